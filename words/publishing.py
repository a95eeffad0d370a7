"""What a PJ gets when her plan is due: the text to copy, the files, the way to the platform, and what she answers."""

from html import escape

from domain.composers import composer, hashtags, to_whatsapp
from domain.contents import MediaKind
from domain.details import DetailPage, TurnDetails
from domain.handles import shown
from domain.markup import Safe, plain, split, width
from domain.message import COPY_LIMIT, Button, Message, Rows
from domain.outlets import (
    Attached,
    Correct,
    KitView,
    Place,
    PutOff,
    Reason,
    SayOut,
    SendFiles,
    Side,
    Skip,
    Status,
    TurnKit,
    Withdraw,
    WithoutLink,
)
from domain.post_states import ALIVE, PostState
from domain.posts import OpenPost, PostFacts
from domain.promotion_presses import MakePromotion
from domain.publishing import Delay
from domain.reader import Reader
from words.formats import clock
from words.posts import platform
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80
LONGEST_INSIDE = 2500  # UTF-16 units of a text that stands on the card itself
A_KILOBYTE, A_MEGABYTE = 1_000, 1_000_000
MOST_IN_FRONT = 3


def unsent(reader: Reader, post: PostFacts) -> Message:
    """To author and PJ: its time has come, and it was never handed in."""
    t = sentences(reader)
    look = Button(t("publishing-look-button"), OpenPost(post.id or 0))
    return Message(t("publishing-unsent", title=_title(post)), ((look,),))


def reminder(reader: Reader, post: PostFacts, *, is_now: bool) -> Message:
    """To a member about her own plan: it comes near, or its time has come."""
    t = sentences(reader)
    where = plain(platform(reader, post.platform)) if post.platform else ""
    text = t(
        "publishing-own-now" if is_now else "publishing-own-soon",
        title=_title(post),
        at=post.starts_at,
        where=where,
        known=bool(where),
    )
    out = Button(t("publishing-out-button"), SayOut(post.id or 0))
    look = Button(t("publishing-look-button"), OpenPost(post.id or 0))
    return Message(text, ((out, look),))


def _title(post: PostFacts) -> str:
    return one_line(post.title, SHOWN_TITLE)


def blocks(text: str) -> list[str]:
    """A text that is too long for the card, as messages of blocks that copy at a tap; none for a short one."""
    return [] if width(text) <= LONGEST_INSIDE else split(_block(text))


def _block(text: str) -> str:
    return f"<pre>{escape(text, quote=False)}</pre>"


def place_name(reader: Reader, place: Place) -> str:
    """Such as "Instagram @pac.kedungwaru"."""
    t = sentences(reader)
    name = plain(platform(reader, place.platform)) if place.platform else plain(t("publishing-anywhere"))
    if not place.account or place.platform is None:
        return name
    return f"{name} {shown(place.platform, place.account)}"


def _at(reader: Reader, place: Place) -> dict[str, object]:
    """The place for a sentence; `known`: it is one that has a name."""
    return {"place": place_name(reader, place), "known": place.platform is not None}


def kit(reader: Reader, view: KitView) -> Message:
    """Everything for one place; when there is nothing to put out any more, why."""
    t = sentences(reader)
    head = t(
        "publishing-kit",
        title=_title(view.post),
        place=place_name(reader, view.place),
        at=view.post.starts_at,
    )
    over = _over(reader, view)
    if over is not None:
        return Message(f"{head}\n\n{over}")
    lines: list[str] = [head, _content(reader, view), *_notes(reader, view)]
    return Message("\n\n".join(line for line in lines if line), _rows(reader, view))


def _over(reader: Reader, view: KitView) -> Safe | None:
    """Why nothing is to be put out by this kit, if so."""
    t, place = sentences(reader), view.place
    if place.status is Status.OUT:
        return t("publishing-kit-out", link=place.link, linked=bool(place.link))
    if place.status is Status.SKIPPED or view.post.state == PostState.CANCELLED:
        return t("publishing-kit-skipped")
    if view.post.state not in ALIVE:
        return t("publishing-kit-over")
    return None if view.is_given else t("publishing-kit-void")


def _content(reader: Reader, view: KitView) -> str:
    if not view.place.text.strip():
        return sentences(reader)("publishing-no-text")
    return (
        _block(view.place.text) if not blocks(view.place.text) else sentences(reader)("publishing-text-above")
    )


def _notes(reader: Reader, view: KitView) -> list[str]:
    t = sentences(reader)
    notes: list[str] = [t("publishing-with-adult")] if view.is_minor else []
    if view.put_off_to is not None:
        notes.append(t("publishing-put-off", at=view.put_off_to))
    if view.side is Side.SURE:
        notes.append(t("publishing-skip-sure", **_at(reader, view.place)))
    return notes


def _rows(reader: Reader, view: KitView) -> Rows:
    match view.side:
        case Side.MORE:
            return _more(reader, view)
        case Side.SURE:
            return (_sure(reader, view),)
        case _:
            return _front(reader, view)


def _turn(reader: Reader, view: KitView, side: Side, name: str) -> Button:
    return Button(_label(reader, name), TurnKit(view.post.id or 0, view.place.number, side))


def _label(reader: Reader, name: str) -> str:
    return sentences(reader)(f"publishing-{name}-button")


