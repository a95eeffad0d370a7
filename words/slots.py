"""What a takeover slot is called: its day and hours in the reader's zone, its own zone too, and its account."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.accounts import AccountFacts
from domain.markup import Safe
from domain.message import Message
from domain.reader import Reader
from domain.takeovers import SlotFacts
from words import accounts
from words.formats import clock, day_full, day_short, moment_full, zone_name
from words.sentences import sentences

A_DAY = timedelta(days=1)


def name(reader: Reader, slot: SlotFacts, account: AccountFacts) -> Safe:
    """Such as "Sabtu, 28 November 2026 pukul 16.00-18.00 WIB, Instagram @pac"."""
    t = sentences(reader)
    return t("slots-name", span=span(reader, slot), account=accounts.name(reader, account))


def span(reader: Reader, slot: SlotFacts) -> Safe:
    """Its day and hours as the reader lives them; behind them in the slot's own zone, where that is another."""
    t, start, end = sentences(reader), slot.starts_at, slot.ends_at
    if is_one_day(reader, start, end):
        hours = {"from": clock(reader, start), "to": clock(reader, end), "zone": zone_name(reader, start)}
        told = t("slots-span", day=day_full(reader, start), **hours)
    else:
        told = t("slots-span-over", start=moment_full(reader, start), end=moment_full(reader, end))
    there = replace(reader, zone=slot.zone)
    if start.astimezone(there.tz).utcoffset() == start.astimezone(reader.tz).utcoffset():
        return told
    hours = {"from": clock(there, start), "to": clock(there, end), "zone": zone_name(there, start)}
    return t("slots-span-there", here=told, **hours)


def short(reader: Reader, slot: SlotFacts) -> Safe:
    """Such as "Sab 28 Nov 16.00-18.00", for lists and buttons."""
    hours = {"from": clock(reader, slot.starts_at), "to": clock(reader, slot.ends_at)}
    return sentences(reader)("slots-short", day=day_short(reader, slot.starts_at), **hours)


def is_one_day(reader: Reader, start: datetime, end: datetime) -> bool:
    """Whether the hours alone tell the end: on the same day of the reader, or at its midnight."""
    first, last = start.astimezone(reader.tz), end.astimezone(reader.tz)
    is_midnight = last.timetz().replace(tzinfo=None) == time() and last.date() == first.date() + A_DAY
    return last.date() == first.date() or is_midnight


def called_off(reader: Reader, slot: SlotFacts, account: AccountFacts) -> Message:
    """To who would have handed it over: it will not be."""
    return Message(sentences(reader)("slots-called-off", name=name(reader, slot, account)))
