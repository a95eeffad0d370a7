"""A crowd where every guess about Telegram is wrong: it is slower there, but everybody is answered, once."""

from sandbox.rules import Rules
from tests.neighbours import neighbourhood, said, statuses

MEMBERS = 60


async def test_a_crowd_is_answered_once_where_no_guess_holds(fresh_url: str) -> None:
    async with neighbourhood(fresh_url, rules=Rules.opposite()) as (town, _):
        crowd = [town.world.add_person(f"Kader {number}") for number in range(MEMBERS)]
        group = town.world.add_group("PAC", members=[*crowd, town.account])
        for number, member in enumerate(crowd):
            word = f"/kata x{number}"
            member.says_in_private(town.account, word) if number % 2 else member.says(group, word)
        await town.rest()
        heard = said(town)
        assert [heard[f"x{number}"] for number in range(MEMBERS)] == [1] * MEMBERS
        assert set(statuses(town)[1]) == {"sent"}
        assert town.account.limits.violations, "limits that grant less than Telegram says are met by a 429"
