"""How a version of a line becomes a sentence."""

import re
from collections.abc import Collection, Mapping, Sequence

from services.story.embedded.particles import VERBAL, Word
from services.story.embedded.pastime import plainly_done
from services.story.embedded.syllables import SS, ending_in
from services.story.embedded.visitor import SIZES

_ASIDE = re.compile(r"\[([^\]]*)\]")
_SAID = re.compile(r"(?<=’)라는 (?:말(?= [가-힣])|물음(?= 이야기))")  # ‘가자’라는 말 생각: ‘가자’ 생각
_SIZED = re.compile(  # 손바닥만 한 커다란 고래
    rf"({'|'.join(SIZES)}|작은|조그만) (?:아주 )?(?:작은|조그만|조그마한|꼬마|커다란|큰|거대한) "
)
_SUNG = re.compile(r"’(?P<said>라는 )말에 대한 (?=노래|이야기)|’ 하는 상상에 대한 (?=노래|이야기)")
_TIMES = re.compile(r"그 뒤로|그날부터|그날|이제|하루는|어느|그러자|그래도|그런데|그제야|누가|누구")
_STACKED = re.compile(r"\w의 (?:[^\s,]+ ){0,2}\w+의 ")
_TOLD = ("답니다.", "지요.")
_ENDINGS = ("어요.", "답니다.", "지요.")
_PAST = re.compile(  # 웃었어요, of what is past
    rf"(?<=[{ending_in(SS)}])"
    rf"(?:{'|'.join(map(re.escape, _ENDINGS))})$"
)
OF_TOPIC = ("tale", "topic")
OF_ERA = ("snack", "light", "letter", "home", "bag", "elder")
OF_PLACE = ("spot", "way", "hurdle", "neighbour", "gift", "storm", "sight", "sound")
_ANOTHER = re.compile(r"(?:[가-힣]|:)(?:이/가\}|이|가) ")  # who does something besides: 문이 열렸어요
_UNKNOWN = re.compile(r"(?<![던온한의느웃린은는인난간픈쁜진친] )\{neighbour[:}](?!/)")  # not led in yet: 지나가던
_SMILES = re.compile(r"웃[음었는으어]|미소")
_PAIR = re.compile(r"\{a:과/와\} \{b:(?=은/는|이/가|을/를)")
_KNOWN_THERE = ("옆", "이웃", "급식실", "골목대장", "단골")  # of whom there is but one
_DOUBLED = re.compile(  # or seems to be said by whoever does it: “큰일이야!” 할아버지가 라면을 태운 일을
    r"\{[ab]:이/가\} (?:\{[ab]\}에게 )?\{t(?:ale|opic)|^“[^”]*” \{t(?:ale|opic)"
)
_QUOTED = re.compile(r"“[^”]*”")
LEADING = ("{a:은/는} ", "{b:은/는} ")
DESCRIBED = ("neighbour", "elder", "letter", "snack", "bag", "light", "home", "gift", "treasure")
KEPT = ("letter", "bag", "home")
_CLAUSES = (" 일", " 마음", " 물음", " 말", " 이야기")
_OF = re.compile(r"\{(\w+)\}의(?= )")
_TWO_SUBJECTS = re.compile(  # 반짝이가 알 수가 없었어요; 반짝이가 파란색, 지우는 보라색
    rf"\b({'|'.join(VERBAL)})가 (?=(?:[^\s“]+ )?[^\s“]+[이가] |\S+, \S+[은는] |[^“”]*것만? 같[았은])"
)


def kept(version: str, *, whole: bool) -> str:
    """The version with or without what stands in brackets."""
    return _ASIDE.sub(r"\1" if whole else "", version)


def told(version: str, words: Mapping[str, str]) -> str:
    """The version with its words."""
    aloud = _QUOTED.sub(lambda quoted: quoted[0].replace("{topic", "{spoken").replace("{tale", "{retold"), version)
    text = _OF.sub(r"{\1:의}", aloud).format_map(words)
    text = _SUNG.sub(lambda found: f"’{found['said'] or ' '}", _SIZED.sub(r"\1 ", _SAID.sub("", text)))
    text = _TWO_SUBJECTS.sub(r"\1는 ", text)
    return plainly_done(text.replace("이야기 이야기", "이야기").replace("는 일 이야기", "는 이야기"))


def endings(version: str) -> list[str]:
    """How the same may be said of what is past, as it is written first: 웃었어요, 웃었답니다, 웃었지요."""
    past = _PAST.search(version)
    if past is None:
        return [version]
    at = _ENDINGS.index(past[0])
    return [f"{version[: past.start()]}{ending}" for ending in (*_ENDINGS[at:], *_ENDINGS[:at])]


