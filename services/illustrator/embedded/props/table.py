"""Every prop the painter knows, and where it belongs. A thing it does not know it leaves out."""

from collections.abc import Callable
from dataclasses import dataclass

from services.illustrator.embedded.props import belongings, food, lights, outdoors, toys
from services.illustrator.embedded.sketch import Sketch


@dataclass(frozen=True)
class Prop:
    draw: Callable[[Sketch], None]
    size: float = 1.0  # beside a basket
    airborne: bool = False


PROPS: dict[str, Prop] = {
    "lantern": Prop(lights.lantern),
    "candle": Prop(lights.candle, 0.9),
    "torch": Prop(lights.torch, 1.1),
    "campfire": Prop(lights.campfire, 1.2),
    "star": Prop(lights.star, 0.9, airborne=True),
    "firefly": Prop(lights.fireflies, 0.9, airborne=True),
    "moon": Prop(lights.moon, 1.2, airborne=True),
    "sun": Prop(lights.sun, 1.3, airborne=True),
    "rainbow": Prop(lights.rainbow, 2.6, airborne=True),
    "crystal": Prop(lights.crystal, 0.8),
    "cake": Prop(food.cake, 1.1),
    "bread": Prop(food.bread, 0.9),
    "ricecake": Prop(food.rice_cakes),
    "soup": Prop(food.soup, 0.9),
    "pot": Prop(food.pot),
    "jar": Prop(food.jar, 1.3),
    "cup": Prop(food.cup, 0.7),
    "fruit": Prop(food.fruit, 0.9),
    "carrot": Prop(food.carrot, 0.9),
    "pumpkin": Prop(food.pumpkin),
    "candy": Prop(food.candy, 0.7),
    "egg": Prop(food.egg, 0.8),
    "basket": Prop(food.basket),
    "table": Prop(food.table, 1.7),
    "book": Prop(belongings.book),
    "letter": Prop(belongings.letter, 0.8),
    "map": Prop(belongings.chart),
    "bag": Prop(belongings.bag),
    "box": Prop(belongings.box),
    "gift": Prop(belongings.gift),
    "chest": Prop(belongings.chest, 1.2),
    "key": Prop(belongings.key, 0.8),
    "umbrella": Prop(belongings.umbrella, 1.6),
    "mirror": Prop(belongings.mirror),
    "feather": Prop(belongings.feather, 0.9),
    "clock": Prop(belongings.clock),
    "coin": Prop(belongings.coins, 0.8),
    "cloth": Prop(belongings.scarf, 0.9),
    "balloon": Prop(toys.balloon, airborne=True),
    "kite": Prop(toys.kite, 1.1, airborne=True),
    "ball": Prop(toys.ball, 0.8),
    "marble": Prop(toys.marble, 0.6),
    "drum": Prop(toys.drum, 1.1),
    "bell": Prop(toys.bell),
    "toy": Prop(toys.toy, 1.1),
    "top": Prop(toys.spinning_top, 0.8),
    "paint": Prop(toys.paints),
    "gear": Prop(toys.gear, 0.8),
    "toolbox": Prop(toys.toolbox),
    "computer": Prop(toys.computer),
    "telescope": Prop(toys.telescope, 1.3),
    "rod": Prop(toys.fishing_rod, 1.4),
    "broom": Prop(toys.broom, 1.4),
    "yarn": Prop(toys.yarn, 0.7),
    "flower": Prop(outdoors.flowers),
    "sprout": Prop(outdoors.sprout, 0.8),
    "sapling": Prop(outdoors.sapling, 1.3),
    "acorn": Prop(outdoors.acorn, 0.6),
    "leaf": Prop(outdoors.leaf, 0.7),
    "mushroom": Prop(outdoors.mushroom, 0.8),
    "shell": Prop(outdoors.shell, 0.7),
    "stone": Prop(outdoors.stone, 0.8),
    "cloud": Prop(outdoors.cloud, 1.4, airborne=True),
    "ladder": Prop(outdoors.ladder, 1.4),
    "bridge": Prop(outdoors.bridge, 1.5),
    "tent": Prop(outdoors.tent, 1.9),
    "snowman": Prop(outdoors.snowman, 2.0),
    "rocket": Prop(outdoors.rocket, 2.4),
    "boat": Prop(outdoors.boat, 1.5),
    "door": Prop(outdoors.door, 1.7),
    "chair": Prop(outdoors.chair, 1.3),
    "nest": Prop(outdoors.nest, 0.9),
}
