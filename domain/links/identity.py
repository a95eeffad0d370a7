"""From one address to one identity: unwrap, ask the platform's table, else take the page as it is."""

from collections.abc import Mapping
from dataclasses import replace

from domain.links import (
    facebook,
    google,
    hosts,
    instagram,
    meetings,
    short,
    telegram,
    threads,
    tiktok,
    tracking,
    web,
    whatsapp,
    x,
    youtube,
)
from domain.links.address import Address, parse
from domain.links.link import Link
from domain.links.redirects import unwrapped
from domain.links.shapes import Platform, matched

_TABLES = (instagram, tiktok, youtube, facebook, x, threads, telegram, whatsapp, google, meetings, short)
PLATFORMS: Mapping[str, Platform] = {
    host: platform for table in _TABLES for platform in table.PLATFORMS for host in platform.hosts
}
_WITH_ROOMS = frozenset({"zoom.us"})


def identify(url: str) -> Link | None:
    """The identity of one address, with or without https://; None if it is no address. Raises on nothing."""
    address = parse(url, is_address)
    return None if address is None else judged(address)


def is_address(typed: str, has_path: bool) -> bool:
    """May this host stand without https://? Those of platforms always."""
    return is_known(typed) or hosts.may_stand_bare(typed, has_path)


def is_known(typed: str) -> bool:
    """Is this the name of a platform?"""
    return _platform(hosts.shortened(typed.lower())) is not None


def judged(address: Address) -> Link:
    """The identity of an address that was taken apart."""
    address = unwrapped(address)
    platform = None if address.port else _platform(address.name)
    found = matched(platform.name, platform.shapes, address) if platform else None
    if found is None:
        return web.page(address)
    has_door = address.has_password or any(
        tracking.opens_a_door(name, value) for name, value in address.query
    )
    return replace(found, secret=True, safe_url=None) if has_door else found


def _platform(name: str) -> Platform | None:
    parent = name.partition(".")[2]
    return PLATFORMS.get(name) or (PLATFORMS.get(parent) if parent in _WITH_ROOMS else None)
