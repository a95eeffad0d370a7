"""While a crisis goes on nothing goes out by itself; each thing that waits is decided about by people."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.crises import Became, CrisisStep, Waiting
from domain.crisis_presses import ConfirmCrisis, CrisisPage, DecideWaiting, ExtendCrisis, OpenCrisis
from domain.message import Button, Message, send_params
from domain.post_states import PostState
from domain.posting import Lane
from domain.presses import Press
from domain.promotions import Ending
from domain.rallies import Stage
from domain.slot_states import SlotState
from sandbox.people import Person
from storage import chats, crises, crisis_steps, crisis_views, outbox, promotions, reviews
from storage.crises import Crisis
from storage.outbox import Call
from storage.promotion_tasks import PromotionTask
from storage.units import Unit
from tests import airtime, calm, carrying, together
from tests import lending as lent
from tests.airing import SOON_OUT, Air, on_air
from tests.branch import SOON, Branch, labels
from tests.hands import Hands
from tests.lending import SATURDAY, Lending
from tests.town import Town

TEXT = "Selamat harlah"
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    town = Town.build(fresh_url)
    await town.open()
    try:
        yield town
    finally:
        town.kill()


@pytest.fixture
async def air(town: Town) -> Air:
    return await on_air(town)


async def presses(branch: Branch, who: Person, pressed: Press) -> str:
    """She presses such a button in private; what the answer says at the top."""

    def put(session: Session) -> None:
        chat = chats.found(session, who.id)
        assert chat is not None
        said = send_params(Message("•", ((Button("Tombol uji", pressed),),)))
        outbox.put(session, Call("sendMessage", said, Lane.REPLY, chat_id=chat.id), branch.town.clock.at)

    branch.write(put)
    await branch.town.rest(SOON)
    shown = branch.last(who, private=True)
    outcome = await branch.presses(who, shown, "Tombol uji")
    return outcome.toast or ""


def in_channel(air: Air) -> int:
    """The channel's account of the unit."""
    return air.account("telegram", "pacippnu", is_channel=True)


async def test_what_would_be_published_waits_and_goes_on_by_a_tap(air: Air) -> None:
    account = in_channel(air)
    post_id = air.approved(TEXT, account_id=account, platform="telegram")
    crisis_id = await calm.called(air.branch, air.who("Rina"), air.who("Nur"), hours=4)
    await air.until(SOON_OUT + 5 * MINUTE)
    assert air.aired() == []
    assert calm.pauses(air.branch) == [(Waiting.POST, post_id, "")]
    assert air.post(post_id).state == PostState.SCHEDULED
    card = air.question()
    assert "Yang menunggu (1)" in card.text
    assert "Harlah" in card.text
    await presses(
        air.branch, air.who("Rina"), DecideWaiting(crisis_id, Waiting.POST, post_id, Became.GOES_ON)
    )
    await air.town.rest(SOON)
    assert len(air.aired()) == 1
    assert calm.pauses(air.branch) == [(Waiting.POST, post_id, Became.GOES_ON)]


async def test_after_the_end_nothing_goes_out_before_somebody_said_so(air: Air) -> None:
    post_id = air.approved(TEXT, account_id=in_channel(air), platform="telegram")
    crisis_id = await calm.called(air.branch, air.who("Rina"), air.who("Nur"), hours=4)
    await air.until(SOON_OUT + 3 * HOUR)
    assert calm.row(air.branch, crisis_id).state == "over"
    assert air.aired() == []
    assert "menunggu keputusan" in air.question().text
    await air.branch.tells(air.who("Rina"), "/krisis")
    assert "1 hal masih menunggu keputusan" in air.last("Rina").text
    assert "Mulai krisis baru" in labels(air.last("Rina"))
    await presses(air.branch, air.who("Nur"), OpenCrisis(crisis_id, CrisisPage.WAITING))
    await air.taps("Nur", "Rencana: Harlah")
    assert labels(air.last("Nur")) == ["Lanjutkan", "Jadwalkan ulang", "Batalkan", "Kembali"]
    await air.taps("Nur", "Batalkan")
    assert air.post(post_id).state == PostState.CANCELLED
    assert calm.waiting(air.branch, crisis_id) == []


async def test_what_is_planned_anew_goes_by_its_card(air: Air) -> None:
    post_id = air.approved(TEXT, account_id=in_channel(air), platform="telegram")
    crisis_id = await calm.called(air.branch, air.who("Rina"), air.who("Nur"), hours=4)
    await air.until(SOON_OUT + MINUTE)
    await presses(air.branch, air.who("Rina"), DecideWaiting(crisis_id, Waiting.POST, post_id, Became.ANEW))
    assert "Harlah" in air.last("Rina").text
    assert calm.pauses(air.branch) == [(Waiting.POST, post_id, Became.ANEW)]
    assert air.aired() == []


