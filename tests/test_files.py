"""Stories about files: they are made when they leave, and people get them with their name."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

from bot.app import Offer
from domain.files import File, document, photo
from domain.message import Message
from domain.posting import ChatKind, Lane
from sandbox.messages import Message as Shown
from sandbox.people import Person
from storage import chats, outbox, people
from storage.outbox import Call, OutboxRow
from storage.writer import in_transaction
from tests.town import Town, open_town


def list_of(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """A maker that reads a name from the database and writes it down."""
    person = people.found(session, facts["of"])
    if person is None:
        return None
    said = f"{person.first_name} {now:%H.%M}"
    return lambda: File("daftar kita.txt", said.encode())


def picture(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File]:
    """A maker of a small picture."""
    return lambda: File("poster.png", b"\x89PNG\r\n" + bytes(20))


OFFER = replace(Offer(), makers={"list": list_of, "picture": picture})


async def sent(town: Town, siti: Person, method: str, payload: dict[str, Any]) -> Shown:
    """The newest message on her screen after this call."""
    siti.starts(town.account)
    await town.rest()
    assert town.house is not None

    def put(session: Session) -> None:
        chat = chats.known(session, siti.id, ChatKind.PRIVATE, town.clock.at)
        outbox.put(session, Call(method, payload, Lane.REPLY, chat_id=chat.id), town.clock.at)

    in_transaction(town.house.engine, put)
    await town.rest()
    return siti.sees(town.account)[-1]


def content(shown: Shown) -> bytes:
    """What is in the file of a message."""
    assert shown.media is not None
    assert shown.media.file is not None
    return shown.media.file.content


async def test_a_document_is_made_of_what_is_true_when_it_leaves(tmp_path: Path) -> None:
    async with open_town(tmp_path, offer=OFFER) as town:
        siti, house = town.world.add_person("Siti"), town.house
        assert house is not None
        in_transaction(house.engine, lambda session: people.known(session, siti.id, "Siti", town.clock.at))
        payload = document("list", Message("Ini <b>daftarnya</b>."), of=siti.id)
        shown = await sent(town, siti, "sendDocument", payload)
        assert shown.media is not None
        assert (shown.media.kind, shown.media.name) == ("document", "daftar kita.txt")
        assert (shown.text, content(shown)) == ("Ini daftarnya.", b"Siti 06.00")


async def test_a_picture_goes_the_same_way(tmp_path: Path) -> None:
    async with open_town(tmp_path, offer=OFFER) as town:
        shown = await sent(
            town, town.world.add_person("Siti"), "sendPhoto", photo("picture", Message("Poster"))
        )
        assert shown.media is not None
        assert (shown.media.kind, shown.text) == ("photo", "Poster")
        assert content(shown).startswith(b"\x89PNG")


async def test_a_file_about_what_is_gone_is_not_sent(tmp_path: Path) -> None:
    async with open_town(tmp_path, offer=OFFER) as town:
        siti = town.world.add_person("Siti")
        shown = await sent(
            town, siti, "sendDocument", document("list", Message("Ini daftarnya."), of=siti.id)
        )
        assert shown.media is None
        assert town.house is not None
        dead = select(OutboxRow.status).where(OutboxRow.method == "sendDocument")
        assert in_transaction(town.house.engine, lambda session: session.exec(dead).all()) == ["dead"]
