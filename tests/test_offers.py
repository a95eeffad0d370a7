"""Stories of the card of a promotion in the group: what everybody may do with it, and what it never says."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from domain.promotion_presses import JoinPromotion, OpenKit
from domain.promotions import Ending
from domain.units import Role
from sandbox.people import Person
from storage import broadcasting, cards, promotions, units
from storage.journal import Line
from storage.people import Person as Row
from tests import carrying, founding, kin
from tests.branch import SOON, Branch, found, labels
from tests.carrying import TITLE, carried, ends, is_given, kit, offer, takes_on, tasks
from tests.town import Town, open_town

LONG = "Mari hadir di lapangan Kedungwaru bersama teman-teman. " * 8
SEVENTEEN, FIFTEEN = 2008, 2010  # as they count in 2026


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Siti and Ani are members with an open private chat, Rina never opened hers, Budi is a guest."""
    made = await found(town, "Siti", "Ani", "Rina", guests=["Budi"])
    for name in ("Siti", "Ani"):
        await kin.opens(made, made.members[name])
    return made


def people(branch: Branch) -> tuple[Person, Person, Person, Person]:
    """Siti, Ani, Rina and Budi."""
    return tuple(branch.members[name] for name in ("Siti", "Ani", "Rina", "Budi"))  # type: ignore[return-value]


def verbs(branch: Branch) -> list[str]:
    """What the journal says of promotions."""
    lines = select(Line).where(Line.subject.startswith("promotion:"))
    return branch.write(lambda session: [one.verb for one in session.exec(lines)])


async def test_the_card_says_what_until_when_and_numbers(branch: Branch) -> None:
    siti, *_ = people(branch)
    await carried(branch)
    shown = offer(branch, siti)
    assert "Bisa diikuti sampai Selasa, 24 November 2026 pukul 13.00 WIB" in shown.text
    assert carrying.CAPTION in shown.text
    assert "0 sudah baca, 0 ikut, 0 selesai" in shown.text
    assert labels(shown) == ["Bagikan ke WA", "Salin", "Ikut", "Lainnya"]
    assert branch.group.title not in shown.text


async def test_who_takes_it_on_gets_her_kit_in_private_and_is_only_counted(branch: Branch) -> None:
    siti, ani, *_ = people(branch)
    await carried(branch)
    outcome = await takes_on(branch, siti)
    assert outcome.toast is not None and "kamu ikut" in outcome.toast
    assert carrying.CAPTION in kit(branch, siti).text
    assert labels(kit(branch, siti)) == ["Salin", "Buka", "Selesai", "Lainnya"]
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=1))
    assert "1 ikut" in offer(branch, ani).text
    assert "Siti" not in offer(branch, ani).text
    assert "took on" in verbs(branch)


async def test_pressed_twice_it_counts_once_and_no_second_message_comes(branch: Branch) -> None:
    siti, *_ = people(branch)
    await carried(branch)
    await takes_on(branch, siti)
    before = len(siti.sees(branch.bot))
    again = await takes_on(branch, siti)
    assert again.url is not None
    assert len(siti.sees(branch.bot)) == before
    assert tasks(branch) == 1
    await branch.follows(siti, again)
    assert carrying.CAPTION in kit(branch, siti).text


async def test_who_never_opened_the_private_chat_is_led_there_by_her_first_press(branch: Branch) -> None:
    _, _, rina, _ = people(branch)
    await carried(branch)
    sent = branch.sent()
    first = await takes_on(branch, rina)
    assert first.url is not None
    assert first.toast is None
    assert tasks(branch) == 1
    assert branch.sent() == sent
    await branch.follows(rina, first)
    kits = [one for one in rina.sees(branch.bot) if one.from_bot and carrying.CAPTION in one.text]
    assert len(kits) == 1


async def test_a_guest_is_led_to_joining_and_has_then_taken_it_on(branch: Branch) -> None:
    *_, budi = people(branch)
    await carried(branch)
    outcome = await takes_on(branch, budi)
    assert tasks(branch) == 0
    await branch.follows(budi, outcome)
    await founding.presses(branch.town, budi, branch.bot, "2004")
    await founding.presses(branch.town, budi, branch.bot, "Setuju")
    assert tasks(branch) == 1
    assert any(carrying.CAPTION in one.text for one in budi.sees(branch.bot))


