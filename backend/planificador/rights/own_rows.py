"""Which rows of each entity are a reader's own: those to which one of its paths leads. Pure.

A trainer's own are the sessions that the trainer leads or assists in, and what belongs to them.
"""

from collections.abc import Mapping, Sequence, Set

from planificador.core.model.ownership import Identity, OfReader, Path, ThroughLink, ThroughOwn

USER, TRAINER = Identity.USER, Identity.TRAINER
OWN_ROWS: Mapping[str, Sequence[Path]] = {
    "Sesion": (
        OfReader("formador_id", TRAINER),
        ThroughLink("ApoyoSesion", "sesion_id", "formador_id", TRAINER),
    ),
    "ApoyoSesion": (ThroughOwn("sesion_id", "Sesion", "id"),),
    "Asistencia": (ThroughOwn("sesion_id", "Sesion", "id"),),
    "Contratacion": (ThroughOwn("id", "Sesion", "contratacion_id"),),
    "Inscripcion": (ThroughOwn("contratacion_id", "Sesion", "contratacion_id"),),
    "Participante": (ThroughOwn("id", "Inscripcion", "participante_id"),),
    "Cliente": (ThroughOwn("id", "Contratacion", "cliente_id"),),
    "ClienteFinal": (
        ThroughOwn("id", "Contratacion", "cliente_final_id"),
        ThroughOwn("id", "Participante", "cliente_final_id"),
    ),
    "Formador": (
        OfReader("id", TRAINER),
        ThroughOwn("id", "Sesion", "formador_id"),
        ThroughOwn("id", "Sesion", "formador_previsto_id"),
        ThroughOwn("id", "ApoyoSesion", "formador_id"),
    ),
    "AusenciaFormador": (OfReader("formador_id", TRAINER),),
    "Usuario": (OfReader("id", USER),),
    "Acceso": (OfReader("usuario_id", USER),),
    "Token": (OfReader("usuario_id", USER),),
}
LEADS_TO_OWN: Mapping[str, Set[str]] = {
    "Participante": {"cliente_id"},  # fk_inscripcion_participante: it is the contract's
    "Inscripcion": {"cliente_id"},  # fk_inscripcion_contratacion
    "ClienteFinal": {"cliente_id"},  # fk_contratacion_cliente_final, fk_participante_cliente_final
    "Asistencia": {"contratacion_id", "participante_id"},  # fk_asistencia_sesion, fk_asistencia_inscripcion
    "Usuario": {"formador_id"},  # the trainer that a reader is, is that of the user
}
"""References of own rows that lead to own rows by a constraint of the database, beside those that the paths show."""
INTERNAL_TABLES = frozenset({"AvisoOculto"})
"""The tables of no entity that answers are made from, which every reader reads: they decide what is left out."""
