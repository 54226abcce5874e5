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
ALTER TABLE "contratacion" ADD COLUMN "fecha_inicio" DATE;
ALTER TABLE "contratacion" ADD COLUMN "fecha_fin" DATE;
ALTER TABLE "contratacion" ADD COLUMN "probabilidad" INT;
ALTER TABLE "contratacion" ADD COLUMN "mes_previsto" DATE;
ALTER TABLE "contratacion" ADD COLUMN "motivo_perdida" VARCHAR(32);
ALTER TABLE "contratacion" ADD COLUMN "propuesta_id" BIGINT;
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_probabilidad" CHECK ("probabilidad" BETWEEN 0 AND 100);
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_motivo_perdida" CHECK ("motivo_perdida" IS NULL OR "estado" IN ('RECHAZADA', 'CADUCADA'));
ALTER TABLE "contratacion" ADD CONSTRAINT "ck_contratacion_fechas" CHECK ("fecha_fin" >= "fecha_inicio");
CREATE INDEX "idx_contratacio_propues_39450c" ON "contratacion" ("propuesta_id");
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
        ]
    ]
}

SCHEMA = "eNrtHWlv28byrwj+khjIB93HQxtAkZlUrS3lyXLaBgYIiqQaNrKoSLKR1yL//e1y74uXZIdyNkASe3dnuDs7OzM7M+T8e7b7sor24dl/av+e+asoXJOf49X93XqX/BwF4L+z8WTuvHNmtfez8dVw9mftN+fP2vBmPh1PRjPnypnMa5Mp+HtzeXn2qnb2EG53UbzGgEKXvw29IIY98/GVcz0fXr0X+j1/f++ton9SB63ju8UWTvXsw3A2+mU4e9ms1881Q1w/vgu3fuSt5MHJmGjJN7eaSes+2sSuvmvjRTu5C/X48XYbxkJ7p43QhatwGa+FvjZ6fhBtQ9/HhKKPwpPz4yD6K3Y38W4vzr6BnriKfUCnwAvEPgS82cYP0RqsW9sJViGuQKBcFETxnSetXhgRgikFcdqIdbz3kmfMnT/mPBXc9T3YkFh4fqOL5rW43325DwNxznXDxsbbIBTo1mxzA2sXztvhzeW89uKFjhn00JglzJ1k+80jEBuY+ykZjCMoT6Q9hOMM8zDKICkLImySseb8xP6WzG+922+9aL1HEuQ+ClwsXRLqdTut3sCH6G4m4//eOLWXt5Dut+Bxt5TGt2dorZ8pKCdURr84o98gGG67Pau9cea/O86k1qgNJxc1cMLxHxkLEx0UCWoCOH56DZagBxAFiQTKOo1IkMxgcHCB+qG8+KHjSSMAGk9qL19Mxm9fvKq9GH8Ywv+m89n0xbmMiBdWFBEjr/7pTI5RENRknC4n3th0caMJSBB8FIq2micniURujlyPCVyQmBSUtprABFnKCElajWBYygqkNw1mMpcOR01kw50buNHOdfLvRN1sJpIpAtREELyfzp3JaDy8hBiGo/n4wzThoAn++VzleyzCOWYHLSkcDo/BZhXu+WlQXh9fJ7LivPazzM+kA55bw3COa0nHeSJqonUQfg2JofJV3mrX9zyv3YHzEXf6HCm6r/Ipd7stv9vrYwBe1WhgyEM67Xa705cfwsC+JUIRAy2jdcK7z8PIsgaUxoCqmvFjTZqDTBru8KJj+mb8jj9wtZnz1pkB4epcA/sFDwWSKpHh4PzXphOA7tKZO2Dk9Xw2Hs21ZhInTBMhcSSDB+EqbPZgsPx2CwI4mvWC0JWyYRBoYUsGL6CMPYNAS1o1ZLoH2TYISUkLB9O6nJ3DNiq3tUNYMtvAuP8ik4l6KbjLAzxmr9jZc6NAvT1Qfq6QlQLmRI0Ir+kvus0clgoEItZKa1nvhJ181gr/sLrntxYDs8WiASU/t5udgV/HoCLBv2GptgfmRXyiJg5U8SKeTbgC1NEr7VJGyzZeJbxwdn01vLyU17XZwtO2QTJA7tS6Zr6/hUFpVFCrHmxZHF0vy4a6iFmHEI0rqe7xWTlU0xM0+ZU8gRC4mwLRViNcfuVKIIrpVQJFzwoFSVo4otQTorQaCmi5KzVUOHSRhXTN8rMCSS97Z2+nM2f8bpKIu5e3Co9pUOZiNhXKwHyKBpIYwO31Wp1GF4t16TzzGkFeYaPXqneaWnVgAml3O52OrEEYJZRtECQi2wj+Ya9qo+nw0rkeOQbi1s/Pa7//AugJPYwE3+0ZUlkbb7uPYMvphj/yqy1hVBD7QF+s97HpFp82IDF3tAMOuNGfpCKjRMi4c+YY98PrRP4wHqgXBVS5daMAVVA/CrDC0WDXQdKaCqsePvEyzWMRrtQXQBaNL4YX8Jf3w+vh++ls7qi3bOFh6kEWr9r5ppzbJBAXmtssACpBfF7Rm6B+cwzXQYHA6qVQ102sAN0sq2sJcLOlxoDfCpqtRaYxwIPSOEQvXAxaGnsATrAYqlZv0B4sjXaCAWGi0Zfx9s7Dnpjqq3Pk4JGUIRPZiLtzeuQ/xVvkVJEEP+y7iwPV4S1H7jfbEBDOhXgYGtgRL/4O99FDLHi2oZEWromAJK1g1dGDp6NXPtWNPV7+yntQV8vIgYeVyQQ4LKANhAnlsAN1FMPDuEDy/Mnyk4Hk1mkMhPIHhUhalJkOkj8qvMBDFAdtpdFGIHO4cOPN5dD9MJ7Nb9DvcyCXgBy8Go7G0wlsuBr/MR8y7cQeJ3Ej55Wk7cpdcED+qOgEHqbIaKuZbCKfcxtEmhmoTsjKu+y6Xd9vhA0i3DhG5oSivNGu22r2lovA4O9jki+Itz/WPabUVSORUrFucT+iNy1NzgF+OoaYg2iKiSwIUdAEp3C57VEKkdMWNR5wbrZud9lcLHyzCZUcVu9+FyahypM6tUG4C5IdvBgC41I2PtxoDQy5mPdvJ13ebu8RIDoWWHPywH/itXCmum0pO5Gi188Oo6SdyPAhJ51g7WDWhE8rdswQLvMxo5yQ4/5Nxpa7KSvcc+AZVfFJ+ymYDLhd0b6NdmuQgRFvkYgONBbERTiF4oEN8uFWwRgzcOYLbMoGjcAewFudKIrQzF+D/SQk0csIDh9B6fY7i6BF3K4c66DrDYcPiYuV91z0+i4MQl1qTWpGT2rGTrheeX6oO+S+twFmFAbDYib8cg9um3cR8XhkX12UrJ7HswAgcQ5Kp8mRJ4PIVcwYgAx4sJABKHIbAclowip0LGzQjiyYgJHAFEyZSGAYq7Fky6RJO1pgP2aLkFaFaA0NxWR2Zc/lOrRPz8yy0Isqukuu6zVavdBPu3RstvHmPkQK/gSkU2LU53C37KP9/SrWvTiyDR8i0xyzX454SFjLVUyishImWU+mtwQPKySIEAVOP9bA5aWkYcRDSgYuyCE4NGpB8TBGZWc3aVI86hSEsSwXL4BNZhCel1mUHTdmCSeGJjsBfTZ9fwOPI0pAd97PhxfJzzMH8NRH/MtoeHEzoj+DjbmEv5xriJMve4wBFI7mK6DVcOIrk2MJV8q8GM9nT0lh/vIhBYmDgQrpdtuDHlEhnCDiQwAKuYP+ot2vp+UWqDDN+rI/GKQnF0iQaOFuvd8P2j71yHGU4zLbtt7+dOIK4ddNGFCmz1B23jqKOfuYyR7cUD54oMYnoFsXyJe9MVKRrUOXof+Jv5sSHYra8Q2TNILNXniLaCXdAe5COhMBh0k/46v/JtwGUaDLwjP7GUqqdraDmeqdG3pUf8YJqXjmL8/re8G3ggy8TFaYp0rHlM8EJLLlCNmAFJUoAphmps26zDsK/STBHuGJR4n3CBg1AkcMfbG+jCCYSNjjmzvOxB3dzK6T1/LejifDy/FHsyEkUU2Ub3zyPu1QvWsGnlHFnOQoI10s96E2ndVkAujXeZ7yyBw+OQEq7wsEPEypnE4ZujKGoEwR31v74cqTdo3uCyQL4yW0aZTOcCuxpNSunb/ky+vmJWTmmjWisux6E20veWOJAQB9sj/XbgVLweSa5ZASkek2lr5PXbOydpXyWwksWUO93W4vO1lZsTJUuxsuusts25WHxWoM7Hy7sxQcyVgRGuDwJritQbtTJ1avuI1aOGgmwgzelkfMediCdpBcTrWAiAldv98LWsSmJ4wJgXmji5rc0Xrnb6PN6VjcmXbrwvsb+g+VENWjmFn8UcmDmBufwyri09xyYOfHlzCS4EckOHYgvOV2OvU2egWKSw0XF04+LCHMl+UF8lgPM714TJkGQvLefaIc3wx/JYpx+Vm3SHLl1N3vlXVm3PHVDS7gdeDnJmXNKypBJneWVtCyRwHFwM8NnjIxn5PS/mdCb5TNic+jpP/0WkLYGSKe273FIEyT9Bqauf1wOfCIpNcwZiL8iA/OPVX3uow+t9/bcOEyyJUDbl5QqHBkplqx32sNWtIXalQbR9B3gAPVDTtQnmgQpvmEUz21OlwFQ0MJV66idSg4javPkbsIDFJiypJi9r27RRSb38t8Uv9XIe9WdLeJt/BdBSA/tlGSRMSl7T6uEfBYLhfKrTnQqpxdUhJwrE0Y3K2Hft3viZKAmxzWULIeJodOPCwHSgMJmcDVLDZOWumLITcOsjLG77BDZjS8ejOmzoj5eCbcy6WncMeCC10nbYpDodsyIHkSP5L0zKN4kiScx/MlSYh1R5i9tSp16qfdB38Rt+hMF561ieW87Hq9epcLeKgsLIOS22Yv7LSXTcNtM1ETOzDVUHQ/Vl9RcDEQXYjkfrWP7lTLxuDSlSlQ+vTrtDBCflqG4SNQ93BDS0/ckzFtsEN2d7+DYX7ZxiHRp8RsUJJvDYm6x8vLNabjRuv7PdIpGHlq1h/OVHvwdUvL9riYg3KEePHK24S5onYquc2Bs+KpxTkS+ygtzEOyAnrCqs3DkhQwc7wLdn9vD5Q+1bpMhjWPjESED8dqFF1HMAYxEv35l+M1XLccUMF4Ds305tGUSu/GCHLldJO1MzHCFozadLEuDfUK5otiKEEeSQmgoNUEVShgCH55NxteUSs9PRgoMEOOKJrEPFT+KXyT9Bigc0bf8GjZk6kJvpkuURgD0PV/bb07Y3ALShRCSC3tzmHAi0SIRIdfwiMytxv6ESernSlwCsi55tzsTIfmtTwzCTj/WwkC2DFjhQyrSRLpxKsYPzaJKw05+fckMvt/el0zPd7g58VLIe9oLJdh2O3I72iIiMhlSeR2t+W3vF5gumLxr3gkP2swkUl0Bv1lf5D9oogIjZW42w/6g9AjATvUmA6Jw3X9oLFodzXhOhMcanf9ZXOwIJ8BkNf4ihyJVzURqZZCnDgm78Fs4v/F7glZ6VRUag3MJ32XjF5v8uBEI0t607hdIszhDsJe0JO8aXQ6mDF43qZvMnA7fugLKDyqci9HcAsjx3PR7IadUHc8Cc/ugLAI8dc1n0MgW73EnWy4+QnPBOUCdiSCwaIZpB4JY+SaQ3fgoWCIctip0EuLPio0vKE//npzPR+/HYtJXhzeQtY6dVx8VkmmiTVL9FItyfQtNMAYo+DclMQElVzxeXU3xdlxKNEU82LJmZ3PzZ56gju9DjUuzJ5gDpIEshetVtvrZgSyI+i49vyTyeKh7jJ9N/wAVJpkDEKBJ4jvaBvu7ldZUhVccr5Gd57rGb1hKASojiOuPUiBrQtMJmBVePt4G2lD8Z8SLJo8JIReBifI82Wti5Ozb4/l94qV1Y8GTxN38A7ObGKYCP8LX6Qj2uHykt68R9PZzJmiOzjQbSho92F8PUYujg/jC2fKDRc/UMc/UDpQzFET8pJS8FHw4MLB495ww61UrzmTizHRZvmyt6/HExfsAR6pnbt6UPnkbK5LWMFSRFLB98+E6X3XN9D086lM1pzCjKJkxdwwGl478AO1E4hVkeDgqdgBhcU25zlBHTw3QzZibFqbQ6zc53FVCZ9kxd1qNQu+k+lAxAnogdmnE53LaycLEziApsQ7RkCMwW10F4uAuDR0aLkEPIVV3W4zXHKf3xJe9jOAQUNpMWh4YT/TUNKd3cXAC5Z1w4cRsUsyFUEz7IfdVurnENPQIBL1Gn6zseCpxm6oD9EudmMf8NFpfLx/FYI920qmiJTUJb80p4ygyYjMCjJe3hiBXPRst91dep50eUNdRECA53P3NY7ER41Ye+E28j8de9fYt9Q68kfZNulkTz6Lt4djfr0GYjEtmK8sJ/mgRLzb/7XFEiC9MCmwnK6d2Xh4ySxHbqHF+XD+MRcnSsNsQVJbkFQb6h9BE3cOVd8Ix6hKlycVcaVW9lKHptf5UsenfU1QHZ3+bUF1fEamg246mfXBVKCMryBpiJReO8xA1bIbb0ul2lKptlSqLZVqS6WWKJV6OmafNekqVCI1nzlmzaoTNqtsuVZbrtWWa7XlWm251iOUa62qmVWtMq1vptPLStVpzaUls+pM5FO1j2rQ2Pqutr6rre9q67s+en3X09dztq7r0yq+jFquhkttYSirX22tWFsr1taKtbViv1et2GqYBs+4Rqxyez5CkVhRhecsGVskV+OYQX9bTtaWkz3NcrLP7Np0YBlZRZBZb1/+24itP1vd+rPVOOaVqzsrzU/+1NX8Y+nas7kOY9qHntTDaOvS2rq0T1+X9mQMhOrXo1Wsi8coSJtL8JjL0x4hJalwdlFaIdt8NoYta2vL2pYpa1sR4fYjlbM1+XVSi9vmEmpppW5PN3BiC9/awre28K0tfPvYhW+roQptwdtnX/DWZABklr99BJeKLY1rS+Pa0ri2NK4tjWtL49rSuLY0bsVK41bEJi9VEhfFzmxRXFsU1xbFtUVxyxTFrZpz3hbD/VGL4VaDE20RXFsE1xbBtUVwbRHcyhXBrYaCeG7Fb58tVb9D0dtq0LLSxW6Rx8KQA/zsC96qwbFDs5sLJw5mlMZVAYoF+3KUzVWBbBFdW0TXFtG1RXRtEV1bRNcW0bVFdE+riG5VXt4pXjz3SV5/s6V0K1pK91QC37aEri2ha0vo2hK6RymhWw2hp5bOlQacYvFc5c1bbfVc7AB8ovq59pU0W03XVtO11XRtNV1bTddW0z3JarrVsNgeqYousIaeWx3d/Jt1rMK5bwpWzv32f8n/reY="

