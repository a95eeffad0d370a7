"""Where the rows of each sheet of an export come from."""

from collections.abc import Mapping

from domain.export_columns import Noun
from storage import (
    export_accounts,
    export_cases,
    export_plans,
    export_promotions,
    export_takeovers,
    export_weeks,
)
from storage.export_pages import Source

SOURCES: Mapping[Noun, Source] = {
    Noun.PLANS: export_plans.plans,
    Noun.PUBLISHED: export_plans.published,
    Noun.PROMOTIONS: export_promotions.promotions,
    Noun.ACCOUNTS: export_accounts.accounts,
    Noun.TAKEOVERS: export_takeovers.takeovers,
    Noun.LIVES: export_plans.lives,
    Noun.CASES: export_cases.cases,
    Noun.DUTIES: export_takeovers.duties,
    Noun.EVALUATIONS: export_promotions.evaluations,
    Noun.WEEKS: export_weeks.weeks,
}
