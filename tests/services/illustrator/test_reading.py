import pytest

from contracts.book import Figure, Scene
from services.illustrator.embedded.colour import NAMED, Colour
from services.illustrator.embedded.reading import Character, read
from services.illustrator.embedded.words import MARKS


def scene(prompt: str, *cast: Figure, **members: object) -> Scene:
    return Scene.model_validate({"prompt": prompt, "cast": cast, **members})


def test_the_cast_is_found_in_the_prompt_in_order() -> None:
    told = scene(
        "A small white rabbit with a red scarf and a big tiger wearing a blue hat cross a river.",
        Figure(name="토토", pose="walking", face="happy"),
        Figure(name="두리", pose="sitting", face="sad"),
    )
    assert read(told).cast == (
        Character("rabbit", NAMED["white"], {"scarf": NAMED["red"]}, 0.88, pose="walking"),
        Character("tiger", None, {"hat": NAMED["blue"]}, 1.12, pose="sitting", face="sad"),
    )


def test_a_korean_name_that_says_the_kind_finds_its_own_description() -> None:
    told = scene("A fox and a brown bear in a forest.", Figure(name="곰돌이"), Figure(name="미루"))
    assert [(who.kind, who.coat) for who in read(told).cast] == [("bear", NAMED["brown"]), ("fox", None)]


def test_two_of_a_kind_are_told_apart_by_what_they_wear() -> None:
    told = scene(
        "A white rabbit with a red scarf and a gray rabbit with a blue hat, in a land of hanbok clothes, run.",
        Figure(name="하양이"),
        Figure(name="회색이"),
    )
    assert [(who.kind, who.coat, who.worn) for who in read(told).cast] == [
        ("rabbit", NAMED["white"], {"scarf": NAMED["red"]}),
        ("rabbit", NAMED["gray"], {"hat": NAMED["blue"]}),
    ]


def test_a_name_that_misleads_gives_way_to_the_prompt() -> None:
    told = scene("A cheerful boy with short black hair.", Figure(name="호랑이 잡는 소년"))
    assert [who.kind for who in read(told).cast] == ["boy"]


def test_two_colours_at_once_are_the_kind_s_own() -> None:
    assert read(scene("A black and white magpie sings.")).cast == (Character("magpie"),)


def test_someone_the_prompt_does_not_describe_is_a_child() -> None:
    assert [who.kind for who in read(scene("A sunny field.", Figure(name="하늘"))).cast] == ["child"]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A mother bear hugs two foxes.", ["bear", "fox", "fox"]),
        ("Two foxes share an apple", ["fox", "fox"]),
        ("Penguins slide on the ice", ["penguin", "penguin"]),
        ("A tiger cub naps", ["tiger"]),
        ("A boy and a turtle, in the age of dinosaurs", ["boy", "turtle"]),
        ("A dinosaur reads a book about the time of the dinosaurs", ["dinosaur"]),
        ("A friendly green alien boy with big eyes", ["alien"]),
        ("A kind young mother and a fire-breathing dragon", ["woman", "dragon"]),
        ("A little dinosaur, a wise brown owl and a whale", ["dinosaur", "owl", "whale"]),
        ("The dragon king and his princess", ["king", "princess"]),
        ("Mice run; the mouse by a tree waits.", ["mouse"]),
        ("An old grandmother's cat", ["grandmother", "cat"]),
        ("호랑이가 토끼를 만나요", ["tiger", "rabbit"]),
        ("A landscape without anybody", []),
    ],
)
def test_a_prompt_without_a_cast_is_read_for_its_characters(prompt: str, kinds: list[str]) -> None:
    assert [who.kind for who in read(scene(prompt)).cast] == kinds


