"""The domain packages of the product.

A package that is named here needs no other registration, except for the rights on its entities (`rights/table.py`).
Its tables, its GraphQL types, queries and mutations (`api/schema/fields/<name>.py`) and its place among the import
contracts are found by its name.
"""

DOMAINS = (
    "clientes",
    "formaciones",
    "usuarios",
    "aulas",
    "festivos",
    "contrataciones",
    "sesiones",
    "interacciones",
    "plantillas",
    "recordatorios",
)
"""Each may import those before it."""

MODEL_MODULES = [f"planificador.{name}.models" for name in DOMAINS]
