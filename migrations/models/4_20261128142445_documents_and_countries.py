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
    "busqueda" VARCHAR(1000) NOT NULL,
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
INSERT INTO "cliente__new" ("id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "idioma", "estado", "notas", "busqueda") SELECT "id", "version", "creado", "actualizado", "nombre", "nombre_comercial", "nif", CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END, CASE WHEN "nif" IS NOT NULL THEN 'ES' END, "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", 'ES', "idioma", "estado", "notas", "busqueda" FROM "cliente";
DELETE FROM sqlite_sequence WHERE name = 'cliente__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cliente__new', seq FROM sqlite_sequence WHERE name = 'cliente';
DROP TABLE "cliente";
ALTER TABLE "cliente__new" RENAME TO "cliente";
CREATE INDEX "idx_cliente_localid_caaa45" ON "cliente" ("localidad");
CREATE INDEX "idx_cliente_busqued_c20657" ON "cliente" ("busqueda");
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
    "busqueda" VARCHAR(1000) NOT NULL,
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
INSERT INTO "cliente_final__new" ("id", "version", "creado", "actualizado", "nombre", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", "pais", "notas", "busqueda", "cliente_id") SELECT "id", "version", "creado", "actualizado", "nombre", "nif", CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END, CASE WHEN "nif" IS NOT NULL THEN 'ES' END, "correo", "telefono", "direccion", "codigo_postal", "localidad", "provincia", 'ES', "notas", "busqueda", "cliente_id" FROM "cliente_final";
DELETE FROM sqlite_sequence WHERE name = 'cliente_final__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cliente_final__new', seq FROM sqlite_sequence WHERE name = 'cliente_final';
DROP TABLE "cliente_final";
ALTER TABLE "cliente_final__new" RENAME TO "cliente_final";
CREATE INDEX "idx_cliente_fin_localid_a2cb62" ON "cliente_final" ("localidad");
CREATE INDEX "idx_cliente_fin_busqued_f719d4" ON "cliente_final" ("busqueda");
CREATE INDEX "idx_cliente_fin_cliente_4259c0" ON "cliente_final" ("cliente_id");
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
    "busqueda" VARCHAR(1000) NOT NULL,
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
INSERT INTO "participante__new" ("id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", "tipo_documento", "pais_documento", "correo", "telefono", "busqueda", "cliente_id", "cliente_final_id") SELECT "id", "version", "creado", "actualizado", "nombre", "apellidos", "documento", CASE WHEN "documento" IS NULL THEN NULL WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END, CASE WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'ES' END, "correo", "telefono", "busqueda", "cliente_id", "cliente_final_id" FROM "participante";
DELETE FROM sqlite_sequence WHERE name = 'participante__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'participante__new', seq FROM sqlite_sequence WHERE name = 'participante';
DROP TABLE "participante";
ALTER TABLE "participante__new" RENAME TO "participante";
CREATE INDEX "idx_participant_busqued_02b2a6" ON "participante" ("busqueda");
CREATE INDEX "idx_participant_cliente_d943db" ON "participante" ("cliente_id", "busqueda");
CREATE INDEX "idx_participant_cliente_c94ce3" ON "participante" ("cliente_final_id", "busqueda");
""",
    "postgres": """
ALTER TABLE "cliente" DROP CONSTRAINT "cliente_nif_key";
ALTER TABLE "cliente" ADD COLUMN "tipo_nif" VARCHAR(32);
ALTER TABLE "cliente" ADD COLUMN "pais_nif" VARCHAR(2);
ALTER TABLE "cliente" ADD COLUMN "pais" VARCHAR(2);
ALTER TABLE "cliente" ALTER COLUMN "nif" TYPE VARCHAR(32);
UPDATE "cliente" SET "tipo_nif" = CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END;
UPDATE "cliente" SET "pais_nif" = CASE WHEN "nif" IS NOT NULL THEN 'ES' END;
ALTER TABLE "cliente" ALTER COLUMN "codigo_postal" TYPE VARCHAR(12);
UPDATE "cliente" SET "pais" = 'ES';
ALTER TABLE "cliente" ALTER COLUMN "pais" SET NOT NULL;
ALTER TABLE "cliente_final" ADD COLUMN "tipo_nif" VARCHAR(32);
ALTER TABLE "cliente_final" ADD COLUMN "pais_nif" VARCHAR(2);
ALTER TABLE "cliente_final" ADD COLUMN "pais" VARCHAR(2);
ALTER TABLE "cliente_final" ALTER COLUMN "nif" TYPE VARCHAR(32);
UPDATE "cliente_final" SET "tipo_nif" = CASE WHEN "nif" IS NULL THEN NULL WHEN length("nif") = 9 THEN 'NIF' ELSE 'OTRO' END;
UPDATE "cliente_final" SET "pais_nif" = CASE WHEN "nif" IS NOT NULL THEN 'ES' END;
ALTER TABLE "cliente_final" ALTER COLUMN "codigo_postal" TYPE VARCHAR(12);
UPDATE "cliente_final" SET "pais" = 'ES';
ALTER TABLE "cliente_final" ALTER COLUMN "pais" SET NOT NULL;
ALTER TABLE "participante" ADD COLUMN "tipo_documento" VARCHAR(32);
ALTER TABLE "participante" ADD COLUMN "pais_documento" VARCHAR(2);
ALTER TABLE "participante" ALTER COLUMN "documento" TYPE VARCHAR(32);
UPDATE "participante" SET "tipo_documento" = CASE WHEN "documento" IS NULL THEN NULL WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'NIF' ELSE 'PASAPORTE' END;
UPDATE "participante" SET "pais_documento" = CASE WHEN length("documento") = 9 AND ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' AND CASE WHEN ltrim(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7), '0123456789') = '' THEN substr('TRWAGMYFPDXBNJZSQVHLCKE', CAST(replace(replace(replace(replace(replace(replace(substr("documento", 1, 1), 'X', '0'), 'Y', '1'), 'Z', '2'), 'K', '0'), 'L', '0'), 'M', '0') || substr("documento", 2, 7) AS INT) % 23 + 1, 1) = substr("documento", 9, 1) END THEN 'ES' END;
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
        ]
    ]
}

