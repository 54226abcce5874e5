"""Templates for the texts that the centre sends most."""

from datetime import timedelta

from planificador.core.model.texts import Idioma
from planificador.core.model.validation import Values
from planificador.demo.catalogue import CENTRE_AGE
from planificador.demo.context import DemoContext
from planificador.plantillas.rules import SobrePlantilla, UsoPlantilla
from planificador.plantillas.service import crear_plantilla

TEMPLATES: tuple[Values, ...] = (
    {
        "nombre": "Convocatoria de una sesión",
        "sobre": SobrePlantilla.SESION,
        "asunto": "{curso}: sesión del {sesion.fecha}",
        "texto": "Kaixo:\n\nLa próxima sesión de «{curso}» será el {sesion.fecha}, de {sesion.horaInicio} a "
        "{sesion.horaFin}, en {aula}. La imparte {formador}.\n\nUn saludo",
    },
    {
        "nombre": "Saioaren deialdia",
        "sobre": SobrePlantilla.SESION,
        "idioma": Idioma.EU,
        "asunto": "{curso}: {sesion.fecha}",
        "texto": "Kaixo:\n\n«{curso}» ikastaroaren hurrengo saioa: {sesion.fecha}, "
        "{sesion.horaInicio}-{sesion.horaFin}, {aula}. Irakaslea: {formador}.\n\nOndo izan",
    },
    {
        "nombre": "Envío de una propuesta",
        "sobre": SobrePlantilla.CONTRATACION,
        "asunto": "Propuesta {contratacion.expediente}: {curso}",
        "texto": "Estimada/o {contacto}:\n\nLe enviamos la propuesta de «{curso}» ({contratacion.horasPrevistas}) para "
        "{cliente}, por {contratacion.importePrevisto}. Es válida hasta el {contratacion.validaHasta}.",
    },
    {
        "nombre": "Guion de una llamada",
        "uso": UsoPlantilla.LLAMADA,
        "sobre": SobrePlantilla.INTERACCION,
        "texto": "Preguntar por {contacto} ({contacto.telefono}). Quedó pendiente: {interaccion.proximaAccion}.",
    },
)


async def create_templates(context: DemoContext) -> None:
    """Create the templates."""
    uow = context.on(context.today - CENTRE_AGE + timedelta(days=1))
    for template in TEMPLATES:
        await crear_plantilla(uow, template)
