"""Mulai and Selesai: a host goes live, the groups see where, and it is over when she says so."""

import words.lives
from domain.live_presses import BeginLive, EndLive, HeldLive, ResumeLive
from domain.lives import UNDO_FOR, LiveState, LiveStep
from domain.permissions import Need
from domain.refusal import Refusal
from handlers import live_beginning, live_hosting, live_hours, live_links
from handlers.feature import Feature, Pressed
from handlers.live_hosting import Found
from handlers.plans import moved, note
from handlers.turn import Turn
from storage import live_plans


def begin(turn: Turn, pressed: BeginLive) -> None:
    """Its host is live now; where one sees it is asked, if nobody has said so yet."""
    its = live_hosting.hosted(turn, pressed.post_id)
    if its.live.state == LiveState.ON:
        turn.toast(words.lives.toast(turn.reader, "on"))
        return
    live_beginning.must_be_now(turn, its)
    if its.live.link:
        live_beginning.go(turn, its)
    else:
        live_links.ask(turn, its, begins=True)


def end(turn: Turn, pressed: EndLive) -> None:
    """It is over; for a minute that can be taken back."""
    its = live_hosting.led(turn, pressed.post_id)
    if its.live.state == LiveState.ENDED:
        turn.toast(words.lives.toast(turn.reader, "ended"))
        return
    live_plans.take(its.live, LiveStep.END, turn.now)
    note(turn, its.post, "live ended")
    _shown(turn, its)
    turn.toast(words.lives.toast(turn.reader, "ended"))


def resume(turn: Turn, pressed: ResumeLive) -> None:
    """The end was a wrong tap."""
    its = live_hosting.led(turn, pressed.post_id)
    if its.live.ended_at is None or turn.now >= its.live.ended_at + UNDO_FOR:
        raise Refusal("lives-not-now")
    live_plans.take(its.live, LiveStep.RESUME, turn.now)
    live_hours.must_be_kept(turn, its.post)
    note(turn, its.post, "live goes on")
    _shown(turn, its)
    live_beginning.announce(turn, its.post)


def held(turn: Turn, pressed: HeldLive) -> None:
    """It did take place, though nobody pressed Mulai."""
    its = live_hosting.led(turn, pressed.post_id)
    live_beginning.must_be_cleared(turn, its)
    live_plans.take(its.live, LiveStep.HELD, turn.now)
    live_beginning.note_publication(turn, its)
    note(turn, its.post, "live held")
    moved(turn, its.post)
    live_hosting.show(turn, pressed.post_id)


def _shown(turn: Turn, its: Found) -> None:
    post_id = its.post.id or 0
    live_plans.settle(turn.session, its.post, turn.now)
    live_plans.redraw(turn.session, post_id, turn.now)
    live_plans.withdraw_unsent(turn.session, its.live, turn.now)
    live_hosting.show(turn, post_id)


FEATURE = Feature(
    noun="live_running",
    presses={
        BeginLive: Pressed(begin, Need.MEMBER),
        EndLive: Pressed(end),
        ResumeLive: Pressed(resume),
        HeldLive: Pressed(held),
    },
)
