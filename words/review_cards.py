"""The review card: exactly what will be published, where, when and by whom, and how far it has been read."""

from collections import Counter
from collections.abc import Mapping, Sequence

import words.checklists
import words.clashes
import words.photo_permissions
from domain.handles import shown
from domain.markup import Safe, cut, units
from domain.message import Message
from domain.post_states import ALIVE, Kind, PostState
from domain.reader import Reader
from domain.review_cards import ReviewView
from words import review_buttons
from words.formats import moment_short
from words.posts import shown_title, when
from words.releasing import reason_name
from words.review_kinds import worded
from words.review_reasons import fix_name, urgent_name
from words.sentences import sentences

LONGEST = 3400  # UTF-16 units of a whole card; the cards' own limit is 3,500
SHORTEST_TEXT = 200
MOST_CLASHES = 4
NOT_HERE = (PostState.DRAFT, PostState.PLANNED, PostState.CANCELLED, PostState.LAPSED)


def card(reader: Reader, view: ReviewView) -> Message:
    """The card; what does not fit is cut, and the button beside shows all of it."""
    head, tail = _head(reader, view), _tail(reader, view)
    if view.post.state in NOT_HERE:
        return Message("\n".join(head))
    room = LONGEST - units("\n".join([*head, *tail]))
    texts, was_cut = _texts(reader, _said(reader, view), room)
    more = [sentences(reader)("reviews-cut")] if was_cut else []
    text = "\n".join([*head, *texts, *more, *tail])
    return Message(text, review_buttons.rows(reader, view, sees_all=not was_cut and not view.media))


def _head(reader: Reader, view: ReviewView) -> list[str]:
    t, post, progress = sentences(reader), view.post, view.progress
    lines: list[str] = [_state(reader, view), t("posts-title", title=shown_title(post.title))]
    lines += [t("reviews-from", unit=view.unit)] if view.unit else []
    if post.state in NOT_HERE:
        return lines
    lines.append(
        t(worded(post, "when"), at=when(reader, post), until=moment_short(reader, view.until or view.now))
    )
    if post.state not in ALIVE:
        return lines
    people = {"author": view.author or "", "owner": view.owner or ""}
    known = {"wrote": view.author is not None, "puts": view.owner is not None}
    lines.append(t(worded(post, "people"), **people, **known))
    if progress.urgent:
        lines.append(t("reviews-urgent", reason=urgent_name(reader, progress.urgent)))
    return lines


def _state(reader: Reader, view: ReviewView) -> Safe:
    t, progress = sentences(reader), view.progress
    match view.post.state:
        case PostState.WAITING if progress.missed:
            return t(worded(view.post, "state-missed"))
        case PostState.WAITING:
            return t("reviews-state-waiting", since=moment_short(reader, progress.since))
        case PostState.FIXING:
            return t("reviews-state-fixing", reason=fix_name(reader, view.fix) if view.fix else "")
        case PostState.APPROVED | PostState.SCHEDULED:
            return t("reviews-state-approved", said=progress.said)
        case state:
            return t(worded(view.post, f"state-{state}"))


def _said(reader: Reader, view: ReviewView) -> Mapping[str, list[str]]:
    """Each text, and under which names it appears."""
    under: dict[str, list[str]] = {}
    for one in view.places:
        every = view.post.kind == Kind.PROMOTION
        under.setdefault(one.text, []).append(place_name(reader, one.platform, one.handle, every=every))
    for name, said in view.extras:
        under.setdefault(extra(reader, name, said), []).append(extra_name(reader, name))
    return under


def extra_name(reader: Reader, name: str) -> Safe:
    """Such as "Pesan kunci"."""
    return sentences(reader)("reviews-extra", name=name)


def extra(reader: Reader, name: str, said: str) -> str:
    """What a promotion says there; tasks by their names."""
    if name != "tasks":
        return said
    return ", ".join(str(sentences(reader)("reviews-task", task=one)) for one in said.split(","))


def _texts(reader: Reader, under: Mapping[str, list[str]], room: int) -> tuple[list[str], bool]:
    """Each text under the names where it appears, and whether any was cut."""
    share = max(room // max(len(under), 1) - 80, SHORTEST_TEXT)
    shown_texts, was_cut = list[str](), False
    for text, names in under.items():
        named = ", ".join(dict.fromkeys(names))
        kept, is_cut = cut(str(sentences(reader)("reviews-raw", text=text)), share)
        was_cut = was_cut or is_cut
        ends = "…" if is_cut else ""
        quoted = (
            f"<blockquote>{kept}{ends}</blockquote>" if text.strip() else sentences(reader)("reviews-no-text")
        )
        shown_texts += [f"<b>{named}</b>", quoted]
    return shown_texts, was_cut


def place_name(reader: Reader, platform: str | None, handle: str, *, every: bool = False) -> Safe:
    """Such as "Instagram · @pacippnu"; `every`: no platform means all of them."""
    t = sentences(reader)
    where = t("posts-platform", platform=platform) if platform else Safe("")
    at = shown(platform, handle) if handle and platform else handle
    if not (where or at):
        return t("reviews-everywhere" if every else "reviews-nowhere")
    if not at:
        return where
    return t("posts-account", platform=where, handle=at, known=bool(where))


def _tail(reader: Reader, view: ReviewView) -> list[str]:
    t = sentences(reader)
    lines: list[str] = [t("reviews-media", kinds=Safe(media_names(reader, view.media)))] if view.media else []
    lines += [words.photo_permissions.hidden_line(reader)] if view.hidden else []
    lines += [t("reviews-source", source=view.source)] if view.source else []
    if view.post.state in (PostState.PUBLISHED, PostState.WITHDRAWN):
        return lines + _signature(reader, view)
    lines += words.checklists.summary(reader, view.lines)
    said = words.clashes.lines(reader, view.clashes[:MOST_CLASHES], sees_all=view.sees_all)
    lines += [f"⚠️ {one}" for one in said]
    lines += [
        t("reviews-released", shown=place, reason=reason_name(reader, why)) for place, why in view.released
    ]
    return lines + _count(reader, view) + _signature(reader, view)


def _count(reader: Reader, view: ReviewView) -> list[str]:
    """How many yes are there, where more than one is needed, and that nobody could give one."""
    t, progress = sentences(reader), view.progress
    if view.post.state != PostState.WAITING:
        return []
    if not progress.has_readers:
        return [t("reviews-nobody-here")]
    if progress.needed == 1:
        return []
    return [t("reviews-count", said=str(progress.said), needed=str(progress.needed))]


def _signature(reader: Reader, view: ReviewView) -> list[str]:
    return [sentences(reader)("reviews-must-sign")] if view.progress.must_sign else []


def media_names(reader: Reader, kinds: Sequence[str]) -> str:
    """Such as "2 foto, 1 video"."""
    t = sentences(reader)
    counted: Mapping[str, int] = Counter(kinds)
    return ", ".join(t("reviews-media-kind", kind=kind, count=count) for kind, count in counted.items())
