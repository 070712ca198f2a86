"""Who appears in a tale: every character has its turn, and the era and the place are seen."""

import re

import pytest

from contracts.book import MAX_PANELS, Age, Brief, Options
from services.story.checks import Book, check_page
from services.story.embedded.choosing import MOST
from services.story.embedded.eras import ERAS
from services.story.embedded.places import ELSEWHERE, PLACES
from services.story.embedded.telling import Tale
from services.story.embedded.wording import OF_ERA
from services.story.embedded.words import treasure_of
from services.story.sentences import sentences

WHO = ("토끼", "여우", "할머니", "로봇", "펭귄", "공주님")
ERA_NAMES = ("조선 시대", "신라", "공룡 시대", "고대 이집트", "중세", "1980년대", "2300년")  # other than ours


def tale(
    characters: str, panels: int, age: Age = "5-7", seed: int = 1, era: str = "조선 시대", place: str = "깊은 숲"
) -> tuple[Tale, list[str]]:
    brief = Brief.model_validate({"era": era, "place": place, "characters": characters, "topic": "우정", "age": age})
    told = Tale(brief, Options(panels=panels, seed=seed))
    return told, [page.text for page in told.pages(set(), 0)]


@pytest.mark.parametrize("age", ["3-5", "5-7", "7-9"])
@pytest.mark.parametrize("panels", range(1, MAX_PANELS + 1))
@pytest.mark.parametrize("count", range(1, 7))
def test_every_character_does_or_says_something_in_every_book(count: int, panels: int, age: Age) -> None:
    for seed in range(4):
        brief_of, (_, *pages) = tale(", ".join(WHO[:count]), panels, age, seed)
        lines = [sentence for page in pages for sentence in sentences(page)]
        acting = lines[1:]  # in the introduction all are only named
        if panels == 1:  # but there they do it together
            assert [who for who in WHO[:count] if who not in lines[0]] == []
            assert re.search(rf"(?:^|[“\s]){brief_of.company.together}(?:이|가|은|는) ", acting[0]), acting
            continue
        turn = r"(?:이|가|은|는|도|[와과] [가-힣]+[이가은는]) "
        both = "|둘(?:이|은) " if count == 2 else ""
        idle = [who for who in WHO[:count] if not any(re.search(rf"{who}{turn}{both}", line) for line in acting)]
        assert [who for who in idle if who != "토끼" or count > 1] == [], (seed, brief_of.plot.name, pages)


@pytest.mark.parametrize("age", ["3-5", "5-7", "7-9"])
@pytest.mark.parametrize("panels", range(1, MAX_PANELS + 1))
def test_a_page_has_as_many_sentences_as_its_readers_can_follow(panels: int, age: Age) -> None:
    for seed in range(12):
        _, (_, *pages) = tale("나와 지우", panels, age, seed, era="오늘", place="초등학교")
        counts = {len(sentences(page)) for page in pages}
        assert counts <= set(range(2, MOST[age] + 1)) if panels > 1 else counts == {4}, pages


@pytest.mark.parametrize("panels", [1, 2, 3, 4, 6, 12])
@pytest.mark.parametrize("era", ERA_NAMES)
def test_the_era_shows_in_things_on_some_page(era: str, panels: int) -> None:
    for seed in range(6):
        told, (_, *pages) = tale("토끼, 여우", panels, seed=seed, era=era)
        text = " ".join(pages)
        shown = [told.words[word] for word in OF_ERA]
        assert any(thing in text for thing in shown), (told.plot.name, pages)
        assert told.setting.era.english in [*told.pages(set(), 0)][1].scene.prompt


@pytest.mark.parametrize("panels", [2, 3, 4, 12])
def test_the_place_is_more_than_its_name(panels: int) -> None:
    words = ("spot", "way", "hurdle", "neighbour", "gift", "storm")
    for seed, place in enumerate(
        ("용궁", "달나라", "경복궁", "교실", "시장", "사막", "동굴", "눈밭", "놀이터", "블랙홀")
    ):
        told, (_, *pages) = tale("토끼, 여우", panels, seed=seed, place=place)
        where = told.setting.place
        shown = [*(told.words[word] for word in words), *where.sights, *where.sounds]
        assert any(thing in " ".join(pages) for thing in shown), pages


