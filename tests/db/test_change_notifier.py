"""The change notifier inside a process, and the encoding of its messages."""

import asyncio

import pytest

from planificador.core.runtime.changes import LAGGED, Cambio, ChangeNotifier, Operacion
from planificador.db.change_messages import MAX_MESSAGE_BYTES, decode, encode


def change(number: int) -> Cambio:
    return Cambio("Sesion", number, Operacion.ACTUALIZADO)


async def test_each_listener_receives_every_message_in_order() -> None:
    notifier = ChangeNotifier()
    with notifier.subscribe() as first, notifier.subscribe() as second:
        assert notifier.listeners == 2
        await notifier.publish([change(1), change(2)])
        await notifier.publish([change(3)])
        for listener in (first, second):
            assert await listener.get() == (change(1), change(2))
            assert await listener.get() == (change(3),)
    assert notifier.listeners == 0


async def test_publishing_no_changes_sends_no_message() -> None:
    notifier = ChangeNotifier()
    with notifier.subscribe() as listener:
        await notifier.publish([])
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(listener.get(), 0.01)


async def test_a_listener_with_a_full_queue_receives_one_lagged_message() -> None:
    notifier = ChangeNotifier(capacity=3)
    with notifier.subscribe() as listener:
        for number in range(5):
            await notifier.publish([change(number)])
        assert await listener.get() is LAGGED
        assert await listener.get() == (change(4),)
        await notifier.publish([change(5)])
        assert await listener.get() == (change(5),)


def test_messages_carry_any_number_of_changes_within_the_limit() -> None:
    changes = [Cambio("Contratacion" * 3, 10**15 + number, Operacion.ELIMINADO) for number in range(1000)]
    messages = list(encode(changes))
    assert len(messages) > 1
    assert max(len(message.encode()) for message in messages) <= MAX_MESSAGE_BYTES
    decoded: list[Cambio] = []
    for message in messages:
        part = decode(message)
        assert part is not LAGGED
        decoded += part
    assert decoded == changes


@pytest.mark.parametrize(
    "message",
    [
        "",
        "[]",
        "{}",
        "[1]",
        "null",
        '[["Sesion",1]]',
        '[["Sesion",1,"VENDIDO"]]',
        '[["Sesion",1,["CREADO"]]]',
        '[["Sesion",1,"CREADO","more"]]',
        '[["Sesion","1","CREADO"]]',
        '[["Sesion",true,"CREADO"]]',
        '[["Sesion",1.5,"CREADO"]]',
        '[["Sesion",1e999,"CREADO"]]',
        '[["Sesion",NaN,"CREADO"]]',
        '[[["Sesion"],1,"CREADO"]]',
        '[[5,1,"CREADO"]]',
        '[["Sesion",1,"CREADO"],7]',
        pytest.param("[" * 7000, id="deep"),
        b"\xff",
    ],
)
def test_an_invalid_message_is_decoded_as_lagged(message: str | bytes) -> None:
    assert decode(message) is LAGGED