async def test_a_guest_shares_and_copies_without_being_known(branch: Branch) -> None:
    *_, budi = people(branch)
    await carried(branch, captions=(LONG,))
    share = await branch.presses(budi, offer(branch, budi), "Bagikan ke WA")
    assert share.url is not None and share.url.startswith("https://wa.me/?text=Mari%20hadir")
    copied = await branch.presses(budi, offer(branch, budi), "Salin")
    await branch.follows(budi, copied)
    given = kit(branch, budi)
    assert LONG.strip() in given.text
    assert labels(given) == ["Bagikan ke WA", "Ikut"]
    known = branch.write(lambda session: session.exec(select(Row).where(Row.telegram_id == budi.id)).first())
    assert known is None


async def test_a_short_caption_is_copied_by_the_button_itself(branch: Branch) -> None:
    *_, budi = people(branch)
    await carried(branch, link="https://www.instagram.com/p/ABC123/", hashtags="#IPPNU")
    outcome = await branch.presses(budi, offer(branch, budi), "Salin")
    said = f"{carrying.CAPTION}\n\nhttps://www.instagram.com/p/ABC123/\n\n#IPPNU"
    assert outcome.copy == said


async def test_a_link_that_the_caption_writes_otherwise_is_not_said_twice(branch: Branch) -> None:
    *_, budi = people(branch)
    said = "Tonton, ya: https://youtu.be/dQw4w9WgXcQ"
    await carried(branch, captions=(said,), link="https://www.youtube.com/watch?v=dQw4w9WgXcQ")
    assert (await branch.presses(budi, offer(branch, budi), "Salin")).copy == said
    assert "youtube.com" not in offer(branch, budi).text


async def test_a_first_line_that_is_the_title_stands_once_on_the_card(branch: Branch) -> None:
    *_, budi = people(branch)
    await carried(branch, captions=(f"{carrying.TITLE}\nAyo hadir, Rekanita.",))
    shown = offer(branch, budi).text
    assert shown.count(carrying.TITLE) == 1 and "Ayo hadir, Rekanita." in shown
    assert (
        await branch.presses(budi, offer(branch, budi), "Salin")
    ).copy == f"{carrying.TITLE}\nAyo hadir, Rekanita."


async def test_words_too_long_for_a_link_come_in_private(branch: Branch) -> None:
    siti, *_ = people(branch)
    await carried(branch, captions=((LONG * 8).strip(),))
    outcome = await branch.presses(siti, offer(branch, siti), "Bagikan ke WA")
    await branch.follows(siti, outcome)
    assert "Teksnya panjang" in kit(branch, siti).text
    await founding.presses(branch.town, siti, branch.bot, "Salin")
    assert kit(branch, siti).text.strip() == f"{(LONG * 8).strip()}\n\nKader {branch.group.title}"


async def test_its_other_side_comes_at_once_and_goes_back_by_itself(branch: Branch) -> None:
    siti, *_ = people(branch)
    await carried(branch)
    await branch.presses(siti, offer(branch, siti), "Lainnya")
    assert labels(offer(branch, siti)) == [
        "Bagikan ke WA",
        "Salin",
        "Ikut",
        "Sudah baca",
        "1 grup WA",
        "2 grup WA",
        "3+ grup WA",
        "Kirimi aku",
        "Kembali",
    ]
    await branch.presses(siti, offer(branch, siti), "Kembali")
    assert "Ikut" in labels(offer(branch, siti))
    await branch.presses(siti, offer(branch, siti), "Lainnya")
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=3))
    assert "Ikut" in labels(offer(branch, siti))


async def test_numbers_keep_a_gentle_pace(branch: Branch) -> None:
    siti, ani, *_ = people(branch)
    promotion_id = await carried(branch)

    def drawn() -> timedelta:
        subject = broadcasting.offer_subject(promotion_id)
        card = branch.write(lambda session: cards.everywhere(session, subject)[0].model_copy())
        assert card.drawn_at is not None
        return card.drawn_at - start

    start = branch.town.clock.at
    before = drawn()
    for who in (siti, ani):
        await takes_on(branch, who)
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=2))
    assert "2 ikut" in offer(branch, siti).text
    assert drawn() - before >= timedelta(seconds=30)


