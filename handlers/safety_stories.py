"""What she has written and not sent: it waits a day at most, and is asked about once, without showing anything."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import timedelta

import words.safety
from domain.message import send_params
from domain.posting import Lane
from domain.safety import STORY, Asks, SafetyKind, SafetyTo, means, names
from handlers.safety_pages import barred, would_read
from handlers.turn import Turn
from storage import drafts, outbox
from storage.outbox import Call
from storage.people import Person

ASK_AGAIN = timedelta(minutes=10)
ADDING_LIFE = timedelta(hours=1)  # as it says which report is hers


@dataclass(frozen=True, slots=True)
class Story:
    """Her words so far, and where they go. With a `report_id` they are added to that report, whose code word she has
    ("" where it has her name). While something is still asked (`asks`), `to` says nothing."""

    unit_id: int
    kind: SafetyKind
    to: SafetyTo
    about_id: int = 0
    named: bool = False
    text: str = ""
    report_id: int = 0
    code: str = ""
    asks: Asks = Asks.NOTHING

    def longer(self, text: str) -> "Story":
        """With these words too."""
        return replace(self, text=f"{self.text}\n{text}".strip())


def keep(turn: Turn, story: Story) -> None:
    """Wait for her next words, or for her to send it."""
    turn.ask(STORY, **asdict(story))
    if story.report_id and turn.incoming.actor is not None:
        drafts.hurry(turn.session, turn.incoming.actor.telegram_id, turn.now + ADDING_LIFE)
    _forget_asking(turn)
    if story.text:
        unfinished = send_params(words.safety.unfinished(turn.reader))
        later = turn.now + ASK_AGAIN
        call = Call(
            "sendMessage",
            unfinished,
            Lane.REPLY,
            chat_id=turn.chat.id,
            subject=_subject(turn),
            not_before=later,
        )
        turn.put(call)


def listen(turn: Turn, unit_id: int, kind: SafetyKind, asks: Asks, about_id: int = 0) -> None:
    """She may write before she has said who reads it: her words wait for that. What she wrote before is kept."""
    before = waiting(turn)
    text = before.text if before is not None and not before.report_id else ""
    keep(turn, Story(unit_id, kind, SafetyTo.PEMBINA, about_id, text=text, asks=asks))


def waiting(turn: Turn) -> Story | None:
    """What she has written and not sent."""
    actor = turn.incoming.actor
    draft = drafts.waiting(turn.session, actor.telegram_id, turn.now) if actor is not None else None
    if draft is None or draft.question != STORY:
        return None
    facts = draft.facts
    known = {"kind": SafetyKind(facts["kind"]), "to": SafetyTo(facts["to"]), "asks": Asks(facts["asks"])}
    return Story(**{**facts, **known})


def end(turn: Turn) -> None:
    """Nothing of it waits any more, and nothing says that it was hers."""
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    _forget_asking(turn)


def _forget_asking(turn: Turn) -> None:
    outbox.cancel(turn.session, _subject(turn), turn.now)


def _subject(turn: Turn) -> str:
    return f"safety-story:{turn.chat.id}"


def readers(turn: Turn, story: Story) -> list[Person]:
    """Who would get it now."""
    return would_read(turn, story.unit_id, story.kind, story.to, barred(turn, story.about_id))


def called(story: Story, people: Sequence[Person]) -> list[Person]:
    """Those of them whom her words mention, by name or by office."""
    everybody = people if means(story.text, story.to) else ()
    return [one for one in people if one in everybody or names(story.text, one.first_name)]
