"""Looks after roles and members where Telegram does not tell us who left: each is asked about once a day, gently."""

import asyncio
from functools import partial

import structlog
from telegram.error import TelegramError

from bot.app import House
from handlers import probes
from handlers.probes import Probe
from scheduling.jobs import Errand
from storage import chats, members, people, roles
from storage.session import Session

log = structlog.get_logger()

MINUTELY = {"second": "20"}  # UTC
A_MINUTE = 6
SECONDS = 10.0


def recheck_errand(house: House) -> Errand:
    """The errand of this house: a few questions a minute, each in its slot of the pace that all calls share."""

    async def run() -> None:
        asked = await house.pen.write(lambda session: _stale(session, house))
        for probe in asked:
            status = await _ask(house, probe)
            await house.pen.write(partial(_note, house=house, probe=probe, status=status))
        if asked:
            house.delivery.wake()
            log.info("rechecked", questions=len(asked))

    return Errand("recheck roles", MINUTELY, run)


def _stale(session: Session, house: House) -> list[Probe]:
    """Roles first, then members, longest due first; a few."""
    now = house.clock.now()
    seen = [(grant.person_id, grant.chat_id) for grant in roles.unchecked(session, now, A_MINUTE)]
    seen += [(one.person_id, one.chat_id) for one in members.unchecked(session, now, A_MINUTE)]
    wanted = [(person, chat) for person, chat in dict.fromkeys(seen) if chat is not None][:A_MINUTE]
    return [
        Probe(chats.get(session, chat).telegram_id, people.get(session, person).telegram_id)
        for person, chat in wanted
    ]


async def _ask(house: House, probe: Probe) -> str | None:
    """What Telegram says of her there; None when it can't say."""
    params = {"chat_id": probe.chat_id, "user_id": probe.user_id}
    await house.delivery.slot("getChatMember")
    try:
        async with asyncio.timeout(SECONDS):
            member = await house.wire.call("getChatMember", params)
    except (TelegramError, TimeoutError):
        return None
    return "left" if member.get("is_member") is False else str(member["status"])


def _note(session: Session, *, house: House, probe: Probe, status: str | None) -> None:
    """Write the answer down; where Telegram can't say, she is asked about again tomorrow."""
    now = house.clock.now()
    if not probes.apply(session, probe, status, now):
        person, chat = people.found(session, probe.user_id), chats.found(session, probe.chat_id)
        if person is not None and chat is not None:
            roles.put_off_check(session, person.id or 0, chat.id or 0, now)
            members.put_off_check(session, person.id or 0, chat.id or 0, now)
