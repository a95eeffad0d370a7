"""Siarkan: what humas pastes, forwards or answers becomes a promotion, with one card to look at; and their list."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import words.attaching
import words.promotions
from domain.attaching import Attachment, problem
from domain.contents import LONGEST_TEXT, Visibility
from domain.links import Link, find
from domain.markup import width
from domain.message import Message
from domain.permissions import Need
from domain.post_states import Kind, PostState
from domain.promotion_pages import MOST_LISTED, NAMES, ListPromotions, title_from
from domain.promotion_presses import ShowPromotion
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import details, fallback, plans
from handlers.attaching import columns
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.promoting import (
    PURPOSE,
    is_room,
    moved,
    must_be_decent,
    put_up,
    show,
)
from handlers.turn import Turn
from storage import contents, drafts, people, posts, promotions, units
from storage.contents import PostMedium
from storage.posts import Post
from storage.promotions import Promotion
from storage.units import Unit

PASTE = "promotions-paste"
ALBUM = "promotions-album"
LIST = "promotions-list"


@dataclass(frozen=True, slots=True)
class Given:
    """What she gave: words, the addresses behind words, a file, and the Telegram id of who wrote it if not she."""

    text: str
    links: tuple[str, ...] = ()
    attachment: Attachment | None = None
    wrote: int | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to carry on."""
        return not self.text and self.attachment is None


def broadcast(turn: Turn, text: str) -> None:
    """/siarkan with words or a file, as an answer to a message, or alone: then it is asked for in private."""
    unit = turn.unit_here()
    if turn.incoming.is_group and not is_room(turn, unit.id or 0):
        raise Refusal("promotions-not-here")
    given = _given(turn, text)
    if given.is_nothing:
        _ask(turn, unit)
    else:
        _begin(turn, unit, given)


def _given(turn: Turn, text: str) -> Given:
    """Her own message; or, where that is empty, the one that it answers."""
    came, text = turn.incoming, text.replace("\0", "").strip()
    quoted = came.quoted
    if text or came.attachment is not None or quoted is None:
        return Given(text, came.links, came.attachment)
    return Given(quoted.text.replace("\0", "").strip(), quoted.links, quoted.attachment, quoted.by)


def _ask(turn: Turn, unit: Unit) -> None:
    turn.ask(PASTE, unit_id=unit.id)
    turn.answer_privately(words.promotions.paste(turn.reader, unit.name), PASTE, unit_id=unit.id)


