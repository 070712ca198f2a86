"""The grammar of an order (GBNF): what the model may still write, and nothing else."""

from contracts.book import Brief
from contracts.errors import IyagiError
from services.story.writing.lint import lint
from services.story.writing.outline import Outline
from services.story.writing.pattern import gbnf, rules


class UnsoundGrammar(IyagiError):
    code = "unsound_grammar"
    en = "The grammar of this order cannot be used: {why}; this is a fault of the program, please report it"
    ko = "이 주문의 문법을 쓸 수 없습니다: {why}. 프로그램의 잘못이니 알려 주세요"


def grammar(outline: Outline, first: int = 0) -> str:
    """Of the answer from section `first` on."""
    rest = outline.rest(first)
    lines = {"root": gbnf(rest), **rules(rest)}
    text = "".join(f"{name} ::= {rule}\n" for name, rule in lines.items())
    if problems := lint(text):
        raise UnsoundGrammar(why="; ".join(problems))
    return text


def example() -> str:
    """A grammar like those of the orders to come, for trying a runtime at start-up."""
    brief = Brief(era="옛날", place="숲", characters="토끼와 여우", topic="우정")
    return grammar(Outline.of(brief, 1, ("토끼", "여우")))
