"""Any button in a person's hand: an old one, or a forged one that was never shown to her."""

from domain.presses import Press, encode
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from tests.branch import SOON, Branch
from tests.carrying import TITLE, offer


async def taps(branch: Branch, who: Person, pressed: Press, on: Message | None = None) -> PressOutcome:
    """She presses it, as if it stood on this message (her newest in private, unless said)."""
    message = on or branch.last(who, private=True)
    outcome = tell_of_press(branch.town.world, message, who, Button("x", "press", data=encode(pressed)))
    await branch.town.rest(SOON)
    assert outcome.answered, pressed
    return outcome


async def taps_in_group(branch: Branch, who: Person, pressed: Press, title: str = TITLE) -> PressOutcome:
    """She presses it on the promotion's card in the group."""
    return await taps(branch, who, pressed, offer(branch, who, title))
