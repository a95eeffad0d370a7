"""Takes a crisis from one state to the next, with all that follows in the database; what is said is said elsewhere."""

import hmac
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete, func, update
from sqlmodel import Session, col, select

from domain.crises import CrisisState, CrisisStep, CrisisTime, Waiting, after, next_time
from domain.posting import ChatState
from domain.promotions import Ending
from domain.units import Room
from storage import cards, crises, crisis_gates, crisis_pauses, holding_kits, outbox, promotions, units
from storage.chats import Chat
from storage.crises import Crisis, CrisisMark, CrisisPause
from storage.crisis_pauses import Thing
from storage.database import insert_ignoring
from storage.promotion_tasks import PromotionTask
from storage.promotions import Promotion, PromotionRun
from storage.units import UnitChat


def settle(session: Session, crisis: Crisis, now: datetime) -> None:
    """What time does next; telling the members goes on until everybody was told."""
    is_telling = crisis.step == CrisisTime.NUDGE and crisis.due_at is not None and crisis.due_at <= now
    if not (is_telling and crisis.state == CrisisState.ON):
        step_on(crisis, now)
    crises.changed(session, crisis, now)


def step_on(crisis: Crisis, now: datetime) -> None:
    """What was due is done: what comes after it."""
    found = next_time(crisis, now)
    crisis.step, crisis.due_at = found if found is not None else ("", None)


def take(session: Session, crisis: Crisis, step: CrisisStep, now: datetime) -> None:
    """This step alone; times and cards follow."""
    crisis.state = after(crisis.state, step)
    settle(session, crisis, now)


def ask(session: Session, crisis: Crisis, now: datetime) -> None:
    """A second person is looked for, from now on; its card stands in the humas rooms."""
    crisis.asked_at = now
    take(session, crisis, CrisisStep.ASK, now)
    crisis_pauses.show_in_rooms(session, crisis, crisis.unit_id, now)


def begin(session: Session, crisis: Crisis, second_id: int, now: datetime) -> None:
    """Two say so: it is one. What runs stops, and what we say meanwhile stands in the groups."""
    crisis.second_id, crisis.began_at = second_id, now
    crisis.ends_at, crisis.salt = now + timedelta(hours=crisis.hours), secrets.token_hex(16)
    take(session, crisis, CrisisStep.CONFIRM, now)
    crisis_pauses.show_in_rooms(session, crisis, crisis.unit_id, now)
    for group in groups(session, crisis):
        cards.show(session, crises.holding_subject(crisis.id or 0), group.id or 0, now)
    for promotion, run in _spreading(session, crisis):
        thing = Thing(Waiting.SPREAD, promotion.id or 0, promotion.unit_id, None)
        crisis_pauses.pause(session, crisis, thing, now)
        holding_kits.hold(session, run, now)
    _put_off_reminders(session, crisis)


def _put_off_reminders(session: Session, crisis: Crisis) -> None:
    """Who took on a promotion that waits is reminded of it at the end at the earliest."""
    stopped = select(CrisisPause.subject_id).where(
        CrisisPause.crisis_id == crisis.id, CrisisPause.noun == Waiting.SPREAD, CrisisPause.what == ""
    )
    soon = update(PromotionTask).where(col(PromotionTask.promotion_id).in_(session.exec(stopped).all()))
    soon = soon.where(col(PromotionTask.remind_at) < crisis.ends_at)
    session.execute(soon.values(remind_at=crisis.ends_at))
    session.expire_all()


def unit_ids(session: Session, crisis: Crisis) -> list[int]:
    """The units for which it was called."""
    return units.subtree_ids(session, crisis.unit_id) if crisis.with_children else [crisis.unit_id]


def groups(session: Session, crisis: Crisis) -> Sequence[Chat]:
    """The kader groups of those units that we reach, each once."""
    used = select(Chat).join(UnitChat, col(UnitChat.chat_id) == col(Chat.id))
    used = used.where(col(UnitChat.unit_id).in_(unit_ids(session, crisis)), UnitChat.room == Room.KADER)
    found = session.exec(used.where(Chat.state == ChatState.OPEN).order_by(col(Chat.id))).all()
    return list({one.id: one for one in found}.values())


def _spreading(session: Session, crisis: Crisis) -> list[tuple[Promotion, PromotionRun]]:
    """What members of those units are still being given, and is not meant for just such hours."""
    its = select(Promotion, PromotionRun).join(
        PromotionRun, col(PromotionRun.promotion_id) == col(Promotion.id)
    )
    its = its.where(col(Promotion.unit_id).in_(unit_ids(session, crisis)))
    its = its.where(PromotionRun.ending == "", col(PromotionRun.close_due).is_not(None))
    rows = session.exec(its.order_by(col(Promotion.id))).all()
    return [
        (promotion, run)
        for promotion, run in rows
        if run.ending != Ending.STOPPED
        and not crisis_gates.serves(session, promotion, promotions.post_of(session, promotion))
    ]


def extend(session: Session, crisis: Crisis, hours: int, now: datetime) -> None:
    """So many hours more."""
    crisis.ends_at = (crisis.ends_at or now) + timedelta(hours=hours)
    settle(session, crisis, now)
    _put_off_reminders(session, crisis)


def end(session: Session, crisis: Crisis, now: datetime) -> None:
    """It is over: of who read its statement only the number stays, and members who were not told yet are not."""
    crisis.readers, crisis.ended_at = readers(session, crisis), now
    crisis.salt, crisis.proposed, crisis.proposed_by = "", "", None
    session.execute(delete(CrisisMark).where(col(CrisisMark.crisis_id) == crisis.id))
    outbox.cancel(session, nudge_subject(crisis), now)
    take(session, crisis, CrisisStep.END, now)


def nudge_subject(crisis: Crisis) -> str:
    """The one message to the members."""
    return f"crisis-nudge:{crisis.id}"


def say(session: Session, crisis: Crisis, statement: str, now: datetime) -> None:
    """Two agreed to other words: who read the former has not read these."""
    crisis.statement, crisis.proposed, crisis.proposed_by = statement, "", None
    session.execute(delete(CrisisMark).where(col(CrisisMark.crisis_id) == crisis.id))
    crises.changed(session, crisis, now)


def mark_read(session: Session, crisis: Crisis, telegram_id: int, now: datetime) -> bool:
    """Somebody read it: a mark from which nobody can tell who; False where hers stood already."""
    mark = hmac.new(crisis.salt.encode(), str(telegram_id).encode(), sha256).hexdigest()
    if session.get(CrisisMark, (crisis.id, mark)) is not None:
        return False
    session.execute(insert_ignoring(session, CrisisMark), [{"crisis_id": crisis.id, "mark": mark}])
    crises.changed(session, crisis, now)
    return True


def readers(session: Session, crisis: Crisis) -> int:
    """How many read it: counted now, or as it was at its end."""
    if crisis.state != CrisisState.ON:
        return crisis.readers
    count = select(func.count()).select_from(CrisisMark).where(CrisisMark.crisis_id == crisis.id)
    return session.exec(count).one()
