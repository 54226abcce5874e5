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
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA'));
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_estado_anterior" CHECK ("estado_anterior" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA'));
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_motivo_reapertura" CHECK ("motivo_reapertura" <> '');
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
CREATE INDEX "idx_interaccion_seguimi_1c44f9" ON "interaccion" ("seguimiento_de_id");
CREATE INDEX "idx_interaccion_respons_8a2425" ON "interaccion" ("responsable", "fecha_proxima_accion");
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
ALTER TABLE "contratacion" ADD CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;
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

SCHEMA = "eNrtXetv20YS/1cEf0mNywe9H4drAUZmWra25JPk3LUIQFAk1fIqi4oeRq6H/O+3y32/SIqSHcnZAHeVuTvDfczO/mZ2uPO/q+2nZbKLr/5e+99VuEziFfmdLvePq232O4nAf6680cz90Z3U7ifenTP5tfaL+2vNeZiNvdFw4t65o1ltNAb/e7i9vXpbu3qKN9skXWFCoSjcxEGUwpKZd+dOZ87dvVAehLt9sEz+yq20Sh/nG9jUqw/OZPiTM/muWa9fa6r4YfoYb8IkWMqVszrJgn/camZPd8k69fVF6yDZykWoJEw3mzgVnnfaiF28jBfpSihro/dHySYOQzxQ9FW4cWEaJb+n/jrd7sTWN9Abl2kIxikKIrEMEa836VOyAv3WFoJeiD0QRi6JkvQxkHov1IhBk6I0r8Yq3QXZO2buv2dCV/1wGTyJU4dHgwyUv9qDOUuFJja6qM58v/20jyOxW3XD3KebKF7Jb6IVazfue+fhdlZ780YnL3pqLDXmQiIh5hpIUszldBiMNdhY5ryEEx5zNSpDOR0iklTQ5/KD/SVr32q72wTJaoeUzD6JfKyAstHrdlq9QQjZPYy8fz64te8+wnH/CF73kY7xxyvU1z8pKad3hj+5w18gGX728ar2zp39y3VHtUbNGd3UgBLA/2QuTLtQJugR4PGPH0AX9ASirpFIWaGRCVIrjA52UF+V11C0PnkIiLxR7bs3I+/9m7e1N94HB/5nPJuM31zLjHh9Rhmx4dW/nak6SoIeGZvLaUDWXPzQRCToRkpFn5obJ2lNro1ciYlcUKqUlD41kQnqlg0keWokw4pYGHpTZaaWaXX0iEy4+wAn2p1m/z9SJ5tpbcoAPSIM7sczdzT0nFvIwRnOvA/jTIJG+Pe1KvdYy3PCDp7kSDhcButlvOObQWXdm2a64rr2vSzPpACuW0N1TmpJwXWmapJVFH+OCZb5LE+1HwZB0O7A9ogzfY32ws+yRPrz+qAdzDGBtK9pyPD697utsNvrYzJ+h9LQkLZ12u12py+3jZF9yXQpJlokq0zkXwd8s9BMA80uEFZZsHQUWOLWN1rJ77wf+TVZm7jv3QlQ2+4UICNcFejAbHcAKqI2HgF2t+7MBTWns4k3nGkBGKemMz1yIiiFeB0MqDBZeUSECE6GixC7SugIkR6MkXAHqiAlRFoRL5HmHoWaEJOK2AmPdTUExSaqNI4iIlkMXfaf5GGiLhLOLIHL7C1be34SqXYJleczwj+gTRRnBM1w3m2WwECQiOCgRT+I6/3SOAiSEizUWtQ7caccFuLbWQ/C1nxgxkMaUvK73ewMwjomFefqC1aIOwBe0gsFUBBAiHzW8RKMjn6/rwSJNukyE6Or6Z1zeyv3a72BC3WN1IdcqHUpfX1wQsfowA35aFBy8i1dNgNEzjqGqF5FpIDXyrEggbApjw8IhSDdlIg+NdKV35cJxWFbMqGia4WSZE+4Qalng9JqKKTV7Hy4V9FOHrRNLf5UKKkpefV+PHG9H0eZuvvuoyJjGpalhE2lYsI3GtegvyF7ADhNnHe3Lui4N/OA1vm15t3duTeeM3P1m5skIH6v1+o0uljtS+ud3zHkEWj0WvVOU7tdmEja3U6nI+8wbKSUaRI0Jpso/mVva8Oxc+tOh65h8OvX17V//QTGG7pFCb+PV2hLWwebXQKfXO6xTvltTagVpSHYT1a71ORDyKuQISlthSP8CRe50dFBKDBnS9T75vdMfjEeuW8KrErvnQLVgfunQCssDWZpkqe5tOriE+10notgrd8AXeTdODfwj3tn6tyPJzNXNeCFl6kLWbTiyzW5NGQQO1oaNoAtQXzfoUamfnIMlqYwwKq9qSsmKEHXystFClxvKFgIW1GzNS8ECzwpPVzpxfNBS4MXYAcOY9XqDdqDhRFHGBhmO/4i3TwG2Al0/ts98i1JmyVT6Uj6S54X/JFukD9H2hhg2WMaqe54OWJhvYnBwPmQD2MDC9L5f+Jd8pQKfncI4uIVUaDkKeh18hToxqvc1o6dbaorH1Zkw4GrVQlvOO6UHigbKmFH7mGMD5MCyeko61dGUnrPYyRUPihF9kRp6SD7p9ILMkR50Kf0CBXAAO4M9eHW8T94k9kD+nsG9BbQk3fOECgt+ODO+/fMYbsXe50kjZxDlD5XbMkB+aeyE2SYMqNPzcMmyjk3QeQxI9UpWXmWfb8bho24QZQbJ8icUpQn2vdbzd5iHhn8hUzzRenm27JzKpkimZZKdZ37Fr1xeXoOyNMp1Bxkc5jKghQHQnRKVxqvUoqSWNW4wLnW+t1Fcz4PzRAqW6zBfhtnp6QXtWqjeBtlM3jjZOBTBB9+sgJALuX941lRsN0FhIjWBWhOrvhXuhLWVLctRWVS9vrWYZa0EAEfstIJ1w4WTfi2w5YZ4mVeZlQSStjnpG41S1qRniPXqMpPmk8BMuDnyu7baLcGBRzxFInswMMDeRFJoXzgA3lxq2RMGDj4Ah8VkyZgDqDVJ6oi1PIfwHySIdHrCI4fYen3O/OoRdyynOgg84bjh9TFMngt+/o2jmJd4E9uvFFuPFG8WgZhrFvkYbAGMAqTYTUTf9oDa/MxIR6RYtNFiTl6PgQAB+eoSJ4SITpouA4DA1AAj1YygEVpEJDVJqJC68IH2poHxn5kNAdGa2Q0TNRYBGn2SFtbED+GRchTZdAamhGTxZW9lyvQvr0wwEOvqugs+X7QaPXiMM/ogGbQJthdjscl/ryOI+peLPC6BKsk5TQHsgm4B9XdKqrnBhq8T8l2Z/ThFH9y8pQ1xlcAlxkEIZ4+3Nk2SQZC5aMgDHrA0K/jzW6/CXRsQOk8AcVwfSgQrKL2ZBNV6A3iqp4U0Cl9v/yjGd5DWhqnYg1aMUyCqIcThEpQVuIqZiqRPtaFJVDqF/FkCW88iTNL4KjRGaJfj5UVePjEgS38QmIyvn+Aixt9IeHez5yb7PfEBQviN/zH0Ll5GOLf7sgfPkym2YcU772Rc+uxWkDKbuEf14Z5KonXNV0QdJrUF1r29TolKVSpf1xpblfLhnDyNJVCY2Tqyzj00oxYGKzCeBlEgV7E4bCxCayNJzVO5OBpIFaS18bQG/wmoqH8xiIMqZknb1RSLA2hJR2vt9vtRacoAkemanfjeXeRH4Qj02I1D4an3VkIRineKAx0ECDBqJ9W0CMOrxU0W+H0IbRkIMQLMez3ohYJGCKzAIl5KEPBJjDCw02yvhysWYjY5sF/tJjpWeAEvw7KMObqF3MXjsZLcOfrV8AW8GtZThyIbPmdTr2Nwqq5cDKx4+QLWqG9LJaA53ocYuE5Fe6r2QeG2QbyzvmZ7B2LP3WdJMaWont1/cxTvdoJPpXmldouReLJbVemo6DtevE54a7Btx2uUjGGhM7d92S+UAQJXs/SZqHfLYSZJWq63ZsP4jyNrxlTvx8vBgHR+BrBzpTnFiCeWATO569BOQNcZ5/vl7vkUT3HMxgj8ghUXt7SbOLh3V7KtoQx5na/3SW7vexxJTb9Ig7/UI9tDEc8pzvRMR7kJKv9Dp0EYua5/mLs43wKzV6PvH3563pMyASlS8BCR624VNQpNbsqDj/4KuF2puNd6E05hbdFGCBztcyXafabwOKvDZv0Z4ZVjgp5Ztj0T4/nalSl2+PxEWaiV0eyRcwVyyYx5nPskSXPptI5JWZQ6nCS9J1pNdZh9Ex9lXb0Djz4wFSCepROMsBTE9VBziHwx48T5456UvJ9JIIwlHD5CE2q7uw5opGVXTiS3FMtr4h8VmKgLun6wbVly0Hj+ZGNB+l96036+yZ4NHpOoDIkw6sd0WvoTYFeBYgrRICcibe8UA3laBGqhTl0Csm1ZslvTev9B7llEnH5yACB7GSOKIGrSYnqdgYW345nRqtpNcPJxyoUlv/jh5rp9Qa7CHeFxEksFnHc7chxEiIjYhyJ0u63wlbQi2ikpcY6JpOT/dZwIo3oDPqL/qA4WEOkxvjD70f9QRwQBxl6mE+JVVc/aszbXY17zESHnvvhojmYk1B8uY9vyZKAP3im2hHidhISi7JO/5v6F2TvUFWphdEvGs9FDcUyPFHNis4xbpaIcPiDuBf1eqL+p83BgsHLNo0m4Gb82CAQnlW1AAWuY2R5zpvduBPrlieR2S1QFjG+XOM1OI5Vc/hi3bsvuCaoFLAlEQ3mzSh3SRg9xRy7IxcFY1QCYsNDafThn/NAf/78MJ15772hAFc5vgcZGtQF9Kc6ZBrfrTReKpLMn0IDTWWvM9dk8cColL9cnW2x9RxL1IWyXE700R7XOwJzFp1eh4ITPY6XKInjeN5qtYNugeM4gfZTEF7MqRt1XOqL4UeeeZo1igWZIR62TbzdL4u0MjCSPiePgR8Y/ZJZ43y1nuBkVYt5pypoyRoot2C+jKUIKgpqfHMd4n5cx7tkA6yQKOD2EPJ4v9IEtfEVlBAzUiB8IUCmdAPaEwKYFezSTaL97OaPbFjMrtAjnKloxOUGkOaVi0UTJ8SMGLlhz7k8WZqgby3+jLvmxcgRVznGO3sE2NnGv+8TFFgLBDqHLacaq/lROQZHHzYzTkTFCRcLEABxe0udM8PxZOKOkZsGwB8UxvbBm3rIN/bBu3HHXHXxngH+hZLOZG7ImN8sBTcWTy7oVnZdEHlKoY87uvEI4CkXsjX1Rj6YA1xT23ZV2fJ373FFeT0wqG3Rn6SwM7uSpdHhdTk/PuR5XtN0+4Fgb/klGcl7BtcQVqBIaqvbzWPGdhqFHSoikw8QUTah7p0zyn7doeufHCC3+ok9xku7EFldWtSb3Hx2sZ8OA2NlXCpeRNTKz9jei4lz2X/SiUr58EqeWNx4tKaWtDMVdl67RZ00Tiav+dyHO0rDkWtYDL0SNWoJFcp5sD9qwbXeXS62epPEYniPpNHEW2JU/STdTSqAZLmNWmr5XELUlCJyxa0cOlMX3ns2glOpYGzAF5+ZYGDNNQMV8Lsr1Hts26zNIFfu1jUVQWeBT6bxflszkIgNyJmsbDDd26lbxAkAAlNsFRtAzMFvdOfziHjhdWy5GCtFd/rdZrzgbm3gtKaRDNrm80EjiPuFtrlmFfmNsN1eELNes37078Wrej4IokXdcBkPPoLLZdCM+3G3lXsFTx4bNL69RthszPkhN1THEMTvB812kxz2CLjkrVFksJtCWicX8DF9Emx9enLIRVLJBj/20yl1H1N6q5dg8UaJYJrz41zCPDzapuEn4kijRmAljhcX6kAeq1eLMuwpcNLuLbKiFvhqthCBozJFspPV0MJOs1dv67ubHWMYFL7SNtjqTG3Xkd5sQNVY+1uNJ5JbUpoula5D01B8X2voFTHXJTiB/mAQtusxvTGb1wd8VSyEfrM/X8RtepDJCzJd+Osl6FGyfD0fyO+3uU7GbSoxaB2cvSzY7uV7PevkqpjP7Kv4Cvd3Vbr1JmvNYd+j00k/9iJJyqf8LZKUBE8UrQ/+JuYqc60ACZs6P7soomiC/BVGpwrjTWeZQegUNQbxv6WekOF4NAOIfYzuhZzMvKF37+Cy7APFm/GE1Js4M/q9ojeaDifePflz6k5pwcydOMOsQNOyylmYGAsmf+xWn+yReaypYHLX83zeFdzNI8+u74f9LrvUWPtFe/CUbIEwhgAdXwaOWMYAiW7kowDxPfIH1EoN6tBnSMJ4isoGyEfv9tvdRRBIp6ioiNiaLCECPJfkhvikQfgBMOXCP049a+xisY58Q9k6f9izO+J2sM7PUwCg8j5QULqTbW3pdvf7Bgt0fnZSgOmm7gTY6EzLch09XA5nv5WSRKmazUpqs5JWRQdDeNYwgzb/EMeTVs5RKvLKTcKlVs1PyaXWz7t9T62dfxefWr/g2wtdcwpTealEBbcGaQYpP82XYVSrTrzNl2rzpdp8qTZfqs2X+nL5Ui8HUFqweFl5UssBPQvYLhiw2ZytNmerzdlqc7banK1fN2fruYK488rV+m48vj2rZK2lNtiiZBHldulnxUI2yatN8mqTvNokr189yevl74M2uevLbowFCV0N9vLBVHb/tQljbcJYmzDWJow914Sx5wEdXnGiWMX6PkGmWHGLL5k39pAAlFNGMticsjan7GXmlH1lZtWRuWQVRWa9heWtFZuE9nyT0J7HMj+75LNS++Rby2e/VU5AW2ox5t2nrS5Gm5zWJqd9+eS0FwMQzj8prYIuniMrbSnFY85Re4JoqIMDm/Ky2ZbDGDa3rc1tWzG37XnoN5vT9iUztCBc91xZbU2eq8Ict8+AGUveP3i55042G67Nhmuz4dpsuDYbrs2G+wqz4Z4JOq2UBRehLJsH1+bBtXlwbR7cl8+Dex6685Xkvz2PwTzrvLdovzOcIX0juW/5E7PnyH6rOiqOPYM72L1dkCfX6IN5bo9NiYy6KpHNr2vz69r8uja/rs2va/Pr2vy6Nr+uza/7Qvl1zyWs5vC8ui8SmGaz7J5plt1LcUjb7Lo2u67Nrmuz655Fdt3zUJpqVl2pgs2rewZ5dZUgYW1iXcHPepSv9qWS66qwsTCBruYO8FKJd7/NMDiblNcm5bVJeW1SXpuU1ybltUl5bVJem5TXJuW1SXltUt7nT8p7JpcLPEcyXmQj23S8Nh2vTcd7eVcCvNo0vOXuC8pJylvus3qbotem6P1qKXrPQ8s8U2pegCteW3Le8pN1qmy87w5Mx/vl/88OssI="

