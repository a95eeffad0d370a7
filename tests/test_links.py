"""Whoever pastes the same post gets the same key, however it was copied; and no secret is kept."""

import csv
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from domain.links import Kind, Link, find, find_each, identify

SAMPLES = Path(__file__).parent / "samples"


def _rows() -> list[dict[str, str]]:
    with (SAMPLES / "urls.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


ROWS = _rows()


def keys(text: str) -> list[str]:
    return [link.key for link in find(text)]


@pytest.mark.parametrize("row", ROWS, ids=[row["pasted"] for row in ROWS])
def test_the_sample(row: dict[str, str]) -> None:
    assert [(link.key, link.platform) for link in find(row["pasted"])] == [
        (row["canonical_key"], row["platform"])
    ]


CASES = [
    # Instagram
    ("instagram.com/p/XYZ", "ig:p:XYZ"),
    ("INSTAGRAM.COM/P/AbC_-1", "ig:p:AbC_-1"),
    (
        "https://www.instagram.com/stories/PP.Ippnu/3512345678901234567/?igsh=1",
        "ig:story:@pp.ippnu/3512345678901234567",
    ),
    ("https://www.instagram.com/stories/highlights/17912345678901234/", "ig:highlight:17912345678901234"),
    ("https://www.instagram.com/share/reel/BAKx9Zq1", "ig:share:BAKx9Zq1"),
    ("https://l.instagram.com/?u=https%3A%2F%2Fyoutu.be%2FdQw4w9WgXcQ%3Fsi%3D1&e=AT0x", "yt:v:dQw4w9WgXcQ"),
    ("https://www.instagram.com/accounts/login/?next=%2Fp%2FDRk3xQ7kZ2a%2F", "ig:p:DRk3xQ7kZ2a"),
    ("https://www.instagram.com/p/DRk3xQ7kZ2a/embed/captioned/", "ig:p:DRk3xQ7kZ2a"),
    ("https://www.instagram.com/p/DRk3xQ7kZ2a.Besok kita bahas", "ig:p:DRk3xQ7kZ2a"),
    ("https://instagram.com/pp.ippnu/p/DRk3xQ7kZ2a", "ig:p:DRk3xQ7kZ2a"),
    ("https://www.instagram.com/explore/tags/HarlahIPPNU/", "ig:tag:harlahippnu"),
    ("https://ig.me/m/pp.ippnu", "ig:@pp.ippnu"),
    ("https://www.instagram.com/tv.ippnu/", "ig:@tv.ippnu"),
    ("https://www.facebook.com/live.nu/", "fb:@livenu"),
    ("https://www.facebook.com/login.php", "web:facebook.com/login.php"),
    ("https://www.instagram.com/PP.IPPNU/tagged/", "ig:@pp.ippnu"),
    ("https://www.instagram.com/accounts/edit/", "web:instagram.com/accounts/edit"),
    # TikTok
    ("https://www.tiktok.com/@a.b/photo/7441234567890123456?lang=id", "tt:v:7441234567890123456"),
    ("https://www.tiktok.com/embed/v2/7441234567890123456", "tt:v:7441234567890123456"),
    ("https://www.tiktok.com/@/video/7441234567890123456", "tt:v:7441234567890123456"),
    ("VM.TIKTOK.COM/ZMabc", "tt:s:ZMabc"),
    ("https://www.tiktok.com/@Rekan.ID/live", "tt:live:@rekan.id"),
    ("https://www.tiktok.com/tag/Makesta", "tt:tag:makesta"),
    ("https://www.tiktok.com/music/suara-asli-7012345678901234567", "tt:music:7012345678901234567"),
    # YouTube
    ("https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=12s", "yt:v:dQw4w9WgXcQ"),
    ("youtu.be/dQw4w9WgXcQ)", "yt:v:dQw4w9WgXcQ"),
    ("https://youtu.be/abcdefghij_", "yt:v:abcdefghij_"),
    ("_https://youtu.be/dQw4w9WgXcQ_", "yt:v:dQw4w9WgXcQ"),
    (
        "https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DdQw4w9WgXcQ%26feature%3Dshare",
        "yt:v:dQw4w9WgXcQ",
    ),
    ("https://www.youtube.com/redirect?q=https%3A%2F%2Fnu.or.id%2Fa&v=dQw4w9WgXcQ", "web:nu.or.id/a"),
    ("https://www.youtube.com/c/IPPNUOfficial/videos", "yt:c:ippnuofficial"),
    ("https://www.youtube.com/user/NUchannel", "yt:user:nuchannel"),
    ("https://www.youtube.com/@IPPNUofficial/live", "yt:live:@ippnuofficial"),
    ("https://www.youtube.com/embed/videoseries?list=PLabc", "yt:list:PLabc"),
    ("https://i.ytimg.com/vi/dQw4w9WgXcQ/hq.jpg", "web:i.ytimg.com/vi/dQw4w9WgXcQ/hq.jpg"),
    # Facebook
    ("https://l.facebook.com/l.php?u=https%3A%2F%2Fcontoh.id%2Fa%3Ffbclid%3D1&h=AT", "web:contoh.id/a"),
    ("https://m.facebook.com/groups/Rekan.IPPNU/permalink/998877/?mibextid=1", "fb:group:rekanippnu/998877"),
    ("https://facebook.com/groups/1122/?multi_permalinks=99&ref=share", "fb:group:1122/99"),
    ("https://www.facebook.com/groups/1122", "fb:group:1122"),
    ("https://www.facebook.com/Ippnu.Pusat/posts/judul-kabar/1234567890", "fb:post:ippnupusat/1234567890"),
    ("https://www.facebook.com/ippnupusat/posts/pfbid02AbCdEf", "fb:post:ippnupusat/pfbid02AbCdEf"),
    ("https://www.facebook.com/IPPNU.Pusat", "fb:@ippnupusat"),
    ("https://www.facebook.com/photo.php?fbid=987&id=1", "fb:photo:987"),
    ("https://www.facebook.com/ippnu/photos/a.12.34/987654", "fb:photo:987654"),
    ("https://www.facebook.com/ippnu/videos/vb.12/1234567890/?type=2", "fb:v:1234567890"),
    ("https://en-gb.facebook.com/watch/live/?v=123&ref=search", "fb:v:123"),
    ("https://www.facebook.com/events/123456/", "fb:event:123456"),
    ("https://www.facebook.com/people/Siti-Aminah/61550000000001/", "fb:id:61550000000001"),
    ("https://www.facebook.com/sharer/sharer.php?u=https://nu.or.id/a", "web:nu.or.id/a"),
    ("https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Freel%2F123", "fb:v:123"),
    # X and Threads
    ("https://mobile.twitter.com/a/status/185?s=19", "x:s:185"),
    ("https://x.com/i/communities/1490000000000000000", "x:community:1490000000000000000"),
    ("https://x.com/i/spaces/1AbCdEf/peek", "x:space:1AbCdEf"),
    ("https://twitter.com/intent/tweet?text=a&url=https%3A%2F%2Fnu.or.id%2Fa", "web:nu.or.id/a"),
    ("https://vxtwitter.com/a/status/185/video/1", "x:s:185"),
    ("https://www.threads.com/@PP.ippnu", "th:@pp.ippnu"),
    ("https://www.threads.com/@pp.ippnu/post/DCabcDEF123/media", "th:p:DCabcDEF123"),
    # Telegram
    ("t.me/IPPNUofficial", "tg:@ippnuofficial"),
    ("https://t.me/ippnuofficial/7/1234?comment=5", "tg:ippnuofficial/1234"),
    ("https://t.me/c/1987654321/3/45", "tg:c/1987654321/45"),
    ("tg://resolve?domain=IPPNUofficial&post=1234", "tg:ippnuofficial/1234"),
    ("https://t.me/ippnuofficial/s/12", "tg:story:@ippnuofficial/12"),
    ("https://t.me/ippnuofficial?livestream", "tg:live:@ippnuofficial"),
    ("https://t.me/ippnuofficial?livestream=abc", "tg:live:@ippnuofficial"),
    ("https://t.me/share/url?url=https%3A%2F%2Fnu.or.id%2Fa&text=x", "web:nu.or.id/a"),
    ("https://t.me/makesta_pac/12", "tg:makesta_pac/12"),
    # WhatsApp
    ("https://whatsapp.com/channel/0029VaAb/112", "wa:ch:0029VaAb/112"),
    ("https://wa.me/?text=halo", "wa:share"),
    # Google, meetings
    ("https://docs.google.com/forms/d/e/1FAIpQLSabc/viewform?usp=sf_link", "gd:1FAIpQLSabc"),
    ("https://docs.google.com/spreadsheets/u/1/d/1abcDEF/edit#gid=0", "gd:1abcDEF"),
    ("https://docs.google.com/presentation/d/1abcDEF/pub", "gd:1abcDEF"),
    ("https://drive.google.com/file/d/1abcDEF/view?usp=drivesdk", "gd:1abcDEF"),
    ("https://drive.google.com/drive/u/0/folders/1abcDEF", "gd:1abcDEF"),
    ("https://us02web.zoom.us/j/81234567890", "zoom:81234567890"),
    ("https://zoom.us/my/Rekan.Nu", "zoom:my/rekan.nu"),
    ("https://www.google.com/url?q=https://nu.or.id/a&sa=D&ust=1", "web:nu.or.id/a"),
    (
        "https://www.google.co.id/amp/s/www.detik.com/jatim/berita/d-7654321/x/amp",
        "web:detik.com/jatim/berita/d-7654321",
    ),
    # News and other pages
    (
        "https://amp.kompas.com/nasional/read/2022/09/20/14335911/uu-pdp",
        "web:nasional.kompas.com/read/2022/09/20/14335911",
    ),
    ("https://m.liputan6.com/news/read/5123456/judul-a?page=2", "web:liputan6.com/news/read/5123456"),
    ("https://turnbackhoax.id/2026/11/20/salah-judul/amp/", "web:turnbackhoax.id/2026/11/20/salah-judul"),
    ("https://contoh.id/a?b=2&a=1&UTM_Source=x#:~:text=halo", "web:contoh.id/a?a=1&b=2"),
    ("https://contoh.id/a?game_id=5&gid=7", "web:contoh.id/a?game_id=5&gid=7"),
    ("https://contoh.id/2026/11/judul.html?m=1", "web:contoh.id/2026/11/judul.html"),
    ("https://contoh.id/a?x=1&amp;utm_source=wa", "web:contoh.id/a?x=1"),
    ("HTTPS://CONTOH.ID:443/A%42/../%7Eb//c/", "web:contoh.id/~b/c"),
    ("http://contoh.id:8080/a", "web:contoh.id:8080/a"),
    ("https://instagram.com@evil.example/", "web:evil.example"),
    ("https://evil.example\\@instagram.com/p/X", "web:evil.example/@instagram.com/p/X"),
    ("https://xn--bcher-kva.example/a", "web:xn--bcher-kva.example/a"),
    ("https://bücher.example/a", "web:xn--bcher-kva.example/a"),
    ("https://instаgram.com/p/XYZ", "web:xn--instgram-46g.com/p/XYZ"),
    ("https://web.id.com/a", "web:id.com/a"),
    ("https://web.sch.id/a", "web:web.sch.id/a"),
    ("https://linktr.ee/ippnu", "web:linktr.ee/ippnu"),
    ("linktr.ee/ippnu", "web:linktr.ee/ippnu"),
    ("nu.or.id", "web:nu.or.id"),
    ("https://open.spotify.com/episode/4rOo?si=1", "web:open.spotify.com/episode/4rOo"),
    ("https://id.wikipedia.org/wiki/IPPNU_(organisasi)", "web:id.wikipedia.org/wiki/IPPNU_(organisasi)"),
    ("http://192.168.1.1/a", "web:192.168.1.1/a"),
    ("https://contoh.id/✨", "web:contoh.id"),
    ("S.ID/Makesta", "short:s.id/Makesta"),
    ("https://maps.app.goo.gl/AbC?g_st=iw", "short:maps.app.goo.gl/AbC"),
]


@pytest.mark.parametrize(("pasted", "key"), CASES, ids=[pasted for pasted, _ in CASES])
def test_more_ways_to_paste(pasted: str, key: str) -> None:
    assert keys(pasted) == [key]


NO_LINKS = (
    "",
    "rapat jam 19.30 di v1.2, lihat poster.pdf dan laporan.docx",
    "selesai.Besok lanjut",
    "Sudah ya.Info menyusul",
    "sudah ya.info menyusul",
    "kirim ke nama.saya@gmail.com atau info@nu.or.id",
    "mailto:nama@contoh.id",
    "javascript:alert(1)",
    "javascript://instagram.com/p/X",
    "javascript:location='https://evil.example/'",
    "file:///home/siti/instagram.com/p/X",
    "ftp://contoh.id/a",
    "@rekanita.id dan @pelajar.com",
    "Dr. H. Ahmad, S.Pd.I, M.Ag. dan Siti, S.Ag/M.Si",
    "1.000.000 atau Rp50.000/org",
    "22.11.2026 s.d. 30.11.2026",
    "http://localhost:8000/a",
    "https://",
    "http://[",
    "https://a..b/c",
    "tg://user?id=12345",
    "README.md setup.py arsip.zip video.mov",
    "...www...",
    "instagram.com@evil.example",
    "#harlah.com",
)


@pytest.mark.parametrize("text", NO_LINKS)
def test_what_is_no_link(text: str) -> None:
    assert keys(text) == []
    assert identify(text) is None


SECRETS = [
    ("https://t.me/+AbCdEfGhIjKlMnOp", "tg:invite", Kind.INVITE, "AbCdEfGhIjKlMnOp"),
    ("https://t.me/joinchat/AbCdEfGhIjKlMnOp?utm_source=a", "tg:invite", Kind.INVITE, "AbCdEfGhIjKlMnOp"),
    ("tg://join?invite=AbCdEfGhIjKlMnOp", "tg:invite", Kind.INVITE, "AbCdEfGhIjKlMnOp"),
    ("https://t.me/+6281234567890", "tg:phone", Kind.PHONE, "81234567890"),
    ("https://chat.whatsapp.com/AbCdEfGhIjKlMnOp", "wa:invite", Kind.INVITE, "AbCdEfGhIjKlMnOp"),
    ("CHAT.WHATSAPP.COM/invite/AbCdEfGhIjKlMnOp", "wa:invite", Kind.INVITE, "AbCdEfGhIjKlMnOp"),
    ("wa.me/6281234567890", "wa:phone", Kind.PHONE, "81234567890"),
    ("https://api.whatsapp.com/send?phone=%2B6281234567890&text=a", "wa:phone", Kind.PHONE, "81234567890"),
    ("https://web.whatsapp.com/send?phone=6281234567890", "wa:phone", Kind.PHONE, "81234567890"),
    ("whatsapp://send?phone=6281234567890", "wa:phone", Kind.PHONE, "81234567890"),
    ("https://wa.me/message/ABCDEFGH1234", "wa:phone", Kind.PHONE, "ABCDEFGH1234"),
    (
        "https://us02web.zoom.us/j/81234567890?pwd=RahasiaSekali",
        "zoom:81234567890",
        Kind.MEETING,
        "RahasiaSekali",
    ),
    ("https://teams.live.com/meet/9312345?p=RahasiaSekali", "teams:9312345", Kind.MEETING, "RahasiaSekali"),
    ("https://discord.gg/AbCdEfGh", "discord:invite", Kind.INVITE, "AbCdEfGh"),
    ("https://siti:RahasiaSekali@contoh.id/a", "web:contoh.id/a", Kind.PAGE, "RahasiaSekali"),
    ("https://contoh.id/a?token=RahasiaSekali&b=1", "web:contoh.id/a?b=1", Kind.PAGE, "RahasiaSekali"),
    (
        "https://contoh.id/buka?ke=https%3A%2F%2Fchat.whatsapp.com%2FAbCdEf",
        "web:contoh.id/buka",
        Kind.PAGE,
        "AbCdEf",
    ),
    ("https://contoh.id/buka/https://t.me/+AbCdEf", "web:contoh.id/buka/https", Kind.PAGE, "AbCdEf"),
    (
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwa.me%2F6281234567890",
        "wa:phone",
        Kind.PHONE,
        "81234567890",
    ),
]


@pytest.mark.parametrize(("pasted", "key", "kind", "secret"), SECRETS)
def test_a_secret_is_seen_and_not_kept(pasted: str, key: str, kind: Kind, secret: str) -> None:
    (link,) = find(pasted)
    assert (link.key, link.kind, link.secret, link.safe_url) == (key, kind, True, None)
    assert secret not in repr(link)


def test_public_links_are_no_secrets() -> None:
    public = [
        link for row in ROWS for link in find(row["pasted"]) if link.key not in {"tg:invite", "wa:phone"}
    ]
    assert not any(link.secret for link in public)
    assert all(link.safe_url for link in public)


def test_only_short_and_unstable_links_are_opaque() -> None:
    opaque = {link.key for row in ROWS for link in find(row["pasted"]) if link.opaque}
    assert opaque == {
        *(
            "ig:share:BAKx9Zq1",
            "tt:s:ZSfAbCdEf",
            "tt:s:ZTRabc123",
            "fb:share:1AbCdEfGhI",
            "fb:share:1BxYz99887",
        ),
        *("fb:watch:aBcDeFgHiJ", "short:s.id/makesta-ippnu", "short:bit.ly/DaftarLakmud2026"),
        "short:forms.gle/AbCdEfGhIjKlMnOp9",
    }
    assert find("facebook.com/a.b/posts/pfbid02Ab")[0].opaque


KINDS = [
    ("instagram.com/p/XYZ", Kind.POST),
    ("instagram.com/pp.ippnu", Kind.PROFILE),
    ("instagram.com/pp.ippnu/live", Kind.LIVE),
    ("instagram.com/stories/pp.ippnu/1", Kind.STORY),
    ("zoom.us/j/812", Kind.MEETING),
    ("docs.google.com/document/d/1a/edit", Kind.DOCUMENT),
    ("docs.google.com/forms/d/e/1a/viewform", Kind.FORM),
    ("t.me/c/1/2", Kind.PRIVATE),
    ("bit.ly/a", Kind.SHORT),
    ("nu.or.id", Kind.PAGE),
]


@pytest.mark.parametrize(("pasted", "kind"), KINDS)
def test_the_kind_tells_what_to_ask_for(pasted: str, kind: Kind) -> None:
    assert [link.kind for link in find(pasted)] == [kind]


SAFE = [
    ("http://instagram.com/siti/reel/AbC?igsh=1", "https://www.instagram.com/p/AbC/"),
    ("https://contoh.id/judul?utm_source=a&id=2", "https://contoh.id/judul?id=2"),
    ("http://www.desa.go.id/a/", "http://www.desa.go.id/a"),
    (
        "https://news.detik.com/berita/d-7654321/judul?single=1",
        "https://news.detik.com/berita/d-7654321/judul",
    ),
    ("https://goo.gl/maps/AbC", "https://goo.gl/maps/AbC"),
]


@pytest.mark.parametrize(("pasted", "shown"), SAFE)
def test_the_address_that_may_be_shown_again(pasted: str, shown: str) -> None:
    assert [link.safe_url for link in find(pasted)] == [shown]


def test_several_links_in_order_without_repeats() -> None:
    text = "Cek youtu.be/dQw4w9WgXcQ, lalu (https://x.com/a/status/1)! Lagi: https://youtube.com/shorts/dQw4w9WgXcQ"
    assert keys(text) == ["yt:v:dQw4w9WgXcQ", "x:s:1"]
    assert [link.key for link in find_each(text)] == ["yt:v:dQw4w9WgXcQ", "x:s:1", "yt:v:dQw4w9WgXcQ"]


def test_links_pasted_without_a_space_between() -> None:
    assert keys("cekhttps://x.com/a/status/1https://x.com/a/status/2,https://x.com/a/status/3") == [
        *("x:s:1", "x:s:2", "x:s:3")
    ]
    assert keys("1.instagram.com/p/AAA 2.youtu.be/abc 20.detik.com/a") == [
        "ig:p:AAA",
        "yt:v:abc",
        "web:20.detik.com/a",
    ]
    assert keys("instagram.com/p/AAA,tiktok.com/@a/video/2;t.me/abcd/3") == [
        "ig:p:AAA",
        "tt:v:2",
        "tg:abcd/3",
    ]


def test_invisible_signs_and_emojis_do_not_count() -> None:
    assert keys("\u200bhttps://insta\u200bgram.com/p/AbC\u2060\ufeff😊 ok") == ["ig:p:AbC"]
    text = "😊 \u200byoutu.be/dQw4w9\u200bWgXcQ\u200b."
    (link,) = find(text)
    assert link.span is not None
    assert text[slice(*link.span)] == "youtu.be/dQw4w9\u200bWgXcQ"


@pytest.mark.parametrize(
    "around", ["({})", "“{}”", "'{}'.", "<{}>", "*{}*", "{}?!", "~{}~", "[{}],", "IG:{}…", "`{}`", "_{}_"]
)
def test_punctuation_around(around: str) -> None:
    assert keys(around.format("https://www.instagram.com/p/AbC/")) == ["ig:p:AbC"]
    assert keys(around.format("instagram.com/p/AbC")) == ["ig:p:AbC"]


def test_a_secret_copy_makes_the_link_secret() -> None:
    (link,) = find("zoom.us/j/812 atau https://zoom.us/j/812?pwd=abc")
    assert (link.secret, link.safe_url, link.span) == (True, None, (0, 13))


def test_entities_count_in_units_of_telegram() -> None:
    text = "😀😀 lihat sini dan youtu.be/dQw4w9WgXcQ"
    entities = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "text_link", "offset": 11, "length": 4, "url": "https://www.instagram.com/p/AbC/"},
        {"type": "url", "offset": 20, "length": 20},
    ]
    hidden, shown = find(text, entities)
    assert (hidden.key, hidden.span) == ("ig:p:AbC", None)
    assert shown.key == "yt:v:dQw4w9WgXcQ"
    assert shown.span is not None
    assert text[slice(*shown.span)] == "youtu.be/dQw4w9WgXcQ"


