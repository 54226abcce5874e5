"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
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
    "fecha_recordatorio" DATE,
    "busqueda" VARCHAR(1000) NOT NULL,
    "proxima_accion_orden" VARCHAR(240),
    "responsable_orden" VARCHAR(240),
    "nota_responsable_orden" VARCHAR(240),
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
    CONSTRAINT "fk_interaccion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_interaccion_contacto" FOREIGN KEY ("contacto_id", "cliente_id") REFERENCES "contacto" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_interaccion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "uq_interaccion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_interaccion_seguimiento_de" FOREIGN KEY ("seguimiento_de_id", "cliente_id") REFERENCES "interaccion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_interaccion_seguimiento_de" CHECK ("seguimiento_de_id" <> "id"),
    CONSTRAINT "ck_interaccion_hora" CHECK ("hora_proxima_accion" IS NULL OR "fecha_proxima_accion" IS NOT NULL),
    CONSTRAINT "ck_interaccion_repetir" CHECK (("repetir_cada" IS NULL) = ("repetir_unidad" IS NULL) AND ("repetir_hasta" IS NULL OR "repetir_unidad" IS NOT NULL)),
    CONSTRAINT "ck_interaccion_recordatorio" CHECK (CASE WHEN "crear_recordatorio" AND "hecha_en" IS NULL AND "resultado" <> 'RECHAZADA' THEN COALESCE("fecha_recordatorio" = "fecha_proxima_accion", "fecha_recordatorio" IS NULL AND "fecha_proxima_accion" IS NULL) ELSE "fecha_recordatorio" IS NULL END)
);
INSERT INTO "interaccion__new" ("id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", "hora_proxima_accion", "responsable", "nota_responsable", "repetir_cada", "repetir_unidad", "repetir_hasta", "repetir_desde", "crear_recordatorio", "hecha_en", "fecha_recordatorio", "busqueda", "proxima_accion_orden", "responsable_orden", "nota_responsable_orden", "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id", "seguimiento_de_id") SELECT "id", "version", "creado", "actualizado", "fecha", "tipo", "descripcion", "resultado", "proxima_accion", "fecha_proxima_accion", NULL, NULL, NULL, NULL, NULL, NULL, NULL, "crear_recordatorio", "hecha_en", "fecha_recordatorio", "busqueda", "proxima_accion_orden", NULL, NULL, "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id", NULL FROM "interaccion";
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
ALTER TABLE "interaccion" ADD COLUMN "hora_proxima_accion" SMALLINT;
ALTER TABLE "interaccion" ADD COLUMN "responsable" VARCHAR(100);
ALTER TABLE "interaccion" ADD COLUMN "nota_responsable" VARCHAR(1000);
ALTER TABLE "interaccion" ADD COLUMN "repetir_cada" INT;
ALTER TABLE "interaccion" ADD COLUMN "repetir_unidad" VARCHAR(32);
ALTER TABLE "interaccion" ADD COLUMN "repetir_hasta" DATE;
ALTER TABLE "interaccion" ADD COLUMN "repetir_desde" DATE;
ALTER TABLE "interaccion" ADD COLUMN "responsable_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "interaccion" ADD COLUMN "nota_responsable_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "interaccion" ADD COLUMN "seguimiento_de_id" BIGINT;
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_hora_proxima_accion" CHECK ("hora_proxima_accion" BETWEEN 0 AND 1439);
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_responsable" CHECK ("responsable" <> '');
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_nota_responsable" CHECK ("nota_responsable" <> '');
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_repetir_cada" CHECK ("repetir_cada" BETWEEN 1 AND 366);
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_repetir_unidad" CHECK ("repetir_unidad" IN ('DIA', 'SEMANA', 'MES', 'ANIO'));
ALTER TABLE "interaccion" ADD CONSTRAINT "uq_interaccion_cliente" UNIQUE ("id", "cliente_id");
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_seguimiento_de" CHECK ("seguimiento_de_id" <> "id");
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_hora" CHECK ("hora_proxima_accion" IS NULL OR "fecha_proxima_accion" IS NOT NULL);
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_repetir" CHECK (("repetir_cada" IS NULL) = ("repetir_unidad" IS NULL) AND ("repetir_hasta" IS NULL OR "repetir_unidad" IS NOT NULL));
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
ALTER TABLE "interaccion" ADD CONSTRAINT "interaccion_seguimiento_de_id_fkey" FOREIGN KEY ("seguimiento_de_id") REFERENCES "interaccion" ("id") ON DELETE RESTRICT;
ALTER TABLE "interaccion" ADD CONSTRAINT "fk_interaccion_seguimiento_de" FOREIGN KEY ("seguimiento_de_id", "cliente_id") REFERENCES "interaccion" ("id", "cliente_id") ON DELETE RESTRICT;
""",
}

CHECKS = {
    "sqlite": [
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
            "ck_interaccion_repetir",
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
            "ck_interaccion_repetir",
            "SELECT \"id\" FROM \"interaccion\" WHERE NOT (((NULL) IS NULL) = ((NULL) IS NULL) AND ((NULL) IS NULL OR (NULL) IS NOT NULL))"
        ],
        [
            "interaccion",
            "seguimiento_de_id: REFERENCES \"interaccion\" (\"id\") ON DELETE RESTRICT",
            "SELECT \"id\" FROM \"interaccion\" WHERE (NULL) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"interaccion\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL))"
        ]
    ]
}

SCHEMA = "eNrtHWlv2zj2rxj50gbbD74TL3YGUB21o45jZ22nc6CAIEtyq61juT6CYgb970uKh3hKlO20doYFdsch+R7Jx8d3kdT7+2LzZZFs44t/1/6+CBdJvCS/08XuYbnJficR+M+FN5y6b91x7W7s3TrjP2q/un/UnPvpyBv2x+6tO5zWhiPwv/vB4OJV7eIxXm+SdIkBuapwHQdRCmum3q07mTq3d1x9EG53wSL5q7DRMn2YreFQL9474/4vzvhls16/VDTxw/QhXodJsBAbZ22SOVvcamal22SV+uqqVZBsxCpUE6brdZxy5Z02Qhcv4nm65OraqP8oWcdhiAlFu8KDC9Mo+Zj6q3Sz5UffQD0u0hDQKQoivg4Br9bpY7IE81ZWglnwM+Aol0RJ+hAIs+daxGBIUVrUYplug6yPqfv7lKWCv9yBBUm5/htdNK7ZbvNlF0f8mOuahU3XUczRrdlmGtZu3DfO/WBae/FCxQxqaMwS+kqy/PoWiA309ZQM2haUJ4o6YThD34wySMGECJuUzNmc2N+y8S0323WQLLdIguySyMfSJaNet9O66oUQ3f3Q+++9W3v5AdL9A+juA6Xxhws0188UlBEq/V/c/q8QDJd9uKi9dqe/ue6w1qg5w5sa2OH4n4glFx0UCSoCOP7zM5iCGoAXJAJoXqlFgmRGDgcnqG7Kih/anhQCIG9Ye/li6L158ar2wnvvwP+MpuPRi0sRESusKKKcvOreczlGQVCRdriMeMuHiwt1QJzgo1C0VD84QSQyY2RqdOCcxKSgtFQHxsnSnJCkVAuGpSxHel3jXObS5qiILLh7DxfanWT/P5QXOxfJFAEqIgjuRlN32PecAcTg9Kfe+1HGQUP8+1LmeyzCGWYHJQUcDrfBahFv2WFQXvcmmay4rP0k8jOpgPtW05zhWlJxmYmaZBnFX2NiqHwVl9oPgyBod+B4+JW+RIruq7jL/W4r7F5dYwBW1ShgSCeddrvduRY7ycG+ZUIRA82TZca7z8PIsgaUwoA6NePHmjQHmTTM5kXb9LX3lt1wtbH7xh0D4epOgP2CmwJJlclwsP9royFAN3CnLmg5mY69/lRpJjHCNBMSRzJ4EK7KZg8GM7dbEMDRrBeEbi8bBoFWtmTwBPaxZxDonlYNGe5Btg1CsqeFg2m9n52TL5SxtUNYstzA2H0RyUSjFIzzALfZq3zv+Ukkew+Un0/ISgFjokZE0Axn3aaBpQKBiLXSmtc7ccfMWmE7qwdha9bTWywKUPK73ez0wjoG5Qn+DUu1LTAv0jM1caCK5/Gs4gWgjlpp72W0rNNFxgsXk1tnMBDntVrD3bZCMkCsVIZmfryFQWlUUasebFkcXS+LhjqPWYUQtdtT3eO9cqimJ2jMlTyB4LibAtFSLZy5ciUQ1fQqgaJ7hYJkJQxR6hlRWg0JdD+XGiocOslKumb+WYKkzt7Fm9HY9d4OM3H38oPEYwqURswmQ2mYT9JAAgP4V1etTqOLxbqwn1mNIM6wcdWqd5pKdaADaXc7nY6oQXJKSMvAScR8IdjOXtX6I2fgTvquhrj1y8vab78AesIII8H34QKprFWw3iaw5HyPP8zVFtcqSkOgL5bbVOfFFzXIzB1lgwM8+rNUZJQIJT6nQbt/vE5kN+OBepFDZawbOaiK+pGD5bZG7g6S0kJYefPxzjSLhXOpb4As8m6cG/jHnTNx7kbjqSt72Vxn8kbmXW2zIRubBPxEjc0CoBL4/qp6gurF0biDHIFlp1BVTawA1ShP1xJgRkuNgbAVNVuzUmOABaXnEFfxrNdS2ANwgNVQta567d5caydoEGYafZ6uHwIciTl9dY4CPIIyzEU24m7DiPyndI2CKoLgh3UPaSQHvMWT+9U6BoTzIZ4cDaxIZ/+Lt8ljykW2oZEWL4mAJKVg1sljoKKXmerGEa9wETzKs83JgZvtcxPgsANtIEwohx2oo3I8ORcIkT9RfuYgxjotB6H8QSGyEmmkveyfDM/xEMVBS+lpI5A5zHHj/cDx33vj6T36ewrkEpCDt07fGw1hwa33+9TJtVPencCNTFSSlku+YI/8k9FxPEyR0VI92Xg+ZxaIFOegKiErrrLvd8OwETeIcGMYmRGK4kL7fqt5NZ9FmnhfLvmidP3P8mP2cjUyKZWqJvdPjKYVyTnAT8cQcxBNNZEFISqa4BTO2B6lEIa2qHaDM6P1u/PmbBbqTahsswa7TZwdVZ7Vro3iTZSt4I0DjEvR+PCTJTDkUja+nVUFm21AgGhbYM2JDf9Kl9ye6raF24kUvXp0GCWtRIYP2ekEawezJuyt2jZDuPTbjHKCgf9N2u7nKUvcc+AelfEJ68mZDLhc0r6NdqtXghEvEY8OFFbERTiF4oEF4uaWwXJmYMwXWFQOmoA1gF4dL4rQyH8G60lIopYRDD6C0r/uzKIWCbsyrIPcGwYfEheL4Lno9U0cxaqrNYU3egpv7MTLRRDGqk0eBitgRmEwLGbiLzvgbT4kJOJR7rpIt3qezgKAxDnoOo3BPRlErmrGAGTAg4UMQGFsBGStCavQtrBA2bLiBYwMpuKViQwmZ7X8smVWpGzNsV9ui5BSiWgNBcVEds37ZSqUvZfeslCLKrpKvh80WldxWOR0QDdoHWzPJ+ISf13FEQ0flkRdgmWSMpID+QRMwf5hFTlyAx3ex2Sz1cZwyp9ePGaD8SWDS28E7SnZciKWRmqYpkc1ts7lrIMNSRobhlhk7XmvgOzHI9wtoKj4bZPLIFqsOsen0N8ldMT1eJToEYdRsUn5QFpeVxJS4wlbent/PLq7h4IM3d5376bOTfZ77IIN8Sf+o+/c3Pfxb3fo9+/Hk+yS/xtv6Ay8vBXgsgH841KzToYGMgdlepuPhdnrgoUIfRpHKwqKhMEyjBdBFKjXFZIlX4raaFxj6AzPlLBkuNRe4MA9kW3pN+ZhSJ0JUeQKNzIILJlYvd1uzztl9zhEqHY3nnXnxVc5RFgs2wB52p055/pg6aiBg2oY3h1pBVckrLKEzhFcHqSTNYCI4n54fRW1yLUTsgoQmFWY1KQBrl64TlbnY9GU2gWz4H/QcpWCI0+iQ9l9YIKYaV+OnTtgNcDOtt9DocLniww7EN7yO516G12+ZS4l8RMnTxq58eYn0izWw9Q0i6lUmWQvvjJV8Np5R7TA/LNqksSkl2Srap5FolW5wKaSVRibcF9LHJtE7pKxqdmjgtRnxwZ3GX+TgNL+J0JvdI8A70dB2KulPbcyRMy2r2a9uEhiK2jmX8fzXkAktoIxM+G3iddAnXDW3ulLQMZNU3lxu8U2eZBPezQWtEiBvbensJqYvJtzUSvzOPwkh+01If7jRfS1gfxkuduikyCMvDBeiGNcj6HK6y3XmHqPGfulm3QRrGIjl7r6QYNBmI/OT9+kzIPmZqJvlgWE9L4wrP7RVoH64OWI5y1o2x6oqDGSQ09WWDR7HadgBEZnKLgts/lyxxCVyV0pZ10xPouhuF0sBFxBqQ6qkksN/ng7dm6pU13sLhOCmDrKXHtGaghguEYDbehg49ai/abwr0UTTuhvtU4/roMHrf8K9ywhpJJ2l9Cnhb4d1CG8mZPxiMjtmnrEyXJlAZwEcqnYNxvdpvlZHJkAbH4KyIE9aTiAX3W/FQIvOaK3ixS2Ohlk9ps1GjEmckDZ6V3Pr3vlB5Q8NFYX/nV03YsD4q6jwmJI7KxfR41Zu6tw1nVwqNwP583ejFw/Fef4irAG/MEiVVKIEUvk/HWTbLYxfiH7HEICsjl1to47NatN8KKWe4YCci4gvOf3ot6sGfFilo6mJAbAoDvwZDVHZKD7YIwdPQxw7unPd/eTqffG63PKjsFbyQIgpvD8s0wyhdcu0EvWTsVLqIHRxhOYIfGhPqNIh7ya/OgYlGiIplgML+0zoycif9656lBBrdbtAiQJCcxarXbQLQkJgC0Qr4MwPDvHVV0NH3EUScYo5niCeHHreLNblElVYDh9TR4CP9D6pdngfLkd52TL1axTDUayAsIpmC1i4ZSW+p++vg1+iB6v4m2yBpZJFDA6gBTvlopDbbaBdMRMKrgbgmRJ12A8IXAwg226TpTXbj9lZFGEqBG9RHCC3Oy0mien3tNliFbwlUCBvM/ihJp5Oa3FiJsc4usfYD9s4o+7BN11ATxWgJaRVvv5+gyCgyPzOSYidbi3fEQnDwbUh+qPxmN3hLwpYFGgg+733sRDzup778YdMc35p31sh4IYy13umNVPnLfJgnPiLn+BT0qpNeEObzxiQ5idVE+8oQ/WALdUjl2Wf+w3aZiqohloJCnv9kno9GETgTqseGXpQ8qLhqYS0Zxr7xsiEsU4M5C8QuLUVrdbhCwX/hI6VEUW/8ZDC+reOsPs1y36ooID+JY9Wsq7OLVze3F4+QdsVLYglpBGJ168qDxgPCdzErf7olpK8wscLDAvzZUugSDuSyenlPuVTvKKhsdcQJUGBrcnE0lRiCEDuYNfEqPgj8pIFENB2v3LH0EKgoB/zyxva+FTV5y5J45SCS1G3fgB8lYcHmXfmbjwCx1DuFiStQjw4oggNhGZYaAKVilBSZlrm9oUYmW+DyJbk9nhrI7ir2oaEH4ABcuVEdMdTNwyTECP6s5/cwJiDH6jO5tFJLamQsucA0vSze824znz/pCRa1ow6GXOeo0gvi71MhX7yG+E7facOKiKHaTuF+/bWS+I5nXNs3IcYC5E0Iyv426r8DF5ERpE36tG2GzMWJJrmmPN7V8HzXaT3Kri1PkrLctgh1vYJ2fwLCwJNj6NizNnwqLriiNGUtuHlH5/gvP+ooRzMlk6G3hVB7sC7EIc6AtwqHh6MadhpFj+yFVusnGYlNpFFNQcXoUS4TBKSySG+zQj7DSv6m31dLOzA43Al8YGR52J7TqSmw0oGmv/qrFA4kiM4VLhwx0KiJ9qDbUgZqYEF9Dv9cJ2nVzCiRJWHrBNMRP6zevZPG7T4wmWkenGXy3AjJLF83nqtdsUhss2qYCgVTkfRbDZiV+gqpNHz1/z9117fIlir/fb2Wiqvayii37oJ48oHvPvHVEQvFC0PfibeHl5RAJw2MR556KT8TFy87WxiBw3XeXciE7RYBD+AQ0g9EfDqdOfjtAXjMZTr+/dObguu/l/MxqTdmNnSh8CeMNJf+zdkT8n7oRWTN2x088qFCPb+9P7OYqc//L36VmRntaUMZmH5l+3Ja/MxdX1/fC6m39+T/k2K3hMNoAZQ2Adn4cdsYiBJboWg9p8P+JzI6kFDU3nloT2PC8nkI/69tvdeRAI53moiniToH/mCI8h8VEvCgbxOgk/HXvV8k9kdMRvbayKyZ597WQL27ybAAOq6BKlNJ1MtaWb7cc1ZujifFPAppu4Y88Z5FKWmWh1Ppz+acSJQjObZ8rmmVKq/j6Mv0+hQ9/HV6H2zjrF4ypM2CA3LU7fILcv+kiM3Lr4kzFy+5Irq6rhlKZ9kIFKHrcriFScEkJD1X0X3mbAshmwbAYsmwHLZsDaIwPW+Zh91qQ7ocxXZuaYNavO2KyyWbhsFi6bhctm4bJZuI6QhetUzazTyr71ejQanFT6LSMtWfb5YDNV+6QGjU3bZdN22bRdNm3Xk6ftOn89Z9N1fV/FV5KiS+PUVoay+tWmALMpwGwKMJsC7EelADsN0+AZp/6SvOcj5P7iVbhhJrAqdzWOeehvs4TZLGHnmSXsmblNB2YHkwSZjfaZeyM2rdjpphU7jW1+cunEhPGJ3yGd/rl3SjGjzVj0xU55M9p0Yzbd2PdPN3Y2BsLppxmTrIunyDNmJHj0WceOcCWp8u2iovxkZjaGzVZms5Xtma3sNOSbzVL2PbKU6WJKpTnLnsCas/nMbD4zm8/M5jOz+cxsPrPvnc/sRGyevfKYoZiMzWRmM5nZTGY2k1n1TGanIfueSQaz0yDmD8pchjSR5szgOWYvM7tVWTVcWJLZTAao5mcbZD2TgWwONJsDzeZAsznQbA40mwPN5kALzjyMYHOf2dxnNveZzX12lNxnJ+by6hrYrGcnkPVMuvCjTHuG4wjfKfGZ7OyWJjdTfLbSKCnaWR962xRpNkWaTZFmU6TZFGk2RZpNkWZTpNkUaTZFmk2RdsIp0k7kidtTpEZDHqJNjmaTo9nkaOf3MO3ZJkUze7VekCLN7HGXTZhmE6b9sIRppyFlnihRGrArnluqNPPFOlZutNcVk6N9+z/RKmcX"

MODELS_STATE = (
    "eJztXf1z2zbS/lcw+qk3ozeTyB/p9b15Z2xXufOdY2di965zSUeFScjChSJUkrLj9vK/vw"
    "ApfoMUIJMSCe4P7cTkLiU9CwKL3WcXf4yWzCaO/+rCocQNyOgH9MfIxUvxj+KtMRrh1Sq9"
    "IS4E+N4JZa2M0L0feNgK+OU5dnzCL9nEtzy6CihzhfAZsthyhd1nFCxwwP9wQwUfYddGK/"
    "zsoznz+OW15xP/lXimzSz+UOo+7Ka+dulvazIL2AMJFsTjD/n0aeTSubi3wtSfiX//8gv/"
    "i7o2+Up8ISH+XH2ZzSlx7Bwu1BZ64fVZ8LwKr12G1+z7mcWc9dJNxVbPwYK5iRx1A3H1gb"
    "jEwwERDw68tcDIXTvOBs0YtuhrpyLRl8vo2GSO145AWmhHXyC9NprNrm/uZrfTu9lsVLJC"
    "rJFBdnOJAyosyL+qH/7uB/EV/ufPk8nR0dvJ66PT70+O3749+f7191w2/L7lW2+/RV8mBS"
    "l6lPhW55d/vby+E1+IcbNFw0dc+Bbq4ABHWqENUtAfieeLL15Gng+7B27TIvwZhe02iBGv"
    "M0J8IbVCOrz3YIYaRGP0UrQsj2CbycDyAxz9/BxYqXwBK24PEtAleRX/wyzk7i7fT2/vzt"
    "5/EI9f+v5vjrj649ndVNyZhFefC1e/O/1TfvAmD0H/urz7GxJ/on/fXE9DOJkfPHjhJ6Zy"
    "d/8eie+E1wGbuexphu0sJvHl+FLOsHyeW2OH/q5l3YISmLjTJnbZ8t4jZeveka9l06bCBa"
    "tydHpox9ESf505xH0IFvzPyevXNYb959nHi7+dffyOSxWsdb25NYnufZPAyyFcEs+i2NEC"
    "Oq+2E+SbpXtIiEeOlgrIG5fMOFyPJgqwHk0qURW38qAGdMVmUmSn7np5EUFaxDerBCBvBz"
    "nZG6gN36y4efCqoFsNbglbi3kekTgxUmRTYQNxPTlWQfbkuBpbca8wPRCHzJkrxdchKw4h"
    "Kc8OGR3zYD5WWdmOqxe249K6ZlOPWJZ0UyodxDl58wA+UvIdjmp8h6Oy72Axmz6wmfCxlV"
    "21ko55WL9RmYzfVM/Gb0rTscMsvkW0sSS2JQU5J98SwHuNchXwVRnLXKoG4dJYXnnskbp8"
    "86DqTmTlTRzDbWDMXTANb22/G+fR9HbUR1eN2pQtJaO2ZqeRqhgIb/MbDcKXKllErwbhVG"
    "WPCH+4uZteX1yeXfUVaJcFWDJBXDH3oSLss5E3Yf6ti5JOfy7mEOLtwIyPQeIx1WlVpmYC"
    "eIXF61Rp8TqtWbxOS4vX/drnP9VW9Q+y4nucA/bz6r95rbSdEGLVEL+uDP8yzyaSfds/yH"
    "Nd9DfRagvukscrQbs5L0FpSzyp2RPH97IpkKweuri5ujq7m6LPo4vPoy2B+B1tItE3b7o5"
    "tKnoXNs6WRUwSMMGiSPNulYp64FpGjZNFKrWNUxRC8zSsFkSt1TTMGU9ME3Dpkni4rq2kS"
    "iCcRqfzjLBdP1ZTaoMRmrYSEkwXtdAEkXjYvmHdtXiKL62r1ZWhBenDT96Fx+69UiAUuCl"
    "z2YQ9Pr5lwzXW1y4x9aXJ+zZs9ydzGoUlRn4/KaLHSKJSZ5vnvDuHx+JgwN5tj1f2fBOPK"
    "stq7Ufzk2vbl72wvrtBtgKZOFbLag2jzEVphX2AmrRFRaj62VQfcg8ylS4opobPiL4w1/8"
    "FmaeZSpe/DL/TVYTcF2mjzIJLTH7swmrWg/Kt5aTZfEKdvFD+JPEZ4tPks3z1RVuyTqwtc"
    "wtWn5CUd1iN75jJfSR+Cj8+RyqsFjtaUGtBcIoen5a0ra1+G2Hx0mK4aDyTe4jQeVbh+YM"
    "qHwbdFkUVL4Zb2KofIM6rL4RyqAOC+qwoA7LCFyhDmsfMEMdFtRhGYM11GH1sUYI6rCgDq"
    "uPrhoUr0DxChSvQPEKFK8cnDgEFREdMwhURHTWNFAR0UmzQEVEZ00DFREdNg5URPTASFAR"
    "0V3bQEVEl40DFRFdMENMNFVkXObF22L9mcm9LBWilKxQNsFHMicecS0Z/6h8bEa/kK+iaP"
    "PLHn5KWMGFMccB4D+bBBE809u7j5cXHF2lop69l6h0bAHoeIVKH9E6YIFKH+E6WH1KX8Bq"
    "tTwlnrhkpSmZSa2mLCUrpVSREsqjFfF85iIcpLUizEPYRcS1NxfkFSh66lBx0j2vR+hAxQ"
    "lUnEA5AlScDNfEUHHSKgsMr4jjUFuZfpOTNy+01wrvBvj7wN/fJ8zN8/c9Ju3kIuqnbklQ"
    "UUKVKBUQdqjfmsc5+st87VoCPnS/pk5AXf+V+Lz/K8ehW19qb9+fXV2VndGVJxIkKxlH/5"
    "xxyHAZyZxKAc17rtMWmsmV/QJ3fnNzlXNPzi8LG6Trn96fT/k8HA5hLkSD3L7pkOcidHpm"
    "aKG4Eli8wOIFFu9eWbyDSrMmGw5da0gUgVYNVNG2piKgioJpgChy8JRJGfawEZwu+FmlnU"
    "zQMXIhUHVMoOpUDu+XYKraW7dbI1oX1+wL/QIiFLAwDsjCyJGiJEyMImmqmo2xKkoqMDI2"
    "VIqnBSu39JRRMLbKb+dcfMrOmcX9DJf9JOl2WpQC3gbwNro3cQBvY9BJfeBtGG9i4G0Yxt"
    "voOMhtpFr4l1gvuX+lyt3IyZsXR2upNWsNytsatALgu7Rp1R3WZSXzoIaWrUD56jHMzVO+"
    "gNgBxA4gdgCxA4gdA7FH4uBpdzQqK5o343eh58fOFqrSBjMBOWoIZgFyVGdN00ly1H7NAe"
    "yo4ZigD/SoThBJxgbyozoNbGMEqfDbNkOQSh5l0MDO74F96gdE9Et8IVZnyYNMgqpNMtnZ"
    "2g/xese8JbaZN5IQykoy4zpSGd5Iz+ZZcQVmmWAriBY98ZnQIQjEQ9RHXJ2/nT+gBRMdT5"
    "/9MfKp9QU5BD/yR2GXCeaYOG96SYNlRS+gph+vwlvLQkBdyt9hYKIBE62Lsw4w0QZNUwIm"
    "mvEm5hDYkm3VjzgoZ4kT2TqbmmVPYaPCbLfghpptlu0Sblei/frdZljnwCuoVUGo+Ep0cz"
    "+l0ehjgfnsoTjuEtkXjrv+gFY17Pg+VHvMbXSGPuB+Z64qeSAWNZAJeqpCODqt5hudluhG"
    "VTNhlXuwfQoEz6ATnoF0rqmy6pZJRsOk/ZloemfRJQvooyrvMhU2L613osSfOqmhT52U2V"
    "Ni1dDNoeZ1gDnVQM40Gre6hihqmTfmD2yWOOapmk0tyBsRVOtEJjUbfNbO+mVj/T0DXzXl"
    "Vxh42tm+NtMyIfxW9MNL+Zj05rguETPPiSkdtrD2fILYHAULgiwcYIc9rIn8YIVqUThEoX"
    "vTxBhSIJACgT0TpEAGbeLoTNuydS+YXQ6ppsLN7NYOu9K0XCYHbQ6S3ZdSxGFSE3GYlCMO"
    "IrwvoUa9o/zn/kgsuoyoeaWUgKzu0I7kX2X0egb4dg+oGCiwo5OSywjWVNbntAwcqC1U1X"
    "t8SLGZGHiaY7Wg+eIR27H4jO6AZff/ISJKJXnlr5j7IJ1UczomBLXqHI/pzyW3nPHNiivv"
    "BFOJWV5peKBx75U+St7VqgM4Uvk9nr4Ru0m9PXwDCtrbL2iPnPWZ5eBHiRdaXXGY12pkBu"
    "iQn9+QLzquyAS83loGGsKrXQaa14Ki9pfnZLrd78F0S5RyNCoVRAc8F7xr+5aDFMbUFcSo"
    "FcJo179EBSnS2pXMLUivQHqlj68vpFcGHXuH9IrxJoYkAPQ63ifIcEg1dCztO8zNp2LDIK"
    "0E4dqgrgxdCOrWBHWhLyz0hTUvjN7tOOGgqhugL2y37AE9LTtpFuhp2SnT7JTqiDtGvbT5"
    "l6RNVc82uJWZjuyQ94nfQE7olvhq2aCODfGDJIPO1g4eSTujObg+CYRjCYUEkMfYEs2Zh7"
    "iFhXH8MeJ/YPRIPREGRdzo6IkGonmZQ90vskTRLo+AhBIklPo4S0JCadDZBkgoGW9iSCi1"
    "mlDyiawhnBTcWNS8TVIryNrUI8mR9grw5uTNw/hIKVp5VBOsPCrHKh3RDE1e1SPFOCdvHs"
    "atjGPiOthSnSNSYfPQbaWPkIVX2JKP4CpXPqdiwpkTWr48+W1NV3hJ5Ye2Vpb5FNVMGJ5Q"
    "6NMQWg3mhF0WyGKYleMykR/egIRk7tCTuUPKHYrdk64d8jomzBCdMkmy49I+5rOsCMZp2D"
    "jJVk3XOBJFME7Dxom2ebqWKWqBWQ6VbYf08d7Tx7n6S0kauVifWZ1OtoqSW9PKNy6JuzX6"
    "zLFRwBBG0Wl35QTyNmGVM6+wGzV9jxiuI37/04j4wSbj8hjOz7PooAc4CwsSyx2cHCCxPO"
    "isIySWjTcx+boidsU5w9JmkHkFaAhZ8FwlVUiu/KgY+UISSw8uo7FxkpSBSuUHBxV0cRxa"
    "F8euIb/d4ZZ0bZ1xVB6pL80Mbe/fmtcePKLpPlJ5AkhV9pg4+vDx5sNPwkvZTwap+Ukgt0"
    "0vwS09u7GoMuQjHOH8rTZ5M5Bnhzz7DmOxrTx7ujfU7T8q04QepI32IM1ArJuxkmgCGQKO"
    "7WvtRTlwfbsTjXXFzEtevK3ov6k5mDLsc+piRxf8rFJL8SDzLZAck6d1YGVGAQa/DvQlzk"
    "LpXSgbQeG8yotUt1/IVxESxoXTKvMTbsVhlZUzy0swfRc/oFeTiS6u2blUAd3c4ZrayOZO"
    "8DRzvBZnSe3jVTNkEDf8pk10Qr9MH9XfcGmn2oP0EiN+mf8mq5kRlTyqfzuQg7Dhsu+ghA"
    "xXeEWruXC0IKjQYWWFvYBadIXdABHXY45DbERdQXILiXWWhBOnrCUhx30qEfYyzyIR/w36"
    "rAAdrtNTKdDhBs2VAjqc8SbuS1r97OLu8p+9zanf4//gmSzmXfUSZRQaeIG66Xoa8f5A7P"
    "wwsfOMb62MfVnHCF/tMBbI7mZULSDRgVegqQh6YbepH/I186TAcTHoW54FFGK+ub37Luh+"
    "KDygXyNcFVzJC66eroDkz87Jn+pQepvRvFviUTJNy2MkEb2iyLguqucL4Vm+3mZ7aO9uQV"
    "Co6SM2R3PqEP49l/fEC//G6Jlg7xXitqNLxiHm0g72g40M/xsH6An76IE+EneM+GcwUfsa"
    "h/fCh9yTOfNIOT6434+GZs3dW5DHEESEICLskCGIOGwT76/is1sLjdYMF/kB6jil8sNYDT"
    "Ra2rTp1Z751A/C02RkDm3mbq0vi/NySl4sDriGjfl+J3Ifs8ln7iri+GQPuSOqpS1NWPsJ"
    "8QNS1eBlGjOvgJc5BBcEvEzTTdyTVHWbK07LaeoldbkBJKzIqrUkozC4piQdT0Ga6glBBr"
    "IzBoj2C6rQ56SN8Dw7kfdNN23auTPjiP7jQu4sN+Qgy3vgLG/3CApdBFedn3CopK9fUb2R"
    "Tid1Kd5ERqFmIyDYWnBQ49BVFNiqq9dQ0FBpZFwcq9Tl4z3cR3CL/CLaGs8zJ01v7obX8e"
    "bQ3+y1dBeSvZp7Zvg+hB+VChe/RHpSHDRPhhBcB9djCMENOj4DITjjTTwn1kK1KWAiO+Ru"
    "gKKT5yxd6Ytd6yzs3G1GdQ67gloVgsaVf9y+P7u6kndTnW38Iy0INzpDx+935qq2AYxFDY"
    "yXnx4rxMtPjyvj5eJWHteqF7tqsdv+RkNRVyeWOdlUU2XULXMMWLQLFoXMlsYODY6wb/8I"
    "+82heI+WIsY5efMwbqVZdE8IA/1vGQ89z9scxpv+tz5z8EqSlqrrmZvqANbQX77Z/vJip6"
    "jbyjmvc9A2842NQzjNulODuFPGSby2Hc9MziqCcaAb/YDMErkuO1qnqAxGathIguagSvzL"
    "yJoQSoGGR8O0QMz40TorIJWHoQ+NjjpKJJSN8p2QfZdR7tfIVgW18FIrABoTArXBPNsomg"
    "lkxil4wfEAaZX1C1u558u6DZkRWm7lnja/l7Zyz/XGr2vlnhdUoAWLmY2LoCcaLAS7N+yQ"
    "NUb+2uJ/+uIKdhzEPP6vJSEBh26MnhaU313iZ+QQbIs2Sxi5fAeB+IOkJfXtfYwSATnTEi"
    "3kUYWU4fK5Lum9zD+5M7/iYyFEOBaarTz2lS7xDAOFGCjEnZ3DgEI8aJoGUIiNN3EFhbiS"
    "XaXCIgazHtysAV3pMS1iBQOJps0TLDZfSx7yqExOF7RMCILrpaj5+OafrssBymntkwY0vf"
    "7xcnp9Nx31dJQWthglzKWDtKxkwjjdA4NQuq0rYV5dmiNRHXylzjY0t5SbqCNqHCO8ovKk"
    "GIrYPh8UNMybDN4oTQZvaiaDN3Le2kwfbJmakYgrQl6LeQl0j6z42+zNLGxLdzTyyE1Ry4"
    "TEoFb0JgaAf3kbS4KNta5ZUdW80dq8XxajtsB8j63oIpR0huwbxGDwD7MlU2stgInOkAEU"
    "AViPLzQW8/jPZZ6saPKcMYfg8jsv1y2gec+V29qYJVf2C+P5zc1VLvpzfllIK1z/9P58yt"
    "etcCrgQjTIZRsyvm3o7+ucP5jVgMrGLgfeor1c/atVswnc8l41P0t1pD2/ZJK6X/v8S8tc"
    "OanvnBU/aCVDn1zm/A5Zl91bpW2eE3hgem9mS6hrI6kqGKhhAxU37rpWqtYHUzVsqk6eEG"
    "wobViGe0iW0kU/q2RCgOZwRQvY4s6rRsFCRr4l4E1ll3WjWATwF11uH9Z0KWYSxn+SeoN0"
    "iRbYoKGqka6cMdwJZvh4l0OGKxfXl4D6Ln5Av9ZTXWCz/oRir3SxEO6GbEa5VxOFTmVTxk"
    "3oYO/5/uKqXzGWX7Z2QrdQLGIkuNLV/QWlT5nnvbD2qWn0OzERF8JZaZD7hWB9LMTLDXEI"
    "Wi0Vy2EmqRUrYlpdLFbMVqhUi3lkKcD2oqMgMsVYP0THojqC04VEkgP5jP/Pxs8+uidz5v"
    "HHhVfCXpAkvShKvrimi2iUPZMVj+3pU7fXkkGdF9R5dW8CgjqvQSetoc7LeBPbFPszcUKY"
    "RtPlvI4JcXet6U5wyMtg1XPO694E48g5FSTzTa9u3dFWUhvcgFtyP9OVRZmqpuCMArDCOj"
    "77lq0qpYFtJAfM+8p0IFFN1ZRV4BThhhI1hX4wLccSO2YB1WBiefx16ozQDw5fPCgHeSSJ"
    "9qQ3x3WhnlVOTOmw0CXXCQiahy15AhFyoS5iLkH8UQ9r/lXHUS+fleitu2COzffWSTufX/"
    "/Y5Gq+/Yqwa/O/o7NKX0WH9nz7VX7c6B4+E2I83ZvAxhDjgRgPuKAQ4xm0iV22vPfUa41j"
    "YQNbvryZKJVLTGqqJSalYom1r9e4ZCO/x2KUi5uPH6c3o71A3HxdrM+ko7cG4UTDwCHcPL"
    "7UpmwpiUPUAJyq7HEUT2/7OoKxv5bG76QTcCpsYI2HUrnapKZabVIuVhPbOemxzRX9thJ5"
    "I2YHvVZbUDzZfvFk5EHpl3rltdqCu7TRN/jQrWgq1bVEUcvAaXj/ZimFkg8T8jx7pD67sT"
    "i2Uopb9va4LuyJheCMpZLbI58uwg7xAhQscBCGHkWEhHjIdxn7ndjou7UIpGaYY38SXDKb"
    "+kvq++K+y5I7kiBno4//7H52HWIFzOMjeRE/a4wwmnuEIIEaip4nQp0EYfGfZTF+zf9fbv"
    "PPI0T9UPNpwRyCLOIGHqkKk34aRZ8lblsOfiRR23OInELktHc+F0ROBxNWg8ip8SZO1yWF"
    "zVIqbOJWSW2npNMMM1rq1bBNZI3Ys+8B3IomgpWNxFT6BwJf7BDzUVd2TsSj1mIk2zRFd8"
    "a1+6VUZttOqdqwTTMs3OBdKFh8GQzbLUzeHL89/v7o9DjZJCRX6vYGL9gHXCywJ4e2eidg"
    "wkw+OTlRiaucnFTHVcS9QhCLv1QaCG/EDUS3HSeE8T1r9GrnEf777c21HOGMSnG1pFaA/o"
    "sc6hu2qxVg5NbIGNPv3p/9XIT74urmvLj4iQecHzoM+O3/AaNDiGA="
)
