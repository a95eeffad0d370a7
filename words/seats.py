"""The page Petugas of Lengkapi, and what those hear who are asked to do something for a plan."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.details import DetailPage, TurnDetails
from domain.message import Button, Message
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from domain.seats import PEOPLE_A_PAGE, Decline, FreeSeat, OpenSeat, PutPerson, Seat
from words.details import back, title
from words.posts import when
from words.sentences import sentences
from words.sorting import LONGEST_LABEL, Row, in_rows


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who could do it: `me` (None: not I), others by id and first name from `skip` on."""

    seat: Seat
    me: int | None
    others: Sequence[tuple[int, str]]
    skip: int
    has_more: bool
    may_free: bool


def people(reader: Reader, post: PostFacts, taken: Sequence[tuple[Seat, str]]) -> Message:
    """Who does what; a button for each."""
    t = sentences(reader)
    lines = [t("sorting-seat", seat=seat, name=name, has=bool(name)) for seat, name in taken]
    keys = [Button(t(f"sorting-{seat}-button"), OpenSeat(post.id or 0, seat)) for seat, _ in taken]
    head = t("sorting-people", title=title(reader, post))
    return Message("\n".join([head, *lines]), (*in_rows(keys), (back(reader, post),)))


def people_glance(reader: Reader, taken: Sequence[tuple[Seat, str]]) -> str:
    """Who does what, in a few words."""
    t = sentences(reader)
    return ", ".join(t("sorting-seat-short", seat=seat, name=name) for seat, name in taken)


def choose_person(reader: Reader, post: PostFacts, choice: Candidates) -> Message:
    """Who shall do it?"""
    t, post_id, seat = sentences(reader), post.id or 0, choice.seat
    rows: list[Row] = []
    if choice.me is not None:
        rows.append((Button(t("sorting-me-button"), PutPerson(post_id, seat, choice.me)),))
    names = [Button(name[:LONGEST_LABEL], PutPerson(post_id, seat, one)) for one, name in choice.others]
    turns: list[Button] = []
    if choice.skip:
        turns.append(
            Button(t("granting-before-button"), OpenSeat(post_id, seat, choice.skip - PEOPLE_A_PAGE))
        )
    if choice.has_more:
        turns.append(Button(t("granting-after-button"), OpenSeat(post_id, seat, choice.skip + PEOPLE_A_PAGE)))
    rows += [*in_rows(names), tuple(turns)]
    if choice.may_free:
        rows.append((Button(t("sorting-free-button"), FreeSeat(post_id, seat)),))
    rows.append((Button(t("details-back-button"), TurnDetails(post_id, DetailPage.PEOPLE)),))
    text = t("sorting-choose", title=title(reader, post), seat=seat, any=bool(names) or choice.me is not None)
    return Message(text, tuple(rows))


def chosen(reader: Reader, post: PostFacts, seat: Seat, is_young: bool) -> Message:
    """To whom somebody chose: what for, and that she may say no. A minor reads the title on the card only."""
    t = sentences(reader)
    show = Button(t("sorting-open-button"), OpenPost(post.id or 0))
    no = Button(t("sorting-decline-button"), Decline(post.id or 0, seat))
    return Message(_about(reader, "sorting-chosen", post, seat, is_young), ((show, no),))


def replaced(reader: Reader, post: PostFacts, seat: Seat, is_young: bool) -> Message:
    """To who did it before: somebody else does it, or nobody for now."""
    return Message(_about(reader, "sorting-replaced", post, seat, is_young))


def _about(reader: Reader, name: str, post: PostFacts, seat: Seat, is_young: bool) -> str:
    at = when(reader, post)
    told = "" if is_young else title(reader, post)
    return sentences(reader)(name, title=told, named=bool(told), seat=seat, at=at, timed=bool(at))


def declined(reader: Reader) -> Message:
    """It is open again."""
    return Message(sentences(reader)("sorting-declined"))


def open_again(reader: Reader, post: PostFacts, seat: Seat) -> Message:
    """To the author: nobody does this now."""
    t = sentences(reader)
    key = Button(t("sorting-choose-button"), TurnDetails(post.id or 0, DetailPage.PEOPLE))
    return Message(t("sorting-open-again", title=title(reader, post), seat=seat), ((key,),))


def held_no_more(reader: Reader) -> Message:
    """To a PJ who may not hold the account yet."""
    return Message(sentences(reader)("sorting-held-no-more"))
