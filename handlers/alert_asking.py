"""The one question before a report: what did you see? And what was sent along before it was asked."""

from collections.abc import Mapping
from typing import Any

import words.alerts
from domain.alerts import ANSWER_LIFE, AskReport, LeadToSafety, SendKept, WeighKept, Wrong, nameless
from domain.cases import CaseKind
from domain.forwarded import Item, Pasted, as_facts, cleaned, from_facts
from domain.refusal import Refusal
from domain.safety import BeginSafety
from domain.sightings import Given, Seen
from domain.units import Room
from handlers import forwarded, guards, withholding
from handlers.alert_reporting import Done, Wanted, known, reader_of, report
from handlers.alert_views import in_private, say
from handlers.choosing import meant
from handlers.turn import Turn
from storage import drafts, reported, tokens, units
from storage.tokens import Token

WHAT, ALBUM, KEPT = "alerts-what", "alerts-album", "alert-kept"


def ask(turn: Turn, pressed: AskReport, wrong: Wrong | None = None) -> None:
    """She is asked in private, and what she sends next is it."""
    is_guest = known(turn) is None
    facts: dict[str, Any] = {"kind": pressed.kind, "hidden": pressed.hidden, "unit": turn.unit_here().id}
    turn.ask(WHAT, **facts, chat=linked(turn))
    question = words.alerts.ask(
        reader_of(turn), pressed.kind, hidden=pressed.hidden, is_guest=is_guest, wrong=wrong
    )
    in_private(turn, question)


def wrong_with(seen: Seen) -> Wrong | None:
    """Why what she sent can be no report, where something was in it."""
    return Wrong.CUT if seen.is_cut else None


def linked(turn: Turn) -> int | None:
    """The group of the unit in which she reports."""
    if not turn.incoming.is_group:
        return None
    unit_id = turn.unit_here().id or 0
    rooms = (one.id for room in Room for one in units.rooms(turn.session, unit_id, room))
    return turn.chat.id if turn.chat.id in rooms else None


def given(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She wrote or sent what she saw."""
    if turn.reaches(int(facts["unit"])):
        turn.mean(int(facts["unit"]))
    turn.unit_here().must_be_awake()
    came, kind = turn.incoming, CaseKind(facts["kind"])
    is_nameless, said = nameless(text) if came.forwarded_at is None else (False, text)
    hidden = bool(facts["hidden"]) or is_nameless
    if came.forwarded_at is None:
        withholding.check_key(turn, said)
    what = look(turn, said)
    if not what.seen.matters:
        ask(turn, AskReport(kind, hidden), wrong_with(what.seen) or Wrong.UNREAD)
        return
    end_question(turn)
    send(turn, kind, what, hidden=hidden, chat_id=facts.get("chat"))
    forwarded.take_album(turn)


def look(turn: Turn, text: str) -> Given:
    """What a message reports: what it carries or answers, and what she says herself."""
    came = turn.incoming
    if came.forwarded_at is not None:
        return Given(Pasted((forwarded.here(turn, text),)))
    own = cleaned(text, came.links)
    items = [Item(came.message_id or 0, "", came.sent_at, came.attachment)]
    quoted = came.quoted
    if quoted is not None and not quoted.is_bots and not Given(Pasted(tuple(items)), own).seen.has_links:
        items.append(Item(0, cleaned(quoted.text, quoted.links), came.sent_at, quoted.attachment))
    return Given(Pasted(tuple(items)), own)


def send(turn: Turn, kind: CaseKind, what: Given, *, hidden: bool, chat_id: int | None) -> None:
    """It goes to humas; what is our own only if she says so once more."""
    if _is_ours(turn, what.seen):
        kept = keep(turn, what, kind=kind, hidden=hidden, chat=chat_id)
        in_private(turn, words.alerts.ours(reader_of(turn), kept))
        return
    done = report(turn, Wanted(kind, what.seen, what.pasted.files, hidden, chat_id))
    in_private(turn, done.receipt, fleeting=done.report_id is None)
    expect_album(turn, done)


def _is_ours(turn: Turn, found: Seen) -> bool:
    unit_id = turn.unit_here().id or 0
    links = [one.link for one in found.matters if one.link is not None]
    return bool(links) and all(reported.is_ours(turn.session, unit_id, one) for one in links)


def expect_album(turn: Turn, done: Done) -> None:
    """The other pictures of an album come one by one; of who stays unknown nothing is waited for."""
    if turn.incoming.album is not None and not turn.incoming.is_group and done.report_id is not None:
        turn.ask(ALBUM, report=done.report_id, album=turn.incoming.album)


def end_question(turn: Turn) -> None:
    """Nothing is waited for any more."""
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)


def keep(turn: Turn, what: Given, **facts: Any) -> str:
    """Keep what came for a day, for her alone."""
    actor = turn.incoming.actor
    kept = {"items": as_facts(what.pasted), "note": what.note, "unit": turn.unit_here().id, **facts}
    bound = actor.telegram_id if actor is not None else None
    return tokens.issue(turn.session, KEPT, kept, turn.now + ANSWER_LIFE, bound)


def _kept(turn: Turn, token: str) -> Token:
    """What she sent before; from here on it is about its unit."""
    actor, row = turn.incoming.actor, tokens.look(turn.session, token, turn.now)
    is_hers = row is not None and actor is not None and row.bound_to == actor.telegram_id
    if row is None or row.purpose != KEPT or not is_hers or not turn.reaches(int(row.facts["unit"])):
        raise Refusal("alerts-over")
    turn.mean(int(row.facts["unit"]))
    turn.unit_here().must_be_awake()
    return row


def weigh(turn: Turn, pressed: WeighKept) -> None:
    """It is content: with her name or without?"""
    _kept(turn, pressed.token)
    say(turn, words.alerts.weigh(reader_of(turn), pressed.token, is_guest=known(turn) is None))


def send_kept(turn: Turn, pressed: SendKept) -> None:
    """It goes to humas, once; nothing of it is kept beside her name."""
    row = _kept(turn, pressed.token)
    facts = dict(row.facts)
    what = Given(from_facts(facts["items"]), str(facts["note"]))
    tokens.use(turn.session, row)
    kind, hidden = CaseKind(facts.get("kind", CaseKind.CONTENT)), pressed.hidden or bool(facts.get("hidden"))
    wanted = Wanted(kind, what.seen, what.pasted.files, hidden, facts.get("chat"))
    done = report(turn, wanted)
    say(turn, done.receipt, fleeting=done.report_id is None)


def lead_to_safety(turn: Turn, pressed: LeadToSafety) -> None:
    """What she sent is thrown away; she is asked where it is safe to tell."""
    tokens.use(turn.session, _kept(turn, pressed.token))
    choice = meant(turn.features, BeginSafety(pressed.kind))
    if choice is None:
        raise Refusal("alerts-over")
    guards.check(turn, choice.need)
    choice.do(turn, *choice.arguments)
