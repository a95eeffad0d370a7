"""Nothing official goes out that nobody but its author has read."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.post_states import PostState
from domain.units import Role
from sandbox.chats import Chat
from storage.contents import PostVariant
from storage.posts import Post
from tests import founding, kin, reading
from tests.branch import Branch, labels
from tests.reading import (
    answers_all,
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


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def unit(town: Town) -> tuple[Branch, Chat]:
    return await reading.reading_unit(town)


async def test_a_plan_is_sent_read_and_approved(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    sent = await submits(branch, siti)
    assert sent.toast == "Terkirim. Satu orang lain akan memeriksanya."
    assert post_of(branch).state == PostState.WAITING
    card = review_card(rahma, room)
    assert "Menunggu periksa" in card.text and reading.TEXT in card.text
    assert "Instagram" in card.text and "Penulis: Siti" in card.text
    assert labels(card) == ["Setujui", "Minta perbaikan", "Lainnya"]
    done = await taps(branch, rahma, room, "Setujui")
    assert done.toast == "Disetujui. Penulisnya kukabari."
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)
    assert "Disetujui" in card.text
    assert any("disetujui, untuk" in one for one in said_to(branch, siti))
    assert [one.rank for one in approvals(branch)] == ["humas"]
    assert {"submitted", "approved as humas", "approved"} <= set(verbs(branch))
    assert review_of(branch).due_at is None


async def test_the_author_never_counts_whatever_she_is(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    _, rahma, _ = branch.members.values()
    plans(branch, rahma)
    await submits(branch, rahma)
    refused = await taps(branch, rahma, room, "Setujui")
    assert refused.toast == "Kamu ikut menulis, jadi orang lain yang memeriksa, ya." and refused.alert
    assert post_of(branch).state == PostState.WAITING and approvals(branch) == []


async def test_who_only_sends_it_may_read_it(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti, owner_id=None)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Lainnya")
    await taps(branch, rahma, room, "Tarik dari periksa")
    assert post_of(branch).state == PostState.PLANNED
    assert "Ditarik dari periksa" in review_card(rahma, room).text
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    assert post_of(branch).state == PostState.APPROVED


async def test_members_and_guests_of_the_group_decide_nothing(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    await reading.joins_room(branch, room, siti)
    dewi = await reading.joins_room(branch, room, branch.town.world.add_person("Dewi"))
    plans(branch, siti)
    await submits(branch, siti)
    for who in (siti, dewi):
        refused = await taps(branch, who, room, "Setujui")
        assert refused.toast == "Ini bagian humas, pengurus, dan pembina.", who.first_name
    await taps(branch, dewi, room, "Minta perbaikan")
    assert (await taps(branch, dewi, room, "Ejaan")).toast == "Ini bagian humas, pengurus, dan pembina."
    assert post_of(branch).state == PostState.WAITING
    assert "submitted" in verbs(branch) and "approved" not in verbs(branch)
    assert review_card(rahma, room).text.startswith("🔎")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"text": " "}, "Belum ada teks atau medianya."),
        ({"starts_at": reading.SATURDAY_BEFORE}, "Waktunya sudah lewat."),
        ({"is_religious": True}, "Konten dakwah perlu sumber."),
        ({"text": "Hubungi Kak Lia di 0812-3456-7890, ya."}, "Ada yang sebaiknya tidak ikut tayang"),
        ({"text": "Sudah ada 1.250 kader yang ikut sejak 2019."}, "Masih perlu kamu jawab"),
    ],
)
async def test_what_is_not_ready_is_not_sent(
    unit: tuple[Branch, Chat], changes: dict[str, object], said: str
) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti, **changes)
    refused = await submits(branch, siti)
    assert said in (refused.toast or "") and refused.alert
    assert post_of(branch).state == PostState.PLANNED
    assert not [one for one in rahma.sees(room) if "Menunggu periksa" in one.text]
    assert "submitted" not in verbs(branch)


async def test_an_old_button_sends_nothing(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti = branch.members["Siti"]
    plans(branch, siti)
    await branch.town.rest()
    card = founding.with_button(siti, branch.bot, reading.SUBMIT)
    reading.change(branch, lambda session, post: setattr(post, "text", "Lain."))
    late = siti.presses(card, reading.SUBMIT, chat=branch.bot)
    await branch.town.rest()
    assert late.toast == "Kartu ini baru saja berubah. Lihat lagi, ya."
    assert post_of(branch).state == PostState.PLANNED


async def test_mending_has_a_reason_and_begins_a_new_round(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    first = review_of(branch).submitted_at
    await taps(branch, rahma, room, "Minta perbaikan")
    card = review_card(rahma, room)
    assert labels(card)[:4] == ["Fakta", "Nama/gelar", "Ejaan", "Foto/izin"]
    assert (await taps(branch, rahma, room, "Ejaan")).toast == "Penulisnya kukabari."
    assert post_of(branch).state == PostState.FIXING
    assert card.text.startswith("🛠 Perlu perbaikan: ejaannya") and "Setujui" not in labels(card)
    assert "perlu diperbaiki dulu: ejaannya" in said_to(branch, siti)[-1]
    await branch.town.passes(reading.later(branch, hours=1))
    await submits(branch, siti, reading.AGAIN)
    assert post_of(branch).state == PostState.WAITING
    assert review_of(branch).submitted_at > first
    newest = review_card(rahma, room)
    assert newest is not card and newest.text.startswith("🔎")
    assert not any(one.text.startswith("🛠") for one in rahma.sees(room))


async def test_own_words_go_to_adults_only(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Minta perbaikan")
    opened = await taps(branch, rahma, room, "Lainnya: ketik")
    await branch.follows(rahma, opened)
    assert "Apa yang perlu diperbaiki" in branch.last(rahma, private=True).text
    await branch.tells(rahma, "Nama kiai belum lengkap <gelarnya>")
    assert "Nama kiai belum lengkap <gelarnya>" in said_to(branch, siti)[-1]
    assert "gelarnya" not in review_card(rahma, room).text
    assert post_of(branch).state == PostState.FIXING
    await reading.turns_sixteen(branch, siti)
    await submits(branch, siti, reading.AGAIN)
    await taps(branch, ani, room, "Minta perbaikan")
    assert "Lainnya: ketik" not in labels(review_card(ani, room))


async def test_own_words_stand_on_no_card_in_a_group(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    reading.shows_in(branch, plans(branch, siti), room)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Minta perbaikan")
    await branch.follows(rahma, await taps(branch, rahma, room, "Lainnya: ketik"))
    assert "/batal" in branch.last(rahma, private=True).text
    await branch.tells(rahma, "Nama kiai belum lengkap")
    card = next(one for one in rahma.sees(room) if one.text.startswith("Semangat belajar"))
    assert "Perlu perbaikan: alasan lain" in card.text
    assert not any("Nama kiai" in one.text for one in rahma.sees(room))
    assert any("Perlu perbaikan: Nama kiai" in one for one in said_to(branch, siti))


async def test_words_that_were_begun_before_she_was_a_minor_are_refused(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Minta perbaikan")
    await branch.follows(rahma, await taps(branch, rahma, room, "Lainnya: ketik"))
    await reading.turns_sixteen(branch, siti)
    await branch.tells(rahma, "Tulisanmu kurang rapi")
    assert "pilih alasan dari tombol" in branch.last(rahma, private=True).text
    assert post_of(branch).state == PostState.WAITING
    assert not [one for one in said_to(branch, siti) if "kurang rapi" in one]


async def test_two_must_say_yes_where_the_unit_wants_two(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    reading.wants_two(branch)
    plans(branch, siti)
    sent = await submits(branch, siti)
    assert sent.toast == "Terkirim. 2 orang lain akan memeriksanya."
    card = review_card(rahma, room)
    assert "Setuju: 0 dari 2" in card.text
    assert (await taps(branch, rahma, room, "Setujui")).toast == "Setujumu kucatat. Perlu satu orang lagi."
    assert "Setuju: 1 dari 2" in card.text
    again = await taps(branch, rahma, room, "Setujui")
    assert again.toast == "Setujumu sudah kucatat. Perlu satu orang lagi."
    assert post_of(branch).state == PostState.WAITING and len(approvals(branch)) == 1
    await taps(branch, ani, room, "Setujui")
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)


async def test_two_who_press_at_once_are_both_heard(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    card = review_card(rahma, room)
    first, second = rahma.presses(card, "Setujui"), ani.presses(card, "Setujui")
    await branch.town.rest()
    assert (first.toast, second.toast) == ("Disetujui. Penulisnya kukabari.", "Sudah disetujui.")
    assert len(approvals(branch)) == 1


async def test_what_changed_since_her_card_was_drawn_she_reads_first(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    since = review_of(branch).submitted_at
    card = review_card(rahma, room)
    yes = next(button for row in card.buttons for button in row if button.label == "Setujui")
    reading.change(branch, lambda session, post: setattr(post, "text", "Teks yang lain."))
    late = reading.press(branch, card, rahma, yes)
    await branch.town.rest()
    assert late.toast is not None and late.toast.startswith("Isinya baru saja berubah.") and late.alert
    assert post_of(branch).state == PostState.WAITING and approvals(branch) == []
    assert "Teks yang lain." in card.text
    assert review_of(branch).submitted_at == since, (
        "it has waited since it was sent, not since it was changed"
    )
    assert (await taps(branch, rahma, room, "Setujui")).toast == "Disetujui. Penulisnya kukabari."
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)


async def test_who_loses_the_role_meanwhile_decides_nothing(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    reading.end_roles(branch, rahma)
    refused = await taps(branch, rahma, room, "Setujui")
    assert refused.toast == "Ini bagian humas, pengurus, dan pembina."
    assert post_of(branch).state == PostState.WAITING


async def test_religious_content_needs_two_readers_and_a_source(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    plans(branch, siti, is_religious=True, source="HR. Bukhari no. 1", text="Niat itu penting.")
    answers_all(branch, siti)
    await submits(branch, siti)
    card = review_card(rahma, room)
    assert "Setuju: 0 dari 2" in card.text and "Sumber: HR. Bukhari no. 1" in card.text
    first = await taps(branch, rahma, room, "Setujui")
    assert first.toast == "Centang dulu: rujukannya sudah kubaca."
    for who in (rahma, ani):
        await taps(branch, who, room, "ujukan")
        await taps(branch, who, room, "Setujui")
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)
    assert len(approvals(branch)) == 2


async def test_a_plan_that_becomes_religious_is_no_longer_cleared(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    reading.change(branch, lambda session, post: setattr(post, "is_religious", True))
    assert not branch.write(reading.is_cleared)


async def test_a_change_after_approval_voids_it_and_both_hear_so(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    await reading.moves_time(branch, siti, "besok 21.00")
    assert post_of(branch).state == PostState.WAITING
    assert "approval void" in verbs(branch)
    assert approvals(branch)[0].voided_at is not None
    assert any("Persetujuanmu tidak berlaku lagi" in one for one in said_to(branch, rahma))
    assert sum("Karena kamu ubah" in one for one in said_to(branch, siti)) == 1
    card = review_card(rahma, room)
    assert card.text.startswith("🔎") and "21.00" in card.text
    await taps(branch, rahma, room, "Setujui")
    assert post_of(branch).state in (PostState.APPROVED, PostState.SCHEDULED)


async def test_taking_a_change_back_brings_no_approval_back(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    before = post_of(branch)
    await reading.moves_time(branch, siti, "besok 21.00")
    await taps(branch, siti, branch.bot, "Urungkan")
    after = post_of(branch)
    assert after.starts_at == before.starts_at and after.text == before.text
    assert after.state == PostState.WAITING and not branch.write(reading.is_cleared)


async def test_mending_of_something_approved_takes_the_yes_back(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    await taps(branch, ani, room, "Minta perbaikan")
    await taps(branch, ani, room, "Tautan")
    assert post_of(branch).state == PostState.FIXING
    await submits(branch, siti, reading.AGAIN)
    assert post_of(branch).state == PostState.WAITING, "the old yes does not count in the new round"
    assert not branch.write(reading.is_cleared)


async def test_an_erased_approver_has_approved_all_the_same(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    await reading.is_erased(branch, rahma)
    (yes,) = approvals(branch)
    assert yes.person_id is None and yes.rank == "humas"
    assert branch.write(reading.is_cleared)


async def test_an_erased_author_stands_on_no_card(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await reading.is_erased(branch, siti)
    card = review_card(rahma, room)
    assert "Siti" not in card.text and "Penulis: anggota · PJ: belum ada" in card.text
    await taps(branch, rahma, room, "Setujui")
    assert post_of(branch).state == PostState.APPROVED


async def test_a_pembina_reads_and_one_who_wrote_it_does_not(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti, _, _ = branch.members.values()
    bu_nur = branch.town.world.add_person("Bu Nur")
    branch.give(bu_nur, Role.PEMBINA)
    await kin.opens(branch, bu_nur)
    plans(branch, bu_nur)
    plans(branch, siti, title="Tips hafalan", text="Ulangi sedikit demi sedikit.")
    await submits(branch, bu_nur)
    await submits(branch, siti)
    await branch.tells(bu_nur, "/menu")
    assert "Menunggu Bapak/Ibu (1)" in labels(branch.last(bu_nur, private=True))
    await branch.tells(bu_nur, "/periksa")
    listed = branch.last(bu_nur, private=True)
    assert "Menunggu kamu periksa: 1" in listed.text and "Tips hafalan" in listed.text
    await taps(branch, bu_nur, branch.bot, "1")
    assert (await taps(branch, bu_nur, branch.bot, "Setujui")).toast == "Disetujui. Penulisnya kukabari."
    assert [one.rank for one in approvals(branch)] == ["pembina"]


async def test_the_list_is_in_order_and_counted_at_the_doors(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, ani = branch.members.values()
    plans(branch, siti, title="Pertama")
    plans(branch, siti, title="Kedua", starts_at=reading.MONDAY + timedelta(hours=3))
    plans(branch, rahma, title="Punya Rahma", starts_at=reading.MONDAY + timedelta(hours=5))
    for who in (siti, siti, rahma):
        await submits(branch, who)
        await branch.town.passes(reading.later(branch, minutes=10))
    await branch.tells(rahma, "/menu")
    assert labels(branch.last(rahma, private=True))[0] == "Perlu kamu (2)"
    await branch.tells(ani, "/menu")
    assert labels(branch.last(ani, private=True))[0] == "Perlu keputusan (3)"
    await taps(branch, ani, branch.bot, "Perlu keputusan")
    assert "Periksa rencana (3)" in labels(branch.last(ani, private=True))
    await taps(branch, ani, branch.bot, "Periksa rencana")
    text = branch.last(ani, private=True).text
    assert text.index("Kedua") < text.index("Pertama") < text.index("Punya Rahma")
    await branch.tells(siti, "/periksa")
    assert branch.last(siti, private=True).text == "Ini bagian humas, pengurus, dan pembina."
    before = len(rahma.sees(room))
    await founding.says(branch.town, rahma, room, "/review")
    assert len(rahma.sees(room)) <= before + 2
    assert "Menunggu kamu periksa: 2" in branch.last(rahma, private=True).text


async def test_without_a_room_cards_come_in_private_silently(town: Town) -> None:
    branch, _ = await reading.reading_unit(town, with_room=False)
    siti, rahma, ani = branch.members.values()
    before = branch.sent()
    plans(branch, siti)
    await submits(branch, siti)
    for who in (rahma, ani):
        card = review_card(who, branch.bot)
        assert "Menunggu periksa" in card.text and card.silent
    assert branch.sent() == before, "nothing of it in the group"
    await taps(branch, ani, branch.bot, "Setujui")
    assert "Disetujui" in review_card(rahma, branch.bot).text


async def test_at_night_no_private_card_comes(town: Town) -> None:
    branch, _ = await reading.reading_unit(town, with_room=False)
    siti, rahma, _ = branch.members.values()
    await town.passes(town.clock.at + timedelta(hours=10))
    plans(branch, siti, starts_at=reading.MONDAY + timedelta(days=1))
    await submits(branch, siti)
    assert not [one for one in said_to(branch, rahma) if "Menunggu periksa" in one]
    await town.passes(town.clock.at + timedelta(hours=8))
    assert "Menunggu periksa" in review_card(rahma, branch.bot).text


async def test_when_the_room_went_away_those_who_decide_hear_in_private(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    branch.write(lambda session: reading.room_is_gone(session, room))
    plans(branch, siti)
    await submits(branch, siti)
    assert "Menunggu periksa" in review_card(rahma, branch.bot).text


async def test_the_card_opens_in_private_from_the_kader_group(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    reading.stands_in(branch, branch.group)
    await branch.town.rest()
    before = branch.sent()
    opened = await taps(branch, rahma, branch.group, "Periksa")
    await branch.follows(rahma, opened)
    assert "Menunggu periksa" in review_card(rahma, branch.bot).text
    stranger = branch.members["Siti"]
    assert branch.sent() == before and stranger is siti


async def test_the_very_bytes_come_in_private(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    long = "Satu kalimat yang panjang sekali. " * 115
    plans(branch, siti, text=long.strip())
    await submits(branch, siti)
    card = review_card(rahma, room)
    assert "Tekan Lihat persis" in card.text and len(card.text) < 3500
    assert labels(card) == ["Setujui", "Minta perbaikan", "Lihat persis", "Lainnya"]
    before = len(rahma.sees(room))
    await taps(branch, rahma, room, "Lihat persis")
    assert long.strip() in said_to(branch, rahma)
    assert len(rahma.sees(room)) == before


CHANGES: dict[str, Callable[[Session, Post], None]] = {
    "text": lambda session, post: setattr(post, "text", "Lain."),
    "time": lambda session, post: setattr(post, "starts_at", reading.MONDAY + timedelta(minutes=1)),
    "platform": lambda session, post: setattr(post, "platform", "tiktok"),
    "account": lambda session, post: setattr(post, "account_id", reading.an_account(session, post)),
    "media order": reading.turns_media,
    "a variant": lambda session, post: session.add(PostVariant(post_id=1, platform="x", text="Pendek")),
    "religious": lambda session, post: setattr(post, "is_religious", True),
}


@pytest.mark.parametrize("what", CHANGES)
@pytest.mark.parametrize("is_scheduled", [False, True])
async def test_any_change_of_what_is_published_voids_the_yes(
    unit: tuple[Branch, Chat], what: str, is_scheduled: bool
) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti, **({} if is_scheduled else {"owner_id": None}))
    reading.change(branch, reading.gets_media)
    reading.answers_all(branch, siti)
    await submits(branch, siti)
    await taps(branch, rahma, room, "Setujui")
    assert post_of(branch).state == (PostState.SCHEDULED if is_scheduled else PostState.APPROVED)
    assert branch.write(reading.is_cleared)
    reading.change(branch, CHANGES[what])
    assert not branch.write(reading.is_cleared) and not branch.write(reading.may_go)


async def test_whoever_left_the_room_decides_nothing(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma, _ = branch.members.values()
    plans(branch, siti)
    await submits(branch, siti)
    await branch.tells(rahma, "/periksa")
    await taps(branch, rahma, branch.bot, "1")
    reading.comes_from(branch, rahma, room)
    del room.members[rahma.id]
    refused = await taps(branch, rahma, branch.bot, "Setujui")
    assert refused.alert and "Setujui" not in (refused.toast or "")
    assert post_of(branch).state == PostState.WAITING and approvals(branch) == []


async def test_what_a_guest_of_the_room_may_not_open(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    dewi = await reading.joins_room(branch, room, branch.town.world.add_person("Dewi"))
    plans(branch, siti)
    await submits(branch, siti)
    await taps(branch, dewi, room, "Lainnya")
    refused = await taps(branch, dewi, room, "Lihat persis")
    assert refused.toast == "Ini bagian humas, pengurus, dan pembina."
    recalled = await taps(branch, dewi, room, "Tarik dari periksa")
    assert recalled.alert and post_of(branch).state == PostState.WAITING
