"""Stories of Kirim bukti: adults only, in private, forgotten after 14 days, opened by humas one by one."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from domain.promotion_counts import What
from domain.promotion_presses import DonePromotion
from domain.promotion_proofs import GiveProof, OpenProof, ShowProofs
from domain.units import Role
from sandbox.people import Person
from storage import promotion_deeds, retention
from storage.journal import Line
from storage.people import Person as Row
from storage.promotion_deeds import PromotionDeed
from tests import kin
from tests.branch import SOON, Branch, found, labels
from tests.carrying import carried, ends
from tests.tapping import taps, taps_in_group
from tests.town import Town, open_town

SEVENTEEN, FIFTEEN = 2008, 2010


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Siti and Ani are adults, Hana is humas; their private chats are open."""
    made = await found(town, "Siti", "Ani", "Hana", guests=["Budi"])
    for name in ("Siti", "Ani", "Hana", "Budi"):
        await kin.opens(made, made.members[name])
    made.give(made.members["Hana"], Role.HUMAS)
    return made


async def proves(branch: Branch, who: Person, promotion_id: int, kind: str = "photo") -> None:
    """She presses Kirim bukti and sends a screenshot."""
    await taps(branch, who, GiveProof(promotion_id))
    who.sends(branch.town.world.private_chat(who, branch.bot), kind)
    await branch.town.rest(SOON)


def pictures(branch: Branch) -> list[tuple[str, bool]]:
    """Every proof: its file, and whether it is still to be forgotten."""
    rows = select(PromotionDeed).where(PromotionDeed.what == "picture").order_by(PromotionDeed.id)  # type: ignore[arg-type]
    return branch.write(
        lambda session: [(one.proof, one.proof_until is not None) for one in session.exec(rows)]
    )


def verbs(branch: Branch) -> list[str]:
    """What the journal says."""
    return branch.write(lambda session: [one.verb for one in session.exec(select(Line))])


def total(branch: Branch, promotion_id: int, what: What) -> int:
    """How many of these there are."""
    return branch.write(lambda session: promotion_deeds.tally(session, promotion_id).total(what))


