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
INSERT INTO "cliente__new" ("id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "idioma", "estado", "notas", "telefono_numeros", "busqueda", "nombre_orden", "nombre_comercial_orden", "nif_orden", "pais_nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden", "pais_orden") SELECT "id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END, CASE WHEN "nif" IS NOT NULL THEN 'ES' END, "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", 'ES', "idioma", "estado", "notas", NULL, "busqueda", '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '' FROM "cliente";
DELETE FROM sqlite_sequence WHERE name = 'cliente__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cliente__new', seq FROM sqlite_sequence WHERE name = 'cliente';
DROP TABLE "cliente";
ALTER TABLE "cliente__new" RENAME TO "cliente";
CREATE INDEX "idx_cliente_localid_caaa45" ON "cliente" ("localidad");
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
INSERT INTO "cliente_final__new" ("id", "version", "creado", "actualizado", "nombre", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "notas", "telefono_numeros", "busqueda", "nombre_orden", "nif_orden", "pais_nif_orden", "correo_orden", "telefono_orden", "direccion_orden", "codigo_postal_orden", "localidad_orden", "provincia_orden", "pais_orden", "cliente_id") SELECT "id", "version", "creado", "actualizado", "nombre", "nif", CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END, CASE WHEN "nif" IS NOT NULL THEN 'ES' END, "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", 'ES', "notas", NULL, "busqueda", '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', "cliente_id" FROM "cliente_final";
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
    CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
);
INSERT INTO "contacto__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "roles", "principal", "idioma", "telefono_numeros", "busqueda", "nombre_orden", "apellidos_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "roles", "principal", "idioma", NULL, "busqueda", '', '', NULL, NULL, "cliente_id", "cliente_final_id" FROM "contacto";
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
    CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT
);
INSERT INTO "participante__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", "tipo_documento", "pais_documento", "correo", "telefono", "telefono_numeros", "busqueda", "nombre_orden", "apellidos_orden", "documento_orden", "pais_documento_orden", "correo_orden", "telefono_orden", "cliente_id", "cliente_final_id") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", CASE WHEN "documento" IS NULL THEN NULL WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END, CASE WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'ES' END, "correo", "telefono", NULL, "busqueda", '', '', NULL, NULL, NULL, NULL, "cliente_id", "cliente_final_id" FROM "participante";
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
    "telefono_numeros" VARCHAR(160),
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
INSERT INTO "formador__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "activo", "telefono_numeros", "busqueda", "nombre_orden", "apellidos_orden", "correo_orden", "telefono_orden") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "correo", "telefono", "activo", NULL, "busqueda", '', '', NULL, NULL FROM "formador";
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
CREATE INDEX "idx_contratacio_estado_c87d30" ON "contratacion" ("estado", "valida_hasta");
CREATE TABLE "inscripcion__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "baja_en" TIMESTAMP,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inscripcion_contrat_5504e5" UNIQUE ("contratacion_id", "participante_id"),
    CONSTRAINT "ck_inscripcion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_inscripcion_estado" CHECK ("estado" IN ('ACTIVA', 'BAJA')),
    CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_inscripcion_baja" CHECK (("estado" = 'BAJA') = ("baja_en" IS NOT NULL))
);
INSERT INTO "inscripcion__new" ("id", "version", "creado", "actualizado", "estado", "baja_en", "cliente_id", "contratacion_id", "participante_id") SELECT "id", "version", "creado", "actualizado", "estado", CASE WHEN estado = 'BAJA' THEN actualizado END, "cliente_id", "contratacion_id", "participante_id" FROM "inscripcion";
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
    "aula_id" BIGINT REFERENCES "aula" ("id") ON DELETE RESTRICT,
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
INSERT INTO "sesion__new" ("id", "version", "creado", "actualizado", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id") SELECT "id", "version", "creado", "actualizado", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", '', NULL, NULL, NULL, NULL, NULL, "contratacion_id", "formador_id" FROM "sesion";
DELETE FROM sqlite_sequence WHERE name = 'sesion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'sesion__new', seq FROM sqlite_sequence WHERE name = 'sesion';
DROP TABLE "sesion";
ALTER TABLE "sesion__new" RENAME TO "sesion";
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_sesion_formado_598f89" ON "sesion" ("formador_id", "inicio");
CREATE INDEX "idx_sesion_aula_id_8d89ea" ON "sesion" ("aula_id", "inicio");
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
CREATE TABLE "ausencia_formador" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "desde" DATE NOT NULL,
    "hora_inicio" SMALLINT,
    "hasta" DATE,
    "hora_fin" SMALLINT,
    "zona" VARCHAR(64) NOT NULL,
    "inicio" TIMESTAMP NOT NULL,
    "fin" TIMESTAMP,
    "motivo" VARCHAR(500),
    "zona_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "motivo_orden" VARCHAR(240),
    "formador_id" BIGINT NOT NULL REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_ausencia_formador_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_ausencia_formador_hora_inicio" CHECK ("hora_inicio" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_hora_fin" CHECK ("hora_fin" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_zona" CHECK ("zona" <> ''),
    CONSTRAINT "ck_ausencia_formador_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_ausencia_formador_instantes" CHECK ("fin" > "inicio")
);
CREATE INDEX "idx_ausencia_fo_formado_85bd36" ON "ausencia_formador" ("formador_id", "inicio");
CREATE TABLE "aula" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "sede" VARCHAR(120),
    "direccion" VARCHAR(300),
    "localidad" VARCHAR(120),
    "enlace" VARCHAR(500),
    "capacidad" INT,
    "equipamiento" TEXT,
    "activa" INT NOT NULL,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "sede_orden" VARCHAR(240),
    "direccion_orden" VARCHAR(240),
    "localidad_orden" VARCHAR(240),
    "enlace_orden" VARCHAR(240),
    CONSTRAINT "ck_aula_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_aula_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_aula_sede" CHECK ("sede" <> ''),
    CONSTRAINT "ck_aula_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_aula_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_aula_enlace" CHECK ("enlace" <> ''),
    CONSTRAINT "ck_aula_capacidad" CHECK ("capacidad" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_aula_equipamiento" CHECK ("equipamiento" <> ''),
    CONSTRAINT "ck_aula_notas" CHECK ("notas" <> '')
);
CREATE INDEX "idx_aula_nombre__a137ec" ON "aula" ("nombre_orden");
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
ALTER TABLE "cliente" DROP CONSTRAINT "cliente_nif_key";
DROP INDEX "idx_cliente_busqued_c20657";
DROP INDEX "idx_cliente_fin_busqued_f719d4";
DROP INDEX "idx_contacto_busqued_056fa9";
DROP INDEX "idx_participant_busqued_02b2a6";
DROP INDEX "idx_participant_cliente_d943db";
DROP INDEX "idx_participant_cliente_c94ce3";
DROP INDEX "idx_formacion_busqued_8552df";
DROP INDEX "idx_formador_busqued_911291";
DROP INDEX "idx_contratacio_busqued_e9d941";
ALTER TABLE "cliente" ADD COLUMN "tipo_nif" VARCHAR(32);
ALTER TABLE "cliente" ADD COLUMN "pais_nif" VARCHAR(2);
ALTER TABLE "cliente" ADD COLUMN "pais" VARCHAR(2);
ALTER TABLE "cliente" ADD COLUMN "telefono_numeros" VARCHAR(160);
ALTER TABLE "cliente" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "nombre_comercial_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "nif_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "pais_nif_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "direccion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "codigo_postal_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "localidad_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "provincia_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD COLUMN "pais_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ALTER COLUMN "nif" TYPE VARCHAR(32);
UPDATE "cliente" SET "tipo_nif" = CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END;
UPDATE "cliente" SET "pais_nif" = CASE WHEN "nif" IS NOT NULL THEN 'ES' END;
ALTER TABLE "cliente" ALTER COLUMN "codigo_postal" TYPE VARCHAR(12);
UPDATE "cliente" SET "pais" = 'ES';
ALTER TABLE "cliente" ALTER COLUMN "pais" SET NOT NULL;
UPDATE "cliente" SET "nombre_orden" = '';
ALTER TABLE "cliente" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "cliente" ALTER COLUMN "nombre_orden" SET DEFAULT '';
UPDATE "cliente" SET "pais_orden" = '';
ALTER TABLE "cliente" ALTER COLUMN "pais_orden" SET NOT NULL;
ALTER TABLE "cliente" ALTER COLUMN "pais_orden" SET DEFAULT '';
ALTER TABLE "cliente_final" ADD COLUMN "tipo_nif" VARCHAR(32);
ALTER TABLE "cliente_final" ADD COLUMN "pais_nif" VARCHAR(2);
ALTER TABLE "cliente_final" ADD COLUMN "pais" VARCHAR(2);
ALTER TABLE "cliente_final" ADD COLUMN "telefono_numeros" VARCHAR(160);
ALTER TABLE "cliente_final" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "nif_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "pais_nif_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "direccion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "codigo_postal_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "localidad_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "provincia_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ADD COLUMN "pais_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente_final" ALTER COLUMN "nif" TYPE VARCHAR(32);
UPDATE "cliente_final" SET "tipo_nif" = CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END;
UPDATE "cliente_final" SET "pais_nif" = CASE WHEN "nif" IS NOT NULL THEN 'ES' END;
ALTER TABLE "cliente_final" ALTER COLUMN "codigo_postal" TYPE VARCHAR(12);
UPDATE "cliente_final" SET "pais" = 'ES';
ALTER TABLE "cliente_final" ALTER COLUMN "pais" SET NOT NULL;
UPDATE "cliente_final" SET "nombre_orden" = '';
ALTER TABLE "cliente_final" ALTER COLUMN "nombre_orden" SET NOT NULL;
ALTER TABLE "cliente_final" ALTER COLUMN "nombre_orden" SET DEFAULT '';
UPDATE "cliente_final" SET "pais_orden" = '';
ALTER TABLE "cliente_final" ALTER COLUMN "pais_orden" SET NOT NULL;
ALTER TABLE "cliente_final" ALTER COLUMN "pais_orden" SET DEFAULT '';
ALTER TABLE "contacto" ADD COLUMN "telefono_numeros" VARCHAR(160);
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
ALTER TABLE "participante" ADD COLUMN "tipo_documento" VARCHAR(32);
ALTER TABLE "participante" ADD COLUMN "pais_documento" VARCHAR(2);
ALTER TABLE "participante" ADD COLUMN "telefono_numeros" VARCHAR(160);
ALTER TABLE "participante" ADD COLUMN "nombre_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "apellidos_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "documento_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "pais_documento_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "correo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ADD COLUMN "telefono_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "participante" ALTER COLUMN "documento" TYPE VARCHAR(32);
UPDATE "participante" SET "tipo_documento" = CASE WHEN "documento" IS NULL THEN NULL WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END;
UPDATE "participante" SET "pais_documento" = CASE WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'ES' END;
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
ALTER TABLE "formador" ADD COLUMN "telefono_numeros" VARCHAR(160);
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
ALTER TABLE "inscripcion" ADD COLUMN "baja_en" TIMESTAMPTZ;
UPDATE "inscripcion" SET "baja_en" = CASE WHEN estado = 'BAJA' THEN actualizado END;
ALTER TABLE "sesion" ADD COLUMN "zona_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "direccion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "enlace_vc_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "motivo_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "motivo_solape_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "aula_id" BIGINT;
UPDATE "sesion" SET "zona_orden" = '';
ALTER TABLE "sesion" ALTER COLUMN "zona_orden" SET NOT NULL;
ALTER TABLE "sesion" ALTER COLUMN "zona_orden" SET DEFAULT '';
ALTER TABLE "interaccion" ADD COLUMN "proxima_accion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "cliente" ADD CONSTRAINT "uid_cliente_nif_65379c" UNIQUE ("nif", "pais_nif");
ALTER TABLE "cliente" ADD CONSTRAINT "ck_cliente_tipo_nif" CHECK ("tipo_nif" IN ('NIF', 'IVA', 'OTRO'));
ALTER TABLE "cliente" ADD CONSTRAINT "ck_cliente_pais_nif" CHECK ("pais_nif" <> '');
ALTER TABLE "cliente" ADD CONSTRAINT "ck_cliente_pais" CHECK ("pais" <> '');
ALTER TABLE "cliente" ADD CONSTRAINT "ck_cliente_nif_completo" CHECK (("nif" IS NULL) = ("tipo_nif" IS NULL) AND ("nif" IS NULL) = ("pais_nif" IS NULL));
ALTER TABLE "cliente_final" ADD CONSTRAINT "ck_cliente_final_tipo_nif" CHECK ("tipo_nif" IN ('NIF', 'IVA', 'OTRO'));
ALTER TABLE "cliente_final" ADD CONSTRAINT "ck_cliente_final_pais_nif" CHECK ("pais_nif" <> '');
ALTER TABLE "cliente_final" ADD CONSTRAINT "ck_cliente_final_pais" CHECK ("pais" <> '');
ALTER TABLE "cliente_final" ADD CONSTRAINT "ck_cliente_final_nif_completo" CHECK (("nif" IS NULL) = ("tipo_nif" IS NULL) AND ("nif" IS NULL) = ("pais_nif" IS NULL));
ALTER TABLE "participante" ADD CONSTRAINT "ck_participante_tipo_documento" CHECK ("tipo_documento" IN ('NIF', 'IDENTIDAD', 'PASAPORTE', 'OTRO'));
ALTER TABLE "participante" ADD CONSTRAINT "ck_participante_pais_documento" CHECK ("pais_documento" <> '');
ALTER TABLE "participante" ADD CONSTRAINT "ck_participante_documento_completo" CHECK (("documento" IS NULL) = ("tipo_documento" IS NULL));
ALTER TABLE "formacion" ADD CONSTRAINT "formacion_codigo_clave_key" UNIQUE ("codigo_clave");
ALTER TABLE "contratacion" ADD CONSTRAINT "contratacion_expediente_clave_key" UNIQUE ("expediente_clave");
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_baja" CHECK (("estado" = 'BAJA') = ("baja_en" IS NOT NULL));
CREATE INDEX "idx_cliente_nombre__63c678" ON "cliente" ("nombre_orden");
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
CREATE INDEX "idx_contratacio_estado_c87d30" ON "contratacion" ("estado", "valida_hasta");
CREATE INDEX "idx_sesion_aula_id_8d89ea" ON "sesion" ("aula_id", "inicio");
CREATE TABLE "ausencia_formador" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "desde" DATE NOT NULL,
    "hora_inicio" SMALLINT,
    "hasta" DATE,
    "hora_fin" SMALLINT,
    "zona" VARCHAR(64) NOT NULL,
    "inicio" TIMESTAMPTZ NOT NULL,
    "fin" TIMESTAMPTZ,
    "motivo" VARCHAR(500),
    "zona_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "motivo_orden" VARCHAR(240) COLLATE "C",
    "formador_id" BIGINT NOT NULL REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_ausencia_formador_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_ausencia_formador_hora_inicio" CHECK ("hora_inicio" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_hora_fin" CHECK ("hora_fin" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_zona" CHECK ("zona" <> ''),
    CONSTRAINT "ck_ausencia_formador_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_ausencia_formador_instantes" CHECK ("fin" > "inicio")
);
CREATE INDEX "idx_ausencia_fo_formado_85bd36" ON "ausencia_formador" ("formador_id", "inicio");
CREATE TABLE "aula" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "sede" VARCHAR(120),
    "direccion" VARCHAR(300),
    "localidad" VARCHAR(120),
    "enlace" VARCHAR(500),
    "capacidad" INT,
    "equipamiento" TEXT,
    "activa" BOOL NOT NULL,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "nombre_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "sede_orden" VARCHAR(240) COLLATE "C",
    "direccion_orden" VARCHAR(240) COLLATE "C",
    "localidad_orden" VARCHAR(240) COLLATE "C",
    "enlace_orden" VARCHAR(240) COLLATE "C",
    CONSTRAINT "ck_aula_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_aula_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_aula_sede" CHECK ("sede" <> ''),
    CONSTRAINT "ck_aula_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_aula_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_aula_enlace" CHECK ("enlace" <> ''),
    CONSTRAINT "ck_aula_capacidad" CHECK ("capacidad" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_aula_equipamiento" CHECK ("equipamiento" <> ''),
    CONSTRAINT "ck_aula_notas" CHECK ("notas" <> '')
);
CREATE INDEX "idx_aula_nombre__a137ec" ON "aula" ("nombre_orden");
CREATE TABLE "serie_expediente" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "anio" INT NOT NULL UNIQUE,
    "ultimo" INT NOT NULL,
    CONSTRAINT "ck_serie_expediente_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
ALTER TABLE "sesion" ADD CONSTRAINT "sesion_aula_id_fkey" FOREIGN KEY ("aula_id") REFERENCES "aula" ("id") ON DELETE RESTRICT;
CREATE OR REPLACE FUNCTION planificador_search_key(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $function$
-- Unicode 14.0.0
DECLARE
    key text := translate(lower(value COLLATE "C"), E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c\\u0009\\u000a\\u000b\\u000c\\u000d\\u001c\\u001d\\u001e\\u001f'
        '\\u0060\\u0085\\u00a0\\u00a8\\u00aa\\u00ab\\u00af\\u00b2\\u00b3\\u00b4\\u00b8\\u00b9\\u00ba\\u00bb\\u00c0\\u00c1'
        '\\u00c2\\u00c3\\u00c4\\u00c5\\u00c7\\u00c8\\u00c9\\u00ca\\u00cb\\u00cc\\u00cd\\u00ce\\u00cf\\u00d0\\u00d1\\u00d2'
        '\\u00d3\\u00d4\\u00d5\\u00d6\\u00d8\\u00d9\\u00da\\u00db\\u00dc\\u00dd\\u00e0\\u00e1\\u00e2\\u00e3\\u00e4\\u00e5'
        '\\u00e7\\u00e8\\u00e9\\u00ea\\u00eb\\u00ec\\u00ed\\u00ee\\u00ef\\u00f0\\u00f1\\u00f2\\u00f3\\u00f4\\u00f5\\u00f6'
        '\\u00f8\\u00f9\\u00fa\\u00fb\\u00fc\\u00fd\\u00ff\\u0100\\u0101\\u0102\\u0103\\u0104\\u0105\\u0106\\u0107\\u0108'
        '\\u0109\\u010a\\u010b\\u010c\\u010d\\u010e\\u010f\\u0110\\u0111\\u0112\\u0113\\u0114\\u0115\\u0116\\u0117\\u0118'
        '\\u0119\\u011a\\u011b\\u011c\\u011d\\u011e\\u011f\\u0120\\u0121\\u0122\\u0123\\u0124\\u0125\\u0126\\u0127\\u0128'
        '\\u0129\\u012a\\u012b\\u012c\\u012d\\u012e\\u012f\\u0130\\u0131\\u0134\\u0135\\u0136\\u0137\\u0138\\u0139\\u013a'
        '\\u013b\\u013c\\u013d\\u013e\\u013f\\u0140\\u0141\\u0142\\u0143\\u0144\\u0145\\u0146\\u0147\\u0148\\u014a\\u014b'
        '\\u014c\\u014d\\u014e\\u014f\\u0150\\u0151\\u0154\\u0155\\u0156\\u0157\\u0158\\u0159\\u015a\\u015b\\u015c\\u015d'
        '\\u015e\\u015f\\u0160\\u0161\\u0162\\u0163\\u0164\\u0165\\u0166\\u0167\\u0168\\u0169\\u016a\\u016b\\u016c\\u016d'
        '\\u016e\\u016f\\u0170\\u0171\\u0172\\u0173\\u0174\\u0175\\u0176\\u0177\\u0178\\u0179\\u017a\\u017b\\u017c\\u017d'
        '\\u017e\\u017f\\u00ad\\u00b7', E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c         '
        '\\u0027   a\\u0022 23\\u0027 1o\\u0022aa'
        'aaaaceeeeiiiidno'
        'ooooouuuuyaaaaaa'
        'ceeeeiiiidnooooo'
        'ouuuuyyaaaaaaccc'
        'cccccddddeeeeeee'
        'eeegggggggghhhhi'
        'iiiiiiiiijjkkqll'
        'llllllllnnnnnnnn'
        'oooooorrrrrrssss'
        'ssssttttttuuuuuu'
        'uuuuuuwwyyyzzzzz'
        'zs');
BEGIN
    IF octet_length(key) <> length(key) THEN
        key := translate(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(normalize(translate(value, E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c\\u00b4\\u1fbd\\u1fbf', E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c\\u0027\\u0027\\u0027'), NFKD), E'\\u00c6', E'ae'), E'\\u00de', E'th'), E'\\u00df', E'ss'), E'\\u00e6', E'ae'), E'\\u00fe', E'th'), E'\\u0152', E'oe'), E'\\u0153', E'oe'), E'\\u0195', E'hv'), E'\\u01a2', E'oi'), E'\\u01a3', E'oi'), E'\\u01f6', E'hv'), E'\\u0222', E'ou'), E'\\u0223', E'ou'), E'\\u0238', E'db'), E'\\u0239', E'qp'), E'\\u0276', E'oe'), E'\\u02a3', E'dz'), E'\\u02a5', E'dz'), E'\\u02a6', E'ts'), E'\\u02a8', E'tc'), E'\\u02aa', E'ls'), E'\\u02ab', E'lz'), E'\\u1d01', E'ae'), E'\\u1d02', E'ae'), E'\\u1d14', E'oe'), E'\\u1d15', E'ou'), E'\\u1d6b', E'ue'), E'\\u1d7a', E'th'), E'\\u1e9e', E'ss'), E'\\u1efa', E'll'), E'\\u1efb', E'll'), E'\\ua728', E'tz'), E'\\ua729', E'tz'), E'\\ua732', E'aa'), E'\\ua733', E'aa'), E'\\ua734', E'ao'), E'\\ua735', E'ao'), E'\\ua736', E'au'), E'\\ua737', E'au'), E'\\ua738', E'av'), E'\\ua739', E'av'), E'\\ua73a', E'av'), E'\\ua73b', E'av'), E'\\ua73c', E'ay'), E'\\ua73d', E'ay'), E'\\ua74e', E'oo'), E'\\ua74f', E'oo'), E'\\ua760', E'vy'), E'\\ua761', E'vy'), E'\\ua764', E'th'), E'\\ua765', E'th'), E'\\ua766', E'th'), E'\\ua767', E'th'), E'\\ua76a', E'et'), E'\\ua76b', E'et'), E'\\ua76c', E'is'), E'\\ua76d', E'is'), E'\\ua778', E'um'), E'\\ua79a', E'ae'), E'\\ua79b', E'ae'), E'\\ua79c', E'oe'), E'\\ua79d', E'oe'), E'\\ua79e', E'ue'), E'\\ua79f', E'ue'), E'\\uab40', E'oe'), E'\\uab41', E'oe'), E'\\uab42', E'oe'), E'\\uab50', E'ui'), E'\\uab51', E'ui'), E'\\uab62', E'oe'), E'\\uab63', E'uo'), E'\\uab66', E'dz'), E'\\uab67', E'ts'), E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c\\u0009\\u000a\\u000b\\u000c\\u000d\\u001c\\u001d\\u001e\\u001f'
        'ABCDEFGHIJKLMNOP'
        'QRSTUVWXYZ\\u0060\\u0085\\u00ab\\u00bb\\u00d0\\u00d8'
        '\\u00f0\\u00f8\\u0110\\u0111\\u0126\\u0127\\u0131\\u0138\\u0141\\u0142\\u014a\\u014b\\u0166\\u0167\\u0180\\u0181'
        '\\u0182\\u0183\\u0184\\u0186\\u0187\\u0188\\u0189\\u018a\\u018b\\u018c\\u018e\\u018f\\u0190\\u0191\\u0192\\u0193'
        '\\u0194\\u0196\\u0197\\u0198\\u0199\\u019a\\u019c\\u019d\\u019e\\u019f\\u01a4\\u01a5\\u01a6\\u01a7\\u01a9\\u01ab'
        '\\u01ac\\u01ad\\u01ae\\u01b1\\u01b2\\u01b3\\u01b4\\u01b5\\u01b6\\u01b7\\u01b8\\u01ba\\u01bc\\u01dd\\u01e4\\u01e5'
        '\\u01f7\\u021c\\u0220\\u0221\\u0224\\u0225\\u0234\\u0235\\u0236\\u0237\\u023a\\u023b\\u023c\\u023d\\u023e\\u023f'
        '\\u0240\\u0241\\u0243\\u0244\\u0245\\u0246\\u0247\\u0248\\u0249\\u024a\\u024b\\u024c\\u024d\\u024e\\u024f\\u0250'
        '\\u0251\\u0252\\u0253\\u0254\\u0255\\u0256\\u0257\\u0258\\u0259\\u025a\\u025b\\u025c\\u025d\\u025e\\u025f\\u0260'
        '\\u0261\\u0262\\u0265\\u0266\\u0268\\u026a\\u026b\\u026c\\u026d\\u026f\\u0270\\u0271\\u0272\\u0273\\u0274\\u0275'
        '\\u0279\\u027a\\u027b\\u027c\\u027d\\u027e\\u027f\\u0280\\u0281\\u0282\\u0283\\u0284\\u0286\\u0287\\u0288\\u0289'
        '\\u028b\\u028c\\u028d\\u028e\\u028f\\u0290\\u0291\\u0292\\u0293\\u0299\\u029a\\u029b\\u029c\\u029d\\u029e\\u029f'
        '\\u02a0\\u02ae\\u02af\\u02b9\\u02bb\\u02bc\\u02bd\\u02be\\u02bf\\u02c8\\u02ca\\u02cb\\u02d7\\u0345\\u0370\\u0372'
        '\\u0376\\u037f\\u0391\\u0392\\u0393\\u0394\\u0395\\u0396\\u0397\\u0398\\u0399\\u039a\\u039b\\u039c\\u039d\\u039e'
        '\\u039f\\u03a0\\u03a1\\u03a3\\u03a4\\u03a5\\u03a6\\u03a7\\u03a8\\u03a9\\u03c2\\u03cf\\u03d8\\u03da\\u03dc\\u03de'
        '\\u03e0\\u03e2\\u03e4\\u03e6\\u03e8\\u03ea\\u03ec\\u03ee\\u03f7\\u03fa\\u03fd\\u03fe\\u03ff\\u0402\\u0404\\u0405'
        '\\u0406\\u0408\\u0409\\u040a\\u040b\\u040f\\u0410\\u0411\\u0412\\u0413\\u0414\\u0415\\u0416\\u0417\\u0418\\u041a'
        '\\u041b\\u041c\\u041d\\u041e\\u041f\\u0420\\u0421\\u0422\\u0423\\u0424\\u0425\\u0426\\u0427\\u0428\\u0429\\u042a'
        '\\u042b\\u042c\\u042d\\u042e\\u042f\\u0460\\u0462\\u0464\\u0466\\u0468\\u046a\\u046c\\u046e\\u0470\\u0472\\u0474'
        '\\u0478\\u047a\\u047c\\u047e\\u0480\\u048a\\u048c\\u048e\\u0490\\u0492\\u0494\\u0496\\u0498\\u049a\\u049c\\u049e'
        '\\u04a0\\u04a2\\u04a4\\u04a6\\u04a8\\u04aa\\u04ac\\u04ae\\u04b0\\u04b2\\u04b4\\u04b6\\u04b8\\u04ba\\u04bc\\u04be'
        '\\u04c0\\u04c3\\u04c5\\u04c7\\u04c9\\u04cb\\u04cd\\u04d4\\u04d8\\u04e0\\u04e8\\u04f6\\u04fa\\u04fc\\u04fe\\u0500'
        '\\u0502\\u0504\\u0506\\u0508\\u050a\\u050c\\u050e\\u0510\\u0512\\u0514\\u0516\\u0518\\u051a\\u051c\\u051e\\u0520'
        '\\u0522\\u0524\\u0526\\u0528\\u052a\\u052c\\u052e\\u0531\\u0532\\u0533\\u0534\\u0535\\u0536\\u0537\\u0538\\u0539'
        '\\u053a\\u053b\\u053c\\u053d\\u053e\\u053f\\u0540\\u0541\\u0542\\u0543\\u0544\\u0545\\u0546\\u0547\\u0548\\u0549'
        '\\u054a\\u054b\\u054c\\u054d\\u054e\\u054f\\u0550\\u0551\\u0552\\u0553\\u0554\\u0555\\u0556\\u055a\\u058a\\u05be'
        '\\u05f3\\u0629\\u0649\\u0660\\u0661\\u0662\\u0663\\u0664\\u0665\\u0666\\u0667\\u0668\\u0669\\u06a9\\u06be\\u06c1'
        '\\u06cc\\u06d5\\u06f0\\u06f1\\u06f2\\u06f3\\u06f4\\u06f5\\u06f6\\u06f7\\u06f8\\u06f9\\u07c0\\u07c1\\u07c2\\u07c3'
        '\\u07c4\\u07c5\\u07c6\\u07c7\\u07c8\\u07c9\\u07f4\\u0966\\u0967\\u0968\\u0969\\u096a\\u096b\\u096c\\u096d\\u096e'
        '\\u096f\\u09e6\\u09e7\\u09e8\\u09e9\\u09ea\\u09eb\\u09ec\\u09ed\\u09ee\\u09ef\\u0a66\\u0a67\\u0a68\\u0a69\\u0a6a'
        '\\u0a6b\\u0a6c\\u0a6d\\u0a6e\\u0a6f\\u0ae6\\u0ae7\\u0ae8\\u0ae9\\u0aea\\u0aeb\\u0aec\\u0aed\\u0aee\\u0aef\\u0b66'
        '\\u0b67\\u0b68\\u0b69\\u0b6a\\u0b6b\\u0b6c\\u0b6d\\u0b6e\\u0b6f\\u0be6\\u0be7\\u0be8\\u0be9\\u0bea\\u0beb\\u0bec'
        '\\u0bed\\u0bee\\u0bef\\u0c66\\u0c67\\u0c68\\u0c69\\u0c6a\\u0c6b\\u0c6c\\u0c6d\\u0c6e\\u0c6f\\u0ce6\\u0ce7\\u0ce8'
        '\\u0ce9\\u0cea\\u0ceb\\u0cec\\u0ced\\u0cee\\u0cef\\u0d66\\u0d67\\u0d68\\u0d69\\u0d6a\\u0d6b\\u0d6c\\u0d6d\\u0d6e'
        '\\u0d6f\\u0de6\\u0de7\\u0de8\\u0de9\\u0dea\\u0deb\\u0dec\\u0ded\\u0dee\\u0def\\u0e50\\u0e51\\u0e52\\u0e53\\u0e54'
        '\\u0e55\\u0e56\\u0e57\\u0e58\\u0e59\\u0ed0\\u0ed1\\u0ed2\\u0ed3\\u0ed4\\u0ed5\\u0ed6\\u0ed7\\u0ed8\\u0ed9\\u0f20'
        '\\u0f21\\u0f22\\u0f23\\u0f24\\u0f25\\u0f26\\u0f27\\u0f28\\u0f29\\u1040\\u1041\\u1042\\u1043\\u1044\\u1045\\u1046'
        '\\u1047\\u1048\\u1049\\u1090\\u1091\\u1092\\u1093\\u1094\\u1095\\u1096\\u1097\\u1098\\u1099\\u10a0\\u10a1\\u10a2'
        '\\u10a3\\u10a4\\u10a5\\u10a6\\u10a7\\u10a8\\u10a9\\u10aa\\u10ab\\u10ac\\u10ad\\u10ae\\u10af\\u10b0\\u10b1\\u10b2'
        '\\u10b3\\u10b4\\u10b5\\u10b6\\u10b7\\u10b8\\u10b9\\u10ba\\u10bb\\u10bc\\u10bd\\u10be\\u10bf\\u10c0\\u10c1\\u10c2'
        '\\u10c3\\u10c4\\u10c5\\u10c7\\u10cd\\u13f8\\u13f9\\u13fa\\u13fb\\u13fc\\u13fd\\u1400\\u1680\\u17e0\\u17e1\\u17e2'
        '\\u17e3\\u17e4\\u17e5\\u17e6\\u17e7\\u17e8\\u17e9\\u1806\\u1810\\u1811\\u1812\\u1813\\u1814\\u1815\\u1816\\u1817'
        '\\u1818\\u1819\\u1946\\u1947\\u1948\\u1949\\u194a\\u194b\\u194c\\u194d\\u194e\\u194f\\u19d0\\u19d1\\u19d2\\u19d3'
        '\\u19d4\\u19d5\\u19d6\\u19d7\\u19d8\\u19d9\\u1a80\\u1a81\\u1a82\\u1a83\\u1a84\\u1a85\\u1a86\\u1a87\\u1a88\\u1a89'
        '\\u1a90\\u1a91\\u1a92\\u1a93\\u1a94\\u1a95\\u1a96\\u1a97\\u1a98\\u1a99\\u1b50\\u1b51\\u1b52\\u1b53\\u1b54\\u1b55'
        '\\u1b56\\u1b57\\u1b58\\u1b59\\u1bb0\\u1bb1\\u1bb2\\u1bb3\\u1bb4\\u1bb5\\u1bb6\\u1bb7\\u1bb8\\u1bb9\\u1c40\\u1c41'
        '\\u1c42\\u1c43\\u1c44\\u1c45\\u1c46\\u1c47\\u1c48\\u1c49\\u1c50\\u1c51\\u1c52\\u1c53\\u1c54\\u1c55\\u1c56\\u1c57'
        '\\u1c58\\u1c59\\u1c80\\u1c81\\u1c82\\u1c83\\u1c84\\u1c85\\u1c86\\u1c87\\u1c88\\u1c90\\u1c91\\u1c92\\u1c93\\u1c94'
        '\\u1c95\\u1c96\\u1c97\\u1c98\\u1c99\\u1c9a\\u1c9b\\u1c9c\\u1c9d\\u1c9e\\u1c9f\\u1ca0\\u1ca1\\u1ca2\\u1ca3\\u1ca4'
        '\\u1ca5\\u1ca6\\u1ca7\\u1ca8\\u1ca9\\u1caa\\u1cab\\u1cac\\u1cad\\u1cae\\u1caf\\u1cb0\\u1cb1\\u1cb2\\u1cb3\\u1cb4'
        '\\u1cb5\\u1cb6\\u1cb7\\u1cb8\\u1cb9\\u1cba\\u1cbd\\u1cbe\\u1cbf\\u1d00\\u1d03\\u1d04\\u1d05\\u1d06\\u1d07\\u1d08'
        '\\u1d09\\u1d0a\\u1d0b\\u1d0c\\u1d0d\\u1d0e\\u1d0f\\u1d10\\u1d11\\u1d12\\u1d13\\u1d16\\u1d17\\u1d18\\u1d19\\u1d1a'
        '\\u1d1b\\u1d1c\\u1d1d\\u1d1f\\u1d20\\u1d21\\u1d22\\u1d23\\u1d6c\\u1d6d\\u1d6e\\u1d6f\\u1d70\\u1d71\\u1d72\\u1d73'
        '\\u1d74\\u1d75\\u1d76\\u1d77\\u1d79\\u1d7b\\u1d7d\\u1d7e\\u1d80\\u1d81\\u1d82\\u1d83\\u1d84\\u1d85\\u1d86\\u1d87'
        '\\u1d88\\u1d89\\u1d8a\\u1d8b\\u1d8c\\u1d8d\\u1d8e\\u1d8f\\u1d90\\u1d91\\u1d92\\u1d93\\u1d94\\u1d95\\u1d96\\u1d97'
        '\\u1d98\\u1d99\\u1d9a\\u1e9c\\u1e9d\\u1efc\\u1efd\\u1efe\\u1eff\\u2010\\u2012\\u2013\\u2014\\u2015\\u2018\\u2019'
        '\\u201a\\u201b\\u201c\\u201d\\u201e\\u201f\\u2028\\u2029\\u2032\\u2035\\u2043\\u2132\\u2183\\u2184\\u2212\\u275b'
        '\\u275c\\u275d\\u275e\\u2c00\\u2c01\\u2c02\\u2c03\\u2c04\\u2c05\\u2c06\\u2c07\\u2c08\\u2c09\\u2c0a\\u2c0b\\u2c0c'
        '\\u2c0d\\u2c0e\\u2c0f\\u2c10\\u2c11\\u2c12\\u2c13\\u2c14\\u2c15\\u2c16\\u2c17\\u2c18\\u2c19\\u2c1a\\u2c1b\\u2c1c'
        '\\u2c1d\\u2c1e\\u2c1f\\u2c20\\u2c21\\u2c22\\u2c23\\u2c24\\u2c25\\u2c26\\u2c27\\u2c28\\u2c29\\u2c2a\\u2c2b\\u2c2c'
        '\\u2c2d\\u2c2e\\u2c2f\\u2c60\\u2c61\\u2c62\\u2c63\\u2c64\\u2c65\\u2c66\\u2c67\\u2c68\\u2c69\\u2c6a\\u2c6b\\u2c6c'
        '\\u2c6d\\u2c6e\\u2c6f\\u2c70\\u2c71\\u2c72\\u2c73\\u2c74\\u2c75\\u2c76\\u2c78\\u2c79\\u2c7a\\u2c7b\\u2c7e\\u2c7f'
        '\\u2c80\\u2c82\\u2c84\\u2c86\\u2c88\\u2c8a\\u2c8c\\u2c8e\\u2c90\\u2c92\\u2c94\\u2c96\\u2c98\\u2c9a\\u2c9c\\u2c9e'
        '\\u2ca0\\u2ca2\\u2ca4\\u2ca6\\u2ca8\\u2caa\\u2cac\\u2cae\\u2cb0\\u2cb2\\u2cb4\\u2cb6\\u2cb8\\u2cba\\u2cbc\\u2cbe'
        '\\u2cc0\\u2cc2\\u2cc4\\u2cc6\\u2cc8\\u2cca\\u2ccc\\u2cce\\u2cd0\\u2cd2\\u2cd4\\u2cd6\\u2cd8\\u2cda\\u2cdc\\u2cde'
        '\\u2ce0\\u2ce2\\u2ceb\\u2ced\\u2cf2\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d\\u301c\\u301d\\u301e\\u3030\\u30a0'
        '\\ua620\\ua621\\ua622\\ua623\\ua624\\ua625\\ua626\\ua627\\ua628\\ua629\\ua640\\ua642\\ua644\\ua646\\ua648\\ua64a'
        '\\ua64c\\ua64e\\ua650\\ua652\\ua654\\ua656\\ua658\\ua65a\\ua65c\\ua65e\\ua660\\ua662\\ua664\\ua666\\ua668\\ua66a'
        '\\ua66c\\ua680\\ua682\\ua684\\ua686\\ua688\\ua68a\\ua68c\\ua68e\\ua690\\ua692\\ua694\\ua696\\ua698\\ua69a\\ua722'
        '\\ua724\\ua726\\ua72a\\ua72c\\ua72e\\ua730\\ua731\\ua73e\\ua73f\\ua740\\ua741\\ua742\\ua743\\ua744\\ua745\\ua746'
        '\\ua747\\ua748\\ua749\\ua74a\\ua74b\\ua74c\\ua74d\\ua750\\ua751\\ua752\\ua753\\ua754\\ua755\\ua756\\ua757\\ua758'
        '\\ua759\\ua75a\\ua75b\\ua75c\\ua75e\\ua75f\\ua762\\ua763\\ua768\\ua76e\\ua779\\ua77a\\ua77b\\ua77c\\ua77d\\ua77e'
        '\\ua77f\\ua780\\ua781\\ua782\\ua783\\ua784\\ua785\\ua786\\ua787\\ua78b\\ua78c\\ua78d\\ua78e\\ua790\\ua791\\ua792'
        '\\ua793\\ua794\\ua795\\ua796\\ua797\\ua798\\ua799\\ua7a0\\ua7a1\\ua7a2\\ua7a3\\ua7a4\\ua7a5\\ua7a6\\ua7a7\\ua7a8'
        '\\ua7a9\\ua7aa\\ua7ab\\ua7ac\\ua7ad\\ua7ae\\ua7af\\ua7b0\\ua7b1\\ua7b2\\ua7b3\\ua7b4\\ua7b6\\ua7b8\\ua7b9\\ua7ba'
        '\\ua7bb\\ua7bc\\ua7bd\\ua7be\\ua7bf\\ua7c0\\ua7c1\\ua7c2\\ua7c3\\ua7c4\\ua7c5\\ua7c6\\ua7c7\\ua7c8\\ua7c9\\ua7ca'
        '\\ua7d0\\ua7d1\\ua7d6\\ua7d7\\ua7d8\\ua7d9\\ua7f5\\ua7f6\\ua7fa\\ua8d0\\ua8d1\\ua8d2\\ua8d3\\ua8d4\\ua8d5\\ua8d6'
        '\\ua8d7\\ua8d8\\ua8d9\\ua900\\ua901\\ua902\\ua903\\ua904\\ua905\\ua906\\ua907\\ua908\\ua909\\ua9d0\\ua9d1\\ua9d2'
        '\\ua9d3\\ua9d4\\ua9d5\\ua9d6\\ua9d7\\ua9d8\\ua9d9\\ua9f0\\ua9f1\\ua9f2\\ua9f3\\ua9f4\\ua9f5\\ua9f6\\ua9f7\\ua9f8'
        '\\ua9f9\\uaa50\\uaa51\\uaa52\\uaa53\\uaa54\\uaa55\\uaa56\\uaa57\\uaa58\\uaa59\\uab32\\uab33\\uab34\\uab35\\uab36'
        '\\uab37\\uab38\\uab39\\uab3a\\uab3b\\uab3c\\uab3d\\uab3e\\uab3f\\uab45\\uab46\\uab48\\uab49\\uab4a\\uab4b\\uab4c'
        '\\uab4e\\uab4f\\uab52\\uab56\\uab57\\uab58\\uab59\\uab5a\\uab68\\uab70\\uab71\\uab72\\uab73\\uab74\\uab75\\uab76'
        '\\uab77\\uab78\\uab79\\uab7a\\uab7b\\uab7c\\uab7d\\uab7e\\uab7f\\uab80\\uab81\\uab82\\uab83\\uab84\\uab85\\uab86'
        '\\uab87\\uab88\\uab89\\uab8a\\uab8b\\uab8c\\uab8d\\uab8e\\uab8f\\uab90\\uab91\\uab92\\uab93\\uab94\\uab95\\uab96'
        '\\uab97\\uab98\\uab99\\uab9a\\uab9b\\uab9c\\uab9d\\uab9e\\uab9f\\uaba0\\uaba1\\uaba2\\uaba3\\uaba4\\uaba5\\uaba6'
        '\\uaba7\\uaba8\\uaba9\\uabaa\\uabab\\uabac\\uabad\\uabae\\uabaf\\uabb0\\uabb1\\uabb2\\uabb3\\uabb4\\uabb5\\uabb6'
        '\\uabb7\\uabb8\\uabb9\\uabba\\uabbb\\uabbc\\uabbd\\uabbe\\uabbf\\uabf0\\uabf1\\uabf2\\uabf3\\uabf4\\uabf5\\uabf6'
        '\\uabf7\\uabf8\\uabf9\\U00010400\\U00010401\\U00010402\\U00010403\\U00010404\\U00010405\\U00010406\\U00010407\\U00010408\\U00010409\\U0001040a\\U0001040b\\U0001040c'
        '\\U0001040d\\U0001040e\\U0001040f\\U00010410\\U00010411\\U00010412\\U00010413\\U00010414\\U00010415\\U00010416\\U00010417\\U00010418\\U00010419\\U0001041a\\U0001041b\\U0001041c'
        '\\U0001041d\\U0001041e\\U0001041f\\U00010420\\U00010421\\U00010422\\U00010423\\U00010424\\U00010425\\U00010426\\U00010427\\U000104a0\\U000104a1\\U000104a2\\U000104a3\\U000104a4'
        '\\U000104a5\\U000104a6\\U000104a7\\U000104a8\\U000104a9\\U000104b0\\U000104b1\\U000104b2\\U000104b3\\U000104b4\\U000104b5\\U000104b6\\U000104b7\\U000104b8\\U000104b9\\U000104ba'
        '\\U000104bb\\U000104bc\\U000104bd\\U000104be\\U000104bf\\U000104c0\\U000104c1\\U000104c2\\U000104c3\\U000104c4\\U000104c5\\U000104c6\\U000104c7\\U000104c8\\U000104c9\\U000104ca'
        '\\U000104cb\\U000104cc\\U000104cd\\U000104ce\\U000104cf\\U000104d0\\U000104d1\\U000104d2\\U000104d3\\U00010570\\U00010571\\U00010572\\U00010573\\U00010574\\U00010575\\U00010576'
        '\\U00010577\\U00010578\\U00010579\\U0001057a\\U0001057c\\U0001057d\\U0001057e\\U0001057f\\U00010580\\U00010581\\U00010582\\U00010583\\U00010584\\U00010585\\U00010586\\U00010587'
        '\\U00010588\\U00010589\\U0001058a\\U0001058c\\U0001058d\\U0001058e\\U0001058f\\U00010590\\U00010591\\U00010592\\U00010594\\U00010595\\U00010c80\\U00010c81\\U00010c82\\U00010c83'
        '\\U00010c84\\U00010c85\\U00010c86\\U00010c87\\U00010c88\\U00010c89\\U00010c8a\\U00010c8b\\U00010c8c\\U00010c8d\\U00010c8e\\U00010c8f\\U00010c90\\U00010c91\\U00010c92\\U00010c93'
        '\\U00010c94\\U00010c95\\U00010c96\\U00010c97\\U00010c98\\U00010c99\\U00010c9a\\U00010c9b\\U00010c9c\\U00010c9d\\U00010c9e\\U00010c9f\\U00010ca0\\U00010ca1\\U00010ca2\\U00010ca3'
        '\\U00010ca4\\U00010ca5\\U00010ca6\\U00010ca7\\U00010ca8\\U00010ca9\\U00010caa\\U00010cab\\U00010cac\\U00010cad\\U00010cae\\U00010caf\\U00010cb0\\U00010cb1\\U00010cb2\\U00010d30'
        '\\U00010d31\\U00010d32\\U00010d33\\U00010d34\\U00010d35\\U00010d36\\U00010d37\\U00010d38\\U00010d39\\U00010ead\\U00011066\\U00011067\\U00011068\\U00011069\\U0001106a\\U0001106b'
        '\\U0001106c\\U0001106d\\U0001106e\\U0001106f\\U000110f0\\U000110f1\\U000110f2\\U000110f3\\U000110f4\\U000110f5\\U000110f6\\U000110f7\\U000110f8\\U000110f9\\U00011136\\U00011137'
        '\\U00011138\\U00011139\\U0001113a\\U0001113b\\U0001113c\\U0001113d\\U0001113e\\U0001113f\\U000111d0\\U000111d1\\U000111d2\\U000111d3\\U000111d4\\U000111d5\\U000111d6\\U000111d7'
        '\\U000111d8\\U000111d9\\U000112f0\\U000112f1\\U000112f2\\U000112f3\\U000112f4\\U000112f5\\U000112f6\\U000112f7\\U000112f8\\U000112f9\\U00011450\\U00011451\\U00011452\\U00011453'
        '\\U00011454\\U00011455\\U00011456\\U00011457\\U00011458\\U00011459\\U000114d0\\U000114d1\\U000114d2\\U000114d3\\U000114d4\\U000114d5\\U000114d6\\U000114d7\\U000114d8\\U000114d9'
        '\\U00011650\\U00011651\\U00011652\\U00011653\\U00011654\\U00011655\\U00011656\\U00011657\\U00011658\\U00011659\\U000116c0\\U000116c1\\U000116c2\\U000116c3\\U000116c4\\U000116c5'
        '\\U000116c6\\U000116c7\\U000116c8\\U000116c9\\U00011730\\U00011731\\U00011732\\U00011733\\U00011734\\U00011735\\U00011736\\U00011737\\U00011738\\U00011739\\U000118a0\\U000118a1'
        '\\U000118a2\\U000118a3\\U000118a4\\U000118a5\\U000118a6\\U000118a7\\U000118a8\\U000118a9\\U000118aa\\U000118ab\\U000118ac\\U000118ad\\U000118ae\\U000118af\\U000118b0\\U000118b1'
        '\\U000118b2\\U000118b3\\U000118b4\\U000118b5\\U000118b6\\U000118b7\\U000118b8\\U000118b9\\U000118ba\\U000118bb\\U000118bc\\U000118bd\\U000118be\\U000118bf\\U000118e0\\U000118e1'
        '\\U000118e2\\U000118e3\\U000118e4\\U000118e5\\U000118e6\\U000118e7\\U000118e8\\U000118e9\\U00011950\\U00011951\\U00011952\\U00011953\\U00011954\\U00011955\\U00011956\\U00011957'
        '\\U00011958\\U00011959\\U00011c50\\U00011c51\\U00011c52\\U00011c53\\U00011c54\\U00011c55\\U00011c56\\U00011c57\\U00011c58\\U00011c59\\U00011d50\\U00011d51\\U00011d52\\U00011d53'
        '\\U00011d54\\U00011d55\\U00011d56\\U00011d57\\U00011d58\\U00011d59\\U00011da0\\U00011da1\\U00011da2\\U00011da3\\U00011da4\\U00011da5\\U00011da6\\U00011da7\\U00011da8\\U00011da9'
        '\\U00016a60\\U00016a61\\U00016a62\\U00016a63\\U00016a64\\U00016a65\\U00016a66\\U00016a67\\U00016a68\\U00016a69\\U00016ac0\\U00016ac1\\U00016ac2\\U00016ac3\\U00016ac4\\U00016ac5'
        '\\U00016ac6\\U00016ac7\\U00016ac8\\U00016ac9\\U00016b50\\U00016b51\\U00016b52\\U00016b53\\U00016b54\\U00016b55\\U00016b56\\U00016b57\\U00016b58\\U00016b59\\U00016e40\\U00016e41'
        '\\U00016e42\\U00016e43\\U00016e44\\U00016e45\\U00016e46\\U00016e47\\U00016e48\\U00016e49\\U00016e4a\\U00016e4b\\U00016e4c\\U00016e4d\\U00016e4e\\U00016e4f\\U00016e50\\U00016e51'
        '\\U00016e52\\U00016e53\\U00016e54\\U00016e55\\U00016e56\\U00016e57\\U00016e58\\U00016e59\\U00016e5a\\U00016e5b\\U00016e5c\\U00016e5d\\U00016e5e\\U00016e5f\\U0001df01\\U0001df02'
        '\\U0001df03\\U0001df04\\U0001df06\\U0001df07\\U0001df08\\U0001df09\\U0001df0b\\U0001df0c\\U0001df0d\\U0001df10\\U0001df11\\U0001df13\\U0001df14\\U0001df15\\U0001df16\\U0001df18'
        '\\U0001df1a\\U0001df1b\\U0001df1d\\U0001df1e\\U0001e140\\U0001e141\\U0001e142\\U0001e143\\U0001e144\\U0001e145\\U0001e146\\U0001e147\\U0001e148\\U0001e149\\U0001e2f0\\U0001e2f1'
        '\\U0001e2f2\\U0001e2f3\\U0001e2f4\\U0001e2f5\\U0001e2f6\\U0001e2f7\\U0001e2f8\\U0001e2f9\\U0001e900\\U0001e901\\U0001e902\\U0001e903\\U0001e904\\U0001e905\\U0001e906\\U0001e907'
        '\\U0001e908\\U0001e909\\U0001e90a\\U0001e90b\\U0001e90c\\U0001e90d\\U0001e90e\\U0001e90f\\U0001e910\\U0001e911\\U0001e912\\U0001e913\\U0001e914\\U0001e915\\U0001e916\\U0001e917'
        '\\U0001e918\\U0001e919\\U0001e91a\\U0001e91b\\U0001e91c\\U0001e91d\\U0001e91e\\U0001e91f\\U0001e920\\U0001e921\\U0001e950\\U0001e951\\U0001e952\\U0001e953\\U0001e954\\U0001e955'
        '\\U0001e956\\U0001e957\\U0001e958\\U0001e959\\u00ad\\u00b7\\u0300\\u0301\\u0302\\u0303\\u0304\\u0305\\u0306\\u0307\\u0308\\u0309'
        '\\u030a\\u030b\\u030c\\u030d\\u030e\\u030f\\u0310\\u0311\\u0312\\u0313\\u0314\\u0315\\u0316\\u0317\\u0318\\u0319'
        '\\u031a\\u031b\\u031c\\u031d\\u031e\\u031f\\u0320\\u0321\\u0322\\u0323\\u0324\\u0325\\u0326\\u0327\\u0328\\u0329'
        '\\u032a\\u032b\\u032c\\u032d\\u032e\\u032f\\u0330\\u0331\\u0332\\u0333\\u0334\\u0335\\u0336\\u0337\\u0338\\u0339'
        '\\u033a\\u033b\\u033c\\u033d\\u033e\\u033f\\u0342\\u0346\\u0347\\u0348\\u0349\\u034a\\u034b\\u034c\\u034d\\u034e'
        '\\u034f\\u0350\\u0351\\u0352\\u0353\\u0354\\u0355\\u0356\\u0357\\u0358\\u0359\\u035a\\u035b\\u035c\\u035d\\u035e'
        '\\u035f\\u0360\\u0361\\u0362\\u0363\\u0364\\u0365\\u0366\\u0367\\u0368\\u0369\\u036a\\u036b\\u036c\\u036d\\u036e'
        '\\u036f\\u0483\\u0484\\u0485\\u0486\\u0487\\u0591\\u0592\\u0593\\u0594\\u0595\\u0596\\u0597\\u0598\\u0599\\u059a'
        '\\u059b\\u059c\\u059d\\u059e\\u059f\\u05a0\\u05a1\\u05a2\\u05a3\\u05a4\\u05a5\\u05a6\\u05a7\\u05a8\\u05a9\\u05aa'
        '\\u05ab\\u05ac\\u05ad\\u05ae\\u05af\\u05b0\\u05b1\\u05b2\\u05b3\\u05b4\\u05b5\\u05b6\\u05b7\\u05b8\\u05b9\\u05ba'
        '\\u05bb\\u05bc\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0600\\u0601\\u0602\\u0603\\u0604\\u0605\\u0610'
        '\\u0611\\u0612\\u0613\\u0614\\u0615\\u0616\\u0617\\u0618\\u0619\\u061a\\u061c\\u0640\\u064b\\u064c\\u064d\\u064e'
        '\\u064f\\u0650\\u0651\\u0652\\u0653\\u0654\\u0655\\u0656\\u0657\\u0658\\u0659\\u065a\\u065b\\u065c\\u065d\\u065e'
        '\\u065f\\u0670\\u06d6\\u06d7\\u06d8\\u06d9\\u06da\\u06db\\u06dc\\u06dd\\u06df\\u06e0\\u06e1\\u06e2\\u06e3\\u06e4'
        '\\u06e7\\u06e8\\u06ea\\u06eb\\u06ec\\u06ed\\u070f\\u0711\\u0730\\u0731\\u0732\\u0733\\u0734\\u0735\\u0736\\u0737'
        '\\u0738\\u0739\\u073a\\u073b\\u073c\\u073d\\u073e\\u073f\\u0740\\u0741\\u0742\\u0743\\u0744\\u0745\\u0746\\u0747'
        '\\u0748\\u0749\\u074a\\u07eb\\u07ec\\u07ed\\u07ee\\u07ef\\u07f0\\u07f1\\u07f2\\u07f3\\u07fd\\u0816\\u0817\\u0818'
        '\\u0819\\u081b\\u081c\\u081d\\u081e\\u081f\\u0820\\u0821\\u0822\\u0823\\u0825\\u0826\\u0827\\u0829\\u082a\\u082b'
        '\\u082c\\u082d\\u0859\\u085a\\u085b\\u0890\\u0891\\u0898\\u0899\\u089a\\u089b\\u089c\\u089d\\u089e\\u089f\\u08ca'
        '\\u08cb\\u08cc\\u08cd\\u08ce\\u08cf\\u08d0\\u08d1\\u08d2\\u08d3\\u08d4\\u08d5\\u08d6\\u08d7\\u08d8\\u08d9\\u08da'
        '\\u08db\\u08dc\\u08dd\\u08de\\u08df\\u08e0\\u08e1\\u08e2\\u08e3\\u08e4\\u08e5\\u08e6\\u08e7\\u08e8\\u08e9\\u08ea'
        '\\u08eb\\u08ec\\u08ed\\u08ee\\u08ef\\u08f0\\u08f1\\u08f2\\u08f3\\u08f4\\u08f5\\u08f6\\u08f7\\u08f8\\u08f9\\u08fa'
        '\\u08fb\\u08fc\\u08fd\\u08fe\\u08ff\\u093c\\u094d\\u0951\\u0952\\u0953\\u0954\\u09bc\\u09cd\\u09fe\\u0a3c\\u0a4d'
        '\\u0abc\\u0acd\\u0b3c\\u0b4d\\u0bcd\\u0c3c\\u0c4d\\u0c55\\u0c56\\u0cbc\\u0ccd\\u0d3b\\u0d3c\\u0d4d\\u0dca\\u0e38'
        '\\u0e39\\u0e3a\\u0e48\\u0e49\\u0e4a\\u0e4b\\u0eb8\\u0eb9\\u0eba\\u0ec8\\u0ec9\\u0eca\\u0ecb\\u0f18\\u0f19\\u0f35'
        '\\u0f37\\u0f39\\u0f71\\u0f72\\u0f74\\u0f7a\\u0f7b\\u0f7c\\u0f7d\\u0f80\\u0f82\\u0f83\\u0f84\\u0f86\\u0f87\\u0fc6'
        '\\u1037\\u1039\\u103a\\u108d\\u115f\\u1160\\u135d\\u135e\\u135f\\u1714\\u1715\\u1734\\u17b4\\u17b5\\u17d2\\u17dd'
        '\\u180b\\u180c\\u180d\\u180e\\u18a9\\u1939\\u193a\\u193b\\u1a17\\u1a18\\u1a60\\u1a75\\u1a76\\u1a77\\u1a78\\u1a79'
        '\\u1a7a\\u1a7b\\u1a7c\\u1a7f\\u1ab0\\u1ab1\\u1ab2\\u1ab3\\u1ab4\\u1ab5\\u1ab6\\u1ab7\\u1ab8\\u1ab9\\u1aba\\u1abb'
        '\\u1abc\\u1abd\\u1abf\\u1ac0\\u1ac1\\u1ac2\\u1ac3\\u1ac4\\u1ac5\\u1ac6\\u1ac7\\u1ac8\\u1ac9\\u1aca\\u1acb\\u1acc'
        '\\u1acd\\u1ace\\u1b34\\u1b44\\u1b6b\\u1b6c\\u1b6d\\u1b6e\\u1b6f\\u1b70\\u1b71\\u1b72\\u1b73\\u1baa\\u1bab\\u1be6'
        '\\u1bf2\\u1bf3\\u1c37\\u1cd0\\u1cd1\\u1cd2\\u1cd4\\u1cd5\\u1cd6\\u1cd7\\u1cd8\\u1cd9\\u1cda\\u1cdb\\u1cdc\\u1cdd'
        '\\u1cde\\u1cdf\\u1ce0\\u1ce2\\u1ce3\\u1ce4\\u1ce5\\u1ce6\\u1ce7\\u1ce8\\u1ced\\u1cf4\\u1cf8\\u1cf9\\u1dc0\\u1dc1'
        '\\u1dc2\\u1dc3\\u1dc4\\u1dc5\\u1dc6\\u1dc7\\u1dc8\\u1dc9\\u1dca\\u1dcb\\u1dcc\\u1dcd\\u1dce\\u1dcf\\u1dd0\\u1dd1'
        '\\u1dd2\\u1dd3\\u1dd4\\u1dd5\\u1dd6\\u1dd7\\u1dd8\\u1dd9\\u1dda\\u1ddb\\u1ddc\\u1ddd\\u1dde\\u1ddf\\u1de0\\u1de1'
        '\\u1de2\\u1de3\\u1de4\\u1de5\\u1de6\\u1de7\\u1de8\\u1de9\\u1dea\\u1deb\\u1dec\\u1ded\\u1dee\\u1def\\u1df0\\u1df1'
        '\\u1df2\\u1df3\\u1df4\\u1df5\\u1df6\\u1df7\\u1df8\\u1df9\\u1dfa\\u1dfb\\u1dfc\\u1dfd\\u1dfe\\u1dff\\u200b\\u200c'
        '\\u200d\\u200e\\u200f\\u2022\\u202a\\u202b\\u202c\\u202d\\u202e\\u2060\\u2061\\u2062\\u2063\\u2064\\u2066\\u2067'
        '\\u2068\\u2069\\u206a\\u206b\\u206c\\u206d\\u206e\\u206f\\u20d0\\u20d1\\u20d2\\u20d3\\u20d4\\u20d5\\u20d6\\u20d7'
        '\\u20d8\\u20d9\\u20da\\u20db\\u20dc\\u20e1\\u20e5\\u20e6\\u20e7\\u20e8\\u20e9\\u20ea\\u20eb\\u20ec\\u20ed\\u20ee'
        '\\u20ef\\u20f0\\u2219\\u22c5\\u2cef\\u2cf0\\u2cf1\\u2d7f\\u2de0\\u2de1\\u2de2\\u2de3\\u2de4\\u2de5\\u2de6\\u2de7'
        '\\u2de8\\u2de9\\u2dea\\u2deb\\u2dec\\u2ded\\u2dee\\u2def\\u2df0\\u2df1\\u2df2\\u2df3\\u2df4\\u2df5\\u2df6\\u2df7'
        '\\u2df8\\u2df9\\u2dfa\\u2dfb\\u2dfc\\u2dfd\\u2dfe\\u2dff\\u302a\\u302b\\u302c\\u302d\\u302e\\u302f\\u3099\\u309a'
        '\\ua66f\\ua674\\ua675\\ua676\\ua677\\ua678\\ua679\\ua67a\\ua67b\\ua67c\\ua67d\\ua69e\\ua69f\\ua6f0\\ua6f1\\ua806'
        '\\ua82c\\ua8c4\\ua8e0\\ua8e1\\ua8e2\\ua8e3\\ua8e4\\ua8e5\\ua8e6\\ua8e7\\ua8e8\\ua8e9\\ua8ea\\ua8eb\\ua8ec\\ua8ed'
        '\\ua8ee\\ua8ef\\ua8f0\\ua8f1\\ua92b\\ua92c\\ua92d\\ua953\\ua9b3\\ua9c0\\uaab0\\uaab2\\uaab3\\uaab4\\uaab7\\uaab8'
        '\\uaabe\\uaabf\\uaac1\\uaaf6\\uabed\\ufb1e\\ufe00\\ufe01\\ufe02\\ufe03\\ufe04\\ufe05\\ufe06\\ufe07\\ufe08\\ufe09'
        '\\ufe0a\\ufe0b\\ufe0c\\ufe0d\\ufe0e\\ufe0f\\ufe20\\ufe21\\ufe22\\ufe23\\ufe24\\ufe25\\ufe26\\ufe27\\ufe28\\ufe29'
        '\\ufe2a\\ufe2b\\ufe2c\\ufe2d\\ufe2e\\ufe2f\\ufeff\\ufff9\\ufffa\\ufffb\\U000101fd\\U000102e0\\U00010376\\U00010377\\U00010378\\U00010379'
        '\\U0001037a\\U00010a0d\\U00010a0f\\U00010a38\\U00010a39\\U00010a3a\\U00010a3f\\U00010ae5\\U00010ae6\\U00010d24\\U00010d25\\U00010d26\\U00010d27\\U00010eab\\U00010eac\\U00010f46'
        '\\U00010f47\\U00010f48\\U00010f49\\U00010f4a\\U00010f4b\\U00010f4c\\U00010f4d\\U00010f4e\\U00010f4f\\U00010f50\\U00010f82\\U00010f83\\U00010f84\\U00010f85\\U00011046\\U00011070'
        '\\U0001107f\\U000110b9\\U000110ba\\U000110bd\\U000110cd\\U00011100\\U00011101\\U00011102\\U00011133\\U00011134\\U00011173\\U000111c0\\U000111ca\\U00011235\\U00011236\\U000112e9'
        '\\U000112ea\\U0001133b\\U0001133c\\U0001134d\\U00011366\\U00011367\\U00011368\\U00011369\\U0001136a\\U0001136b\\U0001136c\\U00011370\\U00011371\\U00011372\\U00011373\\U00011374'
        '\\U00011442\\U00011446\\U0001145e\\U000114c2\\U000114c3\\U000115bf\\U000115c0\\U0001163f\\U000116b6\\U000116b7\\U0001172b\\U00011839\\U0001183a\\U0001193d\\U0001193e\\U00011943'
        '\\U000119e0\\U00011a34\\U00011a47\\U00011a99\\U00011c3f\\U00011d42\\U00011d44\\U00011d45\\U00011d97\\U00013430\\U00013431\\U00013432\\U00013433\\U00013434\\U00013435\\U00013436'
        '\\U00013437\\U00013438\\U00016af0\\U00016af1\\U00016af2\\U00016af3\\U00016af4\\U00016b30\\U00016b31\\U00016b32\\U00016b33\\U00016b34\\U00016b35\\U00016b36\\U00016ff0\\U00016ff1'
        '\\U0001bc9e\\U0001bca0\\U0001bca1\\U0001bca2\\U0001bca3\\U0001d165\\U0001d166\\U0001d167\\U0001d168\\U0001d169\\U0001d16d\\U0001d16e\\U0001d16f\\U0001d170\\U0001d171\\U0001d172'
        '\\U0001d173\\U0001d174\\U0001d175\\U0001d176\\U0001d177\\U0001d178\\U0001d179\\U0001d17a\\U0001d17b\\U0001d17c\\U0001d17d\\U0001d17e\\U0001d17f\\U0001d180\\U0001d181\\U0001d182'
        '\\U0001d185\\U0001d186\\U0001d187\\U0001d188\\U0001d189\\U0001d18a\\U0001d18b\\U0001d1aa\\U0001d1ab\\U0001d1ac\\U0001d1ad\\U0001d242\\U0001d243\\U0001d244\\U0001e000\\U0001e001'
        '\\U0001e002\\U0001e003\\U0001e004\\U0001e005\\U0001e006\\U0001e008\\U0001e009\\U0001e00a\\U0001e00b\\U0001e00c\\U0001e00d\\U0001e00e\\U0001e00f\\U0001e010\\U0001e011\\U0001e012'
        '\\U0001e013\\U0001e014\\U0001e015\\U0001e016\\U0001e017\\U0001e018\\U0001e01b\\U0001e01c\\U0001e01d\\U0001e01e\\U0001e01f\\U0001e020\\U0001e021\\U0001e023\\U0001e024\\U0001e026'
        '\\U0001e027\\U0001e028\\U0001e029\\U0001e02a\\U0001e130\\U0001e131\\U0001e132\\U0001e133\\U0001e134\\U0001e135\\U0001e136\\U0001e2ae\\U0001e2ec\\U0001e2ed\\U0001e2ee\\U0001e2ef'
        '\\U0001e8d0\\U0001e8d1\\U0001e8d2\\U0001e8d3\\U0001e8d4\\U0001e8d5\\U0001e8d6\\U0001e944\\U0001e945\\U0001e946\\U0001e947\\U0001e948\\U0001e949\\U0001e94a\\U000e0001\\U000e0020'
        '\\U000e0021\\U000e0022\\U000e0023\\U000e0024\\U000e0025\\U000e0026\\U000e0027\\U000e0028\\U000e0029\\U000e002a\\U000e002b\\U000e002c\\U000e002d\\U000e002e\\U000e002f\\U000e0030'
        '\\U000e0031\\U000e0032\\U000e0033\\U000e0034\\U000e0035\\U000e0036\\U000e0037\\U000e0038\\U000e0039\\U000e003a\\U000e003b\\U000e003c\\U000e003d\\U000e003e\\U000e003f\\U000e0040'
        '\\U000e0041\\U000e0042\\U000e0043\\U000e0044\\U000e0045\\U000e0046\\U000e0047\\U000e0048\\U000e0049\\U000e004a\\U000e004b\\U000e004c\\U000e004d\\U000e004e\\U000e004f\\U000e0050'
        '\\U000e0051\\U000e0052\\U000e0053\\U000e0054\\U000e0055\\U000e0056\\U000e0057\\U000e0058\\U000e0059\\U000e005a\\U000e005b\\U000e005c\\U000e005d\\U000e005e\\U000e005f\\U000e0060'
        '\\U000e0061\\U000e0062\\U000e0063\\U000e0064\\U000e0065\\U000e0066\\U000e0067\\U000e0068\\U000e0069\\U000e006a\\U000e006b\\U000e006c\\U000e006d\\U000e006e\\U000e006f\\U000e0070'
        '\\U000e0071\\U000e0072\\U000e0073\\U000e0074\\U000e0075\\U000e0076\\U000e0077\\U000e0078\\U000e0079\\U000e007a\\U000e007b\\U000e007c\\U000e007d\\U000e007e\\U000e007f\\U000e0100'
        '\\U000e0101\\U000e0102\\U000e0103\\U000e0104\\U000e0105\\U000e0106\\U000e0107\\U000e0108\\U000e0109\\U000e010a\\U000e010b\\U000e010c\\U000e010d\\U000e010e\\U000e010f\\U000e0110'
        '\\U000e0111\\U000e0112\\U000e0113\\U000e0114\\U000e0115\\U000e0116\\U000e0117\\U000e0118\\U000e0119\\U000e011a\\U000e011b\\U000e011c\\U000e011d\\U000e011e\\U000e011f\\U000e0120'
        '\\U000e0121\\U000e0122\\U000e0123\\U000e0124\\U000e0125\\U000e0126\\U000e0127\\U000e0128\\U000e0129\\U000e012a\\U000e012b\\U000e012c\\U000e012d\\U000e012e\\U000e012f\\U000e0130'
        '\\U000e0131\\U000e0132\\U000e0133\\U000e0134\\U000e0135\\U000e0136\\U000e0137\\U000e0138\\U000e0139\\U000e013a\\U000e013b\\U000e013c\\U000e013d\\U000e013e\\U000e013f\\U000e0140'
        '\\U000e0141\\U000e0142\\U000e0143\\U000e0144\\U000e0145\\U000e0146\\U000e0147\\U000e0148\\U000e0149\\U000e014a\\U000e014b\\U000e014c\\U000e014d\\U000e014e\\U000e014f\\U000e0150'
        '\\U000e0151\\U000e0152\\U000e0153\\U000e0154\\U000e0155\\U000e0156\\U000e0157\\U000e0158\\U000e0159\\U000e015a\\U000e015b\\U000e015c\\U000e015d\\U000e015e\\U000e015f\\U000e0160'
        '\\U000e0161\\U000e0162\\U000e0163\\U000e0164\\U000e0165\\U000e0166\\U000e0167\\U000e0168\\U000e0169\\U000e016a\\U000e016b\\U000e016c\\U000e016d\\U000e016e\\U000e016f\\U000e0170'
        '\\U000e0171\\U000e0172\\U000e0173\\U000e0174\\U000e0175\\U000e0176\\U000e0177\\U000e0178\\U000e0179\\U000e017a\\U000e017b\\U000e017c\\U000e017d\\U000e017e\\U000e017f\\U000e0180'
        '\\U000e0181\\U000e0182\\U000e0183\\U000e0184\\U000e0185\\U000e0186\\U000e0187\\U000e0188\\U000e0189\\U000e018a\\U000e018b\\U000e018c\\U000e018d\\U000e018e\\U000e018f\\U000e0190'
        '\\U000e0191\\U000e0192\\U000e0193\\U000e0194\\U000e0195\\U000e0196\\U000e0197\\U000e0198\\U000e0199\\U000e019a\\U000e019b\\U000e019c\\U000e019d\\U000e019e\\U000e019f\\U000e01a0'
        '\\U000e01a1\\U000e01a2\\U000e01a3\\U000e01a4\\U000e01a5\\U000e01a6\\U000e01a7\\U000e01a8\\U000e01a9\\U000e01aa\\U000e01ab\\U000e01ac\\U000e01ad\\U000e01ae\\U000e01af\\U000e01b0'
        '\\U000e01b1\\U000e01b2\\U000e01b3\\U000e01b4\\U000e01b5\\U000e01b6\\U000e01b7\\U000e01b8\\U000e01b9\\U000e01ba\\U000e01bb\\U000e01bc\\U000e01bd\\U000e01be\\U000e01bf\\U000e01c0'
        '\\U000e01c1\\U000e01c2\\U000e01c3\\U000e01c4\\U000e01c5\\U000e01c6\\U000e01c7\\U000e01c8\\U000e01c9\\U000e01ca\\U000e01cb\\U000e01cc\\U000e01cd\\U000e01ce\\U000e01cf\\U000e01d0'
        '\\U000e01d1\\U000e01d2\\U000e01d3\\U000e01d4\\U000e01d5\\U000e01d6\\U000e01d7\\U000e01d8\\U000e01d9\\U000e01da\\U000e01db\\U000e01dc\\U000e01dd\\U000e01de\\U000e01df\\U000e01e0'
        '\\U000e01e1\\U000e01e2\\U000e01e3\\U000e01e4\\U000e01e5\\U000e01e6\\U000e01e7\\U000e01e8\\U000e01e9\\U000e01ea\\U000e01eb\\U000e01ec\\U000e01ed\\U000e01ee\\U000e01ef', E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c         '
        'abcdefghijklmnop'
        'qrstuvwxyz\\u0027 \\u0022\\u0022do'
        'doddhhiqllnnttbb'
        'bb\\u0185occddddeeeffg'
        '\\u0263\\u0269ikklmnnoppr\\u01a8st'
        'ttt\\u028avyyzzz\\u01b9z\\u01bdegg'
        '\\u01bf\\u021dndzzlntjacclts'
        'z\\u0242buveejjqqrryya'
        'aabocddeeeeeeejg'
        'gghhiilllmmmnnno'
        'rrrrrrrrrssjsttu'
        'vvwyyzzzzbeghjkl'
        'qhh\\u0027\\u0027\\u0027\\u0027\\u0027\\u0027\\u0027\\u0027\\u0027\\u002d\\u03b9\\u0371\\u0373'
        '\\u0377\\u03f3\\u03b1\\u03b2\\u03b3\\u03b4\\u03b5\\u03b6\\u03b7\\u03b8\\u03b9\\u03ba\\u03bb\\u03bc\\u03bd\\u03be'
        '\\u03bf\\u03c0\\u03c1\\u03c3\\u03c4\\u03c5\\u03c6\\u03c7\\u03c8\\u03c9\\u03c3\\u03d7\\u03d9\\u03db\\u03dd\\u03df'
        '\\u03e1\\u03e3\\u03e5\\u03e7\\u03e9\\u03eb\\u03ed\\u03ef\\u03f8\\u03fb\\u037b\\u037c\\u037d\\u0452\\u0454\\u0455'
        '\\u0456\\u0458\\u0459\\u045a\\u045b\\u045f\\u0430\\u0431\\u0432\\u0433\\u0434\\u0435\\u0436\\u0437\\u0438\\u043a'
        '\\u043b\\u043c\\u043d\\u043e\\u043f\\u0440\\u0441\\u0442\\u0443\\u0444\\u0445\\u0446\\u0447\\u0448\\u0449\\u044a'
        '\\u044b\\u044c\\u044d\\u044e\\u044f\\u0461\\u0463\\u0465\\u0467\\u0469\\u046b\\u046d\\u046f\\u0471\\u0473\\u0475'
        '\\u0479\\u047b\\u047d\\u047f\\u0481\\u048b\\u048d\\u048f\\u0491\\u0493\\u0495\\u0497\\u0499\\u049b\\u049d\\u049f'
        '\\u04a1\\u04a3\\u04a5\\u04a7\\u04a9\\u04ab\\u04ad\\u04af\\u04b1\\u04b3\\u04b5\\u04b7\\u04b9\\u04bb\\u04bd\\u04bf'
        '\\u04cf\\u04c4\\u04c6\\u04c8\\u04ca\\u04cc\\u04ce\\u04d5\\u04d9\\u04e1\\u04e9\\u04f7\\u04fb\\u04fd\\u04ff\\u0501'
        '\\u0503\\u0505\\u0507\\u0509\\u050b\\u050d\\u050f\\u0511\\u0513\\u0515\\u0517\\u0519\\u051b\\u051d\\u051f\\u0521'
        '\\u0523\\u0525\\u0527\\u0529\\u052b\\u052d\\u052f\\u0561\\u0562\\u0563\\u0564\\u0565\\u0566\\u0567\\u0568\\u0569'
        '\\u056a\\u056b\\u056c\\u056d\\u056e\\u056f\\u0570\\u0571\\u0572\\u0573\\u0574\\u0575\\u0576\\u0577\\u0578\\u0579'
        '\\u057a\\u057b\\u057c\\u057d\\u057e\\u057f\\u0580\\u0581\\u0582\\u0583\\u0584\\u0585\\u0586\\u0027\\u002d\\u002d'
        '\\u0027\\u0647\\u064a0123456789\\u0643\\u0647\\u0647'
        '\\u064a\\u064701234567890123'
        '456789\\u0027012345678'
        '9012345678901234'
        '5678901234567890'
        '1234567890123456'
        '7890123456789012'
        '3456789012345678'
        '9012345678901234'
        '5678901234567890'
        '1234567890123456'
        '7890123456789\\u2d00\\u2d01\\u2d02'
        '\\u2d03\\u2d04\\u2d05\\u2d06\\u2d07\\u2d08\\u2d09\\u2d0a\\u2d0b\\u2d0c\\u2d0d\\u2d0e\\u2d0f\\u2d10\\u2d11\\u2d12'
        '\\u2d13\\u2d14\\u2d15\\u2d16\\u2d17\\u2d18\\u2d19\\u2d1a\\u2d1b\\u2d1c\\u2d1d\\u2d1e\\u2d1f\\u2d20\\u2d21\\u2d22'
        '\\u2d23\\u2d24\\u2d25\\u2d27\\u2d2d\\u13f0\\u13f1\\u13f2\\u13f3\\u13f4\\u13f5\\u002d 012'
        '3456789\\u002d01234567'
        '8901234567890123'
        '4567890123456789'
        '0123456789012345'
        '6789012345678901'
        '2345678901234567'
        '89\\u0432\\u0434\\u043e\\u0441\\u0442\\u0442\\u044a\\u0463\\ua64b\\u10d0\\u10d1\\u10d2\\u10d3\\u10d4'
        '\\u10d5\\u10d6\\u10d7\\u10d8\\u10d9\\u10da\\u10db\\u10dc\\u10dd\\u10de\\u10df\\u10e0\\u10e1\\u10e2\\u10e3\\u10e4'
        '\\u10e5\\u10e6\\u10e7\\u10e8\\u10e9\\u10ea\\u10eb\\u10ec\\u10ed\\u10ee\\u10ef\\u10f0\\u10f1\\u10f2\\u10f3\\u10f4'
        '\\u10f5\\u10f6\\u10f7\\u10f8\\u10f9\\u10fa\\u10fd\\u10fe\\u10ffabcddee'
        'ijklmnoooooooprr'
        'tuumvwzzbdfmnprr'
        'stzggipubdfgklmn'
        'prssvxzaadeeeeio'
        'suzssvvyy\\u002d\\u002d\\u002d\\u002d\\u002d\\u0027\\u0027'
        '\\u0027\\u0027\\u0022\\u0022\\u0022\\u0022  \\u0027\\u0027\\u002d\\u214ecc\\u002d\\u0027'
        '\\u0027\\u0022\\u0022\\u2c30\\u2c31\\u2c32\\u2c33\\u2c34\\u2c35\\u2c36\\u2c37\\u2c38\\u2c39\\u2c3a\\u2c3b\\u2c3c'
        '\\u2c3d\\u2c3e\\u2c3f\\u2c40\\u2c41\\u2c42\\u2c43\\u2c44\\u2c45\\u2c46\\u2c47\\u2c48\\u2c49\\u2c4a\\u2c4b\\u2c4c'
        '\\u2c4d\\u2c4e\\u2c4f\\u2c50\\u2c51\\u2c52\\u2c53\\u2c54\\u2c55\\u2c56\\u2c57\\u2c58\\u2c59\\u2c5a\\u2c5b\\u2c5c'
        '\\u2c5d\\u2c5e\\u2c5flllprathhkkzz'
        'amaavwwvhheroesz'
        '\\u2c81\\u2c83\\u2c85\\u2c87\\u2c89\\u2c8b\\u2c8d\\u2c8f\\u2c91\\u2c93\\u2c95\\u2c97\\u2c99\\u2c9b\\u2c9d\\u2c9f'
        '\\u2ca1\\u2ca3\\u2ca5\\u2ca7\\u2ca9\\u2cab\\u2cad\\u2caf\\u2cb1\\u2cb3\\u2cb5\\u2cb7\\u2cb9\\u2cbb\\u2cbd\\u2cbf'
        '\\u2cc1\\u2cc3\\u2cc5\\u2cc7\\u2cc9\\u2ccb\\u2ccd\\u2ccf\\u2cd1\\u2cd3\\u2cd5\\u2cd7\\u2cd9\\u2cdb\\u2cdd\\u2cdf'
        '\\u2ce1\\u2ce3\\u2cec\\u2cee\\u2cf3\\u002d\\u002d\\u002d\\u002d\\u002d\\u002d\\u002d\\u0022\\u0022\\u002d\\u002d'
        '0123456789\\ua641\\ua643\\ua645\\ua647\\ua649\\ua64b'
        '\\ua64d\\ua64f\\ua651\\ua653\\ua655\\ua657\\ua659\\ua65b\\ua65d\\ua65f\\ua661\\ua663\\ua665\\ua667\\ua669\\ua66b'
        '\\ua66d\\ua681\\ua683\\ua685\\ua687\\ua689\\ua68b\\ua68d\\ua68f\\ua691\\ua693\\ua695\\ua697\\ua699\\ua69b\\ua723'
        '\\ua725\\ua727\\ua72b\\ua72d\\ua72ffscckkkkkkl'
        'lllooooppppppqqq'
        'qrr\\ua75dvvzz\\ua769\\ua76fddffgg'
        'gllrrsstt\\u0027\\u0027hlnnc'
        'cchbbffggkknnrrs'
        'shegliqktj\\uab53\\ua7b5\\ua7b7uua'
        'aiiuuoowwcszddss'
        'ggsssshhm0123456'
        '7890123456789012'
        '3456789012345678'
        '90123456789eeefg'
        'lllmnnooorrrrrrr'
        'uuuxxxxyr\\u13a0\\u13a1\\u13a2\\u13a3\\u13a4\\u13a5\\u13a6'
        '\\u13a7\\u13a8\\u13a9\\u13aa\\u13ab\\u13ac\\u13ad\\u13ae\\u13af\\u13b0\\u13b1\\u13b2\\u13b3\\u13b4\\u13b5\\u13b6'
        '\\u13b7\\u13b8\\u13b9\\u13ba\\u13bb\\u13bc\\u13bd\\u13be\\u13bf\\u13c0\\u13c1\\u13c2\\u13c3\\u13c4\\u13c5\\u13c6'
        '\\u13c7\\u13c8\\u13c9\\u13ca\\u13cb\\u13cc\\u13cd\\u13ce\\u13cf\\u13d0\\u13d1\\u13d2\\u13d3\\u13d4\\u13d5\\u13d6'
        '\\u13d7\\u13d8\\u13d9\\u13da\\u13db\\u13dc\\u13dd\\u13de\\u13df\\u13e0\\u13e1\\u13e2\\u13e3\\u13e4\\u13e5\\u13e6'
        '\\u13e7\\u13e8\\u13e9\\u13ea\\u13eb\\u13ec\\u13ed\\u13ee\\u13ef0123456'
        '789\\U00010428\\U00010429\\U0001042a\\U0001042b\\U0001042c\\U0001042d\\U0001042e\\U0001042f\\U00010430\\U00010431\\U00010432\\U00010433\\U00010434'
        '\\U00010435\\U00010436\\U00010437\\U00010438\\U00010439\\U0001043a\\U0001043b\\U0001043c\\U0001043d\\U0001043e\\U0001043f\\U00010440\\U00010441\\U00010442\\U00010443\\U00010444'
        '\\U00010445\\U00010446\\U00010447\\U00010448\\U00010449\\U0001044a\\U0001044b\\U0001044c\\U0001044d\\U0001044e\\U0001044f01234'
        '56789\\U000104d8\\U000104d9\\U000104da\\U000104db\\U000104dc\\U000104dd\\U000104de\\U000104df\\U000104e0\\U000104e1\\U000104e2'
        '\\U000104e3\\U000104e4\\U000104e5\\U000104e6\\U000104e7\\U000104e8\\U000104e9\\U000104ea\\U000104eb\\U000104ec\\U000104ed\\U000104ee\\U000104ef\\U000104f0\\U000104f1\\U000104f2'
        '\\U000104f3\\U000104f4\\U000104f5\\U000104f6\\U000104f7\\U000104f8\\U000104f9\\U000104fa\\U000104fb\\U00010597\\U00010598\\U00010599\\U0001059a\\U0001059b\\U0001059c\\U0001059d'
        '\\U0001059e\\U0001059f\\U000105a0\\U000105a1\\U000105a3\\U000105a4\\U000105a5\\U000105a6\\U000105a7\\U000105a8\\U000105a9\\U000105aa\\U000105ab\\U000105ac\\U000105ad\\U000105ae'
        '\\U000105af\\U000105b0\\U000105b1\\U000105b3\\U000105b4\\U000105b5\\U000105b6\\U000105b7\\U000105b8\\U000105b9\\U000105bb\\U000105bc\\U00010cc0\\U00010cc1\\U00010cc2\\U00010cc3'
        '\\U00010cc4\\U00010cc5\\U00010cc6\\U00010cc7\\U00010cc8\\U00010cc9\\U00010cca\\U00010ccb\\U00010ccc\\U00010ccd\\U00010cce\\U00010ccf\\U00010cd0\\U00010cd1\\U00010cd2\\U00010cd3'
        '\\U00010cd4\\U00010cd5\\U00010cd6\\U00010cd7\\U00010cd8\\U00010cd9\\U00010cda\\U00010cdb\\U00010cdc\\U00010cdd\\U00010cde\\U00010cdf\\U00010ce0\\U00010ce1\\U00010ce2\\U00010ce3'
        '\\U00010ce4\\U00010ce5\\U00010ce6\\U00010ce7\\U00010ce8\\U00010ce9\\U00010cea\\U00010ceb\\U00010cec\\U00010ced\\U00010cee\\U00010cef\\U00010cf0\\U00010cf1\\U00010cf20'
        '123456789\\u002d012345'
        '6789012345678901'
        '2345678901234567'
        '8901234567890123'
        '4567890123456789'
        '0123456789012345'
        '67890123456789\\U000118c0\\U000118c1'
        '\\U000118c2\\U000118c3\\U000118c4\\U000118c5\\U000118c6\\U000118c7\\U000118c8\\U000118c9\\U000118ca\\U000118cb\\U000118cc\\U000118cd\\U000118ce\\U000118cf\\U000118d0\\U000118d1'
        '\\U000118d2\\U000118d3\\U000118d4\\U000118d5\\U000118d6\\U000118d7\\U000118d8\\U000118d9\\U000118da\\U000118db\\U000118dc\\U000118dd\\U000118de\\U000118df01'
        '2345678901234567'
        '8901234567890123'
        '4567890123456789'
        '0123456789012345'
        '67890123456789\\U00016e60\\U00016e61'
        '\\U00016e62\\U00016e63\\U00016e64\\U00016e65\\U00016e66\\U00016e67\\U00016e68\\U00016e69\\U00016e6a\\U00016e6b\\U00016e6c\\U00016e6d\\U00016e6e\\U00016e6f\\U00016e70\\U00016e71'
        '\\U00016e72\\U00016e73\\U00016e74\\U00016e75\\U00016e76\\U00016e77\\U00016e78\\U00016e79\\U00016e7a\\U00016e7b\\U00016e7c\\U00016e7d\\U00016e7e\\U00016e7fgg'
        'klynrtsstkllnrrz'
        'iocs012345678901'
        '23456789\\U0001e922\\U0001e923\\U0001e924\\U0001e925\\U0001e926\\U0001e927\\U0001e928\\U0001e929'
        '\\U0001e92a\\U0001e92b\\U0001e92c\\U0001e92d\\U0001e92e\\U0001e92f\\U0001e930\\U0001e931\\U0001e932\\U0001e933\\U0001e934\\U0001e935\\U0001e936\\U0001e937\\U0001e938\\U0001e939'
        '\\U0001e93a\\U0001e93b\\U0001e93c\\U0001e93d\\U0001e93e\\U0001e93f\\U0001e940\\U0001e941\\U0001e942\\U0001e943012345'
        '6789');
    END IF;
    IF key LIKE ' %' OR key LIKE '% ' OR key LIKE '%  %' THEN
        key := btrim(regexp_replace(key, ' +', ' ', 'g'), ' ');
    END IF;
    RETURN key;
