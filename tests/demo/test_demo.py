"""The sample data is plausible at any instant, and the same for the same instant."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from tests.clock import ManualClock
from tests.demo.centre import MADRID, SMALL_DIVISOR, SMALLEST_DIVISOR, overlaps
from tests.demo.register import present_rows, recorded_rows
from tests.support.databases import empty_tables
from tests.support.thoroughness import in_suite
from tortoise import Tortoise

from planificador.clientes.models import Cliente, Participante
from planificador.clientes.rules import EstadoCliente
from planificador.contrataciones.models import Contratacion, Inscripcion, Propuesta
from planificador.contrataciones.proposal_rules import EstadoPropuesta
from planificador.contrataciones.rules import EstadoContratacion, MotivoPerdida
from planificador.core.data.use_cases.services import Services
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.identity.kinds import TipoDocumento, TipoNif
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.zones import local_day
from planificador.core.runtime.changes import ChangeNotifier
from planificador.demo import NotEmptyError, fill, is_empty
from planificador.formaciones.models import Formacion
from planificador.interacciones.merges import preview_merge
from planificador.interacciones.models import Interaccion
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.service import avisar_proximos_eventos
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import EstadoSesion

DIVISOR, CLIENTS = in_suite((2, 64), thorough=(1, 123))
"""By what the amounts of the sample data are divided, and how many clients it has then."""
SPECIAL_INSTANTS = {
    "a minute before midnight": datetime(2026, 11, 23, 22, 59, 30, tzinfo=UTC),
    "twenty to midnight": datetime(2026, 11, 23, 22, 40, tzinfo=UTC),
    "new year's eve": datetime(2026, 12, 31, 22, 57, 1, tzinfo=UTC),
    "new year": datetime(2026, 12, 31, 23, 0, tzinfo=UTC),
    "before the hour that daylight saving skips": datetime(2027, 3, 28, 0, 58, tzinfo=UTC),
    "before the repeated hour": datetime(2026, 10, 25, 0, 58, tzinfo=UTC),
    "in the repeated hour": datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    "leap day": datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    "sunday": datetime(2026, 11, 22, 12, 0, tzinfo=UTC),
}


@pytest.fixture
def services(database: str, clock: ManualClock) -> Services:
    return Services(clock, ChangeNotifier(), MADRID)


async def rows() -> dict[str, list[dict[str, Any]]]:
    """Return all rows, by model, without the entries about them."""
    assert Tortoise.apps is not None
    models = [model for model in Tortoise.apps["models"].values() if issubclass(model, BaseModel)]
    models.remove(EntradaRegistro)
    return {model.__name__: await model.all().order_by("id").values() for model in models}


@pytest.mark.any_database
async def test_the_sample_data_is_complete_and_consistent(services: Services) -> None:
    progress: list[tuple[int, int]] = []
    counts = await fill(services, lambda done, steps: progress.append((done, steps)), divisor=DIVISOR)

    tables = await rows()
    assert counts == {name: len(table) for name, table in tables.items() if table and model_named(name).is_node}
    assert counts["Cliente"] == CLIENTS
    assert counts["Contratacion"] >= 2 * CLIENTS
    steps = progress[-1][1]
    assert progress == [(done, steps) for done in range(1, steps + 1)]

    assert {row["estado"] for row in tables["Contratacion"]} == set(EstadoContratacion)
    assert {row["estado"] for row in tables["Sesion"]} == set(EstadoSesion)
    assert {row["estado"] for row in tables["Cliente"]} == set(EstadoCliente)
    assert all(row["motivo"] for row in tables["Contratacion"] if row["estado"] == EstadoContratacion.CANCELADA)
    assert any(row["fecha"] is None for row in tables["Sesion"])
    assert any(row["motivo_reapertura"] for row in tables["Contratacion"])
    assert {row["tipo_nif"] for row in tables["Cliente"]} == {*TipoNif, None}
    assert {row["pais"] for row in tables["ClienteFinal"]} == {"ES", "FR"}
    kinds = {row["tipo_documento"] for row in tables["Participante"]}
    assert kinds == {None, TipoDocumento.NIF, TipoDocumento.IDENTIDAD, TipoDocumento.PASAPORTE}
    assert await Asistencia.exists()
    await check_duplicates()
    assert await overlaps() == []
    assert await recorded_rows() == await present_rows()
    alerts = await avisar_proximos_eventos(services.clock.now(), MADRID, tipos=list(TipoAviso))
    assert {aviso.tipo for aviso in alerts} == set(TipoAviso)
    expedientes = [row["expediente"] for row in tables["Contratacion"] if row["anio"]]
    assert expedientes == sorted(expedientes)

    clients_with_finals = {row["cliente_id"] for row in tables["ClienteFinal"]}
    assert CLIENTS // 4 <= len(clients_with_finals) <= CLIENTS // 2
    principals = [(row["cliente_id"], row["cliente_final_id"]) for row in tables["Contacto"] if row["principal"]]
    assert len(principals) == len(set(principals)) == counts["Cliente"] + counts["ClienteFinal"]


async def check_duplicates() -> None:
    """Assert that a client, which GraphiQL's example merges, and a participant exist twice."""
    kept, absorbed = await Cliente.filter(nombre__icontains="adour").order_by("id")
    assert (kept.id, absorbed.id) == (CLIENTS - 2, CLIENTS)
    plan = await preview_merge(Cliente, kept.id, absorbed.id)
    assert plan is not None
    assert {move.model.__name__ for move in plan.moves} == {"Contacto", "Contratacion", "Interaccion"}
    twin = await Participante.get(telefono="600 990 001")
    person = await Participante.filter(cliente_id=twin.cliente_id).order_by("id").first()
    assert person is not None
    enrolments = await preview_merge(Participante, person.id, twin.id)
    assert enrolments is not None
    assert [len(move.joined) for move in enrolments.moves if move.model is Inscripcion] == [1]


