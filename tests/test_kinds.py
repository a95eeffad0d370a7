"""Whose voice a plan is: a member's own, the organisation's, or a proposal for it; and what each room sees of it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.belonging import AgeBand
from domain.platforms import Platform
from domain.post_kinds import Beginning, SwitchKind, account_for, first_kind, named_accounts, without_handles
from domain.post_states import ALIVE, Kind, PostState
from domain.posts import CardView, OpenPost, Page, Standing
from domain.presses import encode
from domain.reader import Reader
from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.messages import Button
from storage import cards
from storage.accounts import Account
from storage.chats import Chat
from storage.posts import Post
from tests.branch import SOON, labels
from tests.town import SUNDAY, open_town
from tests.workroom import Workroom, set_up
from words.posts import card

LINE = "Sabtu 19.30 IG Reels Tips hafalan"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Workroom]:
    async with open_town(tmp_path) as town:
        yield await set_up(town)


EVERYWHERE = Beginning(is_member=True)


@pytest.mark.parametrize(
    ("beginning", "platform", "band", "kind"),
    [
        (EVERYWHERE, "reels", AgeBand.ADULT, Kind.OWN),
        (EVERYWHERE, "reels", AgeBand.UNDER_18, Kind.OWN),
        (EVERYWHERE, "reels", AgeBand.UNDER_16, Kind.IDEA),
        (EVERYWHERE, "youtube-live", AgeBand.UNDER_13, Kind.IDEA),
        (EVERYWHERE, "x", AgeBand.UNKNOWN, Kind.IDEA),
        (EVERYWHERE, "whatsapp-status", AgeBand.UNDER_16, Kind.OWN),
        (EVERYWHERE, None, AgeBand.UNKNOWN, Kind.OWN),
        (Beginning(in_humas_room=True), "reels", AgeBand.UNKNOWN, Kind.OFFICIAL),
        (Beginning(in_private=True, is_trusted=True, has_accounts=True), None, AgeBand.ADULT, Kind.OFFICIAL),
        (Beginning(in_private=True, is_trusted=True), None, AgeBand.ADULT, Kind.OWN),
        (Beginning(is_trusted=True, has_accounts=True), None, AgeBand.ADULT, Kind.OWN),
        (Beginning(is_member=True, names_account=True), "reels", AgeBand.UNDER_16, Kind.OFFICIAL),
        (Beginning(names_account=True), "telegram", AgeBand.UNKNOWN, Kind.IDEA),
    ],
)
def test_what_a_new_plan_is(beginning: Beginning, platform: str | None, band: AgeBand, kind: Kind) -> None:
    assert first_kind(beginning, platform, band) is kind


def accounts(*pairs: tuple[str, str]) -> list[Account]:
    """Official accounts of these platforms and names."""
    then = datetime(2026, 11, 22, tzinfo=UTC)
    return [Account(unit_id=1, platform=one, handle=name, added_at=then) for one, name in pairs]


def test_an_account_is_found_by_its_name_or_as_the_only_one() -> None:
    ours = accounts(("instagram", "@PAC.ippnu"), ("tiktok", "pelajar"), ("tiktok", "@lain"))
    assert named_accounts("ke @pac.IPPNU. lalu surel a@pelajar", ours) == ours[:1]
    assert without_handles("Tips @pac.ippnu besok @orang", ours).split() == ["Tips", "besok", "@orang"]
    assert account_for(Platform.STORY, ours) is ours[0]
    assert account_for(Platform.TIKTOK, ours) is None and account_for(Platform.WEB, ours) is None
    channel = accounts(("whatsapp-channel", "kabar"))
    assert account_for(Platform.WHATSAPP_CHANNEL, channel) is channel[0]
    assert account_for(Platform.WHATSAPP_STATUS, channel) is None


@pytest.mark.parametrize(
    ("state", "said", "buttons"),
    [
        (PostState.PLANNED, "Rencana resmi: draf", ["Ajukan", "Lengkapi", "Lainnya"]),
        (
            PostState.WAITING,
            "Menunggu periksa sejak Ahad, 22 November 2026 pukul 13.00 WIB",
            ["Periksa", "Lengkapi", "Lainnya"],
        ),
        (PostState.FIXING, "Perlu perbaikan: Ejaan", ["Perbaiki", "Ajukan lagi", "Lainnya"]),
        (PostState.APPROVED, "Disetujui. Siapa yang jadi PJ-nya?", ["Aku PJ-nya", "Lengkapi", "Lainnya"]),
        (PostState.SCHEDULED, "Terjadwal", ["Aku PJ-nya", "Lengkapi", "Lainnya"]),
        (PostState.PUBLISHED, "Sudah tayang.", ["Lihat", "Lainnya"]),
        (PostState.WITHDRAWN, "Sudah ditarik.", ["Salin jadi rencana baru"]),
        (PostState.CANCELLED, "Rencana ini dibatalkan.", ["Salin jadi rencana baru"]),
    ],
)
def test_each_state_is_said_by_its_word_and_leads_on(state: PostState, said: str, buttons: list[str]) -> None:
    post = Post(
        id=1,
        unit_id=1,
        title="Tips",
        kind=Kind.OFFICIAL,
        state=state,
        zone="Asia/Jakarta",
        created_at=SUNDAY,
        changed_at=SUNDAY,
    )
    known = Standing(since=SUNDAY, reason="Ejaan", link="https://nu.or.id/", clashes=("satu", "dua", "tiga"))
    view = CardView(post, None, None, Page.MAIN, False, SUNDAY, standing=known)
    message = card(Reader(language="id"), view)
    lines = message.text.rpartition("\n\n")[2].splitlines()
    assert lines == ([said, "satu", "dua"] if state in ALIVE else [said])
    shown = [button.label for row in message.buttons for button in row]
    assert [one for one in shown if one != "1 bentrok lagi"] == buttons
    assert ("1 bentrok lagi" in shown) == (state in ALIVE)


async def test_a_plan_of_the_humas_room_is_official_and_its_card_leads_on(desk: Workroom) -> None:
    desk.account()
    card = await desk.plans("Rina", LINE, desk.room)
    assert card.text == (
        "Tips hafalan\nInstagram Reels · @pacippnu\nSabtu, 28 November 2026 pukul 19.30 WIB\nPJ: Rina\n"
        "Isinya belum ada\n\nRencana resmi: draf"
    )
    assert labels(card) == ["Ajukan", "Lengkapi", "Lainnya"]
    post = desk.post()
    assert (post.kind, post.state) == (Kind.OFFICIAL, PostState.PLANNED)
    assert post.author_id == post.owner_id


async def test_humas_in_private_plans_for_the_unit_where_it_has_accounts(desk: Workroom) -> None:
    await desk.plans("Rina", LINE)
    assert desk.post().kind == Kind.OWN
    desk.account()
    await desk.plans("Rina", "Ahad 19.30 IG Kabar ranting")
    assert desk.post(2).kind == Kind.OFFICIAL
    await desk.plans("Siti", LINE)
    assert desk.post(3).kind == Kind.OWN


async def test_a_kader_who_names_an_account_plans_for_it(desk: Workroom) -> None:
    account_id = desk.account()
    card = await desk.plans("Siti", "Sabtu 19.30 Tips hafalan @pacippnu", desk.branch.group)
    assert card.text == (
        "Tips hafalan\nInstagram · @pacippnu\nSabtu, 28 November 2026 pukul 19.30 WIB\nPJ: Siti\n\n"
        "Rencana resmi: draf"
    )
    assert desk.post().account_id == account_id


async def test_words_below_an_empty_line_are_the_text_of_an_official_plan(desk: Workroom) -> None:
    desk.account()
    await desk.plans("Rina", f"{LINE}\n\nAssalamu'alaikum!\n\nJangan lupa.", desk.room)
    assert (desk.post().title, desk.post().text) == ("Tips hafalan", "Assalamu'alaikum!\n\nJangan lupa.")
    await desk.plans("Siti", f"{LINE}\n\nAssalamu'alaikum!", desk.branch.group)
    assert (desk.post(2).title, desk.post(2).text) == ("Tips hafalan\nAssalamu'alaikum!", "")


async def test_the_kader_group_learns_nothing_of_what_an_official_plan_says(desk: Workroom) -> None:
    desk.account()
    await desk.plans("Rina", f"{LINE}\n\nIsi rahasia", desk.room)

    def show(session: Session) -> None:
        post = session.get_one(Post, 1)
        post.state = PostState.FIXING
        for chat in session.exec(select(Chat)).all():
            cards.show(session, "post:1", chat.id or 0, desk.town.clock.at)

    desk.branch.write(show)
    await desk.town.rest(SOON)
    card = next(one for one in reversed(desk.who("Siti").sees(desk.branch.group)) if "Tips" in one.text)
    assert card.text.endswith("PJ: Rina\n\nPerlu perbaikan")
    assert labels(card) == ["Perbaiki", "Ajukan lagi", "Lainnya"]
    assert "Isi" not in desk.last("Siti").text, "nor does a kader who has no part in it"
    assert "Isi: teks" in desk.last("Rina").text


async def test_what_only_humas_sees_has_no_card_in_the_kader_group(desk: Workroom) -> None:
    desk.account()
    await desk.plans("Siti", "Sabtu 19.30 Tips hafalan @pacippnu", desk.branch.group)

    def hide(session: Session) -> None:
        session.get_one(Post, 1).visibility = "humas"
        cards.redraw(session, "post:1", desk.town.clock.at)

    desk.branch.write(hide)
    await desk.town.rest(SOON)
    card = desk.branch.card(desk.who("Siti"))
    assert card.text == "Rencana ini sekarang diurus humas." and labels(card) == []


@pytest.fixture
def young(desk: Workroom) -> Workroom:
    """Nisa is 14, with her guardian's consent."""
    nisa = desk.town.world.add_person("Nisa")
    desk.branch.members["Nisa"] = nisa
    desk.branch.group.members[nisa.id] = next(iter(desk.branch.group.members.values()))
    desk.branch.joins(nisa, birth_year=2011)
    return desk