def arrive_to_paste(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the room to paste it."""
    unit = units.get(turn.session, int(facts["unit_id"]))
    turn.ask(PASTE, unit_id=unit.id)
    turn.say(words.promotions.paste(turn.reader, unit.name))


def paste(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She pasted it, or sent or forwarded a post with what is attached."""
    unit = units.get(turn.session, int(facts["unit_id"]))
    if unit.closed_at is not None or turn.held_in(unit.id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    unit.must_be_awake()
    given = _given(turn, text)
    if given.is_nothing:
        turn.say(words.promotions.paste(turn.reader, unit.name))
        return
    turn.mean(unit.id or 0)
    _begin(turn, unit, given)


def _begin(turn: Turn, unit: Unit, given: Given) -> None:
    promotion, post = _made(turn, unit, given)
    if turn.incoming.album is not None and not turn.incoming.is_group:
        turn.ask(ALBUM, post_id=post.id, album=turn.incoming.album)
    elif turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    put_up(turn, promotion, post)


def _made(turn: Turn, unit: Unit, given: Given) -> tuple[Promotion, Post]:
    """With the defaults: this unit, 48 hours, the text as its one caption, its first link."""
    must_be_decent([given.text])
    if width(given.text) > LONGEST_TEXT:
        raise Refusal("details-text-long", length=width(given.text), most=LONGEST_TEXT)
    link = first_link("\n".join([given.text, *given.links]))
    title = title_from(given.text) or words.promotions.untitled(turn.reader, turn.now)
    promotion, post = add(turn, unit, title)
    if link is not None:
        promotion.link, promotion.link_key = link.safe_url or "", link.key
    if given.text:
        promotions.add_caption(turn.session, promotion.id or 0, given.text)
    if given.attachment is not None:
        _attach(turn, post, given.attachment)
    _credit(turn, post, given)
    plans.moved(turn, post)
    plans.note(turn, post, "began promotion")
    return promotion, post


def first_link(text: str) -> Link | None:
    """The first link that may be shown; refused where one carries a secret, such as an invitation or a number."""
    found = find(text)
    if any(one.secret for one in found):
        raise Refusal("promotions-secret-link")
    return next((one for one in found if one.safe_url is not None), None)


def add(turn: Turn, unit: Unit, title: str, source: Post | None = None) -> tuple[Promotion, Post]:
    """A promotion of hers that says nothing yet, and the plan as which it is read."""
    post = posts.add(
        turn.session,
        Post(
            unit_id=unit.id or 0,
            author_id=turn.me(unit.id).id,
            kind=Kind.PROMOTION,
            visibility=Visibility.HUMAS,
            state=PostState.PLANNED,
            title=title,
            zone=unit.zone,
            created_at=turn.now,
            changed_at=turn.now,
        ),
    )
    if post is None:
        raise LookupError("a promotion stands for no remembered day")
    row = Promotion(
        post_id=post.id or 0,
        unit_id=unit.id or 0,
        source_id=source.id if source is not None else None,
        created_at=turn.now,
    )
    return promotions.add(turn.session, row), post


def _attach(turn: Turn, post: Post, new: Attachment) -> None:
    attached = contents.media(turn.session, post.id or 0)
    medium = PostMedium(post_id=post.id or 0, position=0, **columns(new))
    contents.put_media(turn.session, post, [*attached, medium])


def _credit(turn: Turn, post: Post, given: Given) -> None:
    """Whose words humas took from the room has written them, and does not count as their reader."""
    wrote = people.found(turn.session, given.wrote) if given.wrote is not None else None
    if wrote is not None:
        contents.note_hand(turn.session, post, wrote.id or 0, turn.now)


def rest_of_album(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """The next file of the same album joins the first."""
    if turn.incoming.album != facts["album"] or turn.incoming.attachment is None:
        after_album(turn, facts, text)
        return
    post = details.changing(turn, int(facts["post_id"]))
    wrong = problem(contents.media(turn.session, post.id or 0), turn.incoming.attachment)
    if wrong is not None:
        turn.say(Message(words.attaching.remark(turn.reader, wrong)))
        return
    _attach(turn, post, turn.incoming.attachment)
    moved(turn, post, "attached")


def after_album(turn: Turn, _: Mapping[str, Any], text: str) -> None:
    """Something else than the rest of the album: it goes its usual way."""
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    known = {name: one for feature in turn.features for one in feature.commands for name in one.names}
    fallback.said(turn, text, turn.features, known)


def open_card(turn: Turn, pressed: ShowPromotion) -> None:
    """Its card, here."""
    show(turn, pressed.promotion_id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group for the card."""
    show(turn, int(facts["promotion_id"]))


def listed(turn: Turn) -> Message:
    """The newest promotions of her unit, each with where it stands; for humas and pengurus."""
    unit = turn.unit_here()
    if turn.held_in(unit.id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    rows = promotions.of_unit(turn.session, unit.id or 0, MOST_LISTED)
    found = [
        words.promotions.Listed(one.id or 0, post.title, _stage(turn, one, post), post.starts_at)
        for one, post in rows
    ]
    return words.promotions.listed(turn.reader, unit.name, found)


def _stage(turn: Turn, promotion: Promotion, post: Post) -> str:
    """Where it stands, as the list says it."""
    run = promotions.run(turn.session, promotion.id or 0)
    if run is None:
        return post.state
    return run.ending or ("open" if run.closes_at > turn.now else "closed")


def list_here(turn: Turn, _: ListPromotions) -> None:
    """The list, in private."""
    turn.answer_privately(listed(turn), LIST)


def arrive_for_list(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the room for the list."""
    turn.say(listed(turn))


FEATURE = Feature(
    noun="promotions",
    commands=(Command(NAMES, broadcast, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        ShowPromotion: Pressed(open_card),
        ListPromotions: Pressed(list_here, Need.HUMAS),
    },
    starts={PURPOSE: arrive, PASTE: arrive_to_paste, LIST: arrive_for_list},
    answers={PASTE: paste, ALBUM: after_album},
    attached={PASTE: paste, ALBUM: rest_of_album},
)
