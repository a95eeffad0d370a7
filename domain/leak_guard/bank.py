"""Accounts, wallets and cards of persons: a number beside a bank's name, or one that only a card can have."""

import re
from collections.abc import Iterator

from domain.leak_guard.leak import Found, hidden_number
from domain.leak_guard.lists import words
from domain.leak_guard.names import is_name
from domain.leak_guard.phone import is_mobile
from domain.leak_guard.reading import HIDDEN, Reading

_BANKS = (
    r"bri|brimo|bni|bca|mandiri|bsi|btn|cimb(?:\sniaga)?|danamon|permata|jatim|jateng|bjb|bpd|bpr|muamalat|"
    r"mega|panin|ocbc|maybank|"
    r"jago|sea\s?bank|jenius|btpn|neo(?:\scommerce)?|bnc|blu|bukopin|sinarmas|dki|bii|uob|hsbc|allo|superbank|krom|aladin|"
    r"nobu|bsm|brisyariah|raya|hibank|kb|amar|line\sbank|simpel|brimo|livin|briva|mybca|octo|"
    r"bank\s(?!sampah|data|soal|indonesia\b)[a-z]{3,12}(?:\s(?:asia|indonesia|nasional))?"
)
_WALLETS = (
    r"dana|ovo|go-?\s?pay|shopee\s?pay|spay|link\s?aja|doku|i\.?saku|sakuku|e-?wallet|e-?money|flazz|"
    r"brizzi|astrapay"
)
_ACCOUNT = (
    r"rekening|rek|norek|no\.?\s?rek|acc(?:ount)?|tabungan|kas|iuran|ongkir|dp|htm|spp|topup|top\sup|akun\sbank|va|virtual\sacc?ount|transfer|tf|trf|donasi|"
    r"infa[kq]|setor|"
    r"a\.?\s?n|a/n|atas\snama|kirim|bayar"
)
_NUMBER = (
    r"(?<![\w\ufffc])(?<![0-9][.,/-])(?P<number>[0-9]"
    r"(?:[ .\-\n/]{0,2}[0-9]){7,19})(?![0-9\ufffc])(?![.,]?[0-9])"
)
_LETTERS = re.compile(r"(?:\b|(?<=no))(?P<word>[a-z][a-z/.'&-]*)", re.IGNORECASE)

