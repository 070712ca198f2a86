"""One telling: the model is asked until the book is whole, and again where it broke off or broke a rule."""

import math
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from contracts.errors import InvalidStory, IyagiError, WorkError
from contracts.facts import PageWritten
from services.story import tale
from services.story.order import Order
from services.story.tale import Part, Words
from services.story.writing import prompts, rules, scenes
from services.story.writing.attempts import Attempt, papers, seed_of
from services.story.writing.budget import LIKELY, ContextTooSmall, Rates, prompt_tokens
from services.story.writing.forms import compact
from services.story.writing.grammar import grammar
from services.story.writing.model import Ask, CutOff, Model
from services.story.writing.outline import Outline
from services.story.writing.pattern import longest
from services.story.writing.reader import Reader, Section

AGAIN = 2  # times that a page is written again


@dataclass(frozen=True)
class Sampling:
    temperature: float = 0.7
    top_p: float = 0.9


class AnswerCutOff(WorkError):
    code = "answer_cut_off"
    retryable = True
    en = "The model {model} stopped at its limit {times} times before {section} was whole; give it a larger context"
    ko = "{model} 모델이 {section}을(를) 다 쓰기 전에 {times}번이나 한도에서 멈췄습니다. 컨텍스트를 늘려 주세요"


class Telling:
    def __init__(self, model: Model, order: Order, written: Sequence[PageWritten], sampling: Sampling) -> None:
        self._model, self._order, self._sampling = model, order, sampling
        self._outline = Outline.of(order.brief, order.options.panels, order.names)
        self._written = tuple(written)
        self._cast: scenes.Cast | None = None
        self._whole: list[str] = []  # sections of the answer
        self._texts = [page.text for page in written]
        self._scenes = [scenes.happens(page.scene) for page in written]
        self._attempts: list[Attempt] = []
        self._begun: int | None = None  # a page of which words were told, and which is not whole
        self._failed = 0  # asks since the last whole section
        self._note = ""

    async def parts(self) -> AsyncGenerator[Part, None]:
        """The cast, words and pages as they come; at the end, good or bad, the papers."""
        failure: IyagiError | None = None
        try:
            async with aclosing(self._until_whole()) as parts:
                async for part in parts:
                    yield part
        except IyagiError as error:
            failure = error
        for paper in papers(self._model, self._attempts):
            yield paper
        if failure:
            raise failure

    async def _until_whole(self) -> AsyncGenerator[Part, None]:
        rates = await Rates.of(self._model)
        while len(self._whole) < len(self._outline.keys):
            attempt = await self._next(rates)
            before = len(self._whole)
            try:
                async with aclosing(self._once(attempt)) as parts:
                    async for part in parts:
                        yield part
            except CutOff:
                attempt.outcome = "cut off"
                self._count(before, AnswerCutOff(model=self._model.name, section=self._section, times=AGAIN + 1))
            except InvalidStory as broken:
                attempt.outcome = str(broken)
                self._note = prompts.again(broken)
                self._count(before, broken)
            except IyagiError as error:
                attempt.outcome = str(error)
                raise
            if self._begun is not None:  # a page of which words were heard is written anew
                yield Words(self._begun, 0, "")
                self._begun = None

    def _count(self, before: int, error: IyagiError) -> None:
        self._failed = 1 if len(self._whole) > before else self._failed + 1
        if self._failed > AGAIN:
            raise error

    async def _next(self, rates: Rates) -> Attempt:
        """What to ask for the rest of the answer, within the model's context."""
        model, first = self._model, len(self._whole)
        begun = "".join(f"{self._outline.before(number)}{text}" for number, text in enumerate(self._whole))
        user = self._user(begun)
        room = model.context - await prompt_tokens(model, prompts.SYSTEM, user, begun)
        needed = rates.tokens(longest(self._outline.rest(first)))
        ask = Ask(
            system=prompts.SYSTEM,
            user=user,
            begun=begun,
            grammar=grammar(self._outline, first),
            schema=self._outline.schema,
            seed=seed_of(self._order.options.seed, len(self._attempts)),
            temperature=self._sampling.temperature,
            top_p=self._sampling.top_p,
            most=max(1, min(needed, room)),
        )
        self._attempts.append(Attempt(ask, self._section))
        likely = math.ceil(needed * LIKELY)
        if likely > room and (len(self._attempts) == 1 or room <= 0):
            self._attempts[-1].outcome = ContextTooSmall.code
            raise ContextTooSmall(
                panels=self._order.options.panels,
                age=self._order.brief.age,
                model=model.name,
                needed=model.context - room + likely,
                context=model.context,
            )
        return self._attempts[-1]

    def _user(self, begun: str) -> str:
        text = prompts.user(self._order)
        if self._written and not begun:
            text += prompts.remembered(self._written)
        if begun and not self._model.grammars:
            text += prompts.copied(begun)
        return text + self._note + prompts.unthinking(self._model.name)

    async def _once(self, attempt: Attempt) -> AsyncGenerator[Part, None]:
        reader = Reader(self._outline.keys, len(self._whole), anew=not self._model.grammars)
        async with aclosing(self._model.write(attempt.ask)) as pieces:
            async for piece in pieces:
                attempt.answer += piece
                for found in reader.feed(piece):
                    if isinstance(found, Words):
                        if found.page + 1 >= len(self._whole):
                            self._begun = found.page
                            yield found
                    elif found.number >= len(self._whole):
                        yield self._accepted(found)
                        if found.number == 0 and self._written:
                            return  # the answer goes on after the pages that were told before
                if reader.whole:
                    return
        raise InvalidStory(rule="answer_json", why=f"the answer ends before {self._section} is whole")

    def _accepted(self, found: Section) -> Part:
        """Raises `InvalidStory` when it breaks a rule."""
        key = self._section
        self._outline.check(key, found.value)
        if found.number == 0:
            return self._sheet(found.value)
        assert self._cast is not None  # the first section
        page = scenes.draft(found.number - 1, found.value, self._cast)
        rules.check(page, self._order.book(self._texts), self._scenes)
        self._keep(found.value)
        self._texts.append(page.text)
        self._scenes.append(scenes.happens(page.scene))
        return page

    def _sheet(self, value: Any) -> Part:
        told = " / ".join(f"{one['kind']} {one['looks']} {one['manner']}" for one in value)
        if why := rules.unfit(told):
            raise InvalidStory(rule="child_safety", why=f"cast: {why}")
        self._cast = scenes.Cast.of(value)
        self._keep(value)
        self._whole += [scenes.section(page, self._order.names) for page in self._written]
        return tale.Cast(self._cast.members)

    def _keep(self, value: Any) -> None:
        self._whole.append(compact(value))
        self._begun, self._note = None, ""

    @property
    def _section(self) -> str:
        keys = self._outline.keys
        return keys[min(len(self._whole), len(keys) - 1)]
