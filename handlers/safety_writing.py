"""She writes in her own words, in as many messages as she likes; nothing goes off before she says so."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import words.safety
import words.safety_own
from domain.forwarded import cleaned
from domain.markup import plain
from domain.message import Message
from domain.safety import STORY, Asks, SafetyKind
from domain.safety_presses import ChooseReader, DropSafety, ResumeSafety, SendSafety, WriteSafety
from handlers import safety_own, safety_sending, safety_stories
from handlers.feature import Pressed
from handlers.safety_pages import caller, change, check_unit, choices, facts, whisper
from handlers.safety_stories import Story
from handlers.turn import Turn
from storage import people, safety_steps, units
from storage.people import Person


def write(turn: Turn, pressed: WriteSafety) -> None:
    """They may read it: what happened? What she wrote before is kept; in danger it goes off now."""
    check_unit(turn, pressed.unit_id)
    before = safety_stories.waiting(turn)
    text = before.text if before is not None and not before.report_id else ""
    named = pressed.named and turn.person is not None
    story = Story(pressed.unit_id, pressed.kind, pressed.to, pressed.about_id, named, text)
    found = safety_stories.readers(turn, story)
    if not found:
        change(turn, _nobody(turn, story))
        return
    if text and _is_at_once(story, found):
        change(turn, words.safety_own.sent(turn.reader))
        safety_sending.send(turn, story, found)
        return
    safety_stories.keep(turn, story)
    name = turn.person.first_name if turn.person is not None else ""
    page = words.safety.write(caller(turn, pressed.kind), pressed, facts(found), name)
    change(turn, _ready(turn, story, found) if text else page)


def _is_at_once(story: Story, found: list[Person]) -> bool:
    """Whether her words wait for nothing more: there is danger, and they speak of nobody who would read them."""
    return story.kind is SafetyKind.DANGER and not safety_stories.called(story, found)


def _nobody(turn: Turn, story: Story) -> Message:
    unit = units.get(turn.session, story.unit_id).name
    return words.safety.nobody(caller(turn, story.kind), unit, is_left=not story.about_id)


def hear(turn: Turn, _: Mapping[str, Any], text: str) -> None:
    """Some of her words; in danger the first go off at once, unless they speak of who would read them."""
    story = safety_stories.waiting(turn)
    if story is None:
        whisper(turn, words.safety.gone(caller(turn)))
        return
    story = story.longer(cleaned(text))
    if story.asks:
        safety_stories.keep(turn, story)
        whisper(turn, _asked(turn, story))
        return
    found = _readers(turn, story)
    if _is_at_once(story, found):
        safety_sending.send(turn, story, found)
        return
    safety_stories.keep(turn, story)
    whisper(turn, _ready(turn, story, found))


def _readers(turn: Turn, story: Story) -> list[Person]:
    """Who would get it; of a report that is on its way, who has it."""
    if story.report_id:
        return safety_steps.readers(turn.session, safety_own.own(turn, story.report_id, story.code), turn.now)
    return safety_stories.readers(turn, story)


def _ready(turn: Turn, story: Story, found: list[Person]) -> Message:
    called = safety_stories.called(story, found)
    return words.safety.ready(turn.reader, facts(found), facts(called))


def only_words(turn: Turn, kept: Mapping[str, Any], text: str) -> None:
    """A picture or a voice: its words count, the rest stays with her; of an album that is said once."""
    if text:
        hear(turn, kept, text)
    album = turn.incoming.album
    once = f"safety-album:{turn.chat.id}:{album}" if album is not None else None
    whisper(turn, words.safety.only_words(turn.reader), once)


def resume(turn: Turn, _: ResumeSafety) -> None:
    """What she wrote stands in her own messages: whether it goes off is asked again."""
    story = safety_stories.waiting(turn)
    if story is None:
        change(turn, words.safety.gone(caller(turn)))
        return
    change(turn, _asked(turn, story) if story.asks else _ready(turn, story, _readers(turn, story)))


def _asked(turn: Turn, story: Story) -> Message:
    """Her words wait for what is still asked."""
    who, kept = caller(turn, story.kind), bool(story.text)
    if story.asks is Asks.NOW:
        return words.safety.ask_now(who, story.unit_id, kept=kept)
    open_ways = choices(turn, story.unit_id, story.kind, story.about_id)
    if not open_ways:
        return _nobody(turn, story)
    name = people.get(turn.session, story.about_id).first_name if story.about_id else ""
    asked = ChooseReader(story.unit_id, story.kind, story.about_id)
    return words.safety.choose(who, asked, open_ways, name, kept=kept)


def send(turn: Turn, pressed: SendSafety) -> None:
    """It goes off; to all of them, or not to whom it is about. A second tap does nothing."""
    story = safety_stories.waiting(turn)
    if story is None:
        turn.toast(plain(words.safety.gone(caller(turn)).text), alert=True)
        return
    if story.asks:
        change(turn, _asked(turn, story))
        return
    found = _readers(turn, story)
    if story.report_id:
        change(turn, words.safety_own.sent(turn.reader))
        safety_sending.add(turn, story, pressed.skip_id)
        return
    if pressed.skip_id in [one.id for one in found]:
        story = Story(story.unit_id, story.kind, story.to, pressed.skip_id, story.named, story.text)
        found = safety_stories.readers(turn, story)
    if found:
        change(turn, words.safety_own.sent(turn.reader))
        safety_sending.send(turn, story, found)
    else:
        _choose_others(turn, story)


def _choose_others(turn: Turn, story: Story) -> None:
    """Nobody is left there but whom it is about: who else may read it? Her words wait."""
    story = replace(story, asks=Asks.READER)
    safety_stories.keep(turn, story)
    change(turn, _asked(turn, story))


def drop(turn: Turn, _: DropSafety) -> None:
    """Nothing is sent, and nothing kept."""
    safety_stories.end(turn)
    change(turn, words.safety.dropped(turn.reader))


PRESSES = {
    WriteSafety: Pressed(write),
    SendSafety: Pressed(send),
    ResumeSafety: Pressed(resume),
    DropSafety: Pressed(drop),
}
ANSWERS = {STORY: hear}
ATTACHED = {STORY: only_words}