SCHEMA = "eNrtXG9z2jgT/yoe3qTM9AUQIOHmuZtxidu6RyAPmNxdJzMeY4vWTwmmhmQ6d9Pv/kjWf1k2BpIepMpMG5C0a2m1u79dWdl/auuvi3gDar9Y/9TCRQyW9HOyeLhfrrPPcQR/1dyh57xzxtbN2L22x39Zvzt/WfbUG7nD/ti5doaeNRzBf9PBoPbaqj2CdB0nS0IodYUpCKIE9XjutTPx7OsbqT8INw/BIv67dNAyuZ+laKq1W3vcf2+PX7UajbpmiB8m9yAN42ChDs7GxHOx+byVtW7iVeLru1ZBvFa7cE+YpClIpPZOG7MDCzBPllJfGz8/ilMQhkRQ7FFkcmESxZ8Sf5WsN/Lsm/iJiySEcoqCSO7DxKs0eYyXcN3aTrgKeQWS5OIoTu4DZfXSCACnFCVlI5bJJsie4Tl/eqhh9rD++gAieT4NadO+Z4terjdpEC83WPke4sgnionk7nc75xe9EDGZDt3/Th3r1R3axTv4iDu2O3c1LMAvjFTQx/57p/87IiNtdzXrjeP94ThDq2nZwysLKgf5UblwrWNMcBPk8Z/frLMzPYGsgwop7yxkgtWN06EF6oeKmsvG00ZI5A6tV2dD9+3Za+vMvbXRr5E3Hp3VVUainjNGXLz6p3MTYCS4qXC6gmXw6ZLGIiLJZhgVay2enGJNwhyFniJyydgYKWstIpPMkAuSthaSEQOVRF80mJsrG46b6IY7U7TRziT7f5jfbG7NjAFuogxuRp4z7Lv2AHGw+557O8o0aEg+1/N6T6xfUHbYUqLhyAxWC7ARp8F03Z1kDqJu/arqM+1AdlswXNBa2lHPXE28jMA3QDHum7rVfhgEQbuD5iPvdB37SE5AXJsfthrdzgUhoP4Ojf+eeTYyeh4vMwV8GSBrAFQDoPuAn6AhWBfeuO/EXbXGzltnDM3QmUCkI0OhTmfWDpXMGg2tK2fgeA4cOfHGbt/TAqpgdpkmPhE0Yl47AyQhq45wmODJcA6z2wvtMOnOmEcWsA/yYdI98Y9O9yAUxEz2xEIi6/0QkW9UZVykKrkdih6+qmJiqZAQZiIze81tz4+jfJzJ9PmI8AzOiWFa0Apn3VYFTENEFNfmF81e1NbgmoaGfm63Or2wQWhkiX0nbmkDQSg5USBEQCDzWYEFlGUiwUKz29gf2tJkkW1mbXJtDwbqulYpMpcVNmK1U5vA/Ys4pEY/MmcdQzxuT3gjqnUoslE21UGNUkjKwIhYayFddTChFLvhCKViqsVIshZBKI1MKOfNHOl+yQZysGyRO/nW+ZccJYuga29HY8d9N8y8w6u7nI5pWFZStjxVgfLlPC6dKfWcjU53HvRKPKe6tObFeaPT0rrNIpJ2t9PpqJ6WiyAnf8lz8B0QH/ba6o/sgTPpOwVSbdTr1h/voSDRoQvld1fDrn0VpJsYtZzuYWJ19y6NipLw4R4KKynKicoGZLiuHXBAfvRTOHxR4Q50+hKryo5fotrR+Uu00vbz2J62ltLmFUzOjEQuUn50Be3NvbKv0Jcbe2LfjMaek0+ZpIfllVXOm6pNuTLeyQutjHnQ7cnP2zWs129OQWwvCTgf4eu6KcTpZnm8MCfMliNda9YKusVIJ9Kwk9xe+zyaacAOzawij7DXDsF5IfqpnDKAmifpfUAy6ONHJ5yYK76de2esyBWP6z4nKU6GFR+P+u6TKH8apr7WWaUACs5HfDgb1JHM/gc28WMiHXuhmAMsqS+krXDV8WOgk9ee74igobItPdD/cz5c7MoRieqbOEllvOAkbEMYRdaSm2kv+8nTS5vGeLBWdoAP7Vk4wZ8ObP/WHXtT/N2DNg99zLXdd0dD1HDt/unZ3PPzxynbLxzfsPZcEtGjP3l2ktIwZqy1WGyyYgkbRJs5qc6BcUbUfV12Oq1oXnR0n42PkvTnimb3Cjgz406ewbih+J/CthGb3ewUUewY0zG6ygEOo6gY3BRqNeJBlbrXbLZ6zcL3UdBY0mBzOkAIvq1AxAK4LWAYLGOqhZlRwNArFRv2R7s8oCK3+BivN4XQuv26xGM2Gf9zAEeicVe25+BpUnOilB16deVI3jE9U6onhmlVJssG739mSI3hCc4NGStZZ/nrddasO6Nj1D8E3aUnPgnASxw1FiLHOrxvS9QjC3brnYXx6GaKvAi+s+DcePZV9nnsQNP4SL707atpn3x2hn5/Op5kVxveukN74PJRUMsG6Eu9YJ+olQqbhJpKd7fqmymRZq/DU5X6ODJLjUTCYBmCRRAF+n1FYuFbYY3GliBnlFITz1AvPJwlT2IICXowB22Wn89SGrqgRrvdnne2HdGqVO0umHXn5ae0Ki3xaVAs7c6c5taiVyygQ9iHjoXPA3oZBbXgbcFAyIKAeLkO03h1OjHAViR9FoATlbQKY2H8du7S4U8F7uL4PdAO3agUtp1qjt/pNNqgo7wUkBdOb1lK8+WnZSLXwzBU5LTV02eX0DI//cb+QF30/ItukTTYzTk+3TrL/J52g6u6PWVuyvsSdW45cW+Zm1499j7sk6RI/Vb7YtYDZS5Qsz7/Esx7AXWBGiXKHNIarE/FF81B+FkK1lE4A1cOl5WI7+1ZF3T3avvfyVIK2Ltt5So248bmkD0ac5La7uPlwwZnqIR56eU4sFwEIfAfQ11ysd3NFicmuMdfJwuYH1fKXJ7XvbK0uDgxoUP2yx2wyh7o8QgTRYWkSJm05+LvZvu8p2NDlETmARurMKB6yYhRgxrNkrGC4vHwF7flH6Vd9Y5X2giVpMEcG2hrEdVOiQP88m5sX7PUoTwpoAKpmg5I4wWLUchITwF1xTSCjFaBUJNFqFioPG+VJp/S4L4wSkc2SwWplV0dRe4okkX+U47cMx1Rtb2gH2tyvrOELkdS19jNushoflNnphBDzNsgOJMZcNoCsmdNeuRd989DmBNEFLh1QQ+dZPZZRHTCibhKv9O7nF/2xJwEu1iZi0qNV+VfRs1ZmyY0dKVldLjdD+et3oy+7FNn+ppuMPogMtWuU3AuJPII1vF6A8jN1JeQCeUDgpPNY1hgWIUvHrlnZsS1gOqe34t6s1YkO0s2my0pkcDusPhAYFQBwdB5IL7DYU/Zxw/Tiee+dfsSZAl8d8JxGszNv+RFpkliFHnlMaZ8CwtoCtMrYUryCUelxC+/m/LsBJZ4ilW5VEy5hNlTxz3vXHSYu9UjtEJJs67Z+XmbXcwoyrqgCYA0CMOTS7303ei+TZlnjICkEzQPScH6YbHNq8Lw51t8H/hBYWaVTc7Pj6NpIpJA6kP4SdIo2CRprH1d+jnjAvJ5HmavklPmL+4tkHDzuJAjGXLIQd6+uFeQEwoGdfBRGOdE9Vq62Ee9/mDAYu3+aDx2RjjqhpiFX/vcuhMXJzW37pUzEobL9/zEByqGwlMzIHpAKSsRySWD4nfNaSvDK2d45VKUqvbeZuIOfbgHZKR27nkDFP/aSOiSVjCXmRzbGxN1evyvaHTIRuym0nGmbEAHzOdojllzyih7TKINfXvioLvsQ8Q155nhU0nKSdwxv7xJOkRtRmrE1dTyEFfhJn3ec0OaX607LWKQhEZHIk9AT8xvoDqDibONEzTAesHpLxcg4eA3u7MZBpiCNQmnwDlV9bstMAdNIZJhSlpIhgKgWa8ZgMutAZDOdme9IJo3Cq6ZkkOIUgYtcAm65XdMy9hgEV00w1ZzJkqNZ56P8TrxkxDq0Wn8PdwCwD1LlRBDjTCCR1A6gt114dFNYVLGBeTjZ/vt7jwIlKQMd1EHAZ8v5GGCiPcGZMVA8N6BNA4/P/Wu8Qt3HfXm3qpc7NkNyA0a82EC3WLZ1brccrI/3knWm08p8QDlFYFg5DRxxq494JGjsNDd9dD7WEkTlWGmEpCpBGQqAZlKQKYSkKkE9IIqAZ0OuBrgNBWATAUgUwHIVAAyFYCesALQsQLgcVX+eTMaDUzpH1P6x5T+MaV/TqP0z+n7dVPyx5T8MSV/TMkfU/Ln5ZT8OQ5UesGlfnKJiqn1Y2r9nGCtnxcWvh5Y4+eprdoU+fnxRX6OQ6NNcR9T3McU9zHFfUxxH1PcxxT3+VHFfY4E+01RH1PUxxT1+UmL+hyHD/qXivl4H3XlfHCrKehjCvqYgj6moI8p6GMK+piCPs9Q0OdUsh9TyMcU8jGFfEwhnycp5HNk6VbRgFMs4ZN7G6qt4UNSPlPFx1TxMVV8TBUfU8XHVPExVXx+jio+xxF7PVP1HhjXvLT6PdU366kK9rzZsWLP9/8DOuU97Q=="

