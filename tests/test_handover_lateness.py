"""Stories of takeovers that do not begin in time: who is asked, who steps in, and how it ends without blame."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.application_presses import Apply
from domain.application_states import ApplicationState
from domain.handover_presses import CallOff, SayPresent, StepIn, WaitLonger
from domain.handover_states import HandoverState
from domain.slot_states import SlotState
from domain.units import Role
from storage import account_care, account_hours, accounts, people, retention, takeovers
from storage.takeovers import TakeoverSlot
from tests import founding, kin
from tests.hands import DAY, END, HOUR, MINUTE, QUARTER, Hands, keys
from tests.lending import SATURDAY, lending
from tests.town import Town, open_town

LATE = SATURDAY + 15 * MINUTE


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def hands(town: Town) -> Hands:
    its = await lending(town)
    made = Hands(its, its.slots()[0])
    made.applies("Siti", chosen=True)
    made.applies("Rina")
    await town.rest()
    return made


def kept_hours(hands: Hands) -> int:
    """How many quarters of an hour the account is kept for somebody around the slot."""

    def read(session: Session) -> int:
        slot = takeovers.find(session, hands.slot_id)
        assert slot is not None
        span = account_hours.Span(slot.account_id, slot.starts_at, slot.ends_at, 15)
        return len(account_hours.holders(session, span))

    return hands.lending.branch.write(read)


async def test_reminders_come_three_days_one_day_and_two_hours_before(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(SATURDAY - 3 * DAY + MINUTE)
    assert us.heard("Siti", "Beberapa hari lagi giliranmu memegang akun") == 1
    assert us.heard("Wati", "Beberapa hari lagi akun yang kamu jaga dipinjamkan") == 1
    assert us.heard("Laila", "dipinjamkan") == us.heard("Rina", "giliranmu memegang") == 0
    await hands.comes_to(SATURDAY - DAY + MINUTE)
    assert us.heard("Siti", "Giliranmu memegang akun sudah dekat") == 1
    await us.taps("Siti", "Hadir")
    assert "Sip, sampai ketemu" in us.private("Siti").text
    await hands.comes_to(SATURDAY - 2 * HOUR + MINUTE)
    assert us.heard("Siti", "Sebentar lagi giliranmu") == 1
    assert "Hadir" not in keys(us.private("Siti"))
    assert us.in_group("giliranmu") == []


async def test_who_can_not_come_gives_it_back_the_day_before(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(SATURDAY - DAY + MINUTE)
    await us.taps("Siti", "Tidak bisa")
    assert hands.stands("Siti") == ApplicationState.RETURNED
    assert us.slot(hands.slot_id).state == SlotState.OPEN
    await us.presses("Siti", SayPresent(hands.slot_id, comes=True))
    assert hands.stands("Siti") == ApplicationState.RETURNED
    await hands.comes_to(SATURDAY - 2 * HOUR + MINUTE)
    assert us.heard("Siti", "Sebentar lagi") == us.heard("Wati", "Sebentar lagi") == 0


async def test_a_no_show_is_asked_about_and_missed_without_a_list_of_names(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(QUARTER + MINUTE)
    await hands.hands_over()
    await hands.comes_to(LATE + MINUTE)
    assert "Yang ditunggu: pemegang" in hands.room().text
    assert keys(hands.room())[:3] == ["Tunggu", "Ganti pemegang", "Batalkan"]
    assert us.heard("Wati", "sudah lewat 15 menit dan daftarnya belum lengkap. Yang ditunggu") == 1
    assert us.heard("Laila", "Bisa kamu gantikan") == 0
    outcome = await hands.in_the_room("Nisa", "Tunggu")
    assert "Ditunggu sampai" in (outcome.toast or "") and "16.31" in (outcome.toast or "")
    await hands.comes_to(LATE + 20 * MINUTE)
    assert us.heard("Wati", "Yang ditunggu: pemegang") == 2
    await hands.comes_to(END + MINUTE)
    assert hands.state == HandoverState.MISSED
    assert us.slot(hands.slot_id).state == SlotState.MISSED
    assert hands.stands("Siti") == ApplicationState.MISSED
    assert hands.stands("Rina") == ApplicationState.OVER
    assert kept_hours(hands) == 0
    await hands.comes_to(END + 2 * HOUR)
    assert us.heard("Siti", "semua orang pernah berhalangan") == 1
    assert "Makasih sudah menyiapkan waktu!" in hands.card("Wati").text
    assert us.heard("Rina", "Makasih sudah mau!") == 1
    assert "Siti" not in hands.room().text
    assert us.in_group("Siti") == []


async def test_humas_calls_a_late_one_off_and_the_guardian_is_not_the_holders_fault(
    town: Town, hands: Hands
) -> None:
    us = hands.lending
    await hands.comes_to(QUARTER + MINUTE)
    await hands.agrees()
    outcome = await us.presses("Nisa", CallOff(hands.slot_id, sure=True))
    assert "Belum terlambat" in (outcome.toast or "")
    await hands.comes_to(LATE + MINUTE)
    assert us.heard("Laila", "Bisa kamu gantikan") == 1
    await hands.in_the_room("Nisa", "Batalkan") if "Batalkan" in keys(hands.room()) else None
    if "Ya, batalkan" not in keys(hands.room()):
        await hands.in_the_room("Nisa", "Lainnya")
        await hands.in_the_room("Nisa", "Batalkan")
    await hands.in_the_room("Nisa", "Ya, batalkan")
    assert us.slot(hands.slot_id).state == SlotState.CANCELLED
    assert hands.stands("Siti") == ApplicationState.OVER
    assert us.heard("Siti", "itu bukan salahmu") == 1
    assert us.heard("Rina", "sudah lewat. Makasih sudah mau") == 1
    assert kept_hours(hands) == 0


async def test_a_guardian_who_is_away_is_replaced_by_the_second_one(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(SATURDAY - 2 * HOUR + MINUTE)
    await us.taps("Wati", "Minta penjaga lain")
    assert us.heard("Laila", "penjaga akun yang seharusnya menyerahkan akunnya tidak bisa") == 1
    assert "Penjaga akun tidak bisa" in hands.room().text
    await hands.comes_to(QUARTER + MINUTE)
    assert not hands.cards("Wati")
    assert "Yang menyerahkan akun belum ada" in hands.card("Siti").text
    await us.taps("Laila", "Aku gantikan")
    assert "Penjaga akun: Laila" in hands.card("Siti").text
    await hands.hands_over("Laila", "Fitur kolaborator")
    await hands.agrees()
    assert hands.state == HandoverState.RUNNING


async def test_a_guardian_who_can_not_come_is_not_asked_to_stand_in_for_herself(
    town: Town, hands: Hands
) -> None:
    us = hands.lending
    await hands.comes_to(SATURDAY - 2 * HOUR + MINUTE)
    await us.taps("Wati", "Minta penjaga lain")
    await hands.comes_to(END - MINUTE)
    assert "Sudah lewat 15 menit" in hands.room().text
    assert us.heard("Wati", "Bisa kamu gantikan") == 0
    assert us.heard("Laila", "Bisa kamu gantikan") == 1


async def test_humas_hears_alone_where_nobody_else_guards_it(town: Town) -> None:
    us = await lending(town, title="PAC IPPNU Ngantru", guardians=("Wati",))
    made = Hands(us, us.slots()[0])
    made.applies("Siti", chosen=True)
    await made.comes_to(SATURDAY - 2 * HOUR + MINUTE)
    outcome = await us.taps("Wati", "Minta penjaga lain")
    assert "humas sudah kuberi tahu" in (outcome.toast or "")
    assert "Penjaga akun tidak bisa" in made.room().text


async def test_humas_steps_in_for_a_guardian_who_does_not_come(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(LATE + MINUTE)
    assert "Yang ditunggu: penjaga akun, pemegang" in hands.room().text
    await us.presses("Rina", StepIn(hands.slot_id))
    await us.presses("Siti", StepIn(hands.slot_id))
    assert hands.handover(lambda row: row.guardian_id) == us.person_id("Wati")
    await hands.in_the_room("Nisa", "Aku gantikan")
    assert hands.handover(lambda row: row.guardian_id) == us.person_id("Nisa")
    assert "Serah terima ini tidak lagi denganmu" in us.private("Wati").text or us.heard(
        "Wati", "tidak lagi denganmu"
    )
    await hands.hands_over("Nisa")
    await hands.agrees()
    assert hands.state == HandoverState.RUNNING
    outcome = await us.presses("Laila", StepIn(hands.slot_id))
    assert hands.handover(lambda row: row.guardian_id) == us.person_id("Nisa") and outcome.answered


async def test_a_member_can_not_wait_or_call_off(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(LATE + MINUTE)
    due = us.slot(hands.slot_id).due_at
    for pressed in (WaitLonger(hands.slot_id), CallOff(hands.slot_id, sure=True)):
        await us.presses("Siti", pressed)
    assert us.slot(hands.slot_id).due_at == due
    assert us.slot(hands.slot_id).state == SlotState.TAKEN


async def test_humas_of_the_other_owner_sees_it_and_stops_it(town: Town, hands: Hands) -> None:
    us = hands.lending
    sister = await kin.unit(town, "PAC IPNU Kedungwaru", "pac", "Budi")

    def share(session: Session) -> None:
        account = accounts.find(session, us.account_id)
        assert account is not None
        account.second_unit_id = sister.unit_id

    us.branch.write(share)
    budi = kin.head(sister)
    await hands.begins()
    card = next(one for one in reversed(budi.sees(us.branch.bot)) if one.text.startswith("Takeover:"))
    assert "Siti" not in card.text
    outcome = await founding.presses(town, budi, us.branch.bot, "Hentikan takeover")
    assert not outcome.toast, [one.text for one in budi.sees(us.branch.bot)]
    await founding.presses(town, budi, us.branch.bot, "Ya, hentikan")
    assert hands.state == HandoverState.CLOSING
    assert us.heard("Siti", "dihentikan. Tolong berhenti memposting") == 1


async def test_we_were_down_the_whole_time_and_nobody_missed_it(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(SATURDAY - DAY + MINUTE)
    town.kill()
    town.clock.move(END + 3 * HOUR)
    await town.open()
    await town.rest()
    assert us.slot(hands.slot_id).state == SlotState.CANCELLED
    assert hands.stands("Siti") == ApplicationState.OVER
    await hands.comes_to(END + DAY)
    assert us.heard("Siti", "itu bukan salahmu") + us.heard("Siti", "sudah lewat") == 1
    assert us.heard("Siti", "Sebentar lagi") == 0


async def test_humas_is_asked_to_choose_when_the_list_closes_and_nobody_is_left_waiting(
    town: Town,
) -> None:
    us = await lending(town)
    hands = Hands(us, us.slots()[0])
    other = Hands(us, us.slots(SATURDAY + 2 * DAY)[0])
    hands.applies("Rina")
    hands.applies("Dewi")
    await hands.comes_to(SATURDAY - DAY + MINUTE)
    asked = us.in_room("pendaftaran ditutup")
    assert len(asked) == 1 and "2 orang menunggu dipilih" in asked[0].text
    assert "Rina" not in asked[0].text
    await hands.comes_to(SATURDAY + MINUTE)
    assert us.slot(hands.slot_id).state == SlotState.LAPSED
    assert hands.stands("Rina") == hands.stands("Dewi") == ApplicationState.OVER
    assert us.heard("Rina", "sudah lewat. Makasih sudah mau") == 1
    assert kept_hours(hands) == 0 and kept_hours(other) > 0


async def test_what_an_erased_holder_left_open_is_closed_by_two_others(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    siti = us.person_id("Siti")
    us.branch.write(lambda session: retention.erase(session, people.get(session, siti), town.clock.at))
    await hands.comes_to(SATURDAY + 10 * MINUTE)
    assert hands.state == HandoverState.CLOSING
    assert hands.handover(lambda row: row.holder_id) is None
    await hands.gives_back("Wati")
    await hands.comes_to(SATURDAY + 2 * HOUR)
    assert hands.state == HandoverState.OVERDUE
    await us.taps("Ketua", "Periksa dan centang")
    await hands.gives_back("Ketua")
    assert hands.state == HandoverState.CLOSED
    assert us.slot(hands.slot_id).state == SlotState.DONE


async def test_an_account_without_guardians_asks_humas(town: Town, hands: Hands) -> None:
    us = hands.lending

    def leave(session: Session) -> None:
        for seat in (1, 2):
            account_care.free_seat(session, us.account_id, seat)

    us.branch.write(leave)
    await hands.comes_to(SATURDAY - DAY + MINUTE)
    assert "Siapa yang menggantikan" in hands.room().text
    founding.gives(town, us.unit_id, us.people["Dewi"], Role.HUMAS)
    await us.presses("Dewi", StepIn(hands.slot_id))
    await hands.comes_to(QUARTER + MINUTE)
    await hands.hands_over("Dewi")
    await hands.agrees()
    assert hands.state == HandoverState.RUNNING


async def test_an_account_in_strange_hands_is_neither_asked_for_nor_handed_over(
    town: Town, hands: Hands
) -> None:
    us = hands.lending

    def steal(session: Session) -> None:
        account = accounts.find(session, us.account_id)
        assert account is not None
        account.hacked_at = town.clock.at

    us.branch.write(steal)
    outcome = await us.presses("Rina", Apply(us.slots(SATURDAY + 2 * DAY)[0]))
    assert "dilaporkan diretas" in (outcome.toast or "")
    await hands.comes_to(QUARTER + MINUTE)
    assert hands.state is None and not hands.cards("Siti")
    assert us.branch.write(lambda session: session.get_one(TakeoverSlot, hands.slot_id).state) == "cancelled"
    assert kept_hours(hands) == 0
