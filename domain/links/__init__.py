"""One identity per pasted link: ten ways to paste the same post give one key."""

from domain.links.identity import identify
from domain.links.link import Kind, Link
from domain.links.search import find, find_each

__all__ = ["Kind", "Link", "find", "find_each", "identify"]