_NEAR = re.compile(_NUMBER)
_BANK = re.compile(rf"\b(?:{_BANKS})(?:ku|nya)?\b", re.IGNORECASE)
_WALLET = re.compile(rf"\b(?:{_WALLETS})(?:ku|nya|mu|e)?\b", re.IGNORECASE)
_STRONG = re.compile(
    r"\b(?:rekening|(?<!yo\s)(?<!ya\s)rek(?!(?:ku|nya)?\s?[,!?])|norek|va|virtual\sacc?ount|briva|debit|atm)(?:ku|nya)?\b|\bno\.?\s?rek|\bacc(?:ount)?\s?(?:no|num|number)\b",
    re.IGNORECASE,
)
_PAYING = re.compile(rf"\b(?:{_ACCOUNT})(?:ku|nya)?\b", re.IGNORECASE)
_OWNER = re.compile(r"^[\s,(\-–:]{0,4}(?:a\.?\s?n\b|a/n|atas\snama|an\.\s?[A-Z])", re.IGNORECASE)
_BEHIND = re.compile(
    rf"^[\s,]{{0,3}}[(\[\-/]?\s?(?:(?:bank|rek|rekening|via|di|ke)\s)??(?:{_BANKS}|(?-i:DANA|Dana|OVO|Ovo)|"
    rf"go-?pay|shopee\s?pay|link\s?aja)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(r"^\s?[,;|][^0-9]{1,20}[0-9]")  # another number follows, whose bank it may be
_OTHER = re.compile(
    r"\b(?:telp|telepon|tlp|hp|wa|whatsapp|hub|hubungi|call|cp|kontak|resi|awb|spx|jnt|jne|isbn|issn|nik|ktp|kk|npwp|nip|"
    r"nisn|npsn|invoice|order|"
    r"surat|sk|tanggal|tgl|periode|tahun|pukul|jam|kode\spos|center|fax|tiket|token|imei|nomor\sinduk|akta|"
    r"ahu|konfirmasi|admin|voucher|barcode|kuitansi|kwitansi)"
    r"(?:nya)?\b[^0-9\n]{0,25}$",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?:rp|idr|rupiah|sebesar|senilai|sejumlah|seharga|saldo|total|terkumpul|usd)\W{0,3}$", re.IGNORECASE
)
_PREFIX = re.compile(r"\(0[0-9]{2,3}\)\s?$")  # of a phone: (0819) 0909-1010
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_DATE = re.compile(
    r"[0-3]?[0-9]([-/. ])[01]?[0-9]\1(?:19|20)[0-9]{2}(?:[ -].*)?|(?:19|20)[0-9]{2}\s?[-/]\s?(?:19|"
    r"20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9].*",
    re.DOTALL,
)
_NMID = re.compile(
    r"\bNMID\W{0,4}(?:ID\s?)?[0-9][0-9 ]{7,20}[0-9]|(?<!\w)ID[0-9]{13}(?![0-9])", re.IGNORECASE
)
_CARD = re.compile(r"(?<![\w\ufffc])(?<![0-9][.-])(?P<number>[0-9](?:[ .-]{0,2}[0-9]){12,18})(?![0-9\ufffc])")
_CARD_SAID = re.compile(
    r"\b(?:debit|kredit|credit|tarik\stunai|atm|visa|master\s?card|gpn)\b[^0-9\n]{0,30}$", re.IGNORECASE
)
_NO_CARD = re.compile(
    r"\b(?:resi|invoice|order|token|voucher|imei|isbn|seri|kode|transaksi|referensi|tiket|anggota|booking|"
    r"barcode)(?:nya)?\b[^0-9\n]{0,20}$",
    re.IGNORECASE,
)
_WALLET_BEHIND = re.compile(
    rf"^[\s,(\[/-]{{1,3}}(?:(?:a\.?\s?n\.?|an|a/n|atas\snama)\s(?:\w{{1,15}}\s){{1,3}}\W?|(?:via|di|ke|ini|itu|punya|untuk|buat|nomor)\s){{0,2}}"
    rf"(?:{_WALLETS})(?:ku|nya|kita)?(?=\s?(?:[)\],./&+!]|$|\n|(?:ya|yaa|kak|aja|dan|atau|an|a\.n)(?!\w)))"
    r"|^[\s,(\[/-]{1,3}(?:go-?\s?pay|shopee\s?pay|link\s?aja|(?-i:OVO|DANA))\b",
    re.IGNORECASE,
)
_LEET = re.compile(  # "O27 OO4 4591": letters that are typed for digits inside of a long number
    r"(?<![\w])(?=[oOlI \-]{0,8}[0-9])(?=(?:[oOlI .\-]{0,6}[0-9]){5})[0-9oOlI](?:[ .\-]?[0-9oOlI]){8,19}(?![\w])"
)
_AS_DIGITS = str.maketrans("oOlI", "0011")
_CONNECTS = words("account-small-words")
_FEWEST = 9  # digits; the shortest accounts of our banks have ten, wallets are phone numbers


def found(reading: Reading) -> Iterator[Found]:
    """QRIS numbers, cards, and every number that its neighbours make an account."""
    yield from _spelled(reading.spelled)
    text = _LEET.sub(lambda number: number[0].translate(_AS_DIGITS), reading.text)
    for match in _NMID.finditer(text):
        if not _OTHER.search(text[max(0, match.start() - 30) : match.start()]):
            yield from _leak(reading, match.span(), "bank-qris")
    for match in _CARD.finditer(text):
        if _is_card(match["number"], text[max(0, match.start() - 60) : match.start()]):
            yield from _leak(reading, match.span(), "bank-card")
    for match in _NEAR.finditer(text):
        before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 30]
        if why := _account(match["number"], before, after):
            yield from _leak(reading, match.span(), why)


