"""What must be true of all rows of a database, whoever won: queries of the rows that violate it."""

from collections.abc import Mapping

OCCUPATIONS = """
WITH staff AS (
  SELECT id AS sesion, formador_id AS formador, inicio, fin FROM sesion
  WHERE formador_id IS NOT NULL AND estado IN ('PROGRAMADA', 'REALIZADA') AND motivo_solape IS NULL
  UNION SELECT s.id, a.formador_id, s.inicio, s.fin FROM apoyo_sesion a JOIN sesion s ON s.id = a.sesion_id
  WHERE s.estado IN ('PROGRAMADA', 'REALIZADA') AND s.motivo_solape IS NULL
)
"""
INVARIANTS: Mapping[str, str] = {
    "nobody teaches or assists in two sessions at once": OCCUPATIONS
    + """
SELECT a.sesion AS one, b.sesion AS other FROM staff a JOIN staff b ON b.formador = a.formador AND b.sesion > a.sesion
WHERE a.inicio < b.fin AND b.inicio < a.fin
""",
    "no room has two sessions at once": """
SELECT a.id AS one, b.id AS other FROM sesion a JOIN sesion b ON b.aula_id = a.aula_id AND b.id > a.id
WHERE a.inicio < b.fin AND b.inicio < a.fin AND a.motivo_solape IS NULL AND b.motivo_solape IS NULL
  AND a.estado IN ('PROGRAMADA', 'REALIZADA') AND b.estado IN ('PROGRAMADA', 'REALIZADA')
""",
    "an organisation has one principal contact": """
SELECT cliente_id, cliente_final_id FROM contacto GROUP BY 1, 2
HAVING sum(CASE WHEN principal THEN 1 ELSE 0 END) <> 1
""",
    "the numbers of a year's contracts have no gap": """
SELECT anio FROM contratacion WHERE anio IS NOT NULL GROUP BY anio
HAVING max(numero) <> count(*) OR min(numero) <> 1 OR count(DISTINCT numero) <> count(*)
""",
    "the numbers of proposals have no gap": """
SELECT count(*) FROM propuesta GROUP BY substr(numero, 1, 6) HAVING count(DISTINCT numero) <> count(*)
  OR CAST(max(substr(numero, 8)) AS integer) <> count(*)
""",
    "a proposal is open as long as one of its lines is": """
SELECT p.id FROM propuesta p JOIN contratacion c ON c.propuesta_id = p.id GROUP BY p.id, p.estado
HAVING (p.estado = 'PROPUESTA') <> (sum(CASE WHEN c.estado = 'PROPUESTA' THEN 1 ELSE 0 END) > 0)
""",
    "the versions of a proposal have no gap": """
SELECT p.id FROM propuesta p JOIN revision_propuesta r ON r.propuesta_id = p.id GROUP BY p.id, p.revision
HAVING count(*) <> p.revision OR max(r.numero) <> p.revision
""",
    "all lines of a version are contracts of its proposal": """
SELECT l.id FROM linea_revision l JOIN revision_propuesta r ON r.id = l.revision_id
JOIN contratacion c ON c.id = l.contratacion_id WHERE c.propuesta_id IS NULL OR c.propuesta_id <> r.propuesta_id
""",
    "no more people take part than there are places": """
SELECT c.id FROM contratacion c JOIN inscripcion i ON i.contratacion_id = c.id AND i.estado = 'ACTIVA'
WHERE c.plazas IS NOT NULL GROUP BY c.id, c.plazas HAVING count(*) > c.plazas
""",
    "nobody waits while a place is free": """
SELECT c.id FROM contratacion c JOIN inscripcion i ON i.contratacion_id = c.id WHERE c.plazas IS NOT NULL
GROUP BY c.id, c.plazas HAVING sum(CASE WHEN i.estado = 'LISTA_ESPERA' THEN 1 ELSE 0 END) > 0
  AND sum(CASE WHEN i.estado = 'ACTIVA' THEN 1 ELSE 0 END) < c.plazas
""",
    "nobody has the place in the queue of another": """
SELECT contratacion_id, orden_espera FROM inscripcion WHERE estado = 'LISTA_ESPERA' GROUP BY 1, 2 HAVING count(*) > 1
""",
    "a contract that was cancelled has no open session to come": """
SELECT s.id FROM sesion s JOIN contratacion c ON c.id = s.contratacion_id
WHERE c.estado IN ('RECHAZADA', 'CADUCADA', 'CANCELADA') AND s.estado IN ('PROPUESTA', 'PROGRAMADA')
""",
    "nobody attended a cancelled session": """
SELECT a.id FROM asistencia a JOIN sesion s ON s.id = a.sesion_id
WHERE s.estado = 'CANCELADA' AND a.estado <> 'JUSTIFICADA'
""",
    "the attendance of a list is that of one request": """
SELECT sesion_id FROM asistencia GROUP BY sesion_id HAVING count(DISTINCT estado) > 1
""",
    "the register has one creation of each session, and none of others": """
SELECT coalesce(s.id, r.fila) FROM (SELECT fila FROM registro WHERE tipo = 'Sesion' AND operacion = 'CREADO') r
FULL JOIN sesion s ON s.id = r.fila GROUP BY 1 HAVING count(r.fila) <> 1 OR count(s.id) <> 1
""",
    "the version of a row counts its writes": """
SELECT c.id FROM cliente c JOIN registro r ON r.tipo = 'Cliente' AND r.fila = c.id GROUP BY c.id, c.version
HAVING count(*) <> c.version
""",
}
