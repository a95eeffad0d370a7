"""Stories of Selesai and what follows: it counts once, where it stands is her choice, and no secret is kept."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.migrating import upgrade
from domain.links import find
from domain.promotion_counts import What
from domain.promotion_deeds import AskGroups, DoneTask, GiveLink, OpenThanks, SetThanks, UndoDone
from domain.promotion_presses import DonePromotion, SeenPromotion, SharedToGroups
from domain.promotions import Ending, Mark, Task
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.pictures import painted
from storage import (
    drafts,
    members,
    people,
    promotion_counts,
    promotion_deeds,
    promotion_marks,
    promotions,
    retention,
)
from storage.database import open_engine
from storage.inbox import InboxRow
from storage.people import Person as Row
from storage.posts import Post
from storage.promotion_deeds import Doer, PromotionDeed, PromotionMark, PromotionSeen
from storage.promotion_tasks import PromotionTask
from storage.promotions import Promotion, PromotionRun
from storage.units import Unit
from storage.writer import in_transaction
from tests import kin
from tests.branch import SOON, Branch, found, labels
from tests.carrying import carried, ends, kit, takes_on, twin
from tests.tapping import taps, taps_in_group
from tests.town import SUNDAY, Town, open_town

SEVENTEEN, FIFTEEN = 2008, 2010  # as they count in 2026
REEL = "https://www.instagram.com/reel/DRk3xQ7kZ2a/?igsh=MWQ1ZGUxMzBkMA=="
SAME_REEL = "https://www.instagram.com/p/DRk3xQ7kZ2a/"
VIDEO = "https://www.tiktok.com/@siti/video/7441234567890123456"
SHORT = "https://vt.tiktok.com/ZSfAbCdEf/"
INVITE = "https://t.me/+AbCdEfGhIjKlMnOp"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Siti, Ani and Rina are adults with an open private chat, Budi is a guest."""
    made = await found(town, "Siti", "Ani", "Rina", guests=["Budi"])
    for name in ("Siti", "Ani", "Rina", "Budi"):
        await kin.opens(made, made.members[name])
    return made


async def done(branch: Branch, who: Person) -> Message:
    """She took it on and pressed Selesai; what she reads then."""
    await takes_on(branch, who)
    await branch.presses(who, kit(branch, who), "Selesai")
    return answer(branch, who)


def answer(branch: Branch, who: Person) -> Message:
    """What she reads last about a deed: the question about thanks apart."""
    shown = [one for one in who.sees(branch.bot) if one.from_bot and "namamu disebut" not in one.text]
    return shown[-1]


def deeds(branch: Branch, promotion_id: int) -> list[tuple[str, str, str]]:
    """Everything that was done of it: what, the link, and its identity."""
    its = select(PromotionDeed).where(PromotionDeed.promotion_id == promotion_id)
    rows = branch.write(lambda session: [one.model_dump() for one in session.exec(its)])
    return [(one["what"], one["link"], one["link_key"]) for one in rows]


def count(branch: Branch, promotion_id: int, what: What) -> int:
    """How many of these there are now."""
    return branch.write(
        lambda session: (
            promotion_deeds.tally(session, promotion_id).total(what)
            + promotion_marks.tally(session, promotion_id).total(what)
        )
    )