def _spelled(reading: Reading) -> Iterator[Found]:
    """Accounts whose digits were written as words."""
    for match in _NEAR.finditer(reading.text):
        begin, end = match.span()
        digits = re.sub(r"[^0-9]", "", match["number"])
        original = reading.places[end - 1] - reading.places[begin]
        if original < 4 * len(digits) - 8 or len(digits) < _FEWEST or re.match(r"(?:0|62)8", digits):
            continue
        before, after = reading.text[max(0, begin - 60) : begin], reading.text[end : end + 30]
        if _account(match["number"], before, after):
            yield from _leak(reading, (begin, end), "bank-account")


def _leak(reading: Reading, span: tuple[int, int], why: str) -> Iterator[Found]:
    digits = re.sub(r"[^0-9]", "", reading.text[span[0] : span[1]])
    if leak := reading.found(*span, hidden_number(digits), why):
        yield leak


def is_luhn(digits: str) -> bool:
    """The check digit of cards (ISO/IEC 7812)."""
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(int(digit) for digit in digits[::-2]) + sum(doubled)) % 10 == 0


def _is_card(number: str, before: str) -> bool:
    digits = re.sub(r"[^0-9]", "", number)
    if _CARD_SAID.search(before):
        return True
    return len(digits) == 16 and digits[0] in "456" and is_luhn(digits) and not _NO_CARD.search(before)


def _account(number: str, before: str, after: str) -> str | None:
    """Why this number is somebody's account, if it is."""
    digits = re.sub(r"[^0-9]", "", number)
    if _DATE.fullmatch(number) or _PRICE.search(before) or _PREFIX.search(before):
        return None
    if _OTHER.search(before) and not _named(_STRONG, before[-25:]):
        return "bank-wallet" if _close(_WALLET, before[-30:]) else None
    if _named(_STRONG, before):
        return "bank-account"
    if _THOUSANDS.fullmatch(number) or len(digits) < _FEWEST:
        return None
    if _close(_WALLET, before) or (is_mobile(digits) and _WALLET_BEHIND.match(after)):
        return "bank-wallet"
    return "bank-account" if _beside_a_bank(digits, before, after) else None


def _beside_a_bank(digits: str, before: str, after: str) -> bool:
    """Whether a bank or an owner is named next to the number, and a mobile number is not just somebody's."""
    is_phone = re.match(r"(?:0|62)8", digits) is not None
    if _close(_BANK, before) or (_BEHIND.match(after) and not (is_phone and _NEXT.match(after))):
        return True
    is_paid_to = (_named(_BANK, before) and _named(_PAYING, before)) or _OWNER.match(after) is not None
    return is_paid_to and not is_phone


def _named(signs: re.Pattern[str], before: str) -> bool:
    """Whether one of these words stands in the same sentence before the number."""
    here = re.split(r"\n\s*\n|[!?]\s|(?<=[a-z]{4})\.\s", before)[-1]
    return signs.search(here) is not None


def _close(signs: re.Pattern[str], before: str) -> bool:
    """Whether nothing but small words, or a name of at most four words after "a.n.", parts it from the number."""
    ends = [match.end() for match in signs.finditer(before)]
    if not ends:
        return False
    between = before[ends[-1] :]
    tokens = [token[0].lower().rstrip(".") for token in _LETTERS.finditer(between)]
    others = [
        token for token in tokens if not (token in _CONNECTS or is_name(token) or signs.fullmatch(token))
    ]
    is_owner = re.search(r"\b(?:a\.?\s?n\b|a/n|atas\snama)|\(|:", between, re.IGNORECASE) is not None
    return not re.search(rf"[0-9]{{5}}|{HIDDEN}", between) and len(others) <= (4 if is_owner else 0)
