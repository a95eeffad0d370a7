"""Humas says where a short link leads: from then on all reports of it come to one case."""

from collections.abc import Mapping
from typing import Any

import words.sameness
from domain.case_likeness import TellLink
from domain.links import Link, find
from domain.refusal import Refusal
from handlers import withholding
from handlers.case_pages import ask, note, seen, stop_asking
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_links, case_merging, cases

TYPING = "case-link"


def begin(turn: Turn, pressed: TellLink) -> None:
    """She has opened the short link, and types where it leads, in private."""
    _ask(turn, pressed.case_id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room to type."""
    _ask(turn, int(facts["case_id"]))


def _ask(turn: Turn, case_id: int) -> None:
    case = seen(turn, case_id)
    ask(turn, case, TYPING, words.sameness.ask_link(turn.reader, case))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """Reports with this link come to this case; one that has it already takes it in."""
    case = seen(turn, int(facts["case_id"]))
    withholding.check_key(turn, text)
    link = _link(text)
    into = case_links.of_key(turn.session, case.unit_id, link.key)
    is_merged = into is not None and into.id != case.id
    if into is not None and is_merged:
        ends, stays = case_merging.which(case, into)
        case_merging.merge(turn.session, ends, stays, turn.now)
        note(turn, ends, "case merged")
    elif case_links.leads_elsewhere(case, link):
        raise Refusal("sameness-elsewhere-refusal")
    else:
        stays = case
        case_links.know_by(turn.session, case, case_links.address_of(link))
        cases.changed(turn.session, case, turn.now)
    note(turn, stays, "case link told")
    stop_asking(turn)
    turn.say(words.sameness.told_link(turn.reader, stays, is_merged=is_merged))


def _link(text: str) -> Link:
    """The first link of a text that tells where it leads; refuses others."""
    links = find(text)
    if not links:
        raise Refusal("sameness-no-link-refusal")
    plain = [one for one in links if not one.secret]
    if not plain:
        raise Refusal("sameness-secret-refusal")
    told = next((one for one in plain if not one.opaque), None)
    if told is None:
        raise Refusal("sameness-opaque-refusal")
    return told


FEATURE = Feature(
    noun="case_links",
    presses={TellLink: Pressed(begin)},
    starts={TYPING: arrive},
    answers={TYPING: typed},
)
