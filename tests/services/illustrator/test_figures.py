from functools import cache
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from services.illustrator.embedded import words
from services.illustrator.embedded.canvas import Canvas
from services.illustrator.embedded.colour import NAMED
from services.illustrator.embedded.figures import own
from services.illustrator.embedded.figures.kinds import kinds
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES
from services.illustrator.embedded.reading import FALLBACK_KIND, Character

PROMISED = (
    *("rabbit", "tiger", "bear", "fox", "cat", "dog", "mouse", "magpie", "turtle", "dragon", "frog", "deer", "pig"),
    *("elephant", "lion", "bird", "fish", "boy", "girl", "grandmother", "grandfather", "king", "princess", "robot"),
)
WIDE = 120  # pixels
FOOT, SIZE = 0.94, 0.62  # of a figure drawn alone, in heights of the sheet
DIFFERENT = 2.0  # mean distance of the channels of two figures' pixels, of 255, from which they look different
OUTFITS = tuple(tuple(words.WORN)[turn::3] for turn in range(3))  # together all that is worn
FEELING = 0.1  # the same over the whole figure, where only the face differs


def drawn(who: Character, flip: bool = False, wide: int = WIDE) -> NDArray[np.float32]:
    """On bare paper, (3, wide, wide), of 255."""
    canvas = Canvas(wide, wide, np.random.default_rng(7))
    kinds()[who.kind].draw(Pen(canvas, 0.5, FOOT, SIZE, flip=flip), who)
    return canvas.rgb * np.float32(255)


@cache
def plainly(kind: str, pose: str = "standing", face: str = "happy") -> NDArray[np.float32]:
    return drawn(Character(kind, pose=pose, face=face))


def distance(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(np.abs(one - other).mean())


def shows(who: Character, tint: str, near: float = 26.0) -> bool:
    """Whether more than a speck of the figure has this colour."""
    wanted = np.asarray(NAMED[tint], np.float32)[:, None, None] * 255
    return int((np.abs(drawn(who, wide=2 * WIDE) - wanted).max(axis=0) < near).sum()) > 25


def test_the_kinds_promised_and_the_kinds_read_are_the_kinds_drawn() -> None:
    assert set(PROMISED) <= kinds().keys()
    assert set(words.KINDS) | {FALLBACK_KIND} == kinds().keys()
    assert words.MARKS.keys() == own.MARKS.keys()


def test_no_two_kinds_look_alike() -> None:
    alike = [pair for pair in combinations(kinds(), 2) if distance(*map(plainly, pair)) < DIFFERENT]
    assert alike == []


@pytest.mark.parametrize("kind", PROMISED)
def test_every_pose_of_a_kind_looks_different(kind: str) -> None:
    seen = {pose: plainly(kind, pose=pose) for pose in STANCES}
    alike = [(one, other) for one, other in combinations(seen, 2) if distance(seen[one], seen[other]) < 1.0]
    assert alike == []


@pytest.mark.parametrize("kind", PROMISED)
def test_every_feeling_shows_in_the_face_of_a_kind(kind: str) -> None:
    seen = {face: plainly(kind, face=face) for face in words.FACES}
    alike = [(one, other) for one, other in combinations(seen, 2) if distance(seen[one], seen[other]) < FEELING]
    assert alike == []


@pytest.mark.parametrize(("number", "kind"), list(enumerate(sorted(kinds()))))
def test_every_kind_takes_its_poses_whatever_it_feels_and_wears(number: int, kind: str) -> None:
    """Every second pose, each with another feeling; over fourteen kinds every pose meets every feeling."""
    faces = tuple(words.FACES)
    for turn, pose in list(enumerate(STANCES))[number % 2 :: 2]:
        face = faces[(number + turn) % len(faces)]
        who = Character(kind, worn=dict.fromkeys(OUTFITS[(number + turn) % 3]), pose=pose, face=face)
        assert float(drawn(who, wide=64).std()) > 20


@pytest.mark.parametrize("kind", ["rabbit", "deer", "girl", "magpie", "robot", "turtle", "fish", "snail", "ghost"])
def test_the_same_character_is_drawn_the_same(kind: str) -> None:
    who = Character(kind, worn={"scarf": NAMED["red"]}, pose="waving", face="sad")
    assert drawn(who).tobytes() == drawn(who).tobytes()


@pytest.mark.parametrize(
    ("kind", "poses"),
    [
        ("rabbit", ("standing", "lying")),
        ("tiger", ("walking", "sitting")),
        ("deer", ("lying", "walking")),
        ("girl", ("sitting", "flying")),
        ("king", ("waving", "lying")),
        ("magpie", ("standing", "flying")),
        ("owl", ("waving", "sitting")),
        ("robot", ("lying", "walking")),
        ("turtle", ("walking", "waving")),
        ("fish", ("standing", "flying")),
    ],
)
def test_a_scarf_keeps_its_colour_in_every_pose(kind: str, poses: tuple[str, str]) -> None:
    for pose in poses:
        assert shows(Character(kind, worn={"scarf": NAMED["purple"]}, pose=pose), "purple"), pose


@pytest.mark.parametrize("thing", sorted(words.WORN.keys() - {"glasses", "collar", "straw", "patch", "necklace"}))
def test_what_is_worn_is_seen_in_its_colour(thing: str) -> None:
    assert shows(Character("rabbit", worn={thing: NAMED["purple"]}), "purple")


@pytest.mark.parametrize("kind", ["rabbit", "girl", "bird", "robot", "turtle", "fish", "ghost"])
def test_everyone_can_have_a_mark_of_its_own(kind: str) -> None:
    seen = [plainly(kind), *(drawn(Character(kind, worn={mark: None})) for mark in words.MARKS)]
    assert all(distance(one, other) > 0.01 for one, other in combinations(seen, 2))


@pytest.mark.parametrize("kind", ["girl", "boy", "woman", "man"])
def test_people_dress_for_their_era(kind: str) -> None:
    seen = [drawn(Character(kind, era=era)) for era in ("", "old", "medieval", "future", "ancient")]
    alike = [(one, other) for one in range(len(seen)) for other in range(one) if distance(seen[one], seen[other]) < 1.0]
    assert alike == []


@pytest.mark.parametrize("kind", ["king", "rabbit"])
def test_a_crown_and_a_coat_of_fur_outlast_every_era(kind: str) -> None:
    assert drawn(Character(kind, era="future")).tobytes() == drawn(Character(kind)).tobytes()


def test_looking_left_is_looking_right_in_a_mirror() -> None:
    tiger = Character("tiger", pose="walking")
    assert distance(drawn(tiger, flip=True), drawn(tiger)[:, :, ::-1]) < distance(drawn(tiger, flip=True), drawn(tiger))


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_a_figure_keeps_within_its_width_and_its_height(kind: str) -> None:
    """So that those who stand side by side do not hide each other."""
    bare = Canvas(WIDE, WIDE, np.random.default_rng(7)).rgb * np.float32(255)
    rows, columns = np.nonzero(np.abs(plainly(kind) - bare).max(axis=0) > 8)
    assert rows.max() <= (FOOT + 0.03) * WIDE
    assert rows.min() >= (FOOT - SIZE * 1.32) * WIDE
    assert np.ptp(columns) <= 1.25 * kinds()[kind].width * SIZE * WIDE
