"""Humas answers what members propose: takes it into a plan, asks back, declines kindly or comes back to it later."""

from collections.abc import Mapping
from typing import Any

import words.suggestion_desk
import words.suggestions
from domain.belonging import is_minor
from domain.contents import Visibility
from domain.permissions import Need
from domain.planning import When
from domain.post_states import Kind
from domain.posts import Asked, Wants
from domain.refusal import Refusal
from domain.suggestion_desk_presses import (
    AskBack,
    AskFreely,
    DeclineSuggestion,
    ListWaiting,
    PostponeSuggestion,
    ShowFairness,
    ShowSuggestion,
    TakeSuggestion,
    TurnSuggestion,
)
from domain.suggestions import (
    ANSWER_OF_HERS,
    LONGEST_QUESTION,
    LOOK_EVERY,
    MOST_LISTED,
    POSTPONED_FOR,
    REPOST,
    WAITING,
    Allows,
    Page,
    State,
    guarded,
    may_show,
    title,
)
from domain.typed import one_line
from domain.units import TRUSTED, Room
from handlers import beginning, posts
from handlers.beginning import Wanted
from handlers.feature import Feature, Pressed
from handlers.telling import tell, trusted
from handlers.turn import Turn
from storage import calendar, cards, contents, drafts, fairness, people, suggestions, units
from storage.contents import PostMedium
from storage.people import Person
from storage.posts import Post
from storage.suggestions import Suggestion, SuggestionQuestion
from storage.units import Unit
from words.suggestion_desk import waiting as waiting_list

QUESTION = "suggestion-question"


def seen(turn: Turn, suggestion_id: int) -> Suggestion:
    """A suggestion, for humas and pengurus of its unit, in its humas room or in private."""
    row = suggestions.find(turn.session, suggestion_id)
    if row is None or row.state == State.BEGUN:
        raise Refusal("suggestion-desk-gone-refusal")
    is_room = units.serves(turn.session, row.unit_id, turn.chat.id or 0, Room.HUMAS)
    if turn.held_in(row.unit_id).isdisjoint(TRUSTED) or (turn.incoming.is_group and not is_room):
        raise Refusal("refusal-only-humas")
    turn.mean(row.unit_id)
    turn.unit_here().must_be_awake()
    return row


def _waiting(turn: Turn, suggestion_id: int) -> Suggestion:
    """One that can still be answered, by somebody else than who proposed it where there is anybody else."""
    row = seen(turn, suggestion_id)
    if row.state not in WAITING or row.person_id is None:
        turn.redraw(suggestions.subject(row))
        raise Refusal("suggestion-desk-over")
    mine = turn.person.id if turn.person is not None else None
    others = [one for one in trusted(turn.session, turn.unit_here(), turn.now) if one.id != mine]
    if row.person_id == mine and others:
        raise Refusal("suggestion-desk-own")
    return row


def turn_page(turn: Turn, pressed: TurnSuggestion) -> None:
    """Another side of the card."""
    row = seen(turn, pressed.suggestion_id)
    _turn_to(turn, row, pressed.page)


def _turn_to(turn: Turn, row: Suggestion, page: Page) -> None:
    card = cards.of(turn.session, suggestions.subject(row), turn.chat.id or 0)
    if card is not None:
        card.page = page
    turn.redraw(suggestions.subject(row))


def show(turn: Turn, pressed: ShowSuggestion) -> None:
    """Its card, as the newest message here."""
    row = seen(turn, pressed.suggestion_id)
    card = cards.of(turn.session, suggestions.subject(row), turn.chat.id or 0)
    if card is not None:
        calendar.put_up_anew(card, None)
    turn.show(suggestions.subject(row))


def _desk(turn: Turn) -> Unit:
    """The unit whose desk this is: never in a group that is no humas room."""
    unit = turn.unit_here()
    if turn.incoming.is_group and not units.serves(turn.session, unit.id or 0, turn.chat.id or 0, Room.HUMAS):
        raise Refusal("refusal-only-humas")
    return unit


