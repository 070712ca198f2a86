"""The plots there are."""

from services.story.embedded.plots.again import AGAIN
from services.story.embedded.plots.answer import ANSWER
from services.story.embedded.plots.apprentice import APPRENTICE
from services.story.embedded.plots.aroma import AROMA
from services.story.embedded.plots.ask import ASK
from services.story.embedded.plots.beat import Beat, Plot, View
from services.story.embedded.plots.bell import BELL
from services.story.embedded.plots.clay import CLAY
from services.story.embedded.plots.cloud import CLOUD
from services.story.embedded.plots.courtesy import COURTESY
from services.story.embedded.plots.door import DOOR
from services.story.embedded.plots.egg import EGG
from services.story.embedded.plots.fib import FIB
from services.story.embedded.plots.giggle import GIGGLE
from services.story.embedded.plots.goblin import GOBLIN
from services.story.embedded.plots.guest import GUEST
from services.story.embedded.plots.habit import HABIT
from services.story.embedded.plots.half import HALF
from services.story.embedded.plots.hat import HAT
from services.story.embedded.plots.heart import HEART
from services.story.embedded.plots.hiccup import HICCUP
from services.story.embedded.plots.home import HOME
from services.story.embedded.plots.hush import HUSH
from services.story.embedded.plots.lamp import LAMP
from services.story.embedded.plots.lamplight import LAMPLIGHT
from services.story.embedded.plots.later import LATER
from services.story.embedded.plots.letters import LETTERS
from services.story.embedded.plots.lost import LOST
from services.story.embedded.plots.machine import MACHINE
from services.story.embedded.plots.map import MAP
from services.story.embedded.plots.merry import MERRY
from services.story.embedded.plots.metoo import METOO
from services.story.embedded.plots.nest import NEST
from services.story.embedded.plots.pardon import PARDON
from services.story.embedded.plots.party import PARTY
from services.story.embedded.plots.patch import PATCH
from services.story.embedded.plots.picture import PICTURE
from services.story.embedded.plots.recipe import RECIPE
from services.story.embedded.plots.rewind import REWIND
from services.story.embedded.plots.rumour import RUMOUR
from services.story.embedded.plots.seat import SEAT
from services.story.embedded.plots.seed import SEED
from services.story.embedded.plots.seek import SEEK
from services.story.embedded.plots.shadow import SHADOW
from services.story.embedded.plots.song import SONG
from services.story.embedded.plots.sprout import SPROUT
from services.story.embedded.plots.star import STAR
from services.story.embedded.plots.storm import STORM
from services.story.embedded.plots.tap import TAP
from services.story.embedded.plots.thump import THUMP
from services.story.embedded.plots.touch import TOUCH
from services.story.embedded.plots.turns import TURNS
from services.story.embedded.plots.wish import WISH
from services.story.embedded.plots.word import WORD

PLOTS: tuple[Plot, ...] = (
    AGAIN, ANSWER, APPRENTICE, AROMA, ASK, BELL, CLAY, CLOUD, COURTESY, DOOR, EGG, FIB, GIGGLE, GOBLIN, GUEST,
    HABIT, HALF, HAT, HEART, HICCUP, HOME, HUSH, LAMP, LAMPLIGHT, LATER, LETTERS, LOST, MACHINE, MAP, MERRY, METOO,
    NEST, PARDON, PARTY, PATCH, PICTURE, RECIPE, REWIND, RUMOUR, SEAT, SEED, SEEK, SHADOW, SONG, SPROUT, STAR,
    STORM, TAP, THUMP, TOUCH, TURNS, WISH, WORD,
)  # fmt: skip

__all__ = ["PLOTS", "Beat", "Plot", "View"]