async def test_a_young_kader_proposes_and_humas_makes_it_official(young: Workroom) -> None:
    await young.opens("Nisa")
    card = await young.plans("Nisa", LINE, young.branch.group)
    assert card.text.endswith(
        "Ini kucatat sebagai usul untuk akun resmi. Humas melihatnya dulu; terima kasih idenya!"
    )
    assert not any(word in card.text for word in ("tahun", "umur", "usia", "16"))
    assert labels(card) == ["Jadikan rencana resmi", "Lainnya"]
    refused = await young.branch.presses(young.who("Siti"), card, "Jadikan rencana resmi")
    assert "humas" in (refused.toast or "") and young.post().kind == Kind.IDEA
    thanked = await young.branch.presses(young.who("Rina"), card, "Jadikan rencana resmi")
    assert thanked.toast == "Jadi rencana resmi. Terima kasih!"
    post = young.post()
    assert (post.kind, post.owner_id) == (Kind.OFFICIAL, None)
    assert post.author_id is not None, "she stays its author"
    assert "PJ: belum ada" in card.text and "Rencana resmi: draf" in card.text
    assert "Usulmu Tips hafalan jadi rencana resmi" in young.last("Nisa").text


async def test_the_idea_becomes_her_own_plan_where_no_account_is_needed(young: Workroom) -> None:
    card = await young.plans("Nisa", LINE, young.branch.group)
    nisa = young.who("Nisa")
    await young.branch.presses(nisa, card, "Lainnya")
    await young.branch.presses(nisa, card, "Ubah platform")
    await young.branch.presses(nisa, card, "Status WhatsApp")
    assert young.post().kind == Kind.OWN and labels(card)[-2:] == ["Bagikan ke WA", "Lainnya"]
    await young.branch.presses(nisa, card, "Urungkan")
    assert young.post().kind == Kind.IDEA


