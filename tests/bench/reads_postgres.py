"""Hand-written statements for PostgreSQL, one per operation."""

GRAPH = """
SELECT '{"data":{"clientes":{"nodes":' || coalesce(json_agg(c)::text, '[]') || '}}}' FROM (
 SELECT encode(('Cliente:' || id)::bytea, 'base64') AS id,
  nombre, nif, correo, telefono, localidad, idioma, estado,
  json_build_object('nodes', (SELECT coalesce(json_agg(f), '[]') FROM (
   SELECT encode(('ClienteFinal:' || id)::bytea, 'base64') AS id, nombre, correo, telefono, localidad,
    json_build_object('nodes', (SELECT coalesce(json_agg(p), '[]') FROM (
     SELECT encode(('Contacto:' || id)::bytea, 'base64') AS id, nombre, apellidos, correo, telefono, principal
     FROM contacto WHERE cliente_final_id = cliente_final.id ORDER BY apellidos_orden, contacto.id LIMIT 50
    ) p)) AS contactos,
    json_build_object('nodes', (SELECT coalesce(json_agg(o), '[]') FROM (
     SELECT encode(('Contratacion:' || id)::bytea, 'base64') AS id, expediente, estado, modalidad,
      (precio_hora * 0.01)::text AS "precioHora",
      (horas_previstas * 0.01)::text AS "horasPrevistas",
      json_build_object('nodes', (SELECT coalesce(json_agg(s), '[]') FROM (
       SELECT encode(('Sesion:' || id)::bytea, 'base64') AS id,
        replace((inicio AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z' AS inicio,
        replace((fin AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z' AS fin,
        estado, minutos, direccion
       FROM sesion WHERE contratacion_id = contratacion.id ORDER BY sesion.inicio, sesion.id LIMIT 5
      ) s)) AS sesiones
     FROM contratacion WHERE cliente_final_id = cliente_final.id ORDER BY contratacion.id LIMIT 50
    ) o)) AS contrataciones
   FROM cliente_final WHERE cliente_id = cliente.id ORDER BY nombre_orden, cliente_final.id LIMIT 50
  ) f)) AS "clientesFinales"
 FROM cliente WHERE id = ANY($1::bigint[]) ORDER BY nombre_orden, cliente.id LIMIT 50
) c
"""
CONTRACT = """
SELECT '{"data":{"contratacion":' || coalesce((SELECT row_to_json(o)::text FROM (
 SELECT encode(('Contratacion:' || id)::bytea, 'base64') AS id, expediente, estado, modalidad,
  (precio_hora * 0.01)::text AS "precioHora",
  (horas_previstas * 0.01)::text AS "horasPrevistas",
  valida_hasta AS "validaHasta",
  (SELECT row_to_json(m) FROM (
   SELECT encode(('Formacion:' || id)::bytea, 'base64') AS id, nombre FROM formacion WHERE id = formacion_id
  ) m) AS formacion,
  (SELECT row_to_json(c) FROM (
   SELECT encode(('Cliente:' || id)::bytea, 'base64') AS id, nombre, nif, correo, telefono,
    json_build_object('nodes', (SELECT coalesce(json_agg(i), '[]') FROM (
     SELECT encode(('Interaccion:' || id)::bytea, 'base64') AS id,
      replace((fecha AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z' AS fecha, tipo, resultado, descripcion
     FROM interaccion WHERE cliente_id = cliente.id ORDER BY interaccion.fecha DESC, interaccion.id LIMIT 6
    ) i)) AS interacciones
   FROM cliente WHERE id = contratacion.cliente_id
  ) c) AS cliente,
  (SELECT row_to_json(f) FROM (
   SELECT encode(('ClienteFinal:' || id)::bytea, 'base64') AS id, nombre, correo, localidad,
    json_build_object('nodes', (SELECT coalesce(json_agg(p), '[]') FROM (
     SELECT encode(('Contacto:' || id)::bytea, 'base64') AS id, nombre, apellidos, correo, telefono, principal
     FROM contacto WHERE cliente_final_id = cliente_final.id ORDER BY apellidos_orden, contacto.id LIMIT 50
    ) p)) AS contactos,
    json_build_object('nodes', (SELECT coalesce(json_agg(p), '[]') FROM (
     SELECT encode(('Participante:' || id)::bytea, 'base64') AS id, nombre, apellidos, documento, correo
     FROM participante WHERE cliente_final_id = cliente_final.id ORDER BY apellidos_orden, participante.id LIMIT 50
    ) p)) AS participantes
   FROM cliente_final WHERE id = contratacion.cliente_final_id
  ) f) AS "clienteFinal",
  json_build_object('nodes', (SELECT coalesce(json_agg(s), '[]') FROM (
   SELECT encode(('Sesion:' || id)::bytea, 'base64') AS id,
    replace((inicio AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z' AS inicio,
    replace((fin AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z' AS fin,
    estado, minutos, direccion
   FROM sesion WHERE contratacion_id = contratacion.id ORDER BY sesion.inicio, sesion.id LIMIT 50
  ) s)) AS sesiones
 FROM contratacion WHERE id = $1
) o), 'null') || '}}'
"""
AGENDA = """
SELECT '{"data":{"agenda":{"nodes":' || coalesce(json_agg(s)::text, '[]') || '}}}' FROM (
 SELECT encode(('Sesion:' || id)::bytea, 'base64') AS id,
  replace((inicio AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z' AS inicio,
  replace((fin AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z' AS fin,
  estado, direccion,
  (SELECT row_to_json(o) FROM (
   SELECT encode(('Contratacion:' || id)::bytea, 'base64') AS id, expediente,
    (SELECT row_to_json(c) FROM (
     SELECT encode(('Cliente:' || id)::bytea, 'base64') AS id, nombre, telefono FROM cliente WHERE id = cliente_id
    ) c) AS cliente
   FROM contratacion WHERE id = contratacion_id
  ) o) AS contratacion
 FROM sesion
 WHERE sesion.inicio > $1::timestamptz - interval '26 hours' AND sesion.inicio < $2::timestamptz
  AND sesion.fin > $1::timestamptz AND sesion.estado <> 'CANCELADA'
 ORDER BY sesion.inicio, sesion.id LIMIT 100
) s
"""
CLIENT = """
SELECT '{"data":{"cliente":' || coalesce((SELECT row_to_json(c)::text FROM (
 SELECT encode(('Cliente:' || id)::bytea, 'base64') AS id,
  nombre, nif, correo, telefono, localidad, idioma, estado
 FROM cliente WHERE id = $1
) c), 'null') || '}}'
"""
