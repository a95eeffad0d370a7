"""The demo's clock goes ahead by hand and never back."""

from datetime import timedelta

from domain.clock import MovableClock


def test_it_reaches_a_moment_ahead_and_stays_where_it_is_for_one_that_has_passed() -> None:
    clock = MovableClock()
    began = clock.now()
    clock.reach(began + timedelta(days=1))
    arrived = clock.now()
    assert arrived >= began + timedelta(days=1)
    clock.reach(began)
    assert clock.now() >= arrived
