"""Requests for a new account, as the unit that asks reads them: the form, the list, and what is said about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.account_request_presses import (
    AskPiece,
    ChangeRequest,
    LeaveSeat,
    ListRequests,
    NameOpened,
    NewRequest,
    OpenRequest,
    ReviseRequest,
    SendRequest,
    ShowDesk,
    WithdrawRequest,
)
from domain.account_requests import SEATS, Piece, RequestFacts, Seats, State
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.accounts import platform_name
from words.formats import day_full, day_short
from words.sentences import sentences

IN_A_ROW = 2
LONGEST_LABEL = 38


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request with the names that belong to it; `is_own`: the unit decides itself, since nobody is above."""

    request: RequestFacts
    unit: str
    decider: str
    is_own: bool
    seats: Seats


def what(reader: Reader, request: RequestFacts) -> Safe:
    """Such as "Instagram"."""
    t = sentences(reader)
    name = platform_name(reader, request.platform) if request.platform else ""
    return t("account-requests-what", platform=request.platform or "none", name=name)


def ready(reader: Reader, piece: Piece, code: str) -> str:
    """A ready-made answer, as it is kept and shown."""
    return plain(sentences(reader)(f"account-requests-{piece}-ready", code=code))


def lines(reader: Reader, view: RequestView) -> list[Safe]:
    """What is known so far, a line each; who looks after it also while nobody does."""
    t, one = sentences(reader), view.request
    nobody = t("account-requests-nobody")
    rhythm = ready(reader, Piece.RHYTHM, one.rhythm) if one.rhythm else ""
    known: dict[Piece, Safe | str] = {
        Piece.PLATFORM: platform_name(reader, one.platform) if one.platform else "",
        Piece.PURPOSE: one.purpose,
        Piece.AUDIENCE: one.audience,
        Piece.FIRST: view.seats.first or (nobody if one.state != State.DRAFT else ""),
        Piece.SECOND: view.seats.second or (nobody if one.state != State.DRAFT else ""),
        Piece.RHYTHM: rhythm,
        Piece.WHY: one.why,
    }
    return [t(f"account-requests-line-{piece}", value=value) for piece, value in known.items() if value]


def page(reader: Reader, view: RequestView) -> Message:
    """A request that is complete, or was sent: where it stands, and what the unit may do."""
    t, one = sentences(reader), view.request
    number = one.id or 0
    text: list[str] = [t("account-requests-head", unit=view.unit), *lines(reader, view), ""]
    if one.state == State.DRAFT:
        text.append(t("account-requests-complete", own=view.is_own, decider=view.decider))
    else:
        since = day_full(reader, one.at)
        text.append(t("account-requests-standing", state=one.state, decider=view.decider, since=since))
    if one.state == State.DECLINED:
        text.append(t("account-requests-told-declined", reason=one.reason, decider=view.decider))
    if one.state == State.APPROVED:
        text += ["", t("account-requests-steps")]
    back = Button(t("account-requests-list-button"), ListRequests(one.unit_id))
    return Message("\n".join(text), (*_acts(reader, view, number), (back,)))


def _acts(reader: Reader, view: RequestView, number: int) -> Rows:
    t = sentences(reader)
    withdraw = Button(t("account-requests-withdraw-button"), WithdrawRequest(number))
    revise = Button(t("account-requests-revise-button"), ReviseRequest(number))
    match view.request.state:
        case State.DRAFT:
            send = Button(t("account-requests-send-button"), SendRequest(number))
            change = Button(t("account-requests-change-button"), ChangeRequest(number))
            return ((send, change), (drop(reader, number),))
        case State.ASKED:
            change = Button(t("account-requests-change-button"), ReviseRequest(number))
            return (*_empty_seats(reader, view, number), (change, withdraw))
        case State.APPROVED:
            name = Button(t("account-requests-name-button"), NameOpened(number))
            return (*_empty_seats(reader, view, number), (name,), (withdraw,))
        case State.DECLINED | State.PLACED:
            return ((revise,),)
        case _:
            return ()


def _empty_seats(reader: Reader, view: RequestView, number: int) -> Rows:
    t, taken = sentences(reader), (view.seats.first, view.seats.second)
    return tuple(
        (Button(t("account-requests-seat-button", piece=seat), AskPiece(number, seat)),)
        for seat, name in zip(SEATS, taken, strict=True)
        if not name
    )


def drop(reader: Reader, number: int) -> Button:
    """Leave it and forget it."""
    return Button(sentences(reader)("account-requests-drop-button"), WithdrawRequest(number, sure=True))


