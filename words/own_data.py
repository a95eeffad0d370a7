"""My data: what is kept of a person, as a message and as two files; and how she corrects and erases it."""

import json
from datetime import datetime

from domain.belonging import is_minor
from domain.markup import Safe, plain
from domain.menus import RunCommand
from domain.message import Button, Message, Rows
from domain.own_data import (
    LONGEST_NAME,
    READABLE,
    SEEN_BY,
    AskMyAddress,
    AskMyName,
    EraseMe,
    FollowTelegram,
    KeepMe,
    OwnData,
    OwnUnit,
    Row,
    SendMyData,
    SetMyAddress,
)
from domain.own_data import plain as as_json
from domain.promotion_deeds import OpenThanks
from domain.reach import StopFirst
from domain.reader import Address, Reader
from domain.retention import TABLE
from words.formats import moment_short
from words.sentences import Sentences, sentences

PAGE = (
    '<!doctype html><html lang="{language}"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>{title}</title>'
    "<body style='font-family:sans-serif;max-width:40em;margin:1em auto;padding:0 1em;line-height:1.5'>{body}"
    "</body></html>"
)


def summary(reader: Reader, own: OwnData, *, files_follow: bool) -> Message:
    """What is kept, in short, with the ways to correct it; the files come after it, or by a button."""
    t = sentences(reader)
    if own.is_guest:
        return Message(t("own-data-guest"), ((Button(t("own-data-files-button"), SendMyData()),),))
    lines = [t("own-data-title"), *_about(reader, own), "", *_rights(reader, own)]
    if files_follow:
        lines += ["", t("own-data-files-follow")]
    return Message("\n".join(lines), _doors(reader, own, files_follow=files_follow))


def _about(reader: Reader, own: OwnData) -> list[Safe]:
    t = sentences(reader)
    if own.waits_until is not None and not own.name:
        return [t("own-data-waits", year=str(own.birth_year), until=own.waits_until)]
    lines = [t("own-data-name", name=own.name, own=own.name_is_own)]
    lines.append(t("own-data-year", year=str(own.birth_year) if own.birth_year else "-"))
    return lines + [line for unit in own.units for line in _unit_lines(t, unit)]


def _unit_lines(t: Sentences, unit: OwnUnit) -> list[Safe]:
    lines = [t("own-data-unit", unit=unit.name, since=unit.since)] if unit.since is not None else []
    lines += [t("own-data-role", unit=unit.name, role=role) for role in unit.roles]
    return lines


def _rights(reader: Reader, own: OwnData) -> list[Safe]:
    """Who sees it, until when, whom to ask, and where it lies."""
    t = sentences(reader)
    only_waits = own.waits_until is not None and not own.name
    lines = [t("own-data-waits-seen")] if only_waits else [t("own-data-seen"), t("own-data-until")]
    for unit in own.units:
        names = ", ".join(unit.answering)
        lines.append(t("own-data-answering", unit=unit.name, names=names, known=bool(names)))
    return [*lines, t("own-data-abroad")]


def _doors(reader: Reader, own: OwnData, *, files_follow: bool) -> Rows:
    t = sentences(reader)
    rows: list[tuple[Button, ...]] = []
    if not files_follow:
        rows.append((Button(t("own-data-files-button"), SendMyData()),))
    if own.name:
        rows.append(
            (
                Button(t("own-data-name-button"), AskMyName()),
                Button(t("own-data-address-button"), AskMyAddress()),
            )
        )
        zone = Button(t("own-data-zone-button"), RunCommand("zona"))
        if own.birth_year and not is_minor(own.birth_year, own.made_at, reader.zone):
            rows.append((Button(t("own-data-thanks-button"), OpenThanks()),))
        rows.append((Button(t("own-data-language-button"), RunCommand("bahasa")), zone))
    rows.append((Button(t("reach-stop-button"), StopFirst()),))
    rows.append((Button(t("own-data-erase-button"), RunCommand("hapusdata")),))
    return tuple(rows)


def file_note(reader: Reader, *, is_page: bool) -> Message:
    """What stands under each of the two files."""
    return Message(sentences(reader)("own-data-file", page=is_page))


