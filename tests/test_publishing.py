"""What is approved is put out: exactly these bytes, by a person or by the bot itself."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.contents import Medium
from domain.markup import width
from domain.publishing import calls
from tests.airing import SOON_OUT, Air, labels, on_air
from tests.town import Town

PHOTO = Medium("photo", "P1", "u1")
VIDEO = Medium("video", "V1", "u2")
PAPER = Medium("document", "D1", "u3")
CLIP = Medium("animation", "A1", "u4")


def test_a_text_alone_is_sent_as_it_is() -> None:
    text = "Harlah <b>IPPNU</b> & IPNU *71* https://nu.or.id"
    assert calls(text, ()) == [("sendMessage", {"text": text, "link_preview_options": {"is_disabled": True}})]


def test_a_short_text_stands_under_one_medium_and_a_long_one_follows_it() -> None:
    assert calls("Salam", [PHOTO]) == [("sendPhoto", {"photo": "P1", "caption": "Salam"})]
    assert calls("", [VIDEO]) == [("sendVideo", {"video": "V1"})]
    assert [method for method, _ in calls("a" * 1024, [PAPER])] == ["sendDocument"]
    assert [method for method, _ in calls("a" * 1025, [PAPER])] == ["sendDocument", "sendMessage"]
    assert [method for method, _ in calls("😀" * 513, [CLIP])] == ["sendAnimation", "sendMessage"]


def test_several_pictures_are_one_album_whose_first_bears_the_text() -> None:
    ((method, params),) = calls("Salam", [PHOTO, VIDEO])
    assert method == "sendMediaGroup"
    assert params["media"] == [
        {"type": "photo", "media": "P1", "caption": "Salam"},
        {"type": "video", "media": "V1"},
    ]


def test_documents_stand_beside_documents_only_and_animations_alone() -> None:
    shown = calls("Salam", [PAPER, PAPER, PHOTO, CLIP, CLIP, VIDEO])
    methods = ["sendMediaGroup", "sendPhoto", "sendAnimation", "sendAnimation", "sendVideo"]
    assert [method for method, _ in shown] == methods
    assert shown[0][1]["media"][1]["caption"] == "Salam"
    assert sum("caption" in str(params) for _, params in shown) == 1


def test_nothing_is_nothing() -> None:
    assert calls(" \n ", ()) == []


MEDIA = st.lists(st.sampled_from([PHOTO, VIDEO, PAPER, CLIP]), max_size=10)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60) | st.builds(
    "".join,
    st.lists(st.sampled_from(["kata ", "<b>&amp;", "😀", "\n\n", "a" * 900]), min_size=1, max_size=20),
)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, media=MEDIA)
@example("kata " * 3000, [PHOTO])
@example("😀" * 2049, [])
def test_the_calls_show_the_text_and_the_media_and_keep_telegrams_limits(
    text: str, media: list[Medium]
) -> None:
    said, shown = "", []
    for method, params in calls(text, media):
        items = params.get("media", [params])
        assert method != "sendMediaGroup" or 2 <= len(items) <= 10
        for item in items:
            shown += [item[kind] for kind in ("photo", "video", "document", "animation") if kind in item]
            shown += [item["media"]] if "media" in item else []
            part = item.get("caption", item.get("text", ""))
            assert width(part) <= (1024 if "caption" in item else 4096)
            assert part.strip() or "text" not in item
            said += part
        assert "parse_mode" not in str(params)
    assert shown == [one.file_id for one in media]
    assert said == (text if text.strip() else "")


@pytest.fixture
async def air(fresh_url: str) -> AsyncIterator[Air]:
    town = Town.build(fresh_url)
    await town.open()
    try:
        yield await on_air(town)
    finally:
        town.kill()


TEXT = "Selamat harlah #IPPNU & <salam>"


async def test_a_pj_gets_everything_at_its_time_and_says_where_it_stands(air: Air) -> None:
    account = air.account("instagram", "pac.ippnu")
    media = [air.file("photo", 160_000)]
    post_id = air.approved(TEXT, pj="Siti", account_id=account, platform="instagram", media=media)
    assert air.post(post_id).state == "scheduled"
    await air.until(SOON_OUT + timedelta(minutes=1))
    kit = air.last("Siti")
    assert TEXT in kit.text and "Instagram @pac.ippnu" in kit.text
    assert labels(kit) == ["Foto 160 KB", "Buka Instagram", "Sudah tayang", "Lainnya", "Berhenti dulu"]
    await air.taps("Siti", "Foto 160 KB")
    assert air.last("Siti").media is not None and air.last("Siti").text == ""
    assert (await air.presses("Siti", kit, "Foto 160 KB")).toast == "Baru saja kukirim, lihat di bawah."
    assert sum(one.media is not None for one in air.who("Siti").sees(air.branch.bot)) == 1
    await air.presses("Siti", kit, "Lainnya")
    assert labels(kit)[:3] == ["Salin teks", "Salin tagar", "Salin untuk WA"]
    copied = next(one for row in kit.buttons for one in row if one.label == "Salin teks")
    assert copied.copy == TEXT
    await air.presses("Siti", kit, "Kembali")
    await air.presses("Siti", kit, "Sudah tayang")
    await air.branch.tells(air.who("Siti"), "https://www.tiktok.com/@x/video/7230000000000000000")
    assert "bukan dari Instagram" in air.last("Siti").text
    await air.branch.tells(air.who("Siti"), "https://www.instagram.com/pac.ippnu/")
    assert "profil" in air.last("Siti").text
    await air.branch.tells(air.who("Siti"), "ini https://www.instagram.com/p/CxYz123abcd/?igsh=1")
    assert "Tercatat" in air.last("Siti").text
    (made,) = air.publications()
    assert made.link_key.startswith("ig:") and made.person_id == air.person_id("Siti")
    assert air.post(post_id).state == "published"
    assert "Sudah tayang: www" in kit.text.replace("https://", "") and labels(kit) == ["Berhenti dulu"]
    await air.until(SOON_OUT + timedelta(hours=5))
    assert not any("Belum ada kabar" in one.text for one in air.who("Rina").sees(air.room))
    assert {"scheduled", "kit given", "opened files", "published"} <= set(air.verbs())


async def test_a_plan_for_no_place_in_particular_is_asked_in_plain_words(air: Air) -> None:
    air.approved(TEXT, pj="Siti")
    await air.until(SOON_OUT + timedelta(minutes=1))
    await air.taps("Siti", "Sudah tayang")
    assert "Tempel tautan Harlah di sini, ya." in air.last("Siti").text
    await air.taps("Siti", "Tanpa tautan")
    assert air.last("Siti").text == "Tercatat: Harlah sudah tayang. Terima kasih."


async def test_the_same_link_counts_once(air: Air) -> None:
    for number in (1, 2):
        air.approved(f"{TEXT} {number}", pj="Siti", platform="instagram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    first, second = (one for one in air.who("Siti").sees(air.branch.bot) if "Siap tayang" in one.text)
    for kit in (first, second):
        await air.presses("Siti", kit, "Sudah tayang")
        await air.branch.tells(air.who("Siti"), "https://instagram.com/p/CxYz123abcd")
    assert "sudah tercatat" in air.last("Siti").text
    assert len(air.publications()) == 1
    await air.presses("Siti", second, "Sudah tayang")
    await air.taps("Siti", "Tanpa tautan")
    assert [one.link for one in air.publications()] == ["https://www.instagram.com/p/CxYz123abcd/", ""]


async def test_a_long_text_comes_whole_in_blocks(air: Air) -> None:
    long = ("Sejarah & <b>cita-cita</b> kita. " * 130)[:4096]
    air.approved(long, pj="Siti", platform="threads")
    await air.until(SOON_OUT + timedelta(minutes=1))
    shown = [one for one in air.who("Siti").sees(air.branch.bot) if one.from_bot][-2:]
    assert shown[0].text.strip() == long.strip() and shown[0].entities[0]["type"] == "pre"
    assert "pesan di atas" in shown[1].text


async def test_each_place_is_answered_by_itself(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    variants = [("telegram", channel, ""), ("x", None, "Pendek saja")]
    post_id = air.approved(TEXT, pj="Siti", platform="instagram", variants=variants)
    await air.until(SOON_OUT + timedelta(minutes=1))
    assert air.aired() == [TEXT]
    assert air.post(post_id).state == "scheduled"
    kits = [one for one in air.who("Siti").sees(air.branch.bot) if "Siap tayang" in one.text]
    assert [("Pendek saja" in one.text) for one in kits] == [False, True]
    assert "Tulis di X" in labels(kits[1])
    await air.presses("Siti", kits[0], "Sudah tayang")
    await air.taps("Siti", "Tanpa tautan")
    assert "masih menunggu" in air.last("Siti").text
    await air.presses("Siti", kits[1], "Lainnya")
    await air.presses("Siti", kits[1], "Batal")
    assert air.post(post_id).state == "scheduled"
    await air.presses("Siti", kits[1], "Ya, batal")
    assert air.post(post_id).state == "published"
    assert "Tidak jadi" in kits[1].text


async def test_what_is_given_up_everywhere_is_cancelled(air: Air) -> None:
    post_id = air.approved(TEXT, pj="Siti", platform="instagram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    kit = air.last("Siti")
    for label in ("Lainnya", "Batal", "Ya, batal"):
        await air.presses("Siti", kit, label)
    assert air.post(post_id).state == "cancelled"
    await air.until(SOON_OUT + timedelta(hours=5))
    assert not any("Belum ada kabar" in one.text for one in air.who("Rina").sees(air.room))


async def test_it_is_put_off_inside_the_window_only(air: Air) -> None:
    post_id = air.approved(TEXT, pj="Siti", platform="instagram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    kit = air.last("Siti")
    await air.presses("Siti", kit, "Lainnya")
    await air.presses("Siti", kit, "Tunda 1 jam")
    assert "Ditunda sampai" in kit.text and "17.01" in kit.text
    await air.until(SOON_OUT + timedelta(minutes=50))
    assert air.post(post_id).state == "scheduled"
    assert not any("Belum ada kabar" in one.text for one in air.who("Rina").sees(air.room))
    await air.until(SOON_OUT + timedelta(minutes=63))
    again = air.last("Siti")
    assert "Siap tayang" in again.text and again is not kit
    await air.presses("Siti", again, "Lainnya")
    await air.presses("Siti", again, "Besok 16.00")
    await air.until(SOON_OUT + timedelta(hours=24, minutes=2))
    last = air.last("Siti")
    assert "Siap tayang" in last.text
    await air.presses("Siti", last, "Lainnya")
    await air.presses("Siti", last, "Tunda 1 jam")
    assert "perlu diperiksa lagi" in air.last("Siti").text


async def test_humas_is_asked_when_it_is_late_and_once_more(air: Air) -> None:
    post_id = air.approved(TEXT, pj="Siti", platform="instagram")
    await air.until(SOON_OUT + timedelta(minutes=10))
    assert not any("Belum ada kabar" in one.text for one in air.who("Rina").sees(air.room))
    await air.until(SOON_OUT + timedelta(minutes=17))
    first = air.question()
    assert "PJ: Siti" in first.text
    assert labels(first) == ["Sudah tayang", "Aku yang tayangkan", "Lainnya"]
    await air.until(SOON_OUT + timedelta(hours=2, minutes=17))
    assert air.question() is first  # 18.17: it is maghrib
    await air.until(SOON_OUT + timedelta(hours=3, minutes=31))
    second = air.question()
    assert second is not first and "PJ: Siti" in second.text
    await air.until(SOON_OUT + timedelta(hours=8))
    assert air.question() is second
    await air.presses("Rina", second, "Aku yang tayangkan")
    assert air.post(post_id).owner_id == air.person_id("Rina")
    assert "Siap tayang" in air.last("Rina").text
    assert not any("Siap tayang" in one.text for one in air.who("Siti").sees(air.branch.bot))
    outcome = await air.presses("Rina", second, "Sudah tayang")
    await air.branch.follows(air.who("Rina"), outcome)
    await air.taps("Rina", "Tanpa tautan")
    assert air.post(post_id).state == "published"
    assert "Sudah tayang" in second.text and labels(second) == []


async def test_nobody_has_it_so_humas_is_asked_at_once(air: Air) -> None:
    post_id = air.approved(TEXT, platform="instagram")
    assert air.post(post_id).state == "approved"
    await air.until(SOON_OUT + timedelta(minutes=1))
    assert "PJ-nya belum ada" in air.question().text
    await air.presses("Rina", air.question(), "Aku yang tayangkan")
    assert air.post(post_id).state == "scheduled"
    assert "Siap tayang" in air.last("Rina").text


async def test_a_change_after_the_kit_says_so_on_it(air: Air) -> None:
    post_id = air.approved(TEXT, pj="Siti", platform="instagram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    kit = air.last("Siti")
    air.recall(post_id)
    await air.until(SOON_OUT + timedelta(minutes=3))
    assert "Jangan tayangkan dulu" in kit.text and TEXT not in kit.text
    assert labels(kit) == ["Berhenti dulu"]
    await air.until(SOON_OUT + timedelta(hours=3))
    assert air.post(post_id).state == "waiting"
    assert not any("Belum ada kabar" in one.text for one in air.who("Rina").sees(air.room))


async def test_a_minor_gets_her_kit_before_her_quiet_begins(air: Air) -> None:
    air.branch.joins(air.who("Siti"), birth_year=2009)
    night = SOON_OUT + timedelta(hours=5)  # 21.00 WIB, her quiet begins at 20.00
    air.approved(TEXT, pj="Siti", platform="instagram", at=night)
    await air.until(SOON_OUT + timedelta(hours=3, minutes=50))
    kit = air.last("Siti")
    assert "Siap tayang" in kit.text and "orang dewasa" in kit.text
    outcome = await air.presses("Siti", kit, "Sudah tayang")
    assert "Belum waktunya" in (outcome.toast or "")


async def test_an_own_plan_is_recalled_and_said_to_be_out(air: Air) -> None:
    at = SOON_OUT + timedelta(hours=1)
    post_id = air.own("Siti", at)
    await air.until(at - timedelta(minutes=118))
    assert "Rencanamu mendekat" in air.last("Siti").text
    await air.until(at + timedelta(minutes=1))
    assert "Waktunya tayang" in air.last("Siti").text and "TikTok" in air.last("Siti").text
    await air.taps("Siti", "Sudah tayang")
    await air.branch.tells(air.who("Siti"), "https://www.tiktok.com/@siti/video/7230000000000000000")
    assert air.post(post_id).state == "published"
    await air.until(at + timedelta(hours=5))
    assert not any("Tips" in one.text for one in air.who("Rina").sees(air.room))


async def test_without_a_room_humas_and_pengurus_are_asked_in_private(fresh_url: str) -> None:
    town = Town.build(fresh_url)
    await town.open()
    try:
        air = await on_air(town, has_room=False)
        air.approved(TEXT, pj="Siti", platform="instagram")
        await air.until(SOON_OUT + timedelta(minutes=17))
        for name in ("Rina", "Nur"):
            assert "Belum ada kabar" in air.last(name).text
            assert labels(air.last(name))[-1] == "Berhenti dulu"
    finally:
        town.kill()


async def test_a_draft_that_nobody_handed_in_is_said_to_be_missed(air: Air) -> None:
    rina = air.who("Rina")
    rina.says(air.room, f"/rencana@{air.branch.bot.username} hari ini 16.00 IG Harlah")
    await air.town.rest()
    await air.until(SOON_OUT - timedelta(minutes=30))
    assert not any("belum diajukan" in one.text for one in rina.sees(air.branch.bot))
    await air.until(SOON_OUT + timedelta(hours=20))
    told = [one for one in rina.sees(air.branch.bot) if "belum diajukan" in one.text]
    assert len(told) == 1
    assert "Harlah" in told[0].text