async def test_one_tap_counts_and_thanks(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    shown = await done(branch, siti)
    assert "Tercatat, makasih sudah ikut membagikan!" in shown.text
    assert "tempel tautan kirimanmu di sini (Instagram, TikTok" in shown.text
    assert labels(shown) == ["Kirim bukti", "Urungkan"]
    assert deeds(branch, promotion_id) == [("share", "", "")]
    assert count(branch, promotion_id, What.DONE) == 1
    assert branch.write(
        lambda session: [one.remind_at for one in session.exec(select(PromotionTask)).all()]
    ) == [None]


async def test_twice_it_counts_once(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await takes_on(branch, siti)
    kit_card = kit(branch, siti)
    await branch.presses(siti, kit_card, "Selesai")
    before = len(siti.sees(branch.bot))
    outcome = await branch.presses(siti, kit_card, "Selesai")
    assert outcome.toast is not None and "Sudah tercatat sebelumnya" in outcome.toast
    assert len(siti.sees(branch.bot)) == before
    assert deeds(branch, promotion_id) == [("share", "", "")]


async def test_a_wrong_tap_is_taken_back_for_a_minute_and_she_is_reminded_again(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await takes_on(branch, siti)
    reminders = select(PromotionTask.remind_at)
    before = branch.write(lambda session: session.exec(reminders).one())
    await branch.presses(siti, kit(branch, siti), "Selesai")
    await branch.presses(siti, answer(branch, siti), "Urungkan")
    assert deeds(branch, promotion_id) == []
    assert branch.write(lambda session: session.exec(reminders).one()) == before is not None
    assert branch.write(lambda session: drafts.waiting(session, siti.id, branch.town.clock.at)) is None


async def test_after_a_minute_it_stays(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    shown = await done(branch, siti)
    branch.town.clock.move(branch.town.clock.at + timedelta(minutes=2))
    outcome = await branch.presses(siti, shown, "Urungkan")
    assert outcome.toast is not None and "60 detik" in outcome.toast
    assert count(branch, promotion_id, What.DONE) == 1


async def test_after_the_deadline_it_is_closed_kindly(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await takes_on(branch, siti)
    shown = kit(branch, siti)
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(minutes=1)))
    outcome = await branch.presses(siti, shown, "Selesai")
    assert outcome.toast is not None and "ditutup" in outcome.toast
    assert deeds(branch, promotion_id) == []


async def test_of_several_tasks_she_says_which(branch: Branch) -> None:
    promotion_id, siti = await carried(branch, tasks=["share", "comment", "attend"]), branch.members["Siti"]
    await takes_on(branch, siti)
    kit_card = kit(branch, siti)
    await branch.presses(siti, kit_card, "Selesai")
    assert labels(answer(branch, siti)) == ["Membagikan", "Komentar", "Hadir"]
    which = answer(branch, siti)
    await branch.presses(siti, which, "Komentar")
    assert "sudah ikut berkomentar" in answer(branch, siti).text
    again = await branch.presses(siti, which, "Komentar")
    assert again.toast is not None and "Sudah tercatat" in again.toast
    await branch.presses(siti, kit_card, "Selesai")
    assert labels(answer(branch, siti)) == ["Membagikan", "Hadir"]
    assert [what for what, *_ in deeds(branch, promotion_id)] == ["comment"]
    assert count(branch, promotion_id, What.DONE) == 1


async def test_in_the_group_nothing_is_said_but_over_the_card(branch: Branch) -> None:
    promotion_id, siti = await carried(branch, tasks=["share", "attend"]), branch.members["Siti"]
    before = branch.sent()
    outcome = await taps_in_group(branch, siti, DonePromotion(promotion_id))
    assert outcome.url is not None
    await branch.follows(siti, outcome)
    assert labels(answer(branch, siti)) == ["Membagikan", "Hadir"]
    assert branch.sent() == before


async def test_links_count_each_once_and_secrets_are_never_kept_or_said(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, f"ini {REEL} sama {SAME_REEL}, dan {VIDEO} terus {INVITE} ya")
    said = answer(branch, siti).text
    assert "Tercatat 2 tautan (Instagram, TikTok)" in said
    assert "tautan rahasia" in said
    assert "AbCdEf" not in said
    rows = deeds(branch, promotion_id)
    assert rows == [
        ("share", "", ""),
        ("post", "https://www.instagram.com/p/DRk3xQ7kZ2a/", "ig:p:DRk3xQ7kZ2a"),
        ("post", "https://www.tiktok.com/@/video/7441234567890123456", "tt:v:7441234567890123456"),
    ]
    kept = branch.write(
        lambda session: (
            [one.body or "" for one in session.exec(select(InboxRow)).all()]
            + [str(one.facts) for one in session.exec(select(drafts.Draft)).all()]
        )
    )
    assert not [one for one in kept if "AbCdEfGh" in one]
    assert (count(branch, promotion_id, What.POSTS), count(branch, promotion_id, What.PROVEN)) == (2, 1)


async def test_her_words_beside_one_link_are_kept_for_the_meter_and_the_link_is_not_in_them(
    branch: Branch,
) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, f"Selamat harlah IPPNU, semoga makin jaya! {REEL}")
    said = branch.write(
        lambda session: [one.said for one in promotion_deeds.of(session, promotion_id, row_of(branch, siti))]
    )
    assert said == ["", "Selamat harlah IPPNU, semoga makin jaya!"]


def row_of(branch: Branch, who: Person) -> int:
    """Her id in our own table."""
    return branch.write(
        lambda session: session.exec(select(Row).where(Row.telegram_id == who.id)).one().id or 0
    )


async def test_one_post_counts_for_one_person(branch: Branch) -> None:
    promotion_id, siti, ani = await carried(branch), branch.members["Siti"], branch.members["Ani"]
    for who in (siti, ani):
        await done(branch, who)
    await branch.tells(siti, REEL)
    await branch.tells(ani, SAME_REEL)
    assert "sudah dicatat untuk orang lain" in answer(branch, ani).text
    assert "Siti" not in answer(branch, ani).text
    assert count(branch, promotion_id, What.POSTS) == 1
    assert count(branch, promotion_id, What.DONE) == 2
    await branch.presses(siti, answer(branch, siti), "Tempel tautan")
    await branch.tells(siti, SAME_REEL)
    assert "sudah kamu kirim" in answer(branch, siti).text


async def test_a_short_link_counts_until_the_whole_one_takes_its_place(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, SHORT)
    assert "tautan pendek" in answer(branch, siti).text
    await branch.presses(siti, answer(branch, siti), "Tempel tautan")
    await branch.tells(siti, VIDEO)
    assert "menggantikan tautan pendek" in answer(branch, siti).text
    assert [key for _, _, key in deeds(branch, promotion_id)] == ["", "tt:v:7441234567890123456"]
    await branch.presses(siti, answer(branch, siti), "Tempel tautan")
    await branch.tells(siti, "https://vt.tiktok.com/ZSanother/")
    assert "mungkin kiriman yang sudah kamu catat" in answer(branch, siti).text
    assert count(branch, promotion_id, What.POSTS) == 1


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        ("https://www.instagram.com/pp.ippnu/", "tautan profil"),
        ("https://www.instagram.com/stories/siti/3512345678901234567", "Story dan siaran langsung"),
        ("https://www.tiktok.com/@siti/live", "Story dan siaran langsung"),
        ("https://www.instagram.com/explore/", "bukan kiriman"),
        ("https://nu.or.id", "bukan kiriman"),
        ("https://chat.whatsapp.com/AbCdEfGhIjKlMn", "tautan rahasia"),
        ("wa.me/6281234567890", "tautan rahasia"),
        ("sudah ya min", "belum menemukan tautannya"),
    ],
)
async def test_what_is_no_post_is_asked_for_anew(branch: Branch, pasted: str, told: str) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, pasted)
    assert told in answer(branch, siti).text
    assert count(branch, promotion_id, What.POSTS) == 0
    await branch.tells(siti, REEL)
    assert count(branch, promotion_id, What.POSTS) == 1


