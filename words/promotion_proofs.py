"""Screenshots: what is asked for, that it is forgotten, and the list that humas opens one by one."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from domain.message import Button, Message, Rows
from domain.promotion_proofs import MOST_SHOWN, GiveProof, OpenProof, RemoveProof, ShowProofs
from domain.reader import Reader
from words.formats import moment_short
from words.sentences import sentences


class ProofFacts(Protocol):
    """What the list says of a screenshot: never whose it is."""

    @property
    def id(self) -> int | None: ...
    @property
    def at(self) -> datetime: ...


def ask(reader: Reader, kept: timedelta) -> Message:
    """Please send it here."""
    return Message(sentences(reader)("promotion-proofs-ask", days=kept.days))


def taken(reader: Reader, promotion_id: int, until: datetime, *, is_late: bool) -> Message:
    """It came; until when it is kept, and how to take it back."""
    t = sentences(reader)
    lines = [t("promotion-proofs-taken", until=until), *([t("promotion-proofs-late")] if is_late else [])]
    remove = Button(t("promotion-proofs-remove-button"), RemoveProof(promotion_id))
    return Message("\n\n".join(lines), ((remove,),))


def removed(reader: Reader, promotion_id: int) -> Message:
    """It is forgotten."""
    t = sentences(reader)
    again = Button(t("promotion-proofs-again-button"), GiveProof(promotion_id))
    return Message(t("promotion-proofs-removed"), ((again,),))


def listed(reader: Reader, promotion_id: int, page: Sequence[ProofFacts], place: tuple[int, int]) -> Message:
    """Those from this place on, of so many: by number and day."""
    t, (start, count) = sentences(reader), place
    if not page:
        return Message(t("promotion-proofs-none"))
    rows: Rows = tuple((_open(reader, number, one),) for number, one in enumerate(page, start=start + 1))
    after = start + MOST_SHOWN
    if after < count:
        more = Button(t("promotion-proofs-more-button"), ShowProofs(promotion_id, after))
        rows = (*rows, (more,))
    return Message(t("promotion-proofs-listed", count=count), rows)


def _open(reader: Reader, number: int, proof: ProofFacts) -> Button:
    at = moment_short(reader, proof.at)
    label = sentences(reader)("promotion-proofs-open-button", number=str(number), at=at)
    return Button(label, OpenProof(proof.id or 0))
