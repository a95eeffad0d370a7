"""The page Petugas of Lengkapi: who writes, designs, edits a plan and puts it out; and saying that one can't."""

from datetime import datetime
from zoneinfo import ZoneInfo

import words.seats
from domain.belonging import OF_AGE, is_minor
from domain.details import DetailPage
from domain.message import Message
from domain.post_states import Kind
from domain.posts import Page, is_alive
from domain.refusal import Refusal
from domain.seats import PEOPLE_A_PAGE, Decline, FreeSeat, OpenSeat, PutPerson, Seat, seats
from domain.units import TRUSTED
from handlers import holding
from handlers.details import GLANCES, PAGES, changing, saved
from handlers.feature import Feature, Pressed
from handlers.plans import note, turn_to, working
from handlers.telling import tell
from handlers.turn import Turn
from storage import people, post_undos, units
from storage import seats as rows
from storage.people import Person
from storage.posts import Post


def page(turn: Turn, post: Post) -> Message:
    """Who does what."""
    return words.seats.people(turn.reader, post, _taken(turn, post))


def _taken(turn: Turn, post: Post) -> list[tuple[Seat, str]]:
    """Every seat of the plan with the first name of who sits there ("": nobody)."""
    held = [(seat, rows.holder(turn.session, post, seat)) for seat in seats(post.kind)]
    return [(seat, people.get(turn.session, who).first_name if who is not None else "") for seat, who in held]


def _glance(turn: Turn, post: Post) -> str:
    return words.seats.people_glance(turn.reader, [one for one in _taken(turn, post) if one[1]])


def open_seat(turn: Turn, pressed: OpenSeat) -> None:
    """Whom to choose from: herself, and for humas and pengurus all who could."""
    post = _with(turn, pressed.post_id, pressed.seat)
    sits, me = rows.holder(turn.session, post, pressed.seat), turn.me(post.unit_id)
    may_choose, skip = _is_trusted(turn, post), max(pressed.skip, 0)
    born_before = _born_before(turn, post, pressed.seat)
    found = rows.candidates(turn.session, post, turn.now, skip, born_before=born_before)
    others = [(one.id or 0, one.first_name) for one in found[:PEOPLE_A_PAGE] if one.id != me.id]
    choice = words.seats.Candidates(
        seat=pressed.seat,
        me=(me.id or 0) if (sits is None or may_choose) and _is_old_enough(me, born_before) else None,
        others=others if may_choose else [],
        skip=skip,
        has_more=may_choose and len(found) > PEOPLE_A_PAGE,
        may_free=sits is not None and (may_choose or sits == me.id),
    )
    turn.edit(words.seats.choose_person(turn.reader, post, choice))


def _is_old_enough(person: Person, born_before: int | None) -> bool:
    return born_before is None or (person.birth_year is not None and person.birth_year < born_before)


def _with(turn: Turn, post_id: int, seat: Seat) -> Post:
    post = changing(turn, post_id)
    if seat not in seats(post.kind):
        raise Refusal("posts-not-now")
    return post


def _is_trusted(turn: Turn, post: Post) -> bool:
    return not turn.held_in(post.unit_id).isdisjoint(TRUSTED)


def _born_before(turn: Turn, post: Post, seat: Seat) -> int | None:
    """For the PJ of an official account only adults are offered."""
    if seat is not Seat.PJ or post.kind != Kind.OFFICIAL or holding.goes_by_itself(turn, post):
        return None
    return _last_minor_year(turn.now, units.get(turn.session, post.unit_id).zone)


def _last_minor_year(now: datetime, zone: str) -> int:
    """Who was born in this year or later is under 18 (domain.belonging.age)."""
    return now.astimezone(ZoneInfo(zone)).year - OF_AGE


