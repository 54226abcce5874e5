"""Each kind of column gives back the values it stores and writes, and refuses all others."""

import datetime as dt
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from planificador.clientes.models import Cliente
from planificador.clientes.rules import EstadoCliente, RolContacto
from planificador.core.model.columns import (
    INTERNAL,
    BaseColumn,
    BigInteger,
    Boolean,
    Date,
    EnumColumn,
    EnumSetColumn,
    FixedDecimal,
    Id,
    Instant,
    Integer,
    LocalTime,
    LongText,
    Month,
    Text,
)

MOMENT = dt.datetime(2026, 11, 23, 9, 0, 0, 500, tzinfo=dt.UTC)
ROLES = [RolContacto.RESPONSABLE, RolContacto.OTRO]
ALL_ROLES = EnumSetColumn(RolContacto, doc="-").all_bits
# Column, value, its raw form where that is not `to_db_value`'s, and raw forms that are not of the kind.
KINDS: list[tuple[BaseColumn[Any], Any, Any, list[Any]]] = [
    (Id(), 7, None, ["7", 2**63, True]),
    (Text(9, doc="-"), "Ane", None, [7, None]),
    (LongText(doc="-"), "Ane\n", None, [7, None]),
    (Integer(doc="-", maximum=9), 9, None, [10, "9", -1]),
    (BigInteger(doc="-"), 2**60, None, ["7", 2**63, True]),
    (FixedDecimal(doc="-", maximum="9.00"), Decimal("8.75"), None, [901, "8.75", 8.75]),
    (Boolean(doc="-"), True, 1, [2, "true", None]),
    (Date(doc="-"), MOMENT.date(), "2026-11-23", ["20261123", "2200-01-01", "mañana"]),
    (Instant(doc="-"), MOMENT, MOMENT.isoformat(), ["2026-11-23 09:00:00", "1899-12-31T00:00:00Z", "mañana"]),
    (Month(doc="-"), dt.date(2026, 11, 1), "2026-11-01", ["2026-11-02", "2026-11", "2200-01-01"]),
    (LocalTime(doc="-"), dt.time(9, 30), None, [1440, -1, "09:30"]),
    (EnumColumn(EstadoCliente, doc="-"), EstadoCliente.ACTIVO, None, ["NADA", 7]),
    (EnumSetColumn(RolContacto, doc="-"), ROLES, None, [ALL_ROLES + 1, -1, "OTRO"]),
]
NAMES = [type(column).__name__ for column, *_ in KINDS]


@pytest.mark.parametrize(("column", "value", "raw", "wrong"), KINDS, ids=NAMES)
def test_a_raw_value_is_read_strictly(column: BaseColumn[Any], value: Any, raw: Any, wrong: list[Any]) -> None:
    assert column.from_raw(column.to_db_value(value, Cliente) if raw is None else raw) == value
    for other in wrong:
        with pytest.raises((ValueError, TypeError, OverflowError)):
            column.from_raw(other)


@pytest.mark.parametrize("column", [column for column, *_ in KINDS if column.sortable or isinstance(column, Id | Text)])
def test_a_value_survives_a_cursor(column: BaseColumn[Any]) -> None:
    (value,) = (value for other, value, *_ in KINDS if other is column)
    assert column.from_json(column.to_json(value)) == value
    assert column.to_json("mañana") == "mañana"


def test_an_internal_column_is_neither_validated_nor_checked() -> None:
    internal, shown = Text(3, doc=INTERNAL), Text(3, doc="-")
    assert internal.validate_input(" long ") == (" long ", None)
    assert internal.check_sql("x") == ""
    assert shown.validate_input(" long ")[1] is not None
    assert shown.check_sql("x") == "x <> ''"


def test_an_enum_column_takes_no_enum_whose_names_differ_from_its_values() -> None:
    class Color(Enum):
        ROJO = "rojo"

    for kind in (EnumColumn, EnumSetColumn):
        with pytest.raises(TypeError, match="Color has a member whose name differs"):
            kind(Color, doc="-")
