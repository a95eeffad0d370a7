"""The pack of a board as a spreadsheet: a sheet for each noun, and one with the sealed lines themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.handles import address, shown
from domain.journals import short
from domain.markup import plain
from domain.offices import Office
from domain.pack_contents import Line, Of, of
from domain.reader import Reader
from domain.sheets import Book, Cell, Column, Kind, Row, Sheet, moment
from domain.unit_settings import SETTINGS, Name
from domain.units import Role
from words import unit_settings
from words.case_names import kind
from words.formats import day_full, moment_full
from words.offices import title
from words.posts import platform
from words.sentences import sentences

WIDE, NARROW = 60, 14


@dataclass(frozen=True, slots=True)
class PackFile:
    """What stands in the file; `sealed_at` and `seal` are of a pack that was sealed, None and "" of a draft. `written`
    are its lines as they are sealed."""

    unit: str
    lines: Sequence[Line]
    written: Sequence[str]
    sealed_at: datetime | None
    seal: str


def file_name(reader: Reader, day: date, *, is_draft: bool) -> str:
    """The file's name, with its day."""
    return _said(reader, "name", day=day.isoformat(), draft=is_draft)


def book(reader: Reader, facts: PackFile, now: datetime) -> Book:
    """All of it; no person is named in it."""
    sheets = (
        _about(reader, facts, now),
        _accounts(reader, facts.lines),
        _cases(reader, facts.lines),
        _plans(reader, facts.lines),
        _settings(reader, facts.lines),
        _seal(reader, facts),
    )
    return Book(_said(reader, "title", unit=facts.unit), now.isoformat(), sheets, {"seal": facts.seal})


def _said(reader: Reader, name: str, **facts: object) -> str:
    return plain(sentences(reader)(f"pack-files-{name}", **facts))


def _columns(reader: Reader, **kinds: tuple[Kind, int]) -> tuple[Column, ...]:
    return tuple(
        Column(_said(reader, f"column-{name.replace('_', '-')}"), *what) for name, what in kinds.items()
    )


def _about(reader: Reader, facts: PackFile, now: datetime) -> Sheet:
    unit, guide, roster = (next(iter(of(facts.lines, one)), {}) for one in (Of.UNIT, Of.GUIDE, Of.ROSTER))
    journal = next(iter(of(facts.lines, Of.JOURNAL)), None)
    told: list[tuple[str, Cell]] = [
        ("unit", facts.unit),
        ("made", moment_full(reader, now)),
        ("sealed", moment_full(reader, facts.sealed_at) if facts.sealed_at else _said(reader, "not-sealed")),
        ("seal", facts.seal or None),
        *((role.value, unit.get(role, 0)) for role in (Role.PENGURUS, Role.HUMAS, Role.PEMBINA)),
        *((what.value, len(of(facts.lines, what))) for what in (Of.ACCOUNT, Of.CASE, Of.PLAN)),
        ("guide", guide.get("edition")),
        ("roster", roster["filled"] if roster.get("is_on") else _said(reader, "no-roster")),
    ]
    if journal is not None:
        day, link = date.fromisoformat(journal["day"]), short(journal["link"])
        told.append(
            (
                "journal",
                _said(reader, "journal", seal=link, day=day_full(reader, day), lines=journal["lines"]),
            )
        )
    rows: tuple[Row, ...] = tuple((_said(reader, f"about-{name}"), cell) for name, cell in told)
    note = (_said(reader, "about-note"), _said(reader, "note"))
    columns = _columns(reader, what=(Kind.TEXT, 28), told=(Kind.TEXT, WIDE))
    return Sheet(_said(reader, "sheet-about"), columns, (*rows, note))


def _accounts(reader: Reader, lines: Sequence[Line]) -> Sheet:
    rows = [
        (
            f"{plain(platform(reader, one['platform']))} {shown(one['platform'], one['handle'])}",
            address(one["platform"], one["handle"]),
            one["purpose"],
            ", ".join(_called(reader, who) for who in one["guardians"]),
            _yes(reader, not one["is_orphaned"]),
            _yes(reader, one["is_dormant"]),
        )
        for one in sorted(of(lines, Of.ACCOUNT), key=lambda line: not line["is_orphaned"])
    ]
    columns = _columns(
        reader,
        account=(Kind.TEXT, 36),
        link=(Kind.LINK, 40),
        purpose=(Kind.TEXT, WIDE),
        guardians=(Kind.TEXT, 28),
        guarded=(Kind.TEXT, NARROW),
        dormant=(Kind.TEXT, NARROW),
    )
    return Sheet(_said(reader, "sheet-accounts"), columns, tuple(rows))


def _called(reader: Reader, who: str) -> str:
    """A guardian by office or role; a member without any is a member."""
    if who in {role.value for role in Role}:
        return plain(title(reader, Role(who)))
    if who in {office.value for office in Office}:
        return plain(title(reader, Role.PENGURUS, Office(who)))
    return _said(reader, "member")


def _yes(reader: Reader, is_so: bool) -> str:
    return _said(reader, "is-so", so=is_so)


def _cases(reader: Reader, lines: Sequence[Line]) -> Sheet:
    rows = [
        (
            one["id"],
            plain(kind(reader, one["kind"])),
            plain(sentences(reader)("cases-severity", severity=one["severity"])),
            _said(reader, "state", state=one["state"]),
            moment(datetime.fromisoformat(one["opened"]), reader.zone),
            _yes(reader, one["in_hand"]),
        )
        for one in of(lines, Of.CASE)
    ]
    columns = _columns(
        reader,
        number=(Kind.NUMBER, NARROW),
        kind=(Kind.TEXT, 24),
        severity=(Kind.TEXT, NARROW),
        state=(Kind.TEXT, 24),
        opened=(Kind.MOMENT, 20),
        handled=(Kind.TEXT, NARROW),
    )
    return Sheet(_said(reader, "sheet-cases"), columns, tuple(rows))


def _plans(reader: Reader, lines: Sequence[Line]) -> Sheet:
    rows = [
        (
            one["title"],
            plain(platform(reader, one["platform"])) if one["platform"] else None,
            _said(reader, "plan-state", state=one["state"]),
            moment(datetime.fromisoformat(one["starts"]), reader.zone),
            _yes(reader, one["in_hand"]),
        )
        for one in of(lines, Of.PLAN)
    ]
    columns = _columns(
        reader,
        plan=(Kind.TEXT, WIDE),
        platform=(Kind.TEXT, NARROW),
        state=(Kind.TEXT, 24),
        starts=(Kind.MOMENT, 20),
        owner=(Kind.TEXT, NARROW),
    )
    return Sheet(_said(reader, "sheet-plans"), columns, tuple(rows))


def _settings(reader: Reader, lines: Sequence[Line]) -> Sheet:
    rows = [
        (
            plain(unit_settings.named(reader, Name(one["name"]))),
            plain(unit_settings.value(reader, Name(one["name"]), one["value"])),
        )
        for one in of(lines, Of.SETTING)
        if one["name"] in SETTINGS
    ]
    columns = _columns(reader, setting=(Kind.TEXT, 32), value=(Kind.TEXT, WIDE))
    return Sheet(_said(reader, "sheet-settings"), columns, tuple(rows))


def _seal(reader: Reader, facts: PackFile) -> Sheet:
    """The lines as they are hashed: who wants to reckon the seal anew needs nothing else."""
    columns = _columns(reader, line=(Kind.TEXT, 120))
    return Sheet(_said(reader, "sheet-seal"), columns, tuple((one,) for one in facts.written))
