"""What the joining card shows to whom, what a year of birth leads to, and how a guest becomes a member."""

import words.guide
import words.joining
from domain.belonging import AgeBand, band, is_minor
from domain.guardians import State
from domain.guide import pledge_due
from domain.joining import Step, addresses, is_a_year, next_step
from domain.message import Message
from domain.posting import ChatKind
from domain.reader import Address, Reader
from domain.refusal import Refusal
from handlers import waiting, wishing
from handlers.incoming import Actor
from handlers.turn import Turn
from storage import chats, consents, digest_times, drafts, guides, members, people, waitings, wishes
from storage.people import Person
from storage.units import Unit
from storage.waitings import Waiting

YEAR = "joining-year"


def actor_of(turn: Turn) -> Actor:
    """Who acts, as herself."""
    if turn.incoming.actor is None:
        raise Refusal("refusal-press-yourself")
    return turn.incoming.actor


def reader(turn: Turn, unit: Unit) -> Reader:
    """How she reads in private, whatever chat she acts in."""
    if turn.person is not None:
        return turn.person.reader(unit.reader())
    actor = turn.incoming.actor
    private = chats.found(turn.session, actor.telegram_id) if actor is not None else None
    return unit.reader(private.language if private is not None else None)


def is_member(turn: Turn, unit_id: int) -> bool:
    """Whether she has agreed in this unit."""
    person = turn.person
    return person is not None and members.found(turn.session, person.id or 0, unit_id) is not None


def card(turn: Turn, unit: Unit, page: int = 0) -> Message:
    """The joining card at the step where she stands; `page` of the years, where they are asked."""
    actor, unit_id, how = actor_of(turn), unit.id or 0, reader(turn, unit)
    if turn.person is not None and is_member(turn, unit_id):
        return _next(turn, unit, turn.person)
    row = waitings.of(turn.session, actor.telegram_id)
    if row is not None:
        return _of_waiting(turn, unit, row)
    year = turn.person.birth_year if turn.person is not None else None
    if year is None:
        turn.ask(YEAR, unit=unit_id)
        return words.joining.ask_year(how, unit.name, unit_id, words.joining.Grid(page, turn.now))
    if _may_agree(turn, unit, year):
        return words.joining.consent(how, unit.name, unit_id, is_known=True)
    return words.joining.known_minor(how, unit.name, unit_id, year)


def _next(turn: Turn, unit: Unit, person: Person) -> Message:
    """The next question to a member, or that nothing is left to ask."""
    how, unit_id = reader(turn, unit), unit.id or 0
    member = members.found(turn.session, person.id or 0, unit_id)
    due = pledge_due(member.pledged if member else 0, guides.pledge_wanted(turn.session, unit_id))
    match next_step(person, pledge_due=due):
        case Step.ADDRESS:
            young = is_minor(person.birth_year, turn.now, unit.zone)
            choices = addresses(Address(unit.address), is_minor=young)
            return words.joining.ask_address(how, unit_id, choices)
        case Step.LANGUAGE:
            return words.joining.ask_language(how, unit_id)
        case Step.PLEDGE:
            return words.guide.pledge(how)
        case Step.DONE:
            return words.joining.done(how, unit.name)


def _of_waiting(turn: Turn, unit: Unit, row: Waiting) -> Message:
    """Her guardian has agreed, or she is of age by now: consent; else the waiting page, of whatever unit."""
    if row.unit_id == unit.id and _is_ready(turn, unit, row):
        return words.joining.consent(reader(turn, unit), unit.name, unit.id or 0, is_known=True)
    return waiting.page(turn, row)


def _is_ready(turn: Turn, unit: Unit, row: Waiting) -> bool:
    return row.state == State.AGREED or band(row.birth_year, turn.now, unit.zone) is AgeBand.ADULT


def _may_agree(turn: Turn, unit: Unit, year: int) -> bool:
    """Whether nobody else has to agree: she is of age, or her guardian's consent for this unit still stands."""
    if band(year, turn.now, unit.zone) is AgeBand.ADULT:
        return True
    person_id = turn.person.id or 0 if turn.person is not None else 0
    return consents.of(turn.session, person_id, unit.id or 0) is not None


