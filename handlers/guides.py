"""The guide: anyone reads and searches it; a member makes the pledge when an edition asks for it."""

from collections.abc import Mapping
from typing import Any

import words.editions
import words.guide
from domain.guide import (
    FIRST_EDITION,
    Guide,
    Pledge,
    ReadSection,
    ShowPledge,
    ShowSections,
    effective,
    pledge_due,
)
from domain.guide_search import search
from domain.message import Message
from domain.permissions import Need
from handlers import guards
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import guides

PURPOSE = "guide"
PLEDGE = "pledge"


def guide_of(turn: Turn, unit_id: int | None) -> Guide:
    """The guide that holds in this unit, in the asker's language; without a unit the shipped one."""
    edition = guides.newest(turn.session, unit_id)
    shipped = words.editions.shipped(turn.reader.language)
    changed = guides.sections(turn.session, edition)
    return Guide(edition.number if edition is not None else FIRST_EDITION, effective(shipped, changed))


def guide_here(turn: Turn) -> Guide:
    """The guide of the unit that this chat is about."""
    return guide_of(turn, _unit_id(turn))


def _unit_id(turn: Turn) -> int | None:
    return turn.unit.id if turn.unit is not None else None


def read(turn: Turn, text: str) -> None:
    """The list, or the sections that hold these words; one that is alone opens at once."""
    guide, reader = guide_here(turn), turn.reader
    if not text:
        turn.say(_listed(turn, guide))
        return
    matches = search(guide.shown, text)
    if len(matches) == 1 and turn.incoming.is_group:
        turn.say(words.guide.section_in_group(reader, matches[0].section))
    elif len(matches) == 1:
        turn.say(words.guide.section(reader, guide, matches[0].section))
    elif matches:
        turn.say(words.guide.found(reader, text, matches))
    else:
        turn.say(words.guide.nothing_found(reader, text))


def _listed(turn: Turn, guide: Guide, page: int = 0) -> Message:
    if turn.incoming.is_group:
        return words.guide.listed_in_group(turn.reader, guide)
    doors = words.guide.Doors(bool(pledges_waiting(turn)), turn.unit is not None and _is_humas(turn))
    return words.guide.listed(turn.reader, guide, page, doors)


def _is_humas(turn: Turn) -> bool:
    return guards.may(turn, Need.HUMAS)


def show_sections(turn: Turn, pressed: ShowSections) -> None:
    """The list in place of what stood there; from a group in private."""
    if turn.incoming.is_group:
        _open(turn)
    else:
        turn.edit(_listed(turn, guide_here(turn), pressed.page))


def read_section(turn: Turn, pressed: ReadSection) -> None:
    """A section in place of what stood there; from a group in private, so that the group stays calm."""
    if turn.incoming.is_group:
        _open(turn, section=pressed.key)
        return
    guide = guide_here(turn)
    section = guide.find(pressed.key)
    if section is None or section.is_hidden:
        turn.toast(words.guide.section_gone(turn.reader))
        turn.edit(_listed(turn, guide))
    else:
        turn.edit(words.guide.section(turn.reader, guide, section))


def _open(turn: Turn, **facts: Any) -> None:
    turn.toast("", url=turn.link(PURPOSE, unit=_unit_id(turn), **facts))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group: what she pressed there opens here, and this chat is about that unit."""
    unit_id = facts["unit"]
    if unit_id is not None:
        turn.chat.unit_id = int(unit_id)
    guide = guide_of(turn, unit_id)
    section = guide.find(str(facts.get("section", "")))
    if section is None or section.is_hidden:
        turn.say(_listed(turn, guide))
    else:
        turn.say(words.guide.section(turn.reader, guide, section))


def show_pledge(turn: Turn, _: ShowPledge | str = "") -> None:
    """The pledge, to be read by anyone and made by a member; in a group each may press for herself."""
    if turn.incoming.is_group:
        turn.say(words.guide.pledge(turn.reader))
    elif turn.incoming.press_id is not None:
        turn.edit(_pledge(turn))
    else:
        turn.say(_pledge(turn))


def _pledge(turn: Turn) -> Message:
    return words.guide.pledge_to_read(turn.reader, is_due=turn.member is None or bool(pledges_waiting(turn)))


def make_pledge(turn: Turn, _: Pledge) -> None:
    """A member promises; which edition she promised is noted."""
    edition = guides.note_pledge(turn.session, turn.me().id or 0, _unit_id(turn) or 0)
    turn.journal("pledged", f"guide:{edition}")
    turn.toast(words.guide.thanks(turn.reader))
    if not turn.incoming.is_group:
        turn.edit(words.guide.pledged(turn.reader))


def pledges_waiting(turn: Turn) -> int:
    """One while her unit's guide asks for a pledge that she has not made; in a group nobody is asked."""
    if turn.incoming.is_group or turn.member is None:
        return 0
    return int(pledge_due(turn.member.pledged, guides.pledge_wanted(turn.session, turn.member.unit_id)))


FEATURE = Feature(
    noun="guides",
    commands=(
        Command(("panduan", "guide"), read, (Scope.GROUP, Scope.PRIVATE)),
        Command(("janji", "pledge"), show_pledge),
    ),
    presses={
        ShowSections: Pressed(show_sections),
        ReadSection: Pressed(read_section),
        ShowPledge: Pressed(show_pledge),
        Pledge: Pressed(make_pledge, Need.MEMBER),
    },
    starts={PURPOSE: arrive},
    waiting={PLEDGE: pledges_waiting},
)
