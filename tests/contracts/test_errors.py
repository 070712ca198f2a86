import string

import pytest

from contracts import errors
from contracts.errors import IyagiError, StaleBase, WorkError

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, IyagiError) and kind is not WorkError
]


def values(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_error_says_the_same_in_both_languages(kind: type[IyagiError]) -> None:
    assert values(kind.ko) <= values(kind.en)
    given = dict.fromkeys(values(kind.en), "7")
    error = kind(**given)
    assert error.told("en") == str(error) == kind.en.format(**given)
    assert error.told("ko") == kind.ko.format(**given)


def test_a_code_is_one_error() -> None:
    assert len({kind.code for kind in KINDS}) == len(KINDS)


def test_the_values_of_an_error_are_its_attributes() -> None:
    error = StaleBase(run="r", page=2, found=1, base=0)
    assert (vars(error)["found"], error.values) == (1, {"run": "r", "page": 2, "found": 1, "base": 0})
