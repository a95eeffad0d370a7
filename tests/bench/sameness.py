"""How often two texts are merged by themselves, and rightly; how often humas is asked; and what a report costs in a
unit with a long history."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from sqlalchemy import Engine, insert
from sqlmodel import Session

from bot.migrating import upgrade
from domain.cases import CaseKind
from domain.sameness import Band, bands, judge, spelled
from storage import case_reporting
from storage.case_reporting import Sighting
from storage.cases import Case, CaseBand
from storage.database import open_engine
from storage.units import Unit
from tests.bench.leaks import SAMPLES, Share
from tests.bench.timing import Figure, by_turns, compared
from tests.town import SUNDAY

BLIND = SAMPLES / "same_texts_blind.tsv"
"""Labelled by somebody else before there was a rule; no rule maker has read a row of it: it is only counted."""
OWN = SAMPLES / "same_texts_own.tsv"
"""Written before the rules, by who made them."""
SIZES = (50, 2_000)
ROUNDS = 20
WORDS_OF_A_TEXT = 30


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts: whether they are the same thing, what we say, and whether the one is found among many by the other."""

    is_same: bool
    band: Band
    is_found: bool

    @property
    def is_offered(self) -> bool:
        """Whether they are merged, or humas is asked."""
        return self.is_found and self.band is not Band.APART


def figures(folder: Path) -> list[Figure]:
    """The lists, then the cost."""
    return [*(line for path in (BLIND, OWN) for line in _of(path)), *_cost(folder)]


def pairs(path: Path) -> list[Pair]:
    """The rows of a file with the columns `first`, `second` (\\n stands for a new line) and `same` (yes or no)."""
    head, *lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    first, second, same = (head.index(name) for name in ("first", "second", "same"))
    return [_pair(line[first], line[second], line[same]) for line in lines]


def _pair(first: str, second: str, same: str) -> Pair:
    one, other = (spelled(text.replace("\\n", "\n")) for text in (first, second))
    is_found = not set(bands(one)).isdisjoint(bands(other))
    return Pair({"yes": True, "no": False}[same], judge(one, other).band, is_found)


def merged_rightly(those: Sequence[Pair]) -> Share:
    """Of the pairs that are merged by themselves, how many are the same."""
    merged = [one for one in those if one.is_offered and one.band is Band.SAME]
    return Share(sum(one.is_same for one in merged), len(merged))


def merged_of_same(those: Sequence[Pair]) -> Share:
    """Of the pairs that are the same, how many are merged by themselves."""
    same = [one for one in those if one.is_same]
    return Share(sum(one.is_offered and one.band is Band.SAME for one in same), len(same))


def offered_of_same(those: Sequence[Pair]) -> Share:
    """Of the pairs that are the same, how many are merged or asked."""
    same = [one for one in those if one.is_same]
    return Share(sum(one.is_offered for one in same), len(same))


def asked_for_nothing(those: Sequence[Pair]) -> Share:
    """Of the pairs that are not the same, of how many humas is asked."""
    others = [one for one in those if not one.is_same]
    return Share(sum(one.is_offered for one in others), len(others))


def _of(path: Path) -> list[Figure]:
    those, name = pairs(path), path.stem.removeprefix("same_texts_")
    return [
        merged_rightly(those).figure(f"same texts ({name}): merged by itself, and rightly"),
        merged_of_same(those).figure(f"same texts ({name}): the same, merged by itself"),
        offered_of_same(those).figure(f"same texts ({name}): the same, merged or asked"),
        asked_for_nothing(those).figure(f"same texts ({name}): not the same, but asked"),
    ]


def _cost(folder: Path) -> list[Figure]:
    """A report of a text that nobody has seen, by turns in a unit with few cases and in one with many."""
    engines = [_unit(folder / f"cases-{size}.db", size) for size in SIZES]
    seconds = by_turns([_reports(engine) for engine in engines], ROUNDS)
    for engine in engines:
        engine.dispose()
    return compared([f"a new text reported, {size:,} cases within 90 days" for size in SIZES], seconds)


def _unit(path: Path, size: int) -> Engine:
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine)
    with Session(engine) as session:
        session.add(Unit(id=1, name="PAC", level="pac", zone="Asia/Jakarta", created_at=SUNDAY))
        session.flush()
        random = Random(7)
        for number in range(1, size + 1):
            _case(session, number, _text(random))
        session.commit()
    return engine


def _case(session: Session, number: int, text: str) -> None:
    at = SUNDAY - timedelta(minutes=number)
    case = Case(id=number, unit_id=1, kind=CaseKind.HOAX, text=text, begun_at=at, opened_at=at, changed_at=at)
    session.add(case)
    session.flush()
    rows = [{"case_id": number, "unit_id": 1, "band": one} for one in bands(spelled(text))]
    session.execute(insert(CaseBand), rows)


def _text(random: Random) -> str:
    """As many words as a forwarded text has, of three thousand that are about as frequent as words are."""
    return " ".join(f"kata{chr(97 + rank % 26)}{rank:03x}" for rank in _ranks(random))


def _ranks(random: Random) -> list[int]:
    return [min(int(random.paretovariate(0.5)), 3_000) for _ in range(WORDS_OF_A_TEXT)]


def _reports(engine: Engine) -> Callable[[], object]:
    random = Random(11)

    def report() -> None:
        with Session(engine) as session:
            seen = Sighting(unit_id=1, kind=CaseKind.HOAX, text=_text(random))
            case_reporting.report(session, seen, SUNDAY)
            session.rollback()

    return report
