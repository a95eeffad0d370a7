"""People of this Telegram: they write, press and come and go, and bots are told what they may know."""

from __future__ import annotations

from sandbox.gathering import Gathering
from sandbox.talking import Talking


class Person(Talking, Gathering):
    """Everything that a person's app offers; see Talking, Gathering and Account."""
