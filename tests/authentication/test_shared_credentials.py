"""Connections that the same credential opened, while its account changes."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.authentication.conftest import Accounts
from tests.clock import ManualClock, settle

from planificador.api.authentication.connections import Connections
from planificador.api.authentication.credentials import Credential, CredentialKind
from planificador.api.authentication.identities import Identities
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.texts import Idioma
from planificador.core.runtime.changes import LAGGED
from planificador.usuarios.credentials import Identity

pytestmark = pytest.mark.any_database
CREDENTIAL = Credential(CredentialKind.ACCESS, "a secret")
MANAGER, ADMINISTRATOR = (
    Identity(Actor(frozenset({role}), user_id=1), Idioma.ES, None) for role in (Rol.GESTION, Rol.ADMINISTRACION)
)


class HeldIdentities(Identities):
    """Reads an identity only when it may."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, timeout=5)
        self.identity, self.may_read = MANAGER, asyncio.Event()

    async def read(self, credential: Credential) -> Identity | None:
        await self.may_read.wait()
        return self.identity


class Recorded:
    """A connection that knows its actor."""

    def __init__(self, connections: Connections, identity: Identity) -> None:
        self.actor: Actor | None = identity.actor
        connections.add(CREDENTIAL, identity, self)

    def set_actor(self, actor: Actor) -> None:
        self.actor = actor

    def end_access(self) -> None:
        self.actor = None


async def test_no_connection_keeps_roles_that_change_twice_while_they_are_read(
    accounts: Accounts, clock: ManualClock
) -> None:
    identities = HeldIdentities(accounts.services)
    async with Connections(identities, clock) as connections:
        earlier = Recorded(connections, MANAGER)
        connections.note(LAGGED)
        await settle()
        later = Recorded(connections, ADMINISTRATOR)
        assert earlier.actor == ADMINISTRATOR.actor
        connections.note(LAGGED)  # a manager again
        identities.may_read.set()
        await settle()
        assert earlier.actor == later.actor == MANAGER.actor


async def test_all_connections_end_when_a_credential_expires_earlier_than_when_the_first_was_opened(
    accounts: Accounts, clock: ManualClock
) -> None:
    end = clock.now() + timedelta(hours=1)
    async with Connections(HeldIdentities(accounts.services), clock) as connections:
        Recorded(connections, MANAGER)
        await settle()
        Recorded(connections, replace(MANAGER, expires=end))
        await clock.wait_for_sleeper(end)