END
$function$;
""",
}

CHECKS = {
    "sqlite": [
        [
            "cliente",
            "tipo_nif: VARCHAR(32)",
            "SELECT \"id\" FROM \"cliente\" WHERE length(CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) > 32"
        ],
        [
            "cliente",
            "pais_nif: VARCHAR(2)",
            "SELECT \"id\" FROM \"cliente\" WHERE length(CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) > 2"
        ],
        [
            "cliente",
            "uid_cliente_nif_65379c",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY \"nif\", (CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END)) AS \"times\" FROM \"cliente\" WHERE (\"nif\") IS NOT NULL AND ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "cliente",
            "ck_cliente_tipo_nif",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IN ('NIF', 'IVA', 'OTRO'))"
        ],
        [
            "cliente",
            "ck_cliente_pais_nif",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) <> '')"
        ],
        [
            "cliente",
            "ck_cliente_pais",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT (('ES') <> '')"
        ],
        [
            "cliente",
            "ck_cliente_nif_completo",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT ((\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IS NULL) AND (\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) IS NULL))"
        ],
        [
            "cliente_final",
            "tipo_nif: VARCHAR(32)",
            "SELECT \"id\" FROM \"cliente_final\" WHERE length(CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) > 32"
        ],
        [
            "cliente_final",
            "pais_nif: VARCHAR(2)",
            "SELECT \"id\" FROM \"cliente_final\" WHERE length(CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) > 2"
        ],
        [
            "cliente_final",
            "ck_cliente_final_tipo_nif",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IN ('NIF', 'IVA', 'OTRO'))"
        ],
        [
            "cliente_final",
            "ck_cliente_final_pais_nif",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) <> '')"
        ],
        [
            "cliente_final",
            "ck_cliente_final_pais",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT (('ES') <> '')"
        ],
        [
            "cliente_final",
            "ck_cliente_final_nif_completo",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT ((\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IS NULL) AND (\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) IS NULL))"
        ],
        [
            "participante",
            "tipo_documento: VARCHAR(32)",
            "SELECT \"id\" FROM \"participante\" WHERE length(CASE WHEN \"documento\" IS NULL THEN NULL WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END) > 32"
        ],
        [
            "participante",
            "pais_documento: VARCHAR(2)",
            "SELECT \"id\" FROM \"participante\" WHERE length(CASE WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'ES' END) > 2"
        ],
        [
            "participante",
            "ck_participante_tipo_documento",
            "SELECT \"id\" FROM \"participante\" WHERE NOT ((CASE WHEN \"documento\" IS NULL THEN NULL WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END) IN ('NIF', 'IDENTIDAD', 'PASAPORTE', 'OTRO'))"
        ],
        [
            "participante",
            "ck_participante_pais_documento",
            "SELECT \"id\" FROM \"participante\" WHERE NOT ((CASE WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'ES' END) <> '')"
        ],
        [
            "participante",
            "ck_participante_documento_completo",
            "SELECT \"id\" FROM \"participante\" WHERE NOT ((\"documento\" IS NULL) = ((CASE WHEN \"documento\" IS NULL THEN NULL WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END) IS NULL))"
        ],
        [
            "formacion",
            "codigo_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"formacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "contratacion",
            "expediente_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"contratacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "inscripcion",
            "ck_inscripcion_baja",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((\"estado\" = 'BAJA') = ((CASE WHEN estado = 'BAJA' THEN actualizado END) IS NOT NULL))"
        ]
    ],
    "postgres": [
        [
            "cliente",
            "tipo_nif: VARCHAR(32)",
            "SELECT \"id\" FROM \"cliente\" WHERE length(CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) > 32"
        ],
        [
            "cliente",
            "pais_nif: VARCHAR(2)",
            "SELECT \"id\" FROM \"cliente\" WHERE length(CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) > 2"
        ],
        [
            "cliente",
            "uid_cliente_nif_65379c",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY \"nif\", (CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END)) AS \"times\" FROM \"cliente\" WHERE (\"nif\") IS NOT NULL AND ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "cliente",
            "ck_cliente_tipo_nif",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IN ('NIF', 'IVA', 'OTRO'))"
        ],
        [
            "cliente",
            "ck_cliente_pais_nif",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) <> '')"
        ],
        [
            "cliente",
            "ck_cliente_pais",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT (('ES') <> '')"
        ],
        [
            "cliente",
            "ck_cliente_nif_completo",
            "SELECT \"id\" FROM \"cliente\" WHERE NOT ((\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IS NULL) AND (\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) IS NULL))"
        ],
        [
            "cliente_final",
            "tipo_nif: VARCHAR(32)",
            "SELECT \"id\" FROM \"cliente_final\" WHERE length(CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) > 32"
        ],
        [
            "cliente_final",
            "pais_nif: VARCHAR(2)",
            "SELECT \"id\" FROM \"cliente_final\" WHERE length(CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) > 2"
        ],
        [
            "cliente_final",
            "ck_cliente_final_tipo_nif",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IN ('NIF', 'IVA', 'OTRO'))"
        ],
        [
            "cliente_final",
            "ck_cliente_final_pais_nif",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) <> '')"
        ],
        [
            "cliente_final",
            "ck_cliente_final_pais",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT (('ES') <> '')"
        ],
        [
            "cliente_final",
            "ck_cliente_final_nif_completo",
            "SELECT \"id\" FROM \"cliente_final\" WHERE NOT ((\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NULL THEN NULL WHEN length(\"nif\") = 9 THEN 'NIF' ELSE 'OTRO' END) IS NULL) AND (\"nif\" IS NULL) = ((CASE WHEN \"nif\" IS NOT NULL THEN 'ES' END) IS NULL))"
        ],
        [
            "participante",
            "tipo_documento: VARCHAR(32)",
            "SELECT \"id\" FROM \"participante\" WHERE length(CASE WHEN \"documento\" IS NULL THEN NULL WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END) > 32"
        ],
        [
            "participante",
            "pais_documento: VARCHAR(2)",
            "SELECT \"id\" FROM \"participante\" WHERE length(CASE WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'ES' END) > 2"
        ],
        [
            "participante",
            "ck_participante_tipo_documento",
            "SELECT \"id\" FROM \"participante\" WHERE NOT ((CASE WHEN \"documento\" IS NULL THEN NULL WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END) IN ('NIF', 'IDENTIDAD', 'PASAPORTE', 'OTRO'))"
        ],
        [
            "participante",
            "ck_participante_pais_documento",
            "SELECT \"id\" FROM \"participante\" WHERE NOT ((CASE WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'ES' END) <> '')"
        ],
        [
            "participante",
            "ck_participante_documento_completo",
            "SELECT \"id\" FROM \"participante\" WHERE NOT ((\"documento\" IS NULL) = ((CASE WHEN \"documento\" IS NULL THEN NULL WHEN length(\"documento\") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr(\"documento\", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr(\"documento\", 2, 7) AS INT) % 23 + 1, 1) = substr(\"documento\", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END) IS NULL))"
        ],
        [
            "formacion",
            "codigo_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"formacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "contratacion",
            "expediente_clave: UNIQUE",
            "SELECT \"key\" FROM (SELECT \"id\" AS \"key\", count(*) OVER (PARTITION BY (NULL)) AS \"times\" FROM \"contratacion\" WHERE ((NULL)) IS NOT NULL) AS \"counted\" WHERE \"times\" > 1"
        ],
        [
            "inscripcion",
            "ck_inscripcion_baja",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((\"estado\" = 'BAJA') = ((CASE WHEN estado = 'BAJA' THEN actualizado END) IS NOT NULL))"
        ]
    ]
}

SCHEMA = "eNrtXFtv2zgW/itGXtoAfYjv8WKngOuoHc04dtZ2OjNFAEGW5FZTx3JlJyhm0P++pHgRrxJlO62dssDuOCTPEXV4eG6kvn/PNl+W8TY6+0/t37NgGUcr8jtZPtyvNtnvOAT/OXNHM+edM6ndTNzr/uSv2u/OX7X+7WzsjgYT59oZzWqjMfjf7XB49qp29hilmzhZYUKuK0gjP0xgz8y9dqaz/vUN1+8H2wd/Gf9TOGiV3M9TONWz9/3J4Nf+5GXj4uJcMcQLkvsoDWJ/KQ7OxsQLtrnZyFq38Trx1F1rP96IXagnSNI0Srj2dguxi5bRIllxfS30/DBOoyDAgqKPwpMLkjD+mHjrZLPlZ19HT1wmAZBT6Id8HyJep8ljvALvrewEb8G/ASe5OIyTe194e25EBKYUJkUjVsnWz54xc/6csVLwVg9gQRLu+fUOmtf8YfPlIQr5OV9oFjZJw4iTW6PFDKxdOW/7t8NZ7cULlTKoqbFK6DvJ8utHIDXQ91MxaEdQnSh6CKMZ+mFUQQpeiKhJyTubC/tbNr/VZpv68WqLLMhDHHrYumTS67Sb3V4A2d2O3P/dOrWXd1Dud+Bxd1TGd2foXT9TUsaoDH51Br9DMtx2d1Z748z+cJxRrV7rj65qYIfjfyKX3HRQJqgJ8Pjva/AKagLekAikeaeWCbIZOR18QfVQ1vzQ8aQRELmj2ssXI/fti1e1F+77PvzPeDYZvzgXGbHGijLKxat+em7HKAlq0k6XMW/5dHGjjogzfJSKtuonJ5hEZo5Mj46cs5iUlLbqyDhbmguStGrJsJXlRK8bnNtcOhw1kQV3buFCO9Ps/0fyYucmmTJATYTBzXjmjAZufwg59Acz9/0406AR/n0u6z024Yyyg5YCDYfbYL2Mtuw0qK6708xWnNd+EfWZdMB9qxnOaC3pOM9MTbwKo68RCVS+ikvtBb7vt9pwPvxKnyNH91Xc5V6nGXS6l5iAdTUKGvKQdqvVal+KD8nJvmVGERMt4lWmu88jyLIBlCKAOrbgx4Y0e4U0zOZF2/SN+47dcLWJ89aZAOPqTEH8gocCS5XZcLD/a+MRYDd0Zg4YOZ1N3MFMGSYxxjQzEgcKeBCvymEPJjOPWxDBwaIXxG6nGAaRVo5k8AvsEs8g0h2jGjLdvWIbxGTHCAfLerc4J18o42iHqGR5gPHwRRQTrVIwyQPcZq/yvefFoZw9UH0+oigFzIkGEX4jmHcaBpEKJCLRSnNx0Y7aZtEK+7ALP2jOe/qIRUFKfrca7V5wgUl5gX/DVm0LwovkREMc6OJ5PutoCaSjdto7BS1pssx04Wx63R8Oxfdap3C3rZENEDuVpZkfH2FQGVX0qntHFgf3y2KgznNWMUTjdnT3eK/s6+kJG3MnTyg47aZEtFVLZ+5cCUU1v0qo6F6hJFkLI5SLTCjNukS6W0oNHQ59yUq+ZvFZoqTJ3tnb8cRx340yc/fyTtIxBUsjZZOpNMoneSBBAbxut9mud7BZF/Yz6xHEN6x3mxfthtId6EhanXa7LXqQXBLSMnAWMV8I9mGvaoNxf+hMB45GuBfn57U/fgXyhBVGwu/uDLmstZ9uY9hyuscf5m6LGxUmAfAXq22iy+KLBmThjnLAHhn9SToyKoSSnNNg3E/vE9nNuKdf5FgZ+0aOqqJ/5Gi5rZGng6S1kFbefHwyzXLhUuorYIvcq/4V/OOmP+3fjCczR86yuYfJG5lPtc2mbBwS8C9qHBYAl8A/r2omqF4cTTrICVhOClXdJApQzfJ4IwFmtjQYCJphozkvDQZYUnoO0Y3mvaYiHoATrMaq2e21egttnKBhmHn0RZLe+7gSc/zuHBV4BGeYm2yk3YYV+U9JiooqguGHffdJKBe8xZP7dRoBwXmQT84GdiTzv6Nt/JhwlW0YpEUrYiBJK3jr+NFXycvMdeOKV7D0H+W3zcWBh+1yE2C/A21gTKiG7emjcj65FgiVP9F+5iTGPi0nofpBKbIWaaa97J9Mz+kQ5UFb6WkjsDnMcePtsO+9dyezW/T3DNglYAev+wN3PIIN1+6fs37unfLHCdrIVCVpu5QL9sg/mR2nw5QZbdWLjddzZoFIc06qMrLiKnteJwjqUZ0YN0aRGaMoLrTnNRvdxTzU1Ptyyxcm6c+Vx+yUamRWKlG93M9YTSuyc0CfDmHmIJtqJgtSVAzBKZ1xPEopDGNR7QZnZut1Fo35PNCHUNlm9R82UXZUeVK7Now2YbaCV30QXIrBhxevQCCXsPXtrMvfbH1CRMeCaE4c+E+y4vZUpyXcTqTs1bPDLGknCnzITidc21g14dOqbTPES7/NqCYY5N9k7G6ZsqQ9e+5RmZ+wnlzIgNsl71tvNXslHPES8exAY0VeRFMoH9ggbm6ZLFcGJnyBTeWkMVgDmNXxpgjN/DVYTyIStY1g+BGW3mV7HjZJ2ZVRHZTeMPyQuVj6z8Wvb6IwUl2tKbzRU3hjJ1ot/SBSbfLAX4MwCpNhMxN9eQDZ5n1MKh7lqYt0q+fpIgAonL2u0xjck0HiqhYMQAXc28gAFsZBQDaaqAodCxuUIytewMhoKl6ZyGhyVcsvW2ZNytGc+uWxCGmVhFZXSExU1/y5TIfy6aW3LNSmiq6S5/n1ZjcKipIOmAal/vZ0Ki7R13UU0vJhSdXFX8UJYzlQTsA07F5WkSs3MOF9jDdbbQ2n/NOLx2wynhRw6YOgHS1bLsTSSg0z9KDB1qmcdbAlSePAEJusHe8VkP14gLsFlBW/bXIbRJtV5/iU+ruUjrgnHqR6xHFUbFK+kJb3lZTUeMGW3t6fjG9uoSFDt/edm1n/Kvs9ccCG+ID/GPSvbgf4tzPyBreTaXbJ/6076g/dfBTQsiH841yzToYBMkdlepuPpdnpgoVIfRxHKwqJBP4qiJZ+6KvXFYolX4raeFJj5AzPlLBlONde4MBPItvSqy+CgCYToskVbmQQWvJiF61Wa9Euu8chUrU60byzKL7KIdJi2wbE02ovuNQHW0cNHXTD8O5I0++SssoKJkdweZBP1hAiiXvBZTdskmsnZBUgMeswaUgDUr0gjdenE9GUxgVz/28YuUrFkSfxoew+MGHMjC/nzh2wGnBnx+/gUOHni4w6EN3y2u2LFrp8y1xK4l+cfNLIzTc/kWa57uemWU6lziT74itzBW/6vxEvsPisekkS0ku2VfWeRaZVucCmllWYm3BfS5ybJO6SuanVo4LVZ+cGdxl/k4DK/hcib3SPAO9HwdirrT23MsTMtrrzXlRksRUy8y6jRc8nFluhmJnx20QpcCdctHf8FpBJ01RZ3MNyG9/Lpz2aCFqUwM7bU1hNLN7NqbiVRRR8ksv2mhL/4Sr62kJ+vHrYopMgzLywXohrXI+BKust95j6jBnnpZtk6a8jo5S6+kGDQZmPvp9+SFkGzb2JflhWENLnwrD7R0cF6oOXA563oG27p6PGTPY9WWHZ7HScghkYnaHgsczmyxND1CY/SvnWFeuzmIrbxULBFbTqqCql1OCPd5P+NU2qi9NlIhDTRJkbz1gNgQz3aKgNE2w8WozfFPm1GMIJz1unycfUv9fmr3DPEkEqZXcOc1qY20Efwoc5mY6I2q7pR5osdxbQSSTnin2z0W2a1+LMBGLzU0CO7EnLAfyqe80AZMkhvV2kiNXJJLPfbNCIOZEDynbvcnHZKz+g5Kmxu/Auw8te5JN0HTUWU+Jk/TKsz1sdRbKuo0PtXrBo9Obk+qn4jq+IasAfLFOlhBizRM5fN/FmG+EvZJ9DSUAOp042cadhtQlfNHLHUkCuBUT3vF7YmzdC3szS2ZTUABh2e56s5owMfB+ssaMPA/q39Odvt9OZ+9YdcM6O4VspAiCh8OKzLDJF1i7IS/ZOxUuoodHWE5gp8aU+o0qHvJr87BiWaIqmXAwv7TOzJyZ/0e62qaFW+3aBkpQE5s1my++UlATAFohSPwhOLnFVd8OPOIosYxhxOkGyuDTaPCzLrCoInL7G977na/PSbHKePI4k2VACqQfcD8jH/G2Sxspbqp8yLoqKLmIvkhPmZoe7/OSexQks82WwliMesk8uu6t/1GSdzMbbu0accyL6z31VRrzDcEij+cF4MnHGKK4Hvg0dub53py5Km967V86YGc5/ZMY+UNhQefIXsZaSy3tYcm7j5d+Ck1bq15zRlUu8mdmZ6dQdeWAN8Ejl3OWNyqKjMF3cGyx4Jsd2WilOL4ftUHlAvG+M6vz8BtpjPkdz/iApI29ZsTYM+lMHfmQ+glwlCw6eipNabLbzLwdxB6vNUI1yNa3NIFfmE3fZwmfnC3dKz4ITHxUJPwE1cf75ozOcOmWcwAbUHWHkAsQcvHpnPg9JeqhiyxxlSKrqdRrRgvmEhlFSLRkMlOa9uh9dlgZKqr077/nh4kLzcSMucxQyaESXUadZ+EljERskom49aNTnrNTyDPUx3iReEgA9Og0AnmUE1iwVQhHh2x7xbpk0gl51y6MgbfKWC8hDz/ZanYXvC8kb6iIGAjyfydcYER/0VMiP0jj4dOhVy7+HaosfVq2LxZ592raFY36bArNYdGImvU6GqpFsth9TbAGKwcVB5DR1Jm5/mEeOzItW18PZByNNFIZZUHELKq48oBvAEHcGXd8A1713hhjneRWic8pDi7E65fFFXwTKo4u/D5THl5xPqqZTivEpE5V8yaAQUjH+p0aquy68hTu3cOcW7tzCnVu48x3gzk8n7LMh3RHBnJuFYzasOuGwykKuW8h1C7luIdct5PoBINePNcw6Lqj1N+Px8Kiw1o28ZBlWlJmrfdKAxmK0W4x2i9FuMdqfHKP99P2cxWb/vo6vBI9dk9RWprL+1eK9W7x3i/du8d5/FN77cYQGzxjnXcqeDwD0zrtwQ9j3Knc1DnnobyHhLST8aULCP7O0aU8oeMmQ2WqfeTZiMeSPF0P+OLb50WHHC/MTQWdmH3bGjzfajEXwLPJmtNjyFlv++2PLn0yAcPyY8lJ08RSg8kaGRw8xf4ArSZVvFxWB0ZvFGBaa3kLT7whNfxz2zULSfw9Iel1NqRSg/gmiOQteb8HrLXi9Ba+34PUWvP57g9cfScyzE2g9qslY2HoLW29h6y1sfXXY+uOwfc8Erv44hPmDYOqRJ9KcGTxHqHqzW5VVy4UlMPYyQbU82wDiXiaygPcW8N4C3lvAewt4bwHvLeC9f+JlBAt0b4HuLdC9Bbo/CND9kaW8ugGnCHEv3Y9RYtzjtPs7odyf9MGtxby3mPcW895i3lvMe4t5//Ni3h9HxPZEWPcgGnpuaPfmi3UoePs3FfHtv/0fJhzbcA=="

MODELS_STATE = (
    "eJztXW1z2zYS/isYfUpndJnEb8n1bm5GdpWrr46didVep0lHA5OQhYYiVJKy4/b63w8gRf"
    "ENpECZlEBwP2QmJncp6VkQWOw+u/hzsGA2cfyXFw4lbkAG36I/By5eiP/kbw3RAC+XyQ1x"
    "IcB3TihrpYTu/MDDVsAvz7DjE37JJr7l0WVAmSuER8hiiyV2n1AwxwH/ww0VfIRdGy3xk4"
    "9mzOOXV55P/JfimTaz+EOpe7+b+sqlv6/INGD3JJgTjz/k06eBS2fi3hJTfyr+/+uv/C/q"
    "2uQr8YWE+HP5ZTqjxLEzuFBb6IXXp8HTMrx2GV6z76YWc1YLNxFbPgVz5m7kqBuIq/fEJR"
    "4OiHhw4K0ERu7KcdZoxrBFXzsRib5cSscmM7xyBNJCO/oCybXBdHp9M5nejifT6aBghVgj"
    "hez6EgdUWJB/VT/83ffiK/zt70dHx8dvjl4dn709PXnz5vTtq7dcNvy+xVtv/oq+TAJS9C"
    "jxrc4v/315PRFfiHGzRcNHXPgr1MEBjrRCGySgPxDPF1+8iDwfdvfcpnn4UwrbbRAjXmWE"
    "+EJihWR478EMFYjG6CVoWR7BNpOB5Qc4+vkZsBL5HFbcHiSgC/Iy/o9ZyE0u349vJ6P3H8"
    "TjF77/uyOufjeajMWdo/DqU+7qi7NvsoN38xD038vJ90j8iX65uR6HcDI/uPfCT0zkJr8M"
    "xHfCq4BNXfY4xXYak/hyfCljWD7PrbBD/6hl3ZwSmFhrE7tsceeRonUn5GvRtIlwzqocnQ"
    "7acbDAX6cOce+DOf/z6NWrCsP+NPp48f3o4wsulbPW9frWUXTvLwm8HMIF8SyKnVpAZ9V2"
    "gny9dPcJ8cjRUgF57ZIZh+vxkQKsx0elqIpbWVADumRTKbJjd7W4iCDN45tWApC3g7zZG6"
    "gN37S4efCqoFsObgFbi3kekTgxUmQTYQNxPT1RQfb0pBxbcS83PRCHzJgrxdchSw4hKc4O"
    "KR3zYD5RWdlOyhe2k8K6ZlOPWJZ0UyodxBl58wA+VvIdjit8h+Oi72Axm96zqfCxlV21go"
    "55WL9WmYxfl8/GrwvTscMsvkW0sSS2JQU5I98SwHuNcuXwVRnLXKoC4cJYXnrsgbp886Dq"
    "TqTlTRzDbWDMXbAa3tp+N86D8e2gi64atSlbSEZtxU4jUTEQ3uY3GoQvVbKIXgXCicoeEf"
    "5wMxlfX1yOrroKtMsCLJkgrph7XxL2WcubMP9WRUnHP+dzCPF2YMrHIPGY6rQqUzMBvNzi"
    "daa0eJ1VLF5nhcXrbuXzn2qr+gdp8T3OAft59V+/UtpOCLFyiF+Vhn+ZZxPJvu0H8lQV/d"
    "1otQV3weOVoN2cl6C0JT6q2BPH99IpkLQeuri5uhpNxujz4OLzYEsgfkebSPTNm24ObSo6"
    "q22dtAoYpGGDxJHmulYp6oFpGjZNFKqua5i8FpilYbNs3NKahinqgWkaNs0mLl7XNhJFME"
    "7j01kqmF5/VpMqg5EaNtImGF/XQBJF42L5h3bV4ih+bV+tqAgvTht+9C4+dOuRAKXAS5fN"
    "IOj1sy8prre4cIetL4/Ys6eZO6nVKCoz8PlNFztEEpM8Xz/h3Q8fiYMDebY9W9nwTjyrLa"
    "u1H85Nrq5f9tz67QbYCmTh21pQrR9jKkxL7AXUokssRtfzoPqQepSpcEU1N3xE8Ic/+y1M"
    "PctUvPhl/pusJuC6TB5lElpi9mdHrGw9KN5aHC3yV7CL78OfJD5bfJJsni+vcNusA1vL3K"
    "LlJxStW+zGd6yEPhAfhT+fQxUWqz3OqTVHGEXPT0ratha/7fA4STEcVL7JfSSofNNozoDK"
    "t16XRUHlm/Emhso3qMPqGqEM6rCgDgvqsIzAFeqw9gEz1GFBHZYxWEMdVhdrhKAOC+qwuu"
    "iqQfEKFK9A8QoUr0DxysGJQ1ARoZlBoCJCW9NARYSWZoGKCG1NAxURGhsHKiI6YCSoiNDX"
    "NlARobNxoCJCBzPERFNFxmVWvC3Wn5ncy0IhSsEKRRN8JDPiEdeS8Y+Kx2Z0C/kyija/7O"
    "HHDSs4N+Y4APxnkyCCZ3w7+Xh5wdFVKurZe4mKZguA5hUqXUTrgAUqXYTrYPUpXQGr1fKU"
    "eOKSlaakJrWKspS0lFJFSiiPlsTzmYtwkNSKMA9hFxHXXl+QV6DUU4eKE/28HqEDFSdQcQ"
    "LlCFBx0l8TQ8VJqywwvCSOQ21l+k1G3rzQXiu8G+DvA39/nzA3z9/3mLSTi6ifuiVBSQnV"
    "RimHsEP91jzOwT9nK9cS8KG7FXUC6vovxef9qxiHbn2pvX0/uroqOqNLTyRIljKO/jnjkO"
    "EikhmVHJp3XKctNDdX9gvc+c3NVcY9Ob/MbZCuf3x/PubzcDiEuRANMvumQ56LoPXM0EJx"
    "JbB4gcULLN69snh7lWbdbDjqWkOiCLRqoIq2NRUBVRRMA0SRg6dMirCHjeDqgp9W2skEmp"
    "ELgapjAlWndHg/B1PV3rp6jei6uKZf6GcQoYCFcUAWRoYUJWFi5ElT5WyMZV5SgZGxplI8"
    "zlmxpaeMgrFVfjvn4lN6zszvZ7jsJ0m307wU8DaAt6HfxAG8jV4n9YG3YbyJgbdhGG9Dc5"
    "DbSLXwL7FacP9KlbuRkTcvjtZSa9YKlLc1aAXAd2nTWndYF5XMgxpatgLlq8MwN0/5AmIH"
    "EDuA2AHEDiB29MQeGwevdkejoqJ5M74OPT92tlCZNpgJyFF9MAuQo7Q1jZbkqP2aA9hR/T"
    "FBF+hRWhBJhgbyo7QGtjGCVPhtmyFIbR5l0MDO7oF96gdE9Et8JlajzYNMgqpNMtlo5Yd4"
    "vWPeAtvMG0gIZQWZYRWpDK+lp7O0uAKzTLAVRIue+EzoEATiIeojrs7fzm/RnImOp0/+EP"
    "nU+oIcgh/4o7DLBHNMnDe9oMGipBdQ049X4a2lIaAu5e8wMNGAiabjrANMtF7TlICJZryJ"
    "OQS2ZFv1HQ6KWeKNbJVNzbKnsFFutptzQ03Xy3YBtyvRfn2yHtYZ8HJqZRAqvhJ67qdqNP"
    "qYYz57KI67jewzx113QCsbdnwfWnvMrXX6PuD+YK4qeSAWNZAJeqZCODor5xudFehGZTNh"
    "mXuwfQoEz0ALz0A615RZdcskU8Ok3ZloOmfRBQvogyrvMhE2L613qsSfOq2gT50W2VNi1a"
    "ibQ83qAHOqgZxpNG7rGiKvZd6YP7BZ4pinajY1J29EUE2LTGo6+Fw765eO9XcMfNWUX27g"
    "1c72tZmWCeG3oh9eyMckN4dViZhZRkzpsIWV5xPEZiiYE2ThADvsfkXkByuUi8IhCvpNE0"
    "NIgUAKBPZMkALptYmjM22L1r1gdjGkmgg3s1s77ErTcpkctDnY7L6UIg5HFRGHo2LEQYT3"
    "JdSod5T/3O+IRRcRNa+QEpDVHdqR/MuUXscA3+4B5QMFdnRSchHBisr6jJaBA7WFqnqPDy"
    "k2FQOv5ljNaT57xGoWn6k7YNndb0REqSSv/BVz76WTakbHhKBWleMx/rngljO+WXHlnWBK"
    "Mcsq9Q807r3SB8m7WnYARyK/x9M3Yjeps4dvQEF7+wXtkbM+tRz8IPFCyysOs1qNzAAa+f"
    "kN+aLDkkzAq61loCG8tctAs1pQ1P78nIze/R5Mt0QhR6NSQXTAc8F127ccpDCmqiBGrRCm"
    "dv1LVJAirV1J3YL0CqRXuvj6Qnql17F3SK8Yb2JIAkCv432CDIdUQ8fSrsPcfCo2DNJKEK"
    "4M6srQhaBuRVAX+sJCX1jzwuh6xwl7Vd0AfWH1sgf0tNTSLNDTUivT7JTqiDtGPbf5l6RN"
    "Vcc2uKWZjvSQ94nfQE7olvhq2SDNhvhBkkGjlYMH0s5oDq5OAuFYQiEB5DG2QDPmIW5hYR"
    "x/iPgfGD1QT4RBETc6eqSBaF7mUPeLLFG0yyMgoQQJpS7OkpBQ6nW2ARJKxpsYEkqtJpR8"
    "ImsIJwU3FjVvk9QKsjb1yOZIewV4M/LmYXysFK08rghWHhdjlY5ohiav6pFinJE3D+NWxj"
    "FxHWypzhGJsHnottJHyMJLbMlHcJkrn1Ex4cyJWr48+X1Fl3hB5Ye2lpb55NVMGJ5Q6NMQ"
    "Wg3mhF0WyGKYpeNyI9+/AQnJ3L4nc/uUOxS7p7p2yOqYMENoZZLNjqv2MZ9FRTBOw8bZbN"
    "XqGkeiCMZp2DjRNq+uZfJaYJZDZdshfbz39HGm/lKSRs7XZ5ank6285Na08o1L4m6NPnNs"
    "FDCEUXTaXTGBvE1Y5cwr7EZN3yOG64Df/zQgfrDOuDyE8/M0OugBzsKCxLKGkwMklnuddY"
    "TEsvEmJl+XxC45Z1jaDDKrAA0hc56rpArJlR8VI19IYuneZTTWTpIyUIl876CCLo596+Ko"
    "G/LbHW5J19YpR+WB+tLM0Pb+rVnt3iOa7COVJ4BEZY+Jow8fbz78KLyU/WSQmp8EMtv0At"
    "zSsxvzKn0+whHO32qTNwN5dsiz7zAW28qzJ3vDuv1HZZrQg7TRHqQpiOtmrCSaQIaAY/ta"
    "e1EOXN/uRGNdMfOSFW8r+m9qDqYI+4y62KkLflqppXiQ+RbYHJNX68DKlAIM/jrQFzgLhX"
    "ehaASF8yovEt1uIV9GSBjmTqvMTrglh1WWzizPwfRd/IBOTSZ1cU3PpQroZg7XrI1s5gRP"
    "M8drfpasfbxqigziht+0iU7ol8mjuhsu1ao9SCcx4pf5b7KaGVGbR3VvB3IQNlz6HZSQ4X"
    "KvaDkXjuYEFTqsLLEXUIsusRsg4nrMcYiNqCtIbiGxzpJw4pS1JOS4TwXCXupZJOK/QZ8V"
    "oMNpPZUCHa7XXCmgwxlv4q6k1UcXk8ufOptTv8O/4aks5l32EqUUGniB9HQ9jXh/IHZ+mN"
    "h5yrdWxr6oY4SvdhgLpHczqhaQ6MAr0FQEPbfbrB/yNfOkwGE+6FucBRRivpm9+y7ofsg9"
    "oFsjXBVcyQuunq6A5M/OyZ/yUHqb0bxb4lEyTspjJBG9vMiwKqrnC+Fptt5me2hvMico1P"
    "QRm6EZdQj/nos74oV/Y/REsPcScdvRBeMQc2kH+8Fahv+NA/SIfXRPH4g7RPwzmKh9jcN7"
    "4UPuyIx5pBgf3O9HQ7Nm/RbkIQQRIYgIO2QIIvbbxPur+NRroak1w0V+gDpOiXw/VoMaLW"
    "3a9GpHPvWD8DQZmUObulvpy+KsnJIXiwOuYWO+34ncx3TymbuKOD7ZQ+6I1tKWJqz9DfED"
    "UtXgZRozr4CX2QcXBLxM003ckVR1mytOy2nqBXW5ASSsyLK1JKXQu6YkmqcgTfWEIAOpjQ"
    "Gi/YIq9BlpIzxPLfK+yaatdu7MOKL/MJc7yww5yPIeOMurH0FBR3DV+QmHSvr6JdUbyXRS"
    "leLdyCjUbAQEW3MOahy6igJbVfUaChoqjYzzY5W6fLyH+whukV9FW+NZ6qTp9d3wOl4f+p"
    "u+luxC0lczzwzfh/CjEuH8l0hOioPmyRCC03A9hhBcr+MzEIIz3sQzYs1VmwJuZPvcDVB0"
    "8pwmK32+a52Fncl6VGewy6mVIWhc+cft+9HVlbyb6nTtH9WCcK3Td/z+YK5qG8BY1MB4+d"
    "mJQrz87KQ0Xi5uZXEte7HLFrvtbzQUdWmxzMmmmjKjbpljwKI6WBQyWzV2aHCEfftH2K8P"
    "xXuwFDHOyJuHcSvNojtCGOh+y3joed7mMF73v/WZg5eStFRVz9xEB7CG/vLN9pcXO8W6rZ"
    "yzOgdtM9/YOITTrLUaxFoZZ+O17XhmcloRjAPd6Htklsh12dE6eWUwUsNGEjQHVeJfStaE"
    "UAo0POqnBWLGT62zAhJ5GPrQ6EhTIqFslO+E7LuUcrdGtiqouZdaAdCYEFgbzNFa0UwgU0"
    "7BM44HSKqsn9nKPVvWbciM0HIr96T5vbSVe6Y3flUr96ygAi1YzGxcBD3SYC7YvWGHrCHy"
    "Vxb/0xdXsOMg5vH/LQgJOHRD9Din/O4CPyGHYFu0WcLI5TsIxB8kLalv72OUCMiplmghjy"
    "qkDBfPdUnurf8LzGBgBus3NQEzuNfsC2AGG2/iEmZwKWlKhRwMZj24WQO6rEegiBUM5I82"
    "z5tYfy15JKM055zTMiG2XS/zzMc3//S61J6M1j7ZPePr7y7H15PxoKOjdOmxr3SBp7gOJ7"
    "CoZMI43QMxMFwZp9swL6+4kaj2uQBH7BG8qUcs5vGfyzwZXf+cMb5bL84Yct0cmndcua25"
    "Y3NlvzCe39xcZRyU88vczvf6x/fn448vXocDmwvRoCRpMg+HZJ2Tb9IawKnX2TeMppvqV6"
    "tintryXjU/S2nSGFYySd2tfP6lbdUarbT4QTl0bSyqr18prapCrHRZjW5WeTF1eSVl2uY5"
    "NQcmlmh5npahSfbSI+Prop9WAp7Dcyg+2OILbg16T0q+JeBNTdroQa3qK/5V/B5dToPSIo"
    "c/3OU4qNKJ/Tmgvosf0K25vC6w6bVMsaudmIR3Qzal3KmJog4HLbVEadglsLu46twkcPRA"
    "fXZjcWzYQHaIRur2sPIUDSE4ZYnkdnaQi7BDvCA6XY25BAmSAPGQ7zL2B7HRi5UbUAdhF9"
    "EoAvWNoPDY1F9Q3xf3Xba5I2EFNfr4z+5n1yH8/fCi0+GiZw0RRjOPECRQQ9HzBFGIICz+"
    "WRbj1/x/8O3T5wGifqj5OGcOQRafwcoPi/s0iD5L3LYc/AAnexzeDxoiIA9tmw2BPNTrMD"
    "OQh4w3cbIuKUS/E2ETY99qoe+qyHc+8B0t9WrYbmQNpO+0Au4c8/mnRnIzFofMpm7zUSEi"
    "daCdE/GoNR/INk3RnWHlfimR2bZTKjds0+dMu8G7UDD/Mhi2Wzh6ffLm5O3x2clmk7C5Ur"
    "U3eMY+4GKOPTm05TsBE2byo9NTlRTl6Wl5ilLcy1W085eqBsJrcQPRbccJYXzPGr3aWYT/"
    "c3tzLUc4pZJfLakVoP8hh/qG7WoFGJk1Msb0xfvRz3m4L65uzvOLn3jA+aGP0v3r/2WZNr"
    "o="
)
