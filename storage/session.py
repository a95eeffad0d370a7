"""The session that handlers and sweepers are given: they ask and change with it, and never commit."""

from sqlmodel import Session

__all__ = ["Session"]
