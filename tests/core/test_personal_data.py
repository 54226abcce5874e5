"""Each model says which columns say who a person is, and which texts are about a person to whom a row refers."""

from datetime import date

import pytest

from planificador.api.schema.types.models import MODELS
from planificador.clientes.models import Participante
from planificador.core.model.actors import Rol
from planificador.core.model.people import Person
from planificador.core.model.personal import person_models, undeclared_personal_data
from planificador.core.model.retention import Retention, years_after
from planificador.core.model.texts import search_key
from planificador.privacidad.duties import DUTIES
from planificador.privacidad.rules import Duty, Reason, last_day, running, training_duty
from planificador.privacidad.text_scan import ACCENTED, TYPOGRAPHIC, UNUSUAL
from planificador.rights.table import RIGHTS
from planificador.rights.verbs import PRIVACY
from planificador.sesiones.models import Asistencia

pytestmark = pytest.mark.no_database
END = date(2026, 11, 20)


def test_every_model_declares_what_it_holds_of_people() -> None:
    assert MODELS
    assert list(undeclared_personal_data()) == []
    assert DUTIES.keys() == set(person_models())


def test_what_a_model_does_not_declare_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Participante, "person", Person(("nombre",)))
    monkeypatch.setattr(Asistencia, "texts_about", {})
    told = list(undeclared_personal_data())
    assert "Participante.documento: not part of `person`" in told
    assert "Asistencia: texts_about or erased_with of participante" in told
    monkeypatch.setattr(Participante, "person", None)
    assert "Participante.person: it has names and family names" in list(undeclared_personal_data())


@pytest.mark.parametrize(
    ("today", "years", "is_kept"),
    [(date(2030, 11, 20), 4, True), (date(2030, 11, 21), 4, False), (END, 0, False), (date(2036, 11, 20), 10, True)],
)
def test_evidence_is_kept_through_the_last_day_of_its_years(today: date, years: int, is_kept: bool) -> None:
    duty = training_duty(END, Retention(training=years))
    assert bool(running([duty, None], today)) is is_kept


def test_the_end_of_all_duties_is_unknown_while_one_has_none() -> None:
    dated = [Duty(Reason.TRAINING, END), Duty(Reason.CORRESPONDENCE, date(2031, 1, 1))]
    assert last_day(dated) == date(2031, 1, 1)
    assert last_day([*dated, Duty(Reason.RUNNING_TRAINING)]) is None
    assert years_after(date(2024, 2, 29), 1) == date(2025, 3, 1)


def test_the_first_look_at_a_text_passes_over_no_character_that_search_keys_change() -> None:
    for char in [*map(chr, range(ord("\t"), ord("ÿ") + 1)), *TYPOGRAPHIC]:
        key = search_key(f"a{char}a")[1:-1]
        is_usual = key == char.lower() or not any(map(str.isalnum, key)) or key in ACCENTED
        assert is_usual or char in UNUSUAL, char


def test_only_who_administers_the_centre_exports_and_erases() -> None:
    verbs = {verb for verbs in PRIVACY.values() for verb in verbs}
    assert verbs == {"exportarDatosPersonales", *(f"anonimizar{model.__name__}" for model in person_models())}
    having = {role for role in Rol for rights in RIGHTS[role].values() if not rights.verbs.isdisjoint(verbs)}
    assert having == {Rol.ADMINISTRACION}
