"""A person's phone number, in whatever way it is written; offices' landlines and hotlines are for everybody."""

import re
from collections.abc import Iterator

from domain.leak_guard.leak import Found, hidden_number
from domain.leak_guard.reading import Reading

_GAP = r"(?:(?:[^\w:=?&%+#@<>$€\ufffc]|_){0,6}|(?<=[0-9])[xX](?=[0-9]))"
_DIGIT = r"(?:[0-9]|[oOlLiIsS](?![a-hjkmnp-rt-zA-HJKMNP-RT-Z]))"  # o, l and s are typed for 0, 1 and 5
_GLUED = "".join(
    rf"|(?<=\b{word})" for word in ("wa", "hp", "no", "cp", "tlp", "telp", "nomor", "call", "nya", "ku")
)
_START = rf"(?:(?<![^\W_])|(?<=%2[bB]){_GLUED})(?<!\ufffc)"
_REST = rf"(?:{_GAP}{_DIGIT}){{8,11}}(?![0-9])"
_MOBILE = re.compile(
    rf"{_START}(?:\+?{_GAP}6{_GAP}2{_GAP}(?:\({_GAP}0{_GAP}\)|0)?|[0oO]){_GAP}(?=8)(?P<own>8{_REST})",
    re.IGNORECASE,
)
_SHORT = re.compile(  # 812..., without 0, only where it is said to be a phone
    rf"\b(?:wa|whatsapp|hp|telp|telepon|ponsel|nope|hubungi|kontak|cp|call|chat|no(?:m[oe]r)?(?:ku|nya)|"
    rf"(?:no|nmr|nom[oe]r)\W(?:wa|hp))(?:ku|nya)?\W{{0,4}}(?:[a-z]{{2,12}}\W{{1,3}}){{0,3}}(?P<own>8{_GAP}[1-9]{_REST})",
    re.IGNORECASE,
)
_SPOKEN = re.compile(  # "nomor bapakku delapan satu dua ...", without the zero
    rf"\b(?:no|nmr|nom[oe]r)(?:ku|nya|e)?\W{{1,3}}(?:[a-z]{{2,12}}\W{{1,3}}){{0,3}}(?P<own>8{_GAP}[1-9]{_REST})",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"(?<![\w+\ufffc])\+(?!62)[1-9][0-9]{0,2}(?:[ .()-]{0,2}[0-9]){7,12}(?![0-9])")
_LANDLINE = re.compile(r"(?<![\w.])\(?0[2-7][0-9]{1,2}\)?[ .-]{0,2}[0-9]{3,4}[ .-]?[0-9]{2,4}(?![0-9])")
_AT_HOME = re.compile(
    r"\b(?:te?lp|tele?pon|tlp|tilpun|nomor|no)\W{1,3}(?:rumah|rmh|ortu)(?:ku|nya)?\b[^\n]{0,30}$",
    re.IGNORECASE,
)
_NO_PHONE = re.compile(
    r"(?:\b(?:resi|isbn|issn|invoice|inv|(?:no|nomor|id|kode)\W{0,2}(?:order|booking)|order\W{0,2}(?:id|no)|voucher|seri|npsn|nisn|nip|sk|kwitansi|tiket|"
    r"punggung|dada|undian|antrean|antrian|kursi|urut|meeting\sid|kode\sakun|kode\srekening|nomor\ssurat|barcode)(?:nya)?\b\W{0,3}(?:[a-z]{1,6}\W{0,3})?|"
    r"(?:rp|idr)\W{0,2}|[0-9][./-])$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:^|\n)\W*[0-9]{1,2}[./-]$")
_SECOND = re.compile(r"(?:[0-9][ .-]?){10}/$")  # a whole number and a slash
_PUBLIC = frozenset({"628111129129"})  # SAPA 129 on WhatsApp, the ministry's helpline for women and children
_FREE = re.compile(
    r"0?80[0479]"
)  # after the country's code: toll-free and premium lines, which no person has
_LETTERS = str.maketrans("oOlLiIsS", "00111155")


def found(reading: Reading) -> Iterator[Found]:
    """Numbers as digits first, then what is left with the digits that were spelled out."""
    for one in (reading, reading.spelled):
        yield from _numbers(one, "phone-spelled" if one is not reading else "phone")


def _numbers(reading: Reading, why: str) -> Iterator[Found]:
    text = reading.text
    for start, end in (*_mobiles(text, why != "phone"), *_at_home(text)):
        if leak := reading.found(start, end, hidden_number(digits_in(text[start:end])), why):
            yield leak


def _mobiles(text: str, is_spelled: bool) -> Iterator[tuple[int, int]]:
    for rule in (_MOBILE, _SHORT, *((_SPOKEN,) if is_spelled else ()), _FOREIGN):
        for match in rule.finditer(text):
            start = match.start("own") if rule in (_SHORT, _SPOKEN) else match.start()
            end = _without_next(text, start, match.end())
            if rule in (_SHORT, _SPOKEN) or _is_phone(text, start, end):
                yield start, end


def _at_home(text: str) -> Iterator[tuple[int, int]]:
    """Landlines that are said to ring in a house."""
    for match in _LANDLINE.finditer(text):
        if _AT_HOME.search(text[max(0, match.start() - 50) : match.start()]):
            yield match.span()


def is_mobile(digits: str) -> bool:
    """Whether these digits are a mobile number, as wallets have one for an account."""
    return re.fullmatch(r"(?:0|62)8[0-9]{8,11}", digits) is not None


def digits_in(text: str) -> str:
    """The digits, letters that are typed for one included, with a plus before them."""
    number = re.sub(r"[^0-9]", "", text.translate(_LETTERS))
    return f"+{number}" if text.lstrip().startswith("+") else number


def _without_next(text: str, start: int, end: int) -> int:
    """The end without what stands on the next line, where the number is whole before it."""
    for stop in re.finditer(r"\s*\n\s*|\s+(?=[0-9]$)|\s+(?=[A-Za-z]+$)", text[start:end]):
        if len(digits_in(text[start : start + stop.start()]).lstrip("+")) >= 11:
            return start + stop.start()
    return end


def _is_phone(text: str, start: int, end: int) -> bool:
    before, number = text[max(0, start - 40) : start], text[start:end]
    digits = digits_in(number)
    own = re.sub(r"^(?:\+?62|0)", "", digits)
    if f"62{own}" in _PUBLIC or _FREE.match(own) or sum(sign.isdecimal() for sign in number) < 6:
        return False
    return not _is_schedule(number) and (
        not _NO_PHONE.search(before) or bool(_NUMBERED.search(before) or _SECOND.search(before))
    )


def _is_schedule(number: str) -> bool:
    """08.15-09.30 10.00 is a time table, 08-12-2026 a date, and "08, 12, 15" are days."""
    number = number.translate(_LETTERS)
    groups = re.findall(r"[0-9]+", number)
    gaps = re.findall(r"(?<=[0-9])[^0-9]+(?=[0-9])", number)
    return groups[:1] == ["08"] and (len(set(gaps)) > 1 or any("," in gap for gap in gaps))
