"""How a person sees a model come: a bar on a terminal, a line for each file elsewhere."""

from types import TracebackType

import rich.progress
from rich.console import Console

from iyagi.models.catalogue import File
from iyagi.models.manifest import Kept

KNOWN_BY = {"catalogue": "catalogue", "hub": "as the hub told", "nobody": "nobody told its hash"}


class Progress:
    def __init__(self, live: bool) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)
        columns = (
            rich.progress.TextColumn("{task.description}"),
            rich.progress.BarColumn(),
            rich.progress.DownloadColumn(),
            rich.progress.TransferSpeedColumn(),
            rich.progress.TimeRemainingColumn(),
        )
        self._bars = rich.progress.Progress(*columns, console=self._console, disable=not live, transient=True)
        self._task: rich.progress.TaskID | None = None

    def __enter__(self) -> "Progress":
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def begins(self, file: File, size: int | None) -> None:
        self._task = self._bars.add_task(file.path, total=size)

    def come(self, bytes: int) -> None:
        assert self._task is not None
        self._bars.update(self._task, completed=bytes)

    def whole(self, kept: Kept) -> None:
        assert self._task is not None
        self._bars.remove_task(self._task)
        self._console.print(f"  {kept.path}  SHA-256 {kept.sha256} ({KNOWN_BY[kept.known_by]})", markup=False)
