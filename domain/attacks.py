"""Recognises what would set members upon a person or an account: mass reports, floods, harassment, private data."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LONGEST_SAID = 80


class Attack(StrEnum):
    """What members would be asked to do to somebody."""

    REPORT = "report"
    DISLIKE = "dislike"
    FLOOD = "flood"
    HARASS = "harass"
    EXPOSE = "expose"
    BREAK_IN = "break-in"


@dataclass(frozen=True, slots=True)
class Found:
    """What it asks for, and the words that say so (at most 80 characters)."""

    attack: Attack
    said: str


_CLAUSES = re.compile(r"[.!?;\n]+(?!\w)|\n")
_UNSEEN = {"Cf", "Mn", "Me"}
_TWICE = re.compile(r"\b(\w+)2\b")  # "ramai2": written twice

_MASS = (
    r"rame|ramai|massal|berjamaah|bareng|bersama|serentak|kompak|serempak|kabeh|semua|sebanyak|wajib|mass"
    r"|everyone|everybody|all of us|let'?s all|spam|satu per ?satu|targetnya"
)
_GONE = (
    r"(?:sampai|sampe|biar|supaya|agar|ben|until|till|to get)\b.{0,30}"
    r"\b(?:h?ilang|tumbang|mati|blokir|keblokir|diblokir|terblokir|(?:di|ke)?banned?|suspend|kena|gone|down|removed)"
    r"|get (?:him|her|them|\w+ account|it) banned"
)
_ACCOUNT = (
    r"akun\w*|account|page|channel\w*|kanal\w*|ig(?:nya|-nya)?|instagram\w*|tiktok\w*|postingan\w*|post|posts"
    r"|video\w*|vidio\w*|konten\w*|profil\w*"
)
_COMMENTS = (
    r"(?:kolom )?kom(?:en|entar)\w*|comments?|repl(?:y|ies)|live\w*|livestream|stream|chat|inbox|dm\w*|ig|ig-nya"
    r"|akun\w*|account|postingan\w*|post"
)
_THEM = (
    r"dia|mereka|ia|si \w+|him|her|them|his|their|\w{3,}nya|\w{3,}ne|admin\w*|pelaku|haters?|akun\w*|account"
    r"|orang (?:itu|ini|tua\w*)|wong|journalist|tersebut|komentator\w*|di kom(?:en|entar)\w*|di kolom\w*|aja|saja"
)
_COARSE = r"kasar|pedas|pedes|jahat|negatif|benci|nasty|angry|hateful|mean|rude|marah|clown"
_PRIVATE = (
    r"nomor\w*|nomer\w*|no ?(?:hp|wa)|kontak\w*|alamat\w*|rumah\w*|lokasi\w*|data pribadi|identitas\w*|ktp\w*"
    r"|sekolah\w*|wajah\w*|aib\w*|nama lengkap|phone number|(?:home )?address|where (?:he|she|they) lives?|private data"
)
_THEIRS = (
    r"(?:rumah|nomor|nomer|alamat|sekolah|aib|ktp|wajah|kontak|lokasi|identitas|data)-?nya"
    r"|foto aib\w*|where (?:he|she|they) lives?"
)
_WHOSE = (
    rf"dia|mereka|pelaku|{_THEIRS}"
    r"|orang ?tua\w*|him|her|his|their|she|he|admin\w*|si \w+|akun\w*|biar (?:kapok|jera|tahu rasa)"
)
_URGE = (
    r"ayo|yuk|mari|kita|gas\w*|banjiri|tulis|kirim|kasih|beri|tinggalkan|satu orang|masing|leave|post|drop|write"
    r"|with|aja|saja|komen"
)
_KIND = (
    r"positif|ucapan|selamat|doa|dukung\w*|semangat|apresiasi|kind|kindly|support\w*|love|terima kasih|salawat"
    r"|sholawat|shalawat|terbaik\w*|baik"
)
_AGAINST = (
    r"jangan|ojo|aja nganti|stop|setop|hentikan|tolak|lawan|cegah|hindari|tanpa|bukan|tidak|nggak|gak|dilarang"
    r"|mengecam|kecam|melindungi|lindungi|never|do not|don'?t|not|no|avoid|against|how to|cara|tutorial|panduan"
    r"|kalau ada|hapus|menghapus|bahaya|apa itu|film|sejarah|awas|waspada|mengapa|korban"
)


def _rule(*parts: str) -> re.Pattern[str]:
    """These things in this order, anywhere in one clause."""
    return re.compile(r"\b.{0,60}?\b".join(rf"\b(?:{part})\b" for part in parts))


_TELL = r"report\w*|lapor(?:kan|in)?|tandai|flag"
_DOWN = r"dislike|downvote|unsubscribe|unfollow"
_STORM = (
    r"serbu|banjiri|gru?e?duk|geruduk|gropyok|grudug|raid|spam|bom|serang|nyerang|bombard|swarm|brigade|rusuh\w*"
    r"|flood|attack|ganggu|keroyok|kroyok|teror|satroni"
)
_HURT = (
    r"bully|cyberbully|rundung|hujat|caci|maki|hina|nista|ejek|olok|permalukan|bikin malu|teror|harass|insult"
    r"|bantai|habisi|semprot|keroyok|kroyok|hancurkan|tumbangkan|jatuhkan|ancam|ludahi|intimidasi|serang|nyerang"
    r"|hujatin|bully-in|shame|mock|call (?:her|him|them) names|olok-olok|hajar|sikat"
)
_SPREAD = (
    r"sebar\w*|bagi(?:kan|in)|share|bocor(?:kan|in)|bongkar|cari(?: tahu)?|post|leak|expose|find out|viral(?:kan|in)"
    r"|kirim|publish|dox"
)
RULES: tuple[tuple[Attack, re.Pattern[str]], ...] = (
    (Attack.BREAK_IN, _rule(r"hack|retas|bobol|curi|jebol|phish", rf"akun\w*|account|password\w*|{_THEM}")),
    (Attack.BREAK_IN, _rule(r"akun palsu|akun kloning|fake accounts?", _HURT)),
    (Attack.EXPOSE, _rule(r"doxx?|doxing|doxxing", _THEM)),
    (Attack.EXPOSE, _rule(_SPREAD, _PRIVATE, _WHOSE)),
    (Attack.EXPOSE, _rule(_SPREAD, _WHOSE, _PRIVATE)),
    (Attack.EXPOSE, _rule(_SPREAD, _THEIRS)),
    (Attack.DISLIKE, _rule(_DOWN, _ACCOUNT)),
    (Attack.DISLIKE, _rule(_MASS, _DOWN)),
    (Attack.DISLIKE, _rule(r"bom|bomb", _DOWN)),
    (Attack.DISLIKE, re.compile(r"\b(?:bintang|rating|ulasan|review) (?:bintang )?(?:1|satu)\b")),
    (Attack.DISLIKE, re.compile(r"\b(?:1|one|satu)[- ](?:star|bintang)\b")),
    (Attack.REPORT, _rule(_TELL, _ACCOUNT, _MASS)),
    (Attack.REPORT, _rule(_MASS, _TELL, _ACCOUNT)),
    (Attack.REPORT, _rule(_TELL, _MASS, _ACCOUNT)),
    (Attack.REPORT, re.compile(rf"\b(?:{_TELL})\b.{{0,60}}(?:{_GONE})")),
    (Attack.REPORT, re.compile(rf"(?:{_GONE}).{{0,60}}\b(?:{_TELL})\b")),
    (Attack.REPORT, _rule(r"report(?:in)?", r"massal|bareng\w*|rame\w*|ramai\w*|sebanyak\w*")),
    (Attack.FLOOD, _rule(_STORM, _COMMENTS)),
    (Attack.HARASS, _rule(_HURT, _THEM)),
    (
        Attack.HARASS,
        _rule(r"makian|cacian|hinaan|umpatan|insults|kata[- ]kata kasar|ancaman", r"biar|supaya|ke|to|dia"),
    ),
    (
        Attack.HARASS,
        _rule(_URGE, rf"kom(?:en|entar)\w* (?:{_COARSE})|(?:{_COARSE}) (?:comments?|faces|komentar)"),
    ),
    (Attack.HARASS, re.compile(r"\bkomen (?:jahat|kasar|pedas|pedes)\b")),
    (
        Attack.HARASS,
        _rule(r"kirim chat|chat terus|keep messaging|telpon terus|spam", r"takut|him|her|dia|ngaku|sampai"),
    ),
)


def find(texts: Iterable[str]) -> Found | None:
    """The first thing in these texts that sets people upon somebody; what warns of it, or reports to the right place,
    is none."""
    for text in texts:
        for clause in _clauses(text):
            for attack, rule in RULES:
                met = rule.search(clause)
                if met is not None and not _is_meant_well(clause, met):
                    return Found(attack, met[0][:LONGEST_SAID].strip())
    return None


def _clauses(text: str) -> Iterator[str]:
    """The sentences of a text in small letters, without signs that nobody sees."""
    seen = "".join(
        one for one in unicodedata.normalize("NFKC", text) if unicodedata.category(one) not in _UNSEEN
    )
    for clause in _CLAUSES.split(seen.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold()):
        yield _TWICE.sub(r"\1-\1", " ".join(clause.split()))


def _is_meant_well(clause: str, met: re.Match[str]) -> bool:
    """It says that one should not, or what is to be written is kind."""
    before = clause[: met.start()]
    since_comma = before.rpartition(",")[2]
    return bool(re.search(rf"\b(?:{_AGAINST})\b", since_comma) or re.search(rf"\b(?:{_KIND})\b", clause))
