"""What Whisper tells of silence: the last words of the videos that it learnt from, loops, its own prompt.

Some of them nobody answers a question about a story with; those are never believed. Others a child may really say
("감사합니다" as a topic): those are believed when the engine was sure that it heard speech. For all other words its
doubts are no reason to drop them, since its probabilities run lower in Korean than in English.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from services.transcriber.prompting import Prompt

SURE_OF_SPEECH = 0.4  # `no_speech_prob` up to here; Whisper takes 0.6 and more for silence
SURE_OF_WORDS = -0.7  # mean log probability of the tokens from here; Whisper doubts below -1.0
LOOPS_FROM = 2.4  # gzip's ratio, Whisper's own bound: nobody speaks so evenly
RECITED = 3  # words of the prompt, in its order: nobody answers like that
ROUNDS = 4  # of the same words one after the other are a loop, however short

_NOT_WORDS = re.compile(r"[\W_]+")
_LOOP = re.compile(rf"(.{{1,40}}?)\1{{{ROUNDS - 1},}}")
_CREDITS = re.compile(
    r"시청해주(?:셔서|신)|시청해주시는|구독과?좋아요|좋아요와?구독|구독(?:과|및)?알림|구독눌러|구독부탁|알림설정"
    r"|다음(?:영상|시간|비디오)에서?(?:또)?(?:만나|뵙|봬)|영상이?(?:도움이|재미)|오늘영상은여기까지"
    r"|^(?:mbc|kbs|sbs|ytn|jtbc|연합)뉴스|뉴스\w{2,4}입니다$|^날씨였습니다$|앵커입니다$|기자입니다$"
    r"|자막(?:by|제공|제작|협찬)|^한글자막|^자막뉴스|배달의민족|이영상은유료광고"
    r"|thank(?:s|you)(?:somuch|verymuch)?forwatching|subtitlesby|amaraorg|pleasesubscribe|likeandsubscribe"
    r"|seeyou(?:in)?(?:the)?nextvideo|ご視聴ありがとうございました|字幕"
)
_COURTESIES = re.compile(
    r"(?:네|예|아|음|어|오|자|그)*(?:감사합니다|고맙습니다|고마워요|감사해요|안녕하세요|안녕히계세요|안녕|수고하셨습니다|수고했어요"
    r"|여러분|반갑습니다|다음주에만나요|박수|웃음|음악|박수소리|thankyou|thanks|bye|byebye|hello|you|okay|ok)*"
    r"(?:네|예|아|음|어|오)*"
)


class Said(NamedTuple):
    """A segment as the engine tells it."""

    text: str
    no_speech: float  # probability that it is silence
    log_probability: float  # mean of its tokens
    compression: float  # of its text by gzip


def is_imagined(said: Said, told: Prompt) -> bool:
    """Whether nobody spoke these words; `told` is what the engine was given beforehand."""
    words = plain(said.text)
    if not words or _CREDITS.search(words) or _is_recited(words, told):
        return True
    if said.compression > LOOPS_FROM or _LOOP.fullmatch(words):
        return True
    return _COURTESIES.fullmatch(words) is not None and not _is_sure(said)


def spoken(segments: Sequence[Said], told: Prompt) -> list[bool]:
    """For each segment whether it was spoken. The same one again and again is a loop, too."""
    real: list[bool] = []
    for at, said in enumerate(segments):
        again = [plain(one.text) for one in segments[max(0, at - ROUNDS + 1) : at]].count(plain(said.text))
        real.append(again < ROUNDS - 1 and not is_imagined(said, told))
    return real


def plain(text: str) -> str:
    """Letters and digits alone."""
    return _NOT_WORDS.sub("", text).casefold()


def _is_recited(words: str, told: Prompt) -> bool:
    """A part of the question, or several expected words in their order; one of them alone may well be the answer."""
    if told.question and len(words) > 2 and words in plain(told.question):
        return True
    starts = range(len(told.expected) - RECITED + 1)
    return any(plain("".join(told.expected[start : start + RECITED])) in words for start in starts)


def _is_sure(said: Said) -> bool:
    return said.no_speech <= SURE_OF_SPEECH and said.log_probability >= SURE_OF_WORDS