def following(version: str, before: str) -> str:
    """Who does one thing after another is named once: 토끼는 멈추었어요. 가만히 귀를 기울였어요."""
    who = before[: before.find("}") + 2]
    others = any(f"{{{word}" in before[len(who) :] for word in ("a", "b", *DESCRIBED[:2]))
    same = who in LEADING and not others and not _ANOTHER.search(before)
    return version.removeprefix(who) if same else version


def both(version: str, before: str) -> str:
    """Two who have just been named are not named again: 토끼와 여우가 살았어요. 둘은 웃었어요."""
    return _PAIR.sub("{both:", version, count=1) if "{cast" in before else version


def introduced(version: str, who: str) -> str:
    """Whoever comes for the first time comes with 이/가, and as somebody: 어느 먼지 요정이 다가왔어요."""
    come = version if _ANOTHER.search(version) else version.replace("{neighbour:은/는}", "{neighbour:이/가}")
    return come if who.startswith(_KNOWN_THERE) else _UNKNOWN.sub(r"어느 \g<0>", come, count=1)


def begins_alike(version: str, before: Sequence[str]) -> bool:
    """Whether a sentence of the page begins so too (그 뒤로, 이제), or has named the tale that this begins with."""
    if found := _TIMES.match(version):
        return any(other.startswith(found[0]) for other in before)
    return any(version.startswith(f"{{{word}") and any(names(other, word) for other in before) for word in OF_TOPIC)


def ends_alike(version: str, before: Sequence[str]) -> bool:
    """Whether the sentence before ends so too: 웃었답니다. 갔답니다."""
    return any(version.endswith(ending) for ending in _TOLD if before and before[-1].endswith(ending))


def smiles_again(version: str, before: Sequence[str]) -> bool:
    """Whether the sentence before smiles or laughs, too."""
    return bool(before) and all(_SMILES.search(text) for text in (version, before[-1]))


def is_stacked(text: str) -> bool:
    """토끼의 산골의 우정."""
    return _STACKED.search(text) is not None


def known_again(words: Mapping[str, Word], version: str) -> dict[str, Word]:
    """What a page has named in full it calls by the last word from then on: 두루마리 편지, then 편지."""
    said = {word: _last(words[word]) for word in DESCRIBED if names(version, word)}
    if tells_of_topic(version):
        said |= {word: again for word in OF_TOPIC if _is_named(version, word, words) and (again := _again(words[word]))}
    return {**words, **said}


def _is_named(version: str, word: str, words: Mapping[str, Word]) -> bool:
    """Only a deed is known by its tale: 무섭다는 이야기 names no 마음 yet, nor a 길 that one thinks of any 이야기."""
    return names(version, word) or (word == "topic" and words[word].endswith(" 일"))


def brought_up_again(words: Mapping[str, Word], heard: Collection[str]) -> dict[str, Word]:
    """What was told on the page before is not said whole once more: 어둠이 무서운 마음, then 그 마음."""
    known = {word: again for word in OF_TOPIC if _was_told(word, heard) and (again := _again(words[word]))}
    aloud = {"spoken": known["topic"]} if "topic" in known and words.get("spoken") == words["topic"] else {}
    return {**known, **aloud}


def _was_told(word: str, heard: Collection[str]) -> bool:
    """A tale tells of its topic, too; but of a topic alone no 이야기 is known yet."""
    return word in heard or (word == "topic" and "tale" in heard)


def lasting(words: Mapping[str, Word], version: str) -> dict[str, Word]:
    """What is known by its last word on later pages, too."""
    return {word: _last(words[word]) for word in KEPT if names(version, word)}


def _again(about: Word) -> Word | None:
    """동생이 생긴 일, then 그 일. A single word is said again."""
    if " " not in about.removesuffix(" 이야기"):
        return None
    if about.endswith(" 날"):
        return Word("그날")
    return next((Word(f"그{end}") for end in _CLAUSES if about.endswith(end)), None)


def _last(thing: Word) -> Word:
    return thing if " 한 " in thing else Word(thing.rpartition(" ")[2])


def names(version: str, word: str) -> bool:
    return f"{{{word}}}" in version or f"{{{word}:" in version


def acts(version: str, word: str) -> bool:
    """Whether it is the subject of something in this version: {b:이/가}, {b}도, {b:과/와} {c:은/는}."""
    alone = any(f"{{{word}{subject}" in version for subject in (":이/가}", ":은/는}", "}도"))
    return alone or re.search(rf"\{{{word}:과/와\}} \{{\w+:(?:이/가|은/는)\}}", version) is not None


def doubles_subject(version: str) -> bool:
    """토끼가 {tale}, where the tale begins with another subject: 토끼가 친구가 운 이야기를."""
    return _DOUBLED.search(version) is not None


def tells_of_topic(version: str) -> bool:
    return any(names(version, word) for word in OF_TOPIC)


def tells_of_era(version: str) -> bool:
    return any(names(version, word) for word in OF_ERA)


def tells_of_place(version: str) -> bool:
    return any(names(version, word) for word in OF_PLACE)
