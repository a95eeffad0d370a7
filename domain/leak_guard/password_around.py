"""Secrets that stand before their word, in an answer, beside a login, and keys that show by their own shape."""

import re
from collections.abc import Iterator

from domain.leak_guard.password_signs import CODE, KEYWORD
from domain.leak_guard.password_talk import is_strong, is_talk
from domain.leak_guard.reading import HIDDEN

Span = tuple[int, int, int]  # where the word for a secret begins, where the secret does, and where it ends

_VALUE = rf"(?P<value>[^\s,;|<>()\"'{HIDDEN}]{{5,40}})"
_WORD = rf"(?:{KEYWORD})(?:-?(?:nya|ku|mu|ne|e))?"
_KEY = re.compile(  # a bot's token, keys of well-known programs, a signed token
    r"(?<![\w-])(?P<value>G-[0-9]{6}|[0-9]{8,10}:[\w-]{25,60}|(?:sk|pk|rk)[-_](?:live|test|proj)?[-_]?(?=\w{0,30}[0-9])[\w-]{10,200}|gh[pousr]_\w{20,80}|"
    r"AKIA[A-Z0-9]{12,20}|AIza[\w-]{20,50}|eyJ[\w-]{8,400}\.[\w.-]{8,800}|xox[bp]-[\w-]{10,80})(?![\w-])"
)
_AFTERWARDS = re.compile(  # "siswa2026 ini passwordnya", "ketik X di kolom password", "X (pw ig)"
    rf"(?<![\w@#/.:&?=%\ufffc-]){_VALUE}[\"']?\s{{0,2}}(?:[(<\[=-]|<-|->)?\s{{0,2}}"
    rf"(?:(?:ini|itu|adalah|is|tuh|nih|ya|buat|utk|untuk|jadi|sebagai|as|di\s(?:kolom|kotak|bagian|isian)|the|my|our)\s){{0,3}}{_WORD}(?!\w)",
    re.IGNORECASE,
)
_NAMED = re.compile(  # "mawarmerah itu sandinya", with nothing behind
    rf"(?:^|[\n,.:;]\s?|\b(?:nah|jadi|oh)\s)\"?(?P<value>[a-z]{{8,40}})\"?\s(?:itu|ini|adalah|tuh|nih)\s(?:{KEYWORD})(?:nya|ku)\b(?=\W*(?:$|\n|,|\bya\b|\bkak\b))",
    re.IGNORECASE,
)
_ANSWER = re.compile(  # "pw wifi apa?" and the answer on the same or the next line
    rf"(?<![\w]){_WORD}(?:\s[\w-]{{1,15}}){{0,5}}\s?\?+\s{{0,3}}(?:[\w ]{{1,12}}:\s?)?{_VALUE}", re.IGNORECASE
)
_BESIDE_MAIL = re.compile(
    rf"(?<![\w.])[\w.+-]{{2,40}}@[\w-]{{1,30}}(?:\.[a-z]{{2,6}}){{1,3}}\s?(?P<gap>//|[/|:,;\n]|->|=>|\s-\s)\s{{0,2}}(?![^\s]{{0,40}}@[\w-]{{2,30}}\.)"
    rf"{_VALUE}(?=\s|$|[,.)])",
    re.IGNORECASE,
)
_ENTERED = re.compile(  # "masuk akun shopee pake X", "login pakai X"
    r"\b(?:login|log\s?in|masuk(?:nya|in)?|sign\s?in|logged\sin)(?:\s(?:ke|di|akun|[\w@.]{2,20})){0,4}\s"
    rf"(?:pakai|pake|dengan|dgn|with|using|//|:)\s(?:(?:yang|yg|ini|kode|:)\s){{0,2}}{_VALUE}",
    re.IGNORECASE,
)
_PAIR = re.compile(  # "login instagram kita: nama // rahasia"
    rf"\b(?:login|log\s?in|akun|user(?:name)?|id)\b[^\n:=]{{0,30}}[:=]\s?[\w.@-]{{3,40}}\s?(?://|\||/|,)\s?{_VALUE}",
    re.IGNORECASE,
)
_NETWORK = re.compile(  # SSID in one line, its key in the next
    rf"\b(?:ssid|wi-?fi|hotspot)(?:nya|ku)?\b[^\n]{{0,40}}[\n,;|/]\s?(?:key|kunci|kode|pas+)(?:nya)?\s?[:=]?\s?{_VALUE}",
    re.IGNORECASE,
)
_ON_DEVICE = re.compile(  # "hotspotku "Zahra" pw 12341234", "sandi 11223344", "pw nya angka semua 11223344"
    rf"(?<![\w]){_WORD}(?:\s(?:nya|angka(?:\ssemua)?|ya|yaitu|itu|baru)){{0,2}}\s?[:=]?\s(?P<value>[0-9]{{6,12}})(?![\w.,/-]?[0-9])(?!\w)",
    re.IGNORECASE,
)
_OWNED_BY = re.compile(  # "sandi wifi musala: sholatdulu", "password spotify premium "dengerinyuk""
    rf"(?<![\w])(?!kata\skunci){_WORD}(?:\s[\w'-]{{2,15}}){{1,4}}\s?(?:(?:[:=>]|->|→)\s{{0,2}}\"?"
    rf"(?P<value>[a-z]{{6,40}})\"?(?=\s?(?:$|\n|\())|\"(?P<quoted>[\w @#$.!-]{{4,40}})\")",
    re.IGNORECASE,
)
_CODE_NAME = (
    rf"(?:{CODE}|(?:kode|akses|kombinasi|angka)\s(?:buka\s)?(?:pagar|pintu|lemari|brankas|gembok|loker|koper|laci|gerbang|kunci)"
    r"|(?:kode|verif|login|wa)\s(?:verif\w*|code)|m-?pin|puk|pin\ssim)"
)
_CODE = re.compile(
    rf"(?<!\w){_CODE_NAME}(?:nya|ku)?(?:\s[a-z-]{{2,15}}){{0,3}}?(?:\s?[:=>]\s{{0,2}}|\s(?:adalah\s|is\s)?|-)"
    rf"(?P<value>[0-9]{{3,4}}(?:[ -]?[0-9]{{2,4}})?)(?![\w./])",
    re.IGNORECASE,
)
_PIN = re.compile(  # "PIN bank jago bendahara 482915": six digits are no price of a badge
    r"(?<!\w)pin(?:nya|ku|-nya)?(?:[\s,]{1,2}(?!rp|harga|seharga|ippnu|ipnu)[a-z-]{2,15}){0,7}\s?[:=,]?\s(?P<value>[0-9]{6})(?![\w.,/-])",
    re.IGNORECASE,
)
_LOCK_PIN = re.compile(  # "pin cadangan 2580" of a phone, "PIN tele 5 digit 48213"
    r"\b(?:hp|layar|laptop|tablet|ipad|atm|wa|whatsapp|tele|telegram|kunci|gembok|loker|brankas|sim|kartu|akun|dana|ovo|gopay)(?:nya|ku)?\b[^\n.!?]{0,25}"
    r"\bpin(?:nya|ku)?(?:\s(?:[a-z]{2,12}|[0-9]\s(?:digit|angka))){0,3}\s?[:=]?\s(?P<value>[0-9]{4,6})(?![\w.,/-])"
    r"|\bpin(?:nya|ku)?(?:\s(?:[a-z]{2,12}|[0-9]\s(?:digit|angka|langkah))){1,4}\s?[:=]\s?(?P<told>[0-9]{4,6})(?![\w.,/-])",
    re.IGNORECASE,
)
_FAR_CODE = re.compile(  # "kode cadangan, pake ini 5520 8834", "kode verifikasi WA official ya kak 731-604"
    rf"(?<!\w){_CODE_NAME}(?:nya|ku)?(?:[\s,]{{1,2}}(?!(?:dari|ke|nomor|hubungi|call|harga|rp|sampai|tahun|sejak|tanggal|no|kirim|maksimal|minimal)\b)(?:[a-z'-]{{2,15}}|[0-9]\s(?:digit|angka))){{1,7}}"
    rf"[\s,:=]{{1,3}}(?P<value>[0-9]{{3,4}}[ -]?[0-9]{{2,4}})(?![\w./-]|\s[0-9])",
    re.IGNORECASE,
)
_BEFORE_CODE = re.compile(  # "882101 <- kode wa"
    r"(?<![\w\ufffc.,/-])(?P<value>[0-9]{3}[ -]?[0-9]{1,5})\s?(?:<-+|←|\(|=|:)\s?(?:ini\s|itu\s)?"
    r"(?:kode|otp|verif\w*|pin)\s?(?:wa|otp|ig|tele\w*|login|masuk|verif\w*|fb|google|atm|hp)\b",
    re.IGNORECASE,
)
_STRONG = (_AFTERWARDS, _ANSWER, _BESIDE_MAIL, _ENTERED, _PAIR, _NETWORK)
_FREE = (_KEY, _ON_DEVICE, _CODE, _FAR_CODE, _PIN, _BEFORE_CODE)
_COUNTED = re.compile(
    r"\s?(?:-\s?)?(?:digit|angka|karakter|huruf|menit|detik|jam|hari|kali|orang|akun|buah|biji|pcs|ribu|rb|juta|rupiah|tahun|%|hz|kali|peserta|mm)\b",
    re.IGNORECASE,
)
_QUIET = re.compile(
    r"[^\s]*(?:\.(?:com|id|org|net)\b|https?:)|@|[0-9][0-9.,:/-]*(?:wib|rb|k)?$", re.IGNORECASE
)


