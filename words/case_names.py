"""What a case is called: its kind, and its title, words or place; never its link."""

from domain.case_views import CaseFacts
from domain.markup import Safe, plain
from domain.reader import Reader
from domain.suggestions import guarded
from words.posts import platform
from words.sentences import sentences
from words.sharing import one_line

SHOWN_NAME = 60


def name(reader: Reader, case: CaseFacts) -> Safe:
    """Such as "Diduga hoaks: Sekolah diliburkan sebulan"; nothing of it that must not be published."""
    t = sentences(reader)
    shown = one_line(guarded(case.title or case.text), SHOWN_NAME)
    where = plain(platform(reader, case.platform)) if case.platform else ""
    where = plain(t("cases-short-link")) if case.is_opaque else where
    return t("cases-name", kind=kind(reader, case.kind), what=shown or where or plain(t("cases-untitled")))


def kind(reader: Reader, of: str) -> Safe:
    """What it was reported as."""
    return sentences(reader)("cases-kind", kind=of)
