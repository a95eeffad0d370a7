"""The one way to say no: a rule raises it, and the dispatcher answers the person with its sentence."""

from collections.abc import Mapping


class Refusal(Exception):
    """A rule says no: `code` is the id of the sentence in words/, `facts` are what that sentence needs."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts
