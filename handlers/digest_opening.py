"""A line of a digest is pressed: what it is about comes as the newest message, with its usual acts."""

from collections.abc import Callable, Mapping

from domain.account_request_presses import ShowDesk
from domain.cases import OpenCase
from domain.crisis_presses import CrisisPage, OpenCrisis
from domain.digest_items import ItemKind
from domain.digest_presses import OpenItem
from domain.duty import monday
from domain.duty_presses import ShowWeek
from domain.evaluations import OpenEvaluations
from domain.live_presses import OpenLive
from domain.menus import RunCommand
from domain.permissions import Need
from domain.posts import OpenPost
from domain.presses import Press
from domain.promotion_presses import ShowPromotion
from domain.ratings import OpenRating
from domain.refusal import Refusal
from domain.review_presses import OpenReview
from domain.roles import ShowRequests
from domain.settings_pages import OpenSettings, SettingsPage
from domain.suggestion_desk_presses import ShowSuggestion
from domain.takeover_presses import OpenHandover, OpenSlot
from domain.units import Room
from handlers import account_silence
from handlers.choosing import meant
from handlers.feature import Feature, Pressed
from handlers.performing import attempt
from handlers.turn import Turn
from storage import duties, handover_steps, handover_views, units, verdicts

BY_ID: Mapping[ItemKind, Callable[[int], Press]] = {
    ItemKind.CASE: OpenCase,
    ItemKind.APPROVAL: OpenReview,
    ItemKind.SIGNATURE: OpenReview,
    ItemKind.ACCOUNT_REQUEST: ShowDesk,
    ItemKind.SUGGESTION: ShowSuggestion,
    ItemKind.PLAN: OpenPost,
    ItemKind.PUBLISHED: OpenPost,
    ItemKind.TAKEOVER: OpenSlot,
    ItemKind.LIVE: OpenLive,
    ItemKind.DEADLINE: ShowPromotion,
    ItemKind.PROMOTION: ShowPromotion,
}
"""What is opened by the id of the line alone."""


def open_item(turn: Turn, pressed: OpenItem) -> None:
    """It comes below, as it stands now, and the digest stays; what she may, each of these asks for itself."""
    if turn.incoming.is_group and not _is_desk(turn):
        raise Refusal("digest-in-private")
    turn.stays = True
    if pressed.kind is ItemKind.DORMANT:
        account_silence.put_up(turn, pressed.subject_id)
        return
    wanted = _press(turn, pressed)
    choice = meant(turn.features, wanted) if wanted is not None else None
    if choice is None:
        raise Refusal("digest-gone")
    refusal = attempt(turn, choice)
    if refusal is not None:
        raise refusal


def _is_desk(turn: Turn) -> bool:
    """A humas room, which reads a morning of its own."""
    chat_id = turn.chat.id or 0
    return any(units.serves(turn.session, one.id or 0, chat_id, Room.HUMAS) for one in turn.here)


def _press(turn: Turn, pressed: OpenItem) -> Press | None:
    """The press that opens it; None where it is gone."""
    number = pressed.subject_id
    opens = BY_ID.get(pressed.kind)
    if opens is not None:
        return opens(number)
    match pressed.kind:
        case ItemKind.VERDICT:
            verdict = verdicts.find(turn.session, number)
            return OpenRating(verdict.case_id) if verdict is not None else None
        case ItemKind.CLOSING:
            return _lists(turn, number)
        case ItemKind.HELD:
            return OpenCrisis(number, CrisisPage.WAITING)
        case ItemKind.DAY:
            return _in_unit(turn, pressed.unit_id, RunCommand("kalender"))
        case _:
            return _of_unit(turn, pressed)


def _lists(turn: Turn, slot_id: int) -> Press:
    """The lists for who has a part in them, else the slot."""
    found, person_id = handover_steps.found(turn.session, slot_id), turn.person.id if turn.person else None
    side = handover_views.side_of(turn.session, *found, person_id, turn.now) if found is not None else None
    return OpenHandover(slot_id) if side is not None else OpenSlot(slot_id)


def _of_unit(turn: Turn, pressed: OpenItem) -> Press | None:
    """A page of the unit itself."""
    unit_id = pressed.subject_id
    match pressed.kind:
        case ItemKind.CLOSURE:
            return _in_unit(turn, unit_id, OpenSettings(unit_id, SettingsPage.CLOSE))
        case ItemKind.PROPOSALS | ItemKind.ROLES:
            return _in_unit(turn, unit_id, ShowRequests())
        case ItemKind.NUMBERS:
            return _in_unit(turn, unit_id, OpenEvaluations(unit_id))
        case ItemKind.ROSTER if turn.reaches(unit_id):
            return _in_unit(
                turn, unit_id, ShowWeek(unit_id, monday(duties.today(turn.session, unit_id, turn.now)))
            )
        case _:
            return None


def _in_unit(turn: Turn, unit_id: int | None, press: Press) -> Press | None:
    """From here on it is about this unit, where it is one of hers."""
    if unit_id is None or not turn.reaches(unit_id):
        return None
    turn.mean(unit_id)
    return press


FEATURE = Feature(noun="digest_opening", presses={OpenItem: Pressed(open_item, Need.SURE)})
