"""The texts of alerts in all languages."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from planificador.core.model.texts import Idioma
from planificador.recordatorios.rules import Situacion
from planificador.recordatorios.wording import (
    texto_asistencia,
    texto_horas,
    texto_propuesta,
    texto_recordatorio,
    texto_sesion,
    texto_sin_sesiones,
)

START = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Madrid"))


def test_the_text_of_an_upcoming_session() -> None:
    text = texto_sesion("Soldadura", "Forjas Aizkorri", "2026-0001", START, Situacion.PROXIMA)
    assert text.es == (
        "Se acerca la sesión de «Soldadura» para Forjas Aizkorri (expediente 2026-0001): "
        "empieza el 23 de noviembre de 2026 a las 9:00."
    )
    assert text.eu == (
        "Laster izango da «Soldadura» ikastaroaren saioa, Forjas Aizkorri bezeroarentzat (2026-0001 espedientea): "
        "2026ko azaroaren 23an hasiko da (09:00)."
    )
    assert text.en == (
        'The session of "Soldadura" for Forjas Aizkorri (file 2026-0001) is coming up: '
        "it starts on 23 November 2026 at 09:00."
    )


def test_the_text_of_a_session_in_another_time_zone_names_the_zone() -> None:
    text = texto_sesion("Soldadura", "ACME", "2026-0001", START, Situacion.EN_CURSO, zona="Atlantic/Canary")
    assert text.es.endswith("empezó el 23 de noviembre de 2026 a las 9:00, Atlantic/Canary.")
    assert text.eu.endswith("2026ko azaroaren 23an hasi zen (09:00, Atlantic/Canary).")
    assert text.en.endswith("it started on 23 November 2026 at 09:00, Atlantic/Canary.")


def test_one_o_clock_takes_the_singular_article_in_spanish() -> None:
    text = texto_sesion("Soldadura", "ACME", "2026-0001", START.replace(hour=1, minute=30), Situacion.PROXIMA)
    assert text.es.endswith("a la 1:30.")


def test_the_texts_of_reminders() -> None:
    day = date(2026, 11, 23)
    es = [
        texto_recordatorio("Llamar", "ACME", day, s).es for s in (Situacion.PROXIMO, Situacion.HOY, Situacion.VENCIDO)
    ]
    assert es == [
        "ACME: Llamar. Es para el 23 de noviembre de 2026.",
        "ACME: Llamar. Es para hoy, 23 de noviembre de 2026.",
        "ACME: Llamar. Era para el 23 de noviembre de 2026 y sigue pendiente.",
    ]
    assert texto_recordatorio("Deitu", "ACME", day, Situacion.HOY).eu == (
        "ACME: Deitu. Gaur egin behar da, 2026ko azaroaren 23an."
    )
    assert texto_recordatorio(None, "ACME", day, Situacion.PROXIMO).en == (
        "ACME: next action. It is due on 23 November 2026."
    )


@pytest.mark.parametrize("language", Idioma)
@pytest.mark.parametrize("situacion", Situacion)
def test_every_situation_has_a_text_in_each_language(language: Idioma, situacion: Situacion) -> None:
    session = texto_sesion("Soldadura", "ACME", "2026-0001", START, situacion).in_language(language)
    reminder = texto_recordatorio(None, "ACME", START.date(), situacion).in_language(language)
    assert "ACME" in session
    assert "ACME" in reminder


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 1, 1), "2026ko urtarrilaren 1ean"),
        (date(2025, 2, 5), "2025eko otsailaren 5ean"),
        (date(2030, 3, 10), "2030eko martxoaren 10ean"),
        (date(2031, 4, 11), "2031ko apirilaren 11n"),
        (date(2021, 5, 15), "2021eko maiatzaren 15ean"),
        (date(2100, 6, 20), "2100eko ekainaren 20an"),
        (date(2000, 7, 21), "2000ko uztailaren 21ean"),
        (date(2040, 8, 25), "2040ko abuztuaren 25ean"),
        (date(2035, 9, 30), "2035eko irailaren 30ean"),
        (date(2029, 10, 31), "2029ko urriaren 31n"),
    ],
)
def test_basque_dates_are_declined(day: date, text: str) -> None:
    assert texto_recordatorio("Deitu", "ACME", day, Situacion.HOY).eu == f"ACME: Deitu. Gaur egin behar da, {text}."


CONTRACT = ("Soldadura", "ACME", "2026-0001")


def test_the_texts_about_proposals() -> None:
    day = date(2026, 12, 1)
    upcoming, today, overdue = (
        texto_propuesta(*CONTRACT, day, situacion)
        for situacion in (Situacion.PROXIMO, Situacion.HOY, Situacion.VENCIDO)
    )
    assert upcoming.es == (
        "La propuesta de «Soldadura» para ACME (expediente 2026-0001) vence el 1 de diciembre de 2026."
    )
    assert today.eu == (
        "ACME bezeroari egindako «Soldadura» ikastaroaren proposamena (2026-0001 espedientea) gaur iraungiko da, "
        "2026ko abenduaren 1ean."
    )
    assert overdue.en == (
        'The proposal of "Soldadura" for ACME (file 2026-0001) expired on 1 December 2026 and has not been answered.'
    )


def test_the_texts_about_hours_that_are_not_planned() -> None:
    text = texto_horas(*CONTRACT, Decimal("1.50"), date(2026, 12, 18), is_over=False)
    assert text.es == (
        "«Soldadura» para ACME (expediente 2026-0001) termina el 18 de diciembre de 2026 con horas sin planificar: "
        "1,50."
    )
    assert text.eu.endswith("2026ko abenduaren 18an amaituko da, eta planifikatu gabeko orduak ditu: 1,50.")
    over = texto_horas(*CONTRACT, Decimal(20), date(2026, 12, 18), is_over=True)
    assert over.en == '"Soldadura" for ACME (file 2026-0001) ended on 18 December 2026 with unplanned hours: 20.'


def test_the_texts_about_missing_sessions_and_attendance() -> None:
    assert texto_sin_sesiones(*CONTRACT).es == (
        "La contratación de «Soldadura» para ACME (expediente 2026-0001) está aceptada y no tiene ninguna sesión."
    )
    assert texto_asistencia(*CONTRACT, START, zona="Atlantic/Canary").es == (
        "Falta registrar la asistencia a la sesión de «Soldadura» para ACME (expediente 2026-0001) que empezó el "
        "23 de noviembre de 2026 a las 9:00, Atlantic/Canary."
    )
