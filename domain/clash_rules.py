"""The rules by which a plan clashes, each a small function from the plan and what lies around it; they only warn."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from domain.clashes import Booking, Clash, ClashKind, Quiet, Scene, Slot
from domain.contents import Pillar
from domain.moods import is_cheerful, is_congratulation, is_mourning
from domain.post_states import Kind
from domain.quiet import JUMATAN, MAGHRIB, QuietProfile, Span, quiet_until
from domain.themes import are_alike, names
from domain.unit_settings import UnitWays

ENOUGH_A_MONTH = 4
MOST_CONGRATULATIONS = 30  # percent of a month's official content
MOST_OF_A_KIND = 3

Rule = Callable[[Slot, Scene], Iterator[Clash]]


def find(plan: Slot, scene: Scene) -> tuple[Clash, ...]:
    """Everything that this plan runs into, the gravest first, at most three of a kind."""
    found = [
        clash
        for rule in (RULES if plan.kind != Kind.OWN else OWN_RULES)
        for _, clash in zip(range(MOST_OF_A_KIND), rule(plan, scene), strict=False)
    ]
    order = list(ClashKind)
    return tuple(sorted(found, key=lambda clash: order.index(clash.kind)))


def lives(slots: tuple[Slot, ...]) -> tuple[Booking, ...]:
    """The lives among these plans as bookings of their accounts."""
    return tuple(
        Booking(account, one.starts_at, one.over_at, "live", one)
        for one in slots
        if one.is_live
        for account in sorted(one.accounts)
    )


def quiet_hours(ways: UnitWays) -> tuple[tuple[Quiet, Span], ...]:
    """When a unit's people pray, sleep or learn."""
    prayer = ((Quiet.JUMATAN, JUMATAN), (Quiet.MAGHRIB, MAGHRIB)) if ways.prayer else ()
    seasons = (
        (Quiet(one.kind), Span(*span, first=one.first, last=one.last))
        for one in ways.seasons
        for span in one.spans
    )
    return (*prayer, (Quiet.NIGHT, Span(ways.quiet_from, ways.quiet_to)), *seasons)


def _on_account(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """The same account at the same time, or too soon before or after."""
    for other in sorted(scene.near, key=lambda one: abs(one.starts_at - plan.starts_at)):
        shared = plan.accounts & other.accounts
        apart = abs(other.starts_at - plan.starts_at)
        wanted = max((scene.spacing.get(account, timedelta()) for account in shared), default=timedelta())
        if shared and not apart:
            yield Clash(ClashKind.BOOKED, other)
        elif shared and apart < wanted and not other.is_live and not plan.is_live:
            yield Clash(ClashKind.SPACING, other, length=wanted)


def _booked_account(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """A takeover or a live on its account while it would appear."""
    over = plan.over_at
    for one in scene.bookings:
        is_hers = one.account_id in plan.accounts
        is_at_once = one.by is not None and one.by.starts_at == plan.starts_at
        meets = one.starts_at <= over and plan.starts_at < one.ends_at
        if is_hers and meets and not is_at_once:
            yield Clash(ClashKind.BOOKING, one.by, name=one.what, until=one.ends_at)


def _above(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """What the units above publish that day: the one on the same theme first; one is enough."""
    theirs = [
        one
        for one in scene.near
        if one.unit_id in scene.above
        and one.kind == Kind.OFFICIAL
        and scene.day(one.starts_at) == scene.day(plan.starts_at)
    ]
    theirs.sort(key=lambda one: not are_alike(plan.title, one.title))
    yield from (Clash(ClashKind.PARENT, one, is_above=True) for one in theirs[:1])


def _theme(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """The same theme that day, elsewhere in the unit; pieces of one event belong together."""
    for other in scene.near:
        is_ours = other.unit_id == plan.unit_id and other.kind != Kind.OWN
        is_one_event = plan.event_id is not None and plan.event_id == other.event_id
        is_one_field = plan.department_id is not None and plan.department_id == other.department_id
        is_that_day = scene.day(other.starts_at) == scene.day(plan.starts_at)
        if (
            is_ours
            and is_that_day
            and not (is_one_event or is_one_field)
            and are_alike(plan.title, other.title)
        ):
            yield Clash(ClashKind.THEME, other)


def _quiet(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """Its people pray, sleep or learn then; one reason is enough."""
    for why, span in scene.quiet:
        until = quiet_until(plan.starts_at, QuietProfile(scene.zone, (span,)))
        if until is not None:
            yield Clash(ClashKind.QUIET, name=why, until=until)
            return


def _day(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """A big day that it does not speak of: everybody else does."""
    said = f"{plan.title}\n{plan.text}"
    for day in scene.days:
        if not is_mourning(day) and not names(said, day.name):
            yield Clash(ClashKind.BIG_DAY, name=day.name)
            return


def _mourning(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """Something cheerful on a day of mourning."""
    if is_cheerful(plan.title, plan.text):
        yield from (Clash(ClashKind.MOURNING, name=day.name) for day in scene.days if is_mourning(day))


def _cap(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """More official content that day than the unit wants."""
    today = [
        one
        for one in scene.near
        if one.unit_id == plan.unit_id
        and one.kind == Kind.OFFICIAL
        and scene.day(one.starts_at) == scene.day(plan.starts_at)
    ]
    if plan.kind == Kind.OFFICIAL and len(today) + 1 > scene.cap:
        yield Clash(ClashKind.CAP, count=len(today) + 1, most=scene.cap)


def _congratulations(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """One more card of congratulations in a month that has many."""
    if not is_congratulation(plan.title, plan.text):
        return
    count, congratulations = scene.month.count + 1, scene.month.congratulations + 1
    percent = congratulations * 100 // count
    if count >= ENOUGH_A_MONTH and congratulations * 100 > MOST_CONGRATULATIONS * count:
        yield Clash(ClashKind.CONGRATULATIONS, count=percent, most=MOST_CONGRATULATIONS)


def _pillar(plan: Slot, scene: Scene) -> Iterator[Clash]:
    """A pillar of which there is nothing yet this month, where the unit sorts its content at all."""
    filled = scene.month.pillars | ({plan.pillar} if plan.pillar else frozenset())
    if scene.month.count + 1 < ENOUGH_A_MONTH or not filled:
        return
    yield from (Clash(ClashKind.PILLAR, name=one) for one in Pillar if one not in filled)


OWN_RULES: tuple[Rule, ...] = (_mourning, _quiet)
RULES: tuple[Rule, ...] = (
    _on_account,
    _booked_account,
    _above,
    _theme,
    _day,
    _cap,
    _congratulations,
    _pillar,
    *OWN_RULES,
)
