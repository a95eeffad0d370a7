"""Finds the hours in a line: jam 7 malam, setengah 8, 19.30 WIB, half past seven, 7 pm."""

from typing import NamedTuple

from domain.moments.lexicon import MEASURES, NEXT_WORDS, PARTS, WEEKDAYS
from domain.moments.pieces import Clock
from domain.moments.tokens import Kind, Line, Token
from domain.moments.zones import zone_at

MARKERS = frozenset({"jam", "pukul", "at"})
HALF_DAYS = frozenset({"am", "pm"})
_DAY_WORDS = frozenset({"besok", "lusa", "hariini", "nanti", "tonight", *PARTS})
_STILL_TIME = frozenset(
    {"pada", "besok", "hariini", "tonight", "next", "this", "in", "oclock", "o", "sampai", "dan", "atau"}
)
_VAGUE = frozenset({"sekitar", "bada", "sebelum"})
_LOOSE = frozenset({"bada", "sebelum"})


class Face(NamedTuple):
    """What the hands show, and the token after it."""

    hour: int
    minute: int
    twelve: bool
    end: int
    part: str = ""
    about: bool = False


def clock(line: Line, start: int) -> Clock | None:
    """The clock that begins at this token, with the part of day and the zones that follow it."""
    at, loose = _skip_about(line, start)
    marked = line.word(at) in MARKERS
    if marked:
        at, loose_too = _skip_about(line, line.past_marks(at + 1, ":."))
        loose = loose or loose_too
    if loose and not marked and line.word(start) in _LOOSE:
        return None
    face = (
        _fixed(line, at)
        or _spoken(line, at)
        or (_marked(line, at, line.word(at - 1)) if marked else _bare(line, at))
    )
    return _with_tail(line, start, face, (marked, loose)) if face else None


def _skip_about(line: Line, at: int) -> tuple[int, bool]:
    """Over "sekitar", "kira-kira", "setelah" and the like."""
    first = at
    while at < first + 4 and (line.word(at) in _VAGUE or (at > first and line.at(at).text == "-")):
        at += 1
    return at, at > first


def _fixed(line: Line, at: int) -> Face | None:
    """noon, midnight, tengah malam."""
    words = (line.word(at), line.word(at + 1))
    if words in (("tengah", "hari"), ("tengah", "malam")):
        return Face(12, 0, True, at + 2, "malam" if words[1] == "malam" else "siang")
    if words[0] in {"noon", "midnight"}:
        return Face(12, 0, True, at + 1, "malam" if words[0] == "midnight" else "siang")
    return None


def _spoken(line: Line, at: int) -> Face | None:
    """setengah 8, half past seven, quarter to eight."""
    if line.word(at) == "setengah":
        return _shifted(line.number(at + 1), -30, at + 2)
    amount = {"half": 30, "seperempat": 15}.get(line.word(at), line.number(at))
    direction = {"past": 1, "to": -1}.get(line.raw(at + 1))
    if amount is None or direction is None or (line.word(at) == "" and amount >= 60):
        return None
    return _shifted(line.number(at + 2), direction * amount, at + 3)


