"""Official plans for stories: put there by rows, and pressed in private by any press, forged or not."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from domain.contents import MediaKind
from domain.post_states import Kind, PostState
from domain.presses import Press, encode
from sandbox.fanout import tell_of_press
from sandbox.media import stored
from sandbox.messages import Button, Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import contents, people
from storage.contents import PostMedium
from storage.posts import Post
from tests.branch import Branch
from tests.street import SOON

LATER = timedelta(days=5)


@dataclass
class Drafting:
    """Official plans of a branch, and what people do with them in private."""

    branch: Branch

    def plan(self, author: Person, text: str = "", media: tuple[str, ...] = (), **facts: Any) -> int:
        """An official plan of hers that has title and time, five days ahead unless said."""
        now = self.now()
        for one in media:
            file = stored(MediaKind.PHOTO, None, one.encode())
            self.branch.town.world.files[file.id] = file
        values: dict[str, Any] = {
            "title": "Harlah",
            "platform": "instagram",
            "starts_at": now + LATER,
            **facts,
        }

        def put(session: Session) -> int:
            person = people.found(session, author.id)
            post = Post(
                unit_id=self.branch.unit_id,
                author_id=person.id if person else None,
                owner_id=person.id if person else None,
                kind=Kind.OFFICIAL,
                state=PostState.PLANNED,
                text=text,
                zone="Asia/Jakarta",
                created_at=now,
                changed_at=now,
                **values,
            )
            session.add(post)
            session.flush()
            contents.put_media(session, post, [medium(one) for one in media])
            post.digest = contents.wording_of(session, post)
            return post.id or 0

        return self.branch.write(put)

    async def presses(self, who: Person, pressed: Press) -> str:
        """She presses this in private; what stands in the newest message then."""
        await self.outcome(who, pressed)
        return self.branch.last(who, private=True).text

    async def outcome(self, who: Person, pressed: Press) -> PressOutcome:
        """She presses this in private; what the bot answered the press with."""
        return await self.on(who, self.branch.last(who, private=True), pressed)

    async def on(self, who: Person, message: Message, pressed: Press) -> PressOutcome:
        """She presses this as if it stood on this message."""
        key = Button("x", "press", data=encode(pressed))
        outcome = tell_of_press(self.branch.town.world, message, who, key)
        await self.branch.town.rest(SOON)
        assert outcome.answered
        return outcome

    def state(self, post_id: int) -> str:
        """Where a plan stands."""
        return self.branch.write(lambda session: session.get_one(Post, post_id).state)

    def now(self) -> datetime:
        """What the clock says."""
        return self.branch.town.clock.at


def medium(name: str) -> PostMedium:
    """A photo; equal names are the same file."""
    file = stored(MediaKind.PHOTO, None, name.encode())
    return PostMedium(
        post_id=0, position=0, kind=MediaKind.PHOTO, file_id=file.id, unique_id=file.json()["file_unique_id"]
    )
