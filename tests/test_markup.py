"""HTML is measured as Telegram measures it, and cut and split without breaking a tag or a character."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.markup import cut, plain, split, units

OPENINGS = {
    "b": "<b>",
    "i": "<i>",
    "u": "<u>",
    "s": "<s>",
    "code": '<code class="language-python">',
    "pre": "<pre>",
    "a": '<a href="https://ippnu.or.id/?a=1&amp;b=2&gt;">',
    "blockquote": "<blockquote expandable>",
    "tg-spoiler": "<tg-spoiler>",
}
WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "é": "&#233;", "☪": "&#x262A;"}
letters = st.text(alphabet='ab <&>"é☪😀😎م\n', max_size=12)


def written(text: str) -> str:
    return "".join(WRITTEN.get(letter, letter) for letter in text)


def tagged(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    one = st.builds(
        lambda tag, text: f"{OPENINGS[tag]}{text}</{tag}>", st.sampled_from(sorted(OPENINGS)), inner
    )
    return st.lists(one | inner, max_size=4).map("".join)


markup = st.recursive(letters.map(written), tagged, max_leaves=12)
limits = st.integers(2, 40)


class Shown(HTMLParser):
    """A straightforward reading by Python's HTML parser: visible letters, and tags that must balance."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.letters: list[tuple[str, tuple[str, ...]]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open, html

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(f"{tag} {attrs}")

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop().split()[0] == tag

    def handle_data(self, data: str) -> None:
        self.letters += [(letter, tuple(self.open)) for letter in data]

    @property
    def text(self) -> str:
        return "".join(letter for letter, _ in self.letters)


def utf16(text: str) -> int:
    return sum(2 if ord(letter) > 0xFFFF else 1 for letter in text)


def visible(*parts: str) -> list[tuple[str, tuple[str, ...]]]:
    return [letter for part in parts for letter in Shown(part).letters if not letter[0].isspace()]


@given(markup)
def test_units_and_plain_equal_a_straightforward_reading(html: str) -> None:
    assert plain(html) == Shown(html).text
    assert units(html) == utf16(Shown(html).text)


@given(markup, limits)
def test_split_parts_show_the_same_letters_in_the_same_dress(html: str, limit: int) -> None:
    parts = split(html, limit)
    assert visible(*parts) == visible(html)
    assert all(utf16(Shown(part).text) <= limit for part in parts)
    assert all(Shown(part).text.strip() for part in parts)


@given(st.lists(st.sampled_from(["a", "b😀", "<b>c &amp; d</b>", "<i>e"]), max_size=30), limits)
def test_split_parts_rejoin_to_the_same_text(words: list[str], limit: int) -> None:
    html = " ".join(word + "</i>" if word.startswith("<i>") else word for word in words)
    assert "".join(plain(part) for part in split(html, limit)).strip() == plain(html)


@given(markup, limits)
def test_cut_keeps_the_beginning(html: str, limit: int) -> None:
    short, was_cut = cut(html, limit)
    assert was_cut == (units(html) > limit)
    assert utf16(Shown(short).text) <= limit
    assert Shown(html).text.startswith(Shown(short).text)
    if not was_cut:
        assert short == html


def test_cut_ends_at_a_word_with_tags_closed() -> None:
    html = "<b>Tips <i>hafalan Juz</i></b> 30"
    assert cut(html, 14) == ("<b>Tips <i>hafalan</i></b>", True)
    assert cut(html, 12) == ("<b>Tips <i>hafalan</i></b>", True)
    assert cut(html, 11) == ("<b>Tips</b>", True)
    assert cut("hafalan", 3) == ("haf", True)
    assert cut("ab 😀😀", 4) == ("ab", True)
    assert cut(html, 0) == ("", True)


def test_split_prefers_a_paragraph_then_a_line_then_a_word() -> None:
    assert split("satu dua\n\ntiga empat\nlima", 17) == ["satu dua\n\n", "tiga empat\nlima"]
    assert split("satu dua\ntiga empat lima", 16) == ["satu dua\n", "tiga empat lima"]
    assert split("satu dua tiga", 10) == ["satu dua ", "tiga"]
    assert split("a\n" + "b" * 12, 10) == ["a\n", "b" * 10, "bb"]


def test_split_closes_and_reopens_links_with_their_address() -> None:
    html = '<a href="https://x.id/?a=1&amp;b=2">satu dua</a>'
    assert split(html, 5) == [
        '<a href="https://x.id/?a=1&amp;b=2">satu </a>',
        '<a href="https://x.id/?a=1&amp;b=2">dua</a>',
    ]


def test_split_never_parts_an_entity_or_an_emoji() -> None:
    assert split("&amp;&amp;&amp;", 2) == ["&amp;&amp;", "&amp;"]
    assert split("a😀b", 2) == ["a", "😀", "b"]


def test_what_fits_stays_as_it_is_and_nothing_is_no_part() -> None:
    assert split("<b></b>halo", 4) == ["<b></b>halo"]
    assert split("<b> \n</b>", 4) == split("", 4) == []
    with pytest.raises(ValueError):
        split("halo", 1)


def test_neighbouring_blocks_do_not_melt_together() -> None:
    blocks = "<blockquote>a</blockquote><blockquote>b</blockquote> cc dd"
    assert split(blocks, 5)[0] == "<blockquote>a</blockquote><blockquote>b</blockquote> cc"


def test_what_is_no_tag_or_entity_counts_as_text() -> None:
    assert plain("1 < 2 &nbsp; <br> &#0; &#xD800; &") == "1 < 2 &nbsp; <br> &#0; &#xD800; &"
    assert plain('<a href="https://x.id/>">x</a>') == "x"


def test_4096_units_are_telegrams_limit() -> None:
    parts = split("Tips hafalan Juz 30. " * 500)
    assert len(parts) == 3
    assert re.sub(r"\s", "", "".join(parts)) == "TipshafalanJuz30." * 500
    assert max(map(utf16, parts)) <= 4096
