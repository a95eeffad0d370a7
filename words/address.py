"""How a reader is greeted: with or without salam, by her title and name."""

from domain.reader import Reader
from words.sentences import Safe, sentences


def greeting(reader: Reader, name: str = "") -> Safe:
    """Such as "Assalamu'alaikum, Rekanita Siti", or "Halo, Kak Siti"; without a name the title alone."""
    t = sentences(reader)
    return t("address-greeting", who=addressed(reader, name))


def addressed(reader: Reader, name: str = "") -> Safe:
    """Such as "Rekanita Siti"; without a name "Rekanita"."""
    t = sentences(reader)
    return t("address-named", name=name) if name else t("address-title")
