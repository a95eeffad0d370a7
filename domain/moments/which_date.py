"""Decides which day a date means: without its year, beyond the month's end, Hijri."""

from calendar import monthrange
from datetime import date, timedelta

from domain.hijri import to_civil
from domain.moments.pieces import Duration, HijriDay, LastOf, MonthDay, NamedDay, NthWeekday, Shift
from domain.moments.reading import Facts, Why
from domain.moments.which_day import ONE_DAY, Found, Scene

JUST_PAST = 60  # days: a date that passed less than this ago is asked, not moved to next year
SOON = 60  # days: a date of next year nearer than this needs no question
YEARS = range(1900, 2200)
_MONTHS_OF_SHIFT = {Shift.NEXT: 1, Shift.LAST: -1}


def of_date(said: MonthDay, scene: Scene) -> Found:
    """The civil date that was said; with `eve` the evening before it, which is confirmed."""
    if said.month is not None:
        year = said.year or (scene.today.year + said.years_on if said.years_on else None)
        found = _of_month(said.day, said.month, year, scene)
    elif said.shift is not Shift.NONE:
        found = _in_shifted_month(said, scene.today)
    else:
        found = _day_of_month(said.day, scene.today)
    if not said.eve or found.day is None:
        return found
    return Found(found.day - ONE_DAY, sure=False, others=(found.day,), why=Why.LIKELY)


def last_day_of(said: MonthDay, first: date) -> date | None:
    """The end of "28-30 November" that began on `first`; None if there is no such day."""
    return _valid(first.year, first.month, said.last_day) if said.last_day else None


def _of_month(day: int, month: int, year: int | None, scene: Scene) -> Found:
    facts = {"day": day, "month": month} | ({"year": year} if year is not None else {})
    if (
        not 1 <= month <= 12
        or (year is not None and year not in YEARS)
        or not 1 <= day <= monthrange(2024, month)[1]
    ):
        return _impossible(facts, _nearby(day, month, year, scene.today))
    if year is not None:
        exact = _valid(year, month, day)
        return Found(exact) if exact else _impossible(facts, _nearby(day, month, year, scene.today))
    return _without_year(day, month, facts, scene)


def _without_year(day: int, month: int, facts: Facts, scene: Scene) -> Found:
    today = scene.today
    this_year, next_year = _valid(today.year, month, day), _valid(today.year + 1, month, day)
    if this_year and this_year >= today:
        return Found(this_year)
    if this_year and (today - this_year).days <= JUST_PAST:
        if scene.past_allowed:
            return Found(this_year)
        return Found(None, others=(next_year,) if next_year else (), why=Why.PAST, facts=_read(this_year))
    if next_year:
        soon = (next_year - today).days <= SOON
        return Found(next_year, sure=soon, why=Why.CLEAR if soon else Why.LIKELY)
    return _impossible(facts, _nearby(day, month, None, today))


def _in_shifted_month(said: MonthDay, today: date) -> Found:
    year, month = moved(today, _MONTHS_OF_SHIFT.get(said.shift, 0))
    day = _valid(year, month, said.day)
    facts = {"day": said.day, "month": month, "year": year}
    return Found(day) if day else _impossible(facts, _nearby(said.day, month, year, today))


def _day_of_month(day: int, today: date) -> Found:
    """tanggal 30 is this month's or else next month's; a month without the day is skipped, and confirmed."""
    if not 1 <= day <= 31:
        return _impossible({"day": day}, ())
    months = [moved(today, ahead) for ahead in range(4)]
    coming = [
        (ahead, found)
        for ahead, (y, m) in enumerate(months)
        if (found := _valid(y, m, day)) and found >= today
    ]
    ahead, found = coming[0]
    expected = next(
        step for step, (y, m) in enumerate(months) if not (that := _valid(y, m, day)) or that >= today
    )
    sure = ahead == expected
    roll = coming[1][1] if found == today else None
    return Found(found, sure=sure, why=Why.CLEAR if sure else Why.ROLLED_OVER, roll=roll)


def moved(day: date, months: int) -> tuple[int, int]:
    """Year and month so many months from the month of a day."""
    count = day.year * 12 + day.month - 1 + months
    return count // 12, count % 12 + 1


