"""Ubah: everything of a promotion beside its first words, in private, page by page, each with a good default."""

from collections.abc import Callable, Mapping
from typing import Any

import words.promotion_choices
import words.promotion_pages
from domain.details import DetailPage
from domain.message import Message
from domain.posts import is_alive
from domain.promotion_pages import (
    ABOVE,
    CAPS,
    LONGEST_FIELD,
    NOTHING,
    TYPED,
    Field,
    OpenField,
    SetField,
)
from domain.promotions import LIVES, Scope, Task, Topic
from domain.refusal import Refusal
from domain.share_kits import USUAL
from handlers import details
from handlers.feature import Feature, Pressed
from handlers.promoting import changing, must_be_decent, page, stop_asking
from handlers.promoting import moved as _moved
from handlers.promotions import first_link
from handlers.turn import Turn
from storage import checklists, contents, departments, promotions, units
from storage.posts import Post
from storage.promotions import Promotion

QUESTION = "promotions-field"
Draw = Callable[[Turn, Promotion, Post], Message]
DRAWN: dict[Field, Draw] = {}
"""Pages that neighbours draw; whoever has one enters it here."""


def hub(turn: Turn, post: Post) -> Message:
    """What it says at a glance, and the doors to what most promotions need."""
    promotion = _of(turn, post)
    facts = words.promotion_pages.Glance(
        promotion=promotion,
        post=post,
        captions=len(promotions.captions(turn.session, promotion.id or 0)),
        media=len(contents.media(turn.session, post.id or 0)),
        owed=len(checklists.open_items(turn.session, post)),
        department=departments.name_of(turn.session, promotion.department_id) or "",
    )
    return words.promotion_pages.hub(turn.reader, facts)


def more(turn: Turn, post: Post) -> Message:
    """The doors to what few of them need."""
    return words.promotion_pages.more(turn.reader, _of(turn, post), post)


def _of(turn: Turn, post: Post) -> Promotion:
    promotion = promotions.of_post(turn.session, post.id or 0)
    if promotion is None:
        raise Refusal("promotions-gone")
    return promotion


def open_field(turn: Turn, pressed: OpenField) -> None:
    """One page."""
    if turn.incoming.is_group:
        raise Refusal("details-in-private")
    promotion, post = changing(turn, pressed.promotion_id)
    show(turn, promotion, post, pressed.field)


def show(turn: Turn, promotion: Promotion, post: Post, field: Field) -> None:
    """This page, in place; what may be typed on it is waited for."""
    stop_asking(turn, post)
    draw = DRAWN.get(field)
    if draw is not None:
        page(turn, draw(turn, promotion, post))
        return
    if field in TYPED:
        turn.ask(QUESTION, promotion_id=promotion.id, post_id=post.id, field=field)
        page(turn, words.promotion_pages.typed(turn.reader, promotion, post, field))
        return
    page(turn, _choices(turn, promotion, post, field))


def _choices(turn: Turn, promotion: Promotion, post: Post, field: Field) -> Message:
    if field is Field.AUDIENCE:
        has_children = units.has_children(turn.session, post.unit_id)
        has_fields = bool(departments.offered(turn.session, post.unit_id))
        return words.promotion_choices.audience(
            turn.reader, promotion, post, has_children=has_children, has_fields=has_fields
        )
    if field is Field.DEPARTMENT:
        offered = departments.offered(turn.session, post.unit_id)
        return words.promotion_choices.department(turn.reader, promotion, post, offered)
    return words.promotion_choices.choices(turn.reader, promotion, post, field)


def saved(turn: Turn, promotion: Promotion, post: Post, field: Field) -> None:
    """Something of it was changed: everything follows, and the page stays."""
    _moved(turn, post, f"changed {field}")
    show(turn, promotion, post, field)


