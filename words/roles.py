"""Roles: offers, requests, answers, and goodbyes."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.roles import AcceptPengurus, AnswerRequest, DeclineOffer, ShowRequests
from domain.units import Role
from words.sentences import sentences

SHOWN = 5
NAME_ON_BUTTON = 24


@dataclass(frozen=True, slots=True)
class Answered:
    """Whose request has just been answered, and how."""

    name: str
    yes: bool


def offer(reader: Reader, unit: str, unit_id: int) -> Message:
    """What being pengurus means, with a yes and a no."""
    t = sentences(reader)
    yes = Button(t("roles-accept-button"), AcceptPengurus(unit_id))
    return Message(
        t("roles-offer", unit=unit), ((yes, Button(t("roles-decline-button"), DeclineOffer(unit_id))),)
    )


def accepted_toast(reader: Reader) -> str:
    """She is pengurus: what that means, in 200 signs."""
    return plain(sentences(reader)("roles-accepted-toast"))


def accepted(reader: Reader, unit: str, waiting: int) -> Message:
    """She is pengurus: what that means, and what waits for her already."""
    t = sentences(reader)
    text = t("roles-accepted", unit=unit)
    if not waiting:
        return Message(text)
    show = Button(t("roles-show-button"), ShowRequests())
    return Message(f"{text}\n\n{t('roles-accepted-waiting', count=waiting)}", ((show,),))


def declined(reader: Reader) -> Message:
    """Not now."""
    return Message(sentences(reader)("roles-declined"))


def may_already(reader: Reader) -> str:
    """Nothing to ask for."""
    return plain(sentences(reader)("roles-may-already"))


def asked(reader: Reader, *, has_pengurus: bool) -> str:
    """Her request is on its way, or waits until there is a pengurus."""
    return plain(sentences(reader)("roles-asked", pengurus=has_pengurus))


def request(reader: Reader, name: str, unit: str, request_id: int) -> Message:
    """To a pengurus, in private: is she humas?"""
    return Message(
        sentences(reader)("roles-request", name=name, unit=unit), (_yes_or_no(reader, name, request_id),)
    )


def _yes_or_no(reader: Reader, name: str, request_id: int) -> tuple[Button, Button]:
    t = sentences(reader)
    yes = Button(t("roles-yes-button", name=name[:NAME_ON_BUTTON]), AnswerRequest(request_id, yes=True))
    return yes, Button(t("roles-no-button"), AnswerRequest(request_id, yes=False))


def requests(
    reader: Reader, unit: str, waiting: Sequence[tuple[str, int]], answered: Answered | None
) -> Message:
    """What has just been answered, and what still waits: (name, request) each with a yes and a no."""
    t = sentences(reader)
    lines = [t("roles-answered", name=answered.name, yes=answered.yes)] if answered else []
    if waiting:
        lines.append(t("roles-requests", unit=unit, count=len(waiting)))
    elif answered is None:
        lines.append(t("roles-nothing-waits", unit=unit))
    rows = tuple(_yes_or_no(reader, name, request_id) for name, request_id in waiting[:SHOWN])
    return Message("\n\n".join(lines), rows)


def answered_already(reader: Reader) -> str:
    """Another pengurus was faster."""
    return plain(sentences(reader)("roles-answered-already"))


def answered_already_card(reader: Reader) -> Message:
    """The same, in place of the question."""
    return Message(sentences(reader)("roles-answered-already"))


def given(reader: Reader, unit: str) -> Message:
    """She is humas now."""
    return Message(sentences(reader)("roles-given", unit=unit))


def refused(reader: Reader, unit: str) -> Message:
    """She does not become humas."""
    return Message(sentences(reader)("roles-refused", unit=unit))


def ended(reader: Reader, role: Role, unit: str) -> Message:
    """A role is over, and why."""
    return Message(sentences(reader)("roles-ended", role=role, unit=unit))