def _shifted(hour: int | None, minutes: int, end: int) -> Face | None:
    if hour is None or not 1 <= hour <= 24:
        return None
    total = hour * 60 + minutes
    if hour <= 12:
        total %= 720
        total += 720 if total < 60 else 0  # half past twelve is said 12.30, not 0.30
    return Face(total // 60, total % 60, hour <= 12, end)


def _marked(line: Line, at: int, marker: str) -> Face | None:
    """What follows jam, pukul or at."""
    token = line.at(at)
    if token.kind is Kind.CLOCK:
        return _digital(token, at)
    if token.kind is not Kind.NUMBER:
        return None
    if marker == "at" and not _ends_here(line, at + 1):
        return None
    if len(token.raw) == 4 and not token.spoken:
        return Face(token.numbers[0] // 100, token.numbers[0] % 100, False, at + 1)
    return _with_minutes(line, at)


def _ends_here(line: Line, at: int) -> bool:
    """Whether "at 7" is followed by nothing that 7 could count."""
    token, word = line.at(at), line.word(at)
    if token.kind is not Kind.WORD or zone_at(line, at):
        return True
    time_words = _STILL_TIME | HALF_DAYS | WEEKDAYS.keys() | PARTS.keys() | NEXT_WORDS
    return word in time_words or line.month(at) is not None


def _digital(token: Token, at: int) -> Face:
    hour, minute = token.numbers[:2]
    return Face(hour, minute, 1 <= hour <= 9 and not token.raw.startswith("0"), at + 1)


def _with_minutes(line: Line, at: int) -> Face:
    """7, 7 lewat 15, 8 kurang seperempat, tujuh tiga puluh."""
    token = line.at(at)
    hour, end = token.numbers[0], at + 1
    twelve = 1 <= hour <= 12 and not token.raw.startswith("0")
    adjusted = _more_or_less(line, end, hour)
    if adjusted:
        return adjusted
    end = end + 1 if line.at(end).text in {".", ":"} and line.number(end + 1) is not None else end
    following, minute = line.at(end), line.number(end)
    is_minute = minute is not None and minute < 60 and (following.spoken or len(following.raw) == 2)
    if is_minute and minute is not None and line.month(end + 1) is None and line.word(end + 1) != "bulan":
        return Face(hour, minute, twelve, end + 1, about=not _ends_here(line, end + 1))
    return Face(hour, 0, twelve, at + 1)


def _more_or_less(line: Line, at: int, hour: int) -> Face | None:
    """lewat 15, lebih seperempat, kurang 10."""
    direction = {"lewat": 1, "kurang": -1}.get(line.word(at))
    amount = {"seperempat": 15, "setengah": 30}.get(line.word(at + 1), line.number(at + 1))
    if direction is None or amount is None or amount >= 60:
        return None
    end = at + 3 if line.word(at + 2) == "menit" else at + 2
    return _shifted(hour, direction * amount, end)


def _bare(line: Line, at: int) -> Face | None:
    """An hour without a word before it: 19.30, 7 pagi, 8 pm, 20 WIB, or the other end of a range."""
    token = line.at(at)
    stuck = (
        token.glued
        and line.at(at - 1).kind in {Kind.WORD, Kind.OPAQUE}
        and line.at(at - 1).end == token.start
    )
    if token.kind is Kind.CLOCK and not stuck:
        measure = line.word(at + 1) in MEASURES or line.at(at + 1).text == "%"
        return None if measure else _digital(token, at)
    if token.kind is not Kind.NUMBER or stuck or token.numbers[0] > 24:
        if token.kind is Kind.NUMBER and len(token.raw) == 4 and zone_at(line, at + 1):
            return Face(token.numbers[0] // 100, token.numbers[0] % 100, False, at + 1)
        return None
    if _says_hour(line, at) or _joins_range(line, at):
        return _with_minutes(line, at)
    ends = line.at(at + 1).kind in {Kind.END, Kind.MARK} and line.at(at + 1).text not in {"/", "%", "-"}
    if ends and (
        line.word(at - 1) in _DAY_WORDS or (line.word(at - 1), line.word(at - 2)) == ("ini", "hari")
    ):
        return _with_minutes(line, at)._replace(about=True)
    return None


def _says_hour(line: Line, at: int) -> bool:
    """Whether what follows the number makes it an hour."""
    following = line.word(at + 1)
    if following in HALF_DAYS or following in {"oclock", "tonight"} or zone_at(line, at + 1):
        return True
    if following not in PARTS and not (following == "dini" and line.word(at + 2) == "hari"):
        return False
    if following == "malam" and line.at(at).numbers[0] <= 5:  # "2 malam" may be two nights
        before = line.word(at - 1)
        return before in _DAY_WORDS or before in WEEKDAYS or before in NEXT_WORDS
    return not (line.word(at - 1) == "hari" and line.number(at - 2) is not None)


def _joins_range(line: Line, at: int) -> bool:
    """Whether this number is one end of "7-9 malam" or "jam 8 sampai 10"."""
    if _is_to(line, at + 1) and line.number(at + 2) is not None and _says_hour(line, at + 2):
        return True
    if not _is_to(line, at - 1) or line.month(at + 1) is not None:
        return False
    before = line.at(at - 2)
    return before.kind is Kind.CLOCK or line.word(at - 2) in PARTS or line.word(at - 3) in MARKERS


def _is_to(line: Line, at: int) -> bool:
    return line.word(at) in {"sampai", "to", "dan", "atau"} or line.at(at).text in {"-", "–", "—"}


def _with_tail(line: Line, start: int, face: Face, said: tuple[bool, bool]) -> Clock:
    """The clock with what may follow it in any order: -an, tepat, a part of the day, zones."""
    marked, about = said[0], said[1] or face.about
    hour, minute, twelve, at, part = face[:5]
    zones: tuple[str, ...] = ()
    while True:
        if line.at(at).raw == "an" and line.at(at).glued:
            about, at = True, at + 1
        elif line.at(at).text == "-" and line.at(at + 1).raw == "an":
            about, at = True, at + 2
        elif line.at(at).raw in {"tepat", "teng", "oclock", "o'clock", "sharp"}:
            at += 1
        elif line.word(at) == "lewat":
            about, at = True, at + 1
        elif found := zone_at(line, at):
            zones, at = (*zones, found.name), found.end
        elif not part and not (hour > 12 and is_title(line, at)) and (ended := _part_end(line, at)):
            about = about or (is_title(line, at) and not twelve)
            part, at = ended
            if moved := _more_or_less(line, at, hour):
                hour, minute, twelve, at = moved[:4]
        else:
            break
    return Clock(
        start=start, end=at, hour=hour, minute=minute, twelve=twelve, about=about, part=part, zones=zones,
        marked=marked,
    )  # fmt: skip


def is_title(line: Line, at: int) -> bool:
    """In "Sabtu 19.30 Malam Keakraban" the capitals show that the title begins."""
    following = line.at(at + 1)
    named = following.capital and following.kind is Kind.WORD and not zone_at(line, at + 1)
    return (
        line.at(at).capital
        and named
        and line.word(at + 1) not in {*WEEKDAYS, "hari"}
        and not line.month(at + 1)
    )


def _part_end(line: Line, at: int) -> tuple[str, int] | None:
    """pagi, dini hari, in the evening, pm."""
    if line.word(at) == "dini" and line.word(at + 1) == "hari":
        return "dinihari", at + 2
    if line.word(at) == "in" and line.word(at + 1) == "the" and line.word(at + 2) in PARTS:
        return line.word(at + 2), at + 3
    if line.word(at) == "pada" and line.word(at + 1) in PARTS:
        return line.word(at + 1), at + 2
    if line.word(at) == "at" and line.word(at + 1) == "malam":
        return "malam", at + 2
    if (line.word(at) not in PARTS and line.word(at) not in HALF_DAYS) or line.word(at + 1) == "ini":
        return None
    is_daytime = line.word(at + 1) == "hari" and line.word(at + 2) not in WEEKDAYS
    return line.word(at), at + (2 if is_daytime and line.word(at + 2) != "ini" else 1)
