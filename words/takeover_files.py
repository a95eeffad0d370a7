"""What a slot or a live is called in other calendars, and what stands under its file."""

from datetime import date

from domain.accounts import AccountFacts
from domain.markup import plain
from domain.message import Message
from domain.reader import Reader
from words import accounts
from words.sentences import sentences
from words.sharing import one_line

SHOWN_THEME = 80


def summary(reader: Reader, account: AccountFacts, theme: str) -> str:
    """Such as "Takeover Instagram @pac: Sehari bersama kader"."""
    t, name = sentences(reader), accounts.name(reader, account)
    if not theme:
        return plain(t("takeover-files-summary", account=name))
    return plain(t("takeover-files-summary-theme", account=name, theme=one_line(theme, SHOWN_THEME)))


def note(reader: Reader, state: str) -> str:
    """How it stands."""
    return plain(sentences(reader)("takeover-files-state", state=state))


def file_name(reader: Reader, day: date) -> str:
    """With the ending that calendars know; the day keeps files apart."""
    return plain(sentences(reader)("takeover-files-name", day=day.isoformat()))


def caption(reader: Reader) -> Message:
    """What to do with it."""
    return Message(sentences(reader)("takeover-files-caption"))


def toast(reader: Reader) -> str:
    """It is on its way."""
    return plain(sentences(reader)("takeover-files-making"))
