"""One thing that children ask, and what is true of it."""

import re
from dataclasses import dataclass
from functools import cache

_START = r"(?:(?<![가-힣])|(?<=왜))"
_PARTICLE = (
    "(?:(?:에|에서|한테|에게|으?로)?[은는도]|[이가을를만의에엔로와과랑]|으로|에서|에선|하고|이랑|한테|에게|께서|처럼|"
    "까지|부터)"
)
_ENDING = "(?![가-힣](?<![가까거건걸게겠고기깔나냐네니는다대던데도로를면서쉬습아야어았었에여요으은을의이져졌죠지진질]))"
_NOT = re.compile("않|(?<![연잘])못|없|아니")
_WHO = re.compile(r"(?<![가-힣])누(?:가|구|군)|제일|가장")  # which no answer to 왜 tells: 누가 더 똥을 많이 싸나
_BARE = re.compile(  # words that only ask
    "왜(?:요|지|죠|냐|일까요?|인가요?)?|어째서|어찌(?:하여|해서)?|어떻게|도?대체|정말로?|진짜로?|참|그냥|[이저그요]렇게|"
    "맨날|만날|항상|늘|언제나|자꾸|계속|꼭|다|모두|전부|막|더|많이|너무|아주|엄청|되게|가끔|잘|또|원래|갑자기|[이저그]|"
    "이런|저런|그런|[것거게걸]|[것거]죠|거예요|거에요|[거것]야|거지요?|거니|거냐|[건걸]까요?|건지요?|건가요?|것일까요?|것인가요?|"
    "(?:이유|까닭)(?:[는은가이를을도]|일까요?|인가요?|예요|이에요|야|이야)?|때문(?:에|일까요?|인가요?|이에요|이야)?|"
    "(?:뭐|무엇|뭣)(?:야|예요|에요|죠|지|일까요?|인가요?)?|뭘까요?|그래요?|그럴까요?|그런가요?|그런지요?|"
    "궁금(?:해요?|합니다|하다)|알려|알고|싶어요?|말해|가르쳐|줘요?|주세요|"
    "엄마야?|아빠|할머니|할아버지|선생님|있잖아요?|근데|그런데|사람들?[은이도의]?|우리[는가도]|나[는도]?|난|저[는도]|내|제|"
    "우리|몸[은이도]?|몸에서는?|몸에는?"
)
_HELPING = re.compile(  # and verbs that say next to nothing of their own
    "(?:하|한|할|했|되|돼|된|될|됐|되었|나|난|났|생기|생겨|생긴|생길|생겼|있|보이|보여|보인|보일)"
    "(?:요|나요?|는|은|을|어|까요?|는지요?|는가요?|는데|지요?|죠|니|냐|거야|거예요|거에요|걸까요?|건가요?|대요?|다|가요)*|"
    "해(?:요|지|죠|야)?"
)


@dataclass(frozen=True)
class Answer:
    """An answer, and the questions it is for."""

    about: tuple[str, ...]  # regular expressions, all of which are found in the question
    said: str  # one sentence, as told to a small friend
    unless: str = ""  # and what is not

    def fits(self, question: str) -> bool:
        """Whether this is what was asked, and no word asks more: 달은 왜 나를 사랑해 is not about the moon."""
        if self.unless and _compiled(self.unless).search(question):
            return False
        if _WHO.search(question) and not any(_WHO.search(pattern) for pattern in self.about):
            return False
        told: list[tuple[int, int]] = []
        for pattern in self.about:
            spans = [found.span() for found in _compiled(pattern).finditer(question)]
            if not spans:
                return False
            told += [(start, end) for start, end in spans if end > start]
        return all(_said_of(word.span(), word[0], told) for word in re.finditer(r"[^\s,.!?~]+", question)) and all(
            any(start <= word.start() < end for start, end in told) for word in _NOT.finditer(question)
        )


def the(*nouns: str) -> str:
    """A noun which is a word of its own: 달, neither 수달 nor somebody called 달이."""
    return rf"{_START}(?:{'|'.join(nouns)})들?(?={_PARTICLE}?(?:[^가-힣]|왜|$))"


def does(*stems: str) -> str:
    """What begins a word or follows its noun at once: 비오는; a syllable alone has an ending: 나는, not 나무."""
    told = "|".join(stem + _ENDING if len(stem) == 1 else stem for stem in stems)
    return rf"(?:(?<![가-힣])|(?<=[왜은는이가을를에도]))(?:{told})"


def maybe(*words: str) -> str:
    """Words which may be said besides: 왜 비는 하늘에서 내려."""
    return f"(?:{does(*words)})?"


WHOSE = maybe(
    "아기[는가]?", "아기들은", "할머니[는가도]?", "할아버지[는가도]?", "[엄아][마빠][는가도]?", "어른", "동생[은이]?"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _said_of(span: tuple[int, int], word: str, told: list[tuple[int, int]]) -> bool:
    touched = any(start < span[1] and span[0] < end for start, end in told)
    return touched or bool(_BARE.fullmatch(word) or _HELPING.fullmatch(word))
