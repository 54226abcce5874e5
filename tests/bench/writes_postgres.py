"""What creates a session on PostgreSQL with the application's rules, as users of PostGraphile write it: in PL/pgSQL.

Each statement of a volatile function has a snapshot of its own, so that it judges by what was committed while it waited
for a lock. Problems are exceptions with the application's codes. The warning that too many hours are scheduled is a
computed column, which costs nothing unless it is selected.
"""

FUNCTIONS = (
    """
    CREATE FUNCTION instante_local(momento timestamp, zona text) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
    DECLARE
      instante timestamptz := momento AT TIME ZONE zona;
    BEGIN
      IF instante AT TIME ZONE zona <> momento THEN
        RAISE EXCEPTION 'HORA_INEXISTENTE';
      END IF;
      IF (instante - interval '1 hour') AT TIME ZONE zona = momento THEN
        RETURN instante - interval '1 hour';  -- of a time that happens twice, the first
      END IF;
      RETURN instante;
    END
    $$
    """,
    """
    CREATE FUNCTION formador_ocupado(formador bigint, comienzo timestamptz, termino timestamptz) RETURNS boolean
    LANGUAGE plpgsql AS $$
    BEGIN
      RETURN EXISTS (
          SELECT FROM sesion s
          WHERE s.formador_id = formador AND s.estado IN ('PROGRAMADA', 'REALIZADA')
            AND s.inicio > comienzo - interval '26 hours' AND s.inicio < termino AND s.fin > comienzo
        ) OR EXISTS (
          SELECT FROM apoyo_sesion a JOIN sesion s ON s.id = a.sesion_id
          WHERE a.formador_id = formador AND s.estado IN ('PROGRAMADA', 'REALIZADA')
            AND s.inicio > comienzo - interval '26 hours' AND s.inicio < termino AND s.fin > comienzo
        );
    END
    $$
    """,
    """
    CREATE FUNCTION crear_sesion(
      contratacion bigint, fecha date, hora_inicio smallint, hora_fin smallint, zona text,
      formador bigint DEFAULT NULL, aula bigint DEFAULT NULL, direccion text DEFAULT NULL,
      programada boolean DEFAULT false
    ) RETURNS sesion LANGUAGE plpgsql VOLATILE AS $$
    DECLARE
      ahora timestamptz := now();
      contrato contratacion;
      persona formador;
      sala aula;
      creada sesion;
      comienzo timestamptz;
      termino timestamptz;
    BEGIN
      SELECT * INTO contrato FROM contratacion c WHERE c.id = crear_sesion.contratacion FOR UPDATE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'NO_ENCONTRADO';
      ELSIF contrato.estado IN ('RECHAZADA', 'CADUCADA', 'FINALIZADA', 'CANCELADA') THEN
        RAISE EXCEPTION 'TRANSICION_NO_PERMITIDA';
      END IF;
      IF programada AND (fecha IS NULL OR hora_inicio IS NULL OR hora_fin IS NULL)
        OR hora_fin <= hora_inicio AND hora_fin + 1440 - hora_inicio > 720 THEN
        RAISE EXCEPTION 'HORARIO_NO_VALIDO';
      ELSIF extract(year FROM fecha) NOT BETWEEN 1900 AND 2199 THEN
        RAISE EXCEPTION 'NO_VALIDO';
      END IF;
      comienzo := instante_local(fecha + hora_inicio * interval '1 minute', zona);
      termino := instante_local(
        fecha + hora_fin * interval '1 minute' + (hora_fin <= hora_inicio)::int * interval '1 day', zona
      );
      IF formador IS NOT NULL THEN
        SELECT * INTO persona FROM formador f WHERE f.id = crear_sesion.formador FOR UPDATE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'NO_ENCONTRADO';
        ELSIF NOT persona.activo AND (termino IS NULL OR termino > ahora) THEN
          RAISE EXCEPTION 'FORMADOR_INACTIVO';
        ELSIF programada AND formador_ocupado(persona.id, comienzo, termino) THEN
          RAISE EXCEPTION 'FORMADOR_OCUPADO';
        ELSIF programada AND EXISTS (
          SELECT FROM ausencia_formador a
          WHERE a.formador_id = persona.id AND a.inicio < termino AND (a.fin IS NULL OR a.fin > comienzo)
        ) THEN
          RAISE EXCEPTION 'FORMADOR_AUSENTE';
        END IF;
      END IF;
      IF aula IS NOT NULL THEN
        SELECT * INTO sala FROM aula r WHERE r.id = crear_sesion.aula FOR UPDATE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'NO_ENCONTRADO';
        ELSIF NOT sala.activa AND (termino IS NULL OR termino > ahora) THEN
          RAISE EXCEPTION 'AULA_INACTIVA';
        ELSIF programada AND EXISTS (
          SELECT FROM sesion s
          WHERE s.aula_id = sala.id AND s.estado IN ('PROGRAMADA', 'REALIZADA')
            AND s.inicio > comienzo - interval '26 hours' AND s.inicio < termino AND s.fin > comienzo
        ) THEN
          RAISE EXCEPTION 'AULA_OCUPADA';
        END IF;
      END IF;
      INSERT INTO sesion (
        version, creado, actualizado, contratacion_id, formador_id, aula_id, fecha, hora_inicio, hora_fin, zona,
        zona_orden, inicio, fin, minutos, direccion, direccion_orden, estado
      ) VALUES (
        1, ahora, ahora, contrato.id, persona.id, sala.id, fecha, hora_inicio, hora_fin, zona,
        lower(zona), comienzo, termino, extract(epoch FROM termino - comienzo) / 60, direccion, lower(direccion),
        CASE WHEN programada THEN 'PROGRAMADA' ELSE 'PROPUESTA' END
      ) RETURNING * INTO creada;
      INSERT INTO registro (creado, verbo, tipo, fila, operacion, valores, direcciones) VALUES (
        ahora, 'crearSesion', 'Sesion', creada.id, 'CREADO',
        json_strip_nulls(json_build_object(
          'contratacion', creada.contratacion_id, 'formador', creada.formador_id, 'aula', creada.aula_id,
          'fecha', creada.fecha, 'hora_inicio', creada.hora_inicio, 'hora_fin', creada.hora_fin, 'zona', creada.zona,
          'inicio', creada.inicio, 'fin', creada.fin, 'minutos', creada.minutos, 'estado', creada.estado
        )),
        json_build_object('direccion', creada.direccion)
      );
      PERFORM pg_notify('cambios', json_build_array(json_build_array(
        'Sesion', creada.id, 'CREADO', json_build_array(), json_build_array(
          json_build_array('Aula', creada.aula_id), json_build_array('Contratacion', creada.contratacion_id),
          json_build_array('Formador', creada.formador_id)
        )
      ))::text);
      RETURN creada;
    END
    $$
    """,
    """
    CREATE FUNCTION sesion_supera_las_horas(creada sesion) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT (
        SELECT (coalesce(sum(minutos), 0) * 10 + 3) / 6 FROM sesion
        WHERE contratacion_id = creada.contratacion_id AND estado IN ('PROGRAMADA', 'REALIZADA')
      ) > (SELECT horas_previstas FROM contratacion WHERE id = creada.contratacion_id)
    $$
    """,
)
