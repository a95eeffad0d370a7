"""Turns one phrase into a reading: day and hour together, zones, what has passed, where it ends."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

from domain.hijri import from_civil
from domain.moments.agreeing import last_day, which_day
from domain.moments.lexicon import RAMADAN_ONLY
from domain.moments.phrases import Phrase
from domain.moments.pieces import Clock
from domain.moments.reading import NO_FACTS, Facts, Moment, Reading, Why
from domain.moments.which_day import ONE_DAY, Found, Scene
from domain.moments.which_hour import Hour, end_minutes, part_of, which_hour
from domain.moments.zones import zone_named

RAMADAN = 9
_WORST_FIRST = (Why.REPEAT, Why.NEEDS_EVENT, Why.PAST, Why.VAGUE)


def resolve(phrase: Phrase, scene: Scene) -> Reading:
    """The reading of one phrase."""
    refused = _forbidden(phrase) or _bad_clocks(phrase, scene)
    if refused:
        return refused
    in_minutes = any(span.minutes for span in phrase.durations)
    return _from_now(phrase, scene) if in_minutes else _on_a_day(phrase, scene)


def _on_a_day(phrase: Phrase, scene: Scene) -> Reading:
    hour, day = which_hour(phrase), which_day(phrase, scene)
    if day and day.day is None:
        return _refusal(day.why, _alternatives(day.others, phrase, hour, scene), day.facts)
    if hour.why is not Why.CLEAR:
        return _no_hour(hour, day, phrase, scene)
    if not hour.options:
        return _day_only(day, hour, phrase, scene)
    needs_ramadan = any(said.name in RAMADAN_ONLY for said in phrase.prayers) and not phrase.clocks
    if needs_ramadan and not _in_ramadan(day, scene):
        return _refusal(Why.NOT_RAMADAN)
    return _Choice(phrase, scene, hour).reading(day)


def _in_ramadan(day: Found | None, scene: Scene) -> bool:
    """Tarawih and the breaking of the fast are hours only then."""
    hijri = from_civil(day.day if day and day.day else scene.today, scene.months)
    return hijri is not None and hijri[1] == RAMADAN


def _refusal(why: Why, alternatives: Iterable[Moment] = (), facts: Facts = NO_FACTS) -> Reading:
    return Reading(None, False, why, alternatives=tuple(dict.fromkeys(alternatives)), facts=facts)


def _forbidden(phrase: Phrase) -> Reading | None:
    whys = {hint.why for hint in phrase.hints}
    if phrase.days and Why.REPEAT not in whys and not any(hint.binding for hint in phrase.hints):
        return None
    return next((_refusal(why) for why in _WORST_FIRST if why in whys), None)


def _bad_clocks(phrase: Phrase, scene: Scene) -> Reading | None:
    """Hours that don't exist, zones that disagree, and two hours for one event."""
    for clock in (*phrase.clocks, *((phrase.last_clock,) if phrase.last_clock else ())):
        if not clock.is_possible:
            return _refusal(Why.IMPOSSIBLE_HOUR, facts={"hour": clock.hour, "minute": clock.minute})
    zones = {zone for clock in phrase.clocks for zone in clock.zones}
    loose = set(phrase.zones) - zones
    if any(len(set(clock.zones)) > 1 for clock in phrase.clocks) or (loose and zones) or len(loose) > 1:
        return _refusal(Why.ZONES_DISAGREE)
    instants = {_in_greenwich(clock, phrase, scene) for clock in phrase.clocks}
    if len(instants) <= 1:
        return None
    if len(zones) > 1 or (zones and any(not clock.zones for clock in phrase.clocks)):
        return _refusal(Why.ZONES_DISAGREE)
    each = [resolve(replace(phrase, clocks=(clock,)), scene).moment for clock in phrase.clocks]
    return _refusal(Why.AMBIGUOUS, [moment for moment in each if moment])