def test_where_a_text_link_leads_counts_more_than_what_it_shows() -> None:
    text = "https://instagram.com/p/AbC"
    disguised = [{"type": "text_link", "offset": 0, "length": len(text), "url": "https://evil.example/x"}]
    assert [link.key for link in find(text, disguised)] == ["web:evil.example/x"]


def test_telegram_may_know_endings_that_we_do_not() -> None:
    text = "contoh.museum README.md"
    marked = [{"type": "url", "offset": 0, "length": 13}, {"type": "url", "offset": 14, "length": 9}]
    assert keys(text) == []
    assert [link.key for link in find(text, marked)] == ["web:contoh.museum"]


BROKEN: list[dict[str, object]] = [
    {},
    {"type": "url"},
    {"type": "url", "offset": -1, "length": 3},
    {"type": "url", "offset": 0, "length": 999},
    {"type": "url", "offset": "0", "length": None},
    {"type": "text_link", "offset": 0, "length": 1},
    {"type": "text_link", "offset": 0, "length": 1, "url": 5},
]


def test_broken_entities_are_passed_over() -> None:
    assert [link.key for link in find("youtu.be/dQw4w9WgXcQ", BROKEN)] == ["yt:v:dQw4w9WgXcQ"]


LONG = [
    "a." * 100_000,
    "https://" * 20_000,
    "a" * 200_000,
    "(" * 100_000 + "x.com/",
    "https://a.id/" + ")" * 200_000,
    "a-" * 100_000,
    "\u200b" * 200_000,
    "x.com/a " * 20_000,
    "/u=https:" * 20_000,
    "a,b.c," * 30_000,
]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_long_texts_come_to_an_end(text: str) -> None:
    assert all(len(link.key) < 5000 for link in find(text))


