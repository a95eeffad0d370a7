"""One plan in several places: the list, one place with its text, and where else it may appear."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.details import DetailPage, TurnDetails
from domain.markup import Safe, cut, width
from domain.message import Button, Message
from domain.platforms import Platform
from domain.post_states import ALIVE
from domain.posts import PostFacts
from domain.reader import Reader
from domain.variants import AddVariant, OfferVariants, PickVariant, RemoveVariant, UseMainText
from words.details import LONGEST_SHOWN, back, title
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TEXT = 60
SHOWN_LABEL = 36
IN_A_ROW = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """One of its places: platform, the account's @name or "", and its own text or ""."""

    id: int
    platform: str
    handle: str
    text: str


def _place(reader: Reader, platform: str, handle: str) -> str:
    t = sentences(reader)
    shown = t("posts-platform", platform=platform)
    return t("posts-account", platform=shown, handle=handle, known=True) if handle else shown


def _label(reader: Reader, platform: str, handle: str) -> str:
    return cut(_place(reader, platform, handle), SHOWN_LABEL)[0]


def page(reader: Reader, post: PostFacts, places: Sequence[Shown]) -> Message:
    """Where it appears beside its first place; a button opens each."""
    t, post_id = sentences(reader), post.id or 0
    lines = [
        t(
            "variants-line",
            place=Safe(_place(reader, one.platform, one.handle)),
            text=one_line(one.text, SHOWN_TEXT),
            own=bool(one.text),
        )
        for one in places
    ]
    text = "\n".join([t("variants-head", title=title(reader, post)), *(lines or [t("variants-none")])])
    opens = [Button(_label(reader, one.platform, one.handle), PickVariant(post_id, one.id)) for one in places]
    rows = tuple(tuple(opens[at : at + IN_A_ROW]) for at in range(0, len(opens), IN_A_ROW))
    more = [Button(t("variants-add-button"), OfferVariants(post_id))] if post.state in ALIVE else []
    return Message(text, (*rows, (*more, back(reader, post))))


def offer(reader: Reader, post: PostFacts, left: Sequence[tuple[Platform, int | None, str]]) -> Message:
    """Where else? (platform, account's id, its @name)"""
    t, post_id = sentences(reader), post.id or 0
    buttons = [
        Button(_label(reader, platform, handle), AddVariant(post_id, platform, account))
        for platform, account, handle in left
    ]
    rows = tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))
    return Message(t("variants-offer", title=title(reader, post)), (*rows, (_list(reader, post),)))


def _list(reader: Reader, post: PostFacts) -> Button:
    return Button(sentences(reader)("details-back-button"), TurnDetails(post.id or 0, DetailPage.VARIANTS))


def one(reader: Reader, post: PostFacts, place: Shown) -> Message:
    """One place; what is typed next is its own text."""
    t, post_id = sentences(reader), post.id or 0
    head = t("variants-one", place=Safe(_place(reader, place.platform, place.handle)))
    lines = [head, "", cut(_escaped(reader, place.text), LONGEST_SHOWN)[0], ""] if place.text else [head]
    if post.state not in ALIVE:
        return Message("\n".join(lines), ((_list(reader, post),),))
    lines.append(t("variants-type", own=bool(place.text), length=width(place.text)))
    same = Button(t("variants-same-button"), UseMainText(post_id, place.id))
    gone = Button(t("variants-remove-button"), RemoveVariant(post_id, place.id))
    buttons = (*([same] if place.text else []), gone)
    return Message("\n".join(lines), (buttons, (_list(reader, post),)))


def _escaped(reader: Reader, text: str) -> str:
    return sentences(reader)("details-as-it-is", text=text)


def named(reader: Reader, places: Sequence[Shown]) -> str:
    """Where else, in few words; "" where nowhere."""
    return ", ".join(_place(reader, one.platform, one.handle) for one in places)
