"""Words that one ought to say: a greeting, thanks, praise, that one is sorry."""

from services.story.embedded.topics.family import Family

_FELT = ("고맙다", "감사하다", "미안하다", "죄송하다", "사랑한다", "축하한다", "멋지다")  # said that it is so,
_SAID = (  # or as it is said: 고마워요 말하는 일, ‘고마워’라고 말하는 일
    *("고마워", "고마워요", "고맙습니다", "감사해요", "감사합니다", "미안해", "미안해요", "죄송해요", "죄송합니다"),
    *("사랑해", "사랑해요", "사랑합니다", "축하해", "축하해요", "축하합니다", "안녕", "안녕하세요"),
)
_WAYS = ("존댓말", "높임말", "고운_말", "예쁜_말", "바른_말")
_STEMS = (
    *(f"{felt}고_{say}는_일" for felt in _FELT for say in ("말하", "인사하", "하")),
    *(f"{felt}고_말하는_용기" for felt in _FELT),
    *(f"{felt}는_말{end}" for felt in _FELT for end in ("", "_하는_일", "을_하는_일", "_전하는_일", "을_전하는_일")),
    "놀자고_말하는_일",
    "놀자고_하는_일",
    *(f"{said}{end}_{say}는_일" for said in _SAID for end in ("", "’라고") for say in ("말하", "인사하", "하")),
    *(f"{way}{end}" for way in _WAYS for end in ("", "_쓰는_일", "을_쓰는_일", "_하는_일", "을_하는_일")),
    *(f"{how}_말하는_일" for how in ("예쁘게", "곱게", "공손하게")),
    *(f"인사{joint}_{do}는_일" for joint in ("", "를", "를_먼저") for do in ("하", "잘하", "나누", "건네")),
)

COURTESY = Family(
    name="courtesy",
    words=(
        "인사 인사말 인사하는_일 인사하는_용기 인사하는_마음 인사_예절 감사 감사하는_일 감사를_전하는_일 칭찬 "
        "칭찬하는_일 칭찬해_주는_일 사과하는_일 사과하는_용기 용서를_구하는_일 용서를_비는_일 축하하는_마음 "
        "사과하는_마음 감사하는_마음 칭찬하는_마음 "
        f"축하하는_일 축하해_주는_일 {' '.join(_STEMS)}"
    ),
    head=True,  # not 사과 따는 일, 칭찬 스티커, 인사동
    lessons=(
        "{topic:을/를} 떠올리면 {a}의 입가에 웃음이 번졌어요.",
        "{a:은/는} {topic:을/를} 두고 더는 망설이지 않기로 했어요.",
        "{topic:을/를} 생각할 때마다 {a}의 입안이 간질간질했어요.",
    ),
)
