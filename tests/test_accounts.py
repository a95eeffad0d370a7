"""Stories of /akun: official accounts are written down, shared, closed; secrets never; and channels are linked."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select as sql_select
from sqlmodel import Session, select

from domain import withheld
from domain.handles import address, read, shown
from domain.platforms import Platform
from domain.post_states import PostState
from domain.refusal import Refusal
from domain.secrets import Secret
from domain.units import Role
from sandbox.chats import Chat, Membership
from sandbox.fanout import change_membership
from sandbox.people import Person
from storage import accounts, chats, unit_erasure, units
from storage.accounts import Account
from storage.inbox import InboxRow
from storage.posts import Post
from storage.tables import METADATA
from tests import branch as branches
from tests import desk, founding, kin
from tests.branch import Branch, labels
from tests.desk import keys, plan, taps
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def office(town: Town) -> tuple[Branch, Person]:
    return await desk.desk(town, "Siti")


def held(branch: Branch) -> list[tuple[str, str, bool]]:
    """Every account: platform, handle, and whether it is open."""

    def ask(session: Session) -> list[tuple[str, str, bool]]:
        rows = session.exec(select(Account).order_by(Account.id)).all()  # type: ignore[arg-type]
        return [(one.platform, one.handle, one.closed_at is None) for one in rows]

    return branch.write(ask)


async def adds(branch: Branch, who: Person, platform: str, text: str) -> str:
    """She adds an account by /akun."""
    await branch.tells(who, "/akun")
    await taps(branch, who, "Tambah akun", platform)
    return await kin.types(branch, who, text)


@pytest.mark.parametrize(
    ("platform", "text", "kept"),
    [
        (Platform.INSTAGRAM, "@PAC_ippnu.kdw", "pac_ippnu.kdw"),
        (Platform.INSTAGRAM, "https://www.instagram.com/PacIppnu/?igsh=abc", "pacippnu"),
        (Platform.INSTAGRAM, "instagram.com/pacippnu", "pacippnu"),
        (Platform.TIKTOK, "https://www.tiktok.com/@pac.ippnu?lang=id", "pac.ippnu"),
        (Platform.YOUTUBE, "youtube.com/channel/UCabcdefghijklmnopqrstuv", "channel/UCabcdefghijklmnopqrstuv"),
        (Platform.FACEBOOK, "PAC IPPNU Kedungwaru", "PAC IPPNU Kedungwaru"),
        (Platform.FACEBOOK, "facebook.com/profile.php?id=100064123456789", "profile.php?id=100064123456789"),
        (Platform.X, "https://twitter.com/pacippnu", "pacippnu"),
        (Platform.TELEGRAM, "t.me/pacippnu", "pacippnu"),
        (Platform.WHATSAPP_CHANNEL, "https://whatsapp.com/channel/0029VaAbCdEfGhIjKl", "channel/0029VaAbCdEfGhIjKl"),
        (Platform.WHATSAPP_CHANNEL, "IPPNU Kedungwaru", "IPPNU Kedungwaru"),
        (Platform.WEB, "https://ippnukedungwaru.or.id/", "ippnukedungwaru.or.id"),
    ],
)  # fmt: skip
def test_a_name_or_a_pasted_profile_becomes_the_account(platform: Platform, text: str, kept: str) -> None:
    assert read(platform, text) == kept
    assert shown(platform, kept)
    url = address(platform, kept)
    assert url is None or read(platform, url) == kept


@pytest.mark.parametrize(
    ("platform", "text", "code"),
    [
        (Platform.INSTAGRAM, "081234567890", "accounts-secret-phone"),
        (Platform.INSTAGRAM, "+62 812-3456-7890", "accounts-secret-phone"),
        (Platform.INSTAGRAM, "https://wa.me/6281234567890", "accounts-secret-phone"),
        (Platform.INSTAGRAM, "pacippnu@gmail.com", "accounts-secret-email"),
        (Platform.INSTAGRAM, "pacippnu password rahasia", "accounts-secret-password"),
        (Platform.INSTAGRAM, "pacippnu / pw: Rahasia99", "accounts-secret-password"),
        (Platform.INSTAGRAM, "pacippnu sandinya ippnu2026", "accounts-secret-password"),
        (Platform.INSTAGRAM, "482 911", "accounts-secret-code"),
        (Platform.INSTAGRAM, "kode 482911", "accounts-secret-code"),
        (Platform.FACEBOOK, "PAC IPPNU rahasia123", "accounts-secret-password"),
        (Platform.TELEGRAM, "https://t.me/+AbCdEfGhIjK", "accounts-secret-invite"),
        (Platform.WHATSAPP_CHANNEL, "https://chat.whatsapp.com/AbCdEfGhIjKlMnOp", "accounts-secret-invite"),
        (Platform.WHATSAPP_CHANNEL, "Rahasia123", "accounts-secret-password"),
        (Platform.INSTAGRAM, "pac rahasia", "accounts-handle-odd"),
        (Platform.INSTAGRAM, "https://tiktok.com/@pac", "accounts-link-elsewhere"),
        (Platform.INSTAGRAM, "https://instagram.com/p/abc1234/", "accounts-link-no-profile"),
        (Platform.WEB, "bukan situs", "accounts-handle-odd"),
    ],
)
def test_secrets_and_what_is_no_name_are_refused(platform: Platform, text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(platform, text)
    assert refused.value.code == code


def test_usual_sources_hold_no_secret() -> None:
    for text in (
        "Ihya Ulumuddin jilid 2, halaman 41",
        "QS. Al-Baqarah: 183",
        "https://nu.or.id/nasional/abc",
        "Bu Nyai Siti",
    ):
        assert withheld.in_text(text) is None, text
    assert withheld.in_text("tanya Bu Siti 0812-3456-7890") is Secret.PHONE


async def test_humas_adds_an_account_that_everybody_sees(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    assert "Belum ada" in await kin.types(branch, hana, "/akun")
    assert "Instagram @pacippnu" in await adds(branch, hana, "Instagram", "https://instagram.com/PacIppnu")
    assert held(branch) == [("instagram", "pacippnu", True)]
    siti = branch.members["Siti"]
    await branch.says(siti, "/akun")
    assert "Instagram @pacippnu" in branch.card(siti).text
    assert labels(branch.card(siti)) == []
    await branch.tells(siti, "/akun")
    assert labels(branch.last(siti, private=True)) == ["Akunku"]


async def test_from_the_group_humas_is_led_to_her_private_chat(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    await branch.says(hana, "/akun")
    link = next(button for row in branch.card(hana).buttons for button in row if button.label == "Atur akun")
    hana.starts(branch.bot, founding.token_of(link.url))
    await branch.town.rest(kin.SOON)
    assert "Tambah akun" in keys(branch, hana)


async def test_a_password_is_not_kept_anywhere(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    answer = await adds(branch, hana, "Instagram", "pacippnu password Melati2026")
    assert "Tidak kusimpan" in answer and "Hapus pesanmu" in answer
    assert held(branch) == []

    def texts(session: Session) -> str:
        rows = [session.execute(sql_select(table)).all() for table in METADATA.sorted_tables]
        return repr(rows)

    assert "Melati2026" not in branch.write(texts)
    assert "@pacippnu" in await kin.types(branch, hana, "pacippnu")


async def test_who_has_a_channel_hears_how_the_bot_can_publish_there(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    await branch.tells(hana, "/akun")
    await taps(branch, hana, "Tambah akun", "Telegram")
    assert "Tambahkan aku sebagai admin saluran" in branch.last(hana, private=True).text
    assert "Telegram @kabarippnu" in await kin.types(branch, hana, "@kabarippnu")


async def test_the_same_account_twice_says_whose_it_is(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    await adds(branch, hana, "TikTok", "@pacippnu")
    assert "milik PAC IPPNU Kedungwaru" in await adds(branch, hana, "TikTok", "PACIPPNU")
    assert (
        "TikTok @pacippnu" in await taps(branch, hana, "Kembali") if "Kembali" in keys(branch, hana) else True
    )
    assert len(held(branch)) == 1


async def test_spacing_is_set_and_no_other_number(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = desk.account(branch)
    await branch.tells(hana, "/akun")
    text = await taps(branch, hana, "Instagram @pacippnu", "Lainnya", "Ubah jeda", "4 jam")
    assert "Jeda antarposting: 4 jam" in text
    assert branch.write(lambda session: session.get_one(Account, number).spacing) == 240


async def test_an_account_is_shared_with_the_sister_unit_of_the_group(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, hana = office
    desk.account(branch)
    sister = founding.second_unit(town, branch.group, "PAC IPNU Kedungwaru")
    rafi = town.world.add_person("Rafi")
    founding.joins(town, sister, rafi)
    founding.gives(town, sister, rafi, Role.HUMAS)
    await founding.opens(town, rafi)
    await branch.tells(hana, "/akun")
    text = await taps(
        branch, hana, "Instagram @pacippnu", "Lainnya", "Bagi dengan unit lain", "PAC IPNU Kedungwaru"
    )
    assert "PAC IPPNU Kedungwaru, PAC IPNU Kedungwaru" in text
    assert any("membagi" in one.text for one in rafi.sees(town.account))
    await founding.writes(town, rafi, "/akun")
    await founding.presses(town, rafi, town.account, "Instagram @pacippnu")
    await founding.presses(town, rafi, town.account, "Lainnya")
    assert "Tutup akun" not in labels(founding.last(rafi, town.account))
    await founding.presses(town, rafi, town.account, "Lepaskan dari unitku")
    assert "Belum ada" in founding.last(rafi, town.account).text
    assert len(held(branch)) == 1


async def test_plans_of_a_closed_account_are_named_and_get_none(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = desk.account(branch)
    aiming = plan(branch, hana, account_id=number, platform="instagram")
    await branch.tells(hana, "/akun")
    text = await taps(branch, hana, "Instagram @pacippnu", "Lainnya", "Tutup akun")
    assert "Kajian Jumat" in text
    text = await taps(branch, hana, "Ya, tutup")
    assert "Kajian Jumat" in text and "tanpa akun" in text
    assert desk.post(branch, aiming, lambda post: (post.account_id, post.platform)) == (None, "instagram")
    assert held(branch) == [("instagram", "pacippnu", False)]
    await taps(branch, hana, "Buka lagi")
    assert held(branch) == [("instagram", "pacippnu", True)]


async def test_a_closed_account_is_opened_again_from_the_list_or_by_its_name(
    office: tuple[Branch, Person],
) -> None:
    branch, hana = office
    desk.account(branch)
    await branch.tells(hana, "/akun")
    await taps(branch, hana, "Instagram @pacippnu", "Lainnya", "Tutup akun", "Ya, tutup", "Kembali")
    await taps(branch, hana, "Lainnya", "Yang ditutup", "Instagram @pacippnu")
    assert held(branch) == [("instagram", "pacippnu", True)]
    await branch.tells(hana, "/akun")
    await taps(branch, hana, "Instagram @pacippnu", "Lainnya", "Tutup akun", "Ya, tutup")
    await adds(branch, hana, "Instagram", "pacippnu")
    assert held(branch) == [("instagram", "pacippnu", True)]


async def makes_admin(town: Town, who: Person, title: str = "Kabar IPPNU") -> Chat:
    """She makes the bot an admin of her channel."""
    channel = town.world.add_channel(title, admins=[who])
    who.adds(town.account, channel)
    await town.rest(kin.SOON)
    return channel


async def test_a_channel_becomes_the_account_of_its_humas(town: Town, office: tuple[Branch, Person]) -> None:
    branch, hana = office
    channel = await makes_admin(town, hana)
    assert "Tautkan ke PAC IPPNU Kedungwaru?" in branch.last(hana, private=True).text
    assert "sudah jadi akun resmi" in await taps(branch, hana, "Ya, tautkan")
    assert held(branch) == [("telegram", "Kabar IPPNU", True)]
    assert not channel.messages


async def test_a_channel_that_was_written_down_by_its_name_stays_one_account(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, hana = office
    desk.account(branch, "kabarippnu", Platform.TELEGRAM)
    channel = town.world.add_channel("Kabar IPPNU", admins=[hana])
    channel.username = "KabarIPPNU"
    hana.adds(town.account, channel)
    await town.rest(kin.SOON)
    await taps(branch, hana, "Ya, tautkan")
    assert held(branch) == [("telegram", "kabarippnu", True)]
    assert branch.write(lambda session: accounts.of_unit(session, branch.unit_id)[0].chat_id) is not None


async def test_a_lost_channel_keeps_its_account_and_its_plans_need_a_pj(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, hana = office
    channel = await makes_admin(town, hana)
    await taps(branch, hana, "Ya, tautkan")
    number = branch.write(lambda session: accounts.of_unit(session, branch.unit_id)[0].id or 0)
    state = PostState.SCHEDULED
    goes = plan(branch, hana, account_id=number, platform="telegram", owner_id=None, state=state)
    nur = town.world.add_person("Nur")
    branch.give(nur, Role.HUMAS)
    desk.approved(branch, goes, nur)
    hana.removes(town.account, channel)
    await town.rest(timedelta(minutes=2))
    told = branch.last(hana, private=True).text
    assert "tidak bisa lagi mengirim" in told and "Kajian Jumat" in told
    row = branch.write(lambda session: session.get_one(Account, number).model_dump())
    assert (row["chat_id"], row["closed_at"], row["handle"]) == (None, None, "Kabar IPPNU")
    assert desk.post(branch, goes, lambda post: (post.account_id, post.state)) == (number, PostState.APPROVED)


async def test_what_was_approved_before_the_channel_was_ours_is_read_again(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, hana = office
    desk.account(branch, "Kabar IPPNU", Platform.TELEGRAM)
    number = branch.write(lambda session: accounts.of_unit(session, branch.unit_id)[0].id or 0)
    state = PostState.APPROVED
    goes = plan(branch, hana, account_id=number, platform="telegram", owner_id=None, state=state)
    nur = town.world.add_person("Nur")
    branch.give(nur, Role.HUMAS)
    desk.approved(branch, goes, nur)
    await makes_admin(town, hana)
    await taps(branch, hana, "Ya, tautkan")
    assert desk.post(branch, goes, lambda post: post.state) == PostState.WAITING


async def test_without_the_right_to_post_it_says_what_is_missing(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, hana = office
    channel = town.world.add_channel("Kabar IPPNU", admins=[hana])
    change_membership(town.world, channel, town.account, Membership("administrator", frozenset()), hana)
    await town.rest(kin.SOON)
    assert "belum boleh mengirim pesan" in branch.last(hana, private=True).text
    only_posts = Membership("administrator", frozenset({"can_post_messages"}))
    change_membership(town.world, channel, town.account, only_posts, hana)
    await town.rest(kin.SOON)
    asked = branch.last(hana, private=True)
    assert "mengubah kiriman" in asked.text and "menghapus kiriman" in asked.text
    assert labels(asked) == ["Ya, tautkan"]
    change_membership(town.world, channel, town.account, Membership("administrator", frozenset()), hana)
    await town.rest(kin.SOON)
    assert "tidak berlaku" in ((await desk.tries(branch, hana, "Ya, tautkan")).toast or "")
    assert held(branch) == []


async def test_a_strangers_channel_leaves_nothing_but_an_answer(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, _ = office
    stranger = town.world.add_person("Budi")
    before = branch.write(rows)
    channel = await makes_admin(town, stranger, "Saluran Budi")
    assert not stranger.sees(town.account)
    assert branch.write(rows) == before
    await founding.opens(town, stranger)
    before = branch.write(rows)
    other = await makes_admin(town, stranger, "Saluran Dua")
    assert "diam saja" in founding.last(stranger, town.account).text
    assert branch.write(rows) == before
    assert not channel.messages and not other.messages


def rows(session: Session) -> dict[str, int]:
    """How many rows each table has, those of the post office apart."""
    passing = {"inbox", "outbox", "bodies", "heads"}
    tables = [table for table in METADATA.sorted_tables if table.name not in passing]
    return {table.name: len(session.execute(sql_select(table)).all()) for table in tables}


async def test_only_who_was_asked_links_a_channel(town: Town, office: tuple[Branch, Person]) -> None:
    branch, hana = office
    rival = await branches.found(town, "Rini", title="PAC IPPNU Ngunut")
    rini = rival.members["Rini"]
    rival.give(rini, Role.HUMAS)
    await kin.opens(rival, rini)
    await makes_admin(town, hana)
    asked = branch.last(hana, private=True)
    data = next(button.data for row in asked.buttons for button in row)
    token = (data or "").split(":")[2]
    outcome = await desk.forges(town, rini, rival, f"kat:{rival.unit_id}:{token}")
    assert "tidak berlaku" in outcome
    assert held(branch) == []


async def test_followers_of_a_channel_are_not_stored(town: Town, office: tuple[Branch, Person]) -> None:
    branch, hana = office
    channel = await makes_admin(town, hana)
    before = branch.write(lambda session: len(session.exec(select(InboxRow)).all()))
    follower = town.world.add_person("Pengikut")
    follower.joins(channel)
    await town.rest(kin.SOON)
    assert branch.write(lambda session: len(session.exec(select(InboxRow)).all())) == before
    assert branch.write(lambda session: chats.found(session, follower.id)) is None
    assert branch.write(lambda session: session.exec(select(Post)).all()) == []


async def test_the_second_owner_goes_and_the_account_stays(town: Town, office: tuple[Branch, Person]) -> None:
    branch, _ = office
    number = desk.account(branch)
    sister = founding.second_unit(town, branch.group, "PAC IPNU Kedungwaru")

    def share(session: Session) -> None:
        session.get_one(Account, number).second_unit_id = sister

    def erase(session: Session) -> None:
        unit_erasure.erase(session, units.get(session, sister), town.clock.at)

    branch.write(share)
    siti = branch.members["Siti"]
    await branch.says(siti, "/akun")
    assert "(PAC IPPNU Kedungwaru, PAC IPNU Kedungwaru)" in branch.last(siti).text
    branch.write(erase)
    row = branch.write(lambda session: session.get_one(Account, number).model_dump())
    assert (row["unit_id"], row["second_unit_id"]) == (branch.unit_id, None)


async def test_an_account_of_a_verified_unit_is_not_taken(town: Town, office: tuple[Branch, Person]) -> None:
    branch, hana = office
    other = await kin.unit(town, "PAC IPPNU Ngunut", "pac", "Rini")
    desk.account(other, "ngunut")
    assert "dicatat PAC IPPNU Ngunut" in await adds(branch, hana, "Instagram", "@ngunut")
    nobody = await kin.unit(town, "PAC Tanpa Izin", "pac", "Budi", verified=False)
    desk.account(nobody, "kedungwaru")
    await adds(branch, hana, "Instagram", "@kedungwaru")
    assert "@kedungwaru" in branch.last(hana, private=True).text