def test_nested_wrappings_come_to_an_end() -> None:
    wrapped = "https://google.com/url?q=" * 150 + "https://nu.or.id/a"
    link = identify(wrapped)
    assert link is not None
    assert link.key == "web:nu.or.id/a"


PIECES = st.sampled_from(
    [
        "https://",
        "http:/",
        "//",
        "www.",
        "instagram.com",
        "t.me",
        "/p/",
        "/+",
        "@",
        ":",
        "?",
        "&",
        "=",
        "#",
        "%",
        "%2F",
        "%zz",
        "%D8",
        "?=",
        "w.atch/live",
        "\\",
        "..",
        ".",
        "/",
        "l.facebook.com/l.php?u=",
        "google.com/amp/s/",
        "wa.me/",
        "v=",
        "\u200b",
        "😀",
        "é",
        "\ud800",
        "[",
        "]",
        "(",
        ")",
        "xn--",
        "a",
        "1",
        "-",
        "_",
        ".id",
        "amp",
        "utm_x=1",
        "tg://resolve?domain=",
        " ",
    ]
)
NASTY = st.lists(PIECES, max_size=14).map("".join)
PASTED = st.sampled_from(
    [row["pasted"].strip("().") for row in ROWS] + [pasted for pasted, *_ in [*CASES, *SECRETS]]
)
DAMAGED = st.builds(
    lambda pasted, place, nasty: pasted[:place] + nasty + pasted[place:], PASTED, st.integers(8, 60), NASTY
)


