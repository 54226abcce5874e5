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

SCHEMA = "eNrtPWlvIzeyf0WYL1njzQcdrethE0BjK1llbXmeLM8eCNDog5r0jqxWdAxmd5H//sjmVby6KXXbsSYJkMQiWdU8isVisY7/vtn/ss4O6M3/tv77Zoc+ZvvDLg/3x+0O7bN8UxQn+fr4tNkXf2cp/t+b2Xw5/WG6aL1fzO4mi3+0/jr9R2vyuLyfza8X07vpfNma3+N/H29v37xtvTlk25xAfZgsrv8yWfxp0L5S6lfZOiL172Y/zDTQzXGTROyLsuJXXJPkG9zVKNscaMeST6HZ/VDAX/9lev3X1p9+ohh/etP6ttVuTeY3rZ/wkPDP71rtq6Iv5Wi+v19MZz/MiwFLZFetxfT76WI6v54+YIQmAvyBP9EPXbVuSNPF5N3ttDWbz5azye3tP1jh9KYYWrZJ0RfE5/sL7BDtSZgE7TQZkQ6BTrz59ddiMpOfozCK9/kuztKokQX8jHaMGN7oC5TsUJQWq7uc3U0flpO790p9lByO0Tr7T2mjGgSCNrYKG4EcszQEkxOSj4ZxNw3GCUHxOJ/93+OULBOp+Anj/qn4LplYgu1TqM1sCGZFUBcrw+v9brr823Q6b3UKKuu2+T9X1iU2OobicbfTYysse4Q2YqGTdYY2bOO+9gXe5E/xDsElxhNyZWkSJvkT2iVZtNYbF22yFSzuda849YT2qm2U7fUqWpPkux1SiK7bDyg6tEarfKPUBfT7abZDScImSnyKdS7J0+xjHm7z/UHtfYd+cZ0neJ7SKFXrKPB2l3/ONnjc1ko8CnUEysxlaZY/Rdro1U2Cu5TmZS02+SEqvrGc/n2pDDVM1tFndenYbPCJwjwJr1mudLEzoG3i4/6XI0rVYbUda5/vUrTRvyQaEh45ebxdtr75xkYvdmhGNe5KTiHuFpRS3PViGpwt5FyWfAQQj7uZoKGSAXFKqhiz/2S7mCljQMXsDfq9oc5HcTllWnyOJSvloOeyUBWL5C7ylC+KMI4/f4eHYAdQeY0GKiudSChbkXBkgPamkEOJ9rwQA83mrT99M599/83b1jezDxPyv/vl4v6bKx0R5GcCkZxe+9clqxMgtMjZXcABZXdZoQtI4Y0CSpS6O6dxTdBHUOMCV5iqABWlLjCF3cqJ5KVOMMaIlal3NZZsWTSnRXzBp49koacPxX/n5mJLri0Q0CKO4P39EoucWIAkGCbXy9mH+4KC5uzvK5PuGZcHxI5LSiicbIPtGh1gNwStzx4KXnGFZWmNnnkF2beO5oBqeYVdNNKWOkyiKAr6TDICK31Fz8IvOkWGcXscRDED0M41Cxjb/+GglwyGQsYGJ5QFhvetHwRBf6T3TYJBwQ3LfJuC5L8O8e0P0cwiml2gWPWHsFRLWAL7m+5k7WqqagpYU6geuJ9jdLfT5RS3fFguZtdLl7pD4SMNiVIU18kCFQPzl4goQGNyEUV3lnREQU+WkdgAzpGUKOiZ8hLvbi2piSI5U3Zic32eBCUXyluO4iRZLbocf9GnSahIwLWEbLO3cu+FWWreSwQ9vyL5B/dJyBlRN4kHXQ8ZiABxOWg1ilB75C0HEVAuC/VW7T7q+8lCsJ/tKOnFY7c8ZAHlfwfd/jhpM1B1rX5lDPGAhZf8QgUoIkCoeLZojWfHft6fJRLt8nVBRm8e7ia3t/q4tjuyUbeUfeiVVpXSby+ciDk68UCuLZQ0fqTr1wAVsw0hbXempMD2Sl0hgaPxlw84hELdAkiUOuH8z2UOcdqRzKHEXhEgRQmYFPpa1OsYoOfd88lZJQZ50jG1+mRAiquk/j6l05gFpRexmVCS+Ob3LaJvKAosL1uzu7vpzWyynNoPN41AwuGw1+8MGNvX9js8MfQZ6Ax77X7Xely4QIJBv9/XTxg5U8YyKRxTLhT82NvW9f3kdvpwPXVMfvvqqvW3v+D5JmpRju+nN/RI20a7Q0ZKLvdZx/9YU1qleYLPk80hd+kQyhoUkpS1QQ19wkUedGISKq6zHu1+92cm3Iw1z00FlffZqUCdeH4qsMrWkDdNXloKa24+9Z4OsSi39RvMi2Y3kxvy4/3kYfL+frGcmhd45WPmRlZv8X5d9hYZ1IF6iw34SFC/d+ol0744jpumMsHmfdNWzaUEWy8vV1IAoxHCQtJLu724UliAoOJxZYjicc8iL5ABnIaqNxwH45VTjnAgpMY6+e4pSpqys3ru457qlrTDUrJ0Sv2e7wU/5zuqz7HY9DzlqamO1y0WtjuEJy4keCSaYij7bH9AhVL3KdtkT9x8jNTl8b/QIfucKzp5IuChDWeuvBTPSPY5ss2l37HPFHGmmp80lFPFmp1j+lDvBZ8YNHHqq3m+STySQjSFpM57JYj3eShBBO0IiKLE6Om4+MeEV+hL4BCl4nkViwjgffXxdhJ+mC2Wj/T3EvM0zEPvJteYoZGCu9nflxN5ssnPaZQKlKWi3Lhnjvk/JjorfUuRQK81ZqVjWzhlYwhkotS9FurmAavOiyWo1e5NI50wHCRJB3U4NwW7A3BhnXrCsNcdruLUoaCUrDbNd7+vi9VZd5+C9eW2wf0e1X9lzBPTUxO8k6A5jQ8SiBPvBALOW0AWEJ7CsXODg96Gg1U3jhO3zFZs1ui4pzzsonZtivZpsYI3k0LaVaWdELNjzLOgQr6oivaHiAOJtlh81Bv+J98oe2oQaGagAr29dwylqKSSFt/pHGufkSb52mnbjOJybzNBCR4KAd72vKu7QT0196iJT1tPRQ5h5caR3gl64wqMbIlUdLjwRFycUgQeUqBvbhNMEgOQiUhRNWiG14BcM1VWRHv+HXGxYFNi5xEAH0cZjvpx2uN6YEA69D4F8FGEB6YxuIBLlH4hgPsYXAxW0XpNWbveDcFm7B84rg/ZU+ktbpMnWZr7etWwyW3U3YHjpH0NURysxkO22LRMrO1xf4x22YWsrVXa8rshGwJetVl/+QOvW4rzvcC6xabGbqbOc6HB44BRUM1DgGPxlp44gLdgxwHONhzmCE55zLTtTnWoYRj0u8EYiSuZJAtwJVNHiy9knU7U6ZZbjHAYzvPTTpxEVp7PxcIkQfvLYAV7hNGor1EORp/vso/qbmEXqQ0+KD4y4dcwaT3uyYyhTQkzitJjEpU2oZ8u8ZzhPXA3kURbKdSxpmfKdMXS1xXkKBI541LTURQZgg5tryyE3MS8tPwCxHDweYoxn+9xZbGcPGnWtENpIQytL+TE2+CFwuJbZPPXO+SHrbYDeHFYomQg1dtob62kGiFFU/siJFg4PIm1kayrE0Qdze9JXVVmLSJBG5KjCmpBm3WUoK+MIXowLuuSN8ds6LQ2KvEylLzjw3SQBF03Gzjkn9Dma1FV+i892ie77HDcWd9drEeem2DOlUdf6kQrlrjmgUZxeEiYNpKEwGE4HPXwUVUusFEIPkFo0E07bTcN87AFjZBxFa3iOYtzixBVFVog36JdZPgNdb3jD3yO1vkOKedR9rTNdwe1TLzTK6Vu9yAVms47JMgXYIIi6oSYWkigsXHfEe35lCuWIs7WygJIeYyX8jsPponJzT1zdHyc3M7+yX5Ob2d3szn54bCfF1+iJBQmvVEw4E9FtAyQuDKKcNBPkqhvRGGgcSEKUwcnPF+dtLdCaWrZJSo4U3uvo6+H6afI5jFX6qhX6ognhB1DWZ1EW0wsDIztDvTLMdtGTxk3Jap+1zd24/O9ZJHJqeUC5+HbxiSOkx61CAHWVpZjFN46j6I1JxXRlhRYW57oNFXAnOjmVMBIUpOu10WRtbVCflIrxEttL/DGjOnkKr8LKqxfr/SMsqvcxSqFYdTpDVFS9nieZniUGdrt0KU/xOmvbR6crJQpnbP7qzavY3PKRai5RQEi740KYE7cUAAS/6nZ7ZDlIG9E3+LDsFg11xsRxELahcF4nATCq1+A/kq9erdHRBf6As7SwpTCw6rugG9G69ymZ9mhz5mrj9Wxfz4X6xZatsZ552ExnkrDN9bspI1DZ+DyTc6B+2IZRtbkTPt1vgnqGq8LPJJQQTA9UmQYVgsQSbLgMkCK3CCQluX7BSusOkolmurgKYv7949kO9I7xfT9cnJT/L2YYpr6J/txPbl5vBZ/44W5JT+uLJPj558sAU52+jJAL8OW2+i89Ns1+i33RHWXjc3xfJbn2g7AAtNgEIj3asjIoKW4sVzpKA5G7TIXNROm216NxuNyHzUNkk5M2B6N0iARj3ZgZoED9S46XI75OfqyRanYNBWHZbTJcnAblLyLFZxvY26asRMLX8yfDk6D9u06+k+0B18vs1GvPrBXiASLlOZH/MCm5cyIiBdiyoijOFtr1+MnJLqt4HAJA8y6a4t2aZbaPMPdpmR0QCGxD9pl2msmhMWsP8L4ufpXR4NrYywAHhyK3rNkFUlSlfIKaNqoWZwx9q9EvOFhGetqJ6GXjLfpYKLF3LXjlUzT3UnR5nzPe85kG/C+F6hUXihFHFFs83QX0C/iAKF8sREfCAWjhfOq7iCyrsIxRO2oYNWyj0VRleipYGnQR0Nd9ual2uk8vH5cPBS69O9nc6pZd8m72pqqJwuMAiQqTNNVx9DMA0azQuVV0tOxdb9o6RNgH+dVySc9DF4ta6AcZ9piiLrfYlWsZ6k+lbK2dKi+QZcgzFnBLHToi7na6DOWRJsErSONgAWJkmmTC0jpV5AcoWp2pFnnBqq19HmBR1nlnFjOtOeaj0Ik1azCuZTK9X5QnHWp/wBSfvaFnVWSCBNxXTzTAn9wWD7GdhAEq35VuBAdKhigeLCqvo0psFQSCkfpKukPxH1MikcOOCbHYIoK+ivFKJJJQg44trhhbxz02/z+p5KHFY5cmEhIlF7EL7akhFIGV/NYARnPS0bDtMdvt5zgCTC8UQCLfWLpsb2cu6fnpSxaq9cmWhpH/1JKyW/bLaagXDyh5PEb3NWeRe6Hu9QHMWjvIVnD0AMe2GH7M43zAEVx8gz7/XZAw9aBcD3qwHmEcqW/0m4PYq0nvkNMlWJcEcC5OO5vZ5g6wunD++mi+P1u8iM/+VefbIMWthQW5Zox7goFm7ngDaoEYd+1yEfG6aYvT9UBZyWnBs842He+uWXMDrGW3/L1ohE72LbXjnobgahsQzs6SbEuBNtRuzDv3VjBiUx4mX0nSBsKu4jDyJd2DTI1EKXEui0447OjVfaCE7kYvN3xCGwYfoAHw1i6N9hkAQuphiO0GkdcFrDwD2YCR98twkt9krSYu/m9FTp0Kw72X0PJQng/mGYh/4yGvXFPs8w2pWRFsinM0vQFq8n2LQjL3tFKVQw2XCcafxRUuc42SHlouwDr8Qw3qjLTTKKnOMvdHnEvqvM/SUnPTEYVpYI09HxeWe25tKuCWj3QmpR9JicApM0JPGyjpJ0MVU4AOscEA1084ptO3Sw1uYGGTKFqaf3GS0VMtccpFQZnPzDd6/Xk7t1M6JCWs4WiD9K+ArYFME4rygzt3KDnQPIiKmPtm40ojTWczamNNcS2LSz9N7VKe7dH+F+3BwkkbX7BWQ2iYXsAHnlNEtZBuV5hiPrBquvQKxTHxB53FakvDa//oADvvrZnYekc7+P6rs9Ao75bFPllCYbPMLv1BS375F6MaMNU8vvjnphG6TIOf/0uxAYjTIwjpExzEWScgWOyzfGQQ5OGUrt+7lCXuO0DymSy39a2gC9QvsYobNDG5cdcUvej/umBdjzcA8R8V9odNGGXoEyQu1lhc+5+aSfVv7XesrlYFBAZt7N5tggXlNvVlE0ZEjs70h8QQbX+gsjw1A2RBNGcFReJIfAKhsTHLrmaHDAts71jW2bvRAcVBqWwR83jBJe6oE4yBsA/flhM7sSlofxJWSEGjxdypUvnv43X6OTZL94a3Qsub5B8UeOA9nwpZ611Vb3lodx1HWUYsNT0cRc9OR+aCTPk02ud0SuiP+XKX1VzytKiqxvVUU83oVlZAmeAXFm2/N613//8nd41Ddo/FJkC1uTDvcTq4qK2o0FV6btYrWU+YaCcyvpi/uyfd/jPsqHwID2rFUKDvh6kR0XE750quYe9pBcNU9dtFcZ1K/62YOKd6I9Hq9G4OjqcCs0EkHCUjsYo4q/ctLAckvGuUdqJg4HljdsFR8vDZNUdxzzYuD7Gt3xPvG2pSK0zBI4S7jS8zf+dhxd04RG80ipHv2gASXFT9MFJW56pmASrxIkjHKNhOtQUk6I7jDDUKFjM7ROseF1vXYjqPE9SMDC+PePuAPVRWSAvYQH5lVh/mPdhMnUuIi9Lu3KhZhkvuJOk9azYSOk47qalG8lp4QHQ1dxKEpGHZE7U5DQhyuRR/Pnj48Ny9v1MNVlVrYX97yd9a9c4WSpbXBFTV5/MKbbYZGjzawqs5UvugDnbmgR0WbUt87KDMalD7T1ASYfgi6UhFzQwOqH67w/7QgRyq/4BJLdciHu9QIRZdFkukAituyi5GAM9oR+1V+thgHT+nSKFZrgib4f2x3UV78d3sS/ZUxRGTvUnffM12ym6XLMa6m6LYwN3Z4s5YhSvkeHXRLu7RYdshy8zKbQf5MXHjeXxGzYwzDp4hRJQga/ZDvcnwSdZdMh3mdVa5Odi3G6Vag2lLJ1SvQPCwNLL+0ud8ZIwmNrc//6cuZryVS+VcGoINnBxGnA426OPx4yGXMGkX4IRcMnzNLcAQW37UonJFYGrkD1ub4U66Pp+sZjeU8UQlpzom/yH2cOMauM+zG6m96C5mroNflBjn1LxieC5qSjOILjCZoHTPysVUtN0fjPjspKfT83DbB7iNWAtrX03+S50ZAJVZSNwcHBVg2WgcyuvIW4b61fEN1hZPs3q8QBmWlYYpNYbDMqQyUPFQEer+Oph6aZYkendZF78dUcjWE8w4dlXpo5id6WiusCQCUr3X3XQBHt/L8YW/fiLjVT8HdggsHpyWK9N2tFSOXjrGdOoLXtZ90FMNqPjVJmsukuoLNGDBypm7DZB2WXTDnu9y5Bqgq9xNDVzpsmfeDXhd6ABD0+l9NEKbRrzQ06pCqmsl9eThynJBT1ncSBVcRrjZc8sTIYG3aAV8HgkfE+ee60lwQoyUZvCcuGc4Jrvty0HiNqBksUqJnN6+zCtwoRPdHeGED6BDEPYGcRxyvX2NrTAYN/gneGgi1YgsZwSEMUBRu7Z8bgToVHlPduyi8JOEgQrfkW37B/7d9mujsdRumo7EpSyV7tSBF00QoNeaVrSMjR0foedpNuJ4ZQ7mjMRJOy2O90h77YqlkPC0qlG+EsoW+UCIg1m0T4Uz43A/kq/vzM1ndH2KRfJjpX7bZopF3E41R43xtr3ErgQtT0gACp1voCBBC82k5RI8VPBZD1edF6t4LWcIgpGY4l0Haujh31M8IF9uMXbh4PnG30jvS44d5uyzg7hjq3/aUEgvSfecLmWJdoC8W2r44qgLIZUxGEkkRfb/HkHFyjhj2VTRoRhdxSvUCBePyEhy5CNazyibP31hD8+7kt1hvtcQ6A3qM7+FO2Pm4M1HOQBfZExj8/I/HRWbs6iN6cFNBWLXjdEocDjHc5UgrCFEu3xbxFzXKhHMIU9TH6cUjukBdU5OBUjErdYZSlF57QzFP+t0GZc38+XWGgvPvYef2F2PXs/YXWFx8TN/YK3W0yWwoFiNn+4Xsze858P0wdRsZwuJtdFhaVnZ+eYkigk/YHANkdLlGIJIggTJBH9cqjIIKqvbhgmo0G73y2LVxx9zkienwQLyBeaFbBjJEznunlFTFgjLMTunj/1DZjQkH0Ty25o2Ouo92TRH35FxcMCb61gWZo19z9ud5djAFOVk6Ik3QRZG7T7HFneapL8abtGltcS15qKSaO5DtJoGMcjdTn1lAfCvE2ANrmKEb7HJz83vYQyFWNfz6C9Ld1xNIf5gbT58QHvlTJ/FmM4hVCT7w8fd4yVicQQVbSKV/1huphNbuVGBmOuST+b4yaJfB10zC6HAh64LuOSQp3Q5rafaWFq2eb6sTI0mnaMIbvSvUN1BJCLWZVctHB6U54RZH+kPQmxPJsmIxHQlXaC5Y3PilgI8T7fxTQw2XmLdhpTWf7Ti61ozWoQBmUaeoWLdYBJocwj7qbBOPFjHtqMNppmy+gYisfdTs/I4AJkBanvfb0La144ug6hXUSWsl0MNtnK8vpfzJO9ahtle72qe+VOdUtvHzJZPAjSW+kjRjP7hYRpqr3vdKtzw2x3+eeM2ROalXgU6ghOvGpV2/+5MzlZAssGbWWiWEAIpYsdlr6qgQvbNXnCXRJN7DVzDHAn7pVxyTxwMYrybcppybd9af5ho7WYTM/2FU50tu4A8vQFqsj0YZkkTscnzeq5C+9MdMm0xWS1Bv3eUOfsuJxbvNE1BYku1/U8pVUs3vd5FUDlghqorHQioQxPwpEB2ptC3qlYW9BZYfEbZt8XV/IPFmUBRwQ5rbQ/ENNr/7p3LmrRXcCbwR2cFrqATvRpk53T+DnoI6hxgZ+YZUbMIzwIoCEHLXWCsSNCmXpX47OVJxxBtX3w/RJE0SDRtO6pUof9fWXSfbX/mUrhIbsv5urDKSNb5b0U0rP2UmprDqiWVziCeqpLHSZRFAXctQistAw7qVJkGLfHQSRyAKknrgWM648GvWQwHJWnutT71g+CoD/S+6apnXQrk8sWKP8QFi3C4sULen8IbBcssD2H3bArc4FiMdCMOEdxnSzUMTB/qYwCNCabUXRnSWgU9GQ5jQ3gHGmNgp4ps/Hu1pLcKJIz5Tc21+dJcXKhvGU5TpJ+ge7VaTrJUNBGz69IBsN9ErJO1E3iQddDDiNAXBZbjSLUHnnLYgSUy2O9VbuP+n7yGOxnO0p68dgtk1lARST3bn+c2HNxieRYzOD2koQ4wwwh2qI1nhW7zHGWWLbL18gdYnO7Ixt0S9nGu/v722pN22uTkMSU1Tqln1UWuhTfoZKkSIXxZf2ESAUaf4GCQyjbQpov8FInnP9BziFOO8M5lNhk0qeClJjGcR0D9DzlBMviQgd5TgYXCHkZXhauNCOQQMLhsNfvcF9ZjTNo+TCUGegMe9JExZlfRAEJBv1+v12eXAQuk8JqQX4DxVQYGIHbJr99dUUsBBfTIgg3w4d5DH2+VoPyf53noGrNmydHYY5rU3yUNShELmuDGkqQr+5gFBN00n35ZKg/zt+y1NDQ57+m6SVE5W99CaFOPIsVWGW7yWsuLy2FNTe0qiSAWBRVwc10vpzdTG6orebD5P39ghpqamag8GMmc1BVCH5d9hY/1IF6iyAkQbXyvVNvuPbFcVxzlQk2L7u2apEL29LLy5U6wGiE4JH00m4vrhQ8IKh4XRqieNxzeA6dhqo3HAfjVakPkQUhtZviIcVftehAFVoe+aQ9HkxE3EKLedX5qSeq0kXn8b8QcYRWHiWo6SJnqrxUpu0xbuZ+MgRT/9lTJavHv5w5BlTfOKVJKwdihiZi3tc7AiUeSUyawlRnzxLE+8iUIPbwmFXZCiT8i2RykJ9rJImDRNdgZl2JVNlDApkoda+Fus/AqvPictcGnXTCcJAkHeCkKncOYNQ69YRhrztcxWmZQwQPwvf7uMedddUquGNu5Y5/qCf9r0dl3JZEgWyA2RI0pzFOAnHiPUPAeQvdAsJT4HZyBNDbcLDqxnHilgOp48RxT5neRWxzJZiYIUG5clro7i4NJrnQ+qfnu1j+szwHRUkGB6/NWJaJwdyMzxAF17FlDaqqGyDTwFc3R4AD41npAkxcXpkDTDDvmPkmqH/scmuQSIlPROId9eO0N6gOlC1iPm5e+ZuncfeA+xvcOlbRei3i8drZj+sTMouR+9a4yZMstQgLJWHeNs35PIroGwQn7W6I4mA15qm7aZlYWOb7+cpv4jaZze8qboiJ1S4d5c/YJbKg703ZV8B6pktvo8lsHFTNyKrmscCxeMtZHMBbBOQAZ9ttcwSnPMvatqw61DAM+t1AZh4GJANue+po8V2v04k63XJjGQ7DT4G0EyfRoCwee5Kg/evmD3uEUanvag7Wn++yj+qeYVe0DT46PjLx2LAoPu7JTKFNKY+K0mMSVTSin/d2oOJ98gWQxPyMLv9EOilIoq7IR5HIFZHKlaLIEIloe2Wh5ObmpRUJCSgOPk8xPhx6XIUtJ09aeu1QWohN61d+PJLIY1jAi6wRX/LDVtsZvDgs02uQ+m20twZvptonRYH8IrRXOKCJRZG8rBNEHc0PTV1OZggjQZuMTUCTcX0lHNKLj1kXuzn+wrObNSgRM5S848N0kARd984/5J/Q5tIVov6LXoRi5lF0DVbgOP7KqKUZKfWlzrNitWseZxSHh9xpo04IHIbDUQ8fVOViHIXgE4QG3bTTdpMzj2pxNkVXky2eqTi3CFZVcSfyLYn5prtydb2DU3yO1jmNoyKOIpZRW3XF4hYDSqnbY0uFprMNyfAFuKAIRSKmFpJlbNx9RHtXiHd7a2UBpAzGS0VAssV0cnPPfE4faarA4uf0dnY3m5MfV1flIVUoEYVJbxQMRKq3okyJEghGEQ76SRL1jRAdNGjI21YZPF+dtLdCaWrZGyo4U5avo8vn+imyOS+W+kyW+kQK+cZQbyfRFhMJA2O7Av1yzLYRjWbraWFgbMOXejAjc/VsToYn+wsyGaXGS1qRsLCuJv6UWIlFa05xIB54am95outZAXOis1gBIylWy5hrba1QsVQw8VKbnYAxYzrVy++CCuvXz8usdwQxD6NOb4iSsid+Epk1ydBuhy719U9/4vNghKU8rT7vOG17OzasXJia2xYg8t68AObETQYgSahi9UWNBcb/jgSRL1bU9SgFsZB2YUCiB4uYDQL0V+pLvT0iSgSv+HgubEA8TAZJ1t61NUBvkSzX0c/qWFOfi/UKLdvlvBO2GM+JRn0MqMbWorPztVncN5oty2W+z7dJXdt9gUeSNAjrSIoMu3IBIokb3EBIkRsEUj3IFUQLqw5giea0tPfOzFDXk5vHa3dueTA5fr7hEuBk/zkD9JLSFIHOv+okRVbDe20HYDFrMAjEKzpkctBQ3liudBQHo3aZt58J022vRuNxubufBskSmbRHozRI7IlMhPM6yL70eo9S9GWLUrFZKo7TaCOSTKrHsMikca6JvWnFz/PZO+35t+voPxHM41Fmol99pNOkKNISih/ptJzZM/FCTBFxFGdr7U7+hES3FRwucYGZnW3RLs1Sm1O+2+KNDqhIQrHLtOfU7lX9BJ9ct3yWPCOJ6kSZBgC+mDWfZ8LQCxeIeFDRBlJzSuN3X/tHz9Togs26OynanB/2QCSPqh/6QKBSuagUikSxLcyAgH4RdxDli414hCgYLTxbdY6RdRVuMmpHBZOXfSyKqoRVBUuDHivqsjcvB0/n4fXj4qFQ+X8/m9MHAJeErK2peibBmE2iwrS/dQzNPJr0rJ+sSs/3pE6AfZxXJZ/0sNq1rIFyEGqLIep+i1Wpk0BVx+UbIgvCnBVJRIe+mMuQPmNJtEnQWs+1K0iUTJtcQEq/guT0XGUrc78JVZk+L/Aoq5wTy5n2XPNRCLOaaTuXb7kuEQrCLpUiQMrPvrCzShJh564LclrUFQ7Lx9gOgmDVr4rVokMFAxQPVtX3NwWWSkLhKF0l/YG4wUnxyAHH5BhMUUF/pdhxmokoIRxb3LA3DvptfmNUycMKR65aJB5NL+JXYVJCKYMrhqyAjOclo2Ha4/dhTvAEGN5FgNsBTB7+im+rnte4aK1etGhpHP1LKSW/7feegmbxVJLXeXC/exaJX81nWo3YmojZKVPDKA0e2GH7Mw0HAS2JDK79fjug4QVBlCRbBmqtvzCtscRaT3CHmCoFuCLYN801N8P0EU4f3k8Xxe93kx/5mb/6ZBv0ZWTe1vquBZwyzjV9eaqONis5NZo5W/adb28Z3kSs5bd8vWhwE7bxnYmjJU6VcWiHJinWxV87ahfmvRsrOIsJN7PvBGnsYRduGPnSrkGmBgK6WLcFZ3x2tMpecCIXg7e7ToENw4/uYBhLXwybFGAh1XCEVuOISwEW/sEs8+gbR3hpD5wWOzy/l0eHNsXB9muoVQjPB9MrJJ7RsDfuadbiplysyDKFvZy+ULVzHxsIy97aSpUKNlwnmpUU1LjONkh5jHvFFu0ZblZlN5pET3GWu335XvRd4CRFPrNhVdQH0vL0eWWz59KjCir1QGtS9JkcAJA0J+ywjZJ2MlQ5AOgcEwR0cYhvNnWT1OQCGjKFqqU9HS8V4eYep1T4m/3AtKzXk7t3M6EtWs4WiuZH+wrYFsDcrSgz9HCDngPJiyiHtW82oh7WcDanINYQ27awdC7VKu3dHuF/3T4tkLT5hWY1iIbtAXgANklYB+UahCHqB6uuQ4NAU+niriL1TeH1HhDgTdj2ZCw9+X3SneojbzZDcYH8MgTAZ5jV+gKVfVJfvQjDlOz7456YR+myDH8JL8QDI7qNIxJOk4FvSuLdZJvjIYcmDqXOBdydL3HbC5TJX7+1rQFfpnyNkdjgjSuOubC+T/d14wWd7KQg1uZEq4TntmFQJt0XqLCKd7/Rk+rfWu/ZXOANiIzb9jxbOI89akDWZUjsbE9/egTV+tsjw1M3QhREc1ZYKIbAKxYUH7vknHLAtMz2Am6ZvRNdaBiUwoI1nxhc6oI6yYwA//hhMbkTl5Dyx2iFGDze1pUunf+qXqOTZ7+Va3QvzhGD5IsaB7TnGztrrav6LU/srustw4Clso+76Mn5RE2YIZ9e64xeEf0rVx6rmteCvPWN6qinm9CsLIEzQK4sW37v2u9//k7vmgbtH4lNAWvyyV9idXFR29GgPgm4WK1lPmFUoMr6Yv7sn3c4CLOh8IhEqxVCg74ekUhFxO+xKrmHvaQXDVPX7ReGtSv+tmDineiPR6vRuDo4ngrNBJBwlI7GKOLv47SwHJLxrlHaiYOB5XXcBUfLw2TVHcc8rrs+xrd8T7xtqUitMwSOEu4Vvc3/nYcXcKESPNIqof+GUTTFfdQHJ215proTrBUnkXCMhulQU3eK7jDyUAN/MfdUsO51vYohqvM8XsHA+CaNuwPUR2Wxy4QF5YVbj5g3bjJlLlL3z4RzoSYeL7ifpA2u2E7pOO6mpdvJaS0C0NXcUBKRh5ROVPA0D83kUfz54+PDcvb9TDV8VW2O/e8qfWvXOJEqG10RWVefzCm22Hdo82sKr+VL7oA52zIFdFm1UPOyqTGpQ+09QEmH4IulIdc3MDrxrNAf9oU45H5WAJDcCiLu9QIRX9JlBUHi1e6i5NWb+QldrKuBHu1I5+MpUqiFKwx3aH9cV50B+Eb2JXuKwsipaKUvyWY7RXNsVkNNcXF84O5sMS+M4jUy/Klod7fokO3wlSaFVoi8+LixPKnDBoaRCK9QAkDwldvh/iT4RIsOOQ1UbAaQ+bkYeJn2tpYGmM6r3gthrenleqZOu3cIUG05/vAdew5n+lJRqIYEBBeuAf+2Pfp4zGgkGbxTSjACdnqeuhcgqG3UKjG54pIVQgqmQ65Dur5fLKb3VJuERSxqGPBh9jCjKrwPs5vpPWiuptaDH9S4rdSWInjAKto2CK5wZRCVgJUK8Wo6v5lxocrPhedhNg/xGrCW1r6bbBr6TYGqshE4GL6q9jLQuTXeELftpFDkPFhZPs3qaQJmWlYYpNYbDMqQyTPIQEer+OphMahYkendZF78dUdjfE8w4dlXpo42eKWiusCYDkr3X3VUB3t/L8YA/viLjVT8/eUgsHpyWO9X2tFSOXjrGdOoAX1Z90GoOaPjVAOt+mioLNGDByq28za52mVID3u9y5Bq969xNDWzqcmfeDXhd6ABj7Cl9NEKbXoQQE6pirOsl9eThynJ+z1n0TFV6RvjZW8zTOIG3aAV8HgkfE+ee60lwQqyjptideER4Zrvty0HiNqBksUqJnN6+zCtwoRPdHdiFT6BDEPYGcRxypX9NrTAS8DgneGgi1Ygq58SscUBRi7k8bgToVHlhdyyi8JOEgQrfpe37B/7d9mujsdRumo7Esiyp75SBF00QoNeadrYMjR0foedpNuJ4ZQ7mjMRJOy2O90h77YqlkPC0qlGOGkoW+UVB1DMon0o3iaBUZh+zWd6PKPtUy6SUGt34DRTbuxwkj3uirVvJHAJajteAFTqjAF7Cl5sJnCRgqeCyXqw6FxawWs5PxSMxiLpalhHD/uY1AP7cItHEge3N/pGel3w7DZlmh3CF1v/04JAek+84XItf7cF4ttWxxVRWgypCCJJwka2+TsQLlDCQcumjAjD7iheoUA8lkJClvEm13hE2fryw0Ef96VKxX2uIdAbVKfLivbHzcEay/KAvsgY0GdkymogI2rRtzoRWgUh1I2oKPB4x2eVIGwRRXv8W8RlF8qSu+n8YfLjlJoyLagGwqkmkbgFBUiZOqedofhvhW7j+n6+xCJ88bH3+Auz69n7CasrnDhu7he83WKyFD4ds/nD9WL2nv98mD6IiuV0MbkuKiw9Ozsnl0QhaRNE1TlaQjFLEEG0ID3rl0NFblZ9dcMwGQ3a/W5ZUOboc0byHyVYXL6wvIodI709V+hrQsMaYWF29/w5gcBUhuybWIZDw15HvS+L/vCrKh4YeJwFC9KsL8Jxu3v91jNVmTpKknCQNUG7z5HlaSfJn7ZrZH1Zca2mmC6aAyKNhnE8UhdSTwUhrOIEaJPrF+GbfPKzY/H8V04mr+zrmcu3pduL5ow/kDY/PtzP35U61hgD+PXX/wfIi/oU"

