"""Stories of silent accounts: their owners are asked after 30, 60 and 90 days, and their choice is kept."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.account_kinds import AccountKind
from domain.account_silence import LOOK_EVERY, Answer, AnswerSilence, EndSilent, look_at, stage
from domain.post_states import Kind, PostState
from domain.units import Role
from scheduling.account_silence import tend
from storage import account_silence, accounts
from storage.account_silence import AccountSilence
from storage.accounts import Account
from storage.posts import Post
from storage.publishing import Publication
from storage.units import Unit
from tests import founding, kin
from tests.branch import SOON, labels
from tests.lending import Lending, lending
from tests.town import SUNDAY, Town, open_town

DAY = timedelta(days=1)
ASKED = "tanpa kiriman"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def its(town: Town) -> Lending:
    made = await lending(town, on=False)
    made.branch.write(lambda session: tend(session, town.clock.at))
    return made


async def days(its: Lending, count: float) -> None:
    """So many days pass, and it is afternoon, when people may be disturbed."""
    await its.town.passes(its.town.clock.at + DAY * count)


def account(its: Lending, account_id: int | None = None) -> Account:
    return its.branch.write(
        lambda session: session.get_one(Account, account_id or its.account_id).model_copy()
    )


def change(its: Lending, account_id: int | None = None, **values: object) -> None:
    def write(session: Session) -> None:
        row = session.get_one(Account, account_id or its.account_id)
        for name, value in values.items():
            setattr(row, name, value)

    its.branch.write(write)


def row(its: Lending) -> AccountSilence | None:
    def read(session: Session) -> AccountSilence | None:
        found = account_silence.of(session, its.account_id)
        return found.model_copy() if found is not None else None

    return its.branch.write(read)


def publishes(its: Lending, at: datetime) -> None:
    """Something was put out through the account."""

    def write(session: Session) -> None:
        post = plan_row(its, at, PostState.PUBLISHED)
        session.add(post)
        session.flush()
        session.add(Publication(post_id=post.id or 0, account_id=its.account_id, at=at, digest="1"))

    its.branch.write(write)


def plan_row(its: Lending, at: datetime, state: PostState) -> Post:
    return Post(
        unit_id=its.unit_id,
        title="Kajian Jumat",
        kind=Kind.OFFICIAL,
        account_id=its.account_id,
        starts_at=at,
        state=state,
        zone="Asia/Jakarta",
        created_at=its.town.clock.at,
        changed_at=its.town.clock.at,
    )


@pytest.mark.parametrize(
    ("silent", "asked"),
    [(0, 0), (29, 0), (30, 30), (59, 30), (60, 60), (89, 60), (90, 90), (400, 90)],
)
def test_after_how_many_days_they_are_asked(silent: int, asked: int) -> None:
    assert stage(SUNDAY, SUNDAY + DAY * silent) == asked


def test_when_it_is_looked_at_next() -> None:
    nexts = [(look_at(SUNDAY, SUNDAY + DAY * silent) - SUNDAY).days for silent in (0, 30, 31, 60, 89, 90, 95)]
    assert nexts == [30, 60, 60, 90, 90, 120, 125]
    assert look_at(SUNDAY, SUNDAY + DAY * 90) == SUNDAY + DAY * 90 + LOOK_EVERY


async def test_humas_and_pengurus_are_asked_after_30_60_and_90_days_and_never_more(its: Lending) -> None:
    await days(its, 29)
    assert its.in_room(ASKED) == []
    counted = []
    for span in (2, 30, 30, 60):
        await days(its, span)
        counted.append((len(its.in_room(ASKED)), its.heard("Ketua", ASKED)))
    assert counted == [(1, 1), (2, 2), (3, 3), (3, 3)]
    assert its.heard("Nisa", ASKED) == 0
    assert its.heard("Siti", ASKED) == its.heard("Wati", ASKED) == 0
    assert "90 hari tanpa kiriman" in its.in_room(ASKED)[-1].text


async def test_what_they_choose_is_remembered_and_its_steps_stand_there(its: Lending) -> None:
    await days(its, 31)
    card = its.in_room(ASKED)[-1]
    assert labels(card) == ["Hidupkan lagi", "Tutup akun"]
    await its.taps("Nisa", "Hidupkan lagi", its.room)
    card = its.in_room(ASKED)[-1]
    assert "Hidupkan lagi, dipilih" in card.text and "Pilih satu hari tetap" in card.text
    assert "takeover" not in card.text
    assert "Hidupkan lagi, dipilih" in its.private("Ketua").text
    saved = row(its)
    assert saved is not None and (saved.answer, saved.answered_by) == ("revive", its.person_id("Nisa"))
    await days(its, 30)
    assert "Waktu itu kalian memilih: Hidupkan lagi" in its.in_room(ASKED)[-1].text


async def test_reviving_begins_a_plan_for_the_account(its: Lending) -> None:
    its.switch(on=True)
    await days(its, 31)
    await its.taps("Ketua", "Hidupkan lagi")
    assert "slot takeover" in its.private("Ketua").text
    await its.taps("Ketua", "Rencanakan kiriman")
    post = its.branch.write(lambda session: session.exec(select(Post)).one().model_copy())
    assert (post.account_id, post.kind, post.platform) == (its.account_id, Kind.OFFICIAL, "instagram")


async def test_a_plan_that_is_near_answers_the_question(its: Lending) -> None:
    at = its.town.clock.at + DAY * 33
    its.branch.write(lambda session: session.add(plan_row(its, at, PostState.PLANNED)))
    await days(its, 32)
    assert its.in_room(ASKED) == []
    await days(its, 3)
    assert len(its.in_room(ASKED)) == 1


async def test_who_publishes_is_asked_only_a_month_after_that(its: Lending) -> None:
    await days(its, 20)
    publishes(its, its.town.clock.at)
    await days(its, 28)
    assert its.in_room(ASKED) == []
    await days(its, 4)
    assert "30 hari tanpa kiriman" in its.in_room(ASKED)[-1].text
    assert "Terakhir: Sabtu, 12 Desember 2026" in its.in_room(ASKED)[-1].text


async def test_life_after_the_question_closes_it_and_a_new_silence_begins_anew(its: Lending) -> None:
    await days(its, 31)
    change(its, published_on=date(2026, 12, 24))
    await days(its, 30)
    assert row(its) is None
    assert len(its.in_room("@pacippnu hidup lagi")) == 1
    await days(its, 4)
    saved = row(its)
    assert saved is not None and saved.stage == 30


async def test_a_post_noted_by_hand_closes_the_question_at_once(its: Lending) -> None:
    await days(its, 31)
    await its.tells("Nisa", "/akun")
    await its.taps("Nisa", "Instagram @pacippnu")
    await its.taps("Nisa", "Lainnya")
    await its.taps("Nisa", "Catat terbit hari ini")
    assert its.in_room(ASKED) == []
    assert len(its.in_room("@pacippnu hidup lagi")) == 1


async def test_merging_says_the_steps_and_reminds_once_to_close(its: Lending) -> None:
    other = its.account("ippnukdw")
    change(its, other, published_on=date(2027, 6, 1))
    await days(its, 31)
    assert labels(its.in_room(ASKED)[-1]) == ["Hidupkan lagi", "Gabung", "Tutup akun"]
    await its.taps("Nisa", "Gabung", its.room)
    await its.taps("Nisa", "Instagram @ippnukdw", its.room)
    card = its.in_room(ASKED)[-1]
    assert "Gabung ke Instagram @ippnukdw" in card.text
    copied = next(one for line in card.buttons for one in line if one.label == "Salin teksnya")
    assert copied.copy is not None and "Instagram @ippnukdw" in copied.copy
    await days(its, 15)
    assert len(its.in_room("Dua minggu lalu")) == 1
    await days(its, 13)
    assert len(its.in_room("Dua minggu lalu")) == 1


async def test_closing_ends_on_the_account_page_in_private(its: Lending) -> None:
    await days(its, 31)
    await its.taps("Nisa", "Tutup akun", its.room)
    assert "Unduh arsip" in its.in_room(ASKED)[-1].text
    outcome = await its.taps("Nisa", "Sudah, tutup di sini", its.room)
    await its.branch.follows(its.people["Nisa"], outcome)
    await its.taps("Nisa", "Ya, tutup")
    assert account(its).closed_at is not None
    assert len(its.in_room("@pacippnu sudah ditutup")) == 1
    await days(its, 60)
    assert its.in_room(ASKED) == []
    assert account(its).idle_due is None


async def test_who_changes_her_mind_is_asked_again_in_place(its: Lending) -> None:
    await days(its, 31)
    await its.taps("Nisa", "Tutup akun", its.room)
    await its.taps("Nisa", "Pilih yang lain", its.room)
    assert labels(its.in_room(ASKED)[-1]) == ["Hidupkan lagi", "Tutup akun"]
    saved = row(its)
    assert saved is not None and saved.answer == ""


async def test_both_owners_are_asked_and_only_the_first_may_close(its: Lending) -> None:
    second = founding.second_unit(its.town, its.branch.group, "PAC IPNU Kedungwaru")
    budi = its.people["Budi"] = its.town.world.add_person("Budi")
    founding.joins(its.town, second, budi)
    founding.gives(its.town, second, budi, Role.HUMAS)
    await kin.opens(its.branch, budi)
    change(its, second_unit_id=second)
    await days(its, 31)
    assert its.heard("Budi", ASKED) == len(its.in_room(ASKED)) == 1
    await its.taps("Budi", "Tutup akun")
    assert "Tutup, dipilih" in its.in_room(ASKED)[-1].text
    outcome = await its.taps("Budi", "Sudah, tutup di sini")
    assert "hanya PAC IPPNU Kedungwaru" in (outcome.toast or "")
    assert account(its).closed_at is None


async def test_no_unit_is_asked_about_two_accounts_in_one_day(its: Lending) -> None:
    for number in range(3):
        its.account(f"akun{number}")
    its.branch.write(lambda session: tend(session, its.town.clock.at))
    await days(its, 30.5)
    assert len(its.in_room(ASKED)) == 1
    await days(its, 4)
    assert len(its.in_room(ASKED)) == 4


async def test_partners_closed_and_hacked_accounts_and_resting_units_are_left_alone(its: Lending) -> None:
    partner = its.account("nujatim", kind=AccountKind.PARTNER)
    its.branch.write(lambda session: tend(session, its.town.clock.at))
    assert account(its, partner).idle_due is None
    change(its, hacked_at=its.town.clock.at)
    await days(its, 40)
    assert its.in_room(ASKED) == []
    change(its, hacked_at=None)

    def pause(session: Session, at: datetime | None) -> None:
        session.get_one(Unit, its.unit_id).paused_at = at

    its.branch.write(lambda session: pause(session, its.town.clock.at))
    await days(its, 5)
    assert its.in_room(ASKED) == []
    its.branch.write(lambda session: pause(session, None))
    await days(its, 2)
    assert len(its.in_room(ASKED)) == 1


async def test_strangers_members_and_old_buttons_change_nothing(its: Lending) -> None:
    await days(its, 31)
    number = its.account_id
    for name in ("Siti", "Wati", "Putri"):
        outcome = await its.presses(name, AnswerSilence(number, Answer.CLOSE))
        assert "Humas dan pengurusnya" in (outcome.toast or "")
        outcome = await its.presses(name, EndSilent(number))
        assert "Humas dan pengurusnya" in (outcome.toast or "")
    outcome = await its.presses("Nisa", AnswerSilence(number, Answer.MERGE, 999))
    assert "sudah tidak ada" in (outcome.toast or "")
    saved = row(its)
    assert saved is not None and saved.answer == ""
    outcome = await its.presses("Nisa", AnswerSilence(999, Answer.CLOSE))
    assert "sudah lewat" in (outcome.toast or "")


async def test_the_question_waits_for_the_end_of_quiet_hours(its: Lending) -> None:
    """The month ends at 13.00 WIB; it is moved to the night by a hand on the row."""
    change(its, idle_due=datetime(2026, 12, 22, 16, 0, tzinfo=UTC))
    change(its, added_at=its.town.clock.at - DAY)
    await its.town.passes(datetime(2026, 12, 22, 16, 30, tzinfo=UTC))
    assert row(its) is not None
    assert its.heard("Ketua", ASKED) == 0 and its.in_room(ASKED) == []
    await its.town.passes(datetime(2026, 12, 22, 22, 30, tzinfo=UTC))
    assert its.heard("Ketua", ASKED) == len(its.in_room(ASKED)) == 1


async def test_the_nightly_job_leaves_what_is_looked_at_already(its: Lending) -> None:
    before = account(its).idle_due
    its.branch.write(lambda session: tend(session, its.town.clock.at + DAY))
    assert account(its).idle_due == before
    assert its.branch.write(lambda session: len(account_silence.unlooked(session, 9))) == 0
    assert its.branch.write(lambda session: accounts.find(session, None)) is None
    await its.town.rest(SOON)
