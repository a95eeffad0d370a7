"""Plans that are simply there, for stories about calendars."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from domain.post_states import PostState
from domain.posting import ChatKind
from domain.units import Room
from sandbox.chats import Chat
from sandbox.people import Person
from storage import chats, people, units
from storage.posts import Post
from tests.branch import Branch
from tests.town import SUNDAY

WEDNESDAY = SUNDAY + timedelta(days=3)  # 25 November 2026, 13.00 WIB


def plan(branch: Branch, title: str, starts_at: datetime | None = WEDNESDAY, **facts: Any) -> int:
    """A plan of this unit; its id."""

    def add(session: Session) -> int:
        known = {"state": PostState.PLANNED, "zone": "Asia/Jakarta", **facts}
        post = Post(
            unit_id=branch.unit_id,
            title=title,
            starts_at=starts_at,
            created_at=branch.town.clock.at,
            changed_at=branch.town.clock.at,
            **known,
        )
        session.add(post)
        session.flush()
        return post.id or 0

    return branch.write(add)


def person_id(branch: Branch, who: Person) -> int:
    """Her row."""
    return branch.write(
        lambda session: people.known(session, who.id, who.first_name, branch.town.clock.at).id or 0
    )


def humas_room(branch: Branch, *members: Person) -> Chat:
    """A room of the unit's humas."""
    room = branch.town.world.add_group("Humas PAC", members=[*members, branch.bot], supergroup=True)

    def link(session: Session) -> None:
        now = branch.town.clock.at
        chat = chats.known(session, room.id, ChatKind.SUPERGROUP, now, room.title)
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    branch.write(link)
    return room
