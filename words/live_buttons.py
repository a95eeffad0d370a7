"""The buttons under a live's page, for who leads it and for who wants to see it."""

from domain.composers import to_whatsapp
from domain.details import DetailPage, TurnDetails
from domain.live_presses import (
    BeginLive,
    DropLive,
    EndLive,
    HeldLive,
    InviteTo,
    LivePage,
    ResumeLive,
    TurnLive,
    TypeLink,
    TypeNumbers,
)
from domain.live_views import LiveView
from domain.lives import LiveState
from domain.markup import width
from domain.message import COPY_LIMIT, Button, Rows
from domain.posts import OpenPost
from domain.presses import Press
from domain.promotion_presses import MakePromotion
from domain.reader import Reader
from domain.takeover_reports import TakeLiveFile
from words.sentences import sentences

Row = tuple[Button, ...]


def _button(reader: Reader, name: str, press: Press) -> Button:
    return Button(sentences(reader)(f"lives-{name}-button"), press)


def _turn(reader: Reader, view: LiveView, page: LivePage, name: str) -> Button:
    return _button(reader, name, TurnLive(view.post.id or 0, page))


def _plan(reader: Reader, view: LiveView, name: str = "plan") -> Button:
    return _button(reader, name, OpenPost(view.post.id or 0))


def share(reader: Reader, view: LiveView, said: str) -> Row:
    """Bagikan ke WA, Salin, Buka; `said` goes on to others."""
    t, url = sentences(reader), to_whatsapp(said)
    row = [Button(t("lives-whatsapp-button"), url=url)] if url is not None else []
    row += [Button(t("lives-copy-button"), copy=said)] if 1 <= width(said) <= COPY_LIMIT else []
    row += [Button(t("lives-watch-button"), url=view.link)] if view.link else []
    return tuple(row)


def rows(reader: Reader, view: LiveView, said: str) -> Rows:
    """All buttons of the page."""
    if not view.leads:
        return (share(reader, view, said),) if view.state == LiveState.ON else ((_plan(reader, view),),)
    match view.state:
        case LiveState.PLANNED:
            return _planned(reader, view)
        case LiveState.ON:
            return _on(reader, view, said)
        case LiveState.ENDED:
            return _ended(reader, view)
        case LiveState.MISSED:
            return _missed(reader, view)
        case _:
            return ((_plan(reader, view),),)


def _missed(reader: Reader, view: LiveView) -> Rows:
    if view.page is LivePage.DROP:
        return (_drop(reader, view),)
    held = _button(reader, "held", HeldLive(view.post.id or 0))
    return ((held,), (_plan(reader, view, "move"), _turn(reader, view, LivePage.DROP, "drop")))


def _planned(reader: Reader, view: LiveView) -> Rows:
    """Mulai comes when it is near; what is needed seldom stands behind Lainnya."""
    post_id = view.post.id or 0
    match view.page:
        case LivePage.EVENTS:
            return _events(reader, view)
        case LivePage.DROP:
            return (_drop(reader, view),)
        case LivePage.MORE:
            more = (_turn(reader, view, LivePage.EVENTS, "events"), _plan(reader, view))
            own = (
                _button(reader, "calendar", TakeLiveFile(post_id)),
                _turn(reader, view, LivePage.DROP, "drop"),
            )
            return (more, own, (_turn(reader, view, LivePage.MAIN, "back"),))
    may_begin = view.is_near and view.is_host
    begin = (_button(reader, "begin", BeginLive(post_id)),) if may_begin else ()
    points = _button(reader, "points", TurnDetails(post_id, DetailPage.TEXT))
    link = _button(reader, "type-link", TypeLink(post_id))
    return (begin, (points, link), (_turn(reader, view, LivePage.MORE, "more"),))


def _drop(reader: Reader, view: LiveView) -> Row:
    yes = _button(reader, "drop-yes", DropLive(view.post.id or 0))
    return (yes, _turn(reader, view, LivePage.MAIN, "keep"))


def _events(reader: Reader, view: LiveView) -> Rows:
    t, post_id = sentences(reader), view.post.id or 0
    some = [
        (Button(t("lives-event-button", name=one.name), InviteTo(post_id, one.id)),) for one in view.events
    ]
    none = _button(reader, "no-event", InviteTo(post_id, None))
    return (*some, (none, _turn(reader, view, LivePage.MAIN, "back")))


def _on(reader: Reader, view: LiveView, said: str) -> Rows:
    """Selesai and how to pass it on; what is needed seldom stands behind Lainnya."""
    post_id, sharing = view.post.id or 0, share(reader, view, said)
    if view.page is LivePage.MORE:
        link = _button(reader, "type-link", TypeLink(post_id))
        back = _turn(reader, view, LivePage.MAIN, "back")
        return (_spread(reader, view), (link, *sharing[2:]), (back,))
    more = _turn(reader, view, LivePage.MORE, "more")
    return ((_button(reader, "end", EndLive(post_id)),), sharing[:2], (more,))


def _spread(reader: Reader, view: LiveView) -> Row:
    if not view.may_spread:
        return ()
    return (Button(sentences(reader)("promotions-make-button"), MakePromotion(view.post.id or 0)),)


def _ended(reader: Reader, view: LiveView) -> Rows:
    post_id = view.post.id or 0
    undo = (_button(reader, "resume", ResumeLive(post_id)),) if view.may_undo else ()
    numbers = _button(reader, "numbers" if view.brought is None else "numbers-more", TypeNumbers(post_id))
    return (undo, (numbers,), _spread(reader, view))
