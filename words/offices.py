"""What roles and offices are called."""

from domain.offices import Office
from domain.reader import Reader
from domain.units import Role
from words.sentences import Safe, sentences


def title(reader: Reader, role: Role, office: Office | None = None) -> Safe:
    """The office where there is one, else the role: "ketua", "humas"."""
    t = sentences(reader)
    return t("offices-office", office=office) if office is not None else t("offices-role", role=role)
