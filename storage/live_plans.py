"""Keeps a live in step with its plan, whoever or whatever changed the plan."""

from datetime import datetime, timedelta

from sqlmodel import Session

from domain.belonging import is_minor
from domain.lives import BY_ITSELF, Due, LiveState, LiveStep, after, next_due, over_at, timetable
from domain.platforms import is_live
from domain.post_states import COMING, Kind, PostState
from domain.posting import ChatKind
from domain.publishing import before_quiet
from domain.switches import Switch
from storage import cards, chats, live_hours, lives, outbox, people, reach, switches, units
from storage.lives import Live
from storage.posts import Post

AN_HOUR = timedelta(hours=1)
HOSTED = (Kind.OWN, Kind.OFFICIAL)
WAITS = (LiveState.PLANNED, LiveState.MISSED)


def settle(session: Session, post: Post, now: datetime) -> bool:
    """After anything that may matter for it; doing it twice changes nothing. False where it needs hours of an account
    that somebody else has."""
    live = lives.find(session, post.id or 0)
    step = _step(session, post, live, now)
    if live is None and step is None:
        return True
    if live is None:
        live = Live(post_id=post.id or 0, state=LiveState.OFF)
        session.add(live)
    if step is not None:
        take(live, step, now)
    _set_due(session, post, live, now)
    session.flush()
    return live_hours.settle(session, post, live)


def take(live: Live, step: LiveStep, now: datetime) -> None:
    """This step was taken, at this moment (UTC)."""
    live.state = after(live.state, step)
    if step is LiveStep.BEGIN:
        live.began_at, live.ended_at = now, None
    elif step is LiveStep.END:
        live.ended_at = now
    elif step is LiveStep.RESUME:
        live.ended_at = None


def _step(session: Session, post: Post, live: Live | None, now: datetime) -> LiveStep | None:
    """What has become of it by what has become of its plan."""
    state = live.state if live is not None else LiveState.OFF
    if post.state in COMING and post.starts_at is not None and _is_one(session, post, now):
        lies_ahead = over_at(post.starts_at, post.ends_at) > now
        return LiveStep.PLAN if lies_ahead and state in (LiveState.OFF, LiveState.MISSED) else None
    if post.state == PostState.PUBLISHED:
        return LiveStep.HELD if state in WAITS else None
    if state in WAITS:
        return LiveStep.DROP
    return LiveStep.END if state == LiveState.ON else None


def _is_one(session: Session, post: Post, now: datetime) -> bool:
    """Whether it is led as a live; a plan of a minor, from before there were lives, stays a plan."""
    if not is_live(post.platform) or post.kind not in HOSTED:
        return False
    host = people.get(session, post.owner_id) if post.owner_id is not None else None
    if host is not None and is_minor(host.birth_year, now, units.get(session, post.unit_id).zone):
        return False
    return switches.is_on(session, post.unit_id, Switch.TAKEOVERS)


def _set_due(session: Session, post: Post, live: Live, now: datetime) -> None:
    """What comes next for it; what is due already stays so."""
    if post.starts_at is None or live.state not in (LiveState.PLANNED, LiveState.ON):
        live.step, live.due_at = "", None
        return
    over = over_at(post.starts_at, post.ends_at)
    if live.state == LiveState.ON:
        live.step, live.due_at = Due.END, over + BY_ITSELF
        return
    table = timetable(post.starts_at, over, _reminded_at(session, post, post.starts_at - AN_HOUR, now))
    if not live.step or table.get(Due(live.step)) != live.due_at:
        live.step, live.due_at = next_due(table, now)


def go_on(session: Session, post: Post, live: Live, now: datetime) -> None:
    """What was due is done: what comes after it."""
    live.step = ""
    _set_due(session, post, live, now)
    session.flush()


def _reminded_at(session: Session, post: Post, at: datetime, now: datetime) -> datetime:
    """An hour before, or shortly before a quiet that lies then for its host."""
    if post.owner_id is None or at <= now:
        return at
    person = people.get(session, post.owner_id)
    chat = chats.known(session, person.telegram_id, ChatKind.PRIVATE, now)
    return before_quiet(at, reach.profile(session, chat, now), now)


def is_led(session: Session, post_id: int) -> bool:
    """Whether its own reminders and questions take the place of those of other plans."""
    live = lives.find(session, post_id)
    return live is not None and live.state in (*WAITS, LiveState.ON)


def subject(post_id: int) -> str:
    """The card of a live: in groups that it runs, in private its page."""
    return f"live:{post_id}"


def redraw(session: Session, post_id: int, now: datetime) -> None:
    """All that shows it is drawn again."""
    cards.redraw(session, subject(post_id), now)


def withdraw_unsent(session: Session, live: Live, now: datetime) -> None:
    """Cards that wait for a group's quiet to end do not say later that it runs."""
    for card in cards.everywhere(session, subject(live.post_id)):
        waits = card.message_id is None and chats.get(session, card.chat_id).is_group
        if waits and (card.outbox_id is None or outbox.cancel(session, f"card:{card.id}", now)):
            session.delete(card)
    session.flush()
