"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
CREATE TABLE "registro_supresion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "tipo" VARCHAR(60) NOT NULL,
    "fila" BIGINT NOT NULL,
    "nunca" INT NOT NULL,
    CONSTRAINT "ck_registro_supresion_nunca" CHECK ("nunca" = 0 AND "id" > 0),
    CONSTRAINT "fk_registro_supresion_nunca" FOREIGN KEY ("nunca") REFERENCES "registro_supresion" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "idx_registro_su_nunca_c40dc8" ON "registro_supresion" ("nunca");
CREATE TABLE "ficha_absorbida" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "tipo" VARCHAR(60) NOT NULL,
    "fila" BIGINT NOT NULL,
    "en" BIGINT NOT NULL,
    CONSTRAINT "uid_ficha_absor_tipo_b2d49c" UNIQUE ("tipo", "fila"),
    CONSTRAINT "ck_ficha_absorbida_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE INDEX "idx_ficha_absor_tipo_eb9213" ON "ficha_absorbida" ("tipo", "en");
CREATE TABLE "intento" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "clave" VARCHAR(64) NOT NULL UNIQUE,
    "fallos" INT NOT NULL,
    "desde" TIMESTAMP NOT NULL,
    "ultimo" TIMESTAMP NOT NULL,
    "conocido" INT NOT NULL,
    CONSTRAINT "ck_intento_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE INDEX "idx_intento_ultimo_eb4f97" ON "intento" ("ultimo");
CREATE TABLE "usuario" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "correo" VARCHAR(254) NOT NULL UNIQUE,
    "nombre" VARCHAR(120) NOT NULL,
    "idioma" VARCHAR(32) NOT NULL,
    "roles" SMALLINT NOT NULL,
    "activo" INT NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    "correo_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "formador_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_usuario_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_usuario_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_usuario_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_usuario_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "ck_usuario_roles" CHECK ("roles" BETWEEN 0 AND 31)
);
CREATE INDEX "idx_usuario_correo__45249e" ON "usuario" ("correo_orden");
CREATE INDEX "idx_usuario_nombre__311a12" ON "usuario" ("nombre_orden");
CREATE INDEX "idx_usuario_formado_d1bca6" ON "usuario" ("formador_id");
CREATE TABLE "acceso" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "secreto" VARCHAR(64) NOT NULL UNIQUE,
    "origen" VARCHAR(60),
    "navegador" VARCHAR(300),
    "usado_en" TIMESTAMP NOT NULL,
    "caduca_en" TIMESTAMP NOT NULL,
    "origen_orden" VARCHAR(240),
    "navegador_orden" VARCHAR(240),
    "usuario_id" BIGINT NOT NULL REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_acceso_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_acceso_origen" CHECK ("origen" <> ''),
    CONSTRAINT "ck_acceso_navegador" CHECK ("navegador" <> '')
);
CREATE INDEX "idx_acceso_usuario_b1203f" ON "acceso" ("usuario_id");
CREATE TABLE "credencial" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "contrasena" VARCHAR(200),
    "totp" VARCHAR(64),
    "totp_activo" INT NOT NULL,
    "totp_paso" INT NOT NULL,
    "codigos" TEXT,
    "usuario_id" BIGINT NOT NULL REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_credencial_usuario_f14a1c" UNIQUE ("usuario_id"),
    CONSTRAINT "ck_credencial_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE TABLE "enlace" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "secreto" VARCHAR(64) NOT NULL UNIQUE,
    "caduca_en" TIMESTAMP NOT NULL,
    "usuario_id" BIGINT REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enlace_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE INDEX "idx_enlace_usuario_7d6c42" ON "enlace" ("usuario_id");
CREATE TABLE "token" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "secreto" VARCHAR(64) NOT NULL UNIQUE,
    "escritura" INT NOT NULL,
    "usado_en" TIMESTAMP,
    "caduca_en" TIMESTAMP,
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "usuario_id" BIGINT NOT NULL REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_token_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_token_nombre" CHECK ("nombre" <> '')
);
CREATE INDEX "idx_token_nombre__783acc" ON "token" ("nombre_orden");
CREATE INDEX "idx_token_usuario_e62d10" ON "token" ("usuario_id");
CREATE TABLE "registro" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "verbo" VARCHAR(60),
    "tipo" VARCHAR(60) NOT NULL,
    "operacion" VARCHAR(32) NOT NULL,
    "fila" BIGINT NOT NULL,
    "valores" TEXT,
    "importes" TEXT,
    "documentos" TEXT,
    "notas" TEXT,
    "direcciones" TEXT,
    "token_id" BIGINT,
    "usuario_id" BIGINT REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_registro_verbo" CHECK ("verbo" <> ''),
    CONSTRAINT "ck_registro_tipo" CHECK ("tipo" <> ''),
    CONSTRAINT "ck_registro_operacion" CHECK ("operacion" IN ('CREADO', 'ACTUALIZADO', 'ELIMINADO'))
);
CREATE INDEX "idx_registro_creado_c3846d" ON "registro" ("creado");
CREATE INDEX "idx_registro_tipo_65cca5" ON "registro" ("tipo", "fila", "creado");
CREATE INDEX "idx_registro_usuario_d3fedd" ON "registro" ("usuario_id", "creado");
CREATE TABLE "supresion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "tipo" VARCHAR(60) NOT NULL,
    "fila" BIGINT NOT NULL,
    "conservar_hasta" DATE,
    "completa_en" TIMESTAMP,
    CONSTRAINT "uid_supresion_tipo_da7bb8" UNIQUE ("tipo", "fila"),
    CONSTRAINT "ck_supresion_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
""",
    "postgres": """
CREATE TABLE "registro_supresion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "tipo" VARCHAR(60) NOT NULL,
    "fila" BIGINT NOT NULL,
    "nunca" INT NOT NULL,
    CONSTRAINT "ck_registro_supresion_nunca" CHECK ("nunca" = 0 AND "id" > 0),
    CONSTRAINT "fk_registro_supresion_nunca" FOREIGN KEY ("nunca") REFERENCES "registro_supresion" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "idx_registro_su_nunca_c40dc8" ON "registro_supresion" ("nunca");
CREATE TABLE "ficha_absorbida" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "tipo" VARCHAR(60) NOT NULL,
    "fila" BIGINT NOT NULL,
    "en" BIGINT NOT NULL,
    CONSTRAINT "uid_ficha_absor_tipo_b2d49c" UNIQUE ("tipo", "fila"),
    CONSTRAINT "ck_ficha_absorbida_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE INDEX "idx_ficha_absor_tipo_eb9213" ON "ficha_absorbida" ("tipo", "en");
CREATE TABLE "intento" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "clave" VARCHAR(64) NOT NULL UNIQUE,
    "fallos" INT NOT NULL,
    "desde" TIMESTAMPTZ NOT NULL,
    "ultimo" TIMESTAMPTZ NOT NULL,
    "conocido" BOOL NOT NULL,
    CONSTRAINT "ck_intento_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE INDEX "idx_intento_ultimo_eb4f97" ON "intento" ("ultimo");
CREATE TABLE "usuario" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "correo" VARCHAR(254) NOT NULL UNIQUE,
    "nombre" VARCHAR(120) NOT NULL,
    "idioma" VARCHAR(32) NOT NULL,
    "roles" SMALLINT NOT NULL,
    "activo" BOOL NOT NULL,
    "busqueda" VARCHAR(1000) NOT NULL,
    "correo_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "nombre_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "formador_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_usuario_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_usuario_correo" CHECK ("correo" <> ''),
    CONSTRAINT "ck_usuario_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_usuario_idioma" CHECK ("idioma" IN ('EU', 'ES', 'EN')),
    CONSTRAINT "ck_usuario_roles" CHECK ("roles" BETWEEN 0 AND 31)
);
CREATE INDEX "idx_usuario_correo__45249e" ON "usuario" ("correo_orden");
CREATE INDEX "idx_usuario_nombre__311a12" ON "usuario" ("nombre_orden");
CREATE INDEX "idx_usuario_formado_d1bca6" ON "usuario" ("formador_id");
CREATE TABLE "acceso" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "secreto" VARCHAR(64) NOT NULL UNIQUE,
    "origen" VARCHAR(60),
    "navegador" VARCHAR(300),
    "usado_en" TIMESTAMPTZ NOT NULL,
    "caduca_en" TIMESTAMPTZ NOT NULL,
    "origen_orden" VARCHAR(240) COLLATE "C",
    "navegador_orden" VARCHAR(240) COLLATE "C",
    "usuario_id" BIGINT NOT NULL REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_acceso_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_acceso_origen" CHECK ("origen" <> ''),
    CONSTRAINT "ck_acceso_navegador" CHECK ("navegador" <> '')
);
CREATE INDEX "idx_acceso_usuario_b1203f" ON "acceso" ("usuario_id");
CREATE TABLE "credencial" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "contrasena" VARCHAR(200),
    "totp" VARCHAR(64),
    "totp_activo" BOOL NOT NULL,
    "totp_paso" INT NOT NULL,
    "codigos" TEXT,
    "usuario_id" BIGINT NOT NULL REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_credencial_usuario_f14a1c" UNIQUE ("usuario_id"),
    CONSTRAINT "ck_credencial_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE TABLE "enlace" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "secreto" VARCHAR(64) NOT NULL UNIQUE,
    "caduca_en" TIMESTAMPTZ NOT NULL,
    "usuario_id" BIGINT REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enlace_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
