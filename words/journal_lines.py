"""The lines of the journal in people's words: when, who, what happened, and to what."""

import re
from datetime import date

from domain.export_people import Shown
from domain.journal_matters import noun_of
from domain.journals import Entry
from domain.markup import plain
from domain.reader import Reader
from words.formats import clock, day_full, day_plain
from words.sentences import sentences

SIGNS = re.compile(r"[a-z0-9]+")
DAY = re.compile(r"\d{8}")
VERB, SUBJECT = "journal-verb-", "journal-subject-"


class Lines:
    """Words for the lines of one file; a verb that has no words stays as it is written."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._t = sentences(reader)
        self._verbs: dict[str, str] = {}
        self._days: dict[date, str] = {}

    def when(self, entry: Entry) -> str:
        """Such as "Ahad, 22 November 2026 19.30" in the unit's zone."""
        local = entry.at.astimezone(self._reader.tz)
        day = self._days.get(local.date())
        if day is None:
            day = self._days[local.date()] = day_full(self._reader, local.date())
        return f"{day} {clock(self._reader, local)}"

    def what(self, entry: Entry) -> str:
        """Such as "Akun dicatat"."""
        said = self._verbs.get(entry.verb)
        if said is None:
            said = self._verbs[entry.verb] = self._verb(entry.verb)
        return said

    def _verb(self, verb: str) -> str:
        parts = SIGNS.findall(verb.lower())
        names = [(VERB + "-".join(parts), "")]
        names += [
            (f"{VERB}{'-'.join(parts[:length])}-any", " ".join(parts[length:]))
            for length in range(len(parts) - 1, 0, -1)
        ]
        for name, rest in names:
            if parts and self._t.bundle.has_message(name):
                return plain(self._t(name, rest=rest))
        return verb

    def about(self, entry: Entry) -> str:
        """Such as "rencana 12"."""
        noun, number = noun_of(entry.subject), entry.subject.partition(":")[2]
        name = f"{SUBJECT}{noun}"
        if not SIGNS.fullmatch(noun.replace("-", "")) or not self._t.bundle.has_message(name):
            return entry.subject
        return plain(self._t(name, number=self._day(number) if DAY.fullmatch(number) else number))

    def _day(self, number: str) -> str:
        try:
            return day_plain(self._reader, date(int(number[:4]), int(number[4:6]), int(number[6:])))
        except ValueError:
            return number

    def who(self, shown: Shown, number: int) -> str:
        """Such as "Siti (humas)" or "Anggota 3"."""
        return plain(self._t("exports-person", who=shown.who, name=shown.name, number=number))

    def outsider(self, role: str) -> str:
        """Somebody who is not of this unit: "host", "above", or "somebody" whom nobody can name any more."""
        return plain(self._t(f"journals-{role}"))
