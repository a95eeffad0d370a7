"""What never happens: a case in the kader group, the link of a hoax in its clarification, others' words in own data."""

from collections.abc import AsyncIterator

import pytest
from sqlmodel import Session, select

from domain.cases import CaseKind
from domain.crises import MOST_REVIEW, CrisisState
from domain.crisis_presses import CrisisPage, OpenCrisis
from domain.links import identify
from domain.posting import ChatKind
from domain.safety import SafetyKind, SafetyTo
from domain.storms import OpenOfStorm
from storage import (
    cards,
    case_merging,
    cases,
    chats,
    clarifying,
    crises,
    own_data,
    people,
    safety_steps,
    unit_erasure,
    units,
    verdicts,
)
from storage.cards import Card
from storage.cases import Case
from storage.crises import Crisis
from storage.remarks import BankAnswer, Remark
from storage.safety_steps import Told
from storage.verdicts import Verdict
from tests.branch import labels
from tests.town import Town
from tests.watch import Watch, watch

FIRST = "https://www.instagram.com/reel/Cx1AbCdEfGh/"
SECOND = "https://www.tiktok.com/@seseorang/video/7300000000000000001"
THIRD = "https://www.tiktok.com/@seseorang/video/7300000000000000002"
SHORT = "https://vt.tiktok.com/ZS8abcdef/"


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


def merge(its: Watch, case_id: int, into_id: int) -> None:
    def act(session: Session) -> None:
        ends, stays = cases.find(session, case_id), cases.find(session, into_id)
        assert ends is not None and stays is not None
        case_merging.merge(session, ends, stays, its.town.clock.at)

    its.write(act)


def is_forbidden(its: Watch, case_id: int, url: str) -> bool:
    link = identify(url)
    assert link is not None

    def ask(session: Session) -> bool:
        return clarifying.leads_back(session, session.get_one(Case, case_id), frozenset({link.key}))

    return its.write(ask)


async def test_humas_opens_no_case_in_the_kader_group(its: Watch) -> None:
    case_id = its.case("Siti", title="Ceramah viral")
    refused = await its.presses("Wati", OpenOfStorm(case_id), its.branch.group)
    await its.rests()
    assert not its.in_group("Ceramah viral")
    assert refused.toast


async def test_no_link_of_what_was_taken_in_is_repeated(its: Watch) -> None:
    """Three cases became one, step by step: the clarification leads to none of them."""
    oldest, middle, newest = (its.case(link=one) for one in (FIRST, SECOND, THIRD))
    merge(its, newest, middle)
    merge(its, middle, oldest)
    assert [is_forbidden(its, oldest, one) for one in (FIRST, SECOND, THIRD)] == [True, True, True]


async def test_neither_is_a_link_by_which_it_was_known_before(its: Watch) -> None:
    text = "Mulai Senin depan semua pelajar wajib bayar seratus ribu rupiah untuk kartu baru di sekolah masing-masing"
    case_id = its.case(link=SHORT, text=text, kind=CaseKind.HOAX)
    assert its.case("Rina", link=SECOND, text=text, kind=CaseKind.HOAX) == case_id
    assert its.row(case_id).link_key != ""
    assert is_forbidden(its, case_id, SHORT) and is_forbidden(its, case_id, SECOND)
    assert not is_forbidden(its, case_id, "https://turnbackhoax.id/kartu-baru")


def crisis(its: Watch, session: Session, nisa: int) -> Crisis:
    """One that Nisa leads, with words that are not hers and a key."""
    made = Crisis(
        unit_id=its.unit_id,
        reason="Ada yang bilang begini",
        hours=1,
        state=CrisisState.ON,
        owner_id=nisa,
        salt="kunci rahasia",
        asked_at=its.town.clock.at,
    )
    return crises.add(session, made)


async def test_who_led_a_crisis_gets_neither_its_key_nor_its_words(its: Watch) -> None:
    nisa = its.person_id("Nisa")
    its.write(lambda session: crisis(its, session, nisa))
    rows = its.write(lambda session: own_data.collect(session, its.people["Nisa"].id))["crises"]
    assert len(rows) == 1
    assert not {"salt", "reason", "statement", "proposed"} & rows[0].keys()


async def test_a_unit_goes_with_all_that_was_reported_to_it(its: Watch) -> None:
    """Nothing points to it any more, and no card of its cases is drawn again."""
    first, second = its.case(photo="p1", text="Kartu baru di sekolah"), its.case("Rina", link=SECOND)
    merge(its, second, first)
    now = its.town.clock.at

    def fill(session: Session) -> None:
        verdicts.add(session, Verdict(case_id=first, rating="hoax", state="proposed", person_id=1, at=now))
        crisis(its, session, 1)
        told = Told(its.unit_id, SafetyKind.BULLYING, SafetyTo.PEMBINA, "kode", "Aku diejek", about_id=1)
        safety_steps.give(session, safety_steps.make(session, told, now), [people.get(session, 2)], now)
        answer = BankAnswer(
            unit_id=its.unit_id,
            question="Apa itu?",
            answer="Begini.",
            state="proposed",
            at=now,
            changed_at=now,
        )
        session.add(answer)
        session.flush()
        remark = Remark(
            unit_id=its.unit_id, kind="", text="Kok begitu?", state="open", at=now, changed_at=now
        )
        remark.answer_id, remark.case_id = answer.id, first
        session.add(remark)
        for name in ("case:1", "rating:1", "crisis:1", "holding:1", "answer:1", "storm:1"):
            cards.offer(
                session, name, chats.known(session, its.room.id, ChatKind.SUPERGROUP, now).id or 0, now
            )

    its.write(fill)
    await its.rests()
    its.write(lambda session: unit_erasure.erase(session, units.get(session, its.unit_id), its.town.clock.at))
    nouns = {
        one.partition(":")[0] for one in its.write(lambda session: session.exec(select(Card.subject)).all())
    }
    assert not nouns & {"case", "rating", "crisis", "holding", "answer", "storm", "duty-swap", "duty-week"}


async def test_the_longest_review_of_a_crisis_can_be_read(its: Watch) -> None:
    """What has no room in one message of Telegram's (4,096 signs) follows in another, with the buttons."""
    nisa, now = its.person_id("Nisa"), its.town.clock.at

    def over(session: Session) -> int:
        made = crisis(its, session, nisa)
        made.state, made.began_at, made.ended_at = CrisisState.OVER, now, now
        made.happened = made.lessons = "Kami belajar. " * (MOST_REVIEW // 14)
        return made.id or 0

    number = its.write(over)
    await its.presses("Nisa", OpenCrisis(number, CrisisPage.REVIEW))
    said = [
        one for one in its.people["Nisa"].sees(its.branch.bot) if one.from_bot and "Kami belajar." in one.text
    ]
    assert sum(one.text.count("Kami belajar.") for one in said) == 2 * (MOST_REVIEW // 14)
    assert labels(said[-1])
