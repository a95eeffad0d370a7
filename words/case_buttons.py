"""The buttons under a case: at most three and Lainnya, and those of its other sides."""

from collections.abc import Callable, Mapping, Sequence

from domain.case_likeness import ChooseTwin, TellLink
from domain.case_presses import (
    AskMaker,
    CasePage,
    DeferCase,
    FinishCase,
    LiftCase,
    Maker,
    ReleaseCase,
    SeeCaseFiles,
    TakeOverCase,
    TurnCase,
    TypeCaseNumbers,
    UndoDismiss,
    Wait,
    WatchCase,
    WeighCase,
    WriteCaseNote,
)
from domain.case_states import OPEN, CaseState
from domain.case_views import CaseView, may_lift
from domain.case_waits import deferrals
from domain.cases import DismissCase, ListCases, TakeCase
from domain.ladder import Severity
from domain.markup import cut, plain
from domain.message import COPY_LIMIT, Button, Rows
from domain.promotion_presses import ShowPromotion
from domain.ratings import OpenRating
from domain.reader import Reader
from domain.suggestions import REPOST
from words import case_lifting, sameness
from words.sentences import sentences

IN_A_ROW = 2
ONLY: Mapping[CasePage, Sequence[CaseState]] = {
    CasePage.LIFT: (CaseState.HELD,),
    CasePage.OUTSIDE: (CaseState.HELD,),
    CasePage.WATCH: (CaseState.NEW, CaseState.HELD),
    CasePage.DEFER: (CaseState.NEW,),
    CasePage.WEIGHT: OPEN,
}
"""In which states these sides can be shown; where a case has moved on, its first side is."""
CHOSEN = (Severity.HIGH, Severity.NORMAL, Severity.LOW)
WATCHES = (Wait.HOUR, Wait.FOUR_HOURS, Wait.TOMORROW)


def first(reader: Reader, case_id: int) -> Rows:
    """Saya tangani, Bukan masalah, Lainnya: the same wherever somebody is told of it."""
    t = sentences(reader)
    more = Button(t("cases-more-button"), TurnCase(case_id, CasePage.MORE))
    return ((_take(reader, case_id), _dismiss(reader, case_id)), (more,))


def side_up(view: CaseView, page: CasePage) -> CasePage:
    """The side that can be shown."""
    return page if view.case.state in ONLY.get(page, tuple(CaseState)) else CasePage.MAIN


def rows(reader: Reader, view: CaseView, page: CasePage) -> Rows:
    """Those of the side that is up."""
    side = SIDES.get(page)
    return (*side(reader, view), _ways(reader, view, page)) if side is not None else _main(reader, view)


def in_rows(buttons: Sequence[Button]) -> Rows:
    """Two beside each other."""
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def _take(reader: Reader, case_id: int) -> Button:
    return Button(sentences(reader)("cases-take-button"), TakeCase(case_id))


def _dismiss(reader: Reader, case_id: int) -> Button:
    return Button(sentences(reader)("cases-dismiss-button"), DismissCase(case_id))


def _to(reader: Reader, view: CaseView, page: CasePage) -> Button:
    """To another side."""
    return Button(sentences(reader)(f"cases-{page}-button"), TurnCase(view.case.id or 0, page))


def _back(reader: Reader, view: CaseView) -> Button:
    return Button(sentences(reader)("cases-back-button"), TurnCase(view.case.id or 0, CasePage.MAIN))


def _ways(reader: Reader, view: CaseView, page: CasePage) -> tuple[Button, ...]:
    """Back, and from Lainnya to all cases."""
    every = Button(sentences(reader)("cases-list-button"), ListCases(view.case.unit_id))
    return (_back(reader, view), *((every,) if page is CasePage.MORE else ()))


def _main(reader: Reader, view: CaseView) -> Rows:
    t, number = sentences(reader), view.case.id or 0
    more, looks = _to(reader, view, CasePage.MORE), sameness.buttons(reader, number, view.alike)
    if view.case.state == CaseState.HELD:
        rating = Button(t("cases-clarify-button"), OpenRating(number))
        lifts, watches = _to(reader, view, CasePage.LIFT), _to(reader, view, CasePage.WATCH)
        if view.case.severity == Severity.DANGER:
            still = Button(t("cases-still-button"), TakeCase(number))
            return (*looks, (still, Button(t("cases-finish-button"), FinishCase(number))), (rating, more))
        return (*looks, (lifts, rating) if may_lift(view.case, view.verdict) else (rating,), (watches, more))
    if view.case.state in OPEN:
        counts = Button(t("cases-numbers-button"), TypeCaseNumbers(number))
        return (*looks, *(((counts,),) if view.case.is_asking else ()), *first(reader, number))
    again = Button(t("cases-undo-button"), UndoDismiss(number))
    return ((again if view.may_undo else Button(t("cases-again-button"), TakeCase(number)),), (more,))


