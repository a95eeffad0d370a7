"""Finds answers of the bank by the words of a question or a comment, however its words begin and end."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

WORD = re.compile(r"[^\W\d_]{3,}|\d+")
COMMON = frozenset(
    WORD.findall(
        "ada adakah aja aku agar akan apa apakah atau bagaimana bagi banget bisa buat dalam dan dari dengan dia dong"
        " gak gimana ini itu jadi juga kah kak kakak kalau kami kapan karena ketika kok lagi lah mas mbak mana masih"
        " mau min mimin minta mohon nggak nih nya oleh pada para rekan rekanita saat sama saja saya sebagai sekarang"
        " sih siapa sudah supaya tanya tapi tentang the tidak tolong udah untuk yang yuk and are can for how what when"
        " where who why you"
    )
)
ENDINGS = re.compile(r"(?<=....)(?:nya|kah|lah|kan|an|i)$")
BEGINNINGS = re.compile(r"^(?:meng|meny|men|mem|me|peng|peny|pen|pem|pe|ber|ter|di|se|ke)(?=....)")
TITLE_WEIGHT = 2


def roots(text: str) -> set[str]:
    """The words that say what it is about, without the usual Indonesian beginnings and endings, so that "pendaftaran",
    "mendaftar" and "daftarnya" are one word."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(sign)
    )
    return {_root(word) for word in WORD.findall(plain) if word not in COMMON}


def _root(word: str) -> str:
    return BEGINNINGS.sub("", ENDINGS.sub("", word))


def best(bank: Sequence[tuple[str, str]], text: str, most: int) -> list[int]:
    """The places in the bank (question, answer) that fit this text, best first, at most so many: a word counts more the
    rarer it is in the bank, and twice where it stands in the question. Empty where no word is shared."""
    wanted = roots(text)
    known = [(roots(question), roots(answer)) for question, answer in bank]
    rare = Counter(word for asked, told in known for word in asked | told)
    scores = [
        sum((TITLE_WEIGHT if word in asked else 1) / rare[word] for word in wanted & (asked | told))
        for asked, told in known
    ]
    places = [place for place, score in enumerate(scores) if score > 0]
    return sorted(places, key=lambda place: (-scores[place], place))[:most]
