"""When an account is in strange hands: what to do, whom to call, what to say, and who is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.account_care import Field, WriteField
from domain.account_safety import AskKeepers, SoundAlarm
from domain.accounts import AccountFacts, AccountPage, OpenAccount, PassportFacts
from domain.markup import Safe, plain, width
from domain.message import COPY_LIMIT, Button, Message
from domain.reader import Reader
from words.account_sides import end_alarm, hacked
from words.accounts import back, label, name
from words.sentences import sentences
from words.sharing import whatsapp


@dataclass(frozen=True, slots=True)
class Playbook:
    """An account, the name of its unit, and the first names of whom to call; `may_write`: the statement too."""

    unit_id: int
    unit: str
    account: PassportFacts
    guardians: Sequence[str]
    heads: Sequence[str]
    may_write: bool


def playbook(reader: Reader, of: Playbook, remark: Safe | None = None) -> Message:
    """The steps on its platform, whom to call, and a statement to copy; `remark` stands above them."""
    t, account, said = sentences(reader), of.account, statement(reader, of)
    lines = [
        *([remark, Safe("")] if remark else []),
        t("accounts-playbook", name=name(reader, account)),
        *hacked(reader, account),
        "",
        t("accounts-recover", platform=account.platform),
        t("accounts-steps"),
        "",
        t("accounts-call", guardians=", ".join(of.guardians), has=bool(of.guardians)),
        *([t("accounts-call-heads", heads=", ".join(of.heads))] if of.heads else []),
        "",
        t("accounts-say", statement=said),
    ]
    return Message("\n".join(lines), _keys(reader, of, said))


def _keys(reader: Reader, of: Playbook, said: str) -> tuple[tuple[Button, ...], ...]:
    t, unit_id, account_id = sentences(reader), of.unit_id, of.account.id or 0
    first = Button(t("accounts-alarm-button"), SoundAlarm(unit_id, account_id))
    if of.account.hacked_at is not None:
        first = end_alarm(reader, unit_id, account_id)
    share = Button(t("accounts-say-whatsapp-button"), url=whatsapp(said))
    copy = (Button(t("accounts-say-copy-button"), copy=said),) if width(said) <= COPY_LIMIT else ()
    ask = Button(t("accounts-keepers-button"), AskKeepers(unit_id, account_id))
    write = Button(t("accounts-say-write-button"), WriteField(unit_id, account_id, Field.STATEMENT))
    return (
        (first, ask),
        (*copy, share),
        *(((write,),) if of.may_write else ()),
        (back(reader, unit_id, of.account, AccountPage.SAFETY),),
    )


def statement(reader: Reader, of: Playbook) -> str:
    """What is said in other places: as humas wrote it, or ready-made; plain text."""
    ready = sentences(reader)("accounts-statement", name=name(reader, of.account), unit=of.unit)
    return of.account.statement or plain(ready)


def sure(reader: Reader, unit_id: int, account: AccountFacts) -> Message:
    """Asked once: everybody is woken, and what runs on it is stopped."""
    t = sentences(reader)
    yes = Button(t("accounts-alarm-yes-button"), SoundAlarm(unit_id, account.id or 0, sure=True))
    keep = back(reader, unit_id, account, AccountPage.HACKED)
    return Message(t("accounts-alarm-sure", name=name(reader, account)), ((yes,), (keep,)))


def sounded(reader: Reader, told: int, stopped: int) -> Safe:
    """How many were told, and how many takeovers were stopped."""
    return sentences(reader)("accounts-alarm-sounded", told=told, stopped=stopped)


def alarm(reader: Reader, unit_id: int, account: AccountFacts, who: str, at: datetime) -> Message:
    """To everybody who can do something, at any hour."""
    t = sentences(reader)
    text = t("accounts-alarm", name=name(reader, account), who=who, at=at)
    return Message(text, ((_steps(reader, unit_id, account),),))


def _steps(reader: Reader, unit_id: int, account: AccountFacts) -> Button:
    page = OpenAccount(unit_id, account.id or 0, AccountPage.HACKED)
    return Button(sentences(reader)("accounts-steps-button"), page)


def asked(reader: Reader, unit_id: int, account: AccountFacts, who: str) -> Message:
    """To guardians and ketua: please have a look."""
    text = sentences(reader)("accounts-keepers-asked", name=name(reader, account), who=who)
    return Message(text, ((_steps(reader, unit_id, account),),))


def asked_toast(reader: Reader, told: int) -> str:
    """How many were asked."""
    return plain(sentences(reader)("accounts-keepers-told", told=told))


def over(reader: Reader, account: AccountFacts) -> Message:
    """To the same people: it is ours again."""
    return Message(sentences(reader)("accounts-alarm-over", name=name(reader, account)))


def choose(reader: Reader, unit_id: int, accounts: Sequence[AccountFacts]) -> Message:
    """Which account is it? For who may open none: whom to tell."""
    t = sentences(reader)
    rows = tuple(
        (Button(label(reader, one), OpenAccount(unit_id, one.id or 0, AccountPage.HACKED)),)
        for one in accounts
    )
    return Message(t("accounts-which-hacked" if accounts else "accounts-hacked-tell-humas"), rows)