@pytest.mark.parametrize(
    ("prompt", "members", "place", "time", "weather"),
    [
        ("Two friends on the beach at sunset, windy", {}, "shore", "evening", "wind"),
        ("A quiet night in the snowy mountains", {"place": "forest"}, "forest", "night", "clear"),
        ("In the rain by the lake at dawn", {"weather": "snow"}, "river", "morning", "snow"),
        ("Something", {"place": "Moonbase", "time": "DUSK"}, "meadow", "evening", "clear"),
        ("On a planet among the stars", {}, "space", "night", "clear"),
    ],
)
def test_what_the_scene_says_comes_before_what_the_prompt_says(
    prompt: str, members: dict[str, str], place: str, time: str, weather: str
) -> None:
    sight = read(scene(prompt, **members))
    assert (sight.place, sight.time, sight.weather) == (place, time, weather)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("an astronaut and an alien on the moon", "space"),
        ("an octopus under water", "underwater"),
        ("a penguin on the ice", "snow"),
        ("a boy in a cozy room in the stone age", "cave"),
        ("a boy in a cozy room", "room"),
        ("a girl in a bright roomy hall", "hall"),
    ],
)
def test_a_place_is_read_from_phrases_and_fits_its_era(prompt: str, place: str) -> None:
    assert read(scene(prompt)).place == place


def test_what_is_on_a_body_or_says_how_clothes_look_is_no_prop() -> None:
    told = scene("A bear with a crescent spot on the forehead and a duck with a yellow leaf hat, in hanbok clothes.")
    assert read(told).props == ()


def test_a_prop_is_what_it_is_and_not_what_it_has() -> None:
    told = scene("A bear hugs a seed with a star-shaped crack.", props=("a seed with a star-shaped crack",))
    assert read(told).props == ("sprout",)
    assert read(scene("A tiger eats.", props=("soft bean-powder rice cakes",))).props == ("ricecake",)
    assert read(scene("A tiger eats.", props=("a tiny moon fairy", "a toy rabbit"))).props == ("toy",)


def test_a_visitor_no_larger_than_a_palm_is_small_beside_anyone() -> None:
    told = read(scene("A white rabbit meets a palm-sized blue whale.", props=("a palm-sized blue whale",)))
    assert [one.scale < 0.5 for one in told.cast] == [False, True]


def test_a_hat_may_be_too_large_for_whoever_wears_it() -> None:
    looks = "a soft yellow cat with a yellow raincoat and a dark ring around one eye and a red"
    worn = [read(scene(f"{looks} {hat}, in a village.")).cast[0].worn for hat in ("oversized hat", "hat")]
    assert ["oversized" in one for one in worn] == [True, False]
    assert "hat" in worn[1]


def test_a_night_has_one_moon_and_a_day_one_sun() -> None:
    shining = {"prompt": "A tiger looks up.", "props": ("a crescent moon", "a bright sun")}
    assert [read(scene(**shining, time=time)).props for time in ("night", "noon")] == [("sun",), ("moon",)]


@pytest.mark.parametrize(
    ("told", "mark"),
    [
        ("with a red scarf and a crescent spot on the forehead", {"crescent": None}),
        ("with a heart-shaped spot on one cheek", {"heart": None}),
        ("with tiny freckles on the nose, in a forest", {"freckles": None}),
        ("with a dark ring around one eye", {"ring": None}),
        ("with a curly lock over the forehead", {"tuft": None}),
        ("with a blinking blue light on the forehead", {"light": NAMED["blue"]}),
        ("under a crescent moon", {}),
    ],
)
def test_a_mark_of_ones_own_is_read(told: str, mark: dict[str, Colour | None]) -> None:
    (who,) = read(scene(f"A small rabbit {told}.")).cast
    assert {thing: tint for thing, tint in who.worn.items() if thing in MARKS} == mark


def test_whoever_stands_among_the_props_is_painted_after_the_cast() -> None:
    guests = ("a playful goblin", "a man from the mill", "a toy rabbit")
    told = scene("A rabbit shares.", Figure(name="토끼", pose="standing", face="happy"), props=guests)
    sight = read(told)
    assert [who.kind for who in sight.cast] == ["rabbit", "goblin", "man"]
    assert sight.props == ("toy",)


def test_a_wonder_is_known_by_all_its_words_and_a_thing_is_as_large_as_it_is_told() -> None:
    told = ("a huge fluffy purple ball", "a small curled golden creature", "a tiny door", "a red ball")
    sight = read(scene("A tiger laughs.", props=told))
    assert sight.props == ("purple fluff", "curl", "door", "ball")
    assert sight.scales == {"purple fluff": 1.8, "door": 0.7}


def test_props_are_read_from_the_scene_and_the_prompt() -> None:
    told = scene("A girl holds a paper lantern and an apple.", props=("red kite", "anvil"))
    assert read(told).props == ("kite", "lantern", "fruit")


