"""What goes out about a case: which promotion carries it, what it may never repeat, and what follows when it left."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.case_states import CaseState, CaseStep
from domain.clarifying import keys_in
from domain.post_states import ALIVE, Kind, Step, after
from domain.promotions import is_open
from storage import (
    cards,
    case_links,
    case_steps,
    cases,
    contents,
    holding_kits,
    posts,
    promotions,
    reviews,
    verdicts,
)
from storage.cases import Case
from storage.posts import Post
from storage.promotions import Promotion
from storage.verdicts import Clarification, Verdict


def of_promotion(session: Session, promotion_id: int) -> Clarification | None:
    """What it clarifies, if it does."""
    return session.get(Clarification, promotion_id)


def kit_of(session: Session, verdict_id: int) -> Promotion | None:
    """The promotion that carries this verdict."""
    its = select(Promotion).join(Clarification, col(Clarification.promotion_id) == col(Promotion.id))
    its = its.where(Clarification.verdict_id == verdict_id)
    return session.exec(its.order_by(col(Promotion.id).desc())).first()


def interims(session: Session, case_id: int) -> Sequence[Promotion]:
    """The interim words about a case, newest first."""
    its = select(Promotion).join(Clarification, col(Clarification.promotion_id) == col(Promotion.id))
    its = its.where(Clarification.case_id == case_id, col(Clarification.verdict_id).is_(None))
    return session.exec(its.order_by(col(Promotion.id).desc())).all()


def interim_standing(session: Session, case_id: int, now: datetime) -> Promotion | None:
    """The interim word that is about to go, or is out and not over."""
    for one in interims(session, case_id):
        run = promotions.run(session, one.id or 0)
        coming = run is None and is_coming(promotions.post_of(session, one))
        if coming or is_open(run, now):
            return one
    return None


def is_interim(session: Session, promotion_id: int) -> bool:
    """Whether it only asks to wait until somebody has looked into it."""
    row = of_promotion(session, promotion_id)
    return row is not None and row.verdict_id is None


def is_answered(session: Session, promotion_id: int) -> bool:
    """Whether it asked to wait, and what was found has gone out."""
    row = of_promotion(session, promotion_id)
    if row is None or row.verdict_id is not None:
        return False
    return cases.standing(session, session.get_one(Case, row.case_id)).clarified_at is not None


def is_coming(post: Post) -> bool:
    """Whether it may still go."""
    return post.state in ALIVE


def keep(session: Session, row: Clarification) -> None:
    """Write down what a promotion clarifies."""
    session.add(row)
    session.flush()


def leads_back(session: Session, case: Case, keys: frozenset[str]) -> bool:
    """Whether any of these links (by its key) leads to a case, or to what was merged into it: no clarification repeats
    those."""
    return bool(keys) and any(
        case_links.is_known_by(session, one, keys) for one in cases.family(session, case)
    )


def repeats(session: Session, post: Post) -> bool:
    """Whether a promotion that clarifies something leads to the very thing."""
    promotion = promotions.of_post(session, post.id or 0) if post.kind == Kind.PROMOTION else None
    if promotion is None:
        return False
    row = of_promotion(session, promotion.corrects_id or promotion.id or 0)
    if row is None:
        return False
    case = cases.standing(session, session.get_one(Case, row.case_id))
    return leads_back(session, case, keys_in(tuple(contents.of(session, post).texts)))


def went_out(session: Session, promotion: Promotion, now: datetime) -> None:
    """It is sent: who reported the case hears of it next, the interim word is over, and the case is done."""
    row = of_promotion(session, promotion.id or 0)
    verdict = verdicts.find(session, row.verdict_id) if row is not None and row.verdict_id else None
    if verdict is not None:
        answered(session, verdict, now)


def answered(session: Session, verdict: Verdict, now: datetime) -> None:
    """It counts for everybody from now on."""
    verdict.due_at = now
    case = cases.standing(session, session.get_one(Case, verdict.case_id))
    case.clarified_at = case.clarified_at or now
    for one in interims(session, case.id or 0):
        _stop(session, one, now)
    if case.state in (CaseState.NEW, CaseState.WATCHED) and verdict.person_id is not None:
        case_steps.take(session, case, verdict.person_id, now)
    if case.state == CaseState.HELD:
        case_steps.end(session, case, CaseStep.FINISH, now)
    cases.changed(session, case, now)
    verdicts.redraw(session, verdict, now)


def _stop(session: Session, promotion: Promotion, now: datetime) -> None:
    run = promotions.run(session, promotion.id or 0)
    if run is None:
        give_up(session, promotion, now)
    elif is_open(run, now):
        holding_kits.stop(session, run, now)
        for subject in (f"promotion:{promotion.id}", f"offer:{promotion.id}"):
            cards.redraw(session, subject, now)


def give_up(session: Session, promotion: Promotion, now: datetime) -> bool:
    """It is not sent any more; False where it was, or is given up already."""
    post = promotions.post_of(session, promotion)
    if promotions.run(session, promotion.id or 0) is not None or post.state not in ALIVE:
        return False
    post.state, promotion.send_at = after(post.state, Step.CANCEL, post.kind), None
    reviews.stop(session, post, now)
    posts.changed(session, post, now)
    return True
