"""A database of before the reminders of next actions: its interactions mean what they meant."""

from tests.db.checkouts import insert, migrate_until_before, query

from planificador.db.migrations import migrate

CLIENT = {"nombre": "Forja", "idioma": "ES", "estado": "ACTIVO", "busqueda": "", "pais": "ES"}
CALL = {
    "cliente_id": 1,
    "fecha": "2026-11-20 09:00:00+00:00",
    "tipo": "LLAMADA",
    "resultado": "PENDIENTE",
    "busqueda": "",
}
DUE = {"proxima_accion": "Llamar", "fecha_proxima_accion": "2026-11-23"}


async def test_an_action_with_a_reminder_keeps_its_alert_for_the_whole_day(fresh_url: str) -> None:
    await migrate_until_before(fresh_url, "interaccion", "hora_proxima_accion")
    reminded = DUE | {"crear_recordatorio": True, "fecha_recordatorio": "2026-11-23"}
    rows = [CALL | reminded, CALL | DUE | {"crear_recordatorio": False}]
    await query(fresh_url, insert("cliente", **CLIENT), *(insert("interaccion", **row) for row in rows))
    before = "SELECT id, CAST(crear_recordatorio AS int), CAST(fecha_recordatorio AS varchar(10)) FROM interaccion"
    kept = await query(fresh_url, f"{before} ORDER BY id")
    assert await migrate(fresh_url)
    assert await query(fresh_url, f"{before} ORDER BY id") == kept
    new = "hora_proxima_accion, responsable_id, repetir_unidad, seguimiento_de_id"
    assert await query(fresh_url, f"SELECT DISTINCT {new} FROM interaccion") == [(None,) * 4]
    assert await query(fresh_url, "SELECT count(*) FROM recordatorio") == [(0,)]
