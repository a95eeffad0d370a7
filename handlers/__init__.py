"""What people do: one file per noun, and FEATURES, the table of contents."""

from handlers import hosting, incidents, menus, results
from handlers.feature import Feature

FEATURES: tuple[Feature, ...] = (menus.FEATURE, hosting.FEATURE, incidents.FEATURE, results.FEATURE)
