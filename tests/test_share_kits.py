"""Stories of a member's kit: its sides, and each of its answers, twice pressed, too late, by a minor and a stranger."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from domain.belonging import AgeBand
from domain.markup import units as width
from domain.notices import NoticeKind, Reason
from domain.presses import Press
from domain.promotion_presses import OpenKit
from domain.quiet import CHILDRENS_NIGHT, NIGHT, SCHOOL, QuietProfile, Span
from domain.reader import Reader
from domain.share_kit_presses import AfterAll, GiveWords, NotThisTime, OtherCaption, RemindMe, TurnKitSide
from domain.share_kits import KitFile, KitSide, KitView, Later, her_minute, remind_choices
from domain.unit_settings import KADER_OF, NO, Name
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import promotion_notices, promotions, share_kits, unit_settings
from storage.contents import PostMedium
from storage.promotion_tasks import PromotionDecline, PromotionTask
from tests import kin
from tests.branch import SOON, Branch, found, labels
from tests.carrying import CAPTION, TITLE, carried, ends, is_given, kit, offer, takes_on, tasks
from tests.town import Town, open_town
from words import kit_sides
from words import share_kits as words

NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)  # Monday, 12.00 WIB
FIFTEEN, SEVENTEEN = 2010, 2008


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Siti is a member with an open private chat."""
    made = await found(town, "Siti")
    await kin.opens(made, made.members["Siti"])
    return made


@pytest.fixture
async def siti(branch: Branch) -> Person:
    return branch.members["Siti"]


async def pupil(branch: Branch, birth_year: int) -> Person:
    """Dewi, a member under 18."""
    dewi = branch.town.world.add_person("Dewi")
    dewi.joins(branch.group)
    branch.joins(dewi, birth_year)
    await kin.opens(branch, dewi)
    return dewi


async def taps(branch: Branch, who: Person, *names: str) -> PressOutcome:
    """She presses these one after another on what she reads last in private."""
    outcome = PressOutcome()
    for label in names:
        outcome = await branch.presses(who, kit(branch, who), label)
    return outcome


async def forges(branch: Branch, who: Person, press: Press) -> PressOutcome:
    """She presses a button that was not made for her, or not for now."""
    return await branch.presses(who, await is_given(branch, who, "Tombol", press), "Tombol")


def remind_at(branch: Branch) -> datetime | None:
    """When the only task is reminded of."""
    return branch.write(lambda session: session.exec(select(PromotionTask.remind_at)).one())


def declines(branch: Branch) -> int:
    return branch.write(lambda session: len(session.exec(select(PromotionDecline)).all()))


def photo(size: int) -> PostMedium:
    """A poster of so many bytes."""
    return PostMedium(post_id=0, position=0, kind="photo", file_id="f1", unique_id="u1", size=size)


async def test_buka_leads_to_each_platform_and_names_the_size_of_files(branch: Branch, siti: Person) -> None:
    await carried(branch, media=[photo(900_000)], platforms=["whatsapp", "instagram"])
    await takes_on(branch, siti)
    await taps(branch, siti, "Buka")
    shown = kit(branch, siti)
    assert labels(shown) == ["WhatsApp", "Instagram", "Poster 200 KB", "Kembali"]
    assert "Instagram: salin teksnya, simpan berkasnya" in shown.text
    assert (await taps(branch, siti, "WhatsApp")).url is not None
    await taps(branch, siti, "Kembali")
    assert labels(kit(branch, siti)) == ["Salin", "Buka", "Selesai", "Lainnya"]


async def test_a_caption_for_one_platform_opens_it_at_once(branch: Branch, siti: Person) -> None:
    await carried(branch, captions=((CAPTION, "x"),))
    await takes_on(branch, siti)
    outcome = await taps(branch, siti, "Buka")
    assert outcome.url is not None and outcome.url.startswith("https://x.com/intent/post?text=")


async def test_the_unit_says_how_members_name_themselves(branch: Branch, siti: Person) -> None:
    branch.write(lambda session: unit_settings.put(session, branch.unit_id, Name.DISCLOSURE, "Pelajar NU"))
    await carried(branch)
    await takes_on(branch, siti)
    assert f"{CAPTION}\n\nPelajar NU" in kit(branch, siti).text


