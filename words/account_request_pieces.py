"""The questions of a request for a new account, one after the other, with answers to tap."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.account_request_presses import AskPiece, PickPerson, PickPlace, PickReady, WriteOwn
from domain.account_requests import LONGEST_TEXT, PEOPLE_A_PAGE, READY, SEATS, TYPED, Piece
from domain.accounts import WITH_ACCOUNTS
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.account_requests import LONGEST_LABEL, RequestView, drop, in_rows, lines, ready
from words.accounts import platform_name
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class People:
    """Grown people to choose from, by name: id and first name; `skip` came before, and there may be more."""

    listed: Sequence[tuple[int, str]] = ()
    skip: int = 0
    has_more: bool = False


def ask(reader: Reader, view: RequestView, piece: Piece, people: People) -> Message:
    """What is known so far, and the question."""
    t = sentences(reader)
    head: list[str] = [t("account-requests-head", unit=view.unit), *lines(reader, view), ""]
    nobody = piece in SEATS and not people.listed
    question = t(
        "account-requests-ask-nobody" if nobody else f"account-requests-ask-{piece}",
        unit=view.unit,
        decider=view.decider,
        own=view.is_own,
    )
    leave = t("account-requests-leave")
    rows = _answers(reader, view.request.id or 0, piece, people)
    text = [*head, question, *([] if nobody else ["", leave])]
    return Message("\n".join(text), (*rows, (drop(reader, view.request.id or 0),)))


def _answers(reader: Reader, number: int, piece: Piece, people: People) -> Rows:
    if piece is Piece.PLATFORM:
        return in_rows([Button(platform_name(reader, one), PickPlace(number, one)) for one in WITH_ACCOUNTS])
    if piece in SEATS:
        return _people(reader, number, piece, people)
    t = sentences(reader)
    picks = [
        Button(ready(reader, piece, code), PickReady(number, piece, code.value)) for code in READY[piece]
    ]
    own = ((Button(t("account-requests-write-button"), WriteOwn(number, piece)),),) if piece in TYPED else ()
    return (*((one,) for one in picks), *own)


def _people(reader: Reader, number: int, piece: Piece, people: People) -> Rows:
    t = sentences(reader)
    picks = [
        Button(name[:LONGEST_LABEL], PickPerson(number, piece, person_id))
        for person_id, name in people.listed
    ]
    more = Button(t("account-requests-more-button"), AskPiece(number, piece, people.skip + PEOPLE_A_PAGE))
    first = Button(t("account-requests-first-people-button"), AskPiece(number, piece))
    turn = (*((first,) if people.skip else ()), *((more,) if people.has_more else ()))
    return (*in_rows(picks), turn)


def write(reader: Reader, view: RequestView, piece: Piece) -> Message:
    """The question again; she types."""
    t = sentences(reader)
    question = t(f"account-requests-ask-{piece}", own=view.is_own, decider=view.decider)
    return Message("\n".join([question, t("account-requests-type", most=LONGEST_TEXT)]))