MODELS_STATE = (
    "eJztXW1z2ziS/isofZqt0qUS+WXm5rauyvY4t7514lTs2Z3aZEoDk5CFDUVoSMqOZy7//Q"
    "BSFEkQpACZlEiwP8xUTHZT0tMg0OjuB/3naMFc4oWvLjxK/IiMfkR/jny8EP+Qb43RCC+X"
    "2Q1xIcL3Xizr5ITuwyjATsQvz7AXEn7JJaET0GVEmS+Ez5DDFkvsP6NojiP+hx8rhAj7Ll"
    "ri5xDNWMAvr4KQhK/EM13m8IdS/2E39ZVPf1+RacQeSDQnAX/Ip08jn87EvSWm4VT8+9df"
    "+V/Ud8lXEgoJ8efyy3RGiecWcKGu0IuvT6PnZXztKr7m3k8d5q0Wfia2fI7mzN/IUT8SVx"
    "+ITwIcEfHgKFgJjPyV563RTGFLvnYmkny5nI5LZnjlCaSFdvIFsmuj6fT9zd309vJuOh2V"
    "rJBq5JBdX+KACgvyrxrGv/tBfIX/+M/J5Ojo+8nro9MfTo6///7kh9c/cNn4+5Zvff8t+T"
    "IZSMmjxLc6v/qfq/d34gsxbrZk+IgL32IdHOFEK7ZBBvojCULxxcvI82H3wG0qw59T2G6D"
    "FPE6I6QXMitkw3sPZqhBNEUvQ8sJCHaZCqwwwsnPL4CVyUtYcXuQiC7Iq/QfdiF3d/Xu8v"
    "bu7N0H8fhFGP7uias/nd1dijuT+OqzdPW7078UB+/mIeifV3d/Q+JP9K+b95cxnCyMHoL4"
    "EzO5u3+NxHfCq4hNffY0xW4ek/RyeqlgWD7PrbBH/zCyrqQEJu60iX22uA9I2bp35GvZtJ"
    "mwZFWOTg/tOFrgr1OP+A/RnP85ef26xrD/OPt48bezj99xKcla79e3Jsm9bwp4OYQLEjgU"
    "e0ZAF9V2gny9dA8J8cTR0gF57ZJZh+vRRAPWo0klquJWEdSILtlUieylv1pcJJDK+OaVAO"
    "TtIG/2BnrDNy9uH7w66FaDW8LWYUFAFE6MEtlM2EJcT451kD05rsZW3JOmB+KRGfOV+Hpk"
    "ySEk5dkhp2MfzMc6K9tx9cJ2XFrXXBoQx1FuSpWDuCBvH8BHWr7DUY3vcFT2HRzm0gc2FT"
    "62tqtW0rEP6zc6k/Gb6tn4TWk69pjDt4guVsS2lCAX5FsCeK9RLglfnbHMpWoQLo3lZcAe"
    "qc83D7ruRF7exjHcBsbcBTPw1va7cR5d3o766KpRl7KFYtTW7DQyFQvhbX6jQfhSpYro1S"
    "CcqewR4Q83d5fvL67OrvsKtM8irJggrpn/UBH2WcvbMP/WRUkvf5FzCBt3dep4+FE3IKnQ"
    "ss47mGjtJSY1m4lJeTeR7r6m/JUnAdNdxVRqNoxVyVc41fIVTmt8hdMS4verkP9UV9cdy4"
    "vvccrdz0z75rXW7k2IVUP8ujLazgKXKLbJfyfPdcH2jVZbcJemEAXaXZs1xsWMU14PXdxc"
    "X5/dXaLPo4vPoy15jx1totC3b7o5tKnozNg6eRUwSMMGSQP7plYp64FpGjZNkhkwNYysBW"
    "Zp2Cwbt9TQMGU9ME3Dpsl2aIa2USiCcRqfznK5C/NZTakMRmrYSJvch6mBFIoQHGnYVUuT"
    "Jsa+WlkRXpw2/OhdfOjWIwFagZc+m0GwGWZfcqX14sI9dr484cCdFu7kVqOE1RHymz72iC"
    "Imeb5+wtu/fyQejtTFDUUiyVvxrLas1n70PLu6ftml9duPsBOpwrdGUK0fYytMSxxE1KFL"
    "LEbXy6D6kHuUrXAlFCc+IvjDX/wW5p5lK178Mv9NThNwXWWPsgktMfuzCataD8q3FpOFfA"
    "X7+CH+SeKzxSep5vlqQuFmHdjKKkyWn1jUlFvId6yEPpIQxT+fQxVzA5/m1JkjjJLnZwzC"
    "rVzDHR6n4B4C0VDtIwHRsENzBhANB81CA6Kh9SYGoiHQ3vpWvwe0N6C9Ae3NClyB9rYPmI"
    "H2BrQ3a7AG2lsfKVlAewPaWx9dNeAKAVeoK6l+4AoBVwi4QsAVAgJKr6fxXQ0CBJTOmgYI"
    "KJ00CxBQOmsaIKB02DhAQOmBkYCA0l3bAAGly8YBAkoXzJDW9WoWuBbF2yqytLPUtcT7KV"
    "mhbIKPZEYC4juqiGy5KUy/kK+qiOeXA/y0KcKWxhwHgP9sEiXwXN7efby64Ohqcaj2zgjq"
    "2ALQcUJQH9E6IB+oj3AdjA7UF7BaZQOlE5eKCZSb1GpYQHkpLQJQLI+WJAiZj3CUUXNYgL"
    "CPiO+uL6gJP2bqQPDpntcjdIDgAwQfYH8AwWe4JgaCT6tFd3hJPI+62uU3BXn7Qnut1N0A"
    "XQLoEvuEuXm6RMCUB+cIutotiSoYaxslCWGPhq15nKO/zla+I+BD9yvqRdQPX4nP++9yHL"
    "r1pfb23dn1ddkZXQYiQbJUUSLOGYcMl5EsqEho3nOdttDcXNkvcOc3N9cF9+T8Stogvf/5"
    "3fkln4fjIcyFaFTYNx2y60enZ4YWuKxQxQtVvFDFu9cq3kGlWTcbDlNrKBShrBpKRduaiq"
    "BUFEwDhSIHT5mUYY/P3TMFP6+0kwk6VlwIpTo2lOpUDu+XYKp7lHG3RrQprvkX+gWFUFCF"
    "ccAqjEJRlKISQy6aqq7GWMqSGhUZ61KKpzkrn6CqKsHYKr+95uJTfs6U9zNc9pPicFlZCu"
    "o2oG6jexMH1G0MOqkPdRvWmxjqNiyr2+g4yG2kWviXWC24f6Vbu1GQty+O1tJJuDUobzsP"
    "FwDf5VRc02FdVrIPajghF0q+egxz8yVfUNgBhR1Q2AGFHVDYMRB7bBw84xONyor2zfhdOP"
    "NjZwtVaYOZoDhqCGaB4qjOmqaTxVH7NQdURw3HBH0oj+pEIcnYwvqoTgPbWIFU/G2bKZDa"
    "PMqigV3cA4c0jIg4L/GFWJ1tHmQTVG0Wk52twhivtyxYYJcFI0VBWUlmXFdUhtfS01leXK"
    "OyTFQriCN60hbcMQgkQDREXJ2/nT+iORMnnj6HYxRS5wvyCH7kj8I+E5Vjor33gkaLirOA"
    "mn68Tt1aHgLqU/4OQyUaVKJ1cdaBSrRBlylBJZr1JuYQuIpt1U84KmeJN7J1NrXLnsJG0m"
    "w354aarpftEm7X4vj1u/WwLoAnqVVBqPlKdHM/ZXDQxxzz2UNz3G1kXzju+gNa1bDj+1Dj"
    "MbfWGfqA+4P5usUDqaiFlaCnOgVHp9X1RqelcqOqmbDKPdg+BYJn0AnPQDnXVFl1yyRjYN"
    "L+TDS9s+iCRfRRt+4yE7YvrXeiVT91UlM+dVKunhKrhmkOtagDlVMN5EyTcWtqCFnLvjF/"
    "YLOkMU/dbKokb0VQrROZ1Hzw2Tjrl4/19wx83ZSfNPCMs31tpmVi+J3kh5fyMdnNcV0iZl"
    "YQ02q2sApCgtgMRXOCHBxhjz2siLqxQrUoNFHo3jQxhhQIpEBgzwQpkEGbOOlpW7buBXPL"
    "IdVMuJnd2mFXmpZpcnDMwWb3pRVxmNREHCbliIMI7ytKo95S/nN/Ig5dJKV5pZSAinfoJv"
    "Kvcno9A3y7ByQHCtykU3IZwRpmfUHLwoHaAqs+4EOKTcXAMxyrkuaLR2zH4jOmA5bd/5uI"
    "KJXilb9m/oNyUi3o2BDUqnM8Ln8pueWMb1Z89UkwlZgVlYYHGvde6aPiXa1qwJHJ77H7Ru"
    "om9bb5BhDa2ye0J8761PHwo8ILrWYcFrUamQE65Oc35IuOKzIBr7fSQGN4jWmgRS0gtb88"
    "J9Pt8x5st0QpR6PDIDpgX/Cu7VsOQoypI8ToEWGM+S8JIUXJXcndgvQKpFf6+PpCemXQsX"
    "dIr1hvYkgCwFnH+wQZmlTDiaV9h7n5VGwcpFUgXBvUVaELQd2aoC6cCwvnwtoXRu92nHBQ"
    "7AY4F7Zb9oAzLTtpFjjTslOm2SnVkZ4Y9dLDvxTHVPVsg1uZ6SiuDOxZ5XAaYSWecUtCyx"
    "JCeZjC+Ne9NHWmjVHHZgI9iFZhRKNVEylG63BqM7d4tvLwSHnQnofrc4o4ldDIJwaMLdCM"
    "BYi/CcI44RjxPzB6pIGIqiNudPREI3EWnkf9L6q84y6PgPwk5Cf7uJpAfnLQySvIT1pvYs"
    "hPtpqfDInqfEEluKmofXvuVpB1aUAcR7lIq1sR5eXtw/hIK/h9VBP7PiqHvj1xtp6aJKbE"
    "uCBvH8atjGPie9jRnSMyYfvQbeVYKgcvsaMewVWufEHFhhYmRr48+X1Fl3hB1T2AK1ljsp"
    "oNwxN4Yw2h1WCJgc8iVUi8clxu5Ic3IKE2YOi1AUNKRYvdk6kdijo2zBCdMslmx2XcNbas"
    "CMZp2DibrZqpcRSKYJyGjZNs80wtI2uBWQ5VvAFp9r2njwt0XkUaWab7VqeTHVlya1r5xi"
    "fp4Z8h81wUMYRR0jyxnEDeJqzTQg37SQ+BpGB6xO9/GpEwWmdcHuP5eZr0DYHWapBY7uDk"
    "AInlQWcdIbFsvYnJ1yVxK9pWK88WLSrA+aKS56ogtfnqzkPqhSSVHlxGY+0kaQOVyQ8OKj"
    "gUdGiHgnYN+e0Ot+IQ4ClH5ZGGyszQ9uOAi9qDRzTbR2pPAJnKHhNHHz7efPhZeCn7ySA1"
    "PwkUtukluJWtQGWVIXcEhXZubdbNJK/0lG/DSEBV7ZK2TgcFXftQb34+WDdhCwhekiBaqV"
    "yDuuZtRT37AG9lmHPQ7ilHDU9ViZaqQISsBX0/uxyIgJIhKBnaYb5pq2QoC3OZnsyt0oTT"
    "uRs9nTsHsWnyXaEJdV3Q0La1F6UTZsmczh0tpHoAGKvpY3q8ZGLSzPgXxdvKOtua+y/DPq"
    "M+9kzBzyu1lIew3wKbbr9GfbdzCjD4TaAv1cqV3oWyETTabl9kuv1CvqoQbiw13S5OuBU9"
    "tytnlpdg+jZ9QK8mE1Nc83OpBrqFHuHGyBYakds5XuVZ0rhLfK4I0Y+/aROnLV1lj+pvmq"
    "5Tx3f1EiMq0g7YaWZEbR7Vvx3IQaqw8++goghbekWra7CpJKhxstcSBxF16BL7ESJ+wDyP"
    "uIj6org6Luh2FLXY2lqKouxPpULx3LNIUncN53tBGXanp1Iowx50agzKsK03cV/Kuc4u7q"
    "7+0dtarnv8b7MSgpwCVA90+f2B2PlhYuc531ob+7KOFb7aYSyQ383oWkChA69AUxF0abdp"
    "HvK1s+HxWA76lmcBjZhvYe++C7ofpAf0a4Trgqt4wfXTFZD82Tn5Ux1KbzOad0sCSi4zWq"
    "YioieLjOuieqEQnhZ5nttDe3dzgmLNELEZmlGP8O+5uCdB/DdGzwQHrxC3HV0wDjGX9nAY"
    "rWX43zhCTzhED/SR+GPEP4OJMxfS8F78kHsyYwEpxwf3+9HQJKB7C/IYgogQRIQdMgQRh2"
    "3i/Z000K2FxmiGS/wAfZwy+WGsBqXN7WG82nybN4VHK3WBq2k7JQSnYSapkaSO4eKu4dOc"
    "IRyGNOROYJxtXveSeoXE8WDirsdXP34v4g4jG6Nw5cy5ghBc3cf9ySL+fIetOPbiupDmtl"
    "FluPfxkcr0eIbMLG0+CElx8Gf7PIOBPzsEZwf8WdtNXEEJtp8OvAdKfYyX+Yn4BSX7oD4w"
    "Ayz1wIx4MJk8JPF2zaImTrAu7AVpK1yqTqROczsR0/STdbXyYyn9VBhyuuQYV3UikC43pr"
    "Eu9F3M5kkTZ6fSeWdi888NRNV9trO749qwR1FOK32HI67hYj42krxZvuoeR7lYhDIDZ6S9"
    "JRQBNfqdmrTHEI6AcATsVSEcMWgT96RGf2+b5RbOVqQ+N4Ai5FO1luQUBncKeMdrr231hK"
    "D0ujMGgKgNRG2sitpAeXub5e3dY2Z0EVx9Ysahqt2rSoJ0qoEM64AIduYc1DR0lQS26g6q"
    "0NDQ6Rwoj1Xq8/Ee7yO4RX4VfQTzAd713fg6HzRYvpbtQvJXC8+M34f4ozJh+Uts+v1Ct0"
    "IIwXVxPYYQ3KDjMxCCs97E6+OIw1Vc6ar25OrOMZYU7StgaaVWaEacuW7vo43skJseiYZl"
    "08y/KsJ2zRzs3a3nkgJ2kloVgtadNnL77uz6Wt00brr2So0gXOsMHb8/mK/bIiQVtTBLcX"
    "qsMSGeHlfOh+JWEdeqF7vKxdj+RsMZQl1wLpRTTZVRt8wxYNEuWBTyiQb74iy8o7dmFOTt"
    "86SPtDzpoxpP+kjRVcr3sEOmj44mxgV5+zBusSdmGeCOlWn0vzMutHaF1q52lR9Ba1do7d"
    "oR6K1yw9fBV+bxF8QwYLvRgfdJn9epiphBG115w1POCezYHVH5BBvw7BQ5VsQoTQ1U1Dlo"
    "82NbzLDZ9pvaQqEI70jDxtnEC4z7IpcVwTjQI3lAZoEeyT0yVrIt2NVdk5TBSA0bSdSg6r"
    "IycrI2ZFygDccwLXCIk3tg6OeBXAbkkYYRM7aApAhd3KERSjf5Noc436djc0yz5/vUziOH"
    "R7aL7LCqWVMD4ZSZZAzq2VrRzqGac4Bf0KA9PuX6hX20pSO1LZlvi2NwcyrWS7EqHK9lC1"
    "Rt8javcl3aFeTN/O1xfc/xoqAGjVMssVwEPdFoLtiYcSun/NHpDvY8xAL+rwUhEYdujJ7m"
    "lN9d4Of4BHXRDwgjn3yNEH+Q8gi09j5GizCa690VMzBiimfatGpGfexJ93L/5Pv7JR8LMc"
    "KpEJ/g2Ve6wFMMlE+gfHZ2DgPK56ArS4Dyab2JK8iHlbwMHf4hmPXgZo3o0qxGO1WwkKLW"
    "fCXr+mupY2+VtWCSlg15MbOKMD6++aebsgcKWvskEFy+/+nq8v3d5aino1TaYpQwVw7Ssp"
    "IN43QP3CPltq6EeTWpX6E6eI7/NjS3ENX1EbWuiL2Csy6HIrbPB5KGfZPBG63J4E3NZPBG"
    "XSY+NQdbpWYl4pqQ12Ku4Los+dscTB3sKnc06siNrGVDrYBR9CYFgH95FyuCjbWumaxq32"
    "ht3i9LUZtjvsfWdBFKOkP2DVIw+Ie5iqm1FsCNzpABFAHYgC80Dgv4z2WB6riVc8Y8gsvv"
    "vFpXQvOeK7e1Mdtc2S+M5zc314Xoz/mVlFZ4//O780u+bsVTAReiUSHbkPNtY3/fhJCZ1w"
    "AyZpcDb0ByBpJzV6C36b1KYiT1S1ZNcGXLetX86n+A6jLNxf9+FfIvrdoiKSemvPhBGZ59"
    "2ooWI0+mRJoqbfuWgwMzaXKhFlMbKVXBQA0bSA6I7dJRW60PpgKe53CNlVYu6pLZCuJWFL"
    "gdiEmYrxg1RT+vZEOU+nBkTuzoE9kkeeCv9ZBEC/iL1kwPK7oQMwnjP0m/q59CC2zQEIcz"
    "xyowpm9muj1bebWZmwWnQ6cDXYmOsSOob9MH9Gs9NQU2709oNvgTC+FuyOaUezVRmPCMc2"
    "5CBxsm9hdXc/52cdnaCV2JMWcluMrV/QU02dzzXkgAbRr9TkzEUuwxy0i8EKyPUnLDEoeg"
    "Vb5sATMFYVbGtJoxK6eWdCizAVkIsIOkf2mOkfojwvyfyBOFrUhkpFDI+P9c/ByiezJjAX"
    "9cfCVupUGyi4L3yjV9RJN0p4pBu6dP3U6oBbIrkF27NwEB2XXQFQZAdrXexC7FYdy2w6Bn"
    "VVHHhri70XQniDRlsOqJN3VvgnWVVBVMm3WrM9PRVlIb3IBbcD/TV0WZqqbgnAKU8HV89i"
    "1bVVmzt5YccJFe7hgm3VRNWaUt59zOLVJNokY6FKvlWGLHLKAbTCyPP+NIYpsBnw8eXzwo"
    "B3mkiPZkN8d1oZ5lQUwjzhORBdeJCJrF55JFIuRCfcR8gvijHlb8q46TA82WokHEnHku31"
    "tvzjT77c91rubbbwj7Lv87jM8PfJX0PP72myrKs5fPhBhP9yawMcR4IMYDLijEeAZtYp8t"
    "7gP9AxdSYQvPvXoz0eK2TGqoLZMSs2UVmp3etJbfI3Po4ubjx8ub0V4gbv5wgJApR28Nwh"
    "sNC4dw8/hSl7KFIg5RA3CmssdRfHnb1xGMw5UyfqecgDNhCzkeWtzCSQ21cFJmFortnALc"
    "ykMHN/JWzA5m5w0C07V9pmviQZnz8opabcFd2uhb3Dk2mUpNLSFrWTgN798spVDyYUKeZ4"
    "80ZDcOx1ZZ4pa/Pa4Le2IhOGWZ5PbIp4+wR4IIRXMcxaFHESEhAQp9xv4gLvpuJQKpucqx"
    "v4haMpeGCxqG4r7PNncUQc5GH//Z/+x7xIlYwEfyPH3WGGE0CwhBAjWUPE+EOgnC4j/HYf"
    "xa+F/c5p9HiIax5tOceQQ5xI8CUhUm/TRKPkvcdjz8SJLeDxA5hchp73wuiJwOJqwGkVPr"
    "TZytSxqbpUzYxq2S3k7J5ETgZKnXw3Yja8WefQ/gVpykWnmaos4hqlAvdoj5qCs7JxJQZz"
    "5SbZqSO+Pa/VIms22nVG3Ypiss/OhtLCi/DJbtFiZvjr8//uHo9HizSdhcqdsbvGAfcDHH"
    "gRra6p2ADTP55OREJ65yclIdVxH3pCAWf6kMEF6LW4huO04I43vW5NUuIvy/tzfv1QjnVO"
    "TVkjoR+j/k0dCyXa0Ao7BGpph+9+7sFxnui+ubc3nxEw84P3QY8Nv/A++2vkI="
)
