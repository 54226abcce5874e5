"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
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
    CONSTRAINT "ck_contratacion_plazas" CHECK ("plazas" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_contratacion_asistencia_minima" CHECK ("asistencia_minima" BETWEEN 1 AND 100),
    CONSTRAINT "ck_contratacion_estado" CHECK ("estado" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA')),
    CONSTRAINT "ck_contratacion_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_contratacion_notas" CHECK ("notas" <> ''),
    CONSTRAINT "uq_contratacion_cliente" UNIQUE ("id", "cliente_id"),
    CONSTRAINT "fk_contratacion_cliente_final" FOREIGN KEY ("cliente_final_id", "cliente_id") REFERENCES "cliente_final" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contratacion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL)
);
INSERT INTO "contratacion__new" ("id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", "plazas", "asistencia_minima", "estado", "valida_hasta", "motivo", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "cliente_id", "cliente_final_id", "formacion_id") SELECT "id", "version", "creado", "actualizado", "expediente", "anio", "numero", "modalidad", "precio_hora", "horas_previstas", NULL, NULL, "estado", "valida_hasta", "motivo", "notas", "busqueda", "expediente_clave", "expediente_orden", "motivo_orden", "cliente_id", "cliente_final_id", "formacion_id" FROM "contratacion";
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
    CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE RESTRICT,
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
    CONSTRAINT "fk_asistencia_sesion" FOREIGN KEY ("sesion_id", "contratacion_id") REFERENCES "sesion" ("id", "contratacion_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_asistencia_inscripcion" FOREIGN KEY ("contratacion_id", "participante_id") REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE RESTRICT
);
INSERT INTO "asistencia__new" ("id", "version", "creado", "actualizado", "estado", "minutos", "nota", "nota_orden", "contratacion_id", "participante_id", "sesion_id") SELECT "id", "version", "creado", "actualizado", "estado", "minutos", NULL, NULL, "contratacion_id", "participante_id", "sesion_id" FROM "asistencia";
DELETE FROM sqlite_sequence WHERE name = 'asistencia__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'asistencia__new', seq FROM sqlite_sequence WHERE name = 'asistencia';
DROP TABLE "asistencia";
ALTER TABLE "asistencia__new" RENAME TO "asistencia";
CREATE INDEX "idx_asistencia_contrat_f57589" ON "asistencia" ("contratacion_id");
CREATE INDEX "idx_asistencia_partici_b334a6" ON "asistencia" ("participante_id");
""",
    "postgres": """
