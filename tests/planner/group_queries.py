"""Queries of aggregates and groups, all of which can be planned."""

OF_SESSIONS = """agregados { total sum { minutos } avg { minutos } min { minutos fecha horaInicio inicio creado }
  max { minutos fecha horaFin fin actualizado } }"""
OF_CONTRACTS = """agregados { __typename total sum { importePrevisto horasImpartidas horasProgramadas precioHora }
  avg { importePrevisto horasImpartidas horasPrevistas a: importePrevisto } min { horasProgramadas validaHasta }
  max { __typename importePrevisto horasImpartidas } }"""
PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
PERIODS = ("dia", "semana", "mes", "anio")
SPAN = 'desde: "2026-01-01T00:00:00Z", hasta: "2027-12-31T00:00:00Z"'


def groups(by: str, key: str, inner: str = "agregados { total }", page: str = PAGE) -> str:
    return f"grupos(por: {by}) {{ {page} nodes {{ clave {{ {key} }} {inner} }} }}"


GROUP_QUERIES = (
    f"{{ sesiones {{ {OF_SESSIONS} }} }}",
    f"{{ contrataciones(first: 2) {{ totalCount nodes {{ expediente }} {OF_CONTRACTS} }} }}",
    "{ clientes { agregados { total min { creado } } agregados { max { actualizado } } } }",
    f'{{ sesiones(filtro: {{direccion: {{eq: "nowhere"}}}}) {{ {OF_SESSIONS} {groups("[ESTADO]", "estado")} }} }}',
    f"{{ clientes(first: 9) {{ nodes {{ contrataciones {{ {OF_CONTRACTS} }} }} }} }}",
    f"{{ sesiones {{ {groups('[ESTADO]', 'estado diaFecha', OF_SESSIONS)} }} }}",
    f"{{ contrataciones {{ grupos(por: [ESTADO, CLIENTE], first: 3) {{ {PAGE} edges {{ cursor node {{ "
    f"clave {{ estado cliente {{ nombre contactos {{ totalCount }} }} }} {OF_CONTRACTS} }} }} }} }} }}",
    f"{{ contrataciones {{ {groups('[CLIENTE_FINAL]', 'clienteFinal { nombre }')} }} }}",
    f"{{ contactos {{ {groups('[PRINCIPAL, IDIOMA]', 'principal idioma')} }} }}",
    f"{{ clientes {{ {groups('[LOCALIDAD]', 'localidad provincia')} }} }}",
    *(
        f"{{ sesiones {{ {groups(f'[{p.upper()}_INICIO, FORMADOR]', f'{p}Inicio formador {{ id }}')} }} }}"
        for p in PERIODS
    ),
    *(f"{{ sesiones {{ {groups(f'[{p.upper()}_FECHA]', f'{p}Fecha')} }} }}" for p in PERIODS),
    f"{{ formadores {{ nodes {{ sesiones {{ {groups('[MES_INICIO], first: 2', 'mesInicio', OF_SESSIONS)} }} }} }} }}",
    f"{{ clientes(first: 3) {{ nodes {{ contrataciones {{ {groups('[ESTADO]', 'estado', OF_CONTRACTS)} }} }} }} }}",
    f"{{ agenda({SPAN}) {{ {OF_SESSIONS} {groups('[MES_INICIO, ESTADO]', 'mesInicio estado', OF_SESSIONS)} }} }}",
)


def nested(*fields: str) -> str:
    """Return fields each of which contains the next one."""
    *outer, text = fields
    for name in reversed(outer):
        text = f"{name} {{ {text} }}"
    return text


BY_CLIENT = groups("[CLIENTE]", f"cliente {{ {nested('contrataciones', OF_CONTRACTS)} }}")
ROWS = ("clientes(first: 5)", "nodes", "contrataciones(first: 2)", "nodes", "sesiones(first: 2)", "nodes")
DEEP_QUERY = f"{{ {nested(*ROWS, 'contratacion', 'cliente', 'contrataciones', BY_CLIENT)} }}"
"""A query whose statement has no room in the parser of SQLite 3.40."""
