"""The usual slips of Indonesian spelling (EYD V); a short honest list, no dictionary."""

import re
from collections.abc import Iterator

from domain.checklist.trouble import Trouble
from domain.links import find_each

_PLACES = (
    "sekolah rumah masjid kantor desa kota jalan atas bawah depan belakang samping antara luar dalam sini sana "
    "situ mana lapangan gedung aula pondok pesantren kampus tempat lokasi hari tanggal bulan tahun mushola"
)
_KE_PLACES = (
    "sekolah rumah masjid kantor desa kota atas bawah depan belakang samping sini sana situ mana dalam"
)
_WRONG = {
    "jum'at": "Jumat",
    "jum’at": "Jumat",
    "nopember": "November",
    "pebruari": "Februari",
    "ijin": "izin",
    "silahkan": "silakan",
    "aktifitas": "aktivitas",
    "kreatifitas": "kreativitas",
    "produktifitas": "produktivitas",
    "praktek": "praktik",
    "resiko": "risiko",
    "analisa": "analisis",
    "sekedar": "sekadar",
    "himbau": "imbau",
    "himbauan": "imbauan",
    "menghimbau": "mengimbau",
    "antri": "antre",
    "merubah": "mengubah",
    "nasehat": "nasihat",
    "obyek": "objek",
    "subyek": "subjek",
    "jadual": "jadwal",
    "kwalitas": "kualitas",
    "apotik": "apotek",
    "hakekat": "hakikat",
    "mensukseskan": "menyukseskan",
    "mentaati": "menaati",
    "terimakasih": "terima kasih",
    "kerjasama": "kerja sama",
    "tanggungjawab": "tanggung jawab",
    "orangtua": "orang tua",
    "dimana": "di mana",
    "kemana": "ke mana",
    "olah raga": "olahraga",
    "tehnik": "teknik",
    "tehnologi": "teknologi",
    "photo": "foto",
    "propinsi": "provinsi",
    "standarisasi": "standardisasi",
    "dihimbau": "diimbau",
    "disekitar": "di sekitar",
    "didaerah": "di daerah",
    **{f"di{place}": f"di {place}" for place in _PLACES.split()},
    **{f"ke{place}": f"ke {place}" for place in _KE_PLACES.split()},
}
_VERBS = (
    "mulai buka tutup hadiri ikuti gelar pimpin isi buat undang kirim tunggu larang mohon pandu dampingi muat "
    "unggah baca tulis ambil bawa beri cetak jual bahas pilih latih bimbing dukung bagi pakai simpan susun"
)
_LISTED = re.compile(
    rf"(?<![\w@#-])(?:{'|'.join(map(re.escape, sorted(_WRONG, key=len, reverse=True)))})(?![\w'’-])",
    re.IGNORECASE,
)
_NOUNS = "pekan|ikan|makan|rekan|tepekan|pedukuhan"
_APART = re.compile(
    rf"(?<![\w-])di[ ](?P<verb>(?!(?:{_NOUNS})\b)(?:{'|'.join(_VERBS.split())}|[a-z]{{3,}}kan))(?![\w-])"
)
_CLOCK = re.compile(r"(?<![\d:.])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])")
_VERSE = re.compile(r"\b(?:QS|Q\.S|surah|surat|ayat|skor|menit)\b[^\n]{0,25}$", re.IGNORECASE)
_TWICE = re.compile(r"(?<![\w-])(?P<word>[^\W\d_]{2,})[ ](?P=word)(?![\w-])", re.IGNORECASE)
_MARK = re.compile(r"(?P<word>\w+)[ ]+(?P<mark>[,!?])(?=\s|$)")
_MEANT_TWICE = frozenset({"labbaik", "shalallahu", "dag", "dig", "tik", "ya", "allah", "ha", "he", "hip"})
MOST = 8


def troubles(text: str) -> tuple[Trouble, ...]:
    """The first slips in the order of the text, each once; nothing inside links, @names and hashtags counts."""
    plain = _without_links(text)
    found = sorted(_found(plain), key=lambda pair: pair[0])
    return tuple(dict.fromkeys(trouble for _, trouble in found))[:MOST]


def _without_links(text: str) -> str:
    """The text with every link blotted out, so that places stay as they are."""
    for link in find_each(text):
        if link.span is not None:
            begin, end = link.span
            text = text[:begin] + "\x00" * (end - begin) + text[end:]
    return text


def _found(text: str) -> Iterator[tuple[int, Trouble]]:
    for match in _LISTED.finditer(text):
        yield match.start(), Trouble("spelling-slip", match[0], _WRONG[match[0].lower()])
    for match in _APART.finditer(text):
        yield match.start(), Trouble("spelling-slip", match[0], f"di{match['verb']}")
    for match in _CLOCK.finditer(text):
        if not _VERSE.search(text[: match.start()]):
            yield match.start(), Trouble("spelling-slip", match[0], f"{match['hour']}.{match['minute']}")
    for match in _TWICE.finditer(text):
        if match["word"].lower() not in _MEANT_TWICE:
            yield match.start(), Trouble("spelling-twice", match[0])
    for match in _MARK.finditer(text):
        yield match.start(), Trouble("spelling-slip", match[0], f"{match['word']}{match['mark']}")