async def test_a_guest_proposes_and_a_member_may_take_it_as_her_own(desk: Workroom) -> None:
    card = await desk.plans("Tamu", LINE, desk.branch.group)
    assert desk.post().kind == Kind.IDEA and desk.post().author_id is None
    assert labels(card) == ["Jadikan rencana resmi", "Aku PJ-nya", "Lainnya"]
    await desk.branch.presses(desk.who("Siti"), card, "Aku PJ-nya")
    assert desk.post().kind == Kind.OWN and "PJ: Siti" in card.text


async def test_alone_with_the_bot_nobody_is_offered_what_only_humas_may(desk: Workroom) -> None:
    await desk.opens("Tamu")
    assert labels(await desk.plans("Tamu", LINE)) == ["Aku PJ-nya", "Lainnya"]
    await desk.plans("Tamu", "Senin 19.30 IG Reels Tips wudu", desk.branch.group)
    await desk.branch.tells(desk.who("Rina"), "/kalender")
    rina = desk.who("Rina")
    tell_of_press(desk.town.world, desk.last("Rina"), rina, Button("x", "press", data=encode(OpenPost(2))))
    await desk.town.rest(SOON)
    assert "Jadikan rencana resmi" in labels(desk.last("Rina"))


async def test_who_is_too_young_to_hold_an_account_takes_no_official_plan(young: Workroom) -> None:
    young.account()
    card = await young.plans("Nisa", "Sabtu 19.30 Tips hafalan @pacippnu", young.branch.group)
    assert young.post().owner_id is None and "PJ: belum ada" in card.text
    await young.branch.presses(young.who("Nisa"), card, "Lainnya")
    refused = await young.branch.presses(young.who("Nisa"), card, "Aku PJ-nya")
    assert "belum bisa kamu ambil" in (refused.toast or "")
    refused = await young.branch.presses(young.who("Siti"), card, "Aku PJ-nya")
    assert "diurus humas dan penulisnya" in (refused.toast or "")
    await young.branch.presses(young.who("Rina"), card, "Aku PJ-nya")
    assert "PJ: Rina" in card.text