@pytest.mark.parametrize(
    ("prompt", "era"),
    [
        ("a girl, in a village, in old Korea with tiled hanok houses and hanbok clothes", "old"),
        ("a boy and a dinosaur, in the age of dinosaurs", "ancient"),
        ("A hunter of the Stone Age paints a cave.", "ancient"),
        ("a fox, in the middle ages, at noon", "medieval"),
        ("a robot, in a bright future with round machines", "future"),
        ("A modern street between old hanok houses", "today"),
        ("Seoul in the 1970s", "past"),
        ("A Joseon-era scholar reads.", "old"),
        ("An old woman feeds a dinosaur.", ""),
        ("조선에서 온 소년", "old"),
    ],
)
def test_the_era_is_read_from_what_the_prompt_says_of_it(prompt: str, era: str) -> None:
    assert read(scene(prompt)).era == era


@pytest.mark.parametrize(
    ("prompt", "weather", "season"),
    [
        ("a rabbit in a forest in winter", "", "winter"),
        ("Two bears walk through autumn leaves.", "", "autumn"),
        ("A girl under cherry blossoms", "", "spring"),
        ("On a hot summer day by the sea", "", "summer"),
        ("A Christmas tree in the square", "", "winter"),
        ("a frog by a spring of clear water", "", ""),
        ("a frog in a meadow", "snow", "winter"),
        ("단풍이 든 산", "", "autumn"),
    ],
)
def test_the_season_is_read_from_the_prompt_and_the_weather(prompt: str, weather: str, season: str) -> None:
    assert read(scene(prompt, weather=weather)).season == season


def test_two_who_would_look_the_same_are_told_apart() -> None:
    one, other = read(scene("Two foxes share an apple")).cast
    assert one == Character("fox")
    assert other == Character("fox", worn={"scarf": NAMED["blue"]})


def test_an_old_king_in_a_red_robe_sits_by_the_river_at_dusk() -> None:
    sight = read(scene("An old king with a red robe sits by the river at dusk."))
    assert (sight.place, sight.time) == ("river", "evening")
    assert sight.cast == (Character("king", worn={"clothes": NAMED["red"]}, old=True, pose="sitting"),)


def test_a_scene_as_the_storyteller_writes_it() -> None:
    told = scene(
        "a small white rabbit with a purple cape and a cheerful girl with black braided hair, in red clothes, "
        "searching every corner with worried eyes, in a deep green forest with tall trees, "
        "in old Korea with tiled hanok houses and hanbok clothes, at noon, bright warm light, clear weather",
        Figure(name="토토", pose="walking", face="worried"),
        Figure(name="빨간 옷 소녀", pose="standing", face="sad"),
        place="forest",
    )
    assert read(told).cast == (
        Character("rabbit", NAMED["white"], {"cape": NAMED["purple"]}, 0.88, False, "walking", "worried", era="old"),
        Character(
            *("girl", None, {"clothes": NAMED["red"]}, 1.0, False, "standing", "sad"),
            hair=NAMED["black"],
            style="braid",
            era="old",
        ),
    )


@pytest.mark.parametrize(
    ("looks", "worn"),
    [
        ("with a straw hat", {"straw": None}),
        ("with a blue pointed hat", {"pointed": NAMED["blue"]}),
        ("wearing a green vest and an orange backpack", {"vest": NAMED["green"], "backpack": NAMED["orange"]}),
        ("with a gold bell and a striped something", {"collar": NAMED["gold"]}),
        ("with a yellow flower, in the garden", {"flower": NAMED["yellow"]}),
        ("with nothing anyone has heard of", {}),
    ],
)
def test_what_is_worn_is_read_with_its_colour(looks: str, worn: dict[str, object]) -> None:
    assert read(scene(f"A fox {looks}")).cast[0].worn == worn


@pytest.mark.parametrize(
    ("prompt", "hair", "style"),
    [
        ("a girl with long red hair", NAMED["red"], "long"),
        ("a kind old grandmother with white hair", NAMED["white"], ""),
        ("a kind young mother with tied black hair", NAMED["black"], "ponytail"),
        ("a girl in pigtails", None, "pigtails"),
        ("a boy on a long road", None, ""),
    ],
)
def test_hair_is_read_with_its_colour_and_style(prompt: str, hair: object, style: str) -> None:
    who = read(scene(prompt)).cast[0]
    assert (who.hair, who.style) == (hair, style)
