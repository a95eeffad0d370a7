"""Stories of humas's card of a promotion that was sent: it follows what happens, at its own pace, and names nobody."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session

from domain.notices import Acted, NoticeKind, Reason
from domain.promotion_live import LiveSide, TurnLive, look_again
from domain.promotion_presses import ReportFile
from domain.promotions import Ending, Mark, Scope
from domain.switches import Switch, SwitchState
from domain.units import Role
from sandbox.chats import Chat as Place
from scheduling import promotion_live
from storage import cards, promotion_notices, promotions, switches, units
from storage.unit_settings import UnitSwitch
from tests import carrying, kin, reporting
from tests.branch import SOON, Branch, found, labels
from tests.carrying import TITLE, carried, takes_on
from tests.reporting import does, guest_shares, is_dealt, live, passes, reads, stands, works_in
from tests.town import SUNDAY, Town, open_town

NAMES = ("Hana", "Siti", "Ani", "Rina", "Dewi", "Nur")
CAPTIONS = (
    "Selamat harlah! Ayo hadir di lapangan Kedungwaru besok pagi.",
    "Tujuh puluh dua tahun bukan waktu yang sebentar. Ajak temanmu, ya!",
)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Hana is humas, the others are members, Budi is a guest."""
    return await found(town, *NAMES, guests=["Budi"])


@pytest.fixture
async def desk(branch: Branch) -> Place:
    return reporting.room(branch, branch.members["Hana"])


async def sent(branch: Branch, desk: Place, **what: Any) -> int:
    """A promotion that was sent, with its card in the humas room."""
    promotion_id = await carried(branch, captions=CAPTIONS, **what)
    await stands(branch, promotion_id, desk)
    return promotion_id


def shown(branch: Branch, desk: Place) -> str:
    """What Hana reads on the card."""
    return live(branch.members["Hana"], desk, TITLE).text


