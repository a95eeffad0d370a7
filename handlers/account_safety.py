"""The four points of an account's safety are asked one by one, and noted with the day."""

import words.account_safety
from domain.account_safety import CheckPoint, following
from domain.accounts import AccountPage
from domain.permissions import Need
from handlers.account_pages import Keeping, keeping, side_of, today
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import account_care
from storage.account_care import AccountCheck


def check(turn: Turn, pressed: CheckPoint) -> None:
    """Ask about this point; or note the answer and ask about the next."""
    kept = keeping(turn, pressed.unit_id, pressed.account_id)
    if pressed.is_so is None:
        ask(turn, kept, pressed)
        return
    account_id = kept.account.id or 0
    its = AccountCheck(
        account_id=account_id,
        point=pressed.point,
        is_so=pressed.is_so,
        day=today(turn, kept.unit),
        person_id=turn.person.id if turn.person else None,
    )
    account_care.check(turn.session, its)
    turn.journal(f"account checked: {pressed.point}", f"account:{account_id}", kept.unit)
    following_point = following(pressed.point)
    if following_point is None:
        turn.edit(side_of(turn, kept, AccountPage.SAFETY))
    else:
        ask(turn, kept, CheckPoint(kept.unit.id or 0, account_id, following_point))


def ask(turn: Turn, kept: Keeping, asked: CheckPoint) -> None:
    """Is this so?"""
    turn.edit(words.account_safety.question(turn.reader, asked.unit_id, kept.account, asked.point))


FEATURE = Feature(noun="account_safety", presses={CheckPoint: Pressed(check, Need.UNIT)})