def test_the_tables_of_places_and_eras_are_full() -> None:
    for place in (*PLACES, ELSEWHERE):
        counts = [len(set(some)) for some in (place.sights, place.sounds, place.spots, place.ways)]
        counts += [len(set(some)) for some in (place.hurdles, place.neighbours, place.gifts, place.storms)]
        assert [have >= least for have, least in zip(counts, (5, 5, 3, 3, 3, 3, 3, 1), strict=True)] == [True] * 8
    for era in ERAS:
        assert len(set(era.clothes)) >= 6


@pytest.mark.parametrize("panels", [1, 4, 12])
def test_whoever_tells_of_himself_says_i(panels: int) -> None:
    for seed in range(12):
        _, pages = tale("나, 지우", panels, seed=seed)
        text = " ".join(pages)
        assert not re.search(r"(?<![가-힣])나(?:가|의|은|을|과|이)(?= )|나야,", text), text
        assert re.search(r"(?<![가-힣])(?:내가|나는|나를|나도|나와|나랑|내) ", text)


def test_the_neighbour_is_nobody_of_the_cast() -> None:
    for seed in range(20):
        told, _ = tale("다람쥐, 부엉이", 4, seed=seed)
        assert told.words["neighbour"] in ("버섯 요정", "고슴도치 할아버지")


def test_two_of_a_kind_differ_in_their_looks_and_six_fit_into_a_prompt() -> None:
    told, _ = tale("토끼, 토끼 동생, 빨간 토끼, 토끼 형, 토끼 할머니, 산토끼", 12)
    looks = [member.looks for member in told.company.members]
    assert [member.kind for member in told.company.members] == ["rabbit"] * 6
    assert len({look.split(" rabbit ")[0] for look in looks}) == 6
    for page in told.pages(set(), 0):
        assert len(page.scene.prompt) <= 1200
        assert page.scene.alt


def test_a_season_that_the_reader_named_is_painted() -> None:
    told, _ = tale("눈사람", 4, era="크리스마스 이브")
    assert all("in winter" in page.scene.prompt for page in told.pages(set(), 0))


def test_pages_of_six_with_long_names_are_within_the_limits() -> None:
    names = ", ".join(f"{'아주' * 6} 용감한 {who}{'님' * 12}" for who in WHO)[:200]
    brief = Brief(era="가" * 200, place="나" * 200, characters=names, topic="다" * 200)
    told: list[str] = []
    for page in Tale(brief, Options(panels=12, seed=3)).pages(set(), 0):
        check_page(page, Book(brief, 12, told))
        told.append(page.text)


def test_what_is_lost_is_nobody_of_the_cast() -> None:
    assert treasure_of("풍선을 놓친 일", "나, 엄마") == ("풍선", "a balloon")
    assert treasure_of("풍선을 놓친 일", "나, 풍선") is None
    assert treasure_of("잃어버린 엿가위 찾기", "돌쇠") == ("엿가위", "a small treasure")


@pytest.mark.parametrize(
    ("topic", "look"),
    [
        ("고래", "a palm-sized blue whale"),
        ("공룡", "a palm-sized friendly green dinosaur"),
        ("매미", "a tiny cute creature"),
    ],
)
def test_the_creature_that_comes_to_visit_is_painted_tiny(topic: str, look: str) -> None:
    brief = Brief(era="옛날", place="숲", characters="토끼", topic=topic)
    assert Tale(brief, Options(seed=1)).words["visitor_en"] == look


@pytest.mark.parametrize(
    ("topic", "look"),
    [("고래", "a big blue whale"), ("우리 집 강아지", "a fluffy brown dog"), ("매미", "a tiny cute creature")],
)
def test_the_creature_that_comes_to_play_is_painted_as_large_as_it_is(topic: str, look: str) -> None:
    brief = Brief(era="옛날", place="숲", characters="토끼", topic=topic)
    assert Tale(brief, Options(seed=1)).words["creature_en"] == look


