"""What people type behind /kalender: a week, a month, a day, or what they want to see there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain import platforms
from domain.calendar_looks import Look, Reach, Sieve, beside
from domain.contents import Pillar
from domain.moments import read as read_moment
from domain.moments.months import CIVIL

LONGEST_PHRASE = 5
FARTHEST_BACK, FARTHEST_AHEAD = -3, 8
"""A month by its name alone is the nearest: from three months ago to eight months ahead."""
FILLERS = frozenset({"bidang", "akun", "platform", "pilar", "di", "saja", "only", "kalender", "ini", "this"})
MINE = frozenset({"punyaku", "milikku", "rencanaku", "mine", "my"})
PILLARS = {one.value: one for one in Pillar} | {
    "official": Pillar.OFFICIAL,
    "education": Pillar.TEACHING,
    "human": Pillar.HUMAN,
    "activity": Pillar.ACTIVITY,
}
_SPANS: dict[str, tuple[Reach, int]] = {
    "minggu, pekan, week, minggu ini, pekan ini, this week": (Reach.WEEK, 0),
    "minggu depan, pekan depan, next week": (Reach.WEEK, 1),
    "minggu lalu, pekan lalu, minggu kemarin, pekan kemarin, last week": (Reach.WEEK, -1),
    "bulan, bulan ini, month, this month": (Reach.MONTH, 0),
    "bulan depan, next month": (Reach.MONTH, 1),
    "bulan lalu, bulan kemarin, last month": (Reach.MONTH, -1),
}
SPANS = {tuple(name.split()): span for names, span in _SPANS.items() for name in names.split(", ")}


@dataclass(frozen=True, slots=True)
class Known:
    """The names of this unit that may be typed: (id, name), and when and where it is read."""

    now: datetime
    zone: ZoneInfo
    departments: Sequence[tuple[int, str]] = ()
    accounts: Sequence[tuple[int, str]] = ()

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()


def understood(text: str, known: Known) -> Look | None:
    """The look that a text asks for; None where some of it means nothing."""
    look, left = Look(), list[str]()
    words = text.casefold().replace("@", "").split()
    while words:
        is_date = bool(left) and left[-1].isdecimal() and words[0] in CIVIL  # "15 desember"
        look, taken = (look, 0) if is_date else _next(words, look, known)
        left += words[:1] if not taken else []
        words = words[max(taken, 1) :]
    unread = [word for word in left if word not in FILLERS]
    if not unread:
        return look
    said = " ".join(left)
    found = read_moment(said, known.now, known.zone).moment
    if found is None:
        found = read_moment(said, known.now, known.zone, past_allowed=True).moment
    if found is None:
        return None
    day = found.astimezone(known.zone).date() if isinstance(found, datetime) else found
    return replace(look, reach=Reach.WEEK).on(day, known.today)


def _next(words: list[str], look: Look, known: Known) -> tuple[Look, int]:
    """The look with the longest phrase at the beginning of these words in it, and how many words that took."""
    for length in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        phrase = tuple(words[:length])
        found = _turned(phrase, look, known) or _sifted(phrase, look, known)
        if found is not None:
            return found, length
    return look, 0


def _turned(phrase: tuple[str, ...], look: Look, known: Known) -> Look | None:
    span = SPANS.get(phrase)
    if span is not None:
        reach, steps = span
        return replace(look, reach=reach).on(beside(reach, known.today, steps), known.today)
    month = _month(phrase, known.today)
    return replace(look, reach=Reach.MONTH).on(month, known.today) if month is not None else None


def _month(phrase: tuple[str, ...], today: date) -> date | None:
    """Such as "desember", "des 2026", "2026-12" or "12/2026"."""
    name, *rest = phrase
    numbers = [int(part) for part in name.replace("/", "-").split("-") if part.isdecimal() and part.isascii()]
    if len(numbers) == 2 and not rest and len(name) in (6, 7):
        year, month = (max(numbers), min(numbers))
        return date(year, month, 1) if 2000 <= year <= 2100 and 1 <= month <= 12 else None
    if name not in CIVIL or len(rest) > 1:
        return None
    if rest:
        return date(int(rest[0]), CIVIL[name], 1) if rest[0].isdecimal() and len(rest[0]) == 4 else None
    near = [date(year, CIVIL[name], 1) for year in (today.year - 1, today.year, today.year + 1)]
    return next(one for one in near if FARTHEST_BACK <= _months_between(today, one) <= FARTHEST_AHEAD)


def _months_between(first: date, second: date) -> int:
    return (second.year - first.year) * 12 + second.month - first.month


def _sifted(phrase: tuple[str, ...], look: Look, known: Known) -> Look | None:
    name = " ".join(phrase)
    sieve: Sieve | None = None
    department = next((one for one, shown in known.departments if shown.casefold() == name), None)
    account = next((one for one, shown in known.accounts if shown.casefold().lstrip("@") == name), None)
    if department is not None:
        sieve = replace(look.sieve, department=department)
    elif account is not None:
        sieve = replace(look.sieve, account=account)
    elif name in PILLARS:
        sieve = replace(look.sieve, pillar=PILLARS[name])
    elif phrase in platforms.SPELLINGS:
        sieve = replace(look.sieve, platform=platforms.SPELLINGS[phrase])
    elif name in MINE:
        sieve = replace(look.sieve, mine=True)
    return replace(look, sieve=sieve) if sieve is not None else None
