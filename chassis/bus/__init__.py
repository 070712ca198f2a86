"""The bus: the only NATS of the project."""

from chassis.bus.connection import Bus, Found, Lost, NoResponders, StreamState, Told, open_bus
from chassis.bus.delivery import Delivery

__all__ = ["Bus", "Delivery", "Found", "Lost", "NoResponders", "StreamState", "Told", "open_bus"]
