"""Which mutations there are, by the entity whose rows they change, and which of them need no role. Pure."""

from collections.abc import Mapping


def edit_verbs(entity: str, *further: str) -> frozenset[str]:
    """Return the mutations that create, change and delete rows of an entity, and further ones."""
    return frozenset({f"crear{entity}", f"actualizar{entity}", f"eliminar{entity}", *further})


BUSINESS: Mapping[str, frozenset[str]] = {
    "Cliente": edit_verbs("Cliente", "fusionarClientes"),
    "ClienteFinal": edit_verbs("ClienteFinal", "fusionarClientesFinales"),
    "Contacto": edit_verbs("Contacto", "fusionarContactos"),
    "Participante": edit_verbs("Participante", "fusionarParticipantes"),
    "Formacion": edit_verbs("Formacion"),
    "Formador": edit_verbs("Formador"),
    "AusenciaFormador": edit_verbs("AusenciaFormador"),
    "Aula": edit_verbs("Aula"),
    "DiaCierre": edit_verbs("DiaCierre"),
    "Contratacion": edit_verbs(
        "Contratacion",
        "aceptarContratacion",
        "rechazarContratacion",
        "caducarContratacion",
        "prorrogarContratacion",
        "iniciarContratacion",
        "finalizarContratacion",
        "cancelarContratacion",
        "reabrirContratacion",
        "inscribirParticipantes",
        "inscribirTexto",
        "generarSesiones",
    ),
    "Propuesta": edit_verbs(
        "Propuesta", "revisarPropuesta", "aceptarPropuesta", "rechazarPropuesta", "prorrogarPropuesta"
    ),
    "RevisionPropuesta": frozenset(),
    "LineaRevision": frozenset(),
    "Inscripcion": frozenset(
        {"actualizarInscripcion", "darDeBajaInscripcion", "reordenarInscripcion", "eliminarInscripcion"}
    ),
    "Sesion": edit_verbs(
        "Sesion",
        "programarSesion",
        "reprogramarSesion",
        "realizarSesion",
        "cancelarSesion",
        "reabrirSesion",
        "registrarAsistencia",
        "sustituirFormador",
        "deshacerSustitucion",
        "reprogramarSesiones",
        "cambiarFormador",
        "cancelarSesiones",
    ),
    "ApoyoSesion": edit_verbs("ApoyoSesion"),
    "Asistencia": frozenset({"eliminarAsistencia"}),
    "Interaccion": edit_verbs("Interaccion", "terminarAccion", "deshacerAccion", "asignarAccion"),
    "Recordatorio": frozenset(),
    "Plantilla": edit_verbs("Plantilla"),
    "Aviso": frozenset({"posponerAviso", "descartarAviso"}),
}
"""The entities of the business, each with the mutations that change its rows."""
WITHOUT_ROWS = frozenset({"Aviso"})
"""Those without a model: an alert is derived from rows of other entities, and never stored."""
ACCOUNTS: Mapping[str, frozenset[str]] = {
    "Usuario": edit_verbs("Usuario", "restablecerContrasena"),
    "Acceso": frozenset({"terminarAcceso"}),
    "Token": frozenset({"crearToken", "revocarToken"}),
    "EntradaRegistro": frozenset(),
}
"""The entities of accounts, and the register of what users do, with the mutations that keep those of others."""

BATCH_VERBS = frozenset({"reprogramarSesiones", "cambiarFormador", "cancelarSesiones"})
"""The mutations that find the rows which they change by other values than the id of one."""
ALSO_CHANGES: Mapping[str, str] = dict.fromkeys(
    ("crearPropuesta", "revisarPropuesta", "aceptarPropuesta"), "Contratacion"
)
"""The mutations whose input names rows of another entity that they change too."""
PRIVACY: Mapping[str, frozenset[str]] = {
    entity: frozenset({f"anonimizar{entity}", "exportarDatosPersonales"})
    for entity in ("Contacto", "Formador", "Participante", "Usuario")
}
"""The mutations that keep privacy, by the entity whose rows they change."""
PUBLIC_VERBS = frozenset({"iniciarSesion", "establecerContrasena", "crearPrimerAdministrador"})
"""The mutations of whoever is not signed in."""
OWN_ACCOUNT_VERBS = frozenset(
    {
        "cerrarSesion",
        "cambiarContrasena",
        "activarSegundoFactor",
        "confirmarSegundoFactor",
        "desactivarSegundoFactor",
    }
)
"""The mutations of a user's own account, whatever the roles."""
PERSONS_VERBS = OWN_ACCOUNT_VERBS | ACCOUNTS["Usuario"] | {"crearToken", "anonimizarUsuario"}
"""The mutations that no token may use, so that whoever finds one gets neither another one nor any account."""