def _more(reader: Reader, view: CaseView) -> Rows:
    """What else may be done with it where it stands."""
    return in_rows(_others(reader, view))


def _others(reader: Reader, view: CaseView) -> list[Button]:
    t, number, state = sentences(reader), view.case.id or 0, view.case.state
    promotion = view.case.promotion_id
    shown = [Button(t("cases-promotion-button"), ShowPromotion(promotion))] if promotion is not None else []
    if state not in OPEN:
        return [*shown, _to(reader, view, CasePage.REPORTS)]
    if state == CaseState.HELD:
        acts = _held(reader, view)
    else:
        defers = [_to(reader, view, CasePage.DEFER)] if state == CaseState.NEW else []
        acts = [*defers, _to(reader, view, CasePage.WATCH)]
    joins = Button(t("cases-merge-button"), ChooseTwin(number))
    link = [Button(t("cases-link-button"), TellLink(number))] if view.case.is_opaque else []
    sides = [_to(reader, view, one) for one in (CasePage.WEIGHT, CasePage.REPORTS)]
    return [*shown, *acts, joins, *sides, *link]


def _held(reader: Reader, view: CaseView) -> list[Button]:
    """What its holder may do with it, and how another one comes to hold it; in the room both stand on one card."""
    t, number = sentences(reader), view.case.id or 0
    done = Button(t("cases-finish-button"), FinishCase(number))
    gives = Button(t("cases-release-button"), ReleaseCase(number))
    over = Button(t("cases-take-over-button"), TakeOverCase(number, view.case.holder_id))
    is_danger = view.case.severity == Severity.DANGER
    first = [_to(reader, view, CasePage.WATCH)] if is_danger else [done]
    hers = [*first, _dismiss(reader, number), gives] if view.is_hers is not False else first
    return [*hers, *([over] if view.is_hers is not True else [])]


def _watches(reader: Reader, view: CaseView) -> Rows:
    t, number = sentences(reader), view.case.id or 0
    return (tuple(Button(t(f"cases-wait-{one}-button"), WatchCase(number, one)) for one in WATCHES),)


def _deferrals(reader: Reader, view: CaseView) -> Rows:
    t, number = sentences(reader), view.case.id or 0
    offered = deferrals(view.now, reader.zone)
    return (tuple(Button(t(f"cases-wait-{one}-button"), DeferCase(number, one)) for one in offered),)


def _weights(reader: Reader, view: CaseView) -> Rows:
    t, number = sentences(reader), view.case.id or 0
    return (tuple(Button(t(f"cases-{one}-button"), WeighCase(number, one)) for one in CHOSEN),)


def _contents(reader: Reader, view: CaseView) -> Rows:
    """What was sent, and what the team adds."""
    t, number = sentences(reader), view.case.id or 0
    see = Button(t("cases-files-button", count=view.files), SeeCaseFiles(number))
    counts = Button(t("cases-numbers-button"), TypeCaseNumbers(number))
    note = Button(t("cases-note-button"), WriteCaseNote(number))
    return in_rows([*([see] if view.files else []), *([counts] if view.case.state in OPEN else []), note])


def _lift(reader: Reader, view: CaseView) -> Rows:
    """Who made it; and after a yes, the promotion."""
    t, number = sentences(reader), view.case.id or 0
    if view.permission is not None and view.permission.allows in REPOST:
        return ((Button(t("case-lifting-make-button"), LiftCase(number)),),)
    asked = [
        Button(t("case-lifting-ask-button", name=name), AskMaker(number, person))
        for person, name in view.makers
        if view.permission is None or view.permission.person_id != person
    ]
    ours = Button(t("case-lifting-ours-button"), LiftCase(number, Maker.OURS))
    outside = Button(t("case-lifting-outside-button"), TurnCase(number, CasePage.OUTSIDE))
    return (*((one,) for one in asked), (outside,), (ours,))


def _outside(reader: Reader, view: CaseView) -> Rows:
    """The words to ask with, and her yes."""
    t, number = sentences(reader), view.case.id or 0
    copied, _ = cut(case_lifting.request(reader, view), COPY_LIMIT)
    said_yes = Button(t("case-lifting-allowed-button"), LiftCase(number, Maker.OUTSIDE))
    return ((Button(t("case-lifting-copy-button"), copy=plain(copied)),), (said_yes,))


SIDES: Mapping[CasePage, Callable[[Reader, CaseView], Rows]] = {
    CasePage.MORE: _more,
    CasePage.WATCH: _watches,
    CasePage.DEFER: _deferrals,
    CasePage.WEIGHT: _weights,
    CasePage.LIFT: _lift,
    CasePage.OUTSIDE: _outside,
    CasePage.REPORTS: _contents,
}
