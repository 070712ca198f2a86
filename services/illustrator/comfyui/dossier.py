"""The papers of one page: what was submitted to ComfyUI, under which ids, and what came of it."""

import json
from collections.abc import Mapping
from typing import Any

from contracts.errors import IyagiError
from contracts.papers import JSON, Paper

WORKFLOW, SUBMISSIONS = "workflow", "submissions"


class Dossier:
    def __init__(self) -> None:
        self._graph: Mapping[str, Any] | None = None
        self._submissions: list[dict[str, Any]] = []
        self._told: IyagiError | None = None

    def submitted(self, graph: Mapping[str, Any], told: Mapping[str, Any]) -> None:
        self._graph = graph
        self._submissions.append(dict(told))

    def failed(self, error: IyagiError) -> None:
        """Of the latest submission, or before there was one; node errors are in its words."""
        if error is self._told:
            return
        self._told = error
        why = {"code": error.code, "error": str(error)}
        if self._submissions and "error" not in self._submissions[-1]:
            self._submissions[-1] |= why
        else:
            self._submissions.append(why)

    def papers(self) -> tuple[Paper, ...]:
        """The graph as it was submitted last, and every submission with its outcome."""
        told = [Paper(SUBMISSIONS, _json(self._submissions), JSON)] if self._submissions else []
        return (*([Paper(WORKFLOW, _json(self._graph), JSON)] if self._graph is not None else []), *told)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
