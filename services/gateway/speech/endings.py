"""The ends of spoken Korean sentences: wishes, the copula, politeness, particles."""

import re

from services.gateway.speech.nouns import COUNTERS, GO_NOUNS, KNOWN, RO_NOUNS, YA_NOUNS, YO_NOUNS, describes, has_own_i
from services.gateway.speech.words import final, last_vowel, last_word

# What follows …면.
HOPED = r"(?:좋겠(?:어요?|습니다|네요)|해요|합니다|돼요|감사하겠습니다|(?:될|재미있을|재밌을) (?:것|거) 같아요?)"
_WANT = r"고\s?싶(?:어요?|습니다|은데요?|대요|다고 해요)"
_GIVE = r"(?:해|넣어|만들어|들려|보여|써|말해|알려|가르쳐|이야기해|얘기해|골라|정해)\s?"
_WISH = re.compile(
    r"(?:\s+|(?<=[을를로게]))(?:"
    rf"(?:하|가|듣|알|읽|만들|쓰|넣|{_GIVE}주|(?<=[을를]\s)보){_WANT}"
    rf"|{_GIVE}(?:주세요|줘요?|줄래요?|주실래요|주시겠어요)"
    rf"|(?:하|했으|{_GIVE}(?:주|줬으|주시|주셨으))면 {HOPED}|(?<=로\s)하면 안 돼요|(?<=면\s){HOPED}"
    r"|(?:할래|할게|할께|하자|하죠|할까|해)요?|하겠습니다|합시다"
    r"|정(?:할래|할게|했어)요?|골랐어요|고를(?:래|게)요?|부탁(?:해요?|드려요|드립니다|합니다)"
    r"|좋(?:아(?:해|한대)?요?|겠어요?|겠습니다|습니다|대요|다고 해요|(?:을|은) (?:것|거) 같아요?)"
    r"|원해요?|갈래요?|갈게요?|가자"
    r")$"
)
_WHO_WISHES = re.compile(r"^(?:나는|저는|난|전|우린|우리는|(?:우리|저희) (?:애|아이|아기|딸|아들)[은는이가]) (?=\S)")
_HOPE = re.compile(r"(?:이었으면|였으면|이라면|라면|이면|(?<!으)면|이었음|였음)$")
_SUPPOSED = re.compile(r"\s?(?:인|일)?\s?(?:것|거)?\s?같(?:아요?|습니다|은데요?|은 (?:것|거|데|곳))$")
_VERBS_END = ("ㅏ", "ㅐ", "ㅓ", "ㅕ", "ㅘ", "ㅙ", "ㅝ")  # before 요: 가, 해, 어, 켜, 와, 돼, 싸워
_TIMES = ("때", "대", "개")  # nouns of these sounds: 어릴때요
_COPULA = re.compile(
    r"(?:(이)?(?:요|에요|예요|여요|에여|예여|야|죠|거든요?|구요|고요|라구요|라고요|라니까요|랍니다|라고 해요|다)"
    r"|(?:이지요|입니다|입니당|이었어요|였어요|이었습니다|였습니다|이었지요|였지요|인데요?|인데용|이용|일까요|이겠죠|이겠지요))$"
)


def without_wish(phrase: str) -> tuple[str, bool]:
    """The phrase without “… 해 주세요”, “… 좋겠어요”; and whether there was any."""
    found = _WISH.search(phrase)
    if not found or not found.start():
        return phrase, False
    wished = _WHO_WISHES.sub("", phrase[: found.start()].rstrip())
    hoped = _HOPE.sub("", wished) or wished
    if hoped.endswith("으면") or (hoped != wished and (hoped.endswith("하") or is_sentence(f"{hoped}요"))):
        return phrase, False  # 친구가 많았으면 좋겠어요
    return hoped, True


def without_copula(phrase: str) -> str:
    """고양이예요 is 고양이, 산이에요 is 산, 가야요 is 가야; 동요 stays, and so does a sentence: 바다를 지켜요."""
    if is_sentence(phrase):
        return phrase
    while True:
        shorter = _once(_supposed(phrase))
        if shorter == phrase or not shorter:
            return phrase
        phrase = shorter


def is_sentence(phrase: str) -> bool:
    """Whether it ends with a verb, and a word before the verb is what the verb needs: 용기를 내요, 안 돼요."""
    *before, last = phrase.split() or [""]
    verb = last.removesuffix("요")
    if verb == last or last_vowel(verb) not in _VERBS_END or final(verb) != "" or verb.endswith("서"):
        return False
    if _is_past(verb) or not before:
        return _is_past(verb)
    nearest = before[-1]
    if nearest in ("안", "못", "잘") or nearest.endswith(("게", "를")) or (verb == "해" and nearest.endswith("을")):
        return True
    is_noun = verb in KNOWN or verb in COUNTERS or verb.endswith(_TIMES)
    if is_noun or describes(nearest) or final(nearest) == "ㄹ":
        return False
    return any(without_particle(word, "을 를 이 가 은 는") != word for word in before)


def _is_past(verb: str) -> bool:
    """싸웠어, 싶어, 괜찮아: no noun has these sounds; 이었어 and 였어 are the copula's."""
    sounds_so = verb.endswith(("어", "아")) and final(verb[:-1]) in tuple("ㅆㅄㅀㄶㅍ")
    return sounds_so and not verb.endswith(("였어", "이었어"))


def without_particle(phrase: str, particles: str) -> str:
    """The phrase without one of these particles at its end, where it can be one."""
    for particle in particles.split():
        if phrase.endswith(particle) and (stem := phrase.removesuffix(particle)) and _follows(stem, particle):
            return stem
    return phrase


def _supposed(phrase: str) -> str:
    found = _SUPPOSED.search(phrase)
    return phrase[: found.start()].rstrip() if found and found.start() else phrase


def _once(phrase: str) -> str:
    word = last_word(phrase)
    if word in YO_NOUNS or word in YA_NOUNS:
        return phrase
    found = _COPULA.search(phrase)
    if not found or not (stem := phrase[: found.start()].rstrip()):
        return phrase
    ending = found[0]
    if ending == "이지요" and has_own_i(f"{stem}이"):
        return f"{stem}이"
    if found[1]:  # an 이 that may be the noun's own
        if has_own_i(f"{stem}이"):
            return f"{stem}이"
        return stem if final(stem) != "" or has_own_i(stem) else f"{stem}이"
    if ending == "다":
        return phrase
    if ending == "야":
        return stem if final(stem) == "" else phrase
    if ending in ("고요", "구요") and (final(stem) != "" or word.removesuffix("요") in GO_NOUNS):
        return phrase.removesuffix("요")  # 축구, 지구
    if ending in ("거든", "거든요") and final(stem) != "":
        return phrase
    return stem


def _follows(stem: str, particle: str) -> bool:
    """Whether this shape of the particle comes after such a sound, and is no part of the noun."""
    sound = final(stem)
    word = last_word(f"{stem}{particle}")
    if particle in ("이", "을", "은", "과", "이랑", "이나"):
        return sound != "" and not (particle == "이" and has_own_i(f"{stem}이"))
    if particle in ("가", "를", "는", "와", "랑", "나"):
        return sound in ("", None)
    if particle == "으로":
        return sound not in ("", None, "ㄹ")
    if particle == "로":
        return sound in ("", "ㄹ", None) and word not in RO_NOUNS
    return True
