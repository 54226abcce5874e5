"""Passwords, codes and secrets: rules as plain functions."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pyotp
import pytest

from planificador.core.model.errors import Codigo
from planificador.usuarios.passwords import HashingQueue, new_password
from planificador.usuarios.rules import (
    DEMO_PASSWORD,
    MAX_PASSWORD,
    access_end,
    normalized_password,
    password_problem,
    rough_origin,
)
from planificador.usuarios.second_factor import accepted_step, new_totp_secret, totp_uri, without_recovery_code
from planificador.usuarios.secrets import digest, new_recovery_codes, new_secret, recovery_digest
from planificador.usuarios.throttling import FREE_PER_PAIR, MAX_PAUSE, Attempt, pause_after

pytestmark = pytest.mark.no_database
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
ANE = ("ane.goni@talleres-norte.eus", "Ane Goñi Etxeberria")


@pytest.mark.parametrize(
    "password",
    [
        "corta",
        "x" * 11,
        "contraseña12345",
        "password12345",
        "123456789012",
        "qwertyuiop12",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "ane.goni@talleres-norte.eus",
        "AneGoñiEtxeberria",
        "etxeberria ane 7",
        "talleres-norte 1",
        DEMO_PASSWORD,
    ],
)
async def test_a_weak_password_is_refused(password: str) -> None:
    new = await new_password(password, *ANE)
    assert new.problem is not None
    assert (new.hash, new.problem.codigo) == (None, Codigo.CONTRASENA_DEBIL)


@pytest.mark.parametrize("password", ["vuestro gato come sardinas", "hamaika txori berde", "correct horse battery"])
async def test_a_strong_password_is_hashed_by_argon2id(password: str) -> None:
    new = await new_password(password, *ANE)
    assert new.problem is None
    assert (new.hash or "").startswith("$argon2id$")


def test_a_password_has_a_greatest_length() -> None:
    problem = password_problem("sardina " * MAX_PASSWORD, *ANE)
    assert problem is not None
    assert problem.codigo is Codigo.DEMASIADO_LARGO


def test_a_letter_is_the_same_however_the_keyboard_writes_it() -> None:
    assert normalized_password("contrasen\u0303a") == normalized_password("contraseña")


def test_a_code_is_accepted_once_and_with_one_step_of_drift() -> None:
    secret = new_totp_secret()
    step = int(NOW.timestamp()) // 30
    for offset, accepted in ((-2, False), (-1, True), (0, True), (1, True), (2, False)):
        code = pyotp.TOTP(secret).generate_otp(step + offset)
        assert (accepted_step(secret, code, NOW, 0) == step + offset) is accepted
        assert accepted_step(secret, code, NOW, step + offset) is None
    code = pyotp.TOTP(secret).at(NOW)
    assert accepted_step(secret, f" {code[:3]} {code[3:]} ", NOW, 0) == step
    for wrong in ("", "abcdef", "١٢٣٤٥٦", code[:5], code + "0"):
        assert accepted_step(secret, wrong, NOW, 0) is None
    assert totp_uri(secret, "ane@example.eus").startswith("otpauth://totp/Planificador:ane%40example.eus?")


def test_a_recovery_code_is_used_up() -> None:
    codes = new_recovery_codes()
    digests = [recovery_digest(code) for code in codes]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"(\w{4}-){3}\w{4}", code) for code in codes)
    left = without_recovery_code(digests, codes[3].upper().replace("-", " "))
    assert left == [*digests[:3], *digests[4:]]
    assert without_recovery_code(left, codes[3]) is None
    assert without_recovery_code(digests, "") is None


def test_secrets_are_long_random_and_kept_as_hashes() -> None:
    secrets = {new_secret("plf_") for _ in range(50)}
    assert len(secrets) == 50
    assert all(len(secret) == 47 and secret.startswith("plf_") for secret in secrets)
    assert digest("a") != digest("b")
    assert len(digest("\ud800")) == 64


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("198.51.100.7", "198.51.100.0/24"),
        ("2001:db8:1:2::/64", "2001:db8:1::/48"),
        ("unknown", None),
        ("", None),
    ],
)
def test_only_the_network_of_an_address_is_kept(address: str, network: str | None) -> None:
    assert rough_origin(address) == network


def test_an_access_is_prolonged_by_its_use_up_to_an_end() -> None:
    assert access_end(NOW, NOW) == NOW + timedelta(days=14)
    assert access_end(NOW, NOW + timedelta(days=80)) == NOW + timedelta(days=90)


def test_pauses_double_up_to_a_minute() -> None:
    pauses = [pause_after(failures, FREE_PER_PAIR).total_seconds() for failures in range(13)]
    assert pauses == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert pause_after(1_000_000, FREE_PER_PAIR) == MAX_PAUSE


def test_attempts_are_counted_for_an_account_whatever_its_capitals() -> None:
    assert Attempt.of("Ane@Example.EUS", "::1") == Attempt.of("ane@example.eus ", "::1")
    assert len({*Attempt.of("a@b.eus", "1").keys, *Attempt.of("a@b.eus", "2").keys}) == 5


def test_hashes_can_be_waited_for_in_one_event_loop_after_another() -> None:
    queue = HashingQueue(concurrent=1)

    async def wait_for_each_other() -> int:
        async def take_a_place() -> None:
            async with queue.place("192.0.2.1"):
                await asyncio.sleep(0)

        await asyncio.gather(take_a_place(), take_a_place())
        return 2

    assert [asyncio.run(wait_for_each_other()) for _ in range(2)] == [2, 2]
