"""The change notifier inside a process, and the encoding of its messages."""

import asyncio

import pytest

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeNotifier, Operacion
from planificador.db.change_messages import MAX_MESSAGE_BYTES, Commits, decode, encode

MAX_ID = 2**63 - 1


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


async def test_a_listener_receives_only_relevant_changes_and_lagged() -> None:
    notifier = ChangeNotifier(capacity=2)
    with notifier.subscribe(lambda change: change.id > 1) as listener:
        for _ in range(3):
            await notifier.publish([change(1)])
        await notifier.publish([change(1), change(2), change(3)])
        assert await listener.get() == (change(2), change(3))
        assert listener.position == 4
        notifier._deliver(LAGGED)
        assert await listener.get() is LAGGED


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


def largest_change(model: type[BaseModel], number: int) -> Cambio:
    """Return a change of all columns of a row, in which it moves from parents with the largest ids to others."""
    targets = [column_of(model, name).target for name in sorted(model._meta.fk_fields)]
    parents = [(target, MAX_ID - moved) for target in targets for moved in (0, 1)]
    return Cambio(
        model.__name__, MAX_ID - number, Operacion.ACTUALIZADO, tuple(sorted(model._meta.db_fields)), tuple(parents)
    )


def test_messages_carry_any_number_of_changes_within_the_limit() -> None:
    changes = [largest_change(model, number) for number in range(100) for model in BaseModel.__subclasses__()]
    messages = list(encode([Commits((1, 2), tuple(changes)), Commits((3,), (change(1),))]))
    assert len(messages) > 1
    assert max(len(message.encode()) for message in messages) <= MAX_MESSAGE_BYTES
    decoded: list[Cambio] = []
    marks: list[int] = []
    for message in messages:
        part = decode(message)
        assert part is not LAGGED
        assert not marks or decoded == changes, "the marks come with the last change"
        decoded += part.changes
        marks += part.marks
    assert decoded == [*changes, change(1)]
    assert marks == [1, 2, 3]


@pytest.mark.parametrize(
    "changes",
    [
        "7",
        "null",
        "[7]",
        '[["Sesion",1]]',
        '[["Sesion",1,"CREADO"]]',
        '[["Sesion",1,"VENDIDO",[],[]]]',
        '[["Sesion",1,["CREADO"],[],[]]]',
        '[["Sesion",1,"CREADO",[],[],"more"]]',
        '[["Sesion","1","CREADO",[],[]]]',
        '[["Sesion",true,"CREADO",[],[]]]',
        '[["Sesion",1.5,"CREADO",[],[]]]',
        '[["Sesion",1e999,"CREADO",[],[]]]',
        '[["Sesion",NaN,"CREADO",[],[]]]',
        '[[["Sesion"],1,"CREADO",[],[]]]',
        '[[5,1,"CREADO",[],[]]]',
        '[["Sesion",1,"CREADO",[],[]],7]',
        '[["Sesion",1,"ACTUALIZADO","estado",[]]]',
        '[["Sesion",1,"ACTUALIZADO",[1],[]]]',
        '[["Sesion",1,"ACTUALIZADO",null,[]]]',
        '[["Sesion",1,"ACTUALIZADO",[],7]]',
        '[["Sesion",1,"ACTUALIZADO",[],["Cliente",1]]]',
        '[["Sesion",1,"ACTUALIZADO",[],[["Cliente"]]]]',
        '[["Sesion",1,"ACTUALIZADO",[],[["Cliente","1"]]]]',
        '[["Sesion",1,"ACTUALIZADO",[],[[1,"Cliente"]]]]',
    ],
)
def test_a_message_with_invalid_changes_is_decoded_as_lagged(changes: str) -> None:
    assert decode(f"[[1],{changes}]") is LAGGED


VALID = '["Sesion",1,"CREADO",[],[]]'


@pytest.mark.parametrize(
    "message",
    [
        "",
        "[]",
        "{}",
        "[1]",
        "null",
        "[[]]",
        "[[],[],[]]",
        f'[["1"],[{VALID}]]',
        f"[[true],[{VALID}]]",
        f"[7,[{VALID}]]",
        pytest.param(f"[{VALID}]", id="of an earlier version"),
        pytest.param(f"[{VALID},{VALID}]", id="of an earlier version, with two changes"),
        pytest.param("[" * 7000, id="deep"),
        b"\xff",
    ],
)
def test_an_invalid_message_is_decoded_as_lagged(message: str | bytes) -> None:
    assert decode(message) is LAGGED
