"""A grammar as one regular expression: it is bounded and nothing in it leads back to itself, so that can be done."""

import re
from collections.abc import Callable

_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|(\[[^\]]+\])|(\{\d+,\d+\})|([A-Za-z][A-Za-z0-9-]*)|([()|])|\s+')


def language(grammar: str) -> str:
    rules = dict(line.split(" ::= ", 1) for line in grammar.splitlines())
    known: dict[str, str] = {}

    def regex(name: str) -> str:
        if name not in known:
            known[name] = f"(?:{_translated(rules[name], regex)})"
        return known[name]

    return regex("root")


def rule(grammar: str, name: str) -> str:
    """The language of one rule."""
    return language(re.sub(r"\Aroot ::= .*\n", f"root ::= {name}\n", grammar))


def _translated(body: str, regex: Callable[[str], str]) -> str:
    out = []
    for match in _TOKEN.finditer(body):
        literal, chars, bounds, name, sign = match.groups()
        if literal is not None:
            plain = re.sub(r"\\(.)", lambda found: found[1], literal)
            out.append(f"(?:{re.escape(plain)})")
        elif name:
            out.append(regex(name))
        else:
            out.append(chars or bounds or sign or "")
    return "".join(out)
