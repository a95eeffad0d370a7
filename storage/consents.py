"""What guardians agreed to: asked by code word, and which Telegram account may take it back."""

import hashlib
import hmac
from datetime import datetime

from sqlmodel import Session, select

from storage.members import GuardianConsent
from storage.people import Person
from storage.waitings import Waiting


def guardian_key(child: Person, guardian_id: int) -> str:
    """HMAC-SHA256 of the guardian's Telegram id, keyed by the child's salt: it can be compared, never read."""
    return hmac.new(child.journal_salt, str(guardian_id).encode(), hashlib.sha256).hexdigest()


def record(session: Session, child: Person, waiting: Waiting, now: datetime) -> GuardianConsent:
    """The guardian's yes of this waiting row goes with the member whom it was said for."""
    key = guardian_key(child, waiting.guardian_id) if waiting.guardian_id is not None else None
    consent = session.get(GuardianConsent, (child.id, waiting.unit_id))
    if consent is None:
        consent = GuardianConsent(person_id=child.id or 0, unit_id=waiting.unit_id, told="", said_at=now)
        session.add(consent)
    consent.told, consent.said_at = waiting.told or "", waiting.said_at or now
    consent.recorded_by, consent.guardian_key, consent.code = waiting.recorded_by, key, waiting.code
    session.flush()
    return consent


def of(session: Session, person_id: int, unit_id: int) -> GuardianConsent | None:
    """The guardian's consent for this member of this unit."""
    return session.get(GuardianConsent, (person_id, unit_id))


def by_code(session: Session, code: str) -> GuardianConsent | None:
    """The consent that was given with this code word."""
    return session.exec(select(GuardianConsent).where(GuardianConsent.code == code)).first()
