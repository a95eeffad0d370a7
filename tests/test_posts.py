"""A kader's line becomes a plan on one card in the group, and the card keeps up with everything."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session, select

from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.gathering import admin_of
from sandbox.messages import Message
from storage import people, retention, units
from storage.journal import Line
from storage.posts import Post
from tests.branch import SOON, Branch, found, labels
from tests.town import Town


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await found(town, "Siti", "Ani", "Rahma")


LINE = "/rencana Sabtu 19.30 IG Reels Tips hafalan Juz 30"


async def test_a_line_becomes_one_card(branch: Branch) -> None:
    siti, before = branch.members["Siti"], branch.sent()
    asked = await branch.says(siti, LINE)
    card = branch.card(siti)
    assert card.text == (
        "Tips hafalan Juz 30\nInstagram Reels\nSabtu, 28 November 2026 pukul 19.30 WIB\nPJ: Siti"
    )
    assert card.reply_to is asked
    assert branch.sent() == before + 1
    assert labels(card) == ["Bagikan ke WA", "Lainnya"]
    share = card.buttons[-1][0].url
    assert share is not None and share.startswith("https://wa.me/?text=Tips%20hafalan")


async def test_titles_of_all_kinds_survive(branch: Branch) -> None:
    siti = branch.members["Siti"]
    for typed, shown in (
        ("besok 19.30 di IG: <b>Halo & selamat</b>", "<b>Halo & selamat</b>"),
        ("تحفيظ القرآن lusa jam 8 malam TikTok", "تحفيظ القرآن"),
        ("besok 16.00 baca https://nu.or.id/a?b=1&c=2 🎉", "baca https://nu.or.id/a?b=1&c=2 🎉"),
        ("besok 20.00\nYouTube\nKajian Ahad\n- satu\n- dua", "Kajian Ahad\n- satu\n- dua"),
    ):
        await branch.says(siti, f"/rencana {typed}", wait=timedelta(seconds=70))
        assert branch.card(siti).text.startswith(f"{shown}\n"), branch.card(siti).text


async def test_a_long_title_is_cut_on_the_card_and_kept(branch: Branch) -> None:
    siti = branch.members["Siti"]
    title = "kata " * 180
    await branch.says(siti, f"/rencana besok 19.30 {title}")
    assert branch.card(siti).text.splitlines()[0].endswith("…")
    assert branch.write(lambda session: session.get_one(Post, 1).title) == title.strip()


async def test_a_plan_is_made_by_buttons_alone(branch: Branch) -> None:
    siti, before = branch.members["Siti"], branch.sent()
    board = branch.board(siti)
    assert "Hari Guru Nasional" in board.text
    await branch.presses(siti, board, "Rencanakan ini")
    card = branch.card(siti)
    assert card.text.startswith("Hari Guru Nasional\nRabu, 25 November 2026, jamnya belum\nPJ: Siti")
    assert labels(card)[:5] == ["07.00", "12.00", "16.00", "19.30", "20.00"]
    await branch.presses(siti, card, "16.00")
    assert "Rabu, 25 November 2026 pukul 16.00 WIB" in card.text
    assert branch.sent() == before + 1


async def test_two_who_take_up_the_same_day_make_one_plan(branch: Branch) -> None:
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    board, before = branch.board(siti), branch.sent()
    first = siti.presses(board, "Rencanakan ini")
    second = ani.presses(board, "Rencanakan ini")
    await branch.town.rest()
    assert not first.toast
    assert second.toast == "Sudah ada rencananya. Kartunya ada di grup ini."
    assert branch.sent() == before + 1


async def test_an_empty_rencana_asks_day_hour_and_title(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana")
    card = branch.card(siti)
    assert labels(card)[:7] == ["Hari ini", "Besok", "Lusa", "Rabu", "Kamis", "Jumat", "Sabtu"]
    await branch.presses(siti, card, "Hari ini")
    assert labels(card)[:3] == ["16.00", "19.30", "20.00"], "13.00: the morning has passed"
    await branch.presses(siti, card, "20.00")
    assert "Tinggal judulnya" in card.text
    outcome = await branch.presses(siti, card, "Tulis judul")
    await branch.follows(siti, outcome)
    assert "Ketik judul" in branch.last(siti, private=True).text
    await branch.tells(siti, "Tips hafalan")
    assert card.text.startswith("Tips hafalan\nAhad, 22 November 2026 pukul 20.00 WIB")
    assert branch.last(siti, private=True).text.startswith("Sudah di kartunya: Tips hafalan")


async def test_the_other_hour_is_typed_in_private(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana Tips hafalan")
    card = branch.card(siti)
    await branch.follows(siti, await branch.presses(siti, card, "Ketik waktu"))
    await branch.tells(siti, "31/11 19.30")
    private = branch.last(siti, private=True)
    assert "Tanggal 31/11 tidak ada. Coba: 30/11 19.30 atau Senin 19.30." in private.text
    await branch.tells(siti, "Sabtu jam setengah 8 malam")
    assert "Sabtu, 28 November 2026 pukul 19.30 WIB" in card.text
    assert branch.last(siti, private=True).text.startswith("Sudah di kartunya")


async def test_an_impossible_date_is_helped_on_the_card(branch: Branch) -> None:
    siti, before = branch.members["Siti"], branch.sent()
    await branch.says(siti, "/rencana 31/11 19.30 Tips hafalan")
    card = branch.card(siti)
    assert "Tanggal 31/11 tidak ada. Coba: 30/11 19.30 atau Senin 19.30." in card.text
    assert labels(card)[:2] == ["Sen 30 Nov 19.30", "Hari ini"]
    await branch.presses(siti, card, "Sen 30 Nov")
    assert "Senin, 30 November 2026 pukul 19.30 WIB" in card.text
    assert branch.sent() == before + 1


async def test_a_doubtful_hour_shows_both_readings(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana besok jam 7 rapat")
    card = branch.card(siti)
    assert "Maksudnya Senin, 23 November 2026 pukul 07.00 WIB?" in card.text
    assert labels(card)[:3] == ["Ya, benar", "Sen 23 Nov 19.00", "Ganti waktu"]
    await branch.presses(siti, card, "Sen 23 Nov 19.00")
    assert "pukul 19.00 WIB" in card.text and "Maksudnya" not in card.text


async def test_a_doubtful_hour_is_asked_anew(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana besok jam 7 rapat")
    card = branch.card(siti)
    await branch.presses(siti, card, "Ganti waktu")
    assert "Hari apa?" in card.text
    await branch.presses(siti, card, "Besok")
    await branch.presses(siti, card, "Ganti hari")
    await branch.presses(siti, card, "Lusa")
    await branch.presses(siti, card, "07.00")
    assert "Selasa, 24 November 2026 pukul 07.00 WIB" in card.text


async def test_a_doubtful_hour_is_confirmed(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana besok jam 7 rapat")
    card = branch.card(siti)
    await branch.presses(siti, card, "Ya, benar")
    assert card.text == "rapat\nSenin, 23 November 2026 pukul 07.00 WIB\nPJ: Siti"


async def test_a_past_moment_is_asked_again(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana kemarin 19.30 rapat")
    card = branch.card(siti)
    assert "Sabtu, 21 November 2026 pukul 19.30 WIB sudah lewat. Jadinya kapan?" in card.text
    assert "Besok" in labels(card)


async def test_a_moment_that_passes_meanwhile_is_asked_again(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, "/rencana hari ini rapat")
    card = branch.card(siti)
    await town.passes(until=town.clock.at + timedelta(hours=4))
    await branch.presses(siti, card, "16.00")
    assert "Ahad, 22 November 2026 pukul 16.00 WIB sudah lewat" in card.text


async def test_a_repeat_asks_whether_it_shall_come_back(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana setiap Jumat 19.30 kajian")
    card = branch.card(siti)
    assert '"setiap Jumat 19.30" berulang' in card.text
    assert labels(card)[:2] == ["Ya, buat berulang", "Sekali saja"]


async def test_another_zone_is_shown_beside_ours(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana Sabtu 19.30 WITA rapat gabungan")
    assert "Sabtu, 28 November 2026 pukul 18.30 WIB (19.30 WITA)" in branch.card(siti).text


async def test_a_wrong_tap_is_undone_within_a_minute(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, "/rencana besok rapat")
    card = branch.card(siti)
    await branch.presses(siti, card, "16.00")
    assert "pukul 16.00" in card.text and "Urungkan" in labels(card)
    await branch.presses(siti, card, "Urungkan")
    assert "Senin, 23 November 2026, jamnya belum" in card.text
    await branch.presses(siti, card, "20.00")
    await town.rest()
    assert "Urungkan" not in labels(card)
    assert "pukul 20.00" in card.text


async def test_the_owner_and_trusted_people_change_it_and_others_are_told_kindly(branch: Branch) -> None:
    siti, ani, rahma = branch.members.values()
    branch.give(rahma, Role.HUMAS)
    await branch.says(siti, LINE)
    card = branch.card(siti)
    await branch.presses(ani, card, "Lainnya")
    refused = await branch.presses(ani, card, "Ubah waktu")
    assert "PJ" in (refused.toast or "") and refused.alert
    await branch.presses(rahma, card, "Ubah waktu")
    await branch.presses(rahma, card, "Lusa")
    await branch.presses(rahma, card, "20.00")
    assert "Selasa, 24 November 2026 pukul 20.00 WIB" in card.text
    await branch.presses(siti, card, "Lainnya")
    await branch.presses(siti, card, "Ubah platform")
    await branch.presses(siti, card, "TikTok")
    assert "TikTok" in card.text


async def test_a_plan_can_be_handed_back_and_taken(branch: Branch) -> None:
    siti, ani, _ = branch.members.values()
    await branch.says(siti, LINE)
    card = branch.card(siti)
    await branch.presses(siti, card, "Lainnya")
    await branch.presses(siti, card, "Lepas PJ")
    assert "PJ: belum ada" in card.text
    await branch.presses(ani, card, "Lainnya")
    refused = await branch.presses(ani, card, "Ubah waktu")
    assert "belum punya PJ" in (refused.toast or "")
    taken = await branch.presses(ani, card, "Aku PJ-nya")
    assert taken.toast == "Kamu PJ-nya. Terima kasih!"
    assert "PJ: Ani" in card.text


async def test_an_anonymous_admin_plans_without_an_owner_and_anyone_fills_it(branch: Branch) -> None:
    siti, ani, _ = branch.members.values()
    siti_boss = branch.town.world.add_person("Bu Nyai")
    branch.group.members[siti_boss.id] = admin_of(branch.group)
    siti_boss.says(branch.group, "/rencana besok pengajian", as_chat=branch.group)
    await branch.town.rest(SOON)
    card = branch.card(ani)
    assert "PJ: belum ada" in card.text
    await branch.presses(ani, card, "16.00")
    assert "pukul 16.00" in card.text and "PJ: belum ada" in card.text
    await branch.presses(siti, card, "Aku PJ-nya")
    assert "PJ: Siti" in card.text


async def test_two_fast_taps_on_one_draft(branch: Branch) -> None:
    siti, ani, _ = branch.members.values()
    branch.give(ani, Role.HUMAS)
    await branch.says(siti, "/rencana rapat")
    card = branch.card(siti)
    first, second = siti.presses(card, "Besok"), ani.presses(card, "Lusa")
    await branch.town.rest(SOON)
    assert not first.toast
    assert second.toast == "Kartu ini baru saja berubah. Lihat lagi, ya."
    assert "Senin, 23 November 2026, jamnya belum" in card.text


async def test_a_cancelled_plan_takes_no_presses_but_undo(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, LINE)
    card = branch.card(siti)
    await branch.presses(siti, card, "Lainnya")
    old = next(button for row in card.buttons for button in row if button.label == "Ubah waktu")
    await branch.presses(siti, card, "Batalkan rencana")
    assert "Batalkan rencana ini?" in card.text
    await branch.presses(siti, card, "Ya, batalkan")
    assert "Rencana ini dibatalkan." in card.text and labels(card) == ["Urungkan"]
    late = tell_of_press(branch.town.world, card, siti, old)
    await branch.town.rest(SOON)
    assert late.toast == "Kartu ini baru saja berubah. Lihat lagi, ya."
    await branch.presses(siti, card, "Urungkan")
    assert "dibatalkan" not in card.text and "Sabtu, 28 November" in card.text


async def test_a_draft_is_let_go_after_a_day_and_can_be_taken_up(branch: Branch) -> None:
    siti, town, before = branch.members["Siti"], branch.town, branch.sent()
    await branch.says(siti, "/rencana Tips hafalan")
    card = branch.card(siti)
    await town.passes(until=town.clock.at + timedelta(hours=25))
    assert "24 jam belum lengkap" in card.text and labels(card) == ["Lanjutkan"]
    await branch.presses(siti, card, "Lanjutkan")
    assert "Hari apa?" in card.text
    assert branch.sent() == before + 1


async def test_batal_ends_a_half_finished_plan(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana Tips hafalan")
    card, before = branch.card(siti), branch.sent()
    await branch.says(siti, "/batal")
    assert "Rencana ini dibatalkan." in card.text
    assert branch.sent() == before, "a reaction is enough"


async def test_batal_ends_what_is_typed_in_private(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, LINE)
    card = branch.card(siti)
    await branch.presses(siti, card, "Lainnya")
    await branch.follows(siti, await branch.presses(siti, card, "Ubah judul"))
    await branch.tells(siti, "/batal")
    assert branch.last(siti, private=True).text.startswith("Baik, tidak jadi")
    await branch.tells(siti, "Bukan judul")
    assert card.text.startswith("Tips hafalan Juz 30")
    await branch.tells(siti, "/batal")
    assert branch.last(siti, private=True).text == "Tidak ada yang sedang diisi."


async def test_someone_elses_link_does_not_write_the_title(branch: Branch) -> None:
    siti, ani, _ = branch.members.values()
    await branch.says(siti, "/rencana besok 19.30")
    outcome = await branch.presses(siti, branch.card(siti), "Tulis judul")
    await branch.follows(ani, outcome)
    assert "dibuat untuk orang lain" in branch.last(ani, private=True).text


async def test_a_photo_with_the_command_is_a_plan(branch: Branch) -> None:
    siti, before = branch.members["Siti"], branch.sent()
    for caption in ("/rencana besok 19.30 Poster", "", ""):
        siti.sends(branch.group, "photo", caption=caption, album="a1")
    await branch.town.rest(SOON)
    assert branch.sent() == before + 1
    assert branch.card(siti).text.startswith("Poster\nSenin, 23 November 2026 pukul 19.30 WIB")


async def test_an_album_in_private_makes_one_plan_and_no_noise(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    await branch.says(siti, "/rencana punyaku")
    before = branch.town.world.counters.people[siti.id]
    private = branch.town.world.private_chat(siti, branch.bot)
    for caption in ("", "/rencana besok 19.30 Poster", ""):
        siti.sends(private, "photo", caption=caption, album="a2")
    await branch.town.rest(SOON)
    assert branch.town.world.counters.people[siti.id] == before + 1
    assert branch.last(siti, private=True).text.startswith("Poster\n")


async def test_a_plan_made_in_private_reaches_the_papan_only(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, "/rencana punyaku")
    await branch.follows(siti, await branch.presses(siti, await _made(branch), "Tulis judul"))
    before = branch.sent()
    await branch.tells(siti, "/batal")
    await branch.tells(siti, "/rencana Rabu 16.00 Story Info RTL")
    card = branch.last(siti, private=True)
    assert card.text.startswith("Info RTL\nInstagram Story\nRabu, 25 November 2026 pukul 16.00 WIB")
    await town.passes(until=town.clock.at + timedelta(minutes=11))
    assert "16.00 Instagram Story: Info RTL" in branch.board(siti).text
    assert branch.sent() == before


async def _made(branch: Branch) -> Message:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana besok 19.30")
    return branch.card(siti)


async def test_punyaku_lists_her_own_and_opens_the_cards(branch: Branch) -> None:
    siti, ani, _ = branch.members.values()
    siti.starts(branch.bot)
    await branch.says(siti, LINE)
    await branch.says(ani, "/rencana Sabtu 20.00 Punya Ani")
    await branch.says(siti, "/rencana punyaku")
    own = branch.last(siti, private=True)
    assert "Tips hafalan Juz 30" in own.text and "Punya Ani" not in own.text
    await branch.presses(siti, own, "1")
    assert branch.last(siti, private=True).text.startswith("Tips hafalan Juz 30\n")


async def test_punyaku_opens_from_the_card_in_the_group(branch: Branch) -> None:
    siti, before = branch.members["Siti"], branch.sent()
    await branch.says(siti, LINE)
    await branch.presses(siti, branch.card(siti), "Lainnya")
    await branch.follows(siti, await branch.presses(siti, branch.card(siti), "Punyaku"))
    assert "1. Sab 28 Nov 19.30 · Tips hafalan Juz 30" in branch.last(siti, private=True).text
    assert branch.sent() == before + 1


async def test_a_reading_of_another_year_says_so(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana 20 Nov jam 9 pagi rapat")
    assert "Jum 20 Nov sudah lewat" in branch.card(siti).text
    assert labels(branch.card(siti))[0] == "Sab 20 Nov 2027 09.00"


async def test_a_card_that_an_admin_deleted_comes_back_with_the_next_change(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, "/rencana besok Tips")
    card = branch.card(siti)
    await branch.follows(siti, await branch.presses(siti, card, "Ketik waktu"))
    town.world.forget(card)
    await branch.tells(siti, "Sabtu 19.30")
    fresh = branch.card(siti)
    assert fresh is not card and "Sabtu, 28 November 2026 pukul 19.30 WIB" in fresh.text


async def test_a_card_that_is_gone_is_not_put_up_to_say_that_it_lapsed(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, "/rencana Tips")
    town.world.forget(branch.card(siti))
    before = branch.sent()
    await town.passes(until=town.clock.at + timedelta(hours=25))
    assert branch.sent() == before


async def test_who_is_erased_leaves_her_plans(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    await branch.says(siti, LINE)
    await branch.says(siti, "/rencana besok rapat")
    await branch.presses(siti, branch.card(siti), "16.00")

    def erase(session: Session) -> None:
        person = people.found(session, siti.id)
        assert person is not None
        retention.erase(session, person, branch.town.clock.at)

    branch.write(erase)
    kept = branch.write(lambda session: [(one.title, one.owner_id) for one in session.exec(select(Post))])
    assert kept == [("Tips hafalan Juz 30", None), ("rapat", None)]
    await branch.town.rest(SOON)
    shown = [one.text for one in branch.members["Ani"].sees(branch.group) if one.from_bot]
    assert sum("PJ: belum ada" in text for text in shown) == 2 and not any(
        "Siti" in text for text in shown[1:]
    )


async def test_what_is_over_is_forgotten(branch: Branch) -> None:
    siti, town = branch.members["Siti"], branch.town
    await branch.says(siti, LINE)
    await branch.says(siti, "/rencana lama")
    await branch.says(siti, "/batal")

    def forget(session: Session) -> None:
        for days in (8, 31):
            retention.forget(session, town.clock.at + timedelta(days=days))

    branch.write(forget)
    kept = branch.write(lambda session: [(one.title, one.said) for one in session.exec(select(Post))])
    assert kept == [("Tips hafalan Juz 30", "")]


async def test_every_step_stands_in_the_journal(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana besok rapat")
    card = branch.card(siti)
    await branch.presses(siti, card, "16.00")
    await branch.presses(siti, card, "Urungkan")
    await branch.says(siti, "/batal")
    verbs = branch.write(
        lambda session: [line.verb for line in session.exec(select(Line)) if "post:" in line.subject]
    )
    assert verbs == ["began", "planned", "set time", "undid", "cancelled"]


async def test_a_slip_of_the_finger_is_named_and_the_words_come_back(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    await branch.tells(siti, "/rencna Sabtu 19.30 Tips <b>& hafalan")
    answer = branch.last(siti, private=True)
    assert "Mungkin maksudnya /rencana?" in answer.text
    outcome = siti.presses(answer, "Salin perintahnya")
    assert outcome.copy == "/rencana Sabtu 19.30 Tips <b>& hafalan"
    before = branch.sent()
    await branch.says(siti, "/rencna Sabtu 19.30 Tips")
    assert branch.sent() == before


async def test_late_at_night_today_is_not_offered_and_the_card_says_why(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.town.clock.move(branch.town.clock.at.replace(hour=16, minute=40))  # 23.40 WIB
    await branch.says(siti, "/rencana Tips hafalan")
    assert labels(branch.card(siti))[:6] == ["Besok", "Lusa", "Rabu", "Kamis", "Jumat", "Sabtu"]
    await branch.says(siti, "/rencana hari ini kajian", wait=timedelta(seconds=70))
    card = branch.card(siti)
    assert "Jam yang biasa sudah lewat. Ketik jamnya, atau ganti hari." in card.text
    assert labels(card) == ["Ganti hari", "Ketik waktu", "Lainnya"]


async def test_in_private_what_the_card_asks_is_simply_typed(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    await branch.tells(siti, "rencana")
    await branch.tells(siti, "besok jam 7 malam")
    assert "Waktunya sudah: Senin, 23 November 2026 pukul 19.00 WIB. Sekarang ketik judulnya." in (
        branch.last(siti, private=True).text
    )
    await branch.tells(siti, "Tips hafalan")
    assert branch.last(siti, private=True).text.startswith("Sudah di kartunya: Tips hafalan, Senin")
    await branch.tells(siti, "halo")
    assert branch.last(siti, private=True).text.startswith("Aku belum paham")


async def test_in_private_a_time_that_was_tapped_is_not_waited_for_any_more(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    await branch.tells(siti, "/rencana Tips hafalan")
    card = branch.last(siti, private=True)
    await branch.presses(siti, card, "Besok")
    await branch.presses(siti, card, "16.00")
    await branch.tells(siti, "Sabtu 19.30")
    assert "Senin, 23 November 2026 pukul 16.00 WIB" in card.text
    assert branch.last(siti, private=True).text.startswith("Aku belum paham")


async def test_batal_names_what_it_cancelled_and_is_silent_in_the_group(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana Tips <hafalan>")
    siti.starts(branch.bot)
    await branch.tells(siti, "/batal")
    assert branch.last(siti, private=True).text.startswith("Baik, rencana Tips <hafalan> kubatalkan.")
    before = branch.sent()
    said = await branch.says(siti, "/batal")
    assert branch.sent() == before
    assert said.reactions[branch.bot.id] == ["👌"]


async def test_half_plans_do_not_hide_her_settled_ones(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    for number in range(5):
        await branch.says(siti, f"/rencana usul {number}", wait=timedelta(seconds=70))
    await branch.says(siti, "/rencana Sabtu 19.30 Tips hafalan", wait=timedelta(seconds=70))
    await branch.tells(siti, "/rencana punyaku")
    listed = branch.last(siti, private=True).text.splitlines()
    assert listed[1:] == [
        "1. usul 4 · belum lengkap",
        "2. usul 3 · belum lengkap",
        "3. usul 2 · belum lengkap",
        "4. Sab 28 Nov 19.30 · Tips hafalan",
    ]


async def test_punyaku_is_a_word_of_its_own(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    await branch.says(siti, "/rencana Sabtu 19.30 Tips hafalan")
    await branch.tells(siti, "punyaku")
    own = branch.last(siti, private=True)
    assert own.text == "Rencanamu\n1. Sab 28 Nov 19.30 · Tips hafalan"
    await branch.presses(siti, own, "1")
    await branch.tells(siti, "/mine")
    await branch.presses(siti, branch.last(siti, private=True), "1")
    assert branch.last(siti, private=True).text.startswith("Tips hafalan\n"), (
        "shown again, not only far above"
    )


async def test_an_anonymous_admin_is_told_that_nobody_is_known(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.group.members[siti.id] = admin_of(branch.group)
    siti.says(branch.group, "/rencana punyaku", as_chat=branch.group)
    await branch.town.rest(SOON)
    assert branch.last(siti).text.startswith("Aku belum tahu ini siapa.")


async def test_a_paused_unit_lets_no_button_change_its_plans(branch: Branch) -> None:
    siti = branch.members["Siti"]
    siti.starts(branch.bot)
    await branch.says(siti, "/rencana Sabtu 19.30 Tips hafalan")
    card = branch.card(siti)
    await branch.presses(siti, card, "Lainnya")
    await branch.follows(siti, await branch.presses(siti, card, "Ubah judul"))

    def pause(session: Session) -> None:
        units.get(session, branch.unit_id).paused_at = branch.town.clock.at

    branch.write(pause)
    outcome = await branch.presses(siti, card, "Lepas PJ")
    assert (
        outcome.toast == f"{branch.group.title} sedang dijeda oleh pengelola bot. Rencananya tetap tersimpan."
    )
    await branch.tells(siti, "Judul lain")
    assert "sedang dijeda" in branch.last(siti, private=True).text
    assert card.text.startswith("Tips hafalan\n") and card.text.endswith("PJ: Siti")


async def test_what_was_planned_while_the_bot_was_down_is_found_again(branch: Branch) -> None:
    siti, town, before = branch.members["Siti"], branch.town, branch.sent()
    town.kill()
    siti.says(branch.group, "/rencana Sabtu 19.30 Tips hafalan")
    siti.says(branch.group, "/rencana Lomba poster")
    town.clock.move(town.clock.at + timedelta(hours=2))
    await town.open()
    await town.rest()
    summary = branch.card(siti)
    assert summary.text.startswith("Maaf, tadi aku sempat tidak tersambung. 2 perintah kalian")
    assert branch.sent() == before + 1, "one summary, no old cards"
    await town.passes(town.clock.at + timedelta(minutes=11))
    assert "19.30 Tips hafalan · Siti" in branch.board(siti).text
    await branch.presses(siti, summary, "Lihat kalender")
    assert "Minggu depan: 1 rencana." in branch.card(siti).text, "it is Sunday, the last day of its week"
    await branch.presses(siti, branch.card(siti), "Minggu depan")
    assert "19.30 Tips hafalan · Siti" in branch.card(siti).text
    await branch.follows(siti, await branch.presses(siti, summary, "Punyaku"))
    own = branch.last(siti, private=True)
    assert own.text.splitlines()[1:] == [
        "1. Lomba poster · belum lengkap",
        "2. Sab 28 Nov 19.30 · Tips hafalan",
    ]
    await branch.presses(siti, own, "2")
    assert branch.last(siti, private=True).text.startswith("Tips hafalan\nSabtu, 28 November 2026")
    await branch.presses(siti, own, "1")
    await branch.tells(siti, "Jumat 16.00")
    assert branch.last(siti, private=True).text.startswith("Sudah di kartunya: Lomba poster, Jumat")
