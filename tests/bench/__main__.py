"""`python -m tests.bench`: measures and prints one table, in about two minutes."""

import asyncio
import tempfile
from pathlib import Path

import click

from tests.bench import (
    alerts,
    broadcast,
    digests,
    exports,
    figures,
    idle,
    leaks,
    lines,
    people,
    plans,
    sameness,
    secrets,
    texts,
    turns,
)
from tests.bench.timing import Figure


def table(figures: list[Figure]) -> str:
    """The figures under each other."""
    width = max(len(one.what) for one in figures)
    return "\n".join(f"{one.what:{width}}  {one.value:>10}  {one.beside}".rstrip() for one in figures)


def main() -> None:
    """Measure everything, one thing after the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = [
            *asyncio.run(turns.figures(folder)),
            *asyncio.run(people.figures(folder)),
            *lines.figures(folder),
            *plans.figures(folder),
            *exports.figures(folder),
            *texts.figures(),
            *leaks.figures(),
            *secrets.figures(),
            *sameness.figures(folder),
            *asyncio.run(broadcast.figures(folder)),
            *asyncio.run(alerts.figures(folder)),
            *asyncio.run(digests.figures(folder)),
            *figures.counted(folder),
            *asyncio.run(idle.figures(folder)),
        ]
    click.echo(table(found))


if __name__ == "__main__":
    main()
