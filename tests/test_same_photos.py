"""Pictures that were reported: each is looked at once, in a process of its own, and the same picture is one case."""

import io
import random
from collections.abc import AsyncIterator
from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest
from sqlmodel import Session, col, select

from domain.case_states import CaseState, CaseStep
from domain.cases import CaseKind, Likeness
from domain.ladder import Severity
from domain.posting import Lane, OutboxStatus
from domain.sameness import Band
from domain.sameness.photos import compare, photo_bands
from sandbox.faults import Fault
from sandbox.media import stored
from scheduling.case_photos import hashed
from storage import case_photos, case_steps, cases
from storage.cases import Case, CaseBand, CaseFile, CaseLikeness
from storage.outbox import OutboxRow
from storage.own_data import collect
from tests.town import Town
from tests.watch import LINK, Watch, watch

MINUTE = timedelta(minutes=1)
Picture = Any


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


def blurred(seed: int, side: int = 640) -> Picture:
    """Soft spots of colour without an edge; others for each seed."""
    image: Any = import_module("PIL.Image")
    spots = image.frombytes("RGB", (16, 12), random.Random(seed).randbytes(16 * 12 * 3))
    return spots.resize((side, side * 3 // 4), image.Resampling.BICUBIC)


def drawn(seed: int, side: int = 640) -> Picture:
    """The same with things that have edges, as photos and posters are."""
    picture, chance = blurred(seed), random.Random(seed)
    drawing = import_module("PIL.ImageDraw").Draw(picture)
    for _ in range(25):
        x, y, size = chance.randrange(600), chance.randrange(440), chance.randrange(10, 150)
        drawing.ellipse((x, y, x + size, y + size), fill=tuple(chance.randbytes(3)))
    return picture.resize((side, side * 3 // 4))


def saved(picture: Picture, quality: int = 90) -> bytes:
    """As a JPEG file."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def stamped(picture: Picture) -> Picture:
    """With a white bar across it, as humas of others do with hoaxes."""
    copy = picture.copy()
    drawing = import_module("PIL.ImageDraw").Draw(copy)
    width, height = picture.size
    drawing.rectangle((width // 4, height * 2 // 5, width * 3 // 4, height // 2), fill="white")
    return copy


def sent(its: Watch, content: bytes) -> str:
    """Telegram keeps this file; its id."""
    file = stored("photo", None, content)
    its.town.world.keep(file)
    return str(file.id)


def reports(its: Watch, name: str | None, content: bytes, **facts: Any) -> int:
    """Somebody reports this picture; its case."""
    return its.case(name, link=facts.pop("link", ""), photo=sent(its, content), kind=CaseKind.HOAX, **facts)


def asked(its: Watch) -> list[tuple[int, int]]:
    """The pairs of which humas is asked."""

    def read(session: Session) -> list[tuple[int, int]]:
        rows = session.exec(select(CaseLikeness).where(CaseLikeness.what == Likeness.ASKED)).all()
        return [(one.case_id, one.other_id) for one in rows]

    return its.write(read)


def hashes(its: Watch) -> list[str]:
    """What is known of every picture."""
    return its.write(
        lambda session: list(session.exec(select(CaseFile.photo_hash).order_by(col(CaseFile.id))).all())
    )


def calls(its: Watch) -> list[OutboxRow]:
    """The calls by which pictures are looked at."""

    def read(session: Session) -> list[OutboxRow]:
        found = session.exec(
            select(OutboxRow).where(OutboxRow.method == "getFile").order_by(col(OutboxRow.id))
        ).all()
        session.expunge_all()
        return list(found)

    return its.write(read)


def test_the_same_picture_saved_again_is_the_same_and_another_is_not() -> None:
    first = hashed(saved(drawn(1)))
    assert len(first) == 256
    assert compare(first, hashed(saved(drawn(1, 320), quality=40))).band is Band.SAME
    assert compare(first, hashed(saved(stamped(drawn(1))))).band is Band.LIKELY
    assert compare(first, hashed(saved(drawn(2)))).band is Band.APART
    assert compare(hashed(saved(blurred(1))), hashed(saved(blurred(1, 320), quality=50))).band is Band.LIKELY
    assert not set(photo_bands(first)).isdisjoint(photo_bands(hashed(saved(stamped(drawn(1))))))


@pytest.mark.parametrize("content", [b"", b"no picture", saved(drawn(1).resize((1, 1)).resize((64, 64)))])
def test_what_shows_nothing_is_like_nothing(content: bytes) -> None:
    assert hashed(content) == ""
    assert compare("", "").band is Band.APART
    assert photo_bands("") == []


async def test_the_same_picture_from_another_phone_goes_on_in_the_first_case(its: Watch) -> None:
    first = reports(its, "Siti", saved(drawn(1)))
    await its.passes(MINUTE)
    second = reports(its, "Rina", saved(drawn(1, 400), quality=50))
    assert second != first
    await its.rests()
    assert its.row(second).merged_into == first
    assert len(its.reports(first)) == 2
    assert len(its.write(lambda session: cases.files(session, first))) == 2
    assert reports(its, "Dewi", saved(drawn(2))) not in (first, second)


async def test_three_members_with_one_picture_make_it_urgent(its: Watch) -> None:
    first = reports(its, "Siti", saved(drawn(1)))
    for name, quality in (("Rina", 70), ("Dewi", 50)):
        await its.passes(MINUTE)
        reports(its, name, saved(drawn(1), quality=quality))
        await its.rests()
    assert its.row(first).severity == Severity.HIGH
    assert len(its.reports(first)) == 3


async def test_a_picture_that_only_looks_like_it_is_asked(its: Watch) -> None:
    first = reports(its, "Siti", saved(drawn(1)))
    await its.passes(MINUTE)
    second = reports(its, "Rina", saved(stamped(drawn(1))))
    await its.rests()
    assert its.row(second).state == CaseState.NEW
    assert asked(its) == [(second, first)]


@pytest.mark.parametrize("why", ["held", "link", "words"])
async def test_a_picture_alone_joins_nothing_where_more_is_known(its: Watch, why: str) -> None:
    first = reports(
        its, "Siti", saved(drawn(1)), text="Permen narkoba beredar di depan sekolah dasar Kediri kemarin"
    )
    await its.passes(MINUTE)
    facts = {"link": LINK} if why == "link" else {}
    text = "Beasiswa santri ditutup bulan depan lewat madrasah masing-masing" if why == "words" else ""
    second = reports(its, "Rina", saved(drawn(1), quality=60), text=text, **facts)
    if why == "held":
        nisa = its.person_id("Nisa")
        its.write(
            lambda session: case_steps.take(session, session.get_one(Case, second), nisa, its.town.clock.at)
        )
    await its.rests()
    assert its.row(second).state != CaseState.MERGED
    assert asked(its) == [(second, first)]


async def test_what_was_over_is_looked_at_again_when_its_picture_comes_back(its: Watch) -> None:
    first = reports(its, "Siti", saved(drawn(1)))
    await its.rests()
    its.write(
        lambda session: case_steps.end(
            session, session.get_one(Case, first), CaseStep.DISMISS, its.town.clock.at
        )
    )
    await its.passes(MINUTE)
    reports(its, "Rina", saved(drawn(1), quality=60))
    await its.rests()
    assert its.row(first).state == CaseState.NEW
    assert len(its.reports(first)) == 2


async def test_a_file_that_telegram_does_not_hand_out_stays_unknown_and_nothing_breaks(its: Watch) -> None:
    its.town.world.faults.add(Fault("getFile", "400", times=1))
    case = reports(its, "Siti", saved(drawn(1)))
    await its.rests()
    assert hashes(its) == [""]
    assert its.row(case).state == CaseState.NEW
    assert [one.status for one in calls(its)] == [OutboxStatus.SENT]


async def test_a_stumbling_server_is_asked_again(its: Watch) -> None:
    its.town.world.faults.add(Fault("getFile", "502", times=1))
    reports(its, "Siti", saved(drawn(1)))
    await its.passes(5 * MINUTE)
    assert len(hashes(its)[0]) == 256


async def test_the_older_case_stays_whichever_picture_comes_first(its: Watch) -> None:
    its.town.world.faults.add(Fault("getFile", "502", times=1))
    first = reports(its, "Siti", saved(drawn(1)))
    await its.rests()
    second = reports(its, "Rina", saved(drawn(1), quality=60))
    await its.passes(5 * MINUTE)
    assert its.row(second).merged_into == first


async def test_a_result_that_is_told_twice_changes_nothing(its: Watch) -> None:
    first = reports(its, "Siti", saved(drawn(1)))
    await its.passes(MINUTE)
    second = reports(its, "Rina", saved(stamped(drawn(1))))
    await its.rests()

    def again(session: Session) -> int:
        for file in session.exec(select(CaseFile)).all():
            case_photos.match(session, file.id or 0, its.town.clock.at)
        return len(session.exec(select(CaseBand)).all())

    assert its.write(again) == 16
    assert asked(its) == [(second, first)]
    its.write(lambda session: case_photos.match(session, 999, its.town.clock.at))


async def test_pictures_go_one_after_another_and_after_every_alert(its: Watch) -> None:
    """Sixteen of them would fill the way of everything else."""
    for number in range(3):
        its.write(lambda session, number=number: _add(session, its, number))  # type: ignore[misc]
    assert {(one.place, one.lane) for one in calls(its)} == {(0, int(Lane.REMINDER))}


def _add(session: Session, its: Watch, number: int) -> None:
    now = its.town.clock.at
    case = cases.add(
        session, Case(unit_id=its.unit_id, kind=CaseKind.HOAX, begun_at=now, opened_at=now, changed_at=now)
    )
    file = CaseFile(case_id=case.id or 0, kind="photo", file_id=f"f{number}", unique_id=f"u{number}", at=now)
    cases.keep(session, file)
    case_photos.look(session, file, now)


async def test_a_hash_stands_in_no_log_and_in_no_copy(its: Watch, capsys: pytest.CaptureFixture[str]) -> None:
    reports(its, "Siti", saved(drawn(1)))
    await its.rests()
    (known,) = hashes(its)
    assert known
    captured = capsys.readouterr()
    assert known not in captured.out + captured.err
    assert known not in str([(one.payload, one.error) for one in calls(its)])
    siti = its.people["Siti"].id
    assert known not in str(its.write(lambda session: collect(session, siti)))
