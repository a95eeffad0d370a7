"""What people hear in private because of a crisis: asked, begun, about to end, over, and that something waits."""

from domain.crisis_presses import ConfirmCrisis, CrisisPage, DropCrisis, ReadStatement
from domain.crisis_views import CrisisFacts, CrisisView
from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from words.crises import door, statement
from words.crisis_cards import card
from words.sentences import sentences


def asked(reader: Reader, view: CrisisView, *, is_wider: bool = False) -> Message:
    """To whoever may say yes; `is_wider`: she is asked because nobody nearer has answered."""
    shown, t, number = card(reader, view), sentences(reader), view.crisis.id or 0
    yes = Button(t("crises-confirm-button"), ConfirmCrisis(number, view.seal))
    no = Button(t("crises-none-button"), DropCrisis(number))
    text = "\n\n".join([t("crises-note-asked"), shown.text]) if is_wider else shown.text
    return Message(text, ((yes, no),))


def began(reader: Reader, view: CrisisView) -> Message:
    """To humas and pengurus: it is one."""
    until = view.crisis.ends_at or view.now
    text = sentences(reader)("crises-note-began", unit=view.unit, until=until, second=view.second)
    return Message(text, ((door(reader, view.crisis.id or 0, CrisisPage.MAIN),),))


def proposed(reader: Reader, crisis_id: int, unit: str) -> Message:
    """To who may agree to other words."""
    text = sentences(reader)("crises-note-statement", unit=unit)
    return Message(text, ((door(reader, crisis_id, CrisisPage.MAIN),),))


def ended_early(reader: Reader, state: str, unit: str) -> Message:
    """It comes to nothing: dropped or lapsed."""
    return Message(sentences(reader)(f"crises-{state}", unit=unit))


def warning(reader: Reader, view: CrisisView, minutes: int) -> Message:
    """It ends soon, and may go on."""
    t, number = sentences(reader), view.crisis.id or 0
    until = view.crisis.ends_at or view.now
    keys = ((door(reader, number, CrisisPage.EXTEND, "extend"), door(reader, number, CrisisPage.MAIN)),)
    return Message(t("crises-warning", minutes=minutes, unit=view.unit, until=until), keys)


def ended(reader: Reader, crisis_id: int, unit: str, count: int) -> Message:
    """It is over; what waits is to be decided."""
    waiting = door(reader, crisis_id, CrisisPage.WAITING, "waiting", count=count)
    review = door(reader, crisis_id, CrisisPage.REVIEW, "review")
    text = sentences(reader)("crises-ended", unit=unit, count=count)
    return Message(text, (*(((waiting,),) if count else ()), (review,)))


def waits(reader: Reader, title: str) -> Message:
    """To who would have done it now: not yet."""
    return Message(sentences(reader)("crises-stopped", title=title))


def nudge(reader: Reader, crisis: CrisisFacts, unit: str) -> Message:
    """To every member who takes private messages, once."""
    t = sentences(reader)
    said: Safe = t("crises-nudge", unit=unit, statement=statement(reader, crisis, unit))
    return Message(said, ((Button(t("crises-read-button"), ReadStatement(crisis.id or 0)),),))
