"""A person's mail address, also with "(at)" and "titik"; an office's own address may be published."""

import re
from collections.abc import Iterator

from domain.leak_guard.leak import DOT, Found
from domain.leak_guard.lists import words
from domain.leak_guard.names import is_name, is_place
from domain.leak_guard.official import Official
from domain.leak_guard.reading import Reading

_PROVIDERS = r"(?:gmail|g-?mail|yahoo|ymail|rocketmail|hotmail|outlook|icloud|live|proton(?:mail)?|aol|zoho)"
_AT = r"(?:\s{0,2}@\s{0,2}|\s{0,2}[\[({<]\s?(?:at|et|a|@)\s?[\])}>]\s{0,2})"
_AT_WORD = r"[\s_-](?:at|et|add?)[\s_-]"
_DOT = r"(?:\s{0,2}[\[({<]\s?(?:dot|titik|\.)\s?[\])}>]\s{0,2}|\s?\.\s?|[\s_-](?:dot|titik)[\s_-]|,\s?)"
_LOCAL = (
    r"(?<![\w.%+@/\ufffc-])(?P<local>[a-z0-9_][\w.%+-]{0,63}(?:\s?[\[(](?:dot|titik)[\])]\s?[\w-]{1,30})?)"
)
_STRICT = rf"{_LOCAL}@(?P<domain>[a-z0-9-]{{1,63}}(?:\.[a-z0-9-]{{1,63}}){{0,3}}\.[a-z]{{2,12}})(?![\w@])"
_KNOWN = rf"{_LOCAL}(?:{_AT}|{_AT_WORD})(?P<domain>{_PROVIDERS})(?:{_DOT}(?:com|co|id|net|org|me))"
_BARE = rf"{_LOCAL}{_AT}(?P<domain>{_PROVIDERS})\b"
_VEILED = (
    rf"{_LOCAL}{_AT}(?P<domain>[a-z0-9-]{{2,40}}(?:{_DOT}[a-z0-9-]{{2,30}}){{0,2}}"
    r"(?:\s?\.\s?|\s?[\[({<]\s?(?:dot|titik)\s?[\])}>]\s?|\s(?:dot|titik)\s)(?:com|co|id|net|org|ac|sch|"
    r"or))\b"
)
_LOOSE = (  # "zulfaamr gmail com": dots and the sign at are heard, not written
    rf"{_LOCAL}(?:{_AT}|{_AT_WORD}|[\s]|\s?[^\w\s\x21-\x7e]{{1,3}}\s?)(?P<domain>{_PROVIDERS})(?:\s|{_DOT}|\s(?:titik|dot)\s)"
    r"(?:co[mn]|kom|cm|co\s?\.?id)\b"
)
_GLUED = (
    rf"(?<![\w.@])(?P<local>[a-z][\w.]{{3,40}}?)(?:at|et)(?P<domain>{_PROVIDERS})(?:dot|titik)(?:com|co|kom)"
)
_HEARD = rf"{_LOCAL}{_AT_WORD}(?P<domain>{_PROVIDERS})\b"
_NAMED = (  # "gmailku zulfaamr99"
    rf"(?<![\w@.])(?P<domain>{_PROVIDERS})(?:ku|nya)?(?:\s(?:saya|aku|ku|nya|q|namanya|nama|pribadi|itu)){{0,2}}(?:\s?[:=]\s?|\s)"
    r"(?P<local>[a-z][\w.]{4,40})(?![\w@])"
)
_TOLD = (  # "emailnya zulfaamr99, gmail biasa", "zulfaamr99 (gmail)"
    r"(?<![\w@./])(?P<local>[a-z][a-z_.]{2,30}[0-9][\w.]{0,20})(?![\w@])[\s,(]{1,3}(?:di\s|yang\s|yg\s|pakai\s)?"
    rf"@?(?P<domain>{_PROVIDERS})(?![\w.@])"
)
_GUESSED = tuple(re.compile(rule, re.IGNORECASE) for rule in (_GLUED, _LOOSE, _HEARD, _NAMED, _TOLD))
_SMALL = words("account-small-words") | words("password-talk") | words("no-names")
_RULES = tuple(re.compile(rule, re.IGNORECASE) for rule in (_STRICT, _KNOWN, _VEILED, _BARE))
_OFFICES = words("offices")
_UNIT = re.compile(
    r"ippnu|ipnu|^p[cwabrkp]{0,2}nu|pcnu|pwnu|pbnu|mwcnu|lazisnu|fatayat|muslimat|ansor|banser|maarif|"
    r"pelajarnu|pergunu"
    r"|^(?:sd|smp|sma|smk)(?:n|nu|i|it)?\d*|^m(?:ts|an|in|i|a)n?\d+|^mts|^ponpes|^masjid|^osis|^panitia|"
    r"^sekretariat|^humas"
)
_EVENTS = words("office-words") | words("no-names")
_PLACEHOLDER = words("placeholders")


