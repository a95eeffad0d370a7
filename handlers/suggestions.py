"""Members propose something to humas and say what may be done with it."""

from collections.abc import Mapping
from typing import Any

import words.suggestions
from domain.forwarded import Door, Pasted
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.suggestion_presses import Allow, ChooseKind, SendSuggestion, SuggestHelp
from domain.suggestions import (
    BEGUN_LIFE,
    MOST_OPEN,
    STANDING,
    Kind,
    State,
    asks_permission,
    choices,
    first_kind,
    next_reminder,
    parted,
)
from handlers import forwarded
from handlers.feature import Command, Feature, Pressed, Scope, Taker
from handlers.suggestion_changes import permit_anew
from handlers.suggestion_views import (
    PURPOSE,
    WHAT,
    end_question,
    form,
    hers,
    in_private,
    is_young,
    listed,
    opened,
    reader_of,
    wait_for,
)
from handlers.turn import Turn
from storage import suggestions
from storage.people import Person
from storage.suggestions import Suggestion

SEEN = "👀"


def suggest(turn: Turn, text: str) -> None:
    """/usul: with words, a link or a file it begins a suggestion; alone it lists hers. The group stays quiet."""
    turn.me()
    if text.strip() or turn.incoming.attachment is not None:
        begin(turn, Pasted((forwarded.here(turn, text),)))
        _expect_album(turn, None)
        return
    if not turn.incoming.is_group:
        wait_for(turn, None)
    in_private(turn, listed(turn))


def take(turn: Turn, pasted: Pasted) -> None:
    """What she forwarded or pasted is a suggestion."""
    begin(turn, pasted, in_place=True)


def help_with(turn: Turn, pressed: SuggestHelp) -> None:
    """She wants to help: her private chat opens, or here she writes it at once."""
    turn.me()
    if turn.incoming.is_group and turn.incoming.press_id is not None:
        turn.toast("", url=turn.link(PURPOSE, kind=pressed.kind, unit=turn.unit_here().id))
        return
    wait_for(turn, pressed.kind)
    in_private(turn, words.suggestions.help_with(reader_of(turn), pressed.kind))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group: for one of her suggestions, to help, or for all of them."""
    if "unit" in facts and turn.reaches(int(facts["unit"])):
        turn.mean(int(facts["unit"]))
    if "kind" in facts:
        help_with(turn, SuggestHelp(Kind(facts["kind"])))
    elif "suggestion_id" in facts:
        row = hers(turn, int(facts["suggestion_id"]))
        turn.say(form(turn, row) if row.state == State.BEGUN else opened(turn, row))
    else:
        suggest(turn, "")


def given(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She wrote or sent what she was asked for; of an album only the first file."""
    if facts["album"] is not None and facts["album"] == turn.incoming.album:
        turn.react(SEEN)
        return
    if turn.reaches(int(facts["unit"])):
        turn.mean(int(facts["unit"]))
    turn.me()
    kind = Kind(facts["kind"]) if facts["kind"] is not None else None
    end_question(turn)
    item = forwarded.here(turn, text)
    if not item.text and item.file is None:
        wait_for(turn, kind)
        turn.say(words.suggestions.help_with(reader_of(turn), kind or Kind.IDEA))
        return
    begin(turn, Pasted((item,)), kind)
    _expect_album(turn, kind)


def _expect_album(turn: Turn, kind: Kind | None) -> None:
    """The other files of an album come one by one."""
    if turn.incoming.album is not None and not turn.incoming.is_group:
        wait_for(turn, kind, turn.incoming.album)


def begin(turn: Turn, pasted: Pasted, kind: Kind | None = None, *, in_place: bool = False) -> None:
    """A new suggestion: she is asked what she allows, and that tap sends it. A link that was suggested before is the
    same suggestion."""
    person, unit = turn.me(), turn.unit_here()
    text, link, key = parted(pasted.text)
    same = suggestions.of_link(turn.session, unit.id or 0, key)
    if same is not None:
        in_private(turn, _same(turn, same, person), in_place=in_place)
        return
    file = next(iter(pasted.files), None)
    row = Suggestion(
        unit_id=unit.id or 0,
        person_id=person.id,
        kind=kind or first_kind(has_content=bool(link) or file is not None),
        state=State.BEGUN,
        text=text,
        link=link,
        link_key=key,
        file_kind=file.kind if file is not None else "",
        file_id=file.file_id if file is not None else "",
        file_unique=file.unique_id if file is not None else "",
        file_size=file.size if file is not None else 0,
        due_at=turn.now + BEGUN_LIFE,
        at=turn.now,
        changed_at=turn.now,
    )
    suggestions.begin(turn.session, row)
    shown = form(turn, row, dropped_files=len(pasted.files) > 1)
    in_private(turn, shown, in_place=in_place, suggestion_id=row.id)