def page(reader: Reader, own: OwnData) -> bytes:
    """Everything that says something to her, to be opened on a phone."""
    t = sentences(reader)
    parts = [f"<h1>{t('own-data-title')}</h1>", f"<p>{t('own-data-made', at=own.made_at)}</p>"]
    parts += [f"<p>{line}</p>" for line in (*_about(reader, own), *_rights(reader, own))]
    for table, rows in own.tables.items():
        parts.append(f"<h2>{t(f'own-data-table-{table}')}</h2>")
        parts.append(f"<p>{t('own-data-seen-by', roles=_seen_by(t, table))}</p>")
        parts += [shown for row in rows if (shown := _row(reader, row))]
        parts.append(f"<p>{t('own-data-rows', count=len(rows))}</p>")
    title = plain(t("own-data-title"))
    return PAGE.format(language=reader.language, title=title, body="\n".join(parts)).encode()


def _seen_by(t: Sentences, table: str) -> str:
    return ", ".join(plain(t(f"own-data-by-{role}")) for role in SEEN_BY.get(table, ("nobody",)))


def _row(reader: Reader, row: Row) -> str:
    t = sentences(reader)
    told = [(name, row[name]) for name in READABLE if row.get(name) not in (None, "")]
    lines = [
        t("own-data-line", label=t(f"own-data-column-{name}"), value=_value(reader, name, value))
        for name, value in told
    ]
    return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>" if lines else ""


def _value(reader: Reader, name: str, value: object) -> object:
    """Years without a thousands mark, moments short."""
    if name in ("birth_year", "pledged"):
        return str(value)
    return moment_short(reader, value) if isinstance(value, datetime) else value


def machine_file(own: OwnData) -> bytes:
    """All rows with all their columns, and what the retention table says of each; for another program."""
    kept = [
        {
            "table": one.table,
            "columns": one.columns,
            "why": one.why,
            "how_long": one.how_long,
            "erasing": one.erasing,
            "seen_by": SEEN_BY.get(one.table, ()),
        }
        for one in TABLE
        if one.table in own.tables
    ]
    units = [{"name": unit.name, "answering": unit.answering, "roles": unit.roles} for unit in own.units]
    whole = {"made_at": own.made_at, "units": units, "rows": own.tables, "kept": kept}
    return json.dumps(whole, default=as_json, ensure_ascii=False, indent=1).encode()


def ask_name(reader: Reader, name: str) -> Message:
    """How she wants to be called; or as in Telegram."""
    t = sentences(reader)
    follow = Button(t("own-data-follow-button"), FollowTelegram())
    return Message(t("own-data-ask-name", name=name, most=LONGEST_NAME), ((follow,),))


def name_changed(reader: Reader, name: str) -> Message:
    """She is called so from now on."""
    return Message(sentences(reader)("own-data-name-changed", name=name))


def ask_address(reader: Reader, chosen: str | None) -> Message:
    """Forms of address, the one that holds marked."""
    t = sentences(reader)
    buttons = [
        Button(
            t("own-data-form-button", form=t("address-title", address=form), chosen=form == chosen),
            SetMyAddress(form),
        )
        for form in Address
    ]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    as_unit = Button(t("own-data-as-unit-button", chosen=chosen is None), SetMyAddress())
    return Message(t("own-data-ask-address"), (*rows, (as_unit,)))


def address_changed(reader: Reader) -> str:
    """Kept."""
    return plain(sentences(reader)("own-data-address-changed"))


def erase_or_stop(reader: Reader, *, has_profile: bool) -> Message:
    """Stop for now, or erase."""
    t = sentences(reader)
    rows: Rows = ((Button(t("reach-stop-button"), StopFirst()),),) if has_profile else ()
    erase = (Button(t("own-data-erase-button"), EraseMe()),)
    return Message(t("own-data-erase"), (*rows, erase, (Button(t("own-data-keep-button"), KeepMe()),)))


def nothing_to_erase(reader: Reader) -> Message:
    """Of a guest nothing is kept."""
    return Message(sentences(reader)("own-data-nothing"))


def confirm(reader: Reader, last_in: list[str]) -> Message:
    """What goes, what stays, and that it is at once; where she is the last pengurus, what becomes of the role."""
    t = sentences(reader)
    lines = [t("own-data-confirm"), *(t("own-data-last", unit=unit) for unit in last_in)]
    sure = Button(t("own-data-sure-button"), EraseMe(sure=True))
    return Message("\n\n".join(lines), ((sure,), (Button(t("own-data-keep-button"), KeepMe()),)))


def erased(reader: Reader) -> Message:
    """Goodbye."""
    return Message(sentences(reader)("own-data-erased"))


def kept(reader: Reader) -> Message:
    """Nothing was erased."""
    return Message(sentences(reader)("own-data-kept"))
