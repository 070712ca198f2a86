"""What is true of the work of those whom a child would like to be like."""

import re

from services.story.embedded.jobs.history import HISTORY
from services.story.embedded.jobs.job import Job
from services.story.embedded.jobs.learning import LEARNING
from services.story.embedded.jobs.making import MAKING
from services.story.embedded.jobs.moving import MOVING
from services.story.embedded.jobs.nourishing import NOURISHING
from services.story.embedded.jobs.rescue import RESCUE
from services.story.embedded.jobs.stage import STAGE
from services.story.embedded.likeness import is_animal, kind_of

JOBS: tuple[Job, ...] = (*RESCUE, *NOURISHING, *MOVING, *MAKING, *LEARNING, *STAGE, *HISTORY)
LONGEST = 16  # characters of a topic that goes along with a sentence: 거북선을 만든 이순신 장군

_YOUNG = "꼬마|아기|어린이|초보|새내기|신입|진짜|최고|명|여"
_CALLED_SO = (  # 소방관 아저씨, 이순신 장군님
    "아저씨|아주머니|아줌마|할머니|할아버지|언니|누나|오빠|형|이모|삼촌|선생님|선생|쌤|박사|장군|대감|스님|시인|대장|들"
)
_WHO = "|".join(f"(?P<j{number}>{job.called})" for number, job in enumerate(JOBS))
_TITLED = re.compile(rf"(?<![가-힣])(?:{_YOUNG})?(?:{_WHO})(?: ?(?:{_CALLED_SO}))?님?$")
_NOT_ALONE = re.compile(r"[,·/&]|(?:[와과랑]|하고) ")  # of whom there are two: 소방관과 경찰관
_SAID_OF = re.compile(  # 엄마는 의사, 내가 요리사, 요리를 선생님
    r"(?:(?<!\S)(?<![을를] )(?:나|저|너|내|제|네|우리|엄마|아빠|할머니|할아버지|이모|고모|삼촌|언니|오빠"
    r"|누나|형|동생|친구|꿈|희망|이름|직업)[은는이가도]|[을를])$"
)
_ILL = re.compile(
    r"나쁜|가짜|무서운|무섭|싫|미운|화난|화내|혼내|엉터리|게으른|못된|심술|도둑|해적|거짓|아픈|다친|싸우|괴물|악당"
)
_BEASTS = ("beast", "bird", "fish")

__all__ = ["JOBS", "LONGEST", "Job", "job_of", "worker_of"]


def job_of(topic: str) -> Job | None:
    """Whose work the topic ends in, told of one who is kind: 우리 동네 소방관; neither 소방관 옷 nor 나쁜 의사."""
    found = _found(topic)
    return JOBS[int(found.lastgroup[1:])] if found and found.lastgroup else None


def worker_of(topic: str) -> tuple[str, str]:
    """소방관, of 우리 동네 소방관, and what the painter is told: 곰 요리사 is a bear."""
    job, found = job_of(topic), _found(topic)
    if job is None or found is None:
        return topic, ""
    before = topic[: found.start()].split()
    kind = kind_of(before[-1]) if before and is_animal(before[-1]) else None
    look = kind.body.format(kind.colour) if kind and kind.build in _BEASTS else job.look
    return topic[found.start() :], look


def _found(topic: str) -> re.Match[str] | None:
    found = _TITLED.search(topic)
    if found is None or len(topic) > LONGEST:
        return None
    before = topic[: found.start()].rstrip()
    unfit = _NOT_ALONE.search(f"{before} ") or _SAID_OF.search(before) or _ILL.search(topic)
    return None if unfit else found
