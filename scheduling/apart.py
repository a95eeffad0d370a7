"""Runs a module of ours in a process of its own that ends at once, so that the bot never loads a heavy library."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

PATIENCE_SECONDS = 60
HOUSE = Path(__file__).parents[1]


def made(module: str, asked: dict[str, Any], content: bytes = b"") -> bytes:
    """What this module writes when it is asked this (one line of JSON, then the content); blocks for about a second.
    Raises subprocess.SubprocessError."""
    command = [sys.executable, "-m", module]
    done = subprocess.run(  # noqa: S603 - our own module, no shell
        command,
        cwd=HOUSE,
        input=json.dumps(asked).encode() + b"\n" + content,
        capture_output=True,
        timeout=PATIENCE_SECONDS,
        check=True,
    )
    return done.stdout