async def test_lainnya_holds_the_ways_out(branch: Branch, siti: Person) -> None:
    await carried(branch)
    await takes_on(branch, siti)
    await taps(branch, siti, "Lainnya")
    shown = labels(kit(branch, siti))
    assert shown[:3] == ["Tidak dulu", "Ingatkan nanti", "Caption lain"]
    assert shown[-3:] == ["Kirimi aku", "Berhenti dulu", "Kembali"]


async def test_tidak_dulu_asks_nothing_shows_nothing_and_ends_reminders(branch: Branch, siti: Person) -> None:
    promotion_id = await carried(branch)
    await takes_on(branch, siti)
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=1))
    before = offer(branch, siti).text
    await taps(branch, siti, "Lainnya", "Tidak dulu")
    assert "Tidak ada yang bertanya" in kit(branch, siti).text
    assert labels(kit(branch, siti)) == ["Urungkan"]
    assert remind_at(branch) is None
    await forges(branch, siti, NotThisTime(promotion_id))
    assert declines(branch) == 1
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=5))
    assert offer(branch, siti).text == before
    await branch.tells(siti, "/tugasku")
    assert TITLE not in kit(branch, siti).text


async def test_urungkan_brings_it_back_within_a_minute(branch: Branch, siti: Person) -> None:
    await carried(branch)
    await takes_on(branch, siti)
    due = remind_at(branch)
    await taps(branch, siti, "Lainnya", "Tidak dulu", "Urungkan")
    assert CAPTION in kit(branch, siti).text
    assert declines(branch) == 0 and remind_at(branch) == due


async def test_after_a_minute_it_is_opened_anew_instead(branch: Branch, siti: Person) -> None:
    await carried(branch)
    await takes_on(branch, siti)
    await taps(branch, siti, "Lainnya", "Tidak dulu")
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=2))
    assert (await taps(branch, siti, "Urungkan")).alert
    assert declines(branch) == 1


async def test_taking_it_on_again_forgets_the_no(branch: Branch, siti: Person) -> None:
    await carried(branch)
    await takes_on(branch, siti)
    await taps(branch, siti, "Lainnya", "Tidak dulu")
    await takes_on(branch, siti)
    assert declines(branch) == 0
    assert remind_at(branch) is not None


async def test_ingatkan_nanti_moves_the_one_reminder(branch: Branch, siti: Person) -> None:
    await carried(branch)
    await takes_on(branch, siti)
    await taps(branch, siti, "Lainnya", "Ingatkan nanti")
    assert labels(kit(branch, siti)) == ["1 jam lagi", "Nanti malam, 20.00", "Besok, 07.00", "Kembali"]
    start = branch.town.clock.at
    outcome = await taps(branch, siti, "1 jam lagi")
    assert outcome.toast is not None and "Ahad, 22 November 2026 pukul 14." in outcome.toast
    await branch.town.passes(start + timedelta(minutes=62))
    assert "ditutup" in kit(branch, siti).text
    await branch.town.passes(branch.town.clock.at + timedelta(days=2))
    said = [one for one in siti.sees(branch.bot) if one.from_bot and "tidak apa-apa" in one.text]
    assert len(said) == 1


async def test_who_wants_to_be_reminded_has_taken_it_on(branch: Branch, siti: Person) -> None:
    promotion_id = await carried(branch)
    await forges(branch, siti, OpenKit(promotion_id))
    assert tasks(branch) == 0
    await taps(branch, siti, "Lainnya", "Ingatkan nanti", "Besok, 07.00")
    assert tasks(branch) == 1
    assert remind_at(branch) == datetime(2026, 11, 23, 0, 0, tzinfo=UTC)


async def test_close_to_the_deadline_nothing_is_offered(branch: Branch, siti: Person) -> None:
    promotion_id = await carried(branch, hours=1)
    await takes_on(branch, siti)
    await taps(branch, siti, "Lainnya", "Ingatkan nanti")
    assert labels(kit(branch, siti)) == ["Kembali"]
    assert (await forges(branch, siti, RemindMe(promotion_id, Later.MORNING))).alert


async def test_another_caption_or_a_kind_sentence(branch: Branch, siti: Person) -> None:
    await carried(branch, captions=("Satu saja.", "Yang kedua."))
    await takes_on(branch, siti)
    first = "Satu saja." if "Satu saja." in kit(branch, siti).text else "Yang kedua."
    await taps(branch, siti, "Lainnya", "Caption lain")
    assert first not in kit(branch, siti).text
    outcome = await taps(branch, siti, "Lainnya", "Caption lain")
    assert outcome.alert and outcome.toast is not None and "kata-katamu" in outcome.toast


