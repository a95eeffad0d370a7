"""Promotions in private: who asked gets one bundle a day, an urgent one at once, and nothing that was stopped."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from domain.audiences import Audience
from domain.belonging import AgeBand
from domain.bundles import BUNDLE_AT, Day, Due, Edition, edition, kit_due, mark, next_bundle, plan
from domain.notices import Reason
from domain.posting import OutboxStatus
from domain.promotions import Scope, Topic
from domain.reader import Address, Reader
from domain.units import Role
from sandbox.messages import Message
from sandbox.people import Person
from storage import audiences, cards, chats, dealing, kit_wishes, people, promotions, taking_back
from storage import departments as fields
from storage.members import Member
from storage.outbox import OutboxRow
from storage.promotion_deals import KitWish, PromotionDeal
from storage.taking_back import Said
from storage.units import Unit
from tests import carrying
from tests.branch import Branch, found, labels
from tests.town import SUNDAY, open_town

WIB = "Asia/Jakarta"
FOUR = SUNDAY + timedelta(hours=3)  # 16.00 WIB
SOON = timedelta(minutes=1)


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path) as town:
        built = await found(town, "Siti", "Nur", "Rina", "Ani", guests=("Tamu",))
        for name in ("Siti", "Nur", "Rina", "Tamu"):
            built.members[name].starts(built.bot)
        await town.rest()
        built.give(built.members["Rina"], Role.HUMAS)
        yield built


def wants(branch: Branch, *names: str, topics: tuple[str, ...] = ()) -> None:
    """They said "kirimi aku" some time ago."""

    def wish(session: Session) -> None:
        for name in names:
            person = people.found(session, branch.members[name].id)
            assert person is not None
            session.add(KitWish(person_id=person.id or 0, since=SUNDAY, topics=list(topics)))

    branch.write(wish)


def kits(branch: Branch, who: Person, title: str = carrying.TITLE) -> list[str]:
    """What came to her in private about a promotion."""
    return [one.text for one in who.sees(branch.bot) if one.from_bot and title in one.text]


async def test_who_asked_for_it_gets_her_kit_at_four_and_the_others_only_see_the_card(branch: Branch) -> None:
    siti, nur = branch.members["Siti"], branch.members["Nur"]
    wants(branch, "Siti")
    await carrying.carried(branch)
    assert carrying.offer(branch, siti)
    assert kits(branch, siti) == []
    await branch.town.passes(FOUR + SOON)
    (said,) = kits(branch, siti)
    assert carrying.CAPTION in said and "\ue000" not in said
    assert "Ahad, 22 November 2026 pukul 1" in said
    assert labels(carrying.kit(branch, siti))[-1] == "Berhenti dulu"
    assert kits(branch, nur) == []


async def test_several_on_one_day_are_one_message_with_a_button_each(branch: Branch) -> None:
    siti = branch.members["Siti"]
    wants(branch, "Siti")
    for title in ("Harlah", "Bakti sosial", "Kajian"):
        await carrying.carried(branch, title=title)
    before = len(siti.sees(branch.bot))
    await branch.town.passes(FOUR + SOON)
    assert len(siti.sees(branch.bot)) == before + 1
    message = carrying.kit(branch, siti)
    assert labels(message) == ["Harlah", "Bakti sosial", "Kajian", "Berhenti dulu"]
    await branch.presses(siti, message, "Bakti sosial")
    assert carrying.CAPTION in carrying.kit(branch, siti).text


async def test_an_urgent_one_goes_at_once_and_a_second_waits_for_the_bundle(branch: Branch) -> None:
    siti = branch.members["Siti"]
    wants(branch, "Siti")
    await carrying.carried(branch, title="Darurat satu", is_urgent=True)
    assert len(kits(branch, siti, "Darurat satu")) == 1
    await carrying.carried(branch, title="Darurat dua", is_urgent=True)
    assert kits(branch, siti, "Darurat dua") == []
    await branch.town.passes(FOUR + SOON)
    assert len(kits(branch, siti, "Darurat dua")) == 1


async def test_what_is_over_before_the_next_bundle_comes_to_nobody_in_private(branch: Branch) -> None:
    wants(branch, "Siti")
    promotion_id = carrying.written(branch, hours=2)
    assert private(branch, promotion_id) == 0
    carrying.send(branch, promotion_id)
    await branch.town.passes(SUNDAY + timedelta(days=2))
    assert kits(branch, branch.members["Siti"]) == []


def private(branch: Branch, promotion_id: int) -> int:
    """How many the preview says will get it in private."""
    now = branch.town.clock.at

    def ask(session: Session) -> int:
        promotion = promotions.find(session, promotion_id)
        assert promotion is not None
        return audiences.count(session, promotion, now).private

    return branch.write(ask)


async def test_who_blocked_us_is_not_waited_for(branch: Branch) -> None:
    siti = branch.members["Siti"]
    wants(branch, "Siti")
    promotion_id = await carrying.carried(branch)
    branch.town.world.private_chat(siti, branch.bot).blocked = True
    await branch.town.passes(FOUR + SOON)
    row = branch.write(
        lambda session: session.exec(select(OutboxRow).where(col(OutboxRow.body_id).is_not(None))).one()
    )
    assert row.status == OutboxStatus.DEAD
    assert branch.write(lambda session: dealing.progress(session, promotion_id)).failed == 1


async def test_topics_decide_what_comes_in_private_but_not_what_she_may_take_on(branch: Branch) -> None:
    siti, nur = branch.members["Siti"], branch.members["Nur"]
    wants(branch, "Siti", topics=(Topic.ARTS, Topic.NEWS))
    wants(branch, "Nur", topics=(Topic.FAITH,))
    promotion_id = carrying.written(branch, topic=Topic.ARTS)
    assert private(branch, promotion_id) == 1
    carrying.send(branch, promotion_id)
    await branch.town.passes(FOUR + SOON)
    assert len(kits(branch, siti)) == 1 and kits(branch, nur) == []
    await carrying.takes_on(branch, nur)
    assert len(kits(branch, nur)) == 1


async def test_humas_stops_it_and_nothing_comes_at_four(branch: Branch) -> None:
    siti, rina = branch.members["Siti"], branch.members["Rina"]
    wants(branch, "Siti")
    promotion_id = await carrying.carried(branch)
    card = await live_card(branch, rina, promotion_id)
    twice = [rina.presses(card, "Batal") for _ in range(2)]
    await branch.town.rest(SOON)
    assert all((one.toast or "").startswith("Dihentikan") for one in twice)
    assert "Batal" not in labels(carrying.kit(branch, rina))
    await branch.town.passes(FOUR + SOON)
    assert kits(branch, siti) == []


async def test_nobody_but_humas_may_stop_it(branch: Branch) -> None:
    nur, rina = branch.members["Nur"], branch.members["Rina"]
    wants(branch, "Siti")
    promotion_id = await carrying.carried(branch)
    card = await live_card(branch, rina, promotion_id)
    branch.end(rina, Role.HUMAS)
    outcome = await branch.presses(rina, card, "Batal")
    assert "humas" in (outcome.toast or "").lower()
    await branch.town.passes(FOUR + SOON)
    assert len(kits(branch, branch.members["Siti"])) == 1 and kits(branch, nur) == []


async def live_card(branch: Branch, who: Person, promotion_id: int) -> Message:
    """Humas's card of a promotion, in her private chat."""

    def show(session: Session) -> None:
        chat = chats.found(session, who.id)
        assert chat is not None
        cards.show(session, f"promotion:{promotion_id}", chat.id or 0, branch.town.clock.at)

    branch.write(show)
    await branch.town.rest(SOON)
    return next(one for one in reversed(who.sees(branch.bot)) if "Batal" in labels(one))


