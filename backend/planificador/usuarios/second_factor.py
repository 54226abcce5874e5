"""The second factor: codes of an authenticator (TOTP, RFC 6238), and recovery codes. Pure.

A code is used once: the time step of the last one is kept, and only later ones are accepted.
"""

from collections.abc import Sequence
from datetime import datetime
from hmac import compare_digest

import pyotp

from planificador.usuarios.secrets import recovery_digest

STEP_SECONDS, DRIFT_STEPS = 30, 1
"""How long a code is shown, and by how many codes the clocks may differ."""
ISSUER = "Planificador"


def new_totp_secret() -> str:
    """Return a new secret to share with an authenticator, of 160 random bits."""
    return pyotp.random_base32()


def totp_uri(secret: str, correo: str) -> str:
    """Return the address that authenticators read from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=correo, issuer_name=ISSUER)


def accepted_step(secret: str, code: str, now: datetime, last_step: int) -> int | None:
    """Return the time step of a code; None if it is wrong, too old, or not later than the last one."""
    digits, totp = "".join(code.split()), pyotp.TOTP(secret)
    if not (digits.isascii() and digits.isdecimal()):
        return None
    present = int(now.timestamp()) // STEP_SECONDS
    steps = range(present - DRIFT_STEPS, present + DRIFT_STEPS + 1)
    matching = [step for step in steps if compare_digest(totp.generate_otp(step), digits)]
    return next((step for step in matching if step > last_step), None)


def without_recovery_code(digests: Sequence[str], code: str) -> list[str] | None:
    """Return the digests of the recovery codes that are left after one is used; None if it is not among them."""
    used = recovery_digest(code)
    left = [digest for digest in digests if not compare_digest(digest, used)]
    return left if len(left) < len(digests) else None
