"""A story goes off: as a report of its own, or as more words for one; nothing that is kept says whose it is."""

from dataclasses import replace

import words.safety_own
from domain import codewords
from domain.safety import CODE_DIGITS, MOST_NEWS, MOST_RINGS, News, SafetyKind
from handlers import safety_news, safety_own, safety_stories
from handlers.safety_pages import caller, facts, whisper
from handlers.safety_stories import Story
from handlers.turn import Turn
from storage import report_marks, safety_steps
from storage.people import Person
from storage.safety_steps import Told
from words.safety_own import Own

MARK = "safety"


def send(turn: Turn, story: Story, found: list[Person]) -> None:
    """It is on its way to them; she gets her code word, or is known by her name."""
    if story.report_id:
        add(turn, story)
        return
    number = _count(turn, story)
    if number > MOST_RINGS and story.kind is SafetyKind.DANGER:
        story = replace(story, kind=SafetyKind.UNSAFE)
    code = _new_code(turn)
    named = turn.person if story.named else None
    report = safety_steps.make(turn.session, _told(turn, story, code, named), turn.now)
    safety_steps.give(turn.session, report, found, turn.now)
    safety_stories.end(turn)
    if number <= MOST_NEWS:
        safety_news.tell(turn, report, found, News.ARRIVED)
    own = Own(report, "" if named else code, facts(found), is_read=False)
    name = named.first_name if named is not None else ""
    whisper(turn, words.safety_own.receipt(caller(turn, story.kind), own, name))


def _told(turn: Turn, story: Story, code: str, named: Person | None) -> Told:
    return Told(
        story.unit_id,
        story.kind,
        story.to,
        codewords.kept(code, turn.premises.code_key),
        story.text,
        named.id if named is not None else None,
        story.about_id or None,
    )


def _count(turn: Turn, story: Story) -> int:
    """How many she has sent today (UTC) with this one, counted by a mark that nobody can read and that is gone at
    midnight."""
    actor = turn.incoming.actor
    hand = report_marks.hand(turn.session, actor.telegram_id if actor is not None else 0, turn.now, MARK)
    report_marks.add(turn.session, story.unit_id, hand, turn.now)
    return report_marks.number(turn.session, story.unit_id, hand, turn.now)


def _new_code(turn: Turn) -> str:
    """A code word that no other report has."""
    while True:
        code = codewords.new(CODE_DIGITS)
        if safety_own.of_code(turn, code) is None:
            return code


def add(turn: Turn, story: Story, skip_id: int = 0) -> None:
    """More words for a report that is on its way; first, where they say so, without who read it until now."""
    report = safety_own.own(turn, story.report_id, story.code)
    if skip_id:
        safety_own.let_out(turn, report, skip_id)
    safety_own.extend(turn, report, story.text)
    safety_stories.end(turn)
    whisper(turn, words.safety_own.added(caller(turn), safety_own.view(turn, report, story.code)))
