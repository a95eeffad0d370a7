"""Tells a secret from talk about secrets, and from a bad one that is shown as a lesson."""

import re

from domain.leak_guard.lists import words

_LESSON = re.compile(
    r"\b(?:contoh|misal|misalnya|umpama|jangan\s(?:pakai|gunakan|memakai|menggunakan|bikin|buat|"
    r"pernah\s(?:pakai|gunakan)|pake|dipakai)|hindari|"
    r"lemah|buruk|terburuk|jelek|mudah\sditebak|gampang\sditebak|paling\s(?:umum|banyak|sering)|terpopuler|"
    r"populer|weak|example|e\.g|such\sas|"
    r"avoid|never\suse|don't\suse|pasaran|kuis|dibobol|ditebak|(?<!masih )default|daripada|tidak\saman|"
    r"berbahaya|sepele)\b|\bbukan\s(?:\w+\s){0,2}\W*$|\bseperti\b(?!\sbiasa)",
    re.IGNORECASE,
)
TALK = words("password-talk")


def is_strong(value: str) -> bool:
    """Letters with digits or signs, or capitals inside: nobody writes prose like that."""
    bare = value.strip(".,;:!?)(]\"'*_")
    if len(bare) < 4 or "//" in bare or re.fullmatch(r"[*xX.•_#-]+", bare) or looks_usual(bare):
        return False
    letters, digits = any(map(str.isalpha, bare)), any(map(str.isdecimal, bare))
    inner = re.search(r"[a-z][A-Z]", bare) is not None
    return (letters and (digits or inner or re.search(r"[@#$%!&*+=^_~?]", bare) is not None)) or (
        digits and bool(re.search(r"[#@!$]", bare))
    )


def looks_usual(value: str) -> bool:
    """Amounts, counts, times, mentions and programs that carry digits or capitals in prose."""
    return bool(
        re.fullmatch(
            r"(?:rp\W?)?[0-9][0-9.,]*(?:rb|k|jt|mbps|gb|mb|ghz|digit|x|an|huruf|karakter)?|@.*|#.*|2fa|"
            r"wa/\w+|"
            r"whatsapp\w*|youtube|tiktok|chatgpt|bitwarden|lastpass|keepass\w*|iphone|mybca|brimo|"
            r"ke-?[0-9]+|8-1[0-9]|[a-z]+\.(?:com|id|org)\S*|"
            r"(?:pc|pac|pw|pp|pk|pr)?ippnu|https?\S*|wifi|[a-z]+/[a-z/]+|[a-z]+-[a-z]+|[a-z]+-?(?:2|nya|mu|"
            r"ku)",
            value,
            re.IGNORECASE,
        )
    )


def is_talk(word: str) -> bool:
    """Whether this is a word of everyday talk about secrets, or a verb by its prefix."""
    return (
        re.match(r"(?:di|ter|ber|me[mn])[a-z]{4,}(?:kan|i|an|ng|at|ah|ti)$", word.lower()) is not None
        or word.lower() in TALK
    )


def is_lesson(text: str, start: int, end: int) -> bool:
    """Whether the sentence shows a bad example."""
    before = re.split(r"[!?\n]|(?<=\w{3})\.\s", text[max(0, start - 100) : start])[-1]
    after = re.split(r"[!\n]|\.\s", text[end : end + 60])[0]
    inside = text[start:end]
    return any(_LESSON.search(part) for part in (before, inside, after))
