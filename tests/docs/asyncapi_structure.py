"""What of AsyncAPI 3 our document uses, as a JSON Schema of our own.

The official one is larger and not ours to ship; `IYAGI_ASYNCAPI_SCHEMA` names a copy of it for the test that uses it.
"""

REFERENCE = {
    "type": "object",
    "required": ["$ref"],
    "properties": {"$ref": {"type": "string", "pattern": "^#/"}},
    "additionalProperties": False,
}
CHANNEL = {
    "type": "object",
    "required": ["address", "messages"],
    "properties": {
        "address": {"type": ["string", "null"]},
        "title": {"type": "string"},
        "parameters": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["description"],
                "properties": {"description": {"type": "string"}},
                "additionalProperties": False,
            },
        },
        "messages": {"type": "object", "minProperties": 1, "additionalProperties": REFERENCE},
    },
    "additionalProperties": False,
}
OPERATION = {
    "type": "object",
    "required": ["action", "channel"],
    "properties": {
        "action": {"enum": ["send", "receive"]},
        "channel": REFERENCE,
        "reply": {"type": "object", "required": ["channel"], "properties": {"channel": REFERENCE}},
    },
    "additionalProperties": False,
}
MESSAGE = {
    "type": "object",
    "required": ["payload", "contentType"],
    "properties": {
        "name": {"type": "string"},
        "title": {"type": "string"},
        "summary": {"type": "string"},
        "contentType": {"type": "string"},
        "payload": {"type": "object"},
        "examples": {
            "type": "array",
            "minItems": 1,
            "items": {"type": "object", "required": ["payload"], "additionalProperties": {"type": "object"}},
        },
    },
    "additionalProperties": False,
}
KEY = r"^[\w.\-]+$"


def table_of(schema: object) -> dict[str, object]:
    return {"type": "object", "patternProperties": {KEY: schema}, "additionalProperties": False}


DOCUMENT = {
    "type": "object",
    "required": ["asyncapi", "info", "channels", "operations", "components"],
    "properties": {
        "asyncapi": {"const": "3.0.0"},
        "info": {"type": "object", "required": ["title", "version"]},
        "defaultContentType": {"type": "string"},
        "servers": table_of({"type": "object", "required": ["host", "protocol"]}),
        "channels": table_of(CHANNEL),
        "operations": table_of(OPERATION),
        "components": {
            "type": "object",
            "properties": {"messages": table_of(MESSAGE), "schemas": table_of({"type": "object"})},
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
