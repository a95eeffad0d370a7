"""Given names as they are common among Indonesian pupils, and words that look like names and are none."""

import re

from domain.leak_guard.lists import given_names, words

# Names that are everyday words as well: they count only where they are written with a capital.
_WORDS_TOO = words("words-too")
_PLACES = words("places")
_NO_NAMES = words("no-names")
_NO_NAME_FORM = re.compile(
    r"(?:ber|me[mn]|pe[mn]|ke|pe|di|ter)[a-z]{3,}(?:an|kan|i|nya)|[a-z]+nya|se[a-z]+nya"
)
HISTORICAL = re.compile(
    r"kartini|hasyim\sasy'?ari|wahid\shasyim|wahab\s(?:ch|h)asbullah|bisri\ss[jy]ans|gus\sdur|"
    r"abdurrahman\swahid|"
    r"s(?:oe|u)karno|\bhatta\b|s(?:oe|u)dirman|cut\s(?:nyak|meutia)|dewi\ssartika|fatmawati|diponegoro|"
    r"imam\sbonjol|"
    r"pattimura|hajar\sdewantara|ahmad\syani|siti\skhadijah|fatimah\saz(?:-?zahr[ao])?|umroh\sm(?:ah|ach)fud|tolchah|"
    r"malahayati|tiahahu|"
    r"el\syunus|nyai\s|sunan\s|gajah\smada|khairiyah\shasyim|sholichah\sa|malala|rasuna\ssaid|bung\s|"
    r"chairil\sanwar|"
    r"ahmad\sdahlan|teuku\sumar|pangeran\s|sultan\s|sayyidah|nabi\s|imam\s(?:al|syaf)|"
    r"moh(?:ammad)?\.?\s(?:yamin|hatta)|roehana|"
    r"martha\schristina|maria\swalanda|gus\smus|bisri\smustofa|asmah\ssjachruni|aisyah\sdahlan|chodidjah|"
    r"djunaisih",
    re.IGNORECASE,
)


def is_name(word: str) -> bool:
    """Whether this is a given name; an everyday word that is one as well counts with a capital only."""
    low = word.lower().strip("'.")
    return low in given_names() and (word[:1].isupper() or low not in _WORDS_TOO)


def may_be_name(word: str) -> bool:
    """Whether a word that is written with a capital may be a name that no list holds."""
    low = word.lower().strip("'.")
    return (
        len(low) > 2
        and word[1:] in (low[1:], word[1:].upper())
        and low not in _NO_NAMES
        and low not in _PLACES
        and not _NO_NAME_FORM.fullmatch(low)
    )


def is_place(word: str) -> bool:
    """Whether this is a town, a province, or a part of one's name."""
    return word.lower() in _PLACES
