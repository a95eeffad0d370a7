"""Secrets that are described instead of written: a birthday, a pattern, the answer to a question, words in a row."""

import re

_SAID = r"\b(?:p/?wd?|pass\w{0,6}|pas?s?wo?r?d|sandi|kunci|pola|pin|kode(?=nya|ku))(?:\s?(?:nya|ku|ne|e))?\b"
_POLICY = re.compile(
    r"\b(?:minimal|harus|wajib|kombinasi|campuran|kuat|lemah|jangan|hindari|ditebak|misal\w{0,5}|contoh|tidak boleh"
    r"|gabungan|apa)\b"
)
_DIGIT = r"(?:[0-9]|nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
_HOW = re.compile(
    rf"{_SAID}.{{0,60}}?\b(?:(?:tgl|tanggal|tahun|thn|bulan|bln|hari)\s(?:lahir|ultah|harlah|berdiri|nikah|jadian|kelahiran)"
    r"|(?:ulang\stahun|ultah|hari\sjadi|(?:no|nomor|nomer)\s(?:hp|wa|telp\w{0,4}|induk|absen|rumah|anggota|nik|nis\w?|nia|plat))\b"
    r"|(?:belakang|depan|ujung|akhir)(?:nya|an|annya)?\s(?:\w+\s){0,2}(?:[0-9]+|seru|angka|tanda|kapital|besar|kecil"
    r"|titik|bintang|pagar)\b|huruf\s(?:besar|kecil|gede|kapital|depan)|pakai?e?k?\skapital|kapital\sdepan|tanpa\sspasi"
    r"|disambung|digandeng|dibalik|kebalik|dari\sbelakang"
    r"|(?:terus|trus|trs|plus|tambah|ditambah|diikuti)\s(?:angka\s|tahun\s|tanda\s)?(?:[0-9]{2,}|seru|pagar|bintang|lahir)"
    rf"|(?:1|satu)\s(?:sampai|sampe|sampek|s/?d|-)\s{_DIGIT}|(?:sama|sm)\s(?:kayak|kyk|dgn|dengan|seperti)\s(?:user|nama|ig|yang|yg)"
    rf"|nama\s\w+\s(?:\w+\s)?(?:\+|terus|plus|trus|tambah)|(?:angka\s)?{_DIGIT}(?:nya)?\s(?:semua|\w+\s?kali\b|[0-9]+x\b))"
)
_NAME = re.compile(
    r"\b(?:p/?wd?|pass\w{0,6}?|sandi|kunci)\s?(?:nya|ku|ne|e)\b.{0,15}?\bnama(?:nya)?\s"
    r"(?!pengguna|akun|user|panitia|siapa)\w+"
)
_SPELLED = re.compile(
    r"(?<!\w)[a-z](?:\s(?:besar|kecil|kapital|gede|gedhe))?\s?[,;-]\s?[a-z](?:\s(?:besar|kecil|kapital|gede|gedhe))?"
    r"(?:\s?[,;-]\s?[a-z0-9](?:\s(?:besar|kecil|kapital|gede|gedhe))?){3,}(?!\w)"
)
_PATTERN = re.compile(
    r"\bpola(?:nya)?\b.{0,30}?(?:\b(?:hp|layar|kunci|tablet|wa)\w{0,4}\b.{0,12}?[:=]"
    r"|\b(?:huruf|bentuk|kebalik|dari\s(?:kiri|kanan|atas|bawah|pojok)|zigzag|letter)\b)"
)
_ANSWER = re.compile(
    r"\b(?:pertanyaan|jawaban|jawab)\s(?:pertanyaan\s)?(?:keamanan|rahasia|pemulihan)\w{0,4}\b.{0,40}?"
    r"(?:[:=]|\bjawab\w*|\b(?:itu|adalah|yaitu)\b)\s?\w{3,}|\bsecurity\s(?:question|answer)s?\b.{0,40}?[:=]\s?\w{3,}"
    r"|\bnama\s(?:gadis\s)?ibu\s(?:kandung\w{0,4})\s?(?:[:=]|adalah|itu|ya)?\s(?!siapa|di|untuk|yang|apa)\w{3,}"
)
_WORDS = re.compile(
    r"\b(?:seed|frasa|frase|phrase|mnemonic|mnemonik|12\skata|24\skata)\b.{0,40}?[:=]?\s"
    r"(?:(?:[0-9]{1,2}[.)]\s?)?[a-z]{3,10}[ ,]{1,2}){7,}"
)


def is_told(text: str) -> bool:
    """Whether this text (in small letters) describes how one gets in."""
    if any(rule.search(text) for rule in (_SPELLED, _WORDS, _ANSWER)):
        return True
    if _POLICY.search(text):
        return False
    return any(rule.search(text) for rule in (_HOW, _NAME, _PATTERN))
