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
    CONSTRAINT "ck_interaccion_serie" CHECK (("repetir_cada" IS NULL) = ("repetir_unidad" IS NULL) AND ("repetir_hasta" IS NULL OR "repetir_unidad" IS NOT NULL)),
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
ALTER TABLE "interaccion" ADD CONSTRAINT "ck_interaccion_serie" CHECK (("repetir_cada" IS NULL) = ("repetir_unidad" IS NULL) AND ("repetir_hasta" IS NULL OR "repetir_unidad" IS NOT NULL));
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

SCHEMA = "eNrtHWlv2zj2rxj50gbbD74dL2YKqI7aUcexs7bTORBAkCW51daxXB9Bdwb970uK9yXJR1M7wwK745B8T9Tj47v4xPf3xfrLPNnEF/+u/H0RzpN4QX6n8+3DYp39TiLwnwtvMHHfuaPK7ci7cUZ/VH51/6g4d5OhN+iN3Bt3MKkMhuB/d/3+xavKxWO8WifpAgMKXeEqDqIU9ky8G3c8cW5uhf4g3GyDefJX7qBF+jBdwalefHBGvV+c0ct6tXqpGeKH6UO8CpNgLg/OxiQzvrlRz1o3yTL19V3LIFnLXagnTFerOBXaW02ELp7Hs3Qh9DXR86NkFYchJhR9FJ5cmEbJx9RfpuuNOPsaeuI8DQGdoiAS+xDwcpU+Jgvw3tpO8BbiGwiUS6IkfQiktxdGxGBKUZo3YpFuguwZE/f3CU8Ff7EFC5IKz6+10bym2/WXbRyJc64aFjZdRbFAt3qTG1i5dt86d/1J5cULHTPooTFLmDvJ8ptHIDYw91MyGEdQnsh7CMcZ5mGUQXJeiLBJwTuXJ/a3bH6L9WYVJIsNkiDbJPKxdMmo1241Ot0QorsbeP+5cysv7yHd78Hj7imN7y/Qu36moJxQ6f3i9n6FYLjt/qLyxp385rqDSq3iDK4rYIfjfzIWJjooEtQEcPz0GryCHkAUJBIo6zQiQTKDwcEX1A/lxQ8dTxoBkDeovHwx8N6+eFV54X1w4H+Gk9HwxaWMiBdWFBEjr/7pTI5RENRknC4n3th0caMJSBB8FIq2micniURujlyPCVyQmBSUtprABFnKCElajWBYygqkNw1mMpcOR01kwd07uNDuOPv/gbrYTCRTBKiJILgdTtxBz3P6EIPTm3gfhhkHDfDvS5XvsQjnmB205HA43AbLebzhp0F53RtnsuKy8rPMz6QD7lvDcI5rScdlJmqSRRR/jYmh8lVeaj8MgqDZgvMRV/oSKbqv8i73242w3bnCALyq0cCQh7SazWbrSn4IA/uWCUUMNEsWGe8+DyPLGlAaA+rUjB9r0hxk0nCbF23TN947fsNVRu5bdwSEqzsG9gseCiRVJsPB/q8MBwBd3524YOR4MvJ6E62ZxAnTTEgcyeBBuHY2ezBYebsFARzNekHo9rJhEOjOlgx+gX3sGQS6p1VDpnuQbYOQ7GnhYFrvZ+ewhSpt7RCWLDYwtl9kMtEoBec8wG32iu09P4lU74Hy8wlZKWBO1IgI6uG0XS9hqUAgYq00ZtVW3CpnrfAPqwZhY9o1WywaUPK7WW91wyoGFQn+DUu1DTAv0jM1caCKF/Es4zmgjl5p72W0rNJ5xgsX4xun35ffa7mCu22JZIDcqQ3N/HgLg9JoR616sGVxdL0sG+oiZh1CNG5PdY/3yqGanqApr+QJhMDdFIi2GuHKK1cCsZteJVB0r1CQrIUjSjUjSqOmgO7nUkOFQ19yJ10z+6xAUmfv4u1w5HrvBpm4e3mv8JgGZSlmU6EMzKdoIIkB/E6n0aq1sViX9jOvEeQ3rHUa1VZdqw5MIM12q9WSNQijhLIMgkRkC8E/7FWlN3T67rjnGohbvbys/PYLoCeMMBJ89xdIZS2D1SaBLed7/FFebQmjojQE+mKxSU1efN6AzNzRDjjAoz9LRUaJUOBzlhj3j9eJ/GY8UC8KqErrRgFqR/0owApbg7mDpDUXVt18ojPNYxFc6msgi7xr5xr+ceuMndvhaOKqXrbwMHUji652uSmXNgnEFy1tFgCVID5vV09QvzgGd1AgsOoU6rqJFaCb5elaAtxsqTEQNqJ6Y1poDPCg9ByiE0+7DY09ACe4G6pGp9vszox2ggFhptFn6eohwJGY01fnKMAjKUMmshF3l4zIf0pXKKgiCX7Y95BGasBbPrlfrmJAOB/iYWhgRzr9b7xJHlMhsg2NtHhBBCRpBW+dPAY6epVT3TjiFc6DR/VtGTnwsH0yAQ470AbChHLYgTqK4WFcIEX+ZPnJQErrNAZC+YNCZC3KTLvZPxVe4CGKg7bS00Ygc7jjxru+43/wRpM79PcEyCUgB2+cnjccwIYb7/eJw7QTe5zEjVxUkrYrvmCX/FPRCTxMkdFWM9lEPucWiDQzUJ2QlVfZ99thWItrRLhxjMwJRXmhfb9R78ymkSHexyRflK7+WX7MXq5GJqVS3cv9E6NpeXIO8NMxxBxEs5vIghA7muAUrrQ9SiFK2qLGDc7N1m/P6tNpaDahss0abNdxdlR5Vrs2itdRtoLXDjAuZePDTxbAkEv5+HbWFaw3AQGiY4E1Jw/8K10Ie6rdlLITKXr97DBK2okMH7LTCdYWZk34tN22GcJl3maUE0r432Tsfp6ywj0H7lEVn7SegsmA2xXtW2s2ugUY8RKJ6EDjjrgIp1A8sEHe3CoYYwbOfIFNxaAJWAPo1YmiCM38NVhPQhK9jODwEZT+VWsaNUjYlWMd5N5w+JC4mAfPRa+v4yjWpdbkZvTkZuzEi3kQxrpNHgZLYEZhMCxm4i9b4G0+JCTiUey6KFk9388CgMQ5KJ2mRJ4MItduxgBkwIOFDEBR2gjIRhNWoWNhg3bkjgkYGcyOKRMZDGM1lmyZNWlHC+zHbBHSqhCtpqGYzK7suVyH9umFWRZ6UUVXyfeDWqMTh3lOB3SDVsHmfCIu8ddlHNHwYUHUJVgkKSc5kE/ANewfVlEjN9DhfUzWG2MMp/jTi8dsMr5icJmNoD0lGyNiYaSGG3pUY+tczjr4kGRpwxCLrD3zCsh+PEJuAUUlbhsmg2iz7hyfQj9J6Eh44lGiRwJGzSYVA2msryCkJhK2MHt/NLy9g4IMZe+7txPnOvs9csGG+BP/0XOu73r4tzvwe3ejcZbk/9YbOH2PjQJc1od/XBrWqaSBLECVzebjYfZKsJChT+NoRUORMFiE8TyIAv26QrKwpagMRxWOzvBMCUuGS2MCB34S2ZZ+bRaG1JmQRa6UkUFgyYtVm83mrFWUxyFDNdvxtD3LT+WQYbFsA+RptmaC64OlowEOqmGYO9IIOiSssoDOEVwepJMNgIjifnjViRok7YSsAgTmFSY1aYCrF66S5flYNIV2wTT4L7RcleDId9Gh/D4og5gbX4xdOGAtgZ0fv4dChZ8vcuxAeMtvtapNlHzLJSWJL04+aRTmy06keayHqWkeU6Eyyb74ylTBG+c90QKzz7qXJCa9Ilt175knWrULXFaySnOT8rXkuSnkLpibnj12kPr83OAuEzMJKO1/JvRGeQR4P0rCXi/thZUhYrbZmXbjPImtoZl/Fc+6AZHYGsbMhN86XgF1Ilh7py8BOTdN58Vt55vkQT3tMVjQMgX23p7SamLyrs9FrWAHbL1db5LNVo7LEQdyFoef1OC+4SDgeHF/Y7g/WWw36LwII8+NKuJI2GOoe7VivWr2qwnx0nmwjEs53iq5zb7v7kcXJQKHlBbmIUU+ufDW5mFZiMnsXcPuH21n6I9y9jnB4ZFhBzE9HKtRdq0PNygwEv3+l/xCvlv2ETGeQ0+SeDR7HR9hBKXOjMi7MzHCXhi1qY/SUm/HeDSGEuSRFGAGrSaonUII4I93I+eGBhHywwMCM5QIDEjMQ+WfwjdZjwG6ZEABj5btVU08QTZZpectV+nHVfBg9NehRCGE1NLuEvrw0JeF2lA06zIekbnd0I84We3MgVNALjX7Zm3aNK/lmUnA5U89BbCjhT8ErCZJpBOvLDcXr4xWXGnIyZ/DFvb/9LpierzBmsevQs6AZ7M4brfkM2ARETHpRW73G2Ej6EQ0i0zjk5HFyX5rMJFJtLpXs6tu8UG0CI2VuH8VXXXjgIRlUGM+JA7KXEW1abOtCcqY4FC7H87q3SlJM5bf8RXZEvAHj1RLIU4ck3P2Zfq/1D8jK52KSq2B+aS5KtS9KYMTjdwzJMOtEmEOvxt3ok5HlP90OpgxeN6mJ6Xcih96wM2j2u/wlXsxsj2n9XbcinXbk/DsGgiLGH+9/xzClaoTd7ZBxSfcE5QL2JaIutN6lLsljPFJDt2Bm4IhKmGnwvM/9NGSc0d/vr8bT7y3Xk8wTDm8O1nrNHDxWSWZJqIo0Uu1JPOX0ABjjHVyUxKPIUpFYdXVFGfHoURTLIul5AdF3OyJmTJrdVrUuNDb4RIkCVdOG41m0C4IV4ItEK+C8GzOami4TN8NPzDLk4xRLPAEiR2t4vV2XiRVgZPzNXkI/MAYDcsm56vjhNCe2s2H8sBMlkA4BdN5LGWQUKPEN4/Bl2TEy3iTrIAXEQWcDiDN24Um4YYfoKS/kA4he5ks6QrMJwRmUrBJV4n2k4BPGVk0x2eIXjI4QV4uk0Ykp9le44iWc4OpRN5nkT3D3epgxIiHHBI1PMB+WMcftwnKwwM8loOWk1b7xfc4BAefGjJMROoI3xkTndzv03hHbzgauUMU+QAWBUrC+eCNPRRY+uBdu0NuuPjZMf9ASYyx8FjM6ychMsSDC+KO3Q5CWqk14Q6uPWJDlMuiGXsDH6wBHqmduyr/+PuyuK68NzBIUjFEo6Azhzgl6vDilacPac+bmk5ECy6MXxKRLMa5ibAOhVMb7XYeMib8FXSoiyz+tYcW1L1xBtmvG3TbiwP4lj/2Zo84tZwieXrsci2dLYglZKnTeFFUHjCfk8kS2H7RLWX55DIeWJTmWpdAEveFL6eV+ztlGeRNj0uOVyaGQpRi4okohkrIHS6Seq81EvVhW3HWqyQWkyMkMSDetKBuaukSPsHYk+eohZbj46J4EW04PMueM3bh3UEDuFSKrQjw4tg9NhC5aaAOXiVBOcl0TWUCsXI3F6m2ZJY2YqL3q4oBRJxAzmJlxHT7Y7cIE9CipswURkCMwa+1p9OIRIN1aLkMFUW2+e16POO+jOakmhEM+pjTbi2Irwp9TM0u8mthszkj7qlm/+ifi3fttBtEs6rhwgt8FJSLoB5fxe1G7jUXeWgQfTu1sF6b8iQ3DMd6278K6s06OXQQlPkrI8tgd1vaJ2fwwWoSrH16gsXlociOK44XKWMfUnozjuD7RYngYvJ0LuFTHewI8AtxoCcgoBLpxZ1bk2b1+j1msAmYtLpFFtQCXo0KETAqSyQH+wwzbNU71ab+dbNwukHgK3ODs87EdhXJzRoUjZV/VXggeSal4VLpSiENxM+Vml4Qc68EF9DvdsNmlZwYRAkvD/ihmAn9+tV0FjfpgRrPyHTjL+fgjZL58/kIdbvODZatUwlBY+dKOcF6K9+NVyXXMXxlX57ucUfOXjdLZLPZ7ZtPuuiHXsZG8ZS/iY2C4IWi48HfxMdj8QjAYWPnvYtyWEbIyTdGIhhuusrMhE7RZBD+Pg0f9IaDidObDNHdaqOJ1/NuHdyXfZN0PRyRcSNnQj9R8gbj3si7JX+O3THtmLgjp5d1aGa2d1EQhoLxH7s5I2sy05oyJncFxtdNwf0X8ur6fnjVZheDar8aDR6TNWDGEFjH52FHzGNgia7kkLb4HPlDSGUEDUwzS8J4mscI5KNn+832LAik0zzURXxJ8HzuAI8j8VFTmAPgyoWfjr1q7PKelnwL0DKf7Nk9TBs45v0YGFB56d3K62SqLV1vPq4wQ+dXwgM23dgdeU6fSVnuRXfnw8mfpThRGmYr4NkKeFrV34PR9wl06Hs4aXHvengirtxSMurQ/MIy6vi866vU0fmXWanjC1LfddMpLEijAhVcu6EhUn6xGgNV9114W5vP1uaztflsbT5bm2+P2nznY/ZZk+6EavKVM8esWXXGZpWtD2jrA9r6gLY+oK0PeIT6gKdqZp1WXcA3w2H/pAoDltKSRRebl1O139WgsQUFbUFBW1DQFhT87gUFz1/P2UKCT6v4CooHGpzanaGsfrXFCW1xQluc0BYn/FHFCU/DNHjGRQkV7/kIVQlFFV6yRuEuuRrHPPS39Qtt/cLzrF/4zNymA+sWKoLMRvvKeyO24OHpFjw8jW1+coUOpfnJdx9P/ty72GGpzZh386+6GW0hRFsI8ekLIZ6NgXD6BRAV6+J7VEAsJXjM9RCPkJK0c3ZRXuXEcjaGraNo6yjuWUfxNOSbrZ/4FPUTTTGlwmqK38Gas5UWbaVFW2nRVlq0lRZtpcWnrrR4IjbPXhUWUUzG1li0NRZtjUVbY3H3GounIfueSW3F0yDmSddURPrKcLLw7Osqqn7voWcmO4cjCyowqgC7+fElqjOqQLZWo63VaGs12lqNtlajrdVoazXaWo3nVavxVFICdq/R+CRJNbZi44lWbDyXsKet1GgrNdpKjbZS41EqNZ6G0FMrNEoDbI3GE6jRqCQoaos04ojmE5VpVE22wlKMmmt2S5VwPOskHVvQ0RZ0tAUdbUFHW9DRFnS0BR1tQUdb0NEWdLQFHU+2oOOJfJD7PQo5Iv/QlnK0pRxtKcfz+4z22ZZwLHfHRk5Bx3Kfotryjra84w8r73gaUuY7lXUEdsVzK+xYfrGOVcnxzY6lHL/9H0+iS+o="