async def test_a_list_that_waits_for_the_morning_loses_what_was_stopped(branch: Branch) -> None:
    siti, rina = branch.members["Siti"], branch.members["Rina"]
    wants(branch, "Siti")
    ids = [await carrying.carried(branch, title=title, hours=72) for title in ("Harlah", "Kajian", "Lomba")]
    await branch.tells(siti, "/senyap")
    await branch.presses(siti, branch.last(siti, private=True), "Jeda")
    await branch.presses(siti, branch.last(siti, private=True), "1 hari")
    await branch.town.passes(FOUR + SOON)
    assert kits(branch, siti, "Kajian") == []
    await branch.presses(rina, await live_card(branch, rina, ids[1]), "Batal")
    await branch.town.passes(SUNDAY + timedelta(hours=20))
    message = carrying.kit(branch, siti)
    assert labels(message) == ["Harlah", "Lomba", "Berhenti dulu"]
    assert "Kajian" not in message.text and "Lomba" in message.text


async def test_wrong_words_are_held_back_until_they_are_corrected(branch: Branch) -> None:
    siti = branch.members["Siti"]
    wants(branch, "Siti")
    promotion_id = await carrying.carried(branch)

    def correct(session: Session) -> None:
        promotion = promotions.find(session, promotion_id)
        assert promotion is not None
        assert taking_back.correct(session, promotion, Said(Reason.FACTS), branch.town.clock.at)

    branch.write(correct)
    await branch.town.passes(FOUR + SOON)
    assert not [one for one in kits(branch, siti) if carrying.CAPTION in one]
    due = branch.write(lambda session: session.exec(select(PromotionDeal.kit_due)).one())
    assert due == FOUR + timedelta(days=1)