async def test_there_are_proposals_that_wait_for_an_answer_expired_or_were_answered(
    services: Services, clock: ManualClock
) -> None:
    await fill(services, divisor=SMALLEST_DIVISOR)
    today = local_day(clock.now(), MADRID)
    proposals = Contratacion.filter(estado=EstadoContratacion.PROPUESTA)
    assert await proposals.filter(valida_hasta__gte=today).exists()
    assert not await proposals.filter(valida_hasta__lt=today).exists()
    expired = Contratacion.filter(estado=EstadoContratacion.CADUCADA)
    assert await expired.filter(motivo_perdida=MotivoPerdida.SIN_RESPUESTA).exists()
    assert await Propuesta.filter(revision=2, estado=EstadoPropuesta.PROPUESTA).exists()
    answered = [
        await Propuesta.filter(estado=estado).exists()
        for estado in (EstadoPropuesta.ACEPTADA, EstadoPropuesta.RECHAZADA)
    ]
    assert answered == [True, True]


async def test_there_are_next_actions_overdue_due_today_and_due_later(services: Services, clock: ManualClock) -> None:
    await fill(services, divisor=SMALLEST_DIVISOR)
    today = local_day(clock.now(), MADRID)
    pending = await Interaccion.filter(fecha_recordatorio__not_isnull=True)
    days = [row.fecha_proxima_accion for row in pending if row.fecha_proxima_accion]
    assert min(days) < today < max(days)
    assert today in days
    assert await Interaccion.filter(hecha_en__not_isnull=True).exists()


@pytest.mark.any_database
async def test_the_same_instant_gives_the_same_rows(services: Services, dialect: str) -> None:
    await fill(services, divisor=SMALL_DIVISOR)
    first = await rows()
    await empty_tables(dialect)
    await fill(services, divisor=SMALL_DIVISOR)
    assert await rows() == first


async def test_a_database_with_rows_is_not_filled(services: Services, clock: ManualClock) -> None:
    assert await is_empty()
    now = clock.now()
    await Formacion.create(
        codigo="X", nombre="X", horas=1, modalidad="PRESENCIAL", version=1, creado=now, actualizado=now
    )
    assert not await is_empty()
    with pytest.raises(NotEmptyError):
        await fill(services)
    assert not await Cliente.exists()


@pytest.mark.any_database
@pytest.mark.parametrize("now", SPECIAL_INSTANTS.values(), ids=SPECIAL_INSTANTS)
async def test_the_sample_data_is_plausible_at_any_instant(
    services: Services, clock: ManualClock, now: datetime
) -> None:
    clock.reset(now)
    await fill(services, divisor=SMALLEST_DIVISOR)
    await check_imminent_session(now)
    assert await overlaps() == []
    all_rows = [row for table in (await rows()).values() for row in table]
    assert [row for row in all_rows if not row["creado"] <= row["actualizado"] <= now] == []
    assert not await Sesion.filter(estado=EstadoSesion.REALIZADA, fin__gt=now).exists()
    assert not await Interaccion.filter(fecha__gt=now).exists()
    assert {contract.estado for contract in await Contratacion.all()} == set(EstadoContratacion)


async def check_imminent_session(now: datetime) -> None:
    """Assert that exactly one session starts in the next minutes."""
    lead = timedelta(minutes=5)
    (session,) = await Sesion.filter(estado=EstadoSesion.PROGRAMADA, inicio__gt=now, inicio__lte=now + lead)
    assert session.inicio is not None
    assert session.fin is not None
    assert session.inicio >= now + timedelta(minutes=2)
    assert session.fin - session.inicio >= timedelta(minutes=10)
    assert isinstance(session.fecha, date)
