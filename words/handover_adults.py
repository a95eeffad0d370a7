"""Who stands beside a minor while she holds the account: the choice of humas, and what the adult hears."""

from collections.abc import Sequence

from domain.handover_presses import LeaveBeside, ListAdults, NameAdult
from domain.handover_views import HandoverView
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.takeover_presses import OpenSlot
from words.handovers import head
from words.sentences import sentences
from words.sharing import one_line

IN_A_ROW, ON_BUTTON = 2, 24


def choose(
    reader: Reader, view: HandoverView, named: Sequence[tuple[int, str]], page: int, *, more: bool
) -> Message:
    """A page of grown people by first name."""
    t, slot_id = sentences(reader), view.slot.id or 0
    keys = [Button(one_line(name, ON_BUTTON) or "?", NameAdult(slot_id, one)) for one, name in named]
    rows: Rows = tuple(tuple(keys[at : at + IN_A_ROW]) for at in range(0, len(keys), IN_A_ROW))
    turns = [Button(t("handovers-before-button"), ListAdults(slot_id, page - 1))] if page > 0 else []
    turns += [Button(t("handovers-after-button"), ListAdults(slot_id, page + 1))] if more else []
    text = t("handovers-choose-adult", slot=head(reader, view), part=view.part.value)
    look = Button(t("handovers-slot-button"), OpenSlot(slot_id))
    return Message(text, (*rows, tuple(turns), (look,)))


def named(reader: Reader, slot_id: int, name: str) -> Message:
    """To humas: she is told."""
    t = sentences(reader)
    look = Button(t("handovers-slot-button"), OpenSlot(slot_id))
    return Message(t("handovers-adult-named", name=name), ((look,),))


def asked(reader: Reader, view: HandoverView) -> Message:
    """To the adult: humas counts on her."""
    t = sentences(reader)
    leave = Button(t("handovers-leave-button"), LeaveBeside(view.slot.id or 0))
    text = t("handovers-adult-asked", slot=head(reader, view), part=view.part.value)
    return Message(text, ((leave,),))


def freed(reader: Reader, view: HandoverView) -> Message:
    """To who was named before: somebody else does it."""
    return Message(sentences(reader)("handovers-adult-freed", slot=head(reader, view)))
