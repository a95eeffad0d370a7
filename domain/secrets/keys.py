"""Keys of programs and mailboxes, which show by their own shape whatever is said around them."""

import re

from domain.secrets.lists import is_everyday

FEWEST_ODD = 3
_KEY = re.compile(
    r"(?<![\w-])(?:[0-9]{8,10}:[\w-]{25,60}|(?:sk|pk|rk)[-_](?:live|test|proj)?[-_]?(?=\w{0,30}[0-9])[\w-]{10,200}"
    r"|gh[pousr]_\w{20,80}|github_pat_\w{20,90}|AKIA[A-Z0-9]{12,20}|AIza[\w-]{20,50}|GOCSPX-[\w-]{10,60}"
    r"|ya29\.[\w-]{10,300}|EAA[A-Za-z0-9]{16,300}|IG(?:QV|AA)[\w-]{12,300}|eyJ[\w-]{8,400}\.[\w.-]{8,800}"
    r"|xox[abp]-[\w-]{10,80}|glpat-[\w-]{10,60}|WIFI:[STPH]:|(?:Basic|Bearer) [\w+/=.-]{10,}|[0-9a-f]{32,128}(?!\w))"
    r"|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\bssh-(?:rsa|ed25519) \S{20,}"
    r"|\b(?:sessionid|session_id|cookie|sid)\s?=\s?\S{8,}"
)
_SEED = re.compile(  # of an authenticator: four letters, four letters ...
    r"(?<![\w-])(?=[A-Z -]{0,60}[2-7])(?=[2-7 -]{0,60}[A-Z])(?:[A-Z2-7]{4}[ -]){3,7}[A-Z2-7]{4}(?![\w-])"
)
_FOUR_FOURS = re.compile(r"(?<![\w-])[a-z]{4}(?: [a-z]{4}){3}(?![\w-])")
_TYPED_SEED = re.compile(
    r"\b(?:setup|secret|2fa|kunci|key|autentik\w{0,5}|authenticator)\b[^\n]{0,20}?"
    r"(?<!\w)(?=[a-z ]{0,60}[2-7])(?:[a-z2-7]{4}[ -]){3,7}[a-z2-7]{4}(?![\w-])"
)
_SETTING = re.compile(r"\b[A-Z_]{0,20}(?:PASS(?:WORD|WD)?|SECRET|TOKEN|API_?KEY|PWD)\s?=\s?[^\s=]{4,}")
_NAMED = re.compile(
    r"\b(?:access|api|client|secret|bot|auth|private|app|refresh|bearer)[\s_-]?(?:token|key|secret)s?(?:nya)?\b"
    r"\s?[:=]?\s?(?=\D{0,80}[0-9])\S{10,}",
    re.IGNORECASE,
)


def is_key(text: str) -> bool:
    """Whether a program's key stands in it, or the four times four letters that a mailbox gives to programs."""
    if any(rule.search(text) for rule in (_SEED, _KEY, _NAMED, _TYPED_SEED, _SETTING)):
        return True
    return any(
        sum(not is_everyday(word) for word in match[0].split()) >= FEWEST_ODD
        for match in _FOUR_FOURS.finditer(text)
    )