async def test_links_may_come_one_after_the_other(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, REEL)
    await branch.tells(siti, VIDEO)
    assert "Tercatat satu tautan (TikTok)" in answer(branch, siti).text.replace("1 tautan", "satu tautan")
    assert count(branch, promotion_id, What.POSTS) == 2
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=11))
    await branch.tells(siti, "https://www.instagram.com/p/DRk3xQ7kZ9b/")
    assert "mau kita apakan" in answer(branch, siti).text
    assert count(branch, promotion_id, What.POSTS) == 2


async def test_what_is_about_something_else_is_not_taken_for_a_link(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, "Ada info lomba menulis tingkat kabupaten Sabtu depan jam 9 di aula.")
    assert "mau kita apakan" in answer(branch, siti).text
    await branch.tells(siti, REEL)
    assert count(branch, promotion_id, What.POSTS) == 1


async def test_an_album_is_no_answer_to_selesai(branch: Branch) -> None:
    await carried(branch)
    siti = branch.members["Siti"]
    await done(branch, siti)
    private = branch.town.world.private_chat(siti, branch.bot)
    for _ in range(3):
        siti.sends(private, "photo", content=painted(3), album="acara")
    await branch.town.rest(SOON)
    assert "mau kita apakan" in answer(branch, siti).text
    assert sum("Bukti" in one.text for one in siti.sees(branch.bot) if one.from_bot) == 0


async def test_the_official_post_is_no_proof_of_hers(branch: Branch) -> None:
    link = {"link": "https://www.instagram.com/p/OfFiCiAl/", "link_key": "ig:p:OfFiCiAl"}
    promotion_id, siti = await carried(branch, **link), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, "https://www.instagram.com/reel/OfFiCiAl/?igsh=x")
    assert "tautan kiriman resminya" in answer(branch, siti).text
    assert count(branch, promotion_id, What.POSTS) == 0


