"""Stories of an aksi serempak: units are asked, people get ready, the signal goes at its minute, or says why not."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from domain.posting import ChatKind
from domain.presses import encode
from domain.promotion_pages import CancelPromotion, SendPromotion
from domain.rallies import Stage, asks_again, check_hour, may_be, next_step, offered, remind_at
from domain.rally_counts import UnitCount, listed
from domain.rally_presses import AnswerRally, CallRally, CancelRally, ReadyForRally
from domain.refusal import Refusal
from domain.units import Room
from sandbox.fanout import tell_of_press
from sandbox.messages import Button as Key
from sandbox.people import Person
from storage import chats, people, promotions, rallies, units
from storage.journal import Line
from storage.promotion_deals import KitWish
from storage.promotions import PromotionRun
from storage.rallies import RallyMark, RallyReady
from tests import carrying, desk, founding, kin
from tests.branch import Branch, labels
from tests.kin import SOON, head
from tests.together import SIGNAL, Together, reaches, together
from tests.town import SUNDAY, Town, open_town

WIB = ZoneInfo("Asia/Jakarta")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def all_of_us(town: Town) -> Together:
    return await together(town)


def sent_at(together: Together) -> datetime | None:
    """When the promotion was sent."""

    def read(session: Session) -> datetime | None:
        run = session.get(PromotionRun, together.promotion_id)
        return run.sent_at if run is not None else None

    return together.parent.write(read)


# What is pure


def test_the_steps_before_the_hour_come_in_order() -> None:
    at = SUNDAY
    seen = []
    while at < SIGNAL:
        step, at = next_step(SIGNAL, at)
        seen.append((step, SIGNAL - at))
    assert seen == [
        (Stage.EARLY, 3 * HOUR),
        (Stage.HOUR, HOUR),
        (Stage.TEN, 10 * MINUTE),
        (Stage.MINUTE, MINUTE),
        (Stage.SIGNAL, timedelta(0)),
    ]
    assert next_step(SIGNAL, SIGNAL + DAY) == (Stage.SIGNAL, SIGNAL)


def test_a_unit_is_reminded_three_hours_before_or_halfway() -> None:
    assert remind_at(SIGNAL, SIGNAL - DAY) == SIGNAL - 3 * HOUR
    assert remind_at(SIGNAL, SIGNAL - HOUR) == SIGNAL - HOUR / 2


def test_only_hours_that_hold_are_offered() -> None:
    until = SUNDAY + 2 * DAY
    assert offered(until, SUNDAY, WIB) == [
        datetime(2026, 11, 22, 16, 0, tzinfo=WIB),
        datetime(2026, 11, 22, 19, 30, tzinfo=WIB),
        datetime(2026, 11, 23, 16, 0, tzinfo=WIB),
        datetime(2026, 11, 23, 19, 30, tzinfo=WIB),
    ]
    late = datetime(2026, 11, 22, 19, 10, tzinfo=WIB)
    assert offered(late + 22 * HOUR, late, WIB) == [datetime(2026, 11, 23, 16, 0, tzinfo=WIB)]
    assert not may_be(until + MINUTE, until, SUNDAY)
    assert not may_be(SUNDAY + 29 * MINUTE, until, SUNDAY)
    assert not may_be(SUNDAY + 15 * DAY, None, SUNDAY)
    with pytest.raises(Refusal, match="rallies-after-approval"):
        check_hour(until + MINUTE, until, SUNDAY)


def test_an_hour_more_is_another_hour() -> None:
    assert not asks_again(SIGNAL, SIGNAL + HOUR)
    assert asks_again(SIGNAL, SIGNAL + HOUR + MINUTE)
    assert asks_again(SIGNAL, SIGNAL - HOUR - MINUTE)


def test_units_are_listed_by_name_and_never_by_what_they_did() -> None:
    counts = [UnitCount(3, "b", 90), UnitCount(1, "A", 1), UnitCount(2, "c", 50)]
    assert [one.name for one in listed(counts)] == ["A", "b", "c"]


# Calling


async def test_units_are_asked_answer_get_ready_and_begin_in_the_same_minute(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    ayu, budi = us.comes("Siti", "Ayu", 2011), us.comes("Siti", "Budi")
    card = await us.opens()
    assert "4 unit dengan 4 grup" in card
    assert "22 Nov 19.30" in str(us.lead_keys())
    await us.taps("Nisa", "22 Nov 19.30")
    assert "3 unit lain ditanya" in us.lead()
    assert "Ahad, 22 November 2026 pukul 19.30 WIB" in us.lead()
    assert us.heard("Siti", "Aksi serempak") == 0
    await us.taps("Nisa", "Ya, ajak semua unit")
    assert "4 unit diajak: 1 ikut, 0 tidak dulu, 3 belum menjawab" in us.lead()
    for name in ("Siti", "Laila", "Rina"):
        question = us.private(name)
        assert "Aksi serempak PC IPPNU Tulungagung" in question.text
        assert us.of(name).group.title in question.text
        assert labels(question)[:3] == ["Ikut", "Tidak dulu", "Lihat isinya"]
        assert not us.in_group(name, "Aksi serempak")
    assert len(us.in_group("Nisa", "Aksi serempak")) == 1
    await us.taps("Siti", "Ikut")
    await us.taps("Laila", "Tidak dulu")
    assert "4 unit diajak: 2 ikut, 1 tidak dulu, 1 belum menjawab" in us.lead()
    assert "Boyolangu" not in us.lead()
    assert "0 orang siap di 2 unit, 0 di grup ini" in us.countdown("Siti").text
    assert (await us.is_ready("Siti", ayu)).toast == "Kamu dihitung siap. Sampai jumpa pada jamnya!"
    assert (await us.is_ready("Siti", ayu)).toast == "Kamu sudah dihitung siap."
    assert (await us.is_ready("Siti", budi)).toast == "Kamu dihitung siap. Sampai jumpa pada jamnya!"
    assert (await us.is_ready("Siti", budi)).toast == "Kamu sudah dihitung siap."
    await reaches(town, town.clock.at + MINUTE)
    assert "2 orang siap di 2 unit, 2 di grup ini" in us.countdown("Siti").text
    assert "2 orang siap" in us.lead()
    assert us.parent.write(lambda session: len(session.exec(select(RallyReady)).all())) == 1
    messages = {name: us.of(name).sent() for name in ("Nisa", "Siti", "Laila", "Rina")}
    await reaches(town, SIGNAL - MINUTE + timedelta(seconds=10))
    assert "Kurang dari 1 menit lagi" in us.countdown("Siti").text
    assert "2 orang siap di 2 unit, 0 di grup ini" in us.countdown("Nisa").text
    assert us.heard("Rina", "Tanpa jawaban, grupmu tidak diikutkan") == 1
    assert {name: us.of(name).sent() for name in messages} == messages
    assert sent_at(us) is None
    await begins(town, us, messages)


async def begins(town: Town, us: Together, messages: dict[str, int]) -> None:
    """The hour comes for those who joined, and for nobody else."""
    await reaches(town, SIGNAL + timedelta(seconds=30))
    assert sent_at(us) == SIGNAL
    for name in ("Nisa", "Siti"):
        (offer,) = us.offers(name)
        assert offer.text.startswith("Aksi serempak dimulai! 2 orang siap di 2 unit.")
        assert SIGNAL <= offer.date <= SIGNAL + timedelta(seconds=5)
        assert not offer.silent
        assert us.of(name).sent() == messages[name] + 1
    for name in ("Laila", "Rina"):
        assert us.offers(name) == []
        assert us.of(name).sent() == messages[name]
    assert us.states() == {"Nisa": "joined", "Siti": "joined", "Laila": "declined", "Rina": "left"}
    await reaches(town, SIGNAL + 3 * MINUTE)
    assert "Sudah dimulai" in us.countdown("Siti").text
    assert labels(us.countdown("Siti")) == []
    assert "Grup PAC IPPNU Ngunut tidak diikutkan" in us.private("Rina").text


async def test_what_came_of_it_is_told_by_name_of_unit_and_everyone_gets_her_own(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    several = [us.comes("Siti", f"Kader {number}", 2004) for number in range(3)]
    for number in range(3):
        us.comes("Nisa", f"Anggota {number}", 2004)
    await us.calls()
    await us.taps("Siti", "Ikut")
    await us.is_ready("Siti", several[0])
    await reaches(town, SIGNAL + timedelta(seconds=30))
    offer = us.offers("Siti")[-1]
    outcome = several[0].presses(offer, "Ikut")
    await town.rest(SOON)
    assert outcome.answered
    await reaches(town, SIGNAL + HOUR + MINUTE)
    assert "1 orang siap di 2 unit. Sejauh ini 1 ikut, 0 selesai" in us.lead()
    unit_lines = [line for line in us.lead().splitlines() if line.startswith("•")]
    assert [line.partition(":")[0] for line in unit_lines] == [
        "• PAC IPPNU Kedungwaru",
        "• PC IPPNU Tulungagung",
    ]
    assert "PAC IPPNU Kedungwaru: 1 orang siap. Sejauh ini 1 ikut" in us.private("Siti").text
    await reaches(town, SIGNAL + 3 * DAY)
    assert us.rally(lambda rally: (rally.step, rally.salt, rally.due_at)) == (Stage.OVER, "", None)
    assert us.parent.write(lambda session: len(session.exec(select(RallyReady)).all())) == 0
    assert us.parent.write(lambda session: rallies.tally(session, us.rally(lambda rally: rally.id or 0))) == {
        us.of("Siti").unit_id: 1
    }
    assert "1 orang siap" in us.lead()


async def test_who_wants_kits_gets_hers_at_the_signal_in_units_that_join(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    for name in ("Siti", "Laila"):
        member = us.comes(name, f"Kader {name}", 2004)
        await kin.opens(us.of(name), member)
        us.of(name).members[f"Kader {name}"] = member
        _wants_kits(us.of(name), member)
    await us.calls()
    await us.taps("Siti", "Ikut")
    await reaches(town, SIGNAL + 3 * MINUTE)
    bot = us.parent.bot
    kits = {
        name: [one for one in us.of(name).members[f"Kader {name}"].sees(bot) if carrying.CAPTION in one.text]
        for name in ("Siti", "Laila")
    }
    assert len(kits["Siti"]) == 1
    assert kits["Siti"][0].date < SIGNAL + MINUTE
    assert kits["Laila"] == []
    await us.taps("Laila", "Ikut sekarang")
    await reaches(town, town.clock.at + MINUTE)
    assert len(us.offers("Laila")) == 1
    assert us.offers("Laila")[0].silent
    late = [one for one in us.of("Laila").members["Kader Laila"].sees(bot) if carrying.CAPTION in one.text]
    assert len(late) == 1
    again = [one for one in us.of("Siti").members["Kader Siti"].sees(bot) if carrying.CAPTION in one.text]
    assert len(again) == 1


def _wants_kits(branch: Branch, who: Person) -> None:
    """She has said "kirimi aku"."""

    def wish(session: Session) -> None:
        person = people.found(session, who.id)
        assert person is not None
        session.add(KitWish(person_id=person.id or 0, since=branch.town.clock.at))

    branch.write(wish)


# Answering, twice, late, and by those who may not


async def test_a_button_pressed_twice_changes_nothing_and_minds_change_until_the_hour(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    await us.calls()
    before = us.heard("Siti", "Aksi serempak")
    answer = AnswerRally(us.rally(lambda rally: rally.id or 0), us.of("Siti").unit_id, True)
    await us.taps("Siti", "Ikut")
    assert await forged(us, "Siti", encode(answer)) == "Jawabannya sudah begitu."
    assert "Grup PAC IPPNU Kedungwaru ikut" in us.private("Siti").text
    await us.taps("Siti", "Lihat isinya")
    assert carrying.CAPTION in us.private("Siti").text
    await us.taps("Siti", "Kembali")
    await us.taps("Siti", "Tidak jadi ikut")
    await reaches(town, town.clock.at + MINUTE)
    assert "Grup ini belum ikut" in us.countdown("Siti").text
    assert labels(us.countdown("Siti")) == []
    await us.taps("Siti", "Ikut")
    assert "orang siap" in us.countdown("Siti").text
    assert len(us.in_group("Siti", "Aksi serempak")) == 1
    assert us.heard("Siti", "Aksi serempak") == before
    call = CallRally(us.promotion_id, SIGNAL.astimezone(WIB).date(), SIGNAL.astimezone(WIB).time())
    assert await forged(us, "Nisa", encode(call)) == "Aksi ini sudah diumumkan untuk jam itu."
    assert us.heard("Laila", "Aksi serempak") == 1


async def forged(us: Together, name: str, data: str, place: str | None = None) -> str:
    """The head of a unit sends a button that she may never have seen; what the box says."""
    branch = us.of(name)
    return await desk.forges(us.town, head(branch), us.of(place or name), data)


async def test_nobody_answers_or_calls_for_a_unit_that_is_not_hers(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.calls()
    rally_id = us.rally(lambda rally: rally.id or 0)
    for_laila = encode(AnswerRally(rally_id, us.of("Laila").unit_id, True))
    assert "humas" in await forged(us, "Siti", for_laila)
    assert us.states()["Laila"] == "asked"
    call = encode(CallRally(us.promotion_id, SIGNAL.date(), SIGNAL.time()))
    cancel = encode(CancelRally(us.promotion_id, True))
    assert "humas" in await forged(us, "Siti", cancel)
    assert "humas" in await forged(us, "Siti", call)
    assert us.rally(lambda rally: rally.step) == Stage.EARLY
    stranger = us.comes("Laila", "Tamu")
    message = us.of("Laila").board(stranger)
    outcome = tell_of_press(
        town.world, message, stranger, Key("x", "press", data=encode(ReadyForRally(rally_id)))
    )
    await town.rest(SOON)
    assert "sudah tidak ada" in (outcome.toast or "")
    assert us.parent.write(lambda session: session.exec(select(RallyMark)).all()) == []


async def test_the_ready_button_answers_also_after_the_signal(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    ayu = us.comes("Siti", "Ayu")
    await us.calls()
    await us.taps("Siti", "Ikut")
    await reaches(town, SIGNAL + timedelta(seconds=30))
    assert "sudah dimulai" in ((await us.is_ready("Siti", ayu)).toast or "")
    assert "dimulai" in await forged(us, "Nisa", encode(CancelRally(us.promotion_id, True)))


async def test_a_promotion_that_was_not_read_or_was_sent_is_not_called(town: Town) -> None:
    us = await together(town)
    call = encode(CallRally(us.promotion_id, SIGNAL.astimezone(WIB).date(), SIGNAL.astimezone(WIB).time()))

    def change(session: Session) -> None:
        promotions.captions(session, us.promotion_id)[0].text = "Kalimat yang belum dibaca siapa pun"

    us.parent.write(change)
    await kin.opens(us.parent, us.nisa)
    assert "belum disetujui" in await forged(us, "Nisa", call)
    other = carrying.written(us.parent, title="Sudah dikirim")
    carrying.send(us.parent, other)
    await town.rest(SOON)
    sent = encode(CallRally(other, SIGNAL.date(), SIGNAL.time()))
    assert "sudah dikirim" in await forged(us, "Nisa", sent)


async def test_one_unit_with_one_group_has_nobody_to_act_with(town: Town) -> None:
    us = await together(town)
    alone = us.of("Siti")
    own = carrying.written(alone)
    press = encode(CallRally(own, SIGNAL.astimezone(WIB).date(), SIGNAL.astimezone(WIB).time()))
    assert "paling sedikit 2 grup" in await desk.forges(town, head(alone), alone, press)


# Hours


async def test_an_hour_is_typed_and_must_hold(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.opens()
    await us.taps("Nisa", "Jam lain")
    assert "Persetujuan isinya hanya sampai" in await kin.types(us.parent, us.nisa, "Jumat 19.30")
    assert "terlalu dekat" in await kin.types(us.parent, us.nisa, "hari ini 13.10")
    assert "jam tenang" in await kin.types(us.parent, us.nisa, "besok 22.00")
    assert "belum kupahami" in await kin.types(us.parent, us.nisa, "nanti saja")
    await kin.types(us.parent, us.nisa, "besok 17.15")
    assert "Senin, 23 November 2026 pukul 17.15 WIB" in us.lead()
    await us.taps("Nisa", "Ya, ajak semua unit")
    assert us.rally(lambda rally: rally.starts_at) == datetime(2026, 11, 23, 17, 15, tzinfo=WIB)
    assert us.in_group("Nisa", "Aksi serempak") == []
    await reaches(town, datetime(2026, 11, 22, 17, 16, tzinfo=WIB))
    assert "Kurang dari 1 hari lagi" in us.countdown("Nisa").text


async def test_serempak_lists_what_can_be_called_and_opens_it(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.parent.tells(us.nisa, "/serempak")
    assert labels(us.private("Nisa")) == [carrying.TITLE]
    await us.taps("Nisa", carrying.TITLE)
    assert "Jam berapa mulainya?" in us.lead()
    await us.parent.tells(us.nisa, "/rally")
    await us.calls()
    await us.parent.tells(us.nisa, "/serempak")
    await us.taps("Nisa", carrying.TITLE)
    assert "4 unit diajak" in us.lead()


# When it does not go as planned


async def test_a_gate_that_no_longer_holds_sends_nothing_and_everyone_hears(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    await us.calls()
    await us.taps("Siti", "Ikut")

    def change(session: Session) -> None:
        promotions.captions(session, us.promotion_id)[0].text = "Kalimat yang belum dibaca siapa pun"

    us.parent.write(change)
    await reaches(town, SIGNAL - 2 * HOUR)
    assert "belum boleh disiarkan" in us.lead()
    assert us.heard("Nisa", "Perhatian: pada jam itu") == 1
    assert us.lead_keys() == ["Lihat promosinya", "Ubah jam", "Batalkan"]
    await reaches(town, SIGNAL + MINUTE)
    assert sent_at(us) is None
    assert us.rally(lambda rally: rally.step) == Stage.LOST
    assert "Tidak ada yang dikirim" in us.lead()
    assert us.lead_keys() == ["Lihat promosinya", "Ubah jam", "Batalkan"]
    assert "isinya perlu diperiksa lagi" in us.private("Siti").text
    assert us.heard("Laila", "tidak jadi dimulai") == 1
    assert "tidak dimulai" in us.countdown("Siti").text
    assert all(us.offers(name) == [] for name in ("Nisa", "Siti", "Laila", "Rina"))
    verbs = us.parent.write(lambda session: set(session.exec(select(Line.verb)).all()))
    assert {"rally called", "unit joined", "rally lost"} <= verbs


async def test_a_unit_at_rest_begins_nothing(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.calls()
    await us.taps("Siti", "Ikut")

    def rest(session: Session) -> None:
        units.get(session, us.parent.unit_id).rested_at = town.clock.at

    us.parent.write(rest)
    await reaches(town, SIGNAL + MINUTE)
    assert us.rally(lambda rally: rally.step) == Stage.LOST
    assert sent_at(us) is None


async def test_a_child_at_rest_is_left_in_peace(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.calls()
    await us.taps("Siti", "Ikut")
    await us.taps("Laila", "Ikut")

    def rest(session: Session) -> None:
        units.get(session, us.of("Siti").unit_id).rested_at = town.clock.at

    us.parent.write(rest)
    await reaches(town, SIGNAL + MINUTE)
    assert us.offers("Siti") == []
    assert len(us.offers("Laila")) == 1


async def test_a_start_that_is_a_little_late_goes_with_a_word(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.calls()
    await us.taps("Siti", "Ikut")
    await reaches(town, SIGNAL - 2 * MINUTE)
    town.kill()
    town.clock.move(SIGNAL + 7 * MINUTE)
    await town.open()
    await town.rest(SOON)
    (offer,) = us.offers("Siti")
    assert "maaf terlambat 7 menit" in offer.text
    assert not offer.silent
    await reaches(town, SIGNAL + 10 * MINUTE)
    assert "maaf terlambat 7 menit" in us.countdown("Siti").text
    assert "dimulai 7 menit kemudian" in us.lead()


async def test_after_a_long_downtime_humas_is_asked(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.calls()
    await us.taps("Siti", "Ikut")
    await reaches(town, SIGNAL - 2 * MINUTE)
    town.kill()
    town.clock.move(SIGNAL + 40 * MINUTE)
    await town.open()
    await town.rest(SOON)
    assert us.offers("Siti") == []
    assert us.rally(lambda rally: rally.step) == Stage.MISSED
    assert "Mau mulai sekarang?" in us.lead()
    assert "tertunda" in us.private("Siti").text
    await us.taps("Nisa", "Mulai sekarang")
    await town.rest(SOON)
    assert len(us.offers("Siti")) == 1
    assert us.rally(lambda rally: rally.step) == Stage.BEGUN


async def test_after_a_day_a_new_hour_must_be_chosen(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    await us.calls()
    await us.taps("Siti", "Ikut")
    town.kill()
    town.clock.move(SIGNAL + 2 * HOUR - MINUTE)
    await town.open()
    await town.rest(SOON)
    assert us.lead_keys() == ["Ubah jam", "Batalkan"]
    town.clock.move(SIGNAL + 12 * HOUR)
    await town.rest(SOON)
    await us.taps("Nisa", "Ubah jam")
    await us.taps("Nisa", "23 Nov 16.00")
    assert "semua unit ditanya lagi" in us.lead()
    await us.taps("Nisa", "Ya, pindahkan")
    assert us.states() == {"Nisa": "joined", "Siti": "asked", "Laila": "asked", "Rina": "asked"}
    await us.taps("Siti", "Ikut")
    await reaches(town, datetime(2026, 11, 23, 16, 1, tzinfo=WIB))
    assert len(us.offers("Siti")) == 1


# Cancelling and moving


async def test_what_is_called_off_says_so_everywhere_and_can_be_called_again(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    ayu = us.comes("Siti", "Ayu", 2004)
    await us.calls()
    await us.taps("Siti", "Ikut")
    await us.is_ready("Siti", ayu)
    await us.taps("Nisa", "Batalkan")
    assert us.lead().startswith("Batalkan aksi serempak Harlah IPPNU")
    await us.taps("Nisa", "Tidak jadi")
    assert "4 unit diajak" in us.lead()
    await us.taps("Nisa", "Batalkan")
    await us.taps("Nisa", "Ya, batalkan")
    await reaches(town, town.clock.at + MINUTE)
    assert "Aksi ini dibatalkan" in us.countdown("Siti").text
    assert labels(us.countdown("Siti")) == []
    assert "membatalkan aksi ini" in us.private("Siti").text
    assert "membatalkan aksi ini" in us.private("Laila").text
    assert us.parent.write(lambda session: session.exec(select(RallyReady)).all()) == []
    await reaches(town, SIGNAL + MINUTE)
    assert sent_at(us) is None
    await us.calls("23 Nov 16.00")
    assert us.states() == {"Nisa": "joined", "Siti": "asked", "Laila": "asked", "Rina": "asked"}
    await us.taps("Siti", "Ikut")
    assert len(us.in_group("Siti", "Aksi serempak")) == 1
    assert "0 orang siap di 2 unit" in us.countdown("Siti").text
    await reaches(town, datetime(2026, 11, 23, 16, 1, tzinfo=WIB))
    assert len(us.offers("Siti")) == 1
    assert us.offers("Laila") == []


async def test_half_an_hour_later_is_the_same_action(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    ayu = us.comes("Siti", "Ayu", 2004)
    await us.calls()
    await us.taps("Siti", "Ikut")
    await us.is_ready("Siti", ayu)
    asked = us.heard("Siti", "Aksi serempak")
    await us.taps("Nisa", "Ubah jam")
    await us.taps("Nisa", "Jam lain")
    await kin.types(us.parent, us.nisa, "hari ini 20.00")
    assert "Unit yang sudah ikut tetap ikut" in us.lead()
    await us.taps("Nisa", "Ya, pindahkan")
    await reaches(town, town.clock.at + MINUTE)
    assert us.states()["Siti"] == "joined"
    assert us.heard("Siti", "Aksi serempak") == asked
    assert "pukul 20.00" in us.countdown("Siti").text
    assert "1 orang siap" in us.countdown("Siti").text
    await reaches(town, SIGNAL + MINUTE)
    assert us.offers("Siti") == []
    await reaches(town, SIGNAL + 31 * MINUTE)
    assert us.offers("Siti")[0].date >= SIGNAL + 30 * MINUTE


async def test_another_day_is_another_question(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    ayu = us.comes("Siti", "Ayu", 2004)
    await us.calls()
    await us.taps("Siti", "Ikut")
    await us.is_ready("Siti", ayu)
    await us.taps("Nisa", "Ubah jam")
    await us.taps("Nisa", "23 Nov 16.00")
    await us.taps("Nisa", "Ya, pindahkan")
    await reaches(town, town.clock.at + MINUTE)
    assert us.states()["Siti"] == "asked"
    assert "Apakah grup PAC IPPNU Kedungwaru ikut?" in us.private("Siti").text
    assert "Grup ini belum ikut" in us.countdown("Siti").text
    assert "Belum ada yang menekan Siap" in us.lead()


async def test_what_many_units_begin_together_is_not_sent_by_hand_and_given_up_together(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    await us.calls()
    await us.taps("Siti", "Ikut")
    revision = us.parent.write(
        lambda session: promotions.post_of(session, promotions.find(session, us.promotion_id)).revision  # type: ignore[arg-type]
    )
    send = encode(SendPromotion(us.promotion_id, revision))
    assert "dimulai serempak" in await forged(us, "Nisa", send)
    assert sent_at(us) is None
    await forged(us, "Nisa", encode(CancelPromotion(us.promotion_id)))
    await reaches(town, town.clock.at + MINUTE)
    assert us.rally(lambda rally: rally.step) == Stage.CANCELLED
    assert "membatalkan aksi ini" in us.private("Siti").text
    await reaches(town, SIGNAL + MINUTE)
    assert sent_at(us) is None


# Two units in one group


async def test_two_units_of_one_group_are_asked_both_and_the_group_gets_one_card(
    town: Town, all_of_us: Together
) -> None:
    us = all_of_us
    ipnu = founding.second_unit(town, us.of("Siti").group, "PAC IPNU Kedungwaru")

    def tie(session: Session) -> None:
        units.get(session, ipnu).parent_id = us.parent.unit_id

    us.parent.write(tie)
    assert "5 unit dengan 4 grup" in await us.opens()
    await us.taps("Nisa", "22 Nov 19.30")
    await us.taps("Nisa", "Ya, ajak semua unit")
    ayu = us.comes("Siti", "Ayu", 2004)
    await us.taps("Siti", "Ikut")
    assert "Di grup ini yang ikut: PAC IPPNU Kedungwaru" in us.countdown("Siti").text
    await us.is_ready("Siti", ayu)
    await reaches(town, SIGNAL + MINUTE)
    assert len(us.in_group("Siti", "Aksi serempak PC")) == 1
    assert len(us.offers("Siti")) == 1


async def test_a_unit_with_several_groups_begins_in_all_of_them(town: Town, all_of_us: Together) -> None:
    us = all_of_us
    alone = us.of("Siti")
    siti = head(alone)
    second = town.world.add_group("Kader 2", creator=siti, members=[alone.bot], supergroup=True)

    def link(session: Session) -> None:
        now = town.clock.at
        chat = chats.known(session, second.id, ChatKind.SUPERGROUP, now, second.title)
        units.link(session, alone.unit_id, chat.id or 0, Room.KADER)

    alone.write(link)
    single = Together(town, alone, {}, carrying.written(alone))
    assert "Unitmu punya 2 grup" in await single.opens()
    await single.calls(sure="Ya, mulai pada jam itu")
    await reaches(town, SIGNAL + MINUTE)
    for group in (alone.group, second):
        offers = [one for one in siti.sees(group) if carrying.CAPTION in one.text]
        assert len(offers) == 1
        assert not offers[0].silent
