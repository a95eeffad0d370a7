"""How many leaks the guard finds, and how often it cries for nothing, on every labelled file."""

from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from domain.leak_guard import find
from tests.bench.timing import Figure

SAMPLES = Path(__file__).parent.parent / "samples"
BLIND = SAMPLES / "leaks_blind.tsv"  # labelled and committed before there was a rule
OWN = SAMPLES / "leaks_own.tsv"  # written beside the rules
# Unseen, it gave 149 of 162 kinds and 1 false alarm of 150; only then were its misses looked at, and rules made wider.
SECOND = SAMPLES / "leaks_second.tsv"
THIRD = SAMPLES / "leaks_third.tsv"  # no rule was ever made from it: how well the guard does on what is new
FITTED, UNSEEN = (BLIND, OWN, SECOND), (THIRD,)
Z = 1.959964  # 95 % of a normal distribution


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text, and the kinds of leaks in it."""

    text: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """Between 0 and 1."""
        return self.hits / self.of

    def interval(self) -> tuple[float, float]:
        """Wilson's interval at 95 %."""
        share, n = self.value, self.of
        middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
        half = Z * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def figure(self, what: str) -> Figure:
        """As a line of the table."""
        low, high = self.interval()
        return Figure(what, f"{self.value:.1%}", f"{self.hits} of {self.of}; 95 %: {low:.1%} to {high:.1%}")


def figures() -> list[Figure]:
    """For each file: leaks found kind by kind, snippets in which every leak was found, and false alarms."""
    return [line for path in (*FITTED, *UNSEEN) if path.exists() for line in _of(path)]


def snippets(path: Path) -> list[Snippet]:
    """The rows of a file with the columns `text` (\\n stands for a new line) and `leaks` (kinds, commas between)."""
    head, *rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    text, leaks = head.index("text"), head.index("leaks")
    return [Snippet(row[text].replace("\\n", "\n"), frozenset(row[leaks].split(",")) - {""}) for row in rows]


def recall(rows: list[Snippet]) -> Share:
    """Of the kinds that stand in a snippet, how many were found there."""
    hits = [len(row.kinds & kinds_in(row.text)) for row in rows]
    return Share(sum(hits), sum(len(row.kinds) for row in rows))


def complete(rows: list[Snippet]) -> Share:
    """Of the snippets with leaks, in how many every kind was found."""
    leaking = [row for row in rows if row.kinds]
    return Share(sum(row.kinds <= kinds_in(row.text) for row in leaking), len(leaking))


def false_alarms(rows: list[Snippet]) -> Share:
    """Of the harmless snippets, in how many something was found."""
    harmless = [row for row in rows if not row.kinds]
    return Share(sum(bool(kinds_in(row.text)) for row in harmless), len(harmless))


def kinds_in(text: str) -> set[str]:
    """The kinds that the guard finds."""
    return {kind.value for leak in find(text) for kind in leak.kinds}


def _of(path: Path) -> list[Figure]:
    rows, name = snippets(path), path.stem.removeprefix("leaks_")
    name += ", no rule was made from it" if path in UNSEEN else ""
    return [
        recall(rows).figure(f"leak guard ({name}): kinds found"),
        complete(rows).figure(f"leak guard ({name}): snippets with everything found"),
        false_alarms(rows).figure(f"leak guard ({name}): false alarms"),
    ]
