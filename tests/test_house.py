"""The house stays a house: size of files and functions, no prose outside words/, no second way to do the same."""

import ast
import re
from collections.abc import Iterator
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

import bot.cli
from bot.settings import variables
from domain.presses import Press, decode, encode, registered
from domain.retention import columns
from handlers import FEATURES
from storage.tables import METADATA

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "storage", "scheduling", "domain", "words", "sandbox")
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FILE, MEDIAN_FUNCTION = 300, 40, 96, 10
FORBIDDEN_NAMES = {"utils", "util", "helpers", "common", "manager", "service", "base", "data", "info"}
PROSE = re.compile(r"^[A-Z][a-z']* [A-Za-z']+ [A-Za-z']+|[A-Za-z']{2,} [A-Za-z']{2,} [A-Za-z']{2,}[.?!]")
SILENT_ROOMS = ("handlers", "storage", "scheduling", "domain")
MACHINE = re.compile(r"(^|[^A-Za-z0-9_.])/(work|farm)/")


def sources(rooms: tuple[str, ...] = ROOMS) -> Iterator[Path]:
    """Every module of these rooms, migrations apart: they are history."""
    for room in rooms:
        yield from (path for path in sorted((ROOT / room).rglob("*.py")) if "versions" not in path.parts)


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a module."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(node: ast.AST) -> int:
    """Lines of a function."""
    return (getattr(node, "end_lineno", 0) or 0) - getattr(node, "lineno", 0) + 1


def median(numbers: list[int]) -> int:
    """The one in the middle."""
    return sorted(numbers)[len(numbers) // 2]


def named(path: Path) -> str:
    """A path as it stands in the project."""
    return str(path.relative_to(ROOT))


def test_no_file_is_long() -> None:
    lengths = {named(path): len(path.read_text().splitlines()) for path in sources()}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}
    assert median(list(lengths.values())) <= MEDIAN_FILE


def test_no_function_is_long() -> None:
    lengths = {f"{named(path)}:{node.name}": length(node) for path in sources() for node in functions(path)}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}
    assert median(list(lengths.values())) <= MEDIAN_FUNCTION


def test_every_module_says_what_it_is_for() -> None:
    assert [named(path) for path in sources() if not ast.get_docstring(ast.parse(path.read_text()))] == []


def test_no_module_has_a_name_that_hides_what_it_is() -> None:
    assert [named(path) for path in sources() if path.stem in FORBIDDEN_NAMES] == []


def docstrings(tree: ast.AST) -> set[int]:
    """The ids of the nodes that are docstrings."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def logged(tree: ast.AST) -> set[int]:
    """The ids of the nodes inside of log lines and exceptions, which no member reads."""
    found: set[int] = set()
    for node in ast.walk(tree):
        is_log = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and ast.unparse(node.func).startswith("log.")
        )
        if is_log or isinstance(node, ast.Raise):
            found |= {id(inner) for inner in ast.walk(node)}
    return found


def sentences_in(path: Path) -> list[str]:
    """Texts in a module that read like a sentence."""
    tree = ast.parse(path.read_text())
    apart = docstrings(tree) | logged(tree)
    texts = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in apart
    ]
    return [
        text
        for text in texts
        if PROSE.search(text) and not text.lstrip().upper().startswith(("SELECT ", "INSERT ", "STATUS "))
    ]


# Texts that look like sentences and are none: conditions in SQL, the retention table, troubles that only logs show.
NOT_PROSE = {
    "domain/keeping.py",
    "domain/kept_events.py",
    "domain/kept_people.py",
    "domain/kept_posts.py",
    "domain/kept_promotions.py",
    "domain/kept_publishing.py",
    "domain/kept_units.py",
    "domain/kept_work.py",
    "domain/retention.py",
    "handlers/intake.py",
    "storage/outbox.py",
    "storage/heads.py",
}


def test_no_prose_outside_of_words() -> None:
    found = {
        named(path): sentences_in(path) for path in sources(SILENT_ROOMS) if named(path) not in NOT_PROSE
    }
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_no_commit_and_no_query_in_handlers() -> None:
    for path in sources(("handlers",)):
        text = path.read_text()
        assert not re.search(r"\.(commit|rollback)\(|\bselect\(|session\.exec", text) or path.name in (
            "dispatcher.py",
            "performing.py",
        ), named(path)


def test_nobody_but_the_clock_asks_for_the_time() -> None:
    asks = re.compile(r"datetime\.now\(|time\.time\(|date\.today\(|utcnow\(")
    found = [
        named(path)
        for path in sources(("handlers", "storage", "scheduling", "domain", "words", "bot"))
        if asks.search(path.read_text())
    ]
    assert found == ["domain/clock.py"]


def test_nothing_is_left_open() -> None:
    words = re.compile(
        r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3, "NotImplemented" + "Error"]) + r")\b"
    )
    assert [named(path) for path in sources() if words.search(path.read_text())] == []


def test_the_example_environment_names_every_setting() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    assert [line.partition("=")[0] for line in lines if line and not line.startswith("#")] == list(
        variables()
    )


def test_the_readme_names_every_setting_and_command() -> None:
    readme = (ROOT / "README.md").read_text()
    missing = [name for name in variables() if f"`{name}`" not in readme]
    missing += [
        name
        for name in bot.cli.main.commands
        if f"`{name}`" not in readme and f"sinergi {name}" not in readme
    ]
    assert missing == []


def test_every_column_stands_in_the_retention_table() -> None:
    assert {
        (table.name, column.name) for table in METADATA.sorted_tables for column in table.columns
    } == columns()


SAMPLES: dict[Any, Any] = {
    int: 2**31 - 1,
    str: "x" * 12,
    bool: True,
    date: date(2026, 11, 22),
    time: time(19, 30),
}


def sample(kind: Any) -> Any:
    """The longest likely value of a field."""
    choices = [one for one in get_args(kind) if one is not type(None)] or [kind]
    if isinstance(choices[0], type) and issubclass(choices[0], StrEnum):
        return max(choices[0], key=len)
    return SAMPLES[choices[0]]


def ours() -> list[type[Press]]:
    """The presses that the house itself declares."""
    return [kind for kind in registered().values() if kind.__module__.startswith("domain.")]


@pytest.mark.parametrize("kind", ours(), ids=lambda kind: str(kind.__name__))
def test_every_button_makes_the_round_trip_in_64_bytes(kind: type[Press]) -> None:
    values = {name: sample(hint) for name, hint in get_type_hints(kind).items()}
    pressed = kind(**values)
    assert decode(encode(pressed)) == pressed


def test_every_press_has_a_handler() -> None:
    handled = {kind for feature in FEATURES for kind in feature.presses}
    assert [kind.__name__ for kind in ours() if kind not in handled] == []


def test_no_two_commands_share_a_name() -> None:
    names = [name for feature in FEATURES for command in feature.commands for name in command.names]
    assert sorted(names) == sorted(set(names))
    assert all(re.fullmatch(r"[a-z0-9_]{1,32}", name) for name in names)


def test_no_path_of_a_machine_stands_in_the_project() -> None:
    texts = [
        path
        for path in ROOT.rglob("*")
        if path.suffix in (".py", ".md", ".toml", ".js", ".css", ".html", ".ftl")
        and ".venv" not in path.parts
    ]
    assert [
        named(path) for path in texts if path.is_file() and MACHINE.search(path.read_text(errors="ignore"))
    ] == []
