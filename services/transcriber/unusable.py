"""An engine that is configured and cannot work: the service does not start with it."""

from contracts.errors import IyagiError


class EngineUnusable(IyagiError):
    code = "engine_unusable"
    en = "{engine} cannot work: expected {expected}, found {found}. {remedy}"
    ko = "{engine}을(를) 쓸 수 없습니다. 있어야 할 것: {expected}, 실제: {found}. {remedy}"
