"""Numbers in words: 이십일, 스물한, 삼 점 일사, 공일공."""

ZERO = "영"
DIGITS = (ZERO, "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
PLACES = ("", "십", "백", "천")
MYRIADS = ("", "만", "억", "조", "경", "해")
MYRIAD = 10_000
LONGEST = 4 * len(MYRIADS)  # digits that have a name

ONES = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
ONES_BEFORE_A_NOUN = ("", "한", "두", "세", "네", *ONES[5:])
TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
TWENTY_BEFORE_A_NOUN = "스무"
NATIVE_LIMIT = 100  # exclusive: from here on there are no native words
MIXED_BELOW = 20  # beyond a hundred only these last digits are native: 백한 마리, 백스물한 is not said


def sino(number: int) -> str:
    """As money and dates are counted: 이천이십육; spaces fall between myriads."""
    if number == 0:
        return ZERO
    groups: list[str] = []
    for myriad in MYRIADS:
        number, below = divmod(number, MYRIAD)
        if below:
            lone = below == 1 and myriad == "만" and number == 0  # 만, yet 일억
            groups.append(("" if lone else _below_a_myriad(below)) + myriad)
    return " ".join(reversed(groups))


def _below_a_myriad(number: int) -> str:
    words = ""
    for place, digit in enumerate(reversed(str(number))):
        if digit != "0":
            words = ("" if digit == "1" and place else DIGITS[int(digit)]) + PLACES[place] + words
    return words


def native(number: int) -> str:
    """As things are counted, before a noun: 한, 스무, 스물한, 백한."""
    if number < NATIVE_LIMIT:
        if number == 20:
            return TWENTY_BEFORE_A_NOUN
        return TENS[number // 10] + ONES_BEFORE_A_NOUN[number % 10] or ZERO
    hundreds, rest = divmod(number, NATIVE_LIMIT)
    if hundreds < 10 and 0 < rest < MIXED_BELOW:
        return sino(hundreds * NATIVE_LIMIT) + native(rest)
    return sino(number)


def one_by_one(digits: str, zero: str = "공") -> str:
    return "".join(zero if digit == "0" else DIGITS[int(digit)] for digit in digits)


def amount(written: str) -> str:
    """A number as written, with commas and decimals or without, in Sino-Korean."""
    whole, point, decimals = written.replace(",", "").partition(".")
    words = sino(int(whole)) if len(whole) <= LONGEST else one_by_one(whole)
    return f"{words} 점 {one_by_one(decimals, ZERO)}" if point else words
