"""Pairs of a mutation and a dependant of its row, with the reason why there is nothing to answer."""

from collections.abc import Mapping

OWN = "its reminders are up to date with it, and are part of it; those that follow it stay"
NAMES = "names, addresses and numbers are read from the row, and a row that others refer to keeps its client"
REFUSED_LATER = "it stays, and the contract's new state decides about its changes"
UNAFFECTED: Mapping[tuple[str, str], str] = {
    **dict.fromkeys(
        [
            ("anonimizarContacto", "Interaccion"),
            ("anonimizarContacto", "Propuesta"),
            ("anonimizarFormador", "ApoyoSesion"),
            ("anonimizarFormador", "AusenciaFormador"),
            ("anonimizarFormador", "Sesion"),
            ("anonimizarFormador", "Usuario"),
            ("anonimizarParticipante", "Asistencia"),
            ("anonimizarParticipante", "Inscripcion"),
            ("anonimizarUsuario", "Acceso"),
            ("anonimizarUsuario", "Token"),
        ],
        "an erasure empties texts; test_privacy has what it refuses and what it leaves",
    ),
    **dict.fromkeys(
        [
            *(("actualizarCliente", name) for name in ("ClienteFinal", "Contacto", "Participante", "Inscripcion")),
            ("actualizarCliente", "Interaccion"),
            *(("actualizarClienteFinal", name) for name in ("Contacto", "Participante", "Contratacion", "Interaccion")),
            ("actualizarParticipante", "Asistencia"),
            *((f"actualizar{name}", "Propuesta") for name in ("Cliente", "ClienteFinal", "Contacto")),
        ],
        NAMES,
    ),
    **dict.fromkeys(
        [
            *(
                (f"{verb}Contratacion", "LineaRevision")
                for verb in (
                    "aceptar",
                    "rechazar",
                    "caducar",
                    "prorrogar",
                    "iniciar",
                    "finalizar",
                    "cancelar",
                )
            ),
            ("actualizarFormacion", "LineaRevision"),
            *(
                (f"{verb}Propuesta", "RevisionPropuesta")
                for verb in ("actualizar", "aceptar", "rechazar", "prorrogar", "revisar")
            ),
        ],
        "a version of a proposal stays as it was sent",
    ),
    ("actualizarPropuesta", "Contratacion"): "each line has its own end client, and the client stays",
    **dict.fromkeys(
        [
            *(
                (f"{verb}Contratacion", name)
                for verb in ("rechazar", "caducar", "cancelar", "finalizar")
                for name in ("Inscripcion", "Asistencia")
            ),
            *((f"{verb}Contratacion", "Interaccion") for verb in ("rechazar", "caducar", "finalizar")),
        ],
        REFUSED_LATER + "; pending reminders are in the cases about its sessions",
    ),
    **dict.fromkeys(
        [
            *(("prorrogarContratacion", name) for name in ("Inscripcion", "Asistencia", "Interaccion")),
            *(("aceptarContratacion", name) for name in ("Inscripcion", "Sesion", "Asistencia", "Interaccion")),
            *(("iniciarContratacion", name) for name in ("Inscripcion", "Asistencia", "Interaccion")),
            *(("reabrirContratacion", name) for name in ("Inscripcion", "Asistencia", "Interaccion")),
        ],
        "an open contract stays open",
    ),
    **dict.fromkeys([("actualizarInteraccion", "Recordatorio"), ("actualizarInteraccion", "Interaccion")], OWN),
    **dict.fromkeys(
        [(f"{verb}Sesion", "ApoyoSesion") for verb in ("realizar", "cancelar")],
        "it says who took part, or would have; a cancelled session occupies nobody",
    ),
    ("actualizarContratacion", "Asistencia"): "it belongs to a session",
    ("actualizarFormador", "AusenciaFormador"): "an absence of one who no longer teaches is history",
    ("reordenarInscripcion", "Asistencia"): "who waits for a place has none",
    ("actualizarSesion", "Asistencia"): "the time of the session does not change",
    ("programarSesion", "Asistencia"): "a proposed session has no attendance",
    ("reabrirSesion", "ApoyoSesion"): "they assist again, and must be free (tests/api/test_reopening.py)",
    ("realizarSesion", "Asistencia"): "it was recorded, or will be",
    ("actualizarUsuario", "Acceso"): "they end with a deactivation (tests/usuarios/test_accesses.py)",
    ("actualizarUsuario", "Token"): "they are of no use while the user is inactive (tests/usuarios/test_accesses.py)",
    ("restablecerContrasena", "Acceso"): "they end when the link is used (tests/usuarios/test_users.py)",
    ("restablecerContrasena", "Token"): "programs do not know the password",
    ("actualizarFormador", "Usuario"): "one who no longer teaches may still look at past sessions",
    ("actualizarUsuario", "Interaccion"): "the action stays theirs until it is handed to a colleague",
    ("actualizarUsuario", "Contratacion"): "the contract stays theirs until another sells it",
    ("anonimizarUsuario", "Interaccion"): "the row of the user stays (tests/api/test_privacy.py)",
    ("anonimizarUsuario", "Contratacion"): "the row of the user stays (tests/api/test_privacy.py)",
    ("restablecerContrasena", "Interaccion"): "the user stays the same",
    ("restablecerContrasena", "Contratacion"): "the user stays the same",
}
