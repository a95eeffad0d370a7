"""The checklist of an official plan: its author answers what the bot can't see, its reader ticks what she looked at."""

import words.checklists
from domain.checklist import ANSWERS, AnswerItem, AskItemAgain, Item, Tick, TickItem, owed
from domain.details import DetailPage
from domain.message import Message
from domain.post_states import READ
from domain.refusal import Refusal
from handlers import details
from handlers.feature import Feature, Pressed
from handlers.plans import note, working
from handlers.rereading import read_again
from handlers.turn import Turn
from storage import checklists, posts, reviews
from storage.posts import Post


def page(turn: Turn, post: Post) -> Message:
    """The page Daftar periksa: what was looked at, and the first question that is open."""
    return words.checklists.page(turn.reader, post, checklists.lines(turn.session, post))


def glance(turn: Turn, post: Post) -> str:
    """How much of it is open, for the hub."""
    lines = checklists.lines(turn.session, post)
    return words.checklists.glance(turn.reader, len(owed(lines))) if lines else ""


def open_items(turn: Turn, post: Post) -> tuple[Item, ...]:
    """What its author still owes before it may be submitted or approved."""
    return checklists.open_items(turn.session, post)


def answer(turn: Turn, pressed: AnswerItem) -> None:
    """She answers one line; the next question follows."""
    post = details.changing(turn, pressed.post_id)
    if post.kind not in READ or pressed.answer not in ANSWERS[pressed.item]:
        raise Refusal("posts-gone")
    was_open = pressed.item in open_items(turn, post)
    said = (pressed.item, pressed.answer)
    checklists.put_answer(turn.session, post, said, turn.me(post.unit_id).id or 0, turn.now)
    _answered(turn, post, f"checked {pressed.item}", is_new=was_open)


def ask_again(turn: Turn, pressed: AskItemAgain) -> None:
    """She wants to answer once more."""
    post = details.changing(turn, pressed.post_id)
    checklists.forget_answers(turn.session, post)
    _answered(turn, post, "checks again", is_new=False)


def _answered(turn: Turn, post: Post, verb: str, *, is_new: bool) -> None:
    """An answer that a reader may have relied on and that is another now takes every yes with it."""
    if not is_new and reviews.valid_approvals(turn.session, post):
        read_again(turn, post, words.checklists.answered_anew)
    checklists.forget_ticks(turn.session, [post.id or 0])
    details.saved(turn, post, verb, DetailPage.CHECKS)


def tick(turn: Turn, pressed: TickItem) -> None:
    """A reader has looked at it. Children's photos she opens first."""
    post = working(turn, pressed.post_id)
    if pressed.tick not in checklists.approver_items(turn.session, post):
        turn.redraw(f"review:{post.id}")
        raise Refusal("posts-gone")
    person_id = _reader(turn, post)
    if pressed.tick is Tick.CONSENT and not checklists.has_looked(turn.session, post, person_id):
        raise Refusal("checklists-look-first")
    checklists.turn_tick(turn.session, post, pressed.tick, person_id, turn.now)
    note(turn, post, f"ticked {pressed.tick}")
    is_on = pressed.tick in checklists.ticked(turn.session, post, person_id)
    turn.toast(words.checklists.toast(turn.reader, "ticked" if is_on else "unticked"))
    posts.changed(turn.session, post, turn.now)
    turn.redraw(f"review:{post.id}")


def must_have_ticked(turn: Turn, post: Post) -> None:
    """Refuses her yes while she has not ticked what a reader of this plan looks at."""
    left = checklists.unticked(turn.session, post, _reader(turn, post))
    if left:
        raise Refusal("checklists-tick-first", what=words.checklists.tick_names(turn.reader, left))


def must_be_answered(turn: Turn, post: Post) -> None:
    """Refuses to go on while its author has not answered everything."""
    left = open_items(turn, post)
    if left:
        raise Refusal("checklists-open", what=words.checklists.item_names(turn.reader, left))


def _reader(turn: Turn, post: Post) -> int:
    if turn.person is None:
        raise Refusal("refusal-press-yourself")
    return turn.person.id or 0


details.PAGES[DetailPage.CHECKS] = page
details.GLANCES[DetailPage.CHECKS] = glance

FEATURE = Feature(
    noun="checklists",
    presses={AnswerItem: Pressed(answer), AskItemAgain: Pressed(ask_again), TickItem: Pressed(tick)},
)
