"""Humas compares who would like a takeover slot and chooses; names stand here and nowhere else."""

from domain.application_presses import ChooseApplicant, CompareApplicants, OpenApplicant, TakeFromHolder
from domain.applications import Applicant, Comparison, Lent
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.takeover_presses import OpenSlot
from words.applications import named
from words.sentences import Sentences, sentences
from words.sharing import one_line

SHOWN_IDEA = 160
SHOWN_NAME = 20


def compare(reader: Reader, facts: Comparison, held: list[Safe]) -> Message:
    """Everybody for one slot, those first who had no turn yet."""
    t = sentences(reader)
    blocks = [t("choices-title", slot=named(reader, facts.lent)), *held]
    blocks.append(t("choices-order" if facts.applicants else "choices-none"))
    blocks += [_line(t, number, one, one_line(one.idea, SHOWN_IDEA)) for number, one in facts.shown]
    doors = tuple(Button(str(number), OpenApplicant(one.application_id)) for number, one in facts.shown)
    return Message("\n\n".join(blocks), (doors, _pages(t, facts), *_foot(t, facts)))


def _line(t: Sentences, number: int, one: Applicant, said: str) -> Safe:
    line = t(
        "choices-line",
        number=str(number),
        name=one.name,
        part=one.part,
        turns=one.turns,
        place=one.place or 0,
    )
    told = t("choices-idea", idea=said) if said else t("choices-no-idea")
    return Safe(f"{line}\n{told}")


def _pages(t: Sentences, facts: Comparison) -> tuple[Button, ...]:
    number = facts.lent.slot.id or 0
    before = Button(t("choices-before-button"), CompareApplicants(number, facts.page - 1))
    more = Button(t("choices-more-button"), CompareApplicants(number, facts.page + 1))
    return (*((before,) if facts.page else ()), *((more,) if facts.has_more else ()))


def _foot(t: Sentences, facts: Comparison) -> Rows:
    number = facts.lent.slot.id or 0
    take = (Button(t("choices-take-button"), TakeFromHolder(number)),) if facts.holder is not None else ()
    return (take, (Button(t("choices-slot-button"), OpenSlot(number)),))


def one(reader: Reader, lent: Lent, number: int, applicant: Applicant) -> Message:
    """One of them, with all of her idea."""
    t = sentences(reader)
    text = "\n\n".join(
        [t("choices-title", slot=named(reader, lent)), _line(t, number, applicant, applicant.idea)]
    )
    choose = Button(
        t("choices-choose-button", name=_short(applicant)), ChooseApplicant(applicant.application_id)
    )
    return Message(text, ((choose,), (_all(t, lent),)))


def _short(applicant: Applicant) -> str:
    return one_line(applicant.name, SHOWN_NAME)


def _all(t: Sentences, lent: Lent, label: str = "choices-all-button") -> Button:
    return Button(t(label), CompareApplicants(lent.slot.id or 0))


def replace_sure(reader: Reader, lent: Lent, holder: Applicant, applicant: Applicant) -> Message:
    """Asked once before it is taken from somebody."""
    t = sentences(reader)
    yes = ChooseApplicant(applicant.application_id, sure=True)
    label = t("choices-choose-yes-button", name=_short(applicant))
    text = t("choices-replace-sure", holder=holder.name, name=applicant.name)
    return Message(text, ((Button(label, yes),), (_all(t, lent, "choices-keep-button"),)))


def take_sure(reader: Reader, lent: Lent, holder: Applicant) -> Message:
    """Asked once before the list moves up."""
    t = sentences(reader)
    yes = Button(t("choices-take-yes-button"), TakeFromHolder(lent.slot.id or 0, sure=True))
    text = t("choices-take-sure", name=holder.name)
    return Message(text, ((yes, _all(t, lent, "choices-keep-button")),))


def chosen(reader: Reader, name: str, *, is_asked: bool) -> str:
    """It is hers, or the pembina is asked."""
    return plain(sentences(reader)("choices-chosen-asked" if is_asked else "choices-chosen", name=name))


def taken(reader: Reader) -> str:
    """It is nobody's."""
    return plain(sentences(reader)("choices-taken"))
