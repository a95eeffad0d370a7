"""Links as people really paste them: odd hosts, app addresses, wrappings, signs around; each has one identity."""

import re
import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.links import Kind, find, identify
from domain.links.identity import PLATFORMS
from domain.post_links import Found, Wrong, around, unfit, wrong

IG, YT, TT, X = "ig:p:DRk3xQ7kZ2a", "yt:v:dQw4w9WgXcQ", "tt:v:7441234567890123456", "x:s:1859876543210987654"
ODD = [
    ("HTTPS://WWW.INSTAGRAM.COM/reel/DRk3xQ7kZ2a/", IG),
    ("instagram.com/reel/DRk3xQ7kZ2a", IG),
    ("[reel](https://www.instagram.com/reel/DRk3xQ7kZ2a/)", IG),
    ("<https://www.instagram.com/reel/DRk3xQ7kZ2a/>", IG),
    ("**https://www.instagram.com/reel/DRk3xQ7kZ2a/**", IG),
    ("`https://www.instagram.com/p/DRk3xQ7kZ2a/`", IG),
    ('"https://www.instagram.com/p/DRk3xQ7kZ2a/",', IG),
    ("https://www.instagram.com/p/DRk3xQ7kZ2a/…", IG),
    ("Ini min https://www.instagram.com/p/DRk3xQ7kZ2a/, makasih", IG),
    ("https://www.instagram.com/p/DRk3xQ7kZ2a/liked_by/", IG),
    ("https://www.instagram.com/p/DRk3xQ7kZ2a/embed/captioned/", IG),
    ("https://www.instagram.com/p/DRk3xQ7kZ2a/c/17890/", IG),
    ("https://www.instagram.com/accounts/login/?next=/p/DRk3xQ7kZ2a/", IG),
    ("https://www.instagram.com/reel/DRk3xQ7kZ2a/&fbclid=abc", IG),
    ("https://www.instagram.com/reel/DRk3xQ7kZ2a%3Figsh%3Dabc", IG),
    ("https://www.instagram.com/reel/DRk3xQ7kZ2a\\/", IG),
    ("https://www.insta\u200bgram.com/p/DRk3xQ7kZ2a/", IG),
    ("intent://www.instagram.com/p/DRk3xQ7kZ2a/#Intent;package=com.instagram.android;scheme=https;end", IG),
    ("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fp%2FDRk3xQ7kZ2a%2F&h=AT", IG),
    ("https://www.instagram.com/p/DRk3xQ7kZ2a/https://youtu.be/dQw4w9WgXcQ", f"{IG} {YT}"),
    ("https://www.instagram.com/reel/DRk3xQ7kZ2a/?igsh=MWQ1==https://youtu.be/dQw4w9WgXcQ", f"{IG} {YT}"),
    ("https://vt.tiktok.com/ZSfAbCdEf/https://vt.tiktok.com/ZSother/", "tt:s:ZSfAbCdEf tt:s:ZSother"),
    ("https://www.instagram.com/s/aGlnaGxpZ2h0OjE4?story_media_id=1", "ig:s:aGlnaGxpZ2h0OjE4"),
    ("https://www.tiktok.com/embed/v2/7441234567890123456", TT),
    ("https://www.tiktok.com/player/v1/7441234567890123456", TT),
    ("https://www.tiktok.com/share/video/7441234567890123456", TT),
    ("https://www.tiktok.com/foryou?item_id=7441234567890123456", TT),
    ("https://www.tiktok.com/@siti/photo/7441234567890123456", TT),
    ("https://www.tiktok.com/@siti/story/7441234567890123456", "tt:story:7441234567890123456"),
    ("https://vxtiktok.com/@siti/video/7441234567890123456", TT),
    ("vt.tiktok.com/ZSfAbCdEf/.", "tt:s:ZSfAbCdEf"),
    ("https://vm.tiktok.com/ZMfAbCdEf/", "tt:s:ZMfAbCdEf"),
    ("https://lite.tiktok.com/t/ZSfAbCdEf/", "tt:s:ZSfAbCdEf"),
    ("https://youtu.be/dQw4w9WgXcQ?si=AbC&t=10", YT),
    ("https://youtube.com/shorts/dQw4w9WgXcQ?si=xx", YT),
    ("https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ", YT),
    ("https://www.youtube.com/live_chat?v=dQw4w9WgXcQ", YT),
    ("https://studio.youtube.com/video/dQw4w9WgXcQ/edit", YT),
    ("https://www.youtube.com/attribution_link?u=%2Fwatch%3Fv%3DdQw4w9WgXcQ%26feature%3Dshare", YT),
    ("vnd.youtube://dQw4w9WgXcQ", YT),
    ("youtube://watch?v=dQw4w9WgXcQ", YT),
    ("youtube://www.youtube.com/shorts/dQw4w9WgXcQ", YT),
    ("http:/youtu.be/dQw4w9WgXcQ", YT),
    ("https:youtu.be/dQw4w9WgXcQ", YT),
    ("https://youtu.be:443/dQw4w9WgXcQ", YT),
    ("「https://youtu.be/dQw4w9WgXcQ」", YT),
    ("https://youtu.be/dQw4w9WgXcQ）", YT),
    ("https://l.instagram.com/?u=https%3A%2F%2Fyoutu.be%2FdQw4w9WgXcQ&e=AT0", YT),
    ("https://www.facebook.com/live/?v=1234567890123456", "fb:v:1234567890123456"),
    ("https://www.facebook.com/watch/live/?ref=watch_permalink&v=1234567890123456", "fb:v:1234567890123456"),
    ("https://touch.facebook.com/reel/1234567890123456", "fb:v:1234567890123456"),
    ("https://m.facebook.com/groups/1122334455/?multi_permalinks=998877", "fb:group:1122334455/998877"),
    ("https://mbasic.facebook.com/photo.php?fbid=987654321098765", "fb:photo:987654321098765"),
    ("https://fb.watch/aBcDeFgHiJ/", "fb:watch:aBcDeFgHiJ"),
    ("https://www.facebook.com/share/r/1BxYz99887/?mibextid=wwXIfr", "fb:share:1BxYz99887"),
    ("https://lm.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F1859876543210987654", X),
    ("https://x.com/i/status/1859876543210987654", X),
    ("https://x.com/i/bookmarks?post_id=1859876543210987654", X),
    ("https://x.com/a/status/1859876543210987654/analytics", X),
    ("https://nitter.net/a/status/1859876543210987654", X),
    ("twitter://status?id=1859876543210987654", X),
    ("https://www.threads.com/@siti/post/DCabcDEF123?xmt=AQ", "th:p:DCabcDEF123"),
    ("https://www.threads.net/@siti/post/DCabcDEF123/media", "th:p:DCabcDEF123"),
    ("https://t.me/ippnuofficial/12/1234", "tg:ippnuofficial/1234"),
    ("https://t.me/ippnuofficial/1234?comment=55", "tg:ippnuofficial/1234"),
    ("tg://resolve?domain=ippnuofficial&post=1234", "tg:ippnuofficial/1234"),
    ("https://t.me/c/1987654321/45", "tg:c/1987654321/45"),
    ("https://wa.me/channel/0029VaAbCdEfGhIjKlMnOp3x", "wa:ch:0029VaAbCdEfGhIjKlMnOp3x"),
    ("https://wa.me/channel/0029VaAbCdEfGhIjKlMnOp3x/123", "wa:ch:0029VaAbCdEfGhIjKlMnOp3x/123"),
    ("https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp3x/123", "wa:ch:0029VaAbCdEfGhIjKlMnOp3x/123"),
    ("https://www.google.com/amp/s/nu.or.id/nasional/abc", "web:nu.or.id/nasional/abc"),
    ("https://nu-or-id.cdn.ampproject.org/c/s/nu.or.id/nasional/abc", "web:nu.or.id/nasional/abc"),
    ("https://müller.de/a", "web:xn--mller-kva.de/a"),
    ("http://xn--mller-kva.de/a", "web:xn--mller-kva.de/a"),
    ("https://web.archive.org/web/2024/https://nu.or.id/a", "web:archive.org/web/2024/https:/nu.or.id/a"),
]


