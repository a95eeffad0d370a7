"""What waits for a pembina, said to a Bapak or an Ibu: counts, and the way to each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.adviser_digests import MOST_PHOTOS, OpenWaiting, Pile, Waiting
from domain.digest_presses import ShowDigests
from domain.markup import Safe
from domain.message import Button, Message
from domain.posts import PostFacts
from domain.reader import Reader
from domain.review_presses import OpenReview
from words import summaries
from words.formats import moment_short
from words.sentences import sentences
from words.sharing import one_line

TITLE, LABEL, UNIT = 40, 38, 30


@dataclass(frozen=True, slots=True)
class ForAdviser:
    """Who reads it, the names of his units by id (never none), and what waits in them; `missed`: what was told on
    Fridays before did not arrive."""

    name: str
    units: Mapping[int, str]
    piles: Sequence[Pile]
    missed: bool = False


def digest(reader: Reader, view: ForAdviser) -> Message:
    """Once a week, with a greeting."""
    t = sentences(reader)
    head = [t("adviser-digests-greeting", name=view.name)]
    head += [t("adviser-digests-missed")] if view.missed else []
    head.append(t("adviser-digests-waits"))
    settings = (Button(t("adviser-digests-set-button"), ShowDigests()),)
    return Message("\n".join([*head, *_lines(reader, view)]), (*_buttons(reader, view), settings))


def page(reader: Reader, view: ForAdviser) -> Message:
    """The same at any time, when he asks for it; also where nothing waits."""
    t = sentences(reader)
    head = t("adviser-digests-page" if view.piles else "adviser-digests-nothing")
    days = tuple((summaries.day_button(reader, unit_id),) for unit_id in list(view.units)[:1])
    return Message("\n".join([head, *_lines(reader, view)]), (*_buttons(reader, view), *days))


def _lines(reader: Reader, view: ForAdviser) -> list[Safe]:
    return [
        sentences(reader)("adviser-digests-line", number=at, line=_line(reader, view, one))
        for at, one in enumerate(view.piles, start=1)
    ]


def _line(reader: Reader, view: ForAdviser, pile: Pile) -> Safe:
    t = sentences(reader)
    said = t(f"adviser-digests-{pile.what}", count=pile.count, held=pile.held)
    if len(view.units) < 2 or pile.what is Waiting.SAFETY:
        return said
    return t("adviser-digests-of", line=said, unit=one_line(view.units[pile.unit_id], UNIT))


def _buttons(reader: Reader, view: ForAdviser) -> tuple[tuple[Button], ...]:
    t = sentences(reader)
    return tuple(
        (
            Button(
                t("adviser-digests-open-button", number=at, what=one.what), OpenWaiting(one.what, one.unit_id)
            ),
        )
        for at, one in enumerate(view.piles, start=1)
    )


def photos(reader: Reader, plans: Sequence[PostFacts]) -> Message:
    """Plans that show children without a permission that covers them."""
    t = sentences(reader)
    if not plans:
        return Message(t("adviser-digests-no-photos"))
    text, rows = [t("adviser-digests-photo-list")], list[tuple[Button, ...]]()
    for one in plans[:MOST_PHOTOS]:
        title = one_line(one.title, TITLE) or t("posts-no-title-short")
        when = moment_short(reader, one.starts_at) if one.starts_at is not None else ""
        text.append(t("adviser-digests-photo", title=title, at=when))
        rows.append((Button(one_line(title, LABEL), OpenReview(one.id or 0)),))
    return Message("\n".join([*text, t("adviser-digests-photo-how")]), tuple(rows))
