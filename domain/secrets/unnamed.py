"""Passwords that are told without the word for one: what it was changed to, how it is typed, what it opens."""

import re

from domain.secrets.tokens import word
from domain.secrets.values import is_strong

MOST_WORDS = 300
_BEGINS = (
    *(
        "ganti",
        "gnti",
        "ubah",
        "reset",
        "setel",
        "huruf",
        "kutip",
        "petik",
        "spasi",
        "kecil",
        "cilik",
        "sensitive",
    ),
    *("kapital", "masuk", "login", "log in", "buka", "kunci", "unlock", "tambah", "kasih", "plus", "imbuh"),
)
_ELSE = re.compile(  # what else is changed, typed or opened
    r"\b(?:user\w*|nama\w*|name|handle|judul\w*|file\w*|link\w*|tema\w*|caption\w*|font\w*|format\w*|ukuran\w*"
    r"|template\w*|poster\w*|pamflet\w*|banner\w*|kalimat\w*|teks\w*|tulisan\w*|stiker|slogan\w*|tagar|hashtag"
    r"|harus|wajib|minimal|contoh|misal\w*|jangan|surat\w*|profil\w*|bio|kelas\w*|ruang\w*|jadwal\w*)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:ku|di|tak)?(?:ganti|gnti|ubah|rubah|reset|setel)(?:in|nya|i|kan|en)?\b[^\n]{0,50}?"
    r"(?:\b(?:jadi|jd|dadi|menjadi|sekarang|skrg|skrng|saiki)\s|[:=]\s?)(?P<value>[^\s,]{6,40})",
    re.IGNORECASE,
)
_TYPED = re.compile(
    r"\b(?:huruf\s(?:kecil|besar|gede|cilik)\s(?:semua\w*|kabeh|aja)|(?:tanpa|ga\s?pake|tidak\spakai)\s(?:tanda\s)?"
    r"(?:kutip|petik|spasi)|(?:besar\s?kecil|gede\s?cilik)(?:nya|e)?\s(?:\w*ngaruh\w*|\w*pengaruh\w*|\w*perhati\w*)"
    r"|case\s?sensitive|(?:kapital|huruf\sbesar|huruf\sgede)\s(?:di\s)?(?:depan|awal)\w*)",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?:yang|yg|sing)\s(?:lama|biasa\w*|kemarin|kmrn|dulu|lawas|sebelum\w*|wingi)\b[^\n]{0,30}?"
    r"\b(?:di)?(?:tambah\w{0,4}|kasih\w{0,2}|dikasih|plus|imbuh\w{0,2}|ganti|diganti)\b[^\n]{0,12}?"
    r"\b(?:tanda\s\w+|seru|pagar|bintang|titik|underscore|angka|huruf\s(?:besar|kecil))\b[^\n]{0,25}?"
    r"\b(?:belakang|depan|akhir|ujung|buntut|mburi|ngarep)\w{0,4}\b(?!\s\w{4,})",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:di)?(?:buka|mbukak|bukak|kunci|unlock)\s?(?:file|pdf|dokumen|slip|zip|rar|berkas|rapor\w?|arsip|excel|word"
    r"|hp|laptop|tablet|komputer|lampiran)\s?(?:nya|ne|e)?\b[^\n]{0,15}?\b(?:pak[ae]i?|dengan|dgn|dg|nganggo|gawe)\s"
    r"(?:(?:tgl|tanggal|tahun|hari)\s(?:lahir|ultah|jadi|nikah)|ttl|ultah|ulang\stahun|nik|nisn?|nia|npsn"
    r"|(?:no|nomor|nomer)\s(?:hp|wa|induk|ktp|anggota|absen)|nama\s(?:ibu|mama|bapak|panggilan|kecil|anak))\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?<!\S)(?P<value>[^\s,]{6,40})\s(?:(?:itu|ini|iku|tuh|iki)\s)?(?:(?:yang|yg|sing)\s)?"
    r"(?:di?pak[ae]i?|digunakan|buat|untuk|utk|gawe|nggo)\s(?:(?:buat|untuk|utk)\s)?(?:masuk|login|log\sin|buka|mbukak)\b",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"[a-z0-9]+(?:[._][a-z0-9]+)+")
_LINKED = re.compile(r"[a-z]{2,}(?:-[a-z]{2,}){1,5}-[0-9]{2,6}", re.IGNORECASE)
_NAMES = r"(?:be|ce|de|ef|ge|ha|je|ka|el|em|en|pe|ki|er|es|te|ve|we|eks|ye|zet|[aeiou])"
_LETTERS = re.compile(rf"(?<![\w-]){_NAMES}(?:[ ,-]{{1,2}}{_NAMES}(?!\w)){{3,30}}+", re.IGNORECASE)
_IN_SIGNS = re.compile(
    r"\b(?:p/?wd?|pass\w{0,8}|sandi|kode|pin|angka|pagar|huruf|kapital)(?:nya|ku|ne)?\b", re.IGNORECASE
)
FEWEST_LETTERS = 3


def is_told(text: str) -> bool:
    """Whether a password stands in this text, though nobody calls it one."""
    if _is_named_by_letters(text):
        return True
    low = text.casefold()
    if not any(begin in low for begin in _BEGINS):
        return False
    if _KEPT.search(text):
        return True
    return _is_hinted(text) and not _ELSE.search(text)


def _is_hinted(text: str) -> bool:
    given = [match["value"] for rule in (_CHANGED, _OPENS) for match in rule.finditer(text)]
    if _TYPED.search(text):
        given += text.split()[:MOST_WORDS]
    return any(map(_is_value, given)) or _OLD.search(text) is not None


def _is_value(value: str) -> bool:
    """A word that is none: with digits, signs or capitals inside, or in quotes with a sign at its end; names of
    accounts are small letters with dots and low lines."""
    is_quoted = value[0] in "'\"" and value[-1] in "'\""
    bare = value.strip("'\"()") if is_quoted else value.strip("'\"().,;:!?*_")
    if not is_quoted and _HANDLE.fullmatch(bare):
        return False
    return is_strong(word(bare)) or _LINKED.fullmatch(bare) is not None


def _is_named_by_letters(text: str) -> bool:
    """Letters by the names they have: "em e el a te i"; "ha ha ha ha" is a laugh."""
    if not _IN_SIGNS.search(text):
        return False
    runs = (re.findall(r"\w+", match[0].casefold()) for match in _LETTERS.finditer(text))
    return any(len(set(run)) >= FEWEST_LETTERS for run in runs)