def change(reader: Reader, view: RequestView) -> Message:
    """Which piece?"""
    t, number = sentences(reader), view.request.id or 0
    pieces = [Button(t("account-requests-piece-button", piece=one), AskPiece(number, one)) for one in Piece]
    back = Button(t("account-requests-back-button"), OpenRequest(number))
    return Message(t("account-requests-change"), (*in_rows(pieces), (back,)))


def in_rows(buttons: Sequence[Button]) -> Rows:
    """Two buttons beside each other."""
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


@dataclass(frozen=True, slots=True)
class Listed:
    """What a unit asked for; `waiting`: what she may decide, each with the asking unit's name and since when."""

    unit_id: int
    unit: str
    requests: Sequence[RequestFacts]
    waiting: Sequence[tuple[RequestFacts, str, datetime]] = ()
    may_ask: bool = True


def listed(reader: Reader, facts: Listed) -> Message:
    """The requests of the unit, those that wait for her first."""
    t = sentences(reader)
    text: list[str] = []
    rows: list[tuple[Button, ...]] = []
    if facts.waiting:
        text.append(t("account-requests-waiting-head"))
    for one, unit, since in facts.waiting:
        at = day_short(reader, since)
        text.append(t("account-requests-waiting-line", unit=unit, what=what(reader, one), since=at))
        label = plain(t("account-requests-desk-button", unit=unit))[:LONGEST_LABEL]
        rows.append((Button(label, ShowDesk(one.id or 0)),))
    if facts.may_ask:
        text += [""] if text else []
        text.append(t("account-requests-listed", count=len(facts.requests), unit=facts.unit))
        text += [_listed_line(reader, number, one) for number, one in enumerate(facts.requests, start=1)]
        rows += in_rows(
            [
                Button(t("account-requests-open-button", number=str(number)), OpenRequest(one.id or 0))
                for number, one in enumerate(facts.requests, start=1)
            ]
        )
        rows.append((Button(t("account-requests-new-button"), NewRequest(facts.unit_id)),))
    return Message("\n".join(text), tuple(rows))


def _listed_line(reader: Reader, number: int, one: RequestFacts) -> Safe:
    t = sentences(reader)
    state = t("account-requests-state", state=one.state)
    return t("account-requests-listed-line", number=str(number), what=what(reader, one), state=state)


def sure(reader: Reader, number: int) -> Message:
    """Really?"""
    t = sentences(reader)
    yes = Button(t("account-requests-sure-button"), WithdrawRequest(number, sure=True))
    back = Button(t("account-requests-back-button"), OpenRequest(number))
    return Message(t("account-requests-sure"), ((yes, back),))


def withdrawn(reader: Reader, unit_id: int) -> Message:
    """It goes no further."""
    t = sentences(reader)
    back = Button(t("account-requests-list-button"), ListRequests(unit_id))
    return Message(t("account-requests-withdrawn"), ((back,),))


def named(reader: Reader, view: RequestView) -> Message:
    """To a grown person: she is named in it, and may say that she can't."""
    t, one = sentences(reader), view.request
    cannot = Button(t("account-requests-cannot-button"), LeaveSeat(one.id or 0))
    return Message(
        t("account-requests-named", unit=view.unit, what=what(reader, one)),
        ((cannot,),),
    )


def cannot_done(reader: Reader) -> Message:
    """Thank you for telling."""
    return Message(sentences(reader)("account-requests-cannot-done"))


def told(reader: Reader, view: RequestView, step: str, account: Safe | str = "") -> Message:
    """To who asked: what became of it, with the way to it."""
    t, one = sentences(reader), view.request
    text = t(
        f"account-requests-told-{step}",
        unit=view.unit,
        decider=view.decider,
        what=what(reader, one),
        reason=one.reason,
        account=account,
    )
    open_it = Button(t("account-requests-see-button"), OpenRequest(one.id or 0))
    return Message(text, ((open_it,),))


def ask_name(reader: Reader, view: RequestView) -> Message:
    """Please type the name of the account that was opened."""
    t, one = sentences(reader), view.request
    back = Button(t("account-requests-back-button"), OpenRequest(one.id or 0))
    return Message(
        t("account-requests-ask-name", platform=platform_name(reader, one.platform)),
        ((back,),),
    )


def sent(reader: Reader) -> str:
    """It is on its way."""
    return plain(sentences(reader)("account-requests-sent-toast"))
