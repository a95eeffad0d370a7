"""The buttons of the checklist."""

from dataclasses import dataclass

from domain.checklist.items import Answer, Item, Tick
from domain.presses import Press, press


@press("kca")
@dataclass(frozen=True, slots=True)
class AnswerItem(Press):
    """This is so with this line of a plan's checklist."""

    post_id: int
    item: Item
    answer: Answer


@press("kcb")
@dataclass(frozen=True, slots=True)
class AskItemAgain(Press):
    """Let me answer the whole list again."""

    post_id: int


@press("kct")
@dataclass(frozen=True, slots=True)
class TickItem(Press):
    """As its reader I have looked at this; once more: not yet."""

    post_id: int
    tick: Tick
