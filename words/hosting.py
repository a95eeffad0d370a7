"""What the owner of the deployment reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.hosting import ActOnUnit, HostDoor, OpenHost, Replay, UnitAct, ViewUnit
from domain.markup import Safe, plain
from domain.menus import Shown
from domain.message import Button, Message
from domain.reader import Reader
from words.formats import moment_short
from words.menus import door_rows
from words.sentences import sentences

NAME_ON_BUTTON = 32


@dataclass(frozen=True, slots=True)
class Health:
    """What waits, and which queues wait too long."""

    overdue: Sequence[str]
    updates: int
    messages: int
    failed: int


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit in the list; `state` is new, open or paused."""

    id: int
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """A unit as the owner sees it; `maker` is "" when nobody knows any more."""

    id: int
    name: str
    level: str
    state: str
    is_verified: bool
    maker: str
    groups: Sequence[str]
    pengurus: int


def owned(reader: Reader) -> Message:
    """She is the owner now."""
    return Message(sentences(reader)("hosting-owned"))


def hall(reader: Reader, doors: Sequence[Shown]) -> Message:
    """The owner's six doors."""
    return Message(sentences(reader)("hosting-hall"), door_rows(reader, doors))


def _back(reader: Reader, door: HostDoor | None = None) -> tuple[Button, ...]:
    return (Button(sentences(reader)("hosting-back-button"), OpenHost(door)),)


def health(reader: Reader, facts: Health) -> Message:
    """Whether all is well, and what waits."""
    t = sentences(reader)
    head = t("hosting-health", well=not facts.overdue, overdue=", ".join(facts.overdue))
    counts = t("hosting-health-counts", updates=facts.updates, messages=facts.messages, failed=facts.failed)
    return Message(f"{head}\n\n{counts}", (_back(reader),))


def backup(reader: Reader) -> Message:
    """How a backup is made."""
    return Message(sentences(reader)("hosting-backup"), (_back(reader),))


def unit_list(reader: Reader, lines: Sequence[UnitLine], page: int, *, has_more: bool) -> Message:
    """The units, one a row."""
    t = sentences(reader)
    if not lines and not page:
        return Message(t("hosting-no-units"), (_back(reader),))
    rows = [
        (
            Button(
                t("hosting-unit-line-button", name=one.name[:NAME_ON_BUTTON], state=one.state),
                ViewUnit(one.id),
            ),
        )
        for one in lines
    ]
    earlier = (Button(t("hosting-earlier-button"), OpenHost(HostDoor.UNITS, page - 1)),) if page else ()
    later = (Button(t("hosting-next-button"), OpenHost(HostDoor.UNITS, page + 1)),) if has_more else ()
    return Message(t("hosting-units"), (*rows, (*earlier, *later), _back(reader)))


def unit(reader: Reader, facts: UnitFacts) -> Message:
    """One unit, and what may be done to it."""
    t = sentences(reader)
    text = t(
        "hosting-unit",
        name=facts.name,
        level=facts.level.upper(),
        state=facts.state,
        verified=facts.is_verified,
        groups=", ".join(facts.groups) or t("hosting-no-group"),
        pengurus=facts.pengurus,
    )
    if facts.maker:
        text = Safe(f"{text}\n{t('hosting-maker', maker=facts.maker)}")
    acts = tuple(_act(reader, facts.id, act) for act in _open_acts(facts))
    return Message(text, (acts, _back(reader, HostDoor.UNITS)))


def _open_acts(facts: UnitFacts) -> list[UnitAct]:
    if facts.state == "closed":
        return []
    first = [] if facts.is_verified else [UnitAct.ACCEPT]
    return [*first, UnitAct.RESUME if facts.state == "paused" else UnitAct.PAUSE, UnitAct.CLOSE]


def _act(reader: Reader, unit_id: int, act: UnitAct) -> Button:
    return Button(sentences(reader)("hosting-act-button", act=act), ActOnUnit(unit_id, act, sure=False))


def confirm(reader: Reader, name: str, unit_id: int, act: UnitAct) -> Message:
    """Asked once more."""
    t = sentences(reader)
    sure = Button(t("hosting-sure-button", act=act), ActOnUnit(unit_id, act, sure=True))
    return Message(
        t("hosting-confirm", act=act, name=name),
        ((sure, Button(t("hosting-cancel-button"), ViewUnit(unit_id))),),
    )


def done(reader: Reader) -> str:
    """It is done, and told."""
    return plain(sentences(reader)("hosting-done"))


def unit_changed(reader: Reader, name: str, act: UnitAct) -> Message:
    """To pengurus and humas: what the owner did to their unit."""
    return Message(sentences(reader)("hosting-unit-changed", name=name, act=act))


def new_unit(reader: Reader, name: str, unit_id: int) -> Message:
    """To the owner: somebody made a unit."""
    t = sentences(reader)
    view = Button(t("hosting-view-button"), ViewUnit(unit_id))
    return Message(t("hosting-new-unit", name=name), ((_act(reader, unit_id, UnitAct.ACCEPT), view),))


def goodbye(reader: Reader, name: str) -> Message:
    """In a group whose unit is closed."""
    return Message(sentences(reader)("hosting-goodbye", name=name))


def incidents(reader: Reader, broken: Sequence[tuple[str, datetime]]) -> Message:
    """Failed updates by code and time, each with a button that tries it again."""
    t = sentences(reader)
    if not broken:
        return Message(t("hosting-no-incidents"), (_back(reader),))
    lines = [t("hosting-incident-line", code=code, at=moment_short(reader, at)) for code, at in broken]
    rows = [(Button(t("hosting-replay-button", code=code), Replay(code)),) for code, _ in broken]
    return Message(
        t("hosting-incidents", lines=Safe("\n".join(lines))),
        (*rows, _back(reader)),
    )


def version(reader: Reader, ours: str, python: str, database: str) -> Message:
    """What runs here."""
    text = sentences(reader)("hosting-version", version=ours, python=python, database=database)
    return Message(text, (_back(reader),))


def duties(reader: Reader) -> Message:
    """What an owner does, and does not."""
    return Message(sentences(reader)("hosting-help"), (_back(reader),))
