"""What a humas member reads while she edits the guide."""

from domain.guide import NEW, Guide, Section, ShowSections
from domain.guide_editing import DropDraft, EditGuide, HideSection, PublishDraft, WriteSection
from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from words.guide import on_page, short
from words.sentences import sentences


def choose(reader: Reader, unit: str, guide: Guide, page: int) -> Message:
    """Which section is to be edited; hidden ones stand here too."""
    t = sentences(reader)
    rows = [
        (
            Button(
                t("guide-choose-button", title=short(one.title), hidden=one.is_hidden), WriteSection(one.key)
            ),
        )
        for one in on_page(guide.sections, page)
    ]
    before = (Button(t("guide-before-button"), EditGuide(page - 1)),) if page else ()
    has_more = bool(on_page(guide.sections, page + 1))
    after = (Button(t("guide-next-button"), EditGuide(page + 1)),) if has_more else ()
    last = (Button(t("guide-new-button"), WriteSection()), Button(t("guide-back-button"), ShowSections()))
    return Message(t("guide-choose", unit=unit), (*rows, (*before, *after), last))


def ask(reader: Reader, section: Section | None) -> Message:
    """Paste the new text; what stands there now can be copied with a tap."""
    t = sentences(reader)
    back = Button(t("guide-back-button"), EditGuide())
    if section is None:
        return Message(t("guide-ask-new"), ((back,),))
    hide = Button(
        t("guide-hide-button", hidden=section.is_hidden),
        HideSection(section.key, not section.is_hidden),
    )
    return Message(t("guide-ask-text", title=section.title, text=section.text), ((hide, back),))


def preview(reader: Reader, unit: str, draft: Section, mark: str) -> Message:
    """What will happen with the section that was just shown, and the three ways on."""
    t = sentences(reader)
    what = "hide" if draft.is_hidden else "new" if draft.key == NEW else "change"
    return Message(
        t("guide-preview", unit=unit, title=draft.title, what=what),
        (
            (Button(t("guide-publish-button"), PublishDraft(mark, asks_pledge=False)),),
            (Button(t("guide-publish-pledge-button"), PublishDraft(mark, asks_pledge=True)),),
            (Button(t("guide-drop-button"), DropDraft(mark)),),
        ),
    )


def published(reader: Reader, edition: int, *, asks_pledge: bool) -> Message:
    """It is out."""
    t = sentences(reader)
    more = Button(t("guide-edit-more-button"), EditGuide())
    return Message(
        t("guide-published", edition=edition, pledge=asks_pledge),
        ((more, Button(t("guide-list-button"), ShowSections())),),
    )


def dropped(reader: Reader) -> Message:
    """The draft is gone, the guide as it was."""
    t = sentences(reader)
    return Message(t("guide-dropped"), ((Button(t("guide-edit-more-button"), EditGuide()),),))


def changed_meanwhile(reader: Reader) -> str:
    """A colleague was faster."""
    return plain(sentences(reader)("guide-changed-meanwhile"))
