"""A sign-in that has begun: what its browser keeps in a cookie, and what the provider is given.

All values that the provider sees are derived from the cookie with a key that only the server has. So nothing is stored
before the person has come back, a forged or altered cookie has another `state`, and any process can go on with what
another one has begun. A cookie's beginning is part of it, so that it expires whatever the browser says.
"""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LIFETIME = timedelta(minutes=10)
"""How long a person may take to sign in at the provider."""
MAX_COOKIE = 1000
"""Characters of a cookie, beyond which it is none of this server."""


class InvalidAttemptError(Exception):
    """The answer belongs to no sign-in that this browser has begun in the last minutes."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sign-in that has begun.

    Attributes:
        cookie: What the browser keeps.
        destination: The path of the page to which the person goes afterwards.
        state: Binds the provider's answer to the browser.
        nonce: Binds the provider's ID token to the attempt.
        verifier: Proves to the provider that the code is redeemed by who asked for it (PKCE).
    """

    cookie: str
    expires: datetime
    destination: str
    state: str
    nonce: str
    verifier: str

    @property
    def challenge(self) -> str:
        """The S256 challenge of the verifier (RFC 7636 § 4.2)."""
        return _encode(hashlib.sha256(self.verifier.encode()).digest())

    @property
    def fingerprint(self) -> str:
        """What is kept of an attempt that succeeded, so that it cannot succeed again."""
        return hashlib.sha256(self.state.encode()).hexdigest()


def derive_key(*parts: str) -> bytes:
    """Return the key of the attempts: from the secret that all processes share with the provider."""
    secret, *public = parts
    return hmac.digest(secret.encode(), "\n".join(["planificador attempts", *public]).encode(), "sha256")


def begin(key: bytes, now: datetime, destination: str) -> Attempt:
    """Return a new attempt."""
    cookie = f"{int(now.timestamp())}.{secrets.token_urlsafe(32)}.{_encode(destination.encode())}"
    return _attempt(key, cookie)


def resume(key: bytes, now: datetime, cookie: str, state: str) -> Attempt:
    """Return the attempt of a browser to which the provider answered with a state. Raises InvalidAttemptError."""
    try:
        attempt = _attempt(key, cookie) if len(cookie) <= MAX_COOKIE else None
    except (ValueError, OverflowError):
        attempt = None
    if attempt is None or not hmac.compare_digest(attempt.state.encode(), state.encode()):
        raise InvalidAttemptError
    if now >= attempt.expires:
        raise InvalidAttemptError
    return attempt


def _attempt(key: bytes, cookie: str) -> Attempt:
    begun, _, destination = cookie.split(".")
    state, nonce, verifier = (_derived(key, name, cookie) for name in ("state", "nonce", "verifier"))
    expires = datetime.fromtimestamp(int(begun), UTC) + LIFETIME
    return Attempt(cookie, expires, _decode(destination).decode(), state, nonce, verifier)


def _derived(key: bytes, name: str, cookie: str) -> str:
    return _encode(hmac.digest(key, f"{name}\n{cookie}".encode(), "sha256"))


def _encode(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