async def test_a_screenshot_counts_and_only_its_id_is_kept(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await taps(branch, siti, GiveProof(promotion_id))
    assert "Tutup dulu nama dan foto orang lain" in branch.last(siti, private=True).text
    assert "14 hari" in branch.last(siti, private=True).text
    await proves(branch, siti, promotion_id)
    said = branch.last(siti, private=True)
    assert "Kulupakan pada Ahad, 6 Desember 2026" in said.text
    assert labels(said) == ["Hapus bukti"]
    ((file, is_due),) = pictures(branch)
    assert file.startswith("photo:") and is_due
    assert (total(branch, promotion_id, What.DONE), total(branch, promotion_id, What.PROVEN)) == (1, 1)


async def test_a_second_one_takes_the_place_of_the_first(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await proves(branch, siti, promotion_id)
    first = pictures(branch)
    await proves(branch, siti, promotion_id)
    assert len(pictures(branch)) == 1
    assert pictures(branch) != first
    assert total(branch, promotion_id, What.PROVEN) == 1


async def test_it_is_forgotten_after_14_days_and_the_number_stays(branch: Branch) -> None:
    promotion_id, siti, hana = await carried(branch), branch.members["Siti"], branch.members["Hana"]
    await proves(branch, siti, promotion_id)
    start = branch.town.clock.at
    await branch.town.passes(start + timedelta(days=13, hours=23))
    assert pictures(branch)[0][1]
    await branch.town.passes(start + timedelta(days=14, minutes=5))
    assert pictures(branch) == [("", False)]
    assert total(branch, promotion_id, What.PROVEN) == 1
    await taps(branch, hana, ShowProofs(promotion_id))
    assert "Tidak ada bukti" in branch.last(hana, private=True).text


async def test_she_takes_it_back_whenever_she_likes(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await proves(branch, siti, promotion_id)
    shown = branch.last(siti, private=True)
    await branch.presses(siti, shown, "Hapus bukti")
    assert pictures(branch) == []
    assert total(branch, promotion_id, What.DONE) == 1
    assert total(branch, promotion_id, What.PROVEN) == 0


async def test_minors_are_told_why_not(branch: Branch) -> None:
    promotion_id, siti, ani = await carried(branch), branch.members["Siti"], branch.members["Ani"]
    branch.joins(siti, FIFTEEN)
    branch.joins(ani, SEVENTEEN)
    for who in (siti, ani):
        outcome = await taps(branch, who, GiveProof(promotion_id))
        assert outcome.toast is not None
        assert "18 tahun" in outcome.toast
        assert "Selesai saja sudah cukup" in outcome.toast
    assert pictures(branch) == []


async def test_whoever_became_a_minor_meanwhile_leaves_no_picture(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await taps(branch, siti, GiveProof(promotion_id))
    branch.joins(siti, SEVENTEEN)
    siti.sends(branch.town.world.private_chat(siti, branch.bot), "photo")
    await branch.town.rest(SOON)
    assert "18 tahun" in branch.last(siti, private=True).text
    assert pictures(branch) == []


async def test_from_the_group_it_goes_on_in_private_and_guests_join_first(branch: Branch) -> None:
    promotion_id, siti, budi = await carried(branch), branch.members["Siti"], branch.members["Budi"]
    outcome = await taps_in_group(branch, siti, GiveProof(promotion_id))
    await branch.follows(siti, outcome)
    assert "tangkapan layar" in branch.last(siti, private=True).text
    await taps_in_group(branch, budi, GiveProof(promotion_id))
    assert pictures(branch) == []


async def test_what_is_no_picture_is_asked_for_anew_and_a_link_will_do(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await proves(branch, siti, promotion_id, "video")
    assert "satu gambar" in branch.last(siti, private=True).text
    await branch.tells(siti, "ini kak")
    assert "satu gambar" in branch.last(siti, private=True).text
    await branch.tells(siti, "https://www.instagram.com/p/DRk3xQ7kZ2a/")
    assert pictures(branch) == []
    assert total(branch, promotion_id, What.POSTS) == 1


async def test_a_picture_in_answer_to_the_link_question_is_a_proof_too(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await taps(branch, siti, DonePromotion(promotion_id))
    siti.sends(branch.town.world.private_chat(siti, branch.bot), "photo")
    await branch.town.rest(SOON)
    assert total(branch, promotion_id, What.PROVEN) == 1


async def test_humas_opens_it_behind_a_button_and_each_opening_is_noted(branch: Branch) -> None:
    promotion_id, siti, hana = await carried(branch), branch.members["Siti"], branch.members["Hana"]
    await proves(branch, siti, promotion_id)
    outcome = await taps_in_group(branch, hana, ShowProofs(promotion_id))
    await branch.follows(hana, outcome)
    shown = branch.last(hana, private=True)
    assert "Siti" not in shown.text + str(labels(shown))
    await branch.presses(hana, shown, labels(shown)[0])
    picture = branch.last(hana, private=True)
    assert picture.media is not None and picture.media.kind == "photo"
    assert picture.protected
    assert verbs(branch).count("opened a proof") == 1


async def test_nobody_else_opens_it(branch: Branch) -> None:
    promotion_id, siti, ani = await carried(branch), branch.members["Siti"], branch.members["Ani"]
    await proves(branch, siti, promotion_id)
    deed_id = branch.write(
        lambda session: session.exec(select(PromotionDeed.id).where(PromotionDeed.what == "picture")).one()
    )
    for pressed in (ShowProofs(promotion_id), OpenProof(deed_id or 0)):
        outcome = await taps(branch, ani, pressed)
        assert outcome.toast is not None and "humas" in outcome.toast.lower()
    assert not [one for one in ani.sees(branch.bot) if one.media is not None]
    assert "opened a proof" not in verbs(branch)


async def test_another_unit_s_humas_opens_nothing(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await proves(branch, siti, promotion_id)
    other = await kin.unit(branch.town, "PAC Lain", "pac", "Lina")
    outcome = await taps(other, other.members["Lina"], ShowProofs(promotion_id))
    assert outcome.toast is not None and "humas" in outcome.toast.lower()


async def test_for_a_day_after_the_deadline_it_may_follow_what_was_done_in_time(branch: Branch) -> None:
    promotion_id, siti, ani = await carried(branch), branch.members["Siti"], branch.members["Ani"]
    await taps(branch, siti, DonePromotion(promotion_id))
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(hours=1)))
    await proves(branch, siti, promotion_id)
    assert "angkanya tidak berubah" in branch.last(siti, private=True).text
    outcome = await taps(branch, ani, GiveProof(promotion_id))
    assert outcome.toast is not None and "ditutup" in outcome.toast


async def test_erasing_takes_the_file_with_it(branch: Branch) -> None:
    promotion_id, siti = await carried(branch), branch.members["Siti"]
    await proves(branch, siti, promotion_id)

    def erase(session: object) -> None:
        person = session.exec(select(Row).where(Row.telegram_id == siti.id)).one()  # type: ignore[attr-defined]
        retention.erase(session, person, branch.town.clock.at)  # type: ignore[arg-type]

    branch.write(erase)
    assert pictures(branch) == [("", False)]
