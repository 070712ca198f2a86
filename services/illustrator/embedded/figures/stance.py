"""How a pose moves the parts of any body: shared by all rigs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stance:
    drop: float = 0.0  # how far body and head sink
    stride: float = 0.0  # how far the feet are apart, one before the other
    left_arm: float = -70.0  # degrees from the shoulder, 0 to the side, 90 up
    right_arm: float = -70.0
    lean: float = 0.0  # degrees
    rise: float = 0.0  # how far the feet leave the ground
    legs_forward: bool = False
    lying: bool = False


STANCES: dict[str, Stance] = {
    "standing": Stance(),
    "walking": Stance(stride=0.10, left_arm=-35.0, right_arm=-100.0, lean=4.0),
    "sitting": Stance(drop=0.10, left_arm=-60.0, right_arm=-60.0, legs_forward=True),
    "waving": Stance(left_arm=-60.0, right_arm=33.0, lean=-3.0),
    "flying": Stance(left_arm=20.0, right_arm=35.0, lean=14.0, rise=0.35, stride=0.04),
    "lying": Stance(lying=True),
}
