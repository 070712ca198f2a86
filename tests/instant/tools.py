"""Zero-time tools. Each writes down what it finished, so that tests can count what was done twice."""

import asyncio
import hashlib
import io
import os
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

from contracts.book import MAX_TITLE, Scene, Voice
from contracts.facts import PageWritten
from contracts.history import Progress
from services.illustrator.handler import PaintRefused, Picture
from services.narrator.handler import Speech
from services.story.handler import StoryRefused
from services.story.order import Order
from services.story.tale import Draft, Part

RATE = 8000  # Hz
SYLLABLES = "가나다라마바사아자차카타파하"


@dataclass(frozen=True)
class Script:
    """How the tools behave: where they tally, how long they take, how often they refuse a page first."""

    tally: Path
    seconds: float = 0.0
    slow_word: str = ""  # pictures of texts that hold it take `slow_seconds`
    slow_seconds: float = 0.0
    stumble_page: int = -1  # its picture fails unforeseen, once in each run
    refuse_story: int = 0  # times, in each run
    refuse_page: int = -1
    refuse_picture: int = 0  # revisions of `refuse_page` without a picture

    @classmethod
    def from_env(cls) -> "Script":
        env = os.environ
        return cls(
            tally=Path(env["INSTANT_TALLY"]),
            seconds=float(env.get("INSTANT_SECONDS", "0")),
            slow_word=env.get("INSTANT_SLOW_WORD", ""),
            slow_seconds=float(env.get("INSTANT_SLOW_SECONDS", "0")),
            stumble_page=int(env.get("INSTANT_STUMBLE_PAGE", "-1")),
            refuse_story=int(env.get("INSTANT_REFUSE_STORY", "0")),
            refuse_page=int(env.get("INSTANT_REFUSE_PAGE", "-1")),
            refuse_picture=int(env.get("INSTANT_REFUSE_PICTURE", "0")),
        )

    def finished(self, line: str) -> None:
        """One short line appended by one write: whole, whoever else writes."""
        handle = os.open(self.tally, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(handle, f"{line}\n".encode())
        os.close(handle)

    def takes(self, text: str) -> float:
        """Seconds that a picture of this text takes."""
        return self.slow_seconds if self.slow_word and self.slow_word in text else self.seconds

    def lines(self) -> list[str]:
        return self.tally.read_text().splitlines() if self.tally.exists() else []


@dataclass(frozen=True)
class InstantStoryteller:
    script: Script
    engine: str = "instant"
    licence: str = ""
    model: str = ""

    async def tell(self, order: Order, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        brief = order.brief
        refusal = f"refused story {brief.topic}"
        if self.script.lines().count(refusal) < self.script.refuse_story:
            self.script.finished(refusal)
            raise StoryRefused(engine=self.engine, why="as the script says")
        for page in range(len(written), order.options.panels + 1):
            await asyncio.sleep(self.script.seconds)
            text = f"{brief.topic} {SYLLABLES[page]}째, {brief.characters} 이야기예요."
            draft = text if page else text[:MAX_TITLE]
            yield Draft(page=page, text=draft, scene=Scene(prompt=f"a quiet hill, page {page}"))


@dataclass
class InstantPainter:
    script: Script
    engine: str = "instant"
    licence: str = ""

    async def paint(self, page: PageWritten, progress: Progress) -> Picture:
        await progress(0.5)
        await asyncio.sleep(self.script.takes(page.text))
        stumbled = f"stumbled {page.run} {page.page}"
        if page.page == self.script.stumble_page and stumbled not in self.script.lines():
            self.script.finished(stumbled)
            raise ConnectionResetError(stumbled)
        if page.page == self.script.refuse_page and page.revision < self.script.refuse_picture:
            raise PaintRefused(why="as the script says")
        colour = hashlib.sha256(f"{page.run} {page.page} {page.revision}".encode()).digest()[:3]
        png = io.BytesIO()
        Image.new("RGB", (8, 8), tuple(colour)).save(png, "PNG")
        self.script.finished(f"picture {page.run} {page.page} {page.revision}")
        return Picture(png=png.getvalue(), width=8, height=8, parameters={})


@dataclass
class InstantSpeaker:
    script: Script
    engine: str = "instant"
    licence: str = ""
    version: str = "1"

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
        await progress(0.5)
        await asyncio.sleep(self.script.seconds)
        noise = np.random.default_rng([seed, *text.encode()]).uniform(-0.1, 0.1, RATE // 10)
        wav = io.BytesIO()
        soundfile.write(wav, noise, RATE, format="WAV", subtype="PCM_16")
        self.script.finished(f"voice {seed} {text}")
        return Speech(wav=wav.getvalue(), duration=0.1, sentences=(), words=())
