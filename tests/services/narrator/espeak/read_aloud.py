"""Texts as espeak-ng says them in each voice, each said once however many tests listen to it."""

import asyncio
import io
from functools import cache
from typing import NamedTuple, get_args

import numpy as np
import soundfile

from contracts.book import Voice
from services.narrator.espeak.speaker import EspeakSpeaker
from services.narrator.handler import Speech
from tests.services.narrator.fakes import unheard
from tests.services.narrator.measured import Samples

VOICES: tuple[Voice, ...] = get_args(Voice)
SPEEDS = (0.7, 1.05, 2.0)
RATE = 22050
SEED = 7

# A pause before each word, and no stop in front, of which the silence is a part.
LISTED = "호랑이, 나비, 햇살, 마음, 할머니, 노래, 하늘."
PAGES = (
    "토끼와 거북이",
    f"옛날 옛적에 마음씨 착한 토끼가 살았어요. 날마다 산새 소리를 들었지요. {LISTED}",
    "“거북아, 같이 갈래?” 토끼가 물었어요. 거북이는 천천히 걸었지만 끝까지 포기하지 않았답니다!",
    "쉿! 무서운 호랑이가 나타나자 모두 깜짝 놀라 숨었어요. 어디로 갔을까요?",
)


class Read(NamedTuple):
    text: str
    speech: Speech
    heard: Samples


@cache
def read(text: str, voice: Voice = "M2", speed: float = 1.05) -> Read:
    speaking = EspeakSpeaker("any").speak(text, voice=voice, speed=speed, seed=SEED, progress=unheard)
    speech = asyncio.run(speaking)
    heard, rate = soundfile.read(io.BytesIO(speech.wav))
    assert rate == RATE
    return Read(text, speech, np.asarray(heard))