def stop_asking(turn: Turn) -> None:
    """Her year is not waited for any more."""
    asked = actor_of(turn).telegram_id
    draft = drafts.waiting(turn.session, asked, turn.now)
    if draft is not None and draft.question == YEAR:
        drafts.end(turn.session, asked)


def by_year(turn: Turn, unit: Unit, chosen: int) -> Message:
    """How it goes on: under 13 no profile, 13 to 17 a guardian first, from 18 on consent. A known year stays."""
    actor, how = actor_of(turn), reader(turn, unit)
    known = turn.person.birth_year if turn.person is not None else None
    year = known or chosen
    if not is_a_year(year, turn.now, unit.zone):
        raise Refusal("joining-old-card")
    stop_asking(turn)
    if is_member(turn, unit.id or 0) or waitings.of(turn.session, actor.telegram_id) is not None:
        return card(turn, unit)
    if _may_agree(turn, unit, year):
        return words.joining.consent(how, unit.name, unit.id or 0, year=year)
    if band(year, turn.now, unit.zone) is AgeBand.UNDER_13:
        wishes.end(turn.session, actor.telegram_id)
        return words.joining.too_young(how, unit.name)
    if unit.is_adults_only:
        wishes.end(turn.session, actor.telegram_id)
        return words.joining.adults_only(how, unit.name)
    return _begin_waiting(turn, unit, year)


def _begin_waiting(turn: Turn, unit: Unit, year: int) -> Message:
    telegram_id = actor_of(turn).telegram_id
    row = waitings.begin(turn.session, telegram_id, unit, year, turn.now)
    wishing.prolong(turn, telegram_id, row.until - turn.now)
    turn.journal("waits for a guardian", f"unit:{unit.id}", unit)
    return waiting.page(turn, row)


def become(turn: Turn, unit: Unit, chosen: int) -> bool:
    """She becomes a member, with her guardian's consent where one is needed; False when that is missing."""
    actor = actor_of(turn)
    row = waitings.of(turn.session, actor.telegram_id)
    if row is not None and (row.unit_id != unit.id or not _is_ready(turn, unit, row)):
        return False
    known = turn.person.birth_year if turn.person is not None else None
    year = known or (row.birth_year if row is not None else chosen)
    if not is_a_year(year, turn.now, unit.zone):
        raise Refusal("joining-old-card")
    if row is None and not _may_agree(turn, unit, year):
        return False
    if unit.is_adults_only and is_minor(year, turn.now, unit.zone) and not _came_back(turn, unit):
        raise Refusal("joining-adults-only", unit=unit.name)
    person = people.known(turn.session, actor.telegram_id, actor.first_name, turn.now)
    person.birth_year = year
    turn.person = person
    if row is not None:
        _take_over(turn, person, row)
    members.join(turn.session, person, unit.id or 0, turn.now, _came_from(turn, actor.telegram_id))
    digest_times.settle(turn.session, person.id or 0, turn.now)
    turn.journal("joined", f"unit:{unit.id}", unit)
    return True


def _came_back(turn: Turn, unit: Unit) -> bool:
    """Whether she left a while ago and may come back as she was."""
    person = turn.person
    return person is not None and members.known(turn.session, person.id or 0, unit.id or 0) is not None


def _take_over(turn: Turn, person: Person, row: Waiting) -> None:
    """The guardian's consent goes with her; nothing of the waiting is left. The guardian is told that it counts."""
    if row.state == State.AGREED:
        consents.record(turn.session, person, row, turn.now)
        waiting.tell_guardian(turn, row)
    waitings.end(turn.session, row)


def _came_from(turn: Turn, telegram_id: int) -> int | None:
    """The group where she pressed what led her here, if it was one."""
    wish = wishes.of(turn.session, telegram_id, turn.now)
    group = chats.get(turn.session, wish.chat_id) if wish is not None and wish.chat_id is not None else None
    return group.id if group is not None and group.kind != ChatKind.PRIVATE else None