ALTER TABLE "inscripcion" DROP CONSTRAINT "ck_inscripcion_estado";
ALTER TABLE "formacion" ADD COLUMN "asistencia_minima" INT;
ALTER TABLE "contratacion" ADD COLUMN "plazas" INT;
ALTER TABLE "contratacion" ADD COLUMN "asistencia_minima" INT;
ALTER TABLE "inscripcion" ADD COLUMN "fecha_alta" DATE;
ALTER TABLE "inscripcion" ADD COLUMN "fecha_baja" DATE;
ALTER TABLE "inscripcion" ADD COLUMN "orden_espera" INT;
ALTER TABLE "asistencia" ADD COLUMN "nota" VARCHAR(500);
ALTER TABLE "asistencia" ADD COLUMN "nota_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "formacion" ADD CONSTRAINT "ck_formacion_asistencia_minima" CHECK ("asistencia_minima" BETWEEN 1 AND 100);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_plazas" CHECK ("plazas" BETWEEN 1 AND 1000000);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_asistencia_minima" CHECK ("asistencia_minima" BETWEEN 1 AND 100);
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_estado" CHECK ("estado" IN ('ACTIVA', 'LISTA_ESPERA', 'BAJA'));
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_fecha_baja" CHECK ("fecha_baja" IS NULL OR "baja_en" IS NOT NULL);
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_fechas" CHECK ("fecha_baja" >= "fecha_alta");
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_activa" CHECK ("estado" <> 'ACTIVA' OR "orden_espera" IS NULL);
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_espera" CHECK ("estado" <> 'LISTA_ESPERA' OR "orden_espera" IS NOT NULL);
ALTER TABLE "asistencia" ADD CONSTRAINT "ck_asistencia_nota" CHECK ("nota" <> '');
""",
}

CHECKS = {
    "sqlite": [
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
            "inscripcion",
            "ck_inscripcion_estado",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" IN ('ACTIVA', 'LISTA_ESPERA', 'BAJA'))"
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
            "asistencia",
            "ck_asistencia_nota",
            "SELECT \"id\" FROM \"asistencia\" WHERE NOT ((NULL) <> '')"
        ]
    ],
    "postgres": [
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
            "inscripcion",
            "ck_inscripcion_estado",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT (\"estado\" IN ('ACTIVA', 'LISTA_ESPERA', 'BAJA'))"
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
            "asistencia",
            "ck_asistencia_nota",
            "SELECT \"id\" FROM \"asistencia\" WHERE NOT ((NULL) <> '')"
        ]
    ]
}

SCHEMA = "eNrtHWlv2zj2rxj50gboh/iOFzMFXEfteMaxs7bTORBAkCV6qqljubITdGfQ/76keF+SfCRjpyywOw7J90Q+vpuU3j9n6y+LeAPO/lP55yxcxGBJfyeLh/vlOvsdR/A/Z/3h1PvgjSs34/51d/x75Rfv90r3djrqD3tj79obTivDEfzf7WBw9qZy9gjSdZwsCaDUFaYgiBLUM+1fe5Np9/pG6g/CzUOwiP/OHbRM7mcpmurZx+6491N3/Lp2cXFuGOKHyT1IwzhYqIOzMfFcbK7XstZNvEp8c9cqiNdqF+4JkzQFidTebGB0YAHmyVLqa+DnR3EKwpAQij2KTC5MovjPxF8l6408+yp+4iIJIZ2iIJL7MPAqTR7jJVy3sROuQl6BRLk4ipP7QFm9NALAKUVJ3ohlsgmyZ0y936YiFfzlA9yQRHp+tYXnNXtYf3kAkTznC8vGJmkEJLrVGsLAypX3vns7mFZevTIxgxmasIS9k26/fQRmA3s/I4N1BOOJvIcInGEfxhgkZ0GUTQrWXJ7Y37L5LdebNIiXG6xBHuLIJ9olo16rWW93QoTudtj/761XeX2H6H4HH3fHaHx3htf6mYEKSqX3k9f7BYGRtruzyjtv+qvnDSvVSnd4VYESTv6pWLjqYEhwE8Txw1u4BDOArEgUUN5pRYJ1BodDCzQPFdUPG08bIVB/WHn9ath//+pN5VX/Yxf9ZzQdj16dq4hEZcUQcfKan871GAPBTdbpCuqNT5c02oAkxcegWKt9copKFOYo9NjAJY3JQFmrDUzSpZyQtNUKRrSsRHrbYK5z2XDcRDfcu0Ub7U2y/x/qm81VMkOAmyiCm9HUG/b63QHC0O1N+x9HGQcNye9zne+JCheYHbbkcDgSg9UCbMRpMF7vTzJdcV75UeVn2oHk1jJc4FracZ6pmngZga+AOipf1a32wyAIGk00H3mnz7Gh+6pKud+qh632JQEQTY0Bhj6k2Wg0mpfqQzjYt0wpEqB5vMx492U4Wc6BMjhQx+b8OJdmL5dGEF4spu/6H0SBq4y9994YKldvAv0XMhRqqkyHQ/mvjIYQ3cCbenDkZDru96ZGN0lQppmSOJDDg3Ft7fYQsPJ+CwY4mPeC0e3kw2DQrT0ZsoBd/BkMuqNXQ6e7l2+Dkezo4RBa7+bn8I0q7e1Qlix2MB6+qGRiWQoheEBi9obLnh9HevTA+PmIvBQ4J+ZEBLVw1qqV8FQQEPVW6vOLJmiW81bEh10EYX3WsXssBlD6u1FrdsILAioT/BvRahvoXiQn6uIgEy/jWYEFpI7ZaO/ktKTJIuOFs8l1dzBQ17VKkbStsA5QO42pmX/fw2A02tKq7u1ZHNwuq466jNmEEI/b0dwTWdnX0lM05Y08hZC4mwGxVitceeNKIbazqxSKyQoDyVoEolxkRKlXNdDdQmpkcNgit7I1888aJAv2zt6Pxl7/wzBTd6/vNB4zoCzFbDqUhfk0C6QwgN9u15vVFlHrijyLFkFdYbVdv2jWjObABtJoNZtN1YJwSmjbIGlEvhHiw95UeqPuwJv0PAtxL87PK7/+BOmJMowU390ZNlmrIN3EqOV0jz/Kmy1pVJSE0F4sN4ktis8bkLk7xgF7RPQnacgYEQpizhLjvnubKArjnnZRQlXaNkpQW9pHCVYSDR4O0tZcWF345GBaxCKF1FdQF/Wvulfoj5vupHszGk89PcqWHqYLshxql5tyaZdAXmhptwCaBPl520aC5s2xhIMSgfWg0NRNvQDTLI/XExBmy5yBsB7V6rNCZ0AEZecQbTDr1A3+AJrgdqjq7U6jM7f6CRaEmUWfJ+l9QDIxx2/OcYJHMYZcZWPuLpmR/5SkOKmiKH7Ud59EesJbPblfpQASzkd4OJpsKet4vQFZZvU+XsbYtSZ9yewvsIkfEynrjRw4sKTKk7ZCisSPgYmW5cw6yYaFi+BRpwQnFRm2yy2B/Q67oaJh3Len/eJ4OIcoWUFVt3KQ0vaOgzDeYRBZizbTTvZPh5f4i+FgrewkEuoj4SjydtD1P/bH01v89xTqLKgjr7u9/miIGq77v0273HLxxymcKmQsWbsWJ3boPx2dkb+5yVd7NapUTRsnCQZDxlrteyELj7DrtJmDmrS6yjq+3wrDKqhSbSpIh6CFVe7x/XqtPZ9FlgQjV7VRkn5fgdNOsU2m+hLT4r7H9F2e8oT8dAjdidBspwcRxJY+P4Mr7QAziJLOr1XAhdn6rXltNgvtPlsmrMHDGuuwk5LaCKyjbAevutCbVb0dH6pjqLPEhHrWFaw3AQViY6H7qA78O1lKMtVqKNchGXrz7AhK1ok9LSrpFGuTsCZ62nZihnHZxYxxQomAn47dLTTXuGdPGdXxKfsp+SGkXTPp1Ua9U4CRbJGMDjZuiYtyCsODGlTh1sE4Mwg+EWoqBo3hHqAwUlZFeOZv4X5Skph1hICPovQvm7OoTvO8AuvgeErAh9XFIngpdn0NImC6y5N7hSj3ihBYLoIQmIQ8DFbQjSJgRM2ALw8wvL2PaYqlOB7SrhE9nQeAiLPX/Z0SF3MwubZzBhAD7q1kIIrSTkA2mrIKG4sajCO3vPGRwWx5RyOD4azGb3dmTcbREvtxX4S2miIXjWIqu/LnCh3Gpxde6zCrKrZLvh9U620Q5gUdKAxKg83ppHjA1xWIWL6yIM0TLONE0Bw4JhAads/j6KkiFEU/wtDWmjRaLYK/cWeJPFDxiyGP2cx9zTuze0w7qkFO8cJckTD0oJ7ZqZzEiAnT0l4k0W873nqgwnuAmw8MlSxjXGGxZtMtAwb9LMkr6YkHyV9JGA0SLafyeF9BUk+eKFMBfI5ZU5ElkbAcML8mb3vhmw/j0c0t0sn4zQfvZtq9yn6PPSiuf5A/et2r2x757Q393u14kr0g8b4/7A76fBSUgQH649zCRSV9fQmq7E1IEWanyykq9HEcSxkoEgbLECyCKDDvKyIL34rKaFwR6IzO44jeOrdefiFPokrDr87DkMVFqkFQbrNQWLqwi0ajMW8W3YFRoRotMGvN86/BqLBE80LyNJpzKYojutsChzwKdO+mHrRphmiJ4jy0Pdi9sABiivvhZTuq0ys7dBcQsGjOmXcGo9YwjVen45wVei1zEH4K/GAh+yy4dRb8JbWiv32g54QyToIEXYFUdJmexEkQRakMYmF8MXbpfLsEdnH8Dh4DentU4CjKnn6zedHAd5+FO2HywukbpdJ8+YUAEet+foiIqdAeZS/cZdZk0Ifc4XuTG2+c/f2u+zM1LPPPpkXTgEdT16Z152lr44aXVdbK3JTrc+rcNPIXzM3MLlsYEnFuVDj5xQ62Fz9SeuNrHURsFfth2mBZ7HlWjjXzOyHYMplR2zCv7Vjf/li5E3SRmZN5QslsNwn74amJSkm4ymJka6q4zGglXrYiz7XLEsNTg9hozzogz7YaWNG/BPNOQG2rQf4zM7UGKTT8UtRw/LZKyA2YUgcPi018rx8xWiIxlQI7a0FlNwl516fiAJBAfv2w3sSbBzUZTBMRmeBpJ0qW06fDHTZZz5ji5cMmETMzualskn59DE1LK/aA7PkZSrxkEaxAqQSOTm57DmX787IS2WpGC/uQotyOtGr7sCyvac/SoO5/250znx/ucmwoIiOJhmR/rFbdtd7fbyNIzPKvRPBitxrNEzz7Hl+KaHY6syQISh1U0rVzNcIXjNv0Rxmpt+UhCIGS9JFyqgFbbVBbJXvgHx/G3WuW7slP5EjMUCKFozAP038a32Q9FuiSqR8yWg0DDJkfNRJQnrdKkz/T4N6aWUEahRLSSLtz5NtRx1T26jIeUbnd0o85We/MgdNAzg1ys7YJzVt1Zgpw+aN2CexgiSoJq00TmdSrHG3Y1JWBnOLhf2H/D28rtsdbXnImS6EXD+ZzAFpN9eKBjIi69DK3+/WwHrQjdnXREOrSzcl+GzDRSTQ7l/PLTvHtBxmaGHH/MrrsgIAm0HBjPiRJn11G1VmjZUif2eBwux/Oa50ZvUyvrvENFQn0Q0RqpJCgjunljlXyv8Q/IS+dqUqjg/msF6RYeFMGJx65Y+ZL2CXKHH4HtKN2W9b/bDqEMUTeZsfzwo7ve6tCRLXbib+wMCqes1oLNIFJPCnPslOiF5JY1oM4RDobk+e9NniiGd9nlCR+wsgEKerMalGuIFmTxwK6PUWJIyrh3aLTZ/xCX/eW/fz5djLtv+/3JHdWPlEt7+M3jVOjbCmJuOSlzj/rJDakgxX66v5q/pZbYKyJamFK8rFUqRS6vvvy7ASUeIplsZR8OU+YPXWG5s12k7kwZm9fgaRJ0Vm93ghaBUlRKDIgDcKTObtjSTlzN3pZM0//RkDiCZqhSsH6YVGku2Eo9TW+D/zAmnPDqXp9HE0gIgqkPnTMoF4PNkkaG18O+ZRhMZwoYvQqODuHLHVNSp7ci7jLJHwBxIqRDNkn97arPbXkswTB2/swkmOi/C+9PU6tyWDA4vveaDz2RjjSh7YQX1762J/0cSLlY//KGwnD5ZfJxQcqAsXTQUDUlFImRASXBI9/84W2MjvoDa/61PqVu98z6Q99uAdkpHHuuqCKX0ETulS7JyI5tps16vT457lMFpDITakDZFmA9pjP0Rxsa8woa1bCDb3uxEMfkxkirJoGh08laS6itoX8DO4QuRmxEWfTyhRhFT5lo2v47OD6zmhZSORnApEnYAbmnznwBhOvCBMUQNshLicgweBXW7NZRBMnJrTCYa7Gqn6rBubCm6sCk1rBkKM061QDcFnoKJlkd9YJovmF5SMGJPGZi6AGLkGrnvvpgjw0mETtalirzkSq8Tj4MV4nfhJCPjqND+0tANyzVHFFlFdq1Vva2gh2aZx7QdZgjxPIx8/2G615ECjBHu6iCgI+X4jvBBIf9Fw8AGkcfjr0rvHXkJvq+8yrfLJnb5Rv0JifJ1At5t0Z0JaTfT0rWW/+TIkGyC8iAj2niTfudwfccxQWuj0fTv8oxYnKMFc8xBUPMV4o6CEXd4pMX4+chO1cSkTGlfsVbn1o/je59fF5L+Lro/Nfy9fHF9ynME2n8FveOlDBC4QGIuV/59tC1V033pU1cWVNXFkTV9bElTXZoazJ6bh9zqU7onIm5dwx51adsFvlSqu40iqutIorreJKqxygtMqxulnHVVLl3Wg0OKqaKqWsZNEnGsuZ2id1aFwtFleLxdVicbVYnrwWy+nbOVeD5XkNX0HdFUtQuzWUs6+urour6+Lquri6Lv9WXZfjcA2+03ouWmR9gIIusnkvWd5lm3sch7wQ4Eq/uNIvrvTLS43T9iz5omlHl14sH/64WjHHWyvmOMT86GrEKPNTv+A1/WPnOjGlhDHv+1W6MLoaMq6GzPPXkDkZB+H4a8do3sVTFI8ppXjspWQOcAdq6+tMeUVnyvkYrgSNK0GzYwma49BvrvTM0ZWesWW1CgvRPIHr54rUuCI1rkiNK1LjitS4IjWuSM0Rum9PXpwGp6JceRpXnsaVp3HlaVx5mtMqT3McVuqFlKU5DmIedTka7C1YjrNefEkaPX+y70Hd1jnwguI1OsB2+aAShW10IFfmxpW5cWVuXJkbV+bGlblxZW5cmZvTKnNzLPdQti9v8yw3uVyxmyMtdnMqCepDFLkxvW3pSt64kjeu5I0refPkJW+OQ9HqpW6UAadY7Ea7uGqsdkOSjs9U7+akL0m56jeu+o2rfuOq37jqN676zfdb/eY4PLYnqnoDvaGXVvem/GYdqtDNuy0r3Xz7P+OCyQw="

MODELS_STATE = (
    "eJztXW1z27jx/yoYvUpn1Ezip1yvnc7YPudf/+vYmdjX3jS54cAUZKGhAB1J2XHa++4FSF"
    "F8AilAJiUS3Bd3E5O7lPRbEA+7v939z2jOJ8QLXp97lLCQjH5E/xkxPJf/KN4aoxFeLNIb"
    "8kKI771I1s0I3Qehj91QXJ5iLyDi0oQErk8XIeVMCp8il88XmD2jcIZD8QeLFAKE2QQt8H"
    "OAptwXl5d+QILX8pkT7oqHUvawnfqS0d+WxAn5AwlnxBcP+fx5xOhU3ltgGjjy37/+Kv6i"
    "bEK+kUBKyD8XX50pJd4khwudSL3ouhM+L6Jrl9G1yb3jcm85Z6nY4jmccbaWoyyUVx8IIz"
    "4OiXxw6C8lRmzpeSs0E9jir52KxF8uozMhU7z0JNJSO/4C6bWR41zf3Dm3F3eOMypZIdHI"
    "ILu6JACVFhRfNYh+94P8Cn/808HB4eG7gzeHJz8cH717d/zDmx+EbPR9y7fe/R5/mRSk+F"
    "HyW51d/t/l9Z38QlyYLR4+8sLvkQ4OcawV2SAF/ZH4gfziZeTFsHsQNi3Cn1HYbIME8Toj"
    "JBdSK6TDewdmqEE0QS9Fy/UJnnAVWEGI45+fAyuVL2Al7EFCOievk3/Yhdzd5YeL27vTDx"
    "/l4+dB8Jsnr/50ench7xxEV58LV1+d/CE/eNcPQf+8vPsbkn+if91cX0Rw8iB88KNPTOXu"
    "/jWS3wkvQ+4w/uTgSRaT5HJyKWdYMc8tsUe/G1m3oAQm7rSJGZ/f+6Rs3TvyrWzaVLhgVY"
    "FOD+04muNvjkfYQzgTfx68eVNj2H+cfjr/2+mnV0KqYK3r1a2D+N7vCngFhHPiuxR7RkDn"
    "1baCfLV0DwnxeKOlA/JqS2YdrocHGrAeHlSiKm/lQQ3pgjtKZC/Ycn4eQ1rEN6sEIG8GeX"
    "020Bu+WXH74NVBtxrcErYu932i2MQokU2FLcT1+EgH2eOjamzlvcL0QDwy5UyJr0cWAkJS"
    "nh0yOvbBfKSzsh1VL2xHpXVtQn3iuspDqXIQ5+TtA/hQa+9wWLN3OCzvHVw+oQ/ckXts7a"
    "1aScc+rN/qTMZvq2fjt6Xp2OOuOCJOsMK3pQQ5J98SwDv1chXw1RnLQqoG4dJYXvj8kTJx"
    "eNDdTmTlbRzDbWAstmAGu7XdHpxHF7ejPm7V6ITyuWLU1pw0UhUL4W3+oEHEUqXy6NUgnK"
    "rsEOGPN3cX1+eXp1d9BZrxECsmiCvOHircPit5G+bfOi/pxS/FGEJyHHDEGCQ+151WVWo2"
    "gFdYvE60Fq+TmsXrpLR43S8D8VMnuvuDrPgO54DdvPpv32gdJ6RYNcRvKt2/3J8Qxbnt7+"
    "S5zvu71moL7tKOV4F2c7sErSPxQc2ZOLmXDYFk9dD5zdXV6d0F+jI6/zLa4Ijf0iYKffum"
    "m32bik6NrZNVAYM0bJDE02xqlbIemKZh08SualPDFLXALA2bZb0tNTRMWQ9M07Bp1n5xU9"
    "soFME4jU9nGWe6+aymVAYjNWyktTPe1EAKRet8+fveqiVefOO9WlkRXpw29tHb7KFb9wRo"
    "OV76bAZJr59+zXC95YV77H59wv7Eyd3JrEZxmkEgbjLsEYVP8mz1hPd//0Q8HKqj7fnMhv"
    "fyWW1ZrX13bnp19bIX1m8WYjdUuW+NoFo9xlaYFtgPqUsXWI6ul0H1MfMoW+GKc27EiBAP"
    "f/FbmHmWrXiJy+I3uU3AdZk+yia05OzPD3jVelC+NT+YF69ghh+inyQ/W36Sap6vznBbrw"
    "Mb09zi5ScSNU12EydWQh9JgKKfL6CKktWeZtSdIYzi56cpbRuT37Z4nCIZDjLf1HskyHzr"
    "0JwBmW+DTouCzDfrTQyZb5CH1TdCGeRhQR4W5GFZgSvkYe0CZsjDgjwsa7CGPKw+5ghBHh"
    "bkYfVxqwbJK5C8AskrkLwCySt7Jw5BRkTHDAIZEZ01DWREdNIskBHRWdNARkSHjQMZET0w"
    "EmREdNc2kBHRZeNARkQXzJAQTTUZl3nxtlh/dnIvS4koJSuUTfCJTIlPmKviH5XbZvQL+S"
    "qKtrjs46c1K7gw5gQA4meTMIbn4vbu0+W5QFcrqWfnKSodWwA6nqHSR7T2mKDSR7j2lp/S"
    "F7BaTU9JJi5VakpmUqtJS8lKaWWkRPJoQfyAM4TDNFeE+wgzRNhkdUGdgWKmDhkn3dv1SB"
    "3IOIGME0hHgIyT4ZoYMk5aZYHhBfE8OtGm3+Tk7XPttcK7Af4+8Pd3CXPz/H2fKyu5yPyp"
    "WxJWpFCtlQoIezRobcc5+st0yVwJH7pfUi+kLHgtP++vZT9060vt7YfTq6vyZnThywDJQs"
    "XRP+MCMlxGMqdSQPNe6LSF5vrKboE7u7m5ym1Pzi4LB6Trnz+cXYh5OBrCQoiGuXPTPvsi"
    "dHpmaCG5Eli8wOIFFu9OWbyDCrOuDxym1lAoAq0aqKJtTUVAFQXTAFFk7yGTMuxRIThT8L"
    "NKW5mgY+RCoOrYQNWpHN4vwVS3tm63RrQprtkX+gVEKGBh7JGFkSNFKZgYRdJUNRtjUZTU"
    "YGSsqBRPM14u6amiYGyU38y5+JydM4vnGSH7WVHttCgFvA3gbXRv4gDexqCD+sDbsN7EwN"
    "uwjLfRcZDbCLWIL7Gci/2VLncjJ2+fH62l0qw1KG8q0AqAb1Om1XRYl5XsgxpKtgLlq8cw"
    "N0/5AmIHEDuA2AHEDiB2DMQe6w2ecUWjsqJ9M34Xan5sbaEqbTATkKOGYBYgR3XWNJ0kR+"
    "3WHMCOGo4J+kCP6gSRZGwhP6rTwDZGkIq+bTMEqfWjLBrY+TNwQIOQyHqJL8TqdP0gm6Bq"
    "k0x2ugwivN5zf44n3B8pCGUlmXEdqQyvpJ1pVlyDWSbZCrJET9ITOgKB+IgGSKiLt/NHNO"
    "Oy4ulzMEYBdb8ij+BH8SjMuGSOyX7TcxrOK2oBNf14Hd5aFgLKqHiHgYkGTLQuzjrARBs0"
    "TQmYaNabWEAwURyrfsJhOUq8lq2zqV32lDYqzHYzYShntWyXcLuS5dfvVsM6B15BrQpCzV"
    "eim+cpg0IfMyxmD81xt5Z94bjrD2hVw06cQ43H3Epn6APuO2e65IFE1EIm6IkO4eikmm90"
    "UqIbVc2EVduDzVMg7Aw6sTNQzjVVVt0wyRiYtD8TTe8sOuchfdTlXabC9oX1jrX4U8c19K"
    "njMntKrhqmMdS8DjCnGoiZxuPW1BBFLfvG/J7Nkvg8daOpBXkrnGqdiKRmnc/GUb+sr79n"
    "4OuG/AoDzzja12ZYJoLfjX94KR6T3hzXBWKmOTGtZgtLPyCIT1E4I8jFIfb4w5KoGytUi0"
    "IThe5NE2MIgUAIBM5MEAIZtInjnrZl657zSdmlmgo3c1rb70rTcpoclDlYn760PA4HNR6H"
    "g7LHQbr3FdSo91T83J+IS+cxNa8UElDlHU5i+dcZvZ4BvnkHVHQUTOJOyWUEazLrc1oWDt"
    "QWsup9MaS4Iwee4VgtaL54xHbMP2M6YFM+pDOnjKoq91ftzZWqNpDTjTbp/P7fRLr5FHPm"
    "FWcPylUpp2ODV7Bu53bxS+lcw8WIYupSOpWY5ZWGB5rY/tNHxdtZ1cEkld9h+5Jkn9nb7i"
    "VQEaD9igDxacdxPfyo2MZXp2zmtRqZATp0UGpoMz+uCKW82ZhHG8FrnEeb14KqAC8PanW7"
    "YIbtligFuXRSsPbYWL1rB7+9ZBbVZRTpZRIZJxDFGT3K5J/MLYhPQXyqj68vxKcGHbyA+J"
    "T1JoYoChSL3iXI0OUbSr72HebmY9mRk1aBcK1TV4UuOHVrnLpQWBcK69rnRu+2n3BQ6SFQ"
    "WLdb9oCioJ00CxQF7ZRptgp1JCW3Xlo9TVHnq2cH3MpIR35l4M+qDacRVvIZtySwLCCUhS"
    "mIft1LQ2faGHVsJtCDaBmENFw2EWK0Dqc2Y4unSw+PlJUKPVwfU8SJhEY80ed8jqbcR+JN"
    "kMYJxkj8gdEj9aVXHQmjoycaymKCHmVfVXHHbR4B8UmIT/ZxNYH45KCDVxCftN7EEJ9sNT"
    "4ZEFWBRiW4iah9Z+5WkJ1Qn7iucpFW93LKytuH8aGW8/uwxvd9WHZ9e7I4oTrLTolxTt4+"
    "jFsZx4R52NWdI1Jh+9Btpa6XixfYVY/gqq18TmVwaXbktyVd4DlVN1GuzBorqtkwPCFvrC"
    "G0GqQYMB6qXOKV43ItP7wBCdyAoXMDhhSKlqcnUzvkdWyYITplkvWJy7jtblkRjNOwcdZH"
    "NVPjKBTBOA0bJz7mmVqmqAVm2Rd5A8LsOw8f59J5FWHkYrpvdTjZLUpuDCvfMJJUTw24N0"
    "EhRxjF3SfLAeRNwjo96DCLmzDEhOmRuP95RIJwFXF5jOZnJ268Ar3pILDcwckBAsuDjjpC"
    "YNl6E5NvCzKp6PutLM6aV4ACrYWdqyKpjalbN1VUEWTKxk32RzRWmyRtoFL5wUEFVVWHVl"
    "W1a8hv3nArqig7ApVHGigjQ5vrKee1B4/owsPfVUBWTZep/OCmS6jp+0IAU5+F9mKTquww"
    "SPnx083Hn+WOeDfRyuYXnJxLqAS3sm9vUWXI7Xuh92KbHC3gdACnY4ux2BanI/VDmJZOVm"
    "lC+eRGyydnIDaNjio0gXgDLVtbe1H2XJrDi8e6ZpQvL95WpMnWeF8Z9ill2DMFP6vU0lnQ"
    "fgusW6QaNSvOKMDgN4G+xI8pvQtlI2j0Kj5PdfuFfBX5ZVzoVJyfcCsaFVfOLC/B9H3ygF"
    "5NJqa4ZudSDXRzjZWNkc11b7ZzvBZnSePW2hniEYu+aRMVVi7TR/XXNd+pkj29xEhcFr/J"
    "bWZErR/VvxPIXpiX2XdQQbwsvKLVvEtaENSo5rPAfkhdusAsRIT53PPIBFEmCZURidMNo9"
    "o8T5iGAraoaA9GC8mSllJUwc5s4Jlf2BcWnWsdEizE4PkRicObGEI+CmeYif/xgCA+Rdjz"
    "0NOMoxl+JNHjxOfIp3mcPRD/z+grWYTo/jmS8YgQCqKyQnwZShX52Q88TD67ijr6uURnzf"
    "w+ErNDoQoRkEU7PfkDWXTQTEIgi1pv4r4QAU7P7y7/0VsWwJS4M+xgT5sDkFcYMgMgRuIe"
    "/9sMukRhyNBJDBxVbKhq6s4oNDBt9we73s3a2VOO/ia1qDU41huE5vYTmsschLWxL+tYcb"
    "DajwWyrgddCyh04BVoKkBXcA2ZR5Ts7KE8LsaUyrOARkgp52jbBt2PhQf0a4Trgqt4wfWj"
    "oRBb3jq2XB2pazNYcEt8Si7STE9FwKAoMq4LGgRS2Mmnjm6OHNzNCIo0A+mIn1KPiO85vy"
    "d+9DdGzwT7r5GwHZ1zAbGQ9nAQrmSkGz9ETzhAD/SRsDESn8FlGYckPhA95J5MuU/KAYbd"
    "fjT0HejegjwGjz94/MGxAB7/YZt4d8ULurXQGM1w8T5AH6dUfhirQelwu59dbbZznGJHW2"
    "gsV9PJSgo6QSqpwYGJ4BJbQ0kTwYFMKw5iusqqPdVrJCuOrUgkE3EvFBtGPkbB0p0JBSm4"
    "vI9anoXi+S5fCuzldSktbKOiyOziI5VclhSZadLPEBgssJ/t8wwG+9khbHZgP2u7iSuS2O"
    "1PYN9VgQDzIvs5Jfug3nOCabIDM0qzS+UhiLdtFDXeBOvCnpO2YkvVidBp5iRiGn6yLhVn"
    "XAg/5Yacbu7dqjf9dql3jTW272I0rzBxdiqcd7ouYzZS+T3Su+Nat0deTit8h0OhMcFibM"
    "Rxs2zaDg4zvghlBM5Ie4MrAhJqOjVpj8EdAe4IOKuCO2LQJu5JQs3ODsvNJ9PMKRMGMCiU"
    "m1EYHOVdOmMMnGN2Omxa841t4xoDz1h7pde6nWhg67Yf8gw6YwBwUYKL0ioXJeRytJnL0b"
    "00pC6Cq5+FtK/Ujir+mw71zZD0RrA7kyWQVn7a2IubZEEoOWubNXQ6bxbHKmVivEeHZmGR"
    "X2Ufzmw0Y3U3ui4GDS5eS4/c2au5Z0bvQ/RRqXDxS6z7ZUO3T/A3d3E9Bn/zoJ2R4G+23s"
    "Srev7BMqJ1q3dydY0ACor2+aRacf5FRYbKQFcXJNr0JvUP5RpQFbWIZMM/J91f5WG74i72"
    "7lZzSQ67gloVgtZVJLr9cHp1pW666Kx2pUYQrnSGjt93znSjIYmohSG5kyONCfHkqHI+lL"
    "fyuFa92FVbjM1vNNQZ68LmQjnVVBl1wxwDFu2CRSF4bnAuTt07emtGTt6+nfSh1k76sGYn"
    "faho+sdkFXXn0dXEOCdvH8atnFZ6wknqf7dfaFfb5jBOPBbcwwtFMLDWy7HWAayhNXCzrY"
    "HLjrQte3Iqn2ADnp0iicmDvamB8jp7behsixnWe2VTWygU4R1p2DjrTbZxr+eyIhgH+j4P"
    "yCzxTnPbHUBBGYzUsJEkF0iXHZuRtcHzBbX/h2mBfZQLgaGfBXLhk0cahNzYAgVF6EwP3R"
    "e6yXveR1GRjs0xzRYVqZ1H9o9sF1n6VbOmBsIJQ9wY1NOVop1DNbMBfkHT+ai07gt7gxfq"
    "+Foy3+bH4LoUz0uxytX0sQWqNvNnLjOd5xVJNJf5xvR1fdTzghrpNHKJFSJRf3GZFRP1j8"
    "nWa3Zls/Ko0/mcENn3fIyeZlTcnePnqGyzbEKCESPfQiQepKy71N7HaCXuZBoGRUzYKNUm"
    "6ZQzpQx7hXurf0JGDWTUdG9qgoyaQfPnIKPGehNX5HZU0l510jvArHs3a0gXZhS4RMHCDI"
    "DmmW+rr6V2qVWyhgpaNoS7zLhDYnyLTzclZ+a0dsnPvLj+6fLi+u5i1NNRuvD5NzrHDjZh"
    "dZeVbBinO6B2Ryujswnz6pxJheqQUyjlGcF3fOJyX/xc7qsSrs44F6f18oyh1i2geS+U25"
    "o71ld2C+PZzc1VboNydlk4+V7//OHs4tOrt9HAFkI0rAjnzaIhqSJ1VO0MsxqQFdXlvWE8"
    "3dS/WjXz1Ib3qvlZqiNtExWT1P0yEF96optlmxXfK622jUX17RutVVWKVS6r8c26XYwp1a"
    "xK275Nzb6rkeaawW9mPeXErXCZ7olylg0tmKKfVQLq00tYf9jVZzwV5IHo1EO25VDxryOa"
    "ZUKfxhyzVLdns742vSy34OmUKy3FjLcE9X3ygH7N5abAZtcyzWqwchLeDtmMcq8mChMyZG"
    "aJ6mB13f7i2uXiuqePNOA3rsCGjxTkoOztcW2rNSno8FRyMzuIIewRP0ThDIeIM4IkSYD4"
    "KGCcfycT9GrJQuohzBCNPVB/kBSeCQ3mNAjkfcbXdxSsoEYf/4V9YR4R74cvzDxLnjVGGE"
    "19QpBEDcXPk0QhgrD8z4070P9ZHJ++jBANIs2nGfcIcsUM5pPqLnDxZ8nbrocfof3b/vdB"
    "YwTkoU2zIZCHBu1mBvKQ9SZO1yUN73cqbKPvW8/1Xef5Ljq+46VeD9u1rIX0nVbAneFA1S"
    "quMriZiENks2vzUckjtaeTE/GpOxupDk3xnXHteSmV2XRSqjbs5vwEs3MCC99HgsWXwbLT"
    "wsHbo3dHPxyeHK0PCesrdWeDF5wDzmfYV0NbfRKwYSY/OD7WCVEeH1eHKOW9QpEL8VIZIL"
    "wStxDddjYhXJxZ41c7j/D/395cqxHOqBRXS+qG6L/Io4Flp1oJRm6NTDB99eH0lyLc51c3"
    "Z8XFTz7gTBVe2eVi9vv/AIqvVBQ="
)
