"""Editing the guide: a humas member pastes a section in private, sees it as it will be, and publishes it."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import words.guide
import words.guide_editing
from domain.guide import NEW, Section
from domain.guide_editing import DropDraft, EditGuide, HideSection, PublishDraft, WriteSection
from domain.guide_text import mark, pasted
from domain.permissions import Need
from domain.refusal import Refusal
from handlers import guards
from handlers.feature import Feature, Pressed
from handlers.guides import guide_here
from handlers.turn import Turn
from storage import drafts, guides
from storage.guides import Change

QUESTION = "guide-text"
OVER = "guide-draft-over"


def choose(turn: Turn, pressed: EditGuide) -> None:
    """Which section; a question that she has not answered yet is no longer asked."""
    draft = _open_question(turn)
    if draft is not None and "draft" not in draft:
        drafts.end(turn.session, _asker(turn))
    unit = turn.unit_here()
    turn.edit(words.guide_editing.choose(turn.reader, unit.name, guide_here(turn), pressed.page))


def _asker(turn: Turn) -> int:
    return turn.incoming.actor.telegram_id if turn.incoming.actor else 0


def _open_question(turn: Turn) -> Mapping[str, Any] | None:
    """What we wait for from her in this unit's guide."""
    waits = drafts.waiting(turn.session, _asker(turn), turn.now)
    is_ours = waits is not None and waits.question == QUESTION
    return waits.facts if waits is not None and is_ours and waits.facts["unit"] == _unit_id(turn) else None


def _unit_id(turn: Turn) -> int:
    return turn.unit_here().id or 0


def write(turn: Turn, pressed: WriteSection) -> None:
    """Wait for the new text of a section."""
    section = guide_here(turn).find(pressed.key)
    if section is None and pressed.key != NEW:
        raise Refusal("guide-section-gone")
    turn.ask(QUESTION, unit=_unit_id(turn), key=pressed.key, over=mark(section))
    turn.edit(words.guide_editing.ask(turn.reader, section))


def receive(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She pasted it: it is shown as it will look; the question stays open, so that she may paste again."""
    guards.check(turn, Need.HUMAS)
    if facts["unit"] != _unit_id(turn):
        raise Refusal(OVER)
    title, body = pasted(text)
    draft = Section(str(facts["key"]), title, body)
    _keep(turn, draft, str(facts["over"]))
    turn.say(words.guide.page(turn.reader, draft))
    _preview(turn, draft)


def hide(turn: Turn, pressed: HideSection) -> None:
    """A section that is to be hidden, or to be seen again, is previewed like any other change."""
    section = guide_here(turn).find(pressed.key)
    if section is None:
        raise Refusal("guide-section-gone")
    draft = Section(section.key, section.title, section.text, pressed.is_hidden)
    _keep(turn, draft, mark(section))
    if not draft.is_hidden:
        turn.say(words.guide.page(turn.reader, draft))
    _preview(turn, draft)


def _keep(turn: Turn, draft: Section, over: str) -> None:
    turn.ask(QUESTION, unit=_unit_id(turn), key=draft.key, over=over, draft=asdict(draft))


def _preview(turn: Turn, draft: Section) -> None:
    turn.say(words.guide_editing.preview(turn.reader, turn.unit_here().name, draft, mark(draft)))


def publish(turn: Turn, pressed: PublishDraft) -> None:
    """The next edition of this unit; when a colleague changed the section meanwhile, she sees that first."""
    draft, over = _previewed(turn, pressed.mark)
    now = guide_here(turn).find(draft.key)
    if mark(now) != over:
        _keep(turn, draft, mark(now))
        turn.toast(words.guide_editing.changed_meanwhile(turn.reader), alert=True)
        if now is not None:
            turn.say(words.guide.page(turn.reader, now))
            _preview(turn, draft)
        return
    change = Change(draft.key, draft.title, draft.text, draft.is_hidden)
    edition = guides.publish(turn.session, _unit_id(turn), change, pressed.asks_pledge, turn.now)
    drafts.end(turn.session, _asker(turn))
    turn.journal("guide published", f"guide:{edition.number}")
    turn.edit(words.guide_editing.published(turn.reader, edition.number, asks_pledge=pressed.asks_pledge))


def _previewed(turn: Turn, shown: str) -> tuple[Section, str]:
    """The draft that this preview shows, and the mark of what it would replace; a newer or no draft refuses."""
    facts = _open_question(turn)
    kept = facts.get("draft") if facts is not None else None
    if facts is None or kept is None or mark(Section(**kept)) != shown:
        raise Refusal(OVER)
    return Section(**kept), str(facts["over"])


def drop(turn: Turn, pressed: DropDraft) -> None:
    """The draft is thrown away; the guide stays as it is."""
    _previewed(turn, pressed.mark)
    drafts.end(turn.session, _asker(turn))
    turn.edit(words.guide_editing.dropped(turn.reader))


FEATURE = Feature(
    noun="guide_editing",
    presses={
        EditGuide: Pressed(choose, Need.HUMAS),
        WriteSection: Pressed(write, Need.HUMAS),
        HideSection: Pressed(hide, Need.HUMAS),
        PublishDraft: Pressed(publish, Need.HUMAS),
        DropDraft: Pressed(drop, Need.HUMAS),
    },
    answers={QUESTION: receive},
)
