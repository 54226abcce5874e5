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
    CONSTRAINT "ck_cliente_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_cliente_busqued_c20657" ON "cliente" ("busqueda");
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
    CONSTRAINT "ck_cliente_final_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_cliente_fin_busqued_f719d4" ON "cliente_final" ("busqueda");
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
    CONSTRAINT "ck_contacto_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_contacto_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_contacto_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_contacto_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_contacto_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_contacto_roles" CHECK ("roles" BETWEEN 0 AND 31),
    CONSTRAINT "ck_contacto_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "uq_contacto_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
) /* A person with roles at a client or end client. */;
CREATE INDEX "idx_contacto_busqued_056fa9" ON "contacto" ("busqueda");
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
    CONSTRAINT "ck_participante_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_participante_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_participante_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_participante_documento" CHECK ("documento" <> ''),
    CONSTRAINT "ck_participante_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_participante_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "uq_participante_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
) /* A person who learns. */;
CREATE INDEX "idx_participant_busqued_02b2a6" ON "participante" ("busqueda");
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
    CONSTRAINT "ck_formacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_formacion_codigo" CHECK ("codigo" <> ''),
    CONSTRAINT "ck_formacion_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formacion_horas" CHECK ("horas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_formacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_formacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_formacion_objetivos" CHECK ("objetivos" <> ''),
    CONSTRAINT "ck_formacion_contenidos" CHECK ("contenidos" <> '')
) /* A course of the catalogue. */;
CREATE INDEX "idx_formacion_busqued_8552df" ON "formacion" ("busqueda");
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
    CONSTRAINT "ck_formador_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_formador_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formador_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_formador_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_formador_telefono" CHECK ("telefono" <> '')
) /* A trainer. */;
CREATE INDEX "idx_formador_busqued_911291" ON "formador" ("busqueda");
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
    CONSTRAINT "ck_contratacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_contratacio_busqued_e9d941" ON "contratacion" ("busqueda");
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
    CONSTRAINT "ck_inscripcion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
    CONSTRAINT "ck_sesion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
    CONSTRAINT "ck_asistencia_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
    CONSTRAINT "ck_interaccion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_interaccion_busqued_329597" ON "interaccion" ("busqueda");
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
    CONSTRAINT "ck_aviso_oculto_version" CHECK ("version" BETWEEN 1 AND 2000000000)
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
    CONSTRAINT "ck_cliente_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_cliente_busqued_c20657" ON "cliente" ("busqueda");
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
    CONSTRAINT "ck_cliente_final_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_cliente_fin_busqued_f719d4" ON "cliente_final" ("busqueda");
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
    CONSTRAINT "ck_contacto_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_contacto_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_contacto_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_contacto_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_contacto_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_contacto_roles" CHECK ("roles" BETWEEN 0 AND 31),
    CONSTRAINT "ck_contacto_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "uq_contacto_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contacto_busqued_056fa9" ON "contacto" ("busqueda");
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
    CONSTRAINT "ck_participante_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_participante_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_participante_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_participante_documento" CHECK ("documento" <> ''),
    CONSTRAINT "ck_participante_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_participante_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "uq_participante_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
);
CREATE INDEX "idx_participant_busqued_02b2a6" ON "participante" ("busqueda");
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
    CONSTRAINT "ck_formacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_formacion_codigo" CHECK ("codigo" <> ''),
    CONSTRAINT "ck_formacion_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formacion_horas" CHECK ("horas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_formacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_formacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_formacion_objetivos" CHECK ("objetivos" <> ''),
    CONSTRAINT "ck_formacion_contenidos" CHECK ("contenidos" <> '')
);
CREATE INDEX "idx_formacion_busqued_8552df" ON "formacion" ("busqueda");
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
    CONSTRAINT "ck_formador_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_formador_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formador_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_formador_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_formador_telefono" CHECK ("telefono" <> '')
);
CREATE INDEX "idx_formador_busqued_911291" ON "formador" ("busqueda");
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
    CONSTRAINT "ck_contratacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_contratacio_busqued_e9d941" ON "contratacion" ("busqueda");
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
    CONSTRAINT "ck_inscripcion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
    CONSTRAINT "ck_sesion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
    CONSTRAINT "ck_asistencia_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
    CONSTRAINT "ck_interaccion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