async def test_it_counts_who_read_took_and_did_it_and_names_nobody(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    await takes_on(branch, branch.members["Siti"])
    does(branch, promotion_id, branch.members["Ani"], link="https://t.me/x/1")
    does(branch, promotion_id, branch.members["Rina"], what="whatsapp")
    for name in ("Siti", "Ani", "Budi"):
        reads(branch, promotion_id, branch.members[name])
    guest_shares(branch, promotion_id, branch.members["Budi"], Mark.MORE_GROUPS)
    await passes(branch)
    text = shown(branch, desk)
    assert "Sampai: 0 pribadi, 1 grup" in text
    assert "Sudah baca: 2 anggota, 1 tamu" in text
    assert "Ikut: 3" in text
    assert "Selesai: 1, 1 di antaranya dengan bukti (1 tautan)" in text
    assert "Grup WhatsApp: 2 dari anggota, 3 dari tamu" in text
    assert not [name for name in (*NAMES, "Budi") if name in text]


async def test_it_follows_at_most_once_a_minute_when_nothing_is_sent(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    await passes(branch, timedelta(seconds=15))
    reads(branch, promotion_id, branch.members["Budi"])
    await branch.town.rest(SOON)
    town, began = branch.town, branch.town.clock.at
    for number, name in enumerate(("Siti", "Ani", "Rina", "Dewi")):
        town.clock.move(began + timedelta(seconds=10 * (number + 1)))
        reads(branch, promotion_id, branch.members[name])
        await town.rest(SOON)
    assert "Sudah baca: 0 anggota" in shown(branch, desk)
    town.clock.move(began + timedelta(seconds=61))
    await town.rest(SOON)
    assert "Sudah baca: 4 anggota" in shown(branch, desk)


@pytest.mark.parametrize(("seconds", "is_drawn"), [(5, False), (12, True)])
async def test_a_card_drawn_while_it_was_sent_follows_after_ten_seconds_that_this_is_over(
    branch: Branch, desk: Place, seconds: int, is_drawn: bool
) -> None:
    promotion_id = await sent(branch, desk)

    def draws(session: Session) -> bool:
        promotion = promotions.find(session, promotion_id)
        run = promotions.run(session, promotion_id)
        [card] = cards.everywhere(session, f"promotion:{promotion_id}")
        assert promotion is not None and run is not None
        run.spread_due = None
        card.drawn_at = run.sent_at + timedelta(seconds=1)
        now = run.sent_at + timedelta(seconds=seconds)
        return promotion_live.draw(session, promotion, run, card, now) is not None

    assert branch.write(draws) is is_drawn


async def test_while_kits_leave_it_tells_how_many_and_when_all_will_have_theirs(
    branch: Branch, desk: Place
) -> None:
    names = ("Siti", "Ani", "Rina")
    for name in names:
        await kin.opens(branch, branch.members[name])
    reporting.wants_kits(branch, *names)
    promotion_id = await sent(branch, desk)
    hana, text = branch.members["Hana"], shown(branch, desk)
    assert (
        "Sedang dikirim: 0 dari 3 kiriman pribadi. Kira-kira selesai Ahad, 22 November 2026 pukul 16.00"
        in text
    )
    assert labels(live(hana, desk, TITLE)) == ["Batal", "Ralat / tarik"]
    await branch.town.passes(SUNDAY.replace(hour=9, minute=12))
    text = shown(branch, desk)
    assert "Sedang dikirim" not in text
    assert "Sampai: 3 pribadi, 1 grup" in text
    assert labels(live(hana, desk, TITLE)) == ["Laporan", "Ralat / tarik"]
    assert promotion_id


async def test_the_first_drawing_after_sending_does_not_wait_for_its_pace(
    branch: Branch, desk: Place
) -> None:
    promotion_id = carrying.written(branch, captions=CAPTIONS)
    await stands(branch, promotion_id, desk)
    before = [one for one in branch.members["Hana"].sees(desk) if TITLE in one.text]
    assert len(before) == 1 and "Dikirim Ahad" not in before[0].text
    carrying.send(branch, promotion_id)
    await branch.town.rest(SOON)
    assert "Dikirim Ahad" in shown(branch, desk)


async def test_the_other_side_comes_at_once_and_tells_departments_of_three_or_more(
    branch: Branch, desk: Place
) -> None:
    branch.write(lambda session: switches.put(session, _uses(branch)))
    works_in(branch, "Kaderisasi", "Siti", "Ani", "Rina")
    works_in(branch, "Dakwah", "Dewi")
    promotion_id = await sent(branch, desk)
    for name in ("Siti", "Ani", "Dewi", "Nur"):
        does(branch, promotion_id, branch.members[name])
    await passes(branch)
    hana = branch.members["Hana"]
    assert labels(live(hana, desk, TITLE)) == ["Laporan", "Ralat / tarik", "Lainnya"]
    await branch.presses(hana, live(hana, desk, TITLE), "Lainnya")
    text = shown(branch, desk)
    assert "Kaderisasi: baca 0, ikut 2, selesai 2, grup WA 0" in text
    assert "Lainnya: baca 0, ikut 2, selesai 2, grup WA 0" in text
    assert "Dakwah" not in text
    await branch.presses(hana, live(hana, desk, TITLE), "Kembali")
    assert "Selesai: 4" in shown(branch, desk)


def _uses(branch: Branch) -> UnitSwitch:
    return UnitSwitch(
        unit_id=branch.unit_id, feature=Switch.DEPARTMENTS, state=SwitchState.ON, at=branch.town.clock.at
    )


async def test_a_tree_is_told_by_unit_without_units_in_which_nobody_did_anything(
    town: Town, branch: Branch, desk: Place
) -> None:
    idle = await found(town, "Umi", "Ida", "Eka", title="PR IPPNU Beji")
    busy = await found(town, "Lia", "Mia", "Tia", title="PR IPPNU Tunggulsari")
    pair = await found(town, "Una", "Ina", title="PR IPPNU Plandaan")

    def below(session: Session) -> None:
        for one in (idle, busy, pair):
            units.get(session, one.unit_id).parent_id = branch.unit_id

    branch.write(below)
    promotion_id = await sent(branch, desk, scope=Scope.TREE)
    does(branch, promotion_id, branch.members["Siti"])
    for name in ("Lia", "Mia"):
        does(busy, promotion_id, busy.members[name])
    does(pair, promotion_id, pair.members["Una"])
    await passes(branch)
    hana = branch.members["Hana"]
    assert "Sampai: 0 pribadi, 4 grup" in shown(branch, desk)
    await branch.presses(hana, live(hana, desk, TITLE), "Lainnya")
    text = shown(branch, desk)
    assert "PR IPPNU Tunggulsari: baca 0, ikut 2, selesai 2" in text
    assert "Beji" not in text and "Plandaan" not in text
    assert "Selesai" not in text.partition("Per unit")[0]


async def test_a_meter_tells_how_alike_the_posts_are(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    for name in ("Siti", "Ani", "Rina"):
        is_dealt(branch, promotion_id, branch.members[name], 0)
        does(branch, promotion_id, branch.members[name], link=f"https://t.me/{name}/1")
    await passes(branch)
    assert "Kemiripan unggahan: 100 dari 100, hampir sama. Ajak anggota memakai kata sendiri" in shown(
        branch, desk
    )
    own = (
        "Besok malam ada pengajian akbar di alun-alun.",
        "Kita rayakan bersama adik-adik kelas tujuh, seru!",
    )
    for name, said in zip(("Dewi", "Nur"), own, strict=True):
        does(branch, promotion_id, branch.members[name], link=f"https://t.me/{name}/1", said=said)
    await passes(branch)
    assert "beragam" in shown(branch, desk)


async def test_humas_sees_that_it_was_stopped(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)

    def end(session: Session) -> None:
        run = promotions.run(session, promotion_id)
        assert run is not None
        run.ending, run.ended_at = Ending.STOPPED, branch.town.clock.at

    branch.write(end)
    reads(branch, promotion_id, branch.members["Siti"])
    await branch.town.rest(SOON)
    assert "Dihentikan Ahad, 22 November 2026 pukul" in shown(branch, desk)
    assert "Ditutup" not in shown(branch, desk)


async def test_the_card_says_what_was_corrected_and_how_many_acted(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    does(branch, promotion_id, branch.members["Siti"])

    def correct(session: Session) -> None:
        now = branch.town.clock.at
        said = (NoticeKind.CORRECTION, Reason.TIME)
        notice = promotion_notices.add(session, promotion_id, said, None, now)
        siti = reporting.row(session, branch.members["Siti"])
        promotion_notices.answer(session, notice, siti.id or 0, Acted.MENDED, now)

    branch.write(correct)
    await passes(branch)
    text = shown(branch, desk)
    assert "diralat" in text.lower()
    assert text.index("alat") < text.index("Sampai:")
    assert "Siti" not in text


async def test_whoever_is_not_humas_turns_and_takes_nothing(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    siti = branch.members["Siti"]
    await kin.opens(branch, siti)
    for press in (TurnLive(promotion_id, LiveSide.PARTS), ReportFile(promotion_id)):
        forged = await carrying.is_given(branch, siti, "?", press)
        outcome = await branch.presses(siti, forged, "?")
        assert "humas" in (outcome.toast or "") or "humas" in branch.last(siti, private=True).text
    assert not [one for one in siti.sees(branch.bot) if one.media is not None]


async def test_humas_of_another_unit_can_not_take_it(town: Town, branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    other = await found(town, "Lia", title="PAC IPNU Ngunut")
    lia = other.members["Lia"]
    other.give(lia, Role.HUMAS)
    await kin.opens(other, lia)
    forged = await carrying.is_given(other, lia, "?", ReportFile(promotion_id))
    await other.presses(lia, forged, "?")
    assert not [one for one in lia.sees(other.bot) if one.media is not None]


def test_what_does_not_change_is_looked_at_less_and_less() -> None:
    looks = [look_again(SUNDAY - timedelta(seconds=age), SUNDAY).seconds for age in (0, 5, 40, 300, 9000)]
    assert looks == [10, 10, 40, 300, 600]
    assert look_again(None, SUNDAY).seconds == 10
