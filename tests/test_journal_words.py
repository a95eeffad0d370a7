"""Every verb and every noun that the house writes into its journal has words, or stays where nobody hands it on."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.export_people import Shown, Who
from domain.journal_matters import PRIVATE_NOUNS, is_private, noun_of
from domain.journals import Entry
from domain.reader import Reader, Sunday
from words.journal_lines import SIGNS, SUBJECT, VERB, Lines
from words.sentences import load

HOUSE = Path(__file__).parents[1]
WRITERS = {
    "note",
    "_note",
    "noted",
    "changed",
    "_changed",
    "_answered",
    "_follow",
    "journal",
    "_journal",
    "Line",
}
AT = datetime(2026, 11, 22, 17, 30, tzinfo=UTC)
LANGUAGES = ("id", "en")


def line(verb: str, subject: str = "post:1") -> Entry:
    return Entry(1, AT, 1, None, verb, subject)


def written() -> Iterator[ast.Call]:
    """Every call that writes a line of the journal, by the names that the house gives to it."""
    for room in ("handlers", "storage", "scheduling"):
        for path in sorted((HOUSE / room).glob("*.py")):
            source = path.read_text(encoding="utf-8")
            if any(f"{name}(" in source for name in WRITERS):
                calls = (one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Call))
                yield from (one for one in calls if ast.unparse(one.func).split(".")[-1] in WRITERS)


def texts(node: ast.expr) -> Iterator[str]:
    """The words that stand there; of those that are put together, with "x" for what is not known yet."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(one.value) if isinstance(one, ast.Constant) else "x" for one in node.values)


def said() -> tuple[set[str], set[str]]:
    """The verbs, and the subjects."""
    verbs, subjects = set[str](), set[str]()
    for call in written():
        named = [one.value for one in call.keywords if one.arg in ("verb", "subject")]
        every = [text for one in (*call.args, *named) for text in texts(one)]
        subjects |= {text for text in every if ":" in text and " " not in text}
        if not any(noun_of(text) in PRIVATE_NOUNS for text in every):
            verbs |= {
                text
                for text in every
                if text not in subjects and text[:1].islower() and text[:2] not in ("x ", "x:")
            }
    return verbs, subjects


VERBS, SUBJECTS = said()


def test_what_is_written_was_found() -> None:
    assert {"took on", "account added", "safety read", "crisis began", "joined", "signed as x"} <= VERBS
    assert {"unit:x", "account:x", "safety:x", "duty:x"} <= SUBJECTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_that_is_handed_on_has_words(language: str) -> None:
    lines = Lines(Reader(language=language))
    assert lines.what(line("account added")) in ("Akun dicatat", "Account added")
    known = {one.removeprefix(VERB) for one in load(language)._messages if one.startswith(VERB)}
    plain = {"-".join(SIGNS.findall(verb)): verb for verb in VERBS if not is_private(verb, "post:1")}
    missing = {
        verb
        for name, verb in plain.items()
        if name not in known
        and not any(f"{name[:end]}-any" in known for end in range(len(name)) if name[end] == "-")
    }
    assert missing == set()


@pytest.mark.parametrize(
    "verb", ["offer declined", "application withdrawn", "pembina agreed", "pembina did not agree"]
)
def test_who_did_not_want_and_what_was_said_about_a_minor_is_handed_on_by_nobody(verb: str) -> None:
    assert verb in VERBS and is_private(verb, "slot:1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subject_that_is_handed_on_has_words(language: str) -> None:
    lines = Lines(Reader(language=language))
    nouns = {noun_of(one) for one in SUBJECTS} - {"x"}
    assert {noun for noun in nouns if not is_private("planned", f"{noun}:1")} - {
        noun for noun in nouns if lines.about(line("planned", f"{noun}:1")) != f"{noun}:1"
    } == set()
    assert load(language).has_message(f"{SUBJECT}post")


@pytest.mark.parametrize(
    ("verb", "subject", "words"),
    [
        ("planned", "post:12", ("Direncanakan", "rencana 12")),
        ("approved as humas", "post:12", ("Disetujui (humas)", "rencana 12")),
        ("role ended: term", "role:4", ("Peran berakhir", "peran 4")),
        (
            "account request: seat taken",
            "account-request:1200",
            ("Tempat di usul akun diambil", "usul akun 1200"),
        ),
        ("duty given", "duty:20261124", ("Piket diberikan", "piket 24 Nov 2026")),
        ("duty given", "duty:20261399", ("Piket diberikan", "piket 20261399")),
        ("set up", "unit:3", ("Unit dipasang", "unit")),
        ("set quiet hours", "unit:3", ("Pengaturan diubah (quiet hours)", "unit")),
        ("danced with joy", "teapot:9", ("danced with joy", "teapot:9")),
        ("<b>", "<i>:1", ("<b>", "<i>:1")),
        ("", "", ("", "")),
    ],
)
def test_a_line_in_words(verb: str, subject: str, words: tuple[str, str]) -> None:
    lines = Lines(Reader())
    assert (lines.what(line(verb, subject)), lines.about(line(verb, subject))) == words


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Asia/Jakarta", "Senin, 23 November 2026 00.30"),
        ("Asia/Makassar", "Senin, 23 November 2026 01.30"),
        ("Asia/Jayapura", "Senin, 23 November 2026 02.30"),
        ("UTC", "Ahad, 22 November 2026 17.30"),
    ],
)
def test_moments_are_those_of_the_units_zone(zone: str, words: str) -> None:
    assert Lines(Reader(zone=zone)).when(line("planned")) == words


def test_sunday_is_called_as_the_unit_calls_it() -> None:
    reader = Reader(zone="UTC", sunday=Sunday.MINGGU)
    assert Lines(reader).when(line("planned")).startswith("Minggu, 22 November")


def test_people() -> None:
    lines = Lines(Reader())
    assert lines.who(Shown(Who.HUMAS, "A & B"), 0) == "A & B (humas)"
    assert lines.who(Shown(Who.MINOR), 3) == "Anggota 3"
    assert [lines.outsider(one) for one in ("somebody", "host", "above")] == [
        "seseorang",
        "pengelola bot",
        "unit di atas",
    ]
