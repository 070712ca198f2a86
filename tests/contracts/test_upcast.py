from contracts.facts import KINDS
from contracts.upcast import UPCASTS, Body, upcast

MADE_UP = {
    ("page.sung", 1): lambda body: {**body, "tempo": 90},
    ("page.sung", 2): lambda body: {"song": body["tune"], "tempo": body["tempo"]},
    ("page.danced", 1): lambda _: {},
}


def test_there_is_exactly_one_step_to_every_newer_version() -> None:
    steps = {(kind.name, version) for kind in KINDS for version in range(1, kind.schemaversion)}
    assert set(UPCASTS) == steps == set()


def test_an_older_body_takes_every_step_to_the_newest() -> None:
    sung: Body = {"tune": "아리랑"}
    assert [upcast("page.sung", version, 3, sung | {"tempo": 60}, MADE_UP) for version in (1, 2, 3)] == [
        {"song": "아리랑", "tempo": 90},
        {"song": "아리랑", "tempo": 60},
        {"tune": "아리랑", "tempo": 60},
    ]
    assert sung == {"tune": "아리랑"}