async def test_kirimi_turns_it_on_with_topics_and_off(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await carrying.carried(branch)
    await branch.tells(siti, "/kirimi")
    await branch.presses(siti, carrying.kit(branch, siti), "Kirimi aku")
    assert "✓ Semua topik" in labels(carrying.kit(branch, siti))
    await branch.presses(siti, carrying.kit(branch, siti), "Seni")
    assert "✓ Seni" in labels(carrying.kit(branch, siti))
    await branch.town.passes(FOUR + SOON)
    assert len(kits(branch, siti)) == 1, "what was open already came with the first bundle"
    await branch.tells(siti, "/kirimi")
    await branch.presses(siti, carrying.kit(branch, siti), "Jangan kirimi aku")
    assert branch.write(lambda session: session.exec(select(KitWish)).all()) == []


async def test_who_wants_no_more_gets_nothing_of_what_was_due(branch: Branch) -> None:
    siti = branch.members["Siti"]
    wants(branch, "Siti")
    await carrying.carried(branch)
    await branch.tells(siti, "/kirimi")
    await branch.presses(siti, carrying.kit(branch, siti), "Jangan kirimi aku")
    await branch.town.passes(FOUR + SOON)
    assert kits(branch, siti) == []


async def test_a_guest_is_led_to_joining_first(branch: Branch) -> None:
    guest = branch.members["Tamu"]
    await branch.tells(guest, "/kirimi")
    assert "tahun" in branch.last(guest, private=True).text.lower()
    assert branch.write(lambda session: session.exec(select(KitWish)).all()) == []


async def test_the_audience_is_counted_by_unit_department_and_age(branch: Branch) -> None:
    wants(branch, "Siti", "Nur", "Ani")

    def settle(session: Session) -> tuple[int, int]:
        now, top = branch.town.clock.at, branch.unit_id
        below = Unit(name="PR Kedungwaru", level="pr", zone=WIB, parent_id=top, created_at=now)
        closed = Unit(name="PR Lama", level="pr", zone=WIB, parent_id=top, created_at=now, closed_at=now)
        session.add_all([below, closed])
        session.flush()
        fields.add(session, top, ["Media"])
        fields.add(session, below.id or 0, ["media"])
        ids = {name: person(session, name) for name in ("Siti", "Nur", "Ani", "Rina")}
        media = {unit: fields.of_unit(session, unit)[0].id for unit in (top, below.id or 0)}
        for name, unit_id in (("Siti", below.id or 0), ("Ani", closed.id or 0)):
            joined = Member(person_id=ids[name], unit_id=unit_id, consent="", consented_at=now, name_key=name)
            joined.department_id = media.get(unit_id)
            session.add(joined)
        young = people.get(session, ids["Nur"])
        young.birth_year = now.year - 16
        session.flush()
        return below.id or 0, media[top] or 0

    below, media = branch.write(settle)
    tree = carrying.written(branch, scope=Scope.TREE)
    everyone = count(branch, tree)
    assert (everyone.members, everyone.units, everyone.groups, everyone.under_16) == (4, 2, 1, 1)
    assert (everyone.private, everyone.group_only) == (2, 2), "Siti once; Ani never opened her chat"
    of_media = carrying.written(branch, scope=Scope.TREE, department_id=media)
    assert count(branch, of_media).members == 1
    through = {name: unit_of(branch, of_media, name) for name in ("Siti", "Nur")}
    assert through == {"Siti": below, "Nur": None}
    assert unit_of(branch, tree, "Siti") == branch.unit_id


def person(session: Session, name: str) -> int:
    found_one = next(one for one in session.exec(select(people.Person)) if one.first_name == name)
    return found_one.id or 0


def count(branch: Branch, promotion_id: int) -> Audience:
    """What the preview says."""
    now = branch.town.clock.at

    def ask(session: Session) -> Audience:
        promotion = promotions.find(session, promotion_id)
        assert promotion is not None
        return audiences.count(session, promotion, now)

    return branch.write(ask)


def unit_of(branch: Branch, promotion_id: int, name: str) -> int | None:
    """Through which unit she is addressed."""

    def ask(session: Session) -> int | None:
        promotion = promotions.find(session, promotion_id)
        assert promotion is not None
        return audiences.unit_of(session, promotion, person(session, name))

    return branch.write(ask)


moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda one: one.replace(tzinfo=UTC))  # noqa: DTZ001