@given(st.one_of(st.text(), NASTY, DAMAGED))
@example("https://[::1")
@example("http://1.2.3.4.5.6:99999/")
@example("https://a.id/%")
@example("https://www.tiktok.com/tag/a%D8b")
@example("https://t.me/ippnuofficial?livestream=%D8")
def test_never_raises(text: str) -> None:
    identify(text)
    for link in find(text, [{"type": "url", "offset": 0, "length": len(text)}]):
        assert link.span is None or 0 <= link.span[0] < link.span[1] <= len(text)


def _again(link: Link | None) -> None:
    if link is not None and link.safe_url is not None:
        again = identify(link.safe_url)
        assert again is not None
        assert (again.key, again.platform, again.opaque, again.secret) == (
            *(link.key, link.platform, link.opaque, link.secret),
        )
        assert again.safe_url is not None


@given(
    st.one_of(
        NASTY, PASTED, NASTY.map("https://contoh.id/{}".format), NASTY.map("https://youtube.com/@{}".format)
    )
)
@settings(max_examples=400)
def test_what_may_be_shown_has_the_same_identity(text: str) -> None:
    _again(identify(text))
    for link in find(text):
        _again(link)


NOISE = st.sampled_from(
    [
        "utm_source=ig",
        "utm_medium=x",
        "UTM_campaign=y",
        "fbclid=IwAR0",
        "igsh=MWQ1",
        "igshid=1",
        "gclid=9",
        "mibextid=z",
    ]
)


