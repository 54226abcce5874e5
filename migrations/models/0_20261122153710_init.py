"""Written by planificador.db.make_migration; look it through, change it by hand where it must be."""

UP = {
    "sqlite": """
CREATE TABLE "cliente" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(200) NOT NULL,
    "nombre_comercial" VARCHAR(200),
    "nif" VARCHAR(16) UNIQUE,
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "direccion" VARCHAR(300),
    "codigo_postal" VARCHAR(10),
    "localidad" VARCHAR(120),
    "provincia" VARCHAR(120),
    "idioma" VARCHAR(32) NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_cliente_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_cliente_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_cliente_nombre_comercial" CHECK ("nombre_comercial" <> ''),
    CONSTRAINT "ck_cliente_nif" CHECK ("nif" <> ''),
    CONSTRAINT "ck_cliente_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_cliente_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_cliente_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_cliente_codigo_postal" CHECK ("codigo_postal" <> ''),
    CONSTRAINT "ck_cliente_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_cliente_provincia" CHECK ("provincia" <> ''),
    CONSTRAINT "ck_cliente_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "ck_cliente_estado" CHECK ("estado" IN ('POTENCIAL', 'ACTIVO', 'INACTIVO')),
    CONSTRAINT "ck_cliente_notas" CHECK ("notas" <> '')
) /* A company that contracts and pays. */;
CREATE TABLE "cliente_final" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(200) NOT NULL,
    "nif" VARCHAR(16),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "direccion" VARCHAR(300),
    "codigo_postal" VARCHAR(10),
    "localidad" VARCHAR(120),
    "provincia" VARCHAR(120),
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_cliente_final_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_cliente_final_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_cliente_final_nif" CHECK ("nif" <> ''),
    CONSTRAINT "ck_cliente_final_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_cliente_final_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_cliente_final_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_cliente_final_codigo_postal" CHECK ("codigo_postal" <> ''),
    CONSTRAINT "ck_cliente_final_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_cliente_final_provincia" CHECK ("provincia" <> ''),
    CONSTRAINT "ck_cliente_final_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_cliente_final_cliente" UNIQUE ("id", "cliente_id")
) /* A company that receives training which another company contracts. */;
CREATE INDEX "idx_cliente_fin_cliente_4259c0" ON "cliente_final" ("cliente_id");
CREATE TABLE "contacto" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "apellidos" VARCHAR(160),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "roles" SMALLINT NOT NULL,
    "principal" INT NOT NULL,
    "idioma" VARCHAR(32),
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contacto_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_contacto_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_contacto_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_contacto_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_contacto_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_contacto_roles" CHECK ("roles" BETWEEN 0 AND 31),
    CONSTRAINT "ck_contacto_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "uq_contacto_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
) /* A person with roles at a client or end client. */;
CREATE INDEX "idx_contacto_cliente_173052" ON "contacto" ("cliente_id");
CREATE INDEX "idx_contacto_cliente_465550" ON "contacto" ("cliente_final_id");
CREATE TABLE "participante" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "apellidos" VARCHAR(160) NOT NULL,
    "documento" VARCHAR(20),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_participante_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_participante_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_participante_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_participante_documento" CHECK ("documento" <> ''),
    CONSTRAINT "ck_participante_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_participante_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "uq_participante_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
) /* A person who learns. */;
CREATE INDEX "idx_participant_cliente_0ac448" ON "participante" ("cliente_id");
CREATE INDEX "idx_participant_cliente_c798f8" ON "participante" ("cliente_final_id");
CREATE TABLE "formacion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "codigo" VARCHAR(40) NOT NULL UNIQUE,
    "nombre" VARCHAR(200) NOT NULL,
    "horas" BIGINT NOT NULL,
    "modalidad" VARCHAR(32) NOT NULL,
    "precio_hora" BIGINT,
    "objetivos" TEXT,
    "contenidos" TEXT,
    "activa" INT NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_formacion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_formacion_codigo" CHECK ("codigo" <> ''),
    CONSTRAINT "ck_formacion_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formacion_horas" CHECK ("horas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_formacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_formacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_formacion_objetivos" CHECK ("objetivos" <> ''),
    CONSTRAINT "ck_formacion_contenidos" CHECK ("contenidos" <> '')
) /* A course of the catalogue. */;
CREATE TABLE "formador" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "apellidos" VARCHAR(160) NOT NULL,
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "activo" INT NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_formador_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_formador_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formador_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_formador_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_formador_telefono" CHECK ("telefono" <> '')
) /* A trainer. */;
CREATE TABLE "contratacion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "expediente" VARCHAR(40) NOT NULL UNIQUE,
    "anio" INT,
    "numero" INT,
    "modalidad" VARCHAR(32) NOT NULL,
    "precio_hora" BIGINT NOT NULL,
    "horas_previstas" BIGINT NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "valida_hasta" DATE,
    "motivo" VARCHAR(500),
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "formacion_id" BIGINT NOT NULL REFERENCES "formacion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_contratacion_expediente" CHECK ("expediente" <> ''),
    CONSTRAINT "ck_contratacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_contratacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_contratacion_horas_previstas" CHECK ("horas_previstas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_contratacion_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_contratacion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_contratacion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL)
) /* One course sold to a client. */;
CREATE INDEX "idx_contratacio_cliente_0444f5" ON "contratacion" ("cliente_id");
CREATE INDEX "idx_contratacio_cliente_46eb6f" ON "contratacion" ("cliente_final_id");
CREATE INDEX "idx_contratacio_formaci_ca45f6" ON "contratacion" ("formacion_id");
CREATE INDEX "idx_contratacio_anio_4653a7" ON "contratacion" ("anio", "numero");
CREATE INDEX "idx_contratacio_estado_c87d30" ON "contratacion" ("estado", "valida_hasta");
CREATE TABLE "inscripcion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inscripcion_contrat_5504e5" UNIQUE ("contratacion_id", "participante_id"),
    CONSTRAINT "ck_inscripcion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_inscripcion_estado" CHECK ("estado" IN ('ACTIVA', 'BAJA')),
    CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE RESTRICT
) /* A participant enrolled in a contract. */;
CREATE INDEX "idx_inscripcion_cliente_f47b9e" ON "inscripcion" ("cliente_id");
CREATE INDEX "idx_inscripcion_contrat_6d0187" ON "inscripcion" ("contratacion_id");
CREATE INDEX "idx_inscripcion_partici_8ef9af" ON "inscripcion" ("participante_id");
CREATE TABLE "sesion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "fecha" DATE,
    "hora_inicio" SMALLINT,
    "hora_fin" SMALLINT,
    "zona" VARCHAR(64) NOT NULL,
    "inicio" TIMESTAMP,
    "fin" TIMESTAMP,
    "minutos" INT,
    "direccion" VARCHAR(300),
    "enlace_vc" VARCHAR(500),
    "estado" VARCHAR(32) NOT NULL,
    "motivo" VARCHAR(500),
    "motivo_solape" VARCHAR(500),
    "notas" TEXT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "formador_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sesion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_sesion_hora_inicio" CHECK ("hora_inicio" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_sesion_hora_fin" CHECK ("hora_fin" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_sesion_zona" CHECK ("zona" <> ''),
    CONSTRAINT "ck_sesion_minutos" CHECK ("minutos" BETWEEN 0 AND 1000000),
    CONSTRAINT "ck_sesion_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_sesion_enlace_vc" CHECK ("enlace_vc" <> ''),
    CONSTRAINT "ck_sesion_estado" CHECK ("estado" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_sesion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_sesion_motivo_solape" CHECK ("motivo_solape" <> ''),
    CONSTRAINT "ck_sesion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_sesion_contratacion" UNIQUE ("id", "contratacion_id"),
    CONSTRAINT "ck_sesion_programada" CHECK ("estado" NOT IN ('PROGRAMADA', 'REALIZADA') OR ("fecha" IS NOT NULL AND "hora_inicio" IS NOT NULL AND "hora_fin" IS NOT NULL AND "inicio" IS NOT NULL AND "fin" IS NOT NULL)),
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" > "hora_inicio"),
    CONSTRAINT "ck_sesion_instantes" CHECK ("fin" > "inicio"),
    CONSTRAINT "ck_sesion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL)
) /* One teaching slot of a contract. */;
CREATE INDEX "idx_sesion_contrat_d6f0a5" ON "sesion" ("contratacion_id");
CREATE INDEX "idx_sesion_formado_ce3536" ON "sesion" ("formador_id");
CREATE INDEX "idx_sesion_formado_598f89" ON "sesion" ("formador_id", "inicio");
CREATE INDEX "idx_sesion_estado_8d1b46" ON "sesion" ("estado", "inicio");
CREATE INDEX "idx_sesion_inicio_af875f" ON "sesion" ("inicio");
CREATE TABLE "asistencia" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "minutos" INT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    "sesion_id" BIGINT NOT NULL REFERENCES "sesion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_asistencia_sesion__9d9b2d" UNIQUE ("sesion_id", "participante_id"),
    CONSTRAINT "ck_asistencia_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_asistencia_estado" CHECK ("estado" IN ('PRESENTE', 'AUSENTE', 'JUSTIFICADA')),
    CONSTRAINT "ck_asistencia_minutos" CHECK ("minutos" BETWEEN 0 AND 1500),
    CONSTRAINT "fk_asistencia_sesion" FOREIGN KEY ("sesion_id", "contratacion_id") REFERENCES "sesion" ("id", "contratacion_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_asistencia_inscripcion" FOREIGN KEY ("contratacion_id", "participante_id") REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE RESTRICT
) /* A participant's attendance of a session. */;
CREATE INDEX "idx_asistencia_contrat_f57589" ON "asistencia" ("contratacion_id");
CREATE INDEX "idx_asistencia_partici_b334a6" ON "asistencia" ("participante_id");
CREATE INDEX "idx_asistencia_sesion__42aac2" ON "asistencia" ("sesion_id");
CREATE TABLE "interaccion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "fecha" TIMESTAMP NOT NULL,
    "tipo" VARCHAR(32) NOT NULL,
    "descripcion" TEXT,
    "resultado" VARCHAR(32) NOT NULL,
    "proxima_accion" VARCHAR(300),
    "fecha_proxima_accion" DATE,
    "crear_recordatorio" INT NOT NULL,
    "hecha_en" TIMESTAMP,
    "fecha_recordatorio" DATE,
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "contacto_id" BIGINT REFERENCES "contacto" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_interaccion_tipo" CHECK ("tipo" IN ('LLAMADA', 'CORREO', 'REUNION', 'VISITA', 'VIDEOLLAMADA', 'OTRO')),
    CONSTRAINT "ck_interaccion_descripcion" CHECK ("descripcion" <> ''),
    CONSTRAINT "ck_interaccion_resultado" CHECK ("resultado" IN ('PENDIENTE', 'PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'SIN_RESPUESTA')),
    CONSTRAINT "ck_interaccion_proxima_accion" CHECK ("proxima_accion" <> ''),
    CONSTRAINT "fk_interaccion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_interaccion_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_interaccion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_recordatorio" CHECK (CASE WHEN "crear_recordatorio" AND "hecha_en" IS NULL AND "resultado" <> 'RECHAZADA' THEN COALESCE("fecha_recordatorio" = "fecha_proxima_accion", "fecha_recordatorio" IS NULL AND "fecha_proxima_accion" IS NULL) ELSE "fecha_recordatorio" IS NULL END)
) /* A call, mail, meeting…, which may leave a next action. */;
CREATE INDEX "idx_interaccion_fecha_r_16bbda" ON "interaccion" ("fecha_recordatorio");
CREATE INDEX "idx_interaccion_cliente_f0e9c3" ON "interaccion" ("cliente_id");
CREATE INDEX "idx_interaccion_cliente_937e55" ON "interaccion" ("cliente_final_id");
CREATE INDEX "idx_interaccion_contact_62efe1" ON "interaccion" ("contacto_id");
CREATE INDEX "idx_interaccion_contrat_b91ae8" ON "interaccion" ("contratacion_id");
CREATE INDEX "idx_interaccion_fecha_71c21b" ON "interaccion" ("fecha");
CREATE TABLE "aviso_oculto" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "lector" VARCHAR(100) NOT NULL,
    "clave" VARCHAR(100) NOT NULL,
    "hasta" TIMESTAMP,
    CONSTRAINT "uid_aviso_ocult_lector_46faad" UNIQUE ("lector", "clave"),
    CONSTRAINT "ck_aviso_oculto_version" CHECK ("version" >= 1)
) /* An alert that one reader snoozed (until an instant) or dismissed (no instant). */;
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE UNIQUE INDEX "uq_contacto_principal" ON "contacto" ("cliente_id", COALESCE("cliente_final_id", 0)) WHERE "principal";
""",
    "postgres": """
CREATE TABLE "cliente" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(200) NOT NULL,
    "nombre_comercial" VARCHAR(200),
    "nif" VARCHAR(16) UNIQUE,
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "direccion" VARCHAR(300),
    "codigo_postal" VARCHAR(10),
    "localidad" VARCHAR(120),
    "provincia" VARCHAR(120),
    "idioma" VARCHAR(32) NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_cliente_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_cliente_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_cliente_nombre_comercial" CHECK ("nombre_comercial" <> ''),
    CONSTRAINT "ck_cliente_nif" CHECK ("nif" <> ''),
    CONSTRAINT "ck_cliente_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_cliente_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_cliente_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_cliente_codigo_postal" CHECK ("codigo_postal" <> ''),
    CONSTRAINT "ck_cliente_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_cliente_provincia" CHECK ("provincia" <> ''),
    CONSTRAINT "ck_cliente_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "ck_cliente_estado" CHECK ("estado" IN ('POTENCIAL', 'ACTIVO', 'INACTIVO')),
    CONSTRAINT "ck_cliente_notas" CHECK ("notas" <> '')
);
COMMENT ON TABLE "cliente" IS 'A company that contracts and pays.';
CREATE TABLE "cliente_final" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(200) NOT NULL,
    "nif" VARCHAR(16),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "direccion" VARCHAR(300),
    "codigo_postal" VARCHAR(10),
    "localidad" VARCHAR(120),
    "provincia" VARCHAR(120),
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_cliente_final_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_cliente_final_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_cliente_final_nif" CHECK ("nif" <> ''),
    CONSTRAINT "ck_cliente_final_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_cliente_final_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_cliente_final_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_cliente_final_codigo_postal" CHECK ("codigo_postal" <> ''),
    CONSTRAINT "ck_cliente_final_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_cliente_final_provincia" CHECK ("provincia" <> ''),
    CONSTRAINT "ck_cliente_final_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_cliente_final_cliente" UNIQUE ("id", "cliente_id")
);
CREATE INDEX "idx_cliente_fin_cliente_4259c0" ON "cliente_final" ("cliente_id");
COMMENT ON TABLE "cliente_final" IS 'A company that receives training which another company contracts.';
CREATE TABLE "contacto" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "apellidos" VARCHAR(160),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "roles" SMALLINT NOT NULL,
    "principal" BOOL NOT NULL,
    "idioma" VARCHAR(32),
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contacto_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_contacto_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_contacto_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_contacto_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_contacto_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_contacto_roles" CHECK ("roles" BETWEEN 0 AND 31),
    CONSTRAINT "ck_contacto_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "uq_contacto_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contacto_cliente_173052" ON "contacto" ("cliente_id");
CREATE INDEX "idx_contacto_cliente_465550" ON "contacto" ("cliente_final_id");
COMMENT ON TABLE "contacto" IS 'A person with roles at a client or end client.';
CREATE TABLE "participante" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "apellidos" VARCHAR(160) NOT NULL,
    "documento" VARCHAR(20),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_participante_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_participante_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_participante_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_participante_documento" CHECK ("documento" <> ''),
    CONSTRAINT "ck_participante_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_participante_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "uq_participante_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
);
CREATE INDEX "idx_participant_cliente_0ac448" ON "participante" ("cliente_id");
CREATE INDEX "idx_participant_cliente_c798f8" ON "participante" ("cliente_final_id");
COMMENT ON TABLE "participante" IS 'A person who learns.';
CREATE TABLE "formacion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "codigo" VARCHAR(40) NOT NULL UNIQUE,
    "nombre" VARCHAR(200) NOT NULL,
    "horas" BIGINT NOT NULL,
    "modalidad" VARCHAR(32) NOT NULL,
    "precio_hora" BIGINT,
    "objetivos" TEXT,
    "contenidos" TEXT,
    "activa" BOOL NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_formacion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_formacion_codigo" CHECK ("codigo" <> ''),
    CONSTRAINT "ck_formacion_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formacion_horas" CHECK ("horas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_formacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_formacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_formacion_objetivos" CHECK ("objetivos" <> ''),
    CONSTRAINT "ck_formacion_contenidos" CHECK ("contenidos" <> '')
);
COMMENT ON TABLE "formacion" IS 'A course of the catalogue.';
CREATE TABLE "formador" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "apellidos" VARCHAR(160) NOT NULL,
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "activo" BOOL NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_formador_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_formador_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formador_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_formador_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_formador_telefono" CHECK ("telefono" <> '')
);
COMMENT ON TABLE "formador" IS 'A trainer.';
CREATE TABLE "contratacion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "expediente" VARCHAR(40) NOT NULL UNIQUE,
    "anio" INT,
    "numero" INT,
    "modalidad" VARCHAR(32) NOT NULL,
    "precio_hora" BIGINT NOT NULL,
    "horas_previstas" BIGINT NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "valida_hasta" DATE,
    "motivo" VARCHAR(500),
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "formacion_id" BIGINT NOT NULL REFERENCES "formacion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_contratacion_expediente" CHECK ("expediente" <> ''),
    CONSTRAINT "ck_contratacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_contratacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_contratacion_horas_previstas" CHECK ("horas_previstas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_contratacion_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_contratacion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_contratacion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL)
);
CREATE INDEX "idx_contratacio_cliente_0444f5" ON "contratacion" ("cliente_id");
CREATE INDEX "idx_contratacio_cliente_46eb6f" ON "contratacion" ("cliente_final_id");
CREATE INDEX "idx_contratacio_formaci_ca45f6" ON "contratacion" ("formacion_id");
CREATE INDEX "idx_contratacio_anio_4653a7" ON "contratacion" ("anio", "numero");
CREATE INDEX "idx_contratacio_estado_c87d30" ON "contratacion" ("estado", "valida_hasta");
COMMENT ON TABLE "contratacion" IS 'One course sold to a client.';
CREATE TABLE "inscripcion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inscripcion_contrat_5504e5" UNIQUE ("contratacion_id", "participante_id"),
    CONSTRAINT "ck_inscripcion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_inscripcion_estado" CHECK ("estado" IN ('ACTIVA', 'BAJA')),
    CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE RESTRICT
);
CREATE INDEX "idx_inscripcion_cliente_f47b9e" ON "inscripcion" ("cliente_id");
CREATE INDEX "idx_inscripcion_contrat_6d0187" ON "inscripcion" ("contratacion_id");
CREATE INDEX "idx_inscripcion_partici_8ef9af" ON "inscripcion" ("participante_id");
COMMENT ON TABLE "inscripcion" IS 'A participant enrolled in a contract.';
CREATE TABLE "sesion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "fecha" DATE,
    "hora_inicio" SMALLINT,
    "hora_fin" SMALLINT,
    "zona" VARCHAR(64) NOT NULL,
    "inicio" TIMESTAMPTZ,
    "fin" TIMESTAMPTZ,
    "minutos" INT,
    "direccion" VARCHAR(300),
    "enlace_vc" VARCHAR(500),
    "estado" VARCHAR(32) NOT NULL,
    "motivo" VARCHAR(500),
    "motivo_solape" VARCHAR(500),
    "notas" TEXT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "formador_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sesion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_sesion_hora_inicio" CHECK ("hora_inicio" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_sesion_hora_fin" CHECK ("hora_fin" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_sesion_zona" CHECK ("zona" <> ''),
    CONSTRAINT "ck_sesion_minutos" CHECK ("minutos" BETWEEN 0 AND 1000000),
    CONSTRAINT "ck_sesion_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_sesion_enlace_vc" CHECK ("enlace_vc" <> ''),
    CONSTRAINT "ck_sesion_estado" CHECK ("estado" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_sesion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_sesion_motivo_solape" CHECK ("motivo_solape" <> ''),
    CONSTRAINT "ck_sesion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_sesion_contratacion" UNIQUE ("id", "contratacion_id"),
    CONSTRAINT "ck_sesion_programada" CHECK ("estado" NOT IN ('PROGRAMADA', 'REALIZADA') OR ("fecha" IS NOT NULL AND "hora_inicio" IS NOT NULL AND "hora_fin" IS NOT NULL AND "inicio" IS NOT NULL AND "fin" IS NOT NULL)),
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" > "hora_inicio"),
    CONSTRAINT "ck_sesion_instantes" CHECK ("fin" > "inicio"),
    CONSTRAINT "ck_sesion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL)
);
CREATE INDEX "idx_sesion_contrat_d6f0a5" ON "sesion" ("contratacion_id");
CREATE INDEX "idx_sesion_formado_ce3536" ON "sesion" ("formador_id");
CREATE INDEX "idx_sesion_formado_598f89" ON "sesion" ("formador_id", "inicio");
CREATE INDEX "idx_sesion_estado_8d1b46" ON "sesion" ("estado", "inicio");
CREATE INDEX "idx_sesion_inicio_af875f" ON "sesion" ("inicio");
COMMENT ON TABLE "sesion" IS 'One teaching slot of a contract.';
CREATE TABLE "asistencia" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "minutos" INT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    "sesion_id" BIGINT NOT NULL REFERENCES "sesion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_asistencia_sesion__9d9b2d" UNIQUE ("sesion_id", "participante_id"),
    CONSTRAINT "ck_asistencia_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_asistencia_estado" CHECK ("estado" IN ('PRESENTE', 'AUSENTE', 'JUSTIFICADA')),
    CONSTRAINT "ck_asistencia_minutos" CHECK ("minutos" BETWEEN 0 AND 1500),
    CONSTRAINT "fk_asistencia_sesion" FOREIGN KEY ("sesion_id", "contratacion_id") REFERENCES "sesion" ("id", "contratacion_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_asistencia_inscripcion" FOREIGN KEY ("contratacion_id", "participante_id") REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE RESTRICT
);
CREATE INDEX "idx_asistencia_contrat_f57589" ON "asistencia" ("contratacion_id");
CREATE INDEX "idx_asistencia_partici_b334a6" ON "asistencia" ("participante_id");
CREATE INDEX "idx_asistencia_sesion__42aac2" ON "asistencia" ("sesion_id");
COMMENT ON TABLE "asistencia" IS 'A participant''s attendance of a session.';
CREATE TABLE "interaccion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "fecha" TIMESTAMPTZ NOT NULL,
    "tipo" VARCHAR(32) NOT NULL,
    "descripcion" TEXT,
    "resultado" VARCHAR(32) NOT NULL,
    "proxima_accion" VARCHAR(300),
    "fecha_proxima_accion" DATE,
    "crear_recordatorio" BOOL NOT NULL,
    "hecha_en" TIMESTAMPTZ,
    "fecha_recordatorio" DATE,
    "busqueda" VARCHAR(1000) NOT NULL,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "contacto_id" BIGINT REFERENCES "contacto" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_version" CHECK ("version" >= 1),
    CONSTRAINT "ck_interaccion_tipo" CHECK ("tipo" IN ('LLAMADA', 'CORREO', 'REUNION', 'VISITA', 'VIDEOLLAMADA', 'OTRO')),
    CONSTRAINT "ck_interaccion_descripcion" CHECK ("descripcion" <> ''),
    CONSTRAINT "ck_interaccion_resultado" CHECK ("resultado" IN ('PENDIENTE', 'PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'SIN_RESPUESTA')),
    CONSTRAINT "ck_interaccion_proxima_accion" CHECK ("proxima_accion" <> ''),
    CONSTRAINT "fk_interaccion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_interaccion_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_interaccion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_recordatorio" CHECK (CASE WHEN "crear_recordatorio" AND "hecha_en" IS NULL AND "resultado" <> 'RECHAZADA' THEN COALESCE("fecha_recordatorio" = "fecha_proxima_accion", "fecha_recordatorio" IS NULL AND "fecha_proxima_accion" IS NULL) ELSE "fecha_recordatorio" IS NULL END)
);
CREATE INDEX "idx_interaccion_fecha_r_16bbda" ON "interaccion" ("fecha_recordatorio");
CREATE INDEX "idx_interaccion_cliente_f0e9c3" ON "interaccion" ("cliente_id");
CREATE INDEX "idx_interaccion_cliente_937e55" ON "interaccion" ("cliente_final_id");
CREATE INDEX "idx_interaccion_contact_62efe1" ON "interaccion" ("contacto_id");
CREATE INDEX "idx_interaccion_contrat_b91ae8" ON "interaccion" ("contratacion_id");
CREATE INDEX "idx_interaccion_fecha_71c21b" ON "interaccion" ("fecha");
COMMENT ON TABLE "interaccion" IS 'A call, mail, meeting…, which may leave a next action.';
CREATE TABLE "aviso_oculto" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "lector" VARCHAR(100) NOT NULL,
    "clave" VARCHAR(100) NOT NULL,
    "hasta" TIMESTAMPTZ,
    CONSTRAINT "uid_aviso_ocult_lector_46faad" UNIQUE ("lector", "clave"),
    CONSTRAINT "ck_aviso_oculto_version" CHECK ("version" >= 1)
);
COMMENT ON TABLE "aviso_oculto" IS 'An alert that one reader snoozed (until an instant) or dismissed (no instant).';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE UNIQUE INDEX "uq_contacto_principal" ON "contacto" ("cliente_id", COALESCE("cliente_final_id", 0)) WHERE "principal";
""",
}

