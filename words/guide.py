"""The guide as it is read: its list, a section, what a search found, and the pledge."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.guide import (
    SECTIONS_A_PAGE,
    Guide,
    Pledge,
    ReadSection,
    Section,
    ShowPledge,
    ShowSections,
)
from domain.guide_editing import EditGuide
from domain.guide_search import Match
from domain.markup import Safe, plain
from domain.menus import OpenMenu
from domain.message import Button, Message, Rows
from domain.quiz import StartQuiz
from domain.reader import Reader
from words.sentences import sentences

NUMBERS_A_ROW = 7
MOST_MATCHES = 6
LONGEST_LABEL = 40
LONGEST_QUERY = 60


@dataclass(frozen=True, slots=True)
class Doors:
    """What else stands under the list: whether a new pledge waits for her, and whether she edits."""

    is_pledge_due: bool
    is_humas: bool


def listed(reader: Reader, guide: Guide, page: int, doors: Doors) -> Message:
    """A page of the list in private, a button for each section."""
    t = sentences(reader)
    rows = [(section_button(one),) for one in on_page(guide.shown, page)]
    turning = _turning(reader, guide, page)
    pledge = t("guide-pledge-button", due=doors.is_pledge_due)
    more = (Button(t("guide-quiz-button"), StartQuiz()), Button(pledge, ShowPledge()))
    edit = (Button(t("guide-edit-button"), EditGuide()),) if doors.is_humas else ()
    text = t("guide-list", edition=guide.edition, due=doors.is_pledge_due)
    return Message(text, (*rows, turning, more, edit))


def on_page(sections: Sequence[Section], page: int) -> Sequence[Section]:
    """The sections of a page; pages count from 0."""
    return sections[page * SECTIONS_A_PAGE : (page + 1) * SECTIONS_A_PAGE]


def section_button(section: Section) -> Button:
    """A button with the section's title."""
    return Button(short(section.title), ReadSection(section.key))


def short(title: str) -> str:
    """A title as it fits on a button."""
    return title if len(title) <= LONGEST_LABEL else f"{title[: LONGEST_LABEL - 1].rstrip()}…"


def _turning(reader: Reader, guide: Guide, page: int) -> tuple[Button, ...]:
    t = sentences(reader)
    before = (Button(t("guide-before-button"), ShowSections(page - 1)),) if page else ()
    has_more = len(guide.shown) > (page + 1) * SECTIONS_A_PAGE
    return (*before, *((Button(t("guide-next-button"), ShowSections(page + 1)),) if has_more else ()))


def listed_in_group(reader: Reader, guide: Guide) -> Message:
    """All titles in one message; each number opens the private chat."""
    t = sentences(reader)
    titles = [
        t("guide-numbered", number=number, title=one.title) for number, one in enumerate(guide.shown, 1)
    ]
    quiz = (Button(t("guide-quiz-button"), StartQuiz()),)
    text = t("guide-list-group", titles=Safe("\n".join(titles)))
    return Message(text, (*_numbers(guide.shown), quiz))


def _numbers(sections: Sequence[Section]) -> Rows:
    buttons = [Button(str(number), ReadSection(one.key)) for number, one in enumerate(sections, 1)]
    return tuple(tuple(buttons[at : at + NUMBERS_A_ROW]) for at in range(0, len(buttons), NUMBERS_A_ROW))


def section(reader: Reader, guide: Guide, one: Section) -> Message:
    """A section in private, with the way on, back and to the list."""
    t = sentences(reader)
    before, after = guide.beside(one.key)
    turning = (
        *((Button(t("guide-before-button"), ReadSection(before.key)),) if before else ()),
        *((Button(t("guide-next-button"), ReadSection(after.key)),) if after else ()),
    )
    return Message(page(reader, one).text, (turning, (_list_button(reader),)))


def section_in_group(reader: Reader, one: Section) -> Message:
    """A section in a group; the list opens in private."""
    return Message(page(reader, one).text, ((_list_button(reader),),))


def page(reader: Reader, one: Section) -> Message:
    """A section without buttons."""
    return Message(sentences(reader)("guide-section", title=one.title, text=one.text))


def _list_button(reader: Reader) -> Button:
    return Button(sentences(reader)("guide-list-button"), ShowSections())


def found(reader: Reader, query: str, matches: Sequence[Match]) -> Message:
    """Several sections hold these words."""
    t = sentences(reader)
    shown = matches[:MOST_MATCHES]
    lines = [
        t("guide-match", number=number, title=one.section.title, excerpt=one.excerpt)
        for number, one in enumerate(shown, 1)
    ]
    left = len(matches) - len(shown)
    text = t("guide-found", query=query[:LONGEST_QUERY], count=len(matches), matches=Safe("\n\n".join(lines)))
    more = Safe(f"{text}\n\n{t('guide-found-more', count=left)}") if left else text
    return Message(more, (*_numbers([one.section for one in shown]), (_list_button(reader),)))


def nothing_found(reader: Reader, query: str) -> Message:
    """No section holds these words."""
    return Message(
        sentences(reader)("guide-nothing-found", query=query[:LONGEST_QUERY]), ((_list_button(reader),),)
    )


def section_gone(reader: Reader) -> str:
    """The section was hidden meanwhile."""
    return plain(sentences(reader)("guide-section-gone"))


def pledge(reader: Reader) -> Message:
    """The pledge in five lines, and the button that makes it."""
    t = sentences(reader)
    return Message(t("guide-pledge"), ((Button(t("guide-promise-button"), Pledge()),),))


def pledge_to_read(reader: Reader, *, is_due: bool) -> Message:
    """The pledge from the guide: with its button while it is due, else with the word that it was made."""
    asked = pledge(reader)
    back = (_list_button(reader),)
    if is_due:
        return Message(asked.text, (*asked.buttons, back))
    return Message(Safe(f"{asked.text}\n\n{sentences(reader)('guide-pledged-before')}"), (back,))


def pledged(reader: Reader) -> Message:
    """She has promised."""
    return Message(sentences(reader)("guide-pledged"), ((_list_button(reader), _menu_button(reader)),))


def _menu_button(reader: Reader) -> Button:
    return Button(sentences(reader)("fallback-menu-button"), OpenMenu())


def thanks(reader: Reader) -> str:
    """A short thank-you over the button."""
    return plain(sentences(reader)("guide-pledge-thanks"))
