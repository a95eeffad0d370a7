"""Both languages say the same with the same facts, in HTML that Telegram takes and on buttons that fit."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from domain.markup import TAG, units
from words.sentences import ALWAYS, FOLDER, LANGUAGES

BUTTON_LIMIT = 40
BUTTON_ENDINGS = ("-button", "-btn")
FUNCTIONS = {"NUMBER"}


class Mentions(Visitor):
    """What a sentence asks for: facts, other sentences and functions."""

    def __init__(self, entry: ast.Message | ast.Term) -> None:
        self.facts: set[str] = set()
        self.sentences: set[str] = set()
        self.functions: set[str] = set()
        self.visit(entry)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.sentences.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.sentences.add(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)


@dataclass(frozen=True)
class Sentence:
    """One entry of a sentence file."""

    file: str
    name: str
    entry: ast.Message | ast.Term
    mentions: Mentions


def sentences_in(folder: Path) -> list[Sentence]:
    found = []
    for path in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: can't be read: {entry.content}"
            if isinstance(entry, ast.Message | ast.Term):
                name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                found.append(Sentence(path.name, name, entry, Mentions(entry)))
    return found


def inside(name: str, known: dict[str, Sentence]) -> set[str]:
    """All sentences that a sentence is built of, however deep."""
    found: set[str] = set()
    waiting = set(known[name].mentions.sentences)
    while waiting:
        found |= waiting
        waiting = (
            set[str]().union(*(known[one].mentions.sentences for one in waiting if one in known)) - found
        )
    return found


def facts(name: str, known: dict[str, Sentence]) -> set[str]:
    """The facts of a sentence and of the sentences inside it, without those that are always there."""
    parts = [known[one].mentions.facts for one in {name} | inside(name, known) if one in known]
    return set[str]().union(*parts) - ALWAYS


def forms(pattern: ast.Pattern) -> Iterator[str]:
    """Every text a pattern can become, with 0 for each fact and nothing for another sentence."""
    choices = [list(_forms(element)) for element in pattern.elements]
    return ("".join(chosen) for chosen in product(*choices))


def _forms(element: ast.TextElement | ast.Placeable) -> Iterator[str]:
    if isinstance(element, ast.TextElement):
        yield element.value
        return
    match element.expression:
        case ast.SelectExpression(variants=variants):
            for variant in variants:
                yield from forms(variant.value)
        case ast.StringLiteral() as literal:
            yield str(literal.parse()["value"])
        case ast.MessageReference() | ast.TermReference():
            yield ""
        case _:
            yield "0"


def is_balanced(html: str) -> bool:
    """Only Telegram's tags, each closed in order, and no other angle bracket."""
    tags: list[str] = []
    for tag in TAG.finditer(html):
        if not tag["end"]:
            tags.append(tag["name"])
        elif not tags or tags.pop() != tag["name"]:
            return False
    return not tags and not set("<>") & set(TAG.sub("", html))


def faults_in(folder: Path) -> list[str]:
    """What is wrong with one language by itself."""
    all_of_them = sentences_in(folder)
    known = {sentence.name: sentence for sentence in all_of_them}
    counted = Counter(sentence.name for sentence in all_of_them)
    faults = [f"{name}: stands {count} times" for name, count in counted.items() if count > 1]
    for one in all_of_them:
        faults += [
            f"{one.name}: no sentence {other}" for other in sorted(one.mentions.sentences - known.keys())
        ]
        faults += [f"{one.name}: speaks of itself"] if one.name in inside(one.name, known) else []
        faults += [f"{one.name}: no function {other}" for other in sorted(one.mentions.functions - FUNCTIONS)]
        texts = list(forms(one.entry.value)) if one.entry.value else []
        faults += [f"{one.name}: no text"] if not texts else []
        faults += [f"{one.name}: broken HTML" for text in texts if not is_balanced(text)][:1]
        if one.name.endswith(BUTTON_ENDINGS):
            faults += [f"{one.name}: too long for a button" for text in texts if units(text) > BUTTON_LIMIT][
                :1
            ]
            faults += [f"{one.name}: a button has no HTML" for text in texts if TAG.search(text)][:1]
    return faults


def differences(first: Path, second: Path) -> list[str]:
    """What one language says and the other does not, or says with other facts or in another file."""
    one = {sentence.name: sentence for sentence in sentences_in(first)}
    two = {sentence.name: sentence for sentence in sentences_in(second)}
    found = [f"{name}: only in {first.name}" for name in sorted(one.keys() - two.keys())]
    found += [f"{name}: only in {second.name}" for name in sorted(two.keys() - one.keys())]
    for name in sorted(one.keys() & two.keys()):
        if one[name].file != two[name].file:
            found.append(f"{name}: in {one[name].file} and {two[name].file}")
        if facts(name, one) != facts(name, two):
            found.append(f"{name}: {sorted(facts(name, one))} and {sorted(facts(name, two))}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said(language: str) -> None:
    assert sentences_in(FOLDER / language)
    assert faults_in(FOLDER / language) == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_the_same_with_the_same_facts(language: str) -> None:
    assert differences(FOLDER / LANGUAGES[0], FOLDER / language) == []


def written(folder: Path, **files: str) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.ftl").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("one = a\none = b\n", "one: stands 2 times"),
        ("one = <b>a\n", "one: broken HTML"),
        ("one = a <br> b\n", "one: broken HTML"),
        ("one = a < b\n", "one: broken HTML"),
        ("one = { $n ->\n    [yes] <b>a</b>\n   *[no] <b>a</i>\n}\n", "one: broken HTML"),
        (f"one-button = {'a' * 41}\n", "one-button: too long for a button"),
        (f"one-btn = {{ $n ->\n    [yes] a\n   *[no] {'😀' * 21}\n}}\n", "one-btn: too long for a button"),
        ("one-button = <b>a</b>\n", "one-button: a button has no HTML"),
        ("one = { two }\n", "one: no sentence two"),
        ("one = { one }\n", "one: speaks of itself"),
        ("one = { -two }\n", "one: no sentence -two"),
        ("one = { LOUD($a) }\n", "one: no function LOUD"),
        ("one =\n    .label = a\n", "one: no text"),
    ],
)
def test_a_fault_is_found(tmp_path: Path, text: str, fault: str) -> None:
    assert faults_in(written(tmp_path / "id", posts=text)) == [fault]


def test_a_sentence_without_faults_passes(tmp_path: Path) -> None:
    fine = (
        'one = <a href="{ $link }">{ $n }</a> { NUMBER($n) } 1 &lt; 2\n'
        + f"one-button = {'a' * 39}{{ $n }}\n"
    )
    assert faults_in(written(tmp_path / "id", posts=fine)) == []


def test_a_file_that_cannot_be_read_is_found(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="can't be read"):
        faults_in(written(tmp_path / "id", posts="one = { $a\n"))


def test_differences_are_found(tmp_path: Path) -> None:
    first = written(tmp_path / "id", posts="a = x\nb = { $n }\nc = { b }\nd = x\n", alerts="e = { $salam }\n")
    second = written(tmp_path / "en", posts="b = { $m }\nc = { b }\nd = x\ne = x\nf = x\n")
    assert differences(first, second) == [
        "a: only in id",
        "f: only in en",
        "b: ['n'] and ['m']",
        "c: ['n'] and ['m']",
        "e: in alerts.ftl and posts.ftl",
    ]
    assert differences(first, first) == []
