"""Requests for a new account, as those read them who decide."""

from collections.abc import Sequence

from domain.account_request_presses import ApproveRequest, DeclineRequest, PlaceRequest, TurnDesk
from domain.account_requests import DeskPage, Reason, RequestFacts, State
from domain.accounts import AccountFacts
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.posts import LONGEST_TITLE
from domain.reader import Reader
from words.account_requests import RequestView, in_rows, lines
from words.accounts import label
from words.sentences import sentences


def card(reader: Reader, view: RequestView, page: DeskPage, accounts: Sequence[AccountFacts]) -> Message:
    """The request with what may be decided; `accounts` are those of who decides."""
    t, one = sentences(reader), view.request
    text: list[str] = [t("account-request-desk-head", unit=view.unit), *lines(reader, view), ""]
    if one.state != State.ASKED:
        return Message("\n".join([*text, _done(reader, one)]))
    match page:
        case DeskPage.PLACE:
            said = t("account-request-desk-ask-place" if accounts else "account-request-desk-no-account")
            rows = _places(reader, one, accounts)
        case DeskPage.DECLINE:
            said, rows = t("account-request-desk-ask-reason"), _reasons(reader, one)
        case _:
            said = t("account-request-desk-help", own=view.is_own)
            said = said if view.seats.are_taken else t("account-request-desk-seats")
            rows = _main(reader, view)
    return Message("\n".join([*text, said]), rows)


def _done(reader: Reader, one: RequestFacts) -> Safe:
    t = sentences(reader)
    reason = t("account-request-desk-reason", reason=one.reason)
    return t("account-request-desk-done", state=one.state, reason=reason)


def _main(reader: Reader, view: RequestView) -> Rows:
    t, number = sentences(reader), view.request.id or 0
    approve = Button(t("account-request-desk-approve-button"), ApproveRequest(number))
    place = Button(t("account-request-desk-place-button"), TurnDesk(number, DeskPage.PLACE))
    decline = Button(t("account-request-desk-decline-button"), TurnDesk(number, DeskPage.DECLINE))
    return ((approve,) if view.seats.are_taken else (), (place,), (decline,))


def _back(reader: Reader, one: RequestFacts) -> tuple[Button, ...]:
    return (Button(sentences(reader)("account-request-desk-back-button"), TurnDesk(one.id or 0)),)


def _places(reader: Reader, one: RequestFacts, accounts: Sequence[AccountFacts]) -> Rows:
    keys = [Button(label(reader, its), PlaceRequest(one.id or 0, its.id or 0)) for its in accounts]
    return (*((key,) for key in keys), _back(reader, one))


def _reasons(reader: Reader, one: RequestFacts) -> Rows:
    t, number = sentences(reader), one.id or 0
    keys = [
        Button(t("account-request-desk-reason-button", reason=its), DeclineRequest(number, its))
        for its in Reason
    ]
    return (*in_rows(keys), _back(reader, one))


def toast(reader: Reader, did: State) -> str:
    """What has just been decided."""
    return plain(sentences(reader)("account-request-desk-toast", did=did))


def title(reader: Reader, view: RequestView) -> str:
    """What the first plan is called that gives it a place."""
    t = sentences(reader)
    said = plain(t("account-request-desk-title", unit=view.unit, purpose=view.request.purpose))
    return said[:LONGEST_TITLE]


def story(reader: Reader, view: RequestView) -> str:
    """The proposal that stands behind that plan."""
    t = sentences(reader)
    return plain(t("account-request-desk-story", unit=view.unit, purpose=view.request.purpose))
