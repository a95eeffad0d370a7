"""Whatever people do and however Telegram stumbles: only bytes leave to which enough others said yes, and once."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, select

from domain.contents import Medium
from domain.outlets import PutOff, SettleDoubt, Skip, TakeOn, TryAgain
from domain.post_states import ALIVE, REVIEWED, Kind, PostState, Step, after
from domain.posting import ChatKind
from domain.posts import Page
from domain.premises import Premises
from domain.publishing import LATE_AFTER, Delay, calls
from domain.refusal import Refusal
from domain.units import Role
from handlers import changing, kits, results
from handlers.incoming import Actor, Incoming
from handlers.plans import moved, turn_to
from handlers.turn import Turn
from scheduling import outcomes
from scheduling.kits import draw_kit
from scheduling.publishing import PUT_OUT
from scheduling.verdicts import Dead, Retry, Sent, Uncertain, Unreachable, Verdict
from storage import (
    chats,
    claims,
    contents,
    following,
    gate,
    inbox,
    members,
    outlets,
    people,
    post_undos,
    reviews,
    roles,
)
from storage.accounts import Account
from storage.checklists import PostCheck
from storage.claims import Claimed
from storage.contents import PostMedium
from storage.posts import Post
from storage.roles import Grant
from storage.sendings import Sending
from storage.tables import METADATA
from storage.units import Unit
from tests.airing import no_child_seen
from tests.town import SUNDAY

PEOPLE = ("Ani", "Nur", "Rina", "Siti")
WHO = st.sampled_from(PEOPLE)
WRITER = st.sampled_from(("Ani", "Ani", "Ani", "Ani", "Ani", "Nur"))
TEXTS = {"short": "Salam", "marked": "Selamat harlah & <b>", "long": "kata " * 400, "longest": "x" * 5000}
FILES = st.lists(st.sampled_from(["photo", "video", "document"]), max_size=3)
HOURS = st.sampled_from([0.02, 0.3, 1, 3, 26])
PREMISES = Premises(bot_id=700, username="sinergi_bot")
AUTHOR, NEEDED = "Ani", 2


class Publishing(RuleBasedStateMachine):
    """One plan for our channel and for Instagram, four people, and a Telegram that stumbles."""

    @initialize(is_read=st.booleans())
    def set_up(self, is_read: bool) -> None:
        """A branch whose people are all pengurus, and a plan of Ani's, which perhaps has been read."""
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
        METADATA.create_all(engine)
        self.session = Session(engine)
        self.now = SUNDAY
        self.flying: list[Claimed] = []
        self.sent: Counter[str] = Counter()
        self.version, self.said_yes = 0, set[str]()
        self.unit = Unit(name="PAC", level="pac", zone="Asia/Jakarta", created_at=self.now)
        self.session.add(self.unit)
        self.session.flush()
        self.ids = {name: self._person(number, name) for number, name in enumerate(PEOPLE, start=1)}
        self.wrote = {AUTHOR}
        self.channel = chats.known(self.session, -1001, ChatKind.CHANNEL, self.now, "Kanal")
        account = Account(
            unit_id=self.unit.id or 0,
            platform="telegram",
            handle="pacippnu",
            chat_id=self.channel.id,
            added_at=self.now,
        )
        self.session.add(account)
        self.session.flush()
        self.account_id = account.id
        self.post = self._plan()
        self.key = self._key()
        self.session.commit()
        if is_read:
            self.two_readers_say_yes()

    def _person(self, number: int, name: str) -> int:
        person = people.known(self.session, number, name, self.now)
        person.birth_year = 2000
        members.join(self.session, person, self.unit.id or 0, self.now)
        grant = Grant(person_id=person.id or 0, unit_id=self.unit.id, role=Role.PENGURUS, since=self.now)
        roles.give(self.session, grant)
        return person.id or 0

    def _plan(self) -> Post:
        post = Post(
            unit_id=self.unit.id or 0,
            title=f"Harlah {self.now}",
            zone="Asia/Jakarta",
            kind=Kind.OFFICIAL,
            state=PostState.PLANNED,
            author_id=self.ids[AUTHOR],
            owner_id=self.ids["Siti"],
            text="Salam",
            account_id=self.account_id,
            platform="telegram",
            starts_at=self.now + timedelta(hours=2),
            created_at=self.now,
            changed_at=self.now,
        )
        self.session.add(post)
        self.session.flush()
        contents.add_variant(self.session, post, "instagram", None)
        return post

    def _turn(self, name: str) -> Turn:
        number = PEOPLE.index(name) + 1
        actor = Actor(number, name, "id")
        return Turn(
            self.session, self.now, Incoming(number, ChatKind.PRIVATE, None, actor, self.now), PREMISES
        )

    def _try(self, work: Callable[[], object]) -> None:
        """Do it as a turn does: what is refused changes nothing."""
        attempt = self.session.begin_nested()
        try:
            work()
            attempt.commit()
        except Refusal:
            attempt.rollback()
            self.session.expire_all()
        self.session.commit()
        if self._key() != self.key:
            self.key, self.said_yes = self._key(), set()
            self.version += 1

    def _key(self) -> str:
        """All that is published, read straight from the rows."""
        media = contents.media(self.session, self.post.id or 0)
        variants = contents.variants(self.session, self.post.id or 0)
        return json.dumps(
            [
                self.post.text,
                self.post.account_id,
                self.post.platform,
                str(self.post.starts_at),
                [(one.kind, one.unique_id) for one in media],
                [(one.platform, one.account_id, one.text) for one in variants],
            ]
        )

    def _write(self, name: str, change: Callable[[], object]) -> None:
        """A change of words or files: who makes it has written it."""

        def edit() -> None:
            turn = self._turn(name)
            post_undos.remember(self.session, self.post, self.now)
            change()
            turn_to(turn, self.post, Page.MAIN)

        if self.post.state in ALIVE:
            before = self._says()
            self._try(edit)
            self.wrote |= {name} if self._says() != before else set()

    def _says(self) -> tuple[object, ...]:
        """Its words and files; who leaves them as they are writes nothing."""
        post_id = self.post.id or 0
        variants = tuple(one.text for one in contents.variants(self.session, post_id))
        files = tuple(one.unique_id for one in contents.media(self.session, post_id))
        return (self.post.title, self.post.text, variants, files)

    @rule(name=WRITER, words=st.sampled_from(sorted(TEXTS)))
    def edits_the_text(self, name: str, words: str) -> None:
        self._write(name, lambda: setattr(self.post, "text", TEXTS[words]))

    @rule(name=WRITER, kinds=FILES)
    def attaches(self, name: str, kinds: list[str]) -> None:
        files = [
            PostMedium(post_id=0, position=0, kind=kind, file_id=f"F{kind}{at}", unique_id=f"{kind}{at}")
            for at, kind in enumerate(kinds)
        ]

        def attach() -> None:
            contents.put_media(self.session, self.post, files)
            self.session.merge(PostCheck(**no_child_seen(self.session, self.post, self.now)))

        self._write(name, attach)

    @rule(name=WRITER, text=st.sampled_from(["", "Khusus IG"]))
    def edits_the_variant(self, name: str, text: str) -> None:
        variant = contents.variants(self.session, self.post.id or 0)[0]
        self._write(name, lambda: setattr(variant, "text", text))

    @rule(name=WRITER, hours=HOURS)
    def moves_the_time(self, name: str, hours: float) -> None:
        at = self.now + timedelta(hours=hours)
        self._write(name, lambda: setattr(self.post, "starts_at", at))

    @rule(name=WRITER, is_channel=st.booleans())
    def chooses_the_account(self, name: str, is_channel: bool) -> None:
        self._write(name, lambda: setattr(self.post, "account_id", self.account_id if is_channel else None))

    @rule(name=WRITER)
    def undoes(self, name: str) -> None:
        def undo() -> None:
            turn = self._turn(name)
            changing.undo(turn, self.post)
            turn_to(turn, self.post, Page.MAIN)

        if self.post.state in ALIVE and post_undos.may_undo(self.session, self.post, self.now):
            self.wrote.add(name)
            self._try(undo)

    @rule(name=WHO, takes=st.booleans())
    def takes_or_hands_back(self, name: str, takes: bool) -> None:
        def change() -> None:
            self.post.owner_id = self.ids[name] if takes else None
            turn_to(self._turn(name), self.post, Page.MAIN)

        if self.post.state in ALIVE:
            self._try(change)

    @rule(name=WHO)
    def submits(self, name: str) -> None:
        def submit() -> None:
            self.post.state = after(self.post.state, Step.SUBMIT, self.post.kind)
            reviews.begin(self.session, self.post, self.ids[name], NEEDED, self.now)
            moved(self._turn(name), self.post)

        if self.post.state in (PostState.PLANNED, PostState.FIXING):
            self.said_yes = set()
            self._try(submit)

    @rule(name=WHO)
    def says_yes(self, name: str) -> None:
        """Anybody may try, also who wrote it."""

        def approve() -> None:
            reviews.approve(self.session, self.post, self.ids[name], "pengurus", self.now)
            if gate.is_cleared(self.session, self.post, self.now):
                self.post.state = after(self.post.state, Step.APPROVE, self.post.kind)
            moved(self._turn(name), self.post)

        if self.post.state == PostState.WAITING:
            self.said_yes.add(name)
            self._try(approve)

    @rule()
    def two_readers_say_yes(self) -> None:
        """So that much is approved: two who wrote nothing, if there are two."""
        for name in [one for one in PEOPLE if one not in self.wrote][:NEEDED]:
            self.submits(AUTHOR)
            self.says_yes(name)

    @rule(name=WHO, to=st.sampled_from(Delay))
    def puts_off(self, name: str, to: Delay) -> None:
        self._try(lambda: kits.delay(self._turn(name), PutOff(self.post.id or 0, to)))

    @rule(name=WHO)
    def takes_it_on(self, name: str) -> None:
        self._try(lambda: kits.take_on(self._turn(name), TakeOn(self.post.id or 0)))

    @rule(name=WHO)
    def gives_instagram_up(self, name: str) -> None:
        variant = contents.variants(self.session, self.post.id or 0)[0]
        self._try(lambda: kits.skip(self._turn(name), Skip(self.post.id or 0, variant.id)))

    @rule(name=WHO, again=st.booleans())
    def looks_at_the_channel(self, name: str, again: bool) -> None:
        for one in self.session.exec(select(Sending)).all():
            press = SettleDoubt(self.post.id or 0, one.outbox_id or 0, again)
            self._try(lambda press=press: kits.settle_doubt(self._turn(name), press))  # type: ignore[misc]

    @rule(name=WHO)
    def tries_again(self, name: str) -> None:
        self._try(lambda: kits.try_again(self._turn(name), TryAgain(self.post.id or 0, 0)))

    @rule(hours=st.sampled_from([0.01, 0.1, 0.3, 1, 2, 5, 25]))
    def time_passes(self, hours: float) -> None:
        self.now += timedelta(hours=hours)
        self._sweep()

    @rule(leaves=st.booleans())
    def all_goes_well(self, leaves: bool) -> None:
        """It is read in time, and its time comes; what was over makes room for another plan."""
        if self.post.state not in ALIVE:
            self.post, self.wrote, self.said_yes = self._plan(), {AUTHOR}, set()
            self.sent.clear()
            self.key = self._key()
        self.two_readers_say_yes()
        self.its_time_comes(leaves)

    @rule(leaves=st.booleans())
    def its_time_comes(self, leaves: bool) -> None:
        if self.post.starts_at is not None and self.post.state in ALIVE:
            self.now = max(self.now, self.post.starts_at)
            self._sweep()
        if leaves:
            self.calls_leave()

    def _sweep(self) -> None:
        for _ in range(20):
            due = PUT_OUT.next_due(self.session)
            if due is None or due > self.now:
                break
            PUT_OUT.sweep(self.session, self.now)
            self.session.commit()

    @rule()
    def calls_leave(self) -> None:
        """The next calls are taken; each for the channel must be what was approved, at this very moment."""
        busy = {one.place for one in self.flying}
        for one in claims.claim(self.session, self.now, 5, busy, lambda *_: None):
            if one.telegram_id == self.channel.telegram_id:
                self._is_what_was_approved(one)
            self.flying.append(one)
        self.session.commit()

    def _is_what_was_approved(self, call: Claimed) -> None:
        params = {name: value for name, value in call.params.items() if name != "chat_id"}
        media = [
            Medium(one.kind, one.file_id, one.unique_id)
            for one in contents.media(self.session, self.post.id or 0)
        ]
        assert json.dumps([call.method, params]) in [
            json.dumps(list(one)) for one in calls(self.post.text, media)
        ]
        event(f"part {calls(self.post.text, media).index((call.method, params))} for the channel left")
        assert self.post.state == PostState.SCHEDULED
        assert len(self.said_yes - self.wrote) >= NEEDED
        assert self.post.starts_at is not None
        assert self.post.starts_at <= self.now <= self.post.starts_at + timedelta(hours=24) + LATE_AFTER
        assert self.sent[f"{self.version} {json.dumps(params)}"] == 0

    @rule(fate=st.sampled_from(["sent", "sent", "sent", "retry", "doubt", "dead", "lost"]))
    def answers_come(self, fate: str) -> None:
        verdicts: dict[str, Verdict] = {
            "sent": Sent("delivered"),
            "retry": Retry(self.now + timedelta(minutes=1), counts=True),
            "doubt": Uncertain("timed out"),
            "dead": Dead("no"),
            "lost": Unreachable("kicked"),
        }
        for one in self.flying:
            is_public = one.telegram_id == self.channel.telegram_id
            verdict = verdicts[fate] if is_public else Sent("delivered")
            if is_public and fate == "sent":
                params = {name: value for name, value in one.params.items() if name != "chat_id"}
                self.sent[f"{self.version} {json.dumps(params)}"] += 1
            outcomes.mark(self.session, one, verdict, (7, 8), outcomes.At(self.now, 700))
        self.flying = []
        for row in inbox.pending(self.session, 50):
            results.tell(self.session, row, PREMISES, self.now)
        self.session.commit()

    @invariant()
    def a_kit_shows_only_what_was_approved(self) -> None:
        for card in following.kits(self.session, self.post.id or 0):
            message = draw_kit(self.session, card, self.now)
            place = outlets.find(self.session, self.post, int(card.subject.rpartition(":")[2]))
            if message is None or place is None or "<pre>" not in message.text:
                continue
            event("a kit showed its text")
            assert len(self.said_yes - self.wrote) >= NEEDED
            assert self.post.state in REVIEWED

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            self.session.get_bind().engine.dispose()


Publishing.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestPublishedBytes = Publishing.TestCase
