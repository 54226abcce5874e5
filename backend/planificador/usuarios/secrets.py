"""Secrets that are random, shown once and kept as hashes. Pure, but for the system's random numbers.

A secret of 256 random bits cannot be guessed from its hash, however fast that is, so that SHA-256 is enough; an index
finds it by the hash, and the time that takes tells nothing of the secret.
"""

import secrets
from hashlib import sha256

TOKEN_PREFIX = "plf_"  # noqa: S105 # the recognisable beginning of all of them
SECRET_BYTES = 32
MAX_SECRET_LENGTH = 100
RECOVERY_CODES = 10
RECOVERY_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
"""Without what is easily confused: l and 1, o and 0."""


def new_secret(prefix: str = "") -> str:
    """Return a new secret of 256 random bits."""
    return prefix + secrets.token_urlsafe(SECRET_BYTES)


def digest(secret: str) -> str:
    """Return the hash under which a secret is kept."""
    return sha256(secret.encode(errors="surrogatepass")).hexdigest()


def new_recovery_codes() -> list[str]:
    """Return codes of 80 random bits, such as `k3wp-9x2m-hq7d-bt4r`."""
    return [_recovery_code() for _ in range(RECOVERY_CODES)]


def recovery_digest(code: str) -> str:
    """Return the hash under which a recovery code is kept, whatever its capitals and separators."""
    return digest("".join(filter(str.isalnum, code)).lower())


def _recovery_code() -> str:
    letters = [secrets.choice(RECOVERY_ALPHABET) for _ in range(16)]
    return "-".join("".join(letters[start : start + 4]) for start in range(0, 16, 4))
