"""`sinergi check --journal FILE`: whether a journal in hand is whole, by itself and beside the database."""

from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot.checking import Finding
from bot.journal_reading import Held, held
from domain.journal_papers import Paper, PaperRow, faults
from domain.journals import Fault, Wrong, short
from domain.reader import Reader, Sunday
from domain.sheets import harmless
from storage.database import open_reader
from storage.journal_checking import between, of_numbers
from storage.session import Session
from words.journal_lines import Lines

AT_ONCE = 500
TOLD = {
    Wrong.LINK: "it was changed, or one before it was taken out, put in or moved",
    Wrong.SEAL: "the file does not end as it says",
    Wrong.GONE: "it was sealed and is gone",
    Wrong.OTHER: "the database has it otherwise",
    Wrong.MISSING: "the database has it and the file has not",
    Wrong.PRINTED: "what people read is not what was sealed",
}


def examine(file: Path, database_url: str | None) -> list[Finding]:
    """What is found, the file by itself first; raises NoJournal for a file that is none of ours."""
    its = held(file)
    return [*by_itself(its), _beside(its.paper, database_url)]


def by_itself(its: Held) -> list[Finding]:
    """Whether every line hangs on the one before it, and people read what was sealed."""
    paper = its.paper
    wrong = faults(paper, its.told) or its.faults
    if not wrong or not wrong[0].line:  # which line it is, only the words of each can tell
        wrong = _other_words(paper) or wrong
    if wrong:
        return [_broken(paper, wrong[0])]
    findings = [Finding(_summary(paper))]
    if paper.version != version("sinergi"):
        said = f"it was worded by version {paper.version}: its words were compared with its own copy only"
        findings.append(Finding(said, is_warning=True))
    return findings


def _summary(paper: Paper) -> str:
    count, seal = len(paper.rows), short(paper.seal)
    if not paper.rows:
        return f"whole: no lines, seal {seal}"
    first, last = (row.entry.at.date() for row in (paper.rows[0], paper.rows[-1]))
    return f"whole: {count} lines, {first} to {last} (UTC), seal {seal}"


def _broken(paper: Paper, fault: Fault) -> Finding:
    if not fault.line:
        return Finding(f"BROKEN: {TOLD[fault.wrong]}", is_bad=True)
    places = [place for place, row in enumerate(paper.rows, start=1) if row.entry.id == fault.line]
    where = f"line {fault.line} (row {places[0]} of {len(paper.rows)})" if places else f"line {fault.line}"
    return Finding(f"BROKEN at {where}: {TOLD[fault.wrong]}", is_bad=True)


def _other_words(paper: Paper) -> list[Fault]:
    """The first line that this version would tell in other words, where it was this version that told it."""
    if paper.version != version("sinergi"):
        return []
    reader = Reader(language=paper.language, zone=paper.zone)
    tellers = [Lines(replace(reader, sunday=one)) for one in Sunday]
    return [
        Fault(row.entry.id, Wrong.PRINTED)
        for row in paper.rows
        if not any(_tells(teller, row) for teller in tellers)
    ][:1]


def _tells(said: Lines, row: PaperRow) -> bool:
    words = (said.when(row.entry), said.what(row.entry), said.about(row.entry))
    return tuple(map(harmless, words)) == (row.when, row.what, row.about)


def _beside(paper: Paper, database_url: str | None) -> Finding:
    """Whether the database tells the same; a note where there is none."""
    if database_url is None:
        return Finding("not compared with the database: the settings name none", is_warning=True)
    engine = open_reader(database_url)
    try:
        with Session(engine) as session:
            fault = _differs(session, paper)
    except SQLAlchemyError as error:
        return Finding(f"not compared with the database: {str(error).splitlines()[0]}", is_warning=True)
    finally:
        engine.dispose()
    if fault is not None:
        return _broken(paper, fault)
    return Finding("compared with the database: it has the same lines, with the same links")


def _differs(session: Session, paper: Paper) -> Fault | None:
    for start in range(0, len(paper.rows), AT_ONCE):
        rows = paper.rows[start : start + AT_ONCE]
        here = of_numbers(session, [row.entry.id for row in rows])
        for row in rows:
            entry, link = here.get(row.entry.id, (None, None))
            if entry is None:
                return Fault(row.entry.id, Wrong.GONE)
            if entry != row.entry or link != row.link:
                return Fault(row.entry.id, Wrong.OTHER)
    if not paper.rows:
        return None
    held_here = {row.entry.id for row in paper.rows}
    first, last = paper.rows[0].entry.id, paper.rows[-1].entry.id
    missing = (one for one in between(session, paper.unit_id, first, last) if one not in held_here)
    return next((Fault(one, Wrong.MISSING) for one in missing), None)
