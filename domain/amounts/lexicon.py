"""The words in which people tell what a post brought: what is counted, how large a number is, and what is no count."""

import re
from enum import StrEnum


class Measure(StrEnum):
    """What is counted. WATCHING: most people who watched a live at once."""

    VIEWS = "views"
    LIKES = "likes"
    COMMENTS = "comments"
    SHARES = "shares"
    SAVES = "saves"
    REACH = "reach"
    FOLLOWERS = "followers"
    WATCHING = "watching"


_V, _W = Measure.VIEWS, Measure.WATCHING
_TOLD: dict[tuple[Measure, ...], str] = {
    (_V,): "view views tayangan tayang penayangan tontonan ditonton menonton nonton dilihat melihat lihat "
    "impresi impression impressions play plays diputar putaran pemutaran vws vw watched viewed seen 👁 👀 ▶",
    (_W, _V): "penonton pemirsa viewer viewers",
    (_W,): "serentak bersamaan concurrent peak puncak terbanyak watching",
    (
        Measure.LIKES,
    ): "like likes liked likenya suka disukai sukanya menyukai lk love loves hati heart hearts "
    "jempol ❤ ♥ 👍 🧡 🩷 💚 🤍",
    (Measure.COMMENTS,): "komen komentar mengomentari dikomentari comment comments komeng "
    "cmt balasan reply replies 💬 🗨",
    (
        Measure.SHARES,
    ): "share shares shared dishare dibagikan membagikan bagikan bagi berbagi kirim dikirim kiriman "
    "repost reposts direpost retweet rt forward diteruskan 🔁 🔄 ↗ ✈",
    (Measure.SAVES,): "save saves saved disave simpan disimpan tersimpan menyimpan bookmark bookmarks 🔖 ⭐",
    (Measure.REACH,): "reach reached jangkauan dijangkau terjangkau menjangkau",
    (Measure.FOLLOWERS,): "follower followers pengikut follow mengikuti follows",
}
NOUNS = {word: measures for measures, words in _TOLD.items() for word in words.split()}

THOUSAND, MILLION, BILLION = 1_000, 1_000_000, 1_000_000_000
_SCALES = {
    THOUSAND: "ribu rb rbu ribuan rban k thousand",
    MILLION: "juta jt jta jutaan jtan m million mio mil",
    BILLION: "miliar milyar b billion",
}
SCALES = {word: scale for scale, words in _SCALES.items() for word in words.split()}
"""M is a million: it is what apps in English show; nobody counts views in *miliar*."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SHORT = _set("k m b")
"""Scales after which a bare number is never their rest."""
VAGUE = _set("belasan puluhan ratusan ribuan jutaan dozens hundreds thousands millions")

_ONES = """nol zero|satu one|dua two|tiga three|empat four|lima five|enam six|tujuh seven|delapan eight|sembilan nine|
sepuluh ten|sebelas eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL = {word: number for number, words in enumerate(_ONES.split("|")) for word in words.split()} | {
    word: 20 + 10 * place for place, word in enumerate(_TENS.split())
}
ONE = {"seribu": THOUSAND, "sejuta": MILLION, "semiliar": BILLION}
"""One of a scale, in one word."""
HUNDRED = "seratus"
TEEN = "belas"
FACTORS = {"puluh": 10, "ratus": 100, "hundred": 100}
HALVES = _set("setengah half")

ABOUT_BEFORE = _set(
    "sekitar sekitaran kira kira-kira kurleb kurang-lebih lebih hampir nyaris about around almost over nearly "
    "roughly approx more ± ~ ≈ > < ≥ ≤"
)
ABOUT_AFTER = _set("lebih lebihan kurang plus +")
COUNTED = _set("orang kali akun x times people")
THAN = _set("dari than")
NONE = _set("belum tidak tdk gak ga nggak enggak tanpa no nihil")
THERE_IS = _set("ada yang yg nihil")
SUM, RANGE = _set("+"), _set("sampai hingga sd to - – —")
BREAKS = _set(", ; . | • · / & dan and serta lalu terus sama sedangkan tapi") | {"\n"}

KNOWN = NOUNS.keys() | SCALES.keys() | SUM | RANGE | BREAKS | ABOUT_BEFORE | ABOUT_AFTER | _set(": = ( )")
"""What may stand beside numbers without telling anything else."""

_TIME = r"jam|menit|mnt|detik|dtk|hari|minggu|pekan|bulan|tahun|hours?|hrs?|days?|min|minutes?|sec|seconds?|weeks?"
_THING = r"posts?|postingan|posting|unggahan|videos?|reels?|slides?|konten|story|stories|foto|carousel|slot|tahap|wib"
NO_COUNT = re.compile(
    r"https?://\S+|www\.\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|id|me|be|net|org|ly|gl)(?:/\S*)?"
    r"|[@#][\w.]+"
    r"|(?:rp|idr)\.?\s?\d[\d.,]*(?:\s?(?:ribu|rb|juta|jt)\b)?"
    r"|\d+(?:[.,]\d+)?\s?(?:%|persen\b|percent\b)"
    r"|(?<![\d/.,])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])"
    r"|\b(?:jam|pukul|pkl)\.?\s*\d{1,2}(?:[.:]\d{2})?\b|\b\d{1,2}:\d{2}\b"
    r"|\b[hd]\s?[+-]\s?\d+\b"
    rf"|\bke[- ]?\d+\b|\b(?:{_THING}|hari|day)\s*(?:ke[- ]?)?\d{{1,2}}(?=\s*[:)=])"
    rf"|\b\d+\s?(?:{_TIME}|{_THING})\b"
    r"|(?m:^)\s*\d{1,2}[.)]\s+(?=[a-z])",
)
"""What has digits and counts nothing here: addresses, names, money, shares, days, hours, and which post it was."""