def list_waiting(turn: Turn, _: ListWaiting) -> None:
    """What waits for humas, longest first."""
    rows = suggestions.waiting(turn.session, _desk(turn).id or 0)
    listed = [
        (one, words.suggestions.what(turn.reader, one, guarded(one.text)), one.changed_at)
        for one in rows[:MOST_LISTED]
    ]
    turn.say(waiting_list(turn.reader, listed, len(rows)))


def show_fairness(turn: Turn, _: ShowFairness) -> None:
    """Whose content was taken lately."""
    fair = fairness.of(turn.session, _desk(turn), turn.now)
    turn.say(words.suggestion_desk.fairness(turn.reader, fair))


def take(turn: Turn, pressed: TakeSuggestion) -> None:
    """It becomes an official draft, with as much of it as its maker allows, and the credit that she wants."""
    row = _waiting(turn, pressed.suggestion_id)
    proposer, is_shown = _proposer(turn, row), may_show(row.allows, row.kind)
    post = _draft(turn, row, proposer) if row.allows in REPOST else _begin(turn, row, "")
    row.post_id, row.answered_by = post.id, _me(turn).id
    suggestions.became(turn.session, row, State.TAKEN, turn.now + LOOK_EVERY, turn.now)
    _turn_to(turn, row, Page.MAIN)
    turn.journal("suggestion taken", suggestions.subject(row))
    _tell(turn, row, "taken", shown=is_shown)
    turn.toast(words.suggestion_desk.toast(turn.reader, "taken" if is_shown else "taken-empty"))
    posts.put_up(turn, post, When(asked=Asked(Wants.TIME)))


def _draft(turn: Turn, row: Suggestion, proposer: Person) -> Post:
    """With her words and the credit; her file too, where she is of age. Who wrote the words never reads them as
    somebody else."""
    unit = turn.unit_here()
    young = is_minor(proposer.birth_year, turn.now, unit.zone)
    name = proposer.first_name if row.allows == Allows.NAMED and not young else None
    credit = words.suggestion_desk.credit(unit.reader(), unit.name, name)
    post = _begin(turn, row, f"{guarded(row.text)}\n\n{credit}".strip())
    contents.note_hand(turn.session, post, proposer.id or 0, turn.now)
    if row.file_id and not young:
        medium = PostMedium(
            post_id=post.id or 0,
            position=0,
            kind=row.file_kind,
            file_id=row.file_id,
            unique_id=row.file_unique,
            size=row.file_size,
        )
        contents.put_media(turn.session, post, [medium])
    return post


def _begin(turn: Turn, row: Suggestion, text: str) -> Post:
    name = title(guarded(row.text), row.link) or words.suggestion_desk.untitled(turn.unit_here().reader())
    post = beginning.begin(turn, turn.unit_here(), Wanted(name, kind=Kind.OFFICIAL, text=text))
    if post is None:
        raise LookupError("a plan of no occasion is always new")
    post.source, post.visibility = row.link, Visibility.HUMAS
    return post


def _me(turn: Turn) -> Person:
    if turn.person is None:
        raise Refusal("refusal-only-humas")
    return turn.person


def _proposer(turn: Turn, row: Suggestion) -> Person:
    if row.person_id is None:
        raise Refusal("suggestion-desk-over")
    return people.get(turn.session, row.person_id)


def _tell(turn: Turn, row: Suggestion, name: str, **facts: Any) -> None:
    """She hears in private what was decided; who decides about her own knows."""
    person = _proposer(turn, row)
    if turn.person is not None and person.id == turn.person.id:
        return
    unit = turn.unit_here()
    reader = person.reader(unit.reader())
    message = words.suggestions.told(reader, row, name, unit=unit.name, **facts)
    tell(turn.session, person.telegram_id, message, turn.now, suggestions.subject(row))


