"""Stories of parent and child units: asking by a code, moving, leaving, and what a parent reads."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.refusal import Refusal
from domain.ties import Place, may_stand_under
from domain.units import Level
from storage import units
from storage.journal import Line
from tests import kin
from tests.branch import Branch, labels
from tests.founding import opens
from tests.kin import head
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def cabang(town: Town) -> Branch:
    return await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")


@pytest.fixture
async def anak_cabang(town: Town) -> Branch:
    return await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti", verified=False)


def parent_of(branch: Branch) -> int | None:
    return kin.now_is(branch, lambda _, unit: unit.parent_id)


def heard(branch: Branch, words: str) -> int:
    """How often the pengurus of a unit was told this in private."""
    return sum(words in one.text for one in head(branch).sees(branch.bot) if one.from_bot)


async def test_a_child_asks_by_code_and_the_parent_accepts(cabang: Branch, anak_cabang: Branch) -> None:
    code = await kin.takes_code(cabang)
    await kin.asks(anak_cabang, code)
    assert parent_of(anak_cabang) is None
    request = cabang.last(head(cabang), private=True)
    assert "PAC IPPNU Kedungwaru" in request.text
    assert "Siti" not in request.text
    await kin.taps(cabang, head(cabang), "Terima")
    assert parent_of(anak_cabang) == cabang.unit_id
    assert kin.now_is(anak_cabang, lambda _, unit: unit.verified_at) is not None
    assert heard(anak_cabang, "PC IPPNU Tulungagung menerima PAC IPPNU Kedungwaru") == 1
    verbs = cabang.write(lambda session: session.exec(select(Line.verb).order_by(col(Line.id))).all())
    assert {"asked for parent", "child accepted", "has parent"} <= set(verbs)


async def test_the_code_is_a_link_too_and_many_use_it(
    town: Town, cabang: Branch, anak_cabang: Branch
) -> None:
    other = await kin.unit(town, "PAC IPPNU Boyolangu", "pac", "Laila")
    code = await kin.takes_code(cabang)
    for child in (anak_cabang, other):
        await opens(town, head(child), code)
        assert "Minta PC IPPNU Tulungagung" in child.last(head(child), private=True).text
        await kin.taps(child, head(child), "Ya, minta")
        await kin.taps(cabang, head(cabang), "Terima")
    assert parent_of(anak_cabang) == parent_of(other) == cabang.unit_id


async def test_a_parent_declines(cabang: Branch, anak_cabang: Branch) -> None:
    await kin.asks(anak_cabang, await kin.takes_code(cabang))
    await kin.taps(cabang, head(cabang), "Tolak")
    assert parent_of(anak_cabang) is None
    assert heard(anak_cabang, "belum menerima") == 1
    assert kin.now_is(anak_cabang, lambda _, unit: unit.verified_at) is None


async def test_an_unknown_parent_vouches_for_nobody(town: Town, anak_cabang: Branch) -> None:
    stranger = await kin.unit(town, "PC Entah", "pc", "Rina", verified=False)
    await kin.becomes_child(anak_cabang, stranger)
    assert parent_of(anak_cabang) == stranger.unit_id
    assert kin.now_is(anak_cabang, lambda _, unit: unit.verified_at) is None


async def test_a_code_is_over_after_a_week(town: Town, cabang: Branch, anak_cabang: Branch) -> None:
    code = await kin.takes_code(cabang)
    town.clock.move(town.clock.at + timedelta(days=7, minutes=1))
    await kin.opens_page(anak_cabang, head(anak_cabang), "Induk dan anak", "Minta induk dengan kode")
    assert "7 harinya sudah lewat" in await kin.types(anak_cabang, head(anak_cabang), code)


async def test_a_request_can_be_taken_back(cabang: Branch, anak_cabang: Branch) -> None:
    await kin.asks(anak_cabang, await kin.takes_code(cabang))
    await kin.opens_page(anak_cabang, head(anak_cabang), "Induk dan anak", "Batalkan permintaan")
    outcome = await kin.taps(cabang, head(cabang), "Terima")
    assert "dibatalkan" in (outcome.toast or "")
    assert parent_of(anak_cabang) is None


async def test_a_unit_moves_to_another_parent_and_the_old_one_hears_it_once(
    town: Town, cabang: Branch, anak_cabang: Branch
) -> None:
    blitar = await kin.unit(town, "PC IPPNU Blitar", "pc", "Aminah")
    await kin.becomes_child(anak_cabang, cabang)
    await kin.becomes_child(anak_cabang, blitar)
    assert parent_of(anak_cabang) == blitar.unit_id
    assert heard(cabang, "pindah ke induk lain") == 1
    assert heard(blitar, "pindah ke induk lain") == 0
    assert "unit anak" in (await kin.opens_page(blitar, head(blitar), "Induk dan anak")).lower()


async def test_a_circle_is_refused_also_when_both_ask_at_once(town: Town) -> None:
    one = await kin.unit(town, "Komunitas A", "other", "Ana")
    two = await kin.unit(town, "Komunitas B", "other", "Bela")
    first, second = await kin.takes_code(one), await kin.takes_code(two)
    await kin.asks(two, first)
    await kin.asks(one, second)
    await kin.taps(one, head(one), "Terima")
    outcome = await kin.taps(two, head(two), "Terima")
    assert "di bawah unitmu" in (outcome.toast or "")
    assert (parent_of(one), parent_of(two)) == (None, one.unit_id)


async def test_a_level_must_stand_above(cabang: Branch, anak_cabang: Branch) -> None:
    code = await kin.takes_code(anak_cabang)
    await kin.opens_page(cabang, head(cabang), "Induk dan anak", "Minta induk dengan kode")
    assert "setingkat lebih tinggi" in await kin.types(cabang, head(cabang), code)


async def test_a_child_leaves_and_a_parent_lets_go(cabang: Branch, anak_cabang: Branch) -> None:
    await kin.becomes_child(anak_cabang, cabang)
    await kin.opens_page(anak_cabang, head(anak_cabang), "Induk dan anak", "Keluar dari induk", "Ya, keluar")
    assert parent_of(anak_cabang) is None
    assert heard(cabang, "keluar dari PC IPPNU Tulungagung") == 1
    await kin.becomes_child(anak_cabang, cabang)
    await kin.opens_page(cabang, head(cabang), "Induk dan anak", "Lihat unit anak", "Lepas PAC", "Ya, lepas")
    assert parent_of(anak_cabang) is None
    assert heard(anak_cabang, "berdiri sendiri") == 1


async def test_a_parent_reads_plans_and_totals_but_no_person(cabang: Branch, anak_cabang: Branch) -> None:
    await kin.becomes_child(anak_cabang, cabang)
    await anak_cabang.says(head(anak_cabang), "/rencana besok 19.30 IG Tips hafalan")
    totals = await kin.opens_page(cabang, head(cabang), "Induk dan anak", "Lihat unit anak")
    assert "PAC IPPNU Kedungwaru: 1 anggota, 1 rencana" in totals
    await cabang.tells(head(cabang), "/kalender")
    await kin.taps(cabang, head(cabang), "Kalender unit anak")
    shown = cabang.last(head(cabang), private=True).text
    assert "Tips hafalan · PAC IPPNU Kedungwaru" in shown
    assert "Siti" not in totals + shown
    await anak_cabang.tells(head(anak_cabang), "/kalender")
    assert "Kalender unit anak" not in labels(anak_cabang.last(head(anak_cabang), private=True))


async def test_a_member_of_the_parent_reads_nothing_of_the_children(
    town: Town, cabang: Branch, anak_cabang: Branch
) -> None:
    await kin.becomes_child(anak_cabang, cabang)
    kader = town.world.add_person("Wati")
    cabang.joins(kader)
    await kin.opens(cabang, kader)
    await cabang.tells(kader, "/kalender")
    assert "Kalender unit anak" not in labels(cabang.last(kader, private=True))


async def test_the_tree_is_asked_in_few_questions(town: Town) -> None:
    chain = [await kin.unit(town, f"Unit {n}", "other", f"Ketua {n}") for n in range(3)]

    def tie(session: Session) -> None:
        for child, parent in zip(chain[1:], chain, strict=False):
            units.get(session, child.unit_id).parent_id = parent.unit_id

    chain[0].write(tie)

    def asks(session: Session) -> tuple[list[int], list[int | None], int, bool]:
        top, bottom = chain[0].unit_id, chain[-1].unit_id
        above = [unit.id for unit in units.ancestors(session, bottom)]
        return (
            units.subtree_ids(session, top),
            above,
            units.depth(session, top),
            units.has_children(session, bottom),
        )

    ids = [one.unit_id for one in chain]
    assert chain[0].write(asks) == (ids, [ids[1], ids[0]], 2, False)


def place(unit_id: int, level: str = "other", above: tuple[int, ...] = (), below: int = 0) -> Place:
    return Place(unit_id, level, above, below)


@pytest.mark.parametrize(
    ("child", "parent", "code"),
    [
        (place(1), place(1), "ties-itself"),
        (place(1), place(2, above=(3, 1)), "ties-circle"),
        (place(1, above=(2, 3)), place(2, above=(3,)), "ties-already"),
        (place(1, Level.PAC), place(2, Level.PAC), "ties-level-refused"),
        (place(1, Level.PC), place(2, Level.PAC), "ties-level-refused"),
        (place(1, below=3), place(2, above=(3, 4, 5)), "ties-too-high"),
    ],
)
def test_who_may_not_stand_under_whom(child: Place, parent: Place, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        may_stand_under(child, parent)
    assert refused.value.code == code


@pytest.mark.parametrize("child", [Level.PW, Level.PC, Level.PAC, Level.PR, Level.PK, Level.OTHER])
def test_every_level_may_stand_under_the_top(child: Level) -> None:
    may_stand_under(place(1, child), place(2, Level.PP))
