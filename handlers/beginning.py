"""Begins a plan: what a typed line says, whose voice it is, and on which official account it appears."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from domain.belonging import AgeBand, band
from domain.planning import Planned, When, understand
from domain.platforms import Platform
from domain.post_kinds import (
    Beginning,
    account_for,
    first_kind,
    is_official,
    named_accounts,
    without_handles,
)
from domain.post_states import Kind
from domain.units import TRUSTED, Room
from handlers.turn import Turn
from storage import accounts, posts, units
from storage.accounts import Account
from storage.people import Person
from storage.posts import Post
from storage.units import Unit

EMPTY_LINE = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A plan that is to be begun."""

    title: str
    platform: Platform | None = None
    kind: Kind = Kind.OWN
    account_id: int | None = None
    text: str = ""
    occasion: str | None = None


Where = Callable[[Platform | None, Sequence[Account]], Platform | None]


def as_said(platform: Platform | None, _: Sequence[Account]) -> Platform | None:
    """The platform that her words name."""
    return platform


def line(turn: Turn, unit: Unit, text: str, where: Where = as_said) -> tuple[Wanted, When]:
    """What a typed line asks for. Of an official plan, where not everybody reads along, what stands below an empty
    line is its text. `where`: the platform for it, from what her words name and the accounts that it may be on."""
    known = accounts.of_unit(turn.session, unit.id or 0)
    named = named_accounts(text, known)
    place = _place(turn, unit, known, named)
    head, below = text, ""
    if is_official(place) and (place.in_humas_room or place.in_private):
        head, below = [*EMPTY_LINE.split(text, 1), ""][:2]
    planned = _read(turn, unit, without_handles(head, named))
    said = planned.platform or (Platform(named[0].platform) if len(named) == 1 else None)
    platform = where(said, named or (known if is_official(place) else ()))
    kind = first_kind(place, platform, band_of(turn, turn.person, unit))
    account = account_for(platform, named or known) if kind is Kind.OFFICIAL and (platform or named) else None
    wanted = Wanted(planned.title, platform, kind, account.id if account else None, below.strip())
    return wanted, planned.when


def remembered(turn: Turn, unit: Unit, name: str, occasion: str) -> Wanted:
    """A plan for a remembered day, begun by a tap."""
    place = _place(turn, unit, accounts.of_unit(turn.session, unit.id or 0), [])
    kind = first_kind(place, None, band_of(turn, turn.person, unit))
    return Wanted(name, kind=kind, occasion=occasion)


def _read(turn: Turn, unit: Unit, text: str) -> Planned:
    return understand(text, turn.incoming.sent_at, turn.now, ZoneInfo(unit.zone))


def _place(turn: Turn, unit: Unit, known: Sequence[Account], named: Sequence[Account]) -> Beginning:
    unit_id, chat_id = unit.id or 0, turn.chat.id or 0
    return Beginning(
        in_humas_room=turn.incoming.is_group and units.serves(turn.session, unit_id, chat_id, Room.HUMAS),
        in_private=not turn.incoming.is_group,
        is_trusted=not turn.held_in(unit_id).isdisjoint(TRUSTED),
        is_member=turn.member is not None,
        has_accounts=bool(known),
        names_account=bool(named),
    )


def band_of(turn: Turn, person: Person | None, unit: Unit) -> AgeBand:
    """What her age allows; UNKNOWN for who is nobody here."""
    return band(person.birth_year if person is not None else None, turn.now, unit.zone)


def begin(turn: Turn, unit: Unit, wanted: Wanted) -> Post | None:
    """A new draft of hers; None when this occasion has a plan already. Who may not hold an official account yet is its
    author, and somebody else its PJ."""
    her_id = turn.member.person_id if turn.member else None
    is_too_young = wanted.kind is Kind.OFFICIAL and band_of(turn, turn.person, unit) is not AgeBand.ADULT
    post = Post(
        unit_id=unit.id or 0,
        owner_id=None if is_too_young else her_id,
        author_id=her_id,
        title=wanted.title,
        platform=wanted.platform,
        kind=wanted.kind,
        account_id=wanted.account_id,
        text=wanted.text,
        zone=unit.zone,
        occasion=wanted.occasion,
        created_at=turn.now,
        changed_at=turn.now,
    )
    return posts.add(turn.session, post)
