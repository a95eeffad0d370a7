"""What a proposer does later: looks at hers, allows something else, takes it back, answers what humas asks."""

from collections.abc import Mapping
from typing import Any

import words.suggestions
from domain.forwarded import cleaned
from domain.permissions import Need
from domain.refusal import Refusal
from domain.suggestion_presses import (
    AnswerHumas,
    ChangePermission,
    ListSuggestions,
    OpenSuggestion,
    WithdrawSuggestion,
)
from domain.suggestions import LONGEST_ANSWER, STANDING, Allows, State, asks_permission, next_reminder
from handlers import case_lifting
from handlers.feature import Feature, Pressed
from handlers.suggestion_views import (
    ANSWER,
    end_question,
    form,
    hers,
    is_young,
    listed,
    offered,
    open_question,
    opened,
    reader_of,
    wait_for,
)
from handlers.telling import tell
from handlers.turn import Turn
from storage import reviewers, suggestions, units
from storage.suggestions import Suggestion


def list_hers(turn: Turn, _: ListSuggestions) -> None:
    """All of hers, in place; she may send another."""
    turn.me()
    wait_for(turn, None)
    turn.edit(listed(turn))


def open_one(turn: Turn, pressed: OpenSuggestion) -> None:
    """One of hers, in place."""
    row = hers(turn, pressed.suggestion_id)
    turn.edit(form(turn, row) if row.state == State.BEGUN else opened(turn, row))


def permit_anew(turn: Turn, row: Suggestion, *, has_changed: bool) -> None:
    """What she allows of one that humas has is different from now on."""
    if has_changed:
        turn.journal("permission changed", suggestions.subject(row))
        turn.redraw(suggestions.subject(row))
        tell_planners(turn, row, "changed")
        case_lifting.follow(turn, row)
    turn.edit(opened(turn, row, remark="changed"))


def change_permission(turn: Turn, pressed: ChangePermission) -> None:
    """What else she may allow, in place."""
    row = hers(turn, pressed.suggestion_id)
    if row.state not in STANDING or not asks_permission(row.kind):
        raise Refusal("suggestions-over")
    turn.edit(words.suggestions.change_permission(reader_of(turn), row, offered(turn, turn.unit_here())))


def withdraw(turn: Turn, pressed: WithdrawSuggestion) -> None:
    """She takes it back: what it says goes, and who plans something with it hears so."""
    row = hers(turn, pressed.suggestion_id)
    reader = reader_of(turn)
    if row.state == State.BEGUN:
        suggestions.drop(turn.session, row)
        turn.edit(words.suggestions.said(reader, "dropped"))
        return
    if row.state not in STANDING:
        raise Refusal("suggestions-over")
    if not pressed.sure:
        turn.edit(words.suggestions.ask_sure(reader, row.id or 0))
        return
    tell_planners(turn, row, "withdrawn")
    suggestions.empty(turn.session, row)
    suggestions.became(turn.session, row, State.WITHDRAWN, None, turn.now)
    case_lifting.follow(turn, row)
    turn.journal("suggestion withdrawn", suggestions.subject(row))
    turn.edit(words.suggestions.said(reader, "withdrawn"))


def tell_planners(turn: Turn, row: Suggestion, change: str) -> None:
    """The author and the PJ of its plan hear that what she allows has changed."""
    post = suggestions.plan_of(turn.session, row)
    if post is None:
        return
    unit = units.get(turn.session, row.unit_id)
    for one in reviewers.concerned(turn.session, post):
        if turn.person is not None and one.id == turn.person.id:
            continue
        reader = one.reader(unit.reader())
        young = is_young(turn, unit)
        allows = words.suggestions.permission_words(reader, Allows(row.allows), is_minor=young)
        message = words.suggestions.told_taken_back(reader, post.title, change, allows)
        tell(turn.session, one.telegram_id, message, turn.now, f"post:{post.id}")


def answer(turn: Turn, pressed: AnswerHumas) -> None:
    """She will write her answer, here."""
    row = hers(turn, pressed.suggestion_id)
    question = open_question(turn, row)
    if question is None:
        raise Refusal("suggestions-answered")
    turn.ask(ANSWER, suggestion_id=row.id)
    turn.say(words.suggestions.prompt(reader_of(turn), question.asked))


def answered(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She wrote it: humas goes on, and their three days begin anew."""
    row = hers(turn, int(facts["suggestion_id"]))
    question = open_question(turn, row)
    end_question(turn)
    if question is None:
        raise Refusal("suggestions-answered")
    question.said, question.answered_at = cleaned(text, turn.incoming.links)[:LONGEST_ANSWER], turn.now
    suggestions.became(turn.session, row, State.OPEN, next_reminder(turn.now, 0), turn.now)
    suggestions.show_to_humas(turn.session, row, turn.now)
    turn.journal("suggestion answered", suggestions.subject(row))
    turn.say(words.suggestions.said(reader_of(turn), "answer-sent"))


FEATURE = Feature(
    noun="suggestion_changes",
    presses={
        ListSuggestions: Pressed(list_hers, Need.MEMBER),
        OpenSuggestion: Pressed(open_one),
        ChangePermission: Pressed(change_permission),
        WithdrawSuggestion: Pressed(withdraw),
        AnswerHumas: Pressed(answer),
    },
    answers={ANSWER: answered},
)
