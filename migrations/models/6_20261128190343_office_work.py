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
    "nif" VARCHAR(32),
    "tipo_nif" VARCHAR(32),
    "pais_nif" VARCHAR(2),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "direccion" VARCHAR(300),
    "codigo_postal" VARCHAR(12),
    "localidad" VARCHAR(120),
    "provincia" VARCHAR(120),
    "pais" VARCHAR(2) NOT NULL,
    "idioma" VARCHAR(32) NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "notas" TEXT,
    "direccion_clave" VARCHAR(240),
    "telefono_numeros" VARCHAR(160),
    "busqueda" VARCHAR(1000) NOT NULL,
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "nombre_comercial_orden" VARCHAR(240),
    "nif_orden" VARCHAR(240),
    "pais_nif_orden" VARCHAR(240),
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
    "direccion_orden" VARCHAR(240),
    "codigo_postal_orden" VARCHAR(240),
    "localidad_orden" VARCHAR(240),
    "provincia_orden" VARCHAR(240),
    "pais_orden" VARCHAR(240) NOT NULL DEFAULT '',
    CONSTRAINT "uid_cliente_nif_65379c" UNIQUE ("nif", "pais_nif"),
    CONSTRAINT "ck_cliente_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_cliente_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_cliente_nombre_comercial" CHECK ("nombre_comercial" <> ''),
    CONSTRAINT "ck_cliente_nif" CHECK ("nif" <> ''),
    CONSTRAINT "ck_cliente_tipo_nif" CHECK ("tipo_nif" IN ('NIF', 'IVA', 'OTRO')),
    CONSTRAINT "ck_cliente_pais_nif" CHECK ("pais_nif" <> ''),
    CONSTRAINT "ck_cliente_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_cliente_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_cliente_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_cliente_codigo_postal" CHECK ("codigo_postal" <> ''),
    CONSTRAINT "ck_cliente_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_cliente_provincia" CHECK ("provincia" <> ''),
    CONSTRAINT "ck_cliente_pais" CHECK ("pais" <> ''),
    CONSTRAINT "ck_cliente_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "ck_cliente_estado" CHECK ("estado" IN ('POTENCIAL', 'ACTIVO', 'INACTIVO')),
    CONSTRAINT "ck_cliente_notas" CHECK ("notas" <> ''),
    CONSTRAINT "ck_cliente_nif_completo" CHECK (("nif" IS NULL) = ("tipo_nif" IS NULL) AND ("nif" IS NULL) = ("pais_nif" IS NULL))
);
INSERT INTO "cliente__new" ("id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "idioma", "estado", "notas", "direccion_clave", "telefono_numeros", "busqueda", "nombre_orden", "nombre_comercial_orden", "nif_orden", "pais_nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden", "pais_orden") SELECT "id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "idioma", "estado", "notas", NULL, "telefono_numeros", "busqueda", "nombre_orden", "nombre_comercial_orden", "nif_orden", "pais_nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden", "pais_orden" FROM "cliente";
DELETE FROM sqlite_sequence WHERE name = 'cliente__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cliente__new', seq FROM sqlite_sequence WHERE name = 'cliente';
DROP TABLE "cliente";
ALTER TABLE "cliente__new" RENAME TO "cliente";
CREATE INDEX "idx_cliente_localid_caaa45" ON "cliente" ("localidad");
CREATE INDEX "idx_cliente_direcci_b094ab" ON "cliente" ("direccion_clave");
CREATE INDEX "idx_cliente_nombre__63c678" ON "cliente" ("nombre_orden");
CREATE INDEX "idx_cliente_localid_544458" ON "cliente" ("localidad_orden");
CREATE TABLE "cliente_final__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(200) NOT NULL,
    "nif" VARCHAR(32),
    "tipo_nif" VARCHAR(32),
    "pais_nif" VARCHAR(2),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "direccion" VARCHAR(300),
    "codigo_postal" VARCHAR(12),
    "localidad" VARCHAR(120),
    "provincia" VARCHAR(120),
    "pais" VARCHAR(2) NOT NULL,
    "notas" TEXT,
    "direccion_clave" VARCHAR(240),
    "telefono_numeros" VARCHAR(160),
    "busqueda" VARCHAR(1000) NOT NULL,
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "nif_orden" VARCHAR(240),
    "pais_nif_orden" VARCHAR(240),
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
    "direccion_orden" VARCHAR(240),
    "codigo_postal_orden" VARCHAR(240),
    "localidad_orden" VARCHAR(240),
    "provincia_orden" VARCHAR(240),
    "pais_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_cliente_final_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_cliente_final_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_cliente_final_nif" CHECK ("nif" <> ''),
    CONSTRAINT "ck_cliente_final_tipo_nif" CHECK ("tipo_nif" IN ('NIF', 'IVA', 'OTRO')),
    CONSTRAINT "ck_cliente_final_pais_nif" CHECK ("pais_nif" <> ''),
    CONSTRAINT "ck_cliente_final_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_cliente_final_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "ck_cliente_final_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_cliente_final_codigo_postal" CHECK ("codigo_postal" <> ''),
    CONSTRAINT "ck_cliente_final_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_cliente_final_provincia" CHECK ("provincia" <> ''),
    CONSTRAINT "ck_cliente_final_pais" CHECK ("pais" <> ''),
    CONSTRAINT "ck_cliente_final_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_cliente_final_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "ck_cliente_final_nif_completo" CHECK (("nif" IS NULL) = ("tipo_nif" IS NULL) AND ("nif" IS NULL) = ("pais_nif" IS NULL))
);
INSERT INTO "cliente_final__new" ("id", "version", "creado", "actualizado", "nombre", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "notas", "direccion_clave", "telefono_numeros", "busqueda", "nombre_orden", "nif_orden", "pais_nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden", "pais_orden", "cliente_id") SELECT "id", "version", "creado", "actualizado", "nombre", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "notas", NULL, "telefono_numeros", "busqueda", "nombre_orden", "nif_orden", "pais_nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden", "pais_orden", "cliente_id" FROM "cliente_final";
DELETE FROM sqlite_sequence WHERE name = 'cliente_final__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cliente_final__new', seq FROM sqlite_sequence WHERE name = 'cliente_final';
DROP TABLE "cliente_final";
ALTER TABLE "cliente_final__new" RENAME TO "cliente_final";
CREATE INDEX "idx_cliente_fin_localid_a2cb62" ON "cliente_final" ("localidad");
CREATE INDEX "idx_cliente_fin_direcci_f8ae08" ON "cliente_final" ("direccion_clave");
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
    "telefono_numeros" VARCHAR(160),
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
    CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "contacto__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "roles", "principal", "idioma", "telefono_numeros", "busqueda", "nombre_orden", "apellidos_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "roles", "principal", "idioma", "telefono_numeros", "busqueda", "nombre_orden", "apellidos_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id" FROM "contacto";
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
    "documento" VARCHAR(32),
    "tipo_documento" VARCHAR(32),
    "pais_documento" VARCHAR(2),
    "correo" VARCHAR(254),
    "telefono" VARCHAR(40),
    "telefono_numeros" VARCHAR(160),
    "busqueda" VARCHAR(1000) NOT NULL,
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "apellidos_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "documento_orden" VARCHAR(240),
    "pais_documento_orden" VARCHAR(240),
    "correo_orden" VARCHAR(240),
    "telefono_orden" VARCHAR(240),
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_participante_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_participante_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_participante_apellidos" CHECK ("apellidos" <> ''),
    CONSTRAINT "ck_participante_documento" CHECK ("documento" <> ''),
    CONSTRAINT "ck_participante_tipo_documento" CHECK ("tipo_documento" IN ('NIF', 'IDENTIDAD', 'PASAPORTE', 'OTRO')),
    CONSTRAINT "ck_participante_pais_documento" CHECK ("pais_documento" <> ''),
    CONSTRAINT "ck_participante_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_participante_telefono" CHECK ("telefono" <> ''),
    CONSTRAINT "uq_participante_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "ck_participante_documento_completo" CHECK (("documento" IS NULL) = ("tipo_documento" IS NULL)),
    CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "participante__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", "tipo_documento", "pais_documento", "correo", "telefono", "telefono_numeros", "busqueda", "nombre_orden", "apellidos_orden", "documento_orden", "pais_documento_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", "tipo_documento", "pais_documento", "correo", "telefono", "telefono_numeros", "busqueda", "nombre_orden", "apellidos_orden", "documento_orden", "pais_documento_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id" FROM "participante";
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
    "asistencia_minima" INT,
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
    CONSTRAINT "ck_formacion_asistencia_minima" CHECK ("asistencia_minima" BETWEEN 1 AND 100),
    CONSTRAINT "ck_formacion_objetivos" CHECK ("objetivos" <> ''),
    CONSTRAINT "ck_formacion_contenidos" CHECK ("contenidos" <> '')
);
INSERT INTO "formacion__new" ("id", "version", "creado", "actualizado", "codigo", "nombre", "horas", "modalidad", "precio_hora", "asistencia_minima", "objetivos", "contenidos", "activa", "busqueda", "codigo_clave", "codigo_orden", "nombre_orden") SELECT "id", "version", "creado", "actualizado", "codigo", "nombre", "horas", "modalidad", "precio_hora", NULL, "objetivos", "contenidos", "activa", "busqueda", "codigo_clave", "codigo_orden", "nombre_orden" FROM "formacion";
DELETE FROM sqlite_sequence WHERE name = 'formacion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'formacion__new', seq FROM sqlite_sequence WHERE name = 'formacion';
DROP TABLE "formacion";
ALTER TABLE "formacion__new" RENAME TO "formacion";
CREATE INDEX "idx_formacion_codigo__6cc1e1" ON "formacion" ("codigo_orden");
CREATE INDEX "idx_formacion_nombre__327fbd" ON "formacion" ("nombre_orden");
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
    "plazas" INT,
    "asistencia_minima" INT,
    "estado" VARCHAR(32) NOT NULL,
    "fecha_inicio" DATE,
    "fecha_fin" DATE,
    "probabilidad" INT,
    "mes_previsto" DATE,
    "valida_hasta" DATE,
    "motivo_perdida" VARCHAR(32),
    "motivo" VARCHAR(500),
    "estado_anterior" VARCHAR(32),
    "motivo_reapertura" VARCHAR(500),
    "reabierta_en" TIMESTAMP,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "expediente_clave" VARCHAR(200) UNIQUE,
    "expediente_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "motivo_orden" VARCHAR(240),
    "motivo_reapertura_orden" VARCHAR(240),
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "formacion_id" BIGINT NOT NULL REFERENCES "formacion" ("id") ON DELETE RESTRICT,
    "propuesta_id" BIGINT REFERENCES "propuesta" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_contratacion_expediente" CHECK ("expediente" <> ''),
    CONSTRAINT "ck_contratacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_contratacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_contratacion_horas_previstas" CHECK ("horas_previstas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_contratacion_plazas" CHECK ("plazas" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_contratacion_asistencia_minima" CHECK ("asistencia_minima" BETWEEN 1 AND 100),
    CONSTRAINT "ck_contratacion_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_probabilidad" CHECK ("probabilidad" BETWEEN 0 AND 100),
    CONSTRAINT "ck_contratacion_motivo_perdida" CHECK ("motivo_perdida" IS NULL OR "estado" IN ('RECHAZADA', 'CADUCADA')),
    CONSTRAINT "ck_contratacion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_contratacion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_motivo_reapertura" CHECK ("motivo_reapertura" <> ''),
    CONSTRAINT "ck_contratacion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_contratacion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "ck_contratacion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL),
    CONSTRAINT "fk_contratacion_propuesta" FOREIGN KEY ("propuesta_id", "cliente_id") REFERENCES "propuesta" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "ck_contratacion_fechas" CHECK ("fecha_fin" >= "fecha_inicio")
);
INSERT INTO "contratacion__new" ("id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "plazas", "asistencia_minima", "estado", "fecha_inicio", "fecha_fin", "probabilidad", "mes_previsto", "valida_hasta", "motivo_perdida", "motivo", "estado_anterior", "motivo_reapertura", "reabierta_en", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", "formacion_id", "propuesta_id") SELECT "id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", NULL, NULL, "estado", NULL, NULL, NULL, NULL, "valida_hasta", NULL, "motivo", NULL, NULL, NULL, "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", NULL, "cliente_id", "cliente_final_id", "formacion_id", NULL FROM "contratacion";
DELETE FROM sqlite_sequence WHERE name = 'contratacion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'contratacion__new', seq FROM sqlite_sequence WHERE name = 'contratacion';
DROP TABLE "contratacion";
ALTER TABLE "contratacion__new" RENAME TO "contratacion";
CREATE INDEX "idx_contratacio_expedie_1fcc36" ON "contratacion" ("expediente_orden");
CREATE INDEX "idx_contratacio_cliente_0444f5" ON "contratacion" ("cliente_id");
CREATE INDEX "idx_contratacio_cliente_46eb6f" ON "contratacion" ("cliente_final_id");
CREATE INDEX "idx_contratacio_formaci_ca45f6" ON "contratacion" ("formacion_id");
CREATE INDEX "idx_contratacio_propues_39450c" ON "contratacion" ("propuesta_id");
CREATE INDEX "idx_contratacio_anio_4653a7" ON "contratacion" ("anio", "numero");
CREATE INDEX "idx_contratacio_estado_c87d30" ON "contratacion" ("estado", "valida_hasta");
CREATE TABLE "inscripcion__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "fecha_alta" DATE,
    "fecha_baja" DATE,
    "baja_en" TIMESTAMP,
    "orden_espera" INT,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inscripcion_contrat_5504e5" UNIQUE ("contratacion_id", "participante_id"),
    CONSTRAINT "ck_inscripcion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_inscripcion_estado" CHECK ("estado" IN ('ACTIVA', 'LISTA_ESPERA', 'BAJA')),
    CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "ck_inscripcion_baja" CHECK (("estado" = 'BAJA') = ("baja_en" IS NOT NULL)),
    CONSTRAINT "ck_inscripcion_fecha_baja" CHECK ("fecha_baja" IS NULL OR "baja_en" IS NOT NULL),
    CONSTRAINT "ck_inscripcion_fechas" CHECK ("fecha_baja" >= "fecha_alta"),
    CONSTRAINT "ck_inscripcion_activa" CHECK ("estado" <> 'ACTIVA' OR "orden_espera" IS NULL),
    CONSTRAINT "ck_inscripcion_espera" CHECK ("estado" <> 'LISTA_ESPERA' OR "orden_espera" IS NOT NULL)
);
INSERT INTO "inscripcion__new" ("id", "version", "creado", "actualizado", "estado", "fecha_alta", "fecha_baja", "baja_en", "orden_espera", "cliente_id", "contratacion_id", "participante_id") SELECT "id", "version", "creado", "actualizado", "estado", NULL, NULL, "baja_en", NULL, "cliente_id", "contratacion_id", "participante_id" FROM "inscripcion";
DELETE FROM sqlite_sequence WHERE name = 'inscripcion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'inscripcion__new', seq FROM sqlite_sequence WHERE name = 'inscripcion';
DROP TABLE "inscripcion";
ALTER TABLE "inscripcion__new" RENAME TO "inscripcion";
CREATE INDEX "idx_inscripcion_cliente_f47b9e" ON "inscripcion" ("cliente_id");
CREATE INDEX "idx_inscripcion_partici_8ef9af" ON "inscripcion" ("participante_id");
CREATE TABLE "sesion__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "motivo_sustitucion" VARCHAR(500),
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
    "estado_anterior" VARCHAR(32),
    "motivo_reapertura" VARCHAR(500),
    "reabierta_en" TIMESTAMP,
    "motivo_solape" VARCHAR(500),
    "notas" TEXT,
    "motivo_sustitucion_orden" VARCHAR(240),
    "zona_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "direccion_orden" VARCHAR(240),
    "enlace_vc_orden" VARCHAR(240),
    "motivo_orden" VARCHAR(240),
    "motivo_reapertura_orden" VARCHAR(240),
    "motivo_solape_orden" VARCHAR(240),
    "aula_id" BIGINT REFERENCES "aula" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "formador_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    "formador_previsto_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sesion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_sesion_motivo_sustitucion" CHECK ("motivo_sustitucion" <> ''),
    CONSTRAINT "ck_sesion_hora_inicio" CHECK ("hora_inicio" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_sesion_hora_fin" CHECK ("hora_fin" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_sesion_zona" CHECK ("zona" <> ''),
    CONSTRAINT "ck_sesion_minutos" CHECK ("minutos" BETWEEN 0 AND 1000000),
    CONSTRAINT "ck_sesion_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_sesion_enlace_vc" CHECK ("enlace_vc" <> ''),
    CONSTRAINT "ck_sesion_estado" CHECK ("estado" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_sesion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_sesion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_sesion_motivo_reapertura" CHECK ("motivo_reapertura" <> ''),
    CONSTRAINT "ck_sesion_motivo_solape" CHECK ("motivo_solape" <> ''),
    CONSTRAINT "ck_sesion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_sesion_contratacion" UNIQUE ("id", "contratacion_id"),
    CONSTRAINT "ck_sesion_programada" CHECK ("estado" NOT IN ('PROGRAMADA', 'REALIZADA') OR ("fecha" IS NOT NULL AND "hora_inicio" IS NOT NULL AND "hora_fin" IS NOT NULL AND "inicio" IS NOT NULL AND "fin" IS NOT NULL)),
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" <> "hora_inicio"),
    CONSTRAINT "ck_sesion_instantes" CHECK ("fin" > "inicio"),
    CONSTRAINT "ck_sesion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL),
    CONSTRAINT "ck_sesion_sustitucion" CHECK ("formador_previsto_id" IS NULL OR ("motivo_sustitucion" IS NOT NULL AND "formador_id" IS NOT NULL AND "formador_id" <> "formador_previsto_id"))
);
INSERT INTO "sesion__new" ("id", "version", "creado", "actualizado", "motivo_sustitucion", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "estado_anterior", "motivo_reapertura", "reabierta_en", "motivo_solape", "notas", "motivo_sustitucion_orden", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_reapertura_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", "formador_previsto_id") SELECT "id", "version", "creado", "actualizado", "motivo_sustitucion", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", NULL, NULL, NULL, "motivo_solape", "notas", "motivo_sustitucion_orden", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", NULL, "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", "formador_previsto_id" FROM "sesion";
DELETE FROM sqlite_sequence WHERE name = 'sesion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'sesion__new', seq FROM sqlite_sequence WHERE name = 'sesion';
DROP TABLE "sesion";
ALTER TABLE "sesion__new" RENAME TO "sesion";
CREATE INDEX "idx_sesion_formado_ffee65" ON "sesion" ("formador_previsto_id");
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_sesion_formado_598f89" ON "sesion" ("formador_id", "inicio");
CREATE INDEX "idx_sesion_aula_id_8d89ea" ON "sesion" ("aula_id", "inicio");
CREATE INDEX "idx_sesion_estado_8d1b46" ON "sesion" ("estado", "inicio");
CREATE INDEX "idx_sesion_inicio_cf29b3" ON "sesion" ("inicio", "id", "fin", "estado", "contratacion_id", "direccion");
CREATE TABLE "asistencia__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "minutos" INT,
    "nota" VARCHAR(500),
    "nota_orden" VARCHAR(240),
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    "sesion_id" BIGINT NOT NULL REFERENCES "sesion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_asistencia_sesion__9d9b2d" UNIQUE ("sesion_id", "participante_id"),
    CONSTRAINT "ck_asistencia_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_asistencia_estado" CHECK ("estado" IN ('PRESENTE', 'AUSENTE', 'JUSTIFICADA')),
    CONSTRAINT "ck_asistencia_minutos" CHECK ("minutos" BETWEEN 0 AND 1500),
    CONSTRAINT "ck_asistencia_nota" CHECK ("nota" <> ''),
    CONSTRAINT "fk_asistencia_sesion" FOREIGN KEY ("sesion_id", "contratacion_id") REFERENCES "sesion" ("id", "contratacion_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_asistencia_inscripcion" FOREIGN KEY ("contratacion_id", "participante_id") REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "asistencia__new" ("id", "version", "creado", "actualizado", "estado", "minutos", "nota", "nota_orden", "contratacion_id", "participante_id", "sesion_id") SELECT "id", "version", "creado", "actualizado", "estado", "minutos", NULL, NULL, "contratacion_id", "participante_id", "sesion_id" FROM "asistencia";
DELETE FROM sqlite_sequence WHERE name = 'asistencia__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'asistencia__new', seq FROM sqlite_sequence WHERE name = 'asistencia';
DROP TABLE "asistencia";
ALTER TABLE "asistencia__new" RENAME TO "asistencia";
CREATE INDEX "idx_asistencia_contrat_f57589" ON "asistencia" ("contratacion_id");
CREATE INDEX "idx_asistencia_partici_b334a6" ON "asistencia" ("participante_id");
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
    "hora_proxima_accion" SMALLINT,
    "responsable" VARCHAR(100),
    "nota_responsable" VARCHAR(1000),
    "repetir_cada" INT,
    "repetir_unidad" VARCHAR(32),
    "repetir_hasta" DATE,
    "repetir_desde" DATE,
    "crear_recordatorio" INT NOT NULL,
    "hecha_en" TIMESTAMP,
    "motivo_reapertura" VARCHAR(500),
    "reabierta_en" TIMESTAMP,
    "fecha_recordatorio" DATE,
    "busqueda" VARCHAR(1000) NOT NULL,
    "proxima_accion_orden" VARCHAR(240),
    "responsable_orden" VARCHAR(240),
    "nota_responsable_orden" VARCHAR(240),
    "motivo_reapertura_orden" VARCHAR(240),
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "contacto_id" BIGINT REFERENCES "contacto" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "seguimiento_de_id" BIGINT REFERENCES "interaccion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_interaccion_tipo" CHECK ("tipo" IN ('LLAMADA', 'CORREO', 'REUNION', 'VISITA', 'VIDEOLLAMADA', 'OTRO')),
    CONSTRAINT "ck_interaccion_descripcion" CHECK ("descripcion" <> ''),
    CONSTRAINT "ck_interaccion_resultado" CHECK ("resultado" IN ('PENDIENTE', 'PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'SIN_RESPUESTA')),
    CONSTRAINT "ck_interaccion_proxima_accion" CHECK ("proxima_accion" <> ''),
    CONSTRAINT "ck_interaccion_hora_proxima_accion" CHECK ("hora_proxima_accion" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_interaccion_responsable" CHECK ("responsable" <> ''),
    CONSTRAINT "ck_interaccion_nota_responsable" CHECK ("nota_responsable" <> ''),
    CONSTRAINT "ck_interaccion_repetir_cada" CHECK ("repetir_cada" BETWEEN 1 AND 366),
    CONSTRAINT "ck_interaccion_repetir_unidad" CHECK ("repetir_unidad" IN ('DIA', 'SEMANA', 'MES', 'ANIO')),
    CONSTRAINT "ck_interaccion_motivo_reapertura" CHECK ("motivo_reapertura" <> ''),
    CONSTRAINT "fk_interaccion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_interaccion_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_interaccion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "uq_interaccion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_interaccion_seguimiento_de" FOREIGN KEY ("seguimiento_de_id", "cliente_id") REFERENCES "interaccion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "ck_interaccion_seguimiento_de" CHECK ("seguimiento_de_id" <> "id"),
    CONSTRAINT "ck_interaccion_hora" CHECK ("hora_proxima_accion" IS NULL OR "fecha_proxima_accion" IS NOT NULL),
    CONSTRAINT "ck_interaccion_serie" CHECK (("repetir_cada" IS NULL) = ("repetir_unidad" IS NULL) AND ("repetir_hasta" IS NULL OR "repetir_unidad" IS NOT NULL)),
    CONSTRAINT "ck_interaccion_recordatorio" CHECK (CASE WHEN "crear_recordatorio" AND "hecha_en" IS NULL AND "resultado" <> 'RECHAZADA' THEN COALESCE("fecha_recordatorio" = "fecha_proxima_accion", "fecha_recordatorio" IS NULL AND "fecha_proxima_accion" IS NULL) ELSE "fecha_recordatorio" IS NULL END)
);
INSERT INTO "interaccion__new" ("id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "hora_proxima_accion", "responsable", "nota_responsable", "repetir_cada", "repetir_unidad", "repetir_hasta", "repetir_desde", "crear_recordatorio", "hecha_en", "motivo_reapertura", "reabierta_en", "fecha_recordatorio", "busqueda", "proxima_accion_orden", "responsable_orden", "nota_responsable_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id", "seguimiento_de_id") SELECT "id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", NULL, NULL, NULL, NULL, NULL, NULL, NULL, "crear_recordatorio", "hecha_en", NULL, NULL, "fecha_recordatorio", "busqueda", "proxima_accion_orden", NULL, NULL, NULL, "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id", NULL FROM "interaccion";
DELETE FROM sqlite_sequence WHERE name = 'interaccion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'interaccion__new', seq FROM sqlite_sequence WHERE name = 'interaccion';
DROP TABLE "interaccion";
ALTER TABLE "interaccion__new" RENAME TO "interaccion";
CREATE INDEX "idx_interaccion_fecha_r_16bbda" ON "interaccion" ("fecha_recordatorio");
CREATE INDEX "idx_interaccion_contact_62efe1" ON "interaccion" ("contacto_id");
CREATE INDEX "idx_interaccion_contrat_b91ae8" ON "interaccion" ("contratacion_id");
CREATE INDEX "idx_interaccion_seguimi_1c44f9" ON "interaccion" ("seguimiento_de_id");
CREATE INDEX "idx_interaccion_cliente_b9adf0" ON "interaccion" ("cliente_id", "fecha");
CREATE INDEX "idx_interaccion_cliente_2e8e63" ON "interaccion" ("cliente_final_id", "fecha");
CREATE INDEX "idx_interaccion_fecha_71c21b" ON "interaccion" ("fecha");
CREATE INDEX "idx_interaccion_respons_8a2425" ON "interaccion" ("responsable", "fecha_proxima_accion");
CREATE TABLE "dia_cierre" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "desde" DATE NOT NULL,
    "hasta" DATE,
    "nombre" VARCHAR(120) NOT NULL,
    "localidad" VARCHAR(120),
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "localidad_orden" VARCHAR(240),
    CONSTRAINT "ck_dia_cierre_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_dia_cierre_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_dia_cierre_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_dia_cierre_dias" CHECK ("hasta" >= "desde")
);
CREATE INDEX "idx_dia_cierre_desde_499c4b" ON "dia_cierre" ("desde");
CREATE TABLE "propuesta" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "numero" VARCHAR(40) NOT NULL UNIQUE,
    "titulo" VARCHAR(200),
    "revision" INT NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "valida_hasta" DATE,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "numero_clave" VARCHAR(200) UNIQUE,
    "numero_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "titulo_orden" VARCHAR(240),
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "contacto_id" BIGINT REFERENCES "contacto" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_propuesta_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_propuesta_numero" CHECK ("numero" <> ''),
    CONSTRAINT "ck_propuesta_titulo" CHECK ("titulo" <> ''),
    CONSTRAINT "ck_propuesta_revision" CHECK ("revision" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_propuesta_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'CANCELADA')),
    CONSTRAINT "ck_propuesta_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_propuesta_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_propuesta_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_propuesta_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX "idx_propuesta_numero__a66497" ON "propuesta" ("numero_orden");
CREATE INDEX "idx_propuesta_cliente_d8b480" ON "propuesta" ("cliente_id");
CREATE INDEX "idx_propuesta_cliente_20f899" ON "propuesta" ("cliente_final_id");
CREATE INDEX "idx_propuesta_contact_088d4c" ON "propuesta" ("contacto_id");
CREATE TABLE "revision_propuesta" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "numero" INT NOT NULL,
    "valida_hasta" DATE,
    "notas" TEXT,
    "propuesta_id" BIGINT NOT NULL REFERENCES "propuesta" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_revision_pr_propues_87393c" UNIQUE ("propuesta_id", "numero"),
    CONSTRAINT "ck_revision_propuesta_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_revision_propuesta_numero" CHECK ("numero" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_revision_propuesta_notas" CHECK ("notas" <> '')
);
CREATE TABLE "linea_revision" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "situacion" VARCHAR(32) NOT NULL,
    "cambios" SMALLINT NOT NULL,
    "modalidad" VARCHAR(32) NOT NULL,
    "precio_hora" BIGINT NOT NULL,
    "horas_previstas" BIGINT NOT NULL,
    "fecha_inicio" DATE,
    "fecha_fin" DATE,
    "importe_anterior" BIGINT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "formacion_id" BIGINT NOT NULL REFERENCES "formacion" ("id") ON DELETE RESTRICT,
    "revision_id" BIGINT NOT NULL REFERENCES "revision_propuesta" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_linea_revis_revisio_0ec0c7" UNIQUE ("revision_id", "contratacion_id"),
    CONSTRAINT "ck_linea_revision_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_linea_revision_situacion" CHECK ("situacion" IN ('NUEVA', 'IGUAL', 'CAMBIADA', 'RETIRADA')),
    CONSTRAINT "ck_linea_revision_cambios" CHECK ("cambios" BETWEEN 0 AND 63),
    CONSTRAINT "ck_linea_revision_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_linea_revision_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_linea_revision_horas_previstas" CHECK ("horas_previstas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_linea_revision_importe_anterior" CHECK ("importe_anterior" BETWEEN 0 AND 9999989990000)
);
CREATE INDEX "idx_linea_revis_contrat_f6a706" ON "linea_revision" ("contratacion_id");
CREATE INDEX "idx_linea_revis_formaci_7e54f2" ON "linea_revision" ("formacion_id");
CREATE TABLE "serie_propuesta" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "anio" INT NOT NULL UNIQUE,
    "ultimo" INT NOT NULL,
    CONSTRAINT "ck_serie_propuesta_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE TABLE "recordatorio" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "dias_antes" INT,
    "hora" SMALLINT,
    "minutos_antes" INT,
    "momento" TIMESTAMP,
    "dia" DATE,
    "interaccion_id" BIGINT NOT NULL REFERENCES "interaccion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_recordatorio_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_recordatorio_dias_antes" CHECK ("dias_antes" BETWEEN 0 AND 366),
    CONSTRAINT "ck_recordatorio_hora" CHECK ("hora" IS NULL OR "dias_antes" IS NOT NULL),
    CONSTRAINT "ck_recordatorio_minutos_antes" CHECK ("minutos_antes" BETWEEN 0 AND 527040),
    CONSTRAINT "ck_recordatorio_forma" CHECK (CASE WHEN "dias_antes" IS NULL THEN 0 ELSE 1 END + CASE WHEN "minutos_antes" IS NULL THEN 0 ELSE 1 END + CASE WHEN "momento" IS NULL THEN 0 ELSE 1 END = 1)
);
CREATE INDEX "idx_recordatori_dia_99c40e" ON "recordatorio" ("dia");
CREATE INDEX "idx_recordatori_interac_28bfe4" ON "recordatorio" ("interaccion_id");
CREATE TABLE "plantilla" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "uso" VARCHAR(32) NOT NULL,
    "sobre" VARCHAR(32) NOT NULL,
    "idioma" VARCHAR(32) NOT NULL,
    "asunto" VARCHAR(200),
    "texto" TEXT NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "asunto_orden" VARCHAR(240),
    CONSTRAINT "ck_plantilla_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_plantilla_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_plantilla_uso" CHECK ("uso" IN ('CORREO', 'MENSAJE', 'CARTA', 'LLAMADA', 'OTRO')),
    CONSTRAINT "ck_plantilla_sobre" CHECK ("sobre" IN ('CLIENTE', 'CONTACTO', 'PARTICIPANTE', 'FORMADOR', 'CONTRATACION', 'INSCRIPCION', 'SESION', 'INTERACCION')),
    CONSTRAINT "ck_plantilla_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "ck_plantilla_asunto" CHECK ("asunto" <> ''),
    CONSTRAINT "ck_plantilla_texto" CHECK ("texto" <> '')
);
CREATE INDEX "idx_plantilla_nombre__c86052" ON "plantilla" ("nombre_orden");
""",
    "postgres": """
ALTER TABLE "contacto" DROP CONSTRAINT "fk_contacto_cliente_final";
ALTER TABLE "participante" DROP CONSTRAINT "fk_participante_cliente_final";
ALTER TABLE "contratacion" DROP CONSTRAINT "fk_contratacion_cliente_final";
ALTER TABLE "inscripcion" DROP CONSTRAINT "fk_inscripcion_contratacion";
ALTER TABLE "inscripcion" DROP CONSTRAINT "fk_inscripcion_participante";
ALTER TABLE "asistencia" DROP CONSTRAINT "fk_asistencia_sesion";
ALTER TABLE "asistencia" DROP CONSTRAINT "fk_asistencia_inscripcion";
ALTER TABLE "interaccion" DROP CONSTRAINT "fk_interaccion_cliente_final";
ALTER TABLE "interaccion" DROP CONSTRAINT "fk_interaccion_contacto";
ALTER TABLE "interaccion" DROP CONSTRAINT "fk_interaccion_contratacion";
ALTER TABLE "inscripcion" DROP CONSTRAINT "ck_inscripcion_estado";
ALTER TABLE "sesion" DROP CONSTRAINT "ck_sesion_horas";
ALTER TABLE "cliente" ADD COLUMN "direccion_clave" VARCHAR(240);
ALTER TABLE "cliente_final" ADD COLUMN "direccion_clave" VARCHAR(240);
ALTER TABLE "formacion" ADD COLUMN "asistencia_minima" INT;
ALTER TABLE "contratacion" ADD COLUMN "plazas" INT;
ALTER TABLE "contratacion" ADD COLUMN "asistencia_minima" INT;
ALTER TABLE "contratacion" ADD COLUMN "fecha_inicio" DATE;
ALTER TABLE "contratacion" ADD COLUMN "fecha_fin" DATE;
ALTER TABLE "contratacion" ADD COLUMN "probabilidad" INT;
ALTER TABLE "contratacion" ADD COLUMN "mes_previsto" DATE;
ALTER TABLE "contratacion" ADD COLUMN "motivo_perdida" VARCHAR(32);
ALTER TABLE "contratacion" ADD COLUMN "estado_anterior" VARCHAR(32);
ALTER TABLE "contratacion" ADD COLUMN "motivo_reapertura" VARCHAR(500);
ALTER TABLE "contratacion" ADD COLUMN "reabierta_en" TIMESTAMPTZ;
ALTER TABLE "contratacion" ADD COLUMN "motivo_reapertura_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "contratacion" ADD COLUMN "propuesta_id" BIGINT;
ALTER TABLE "inscripcion" ADD COLUMN "fecha_alta" DATE;
ALTER TABLE "inscripcion" ADD COLUMN "fecha_baja" DATE;
ALTER TABLE "inscripcion" ADD COLUMN "orden_espera" INT;
ALTER TABLE "sesion" ADD COLUMN "estado_anterior" VARCHAR(32);
ALTER TABLE "sesion" ADD COLUMN "motivo_reapertura" VARCHAR(500);
ALTER TABLE "sesion" ADD COLUMN "reabierta_en" TIMESTAMPTZ;
ALTER TABLE "sesion" ADD COLUMN "motivo_reapertura_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "asistencia" ADD COLUMN "nota" VARCHAR(500);
ALTER TABLE "asistencia" ADD COLUMN "nota_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "interaccion" ADD COLUMN "hora_proxima_accion" SMALLINT;
ALTER TABLE "interaccion" ADD COLUMN "responsable" VARCHAR(100);
ALTER TABLE "interaccion" ADD COLUMN "nota_responsable" VARCHAR(1000);
ALTER TABLE "interaccion" ADD COLUMN "repetir_cada" INT;
ALTER TABLE "interaccion" ADD COLUMN "repetir_unidad" VARCHAR(32);
ALTER TABLE "interaccion" ADD COLUMN "repetir_hasta" DATE;
ALTER TABLE "interaccion" ADD COLUMN "repetir_desde" DATE;
ALTER TABLE "interaccion" ADD COLUMN "motivo_reapertura" VARCHAR(500);
ALTER TABLE "interaccion" ADD COLUMN "reabierta_en" TIMESTAMPTZ;
ALTER TABLE "interaccion" ADD COLUMN "responsable_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "interaccion" ADD COLUMN "nota_responsable_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "interaccion" ADD COLUMN "motivo_reapertura_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "interaccion" ADD COLUMN "seguimiento_de_id" BIGINT;
ALTER TABLE "formacion" ADD CONSTRAINT "ck_formacion_asistencia_minima" CHECK ("asistencia_minima" BETWEEN 1 AND 100);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_plazas" CHECK ("plazas" BETWEEN 1 AND 1000000);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_asistencia_minima" CHECK ("asistencia_minima" BETWEEN 1 AND 100);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_probabilidad" CHECK ("probabilidad" BETWEEN 0 AND 100);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_motivo_perdida" CHECK ("motivo_perdida" IS NULL OR "estado" IN ('RECHAZADA', 'CADUCADA'));
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA'));
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_fechas" CHECK ("fecha_fin" >= "fecha_inicio");
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_estado" CHECK ("estado" IN ('ACTIVA', 'LISTA_ESPERA', 'BAJA'));
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_fecha_baja" CHECK ("fecha_baja" IS NULL OR "baja_en" IS NOT NULL);
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_fechas" CHECK ("fecha_baja" >= "fecha_alta");
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_activa" CHECK ("estado" <> 'ACTIVA' OR "orden_espera" IS NULL);
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_espera" CHECK ("estado" <> 'LISTA_ESPERA' OR "orden_espera" IS NOT NULL);
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA'));
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" <> "hora_inicio");
ALTER TABLE "asistencia" ADD CONSTRAINT "ck_asistencia_nota" CHECK ("nota" <> '');
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_hora_proxima_accion" CHECK ("hora_proxima_accion" BETWEEN 0 AND 1439);
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_responsable" CHECK ("responsable" <> '');
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_nota_responsable" CHECK ("nota_responsable" <> '');
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_repetir_cada" CHECK ("repetir_cada" BETWEEN 1 AND 366);
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_repetir_unidad" CHECK ("repetir_unidad" IN ('DIA', 'SEMANA', 'MES', 'ANIO'));
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
ALTER TABLE "interaccion" ADD CONSTRAINT "uq_interaccion_cliente" UNIQUE ("id", "cliente_id");
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_seguimiento_de" CHECK ("seguimiento_de_id" <> "id");
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_hora" CHECK ("hora_proxima_accion" IS NULL OR "fecha_proxima_accion" IS NOT NULL);
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_serie" CHECK (("repetir_cada" IS NULL) = ("repetir_unidad" IS NULL) AND ("repetir_hasta" IS NULL OR "repetir_unidad" IS NOT NULL));
CREATE INDEX "idx_cliente_direcci_b094ab" ON "cliente" ("direccion_clave");
CREATE INDEX "idx_cliente_fin_direcci_f8ae08" ON "cliente_final" ("direccion_clave");
CREATE INDEX "idx_contratacio_propues_39450c" ON "contratacion" ("propuesta_id");
CREATE INDEX "idx_interaccion_seguimi_1c44f9" ON "interaccion" ("seguimiento_de_id");
CREATE INDEX "idx_interaccion_respons_8a2425" ON "interaccion" ("responsable", "fecha_proxima_accion");
CREATE TABLE "dia_cierre" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "desde" DATE NOT NULL,
    "hasta" DATE,
    "nombre" VARCHAR(120) NOT NULL,
    "localidad" VARCHAR(120),
    "nombre_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "localidad_orden" VARCHAR(240) COLLATE "C",
    CONSTRAINT "ck_dia_cierre_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_dia_cierre_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_dia_cierre_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_dia_cierre_dias" CHECK ("hasta" >= "desde")
);
CREATE INDEX "idx_dia_cierre_desde_499c4b" ON "dia_cierre" ("desde");
CREATE TABLE "propuesta" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "numero" VARCHAR(40) NOT NULL UNIQUE,
    "titulo" VARCHAR(200),
    "revision" INT NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "valida_hasta" DATE,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "numero_clave" VARCHAR(200) COLLATE "C" UNIQUE,
    "numero_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "titulo_orden" VARCHAR(240) COLLATE "C",
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "contacto_id" BIGINT REFERENCES "contacto" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_propuesta_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_propuesta_numero" CHECK ("numero" <> ''),
    CONSTRAINT "ck_propuesta_titulo" CHECK ("titulo" <> ''),
    CONSTRAINT "ck_propuesta_revision" CHECK ("revision" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_propuesta_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'CANCELADA')),
    CONSTRAINT "ck_propuesta_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_propuesta_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_propuesta_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_propuesta_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX "idx_propuesta_numero__a66497" ON "propuesta" ("numero_orden");
