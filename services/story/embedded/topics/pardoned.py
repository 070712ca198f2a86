"""What a saying pardons: ‘틀려도 괜찮아’라는 말 pardons 틀려서, for which one is downcast."""

import re

_PARDON = re.compile(
    r"^‘(?:괜찮아,? )?(?P<slip>[^‘’]*(?:틀|느[려리]|달라|실수|못|울|넘어|꼴찌|꼴등|늦|작아|서툴"
    r"|부끄|떨|무서|뀌|흘|쏟|망|빵점|잊|몰라|겁|놓쳐|깨|어려|지각|엎|까먹|더듬)\S*)도 (?:괜찮|돼|좋)\S*’라는 말$"
)
_VERB = re.compile(r"[아어여해와워려져겨춰라쳐뻐퍼러려]$")


def because_of(topic: str) -> str:
    """틀려서; nothing of a saying that pardons no slip: ‘천천히 해도 돼’라는 말."""
    found = _PARDON.search(topic)
    if found is None or not _VERB.search(found["slip"]):
        return ""
    return "잘하지 못해서" if found["slip"] == "못해" else f"{found['slip']}서"