async def test_what_is_meant_for_the_crisis_goes_and_what_is_a_members_own_too(air: Air) -> None:
    post_id = air.approved(TEXT, account_id=in_channel(air), platform="telegram")

    def hurry(session: Session) -> None:
        review = reviews.of(session, post_id)
        assert review is not None
        review.urgent = "clarify"

    air.write(hurry)
    air.own("Siti")
    await calm.called(air.branch, air.who("Rina"), air.who("Nur"), hours=4)
    await air.until(SOON_OUT + MINUTE)
    assert len(air.aired()) == 1
    assert calm.pauses(air.branch) == []


async def test_a_pj_who_has_her_kit_already_hears_that_it_waits(air: Air) -> None:
    air.approved(TEXT, account_id=air.account("instagram", "pac.ippnu"), pj="Siti")
    await air.until(SOON_OUT + MINUTE)
    number = await calm.called(air.branch, air.who("Rina"), None)
    seal = air.write(lambda session: _seal(session, number))
    await presses(air.branch, air.who("Nur"), seal)
    assert "Ditunda dulu: Harlah" in air.last("Siti").text


def _seal(session: Session, number: int) -> Press:
    return ConfirmCrisis(number, crisis_views.seal_of(session.get_one(Crisis, number)))


async def test_a_promotion_at_its_time_waits_and_is_sent_when_it_goes_on(air: Air) -> None:
    promotion_id = carrying.written(air.branch, send_at=SOON_OUT)
    crisis_id = await calm.called(air.branch, air.who("Rina"), air.who("Nur"), hours=4)
    await air.until(SOON_OUT + MINUTE)
    assert calm.pauses(air.branch) == [(Waiting.PROMOTION, promotion_id, "")]
    assert air.write(lambda session: promotions.run(session, promotion_id)) is None
    goes_on = DecideWaiting(crisis_id, Waiting.PROMOTION, promotion_id, Became.GOES_ON)
    await presses(air.branch, air.who("Rina"), goes_on)
    await air.town.rest(SOON)
    assert air.write(lambda session: promotions.run(session, promotion_id)) is not None


async def test_an_urgent_promotion_goes_at_its_time(air: Air) -> None:
    promotion_id = carrying.written(air.branch, send_at=SOON_OUT, is_urgent=True)
    await calm.called(air.branch, air.who("Rina"), air.who("Nur"), hours=4)
    await air.until(SOON_OUT + MINUTE)
    assert air.write(lambda session: promotions.run(session, promotion_id)) is not None


async def test_a_promotion_that_is_being_spread_stops_until_it_goes_on(air: Air) -> None:
    promotion_id = await carrying.carried(air.branch)
    crisis_id = await calm.called(air.branch, air.who("Rina"), air.who("Nur"))
    assert calm.pauses(air.branch) == [(Waiting.SPREAD, promotion_id, "")]
    stop = DecideWaiting(crisis_id, Waiting.SPREAD, promotion_id, Became.CANCELLED)
    await presses(air.branch, air.who("Rina"), stop)
    assert air.write(lambda session: promotions.run(session, promotion_id).ending) == Ending.STOPPED  # type: ignore[union-attr]
    assert calm.waiting(air.branch, crisis_id) == []


async def test_what_one_alone_holds_goes_on_by_itself_when_nobody_says_yes(air: Air) -> None:
    air.approved(TEXT, account_id=in_channel(air), platform="telegram", at=SOON_OUT - 2 * HOUR)
    number = await calm.called(air.branch, air.who("Rina"), None)
    now = air.town.clock.at
    air.write(
        lambda session: crisis_steps.take(session, session.get_one(Crisis, number), CrisisStep.HOLD, now)
    )
    await air.until(SOON_OUT - 2 * HOUR + MINUTE)
    assert air.aired() == []
    await air.until(SOON_OUT + HOUR)
    assert calm.row(air.branch, number).state == "lapsed"
    assert len(air.aired()) == 1
    assert [what for _, _, what in calm.pauses(air.branch)] == [Became.FREED]


async def test_a_takeover_does_not_open_and_goes_on_within_its_time(town: Town) -> None:
    its: Lending = await lent.lending(town)
    [slot_id] = its.slots()
    hands = Hands(its, slot_id)
    hands.applies("Siti", chosen=True)
    await town.passes(SATURDAY - 2 * HOUR)
    crisis_id = await calm.called(its.branch, its.people["Nisa"], its.people["Ketua"], hours=4)
    await town.passes(SATURDAY + MINUTE)
    assert calm.pauses(its.branch) == [(Waiting.TAKEOVER, slot_id, "")]
    assert its.heard("Siti", "Ditunda dulu") == its.heard("Wati", "Ditunda dulu") == 1
    assert its.slot(slot_id).due_at is None
    assert hands.state != "opening"
    goes_on = DecideWaiting(crisis_id, Waiting.TAKEOVER, slot_id, Became.GOES_ON)
    await presses(its.branch, its.people["Nisa"], goes_on)
    await town.rest(SOON)
    assert hands.state == "opening"


