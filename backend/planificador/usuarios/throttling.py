"""Slows down those who guess passwords and codes, in all processes alike: failed attempts are rows.

Attempts are counted for an account and an origin together, for the origin, and for the account. Beyond a few, each must
wait longer after the one before, up to a minute. An attempt counts as failed before it is judged, so that a hundred at
once count too, and is given back when it succeeds. Nobody can be locked out for longer than a minute by others: where
somebody has signed in before, only the attempts for the account from there count. Otherwise, what is counted does not
depend on whether the account exists: only who shares that origin can tell that somebody has signed in from there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import NO_NEEDS, Needs, RowsBy
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.data.writes.pending import SqlPart
from planificador.core.data.writes.statements import delete_where_sql, upsert_sql
from planificador.core.model.errors import Codigo, DomainError, Problem
from planificador.core.model.localized_values import number
from planificador.core.model.texts import LocalizedText
from planificador.usuarios.models import Intento
from planificador.usuarios.rules import account_address
from planificador.usuarios.secrets import digest

LOCK = "intento"
FREE_PER_PAIR, FREE_PER_ORIGIN, FREE_PER_ACCOUNT = 5, 20, 20
"""Failed attempts without a pause."""
MAX_PAUSE = timedelta(minutes=1)
FORGET_AFTER, FORGET_KNOWN_AFTER = timedelta(days=1), timedelta(days=90)
"""After how long without an attempt the failures are forgotten, and that somebody signed in."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What an attempt to sign in is counted for."""

    pair: str
    origin: str
    account: str

    @classmethod
    def of(cls, correo: str, address: str) -> "Attempt":
        """Return the keys of an attempt for the account with an e-mail address, from the address of a client."""
        account = account_address(correo)
        return cls(digest(f"pair {address} {account}"), digest(f"origin {address}"), digest(f"account {account}"))

    @property
    def keys(self) -> Sequence[str]:
        """The keys of its rows."""
        return self.pair, self.origin, self.account


@dataclass(frozen=True, slots=True)
class CountedAttempt:
    """An attempt that was counted, under some of its keys: only there it can be given back."""

    attempt: Attempt
    keys: Sequence[str]


def pause_after(failures: int, free: int) -> timedelta:
    """Return how long to wait after so many failed attempts, of which some are free."""
    return min(timedelta(seconds=2.0 ** min(failures - free, 30)), MAX_PAUSE) if failures >= free else timedelta()


def too_many_attempts(pause: timedelta) -> Problem:
    """Return the problem of an attempt that comes too early."""
    return Problem(
        Codigo.DEMASIADOS_INTENTOS,
        LocalizedText(
            es="Ha habido demasiados intentos fallidos. Espere {seconds} s y vuelva a intentarlo.",
            eu="Saiakera okerregi egon dira. Itxaron {seconds} s eta saiatu berriro.",
            en="There were too many failed attempts. Wait {seconds} s and try again.",
        ).fill(seconds=number(max(1, round(pause.total_seconds())))),
    )


def needs_of_attempt(attempt: Attempt) -> Needs:
    """Return what counting an attempt, or giving it back, locks and reads."""
    return Needs([_rows(attempt)], advisory_locks=[LOCK])


def _rows(attempt: Attempt) -> RowsBy[Intento]:
    return RowsBy(Intento, "clave", attempt.keys)  # all that write rows hold LOCK


async def count_attempt(uow: UnitOfWork, attempt: Attempt, needs: Needs = NO_NEEDS) -> CountedAttempt:
    """Count an attempt as failed before it is judged. Raises DomainError DEMASIADOS_INTENTOS if it comes too early.

    needs: What the use case needs besides, for reading it by the same statement.
    """
    rows = await _read(uow, attempt, needs)
    known = attempt.pair in rows and rows[attempt.pair].conocido
    free = {attempt.pair: FREE_PER_PAIR}
    if not known:
        free |= {attempt.origin: FREE_PER_ORIGIN, attempt.account: FREE_PER_ACCOUNT}
    # Without a pause, `desde` is the beginning of the last attempt, which may have begun after one that waited for it.
    paused = [rows[key] for key, limit in free.items() if key in rows and rows[key].fallos >= limit]
    pause = max((row.desde - uow.now for row in paused), default=timedelta())
    if pause > timedelta():
        raise DomainError([too_many_attempts(pause)])
    failures = {key: 1 + (_recent_failures(rows[key], uow.now) if key in rows else 0) for key in free}
    counted = [
        _counted(uow.now, key, rows.get(key), failures[key], uow.now + pause_after(failures[key], limit))
        for key, limit in free.items()
    ]
    await uow.write_unrecorded(Intento, [partial(upsert_sql, rows=counted, key="clave"), _forgetting(uow.now, attempt)])
    return CountedAttempt(attempt, tuple(free))


async def give_back(uow: UnitOfWork, counted: CountedAttempt, *, signed_in: bool) -> None:
    """Count an attempt that did not fail as if it had not been made. signed_in: it succeeded, so that failures end."""
    rows, pair, changed = await _read(uow, counted.attempt), counted.attempt.pair, []
    for key in counted.keys:
        if key == pair and signed_in:
            changed.append(_counted(uow.now, key, rows.get(key), 0, uow.now, known=True))
        elif key in rows:
            changed.append(_counted(uow.now, key, rows[key], max(0, rows[key].fallos - 1), uow.now))
    if changed:
        await uow.write_unrecorded(Intento, [partial(upsert_sql, rows=changed, key="clave")])


async def _read(uow: UnitOfWork, attempt: Attempt, needs: Needs = NO_NEEDS) -> Mapping[str, Intento]:
    await uow.prefetch(needs_of_attempt(attempt) + needs)
    return {row.clave: row for row in await find_rows(_rows(attempt))}


def _recent_failures(row: Intento, now: datetime) -> int:
    return row.fallos if now - row.ultimo < FORGET_AFTER else 0


def _counted(
    now: datetime, key: str, row: Intento | None, failures: int, allowed_from: datetime, *, known: bool = False
) -> Intento:
    """Return the row of a key as it is to be. row: as it is, None for a new one."""
    return Intento(
        clave=key,
        fallos=failures,
        desde=allowed_from,
        ultimo=now,
        conocido=known or bool(row and row.conocido),
        version=row.version + 1 if row else 1,
        creado=row.creado if row else now,
        actualizado=now,
    )


def _forgetting(now: datetime, attempt: Attempt) -> SqlPart:
    """Return the statement that deletes old rows, other than those of an attempt, which are written with it."""
    old = Q(ultimo__lt=now - FORGET_AFTER, conocido=False) | Q(ultimo__lt=now - FORGET_KNOWN_AFTER)
    return partial(delete_where_sql, model=Intento, condition=Q(old, Q(clave__not_in=list(attempt.keys))))
