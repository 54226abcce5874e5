"""The states of an enrolment, and what becomes of two of one person. Pure."""

from collections.abc import Mapping
from typing import Any

from planificador.core.model.texts import DescribedEnum


class EstadoInscripcion(DescribedEnum):
    """Whether an enrolled participant takes part."""

    ACTIVA = "ACTIVA", "Takes part"
    LISTA_ESPERA = "LISTA_ESPERA", "Waits for a place"
    BAJA = "BAJA", "Left the course"


ENROLMENT_ORDER = (EstadoInscripcion.BAJA, EstadoInscripcion.LISTA_ESPERA, EstadoInscripcion.ACTIVA)
"""The states of an enrolment, the better one later."""


def joined_enrolment(kept: Mapping[str, Any], absorbed: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the enrolment of a person who was enrolled twice: whoever takes part, or waits, by one of them does so.

    It begins with the earlier one, and ends with the later one if both have ended.
    """
    better = max(kept, absorbed, key=_enrolment_rank)
    starts = [row["fecha_alta"] for row in (kept, absorbed) if row["estado"] is not EstadoInscripcion.LISTA_ESPERA]
    start = min(starts) if starts and None not in starts else None
    waits = better["estado"] is EstadoInscripcion.LISTA_ESPERA
    own = {name: better[name] for name in ("estado", "fecha_baja", "baja_en", "orden_espera")}
    return {**own, "fecha_alta": None if waits else start}


def _enrolment_rank(values: Mapping[str, Any]) -> tuple[int, float, float]:
    ended, order = values["baja_en"], values["orden_espera"]
    return ENROLMENT_ORDER.index(values["estado"]), ended.timestamp() if ended else 0, -(order or 0)
