"""The pages of Ubah for a promotion: what is filled, what can be chosen, and what may be typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from domain.details import DetailPage, TurnDetails
from domain.markup import Safe, cut, plain
from domain.message import Button, Message, Rows
from domain.posts import PostFacts
from domain.presses import Press
from domain.promotion_pages import (
    ABOVE,
    NOTHING,
    AddCaption,
    DropCaption,
    Field,
    OpenCaption,
    OpenField,
    PromotionFacts,
    SetField,
    SetPlatform,
)
from domain.promotion_presses import ShowPromotion
from domain.promotions import MOST_CAPTIONS
from domain.reader import Reader
from domain.share_kits import USUAL
from words.details import title
from words.posts import platform
from words.review_cards import extra
from words.sentences import sentences
from words.sharing import one_line

IN_A_ROW = 2
SHOWN_CAPTION = 60
LONGEST_SHOWN = 2500
AN_HOUR = 3600


class CaptionFacts(Protocol):
    """One caption; `platform` None: for all of them."""

    @property
    def id(self) -> int | None: ...
    @property
    def platform(self) -> str | None: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Glance:
    """What the first page shows: how many captions and files there are, and questions that its author `owed`."""

    promotion: PromotionFacts
    post: PostFacts
    captions: int
    media: int
    owed: int
    department: str


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"promotion-pages-toast-{name}"))


def label(reader: Reader, name: str) -> Safe:
    """What stands on a button of these pages."""
    return sentences(reader)(f"promotion-pages-{name}-button")


def door(reader: Reader, promotion: PromotionFacts, field: Field) -> Button:
    """To this page."""
    return Button(label(reader, field), OpenField(promotion.id or 0, field))


def _detail(reader: Reader, post: PostFacts, page: DetailPage) -> Button:
    return Button(sentences(reader)(f"details-{page}-button"), TurnDetails(post.id or 0, page))


def in_rows(buttons: Sequence[Button], length: int = IN_A_ROW) -> Rows:
    """So many beside each other."""
    return tuple(tuple(buttons[at : at + length]) for at in range(0, len(buttons), length))


def way_back(reader: Reader, promotion: PromotionFacts, post: PostFacts, field: Field) -> Button:
    """To the page above, or the first."""
    above = ABOVE.get(field)
    press: Press = TurnDetails(post.id or 0, DetailPage.HUB)
    return Button(label(reader, "back"), OpenField(promotion.id or 0, above) if above else press)


def hub(reader: Reader, facts: Glance) -> Message:
    """What it says at a glance, and the doors to what most of them need."""
    t, promotion, post = sentences(reader), facts.promotion, facts.post
    lines = [
        t("promotion-pages-hub", title=title(reader, post)),
        t("promotion-pages-has", captions=facts.captions, media=facts.media, linked=bool(promotion.link)),
        t("promotion-pages-asks", tasks=_tasks(reader, promotion)),
        t(
            "promotion-pages-for",
            scope=promotion.scope,
            department=facts.department,
            named=bool(facts.department),
        ),
        closes(reader, promotion),
    ]
    lines += [t("promotion-pages-message-is", message=promotion.message)] if promotion.message else []
    lines += [t("promotion-pages-owes", count=facts.owed)] if facts.owed else []
    doors = [
        door(reader, promotion, Field.CAPTIONS),
        _detail(reader, post, DetailPage.MEDIA),
        door(reader, promotion, Field.MESSAGE),
        door(reader, promotion, Field.AUDIENCE),
        door(reader, promotion, Field.TIMES),
        door(reader, promotion, Field.TASKS),
    ]
    owed = ((_detail(reader, post, DetailPage.CHECKS),),) if facts.owed else ()
    done = Button(label(reader, "done"), ShowPromotion(promotion.id or 0))
    return Message("\n".join(lines), (*in_rows(doors), *owed, (_detail(reader, post, DetailPage.MORE), done)))


def _tasks(reader: Reader, promotion: PromotionFacts) -> str:
    return extra(reader, "tasks", ",".join(promotion.tasks))


def closes(reader: Reader, promotion: PromotionFacts) -> Safe:
    """Until when it is open."""
    t = sentences(reader)
    if promotion.deadline is not None:
        return t("promotions-closes-at", at=promotion.deadline)
    return t("promotions-closes-after", hours=promotion.hours)


def more(reader: Reader, promotion: PromotionFacts, post: PostFacts) -> Message:
    """What few of them need."""
    doors = [
        door(reader, promotion, Field.TITLE),
        door(reader, promotion, Field.LINK),
        door(reader, promotion, Field.CAP),
        _detail(reader, post, DetailPage.SORT),
        _detail(reader, post, DetailPage.SOURCE),
        _detail(reader, post, DetailPage.CHECKS),
        _detail(reader, post, DetailPage.PERMISSION),
    ]
    back = Button(label(reader, "back"), TurnDetails(post.id or 0, DetailPage.HUB))
    text = sentences(reader)("promotion-pages-more", title=title(reader, post))
    return Message(text, (*in_rows(doors), (back,)))


def typed(reader: Reader, promotion: PromotionFacts, post: PostFacts, field: Field) -> Message:
    """What stands there, and that what is typed takes its place."""
    t = sentences(reader)
    said = post.title if field is Field.TITLE else str(getattr(promotion, field))
    shown, _ = cut(str(t("reviews-raw", text=said)), LONGEST_SHOWN)
    lines: list[str] = [t(f"promotion-pages-{field}", has=bool(said))]
    lines += [f"<blockquote>{shown}</blockquote>"] if said else []
    gone = SetField(promotion.id or 0, field, NOTHING)
    remove = [Button(label(reader, "remove"), gone)] if said and field is not Field.TITLE else []
    below = [one for one in ABOVE if ABOVE[one] is field]
    doors = [*remove, *(_filled(reader, promotion, one) for one in below)]
    return Message("\n".join(lines), (*in_rows(doors), (way_back(reader, promotion, post, field),)))


def _filled(reader: Reader, promotion: PromotionFacts, field: Field) -> Button:
    """To this page, marked where something stands there."""
    shown = door(reader, promotion, field)
    return replace(shown, label=marked(shown.label, bool(getattr(promotion, field))))


def captions(
    reader: Reader,
    promotion: PromotionFacts,
    post: PostFacts,
    known: Sequence[CaptionFacts],
    *,
    replaces: bool,
) -> Message:
    """Each in short; a button opens it. What is typed is one more, or `replaces` the only one."""
    t, number = sentences(reader), promotion.id or 0
    lines = [t("promotion-pages-captions", count=len(known), most=MOST_CAPTIONS)]
    lines += [
        t(
            "promotion-pages-caption-line",
            number=str(place),
            where=_where(reader, one.platform),
            text=one_line(one.text, SHOWN_CAPTION),
        )
        for place, one in enumerate(known, start=1)
    ]
    if len(known) < MOST_CAPTIONS:
        lines.append(t("promotion-pages-captions-type", replaces=replaces))
    opens = [Button(str(place), OpenCaption(number, one.id or 0)) for place, one in enumerate(known, start=1)]
    add = [Button(label(reader, "add"), AddCaption(number))] if len(known) < MOST_CAPTIONS else []
    back = way_back(reader, promotion, post, Field.CAPTIONS)
    return Message("\n".join(lines), (*in_rows(opens, 5), (*add, back)))


def _where(reader: Reader, name: str | None) -> Safe:
    return platform(reader, name) if name else sentences(reader)("reviews-everywhere")


def new_caption(reader: Reader, promotion: PromotionFacts) -> Message:
    """Please type it."""
    back = Button(label(reader, "back"), OpenField(promotion.id or 0, Field.CAPTIONS))
    return Message(sentences(reader)("promotion-pages-new-caption"), ((back,),))


def caption(reader: Reader, promotion: PromotionFacts, one: CaptionFacts) -> Message:
    """One caption whole, for which platform it is, and what can be done with it."""
    t, number, own = sentences(reader), promotion.id or 0, one.id or 0
    shown, _ = cut(str(t("reviews-raw", text=one.text)), LONGEST_SHOWN)
    head = t("promotion-pages-caption", where=_where(reader, one.platform))
    places: list[str | None] = [None, *USUAL]
    buttons = [
        Button(
            marked(plain(_where(reader, place)), place == one.platform),
            SetPlatform(number, own, str(place) if place else None),
        )
        for place in places
    ]
    drop = Button(label(reader, "remove"), DropCaption(number, own))
    back = Button(label(reader, "back"), OpenField(number, Field.CAPTIONS))
    text = "\n".join([head, f"<blockquote>{shown}</blockquote>", t("promotion-pages-caption-again")])
    return Message(text, (*in_rows(buttons, 3), (drop, back)))


def marked(said: str, is_on: bool) -> str:
    """A label, marked where it is chosen."""
    return f"✓ {said}" if is_on else said
