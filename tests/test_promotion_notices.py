"""Ralat and tarik: everybody who got a promotion hears of it, who shared it first, and says what she did."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from sqlmodel import Session

import words.promotion_notices
from domain.notices import (
    ANSWERS,
    REASONS,
    Acted,
    AnswerNotice,
    GiveNotice,
    NoticeKind,
    Reason,
    Stage,
    Standing,
    Tally,
    Way,
    ways,
)
from domain.post_states import PostState
from domain.promotion_pages import SendPromotion
from domain.promotion_presses import DonePromotion, JoinPromotion, OpenKit, OpenNotices
from domain.reader import Reader
from scheduling.promotion_notices import TELL
from storage import notice_readers, promotion_notices, promotions, retention, taking_back
from storage.promotions import Promotion
from storage.taking_back import Said
from tests import carrying, noticing
from tests.branch import SOON
from tests.noticing import heard, other_unit
from tests.test_every_call import Listening, Made
from tests.town import SUNDAY, Town, open_town
from words.promotion_notices import NoticeView

RIGHT = "Selamat harlah IPPNU! Ayo hadir di halaman masjid Kedungwaru."


async def test_a_withdrawal_goes_to_everybody_who_got_it(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, nur, wati, zaki = (branch.members[name] for name in noticing.MEMBERS)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        noticing.takes(branch, promotion_id, "Nur")
        noticing.gets(branch, promotion_id, "Wati")
        said = await noticing.withdraws(branch, hana, promotion_id)
        assert "3 orang" in said
        for one in (siti, nur, wati):
            (notice,) = heard(one, branch, "⛔ Ditarik")
            assert "Hapus untuk semua" in notice
        assert heard(zaki, branch, "⛔") == []
        assert "ditarik" in noticing.offer(branch, zaki).casefold()
        run = branch.write(lambda session: promotions.run(session, promotion_id))
        assert run is not None
        assert run.ending == "withdrawn"
        assert [one.stage for one in noticing.notices(branch)] == [Stage.GOT]


async def test_who_shared_it_hears_first_then_who_took_it_on(tmp_path: Path) -> None:
    heard_at_server: list[Made] = []
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}")
    town.make_door = lambda world: Listening(world, heard_at_server)
    await town.open()
    names = [f"Kader {number:02}" for number in range(12)]
    branch, hana = await noticing.humas(town, *names)
    promotion_id = await carrying.carried(branch)
    noticing.gets(branch, promotion_id, *names[:4])
    noticing.takes(branch, promotion_id, *names[4:8])
    noticing.shares(branch, promotion_id, *names[8:])
    await noticing.withdraws(branch, hana, promotion_id, "Ternyata hoaks")
    sends = [said for method, said in heard_at_server if method == "sendMessage"]
    told = [one["chat_id"] for one in sends if str(one["text"]).startswith("⛔ <b>Ditarik")]
    by_id = {branch.members[name].id: number // 4 for number, name in enumerate(names)}
    assert [by_id[one] for one in told] == [2] * 4 + [1] * 4 + [0] * 4
    town.kill()


async def test_she_says_what_she_did_and_humas_sees_how_many(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, nur = branch.members["Siti"], branch.members["Nur"]
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti", "Nur")
        await noticing.withdraws(branch, hana, promotion_id)
        notice = branch.last(siti, private=True)
        outcome = await branch.presses(siti, notice, "Sudah kuhapus")
        assert "menghapus" in (outcome.toast or "")
        assert "Kamu yang pertama" in branch.last(siti, private=True).text
        await branch.presses(siti, branch.last(siti, private=True), "Sudah kuhapus")
        assert noticing.answers(branch) == ["deleted"]
        await branch.presses(siti, branch.last(siti, private=True), "Aku belum memposting")
        assert noticing.answers(branch) == ["not-posted"]
        await branch.presses(nur, branch.last(nur, private=True), "Sudah kuhapus")
        assert "Sudah 2 orang yang menjawab" in branch.last(nur, private=True).text
        tally = branch.write(
            lambda session: notice_readers.tally(session, promotion_notices.last(session, promotion_id))  # type: ignore[arg-type]
        )
        assert (tally.told, tally.deleted, tally.mended, tally.not_posted) == (2, 1, 0, 1)


async def test_twice_pressed_it_is_said_once(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti = branch.members["Siti"]
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await noticing.withdraws(branch, hana, promotion_id)
        sure = GiveNotice(promotion_id, NoticeKind.WITHDRAWAL, Reason.FACTS, sure=True)
        outcome = await noticing.presses(branch, hana, sure)
        assert "ditarik" in (outcome.toast or "").casefold()
        outcome = await noticing.presses(branch, hana, OpenNotices(promotion_id))
        assert "ditarik" in (outcome.toast or "").casefold()
        assert len(noticing.notices(branch)) == 1
        assert len(heard(siti, branch, "⛔")) == 1


async def test_kembali_changes_nothing(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await noticing.presses(branch, hana, OpenNotices(promotion_id))
        assert "tidak diubah" in await noticing.taps(branch, hana, "Tarik", "Keliru fakta", "Kembali")
        assert noticing.notices(branch) == []
        run = branch.write(lambda session: promotions.run(session, promotion_id))
        assert run is not None
        assert run.ending == ""


async def test_a_stranger_a_member_and_humas_of_another_unit_may_not(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, _ = await noticing.humas(town)
        other, sari = await other_unit(town)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        stranger = town.world.add_person("Budi")
        stranger.starts(branch.bot)
        await town.rest(SOON)
        sure = GiveNotice(promotion_id, NoticeKind.WITHDRAWAL, Reason.HOAX, sure=True)
        for who, of in ((branch.members["Siti"], branch), (sari, other), (stranger, branch)):
            for press in (OpenNotices(promotion_id), sure):
                outcome = await noticing.presses(of, who, press)
                assert "humas dan pengurus" in (outcome.toast or ""), (who.first_name, outcome.toast)
        assert noticing.notices(branch) == []


async def test_who_did_not_get_it_has_nothing_to_answer(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await noticing.withdraws(branch, hana, promotion_id)
        (notice,) = noticing.notices(branch)
        for acted in (Acted.DELETED, Acted.MENDED):
            outcome = await noticing.presses(
                branch, branch.members["Zaki"], AnswerNotice(notice.id or 0, acted)
            )
            assert outcome.toast
        assert noticing.answers(branch) == []


async def test_a_minor_hears_it_after_her_night_an_adult_at_once(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, nur = branch.members["Siti"], branch.members["Nur"]
        noticing.born(branch, siti, 2011)
        promotion_id = await carrying.carried(branch, hours=168)
        noticing.takes(branch, promotion_id, "Siti", "Nur")
        await town.passes(until=town.clock.at + noticing.NIGHT)
        await noticing.withdraws(branch, hana, promotion_id)
        assert len(heard(nur, branch, "⛔")) == 1
        assert heard(siti, branch, "⛔") == []
        await town.passes(until=town.clock.at + noticing.MORNING)
        (notice,) = heard(siti, branch, "⛔")
        assert "diteruskan" in notice


async def test_danger_does_not_wait_for_the_morning(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti = branch.members["Siti"]
        noticing.born(branch, siti, 2011)
        promotion_id = await carrying.carried(branch)
        noticing.takes(branch, promotion_id, "Siti")
        await town.passes(until=town.clock.at + noticing.NIGHT)
        await noticing.withdraws(branch, hana, promotion_id, "Membahayakan seseorang")
        assert len(heard(siti, branch, "⛔")) == 1


async def test_who_blocked_the_bot_holds_nobody_up_and_hears_it_when_she_comes(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, nur = branch.members["Siti"], branch.members["Nur"]
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti", "Nur")
        private = town.world.private_chat(siti, branch.bot)
        town.world.set_blocked(private, True)
        await noticing.withdraws(branch, hana, promotion_id)
        assert len(heard(nur, branch, "⛔")) == 1
        assert heard(siti, branch, "⛔") == []
        town.world.set_blocked(private, False)
        await branch.tells(siti, "/menu")
        assert len(heard(siti, branch, "⛔")) == 1


async def test_killed_in_the_middle_everybody_hears_it_once(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        promotion_id = await carrying.carried(branch)
        crowd = noticing.crowd(branch, promotion_id, notice_readers.CHUNK + 20)
        awake = [*crowd[:3], *crowd[-3:]]
        for one in awake:
            one.starts(branch.bot)
        await town.rest(SOON)

        def withdraw(session: Session) -> None:
            promotion = session.get_one(Promotion, promotion_id)
            taking_back.withdraw(session, promotion, Said(Reason.HOAX), town.clock.at)
            TELL.sweep(session, town.clock.at)

        branch.write(withdraw)
        assert noticing.rows(branch) == notice_readers.CHUNK
        with pytest.raises(RuntimeError):
            branch.write(die_in_the_middle(town.clock.at))
        assert noticing.rows(branch) == notice_readers.CHUNK
        town.kill()
        await town.open()
        await town.rest(SOON)
        assert noticing.rows(branch) == len(crowd)
        assert [len(heard(one, branch, "⛔ Ditarik")) for one in awake] == [1] * len(awake)
        assert heard(hana, branch, "⛔") == []


def die_in_the_middle(now: datetime) -> Callable[[Session], None]:
    def die(session: Session) -> None:
        TELL.sweep(session, now)
        raise RuntimeError("the program dies here")

    return die


async def test_the_group_hears_it_once_where_it_matters(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        quiet = await carrying.carried(branch, title="Bazar")
        loud = await carrying.carried(branch, title="Konser")
        before = branch.sent()
        await noticing.withdraws(branch, hana, quiet, "Waktunya tidak tepat")
        assert branch.sent() == before
        await noticing.withdraws(branch, hana, loud, "Ternyata hoaks")
        assert branch.sent() == before + 1
        said = branch.last(hana)
        assert said.text.startswith("⛔ Konser ditarik")
        assert said.silent


async def test_what_has_not_left_is_stopped(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, nur = branch.members["Siti"], branch.members["Nur"]
        noticing.wants_kits(branch, "Siti", "Nur")
        promotion_id = await carrying.carried(branch)
        noticing.takes(branch, promotion_id, "Nur")
        await noticing.withdraws(branch, hana, promotion_id)
        await town.passes(until=town.clock.at + timedelta(hours=4))
        assert not any(carrying.CAPTION in one.text for one in siti.sees(branch.bot))
        assert heard(siti, branch, "⛔") == []
        assert len(heard(nur, branch, "⛔")) == 1


async def test_who_comes_late_is_told_kindly(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        zaki = branch.members["Zaki"]
        promotion_id = await carrying.carried(branch)
        for press in (JoinPromotion(promotion_id), OpenKit(promotion_id), DonePromotion(promotion_id)):
            noticing.button(branch, zaki, press)
        await noticing.withdraws(branch, hana, promotion_id)
        for press in (JoinPromotion(promotion_id), OpenKit(promotion_id), DonePromotion(promotion_id)):
            outcome = await noticing.presses(branch, zaki, press)
            assert "ditarik" in (outcome.toast or "").casefold(), press


async def test_corrected_words_are_read_by_another_person_and_then_go_to_everybody(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, wati, zaki = (branch.members[name] for name in ("Siti", "Wati", "Zaki"))
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        noticing.gets(branch, promotion_id, "Wati")
        said = await noticing.corrects(branch, hana, promotion_id)
        assert "betulkan isinya" in said
        (first,) = heard(siti, branch, "✋ Ada ralat")
        assert "Jangan sebar dulu" in first
        assert len(heard(wati, branch, "✋")) == 1
        assert "diralat" in noticing.offer(branch, zaki)
        noticing.mend(branch, promotion_id, RIGHT)
        await noticing.taps(branch, hana, "Kirim ke pemeriksa")
        assert "menunggu satu orang lain" in noticing.card(branch, hana).text
        assert noticing.urgent(branch) == "correction"
        assert heard(siti, branch, "✏️") == []
        await noticing.approves(branch, branch.members["Rahma"])
        for one in (siti, wati):
            (second,) = heard(one, branch, "✏️ Sudah diralat")
            assert RIGHT in second
        assert "Sudah terkirim" in noticing.card(branch, hana).text
        assert "Sudah diralat" in noticing.offer(branch, zaki)
        outcome = await noticing.presses(branch, zaki, OpenKit(promotion_id))
        assert outcome.answered
        assert RIGHT in branch.last(zaki, private=True).text
        await branch.presses(siti, noticing.newest(branch, siti, "✏️"), "Sudah kuperbaiki")
        assert noticing.answers(branch) == ["mended"]
        assert noticing.captions(branch) == [carrying.CAPTION, RIGHT]


async def test_what_is_typed_at_betulkan_teks_takes_the_place_of_the_only_caption(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await noticing.corrects(branch, hana, promotion_id)
        await noticing.taps(branch, hana, "Betulkan teks")
        await branch.tells(hana, RIGHT)
        assert noticing.captions(branch) == [carrying.CAPTION, RIGHT]


async def test_its_author_alone_can_not_send_a_correction(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti = branch.members["Siti"]
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await noticing.corrects(branch, hana, promotion_id)
        outcome = await branch.presses(hana, noticing.card(branch, hana), "Kirim ke pemeriksa")
        assert "masih sama" in (outcome.toast or "")
        noticing.mend(branch, promotion_id, RIGHT)
        await noticing.taps(branch, hana, "Kirim ke pemeriksa")
        outcome = await noticing.presses(branch, hana, noticing.approval(branch))
        assert outcome.toast
        await town.rest(SOON)
        assert heard(siti, branch, "✏️") == []
        sends = SendPromotion(noticing.mending(branch), noticing.revision(branch))
        await noticing.presses(branch, hana, sends)
        assert heard(siti, branch, "✏️") == []
        run = branch.write(lambda session: promotions.run(session, noticing.mending(branch)))
        assert run is None


async def test_a_second_thing_wrong_goes_into_the_same_correction(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti = branch.members["Siti"]
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await noticing.corrects(branch, hana, promotion_id)
        noticing.mend(branch, promotion_id, RIGHT)
        again = GiveNotice(promotion_id, NoticeKind.CORRECTION, Reason.TIME, sure=True)
        outcome = await noticing.presses(branch, hana, again)
        assert "sudah dikabarkan" in (outcome.toast or "")
        await noticing.corrects(branch, hana, promotion_id, "Tautan")
        assert len(heard(siti, branch, "✋")) == 2
        assert RIGHT in noticing.card(branch, hana).text
        assert noticing.captions(branch) == [carrying.CAPTION, RIGHT]


async def test_what_is_withdrawn_while_it_is_corrected_stays_withdrawn(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti = branch.members["Siti"]
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await noticing.corrects(branch, hana, promotion_id)
        noticing.mend(branch, promotion_id, RIGHT)
        await noticing.taps(branch, hana, "Kirim ke pemeriksa")
        approval = noticing.approval(branch)
        await noticing.withdraws(branch, hana, promotion_id)
        await noticing.presses(branch, branch.members["Rahma"], approval)
        assert heard(siti, branch, "✏️") == []
        assert len(heard(siti, branch, "⛔")) == 1
        assert noticing.state(branch) == PostState.CANCELLED
        later = town.clock.at + timedelta(days=45)
        branch.write(lambda session: retention.forget(session, later))
        assert [one.kind for one in noticing.notices(branch)] == ["correction", "withdrawal"]
        assert noticing.captions(branch) == [carrying.CAPTION]


async def test_kits_that_were_held_go_with_the_right_words(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        zaki = branch.members["Zaki"]
        noticing.wants_kits(branch, "Zaki")
        promotion_id = await carrying.carried(branch)
        await noticing.corrects(branch, hana, promotion_id)
        await town.passes(until=town.clock.at + timedelta(hours=4))
        assert not any(carrying.CAPTION in one.text for one in zaki.sees(branch.bot))
        noticing.mend(branch, promotion_id, RIGHT)
        await branch.presses(hana, noticing.card(branch, hana), "Kirim ke pemeriksa")
        await noticing.approves(branch, branch.members["Rahma"])
        await town.passes(until=town.clock.at + timedelta(hours=25))
        shown = [one.text for one in zaki.sees(branch.bot)]
        assert any(RIGHT in one for one in shown)
        assert not any(carrying.CAPTION in one for one in shown)


async def test_who_is_in_two_units_hears_it_once(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        other, _ = await other_unit(town)
        siti = branch.members["Siti"]
        other.joins(siti)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        noticing.shares_through(other, promotion_id, siti)
        await noticing.withdraws(branch, hana, promotion_id)
        assert len(heard(siti, branch, "⛔")) == 1


async def test_who_stopped_everything_still_hears_what_she_put_out(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, nur = branch.members["Siti"], branch.members["Nur"]
        noticing.born(branch, nur, 2011)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti", "Nur")
        noticing.stops(branch, siti, nur)
        await noticing.withdraws(branch, hana, promotion_id)
        assert len(heard(siti, branch, "⛔")) == 1
        assert heard(nur, branch, "⛔") == []


async def test_selesai_after_a_correction_shows_the_right_words(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        wati = branch.members["Wati"]
        promotion_id = await carrying.carried(branch)
        noticing.gets(branch, promotion_id, "Wati")
        await noticing.corrects(branch, hana, promotion_id)
        await branch.presses(wati, noticing.newest(branch, wati, "✋"), "Aku belum memposting")
        noticing.mend(branch, promotion_id, RIGHT)
        await branch.presses(hana, noticing.card(branch, hana), "Kirim ke pemeriksa")
        await noticing.approves(branch, branch.members["Rahma"])
        noticing.forget_answers(branch)
        before = len(heard(wati, branch, "✏️"))
        await noticing.presses(branch, wati, DonePromotion(promotion_id))
        assert len(heard(wati, branch, "✏️")) == before + 1
        assert RIGHT in heard(wati, branch, "✏️")[-1]


async def test_after_its_deadline_it_can_still_be_withdrawn(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti = branch.members["Siti"]
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")
        await town.passes(until=town.clock.at + carrying.ends(branch, promotion_id, timedelta(hours=1)))
        await noticing.withdraws(branch, hana, promotion_id, "Ternyata hoaks")
        assert len(heard(siti, branch, "⛔")) == 1


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_reason_has_its_words(language: str, kind: NoticeKind) -> None:
    reader = Reader(language=language)
    for reason, is_mended, is_young in product(REASONS[kind], (False, True), (False, True)):
        standing = Standing(1, kind, reason, SUNDAY, is_mended and kind is NoticeKind.CORRECTION)
        view = NoticeView(standing, noticing.kit(is_young=is_young), True, Acted.DELETED, 2)
        said = words.promotion_notices.notice(reader, view)
        assert len(said.text) < 1500
        assert len(said.buttons) == len(ANSWERS[kind]) + standing.is_mended
        assert words.promotion_notices.line(reader, standing)
        assert words.promotion_notices.count(reader, standing, Tally(3, 1, 1, 1))
        assert words.promotion_notices.group(reader, standing, "Harlah").text
    assert len(words.promotion_notices.why(reader, 1, "Harlah", kind).buttons) == len(REASONS[kind]) + 1


@pytest.mark.parametrize(
    ("kind", "reason", "expected"),
    [
        (NoticeKind.WITHDRAWAL, Reason.HOAX, {Way.UNSEND: 2, Way.REMOVE: 3}),
        (NoticeKind.CORRECTION, Reason.TIME, {Way.RESEND: 2, Way.EDIT: 1, Way.ANEW: 2}),
        (NoticeKind.CORRECTION, Reason.PHOTO, {Way.RESEND: 2, Way.ANEW: 3}),
    ],
)
def test_what_to_do_depends_on_where_it_was_posted(
    kind: NoticeKind, reason: Reason, expected: dict[Way, int]
) -> None:
    places = ("whatsapp", "whatsapp-status", "telegram", "reels", "instagram", "tiktok", "x")
    assert {way: len(on) for way, on in ways(kind, reason, places).items()} == expected