EACH: tuple[Any, ...] = (
    lambda number: TurnKitSide(number, KitSide.MORE),
    GiveWords,
    NotThisTime,
    AfterAll,
    lambda number: RemindMe(number, Later.HOUR),
    OtherCaption,
)


@pytest.mark.parametrize("press", EACH)
async def test_after_the_deadline_each_button_says_so(branch: Branch, siti: Person, press: Any) -> None:
    promotion_id = await carried(branch, hours=1)
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(minutes=1)))
    outcome = await forges(branch, siti, press(promotion_id))
    assert outcome.alert
    assert tasks(branch) == declines(branch) == 0


@pytest.mark.parametrize("press", EACH)
async def test_a_stranger_gets_nothing_by_any_button(town: Town, branch: Branch, press: Any) -> None:
    promotion_id = await carried(branch)
    stranger = town.world.add_person("Wahyu")
    stranger.starts(branch.bot)
    await town.rest(SOON)
    assert (await forges(branch, stranger, press(promotion_id))).alert
    assert tasks(branch) == declines(branch) == 0


async def test_a_pupil_of_17_gets_no_disclosure_no_proof_and_no_reminder_at_school(branch: Branch) -> None:
    dewi = await pupil(branch, SEVENTEEN)
    await carried(branch)
    await takes_on(branch, dewi)
    assert "Kader PAC" not in kit(branch, dewi).text
    await taps(branch, dewi, "Lainnya")
    assert "Kirim bukti" not in labels(kit(branch, dewi))
    await taps(branch, dewi, "Ingatkan nanti")
    assert "Besok, 14.00" in labels(kit(branch, dewi))
    assert "Nanti malam, 20.00" not in labels(kit(branch, dewi))


async def test_pressed_twice_each_answer_changes_nothing_more(branch: Branch, siti: Person) -> None:
    promotion_id = await carried(branch)
    await takes_on(branch, siti)
    for press in (RemindMe(promotion_id, Later.HOUR), NotThisTime(promotion_id), AfterAll(promotion_id)):
        button = await is_given(branch, siti, "Tombol", press)
        for _ in range(2):
            siti.presses(button, "Tombol")
            await branch.town.rest(SOON)
            button = await is_given(branch, siti, "Tombol", press)
    assert (tasks(branch), declines(branch)) == (1, 0)


async def test_a_child_of_15_is_promised_nothing_and_can_let_it_be(branch: Branch) -> None:
    dewi = await pupil(branch, FIFTEEN)
    promotion_id = await carried(branch)
    await takes_on(branch, dewi)
    await taps(branch, dewi, "Lainnya")
    shown = labels(kit(branch, dewi))
    assert "Ingatkan nanti" not in shown and "Caption lain" not in shown
    assert (await forges(branch, dewi, RemindMe(promotion_id, Later.HOUR))).alert
    assert tasks(branch) == 0


async def test_while_the_words_are_wrong_nobody_gets_them(branch: Branch, siti: Person) -> None:
    promotion_id = await carried(branch)
    await takes_on(branch, siti)

    def correct(session: Session) -> None:
        said = (NoticeKind.CORRECTION, Reason.TIME)
        promotion_notices.add(session, promotion_id, said, None, branch.town.clock.at)

    branch.write(correct)
    assert (await forges(branch, siti, OpenKit(promotion_id))).alert
    assert (await forges(branch, siti, GiveWords(promotion_id))).alert


async def test_a_kit_names_nobody(branch: Branch, siti: Person) -> None:
    promotion_id = await carried(branch)

    def view(session: Session) -> KitView:
        promotion, run = promotions.find(session, promotion_id), promotions.run(session, promotion_id)
        assert promotion is not None and run is not None
        first = promotions.captions(session, promotion_id)[0]
        return share_kits.view(session, promotion, run, first.id, AgeBand.ADULT, 30)

    made = branch.write(view)
    assert made.minute_at is not None and made.caption == CAPTION
    assert siti.first_name not in words.kit(Reader(), made).text
    assert made.is_taken is made.is_done is made.is_wanting is False


