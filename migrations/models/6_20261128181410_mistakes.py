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
    CONSTRAINT "ck_contratacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_contratacion_expediente" CHECK ("expediente" <> ''),
    CONSTRAINT "ck_contratacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_contratacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_contratacion_horas_previstas" CHECK ("horas_previstas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_contratacion_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_contratacion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_motivo_reapertura" CHECK ("motivo_reapertura" <> ''),
    CONSTRAINT "ck_contratacion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_contratacion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "ck_contratacion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL)
);
INSERT INTO "contratacion__new" ("id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "estado", "valida_hasta", "motivo", "estado_anterior", "motivo_reapertura", "reabierta_en", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", "formacion_id") SELECT "id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "estado", "valida_hasta", "motivo", NULL, NULL, NULL, "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", NULL, "cliente_id", "cliente_final_id", "formacion_id" FROM "contratacion";
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
    CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "ck_inscripcion_baja" CHECK (("estado" = 'BAJA') = ("baja_en" IS NOT NULL))
);
INSERT INTO "inscripcion__new" ("id", "version", "creado", "actualizado", "estado", "baja_en", "cliente_id", "contratacion_id", "participante_id") SELECT "id", "version", "creado", "actualizado", "estado", "baja_en", "cliente_id", "contratacion_id", "participante_id" FROM "inscripcion";
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
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" > "hora_inicio"),
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
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    "sesion_id" BIGINT NOT NULL REFERENCES "sesion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_asistencia_sesion__9d9b2d" UNIQUE ("sesion_id", "participante_id"),
    CONSTRAINT "ck_asistencia_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_asistencia_estado" CHECK ("estado" IN ('PRESENTE', 'AUSENTE', 'JUSTIFICADA')),
    CONSTRAINT "ck_asistencia_minutos" CHECK ("minutos" BETWEEN 0 AND 1500),
    CONSTRAINT "fk_asistencia_sesion" FOREIGN KEY ("sesion_id", "contratacion_id") REFERENCES "sesion" ("id", "contratacion_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_asistencia_inscripcion" FOREIGN KEY ("contratacion_id", "participante_id") REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "asistencia__new" ("id", "version", "creado", "actualizado", "estado", "minutos", "contratacion_id", "participante_id", "sesion_id") SELECT "id", "version", "creado", "actualizado", "estado", "minutos", "contratacion_id", "participante_id", "sesion_id" FROM "asistencia";
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
    "crear_recordatorio" INT NOT NULL,
    "hecha_en" TIMESTAMP,
    "motivo_reapertura" VARCHAR(500),
    "reabierta_en" TIMESTAMP,
    "fecha_recordatorio" DATE,
    "busqueda" VARCHAR(1000) NOT NULL,
    "proxima_accion_orden" VARCHAR(240),
    "motivo_reapertura_orden" VARCHAR(240),
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "contacto_id" BIGINT REFERENCES "contacto" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_interaccion_tipo" CHECK ("tipo" IN ('LLAMADA', 'CORREO', 'REUNION', 'VISITA', 'VIDEOLLAMADA', 'OTRO')),
    CONSTRAINT "ck_interaccion_descripcion" CHECK ("descripcion" <> ''),
    CONSTRAINT "ck_interaccion_resultado" CHECK ("resultado" IN ('PENDIENTE', 'PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'SIN_RESPUESTA')),
    CONSTRAINT "ck_interaccion_proxima_accion" CHECK ("proxima_accion" <> ''),
    CONSTRAINT "ck_interaccion_motivo_reapertura" CHECK ("motivo_reapertura" <> ''),
    CONSTRAINT "fk_interaccion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_interaccion_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "fk_interaccion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "ck_interaccion_recordatorio" CHECK (CASE WHEN "crear_recordatorio" AND "hecha_en" IS NULL AND "resultado" <> 'RECHAZADA' THEN COALESCE("fecha_recordatorio" = "fecha_proxima_accion", "fecha_recordatorio" IS NULL AND "fecha_proxima_accion" IS NULL) ELSE "fecha_recordatorio" IS NULL END)
);
INSERT INTO "interaccion__new" ("id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "crear_recordatorio", "hecha_en", "motivo_reapertura", "reabierta_en", "fecha_recordatorio", "busqueda", "proxima_accion_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id") SELECT "id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "crear_recordatorio", "hecha_en", NULL, NULL, "fecha_recordatorio", "busqueda", "proxima_accion_orden", NULL, "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id" FROM "interaccion";
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
ALTER TABLE "cliente" ADD COLUMN "direccion_clave" VARCHAR(240);
ALTER TABLE "cliente_final" ADD COLUMN "direccion_clave" VARCHAR(240);
ALTER TABLE "contratacion" ADD COLUMN "estado_anterior" VARCHAR(32);
ALTER TABLE "contratacion" ADD COLUMN "motivo_reapertura" VARCHAR(500);
ALTER TABLE "contratacion" ADD COLUMN "reabierta_en" TIMESTAMPTZ;
ALTER TABLE "contratacion" ADD COLUMN "motivo_reapertura_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "estado_anterior" VARCHAR(32);
ALTER TABLE "sesion" ADD COLUMN "motivo_reapertura" VARCHAR(500);
ALTER TABLE "sesion" ADD COLUMN "reabierta_en" TIMESTAMPTZ;
ALTER TABLE "sesion" ADD COLUMN "motivo_reapertura_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "interaccion" ADD COLUMN "motivo_reapertura" VARCHAR(500);
ALTER TABLE "interaccion" ADD COLUMN "reabierta_en" TIMESTAMPTZ;
ALTER TABLE "interaccion" ADD COLUMN "motivo_reapertura_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA'));
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA'));
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
CREATE INDEX "idx_cliente_direcci_b094ab" ON "cliente" ("direccion_clave");
CREATE INDEX "idx_cliente_fin_direcci_f8ae08" ON "cliente_final" ("direccion_clave");
ALTER TABLE "contacto" ADD CONSTRAINT "fk_contacto_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "participante" ADD CONSTRAINT "fk_participante_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "contratacion" ADD CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "inscripcion" ADD CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "inscripcion" ADD CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "asistencia" ADD CONSTRAINT "fk_asistencia_sesion" FOREIGN KEY ("sesion_id", "contratacion_id") REFERENCES "sesion" ("id", "contratacion_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "asistencia" ADD CONSTRAINT "fk_asistencia_inscripcion" FOREIGN KEY ("contratacion_id", "participante_id") REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
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
        ]
    ]
}

SCHEMA = "eNrtXetv20YS/1cEf0kM5IPesg5tAEZmUraylJPktCkMEBRJNWxkUaEkI9ci//vtch/cJ0lRsiM5G+Cu8u7OcB+zM7+dHXL+vdh8WUbb8OI/tX8v/GUUrsjveLm7X23S31EA/nPhjGb2O3tSez9xbqzJx9pv9seadTsbO6PBxL6xR7PaaAz+dzscXryqXTyEySaKV5iQq/KT0AtiWDNzbuzpzLp5z9V7/nbnLaN/chut4vt5Art68cGaDH6xJi+b9fqloonrx/dh4kfeUmyctokWbHGrmZZuo3XsqqvWXrQRq1CNHydJGHPlnTZiFy7DRbzi6tro+UGUhL6PJ4o+CnfOj4Por9hdx5st3/sGeuIy9sE8BV7A1yHidRI/RCswbmUlGAU/Am7moiCK7z1h9FyLEHQpiPNarOKtlz5jZv8x44bq+kvvgV86PBtkotzVDqxZzHWx0UVt5rvNl10Y8MOqa9Y+ToJwJT6JNqxd22+t2+Gs9uKFSl7U1Fhq9JVEQvQtkKTo6+k0aFtkc5nzEEZ49M2oDOUMiEhSwZjLT/a3tH+rzTbxotUWKZldFLhYAaWz1+20en0fsrsdOf+9tWsv7+C834HH3dE5vrtAY/1MSRm9M/jFHvwGyXDZ3UXtjT373bZHtUbNGl3XgBLA/0QumXahTFAR4PHTazAENQGvawTSrFLLBKmVjA4OUN2U1VC0PSkERM6o9vLFyHn74lXthfPBgv8ZzybjF5ciI1afUUbZ9Kqfnqk6SoKKtN1lNGDWXVyoI+J0I6WipfrOCVqT6SNToyPnlColpaU6Mk7dZhNJSrVkWBFzU69rnKll2hwVkQW3b+FC29P0/0fyYmdamzJARYTB+/HMHg0cawg5WIOZ82GcStAI/76U5R5reUbYQUmOhMNtsF6GW7YbVNadaaorLms/i/JMKuC+1TRnpJZUXKaqJloF4deQYJmv4lK7vud57Q7sD7/Sl8gWfhUl0p3X+21vjgkEu6Ygw/vf7bb8bu8Kk7EWSkFD+tZpt9udK7FvGdm3VJdiokW0SkX+ecA3A80U0OwMYZUBSweBJWZ/o538xnnH7snaxH5rT4DatqcAGeGmQAem1gGoiNp4BNgN7ZkNWk5nE2cwUwIwRk2neuRIUArx2htQYbLyiAgRHA0XIXaV0BEi3Rsj4QFUQUqItCJeIt09CDUhJhWxE57raggqW6jSOIqIZDF02X0Rp4m6SJhjCdxmr7K950aBfC6h8nxC+Af0ieIMr+nPu80SGAgSERy0uPLC+lVpHARJCRZqLeqdsFMOC7H9rHt+a97X4yEFKfndbnb6fh2T8mv1DSvELQAv8ZkCKAggeD7rcAlmR23vK0GiJF6mYnQxvbGGQ3Fc6wRu1DVSH2Kl0qX0/cEJnaM9DfLBoOToJl08BvCcVQxRu4pIAe+VQ0ECYVMeHxAKTropES3V0pW3y4RiP5NMqOheoSRpCTMp9XRSWg2JtNo5H9oqOsi9zNTis0RJj5IXb8cT23k3StXdyztJxhQsSwmbTJUJ32hcg/6GtABwmlhvhjYYuDNzgNb5WHNubuxrx5rZauMmCIjb67U6jS5W+8J+Zy2GOAONXqveaSrNhY6k3e10OqKFyWZKWiZOY2YLxT7sVW0wtob2dGBrJr9+eVn7/Rcw39AtSvjdXSCTtvaSbQRLzvdap7xZ41oFsQ/syWob63wIeQ1SJKVscIA/4SwNHZ2EguNsiXY/vM1kN+OBdpNjVdp2clR72k+Oltsa2UmTlObSypuPP6ezXLjT+jXQRc61dQ3/eG9NrffjycyWD/Dcw+SNzJ/iy3W5NGTgB1oaNgCTwD9v30OmenE0J01uguXzpqqaoARVL88XKTCjoWDBbwXN1rwQLLCk9HKlF877LQVegAPYj1Wr12/3F1ocoWGYWvxFnNx72Al0+uYe+ZYEY5mpdCT9Je8LPsUJ8ucIhgHW3ceB7I4XIxbWSQgmzoV8MjawIp7/HW6jh5jzu0MQF66IAiWlYNTRg6ear3KmHTvbZFc+bJhNB25WJbzhsFt6oGyohB1owzI+mRQITkdRv2YkpW1eRkLlg1KkJVJP++k/mZ6TIcqDltIrVAADmDvU26HlfnAms1v09wzoLaAnb6wBUFqw4Mb5Y2Zl1it7nCCNjEOUlktnyT75J7PjZJgyo6X6aePlnFkgUpyRqpSsuMqu2/X9Rtggyo0RZEYpigvtuq1mbzEPNP7CTPMFcfJjnXMqHUVSLRWrBvcjeuPy9ByQp2OoOchmP5UFKfaE6JSuNF6lFCWxqnaDM711u4vmfO7rIVS6Wb3dJkxvSc9q1wbhJkhX8NpKwScPPtxoBYBczPrH0ypvs/UIEW0L0JzY8J94xe2pbluIyqTs1b3DLGklAj5kpxOuHSya8Gn7bTPES7/NqCSUOJ+TttVO0pL0HLhHZX7CenKQAZdL1rfRbvULOOIl4tmBwj15EUmhfGCBuLllskwYGPgCi4pJI7AG8NTHqyLU89dgPcmUqHUEw4+wdK8686BF3LKM6KDjDcMPqYul91zs+iYMQlXgT268UW48Ubhaen6o2uS+twYwCpNhNRN+2YHT5n1EPCLFRxcp5ujxEACcnIMieUqE6KDp2g8MQAE8WMkAFqVBQNqaiAptCwuULfeM/Uhp9ozWSGkyUcsiSNMiZWtO/DIsQkqlSWsoZkwU1+y5TIXy6YUBHmpVRVfJdb1Gqxf6eYcOeAxKvO35eFzCr+swoO7FAq+Lt4piRnOgMwFTUN2tIntu4IH3IdpstT6c4ldOHtLOuBLg0oMgxNOFli2JUhAqXgVh0AOmfh0m213iqdiA2nkEquH+kCBYRe2ZLVShN4hpelRAJ439/K9mWA9paZyKNWjFMAmiHo4QKkFZ8bs4U4m0WBWWQKmfxJPFPfEoziyOo0Jn8H69rK7Aw8dPbOEbEpPx+1u4udEbEvb7mXWd/p7YYEP8if8YWNe3A/zbHrmD28k0fZHirTOyhk7WCkjZEP5xqVmnknhdMQROpwljoXXfb1CCQhXGx9TmDrVsCCdLUyk0RqQ+j0svxYz53soPl17gqUUcTlu2gLXxpMaIHLwNxEryUht6g59ENJTbWPg+PeaJhkqIpSG0ZOD1dru96BRF4IhU7W447y7yg3BEWqzmwfS0OwvuUIoNhYYOAiQY9dPyesThtYLHVrh8CC1pCPFG9K96QYsEDJFVgMQslKFgExzC/SRanw/WLERsc+9vJWZ6FDjB7oMyjJn2xdy5q/ES3Nn2FbAFfFuWEQciW26nU2+jsGomnIwfOHmDlutvFkvAcj0MsbCcCu1q+oJhakDeWL8S27H4rBokOWxJulc1zjzVq1zgY2leoe9CJJ7Yd2k5CvquFp8jWg2273CX8jEkdO1+JuuFIkjwfhaMhdpacCtL1HS7N++HeRpfMafuVbjoe0TjKwQ7VZ4bgHhCHjifvgZlDuCq8/luuY3u5Xs8zWFEnIHK21tYTTy9m3MxSxhjbnabbbTdiR5XcqZfhP4n+dpGc8VzvBsd7UVOtNpt0U0gZp7rL8Y+zgdf7/XIs8vf12NCFiheAhYqasmlIi+p3lWx/8VXCbczne9Cb8oxvC3cBOmbpb5Mvd8EVn9v2KS+M6xyVcgyw0f/+HCuWlW6ORwfYSZqdSSeiJlq8UiM+Rx6ZcmyqXRPiRmUupwkY8+0WjZgVCY/Sjl7e158YCpOPQo3GaBUR7WXcwj88W5i3VBPSr6PhBOGEi4frkvVnT0HdLKyC0eQe6rlJZFPazTUJV0/uLV4clB4fsTDg/C8dRL/lXj3Ws8JVIZkepUzegm9KdCrAHEFD5BT8RY3qqYebUK5ModOIrlUbPmNbr+/FnsmEJePDODIjuaI4rjqlKjKMmTx7XhllJpWMZ1srEJh/U+va7rHa85FeCgkTmKxCMNuR4yT4BmRwxEv7W7Lb3m9gEZaKk7HZHHS3wpOpBOd/tXiql8crMFTY/zhXgVX/dAjDjJUmE+JVddV0Ji3uwr3mI4Olbv+otmfk1B8cYyvyJaAP1imyhliLAmJRVnH/4vdMzrvUFWphNFPGs9FD4pleKKWFZ1jzCoR4XD7YS/o9Xj9T7uDBYOVbRpNwKz4oUEgLKtqAQrMwMj2nDe7YSdUbU8isxugLEL8cY3n4DiWj8Nn6959wj1BpSDbEkF/3gxyt4TWU8ywO3BTZIxKQGx4KY1e/LNu6c9fb6cz560z4OAqw3evgwZ1AX2Wp0zhuxXmS0aS+UuooansdWa6zF8YlfKXy6vN955hiYZQlsuRXtpjRkdgzqLT61BwosbxAiVxHM9brbbXLXAcR/D85Plnc+tGHZfqaviSZ55mDUJOZoiHLQk3u2WRVgaHpK/Rved6Wr9k2jlXbkecrHAGEnB29AEq8bZxEinfUvmUctF7Dg/wPaIOih0g3SsXusUP70eLr2I+Y6LliJsc4n2sasw1Hj1mlx987ZlxIpuNe8WdmLLhkLoJBuPJxB4jhwEwxCig6oMzdZCX5oNzbY+Z5vwb7+wDhd2bOcRCVm1zDhWWnNvl2YdrSCk1wvbo2iGmt1zw0NQZuWANcEtl32WtwH4FjqnKG8EhvqkFz+rcYn3E7mefM1NZfrxFS92S83v1Eft7Nrf70r7h7QUWuIE1teHHeUbwqZJlA73Cjj1szhiPFKpgNx4U02xH1WaQK/NpINlupbfzd0qLi8+6KhK+A2ri7LMR9nBqF3ECukIXAJBNIObgNrrzeUBcRSq2TCCAJOputxkumFeLGSHXkkEAOe83vPCqEECqdMO87wWLuuajD9jVm8ugGV6F3Vbupx7y2KAp6jX8ZmPOzlp28n+INrEb+0COzuPDhssQrFkiACzhnWcxHl5qQV8ByLCd9lCcTZCLnu22uwvPEw7FqIookOz7lvCYyUzxUWMqvDCJ/E/HXrXsPfGO+ML5On/a01f+t7DNr1OgJfPiTaThpF8jizfbvxKsAfKTzQCQN7UnQPFmIJcZ6P5yOPuzlCQKzUySGZNkpuoLjgMI2GfQOg7w9WDllDM8r9xvqstN87+wLrfP+5iC3Dr/0wpy+4JQGlV3Cr/MLhMVvASqmKT8r7ZrZrXqwpv0Nyb9jUl/Y9LfmPQ3T5f+5nwApQGL55X2phzQM4DtjAGbScFjUvCYFDwmBY9JwfN9U/CcKog7rdQ7b8bj4Unl3illYIu+/VnOSj8qFjI5e0zOHpOzx+Ts+e45e87fDppcPU9rGAvy82jOy3tTGftr8v+Y/D8m/4/J/3Oq+X9OAzo847w/0un7CIl/eBNfMg3QPgEox4xkMCmCTIqg80wR9MyOVQemBpIUmfEWlj+tmJxCp5tT6DS2+cnlEhL6J36EbvZn5XxCpTZj3ufR5M1ocg2ZXENPn2vobADC6ecYktDFYyQZKqV49CmHjhANtXdgU15yonIYw6QqMqmKKqYqOg39ZlIUPeUHdxGue6wkRTrPVWHKokfAjCU/t3G+904muZFJbmSSG5nkRia5kUlu9AyTG50IOq2U1AihLJPWyKQ1MmmNTFqjp09rdBq685mkMzqNyTzpNEbI3mnukH6QVEbsjdljJDOSHRWH3sHt7d4uSHuk9cE8tsemRIIkmcikSzLpkky6JJMuyaRLMumSTLokky7JpEt6onRJpxJWs3+apCcJTDNJk040adK5OKRNsiSTLMkkSzLJkk4iWdJpKE05SZLQ4BzTJEkxtco8SZxb8iDX5lPlSvoxQ7lMHiWTR8nkUTJ5lEweJZNHyeRROoM8SqeBbB8pfxJAfM8tg1L5xTpWyqQ3e+ZM+vZ/xJsYBg=="

MODELS_STATE = (
    "eJztXW1z27gR/isYfUpn1Ezit1xfpjO2z2ndOnYm9l1vLrnhwBRkoaEIHUnZ8bX33wuQEl"
    "9BCpBJCQT3Q2ZicpeSngUXwO6z2P+O5mxCvPD1uUeJH5HRn9F/Rz6ei/+Ub43RCC8W2Q1x"
    "IcL3Xizr5oTuwyjAbsQvT7EXEn5pQkI3oIuIMl8InyKXzRfYf0bRDEf8Dz9WCBH2J2iBn0"
    "M0ZQG/vAxCEr4Wz5wwlz+U+g/bqS99+uuSOBF7INGMBPwhnz+PfDoV9xaYho74/y+/8L+o"
    "PyHfSCgkxJ+Lr86UEm9SwIVOhF583YmeF/G1y/ja5N5xmbec+5nY4jmaMT+Vo34krj4Qnw"
    "Q4IuLBUbAUGPlLz1uhuYYt+dqZSPLlcjoTMsVLTyAttJMvkF0bOc71zZ1ze3HnOKOKFdYa"
    "OWRXlzigwoL8q4bx734QX+GPfzo4ODx8d/Dm8OS746N3746/e/Mdl42/b/XWu9+TL5OBlD"
    "xKfKuzy79fXt+JL8S42ZLhIy78HuvgCCdasQ0y0B9JEIovXkWeD7sHbtMy/DmFzTZYI95k"
    "hPWFzArZ8N6BGRoQXaOXoeUGBE+YDKwwwsnPL4CVyZew4vYgEZ2T1+v/2IXc3eWHi9u70w"
    "8fxePnYfirJ65+f3p3Ie4cxFefS1dfnfyhOHjTh6B/X979A4k/0c831xcxnCyMHoL4EzO5"
    "u59H4jvhZcQcnz05eJLHZH15falgWO7nltijv2lZt6QEJjbaxD6b3wekat078q1q2ky4ZF"
    "WOTg/tOJrjb45H/Idoxv88ePOmwbA/nn46/8fpp1dcqmSt69Wtg+Te7xJ4OYRzErgUe1pA"
    "F9W2gnw1dQ8J8WShpQLyaklmHa6HBwqwHh7UoipuFUGN6II5UmQv/OX8PIG0jG9eCUDeDH"
    "K6N1Abvnlx++BVQbce3Aq2LgsCIlnESJHNhC3E9fhIBdnjo3psxb2SeyAemTJfiq9HFhxC"
    "UvUOOR37YD5SmdmO6ie2o8q8NqEBcV3pplQ6iAvy9gF8qLR2OGxYOxxW1w4um9AH5og1tv"
    "JSraJjH9ZvVZzx23pv/Lbijj3m8i3iBEtiW1KQC/IdAbzTKFcJX5WxzKUaEK6M5UXAHqnP"
    "Nw+qy4m8vI1juAuM+RJMY7W2243z6OJ21MelGp1QNpeM2oadRqZiIbztbzQIn6pkEb0GhD"
    "OVHSL88ebu4vr88vSqr0D7LMISB3HF/IeasM9K3gb/2xQlvfipnENIl6uO6+FH1YCkRMu6"
    "1cGB0l7ioGEzcVDdTax3Xw5/5UnAVGcxmZoNY7W0VjhRWiucNKwVTiqI3y9D/lMnqsuxvP"
    "gOXe5uPO3bN0q7NyFWD/Gb2mg7CyZEsk3+F3luCranWl3BXXEhErRN8xrjYsYpr4fOb66u"
    "Tu8u0JfR+ZfRhrzHljaR6NvnbvZtKjrVtk5eBQzSskHWgX1dq1T1wDQtmybJDOgapqwFZm"
    "nZLOmyVNMwVT0wTcumyXZomraRKIJxWndnudyFvleTKoORWjZSmvvQNZBEEYIjLS/V1kkT"
    "7bVaVRFenC7W0dusoTuPBCgFXvpsBlHNMP2ao9aLC/fY/fqEg4lTuJObjZKqjpDf9LFHJD"
    "HJs9UT3v/rE/FwJCc3FAtJ3otndWW17qPn2dXVy16av/0Iu5EsfKsF1eoxtsK0wEFEXbrA"
    "YnS9DKqPuUfZCldS4sRHBH/4i9/C3LNsxYtf5r/JbQOuy+xRNqElvD87YHXzQfXW/GBevo"
    "J9/BD/JPHZ4pNkfr6+oDCdBzZWFSbTTyyqW1vId6yEPpIQxT+fQxXXBj7NqDtDGCXPzyoI"
    "N9YabvE4Se0hFBrK10hQaGiQz4BCw0FXoUGhofUmhkJDKHvrG38Pyt6g7A3K3qzAFcredg"
    "EzlL1B2Zs1WEPZWx9LsqDsDcre+rhUg1ohqBUyJdUPtUJQKwS1QlArBAUovXbj2xoEClCM"
    "NQ0UoBhpFihAMdY0UIBisHGgAKUHRoICFHNtAwUoJhsHClBMMMOa16tIcC2Kd0WytJPqWq"
    "n7qVihaoJPZEoC4ruyiGy1KUy/kK9jxPPLAX5KSdilMccB4D+bRAk8F7d3ny7PObpKNVQ7"
    "rwgybAIwvCCoj2jtsR6oj3DtrRyoL2B1Wg20dlyySqCcU2uoAspLKRUAxfJoQYKQ+QhHWW"
    "kOCxD2EfEnqwvygh89dSjwMW/VI3SgwAcKfKD6Awp8hmtiKPDplHSHF8Tz6ESZflOQty+0"
    "1wnvBsoloFxilzC3Xy4RMOnBOaJc7ZZENRVrqVIJYY+Gna04R3+dLn1XwIful9SLqB++Fp"
    "/3t2ocuvOp9vbD6dVVdTG6CESCZCEriThjHDJcRbKgUkLznut0hWZ6ZbfAnd3cXBWWJ2eX"
    "pQ3S9Q8fzi64H46HMBeiUWHftM+uH0Z7hg5qWYHFCyxeYPHulMU7qDRruuHQtYZEEWjVQB"
    "XtyhUBVRRMA0SRvadMqrDH5+7pgp9X2soEhpELgapjA1Wndni/BFPVo4zNGtG6uOZf6BcQ"
    "oYCFsUcWRoEUJWFilElT9WyMRVlSgZGxolI8zVj1BFUZBWOj/GbOxee8zyzvZ7jsZ8nhsm"
    "Up4G0Ab8M8xwG8jUEn9YG3Yb2JgbdhGW/DcJC7SLXwL7Gc8/WVKnejIG9fHK2jk3AbUN50"
    "Hi4Avs2puLrDuqpkH9RwQi5QvnoMc/uULyB2ALEDiB1A7ABix0DskS7wtE80qira5/FNOP"
    "NjawvVaYOZgBw1BLMAOcpY0xhJjtqtOYAdNRwT9IEeZQSRZGwhP8poYFsjSMXfth2CVPoo"
    "iwZ2cQ8c0jAi4rzEF2J1mj7IJqi6JJOdLsMYr/csmOMJC0YSQllFZtxEKsMraWeaF1dglg"
    "m2gjiiZ92COwaBBIiGiKvzt/PPaMbEiafP4RiF1P2KPIIf+aOwzwRzTLT3ntNoXnMWUNuP"
    "V+Gt5SGgPuXvMDDRgIlmotcBJtqgaUrARLPexByCiWRb9T2OqlniVLbJpnbZU9io5O1m3F"
    "DOatqu4HYljl+/Ww3rAngltToIFV8JM/dTGgd9zDD3HorjLpV94bjrD2h1w47vQ7XH3Epn"
    "6APuN+arkgfWohYyQU9UCEcn9XyjkwrdqM4T1i0PNrtAWBkYsTKQ+po6q25wMhom7Y+j6Z"
    "1F5yyij6q8y0zYvrTesRJ/6riBPnVcZU+JWUM3h1rUAeZUCznTZNzqGqKsZd+Y37NZ1jFP"
    "1WxqSd6KoJoRmdR88Fk765eP9fcMfNWUX2ngaWf7ukzLxPC7yQ+v5GOym+OmRMy0IKbUbG"
    "EZhASxKYpmBLk4wh57WBJ5Y4V6UWiiYJ6bGEMKBFIgsGeCFMigTZz0tK1a95xNqiHVTLid"
    "3dp+Z5qOy+TgmIN096UUcThoiDgcVCMOIrwvoUa9p/znfk9cOk+oeZWUgKzucJLIv87p9Q"
    "zwzSugcqBgknRKriLYUFlf0LJwoHZQVR/wIcUcMfA0x2pJ88Uj1rD4jO6AZff/ISJKJXnl"
    "r5j/IHWqBR0bglpNC4+LnyrLcsY3K778JJhazIpKwwONr17po+RdrWvAkcnvsPvGepnU2+"
    "YbUNDefUF7slh3XA8/Slah9RWHRa1WPIBB6/yW1qLjmkzAm41loDG82mWgRS0oan95Tsbs"
    "8x5st0QlR6NSQbTHvuCm7Vv2UhjTVBCjVgijXf+SFKRIa1dytyC9AumVPr6+kF4ZdOwd0i"
    "vWmxiSAHDW8S5BhibVcGJp32FuPxUbB2klCDcGdWXoQlC3IagL58LCubD2hdHNjhMOqroB"
    "zoU1yx5wpqWRZoEzLY0yzVapjvWJUS89/EtyTFXPNri1mY7izMCeZQtOLazEM25JaFlCKA"
    "9TGP+6l6bOlDEyzBOoQbQMIxot20gxWodTl7nF06WHR9KD9jzcnFPEawmFfGLA2BxNWYD4"
    "myCME44R/wOjRxqIqDriRkdPNBJn4XnU/yrLO27zCMhPQn6yj7MJ5CcHnbyC/KT1Job8ZK"
    "f5yZDIzheUgrsWtW/P3QmyExoQ15VO0vJWRHl5+zA+VAp+HzbEvg+roW9PnK0nLxKTYlyQ"
    "tw/jTsYx8T3sqvqITNg+dDs5lsrFC+zKR3DdUr6gYkMLE621PPl1SRd4TuU9gGurxspqNg"
    "xPqBtrCa0WKQY+i2Qh8dpxmcoPb0ACN2Do3IAhpaLF7knXDkUdGzyEUSZJd1zaXWOrimCc"
    "lo2TbtV0jSNRBOO0bJxkm6drmbIWmGVf5A1Is+88fVwo55WkkcvlvvXpZLcsuTGtfOOT9e"
    "GfIfMmKGIIo6R5YjWBvElYpYUa9pMeAglhesTvfx6RMFplXB5j/+wkfUOgtRoklg10DpBY"
    "HnTWERLL1puYfFuQSU3baunZokUFOF+0tHKVFLX58s5D8olkLT24jMZqkaQMVCY/OKjgUN"
    "ChHQpqGvKbF9ySQ4AdjsojDaWZoc3HARe1B49oto9UdgCZyg4TRx8/3Xz8QaxSdpNBat8J"
    "FLbpFbilrUDLKkPuCArt3LrkzSSvtMO3YSSgsnZJG91BQdc+1Nv3B6smbAHBCxJES9nSoK"
    "l5W1HPPsA7GeYctHvKUcOOLNFSF4goa0HfT5MDEUAZAsrQFv6mK8pQFubSPZlbpgmnc7d6"
    "OncOYt3ku0QTeF3Q0LazF8UIs2SLzi0tJHsAGKvtY3q8xDEpZvyL4l1lnW3N/Vdhn1Ife7"
    "rg55U6ykPYb4G0269W3+2cAgx+HegrXLnKu1A1gkLb7fNMt1/I1xHhxqWm20WHW9Nzu9az"
    "vATT9+sH9MqZ6OKa96UK6BZ6hGsjW2hEbud4LXtJ7S7xORKiH3/TNk5buswe1d80nVHHd/"
    "USIyrSDthtZ0Slj+rfDmQvLOz8OyghYZde0XoONi0JKpzstcBBRF26wH6EiB8wzyMTRH1B"
    "ro4J3a6Ei62sJSFlf64QxXPPIgnvGs73Ahq20a4UaNiDTo0BDdt6E/eFznV6fnf5Y2+5XP"
    "f4P3oUgpwCsAdMfn8gdr6f2Hluba2MfVXHirXafiyQ382oWkCiA69AWxH00m5TP+RrZ8Pj"
    "cTnoW/UCCjHfwt59G3Q/lh7QrxGuCq7kBVdPV0DyZ+vkT30ovcto3i0JKLnIyjIlEb2yyL"
    "gpqhcKYadY57k5tHc3IyjWDBGboin1CP+e83sSxH9j9Exw8Bpx29E54xBzaQ+H0UqG/40j"
    "9IRD9EAfiT9G/DOYOHNhHd6LH3JPpiwg1fjgbj8amgSYNyGPIYgIQUTYIUMQcdgm3t1JA2"
    "ZNNFoeLlkHqOOUyQ9jNqhsbvezqs23eZOsaEtd4BraTglBJ8wkFZLUMVx8afg0YwiHIQ35"
    "IjDONq96Sb1G4ngwcdfjsx+/F/EFIxujcOnOuIIQXN7H/cki/nyXLTn24rqQ5raRZbh38Z"
    "HS9HiGzHTdfBCS4rCe7bMHg/XsEBY7sJ613cQ1JcH2lwPvoKQ+xkv/RPyCkn1Q77kCbL0C"
    "06qDyeQhibdtFjVZBKvCXpC2YkllROo0txPRTT9Zx5Ufl9JPhSGnWhwzkZ0IpFob01oXeh"
    "OzeSXHaVQ671Rs/rmBqLzPdnZ33Bj2KMoppe9wxDUmmI+NJG+WZ93jKBeLkGbgtLQ3hCKA"
    "o2+U0x5DOALCEbBXhXDEoE3cE47+zjbLHZytSH1uAEnIp24uySkM7hRww7nXtq6EgHptjA"
    "EgagNRG6uiNkBv75Lebl5lhongqhdm7IvtXkcJUmEDafKACHZnHNR16CoJbDUdVKGgodI5"
    "sDxWqc/He7yP4Bb5RfQRzAd4V3fj63zQ4PK1bBeSv1p4Zvw+xB+VCZe/RNrvF7oVQgjOxP"
    "kYQnCDjs9ACM56E6+OIw6XMdNVvpJrOse4pGgfgaUTrtCUuDPV3kep7JCbHomGZU62virC"
    "dsVc7N2tfEkBu5JaHYLWnTZy++H06kreNM5ZrUq1IFzpDB2/35iv2iJkLWphluLkSMEhnh"
    "zV+kNxq4hr3Ytdt8TY/EbDGUImLC6krqbOqBt8DFjUBItCPlFjX5yFd9TmjIK8fSvpQ6WV"
    "9GHDSvpQ0lXK97BLnEdXEeOCvH0Yd9gTswqwYTSN/nfGhdau0NrVLvoRtHaF1q6GQG/VMn"
    "wVfGUef0E0A7apDrxP6nWdsogZtNEtb3iqOYEtuyNKn2ADnkYVx4oYpa6Bijp7bX5sixnS"
    "bb+uLSSK8I60bJw0XqDdF7mqCMaBHskDMgv0SO6RsZJtwbbLtZIyGKllIwkOqmpVRk7Who"
    "wLtOEYpgX2cXIPDP08kIuAPNIwYtoWKClCF3dohGJmvc0+zvcxzMe0e75Pox/ZP7ImVofV"
    "eU0FhNeVSdqgnq4U7RyquQXwCxq0x6dcv7CPdulIbUv8bXEMpqdivRSrwvFatkDVZd3mZa"
    "5Lu6R4M3973NxzvCioUMYpplgugp5oNBPVmHErp/zR6S72PMQC/r85IRGHboyeZpTfnePn"
    "+AR10Q8II598ixB/kPQItO4+RqlgNNe7K67AiEs8102rptTHXune6r9QyQmVnOa5JqjkHD"
    "RhBCo5rTdxTU1hbbmFSlkhmHXvZo3oQo96vVawsPKsfYLq6mvJQ2q1FK+Slg3pLj2iFx/f"
    "/NN1iwIKWrusC7i4/v7y4vruYtTTUboI2Dc6xw7WqSaqKtkwTndQUhTPjM4mzOtr9SWqQy"
    "7dF3uEwAmIywL+c1kgK/Q9Y4zv1qseQ65bQvOeK3flO9Iru4Xx7ObmqrBAObss7Xyvf/hw"
    "dvHp1dt4YHMhGtWk82bxkNQpBchrQBmAyWtDKK+B8hpToLfpvUqm8eYpq2H+3zBftT/7G9"
    "IZWDL53y9D/qUnqo4pL77X2oIu3NHbN0r+SIjVOqTkZtPuQJfCWadt33RgBtEWWNF9MNY6"
    "z6dK/SyIW5E32hPvNp9f1UU/rwT8z5dQn7GrTvssyQPbs4eU86Hi38S2zfE/tIm2mW7PvL"
    "4yx7Yw4an0CqgQZ7YE9f36Af3y5brA5ucyxVYMwglvh2xOuVeOQocRnpuiDGxt0V9cTe5s"
    "cfpIQ3bjcmzYSMKQzN8eN7Z+FYIOyyQ3UyR9hD2+S0PRDEeI+QQJphQJUOgz9huZoFdLP6"
    "Iewj6iScjwD4LHOKHhnIahuO+z9I6EGtnq47/4X3yP8Pcj4GaerZ81RhhNA0KQQA0lzxNs"
    "SYKw+Oe6jF8L/8K3T19GiIax5tOMeQS53IMFpL4rbfJZ4rbr4UdoR7v/ddAYAYNykzcEBu"
    "WgcwLAoLTexNm8pJCqyIRtTFSo5Sma0hTlLEUy1athm8payGHsBNwZ5v5H3S2l4pCGNs0f"
    "VSJSe9o5kYC6s5Fs05TcGTfulzKZTTulesNuLtLS2yf40ftYsPwyWLZbOHh79O7ou8OTo3"
    "STkF5p2hu8YB9wPsOBHNr6nYANnvzg+FglRXl8XJ+iFPdKJ/3wl0oD4ZW4heh2swhhfM+a"
    "vNpFhP95e3MtRzinUp4tqRuh/yGPhpbtagUYhTlyjemrD6c/leE+v7o5K09+4gFnsvTKLi"
    "ez3/8PT4dsnA=="
)
