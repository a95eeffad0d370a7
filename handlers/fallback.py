"""What happens when an update fits no command: links, open questions, old buttons, typing mistakes."""

import re
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches

import words.fallback
import words.forwarded
from domain.forwarded import is_thanks
from domain.refusal import Refusal
from handlers import forwarded, guards
from handlers.feature import Command, Feature, always
from handlers.turn import Turn
from storage import cards, contents, drafts, outbox, tokens
from storage.drafts import Draft

WELCOME, OPEN = "welcome", "open"
SEEN = "👀"
THANKED = "🙏"
SALAM = re.compile(r"\W*ass?al+a+m", re.IGNORECASE)
LONGEST_SALAM = 6  # words; what goes on after it is about something


def start(turn: Turn, token: str, features: Sequence[Feature]) -> None:
    """She followed a link to us, or opened the chat; the answer that waited for her comes once."""
    if not turn.incoming.is_group:
        turn.came_for += outbox.unpark(turn.session, turn.chat.id or 0, turn.now)
    starts = {purpose: do for feature in features for purpose, do in feature.starts.items()}
    if not token:
        starts[WELCOME](turn, {})
        return
    row = tokens.look(turn.session, token, turn.now)
    if row is None or row.purpose not in starts:
        raise Refusal("refusal-link-over")
    actor = turn.incoming.actor
    if row.bound_to is not None and (actor is None or actor.telegram_id != row.bound_to):
        raise Refusal("refusal-link-of-another")
    if turn.came_for and "answer" in row.facts and row.purpose != OPEN:
        turn.chat.unit_id = row.facts.get("unit", turn.chat.unit_id)
        return
    starts[row.purpose](turn, {**row.facts, "token": token})


def unknown(turn: Turn, name: str, rest: str, names: Sequence[str]) -> None:
    """A command that we don't have: name the nearest one, and give back what stood after it."""
    turn.say(words.fallback.unknown_command(turn.reader, name, _nearest(name, names), rest))


def _nearest(name: str, names: Sequence[str]) -> str | None:
    """The command that was meant; letters that only changed places count as nearer than a wrong letter."""
    near = get_close_matches(name, names, n=3, cutoff=0.6)
    return next((one for one in near if sorted(one) == sorted(name)), near[0] if near else None)


def edited(turn: Turn) -> None:
    """An edited command is not read again; its card can be changed instead."""
    once = f"edited:{turn.chat.id}:{turn.incoming.message_id}"
    card = cards.answering(turn.session, turn.chat.id or 0, turn.incoming.message_id or 0)
    message = words.fallback.edited_command(turn.reader, has_card=card is not None)
    turn.say(message, once=once)


def old_button(turn: Turn) -> None:
    """A button whose meaning is gone."""
    turn.toast(words.fallback.old_button(turn.reader))


def said(turn: Turn, text: str, features: Sequence[Feature], commands: Mapping[str, Command]) -> None:
    """Free words in private: an answer that we wait for, a command without its slash, or something to talk about."""
    asked = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    draft = _asked(turn, drafts.waiting(turn.session, asked, turn.now), text, features)
    if draft is not None and _takes_files(turn, draft, text, features):
        return
    answers = {name: do for feature in features for name, do in feature.answers.items()}
    first, _, rest = text.strip().partition(" ")
    command = commands.get(first.lower())
    if command is not None and (draft is None or not rest):
        guards.admit(turn, command)
        command.do(turn, rest.strip())
    elif draft is not None and text:
        answers[draft.question](turn, draft.facts, text)
    elif turn.incoming.forwarded_at is None and is_thanks(text):
        turn.react(THANKED)
    elif not _is_salam(turn, text) and forwarded.ask(turn, text, features):
        return
    elif turn.incoming.album is not None and not text:
        turn.react(SEEN)
    else:
        turn.say(words.fallback.not_understood(turn.reader, _kind_of(turn, text)))


def _asked(turn: Turn, draft: Draft | None, text: str, features: Sequence[Feature]) -> Draft | None:
    """The open question, if what came can be meant for it."""
    if draft is None:
        return None
    meant = {name: fits for feature in features for name, fits in feature.meant.items()}
    fits: Callable[..., bool] = meant.get(draft.question, always)
    return draft if fits(turn, draft.facts, text) else None


def _is_salam(turn: Turn, text: str) -> bool:
    """Whether she only greets: a short line of her own."""
    is_short = len(text.split()) <= LONGEST_SALAM and turn.incoming.forwarded_at is None
    return is_short and SALAM.match(text) is not None


def _takes_files(turn: Turn, draft: Draft, text: str, features: Sequence[Feature]) -> bool:
    """A file, or something else than words, in answer to a question that takes files."""
    takers = {name: do for feature in features for name, do in feature.attached.items()}
    takes = draft.question in takers and (turn.incoming.attachment is not None or not text)
    if takes:
        takers[draft.question](turn, draft.facts, text)
    return takes


def edited_words(turn: Turn) -> None:
    """A text that stands in a plan, or that a question is about, was edited in the chat: it is not read again, and she
    is told so once."""
    message_id = turn.incoming.message_id
    if message_id is None:
        return
    person_id = turn.person.id if turn.person is not None else None
    is_given = person_id is not None and contents.is_given(turn.session, person_id, message_id)
    once = f"edited:{turn.chat.id}:{message_id}"
    if is_given:
        turn.say(words.fallback.edited_words(turn.reader), once=once)
    elif forwarded.is_asked_about(turn):
        turn.say(words.forwarded.edited(turn.reader), once=once)


def _kind_of(turn: Turn, text: str) -> str:
    """What free words are, as far as the answer to them goes."""
    if SALAM.match(text):
        return "salam"
    return "no" if not text else "yes" if turn.unit is not None else "stranger"
