"""How an OpenAI-style endpoint likes to be asked: found out by what it refuses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from services.story.writing.model import Ask

Shape = Literal["json_schema", "json_object", "none"]
_ESCAPED = re.compile(r"\\([.$|?*+(){}])")
NEXT: dict[Shape, Shape] = {"json_schema": "json_object", "json_object": "none"}


@dataclass(frozen=True)
class Dialect:
    shape: Shape = "json_schema"  # OpenAI, llama-server, vLLM; the older `json_object` with a schema in it; none at all
    thinking_off: bool = True  # `chat_template_kwargs`
    limit: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    sampling: bool = True  # temperature and top_p, which some models have fixed
    begun: bool = True  # takes the beginning of its answer as the last message

    def body(self, ask: Ask, model: str) -> dict[str, Any]:
        messages = [{"role": "system", "content": ask.system}, {"role": "user", "content": ask.user}]
        if ask.begun and self.begun:
            messages.append({"role": "assistant", "content": ask.begun})
        return {
            "model": model,
            "messages": messages,
            "stream": True,
            "seed": ask.seed,
            self.limit: ask.most,
            **({"temperature": ask.temperature, "top_p": ask.top_p} if self.sampling else {}),
            **({"chat_template_kwargs": {"enable_thinking": False}} if self.thinking_off else {}),
            **self._format(ask.schema),
        }

    def _format(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        if self.shape == "json_schema":
            named = {"name": "book", "strict": True, "schema": _unescaped(schema)}
            return {"response_format": {"type": "json_schema", "json_schema": named}}
        if self.shape == "json_object":
            return {"response_format": {"type": "json_object", "schema": _unescaped(schema)}}
        return {}

    def without(self, complaint: str, begun: bool) -> "Dialect | None":
        """How to ask next, after this was said against it; None when there is nothing left to leave out."""
        complaint = complaint.casefold()
        if "max_completion_tokens" in complaint and self.limit == "max_tokens":
            return replace(self, limit="max_completion_tokens")
        if "chat_template_kwargs" in complaint and self.thinking_off:
            return replace(self, thinking_off=False)
        if any(word in complaint for word in ("response_format", "schema", "json_object")) and self.shape in NEXT:
            return replace(self, shape=NEXT[self.shape])
        if any(word in complaint for word in ("temperature", "top_p")) and self.sampling:
            return replace(self, sampling=False)
        return replace(self, begun=False) if begun and self.begun else None


def _unescaped(schema: Any) -> Any:
    """With `[.]` for `\\.` in its patterns: llama-cpp-python's server copies escapes into a grammar that knows none of
    them, and dies."""
    if isinstance(schema, Mapping):
        return {key: _class(value) if key == "pattern" else _unescaped(value) for key, value in schema.items()}
    return [_unescaped(value) for value in schema] if isinstance(schema, list | tuple) else schema


def _class(pattern: Any) -> Any:
    return _ESCAPED.sub(r"[\1]", pattern) if isinstance(pattern, str) else _unescaped(pattern)
