"""Copying a plan: the button, and how the copy says what it was made from while nobody has given it a time."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("yc")
@dataclass(frozen=True, slots=True)
class CopyPost(Press):
    """Begin a new plan that says the same, at another time."""

    post_id: int


def occasion(post_id: int) -> str:
    """What the copy is called until it has a time, so that two taps make one."""
    return f"copy {post_id}"