@given(
    PASTED,
    st.lists(NOISE, min_size=1, max_size=3),
    st.sampled_from(["", "#top", "#:~:text=halo", "#utm_a=1"]),
)
@settings(max_examples=400)
def test_who_shared_it_never_changes_the_key(pasted: str, noise: list[str], fragment: str) -> None:
    before = identify(pasted)
    assume(before is not None)
    address = pasted.partition("#")[0]
    joined = f"{address}{'&' if '?' in address else '?'}{'&'.join(noise)}{fragment}"
    after = identify(joined)
    assert before is not None
    assert after is not None
    assert after.key == before.key


@given(
    st.sampled_from(
        [
            "https://t.me/+{}",
            "t.me/joinchat/{}",
            "tg://join?invite={}",
            "https://chat.whatsapp.com/{}",
            "wa.me/{}",
            "https://zoom.us/j/812?pwd={}",
            "https://a:{}@contoh.id/",
            "https://contoh.id/?u=https://t.me/joinchat/{}",
            "https://t.me/addlist/{}",
            "https://api.whatsapp.com/send?text=a&phone=+{}",
            "https://discord.gg/{}",
        ]
    ),
    st.from_regex(r"[A-Z]{3}[0-9]{9}[A-Za-z0-9]{4}", fullmatch=True),
)
def test_no_secret_ever_stands_in_a_link(form: str, secret: str) -> None:
    (link,) = find(f"gabung {form.format(secret)} ya")
    assert link.secret
    assert secret.lower() not in repr(link).lower()
