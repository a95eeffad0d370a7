"""Who decides about a new account agrees, offers a place on an account of theirs, or declines kindly."""

import words.account_request_desk
import words.accounts
from domain.account_request_presses import ApproveRequest, DeclineRequest, PlaceRequest, ShowDesk, TurnDesk
from domain.account_requests import DeskPage, State, Step, subject
from domain.markup import plain
from domain.planning import When
from domain.platforms import Platform
from domain.post_states import Kind
from domain.posts import Asked, Wants
from domain.refusal import Refusal
from domain.suggestions import LOOK_EVERY
from domain.suggestions import Kind as Proposal
from domain.suggestions import State as ProposalState
from domain.units import Room
from handlers import beginning, posts
from handlers.account_request_views import decider_of, tell_askers, view
from handlers.beginning import Wanted
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import account_deciding, account_requests, accounts, calendar, cards, suggestions, units
from storage.account_requests import AccountRequest
from storage.accounts import Account
from storage.people import Person
from storage.posts import Post
from storage.suggestions import Suggestion


def _seen(turn: Turn, request_id: int) -> AccountRequest:
    """A request, for who decides about it, in private or in their humas room."""
    row = account_requests.find(turn.session, request_id)
    if row is None or row.parent_id is None:
        raise Refusal("account-request-desk-gone")
    decider = decider_of(turn, row)
    if _me(turn) not in [one.id for one in account_deciding.deciders(turn.session, row, turn.now)]:
        raise Refusal("account-request-desk-only", unit=decider.name)
    is_room = units.serves(turn.session, row.parent_id, turn.chat.id or 0, Room.HUMAS)
    if turn.incoming.is_group and not is_room:
        raise Refusal("accounts-in-private")
    turn.mean(row.parent_id)
    turn.unit_here().must_be_awake()
    account_deciding.clear_seats(turn.session, row, turn.now)
    return row


def _me(turn: Turn) -> int | None:
    return turn.person.id if turn.person is not None else None


def _waiting(turn: Turn, request_id: int) -> tuple[AccountRequest, Person]:
    """One that waits, decided by somebody else than who asked where there is anybody else."""
    row = _seen(turn, request_id)
    if row.state != State.ASKED or turn.person is None:
        turn.redraw(subject(row.id))
        raise Refusal("account-request-desk-over")
    others = [one for one in account_deciding.deciders(turn.session, row, turn.now) if one.id != _me(turn)]
    if row.person_id == _me(turn) and others:
        raise Refusal("account-request-desk-own")
    return row, turn.person


def show(turn: Turn, pressed: ShowDesk) -> None:
    """Its card, as the newest message here."""
    row = _seen(turn, pressed.request_id)
    card = cards.of(turn.session, subject(row.id), turn.chat.id or 0)
    if card is not None:
        calendar.put_up_anew(card, None)
    turn.show(subject(row.id))


def turn_page(turn: Turn, pressed: TurnDesk) -> None:
    """Another side of the card."""
    row = _seen(turn, pressed.request_id)
    _turn_to(turn, row, pressed.page)


def _turn_to(turn: Turn, row: AccountRequest, page: DeskPage) -> None:
    card = cards.of(turn.session, subject(row.id), turn.chat.id or 0)
    if card is not None:
        card.page = page
    turn.redraw(subject(row.id))


def _decide(turn: Turn, row: AccountRequest, person: Person, step: Step) -> None:
    account_requests.take(turn.session, row, step, turn.now)
    row.decided_by, row.decided_at = person.id, turn.now
    _turn_to(turn, row, DeskPage.MAIN)
    turn.toast(words.account_request_desk.toast(turn.reader, State(row.state)))


def approve(turn: Turn, pressed: ApproveRequest) -> None:
    """The unit may open it; both grown people have to be there."""
    row, person = _waiting(turn, pressed.request_id)
    if not account_deciding.seats(turn.session, row).are_taken:
        raise Refusal("account-request-desk-two")
    _decide(turn, row, person, Step.APPROVE)
    turn.journal("account request approved", subject(row.id))
    tell_askers(turn, row, "approved")


def decline(turn: Turn, pressed: DeclineRequest) -> None:
    """Not now; the answer is one of the ready-made ones, with a next step."""
    row, person = _waiting(turn, pressed.request_id)
    row.reason = pressed.reason
    _decide(turn, row, person, Step.DECLINE)
    turn.journal(f"account request declined: {pressed.reason}", subject(row.id))
    tell_askers(turn, row, "declined")


def place(turn: Turn, pressed: PlaceRequest) -> None:
    """What they want to say gets a place on an account of who decides: its first plan is begun, and who asked hears
    when it is out."""
    row, person = _waiting(turn, pressed.request_id)
    account = accounts.find(turn.session, pressed.account_id)
    its = accounts.of_unit(turn.session, row.parent_id or 0)
    if account is None or account.id not in [one.id for one in its]:
        raise Refusal("accounts-gone")
    post = _begin(turn, row, account)
    _follow(turn, row, post)
    _decide(turn, row, person, Step.PLACE)
    turn.journal("account request placed", subject(row.id))
    tell_askers(turn, row, "placed", plain(words.accounts.name(turn.reader, account)))
    posts.put_up(turn, post, When(asked=Asked(Wants.TIME)))


def _begin(turn: Turn, row: AccountRequest, account: Account) -> Post:
    title = words.account_request_desk.title(turn.unit_here().reader(), view(turn, row))
    wanted = Wanted(title, Platform(account.platform), Kind.OFFICIAL, account.id)
    post = beginning.begin(turn, turn.unit_here(), wanted)
    if post is None:
        raise LookupError("a plan of no occasion is always new")
    return post


def _follow(turn: Turn, row: AccountRequest, post: Post) -> None:
    """It stands as a proposal behind that plan, so that who asked hears when it is out."""
    proposal = Suggestion(
        unit_id=row.parent_id or 0,
        person_id=row.person_id,
        kind=Proposal.COLLAB,
        state=ProposalState.TAKEN,
        text=words.account_request_desk.story(turn.unit_here().reader(), view(turn, row)),
        answered_by=_me(turn),
        post_id=post.id,
        due_at=turn.now + LOOK_EVERY,
        at=row.at,
        changed_at=turn.now,
    )
    suggestions.keep(turn.session, proposal)


FEATURE = Feature(
    noun="account_request_desk",
    presses={
        ShowDesk: Pressed(show),
        TurnDesk: Pressed(turn_page),
        ApproveRequest: Pressed(approve),
        PlaceRequest: Pressed(place),
        DeclineRequest: Pressed(decline),
    },
)
