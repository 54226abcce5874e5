"""Use cases of the catalogue and the trainers. Each runs inside one Work."""

from planificador.core.cleaning import Values
from planificador.core.records import change, create, fetch, remove
from planificador.core.work import Work
from planificador.formaciones.models import Formacion, Formador


async def crear_formacion(work: Work, datos: Values) -> Formacion:
    return await create(work, Formacion, datos)


async def actualizar_formacion(work: Work, id: int, version: int | None, datos: Values) -> Formacion:
    return await change(work, await fetch(Formacion, id, version=version), datos)


async def eliminar_formacion(work: Work, id: int, version: int | None) -> Formacion:
    return await remove(work, Formacion, id, version)


async def crear_formador(work: Work, datos: Values) -> Formador:
    return await create(work, Formador, datos)


async def actualizar_formador(work: Work, id: int, version: int | None, datos: Values) -> Formador:
    return await change(work, await fetch(Formador, id, version=version), datos)


async def eliminar_formador(work: Work, id: int, version: int | None) -> Formador:
    return await remove(work, Formador, id, version)
