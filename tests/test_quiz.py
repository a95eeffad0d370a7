"""The quiz: five friendly questions in one private message, of which nothing is kept."""

from collections.abc import AsyncIterator

import pytest
from sqlmodel import Session, select

from domain.presses import encode
from domain.quiz import POOL, QUESTIONS, AnswerQuiz, NextQuestion, Option, Question
from domain.reader import Reader
from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from sandbox.people import Person
from storage.drafts import Draft
from storage.guides import Change, publish
from storage.journal import Line
from tests.branch import SOON, Branch, found, labels
from tests.town import Town
from words.editions import shipped
from words.sentences import sentences

INDONESIAN = sentences(Reader())


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await found(town, "Ani", guests=["Budi"])


def asked_in(message: Message) -> Question:
    """The question that stands on her screen."""
    return next(
        one for one in POOL if INDONESIAN(f"quiz-{one.name}-ask").replace("&quot;", '"') in message.text
    )


def letter(message: Message, option: Option) -> str:
    """On which button this answer stands."""
    said = INDONESIAN(f"quiz-{asked_in(message).name}-{option}").replace("&quot;", '"')
    return next(line[0] for line in message.text.splitlines() if line[1:] == f". {said}")


async def begins(branch: Branch, who: Person) -> Message:
    """She opens the guide in private and presses Kuis."""
    await branch.tells(who, "/panduan")
    message = branch.last(who, private=True)
    await branch.presses(who, message, "Kuis")
    return message


async def test_from_the_first_question_to_the_last(branch: Branch) -> None:
    ani = branch.members["Ani"]
    lines = branch.write(lambda session: len(session.exec(select(Line)).all()))
    message = await begins(branch, ani)
    before, wrong = len(ani.sees(branch.bot)), []
    for number in range(QUESTIONS):
        assert message.text.startswith(f"Kuis {number + 1}/5") and labels(message) == ["A", "B", "C"]
        question = asked_in(message)
        option = Option.RIGHT if number in (0, 3) else Option.WRONG
        wrong += [question.section] if option is Option.WRONG else []
        await branch.presses(ani, message, letter(message, option))
        assert ("Tepat." in message.text) == (option is Option.RIGHT)
        assert INDONESIAN(f"quiz-{question.name}-why").replace("&quot;", '"') in message.text
        await branch.presses(ani, message, "Selesai" if number + 1 == QUESTIONS else "Lanjut")
    assert message.text.startswith("Selesai, 2 dari 5 tepat.") and "tidak disimpan" in message.text
    titles = {one.key: one.title for one in shipped("id")}
    assert labels(message) == [*(titles[key] for key in wrong), "Soal lain", "Daftar panduan"]
    assert len(ani.sees(branch.bot)) == before, "all in one message"
    assert branch.write(lambda session: len(session.exec(select(Line)).all())) == lines
    assert branch.write(lambda session: session.exec(select(Draft)).all()) == []
    await branch.presses(ani, message, titles[wrong[0]])
    assert message.text.startswith(titles[wrong[0]])


async def test_all_right_needs_no_rereading(branch: Branch) -> None:
    ani = branch.members["Ani"]
    message = await begins(branch, ani)
    for _ in range(QUESTIONS):
        await branch.presses(ani, message, letter(message, Option.RIGHT))
        await branch.presses(ani, message, labels(message)[0])
    assert message.text.startswith("Selesai, 5 dari 5 tepat.")
    assert labels(message) == ["Soal lain", "Daftar panduan"]
    await branch.presses(ani, message, "Soal lain")
    assert message.text.startswith("Kuis 1/5")


async def test_the_quiz_of_a_group_opens_in_private_for_guests_too(branch: Branch) -> None:
    budi, before = branch.members["Budi"], branch.sent()
    await branch.says(budi, "/panduan")
    await branch.follows(budi, await branch.presses(budi, branch.last(budi), "Kuis"))
    private = branch.last(budi, private=True)
    assert private.text.startswith("Kuis 1/5")
    await branch.presses(budi, private, "B")
    assert labels(private) == ["Lanjut"] and branch.sent() == before + 1


async def test_a_hidden_section_is_not_named_to_reread(branch: Branch) -> None:
    ani = branch.members["Ani"]
    branch.give(ani, Role.HUMAS)
    message = await begins(branch, ani)
    section = asked_in(message).section

    def hide(session: Session) -> None:
        publish(
            session, branch.unit_id, Change(section, "x", "y", is_hidden=True), False, branch.town.clock.at
        )

    branch.write(hide)
    for _ in range(QUESTIONS):
        await branch.presses(ani, message, letter(message, Option.OTHER))
        await branch.presses(ani, message, labels(message)[0])
    assert message.text.startswith("Selesai, 0 dari 5 tepat.")
    assert len(labels(message)) == QUESTIONS - 1 + 2


@pytest.mark.parametrize("number", [-1, QUESTIONS, 99])
async def test_a_button_that_counts_wrongly_breaks_nothing(branch: Branch, number: int) -> None:
    ani = branch.members["Ani"]
    message = await begins(branch, ani)
    for press, shown in (
        (AnswerQuiz(3, number, 0, 7), "Kuis 1/5"),
        (NextQuestion(3, number, 0), "Selesai, 0 dari 5"),
    ):
        tell_of_press(branch.town.world, message, ani, Button("x", "press", data=encode(press)))
        await branch.town.rest(SOON)
        assert message.text.startswith(shown)


async def test_the_quiz_may_be_typed_and_stays_out_of_the_group(branch: Branch) -> None:
    budi = branch.members["Budi"]
    await branch.tells(budi, "/kuis")
    assert asked_in(branch.last(budi, private=True)) in POOL
    await branch.says(budi, "/kuis")
    assert asked_in(branch.last(budi, private=True)) in POOL
    assert "Kuis" not in branch.last(budi).text
