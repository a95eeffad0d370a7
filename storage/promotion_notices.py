"""Corrections and withdrawals of promotions that members carried on already, and who has acted on them."""

from datetime import datetime

from sqlalchemy import Index, func, text, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.notices import Acted, NoticeKind, Reason, Stage, Standing
from storage import promotions
from storage.due import Due
from storage.posts import Post
from storage.promotions import Promotion, PromotionCaption

_DUE = text("due_at IS NOT NULL")


class PromotionNotice(SQLModel, table=True):
    """A correction or a withdrawal (`kind`), with a ready-made reason. `post_id` is the plan as which the corrected
    words are read, `mended_at` when they took the place of the others, and everybody heard of it once more. At `due_at`
    the next members hear it, those who shared first (`stage`), with ids above `told_to`."""

    __tablename__ = "promotion_notices"
    __table_args__ = (Index("ix_promotion_notices_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    kind: str
    reason: str
    post_id: int | None = Field(default=None, foreign_key="posts.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    stage: str
    told_to: int = Field(default=0)
    due_at: datetime | None = Field(default=None)
    at: datetime
    mended_at: datetime | None = Field(default=None)


class NoticeAnswer(SQLModel, table=True):
    """She did what a notice asked for, or had nothing to change."""

    __tablename__ = "notice_answers"

    notice_id: int = Field(primary_key=True, foreign_key="promotion_notices.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    answer: str
    at: datetime


def add(
    session: Session, promotion_id: int, said: tuple[NoticeKind, Reason], by: int | None, now: datetime
) -> PromotionNotice:
    """It is said now, and everybody hears it in the next steps of the clock instead of what was said before."""
    before = update(PromotionNotice).where(col(PromotionNotice.promotion_id) == promotion_id)
    session.execute(before.values(due_at=None))
    kind, reason = said
    notice = PromotionNotice(
        promotion_id=promotion_id,
        kind=kind,
        reason=reason,
        person_id=by,
        stage=Stage.SHARED,
        due_at=now,
        at=now,
    )
    session.add(notice)
    session.flush()
    return notice


def find(session: Session, notice_id: int) -> PromotionNotice | None:
    """The notice with this id."""
    return session.get(PromotionNotice, notice_id)


def of_post(session: Session, post_id: int) -> PromotionNotice | None:
    """The notice whose corrected words are read as this plan."""
    return session.exec(select(PromotionNotice).where(PromotionNotice.post_id == post_id)).first()


def last(session: Session, promotion_id: int) -> PromotionNotice | None:
    """The latest notice about a promotion."""
    its = select(PromotionNotice).where(PromotionNotice.promotion_id == promotion_id)
    return session.exec(its.order_by(col(PromotionNotice.id).desc())).first()


def standing(session: Session, promotion_id: int) -> Standing | None:
    """What was said last about a promotion, for everything that shows it."""
    notice = last(session, promotion_id)
    return of(notice) if notice is not None else None


def of(notice: PromotionNotice) -> Standing:
    """A notice as a value."""
    kind, reason = NoticeKind(notice.kind), Reason(notice.reason)
    return Standing(notice.id or 0, kind, reason, notice.at, notice.mended_at is not None)


def in_effect(session: Session, promotion: Promotion) -> Promotion:
    """Whose words, link and files members get of it: those of its latest correction that was approved, or its own."""
    mended = select(PromotionNotice).where(
        PromotionNotice.promotion_id == promotion.id, col(PromotionNotice.mended_at).is_not(None)
    )
    notice = session.exec(mended.order_by(col(PromotionNotice.id).desc())).first()
    found = promotions.of_post(session, notice.post_id or 0) if notice is not None else None
    return found or promotion


def caption_in_effect(
    session: Session, promotion: Promotion, caption_id: int | None
) -> PromotionCaption | None:
    """The words that stand now for a caption that was dealt; None: her own words."""
    dealt = session.get(PromotionCaption, caption_id) if caption_id is not None else None
    words = in_effect(session, promotion)
    if dealt is None or words.id == promotion.id:
        return dealt
    mended = promotions.captions(session, words.id or 0)
    taking = [one for one in mended if one.corrects_id == dealt.id]
    alike = [one for one in mended if one.platform in (None, dealt.platform)]
    return next(iter((*taking, *alike)), None)


def mending_of(session: Session, notice: PromotionNotice) -> tuple[Promotion, Post] | None:
    """The corrected words of a notice, and the plan as which they are read; None while nobody has begun them."""
    found = promotions.of_post(session, notice.post_id) if notice.post_id is not None else None
    return (found, promotions.post_of(session, found)) if found is not None else None


def answer(session: Session, notice: PromotionNotice, person_id: int, acted: Acted, now: datetime) -> None:
    """She says what she did; the last word counts."""
    row = session.get(NoticeAnswer, (notice.id, person_id))
    if row is None:
        row = NoticeAnswer(notice_id=notice.id or 0, person_id=person_id, answer=acted, at=now)
    row.answer, row.at = acted, now
    session.add(row)
    session.flush()


def answered(session: Session, notice: PromotionNotice, person_id: int) -> bool:
    """Whether she has said what she did."""
    return session.get(NoticeAnswer, (notice.id, person_id)) is not None


def answers(session: Session, notice_id: int) -> dict[Acted, int]:
    """How many people gave each answer."""
    counted = select(NoticeAnswer.answer, func.count()).where(NoticeAnswer.notice_id == notice_id)
    return {Acted(said): number for said, number in session.exec(counted.group_by(NoticeAnswer.answer))}


def due(session: Session, now: datetime) -> PromotionNotice | None:
    """The notice of which somebody has still to hear, longest due first."""
    ripe = select(PromotionNotice).where(col(PromotionNotice.due_at) <= now)
    return session.exec(ripe.order_by(col(PromotionNotice.due_at), col(PromotionNotice.id)).limit(1)).first()


def next_due() -> Due:
    """When the next of them is due."""
    return select(func.min(PromotionNotice.due_at)).where(_DUE)
