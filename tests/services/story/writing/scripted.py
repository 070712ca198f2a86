"""A model that answers by script, and the answer that a good one would give to `tests.examples.BRIEF`."""

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from typing import Any

from contracts.book import Brief, Options
from contracts.facts import PageWritten
from contracts.papers import Paper
from services.story.characters import called
from services.story.chat import plain
from services.story.tale import Draft, Part, Words
from services.story.writing.forms import compact
from services.story.writing.model import Ask
from services.story.writing.outline import Outline
from services.story.writing.writer import Writer
from tests.examples import BRIEF
from tests.services.story.examples import order

NAMES = called(BRIEF.characters)
OPTIONS = Options(seed=7)
OUTLINE = Outline.of(BRIEF, 4, NAMES)
TITLE = "토끼와 노란 방울"
PANELS = (
    "옛날 옛적 깊은 산골에 용감한 토끼가 살았어요. 토끼는 아침마다 맑은 개울로 폴짝폴짝 뛰어갔지요. "
    "“오늘도 좋은 날이야!” 하고 토끼가 노래했어요.",
    "어느 날 커다란 호랑이가 울먹이며 나타났어요. 호랑이는 아끼던 노란 방울을 잃어버렸답니다. "
    "“내 방울을 함께 찾아 줄래?” 하고 호랑이가 물었어요.",
    "둘은 손을 꼭 잡고 숲길을 걸었어요. 바위 밑과 나무 뒤를 하나하나 살펴보았지요. "
    "그때 풀숲에서 딸랑딸랑 맑은 소리가 들렸답니다.",
    "방울은 작은 꽃 사이에 숨어 있었어요. 호랑이는 기뻐서 덩실덩실 춤을 추었답니다. "
    "그날부터 둘은 세상에서 가장 친한 친구가 되었지요.",
)
TEXTS = [TITLE, *PANELS]
SCENES = (
    "the rabbit and the tiger wave under a tall pine tree.",
    "the rabbit hops over a clear stream at sunrise.",
    "the tiger cries beside a big gray rock.",
    "the rabbit and the tiger look behind old trees.",
    "the tiger dances with a yellow bell among small flowers.",
)
SHEET = [
    {
        "name": NAMES[0],
        "kind": "small white rabbit",
        "looks": "long ears, a blue vest",
        "manner": "용감하고 다정한 아이",
    },
    {
        "name": NAMES[1],
        "kind": "orange tiger",
        "looks": "black stripes, a green hat",
        "manner": "크지만 겁이 많음",
    },
]


def scene(page: int) -> dict[str, Any]:
    return {
        "prompt": SCENES[page],
        "alt": "산길에서 둘이 함께 있는 모습",
        "place": "mountain forest",
        "time": "morning",
        "weather": "clear",
        "shot": "medium",
        "cast": [{"name": name, "pose": "standing", "face": "happy"} for name in NAMES],
    }


def values(**changed: Any) -> dict[str, Any]:
    """The sections of a good answer, by key, some of them changed."""
    panels = {f"panel_{page}": {"summary": text, **scene(page)} for page, text in enumerate(PANELS, start=1)}
    return {"cast": SHEET, "cover": {"title": TITLE, **scene(0)}, **panels, **changed}


def page(number: int, **changed: Any) -> Mapping[str, Any]:
    """A page of it with some members changed, to be given to `values`."""
    key = f"panel_{number}" if number else "cover"
    return {key: {**values()[key], **changed}}


def answer(**changed: Any) -> str:
    return compact(values(**changed))


Script = Callable[[Ask], Iterable[str | Exception]]  # pieces; an exception is raised


def going_on(text: str, size: int = 7) -> Script:
    """What of the text comes after what is begun, in pieces."""

    def script(ask: Ask) -> list[str]:
        assert text.startswith(ask.begun), f"begun with {ask.begun[-60:]}"
        return pieces(text[len(ask.begun) :], size)

    return script


def cut_off(text: str, letters: int, error: Exception) -> Script:
    """Goes on for so many letters, then breaks off."""

    def script(ask: Ask) -> list[str | Exception]:
        return [*pieces(text[len(ask.begun) :][:letters]), error]

    return script


def said(*told: str | Exception) -> Script:
    return lambda ask: told


def pieces(text: str, size: int = 7) -> list[str]:
    return [text[place : place + size] for place in range(0, len(text), size)]


class ScriptedModel:
    """Follows its scripts, one for each ask and the last for all further ones; remembers what it was asked."""

    engine = "scripted"
    name = "tale-1.gguf"
    digest = "d1"
    fixed: Mapping[str, Any] = {"top_k": 40}

    def __init__(self, *scripts: Script, grammars: bool = True, context: int = 8192) -> None:
        self._scripts = scripts or (going_on(answer()),)
        self.grammars = grammars
        self.context = context
        self.asks: list[Ask] = []
        self.given = 0  # pieces, of the latest ask
        self.closed = 0  # asks that are over

    async def write(self, ask: Ask) -> AsyncGenerator[str, None]:
        script = self._scripts[min(len(self.asks), len(self._scripts) - 1)]
        self.asks.append(ask)
        self.given = 0
        try:
            for told in script(ask):
                if isinstance(told, Exception):
                    raise told
                self.given += 1
                yield told
        finally:
            self.closed += 1

    def rendered(self, ask: Ask) -> str:
        return plain(ask.system, ask.user, ask.begun)

    async def count(self, text: str) -> int:
        return len(text.encode()) // 4

    async def rest(self) -> None:
        pass


async def tell(
    model: ScriptedModel,
    written: Sequence[PageWritten] = (),
    brief: Brief = BRIEF,
    options: Options = OPTIONS,
) -> tuple[list[Part], Exception | None]:
    """All that comes of a telling, its error included."""
    parts: list[Part] = []
    try:
        async for part in Writer(model).tell(order(brief, options), written):
            parts.append(part)
    except Exception as error:
        return parts, error
    return parts, None


def drafts(parts: list[Part]) -> list[Draft]:
    return [part for part in parts if isinstance(part, Draft)]


def papers(parts: list[Part]) -> dict[str, str]:
    return {part.name: part.data.decode() for part in parts if isinstance(part, Paper)}


def heard(parts: list[Part]) -> str:
    return "".join(part.text for part in parts if isinstance(part, Words))
