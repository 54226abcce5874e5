"""Written by planificador.db.migrations.make; read it before you commit it."""

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

CHECKS = {}

SCHEMA = "eNrtXG1v2sgW/isWX1KkfgCCSbi6dyWHuK27BHLBZHerSJaxx61vCaaGRNWu9r/fGY/n1R5jIOlCOpF2CzPzHM/LOc+cM2POX431t0W8AY1/GX81gkUMluRzsnh8WK6zz3EI/2k4I9d+b0+M24lzY03+MH61/zCsmTt2RoOJfWOPXGM0hv/NhsPGW6PxBNJ1nCxzoFAVpMAPE1TjOjf21LVuboV6P9g8+ov4z8pGy+RhnqKuNu6syeCDNXnTabWaJU28IHkAaRD7C7lx1iaO+OJ2r2nMRs5/Z3bW0SRNQSLAzG4G24AFiJKlUNfFEsM4BUGQD53UneePC5Iw/px4q2S9EfvTxvWLJIAjD/1QqOvgylWaPMVLOJKyyjiMkweh5rwjTgeAzwyTqhbLZOOvsym3f3dRwfxx/e0RhOIDW8I8/52NarnepH683GB9Cb56uSp5nBoMPtiDX40390Q17hvGle3+Ztsjo21Yo2sDrkn+h+eKSWGLTYXgIijj378YZ2flAHHpJSirVArBusFwcaRqyjSFtsZFKgCvQBRCClUgQbUoipaqOycpHddHrkYFF3SSQmmpCiZoK4XRUhWM6THF4CIIcEbGmzN7dvbWOLOn2f9HZ01ZAFNzKgAXEQG3Y9ceDRxriCRYA9e5G6NPzij/3CwqU24WnAbBEjYCZAPxMgTfAeHL7xScm5AXdFo98wJJgXhiV/cNCM4sKG8dxctsiV4H/xa49dRIdR9C5FYTr9uV855fAWNiv7MnUAPtqXFPmkJdyhQdKoQxHhnX9tB2bdhy6k6cgbuNZDOteSaqxbJ2JtwcVp8xMWBn3sSwvdgTQ/fkUNLdg5gUC9mTTzF4T1Ylq7qFyCDo8Zs8ZuoUNrBnRDT1LVNfL9PcSh6EwigXRhftftgt4cLMjxEx5HO3Y/aDVo6RHpubxwYSV3Ki5IkYR5SzAguoD8lapNDW/hyaJotsXRrTG2s4lMe1SpECrbBay5WlzuU/yIfyjilKLhOI2+1Js7lqHcqwREx9ciUIQRkoiJYqcfXplSB2Y1aCoqpFIVkJNymtbFLO2wXofv4eYik6yPoEBZHR1wKSel2Nd+OJ7bwfZezw5r6gYyUiaylbEaVQvgJ5kp4S5myZvcjvVzCnPLT2xXnL7JTSpgrS7ZmmKTMtm4LC/AvMwVaAf9hbYzC2hvZ0YCtmtdVsGr99gBNp3DMmum9gal/56SZGJad7NlGf3oVWYRI8PsDJEqn+gD3gp+BrXl8O5GxBVG3eFlA7creAFdafOauktBJbm/sFVH3+hxQgPm9XGi5DHy8Vc71lbNyZd/yemo15DHloyw+63csqQi5DBRf9y+iygpMzooyS9MHPY5vjZ0kcMkkkxWiGHcPWOGr4kqQ4spHICtU9JGEx/JePPlcw/osTD8lhYlBFMv8f2MRPiXAMgPY+sCRGTUrhqOMnv2y+9j9HpUt6IJExOWzapeBV5gUGqU18DEIXhCKykkJP+9lfES8sGpVBS+lZHrRZ7jBvNrS8O2fizvB3F9o15JEba+CMR6jgxvndtdgBH3uctPxcYE3LC85sn/wVxQlKQ4XRUvW0iYrFLRAprj50ZIIIRV2aZieMVMeOWfswSX8ur2ovzykz7uQFjBtO/3PYNhKzm50ixI7OCcXVdi4ooqZjodRqJIModb/d7vTbyrN0aCypvzmdjRB8X4GQOk9bNkN/GRMtzIwCeoIpX7D/blfcUBEtPsXrjXJr3X6l+JR1xvviw5ao3bXl2ribxJwI0mwd15n7C8UsvJtWp7O08f5nV8QYnuH8iooSdZbdtNHisrMiiv4hu7vwxGfZ4AWJJRYi+jqsbovXI07s1uvLyfh2hlgEX1/at651nX2e2NA0PuVfBtb1bJB/tkfeYDaZZrec75yRNXRYK6hlQ/SlqVgnYqXcIqGiytWte83AY/Y6xJPRxxE9lsxI4C8DsPBDv3xd0bSwpTDGE4ObZ2dKmaGpPCTMn0R3SNAP+9129TkhwdDItNvtRua2o0IZ1e2BeS+qPi2UsTmnwWnpmhGJn3lWVODQ3oeOJ899cpGOSvCy4I2QOgHxch2k8ep0fICtO+mLbHC8ktYRzLXfLl044KkhnW+/x273GIcet+xEczzTbHWBKR1OiwPHKiT1N1dCaMu81MP2UF7SVqbP3kfJePrK+kgoOvpaNkji7BaIr2ycVbxXusB1aU/qm3RuL/etMN1b+lauHnsf6AmzSHirezHvgyoKLBmfdwmivk8osESJMkJag/WpcFEEgi+Cs47cGThyOKyEvz+mVZDu5fI/k6XgsPe6IpsxabQP2aOxJKHsIV4+bnCEmguvfBsILBd+ALynoCy42E6z6sAE13jrZAHj41qRy8vSKw2L1YEJabJf7IBV9kDGy4VIKiR4ynl5wf9ud8/7ZWJyJRFlwMI6AoheUjAqkL3ZvC2neMz9xWXFR5WOeseXjXKUoMFsbyClKtROgQP88n5i3dDQoTooIBNSNxwQ2nMWI8HyGgW6ZhiRt5Y3wpIoQt4Lpeet0uRz6j8ovXRks2QiS+euiTx35Mki/hQ990xHZG1X1GNNLlZW4AqQZondrFVG84vcMwkM97wN2s5EAQyrgL1o0COuuhf2opZPY5fSheZQOS16JrpU6/PxB6ZTrC/CsDg0HoF3GbbnXRK8kFFV4XC550eXFybxFljbzEnw1/F6A/LX+15D0FLcu0825KA+XB25uOWeQQzTAqI6Hgzn551Q5DXamy3RCyfusK2cE1Rjs0FHd66ND+7ox4+zqeu8cwbC7sLJ3WnLJX5X9LU4ZSXxhjRfRZaoXkIFRhkJcV0SDyNqxWjF1RR7x4nEXawrpWZ0xPWecGxkXpiULdUcyyFJgDQ/P+/S9yRUARI0AZD6QXByUVJ59SZeVTJjCASdICFDCtaPi22sCj2V7/GD7/nKICjrnFdsRyI6NAOpB93QJA39TZLGpTebXzIpoBiSYfEynAh/dRc23MuqSol5k0PO3Pbd9xThG2dQB59aMUlEr9kdLiwgrD8cUrd4MJ5M7DF2kOGehW9o7pypg+OPO+faHnPNx+6E++UV/0DJUFgUBXgGFAIIHi4YFHs9mZTS/coeXTtkl6p3xTJ1Rh5cg7xlad+LBsj/ZIOrEkYQiUKO7XJD7h774UXZzpbbTa2TR9GADujP0ZyIFpRRZMxcGwbW1EavP4+Q1AIzw6fm0WFOx3l8xMI/XpuRGjE1NVwklXv5usjcEPMf4750x8DjLIWIHSgHk0ZNwx5O7W2SoAE2FQe1bAJzCV67N5/jDUYxJu7AtsSSWqAfnFcf8xZR/fMLYJrbb7pKjMPrdUAE2pzvRM1CCUMu17zf9sHlVperOEMX7aDTnvPzw2LMp3ideEkANeY0fiy1AHCuUsmZkH0J/wlUtqAvoDA/Rhl+sQny8LO9bi/yfSn8wlWECuDzuYiLm+K9t17JFPDagTQOvjz3qrG34Ez5dbpV9bRnryVuUJuPU0iAVe+7FYaT/bIjWW8+p7mtV2efgD7S1J441pD5iNxAd9dD91MtTZSa6awTOuuEzjqhs078PFknTod3dbYJnW1CZ5vQ2SaOINvEsZLmcWWZuBqPhzrNhE4zodNM6DQTp5Fm4vR5XaeX0OkldHoJnV7iJdJLHAc7vuK0EgWHWeeV0HklTjCvxCtzow7MJ/HcVq0TSvz4hBLHodE6kYROJKETSehEEjqRhE4koRNJ/KhEEkey9+sEEjqBhE4g8ZMmkDgODvqHEke4n8pSR+BSnTxCJ4/QySN08gidPEInj/jZk0ecSqCik0bopBE6aYROGvEsSSOOLDJSNTjFdBGFi8vSfBF5dKYzRuiMETpjhM4YoTNG6IwROmPEa8sYcRxe1gtlioAezGvLFVF/sZ4rOcTVjtkh/v4/TArhvQ=="

