"""What a message reports: every link in it is a thing of its own, else its words and pictures are one."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.alerts import MOST_LINKS
from domain.amounts import is_only_counts
from domain.cases import MOST_NOTE, MOST_TEXT, MOST_TITLE
from domain.forwarded import CUT, Pasted
from domain.links import Link, find, find_each

FEWEST_WORDS = 2
MOST_SAID = 30  # words; what is longer was passed on, and not said by who reports it


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that was seen: its link, the words that were passed on, and what she says about it."""

    link: Link | None
    text: str
    note: str

    @property
    def title(self) -> str:
        """The first line that says more than numbers; "" where only a link is known."""
        lines = (line.strip(" *_~>#-") for line in f"{self.note}\n{self.text}".splitlines())
        first = next((line for line in lines if line.strip(CUT) and not is_only_counts(line)), "")
        return first if len(first) <= MOST_TITLE else f"{first[: MOST_TITLE - 1].rstrip()}{CUT}"


@dataclass(frozen=True, slots=True)
class Seen:
    """All that a message reports; `left` links were too many, and `is_cut` where a secret was taken out."""

    matters: tuple[Matter, ...]
    left: int = 0
    is_cut: bool = False

    @property
    def has_links(self) -> bool:
        """Whether it names where it stands."""
        return any(one.link is not None for one in self.matters)


@dataclass(frozen=True, slots=True)
class Given:
    """What a message carries or answers, and what its author says herself."""

    pasted: Pasted
    note: str = ""

    @property
    def seen(self) -> Seen:
        """What it reports."""
        return seen(self.pasted, self.note)


def seen(pasted: Pasted, note: str = "") -> Seen:
    """What was `pasted` (forwarded, or answered) and her own words: links first. Without any, words alone count where
    they are two or more, a picture always; nothing else is a report."""
    given, own = pasted.text.replace("\0", ""), note.replace("\0", "").strip()
    if not given and len(own.split()) > MOST_SAID:
        given, own = own, ""
    links = _links(f"{own}\n{given}")
    text, said = _without(given, links)[:MOST_TEXT], _without(own, links)
    is_cut = CUT in f"{own}{given}"
    if links:
        first, *others = links[:MOST_LINKS]
        matters = (
            Matter(first, text, said[:MOST_NOTE]),
            *(Matter(one, "", said[:MOST_NOTE]) for one in others),
        )
        return Seen(matters, len(links) - len(matters), is_cut)
    words, about = (text, said) if text else (said[:MOST_TEXT], "")
    if not pasted.files and len(words.split()) < FEWEST_WORDS:
        return Seen((), 0, is_cut)
    return Seen((Matter(None, words, about[:MOST_NOTE]),), 0, is_cut)


def _links(text: str) -> Sequence[Link]:
    return [one for one in find(text) if not one.secret and one.safe_url]


def _without(text: str, links: Sequence[Link]) -> str:
    """The words without these links."""
    keys, kept, at = {one.key for one in links}, list[str](), 0
    for link in find_each(text):
        if link.key in keys and link.span is not None and link.span[0] >= at:
            kept.append(text[at : link.span[0]].rstrip(" "))
            at = link.span[1]
    kept.append(text[at:])
    lines = (" ".join(line.split()) for line in "".join(kept).splitlines())
    return "\n".join(line for line in lines if line)