def _front(reader: Reader, view: KitView) -> Rows:
    """At most three things to do, and the rest behind Lainnya."""
    done = Button(_label(reader, "out"), SayOut(view.post.id or 0, view.place.number))
    useful = [*_files(reader, view), *_opens(reader, view), *_copies(reader, view)][: MOST_IN_FRONT - 1]
    return (tuple(useful), (done, _turn(reader, view, Side.MORE, "more")))


def _files(reader: Reader, view: KitView) -> list[Button]:
    if not view.files:
        return []
    return [Button(files_label(reader, view.files), SendFiles(view.post.id or 0))]


def _opens(reader: Reader, view: KitView) -> list[Button]:
    found = composer(view.place.platform, view.place.text)
    if found is None or view.place.platform is None:
        return []
    name = plain(platform(reader, view.place.platform))
    label = sentences(reader)(
        "publishing-write-button" if found.is_filled else "publishing-open-button", name=name
    )
    return [Button(label, url=found.url)]


def _copies(reader: Reader, view: KitView) -> list[Button]:
    text = view.place.text
    return (
        [Button(_label(reader, "copy"), copy=text)] if 1 <= width(text) <= COPY_LIMIT and text.strip() else []
    )


def _more(reader: Reader, view: KitView) -> Rows:
    """What does not stand in front: copies, WhatsApp, another time, giving it up."""
    tags, link = hashtags(view.place.text), to_whatsapp(view.place.text)
    carry = [*_copies(reader, view)]
    carry += [Button(_label(reader, "tags"), copy=tags)] if tags and width(tags) <= COPY_LIMIT else []
    carry += [Button(_label(reader, "whatsapp"), url=link)] if link is not None else []
    skip = _turn(reader, view, Side.SURE, "skip")
    back = _turn(reader, view, Side.MAIN, "back")
    return (tuple(carry), delays(reader, view.post), (skip, back))


def _sure(reader: Reader, view: KitView) -> tuple[Button, ...]:
    yes = Button(_label(reader, "skip-yes"), Skip(view.post.id or 0, view.place.number))
    return (yes, _turn(reader, view, Side.MAIN, "back"))


def delays(reader: Reader, post: PostFacts) -> tuple[Button, ...]:
    """How far it can be put off."""
    t = sentences(reader)
    at = clock(reader, post.starts_at) if post.starts_at is not None else ""
    return tuple(Button(t(f"publishing-{one}-button", at=at), PutOff(post.id or 0, one)) for one in Delay)


def files_label(reader: Reader, files: tuple[Attached, ...]) -> str:
    """Such as "Foto 160 KB" or "3 berkas 1,2 MB": a tap sends them."""
    t, total = sentences(reader), sum(one.size for one in files)
    kind = MediaKind(files[0].medium.kind) if len(files) == 1 else "several"
    return plain(
        t("publishing-files-button", kind=kind, count=len(files), size=size(reader, total), known=total > 0)
    )


def size(reader: Reader, count: int) -> str:
    """Such as "160 KB" or "1,2 MB"."""
    if count < A_MEGABYTE:
        return f"{max(1, round(count / A_KILOBYTE))} KB"
    shown_size = f"{count / A_MEGABYTE:.1f}"
    return f"{shown_size.replace('.', ',') if reader.language == 'id' else shown_size} MB"


def ask_link(reader: Reader, post: PostFacts, place: Place) -> Message:
    """In private: where does it stand?"""
    t = sentences(reader)
    without = Button(t("publishing-no-link-button"), WithoutLink(post.id or 0, place.number))
    text = t("publishing-ask-link", title=_title(post), **_at(reader, place))
    return Message(text, ((without,),))


def thanks(
    reader: Reader, post: PostFacts, place: Place, *, is_all: bool, may_spread: bool = False
) -> Message:
    """Noted; whether it is out everywhere now, and to who may have members carry it on (`may_spread`) how."""
    t = sentences(reader)
    make = Button(t("promotions-make-button"), MakePromotion(post.id or 0))
    text = t("publishing-noted", title=_title(post), all=is_all, **_at(reader, place))
    return Message(text, ((make,),) if may_spread else ())


def not_now(reader: Reader, post: PostFacts) -> Message:
    """That time needs a new approval."""
    t = sentences(reader)
    look = Button(t("publishing-look-button"), OpenPost(post.id or 0))
    return Message(t("publishing-beyond", title=_title(post), at=post.starts_at), ((look,),))


def toast(reader: Reader, name: str, **facts: object) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"publishing-toast-{name}", **facts))


def why(reader: Reader, post: PostFacts, *, may_correct: bool) -> Message:
    """Before something is taken back: for which reason? Or is correcting it enough?"""
    t = sentences(reader)
    reasons = [Button(_label(reader, one), Withdraw(post.id or 0, one)) for one in Reason]
    reasons += [Button(_label(reader, "correct"), Correct(post.id or 0))] if may_correct else []
    keep = Button(_label(reader, "keep"), OpenPost(post.id or 0))
    return Message(t("publishing-why", title=_title(post)), (*((one,) for one in reasons), (keep,)))


def correcting(reader: Reader, post: PostFacts) -> Message:
    """A plan was begun that will take the place of what stands in our channel: what happens next."""
    t = sentences(reader)
    mend = Button(t("publishing-correct-text-button"), TurnDetails(post.id or 0, DetailPage.TEXT))
    return Message(t("publishing-correcting", title=_title(post)), ((mend,),))


def withdrawn(reader: Reader, post: PostFacts, *, mine: bool) -> Message:
    """It is taken back; `mine`: the bot deletes some of it itself."""
    return Message(sentences(reader)("publishing-withdrawn", title=_title(post), mine=mine))
