"""Hashes and checks passwords with argon2id, in threads, a few at a time.

A hash takes 50 ms and 46 MiB. Therefore two are computed at a time, some more requests wait, and others are refused.
Those of one address get a part of the places only, so that a flood from it leaves some to others. The libraries are
imported on first use.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from planificador.core.model.errors import DomainError, Problem
from planificador.core.runtime.limiters import ConcurrencyLimiter
from planificador.usuarios.rules import (
    BUSY,
    COMMON_PASSWORD,
    MAX_ESTIMATED,
    MIN_STRENGTH,
    normalized_password,
    password_problem,
)
from planificador.usuarios.secrets import new_secret

if TYPE_CHECKING:
    from argon2 import PasswordHasher

CONCURRENT_HASHES, MAX_WAITING, MAX_OF_ADDRESS = 2, 20, 5


class HashingQueue:
    """The places of those who compute a hash or wait for it, in this process.

    Attributes:
        verifications: How many passwords were compared with a hash.
    """

    def __init__(self, concurrent: int = CONCURRENT_HASHES, waiting: int = MAX_WAITING) -> None:
        self._limit = concurrent + waiting
        self._turns = ConcurrencyLimiter(concurrent)  # belongs to no event loop while nobody waits
        self._places: Counter[str] = Counter()
        self.verifications = 0

    @asynccontextmanager
    async def place(self, address: str) -> AsyncGenerator[None, None]:
        """Wait for a turn and keep it until the block ends. Raises DomainError if too many wait."""
        if self._places.total() >= self._limit or self._places[address] >= MAX_OF_ADDRESS:
            raise DomainError([BUSY])
        self._places[address] += 1
        try:
            async with self._turns.slot(""):
                yield
        finally:
            self._places[address] -= 1
            self._places += Counter()  # drops addresses without places

    async def verify(self, stored: str | None, password: str) -> bool:
        """Return whether a password is the stored one. Without one, as much is computed, and the result is False."""
        self.verifications += 1
        return await asyncio.to_thread(_verify, stored, password)

    async def hash(self, password: str) -> str:
        """Return the hash of a password."""
        return await asyncio.to_thread(lambda: _hasher().hash(password))


hashing = HashingQueue()
"""That of this process."""


def is_outdated(stored: str) -> bool:
    """Return whether a hash was made with other parameters than those of today."""
    return _hasher().check_needs_rehash(stored)


@dataclass(frozen=True, slots=True)
class NewPassword:
    """A password that a user is to get: its hash, or why it is refused."""

    hash: str | None = None
    problem: Problem | None = None


async def new_password(password: str, correo: str, nombre: str, address: str = "") -> NewPassword:
    """Return a new password of the user with this address and name. Raises DomainError if too many wait."""
    password = normalized_password(password)
    async with hashing.place(address):
        problem = password_problem(password, correo, nombre) or await asyncio.to_thread(_common_problem, password)
        return NewPassword(problem=problem) if problem else NewPassword(await hashing.hash(password))


def _verify(stored: str | None, password: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    dummy = _dummy_hash()  # always, as the first call takes longer
    try:
        _hasher().verify(stored or dummy, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def _common_problem(password: str) -> Problem | None:
    from zxcvbn import zxcvbn

    return COMMON_PASSWORD if zxcvbn(password[:MAX_ESTIMATED])["score"] < MIN_STRENGTH else None


@cache
def _hasher() -> "PasswordHasher":
    """Return argon2id with the parameters that OWASP recommends first."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=47104, parallelism=1)


@cache
def _dummy_hash() -> str:
    """Return the hash of a password that nobody knows."""
    return _hasher().hash(new_secret())
