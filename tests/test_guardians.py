"""Stories about guardians: a code word, a letter and a link, a pembina who records, and consents taken back."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain import codewords
from domain.guardians import Told
from domain.units import Role
from sandbox.people import Person
from storage import consents, members, people, roles, units, waitings, wishes
from storage.journal import Line
from storage.roles import Grant
from storage.waitings import Waiting
from tests.branch import Branch, found, labels
from tests.test_joining import card, is_member, last, presses, row, second_unit, wants_to_join
from tests.town import Town, open_town
from words.letters import LETTER_KB

FIFTEEN, SEVENTEEN = "2010", "2008"  # the younger age all year, in November 2026


async def waits(branch: Branch, who: Person, year: str = SEVENTEEN) -> str:
    """She has chosen her year and waits for her guardian; returns her code word."""
    await wants_to_join(branch, who)
    await presses(branch, who, year)
    return code_of(branch, who)


def waiting(branch: Branch, who: Person) -> Waiting | None:
    """Her waiting row."""
    return branch.write(lambda session: waitings.of(session, who.id))


def code_of(branch: Branch, who: Person) -> str:
    """The code word that stands on her page."""
    kept = waiting(branch, who)
    assert kept is not None
    return kept.code


async def gives_link(branch: Branch, who: Person) -> str:
    """The token of the link that she hands on."""
    await presses(branch, who, "Tautan untuk wali")
    return last(branch, who).partition("start=")[2]


async def opens(branch: Branch, who: Person, token: str) -> None:
    """Somebody follows a link."""
    who.starts(branch.bot, token)
    await branch.town.rest()


def journal(branch: Branch) -> list[str]:
    """What the journal says was done."""
    return branch.write(lambda session: list(session.exec(select(Line.verb).order_by(Line.id))))  # type: ignore[arg-type]


async def test_nothing_but_a_waiting_row_is_kept_of_a_child(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina = branch.members["Dina"]
        code = await waits(branch, dina)
        assert row(branch, dina) is None
        kept = waiting(branch, dina)
        assert kept is not None
        assert (kept.birth_year, kept.unit_id) == (2008, branch.unit_id)
        assert code.upper() in last(branch, dina)
        await town.passes(town.clock.at + timedelta(days=2))
        await town.clean_up()
        await branch.tells(dina, "/daftar")
        assert code.upper() in last(branch, dina)


async def test_the_letter_is_one_small_page_without_her_name(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina = branch.members["Dina"]
        await waits(branch, dina)
        shown = card(branch, dina, f"PDF, {LETTER_KB} KB")
        await branch.presses(dina, shown, "Surat untuk wali")
        sent = dina.sees(branch.bot)[-1]
        assert sent.media is not None
        assert sent.media.file is not None
        content = sent.media.file.content
        assert sent.media.name == "surat-untuk-wali.pdf"
        assert content.startswith(b"%PDF")
        assert (LETTER_KB - 1) * 1024 < len(content) <= LETTER_KB * 1024
        assert b"/Count 1" in content


async def test_the_whatsapp_text_and_the_link_name_the_code_and_the_unit(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina = branch.members["Dina"]
        code = await waits(branch, dina)
        shown = card(branch, dina, "Teks WhatsApp")
        outcome = dina.presses(shown, "Teks WhatsApp")
        assert outcome.url is not None
        assert outcome.url.startswith("https://wa.me/?text=")
        assert code.upper() in outcome.url


async def records(branch: Branch, pembina: Person, text: str, how: str = "WhatsApp") -> str:
    """The pembina pastes codes and says how he was told; returns the list that he gets."""
    await branch.tells(pembina, "/izin")
    await branch.tells(pembina, text)
    await presses(branch, pembina, how)
    return last(branch, pembina)


async def with_pembina(town: Town, *guests: str) -> tuple[Branch, Person]:
    """A branch with a pembina, whose private chat is open."""
    branch = await found(town, "Ibu Nur", guests=guests)
    pembina = branch.members["Ibu Nur"]
    branch.give(pembina, Role.PEMBINA)
    pembina.starts(branch.bot)
    await town.rest()
    return branch, pembina


async def test_a_recorded_consent_takes_one_press_and_the_wish_is_done(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, pembina = await with_pembina(town, "Dina")
        dina = branch.members["Dina"]
        await branch.says(pembina, "/rencana Rapat rutin besok 19.30")
        for label in ("Lainnya", "Lepas PJ"):
            await branch.presses(pembina, branch.card(dina), label)
        outcome = await branch.presses(dina, branch.card(dina), "Aku PJ-nya")
        await branch.follows(dina, outcome)
        await presses(branch, dina, SEVENTEEN)
        code = code_of(branch, dina)
        said = await records(branch, pembina, f"ini kodenya {code.upper()} ya")
        assert f"{code.upper()}: tercatat" in said
        assert "Dina" not in said
        assert "walimu setuju" in last(branch, dina)
        await presses(branch, dina, "Setuju")
        assert is_member(branch, dina)
        assert "Dina" in branch.card(dina).text
        assert waiting(branch, dina) is None
        child = row(branch, dina)
        assert child is not None
        given = branch.write(lambda session: consents.of(session, child.id or 0, branch.unit_id))
        assert given is not None
        assert (given.told, given.recorded_by is not None, given.code) == (Told.WHATSAPP, True, code)
        for label in ("Rekanita", "Bahasa Indonesia", "Aku berjanji"):
            await presses(branch, dina, label)
        await branch.tells(dina, "/daftar")
        assert "Semuanya sudah lengkap" in last(branch, dina)


async def test_thirty_codes_with_rubbish_between_them(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        names = [f"Anak {number}" for number in range(30)]
        branch, pembina = await with_pembina(town)

        def begin(session: Session) -> list[str]:
            unit = units.get(session, branch.unit_id)
            rows = [waitings.begin(session, 900 + n, unit, 2009, town.clock.at) for n in range(len(names))]
            return [one.code for one in rows]

        codes = branch.write(begin)
        other = second_unit(branch)
        elsewhere = branch.write(
            lambda session: waitings.begin(session, 990, units.get(session, other), 2009, town.clock.at).code
        )
        rubbish = ["\n1. ", "\n[21/11 19.30] Bu Ani: ", " (kelas 9) ", "; ", "\n- ", ", "]
        pasted = "Assalamualaikum bu\n"
        for number, code in enumerate(codes):
            word, _, digits = code.partition("-")
            shape = [code, code.upper(), f"{word} {digits}", f"{word}{digits}", f"{word.title()}_{digits}"][
                number % 5
            ]
            pasted += rubbish[number % 6] + shape
        typo, _, digits = codes[0].partition("-")
        pasted += f"\n{elsewhere}\nmelati-9999 xyzzyx-234 {typo[0]}x{typo[1:]}-{digits}"
        said = await records(branch, pembina, pasted, "Surat bertanda tangan")
        assert said.count(": tercatat") == 30
        assert f"{elsewhere.upper()}: bukan dari unit ini" in said
        assert "Ngunut" not in said
        assert "MELATI-9999: tidak ditemukan" in said
        assert "XYZZYX-234: tidak ditemukan" in said
        again = await records(branch, pembina, codes[0])
        assert "sudah tercatat sebelumnya" in again


async def test_the_codes_are_for_a_pembina_of_this_unit_alone(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Dina"])
        budi, dina = branch.members["Budi"], branch.members["Dina"]
        branch.give(budi, Role.PENGURUS)
        await waits(branch, dina)
        budi.starts(branch.bot)
        await branch.tells(budi, "/izin")
        assert "bagian pembina" in last(branch, budi)
        kept = waiting(branch, dina)
        assert kept is not None
        assert kept.state == "asked"


async def test_a_guardian_of_a_17_year_old_agrees_and_it_counts_at_once(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        await waits(branch, dina)
        await opens(branch, wali, await gives_link(branch, dina))
        assert "Yang disimpan" in last(branch, wali)
        assert "Dina" not in last(branch, wali)
        await presses(branch, wali, "Saya wali dan setuju")
        assert row(branch, wali) is None
        await presses(branch, dina, "Setuju")
        assert is_member(branch, dina)
        assert "sekarang anggota" in last(branch, wali)


async def test_under_16_a_pembina_confirms_the_guardian_of_the_link(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, pembina = await with_pembina(town, "Dina")
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        code = await waits(branch, dina, FIFTEEN)
        await opens(branch, wali, await gives_link(branch, dina))
        await presses(branch, wali, "Saya wali dan setuju")
        assert "setelah pembina" in last(branch, wali)
        assert "memastikannya" in last(branch, dina)
        assert code.upper() in last(branch, pembina)
        await presses(branch, pembina, "Benar walinya")
        await presses(branch, dina, "Setuju")
        assert is_member(branch, dina)


async def test_a_pembina_who_cannot_confirm_lets_her_wait_on(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, pembina = await with_pembina(town, "Dina")
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        await waits(branch, dina, FIFTEEN)
        await opens(branch, wali, await gives_link(branch, dina))
        await presses(branch, wali, "Saya wali dan setuju")
        await presses(branch, pembina, "Belum bisa kupastikan")
        assert "menghubungi pembina langsung" in last(branch, dina)
        kept = waiting(branch, dina)
        assert kept is not None
        assert (kept.state, kept.guardian_id) == ("asked", None)


async def test_without_a_pembina_the_pengurus_get_one_hint(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Dina", "Rina"])
        budi = branch.members["Budi"]
        branch.give(budi, Role.PENGURUS)
        budi.starts(branch.bot)
        for name in ("Dina", "Rina"):
            child, wali = branch.members[name], town.world.add_person(f"Wali {name}")
            await waits(branch, child, FIFTEEN)
            await opens(branch, wali, await gives_link(branch, child))
            await presses(branch, wali, "Saya wali dan setuju")
            assert "belum punya pembina" in last(branch, child)
        hints = [one for one in budi.sees(branch.bot) if "Tunjuk seorang pembina" in one.text]
        assert len(hints) == 1


async def test_a_guardian_who_declines_leaves_nothing_behind(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        await waits(branch, dina)
        token = await gives_link(branch, dina)
        await opens(branch, wali, token)
        await presses(branch, wali, "Tidak setuju")
        assert waiting(branch, dina) is None
        assert row(branch, dina) is None
        assert "belum mengizinkan" in last(branch, dina)
        await opens(branch, wali, token)
        assert "tidak berlaku lagi" in last(branch, wali)
        assert "guardian declined" in journal(branch)


async def test_the_child_cannot_answer_her_own_link_nor_can_another_child(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina", "Rina"])
        dina, rina = branch.members["Dina"], branch.members["Rina"]
        await waits(branch, dina)
        await waits(branch, rina)
        token = await gives_link(branch, dina)
        await opens(branch, dina, token)
        assert "untuk walimu" in last(branch, dina)
        await opens(branch, rina, token)
        assert "dewasa" in last(branch, rina)
        kept = waiting(branch, dina)
        assert kept is not None
        assert kept.state == "asked"


async def consented(branch: Branch, dina: Person, wali: Person) -> None:
    """She is a member by her guardian's link."""
    await waits(branch, dina)
    await opens(branch, wali, await gives_link(branch, dina))
    await presses(branch, wali, "Saya wali dan setuju")
    await presses(branch, dina, "Setuju")