MODELS_STATE = (
    "eJztXW1z2za2/iscferO6GYS+SXd3p07Y7vKrncdOxO7u51NOipMQhY2FKGSlB23m/9+AV"
    "J8A0EKkEmJBM+HdmLyHEp6DnhwcF7/GC2pg93g1YVLsBfi0Q/WHyMPLfk/xFtja4RWq+wG"
    "vxCiezeitXNE90HoIztkl+fIDTC75ODA9skqJNTjxGeWTZcr5D1b4QKF7A8vYggs5DnWCj"
    "0H1pz67PLaD3Dwij/ToTZ7KPEedmNfe+S3NZ6F9AGHC+yzh3z6NPLInN9bIRLM+L9/+YX9"
    "RTwHf8UBp+B/rr7M5gS7TgEX4nC+6PosfF5F1y6ja879zKbueullZKvncEG9lI54Ib/6gD"
    "3soxDzB4f+mmPkrV13g2YCW/y1M5L4y+V4HDxHa5cjzbnjL5BdG81m1zd3s9vp3Ww2Kkkh"
    "4cghu7nEAOUSZF81iH73A/8K//PnyeTo6O3k9dHp9yfHb9+efP/6e0Ybfd/yrbff4i+TgR"
    "Q/in+r88u/Xl7f8S9Emdji5cMvfIt4UIhirkgGGeiP2A/4Fy8jz5bdA5OpCH+OYbsMEsTr"
    "hJBcyKSQLe89iKEG0QS9DC3bx8ihMrCCEMU/vwBWRi9gxeSBQ7LEr5J/mIXc3eX76e3d2f"
    "sP/PHLIPjN5Vd/PLub8juT6OqzcPW70z8VF2/6EOtfl3d/s/if1r9vrqcRnDQIH/zoEzO6"
    "u3+P+HdC65DOPPo0Q04ek+RycqkgWKbn1sglv2tJV2ACEXdaxB5d3vu4LN07/LUs2oxYkC"
    "pDp4dyHC3R15mLvYdwwf6cvH5dI9h/nn28+NvZx+8YlSCt682tSXzvmwReBuES+zZBrhbQ"
    "RbadIN9s3UNCPDa0VEDemGTG4Xo0UYD1aFKJKr9VBDUkKzqTIjv11suLGFIR3zwTgLwd5P"
    "RsoLZ88+TmwauCbjW4JWxt6vtYYsRIkc2IDcT15FgF2ZPjamz5PUE9YBfPqSfF18UrBiEu"
    "a4ccj3kwH6vsbMfVG9txaV9ziI9tW3oolS7iAr15AB8p2Q5HNbbDUdl2sKlDHuiM29jKpl"
    "qJxzys36go4zfV2vhNSR271GZHRAdJfFtSkAv0LQG8Vy+XgK/KWmZUNQiX1vLKp4/EY4cH"
    "VXMiT2/iGm4DY2aCaVhr+z04j6a3oz6aasQhdClZtTUnjYzFQHibP2hgtlXJPHo1CGcse0"
    "T4w83d9Pri8uyqr0B7NEQSBXFFvYcKt8+G3gT9W+clnf4sxhCS48CMrUHsU1W1KmMzATxh"
    "8zpV2rxOazav09Lmdb8O2E91VO2DPPkedcB+Xv03r5WOE5ysGuLXle5f6jtYcm77B36u8/"
    "6mXG3BXbJ4JWg3ZyUoHYknNWfi5F4+BJLnsy5urq7O7qbW59HF59EWR/yOMpHwm6duDi0q"
    "MteWTp4FBNKwQBJPs65UynwgmoZFE7uqdQUjcoFYGhZLapZqCqbMB6JpWDSpX1xXNhJGEE"
    "7j6iznTNfXalJmEFLDQkqd8boCkjAa58s/tKmWePG1bbUyI7w4bdjRu9jQrXsClBwvfRYD"
    "T6+ff8nlevML98j+8oR8Z1a4k9uN4jKDgN30kIslPsnzzRPe/eMjdlEoj7YXKxve8We1Jb"
    "X23bnZ1c3LLuzfXojsUOa+1YJq8xhTYVohPyQ2WSG+ul4G1Yfco0yFK665YSuCPfzFb2Hu"
    "WabixS6z32Q3Addl9iiT0OLan05o1X5QvrWcLMUryEMP0U/in80/Sabnqyvc0n1ga5lbvP"
    "1EpLrFbuzEiskjDqzo5zOoomK1pwWxFxay4udnJW1bi992eJykGA4q3+Q2ElS+dUhnQOXb"
    "oMuioPLNeBFD5RvUYfUtoQzqsKAOC+qwjMAV6rD2ATPUYUEdljFYQx1WH2uEoA4L6rD6aK"
    "pB8QoUr0DxChSvQPHKwROHoCKiYwKBiojOigYqIjopFqiI6KxooCKiw8KBiogeCAkqIror"
    "G6iI6LJwoCKiC2JIEk0VMy6L5G1l/ZmZe1kqRClJoSyCj3iOfezZsvyj8tiMfiFflaLNLv"
    "voKc0KFtYcA4D9bBzG8Exv7z5eXjB0lYp69l6i0rENoOMVKn1E64AFKn2E62D1KX0Bq9Xy"
    "lERxyUpTckqtpiwlT6VUkRLRWyvsB9SzUJjVilDfQp6FPWdzQV6BoscOFSfds3o4D1ScQM"
    "UJlCNAxclwRQwVJ61mgaEVdl3iKKffFOjNc+21kncD+fuQv79PmJvP3/eptJMLr5+6xWFF"
    "CVXKJCDskqA1i3P0l/naszl81v2auCHxglf88/6v7Idufau9fX92dVU2Rlc+D5CsZDn655"
    "RBhspIFlgENO8ZT1toplf2C9z5zc1VwTw5vxQOSNc/vT+fMj0cLWFGRMLCuemQcxE6rRla"
    "KK6ELF7I4oUs3r1m8Q4qzJoeOHSlIWGEtGpIFW1LFUGqKIgGEkUOHjIpwx41gtMFP8+0kw"
    "g6llwIqTompOpULu+XYKraW7dbK1oX1/wL/YJEKMjCOGAWRiEpSpKJISZNVWdjrERKhYyM"
    "TSrF04KWW3rKUjC20m/PufiU15nieYbRfpJ0OxWpIG8D8ja6pzggb2PQQX3I2zBexJC3YV"
    "jeRsdBbiPUwr7EesnsK9XcjQK9eX60llqz1qC8rUErAL5Lm1bdZV1mMg9qaNkKKV89hrn5"
    "lC9I7IDEDkjsgMQOSOwYiDxSA0+7o1GZ0TyN34WeHztLqIobxATJUUMQCyRHdVY0nUyO2q"
    "84IDtqOCLoQ3pUJxJJxgbmR3Ua2MYSpKJv20yCVPoogxZ28QwckCDEvF/iC7E6Sx9kElRt"
    "JpOdrYMIr3fUXyKH+iNJQlmJZlyXVIY21LN5nlwhs4xnK/AWPclM6AgE7FsksBg7ezt/sB"
    "aUdzx9DsZWQOwvlovRI3sU8ijPHOPzppckXFb0Amr68Sp5a3kIiEfYOwyZaJCJ1kWtA5lo"
    "g05Tgkw040XMIHAkx6ofUViOEqe0dTI1S55cRoK2WzBBzTbbdgm3K95+/W6zrAvgCWxVEC"
    "q+Et08T2k0+lggpj0U111K+8J11x/QqpYdO4dqr7kNz9AX3O/UU00eSEgNzAQ9VUk4Oq3O"
    "NzotpRtVacIq82C7CgTLoBOWgVTXVEl1i5LREGl/FE3vJLqkIXlUzbvMiM0L650o5U+d1K"
    "RPnZSzp/iuoRtDLfJA5lQDMdN43eoKQuQyb80fWCyJz1M1mirQG+FU60QkNe981o765X39"
    "PQNfNeQnLDztaF+bYZkIfjv+4aV4THZzXBeImRfIlIYtrP0AW3RuhQts2ShELn1YY/lghW"
    "pSGKLQPTUxhhAIhEDgzAQhkEGLOJ5pW5buBXXKLtWMuJnT2mF3mpbL5KDNQXr6UvI4TGo8"
    "DpOyx4G79yWpUe8I+7k/Ypss49S8UkhAVnfoxPSvcnw9A3y7BSQ6Cpx4UnIZwZrK+gKXgQ"
    "u1hap6ny0pOuMLT3OtCpwvXrEd88/oLlh6/x/MvVSSV/6Keg9SpVrgMcGpVWd4TH8umeWU"
    "HVY8eSeYSsyKTMMDjVmv5FHyrlYN4Mjo9zh9IzGTejt8Awra2y9oj431me2iR4kVWl1xWO"
    "RqRAN0yM5vyBYdV0QCXm8tA43g1S4DLXJBUfvLYzLd7vdguiRKMRqVCqIDzgXv2rnlIIUx"
    "dQUxaoUw2vUvcUGKtHYldwvCKxBe6ePrC+GVQfveIbxivIghCAC9jvcJMgypho6lfYe5+V"
    "Bs5KSVIFzr1JWhC07dGqcu9IWFvrDmudG77SccVHUD9IXtljygp2UnxQI9LTslmp1CHUnH"
    "qJc2/5K0qerZAbcy0lHcGeizzODUwoo/4xYHhgWE8jAF0a97aehMGaOOaQI1iNZBSMJ1Ey"
    "FG43BqM7Z4tnbRSNpoz0X1MUWUUCjEE31Kl9ac+hZ7E7hwgrHF/kDWI/G5V91iQreeSMh7"
    "4bnE+yKLO+7yCIhPQnyyj7sJxCcHHbyC+KTxIob4ZKvxyQDL+gtKwU1IzTtzt4KsQ3xs29"
    "JNWj6KKE9vHsZHSs7voxrf91HZ9e3y3nryIjEpxgV68zBuZR1jz0W2qo7IiM1Dt5W2VDZa"
    "IVu+gqtM+QKLCSNMtGx5/NuarNCSyGcAV1aNiWwmLE+oG2sIrQZTDDwaylzilesypR/ego"
    "TcgKHnBgwpFM1PT7pyKPKYoCE6JZL0xKU9NbbMCMJpWDjpUU1XOBJGEE7DwomPebqSEblA"
    "LIdK3oAw+97Dx4VyXkkYWSz3rQ4n2yLl1rDyjYeT5p8BdR0rpBay4uGJ5QDyNmKVEWrIi2"
    "cIxAnTI3b/0wgH4Sbi8hjp51k8NwRGq0FguYPKAQLLg446QmDZeBHjryvsVIytlvYWLTJA"
    "f1HBcpUUtXnyyUPyjSShHlxEY2MkKQOV0Q8OKmgKOrSmoF1DfrvBLWkCPGOoPJJAGhna3g"
    "64yD14RLNzpLICyFj2GDj68PHmw0/cStlPBKl5JVA4ppfglo4CFVmGPBEUxrm1mTcDcXaI"
    "s++wFtuKs2dnQ912tjJOaGnbaEvbHMS6ESsJJyRDwBTI1l6UA7dLcOO1rhh5KZK35f03NQ"
    "ZThn1OPOTqgp9naskfZL4E0qmLWvNPcwyw+HWgL+UslN6FshAUxp9eZLz9Qr4qIWEsDD8t"
    "KtyK2aeVmuUlmL5LHtArZaKLa16XKqBbmNWqjWxhIKyZ61XUktrTenPJIF70TZvoenGZPa"
    "q/7tJOtVHpJUbsMvtNdjMrKn1U/04gB8mGy7+DkmQ44RWtzoUjAqFCh5UV8kNikxXyQgt7"
    "PnVd7FjE40luUWKdLcmJU+aSJMd9KiXs5Z6F4/w36LMC6XCdVqWQDjfoXClIhzNexH0Jq5"
    "9d3F3+s7cx9Xv0HzST+byrXqIcQwMvUDdNTyPeH/CdH8Z3nrOtlbEv8xhhqx1GAvnTjKoE"
    "JDzwCjTlQRdOm/ouXzMHT45Fp29ZCyj4fAtn913Q/SA8oF8rXBVcyQuuHq6A4M/OwZ9qV3"
    "qb3rxb7BM8zcpjJB49kWRc59ULOPGsWG+z3bV3t8BWxBlYdG7NiYvZ91zeYz/6G1nPGPmv"
    "LCY7sqQMYkbtoiDc0LC/UWg9ocB6II/YG1vsMyivfU3ce9FD7vGc+rjsH9zvR0Oz5u5tyG"
    "NwIoITEU7I4EQctoj3V/HZrY1GS8PFdoA6Thn9MHYDjZY2bVq1+XE7srkfxWk8NeM/OOEs"
    "yCgVgtQRXMw0fFpQCwUBCZgRGEWbNzM9Xlm8TQu/67Ldj90LmcFIx1awtheMgROu76M5MS"
    "F7vk3XDHt+nVMz2cgi3Pv4SGl4PENmngyBgqA42LN91mBgzw7B2AF71nQRV1SZml9huq8K"
    "Xv3OxAUm86A+cAVYYoFp1cFk9BDE2zWKGhvBqrAXqI0wqToROs2dRHTDT8blyo+F8FNhya"
    "kWx2wG+u5WG9PYNOAuRvMExdmpcN4ZP/xHU5lHMr9Hdndc6/Yo0imF71DIOBzE1kYcN8tn"
    "3aMw54uQRuC0uLe4IiBHv1NKewzuCHBHwFkV3BGDFnFPcvT3dlhuPj9/STwmAInLp2ovyT"
    "EMrhtrx3OvTbWEIPW6MwIArw14bYzy2kB6e5vp7d2rzOgiuOqFGYfKdq9KCVLJBtLMA8LI"
    "XjBQE9dV7Niqa1ShwKEywUlcq8Rj6z06RzCJ/MLnOeUdvJu70XW2aJB4LTuF5K8Wnhm9D9"
    "FHZcTil0jnLsLUKHDBdXE/BhfcoP0z4IIzXsSbHsTBOsp0lVtydc2LBUbzElhayRWaY3uh"
    "OoMipR3y8Ak+OGaW2VdF2K74hOS7jS4pYCewVSFoXLeR2/dnV1fy4T2zjVWqBeGGZ+j4/U"
    "491akTCamBUYrTYwWFeHpcqQ/5rSKuVS92lYmx/Y2GHkJdMC6kqqZKqFt0DEi0CxKFeKLG"
    "uThz76jtGQV68yzpIyVL+qjGkj6SDCryXGTj2aOtiHGB3jyMWzmt9CRNo/8TCmHEXpvLOP"
    "FYUBetJMHAWi9HygNYwzjDZscZlh1pO84Rkz7BBDw7VVHGD/a6AiryHHQIpSliSG1lXVlI"
    "GOEdaVg4qZGtPZ+yzAjCgVmVAxJLbGnuagEIzCCkhoXEc4FUs2NztCZ4vqAd+jAlcIgOCr"
    "D080CufPxIgpBqS0BghGm60JC+m3nPh+iz0DEd02yfhVo9cnhku5ilX6U1FRBOMsS1QT3b"
    "MJq5VHMG8AsG5UbdRl84z1RobWqIvi2uwbQ7yUuxKrQ5MQWqNutn8tNyJUU0wjDdutmvRU"
    "KFchq+xTIS64mEC14VE43UyLewtZHrWtRn/1piHDLoxtbTgrC7S/QcdbLlcxmQ5eGvocUe"
    "JG1F097HKBXu5GaoRJmwUalNeRB8di/3T3a+X7G1ECGcEDEFT7+SJZohKL2B0pvO6jAovR"
    "l0oh2U3hgv4ooikMr8WJU6EBDrwcUakpVerlzCYGCpQPMpcpuvJfe9VaYXCVwmxMX0kozY"
    "+mafrpvFWeDaZyLn9PrHy+n13XTU01UqHDFKmEsXaZnJhHW6hxxw6bGuhHl1caWEdfC1lt"
    "vQ3FIwqI6ocTU9FbWDoitiuz4QOMxTBm+UlMGbGmXwRp55PNMHW8ZmJOKKkNdiXgLdxyv2"
    "NvszGznSE43ccyNymZAroOW9SQBgX95BEmdjrWkmspq3Wpu3yxLUFoidsRVNhBLPkG2DBA"
    "z2YY5EtdYCmPIMGUDugPXZRmNTn/1c6svK3s8pdTEqv/NyXgHNe8bc1sEsvbJfGM9vbq4K"
    "3p/zSyGscP3T+/Mp27ciVcCISFiINuRs28jel6XWVrnd8hxQm95lx1t8lqt/tWoOgVveq+"
    "a1VEfm+UqU1P06YF9aZspJbec8+UGLm/pkMhdPyLoJ/1Xc5hmBB874zx0JdWUkZQUBNSwg"
    "8eC+ywRGOT+IqmFRJUk7qnUcBXIjcjsOVESTT5bSRT/PZIKD5nB1TMhWr+EQ6KF0o4f1Y4"
    "A/7w7/sCZLrkko+0nqg0UkXCCDhsqXcgm12pVLGW/Pdl7loqWC0aEyBKOUibwjqO+SB/Rr"
    "P9UFNm9PKM4Y4RvhbsjmmHulKHRK7HJmQgdntvQXV/3SxeK2tRO6QrGIkeBKd/cXVIjlnv"
    "fC2qem0e+EIhbcWZmT+4VgfRT85YYYBK2WihUwk9SKiZhWF4uJ0QqVajEfLznYfjxCKVeM"
    "9UM8TtzlOV0WD3JYAWX/c9BzYN3jOfXZ46IrUTdfnF3kJV+M07NIHD2TFY/t6VO315JBnR"
    "fUeXVPAUGd16CD1lDnZbyIHYKCGZ+sqdE2v8hjgt9dS93xHPIyWPU553VvgnHJORVJ5ptp"
    "C7qrrcQ2uAW3ZHamJ/MyVangHANkhXVc+5alKk0D21AOOO8r14FENVRTZmnLODfziFQTqB"
    "H6wbTsS+yYBFSdieX116nZ2h9ctnkQBvJI4u3Jbo7rXD2rApnSkO0l4wmxNY9a8oTc5UI8"
    "i3rYYo96WLOvOo57+ax4u+0FdR12tk7b+fz6xyZW8+1XC3kO+zue8f0qHrv27Vf5mO49fC"
    "b4eLqnwMbg4wEfD5ig4OMZtIg9urz31WuNE2IDW768mSiVS0xqqiUmpWKJdaDXuGRDv8di"
    "lIubjx+nN6O9QNx8XWxApau3BuGUw8Al3Dy+xCF0KfFD1ACcsexxFU9v+7qCUbCW+u+kCj"
    "gjNrDGQ6lcbVJTrTYpF6vx45wE3Mp+Wym9EdpBr9UWFE+2XzwZW1D6pV5FrrbgLh30DZ7D"
    "F6tSXUmIXAaq4f2LpeRKPozL8+yRBPTGZthKU9zyt8d1bk/ECWc0o9zu+fQs5GI/tMIFCi"
    "PXI/eQYN8KPEp/x4713Zo7UnOZY3/iuWQOCZYkCPh9j6Z3JE7ORh//2fvsudgOqc9W8iJ5"
    "1thC1tzH2OKoWfHzuKsTW4j/Z9uUXQv+l8n888giQcT5tKAutmzshT6ucpN+GsWfxW/bLn"
    "rEcdtz8JyC57R3Nhd4TgfjVgPPqfEizvYlhcNSRmziUUntpKTTDDPe6tWwTWmNOLPvAdyK"
    "JoKVjcRU+gdCvtgh9FFXTk7YJ/ZiJDs0xXfGteeljGbbSalasE1nWHjhu4hQfBkMOy1M3h"
    "y/Pf7+6PQ4PSSkV+rOBi84B1wskC+HtvokYIImn5ycqPhVTk6q/Sr8nuDEYi+VBsIbcgPR"
    "bccIoezMGr/aRYT/fntzLUc4xyLulsQOrf9aLgkMO9VyMAp7ZILpd+/Pfhbhvri6ORc3P/"
    "6A80O7Ab/9Pz1BETE="
)