@pytest.mark.parametrize(("pasted", "keys"), ODD, ids=[pasted for pasted, _ in ODD])
def test_one_identity_each(pasted: str, keys: str) -> None:
    assert [link.key for link in find(pasted)] == keys.split()
    for link in find(pasted):
        assert link.safe_url is not None
        again = identify(link.safe_url)
        assert again is not None
        assert again.key == link.key


SECRETS = [
    "https://line.me/R/ti/g/AbCdEf123",
    "line.me/ti/g2/AbCdEf123",
    "https://signal.group/#AbCdEf123",
    "https://wa.me/p/123/628123",
    "https://wa.me/message/ABC123",
    "https://chat.whatsapp.com/invite/AbCdEf",
    "intent://t.me/+AbCdEf123#Intent;scheme=https;end",
    "https://vt.tiktok.com/ZSfAbCdEf/https://t.me/+AbCdEf123",
]


@pytest.mark.parametrize("pasted", SECRETS)
def test_doors_stay_secret(pasted: str) -> None:
    last = find(pasted)[-1]
    assert (last.secret, last.safe_url) == (True, None)
    assert unfit(last, ()) is Found.SECRET


def test_links_without_a_space_between_them_have_their_own_places() -> None:
    text = "lihat https://www.instagram.com/p/DRk3xQ7kZ2a/https://youtu.be/dQw4w9WgXcQ ya"
    places = [link.span for link in find(text)]
    assert [text[slice(*place)] for place in places if place] == [
        "https://www.instagram.com/p/DRk3xQ7kZ2a/",
        "https://youtu.be/dQw4w9WgXcQ",
    ]