async def test_a_link_from_elsewhere_does_not_fit(branch: Branch) -> None:
    promotion_id, siti = await carried(branch, platforms=["tiktok"]), branch.members["Siti"]
    shown = await done(branch, siti)
    assert "(TikTok)" in shown.text
    await branch.tells(siti, REEL)
    assert "dari tempat lain" in answer(branch, siti).text
    await branch.tells(siti, SHORT)
    assert count(branch, promotion_id, What.POSTS) == 1


async def test_a_link_may_follow_for_a_day_for_what_was_done_in_time(branch: Branch) -> None:
    promotion_id, siti, ani = await carried(branch), branch.members["Siti"], branch.members["Ani"]
    await done(branch, siti)
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(hours=2)))
    await taps(branch, siti, GiveLink(promotion_id))
    await branch.tells(siti, REEL)
    assert "angkanya tidak berubah" in answer(branch, siti).text
    assert [key for _, _, key in deeds(branch, promotion_id)] == ["", "ig:p:DRk3xQ7kZ2a"]
    never = await taps(branch, ani, GiveLink(promotion_id))
    assert never.toast is not None and "ditutup" in never.toast
    await branch.town.passes(branch.town.clock.at + timedelta(hours=24))
    over = await taps(branch, siti, GiveLink(promotion_id))
    assert over.toast is not None and "ditutup" in over.toast


async def test_what_was_withdrawn_takes_nothing_more(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)

    def withdraw(session: object) -> None:
        run = promotions.run(session, promotion_id)  # type: ignore[arg-type]
        assert run is not None
        run.ending = Ending.WITHDRAWN

    branch.write(withdraw)
    await branch.tells(siti, REEL)
    assert "ditarik" in answer(branch, siti).text.lower()
    assert count(branch, promotion_id, What.POSTS) == 0


async def test_under_16_no_account_is_asked_for_and_17_sends_links_but_no_picture(branch: Branch) -> None:
    promotion_id = await carried(branch, tasks=["share", "attend"])
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    branch.joins(siti, FIFTEEN)
    branch.joins(ani, SEVENTEEN)
    for who in (siti, ani):
        await taps(branch, who, DonePromotion(promotion_id))
    assert "sudah hadir" in answer(branch, siti).text
    assert "tautan" not in answer(branch, siti).text
    assert labels(answer(branch, siti)) == ["Urungkan"]
    forged = await taps(branch, siti, DoneTask(promotion_id, Task.SHARE))
    assert forged.toast is not None and "16 tahun" in forged.toast
    link = await taps(branch, siti, GiveLink(promotion_id))
    assert link.toast is not None and "16 tahun" in link.toast
    await branch.presses(ani, answer(branch, ani), "Membagikan")
    assert labels(answer(branch, ani)) == ["Urungkan"]
    assert not [one for one in ani.sees(branch.bot) if "namamu disebut" in one.text]
    await branch.tells(ani, VIDEO)
    assert count(branch, promotion_id, What.POSTS) == 1


