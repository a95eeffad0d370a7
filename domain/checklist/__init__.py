"""The checklist of an official plan: what applies to it, what the bot ticks itself, and what people answer."""

from domain.checklist.items import (
    ANSWERS,
    FIXED_ON,
    Answer,
    Item,
    Line,
    Mark,
    Sheet,
    Tick,
    judge,
    owed,
    part_digest,
    ticks,
)
from domain.checklist.presses import AnswerItem, AskItemAgain, TickItem
from domain.checklist.trouble import Trouble

__all__ = [
    "ANSWERS",
    "FIXED_ON",
    "Answer",
    "AnswerItem",
    "AskItemAgain",
    "Item",
    "Line",
    "Mark",
    "Sheet",
    "Tick",
    "TickItem",
    "Trouble",
    "judge",
    "owed",
    "part_digest",
    "ticks",
]
