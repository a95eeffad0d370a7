"""What a member gets of a promotion: words to copy, the way to each platform, and what she may answer."""

from collections.abc import Sequence
from html import escape

from domain.composers import composer
from domain.markup import Safe, cut, plain, width
from domain.message import COPY_LIMIT, Button, Message, Rows
from domain.promotion_presses import DonePromotion
from domain.promotions import Task
from domain.reader import Reader
from domain.share_kit_presses import GiveWords, TurnKitSide
from domain.share_kits import KitSide, KitView, says_link
from domain.suggestion_presses import SuggestHelp
from domain.suggestions import HELP, Kind
from domain.unit_settings import KADER_OF, NO
from words.posts import platform
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80
LONGEST_INSIDE = 2200  # UTF-16 units of words that stand in the kit itself
LONGEST_NOTE = 300
PLAIN = (Task.SHARE.value,)
Row = tuple[Button, ...]


def kit(reader: Reader, view: KitView) -> Message:
    """The kit as it comes: it names nobody."""
    return Message(text(reader, view), _front(reader, view))


def ready(reader: Reader, view: KitView) -> str:
    """All that she posts, in one piece: caption, link, hashtags, and for adults who shares it."""
    said = view.caption or ""
    link = "" if says_link(said, view.link) else view.link
    hashtags = "" if view.hashtags in said else view.hashtags
    parts = [said, link, hashtags]
    return "\n\n".join(one for one in (*parts, disclosure(reader, view)) if one)


def disclosure(reader: Reader, view: KitView) -> str:
    """Who shares it, as the unit says it; nothing for minors."""
    if not view.is_adult or view.disclosure in ("", NO):
        return ""
    if view.disclosure == KADER_OF:
        return plain(sentences(reader)("share-kits-kader-of", unit=view.unit))
    return view.disclosure


def block(words: str) -> str:
    """Words that copy at a tap."""
    return f"<pre>{escape(words, quote=False)}</pre>"


def label(reader: Reader, name: str) -> str:
    return sentences(reader)(f"share-kits-{name}-button")


def _note(words: str) -> Safe:
    """A few lines of humas's, cut where they would fill the screen."""
    kept, is_cut = cut(escape(words, quote=False), LONGEST_NOTE)
    return Safe(f"{kept}…" if is_cut else kept)


def head(reader: Reader, view: KitView) -> Safe:
    """What it is, from whom, and until when."""
    title = one_line(view.title, SHOWN_TITLE)
    return sentences(reader)("share-kits-head", title=title, unit=view.unit, closes=view.closes_at)


def text(reader: Reader, view: KitView) -> str:
    t = sentences(reader)
    lines: list[str] = [head(reader, view)]
    lines += [t("share-kits-message", message=_note(view.message))] if view.message else []
    lines += asked(reader, view)
    lines += [t("share-kits-young")] if view.is_young else _words(reader, view)
    lines += [t("share-kits-dos", dos=_note(view.dos))] if view.dos else []
    lines += [t("share-kits-donts", donts=_note(view.donts))] if view.donts else []
    if view.minute_at is not None and view.is_shared and not view.is_done:
        lines.append(t("share-kits-minute", at=view.minute_at))
    lines += [t("share-kits-files", count=len(view.files))] if view.files else []
    lines += [t("share-kits-done")] if view.is_done else []
    return "\n\n".join(lines)


def asked(reader: Reader, view: KitView) -> list[str]:
    """What is asked of her, where that is not only to share it."""
    if view.tasks == PLAIN or not view.tasks:
        return []
    t = sentences(reader)
    return ["\n".join(t("share-kits-task", task=one) for one in view.tasks)]


def _words(reader: Reader, view: KitView) -> list[str]:
    """Her words, to copy at a tap; or that she writes her own."""
    if not view.is_shared:
        return [escape(view.link, quote=False)] if view.link else []
    t, words = sentences(reader), ready(reader, view)
    lines: list[str] = [] if view.caption else [t("share-kits-own-words")]
    if words:
        lines.append(block(words) if width(words) <= LONGEST_INSIDE else t("share-kits-long"))
    return lines


def turn(reader: Reader, view: KitView, side: KitSide, name: str) -> Button:
    return Button(label(reader, name), TurnKitSide(view.promotion_id, side))


def _front(reader: Reader, view: KitView) -> Rows:
    """Salin, Buka, Selesai, and the rest behind Lainnya."""
    row = [*copies(reader, view), *_way_out(reader, view)]
    row += [] if view.is_done or not view.tasks else [_done(reader, view)]
    help_rows = in_rows([_help(reader, one) for one in HELP]) if view.is_young else ()
    return (tuple(row), *help_rows, (turn(reader, view, KitSide.MORE, "more"),))


def _help(reader: Reader, kind: Kind) -> Button:
    """A way to help that needs no account of her own."""
    return Button(sentences(reader)("share-kits-help-button", kind=kind), SuggestHelp(kind))


def _done(reader: Reader, view: KitView) -> Button:
    return Button(label(reader, "done"), DonePromotion(view.promotion_id))


def copies(reader: Reader, view: KitView) -> list[Button]:
    """Salin: at once where Telegram can, else the words come alone."""
    words = ready(reader, view)
    if not view.is_shared or not words:
        return []
    if width(words) <= COPY_LIMIT:
        return [Button(label(reader, "copy"), copy=words)]
    return [Button(label(reader, "copy"), GiveWords(view.promotion_id))]


def _way_out(reader: Reader, view: KitView) -> list[Button]:
    """Buka: where it is posted, or looked at; behind it also the files."""
    if view.files or (view.is_shared and len(view.platforms) > 1):
        return [turn(reader, view, KitSide.OPEN, "open")]
    if view.is_shared:
        return [Button(label(reader, "open"), url=url) for _, url, _ in ways(reader, view)[:1]]
    return [Button(label(reader, "open"), url=view.link)] if view.link else []


def ways(reader: Reader, view: KitView) -> list[tuple[str, str, bool]]:
    """Each platform's name, its link, and whether the words stand there already."""
    if not view.is_shared:
        return []
    words = ready(reader, view)
    found = ((one, composer(one, words)) for one in view.platforms)
    return [(plain(platform(reader, name)), way.url, way.is_filled) for name, way in found if way is not None]


def in_rows(buttons: Sequence[Button], length: int = 2) -> Rows:
    return tuple(tuple(buttons[at : at + length]) for at in range(0, len(buttons), length))
