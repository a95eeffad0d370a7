"""Numbers of a promotion: small groups are told no more apart, and ten thousand members cost as little to count."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, event
from sqlmodel import Session

from domain.post_states import Kind, PostState
from domain.posting import Lane, OutboxStatus
from domain.promotion_counts import SMALLEST_GROUP, Count, Group, Tally, What
from domain.promotion_deeds import POST
from domain.promotions import Mark, Task
from scheduling import promotion_live
from storage import promotion_counts, promotion_texts, promotions
from storage.cards import Card
from storage.chats import Chat
from storage.database import open_engine
from storage.departments import Department
from storage.members import Member
from storage.outbox import OutboxRow
from storage.people import Person
from storage.posts import Post
from storage.promotion_deals import PromotionDeal
from storage.promotion_deeds import PromotionDeed, PromotionMark, PromotionSeen
from storage.promotion_tasks import PromotionTask
from storage.promotions import Promotion, PromotionCaption, PromotionRun
from storage.tables import METADATA
from storage.units import Unit, UnitChat
from tests.town import SUNDAY

FEW, MANY = 100, 10_000
GROUPS = st.tuples(st.integers(1, 4), st.one_of(st.none(), st.integers(1, 4)))
SIZES = st.dictionaries(GROUPS, st.integers(0, 8), max_size=12)


def tally(*counts: tuple[int | None, int | None, int]) -> Tally:
    """People who did it, by unit and department."""
    return Tally(tuple(Count(What.DONE, *one) for one in counts))


def shown(numbers: Tally) -> dict[Group, int]:
    """How many did it in each group that is told apart."""
    return {group: counted[What.DONE] for group, counted in numbers.groups().items()}


def test_two_people_of_a_department_are_counted_with_the_others() -> None:
    numbers = tally((1, 7, 1), (1, 8, 2), (1, None, 4))
    sizes: dict[Group, int] = {(1, 7): 2, (1, 8): 9, (1, None): 20}
    assert shown(numbers.folded(sizes)) == {(1, None): 5, (1, 8): 2}


def test_a_rest_of_two_takes_the_smallest_large_one_with_it() -> None:
    numbers = tally((1, 7, 1), (1, 8, 2), (1, 9, 3))
    sizes: dict[Group, int] = {(1, 7): 2, (1, 8): 5, (1, 9): 30}
    assert shown(numbers.folded(sizes)) == {(1, None): 3, (1, 9): 3}


def test_a_unit_of_two_is_counted_with_other_small_units() -> None:
    numbers = tally((1, None, 5), (2, None, 1), (3, 7, 1))
    sizes: dict[Group, int] = {(1, None): 30, (2, None): 2, (3, 7): 2}
    assert shown(numbers.folded(sizes)) == {(1, None): 5, (None, None): 2}


def test_what_was_done_by_those_who_left_since_is_told_of_nobody() -> None:
    assert shown(tally((1, 7, 1)).folded({})) == {(None, None): 1}


@given(SIZES, st.data())
def test_no_number_stands_for_fewer_than_three_people(sizes: dict[Group, int], data: st.DataObject) -> None:
    """Each group's numbers are those of three people or more, and so are the differences between what is shown."""
    did = {group: data.draw(st.integers(0, size)) for group, size in sizes.items()}
    numbers = tally(*((*group, count) for group, count in did.items()))
    everybody = Tally(tuple(Count(What.SEEN, *group, size) for group, size in sizes.items()))
    folded, people = numbers.folded(sizes), everybody.folded(sizes)
    assert folded.total(What.DONE) == numbers.total(What.DONE)
    if sum(sizes.values()) >= SMALLEST_GROUP:
        for counted in (*people.groups().values(), *people.by_unit().values()):
            assert counted[What.SEEN] == 0 or counted[What.SEEN] >= SMALLEST_GROUP


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path: Path = tmp_path_factory.mktemp("counts")
    engine = open_engine(f"sqlite:///{path / 'counts.db'}")
    METADATA.create_all(engine)
    first = 1
    for number, members in enumerate((FEW, MANY), start=1):
        with Session(engine) as session:
            _carry(session, number, range(first, first + members))
            session.commit()
        first += members
    yield engine
    engine.dispose()


