from itertools import accumulate, repeat

from chassis.supervisor import Limits

LIMITS = Limits()


def test_the_pause_doubles_from_a_fifth_of_a_second_to_ten_seconds() -> None:
    pauses = list(accumulate(repeat(0.1, 8), LIMITS.next_pause, initial=0.0))[1:]
    assert pauses == [0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 10.0, 10.0]


def test_a_process_that_lived_half_a_minute_is_started_again_soon() -> None:
    assert LIMITS.next_pause(10.0, lived=30.0) == 0.2


def test_all_have_ended_within_ten_seconds_whatever_they_do() -> None:
    assert LIMITS.grace + LIMITS.nats_grace < 10.0
