"""Keeps NATS and the services of one IYAGI_HOME running, and ends them together."""

from chassis.supervisor.child import Child, Limits
from chassis.supervisor.supervisor import Supervisor, running_nats

__all__ = ["Child", "Limits", "Supervisor", "running_nats"]
