"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
CREATE TABLE "cliente__new" (
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
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "nombre_comercial_orden" VARCHAR(240),
    "nif_orden" VARCHAR(240),
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
    "direccion_orden" VARCHAR(240),
    "codigo_postal_orden" VARCHAR(240),
    "localidad_orden" VARCHAR(240),
    "provincia_orden" VARCHAR(240),
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
INSERT INTO "cliente__new" ("id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "idioma", "estado", "notas", "busqueda", "nombre_orden", "nombre_comercial_orden", "nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden") SELECT "id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "idioma", "estado", "notas", "busqueda", '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM "cliente";
DELETE FROM sqlite_sequence WHERE name = 'cliente__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cliente__new', seq FROM sqlite_sequence WHERE name = 'cliente';
DROP TABLE "cliente";
ALTER TABLE "cliente__new" RENAME TO "cliente";
CREATE INDEX "idx_cliente_localid_caaa45" ON "cliente" ("localidad");
CREATE INDEX "idx_cliente_nombre__63c678" ON "cliente" ("nombre_orden");
CREATE INDEX "idx_cliente_nif_ord_808127" ON "cliente" ("nif_orden");
CREATE INDEX "idx_cliente_localid_544458" ON "cliente" ("localidad_orden");
CREATE TABLE "cliente_final__new" (
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
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "nif_orden" VARCHAR(240),
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
    "direccion_orden" VARCHAR(240),
    "codigo_postal_orden" VARCHAR(240),
    "localidad_orden" VARCHAR(240),
    "provincia_orden" VARCHAR(240),
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
INSERT INTO "cliente_final__new" ("id", "version", "creado", "actualizado", "nombre", "nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "notas", "busqueda", "nombre_orden", "nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden", "cliente_id") SELECT "id", "version", "creado", "actualizado", "nombre", "nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "notas", "busqueda", '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, "cliente_id" FROM "cliente_final";
DELETE FROM sqlite_sequence WHERE name = 'cliente_final__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cliente_final__new', seq FROM sqlite_sequence WHERE name = 'cliente_final';
DROP TABLE "cliente_final";
ALTER TABLE "cliente_final__new" RENAME TO "cliente_final";
CREATE INDEX "idx_cliente_fin_localid_a2cb62" ON "cliente_final" ("localidad");
CREATE INDEX "idx_cliente_fin_nombre__3f05e5" ON "cliente_final" ("nombre_orden");
CREATE INDEX "idx_cliente_fin_localid_0ac3b9" ON "cliente_final" ("localidad_orden");
CREATE INDEX "idx_cliente_fin_cliente_4259c0" ON "cliente_final" ("cliente_id");
CREATE TABLE "contacto__new" (
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
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "apellidos_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
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
INSERT INTO "contacto__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "roles", "principal", "idioma", "busqueda", "nombre_orden", "apellidos_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "roles", "principal", "idioma", "busqueda", '', '', NULL, NULL, "cliente_id", "cliente_final_id" FROM "contacto";
DELETE FROM sqlite_sequence WHERE name = 'contacto__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'contacto__new', seq FROM sqlite_sequence WHERE name = 'contacto';
DROP TABLE "contacto";
ALTER TABLE "contacto__new" RENAME TO "contacto";
CREATE INDEX "idx_contacto_apellid_773516" ON "contacto" ("apellidos_orden");
CREATE INDEX "idx_contacto_cliente_173052" ON "contacto" ("cliente_id");
CREATE INDEX "idx_contacto_cliente_465550" ON "contacto" ("cliente_final_id");
CREATE UNIQUE INDEX "uq_contacto_principal" ON "contacto" ("cliente_id", COALESCE("cliente_final_id", 0)) WHERE "principal";
CREATE TABLE "participante__new" (
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
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "apellidos_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "documento_orden" VARCHAR(240),
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
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
INSERT INTO "participante__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", "correo", "telefono", "busqueda", "nombre_orden", "apellidos_orden", "documento_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", "correo", "telefono", "busqueda", '', '', NULL, NULL, NULL, "cliente_id", "cliente_final_id" FROM "participante";
DELETE FROM sqlite_sequence WHERE name = 'participante__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'participante__new', seq FROM sqlite_sequence WHERE name = 'participante';
DROP TABLE "participante";
ALTER TABLE "participante__new" RENAME TO "participante";
CREATE INDEX "idx_participant_apellid_c3d23b" ON "participante" ("apellidos_orden");
CREATE INDEX "idx_participant_cliente_e7eb93" ON "participante" ("cliente_id", "apellidos_orden");
CREATE INDEX "idx_participant_cliente_37949f" ON "participante" ("cliente_final_id", "apellidos_orden");
CREATE TABLE "formacion__new" (
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
    "codigo_clave" VARCHAR(200) UNIQUE,
    "codigo_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    CONSTRAINT "ck_formacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_formacion_codigo" CHECK ("codigo" <> ''),
    CONSTRAINT "ck_formacion_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formacion_horas" CHECK ("horas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_formacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_formacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_formacion_objetivos" CHECK ("objetivos" <> ''),
    CONSTRAINT "ck_formacion_contenidos" CHECK ("contenidos" <> '')
);
INSERT INTO "formacion__new" ("id", "version", "creado", "actualizado", "codigo", "nombre", "horas", "modalidad", "precio_hora", "objetivos", "contenidos", "activa", "busqueda", "codigo_clave", "codigo_orden", "nombre_orden") SELECT "id", "version", "creado", "actualizado", "codigo", "nombre", "horas", "modalidad", "precio_hora", "objetivos", "contenidos", "activa", "busqueda", NULL, '', '' FROM "formacion";
DELETE FROM sqlite_sequence WHERE name = 'formacion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'formacion__new', seq FROM sqlite_sequence WHERE name = 'formacion';
DROP TABLE "formacion";
ALTER TABLE "formacion__new" RENAME TO "formacion";
CREATE INDEX "idx_formacion_codigo__6cc1e1" ON "formacion" ("codigo_orden");
CREATE INDEX "idx_formacion_nombre__327fbd" ON "formacion" ("nombre_orden");
CREATE TABLE "formador__new" (
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
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "apellidos_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
    CONSTRAINT "ck_formador_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_formador_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_formador_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_formador_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_formador_telefono" CHECK ("telefono" <> '')
);
INSERT INTO "formador__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "activo", "busqueda", "nombre_orden", "apellidos_orden", "correo_orden", "telefono_orden") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "activo", "busqueda", '', '', NULL, NULL FROM "formador";
DELETE FROM sqlite_sequence WHERE name = 'formador__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'formador__new', seq FROM sqlite_sequence WHERE name = 'formador';
DROP TABLE "formador";
ALTER TABLE "formador__new" RENAME TO "formador";
CREATE INDEX "idx_formador_apellid_6f2bbc" ON "formador" ("apellidos_orden");
CREATE TABLE "contratacion__new" (
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
    "expediente_clave" VARCHAR(200) UNIQUE,
    "expediente_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "motivo_orden" VARCHAR(240),
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
INSERT INTO "contratacion__new" ("id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "estado", "valida_hasta", "motivo", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "cliente_id", "cliente_final_id", "formacion_id") SELECT "id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "estado", "valida_hasta", "motivo", "notas", "busqueda", NULL, '', NULL, "cliente_id", "cliente_final_id", "formacion_id" FROM "contratacion";
DELETE FROM sqlite_sequence WHERE name = 'contratacion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'contratacion__new', seq FROM sqlite_sequence WHERE name = 'contratacion';
DROP TABLE "contratacion";
ALTER TABLE "contratacion__new" RENAME TO "contratacion";
CREATE INDEX "idx_contratacio_expedie_1fcc36" ON "contratacion" ("expediente_orden");
CREATE INDEX "idx_contratacio_cliente_0444f5" ON "contratacion" ("cliente_id");
CREATE INDEX "idx_contratacio_cliente_46eb6f" ON "contratacion" ("cliente_final_id");
CREATE INDEX "idx_contratacio_formaci_ca45f6" ON "contratacion" ("formacion_id");
CREATE INDEX "idx_contratacio_anio_4653a7" ON "contratacion" ("anio", "numero");
CREATE TABLE "sesion__new" (
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
    "zona_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "direccion_orden" VARCHAR(240),
    "enlace_vc_orden" VARCHAR(240),
    "motivo_orden" VARCHAR(240),
    "motivo_solape_orden" VARCHAR(240),
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
INSERT INTO "sesion__new" ("id", "version", "creado", "actualizado", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "contratacion_id", "formador_id") SELECT "id", "version", "creado", "actualizado", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", '', NULL, NULL, NULL, NULL, "contratacion_id", "formador_id" FROM "sesion";
DELETE FROM sqlite_sequence WHERE name = 'sesion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'sesion__new', seq FROM sqlite_sequence WHERE name = 'sesion';
DROP TABLE "sesion";
ALTER TABLE "sesion__new" RENAME TO "sesion";
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_sesion_formado_598f89" ON "sesion" ("formador_id", "inicio");
CREATE INDEX "idx_sesion_estado_8d1b46" ON "sesion" ("estado", "inicio");
CREATE INDEX "idx_sesion_inicio_cf29b3" ON "sesion" ("inicio", "id", "fin", "estado", "contratacion_id", "direccion");
CREATE TABLE "interaccion__new" (
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
    "proxima_accion_orden" VARCHAR(240),
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
INSERT INTO "interaccion__new" ("id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "crear_recordatorio", "hecha_en", "fecha_recordatorio", "busqueda", "proxima_accion_orden", "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id") SELECT "id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "crear_recordatorio", "hecha_en", "fecha_recordatorio", "busqueda", NULL, "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id" FROM "interaccion";
DELETE FROM sqlite_sequence WHERE name = 'interaccion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'interaccion__new', seq FROM sqlite_sequence WHERE name = 'interaccion';
DROP TABLE "interaccion";
ALTER TABLE "interaccion__new" RENAME TO "interaccion";
CREATE INDEX "idx_interaccion_fecha_r_16bbda" ON "interaccion" ("fecha_recordatorio");
CREATE INDEX "idx_interaccion_contact_62efe1" ON "interaccion" ("contacto_id");
CREATE INDEX "idx_interaccion_contrat_b91ae8" ON "interaccion" ("contratacion_id");
CREATE INDEX "idx_interaccion_cliente_b9adf0" ON "interaccion" ("cliente_id", "fecha");
CREATE INDEX "idx_interaccion_cliente_2e8e63" ON "interaccion" ("cliente_final_id", "fecha");
CREATE INDEX "idx_interaccion_fecha_71c21b" ON "interaccion" ("fecha");
CREATE TABLE "serie_expediente" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "anio" INT NOT NULL UNIQUE,
    "ultimo" INT NOT NULL,
    CONSTRAINT "ck_serie_expediente_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
""",
    "postgres": """
DROP INDEX "idx_cliente_busqued_c20657";
DROP INDEX "idx_cliente_fin_busqued_f719d4";
DROP INDEX "idx_contacto_busqued_056fa9";
DROP INDEX "idx_participant_busqued_02b2a6";
DROP INDEX "idx_participant_cliente_d943db";
DROP INDEX "idx_participant_cliente_c94ce3";
DROP INDEX "idx_formacion_busqued_8552df";
DROP INDEX "idx_formador_busqued_911291";
DROP INDEX "idx_contratacio_busqued_e9d941";
ALTER TABLE "cliente" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "nombre_comercial_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "nif_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "direccion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "codigo_postal_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "localidad_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "provincia_orden" VARCHAR(240) COLLATE "C";
UPDATE "cliente" SET "nombre_orden" = '';
ALTER TABLE "cliente" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "cliente" ALTER COLUMN "nombre_orden" SET DEFAULT '';
ALTER TABLE "cliente_final" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "nif_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "direccion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "codigo_postal_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "localidad_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "provincia_orden" VARCHAR(240) COLLATE "C";
UPDATE "cliente_final" SET "nombre_orden" = '';
ALTER TABLE "cliente_final" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "cliente_final" ALTER COLUMN "nombre_orden" SET DEFAULT '';
ALTER TABLE "contacto" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "contacto" ADD COLUMN "apellidos_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "contacto" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "contacto" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
UPDATE "contacto" SET "nombre_orden" = '';
ALTER TABLE "contacto" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "contacto" ALTER COLUMN "nombre_orden" SET DEFAULT '';
UPDATE "contacto" SET "apellidos_orden" = '';
ALTER TABLE "contacto" ALTER COLUMN "apellidos_orden" SET NOT NULL;
ALTER TABLE "contacto" ALTER COLUMN "apellidos_orden" SET DEFAULT '';
ALTER TABLE "participante" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "apellidos_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "documento_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
UPDATE "participante" SET "nombre_orden" = '';
ALTER TABLE "participante" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "participante" ALTER COLUMN "nombre_orden" SET DEFAULT '';
UPDATE "participante" SET "apellidos_orden" = '';
ALTER TABLE "participante" ALTER COLUMN "apellidos_orden" SET NOT NULL;
ALTER TABLE "participante" ALTER COLUMN "apellidos_orden" SET DEFAULT '';
ALTER TABLE "formacion" ADD COLUMN "codigo_clave" VARCHAR(200) COLLATE "C";
ALTER TABLE "formacion" ADD COLUMN "codigo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "formacion" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
UPDATE "formacion" SET "codigo_orden" = '';
ALTER TABLE "formacion" ALTER COLUMN "codigo_orden" SET NOT NULL;
ALTER TABLE "formacion" ALTER COLUMN "codigo_orden" SET DEFAULT '';
UPDATE "formacion" SET "nombre_orden" = '';
ALTER TABLE "formacion" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "formacion" ALTER COLUMN "nombre_orden" SET DEFAULT '';
ALTER TABLE "formador" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "formador" ADD COLUMN "apellidos_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "formador" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "formador" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
UPDATE "formador" SET "nombre_orden" = '';
ALTER TABLE "formador" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "formador" ALTER COLUMN "nombre_orden" SET DEFAULT '';
UPDATE "formador" SET "apellidos_orden" = '';
ALTER TABLE "formador" ALTER COLUMN "apellidos_orden" SET NOT NULL;
ALTER TABLE "formador" ALTER COLUMN "apellidos_orden" SET DEFAULT '';
ALTER TABLE "contratacion" ADD COLUMN "expediente_clave" VARCHAR(200) COLLATE "C";
ALTER TABLE "contratacion" ADD COLUMN "expediente_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "contratacion" ADD COLUMN "motivo_orden" VARCHAR(240) COLLATE "C";
UPDATE "contratacion" SET "expediente_orden" = '';
ALTER TABLE "contratacion" ALTER COLUMN "expediente_orden" SET NOT NULL;
ALTER TABLE "contratacion" ALTER COLUMN "expediente_orden" SET DEFAULT '';
ALTER TABLE "sesion" ADD COLUMN "zona_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "direccion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "enlace_vc_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "motivo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "motivo_solape_orden" VARCHAR(240) COLLATE "C";
UPDATE "sesion" SET "zona_orden" = '';
ALTER TABLE "sesion" ALTER COLUMN "zona_orden" SET NOT NULL;
ALTER TABLE "sesion" ALTER COLUMN "zona_orden" SET DEFAULT '';
ALTER TABLE "interaccion" ADD COLUMN "proxima_accion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "formacion" ADD CONSTRAINT "formacion_codigo_clave_key" UNIQUE ("codigo_clave");
ALTER TABLE "contratacion" ADD CONSTRAINT "contratacion_expediente_clave_key" UNIQUE ("expediente_clave");
CREATE INDEX "idx_cliente_nombre__63c678" ON "cliente" ("nombre_orden");
CREATE INDEX "idx_cliente_nif_ord_808127" ON "cliente" ("nif_orden");
CREATE INDEX "idx_cliente_localid_544458" ON "cliente" ("localidad_orden");
CREATE INDEX "idx_cliente_fin_nombre__3f05e5" ON "cliente_final" ("nombre_orden");
CREATE INDEX "idx_cliente_fin_localid_0ac3b9" ON "cliente_final" ("localidad_orden");
CREATE INDEX "idx_contacto_apellid_773516" ON "contacto" ("apellidos_orden");
CREATE INDEX "idx_participant_apellid_c3d23b" ON "participante" ("apellidos_orden");
CREATE INDEX "idx_participant_cliente_e7eb93" ON "participante" ("cliente_id", "apellidos_orden");
CREATE INDEX "idx_participant_cliente_37949f" ON "participante" ("cliente_final_id", "apellidos_orden");
CREATE INDEX "idx_formacion_codigo__6cc1e1" ON "formacion" ("codigo_orden");
CREATE INDEX "idx_formacion_nombre__327fbd" ON "formacion" ("nombre_orden");
CREATE INDEX "idx_formador_apellid_6f2bbc" ON "formador" ("apellidos_orden");
CREATE INDEX "idx_contratacio_expedie_1fcc36" ON "contratacion" ("expediente_orden");
CREATE TABLE "serie_expediente" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "anio" INT NOT NULL UNIQUE,
    "ultimo" INT NOT NULL,
    CONSTRAINT "ck_serie_expediente_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
""",
}

CHECKS = {
    "sqlite": [
        [
            "formacion",
            "codigo_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"formacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "contratacion",
            "expediente_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"contratacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ]
    ],
    "postgres": [
        [
            "formacion",
            "codigo_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"formacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "contratacion",
            "expediente_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"contratacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ]
    ]
}

SCHEMA = "eNrtXOtv2zgS/1cEf0kN9IPfiRd3C7iO2mrXsXu23N0tAgiyHq2ujuXKTlDsov/7keKbIiVZTnJ2qgC7lUnOiI+Z+c2Q1PzT2H1bR/ug8YvxT8NbR8GGPMfr+7vNLn2OfPBPw5ra5jtzbnyYWzej+V/G7+Zfxmhpz6zpeG7emFPbmM7Af8vJpPHaaDwEyS6KN5hQqPKSwPVjWGNbN+bCHt18EOpdb3/vrqO/cxtt4rtVArva+Diaj9+P5q86rVZT0cTx4rsg8SJ3LTdO20QhX9weNI3l1PrP0kw7GidJEAtk/V5Ktg/WQRhvhLoe4uhHSeB5eOikrotf58V+9Dl2tvFuL/anjerXsQdG7ru+UNdBldskfog2YCSqysiP4juhptsRpyMA7/TjvBabeO/u0ik3/7Rhwep+9+0+8MUXtjTzHCd+IAy60+MaGtfm29FyYhsXF6q1UVPjFdJXohXS15N10regy5X3Em7R9M3o2umb0BXUNPmRvm2z2ydutNkj5fO+OlgvHU6nxu/N8e/Gq1uiZ7cN441p/2GaU6NtjKbXBhBw/IfGwLgwzaFMUBHg8a9fwfqoCUQ9kkhZpZYJUjRGF4W6pkztaGtUpCPgtZGSkEIdkaCnlIqW6jsnaTDXR65GRy4oOCWlpToyQfUpGS3VkTGjQGlQESCwpsarC3N58dq4MBfp/6cXTZkBsxmUASoiDD7MbHM6tkYTyGE0tq2PM/hkTfFzMytM2MZwEgRK2AigDkQbP/geEPD5Ls+e47mu2+tDLuLkYUv4XRZdZ9D1BpdXmIC3VyoaZHCcq9ZVu3NJaIgVUhCQXvV7vV7/Su4VI/uRqjcmCqNNKj8vA2kzKHpu8Pmc0PcTARon8Ei031jveCE15uZbcw4siLkwbklTYAtSQwV0xphNwexNTNsELRf23BrbRSCZKtYjQSXidTBgYrLyiIcIDsY9RFYJ/RBpRQwk3T0KCRGTiniIiCuiIlnVAiACRPff5DHTCKmBwgQiqa+Z+Dqp5ObiGGBGUcPteKtBpwSWQSKCZ92w1Q/65fCMf1nL9bqroR6iFKTkudfpD70WJpWGilVyD/AkPlNMg0Ag8tkGazA78U5EtlZ1aEvidSoLjcXNaDKRx7VNoNBukSrJlcro7mlhio7/MLLjAezRAUP2ukTOKoaoXUUcwnpwLAQRNuXRh1AIkkuJaKmWrjz+EIrDoIdQUT2gJGkJNymtdFK67QxptYAGmnE6yPIWHFCGXzOU1HNvvJ3NTevdNDVlr24zMqZgWUrYslQa4cugiyQAzuVlt98eYJMt6TNv7eURti+7rX5Haep1JL1Bv9+X0YHNRGYZBGvHFoJ/2WtjPBtNzMXY1Exuq9k0/ngP5tO4ZdbztoHgaOsm+wiWnO+GZnlIElr5sXd/ByZLhKcjcOvkMIaO8CnjqDOHIV7+j4QigVVpOBKoDoQkgVaQZxakkNJc2tKQJlCVhzVg0sT3HYouKurTRRiutxRkvK7f6a4KQYYnpbuLl8Fq2FXgDOzgYay6l8PeMNTij4ZhihRhnNy5OAg+fZhAsbVkpZldYodXJbbtvsQJCoEl6wbr7mI/u5UmHxhtkwBMnAP5MDawIl79N9hHD7GwpQbBP9gQK0BKwaijB1c1X+VwB282eGv3ITta/iwvbVblkKo8jcYWUwk70hAzPkwKpE0X2a4xktKGm5FQ+aAUaUmmp8P0L0svyBDlQUvpGQKwOdwhwnIycj5ac3uJftvALgE7eDMaW7MpLLix/rRH7GCBvU6SRm5DiJZnYowh+cuyE2SYMqOl+mkT5ZxbIFKcf9ghr7LjDDyvHbSJceMEmTOK8kI7TrdzGa58zR4Rs3x+nPxc/nElHzi1UnF1K3U+OzB5NgzIymOYMMjmMHMEKQ70ISldaR+QUpT0/7TKy/XWGYSd1crTu0d07zRx9+fjhQTft4FPXd0CT8TdRERzUlUAfnvCF1R3NbLeDASBh2i31/o1xbdgHtLOOF9c0BK2ux7ZJuomMQGEst866vCQTWKh98I1PcgWoD6ff5DLu+llOksbV9/DJfr4CPu4lJWoNuxKBS1W7ZlS6mdxp4Q3PopHJXBUKKnoXLK6AjdTnNjCeyrz2YclNGTonor5wR5dp89zEyjEJ/xjPLpejvGzOXXGy/kivc7y1pqOJhZrBaRsAn80NetEDAW3SLAod3XLnkfyNJU2s2Xq09huUMyI5268YO36rnpd4bSwpTBmc4ObZ2tBLUNTu1mO30TU0mmHntcl++WyyZV2vwktGVir1+uF/aI9c5mqNwhWgzB/21ymxbYNTE+vH5Le8tZRQwdhGO7Td11yqQmWoOVBmEz9kWiz85Joez7uSCGoPwnQ8cJahjHXvpi7sDNYgjvfvgLq3QNflVt2IjlOv9/qoZsG3CmNOHAkQlJ/sRACnea5HoelPKdCi59eQEzt9ZvRb8RUh19VgyR+d8YAqsaZZ/+UC1zW/El9kw6w5L5lprugb2rxqLwTLMwisVu9y9UwyDOBivE5V0E4dIkJVAhRapB2QQLss+A+nb5V4uIeVVh0v95Hd9ktBY1LKs9AZVWSVhNP7+5cTH0YeF+EsAx6jUCwgNTE/N0aWgXQVC7/O94IodmgJ4IF40b7kL4acRLK7qLN/R5tSWDmuRdYg83a9cDaeaowshjF9CEoDvR28drdBqViVDgJBx67Ft8spePTNykKSYWR5B3wPiX40m0cffhKmlSLMJHGHYmHmImkAUI8hcszUVq71x2q2GAZF3mAwjIMiFpRYlggxzy4Lac3LEhCZdlXKUd94N1VTCUoIPMcSKmO6qDwEvx4Nx/d0AAzP3QkE1I2aBTacwovkeEaDXXJYBO3lt0kRawpe0rS+7ZJ/Dlx77SxHNRZMpHKuWvC+A7GOdD8i/FdKiOytGvqkSRnK3PoMiRNhd7sdErzq9wziRh4RHvo7IgMGK2G7ElDY3HVna4HIkafnj4pXGLSyfSZ9/cwJ2wqnf7wKrwa8hErMrEiF5kajcq58turHg3O8Ujz6FC544Wd4YpcMpB7+posMHzgmSrHyRkX7Je6u2i3D/AV9JcQJ2f9mbONcqlfW4YvalkxbmZSQGTPGfrDVccXjSXtTUHAzLE7zj/gGJVAMLhrbJtoz5g+/rZc2NZbayxAFsf3IBwnvmj4NTtlihBXmq8sxuQvoYZGG3xzXRL3v0ptC2RXU+wdxxJ1sSyXkgE513tiuMP+ZZ+aWzVCS5QkJl91uz13UBCTAxUIEtfzzi5yVFfvo22uZfQDQSZIGJUEOxDIF1hV4P58j+5cx9UGhmnnnGw7EuXCGUgcAD8gIHL3cRIp7yJ8SbkE2TAVsZfJCfNyx5Vi517EmSL3XYGWI25yzHZwVXzUxI6c4h29oco4EflnFx5AAUGHyYT65OPZfG7OkHcOsA0dIn60FhYKfj5a1+aMaz6z59xX4PwLJYViIVzAW0oheuHJBcVjX5KQUopr5vTaImhW7hRwYU0dsAa4pbLvWUXlPz/kqoQRhCKTUzt/k7vHPuhTISDWm1Kb4qICHdGfk9mszwijaFmxNIxHCxN+ojKFXDMWHLwVh6bYbOPgjMWevDRDMWJiatiQK/eBTNbCA5p/G7dKZMGBj4pE7ICamDRqGuZkYRZxAgrY1JwhsAnEHJz2YLVCQKQZE3eWkBFVZ9AJQu6iJCekWjLoKK2GbTe4KnSUVLq7Grp+2NJcYcebFbkMOsFVMOjmXlzPY4Om6LLtddorftZYhPoQ7WIn9oAcncenuesArFkiuSLyYa50WyrTgl7eYl6QNnhjE+Sgdzu9Qei6UvCGqoiBAO/n4jVuih/1WMYNksj78tirxm699uXrs9v8aU8vMO9hm98WwCzmHVllhpN+kxfv9p8TbAHyk40Bz2lhzq3RhHmO3EAPl0P7UylJlJrVScbOI8nYGHqcNkSiMd5MrpxyTOSVm68l2zTv6nW2df5F7Gz7gvM3VXcK87xkiQqyvmQJCnLASAR1irM6xVmd4uynT3F2PvhepzarDLg1cD4icNap1OpUanUqtTqV2uli52mlUHszm02eLYdaKTws+p63FJOnRco691qde63OvVbnXnvy3Gvnj2Enn3Pt+TCpIB/bc4d7dea2OnNbnbmtztx2IiDzgjO2ZWKsR0jZJiJOyQRuhxwAVuVQJ3erk7u9nORuL8wBPzKpW0VD9vL3hOpscCeZDe40tLfOAvccWeB0DlFhTrhStiPvc/zzDa3rfHF1vrg6X1ydL67OF3ci+eJOxGGp88TVeeLqPHE/fZ6407BGLyQ/3GlM5v8pL5z9SZUZDpW+yNxw5Q6ED71wW5A3LktwWNhaIqec6pC6zjBXZ5irM8zVGebqDHN1hrmTzTB3LpF1nVmuzixXZ5arM8s9Sma5E4s5dQ3OMadc5iqEMqkcjnufKa3cWR9E1knm6iRzdZK5OslcnWSuTjL38yaZOw2P7YmSywFv6KWllyu/WI+VT+7NgQnlfvwPJe5ZCg=="

MODELS_STATE = (
    "eJztXW1v2zgS/iuEP3UBX5E4L+3tHQ5IUvcut3kpEu/eYtuFwUh0zFtZ9Epy0uxe//uRkq"
    "1XSqYcyabo+VCgkWZk+xlqOJx5OPyzN2M2cfy3Fw4lbkB636M/ey6eif/kb/VRD8/nyQ1x"
    "IcAPTihrpYQe/MDDVsAvT7DjE37JJr7l0XlAmSuEz5DFZnPsvqBgigP+hxsq+Ai7NprjFx"
    "9NmMcvLzyf+G/FM21m8YdS93Ez9YVLf1+QccAeSTAlHn/I51/5Zera5CvxV3/OfxtPKHHs"
    "DAjUFg8Ir4+Dl3l47TK8Zj+MLeYsZm4iNn8JpsyN5agbiKuPxCUeDoh4cOAtBCDuwnGW0K"
    "0wir5jIhJ9uZSOTSZ44QhYhXb0BZJrvfH45nY0vh+OxuNeAfKVRgrG5SWOnjAX/6p++Lsf"
    "xVf4y18Hg6Ojd4ODo9P3J8fv3p28P3jPZcPvW7z17lv0ZRKQokeJb3V++c/Lm5H4QozbKB"
    "or4sK3UAcHONIKbZCA/kQ8X3zxIvJ8jD1yA+bhTymst8EK8SojrC4kVkjG8hbMUIHoCr0E"
    "Lcsj2GYysPwARz8/A1Yin8OK24MEdEberv5jFnKjy+vh/ejs+pN4/Mz3f3fE1Q9no6G4Mw"
    "ivvuSuvjn9Ljt444eg/1yO/oXEn+iX25thCCfzg0cv/MREbvRLT3wnvAjY2GXPY2ynMVld"
    "Xl3KGJY7tQV26B+1rJtTAhNrbWKXzR48UrTuiHwtmjYRzlmVo9NBO/Zm+OvYIe5jMOV/Dg"
    "4OKgz709ndxb/O7t5wqZy1bpa3BtG9bxJ4OYQz4lkUO7WAzqptBPly6t4nxOlEFeRIshFc"
    "dxszZVA9PFUA9TDvcxJMxa3c/M48j0hmACmqibCBA/bkWGXAnhyXD1hxL4tuQBwyYa4qvm"
    "lx8xA+VvEIx+UO4bjgD2zqEcuSBvNSfDPy5gF8pORzjyp87lHR51rMpo9sLGIT5SmuoGMe"
    "1ocqUB+WI31YANphFg+tbSzJCUhBzsi3BPAOZ7qBEsCDCoQHBYjnHnuiLg+6FCHOyBs4ht"
    "vAmNqUzSQAD93F7CJCNg9zorK9pUdveN/bjlMeqPjkQblLHuQRJtyryhbtFQgnKltE+NPt"
    "aHhzcXl21VWgXRZgv4jzFXMfS1Z2S3kTXEVVImT4cz5N+LDw+be2VR1rWnyLI3I7A/HwQC"
    "kOE2IV4UFpvoF5NpEEvD+Ql6p0Q6zVFtyFUEGCdnOLNaW1xKBiMbG6l865pfXQxe3V1dlo"
    "iL70Lr701mR+NrSJRN8Ez6GXqeiktnXSKsYF1ju2R5RCqmuSvBa8Jg2bZZV5qmuYoh6Ypm"
    "HTxEmruraRKIJxGndnqUxXfa8mVQYjNWykOFNW10ASRYgHmrVNnGKraxuJIrw4DRhHkNUm"
    "v6WYU+LCA7Z+e8aePc7cSbnBiKHn85sudogkaXK+fMLHH+6IgwN5DSZLCvwontVWLqD9zE"
    "lydTnKchOHG2ArYK+FavkYU2GaYy+gFp1jMbpeB9Wn1KNMhSuiq/IRwR/+6rcw9SxT8eKX"
    "+W+ymoDrMnmUSWgJ788GrGw+KN6aDWb5K9jFj+FPEp8tPknm58vJ4fE8sJYhHk0/oWhdnj"
    "hfKhH6RHwU/nwOVcjzfp5Sa4owip6fsMHX8sY3eBzwyIFH3kWfATzyvSYZA4/ceBMDj9xA"
    "VrNWuAKvGXjNnUUYeM3AazYGa+A1d5BzC7zm9jEGMiiQQTfyp0AGlaPd5SJpBxiG+1W1Bo"
    "qh9mYBiqG2pgGKocbGAYphB4wEFEN9bQMUQ42Ns2JuKFIYsuJtldHNJDMUmJ0FKxRNcEcm"
    "xCOuJSvoFVs4dgv5Ms4Tv+zh55hmkxtzHAD+s0kQwTO8H91dXnB0lViyW+d8auZ5NKd8dh"
    "GtHTI+uwjXzgifXQGrVb7nynHJuJ4pp1bB80xLKVE8Q3k0J57PXISDhHzJPIRdRFx7eUFO"
    "6aynDhRO/aIeoQMUTqBwAr8PKJz7a2KgcLZKDsBz4jjUlq3spAhn5M3LKR2eKmF8WoHxqY"
    "SwBYxOYHRuBeHmGZ0ek+6KFi377klQ0rUvVsoh7FC/tWCz9/fJwrUEfOhhQZ2Auv5b8Xn/"
    "6G1/lr2/Pru6Ksahc08k5ecy1uY545DhIpIZlRyaD1ynLTTjK9sF7vz29ioTmZxf5tZGNz"
    "9enw+5Cw6HMBeiQWbJtMt2nlp7huabTAJZbt/Jckpwm1LviyPfutaQKAJ7EchybbkiIMuB"
    "aYCxsPPcfRH2sMVHXfDTShuZQDN6FXBGTOCMlA7v12Cq2jVNrxFdF9f0C/0KRg7QAXZIB8"
    "iwcySUgDx7p5wWMM9LKlADljX95ykrNmuScQHWyq8v/n/OnGScW89w2c+SPlZ5KSAQAIFA"
    "P8cBBIK9ri4DgcB4EwOBwDACgeYgt8Eg4F9iMePxlWqROyNvYB5NrZdZRSszoGgARcMYig"
    "YUYqEQC4VYKMTuqgfDKtio3YOhqGieu991zQ+q5DqaBark2ppGyyr5ds0BZfL9MUEX6uRa"
    "VBT7BhbKtQa2sUp5+G2bqZTHjzJoYGcXVz71AyJaB70Sq7P4QSZB1Sar4CPzZlEHCwmlIL"
    "nZr+ITTDJiSn0GFp5PEJugYEqQhQPssMcFkfcUKBeF/gH6zex9BOX/dW84lP/3ujYM5X/j"
    "TRz1EVWu7K2Em0kM73amabnsBMSKVg/XmnI5SQz+kfKf+4FYdBatATMoxzp5pxTJv03pdQ"
    "zw9RFQFj0eG5ed3VKxATijZeBAbX4T8NzjQ4qNxcCrOVZzmq8esXpmO5QHLHv4Lw8XnmQ8"
    "qtKTWjI6JhQCqgKP4mktoskdceXcs1LMskr7BxqPXumT5F0ta0CRyG+x+8QqTOps8wmg5L"
    "RPyVmeEGA5+EkSha45VyDWasQDaBTnNxSL9kuqpwdqZz5sdtgD0HJylnjV6U5aM9ZMt0Sh"
    "rKpSqtphS2zd1i27q8DYzOuVFWDEvf7a+stKSqH8Ev424snKLelbUF6B8koXX18or+x17h"
    "3KK8abGIoAsLuy67srYfMfbP7rbBU2zM9KwK3M58rQhXwu5HNhiyVsscyEEbDFUgt7wC4+"
    "Lc0Cu/i0Ms1GOXef+A1k2++Jr5Zn18xmO0mzZ0oTklR7vnRRfapiRnJtyv3WJauNDD5zbB"
    "Sw+GTEYhJ+nbBK40Ts0jDadhcz4jFogwiJeq3SK5CohywuJOr3wMTk65zYJfu5pUFqVgH2"
    "Q6zPxC1nerWJZCVtQreCWpPIMhBSBiqR3zuoYBPDvm1i0A35ursYwg1IY47KE+VBw0bbl7"
    "Lae48o4UjIorIKB5CobDEZ/unu9tOPIkrZThGieSfwFDrN8RRz9Ipwf8BRHJRdDOZUqkJg"
    "o6YqEdEW5ip5HVIaWybC5iU+T5SqYycVxbETWW1M6k1LdznF8ibgW2+DE5Rq2y/VJmvDut"
    "tvZJqwBafRLTgpiGvWpWSaUL59fZ0wmu7qWiOvZYIr18osWnb6NLUG051Gn+ZbIO4Sp4p+"
    "XgEGfx3oC7wEDVus6nxkZpc7rOqMq0KDVanX2AjZTANLM8dr3ktC09otNa3dMoerkxjBgc"
    "E7ZLyl30EJ4S33ipbz3WhOUOW04OSEYURcjzkOsRF1BZEtJM9ZEt6bspaEAPe5QMrLnHH8"
    "K+xb3/lCAOhw67wD0OH2misFdDjjTdyVsvrZxejyp87W1CHDupsMayoCU8a+qGPEjL4bC6"
    "RjXlULSHTgFWgqz5pbk9RPDJrZTq2fTw0WvYBCZjCzwtsE3U+5B3RrhKuCK3nB1ZPaUCLY"
    "uERQnnBtM+dzTzxKhskmCkneJy/Sr8r9+EJ4nN2VsT4BNJoSFGr64uCmCXUI/56zB75sF3"
    "9j9EKw9xZx29EZ+z482MnBfrCU4X/jAD1jHz3SJ+L2Ef8MJnZBrpJA4UMeyIR5khOjtvvR"
    "0CJRvwm5D6kmSDVBHgJSTftt4u3tC9Rroqnl4aI4QB2nRH4/ZoMazU3ajGpTx7pKAtrsoa"
    "/lsSzOyilFsTjgGjbm650ofEyXKHmoiHms6YsAQR6I1tKWljX9mB4ABU2IMo3xKxBl7kMI"
    "AlGm6SbuSEFza3tLmi9mzqjLDSDhzpXNJSmFvWtdoXkJ0tRICCqQ2hggWi+oQp+RNiLy1K"
    "LumyzaatfOjKOD93O1s8yQgyrvjqu8+hEUdARXnZ+wq6KvX8LxT9xJVYk3llE5O45ga8pB"
    "XaWuosRWFatfQUOlpW1+rFKXj/dwHcEtwqU/Z47BW94NrycrjvTVjH449sPHJsL5D7SpR6"
    "LtJ9BOF9JtGs69kG7b61wMpNuMN/GEWFPVNnGx7D73hxO9HcfJTJ/vY2ZhZ7Qc1Rnscmpl"
    "CCq+Ed1B8P767OpK3l9zvIyPakG41Nl3/P5grmpjuJWogbnxU5Vj/k7LT/k7LRzyV/Zil0"
    "1269/oGvNcd0Zl96Y5maspM+oaHwMW1cGiUMWqsUJLEg1qc0ZG3rx+fUdKjS2PKhpbHkl6"
    "iboOtsj4yVLEOCNvHsattA/uCDmg+03EoQt2m8N42RHVZw6eqx5jU9ABrKHjeLMdx8VKsW"
    "5z36wOHFrcQDvfOPiqawuJogmDWCvjxFFb7Z7kRUUwDvQn3yOzRKHLhtbJK4ORGj+aXWui"
    "q6GUv0JfYpt5tZqZJ/ImJLW04FpqSGHTkne5WY+dNKWqNrIfU8rdGtmqoOZe6le03k72pr"
    "6yTXJ2M6whg7nlNslJY2lpm+RM3+mqNslZQQUypXgpuQh6psFUcCLDvkJ95C8s/qcvrmDH"
    "Qczj/5sREnDo+uh5SvndGX5BDsG2aE6DkctjMcQfJN2I3N7HKNE2U42kQkZKSL4snpmQ3F"
    "v+FziWwLHUzzUBx3Kv69jAsTTexCUcy1L6iQrNEsy6c7MGdF6vFL1SMJCJ13wFevm15Ivw"
    "0updTsuELGG9Gh4f3/zT65IkMlrb5EkMbz5cDm9Gw2I1rxujdO6xr3SGx7gOu6qoZMI43Q"
    "LFKpwZx+swL9+7IFHd560MYo3gjT1iMY//XObJiM/njPHVetFjyHVzaD5w5bZ8R3xluzCe"
    "395eZQKU88vcyvfmx+vz4d2bw3BgcyEalOT7p+GQlNXCyiLDtAawk3WODSN3U/1qVfipNe"
    "9V815Kk3aaEif1sPD5l7ZVd7ukxXfKRmpjUj08UJpVhVjptBrdrIpi6lboy7TNC2p2XaLX"
    "8RQiQ+vDXTrofR9MENWbWB1mSkq+JeBNLdrowQraV/yrqCm6nKGjRQ2/v8khOqWO/TWgfl"
    "w9oFu+vC6w6blMsReYcMKbIZtS7pSjqEOfSk1RGvZW6y6uOrdWO3uiPru1ODasJzt6IHW7"
    "X3n2gBAcs0RyPTvIRdghXhCdScVcggRJgHjIdxn7g9jozcINqIOwi2iUgfpOUHhs6s+o74"
    "v7LovvSFhBjT7+i/vFdQh/P7zoTK3oWX2E0cQjBAnUUPQ8QRQiCIt/lsX4Nf9vfPn0pYeo"
    "H2o+T5lDkMU9WPkRW5970WeJ25aDn+A8hN3HQX0E5KF13hDIQ3udZgbykPEmTuYlhex3Im"
    "xi7lst9V2V+S6e6y6mejVsY1kD6TutgDvF3P/UKG6uxKGyqZs/KmSkdrRyIh61pj3Zoim6"
    "069cLyUy61ZK5YZt+nReN/gYCuZfBsNWC4PD43fH749Oj+NFQnylam3winXAxRR7cmjLVw"
    "ImePLByYlKifLkpLxEKe5lPbl4qWogvBQ3EN12ghDG16zRq51F+N/3tzdyhFMq+dmSWgH6"
    "H3Kob9iqVoCRmSNXmL65Pvs5D/fF1e15fvITDzjf9QGk3/4PJRci8w=="
)