def put(turn: Turn, pressed: PutPerson) -> None:
    """She does it; whom somebody else chose is asked in private, once."""
    post, me = _with(turn, pressed.post_id, pressed.seat), turn.me(changing(turn, pressed.post_id).unit_id)
    before = rows.holder(turn.session, post, pressed.seat)
    if before != pressed.person_id:
        _may_put(turn, post, pressed, before)
        person = people.get(turn.session, pressed.person_id)
        if pressed.seat is Seat.PJ and not holding.may(turn, post, person):
            raise Refusal("posts-hold-later" if person.id == me.id else "sorting-pj-later")
        _sit(turn, post, pressed.seat, person.id)
        for one, is_new in ((person, True), *([(people.get(turn.session, before), False)] if before else [])):
            if one.id != me.id:
                _tell(turn, post, pressed.seat, one, is_new=is_new)
    saved(turn, post, f"put {pressed.seat}", DetailPage.PEOPLE)


def _may_put(turn: Turn, post: Post, pressed: PutPerson, before: int | None) -> None:
    """Herself where nobody sits; humas and pengurus also others, and in place of others."""
    me = turn.me(post.unit_id)
    if not _is_trusted(turn, post) and (before is not None or pressed.person_id != me.id):
        raise Refusal("posts-of-another")
    is_able = rows.is_candidate(turn.session, post, pressed.person_id, turn.now)
    if pressed.person_id != me.id and not is_able:
        raise Refusal("sorting-nobody")


def _sit(turn: Turn, post: Post, seat: Seat, person_id: int | None) -> None:
    if seat is Seat.PJ:
        post_undos.remember(turn.session, post, turn.now)
    rows.seat(turn.session, post, seat, person_id)


def _tell(turn: Turn, post: Post, seat: Seat, person: Person, *, is_new: bool) -> None:
    """Titles are somebody's own words: a minor reads them on the card only."""
    unit = units.get(turn.session, post.unit_id)
    reader = person.reader(unit.reader())
    is_young = is_minor(person.birth_year, turn.now, unit.zone)
    says = words.seats.chosen if is_new else words.seats.replaced
    tell(turn.session, person.telegram_id, says(reader, post, seat, is_young), turn.now, f"post:{post.id}")


def free(turn: Turn, pressed: FreeSeat) -> None:
    """Nobody does it for now."""
    post = _with(turn, pressed.post_id, pressed.seat)
    before, me = rows.holder(turn.session, post, pressed.seat), turn.me(post.unit_id)
    if before is not None:
        if before != me.id and not _is_trusted(turn, post):
            raise Refusal("posts-of-another")
        _sit(turn, post, pressed.seat, None)
        if before != me.id:
            _tell(turn, post, pressed.seat, people.get(turn.session, before), is_new=False)
    saved(turn, post, f"freed {pressed.seat}", DetailPage.PEOPLE)


def decline(turn: Turn, pressed: Decline) -> None:
    """She was asked and can't: it is open again, which only its author hears, without her name."""
    post = working(turn, pressed.post_id)
    me = turn.me(post.unit_id)
    if turn.incoming.is_group or rows.holder(turn.session, post, pressed.seat) != me.id:
        raise Refusal("sorting-not-yours")
    is_alive(post)
    _sit(turn, post, pressed.seat, None)
    note(turn, post, f"declined {pressed.seat}")
    turn_to(turn, post, Page.MAIN)
    turn.edit(words.seats.declined(turn.reader))
    if post.author_id not in (None, me.id):
        author = people.get(turn.session, post.author_id or 0)
        reader = author.reader(units.get(turn.session, post.unit_id).reader())
        message = words.seats.open_again(reader, post, pressed.seat)
        tell(turn.session, author.telegram_id, message, turn.now, f"post:{post.id}")


PAGES[DetailPage.PEOPLE] = page
GLANCES[DetailPage.PEOPLE] = _glance

FEATURE = Feature(
    noun="seats",
    presses={
        OpenSeat: Pressed(open_seat),
        PutPerson: Pressed(put),
        FreeSeat: Pressed(free),
        Decline: Pressed(decline),
    },
)
