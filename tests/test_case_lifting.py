"""Angkat: a good case becomes a promotion once its maker allows it; who reported it is thanked."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest
from sqlmodel import Session

from domain.case_presses import AskMaker, CasePage, LiftCase, Maker, TurnCase
from domain.case_states import CaseState
from domain.cases import CaseKind, TakeCase
from domain.ratings import Rating, VerdictState
from domain.suggestions import Allows, State
from storage import promotions, suggestions, verdicts
from storage.posts import Post
from storage.suggestions import Suggestion
from storage.verdicts import Verdict
from tests.town import Town
from tests.watch import LINK, Watch, watch

TITLE = "Sholawat remaja"


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


async def held(its: Watch, *reporters: str | None) -> int:
    """A case that Nisa has in hand, with the side Angkat up in her private chat."""
    ids = [its.case(one, title=TITLE) for one in reporters]
    await its.presses("Nisa", TakeCase(ids[0]))
    await its.presses("Nisa", TurnCase(ids[0], CasePage.LIFT))
    return ids[0]


def made(its: Watch, case_id: int) -> tuple[str, str, list[str]]:
    """The link, the title and the captions of the promotion that it became."""

    def read(session: Session) -> tuple[str, str, list[str]]:
        promotion = promotions.find(session, its.row(case_id).promotion_id or 0)
        assert promotion is not None
        post = session.get_one(Post, promotion.post_id)
        texts = [one.text for one in promotions.captions(session, promotion.id or 0)]
        return promotion.link, post.title, texts

    return its.write(read)


def suggestion(its: Watch, case_id: int) -> Suggestion:
    """What the maker was asked."""

    def read(session: Session) -> Suggestion:
        row = suggestions.find(session, its.row(case_id).suggestion_id or 0)
        assert row is not None
        session.expunge(row)
        return row

    return its.write(read)


async def test_its_maker_is_asked_and_named_when_she_allows_it(its: Watch) -> None:
    case_id = await held(its, "Siti", "Rina")
    outcome = await its.taps("Nisa", "Buatan Siti: tanya izin")
    assert outcome.toast == "Sudah kutanyakan ke dia secara pribadi."
    assert "Izin Siti: sudah ditanyakan, belum dijawab." in its.private("Nisa").text
    assert "suka dengan yang kamu kabarkan di Instagram" in its.private("Siti").text
    await its.taps("Siti", "Boleh dengan nama")
    assert its.heard("Nisa", "Izin Siti: boleh dimuat, dengan nama.") >= 1
    await its.presses("Nisa", TurnCase(case_id, CasePage.LIFT))
    done = await its.taps("Nisa", "Jadikan promosi")
    assert done.toast == "Jadi promosi. Lengkapi, lalu minta diperiksa."
    link, title, texts = made(its, case_id)
    assert link.startswith("https://www.instagram.com/") and title == TITLE
    assert "Karya: Siti (PAC IPPNU Kedungwaru)" in texts[0]
    row = its.row(case_id)
    assert row.state == CaseState.DONE and suggestion(its, case_id).state == State.TAKEN
    assert its.heard("Rina", "sedang disiapkan humas") == 1
    assert "Diangkat jadi promosi" in its.in_room(TITLE)[-1].text


async def test_what_was_proposed_to_humas_before_is_known(its: Watch) -> None:
    await its.tells("Rina", f"/usul {LINK}")
    await its.taps("Rina", "Boleh tanpa nama")
    case_id = await held(its, "Siti")
    assert "Izin Rina: boleh dimuat, tanpa nama." in its.private("Nisa").text
    await its.taps("Nisa", "Jadikan promosi")
    assert "Karya anggota PAC IPPNU Kedungwaru" in made(its, case_id)[2][0]
    assert suggestion(its, case_id).state == State.TAKEN


async def test_without_a_yes_it_is_not_carried_on(its: Watch) -> None:
    case_id = await held(its, "Siti")
    refused = await its.presses("Nisa", LiftCase(case_id))
    assert "Izinnya belum ada" in (refused.toast or "")
    await its.presses("Nisa", AskMaker(case_id, its.person_id("Siti")))
    assert "Izinnya belum ada" in ((await its.presses("Nisa", LiftCase(case_id))).toast or "")
    await its.taps("Siti", "Bukan karyaku")
    assert "Bukan buatan Siti." in its.private("Nisa").text
    assert "Izinnya belum ada" in ((await its.presses("Nisa", LiftCase(case_id))).toast or "")
    assert its.row(case_id).promotion_id is None and its.row(case_id).state == CaseState.HELD


async def test_what_she_takes_back_is_not_used(its: Watch) -> None:
    case_id = await held(its, "Siti")
    await its.presses("Nisa", AskMaker(case_id, its.person_id("Siti")))
    await its.taps("Siti", "Boleh tanpa nama")
    for label in ("Tarik usul", "Ya, tarik"):
        await its.taps("Siti", label)
    assert "menarik izinnya" in its.private("Nisa").text
    refused = await its.presses("Nisa", LiftCase(case_id))
    assert "Izinnya belum ada" in (refused.toast or "")


async def test_a_young_maker_is_never_named(its: Watch) -> None:
    case_id = await held(its, "Aisyah")
    await its.presses("Nisa", AskMaker(case_id, its.person_id("Aisyah")))
    shown = its.private("Aisyah")
    assert "Boleh dengan nama" not in str(shown.buttons) and TITLE not in shown.text
    await its.taps("Aisyah", "Boleh tanpa nama")
    assert suggestion(its, case_id).allows == Allows.UNNAMED
    await its.presses("Nisa", LiftCase(case_id))
    assert "Karya anggota PAC IPPNU Kedungwaru" in made(its, case_id)[2][0]


async def test_a_maker_outside_is_asked_by_words_to_copy(its: Watch) -> None:
    case_id = await held(its, None)
    await its.taps("Nisa", "Orang luar, atau belum tahu")
    shown = its.private("Nisa")
    copied = next(button.copy for row in shown.buttons for button in row if button.copy)
    assert "kami humas PAC IPPNU Kedungwaru" in copied and "/p/Cx1AbCdEfGh/" in copied
    await its.taps("Nisa", "Sudah diizinkan")
    assert "Terima kasih untuk pembuatnya" in made(its, case_id)[2][0]
    assert its.row(case_id).state == CaseState.DONE


async def test_what_a_reporter_said_to_humas_is_no_title(its: Watch) -> None:
    case_id = its.case("Siti", title="ini video buatanku", note="ini video buatanku rame")
    await its.presses("Nisa", TakeCase(case_id))
    await its.presses("Nisa", LiftCase(case_id, Maker.OURS))
    assert made(its, case_id)[1] == "Konten di Instagram"


async def test_our_own_needs_no_permission_and_hostile_titles_stay_away(its: Watch) -> None:
    case_id = its.case("Siti", title="Serang akun @haters rame-rame, report massal")
    await its.presses("Nisa", TakeCase(case_id))
    await its.presses("Nisa", LiftCase(case_id, Maker.OURS))
    _, title, texts = made(its, case_id)
    assert title == "Konten di Instagram" and "Karya" not in texts[0]


async def test_twice_pressed_it_becomes_one_promotion(its: Watch) -> None:
    case_id = await held(its, "Siti")
    await its.presses("Nisa", LiftCase(case_id, Maker.OURS))
    first = its.row(case_id).promotion_id
    again = await its.presses("Wati", LiftCase(case_id, Maker.OURS))
    assert "sudah ditutup" in (again.toast or "") and its.row(case_id).promotion_id == first


async def test_nobody_is_asked_who_did_not_report_it(its: Watch) -> None:
    case_id = await held(its, "Siti")
    await its.presses("Nisa", AskMaker(case_id, its.person_id("Putri")))
    assert its.heard("Putri", "kabarkan") == 0 and its.row(case_id).suggestion_id is None


async def test_a_suspected_hoax_is_not_carried_on_until_it_is_found_true(its: Watch) -> None:
    case_id = await held(its, "Siti")
    its.case("Rina", kind=CaseKind.HOAX)
    for pressed in (LiftCase(case_id, Maker.OURS), AskMaker(case_id, its.person_id("Siti"))):
        assert "dugaan hoaks" in ((await its.presses("Nisa", pressed)).toast or "")
    its.write(lambda session: verdicts.add(session, _verdict(case_id, Rating.MISLEADING, its.town.clock.at)))
    assert "dugaan hoaks" in ((await its.presses("Nisa", LiftCase(case_id, Maker.OURS))).toast or "")
    its.write(lambda session: verdicts.add(session, _verdict(case_id, Rating.TRUE, its.town.clock.at)))
    await its.presses("Nisa", LiftCase(case_id, Maker.OURS))
    assert its.row(case_id).promotion_id is not None


def _verdict(case_id: int, rating: Rating, now: datetime) -> Verdict:
    return Verdict(case_id=case_id, rating=rating, state=VerdictState.SIGNED, at=now, signed_at=now)
