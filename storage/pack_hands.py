"""Whether what a board leaves behind is in somebody's hands now: its accounts, cases, plans and days of duty."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache

from sqlmodel import Session

from domain.case_states import CaseState
from domain.duty import SEATS
from domain.post_states import COMING
from domain.units import TRUSTED
from storage import account_care, account_facts, account_silence, accounts, cases, duties, posts, roles
from storage.accounts import Account
from storage.cases import Case
from storage.people import Person
from storage.posts import Post

Stands = Callable[[int], bool]
"""Tells of a person (our id) whether something is in good hands with her."""
ROSTER_AHEAD = timedelta(days=13)
"""Today and so many days more: two weeks of duty."""


def is_trusted(session: Session, person_id: int, unit_id: int, now: datetime) -> bool:
    """Whether she is humas or pengurus of this unit."""
    held = roles.held(session, person_id, unit_id, now)
    return any(one.unit_id == unit_id and one.role in TRUSTED for one in held)


def is_guarded(session: Session, account: Account, now: datetime) -> bool:
    """Whether one of humas or pengurus looks after it, and nobody who belongs to its owners no more."""
    owners, guardians = account_facts.owners_of(account), account_care.guardians(session, account.id or 0)

    def stands(person: Person, is_enough: bool) -> bool:
        fits = is_trusted if is_enough else account_facts.belongs
        return any(fits(session, person.id or 0, one, now) for one in owners)

    return any(stands(one, True) for one in guardians) and all(stands(one, False) for one in guardians)


def has_guards(session: Session, account_id: int, now: datetime) -> bool:
    """The same of an account by its number; one that is closed needs nobody."""
    account = accounts.find(session, account_id)
    return account is None or account.closed_at is not None or is_guarded(session, account, now)


def is_awake(session: Session, account_id: int, since: datetime) -> bool:
    """Whether nothing is asked about its silence: it speaks, it is closed, or its owners said after this time what
    becomes of it."""
    account, silence = accounts.find(session, account_id), account_silence.of(session, account_id)
    if account is None or account.closed_at is not None or silence is None:
        return True
    return bool(silence.answer) and silence.answered_at is not None and silence.answered_at > since


def trusted_in(session: Session, unit_id: int, now: datetime) -> Stands:
    """Whether somebody is humas or pengurus of this unit; looked up once for each."""
    return cache(lambda person_id: is_trusted(session, person_id, unit_id, now))


def belonging_to(session: Session, unit_id: int, now: datetime) -> Stands:
    """Whether somebody is of this unit; looked up once for each."""
    return cache(lambda person_id: account_facts.belongs(session, person_id, unit_id, now))


def has_case(case: Case, is_trusted: Stands) -> bool:
    """Whether one of humas or pengurus handles it, or it comes back by itself."""
    if case.state == CaseState.HELD:
        return case.holder_id is not None and is_trusted(case.holder_id)
    return case.state != CaseState.NEW


def case_is_held(session: Session, case_id: int, now: datetime) -> bool:
    """The same of a case by its number; one that is gone or over needs nobody."""
    case = cases.find(session, case_id)
    if case is None:
        return True
    stands = cases.standing(session, case)
    return has_case(stands, trusted_in(session, stands.unit_id, now))


def has_plan(post: Post, belongs: Stands) -> bool:
    """Whether somebody of the unit is responsible for it."""
    return post.owner_id is not None and belongs(post.owner_id)


def plan_is_held(session: Session, post_id: int, now: datetime) -> bool:
    """The same of a plan by its number; one that is out, over or gone needs nobody."""
    post = posts.find(session, post_id)
    if post is None or post.state not in COMING or post.starts_at is None or post.starts_at <= now:
        return True
    return has_plan(post, belonging_to(session, post.unit_id, now))


def days_of_duty(session: Session, unit_id: int, now: datetime) -> int:
    """On how many of the next 14 days somebody has the first seat."""
    today = duties.today(session, unit_id, now)
    found = duties.between(session, unit_id, today, today + ROSTER_AHEAD)
    return sum(seat == SEATS[0] for _, seat in found)
