"""How a plan sounds: whether it congratulates, whether it is cheerful, and which days ask for quiet words."""

import re

from domain.commemorations import words_of
from domain.days import Day

GREETING_WORDS = frozenset(
    {
        "selamat",
        "ucapan",
        "harlah",
        "milad",
        "hut",
        "dirgahayu",
        "tahniah",
        "mabruk",
        "barakallah",
        "congratulations",
    }
    | {"congrats", "anniversary", "greeting", "greetings"}
)
GREETING_PAIRS = frozenset(
    {("hari", "lahir"), ("hari", "jadi"), ("ulang", "tahun"), ("hari", "ulang"), ("kartu", "ucapan")}
    | {("happy", "birthday"), ("happy", "new"), ("eid", "mubarak"), ("minal", "aidin")}
)
# "Selamat pagi" greets, "selamat datang" welcomes, "penyelamatan" rescues: none of them is a card of congratulations.
NOT_AFTER_SELAMAT = frozenset(
    {"pagi", "siang", "sore", "petang", "malam", "datang", "jalan", "tinggal", "tidur", "makan", "membaca"}
    | {"menonton", "menyimak", "bergabung", "bekerja", "belajar", "berkendara", "dunia", "dari", "sampai"}
)
CHEERFUL = frozenset(
    {
        "lomba",
        "giveaway",
        "kuis",
        "pesta",
        "party",
        "konser",
        "meriah",
        "seru",
        "asyik",
        "keren",
        "heboh",
        "joget",
    }
    | {
        "dance",
        "challenge",
        "tantangan",
        "prank",
        "lucu",
        "ngakak",
        "meme",
        "hore",
        "yey",
        "festival",
        "dirgahayu",
    }
    | {
        "hadiah",
        "doorprize",
        "nobar",
        "karaoke",
        "diskon",
        "promo",
        "syukuran",
        "perayaan",
        "celebration",
        "fun",
    }
)
CHEERFUL_SIGNS = re.compile("[🎉🎊🥳🎂🎁😂🤣💃🕺🍾🎈]")
MOURNING = frozenset({"haul", "khaul", "haol", "berkabung", "wafat", "duka", "mengenang", "mourning"})
BEREAVED = re.compile(r"\bwafat\b|\bgugur\b|\bberkabung\b", re.IGNORECASE)


def is_congratulation(title: str, text: str = "") -> bool:
    """Whether it is a card that congratulates or marks somebody's day: Harlah, HUT, milad, selamat ..."""
    first_line = text.strip().splitlines()[0] if text.strip() else ""
    return any(_congratulates(_plain(part)) for part in (title, first_line))


def _congratulates(words: list[str]) -> bool:
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if (word, following) in GREETING_PAIRS:
            return True
        is_wish = word != "selamat" or not (following in NOT_AFTER_SELAMAT or _is_safe(words, at))
        if word in GREETING_WORDS and is_wish:
            return True
    return False


def _is_safe(words: list[str], at: int) -> bool:
    """ "Dengan selamat", "tetap selamat", "agar selamat": safe, not congratulated."""
    return at > 0 and words[at - 1] in ("dengan", "tetap", "agar", "supaya", "tips", "semoga", "tanpa")


def is_cheerful(title: str, text: str = "") -> bool:
    """Whether it invites to laugh, win or celebrate."""
    both = f"{title}\n{text}"
    return (
        bool(CHEERFUL_SIGNS.search(both))
        or not CHEERFUL.isdisjoint(_plain(both))
        or is_congratulation(title, text)
    )


def is_mourning(day: Day) -> bool:
    """Whether a day remembers a death: a haul, or a day of national mourning that somebody wrote down."""
    return not MOURNING.isdisjoint(_plain(day.name)) or bool(BEREAVED.search(day.note))


def _plain(text: str) -> list[str]:
    return [word.plain for word in words_of(text)]