def give(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed what stands there."""
    promotion, post = changing(turn, int(facts["promotion_id"]))
    field = Field(facts["field"])
    said = text.replace("\0", "").strip()
    if len(said) > LONGEST_FIELD[field]:
        raise Refusal("promotions-field-long", length=len(said), most=LONGEST_FIELD[field])
    _put(promotion, post, field, said)
    saved(turn, promotion, post, ABOVE.get(field, field))


def _put(promotion: Promotion, post: Post, field: Field, said: str) -> None:
    must_be_decent([said])
    if field is Field.LINK:
        link = first_link(said)
        if said and link is None:
            raise Refusal("promotions-no-link")
        promotion.link = (link.safe_url or "") if link is not None else ""
        promotion.link_key = link.key if link is not None else ""
    elif field is Field.TITLE:
        post.title = " ".join(said.split()) or post.title
    elif field is Field.HASHTAGS:
        promotion.hashtags = " ".join(f"#{one.lstrip('#')}" for one in said.split() if one.strip("#"))
    else:
        setattr(promotion, field, said)


def choose(turn: Turn, pressed: SetField) -> None:
    """She chose something; twice changes nothing."""
    if turn.incoming.is_group:
        raise Refusal("details-in-private")
    promotion, post = changing(turn, pressed.promotion_id)
    if pressed.field in TYPED and pressed.value == NOTHING:
        _put(promotion, post, pressed.field, "")
    elif pressed.field in CHOSEN:
        CHOSEN[pressed.field](turn, promotion, pressed.value)
    else:
        raise Refusal("promotions-gone")
    saved(turn, promotion, post, SHOWN_AFTER.get(pressed.field, pressed.field))


def _turned(now: list[str], value: str, known: tuple[str, ...]) -> list[str]:
    """The same with this one added or taken away, in the order of all."""
    one = value[1:]
    if one not in known or value[:1] not in ("+", "-"):
        raise Refusal("promotions-gone")
    kept = {*now, one} if value.startswith("+") else {*now} - {one}
    return [name for name in known if name in kept]


def _tasks(_: Turn, promotion: Promotion, value: str) -> None:
    left = _turned(promotion.tasks, value, tuple(Task))
    if not left:
        raise Refusal("promotions-some-task")
    promotion.tasks = left


def _platforms(_: Turn, promotion: Promotion, value: str) -> None:
    promotion.platforms = [] if value == NOTHING else _turned(promotion.platforms, value, tuple(USUAL))


def _scope(_: Turn, promotion: Promotion, value: str) -> None:
    promotion.scope = _one_of(value, tuple(Scope))


def _topic(_: Turn, promotion: Promotion, value: str) -> None:
    promotion.topic = None if value == NOTHING else _one_of(value, tuple(Topic))


def _department(turn: Turn, promotion: Promotion, value: str) -> None:
    chosen = None if value == NOTHING or not value.isdigit() else int(value)
    if chosen is not None and departments.find(turn.session, promotion.unit_id, chosen) is None:
        raise Refusal("departments-gone")
    promotion.department_id = chosen


def _urgent(_: Turn, promotion: Promotion, value: str) -> None:
    promotion.is_urgent = value == "+"


def _cap(_: Turn, promotion: Promotion, value: str) -> None:
    promotion.cap = int(_one_of(value, tuple(str(one) for one in CAPS)))


def _deadline(_: Turn, promotion: Promotion, value: str) -> None:
    hours = {str(int(one.total_seconds()) // 3600) for one in LIVES}
    promotion.hours, promotion.deadline = int(_one_of(value, tuple(hours))), None


def _one_of(value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise Refusal("promotions-gone")
    return value


CHOSEN: Mapping[Field, Callable[[Turn, Promotion, str], None]] = {
    Field.TASKS: _tasks,
    Field.PLATFORMS: _platforms,
    Field.AUDIENCE: _scope,
    Field.TOPIC: _topic,
    Field.DEPARTMENT: _department,
    Field.URGENT: _urgent,
    Field.CAP: _cap,
    Field.DEADLINE: _deadline,
}
SHOWN_AFTER = {
    Field.URGENT: Field.TIMES,
    Field.DEADLINE: Field.TIMES,
    Field.TOPIC: Field.AUDIENCE,
    Field.DEPARTMENT: Field.AUDIENCE,
}


def _first(turn: Turn, post: Post) -> Message:
    """Where a plan has its text, a promotion has its captions."""
    is_alive(post)
    return DRAWN[Field.CAPTIONS](turn, _of(turn, post), post)


details.PROMOTED[DetailPage.HUB] = hub
details.PROMOTED[DetailPage.MORE] = more
details.PROMOTED[DetailPage.TEXT] = _first

FEATURE = Feature(
    noun="promotion_editing",
    presses={OpenField: Pressed(open_field), SetField: Pressed(choose)},
    answers={QUESTION: give},
)