MODELS_STATE = (
    "eJztXWtv2zgW/SuEP3UAb5E6j3YfWMBJ3Z3s5FEkntnBtIXASHTMHZn0SHLSdLb/fUnJtl"
    "6URCV+SNQFWiCm7pXlQ4qPcw8v/+zNuENc//WZSwkLSO9v6M8ewzP5R/ZSH/XwfB5fkAUB"
    "vnNDWzthdOcHHrYDUTzBrk9EkUN826PzgHImjYfI5rM5Zk8omOJAfGChg48wc9AcP/lowj"
    "1RvPB84r+W93S4LW5K2f3z3BeM/rEgVsDvSTAlnrjJp089Rify2hxT35J/f/kiPlHmkK/E"
    "lxby4/x3a0KJ66RwoY70C8ut4Gkelp2HZc6dZXN3MWOx2fwpmHK2tqMskKX3hBEPB0TeOP"
    "AWEiO2cN0lmivYoseOTaKHS/g4ZIIXrkRaekcPEJf1LOvqemzdjsaW1cvVwsojgeyySAAq"
    "a1A8qh/+7nv5CH/562BwePh2cHB48u746O3b43cH74Rt+Lz5S2+/Rw8TgxTdSj7V6fm/zq"
    "/G8oG4qLao+ciC76EPDnDkFdZBDPoD8Xz54HnkRbO7F3WahT/hUF0HK8TLKmFVENdC3Lx3"
    "UA0liK7Qi9GyPYIdrgLLD3D081NgxfYZrER9kIDOyOvVH2YhNz6/HN2Oh5cf5e1nvv+HK0"
    "vfD8cjeWUQlj5lSl+d/JBuvOuboP+cj39E8iP67fpqFMLJ/eDeC78xthv/1pPPhBcBtxh/"
    "tLCTxGRVvCpKVazo5xbYpd9q1W7GCaq40VXM+OzOI/naHZOv+aqNjTO1KtBpYT32Zvir5R"
    "J2H0zFx8HBQUnF/jK8OftxePNKWGVq62p5aRBd+66AV0A4I55NsVsL6LTbsyBfDt1dQjya"
    "aOmAvJySGYfr4UAD1sNBIaryUhrUgM65pUR2xBazswjSLL5JJwC5GuT12kCv+SbNzYNXB9"
    "1icHPY2tzziGISo0Q2NjYQ1+MjHWSPj4qxldcy3QNxyYQzXXyT5uYhfKQzqB0Vj2lHuSHN"
    "oR6xbeV6VIlvyt48gA+1pg2HJdOGw/y0weYOveeWnF5rz9JyPuZh/UanH35T3BG/yfXELr"
    "fF6tDBClpLCXLKfksA75TgyuCr05aFVQnCubY89/gDZWLdoDuTSNqb2Ia3gbGYfdWYqO12"
    "zdwb3fbaOEujDuUzRastWWTELgbCu/k1BhFDlYrMK0E4dtkhwh+vx6Ors/PhRVuBZjzAig"
    "7igrP7AsZnaW9C/1tGkI5+zYYP7ha+eGpHd7RKmm+rReYmBL3dtMM3B1pzW2lWPFgdRLNb"
    "GVGc/J4Ib8mCO2z//og9x0pdSUyDo8iqLy4y7BJFCz5d3uHDTzfExYF6lZEO5n6Q92ohP/"
    "x91fRWpcuWkVk4sADbAX8pVMvbmArTHHsBtekcy9b1Mqg+Jm5lKlyRzEC0CHHzF7+FiXuZ"
    "ipcoFr/J3gRc5/GtTEJL9v58wIvGg/yl2WCWLcEM34c/SX63/CZVP18s6lmPA5XKnmj4CU"
    "3r6ns8YhP6QHwU/nwBVajPeZxSe4owiu4fq3gq9T7PuJ1C/wNiHxD7NL7PALFPp5UgIPYx"
    "vopB7APSk7YRaSA9AekJSE+MwBWkJyA9aTfAID0B6QlIT0B6AtKTvWsjNjxLg3g9xOuf8X"
    "5vMF6fmhIswyCa8YC0+bY4aTMjAzmZRK4W8lVwQybEI8xWsWP5feztQr4ogCiKPfy4jlll"
    "2pwAQPxsEkTwjG7HN+dnAl0tycnOBRTN7H2bqp9oI1p7lE+0Ea69qSfaAtZWxROrjkslnE"
    "h0aiWiiaSVll4itEdz4vmcIRzESgbuIcwQYc6yQK2PqOcOeojmzXr6CPQQVd0A6CE6HSwH"
    "PYTxVQx6iK0SlXhOXJc6qpWdEuGUvQm8WgbjEy2MT0owPlEEjyC6DNHlnSC8+eiyx5VbjK"
    "Sw55YEBdqetVMGYZf6W5ts9v4xWTBbwofuFtQNKPNfy+/757Zo5hKkby+HFxf5eejck3G0"
    "uSqCfMoFZDiPZMolg+ad8NkWmuuS3QJ3en19kZqZnJ5n1kZXP1+ejkQXHDZhYUSD1JJpnx"
    "uVG90zbF6QBjEmiDGZxLbkYQ93ONUFP+n0rCpomCAFonwmRPkKm/dLMNXdNN6sFl0X1+QL"
    "/YIYKgRw9hjAScVTFUGcbLy1OJAzz1pqBHOWUZjHKc/vVVVFbyrtq8M1n5J95nrqJYw+5V"
    "//+DIEeSDI07yuAoI8nY4AQJDH+CqGII9hQZ6Gg7yNKI94iMVMTKx0AxEpe+AbNXcZl6Bc"
    "tdcYAH/OjuO6zTrvZB7UsPsY4sPtRHjz8WGIAnUzCrTbRgxhoO5UQRviQI1gzPsGBoIaDe"
    "zGIkHh024mErS+lUENO01e+NQPiMw/8EKshusbmQTVNqNmH7g3i/bUKUJm8cV+WbxskjLT"
    "2vkkj2lGfIKCKUE2DrDL7xdEvcup2BR2NDVvZO9DsAuCXRAJgWBXp6s4ygumTfetjDfDlu"
    "x3pNkyFwVhxK3mzp0KO8Uc/AMVP/c9seksWgOmUF77ZDulyP51wq9lgFfPgNLoiblxUWa7"
    "kshVysvAhrqFqJUnmhS3ZMOr2VYzni9usc1kO7QbLL/7r5guPKhUA4Up11I+JoRPyiYe+b"
    "RrMu0GYWqlRSFmaafugSZmr/RB8a4WbYmL7Xe4H241TWrtdjiI0zXoBD84OWz/vKbDvV4R"
    "rSmv9StZzZWVBqkZ/jbiqUjM5CUgLYG0bOPrC6RlpxktIC2Nr2Kg1kCh33aFPuhsQWfb2t"
    "hGyHoowC1lSVToAksCLEkrWBKf+BvgR26Jr8eMNKw/2QsxkiKTCnJdJ8mm8nzXKctKkuSa"
    "kZWgy+eugwK+zlmdp02qjHUSJGBGw/6RLWbE45D8AKiVRk2IgVqBdTdQKx2oYvJ1TpyCfS"
    "3KWWfaAXRh1Wun5UivN5CsrE3YtVVrEFlOhLSBiu07BxWIubom5moa8nXVXKEQ0xKoPFBf"
    "eYxmtYwz7d15RIlAQjUrK+kAYpcdnvb68eb6489ylrIb3mjzncBD2GlaUyzQy8P9HkfzoP"
    "RiMONSNgU2aqiSM9rcWKVmjpVzy9jYPFL+WIvQPC7hM4/zong4lBgOJd4vud74VCGmkpft"
    "yRRifg2st5nrop91gMZvWo6WJueUb3OKlibjqpGhRdlrPAvZVAYMM9trtpeErDc7ynqzY/"
    "FDKzGCEzX2KBVJvoMKpUjmFS0WitCMoc5xGvERHIgwj7sucRBlUgESqk5s5ZHoml4K5cin"
    "nJoldQjIF9iis/eFAOhIqnoH0JF0WmQAOhLjq7gt8ajh2fj8l9YGo4Bh3Q/DmpiBaWOf9z"
    "FiRN9PDSTnvLo1oPCBV2BTPGtmTVKfGDQzc0Q/Sw3mewENZjB7zGNtdLMnSrarheuCq3jB"
    "9UltCBE8O0RQTLhuk/NJZNBWUD7p/NrFjA9O21USPuMpQTgQHg4WLUNme8YpMgeLf8gnvl"
    "y154mf2t5KAshfE6lA/TRqgOwD9QPUD/ACQP10uopbQv20eCPCjDJRAYooY9FYknDo3O6Y"
    "hpM1ps6EgKtpTAVE6wVd6FPWRsw8G8GQxYu22iyDccKZfoZlSDU54MP2zIc1j8ptIrj6TO"
    "5+6LFlp6GgxuLupJgWi3srrYTCBNtTAeqKuoqIrTL9k4aHTtacbFulTLT3cB0hakRYf0rl"
    "Rl5eDcvjFUeyNOUftv3wtrFx9gsd6pFIqAcZe4Bua+DYC3Rbp7kYoNuMr+IJsae6O9HXtl"
    "3egi7TR1jxSJ/dKm1jd7xs1bmsEwm3IgQ134j2IHh7Oby4UKfwsJbzo1oQLn26jt83znT3"
    "nq9MDeTGT3RyP58Up34+yWV+Lnqxiwa76je6xjjXnlbZvmFO1dUUVWpFHwM12oQahShWjR"
    "VaTDTojRkpexOyu2RiqloZSw5LEpYc5vOVEOZim1gPtibGKXvzMN5KhqKWiAPan6cMEm1t"
    "sxlHgFk+d/FcN1NuzgewhqRmmz/yt8FaF0Oj/rkkLg73amV+iu1NmNc2Qm7RwCh2I6UXz9"
    "uQlIyqPi9T0dK5XS27VqKi+KV+QZ6ieHvKC3PKpPfDGNKYt5xTJs7Co8wpk0rSU5ZTJm2o"
    "oaeQL6UwQY80mK6PEuojf2GLj74swa6LuCf+mhESCOj66HFKxdUZfkIuwcsziJiYHiF59p"
    "pqL9L2vkZLuZHYdRcGpUL9RT7BXHxt+SfILEBm0byuCWQWnaayQWZhfBUXyCwKI1A6Sguo"
    "1r1Xa0Dn9djolYOBwfjNk9DLx1IvwgsJvIxX92g80b7Ft9eNk6S8dhkqGV29Px9djUdtDZ"
    "XMPf6VzrCF6wRY804mtNMdRFnDkdGqwrxYvqhw7bKaUa4RPMsjNvfEz+WeSvtUdCy72neH"
    "R7SvS1p7Rvs0bJKkhjYp6QECpSbPDaPupvzVKumnKt6rzfdSe9gmp9lJNfCwJcVEZjfzl0"
    "6dtmRo4LFNxy11oQqiQAavI3lI2MM5Vy3Mg9tV/Ms0D03JZNmI4HDfwNOuGg1szeOuVp3w"
    "85BNOLeqo6ijy0kMUQ3M29FeXJuctmP4QH1+bQtseE+V1jZxuV+a11YaWjy2rJadMIRd4g"
    "UomOIAcUaQjD4TD/mM82/EQa8WLKAuwgzRiNr4QWpDHOrPqO/L64yvryjkJhu9/Wf2mblE"
    "vB+eqObp6l59hNHEIwRJ1FB0P6lAIQjL/7bNRZn/d/S597mHqB96Pk65S5AtejCPFKfcjb"
    "5LXrZd/AC5dvc/D+ojUKVU9YagSuk0fwmqFOOrOB6XNGjV2NhEUlWPUy2jVPOMqhzq9bBd"
    "2xqoC9kKuFMs+p8aUbOVOYTMmtYf5RipPa2ciEftaU+1aIqu9EvXS7FN1UqpuGKrhe/11g"
    "ks+BAaZl8Gw1YLgzdHb4/eHZ4crRcJ65KytcEL1gFnU+ypoS1eCZjQkw+OjzV6cmFV2JOH"
    "19I9uXypaiC8NDcQ3e1MQrhYs0avdhrhf99eX6kRTrhkR0tqB+h/yKW+YataCUZqjFxh+u"
    "py+GsW7rOL69Ps4CdvcKoKr+xyMPv+f8RMKQw="
)
