"""Gathers what a board leaves to the next, as lines of facts: accounts, cases, plans, guide, roster, settings, seal."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from domain.guide import FIRST_EDITION
from domain.offices import Office
from domain.pack_contents import Line, Of
from domain.post_states import COMING, Kind
from domain.switches import Switch
from domain.units import Role
from storage import (
    account_care,
    account_facts,
    account_silence,
    accounts,
    guides,
    journal_sealing,
    pack_hands,
    roles,
    switches,
    unit_settings,
)
from storage.accounts import Account
from storage.case_lists import listed
from storage.posts import Post
from storage.units import Unit

MOST = 500
"""So many cases and so many plans stand in a pack, the most pressing and the soonest."""
MEMBER = "member"
_TOLD = (Role.PENGURUS, Role.HUMAS, Role.PEMBINA)


def gathered(session: Session, unit: Unit, now: datetime) -> list[Line]:
    """What this unit's board would leave now; no line names a person. Costs what stands open, never its history."""
    unit_id = unit.id or 0
    return [
        _unit(session, unit, now),
        *(_account(session, one, now) for one in accounts.of_unit(session, unit_id)),
        *_cases(session, unit_id, now),
        *_plans(session, unit_id, now),
        _guide(session, unit_id),
        _roster(session, unit_id, now),
        *_settings(session, unit_id),
        *_journal(session, unit_id),
    ]


def _unit(session: Session, unit: Unit, now: datetime) -> Line:
    standing = roles.standing_in(session, unit.id or 0, now)
    counts = {role.value: sum(one.role == role for one in standing) for role in _TOLD}
    return {"of": Of.UNIT, "id": unit.id, "name": unit.name, "level": unit.level, "zone": unit.zone, **counts}


def _account(session: Session, account: Account, now: datetime) -> Line:
    account_id = account.id or 0
    guardians = account_care.guardians(session, account_id)
    return {
        "of": Of.ACCOUNT,
        "id": account_id,
        "platform": account.platform,
        "handle": account.handle,
        "purpose": account.purpose,
        "guardians": [_called(session, account, one.id or 0, now) for one in guardians],
        "is_orphaned": not pack_hands.is_guarded(session, account, now),
        "is_dormant": account_silence.of(session, account_id) is not None,
    }


def _called(session: Session, account: Account, person_id: int, now: datetime) -> str:
    """What somebody is to the owners of an account: her office, else her role, else "member"."""
    held = [
        one
        for unit_id in account_facts.owners_of(account)
        for one in roles.held(session, person_id, unit_id, now)
        if one.unit_id == unit_id
    ]
    offices = [Office(one.office).value for one in held if one.office]
    names = [one.role for role in _TOLD for one in held if one.role == role]
    return next(iter([*offices, *names]), MEMBER)


def _cases(session: Session, unit_id: int, now: datetime) -> Iterator[Line]:
    is_trusted = pack_hands.trusted_in(session, unit_id, now)
    for case in listed(session, unit_id, 0, MOST):
        yield {
            "of": Of.CASE,
            "id": case.id,
            "kind": case.kind,
            "severity": case.severity,
            "state": case.state,
            "opened": case.opened_at.isoformat(),
            "in_hand": pack_hands.has_case(case, is_trusted),
        }


def _plans(session: Session, unit_id: int, now: datetime) -> Iterator[Line]:
    """What the organisation itself is going to say; members' own plans are theirs."""
    ahead = select(Post).where(Post.unit_id == unit_id, Post.kind == Kind.OFFICIAL)
    belongs = pack_hands.belonging_to(session, unit_id, now)
    ahead = ahead.where(col(Post.state).in_(COMING), col(Post.starts_at) > now)
    for post in session.exec(ahead.order_by(col(Post.starts_at), col(Post.id)).limit(MOST)).all():
        yield {
            "of": Of.PLAN,
            "id": post.id,
            "title": post.title,
            "platform": post.platform or "",
            "state": post.state,
            "starts": post.starts_at.isoformat() if post.starts_at is not None else "",
            "in_hand": pack_hands.has_plan(post, belongs),
        }


def _guide(session: Session, unit_id: int) -> Line:
    edition = guides.newest(session, unit_id)
    number = edition.number if edition is not None else FIRST_EDITION
    return {"of": Of.GUIDE, "edition": number, "is_own": edition is not None and edition.unit_id == unit_id}


def _roster(session: Session, unit_id: int, now: datetime) -> Line:
    is_on = switches.is_on(session, unit_id, Switch.ROSTER)
    filled = pack_hands.days_of_duty(session, unit_id, now) if is_on else 0
    return {"of": Of.ROSTER, "is_on": is_on, "filled": filled}


def _settings(session: Session, unit_id: int) -> Iterator[Line]:
    for name, value in sorted(unit_settings.own(session, unit_id).items()):
        yield {"of": Of.SETTING, "name": name, "value": value}


def _journal(session: Session, unit_id: int) -> Iterator[dict[str, Any]]:
    seal = journal_sealing.last(session, unit_id)
    if seal is not None:
        yield {"of": Of.JOURNAL, "day": seal.day.isoformat(), "lines": seal.lines, "link": seal.link}
