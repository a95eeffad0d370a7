"""Five years of a busy unit, written by the database itself: plans, publications, cases, reports and promotions."""

from datetime import datetime, timedelta

from sqlalchemy import Engine, text

FIRST = 1_000_000  # the lowest id of what is written here
PEOPLE = 120
LASTED = timedelta(days=5 * 365)
SHARES = {"posts": 0.1, "publications": 0.25, "cases": 0.2, "case_reports": 0.2, "promotions": 0.002}
_AT = (
    "strftime('%Y-%m-%d %H:%M:%S.000000', :last, '-' || CAST(i * :minutes / :count AS INTEGER) || ' minutes')"
)
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_POST = "(id, unit_id, state, title, zone, said, kind, starts_at, created_at, changed_at, revision)"
_DID = "(promotion_id, person_id, unit_id, what, groups, link, link_key, said, proof, at)"
STATEMENTS = {
    "people": "INSERT INTO people (id, telegram_id, first_name, journal_salt, created_at)"
    " SELECT :first + i, :first + i, 'Kader', x'00', :last FROM n",
    "posts": f"INSERT INTO posts {_POST} SELECT :first + i, 1, 'published', 'Kajian', 'Asia/Jakarta', '', 'official',"
    f" {_AT}, {_AT}, {_AT}, 0 FROM n",
    "publications": "INSERT INTO publications (post_id, unit_id, place, account_id, platform, person_id, at, link,"
    " link_key, digest, messages) SELECT :first + 1 + i % :posts, 1, 0, 1, 'instagram', :first + 1 + i % :people,"
    f" {_AT}, '', '', '1', '[]' FROM n",
    "cases": "INSERT INTO cases (id, unit_id, kind, severity, state, title, link, link_key, text, note, step, place,"
    f" begun_at, opened_at, taken_at, changed_at) SELECT :first + i, 1, 'viral', 'normal', 'done', 'Kabar', '', '',"
    f" '', '', '', 0, {_AT}, {_AT}, {_AT}, {_AT} FROM n",
    "case_reports": "INSERT INTO case_reports (case_id, person_id, kind, note, at)"
    f" SELECT :first + 1 + i % :cases, :first + 1 + i % :people, 'viral', '', {_AT} FROM n",
    "promotions": f"INSERT INTO posts {_POST} SELECT 2 * :first + i, 1, 'published', 'Siarkan', 'Asia/Jakarta', '',"
    f" 'promotion', NULL, {_AT}, {_AT}, 0 FROM n",
    "texts": "INSERT INTO promotions (id, post_id, unit_id, link, link_key, message, dos, donts, hashtags, tasks,"
    " platforms, scope, hours, cap, created_at) SELECT :first + i, 2 * :first + i, 1, '', '', '', '', '', '', '[]',"
    f" '[]', 'unit', 48, 0, {_AT} FROM n",
    "runs": "INSERT INTO promotion_runs (promotion_id, unit_id, sent_at, closes_at, spread_to, salt, ending)"
    f" SELECT :first + i, 1, {_AT}, {_AT}, 0, '', 'closed' FROM n",
    "deeds": f"INSERT INTO promotion_deeds {_DID} SELECT promotion_id, people.id, 1, 'share', 0, '', '', '', '',"
    " sent_at FROM promotion_runs JOIN people ON people.id > :first WHERE (SELECT max(i) FROM n) > 0",
}
"""In this order; each but the last for so many numbers."""


def write(engine: Engine, rows: int, until: datetime) -> None:
    """So many rows about unit 1, which lasted for five years until then (UTC)."""
    counts = {what: max(1, int(rows * share)) for what, share in SHARES.items()}
    counts |= {"texts": counts["promotions"], "runs": counts["promotions"], "deeds": 1, "people": PEOPLE}
    values = {
        "first": FIRST,
        "last": f"{until:%Y-%m-%d %H:%M:%S}",
        "minutes": LASTED // timedelta(minutes=1),
        "posts": counts["posts"],
        "cases": counts["cases"],
        "people": PEOPLE,
    }
    with engine.begin() as connection:
        for what, statement in STATEMENTS.items():
            connection.execute(text(f"{_NUMBERS} {statement}"), {**values, "count": counts[what]})