def found(reading: Reading, official: Official) -> Iterator[Found]:
    """Addresses of persons; what the unit publishes itself is not looked at."""
    seen: set[int] = set()
    for rule in _RULES:
        for match in rule.finditer(reading.text):
            is_judged = match.start() in seen
            seen.add(match.start())
            if is_judged or _may_stand(match["local"], match["domain"], official):
                continue
            if leak := _leak(reading, match):
                yield leak
    for rule in _GUESSED:
        for match in rule.finditer(reading.text):
            if (
                match.start() not in seen
                and _is_handle(match["local"])
                and not _may_stand(match["local"], match["domain"], official)
                and (leak := _leak(reading, match))
            ):
                seen.add(match.start())
                yield leak


def _leak(reading: Reading, match: re.Match[str]) -> Found | None:
    masked = f"{_first(match['local'])}{DOT * 3}@{_first(match['domain'])}{DOT * 3}"
    return reading.found(*match.span(), masked, "email")


def _is_handle(local: str) -> bool:
    """Whether a word can only be a mailbox: with digits or a dot inside, or begun with somebody's name."""
    low = local.lower()
    if low in _SMALL or not low[0].isalpha() or len(low) < 4:
        return False
    has_sign = re.search(r"[a-z][._-]?[0-9]|[a-z][._][a-z]", low) is not None
    return has_sign or any(is_name(low[:length]) for length in range(4, len(low) + 1))


def _first(text: str) -> str:
    return text[0] if text[0].isalpha() else ""


def _may_stand(local: str, domain: str, official: Official) -> bool:
    domain, local = domain.lower(), local.lower()
    if official.has_mail(local, domain):
        return True
    return local in _PLACEHOLDER or is_office(local)


def is_office(local: str) -> bool:
    """humas@, pcippnu.blitar@: begins with an office or a unit, and names no person beside it."""
    tokens = [token.strip("0123456789") for token in re.split(r"[._+-]+", local)]
    words = [token for token in tokens if token]
    if not words or any(is_name(word) for word in words):
        return False
    unit = _UNIT.search(local)
    owner = local[: unit.start()] if unit else ""
    if unit:
        return words[0] in _OFFICES or not _is_owner(owner)
    return words[0] in _OFFICES and all(_is_of_office(word) for word in words[1:])


def _is_of_office(word: str) -> bool:
    """Whether a word behind an office tells more about it, and no nickname: humas.babat, panitia.lakmud."""
    return word in _OFFICES or len(word) <= 3 or is_place(word) or word in _EVENTS


def _is_owner(text: str) -> bool:
    """Whether what stands before a unit's name is a person: sitiippnu@, siti.ippnu@."""
    first = next((word for word in re.split(r"[._+0-9-]+", text) if word), "")
    return any(is_name(first[:length]) for length in range(4, len(first) + 1))
