"""Keeps NATS and the services of one IYAGI_HOME running, and ends them together."""

from chassis.supervisor.child import Child, Limits
from chassis.supervisor.supervisor import Supervisor, home_held, running_nats

__all__ = ["Child", "Limits", "Supervisor", "home_held", "running_nats"]