def _valid(year: int, month: int, day: int) -> date | None:
    if year not in YEARS or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _nearby(day: int, month: int, year: int | None, today: date) -> tuple[date, ...]:
    """What a date that doesn't exist may mean: the month's last day, or month before day."""
    near: list[date | None] = []
    for this in [year] if year in YEARS else [today.year, today.year + 1]:
        if this is not None and 1 <= month <= 12 and day > 28:
            near.append(_valid(this, month, monthrange(this, month)[1]))
        elif this is not None and month > 12 >= day >= 1:
            near.append(_valid(this, day, month))
    ahead = [that for that in near if that and that >= today]
    return tuple(ahead[:1])


def _impossible(facts: Facts, near: tuple[date, ...]) -> Found:
    return Found(None, others=near, why=Why.IMPOSSIBLE_DATE, facts=facts)


def _read(day: date) -> Facts:
    return {"read": day.isoformat()}


def of_hijri(said: HijriDay, scene: Scene) -> Found:
    """A Hijri date by the month table; its month may move when it is announced, so it is confirmed."""
    facts = {"day": said.day, "month": said.month} | ({"year": said.year} if said.year else {})
    before = ONE_DAY if said.eve else timedelta()
    if not 1 <= said.day <= 30:
        return _impossible(facts, ())
    years = (
        [said.year] if said.year else sorted({year for year, month in scene.months if month == said.month})
    )
    days = [day - before for year in years if (day := to_civil(year, said.month, said.day, scene.months))]
    coming = [day for day in days if day >= scene.today] or days
    if not coming:
        known = any((year, said.month) in scene.months for year in years)
        return (
            _impossible(facts, ())
            if known and said.day == 30
            else Found(None, why=Why.UNKNOWN_MONTH, facts=facts)
        )
    return Found(coming[0], sure=False, why=Why.LIKELY)


def of_named(said: NamedDay) -> Found:
    """A commemoration; people celebrate them on other days too, so it is confirmed."""
    return Found(
        date.fromordinal(said.ordinal) - (ONE_DAY if said.eve else timedelta()), sure=False, why=Why.LIKELY
    )


def of_last(said: LastOf, scene: Scene) -> Found:
    """The last day of a month or year: people say it loosely, so it is confirmed."""
    today = scene.today
    if said.unit == "year":
        year = today.year + _MONTHS_OF_SHIFT.get(said.shift, 0)
        return Found(date(year, 12, 31), sure=False, why=Why.LIKELY)
    year, month = moved(today, _MONTHS_OF_SHIFT.get(said.shift, 0))
    if said.month is not None:
        year, month = today.year + (said.month < today.month), said.month
    return Found(date(year, month, monthrange(year, month)[1]), sure=False, why=Why.LIKELY)


def of_nth(said: NthWeekday, scene: Scene, timed: bool) -> Found:
    """Ahad kedua Desember; "Minggu ke-2" without an hour may be the week, so it is asked."""
    day = _nearest_nth(said, scene.today)
    if day is None:
        return Found(None, why=Why.IMPOSSIBLE_DATE)
    if said.may_be_week and not timed:
        return Found(None, others=(day,), why=Why.AMBIGUOUS)
    return Found(day, sure=False, why=Why.LIKELY)


def _nearest_nth(said: NthWeekday, today: date) -> date | None:
    if said.month is not None and said.year is not None:
        return _nth(said.year, said.month, said) if said.year in YEARS else None
    if said.shift is not Shift.NONE:
        return _nth(*moved(today, _MONTHS_OF_SHIFT.get(said.shift, 0)), said)
    months = [moved(today, ahead) for ahead in range(24)]
    days = [_nth(year, month, said) for year, month in months if said.month in {None, month}]
    return next((day for day in days if day and day >= today), None)


def _nth(year: int, month: int, said: NthWeekday) -> date | None:
    length = monthrange(year, month)[1]
    days = [day for day in range(1, length + 1) if date(year, month, day).weekday() == said.weekday]
    at = said.nth - 1 if said.nth > 0 else said.nth
    return date(year, month, days[at]) if at < len(days) else None


def of_duration(said: Duration, today: date) -> Found:
    """So many days, weeks or months from today; a month's end is not overrun."""
    year, month = moved(today, said.months)
    if year not in YEARS:
        return Found(None, why=Why.IMPOSSIBLE_DATE)
    day = date(year, month, min(today.day, monthrange(year, month)[1])) + timedelta(days=said.days)
    return Found(day) if day.year in YEARS else Found(None, why=Why.IMPOSSIBLE_DATE)
