"""The whole clockwork on one page: what is swept when due, and what runs at fixed hours."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.exports import CALENDAR_MAKER, FILE_MAKER
from scheduling import (
    account_requests,
    account_silence,
    answer_cards,
    applications,
    auditor,
    board_packs,
    boards,
    calendar,
    calendar_files,
    case_photos,
    cases,
    clarifications,
    cleaning,
    crises,
    crisis_cards,
    digests,
    duties,
    handover_cards,
    journal,
    journal_files,
    kits,
    ladder,
    leaks,
    letters,
    live_times,
    lives,
    messages,
    occasions,
    offers,
    own_data,
    pack_files,
    photo_permissions,
    poster_files,
    posts,
    promotion_closing,
    promotion_mending,
    promotion_notices,
    promotion_outcomes,
    promotion_proofs,
    promotion_reminders,
    promotion_reports,
    promotions,
    publishing,
    rallies,
    rally_asks,
    rally_groups,
    rally_leads,
    rally_units,
    rating_cards,
    report_pictures,
    review_cards,
    reviews,
    roles,
    safety,
    series,
    silences,
    slots,
    spreading,
    storms,
    suggestions,
    takeover_files,
    takeovers,
    tree_pictures,
    unit_digests,
    units,
    waitings,
)
from scheduling.cards import Renderer, sweeper
from scheduling.files import AtNeed, Maker
from scheduling.sweeper import Sweeper
from storage.session import Session


@dataclass(frozen=True, slots=True)
class WallClockJob:
    """Runs at fixed times; `when` are the fields of a cron trigger in UTC."""

    name: str
    when: Mapping[str, str]
    do: Callable[[Session, datetime], None]


@dataclass(frozen=True, slots=True)
class Errand:
    """Runs once at start and then at fixed times, outside of the writer, because it has to wait for something."""

    name: str
    when: Mapping[str, str]
    run: Callable[[], Awaitable[None]]


RENDERERS: dict[str, Renderer] = {
    "post": posts.POSTS,
    "review": review_cards.REVIEWS,
    "kit": kits.KITS,
    "chase": kits.CHASES,
    "calendar": calendar.CALENDAR,
    "board": boards.BOARDS,
    "permission": photo_permissions.PERMISSIONS,
    "suggestion": suggestions.SUGGESTIONS,
    "account-request": account_requests.REQUESTS,
    "account-silence": account_silence.SILENCES,
    "rally-lead": rally_leads.LEADS,
    "rally-ask": rally_asks.ASKS,
    "rally": rally_groups.GROUPS,
    "live": lives.LIVES,
    "offer": offers.OFFERS,
    "promotion": promotions.PROMOTIONS,
    "outcome": promotion_outcomes.OUTCOMES,
    "mending": promotion_mending.MENDING,
    "handover": handover_cards.LISTS,
    "takeover": handover_cards.ROOM,
    "slots": slots.SLOTS,
    "crisis": crisis_cards.CRISES,
    "holding": crisis_cards.HOLDINGS,
    "case": cases.CASES,
    "rating": rating_cards.RATINGS,
    "answer": answer_cards.ANSWERS,
    "storm": storms.STORMS,
    "duty-week": duties.WEEKS,
    "duty-swap": duties.SWAPS,
}

MAKERS: dict[str, Maker] = {
    "letter": letters.letter,
    **own_data.MAKERS,
    **calendar_files.MAKERS,
    **leaks.MAKERS,
    **promotion_reports.MAKERS,
    **poster_files.MAKERS,
    **takeover_files.MAKERS,
    **case_photos.MAKERS,
    **tree_pictures.MAKERS,
    **report_pictures.MAKERS,
    **journal_files.MAKERS,
    **pack_files.MAKERS,
    FILE_MAKER: AtNeed("scheduling.exports", "export"),
    CALENDAR_MAKER: AtNeed("scheduling.export_calendars", "calendar"),
}

SWEEPERS: tuple[Sweeper, ...] = (
    messages.RELEASE,
    ladder.CLIMB,
    duties.SHOW,
    duties.TELL,
    safety.SAFETY,
    messages.LATE,
    crises.CRISES,
    posts.LET_GO,
    publishing.PUT_OUT,
    posts.SETTLE,
    applications.MOVE_UP,
    applications.END_SWAPS,
    live_times.TAKE_STEPS,
    rallies.RALLIES,
    rally_units.UNITS,
    reviews.REVIEWS,
    series.MAKE,
    suggestions.LOOK_AFTER,
    account_requests.LOOK_AFTER,
    account_silence.LOOK,
    leaks.REMIND,
    units.CLOSE,
    units.LOOK,
    units.OFFER,
    silences.LOOK,
    occasions.OFFER,
    roles.ENDINGS,
    roles.PROPOSALS,
    board_packs.LOOK,
    waitings.NUDGE,
    waitings.FORGET_WAITING,
    waitings.FORGET_GONE,
    promotions.START,
    promotion_closing.CLOSE,
    promotion_reminders.REMIND,
    promotion_proofs.FORGET,
    takeovers.TAKEOVERS,
    clarifications.LOOK,
    sweeper(RENDERERS),
    promotion_notices.TELL,
    digests.TELL,
    unit_digests.TELL,
    spreading.SPREAD,
    spreading.KITS,
    journal.SEAL,
)

JOBS: tuple[WallClockJob, ...] = (
    WallClockJob("clean up", {"minute": "17"}, cleaning.clean_up),
    WallClockJob("tend units", {"hour": "18", "minute": "27"}, units.tend_old_units),
    WallClockJob("follow new units", {"hour": "18", "minute": "57"}, silences.follow_new_units),
    WallClockJob("tend unit digests", {"hour": "18", "minute": "57"}, unit_digests.tend),
    WallClockJob("look at accounts", {"hour": "18", "minute": "47"}, account_silence.tend),
    WallClockJob("look for commemorations", {"hour": "18", "minute": "37"}, occasions.tend),
    WallClockJob("look after digests", {"hour": "18", "minute": "52"}, digests.tend),
    WallClockJob("audit", {"second": "40"}, auditor.audit),
)
