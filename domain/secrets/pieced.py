"""Secrets that are told in parts: a front and a back, a word and the digits behind it, a number to be pressed."""

import re

_THEN = (
    r"(?:-|terus|trus|trs|lalu|plus|\+|(?:di)?tambah(?:in|i)?|diikuti|disambung|sambung|kasih|dikasih|baru)"
)
_SIZE = r"(?:huruf\w{0,3}\s)?(?:kecil|besar|gede|kapital|kapitalnya|cilik)\s(?:semua|kabeh|semuanya|aja)"
_FRONT = r"(?:depan|awal|pertama|atas|kiri|ngarep)(?:nya|ane|e)?"
_BACK = r"(?:belakang|akhir|kedua|bawah|kanan|buntut|mburi|sisa|sambungan)(?:nya|annya|ane|ne|e)?"
_VALUE = r"(?:[0-9](?: [0-9]){2,3}|[^\s,;]{2,24})"
_JOINED = re.compile(
    r"\b(?:di)?(?:gabung|sambung|gandeng|satu(?:in|kan)|rangkai|jadi(?:in|kan)? satu)", re.IGNORECASE
)
_TWO_PARTS = re.compile(
    rf"\b{_FRONT}\s?[:=]?\s?(?P<front>{_VALUE})[\s,;]{{1,3}}(?:\w{{1,10}}\s)?{_BACK}\s?[:=]?\s?(?P<back>{_VALUE})"
    rf"|(?<!\S)(?P<first>{_VALUE})\s(?:di\s|itu\s)?{_FRONT}[\s,;]{{1,3}}(?:\w{{1,10}}\s)?{_BACK}\s?[:=]?\s?(?P<second>{_VALUE})",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:bagian|bag|potongan|potong|part|separ[uo]h?|paruh|suku|penggalan)\s?(?:ke\W?)?"
    r"(?:pertama|kedua|ketiga|keempat|satu|dua|tiga|empat|awal|tengah|akhir|terakhir|[1-4]|siji|loro|telu)(?:nya|ne)?"
    r"\s?(?:[:=]|->|itu|yaitu|adalah)\s?(?P<part>[^\s,;]{2,24})(?=\s{0,2}(?:[\n,;]|$|dan\b|terus\b|lalu\b|trus\b))",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(  # "pw: (bulan lahir)55!!"
    r"\b(?:p/?wd?|pass\w{0,8}|pas?s?wo?r?d|k?a?t?a?sandi)\w{0,3}\b[^\n]{0,40}?"
    r"(?:[(\[{<][a-z][^)\]}>\n]{1,40}[)\]}>]\s?\+?\s?[0-9!@#$%&*_]{2,}"
    r"|[a-z0-9!@#_]{2,20}\s?\+?\s?[(\[{<](?:nama|tgl|tanggal|tahun|bulan|kota|hari|angka)[^)\]}>\n]{0,40}[)\]}>])",
    re.IGNORECASE,
)
_TYPED = re.compile(
    rf"\b{_SIZE}\W{{1,3}}(?P<word>[a-z0-9_]{{5,30}})\W{{1,3}}{_THEN}\s(?:angka|tahun|tanda|seru|[0-9])"
    rf"|\b(?P<stem>[a-z]{{5,30}})\W{{1,2}}{_THEN}\s(?:angka|tahun)"
    r"\s(?:[0-9](?: ?[0-9]){0,7})(?:\s[0-9]\s?(?:kali|x))?(?![\w.,]*[0-9])"
    r"|\b(?P<left>[a-z]{2,30})\s(?:-(?:\sbawah)?|underscore|titik|underskor)"
    r"\s(?:angka\s)?[0-9](?: ?[0-9]){2,7}(?![,.]?[0-9])",
    re.IGNORECASE,
)
_SPOKEN_SIGN = re.compile(
    r"\b(?:spasi|strip|garis|underscore|underskor|terus|trus|trs|lalu)\b", re.IGNORECASE
)
_PRESSED = r"(?:ketik|tekan|pencet|pilih|klik|sentuh|pick|tap|pencetin|tekenen|pilihen|masuk(?:in|kan))"
_PROMPT = r"(?:konfirmasi\w*|verif\w*|notif\w*|prompt|google|gmail|muncul|persetujuan|login|percobaan)"
_AFTER = r"(?=\s?$|\s?[,!?\n]|\.\s|\s(?:di|pas|kalau|kalo|klo|ya|yaa|yo|aja|nek|lek|saat|waktu|kak|mbak|dulu|nanti)\b)"
_PRESS = re.compile(
    rf"\b{_PRESSED}\s(?:aja\s|yang\s|yg\s|yo\s)?(?:angka\s|nomor\s|nomer\s|no\s)?[0-9]{{2}}{_AFTER}[^\n]{{0,50}}?\b{_PROMPT}\b"
    rf"|\b{_PROMPT}\b[^\n]{{0,40}}?\b{_PRESSED}\s(?:aja\s|yang\s|yg\s|yo\s)?(?:angka\s|nomor\s|nomer\s|no\s)?[0-9]{{2}}{_AFTER}",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\b(?:angka|nomor|nomer)\w{0,3}\s(?:(?:yang|yg|sing|di)\s\w{1,8}|muncul|keluar|tampil)\w{0,3}\W{1,3}(?:di\s\w+\s)?[0-9]{2}(?![\w%]|\s?(?:orang|peserta|persen)|[.,:][0-9])"
    r"|\bbuka\s(?:kunci\s)?(?:hp|laptop|tablet|gembok|loker|layar|pintu|kas|brank?g?kas|lemari)\w{0,3}(?:\s\w{1,8}){0,2}"
    r"\s(?:pencet|ketik|tekan|pakai|pake|masukin|angka|nomor|pin)\s[0-9](?:[ -]?[0-9]){3,5}(?![\w.:,]?[0-9])"
    r"|\b(?:kode|brang?kas|gembok|putar|kombinasi)\b[^\n]{0,30}?\b(?:kanan|kiri)\s[0-9]{1,2}\b[^\n]{0,12}?\b(?:kanan|kiri)\s[0-9]{1,2}\b",
    re.IGNORECASE,
)
_DOOR = re.compile(
    r"\b(?:alarm|gerbang|portal|pintu|lift|garasi|rolling\sdoor)\w{0,3}\b[^\n]{0,25}?\b(?:pak[ae]i?|pencet|tekan|ketik)\s"
    r"(?!(?:19|20)[0-9]{2}\b|(?:[01][0-9]|2[0-3])(?:00|15|30|45)\b)[0-9]{4,6}(?![\w.,:-]?[0-9]|\s(?:ribu|rb|orang))",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:[0-9]{2}\s(?:menit|detik|orang|jam|peserta|kali|desember|november|januari)|jam|pukul|tanggal)\b",
    re.IGNORECASE,
)


