import pytest

from iyagi.welcome import Trust, is_loopback, loopback, reachable, welcome


@pytest.mark.parametrize(
    ("host", "near"),
    [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("::1", "[::1]"), ("localhost", "localhost"), ("10.1.2.3", "10.1.2.3")],
)
def test_this_machine_reaches_its_own_page_by_an_address_that_fits_a_url(host: str, near: str) -> None:
    assert loopback(host) == near


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_loopback_is_known_by_any_of_its_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.1.2.3", "example"])
def test_any_other_host_is_beyond_loopback(host: str) -> None:
    assert not is_loopback(host)


def test_one_chosen_address_is_the_only_one() -> None:
    assert reachable("10.1.2.3") == ["10.1.2.3"]


def test_on_loopback_there_is_no_qr_code(capsys: pytest.CaptureFixture[str]) -> None:
    welcome("127.0.0.1", 8000)
    assert capsys.readouterr().out == (
        "\n이야기가 준비됐어요 → http://127.0.0.1:8000\nIyagi is ready: open http://127.0.0.1:8000\n"
    )


def test_beyond_loopback_every_address_and_a_qr_code_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    welcome("0.0.0.0", 8000)
    told = capsys.readouterr().out
    assert [address for address in reachable("0.0.0.0") if f"  http://{address}:8000\n" not in told] == []
    assert "▀" in told


def test_over_https_the_way_to_trust_it_comes_first_each_with_its_qr_code(capsys: pytest.CaptureFixture[str]) -> None:
    welcome("192.0.2.7", 8000, Trust(8001, "AB:CD"))
    told = capsys.readouterr().out
    assert "Iyagi is ready: open https://192.0.2.7:8000\n" in told
    assert "SHA-256) AB:CD\n" in told
    assert told.index("  http://192.0.2.7:8001\n") < told.index("▀") < told.index("  https://192.0.2.7:8000\n")
    assert "▀" in told[told.index("  https://192.0.2.7:8000\n") :]
