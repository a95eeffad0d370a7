"""What follows when what is published was changed: an earlier yes no longer counts, and both sides hear it."""

import words.contents
from domain.moods import is_congratulation
from domain.post_states import READ, REVIEWED, after
from handlers.telling import tell
from handlers.turn import Turn
from storage import checklists, contents, gate, people, reviews, units
from storage.posts import Post


def settle(turn: Turn, post: Post) -> None:
    """After any change of a plan: where it says something else than before, who did that is its author too from now on
    (who only chooses where and when is not), a yes to anything else is void, and a plan that is no longer cleared
    waits again."""
    post.is_greeting = is_congratulation(post.title, post.text)
    says = contents.wording_of(turn.session, post)
    if says != post.digest:
        post.digest = says
        if turn.person is not None:
            contents.note_hand(turn.session, post, turn.person.id or 0, turn.now)
    if post.kind in READ:
        _take_back(turn, post)


def _take_back(turn: Turn, post: Post) -> None:
    voided = reviews.void(turn.session, post, turn.now)
    turn.redraw(f"review:{post.id}")
    if post.state in REVIEWED and not gate.is_cleared(turn.session, post):
        post.state = after(post.state, reviews.way_back(turn.session, post), post.kind)
        reviews.wait_again(turn.session, post, turn.now)
        turn.journal("approval void", f"post:{post.id}", units.get(turn.session, post.unit_id))
        _say_so(turn, post, voided)
    reviews.retime(turn.session, post, turn.now)


def _say_so(turn: Turn, post: Post, voided: list[int]) -> None:
    """To its authors and PJ, and to whoever had said yes; who has just changed it hears what she owes."""
    concerned = {*voided, *contents.hands(turn.session, post)}
    concerned |= {post.owner_id} if post.owner_id is not None else set()
    unit = units.get(turn.session, post.unit_id)
    mine = turn.person.id if turn.person is not None else None
    for person_id in sorted(concerned - {mine}):
        person = people.get(turn.session, person_id)
        message = words.contents.voided(person.reader(unit.reader()), post, has_read=person_id in voided)
        tell(turn.session, person.telegram_id, message, turn.now, f"post:{post.id}")
    owes = checklists.open_items(turn.session, post)
    if turn.incoming.press_id is None:
        turn.tell(words.contents.voided_by_you(turn.reader, post, owes))
    else:
        turn.toast(words.contents.toast_voided(turn.reader, owes))