async def test_a_takeover_that_waits_is_called_off(town: Town) -> None:
    its: Lending = await lent.lending(town)
    [slot_id] = its.slots()
    Hands(its, slot_id).applies("Siti", chosen=True)
    await town.passes(SATURDAY - 2 * HOUR)
    crisis_id = await calm.called(its.branch, its.people["Nisa"], its.people["Ketua"], hours=4)
    await town.passes(SATURDAY + MINUTE)
    gone = DecideWaiting(crisis_id, Waiting.TAKEOVER, slot_id, Became.CANCELLED)
    await presses(its.branch, its.people["Nisa"], gone)
    assert its.slot(slot_id).state == SlotState.CANCELLED


async def test_an_official_live_waits(town: Town) -> None:
    its: Lending = await lent.lending(town)
    post_id = airtime.approved(its)
    await town.passes(airtime.AT - 2 * HOUR)
    await calm.called(its.branch, its.people["Nisa"], its.people["Ketua"], hours=4)
    await town.passes(airtime.AT - 30 * MINUTE)
    assert (Waiting.LIVE, post_id, "") in calm.pauses(its.branch)


async def test_an_aksi_serempak_waits_at_its_hour(town: Town) -> None:
    them = await together.together(town)
    await them.calls()
    assert them.rally(lambda rally: rally.step) in (Stage.EARLY, Stage.HOUR)
    second = town.world.add_person("Wakil")
    them.parent.joins(second)
    crisis_id = await calm.called(them.parent, them.nisa, second, hours=8)
    await together.reaches(town, together.SIGNAL + MINUTE)
    assert [one[0] for one in calm.pauses(them.parent)] == [Waiting.RALLY]
    assert them.rally(lambda rally: rally.due_at) is None
    assert calm.waiting(them.parent, crisis_id) == [carrying.TITLE]
    assert them.offers("Siti") == []


async def test_a_crisis_of_the_unit_above_holds_the_units_below_where_it_was_called_for_them(
    town: Town,
) -> None:
    air = await on_air(town)
    post_id = air.approved(TEXT, account_id=in_channel(air), platform="telegram")

    def raise_parent(session: Session) -> int:
        parent = Unit(name="PC IPPNU Tulungagung", level="pc", zone="Asia/Jakarta", created_at=town.clock.at)
        session.add(parent)
        session.flush()
        session.get_one(Unit, air.branch.unit_id).parent_id = parent.id
        return parent.id or 0

    parent_id = air.write(raise_parent)
    alone = await calm.called(air.branch, air.who("Rina"), air.who("Nur"), hours=4, unit_id=parent_id)
    now = town.clock.at
    assert air.write(lambda session: crises.holds(session, air.branch.unit_id, now)) is None
    calm.end(air.branch, alone)
    both = await calm.called(
        air.branch, air.who("Rina"), air.who("Nur"), hours=4, unit_id=parent_id, with_children=True
    )
    held = air.write(lambda session: crises.holds(session, air.branch.unit_id, now).id)  # type: ignore[union-attr]
    assert held == both
    await air.until(SOON_OUT + MINUTE)
    assert air.aired() == []
    assert "sedang ikut krisis" in air.question().text
    goes_on = DecideWaiting(both, Waiting.POST, post_id, Became.GOES_ON)
    await presses(air.branch, air.who("Rina"), goes_on)
    await town.rest(SOON)
    assert len(air.aired()) == 1


async def test_who_took_a_promotion_on_is_not_reminded_while_it_waits(air: Air) -> None:
    promotion_id = await carrying.carried(air.branch)
    soon, person_id = air.town.clock.at + 30 * MINUTE, air.person_id("Siti")

    def take_on(session: Session) -> None:
        row = PromotionTask(
            promotion_id=promotion_id,
            person_id=person_id,
            unit_id=air.branch.unit_id,
            taken_at=air.town.clock.at,
            remind_at=soon,
        )
        session.add(row)

    air.write(take_on)
    crisis_id = await calm.called(air.branch, air.who("Rina"), air.who("Nur"))
    task = (promotion_id, person_id)
    reminded = air.write(lambda session: session.get_one(PromotionTask, task).remind_at)
    assert reminded == calm.row(air.branch, crisis_id).ends_at
    await presses(air.branch, air.who("Rina"), ExtendCrisis(crisis_id, 2))
    reminded = air.write(lambda session: session.get_one(PromotionTask, task).remind_at)
    assert reminded == calm.row(air.branch, crisis_id).ends_at


async def test_the_door_counts_a_request_that_waits_for_her_yes(air: Air) -> None:
    await calm.called(air.branch, air.who("Rina"), None)
    await air.branch.tells(air.who("Nur"), "/menu")
    doors = labels(air.last("Nur"))
    assert any(one.startswith("Krisis") and "1" in one for one in doors)
