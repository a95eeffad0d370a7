"""What is never written down: passwords, codes, numbers and addresses of people, however they were pasted."""

import re

from domain import secrets
from domain.secrets import Secret

SAID = re.compile(r"[\s:=/|,;]+")
NUMBER = re.compile(r"\+?[\d\s().-]+")
FEWEST_DIGITS, LONGEST_CODE = 4, 8
TALK = {
    "password": frozenset(
        ["password", "passwd", "passcode", "pass", "pw", "pwd", "sandi", "sandinya", "katasandi", "kunci"]
    ),
    "code": frozenset(
        ["otp", "pin", "kode", "kodenya", "code", "verifikasi", "pemulihan", "recovery", "backup"]
    ),
}


def in_text(text: str) -> Secret | None:
    """What must not be kept of a text; None where nothing looks like that. Raises on nothing."""
    return secrets.found(text)


def in_handle(text: str) -> Secret | None:
    """The same for what should be the name of one account, where a lone number or a second word is no name."""
    found = in_text(text) or _number(text.strip().lstrip("@"))
    if found is not None:
        return found
    words = [word for word in SAID.split(text.casefold()) if word]
    if len(words) > 1:
        return next((Secret(kind) for kind, talk in TALK.items() if not talk.isdisjoint(words)), None)
    return None


def _number(text: str) -> Secret | None:
    digits = re.sub(r"\D", "", text)
    if not NUMBER.fullmatch(text) or len(digits) < FEWEST_DIGITS:
        return None
    return Secret.CODE if len(digits) <= LONGEST_CODE else Secret.PHONE
