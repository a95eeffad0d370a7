"""Who asks, where, and for which unit: read from the update, the database and what Telegram has just said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from domain.belonging import JOIN_FIRST, WAITING, Belonging, is_minor
from domain.permissions import Rank, ranks
from domain.posting import ChatState
from domain.premises import Premises
from domain.reader import Address, Reader
from domain.refusal import Refusal
from domain.roles import PRESENT
from domain.units import Role
from handlers.incoming import Incoming
from storage import chats, members, people, roles, unit_settings, units, waitings
from storage.chats import Chat
from storage.members import Member
from storage.people import Person
from storage.session import Session
from storage.units import Unit


@dataclass
class Asker:
    """Who asks. `seen` holds answers of getChatMember by (Telegram chat, Telegram user)."""

    session: Session
    now: datetime
    incoming: Incoming
    premises: Premises
    seen: Mapping[tuple[int, int], str | None] = field(default_factory=dict)
    meant: int | None = field(default=None, init=False)

    @cached_property
    def chat(self) -> Chat:
        """The chat it came from."""
        came = self.incoming
        if came.chat_id is None:
            raise LookupError("this update has no chat")
        title = came.chat_title if came.is_group else None
        chat = chats.known(self.session, came.chat_id, came.chat_kind, self.now, title)
        if came.is_group and chat.state != ChatState.OPEN:
            chat.state = ChatState.OPEN
        return chat

    @cached_property
    def unit(self) -> Unit | None:
        """The unit it is about: the one that was named; the group's, of two the one that she belongs to or chose (the
        first while that is undecided); or the one that this private chat belongs to."""
        if self.meant is not None:
            return units.get(self.session, self.meant)
        if self.incoming.is_group:
            return self._decided or (self.here[0] if self.here else None)
        if self.chat.unit_id is None:
            self.chat.unit_id = self._unit_seen()
        if self.chat.unit_id is not None:
            return units.get(self.session, self.chat.unit_id)
        mine = self.units_of_hers()
        return mine[0] if len(mine) == 1 else None

    def unit_here(self) -> Unit:
        """The unit it is about; refused where there is none."""
        if self.unit is None:
            raise Refusal("refusal-no-unit")
        return self.unit

    def mean(self, unit_id: int) -> None:
        """From here on it is about this unit."""
        self.meant = unit_id
        for found in ("unit", "member", "step", "ranks", "held"):
            self.__dict__.pop(found, None)

    @cached_property
    def here(self) -> list[Unit]:
        """The open units that use this group, oldest first."""
        served = units.of_chat(self.session, self.chat.id or 0) if self.incoming.is_group else ()
        return [unit for unit, _ in served]

    @cached_property
    def _decided(self) -> Unit | None:
        """Of two units in a group the one that she is in, or else chose before; None: it can't be told."""
        if len(self.here) < 2 or self.person is None:
            return self.here[0] if len(self.here) == 1 else None
        hers = {unit.id for unit in self.units_of_hers()}
        mine = [unit for unit in self.here if unit.id in hers]
        if len(mine) == 1:
            return mine[0]
        chosen = unit_settings.chosen(self.session, self.person.id or 0, self.chat.id or 0)
        return next((unit for unit in self.here if unit.id == chosen), None)

    @property
    def is_undecided(self) -> bool:
        """Whether two units use this group, and nothing says which one she means."""
        return self.meant is None and len(self.here) > 1 and self._decided is None

    def units_of_hers(self) -> list[Unit]:
        """The open units in which she is a member or holds a role, each once."""
        if self.person is None:
            return []
        person_id = self.person.id or 0
        every = [
            *roles.units_of(self.session, person_id, self.now),
            *members.units_of(self.session, person_id),
        ]
        return list({unit.id: unit for unit in every}.values())

    def _unit_seen(self) -> int | None:
        """The unit in whose group Telegram has just seen her, if we had to ask."""
        for (group, _), status in self.seen.items():
            known = chats.found(self.session, group) if status in PRESENT else None
            served = units.of_chat(self.session, known.id or 0) if known else []
            if served:
                return served[0][0].id
        return None

    @cached_property
    def person(self) -> Person | None:
        """Who did it, if she has a row."""
        actor = self.incoming.actor
        return people.found(self.session, actor.telegram_id) if actor else None

    @cached_property
    def member(self) -> Member | None:
        """Her consent in the unit it is about, if she gave it."""
        if self.person is None or self.unit is None:
            return None
        return members.found(self.session, self.person.id or 0, self.unit.id or 0)

    def me(self, unit_id: int | None = None) -> Person:
        """Who did it, as a member of this unit (the turn's, unless said); anyone else is refused with the way in."""
        actor, person = self.incoming.actor, self.person
        if actor is None:
            raise Refusal("refusal-press-yourself")
        wanted = unit_id or self.unit_here().id or 0
        if person is None or members.found(self.session, person.id or 0, wanted) is None:
            if not self.reaches(wanted):
                raise Refusal("refusal-link-over")
            raise Refusal(WAITING if self._waits_in(wanted) else JOIN_FIRST, unit=wanted)
        if not person.name_is_own and person.first_name != actor.first_name:
            members.rename(self.session, person, actor.first_name)
        return person

    def reaches(self, unit_id: int) -> bool:
        """Whether this chat, or what she is, leads to this unit: a button that names it may have been forged."""
        if self.unit is not None and self.unit.id == unit_id:
            return True
        known = self.here if self.incoming.is_group else self.units_of_hers()
        return any(unit.id == unit_id for unit in known) or self._waits_in(unit_id)

    def _waits_in(self, unit_id: int) -> bool:
        actor = self.incoming.actor
        return actor is not None and waitings.found(self.session, actor.telegram_id, unit_id) is not None

    @cached_property
    def step(self) -> Belonging | None:
        """How far she has come in the unit it is about; None where there is no unit."""
        if self.unit is None or self.incoming.actor is None:
            return None if self.unit is None else Belonging.GUEST
        if self.member is not None and self.person is not None:
            young = is_minor(self.person.birth_year, self.now, self.unit.zone)
            return Belonging.YOUNG if young else Belonging.MEMBER
        return Belonging.WAITING if self._waits_in(self.unit.id or 0) else Belonging.GUEST

    @cached_property
    def ranks(self) -> frozenset[Rank]:
        """What she is here and now: her step, and her roles."""
        return ranks(self.step, self.held)

    @property
    def reader(self) -> Reader:
        """How to speak here: the unit's way in a group, her own language in private."""
        unit, incoming = self.unit, self.incoming
        own = self._own_language()
        if unit is not None:
            reader = unit.reader(own)
            own_way = self.person if not incoming.is_group else None
            return reader if own_way is None else own_way.reader(reader)
        spoken = incoming.actor.language if incoming.actor else None
        guess = own or ("en" if spoken and spoken.startswith("en") else self.premises.language)
        return Reader(language=guess, zone=self.premises.zone, salam=False, address=Address.KAK)

    def _own_language(self) -> str | None:
        if self.incoming.is_group or self.incoming.chat_id is None:
            return None
        return self.person.language if self.person is not None else self.chat.language

    @staticmethod
    def plain_reader(premises: Premises) -> Reader:
        """The deployment's own way to speak, where there is no unit."""
        return Reader(language=premises.language, zone=premises.zone, salam=False, address=Address.KAK)

    @cached_property
    def held(self) -> frozenset[Role]:
        """The roles that she holds here and now."""
        return self.held_in(self.unit.id if self.unit else None)

    def held_in(self, unit_id: int | None) -> frozenset[Role]:
        """The roles that she holds in this unit now; the owner's counts everywhere."""
        actor = self.incoming.actor
        if actor is None:
            return frozenset()
        mine = {Role.OWNER} if actor.telegram_id in self.premises.owner_ids else set()
        if self.person is not None:
            mine |= {
                Role(grant.role) for grant in roles.held(self.session, self.person.id or 0, unit_id, self.now)
            }
        return frozenset(mine)
