"""What is typed about a round of takeover slots: its times, its theme and its brief; kept until it is understood."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import words.slot_choices
from domain import slot_rounds, slot_times
from domain.refusal import Refusal
from domain.slot_presses import RoundText, TypeRound
from domain.slot_times import SlotTimes
from domain.takeovers import CHOSEN_RULES
from handlers import withholding
from handlers.promoting import must_be_decent
from handlers.slot_pages import PURPOSE, TYPING, draft, hers, lendable, page_of, stop_asking, zone_of
from handlers.turn import Turn
from storage import accounts, slot_previews, slot_views, takeovers
from storage.takeovers import TakeoverRound


def ask_text(turn: Turn, pressed: TypeRound) -> None:
    """She will type this."""
    its = draft(turn, pressed.round_id)
    ask(turn, its.unit_id, its.id, pressed.what)


def ask(turn: Turn, unit_id: int, round_id: int | None, what: RoundText) -> None:
    """Wait for what she types; a round is made when its times are understood."""
    _must_have_account(turn, unit_id)
    turn.ask(TYPING, unit=unit_id, round=round_id, what=what)
    turn.say(words.slot_choices.ask(turn.reader, unit_id, round_id, what))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it; what looks like a secret is refused before anything is kept."""
    round_id = int(facts["round"]) if facts["round"] is not None else None
    if facts["what"] == RoundText.TIMES:
        read_times(turn, int(facts["unit"]), round_id, text)
        return
    its = draft(turn, round_id or 0)
    withholding.check(turn, text)
    must_be_decent([text])
    if facts["what"] == RoundText.THEME:
        its.theme = slot_rounds.theme(text)
    else:
        its.brief = slot_rounds.brief(text)
    stop_asking(turn)
    turn.say(page_of(turn, its))


def read_times(turn: Turn, unit_id: int, round_id: int | None, text: str) -> None:
    """The times of a round, hers that she began or a new one; what is unclear is asked again, in words that help."""
    hers(turn, unit_id)
    _must_have_account(turn, unit_id)
    withholding.check(turn, text)
    read = slot_times.read(text, turn.incoming.sent_at, zone_of(turn, unit_id))
    if read.unclear:
        turn.ask(TYPING, unit=unit_id, round=round_id, what=RoundText.TIMES)
        unclear = words.slot_choices.unclear(turn.reader, unit_id, round_id, read.unclear)
        turn.answer_privately(unclear, PURPOSE, unit=unit_id)
        return
    its = draft(turn, round_id) if round_id is not None else _begun(turn, unit_id)
    slot_previews.write(its, _ahead(read, turn.now), read.said)
    stop_asking(turn)
    turn.answer_privately(page_of(turn, its, is_guess=read.is_guess), PURPOSE, round=its.id)


def _ahead(read: SlotTimes, now: datetime) -> list[slot_rounds.Span]:
    """Those that have not begun while the message waited."""
    ahead = [one for one in read.spans if one[0] > now]
    if not ahead:
        raise Refusal("slots-all-over")
    return ahead


def _begun(turn: Turn, unit_id: int) -> TakeoverRound:
    """The draft that she has here already, or a new one with what is right for most."""
    person_id = turn.person.id if turn.person is not None else None
    standing = slot_views.draft_of(turn.session, unit_id, person_id)
    if standing is not None:
        return standing
    mine = lendable(turn, unit_id)
    its = TakeoverRound(
        unit_id=unit_id,
        account_id=mine[0].id if len(mine) == 1 else None,
        rules=" ".join(CHOSEN_RULES),
        person_id=person_id,
        made_at=turn.now,
    )
    takeovers.keep(turn.session, its)
    return its


def _must_have_account(turn: Turn, unit_id: int) -> None:
    if not lendable(turn, unit_id):
        has_any = bool(accounts.of_unit(turn.session, unit_id))
        raise Refusal("slots-all-hacked" if has_any else "slots-no-account")
