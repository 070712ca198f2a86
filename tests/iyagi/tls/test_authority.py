from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from iyagi.tls.authority import LASTS, RENEWED, AuthorityUnreadable, certified, open_authority

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = {"localhost", "127.0.0.1", "::1", "192.0.2.7", "sofa.local"}


def shown(gateway: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate(gateway.read_bytes())


def test_a_home_has_one_authority_whose_key_nobody_else_may_read(tmp_path: Path) -> None:
    made = open_authority(tmp_path)
    made.certify(NAMES, NOW)
    again = open_authority(tmp_path)

    assert (again.pem, again.fingerprint) == (made.pem, made.fingerprint)
    folder = tmp_path / "tls"
    assert {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())} == {
        "tls": 0o700,
        "ca.pem": 0o600,
        "ca.key": 0o600,
        "gateway.pem": 0o600,
    }


def test_a_certificate_is_for_exactly_the_names_and_addresses_of_the_day(tmp_path: Path) -> None:
    authority = open_authority(tmp_path)
    assert authority.certify(NAMES, NOW)
    first = shown(authority.gateway)
    assert certified(first) == NAMES
    assert first.not_valid_before_utc < NOW < first.not_valid_after_utc == NOW + LASTS

    assert not authority.certify(NAMES, NOW + timedelta(days=1))
    assert shown(authority.gateway) == first
    moved = NAMES - {"192.0.2.7"} | {"198.51.100.7"}
    assert authority.certify(moved, NOW)
    second = shown(authority.gateway)
    assert certified(second) == moved
    second.verify_directly_issued_by(x509.load_pem_x509_certificate(authority.pem))
    assert open_authority(tmp_path).fingerprint == authority.fingerprint


def test_a_certificate_is_renewed_before_its_end(tmp_path: Path) -> None:
    authority = open_authority(tmp_path)
    authority.certify(NAMES, NOW)
    assert not authority.certify(NAMES, NOW + LASTS - RENEWED - timedelta(seconds=1))
    assert authority.certify(NAMES, NOW + LASTS - RENEWED)


@pytest.mark.parametrize("rubbish", [b"", b"-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n"])
def test_a_certificate_that_is_none_is_made_anew(tmp_path: Path, rubbish: bytes) -> None:
    authority = open_authority(tmp_path)
    authority.gateway.write_bytes(rubbish)
    assert authority.certify(NAMES, NOW)
    assert certified(shown(authority.gateway)) == NAMES


def test_a_certificate_of_another_authority_is_made_anew(tmp_path: Path) -> None:
    other, authority = open_authority(tmp_path / "other"), open_authority(tmp_path / "home")
    other.certify(NAMES, NOW)
    authority.gateway.write_bytes(other.gateway.read_bytes())
    assert authority.certify(NAMES, NOW)


@pytest.mark.parametrize("lost", ["ca.pem", "ca.key"])
def test_half_an_authority_is_refused_instead_of_replaced_in_silence(tmp_path: Path, lost: str) -> None:
    open_authority(tmp_path)
    (tmp_path / "tls" / lost).unlink()
    with pytest.raises(AuthorityUnreadable) as refusal:
        open_authority(tmp_path)
    assert refusal.value.values["folder"] == tmp_path / "tls"