def ask_back(turn: Turn, pressed: AskBack) -> None:
    """One of the ready-made questions."""
    row = _waiting(turn, pressed.suggestion_id)
    _asked(turn, row, pressed.question.value)
    _turn_to(turn, row, Page.MAIN)
    turn.toast(words.suggestion_desk.toast(turn.reader, "asked"))


def _asked(turn: Turn, row: Suggestion, question: str) -> None:
    asked = SuggestionQuestion(suggestion_id=row.id or 0, asked=question, person_id=_me(turn).id, at=turn.now)
    suggestions.ask(turn.session, asked)
    suggestions.became(turn.session, row, State.ASKED, turn.now + ANSWER_OF_HERS, turn.now)
    turn.journal("suggestion: asked back", suggestions.subject(row))
    _tell(turn, row, "asked", question=question)


def _to_an_adult(turn: Turn, suggestion_id: int) -> Suggestion:
    """Free words reach nobody under 18."""
    row = _waiting(turn, suggestion_id)
    if is_minor(_proposer(turn, row).birth_year, turn.now, turn.unit_here().zone):
        raise Refusal("suggestion-desk-ready-made")
    return row


def ask_freely(turn: Turn, pressed: AskFreely) -> None:
    """She types the question in private."""
    row = _to_an_adult(turn, pressed.suggestion_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(QUESTION, suggestion_id=row.id))
    else:
        _ask_here(turn, row)


def arrive_to_ask(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the card in the humas room."""
    _ask_here(turn, _to_an_adult(turn, int(facts["suggestion_id"])))


def _ask_here(turn: Turn, row: Suggestion) -> None:
    turn.ask(QUESTION, suggestion_id=row.id)
    turn.say(words.suggestion_desk.said(turn.reader, "write"))


def typed_question(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it."""
    row = _to_an_adult(turn, int(facts["suggestion_id"]))
    question = one_line(text, LONGEST_QUESTION, "suggestion-desk-long")
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    _asked(turn, row, question)
    turn.redraw(suggestions.subject(row))
    turn.say(words.suggestion_desk.said(turn.reader, "asked"))


def decline(turn: Turn, pressed: DeclineSuggestion) -> None:
    """It does not fit; her answer is kind and gives her another idea."""
    row = _waiting(turn, pressed.suggestion_id)
    row.reason, row.answered_by = pressed.reason, _me(turn).id
    suggestions.became(turn.session, row, State.DECLINED, None, turn.now)
    _turn_to(turn, row, Page.MAIN)
    turn.journal(f"suggestion declined: {pressed.reason}", suggestions.subject(row))
    _tell(turn, row, "declined", reason=pressed.reason)
    turn.toast(words.suggestion_desk.toast(turn.reader, "declined"))


def postpone(turn: Turn, pressed: PostponeSuggestion) -> None:
    """Not this week; humas is asked again."""
    row, until = _waiting(turn, pressed.suggestion_id), turn.now + POSTPONED_FOR
    row.answered_by = _me(turn).id
    suggestions.became(turn.session, row, State.POSTPONED, until, turn.now)
    _turn_to(turn, row, Page.MAIN)
    turn.journal("suggestion postponed", suggestions.subject(row))
    _tell(turn, row, "postponed", until=until)
    turn.toast(words.suggestion_desk.toast(turn.reader, "postponed"))


FEATURE = Feature(
    noun="suggestion_desk",
    presses={
        TurnSuggestion: Pressed(turn_page),
        ShowSuggestion: Pressed(show),
        ListWaiting: Pressed(list_waiting, Need.HUMAS),
        ShowFairness: Pressed(show_fairness, Need.HUMAS),
        TakeSuggestion: Pressed(take),
        AskBack: Pressed(ask_back),
        AskFreely: Pressed(ask_freely),
        DeclineSuggestion: Pressed(decline),
        PostponeSuggestion: Pressed(postpone),
    },
    starts={QUESTION: arrive_to_ask},
    answers={QUESTION: typed_question},
)
