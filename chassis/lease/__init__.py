"""A GPU that several processes use in turn."""

from chassis.lease.gauge import Gauge, NotMeasured, NvidiaSmi
from chassis.lease.lease import Lease, LeaseLost, Tenant, open_lease
from chassis.lease.memory import Memory
from chassis.lease.place import Times

__all__ = ["Gauge", "Lease", "LeaseLost", "Memory", "NotMeasured", "NvidiaSmi", "Tenant", "Times", "open_lease"]
