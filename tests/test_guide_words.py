"""The shipped guide and its quiz say the same in both languages, and every page fits on a screen."""

from pathlib import Path

import pytest

from domain.guide import Guide, Section, effective
from domain.guide_search import Match
from domain.guide_text import LONGEST_SECTION, LONGEST_TITLE
from domain.markup import TAG, units, width
from domain.message import keyboard
from domain.presses import decode, encode
from domain.quiz import POOL, QUESTIONS, AnswerQuiz, Option, draw, missed, noted, options
from domain.reader import Reader
from words import editions, guide, guide_editing, quiz
from words.editions import shipped
from words.quiz import Asked
from words.sentences import LANGUAGES, MissingWords, sentences

FEWEST_SECTIONS, FEWEST_QUESTIONS = 12, 15
FEWEST_WORDS, MOST_WORDS = 80, 200
TELEGRAM = 4096
SEEDS = range(60)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_have_the_same_sections(language: str) -> None:
    first = [one.key for one in shipped(LANGUAGES[0])]
    assert [one.key for one in shipped(language)] == first
    assert len(first) >= FEWEST_SECTIONS and len(set(first)) == len(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_is_short_and_plain(language: str) -> None:
    for one in shipped(language):
        assert FEWEST_WORDS <= len(one.text.split()) <= MOST_WORDS, one.key
        assert width(one.title) <= LONGEST_TITLE and guide.short(one.title) == one.title, one.key
        assert not TAG.search(one.text) and "\n\n" in one.text, one.key
        assert "—" not in one.text, one.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_guide_fits(language: str) -> None:
    reader = Reader(language=language)
    many = [Section(f"x{number}", "J" * LONGEST_TITLE, "<&> " * 870) for number in range(1, 40)]
    whole = Guide(99, effective(shipped(language), many))
    assert width(many[0].text) <= LONGEST_SECTION
    pages = [
        guide.listed(reader, whole, 0, guide.Doors(is_pledge_due=True, is_humas=True)),
        guide.listed_in_group(reader, whole),
        guide.found(reader, "x" * 3000, [Match(one, "y" * 160) for one in whole.sections]),
        guide.pledge_to_read(reader, is_due=False),
        guide_editing.choose(reader, "PAC " * 20, whole, 1),
        *(guide.section(reader, whole, one) for one in whole.sections),
        *(guide_editing.ask(reader, one) for one in whole.sections),
    ]
    assert [page.text[:40] for page in pages if units(page.text) > TELEGRAM] == []
    assert all(keyboard(page.buttons) for page in pages)


def test_a_section_file_that_is_no_section_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingWords, match="no sections"):
        editions.read(tmp_path)
    file = tmp_path / "01-adab.md"
    for text in ("No mark\n\ntext\n", "# Title only\n"):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(MissingWords, match=r"01-adab\.md"):
            editions.read(tmp_path)
    file.write_text("# Adab\n\nSatu\ndua\n\n- a\n- b\nc\n", encoding="utf-8")
    assert editions.read(tmp_path) == (Section("adab", "Adab", "Satu dua\n\n• a\n• b c"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_can_be_asked_and_explained(language: str) -> None:
    reader = Reader(language=language)
    t = sentences(reader)
    assert len(POOL) >= FEWEST_QUESTIONS and len({one.name for one in POOL}) == len(POOL)
    assert {one.section for one in POOL} <= {one.key for one in shipped(language)}
    for question in POOL:
        assert len({t(f"quiz-{question.name}-{option}") for option in Option}) == 3
        asked = Asked(7, 4, 31, question, options(7, question))
        assert t(f"quiz-{question.name}-ask") in quiz.ask(reader, asked).text
        assert t(f"quiz-{question.name}-why") in quiz.explain(reader, asked, Option.OTHER).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rights", range(QUESTIONS + 1))
def test_every_end_is_kind_and_another(language: str, rights: int) -> None:
    said = {quiz.finish(Reader(language=language), number, []).text for number in range(QUESTIONS + 1)}
    assert len(said) == QUESTIONS + 1
    assert str(rights) in quiz.finish(Reader(language=language), rights, []).text


def test_a_seed_draws_five_questions_of_five_sections() -> None:
    for seed in SEEDS:
        drawn = draw(seed)
        assert len({one.section for one in drawn}) == QUESTIONS and drawn == draw(seed)
    assert {one for seed in SEEDS for one in draw(seed)} == set(POOL), "no question is left out for ever"
    first = {options(seed, POOL[0])[0] for seed in SEEDS}
    assert first == set(Option), "the right answer stands anywhere"


def test_the_buttons_remember_the_answers() -> None:
    rights = noted(noted(0, 0, is_right=True), 3, is_right=True)
    assert rights == 0b1001 and noted(rights, 3, is_right=False) == 1
    drawn = draw(5)
    assert missed(5, rights) == [drawn[1], drawn[2], drawn[4]]
    longest = AnswerQuiz(2**31, QUESTIONS, 31, 2)
    assert decode(encode(longest)) == longest