MODELS_STATE = (
    "eJztXW1z2ziS/isofcpW6VKJ3zI3u7VVsse59a1ju2LP7tQmUyqYhCxsKEJDUnY8e/PfDy"
    "BF8Q2kAIkUSbA/pComuynpaRBodD/d+M9owWzi+G8vHErcgIx+RP8ZuXgh/pO/NUYjvFwm"
    "N8SFAD86oayVEnr0Aw9bAb88w45P+CWb+JZHlwFlrhCeIIstlth9RcEcB/wPN1TwEXZttM"
    "SvPpoxj19eeT7x34pn2sziD6Xu027qK5f+tiLTgD2RYE48/pAvX0YunYl7S0z9qfj/r7/y"
    "v6hrk+/EFxLiz+W36YwSx87gQm2hF16fBq/L8NpVeM1+nFrMWS3cRGz5GsyZu5GjbiCuPh"
    "GXeDgg4sGBtxIYuSvHWaMZwxZ97UQk+nIpHZvM8MoRSAvt6Ask10bT6c3tw/T+8mE6HRWs"
    "EGukkF1f4oAKC/Kv6oe/+0l8hf/676Oj4+MPR++Oz344Pfnw4fSHdz9w2fD7Fm99+CP6Mg"
    "lI0aPEtzq/+p+rmwfxhRg3WzR8xIU/Qh0c4EgrtEEC+jPxfPHFi8jzYffEbZqHP6Ww3QYx"
    "4lVGiC8kVkiG9wHMUIFojF6CluURbDMZWH6Ao5+fASuRz2HF7UECuiBv4/+YhdzD1afL+4"
    "fJpzvx+IXv/+aIqz9NHi7FnaPw6mvu6puzP2UH7+Yh6J9XD39D4k/0r9ubyxBO5gdPXviJ"
    "idzDv0biO+FVwKYue5liO41JfDm+lDEsn+dW2KG/a1k3pwQm7rSJXbZ49EjRug/ke9G0iX"
    "DOqhydHtpxtMDfpw5xn4I5//Po3bsKw/5j8vnib5PPb7hUzlo361tH0b0/JPByCBfEsyh2"
    "tIDOqu0E+XrpHhLikaOlAvLaJTMO1+MjBViPj0pRFbeyoAZ0yaZSZC/d1eIigjSPb1oJQN"
    "4O8mZvoDZ80+LmwauCbjm4BWwt5nlE4sRIkU2EDcT19EQF2dOTcmzFvdz0QBwyY64UX4cs"
    "OYSkODukdMyD+URlZTspX9hOCuuaTT1iWdJNqXQQZ+TNA/hYyXc4rvAdjou+g8Vs+sSmws"
    "dWdtUKOuZh/V5lMn5fPhu/L0zHDrP4FtHGktiWFOSMfEMAHzTKlcNXZSxzqQqEC2N56bFn"
    "6vLNg6o7kZY3cQw3gTF3wTS8tcNunEeX96M+umrUpmwhGbUVO41ExUB4699oEL5UySJ6FQ"
    "gnKgdE+O724fLm4mpy3VegXRZgyQRxzdynkrDPWt6E+bcqSnr5Sz6HEG8HpnwMEo+pTqsy"
    "NRPAyy1eZ0qL11nF4nVWWLweVz7/qbaqf5AWP+AccJhX//07pe2EECuH+F1p+Jd5NpHs2/"
    "5OXquivxutpuAueLwStOvzEpS2xEcVe+L4XjoFktZDF7fX15OHS/R1dPF1tCUQv6NNJPrm"
    "TTdtm4rOtK2TVgGD1GyQONKsa5WiHpimZtNEoWpdw+S1wCw1m2XjlmoapqgHpqnZNJu4uK"
    "5tJIpgnNqns1QwXX9WkyqDkWo20iYYr2sgiaJxsfy2XbU4iq/tqxUV4cVpwo/exYduPBKg"
    "FHjpsxkEvX72LcX1FhcesfXtBXv2NHMntRpFZQY+v+lih0hikufrJ3z8+2fi4ECebc9WNn"
    "wUz2rKas2Hc5Or65c9t367AbYCWfhWC6r1Y0yFaYm9gFp0icXo2g+qu9SjTIUrqrnhI4I/"
    "fO+3MPUsU/Hia/lyJTJ2+46t+DmmAsUv899k1TGurpJHmYSWWCbZEStbOIu3FkeL/BXs4q"
    "fwJ4nPFp8kWxDLSwE3C+bWesBonQ5FdasC+dae0Gfio/Dnc6jCqr6XObXmCKPo+Unt39Yq"
    "wR0eJ6kahBJBuTMJJYIdmjOgRHDQ9WNQImi8iaFEEArW+sa8g4I1KFiDgjUjcIWCtUPADA"
    "VrULBmDNZQsNbHYiooWIOCtT66alDlA1U+UOUDVT5Q5dM6wwpKRzpmECgd6axpoHSkk2aB"
    "0pHOmgZKRzpsHCgd6YGRoHSku7aB0pEuGwdKR7pghphoqsi4zIo3xfozk3tZqNgpWKFogs"
    "9kRjziWjL+UfF8kX4hX0bR5pc9/LJhBefGHAeA/2wSRPBc3j98vrrg6CpVPx28lqdjC0DH"
    "S3n6iFaLlTx9hKuNQp4+4tRaHU9fwGq0jCee4GUlPKnJv6J8Jy2lVLkTyqMl8XzmIhwkNT"
    "XMQ9hFxLXXF+SVOnrqUJnTPe9Q6EBlDlTmQNkGVOYM18RQmdMoWw4vieNQW5mmlJE3LwTa"
    "CD8J6hygzuGQMNdf5+AxaWsgUWd2T4KSUrONUg5hh/qNeZyjv8xWriXgQ48r6gTU9d+Kz/"
    "trMV7f+FJ7/2lyfV10RpeeSCQtZbUM54xDhotIZlRyaD5ynabQ3Fw5LHDnt7fXGffk/Cq3"
    "Qbr5+dP5JZ+HwyHMhWiQ2Te1edBGp2eGBopQge0MbGdgOx+U7TyodPRmw6FrDYki0M+BUt"
    "vUVASUWjANEGpaT5kUYQ8b5umCn1bayQQdI2ECpckESlPp8N4HU9Vmzd0a0bq4pl/oPQhj"
    "wFYBtkotYDXJVsmQ7CSMlTwJr5y1ssxLKjBX1pSTlzkrtoiVUVW2ym/npnxJry35fR+X/S"
    "LpnpuXAn4L8Fu6N3EAv2XQ5AfgtxhvYuC3GMZv6TjITaSk+JdYLbh/pcpxycibF29sqNVv"
    "BcrbGv4C4Lu0/dUd1kUl86CGFsBAjesxzPVT44AAAwQYIMAAAQYIMAOxx8bB0+6QVVQ0b8"
    "bvQg+ZnS1Upg1mAhLZEMwCJLLOmqaTJLLDmgNYZMMxQR9oZJ0gkowN5JF1GtiaiGTUDb9t"
    "PQSpzaMMGtjZPbBP/YCI/pt7YjXZPMgkqJokk01WfojXR+YtsM28kYRQVpAZV5HK8Fp6Ok"
    "uLKzDLBFtBtDKKzxgPQSAeoj7i6vzt/BHNmeig++qPkU+tb8gh+Jk/CrtMMMfE+eULGixK"
    "eibV/XgV3loaAupS/g4DEw2YaF2cdYCJNmiaEjDRjDcxh8CWbKt+wkExS7yRrbKpWfYUNs"
    "rNdnNuqOl62S7gdi3a+T+sh3UGvJxaGYSKr0Q391MaDVHmeF0HozDuNrJ7jrv+gFY27Pg+"
    "VHvMrXWGPuB+Z64qeSAWNZAJeqZCODor5xudFehGZTNhmXuwfQoEz6ATnoF0rimz6pZJRs"
    "Ok/ZloemfRBQvosyrvMhE2L613qsSfOq2gT50W2VNi1dDNoWZ1gDlVQ840Gre6hshrmTfm"
    "WzZLHPNUzabm5I0IqnUik5oOPmtn/dKx/p6Br5ryyw087Wxfk2mZEH4r+uGFfExyc1yViJ"
    "llxJQOpVh5PkFshoI5QRYOsMOeVkR+AEW5KBw20b1pYgwpEEiBwJ4JUiCDNnF0RnLRuhfM"
    "LoZUE+F6dmvtrjQNl8lBm4PN7ksp4nBUEXE4KkYcRHhfQo36SPnP/YlYdBFR8wopAVndoR"
    "3Jv03p9Qzw7R5QPlBgRydvFxGsqKzPaBk4UBuoqvf4kGJTMfA0x2pOc+8R27H4jO6AZY//"
    "JiJKJXnlr5n7JJ1UMzomBLWqHI/LXwpuOeObFVfeCaYUs6zS8EDj3it9lryrZQeVJPIHPK"
    "UkdpN6e0gJFLQ3X9AeOetTy8HPEi+0vOIwq1XLDNAhP78mX3Rckgl4t7UMNIRXuww0qwVF"
    "7fvnZLrd78F0SxRyNCoVRC2eM9+1fUsrhTFVBTFqhTDa9S9RQYq0diV1C9IrkF7p4+sL6Z"
    "VBx94hvWK8iSEJAL2ODwkyHOYNHUv7DnP9qdgwSCtBuDKoK0MXgroVQV3oCwt9Yc0Lo3c7"
    "Tjio6gboC9ste0BPy06aBXpadso0O6U64o5R+zb/krSp6tkGtzTTkV0Z2KvM4dTCSjzjnv"
    "iGJYTSMPnhr9s3daaMUcdmAjWIVn5Ag1UdKUbjcGoytzhZOXgkbbTn4OqcIo4lFPKJHmML"
    "NGMe4m+CMI4/RvwPjJ6pJ6LqiBsdvdBA9MJzqPtNlnfc5RGQn4T8ZB9XE8hPDjp5BflJ40"
    "0M+clG85M+kfUXlIIbi5q3524EWZt6xLKki7T8KKK0vHkYHysFv48rYt/HxdC3I3rryYvE"
    "pBhn5M3DuJFxTFwHW6pzRCJsHrqNtKWy8BJb8hFc5spnVEw4wkTLlye/regSL6j8DODSqr"
    "G8mgnDE+rGakKrRoqBywJZSLx0XG7khzcggRswdG7AkFLRYveka4esjgkzRKdMstlxaZ8a"
    "W1QE49RsnM1WTdc4EkUwTs3GibZ5upbJa4FZ2iJvQJr94OnjTDmvJI2cL/ctTydbecmtae"
    "Vbl8TNP33m2ChgCKPo8MRiAnmbsMoRatiNzhCICNMjfv/LiPjBOuPyHM7P0+jcEDhaDRLL"
    "HZwcILE86KwjJJaNNzH5viR2ybHV0t6iWQXoL5rzXCVFba785CH5QhJLDy6jsXaSlIFK5A"
    "cHFTQFHVpT0K4hv93hljQBnnJUnqkvzQxtbwec1R48osk+UnkCSFQOmDi6+3x797PwUg6T"
    "Qap/EpgRa15+lKr0KNC8ypBPBI2wkB7TV4Gdwkl9pgO39NgjfqQl63yZV5TXGp5vRDYrhe"
    "R1/cRcPk0UPKOczpCHXSYqqfbK5lWGDN/6iL4l8Wwq43RU+ud5VfMyQ/Uvz3BcaJO8TOBx"
    "AY9rh7HYFI8riT3qtkuXaULL9Fpbpqcg1mVESDSBbAenDDf2orTcjseJxrpiZj8r3lR22d"
    "QcfxH2GXWxowt+WqmhPbX5Ftic6qt1vnZKAQb/rtAvPbZciQCwKvR5BRj0GsgX2IiFWaho"
    "A4WDzS8S3X6N+TKq4Th3rHl2qSs51bx0Tt8H04/xA3o1onVxTa9iCuhmTmHXRjZz1LuZ4z"
    "W/PilguplXd8L0Lq1t5FDNrzslkKrQu6kbftM6WoRdJY/qb265uqGaQ12C/Slxnym29+1n"
    "eC0e9llkVAxG7MDlA73EiF/mv8mq5x3cPKp/AYhWii3Ss5ak1iI3qZWXWtCcoEIDvyX2Am"
    "rRJXYDRFyPOQ6xEXVFDUVYt2FJSi6UtSS1F18K9SCpZ5GovALa+EG1RaenUqi2GDQVH6ot"
    "jDdxX1ibk4uHq3/0lrL5iP+Np7KUV9lLlFKo4QXqputpxPsDqbN2Umcp31oZ+6KOEb5aS/"
    "mb1G5GOYVT1IFXoK40Tm63qZ93MPNc83E+81CcBVSC5Om9+y7o3uUe0K8RrhwrL77g6jkz"
    "yEDunIEsTz40Gc3LxtQl8bxC0L08ohcG+6deWlYhqCe0EJuJQzSiAEz0h0jZMB87HNE5QQ"
    "HxFr64If6Iw3YI++LvV/TCRxjypR1XGni+NFCY/tWZaRyChG0vuGMIEkKQEHbAECQctIl9"
    "yq0l31hUxAkzWtDeQSFMaOHFI5WdRihQvidBCdAptRzMDvUbW1hGf5mtXEtAiB5X1Amo67"
    "8Vn/fXpoK0FWjff5pcX0NbkrbGLbQl2WHMQluSgyAK3TKgW0YbwNHFknkBmYpQmEejA5Q1"
    "XmWZ+t7vcn8Alb7KHU/6mBoBgXKpDkAfxwhVkc/JGxFv6kSeLR2s1c5WxLFwnaqJrllBNX"
    "GRG4EqeaDupTA7mRHaKYMJpVP1lE61k2pLJgxJmi0zm5Sn2DKFXtuza/+c4wBRP8xdpQ8b"
    "+DE8qD48xv6ZDwNnfSiBP0YEW/N1HmwRHWJP+P+jpySEeSFBAx+xF7eYcjvUh24/LAFybZ"
    "Br696qC7m2QSdiINdmvInLus5Ljz4obTm/Y56iQ73D6j/2IKDBylFtzJgIG9htqp62bPIA"
    "hfoSndYY3hrdk8KbHmcloXHwXgkM6LQKnVZ3eI8bOzE7dHV0u6zmtaDDaq0dVtfw6h5jnt"
    "OCzqr7t/CM/FVdS+S1TJi6O2UWKA+FzqrDtABzA2wFTIenkZIH3KG5Z/OJVGju2aXmnvEU"
    "sBuwKWUzQc1OkHt0oUzzB/ZtgafJuOiYq1iGvTSwuS9UJnN/Gm0aWAROwoGQolvOhdiQkz"
    "RJERN5IbCo9qUBesERc+EtugqQzYiPXBYga47dJ/LnsDzY5buwkMrgkaWDLSLUZIXHDX2K"
    "tPw4A8E6owSVx207dWMEbIht8xCwIQadKgc2hPEmLmNDlE10pYSIAcxzkO+EfOdh8p3tnN"
    "3TtZezEwG+w53e0TX4lXuS1Xd+R3QixX5hAGMPomgyBHBPPEouN4dyjiQBgLzIuGr77wvh"
    "KclKb938P8xFJy+uGXb7mlGH77RXi0e+t4r26a8Ee28RR5suWNQazOEL61omKkoQe/cn+k"
    "zcMeKfwUSJQ1yiED7kkcyYR4oRgcN+NFRHdG8NGEM8AOIBsFmEeMCwTezKuriUTXOxdD1z"
    "XKsLjdYMF/kB6jgl8sNYDQr7qXaKekOXtTKrlZNQ8Gk181lZvzLlUsY5px38y23ea42fAo"
    "4qOKpmTU3gqA7BiwFH1XgTg6MKjqopjupkyV7Z+lhgiZeavl3pomIhOPWJzhEPIVzc+3uZ"
    "M4R9n/qBHx3Ayh8jnvMW3bokvOvw1S8kSAWMjZG/suaCMMUFV/xjaLAK+PMttuLYi+tCmt"
    "tGRr46xEdKmVgJMmEzIpt5QMQCf7bXMxj4s0NwdsCfNd3EJewY85kx2XLSU6V669OKeutT"
    "SWm7wEu7iDqrZB7ULVfuxh6YVqvjRB5qd3etHI2cYFXYM9JGuFSdoJWldiK6nLJkI9gz4F"
    "UJZZkhp9p515adAKDaeHet3K/ZQxXO3MTZqba7E7H55wai0uxc6u64MuyRlVNKyuGAa9iY"
    "j411DVhysiq/l4pFSJNtWtpbQhGZo28hHNH2pD2GcASEI2CvCuGIQZsYumc23T1zQV1uAE"
    "nIp2wtSSk01L2nK28LnEzVEU8oVQaVclKVi9KKOmAAiNp0HXWI2hwkapPZ9u6C6F3uAf2a"
    "RZSrK4uTKJz0dfiTvtoisJdRglTYQJo8IHHQEwc1Dl1Fga24glFK49musZ0//qUwVpNzgb"
    "lFuPSXTIB3fTe8zgcNzl9LdiHpq5lnhu9D+FGJcP5L2NQjVvjHrxCCgxBc99ZjCMENOj4D"
    "ITjjTbxgAX1mU38VMl3lnpyUuSJXNI/A0ghXaEasuWp3p43skNs6zTmw08S/yjd3srDzsJ"
    "5LMtjl1MoQVJyH+oPg/afJ9XVxoQ7hWHulWhCudYaO3+/MVT0dKBY1MEtxdqIwIZ6dlM6H"
    "4lYW17IXu8zF2P5Ga3gX/RmVvXMupFNNmVG3zDFg0S5YFPKJGvviJLyjtmZk5M3zpI+VPO"
    "njCk/6uOhJE1e0Rp8+W4oYZ+TNw7iR3UpPaBqju8+3dz+LKW50mPFcP1sj3FNrbcBhGCsP"
    "4zhiwRy8lCQDK6McGx3AWr0YSrbNhDbMeS+hGEjTLSKreoIJeHaqokxs7HUNlNVp9bBgU8"
    "yw8ZV1bSFRhHekZuNsnGxd40gUwTg1G2e9Wuy2xoBZGjZL5Gnu6gHklMFINRtJcIFU2bEp"
    "WRMiX+0dQNxhSv4ALNBGBwUY+mkgl+Exl+qHcJcpwmnc9fDzO0h77iRXX5333EafhY7NMf"
    "X2WaicR9pHtoss/bJZUwHhmCGuDepkrWjmUE05wHuc1hV2G93ztK5ca1ND5tvsGNx0J9kX"
    "q0ybE1OgarJ+RlAfuPdglRTRpG+PqyppaE5QoZxGLLFcBL3QYC6qYhxxDlq6ha2FHQcxj/"
    "9vQUjAoRujlznldxf4NexkKw4Qw9FR4/xB0lY0zX2MUuGOsznbLWLChqU266uCmIid3L31"
    "f6GiBipqujc1QUXNoPlzUFFjvIlLajtKaa8q5R1g1tbNGtClHgUuVjCwAqB+5tv6a8lDaq"
    "WsoZyWCekuPe4QH9/803XJmRmtQ/IzL29+urq8ebgc9XSULj32nS7wFOuwuotKJozTA1C7"
    "w5Vxug3z8ppJieqQSyjFHsGbesRiHv+5zJMVXJ0zxnfrxRlDrptD85ErNzV3bK4cFsbz29"
    "vrjINyfpXb+d78/On88vOb9+HA5kI0KEnnzcMhKSN1lHmGaQ2oiuqybxhNN9WvVsU8teW9"
    "qn+W6shJcpJJ6nHl8y9tq1bZpsVbpdU2sai+f6e0qgqx0mU1ulnlxehSzcq0zXNqWuaaxS"
    "FuVdZTRtyIkGlLlLN0akEX/bQSUJ/2Yf1hS53xlJMHolMP2ZZDxb+KaJZKfWpzzBLdns36"
    "yvSyzIKn0q60kDPeEdSP8QP6NZfrApteyxS7wYpJeDdkU8q9mih0yJCpJaqD3XX7i2uXm+"
    "tOnqnPbi2ODRtJyEHp2+PK06eE4JQlktvZQS7CDvECFMxxgJhLkCAJEA/5LmO/Exu9WbkB"
    "dRB2EY0iUH8SFB6b+gvq++K+yzZ3JKygWh//1f3qOoS/Hx438zx+1hhhNPMIQQI1FD1PEI"
    "UIwuKfFR3K/We+ffo6QtQPNV/mzCHI4jOYR8oPxoo+S9y2HPwMJ2K17weNEZCHts2GQB4a"
    "dJgZyEPGmzhZlxSi34mwibFvtdB3VeQ7H/iOlno1bDeyBtJ3GgF3jvn8o5HcjMUhs9m1+a"
    "gQkWpp50Q8as1Hsk1TdGdcuV9KZLbtlMoNu70+QW+f4AYfQ8H8y2DYbuHo/cmHkx+Oz042"
    "m4TNlaq9wR77gIs59uTQlu8ETJjJj05PVVKUp6flKUpxL9fkgr9UGgivxQ1EtxknhPE9a/"
    "RqZxH+3/vbGznCKZX8akmtAP0fcqhv2K5WgJFZI2NM33ya/JKH++L69jy/+IkHnMvSK4dc"
    "zP74f2ZzVR8="
)
