"""Events and mutations tell readers only what they see: everything else may change without any influence on them."""

import json
from functools import partial

import pytest
from tests.api.event_steps import (
    HIDDEN,
    VISIBLE,
    change_hidden_rows,
    delete_hidden_rows,
    get_my_session_back,
    give_my_session_away,
)
from tests.api.events_centre import build, subscribe_to_stream, subscribed
from tests.clock import ManualClock
from tests.conftest import NOW, Subscribe
from tests.support.databases import empty_tables
from tests.support.graphql import GraphQLClient

from planificador.core.model.actors import Rol


@pytest.mark.parametrize("role", [Rol.FORMADOR, Rol.LECTURA])
async def test_what_a_reader_does_not_see_has_no_influence_on_events(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock, dialect: str, role: Rol
) -> None:
    """Nor does the transport."""
    received = []
    for hides, open_stream in ((False, subscribe), (True, partial(subscribe_to_stream, graphql.http))):
        await empty_tables(dialect)
        clock.reset(NOW)
        centre = await build(graphql, clock)
        async with subscribed(centre, open_stream, role):
            for visible, hidden in zip(VISIBLE, HIDDEN[role], strict=True):
                if hides:
                    await hidden(centre)
                await centre.settle()
                await visible(centre)
                if role is Rol.LECTURA and visible in {give_my_session_away, get_my_session_back}:
                    await centre.read("avisos")  # of who leads it, which no text shows
                await centre.read_alerts()
                if role is Rol.FORMADOR and hidden in {change_hidden_rows, delete_hidden_rows}:
                    await centre.attempt()
                await centre.settle()
        received.append(centre.received)
    assert received[0] == received[1]
    text = json.dumps(received)
    assert "EXP-mine" in text
    assert "Secreto" not in text