async def test_it_closes_by_itself_and_old_buttons_say_so(branch: Branch) -> None:
    siti, *_ = people(branch)
    promotion_id = await carried(branch)
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(seconds=1)))
    assert "Sudah selesai" in offer(branch, siti).text
    assert labels(offer(branch, siti)) == []
    old = await is_given(branch, siti, "Ikut", JoinPromotion(promotion_id))
    outcome = await branch.presses(siti, old, "Ikut")
    assert outcome.alert
    assert tasks(branch) == 0


async def test_a_withdrawn_one_says_what_to_do_and_hands_out_nothing(branch: Branch) -> None:
    siti, *_ = people(branch)
    promotion_id = await carried(branch)

    def withdraw(session: object) -> None:
        run = promotions.run(session, promotion_id)  # type: ignore[arg-type]
        assert run is not None
        run.ending, run.ended_at = Ending.WITHDRAWN, branch.town.clock.at
        cards.redraw(session, broadcasting.offer_subject(promotion_id), branch.town.clock.at)  # type: ignore[arg-type]

    branch.write(withdraw)
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=1))
    shown = offer(branch, siti)
    assert "Ditarik" in shown.text and carrying.CAPTION not in shown.text
    assert labels(shown) == []
    old = await is_given(branch, siti, "Kit", OpenKit(promotion_id))
    assert (await branch.presses(siti, old, "Kit")).alert


async def test_a_stranger_gets_nothing_by_a_forged_button(town: Town, branch: Branch) -> None:
    promotion_id = await carried(branch)
    stranger = town.world.add_person("Wahyu")
    stranger.starts(branch.bot)
    await town.rest(SOON)
    for press in (JoinPromotion(promotion_id), OpenKit(promotion_id)):
        forged = await is_given(branch, stranger, "Ambil", press)
        outcome = await branch.presses(stranger, forged, "Ambil")
        assert outcome.alert and outcome.toast is not None and "dari unit mana" in outcome.toast
    assert tasks(branch) == 0


async def test_while_the_unit_rests_nothing_is_taken_on(branch: Branch) -> None:
    siti, *_ = people(branch)
    await carried(branch)
    now = branch.town.clock.at
    branch.write(lambda session: setattr(units.get(session, branch.unit_id), "rested_at", now))
    outcome = await takes_on(branch, siti)
    assert outcome.alert and outcome.toast is not None and "unit lain" not in outcome.toast
    assert tasks(branch) == 0


async def test_in_a_group_of_two_units_it_names_its_own_and_a_guest_joins_that_one(branch: Branch) -> None:
    *_, budi = people(branch)
    ipnu = carrying.twin(branch, "PAC IPNU Kedungwaru")
    await carried(ipnu)
    assert f"{TITLE} · PAC IPNU Kedungwaru" in offer(branch, budi).text
    outcome = await takes_on(branch, budi)
    await branch.follows(budi, outcome)
    assert "PAC IPNU Kedungwaru" in kit(branch, budi).text
    await founding.presses(branch.town, budi, branch.bot, "2004")
    await founding.presses(branch.town, budi, branch.bot, "Setuju")
    assert tasks(branch) == 1


async def test_a_member_of_both_units_takes_it_on_once(branch: Branch) -> None:
    siti, *_ = people(branch)
    ipnu = carrying.twin(branch, "PAC IPNU Kedungwaru")
    ipnu.joins(siti)
    await carried(ipnu)
    await takes_on(branch, siti)
    await takes_on(branch, siti)
    assert tasks(branch) == 1
    assert "dari PAC IPNU Kedungwaru" in kit(branch, siti).text


