"""Codes in the words of the service that sent them, as a device asks for them, or sent again after a wrong one."""

import re

_NUMBER = r"(?:[0-9]{3}[ -][0-9]{3}|[0-9]{4}[ -][0-9]{4}|[0-9]{4,9})(?![\w.,:/-]*[0-9])"
_FOR = (
    r"(?:mengatur\sulang|atur\sulang|me?reset|masuk|login|log\s?in|sign\s?in|(?:me)?verif\w*|(?:meng?)?konfirmasi\w*"
    r"|mengonfirmasi\w*|(?:me)?mulihkan|mengakses|(?:meng)?aktif\w*|aktivasi|melanjutkan|menyelesaikan|confirm|verify"
    r"|reset|menghubungkan|menautkan|daftar)"
)
_SERVICE = re.compile(
    rf"\b(?:gunakan|gunain|pak[ae]i?|use|masukk?an|masukin|enter|ketik)\s(?:(?:kode|code|angka|nomor)\s)?{_NUMBER}\s"
    rf"(?:untuk|utk|buat|to|agar|biar|supaya)\s(?:bisa\s|dapat\s)?{_FOR}",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"\b(?:tv|perangkat|device|nyambung\w*|sambung\w*|tersambung|konek\w*|connect\w*|taut\w*|menaut\w*|pairing"
    r"|aktiv\w*|aktif\w*|huruf|yt|youtube|netflix|wa\sweb|login|masuk)\b",
    re.IGNORECASE,
)
_TYPED = re.compile(
    r"\b(?i:ketik|masukk?in|masukk?an|isi|input|enter|tulis|inputin)(?i:kan|en|in|nya)?\b[^\n]{0,25}?(?<![\w-])"
    r"(?:[A-Z0-9]{4}-[A-Z0-9]{4}|(?=[A-Z0-9 ]{0,8}[0-9])(?=[A-Z0-9 ]{0,8}[A-Z])[A-Z0-9]{4} [A-Z0-9]{4})(?![\w-])"
)
_YEARS = re.compile(r"(?:19|20)[0-9]{2}[ -](?:19|20)[0-9]{2}")
_SIX = re.compile(
    r"(?<![\w.,/:-])(?<!rp )(?:[0-9]{6}|[0-9]{3}[ -][0-9]{3})(?![\w%]|[.,:/-][0-9])", re.IGNORECASE
)
_AGAIN = re.compile(
    r"\b(?:salah\s(?:kirim|ketik|copas|salin|kode)|ralat|bukan\s(?:yang|yg|sing)|(?:yang|yg|sing)\s(?:baru|bener|benar"
    r"|terakhir|anyar|betul|td|tadi)|barusan|hangus|kadaluarsa|kedaluwarsa|expired|udah\sganti|dikirim\sulang)\b",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:rp|harga\w*|saldo\w*|kas|iuran|total\w*|peserta|anggota|nia|nis|urut\w*|surat|pos|plat|rekening|rek|ribu"
    r"|views?|suara|follower\w*|pengikut|jumlah\w*|meteran|kilometer|tagihan|resi|antrean|antrian|bayar\w*)\b",
    re.IGNORECASE,
)


def is_told(text: str) -> bool:
    """Whether a code is passed on like that."""
    if not any(map(str.isdecimal, text)) and "-" not in text:
        return False
    if _SERVICE.search(text):
        return True
    if _DEVICE.search(text) and any(not _YEARS.search(match[0]) for match in _TYPED.finditer(text)):
        return True
    return _is_sent_again(text)


def _is_sent_again(text: str) -> bool:
    """A wrong one and the right one: two numbers of six, neither of them round."""
    if not _AGAIN.search(text) or _ELSE.search(text):
        return False
    numbers = {re.sub(r"[^0-9]", "", match[0]) for match in _SIX.finditer(text)}
    return len(numbers) > 1 and not any(one.endswith("00") for one in numbers)
