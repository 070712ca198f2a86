"""What the end of a word and the beginning of the next do to each other in one breath: only what nobody leaves out."""

from services.narrator.espeak.pronunciation.neighbours import BREATHED, alone, nasal
from services.narrator.espeak.pronunciation.syllables import Word
from services.narrator.espeak.pronunciation.tables import words
from services.narrator.espeak.pronunciation.words import HARD

Two = tuple[Word, Word]

# 제27항: after the ㄹ of a verb these nouns are hard: 할 것을 [할 꺼슬], 갈 데가 [갈 떼가].
_DEPENDENT = words("""
    거 거야 거지 거니 거죠 거다 거예요 거라고 거란다 거랍니다 거였어요 거였지요 걸 게 건 겁니다 수 수가 수는 수도
    수밖에 데 데가 데는 데도 데에 줄 줄은 줄을 줄도 줄만 바를 바가 적 적이 적에 적의 적도
""")
_DEPENDENT_STEMS = ("것", "듯")
_WORK = words("일 일이 일을 일은 일도 일만 일이에요 일이었어요 일입니다")
_NO_VERBS = words("""
    정말 오늘 제일 매일 내일 잘 물 말 달 날 길 별 하늘 가을 겨울 마을 서울 연필 이불 얼굴 구슬 거울
""")
_SOFT_VOWELS = frozenset("ㅣㅑㅕㅛㅠㅒㅖ")
_NOT = "못"


def spoken_together(left: Word, right: Word, written: tuple[str, str]) -> Two:
    """Two words with only a space between them; `written` is how they were spelled."""
    if written[0] == _NOT:
        left, right = _not(left, right)
    elif _is_verb(written[0]) and _is_dependent(written[1]):
        right = _begun(right, HARD.get(right[0].initial, right[0].initial))
    elif _is_verb(written[0]) and written[1] in _WORK:
        right = _begun(right, "ㄹ")
    elif right[0].initial == "ㅎ" and (written[1] == "한" or written[1].startswith("하나")):
        left, right = _breathed(left, right)
    last, first = nasal(left[-1], right[0]) if right[0].initial in ("ㄴ", "ㅁ") else (left[-1], right[0])
    return (*left[:-1], last), (first, *right[1:])


def _is_verb(written: str) -> bool:
    """Whether the word may be a verb before its noun: it ends in ㄹ, and is no word of another kind that often does."""
    return (ord(written[-1]) - ord("가")) % 28 == 8 and not written.endswith("를") and written not in _NO_VERBS


def _is_dependent(written: str) -> bool:
    return written in _DEPENDENT or written.startswith(_DEPENDENT_STEMS)


def _not(left: Word, right: Word) -> Two:
    """못 해 [모태], 못 와 [모돠], 못 읽어 [몬 닐거], 못 가 [몯 까]."""
    first = right[0]
    if first.initial == "ㅎ":
        return _breathed(left, right)
    if first.initial == "ㅇ" and first.vowel in _SOFT_VOWELS:
        return left, _begun(right, "ㄴ")
    if first.initial == "ㅇ":
        return _ended(left), _begun(right, "ㄷ")
    return left, _begun(right, HARD.get(first.initial, first.initial))


def _breathed(left: Word, right: Word) -> Two:
    """옷 한 벌 [오탄벌], 떡 하나 [떠카나]."""
    final = alone(left[-1]).final
    if final not in BREATHED:
        return left, right
    return _ended(left), _begun(right, BREATHED[final])


def _ended(word: Word) -> Word:
    return (*word[:-1], word[-1].but(final=""))


def _begun(word: Word, initial: str) -> Word:
    return (word[0].but(initial=initial), *word[1:])
