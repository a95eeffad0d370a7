"""The page of one account: what it is for, in whose care, how it stands; and what is done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.account_care import TYPED_ONCE, ChooseDecides, Field, NotePublished, StopGuarding, WriteField
from domain.account_kinds import Decides
from domain.account_safety import EndAlarm, Flag
from domain.accounts import AccountPage, PassportFacts, ShareAccount
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.platforms import Platform
from domain.reader import Reader
from words.accounts import back, door, in_rows, name, to_list
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class Passport:
    """All that is known of an account, for who may see it. Names are first names; days are the unit's, `today` too;
    `checked`: since when all was looked at."""

    unit_id: int
    account: PassportFacts
    owners: Sequence[str]
    guardians: Sequence[str]
    flags: Sequence[Flag]
    checked: date | None
    published: date | None
    today: date
    is_trusted: bool
    guards: bool
    is_first: bool
    may_share: bool


def page(reader: Reader, of: Passport) -> Message:
    """The passport, and the doors from it."""
    t, account, unit_id = sentences(reader), of.account, of.unit_id
    lines = [t("accounts-one", name=name(reader, account)), *hacked(reader, account), *_about(reader, of)]
    lines += [_published(reader, of), _safety(reader, of), t("accounts-spacing", minutes=account.spacing)]
    if account.platform == Platform.TELEGRAM:
        lines.append(t("accounts-channel", own=account.chat_id is not None))
    lines += _lacking(reader, of.flags)
    pages = [AccountPage.SAFETY]
    if of.is_trusted:
        pages = [AccountPage.ABOUT, AccountPage.GUARDIANS, AccountPage.SAFETY, AccountPage.MORE]
    keys = [door(reader, unit_id, account, one) for one in pages]
    if not of.is_trusted:
        keys += [_note(reader, of), stop_guarding(reader, unit_id, account.id or 0)]
    rows = in_rows(keys)
    if account.hacked_at is not None:
        rows = ((end_alarm(reader, unit_id, account.id or 0),), *rows)
    return Message("\n".join(lines), (*rows, (to_list(reader, unit_id),)))


def hacked(reader: Reader, account: PassportFacts) -> list[Safe]:
    """That it is in strange hands."""
    return [sentences(reader)("accounts-hacked-line", at=account.hacked_at)] if account.hacked_at else []


def end_alarm(reader: Reader, unit_id: int, account_id: int) -> Button:
    """It is ours again."""
    return Button(sentences(reader)("accounts-end-alarm-button"), EndAlarm(unit_id, account_id))


def stop_guarding(reader: Reader, unit_id: int, account_id: int) -> Button:
    """I look after it no more."""
    return Button(sentences(reader)("accounts-stop-guarding-button"), StopGuarding(unit_id, account_id))


def ago(reader: Reader, day: date, today: date) -> Safe:
    """Such as "12 hari lalu"."""
    return sentences(reader)("accounts-ago", days=(today - day).days)


def _about(reader: Reader, of: Passport) -> list[Safe]:
    t = sentences(reader)
    lines = [t("accounts-owners", owners=", ".join(of.owners)), *_said(reader, of.account)]
    if of.guardians:
        lines.append(t("accounts-guardians-line", names=", ".join(of.guardians)))
    return lines


def _said(reader: Reader, account: PassportFacts) -> list[Safe]:
    t = sentences(reader)
    said = [(one, str(getattr(account, one))) for one in TYPED_ONCE]
    lines = [t("accounts-field-line", field=one, text=text) for one, text in said if text]
    return [*lines, *([t("accounts-decides-line", who=account.decides)] if account.decides else [])]


def _published(reader: Reader, of: Passport) -> Safe:
    t, day = sentences(reader), of.published
    if day is None:
        return t("accounts-published-never")
    return t("accounts-published-line", day=day, ago=ago(reader, day, of.today))


def _safety(reader: Reader, of: Passport) -> Safe:
    t, day = sentences(reader), of.checked
    if day is None:
        return t("accounts-safety-never")
    return t("accounts-safety-line", is_so=Flag.UNSAFE not in of.flags, ago=ago(reader, day, of.today))


def _lacking(reader: Reader, flags: Sequence[Flag]) -> list[Safe]:
    t = sentences(reader)
    named = [t("accounts-flag", flag=one) for one in flags if one is not Flag.HACKED]
    return [Safe(""), t("accounts-lacking", what=Safe(", ".join(named)))] if named else []


def _note(reader: Reader, of: Passport) -> Button:
    return Button(
        sentences(reader)("accounts-note-published-button"), NotePublished(of.unit_id, of.account.id or 0)
    )


def more(reader: Reader, of: Passport) -> Message:
    """What is done seldom."""
    t, account = sentences(reader), of.account
    keys = [_note(reader, of), door(reader, of.unit_id, account, AccountPage.SPACING)]
    if of.may_share and of.is_first:
        keys.append(door(reader, of.unit_id, account, AccountPage.SHARE))
    if len(of.owners) > 1:
        part = ShareAccount(of.unit_id, account.id or 0, None)
        keys.append(Button(t("accounts-part-button" if of.is_first else "accounts-leave-button"), part))
    if of.is_first:
        keys.append(door(reader, of.unit_id, account, AccountPage.CLOSE))
    if of.guards:
        keys.append(stop_guarding(reader, of.unit_id, account.id or 0))
    text = t("accounts-one", name=name(reader, account))
    return Message(text, (*in_rows(keys), (back(reader, of.unit_id, account),)))


def about(reader: Reader, of: Passport) -> Message:
    """What is said about it, and what may be written."""
    t, account, account_id = sentences(reader), of.account, of.account.id or 0
    keys = [
        Button(t("accounts-field-button", field=one, has=bool(getattr(account, one))), write)
        for one in TYPED_ONCE
        for write in [WriteField(of.unit_id, account_id, one)]
    ]
    keys.append(Button(t("accounts-decides-button"), ChooseDecides(of.unit_id, account_id)))
    lines = _said(reader, account) or [t("accounts-about-nothing")]
    text = "\n".join([t("accounts-one", name=name(reader, account)), *lines])
    return Message(text, (*in_rows(keys), (back(reader, of.unit_id, account),)))


def ask_field(reader: Reader, unit_id: int, account: PassportFacts, field: Field) -> Message:
    """Please type it; what stands there now is shown, and may be emptied."""
    t, now = sentences(reader), str(getattr(account, field))
    lines = [t("accounts-ask-field", field=field, name=name(reader, account))]
    lines += [Safe(""), t("accounts-field-now", text=now)] if now else []
    emptied = WriteField(unit_id, account.id or 0, field, empty=True)
    rows = ((Button(t("accounts-empty-button"), emptied),),) if now else ()
    return Message("\n".join(lines), (*rows, (back(reader, unit_id, account, side_of(field)),)))


def side_of(field: Field) -> AccountPage:
    """Where what was typed stands."""
    return AccountPage.HACKED if field is Field.STATEMENT else AccountPage.ABOUT


def ask_decides(reader: Reader, unit_id: int, account: PassportFacts) -> Message:
    """Who has the last word?"""
    t = sentences(reader)
    keys = [
        Button(
            t("accounts-who-button", who=one, now=one == account.decides),
            ChooseDecides(unit_id, account.id or 0, one),
        )
        for one in Decides
    ]
    text = t("accounts-ask-decides", name=name(reader, account))
    return Message(text, (*in_rows(keys), (back(reader, unit_id, account, AccountPage.ABOUT),)))


def noted(reader: Reader) -> str:
    """It is noted that something was published today."""
    return plain(sentences(reader)("accounts-noted"))