CREATE INDEX "idx_enlace_usuario_7d6c42" ON "enlace" ("usuario_id");
CREATE TABLE "token" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "secreto" VARCHAR(64) NOT NULL UNIQUE,
    "escritura" BOOL NOT NULL,
    "usado_en" TIMESTAMPTZ,
    "caduca_en" TIMESTAMPTZ,
    "nombre_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "usuario_id" BIGINT NOT NULL REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_token_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_token_nombre" CHECK ("nombre" <> '')
);
CREATE INDEX "idx_token_nombre__783acc" ON "token" ("nombre_orden");
CREATE INDEX "idx_token_usuario_e62d10" ON "token" ("usuario_id");
CREATE TABLE "registro" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "creado" TIMESTAMPTZ NOT NULL,
    "verbo" VARCHAR(60),
    "tipo" VARCHAR(60) NOT NULL,
    "operacion" VARCHAR(32) NOT NULL,
    "fila" BIGINT NOT NULL,
    "valores" TEXT,
    "importes" TEXT,
    "documentos" TEXT,
    "notas" TEXT,
    "direcciones" TEXT,
    "token_id" BIGINT,
    "usuario_id" BIGINT REFERENCES "usuario" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_registro_verbo" CHECK ("verbo" <> ''),
    CONSTRAINT "ck_registro_tipo" CHECK ("tipo" <> ''),
    CONSTRAINT "ck_registro_operacion" CHECK ("operacion" IN ('CREADO', 'ACTUALIZADO', 'ELIMINADO'))
);
CREATE INDEX "idx_registro_creado_c3846d" ON "registro" ("creado");
CREATE INDEX "idx_registro_tipo_65cca5" ON "registro" ("tipo", "fila", "creado");
CREATE INDEX "idx_registro_usuario_d3fedd" ON "registro" ("usuario_id", "creado");
CREATE TABLE "supresion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "tipo" VARCHAR(60) NOT NULL,
    "fila" BIGINT NOT NULL,
    "conservar_hasta" DATE,
    "completa_en" TIMESTAMPTZ,
    CONSTRAINT "uid_supresion_tipo_da7bb8" UNIQUE ("tipo", "fila"),
    CONSTRAINT "ck_supresion_version" CHECK ("version" BETWEEN 1 AND 2000000000)
);
""",
}

CHECKS = {
    "sqlite": [],
    "postgres": []
}

SCHEMA = "eNrtPWlvIzeyf0WYL1njzQcdrethE0BjK1llbXmeLM8eCNDog5r0jqxWdAxmd5H//sjmVby6qW7ZsSYJkMQiWdVksVgsFotV/32z/2WdHdCb/239980Ofcz2h10e7o/bHdpn+aYoTvL18WmzL/7OUvy/N7P5cvrDdNF6v5jdTRb/aP11+o/W5HF5P5tfL6Z30/myNb/H/z7e3r5523pzyLY5gfowWVz/ZbL406B9pdSvsnVE6t/NfphpoJvjJonYF2XFr7gmyTe4q1G2OdCOJZ9Cs/uhgL/+y/T6r60//UQx/vSm9W2r3ZrMb1o/4SHhn9+12ldFX8rRfH+/mM5+mBcDlsiuWovp99PFdH49fcAITQT4A3+iH7pq3ZCmi8m722lrNp8tZ5Pb23+wwulNMbRsk6IviNP7C+wQ7UmYBO00GZEOgU68+fXXgpjJz1EYxft8F2dpdJYJ/Ix2jBne6BOU7FCUFrO7nN1NH5aTu/dKfZQcjtE6+09powYMgja2ChuDHLM0BMQJyUfDuJsG44SgeJzP/u9xSqaJVPyEcf9UfJcQlmD7FGqUDQFVBHexMjzf76bLv02n81an4LJum/9zZZ1io2MoHnc7PTbDskdoIyY6WWdowxbua5/gTf4U7xCcYkyQK0uTMMmf0C7JorXeuGiTrWBxr3vFuSe0V22jbK9X0Zok3+2QwnTdfkDRoTVa5RulLqDfT7MdShJGKPEp1rkkT7OPebjN9we19x36xXWeYDqlUarWUeDtLv+cbfC4rZV4FOoIFMplaZY/Rdro1UWCu5TmZS02+SEqvrGc/n2pDDVM1tFndeoYNTihsEzCc5YrXewMaJv4uP/liFJ1WG3H3Oe7FG30L4mGREZOHm+XrW++sfGLHZpxjbuSc4i7BeUUd70gg7OFpGXJRwDzuJsJHioZEOekijH7E9slTJkAKqg36PeGuhzF5VRocRpLUcpB64pQFYuULnKXL4owjj9/h4dgB1BljQYqK51IqFiRcGSA9qZQQon2vBADzeatP30zn33/zdvWN7MPE/K/++Xi/psrHRGUZwKRJK/961LUCRBa5OwukICyu6zQBaTIRgElSt2d06Qm6COocYErQlWAilIXmCJuJSF5qROMCWKF9K7GUiyL5rSIT/j0kUz09KH479ycbCm1BQJaxBG8v19ilRMrkATD5Ho5+3BfcNCc/X1l8j2T8oDZcUkJh5NlsF2jA+yG4PXZQyErrrAurfEzryDr1tEccC2vsKtG2lSHSRRFQZ9pRmCmr+he+EXnyDBuj4MoZgDavmYBY+s/HPSSwVDo2GCHssDwvvWDIOiP9L5JMKi4YZ1vU7D816G+/aGaWVSzC1Sr/lCWGilLYH3TlawdTVVLAWsKzQP3c4zudrqc4pYPy8Xseukydyhy5EyqFMV1skLFwPw1IgpwNr2IoqulHVHQk3UkNoA6mhIFrakv8e420pookpq6E6N1PQ1KTpS3HsVZslp1Of6ik0mYSMCxhCyzt3LthVlqnksEP78i/Qf3SegZUTeJB10PHYgAcT1oNYpQe+StBxFQrgv1Vu0+6vvpQrCf7SjpxWO3PmQB5X8H3f44aTNQda5+ZQLxgJWX/EIVKKJAqHi2aI2pY9/va6lEu3xdsNGbh7vJ7a0+ru2OLNQtFR96pdWk9NsrJ4JGJ27IjZWSs2/p+jFAxWxDSNvV1BTYWmmqJHA0/voBh1C4WwCJUiec/77MIU7bkjmUWCsCpCgBRKG3Rb2OAVrvnE/2KjHIk7ap1ScDUhwl9fspnccsKL2YzYSSzDe/bxF7Q1Fgudma3d1Nb2aT5dS+uWkMEg6HvX5nwMS+tt7hjqFToDPstftd63bhAgkG/X5f32EkpYxpUiSmnCj4sbet6/vJ7fTheuogfvvqqvW3v2B6E7Mox/fTG7qlbaPdISMll3ut47+tKa3SPMH7yeaQu2wIZQ0KTcraoIE94SI3OkGEiuOsR7vf/Z4JF2PDfVNB5b13KlAn7p8KrLI05EmTl5bCmotPPadDLMpp/QbLotnN5Ib8eD95mLy/Xyyn5gFe+Zi5kNVTvF+XvVUGdaDeagPeEtTvnXrItE+O46SpENg8b9qquZZg6+XlagpgNEJZSHpptxdXKgsQVFyuDFE87ln0BTKA01D1huNgvHLqEQ6E1Fkn3z1Fybn8rJ57u6e2JW2zlCKdcr/nfcHP+Y7acyw+PU95aprjdY+F7Q5hwoUEj0RTDGWf7Q+oMOo+ZZvsibuPkbo8/hc6ZJ9zxSZPFDy04cKVl2KKZJ8jGy39tn1miDPN/KShJBVrVsf1odkNPnFo4tzXcH+TeCSHaAZJXfZKEO/9UIII3hEQRYnR03Hxjwmv8JfAIUrF9SpWEcD96uPtJPwwWywf6e8llmlYht5NrrFAIwV3s78vJ3Jnk5/TOBUYS0W5cc4c839MdFb+liqBXmtQpWObOGVhCGSi1D0X6uIBs86LJajV701jnTAcJEkHdbg0BasDSGGde8Kw1x2u4tRhoJSiNs13v6+DVa2zTyH6ctvgfo/mvzLhifnpHLKToDlNDhKIE88EAs5bQRYQnsqxc4GD3oaDVTeOE7fOVizW6LinMuyiVm2K9mkxgzeTQttVtZ0Qi2Mss6BBvqiK9oeIA4m2WH3UG/4n3yhrahBobqACvb13DKWopJoWX+kca5+xJvnaacuM4nIvM8EJHgYB3rbe0d3gnoZr1MSnzaeih7ByY0vvBL1xBUY2RSo6XHgiLs4pAg8p0Be3CSaZAehEpKgaNMNzQI6ZqiiiPf+OPLFgJLHLCICPowxH/TjtcTswYB16ngL4KMIDsxhcwCFKPxDAdQwOBqtovaaiXe+GEDP2DxzXh+yp9BS3yZMszX1f1TDinvW5A8dJ+xqiOFiNh2yyaZmY2+P+GO2yC5lbq7bld0I2FLxqt/7yC163Fud7gHWrTWc7mTr3hTNuB4yDGm4CHIu39sQBvBU7DlDbcZgjOOUy07Y61aGGYdDvBmMkjmSSLcCRTB0tPpB1OlGnW+4xwmG4zE87cRJZZT5XC5ME7S9DFOwRRqPeRjkEfb7LPqqrhR2kNnij+MiUX8Ol9bgnFEObEmEUpcckKm1CP13ycob3wN1EMm2lUsea1tTpiqlvqshRJJLi0tJRFBmKDm2vTIRcxLy0/ADEcHA6xVjO97ixWBJPujXtUFooQ+sL2fE2eKKw+hbZ3usd8sNWWwG8OCwxMpDqbbS3VlKLkGKpfREWLB48ibmRoqsTRB3t3ZM6q8xbRIKeSY8quAVt1lGCvjKB6CG4rFN+PmFDyXpWjZeh5B0fpoMk6LrFwCH/hDZfi6nSf+rRPtllh+POeu9i3fLcDFNXH32pHa2Y4oYbGsXhoWHaWBICh+Fw1MNbVbnCRiE4gdCgm3babh7mYQvOwsZVvIppFucWJaoqtEC+RbvIeDfU9Y4/8Dla5zuk7EfZ0zbfHdQycU+vlLqfB6nQlO6QIV9ACIqoE4K0kEFj47wj2nOSK54iztbKBEh9jJfyMw/micnNPXvo+Di5nf2T/Zzezu5mc/LD4T8vvkRZKEx6o2DAr4poGWBxZRThoJ8kUd+IwkDjQhSuDk54Pjtpb4XS1LJKVHBm9l5HX4/QT5HtxVzpQ73Sh3hC2TGM1Um0xczCwNjqQL8cs230lHFXoup7fWM1Pt9NFiFOoydwHm/bmMZx0qUWYcDGxnKMwtvmUbTmrCLakgJryxMfTRUwJz5zKmAkq8mn10WRtbXCftIqxEttN/AGxXR2ld8FFdavV76MspvcxSyFYdTpDVFSdnmeZniUGdrt0KVfxOm3bR6SrFQo1Vn9VYvXsTjlJDRcogCR90IFMCcuKACJ/9T8dsh0kDuib/FmWMya644IYiHtwmA8TgLxql+A/kpf9W6PiE70BeylhSuFh1fdAZ+M1rnNzrJDnzNXH6tj/3wu5i20LI16+2ExnkrHN9bspIVDKXD5Lufg+WIZRtakpv86XwRNndcFHsmoIJgeKTIcqwWIZFlwGCBFbhDIy/L+ghVWbaUSTXXwlMX9+0eyHOmZYvp+Obkp/l5MMU/9k/24ntw8Xou/8cTckh9XFuL4vU+WACc/+jJAL8OX2+i8fLdr9FuuieouG4vj+TzPtRWAFabBIBD31VCQQU9xY7rSURyM2mVP1EyYbns1Go/L36hpkJQwYXs0SoNEXNoByoIH1LvocDnu5+jLFqVi0VRsltEmy8FpUMouVlDfx9x0Yycevlg+HZwO7dt19J9oD75e5qNevWGvEAkWKd2P+IZNy5kTES/EnBFHcbbWjsdPSHRbweFSBph31xbt0iy1vQx3u5LRAYXEP2iXabeZEBaL/gjj5+ZfHQ2ujbECeHAYemvpKpKlKvUV0PSsbnHG2L8K9UZ6aPt6+yVamFw7Xinn3F0Vbeo/ludy8QwP5gUqVXxJrUQU2x6nC+gXebOgfPEszxYUjBZhqb7gkHUVbznUjgrpKvtYFFVpiwqWMz6rUKf9/IrodB5ePy4eCvP397M5NYa7VFRtTtXNAAbuERWmt6ljaOaeoDmO8ir5OLF1v2jpBLCP86rkkx4+qpY5UHYgbTJE3W8xK9btTyelrC0dqm+cJAhTK/6EDn0xpxGdYkm0SdA60hhYsCghm5xAyr+C5QhXsy3NShtoidLpAreySppY9rTnokehRWqO3Fyx5KY6qIG6LHYAKd/7ws4qSYRXt65RabE6OCwfYzsIglW/KsKHDhUMUDxYVR+gICzTRzBnBP2V4o/INBoHHJuksDcO+m1+9FKn2QpHziokGkkv4mdKUkJnmFtYrIBMdiWjYdrjB0vOuAQYKvPAWZ44WWwv59jneR6K1uqJhZbG0b+UUvLbdoAoOBATlNw7g2PSs6jccLX5IAbtPTRk+OrfAztsX9MvDnAUZ8+w328HNGIciJSjDpwHB1f6K13mINZmajjEVKmOFbGTi237doa5I5w+vJ8uit/vJj/yHXz1yTZo4cZgsWsZ466wbZkTfkZrHOy7FnTI2KX06anaqKzsdMa9CvadL24ZLkPM5bd8vmiwDLbstS3bxiCq2NC2QFKsK7N21C7MezdWsLMSWWZfCdJ9wa6qMPalXYNCDQQIsS4LLvjsaJW14EQuBm9/8wMWDN+Ig2EsXxbY9nQLq4YjtBpHfE+3yA/mfUavDMJLvQ20eJr5XdM5bCQO8d/AWEJkPyCz0H9Gw964pzlFm9quotkUHmH6hDUU+xaEZVdYpaYCG64T/S4KrlxnG6TccV2A43aGG1V5SCbRU5zl7sdoL2puP8k+zrw1FeOA9LF8Xl3tuaykgls90JqcXVMSANbmDB62UdJOhqokAJ1jioGuHvFFpy6WhtJAQ6ZwtXQ846UinNnjlCqDsx+YDfV6cvduJmxBy9lCsetoXwHLAviFFWWGlW3QcyB5EdOv9s2zGH81nOcz/2qIbUtYPp3UKu3dHuF/3Y83IGvzA85qEA3bA3C/arKwDsrtCkPUD1Zdh12h2Cb2uKtIvTF4/RsFuHK13cjKd+k+r851Cpz12RRFflmK4TNQt7miZSfuxag2zLS+P+6JV5Ku4/CL50JtMCK0OKK5nC94izNmS7Y5HnLoTVDqUs/fsiXuq/kyney3vdbnE5SvMQobtHH4MafUfZ9+eowbD898Qe/KK/9zuAQoBHI3K9y93TfmpPq3tlueLwwERMZdXJ4tuASVdg11U4bELo70i0BQrd8EMjxNoxNBNLVCEjEEXnGI+NilVJMDpmW2+2gL9U58G8KgFPGoPfbApS6oky718Y8fFpM7cWgovxpWmMHjplvpUv077gadrH1zrfG9kPIGyxc1DmjPG2/WWjfVWy68XcdRhgFrTR930ZPzwpgIQ05eK0WviP2UG39VyynLSK4uVEc9XYRmZQmcAXJlWfJ713r/83d61zRo/yhgCtg5L+AlVpcUtW0NqknfJWot9IQxairrC/rZP+94usqGwuPjrFYIDfp6fBwVET93quwe9pJeNExdp1UYUq3424KJd6I/Hq1G4+rAbCo0U0DCUToao4jfctPCckgmu0ZpJw4GljtuFxwtD5NVdxzzON/6GN/yNfG2pSK1UghsJfy97jb/dx5e0IFHyEqrHv2isRvFSdEHJ21Z0zAJZokzRzhGw3SoGSZFdxhjqAGo2ItLMONNH8pCVPUecYKB8eUZdweoj8piaAlPxq/E+8M8DxPSuZi8LOPJhbplvOBKkl6wYiGl47ibli4kp4cHQNdwKUlEHpo5MZPTXCSTR/Hnj48Py9n3M9X1VPX69T+f9K1d42ypLHFFTV19Mkls8cnQ6GsqrOVT7oCp7U0Cuqz6lnn5wZjcofYeoKRD8MVyptdfYHTC9N8f9oUK5Db9A0juuRD3eoGIcOjyXCDBUXdRcjEOesI+aq/WI/Do8jtFCs9wQ94O7Y/rKtmPz2JfsqcojJzmT3rna7ZTbLlmNbTd4p5ssTCM4jXSXhPJXcXdhls5t+iQ7fBZJ4Xuhbz4uLHcjcMGhtcHr1BCHfAp3eH+JHijiw75LrM6k/xckMVtcW1gs6UU1zsg/C+93mWpE+LeswHZS6JYahP0e3uLdb6n5qVaUgPlaI8+HjMa4gQzdAlaIBrrmWsBgsZOpRKTK+JVoXDc3gob0PX9YjG9p9YgrC7Ri/gPs4cZNcF9mN1M70FzNVUa/KAmM6W1E8HNUrGWQXBFtoJH9qxUqErT+c2MK0h+D2IeZvMQzwFrae27KWzhKyRQVTYCh9hWzVYGOrfFWqMOlOWQPry8rGu2/UBR+UJPRPqeAToiKwxO7Q0GZcjkTmOgo1V88rFGVEzo9G4yL/66owGnJ5hv7RPbxBi8UlFdYIQDpfuvOsaBvb8X479+/MXGKv6P1yCwuvFYj1razlQ5eOsWdVb/97LugxBqRsepAVp9YqFKVA8Rqri+25Rrlx887PUuQ6rbvibR1ESXpnzi1UTegQY8mpTSRyu0+QAASkpVc2W9vJ48TEnq5jkL26jq2Bgvu5phijXoBq2AuyuRe3LbbC0JVpA42tSgiwcNLnq/bTlA1A6UTFZBzOntw7QKE1YI3Ak9OAEZhrAziOOU2/ptaIGTvyE7w0EXrUAeOCV+iQOMnM3jcSdCo8qzuWUVhZ0kCFb8WG9ZP/bvslUdj6N01XbkE2U3faUIumiEBr3SLKJlaCh9h52k24khyR3NmQoSjqJu0OVXSope8tbJMuKBhbJOLiAqYBbtQ3E/CRy29AM/s+sZbZ9ykZhYOfGmmXI0h3T2OB42PtPAiWj8ZAKgUukFPCp4sZlQROqeCibr3qILagWvZQtRMBpTpBtlHT3sd4ftwD7c4rLEIfCNvpFeF2K7TeVmh4jG1v+0IJDeE2+4XMvobIH4ttVxRTsWQypiJpIoiW1+H4QLlFDFsiljwrA7ilcoENelkJFleMU1HlG2/npCFR/3pUbGfa4h0BtUZ2qK9sfNwRq68YC+yPjENbI01cqjWfTmtOCjYtKbhhMUeLxDj0oQNlGiPf4t4oML0wrmsIfJj1PquLSg9gqnUUXiFrMsVeicdobivxWWkOv7+RJr7Pc0tf1iObuevZ+wuuKJxc39grdbTJbixcVs/nC9mL3nPx+mD6JiOV1MrosKS89q54OSKCT/gYg2R0tEYQkiGBMk/PxyqMj2qc9uGCajQbvfLYstHH3OSE6eBGvHl6FHrBHWRHf6VUB5kj+jhTDoS03CeesqCRTSb4fBYBVF2q0rreJnTfx9cNEKSHxeX//jdnc53i9VuSBK0jyQeUG7z5HlJibJn7ZrZLkLcc2nIBrNMZBGwzgeqXOppxoQvm0C9JyzGOEDefLzuadQpkDs65mrt+WLp8gdfiBtfnzAanDZYxZjOIWCku8PH3dMLImEDFW8imf9YbqYTW7ltgnG3JB/NsdNEvm+zjG7HAp48G4ZlxR2gTZ3/EwLP8s2N3SVodHMXAzZlf40VEcADyhWaxUtnN6UZ+LYH2lPQqybpslIBFKlnWD52rMiEEK8z3cxjS5Wb9JOEyrLf3qJFa1ZA8agQkOvcIkOQBQqPOJuGowTP+GhUfSs6a2MjqF43O30jMwpYN+XhtvXO7Hm4aHrUMDxLoB2LG2foeRvspXlbr+gk71qG2V7vap75U4xC9PYa8FxKx+I0Yx6IRGaau873eqcLNtd/jljzoRmJR6FOoITj03Vzn/uDEqWgK5BWyEUiwahdLHD0kad4fB1Ta5yl8Skes1eBbgT5gru8cHFOMq3Kecl3/aleX+N1oKYnu0rXtDZugPY0xeoIsOGhUicj0+iat2JdyaYZGZfMluDfm+oS3Zczt3d6JyCBJPrZs+kVSzeZ3MVQJWCGqisdCKhAk/CkQHam0LZqXhdUKqw4A2z74vj9QfLwZ8jgpJW+iEI8tq/7p0DWnQXyGZwnqaFLqATH7TJzmnyHPQR1LjAT8zuIugINwLo0EFLnWBsi1BI72pc2xDCEVQ7B98vQQgNEkrrnhpo2N9XJt9XPz5TOTxk58VcvQFlbKtcfEJ+1q48bc0B1/IKR2ROdarDJIqigF8CgZmWMSdVjgzj9jiIRO4ddce1gHFb0KCXDIaj8hSTet/6QRD0R3rfNBOS7i5y2QrlH8qiRVm8eEXvD4XtghW253D4daUfUK7+z6POUVwnK3UMzF8rowBn080ouloaGgU9WU9jA6ijrVHQmjob724jzY0iqam/MVrX0+LkRHnrcpwl/aLVq2Q6yePPxs+vSAfDfRK6TtRN4kHXQw8jQFwXW40i1B5562IElOtjvVW7j/p++hjsZztKevHYrZNZQEU49m5/nNhzYImkVMxz9pKUOMOlINqiNaaKXeeopZbt8jVyx9fc7sgC3VKx8e7+/rba0vbaNCRBska79LPqQpfy6Kcks1HhRdk8q1GBxl+h4BDKspCuCLzUCee/kXOI0/ZwDiUWmXwcQUpMR7eOAVrPOMFSsdBB1knDAiEv47mEK1cIZJBwOOz1O/yhrCYZtGQYCgU6w550N3EmCVFAgkG/32+XZwiB06SIWpDcQPH5Bd7cNuK3r66It99iWkTgZviwjKHX12pE/q9zH1Q9c/PkKFxrbYaPsgaFymVt0MAI8tVtjIJAJ52XT4b6Y/8tS8kMH/w3dKOEqPw9KSHUiXuxAqssN3nM5aWlsOaCVo0EEItiKriZzpezm8kN9bt8mLy/X1CnS82lE37MFA6qCcGvy97qhzpQbxWEJIZWvnfqCdc+OY5jrkJg87BrqxY5qC29vFytA4xGKB5JL+324krFA4KK26Uhisc9xxOg01D1huNgvCp9DGRBSP2meDzxV606UIOWRx5njwsTEbTQ4l5VP+9EVZrmPP4XIi+alUsJ6rrIhSovlTl7jJO5nw7BzH/2FMXq9i8px4CaO6ec08uBuKGJgPfNtkCJRzKTZjDVxbME8d4yJYg9NmZVqgIJ/yJpHOTnzpLBQaI7Y3pciVRZQwKZKHXPhbrOwKzz4vJnCjrrhOEgSTrgtalcOUBQ69wThr3ucBWnZY8beAS+38c5rtZRq5COuVU6/mGe9D8elUlbEgLyDMKWoDlNcBKIE88ZAs5b6RYQngq3UyKA3oaDVTeOE7ceSB9OHPdU6F3EMldChRkalCuhhf7c5YwZLrT+6ckulv8sT0BRkr7BazGWpWEwF+MzhMB1LFmDq5pGxzTwNU0Q4MBYK1eAicsrbYAJ5h0w3wT1D1xujRAp8YkwvKN+nPYG1VGyRcDHzSu/8zTOHnB9g1PHKlqvRTBeu/hxfUKmMHKfGjd5kqUWZaEk3NvmfG8eRRgNgpN2N0RxsBrzvN20TEzscX+M3NExXstJ3Kaz+R3FDTWx+klH+TV2iS7oe1L2VbCe6dB71kw2Dq5mbNVwW+BYvPUsDuCtAnKA2n7bHMEp17K2JasONQyDfjeQaYcBy4DTnjpafNbrdKJOt9xZhsPwXSDtxEk0KAvGniRo/7rlwx5hVOq9mkP057vso7pm2BFtg7eOj0w9NjyKj3tCKbQplVFRekyiikb0894PqHiffAEkM1eqf6xpTe2vYImmKh9FImdEGleKIkMlou2ViZKLm5dWZCOgODidYrw59LgJWxJPenrtUFqoTetXvj2SEGJYwYus0Vvyw1ZbGbw4LLNrkPpttLeGZqbWJ8WA/CK8VzxAE5MiZVkniDraOzR1OpkjjAQ9Z2wCmonrK5GQXnLMOtnnky88tdkZNWKGknd8mA6SoOte+Yf8E9pcukHUf9KLkMw8HK4hChzbXxm3nEdLfan9rJjthtsZxeGhd9q4EwKH4XDUwxtVuRpHITiB0KCbdtpuduZRLWpzdDXbYkrFuUWxqoo7kW9J/Db9KVfXOzjF52id0zgqYiti6bTVp1jcY0Apdb/YUqEptSEbvoAUFKFIBGkhW8bG2Ue0d4V6t7dWJkDqYLxUBBdbTCc39+zN6SPNE1j8nN7O7mZz8uPqqjykCmWiMOmNgoHI81aUKRH/wCjCQT9Jor4RooMGDXnbKoPns5P2VihNLWtDBWfG8nV0+VI/RbbHi6VvJkvfRAr9xjBvJ9EWMwkDY6sC/XLMthENS+vpYWAsw5e6MCO0erZHhie/F2Q6SoObtCJbYVNL/ClxD4vWnONAYO/U3vLEp2cFzImPxQoYybFaulxra4WLpYGJl9r8BAyK6VwvvwsqrF+vl1bvCOIXRp3eECVlV/wkymqSod0OXertn37F5yEIS2Vac9lx2vJ2LFg5MQ2XLUDkvXgBzImLDECSsMPqjRqLcP8diQZfzKjrUgpiIe3CgEQCFjEbBOiv9C319ogoE7zi7bnwAfFwGSQpe9fWYLtFplxHP6tjTX0u5iu0LJd6O2wxnhOd+hhQg6VFqfO1edyfNc2Vy32fL5OmvvsCj2RpENaRFBl+5QJEMjc4gZAiNwjkepD0hxZWbcASzWk5750Zoq4nN4/X7sTygDh+b8MlwMnv5wzQS8o3BDr/qrMNWR3vtRWA1azBIBC36FDIQUd5Y7rSURyM2mWv/UyYbns1Go/Ln/tpkCwjSXs0SoPEnpFEPF4HaZRe71aKvmxRKhZLxXYabUQKSXUbFlkx6rrYm178PJm9059/u47+E8GcHGUu+tVbOk1wIj2h+JZOy5k/Ey/EHBFHcbbWzuRPSHRbweFSF5jb2Rbt0iy1Pcp3e7zRARUJJXaZdp3avWqevpPblmvpM5KpTtRpAOCLefN5Zvq8aIVI+qv7uix6pjIXktHdVdGmfqQCkbipebQCgUoVfFKPEcW2yAAC+kVecChfPMsjDgWjRcyq71lkXcXLFrWjQi7LPhZFVfqlguWMj0zUaT+/6jqdh9ePi4fCSv/9bE5t9i6lVptTdRuBYZZEheky6xiauZvoGTdZlZ5uSSWAfZxXJZ/0cLS1zIGyd2mTIep+i1lpkrxUx+Ub1QrC1Ar+oUNfzPlFp1gSbRK01vPcChYlZJMTSPlXsJyeKmxlrjdh3dLpAreySppY9rTnokehf2re6Fwl5eY/qLu6rIAAKd/7ws4qSYRruq57aYFSOCwfYzsIglW/KryKDhUMUDxYVR+5ICzTRzBnBP2V4kJpJnOEcGySwt446Lf5YU2dZiscOeWQUDC9iJ9CSQmdYW6TsQIy2ZWMhmmPH0U54xJgeAwAHv8wf/crPih6nqCitXrGoaVx9C+llPy2HzkK3sOkJBfj4Gj1LMq2M4G9A/FJmeyVAAke2GH7mj57gJdEFtR+vx3QyH4gQJEti7PWX5gaWGJtpoBDTJWKWBFnm6Zsm2H+CKcP76eL4ve7yY987159sg36MrJXa33XYj0Z+5M+PVVblJWdzpp9WvadL28ZWUTM5bd8vmhcEbbwncmXJU5VcGibHynW1Vg7ahfmvRsr2FOJNLOvBOlnYVdSGPvSrkGhBmKpWJcFF3x2tMpacCIXg7e/WgILhm/BwTCWzyBsu7mFVcMRWo0jvptb5AdziqPXC+Gl3S1aXOD8Lv0cVhGH2G9gHiEyH5BXaDyjYW/c0xy1Tf1W0WUKVzV9ohqnEDYQll1zlRoHbLhO9OgouHGdbZByD/aKnckz3KzKZTOJnuIsdz+je1GT/Ek2dOY+qpgBpNPn8+pmz2UPFVzqgdbk6JoSALA0Z+ywjZJ2MlQlAOgcUwR0dYgvNnWRNJQCGjKFq6UrGy8Vkd4ep1T5m/3ArKXXk7t3M2H1Wc4WigVH+wpYFsDTrCgz7GmDngPJixh5tW+excyr4TyfoVdDbFvC8l2nVmnv9gj/635OAlmbH2hWg2jYHoC7V5OFdVBuQRiifrDqOiwINIst7ipS7wZe7wYBrmNtt7XyEb1PplF95OdNDlwgvwwF8Bmo2lyhshP11aswzFi+P+6JZ5Kuy/BL6EI9MALLOILQnDPmTEmomWxzPOTQu6DUr5+/pEvcV/Vl+tdvfc3PpylfYyQ2eOOIY06s761501A9J78PEHNzokPAc7sPKET3BSoc0t137aT6t7Z7ni/mBUTG3WqeLZLGHp1B12VI7GJPv0IE1fodIsPTNDgTRFMrIhND4BWGiY9dSk45YFpmu8m2UO/E1ysMShHB2nMUXOqCOskdAP/4YTG5E4eQ8ktlhRk87siVLtW/HW/Qydp33hrfi33EYPmixgHteVfOWuumfstVuet4yzBgrezjLnpyXjUTYcjJa6XoFbG/cuOxankt2FtfqI56ugjNyhI4A+TKsuT3rvX+5+/0rmnQ/kHQFLBzXt1LrC4patsa1CsBl6i10BMG5KmsL+hn/7zjbS4bCg8GtFohNOjrwYBURPwcq7J72Et60TB1nX5hRLnibwsm3on+eLQajavj0qnQTAEJR+lojCJ+P04LyyGZ7BqlnTgYWG7HXXC0PExW3XHMQ6rrY3zL18TblorUSiGwlfAHydv833l4AQcqISOtGvpvGMBSnEd9cNKWNc2dYK44i4RjNEyHmrlTdIexhxpzi70MBfPe9EEvRFXvsSkYGF+kcXeA+qgsbJjwhLxw7xHzxE1I5mJ1/yQ0F+ri8YLrSfrSiuWUjuNuWrqcnN4iAF3DBSUReWjpxARPU8BMHsWfPz4+LGffz1QHVtV32P+s0rd2jTOpstAVlXX1ySSxxb9Do6+pvJZPuQOmtmcK6LLqoeblU2Nyh9p7gJIOwRfLmV6dgdGJa4X+sC/UIfe1AoDkXhBxrxeI0I4uLwgSKnYXJa/ezU/YYl0N9EBDuhxPkcIt3GC4Q/vjumoPwCeyL9lTFEZOQyu9STbbKZZjsxpainFPtlgMRvEaaa+Y5O7ibsPtqVt0yHb4xJNCJ0VefNxYbtxhA8OHhFcooRn4xO5wfxK84UWHnIYQNkO7/FzQpcy428hATMmu90I4c3o9ClNnxXcDBzPhHc9Tm8E/HoI9x8v4UuWqgU61Rx+PGY3jgldDCVogUetZfAGCxn6tEpMrKlihp2DG4Wak6/vFYnpPDUpYy6K+AR9mDzNqxfswu5neg+ZqYjv4QU3gSoMpgnusYnCD4IpgBjEBWKnQsKbzmxnXq/xe4zzM5iGeA9bS2ndTUsMnUKCqbAQOma9avgx0bqO3Rh24EUD68PKyrtk2E0VTDD0R6RsO6IisMDi1NxiUIZPblIGOVvHJx4pUMaHTu8m8+OuOBuieYL61T2wTe/JKRXWBARmU7r/qkAz2/l6MC/3xFxur+L+cg8DqxmM9oWk7U+XgrVvUWV3wy7oP4sQZHac2bPWVhypRPUSo4n1v08xdrviw17sMqS8HNImmpiU15ROvJvIONODhsZQ+WqHNNwhQUqoaL+vl9eRhSpJ2z1loS1VBx3jZ7Q5TykE3aAXcXYnck9tma0mwgpThpuZdvKlw0fttywGidqBksgpiTm8fplWYsELgzorCCcgwhJ1BHKf8usCGFrwzMGRnOOiiFUjJp4RbcYCRI3087kRoVHmkt6yisJMEwYpbAyzrx/5dtqrjcZSu2o7sr+yysBRBF43QoFea87UMDaXvsJN0OzEkuaM5U0HCUdQNuvxWStFL3jpZRrzxUNbJKw59mEX7UFxtAp8y3UrAzIBG26dcpI/WzshpppzoIYU9DoaNTzNwChq/2wCoVIoBdwxebKZekVqngsm6q+giWsFr2TwUjMYk6VZcRw/73WE7sA+3uGNxiHqjb6TXhcBuU4nZIUKx9T8tCKT3xBsu1zJvWyC+bXVcsaDFkIrwjyTgY5tfI+ECJZCzbMqYMOyO4hUKxF0rZGQZKXKNR5StLz+Q83FfapPc5xoCvUF1oqtof9wcrFEoD+iLjN5cI8fVGXKZFn1rEltVMELTWIgCj3dkVQnCJlG0x79FRHVhaLmbzh8mP06pJ9SCWi+cJhaJW3CAVKhz2hmK/1bYRa7v50usvxcfe4+/MLuevZ+wuuINyM39grdbTJbiSchs/nC9mL3nPx+mD6JiOV1MrosKS89qZ9OSKCRvguA6R0sQZQkimBYkVv1yqMiqqs9uGCajQbvfLQunHH3OSOaiBOvKr1urWCOsj+7024TypIlGC3EnAPUK56WtJE1Ivx4Gg1UUaZe2tIqfOXEPwD0tIO55nyUct7vX70hTlS+jJBUGmQ+0+xxZrnGS/Gm7RtZbFNdMCnLRTAxpNIzjkTqLekIG4SAnQM85fxE+kic/OybPf+ZkCsm+nj98W75SisztB9Lmx4f7+bvSNzbGAH799f8BIQyrhQ=="

MODELS_STATE = (
    "eJztXXtz27i1/yoY/XO3M6onsePs3rTTGcdxbn3rxJnY2+002dFCJGShIQmVoOz19u53vw"
    "Af4gukQImUSPB0pm1MngNSvwMC543/TFxmE4efXHmBj238mTxQHvhs8gb9Z+Jhl4h/VJFM"
    "0QSvVimBvBDguRPy+FmqufgXtgJxfYEdTsQlm3DLp6uAMk9SX3iIiNGfEVugYElQxE38Nw"
    "gja4m9ByLvYOSzJzQXVJ74e0V8LPlP5CNsZolnUO+hldHWHv33mswC9kAEvy/G/PKzuEw9"
    "m/xKuPzzyySgq/DHLaiD5f9bPsE2mwi6L5M1X2Ofsuxlyb/6NltQ4tg5cKkdjSKuz4LnVX"
    "jtOrxmz2cWc9aul5KtnoMl8zZ01Avk1QfiybcncuDAX0t8vbXjxKJIII9+VEoS/ZoMj00W"
    "eO1IKUnu6AXSa5PZ7OPt/ezu6n42m5QkmHBkxBBfspgnpS9elYe/+0G+wh//+/T07Oz70x"
    "dnr384f/X99+c/vPhB0IbvW771/e/Ry6QgRUPJt3p7/T/XH+/lCzExxaK5Jy/8HvLgAEdc"
    "odBS0GOplIEX74ojUHPop/QFCYgnkIC65CT5R1EeCfp1AkkuHEciNeDeX3+4uru/+PBJDu"
    "9y/m9HXn13cX8l75yGV58LV797/Ye8NDaDoJ+u7/+K5J/on7cfr0I0GQ8e/PCJKd39Pyfy"
    "nfA6YDOPPc2wnQUyuZxcEqSpXB+JP1eJ1RbrARXX/JJkNxwFwQqENEQZy6lGkumCd4iPy8"
    "W/zhziPQRL8efrFzWi/fvF58u/Xnz+7vWLgrg+xndOw1u/5+BN1zxNdBOGncDV+E6MQjfc"
    "gyz5UiWIr7y1exmhWoQ4x2UgzmenGjifnVbiLG/lcU527DzEb+nDtReQB8UsThi2775DQP"
    "eAG3BmYcYOk+t8CfYb5j3ck1/LW26Gw4SluW6XvfpHES7qrpgfNMIryzI+wMR4a1dsQ6wJ"
    "ZHmm8YHmsQA3wWtDPz6obOoTS+6yjb7JAtf4YAvYN+LNNE3cLPFOW23PoDrOThv7HnRBz5"
    "MD7E1glz6dxTelgyHjAcqL4DNZEJ94FlHAHfvZfkx5h4X878nkSq6mr+jjp43vqzDnBADi"
    "Z5Mggufq7v7z9eX9pLyM7ITlfcI5fCSTF8hBmV0zK4CUs3SOrW9P2Ldnuekq77BTVriyoS"
    "3fck/d4hXs4YcQH/lD5GvHwN+tV0J7Fz+7zqNcJprq+JRnPOHT8y7fLwkSVrJLueRBAUM+"
    "WTnYIkgYGWvCEfVCP7F0GlPxJ56zdRD5h6fiHqc2Ce+Lx3hcPCkcZIkDJGYUl/RydK7yRB"
    "/syV+9r95Fmcwh+FGQSQ+3hT2hvyGLuS4Npghz9Iu39iz8i3gl8Rlx+XKRSzzkjMnJrwJx"
    "TZ84uLj75OIGX12XvjrwIR1esw2XK1XMRo34hrwryHsSpKnQRY+z7b+n1hJfzDnz59TGqj"
    "2/QFG74S8k7QzniLfHktNNDCOX+A8EuVjso2KvxH4QRn7Fzia2sCjwG4WIuXhJJHEVO6Nn"
    "o0iPsk+Q/GynYnt+E1JRm0uGuWBXRJ0P91zFXlwISP9cGa8W6jAEo3u1Uz8K7UsZ9ala2T"
    "IMRmwnWxe37C7Q99B9X5AbXOxeLOpr7NDfGkm3wAQi7rWIwSYBm8SEvTzFXOWWrEGcmLNp"
    "H9HNfhzT5tKhYp0iE4VNk9yqNWasDJGGEWMxd4W959gbx7yQgYdWwgo/c7Rgvri89jnhKl"
    "ukKbvSpPDoIpyvmPKZ/HfRqgA7AuyIHi1JYEeAkgl2xAhE7DF37pOydCuylhJiA62I0xc6"
    "ZoSgqrQjwnvFvDCJmIDQJb5FsdMI6DybCSlPh0A8UrR0QI5VMuNwbT/PWzoPZkpka9Lps0"
    "wA8naQN7aB3vTNkpsHrw661eCWsLWY7xOFEqNENiU2ENfzVzrInr+qxlbeKywPxCEL5inx"
    "dchKQEjKq0OGxzyYX+nsbK+qN7ZXpX1tkwCtOYlz9OYBfKalO5zV6A5nZd3BYjZ9YDOpY2"
    "uraiUe87B+qbMYv6xejV+WlmOHWcJEtLHCt6UEOUffEcAH9XIV8NWZy4KqBuHSXF757JF6"
    "wnjQVSey9CbO4S4wFipYA23tsIbz5OpuMkRVjdqUuYpZW2NppCwGwtu+oUHEVqXy6NUgnL"
    "IcEOFPt/dXHy+vL26GCjRUBTavCpxZDn7UdUgquIzTDk61bInTGmPitGxNJNbXTHzyxFeV"
    "+irxVrGZMFcLuoJWQsnLmoySl+WUkvmai59q66pjWfIDLrmHWWlfvtCy3iRZNcQvKr3tzL"
    "dVySR/I891zvYNV1dwl5YQBdp9WzWm+YhTlg9d3t7cXNxfoa+Ty6+TLXGPHWWi4DdvuTm2"
    "qOiisXSyLCCQlgWSOPabSqXMB6JpWTRRZKCpYIpcIJaWxbJRSxsKpswHomlZNKmF1lA2Ck"
    "YQTuvLWSZ20XxVUzKDkFoW0ib20VRACkZwjrSsqiVBk8a6WpkRPpwu9OhddOjOPQFajpch"
    "i6FBnUlmN4qqOri46WFH1R3ubTzC+799Jk7YY1whpXwhyXs5VldS6957XmoAVdi/vQBbyk"
    "6NjaCKhzEVJtk0gFp0hT1lH9AmUH3KDGUqXFGJU4CrejQ2nVrJWKbiJfby1VoGSPedW8k4"
    "pgIlLssG223Mq+t0KJPQOkDRZbQhVldebjbMreWX0T4dkjYtwhSmPaGynVr48wVUYRHl05"
    "JaS3mwSDh+Wmq5tShzh+GgB5u2MgkVmT1aM6Aic9TlelCRabyIoSIT6gOHlugI9YFQHwj1"
    "gUbgCvWBh4AZ6gOhPtAYrKE+cIi1a1AfCPWBQ1TVoKgKiqr6khMBRVVQVAVFVVBUBZU6g1"
    "7GdxUIVOr0VjRQqdNLsUClTm9FA5U6PRYOVOoMQEhQqdNf2UClTp+FA5U6fRBDktermeCa"
    "JzfhaNBenHefOdwmLwKNM9ozp+cMC/mqjPhp4ZD2/JxrfEz7MUunerYB9LxyaohoHbFwao"
    "hwHaNuaog4Ha1saihgdVo1lSzwqoqpzOJfUy2VpdIqlArp0Yr4nHkoPAM7LmFiPsIeIp4d"
    "X1AXRjVjh0Ko/mmHkgcKoaAQCqpkoBBqvCKGQqhOkxPxijgOtbXTlHL05rlAO8lPgrISKC"
    "s5JMztl5X4TNmJSZb13ZGgorJvw1RA2KG8M41z8ufF2rMkfGi+pk5APX4in/eXsr++8632"
    "7sPFzU1ZGV35MpC0UpWOvGUCMlxGMsdSQHMueLpCc3PlsMC9vb29yaknb68LBtLHHz+8vR"
    "LrcDiFBRENcnbTMY+R6fXK0EHNL2Q7Q7YzZDsfNNt5VOHojcHRVBoKRkg/h5TarpYiSKkF"
    "0UBCzdFDJmXYw/6ETcHPMu0kgp4lYUJKkwkpTZXTex9MdXtj92tGN8U1+0HvkTAG2SqQrd"
    "IKWF1mq+SS7BQZK8UkvOqslVWRUiNzJU45eVqyckdeVarKVvrtuSlfsntL0e4TtF8UzYqL"
    "VJDfAvkt/Vs4IL9l1MkPkN9ivIghv8Ww/Jaeg9xFSEq8xNoV+pVujkuO3jx/Y0edlWtQ3t"
    "ZfGQDfpcty02ldZjIPaui4DKlxA4a5/dQ4SICBBBhIgIEEGEiAGYk8Ngpe4w5ZZUbzVvw+"
    "9JDZWUJV3CAmSCIbg1ggiay3oullEtlhxQFZZOMRwRDSyHqRSDI1MI+s18C2lEhGvfBt20"
    "mQ2gxl0MTO28Cc8oDI/pt7YnWxGcgkqLpMJrtY8xCv98x3sc38iSKhrEQzrUsqwzH1bJEl"
    "18gsk9kKspVRcqR7CALxEeVIsIuv8w1aMtlB95lPEafWN+QQ/CiGwh6TmWPyuHiXBm5Fz6"
    "S2h9fJW8tCQD0qvmHIRINMtD6uOpCJNuo0JchEM17EAgJbYVa9w0E5SryhrZOpWfKUMiqs"
    "dkshqFm8bZdwu5Ht/O/jaZ0Dr8BWBaHmJ9FPe6pBQ5QljutgNObdhnbPeTcc0KqmnbBDG8"
    "+5mGfsE+435ukmDySkBmaCvtZJOHpdnW/0upRuVLUSVqkH25dA0Ax6oRko15oqqW5ZZBqI"
    "dDgLzeAk6rKAPurmXabE5oX1zrXyp85r0qfOy9lTctdoGkPN80DmVAsx02jeNhVEkcu8OX"
    "9ksSQ+T91oaoHeCKdaLyKpWedz46hf1tc/MPB1Q36Fidc42tdlWCaE34p+eCkek96c1gVi"
    "FjkyrUMp1j4niC1QsCTIwgF22MOaqA+gqCaFwyb6t0xMIQQCIRCwmSAEMmoRR2ckl6V7ye"
    "yySzUlbsdaO+5O03GZHLQ52FhfWh6H0xqPw2nZ4yDd+4rUqPdU/Nx3xKJulJpXCgmo6g7t"
    "iP4kwzcwwLdrQEVHgR2dvF1GsKayPsdl4ETtoKreF1OKzeTEazhXC5x7z9ie+WeaTtg0H3"
    "LmUo+qTjio0s2VrCYkpzdS0tn8X0S6+RRr5g3zHpS7Uo7HBK9gneZ29Y+SXcPEjPLUrXQq"
    "McszjQ80of7TR8XXWXXSS0p/wGNeEj1zsKe8QEeA7jsCRNbOzHLwo0KNry7ZzHO1sgL0yF"
    "BqSZmfVoRSXmytow3hbVxHm+eCrgD7B7X63TDDdEmUglw6JVhSNxGw4jZqsC4zYw3Q8DtK"
    "ZVFdRZFeJVHjAqKookdZ/JO5BfEpiE8N8fOF+NSogxcQnzJexBBFgWbRhwQZTkOHlq9Dh7"
    "n9WHbopFUgXOvUVaELTt0apy401oXGuua50fvtJxxVeQg01u2XPKApaC/FAk1BeyWanUId"
    "ScutfbunKfp8DczArYx0ZKf8mq+xT1UqZxO0foxGGd4c18IIr9jzvghdyDHuCDcsaJaFiY"
    "e/bt/wojZGQ5xJfM0DGqzbCMMah1OX8dcLyyKcTVT9HKM709oujimNRuR17rMnTnzEfISR"
    "TR6pRRD1Nq0W1zzqs8jpg0dscUcVot1pDIjlQix3iLsKxHJHHeiDWK7xIuZEfI3aZ0tmqI"
    "2rNmy/Exnz6YPKV6Gu69gQm+eg0AoT1EQJykECDz+SB3XXELXrOktvHsBnWmGCs5oowVk5"
    "SLDmArCZagJXLf1ZDlj3e73uW9heW7iRdHMsIN5eizfaTZo6y4tc5i2Ux67PSLahxqHXMi"
    "MIp2XhxP523YZwefKurH4zfS+l8FFJCmURaHSD04919Az5Ks/rtNALLj/netUK7tIndhiW"
    "cyYKX27m7rTOn2vl6bb6dH+iwRI9LXGQuF5XPnskXFxiaEkQ5W/Czm9LzJeyCxxGK8z5k1"
    "hD5Xk5tvhbWLRM/GMhnsIUJTktj//V++pdBGL0+Tog/M1XD4n/BCxYvUH3YpjIvE7a1eVY"
    "p4gvsQAHPck3krfl6/wXR0INWBIvoBaOHpCMOIvy/d6gn5ahz3nDI18WiZEX1HelhzqIhs"
    "Timi0Q5kxQit8rrssjh/g3QbPIjyx+I4teODysiAdklbyzg3kQDhQN8iQeJZ5p/wm9kIMg"
    "j3kkHikq/+TROBI/gWo8iC9++CPxn8OBeDSS+O3IIYtAvCBZ4fDLRvNnxFfYIrzKx/5ls5"
    "r8DO52cLcP0vQAd/tojDZwtxsv4qjamxPtoz/yDAbafF30oZNaiia+Cal5yLYfz8iolWV0"
    "q8pOCkwHrD3ZXBlu8UmibetrRjmWw+lGL3qhGEUmRRmsmsZgGw4TFoBmXcF66e867IIJDq"
    "++5RpOh+PxuvIcbJGJwtsV35nWebpISqORucg88sfQ2eJQ79sb6Zxx8bfQN0LQgvo8QNiW"
    "jTTlSKG3iPmIkyAiSHxSkYdK+oBUiY1dPALyHvu3FE3BEQOOGLDSwREzahFD3mN3fgLILT"
    "L60zm83bjdzDZTVTu61dgv4A2wGaUe7QXKcrfk1rTOaqQZoq1m43tMHWIjHATEXUlDjYVl"
    "aYh6U3kynhdEoX2EPYSt8ILMWkAyC1CSiDtzFizLtmJL4yqTIcIe3WlSgLQnw/QLYT4+h0"
    "kA2Qd890tSI30SLH0WBMJ0ffjlD3GGgUDDJmH+gxe+SvS6YVaD47An+QsexCyKqcVMpS6L"
    "yTepDMIoDpMYXGyniQses6hdlVmxKfyTsMg7MQRo4TM3vBDhgOZE/AQ4irCva+8UzGQwk0"
    "ERBDN51CKuOGhDHUzb63iNnu0zHZvIC6mCKCKVVRtISj++/SPU4/QXmA05LC29XloihVtf"
    "rin9YQR7BMvWCLkm9lFZslUpQlkOyA/akh9U8gkdx5Fxz74Rb6JwY0Q3pnVOjGBDohH5jm"
    "sinqJCjKjJzspnDz52hWkd8MjTUBnVbsoOpjiY4qaoBGCKj2bTBVPceBHDqSudnroCCQHd"
    "eTvCtwrWqvPWq2yCHAsYBQ2KBo7etmdASfFD2wN6kFkD0u14h+/rqRxjOgSil6UxZhr3R8"
    "9x6hnyBiQ5JdgrvIMZsVT7BzNy1/EQrojPmRe2ZFnzuGBl5TOx7QUqj+A2cvAA9m+RmIIH"
    "EDyAoDyCB3DUIj7kmbU922m6P7IW3KudulepTZmr8P9deWv3MsK1rCYlLAc8aPLqrmzVdt"
    "Kx+1QD47PT6n7dp0WEfeaoDi6SAN+RoALjDVMBYofyzlShyZ8Xa8+S8KH5mjoB9fiJfN5f"
    "ukK+Bum7Dxc3N2UtCc5WPoSnGk767f6k3yMeZwo+RfDu9lISi/jgUF33boEeSljbce8uMu"
    "e3NvbvNjj8tV/Q6/p3C5OusYM3q8zIMxL3PSR1c9DiwGybKrxzK0KYkbonQpvEV1MA6jJE"
    "cLF28EQRHwivT2tP/EwoNCIDPmNumODLCZcuXz6Nju18pL70e0XVvVHzc9n0ShUt2GUIiC"
    "D0bx+aQgQBIgjgXoYIwqhFDE7ujnOIVYWqFQnEyiJVPWh7loN3AGRt6hPLUm7SSnhz9OZh"
    "3Ml5nw6zxEpuY4UKqsQ4R28exp3M47TrrwbAKbF56J5rzeDzmhl8rnB24xW21DO4SpXPsX"
    "Tk2euLulLW5cm/13SFXZr0FMtjVtk2v8hmwvSsU/PKvfPDgF+DcpaUHgKE+gFCjwW4yXEO"
    "G/rxTUiIpXYfS4UIXl8ieNJ6aiqHPI8JK0SvRLKxuJrKRcEIwmlZOBtTralwFIwgnJaFE5"
    "l5TSVT5AKxtCCWBs2VspuRDAapci+bhI/vSBJSGpbMjhI+fkfxJSW+TyaKGHJ6c1oXSLYp"
    "nlkp3dZw8jv8zMNQL1sHm2jwGxn3lWskWjK5Tj5HByAF7MmLA8XhNS/uPSVrzSxhNfvy6H"
    "BkOUwoJeWoc6dPguA0BKcHFbeB4DRELiE4PQIRV/T5fSekUTYadZr8duRXOY44pYgKi90S"
    "i2mvCdiGdk/A+ql9agIG6Q+dBjchgNw9xv32QWu5/IfsIACnWo+F08B706Vz4pJ58ohkbE"
    "X4lfwTufvTOheFVaTc6qS49cITsnxOEGeOLc+gwsL6l5H6sp9hG/F2V8GXCfaiRj3e2iU+"
    "m4j7XyZEqBqRxv0YzvNZpHz8DI4FcCz0aL0CxwJYneBYGIGIya8rYstdTWH6XTK7bCznGY"
    "zrn6OlmdUoZq9KVkmiBehtJAn16NItYyVJG6iUfnRQCW24ypdQ0zIox2Wg26b9rkErnwjr"
    "YrZkqubs76n4xe8EgYudEtYFzuIeGHGdZLgHhvx2hbvgjRVA8JlA5ZFyZdpqLZoK7tEjun"
    "Lwbyogq5bLlH50yyXmYtoQz6J45lKPqjqtVe7GKtbRAZj6LLQ3m5TlgO7UT59vP/0oNeKy"
    "X3UYG86CWEs8ExPNUqmMythVkWXMIawIiwVV+G1qsIvpxwzcymdzPKcVOmXlllLgGt266J"
    "KNVqL4XD8wTywTJS28wDPmaZfzgOt9skWWMcPnMtlYc7Yivk1VxU21tmCR1bwgW/vbc4Ra"
    "GWhlIDMlNg/aTgqUI5VxhsVu41NV57ut6maO1zzUu5rQM59gsRKoz6CrmdsFPvMA72SaC9"
    "DmVKDW7KSyIhccVtbnoArUZkNt9g7rTVe12WnIbmY5+FER6asspFNwtjJHexTxO9UC/bQG"
    "8+SeMhnrxbYKxxTiplWOCk4ooN8/dzHWbhpKo8hlwlLeR7GkSueOElINAMJqWVhRpiTR7S"
    "KfJ4dDQpvlMZZhX1APO03BzzJBH/8dJRC2pg87djQ5QCHDAJN/V+hXPlutpSdIF/oiA0z6"
    "dg6viBeUsgw0zq64THmHNeerej1MC2dX5Le6iqMrKtf0fTB9nwwwqBndFNfsLqaB7mb53Q"
    "nZ91luM+drcX/SwHSzru6E6acst5FTtbjv7HF+DfXCN7VaaLJznQ7VlR/tCNjnqxKpRzCf"
    "Ee+RYlvloW2C140c7LOM5BuM2IH7Nw0SIyqjjthq5xvcDDU8B8RRul1lVy1FPWlhUasuJ6"
    "UFQo0TlFbYD6hFV9gLEPF85jjERtSTdaJhbaoVhM2nnjANBGzhQUkYrWRnOklFFUWnLY2p"
    "qE39UqqXzTyJROWn0OYKqlF7vQxDNeqoo+pQjWq8iIdSaXBxeX/994GXGWBHO+s2zzDmnN"
    "sIiTn+VzPoEoYxQycxaJTzlmGAdLc+r9phGH1G+IqoMkirlNQi1+jKRyBGfpwYecYQ1sa+"
    "zGOEYXWkQG3G9aAdqy3zwCfQVry24BpqHmAsDDCwr0A7xFheBXSiYVlH2y7ofioMMKwZrh"
    "0UK3/g+sHxfcLi5kKqlWpQHWXs0m2fD54pHPel6Fq16z6M6s38LK2G915yRcdExN7S6A8Z"
    "m2UcO2/CUyIC4rtc3giPjIg98Ahz+fczehIzDHFl+8gOxld69bO/OreMg0f/2BvuFDz64N"
    "EHxwF49EctYk6FtNSGRY1TP8cFveo0fPoWdueUKdJPJMp3JKgAOsNWgNmhvLONZfLnxdqz"
    "JIRovqZOQD1+Ip/3l64iKjVo3324uLmBHovHmrfQY3GHOQs9Fg+CKLRjg3ZsxwCOuivmB6"
    "SmFU7tp6xi3/tbHg6gyk+550EfUz0gUBfZA+gTH6Eu8gV6I/xNvYizZZ21jaMViS+8SXlU"
    "36SgG7gozECdOFD/Qpi9jAjtFMGEGsl2aiSPE2pLFwxFmC23mlSH2HIVndujaz8tcSCPVp"
    "exq+zJaW8Qk0ExX9x4FNPAiU9Y41NEsLWM42CuPMxdBs+CeJS09kVS0IAj9uSVQ26Heigc"
    "Et+/TXcKsTaItUEgBmJtoxZx1RFaynPcKs/P2jFO0aOOju2f4RbQYO3odv5OiQ1sK9dOs0"
    "y1g0J/i85yjG+PHkiV3ICjknAyxV4BDOh/Df2vd/iOu+p/Hak6TXtfF7mg73Wrfa9jeBv2"
    "8C1yQb/r/Xv1RvpqU0kUuUxYunslFigPhRbK45QA8wJsBaxJnkaGHnCHLr7dB1Khi2+fuv"
    "gmS8BuwGaYzQQ1v0Du0W42mz+wb6/LhhkXPVMVq7BXOjb3hcrk3J9Ou4OWgVPkQCjRrc6F"
    "2CQnNUyKuFAXAstqXxqgJxxlLpyg6wDZjHDksQBZS+w9kD+F5cGesMLCVAafhA0/eUUL0Y"
    "6eoiw/zkEQR5Sg8vjYSt0UQTbEtnUIsiFGHSqHbAjjRVyVDVG10FUmRIxgnYN4J8Q7DxPv"
    "PM4hXX37OHvh4DvcMT19g1+7J1l7B/VER8/s5wYw9sSZLl0Ad8Sn5GpzVPJE4QAokkzrzH"
    "8uiWckT73V+L9fyk5egjPs9rWgjrC01+5c2FaRnf5MsH+CBNrUZVFrMEdsrDFNVJQgbfcH"
    "+ki8KRLPYLLEISlRCAeZkwXzSdkjcNhHQ3VE//aAKfgDwB8AxiL4A8YtYk/VxaVqmUuo21"
    "njjrrRNFrhIj1AH6eUfhy7QcmeOk5Rb6iy1ka1ChQaOm3DeFZer8yolEnMaQf9cpv22uJT"
    "QFEFRdWspQkU1TFoMaCoGi9iUFRBUTVFUb1YsWcWn/+t0FKzt2tVVCwJZ5w0OeIhhEtof0"
    "9LhjDnlAc8OktZDCPHOUG3HgnvOmL3CxOkAsamiK+tpUyYEoRr8RgarAMxvsXWAnt5XVIL"
    "2aiSrw7xSGUmVopM2IzIZj4kYoE+O+gVDPTZMSg7oM+aLuKK7BjzM2Py5aTnWvXW5zX11u"
    "eK0naJV+Mi6jyTeVAfuXI30cAatTpO6aF2d9fK0UgJ1oU9R22EStWLtLKMJdI0pyw1BAcG"
    "vG5CWW7K6XbetVUnAOg23o2Zh7V66MJZWDh71Xb3Qhr/QkBUGZ3L3J3Wuj3ydFpBORwIDh"
    "uLuRHXgKUnq4p7GV+EMtjWiHuLKyJ39C24I469aE/BHQHuCLBVwR0xahFD98yuu2e61BMC"
    "ULh8qvaSDENH3Xv68rWUtxLpjGngHDPTYdOZb2wX1xh4xrrraQfHsB3XQ5a1yLQrMMs8IA"
    "BwUfYddXBRHsRFmfPx7ILop8IAw1pFtEuJy4soHGt3+GPtjlWtUZX/ppP61jDpTZ5qJkBN"
    "/LSRFzcp11XmrG3n2F4s8aU0V9NDsIVEBPWXXDQjvhteF5MGF6+lJnf2am7M8HsIH5USF1"
    "/Cpj6xwj9+Bn8z+Jv7tx+Dv3nUzkjwNxsvYpcF9JHN+DpM61ZrckpflJrRPJ9UJ86/BbGW"
    "uq3MNrRj7mG2FMDOUv2q2MnMws59vJbksCuwVSGouQ4NB8G7Dxc3N+WNOoQj1kobQRjzjB"
    "2/35inGw1JSA0Myb1+pbEgvn5VuR7KW3lcqz7sKhVj+xfdQLsYzqwcnHKhXGqqhLpljQGJ"
    "9kGiEDxvYBen7h29PSNHb54mfaalSZ/VaNJnZU2aePIcgNmjpYlxjt48jDuxVgaSkzT59P"
    "n2049yiZscZj63n5oU2tSNDHCYxg2n8UzGuHyqqlrYOp9zvOah3tWEnvkEr4gfrH1d60nJ"
    "Zx7gnUxzAdqcCtTwTJVaVqV9F7lADe+1Gh47X5kjPpCGDtsND3xP+kXMKo8ZHJ9QNHjKMY"
    "GmGa51I5iAZ6/yXaWPsqmA8jwHVO7LOr0pYtiY/U1loWCEb6Rl4Wz8BU2Fo2AE4bQsnHi3"
    "2G2PAbF0LJbUettRQqoBQFjdCCsyC3ZV1wrMIKSWhSRzUHWrMjK0JkRcjlMI0/NSsBFI4B"
    "htqmDqZ4FchWeJB6yxBAqMHYnCzKz0mrqwHpbb9LJGTL/e5hjNrHq2xrTbzKp2HTk+sn2s"
    "DqtaNTUQTiqTGoN6ETOaOVUzCvAeR6KGLd33PBK10D/ekPU2Pwc3LeD2xSrXS84UqLqs25"
    "Qpd0J7sCqKN7O3p3UVnLRAqFHGKbdYQYKeaLCU1ZiOPGw2e06AhR0HMV/8yyUkENBN0dOS"
    "irsufg6PC5CntGLkkV8DJAZS9vvr7jFaBaPO5gDdqAIjLPGMr8qEeOwU7mX+Kez7lZgLIc"
    "IJkTzB7Ffq4hmGkk8o+eztGgYln6POLIGST+NFXFF8WFmXoVN/CGI9ulgDumqWo50wGFii"
    "1n4ma/xaat9bZS5YgcuEuFizjDAxv8XTm1YP5LgOWUBw9fHd9dXH+6vJQGdpwcQoYa6cpG"
    "UmE+bpAWqPlGZdCfPqon4F6+hr/LehuaVQXR9R45LYK2rWi66I7etBgcO8xeCl1mLwsmYx"
    "eFnRz7c52Co2IxHXhLwWc0Wty0p8zf7MwrbSolF7bopcJuQKNPLeJACIl7exwtlYq5oVWc"
    "2bre3rZQlqS8xV/dSVKkKJZ8y6QQKGeJitWFprAdzwjBlA6YD1xUZjMV/8XOar2q28Zcwh"
    "uPzNq3kLaM4Fc1eG2ebKYWF8e3t7k/P+vL0uhBU+/vjh7ZXYt8KlQBDRIBdtyOi2ob7fpC"
    "AzywHFmH12vEGRMxQ59wV6k76ryEdSv2XVOFe27Fft7/5HyC7T3Pznay5eWmUiKRemLPlR"
    "KzyHZIrmPU9NC2mquM3bDo5cSZNxtTSVkZIVBNSygIoOsZ3OyAJRHUJUUOc5IGElmYu6xW"
    "w5ciMS3I5USZjNGG2KfpbJBC/18Yo5saVfyFagh/q1ARbRAv7yaKaHNXXlSsLET9I/1U/B"
    "BTJoqYYzU1XQuHwz5R3YzqtduZlTOnROoCuVY+wI6vtkgGHtp02BzeoTmgf8yY1wN2QzzI"
    "NaKJrUGWfUhB4emDhcXJvXb+e3rZ3QLVTMGQmucnffo0w2M96eBaBto9+Lhbjge0wjEnuC"
    "9bkQ3DBEIei0XjaHmaJgtohpdcVsMbSkUzLrE1eC7Ufnl2YqUt8gLP6JHJnYimRECnEm/s"
    "fGzxzNyYL5YrjwSniUBkkvyrpXwekhGoU7VRW0B3rq9oJaKHaFYtf+LUBQ7DrqDAModjVe"
    "xDbFPDy2o8GZVXkeE/zujZY7WUhTBqu+8KbuSzAuk6qi0iY+6qzpbCuxjW7CuULP9FRepq"
    "olOMMAKXw9X33LUlXm7MWUI07Sy7Rh0g3VlFm6Us7NNJFqAjWFplgd+xJ7JgFdZ2J5/jX2"
    "JHbp8PnkiM2DCpAnCm9PenNa5+pZ5cg0/DwBcQVPQNAi7EsWSJcL9RDzCBJDPazFq06jhm"
    "YreUDEkjm2sK03Pc1++U8cq/n9F4Q9W/zNw/6BJ9GZx7//ovLyHOSZ4OPp3wI2BR8P+HhA"
    "BQUfz6hF7DF37us3XEiIDex79fJUq7bltKa05bRU2bLmzbo3xfQHrBy6vP38+ep2chCI22"
    "8OwJly9tYgvOEwcAq3jy+1KXMVfogagFOWA87iq7uhzmDM10r/nXIBTokNrPHQqi08rSkt"
    "PC1XFkpzTgFuZdPBDb0Rq0OzfoNQ6dp9pWukQTWvy8tzdQV3ydA3+OTYaCltKokil4HL8O"
    "HFUnIlH8flefFIObu1BLbKFLfs7Wmd2xNLwhlLKbd7Pj2EHeIHKFjiIHQ9Sg8J8RH3GPuN"
    "2Oi7tXSkZjLH/iBzyWzKXcq5vO+xzR2Fk7PV4b96Xz2HWAHzxUxeJmNNEUYLnxAkUUPReN"
    "LVSRCW/7UsJq7xPwmZf50gykPOpyVzCLKIF/ikyk36ZRI9S962HPxIorMfwHMKntPB6Vzg"
    "OR2NWw08p8aLON2XNIyllNhEU0nPUmrSETja6vWw3dAaYbMfANyKTqqV3RR1mqhCvtgx1q"
    "OeWE5365UfndSosJvSm9M6q4nnyHRMJjHP+FoYF6FV8yTPtOPfhLGykIaJxdyVTKUJa26e"
    "MJXn24UZHtLuIJ4d1fTY6+BZnnL3jZAVkiqt0nbq4jnSiJJnyEzRgjo4MqTk/AtzSOQfNG"
    "SV/1oJBZl5J/JAP078Rxx3NY54HPFPWXiUEMsnTRFdIBpIK+ubmCyeeFj8mrJ34xthdhEP"
    "eSxYyneVv8chi8pSpC+Zs3EcDMYXGF993jzB+BrrTgjG16hErD6w7domYlcV18orncEHtr"
    "3WMRFeV1sIr8uHM1HV4ehv6UPVPpIwGLGJHK3hV1a9K8OvLP1QcI36pIZUz22wr+eZwMrt"
    "28LfEyv3gvjUWk5UocHozrQ2KpjSbDNuqwXbdh2BF7wPCYufhGFm2enLV9+/+uHs9avNCr"
    "65Urdw72FwXS6xr4a22uQyQRc5PT/XyR44P6/OHpD3Cqka4qNqgHBMbiC63bjamVDqok87"
    "j/D/3t1+VCOcYSnultQK0P8hh/Ihan414Eowcntkgul3Hy7+UYT78ub2bXHzkwO8PXayy+"
    "//D0+79OU="
)
