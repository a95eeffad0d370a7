"""Nobody is set upon a person or an account; history, sport, and warnings of all that pass."""

from pathlib import Path

import pytest

from domain.attacks import Attack, find

SAMPLES = Path(__file__).parent / "samples" / "attacks.tsv"
ROWS = [line.split("\t") for line in SAMPLES.read_text().splitlines()]


def counted(part: str) -> tuple[float, float]:
    """How many attacks of this part are found, and how many innocent lines are taken for one."""
    attacks = [text for which, label, text in ROWS if (which, label) == (part, "attack")]
    fine = [text for which, label, text in ROWS if (which, label) == (part, "fine")]
    missed = [text for text in attacks if find([text]) is None]
    wrong = [text for text in fine if find([text]) is not None]
    return 1 - len(missed) / len(attacks), len(wrong) / len(fine)


def test_there_are_enough_samples_of_both_sides() -> None:
    assert len(ROWS) >= 120
    assert {(which, label) for which, label, _ in ROWS} == {
        (which, label) for which in ("tuned", "held") for label in ("attack", "fine")
    }


@pytest.mark.parametrize(("label", "text"), [(label, text) for part, label, text in ROWS if part == "tuned"])
def test_the_samples_that_the_rules_were_made_with(label: str, text: str) -> None:
    assert (find([text]) is not None) is (label == "attack")


def test_samples_that_the_rules_have_not_seen() -> None:
    recall, alarms = counted("held")
    assert recall >= 0.9 and alarms <= 0.05


def test_it_says_what_it_would_do_and_which_words_say_so() -> None:
    found = find(["Selamat pagi.\nYuk rame-rame report akun itu, ya"])
    assert found is not None and found.attack is Attack.REPORT
    assert "report akun" in found.said
