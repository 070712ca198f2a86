"""What one did and should not have done is what one is sorry for: 몰래 먹었어요 is 몰래 먹어서 미안한 마음."""

import re

from services.story.embedded.rewording import Rewording
from services.story.embedded.syllables import SS, final_of, without_final

_MYSELF = re.compile(r"^(?:내가|나는|난|제가|저는) ")
_ANOTHER = re.compile(r"(?:^|\s)(?!(?:화가|짜증이|샘이|배가) )\S+[이가은는] ")
_MISDEED = re.compile(
    r"거짓말(?:을|도)? ?[하했]|몰래 .*(?:가져|먹|봤|보았|꺼내|숨|버|썼)|훔[쳤치]|(?<![가-힣])때[렸리]|밀[쳤었]"
    r"|꾀병|핑계|지각했|숙제(?:를|도)? 안|꼬집|깨물|할퀴|소리(?:를|도)? ?질렀|(?:짜증|화)(?:을|를|도)? ?냈"
    r"|욕(?:을|도)? ?[하했]|놀[렸]|낙서(?:를)? ?[하했]"
)
_PAST = re.compile(r"^(?P<did>.*[가-힣])(?:어요?|다|습니다|지요?|거든요?|는데요?)$")


def _sorry(found: re.Match[str]) -> str:
    told = _MYSELF.sub("", found[0])
    if final_of(found["did"]) != SS or _ANOTHER.search(told) or not _MISDEED.search(told):
        return found[0]
    return f"{without_final(_MYSELF.sub('', found['did']))}서 미안한 마음"


REMORSE: tuple[Rewording, ...] = ((_PAST, _sorry),)