CREATE INDEX "idx_propuesta_cliente_d8b480" ON "propuesta" ("cliente_id");
CREATE INDEX "idx_propuesta_cliente_20f899" ON "propuesta" ("cliente_final_id");
CREATE INDEX "idx_propuesta_contact_088d4c" ON "propuesta" ("contacto_id");
CREATE TABLE "revision_propuesta" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "numero" INT NOT NULL,
    "valida_hasta" DATE,
    "notas" TEXT,
    "propuesta_id" BIGINT NOT NULL REFERENCES "propuesta" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_revision_pr_propues_87393c" UNIQUE ("propuesta_id", "numero"),
    CONSTRAINT "ck_revision_propuesta_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_revision_propuesta_numero" CHECK ("numero" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_revision_propuesta_notas" CHECK ("notas" <> '')
);
CREATE TABLE "linea_revision" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "situacion" VARCHAR(32) NOT NULL,
    "cambios" SMALLINT NOT NULL,
    "modalidad" VARCHAR(32) NOT NULL,
    "precio_hora" BIGINT NOT NULL,
    "horas_previstas" BIGINT NOT NULL,
    "fecha_inicio" DATE,
    "fecha_fin" DATE,
    "importe_anterior" BIGINT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "formacion_id" BIGINT NOT NULL REFERENCES "formacion" ("id") ON DELETE RESTRICT,
    "revision_id" BIGINT NOT NULL REFERENCES "revision_propuesta" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_linea_revis_revisio_0ec0c7" UNIQUE ("revision_id", "contratacion_id"),
    CONSTRAINT "ck_linea_revision_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_linea_revision_situacion" CHECK ("situacion" IN ('NUEVA', 'IGUAL', 'CAMBIADA', 'RETIRADA')),
    CONSTRAINT "ck_linea_revision_cambios" CHECK ("cambios" BETWEEN 0 AND 63),
    CONSTRAINT "ck_linea_revision_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_linea_revision_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_linea_revision_horas_previstas" CHECK ("horas_previstas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_linea_revision_importe_anterior" CHECK ("importe_anterior" BETWEEN 0 AND 9999989990000)
);
CREATE INDEX "idx_linea_revis_contrat_f6a706" ON "linea_revision" ("contratacion_id");
CREATE INDEX "idx_linea_revis_formaci_7e54f2" ON "linea_revision" ("formacion_id");
CREATE TABLE "serie_propuesta" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "anio" INT NOT NULL UNIQUE,
    "ultimo" INT NOT NULL,
    CONSTRAINT "ck_serie_propuesta_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE TABLE "recordatorio" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "dias_antes" INT,
    "hora" SMALLINT,
    "minutos_antes" INT,
    "momento" TIMESTAMPTZ,
    "dia" DATE,
    "interaccion_id" BIGINT NOT NULL REFERENCES "interaccion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_recordatorio_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_recordatorio_dias_antes" CHECK ("dias_antes" BETWEEN 0 AND 366),
    CONSTRAINT "ck_recordatorio_hora" CHECK ("hora" IS NULL OR "dias_antes" IS NOT NULL),
    CONSTRAINT "ck_recordatorio_minutos_antes" CHECK ("minutos_antes" BETWEEN 0 AND 527040),
    CONSTRAINT "ck_recordatorio_forma" CHECK (CASE WHEN "dias_antes" IS NULL THEN 0 ELSE 1 END + CASE WHEN "minutos_antes" IS NULL THEN 0 ELSE 1 END + CASE WHEN "momento" IS NULL THEN 0 ELSE 1 END = 1)
);
CREATE INDEX "idx_recordatori_dia_99c40e" ON "recordatorio" ("dia");
CREATE INDEX "idx_recordatori_interac_28bfe4" ON "recordatorio" ("interaccion_id");
CREATE TABLE "plantilla" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "uso" VARCHAR(32) NOT NULL,
    "sobre" VARCHAR(32) NOT NULL,
    "idioma" VARCHAR(32) NOT NULL,
    "asunto" VARCHAR(200),
    "texto" TEXT NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    "nombre_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "asunto_orden" VARCHAR(240) COLLATE "C",
    CONSTRAINT "ck_plantilla_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_plantilla_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_plantilla_uso" CHECK ("uso" IN ('CORREO', 'MENSAJE', 'CARTA', 'LLAMADA', 'OTRO')),
    CONSTRAINT "ck_plantilla_sobre" CHECK ("sobre" IN ('CLIENTE', 'CONTACTO', 'PARTICIPANTE', 'FORMADOR', 'CONTRATACION', 'INSCRIPCION', 'SESION', 'INTERACCION')),
    CONSTRAINT "ck_plantilla_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "ck_plantilla_asunto" CHECK ("asunto" <> ''),
    CONSTRAINT "ck_plantilla_texto" CHECK ("texto" <> '')
);
CREATE INDEX "idx_plantilla_nombre__c86052" ON "plantilla" ("nombre_orden");
ALTER TABLE "contacto" ADD CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "participante" ADD CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "contratacion" ADD CONSTRAINT "contratacion_propuesta_id_fkey" FOREIGN KEY ("propuesta_id") REFERENCES "propuesta" ("id") ON DELETE RESTRICT;
ALTER TABLE "contratacion" ADD CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "contratacion" ADD CONSTRAINT "fk_contratacion_propuesta" FOREIGN KEY ("propuesta_id", "cliente_id") REFERENCES "propuesta" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "inscripcion" ADD CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "inscripcion" ADD CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "asistencia" ADD CONSTRAINT "fk_asistencia_sesion" FOREIGN KEY ("sesion_id", "contratacion_id") REFERENCES "sesion" ("id", "contratacion_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "asistencia" ADD CONSTRAINT "fk_asistencia_inscripcion" FOREIGN KEY ("contratacion_id", "participante_id") REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "interaccion" ADD CONSTRAINT "interaccion_seguimiento_de_id_fkey" FOREIGN KEY ("seguimiento_de_id") REFERENCES "interaccion" ("id") ON DELETE RESTRICT;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_seguimiento_de" FOREIGN KEY ("seguimiento_de_id", "cliente_id") REFERENCES "interaccion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
""",
}

CHECKS = {
    "sqlite": [
        [
            "contacto",
            "fk_contacto_cliente_final",
            "SELECT \"id\" FROM \"contacto\" WHERE \"contacto\".\"cliente_final_id\" IS NOT NULL AND \"contacto\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"contacto\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"contacto\".\"cliente_id\")"
        ],
        [
            "participante",
            "fk_participante_cliente_final",
            "SELECT \"id\" FROM \"participante\" WHERE \"participante\".\"cliente_final_id\" IS NOT NULL AND \"participante\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"participante\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"participante\".\"cliente_id\")"
        ],
        [
            "formacion",
            "ck_formacion_asistencia_minima",
            "SELECT \"id\" FROM \"formacion\" WHERE NOT ((NULL) BETWEEN 1 AND 100)"
        ],
        [
            "contratacion",
            "ck_contratacion_plazas",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) BETWEEN 1 AND 1000000)"
        ],
        [
            "contratacion",
            "ck_contratacion_asistencia_minima",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) BETWEEN 1 AND 100)"
        ],
        [
            "contratacion",
            "ck_contratacion_probabilidad",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) BETWEEN 0 AND 100)"
        ],
        [
            "contratacion",
            "ck_contratacion_motivo_perdida",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) IS NULL OR \"estado\" IN ('RECHAZADA', 'CADUCADA'))"
        ],
        [
            "contratacion",
            "ck_contratacion_estado_anterior",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA'))"
        ],
        [
            "contratacion",
            "ck_contratacion_motivo_reapertura",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "contratacion",
            "fk_contratacion_cliente_final",
            "SELECT \"id\" FROM \"contratacion\" WHERE \"contratacion\".\"cliente_final_id\" IS NOT NULL AND \"contratacion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"contratacion\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"contratacion\".\"cliente_id\")"
        ],
        [
            "contratacion",
            "ck_contratacion_fechas",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) >= (NULL))"
        ],
        [
            "inscripcion",
            "ck_inscripcion_estado",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" IN ('ACTIVA', 'LISTA_ESPERA', 'BAJA'))"
        ],
        [
            "inscripcion",
            "fk_inscripcion_contratacion",
            "SELECT \"id\" FROM \"inscripcion\" WHERE \"inscripcion\".\"contratacion_id\" IS NOT NULL AND \"inscripcion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"contratacion\" AS \"parent\" WHERE \"parent\".\"id\" = \"inscripcion\".\"contratacion_id\" AND \"parent\".\"cliente_id\" = \"inscripcion\".\"cliente_id\")"
        ],
        [
            "inscripcion",
            "fk_inscripcion_participante",
            "SELECT \"id\" FROM \"inscripcion\" WHERE \"inscripcion\".\"participante_id\" IS NOT NULL AND \"inscripcion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"participante\" AS \"parent\" WHERE \"parent\".\"id\" = \"inscripcion\".\"participante_id\" AND \"parent\".\"cliente_id\" = \"inscripcion\".\"cliente_id\")"
        ],
        [
            "inscripcion",
            "ck_inscripcion_fecha_baja",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((NULL) IS NULL OR \"baja_en\" IS NOT NULL)"
        ],
        [
            "inscripcion",
            "ck_inscripcion_fechas",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((NULL) >= (NULL))"
        ],
        [
            "inscripcion",
            "ck_inscripcion_activa",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" <> 'ACTIVA' OR (NULL) IS NULL)"
        ],
        [
            "inscripcion",
            "ck_inscripcion_espera",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" <> 'LISTA_ESPERA' OR (NULL) IS NOT NULL)"
        ],
        [
            "sesion",
            "ck_sesion_estado_anterior",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA'))"
        ],
        [
            "sesion",
            "ck_sesion_motivo_reapertura",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "sesion",
            "ck_sesion_horas",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT (\"hora_fin\" <> \"hora_inicio\")"
        ],
        [
            "asistencia",
            "ck_asistencia_nota",
            "SELECT \"id\" FROM \"asistencia\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "asistencia",
            "fk_asistencia_sesion",
            "SELECT \"id\" FROM \"asistencia\" WHERE \"asistencia\".\"sesion_id\" IS NOT NULL AND \"asistencia\".\"contratacion_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"sesion\" AS \"parent\" WHERE \"parent\".\"id\" = \"asistencia\".\"sesion_id\" AND \"parent\".\"contratacion_id\" = \"asistencia\".\"contratacion_id\")"
        ],
        [
            "asistencia",
            "fk_asistencia_inscripcion",
            "SELECT \"id\" FROM \"asistencia\" WHERE \"asistencia\".\"contratacion_id\" IS NOT NULL AND \"asistencia\".\"participante_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"inscripcion\" AS \"parent\" WHERE \"parent\".\"contratacion_id\" = \"asistencia\".\"contratacion_id\" AND \"parent\".\"participante_id\" = \"asistencia\".\"participante_id\")"
        ],
        [
            "interaccion",
            "ck_interaccion_hora_proxima_accion",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) BETWEEN 0 AND 1439)"
        ],
        [
            "interaccion",
            "ck_interaccion_responsable",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "interaccion",
            "ck_interaccion_nota_responsable",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "interaccion",
            "ck_interaccion_repetir_cada",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) BETWEEN 1 AND 366)"
        ],
        [
            "interaccion",
            "ck_interaccion_repetir_unidad",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) IN ('DIA', 'SEMANA', 'MES', 'ANIO'))"
        ],
        [
            "interaccion",
            "ck_interaccion_motivo_reapertura",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "interaccion",
            "fk_interaccion_cliente_final",
            "SELECT \"id\" FROM \"interaccion\" WHERE \"interaccion\".\"cliente_final_id\" IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"interaccion\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "fk_interaccion_contacto",
            "SELECT \"id\" FROM \"interaccion\" WHERE \"interaccion\".\"contacto_id\" IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"contacto\" AS \"parent\" WHERE \"parent\".\"id\" = \"interaccion\".\"contacto_id\" AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "fk_interaccion_contratacion",
            "SELECT \"id\" FROM \"interaccion\" WHERE \"interaccion\".\"contratacion_id\" IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"contratacion\" AS \"parent\" WHERE \"parent\".\"id\" = \"interaccion\".\"contratacion_id\" AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "uq_interaccion_cliente",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY \"id\", \"cliente_id\") AS \"times\" FROM \"interaccion\" WHERE (\"id\") IS NOT NULL AND (\"cliente_id\") IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "interaccion",
            "fk_interaccion_seguimiento_de",
            "SELECT \"id\" FROM \"interaccion\" WHERE (NULL) IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"interaccion\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL) AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "ck_interaccion_seguimiento_de",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> \"id\")"
        ],
        [
            "interaccion",
            "ck_interaccion_hora",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) IS NULL OR \"fecha_proxima_accion\" IS NOT NULL)"
        ],
        [
            "interaccion",
            "ck_interaccion_serie",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT (((NULL) IS NULL) = ((NULL) IS NULL) AND ((NULL) IS NULL OR (NULL) IS NOT NULL))"
        ],
        [
            "interaccion",
            "seguimiento_de_id: REFERENCES \"interaccion\" (\"id\") ON DELETE RESTRICT",
            "SELECT \"id\" FROM \"interaccion\" WHERE (NULL) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"interaccion\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL))"
        ]
    ],
    "postgres": [
        [
            "contacto",
            "fk_contacto_cliente_final",
            "SELECT \"id\" FROM \"contacto\" WHERE \"contacto\".\"cliente_final_id\" IS NOT NULL AND \"contacto\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"contacto\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"contacto\".\"cliente_id\")"
        ],
        [
            "participante",
            "fk_participante_cliente_final",
            "SELECT \"id\" FROM \"participante\" WHERE \"participante\".\"cliente_final_id\" IS NOT NULL AND \"participante\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"participante\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"participante\".\"cliente_id\")"
        ],
        [
            "formacion",
            "ck_formacion_asistencia_minima",
            "SELECT \"id\" FROM \"formacion\" WHERE NOT ((NULL) BETWEEN 1 AND 100)"
        ],
        [
            "contratacion",
            "ck_contratacion_plazas",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) BETWEEN 1 AND 1000000)"
        ],
        [
            "contratacion",
            "ck_contratacion_asistencia_minima",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) BETWEEN 1 AND 100)"
        ],
        [
            "contratacion",
            "ck_contratacion_probabilidad",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) BETWEEN 0 AND 100)"
        ],
        [
            "contratacion",
            "ck_contratacion_motivo_perdida",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) IS NULL OR \"estado\" IN ('RECHAZADA', 'CADUCADA'))"
        ],
        [
            "contratacion",
            "ck_contratacion_estado_anterior",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA'))"
        ],
        [
            "contratacion",
            "ck_contratacion_motivo_reapertura",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "contratacion",
            "fk_contratacion_cliente_final",
            "SELECT \"id\" FROM \"contratacion\" WHERE \"contratacion\".\"cliente_final_id\" IS NOT NULL AND \"contratacion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"contratacion\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"contratacion\".\"cliente_id\")"
        ],
        [
            "contratacion",
            "ck_contratacion_fechas",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) >= (NULL))"
        ],
        [
            "inscripcion",
            "ck_inscripcion_estado",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" IN ('ACTIVA', 'LISTA_ESPERA', 'BAJA'))"
        ],
        [
            "inscripcion",
            "fk_inscripcion_contratacion",
            "SELECT \"id\" FROM \"inscripcion\" WHERE \"inscripcion\".\"contratacion_id\" IS NOT NULL AND \"inscripcion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"contratacion\" AS \"parent\" WHERE \"parent\".\"id\" = \"inscripcion\".\"contratacion_id\" AND \"parent\".\"cliente_id\" = \"inscripcion\".\"cliente_id\")"
        ],
        [
            "inscripcion",
            "fk_inscripcion_participante",
            "SELECT \"id\" FROM \"inscripcion\" WHERE \"inscripcion\".\"participante_id\" IS NOT NULL AND \"inscripcion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"participante\" AS \"parent\" WHERE \"parent\".\"id\" = \"inscripcion\".\"participante_id\" AND \"parent\".\"cliente_id\" = \"inscripcion\".\"cliente_id\")"
        ],
        [
            "inscripcion",
            "ck_inscripcion_fecha_baja",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((NULL) IS NULL OR \"baja_en\" IS NOT NULL)"
        ],
        [
            "inscripcion",
            "ck_inscripcion_fechas",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((NULL) >= (NULL))"
        ],
        [
            "inscripcion",
            "ck_inscripcion_activa",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" <> 'ACTIVA' OR (NULL) IS NULL)"
        ],
        [
            "inscripcion",
            "ck_inscripcion_espera",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" <> 'LISTA_ESPERA' OR (NULL) IS NOT NULL)"
        ],
        [
            "sesion",
            "ck_sesion_estado_anterior",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA'))"
        ],
        [
            "sesion",
            "ck_sesion_motivo_reapertura",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "sesion",
            "ck_sesion_horas",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT (\"hora_fin\" <> \"hora_inicio\")"
        ],
        [
            "asistencia",
            "ck_asistencia_nota",
            "SELECT \"id\" FROM \"asistencia\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "asistencia",
            "fk_asistencia_sesion",
            "SELECT \"id\" FROM \"asistencia\" WHERE \"asistencia\".\"sesion_id\" IS NOT NULL AND \"asistencia\".\"contratacion_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"sesion\" AS \"parent\" WHERE \"parent\".\"id\" = \"asistencia\".\"sesion_id\" AND \"parent\".\"contratacion_id\" = \"asistencia\".\"contratacion_id\")"
        ],
        [
            "asistencia",
            "fk_asistencia_inscripcion",
            "SELECT \"id\" FROM \"asistencia\" WHERE \"asistencia\".\"contratacion_id\" IS NOT NULL AND \"asistencia\".\"participante_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"inscripcion\" AS \"parent\" WHERE \"parent\".\"contratacion_id\" = \"asistencia\".\"contratacion_id\" AND \"parent\".\"participante_id\" = \"asistencia\".\"participante_id\")"
        ],
        [
            "interaccion",
            "ck_interaccion_hora_proxima_accion",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) BETWEEN 0 AND 1439)"
        ],
        [
            "interaccion",
            "ck_interaccion_responsable",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "interaccion",
            "ck_interaccion_nota_responsable",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "interaccion",
            "ck_interaccion_repetir_cada",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) BETWEEN 1 AND 366)"
        ],
        [
            "interaccion",
            "ck_interaccion_repetir_unidad",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) IN ('DIA', 'SEMANA', 'MES', 'ANIO'))"
        ],
        [
            "interaccion",
            "ck_interaccion_motivo_reapertura",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "interaccion",
            "fk_interaccion_cliente_final",
            "SELECT \"id\" FROM \"interaccion\" WHERE \"interaccion\".\"cliente_final_id\" IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"cliente_final\" AS \"parent\" WHERE \"parent\".\"id\" = \"interaccion\".\"cliente_final_id\" AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "fk_interaccion_contacto",
            "SELECT \"id\" FROM \"interaccion\" WHERE \"interaccion\".\"contacto_id\" IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"contacto\" AS \"parent\" WHERE \"parent\".\"id\" = \"interaccion\".\"contacto_id\" AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "fk_interaccion_contratacion",
            "SELECT \"id\" FROM \"interaccion\" WHERE \"interaccion\".\"contratacion_id\" IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"contratacion\" AS \"parent\" WHERE \"parent\".\"id\" = \"interaccion\".\"contratacion_id\" AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "uq_interaccion_cliente",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY \"id\", \"cliente_id\") AS \"times\" FROM \"interaccion\" WHERE (\"id\") IS NOT NULL AND (\"cliente_id\") IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "interaccion",
            "fk_interaccion_seguimiento_de",
            "SELECT \"id\" FROM \"interaccion\" WHERE (NULL) IS NOT NULL AND \"interaccion\".\"cliente_id\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"interaccion\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL) AND \"parent\".\"cliente_id\" = \"interaccion\".\"cliente_id\")"
        ],
        [
            "interaccion",
            "ck_interaccion_seguimiento_de",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) <> \"id\")"
        ],
        [
            "interaccion",
            "ck_interaccion_hora",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT ((NULL) IS NULL OR \"fecha_proxima_accion\" IS NOT NULL)"
        ],
        [
            "interaccion",
            "ck_interaccion_serie",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT (((NULL) IS NULL) = ((NULL) IS NULL) AND ((NULL) IS NULL OR (NULL) IS NOT NULL))"
        ],
        [
            "interaccion",
            "seguimiento_de_id: REFERENCES \"interaccion\" (\"id\") ON DELETE RESTRICT",
            "SELECT \"id\" FROM \"interaccion\" WHERE (NULL) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"interaccion\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL))"
        ]
    ]
}

SCHEMA = "eNrtPWmP4zayf8WYL0njzQcf8vWwWcDj1mQ9223Ps92zu0EAQZcTbdxtx8dgNov890eKV/GSKMk9054kQJI2ySrxKFYVi8Wq/746/rrNTumr/23991W8zdIn9vdue358OuZ/Zwn636vZfO1/7y9b75ez+8nyX62/+/9qTR7Wi9l8uvTv/fm6NV+gfx/u7l69br36mB6O2e6JAkpV8SENkx2uWc/u/dV6cv9eqg/j0zncZr8VNnraPUYH3NVXHybL6d8my2+77faNoUkQ7x7TQ5yFW7Vx3ibbwOJeNy89ZftdYK7ah9lRrSI18e5wSHdSed8j6NJtutk9SXUe+X6SHdI4phPFP0U7F++S7KddsN8dT3LvO+SL212M5ikJE7mOAO8Pu4/ZExq3sRKNQh6BNHNZku0eQ2X0UosUdSnZFbV42p3C/Btr/59raahBvA0/yktHZ4NNVPB0Rmu2k7rYGZA20fn46zlN5GG1LWu/OyTpk/ol3rB167+dPNytW998Y6IXMzSlGnsloxB7C0Ip9no+DdYWYi4LPgKIx96M01DBgBgllYzZfbJ/z/v3dDwdwuzpRJjMOUsCyoDy2Rv0e8NxjNE9zGf/9+C3vv0Rz/uP6HM/8jn+8RUZ6y8cFPCd6d/86d8xGC378VXrjb/+h+/PW53WZH7bQkyA/qNiEdyFIyFFCMdf/oqGYAaQeY0CKiqtSAhbEXB4gOamkEPx9qwQAc3mrW+/mc/efvO69c3swwT/b7FeLr65URFBfsYRiek1f12wOg5CiqzdBRxQdJcW2oAk3siheKm9cwrXBH0ENTZwialyUF5qA5PYrZhIVmoFo4xYmnpbY8GWeXNSxBbcf8AL7a/y/871xRZcmyMgRQzB+8Xan09nkzuMYTJdzz4scgqa079vdLqnXB4QOyopoHC8Dfbb9AS7wWl9tsp5xU3rO5WeWQXet5bmgGpZxU3OarKnJP2UMl3mk7rUQRyGodfH/ZFX+obIwk8qRQZRe+yFEQVQ5JoBjO7/YNCLB8MRBYMSygDD+tb3PK8/UvsmwH7PeSkF2mRPOcl/Herbn6qZQTW7QrXqT2WpkbIE9jfZyW9m38M92Vr6b/0lYtv+CmlGtCnigbl0QCyitZgjdHf+2kctV+vlbLo2KmCATed85EKqFMFVWaGiYO4aEQG4mF5E0NXSjghoZR2JDqCOpkRAa+pLrLuNtCaCpKbuROe6ngYlFspZj2IkWa66nH9Vp4mbSMCxBG+z12LvBVmin0s4Pb8g/Qf1iesZYTeOBl0HHQgDMT1oMwrT9shZD8KgTBfqbdr9tO+mC8F+tsO4F43t+pABlP3tdfvjuE1B5bX6nTLEE1JedleqQGEFQsazT7dodszyvpZKdNhtczJ6tbqf3N2p49of8EbdE/ahVhpNSl9eOeFzVFEgN1ZKLi7S1WOAjNmEkLSrqSnQvdJUSWBo3PUDBiFRNwfipVY4d7nMIKqJZAbF9woHyUvApLTzSel1NNB653wsq/ggK4mpzS8aJD9Kvnq7WPqz7+c5u/v2R43GDCidiE2HEsQ3X7SwvSEvQJiWkzd3Phr4bD1DXOdfrdn9vX87m6x9s3BTCCQYDnv9zoCyfWW/Q4mhzkBn2Gv3u0ZxYQPxBv1+X5UwYqa0ZZI4plgo+LHXrelicuevpr5l8ts3N61//A3NNzaLMnw/viIibR8eThkuud5rHXexJrVKdjGSJ0+nnc2GUNQg16SMDRrYE65S0PFJKDnOOrT7w8tMuBkbyk0JlbPslKAqyk8JVtoa4qTJSgth9c0nn9MhFum0fot40ex2cot/vJ+sJu8Xy7WvH+Clj+kbWT7Fu3XZWWWQB+qsNiCRIH+v6iHTvDiWk6Y0wfp501TNtARTL69XUwCj4cpC3Eu6vahUWYCg/HJlmEbjnkFfwAOohqo3HHvjjVWPsCDMJf5md3gMqRHo5Yt7YltShKVg6YT6He8Lft4diD1HEQy47nGX6OZ41WNhf0jRxAUYj0CTD+WYHU9pbtR9zJ4yoprTul307/SUfdxJNnms4KVPjLmyUjQj2cfQNJduYp8a4nQzP24opoo2q+P60OwGHzEiTn0N5ZvAIyhEMUiqvFeAOMtDAcJph0PkJVpPx/k/OrxEXxwHL+XXq0hFAPerD3eT4MNsuX4gv9eIpyEeej+ZIoaGC+5n/1xPhGQTn1MoFRhLebl2zhyzf3R0RvoWKoFaq81Kx7Rw0sbgyHipfS3kzQNWnRULUBNXV0knCAZx3Ek7jJuC3QG4sEo9QdDrDjdRYjFQClab7A5/rINVrbNPzvp2psH9Ec1/RcwT0dMleCdGU40PYoiKZwIO56wgcwhH5di6wUFvg8GmG0WxXWfLN2t4PhIedlW7NkmPSb6Ct5Nc25W1nQCxY8SzoEE+rwqPp5AB8bZIfVQb/rZ7kvbUwFPcQDl6c+8oSl5JNC220xnWPiVN/LVq24zgsm8zTgkOBgHWtt7RXaOehntUx6esp6SH0HJNpHe83rgEI10iGR0qrIiLUQrHgwvUza2DCWIAOhEuKgfN0BrgY6bMikjP/4rWk02JmUcAfAxlMOpHSY/ZgQHpkPMUwEfYxTb8WuT6MU1Sk6dRoYNToQNT+rQN49S0yeNwj9QoCkbZTPrrGR1vHzNmgik/D2lOTs+nAeDJaeQ65OATRKarmjKACbAxk0EonJWAvDUjFd4WFxhbVnQ2yWEquofkMILUhMtqXmRsLZGf0EVYqenkos2YSq7iu6DC+PVSjxIzq+KrFARhpzdM46JDR4KYWpylh0N67QqMqqU4cLJCplRn95dtXsvmFIvQcIsCRM4bFcBU3FAAEv2p2DvwcmDZ+h0Shvmq2WQrxILbBd54HHvcG5qD/k68IffnlCz0FcjS/AjqYI08Zafzdmd6T3ZIP2a2Ppa/mfqYr1tg2Br15GE+nlKDIW1WaeOQGbj+qzrg9lWEkTapee/HNkHTSz+ORxCq4BV5kXYhxUEEyYLrNlxkB4G0LJxYaGGZKBVoyh+dLBfvH/B2JI9O/PfryW3+99JHNPUD/TGd3D5M+d9oYe7wjxvD5Lj5dQqAys4yGuh13IFpnRf+jlq/xZ4o77K2OZ7vxk7ZAUhhGgy88ZApTICRwRs2bbmSUeSN2kWuPTpMt70ZjcfFvj0KJJmYoD0aJV7M7c9gZoHj6SE8Xc+1XfppnyZ805QIy/Ap24HToOBdtKD+3Zx+/YdvRhB/OlkvAvfb8DdS6XC3Vy6wN2n8MzTbMIFNyqnxhRUiyojCKNsqx+PHlHdbwmFTBqhVbJ8ekiwxedTaTXBkQAG2qxyy3ARqhkWsP0T4T+dDaEKDaiOkAGLerhsAa+oqgqRK9RXQ9KLmRG3sX4V6I262XK2k9PxeglfwOXtXeZv6TsaML17A0ZijktmX0Ep4scmpl0N/lrte6YsXue6VMBqYpXzzLepK7sDljnLuKvqYF5VpixKWC15Hy8t+eUXUnwfTh+UqfyT9djaf3M1+sKuoyprKwgA+eOIVupXeMjRdJigGd1YlnLpai2VLnQDzOG8KPulg2zesgSSBlMXgdV9iVYziT51KUVs4VNf3ZRCmlt++Cn01pxF1xuLwKU63oULAnETxtIkFJPTLSQ5TNRVpxrmBlih1XqAoK50Tg0x7rvnItUjlAowplsxUBzVQm8UOIGWyL+hs4pjfhqkalfLGgcGyMbY9z9v0y15GqFDeII0Gm/IDFISl+giiDK+/ke7uqEZjgaOLFPTGXr/Njl7yMhvh8FkFv+LohexMiUvICjMLixGQ8q54NEx67GDJCBcDQ2Wen/uyp2N8yPbXc+xzPA+FW/nEQkqj8N9SKf5tOkDkFIgmFPFYeBh7FpUb7jYXxKC9g4YMvaUdsMP2NRRmHEAJUBQjz6Dfb3vkpS14YSQPnAVVkvor3Msh1mZqOMRUqo7lMWdysX03Q9QR+Kv3/jL//WbyjknwzS+mQTNTismupY27xLalL/gFrXGw78pjLU1KqctTJqiM5HRBWQX7zja3eGbA1/I7tl7kkQHd9orINhGIzDYUEYiLVWXWjNqG+WjHCiQr5mXmnSDcF8yqCiVf0jXI1MDDCuO2YIzPjFbaC1bkfPAmfUDaMEwQe8NonBbJdAOpBqN0Mw6ZTDfwj1zMsSuD4FpvA1X0ztd0FhuJhf03MJZg3g+mmes/o2Fv3FOC6OnarqTZIHLUF6wh2zcgLLrCKjQVmHBV9LvIqXKbPaXSHdfLp8hjhhppDluKChaHj1G2s0dp+Kzm9kr28exxvzvgl4nAOCAe4TyvrvZcVlJOrQ5odcquyQkAaTMCD9pp3I6HMicAnaOKgaoesU0nb5aG3EBBJlG1cDxjpfwZ6INPlMHZ99SGOp3cv5lxW9B6tpTsOspXwLYAfmF5mWZlG/QsSD6L6Vf55kWMvwrOy5l/FcSmLSxiWCiV5m6P0L+EWkyqCyRtdsDZDMJhewDuV3USVkGZXWGY9r1N12JXyMXEEXU1lW8MXr6gAFeuphvZ8/aUPeqajeUWRp2B2rvfJIUJ8utSDJ9hdpsrWubJvRrVhprWj+cj9kpSdRx28ZyrDdrLFssrmMs9erG+dcmezqcd9CYodKmnbuAfY/vVfJFO9mWv9dkC7bYIhQlaO/zoS2q/T6/+NsjBM5/Pd+mV/yVcAqQJsjfL3b3tN+a4+kvbLc3Pquq8poLImItLc6xWTnoB3ZQiMbMj9SIQVKs3gRRP01ddEE2tp1wUgdP7LTZ2wdXEgEmZ6T7aMHsV34ZQKIk9Ko89UKkNqtKlPvrx/XJyzw8NxVfDEjE43HRLXap/x92gk7VvrhW651xeI/m8xgLteONNW6umesOFt+04SjEgremnQ/hovTDGzJBNr3FGb7D9lBl/ZctpTt7qRrXUk02oVxbAaSA3hi1/tO33v/xV7ZoC7f56UgK75AW8wGrjoibRIJv0bazWMJ/wPWdpfT5/5s9bQubSobC3pJtNmg766ltSGRE7d8rkHvTiXjhMbKdV+BQ1/9uAiXWiPx5tRuPyB60yNFVAglEyGqchu+UmhcWQlHeNkk7kDQx33DY4Uh7Em+44YvGR1DG+ZnvidUtGapwhIErYe9397j+74IoOPJxXGvXoz/rmnZ8UXXCSljUNk2CVGHEE43SYDBXDJO8OJQxI2/zFJVjxpg9lIap6jzjBwNj2jLqDtJ+atiejWe7J+JV4f+jnYTx1NiIvihR5pW4Zn3EnCS9YvpGScdRNCjeS1cMDoGu4lQQiB80cm8lJDMfJA//z3cNqPXs7k11PZa9f9/NJ39g1RpbSFpfU1M0v+hQbfDKU+dUV1uIlt8DU9iYBXZZ9y5z8YHTqkHsPUJIhuGK50OsvMDpu+u8P+1wFspv+ASTzXIh6PS8clHguZPiYFsZX46DH7aPmahzfs4h/J6lEM8yQd0iP520Z70dnsU/ZYxiEVvMnufPV20m2XL0a2m5RT/aIGYbRNlVeEwmpYm/DrJz79JQd0Fknge6FrPj8ZLgbhw00rw9WIYU6YEt6QP2JkaALT7tDZnQm+TmfFrvFtYHNlsy42gHuf+n0LkteELvMBtNekDdTWaA/2lusyz01L9SSGihHx/Snc0ZCnCCCLkALWGM9cy1A0NipVGBiLE6KKc0Ujrs7bgOaLpZLf0GsQUhdIhfxH2arGTHBfZjd+gvQXA4xDT+o8Exh7UyhsJSsZRBc4q3gkT0t5aqSP7+dMQXJ7UHMajYP0BrQlsa+68wWvkICVUUjsLBt2WylobNbrJXZgbwczg8rL+qaSR5IKl/giEiVGaAjokKj1N5gUIRMSBoNHalii480onxB/fvJPP/rnmT+mCC6NS9sE2PwRkZ1hREOpO6/6BgH5v5ejf/6+VcTqbg/XoPAsuAxHrUUyVQ6eKOIuqj/e1H3QQg1rePEAC0/sZA5qgMLlVzfTcq1zQ8e9vqQpbLbvsLR5AQBOn9S0tJJSrLaRyO0/gAAckpZc6W9nE5WPk55M8dLqenYCC+9mqGKNegGqYDSFfM9ITZba4wVJNzRNej8QYNtvl+3LCByBwoWK59M/27ll2FCCoHNuV9MIMUQdAZRlDBbvwktcPLXeGcw6KYbED9bil9iAcNn82jcCdNR6dncsIuCTux5G3asN+wf83fpro7GYbJpW/Iw0Ju+QgTddJQOeoXZF4rQkPkdduJuJ4JTbmlOVZBgFHa9LrtSkvSS11aS4Q8spH1yBVEBs/AY8PtJ4LClHvipXU9r+7jjCV2kE2+SSUdzOM8Ox8PGZxq4EI2fTABU8nwBjwpWrGeVE7qnhMkoW1RGLeE1iBAJo7ZEqlHW0sN+d9j2zMPNL0ssDF/rG+51zrbbhG92MGts/U8LAqk9cYbbKZlwDBDftTpmRgyGlMdMxFES2ylPlgr5AWxKiTDojqJN6vHrUkjIIrziFo0o2349oYrPx0Ij43GnIFAbGLOMyj09ntWUbm0WtP+TiE9cIz1LrfwDeW+qBR/li940nCDH455AjIPQheLt0W92XBWmFURhq8k7nzguLYm9wmpUEbj5KgsVekc6Q/DfcUvIdDFfI419QVKCLdez6ez9hNblTyxuF0vWbjlZ8xcXs/lqupy9Zz9X/opXrP3lZJpXGHpWLzGnhELQH4hoczZlIOMgnDBBooRPp5IsCerqBkE8Goh8lsbYwuHH7IiIMUba8XXoEdsUaaIH9SpA/o4aTExrwQ36QpOw3rqKCQrItwNvsAlD5daVVLGzpsiFjS8hwRRf1Nc/REe5+OdLr5pI8dJXc8Xsi6c9z9Zzwm3erZACVfQMQhtOLtp2x9NPB0rQwrJgGh3S6Vb+Ep3RBZcFA61Oh+sfnChRaeaQoYxuuhhpFYc4I+Y0VQo9ZRtbxlJzFcv6fqEspYUvGGjyJLw2cu873fKkAejw8jGj3i56JRqFPIKKcr3cO0V7oKAkrC9M5PO82Ymm+K5hjc/8U+q2as/RxqnHBRelKNemjJZc2xflQdJbF2dF0tuXPPEwdQeQpytQSQh4wyQxOq40q3UX3iaKmF0Cr9ag3xuOlVf+qJz5Y5A1FTKIgTaMqMg64Jy5XQKQuaACKiqtSAjDE3B4gOamkHfKqWYJkJRk9oNBM2WIIKeV08gWfN093TzrbqVs8yygcbUXF6JzCj9XcizSGht4xfQDfB6hIIA3jqTUCkZFhDT1tsa1NXWezbXUe22xBm+8cayXBTlB0L9vdLovfx0hU7glgS8lWz11r1JBbfKm5oBqRY5fY+g4eamDOAxDj1kpwUqLoGgyRQZRe+yFPDmELHENYOywMujFg+HIclhRYFjf+p7n9Udq35Qzjnqfed0K5Z/KokFZvHpF70+F7YoVtufwSLPFx5bupi6jzhFclZU6CuaulRGAi+lmBF0tDY2AVtbT6ADqaGsEtKbOxrrbSHMjSGrqb3Su62lxYqGcdTlGkm7hlOVpquSSYqLnF6SDoT5xXSfsxtGg66CHYSCmi21GYdoeOetiGJRnw960+2nfTR+D/WyHcS8a23UyAyiPF9ztj2NzkhaeNYW6dl2TEueedru2WnbYbVN7ALj9AW/QPWEbbxaLu3JL20vTkMrSdrtJ6WfVha7FK70g9Ubu5tM87UaOxl2hYBAVc5FzOHdBziCqyXAGxTeZ8N7FJbonRkcDrWecoLkCyCDr5AmAkNfhz2sLZg8JJBgOe/3OwJ7+HURrl2agM+yJ+1BrFHsJxBv0+/12cQh7uEwSqwXRtyWnNOBuaJr89s0NdkdZ+nmIWIoP8RhySyaHjP465aDsOraLz9z3y2T4KGqQq1zGBg2MIF+dYOQTVOm8XBnqT/lblDMUvkht6OcDUbm7+kCoirJYgpW2mzjmstJCWH1Dy0YCiEUyFdz68/XsdnJLHINWk/eLJfEKUnyO4Md05iCbENy67Kx+yAN1VkFw5lLpe1VPuObFsRxzpQnWD7umap4k1dDL69U6wGi44hH3km4vKlU8ICi/XRqm0bhn8VGvhqo3HHvjTaG3ugFhrj3wgLcvWnUgBi2HRKMOFyY8qpYhVnn9wOhleUR30b9T/OROupQgHlKMqbJSkVRCO5m76RDU/GfOoSmLfzFzFKi5c8olvRwQrxIRmZuJQIFHEJNiMFXZswBxFpkCxBy8rSyWtoD/LHHGxecuEmJcoLtg/kaBVNpDHBkvta+FvM/AqrPiYj9alXSCYBDHHfAcSuwcwKhV6gmCXne4iZIi71sWIuqPcY6rddTKuePOyB3/NE+6H4+KuC2OUXYBZovRVGOcGKLiOYPDOSvdHMJR4bZyBNDbYLDpRlFs1wOJf/b5SJjeVWxzKZaNpkHZIq6rkXEuGIJd6Z8ajX39Q3GE9IL44k6bsShOuL4ZnyFGo2XLalTVNHybhq9pBGsLxlrBrHVcTnGtdTDniM46qHtkXWMIM4GPx4kc9aOkNygP40rZiPWx39UoCMc0SU1uXYXeZIXeYiRIuGnjx+Ee6WEUjLKf9NczOkKTF+WOZy/NpexzqRJ4rp7N/aqyJxUNxt5Ax8gDDTflUVWeLOatGcWBmByJuWVFp5wcpqIbTQ4jKFaJdG9sLVExSF9FS8tS5pEvKlQvvgsqjF+vFxH3DJ4ehp3eMI2LDj/4gXScpYdDeq16kZ4MspQRFvK05ryj2va2bFixMA23LUDkvHkBTMVNBiBxxABZ16DBafIsr/mK2sQ1xILbBR5+xM+92Tno7zDX58sWzzztZokxFUfb3xrfyYOUmVo/y1/hOedOdZSw+XgqmjspUIOtRWbna7uLvGiEStvF5oVSyrplkpVv3DiIIG5wn4iL7CCQ6kG8PlJYJoAFmmrpaqzBHaeT24epPSdMhdS49EqRA1T2LNJArylUIOj8iw4UaLySVHYAUrMGA288ZGoWYHLwClFbrmQUeaN2kR+UDtNtb0bjcbEjlAJJg4m1R6PEi83BxLhbL4iA+HJFqZQTtEycgpyRWm7xz56Veb8NfwthOK2iy8tykV4pyTOiiCiMsq1yJn9MebclHDZ1gRrk9ukhyZLQmvHwS2RLJLbImvoMSLNaTacBgJ/NzukYpPuqFaLnSgwuOKO9q03ygFN/Yx5zsbkfN0clMz6hx/Bik880h/4sd9vSFy9yvS1hvFz+bLmjnC+LPuZFZfqlhOWC1+/ysl9edfXnwfRhucofzr+dzYsTHSprKosR+ACNV5jSVVpoUpUmarBsWqVGSpQnwDzOm4JPOlxBGNagfmrJZ16VhkkoJVyu7/0gTK1nESr01Zxf1Bm7ZPbGjb7fuHVLnRcoykrnxCDTnms+cv1TuadjKikz/0Hd1WYFBEiZ7As6mzjml3aq7qU8IWGwbIxtz/M2/bKHJyqUN0ijwab8yAVhqT6CKMPrb6QrRj0OM4SjixT0xl6/zQ5r8jIb4fApBz+S6YXsFIpLyAozm4wRkPKueDRMem1Dakl4DADZmWDqjRd8UHQ8QYVb+YxDSqPw31Ip/m0+cuS0h6YScVd4gHsWZftaM/TZwmkBWuIBzPv9tkfePIOnW24pz3gwe4G1aY4bgalUEcsjEJFoqzNEH4G/eu8v899vJu+Y7N78Yhr0dSSeUPquvILT5JO6PGUiykhOF00cIfrOtrd4c8HX8ju2XuTFBd341rwJAqfMOBThh4tVNdaM2ob5aMcKZCrmZuadIPwszEoKJV/SNcjUwCsT47ZgjM+MVtoLVuR88ObcCmDDMBHsDaNxWiTNDaQajNLNONyUpB9k1wvBtd0tqp9wvvSzWEUsbL+BeQTzfDC9XOMZDXvjnhJKUddvJV0mj16vLlTj6P8awqJrrkLjgAlXRY+OnBq32VMq3YO9XEo8ZqiZ5kmmKF1x+BhlO3ucjM9qkq9kQ88e97sDfpYJzADiJdLz6mbPZQ/lVOqAVqfomhwAkDQj7KCdxu1YyUcOOmdL2ks3m7xJGnIBBZlE1cKVjZXyN7APPlH+Zt9Ta+l0cv9mxq0+69lSsuAoXwHbAnia5WWaPW3QsyD5LEZe5ZsXMfMqOC9n6FUQm7awCAaiVJq7PUL/GuPB50oHJG2eLXkQDtuD0oxMEJRZEIZp39t0LRaEXDzkucTku4GXKyDAdazptva8PWWPuiZjuWdRR37RuP4E+XUogM8wq80VKvOkvngVhhrLj+cj9kxSdZk+zKmtPbmxPM+55Gucgkc4JNcSMEAV+vVTl/KPsf2qvkj/+tLX/GyZdluExASvHXH0hXW9NW/6iKny+wC+NhUdAp7bfUCadFeg3CHdfteOq7+03dP8bqzOczGIjLnVNMdq5dQX0HUpEjPbU68QQbV6h0jxNH22BtHUeqtGETg9UGNjF5xTzaFnusk2zF7F1ysUSmLBynMUVGqDquQOgH58v+SZv5Z+8aWyRAwOd+RSl+rfjjfoZO07b4XuuRzRSD6vsUA73pXT1qqp33BVbjveUgxIK/vpED5ar5oxM2TTa5zRG2x/FYlRoeWVZe+VNqqlnmxCvbIATgO5MWz5o22/53mbpa4p0O7PQyWwS17dC6w2LmoSDfKVgI3VGuYTPlgtrc/nz/x5S/BjOhT2WHazSdNBX30sKyNi51iZ3INe3AuHie30C9/avobJuQ2d6I9Hm9G4/MWuDE0VkGCUjMYpS8ZMC4shKe8aJZ3IGxhux21wpDyIN91x1OOZROUxvmZ74nVLRmqcISBK2IPk/e4/u+AKDlScRxo19C/4tJ+fR11wkpY1zZ1grRiJBON0mAwVcyfvDiUPSOH8ZShY96YPeiGqeo9NwcDYJo26g7SfmjYpo1zuCXnl3iP6iRtPmY3U3cNzXqmLx2fcT8KXlm+nZBx1k8LtZPUWAegabiiByEFLxyZ4Ehxz8sD/fPewWs/ezmQHVtl32P2s0jd2jRGptNEllXXziz7FBv8OZX515bV4yS0wtT1TQJdlDzUnnxqdOtQc9RwlGYIrlgu9OgOj49cK/WGfq0P2awUAybwgol7PCwclXhAg9/mLZtTcFmtrgEOmFvHxJJWohRkMD+nxvC2TAehE9il7DIPQamglN8l6O8lyrFdDSzHqyR6xwTDaahmVuXSxt2H21H16yg7oxJNAJ0VWfH4y3LjDBpoPCauQQjOwhT2g/sRI4IWn3SEzB477OZ+XIuNuIwMxmXa1F9yZ0+lRmLwqrgIcrIRzqlhlBf98CPYcL+MLlasGOtUx/emckTguaDcUoAUctZ7FFyBo7NcqMDH+KMX4ZnoKIhxmRpoulkt/QQxKSMsivgEfZqsZseJ9mN36C9BcDvkNP6gwXGEwTaGMlQxuEFxizCAmAC3lGpY/v50xvcrtNc5qNg/QGtCWxr7rnBo+gQJVRSOw8HzZ8qWhsxu9ldmBggDODysv6ppJmEiaYuCISBU4oCOiQqPU3mBQhEyIKQ0dqWKLjxSpfEH9+8k8/+ueZHWZILo1L2wTe/JGRnWFARmk7r/okAzm/l6NC/35VxOpuL+cg8Cy4DGe0BTJVDp4o4i6qAt+UfdBnDit48SGLb/ykDmqAwuVvO9NmrnNFR/2+pCl8ssBhaPJCRt0/qTkKJQ0bLWPRmj9DQLklLLGS3s5nax8nM5ojpdSU9ARXnq7Q5Vy0A1SAaUr5ntCbLbWGCtIpqRr3vmbCtt8v25ZQOQOFCxWPpn+3covw4QUAtv7AjGBFEPQGURRwq4LTGjBOwONdwaDbroBwcqlcCsWMHykj8adMB2VHukNuyjoxJ63YdYAw/4xf5fu6mgcJpu2JS8GvSwsRNBNR+mgV5gNowgNmd9hJ+52IjjlluZUBQlGYdfrslspSS95bSUZ/sZD2icvOPRhFh4DfrUJfMpUKwE1A2ptH3c8sY5yRk4y6UQPZ9jhYNj4NAOXoPG7DYBKnjHgjsGK9VyBQuuUMBmlisqiJbwG4SFh1BZJteJaetjvDtueebj5HYuF1Wt9w73OGXabcMwOZoqt/2lBILUnznA7JSeRAeK7VsfMgsGQ8vCPOOBjO+U5cyEngE0pEQbdUbRJPX7XCglZRIrcohFl2+sP5Hw+FtokjzsFgdrAmGtW7uvxrCbqa7Ose59E9OYaeXIukOUh71uT2KqcEJrGQuR43NO7cRC6iLw9+s0Or8LQcu/PV5N3PvGEWhLrhdXEInBzChAK9Y50huC/43aR6WK+Rvr7giRsW65n09n7Ca3L34DcLpas3XKy5k9CZvPVdDl7z36u/BWvWPvLyTSvMPSsXgpWCYWgTRBc52zKD8dBONGClBOfTiX5JtTVDYJ4NBCZS43hlMOP2RGRZox05ZetVWxTpI8e1NsE+VtqHDStBb8TgHqF9dJWTE1Avh54g00YKpe2pIqdOUWCdHyHCSb3os8SQnSki3+2rJf7YomEOn01M8++eKbznEgn3ObdajF/U/hGQxvA77//P2C8beI="

MODELS_STATE = (
    "eJztXW1z2ziS/issfZqt0qUSO87MZba2ynacW986scv27E5tMqWBSMjChiI0JGXHmct/P4"
    "AvIgmCFCCREgn2h5mKSTQlPQ02Gt39NP4cLaiD3eDFuUuwF+LRW+vPkYcW/B/irbE1Qstl"
    "doNfCNHUjcbauUHTIPSRHbLLM+QGmF1ycGD7ZBkS6vHBp5ZNF0vkPVvhHIXsDy8SCCzkOd"
    "YSPQfWjPrs8soPcPCCP9OhNnso8R62E1955I8VnoT0AYdz7LOHfPo08siM31siEkz4v3/7"
    "jf1FPAd/xQEfwf9cfpnMCHadAi7E4XLR9Un4vIyuXUbXnOnEpu5q4WXDls/hnHrrccQL+d"
    "UH7GEfhZg/OPRXHCNv5boJmils8dfOhsRfLifj4BlauRxpLh1/gezaaDL5eH0/ubu4n0xG"
    "JS2kEjlkk0sMUK5B9lWD6Hc/8K/wX/99dHR8/OPRy+M3P528/vHHk59e/sTGRt+3fOvH7/"
    "GXyUCKH8W/1dnl/1x+vOdfiDK1xdOHX/geyaAQxVKRDjLQH7Ef8C9eRp5NuwemUxH+nMBm"
    "HaSI1ykhvZBpIZvee1BDDaIpehlato+RQ2VgBSGKf34BrGy8gBXTBw7JAr9I/2EWcveXHy"
    "7u7k8/3PDHL4LgD5dffXd6f8HvHEVXn4WrP7z5S3Hyrh9i/evy/u8W/9P69/XHiwhOGoQP"
    "fvSJ2bj7f4/4d0KrkE48+jRBTh6T9HJ6qaBYZudWyCXftLQrCIGKO61ijy6mPi5r9x5/La"
    "s2GyxolaHTQz2OFujrxMXeQzhnfx69fFmj2H+e3p7//fT2BzZK0NbH5NZRfO+7BF4G4QL7"
    "NkGuFtBFsa0gT5buISEeO1oqICcumXG4Hh8pwHp8VIkqv1UENSRLOpEie+GtFucxpCK+eS"
    "EAeTPI672B2vTNDzcPXhV0q8EtYWtT38cSJ0aKbDbYQFxPXqsge/K6Glt+TzAP2MUz6knx"
    "dfGSQYjL1iEnYx7Mr1VWttfVC9vr0rrmEB/btnRTKp3EhfHmAXys5Dsc1/gOx2XfwaYOea"
    "AT7mMru2olGfOwfqVijF9VW+NXJXPsUpttER0kiW1JQS6MbwngvUa5BHxV5jIbVYNwaS4v"
    "ffpIPLZ5UHUn8uNNnMNtYMxcMA1vbb8b59HF3aiPrhpxCF1IZm3NTiMTMRDe5jcamC1Vso"
    "heDcKZyB4Rvrm+v/h4fnl61VegPRoiiYG4ot5DRdgnGW+C/a2Lkl78KuYQ1u7qxHbRo2pA"
    "UiJlnHdwpLSXOKrZTByVdxPp7mvCXnnsU9VVTCZmwlwVfIU3Sr7Cmxpf4U0J8ekqYD/VUX"
    "XH8sP3aHL3Y2lfvVTavfFh1RC/rIy2U9/Bkm3yP/BzXbB9LdUW3CUTIkG7a1ZjXMw45eWs"
    "8+urq9P7C+vz6PzzaEPeY0udSOTNMzeHVhWZaWsnLwIKaVghaWBfVytlOVBNw6qJMwO6ih"
    "GlQC0Nq2XtlmoqpiwHqmlYNdkOTVM3EkFQTuPmLJe70LdqUmFQUsNKWuc+dBUkEYTgSMOu"
    "Wpo00fbVyoLw4rThR2/jQ7ceCVAKvPRZDZzNMPuSK63nF6bI/vKEfGdSuJNbjWJWR8Bues"
    "jFkpjkWfKE9/+4xS4K5cUNRSLJe/6strTWfvQ8u5q87ML67YXIDmXhWy2okseYCtMS+SGx"
    "yRLx2bUbVDe5R5kKV0xxYjOCPXzntzD3LFPxYmv5csUTpLvOrfQ5pgLFLrPfZDcxry6zR5"
    "mEFl8m6RGtWjjLtxZHC/EK8tBD9JP4Z/NPki2I1czL9YK5kX4Zr9PRUF0SJtvaY/KIAyv6"
    "+QyqiET5NCf23EJW/PyMarmRlLnF4yQkTWBkyp1JYGR2yGYAI3PQdD1gZBqvYmBkAj+wb4"
    "WOwA8EfiDwA43AFfiB+4AZ+IHADzQGa+AH9pG7BvxA4Af20VUDUhWQqrpSEwGkKiBVAakK"
    "SFXA1Om1Gd9WIcDU6axqgKnTSbUAU6ezqgGmToeVA0ydHigJmDrd1Q0wdbqsHGDqdEENaV"
    "2vYoFrcXhbRZZmlrqWCFIlLZRVcItn2MeeLYvIlk/P6RfyVRXx7LKPntZF2MKcYwCwn43D"
    "GJ6Lu/vby3OGrhLZbO/UqY4tAB1nTvURrQMSp/oI1yF4U33E6WC0qb6A1SprKjXwMsZUzv"
    "jXsKXyo5SIUtF4a4n9gHoWCjMKE/Ut5FnYc5ILcmKUnjgQobrnHXIZIEIBEQpYMkCEGq6K"
    "gQjVanEiWmLXJY5ymVJhvHkh0Fbqk4BWArSSfcLcPK3Ep9JOTJzWd4fDCmbfWkhA2CVBax"
    "7n6K+zlWdz+Kzpirgh8YIX/PP+Vo7Xt77U3n04vboqO6NLnyeSljLqyBllkKEykgURAc0p"
    "k2kLzfWV/QJ3dn19VXBPzi6FDdLHXz6cXTA7HE1hNoiEhX3TIY+R6bRlaIHzC9XOUO0M1c"
    "57rXYeVDp6veHQ1YZEEMrPoaS2LVMEJbWgGiioOXjKpAx71J9QF/y80FYq6FgRJpQ0mVDS"
    "VDm9d8FUtTd2t2a0Lq75F3qHgjGoVoFqlUbAarNapVBkJ6lYEYvwqqtWluJIhcqVpOTkaU"
    "7LHXllpSobx2+uTfmUX1vEfR8b+0nSrFgcBfUtUN/SPcMB9S2DLn6A+hbjVQz1LYbVt3Qc"
    "5DZSUuxLrBbMv1KtcSmMNy/e2FJn5RqUN/VXBsC36bKsO63LQuZBDR2XoTSuxzA3XxoHBT"
    "BQAAMFMFAAAwUwA9HH2sHT7pBVFjTP4nehh8zWGqqSBjVBEdkQ1AJFZJ1VTSeLyParDqgi"
    "G44K+lBG1olCkrGBdWSdBrahQjLiRd+2mQKp9aMMmtjFPXBAghDz/ps7YnW6fpBJULVZTH"
    "a6CiK83lN/gRzqjyQFZaUx47qiMpSMnszywxUqy3i1Am9llB7pHoGAfYsEFhNnb+dba055"
    "B93nYGwFxP5iuRg9skchj/LKMX5c/IKEi4qeSU0/XqVuLQ8B8Qh7h6ESDSrRumh1oBJt0G"
    "VKUIlmvIoZBI5kW/UOheUs8XpsnU7N0ifXkWDt5kxRk2TZLuF2xdv53yfTugCeIFYFoeIr"
    "0c39lEZDlDlKeDAK8249dsd51x/QqqYd24dqz7lEZugT7hv1VIsH0qEGVoK+USk4elNdb/"
    "SmVG5UZQmr3IPNJhA8g054BlJbU6XVDUZGQ6X9MTS90+iChuRRte4yG2xeWu9EqX7qpKZ8"
    "6qRcPcVXDd0calEGKqcayJnG81ZXEaKUeXP+wGpJY56q2VRhvBFBtU5kUvPBZ+2sXz7W3z"
    "PwVVN+wsTTzva1mZaJ4LfjH17Kx2Q3x3WJmFlhmNKhFCs/wBadWeEcWzYKkUsfVlh+AEX1"
    "UDhsontmYgwpEEiBwJ4JUiCDVnF8RnJZu+fUKYdUs8HN7NYOu9K0TJODNgfr3ZdSxOGoJu"
    "JwVI448PC+pDTqPWE/9x22ySIuzSulBGS8Qyce/yIn1zPAN3tAYqDAiU/eLiNYw6wvSBk4"
    "UVtg1ftsStEJn3iac1WQ3HnGdiw+ozths3rIyYJ4RHbCQZVvLhU1oThdy0mn0/9gHuaT2M"
    "wr6j1IV6WCjAlRwTrP7eLX0r6GshnlyVvpVGJWFBoeaMz9J4+St7PqpJds/B6PeUn9zN6e"
    "8gIdAdrvCBDvdia2ix4lbnw1ZbMo1YgF6NBGqSFnflyRSnm5kUcbwavNoy1KQVeA3ZNa3W"
    "6YYbomSkkuFQoW900YrKgJDtZ57lk93PgdhFlUxyhSYxJpE4hiRo+U/JO7BfkpyE/18fWF"
    "/NSgkxeQnzJexZBFgWbR+wQZTkOHlq99h7n5XHYUpJUgXBvUlaELQd2aoC401oXGuuaF0b"
    "sdJxwUPQQa63ZLH9AUtJNqgaagnVLNVqmOtOXWrt3TJH2+erbBrcx0FFcG+ixzOLWw4s+4"
    "w4FhCaE8TEH063ZNnSlj1DFLoAbRKghJuGoixWgcTm3mFk9XLhpJOxW6qD6niNIRCvlEn9"
    "KFNaO+xd4ErpxgbLE/kPVIfB5Vt5jSrScS8maCLvG+yPKO2zwC8pOQn+zjagL5yUEnryA/"
    "abyKIT/Zan4ywLIGjVJw06Hm7blbQdYhPrZt6SItP8spP948jI+Vgt/HNbHv43Lo2+XNCe"
    "UsOynGhfHmYdzKPMaei2xVG5ENNg/dVvp62WiJbPkMrnLlCyKDo9nhP1ZkiRZEfohyJWtM"
    "FDNhegJvrCG0Giwx8GgoC4lXzsv1+OFNSKgNGHptwJBS0Xz3pKuHoowJFqJTKlnvuLSP3S"
    "0LgnIaVs56q6arHIkgKKdh5cTbPF3NiFKglkMVb0Cafe/p43cEnRPs+3gkySFnN8d1iWSH"
    "oImdjduYTn6HnoMo1UtX4Tob/JbnfbmNTI+e4x1VkRXSJy9JFEfXvOTQuqjXKts1+5ifWm"
    "e7lDkl5axzq58EyWlITvcqbwPJachcQnJ6ACru6Pl2+1xyatQpO2cMDmbTAwzKH1pNbkIC"
    "uX2Mux2DHhQ/DYJqHVOORvSmzeBEodeYJD4h9iKrDlHY4siNQYprD6dHuwTUdayQWojt/k"
    "l65n0hzrBp8OZQwacR8uITImM294jd/zTCzNWIPe7HaJ5PYufjNwgsQGChQ/YKAguw64TA"
    "wgBUjL8uscNXNcnWT3pyTFEATo8RHDNJxx1Pfq50xREHnvRUafPLLRMnSRmobPzgoIIjX4"
    "Z25EvXkN/scEuOeJowVB5JIC1b3XzYU1F68IguXfRNBmSVuczGD85cwoFDOwKYxSyUF5tM"
    "ZI/h1Jvb65tfuEdcjqv2Y8GZYXuOJmyi2TKXUZq7EkWGnMKKsZgRSdymBrtk/JCBW/p0iq"
    "akwqesXFIEqcHZxQVeeyWS1/UD9ZiZKHnhgsyQp10hAq72yooiQ4ZvQXlr3skS+w6RkZtq"
    "94KiqHlJtuaX5xi1MtDSRGY22DxoWyEoxy7jBLHVxidxfz5Nd7Mgax7qbU3oiY8RswThSh"
    "bmqJnbgpx5gLcyzRloU8JQQxNZWURVUkWUaiCr0jHoTUqqADcbuNlb2Ju2uNlZyk73CFSZ"
    "JByDWirG2uUY1BzEuixHiSQQ6HevXUy8G01tiFImmPIuqiVzOrfUkOwBoKymz0NwY8OkWL"
    "1YHN5WBZ2pdYxl2GfEQ64u+HmhlmK55msgOtY36tihiL4oAJN/W+iXPl2ueCRIFXpRACa9"
    "BvIlQkHJCpV1cItn2MeetG9jSgDIZPs156t6PbDLPnpaF/YLSx0DgP1sHDd5u724u7+9PL"
    "8fVdv0XTB9nz6gVzNaF9f8KqaA7tr8boXs+7y0mfNVXJ8UMF3b1a0wvclLGzlVxXWnAlKV"
    "/jrEi75pE2e0XGaPaiuOdgDsi6xE4mEUTLD3SJCz64FSV/xhtzyTbzBie+7f1EuMCM86Ir"
    "uZd3D9qP4FIA7S7SpvtSR8UsGoVdNJiTBQ4QSlJfJDYpMl8kILez51XexYxOM80YibaodR"
    "86knREIGW3RQErKWvDMdH0UkpNMGnvnZ++xFYa0JDpZs8ry1HnzMppBvhXPksf/RAEfdsV"
    "zXeppTa44ecfQ49jn8aS71HrD/s/UFL0Nr+hyNcTEblHXdYiL8sx9omH52FSP2U4mlm/t9"
    "OCa9QnMt4MB22vgDB3bQuXzgwBqv4r7wG07P7y//2XNyA3KVa32LAkOu9I2RmKL/6EGXCg"
    "wZOo6BVqVdTgCK7LpstfO7HHUnVZQaHGkFMvOHycznNsLK2JdljNhYHSg9nAs9KGeIyzLw"
    "CjSVJRZCQ/ppTeEBPXsLlBObZSugkoPLB9q2QfdGeEC/ZrhyKq78gqun5HdJxpsLqVKBQ3"
    "Vus81kQTFlJ0kXlHJ61QmDKJc48fNjFXIGXCo+nCKJlsZ/8IwwDZD7NjqbIsT+IuA3ooMq"
    "kri/hQL+97P1xGaYFUibVrbwfGlUP/+rC2YcIvqHXnDHENGHiD4EDiCiP2gVB4RpS76xqA"
    "nqF6SgQ55CTN9GiymhkqIXjvIdDiuAzokJMLskaG1hGf11tvJsDqE1XRE3JF7wgn/e39rK"
    "qNSgfffh9OoKOjseat5CZ8ct5ix0dtwLotAEDprAHQI4slhSP8Q1DXhqX2WZ+M7vcn8Alb"
    "7KHU/6mBoBATZmB6BPY4SqyAvjjYg3dSLPlg/Wamcr0li4Dimra1pQTVwIM1AlD9S9FGYn"
    "M0JbZTCBmdkMM/MwqbbMYEjSbAVrUp1iK/BIN2fX/jVHIT/Qneeu8ue1vbUoT4r57MYjmw"
    "Zucq5bMLYwsudJHmzBj5DnybMweUrGuOEjSBhY9Mkrp9z29aFwNH33Ft0x5Nog1waJGMi1"
    "DVrFVQd3SU+Pqzy1a8s8RYf6SDZ/clxIwpWr2m88G2xgM7tmWnTKAxTqS3ReYnhrdE9Ycj"
    "3OSsJ5GDslMKDrNnTd3uI9bqvrduzq6HbcFqWg23aj3bYTeDU7B4tS0GV79w7Bsb+qqwlR"
    "ygTT3Sm1AD0UGjcPUwPUC5EdUp06jdx4wB16B7efSIXewV3qHZyagO2AzQmbCWrRQO7Q5D"
    "ZfP7Brh03NiouOuYpV2EsDm7tCZXLtT6s9ScvASWogpOhW10Ksi5M0iyJO5URgzvYlofWE"
    "4sqFF9ZlaDkUB5ZHQ8ueI+8B/xzRgz22C4tKGXwctfoMKhqXtvQpUvpxAYIkowTM40M7dW"
    "MLqiE22SGohhh0qhyqIYxXcVU1RJWhqyyIGICdg3wn5Dv3k+88zNFgXXs5OxHg29/hQF2D"
    "X7knWXPHA8UH3uwWBjD2nJs2QwB32Cf4Yn1A80gSABCHjOu2/wEfPMHF0Rs3//dz3smLSU"
    "bdvmbEZTvt1WLK9lbxPv0ZI/+FxdAmCxq3BnPZwpqMiUkJfO/+QB6xN7bYZ1BOcUgpCtFD"
    "pnhGfVyOCOz3o4Ed0b01YAzxAIgHwGYR4gHDVrEn6+JSZebS0c3YuIMuNFoWLvYD1HHKxg"
    "9jNSjtpw5D6o1c1tqsljBCwafVzGcV/cqcS5nmnLbwLzd5rw1+Cjiq4KiaZZrAUR2CFwOO"
    "qvEqBkcVHFVTHNXTJX2myanjEi81f7vWRUV84CTAOkc8RHAx74+fnIyCgARhEJ/gzB7Dn/"
    "PCuvZweq6yExVIhZSOrWBlz3nBFBu4Yh9DwlXInm/TFcOeX+ejmW5kxVf7+EhpJVaGTNSM"
    "yKE+FGKBP9trCwb+7BCcHfBnTVdxRXWM+ZUxRTrpiRLf+qSGb30iobZzvLRJ1EUh86A+MH"
    "M39cC0Wh1n44G7uy1zNHaCVWEvjDbCpepEWVluJ6JbU5ZtBHsGvGpBWWHKqXbedWQnAKg2"
    "3k2E+2U9VOEUDGen2u6e8s0/UxCRZudyd8e1YY/iOKWkHAqZhIPY3Eg4YNnJquxeLhYhTb"
    "ZpSW8IRRSOvoVwxKGN9hjCERCOgL0qhCMGrWLontl298wF8ZgCJCGfqrUkJ9BS956uvC3l"
    "pYQHYzSCY2YGbFqLjW0TGoPIWHs97eAYtsNGyPI7MmUGZlkGFAAhyq6jDiHKvYQoCzGebR"
    "C9ER7QLyuiTCUuG1E41m7/x9odiq1RVf+mUvqmWfTGTzVjoKZx2jiKm9J1pTVrmyU2kyU+"
    "leZqdgg20wgb/amQzUjuRtfZpEHitWzLnb9aeGb0PkQflQ0Wv4RDfGxHf/wG8WaIN3dvPY"
    "Z486CDkRBvNl7FCxqSRzoJVlFZt9yTk8ai5ILmxaRaCf7NsD1XbWW2HjvkHmZzBuwk86/E"
    "TmY2cu8TW1LAThCrQlDRDvUHwbsPp1dX5YU6giPxSrUgTGSGjt836qlmQ9KhBqbk3rxWMI"
    "hvXlfaQ36riGvVi13lYmx+ozW8i/7Myt45F1JTU6XUDTYGNNoFjULyXGNfnIV31NaMwnjz"
    "POljJU/6uMaTPi570tjj5wBMHm1FjAvjzcO4ld1KT2qSRje31ze/cBM32s98br40KdpTa2"
    "3AYRprTuMJz3H5RMZa2DifC7Lmod7WhJ74GC2xH6581d2TVM48wFuZ5gy0KWGooYmstKzK"
    "+xalwA3vtBueBF+py14QzYDtWgbeJ3USsyxiBscniBueck5At8K17gkm4Nmpelceo9RVUF"
    "Fmj8592ac3RQ3rbb+uLiSC8I40rJx1vEBXORJBUE7DyklWi+3WGFBLy2rJdm9bakj2AFBW"
    "O8qKtwXbumuCMCipYSXxGlRVVkZurAkZl8MQYTpOBRuABg7Rpgqmfh7IZXSWeEi1NSAItq"
    "QKM6vSa3hhHaTbdJIjps63OUQzq47ZmGabWdXakcMj20V2WJXVVEA4ZSZpg3qaCJo5VXMO"
    "8A5HokYt3Xc8ElXoH2+IvS3OwXULuF2xKvSSMwWqNnmbvOSOeQ92BXkzf3tcx+AkwkAFGi"
    "dfYtkQ64mEc87GdPlhs/lzAmzkuhb12b8WGIcMurH1NCfs7gI9R8cF8FNakeXhr6HFHiTt"
    "99fexygRRt31AboxAyOieCZXeUE8coV7uX+y/f2SzYUI4XQQP8HsK1mgCQLKJ1A+O2vDgP"
    "I56MoSoHwar+IK8mElL0OFfwhqPbhaQ7LUq9FOBQykqDVfyZp8LXnsrbIWTJAyIS+mVxHG"
    "5jf7dF32QEFqnwSCi4/vLi8+3l+MejpLhS1GCXPpJC0LmTBP98A9km7rSphXk/olooPn+G"
    "9CcwNRXR1R44rYKzjrYihisz0QJMwzBq+UjMGrGmPwqqKfrz7YMjEjEVeEvBZzCddlyd5m"
    "f2IjR7qjkUduRCkTagW0ojcpAOzLO0gSbKx1zURR82Zr835ZitocBbJ+6lIXoSQzZN8gBY"
    "N9mCMxrbUArmWGDCAPwPpsobGpz34u9WXtVs4odTEqv/NyWQHNKRNua2O2vrJfGM+ur68K"
    "0Z+zSyGt8PGXD2cXbN2KTAEbRMJCtiHn20b+vg4hMy8BZMwuB96A5Awk565Ab9J7FcdI6p"
    "esmuDKhvWq+dX/ANVliov/dBWwLy3bIkkNU374QRmefdqKFiNPukSaKmnzloMDM2lyoRZd"
    "HUlFQUENK0gMiG11Rhaoah+qAp5nj5SVVi6qktkKw40ocDsQkzBfMaqLfl7IhCj14cicyF"
    "Ynsgnjgb/WQxIt4M+PZnpYkQW3JJT9JPVT/SRSoIOGOJw5VoE2fTOT7dnKq8zcLDgdKifQ"
    "legYW4L6Pn1Av9ZTXWDz/oTiAX98IdwO2ZxwrwyFDs845yZ08MDE/uKqz98uLltboSsw5o"
    "wEV7q670CTzT1vRwJo0+h3whALsccsI7EjWLdCcsMQh6BVvmwBMwlhVsS0mjErppZUKLM+"
    "XnCw/fj80hwj9a2F2D8tlxe2WjwjZQWU/c9Bz4E1xTPqs8dFV6KjNHB2kfNemaRnkTjdKW"
    "PQ7ulTNxNqgewKZNfuGSAguw66wgDIrsar2CEoiI7t0DizqihjQtxdy9xxIk0ZrHriTd2b"
    "YFwlVQXTJjnqTHe2lcQGN+EWzM/0ZFGmKhOcE4ASvo5b37JWpTV7ycgBF+nl2jCppmrKIm"
    "0552ZukWoSNUJTrJZjiR3TgGowsTz/tCOJbQZ8bly2eBAG8kgS7clujutCPcvCMIU4T4gX"
    "TCbE1izqSxbykAvxLOphiz3qYcW+6jhuaLbkB0TMqeuwvfW6p9nvfya5mu+/W8hz2N9B1D"
    "/wRXzm8fffZVGevXwmxHi6Z8DGEOOBGA+4oBDjGbSKPbqY+uoNF9LBBva9enWkxG05qqG2"
    "HJWYLatAr3tTMn6PzKHz69vbi+vRXiBuvjlAQKWztwbhtYSBU7h5fIlD6EISh6gBOBPZ4y"
    "y+uOvrDEbBShq/kxrgbLCBHA8lbuFRDbXwqMws5Ns5CbiVTQfX442wDnr9BoHp2j7TNfag"
    "9Hl5Ram24C5t9A0+OTY2pbqaEKUMNMP7V0splHyYkOfpIwnotc2wlZa45W+P68KeiA+c0G"
    "zk5sinZyEX+6EVzlEYhR55hAT7VuBR+g071g8rHkjNVY79hdeSOSRYkCDg9z26viMJcjb6"
    "+M/eZ8/Fdkh9NpPn6bPGFrJmPsYWR82Kn8dDndhC/D/bpuxa8DPT+eeRRYJI8mlOXWzZ2A"
    "t9XBUm/TSKP4vftl30iOOzHyByCpHT3vlcEDkdTFgNIqfGqzhblxQ2S9lgE7dKajslnY7A"
    "8VKvhu16rBF79j2AW9FJtbKbokoTVagXO4Q96srOCfvEno9km6b4zrh2v5SN2bRTqlZs0x"
    "UWXvg+Gii+DIbtFo5evf7x9U/Hb16vNwnrK3V7gx32Aedz5Muhrd4JmGDJj05OVOIqJyfV"
    "cRV+TwhisZdKA+FkuIHotuOEULZnjV/tIsL/e3f9UY5wTkRcLYkdWv9nuSQwbFfLwSiskS"
    "mmP3w4/VWE+/zq+kxc/PgDzg4dBvz+/wMtNBY="
)