async def test_under_16_she_is_offered_other_ways_to_help(town: Town, branch: Branch) -> None:
    dewi = town.world.add_person("Dewi")
    dewi.joins(branch.group)
    branch.joins(dewi, FIFTEEN)
    await kin.opens(branch, dewi)
    await carried(branch)
    outcome = await takes_on(branch, dewi)
    assert outcome.toast is not None and "cara lain" in outcome.toast
    assert tasks(branch) == 0
    given = kit(branch, dewi)
    assert "tidak perlu akun sendiri" in given.text and carrying.CAPTION not in given.text
    assert labels(given) == ["Bantu caption", "Bantu desain", "Kirim ide", "Bantu notulen", "Lainnya"]


async def test_under_16_she_takes_on_what_needs_no_account(town: Town, branch: Branch) -> None:
    dewi = town.world.add_person("Dewi")
    dewi.joins(branch.group)
    branch.joins(dewi, FIFTEEN)
    await kin.opens(branch, dewi)
    await carried(branch, tasks=["share", "attend", "print"])
    await takes_on(branch, dewi)
    assert tasks(branch) == 1
    given = kit(branch, dewi)
    assert "Datang ke acaranya" in given.text and "Cetak posternya" in given.text
    assert "Bagikan teks ini" not in given.text
    assert "Selesai" in labels(given)


async def test_at_17_she_carries_it_on_without_saying_who_she_is(town: Town, branch: Branch) -> None:
    dewi = town.world.add_person("Dewi")
    dewi.joins(branch.group)
    branch.joins(dewi, SEVENTEEN)
    await kin.opens(branch, dewi)
    await carried(branch)
    await takes_on(branch, dewi)
    assert carrying.CAPTION in kit(branch, dewi).text
    assert f"Kader {branch.group.title}" not in kit(branch, dewi).text


async def test_promosi_lists_what_is_open_here(branch: Branch) -> None:
    siti, *_ = people(branch)
    sent = branch.sent()
    await branch.says(siti, "/promosi")
    assert "Belum ada promosi" in branch.last(siti).text
    assert branch.sent() == sent + 1
    await carried(branch)
    await carried(branch, title="Bakti sosial")
    await branch.tells(siti, "/promo")
    shown = kit(branch, siti)
    assert "2" in shown.text and labels(shown) == [TITLE, "Bakti sosial"]
    await branch.presses(siti, shown, "Bakti sosial")
    assert "Bakti sosial" in kit(branch, siti).text and "Selesai" in labels(kit(branch, siti))


async def test_humas_is_led_to_broadcasting(branch: Branch) -> None:
    siti, *_ = people(branch)
    branch.give(siti, Role.HUMAS)
    await branch.tells(siti, "/share")
    assert labels(kit(branch, siti)) == ["Rencanakan", "Siarkan"]


async def test_tugasku_names_what_is_open_and_leads_on_when_nothing_is(branch: Branch) -> None:
    siti, *_ = people(branch)
    await branch.tells(siti, "/tugasku")
    assert "Tidak ada tugas" in kit(branch, siti).text
    assert labels(kit(branch, siti)) == ["Promosi terbuka", "Rencanakan"]
    promotion_id = await carried(branch)
    await takes_on(branch, siti)
    await branch.tells(siti, "/rencana Rapat rutin besok 19.30")
    await branch.tells(siti, "/mytasks")
    shown = kit(branch, siti)
    assert "Tugasmu yang terbuka: 2" in shown.text
    assert "Kamu ikut" in shown.text and "Rencanamu pekan ini" in shown.text
    assert labels(shown) == [TITLE, "Rapat rutin"]
    await branch.tells(siti, "/menu")
    assert labels(kit(branch, siti))[0] == "Tugasku (2)"
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(seconds=1)))
    await branch.tells(siti, "/tugasku")
    assert TITLE not in labels(kit(branch, siti))


async def test_tugasku_in_the_group_is_answered_in_private(branch: Branch) -> None:
    siti, *_ = people(branch)
    await carried(branch)
    await takes_on(branch, siti)
    await branch.says(siti, "/tugasku")
    assert TITLE in kit(branch, siti).text
    assert TITLE not in branch.last(siti).text


async def test_the_papan_counts_open_promotions(branch: Branch) -> None:
    siti, *_ = people(branch)
    promotion_id = await carried(branch)
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=11))
    assert "Tugas terbuka: 1" in branch.board(siti).text
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(minutes=11)))
    assert "Tugas terbuka" not in branch.board(siti).text
