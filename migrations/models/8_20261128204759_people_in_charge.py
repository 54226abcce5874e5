"""Written by planificador.db.migrations.make; read it before you commit it. Then changed by hand: the parts with comments."""

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
    "comercial_id" BIGINT REFERENCES "usuario" ("id") ON DELETE RESTRICT,
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
INSERT INTO "contratacion__new" ("id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "plazas", "asistencia_minima", "estado", "fecha_inicio", "fecha_fin", "probabilidad", "mes_previsto", "valida_hasta", "motivo_perdida", "motivo", "estado_anterior", "motivo_reapertura", "reabierta_en", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", "comercial_id", "formacion_id", "propuesta_id") SELECT "id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "plazas", "asistencia_minima", "estado", "fecha_inicio", "fecha_fin", "probabilidad", "mes_previsto", "valida_hasta", "motivo_perdida", "motivo", "estado_anterior", "motivo_reapertura", "reabierta_en", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", NULL, "formacion_id", "propuesta_id" FROM "contratacion";
DELETE FROM sqlite_sequence WHERE name = 'contratacion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'contratacion__new', seq FROM sqlite_sequence WHERE name = 'contratacion';
DROP TABLE "contratacion";
ALTER TABLE "contratacion__new" RENAME TO "contratacion";
CREATE INDEX "idx_contratacio_expedie_1fcc36" ON "contratacion" ("expediente_orden");
CREATE INDEX "idx_contratacio_cliente_0444f5" ON "contratacion" ("cliente_id");
CREATE INDEX "idx_contratacio_cliente_46eb6f" ON "contratacion" ("cliente_final_id");
CREATE INDEX "idx_contratacio_comerci_8dfc56" ON "contratacion" ("comercial_id");
CREATE INDEX "idx_contratacio_formaci_ca45f6" ON "contratacion" ("formacion_id");
CREATE INDEX "idx_contratacio_propues_39450c" ON "contratacion" ("propuesta_id");
CREATE INDEX "idx_contratacio_anio_4653a7" ON "contratacion" ("anio", "numero");
CREATE INDEX "idx_contratacio_estado_c87d30" ON "contratacion" ("estado", "valida_hasta");
-- Each name of a reader or of a colleague in charge becomes a user who cannot sign in until an administrator
-- corrects the address; names that differ in case only are one. Without a name, an alert was hidden for the whole centre.
INSERT INTO "usuario" ("version", "creado", "actualizado", "correo", "nombre", "idioma", "roles", "activo", "busqueda")
SELECT 1, max("momento"), max("momento"), 'usuario-' || row_number() OVER (ORDER BY "clave") || '@planificador.invalid', min("nombre"), 'ES', 0, 0, ''
FROM (
    SELECT "nombre", "momento", lower(replace(replace(replace(replace(replace(replace(replace(replace("nombre", 'Á', 'á'), 'É', 'é'), 'Í', 'í'), 'Ó', 'ó'), 'Ú', 'ú'), 'Ü', 'ü'), 'Ñ', 'ñ'), 'Ç', 'ç')) AS "clave" FROM (
        SELECT CASE trim("lector") WHEN '' THEN 'Todo el centro' ELSE trim("lector") END AS "nombre", "actualizado" AS "momento" FROM "aviso_oculto"
        UNION ALL SELECT trim("responsable"), "actualizado" FROM "interaccion" WHERE "responsable" IS NOT NULL
    ) AS "nombres"
) AS "claves" GROUP BY "clave" ORDER BY "clave";
-- Of an alert that one of them hid twice, what hides it longer stays.
DELETE FROM "aviso_oculto" WHERE "id" NOT IN (
    SELECT "id" FROM (
        SELECT "id", row_number() OVER (PARTITION BY lower(replace(replace(replace(replace(replace(replace(replace(replace(CASE trim("lector") WHEN '' THEN 'Todo el centro' ELSE trim("lector") END, 'Á', 'á'), 'É', 'é'), 'Í', 'í'), 'Ó', 'ó'), 'Ú', 'ú'), 'Ü', 'ü'), 'Ñ', 'ñ'), 'Ç', 'ç')), "clave" ORDER BY "hasta" IS NULL DESC, "hasta" DESC, "id") AS "puesto" FROM "aviso_oculto"
    ) AS "puestos" WHERE "puesto" = 1
);
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
    "nota_responsable_orden" VARCHAR(240),
    "motivo_reapertura_orden" VARCHAR(240),
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "cliente_final_id" BIGINT REFERENCES "cliente_final" ("id") ON DELETE RESTRICT,
    "contacto_id" BIGINT REFERENCES "contacto" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "responsable_id" BIGINT REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    "seguimiento_de_id" BIGINT REFERENCES "interaccion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_interaccion_tipo" CHECK ("tipo" IN ('LLAMADA', 'CORREO', 'REUNION', 'VISITA', 'VIDEOLLAMADA', 'OTRO')),
    CONSTRAINT "ck_interaccion_descripcion" CHECK ("descripcion" <> ''),
    CONSTRAINT "ck_interaccion_resultado" CHECK ("resultado" IN ('PENDIENTE', 'PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'SIN_RESPUESTA')),
    CONSTRAINT "ck_interaccion_proxima_accion" CHECK ("proxima_accion" <> ''),
    CONSTRAINT "ck_interaccion_hora_proxima_accion" CHECK ("hora_proxima_accion" BETWEEN 0 AND 1439),
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
INSERT INTO "interaccion__new" ("id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "hora_proxima_accion", "nota_responsable", "repetir_cada", "repetir_unidad", "repetir_hasta", "repetir_desde", "crear_recordatorio", "hecha_en", "motivo_reapertura", "reabierta_en", "fecha_recordatorio", "busqueda", "proxima_accion_orden", "nota_responsable_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id", "responsable_id", "seguimiento_de_id") SELECT "id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "hora_proxima_accion", "nota_responsable", "repetir_cada", "repetir_unidad", "repetir_hasta", "repetir_desde", "crear_recordatorio", "hecha_en", "motivo_reapertura", "reabierta_en", "fecha_recordatorio", "busqueda", "proxima_accion_orden", "nota_responsable_orden", "motivo_reapertura_orden", "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id", (SELECT "u"."id" FROM "usuario" AS "u" WHERE "u"."correo" LIKE 'usuario-%@planificador.invalid' AND lower(replace(replace(replace(replace(replace(replace(replace(replace("u"."nombre", 'Á', 'á'), 'É', 'é'), 'Í', 'í'), 'Ó', 'ó'), 'Ú', 'ú'), 'Ü', 'ü'), 'Ñ', 'ñ'), 'Ç', 'ç')) = lower(replace(replace(replace(replace(replace(replace(replace(replace(trim("responsable"), 'Á', 'á'), 'É', 'é'), 'Í', 'í'), 'Ó', 'ó'), 'Ú', 'ú'), 'Ü', 'ü'), 'Ñ', 'ñ'), 'Ç', 'ç'))), "seguimiento_de_id" FROM "interaccion";
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
CREATE INDEX "idx_interaccion_respons_201270" ON "interaccion" ("responsable_id", "fecha_proxima_accion");
CREATE TABLE "aviso_oculto__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "clave" VARCHAR(100) NOT NULL,
    "hasta" TIMESTAMP,
    "lector_id" BIGINT NOT NULL REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_aviso_ocult_lector__ace731" UNIQUE ("lector_id", "clave"),
    CONSTRAINT "ck_aviso_oculto_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
INSERT INTO "aviso_oculto__new" ("id", "version", "creado", "actualizado", "clave", "hasta", "lector_id") SELECT "id", "version", "creado", "actualizado", "clave", "hasta", (SELECT "u"."id" FROM "usuario" AS "u" WHERE "u"."correo" LIKE 'usuario-%@planificador.invalid' AND lower(replace(replace(replace(replace(replace(replace(replace(replace("u"."nombre", 'Á', 'á'), 'É', 'é'), 'Í', 'í'), 'Ó', 'ó'), 'Ú', 'ú'), 'Ü', 'ü'), 'Ñ', 'ñ'), 'Ç', 'ç')) = lower(replace(replace(replace(replace(replace(replace(replace(replace(CASE trim("lector") WHEN '' THEN 'Todo el centro' ELSE trim("lector") END, 'Á', 'á'), 'É', 'é'), 'Í', 'í'), 'Ó', 'ó'), 'Ú', 'ú'), 'Ü', 'ü'), 'Ñ', 'ñ'), 'Ç', 'ç'))) FROM "aviso_oculto";
DELETE FROM sqlite_sequence WHERE name = 'aviso_oculto__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'aviso_oculto__new', seq FROM sqlite_sequence WHERE name = 'aviso_oculto';
DROP TABLE "aviso_oculto";
ALTER TABLE "aviso_oculto__new" RENAME TO "aviso_oculto";
""",
    "postgres": """
ALTER TABLE "interaccion" DROP CONSTRAINT "ck_interaccion_responsable";
ALTER TABLE "aviso_oculto" DROP CONSTRAINT "uid_aviso_ocult_lector_46faad";
DROP INDEX "idx_interaccion_respons_8a2425";
ALTER TABLE "contratacion" ADD COLUMN "comercial_id" BIGINT;
ALTER TABLE "interaccion" ADD COLUMN "responsable_id" BIGINT;
-- Each name of a reader or of a colleague in charge becomes a user who cannot sign in until an administrator
-- corrects the address; names that differ in case only are one. Without a name, an alert was hidden for the whole centre.
INSERT INTO "usuario" ("version", "creado", "actualizado", "correo", "nombre", "idioma", "roles", "activo", "busqueda")
SELECT 1, max("momento"), max("momento"), 'usuario-' || row_number() OVER (ORDER BY "clave") || '@planificador.invalid', min("nombre"), 'ES', 0, FALSE, ''
FROM (
    SELECT "nombre", "momento", lower("nombre") AS "clave" FROM (
        SELECT CASE trim("lector") WHEN '' THEN 'Todo el centro' ELSE trim("lector") END AS "nombre", "actualizado" AS "momento" FROM "aviso_oculto"
        UNION ALL SELECT trim("responsable"), "actualizado" FROM "interaccion" WHERE "responsable" IS NOT NULL
    ) AS "nombres"
) AS "claves" GROUP BY "clave" ORDER BY "clave";
-- Of an alert that one of them hid twice, what hides it longer stays.
DELETE FROM "aviso_oculto" WHERE "id" NOT IN (
    SELECT "id" FROM (
        SELECT "id", row_number() OVER (PARTITION BY lower(CASE trim("lector") WHEN '' THEN 'Todo el centro' ELSE trim("lector") END), "clave" ORDER BY "hasta" IS NULL DESC, "hasta" DESC, "id") AS "puesto" FROM "aviso_oculto"
    ) AS "puestos" WHERE "puesto" = 1
);
UPDATE "interaccion" SET "responsable_id" = (SELECT "u"."id" FROM "usuario" AS "u" WHERE "u"."correo" LIKE 'usuario-%@planificador.invalid' AND lower("u"."nombre") = lower(trim("responsable")));
ALTER TABLE "interaccion" DROP COLUMN "responsable";
ALTER TABLE "interaccion" DROP COLUMN "responsable_orden";
ALTER TABLE "aviso_oculto" ADD COLUMN "lector_id" BIGINT;
UPDATE "aviso_oculto" SET "lector_id" = (SELECT "u"."id" FROM "usuario" AS "u" WHERE "u"."correo" LIKE 'usuario-%@planificador.invalid' AND lower("u"."nombre") = lower(CASE trim("lector") WHEN '' THEN 'Todo el centro' ELSE trim("lector") END));
ALTER TABLE "aviso_oculto" ALTER COLUMN "lector_id" SET NOT NULL;
ALTER TABLE "aviso_oculto" DROP COLUMN "lector";
ALTER TABLE "aviso_oculto" ADD CONSTRAINT "uid_aviso_ocult_lector__ace731" UNIQUE ("lector_id", "clave");
CREATE INDEX "idx_contratacio_comerci_8dfc56" ON "contratacion" ("comercial_id");
CREATE INDEX "idx_interaccion_respons_201270" ON "interaccion" ("responsable_id", "fecha_proxima_accion");
ALTER TABLE "contratacion" ADD CONSTRAINT "contratacion_comercial_id_fkey" FOREIGN KEY ("comercial_id") REFERENCES "usuario" ("id") ON DELETE RESTRICT;
ALTER TABLE "interaccion" ADD CONSTRAINT "interaccion_responsable_id_fkey" FOREIGN KEY ("responsable_id") REFERENCES "usuario" ("id") ON DELETE RESTRICT;
ALTER TABLE "aviso_oculto" ADD CONSTRAINT "aviso_oculto_lector_id_fkey" FOREIGN KEY ("lector_id") REFERENCES "usuario" ("id") ON DELETE RESTRICT;
""",
}

CHECKS = {
    "sqlite": [
        [
            "contratacion",
            "comercial_id: REFERENCES \"usuario\" (\"id\") ON DELETE RESTRICT",
            "SELECT \"id\" FROM \"contratacion\" WHERE (NULL) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"usuario\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL))"
        ],
    ],
    "postgres": [
        [
            "contratacion",
            "comercial_id: REFERENCES \"usuario\" (\"id\") ON DELETE RESTRICT",
            "SELECT \"id\" FROM \"contratacion\" WHERE (NULL) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"usuario\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL))"
        ],
    ]
}

SCHEMA = "eNrtPWmPIzeuf8WYL0njzQffx8MmgMftyTrb7Z5nu2d3gwCFujypxO1yfAxms8h/f7pFXVVylXvSniRAErcksnRQJEVR5H9fHX7dZMf01f82/vsq3mTplv/ON6en7YH8zhL0v1ez+Wr63XTReLeY3Y8X/278Y/rvxvhx9TCbTxbT++l81Zg/oH8f7+5evW68+pjuD1m+ZYBKVbxPwyTHNavZ/XS5Gt+/U+rD+HgKN9lvhY22+VO0x1199X68mPx9vPi63WzeWJoEcf6U7uMs3OiNSZtsDYs7bVJ6zHZ5YK/ahdlBr6I1cb7fp7lS3utSdOkmXedbpa5Lv59k+zSO2USJT7HOxXmSfciDXX44qr1v0S9u8hjNUxImah0F3u3zj9kWjdtaiUahjkCZuSzJ8qdQG73SIkVdSvKiFtv8GJJvrKb/WilDDeJN+FFdOjYbfKKC7QmtWa50sdWnbaLT4ddTmqjDajrWPt8n6Vb/kmjYuJ2+HT/erRpffWWjFzs0oxp3JacQdwtKKe56MQ3OFnIuCz4CiMfdTNBQwYA4JZWM2X+yfyf92x6O+zDbHimTOWVJwBgQmb1+rzMYxRjd43z2f4/Txtc/4nn/EX3uRzHHP76iY/1FgAK+M/n7dPIPDMbKfnzVeDNd/XM6nTdajfH8toGYAPtHxyK5i0BCixCOv32LhmAHUHmNBiornUgoW5FweID2ppBDifa8EAHN5o2vv5rP3n71uvHV7P0Y/+9htXj46kZHBPmZQCSn1/51yeoECC1ydhdwQNldVugCUnijgBKl7s5pXBP0EdS4wBWmKkBFqQtMYbdyInmpE4wxYmXqXY0lWxbNaRFf8OkjXujpkvx3bi625NoCAS3iCN49rKbzyWx8hzGMJ6vZ+wdCQXP2+8ake8blAbGjkgIKx9tgt0mPsBuC1mdLwituGt/o9Mwr8L51NAdUyytuCKvJtkn6KeW6zCd9qYM4DMNuD/dHXekbKgs/6RQZRM1RN4wYgCbXLGBs/wf9TtwfDBkYlFAWGN63Xrfb7Q31vkmw3wkvZUDrbEtI/stQ3/5SzSyq2RWqVX8pS7WUJbC/6U5+M/sO7snGYvp2ukBse7pEmhFringgkQ6IRTQe5gjd3XQ1RS2Xq8VssrIqYIBNEz5yIVWK4jpboWJg/hoRBbiYXkTRVdKOKOjZOhIbQBVNiYJW1Jd4d2tpTRRJRd2JzXU1DUoulLcexUmyXHU5/apPkzCRgGMJ3mav5d4LssQ8lwh6fkH6D+qT0DPCdhz12x46EAbietB6GKbNobcehEG5LtRZN3tpz08Xgv1shnEnGrn1IQso/91t90Zxk4Gqa/U7Y4hHpLzkV6pAYQVCxbNLN2h27PK+kkq0zzeEjF4t78d3d/q4dnu8UXeUfeiVVpPSH6+ciDk6UyDXVkouLtL1Y4CK2YaQtquoKbC9UldJ4Gj89QMOoVC3ABKlTjh/ucwhzhPJHErsFQFCSsCkNMmkdFoGaLVzPpZVYpBnian1LwakOEq+evuwmM6+mxN29/WPBo1ZUHoRmwkliW/+0MD2BlKAMC3Gb+6maOCz1QxxnX83Zvf309vZeDW1CzeNQILBoNNr9Rnb1/Y7lBj6DLQGnWavbRUXLpBuv9fr6RJGzpSxTArHlAsFP/a6MXkY302Xk6lj8ps3N41//h3NNzaLcnw/vqIibRfujxkuud5rHX+xprRK8hjJk+0xd9kQihoQTcraoIY94SoFnZiEkuOsR7s/vcyEm7Gm3FRQectOBepM+anAKltDnjR5aSGsufnUczrEopzWbxEvmt2Ob/Ef78bL8buHxWpqHuCVj5kbWT3F+3XZW2VQB+qtNiCRoH7v3EOmfXEcJ01lgs3zpq2aawm2Xl6vpgBGI5SFuJO0O1GpsgBBxeXKII1GHYu+gAdwHqrOYNQdrZ16hAMhkfjrfP8UMiPQyxf31LakCUvJ0in1e94X/JTvqT1HEwy47ilPTHO87rGw26do4gKMR6IhQzlkh2NKjLpP2Tajqjmry6Of02P2MVds8ljBS7ecufJSNCPZx9A2l35inxniTDM/biinijWr4vpQ7wYfMSJBfTXlm8QjKUQzSOq8V4J4y0MJImhHQJASo6cj8o8Jr9CXwCFKxfUqUhHA/erj3Th4P1usHunfK8TTEA+9H08QQ8MF97N/rcZSssnPaZQKjKWi3Dhnjvg/JjorfUuVQK81ZqVlWzhlYwhkotS9FurmAavOiyWojavrpBME/ThupS3OTcHuAFxYp54g6LQH6yhxGCglq03y/Z/rYFXp7ENYX24b3J/R/FfEPBE9XYJ3YjTn8UEMceaZQMB5K8gCwlM5dm5w0Nugv25HUezW2chmDU8HysOuatcm6SEhK3g7Jtququ0EiB0jngUN8qQqPBxDDiTaIvVRb/hbvlX2VL+ruYEK9PbeMZSikmpafKdzrD1Gmvhr520zisu9zQQleBgEeNtqR3eDemruUROftp6KHsLKDZHe6nZGJRjZEqnoUOGZuDilCDy4QN/cJpgkBqAT4aJy0AytAT5mqqyI9vxbtJ58Suw8AuDjKINhL0o63A4MSIeepwA+jPB0OIX7LL+SQ5RNIvudogwloNz1u/gS0C3pfQ85btF6sdOLk3dckGUwCqrJKDgWbwnLAbyFPweo7FzKEZxz4WXbs+pQg6Dba3dHqVDbJVkAtV0dLVLaW62w1S72KuAwnC8krSgOrXyBqw5xnB6ugxUcUoRGvbHo21lBvs8+qLuFKdvb8GP6gSlIhtvj6YBnLN0WMKMwOcVhYRP66YLXFbwH7iaSaEsFP2taUe6Tpa8r7CkSOePyNEyKDGFI2ysLITcxLy1WkhkOPk8R4vMdblCUkydI/Jj/km6/lHOs/yZID/E+O572VqOcldbdJF5VEH0uUiZLXJOSKQ4P0WIjSQgcBINhB9FoMaemEHyC0n47aTXdNByeNuGXQ8JJanMOL/RJL/Q5T7ebME5t57I43IUxB2Mnw/TXU7YLnzJ+a1Zuwjb80p/PaIMnp5a3t4cbN52u8+w3mABrnwsRCm/VjbTmpCLa4gJryzP9gwnMmR69BEaSmnxlRIqsrRXyk8otL7UZm40Z08lVfhdUWL9e6gRsP12KVQqCsNUZpHGRnThB59A4S/f79NptTrphyYOTFTKlKru/bPM6NqdchJpbFCDy3qgA5swNBSDRT+2KCi8HNod8g3QDsmoucwjEgtsF3dEo7ooHbAL0d/qAZXdK6UJfgSwltwYeF8hHpOdtclsIgH36MXP1sfyZ+0eyboFla1STh2Q8pXe8rNlZG4fOwPV7VwFP/SKMrElFVy2+Cer6aQk8klAlryBFhg+RAJEkCzykcJEbBNKyNMOwwjJRKtGUvxNePLx7xNuRvhOevluNb8nvxRTR1A/sj8n49nEifqOFucN/3Fgmx+8pjgQ427/ZAL0OtyWj8/KJitFvuSfKu2xsjudzstJ2AFKY+v3uaMAVJsDIoFOUsVzJMOoOm0Xe2CZMu7kejkbF7tgaJJ2YoDkcJt1Y2B7BzIK3QvvweD2eVumnXZqITVMiLMNtloPToORdrKC6O5XpsYWdWRB/Ojp9t3ab8Dda6eGOVS6w12n8E7xp4wKblrP7Ml6IKCMKo2yjHY+fUtFtBYdLGWAXmbt0n2SJ7RGU+9aUDijAV2H7TDPKQljE+kOEnxuzdDSoNkIK4NFhtqqkq0iSKtVXQNOL3gAbY/9C1BsegciN0s8WCB1CvW/JmTGgBK9kmu5OijbVH5lxJnuBh2YClcoLpYojim2PugT0Z/H1U754EXc/BaOF86qej7KuxAdS7ahg1bKPpKhM9VSwXNAdUV32y2u103kweVwsSZCct7P5+G72g1vf1dZUlSzwwbuoML00HEMzBYzmcMGrpFN/42HR0CfAPs6bgk96+HZY1kARZ9piiLo/YlWsslSfSllbOFTf+AIQptK7TR36ao42+ozF4TZON6FGwIJE8bTJBaT0K0gOUzUTada5gWYtfV6gKCudE4tMe675ICqp5gDFtVRu94PqrMv8B5By2Re01nEsvKF09Ux748ph+Rib3W533St7GatDdftp1F+Xn8YUWKoJBcNkHff64jwm1SMHHNNjEEV1e2vFt4NpQg44trhBZ9TtNfn5TyUPKxw+MOHXv52QH2xxCaUMbuaxAjKeFw8HSYefbjnBY2B4ohCHz2yL761313P29DyUhRv12ERLo/BnpRT/bTvFEMpFE4p4MzwRPoveD3epD2LQ3kOzhq/sPLDD9hUUbRx4E1AUJ8+g12t2aYQW8DJdHTgPxqn0Vz5LhFjrqe8QU6kaR2IVEnF/N0PUEUyX76YL8veb8fdc8q9/sQ2a23NsxjVj3CUGNnPBL2gShH3XHvkb0k1fnjIBZyWnC8o42He+ueXzVLGW3/D1oo9T2bbXRL2NQFS2oYlOXKwrwXbULswHN1YgkTEvs+8E6UNhV3EY+dKuQaYGHuRatwVnfHa0yl5wIheDt+kRyobhArw7iKSXpk0XsJBqMEzXo5DrAhb+QcQcv7cIrvVKUkfvfVfosK042H8NIwvm/WCahf4zHHRGHS34sqklK5oNIkdzwWqyfQvConu0QhODDdeZzh+EKjfZNlUu2q7AKzhDjQyvMU0Fi8OnKMvdjv2f1eZ/lpE+e9rlexzRAhgV5OPt59XVnsu6KqjVA61J2RU5ASBtTuBBM42b8UDlBKBzTDHQ1SO+6dTNUpMbaMgUqpbeb7xUhA95nFJlcPYds71OxvdvZsKGtJotFHuQ9hWwLYBzGikzrHP9jgPJZzEZa9+8iNFYw3k5s7GG2LaF5TMUrdLe7SH6l1KLTXWBpM0POOt+OGj2wSWvScI6KLcrDNJed9122BWImDigrqbqTcPLFxTg3td2LXzaHLMnU7Nx3N7oM1B599ukMEV+XYrhM8xufUXLPrlXo9owk/zhdMCuUbqOw2+/idpgvIh2vJ6+3GNp5xvpbHs65tClodCvn/mif4zd/gFFOtkf61vAFyjfIBQ2aOPwYy6p+1L//DflHs8DxHyX+h1cwi9BmSB3M+Jz7r5px9V/tN3yck9qITLuZ/NsD3Upt6upmzIkdnakXyCCav0GkeGpGw0AoqkUAoAh8Hr3z8cuuZocMC2z3WNbZu/MByoMSmGP2osTVOqCOssZAP3x3WJ8Lw4NxVfKCjF43JArXap+N16jk5VvvDW6F1zeIHlS44D2vClnrXVTveWi3HUcZRiQ1vRhHz45L5oxM+TTa53RG2w/5cZf1XJKyFvfqI56ugnNygI4A+TGsuUPrv3+t2/1rmnQ/lE3FLBLXtxLrC4uahMNqknfxWot8wnf+5fWk/mzf96RaoENhccaWK/TtN/TYw2oiPi5UyX3oBN3wkHiOq3CECbktwUT70RvNFwPR+WBUFRopoAEw2Q4SkN+y00LiyEZ7xomrajbt9xxu+BoeRCv26OIx9XUx/ia74nXDRWpdYaAKOGPhnf5f/Lgig48glda9ejPGitJnBR9cNKWFQ2TYJU4cQSjdJAMNMOk6A4jDDWYB3v2CVa87mtdiKraS1IwML49o3Y/7aVF8UiEB+QX4v1hnofx1LmIvCjC+JW6ZXzGnSS9Z8VGSkZROyncSE4PD4Cu5laSiDw0c2wmp7G/x4/i5/ePy9Xs7Ux1WVW9hf3PJz1r1zhZKltcUVPXv5hTbPHJ0ObXVFiLl9wBU9mbBHRZ9S3z8oMxqUPtPUBJh+CL5UJP0MDohOm/N+gJFcht+geQ3HMh6nS6IlqUy3Mhw8e0ML4aBz1hH7VX47jwRfw7SRWa4Ya8fXo4bcp4PzqLfcqewiB0mj/pna/ZTrHlmtXQdkvEBurODnHEMNqkxrsm2t1desz26DCTQP9BXnzaWi6/YQPDrYNXKAEV+JrtUX9iJMnCY77PrN4iP5Fxu02qNYyydEr1DggHS6/XX+qMF0Tz0ub+z/eY61Jv1Qs1nBqKDVycCzw4O6QfThkNuYJIvwAj4JLVLLcAQW3/UomJczslLQnXPe7uhDlo8rBYTB+oYQhpTvRO/v1sOaPWuPez2+kDaK5mKYEf1NinNHymUG4qhjMIrrBZ8OiflQqtaTq/nXFdye9NzXI2D9AasJbWvpt8Fz5kAlVFI3BwcNWCZaBzG68hbhvrV9Q3WFk8zap4ADMtKwxS6/T7RcikUDHQ0Sq+eki7ISsyvR/Pya97GohzjAjPvjJ1DLtrFdUVhkxQuv+igybY+3s1vuinX22k4v+ADQKrksN6bNJES+ngrTLmor7sRd0HMdmMjlNjsvpcQmWJHjxQcWO3Kcoun3bY632Wqi74GkdTk0SZ/ElLTazow3ofrdCmMz/klKqSyno5GS+nOO3hHC+loU4jvOyahenQoBu0AopHzPek3GusMFaQdNFUlsnjBNd8v244QNQOFCwWmczp3XJahglJdJejvpxAhiFo9aMo4XZ7G1rgsG/wzqDfTtcgh4oSEMUBhs/Z0agVpsPSc7ZlFwWtuNtd8yO6Zf/Yv8t2dTQKk3XTkYuL3doVIminw7TfKczAVYSGzu+gFbdbEZxyR3OmggTtZqs94N1W1XJIWDrViPcSyla5gkiDWXgIxHUj8L/Sz+/MTGe0fcpFXj/lfJtkykEcTrXHibH2uQQuRO0XEACVOl/AQYIXm7HWpfqpYLKKF51XK3gtUkTBaCyRbmN19LCHCL5rHy65+3DwfKNvuNeEczcp62xh7tj4nwYE0nviDZdrCREtEN80HGHtwZBIHEYcebHJr3dQAWAJsCkjwqA9jNZpV9x+QkKWIRs3aETZ5ssJf3w6FNoMD7mGQG9QnsQiPJz0zL5Nnrvpk4x5XCGBRaU0VKQ35wU0FYteN0ShwOOfR1aAsIUS7dHf/MQqzSOIwpbj76fUD2lBbQ5Ow4jELVZZatE57QzFfyesGZOH+Qop7Q80M+xiNZvM3o1ZHXkxcfuw4O0W45V4QDGbLyeL2Tv+53K6FBWr6WI8IRWWnlVOlSFRSPoDgW1OtkS0AkQQJsiX9elYkixLX90giId9mdbcGq84/JjhdAUxUpCvJAGOHn2sZeQG5bZ5RU3YpEiJ3T9v5H1y6SonNGDfRLpbOui01HOy6A8/oqJhgbtWsCwXdfcP0Qkw/unSKy1zEfX0NIO7wrWiiR6PuM33SzTLRS8hjOEQcZgfjh/2bBNIg4RtdGjRl9MFOtrLdQcDPZ92Vz94Ua/WzCO5LduoIvSJTXJts7Ur2b29iqTA1qpqJLgvfMTA8m7itVF732qXJy9AB56PGXN4MSvRKNQRnKkLlDuoGG8U5CsCM/KhngPyeRNbTvAdwwqbCibMc9WdIEsGzvHAxSjKtymnJd/2hXm+jNbFCTXN9iWvPGzdAeTpC1QSit4ySZyOz5rVqgvvEkfcnIFXq9/rDEbaQ39Uzl0y6JpKGcRBawZj5B3wVThVAJULaqCy0omEMjwJhwdobwp5p3IdSGeFPTCevSU643uLNssRQU4rL8jE9Nq/7p3zTXTXL6mqCnTmowvZOY2fa+m5WY0L/Mw0CGIeoSCAN4201AnGRIQy9a7GlbV7jqDcge1hBZ5543AvD/TUwX7fmHRf/kBCpXC8DXabVDkwCFpXDfqQnjVTvq05oFpe4Yg6py51EIdh2OW+72ClZVw0lSKDqDnqhiJJhSpxLWD8gNPvxP3BsDizlN63Xrfb7Q31vmnnIv0a9LoVyr+URYuyePWK3l8K2xUrbM/h2OYKra1caV1GnaO4zlbqGJi/VkYBLqabUXSVNDQKeraexgZQRVujoBV1Nt7dWpobRVJRf2NzXU2LkwvlrctxkvSLxKxO01meLDZ6fkE6GOqT0HXCdhz12x56GAbiuth6GKbNobcuhkFFTuZ1s5f2/PQx2M9mGHeikVsns4CKUMPt3ii2J4sR2VuYR9g1KXHGPVm4SzdoVuw6RyW1rDi5+26PN+iOso03Dw935Za2l6YhiSmrJaWfVRe6Fuf2gqwdxDuofsYOgsZfoeAQyraQ92u81AnnL8g5xHkynEOJTSadfnGJ6b3RMkCrGSdYmgE6yCopBiDkdbgBu+LgQwIJBoNOr8Ufc2mcQQvYrsxAa9CRd6jOAPgKSLff6/WaxdHv4TIprBYE4FZ82YCXom3ymzc32IVlMSVRYhk+xGPoLZkaNfrLlIOqu1ken4S/mM3wUdSAqFzWBjWMIF+cYBQTdNZ5+Wyov+RvUe5S+Ci1pm8QROXvHgShzpTFCqyy3eQxl5cWwpobWjUSQCyKqeB2Ol/Nbse31JloOX73sKCeRJqfEvyYyRxUE4Jfl73VD3Wg3ioIzqCqfO/cE659cRzHXGWCzcOurVoka7X08nq1DjAaoXjEnaTdiUoVDwgqbpcGaTTqOFzbz0PVGYy6o3Whk7sFIdEeRMzbF606UIOWR8JTjwsTEVjLEq68emz0snymefRzil/qKZcS1EOKM1VeKvNKGCdzPx2Cmf/suTxV8S9njgHVd065pJcD4lUyKHM9ESjxSGLSDKY6e5Yg3iJTgtjjt5WF05bwnyXUuPzcRaKMS3QXTP0okSp7SCATpe61UPcZWHVeXOx7q5NOEPTjuAVeUcmdAxi1Tj1B0GkP1lFS5LHLo0T9Oc5xlY5ahDvmVu74l3nS/3hUxG1xmLILMFuM5jzGiSHOPGcIOG+lW0B4KtxOjgB6G/TX7SiK3Xog9c8+HSjTu4ptrkS7MTQoV9B1PXbOBaOwa/3TA7KvfigOkl4QYtxrMxaFCjc34zOEaXRsWYOq6kZwM/DVDWLtwFgpnrWJyyu0tQnmHdTZBPUPrmuNYibxiVCRw16UdPrlkVwJG2FvWF74gc0m2v1ObIY2Ue75X3zbWaAy+B6ofOXwM52NLhqU38FHGFnV5B4ci7c45gDemgIHqOzeyxGcc3tn28jqUIOg22t3ZQZFQDLgUKCOFh0JWq2w1S72qeAwnFkkrSgO+0VxZeM4Pbxs/nBIESr1+qVv5w/5Pvug7hmmyW/Dj+kHpkUZjqenA56pdFvIo8LkFIcljejnvd/Z8D75Akhifsani1iIEZKoqxlQJHJF5BmcFBmSk7ZXFkpubl5aEliZ4uDzFCHh0OGWTjl5gvSP+S/p9tpPz/6bgwSW4zHBDOHm2ARFtH8ZWfW5qJqsdk2ipjg8pI+NOiFwEAyGHUSuxcycQvAJSvvtpNV0kzMOy3/91JykNg/+wocDhQ8DaEoY2xkvDndhzMHYSTP99ZTtQhpzyNPMbrwe+FxWIzxXz+Zpf7bTPEu9U8OcRNJK1D2OnhPRgrTmFAeitiX2lmf6XxOYMz2mCYykWC2vkbW1QsUgWSkrLUuQTL+oUb38Lqiwfr1a/oMTiEwRtjqDNC6yc+P4OXGW7vfptZrAzNTfpYywkKfV5x3nbW/HhpULU3PbAkTemxfAnLnJACQOKKWalVj4wm9xqD+yoi7LDMSC2wVdHONJPFwUoL/DzO4vWzyLJOsl9+Y4t9LGGkYJJEg3+lkecOEjWa/Asl2qSVgynjNvthlQja1FZ+dLczu7aExzlw9b7by2zGNJ4JEkLbkJKTKcqwSIJG7gOoaL3CCQ6kFEZ1pYJoAlmvOSEzrjd0/Gt48TdwZAMDl+D6QkwNlO5AboNQWTBp1/0aGkrd5n2g5Aala/3x0NuJoFmBz0FjOWKxlG3WGzyOXdhGk318PRqNjnXYNk4Wabw2HSje3hZsULLhAj++WKUiUDfJk4BRnCVTEs4p1W9TMzXdl41kGnU9tuE/4WwmirRX5q5SKdhq6V14FcpNNydqnHCxFFRGGUbbQz+VMquq3gcKkL7O51l+6TLAmd+a3/iNzY3GZWSZ+RRHWmTgMAP9uVtmdalytXiHhkrQskUJEeYL5OAJ4J7ASbdXdStKn+9k+E+K7//k+gUrmoVIpEse2tnYD+LD6Ryhcv4hapYLTwbNVDVNaV+IqqHRVMXvaRFJUpqwqWC7ptqst+eT14Og8mj4slCbj0djYvzpGtrakqk2DgAlFhy3TuoEldNOm5WViVHpVbnQD7OG8KPunhumJZg+pZyZ95VWrmL1dw+caJgDCVntPq0FdzGNJn7JKJv9fmfhOmMn1eoCgrnROLTHuu+SDKrObfxfVbbkuEirDLpAiQctkXtNZxLJy9dEVOe3rMYfkYm91ud90re7CsQ3X7adRfl5/fFFiqCQXDZB33+uIEJ9UjBxzTYxBFdXtrxUvFTBcC4djiBp1Rt9fkJ0aVPKxw+KiFH2V3Qn4UxiWUMrhhyArIeF48HCSdpiWbOTyLgISgMMXbCz6teh7jwo160KKlUfizUor/tp97CM2iqURcGZ4in0Xjv9ak0K7wrYCWRJ6dXq/ZpTF2QKgAvyy7IueSxFo3l6LEVKrAkYiXNCPADNFHMF2+my7I32/G33OZv/7FNujryI+m9V2LumDINX15ykSblZwumt9M9p1vb/nGV6zlN3y96AtftvGd6b0kTpVxaEITF+vqrx21C/PBjRXIYszN7DtBOnvYlRtGvrRrkKmBV83WbcEZnx2tshecyMXg7SnAwIbhors7iKSnqU0LsJBqMEzXo3BdkvGa33EE13bBqX/C++bRYU1xsP0aZhXM88H0Co1nOOiMOlroblMvVnQZkmFJX6jaGaoMhEV3bYVGBRuuM91KCDVusm2qXMa9YI/mDDUz3Nk0pSsOn6Isd79U+Kz3AmcZ8rOnXb7HYUCA+UC+fH9e3ey57KiCSj3QmhRdkQMAkuaEHTTTuBkPVA4AOscUAWvWRbTZ1E1SkwtoyBSqlv50vFTEXHmcUuVv9h2zsk7G929mwlq0mi0Uy4/2FbAtgLsbKTPscP2OA8lnMQ5r37yIeVjDeTkDsYbYtoXl0xmt0t7tIfrXmn+IKB2QtPmBZt0PB81+aeJQCMotCIO01123HRYEIh5Iylv1TuHlCghwJ2y7Mj5tjtmTqck47mf0kV80jxRFfh0K4DPMan2Fyj6pL16FYUb2w+mA3aN0XYbfhBP1wHji7XgOfsnX3wWPvmk+UGCAKnxcwPzaP8Zuf4Ei/euP9jXgy5RvEBIbvHHEMRfW9+q+7qP5sx8piLU50yvhuX0YlEn3BSJe8e47elz9R9s9L/esGCLjvj3P9liZctOaui5DYmd7+tUjqNbvHhmeumESIJpKsREYAq+ACHzsknPqeZ5tN+CW2TvzCQ2DUliw9iYGlbqgznIjQH98txDZaRfT4stohRg87taVLlW/Va/Rycp35RrdCzlikDypcUB73rGz1rqp33LF7jreMgxIK/uwD5+cV9SYGfLptc7oDba/cuOxankl5K1vVEc93YRmZQGcAXJj2fIH137/27d61zRo/3AkCtglr/wlVhcXtYkG9UrAxWot8wljHpTWk/mzf96RbIMNhcdbWK/TtN/T4y2oiPg5ViX3oBN3wkHiOv3C2C7ktwUT70RvNFwPR+URYlRopoAEw2Q4SkN+P04LiyEZ7xomrajbt9yOu+BoeRCv26OoI7Ldq2N8zffE64aK1DpDQJTwV9G7/D95cAUHKsEjrRr6HxhKSpxHfXDSllVTZsu14iQSjNJBMtDMnaI7jDzUsCbseSpY97qviiGqai9ewcD4Jo3a/bSXFkVmER6UV+49Yp648ZS5SN0/HPyVunh8xv0kfXDFdkpGUTsp3E5ObxGAruaGkog8tHRsgqfB2MeP4uf3j8vV7O1MdXxVfY79zyo9a9c4kSobXVFZ17+YU2zx79Dm11Rei5fcAVPZMwV0WfVQ8/KpMalD7T1ASYfgi+VCT9/A6MS1Qm/QE+qQ+1oBQHIviKjT6YroWS4viAwf2cL4xbv5CVusqwEO0V/Ex5NUoRZuMNynh9OmTAagE9mn7CkMQqehld4km+0Uy7FZDS3FRHyg7uwQLwyjTWq8p6Ld3aXHbI+ONAn0QuTFp63lSh02MJxEeIUSAIKv3B71J0YSLTzmNAyjGUDmJzLwIuttLQswnVe9F8Jb0+vpmTrt3gHOtOX46+3YczymL1SFamhAcOEu8L7tkH44ZTSSDNopBRgBO61m7gUIaju1SkycOSoJZbiSguiQ25AmD4vF9IFak5CKRR0D3s+WM2rCez+7nT6A5mp+GfhBjdtKa2kKBaxibYPgClcGUQlYqVCvpvPbGVeq/J7wLGfzAK0Ba2ntu8mm4bspUFU0AgfDV81eBjq3xRvitkkKRc+DlcXTrEoTMNOywiC1Tr9fhEzKIAMdreKrh9QgsiLT+/Gc/LqnEUzHiPDsK1PHGrxWUV1hTAel+y86qoO9v1fjAH/61UYq/u/lILAqOaznK020lA7eKmMu6kBf1H0Qas7oOLVAq280VJbowQMV33mbXu1ypIe93mep6vevcTQ1vZfJn7SM1or6rPfRCm2+IICcUlVnWS8n4+UUJ7+c46U0tG+El93NMI0bdINWQPGI+Z6Ue40VxgpSb5pqNXkR4Zrv1w0HiNqBgsUikzm9W07LMCGJ7nodICeQYQha/ShKuLHfhha8EjB4Z9Bvp2uQ2kaJ2OIAwwfyaNQK02Hpgdyyi4JW3O2u+Vnesn/s32W7OhqFybrpyKLGrvoKEbTTYdrvFOZOK0JD53fQitutCE65ozlTQYJ2s9Ue8G6rajkkLJ1qxCMNZau84ACKWXgIxN0kcArTj/nMjme0fcpFJkbtDJxkyokdTrLHWbH2iQQuQe2HFwCVOmPAn4IXm+HppeKpYLIKFp1LK3gt8kPBaCySboZ19LCHSL1rHy65JHFwe6NvuNeEZzcp02xhvtj4nwYE0nviDZdrSSwtEN80HJkAwJBIEEkcNrLJ74FQAWAGsCkjwqA9jNZpV1yWQkKW8SY3aETZ5vrDQZ8OhUbFQ64h0BuUJwMJDyc9s3OTp2n+JGNAV8gDcoG0YKRvdSK0CkKoG1FR4PHPByxA2CKK9uhvfn6VxpL76Xw5/n5KXZkW1ALhNJNI3IICpE6d085Q/HfCtjF5mK+QCv9AM/wuVrPJ7N2Y1ZFHHLcPC95uMV6JNx2z+XKymL3jfy6nS1Gxmi7GE1Jh6VnljCMShaRNEFXnZEsoLEAE0YIcZZ+OJQnK9NUNgnjYl6nurUGZw48Zzu4QI3X5hScX0kOltYwcr9ygrykNmxQps/vnzUtAbmnlVAbsm0iHSwedlnpeFv3hR1U0MHA5Cxbkom8RQnQSjH9yrLH/AsvUTj09/eOucHlo4s0jbvP98mH+pvBhhjGA33//fzj/cDY="

MODELS_STATE = (
    "eJztXW1z2ziS/issfZqt0qUSO87Mzk1NleM4t7l14lTs2d3a7JQWJmELOxSh5Ys9nr357w"
    "eQ4hsIUoBESiDYX1Ix2U1JT4NAo7ufxn9mK+phP3px4RMcxHj2vfOfWYBW/D/irbkzQ+t1"
    "eYNfiNGdn8q6FaG7KA6RG7PL98iPMLvk4cgNyTomNODC545LV2sUPDvxEsXsjyBViBwUeM"
    "4aPUfOPQ3Z5SSMcPSCP9OjLnsoCR52U08C8u8EL2L6gOMlDtlDvn6dBeSe31sjEi34/3/+"
    "mf1FAg//iiMuwf9c/7K4J9j3argQj+ul1xfx8zq99iG95t0tXOonq6AUWz/HSxoUciSI+d"
    "UHHOAQxZg/OA4TjlGQ+P4GzRy27GuXItmXq+h4+B4lPkeaa2dfoLw2Wyw+Xd8ubi5vF4tZ"
    "wwq5RgXZzSUGKLcg+6pR+rsf+Ff4rz+enJyefnvy8vTNd2evv/327LuX3zHZ9Ps2b337e/"
    "ZlSpCyR/Fv9fbD/3z4dMu/EGVmy4YPv/B7qoNilGmlNihBf8RhxL94E3k27B6YTUX4Kwrb"
    "bZAj3mWE/EJphXJ4H8AMHYjm6JVouSFGHpWBFcUo+/k1sEp5AStmDxyTFX6R/8cu5G4/fL"
    "y8uT3/+Jk/fhVF//b51Xfnt5f8zkl69Vm4+s2bP9QHb/EQ568fbv/k8D+dv19/ukzhpFH8"
    "EKafWMrd/n3GvxNKYroI6NMCeVVM8sv5pZph2TyXIJ/8pmVdQQlMbLSJA7q6C3HTurf416"
    "ZpS2HBqgydEdpxtkK/LnwcPMRL9ufJy5cdhv3L+ZeLP51/+YZJCdb6tLl1kt37XQIvg3CF"
    "Q5cgXwvoutpOkG+W7ikhnjlaKiBvXDLrcD09UYD19KQVVX6rDmpM1nQhRfYySFYXGaQivl"
    "UlAHk7yMXeQG34VsXtg1cF3XZwG9i6NAyxxImRIlsKW4jr2WsVZM9et2PL7wnTA/bxPQ2k"
    "+Pp4zSDEzdmhomMfzK9VVrbX7Qvb68a65pEQu650UyodxDV5+wA+VfIdTjt8h9Om7+BSjz"
    "zQBfexlV21ho59WL9SmYxftc/GrxrTsU9dtkX0kCS2JQW5Jj8QwAeNcgn4qoxlJtWBcGMs"
    "r0P6SAK2eVB1J6ryNo7hITBmLpiGt3bYjfPs8mY2RleNeISuJKO2Y6dRqlgIb/8bDcyWKl"
    "lErwPhUuWACH++vr38dPHh/GqsQAc0RpIJ4ooGDy1hn428DfNvV5T08m9iDqFwVxeujx5V"
    "A5ISLeu8gxOlvcRJx2bipLmbyHdfC/bK45CqrmIyNRvGquArvFHyFd50+ApvGojfJRH7qZ"
    "6qO1YVP+CUe5iZ9tVLpd0bF2uH+GVrtJ2GHpZsk/+Mn7uC7YXWUHA3phAJ2qbNGvN6xqmq"
    "51xcX12d3146/5hd/GO2Je+xo00k+vZNN8c2FbnXtk5VBQzSs0HywL6uVZp6YJqeTZNlBn"
    "QNI2qBWXo2S+GWahqmqQem6dk05Q5N0zYSRTBO79NZJXehP6tJlcFIPRupyH3oGkiiCMGR"
    "nl21PGmi7as1FeHFGcKP3sWHHjwSoBR4GbMZOJvh/pdKaT2/cIfcX55Q6C1qdyqrUcbqiN"
    "jNAPlYEpN8u3nC+z9/wT6K5cUNdSLJe/6soaw2fPS8vLp52YX1O4iRG8vCt1pQbR5jK0xr"
    "FMbEJWvER9d+UH2uPMpWuDKKExsR7OF7v4WVZ9mKF1vL1wlPkO47tvLn2AoUu8x+k9vHuP"
    "pQPsomtPgySU9o28LZvLU6WYlXUIAe0p/EP5t/kmxBbGdeFgvmVvpltk6norokTLa1x+QR"
    "R0768xlUKYnyaUncpYOc7Pkl1XIrKXOHx0lImsDIlDuTwMg0aM4ARuak6XrAyLTexMDIBH"
    "7g2AodgR8I/EDgB1qBK/ADDwEz8AOBH2gN1sAPHCN3DfiBwA8co6sGpCogVZlSEwGkKiBV"
    "AakKSFXA1Bn1NL6rQYCpY6xpgKljpFmAqWOsaYCpY7BxgKkzAiMBU8dc2wBTx2TjAFPHBD"
    "Pkdb2KBa518aGKLO0sdW0QpBpWaJrgC77HIQ5cWUS2eXrOuJBvq4hnl0P0VBRhC2OOAcB+"
    "No4zeC5vbr98uGDoKpHNDk6dMmwBMJw5NUa0jkicGiNcx+BNjRGno9GmxgLWoKypfIKXMa"
    "Yqk38HW6oqpUSUSuWdNQ4jGjgoLilMNHRQ4ODA21yQE6P01IEIZZ53yHWACAVEKGDJABFq"
    "uiYGItSgxYlojX2feMplSjV5+0Kgg9QnAa0EaCWHhLl/WklIpZ2YOK3vBsctzL5CSUDYJ9"
    "FgHufsh/skcDl8zl1C/JgE0Qv+eT824/WDL7U3H8+vrprO6DrkiaS1jDryljLIUBPJmoqA"
    "5h3TGQrN4sphgXt7fX1Vc0/efhA2SJ9++vj2ks3D6RBmQiSu7ZuOeYyM0TPDAJxfqHaGam"
    "eodj5otfOk0tHFhkPXGhJFKD+HktqhpiIoqQXTQEHN0VMmTdjT/oS64FeVdjKBYUWYUNJk"
    "Q0lT6/DeB1PV3thmjWhdXKsv9B4FY1CtAtUqvYA1ZLVKrchOUrEiFuG1V62sRUmFypVNyc"
    "nTkjY78spKVbbKb69N+VpdW8R9H5P9KmlWLEpBfQvUt5g3cUB9y6SLH6C+xXoTQ32LZfUt"
    "hoM8REqKfYlkxfwr1RqXmrx98caBOit3oLytvzIAvkuXZd1h3VSyD2rouAylcSOGuf/SOC"
    "iAgQIYKICBAhgogJmIPQoHT7tDVlPRvhnfhB4yO1uoTRvMBEVkUzALFJEZaxoji8gOaw6o"
    "IpuOCcZQRmZEIcncwjoyo4HtqZCMBOm37adAqniURQO7vgeOSBRj3n9zT6zOiwfZBNWQxW"
    "TnSZTi9Z6GK+TRcCYpKGvIzLuKytBGenFfFVeoLOPVCryVUX6kewoCDh0SOUydvZ3fO0vK"
    "O+g+R3MnIu4vjo/RI3sUCiivHOPHxa9IvGrpmdT341Xq1qoQkICwdxgq0aASzcRZByrRJl"
    "2mBJVo1puYQeBJtlXvUNzMEheyXTa1y57cRsJst2SGWmyW7QZuV7yd/+1mWNfAE9TaIFR8"
    "JczcT2k0RFmiDQ9GYdwVsnuOu/GA1jbs2D5Ue8xtdKY+4H6jgWrxQC5qYSXoG5WCozft9U"
    "ZvGuVGbTNhm3uwfQoEz8AIz0A617RZdcsko2HS8Uw0o7PoisbkUbXushS2L613plQ/ddZR"
    "PnXWrJ7iq4ZuDrWuA5VTPeRMs3GrawhRy74xf2Sz5DFP1WyqIG9FUM2ITGo1+Kyd9avG+k"
    "cGvmrKTxh42tm+IdMyKfxu9sMb+Zjy5rwrEXNfE1M6lCIJI+zQeydeYsdFMfLpQ4LlB1C0"
    "i8JhE+ZNE3NIgUAKBPZMkAKZtImzM5Kb1r2gXjOkWgr3s1s77kozME0O2hwUuy+liMNJR8"
    "ThpBlx4OF9SWnUe8J+7jvsklVWmtdICch4h14m/6KiNzLAt3tAYqDAy07ebiLYwayvaVk4"
    "UAdg1YdsSNEFH3iaY1XQ3HvEGhaf0R2wZT3kYkUCIjvhoM03l6raUJyu5aTTu39hHuaTzJ"
    "lXNHiQrko1HRuigl2e2+XfGvsaykZUIG+l04pZXWl6oDH3nzxK3s62k15K+QMe85L7maM9"
    "5QU6AgzfESDb7SxcHz1K3Ph2ymZdq5cZwKCNUk/O/LwllfJyK482hVebR1vXgq4A+ye1zG"
    "6YYbslGkkuFQoW900YrKgPDtZF5Vkj3PgdhVnUxShSYxJpE4gyRo+U/FO5BfkpyE+N8fWF"
    "/NSkkxeQn7LexJBFgWbRhwQZTkOHlq9jh7n/XHYapJUg3BnUlaELQd2OoC401oXGuvaF0c"
    "2OE06KHgKNdc2yBzQFNdIs0BTUKNPslOrIW27t2z1N0udrZBvc1kxHdcgnUYJCInM5ddD6"
    "KXvK+Ma4EkZoTZ/3ReicP+MGR5YlzaowRemv2ze9qIzRGEdSlEQxiZM+0rDW4TRk/vXcdX"
    "FEZ7J+jtmdeWcXx1JGIfN6F9KnCIcODR3kePiRuNghQdFqMYmyPosReQiwx+7IUrQ7PQNy"
    "uZDLHeOqArncSSf6IJdrvYkjzN5G5bMlK9LWsQ3770RGQ/Igi1XIeR2FsH0BCqU0QUeWoJ"
    "kkCNAjfpB3DZGHrqvy9gF8qpQmOO3IEpw2kwRJxABbyAZw29Rf1YB53+h530Ve4iIt69ZU"
    "wLxGmzdbTXSD5aKWfRPlsfkZ+TKknXptKoJxejbOJt6u2hCuLj7Urt/O2EsjfdSwQtMECt"
    "3g1HMdhiHfFnmdC73g6mPOqFZwt/QXLG0Dl92Yd0Vx40JEIYib7UGdJxIvi6jrOqQPIVo5"
    "TDVy7tPQLA/EyuK3uuoQujVv+phD6BZCt7ABgNDtpE0MNJxBaTgQGR8uMp5+qziRNeBqoy"
    "/UVA7IYCiujJbCcPQ4rmFBB5vWAAPCuGDdgVd4U2kaU2IFQGwQYoMQG9w1NphjL4kOVszS"
    "Hh+s2F0lQrjGYUR5SSblYbwoPfthHVK27ElP3N4mDhFA8yaJOUQAIQIIziNEACdt4kM2MT"
    "FspRm+hwmEVwcNrxKPUFnH+I6jDkqVA3YeuLxp7mrHcc5BSH0Zk40DfIPjFowLJQFin0SD"
    "uUKzH+6TwOXwOXcJ8WMSRC/45/04FPIdSLcc1g3Ndg4RqYbWL4fooH60/hYQU4TorpGWOM"
    "ZZwNvTJnZGbjrCu4c6Cdgs6FXju/ueA1x1Zjhpft+uGQXzfmR7G6VuEGlF6p4IFYWvNgJ0"
    "xGMLzEw4b+lT4/YBFA9gh9mjLMJp0O4iiY9mst4i/Pq8s7NILqGQcAopXaV14xGOeCYhmm"
    "ftQR5JyMOpDrN8VnCOHJ8Ev8iSULs8AhJT5rk3c0hMQWIKshaQmJq0iSF3MnBpuqcKbi5q"
    "H1t4EGQ9EuLCv1aAtyZvH8aD9BXxqdt2zrkU45q8fRgPMo5x4CNXdY4ohe1D90xpBJ91jO"
    "AzSQ4FrZErH8FtrnxNZXIHneN/J2SNVgQHMkJV67ndopoNw7PLzYOTu4+Tdw5oLGtK3jou"
    "C/npDUhI0U/9dJYpJYb57knXDnUdG2YIo0xS7Lh07SJRBOP0bJxiq6ZrHIkiGKdn42TbPF"
    "3LiFpglmMdnwOHeBw8ffyOoAuCwxDPJDnk8ua8K5HsEbRwS7mt6eR36DlKU700iYts8Pc8"
    "78vnSGdJ+Tz57NB7dimmT8EmUZxey8+h4BRGl+2aQ8zPonB9ypySZtZ50E+C5DQkp0eVt4"
    "HkNGQuITk9ARMzCGTp03fMGs1NYy7bZdOB4irHMSc3kTDZLREb9oqAFbJ7Amam96kIGJQ/"
    "DJrchATy8BibHYNWCvmPOUAAQTWDjaMRvRkyOFGjTUjiEyKtoj1E4YqSW4MU1wHb9tMkjL"
    "ATUd9zYuogtvvnmfpmnGGb8PZQwdcZCrL+T0GywiGdsftfZ5i5GpnH/ZiO80XmfPwMgQUI"
    "LBg0X0FgAXadEFiYgInxr2vs8VVNsvW7oF5zs1xXsK4tk5Jn1uGYvW7sSnIvQG0hyaUnV2"
    "65cZKUgSrlJwcV84bbYgkdnahqWhaGbfpvRrUOMdtdLJZU1vP/PWG/+B0TWCG/gbWgKa6B"
    "mdaLivbIkN/ucAvRWAZEtGCoPJJIWrbaiaZEe/KIrn30mwzItumylJ/cdIkiNmxw4BK0WJ"
    "GAyBr4ta7GMtXJAVjGLJQXm1LlgOHUz1+uP//EPeJmXHUcC849dpdowQaaK3MZpbkrUWXK"
    "KawMi3siidt0YLeRnzJw65DeoTvS4lO2LimC1uTmxRUuvBLJ6/qRBmyaaHjhgs6Uh10tAq"
    "72yooqU4ZvRXm/1sUahx6RkZs694Kiqn1Jtv6X5wy1JtDSRGYpbB+0gxCUM5dxgXi/MCJr"
    "qLjV3azp2of6UAN6EWLEZgL50YYdY1vQsw/wQYY5A+2OMNT0DsATteAMPJOTKsDNBm72Dv"
    "PNUNzsMmW3cH30KMn0tRLpJJq9jFGDMn4nSqCfdGCe35MWY73cxnAsIdZlOUo0gUC/f+3i"
    "xrvRtIaoZcNUbqJZSqdzRwvJHgDG6tlYWaUkVj2coC4OZ8/q1TE2Yb8nAfJ1wa8qwfEQu1"
    "qArnDoEg30BQVAfkfk07Mm0l4pOieiVBRg2tkV+nVI1wmPwalCLyrAoNdAvkHlaMz/TRso"
    "HEZzUeqOa8y3ddmYC4fR1J2MlrNoWlfTfTB9nz9gVCNaF9eq/6CAbjH97oTs+6q2neNVXJ"
    "9URmzuTOyEaeVcezsHquBqKQBaLFQ7Afq5qm0lpOJCvscJXyRIv2k/Zw4VjxoqJHwE7OsE"
    "WxJgFC1w8EiQJ0s26OB1xR/2hRelWIzYgVuRjRIjUh7WBed+HbpxW3XWklCjhUmtnRlNBE"
    "GFw8DWKIyJS9YoiB0chNT3seeQgFOeU5q1G6d91J4QiRls6ZlfyFnzJotcikj40z09U0Kz"
    "/tqgflc+CWdMaujYBsRqo6dhIFZPukAEiNXWm3gspJnzi9sPfxk5Ywb5ygXkdYUpl49nSN"
    "yhf+lBlytMGTqOgVb5ZkUBKjdNnrXTipAFjtZYVgzd5qSKWpNjQkG5x5GKDcqNsHq9QUPH"
    "io3VkTLfldCDcvK7qQOvQF8JcCE0pJ+xFR4wsrdAPRXWmAVUsmHVQNsu6H4WHjCuEa6cFG"
    "u+4OrVBruNWqjd6MwyDhm2ryfPJIH7RnatPXSfZvUWYVVWIXrPtbITTzbR0uwPnpulEfK/"
    "Tw88iXG4iviN9PSTTQTeQRH/+9l5YiPMiaSdUAd4vjSqX/3VtWkcIvrHXnDnENGHiD4EDi"
    "CiP2kTR4RZS76x6Ajq17Sg7aJCTN9FqztCJeUnHOUbHLcAXVETYPZJNNjCMvvhPglcDqFz"
    "lxA/JkH0gn/ej0NlVDrQvvl4fnUF7UKPNW6hXegOYxbahR4EUegsCJ0FjwEcWa1pGOOOrk"
    "6dr7JMfe93eTyASl9lw5M+tkZAgGhqAPR5jFAVeUHeiniTEXm2arBWO1uRx8J16FGmWUE1"
    "cSGMQCUOn3EpTCMzQjtlMIF02g/p9DiptnLCkKTZarNJe4qtxujcnl376xLFDonS3FX1EM"
    "DvHcqTYiG78ciGgb85LDCaOxi5y00ebMXE0+RZvHlKyX3hEiSOHPoUNFNuh/rQ7YcYQq4N"
    "cm3mrbqQa5t0IgZybdabuO00OOmRhK1Hwe2YpzCoOWn/xxHGJE581Sb2pbCFHRL76fsqD1"
    "CoL9FVjemt0SNhyY04KwmHrOyVwIBW7tDKfYf3eKhW7pmro9vGXdSCFu69tnDfwKvZjlrU"
    "gtbt+7edzvxVXUuIWjZM3UaZBeih0A18mhagQYzcmOrUaVTkAXdoizx8IhXaIpvUFjmfAn"
    "YDtqJsJ6j1CXKPdrPV+oF9e11qVlwY5iq2YS8NbO4Llc21P4N2B20CJ6mBkKLbXgtRFCdp"
    "FkWcy4nAnO1LYucJZZULL5wPseNRHDkBjR13iYIH/N8pPThgu7C0lCHEacPPqKWF6ECfIq"
    "Uf1yDYZJSAeXxsp27uQDXEtnkIqiEmnSqHagjrTdxWDdE20bUWRExgnoN8J+Q7D5PvPM6p"
    "Z6a9nEYE+A53TI9p8Cv3JOvvoJ7s6Jn9wgDWnjgzZAjgBocEXxanfs8kAQBRZN61/Y+48A"
    "LXpbdu/m+XvJMX00y7fd0Tn+20k9Ud21tl+/RnjMIXDkObrGjWGsxnC+tGJiMl8L37A3nE"
    "wdxhn0E5xSGnKKQPucP3NMTNiMBhPxrYEeatAXOIB0A8ADaLEA+YtokDWReXtmkul+5njj"
    "vqQqM1w2V+gDpOpfw0VoPGfuo4pN7UZe3MagkSCj6tZj6r7ldWXMo857SDf7nNe+3xU8BR"
    "BUfVrqkJHNUpeDHgqFpvYnBUwVG1xVE9X9Nnujn/W+KlVm93uqiICy4irHPEQwoX8/6elt"
    "RBUUSiOMrOUmaP4c954VwHOL3rs9UvLZCKKZ07UeIuecEUE0zYx5A4idnzXZow7Pl1Ls1s"
    "Iyu+OsRHSiuxSmTSZkQeDaEQC/zZUc9g4M9OwdkBf9Z2E7dUx9hfGVOnk54p8a3POvjWZx"
    "JqO8dLm0RdV7IP6iMzd3MPTKvVcSkP3N1dmaOZE6wKe03aCpfKiLKyyk5Et6as3AiODHjV"
    "grLakFPtvOvJTgBQbby7UR7X7KEKpzBxGtV295xv/pmBiDQ7V7k77wx71OWUknIoZhoeYm"
    "NjwwErT1Zl9yqxCGmyTUt7SyiidvQthCOOPWnPIRwB4QjYq0I4YtImhu6ZQ3fPXJGAGUAS"
    "8mlbSyoKA3XvMeVtaS4lPBijERyzM2AzWGxsl9AYRMaG62kHx7AdN0JW3ZEpMzCbOmAACF"
    "GajjqEKA8SoqzFeHZB9LPwgHHNIspU4uYkCsfaHf5Yu2OxNdrq31RK3zSL3vipZgzUPE6b"
    "RXFzuq60Zm27xnayxNfGWC0PwWYWYdJfa9mMzd30Ohs0SLxWbrmrV2vPTN+H9KNKYfFLeC"
    "TEbvrHzxBvhnizeesxxJsnHYyEeLP1Jl7RmDzSRZSkZd1yT04ai5Ir2heTGiT4d4/dpWor"
    "s0J2yj3MlgzYRelfiZ3MXOTfbuaSGnaCWhuCivPQeBC8+Xh+ddVcqFM4Nl6pFoQbnanj9x"
    "sNVLMhuaiFKbk3rxUmxDevW+dDfquOa9uL3eZibH+jNbyL8YzK0TkX0qmmzahb5hiwqAkW"
    "heS5xr64DO+orRk1efs86VMlT/q0w5M+bXrSOODnACweXUWMa/L2YTzIbmUkNUmzz1+uP/"
    "/Ep7jZYcZz/6VJ6Z5aawMOw1hzGC94jiskMtbC1vFc07UP9aEG9CLEaI3DOAlVd09SPfsA"
    "H2SYM9DuCEMNLWSlZW3et6gFbrjRbvgm+Ep99oJoBmwLHXif1EnMsogZHJ8gbniaOQHdCt"
    "euJ9iAp1H1rjxGqWugus4BnfumT2+LGYptv64tJIrwjvRsnCJeoGsciSIYp2fjbFaL3dYY"
    "MMvAZil3bztaSPYAMNYwxsq2Bbu6a4IyGKlnI/EaVFVWRkXWhozLcYgwhlPBJmCBY7Spgq"
    "FfBXKdniUeU20LCIoDmcLOqvQOXpiBdBsjOWLqfJtjNLMybI7pt5lV5zxyfGRNZIe1zZoK"
    "COfMJG1QzzeKdg7VigO8x5GoaUv3PY9EFfrHWzLf1sdg0QJuX6xqveRsgWpI3iYvuWPeg9"
    "tC3qzenncxOIkgqEDj5EssE3GeSLzkbEyfHzZbPSfARb7v0JD9b4VxzKCbO09Lwu6u0HN6"
    "XAA/pRU5Af41dtiDpP3+hvsYJcKoXxygmzEwUorn5ioviEe+cK/yX7a/X7OxkCKcC/ETzH"
    "4lK7RAQPkEyqexcxhQPiddWQKUT+tN3EI+bOVlqPAPwaxHN2tM1no12rmChRS1/itZN19L"
    "HntrrQUTtGzIi+lVhLHxzT5dlz1Q0zokgeDy07sPl59uL2cjHaXCFqOBuXSQNpVsGKcH4B"
    "5Jt3UNzNtJ/RLVyXP8t6G5haiujqh1RewtnPW0Z6wYj1Dr5iuq2TctvHqpNC9wsdaJIbsp"
    "LntrNsrChYs8qactjyiIWjbksLWiCjkA7Mt7SBIE63QZRFX7Rmv//kKO2hJFsj7f0qWroT"
    "PlNSsHg32YJ5laOwEsdKYMIA8MhmyhcWnIfi4NZW1A3lLqY9R85+W6App3THmoDUNx5bAw"
    "vr2+vqpFJd5+EMLdn376+PaSrVvpVMCESFyLgld8rtQP1SEKVjWAJGhyQAjIt0C+NQV6m9"
    "6rbO/evWR1bPq3rFf9r/5HqHpSXPzvkoh9adkWSToxVcWPyjwc01a0HhHRJXi0adu3HByZ"
    "4SHGW3Y6GkiqD6YCett0jZUXbKlyeGriVtT1HIlAVS2U00W/qmRDEPR4HDbkqvN3BHmg7Y"
    "yQOwj4O9XiW1X4myow7ewKf4QfErLiEzllP0n9LDmJFrwCPTEHK7Xs2qTBUndkjo8yX7Dm"
    "86mce9YgAewI6vv8AeOaV3SBrbpzisfKcT9kN2QryqOaKHTYrRUvzcBj+saLqz5ruL5s7Y"
    "SuwNOyElzp6q4Ab2fdkgK2P0UJ2oTZ7Zxim47rHpTXipX2JHP2PaaNwF4YmWUWZ0+wvggJ"
    "IUvcrEG5rzXMJORXEdN29quYjlOhv4Z4xcEOs7NIK+zS7x3E/uv4vEjV4Vk8J6LsHw89R8"
    "4dvqche1x6JT0WA5cXOYeVaQYOyVLEMjbsgT51OzkWiKtAXDVvAgLi6qSrMoC4ar2JPYKi"
    "9AgOjfOn6jo2RHW1pjtOimmC1U2i6XoTrKs+a2HNbI4t0x1tDbXJDbgV8zMDWeyubQquKE"
    "DZo+Gzb9Oq0jrHjeSECxsrLZVUE2BNlaGcczu3SB3pL6HB1cARWsMsoBpJbI4/7UjikAGf"
    "zz5bPAgDeSaJ9pQ3512hnnVNTCHOE+MV04mxc5/2GIt5yIUEDg2wwx71kLCvOs+ak635YQ"
    "9L6ntsb130J/vnfzYZsN//6aDAY39HaS/AF9n5xb//UxblOchnQozHvAlsDjEeiPGACwox"
    "nkmbOKCru1C9SUUubGEPq1cnSnygkw460EmDDZREep2YNvIHZFtdXH/5cnk9OwjE/TdUiK"
    "h09HYgXGhYOIT7x5d4hK4kcYgOgEuVA47iy5uxjmAUJdL4nXQCLoUtJC4p8TFPOuiYJ002"
    "Jt/OScBtbSBYyFsxO+j1DgR28PDs4MyD0ieb1rWGgrux0bf4FNhsKtW1hKhl4TR8eLM0Qs"
    "nHCXmeP5KIXrsMW2mJW/X2vCvsibjggpaS2yOfgYN8HMZOvERxGnpMIhw6UUDpb9hzvkl4"
    "GLVSN/YHXknmkWhFoojfD2hxRxLi7Pnhkljm15mP3Tg7NMj10SPODluA8CaEN0fnGEF4cz"
    "KxLwhvWm/ibDVS29AUslbs/Rr7GbXtTNduRtzMtHQxbe1kqNLAFOqOjv3KZK6cahlNTdoK"
    "38CIEprSnx6Qg2ca8qqlM7UxZ1TVzDkOibucyXaP2Z1558axlNm2ZWzHtO9SkyB+nwqKL7"
    "5lO7KTV6+/ff3d6ZvXxVteXOl6uffYa10sUSiHtn23ZYMrcnJ2phJgOjtrDzDxe0I0j71U"
    "GghvxC1EdxBHj3P1cfZq1xH+35vrT3KEKyqiu0fc2Pk/xyfRGL2DDnA5GDUnL8f0m4/nfx"
    "Phvri6fit6b/wBb48dD/39/wGI71eA"
)