@pytest.mark.parametrize(("topic", "size"), [("고래", "손바닥만 한"), ("매미", "손톱만 한"), ("개미", "깨알만 한")])
def test_what_is_small_is_smaller_still_as_a_guest(topic: str, size: str) -> None:
    brief = Brief(era="옛날", place="숲", characters="토끼", topic=topic)
    assert Tale(brief, Options(seed=1)).words["tiny"] == size


@pytest.mark.parametrize("panels", [1, 2, 4, 8])
def test_a_newborn_only_smiles(panels: int) -> None:
    for seed in range(6):
        _, (_, *pages) = tale("나, 엄마, 아기 동생", panels, seed=seed)
        told = [sentence for page in pages for sentence in sentences(page)][1 if panels > 1 else 0 :]
        acting = [sentence for sentence in told if re.search(r"동생(?:이|은|도) ", sentence)]
        assert acting
        assert [sentence for sentence in acting if "방긋" not in sentence] == []


def test_what_takes_long_is_not_told_of_one_who_is_just_eating() -> None:
    brief = Brief(era="조선 시대", place="마을", characters="토끼", topic="단풍 구경")
    slow = [tale for seed in range(200) if (tale := Tale(brief, Options(seed=seed))).plot.slow]
    assert slow
    for tale in slow:
        _, first, *_ = tale.pages(set(), 0)
        assert "때의 일" not in first.text


def test_nobody_is_admonished_in_the_own_bed() -> None:
    here = {Tale(silly("부엌"), Options(seed=seed)).plot.name for seed in range(60)}
    abed = {Tale(silly("내 방"), Options(seed=seed)).plot.name for seed in range(60)}
    assert here - abed == {"giggle"}


def silly(place: str) -> Brief:
    return Brief(era="어젯밤", place=place, characters="나, 곰", topic="방귀")


@pytest.mark.parametrize(("era", "light"), [("1962년", "남포등"), ("1988년", "꼬마전등"), ("90년대", "꼬마전등")])
def test_nobody_burns_oil_where_there_is_electric_light(era: str, light: str) -> None:
    brief = Brief(era=era, place="골목", characters="준호", topic="구슬")
    assert Tale(brief, Options(seed=1)).words["light"] == light


def test_no_penguin_lives_in_the_arctic_and_no_board_hangs_in_a_canteen() -> None:
    north = Tale(Brief(era="겨울", place="북극", characters="곰", topic="우정"), Options(seed=1)).setting
    south = Tale(Brief(era="겨울", place="남극", characters="곰", topic="우정"), Options(seed=1)).setting
    assert not any("펭귄" in korean for korean, _ in north.neighbours)
    assert any("펭귄" in korean for korean, _ in south.neighbours)
    canteen = Tale(Brief(era="오늘", place="급식실", characters="지우", topic="우정"), Options(seed=1)).setting
    assert canteen.spots
    assert not any("칠판" in spot for spot in canteen.spots)


def test_a_grown_companion_does_not_squabble_with_a_child() -> None:
    def squabbles(companion: str) -> int:
        brief = Brief.model_validate(
            {"era": "오늘", "place": "병원", "characters": f"도윤, {companion}", "topic": "팔에 깁스했어요"}
        )
        told = (Tale(brief, Options(panels=4, seed=seed)).pages(set(), 0) for seed in range(60))
        return sum("옥신각신" in page.text for pages in told for page in pages)

    assert squabbles("간호사 선생님") == 0
    assert squabbles("여우") > 0


def test_who_is_gone_does_not_rejoice_and_who_had_no_turn_is_seen_in_the_end() -> None:
    brief = Brief(era="겨울", place="놀이터", characters="나, 동생, 엄마, 눈오리", topic="눈오리가 녹아 버렸어요")
    seen = 0
    for seed in range(30):
        _, *pages = [draft.text for draft in Tale(brief, Options(seed=seed)).pages(set(), 1)]
        assert "눈오리도" not in " ".join(pages)
        seen += "동생도" in pages[-1] or "엄마도" in pages[-1]
    assert seen
