"""Rows of every table, for tests that write SQL."""

from typing import Any

COMMON = {"version": 1, "creado": "2026-01-01 00:00:00+00:00", "actualizado": "2026-01-01 00:00:00+00:00"}
INSTANT = "2026-11-23 09:00:00+00:00"
PLACE: dict[str, Any] = {"nombre": "Talleres Norte", "busqueda": ""}
TAX_NUMBER = {"tipo_nif": "OTRO", "pais_nif": "ES", "pais": "ES"}
DOCUMENT = {"documento": "D", "tipo_documento": "OTRO"}
PERSON: dict[str, Any] = {"nombre": "Ane", "apellidos": "Goñi", "busqueda": ""}
CONTRACT = {
    "modalidad": "PRESENCIAL",
    "precio_hora": 5000,
    "horas_previstas": 2000,
    "estado": "PROPUESTA",
    "busqueda": "",
}
PROPOSAL = {"revision": 1, "estado": "PROPUESTA", "busqueda": ""}
LINE = {
    "situacion": "NUEVA",
    "cambios": 0,
    "formacion_id": 1,
    "modalidad": "MIXTA",
    "precio_hora": 5000,
    "horas_previstas": 2000,
}
SLOT = {
    "zona": "Europe/Madrid",
    "estado": "PROGRAMADA",
    "fecha": "2026-11-23",
    "hora_inicio": 600,
    "hora_fin": 660,
    "inicio": "2026-11-23 09:00:00+00:00",
    "fin": "2026-11-23 10:00:00+00:00",
    "minutos": 60,
}
TOGETHER = {"motivo_solape": "Dos grupos"}
ABSENCE = {
    "zona": "Europe/Madrid",
    "desde": "2026-12-24",
    "hasta": "2026-12-24",
    "inicio": "2026-12-23 23:00:00+00:00",
    "fin": "2026-12-24 23:00:00+00:00",
}
USER = {"nombre": "Ane", "idioma": "ES", "roles": 1, "activo": True, "busqueda": ""}
INTERACTION = {"fecha": "2026-11-20 09:00:00+00:00", "tipo": "LLAMADA", "resultado": "PENDIENTE", "busqueda": ""}
REMINDER = {"crear_recordatorio": True, "fecha_proxima_accion": "2026-11-23", "fecha_recordatorio": "2026-11-23"}
# Two clients with equal rows. Ids start at 1 in each table, and those of the first client are odd.
ROWS_BY_TABLE: list[tuple[str, dict[str, Any]]] = [
    *[("cliente", PLACE | TAX_NUMBER | {"idioma": "ES", "estado": "ACTIVO", "nif": nif}) for nif in ("A", "B")],
    *[("cliente_final", PLACE | TAX_NUMBER | {"nif": "C", "cliente_id": mine}) for mine in (1, 2)],
    *[
        ("contacto", PERSON | {"roles": 1, "principal": False, "cliente_id": mine, "cliente_final_id": mine})
        for mine in (1, 2, 1)
    ],
    *[("participante", PERSON | DOCUMENT | {"cliente_id": mine, "cliente_final_id": mine}) for mine in (1, 2, 1)],
    ("formacion", PLACE | {"codigo": "PRL", "horas": 2000, "modalidad": "MIXTA", "activa": True}),
    ("formacion", PLACE | {"codigo": "EXCEL", "horas": 2000, "modalidad": "MIXTA", "activa": True}),
    ("formador", PERSON | {"activo": True}),
    ("usuario", USER | {"correo": "ane@example.com", "formador_id": 1}),
    ("acceso", {"usuario_id": 1, "secreto": "a", "usado_en": INSTANT, "caduca_en": INSTANT}),
    ("token", {"usuario_id": 1, "nombre": "Informes", "secreto": "t", "escritura": False}),
    ("credencial", {"usuario_id": 1, "totp_activo": False, "totp_paso": 0}),
    ("enlace", {"usuario_id": 1, "secreto": "e", "caduca_en": INSTANT}),
    ("intento", {"clave": "i", "fallos": 1, "desde": INSTANT, "ultimo": INSTANT, "conocido": False}),
    ("identidad", {"usuario_id": 1, "huella": "i"}),
    ("inicio_externo", {"huella": "i", "caduca_en": INSTANT}),
    *[("aula", {"nombre": name, "activa": True, "capacidad": 12, "busqueda": ""}) for name in ("Aula 1", "Aula 2")],
    ("dia_cierre", {"desde": "2026-12-24", "hasta": "2026-12-26", "nombre": "Navidad"}),
    ("ausencia_formador", ABSENCE | {"formador_id": 1}),
    *[
        ("propuesta", PROPOSAL | {"numero": f"P2026-{mine}", "cliente_id": mine, "cliente_final_id": mine})
        for mine in (1, 2)
    ],
    *[
        (
            "contratacion",
            CONTRACT | {"expediente": f"2026-{number}", "formacion_id": 1, "cliente_id": mine, "propuesta_id": mine},
        )
        for number, mine in ((1, 1), (2, 2), (3, 1))
    ],
    *[
        ("inscripcion", {"estado": "ACTIVA", "cliente_id": mine, "contratacion_id": both, "participante_id": both})
        for mine, both in ((1, 1), (2, 2), (1, 3))
    ],
    *[("sesion", SLOT | TOGETHER | {"contratacion_id": mine, "formador_id": 1, "aula_id": mine}) for mine in (1, 2)],
    ("apoyo_sesion", {"sesion_id": 1, "formador_id": 1}),
    *[
        ("asistencia", {"estado": "PRESENTE", "sesion_id": mine, "contratacion_id": mine, "participante_id": mine})
        for mine in (1, 2)
    ],
    *[
        ("interaccion", INTERACTION | REMINDER | {"cliente_id": mine, "contacto_id": mine, "contratacion_id": mine})
        for mine in (1, 2)
    ],
    *[("recordatorio", {"interaccion_id": mine, "minutos_antes": 30, "dia": "2026-11-21"}) for mine in (1, 2)],
    ("plantilla", {"nombre": "A", "uso": "CORREO", "sobre": "SESION", "idioma": "ES", "texto": "T", "busqueda": ""}),
    ("serie_expediente", {"anio": 2026, "ultimo": 3}),
    ("serie_propuesta", {"anio": 2026, "ultimo": 2}),
    *[("revision_propuesta", {"propuesta_id": mine, "numero": 1}) for mine in (1, 2)],
    *[("linea_revision", LINE | {"revision_id": mine, "contratacion_id": mine}) for mine in (1, 2)],
    ("ficha_absorbida", {"tipo": "Cliente", "fila": 9, "en": 1}),
    ("supresion", {"tipo": "Participante", "fila": 9}),
    ("aviso_oculto", {"lector_id": 1, "clave": "sesion:1"}),
]


def literal(value: object) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value).upper()
