"""Seals the journal every night, ten minutes after midnight (UTC), a batch at a time."""

from scheduling.sweeper import Sweeper
from storage import journal_sealing
from storage.writer import Urgency

SEAL = Sweeper("seal the journal", journal_sealing.next_due(), journal_sealing.seal, Urgency.FAN_OUT)
