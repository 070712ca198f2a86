import pytest

from services.story.embedded.particles import PAIRS, Word, particle
from services.story.embedded.reading import Final, final

VOWEL, RIEUL, CONSONANT, UNKNOWN = Final.VOWEL, Final.RIEUL, Final.CONSONANT, Final.UNKNOWN


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{토끼:이/가}", "토끼가"),
        ("{곰:이/가}", "곰이"),
        ("{별:이/가}", "별이"),
        ("{토끼:은/는}", "토끼는"),
        ("{곰:은/는}", "곰은"),
        ("{토끼:을/를}", "토끼를"),
        ("{곰:을/를}", "곰을"),
        ("{토끼:과/와}", "토끼와"),
        ("{곰:과/와}", "곰과"),
        ("{토끼:(이)랑}", "토끼랑"),
        ("{곰:(이)랑}", "곰이랑"),
        ("{별:(이)랑}", "별이랑"),
        ("{바다:(으)로}", "바다로"),
        ("{산:(으)로}", "산으로"),
        ("{서울:(으)로}", "서울로"),
        ("{토끼:아/야}", "토끼야"),
        ("{곰:아/야}", "곰아"),
        ("{토끼:(이)라는}", "토끼라는"),
        ("{곰:(이)라는}", "곰이라는"),
        ("{토끼:(이)었어요}", "토끼였어요"),
        ("{곰:(이)었어요}", "곰이었어요"),
        ("{토끼}", "토끼"),
    ],
)
def test_a_word_takes_its_particle_in_a_template(template: str, expected: str) -> None:
    word = template.strip("{}").partition(":")[0]
    assert template.replace(word, "word", 1).format(word=Word(word)) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        # digits, as they are read
        ("0", CONSONANT),
        ("1", RIEUL),
        ("2", VOWEL),
        ("3", CONSONANT),
        ("4", VOWEL),
        ("5", VOWEL),
        ("6", CONSONANT),
        ("7", RIEUL),
        ("8", RIEUL),
        ("9", VOWEL),
        ("10", CONSONANT),
        ("1,000", CONSONANT),
        ("100000000", CONSONANT),
        ("1000000000000", VOWEL),
        ("10000000000000000", CONSONANT),
        ("3.5", VOWEL),
        ("3.10", CONSONANT),
        ("007", RIEUL),
        ("２", VOWEL),
        ("로봇 7", RIEUL),
        # units and signs
        ("5kg", CONSONANT),
        ("10 km", VOWEL),
        ("3m", VOWEL),
        ("100%", VOWEL),
        # Latin letters, one by one
        ("L", RIEUL),
        ("R", RIEUL),
        ("M", CONSONANT),
        ("AI", VOWEL),
        ("UFN", CONSONANT),
        ("HTML", RIEUL),
        ("BTS", VOWEL),
        ("K-POP", CONSONANT),
        # Latin words, as Koreans say them
        ("Paul", RIEUL),
        ("apple", RIEUL),
        ("Michelle", RIEUL),
        ("Tom", CONSONANT),
        ("John", CONSONANT),
        ("Jane", CONSONANT),
        ("time", CONSONANT),
        ("king", CONSONANT),
        ("Jack", CONSONANT),
        ("music", CONSONANT),
        ("book", CONSONANT),
        ("robot", CONSONANT),
        ("cap", CONSONANT),
        ("cake", VOWEL),
        ("heart", VOWEL),
        ("Anna", VOWEL),
        ("Smith", VOWEL),
        ("Jerry", VOWEL),
        ("bus", VOWEL),
        ("café", VOWEL),
        ("ROBOT", CONSONANT),
        # what is not read
        ("철수(곰)", VOWEL),
        ("곰 (착한 토끼)", CONSONANT),
        ("곰[토끼]", CONSONANT),
        ("(곰)", CONSONANT),
        ("‘별’", RIEUL),
        ("“토끼”", VOWEL),
        ("『심청전』", CONSONANT),
        ("곰!", CONSONANT),
        ("곰 🐻", CONSONANT),
        ("토끼~", VOWEL),
        # other letters
        ("ㅋㅋㅋ", CONSONANT),
        ("ㄹ", RIEUL),
        ("ㅏ", VOWEL),
        ("さくら", VOWEL),
        ("らーめん", CONSONANT),
        ("李", UNKNOWN),
        ("Иван", UNKNOWN),
        ("🐰", UNKNOWN),
        ("...", UNKNOWN),
        ("", UNKNOWN),
    ],
)
def test_the_last_sound_of_a_word_is_heard_as_koreans_read_it(word: str, expected: Final) -> None:
    assert final(word) is expected


def test_a_last_sound_that_cannot_be_known_leaves_both_shapes() -> None:
    assert [particle("李", pair) for pair in PAIRS] == [
        *("이(가)", "은(는)", "을(를)", "와(과)", "야"),
        *("(이)랑", "(으)로", "(이)라는", "(이)라고", "(이)나", "(이)야", "이었어요", "이에요", "의"),
    ]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{나:이/가}", "내가"),
        ("{나:은/는}", "나는"),
        ("{나:을/를}", "나를"),
        ("{나:과/와}", "나랑"),
        ("{나:의}", "내"),
        ("{용감한 나:이/가}", "용감한 내가"),
        ("{저:이/가}", "제가"),
        ("{저:의}", "제"),
        ("{너:이/가}", "네가"),
        ("{우리:이/가}", "우리가"),
        ("{토끼:의}", "토끼의"),
        ("{3:을/를}", "3을"),
        ("{7:이/가}", "7이"),
        ("{A:은/는}", "A는"),
        ("{MBC:이/가}", "MBC가"),
        ("{iPhone:을/를}", "iPhone을"),
        ("{(토끼):이/가}", "(토끼)가"),
        ("{‘토끼’:이/가}", "‘토끼’가"),
        ("{곰:(이)라고}", "곰이라고"),
        ("{토끼:이에요/예요}", "토끼예요"),
        ("{곰:이에요/예요}", "곰이에요"),
    ],
)
def test_pronouns_digits_and_letters_take_theirs_too(template: str, expected: str) -> None:
    word, _, pair = template.strip("{}").partition(":")
    assert format(Word(word), pair) == expected


def test_a_name_that_could_be_a_verb_is_never_followed_by_what_makes_it_one() -> None:
    assert f"{Word('반짝이'):은/는} 별을" == "반짝이가 별을"
    assert f"{Word('뚝딱이'):은/는} 별을" == "뚝딱이는 별을"
