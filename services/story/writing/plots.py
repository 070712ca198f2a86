"""Shapes that a tale can take. One is drawn for each book by its seed, and spread over its panels."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Plot:
    """What happens, in four parts; what is tried holds one thing for each panel that a long book gives it."""

    name: str
    opening: str
    trouble: str
    tried: Sequence[str]
    ending: str


PLOTS: tuple[Plot, ...] = (
    Plot(
        "잃어버린 것을 찾아서",
        "주인공이 아끼는 것과 함께 지내는 평범한 하루를 보여 주어요.",
        "아끼던 것이 사라지고, 주인공이 찾아 나서기로 마음먹어요.",
        (
            "첫 번째 장소에서 실마리를 얻어요.",
            "길이 막혀 돌아가다가 뜻밖의 이웃을 만나요.",
            "이웃의 부탁을 먼저 들어주어요.",
        ),
        "찾던 것이 가까이 있었음을 알게 되고, 그동안 얻은 것이 더 소중했음을 느껴요.",
    ),
    Plot(
        "세 번의 시도",
        "주인공이 꼭 해내고 싶은 일을 이야기해요.",
        "처음 해 보지만 보기 좋게 실패해요.",
        ("다른 방법으로 해 보지만 또 모자라요.", "친구의 엉뚱한 말에서 좋은 생각을 얻어요.", "차근차근 준비해요."),
        "세 번째에 마침내 해내고, 혼자가 아니었음을 알아요.",
    ),
    Plot(
        "오해와 화해",
        "사이좋은 인물들이 함께 무언가를 시작해요.",
        "작은 오해가 생겨 마음이 토라져요.",
        (
            "따로따로 지내 보니 심심하고 허전해요.",
            "오해가 어디서 왔는지 뜻밖에 알게 돼요.",
            "먼저 말을 걸 용기를 내요.",
        ),
        "서로의 마음을 듣고 화해하고, 전보다 더 가까워져요.",
    ),
    Plot(
        "작은 이의 큰일",
        "작거나 느리다고 여겨지는 주인공을 소개해요.",
        "크고 힘센 이들도 풀지 못하는 문제가 생겨요.",
        (
            "모두가 힘으로 해 보지만 소용없어요.",
            "주인공이 남들이 못 본 것을 알아차려요.",
            "모두가 주인공의 말에 귀를 기울여요.",
        ),
        "주인공다운 방법으로 문제가 풀리고 모두가 고마워해요.",
    ),
    Plot(
        "낯선 손님",
        "조용한 곳에 낯선 손님이 찾아와요.",
        "손님의 이상한 행동에 모두가 놀라고 겁을 내요.",
        ("주인공이 살며시 다가가 지켜보아요.", "손님에게 사정이 있음을 알게 돼요.", "서로 다른 점을 나누며 놀아요."),
        "손님은 이웃이 되거나 선물을 남기고 떠나고, 모두의 마음이 넓어져요.",
    ),
    Plot(
        "이상한 소리의 정체",
        "어디선가 들려오는 이상한 소리로 하루가 시작돼요.",
        "소리에 대한 소문이 점점 커져 모두가 걱정해요.",
        (
            "소리를 따라 한 걸음씩 다가가요.",
            "무서워도 손을 잡고 살펴보아요.",
            "소리가 누군가의 도와 달라는 말임을 알아요.",
        ),
        "소리의 정체가 밝혀지고, 무서움이 웃음으로 바뀌어요.",
    ),
    Plot(
        "지키기 어려운 약속",
        "주인공이 소중한 이와 약속을 해요.",
        "약속을 지키기 어려운 일이 자꾸 생겨요.",
        (
            "재미난 유혹이 주인공을 붙잡아요.",
            "도움이 필요한 이를 그냥 지나치지 못해요.",
            "늦었지만 있는 힘껏 달려가요.",
        ),
        "약속은 생각지 못한 모습으로 지켜지고, 믿음이 자라나요.",
    ),
    Plot(
        "함께 만드는 하루",
        "모두를 기쁘게 할 특별한 날을 준비하기로 해요.",
        "가장 중요한 것이 망가지거나 모자라게 돼요.",
        ("저마다 가진 작은 것을 내놓아요.", "실수가 오히려 멋진 생각이 돼요.", "모두 힘을 모아 다시 만들어요."),
        "처음 생각과는 달라도 더 멋진 하루가 완성돼요.",
    ),
)
FURTHER = ("하던 일이 조금 나아지다가 새로운 어려움이 나타나요.", "잠시 쉬며 서로의 마음을 나누어요.")


def plot(seed: int) -> Plot:
    return Random(seed).choice(PLOTS)


def spread(plot: Plot, panels: int) -> list[str]:
    """What each panel tells."""
    match panels:
        case 1:
            return [f"{plot.opening} {plot.trouble} {plot.tried[1]} {plot.ending}"]
        case 2:
            return [f"{plot.opening} {plot.trouble}", f"{plot.tried[1]} {plot.ending}"]
        case 3:
            return [plot.opening, f"{plot.trouble} {plot.tried[1]}", plot.ending]
    middle = panels - 3
    tried = [plot.tried[1]] if middle == 1 else [*plot.tried[:middle]]
    more = [FURTHER[number % len(FURTHER)] for number in range(middle - len(tried))]
    return [plot.opening, plot.trouble, *tried[:1], *more, *tried[1:], plot.ending]
