"""Hand-written statements for SQLite, one per operation. Ids stand between marks: see
`reads_bare.ID_MARK`.

Instants are texts of the same length: "2026-11-23 09:00:00+00:00".
"""

GRAPH = """
SELECT json_object('data', json_object('clientes', json_object('nodes', json_group_array(json_object(
 'id', char(1) || 'Cliente:' || id || char(1),
 'nombre', nombre, 'nif', nif, 'correo', correo, 'telefono', telefono, 'localidad', localidad,
 'idioma', idioma, 'estado', estado,
 'clientesFinales', json_object('nodes', (SELECT json_group_array(json_object(
  'id', char(1) || 'ClienteFinal:' || id || char(1), 'nombre', nombre, 'correo', correo, 'telefono', telefono,
  'localidad', localidad,
  'contactos', json_object('nodes', (SELECT json_group_array(json_object(
   'id', char(1) || 'Contacto:' || id || char(1), 'nombre', nombre, 'apellidos', apellidos, 'correo', correo,
   'telefono', telefono,
   'principal', json(iif(principal, 'true', 'false'))
  )) FROM (SELECT * FROM contacto WHERE cliente_final_id = f.id ORDER BY apellidos_orden, id LIMIT 50))),
  'contrataciones', json_object('nodes', (SELECT json_group_array(json_object(
   'id', char(1) || 'Contratacion:' || id || char(1), 'expediente', expediente, 'estado', estado,
   'modalidad', modalidad,
   'precioHora', printf('%d.%02d', precio_hora / 100, precio_hora % 100),
   'horasPrevistas', printf('%d.%02d', horas_previstas / 100, horas_previstas % 100),
   'sesiones', json_object('nodes', (SELECT json_group_array(json_object(
    'id', char(1) || 'Sesion:' || id || char(1),
    'inicio', substr(inicio, 1, 10) || 'T' || substr(inicio, 12, 8) || 'Z',
    'fin', substr(fin, 1, 10) || 'T' || substr(fin, 12, 8) || 'Z',
    'estado', estado, 'minutos', minutos, 'direccion', direccion
   )) FROM (SELECT * FROM sesion WHERE contratacion_id = o.id ORDER BY inicio, id LIMIT 5)))
  )) FROM (SELECT * FROM contratacion WHERE cliente_final_id = f.id ORDER BY id LIMIT 50) o))
 )) FROM (SELECT * FROM cliente_final WHERE cliente_id = c.id ORDER BY nombre_orden, id LIMIT 50) f))
)))))
FROM (SELECT * FROM cliente WHERE id IN (SELECT value FROM json_each(?)) ORDER BY nombre_orden, id LIMIT 50) c
"""
CONTRACT = """
SELECT json_object('data', json_object('contratacion', (SELECT json_object(
 'id', char(1) || 'Contratacion:' || id || char(1), 'expediente', expediente, 'estado', estado, 'modalidad', modalidad,
 'precioHora', printf('%d.%02d', precio_hora / 100, precio_hora % 100),
 'horasPrevistas', printf('%d.%02d', horas_previstas / 100, horas_previstas % 100),
 'validaHasta', valida_hasta,
 'formacion', (SELECT json_object('id', char(1) || 'Formacion:' || id || char(1), 'nombre', nombre)
  FROM formacion WHERE id = formacion_id),
 'cliente', (SELECT json_object(
  'id', char(1) || 'Cliente:' || id || char(1), 'nombre', nombre, 'nif', nif, 'correo', correo, 'telefono', telefono,
  'interacciones', json_object('nodes', (SELECT json_group_array(json_object(
   'id', char(1) || 'Interaccion:' || id || char(1),
   'fecha', substr(fecha, 1, 10) || 'T' || substr(fecha, 12, 8) || 'Z',
   'tipo', tipo, 'resultado', resultado, 'descripcion', descripcion
  )) FROM (SELECT * FROM interaccion WHERE cliente_id = cliente.id ORDER BY fecha DESC, id LIMIT 6)))
 ) FROM cliente WHERE id = contratacion.cliente_id),
 'clienteFinal', (SELECT json_object(
  'id', char(1) || 'ClienteFinal:' || id || char(1), 'nombre', nombre, 'correo', correo, 'localidad', localidad,
  'contactos', json_object('nodes', (SELECT json_group_array(json_object(
   'id', char(1) || 'Contacto:' || id || char(1), 'nombre', nombre, 'apellidos', apellidos, 'correo', correo,
   'telefono', telefono,
   'principal', json(iif(principal, 'true', 'false'))
  )) FROM (SELECT * FROM contacto WHERE cliente_final_id = cliente_final.id ORDER BY apellidos_orden, id LIMIT 50))),
  'participantes', json_object('nodes', (SELECT json_group_array(json_object(
   'id', char(1) || 'Participante:' || id || char(1), 'nombre', nombre, 'apellidos', apellidos, 'documento', documento,
   'correo', correo
  )) FROM (SELECT * FROM participante WHERE cliente_final_id = cliente_final.id ORDER BY apellidos_orden, id LIMIT 50)))
 ) FROM cliente_final WHERE id = contratacion.cliente_final_id),
 'sesiones', json_object('nodes', (SELECT json_group_array(json_object(
  'id', char(1) || 'Sesion:' || id || char(1),
  'inicio', substr(inicio, 1, 10) || 'T' || substr(inicio, 12, 8) || 'Z',
  'fin', substr(fin, 1, 10) || 'T' || substr(fin, 12, 8) || 'Z',
  'estado', estado, 'minutos', minutos, 'direccion', direccion
 )) FROM (SELECT * FROM sesion WHERE contratacion_id = contratacion.id ORDER BY inicio, id LIMIT 50)))
) FROM contratacion WHERE id = ?)))
"""
AGENDA = """
SELECT json_object('data', json_object('agenda', json_object('nodes', json_group_array(json_object(
 'id', char(1) || 'Sesion:' || sesion || char(1),
 'inicio', substr(inicio, 1, 10) || 'T' || substr(inicio, 12, 8) || 'Z',
 'fin', substr(fin, 1, 10) || 'T' || substr(fin, 12, 8) || 'Z',
 'estado', estado, 'direccion', direccion,
 'contratacion', json_object(
  'id', char(1) || 'Contratacion:' || contratacion || char(1), 'expediente', expediente,
  'cliente', json_object('id', char(1) || 'Cliente:' || cliente || char(1), 'nombre', nombre, 'telefono', telefono)
 )
))))) FROM (
 SELECT sesion.id AS sesion, inicio, fin, sesion.estado, sesion.direccion,
  contratacion.id AS contratacion, expediente, cliente.id AS cliente, nombre, telefono
 FROM sesion JOIN contratacion ON contratacion.id = contratacion_id JOIN cliente ON cliente.id = cliente_id
 WHERE inicio > ? AND inicio < ? AND fin > ? AND sesion.estado <> 'CANCELADA'
 ORDER BY inicio, sesion.id LIMIT 100
)
"""
CLIENT = """
SELECT json_object('data', json_object('cliente', (SELECT json_object(
 'id', char(1) || 'Cliente:' || id || char(1),
 'nombre', nombre, 'nif', nif, 'correo', correo, 'telefono', telefono, 'localidad', localidad,
 'idioma', idioma, 'estado', estado
) FROM cliente WHERE id = ?)))
"""
