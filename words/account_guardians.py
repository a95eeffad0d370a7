"""The two grown people who look after an account: who they are, who could be, and what they are told."""

from collections.abc import Mapping, Sequence

from domain.account_care import A_PAGE, ChooseGuardian, FindGuardian, NameGuardian
from domain.account_safety import GUARDIANS
from domain.accounts import AccountFacts, AccountPage, OpenAccount
from domain.message import Button, Message
from domain.reader import Reader
from words.account_sides import stop_guarding
from words.accounts import LONGEST_LABEL, back, in_rows, name
from words.sentences import sentences

Named = Sequence[tuple[int, str]]


def seats(reader: Reader, unit_id: int, account: AccountFacts, taken: Mapping[int, str]) -> Message:
    """Both seats; `taken`: first names by seat."""
    t, account_id = sentences(reader), account.id or 0
    lines = [t("accounts-guardians-page", name=name(reader, account))]
    rows = []
    for seat in range(1, GUARDIANS + 1):
        who = taken.get(seat, "")
        lines.append(t("accounts-seat-line", seat=seat, who=who, has=bool(who)))
        label = t("accounts-seat-button", seat=seat, has=bool(who))
        row = [Button(label, ChooseGuardian(unit_id, account_id, seat))]
        if who:
            row.append(
                Button(t("accounts-free-seat-button", seat=seat), NameGuardian(unit_id, account_id, seat))
            )
        rows.append(tuple(row))
    return Message("\n".join(lines), (*rows, (back(reader, unit_id, account),)))


def choose(reader: Reader, account: AccountFacts, pressed: ChooseGuardian, adults: Named) -> Message:
    """Who? A page of grown people by first name; one more than a page is only a sign that there are more."""
    t, unit_id, account_id, seat = sentences(reader), pressed.unit_id, pressed.account_id, pressed.seat
    rows = in_rows(
        [
            Button(who[:LONGEST_LABEL], NameGuardian(unit_id, account_id, seat, person_id))
            for person_id, who in adults[:A_PAGE]
        ]
    )
    steps = [
        (pressed.skip - A_PAGE, pressed.skip > 0, "before"),
        (pressed.skip + A_PAGE, len(adults) > A_PAGE, "after"),
    ]
    turns = tuple(
        Button(t(f"accounts-{where}-button"), ChooseGuardian(unit_id, account_id, seat, max(skip, 0)))
        for skip, has, where in steps
        if has
    )
    find = (
        ((Button(t("accounts-letters-button"), FindGuardian(unit_id, account_id, seat)),),) if turns else ()
    )
    text = t("accounts-choose-guardian", name=name(reader, account), any=bool(adults))
    return Message(text, (*rows, turns, *find, (back(reader, unit_id, account, AccountPage.GUARDIANS),)))


def ask_letters(reader: Reader, account: AccountFacts, pressed: FindGuardian) -> Message:
    """Please type how her name begins."""
    text = sentences(reader)("accounts-ask-letters")
    return Message(text, ((back(reader, pressed.unit_id, account, AccountPage.GUARDIANS),),))


def told(reader: Reader, unit_id: int, account: AccountFacts) -> Message:
    """To who looks after it from now on."""
    t = sentences(reader)
    look = Button(t("accounts-look-button"), OpenAccount(unit_id, account.id or 0))
    text = t("accounts-guardian-told", name=name(reader, account))
    return Message(text, ((look,), (stop_guarding(reader, unit_id, account.id or 0),)))


def stopped(reader: Reader, account: AccountFacts) -> Message:
    """To her: it is not hers to look after any more."""
    return Message(sentences(reader)("accounts-guardian-stopped", name=name(reader, account)))


def left(reader: Reader, unit_id: int, account: AccountFacts, who: str) -> Message:
    """To humas: this guardian stopped."""
    t = sentences(reader)
    text = t("accounts-guardian-left", name=name(reader, account), who=who)
    page = OpenAccount(unit_id, account.id or 0, AccountPage.GUARDIANS)
    return Message(text, ((Button(t("accounts-guardians-button"), page),),))
