"""Numbers that are never given twice, because buttons in old messages name rows by them."""

NEVER_AGAIN = {"sqlite_autoincrement": True}
"""The last of a table's arguments; without it SQLite gives the number of a deleted row to the next one."""
