"""What waits is not forgotten: reminders, the urgent path, the unit above, and the moment itself."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.post_states import PostState
from domain.units import Role
from sandbox.chats import Chat
from storage import publishing, reviews, units
from tests import founding, kin, reading
from tests.branch import Branch, labels
from tests.reading import (
    MONDAY,
    approvals,
    plans,
    post_of,
    review_card,
    review_of,
    said_to,
    submits,
    taps,
    verbs,
)
from tests.town import Town

NEXT_SUNDAY = MONDAY + timedelta(days=6)


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def unit(town: Town) -> tuple[Branch, Chat]:
    return await reading.reading_unit(town)


def reminders(branch: Branch, room: Chat) -> list[str]:
    """What the humas room was reminded of."""
    rahma = branch.members["Rahma"]
    return [one.text for one in founding.shown(rahma, room) if "Masih menunggu periksa" in one.text]


async def test_an_undecided_plan_is_neither_published_nor_dropped(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await branch.town.passes(MONDAY + timedelta(minutes=1))
    assert post_of(branch).state == PostState.WAITING and review_of(branch).missed_at is not None
    assert "not decided in time" in verbs(branch)
    assert any("belum tayang" in one and "Semangat belajar" in one for one in said_to(branch, siti))
    assert any("belum tayang" in one.text for one in founding.shown(rahma, room))
    card = review_card(rahma, room)
    assert card.text.startswith("⏰ Belum tayang")
    assert labels(card) == ["Ubah waktu", "Minta perbaikan", "Lainnya"]
    told = len(said_to(branch, siti))
    await branch.town.passes(MONDAY + timedelta(days=2))
    assert len(said_to(branch, siti)) == told, "it is said once"


async def test_a_missed_plan_gets_another_time_and_goes_on(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    since = review_of(branch).submitted_at
    await branch.town.passes(MONDAY + timedelta(minutes=1))
    await taps(branch, siti, branch.bot, "Ubah waktu")
    await branch.tells(siti, "besok 20.00")
    review = review_of(branch)
    assert review.missed_at is None and review.due_at is not None and review.submitted_at == since
    assert (await taps(branch, rahma, room, "Setujui")).toast == "Disetujui. Penulisnya kukabari."
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)


async def test_reminders_come_closer_and_in_one_message(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    plans(branch, siti, starts_at=NEXT_SUNDAY)
    plans(branch, siti, title="Kedua", starts_at=NEXT_SUNDAY + timedelta(minutes=20))
    await submits(branch, siti)
    await submits(branch, siti)
    await branch.town.passes(reading.later(branch, hours=23))
    assert reminders(branch, room) == []
    await branch.town.passes(NEXT_SUNDAY - timedelta(hours=7))
    early = len(reminders(branch, room))
    assert 1 <= early <= 4
    assert all("Semangat belajar" in one and "Kedua" in one for one in reminders(branch, room))
    await branch.town.passes(NEXT_SUNDAY - timedelta(minutes=1))
    assert early < len(reminders(branch, room)) <= early + 3


async def test_a_week_full_of_plans_reminds_three_times_a_day_at_most(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    for day in range(1, 7):
        plans(branch, siti, title=f"Rencana {day}", starts_at=MONDAY + timedelta(days=day, minutes=7 * day))
        await submits(branch, siti)
    for day in range(7):
        before = len(reminders(branch, room))
        await branch.town.passes(MONDAY.replace(hour=16, minute=59) + timedelta(days=day))
        assert len(reminders(branch, room)) - before <= 3


async def test_the_humas_above_decides_after_a_day(town: Town) -> None:
    parent = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Ketua Cabang")
    branch, _ = await reading.reading_unit(town)
    siti = branch.members["Siti"]
    lia = town.world.add_person("Lia")
    parent.give(lia, Role.HUMAS)
    await kin.opens(parent, lia)

    def tie(session: Session) -> None:
        units.get(session, branch.unit_id).parent_id = parent.unit_id

    branch.write(tie)
    plans(branch, siti, starts_at=NEXT_SUNDAY)
    await submits(branch, siti)
    await parent.tells(lia, "/periksa")
    assert parent.last(lia, private=True).text == "Tidak ada rencana yang menunggu kamu periksa."
    await town.passes(reading.later(branch, hours=25))
    card = review_card(lia, branch.bot)
    assert "Semangat belajar" in card.text
    await parent.tells(lia, "/periksa")
    assert "Semangat belajar" in parent.last(lia, private=True).text
    assert f"({branch.group.title})" in parent.last(lia, private=True).text
    await taps(parent, lia, branch.bot, "1")
    assert (await taps(parent, lia, branch.bot, "Setujui")).toast == "Disetujui. Penulisnya kukabari."
    assert [one.rank for one in approvals(branch)] == ["parent-humas"]


async def test_the_humas_above_waits_for_that_day(town: Town) -> None:
    parent = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Ketua Cabang")
    branch, room = await reading.reading_unit(town)
    siti = branch.members["Siti"]
    lia = town.world.add_person("Lia")
    parent.give(lia, Role.HUMAS)

    def tie(session: Session) -> None:
        units.get(session, branch.unit_id).parent_id = parent.unit_id

    branch.write(tie)
    await reading.joins_room(branch, room, lia)
    plans(branch, siti, starts_at=NEXT_SUNDAY)
    await submits(branch, siti)
    early = await taps(branch, lia, room, "Setujui")
    assert early.toast == "Humas unit di atasnya ikut memeriksa setelah menunggu 24 jam."
    assert post_of(branch).state == PostState.WAITING


async def test_the_urgent_path_needs_one_yes_and_a_signature_afterwards(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    reading.wants_two(branch)
    plans(branch, siti, starts_at=NEXT_SUNDAY)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Lainnya")
    await taps(branch, rahma, room, "Mendesak")
    assert labels(review_card(rahma, room))[:2] == ["Ralat", "Bantuan/bencana"]
    assert (await taps(branch, rahma, room, "Ralat")).toast == "Ditandai mendesak."
    card = review_card(rahma, room)
    assert "⚡ Mendesak: ralat" in card.text and "dari 2" not in card.text
    await taps(branch, rahma, room, "Setujui")
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)
    assert "Menunggu tanda tangan kedua" in card.text
    assert branch.write(lambda session: len(reviews.unsigned(session, branch.unit_id))) == 1
    refused = await taps(branch, rahma, room, "Tanda tangan kedua")
    assert refused.toast == "Kamu sudah menyetujuinya. Tanda tangan kedua dari orang lain, ya."
    await branch.town.passes(reading.later(branch, hours=25))
    await branch.town.passes(reading.later(branch, hours=49))
    asked = [one.text for one in founding.shown(rahma, room) if "belum ditandatangani" in one.text]
    assert len(asked) == 2
    await branch.town.passes(reading.later(branch, hours=30))
    assert len([one for one in founding.shown(rahma, room) if "belum ditandatangani" in one.text]) == 2
    signed = await taps(branch, ani, room, "Tanda tangan kedua")
    assert signed.toast == "Terima kasih, tanda tangan kedua kucatat."
    assert branch.write(lambda session: reviews.unsigned(session, branch.unit_id)) == []
    assert "Menunggu tanda tangan" not in card.text
    assert {"urgent", "signed as pengurus"} <= set(verbs(branch))


async def test_urgency_is_typed_and_an_author_does_not_sign(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    plans(branch, ani)
    await submits(branch, ani)
    await taps(branch, ani, room, "Lainnya")
    await taps(branch, ani, room, "Mendesak")
    await branch.follows(ani, await taps(branch, ani, room, "Lainnya: ketik"))
    await branch.tells(ani, "Lokasi acara pindah malam ini")
    assert "Mendesak: Lokasi acara pindah malam ini" in review_card(rahma, room).text
    await taps(branch, rahma, room, "Setujui")
    refused = await taps(branch, ani, room, "Tanda tangan kedua")
    assert refused.toast == "Kamu ikut menulis, jadi orang lain yang memeriksa, ya."
    assert siti is not ani


async def test_a_yes_that_is_there_already_is_enough_once_it_is_urgent(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    reading.wants_two(branch)
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    assert post_of(branch).state == PostState.WAITING
    await taps(branch, ani, room, "Lainnya")
    await taps(branch, ani, room, "Mendesak")
    await taps(branch, ani, room, "Duka")
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)


async def test_religious_content_needs_two_even_when_it_is_urgent(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    plans(branch, siti, is_religious=True, source="HR. Bukhari no. 1", text="Niat itu penting.")
    reading.answers_all(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Lainnya")
    await taps(branch, rahma, room, "Mendesak")
    await taps(branch, rahma, room, "Klarifikasi")
    for who, state in ((rahma, PostState.WAITING), (ani, None)):
        await taps(branch, who, room, "ujukan")
        await taps(branch, who, room, "Setujui")
        assert state is None or post_of(branch).state == state
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)
    assert review_of(branch).signed_at is not None, "two have read it, so nobody signs afterwards"


async def test_where_there_is_no_second_person_nothing_is_published_by_itself(town: Town) -> None:
    branch, _ = await reading.reading_unit(town, with_room=False)
    siti, rahma, ani = branch.members.values()
    reading.end_roles(branch, rahma)
    reading.end_roles(branch, ani)
    plans(branch, siti)
    sent = await submits(branch, siti)
    assert "belum ada orang kedua" in (sent.toast or "") and sent.alert
    await town.passes(MONDAY + timedelta(minutes=1))
    assert post_of(branch).state == PostState.WAITING
    await taps(branch, siti, branch.bot, "Tayangkan tanpa pemeriksa")
    assert "baca sekali lagi" in branch.last(siti, private=True).text
    assert post_of(branch).state == PostState.WAITING, "asked once more first"
    await taps(branch, siti, branch.bot, "Sudah kutayangkan")
    assert post_of(branch).state == PostState.PUBLISHED
    assert "published unread" in verbs(branch)
    (shown,) = branch.write(lambda session: list(publishing.publications(session, 1)))
    assert shown.is_unread and shown.link == ""


async def test_unread_is_over_as_soon_as_a_second_person_comes(town: Town) -> None:
    branch, _ = await reading.reading_unit(town, with_room=False)
    siti, rahma, ani = branch.members.values()
    reading.end_roles(branch, rahma)
    reading.end_roles(branch, ani)
    plans(branch, siti)
    await submits(branch, siti)
    await town.passes(MONDAY + timedelta(minutes=1))
    branch.give(rahma, Role.HUMAS)
    refused = await taps(branch, siti, branch.bot, "Tayangkan tanpa pemeriksa")
    assert refused.toast == "Ada orang kedua yang bisa memeriksa, jadi tidak bisa tanpa pemeriksa."
    assert post_of(branch).state == PostState.WAITING


async def test_a_leak_is_let_through_by_a_second_person_with_a_reason(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti, text="Info daftar: 0812-3456-7890.\nSampai jumpa!")
    await submits(branch, siti)
    page = branch.last(siti, private=True)
    assert "••••••••••90" in page.text and "0812" not in page.text
    await taps(branch, siti, branch.bot, "Minta dilepas")
    asked = founding.last(rahma, room)
    assert "Info daftar: ••••••••••90." in asked.text and "Sampai" not in asked.text
    await taps(branch, rahma, room, "Boleh: milik resmi unit")
    assert "Dilepas di Semangat belajar" in founding.last(rahma, room).text
    assert any("boleh ikut tayang (milik resmi unit)" in one for one in said_to(branch, siti))
    reading.answers_all(branch, siti)
    await submits(branch, siti)
    assert post_of(branch).state == PostState.WAITING
    assert "Dilepas orang kedua: ••••••••••90 (milik resmi unit)" in review_card(rahma, room).text
    reading.change(branch, lambda session, post: setattr(post, "text", "Info: 0857-1111-2222"))
    await branch.town.rest()
    refused = await taps(branch, rahma, room, "Setujui")
    assert "Ada yang sebaiknya tidak ikut tayang" in (refused.toast or ""), "only that one was let through"


async def test_nobody_lets_her_own_leak_through_and_some_kinds_never(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    _, rahma, ani = branch.members.values()
    plans(branch, rahma, text="Info daftar: 0812-3456-7890.")
    await submits(branch, rahma)
    await taps(branch, rahma, branch.bot, "Minta dilepas")
    refused = await taps(branch, rahma, room, "Boleh: bukan data pribadi")
    assert refused.toast == "Kamu ikut menulis, jadi orang lain yang memeriksa, ya."
    plans(branch, ani, title="Rahasia", text="Password wifi: Kedungwaru99")
    await submits(branch, ani)
    assert "Ini harus dihapus" in branch.last(ani, private=True).text
    assert not [one for one in labels(branch.last(ani, private=True)) if one.startswith("Minta dilepas")]
