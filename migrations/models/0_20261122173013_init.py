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