MODELS_STATE = (
    "eJztXWtz27gV/SsYfdnsjJqJ5UfSbacztuM0bh07Y2u3O5tkNDAJm+hSgJaE7Djb/PcCpC"
    "i+QAq0XiR0P3Qbg/dS0rkgHudcXP7ZG3OX+OHLU58SJkjvJ/Rnj+Gx+kfxUh/18GSSXlAN"
    "At/6ka2TMboNRYAdIZvvsB8S2eSS0AnoRFDOlPExcvh4gtkTEh4W8g8WOYQIMxdN8FP4Ut"
    "3H5Y68EWX35i5TRv+YkpHg90R4JJCOn77IZspc8pWEyZ+T30d3lPhu7sdSV90gah+Jp0nU"
    "dkLvz5l4F9mqL3Q7crg/HbPUfvIkPM7mDpQJ1XpPGAmwIOoTRDBVCLCp78+wSkCJv2xqEn"
    "/LjI9L7vDUVzgq7/gLpG290ejyaji6ORuORr0SxolHBsNZk4ROxUd+1TAC4F59hb/8dTDY"
    "3389eLV/9Obw4PXrwzev3kjb6PuWL73+Hn+ZFK34VhFm5/88vxyqL8RlgOLOoRq+Rz5Y4N"
    "grCkaK/gMJQvXFSyGQ+JN7Gcki/BmHxTFIEK8LQtKQRiHtvBsIQw2iCXopWk5AsMt1YIUC"
    "xz8/B1ZqX8BKxoMIOiYvk3/Yhdzw/MPZzfD4w0d1+3EY/uGr1rfHwzN1ZRC1PhVaXxz9mO"
    "+885ug/5wP3yP1J/rt6vIsgpOH4j6IPjG1G/7WU98JTwUfMf44wm4Wk6Q5acoFVo5oU+zT"
    "b42iW3CCELc6xIyPbwNSju6QfC2HNjUuRFWi08E49sb468gn7F548s/Bq1c1gf3l+Pr0/f"
    "H1C2lViNbl7NIgvvZdA6+EcEwCh2K/EdB5t2dBPpu6dwlxemcKcmy5Ely3u2bKobp3ZADq"
    "XnHMSTFVlwrzOw8CopkBtKimxhZ22MMDkw57eFDdYdW1PLqC+OSOM1N8s+b2IXxgMiIcVA"
    "8IB6XxwKUBcRztYl6Lb87ePoD3jcbc/Zoxd7885jrcpfd8pNYmxlNcycc+rPdMoN6rRnqv"
    "BLTPHbm0drGGHNCCnLO3EOCBEcKDGogHJYwnAX+gTK66DDHO2QPGRhhTl/KxBuBTj1OHaM"
    "itxHxz+47e2U1vMyPywGRAHlSPx4MiukQOqbodewW6qfkG0f14NTy7PD0/vugqyIwLHJYx"
    "vuDsvmJLN7O3YYioY0DOfi3yg7fTUH5rV/u840DPZ2d91tUtS3u03mY6494ro0WYMqtZG8"
    "TLMCUg3P2eIbFVwy12fn/EgTvKXcms12J1JJQXGfaJphufzO7w7t/XxMdCvxzOCzLv1L06"
    "yAJ9T7pe0jrrGYUVLhPYEXxZqGa3sRWmCQ4EdegEq961HFQfM7eyFa5YNpQ9Qt586acwcy"
    "9b8ZLN8jc5q4DrPL2VTWip0Z8PeNV8UL40HoyLLZjh++gnqc9Wn6Qb56uF+fk8sFCdj6ef"
    "yLSpRh8Qh9AHEqLo50uo0KNHHQ9huczySDA3ngvzCyX8590RFH5Q+EHhL5N7oPB3Q/4Fhd"
    "/6EIPCb6He3CpcQXEGxbmzCIPiDIqzNViD4txFNRQU5/VjDHIdyHUtkOtyc9iMBW1KBOb9"
    "1kVG2UkJluTSUjjKsbgmdyQgzNFti8tn0rqFfJWQIJsD/DhnrQt9TgIgfzYRMTxnN8Pr81"
    "OJrpH0vHEhtZ1jcVt11C6itUUZtYtwbU1F7QpYaxVRk4FLJ6BmBrUa8TRrZaCbTkgQcoYe"
    "qfBQwH0SIiwQRvGIjniACHNnf+lE0qbuoIi2ePnTB0UUFFGQy0AR3ekQgyK6VqoNT4jvU1"
    "e3xdMinLO3gW4rqqNGGB/VYHyk0T9AIAWBdCMIr14gjbYROnZZHU8KS/DOzQvY+jRc2zKz"
    "9/e7KXMUcOh2Sn1BWfhSfd4/1kU512B88+H44qK8Ap0ESgOa6OTPEy4hw0wjHGVcCmjeSp"
    "91oTlv2SxwJ1dXF7k1ycl5YVd0+fOHkzM5+EadVxpRkdssbevAYqvHg9UfpQPBCQQnexmX"
    "Mv7RsYdnRyHr/axYLB5d7AwFaH9r1P4q+/kymJoeKW1Xj26Ka/aBXkJZBVlni7JOTmXVSD"
    "tFFbZa3pkULRtIPB5Hct0fMO1pN70RyDUtnrH6INeAXANcPsg1Ox1ikGssk2taDvI69Br5"
    "JaZjudo3lRRy9vZxiEb9uKYbl3sxCGIgiHVWEAMCHAhwe/ewQIC3JBRAgAMB3kZcV0aAR9"
    "92NQT4/FYd3M8YnQLBIQ0FUaeIl8TqeH4jm6Bap1jwjgfj+ICRRilIL/brZIK7nJlR+bxp"
    "EBLE75DwCHKwwD6/nxJ9XbxqU9ALWjzB90EvAL0AyGTQC3Y6xHGdH2MqMDFeDYnSoheBrZ"
    "6nAiVmraUEPWmnWYy/nzI3IK7wyqnxc4/ikEQcOsb+y7fx/3cQ7sXrnzx2colcVaeqIkc7"
    "52FhF119nvYkkN2Jj1Sna9RLC35L99WWqQNNuyq//a9cJjzoBNfKclQ5HxsklWYlqVTNA8"
    "L0InUlZnmn3QNNrlrpg+ZJrTodlNpv8GhQsjzq7Mkg0O7a9nIjeKnK9tlNlwe9KnJTXesv"
    "5DYTKwNqM/ptJNBRmdlLQF0CdQnUJVCXXeW1gLq0PsRAsEGqc9dTnSETFzJxO6twRByIBt"
    "xazkSHLnAmwJl0hzMJSbgCtuSGhGY8ScsGla3QJDlqqaIYcJZ6qi8InLNcSJlcMZIkeYXc"
    "d5Hg84q+ZRJlkfFiWuVTDzMaDZJsOiYB730BogWIljYuj4FogV04EC07EGLydULciiMv2o"
    "1U3gFyxRbvpGZTfmki0U/kifmaDnRtdpMaT+aDvYPXB2/2jw7mc/i8pW7qLk80s1WTOZip"
    "A8AJqWK7nCrWNtyb5opFCZ4jicoDDbUvMFyUHJr33Xk8iURCt6qrePBT88099b2P11cff1"
    "YrnM2QT6t/+B+iwXLkYYleGeq3WJSBLrrULZ+7N4PVAKxWw6X5Sc9Ba9elqbF99P6hESt6"
    "WEOKHpaT7OFFsPAi2BbQ9FCWZNs0KJQlaWEo5sfaG4eh6AmPA5SGWXqihNIw7S8Nox0+no"
    "VsrvSGnf21OEpCuZ0NldvZcIZFJzGCNxhsMR8l+wxq0lEKj2h1NgotGJq8viB95QEiLOC+"
    "T1xEmUoziVJbHP2Lqc28NOkpn0opM7mXLnyBU0FtWZb2ESSrLBomIFllpzMZIFnF+hB3Qb"
    "Q6Ph2e/9JZxQoY2C0zsJn1WPMglJ2tmN+3E4rsUrhxKDTO8FCsioct7FmaE4d2FrPoF6nD"
    "8nBgwBwWX7vXGN3iG/661cNNwdU84OakN0gIz5YQqgnZdXJCmdLeGkooX/i7mhHCebtmhN"
    "APIcJCertY9hJVkhqjkIRqH7+AE1rgqKWFwjm9CoRQO+fHPhBCQAgBWwCE0E6HuAOEUIfP"
    "Lowpk+BrBMiqeSTjYMN5m2bTSEeYG1uXQ0DctC8S8TaicQxyblYsSFvBm6Wbusbcg3XpNv"
    "0C95DrcsCSbZklax/B20Zwzfnd7ZBms0FDQ5ilw0k1WZaOVmZlfATBjidhRaHPRUxzVSdN"
    "mTiYlPPJFmimTPZ03pM2nzIbjWxr8m+gzYA2a/FkCbTZTnMqQJtZH+I74nimB9Lntrt8El"
    "1VkBjNpu8SbBfcwf5w1qtLhScyblUIGj4R3UHw5sPxxYW+hoc6yNQYwpnPruP3jTPNU6s9"
    "rJ+YWshzH5kUkz6qriV9VColXfVgV012i5/oBvNcd3pl96Y53VBTFdQFYwxEtA0RBUWqwQ"
    "7NpQFx9Byads7I2dtQ5KWgjxrVLNmvKVmyX65YQpiPHTJ6cAwxztnbh/FaChV1QOTvfqky"
    "qLW1zi4cAzYKuY8npoV2Sz6ANdQ1W/3bhCFnpQ2ZEomQ9LxqT6mjDYvcViRLgAa9xjNGWd"
    "n0ecWJZs7d6tiNahOlz/QSpYnSEydLlpHJH3HpGH+4pTIyaeEdbRmZXF2eujIyeUODU0MO"
    "ViiMMVX/JURIbD5PB68GR3306FHHk5eekE/wA0EYMbkmQurtbfqDREvdyyiFItKXICcCci"
    "LaPHZATsRO886QE2F9iCtyIirlIpO0CAjr1sMq6MScOk6MLVTNV88Yz76WfoNcybYVvHaP"
    "c5N9W356E0Ej57FJTePs8u352eXwrKuaxiTgX+kYj3ATFbTsZEMf3YAUGs2Io0WYV+cYal"
    "x3OeVQ7Q2CUUAcHsifywNdglLVy9j1vht8Mfu8pbNvZveiLkkaJBBlPSCLqM1rwni4qX+0"
    "1DhVobhovdc+VG2B/Tccqdr6diTNkmYzKxl4PZJN5Ci8HqmNoeBMYEeO8c/JWsg4QgC6XK"
    "h2VwNRl7cAFSaXrDAJL6na1EuqkrH4ecBmnO0ENT9TtbBuRndxbXPZjOMHGvIrR2LDe7pi"
    "s5nL/dpqs8pwxFPLxZkjDGGfBAIJDwvEGUFKnyYBChnn34iLXkyZoD7CDNGYBPkR8QC5NB"
    "zTMFTXGZ9f0SSTrPT2n9ln5hP5fAQ/oUePI4/KX4Oo6KtXHwkvufkPIeKPDD3KzXqI4vur"
    "VBSCsPqf43DZFv4Nfe597iEaRo7ybj5BjhzRAlJdIjf+bHXZ8fED1MZt0fKojyChZdEwCQ"
    "ktO02BQkKL9SFOJyhTUjb1sJGSNWNk6wjZMh+rJv4GAM8dLEwwWQvCHpYjUQMJLjEH/a1t"
    "I1OJstrS5ooE1PF6un1VfKVfu6VKbRZtpqoDuzgpvtHWYVf2DYO9g9cHb/aPDubbhXlL3S"
    "5hiR1B9ThevSewYSQfHB4ajOTSqnIkj67lR3L1UDVAeGZuIbrrWYlwuXuNH+08wv+6ubqs"
    "1mBmLsXZkjoC/Q/5NLRsf6vAyM2RCaYvPhz/WoT79OLqpDj5qRuc6PSXTU5m3/8P5Jm4yQ"
    "=="
)
