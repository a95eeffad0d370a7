"""Whether an account is safe: its four points, and the questions by which somebody looks at them."""

from collections.abc import Sequence
from datetime import date

from domain.account_safety import CheckFacts, CheckPoint, Point
from domain.accounts import AccountFacts, AccountPage
from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from words.account_sides import ago
from words.accounts import back, door, name
from words.sentences import sentences


def points(
    reader: Reader, unit_id: int, account: AccountFacts, checks: Sequence[CheckFacts], today: date
) -> Message:
    """How each point stands, and since when; `today` in the unit's zone."""
    t = sentences(reader)
    known = {one.point: one for one in checks}
    lines = [_line(reader, one, known.get(one), today) for one in Point]
    text = "\n".join([t("accounts-safety-page", name=name(reader, account)), *lines])
    look = Button(t("accounts-check-button", again=bool(checks)), CheckPoint(unit_id, account.id or 0))
    playbook = door(reader, unit_id, account, AccountPage.HACKED)
    return Message(text, ((look, playbook), (back(reader, unit_id, account),)))


def _line(reader: Reader, point: Point, check: CheckFacts | None, today: date) -> Safe:
    t = sentences(reader)
    what = t("accounts-point", point=point)
    if check is None:
        return t("accounts-point-never", what=what)
    return t("accounts-point-line", what=what, is_so=check.is_so, ago=ago(reader, check.day, today))


def question(reader: Reader, unit_id: int, account: AccountFacts, point: Point) -> Message:
    """Is it so? With where to look on its platform."""
    t, account_id = sentences(reader), account.id or 0
    number = list(Point).index(point) + 1
    text = t("accounts-point-question", point=point, name=name(reader, account), number=number, of=len(Point))
    where = t("accounts-point-where", platform=account.platform)
    keys = tuple(
        Button(t("accounts-point-button", is_so=is_so), CheckPoint(unit_id, account_id, point, is_so))
        for is_so in (True, False)
    )
    return Message(f"{text}\n\n{where}", (keys, (back(reader, unit_id, account, AccountPage.SAFETY),)))
