"""What would make llama.cpp refuse a grammar, or hang on it, or crash: found before it is sent.

The library does not validate a grammar when it is given one; a bad one appears when the sampler is built.
"""

import re
from collections.abc import Iterator, Mapping

MOST = 2000  # repetitions; llama.cpp refuses more
ROOT = "root"

_TOKEN = re.compile(
    r"""(?P<space>\s+|\#[^\n]*)
    |(?P<literal>"(?:[^"\\\n]|\\.)*")
    |(?P<chars>\[(?:[^\]\\\n]|\\.)+\])
    |(?P<bounded>\{\d+(?:,\d+)?\})
    |(?P<unbounded>[*+]|\{\d*,\})
    |(?P<name>[A-Za-z][A-Za-z0-9-]*)
    |(?P<sign>[()|?])
    |(?P<other>.)""",
    re.VERBOSE,
)
_RULE = re.compile(r"([A-Za-z][A-Za-z0-9-]*) ::= (.+)")


def lint(text: str) -> list[str]:
    """All that is wrong with a grammar of one rule a line."""
    problems: list[str] = []
    bodies: dict[str, list[tuple[str, str]]] = {}
    for line in text.splitlines():
        if not (rule := _RULE.fullmatch(line)):
            problems.append(f"not a rule: {line[:60]}")
        elif rule[1] in bodies:
            problems.append(f"{rule[1]}: defined twice")
        else:
            bodies[rule[1]] = list(_tokens(rule[2]))
    for name, tokens in bodies.items():
        problems += [f"{name}: {why}" for why in _faults(tokens)]
    return problems + _names(bodies)


def _tokens(body: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(body):
        if match.lastgroup and match.lastgroup != "space":
            yield match.lastgroup, match[0]


def _faults(tokens: list[tuple[str, str]]) -> Iterator[str]:
    depth = 0
    for kind, told in tokens:
        if kind == "unbounded":
            yield f"repetition without an end: {told}"
        elif kind == "bounded":
            yield from _bounds(told)
        elif kind == "other":
            yield f"unexpected {told}"
        depth += {"(": 1, ")": -1}.get(told, 0) if kind == "sign" else 0
        if depth < 0:
            break
    if depth:
        yield "brackets do not match"


def _bounds(told: str) -> Iterator[str]:
    numbers = [int(number) for number in told.strip("{}").split(",")]
    if numbers[-1] > MOST:
        yield f"more than {MOST} repetitions: {told}"
    if numbers[0] > numbers[-1]:
        yield f"least is more than most: {told}"


def _names(bodies: Mapping[str, list[tuple[str, str]]]) -> list[str]:
    used = {name: {told for kind, told in tokens if kind == "name"} for name, tokens in bodies.items()}
    everywhere = set().union(*used.values(), {ROOT})
    problems = [f"{name}: undefined" for name in sorted(everywhere - used.keys())]
    problems += [f"{name}: never used" for name in sorted(used.keys() - everywhere)]
    return problems + [f"{name}: recursive" for name in sorted(used) if name in _reached(name, used)]


def _reached(name: str, used: Mapping[str, set[str]]) -> set[str]:
    """The rules that a rule leads to: itself among them, an answer need not end."""
    reached: set[str] = set()
    waiting = list(used[name])
    while waiting:
        if (found := waiting.pop()) not in reached:
            reached.add(found)
            waiting += used.get(found, ())
    return reached