MODELS_STATE = (
    "eJztXW1z27i1/isYfbnbGTWT2HF2r9vpjOM4t7514kzs7Xaa7GghErLQUIRKkPZ6e/e/X4"
    "Av4htIgRIpkeDph21MnkNJzwGB837+M1kxmzj8xZXre9jGn8kD5b7HJufoPxMXr4j4RxXJ"
    "FE3wep0SyAs+njshj5elmot/YcsX1xfY4URcsgm3PLr2KXMl9YWLiHj6M2IL5C8JiriJd4"
    "4wspbYfSDyDkYee0JzQeWKv9fEw5L/hfwIm1niM6j70MrTApf+OyAznz0Qwe+JZ375WVym"
    "rk1+JVz++WXi03X44xbUwfL/LY9gm00E3ZdJwAPsUZa9LPnX32YLShw7By61o6eI6zP/eR"
    "1euw6v2fOZxZxg5aZk62d/ydwNHXV9efWBuPLbE/lg3wskvm7gOLEoEsijH5WSRL8mw2OT"
    "BQ4cKSXJHX2B9NpkNvt4ez+7u7qfzSYlCSYcGTHElyzmSumLr8rD3/0gv8If//vk5PT0+5"
    "OXp29+OHv9/fdnP7z8QdCG37d86/vfoy+TghQ9Sn6rt9f/c/3xXn4hJpZYtPbkhd9DHuzj"
    "iCsUWgp6LJUy8OK74gjUHPopfUEC4hOIT1fkRfKPojwS9OsEklw4jkRqwL2//nB1d3/x4Z"
    "N8/Irzfzvy6ruL+yt55yS8+ly4+t2bP+SlsXkI+un6/q9I/on+efvxKkSTcf/BCz8xpbv/"
    "50R+Jxz4bOaypxm2s0Aml5NLgjSV6yPx5iqx2mI/oOKaV5LshqMgWIGQhihjOdVIMt3wDv"
    "FyrfCvM4e4D/5S/PnmZY1o/37x+fKvF5+/e/OyIK6P8Z2T8NbvOXjTPU8T3YRhJ3A13hOj"
    "0A3PIEt+qRLEV26wuoxQLUKc4zIQ59MTDZxPTypxlrfyOCcndh7it/Th2vXJg2IVJwzbT9"
    "8hoHvAAzizMWOHyX2+BPsNcx/uya/lIzfDYcLWXHfKXv2jCBddrZnnN8IryzI+wMTzgpU4"
    "hlgTyPJM4wPNZT5ugteGfnxQ2dQjljxlG72TBa7xweazb8SdaZq4WeKdjtqeQXWckzb2Pe"
    "iCnicH2JvALn06i29KB0PGA5QXwWeyIB5xLaKAO/az/ZjyDgv535PFlVxNv6KHnza+r8Ka"
    "EwCIn038CJ6ru/vP15f3k/I2shOW9wnn8JFMvkAOyuyeWQGkXKVzbH17wp49yy1XeYedsM"
    "KVDW351upkVbyCXfwQ4iN/iPzaMfB3wVpo7+Jn13mUy0RTHZ/yjCd8et7l+yVBwkpeUS55"
    "kM+QR9YOtggSRkZAOKJu6CeWTmMq/sRzFviRf3gq7nFqk/C++BiXi08KH7LEPhIrikt6+X"
    "Su8kQf7JO/ul/dizKZQ/CjIJMebgu7Qn9DFlutqD9FmKNf3MC18C/iK4nXiMsvF7nEQ86Y"
    "nPwqENf0iYOLu08ubvDVdemrAx/S4TXbcLtSxWzUiG/Iu4K8J0GaCl30OMf+e2ot8cWcM2"
    "9Obaw68wsUtQf+QtLOcI54eyw5PcQwWhHvgaAVFueoOCux54eRX3GyiSMsCvxGIWIuviSS"
    "uIqT0bVRpEfZL5B8bafieD4PqajNJcNcsCuizof7XMVZXAhI/1wZrxbqMASje3VSPwrtSx"
    "n1qdrZMgxGHCdbN7fsKdD30H1fkBtc7F5s6gF26G+NpFtgAhH3WsRgk4BNYsJZnmKuckvW"
    "IE7MObSP6GY/jmlz6VCxT5GJwqZJbtUaM1aGSMOIsdhqjd3n2BvH3JCBh1bCGj9ztGCeuB"
    "x4nHCVLdKUXWlSuHQRrldM+Uz+u2hVgB0BdkSPtiSwI0DJBDtiBCJ22WrukbJ0K7KWEmID"
    "rYiTlzpmhKCqtCPCe8W8MImYgHBFPItipxHQeTYTUp4OgXikaOmAHKtkxuHafp63dB7MlM"
    "jWpNNnmQDk7SBvbAO95ZslNw9eHXSrwS1hazHPIwolRolsSmwgrmevdZA9e12NrbxX2B6I"
    "QxbMVeLrkLWAkJR3hwyPeTC/1jnZXlcfbK9L59omAVpzEefozQP4VEt3OK3RHU7LuoPFbP"
    "rAZlLH1lbVSjzmYf1KZzN+Vb0bvyptxw6zhIloY4VvSwlyjr4jgA/q5Srgq7OWBVUNwqW1"
    "vPbYI3WF8aCrTmTpTVzDXWAsVLAG2tphDefJ1d1kiKoatSlbKVZtjaWRshgIb/uGBhFHlc"
    "qjV4NwynJAhD/d3l99vLy+uBkq0FAV2LwqcGY5+FHXIangMk47ONGyJU5qjImTsjWRWF8z"
    "8coTT1Xqq8RbxWbCWi3oCloJJa9qMkpelVNK5gEXP9XWVcey5Afccg+z0756qWW9SbJqiF"
    "9WetuZZ6uSSf5Gnuuc7RuuruAubSEKtPu2a0zzEacsH7q8vbm5uL9CXyeXXydb4h47ykTB"
    "b952c2xR0UVj6WRZQCAtCyRx7DeVSpkPRNOyaKLIQFPBFLlALC2LZaOWNhRMmQ9E07JoUg"
    "utoWwUjCCc1rezTOyi+a6mZAYhtSykTeyjqYAUjOAcaVlVS4ImjXW1MiO8OF3o0bvo0J17"
    "ArQcL0MWQ4M6k8xpFFV1cHHTxY6qO9zb+Anv//aZOGGPcYWU8oUk7+WzupJa997zUgOowv"
    "nt+thSdmpsBFX8GFNhkk0DqEXX2FX2AW0C1afMo0yFKypx8nFVj8amSyt5lql4ibN8HcgA"
    "6b5rK3mOqUCJy7LBdhvr6jp9lEloHaDoMjoQqysvNwfm1vLL6JwOSZsWYQrTnlDZTi38+Q"
    "KqsIjyaUmtpRwsEj4/LbXcWpS5w+OgB5u2MgkVmT3aM6Aic9TlelCRabyIoSIT6gOHlugI"
    "9YFQHwj1gUbgCvWBh4AZ6gOhPtAYrKE+cIi1a1AfCPWBQ1TVoKgKiqr6khMBRVVQVAVFVV"
    "BUBZU6g97GdxUIVOr0VjRQqdNLsUClTm9FA5U6PRYOVOoMQEhQqdNf2UClTp+FA5U6fRBD"
    "ktermeCaJzdhNGgv5t1nhtvkRaAxoz0zPWdYyFdlxE8LQ9rza67xmPZjlk717ADoeeXUEN"
    "E6YuHUEOE6Rt3UEHE6WtnUUMDqtGoq2eBVFVOZzb+mWipLpVUoFdKjNfE4c1E4AzsuYWIe"
    "wi4irh1fUBdGNWOHQqj+aYeSBwqhoBAKqmSgEGq8IoZCqE6TE/GaOA61tdOUcvTmuUA7yU"
    "+CshIoKzkkzO2XlXhM2YlJlvXdEb+ism/DVEDYobwzjXPy50XgWhI+NA+o41OXv5Cf95ey"
    "v77zo/buw8XNTVkZXXsykLRWlY68ZQIyXEYyx1JAcy54ukJzc+WwwL29vb3JqSdvrwsG0s"
    "cfP7y9EvtwuIQFEfVzdtMxx8j0emfooOYXsp0h2xmynQ+a7TyqcPTG4GgqDQUjpJ9DSm1X"
    "WxGk1IJoIKHm6CGTMuxhf8Km4GeZdhJBz5IwIaXJhJSmyuW9D6a6vbH7taKb4pp9ofdIGI"
    "NsFchWaQWsLrNVckl2ioyVYhJeddbKukipkbkSp5w8LVm5I68qVWUr/fbclC/Zs6Vo9wna"
    "L4pmxUUqyG+B/Jb+bRyQ3zLq5AfIbzFexJDfYlh+S89B7iIkJb5EsBL6lW6OS47ePH9jR5"
    "2Va1De1l8ZAN+ly3LTZV1mMg9q6LgMqXEDhrn91DhIgIEEGEiAgQQYSIAZiTw2Cl7jDlll"
    "RvN2/D70kNlZQlXcICZIIhuDWCCJrLei6WUS2WHFAVlk4xHBENLIepFIMjUwj6zXwLaUSE"
    "bd8Nu2kyC1eZRBCztvA3PKfSL7b+6J1cXmQSZB1WUy2UXAQ7zeM2+FbeZNFAllJZppXVIZ"
    "jqlniyy5RmaZzFaQrYySke4hCMRDlCPBLt7Oc7RksoPuM58iTq1vyCH4UTwKu0xmjslx8S"
    "vqryp6JrX9eJ28tSwE1KXiHYZMNMhE6+OuA5loo05Tgkw040UsILAVZtU77JejxBvaOpma"
    "JU8po8JutxSCmsXHdgm3G9nO/z5e1jnwCmxVEGq+Ev20pxo0RFniuA5GY91taPdcd8MBrW"
    "rZCTu08ZqLeca+4H5jrm7yQEJqYCboG52EozfV+UZvSulGVTthlXqwfQsEzaAXmoFyr6mS"
    "6pZNpoFIh7PRDE6iK+bTR928y5TYvLDemVb+1FlN+tRZOXtKnhpNY6h5HsicaiFmGq3bpo"
    "Iocpm35o8slsTnqRtNLdAb4VTrRSQ163xuHPXL+voHBr5uyK+w8BpH+7oMy4TwW9EPL8Vj"
    "0pvTukDMIkemNZQi8DhBbIH8JUEW9rHDHgKiHkBRTQrDJvq3TUwhBAIhELCZIAQyahFHM5"
    "LL0r1kdtmlmhK3Y60d96TpuEwO2hxsrC8tj8NJjcfhpOxxkO59RWrUeyp+7jti0VWUmlcK"
    "CajqDu2I/kWGb2CAb9eAio4CO5q8XUawprI+x2XgQu2gqt4TS4rN5MJruFYLnHuv2J75Z5"
    "ou2DQfcraiLlVNOKjSzZWsJiSnN1LS2fxfRLr5FHvmDXMflKdSjscEr2Cd5nb1j5Jdw8SK"
    "ctWtdCoxyzONDzSh/tNHxdtZNeklpT/gmJdEzxzslBfoCNB9R4DI2plZDn5UqPHVJZt5rl"
    "Z2gB4ZSi0p89OKUMrLrXW0IbyN62jzXNAVYP+gVr8bZpguiVKQS6cES+omAlbcRg3WZeZZ"
    "AzT8jlJZVFdRpFdJ1LiAKKroURb/ZG5BfAriU0N8fSE+NergBcSnjBcxRFGgWfQhQYZp6N"
    "Dydegwtx/LDp20CoRrnboqdMGpW+PUhca60FjXPDd6v/2EoyoPgca6/ZIHNAXtpVigKWiv"
    "RLNTqCNpubVv9zRFn6+BGbiVkY7skg94gD2qUjmboPVj9JThrXEtjPCaPe+L0IV8xh3hhg"
    "XNsjDx8NftG17UxmiIK4kH3Kd+0EYY1jicuoy/XlgW4Wyi6ucY3ZnWdnFMaTQir3OPPXHi"
    "IeYhjGzySC2CqLtptRjwqM8ipw8uscUdVYh2p2dALBdiuUM8VSCWO+pAH8RyjRcxJ+Jt1J"
    "4tmaE2rtqw/U5kzKMPKl+Fuq5jQ2yeg0IrTFATJSgHCVz8SB7UXUPUrussvXkAn2qFCU5r"
    "ogSn5SBBwAVgM9UCrtr6sxyw7/d637ewHVi4kXRzLCDeXos3Ok2aOsuLXOZtlMeuz0iOoc"
    "ah1zIjCKdl4cT+dt2GcHnyrqx+M30vpfBRSQplEWh0g9OPdfQM+SrP67TQCy6/5nrVCu7S"
    "I3YYlnMmCl9u5u60zp9r5em2+nR/ov4SPS2xn7he1x57JFxcYmhJEOXnYee3JeZL2QUOoz"
    "Xm/EnsoXJeji3+FhYtE/9YiE9hipKclp//1f3qXvji6fPAJ/z8q4vE/3zmr8/RvXhMZF4n"
    "7epyrFPEl1iAg57kN5K35df5L46EGrAkrk8tHH1A8sRZlO93jn5ahj7nDY/8skg8eUG9lf"
    "RQ+9EjsbhmC4Q5E5Ti94rrcuQQ/yZoFvkni9/Ioi8cDiviPlkn39nB3A8fFD3kSXyU+Ez7"
    "T+ilfAhymUviJ0Xlnzx6jsRPoBo/xBM//JF4z+GDePQk8duRQxa++IJkjcM3G82fEV9ji/"
    "AqH/uXzW7yM7jbwd0+SNMD3O2jMdrA3W68iKNqb060R3/kGQy0+broQye1FE18E1LzkG0/"
    "npFRK8voVpWdFJgOWHuyuTLc4pNE29bXjHIsh9ONXvZCMYpMijJYNY3BNhwmbADNuoL10t"
    "912A0THF59yzWcDsfjdeU62CIThbcrvjOt83SRlEYjc5G55I+hs8Wh7rdz6ZxZ4W+hb4Sg"
    "BfW4j7AtG2nKJ4XeIuYhTvyIIPFJRR4q6QNSJTZ28RGQ99i/rWgKjhhwxICVDo6YUYsY8h"
    "678xNAbpHRr87h7cbtZraZqtrRrcZ+AW+AzSj1aNdXlrslt6Z1ViPNEG01G99j6hAbYd8n"
    "q7U01FhYloaoO5WT8Vw/Cu0j7CJshRdk1gKSWYCSRNyZM39ZthVbeq4yGSLs0Z0mBUh7Mk"
    "y/EObjc5gEkP2A735JaqRf+EuP+b4wXR9++UOcYSDQsEmY/+CGXyX6umFWg+OwJ/kLHsQq"
    "iqnFSqUrFpNvUhmEURwmMaywnSYuuMyidlVmxabwT8Ii78QQoIXHVuGFCAc0J+InwCjCvu"
    "69UzCTwUwGRRDM5FGLuGLQhjqYttd4jZ6dMx2byAupgigilVUHSEo/vvMj1OP0N5gNOWwt"
    "vd5aIoVbX64p/WEEewTL1gi5JvZRWbJVKUJZDsgP2pIfVPIJHceRcc++EXeicGNEN6Z1Tg"
    "x/Q6IR+Y5rIp6iQoyoyc7aYw8eXgnT2ueRp6Eyqt2UHUxxMMVNUQnAFB/NoQumuPEihqkr"
    "nU5dgYSA7rwd4bfyA9W89SqbIMcCRkGDooGjt+0ZUFL80M6AHmTWgHQ7PuH7OpVjTEMgel"
    "kaY6Zxf/Qcp54hb0CSU4K9wjuYEUu1fzAjdx0P4Zp4nLlhS5aAxwUra4+JY89XeQS3kYMH"
    "sH+bxBQ8gOABBOURPICjFvEhZ9b27KTpfmQtuFc7da9Sm7KVwv935QarywjXspqUsBxw0O"
    "TVXdmq7aRj94kGxqcn1f26T4oIe8xRDS6SAN8RvwLjDVMBYofyzlShyZ8XgWtJ+NA8oI5P"
    "Xf5Cft5fukK+Bum7Dxc3N2UtCWYrH8JTDZN+u5/0e8RxpuBTBO9uLyWxiAeH6rp3C/RQwt"
    "qOe3eRmd/a2L/bYPhrv6DX9e8WFl1jB29WmZEzEvcdkroZtDgw26YK79yOEGak7onQJvHV"
    "RICiNqQ+bmM86mXmWa28vv2DS5Zpi42wDbSu00cZBFaX4aeLwMETRewpvD6tnSabUGhEnT"
    "zGVmHyOCdchhP4NBoJ+0g96VONKsejxvqyoZoqErXLIyA61T8dZwrRKYhOQegColOjFjEE"
    "UDrOT1cVQVckpysLoPWg7ZkGeQBkbeqRjX6tAW+O3jyMO5kl6zBL7OQ2VqigSoxz9OZh3M"
    "k6TjtKawCcEpuH7pnWCj6rWcFnikAKXmNLvYKrVPkcS0de476oK2Vdnvw7oGu8okm/ujxm"
    "lSMZimwmLM86Na88lyEMJjcolUrpIfisH3x2mY+bjArZ0I9vQUKcvvs4PUSH+xIdltZTUz"
    "nkeUzYIXolko3F1VQuCkYQTsvC2ZhqTYWjYAThtCycyMxrKpkiF4ilBbE0aNyVPYx4CzHk"
    "O8IhfKwbPn5H8SUlnkcmihhyenNaF0i2KZ5ZKd3WcPI7/MzDUC8L/E00+FzGfeUeiZZM7p"
    "PP0XAtnz25caA4vObGfc1kHaMlrGZPjqVHlsOEUlKOOnf6SRCchuD0oOI2EJyGyCUEp0cg"
    "4ooe0u+ENMpGo04D6Y78KscRpxRRYbNbYrHsNQHb0O4JWD+1T03AIP2h0+AmBJC7x7jfPm"
    "gtl/+QHQTgVOuxcBp4b7p0TuRqJxT+iWJtRbWLwipSbnVS3Lrh9DWPE8SZY8v5ZlhY/zJS"
    "X/YzbCPe7ir4MsFu1ATKDVbEYxNx/8uECFUj0rgfw3U+i5SPn8GxAI6FHu1X4FgAqxMcCy"
    "MQMfl1TWx5qilMv0tml43lPINxvZm0NLMaxex1ySpJtAC9gyShHl26ZawkaQOV0o8OKqEN"
    "V/kSatpR5bgMdNu035Fq7RFhXcyWTNX4/z0Vv/idIFhhp4R1gbN4BkZcLzLcA0N+u8Jd8M"
    "YKIPhMoPJIuTJttRZNBffoEV07+DcVkFXbZUo/uu0Sc7FsiGtRPFtRl6q6+FWexirW0QGY"
    "+iy0D5uU5YDu1E+fbz/9KDXisl91GAfOglhLPBMLzVKpjMrYVZFlzCGsCIsFVfhtarCL6c"
    "cM3NpjczynFTpl5ZFS4BrdvrgiG61E8bp+YK7YJkpaeIFnzMsu5wHXe2WLLGOGb8Vk09bZ"
    "mng2VRU31dqCRVbzgmztH88RamWglYHMlNg8aDspUI5UxhmW/cKoqqviVnUzx2se6l0t6J"
    "lHsNgJ1PMNa9Z2gc88wDtZ5gK0ORWoNZuCV+SCQXh9DqpAbTbUZu+w33RVm52G7GaWgx8V"
    "kb7KQjoFZytrtEcRvxMt0E9qME/uKZOxXm6rcEwhblrlqOCEAvr9cxdj7aahNIpcJmzlfR"
    "RLqnTuKCHVA0BYLQsrypQkuhMK8uQwgLZZHmMZ9gV1sdMU/CwTzIjYVQJsRTyLNkC/wADI"
    "74h8OHAi7JXSZCxKhgG2nV2hX3tsHUgfnC70RQZY9A2QL5VylPb/sgw0JtJcprzDWvNVXT"
    "amhYk0eSWjYiBN5Wm6D6bvkwcMakU3xTWrP2igu9l+d0L2fZbbzPVaPJ90VmyiTOyEaWa4"
    "vZkLtaBqaQC6Oah2AvRTlttISIsH+R5jvqgbftN2Zg5tHtWVS/gI2OcLbKlLMJ8R95FiWx"
    "VsaILXjXzYZ5mUYjBiB25FNkiMYO7XERu3ZXctRWl0YVOrroymBUKNYWBr7PnUomvs+oi4"
    "HnMcYiPqypLnsMza8sM+ak+Y+gK2cOYXRmvZZFFSUUX9dEvPVJRZfymVfmc+iUSV1NCxDQ"
    "qre70NQ2H1qBNEoLDaeBEPpWjm4vL++u8Dr5jBjnYCeZ5hzOnjERJz/K9m0CUMY4ZOYtAo"
    "fTPDAJmbfd61w4yQGeFrokqGrlJSi1yjq4SCdI8jJRukhrB+vkGJxwjD6kiR74zrQTv4Xe"
    "aBV6CtAHjBNdQ8Ylt4wMDeAv1QWGkX0ImGZR1tu6D7qfCAYa1w7aBY+QXXzzbYbdVC7kZt"
    "lLFLt30+eKZw3Jeia9Wu+zCqN/OytBree8kVTTyJvaXRHzI2yzh2zsOBJz7xVlzeCKefxB"
    "54hLn8+xk9iRWGuLITagfPV3r1s786t42DR//YB+4UPPrg0QfHAXj0Ry1iToW01IZFjVM/"
    "xwVtFzV8+hZezSlTpJ9IlO+IXwF0hq0As0N5ZwfL5M+LwLUkhGgeUMenLn8hP+8vXUVUat"
    "C++3BxcwPtQo+1bqFd6A5rFtqFHgRR6CwInQWPARxdrZnnk5quTrWvsop973d5OIAqX+We"
    "B31M9YBAoWkPoE98hLrIF+iN8Df1Is6WddY2jlYkvvAm5VF9k4Ju4KKwArVq+HoXwuxlRG"
    "inCCYUnbZTdHqcUFu6YSjCbLndpDrElqvo3B5d+2mJfUR5GLvKDgE8R0wGxTxx41EsAyce"
    "FsiniGBrGcfBVoI8DJ758VPS2hdJQX2O2JNbDrkd6kO3DzGEWBvE2vp36kKsbdSBGIi1GS"
    "/iqmlwypGElaPgdoxT9Kg5afvjCH3qB45uE/uU2MAOie30fVU7KPSP6CzH+M7ogVTJDTgq"
    "CUNW9gpgQCt3aOW+w3vcVSv3SNVp2sa9yAUt3Ftt4R7D27AddZELWrfv33Y60lebSqLIZc"
    "LW3SuxQHkodAMfpwSY62PLZ03yNDL0gDu0Re4+kAptkfvUFjnZAnYDNsNsJqj5DXKPdrPZ"
    "/IF9e102zLjomapYhb3SsbkvVCbn/nTaHbQMnCIHQoludS7EJjmpYVLEhboQWFb7Uh894S"
    "hz4QW69pHNCEcu85G1xO4D+VNYHuwKKyxMZfBI2PCTV7QQ7ehTlOXHOQjiiBJUHh9bqZsi"
    "yIbYtg9BNsSoQ+WQDWG8iKuyIao2usqEiBHscxDvhHjnYeKdx5l61reXsxcOvsON6ekb/N"
    "o9ydob1BONntnPDWDsxJkuXQB3xKPkajP1e6JwABRJpnXmP5fEM5Kn3mr83y9lJy/BGXb7"
    "WlBHWNrBai5sq8hOfybYe4EE2nTFotZgjjhYY5qoKEHa7g/0kbhTJD6DyRKHpEQhfMicLJ"
    "hHyh6Bw340VEf07wyYgj8A/AFgLII/YNwidlVdXKq2uYS6nT3uqAdNox0u0gP0cUrpx3Ea"
    "lOyp4xT1hiprbVSrQKGh0zaMZ+X1yoxKmcScdtAvt2mvLX4KKKqgqJq1NYGiOgYtBhRV40"
    "UMiiooqqYoqhdr9szi+d8KLTV7u1ZFxZJwxkmTEQ8hXEL7e1oyhDmn3OfRLGXxGPmcF+jW"
    "JeFdR5x+YYKUz9gU8cBayoQpQRiIj6F+4IvnWywQ2MvrklrIRpV8dYiPVGZipciEzYhs5k"
    "EiFuizg97BQJ8dg7ID+qzpIq7IjjE/MyZfTnqmVW99VlNvfaYobZd4NS6izjOZB/WRK3cT"
    "DaxRq+OUHmp3d60cjZRgXdhz1EaoVL1IK8tYIk1zylJDcGDA6yaU5ZacbuddWzUBQLfxbs"
    "w8rN1DF87CxtmrtrsX0vgXAqLK6Fzm7rTW7ZGn0wrKYV9w2FisjbgGLJ2sKu5lfBHKYFsj"
    "7i2uiNzoW3BHHHvTnoI7AtwRYKuCO2LUIobumV13z1xRVwhA4fKpOksyDB117+nL21I+Sq"
    "QzpoFzzEyHTWe+sV1cY+AZ666nHYxhO66HLGuRaVdglnlAAOCi7Dvq4KI8iIsy5+PZBdFP"
    "hQcMaxfRLiUub6Iw1u7wY+2OVa1Rlf+mk/rWMOlNTjUToCZ+2siLm5TrKnPWtnNsL5b4Ul"
    "qr6RBsIRFB/SUXzYjvhtfFosHFa6nJnb2ae2b4PoQflRIXv4RNPWKFf/wM/mbwN/fvPAZ/"
    "86idkeBvNl7EK+bTRzbjQZjWrdbklL4oNaN5PqlOnH8LYi11W5ltaMfcw2wpgJ2l+lWxk5"
    "mFnft4L8lhV2CrQlBzHxoOgncfLm5uygd1CEeslTaCMOYZO36/MVc3GpKQGhiSe/NaY0N8"
    "87pyP5S38rhWvdhVKsb2N7qBdjGcVTk45UK51VQJdcseAxLtg0QheN7ALk7dO3pnRo7ePE"
    "36VEuTPq3RpE/LmjRx5RyA2aOliXGO3jyMO7FWBpKTNPn0+fbTj3KLmxxmPbefmhTa1I0M"
    "cFjGDZfxTMa4PKqqWti6nnO85qHe1YKeeQSviecHnq71pOQzD/BOlrkAbU4FanimSi2r0r"
    "6LXKCG91oNj52vzBEvSEOH7YYH3if9ImaVxwzGJxQNnnJMoGmGa90TTMCzV/mu0kfZVEB5"
    "ngMq92Wd3hQxbMz+prJQMMI70rJwNv6CpsJRMIJwWhZOfFrsdsaAWDoWS2q97Sgh1QNAWN"
    "0IKzILdlXXCswgpJaFJHNQdasyMrQmRFyOUwjT81KwEUjgGG2qYOlngVyHs8R91lgCBcaO"
    "RGFmVnpNXVgPy216WSOmX29zjGZWPdtj2m1mVbuPHB/ZPlaHVe2aGggnlUmNQb2IGc1cqh"
    "kFeI+RqGFL9z1Hohb6xxuy3+bX4KYF3L5Y5XrJmQJVl3WbMuVOaA9WRfFm9va0roKTFgg1"
    "yjjlEStI0BP1l7Ia05HDZrNzAizsOIh54l8rQnwB3RQ9Lam4u8LP4bgAOaUVI5f86iPxIG"
    "W/v+4+Rqtg1NkM0I0qMMISz/iqTIjHTuFe5p/Cvl+LtRAinBDJCWa/0hWeYSj5hJLP3u5h"
    "UPI56swSKPk0XsQVxYeVdRk69Ycg1qOL1afrZjnaCYOBJWrtZ7LGX0vte6vMBStwmRAXa5"
    "YRJta3+PSm1QM5rkMWEFx9fHd99fH+ajLQVVowMUqYKxdpmcmEdXqA2iOlWVfCvLqoX8E6"
    "+hr/bWhuKVTXR9S4JPaKmvWwZ2zRH6HXzbfIZt628Oql1r4gySo3huhm8dhbi1XmzSxsKz"
    "VttUehyGVCDLuRVyEBQHx5GyucYLUqQ5HVvNXavr6QoLbEXNXnW3l0lXjGfGYlYIgPsxVb"
    "ay2AG54xAygdg544aCzmiZ/LPFUbkLeMOQSX33k1bwHNuWDuymDYXDksjG9vb29yXom31w"
    "V398cfP7y9EudWuBUIIurnvOAZnSvUQ5sUCmY5oEiwzw4hKL6F4tu+QG/SexXZ7vVHVo3R"
    "v+W8av/0P0LWk+bhPw+4+NIqE0m5MWXJj1p5OCRTNO8RaVrgUcVt3nFw5AqPor9lp9FASn"
    "4QFZS3jVdYScKWbg1PjtyIvJ4jFVBlE+Waop9lMsEJerwaNmzp1+8U6KFsZ4C1g4A/yibf"
    "6sJfZoFtZ1f4OXkI6Epu5Ez8JP1ZcgoueAVaqhzM5LI3LhpMeQem+GjXC+Z0Pp25Z6UigB"
    "1BfZ88YFj7SlNgs+qc5lg5qYfshmyGeVAbRZPq1oyW1sMxfcPFtXnVcP7Y2gndQp2WkeAq"
    "T3cNeGvzljSw/ZEHOHazm7nFlhXXPUpeM1Las5iz7TXdC+wLKzON4uwJ1udCQMgQNavT2t"
    "ccZori1yKm1dWvxXCcTvmrR1YSbC+aRZqpLj1HWPwTOTJJFckoHuJM/MfGzxzNyYJ54nHh"
    "lXAsBkkvyhpWwekiGoWIVdWwB/rU7cWxULgKhav924CgcHXUWRlQuGq8iG2KeTiCo8H8qT"
    "yPCV7dRtudLIopg1VfRFP3JhiXfVZRNROPLWu62kpso1twK6FnuirfXdUWnGGAtMee775l"
    "qSrzHGPKESc2Zloq6QbAyixdKedmmkg14a9Cg6uOPbQ9k4CuJ7G8/hp7Ert0+HxyxOFBBc"
    "gThbcnvTmtc/Wsc2Qafh6frASPT9Ai7DHmS5cLdRFzCRKPegjEV51GzcnWctjDkjm2sK03"
    "/cl++U8cAfv9F4RdW/zNw16AL6L5xb//ovLyHOQzwcfTvw1sCj4e8PGACgo+nlGL2GWrua"
    "ffpCIhNrCH1asTrXqgk5pyoJNSNVDAm3ViiukPWG11efv589Xt5CAQt99QgTPl6q1BeMNh"
    "4BJuH19qU7ZS+CFqAE5ZDriKr+6GuoIxD5T+O+UGnBIbWLikVY95UlOOeVKuxpTmnALcyg"
    "aCG3ojdodmvQOhOrj76uBIg2pebJrn6grukqFv8BTYaCttKokil4Hb8OHFUnIlH8flefFI"
    "Obu1BLbKFLfs7Wmd2xNLwhlLKbd7Pl2EHeL5yF9iP3Q9Bpx4iLuM/UZs9F0g3aiZvLE/yE"
    "wym/IV5Vzed9nmjsLF2fLDFb7MLxOHWH40NMhy8COJhi2AexPcm4NTjMC9ORrfF7g3jRdx"
    "dBrpGTQbWiNsv5I9o2fO1FkzRWOmootpZSdDnQamkHd07FcmUuV002hy1EboBr1IoUn16Q"
    "5r8PqGvG7qTG7N9Spr5i5Ye9H4SYUBmd6c1pmPPEemYzsKGfPAI5GB9yQH9fFvwnJbMO8c"
    "WWy1luiExUdPmMqhfWGqi7DdEHHtqLjJDvxnObrvGyFrJM0GpRnZxed8db+6cjDOFC2og8"
    "9Dcrmgw2Qa+QcNWeW/1sIIYe4LOaVQGLCPOG6JHfE44p+yAishlp80RXSBqI8oR9/EbueK"
    "D4u/pmz8eY6elsRFLvOX8rvK3+OQRWVN1pfMwB8Hg4F79N1zCgYuGLigyoGBO2oRq6fQXd"
    "tEnKriWnmnM3gK3RsdG/dNtYn7pjxxiqomvr+lD1XnSMJgxCFytHZ+WfWuDL+yBkbBNeox"
    "H6me2+BczzOBm6ZvG39fAqXEo9ZyooqRRnemteHRlGabcVst2LYLKlz/fUhYfCUMM8tOXr"
    "3+/vUPp29eb3bwzZW6jXsPg+tyiT01tNUmlwm6yMnZmU4axdlZdRqFvFfIWREvVQOEY3ID"
    "0e0knCE70pHo1c4j/L93tx/VCGdYiqcltXz0f8ihfIiaXw24EozcGZlg+t2Hi38U4b68uX"
    "1bPPzkA94eO+vn9/8HD2vnww=="
)
