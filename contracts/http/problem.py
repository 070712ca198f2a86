"""Every error of the HTTP interface: RFC 9457, `application/problem+json`."""

from pydantic import ConfigDict, Field

from contracts.values import Value

PROBLEM = "application/problem+json"


class ProblemError(Value):
    """One thing that is wrong with a body, and where: a JSON pointer into it."""

    pointer: str
    detail: str
    code: str


class Problem(Value):
    """Written without the members that do not apply."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "/problems/unknown_run",
                    "title": "unknown run",
                    "status": 404,
                    "detail": "20250301_090000_a1b2c3 이야기는 없습니다",
                    "instance": "/api/runs/20250301_090000_a1b2c3",
                    "code": "unknown_run",
                    "retryable": False,
                    "run_id": "20250301_090000_a1b2c3",
                }
            ]
        }
    )

    type: str
    title: str
    status: int = Field(ge=400, le=599)
    detail: str
    instance: str | None = None
    code: str
    retryable: bool = False
    run_id: str | None = None
    stage: str | None = None
    errors: tuple[ProblemError, ...] | None = None

    def to_json(self) -> bytes:
        return self.model_dump_json(exclude_none=True).encode()
