"""Stories of lives: planned in a line, recalled, begun and ended by their host; the group sees where they are."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session, select

from domain.belonging import AgeBand
from domain.live_presses import BeginLive, EndLive, HeldLive, OpenLive, ResumeLive, TypeLink
from domain.lives import LiveState
from domain.platforms import Platform
from domain.post_kinds import own_kind
from domain.post_states import Kind, PostState
from domain.posts import OpenPost
from storage import people, retention, series
from storage.journal import Line
from storage.posts import Post
from storage.publishing import Publication
from tests import airtime
from tests.airtime import AT, DAY, HOUR, LINE, MINUTE, POINTS, cards, hours, live
from tests.branch import labels
from tests.lending import Lending, lending
from tests.town import Town


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def its(town: Town) -> Lending:
    return await lending(town)


def verbs(its: Lending) -> list[str]:
    """What the journal says of lives."""
    return its.branch.write(
        lambda session: [one.verb for one in session.exec(select(Line)).all() if one.verb.startswith("live")]
    )


def publication(its: Lending, post_id: int) -> Publication | None:
    """Where a plan stands in public."""

    def read(session: Session) -> Publication | None:
        found = session.exec(select(Publication).where(Publication.post_id == post_id)).first()
        session.expunge_all()
        return found

    return its.branch.write(read)


def post(its: Lending, post_id: int) -> Post:
    return its.branch.write(lambda session: session.get_one(Post, post_id).model_copy())


# Her own account


async def test_a_live_on_her_own_account_from_the_line_to_its_numbers(town: Town, its: Lending) -> None:
    card = await its.tells("Siti", LINE)
    assert card == ("Ngaji bareng\nInstagram Live\nSabtu, 28 November 2026 pukul 19.30 WIB\nPJ: Siti")
    assert labels(its.private("Siti")) == ["Buka live", "Bagikan ke WA", "Lainnya"]
    post_id = airtime.newest(its).id or 0
    await its.taps("Siti", "Buka live")
    assert "Belum mulai." in its.private("Siti").text
    assert labels(its.private("Siti")) == ["Pokok bahasan", "Tautan", "Lainnya"]

    await town.passes(AT - DAY + MINUTE)
    assert its.private("Siti").text.startswith("Kamu memandu siaran langsung Ngaji bareng")
    await town.passes(AT - HOUR + MINUTE)
    assert its.private("Siti").text.startswith("Siap-siap siaran langsung Ngaji bareng")
    assert its.heard("Siti", "Rencanamu mendekat") == 0  # one reminder, not two kinds

    await town.passes(AT + MINUTE)
    await its.taps("Siti", "Mulai")
    assert "tautannya terlihat di grup" in its.private("Siti").text
    assert cards(its) == []
    await its.tells("Siti", "@siti.ngaji")
    assert live(its, post_id).state == LiveState.ON
    assert post(its, post_id).state == PostState.PUBLISHED
    [running] = cards(its)
    assert running.text == "Sedang live: Ngaji bareng\nInstagram Live\nPemandu: Siti"
    assert labels(running) == ["Bagikan ke WA", "Salin", "Buka"]
    assert running.buttons[0][2].url == "https://www.instagram.com/siti.ngaji/live/"

    await town.passes(AT + 40 * MINUTE)
    await its.taps("Siti", "Selesai")
    [over] = cards(its)
    assert over.id == running.id
    assert "Live selesai: Ngaji bareng" in over.text and labels(over) == []
    await town.passes(AT + 50 * MINUTE)
    assert labels(its.private("Siti")) == ["Catat angka"]
    await its.taps("Siti", "Catat angka")
    await its.tells("Siti", "penonton 120, views 1,2rb")
    assert "puncak 120 penonton · 1.200 tayangan" in its.private("Siti").text
    await its.taps("Siti", "Ubah angka")
    await its.tells("Siti", "suka 300")
    row = airtime.numbers(its, post_id)
    assert (row.watching, row.views, row.likes, row.comments) == (120, 1200, 300, None)
    assert verbs(its) == [
        "live reminded",
        "live reminded",
        "live link",
        "live began",
        "live ended",
        "live numbers",
        "live numbers",
    ]


async def test_the_story_in_english(town: Town, its: Lending) -> None:
    def speak(session: Session) -> None:
        found = people.found(session, its.people["Siti"].id)
        assert found is not None
        found.language = "en"

    its.branch.write(speak)
    await its.tells("Siti", "/live Saturday 19:30 YouTube Reading together")
    assert airtime.newest(its).platform == Platform.YOUTUBE_LIVE
    await town.passes(AT - DAY + MINUTE)
    assert its.private("Siti").text.startswith("You host the live Reading together on YouTube Live")
    await town.passes(AT - 30 * MINUTE)
    assert "Get ready for the live" in its.private("Siti").text
    await town.passes(AT)
    await its.taps("Siti", "Begin")
    await its.tells("Siti", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")
    assert "Live since" in its.private("Siti").text
    await its.taps("Siti", "End")
    await its.taps("Siti", "Note the numbers")
    await its.tells("Siti", "watching 1, views 12")
    assert "at most one person watching · 12 views" in its.private("Siti").text


async def test_the_line_that_any_plan_is_made_by_makes_a_live_too(its: Lending) -> None:
    await its.tells("Siti", "/rencana Sabtu 19.30 IG Live Ngaji bareng")
    assert live(its, airtime.newest(its).id or 0).state == LiveState.PLANNED
    await its.tells("Siti", "/rencana Sabtu 16.00 IG Reels Tips")
    assert its.branch.write(lambda session: session.get(Post, 2)) is not None
    assert "Buka live" not in labels(its.private("Siti"))


async def test_a_live_in_the_group_is_one_card(its: Lending) -> None:
    before = its.branch.sent()
    await its.branch.says(its.people["Siti"], LINE)
    assert its.branch.sent() == before + 1
    outcome = await its.taps("Siti", "Buka live", its.branch.group)
    await its.branch.follows(its.people["Siti"], outcome)
    assert "Pemandu: Siti" in its.private("Siti").text


async def test_where_no_live_is_known_it_says_which_are(its: Lending) -> None:
    assert "Facebook belum bisa di /live" in await its.tells("Siti", "/live Sabtu 19.30 FB Ngaji")
    await its.tells("Siti", "/live Sabtu 19.30 Ngaji tanpa tempat")
    assert airtime.newest(its).platform == Platform.INSTAGRAM_LIVE


async def test_her_link_is_looked_at(town: Town, its: Lending) -> None:
    post_id = airtime.planned(its)
    await its.presses("Siti", TypeLink(post_id))
    assert "belum tautan" in await its.tells("Siti", "di instagramku")
    assert "dari tempat lain" in await its.tells("Siti", "https://www.tiktok.com/@siti/live")
    assert live(its, post_id).link == ""
    await its.tells("Siti", "https://www.instagram.com/siti/?igsh=abc")
    assert live(its, post_id).link == "https://www.instagram.com/siti/"
    await town.passes(AT)
    await its.presses("Siti", BeginLive(post_id))  # what it needs is known, so one tap is enough
    assert live(its, post_id).state == LiveState.ON


async def test_a_secret_is_not_kept_as_a_link(its: Lending) -> None:
    post_id = airtime.planned(its)
    await its.presses("Siti", TypeLink(post_id))
    said = await its.tells("Siti", "password ig nya kader2026! linknya @siti")
    assert "hapus" in said.lower()
    assert live(its, post_id).link == ""


async def test_mulai_comes_in_its_time_and_for_its_host_alone(town: Town, its: Lending) -> None:
    post_id = airtime.planned(its)
    outcome = await its.presses("Siti", BeginLive(post_id))
    assert outcome.toast is not None and "Belum waktunya" in outcome.toast and "19.15" in outcome.toast
    await town.passes(AT)
    outcome = await its.presses("Rina", BeginLive(post_id))
    assert outcome.toast is not None and "Yang memandu" in outcome.toast
    assert live(its, post_id).state == LiveState.PLANNED


async def test_a_wrong_tap_on_selesai_is_taken_back_for_a_minute(town: Town, its: Lending) -> None:
    post_id = airtime.planned(its)
    await begins(town, its, post_id)
    await its.presses("Siti", EndLive(post_id))
    await its.presses("Siti", ResumeLive(post_id))
    assert live(its, post_id).state == LiveState.ON
    assert cards(its)[-1].text.startswith("Sedang live")
    await its.presses("Siti", EndLive(post_id))
    await town.passes(town.clock.at + 2 * MINUTE)
    outcome = await its.presses("Siti", ResumeLive(post_id))
    assert outcome.toast is not None and live(its, post_id).state == LiveState.ENDED


async def begins(town: Town, its: Lending, post_id: int, who: str = "Siti") -> None:
    """Its time comes, and its host begins under her own name."""
    await town.passes(AT)
    await its.presses(who, BeginLive(post_id))
    await its.tells(who, "@siti")
    assert live(its, post_id).state == LiveState.ON


# Minors


async def test_a_minor_is_told_kindly_what_she_can_do(town: Town, its: Lending) -> None:
    await its.branch.says(its.people["Aisyah"], LINE)
    made = airtime.newest(its)
    assert made.kind == Kind.IDEA
    assert its.heard("Aisyah", "Siaran langsung dipandu yang sudah 18 tahun") == 1
    assert its.heard("Aisyah", "pokok bahasan dan pertanyaannya") == 1
    assert "yang kamu ketik jadi usul untuk humas" in await its.tells("Aisyah", "/live")
    assert "jadi usul untuk humas" not in await its.tells("Siti", "/live")
    outcome = await its.presses("Aisyah", BeginLive(made.id or 0))
    assert outcome.toast is not None and "sudah tidak ada" in outcome.toast
    await town.passes(AT + 3 * HOUR)
    assert cards(its) == []


@pytest.mark.parametrize("band", [one for one in AgeBand if one is not AgeBand.ADULT])
def test_nobody_under_18_hosts_on_an_account_of_her_own(band: AgeBand) -> None:
    assert own_kind(Platform.TIKTOK_LIVE, band) is Kind.IDEA
    assert own_kind(Platform.TIKTOK_LIVE, AgeBand.ADULT) is Kind.OWN


async def test_a_minor_takes_no_live_of_others(its: Lending) -> None:
    airtime.planned(its, None)
    await its.presses("Aisyah", OpenPost(1))
    outcome = await its.taps("Aisyah", "Aku PJ-nya")
    assert outcome.toast is not None and "18 tahun" in outcome.toast
    assert post(its, 1).owner_id is None


async def test_a_plan_of_a_minor_from_before_there_were_lives_stays_a_plan(its: Lending) -> None:
    post_id = airtime.planned(its, "Aisyah")
    outcome = await its.presses("Aisyah", OpenLive(post_id))
    assert outcome.toast is not None and "sudah tidak ada" in outcome.toast


async def test_no_card_announces_a_live_whose_host_turns_out_to_be_a_minor(town: Town, its: Lending) -> None:
    post_id = airtime.planned(its)

    def younger(session: Session) -> None:
        found = people.found(session, its.people["Siti"].id)
        assert found is not None
        found.birth_year = 2010

    await town.passes(AT)
    its.branch.write(younger)
    outcome = await its.presses("Siti", BeginLive(post_id))
    assert outcome.toast is not None and "18 tahun" in outcome.toast
    assert cards(its) == []


async def test_a_host_who_is_erased_is_named_nowhere(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    await town.passes(AT)
    await its.presses("Siti", BeginLive(post_id))
    await its.taps("Siti", "Pakai @pacippnu")
    assert "Pemandu: Siti" in cards(its)[-1].text
    siti = its.person_id("Siti")
    its.branch.write(lambda session: retention.erase(session, people.get(session, siti), town.clock.at))
    await town.passes(AT + 10 * MINUTE)
    assert cards(its)[-1].text == "Sedang live: Ngaji bareng\nInstagram Live @pacippnu"
    await its.presses("Nisa", EndLive(post_id))
    assert live(its, post_id).state == LiveState.ENDED


# The official account


async def test_an_official_live_begins_only_as_it_was_approved(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    await town.passes(AT - 30 * MINUTE)
    airtime.changed(its, post_id, text="Lain sekali", state=PostState.WAITING)
    await town.passes(AT)
    outcome = await its.presses("Siti", BeginLive(post_id))
    assert outcome.toast is not None and "disetujui orang kedua" in outcome.toast
    assert live(its, post_id).state == LiveState.PLANNED and publication(its, post_id) is None


async def test_an_official_live_on_the_account_itself_and_humas_is_nudged(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    assert post(its, post_id).state == PostState.SCHEDULED
    assert hours(its, post_id) == 4
    await town.passes(AT)
    await its.presses("Siti", BeginLive(post_id))
    assert labels(its.private("Siti")) == ["Pakai @pacippnu"]
    await its.taps("Siti", "Pakai @pacippnu")
    its_place = publication(its, post_id)
    assert its_place is not None and its_place.link == "https://www.instagram.com/pacippnu/live/"
    assert post(its, post_id).state == PostState.PUBLISHED
    assert "Instagram Live @pacippnu" in cards(its)[-1].text
    assert its.heard("Nisa", "Siti sedang live di Instagram Live: Ngaji bareng") == 1
    assert its.heard("Ketua", "sedang live") == 0
    assert "Jadikan promosi" in labels(its.private("Nisa"))
    await town.passes(AT + 30 * MINUTE)
    await its.presses("Siti", EndLive(post_id))
    assert hours(its, post_id) == 0
    assert its.in_room("Sudah tayang") == []  # nobody is asked about what its host led


async def test_a_hour_that_a_takeover_has_is_asked_for_again(its: Lending) -> None:
    its.slots(AT - HOUR)
    said = await its.tells("Nisa", "/live Sabtu 19.30 @pacippnu Ngaji bareng")
    assert "Akunnya sedang dipegang dalam takeover sampai Sabtu, 28 November 2026 pukul 20.30 WIB" in said
    draft = airtime.newest(its)
    assert (draft.title, draft.state, draft.starts_at) == ("Ngaji bareng", PostState.DRAFT, None)
    assert draft.account_id == its.account_id
    await its.taps("Nisa", "16.00")
    assert airtime.newest(its).state == PostState.PLANNED
    assert live(its, draft.id or 0).state == LiveState.PLANNED and hours(its, draft.id or 0) == 4


async def test_a_typed_time_at_which_the_account_is_taken_is_asked_again(its: Lending) -> None:
    its.slots(AT - HOUR)
    assert "Hari apa?" in await its.tells("Nisa", "/live IG @pacippnu Ngaji bareng")
    said = await its.tells("Nisa", "Sabtu 19.30")
    assert "dalam takeover" in said and "Ngaji bareng" in said
    await its.tells("Nisa", "Sabtu 21.00")
    assert airtime.newest(its).state == PostState.PLANNED
    assert hours(its, airtime.newest(its).id or 0) == 4


async def test_two_lives_do_not_share_an_account(its: Lending) -> None:
    airtime.approved(its)
    said = await its.tells("Nisa", "/live Sabtu 20.00 @pacippnu Tanya jawab")
    assert "Akunnya dipakai siaran langsung lain sampai Sabtu, 28 November 2026 pukul 20.30 WIB" in said
    await its.taps("Nisa", "16.00")
    assert hours(its, airtime.newest(its).id or 0) == 4


async def test_what_only_humas_sees_is_announced_to_nobody(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its, visibility="humas")
    await town.passes(AT)
    await its.presses("Nisa", OpenLive(post_id))
    outcome = await its.presses("Rina", OpenLive(post_id))
    assert outcome.toast is not None and "humas" in outcome.toast
    await its.presses("Siti", BeginLive(post_id))
    await its.taps("Siti", "Pakai @pacippnu")
    assert live(its, post_id).state == LiveState.ON
    assert cards(its) == []


async def test_a_slot_finds_the_hours_of_a_live_taken(its: Lending) -> None:
    airtime.approved(its)
    assert its.slots(AT) == []
    assert len(its.slots(AT + 3 * HOUR)) == 1


async def test_a_live_can_not_move_into_a_takeover(its: Lending) -> None:
    post_id = airtime.approved(its)
    its.slots(AT + 3 * HOUR)
    await its.presses("Nisa", OpenPost(post_id))
    await its.taps("Nisa", "Lainnya")
    await its.taps("Nisa", "Ubah waktu")
    await its.taps("Nisa", "Ketik waktu")
    await its.tells("Nisa", "Sabtu 23.00")
    assert "Pada waktu itu akunnya dipegang dalam takeover" in its.private("Nisa").text
    assert post(its, post_id).starts_at == AT and hours(its, post_id) == 4


async def test_a_live_that_moves_takes_its_hours_and_its_reminders_along(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    airtime.changed(its, post_id, starts_at=AT + DAY, state=PostState.WAITING)
    assert hours(its, post_id) == 4
    assert len(its.slots(AT)) == 1
    await town.passes(AT - 30 * MINUTE)
    assert its.heard("Siti", "Siap-siap siaran") == 0
    await town.passes(AT + DAY - 30 * MINUTE)
    assert its.heard("Siti", "Siap-siap siaran") == 1
    assert its.heard("Siti", "Isinya belum disetujui") == 2
    assert labels(its.private("Siti"))[:2] == ["Kartu rencana", "Buka live"]


async def test_a_live_that_is_cancelled_lets_the_account_go(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    await its.presses("Nisa", OpenLive(post_id))
    await its.taps("Nisa", "Lainnya")
    await its.taps("Nisa", "Tidak jadi")
    assert "Yakin" in its.private("Nisa").text
    await its.taps("Nisa", "Ya, tidak jadi")
    assert post(its, post_id).state == PostState.CANCELLED
    assert live(its, post_id).state == LiveState.OFF and hours(its, post_id) == 0
    await town.passes(AT + 3 * HOUR)
    assert its.heard("Siti", "Kamu memandu") == 0
    assert cards(its) == []


async def test_a_live_invites_to_an_event(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    airtime.event(its)
    await its.presses("Siti", OpenLive(post_id))
    await its.taps("Siti", "Lainnya")
    await its.taps("Siti", "Ajak ke acara")
    await its.taps("Siti", "Konfercab")
    assert "Mengajak ke: Konfercab, Senin, 30 November 2026" in its.private("Siti").text
    await town.passes(AT)
    await its.presses("Siti", BeginLive(post_id))
    await its.taps("Siti", "Pakai @pacippnu")
    assert "Mengajak ke: Konfercab" in cards(its)[-1].text


async def test_the_talking_points_are_for_who_leads_it(its: Lending) -> None:
    post_id = airtime.approved(its)
    await its.presses("Siti", OpenLive(post_id))
    assert POINTS in its.private("Siti").text
    await its.presses("Putri", OpenLive(post_id))
    assert POINTS not in its.private("Putri").text
    assert "Pemandu: Siti" in its.private("Putri").text


async def test_a_live_without_a_host_is_humas_matter(town: Town, its: Lending) -> None:
    airtime.approved(its, None)
    await town.passes(AT - DAY + MINUTE)
    assert its.heard("Nisa", "belum punya pemandu") == 1
    assert its.heard("Ketua", "belum punya pemandu") == 1


# Forgotten


async def test_a_forgotten_mulai_is_asked_once_and_then_let_go(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    await town.passes(AT + 20 * MINUTE)
    assert its.heard("Siti", "dijadwalkan Sabtu, 28 November 2026 pukul 19.30 WIB. Kalau sudah jalan") == 1
    assert labels(its.private("Siti"))[:3] == ["Mulai", "Pindah waktu", "Tidak jadi"]
    await its.taps("Siti", "Tidak jadi")  # her live's page never stood here before
    assert "Yakin siaran ini tidak jadi?" in its.private("Siti").text
    await its.taps("Siti", "Tetap jadi")
    await town.passes(AT + 2 * HOUR)
    assert live(its, post_id).state == LiveState.MISSED
    assert hours(its, post_id) == 0
    assert its.heard("Nisa", "tidak tercatat") == 1
    assert cards(its) == []
    await its.presses("Siti", HeldLive(post_id))
    assert live(its, post_id).state == LiveState.ENDED
    assert post(its, post_id).state == PostState.PUBLISHED
    assert "Catat angka" in labels(its.private("Siti"))


async def test_a_missed_live_that_moves_lives_again(town: Town, its: Lending) -> None:
    post_id = airtime.planned(its)
    await town.passes(AT + 2 * HOUR)
    assert live(its, post_id).state == LiveState.MISSED
    assert its.heard("Nisa", "tidak tercatat") == 0  # of her own account nobody else hears
    airtime.changed(its, post_id, starts_at=AT + 2 * DAY)
    assert live(its, post_id).state == LiveState.PLANNED
    await town.passes(AT + 2 * DAY - 30 * MINUTE)
    assert its.heard("Siti", "Siap-siap siaran") == 2


async def test_a_forgotten_selesai_closes_itself(town: Town, its: Lending) -> None:
    post_id = airtime.approved(its)
    await town.passes(AT)
    await its.presses("Siti", BeginLive(post_id))
    await its.taps("Siti", "Pakai @pacippnu")
    await town.passes(AT + 2 * HOUR + 50 * MINUTE)
    assert live(its, post_id).state == LiveState.ON
    await town.passes(AT + 3 * HOUR + 2 * MINUTE)
    assert live(its, post_id).state == LiveState.ENDED
    assert cards(its)[-1].text.startswith("Live selesai")
    assert hours(its, post_id) == 0
    await town.passes(AT + 12 * HOUR)  # she sleeps; it waits for the morning
    assert its.heard("Siti", "kututup sendiri") == 1


# Switched off


async def test_where_it_is_off_there_is_no_live(town: Town, its: Lending) -> None:
    its.switch(on=False)
    await its.tells("Siti", LINE)
    assert "Buka live" not in str(labels(its.private("Siti")))
    assert its.branch.write(lambda session: session.exec(select(Post)).all()) == []
    await its.tells("Siti", "/rencana Sabtu 19.30 IG Live Ngaji bareng")
    assert labels(its.private("Siti")) == ["Bagikan ke WA", "Lainnya"]
    outcome = await its.presses("Siti", OpenLive(1))
    assert outcome.toast is not None and "dimatikan" in outcome.toast
    await town.passes(AT + MINUTE)
    assert its.heard("Siti", "Waktunya tayang") == 1  # it is a plan like any other


async def test_plans_follow_when_a_unit_begins_to_use_it(town: Town, its: Lending) -> None:
    its.switch(on=False)
    post_id = airtime.approved(its)
    assert hours(its, post_id) == 0
    await its.tells("Ketua", "/atur")
    await its.taps("Ketua", "Fitur")
    await its.taps("Ketua", "Takeover")
    assert live(its, post_id).state == LiveState.PLANNED and hours(its, post_id) == 4
    await its.taps("Ketua", "Takeover")
    assert live(its, post_id).state == LiveState.OFF and hours(its, post_id) == 0


# All of them


async def test_the_list_leads_to_each(town: Town, its: Lending) -> None:
    airtime.approved(its)
    airtime.planned(its, "Rina", AT + DAY, title="Tips hafalan")
    said = await its.tells("Rina", "/live")
    assert "1. Sab 28 Nov 19.30 · Instagram Live · Ngaji bareng" in said
    assert "2. Ahad" in said or "2. Min" in said
    await its.taps("Rina", "2")
    assert "Pemandu: Rina" in its.private("Rina").text
    assert "Ngaji bareng" in await its.tells("Putri", "/live")


async def test_a_series_leaves_out_the_account_where_somebody_has_it(its: Lending) -> None:
    its.slots(AT)

    def make(session: Session) -> Post | None:
        now = its.town.clock.at
        day = AT.date()
        row = series.Series(
            unit_id=its.unit_id,
            rule="weekly:1:6",
            at=AT.replace(hour=19, minute=30, tzinfo=None).time(),
            zone="Asia/Jakarta",
            title="Ngaji bareng",
            platform=Platform.INSTAGRAM_LIVE,
            account_id=its.account_id,
            kind=Kind.OFFICIAL,
            first_day=day,
            made_until=day - timedelta(days=1),
            created_at=now,
        )
        made = series.make(session, series.add(session, row), day, now)
        session.flush()
        return made.model_copy() if made is not None else None

    made = its.branch.write(make)
    assert made is not None and made.account_id is None and made.starts_at == AT
