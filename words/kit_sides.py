"""The other sides of a member's kit: where it is posted, what else she may answer, and when she is reminded."""

from collections.abc import Sequence

from domain.contents import MediaKind
from domain.markup import plain
from domain.message import Button, Message
from domain.promotion_presses import SendPoster, WantKits
from domain.reach import StopFirst
from domain.reader import Reader
from domain.share_kit_presses import AfterAll, NotThisTime, OtherCaption, RemindMe
from domain.share_kits import KitFile, KitSide, KitView, LaterChoice
from words.formats import clock
from words.promotion_deeds import shows
from words.publishing import size
from words.sentences import sentences
from words.share_kits import SHOWN_TITLE, block, in_rows, label, ready, text, turn, ways
from words.sharing import one_line


def opening(reader: Reader, view: KitView) -> Message:
    """Buka: one button for each platform, and the files by their size."""
    t, found = sentences(reader), ways(reader, view)
    lines = [text(reader, view)]
    lines += [t("share-kits-filled")] if any(is_filled for *_, is_filled in found) else []
    empty = ", ".join(name for name, _, is_filled in found if not is_filled)
    lines += [t("share-kits-unfilled", places=empty, files=bool(view.files))] if empty else []
    doors = [Button(t("share-kits-write-button", name=name), url=url) for name, url, _ in found]
    doors += [] if found or not view.link else [Button(label(reader, "look"), url=view.link)]
    files = [_file(reader, view, one) for one in view.files]
    back = turn(reader, view, KitSide.MAIN, "back")
    return Message("\n\n".join(lines), (*in_rows(doors), *in_rows(files), (back,)))


def _file(reader: Reader, view: KitView, one: KitFile) -> Button:
    """Such as "Poster 160 KB": a tap sends it."""
    named = sentences(reader)(
        "share-kits-file-button",
        kind=MediaKind(one.kind),
        size=size(reader, one.size_bytes),
        known=one.size_bytes > 0,
    )
    return Button(named, SendPoster(view.promotion_id, one.position))


def more(reader: Reader, view: KitView) -> Message:
    """Lainnya: not this time, later, other words, promotions in private or not."""
    remind = turn(reader, view, KitSide.LATER, "remind")
    decline = Button(label(reader, "not-now"), NotThisTime(view.promotion_id))
    other = Button(label(reader, "other"), OtherCaption(view.promotion_id))
    wish = Button(label(reader, "no-kits" if view.is_wanting else "kits"), WantKits(not view.is_wanting))
    stop = Button(label(reader, "stop"), StopFirst())
    answers = () if view.is_done else ((decline, remind),) if view.tasks else ((decline,),)
    words = (other,) if view.is_shared and view.caption is not None else ()
    told = () if view.is_young or not view.tasks else shows(reader, view.promotion_id, is_adult=view.is_adult)
    back = turn(reader, view, KitSide.MAIN, "back")
    return Message(text(reader, view), (*answers, words, *in_rows(told), (wish, stop), (back,)))


def later(reader: Reader, view: KitView, choices: Sequence[LaterChoice]) -> Message:
    """Ingatkan nanti: when?"""
    t = sentences(reader)
    asked = t("share-kits-when") if choices else t("share-kits-too-late")
    keys = [
        Button(
            t("share-kits-later-button", later=one.later, at=clock(reader, one.at)),
            RemindMe(view.promotion_id, one.later),
        )
        for one in choices
    ]
    back = turn(reader, view, KitSide.MORE, "back")
    return Message(f"{text(reader, view)}\n\n{asked}", (*((one,) for one in keys), (back,)))


def words_alone(reader: Reader, view: KitView) -> Message:
    """Only what she posts, to be copied."""
    return Message(block(ready(reader, view)))


def declined(reader: Reader, view: KitView, *, may_undo: bool) -> Message:
    """It is let be; nobody is told."""
    title = one_line(view.title, SHOWN_TITLE)
    undo = Button(label(reader, "undo"), AfterAll(view.promotion_id))
    return Message(sentences(reader)("share-kits-declined", title=title), ((undo,),) if may_undo else ())


def toast(reader: Reader, name: str, **facts: object) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"share-kits-toast-{name}", **facts))
