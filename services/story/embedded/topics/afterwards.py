"""How what one was afraid of, or did not like, went in the end: 주사 맞기 무서운 마음."""

import re

from services.story.embedded.particles import Word

_FELT = re.compile(r"(?:무서운|두려운|싫은|떨리는|걱정되는|부끄러운|낯선|힘든) 마음$")
_WENT: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(about), went)
    for about, went in (
        (r"주사|예방 ?접종", "얼마 뒤에 맞은 주사는 따끔, 하고 금세 끝났어요."),
        (r"치과|충치|이 (?:빼|뽑)", "얼마 뒤 {a:은/는} 치과 의자에서도 씩씩하게 “아!” 하고 입을 벌렸어요."),
        (r"머리(?:카락)? ?(?:자르|깎|잘라)|미용실", "얼마 뒤 싹둑싹둑, 머리는 하나도 아프지 않게 다듬어졌어요."),
        (r"머리 ?감", "얼마 뒤 보글보글 거품 속에서 {a:은/는} 눈을 꼭 감고 노래를 불렀어요."),
        (r"어둠|어두운|캄캄|깜깜|불 ?(?:끄|꺼)", "얼마 뒤부터 캄캄한 밤도 {a}에게는 포근하기만 했어요."),
        (r"(?:혼자|따로) (?:자|잠)", "얼마 뒤 {a:은/는} 살짝 떨렸지만 혼자서도 새근새근 잠들었어요."),
        (r"발표|무대|앞에서", "얼마 뒤 {a:은/는} 떨리는 목소리로도 끝까지 또박또박 말했어요."),
        (r"천둥|번개", "얼마 뒤 우르르 쾅, 천둥이 쳐도 {a:은/는} 숨지 않았어요."),
        (r"수영|물(?:이|속| ?놀이)", "얼마 뒤 {a:은/는} 물에 살그머니 들어가 보았어요."),
        (
            r"헤어지기|떨어지기|(?:유치원|어린이집|학교|학원).* ?가기",
            "얼마 뒤 “다녀올게요!” 하는 {a}의 목소리는 또랑또랑했어요.",
        ),
        (r"병원|진찰", "얼마 뒤에 만난 의사 선생님은 생각보다 훨씬 다정했어요."),
        (r"약 ?먹", "얼마 뒤 꿀꺽, 약은 눈 깜짝할 사이에 넘어갔어요."),
        (r"(?:강아지|개)[가는]? .*무서", "얼마 뒤에 다시 보니 강아지는 꼬리를 살랑살랑 흔들고 있었어요."),
        (r"화장실|변기", "얼마 뒤에 가 보니 화장실도 아무렇지 않았어요."),
        (r"시험|받아쓰기", "얼마 뒤 시험지 위에서는 연필이 사각사각 움직였어요."),
        (r"목욕|씻", "얼마 뒤 {a:은/는} 보글보글 거품 속에서 콧노래를 불렀어요."),
        (r"양치|이 닦", "얼마 뒤 치카치카, {a}의 이가 반짝반짝해졌어요."),
        (r"당근|시금치|콩|채소|브로콜리|버섯|가지|양파", "얼마 뒤 {a:은/는} □ 콩알만큼 한 입, 오물오물 먹어 보았어요."),
    )
)


def afterwards(topic: str) -> str | None:
    """A template of one sentence; None of a feeling that nothing is known of."""
    if not _FELT.search(topic):
        return None
    went = ((found, went) for about, went in _WENT if (found := about.search(topic)))
    return next((told.replace("□", f"{Word(found[0]):을/를}") for found, told in went), None)
