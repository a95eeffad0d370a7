"""What the unit publishes itself, and therefore may stand in a draft: its own numbers, addresses and domains."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from domain.leak_guard.phone import digits_in
from domain.leak_guard.reading import plain


@dataclass(frozen=True, slots=True)
class Official:
    """Numbers as digits (62...), mail addresses, and domains whose mail may stand; in small letters."""

    numbers: frozenset[str]
    mails: frozenset[str]
    domains: frozenset[str]

    def has_mail(self, local: str, domain: str) -> bool:
        """Whether this address was allowed, or its domain, or one above it."""
        labels = domain.split(".")
        above = {".".join(labels[at:]) for at in range(len(labels))}
        return f"{local}@{domain}" in self.mails or bool(above & self.domains)

    def has_number(self, text: str) -> bool:
        """Whether the phone or account in this piece of a text was allowed, however it is written."""
        return bool(self.numbers) and _number(text) in self.numbers


def official_of(contacts: Collection[str]) -> Official:
    """Contacts as a unit enters them: "0812 3456 7890", "pac@gmail.com", "pcippnu.or.id" or "@pcippnu.or.id"."""
    entered = [contact.strip().lower() for contact in contacts]
    numbers = {_number(contact) for contact in entered if not re.search(r"[a-z]", contact)}
    named = [contact for contact in entered if re.search(r"[a-z]", contact)]
    return Official(
        frozenset(numbers - {""}),
        frozenset(contact for contact in named if "@" in contact[1:]),
        frozenset(contact.removeprefix("@") for contact in named if "@" not in contact[1:]),
    )


def _number(text: str) -> str:
    """Its digits, a mobile number with its country's code."""
    return re.sub(r"^0(?=8)", "62", digits_in(plain(text).spelled.text).removeprefix("+"))
