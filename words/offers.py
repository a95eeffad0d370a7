"""The card of a promotion in the groups, and its words for anybody."""

from html import escape

from domain.composers import to_whatsapp
from domain.markup import Safe, cut, plain, width
from domain.message import COPY_LIMIT, Button, Message, Rows
from domain.offers import ANSWERED, OfferSide, OfferView, TakeWords, TurnOffer
from domain.promotion_presses import JoinPromotion, SeenPromotion, SharedToGroups, WantKits
from domain.reader import Reader
from domain.share_kits import KitView, says_link
from words.promotion_notices import line as notice_line
from words.rally_groups import signal
from words.sentences import sentences
from words.share_kits import asked, block, head, ready
from words.sharing import one_line

LONGEST_SAID = 500
SHOWN_TITLE = 80
GROUPS = (1, 2, 3)


def card(reader: Reader, view: OfferView) -> Message:
    """One card for everybody: what it is, until when, and numbers; never a name."""
    t = sentences(reader)
    lines: list[str] = [*_signal(reader, view), _head(reader, view), *_standing(reader, view)]
    lines += _said(view) if view.is_open or view.ending else []
    lines += asked(reader, view.kit) if view.is_open else []
    lines.append(t("offers-counts", **_numbers(view)))
    if not view.is_open:
        return Message("\n\n".join(lines))
    if view.side is OfferSide.MAIN:
        return Message("\n\n".join(lines), _front(reader, view))
    return Message("\n\n".join([*lines, t("offers-groups")]), _more(reader, view))


def _numbers(view: OfferView) -> dict[str, int]:
    return {"seen": view.reactions.seen, "taken": view.reactions.taken, "done": view.reactions.done}


def _head(reader: Reader, view: OfferView) -> Safe:
    t, title = sentences(reader), one_line(view.kit.title, SHOWN_TITLE)
    line = t("offers-head", title=title, unit=view.unit, named=bool(view.unit))
    if view.ending:
        return Safe(f"{line}\n{t('offers-over', why=view.ending)}")
    return Safe(f"{line}\n{t('offers-closes', closes=view.kit.closes_at)}")


def _signal(reader: Reader, view: OfferView) -> list[str]:
    """Many units begin now."""
    return [signal(reader, view.signal)] if view.signal is not None and view.is_open else []


def _standing(reader: Reader, view: OfferView) -> list[str]:
    """What was corrected, or that it is waited for; a withdrawal is said by the ending."""
    if view.standing is None or view.is_withdrawn:
        return []
    return [notice_line(reader, view.standing)]


def _said(view: OfferView) -> list[str]:
    """The message or the first caption, and the link; nothing of what was taken back, or needs no waiting any more."""
    if view.is_withdrawn or view.ending == ANSWERED:
        return []
    said = view.kit.message or view.kit.caption or ""
    kept, is_cut = cut(escape(_below(view.kit.title, said), quote=False), LONGEST_SAID)
    shown = f"{kept}…" if is_cut else kept
    link = "" if says_link(said, view.kit.link) else view.kit.link
    return [one for one in (shown, escape(link, quote=False)) if one]


def _below(title: str, said: str) -> str:
    """The words without a first line that stands above them as the title."""
    first, _, rest = said.partition("\n")
    return rest.strip() if " ".join(first.split()) == title else said


def _label(reader: Reader, name: str) -> str:
    return sentences(reader)(f"offers-{name}-button")


def _front(reader: Reader, view: OfferView) -> Rows:
    """Bagikan ke WA, Salin, Ikut; the rest behind Lainnya."""
    more = Button(_label(reader, "more"), TurnOffer(view.kit.promotion_id, OfferSide.MORE))
    return ((share(reader, view.kit), copy(reader, view.kit)), (_join(reader, view), more))


def _join(reader: Reader, view: OfferView) -> Button:
    return Button(_label(reader, "join"), JoinPromotion(view.kit.promotion_id))


def share(reader: Reader, view: KitView) -> Button:
    """Bagikan ke WA, with the words in it; where they are too long for a link, the words in private."""
    link = to_whatsapp(ready(reader, view))
    if link is not None:
        return Button(_label(reader, "whatsapp"), url=link)
    return Button(_label(reader, "whatsapp"), TakeWords(view.promotion_id))


def copy(reader: Reader, view: KitView) -> Button:
    """Salin; what is too long to copy by a button comes in private."""
    words = ready(reader, view)
    if 1 <= width(words) <= COPY_LIMIT:
        return Button(_label(reader, "copy"), copy=words)
    return Button(_label(reader, "copy"), TakeWords(view.promotion_id))


def _more(reader: Reader, view: OfferView) -> Rows:
    """The first doors stay: everybody in the group sees the side that one of them turned up."""
    number = view.kit.promotion_id
    seen = Button(_label(reader, "seen"), SeenPromotion(number))
    wish = Button(_label(reader, "kits"), WantKits(True))
    shared = tuple(
        Button(sentences(reader)("offers-groups-button", groups=one), SharedToGroups(number, one))
        for one in GROUPS
    )
    back = Button(_label(reader, "back"), TurnOffer(number, OfferSide.MAIN))
    front = (share(reader, view.kit), copy(reader, view.kit))
    return (front, (_join(reader, view), seen), shared, (wish, back))


def words_alone(reader: Reader, view: KitView) -> Message:
    """The words for anybody, to copy and to share; nobody has to join for them."""
    words = ready(reader, view)
    lines = [head(reader, view), block(words) if words else sentences(reader)("share-kits-own-words")]
    link = to_whatsapp(words)
    row = [Button(_label(reader, "whatsapp"), url=link)] if link is not None else []
    row += [Button(_label(reader, "copy"), copy=words)] if 1 <= width(words) <= COPY_LIMIT else []
    join = Button(_label(reader, "join"), JoinPromotion(view.promotion_id))
    return Message("\n\n".join(lines), (tuple(row), (join,)))


def toast(reader: Reader, name: str, **facts: object) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"offers-toast-{name}", **facts))
