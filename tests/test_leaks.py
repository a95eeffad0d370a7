"""Stories about a leak: recorded in one tap, 72 hours on the clock, both notices at hand, closed in order."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.leaks import LeakData, LeakPage, OpenLeak, due_at, next_reminder, toggled
from domain.presses import Press, encode
from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.messages import Message as Shown
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import departments, leaks, members, people
from storage.journal import Line
from storage.leaks import Affected, Leak
from storage.units import Unit
from tests.branch import Branch, found, labels
from tests.town import open_town


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    """Hana and Lia lead, Pak Budi is pembina; Siti is 15, Nur grown up."""
    async with open_town(tmp_path) as town:
        branch = await found(town, "Hana", "Lia", "Budi", "Siti", "Nur")
        for name, role in (("Hana", Role.PENGURUS), ("Lia", Role.PENGURUS), ("Budi", Role.PEMBINA)):
            branch.give(branch.members[name], role)
        branch.joins(branch.members["Budi"], 1980)
        branch.joins(branch.members["Siti"], 2010)
        for one in branch.members.values():
            one.starts(branch.bot)
        await town.rest()
        yield branch


async def records(branch: Branch, kind: str = "Terkirim ke orang lain") -> Shown:
    """Hana records a leak; her card."""
    hana = branch.members["Hana"]
    await branch.tells(hana, "/insiden")
    await branch.presses(hana, branch.last(hana, private=True), kind)
    return branch.last(hana, private=True)


async def taps(branch: Branch, *buttons: str) -> Shown:
    """Hana presses one after another on her newest message."""
    hana = branch.members["Hana"]
    for one in buttons:
        await branch.presses(hana, branch.last(hana, private=True), one)
    return branch.last(hana, private=True)


def leak_of(branch: Branch) -> Leak:
    """The one leak, as it is written down."""
    return branch.write(lambda session: session.exec(select(Leak)).one())


def files(branch: Branch, who: Person) -> list[tuple[str, str]]:
    """Name and text of the files that she got."""
    return [
        (one.media.name or "", one.media.file.content.decode())
        for one in who.sees(branch.bot)
        if one.media is not None and one.media.file is not None
    ]


async def test_one_tap_starts_the_clock(branch: Branch) -> None:
    card = await records(branch)
    assert "Rabu, 25 November 2026 pukul 13.00 WIB" in card.text
    assert "tinggal 3 hari" in card.text or "tinggal 2 hari" in card.text
    assert "semua anggota, 4 dewasa dan 1 di bawah 18" in card.text
    assert leak_of(branch).remind_at is not None


async def test_a_member_may_not_and_leaves_no_row(branch: Branch) -> None:
    await branch.tells(branch.members["Nur"], "/insiden")
    assert "bagian pengurus" in branch.last(branch.members["Nur"], private=True).text
    assert branch.write(lambda session: session.exec(select(Leak)).all()) == []


async def test_everyone_who_answers_is_reminded_at_24_and_60_hours_even_at_night(branch: Branch) -> None:
    await records(branch)
    await branch.town.passes(branch.town.clock.at + timedelta(hours=71))
    for name in ("Hana", "Lia", "Budi"):
        notes = [one for one in branch.members[name].sees(branch.bot) if "belum semua terkirim" in one.text]
        assert [one.date.astimezone(UTC).strftime("%d %H.%M") for one in notes] == ["23 06.00", "24 18.00"]
    assert not [one for one in branch.members["Nur"].sees(branch.bot) if "belum semua" in one.text]


async def test_when_both_were_told_nobody_is_reminded_and_it_can_be_closed(branch: Branch) -> None:
    await records(branch)
    hana = branch.members["Hana"]
    await taps(branch, "Orangnya sudah diberi tahu", "Lembaga sudah diberi tahu")
    assert leak_of(branch).remind_at is None
    card = await taps(branch, "Selesai ditangani")
    assert "selesai" in card.text
    assert labels(card) == ["Semua insiden"]
    await branch.town.passes(branch.town.clock.at + timedelta(hours=71))
    assert not [one for one in hana.sees(branch.bot) if "belum semua terkirim" in one.text]
    verbs = branch.write(lambda session: session.exec(select(Line.verb)).all())
    assert {"recorded a leak", "leak step persons", "leak step authority", "leak step closed"} <= set(verbs)


async def test_it_can_not_be_closed_before_both_were_told(branch: Branch) -> None:
    card = await records(branch)
    outcome = await forges(branch, branch.members["Hana"], card, "lx:1:closed")
    assert "Beri tahu dulu" in (outcome.toast or "")
    assert leak_of(branch).closed_at is None


async def forges(branch: Branch, who: Person, message: Shown, pressed: Press | str) -> PressOutcome:
    """An app sends a press that no button of the message carries."""
    button = next(one for row in message.buttons for one in row)
    data = pressed if isinstance(pressed, str) else encode(pressed)
    outcome = tell_of_press(branch.town.world, message, who, type(button)(label="?", kind="press", data=data))
    await branch.town.rest()
    return outcome


async def test_the_notices_name_nobody_and_say_what_the_law_asks(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await records(branch)
    await taps(branch, "Data apa", "nama depan", "tahun lahir", "Kembali", "Tulis kejadiannya")
    await branch.tells(hana, "Daftar hadir terkirim ke grup lain, sudah dihapus.")
    await taps(branch, "Naskah & daftar", "Naskah untuk yang terdampak")
    shown = [one for one in hana.sees(branch.bot) if "Pemberitahuan kebocoran" in one.text][-1]
    for part in ("nama depan, tahun lahir", "22 November 2026", "Daftar hadir terkirim", "pasal 46"):
        assert part in shown.text
    name, text = files(branch, hana)[-1]
    assert (name, text.splitlines()[0]) == (
        "pemberitahuan-orang.txt",
        "Pemberitahuan kebocoran data pribadi",
    )
    for name in branch.members:
        assert name not in text


async def test_the_notice_for_the_authority_counts_children_apart(branch: Branch) -> None:
    await records(branch)
    await taps(branch, "Naskah & daftar", "Naskah untuk lembaga")
    assert "4 dewasa dan 1 anak" in files(branch, branch.members["Hana"])[-1][1]


async def test_the_list_names_adults_and_only_counts_children(branch: Branch) -> None:
    await records(branch)
    await taps(branch, "Naskah & daftar", "Daftar yang diberi tahu")
    name, text = files(branch, branch.members["Hana"])[-1]
    assert name == "terdampak.txt"
    assert f"Nur (id {branch.members['Nur'].id})" in text
    assert "Siti" not in text
    assert "walinya diberi tahu lewat pembina" in text


async def test_only_those_who_are_chosen_by_name(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await records(branch)
    await taps(branch, "Siapa terdampak", "Pilih per nama")
    await branch.tells(hana, "zz")
    assert "Tidak ada anggota" in branch.last(hana, private=True).text
    await branch.tells(hana, "nu")
    card = await taps(branch, "Nur")
    assert "✓ Nur" in labels(card)
    assert "1 dewasa, 0 di bawah 18" in card.text
    assert branch.write(lambda session: len(session.exec(select(Affected)).all())) == 1


async def test_the_people_of_a_department(branch: Branch) -> None:
    def field(session: Session) -> None:
        departments.add(session, branch.unit_id, ["Kaderisasi"])
        nur = people.found(session, branch.members["Nur"].id)
        found = members.found(session, nur.id or 0, branch.unit_id) if nur is not None else None
        assert found is not None
        found.department_id = departments.of_unit(session, branch.unit_id)[0].id

    branch.write(field)
    await records(branch)
    card = await taps(branch, "Siapa terdampak", "Satu bidang", "Kaderisasi")
    assert "1 dewasa, 0 di bawah 18" in card.text
    assert "bidang Kaderisasi" in (await taps(branch, "Kembali")).text


async def test_when_it_was_noticed_can_be_typed_and_lies_in_the_past(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await records(branch)
    await taps(branch, "Diketahui kapan", "Ketik waktunya")
    await branch.tells(hana, "besok 19.30")
    assert "belum bisa kubaca" in branch.last(hana, private=True).text
    await branch.tells(hana, "kemarin 19.30")
    assert leak_of(branch).noticed_at == datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
    await taps(branch, "Diketahui kapan", "6 jam lalu")
    assert branch.town.clock.at - leak_of(branch).noticed_at < timedelta(hours=7)


async def test_the_pembina_reads_it_and_changes_nothing(branch: Branch) -> None:
    await records(branch)
    budi = branch.members["Budi"]
    await branch.town.passes(branch.town.clock.at + timedelta(hours=25))
    await branch.presses(budi, branch.last(budi, private=True), "Buka insiden")
    card = branch.last(budi, private=True)
    assert "Terkirim ke orang lain" in card.text
    outcome = await branch.presses(budi, card, "Orangnya sudah diberi tahu")
    assert "bagian pengurus" in (outcome.toast or "")
    assert leak_of(branch).told_persons_at is None


async def test_another_units_leak_is_not_there(branch: Branch) -> None:
    now = branch.town.clock.at

    def other(session: Session) -> int:
        unit = Unit(name="Lain", level="pac", zone="Asia/Jakarta", created_at=now)
        session.add(unit)
        session.flush()
        there = Leak(unit_id=unit.id or 0, kind="file", noticed_at=now, recorded_at=now)
        return leaks.record(session, there).id or 0

    leak_id = branch.write(other)
    hana = branch.members["Hana"]
    await branch.tells(hana, "/insiden")
    shown = branch.last(hana, private=True)
    outcome = await forges(branch, hana, shown, OpenLeak(leak_id, LeakPage.MAIN))
    assert "tidak ada lagi" in (outcome.toast or "")


async def test_a_closed_leak_is_kept_for_a_year(branch: Branch) -> None:
    await records(branch)
    await taps(branch, "Orangnya sudah diberi tahu", "Lembaga sudah diberi tahu", "Selesai ditangani")
    now = branch.town.clock.at
    branch.write(lambda session: leaks.forget(session, now + timedelta(days=364)))
    assert leak_of(branch)
    branch.write(lambda session: leaks.forget(session, now + timedelta(days=366)))
    assert branch.write(lambda session: session.exec(select(Leak)).all()) == []


async def test_in_english(branch: Branch) -> None:
    hana = branch.members["Hana"]
    branch.write(lambda session: setattr(people.found(session, hana.id), "language", "en"))
    await branch.tells(hana, "/leak")
    card = await taps(branch, "A file got around")
    assert "Both notices are due" in card.text
    await taps(branch, "Drafts & list", "Draft for the authority")
    assert files(branch, hana)[-1][1].startswith("Notice of a failure of personal data protection")


def test_the_clock_of_the_law() -> None:
    at = datetime(2026, 11, 22, 6, tzinfo=UTC)
    leak = Leak(unit_id=1, kind="file", noticed_at=at, recorded_at=at)
    assert due_at(leak) == at + timedelta(hours=72)
    assert next_reminder(leak, at) == at + timedelta(hours=24)
    assert next_reminder(leak, at + timedelta(hours=30)) == at + timedelta(hours=60)
    assert next_reminder(leak, at + timedelta(hours=61)) is None
    assert toggled(toggled("", LeakData.YEARS), LeakData.NAMES) == "names years"
    assert toggled("names years", LeakData.NAMES) == "years"
