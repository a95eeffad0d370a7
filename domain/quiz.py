"""The quiz about the guide: which questions, in which order; all that it must remember stands on its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from domain.presses import Press, press

QUESTIONS = 5


class Option(StrEnum):
    """The three answers to a question, named as in the sentence files."""

    RIGHT = "right"
    WRONG = "wrong"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the pool, and the section of the guide in which its answer stands."""

    name: str
    section: str


@press("qzs")
@dataclass(frozen=True, slots=True)
class StartQuiz(Press):
    """Begin with new questions."""


@press("qza")
@dataclass(frozen=True, slots=True)
class AnswerQuiz(Press):
    """The answer at this place (0 to 2) to a question; `rights` has a bit for each earlier right answer."""

    seed: int
    number: int
    rights: int
    option: int


@press("qzn")
@dataclass(frozen=True, slots=True)
class NextQuestion(Press):
    """Go on to this question (from 0), or behind the last one to the end."""

    seed: int
    number: int
    rights: int


POOL: Sequence[Question] = (
    Question("caption", "adab"),
    Question("emotion", "adab"),
    Question("logo", "nama-baik"),
    Question("private-account", "nama-baik"),
    Question("forwarded", "hoaks"),
    Question("old-photo", "hoaks"),
    Question("wrong-share", "hoaks"),
    Question("uniform", "privasi-anak"),
    Question("sticker", "privasi-anak"),
    Question("one-time-code", "akun"),
    Question("prize-link", "akun"),
    Question("lent-password", "akun"),
    Question("hate", "komentar"),
    Question("bullied-friend", "perundungan"),
    Question("threat", "perundungan"),
    Question("song", "hak-cipta"),
    Question("found-photo", "hak-cipta"),
    Question("candidate", "netral"),
    Question("friend-poem", "izin"),
    Question("late-night", "waktu"),
    Question("paid-post", "kerja-sama"),
    Question("critic", "kritik"),
)


def draw(seed: int) -> Sequence[Question]:
    """Five questions of five different sections; the same for the same seed."""
    chosen: dict[str, Question] = {}
    for question in sorted(POOL, key=lambda one: _lot(seed, one.name)):
        chosen.setdefault(question.section, question)
    return tuple(chosen.values())[:QUESTIONS]


def options(seed: int, question: Question) -> Sequence[Option]:
    """The three answers in the order in which they are shown."""
    return sorted(Option, key=lambda one: _lot(seed, f"{question.name}-{one}"))


def noted(rights: int, number: int, *, is_right: bool) -> int:
    """The bits of the right answers, with this one."""
    return rights | (1 << number) if is_right else rights & ~(1 << number)


def missed(seed: int, rights: int) -> Sequence[Question]:
    """The questions that were not answered rightly, in their order."""
    return [question for number, question in enumerate(draw(seed)) if not rights >> number & 1]


def _lot(seed: int, name: str) -> bytes:
    return sha256(f"{seed}:{name}".encode()).digest()