def _same(turn: Turn, same: Suggestion, person: Person) -> Message:
    if same.person_id != person.id:
        return words.suggestions.said(reader_of(turn), "same")
    return opened(turn, same, remark="same-yours")


def _begun(turn: Turn, suggestion_id: int) -> Suggestion:
    row = hers(turn, suggestion_id)
    if row.state != State.BEGUN:
        raise Refusal("suggestions-over")
    return row


def choose_kind(turn: Turn, pressed: ChooseKind) -> None:
    """What kind it is, in place."""
    row = _begun(turn, pressed.suggestion_id)
    if pressed.kind is None:
        turn.edit(words.suggestions.choose_kind(reader_of(turn), row))
        return
    row.kind = pressed.kind
    turn.edit(form(turn, row))


def allow(turn: Turn, pressed: Allow) -> None:
    """She says what may be done with it; the words that she read are kept with the time."""
    row = hers(turn, pressed.suggestion_id)
    young = is_young(turn, turn.unit_here())
    if pressed.allows not in choices(is_minor=young):
        raise Refusal("suggestions-not-under-18")
    is_new = row.state == State.BEGUN
    if not (is_new or row.state in STANDING) or not asks_permission(row.kind):
        raise Refusal("suggestions-over")
    has_changed = row.allows != pressed.allows
    if has_changed:
        row.allows, row.permitted_at = pressed.allows, turn.now
        row.permission = words.suggestions.permission_words(reader_of(turn), pressed.allows, is_minor=young)
    if is_new:
        _send(turn, row)
    else:
        permit_anew(turn, row, has_changed=has_changed)


def send(turn: Turn, pressed: SendSuggestion) -> None:
    """She sends what needs no permission."""
    row = _begun(turn, pressed.suggestion_id)
    if asks_permission(row.kind):
        raise Refusal("suggestions-over")
    _send(turn, row)


def _send(turn: Turn, row: Suggestion) -> None:
    """Humas has it from now on; who sent the same link meanwhile was faster."""
    turn.me()
    same = suggestions.of_link(turn.session, row.unit_id, row.link_key)
    if same is not None:
        suggestions.drop(turn.session, row)
        turn.edit(_same(turn, same, turn.me()))
        return
    if suggestions.count_waiting(turn.session, row.person_id or 0, row.unit_id) >= MOST_OPEN:
        raise Refusal("suggestions-many", most=MOST_OPEN)
    if not asks_permission(row.kind):
        row.allows, row.permission, row.permitted_at = "", "", None
    row.at = turn.now
    suggestions.became(turn.session, row, State.OPEN, next_reminder(turn.now, 0), turn.now)
    has_readers = suggestions.show_to_humas(turn.session, row, turn.now)
    turn.journal("suggested", suggestions.subject(row))
    end_question(turn)
    sent = words.suggestions.said(reader_of(turn), "sent", unit=turn.unit_here().name, has=has_readers)
    turn.edit(sent)


FEATURE = Feature(
    noun="suggestions",
    commands=(
        Command(
            ("usul", "idea", "suggest"),
            suggest,
            (Scope.GROUP, Scope.PRIVATE),
            keep=lambda turn, text: forwarded.keep_for(Door.SUGGEST, turn, text),
        ),
    ),
    presses={
        SuggestHelp: Pressed(help_with, Need.MEMBER),
        ChooseKind: Pressed(choose_kind),
        Allow: Pressed(allow),
        SendSuggestion: Pressed(send),
    },
    starts={PURPOSE: arrive},
    answers={WHAT: given},
    attached={WHAT: given},
    takes={Door.SUGGEST: Taker(take, Need.MEMBER)},
)
