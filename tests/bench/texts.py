"""What reading a text and saying a sentence cost."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.links import find
from domain.moments import read
from domain.reader import Reader
from tests.bench.timing import Figure, by_turns, milliseconds
from tests.town import SUNDAY
from words.sentences import sentences

SAMPLES = Path(__file__).parent.parent / "samples"
WIB = ZoneInfo("Asia/Jakarta")
ROUNDS = 5
SAYINGS = 200


def figures() -> list[Figure]:
    """The samples of the tests, each text once a round."""
    phrases, pasted = _column("phrases_id.tsv"), _column("urls.tsv")
    say = sentences(Reader(language="id"))
    works: dict[str, tuple[int, Callable[[], object]]] = {
        f"reading the moment of a text ({len(phrases)} texts)": (
            len(phrases),
            lambda: _each(lambda text: read(text, SUNDAY, WIB), phrases),
        ),
        f"finding the links of a text ({len(pasted)} texts)": (len(pasted), lambda: _each(find, pasted)),
        "a sentence with two facts": (
            SAYINGS,
            lambda: _each(
                lambda near: say("fallback-unknown-near", name="mneu", near=near), ["menu"] * SAYINGS
            ),
        ),
    }
    seconds = by_turns([work for _, work in works.values()], ROUNDS)
    return [
        Figure(what, milliseconds(taken / count))
        for (what, (count, _)), taken in zip(works.items(), seconds, strict=True)
    ]


def _column(name: str) -> list[str]:
    return [line.split("\t")[0] for line in (SAMPLES / name).read_text().splitlines()[1:]]


def _each(work: Callable[[str], Any], texts: Iterable[str]) -> None:
    for text in texts:
        work(text)
