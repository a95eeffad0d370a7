"""What humas is asked about a plan that is not out everywhere, or not taken down everywhere."""

from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.outlets import (
    TROUBLED,
    ChaseView,
    Place,
    SayOut,
    SettleDoubt,
    Side,
    Skip,
    Status,
    TakenDown,
    TakeOn,
    TryAgain,
    TurnChase,
)
from domain.post_states import ALIVE, REVIEWED, PostState
from domain.posts import OpenPost
from domain.reader import Reader
from words.publishing import SHOWN_TITLE, delays, place_name
from words.reach import stop_row
from words.sentences import sentences
from words.sharing import one_line

MOST_IN_FRONT = 3


def chase(reader: Reader, view: ChaseView) -> Message:
    """The question as it is now; once there is nothing to ask any more, how it ended."""
    t = sentences(reader)
    head = t("chasing-head", title=one_line(view.post.title, SHOWN_TITLE), at=view.post.starts_at)
    lines = [head, _state(reader, view), *_places(reader, view)]
    rows = (*_rows(reader, view), *(stop_row(reader) if view.is_private else ()))
    return Message("\n".join(line for line in lines if line), rows)


def _is_asked(view: ChaseView) -> bool:
    return view.post.state in REVIEWED and not view.is_settled


def _state(reader: Reader, view: ChaseView) -> Safe:
    t, post = sentences(reader), view.post
    if _is_asked(view):
        return _question(reader, view)
    if post.state == PostState.WITHDRAWN:
        is_standing = any(one.status is Status.STANDING for one in view.places)
        return t("chasing-take-down" if is_standing else "chasing-taken-down")
    if post.state == PostState.PUBLISHED:
        return t("chasing-out")
    return t("chasing-read-again" if post.state in ALIVE else "chasing-cancelled")


def _question(reader: Reader, view: ChaseView) -> Safe:
    t = sentences(reader)
    if not view.is_open:
        return t("chasing-window-over")
    if view.side is Side.SURE:
        return t("chasing-skip-sure")
    if view.put_off_to is not None:
        return t("chasing-put-off", at=view.put_off_to)
    return t("chasing-late", owner=view.owner or "", owned=view.owner is not None)


def _places(reader: Reader, view: ChaseView) -> list[str]:
    """How each place stands, where there is more to say than of the plan as a whole."""
    t = sentences(reader)
    is_plain = len(view.places) == 1 and view.places[0].status is Status.OPEN
    if is_plain and view.places[0].platform is None:
        return []
    return [
        t(
            "chasing-place",
            place=place_name(reader, one),
            status=one.status,
            link=one.link,
            linked=bool(one.link),
        )
        for one in view.places
    ]


def _rows(reader: Reader, view: ChaseView) -> Rows:
    if view.post.state == PostState.WITHDRAWN:
        return tuple((_down(reader, one),) for one in view.places if one.status is Status.STANDING)
    if not _is_asked(view):
        return ()
    if not view.is_open:
        return ((Button(_label(reader, "look"), OpenPost(view.post.id or 0)),),)
    if view.side is Side.MORE:
        skip = Button(_label(reader, "skip"), TurnChase(view.post.id or 0, Side.SURE))
        rest = _in_rows(_acts(reader, view)[MOST_IN_FRONT:])
        return (*rest, delays(reader, view.post), (skip, _back(reader, view)))
    if view.side is Side.SURE:
        return ((Button(_label(reader, "skip-yes"), Skip(view.post.id or 0)), _back(reader, view)),)
    more = Button(_label(reader, "more"), TurnChase(view.post.id or 0, Side.MORE))
    front = _in_rows(_acts(reader, view)[:MOST_IN_FRONT])
    return (*front, (more,))


def _in_rows(buttons: list[Button]) -> Rows:
    return tuple((one,) for one in buttons)


def _label(reader: Reader, name: str, **facts: object) -> str:
    return plain(sentences(reader)(f"chasing-{name}-button", **facts))


def _back(reader: Reader, view: ChaseView) -> Button:
    return Button(_label(reader, "back"), TurnChase(view.post.id or 0, Side.MAIN))


def _acts(reader: Reader, view: ChaseView) -> list[Button]:
    """What can be answered, the most pressing first."""
    post_id, several = view.post.id or 0, len(view.places) > 1
    acts = [button for one in view.places for button in _repairs(reader, post_id, one)]
    for one in view.places:
        if one.status in (Status.OPEN, Status.FAILED, Status.PARTLY):
            label = _label(reader, "out", place=place_name(reader, one), several=several)
            acts.append(Button(label, SayOut(post_id, one.number)))
    if any(not one.is_channel for one in view.places if one.status is Status.OPEN):
        acts.insert(min(1, len(acts)), Button(_label(reader, "take"), TakeOn(post_id)))
    return acts


def _repairs(reader: Reader, post_id: int, place: Place) -> list[Button]:
    """What helps a channel of ours out of its trouble."""
    if place.status not in TROUBLED:
        return []
    if place.status is Status.DOUBT:
        call_id = place.call_id or 0
        there = Button(_label(reader, "there"), SettleDoubt(post_id, call_id, again=False))
        return [there, Button(_label(reader, "again"), SettleDoubt(post_id, call_id, again=True))]
    name = "rest" if place.status is Status.PARTLY else "retry"
    return [Button(_label(reader, name), TryAgain(post_id, place.number))]


def _down(reader: Reader, place: Place) -> Button:
    return Button(
        _label(reader, "down", place=place_name(reader, place)), TakenDown(place.publication_id or 0)
    )