def kit_view(**facts: Any) -> KitView:
    """A kit of an adult, changed by these facts."""
    known: dict[str, Any] = {
        "promotion_id": 1,
        "title": TITLE,
        "unit": "PAC IPPNU Kedungwaru",
        "caption": CAPTION,
        "platforms": ("whatsapp", "x"),
        "link": "",
        "message": "",
        "dos": "",
        "donts": "",
        "hashtags": "",
        "tasks": ("share",),
        "files": (),
        "closes_at": NOON,
        "minute_at": None,
        "disclosure": KADER_OF,
        "is_adult": True,
        "is_young": False,
        **facts,
    }
    return KitView(**known)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("side", [words.kit, kit_sides.opening, kit_sides.more])
def test_a_text_only_kit_is_complete_and_never_too_long(language: str, side: Any) -> None:
    reader = Reader(language=language)
    long = "Kata & kata <panjang> 🎉 " * 300
    full = kit_view(
        title=long[:80],
        caption=long,
        link="https://example.org/" + "a" * 180,
        message=long,
        dos=long,
        donts=long,
        hashtags="#ippnu " * 30,
        tasks=("share", "comment", "vote", "attend", "print"),
        files=(KitFile(0, "photo", 1_000), KitFile(1, "document", 0)),
        minute_at=NOON,
        is_done=True,
    )
    assert width(side(reader, full).text) <= 3500
    assert CAPTION in side(reader, kit_view()).text


def test_what_is_posted_holds_link_and_hashtags_once() -> None:
    said = words.ready(
        Reader(), kit_view(link="https://a.id/x", hashtags="#ippnu", caption="Baca https://a.id/x")
    )
    assert said == "Baca https://a.id/x\n\n#ippnu\n\nKader PAC IPPNU Kedungwaru"
    assert words.ready(Reader(), kit_view(caption=None, disclosure=NO)) == ""


def test_without_a_caption_she_writes_her_own_words() -> None:
    shown = words.kit(Reader(), kit_view(caption=None, disclosure=NO))
    assert "kata-katamu sendiri" in shown.text
    assert [one.label for row in shown.buttons for one in row] == ["Buka", "Selesai", "Lainnya"]


ADULT = QuietProfile("Asia/Jakarta", (Span(*NIGHT),))
CHILD = QuietProfile("Asia/Jakarta", (Span(*CHILDRENS_NIGHT), SCHOOL))


def test_the_evening_ends_before_quiet_hours_and_nothing_lies_behind_the_deadline() -> None:
    in_two_days = NOON + timedelta(days=2)
    found = {one.later: one.at for one in remind_choices(in_two_days, CHILD, NOON)}
    assert found[Later.EVENING] == NOON + timedelta(hours=7, minutes=45)  # 19.45 WIB
    assert found[Later.MORNING] == NOON + timedelta(hours=26)  # 14.00 WIB, after school
    assert Later.HOUR not in found  # 13.00 WIB is school
    close = {one.later for one in remind_choices(NOON + timedelta(hours=9), ADULT, NOON)}
    assert close == {Later.HOUR, Later.EVENING}
    late = NOON + timedelta(hours=9)  # 21.00 WIB
    assert {one.later for one in remind_choices(late + timedelta(days=1), ADULT, late)} == {Later.MORNING}


@pytest.mark.parametrize(
    ("dealt", "hers"),
    [
        (
            datetime(2026, 11, 23, 13, 29, tzinfo=UTC),
            datetime(2026, 11, 23, 23, 29, tzinfo=UTC),
        ),  # 20.29: 06.29
        (
            datetime(2026, 11, 23, 3, 17, tzinfo=UTC),
            datetime(2026, 11, 23, 7, 17, tzinfo=UTC),
        ),  # 10.17: 14.17
        (datetime(2026, 11, 23, 9, 5, tzinfo=UTC), datetime(2026, 11, 23, 9, 5, tzinfo=UTC)),  # 16.05 stays
    ],
)
def test_a_minor_is_not_asked_to_post_at_night_or_in_school(dealt: datetime, hers: datetime) -> None:
    closes = dealt + timedelta(days=2)
    assert her_minute(dealt, closes, AgeBand.UNDER_18, "Asia/Jakarta") == hers
    assert her_minute(dealt, closes, AgeBand.ADULT, "Asia/Jakarta") == dealt
    assert her_minute(dealt, dealt + timedelta(hours=1), AgeBand.UNDER_18, "Asia/Jakarta") == dealt
