"""What people do: one file per noun, and FEATURES, the table of contents."""

from handlers import boards, calendar, help, hosting, incidents, menus, posts, results, roles, rooms, units
from handlers.feature import Feature

FEATURES: tuple[Feature, ...] = (
    menus.FEATURE,
    units.FEATURE,
    rooms.FEATURE,
    roles.FEATURE,
    posts.FEATURE,
    calendar.FEATURE,
    boards.FEATURE,
    help.FEATURE,
    hosting.FEATURE,
    incidents.FEATURE,
    results.FEATURE,
)
