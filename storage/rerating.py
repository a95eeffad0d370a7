"""A later verdict takes an earlier one's place: what went out by the earlier one is corrected, or never goes."""

from datetime import datetime

from sqlmodel import Session

from domain.clarifying import Kit
from domain.notices import Reason
from domain.promotions import Ending
from domain.ratings import VerdictStep
from storage import (
    clarification_making,
    clarifying,
    people,
    promotion_notices,
    promotions,
    taking_back,
    verdict_reports,
    verdicts,
)
from storage.cases import Case
from storage.posts import Post
from storage.promotions import Promotion
from storage.taking_back import Said
from storage.verdicts import Verdict


def replace(session: Session, before: Verdict, new: Verdict, now: datetime) -> None:
    """The earlier one counts no more; what it would have said is not sent."""
    verdicts.move(session, before, VerdictStep.REPLACE, now)
    before.replaced_by = new.id
    session.flush()
    verdict_reports.take_back(session, before, now)
    kit = clarifying.kit_of(session, before.id or 0)
    if kit is not None:
        clarifying.give_up(session, kit, now)
    session.flush()


def sent_kit(session: Session, verdict: Verdict | None) -> Promotion | None:
    """The promotion by which an earlier verdict went out, if it did and was not taken back."""
    kit = clarifying.kit_of(session, verdict.id or 0) if verdict is not None else None
    run = promotions.run(session, kit.id or 0) if kit is not None else None
    return kit if run is not None and run.ending != Ending.WITHDRAWN else None


def corrected(
    session: Session, case: Case, wrong: Promotion, found: tuple[Verdict, Kit], now: datetime
) -> Post | None:
    """Everybody who got the earlier words hears that they were wrong, and these wait to take their place; None where
    a correction stands already and its words can't be found."""
    verdict, said = found
    by = people.get(session, verdict.person_id) if verdict.person_id is not None else None
    notice = taking_back.correct(session, wrong, Said(Reason.OTHER, by), now)
    notice = notice or promotion_notices.last(session, wrong.id or 0)
    begun = promotion_notices.mending_of(session, notice) if notice is not None else None
    row = clarifying.of_promotion(session, wrong.id or 0)
    if begun is None or row is None:
        return None
    row.verdict_id, row.case_id = verdict.id, case.id or 0
    promotion, post = begun
    clarification_making.say(session, promotion, post, said)
    clarification_making.only_by(session, post, verdict.person_id, now)
    return post


def after_merge(session: Session, case: Case, now: datetime) -> None:
    """Two cases became one: of two verdicts that say the same the newer counts. Where they differ both stand until
    somebody looks at it again: nobody is told by a machine that the other was wrong."""
    signed = verdicts.all_signed(session, case.id or 0)
    for one in signed[1:]:
        if one.rating == signed[0].rating:
            verdicts.move(session, one, VerdictStep.REPLACE, now)
            one.replaced_by = signed[0].id
    session.flush()