async def test_a_promotion_only_for_accounts_says_so_under_16(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    branch.joins(siti, FIFTEEN)
    outcome = await taps(branch, siti, DonePromotion(promotion_id))
    assert outcome.toast is not None and "akun sendiri" in outcome.toast
    assert deeds(branch, promotion_id) == []


async def test_a_guest_is_led_to_joining_and_a_stranger_gets_nothing(branch: Branch) -> None:
    promotion_id, budi = await carried(branch), branch.members["Budi"]
    await taps_in_group(branch, budi, DonePromotion(promotion_id))
    assert deeds(branch, promotion_id) == []
    stranger = branch.town.world.add_person("Orang")
    stranger.starts(branch.bot)
    await branch.town.rest(SOON)
    outcome = await taps(branch, stranger, DonePromotion(promotion_id))
    assert outcome.toast
    seen = await taps(branch, stranger, SeenPromotion(promotion_id))
    assert seen.toast and "Makasih" not in seen.toast
    assert deeds(branch, promotion_id) == []
    assert count(branch, promotion_id, What.GUESTS_SEEN) == 0


async def test_seen_counts_once_each_guests_by_a_mark_that_names_nobody(branch: Branch) -> None:
    promotion_id, siti, budi = await carried(branch), branch.members["Siti"], branch.members["Budi"]
    for who in (siti, siti, budi, budi):
        outcome = await taps_in_group(branch, who, SeenPromotion(promotion_id))
        assert outcome.toast == "Makasih sudah baca! Dihitung tanpa nama."
    assert (count(branch, promotion_id, What.SEEN), count(branch, promotion_id, What.GUESTS_SEEN)) == (1, 1)
    marks = branch.write(lambda session: [one.model_dump() for one in session.exec(select(PromotionMark))])
    assert [sorted(one) for one in marks] == [["id", "mark", "promotion_id", "unit_id", "what"]]
    assert str(budi.id) not in str(marks)
    assert (
        branch.write(lambda session: session.exec(select(Row).where(Row.telegram_id == budi.id)).first())
        is None
    )


async def test_groups_count_by_what_she_says_last(branch: Branch) -> None:
    promotion_id, siti, budi = await carried(branch), branch.members["Siti"], branch.members["Budi"]
    for groups in (1, 3, 2):
        for who in (siti, budi):
            outcome = await taps_in_group(branch, who, SharedToGroups(promotion_id, groups))
            assert outcome.toast is not None and str(groups) in outcome.toast
    assert count(branch, promotion_id, What.WHATSAPP) == 2
    assert count(branch, promotion_id, What.GUESTS_WHATSAPP) == 2
    assert count(branch, promotion_id, What.DONE) == 0
    await taps_in_group(branch, siti, SharedToGroups(promotion_id, 99))
    assert count(branch, promotion_id, What.WHATSAPP) == 3


async def test_groups_are_asked_in_private_and_under_16s_are_only_numbers(branch: Branch) -> None:
    promotion_id, siti, budi = await carried(branch), branch.members["Siti"], branch.members["Budi"]
    branch.joins(siti, FIFTEEN)
    for who in (siti, budi):
        outcome = await taps_in_group(branch, who, AskGroups(promotion_id))
        await branch.follows(who, outcome)
        assert labels(answer(branch, who)) == ["1 grup", "2 grup", "3 atau lebih"]
        await branch.presses(who, answer(branch, who), "3 atau lebih")
    assert deeds(branch, promotion_id) == []
    assert count(branch, promotion_id, What.GUESTS_WHATSAPP) == 6


async def test_marks_and_salt_go_with_the_ending(branch: Branch) -> None:
    promotion_id, budi = await carried(branch), branch.members["Budi"]
    await taps_in_group(branch, budi, SeenPromotion(promotion_id))
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(minutes=5)))
    marks, run = branch.write(
        lambda session: (
            len(session.exec(select(PromotionMark)).all()),
            promotions.run(session, promotion_id),
        )
    )
    assert marks == 0
    assert run is not None and run.salt == ""
    kept = branch.write(lambda session: promotion_counts.kept(session, promotion_id).total(What.GUESTS_SEEN))
    assert kept == 1


async def test_whoever_is_erased_still_counts_but_nobody_finds_her(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await branch.tells(siti, REEL)

    def erase(session: object) -> None:
        person = session.exec(select(Row).where(Row.telegram_id == siti.id)).one()  # type: ignore[attr-defined]
        retention.erase(session, person, branch.town.clock.at)  # type: ignore[arg-type]

    branch.write(erase)
    assert deeds(branch, promotion_id) == [("share", "", ""), ("post", "", "")]
    assert (count(branch, promotion_id, What.DONE), count(branch, promotion_id, What.POSTS)) == (1, 1)


async def test_after_a_year_nobody_knows_who_did_it(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    await taps(branch, siti, SeenPromotion(promotion_id))
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(minutes=5)))
    branch.town.clock.move(branch.town.clock.at + timedelta(days=364))
    await branch.town.clean_up()
    assert deeds(branch, promotion_id) != []
    branch.town.clock.move(branch.town.clock.at + timedelta(days=2))
    await branch.town.clean_up()
    assert deeds(branch, promotion_id) == []
    left = (PromotionSeen, PromotionTask)
    assert branch.write(lambda session: [len(session.exec(select(one)).all()) for one in left]) == [0, 0]