async def test_withdrawing_erases_the_child_and_only_her_guardian_can(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Dina"])
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        await consented(branch, dina, wali)
        await presses(branch, wali, "Tarik persetujuan")
        assert is_member(branch, dina)
        await presses(branch, wali, "Ya, tarik dan hapus")
        assert row(branch, dina) is None
        assert "sudah terhapus" in last(branch, dina)
        assert "sudah ditarik" in last(branch, wali)
        assert "consent withdrawn" in journal(branch)


async def test_a_pembina_records_a_withdrawal_by_the_code(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, pembina = await with_pembina(town, "Dina")
        dina = branch.members["Dina"]
        code = await waits(branch, dina, FIFTEEN)
        await records(branch, pembina, code, "Tatap muka")
        await presses(branch, dina, "Setuju")
        assert is_member(branch, dina)
        await branch.tells(pembina, "/izin")
        await presses(branch, pembina, "Cabut izin")
        await branch.tells(pembina, code.upper())
        await presses(branch, pembina, "Ya, cabut dan hapus")
        assert row(branch, dina) is None
        assert "ditarik" in last(branch, dina)


async def test_cancelling_lets_the_row_the_wish_and_the_link_go(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        dina.starts(branch.bot)
        await branch.says(dina, "/punyaku")
        await presses(branch, dina, SEVENTEEN)
        token = await gives_link(branch, dina)
        await presses(branch, dina, "Batal")
        assert waiting(branch, dina) is not None
        await presses(branch, dina, "Tetap menunggu")
        await presses(branch, dina, "Batal")
        await presses(branch, dina, "Ya, batalkan")
        assert waiting(branch, dina) is None
        assert branch.write(lambda session: wishes.of(session, dina.id, town.clock.at)) is None
        await opens(branch, wali, token)
        assert "tidak berlaku lagi" in last(branch, wali)


async def test_a_pembina_is_asked_once_more_before_a_waiting_child_is_let_go(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, pembina = await with_pembina(town, "Dina")
        dina = branch.members["Dina"]
        code = await waits(branch, dina)
        await branch.tells(pembina, "/izin")
        assert "1 anak menunggu" in last(branch, pembina)
        await presses(branch, pembina, "Cabut izin")
        await branch.tells(pembina, code)
        assert waiting(branch, dina) is not None
        await presses(branch, pembina, "Ya, tidak diizinkan")
        assert waiting(branch, dina) is None
        assert "belum mengizinkan" in last(branch, dina)


async def test_who_only_has_to_agree_herself_waits_for_no_guardian(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, pembina = await with_pembina(town, "Dina")
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        await waits(branch, dina, FIFTEEN)
        await opens(branch, wali, await gives_link(branch, dina))
        await presses(branch, wali, "Saya wali dan setuju")
        asked = card(branch, pembina, "Benar walinya")
        await records(branch, pembina, code_of(branch, dina))
        await branch.tells(pembina, "/izin")
        assert "Tidak ada yang menunggu" in last(branch, pembina)
        await presses(branch, dina, "Setuju")
        outcome = await branch.presses(pembina, asked, "Benar walinya")
        assert not outcome.alert
        now = next(one for one in pembina.sees(branch.bot) if one.id == asked.id)
        assert "sudah tercatat" in now.text


async def test_two_nudges_in_the_afternoon_and_then_the_row_is_forgotten(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina, began = branch.members["Dina"], town.clock.at
        await waits(branch, dina)
        before = len(dina.sees(branch.bot))
        seen: list[datetime] = []
        for day in range(1, 31):
            if day == 5:
                town.kill()
                await town.open()
            await town.passes(began + timedelta(days=day))
            new = dina.sees(branch.bot)[before + len(seen) :]
            seen += [one.date for one in new]
        assert [(at - began).days for at in seen] == [3, 10]
        assert all(15 <= (at + timedelta(hours=7)).hour < 18 for at in seen)
        await town.passes(began + timedelta(days=31))
        assert waiting(branch, dina) is None
        assert len(dina.sees(branch.bot)) == before + 2


async def test_consent_in_one_unit_does_not_count_in_another(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina, wali = branch.members["Dina"], town.world.add_person("Bu Rahma")
        await consented(branch, dina, wali)
        other = second_unit(branch)
        group = next(one for one in town.world.chats.values() if one.title == "PAC IPNU Ngunut")
        dina.says(group, "/daftar")
        await town.rest()
        await presses(branch, dina, "Lanjut")
        kept = waiting(branch, dina)
        assert kept is not None
        assert (kept.unit_id, kept.state) == (other, "asked")
        assert not is_member(branch, dina, other)


async def with_owner(town: Town) -> Person:
    """The host, whose private chat is open."""
    owner = town.world.people[max(town.settings.owner_ids)]
    owner.starts(town.account)
    await town.rest()
    return owner


async def test_adults_only_takes_two_people_and_closes_only_the_door(tmp_path: Path) -> None:
    async with open_town(tmp_path, owner_ids=frozenset({7000000000})) as town:
        town.world.add_person("Tuan Rumah")
        branch, pembina = await with_pembina(town, "Dina", "Rina")
        owner = await with_owner(town)
        dina, rina = branch.members["Dina"], branch.members["Rina"]
        await consented(branch, dina, town.world.add_person("Bu Rahma"))
        await branch.tells(pembina, "/izin")
        await presses(branch, pembina, "Nyatakan khusus dewasa")
        assert not branch.write(lambda session: units.get(session, branch.unit_id).is_adults_only)
        asked = card(branch, owner, "Setuju")
        await branch.presses(owner, asked, "Setuju")
        assert branch.write(lambda session: units.get(session, branch.unit_id).is_adults_only)
        assert "khusus yang sudah 18 tahun" in last(branch, pembina)
        assert is_member(branch, dina)
        await wants_to_join(branch, rina)
        await presses(branch, rina, FIFTEEN)
        assert waiting(branch, rina) is None
        assert "hanya untuk yang sudah 18 tahun" in last(branch, rina)
        await branch.tells(pembina, "/izin")
        await presses(branch, pembina, "Terima lagi")
        assert not branch.write(lambda session: units.get(session, branch.unit_id).is_adults_only)
        await branch.says(rina, "/daftar")
        await presses(branch, rina, FIFTEEN)
        assert waiting(branch, rina) is not None


async def test_the_parent_unit_answers_where_there_is_one_and_nobody_else(tmp_path: Path) -> None:
    async with open_town(tmp_path, owner_ids=frozenset({7000000000})) as town:
        town.world.add_person("Tuan Rumah")
        branch, pembina = await with_pembina(town, "Rina")
        owner, ketua = await with_owner(town), town.world.add_person("Ketua PC")
        ketua.starts(branch.bot)
        parent = second_unit(branch)

        def lead(session: Session) -> None:
            units.get(session, branch.unit_id).parent_id = parent
            person = people.known(session, ketua.id, ketua.first_name, town.clock.at)
            person.birth_year = 2000
            members.join(session, person, parent, town.clock.at)
            grant = Grant(person_id=person.id or 0, unit_id=parent, role=Role.PENGURUS, since=town.clock.at)
            roles.give(session, grant)

        branch.write(lead)
        before = len(owner.sees(branch.bot))
        await branch.tells(pembina, "/izin")
        await presses(branch, pembina, "Nyatakan khusus dewasa")
        assert len(owner.sees(branch.bot)) == before
        await presses(branch, ketua, "Tidak")
        assert not branch.write(lambda session: units.get(session, branch.unit_id).is_adults_only)
        assert "tetap menerima" in last(branch, pembina)


async def test_a_ranting_can_never_be_adults_only(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, pembina = await with_pembina(town)

        def become(session: Session) -> None:
            units.get(session, branch.unit_id).level = "pr"

        await branch.tells(pembina, "/izin")
        shown = card(branch, pembina, "Nyatakan khusus dewasa")
        branch.write(become)
        outcome = await branch.presses(pembina, shown, "Nyatakan khusus dewasa")
        assert "Ranting" in (outcome.toast or "")
        await branch.tells(pembina, "/izin")
        assert "Nyatakan khusus dewasa" not in labels(branch.last(pembina, private=True))


@pytest.mark.parametrize("word", ["melti", "mleati", "melatii", "melxti", "MELATI"])
def test_one_wrong_letter_means_the_same_word(word: str) -> None:
    readings = codewords.read(f"kode: {word} 482")
    assert [one.code for one in readings] == ["melati-482"]


def test_no_two_words_are_near_each_other() -> None:
    assert len(codewords.WORDS) >= 64
    letters = "abcdefghijklmnopqrstuvwxyz"
    for word in codewords.WORDS:
        slips = {word[:at] + sign + word[at + 1 :] for at in range(len(word)) for sign in letters}
        slips |= {word[:at] + word[at + 1 :] for at in range(len(word))}
        slips |= {word[:at] + sign + word[at:] for at in range(len(word) + 1) for sign in letters}
        assert all(codewords.nearest(slip) == word for slip in slips)


def test_what_is_no_code_is_not_read_as_one() -> None:
    said = "Rapat jam 19.30 di SMP 2, kelas 9, tahun 2026, jalan mawar 12345, HP 0812345678"
    assert codewords.read(said) == []


def test_a_new_code_has_no_sign_that_looks_like_another() -> None:
    for _ in range(200):
        code = codewords.new()
        assert [one.code for one in codewords.read(code.upper())] == [code]
        assert not set("015") & set(code)
