"""The buttons of requests for new accounts: of who asks, of who is named in them, and of who decides."""

from dataclasses import dataclass

from domain.account_requests import DeskPage, Piece, Reason
from domain.platforms import Platform
from domain.presses import Press, press


@press("vqn")
@dataclass(frozen=True, slots=True)
class NewRequest(Press):
    """Ask for a new account of this unit."""

    unit_id: int


@press("vqo")
@dataclass(frozen=True, slots=True)
class OpenRequest(Press):
    """One of my unit's requests: taken up where it was left."""

    request_id: int


@press("vqd")
@dataclass(frozen=True, slots=True)
class AskPiece(Press):
    """Ask me for this again; people from this one on, by name."""

    request_id: int
    piece: Piece
    skip: int = 0


@press("vqi")
@dataclass(frozen=True, slots=True)
class PickPlace(Press):
    """It would be there."""

    request_id: int
    platform: Platform


@press("vqr")
@dataclass(frozen=True, slots=True)
class PickReady(Press):
    """One of the ready-made answers to this."""

    request_id: int
    piece: Piece
    code: str


@press("vqm")
@dataclass(frozen=True, slots=True)
class WriteOwn(Press):
    """I would rather write it."""

    request_id: int
    piece: Piece


@press("vqg")
@dataclass(frozen=True, slots=True)
class PickPerson(Press):
    """This grown person would look after it, in this seat."""

    request_id: int
    piece: Piece
    person_id: int


@press("vqs")
@dataclass(frozen=True, slots=True)
class SendRequest(Press):
    """It is complete; send it to who decides."""

    request_id: int


@press("vqw")
@dataclass(frozen=True, slots=True)
class WithdrawRequest(Press):
    """We do not want it any more; asked once."""

    request_id: int
    sure: bool = False


@press("vqv")
@dataclass(frozen=True, slots=True)
class ReviseRequest(Press):
    """Take it back onto the desk and change it."""

    request_id: int


@press("vqx")
@dataclass(frozen=True, slots=True)
class LeaveSeat(Press):
    """I am named in it, and can't look after it."""

    request_id: int


@press("vqk")
@dataclass(frozen=True, slots=True)
class TurnDesk(Press):
    """Another side of the card of who decides."""

    request_id: int
    page: DeskPage = DeskPage.MAIN


@press("vql")
@dataclass(frozen=True, slots=True)
class ShowDesk(Press):
    """Its card, as the newest message here."""

    request_id: int


@press("vqy")
@dataclass(frozen=True, slots=True)
class ApproveRequest(Press):
    """The unit may open it."""

    request_id: int


@press("vqq")
@dataclass(frozen=True, slots=True)
class PlaceRequest(Press):
    """Its content goes out through this account of ours."""

    request_id: int
    account_id: int


@press("vqz")
@dataclass(frozen=True, slots=True)
class DeclineRequest(Press):
    """Not now, for this reason."""

    request_id: int
    reason: Reason


@press("vqh")
@dataclass(frozen=True, slots=True)
class NameOpened(Press):
    """The account was opened; I type its name."""

    request_id: int


@press("vqc")
@dataclass(frozen=True, slots=True)
class ChangeRequest(Press):
    """Choose what to change in it."""

    request_id: int


@press("vqb")
@dataclass(frozen=True, slots=True)
class ListRequests(Press):
    """All requests of this unit."""

    unit_id: int
