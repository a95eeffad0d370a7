"""What a live's cards say: that one runs, in the groups; its page in private; and the list."""

from collections.abc import Sequence
from html import escape

from domain.live_presses import LivePage, OpenLive
from domain.live_views import LiveView
from domain.lives import LiveState
from domain.markup import Safe, cut, plain
from domain.message import Button, Message
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from words import live_buttons
from words.formats import clock, moment_short
from words.posts import platform, when
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE, SHOWN_POINTS = 120, 700
NUMBERS = ("watching", "views", "likes", "comments")


def title_of(post: PostFacts) -> str:
    """The title on one line."""
    return one_line(post.title, SHOWN_TITLE)


def place(reader: Reader, post: PostFacts, account: str) -> str:
    """Such as "Instagram Live @pacippnu"."""
    return " ".join(filter(None, [plain(platform(reader, post.platform)) if post.platform else "", account]))


def _place(reader: Reader, view: LiveView) -> str:
    return escape(place(reader, view.post, view.account), quote=False)


def running(reader: Reader, view: LiveView) -> Message:
    """For everybody in a group: who is live where, and how one gets there; or that it was."""
    t, title = sentences(reader), title_of(view.post)
    head = t(f"lives-group-{view.state}", title=title, unit=view.unit, named=bool(view.unit))
    lines: list[str] = [head, _place(reader, view)]
    if view.state == LiveState.ENDED:
        return Message("\n".join([*lines, *_length(reader, view)]))
    lines += [t("lives-by", name=view.host)] if view.host else []
    lines += _invites(reader, view)
    return Message("\n".join(lines), (live_buttons.share(reader, view, shared(reader, view)),))


def shared(reader: Reader, view: LiveView) -> str:
    """What goes on to others: what, where, and to what it invites; nobody's name."""
    t = sentences(reader)
    said = plain(t("lives-shared", title=title_of(view.post), place=place(reader, view.post, view.account)))
    event = [plain(one) for one in _invites(reader, view)]
    return "\n".join([said, *event, *filter(None, [view.link])])


def _invites(reader: Reader, view: LiveView) -> list[Safe]:
    if view.event is None:
        return []
    return [sentences(reader)("lives-invites", name=view.event.name, at=view.event.starts_at)]


def _length(reader: Reader, view: LiveView) -> list[Safe]:
    """From when to when it ran, where that is known."""
    if view.began_at is None or view.ended_at is None:
        return []
    begins, ends = clock(reader, view.began_at), clock(reader, view.ended_at)
    length = view.ended_at - view.began_at
    return [sentences(reader)("lives-ran", begins=begins, ends=ends, length=length)]


def page(reader: Reader, view: LiveView) -> Message:
    """Its page in private: all of it for who leads it, for others what the calendar tells."""
    t = sentences(reader)
    lines: list[str] = [t("lives-head", title=title_of(view.post)), _place(reader, view)]
    lines += [when(reader, view.post)]
    lines.append(t("lives-by", name=view.host) if view.host else t("lives-by-nobody"))
    lines += _invites(reader, view)
    lines += [t("lives-link", link=view.link)] if view.link and view.leads else []
    lines += ["", *_points(reader, view)] if view.leads else []
    lines += ["", _state(reader, view), *_brought(reader, view)]
    return Message("\n".join(lines), live_buttons.rows(reader, view, shared(reader, view)))


def _points(reader: Reader, view: LiveView) -> list[str]:
    """The talking points, which are the plan's text."""
    t, said = sentences(reader), view.post.text.strip()
    if not said:
        return [t("lives-no-points")]
    kept, is_cut = cut(escape(said, quote=False), SHOWN_POINTS)
    return [t("lives-points"), f"{kept}…" if is_cut else kept]


def _state(reader: Reader, view: LiveView) -> str:
    t = sentences(reader)
    match view.page, view.state:
        case LivePage.DROP, LiveState.PLANNED | LiveState.MISSED:
            return t("lives-drop-sure")
        case LivePage.EVENTS, LiveState.PLANNED:
            return t("lives-which-event")
        case _, LiveState.PLANNED if not view.is_cleared:
            return t("lives-state-uncleared")
        case _, LiveState.ON:
            return t("lives-state-on", at=clock(reader, view.began_at or view.now))
        case _, LiveState.ENDED:
            return "\n".join([t("lives-state-ended"), *_length(reader, view)])
        case _:
            return t(f"lives-state-{view.state}")


def _brought(reader: Reader, view: LiveView) -> list[str]:
    """One line of a report: what it brought."""
    t, row = sentences(reader), view.brought
    if row is None:
        return []
    known = [(one, getattr(row, one)) for one in NUMBERS]
    said = [plain(t(f"lives-number-{one}", count=count)) for one, count in known if count is not None]
    return [" · ".join(said)]


def listed(reader: Reader, known: Sequence[tuple[PostFacts, str]], *, may_host: bool) -> Message:
    """The lives of a unit; a button opens each. `may_host`: she is of age."""
    t = sentences(reader)
    whose = [] if may_host else [t("lives-by-adults")]
    if not known:
        return Message("\n\n".join([t("lives-none"), *whose]))
    lines = [_line(reader, number, post, state) for number, (post, state) in enumerate(known, start=1)]
    opens = tuple(
        Button(str(number), OpenLive(post.id or 0)) for number, (post, _) in enumerate(known, start=1)
    )
    return Message("\n".join([t("lives-listed"), *lines, "", t("lives-how"), *whose]), (opens[:4], opens[4:]))


def _line(reader: Reader, number: int, post: PostFacts, state: str) -> Safe:
    at = moment_short(reader, post.starts_at) if post.starts_at is not None else ""
    facts = {"title": title_of(post), "at": at, "place": place(reader, post, "")}
    return sentences(reader)("lives-line", number=str(number), state=state, **facts)


def for_minors(reader: Reader, post: PostFacts) -> Message:
    """To a member under 18 who planned one: others host, and what she can do."""
    look = Button(sentences(reader)("lives-plan-button"), OpenPost(post.id or 0))
    return Message(sentences(reader)("lives-for-minors", title=title_of(post)), ((look,),))


def toast(reader: Reader, name: str) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"lives-toast-{name}"))
