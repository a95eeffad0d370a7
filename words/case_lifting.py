"""Angkat: a maker of ours is asked what she allows, one outside by words that humas sends; and what members may say."""

from domain.case_views import CaseFacts, CaseView
from domain.cases import OpenCase
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.suggestions import SuggestionFacts
from words import suggestions
from words.posts import platform
from words.sentences import sentences
from words.suggestions import Offered

LONGEST_SHOWN_LINK = 90


def request(reader: Reader, view: CaseView) -> Safe:
    """What humas writes to a maker outside: at most 256 signs, with the salam where the unit uses it."""
    t, case = sentences(reader), view.case
    is_short = 0 < len(case.link) <= LONGEST_SHOWN_LINK
    return t("case-lifting-request", unit=view.unit, link=case.link if is_short else "", linked=is_short)


def asked(reader: Reader, row: SuggestionFacts, offered: Offered, where: str | None) -> Message:
    """To a member of ours who reported it: humas would like to carry it on, if it is hers."""
    t = sentences(reader)
    place = platform(reader, where) if where else ""
    intro = t("case-lifting-asked", unit=offered.unit, where=place, placed=bool(place))
    choices = suggestions.change_permission(reader, row, offered)
    return Message(f"{intro}\n\n{choices.text}", choices.buttons[:-1])


def answered(reader: Reader, case: CaseFacts, name: str | None, allows: str) -> Message:
    """To who asked: what she allows."""
    t = sentences(reader)
    said = t("case-lifting-permission", name=name or "", known=name is not None, said=allows)
    return Message(said, ((Button(t("cases-open-button"), OpenCase(case.id or 0)),),))


def title(reader: Reader, case: CaseFacts) -> str:
    """What its promotion is called where the case has no name that members may read."""
    t = sentences(reader)
    where = platform(reader, case.platform) if case.platform else ""
    return plain(t("case-lifting-title", where=where, placed=bool(where)))


def caption(reader: Reader, credit: str) -> str:
    """The words for members to begin with; humas changes them, and somebody else reads them."""
    return plain(sentences(reader)("case-lifting-caption", credit=credit, credited=bool(credit)))


def thanks_outside(reader: Reader) -> str:
    """The credit of somebody outside."""
    return plain(sentences(reader)("case-lifting-thanks"))


def toast(reader: Reader, did: str) -> str:
    """A small line over the button."""
    return plain(sentences(reader)("case-lifting-toast", did=did))
