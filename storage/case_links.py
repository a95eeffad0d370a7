"""The links by which a case is known: its own, and those under which it was known before."""

from dataclasses import dataclass
from hashlib import sha256

from sqlmodel import Session

from domain.case_states import CaseState
from domain.links import Link, find
from storage import cases
from storage.case_marks import having, is_marked, mark
from storage.cases import Case


@dataclass(frozen=True, slots=True)
class Address:
    """A link by which a case is known; `url` is safe to open, a short one tells only that it is itself."""

    key: str
    url: str
    platform: str | None
    is_opaque: bool


def address_of(link: Link) -> Address:
    """What is kept of a link."""
    return Address(link.key, link.safe_url or "", link.platform, link.opaque)


def leads_elsewhere(case: Case, link: Link) -> bool:
    """Whether its own link surely leads to another place than this one."""
    return bool(case.link_key) and case.link_key != link.key and not case.is_opaque and not link.opaque


def know_by(session: Session, case: Case, address: Address) -> None:
    """A link that no other case has leads to this one. It becomes its own where it had none, or only a short one; else
    it is one more under which it is found."""
    if not address.key or address.key == case.link_key:
        return
    if case.link_key and (address.is_opaque or not case.is_opaque):
        mark(session, case, [link_mark(address.key)])
        return
    if case.link_key:
        mark(session, case, [link_mark(case.link_key)])
    case.link, case.link_key, case.is_opaque = address.url, address.key, address.is_opaque
    case.platform = address.platform or case.platform
    session.flush()


def of_key(session: Session, unit_id: int, link_key: str) -> Case | None:
    """The case of this unit to which this link leads, also one under which it was known before."""
    its = cases.of_link(session, unit_id, link_key)
    return its or (_known_before(session, unit_id, link_key) if link_key else None)


def _known_before(session: Session, unit_id: int, link_key: str) -> Case | None:
    marked = having(session, unit_id, [link_mark(link_key)])
    found = (cases.standing(session, session.get_one(Case, one)) for one in marked)
    return next((one for one in found if one.state != CaseState.MERGED), None)


def is_known_by(session: Session, case: Case, keys: frozenset[str]) -> bool:
    """Whether any of these is a link of a case: its own, one in its words, or one under which it was found before."""
    if not keys.isdisjoint({case.link_key, *(one.key for one in find(f"{case.text}\n{case.link}"))} - {""}):
        return True
    return is_marked(session, case, [link_mark(one) for one in keys])


def link_mark(link_key: str) -> str:
    """The mark of a link under which a case was known before."""
    return f"l{sha256(link_key.encode()).hexdigest()[:16]}"