CREATE INDEX "idx_interaccion_busqued_329597" ON "interaccion" ("busqueda");
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
    CONSTRAINT "ck_aviso_oculto_version" CHECK ("version" BETWEEN 1 AND 2000000000)
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
        "ck_cliente_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
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
        "ck_cliente_final_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
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
        "ck_contacto_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
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
        "ck_participante_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_participante_nombre": "CHECK (\"nombre\" <> '')",
        "ck_participante_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_participante_documento": "CHECK (\"documento\" <> '')",
        "ck_participante_correo": "CHECK (\"correo\" <> '')",
        "ck_participante_telefono": "CHECK (\"telefono\" <> '')",
        "uq_participante_cliente": "UNIQUE (\"id\", \"cliente_id\")",
        "fk_participante_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT"
    },
    "formacion": {
        "ck_formacion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_formacion_codigo": "CHECK (\"codigo\" <> '')",
        "ck_formacion_nombre": "CHECK (\"nombre\" <> '')",
        "ck_formacion_horas": "CHECK (\"horas\" BETWEEN 1 AND 999999)",
        "ck_formacion_modalidad": "CHECK (\"modalidad\" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA'))",
        "ck_formacion_precio_hora": "CHECK (\"precio_hora\" BETWEEN 0 AND 999999999)",
        "ck_formacion_objetivos": "CHECK (\"objetivos\" <> '')",
        "ck_formacion_contenidos": "CHECK (\"contenidos\" <> '')"
    },
    "formador": {
        "ck_formador_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_formador_nombre": "CHECK (\"nombre\" <> '')",
        "ck_formador_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_formador_correo": "CHECK (\"correo\" <> '')",
        "ck_formador_telefono": "CHECK (\"telefono\" <> '')"
    },
    "contratacion": {
        "ck_contratacion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
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
        "ck_inscripcion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_inscripcion_estado": "CHECK (\"estado\" IN ('ACTIVA', 'BAJA'))",
        "fk_inscripcion_contratacion": "FOREIGN KEY (\"contratacion_id\", \"cliente_id\") REFERENCES \"contratacion\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "fk_inscripcion_participante": "FOREIGN KEY (\"participante_id\", \"cliente_id\") REFERENCES \"participante\" (\"id\", \"cliente_id\") ON DELETE RESTRICT"
    },
    "asistencia": {
        "ck_asistencia_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_asistencia_estado": "CHECK (\"estado\" IN ('PRESENTE', 'AUSENTE', 'JUSTIFICADA'))",
        "ck_asistencia_minutos": "CHECK (\"minutos\" BETWEEN 0 AND 1500)",
        "fk_asistencia_sesion": "FOREIGN KEY (\"sesion_id\", \"contratacion_id\") REFERENCES \"sesion\" (\"id\", \"contratacion_id\") ON DELETE RESTRICT",
        "fk_asistencia_inscripcion": "FOREIGN KEY (\"contratacion_id\", \"participante_id\") REFERENCES \"inscripcion\" (\"contratacion_id\", \"participante_id\") ON DELETE RESTRICT"
    },
    "sesion": {
        "ck_sesion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
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
        "ck_interaccion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
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
        "ck_aviso_oculto_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)"
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
    "eyjY0s3t2zBElDEgw1+z/ODdzJff2tY+79jT89lJn011y9werbOdznjwxmgRpsxK1gbhMk"
    "wJCPe/J0hs1XCHrd+fsGePU1cS67VQHfHlRYZdounGp/M7vP/3DXGx0C+H04LMe3WvBrJA"
    "36OuF7XOe0ZmhcsEtgRfFar5bdoK0xR7glp0ilXvWg2qj4lbtRWuUDaUPULefOWnMHGvtu"
    "Ilm+VvstYB13l8qzahpUZ/3uNF80H+0qQ3ybZghh+Cn6Q+W32SbpwvFuYX88BSdT6cfgLT"
    "qhq9RyxCH4mPgp8voUJPDrUchOUyyyHewnghzC+V8F92R1D4QeEHhT9P7oHC3wz5FxT+1o"
    "cYFP4W6s21whUUZ1CcG4swKM6gOLcGa1Ccm6iGguK8eYxBrgO5rgZyXWoOm7OgVYnAtN+m"
    "yKh2UoI5uTQXjnwsbsg98QizdNvi/Jm0ZiFfJCTIZg8/LVjrTJ+TAMifTUQIz/B2dHN+Jt"
    "E1kp63LqTWcyyuq47aRLR2KKM2Ea6dqahNAWujImo0cOkE1MSgViKeJq0MdNMp8XzO0BMV"
    "DvK4S3yEBcIoHNER9xBh9vwvnUha1R0U0Rovf7qgiIIiCnIZKKJ7HWJQRDdKteEpcV1q67"
    "Z4WoRT9m2g27LqqBHGxyUYH2v0DxBIQSDdCsLrF0iDbYSOXVbHk/wcvAvzDLYu9Te2zOz8"
    "/X7GLAUcuptRV1Dmv1af949NUc4lGN9eDi4u8ivQqac0oKlO/jzlEjLMNMJRwiWD5p302R"
    "Sai5btAnd6fX2RWpOcnmd2RVc/X54O5eAbdF5pREVqs7SrA4u1Hg/Wf5QOBCcQnNrLuOTx"
    "D449vDgKSe8XxWL56NLOUID2t0Htr7Cfr4Kp6ZHSevXoqrgmH+gVlFWQdXYo66RUVo20k1"
    "Vhi+WdadaygsTjcCTX/R7TnnbTG4FcU+MZqwtyDcg1wOWDXLPXIQa5pmVyTc1B3oReI7/E"
    "bCJX+6aSQsq+fRyiUT8u6cb5XgyCGAhijRXEgAAHAry9e1ggwGsSCiDAgQCvI65rI8CDb7"
    "seAnxxqwbuZ4xOgWCf+oKoU8QrYjVY3KhNUG1SLHjPvUl4wEijFMQXu2UywX3KzKh83szz"
    "CeL3SDgEWVhglz/MiL4uXrEp6AU1nuC7oBeAXgBkMugFex3isM6PMRUYGa+HRKnRi8DWz1"
    "OBErPRUoKOtNMsxj/MmO0RWzj51PiFR3ZIIhadYPf1u/D/Gwj38vVPGju5RC6qU1WQo53y"
    "aGEXXX+e9tST3YmPVaer1Eszfiv31ZqpA1W7Kr/7r1wmPOoE18JyVCmfNkgq1UpSqZoHhO"
    "lF6kLM0k77B5pctdJHzZNadDoott/i0aBoedTYk0Gg3dXt5UbwUpXds5s29zpF5Ka61l3K"
    "bUZWBtRm8NuIp6Myk5eAugTqEqhLoC6bymsBddn6EAPBBqnOTU91hkxcyMRtrMIRcCAacE"
    "s5Ex26wJkAZ9IczsQn/hrYklvim/EkNRtUdkKTpKilgmLASeqpvCBwynIpZXLNSJTk5XPX"
    "RoIvKvrmSZRlxstplU8dzGgwSLLZhHi8I69/6hC5YQk3JY+BDjd2sGzpfAESBkiYOi6dgY"
    "SBHTqQMHsQYvJ1SuyC4zDaTVbaAfLIlu+y5suB3ESin8gj8w0d9truBjaczHsH/ZP+28Pj"
    "/mIOX7SUTd35iWa+ojIHM3YAOCGNbJ/TyOqGe9U8siD5cyxReaS+9uWGyxJH0757j2e8IT"
    "V68GPz7T31nY831x9/Viuc7RBT63/4U3v9HNTvsMgDnXUpWz43bwYrAVithnPzk56f1q5L"
    "Y+P2Uf9HRozpUQlhepRPwIeXxMJLYmtA4UPJkl3ToFCypIahWBx5rxyGrCc8DlA2ZuWJEs"
    "rG1L9sjHb4eBGyqbIc7eyv2VESSvFsqRTPlrMvGokRvN1gh7kqyWdQk6qSeUSLM1VoxtDk"
    "1Qbx6xAQYR53XWIjylQKSpD2YulfWm3mpUld+ZRLp0m9kOELnBiqy7K0iyBZZdkwAckqe5"
    "3JAMkqrQ9xE0Srwdno/JfGKlbAwO6YgU2sx6oHIe8MkXhpJJIr4cqR0DhDJNZFw2a2LNV5"
    "w7XXuagjwaUZDAx4w+wL+SqDm333XzvB1Tzf5pQ3CAgvFhCK6dhNMkKJot8aQihdEryYD8"
    "Jpu2p00A8+wkJ621j2ElWsGiOf+GoXv4QRWuKoJYX8BbkKdFA9p8cu0EFABwFXAHTQXoe4"
    "AXRQg08uTCiT4Gvkx6J5JOHQhtM21aYR4G2At4FIaDI9Kscg5Qbor4k1i/d0lamHdeba1J"
    "F5SHU44Mh2zJEBu7tednc3lNl8zNDQZfFoUkyVxYOVWXkfQbDlSFiR73IRklzFCVMmDiZl"
    "fpKFmymTPT1X6ifZGv0bSDMgzeq4mwTSDBgVIM32IMT3xHJMD6MvbPf5FLqqHjGeT9852C"
    "64hd3RvFfnik4k3IoQNHwimoPg7eXg4kJfv0MdYqoM4dxn3/H7xpnmqdUe1I9MW8hyH5sU"
    "mT4urjF9nCsxXfRgF012y5/oCvNcc3pl86Y53VBTFNQlYwxEtA4RBT2qwg7Nph6x9Byads"
    "5I2behwEtGHTWqV3JYUq7kMF+thDAXW2T8aBlinLJvH8YbKVLUAIm/+WXKoM7WJrtwCNjY"
    "5y6emhbZzfkA1lDTbP1vGYaMlTrkSURC0ssqPcWOUGsLDhjVUoLWdfYXAZt8o26j+nWlqk"
    "TxE71CUaL4tMmKBWTSx1saxh7uqIBMXHJHW0AmVZGnrIBM2tDgxJCFFQoTTNV/CRESm8+z"
    "3pvecRc9OdRy5KVn5BL8SBBGTK6IkHqnm/4Q0Ur3MkqgCNQlyIiAjIg6jx2QEbHXrDNkRL"
    "Q+xAUZEYVikUlSBIR152EVdGpOHEfGLdTM188Xz7+Wfn9cyLVlvPaPcZN9W356FTkj5bFN"
    "RWN49e58eDUaNlXRmHr8K53gMa6igead2tBHtyCEBjPieBnmxRmGGtd9TjhUewNv7BGLe/"
    "Lnck+XnlT0ina97xZf175oaez72p2gS5IK6UNJD8ghqvOaMBxuyh8tNU4V6C1a740PVTsg"
    "qg1HKngvErwXqb3cKLwXqY6h4ExgSw7xL0lZSDhCAJpcoXZfA1GWtQDFJVcsLglvp9rW26"
    "misfhlwCac2wlqeqaqYdGM5uJa55oZg0fq82tLYsM7ujqzicvd0kKzynDMY8vliSMMYZd4"
    "AgkHC8QZQUqeJh7yGeffiI1ezZigLsIM0ZAD+RFxD9nUn1DfV9cZX1zR5JKs9faf2WfmEv"
    "l8eD+hJ4cjh8pfg6joqnceCSe6+Q8+4k8MPcm9uo/C+6tMFIKw+p9lcdnm/w197nzuIOoH"
    "jvJuLkGWHNE8UlwdN/xsddly8SOUxa3R8qiLIJ9l2TAJ+Sx7zYBCPkvrQxxPUKacbOyxRZ"
    "F5a5SsGSNbRsjm+Vg18VcAeOHQwvySjSDsYDkSVVDgInOQ3+o2MuUoqx1trohHLaej21eF"
    "V7qlW6rYZtlmqjiwy3PiK20d9mXf0Dvon/TfHh73F9uFRUvZLmGFHUHxOF68J2jDSN47Oj"
    "IYyaVV4UgeXEuP5OqhqoDw3LyF6G5mJcLl7jV8tNMI/+v2+qpYg5m7ZGdLagn0P+RSv2X7"
    "WwVGao6MMH11Ofg1C/fZxfVpdvJTNzjV6S/bnMy+/x9uwL/1"
)
