"""Courses sold, the proposals in which they are offered together, and who is enrolled in them."""

from planificador.contrataciones.models.contracts import Contratacion, SerieExpediente
from planificador.contrataciones.models.enrolments import Inscripcion
from planificador.contrataciones.models.proposals import LineaRevision, Propuesta, RevisionPropuesta, SeriePropuesta

__all__ = [
    "Contratacion",
    "Inscripcion",
    "LineaRevision",
    "Propuesta",
    "RevisionPropuesta",
    "SerieExpediente",
    "SeriePropuesta",
]
