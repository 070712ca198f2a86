"""What is heard in a word because of what the word is: 제5항 의, 제24항 어간, 제29항 ㄴ 첨가, 제30항 사이시옷."""

from services.narrator.espeak.pronunciation.lexicon import looked_up
from services.narrator.espeak.pronunciation.syllables import Word, composed
from services.narrator.espeak.pronunciation.tables import table, words

HARD = table("ㄱ=ㄲ ㄷ=ㄸ ㅂ=ㅃ ㅅ=ㅆ ㅈ=ㅉ")

# Stems that end in ㄴ or ㅁ harden the ending, nouns do not harden a particle: 신을 신다 [신따], 남다, but 남자, 감자.
_STEMS = table("""
    신=다고지자 안=고지자 껴안=다고지자 감=다고지 남=다고지 담=다고지자 참=다고지자 넘=다고지자게 심=다고자
    숨=다고지자 품=다고지자 삼=다고 검=다고게 쓰다듬=다고지자 더듬=다고지자 다듬=다고지자 머금=다고 뿜=다고지
    닮=다고지게 젊=다고지 굶=다고지자 옮=다고지 삶=다고지자 곪=다고지
""")

# A ㅅ that joins two nouns hardens the second and is not heard itself: 바닷가 [바다까].
_JOINED_BY_S = tuple(
    words("""
    바닷 나뭇 빗 햇 촛 뱃 깃 냇 콧 귓 뒷 윗 아랫 잿 찻 고갯 노랫 이야깃 비눗 반딧 머릿 고깃 가겟 등굣 하굣 부싯 조갯
    어젯 외갓 만둣 건넛 허릿 자릿 모깃 나룻 볏 핏 혓 공깃 날갯 솟 맷 텃
""")
)

# Nouns that end in 의 of their own; elsewhere a last 의 is the particle, said 에.
_WITH_UI = words("주의 회의 논의 의의 거의 편의 예의 동의 합의 창의 호의 악의 항의 유의 문의")

_NO_STATIONS = words("통역 면역 병역 현역 전역 권역 영역 방역 광역")
_PLAIN = table("ㅑ=ㅏ ㅒ=ㅐ ㅕ=ㅓ ㅖ=ㅔ ㅛ=ㅗ ㅠ=ㅜ")
_STATION = 3  # syllables from which a name with 역 at its end is taken for a station


def respelled_word(word: Word) -> Word:
    """The word as the rules between its syllables are to find it."""
    for rule in (looked_up, _leaves, _stations, _stems, _joined_by_s, _ui, _plain_vowels):
        word = rule(word)
    return word


def _leaves(word: Word) -> Word:
    return _with_n(word, {at for at in range(1, len(word)) if composed(word[at : at + 1]) == "잎"})


def _stations(word: Word) -> Word:
    """서울역에서 [서울려게서]: a name of two syllables or more, then 역."""
    written = composed(word)
    at = written.find("역", _STATION - 1)
    return _with_n(word, {at} if at > 0 and written[at - 1 : at + 1] not in _NO_STATIONS else set())


def _with_n(word: Word, places: set[int]) -> Word:
    return tuple(
        syllable.but(initial="ㄴ") if at in places and word[at - 1].final else syllable
        for at, syllable in enumerate(word)
    )


def _stems(word: Word) -> Word:
    written = composed(word)
    for length in (3, 2, 1):
        if len(written) > length and written[length] in _STEMS.get(written[:length], ""):
            return _hardened(word, length)
    return word


def _joined_by_s(word: Word) -> Word:
    written = composed(word)
    for at in range(1, len(word)):
        if word[at].initial in HARD and written[:at].endswith(_JOINED_BY_S):
            word = _hardened(word, at)
            word = (*word[: at - 1], word[at - 1].but(final=""), *word[at:])
    return word


def _hardened(word: Word, at: int) -> Word:
    return (*word[:at], word[at].but(initial=HARD[word[at].initial]), *word[at + 1 :])


def _ui(word: Word) -> Word:
    """의 begins a word as it is written, is 이 within it and 에 as its last particle; after a consonant it is ㅣ."""
    last = "ㅣ" if composed(word) in _WITH_UI else "ㅔ"
    said = list(word)
    for at, syllable in enumerate(word):
        if syllable.vowel != "ㅢ" or (at == 0 and syllable.initial == "ㅇ"):
            continue
        particle = syllable.initial == "ㅇ" and not syllable.final and at == len(word) - 1
        said[at] = syllable.but(vowel=last if particle else "ㅣ")
    return tuple(said)


def _plain_vowels(word: Word) -> Word:
    """다쳐 [다처], 시계 [시게]: no y is heard after ㅈ, ㅉ and ㅊ, and none of ㅖ after a consonant other than ㄹ."""
    return tuple(
        syllable.but(vowel=_PLAIN[syllable.vowel])
        if syllable.vowel in _PLAIN
        and (syllable.initial in "ㅈㅉㅊ" or (syllable.vowel == "ㅖ" and syllable.initial not in "ㅇㄹ"))
        else syllable
        for syllable in word
    )
