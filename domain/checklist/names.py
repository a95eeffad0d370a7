"""Who is named in a text, so that somebody looks at names and titles; and what it claims."""

import re
from collections.abc import Iterator

from domain.checklist import dates
from domain.leak_guard.names import is_name, is_place, may_be_name
from domain.links import find_each

_PART = r"(?:(?:[A-Z]|Moh|Muh|Much|Ach|Abd|St)\.|[A-Z][\w'’-]*)"
_RUN = rf"{_PART}(?:[ ](?:{_PART}|bin|binti|al|el))*"
_TITLE = (
    r"K\.?\s?H\.?|Kiai|Kyai|Nyai|Gus|Ning|Lora|Habib|Ustaz(?:ah)?|Ustadz(?:ah)?|Ust|Drs?|Dra|Prof|Ir|Hj?|Bapak|"
    r"Ibu|Pak|Bu|Kak|Kakak|Mbak|Mas|Rekan|Rekanita|Ananda|Adik|Syekh|Syaikh|Buya|Abah|Mbah|Sunan|"
    r"(?:Wakil[ ])?(?:Ketua|Sekretaris|Bendahara|Bupati|Gubernur|Camat|Menteri|Presiden|Rais|Rektor|Kepala)"
)
_TITLED = re.compile(rf"(?<![\w@#])(?:{_TITLE})\.?[ ](?P<name>{_RUN})")
_RUNS = re.compile(rf"(?<![\w@#.]){_PART}(?:[ ](?:{_PART}|bin|binti))+")
_DEGREE = re.compile(rf"(?P<name>{_RUN}),[ ]?(?:S|M|Lc|A\.?Md|Ph\.?D)\.?[ ]?[A-Z]?")
_CUED = re.compile(
    r"(?:bersama|oleh|narasumber|pemateri|pembicara|moderator|qari(?:ah)?|bernama|atas nama|MC)[ :]{1,3}"
    rf"(?P<name>{_RUN})"
)
_NOBODY_NAMED = """
rekan rekanita rekan-rekanita sekalian semua ipnu ippnu nu pbnu pcnu mwcnu pc pac pr pk pw pp kader pelajar anggota
pengurus umum bapak ibu kita kami anda kamu dan hari desa kota panitia peserta guru siswa
"""
_NOBODY = frozenset(_NOBODY_NAMED.split())
_NAMES_SHOWN = 4
_QUOTE = re.compile(r"[“\"«][^“”\"«»\n]{8,}[”\"»]")
_NUMBER = re.compile(r"\d|%")
_TIMES = re.compile(
    r"\b(?:pukul|jam)\s?\d{1,2}(?:[.:]\d\d)?|\b\d{1,2}[.:]\d\d\b|^\s{0,3}\d{1,2}[.)]\s|#\w+",
    re.IGNORECASE | re.MULTILINE,
)


def named(text: str) -> tuple[str, ...]:
    """The people whom the text names, each once, at most four: with a title or degree, or by a given name."""
    found = dict.fromkeys(name.rstrip(" .,") for name in _named(_plain(text)))
    whole = [one for one in found if not any(one != other and one in other for other in found)]
    return tuple(whole)[:_NAMES_SHOWN]


def _named(text: str) -> Iterator[str]:
    for match in _TITLED.finditer(text):
        if _is_somebody(match["name"]):
            yield match[0]
    for rule in (_DEGREE, _CUED):
        for match in rule.finditer(text):
            if any(may_be_name(word) for word in match["name"].split()) and _is_somebody(match["name"]):
                yield match["name"]
    for match in _RUNS.finditer(text):
        words = match[0].split()
        first = next((at for at, word in enumerate(words) if is_name(word) and not is_place(word)), None)
        if first is not None:
            yield " ".join(words[first:])


def _is_somebody(run: str) -> bool:
    return any(word.lower().strip(".'’") not in _NOBODY for word in run.split())


def _plain(text: str) -> str:
    for link in reversed(find_each(text)):
        if link.span is not None:
            text = text[: link.span[0]] + "\n" + text[link.span[1] :]
    return text


def claims(text: str) -> bool:
    """Whether the text gives figures beside its dates and hours, or quotes somebody."""
    plain = _TIMES.sub(" ", dates.without(_plain(text)))
    return _NUMBER.search(plain) is not None or _QUOTE.search(plain) is not None
