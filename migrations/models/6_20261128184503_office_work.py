"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
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
    "fecha_inicio" DATE,
    "fecha_fin" DATE,
    "probabilidad" INT,
    "mes_previsto" DATE,
    "valida_hasta" DATE,
    "motivo_perdida" VARCHAR(32),
    "motivo" VARCHAR(500),
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    "expediente_clave" VARCHAR(200) UNIQUE,
    "expediente_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "motivo_orden" VARCHAR(240),
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "formacion_id" BIGINT NOT NULL REFERENCES "formacion" ("id") ON DELETE RESTRICT,
    "propuesta_id" BIGINT REFERENCES "propuesta" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_contratacion_expediente" CHECK ("expediente" <> ''),
    CONSTRAINT "ck_contratacion_modalidad" CHECK ("modalidad" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA')),
    CONSTRAINT "ck_contratacion_precio_hora" CHECK ("precio_hora" BETWEEN 0 AND 999999999),
    CONSTRAINT "ck_contratacion_horas_previstas" CHECK ("horas_previstas" BETWEEN 1 AND 999999),
    CONSTRAINT "ck_contratacion_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_probabilidad" CHECK ("probabilidad" BETWEEN 0 AND 100),
    CONSTRAINT "ck_contratacion_motivo_perdida" CHECK ("motivo_perdida" IS NULL OR "estado" IN ('RECHAZADA', 'CADUCADA')),
    CONSTRAINT "ck_contratacion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_contratacion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_contratacion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL),
    CONSTRAINT "fk_contratacion_propuesta" FOREIGN KEY ("propuesta_id", "cliente_id") REFERENCES "propuesta" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_fechas" CHECK ("fecha_fin" >= "fecha_inicio")
);
INSERT INTO "contratacion__new" ("id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "estado", "fecha_inicio", "fecha_fin", "probabilidad", "mes_previsto", "valida_hasta", "motivo_perdida", "motivo", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "cliente_id", "cliente_final_id", "formacion_id", "propuesta_id") SELECT "id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "estado", NULL, NULL, NULL, NULL, "valida_hasta", NULL, "motivo", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "cliente_id", "cliente_final_id", "formacion_id", NULL FROM "contratacion";
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
    "motivo_solape" VARCHAR(500),
    "notas" TEXT,
    "motivo_sustitucion_orden" VARCHAR(240),
    "zona_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "direccion_orden" VARCHAR(240),
    "enlace_vc_orden" VARCHAR(240),
    "motivo_orden" VARCHAR(240),
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
    CONSTRAINT "ck_sesion_motivo_solape" CHECK ("motivo_solape" <> ''),
    CONSTRAINT "ck_sesion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_sesion_contratacion" UNIQUE ("id", "contratacion_id"),
    CONSTRAINT "ck_sesion_programada" CHECK ("estado" NOT IN ('PROGRAMADA', 'REALIZADA') OR ("fecha" IS NOT NULL AND "hora_inicio" IS NOT NULL AND "hora_fin" IS NOT NULL AND "inicio" IS NOT NULL AND "fin" IS NOT NULL)),
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" <> "hora_inicio"),
    CONSTRAINT "ck_sesion_instantes" CHECK ("fin" > "inicio"),
    CONSTRAINT "ck_sesion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL),
    CONSTRAINT "ck_sesion_sustitucion" CHECK ("formador_previsto_id" IS NULL OR ("motivo_sustitucion" IS NOT NULL AND "formador_id" IS NOT NULL AND "formador_id" <> "formador_previsto_id"))
);
INSERT INTO "sesion__new" ("id", "version", "creado", "actualizado", "motivo_sustitucion", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "motivo_sustitucion_orden", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", "formador_previsto_id") SELECT "id", "version", "creado", "actualizado", "motivo_sustitucion", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "motivo_sustitucion_orden", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", "formador_previsto_id" FROM "sesion";
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
    CONSTRAINT "fk_propuesta_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_propuesta_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE RESTRICT
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
""",
    "postgres": """
ALTER TABLE "sesion" DROP CONSTRAINT "ck_sesion_horas";
ALTER TABLE "contratacion" ADD COLUMN "fecha_inicio" DATE;
ALTER TABLE "contratacion" ADD COLUMN "fecha_fin" DATE;
ALTER TABLE "contratacion" ADD COLUMN "probabilidad" INT;
ALTER TABLE "contratacion" ADD COLUMN "mes_previsto" DATE;
ALTER TABLE "contratacion" ADD COLUMN "motivo_perdida" VARCHAR(32);
ALTER TABLE "contratacion" ADD COLUMN "propuesta_id" BIGINT;
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_probabilidad" CHECK ("probabilidad" BETWEEN 0 AND 100);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_motivo_perdida" CHECK ("motivo_perdida" IS NULL OR "estado" IN ('RECHAZADA', 'CADUCADA'));
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_fechas" CHECK ("fecha_fin" >= "fecha_inicio");
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" <> "hora_inicio");
CREATE INDEX "idx_contratacio_propues_39450c" ON "contratacion" ("propuesta_id");
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
    CONSTRAINT "fk_propuesta_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_propuesta_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE RESTRICT
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
ALTER TABLE "contratacion" ADD CONSTRAINT "contratacion_propuesta_id_fkey" FOREIGN KEY ("propuesta_id") REFERENCES "propuesta" ("id") ON DELETE RESTRICT;
ALTER TABLE "contratacion" ADD CONSTRAINT "fk_contratacion_propuesta" FOREIGN KEY ("propuesta_id", "cliente_id") REFERENCES "propuesta" ("id", "cliente_id") ON DELETE RESTRICT;
""",
}

CHECKS = {
    "sqlite": [
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
            "ck_contratacion_fechas",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) >= (NULL))"
        ],
        [
            "sesion",
            "ck_sesion_horas",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT (\"hora_fin\" <> \"hora_inicio\")"
        ]
    ],
    "postgres": [
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
            "ck_contratacion_fechas",
            "SELECT \"id\" FROM \"contratacion\" WHERE NOT ((NULL) >= (NULL))"
        ],
        [
            "sesion",
            "ck_sesion_horas",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT (\"hora_fin\" <> \"hora_inicio\")"
        ]
    ]
}

SCHEMA = "eNrtHWlv28byrwj+khjIB93HQ1tAkZlUrSzlyXLaBgEIiqQatrKoSLKR1yL//e1y74uXZIdyNkAbZbkz3J2dnZmdmeX8e7H/vI4O4cV/av9e+Oso3JDf8fr+brNPfkcB+OtiPF04b5157d18fD2c/1H71fmjNrxdzMbT0dy5dqaL2nQG/rudTC5e1S4ewt0+ijcYUHjk70IviOGTxfjauVkMr98Jzz3/cO+to39SO23iu+UODvXi/XA++nk4f9ms1y81XVw/vgt3fuSt5c5Jn2jFN7eaSesh2sau/tHWi/byI/TEj3e7MBbaO22ELlyHq3gjPGuj9wfRLvR9TCj6Kjw4Pw6iP2N3G+8P4ugb6I3r2Ad0CrxAfIaAt7v4IdqAeWsfglmIMxAoFwVRfOdJsxd6hGBIQZzWYxMfvOQdC+f3BU8Fd3MPFiQW3t/oonEt7/ef78NAHHPdsLDxLggFujXbXMfalfNmeDtZ1F680DGDHhqzhPkhWX5zD8QG5ueUDMYelCfSXsJxhrkbZZCUCRE2yZhzfmJ/Tca32R92XrQ5IAlyHwUuli4J9bqdVm/gQ3S30/F/b53ay4+Q7h/B6z5SGn+8QHP9m4JyQmX0szP6FYLhto8XtdfO4jfHmdYateH0qgZ2OP4jY2GigyJBTQDHDz+BKegBREEigbKHRiRIZjA4OEF9V1780P6kEQCNp7WXL6bjNy9e1V6M3w/hX7PFfPbiUkbECyuKiJFX/3YmxygIajIOlxNvbLi40QQkCD4KRVvNg5NEIjdG7okJXJCYFJS2msAEWcoISVqNYFjKCqQ3dWYyl3ZHTWTBnVu40M5N8v+puthMJFMEqIkgeDdbONPReDiBGIajxfj9LOGgKf59qfI9FuEcs4OWFA6H22C7Dg/8MCivj28SWXFZ+1HmZ/IA7ltDd45ryYPLRNREmyD8EhJD5Yu81K7veV67A8cjrvQlUnRf5F3udlt+t9fHALyq0cCQl3Ta7XanL7+EgX1NhCIGWkWbhHefh5FlDSiNAVU148eaNEeZNNzmRdv09fgtv+Fqc+eNMwfC1bkB9gvuCiRVIsPB/q/NpgDdxFk4oOfNYj4eLbRmEidMEyFxIoMH4Sps9mCw/HYLAjiZ9YLQlbJhEGhhSwZPoIw9g0BLWjVkuEfZNghJSQsH07qcncMWKre1Q1gy28C4/yyTiXopuMMD3Gav2N5zo0A9PVB+rpCVAsZEjQiv6S+7zRyWCgQi1kprVe+EnXzWCv+yuue3lgOzxaIBJb/bzc7Ar2NQkeBfsVQ7APMiPlMTB6p4Ec82XAPq6JV2KaNlF68TXri4uR5OJvK8tju427ZIBsgPta6Zb29hUBoV1KpHWxYn18uyoS5i1iFE/Uqqe7xXjtX0BE1+JU8gBO6mQLTVCJdfuRKIYnqVQNG9QkGSFo4o9YQorYYCWu5IDRUOnWQhXbP6W4Gkh72LN7O5M347TcTdy48Kj2lQ5mI2FcrAfIoGkhjA7fVanUYXi3VpP/MaQZ5ho9eqd5padWACaXc7nY6sQRgllGUQJCJbCP5lr2qj2XDi3IwcA3Hrl5e1334G9IQeRoLv4wVSWVtvd4hgy/mGP/KrLaFXEPtAX2wOsekUn9YhMXe0HY440Z+lIqNEyDhz5uj33etEfjMeqRcFVLl1owBVUD8KsMLWYMdB0poKq24+8TDNYxGO1FdAFo2vhlfwH++GN8N3s/nCUU/ZwsvUjSwetfMNObdJIE40t1kAVIL4vqInQf3iGI6DAoHVQ6HuMbECdKOsriXAjZYaA34raLaWmcYAD0rjEL1wOWhp7AE4wGKoWr1Be7Ay2gkGhIlGX8W7Ow97YqqvzpGDR1KGTGQj7s7pkf8U75BTRRL88NldHKgObzlyv92FgHAuxMPQwAfx8q/wED3EgmcbGmnhhghI0gpmHT14OnrlU93Y4+WvvQd1towcuFuZTIDjAtpAmFAOO1JHMTyMCyTPnyw/GUhuncZAKH9QiKRFGekg+aPCCzxEcdBWGm0EMocLN95Ohu778Xxxi/69AHIJyMHr4Wg8m8KG6/HviyHTTux1EjdyXknarpwFB+SPik7gYYqMtprJJvI5t0CkmYHqhKy8yq7b9f1G2CDCjWNkTijKC+26rWZvtQwM/j4m+YJ4932dY0odNRIpFesm9z1609LkHOCnU4g5iKaYyIIQBU1wCpfbHqUQOW1R4wbnRut2V83l0jebUMlm9e73YRKqPKtdG4T7IFnBqyEwLmXjw402wJCLef928sjbHzwCRPsCa07u+E+8EfZUty1lJ1L0+tFhlPQhMnzITidYO5g14duKbTOEy7zNKCfkOH+TvuVOygr3HLlHVXzSegomA25XtG+j3RpkYMRLJKIDjQVxEU6heGCDvLlVMMYMnPkCm7JBI7AG8FQniiI08p/AehKS6GUEh4+gdPudZdAibleOddDxhsOHxMXaey56fR8GoS61JjWjJzVjJ9ysPT/UbXLf2wIzCoNhMRN+vgenzbuIeDyyjy5KVs/jWQCQOEel0+TIk0HkKmYMQAY8WsgAFLmNgKQ3YRXaFzZoexZMwEhgCqZMJDCM1ViyZdKk7S2wH7NFSKtCtIaGYjK7svdyD7Rvz8yy0Isqukqu6zVavdBPO3QEQKj5UbjbheduwMhWSg5JliqUyuz+rM1r2JxsEY7cohyi3BuVgym4oThI8FNyTcDlgLr1R6AMk1Uz6VYeC+zntgcDv01cmAz0K8oQ3N6HaKHPQJcmR9AczsFDdLhfx7prTrvwITKNMfsqz0Oybq5ma5TTh8l8Mn17uFuhjYMocP6RMS6LKg0j7lIyzEY2wbExNoqHMSqTFUmTEv+hIIxluegWbDKD8LzMckJwY5YqZWiyr0vMZ+9u4XZE1yWcd4vhVfJ77gCe+oD/MRpe3Y7ob7AwE/iPSw1x8uU6MoDCuScKaDVCTsrgWHqgMi7G89lDUpi/fABM4mBg8HS77UGPGDycIOIDVgq5g/6y3a+nZcKoMM36qj8YpKfCSJBo4m693w/aPvUfc5Tj8jB33uF8omDhl20YUKbPUHbeJoq50xyTPbihfKhLjabBIASQLwdjXC1bh65C/xPvSSE6FLVjfwhpBIu99JbRWjqx3oV0JAIOk37GjqptuAuiQJczavaKlVTtbAUz1TvX9aTetzNS8Sy6k9dTiM+wGXiZrDAPlfYpn7dKZMsJclcpKlEEMM1Mm3V5ohT6SUKTwhtPEp0UMGoEjhioZc8yQrYiYU9v7jhTd3Q7v0kukb4ZT4eT8QezISRRTZRv/FUT+kD1BRt4RhVzkluXPGKZOrXZvCYTQD/Py5RX5vAgC1B5r7vwMKUykGXoyhiCMkV8b+OHa09aNboukCyMl9CiUTrDpcSSUjt3/pAvz5uXkJlz1ojKsvNNtL0UOyAGAPFy8JaCydnBISUi022sfJ8GEmTtKmVjE1gyh3q73V51snK4Zah2N1x2V9m2Kw+L1RhY+XZnJYQ9sCI0wOFFcFuDdqdOrF5xGbVw0EyE+eYtj5jzsAWtIDmcagERE7p+vxe0iE1PGBMC80YXNbmjzd7fRdvzsbgz7dal9xf0disB1Ucxs/itkgcx1z+HVcQnZebAzvcvYSTBT55w7EB4y+106m10YY+7yCBOnHwGRRgvy2LlsR5nevGYMg2E5CsRiXJ8PfyFKMbV37pJkiOn7nyvzDPjjK8ucAGvAz826Y6HohJkcmdpBS17FFAM/NjgLhOzjyntfyT0RrnHeD9K+k+vJYSVIeK53VsOwjRJr6GZ2w9XA49Ieg1jJsKP+ODcc3Wvy+hz+70NBy6DXDni5AWFCkdmqhX7vdagJX1PSbVxBH0HOFBdsCPliQZhmk841VOrw1UwkJlw5TrahILTuPocuY9AJyUDQlLMvne3jGLzLeIn9X8V8m5Fd9t4B2/WAPmxi5KUNy7J/HGNgMdyuVBuzYFW5eySkoBjbcLgbj30635PlATc4LCGkvUw2XTiZjlSGkjIBK5mmRyklV5junWQlTF+ix0yo+H16zF1RizGc+FcLr2F2xZcokXSpjgUui0DkifxI0nvPIknScJ5Ol+ShFi3hdkda+mhfth98B/iFp3pwrM2sZxXXa9X73IBD5WFZVBy2uyFnfaqaThtJmpiD4Yaiu7H6isKLgaiC5Hcrw/RnWrZGFy6MgVK736dFkbIz8swfATqHm9o6Yl7NqYNdsju7/cwzC/bOCT6lJgNSqq4Ia38dFnkxuTxaHN/QDoFI0/NUcV5lQ++bmrZHhdzUI4QL1572zBX1E4ltzlwVjwRPkcaKqWFuUtWQE+YtblbkrBojnfBx9/aA6W/GFDmPgCPjESEj8dqFF0nMAYxEv3+l+M13GM5oILxHHsvgUdT6jICRpDrBgKZOxMjbMKoTRfr0lCvYHYzhhLkkZSuDFpNUIUChuAfb+fDa2qlpwcDBWbIEUWTmIfKP4VvkicG6JzRN9xb9mRqgm+mQxTGAHT9nzvvzhjcghKFEFJLu0sY8CIRItHhl/CIzO2G54iT1YcpcArIpWbf7E2b5oef5KFJ0Pkv0QhgpwwWMqwmUaSTr2IA2SSvNPTkr/VkPk/op3+9wdGLp0KuFK1WYdjtyFeKRETktCSyu9vyW14vMJ2x+BtJyW8NJjKIzqC/6g+y7zWJ0FiLu/2gPwg9ErFDjemQOF7XDxrLdlcTrzPBoXbXXzUHS/LVCnmOr8ieeFUTkWopxMljcm1rG/8vds/ITKeyUmthPunVR3q+yYMT9SzpTuNWiTCHOwh7QU9yp9HhYMbgeZtevOFW/Nj7Ujyqcnd5uImR7blsdsNOqNuehGf3QFiE+GOwzyGSrZ7izjbe/IR7gnIB2xLBYNkMUreEMXTNoTtyUzBEOQxV6KZF38Aa3tKfv9zeLMZvxmKWF4e3kLlOPRd/qyTTBJsleqmmZPoSGmCMYXBuSGKGSq4Avbqa4ug4lGiIebHkTM/nRk9dwZ1ehxoXZlcwB0ki2ctWq+11MyLZEfRce/7ZpPFQf5n+MfxeWZpkDEKBJ4jzaBfu79dZUhWccr5Ed57rGd1hKAao9iO+PUiBnQtMJmBVeId4F2lj8Z8SLJpEJIReBifI86Wti4Oz18fyu8XK6keDq4nbeEenNjFMhP+FDygS7TCZ0KP3aDafOzN0CAe6DUXt3o9vxsjH8X585cy47uL3FPkXShuKeWpCXlIKTgoeXNh43BU33Er1mjO9GhNtli99+2Y8dcEa4J7asasblc/O5h4JM1iJSCp4AU0Y3je9gqYfT2XS5hRmFCUr5obR8MaB31OeQqyKBAdvxR4oLLY5zwl6wHMzZCPGprUFxMp9zVmV8Ela3EetZsFnMh2IOAA9MPvSpzO5cbIwgQ1oyrxjBMQY3EZ3uQyIS0OHlsvAU1jV7TbDFfe1OOG2nwEMGkrLQcML+5mGkm7vLgdesKobvuOJfZKpCJphP+y2Ur/emYYGkajX8JuNJU81dkJ9iPaxG/uAj86j1sQ6BGu2k0wRKatLvjWn9KDZiMwKMh7eGIFc9G633V15nnR4Q4+IgADv585rHIlPGrL2wl3kfzr1qrFP/3Xkbwhu08mefMXxAPv8cgPEYlo0X5lO8kWJeH/4c4clQHodXWA53Tjz8XDCLEduosX5cPEhFydK3Wz9XFs/VxvrH0ETdwFV3wgHqUpX0xVxpRaiU7uml6VT+6d9/FLtnf4pTLV/RqqDbjiZ5exUoIzv/miIlF7qzkDVsgtvK/vayr62sq+t7Gsr+5ao7Hs+Zp816SpU0TefOWbNqjM2q2x1YVtd2FYXttWFbXXhE1QXrqqZVa2qwq9ns0mlygrn0pJZZVHyqdpHNWhsOWJbjtiWI7bliB+9HPH56zlbhvhpFV9G6WHDobYwlNWvtrSxLW1sSxvb0sbfqrRxNUyDZ1zSWDk9n6CmsajCc1Y4LpKrccqgv61+bKsfn2f142d2bDqy6rEiyKy3L/9pxJZLrm655Gps88qVSZbGJ3/ravGhdKnkXJsx7UtP6ma0ZZRtGeWnL6N8NgZC9csnK9bFY9RPziV4zNWUT5CSVDi7KK3ucj4bw1ZhtlWYS1Vhrrxd9KTVl3PJjmLb21ZmftzKzBVRz99TRWaTZzK1PnOurZVWrfl8Q3+2drOt3WxrN9vazY9du7kaqtDWbH72NZtNBkBmBedHcAra6s62urOt7myrO9vqzra6s63ubKs7V6y6c0Vs8lJVnVH019Z1tnWdbV1nW9e5TF3nqjnnbT3n77WeczU40dZxtnWcbR1nW8fZ1nGuXB3naiiI51a/+dlS9RvUba4GLStdrxl5LAxZ7M++ZrMaHDs2P79w6mtGdWcVoFiwL0flZxXI1oG2daBtHWhbB9rWgbZ1oG0daFsH+szqQFfl/lnx+s9PcoPTVoOuaDXoc4l82yrQtgq0rQJtq0CfpAp0NYSeWv1Z6nCO9Z+Vy+PaAtDYA/hEJaDtnTRbENoWhLYFoW1BaFsQ2haEPsuC0NWw2B6pEDSwhp5bKej8i3Wq2s+vCxZ//vp/PZRDaA=="

MODELS_STATE = (
    "eJztXW1z2ziS/issfcpW6VKJ3zKX3doq23FufevYLtuzO7XJFAumIAsbitCQlB3P3vz3A/"
    "j+AlKARIok2B9SFZPdlPQ0CDS6n278Z7KkM2x7b89tgh0fTz4a/5k4aMn/U7w1NSZotUpv"
    "8As+erQDWSsj9Oj5LrJ8dnmObA+zSzPsWS5Z+YQ6XPjUsOhyhZxXw18gn/3hBAqegZyZsU"
    "KvnjGnLru8dj3sveXPnFGLPZQ4T9uprx3y2xqbPn3C/gK77CFfv04cMuf3Voh4Jv//r7+y"
    "v4gzwz+wxyX4n6vv5pxge5bDhcy4XnDd9F9XwbXL4Nrs0bSovV46qdjq1V9QJ5Ejjs+vPm"
    "EHu8jH/MG+u+YYOWvbjtCMYQu/dioSfrmMzgzP0drmSHPt8Auk1yameX3zYN5fPJjmpGSF"
    "WCODbHSJAcotyL6qF/zuJ/4V/uu/Dw4ODz8cvDs8+en46MOH45/e/cRkg+9bvvXhj/DLpC"
    "CFj+Lf6uzyfy6vH/gXosxs4fDhF/4IdJCPQq3ABinoz9j1+BcvI8+G3ROzaRH+jMJmG8SI"
    "1xkhvpBaIR3eezBDDaIxeilalovRjIrA8nwU/vwcWKl8AStmD+yTJX4b/0cv5B4uv1zcP5"
    "x+ueWPX3rebza/+un04YLfOQiuvhauvjn5U37wJg8x/nn58DeD/2n86+b6IoCTev6TG3xi"
    "Kvfwrwn/TmjtU9OhLyaaZTGJL8eXcoZl89wa2eR3JesWlMDEvTaxQ5ePLi5b9wH/KJs2FS"
    "5YlaEzQDtOluiHaWPnyV+wPw/evasx7D9O787/dnr3hkkVrHUd3ToI7/0hgJdBuMSuRZCt"
    "BHRebSvIo6V7TIiHjpYMyJFLph2uhwcSsB4eVKLKb+VB9cmKmkJkL5z18jyEtIhvVglA3g"
    "xysjeQG75Zcf3glUG3GtwSthZ1XSxwYoTIpsIa4np8JIPs8VE1tvxeYXrANp5TR4ivjVcM"
    "QlyeHTI6+sF8JLOyHVUvbEeldW1GXGxZwk2pcBDn5PUD+FDKdzis8R0Oy76DRWfkiZrcx5"
    "Z21Uo6+mH9XmYyfl89G78vTcc2tdgWcYYEsS0hyDn5lgDea5SrgK/MWGZSNQiXxvLKpc/E"
    "YZsHWXciK6/jGG4DY+aCKXhr+904Ty7uJ0N01ciM0KVg1NbsNFIVDeFtfqOB2VIliujVIJ"
    "yq7BHh25uHi+vzy9OroQLtUB8JJogr6jxVhH0ieR3m37oo6cUvxRxCvB0w2RjELpWdVkVq"
    "OoBXWLxOpBavk5rF66S0eD2uPfZTZ7L+QVZ8j3PAfl799++kthNcrBrid5XhX+rOsGDf9n"
    "f8Whf9TbTagrvk8QrQbs5LkNoSH9TsieN72RRIVs84v7m6On24ML5Nzr9NNgTit7SJQF+/"
    "6aZrU5G5snWyKmCQhg0SR5pVrVLWA9M0bJowVK1qmKIWmKVhsyRuqaJhynpgmoZNk8TFVW"
    "0jUATjND6dZYLp6rOaUBmM1LCRkmC8qoEEitrF8rt21eIovrKvVlaEF6cNP3obH7r1SIBU"
    "4GXIZuD0+vn3DNebX3hE1vcX5M7M3J3MahSWGXjspoNsLIhJnkVP+Pz3O2wjX5xtz1c2fO"
    "bPastq7Ydz06vRy15Yvx0fWb4ofKsEVfQYXWFaIdcnFlkhPrp2g+o28yhd4QprbtiIYA/f"
    "+S3MPEtXvNhavlrzjN2uYyt+jq5AscvsN1lNjKvL9FE6ocWXSXpAqxbO8q3lwbJ4BTnoKf"
    "hJ/LP5J4kWxOpSwGTB3FgPGK7TgahqVSDb2mPyjD0j+PkMqqCq72VBrIWBjPD5ae3fxirB"
    "LR4nqBqEEkGxMwklgj2aM6BEcNT1Y1AiqL2JoUQQCtaGxryDgjUoWIOCNS1whYK1fcAMBW"
    "tQsKYN1lCwNsRiKihYg4K1IbpqUOUDVT5Q5QNVPlDl0znDCkpHemYQKB3prWmgdKSXZoHS"
    "kd6aBkpHemwcKB0ZgJGgdKS/toHSkT4bB0pH+mCGmGgqybjMi7fF+tOTe1mq2ClZoWyCOz"
    "zHLnYsEf+ofL7IsJCvomizyy56SVjBhTHHAGA/G/shPBf3D3eX5wxdqeqnvdfy9GwB6Hkp"
    "zxDR6rCSZ4hwdVHIM0ScOqvjGQpYrZbxxBO8qIQnM/nXlO9kpaQqdwJ5Y4VdjzoG8tOaGu"
    "oayDGwM4suiCt11NShMqd/3iHXgcocqMyBsg2ozBmviaEyp1W2HFph2yYzaZpSTl6/EGgr"
    "/CSoc4A6h33C3Hydg0uFrYF4ndk99itKzRKlAsI28VrzOCd/ma8di8NnPK6J7RPHe8s/76"
    "/leH3rS+39l9Orq7IzunJ5ImklqmU4owwyVEYyp1JA85HptIVmcmW/wJ3d3Fzl3JOzy8IG"
    "6frnL2cXbB4OhjATIn5u39TlQRu9nhlaKEIFtjOwnYHtvFe286jS0cmGQ9UaAkWgnwOltq"
    "2pCCi1YBog1HSeMinDHjTMUwU/q7SVCXpGwgRKkw6UpsrhvQumss2a+zWiVXHNvtA7EMaA"
    "rQJslUbAapOtkiPZCRgrRRJeNWtlVZSUYK5ElJOXBS23iBVRVTbKb+amfM2uLcV9H5P9Ku"
    "ieW5QCfgvwW/o3cQC/ZdTkB+C3aG9i4Ldoxm/pOchtpKTYl1gvmX8ly3HJyesXb2yp1W8N"
    "ypsa/gLg27T9VR3WZSX9oIYWwECNGzDMzVPjgAADBBggwAABBggwI7FH4uApd8gqK+o34/"
    "ehh8zWFqrSBjMBiWwMZgESWW9N00sS2X7NASyy8ZhgCDSyXhBJphryyHoNbENEMuIE37YZ"
    "glTyKI0Gdn4P7BHPx7z/5o5YnSYP0gmqNslkp2svwOszdZdoRt2JgFBWkpnWkcpQJG3Os+"
    "ISzDLOVuCtjOIzxgMQsGsQz2Dq7O38aCwo76D76k0Nj1jfDRujZ/Yo5FDOHOPnly+Jv6zo"
    "mdT042V4a1kIiEPYOwxMNGCi9XHWASbaqGlKwETT3sQMgplgW/UJ+eUscSJbZ1O97MltVJ"
    "jtFsxQZrRsl3C74u38H6JhnQOvoFYFoeQr0c/9lEJDlAWK6mAkxl0iu+O4Gw5oVcOO7UOV"
    "x1ykM/YB9zt1ZMkDsaiGTNATGcLRSTXf6KREN6qaCavcg81TIHgGvfAMhHNNlVU3TDIKJh"
    "3ORDM4iy6pT55leZepsH5pvWMp/tRxDX3quMye4quGag41rwPMqQZypuG4VTVEUUu/Md+x"
    "WeKYp2w2tSCvRVCtF5nUbPBZOeuXjfUPDHzZlF9h4Cln+9pMywTwW+EPL+Vj0pvTukTMPC"
    "cmdSjF2vWwQeeGv8CGhXxk06c1Fh9AUS0Kh030b5qYQgoEUiCwZ4IUyKhNHJ6RXLbuOZ2V"
    "Q6qpcDO7tW5XmpbL5KDNQbL7koo4HNREHA7KEQce3hdQoz4T9nM/YYssQ2peKSUgqjuchf"
    "JvM3oDA3yzB1QMFMzCk7fLCNZU1ue0NByoLVTVu2xIUZMPPMWxWtDcecT2LD6jOmDp478x"
    "j1IJXvkr6jwJJ9Wcjg5BrTrH4+KXkltO2WbFEXeCqcQsrzQ+0Jj3Sp4F72rVQSWp/B5PKY"
    "ndpMEeUgIF7e0XtIfOumnZ6FnghVZXHOa1GpkBeuTnN+SLTisyAe82loEG8CqXgea1oKh9"
    "95xMv/s96G6JUo5GpoKow3Pm+7Zv6aQwpq4gRq4QRrn+JSxIEdauZG5BegXSK0N8fSG9Mu"
    "rYO6RXtDcxJAGg1/E+QYbDvKFj6dBhbj4VGwRpBQjXBnVF6EJQtyaoC31hoS+sfmH0fscJ"
    "R1XdAH1h+2UP6GnZS7NAT8temWarVEfcMWrX5l+CNlUD2+BWZjryKwN9FTmcSljxZ9xjT7"
    "OEUBYmL/h1u6bOpDHq2UwgB9Ha84m/biLFqB1ObeYWT9c2mggb7dmoPqeIYgmJfKJL6dKY"
    "U9dgbwI3jjc12B/IeCYuj6obzOjGC/F5LzybON9FecdtHgH5SchPDnE1gfzkqJNXkJ/U3s"
    "SQn2w1P+lhUX9BIbixqH577laQnREXW5ZwkRYfRZSV1w/jQ6ng92FN7PuwHPq2eW89cZGY"
    "EOOcvH4YtzKOsWMjS3aOSIX1Q7eVtlQWWiFLPIKrXPmcig5HmCj58vi3NVmhJRGfAVxZNV"
    "ZU02F4Qt1YQ2g1SDFwqC8KiVeOy0R+fAMSuAFj5waMKRXNd0+qdsjr6DBD9MokyY5L+dTY"
    "siIYp2HjJFs1VeMIFME4DRsn3OapWqaoBWbpirwBafa9p48/EXROsOviiSCHnN6c1iWSZw"
    "SZViq3MZ38Cb16QaqXrv0kG/yR5335HBmfnMYbgiLDpy9OlCgOrjnRmWtBq1C2a3YxP3TN"
    "silzSspZ51Y/CZLTkJweVN4GktOQuYTk9AhM3NPj2fa55NSYU3RMFpwrpgYY0B9aTW5CAr"
    "l9jPsdgx5VfRoE1XpmHIXoTZvBiVyvMUF8otiLrDpEYRUlNwYpbhwcn0ziUXtm+NRAbPdP"
    "hCfCbxKWOd8dOeEBh2E194Td/zrBzNUIPe7nYJybofMB575DYKFP8xUEFmDXCYGFEZgY/1"
    "jhGV/VBFs/4cEneQU4/KTgmAk67jjiY5HFC0ksPTq6ZeQkSQOVyo8OKjixZGwnlvQN+c0O"
    "t+CEIpOh8kw8IW1181lFee3RI5ruI6UngFRljyGu27ub25+5l1KOdQ1jEphja4FM4hBLtI"
    "wL8wlFlTGnFUIs5kSwl67BLpIfM3Arlz6iR1Kxzld5RUWt8flGOFkpBK/rF+qwaaLkGRV0"
    "xjzsclFJuVe2qDJm+JaUt0s1V9idEVHBSa1/XlTVL/HR/PIcoiaZVE2F9YO2laJRKDKDIr"
    "MtxmJbRWZp7FH1LDeRJpznVsoq73KeWwZi1XINgSZUAu5Owog8CkVrFLV0mMp7ZZaQRYBN"
    "ycx+Xryt7LKuOf4y7HPiIFsV/KxSS3tq/S0QHHkXVLNKol9UgMG/LfQrl67WPAAsC31RAQ"
    "a9AvIlsl1pFirb4A7PsYsdYU+jmByX6g5rzFfVQbLLLnpJSG+FpY4BwH42Dhug3F3cP9xd"
    "nj9Mquf0XTD9HD9gUCNaFdfsKiaBbjL9boXs56y2nuO1uD5JYJrMq1thepvV1nKoFtedCk"
    "hlas+JE3zTJvqXX6aPGm5uub7bu00cjDwTO88EzXY9bOGKP+yOZ1Q0RmzPvQ0GiRG7zH6T"
    "1cw7mDxqeAGITjpBZGctQa1FYVKrLrUgBUGJ0wVWyPWJRVbI8Q3suNS28cwgDq+hCOo2LE"
    "HJhbSWoPbia6keJPMsHJZXQBsHqLbo9VQK1RajpuJDtYX2Jh4Ka/P0/OHyH4OlbD6ifyNT"
    "lPKqeokyCg28QP10PbV4fyB11k3qLONbS2Nf1tHCV+sof5PZzUincMo68Ao0lcYp7DbV8w"
    "6FBwzsLZDOPJRnAZkgeXbvvg26t4UHDGuES8fKyy+4fM4MMpBbZyC7aZ2Sj6kL4nmloHt1"
    "RC8I9ptuVlYiqMe1ws6qUQAm/IOnbKiH7I9BY1Ufu0uP3wi6rEZhOwN5/O9X44WNMMMTdl"
    "xp4fnCQGH2V+emcQgSdr3gTiFICEFC2AFDkHDUJvYIs5Z4Y1ETJ8xpQXsHiTChhZaPhAqy"
    "0hzle+xXAJ1RK8BsE6+1hWXyl/nasTiExuOa2D5xvLf88/7aVpC2Bu37L6dXV9CWpKtxC2"
    "1Jthiz0JZkL4hCtwzoltEFcGS5oq6PTR4Kcwl1FV9lkfrO7/JwABW+yj1P+ugaAYFyqR5A"
    "H8cIZZEvyGsRb+pFni0brFXOVsSxcJWqib5ZQTZxURiBMnmg/qUwe5kR2iqDCaVTzZROdZ"
    "NqSycMQZotN5tUp9hyhV6bs2v/XCCfn0bIc1fZwwY+GpQnxVx245kNAzs6lMCbGhhZiygP"
    "tuTnH/LkmR89JSXMcwniewZ9ccopt319KJyr2L9Fdwq5Nsi1QSIGcm2jNnFV13nh0QeVLe"
    "e3zFP0qHdY88ce+MRf27KNGVNhDbtNNdOWTRygkF+isxrjW6MHUngz4KwkNA7e8fhV6LQq"
    "9Cig02oXnVZDV0e1y2pRCzqsNtphNYJX9XzbghZ0Vt29hWfor6paoqilw9TdK7NAeSh0Vh"
    "2nBajjI8unKjyNjDzgDs0920+kQnPPPjX3jKeA7YDNKOsJan6C3KELZZY/sGsLPEXGRc9c"
    "xSrshYHNXaHSmfvTatPAMnACDoQQ3WouREJOUiRFnIoLgXm1L/GNFxQyF94al74xo9gzHO"
    "ob1gI5T/jPQXmww3ZhAZXBxSsbWZiriQqPW/oUYflxDoIoowSVx107dVMD2BCb5iFgQ4w6"
    "VQ5sCO1NXMWGqJroKgkRI5jnIN8J+c795Du7Obunby9nLwJ8+zu9o2/wS/cka+78jvBEit"
    "3CANoeRNFmCOAeuwRfJIdyTgQBgKLItG7773FhE+elN27+Hxa8kxfTDLp9zYnNdtrr5SPb"
    "W4X79FeM3LcGQ5ssadgazGYLayQTFiXwvfsTecbO1GCfQXmJQ1yiEDzkEc+pi8sRgf1+NF"
    "RH9G8NmEI8AOIBsFmEeMC4TeyIurhUTXOxdDNzXKcLjdIMF/oB8jil8uNYDUr7qW6KegOX"
    "tTarVZCQ8GkV81l5vzLjUsY5py38y03ea4OfAo4qOKp6TU3gqI7BiwFHVXsTg6MKjqouju"
    "rpir7S6FhggZeavV3roiIuaHpY5YiHAC7m/b0sqIE8j3i+Fx7Ayh7Dn/PWuHFwcNdmq19A"
    "kPIpnRre2lpwwhQTXLOPIf7aZ8+36Jphz69zaWYbEflqHx8pZGKlyATNiGbUBSIW+LODns"
    "HAnx2DswP+rO4mrmDH6M+MyZeTHkvVWx/X1FsfC0rbOV7KRdR5Jf2g7rhyN/bAlFodp/JQ"
    "u7tt5WjoBMvCnpPWwqXqBa0ssxNR5ZSlG8GBAS9LKMsNOdnOuzPRCQCyjXcj5WHNHrJwFi"
    "bOXrXdPeWbf2YgIszOZe5Oa8MeeTmppBzymcYMsbER1YClJ6uye5lYhDDZpqS9IRSRO/oW"
    "whFdT9pTCEdAOAL2qhCOGLWJoXtm290zl8RhBhCEfKrWkoxCS917+vK2wMlUPfGEMmVQGS"
    "dVuiitrAMGgKhN31GHqM1eoja5be82iN4WHjCsWUS6urI8icJJX/s/6asrAnsVJUiGDaTI"
    "A+IHPTFQ49BVGNiKKxiFNJ7NGpv5419LYzU9F5hZhEl/zQV4o7vBdTZoUPFaugvJXs09M3"
    "gfgo9KhYtfYkZcbAV//AohOAjB9W89hhDcqOMzEILT3sRL6pNnanrrgOkq9uSEzBWxon4E"
    "lla4QnNsLWS7OyWyY27rtGDAmql/VWzuZCH7IZpLctgV1KoQlJyHhoPg/ZfTq6vyQh3AEX"
    "mlShBGOmPH73fqyJ4OFItqmKU4OZKYEE+OKudDfiuPa9WLXeVibH6jFbyL4YzKwTkXwqmm"
    "yqgb5hiwaB8sCvlEhX1xGt6RWzNy8vp50odSnvRhjSd9WPakscNbo5vPliTGOXn9MG5ltz"
    "IQmsbk9u7m9mc+xU32M56bZ2sEe2qlDTgMY+lhHEcsqI1WgmRgbZQj0QGs5YuhRNtMaMNc"
    "9BLKgTTVIrK6J+iAZ68qyvjGXtVAeZ1ODwvWxQyJr6xqC4EivCMNGydxslWNI1AE4zRsnG"
    "i12G6NAbO0bJbQ09zWAygog5EaNhLnAsmyYzOyOkS+ujuAuMeU/BFYoIsOCjD0s0CugmMu"
    "5Q/hrlKE07ib4ef3kPbcS66+PO+5iz4LPZtjmu2zUDuPdI9sH1n6VbOmBMIxQ1wZ1NNIUc"
    "+hmnGAdzitK+g2uuNpXYXWpprMt/kxmHQn2RWrXJsTXaBqs36GUx+Y92BVFNFkb0/rKmlI"
    "QVCinIYvsUzEeCH+glfF2PwctGwLWwvZtkFd9r8lxj6Dbmq8LAi7u0SvQSdbfoAYCo8aZw"
    "8StqJp72OkCnfs5Gy3kAkblNpEVzkxEdmFe9F/oaIGKmr6NzVBRc2o+XNQUaO9iStqOypp"
    "rzLlHWDWzs3qk5UaBS5W0LACoHnmW/S1xCG1StZQQUuHdJcad4iNb/bpquTMnNY++ZkX15"
    "8uL64fLiYDHaUrl/4gS2QiFVZ3WUmHcboHanewMpqbMK+umRSojrmEku8RXNPFFnXZz6Wu"
    "qODqjFK2Wy/PGGLdApqPTLmtuSO5sl8Yz25urnIOytllYed7/fOXs4u7N++Dgc2EiF+Rzl"
    "sEQ1JE6qjyDLMaUBXVZ98wnG7qX62aeWrDe9X8LNWTk+QEk9Tj2mNfeiZbZZsV75RW28ai"
    "+v6d1KrKxSqX1fBmnRejSjWr0tbPqemYaxaHuGVZTzlxLUKmHVHOsqkFVfSzSkB92oX1hy"
    "x5xlNBHohOA2RbjhX/OqJZJvWpzDFLdQc260vTy3ILnky70lLOeEtQP8cPGNZcrgpsdi2T"
    "7AbLJ+HtkM0oD2qiUCFDZpaoHnbXHS6ufW6ue/pMPHpjMWzoREAOyt6e1p4+xQVNmkpuZg"
    "c5BrKx6xv+AvkGdbDBSQLYNTyH0t/xzHizdnxiG8gxSBiB+hOn8MyItySex+87NLkjYAU1"
    "+vhvzjfHxuz9cJmZF/GzpgYy5i7GBkfNCJ/HiULYQPyfFR7K/We2ffo2MYgXaL4sqI0Ni8"
    "1gLq4+GCv8LH7bstEznIjVvR80NYA8tGk2BPLQqMPMQB7S3sTpuiQR/U6FdYx9y4W+6yLf"
    "xcB3uNTLYZvIakjfaQXcBWLzj0JyMxaHzGbf5qNSRKqjnRN2ibWYiDZN4Z1p7X4pldm0U6"
    "o27Ob6BLV9guN/DgSLL4Nmu4WD90cfjn46PDlKNgnJlbq9wQ77gPMFcsXQVu8EdJjJD46P"
    "ZVKUx8fVKUp+r9Dkgr1UCghH4hqi244TQtmeNXy18wj/7/3NtRjhjEpxtSSWb/yfYRNPs1"
    "0tByO3RsaYvvly+ksR7vOrm7Pi4scfcCZKr+xzMfvj/wGCjaC4"
)
