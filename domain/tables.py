"""Reads the small tables (.tsv files) that are packaged beside the rules in this room."""

import csv
from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """All rows of domain/<name>, each as column name -> text; FileNotFoundError if it was not packaged."""
    with (files("domain") / name).open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
