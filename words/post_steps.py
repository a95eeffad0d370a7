"""The buttons by which a plan goes on: what comes next for whose voice it is, at most three."""

from domain.details import DetailPage, ShowDetails, TurnDetails
from domain.live_presses import OpenLive
from domain.message import Button
from domain.outlets import SayOut
from domain.post_kinds import SwitchKind
from domain.post_states import Kind, PostState
from domain.posts import Act, CardView, Deed
from domain.reader import Reader
from domain.review_presses import OpenReview, Recall, Submit
from words.post_standing import more_clashes
from words.sentences import sentences

MOST = 3
READING = (PostState.PLANNED, PostState.WAITING, PostState.FIXING)


def _label(reader: Reader, name: str) -> str:
    return sentences(reader)(f"posts-{name}-button")


def complete(reader: Reader, view: CardView, name: str = "complete") -> Button:
    """Everything beside title and time, in private."""
    return Button(_label(reader, name), ShowDetails(view.post.id or 0))


def next_steps(reader: Reader, view: CardView, link: str) -> list[Button]:
    """What can be done with a plan that has title and time."""
    match view.post.kind:
        case Kind.OFFICIAL:
            buttons = _official(reader, view)
        case Kind.IDEA:
            buttons = [*_promote(reader, view), *_take(reader, view)]
        case _:
            buttons = [*_out(reader, view), *_take(reader, view), Button(_label(reader, "share"), url=link)]
    more = more_clashes(view)
    if more and len(buttons) < MOST:
        label = sentences(reader)("posts-clashes-button", count=more)
        buttons.append(Button(label, TurnDetails(view.post.id or 0, DetailPage.CLASHES)))
    return buttons


def _promote(reader: Reader, view: CardView) -> list[Button]:
    if not view.standing.may_promote:
        return []
    return [Button(_label(reader, "promote"), SwitchKind(view.post.id or 0, Kind.OFFICIAL))]


def _take(reader: Reader, view: CardView) -> list[Button]:
    if view.post.owner_id is not None:
        return []
    return [Button(_label(reader, "take"), Act(view.post.id or 0, view.post.revision, Deed.TAKE))]


def live(reader: Reader, view: CardView) -> Button:
    """The page from which a live is led, in private."""
    return Button(sentences(reader)("lives-open-button"), OpenLive(view.post.id or 0))


def _out(reader: Reader, view: CardView) -> list[Button]:
    """From its time on whoever has it may say that it is out; of a live all that stands on its own page."""
    post = view.post
    if view.standing.live:
        return [live(reader, view)]
    if post.owner_id is None or post.starts_at is None or view.now < post.starts_at:
        return []
    return [Button(sentences(reader)("publishing-out-button"), SayOut(post.id or 0))]


def _official(reader: Reader, view: CardView) -> list[Button]:
    post = view.post
    match post.state:
        case PostState.PLANNED:
            submit = Button(_label(reader, "submit"), Submit(post.id or 0, post.revision))
            return [submit, complete(reader, view)]
        case PostState.WAITING:
            return [Button(_label(reader, "review"), OpenReview(post.id or 0)), complete(reader, view)]
        case PostState.FIXING:
            again = Button(_label(reader, "submit-again"), Submit(post.id or 0, post.revision))
            return [complete(reader, view, "mend"), again]
        case _:
            return [*_out(reader, view), *_take(reader, view), complete(reader, view)]


def rarely(reader: Reader, view: CardView) -> list[Button]:
    """What stands under Lainnya only."""
    post, buttons = view.post, list[Button]()
    is_on_main = post.kind == Kind.OFFICIAL and post.state != PostState.DRAFT
    if not is_on_main:
        buttons.append(complete(reader, view))
    if post.state == PostState.WAITING:
        buttons.append(Button(_label(reader, "recall"), Recall(post.id or 0)))
    if view.standing.live and post.kind == Kind.OFFICIAL and post.state in READING:
        buttons.append(live(reader, view))
    return buttons