@given(moments, st.sampled_from(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]))
def test_the_next_bundle_is_within_a_day_at_four(now: datetime, zone: str) -> None:
    found_at = next_bundle(now, zone)
    assert timedelta(0) < found_at - now <= timedelta(days=1)
    assert found_at.astimezone(Reader(zone=zone).tz).time() == BUNDLE_AT == time(16)
    assert kit_due(now, zone, now + timedelta(days=1, seconds=1), at_once=False) == found_at
    assert kit_due(now, zone, found_at, at_once=False) is None


def test_one_bundle_and_one_urgent_a_day() -> None:
    later, closes = FOUR + timedelta(days=1), FOUR + timedelta(days=3)
    usual = [Due(number, False, FOUR, closes) for number in (1, 2)]
    fresh = Day(WIB, FOUR.date(), None, None)
    assert plan(usual, fresh, FOUR).now == (1, 2)
    bundled = Day(WIB, FOUR.date(), FOUR.date(), None)
    held = plan(usual, bundled, FOUR)
    assert (held.now, held.later, held.rest) == ((), later, (1, 2))
    noon = SUNDAY
    urgent = [Due(number, True, noon, closes) for number in (7, 8)]
    first = plan(urgent, fresh, noon)
    assert (first.now, first.rest, first.later, first.is_bundle) == ((7,), (8,), FOUR, False)
    urged = Day(WIB, FOUR.date(), None, FOUR.date())
    assert plan([Due(8, True, FOUR, closes)], urged, FOUR).is_bundle


def test_an_edition_is_found_again_by_its_key() -> None:
    reader = Reader("en", "Asia/Makassar", Address.KAK, salam=False)
    for one in (Edition((12,), reader, caption_id=4, band=AgeBand.ADULT), Edition((1, 12, 3), reader, True)):
        assert edition(one.key()) == one
        assert mark(12) in one.key() and mark(2) not in one.key()
    assert Edition((1, 2), reader, True).less(1).promotions == (2,)


async def test_her_first_ikut_is_answered_with_an_offer_once(branch: Branch) -> None:
    siti = branch.members["Siti"]
    for title in ("Harlah", "Kajian"):
        await carrying.carried(branch, title=title)
        await carrying.takes_on(branch, siti, title)
    asked = [one for one in siti.sees(branch.bot) if one.from_bot and "Mau promosi berikutnya" in one.text]
    assert len(asked) == 1
    await branch.presses(siti, asked[0], "Kirimi aku")
    wish = branch.write(lambda session: kit_wishes.of(session, person(session, "Siti")))
    assert wish is not None and wish.topics == []