def _carry(session: Session, number: int, people: range) -> None:
    """A promotion that all members got, half read, a third took on and a fourth did, with links and words."""
    unit = Unit(id=number, name=f"PAC {number}", level="pac", zone="Asia/Jakarta", created_at=SUNDAY)
    group = Chat(id=number, telegram_id=-number, kind="supergroup", state="open", seen_at=SUNDAY)
    room = Chat(id=100 + number, telegram_id=-100 - number, kind="supergroup", state="open", seen_at=SUNDAY)
    session.add_all([unit, group, room])
    session.flush()
    session.add(UnitChat(unit_id=number, chat_id=number, room="kader"))
    session.add_all(
        Department(id=number * 10 + one, unit_id=number, name=f"Bidang {one}") for one in range(5)
    )
    post = Post(
        id=number,
        unit_id=number,
        title=f"Harlah {number}",
        kind=Kind.PROMOTION,
        state=PostState.PUBLISHED,
        zone="Asia/Jakarta",
        created_at=SUNDAY,
        changed_at=SUNDAY,
    )
    session.add(post)
    session.flush()
    session.add(Promotion(id=number, post_id=number, unit_id=number, created_at=SUNDAY))
    session.flush()
    ends = SUNDAY + timedelta(days=2)
    session.add(PromotionRun(promotion_id=number, sent_at=SUNDAY, closes_at=ends, close_due=ends, salt="s"))
    said = [f"Selamat harlah, caption nomor {one} {'yuk ramaikan ' * one}" for one in range(10)]
    session.add_all(
        PromotionCaption(id=number * 100 + place, promotion_id=number, position=place, text=text)
        for place, text in enumerate(said)
    )
    session.add(Card(subject=f"offer:{number}", chat_id=number, message_id=5))
    session.flush()
    _people(session, number, people)


def _people(session: Session, number: int, people: range) -> None:
    session.add_all(
        Person(id=one, telegram_id=one, first_name="Siti", journal_salt=b"s", created_at=SUNDAY)
        for one in people
    )
    session.flush()
    its: dict[str, Any] = {"promotion_id": number, "unit_id": number}
    for one in people:
        field = number * 10 + one % 5 if one % 3 else None
        session.add(
            Member(
                person_id=one,
                unit_id=number,
                consent="x",
                consented_at=SUNDAY,
                name_key="siti",
                department_id=field,
            )
        )
        call = OutboxRow(
            id=one,
            method="sendMessage",
            lane=Lane.BROADCAST,
            status=OutboxStatus.SENT,
            created_at=SUNDAY,
            closed_at=SUNDAY,
        )
        deal = PromotionDeal(
            **its, person_id=one, caption_id=number * 100 + one % 10, outbox_id=one, at=SUNDAY
        )
        session.add_all([call, deal])
        if one % 2:
            session.add(PromotionSeen(**its, person_id=one, at=SUNDAY))
            session.add(PromotionMark(**its, what=Mark.SEEN, mark=f"m{one}"))
        if one % 3 == 0:
            session.add(PromotionTask(**its, person_id=one, taken_at=SUNDAY))
        if one % 4 == 0:
            session.add(PromotionDeed(**its, person_id=one, what=Task.SHARE, at=SUNDAY))
            link: dict[str, Any] = {"link": f"https://t.me/x/{one}", "link_key": f"t.me/x/{one}"}
            words = f"Kata sendiri nomor {one} tentang harlah" if one % 8 else ""
            session.add(PromotionDeed(**its, person_id=one, what=POST, said=words, at=SUNDAY, **link))
    session.flush()


def drawn(engine: Engine, number: int) -> tuple[list[str], str]:
    """What the card asks the database, and what it says."""
    asked: list[str] = []

    def listen(*call: object) -> None:
        asked.append(str(call[2]))

    with Session(engine) as session:
        promotion, run = session.get_one(Promotion, number), promotions.run(session, number)
        assert run is not None
        card = Card(subject=f"promotion:{number}", chat_id=100 + number)
        event.listen(engine, "before_cursor_execute", listen)
        message = promotion_live.draw(session, promotion, run, card, SUNDAY + timedelta(hours=1))
        event.remove(engine, "before_cursor_execute", listen)
        people = [
            one for one in session.identity_map.values() if isinstance(one, Person | Member | PromotionDeed)
        ]
    assert message is not None and people == []
    return asked, message.text


def test_ten_thousand_members_are_counted_by_as_few_questions_as_a_hundred(engine: Engine) -> None:
    few, many = drawn(engine, 1), drawn(engine, 2)
    assert few[0] == many[0]
    assert len(many[0]) <= 25
    assert f"{MANY // 1000}.000 pribadi, 1 grup" in many[1]
    assert "Selesai: 2.500, 2.500 di antaranya dengan bukti (2.500 tautan)" in many[1]
    assert "Sudah baca: 5.000 anggota, 5.000 tamu" in many[1]


def test_every_number_stands_in_the_group_of_the_person(engine: Engine) -> None:
    with Session(engine) as session:
        promotion, run = session.get_one(Promotion, 1), promotions.run(session, 1)
        assert run is not None
        numbers = promotion_counts.of(session, promotion, run)
    people = range(1, FEW + 1)
    done = Counter(1 * 10 + one % 5 if one % 3 else None for one in people if one % 4 == 0)
    assert {field: counted[What.DONE] for field, counted in numbers.by_department(1).items()} == done


def test_of_many_posts_about_two_hundred_are_read_by_the_same_question(engine: Engine) -> None:
    with Session(engine) as session:
        many, few = (promotion_texts.texts(session, number) for number in (2, 1))
        assert promotion_texts.texts(session, 2) == many
    assert 80 <= len(many) <= 220 and len(few) == FEW // 4
    own = [text for text in many if text.startswith("Kata sendiri")]
    assert 0.4 <= len(own) / len(many) <= 0.6
    assert promotion_texts.likeness_of(Session(engine), 3) is None
