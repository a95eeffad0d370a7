"""Passwords, PINs and codes that are given away; talk about them, and bad ones shown as a lesson, may stand."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from domain.leak_guard import password_signs as signs
from domain.leak_guard.leak import DOT, Found
from domain.leak_guard.password_around import around
from domain.leak_guard.password_talk import TALK, is_lesson, is_strong, is_talk
from domain.leak_guard.reading import Reading

_REACH = 70  # characters from the word for a secret to the secret


class _Given(NamedTuple):
    """Where the word for a secret begins, and where the secret itself stands."""

    said: int
    start: int
    end: int
    is_code: bool = False


def found(reading: Reading) -> Iterator[Found]:
    """A word for a secret, a sign that gives it, and a value that is none of our everyday words."""
    spelled = reading.spelled
    for one, place in (
        *((reading, place) for place in _given(reading.text)),
        *((spelled, place) for place in _codes(spelled.text)),
    ):
        why = "password-code" if place.is_code else "password"
        if not is_lesson(one.text, place.said, place.end) and (
            leak := one.found(place.start, place.end, DOT * 6, why)
        ):
            yield leak


def _given(text: str) -> Iterator[_Given]:
    """The places where a secret may be told."""
    for match in signs.GIVEN.finditer(text):
        if end := _end(text, match):
            yield _Given(match.start(), match.start("value"), end, bool(match["code"]))
    for rule in (signs.REVERSED, signs.FAR_CODE, signs.FAR_PIN, signs.CODED):
        for match in rule.finditer(text):
            if _is_code(text, match):
                yield _Given(match.start(), *match.span("value"), rule is not signs.FAR_PIN)
    yield from _values(text)
    yield from _farther(text)
    yield from (_Given(*span, is_code) for span, is_code in around(text))


def _values(text: str) -> Iterator[_Given]:
    """Secrets of letters and signs, by the shapes in which they are told."""
    for rule in (signs.DISTANT, signs.LISTED, signs.GLUED, signs.LOGIN, signs.WIFI, signs.PAIR):
        for match in rule.finditer(text):
            if rule in (signs.GLUED, signs.PAIR) or is_strong(match["value"]):
                yield _Given(match.start(), *match.span("value"))
    for match in signs.DESCRIBED.finditer(text):
        group = "told" if match["told"] else "value"
        if not is_talk(match[group]):
            yield _Given(match.start(), *match.span(group))


def _codes(text: str) -> Iterator[_Given]:
    """Codes and PINs as numbers, where those may be spelled."""
    for match in signs.GIVEN.finditer(text):
        number = signs.NUMBER.match(text, match.start("value"))
        if (match["code"] or match["pin"]) and number and (end := _end(text, match)):
            yield _Given(match.start(), number.start(), end, bool(match["code"]))


def _is_code(text: str, match: re.Match[str]) -> bool:
    """Whether a number is no count; one that is just some "kode" needs a word for where it is typed."""
    if signs.UNITS.match(text, match.end("value")):
        return False
    sentence = text[max(0, match.start() - 40) : match.end() + 40]
    return match.re is not signs.CODED or signs.SENT.search(sentence) is not None


def _farther(text: str) -> Iterator[_Given]:
    """Further on in the sentence: letters with digits, or the number that opens a file."""
    for said in signs.SPOKEN.finditer(text):
        rest = re.split(r"[!?\n]|(?<=\w{4})\.\s", text[said.end() : said.end() + _REACH])[0]
        for match in (*signs.MIXED.finditer(rest), *signs.DATED.finditer(rest)):
            if match.re is signs.DATED or is_strong(match["value"]):
                start, end = (said.end() + place for place in match.span("value"))
                if not signs.UNITS.match(text, end):
                    yield _Given(said.start(), start, end)


def _end(text: str, match: re.Match[str]) -> int | None:
    """Where the secret ends; None when there is none."""
    start, value = match.start("value"), match["value"].rstrip(".,;:!?)]\"'")
    is_told = bool(match["sep"].strip()) or signs.TOLD.search(match["of"]) is not None
    is_owned = bool(match["of"].strip())
    number = signs.NUMBER.match(text, start)
    if match["code"] or match["pin"]:
        return _number_end(text, match, number, is_told) if number else _code_end(text, match, is_told)
    if value.isdecimal() and signs.UNITS.match(text, start + len(value)):
        return None
    if value.isdecimal() and number and len(number[0]) >= 4 and (is_told or is_owned):
        return number.end()
    if is_strong(value) and (is_told or is_owned or match["word"].lower() != "sandi"):
        return start + len(value)
    return _word_end(text, match, is_told)


def _number_end(text: str, match: re.Match[str], number: re.Match[str], is_told: bool) -> int | None:
    """PINs and one-time codes are numbers; codes for an emergency come in rows."""
    digits = sum(map(str.isdecimal, number[0]))
    if (
        digits < 3
        or signs.UNITS.match(text, number.end())
        or text[number.end() : number.end() + 1] in ("/", ":")
    ):
        return None
    before = text[max(0, match.start() - 50) : match.start()]
    is_owned = bool(match["of"].strip()) or signs.LOCKED.search(before) is not None
    if match["pin"] and not (is_told or (is_owned and digits in (4, 6))):
        return None
    more = signs.MORE_CODES.match(text, number.end()) if match["code"] else None
    return more.end() if more else number.end()


def _code_end(text: str, match: re.Match[str], is_told: bool) -> int | None:
    """A code of letters and digits, and those that follow it."""
    first = match["value"].rstrip(".,;")
    if not (match["code"] and is_told and signs.LETTERED.fullmatch(first)):
        return None
    end = match.start("value") + len(first)
    more = signs.MORE_CODES.match(text, end)
    return more.end() if more else end


def _word_end(text: str, match: re.Match[str], is_told: bool) -> int | None:
    """A secret of plain words, which is harder to tell from talk."""
    start, owner = match.start("value"), match["of"].strip().lower()
    if match["word"].lower() == "kata kunci":
        return None
    if match["value"][0] in "\"'":
        return match.end("value") if match["value"].strip("\"'").lower() not in TALK else None
    if not is_told:
        word = signs.ONE_WORD.match(text, start) if owner in ("nya", "ku", "-nya") else None
        return word.end() if word and not is_talk(word[0]) else None
    is_owned = owner.startswith(("nya", "ku", "akun", "ig", "wi", "admin", "is"))
    return _phrase_end(text, start) if match["sep"].strip() or is_owned else None


def _phrase_end(text: str, start: int) -> int | None:
    """Up to four words to the end of the clause, none of them talk."""
    phrase = signs.PHRASE.match(text, start)
    words_of = re.findall(r"[\w'@#$&*+-]+", phrase[0]) if phrase else []
    while words_of and words_of[-1].lower() in ("ya", "yaa", "kak", "dong", "gais", "guys"):
        words_of.pop()
    is_secret = 1 <= len(words_of) <= 4 and not any(is_talk(word) for word in words_of)
    if (
        not phrase
        or not is_secret
        or any(signs.UNITS.fullmatch(word) for word in words_of[1:])
        or signs.STARRED.fullmatch(words_of[0])
        or len("".join(words_of)) < 4
    ):
        return None
    return start + len(phrase[0].rstrip())
