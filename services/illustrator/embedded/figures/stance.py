"""How a pose moves the parts of any body: shared by all rigs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stance:
    drop: float = 0.0  # how far body and head sink
    stride: float = 0.0  # how far the feet are apart, one before the other
    left_arm: float = -66.0  # degrees from the shoulder, 0 to the side, 90 up
    right_arm: float = -66.0
    lean: float = 0.0  # degrees
    tilt: float = 0.0  # of the head, degrees
    rise: float = 0.0  # how far the feet leave the ground
    legs_forward: bool = False
    lying: bool = False


STANCES: dict[str, Stance] = {
    "standing": Stance(),
    "walking": Stance(stride=0.075, left_arm=-25.0, right_arm=-95.0, lean=4.0),
    "sitting": Stance(drop=0.10, left_arm=-74.0, right_arm=-74.0, legs_forward=True),
    "waving": Stance(left_arm=-60.0, right_arm=48.0, lean=-3.0, tilt=6.0),
    "flying": Stance(left_arm=26.0, right_arm=52.0, lean=22.0, tilt=-8.0, rise=0.30, stride=0.05),
    "lying": Stance(lying=True),
}
