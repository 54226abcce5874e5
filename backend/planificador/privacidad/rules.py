"""Which duties to keep data of a person run, and what is told of an erasure. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import all_of, day
from planificador.core.model.retention import Retention, years_after
from planificador.core.model.texts import LocalizedText


class Reason(Enum):
    """Why data have to be kept."""

    RUNNING_TRAINING = LocalizedText(
        es="tiene formación contratada sin terminar",
        eu="amaitu gabeko prestakuntza kontratatua du",
        en="training that was sold has not ended",
    )
    RUNNING_SESSIONS = LocalizedText(
        es="tiene sesiones por impartir", eu="emateko saioak ditu", en="sessions are still to be given"
    )
    RUNNING_PROPOSALS = LocalizedText(
        es="tiene propuestas o contrataciones abiertas",
        eu="proposamen edo kontratazio irekiak ditu",
        en="proposals or contracts are open",
    )
    TRAINING = LocalizedText(
        es="las pruebas de la formación impartida se conservan",
        eu="emandako prestakuntzaren frogak gorde egin behar dira",
        en="evidence of the training is kept",
    )
    CORRESPONDENCE = LocalizedText(
        es="la correspondencia mercantil se conserva",
        eu="merkataritza-korrespondentzia gorde egin behar da",
        en="commercial correspondence is kept",
    )


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty to keep who a person is. until: its last day; None while that is not known."""

    reason: Reason
    until: date | None = None


def training_duty(last_day: date | None, retention: Retention) -> Duty | None:
    """Return the duty to keep evidence of training that ended on this day."""
    return _duty(Reason.TRAINING, last_day, retention.training)


def correspondence_duty(last_day: date | None, retention: Retention) -> Duty | None:
    """Return the duty to keep what was said about a sale, last on this day."""
    return _duty(Reason.CORRESPONDENCE, last_day, retention.commercial)


def _duty(reason: Reason, last_day: date | None, years: int) -> Duty | None:
    return Duty(reason, years_after(last_day, years)) if last_day and years else None


def running(duties: Sequence[Duty | None], today: date) -> list[Duty]:
    """Return the duties that have not ended."""
    return [duty for duty in duties if duty and (duty.until is None or duty.until >= today)]


def last_day(duties: Sequence[Duty]) -> date | None:
    """Return the day on which the last of these duties ends; None while that is not known."""
    days = [duty.until for duty in duties]
    known = [until for until in days if until is not None]
    return max(known) if known and len(known) == len(days) else None


def kept_warning(duties: Sequence[Duty]) -> Problem:
    """Return the warning of what stays, why, and until when."""
    until = last_day(duties)
    reasons = all_of([duty.reason.value for duty in duties])
    end = (
        LocalizedText(es="hasta el {day}", eu="{day} arte", en="until {day}").fill(day=day(until))
        if until
        else LocalizedText(es="mientras tanto", eu="bitartean", en="until then")
    )
    return Problem(
        Codigo.CONSERVACION_OBLIGATORIA,
        LocalizedText(
            es="Se conserva la identidad (nombre y documento) {end}: {reasons}. Lo demás se ha suprimido.",
            eu="Nortasuna (izena eta agiria) gorde egiten da, {end}: {reasons}. Gainerakoa ezabatu da.",
            en="The identity (name and document) is kept {end}: {reasons}. All else was erased.",
        ).fill(end=end, reasons=reasons),
        "id",
    )


ACTIVE_USER = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="El usuario está activo: desactívelo antes.",
        eu="Erabiltzailea aktibo dago: desaktibatu lehenago.",
        en="The user is active: deactivate them first.",
    ),
    "id",
)


def other_holder(type_name: str, row_id: int) -> Problem:
    """Return the warning that another row has the same name, document, address or telephone, and keeps it."""
    return Problem(
        Codigo.OTRA_FICHA,
        LocalizedText(
            es="Otra ficha tiene el mismo nombre, documento, correo o teléfono, y los conserva: compruebe si es la "
            "misma persona.",
            eu="Beste fitxa batek izen, agiri, helbide edo telefono bera du, eta gorde egiten du: egiaztatu pertsona "
            "bera den.",
            en="Another row has the same name, document, address or telephone, and keeps it: check whether it is the "
            "same person.",
        ),
        "id",
        (type_name, row_id),
    )


CLEANING_PENDING = Problem(
    Codigo.LIMPIEZA_PENDIENTE,
    LocalizedText(
        es="Los datos ya no se pueden consultar, pero el fichero de la base de datos aún no está limpio: ejecute "
        "«planificador privacidad limpiar».",
        eu="Datuak ezin dira jada kontsultatu, baina datu-basearen fitxategia oraindik ez dago garbi: exekutatu "
        "«planificador privacidad limpiar».",
        en="The data can no longer be read, but the file of the database is not clean yet: run "
        "`planificador privacidad limpiar`.",
    ),
)
