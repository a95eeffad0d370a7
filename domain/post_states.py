"""The states of a plan as data: which step leads from one to the next, for which kind of plan, and who may take it."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from domain.refusal import Refusal


class PostState(StrEnum):
    """Where a plan stands; a draft still misses its title or its time."""

    DRAFT = "draft"
    PLANNED = "planned"
    WAITING = "waiting"
    FIXING = "fixing"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"


class Kind(StrEnum):
    """Whose voice it is: a member's own account, the organisation's, a proposal for the organisation's, or the words of
    a promotion, which members carry on (it stands in no calendar)."""

    OWN = "own"
    OFFICIAL = "official"
    IDEA = "idea"
    PROMOTION = "promotion"


READ = frozenset({Kind.OFFICIAL, Kind.PROMOTION})
"""What somebody else reads before it is out."""


class Step(StrEnum):
    """What takes a plan from one state to the next.

    APPROVE: enough people said yes. VOID: what they said yes to has changed. SCHEDULE: someone will put it out.
    RELEASE: nobody will any more. ALONE: put out unread, where there is nobody who could read it. INHERIT: a promotion
    says only what a plan says that was read and is out. REVERT: it does so no more.
    """

    COMPLETE = "complete"
    SUBMIT = "submit"
    RECALL = "recall"
    ASK_FIX = "ask-fix"
    APPROVE = "approve"
    VOID = "void"
    SCHEDULE = "schedule"
    RELEASE = "release"
    PUBLISH = "publish"
    ALONE = "alone"
    WITHDRAW = "withdraw"
    CANCEL = "cancel"
    LAPSE = "lapse"
    REOPEN = "reopen"
    INHERIT = "inherit"
    REVERT = "revert"


class Hand(StrEnum):
    """Who takes a step. AUTHOR: began it or wrote what it says now. READER: may approve, and is no author.
    PJ: puts it out. PLANNER: whoever may change the plan. TIME: nobody, its moment came."""

    AUTHOR = "author"
    READER = "reader"
    PJ = "pj"
    PLANNER = "planner"
    TIME = "time"


MOVES: Mapping[tuple[PostState, Step], PostState] = {
    (PostState.DRAFT, Step.COMPLETE): PostState.PLANNED,
    (PostState.DRAFT, Step.CANCEL): PostState.CANCELLED,
    (PostState.DRAFT, Step.LAPSE): PostState.LAPSED,
    (PostState.LAPSED, Step.REOPEN): PostState.DRAFT,
    (PostState.PLANNED, Step.CANCEL): PostState.CANCELLED,
    (PostState.PLANNED, Step.SUBMIT): PostState.WAITING,
    (PostState.PLANNED, Step.PUBLISH): PostState.PUBLISHED,
    (PostState.WAITING, Step.RECALL): PostState.PLANNED,
    (PostState.WAITING, Step.ASK_FIX): PostState.FIXING,
    (PostState.WAITING, Step.APPROVE): PostState.APPROVED,
    (PostState.WAITING, Step.ALONE): PostState.PUBLISHED,
    (PostState.WAITING, Step.CANCEL): PostState.CANCELLED,
    (PostState.FIXING, Step.SUBMIT): PostState.WAITING,
    (PostState.FIXING, Step.CANCEL): PostState.CANCELLED,
    (PostState.APPROVED, Step.VOID): PostState.WAITING,
    (PostState.APPROVED, Step.ASK_FIX): PostState.FIXING,
    (PostState.APPROVED, Step.SCHEDULE): PostState.SCHEDULED,
    (PostState.APPROVED, Step.CANCEL): PostState.CANCELLED,
    (PostState.SCHEDULED, Step.VOID): PostState.WAITING,
    (PostState.SCHEDULED, Step.ASK_FIX): PostState.FIXING,
    (PostState.SCHEDULED, Step.RELEASE): PostState.APPROVED,
    (PostState.SCHEDULED, Step.PUBLISH): PostState.PUBLISHED,
    (PostState.SCHEDULED, Step.CANCEL): PostState.CANCELLED,
    (PostState.PUBLISHED, Step.WITHDRAW): PostState.WITHDRAWN,
    (PostState.PLANNED, Step.INHERIT): PostState.APPROVED,
    (PostState.APPROVED, Step.REVERT): PostState.PLANNED,
    (PostState.SCHEDULED, Step.REVERT): PostState.PLANNED,
}
READ_ONLY: frozenset[Step] = frozenset(
    {Step.SUBMIT, Step.RECALL, Step.ASK_FIX, Step.APPROVE, Step.VOID, Step.SCHEDULE, Step.RELEASE, Step.ALONE}
)
PROMOTIONS_ONLY = frozenset({Step.INHERIT, Step.REVERT})
WHO: Mapping[Step, frozenset[Hand]] = {
    Step.COMPLETE: frozenset({Hand.PLANNER, Hand.AUTHOR}),
    Step.SUBMIT: frozenset({Hand.AUTHOR, Hand.PJ, Hand.PLANNER}),
    Step.RECALL: frozenset({Hand.AUTHOR, Hand.PJ, Hand.PLANNER}),
    Step.ASK_FIX: frozenset({Hand.READER}),
    Step.APPROVE: frozenset({Hand.READER}),
    Step.VOID: frozenset({Hand.AUTHOR, Hand.PJ, Hand.PLANNER, Hand.READER, Hand.TIME}),
    Step.SCHEDULE: frozenset({Hand.PJ, Hand.READER, Hand.TIME}),
    Step.RELEASE: frozenset({Hand.PJ, Hand.PLANNER, Hand.TIME}),
    Step.PUBLISH: frozenset({Hand.PJ, Hand.PLANNER, Hand.TIME}),
    Step.ALONE: frozenset({Hand.AUTHOR, Hand.PJ}),
    Step.WITHDRAW: frozenset({Hand.AUTHOR, Hand.PJ, Hand.PLANNER, Hand.READER}),
    Step.CANCEL: frozenset({Hand.AUTHOR, Hand.PJ, Hand.PLANNER}),
    Step.LAPSE: frozenset({Hand.TIME}),
    Step.REOPEN: frozenset({Hand.AUTHOR, Hand.PJ, Hand.PLANNER}),
    Step.INHERIT: frozenset({Hand.PLANNER}),
    Step.REVERT: frozenset({Hand.PLANNER, Hand.TIME}),
}
ALIVE = (
    PostState.DRAFT,
    PostState.PLANNED,
    PostState.WAITING,
    PostState.FIXING,
    PostState.APPROVED,
    PostState.SCHEDULED,
)
COMING = ALIVE[1:]
SHOWN = (*COMING, PostState.PUBLISHED)
OUT = (PostState.PUBLISHED, PostState.WITHDRAWN)
REVIEWED = (PostState.APPROVED, PostState.SCHEDULED)


def after(state: str, step: Step, kind: str = Kind.OWN) -> PostState:
    """The state after this step; refuses a step that this state does not know, or that this kind of plan has not."""
    following = MOVES.get((PostState(state), step))
    skips = step is Step.PUBLISH and state == PostState.PLANNED and kind != Kind.OWN
    if following is None or skips or not _is_for(step, kind):
        raise Refusal("posts-over" if state not in ALIVE else "posts-not-now")
    return following


def _is_for(step: Step, kind: str) -> bool:
    """Whether this kind of plan knows this step."""
    if step in PROMOTIONS_ONLY:
        return kind == Kind.PROMOTION
    if step is Step.ALONE and kind == Kind.PROMOTION:
        return False
    return kind in READ or step not in READ_ONLY


def may_take(step: Step, hands: Collection[Hand]) -> bool:
    """Whether someone with these hands on the plan may take this step."""
    return not WHO[step].isdisjoint(hands)
