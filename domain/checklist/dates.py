"""Reads every date of a text and checks it: does the weekday agree, does the day exist, is it the event's day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.checklist.trouble import Trouble
from domain.moments.months import CIVIL

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "senin monday",
            "selasa tuesday",
            "rabu wednesday",
            "kamis thursday",
            "jumat jum'at jum’at jumaat friday",
            "sabtu saturday",
            "minggu ahad sunday",
        )
    )
    for name in names.split()
}
RECENT = timedelta(days=60)  # what lies further back is told as history, not announced
_DAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_MONTH = "|".join(sorted(CIVIL, key=len, reverse=True))
_TO = r"\s?(?:[-–—]|s\.?/?d\.?|sampai|hingga|dan|&|to|and)\s?"
_LEAD = (
    rf"(?:(?P<eve>malam\s+)?(?P<weekday>{_DAY})\b(?:\s(?:legi|pahing|pon|wage|kliwon)\b)?"
    rf"(?:{_TO}(?P<last_weekday>{_DAY})\b)?[\s,/(]{{0,3}}(?:tanggal\s+|tgl\.?\s+)?)?"
)
_WRITTEN = re.compile(
    rf"\b{_LEAD}(?<!\d)(?P<day>\d{{1,2}})(?:{_TO}(?P<last>\d{{1,2}}))?\s?(?P<month>{_MONTH})\b\.?"
    rf"(?:[\s,]{{1,2}}(?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    rf"\b{_LEAD}(?<![\d./-])(?P<day>\d{{1,2}})(?P<sep>[/-])(?P<month>\d{{1,2}})(?P=sep)(?P<year>(?:20)?\d\d)(?![\d/-])",
    re.IGNORECASE,
)
_NO_YEAR = re.compile(
    rf"\b{_LEAD.removesuffix('?')}(?<![\d./-])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?P<year>)(?![\d/-])",
    re.IGNORECASE,
)
_DATES = (_WRITTEN, _FIGURES, _NO_YEAR)
_RELATIVE = {
    "besok": 1,
    "besuk": 1,
    "lusa": 2,
    "hari ini": 0,
    "malam ini": 0,
    "nanti malam": 0,
    "tomorrow": 1,
}
_NEAR = re.compile(rf"\b(?:{'|'.join(_RELATIVE)})\b", re.IGNORECASE)
_NAMED = re.compile(rf"\b(?P<weekday>{_DAY})\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?:pukul|jam)\s?\d{1,2}\b|\b\d{1,2}[.:]\d{2}\s?(?:WIB|WITA|WIT)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:telah|sudah|kemarin|lalu|lahir|wafat|sejak|berdiri|diperingati|berlangsung|alhamdulillah|"
    r"terlaksana|dilaksanakan|digelar|diselenggarakan|usai|selesai)\b",
    re.IGNORECASE,
)
_WEEK_COUNT = re.compile(r"(?:\d|satu|dua|tiga|empat|setiap|tiap|per|se|akhir)\s?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """A date of the text: its words, its first and last day (None: there is no such day), and its weekdays."""

    said: str
    start: int
    day: date | None
    last: date | None
    weekday: int | None
    last_weekday: int | None
    is_eve: bool


def read(text: str, near: date) -> tuple[Written, ...]:
    """Every date in the order of the text; one without a year is the one nearest to `near`."""
    found = [_written(match, near) for rule in _DATES for match in rule.finditer(text)]
    return tuple(sorted(found, key=lambda one: one.start))


def _written(match: re.Match[str], near: date) -> Written:
    parts = match.groupdict()
    month = CIVIL.get(parts["month"].lower()) or int(parts["month"])
    year = parts["year"]
    full = int(year) + (2000 if len(year) == 2 else 0) if year else None
    day = _day(full, month, int(parts["day"]), near)
    last = _day(full, month, int(parts["last"]), near) if parts.get("last") else day
    return Written(
        match[0].strip(" ,("),
        match.start(),
        day,
        last,
        _weekday(parts["weekday"]),
        _weekday(parts["last_weekday"]),
        is_eve=bool(parts["eve"]),
    )


def _weekday(name: str | None) -> int | None:
    return WEEKDAYS[name.lower()] if name else None


def _day(year: int | None, month: int, day: int, near: date) -> date | None:
    years = (year,) if year else (near.year - 1, near.year, near.year + 1)
    possible = [made for one in years if (made := _made(one, month, day)) is not None]
    return min(possible, key=lambda one: abs(one - near), default=None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def troubles(text: str, near: date, event: date | None, *, is_after: bool) -> tuple[Trouble, ...]:
    """What is wrong with the dates of a text that is published on the day `near` in its own zone.

    `event`: the day of what it announces, where that is known; `is_after`: it looks back.
    """
    written = read(text, near)
    found = [one for each in written for one in _of(text, each, near, is_after)]
    return (*found, *_apart_from(text, written, near, None if is_after else event))


def _of(text: str, one: Written, near: date, is_after: bool) -> Iterator[Trouble]:
    if one.day is None or one.last is None:
        yield Trouble("dates-impossible", one.said)
        return
    for weekday, day in ((one.weekday, one.day), (one.last_weekday, one.last)):
        eves = (day.weekday(), (day.weekday() + 1) % 7) if one.is_eve else (day.weekday(),)
        if weekday is not None and weekday not in eves:
            yield Trouble("dates-weekday", one.said, day=day)
    if not is_after and near - RECENT < one.last < near and not _TOLD.search(_sentence(text, one.start)):
        yield Trouble("dates-past", one.said)


def _sentence(text: str, at: int) -> str:
    begin = max(text.rfind(mark, 0, at) for mark in ("\n", ". ", "! ", "? ")) + 1
    ends = [place for mark in ("\n", ". ", "! ", "? ") if (place := text.find(mark, at)) > 0]
    return text[begin : min(ends, default=len(text))]


def _apart_from(text: str, written: tuple[Written, ...], near: date, event: date | None) -> Iterator[Trouble]:
    """Where the text announces a day, one of its dates must be the event's; "besok" is the day after publishing."""
    if event is None:
        return
    coming = [one for one in written if one.day is not None and one.last is not None and one.last >= near]
    if coming and not any(one.day and one.last and one.day <= event <= one.last for one in coming):
        yield Trouble("dates-event", coming[0].said, day=event)
    for match in _NEAR.finditer(text) if not coming else ():
        if near + timedelta(days=_RELATIVE[match[0].lower()]) != event:
            yield Trouble("dates-event", match[0], day=event)


def without(text: str) -> str:
    """The text without its dates."""
    for rule in _DATES:
        text = rule.sub(" ", text)
    return text


def speaks_of_time(text: str) -> bool:
    """Whether the text names any day or hour."""
    return any(True for _ in _words(text))


def are_all_checked(text: str, near: date, event: date | None) -> bool:
    """Whether the bot could check every day that the text names; bare weekdays and "besok" need a known event."""
    dated = {one.weekday for one in read(text, near)} | {one.last_weekday for one in read(text, near)}
    known = dated | ({event.weekday()} if event is not None else set())
    loose = [match for match in _weekdays(text) if WEEKDAYS[match["weekday"].lower()] not in known]
    return bool(read(text, near) or event) and not loose and (event is not None or not _NEAR.search(text))


def _words(text: str) -> Iterator[re.Match[str]]:
    for rule in (*_DATES, _NEAR, _CLOCK):
        yield from rule.finditer(text)
    yield from _weekdays(text)


def _weekdays(text: str) -> Iterator[re.Match[str]]:
    """Named days; "dua minggu" counts weeks."""
    for match in _NAMED.finditer(text):
        if match[0].lower() != "minggu" or not _WEEK_COUNT.search(text[: match.start()]):
            yield match
