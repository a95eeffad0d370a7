"""What was approved must be read again though its bytes are the same: its photos may not be shown, or its author has
answered something else."""

from collections.abc import Callable

from domain.message import Message
from domain.post_states import REVIEWED, after
from domain.reader import Reader
from handlers.plans import moved, note
from handlers.telling import tell
from handlers.turn import Turn
from storage import checklists, contents, people, reviews, units
from storage.posts import Post

Saying = Callable[[Reader, Post], Message]


def read_again(turn: Turn, post: Post, saying: Saying) -> None:
    """No yes counts any more, and what was approved waits again; its authors, its PJ and whoever had said yes are told
    by `saying`, but who does it now."""
    voided = reviews.void_all(turn.session, post, turn.now)
    checklists.forget_ticks(turn.session, [post.id or 0])
    if post.state in REVIEWED:
        post.state = after(post.state, reviews.way_back(turn.session, post), post.kind)
        reviews.wait_again(turn.session, post, turn.now)
        note(turn, post, "approval void")
    moved(turn, post)
    turn.redraw(f"review:{post.id}")
    mine = turn.person.id if turn.person is not None else None
    for person_id in sorted({*voided, *concerned(turn, post)} - {mine}):
        say_to(turn, post, person_id, saying)


def concerned(turn: Turn, post: Post) -> set[int]:
    """Its authors and its PJ."""
    owner = {post.owner_id} if post.owner_id is not None else set()
    return {*contents.hands(turn.session, post), *owner}


def say_to(turn: Turn, post: Post, person_id: int, saying: Saying) -> None:
    """One person hears it in private."""
    person = people.get(turn.session, person_id)
    unit = units.get(turn.session, post.unit_id)
    message = saying(person.reader(unit.reader()), post)
    tell(turn.session, person.telegram_id, message, turn.now, f"post:{post.id}")