def _in_greenwich(clock: Clock, phrase: Phrase, scene: Scene) -> int:
    zone = _zone(clock, phrase, scene)
    hour = which_hour(replace(phrase, clocks=(clock,)))
    offset = zone.utcoffset(scene.now.replace(tzinfo=None)) or timedelta()
    minutes = hour.options[0] if hour.options else clock.minutes
    return (minutes - int(offset.total_seconds()) // 60) % (24 * 60)


def _zone(clock: Clock | None, phrase: Phrase, scene: Scene) -> tzinfo:
    names = (*(clock.zones if clock else ()), *phrase.zones)
    return zone_named(names[0]) if names else scene.zone


def at(day: date, minutes: int, zone: tzinfo) -> datetime:
    """The moment so many minutes into a day, by the clock on the wall of the zone."""
    return datetime.combine(day, time(), tzinfo=zone) + timedelta(minutes=minutes)


def _from_now(phrase: Phrase, scene: Scene) -> Reading:
    span = next(span for span in phrase.durations if span.minutes)
    start = scene.now.replace(second=0, microsecond=0)
    if phrase.days or phrase.clocks:
        return _refusal(Why.CONFLICT)
    moment = start + timedelta(days=span.days, minutes=span.minutes)
    if moment < start and not scene.past_allowed:
        return _refusal(Why.PAST, facts={"read": moment.isoformat()})
    return Reading(moment, not phrase.doubtful, Why.LIKELY if phrase.doubtful else Why.CLEAR)


def _alternatives(days: Iterable[date], phrase: Phrase, hour: Hour, scene: Scene) -> tuple[Moment, ...]:
    """Days to propose, with the hour if one is clear; nothing that has passed."""
    zone = _zone(phrase.clocks[0] if phrase.clocks else None, phrase, scene)
    if hour.options and not hour.ask and hour.why is Why.CLEAR:
        moments = [at(day, hour.options[0], zone) for day in days]
        return tuple(moment for moment in moments if scene.past_allowed or moment > scene.now)
    return tuple(day for day in days if scene.past_allowed or day >= scene.today)


def _no_hour(hour: Hour, day: Found | None, phrase: Phrase, scene: Scene) -> Reading:
    """An hour that contradicts its part of the day; each half of the day is proposed."""
    clock = phrase.clocks[0] if phrase.clocks else None
    zone = _zone(clock, phrase, scene)
    moments = [at(day.day if day and day.day else scene.today, option, zone) for option in hour.options]
    facts = {"hour": clock.hour, "minute": clock.minute} if clock else NO_FACTS
    return _refusal(hour.why, [moment for moment in moments if moment > scene.now], facts)


def _suggested(hour: Hour) -> time | None:
    return None if hour.suggested is None else time(hour.suggested // 60, hour.suggested % 60)


def _day_only(day: Found | None, hour: Hour, phrase: Phrase, scene: Scene) -> Reading:
    """A date without an hour; the hour is asked for, and proposed if a part of the day was said."""
    if day is None or day.day is None or (phrase.later and not phrase.days and not phrase.parts):
        return _refusal(Why.VAGUE if phrase.later or phrase.earlier else Why.NOTHING)
    if phrase.earlier and not phrase.parts and not scene.past_allowed:
        return _refusal(Why.PAST, facts={"read": day.day.isoformat()})
    when = day.day - ONE_DAY if phrase.before else day.day
    part_over = when == scene.today and _is_over(phrase, scene)
    if not scene.past_allowed and (when < scene.today or (part_over and not day.roll)):
        return _refusal(Why.PAST, _alternatives(day.others, phrase, hour, scene), {"read": when.isoformat()})
    if day.ask_if_ahead and not phrase.before and day.roll and not part_over:
        return _refusal(Why.AMBIGUOUS, (when, day.roll))
    if part_over and day.roll:
        when, hour = day.roll, replace(hour, sure=False)
    end = _end_day(phrase, when, scene)
    eve = bool(part_of(phrase)) and not phrase.parts
    sure = day.sure and (hour.sure or eve) and not (phrase.before or phrase.doubtful or end)
    why = Why.CLEAR if sure else (day.why if day.why is not Why.CLEAR else Why.LIKELY)
    return Reading(
        when, sure, why, alternatives=_alternatives(day.others, phrase, hour, scene),
        suggested_time=_suggested(hour), end=end, open_end=phrase.open_end,
    )  # fmt: skip


def _is_over(phrase: Phrase, scene: Scene) -> bool:
    """Whether the part of today that was said has passed."""
    ends = {"pagi": 12, "subuh": 6, "dinihari": 6, "siang": 16, "sore": 19, "afternoon": 19}
    over = [ends.get(part.name, 24) <= scene.now.hour for part in phrase.parts]
    return any(over)


def _end_day(phrase: Phrase, first: date, scene: Scene) -> Moment | None:
    if phrase.until:
        return _far_end(phrase, first, scene)
    end = last_day(phrase, first, scene)
    return end if end and end > first else None


def _far_end(phrase: Phrase, first: date, scene: Scene) -> Moment | None:
    """The end in "Sabtu 28 Nov 08.00 s.d. Ahad 29 Nov 12.00"."""
    if phrase.until is None:
        return None
    until = resolve(phrase.until, scene)
    end = until.moment or next(iter(until.alternatives), None)
    if end is None:
        return None
    day = end.date() if isinstance(end, datetime) else end
    return end if day >= first else None


@dataclass(frozen=True, slots=True)
class _Choice:
    """Choosing the moment for an hour that was said."""

    phrase: Phrase
    scene: Scene
    hour: Hour

    @property
    def zone(self) -> tzinfo:
        return _zone(self.phrase.clocks[0] if self.phrase.clocks else None, self.phrase, self.scene)

    def reading(self, day: Found | None) -> Reading:
        found = self._on(day) if day and day.day else self._any_day()
        if not isinstance(found.moment, datetime):
            return found
        end = self._end(found.moment)
        doubtful = (
            self.phrase.doubtful or self.phrase.before or (end is not None and not isinstance(end, datetime))
        )
        sure = found.sure and not doubtful
        why = Why.LIKELY if found.why is Why.CLEAR and not sure else found.why
        return replace(
            found,
            sure=sure,
            why=why,
            end=end,
            open_end=self.phrase.open_end,
            suggested_time=_suggested(self.hour),
        )

    def _moments(self, day: date) -> list[datetime]:
        return [at(day, minutes, self.zone) for minutes in self.hour.options]

    def _ahead(self, day: date) -> list[datetime]:
        moments, now = self._moments(day), self.scene.now
        if not self.scene.past_allowed:
            return [moment for moment in moments if moment > now]
        return [moment for moment in moments if moment <= now or not self.phrase.earlier]

    def _any_day(self) -> Reading:
        """No day was said: the next time that this hour comes, as far as that is clear."""
        today, tomorrow = self._moments(self.scene.today), self._moments(self.scene.today + ONE_DAY)
        ahead = [moment for moment in today if moment > self.scene.now]
        first_ahead = bool(ahead) and ahead[0] == today[0]
        if self.scene.past_allowed and not self.hour.ask:
            return self._looking_back(today)
        if not self.hour.ask and first_ahead:
            return Reading(
                today[0], self.hour.sure, Why.CLEAR if self.hour.sure else Why.LIKELY, tuple(ahead[1:])
            )
        if self.hour.take_next and ahead:
            return Reading(ahead[0], False, Why.LIKELY)
        if len(today) == 1:
            return Reading(tomorrow[0], False, Why.ROLLED_OVER)
        coming = sorted(
            {*ahead, *(t for t, before in zip(tomorrow, today, strict=True) if before not in ahead)}
        )
        return _refusal(Why.AMBIGUOUS, coming)

    def _looking_back(self, today: list[datetime]) -> Reading:
        """A report names an hour of today; if that is still to come, yesterday's may be meant."""
        if today[0] > self.scene.now:
            return Reading(today[0], False, Why.LIKELY, (today[0] - ONE_DAY,))
        return Reading(
            today[0], self.hour.sure, Why.CLEAR if self.hour.sure else Why.LIKELY, tuple(today[1:])
        )

    def _on(self, day: Found) -> Reading:
        """The hour on the day that was said."""
        if day.day is None:
            return self._any_day()
        ahead = self._ahead(day.day)
        if not ahead:
            return self._rolled(day)
        if day.ask_if_ahead and day.roll:
            return _refusal(Why.AMBIGUOUS, (*ahead, *self._moments(day.roll)[:1]))
        if self.hour.ask and len(ahead) > 1:
            return _refusal(Why.AMBIGUOUS, ahead)
        others = [moment for other in day.others for moment in self._ahead(other)[:1]]
        sure = day.sure and self.hour.sure and not self.hour.ask and ahead[0] == self._moments(day.day)[0]
        why = Why.CLEAR if sure else (day.why if day.why is not Why.CLEAR else Why.LIKELY)
        return Reading(ahead[0], sure, why, tuple(dict.fromkeys((*ahead[1:], *others))))

    def _rolled(self, day: Found) -> Reading:
        """The hour has passed on that day: the day after it that may be meant, or a refusal."""
        if day.roll is None:
            passed = self._moments(day.day)[0] if day.day else self.scene.now
            return _refusal(Why.PAST, facts={"read": passed.isoformat()})
        moments = self._moments(day.roll)
        if self.hour.ask:
            return _refusal(Why.AMBIGUOUS, moments)
        return Reading(moments[0], False, Why.ROLLED_OVER, tuple(moments[1:]))

    def _end(self, start: datetime) -> Moment | None:
        clock = self.phrase.last_clock
        if clock is None:
            return _end_day(self.phrase, start.date(), self.scene)
        begun = start.hour * 60 + start.minute
        minutes = end_minutes(clock, begun, part_of(self.phrase))
        if minutes is None:
            return None
        day = last_day(self.phrase, start.date(), self.scene)
        ends = at(day or start.date(), minutes % (24 * 60) if day else minutes, self.zone)
        return ends if ends > start else None