def is_password(text: str, spelled: str) -> bool:
    """Whether a password is told in parts; `spelled`: the same text with digits for words."""
    if _TEMPLATE.search(text) or _is_in_labelled_parts([match["part"] for match in _PART.finditer(text)]):
        return True
    if _SPOKEN_SIGN.search(text) and _TYPED.search(spelled):
        return True
    return any(
        _JOINED.search(text) and not (_is_number(front) and _is_number(back)) and _is_odd(front, back)
        for front, back in _parts(text)
    )


def is_code(text: str, spelled: str) -> bool:
    """Whether a code is told in two halves, or which number is to be pressed."""
    if any(_is_number(front) and _is_number(back) for front, back in _parts(spelled)):
        return True
    if _SHOWN.search(text):
        return True
    if any(map(str.isdecimal, text)) and _DOOR.search(text):
        return True
    return any(not _COUNTED.search(match[0]) for match in _PRESS.finditer(text))


def _is_in_labelled_parts(parts: list[str]) -> bool:
    """ "Bagian 1: Kopi, bagian 2: _susu9": one word each, with a digit or a sign in them, and no times of day."""
    if len(parts) < 2 or any(re.fullmatch(r"[0-9]{1,2}[.:][0-9]{2}", one) for one in parts):
        return False
    whole = "".join(parts)
    return re.search(r"[0-9#$!@%&*_]", whole) is not None and re.search(r"[A-Za-z]", whole) is not None


def _parts(text: str) -> list[tuple[str, str]]:
    return [
        (match["front"] or match["first"], match["back"] or match["second"])
        for match in _TWO_PARTS.finditer(text)
    ]


def _is_number(part: str) -> bool:
    return re.fullmatch(r"(?:[0-9] ?){3,4}[.!]?", part) is not None


def _is_odd(front: str, back: str) -> bool:
    """Whether one half has a digit or a sign in it."""
    return re.search(r"[0-9#$!@%&*_+]", front + back) is not None