def around(text: str) -> Iterator[tuple[Span, bool]]:
    """Each secret by these shapes, and whether it is a code."""
    for rule in _STRONG:
        for match in rule.finditer(text):
            value = match["value"].rstrip(".,;:!?)]")
            if (
                is_strong(value)
                and not _QUIET.match(value)
                and (rule is not _BESIDE_MAIL or _is_beside(match))
            ):
                start = match.start("value")
                yield (match.start(), start, start + len(value)), False
    for rule in _FREE:
        for match in rule.finditer(text):
            if not _COUNTED.match(text, match.end("value")):
                yield (match.start(), *match.span("value")), rule in (_CODE, _FAR_CODE, _BEFORE_CODE)
    yield from ((span, False) for span in (*_pins(text), *_plain(text)))


def _is_beside(match: re.Match[str]) -> bool:
    """Behind a comma or in the next line many things stand; a secret there has a sign in it."""
    return match["gap"] not in (",", ";", "\n") or re.search(r"[#$!@%&*]", match["value"]) is not None


def _pins(text: str) -> Iterator[Span]:
    """Four digits are a PIN beside what it locks."""
    for match in _LOCK_PIN.finditer(text):
        if not _COUNTED.match(text, match.end()):
            yield match.start(), *match.span("value" if match["value"] else "told")


def _plain(text: str) -> Iterator[Span]:
    """Secrets of small letters, where none of them is talk."""
    for rule in (_NAMED, _OWNED_BY):
        for match in rule.finditer(text):
            group = "value" if match["value"] else "quoted"
            if not any(is_talk(word) for word in re.findall(r"[\w']+", match[group])):
                yield match.start(), *match.span(group)