def test_every_shown_address_is_filled_by_its_own_pattern() -> None:
    for platform in PLATFORMS.values():
        for shape in platform.shapes:
            named = {field for _, field, *_ in string.Formatter().parse(shape.key + shape.url) if field}
            given = set(re.compile(shape.path).groupindex) | {name for name, _ in shape.query}
            assert named <= given, shape


@pytest.mark.parametrize(
    ("pasted", "platforms", "found"),
    [
        ("https://www.instagram.com/p/DRk3xQ7kZ2a/", (), None),
        ("https://www.instagram.com/p/DRk3xQ7kZ2a/", ("reels",), None),
        ("https://www.instagram.com/p/DRk3xQ7kZ2a/", ("tiktok", "x"), Found.ELSEWHERE),
        ("https://vt.tiktok.com/ZSfAbCdEf/", ("tiktok",), None),
        ("https://bit.ly/DaftarLakmud2026", ("x",), None),
        ("https://www.facebook.com/share/1AbCdEfGhI/", ("facebook",), None),
        ("https://t.me/c/1987654321/45", (), None),
        ("https://www.kompasiana.com/siti/abc", (), None),
        ("https://www.kompasiana.com/siti/abc", ("web",), None),
        ("https://www.kompasiana.com/", (), Found.NO_POST),
        ("https://www.instagram.com/explore/", (), Found.NO_POST),
        ("https://www.tiktok.com/search?q=abc", (), Found.NO_POST),
        ("https://www.tiktok.com/tag/ippnu", (), Found.NO_POST),
        ("https://zoom.us/j/81234567890", (), Found.NO_POST),
        ("https://www.instagram.com/pp.ippnu/", (), Found.PROFILE),
        ("https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp3x", (), Found.PROFILE),
        ("https://www.instagram.com/stories/siti/351234", (), Found.VANISHES),
        ("https://www.tiktok.com/@siti/live", (), Found.VANISHES),
        ("https://t.me/+AbCdEfGh", ("tiktok",), Found.SECRET),
        ("wa.me/6281234567890", (), Found.SECRET),
    ],
)
def test_what_can_show_what_she_did(pasted: str, platforms: tuple[str, ...], found: Found | None) -> None:
    (link,) = find(pasted)
    assert unfit(link, platforms) is found


def test_a_plans_place_takes_lives_but_no_profile() -> None:
    (live,), (profile,) = find("https://www.tiktok.com/@siti/live"), find("https://www.tiktok.com/@siti")
    assert (live.kind, wrong(live, ("tiktok-live",))) == (Kind.LIVE, None)
    assert wrong(profile, ("tiktok",)) is Wrong.PROFILE
    assert wrong(profile, ("instagram",)) is Wrong.ELSEWHERE


def test_only_her_own_words_stay_and_only_where_there_are_enough() -> None:
    link = "https://t.me/+AbCdEfGhIjKl"
    assert around(f"Selamat harlah, semoga jaya selalu!\n\n{link}") == "Selamat harlah, semoga jaya selalu!"
    assert around(f"ini min {link}") == ""
    assert len(around("harlah " * 500)) == 1000


@given(
    st.lists(st.sampled_from([pasted for pasted, _ in ODD if " " not in pasted]), min_size=2, max_size=4),
    st.sampled_from(["", " ", "\n", ", ", " dan "]),
)
def test_many_at_once_never_raise_and_never_overlap(pasted: list[str], between: str) -> None:
    text = between.join(pasted)
    places = [link.span for link in find(text) if link.span is not None]
    assert all(0 <= begin < end <= len(text) for begin, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
