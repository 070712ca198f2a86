"""Who holds and who waits: pure."""

import pytest

from chassis.lease.register import Party, Register
from chassis.lease.watch import Watch
from contracts.errors import Unavailable

A, B, C = (Party(token=token, name=f"story/{token}", need=7) for token in "abc")


def test_first_come_is_first_served_and_nobody_stands_twice() -> None:
    line = Register().joined(A).joined(B).joined(A).joined(C)
    assert [one.token for one in line.waiting] == ["a", "b", "c"]
    assert line.taken(A) == Register(turns=1, holder=A, waiting=(B, C))
    assert line.taken(A).left("a").joined(A) == Register(turns=1, waiting=(B, C, A))


def test_who_is_silent_is_passed_over_wherever_it_stands() -> None:
    held = Register(turns=3, holder=A, waiting=(B, C))
    assert held.without({"a"}) == Register(turns=3, waiting=(B, C))
    assert held.without({"a", "b"}) == Register(turns=3, waiting=(C,))
    assert held.without(set()) == held


def test_a_sign_of_life_is_ones_own() -> None:
    held = Register(turns=1, holder=A, waiting=(B, C)).beating("a").beating("b").beating("b")
    assert [(one.token, one.beat) for one in held.parties] == [("a", 1), ("b", 2), ("c", 0)]


def test_a_register_is_read_as_it_was_written_and_what_a_newer_build_adds_is_passed_over() -> None:
    held = Register(turns=1, holder=A, waiting=(B, C))
    newer = held.model_dump_json().replace('"turns":1', '"turns":1,"mood":"good"').encode()
    assert Register.read(held.model_dump_json().encode(), "rtx") == Register.read(newer, "rtx") == held
    assert Register.read(b"", "rtx") == Register()


@pytest.mark.parametrize("rubbish", [b"rubbish", b"[]", b'{"turns":"many"}', b'{"holder":{"name":"x"}}'])
def test_rubbish_is_told_with_its_remedy(rubbish: bytes) -> None:
    with pytest.raises(Unavailable, match="nats kv del LEASES"):
        Register.read(rubbish, "rtx")


def test_silence_is_counted_from_the_first_sight_of_a_beat_by_our_own_clock() -> None:
    watch, held = Watch(patience=15.0), Register(turns=1, holder=A, waiting=(B,))
    watch.saw("life", held, 100.0)
    watch.saw("life", held.beating("b"), 110.0)
    assert watch.silent(114.9) == frozenset()
    assert watch.silent(115.0) == {"a"}
    assert watch.silent(125.0) == {"a", "b"}
    watch.saw("life", held.beating("a").beating("b").beating("b"), 300.0)  # we were stopped, they were not
    assert watch.silent(300.0) == frozenset()


def test_a_new_register_is_listened_to_before_anyone_takes_the_gpu() -> None:
    watch = Watch(patience=15.0)
    watch.saw("one", Register(), 100.0)
    watch.saw("one", Register().joined(A), 110.0)
    assert watch.listens(114.9)
    assert not watch.listens(115.0)
    watch.saw("another", Register(), 116.0)
    assert watch.listens(130.0)
    watch.saw("another", Register(turns=1, holder=A), 120.0)
    assert not watch.listens(120.0)
    watch.saw("another", Register(), 200.0)  # deleted by somebody
    assert watch.listens(214.0)
