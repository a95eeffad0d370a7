"""A plan is copied: what it says, who wrote that and where it goes, but nothing that somebody approved, checked or
allowed."""

import words.copying
from domain.copying import CopyPost, occasion
from domain.permissions import Need
from domain.platforms import Platform
from domain.post_states import Kind, PostState
from domain.posts import Asked, Page, Wants
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import beginning, kinds
from handlers.beginning import Wanted
from handlers.feature import Feature, Pressed
from handlers.plans import card_here, note, turn_to
from handlers.turn import Turn
from storage import accounts, contents, insiders, posts, units
from storage.posts import Post

TAKEN_OVER = ("pillar", "aim", "department_id", "is_religious", "visibility")


def copy(turn: Turn, pressed: CopyPost) -> None:
    """A new draft that asks only for its time; a second tap shows the same one."""
    former = card_here(turn, pressed.post_id)
    if not insiders.may_stand(turn.session, former, turn.chat, turn.now):
        raise Refusal("posts-humas-only")
    turn.mean(former.unit_id)
    begun = posts.for_occasion(turn.session, former.unit_id, occasion(former.id or 0))
    if begun is not None and begun.state == PostState.DRAFT:
        turn.show(f"post:{begun.id}")
        return
    if begun is not None:
        begun.occasion = None
        turn.session.flush()
    post = _made(turn, former)
    posts.ask(turn.session, post, Asked(Wants.TIME), turn.now)
    note(turn, post, "copied")
    turn_to(turn, post, Page.MAIN)
    turn.show(f"post:{post.id}")
    turn.toast(words.copying.toast(turn.reader))


def _made(turn: Turn, former: Post) -> Post:
    account = accounts.find(turn.session, former.account_id)
    is_open = account is not None and account.closed_at is None
    wanted = Wanted(
        title=former.title,
        platform=Platform(former.platform) if former.platform else None,
        kind=_kind(turn, former),
        account_id=former.account_id if is_open else None,
        text=former.text if _may_read(turn, former) else "",
        occasion=occasion(former.id or 0),
    )
    post = beginning.begin(turn, units.get(turn.session, former.unit_id), wanted)
    if post is None:
        raise Refusal("posts-gone")
    for name in TAKEN_OVER:
        setattr(post, name, getattr(former, name))
    for wrote in contents.hands(turn.session, former):
        contents.note_hand(turn.session, post, wrote, turn.now)
    if former.kind == Kind.OWN:
        kinds.settle_kind(turn, post)
    return post


def _may_read(turn: Turn, former: Post) -> bool:
    """What is out everybody may read; before, only its people and humas."""
    person_id = turn.person.id if turn.person is not None else None
    return former.state == PostState.PUBLISHED or insiders.may_read(turn.session, former, person_id, turn.now)


def _kind(turn: Turn, former: Post) -> Kind:
    """Who does not plan for the official account proposes it."""
    is_trusted = not turn.held_in(former.unit_id).isdisjoint(TRUSTED)
    return Kind.IDEA if former.kind == Kind.OFFICIAL and not is_trusted else Kind(former.kind)


FEATURE = Feature(noun="copying", presses={CopyPost: Pressed(copy, Need.MEMBER)})