async def test_humas_switches_in_lengkapi_and_it_can_be_undone(desk: Workroom) -> None:
    await desk.plans("Rina", LINE)
    await desk.taps("Rina", "Lainnya", "Lengkapi", "Jadikan rencana resmi")
    assert desk.post().kind == Kind.OFFICIAL
    await desk.taps("Rina", "Lainnya")
    assert "Jadikan rencana pribadi" in labels(desk.last("Rina"))
    await desk.taps("Rina", "Kembali", "Selesai", "Urungkan")
    assert desk.post().kind == Kind.OWN
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi")
    assert not [label for label in labels(desk.last("Siti")) if label.startswith("Jadikan")]


async def test_a_plan_that_is_being_read_keeps_its_voice(desk: Workroom) -> None:
    desk.account()
    await desk.plans("Rina", LINE)

    def wait(session: Session) -> None:
        session.get_one(Post, 1).state = PostState.WAITING

    desk.branch.write(wait)
    for name, kind, said in (
        ("Rina", Kind.OWN, "keadaannya sudah berubah"),
        ("Siti", Kind.OWN, "ada PJ-nya"),
        ("Rina", Kind.IDEA, "keadaannya sudah berubah"),
    ):
        button = Button("x", "press", data=encode(SwitchKind(1, kind)))
        outcome = tell_of_press(desk.town.world, desk.last(name), desk.who(name), button)
        await desk.town.rest(SOON)
        assert said in (outcome.toast or "")
    assert desk.post().kind == Kind.OFFICIAL


async def test_a_pengurus_of_another_unit_switches_nothing(desk: Workroom) -> None:
    await desk.plans("Siti", LINE, desk.branch.group)
    card = desk.branch.card(desk.who("Siti"))
    desk.branch.give(desk.who("Ani"), Role.PEMBINA)
    button = Button("x", "press", data=encode(SwitchKind(1, Kind.OFFICIAL)))
    outcome = tell_of_press(desk.town.world, card, desk.who("Ani"), button)
    await desk.town.rest(SOON)
    assert "humas" in (outcome.toast or "") and desk.post().kind == Kind.OWN