async def test_an_adult_is_asked_once_whether_her_name_may_be_thanked(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await carried(branch)
    await done(branch, siti)
    asked = siti.sees(branch.bot)[-1]
    assert "Bolehkah namamu disebut" in asked.text
    outcome = await branch.presses(siti, asked, "Boleh")
    assert outcome.toast is not None and "boleh disebut" in outcome.toast
    assert branch.write(lambda session: len(session.exec(select(promotion_deeds.PromotionThanks)).all())) == 1
    await branch.presses(siti, siti.sees(branch.bot)[-1], "Tidak usah")
    assert branch.write(lambda session: len(session.exec(select(promotion_deeds.PromotionThanks)).all())) == 0
    other = await carried(branch, title="Donor darah")
    await taps(branch, siti, DonePromotion(other))
    assert "sudah ikut membagikan" in siti.sees(branch.bot)[-1].text


async def test_a_forged_thanks_of_a_minor_is_refused(branch: Branch) -> None:
    ani = branch.members["Ani"]
    branch.joins(ani, SEVENTEEN)
    for pressed in (SetThanks(branch.unit_id, True), OpenThanks()):
        outcome = await taps(branch, ani, pressed)
        assert outcome.toast is not None and "18 tahun" in outcome.toast
    assert branch.write(lambda session: len(session.exec(select(promotion_deeds.PromotionThanks)).all())) == 0


async def test_undo_takes_back_links_of_the_last_minute_only(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await done(branch, siti)
    branch.town.clock.move(branch.town.clock.at + timedelta(minutes=5))
    await branch.tells(siti, REEL)
    await branch.presses(siti, answer(branch, siti), "Urungkan")
    assert deeds(branch, promotion_id) == [("share", "", "")]
    stranger = await taps(branch, branch.members["Ani"], UndoDone(promotion_id))
    assert stranger.toast
    assert deeds(branch, promotion_id) == [("share", "", "")]


async def test_in_a_group_of_two_units_it_counts_for_the_unit_that_asks(branch: Branch) -> None:
    second = twin(branch, "PAC IPNU Kedungwaru")
    siti, ani, rina = (branch.members[name] for name in ("Siti", "Ani", "Rina"))
    second.joins(ani)
    branch.write(lambda session: members.drop(session, row_of(branch, ani), branch.unit_id))
    second.joins(rina)
    promotion_id = await carried(second, title="Futsal pelajar")
    for who in (ani, rina):
        await taps_in_group(branch, who, DonePromotion(promotion_id), "Futsal pelajar")
        await taps_in_group(branch, who, SeenPromotion(promotion_id), "Futsal pelajar")
    await taps_in_group(branch, siti, DonePromotion(promotion_id), "Futsal pelajar")
    await taps_in_group(branch, siti, SeenPromotion(promotion_id), "Futsal pelajar")
    units = branch.write(
        lambda session: (
            [one.unit_id for one in session.exec(select(PromotionDeed)).all()]
            + [one.unit_id for one in session.exec(select(PromotionSeen)).all()]
        )
    )
    assert units == [second.unit_id] * 4
    assert count(branch, promotion_id, What.GUESTS_SEEN) == 1


def test_both_databases_count_the_same(fresh_url: str) -> None:
    engine = open_engine(fresh_url)
    upgrade(engine)

    def work(session: Session) -> list[object]:
        unit = Unit(name="PAC", level="pac", zone="Asia/Jakarta", created_at=SUNDAY)
        session.add(unit)
        session.flush()
        who = [people.known(session, number, "Siti", SUNDAY).id or 0 for number in (1, 2)]
        post = Post(
            unit_id=unit.id or 0, title="Harlah", zone=unit.zone, created_at=SUNDAY, changed_at=SUNDAY
        )
        session.add(post)
        session.flush()
        made = Promotion(post_id=post.id or 0, unit_id=unit.id or 0, created_at=SUNDAY)
        session.add(made)
        session.flush()
        run = PromotionRun(promotion_id=made.id or 0, sent_at=SUNDAY, closes_at=SUNDAY, salt="s")
        session.add(run)
        session.flush()
        first, second = (Doer(made.id or 0, one, unit.id or 0) for one in who)
        (link,) = find(REEL)
        said: list[object] = [promotion_deeds.add(session, first, "share", SUNDAY) for _ in range(2)]
        said += [promotion_deeds.add_link(session, one, link, "", SUNDAY) for one in (first, second)]
        said += [promotion_marks.see(session, first, SUNDAY) for _ in range(2)]
        said += [promotion_marks.mark(session, run, unit.id or 0, 9, Mark.SEEN) for _ in range(2)]
        promotion_deeds.share(session, second, 3, SUNDAY)
        tally = promotion_deeds.tally(session, made.id or 0).plus(
            promotion_marks.tally(session, made.id or 0).counts
        )
        said += [tally.total(one) for one in (What.DONE, What.PROVEN, What.POSTS, What.WHATSAPP, What.SEEN)]
        frozen = promotion_marks.freeze_guests(session, made.id or 0)
        return [*said, list(frozen.values()), run.salt]

    found_now = in_transaction(engine, work)
    engine.dispose()
    assert found_now == [*[True, False] * 4, 1, 1, 1, 3, 1, [1], ""]
