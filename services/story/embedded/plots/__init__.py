"""The plots there are."""

import pkgutil
from importlib import import_module

from services.story.embedded.plots.beat import Beat, Plot, View

PLOTS: tuple[Plot, ...] = tuple(
    value
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__, f"{__name__}."))
    for value in vars(import_module(module)).values()
    if isinstance(value, Plot)
)

__all__ = ["PLOTS", "Beat", "Plot", "View"]
