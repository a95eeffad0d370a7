"""A small feature for the tests of the core: every command writes one journal line and says its own word."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from typing import Any

from sqlmodel import Session, col, select

from bot.app import Offer
from domain.message import Button, Message, send_params
from domain.posting import Lane
from domain.presses import Press, press
from domain.refusal import Refusal
from handlers import incidents, results
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from scheduling import cards, messages
from scheduling.cards import Renderer
from storage.cards import Card
from storage.journal import Line
from storage.outbox import Call

LATER = timedelta(minutes=30)
TALLY = "tally:1"


@press("zt")
@dataclass(frozen=True, slots=True)
class Tick(Press):
    """Count this word."""

    word: str


class Broken(Exception):
    """A fault of the feature itself."""


@dataclass
class Mood:
    """Whether the feature is broken just now: a test breaks and mends it."""

    broken: bool = False


MOOD = Mood()


def key(word: str) -> str:
    """How the journal calls a word: what stands before a dash, for words that must not be kept."""
    return word.partition("-")[0]


def count(turn: Turn, word: str) -> None:
    """Count it, say it, and let the tally stand here."""
    turn.journal("counted", key(word))
    turn.say(Message(escape(word), ((Button("Tick", Tick(word)),),)), subject=f"word:{word}")
    turn.show(TALLY)
    turn.redraw(TALLY)


def note(turn: Turn, word: str) -> None:
    """Note it and say it, nothing else."""
    turn.journal("noted", key(word))
    turn.say(Message(escape(word)))


def welcome(turn: Turn, _: Mapping[str, Any]) -> None:
    """She opened the chat."""
    turn.say(Message("welcome"))


def tick(turn: Turn, pressed: Tick) -> None:
    """Count a press."""
    turn.journal("ticked", key(pressed.word))
    turn.redraw(TALLY)
    turn.toast(pressed.word)


def whisper(turn: Turn, word: str) -> None:
    """Say it to her alone."""
    turn.journal("whispered", key(word))
    turn.tell(Message(escape(word)), otherwise=Message(f"instead of {escape(word)}"))


def improve(turn: Turn, word: str) -> None:
    """Say it, and then change what was said."""
    turn.journal("improved", key(word))
    said = turn.put(Call("sendMessage", send_params(Message(escape(word))), Lane.REPLY, turn.chat.id))
    better = send_params(Message(f"{escape(word)} improved"))
    turn.put(Call("editMessageText", better, Lane.REPLY, turn.chat.id, after_id=said))


def later(turn: Turn, word: str) -> None:
    """Say it in half an hour."""
    turn.journal("postponed", key(word))
    params = send_params(Message(escape(word)))
    turn.put(Call("sendMessage", params, Lane.REMINDER, turn.chat.id, not_before=turn.now + LATER))


def refuse(turn: Turn, word: str) -> None:
    """Begin, and then refuse."""
    turn.journal("refused", key(word))
    turn.say(Message(escape(word)))
    raise Refusal("refusal-link-over")


def announce(turn: Turn, word: str) -> None:
    """Say it with the public voice."""
    turn.journal("announced", key(word))
    params = send_params(Message(escape(word)))
    turn.put(Call("sendMessage", params, Lane.REPLY, turn.chat.id, hold=True))


def stumble(turn: Turn, word: str) -> None:
    """Break half-way while the feature is broken."""
    turn.journal("stumbled", key(word))
    turn.say(Message(escape(word)))
    if MOOD.broken:
        raise Broken(word)


def tally(session: Session, _: Card, __: datetime) -> Message:
    """How much was counted."""
    counted = session.exec(select(Line.id).where(col(Line.verb).in_(["counted", "ticked"]))).all()
    return Message(f"tally {len(counted)}")


FEATURE = Feature(
    noun="counting",
    commands=(
        Command(("hitung",), count),
        Command(("kata",), note),
        Command(("bisik",), whisper),
        Command(("ubah",), improve),
        Command(("nanti",), later),
        Command(("tolak",), refuse),
        Command(("umum",), announce),
        Command(("sandung",), stumble),
    ),
    presses={Tick: Pressed(tick)},
    starts={"welcome": welcome, "open": welcome},
)

OFFER = Offer(
    features=(incidents.FEATURE, results.FEATURE, FEATURE),
    sweepers=(messages.RELEASE, messages.LATE, cards.sweeper({"tally": Renderer(tally)})),
)
