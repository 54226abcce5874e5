"""Columns that are derived from others, in the rows of a database of an older version."""

import logging

import pytest
from tests.db.checkouts import migrate_until_before, query

from planificador.core.model.sort_keys import code_key, sort_key
from planificador.db.migrations import migrate

COMMON = "1, '2026-11-20 09:00:00+00:00', '2026-11-20 09:00:00+00:00'"
COURSES = ["PRL-1", "prl-1", "Prl 1", "C++"]
CONTRACTS = ["2026-8", "2026-0008", "2026–12", "2026-999999"]


async def test_rows_of_an_older_version_get_keys_and_stay_as_they_are(
    fresh_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    await migrate_until_before(fresh_url, "formacion", "codigo_clave")
    await query(
        fresh_url,
        f"INSERT INTO cliente (version, creado, actualizado, nombre, idioma, estado, localidad, busqueda)"
        f" VALUES ({COMMON}, 'Ñandú', 'ES', 'ACTIVO', NULL, ''), ({COMMON}, 'Łódź', 'ES', 'ACTIVO', 'Çeşme', '')",
        *(
            "INSERT INTO formacion (version, creado, actualizado, codigo, nombre, horas, modalidad, activa, busqueda)"
            f" VALUES ({COMMON}, '{code}', '-', 100, 'MIXTA', TRUE, '')"
            for code in COURSES
        ),
        *(
            "INSERT INTO contratacion (version, creado, actualizado, expediente, cliente_id, formacion_id, modalidad,"
            " precio_hora, horas_previstas, estado, busqueda)"
            f" VALUES ({COMMON}, '{code}', 1, 1, 'MIXTA', 0, 100, 'PROPUESTA', '')"
            for code in CONTRACTS
        ),
    )
    with caplog.at_level(logging.WARNING):
        assert await migrate(fresh_url)

    clients = await query(fresh_url, "SELECT nombre_orden, localidad_orden FROM cliente ORDER BY id")
    assert clients == [(sort_key("Ñandú"), None), (sort_key("Łódź"), sort_key("Çeşme"))]
    courses = await query(fresh_url, "SELECT codigo, codigo_clave FROM formacion ORDER BY id")
    assert courses == list(zip(COURSES, [code_key("PRL-1"), None, None, code_key("C++")], strict=True))
    contracts = await query(
        fresh_url, "SELECT expediente, expediente_clave, anio, numero FROM contratacion ORDER BY id"
    )
    assert [row[0] for row in contracts] == CONTRACTS
    assert [row[1] for row in contracts] == ["2026 8", None, "2026 12", "2026 999999"]
    assert [row[2:] for row in contracts] == [(2026, 8), (2026, 8), (2026, 12), (2026, 999_999)]
    same = [f"formacion {number} has the same codigo as 1" for number in (2, 3)]
    messages = [record.getMessage() for record in caplog.records if record.name.endswith("derived_columns")]
    assert sorted(messages) == ["contratacion 2 has the same expediente as 1", *same]
    assert await migrate(fresh_url, check_only=True) == []
