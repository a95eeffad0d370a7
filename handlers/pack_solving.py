"""Opens the page on which a thing of the checklist is solved; that page asks anew what she may."""

from domain.account_silence import subject
from domain.accounts import AccountPage
from domain.pack_contents import Check, CheckItem
from domain.posts import OpenPost
from domain.refusal import Refusal
from handlers import account_pages, case_pages, duty_pages, guides, posts, unit_settings
from handlers.turn import Turn
from storage import account_silence, calendar, cards, duties
from storage.units import Unit


def solve(turn: Turn, unit: Unit, item: CheckItem) -> None:
    """As a new message."""
    match item.kind:
        case Check.GUARDIAN:
            _account(turn, unit, item.number, AccountPage.GUARDIANS)
        case Check.DORMANT:
            _silent(turn, unit, item.number)
        case Check.CASE:
            turn.say(case_pages.page(turn, case_pages.seen(turn, item.number)))
        case Check.PLAN:
            posts.open_post(turn, OpenPost(item.number))
        case Check.ROSTER:
            today = duties.today(turn.session, unit.id or 0, turn.now)
            turn.say(duty_pages.week(turn, duty_pages.its(turn, unit.id or 0), today))
        case Check.GUIDE:
            guides.read(turn, "")
        case Check.SETTINGS:
            unit_settings.settings(turn, "")


def _account(turn: Turn, unit: Unit, account_id: int, side: AccountPage) -> None:
    account = account_pages.found(turn, account_pages.hers(turn, unit.id or 0), account_id)
    if account.closed_at is not None:
        raise Refusal("accounts-gone")
    turn.say(account_pages.page(turn, unit, account, side))


def _silent(turn: Turn, unit: Unit, account_id: int) -> None:
    """The question about its silence while it stands, else its page."""
    account_pages.found(turn, account_pages.hers(turn, unit.id or 0), account_id)
    if account_silence.of(turn.session, account_id) is None:
        _account(turn, unit, account_id, AccountPage.MAIN)
        return
    card = cards.of(turn.session, subject(account_id), turn.chat.id or 0)
    if card is not None:
        calendar.put_up_anew(card, None)
    turn.show(subject(account_id))