CONSTRAINTS = {
    "cliente": {
        "ck_cliente_version": "CHECK (\"version\" >= 1)",
        "ck_cliente_nombre": "CHECK (\"nombre\" <> '')",
        "ck_cliente_nombre_comercial": "CHECK (\"nombre_comercial\" <> '')",
        "ck_cliente_nif": "CHECK (\"nif\" <> '')",
        "ck_cliente_correo": "CHECK (\"correo\" <> '')",
        "ck_cliente_telefono": "CHECK (\"telefono\" <> '')",
        "ck_cliente_direccion": "CHECK (\"direccion\" <> '')",
        "ck_cliente_codigo_postal": "CHECK (\"codigo_postal\" <> '')",
        "ck_cliente_localidad": "CHECK (\"localidad\" <> '')",
        "ck_cliente_provincia": "CHECK (\"provincia\" <> '')",
        "ck_cliente_idioma": "CHECK (\"idioma\" IN ('EU', 'ES', 'EN'))",
        "ck_cliente_estado": "CHECK (\"estado\" IN ('POTENCIAL', 'ACTIVO', 'INACTIVO'))",
        "ck_cliente_notas": "CHECK (\"notas\" <> '')"
    },
    "cliente_final": {
        "ck_cliente_final_version": "CHECK (\"version\" >= 1)",
        "ck_cliente_final_nombre": "CHECK (\"nombre\" <> '')",
        "ck_cliente_final_nif": "CHECK (\"nif\" <> '')",
        "ck_cliente_final_correo": "CHECK (\"correo\" <> '')",
        "ck_cliente_final_telefono": "CHECK (\"telefono\" <> '')",
        "ck_cliente_final_direccion": "CHECK (\"direccion\" <> '')",
        "ck_cliente_final_codigo_postal": "CHECK (\"codigo_postal\" <> '')",
        "ck_cliente_final_localidad": "CHECK (\"localidad\" <> '')",
        "ck_cliente_final_provincia": "CHECK (\"provincia\" <> '')",
        "ck_cliente_final_notas": "CHECK (\"notas\" <> '')",
        "uq_cliente_final_cliente": "UNIQUE (\"id\", \"cliente_id\")"
    },
    "contacto": {
        "ck_contacto_version": "CHECK (\"version\" >= 1)",
        "ck_contacto_nombre": "CHECK (\"nombre\" <> '')",
        "ck_contacto_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_contacto_correo": "CHECK (\"correo\" <> '')",
        "ck_contacto_telefono": "CHECK (\"telefono\" <> '')",
        "ck_contacto_roles": "CHECK (\"roles\" BETWEEN 0 AND 31)",
        "ck_contacto_idioma": "CHECK (\"idioma\" IN ('EU', 'ES', 'EN'))",
        "uq_contacto_cliente": "UNIQUE (\"id\", \"cliente_id\")",
        "fk_contacto_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "uq_contacto_principal": "INDEX (\"cliente_id\", COALESCE(\"cliente_final_id\", 0)) WHERE \"principal\""
    },
    "participante": {
        "ck_participante_version": "CHECK (\"version\" >= 1)",
        "ck_participante_nombre": "CHECK (\"nombre\" <> '')",
        "ck_participante_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_participante_documento": "CHECK (\"documento\" <> '')",
        "ck_participante_correo": "CHECK (\"correo\" <> '')",
        "ck_participante_telefono": "CHECK (\"telefono\" <> '')",
        "uq_participante_cliente": "UNIQUE (\"id\", \"cliente_id\")",
        "fk_participante_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT"
    },
    "formacion": {
        "ck_formacion_version": "CHECK (\"version\" >= 1)",
        "ck_formacion_codigo": "CHECK (\"codigo\" <> '')",
        "ck_formacion_nombre": "CHECK (\"nombre\" <> '')",
        "ck_formacion_horas": "CHECK (\"horas\" BETWEEN 1 AND 999999)",
        "ck_formacion_modalidad": "CHECK (\"modalidad\" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA'))",
        "ck_formacion_precio_hora": "CHECK (\"precio_hora\" BETWEEN 0 AND 999999999)",
        "ck_formacion_objetivos": "CHECK (\"objetivos\" <> '')",
        "ck_formacion_contenidos": "CHECK (\"contenidos\" <> '')"
    },
    "formador": {
        "ck_formador_version": "CHECK (\"version\" >= 1)",
        "ck_formador_nombre": "CHECK (\"nombre\" <> '')",
        "ck_formador_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_formador_correo": "CHECK (\"correo\" <> '')",
        "ck_formador_telefono": "CHECK (\"telefono\" <> '')"
    },
    "contratacion": {
        "ck_contratacion_version": "CHECK (\"version\" >= 1)",
        "ck_contratacion_expediente": "CHECK (\"expediente\" <> '')",
        "ck_contratacion_modalidad": "CHECK (\"modalidad\" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA'))",
        "ck_contratacion_precio_hora": "CHECK (\"precio_hora\" BETWEEN 0 AND 999999999)",
        "ck_contratacion_horas_previstas": "CHECK (\"horas_previstas\" BETWEEN 1 AND 999999)",
        "ck_contratacion_estado": "CHECK (\"estado\" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA'))",
        "ck_contratacion_motivo": "CHECK (\"motivo\" <> '')",
        "ck_contratacion_notas": "CHECK (\"notas\" <> '')",
        "uq_contratacion_cliente": "UNIQUE (\"id\", \"cliente_id\")",
        "fk_contratacion_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "ck_contratacion_cancelada": "CHECK (\"estado\" <> 'CANCELADA' OR \"motivo\" IS NOT NULL)"
    },
    "inscripcion": {
        "ck_inscripcion_version": "CHECK (\"version\" >= 1)",
        "ck_inscripcion_estado": "CHECK (\"estado\" IN ('ACTIVA', 'BAJA'))",
        "fk_inscripcion_contratacion": "FOREIGN KEY (\"contratacion_id\", \"cliente_id\") REFERENCES \"contratacion\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "fk_inscripcion_participante": "FOREIGN KEY (\"participante_id\", \"cliente_id\") REFERENCES \"participante\" (\"id\", \"cliente_id\") ON DELETE RESTRICT"
    },
    "asistencia": {
        "ck_asistencia_version": "CHECK (\"version\" >= 1)",
        "ck_asistencia_estado": "CHECK (\"estado\" IN ('PRESENTE', 'AUSENTE', 'JUSTIFICADA'))",
        "ck_asistencia_minutos": "CHECK (\"minutos\" BETWEEN 0 AND 1500)",
        "fk_asistencia_sesion": "FOREIGN KEY (\"sesion_id\", \"contratacion_id\") REFERENCES \"sesion\" (\"id\", \"contratacion_id\") ON DELETE RESTRICT",
        "fk_asistencia_inscripcion": "FOREIGN KEY (\"contratacion_id\", \"participante_id\") REFERENCES \"inscripcion\" (\"contratacion_id\", \"participante_id\") ON DELETE RESTRICT"
    },
    "sesion": {
        "ck_sesion_version": "CHECK (\"version\" >= 1)",
        "ck_sesion_hora_inicio": "CHECK (\"hora_inicio\" BETWEEN 0 AND 1439)",
        "ck_sesion_hora_fin": "CHECK (\"hora_fin\" BETWEEN 0 AND 1439)",
        "ck_sesion_zona": "CHECK (\"zona\" <> '')",
        "ck_sesion_minutos": "CHECK (\"minutos\" BETWEEN 0 AND 1000000)",
        "ck_sesion_direccion": "CHECK (\"direccion\" <> '')",
        "ck_sesion_enlace_vc": "CHECK (\"enlace_vc\" <> '')",
        "ck_sesion_estado": "CHECK (\"estado\" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA'))",
        "ck_sesion_motivo": "CHECK (\"motivo\" <> '')",
        "ck_sesion_motivo_solape": "CHECK (\"motivo_solape\" <> '')",
        "ck_sesion_notas": "CHECK (\"notas\" <> '')",
        "uq_sesion_contratacion": "UNIQUE (\"id\", \"contratacion_id\")",
        "ck_sesion_programada": "CHECK (\"estado\" NOT IN ('PROGRAMADA', 'REALIZADA') OR (\"fecha\" IS NOT NULL AND \"hora_inicio\" IS NOT NULL AND \"hora_fin\" IS NOT NULL AND \"inicio\" IS NOT NULL AND \"fin\" IS NOT NULL))",
        "ck_sesion_horas": "CHECK (\"hora_fin\" > \"hora_inicio\")",
        "ck_sesion_instantes": "CHECK (\"fin\" > \"inicio\")",
        "ck_sesion_cancelada": "CHECK (\"estado\" <> 'CANCELADA' OR \"motivo\" IS NOT NULL)"
    },
    "interaccion": {
        "ck_interaccion_version": "CHECK (\"version\" >= 1)",
        "ck_interaccion_tipo": "CHECK (\"tipo\" IN ('LLAMADA', 'CORREO', 'REUNION', 'VISITA', 'VIDEOLLAMADA', 'OTRO'))",
        "ck_interaccion_descripcion": "CHECK (\"descripcion\" <> '')",
        "ck_interaccion_resultado": "CHECK (\"resultado\" IN ('PENDIENTE', 'PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'SIN_RESPUESTA'))",
        "ck_interaccion_proxima_accion": "CHECK (\"proxima_accion\" <> '')",
        "fk_interaccion_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "fk_interaccion_contacto": "FOREIGN KEY (\"contacto_id\", \"cliente_id\") REFERENCES \"contacto\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "fk_interaccion_contratacion": "FOREIGN KEY (\"contratacion_id\", \"cliente_id\") REFERENCES \"contratacion\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "ck_interaccion_recordatorio": "CHECK (CASE WHEN \"crear_recordatorio\" AND \"hecha_en\" IS NULL AND \"resultado\" <> 'RECHAZADA' THEN COALESCE(\"fecha_recordatorio\" = \"fecha_proxima_accion\", \"fecha_recordatorio\" IS NULL AND \"fecha_proxima_accion\" IS NULL) ELSE \"fecha_recordatorio\" IS NULL END)"
    },
    "aviso_oculto": {
        "ck_aviso_oculto_version": "CHECK (\"version\" >= 1)"
    },
    "aerich": {}
}

MODELS_STATE = (
    "eJztXWtz27gV/SsYfdnsjJqJZdlOt53OyI7SuPUjY2u3O5tkNDAJm+hSgJaE7Djb/PcCpC"
    "i+QAq0XiR1P3Qbg/dS0rkgHudcXP7ZmXCbuP7rM5cSJkjnJ/Rnh+GJ+kf2Uhd18HQaX1AN"
    "At+5ga2VMLrzhYctIZvvsesT2WQT3/LoVFDOlPEAWXwyxewZCQcL+QcLHHyEmY2m+Nl/re"
    "5jc0veiLIHc5cZo3/MyFjwByIc4knHT19kM2U2+Ur86M/p7+N7Slw79WOprW4QtI/F8zRo"
    "O6UP50y8D2zVF7obW9ydTVhsP30WDmcLB8qEan0gjHhYEPUJwpspBNjMdedYRaCEXzY2Cb"
    "9lwscm93jmKhyVd/gF4rbOeHx1PRrfDkfjcSeHceSRwHDeJKFT8ZFf1Q8AeFBf4S9/7fUO"
    "D096bw6P3x71T06O3r55K22D75u/dPI9/DIxWuGtAszO/3l+NVJfiMsAhZ1DNXwPfLDAoV"
    "cQjBj9R+L56ovnQiDxJw8ykln4Ew7LYxAhXhaEqCGOQtx5txCGEkQj9GK0LI9gm+vA8gUO"
    "f34KrNg+g5WMBxF0Ql5H/2gXcqPzy+HtaHD5Ud1+4vt/uKr13WA0VFd6QetzpvXV8Y/pzr"
    "u4CfrP+egDUn+i366vhgGc3BcPXvCJsd3ot476Tngm+JjxpzG2k5hEzVFTKrByRJthl36r"
    "FN2ME4S41iFmfHLnkXx0R+RrPrSxcSaqEp0GxrEzwV/HLmEPwpF/9t68KQnsL4Obsw+Dm1"
    "fSKhOtq/mlXnjtuwZeCeGEeBbFbiWg024vgnw+de8T4vTeFOTQci247nbNlEL14NgA1IPs"
    "mBNjqi5l5nfueUQzA2hRjY1b2GGP+iYd9qhf3GHVtTS6grjknjNTfJPm7UO4bzIi9IsHhH"
    "5uPLCpRyxLu5jX4puybx/Ah0Zj7mHJmHuYH3MtbtMHPlZrE+MpLufTPqwPTKA+KEb6IAe0"
    "yy25tLaxhhzQgpyybyHAPSOEeyUQ93IYTz3+SJlcdRlinLIHjI0wpjblEw3AZw6nFtGQW5"
    "H59vYdneFtZzsjcs9kQO4Vj8e9LLpEDqm6HXsBurH5FtH9eD0aXp2dDy6aCjLjAvt5jC84"
    "eyjY0s3t2zBElDEgw1+z/ODdzJff2tY+79jT89lJny12y+30xoM3RqswZVayOAjXYUpBuP"
    "89wWKrhjts/f6EPXucupJYsIXyiC8vMuwSTT8+nd/h/b9viIuFfj2cVmTeq3s1kAb6HvW9"
    "qHX+vGWWuExgS/BVoZrfpq0wTbEnqEWnWPWu1aD6mLhVW+EKdUPZI+TNV34KE/dqK16yWf"
    "4max1wnce3ahNaavTnPV40H+QvTXqTbAtm+CH4Seqz1SfpxvliZX4xDyyV58PpJzCtKtJ7"
    "xCL0kfgo+PkSKvTkUMtBWK6zHOItjBfK/FIN/2V3BIkfJH6Q+PPsHkj8zdB/QeJvfYhB4m"
    "+h4FwrXEFyBsm5sQiD5AySc2uwBsm5iXIoSM6bxxj0OtDr6qDXpSaxOQ1alQlM+22KjWon"
    "J5jTS3PhyMfihtwTjzBLty/On0prFvJFSoJs9vDTgrbO9DkJgPzZRITwDG9HN+dnEl0j7X"
    "nrSmo9B+O6CqlNRGuHOmoT4dqZjNoUsDaqokYDl05BTQxqJepp0spAOJ0Sz+cMPVHhII+7"
    "xEdYIIzCER1xDxFmz//SqaRV3UESrfHypwuSKEiioJeBJLrXIQZJdKNcG54S16W2bounRT"
    "hl3wa+LSuPGmF8XILxsUYAAYUUFNKtILx+hTTYRujoZXVAyc/BuzDPYOtSf2PLzM7f72fM"
    "UsChuxl1BWX+a/V5/9gU5VyC8e3l4OIivwKdekoEmur0z1MuIcNMoxwlXDJo3kmfTaG5aN"
    "kucKfX1xepNcnpeWZXdPXz5elQDr5B55VGVKQ2S7s6sljr8WD9h+lAcQLFqdNeyiWPf3Dw"
    "4cVRSHq/KBbLh5d2hgLEvw2Kf4X9fBVMTQ+V1qtHV8U1+UCvIK2CrrNDXScls2q0nawMW6"
    "zvTLOWFTQehyO58PeY9ryb3gj0mhrPWF3Qa0CvATIf9Jq9DjHoNS3Ta2oO8iYEG/klZhO5"
    "2jfVFFL27SMRjfpxSTfO92JQxEARa6wiBgw4MOCd9m5igQGvSSiAAQcGvI64ro0BD77teh"
    "jwxa0auKExOgeCfeoLog4Sr4jVYHGjNkG1SbXgPfcm4REjjVQQX+yW6QT3KTOjCnozzyeI"
    "3yPhEGRhgV3+MCP60njFpiAY1HiC74JgAIIBsMkgGOx1iMNSP8ZcYGS8HhalRi8DWz9RBV"
    "LMRqsJOtJOsxj/MGO2R2zh5JPjFx7ZIYlYdILd1+/C/28g3MvXP2ns5BK5qFRVQZZ2yqOF"
    "XXT9mdpTT3YnPladrlIvzfit3FdrJg9U7ar87r9ymfCoU1wLK1KlfNqgqVSrSqWqHhCmV6"
    "kLMUs77R9octVKHzVPatH5oNh+i4eDouVRY88GgXhXuxccwYtVdk9v2tzrFLGb6lp3KbkZ"
    "WRlwm8FvI56Oy0xeAu4SuEvgLoG7bCqxBdxl60MMDBskOzc92RlycSEXt7ESR0CCaMAtJU"
    "106AJpAqRJg0gTn/hroEtuiW9GlNRsVNkJT5LilgoKAie5p/KiwCnLpZzJNSNRmpfPXRsJ"
    "vqjqm2dRlhkv51U+dTCjwSjJZhPi8Y68/qlD5I4l3JU8Bkrc2MGypfMFWBhgYeq4dgYWBr"
    "bowMLsQYjJ1ymxCw7EaHdZaQfIJFu+zZovB3ITiX4ij8w3dNxruzvYcDLvHfRP+m8Pj/uL"
    "OXzRUjZ15yea+YrKHMzYAeCERLJ9TiSrG+5VM8mC9M+xROWR+to3HC5LHU377j2e8YbU6M"
    "GPzbfIR328uf74s1rhbIeYWv/Dn9rr56B+h0Ue6KxL2fK5eTNYCcBqNZybn/QEtXZdGhu3"
    "j/s/MmJMj0oI06N8Cj68KRbeFFsHDh+qluyaB4WqJTUMxeLUe+UwZD3hcYDKMSvPlFA5pv"
    "6VY7TDx4uQTVXmaGd/zY6SUI1nS9V4tpx+0UiM4A0HO0xWST6DmlyVzCNanKpCM4YmrzeI"
    "X4mACPO46xIbUaZyUIK8F0v/5mozL03uyqdcPk3qpQxf4MxQXZalXQTZKsuGCchW2etUBs"
    "hWaX2Im6BaDc5G5780VrICBnbHDGxiPVY9CHlniMRLI5FcCVeOhMYZIrEuGjazZanOG669"
    "0kUdCS7NYGDAG2ZfylcZ3Oz7/9oJrub5Nqe8QUB4sYBQTMdukhFK1P3WEELpquDFfBBO21"
    "Wjg37wERbS28ayl6h61Rj5xFe7+CWM0BJHLSnkL8hVoIPqOT12gQ4COgi4AqCD9jrEDaCD"
    "Gnx0YUKZBF8jPxbNIwmHNhy3qTaNAG8DvA1EQpPpUTkGKTdAf02sWbynq0w9rDPXpo7MQ6"
    "rDAUe2Y44M2N31sru7oczmY4aGLotHk2KqLB6szOr7CIItR8KKfJeLkOQqTpgycTCp85Ms"
    "3UyZ7Om5Wj/J1ujfQJoBaVbH3SSQZsCoAGm2ByG+J5Zjehp9YbvPx9BV+YjxfPrOwXbBLe"
    "yO5r06V3Ui4VaEoOET0RwEby8HFxf6Ah7qEFNlCOc++47fN840T632pH5k2kKW+9ikzPRx"
    "cZXp41yR6aIHu2iyW/5EV5jnmtMrmzfN6YaaoqAuGWMgonWIKOhRFXZoNvWIpefQtHNGyr"
    "4NFV4y6qhRvZLDknIlh/lqJYS52CLjR8sQ45R9+zDeSJWiBkj8za9TBoW2NtmFQ8DGPnfx"
    "1LTKbs4HsIaiZut/0TBkrNQhTyISkl5W6Sl2hFpbcMColhK0rrO/CNjkO3Ub1a8rVSWKn+"
    "gVihLFp01WLCCTPt7SMPZwRwVk4pI72gIyqYo8ZQVk0oYGJ4YsrFCYYKr+S4iQ2Hye9d70"
    "jrvoyaGWIy89I5fgR4IwYnJFhNRb3fSHiFa6l1ECRaAuQUYEZETUeeyAjIi9Zp0hI6L1IS"
    "7IiCgUi0ySIiCsOw+roFNz4jgybqFmvn6+eP619PvjQq4t47V/jJvs2/LTq8gZKY9tKhrD"
    "q3fnw6vRsKmKxtTjX+kEj3EVDTTv1IY+ugUhNJgRx8swL84w1Ljuc8Kh2ht4Y49Y3JM/l3"
    "u69KSil7Trfbf4wvZFS2Pf2O4EXZJUSB9KekAOUZ3XhOFwU/5oqXGqQG/Rem98qNoBUW04"
    "UsGLkeDFSFvuoPBipH0PBWcCW3KMf0nOQsIRAtDkErX7GoiytAWoLrlidUl4PdW2Xk8Vjc"
    "UvAzbh3E5Q0zNVDatmNBfXOhfNGDxSn19bEhve0RWaTVzullaaVYZjHlsuzxxhCLvEE0g4"
    "WCDOCFL6NPGQzzj/Rmz0asYEdRFmiIYkyI+Ie8im/oT6vrrO+OKKJplkrbf/zD4zl8jnw/"
    "sJPTkcOVT+GkRFV730SDjRzX/wEX9i6Elu1n0U3l+lohCE1f8si8s2/2/oc+dzB1E/cJR3"
    "cwmy5IjmkeLyuOFnq8uWix+hLm6NlkddBAkty4ZJSGjZawoUElpaH+J4gjIlZWOPNlKyZo"
    "xsGSGb52PVxF8B4IVDCxNMNoKwg+VIVEGCi8xBf6vbyJSjrHa0uSIetZyObl8VXumWbqli"
    "m2WbqeLALk+Kr7R12Jd9Q++gf9J/e3jcX2wXFi1lu4QVdgTF43jxnqANI3nv6MhgJJdWhS"
    "N5cC09kquHqgLCc/MWoruZlQiXu9fw0U4j/K/b66tiDWbukp0tqSXQ/5BL/ZbtbxUYqTky"
    "wvTV5eDXLNxnF9en2clP3eBUp79sczL7/n/glsJN"
)
