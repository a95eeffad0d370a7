"""What stands in the sheets of an export: every column of every noun, and what its cells are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.exports import What


class Noun(StrEnum):
    """A sheet; PUBLISHED: where the organisation's plans stood in public."""

    PLANS = "plans"
    PUBLISHED = "published"
    PROMOTIONS = "promotions"
    ACCOUNTS = "accounts"
    TAKEOVERS = "takeovers"
    LIVES = "lives"
    CASES = "cases"
    DUTIES = "duties"
    EVALUATIONS = "evaluations"
    WEEKS = "weeks"


NOUNS: Mapping[What, tuple[Noun, ...]] = {
    What.ALL: tuple(Noun),
    What.PLANS: (Noun.PLANS, Noun.PUBLISHED),
    What.PROMOTIONS: (Noun.PROMOTIONS,),
    What.ACCOUNTS: (Noun.ACCOUNTS,),
    What.TAKEOVERS: (Noun.TAKEOVERS, Noun.LIVES),
    What.CASES: (Noun.CASES,),
    What.DUTIES: (Noun.DUTIES,),
    What.EVALUATIONS: (Noun.EVALUATIONS,),
    What.WEEKS: (Noun.WEEKS,),
}


class Sort(StrEnum):
    """What is read for a cell. WORDS: somebody's own words. HEARD: words that somebody reported, told as humas reads
    them. CODE: a text of domain, said in words. PERSON: an id;
    shown by role and first name. ACCOUNT: platform and handle. LASTED: a length of time, shown in whole minutes."""

    NUMBER = "number"
    WORDS = "words"
    HEARD = "heard"
    CODE = "code"
    PLATFORM = "platform"
    ACCOUNT = "account"
    PERSON = "person"
    MOMENT = "moment"
    DAY = "day"
    LINK = "link"
    LASTED = "lasted"


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its name (the heading is words), what is read for it, and how wide it is (in signs). `codes` names
    the words of its codes."""

    name: str
    sort: Sort
    width: int = 14
    codes: str = ""


def _fields(written: str) -> tuple[Field, ...]:
    """ "name sort[/codes] width", one after the other with commas between."""
    found = []
    for one in written.split(","):
        name, sort, width = one.split()
        kind, _, codes = sort.partition("/")
        found.append(Field(name, Sort(kind), int(width), codes))
    return tuple(found)


NUMBERS = "views number 10, likes number 10, comments number 10, shares number 10"
AFTER_A_DAY = "day-views number 10, day-likes number 10, day-comments number 10, day-shares number 10"
AFTER_A_WEEK = "week-views number 10, week-likes number 10, week-comments number 10, week-shares number 10"

FIELDS: Mapping[Noun, tuple[Field, ...]] = {
    Noun.PLANS: _fields(
        "id number 8, starts moment 17, title words 45, kind code/plan-kind 14, state code/plan-state 14,"
        "platform platform 18, account account 28, pillar code/pillar 12, department words 20, owner person 24,"
        "seen-by code/seen-by 14"
    ),
    Noun.PUBLISHED: _fields(
        "id number 8, published moment 17, title words 45, platform platform 18, account account 28,"
        "pillar code/pillar 12, department words 20, link link 45, by person 24, withdrawn moment 17"
    ),
    Noun.PROMOTIONS: _fields(
        "id number 8, sent moment 17, closes moment 17, title words 45, promotion-state code/promotion-state 14,"
        "scope code/scope 16, groups number 10, seen number 10, taken number 10, done number 10, posts number 10,"
        "whatsapp number 10"
    ),
    Noun.ACCOUNTS: _fields(
        "id number 8, platform platform 18, account account 28, link link 40, account-kind code/account-kind 12,"
        "purpose words 40, guardian person 24, second-guardian person 24, last-published day 12, added day 12,"
        "closed day 12"
    ),
    Noun.TAKEOVERS: _fields(
        "id number 8, starts moment 17, ends moment 17, account account 28, theme words 40,"
        "slot-state code/slot-state 14, holder person 24, guardian person 24, posts number 10,"
        f"{AFTER_A_DAY}, {AFTER_A_WEEK}"
    ),
    Noun.LIVES: _fields(
        "id number 8, starts moment 17, title words 45, platform platform 18, account account 28,"
        "live-state code/live-state 14, host person 24, began moment 17, ended moment 17, link link 40,"
        "watching number 10, views number 10, likes number 10, comments number 10"
    ),
    Noun.CASES: _fields(
        "id number 8, first-report moment 17, opened moment 17, case-kind code/case-kind 14,"
        "severity code/severity 10, case-state code/case-state 16, title heard 45, platform platform 18,"
        "link link 45, reports number 10, holder person 24, taken-at moment 17, clarified-at moment 17,"
        "taken-after lasted 12, clarified-after lasted 12"
    ),
    Noun.DUTIES: _fields("day day 12, seat number 8, on-duty person 24"),
    Noun.EVALUATIONS: _fields(
        "began moment 17, campaign code/campaign 12, title words 45,"
        f"{AFTER_A_DAY}, {AFTER_A_WEEK}, lesson words 60, lesson-by person 24, lesson-at day 12"
    ),
    Noun.WEEKS: _fields(
        "first day 12, last day 12, out number 10, promotions number 10, taken number 10, done number 10,"
        "posts number 10, cases number 10, untaken number 10, taken-median lasted 12, taken-p90 lasted 12,"
        "clarified-median lasted 12, clarified-p90 lasted 12, takeovers number 10, lives number 10, load number 10,"
        f"{NUMBERS}, told number 10, tellable number 10, helped number 10"
    ),
}
