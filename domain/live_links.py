"""Where one sees a live: its link, or the name of the account on which it runs."""

import re
from collections.abc import Mapping

from domain.links import Link, find, identify
from domain.platforms import Platform, home
from domain.post_links import Wrong, wrong
from domain.refusal import Refusal

_NAME = re.compile(r"@([A-Za-z0-9_.]{2,30})")
_SHOWN: Mapping[Platform, str] = {
    Platform.INSTAGRAM: "https://www.instagram.com/{name}/live/",
    Platform.TIKTOK: "https://www.tiktok.com/@{name}/live",
    Platform.YOUTUBE: "https://www.youtube.com/@{name}/live",
}
"""The address under which a platform shows whoever is live on this account, as the sites themselves link it."""


def of_account(platform: str | None, handle: str) -> Link:
    """Where one sees what is live on this account; ValueError for a platform without lives, or no name of an
    account."""
    there = home(platform)
    shown = _SHOWN.get(there, "") if there is not None else ""
    link = identify(shown.format(name=handle.removeprefix("@"))) if shown else None
    if link is None:
        raise ValueError(f"no live on {platform} of {handle}")
    return link


def read(text: str, behind: tuple[str, ...], platform: str | None) -> Link:
    """What she typed as a link: an address of this platform, or the @name of an account there. `behind`: the addresses
    behind words. Refuses another platform, and what only invited people may have."""
    found = find("\n".join((text, *behind)))
    if not found:
        named = _NAME.fullmatch(text.strip())
        if named is None:
            raise Refusal("lives-link-none")
        return of_account(platform, named[1])
    fitting = [one for one in found if wrong(one, (platform,)) in (None, Wrong.PROFILE)]
    if fitting:
        return fitting[0]
    problem = wrong(found[0], (platform,))
    raise Refusal(f"lives-link-{problem}")
