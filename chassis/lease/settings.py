"""What a service whose engine may share a GPU needs to know."""

from pydantic import Field

from chassis.lease.turns import BATCH
from chassis.settings import Settings


class LeaseSettings(Settings):
    gpu_lease: str = Field(
        default="",
        pattern=r"^[A-Za-z0-9_-]{0,64}$",
        description="a name for the GPU that words and pictures share, the same for all who use it; empty: no waiting",
    )
    gpu_device: str = Field(
        default="0",
        pattern=r"^[A-Za-z0-9:./_-]{1,64}$",
        description="that GPU as nvidia-smi knows it: its index or, better, its UUID",
    )
    gpu_batch: int = Field(
        default=BATCH, ge=1, description="books in a row before a GPU is handed to whoever waits for it"
    )
