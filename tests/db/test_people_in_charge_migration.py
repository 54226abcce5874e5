"""A database of before the accounts: whoever hid alerts or was in charge of an action by name is a user afterwards."""

from tests.db.checkouts import insert, migrate_until_before, query
from tests.db.test_reminders_migration import CALL, CLIENT

from planificador.db.migrations import migrate

PEOPLE = "SELECT nombre, correo, CAST(activo AS int), roles FROM usuario ORDER BY id"
IN_CHARGE = "SELECT i.id, u.nombre FROM interaccion i LEFT JOIN usuario u ON u.id = i.responsable_id ORDER BY i.id"
HIDDEN = (
    "SELECT u.nombre, o.clave, substr(CAST(o.hasta AS text), 1, 10)"
    " FROM aviso_oculto o JOIN usuario u ON u.id = o.lector_id ORDER BY 1, 2"
)
NAMES = ["Ángel Ruiz", "ÁNGEL RUIZ", None, "Ane"]


async def test_names_become_users_and_what_was_theirs_follows_them(fresh_url: str) -> None:
    await migrate_until_before(fresh_url, "interaccion", "responsable_id")
    hidden = [
        ("ane", "sesion:1", "2026-11-23 09:00:00+00:00"),
        ("ANE", "sesion:1", "2026-11-24 09:00:00+00:00"),
        (" Ane", "recordatorio:2", None),
        ("ángel ruiz", "sesion:1", None),
        ("", "sesion:3", None),
    ]
    await query(
        fresh_url,
        insert("cliente", **CLIENT),
        *(insert("interaccion", **CALL, crear_recordatorio=False, responsable=name) for name in NAMES),
        *(insert("aviso_oculto", lector=reader, clave=clave, hasta=until) for reader, clave, until in hidden),
    )
    assert await migrate(fresh_url)
    people = await query(fresh_url, PEOPLE)
    assert sorted(name.casefold() for name, *_ in people) == ["ane", "todo el centro", "ángel ruiz"]
    assert {(row[2], row[3]) for row in people} == {(0, 0)}
    assert len({address for _, address, *_ in people if address.endswith("@planificador.invalid")}) == 3
    (angel,) = (name for name, *_ in people if name.casefold() == "ángel ruiz")
    (ane,) = (name for name, *_ in people if name.casefold() == "ane")
    assert await query(fresh_url, IN_CHARGE) == [(1, angel), (2, angel), (3, None), (4, ane)]
    assert sorted(await query(fresh_url, HIDDEN), key=str) == sorted(
        [
            (ane, "recordatorio:2", None),
            (ane, "sesion:1", "2026-11-24"),
            ("Todo el centro", "sesion:3", None),
            (angel, "sesion:1", None),
        ],
        key=str,
    )
    assert await query(fresh_url, "SELECT count(*) FROM usuario WHERE busqueda = '' OR nombre_orden = ''") == [(0,)]
