"""How many pasted secrets are refused before they are kept, and how often a harmless text is, on each of the lists."""

from dataclasses import dataclass
from pathlib import Path

from domain.secrets import Secret, found
from tests.bench.leaks import SAMPLES, Share
from tests.bench.timing import Figure

BLIND = SAMPLES / "secrets_blind.tsv"
"""Labelled before there was a rule; its misses were looked at once, by kind."""
SECOND = SAMPLES / "secrets_second.tsv"
"""Written by somebody else, after that; its misses and false alarms were looked at once too, by kind."""
THIRD = SAMPLES / "secrets_third.tsv"
"""Written by another one, after that; nobody who makes rules has read a row of it: it is only counted."""
OWN = SAMPLES / "secrets_own.tsv"
"""Written beside the rules."""
KINDS = (Secret.PASSWORD, Secret.CODE, Secret.INVITE)
"""What rows are labelled with; phone numbers, mail addresses and the like are refused as well, and no false alarm."""


@dataclass(frozen=True, slots=True)
class Row:
    """A text, the kinds of secrets in it, and what we say of it."""

    text: str
    kinds: frozenset[str]
    said: Secret | None


def figures() -> list[Figure]:
    """For each list: rows refused, kind by kind, and harmless rows that were refused."""
    return [line for path in (BLIND, SECOND, THIRD, OWN) for line in _of(path)]


def rows(path: Path) -> list[Row]:
    """The rows of a file with the columns `text` (\\n stands for a new line), `secret` (kinds, commas between; none in
    harmless ones) and `note`."""
    head, *lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    text, kinds = head.index("text"), head.index("secret")
    texts = [(line[text].replace("\\n", "\n"), frozenset(line[kinds].split(",")) - {""}) for line in lines]
    return [Row(one, those, found(one)) for one, those in texts]


def recall(those: list[Row], kind: str | None = None) -> Share:
    """Of the rows with a secret (of this kind), how many were refused."""
    secret = [row for row in those if row.kinds and (kind is None or kind in row.kinds)]
    return Share(sum(row.said is not None for row in secret), len(secret))


def right(those: list[Row]) -> Share:
    """Of the rows with a secret, how many were refused with the sentence of a kind that is in them."""
    secret = [row for row in those if row.kinds]
    return Share(sum(row.said in row.kinds for row in secret), len(secret))


def false_alarms(those: list[Row]) -> Share:
    """Of the harmless rows, how many were taken for a password, a code or an invitation."""
    harmless = [row for row in those if not row.kinds]
    return Share(sum(row.said in KINDS for row in harmless), len(harmless))


def others(those: list[Row]) -> Share:
    """Of the harmless rows, in how many somebody's number or address was seen, which is refused too."""
    harmless = [row for row in those if not row.kinds]
    return Share(sum(row.said is not None and row.said not in KINDS for row in harmless), len(harmless))


def _of(path: Path) -> list[Figure]:
    those, name = rows(path), path.stem.removeprefix("secrets_")
    return [
        recall(those).figure(f"secrets ({name}): refused"),
        *(recall(those, kind).figure(f"secrets ({name}): refused, {kind}") for kind in KINDS),
        right(those).figure(f"secrets ({name}): refused as what they are"),
        false_alarms(those).figure(f"secrets ({name}): false alarms"),
        others(those).figure(f"secrets ({name}): harmless ones with somebody's number or address"),
    ]
