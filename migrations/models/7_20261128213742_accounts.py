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
""",
}

CHECKS = {
    "sqlite": [],
    "postgres": []
}

SCHEMA = "eNrtPWmP4zayf8WYL0njzQcf8vWwCeDp1mSd7XbPs92zu0EAQZcnyrgtx8dgNov890eKV/GSaMnd054kQJI2ySrxKFYVi1XF/77a/7bODumr/23999Uu/ZDtD7s82B+3u3Sf5ZuiOM7Xx8fNvvg7S9D/Xk1nS/8Hf956N5/eTeb/bv3D/3dr8rC8n86u5/6dP1u2Zvfo34fb21evW68O2TbHUO8n8+u/T+bfDtpXUv0qW4e4/s30h6kCujlu4pB+UVT8gWrifIO6GmabA+lY/DHQux9w+Ou/+9f/aH37M8H486vWd612azK7af2MhoR+ft9qXxV9KUfz9n7uT3+YFQMWyK5ac/+tP/dn1/4CIdQRoA98Sz501brBTeeTN7d+azqbLqeT29t/00L/phhatknSzymb78+wQ6QnQey1k3iEOwQ68eqPYl7WWbqh69l04T6lO0oEr9SFiXdpmBSrupze+Yvl5O6dVB/Gh2O4zn4vbbTJH6NdCkmj21ZogzQJ4vwx3cVZuFYbF22yFSzuda8Y1QXmqm2Y7dUqUhPnu10qEWu37xF06Tpd5RupziPfT7JdGsd0ovinaOfiPMk+5ME23x/k3nfIF9d5jOYpCRO5jgBvd/mnbIPGbaxEo5BHIM1clmT5Y6iMXmqRoi4leVmLTX4Ii28s/X8tpaEG8Tr8JC8dnQ02UYhU0ZrlUhc7A9ImOu5/O6aJPKy2Ze3zXZJu1C/xhnjrTB5ul61vvjHRixmaUo29klGIvQWhFHs9nwZrCzGXJR8BxGNvxmmoZECMkirG7D7ZJiZ8zJKAMqBi9gb93nAcY3QPs+n/PfgFz8xWP6PP/cznGLMujOsjBwV8h/NtWoY46Rt/+U/fn7U6Bf9GTID+o2IR3EUw/6II4fjb92gIZgCZ1yigotKKhLAVAYcHaG4KORRvzwoR0HTW+vab2fTtN69b30zfT/D/7pfz+2+uVESQn3FEYnrNXxesjoOQImt3AQcU3aWFNiCJN3IoXmrvnMI1QR9BjQ1cYqoclJfawCR2KyaSlVrBKCOWpt7WWLBl3pwUsQX3H/BC+4vivzN9sQXX5ghIEUPw7n6JNBGkV2AMk+vl9P19QUEz+veVTveUywNiRyUlFI63wXadHmA3OK1PFwWvuEIqlkLPrALvW0tzQLWs4sqoFClLHcRhGHp9qhKBlb4isvCzSpFB1B57YUQBFLlmAKP7Pxj04sGQq15AQhlgWN/6nuf1R2rfBBhU3IJVtilI/utQ3/5SzQyq2QWqVX8pS42UJbC/yU5WzrryAZI2hafG+xlCd+svfdRysZxPr5e2U7DER86kShFcJytUFMxdIyIAZ9OLCLpa2hEBPVlHogOooykR0Jr6EutuI62JIKmpO9G5rqdBiYVy1qMYSVarLsff1GniJhJwLMHb7LXYe0GW6OcSTs8vSP9BfeJ6RtiNo0HXQQfCQEwPWo3CtD1y1oMwKNOFeqt2P+276UKwn+0w7kVjuz5kAGV/e93+OG5TUHmt/qAM8YCUl/xCFSisQMh4tukazY5Z3tdSiXb5uiCjV4u7ye2tOq7tDm/ULWEfaqXRpPTllRM+RycK5MZKydlFunoMkDGbEJJ2NTUFuleaKgkMjbt+wCAk6uZAvNQK5y6XGcRpIplB8b3CQYoSMCnkEqHX0UDrnfOxrOKDPElMrT5qkPwoqV5bqDRmQOlEbDqUIL7ZfQvbG4oCw4XH9O7Ov5lOlr5ZuCkEEgyHvX5nQNm+st+hxFBnoDPstftdo7iwgXiDfr+vShgxU9oySRxTLBT82OvW9f3k1l9c+5bJb19dtf75dzTf2CzK8P38ioi0bbg7ZLjkcq913MWa1CrJYyRPNofcZkMoa1BoUsYGDewJFyno+CRUHGcd2v3pZSbcjA3lpoTKWXZKUCfKTwlW2hripMlKS2H1zSef0yEW6bR+g3jR9GZyg3+8mywm7+7nS18/wEsf0zeyfIp367KzyiAP1FltQCJB/t6ph0zz4lhOmtIE6+dNUzXTEky9vFxNAYyGKwtxL+n2okplAYLyy5VhGo17Bn0BD+A0VL3h2BuvrHqEBWEh8Vf57jGMz+V+89TintiWFGEpWDqhfsf7gl/yHbHnGHyBHvNEN8erHgvbXYomLsB4BJpiKPtsf0gLo+5jtskemVcRrsujX9ND9imXbPJYwUs3jLmyUjQj2afQNJduYp8a4nQzP24opoo2q+P60OwGHzEiTn0N5ZvAIyhEMUiqvFeAOMtDAcJph0MUJVpPx8U/OrxEXxwHL+XXq0hFAPerD7eT4P10vnwgv5eIpyEeeje5RgwNF9xN/7WcCMkmPqdQKjCW8nLtnDlm/+jojPQtVAK1VpuVjmnhpI3BkfFS+1rImwesOisWoCaurpJOEAziuJN2GDcFuwNwYZV6gqDXHa6ixGKgFKw2yXd/roNVrbNPwfpy0+D+jOa/MuaJ6OkcvBOjOY0PYogTzwQczllB5hCOyrF1g4PeBoNVN4piu85WbNbwuCc87KJ2bZLuk2IFbyaFtitrOwFix4hnQYN8URXuDyED4m2R+qg2/D3fSHtq4CluoBy9uXcUJa8kmhbb6Qxrn5Im/tpp24zgsm8zTgkOBgHWtt7RXaOehntUx6esp6SH0HJNpHe83rgCI10iGR0qPBEXoxSOBxeom1sHE8QAdCJcVA2aoTXAx0yZFZGef4897+mUmHkEwMdQBqN+lPSYHRiQDjlPAXwE4YFaDC7gEKUeCOA+BgeDVbheE9audoOzGfMHjutD9lh6itvkcZbkrsEWdHJr7yHTijOcpK9BGnmr8ZAuNinja3vcH8NddiFra9S23E7ImoJX7dZffsFr1+JcD7B2telsJ1OrXDijOKAU1FAIMCzO2hMDcFbsGEBtx2GG4JTLTNPulIcaBF6/641TfiQTZAGOZPJo0YGs0wk73XKPEQbDeH7SieLQyPOZWhjH6f4yWME+RWjk2ygLo8932Qd5t9CD1AYJig9U+dVcWo97PGPppoQZhckxDkubkE+XRM6wHtibCKKtVOpo05o6XbH0TRU5gkTMuLB0FEWaokPaSwshNjErLT8AURxsniLE53vMWCwmT7g17dKkUIbWFyLxNmihkPoWmuL1Dvlhq+wAVhyUGBlw9TbcGyuJRUiy1D4LCRYBT3xtBOvqeGFHiXuSV5V6iwjQM+lRBbWkm3UYp18ZQ3RgXMYlPx+zIdN6Vo2XomQdHyaD2Ova2cAh/5huvhZTpfvSp/t4lx2OO+O9i1Hk2Qmmrj76XBKtWOKGAo3gcNAwTSQJgYNgOOohUVWusBEINkHpoJt02nYaZtHsZyHjKlpFcxblBiWqKiVBvk13oRY31HXOW/ApXOe7VJJH2eM23x3kMn5PL5Xaw4NkaDLvkCCfgQnyZAR8aiGBRtp5h7dnUy55ilhbSwsg9DFWys48iCYmN/c00PFhcjv9if70b6d30xn+YfGf518iJBTEvZE3YFdFpAyQuDSKYNCP45D5vZNhYPMTpgfq6mCFZ6uT9FZpkhh2iQxOzd4FnX0lTD9JTRFzpYF6pYF4XNnRjNVxuEXEQsHo7kh/O2bb8DFjrkTV9/rabny6myw8OY1C4Bxi26jGcdKlFibAxsZyhMLZ5lG0ZqTC2+ICY8sTg6YKmBPDnAoYQWoi9LooMraWyE9YhVip6QZemzGVXMV3QYXx65WRUWaTO1+lIAg7vWEal12eJxkaZZbudumlX8Spt20OnKyUKdXZ/VWb17I5xSI03KIAkfNGBTAnbigAif5U/HbwcuA7ou+QMCxWzXZHBLHgdoE3Hscej+rnoH+QqN7tMSULfQGytHClcPCqO6CT0To32Vl26afM1sfq3D+finULDFujnjwsxlPp+EabnbRxyAxcvss5CF8sw0ib1PRfZ5ugqfM6xyMIFeRYw0WaYzUHESQLDgO4yA4CaVncX9DCKlEq0FQnT5nfv3vA25GcKfx3y8lN8ffcRzT1E/1xPbl5uOZ/o4W5xT+uDJPjFp8sAE4O+tJAL8OXW+u8iNvV+i32RHWXtc3xdJ7nyg5ACtNg4PH7asjIoKe4tlzJKPJG7bIQNR2m216NxuPyGDUFkkxM0B6NEi/ml3ZgZkEA9S48XI77efp5myZ801QIy3CT5eA0KHgXLajvY667sWMPX8SfDlaH9u06/D3cg6+X+ahXC+xVGv8C3Y+YwCbl1ImIFSLKiMIoWyvH48eUd1vCYVMGqHfXNt0lWWKKDLe7kpEBBdg/aJcpt5kQFrH+EOFn5l8VDaqNkAJ4sBh6a+kqgqQq9RXQ9KxucdrYvwr1Rnhou3r7xUr2VDNewefsXeVt6gfLM754hoB5jkpmX0Ir4cWm4HQO/SwxC9IXzxK2IGE0MEs5gkPUVcRyyB3l3FX0sSiq0hYlLGcMq5CX/fyKqD8Lrh/mi8L8/XY6I8Zwm4qqrKksDGDiHl6he5tahqbLBMVxlFWJ4MTW/bylToB5nFcln3TwUTWsgSSBlMXgdV9iVYziT51KUVs6VNc8SRCmVv4JFfpiTiPqjMXhJk7XoULAnETxtIkFJPTLSQ5TNRVpxrmBlih1XqAoq5wTg0x7qvkotEjFkZsplsxUBzVQm8UOIGWyL+is4ph7dasalZKrg8GyMbY9z1v1qzJ8qFDeII0Gq+oDFISl+giiDK+/kvwRqUZjgaOLFPTGXr/Njl7yMhvh8FkFZyPphexMiUvICjMLixGQ8q54NEx67GDJCBcDQ2UeOMtjJ4vt5Rz7HM9D4Vo+sZDSKPxVKsW/TQeIggLRhOJ7Z3BMehKVG+42F8SgvYOGDKP+HbDD9jX94gBFMfIM+v22RzLGgUw58sBZcnCpv8JlDmJtpoZDTJXqWJE7uRDbt1NEHYG/eOfPi99vJj8yCb76aBo0d2Mw2LW0cVfYtvQFP6M1DvZdSTqkSSl1eaoElZGcziirYN/Z5hbpMvhafsfWiyTLoNteEdkmApHZhiICcbGqzJpR2zDv7ViBZMW8zLwThPuCWVWh5Eu6BpkaSBBi3BaM8ZnRSnvBipwP3hzzAzYME8TeMBKRBSaZbiDVYJSuxiGT6Qb+Qb3PyJVBcKm3gQZPM7drOouNxML+GxhLMO8H08z1n9GwN+4pTtG6titpNoVHmLpgDdm+AWHZFVapqcCE60S/i4Iq19kmle64LsBxO0ONqjwk4/AxynJ7MNqzmttPso9Tb03JOCB8LJ9WV3sqKymnVge0OmXX5ASAtBmBB+00bsdDmROAzlHFQFWP2KaTN0tDbqAgk6haOJ6xUp7O7MEnyuD0B2pDvZ7cvZlyW9ByOpfsOspXwLYAfmFFmWZlG/QsSJ7F9Kt88yzGXwXn+cy/CmLTFhahk0qludsj9K89eAOSNjvgrAbhsD0A96s6CaugzK4wTPveqmuxKxRiYo+6mso3Bi9fUIArV9ONrIhLd4k6V2fgrGFTBPllKYZPMLvNFS3z5F6MakNN6/vjHnslqToOu3gu1AYtQ4slm8v5krdYc7Zkm+Mhh94EpS71LJYttl/Nl+lkX/Zany1QvkYoTNDa4UdfUvt9+uk5bhw88/l8V175n8MlQJoge7PC3dt+Y46rv7Td8nxpICAy5uLyZMklCLdrqJtSJGZ2pF4Egmr1JpDiaZqdCKKplZKIInDKQ8TGLriaGDApM91HG2bvxNgQCiWxRyXYA5XaoE661Ec/fphP7vihofxqWCIGh5tuqUv177gbdLL2zbVC95zLayRf1FigHW+8aWvVVG+48LYdRykGpDV92IWP1gtjzAzZ9Bpn9ArbT5nxV7ac0oeq5Y1qqSebUK8sgdNArgxbfm/b73/7Xu2aAu2eBUwCO+cFvMBq46Im0SCb9G2s1jCfMEdNZX0xf+bPW0JX6VBYfpzVKk0HfTU/joyInTtlcg96cS8cJrbTKkyp9po+lK5iYp3oj0er0bg6MZsMTRWQYJSMxmnIbrlJYTkk5V2jpBN5A8Mdtw2OlAfxqjuOWJ5vdYyv2Z543ZKRGmcIiBIWr7vN/5MHF3Tg4bzSqEc/a+5GflJ0wUla1jRMglVixBGM02EyVAyTvDuUMOQEVDTiEqx400BZiKpeECcYGNueUXeQ9tOyHFrck/Er8f7Qz8N46mxEXvbiyYW6ZTzjThJesHwjJeOom5RuJKuHB0DXcCsJRA6aOTaTk7dIJg/8zx8fFsvp26nseip7/bqfT/rGrjGylLa4pKauPupTbPDJUOZXV1jLl9wCU9ubBHRZ9i1z8oPRqUPuPUBJhuCK5UzRX2B03PTfH/a5CmQ3/QNI5rkQ9Xoez3Bo81zAyVF3YXwxDnrcPmquVjPwqPw7SSWaYYa8Xbo/rqt4PzqLfc4ewyC0mj/Jna/eTrLl6tXQdot6skXMMIzWqRJNJKSKvQ2zcm7TQ7ZDZ50Euhey4uPGcDcOG2heH6xCSnXAlnSH+hMjQRce8l1mdCb5pZgWu8W1gc2WzLjaAe5/6RSXJS+IXWaDaS/JYqks0J8tFut8oealWlID5WiffjhmJMUJIugStIA11jPXAgSNnUoFJlvGq0LhuL3lNqDr+/ncvyfWIKQukYv499PFlJjg3k9v/HvQXH4qDX5Q4ZnC2plCYSlZyyC4xFtBkD0t5aqSP7uZMgXJLSBmMZ0FaA1oS2PfdWYLo5BAVdkILGxbNltp6OwWa2V2IC+H88PKy7pmkgeSyhc4IlJlBuiIqNAotTcYlCETkkZDR6rY4iONqFhQ/24yK/66IwmnJ4huzQvbxBi8klFdYIYDqfsvOseBub8X479+/M1EKu7BaxBYFjzGo5YimSoHbxRRZ/V/L+s+SKGmdZwYoOUQC5mjOrBQyfXdpFzb/OBhr3dZKrvtKxxNfuhS50+sGvM70IBlk5L6aITWAwAgp5Q1V9rL68nCx083z2jaRlnHRnjp1QxVrEE3SAWUrpjvCbHZWmKs4OFoXYMuAhps8/26ZQGRO1CyWMVk+rcLvwoTUgjsD3qwCaQYgs4gihJm6zehBU7+Gu8MBt10Bd6Bk/KXWMDw2Twad8J0VHk2N+yioBN73ood6w37x/xduqujcZis2pb3ROlNXymCbjpKB73SV0TL0JD5HXbibieCU25pTlWQYBR2vS67UpL0ktdWkuEBFtI+uYCsgFm4D/j9JHDYUg/81K6ntX3M+cPE0ok3yaSjOZxnh+Nh4zMNXIjGIRMAlTxfwKOCFesPigjdU8JklC0qo5bwGkSIhFFbItUoa+lhvztse+bhFpclFoav9Q33umDbbcI3O5g1tv6nBYHUnjjD5cqLzgaI71odW7ZjPqQiZyLOkthm90GoQEpVLJpSIgy6o2iVevy6FBKySK+4RiPK1l9PquLjvtTIuM8VBGqD6peawv1xczCmbjykn0V+4hqvNNV6R7PozWnJR/miN00nyPE4px4VIHSheHv0m+cH56YVRGGLyY8+cVyaE3uF1agicPNVFip0TjpD8N9yS8j1/WyJNPZ78rT9fDm9nr6b0LoixOLmfs7azSdLHnExnS2u59N37OfCX/CKpT+fXBcVhp7Vfg9KoBD0BzLaHA0ZhQUIJ0zw4OfnQ8Vrn+rqBkE8GrT73bLcwuGnDL/JEyPt+DL0iHWKNNGdehVQ/sif1oIb9IUmYb11FRMUkG8H3mAVhsqtK6liZ030fXDRCqb4rL7+ITrKxb+ce9XE43l99c3jbfm0F69OH3CbHxdIgSoLg9CGU4i2fH/4sKMEzVP574/bXZmPD1LvFv4cHdcFwwVjdnmFouSBic1xE4eucR16lwMODyJeUUlxomwzl8Gk8NBrMxNJGRrFQEKRXalBhSoCqNoa7Ryk0L8pf8NhfyQ9CZBWk8QjnoKTdIImtlyXxUxVL9Zp/GP5kxMHUZrpWknXItljpA3u6HtgmvawyVaGS8Pi6Qpz1TbM9mpV96r2S+GlkSf08Xa8p+Ted7rVjz2gQ+enjHop6ZVoFPIITtTHqr2K7E+zGDJFqg+JP+3r6Nf4jmiJbTXX1N3Y/hInpx4XXJSiXJsyWnJtX/qgqNa6/FV2vX1FaI6pO4A8XYEqUvcbJonR8UmzWnfhrS/XUXsSXq1BvzccK9kZUDnzoyFrCl6uWzeLv5SxOCv9MoDMBRVQUWlFQhiegMMDNDeFvFO6ziWzQqPCp28Lvf294UTBEEFOKy44+fSav+78uCzvLuDNQFEnhTagEyNlROcUfg76CGps4Cc+G8HnEQoCeFNMSq1gVERIU29rXPuExRBUex3eL0FsPs7Rc09OfvTvK53uq6NaZArH22C7TqVDG6d1+UYF0rNyl2JqDqiWVVhS/slLHcRhGHrMugxWWiSzkykyiNpjL+SPesgS1wDGDpmDXjwYjsrfrlP71vc8rz9S+6acTdV76MtWKP9SFg3K4sUren8pbBessD2FJ6Etr7l0p3gedY7gOlmpo2DuWhkBOJtuRtDV0tAI6Ml6Gh1AHW2NgNbU2Vh3G2luBElN/Y3OdT0tTiyUsy7HSNItDbY8TSe5Epno+QXpYKhPXNcJu3E06DroYRiI6WKrUZi2R866GAZl+lhv1e6nfTd9DPazHca9aGzXyQygPM9ztz+OzY/r8NduqEveJSlx2l1luE3XaFbMOkcttWyXr1N74r7tDm/QLWEbb+7vb6stbS9NQ+JT1khKP6kudCnRBCVPphTuWc2fSynQuCsUDELaFuKOk5Va4dwFOYM4TYYzKL7JhNc1LtE9aDoaaD3jBH3jgQyyzvsOEPIy/LBtjxBAAgmGw16/wyLwFM6gZNmXZqAz7Il7bOvrAxKIN+j3++3ypwfgMkmsFmRNl5wJgZuoafLbV1fYjWjuF6l9KT7EY8jtppzq++uUg7LLXx4fuc+eyfBR1qBQuYwNGhhBvjrByCfopPPyyVB/yd+yt15hJHFD/yyIyt1FC0KdKIslWGm7iWMuKy2F1Te0bCSAWCRTwY0/W05vJjfEoWsxeXc/J95ciq8Y/JjOHGQTgluXndUPeaDOKgh+cVb63qknXPPiWI650gTrh11TNX/c1tDLy9U6wGi44hH3km4vqlQ8ICi/XRqm0bhniS04DVVvOPbGq9IoAwPCQnvgiYpftOpADFoOD8Q6XJjwbGgGt6z6Ce2r3n/No19THCopXUoQzzbGVFmpeAxEO5m76RDU/Gd++1QW/2LmKFBz55RzejkgXiUyaTcTgQKPICbFYKqyZwHiLDIFiDnpXlUOdAH/LPnhxefOkhpeoDvju5sCqbSHODJeal8LeZ+BVWfF5f7PKukEwSCOOyCMTewcwKhV6gmCXne4ipIyr2mW2uvPcY6rddQquGNu5I5/mSfdj0dl3BbnljsDs8VoTmOcGOLEcwaHc1a6OYSjwm3lCKC3wWDVjaLYrgcSv/rjnjC9i9jmUg4iTYOyZcpXMxqdMXW+0j81i/7yp/LM9iV54Z02Y1l+d30zPkFuTcuW1aiqado9DV/TzOMWjLWSkOu4nPKR62DOmbh1UPeMyMbUcwIfz+856kdJb1Cdfpdnktu88DtP7ewB9zc4dazC9Zpn+TSzH9snxNso9lPjJo+zxKAslOSR2pwvmIrH52OcpLtBGnmrMXsQmJTxhT3uj6E97P6lnMRNOpvbUVxTE6tDOsqvsUt0QdeTsquC9USH3rM+kWGhakpWDcUCw+KsZzEAZxWQAdT222YITrmWNW1ZeahB4PW7nnjPFJAMOO3Jo0VnvU4n7HTLnWUYDJMCSSeKw0FZluc4Tvcvmz/sU4RKvlezsP58l32Q9ww9om2Q6PhA1WPNo/i4xzOVbkp5VJgc47CiEfm8cwAV65MrgCDmSvWPNq2p/RUk0VTlI0jEigjjSlGkqUSkvbRQYnOz0oo05wQHm6cICYceM2GLyROeXrs0KdSm9QsXjzg3EVLwQmNaiPywVXYGKw7K7Bq4fhvujTlfifVJMiA/C+0VAWh8UQQv63hhR4lDk5eTOsII0HOGrpMnfr4SDunEx4yLfT7+wt5MOqNGTFGyjg+TQex17Tv/kH9MN5duEHVf9CLXK8uzqbECi/gro5bzaKnPJc+K1W4ozggOB73TRJ0QOAiGox4SVOVqHIFgE5QOukmnbSdnlvSgNkVXky2aqSg3KFZV+SryLU4MVfEmeElSi0/hOidpNrgoou/0yqFYzGNAKrVHbMnQZLYhGT4DF+SZKvjUQrKMtLMPb2/LIW1uLS2A0MFYKc9aNPcnN/c05vSBPEBW/PRvp3fTGf5xdVWecYMQURD3Rt6APyBVlEmpxMAogkE/jkPm/k+GQV5awq9Mvm6VwbPVSXqrNEkMe0MGp8ZyayqyC+L6SWoKXiyNmSyNieT6jWbejsMtIhIKRndF+tsx24Yk36Wjh4G2DZ/rwgzP1ZMFGZ4cL0h1lAY3acUzaE0t8ackVCtaM4oDGYMTc8sTQ88KmBODxQoYQbHKO5zG1hIVCwMTKzX5CWgzplK9+C6oMH693ntdR5AYLez0hmlcdsWP0zfGWbrbpZd6+6de8TkwwlKe1px3nLa9LRtWLEzDbQsQOW9eAHPiJgOQOJ+pfKNGU2d/j9NMFytqu5SCWHC7wMMpRnnOBg76B4mlJg/Mv2zxXPiAOLgM4rdA18YsnsUTnJZ+Vuea+lSsV2DYLvUkbDGeE536KFCDrUVm52vzuD/r+zk29322TZr67nM8gqRB1j9cpPmVcxBB3OAEgovsIJDqwWsipLBKAAs0pz2mbX165npy83Btf7EaTI5bbLgAODl+TgO9pIdMQOdf9DMmRsd7ZQcgNWsw8PgtOmRy0FFeW65kFHmjdlm0nw7Tba9G43F5uJ8CSZ86aI9GiRebnzrgwevgfZaXK0rTz9s04ZulQpyGG/42nSyGebr9ui72uhc/eyXb6s+/XYe/hzDZf5mLfrVIJy8nCE8oJtJJOfVnYoWIIqIwytbKmfwx5d2WcNjUBep2tk13SZaYgvLtHm/0kW3sqrTLlOvU7lXzdwGZbbmWPiOI6kSdBgA+mzef4xOCF60QCX91V5dFxzeSOWe0d5W3qZ+pgL8I0zxbAUclMz6hx/BiU2YADv0sERzSF88SxCFhNLBZOZ5F1FVEtsgd5XxZ9LEoqtIvJSxnDDKRl/38qqs/C64f5ovCSv92OiM2e5tSq6ypLEZgmiVeobvMWoamSxP1KT9apb7jIk+AeZxXJZ90cLQ1rIEku5TF4HVfYlWavIqo4nLNagVhaiX/UKEv5vyizlgcbuJ0rT6gyUkUT5tYQEK/nOTUN4hW+n7j1i11XqAoq5wTg0x7qvko9E/FG52ppMz8B3VXmxUQIGWyL+is4pi7pqu6l5IohcGyMbY9z1v1q9KrqFDeII0Gq+ojF4Sl+giiDK+/klwo9VfiIBxdpKA39vptdliTl9kIh085OBVML2SnUFxCVpjZZIyAlHfFo2HSY0dRRrgYGB4DgMc/fBj4BR8UHU9Q4Vo+45DSKPxVKsW/zUeOgvbQVOKLcXC0ehJl2/oytgXxSU9kSwkSHLDD9jV99gAt8ecV+/22RzL7gQRFpudhlf7CN0cF1qYvcAtMlYpYkWebvAU1RfQR+It3/rz4/WbyI5Pdq4+mQV/Gs7hK35VcT5p8UpenSkQZyemsz9qKvrPtLTKL8LX8jq0XyStCN771VVeBU2YcivDDxaoaa0Ztw7y3YwUyFXMz804QfhZmJYWSL+kaZGogl4pxWzDGZ0Yr7QUrcj54c9QS2DBMBHvDSIRBmKS5gVSDUboah0yaG/gHdYoj1wvBpd0tGlzg3C79LFYRC9tvYB7BPB9ML9d4RsPeuKc4auv6raTLFK5q6kI1fptUQ1h2zVVqHDDhOtGjo6DGdbZJpXuwF+xMnqFmVS6bcfgYZbk9jO5ZTfIn2dCp+6hkBhBOn0+rmz2VPZRTqQNanaJrcgBA0oywg3Yat+OhzAFA56giYHxsG202eZM05AIKMomqhSsbK+WZ3h58ovxNf6DW0uvJ3Zspt/osp3PJgqN8BWwL4GlWlGn2tEHPguRZjLzKN89i5lVwns/QqyA2bWER16lUmrs9Qv/aw0kgabMDzWoQDtuDyvfiISizIAzTvrfqWiwIhXjYo66m8t3AyxUQ4DrWdFsrguhdHqJUR37W0C2C/DIUwCeY1eYKlXlSX7wKQ43l++Meeyapugy7hC7UAy2xjCUJzTlzzpSkmiEvwQMDVKlfP4uki+1X9WX615e+5mfLlK8REhO8dsTRF9b11rxpqp6T4wP42pzoEPDU7gPSpLsCFQ7p9rt2XP2l7Z7ny3kBkTG3mifLpEG4aUNdlyIxsz31ChFUq3eIFE/T5EwQTa2MTBSBUxomNnbBOcWASZnpJtsweydGr1AoiQUr4Sio1AZ1kjsA+vHDfHLHDyHll8oSMTjckUtdqn873qCTte+8FbrnckQj+aLGAu14V05bq6Z+w1W57XhLMSCt7MMufLReNWNmyKbXOKNX2P7KjMey5ZU+0y5vVEs92YR6ZQmcBnJl2PJ7237/2/dq1xRo9yRoEtg5r+4FVhsXNYkG+UrAxmoN8wkT8lTWF/Nn/rwlNpcOhSUDWq3SdNBXkwHJiNg5Vib3oBf3wmFiO/3CjHLF3wZMrBP98Wg1GlfnpZOhqQISjJLROA3Z/TgpLIekvGuUdCJvYLgdt8GR8iBedccRS6mujvE12xOvWzJS4wwBUcICkrf5f/LgAg5UnEcaNfQvmMCSn0ddcJKWNc2dYK0YiQTjdJgMFXMn7w4lDznnFo0MBeveNKAXoqoXbAoGxjZp1B2k/bQsbRj3hLxw7xH9xI2nzEbq7o/QXKiLxzPuJ+FLy7dTMo66Sel2snqLAHQNN5RA5KClYxM8eQJm8sD//PFhsZy+ncoOrLLvsPtZpW/sGiNSaaNLKuvqoz7FBv8OZX515bV8yS0wtT1TQJdlDzUnnxqdOuTeA5RkCK5YzhR1BkbHrxX6wz5Xh+zXCgCSeUFEvZ7HUzvavCBwqthdGL94Nz9ui7U1UBMNqXw8SSVqYQbDXbo/rqtkADqRfc4ewyC0GlrJTbLeTrIc69XQUox6skVsMIzWqRLFJKSLvQ2zp27TQ7ZDJ54EOimy4uPGcOMOG2g+JKxCSs3AFnaH+hMjgRcecpJCWE/t8ksxL2XG3UYGYjLtai+4M6dTUJi8Kq4CHKyEcz5PZQX/CgR7isj4UuWqgU61Tz8cM5LHBe2GErSAo9az+AIEjf1aBSZbVrBCT0GEw8xI1/fzuX9PDEpIyyK+Ae+niymx4r2f3vj3oLn8sB38oMJwhcE0hTJWMrhBcIkxg5wAtJRrWP7sZsr0KrdonMV0FqA1oC2Nfdc5NQyBAlVlI7DwfNnypaGzG72V2YGCAM4PKy/rmkmYSJpi4IhIFTigI6JCo9TeYFCGTIgpDR2pYouPFKliQf27yaz4644k6J4gujUvbBN78kpGdYEJGaTuv+iUDOb+XowL/fE3E6m4R85BYFnwGE9oimSqHLxRRJ3VBb+s+yBPnNZxYsOWozxkjurAQiXve5NmbnPFh73eZakcOaBwNPlZUp0/sWrM70ADlh5L6qMRWo9BgJxS1nhpL68nCx8/2j2jqS1lBR3hpbc7VCkH3SAVULpivifEZmuJsYInw3XNu4ipsM3365YFRO5AyWIVk+nfLvwqTEghsL+KwiaQYgg6gyhK2HWBCS2IM9B4ZzDopivwJJ+UbsUCho/00bgTpqPKI71hFwWd2PNWzBpg2D/m79JdHY3DZNW2vP5KLwtLEXTTUTrolb75WoaGzO+wE3c7EZxyS3OqggSjsOt12a2UpJe8tpIMj/GQ9skLTn2YhfuAX20CnzLVSkDNgFrbx5w/H62ckZNMOtHDGXY4GDY+zcAlaBy3AVDJMwbcMVix/vSK0DolTEaporJoCa9BeEgYtUVSrbiWHva7w7ZnHm5xx2Jh9VrfcK8Lht0mHLODmWLrf1oQSO2JM1yuvLxtgPiu1bHlguZDKtI/4oSPbXaNhAqkRM6iKSXCoDuKVqnH71ohIYtMkWs0omx9+Ymcj/tSm+Q+VxCoDaofugr3x83BmIXykH4W2ZtrvHF1hrdMi741ya3KCaFpLkSOxzmzqgChi8jbo988ozo3tNz5s8XkR594Qs2J9cJqYhG4OQUIhTonnSH4b7ld5Pp+tkT6e/Gxd+gL0+vpuwmtK2JAbu7nrN18suQhIdPZ4no+fcd+LvwFr1j688l1UWHoWe3XtAQKQZsguc7RkERZgHCiBQ+rfj5UvKqqrm4QxKNBu98tS6ccfsrwy0Ux0pVftlaxTpE+ulNvE8ofTdRa8DsBqFdYL23F1ATk64E3WIWhcmlLqtiZE/UA3NOCyT1rWEKIjnTxL5b1cl8s8QRhX31/els+08XL3wfc5sfF/exNaYyGNoA//vh/DOqC5Q=="

MODELS_STATE = (
    "eJztXXtz27i1/yoY/XO3M2omsePs3rTTGcdxbn3rxJnY2+002dFCJGShoQiVpOx4e/PdL8"
    "D3A6QAiZRI8HSmbUyeA1K/Ax4cnBf+M1kxmzj+s0s38LCNP5F76gcem7xG/5m4eEX4P+pI"
    "pmiC1+uMQFwI8NwJebw81Zz/C1sBv77Ajk/4JZv4lkfXAWWuoD53EeGjPyG2QMGSoIibeK"
    "8RRtYSu/dE3MHIY49ozqlc/veaeFjwPxOPsJnFn0Hd+1ZG27j03xsyC9g94fweH/Pzr/wy"
    "dW3yjfjiz8+TgK7DH7egDhb/b3kE22zC6T5PNv4Ge5TlLwv+9dfZghLHLoBL7WgUfn0WPK"
    "3Da1fhNXs+s5izWbkZ2fopWDI3paNuIK7eE1e8PREDB95G4OtuHCcWRQJ59KMykujX5Hhs"
    "ssAbR0hJcEcvkF2bzGYfbu5mt5d3s9mkIsGEIyeG+JLFXCF9/qp++LvvxSv88b9PTk5Pfz"
    "x5fvrqp7OXP/549tPznzht+L7VWz9+j14mAykaSrzVm6v/ufpwJ16I8SkWzT1x4XvIgwMc"
    "cYVCy0CPpVIFnr8rjkAtoJ/RlyTAn0ACuiLPkn+U5ZGg3ySQ5MJxJNIA7t3V+8vbu/P3H8"
    "XwK9//tyOuvj2/uxR3TsKrT6WrP7z6Q1Ea6SDol6u7vyLxJ/rnzYfLEE3mB/de+MSM7u6f"
    "E/FOeBOwmcseZ9jOA5lcTi5x0kyuD8Sby8Rqc31A+TWvItmUoyRYjpCCKGM5NUgyU3iH+L"
    "hW+NvMIe59sOR/vnreINq/n3+6+Ov5px9ePS+J60N85yS89b0Ab6bzFNFNGHYCV+E7MQrd"
    "cA2yxEtVIL50N6uLCNUyxAUuA3E+PVHA+fSkFmdxq4hzsmIXIX5D76/cgNxLZnHCsH31HQ"
    "K6B1yAc4oZO0zo+Qrs18y9vyPfqktujsME1dy0yl7+owwXXa2ZF2jhlWcZH2B8vM2KL0NM"
    "B7Ii0/hAc1mAdfBK6ccHlU09YolVVuubLHGND7aAfSXuTHGLmyfeaantGVTHWWlj34Mq6E"
    "VygF0HduHTWXyVOhhyHqCiCD6RBfGIaxEJ3LGf7eeMd1jIf08mV3I1e0UPP6a+r9Kc4wDw"
    "n02CCJ7L27tPVxd3k6oa2QnLu4Rz+EgmL1CAMq8za4AUs3SOra+P2LNnhekq7rATVrqS0l"
    "ZvrU5W5SvYxfchPuKHiNeOgb/drLn1zn92k0e5SjRV8SnP/IRPzbt8tySI75JX1Bc8KGDI"
    "I2sHWwTxTcaG+Ii6oZ9YOI0p/xPP2SaI/MNTfs+nNgnv88e4Pn9SOMgSB4jPKF/Qi9F9mS"
    "f6YE/+4n5xz6tkDsEPnEx4uC3scvsNWWy1osEUYR/95m5cC//GX4l/Rr54ucglHnLG5OQb"
    "R1zRJw4u7j65uMFX16WvDnxIh7dsQ3Uli9nIEU/Ju4K8J0GaGlv0OMv+hUO5giGyxT651b"
    "jEWzmi7VFjsZqtsfsUL1nMDRn4sujaaI2ffLRgHr+88fhaKQkTa7NL1sDPE5cuwlmGqT8T"
    "//4VlsWjK436ZfGBmzrSEEudGskxGKG7t2qSvMrte5y8L8gNLlDO9dwGO/R3LemWmEDEvR"
    "axy1Zzj1SlW+PaT4gNNP9PnqvY/5yqdgMQ3isHTwRiHMIV8SyKHS2gi2wmxAUOgXhkaKmA"
    "HJtkxuHafjKE2PXPpMg25JzkmQDk7SCnewO16ZsnNw9eFXTrwa1gazHPIxIjRopsRmwgrm"
    "cvVZA9e1mPrbhXUg/EIQvmSvF1yJpDSKraIcdjHswvVVa2l/UL28vKupZmCShO4gK9eQCf"
    "KtkOpw22w2nVdrCYTe/ZTNjYyqZahcc8rF+oKOMX9dr4RUUdO8ziW0QbS3xbUpAL9B0BfF"
    "AvVwlflbnMqRoQrszltcceqMs3D6rmRJ7exDncBcbcBNOw1g67cZ5c3k6GaKpRm7KVZNY2"
    "7DQyFgPhbX+jQfhSJfPoNSCcsRwQ4Y83d5cfLq7Or4cKNKTO6qfOziwHP6g6JCVcxlkHJ0"
    "p7iZOGzcRJdTeR7L5m/JMnniwfXoq3jM2EuVqyFZQyQV40pIK8qOaCzDc+/6m2qjmWJz+g"
    "yj2Mpn3xXGn3JsjqIX5e621nni1LBP0beWpytqdcXcFdUSEStPumNabFiFOeD13cXF+f31"
    "2iL5OLL5MtcY8dZSLhN0/dHFtUdKEtnTwLCKRlgSSOfV2pVPlANC2LJooM6AqmzAViaVks"
    "qVmqKZgqH4imZdFkOzRN2UgYQTitq7Nc7EJfq0mZQUgtCymNfegKSMIIzpGWTbUkaKJtq1"
    "UZ4cPpwo7exYbu3BOg5HgZshg06kxyq1FU1eHzmy52ZC0U3sQjvPvbJ+KEjfgkUioWkrwT"
    "Y3Ulte6955Uq6dL67QbYkrYz0YIqHsZUmNbYC6hF19iVNsvRgepjbihT4YpKnAJc18hEd2"
    "olY5mKF1/L1xsRIN13biXjmAoUvyy60LUxr66yoUxC6wBFl9GCWF95mS6YW8svo3U6JNUt"
    "wuRbe0JFz4Hw53OowiLKxyW1lqL7bjh+Vmq5tShzh+GgUYGyMQkVmT3SGVCROepyPajINF"
    "7EUJEJ9YFDS3SE+kCoD4T6QCNwhfrAQ8AM9YFQH2gM1lAfOMTaNagPhPrAIZpqUFQFRVV9"
    "yYmAoiooqoKiKiiqgkqdQavxXQUClTq9FQ1U6vRSLFCp01vRQKVOj4UDlToDEBJU6vRXNl"
    "Cp02fhQKVOH8SQ5PUqJrgWyU04P6cXh0LmDrcpikDhIMPc6TnDQr4uI35aOsmwOOe0zzI8"
    "ZulUzxaAnldODRGtIxZODRGuY9RNDRGno5VNDQWsTqumEgUvq5jKKf+Gaqk8lVKhVEgfn9"
    "mKcJCVMDEPYRcR144vyAuj9NihEKp/1qHggUIoKISCKhkohBqviKEQqtPkRLwmjkNt5TSl"
    "Ar15LtBO8pOgrATKSg4Jc/tlJR6TdmISZX23JKip7EuZSgg71O/M4pz8ebFxLQEfmm+oE1"
    "DXfyae95eqv77zpfb2/fn1ddUYXXsikLSWlY68YRwyXEWywFJCc855ukIzvXJY4N7c3FwX"
    "zJM3V6UN0oef37+55Ho4nMKciAaFfdMxj5HptWbooOYXsp0h2xmynQ+a7TyqcHS64dCVho"
    "QR0s8hpbYrVQQptSAaSKg5esikCnvYn1AX/DzTTiLoWRImpDSZkNJUO733wVS1N3a/ZrQu"
    "rvkPeo+EMchWgWyVVsDqMlulkGQnyVgpJ+HVZ62sy5QKmStxysnjklU78spSVbbSb89N+Z"
    "xfW8r7Pk77WdKsuEwF+S2Q39I/xQH5LaNOfoD8FuNFDPkthuW39BzkLkJS/CU2K25fqea4"
    "FOjN8zd21Fm5AeVt/ZUB8F26LOtO6yqTeVBDx2VIjRswzO2nxkECDCTAQAIMJMBAAsxI5J"
    "EaeNodsqqM5mn8PvSQ2VlCddwgJkgiG4NYIImst6LpZRLZYcUBWWTjEcEQ0sh6kUgyNTCP"
    "rNfAtpRIRt3wbdtJkEqHMmhiF/fAPvUDIvpv7onVeTqQSVB1mUx2vvFDvN4xb4Vt5k0kCW"
    "UVmmlTUhmOqWeLPLlCZpnIVhCtjJIj3UMQiIeojzg7/zpfoyUTHXSf/CnyqfUVOQQ/8KGw"
    "y0TmmDgufkWDVU3PpLaHV8lby0NAXcq/YchEg0y0PmodyEQbdZoSZKIZL2IOgS3ZVr3FQT"
    "VKnNI2ydQseQoZlbTdkgtqFi/bFdyuRTv/u3haF8ArsdVBqPhJ9HM/pdEQZYnjOhiFeZfS"
    "7jnvhgNa3bTj+1DtORfzjH3C/c5c1eSBhNTATNBXKglHr+rzjV5V0o3qNGGdebBdBYJl0A"
    "vLQKpr6qS6RcloiHQ4imZwEl2xgD6o5l1mxOaF9c6U8qfOGtKnzqrZU2LV0I2hFnkgc6qF"
    "mGk0b3UFUeYyb84fWSyJz1M1mlqiN8Kp1otIat75rB31y/v6Bwa+asivNPG0o31dhmVC+K"
    "3oh1fiMdnNaVMgZlEgUzqUYuP5BLEFCpYEWTjADrvfEPkBFPWkcNhE/9TEFEIgEAKBPROE"
    "QEYt4uiM5Kp0L5hddalmxO3s1o670nRcJgdtDtLdl5LH4aTB43BS9TgI974kNeod5T/3Lb"
    "HoKkrNq4QEZHWHdkT/LMc3MMC3W0BlR4EdnbxdRbChsr7AZeBE7aCq3uNTis3ExNOcqyXO"
    "vWdsz/wzuhM2y4ecrahLZScc1NnmUlYTktO1jHQ2/xcRbj6Jzrxm7r10VSrwmOAVbLLcLv"
    "9R2dcwPqNceSudWsyKTOMDjZv/9EHyddad9JLRH/CYl8TOHOwpL9ARoPuOANFuZ2Y5+EFi"
    "xteXbBa5WtEAPdootWTMT2tCKc+31tGG8GrX0Ra5oCvA/kGtfjfMMF0SlSCXSgmWsE04rL"
    "iNGqyL3FgD3PgdpbKoqaJIrZJIu4AoquiRFv/kbkF8CuJTQ/x8IT416uAFxKeMFzFEUaBZ"
    "9CFBhtPQoeXr0GFuP5YdOmklCDc6dWXoglO3wakLjXWhsa55bvR++wlHVR4CjXX7JQ9oCt"
    "pLsUBT0F6JZqdQR9Jya9/uaZI+XwPb4NZGOvJTfuNvsEdlJqcOWj9HowxvjithhNfsaV+E"
    "zsUYt8Q3LGiWh8kPf92+4UVljIY4k/yNH9Bg00YY1jicuoy/nlsW8dlE1s8xujNt7OKY0S"
    "hEXucee/SJh5iHMLLJA7UIom7aanHjR30WfXrvEpvfkYVodxoDYrkQyx3iqgKx3FEH+iCW"
    "a7yIfcK/RuWzJXPUxlUbtt+JjHn0XuarkNd1pMTmOSiUwgQNUYJqkMDFD+Re3jVE7rrO05"
    "sH8KlSmOC0IUpwWg0SbHwO2Ew2getUf54D9H6v9b6F7Y2FtaRbYAHx9lq80Wqi6ywvc5mn"
    "KI9dn5EsQ9qh1yojCKdl4cT+dtWGcEXyrnb9ZvpeKuGjihSqIlDoBqce6+gZ8nWe12mpF1"
    "xxzvWqFdyFR+wwLOdMJL7c3N1pkz/XKtJt9en+QoMlelziIHG9rj32QHx+iaElQdR/HXZ+"
    "W2J/KbrAYbTGvv/Idag4L8fmf/MdLeP/WPCnMElJTsvjf3G/uOcBH32+CYj/+ouL+H8CFq"
    "xfozs+TLS9TtrVFVinyF9iDg56FG8kbovX+S8fcTNgSdyAWjh6QDLiLMr3e41+WYY+55RH"
    "vCziIy+otxIe6iAaEvNrNkfYZ5yS/15+XRw55H/lNIviyPw3suiFw8OK/ICsk3d2sB+EA0"
    "WDPPJH8Wfaf0LPxSDIZS6JR4rKP/1oHIEfRzUexOM//IF4T+FAfjQS/+3IIYuAvyBZ4/DL"
    "RvMn5K+xRfw6H/vnVJv8Cu52cLcPcusB7vbRbNrA3W68iKNqb58oH/1RZDBwz9dFHzphpS"
    "jim5Cah2z78YycWVlFt67spMR0wNqT9Mpwi08Sa1vdMiqwHM42et4LwyjaUlTBamgMlnKY"
    "oAD0uoL10t91WIUJDq++5RpOh+PxunQdbJGJxNsV35k2ebpIRqOQuchc8sfQ2eJQ9+tr4Z"
    "xZ4a+hb4SgBfX8AGFbNNIUI4XeIuYhnwQRQeKTijxUwgckS2zs4hGQ99g/VTQFRww4YmCX"
    "Do6YUYsY8h678xNAbpHRn87h943bt9lmmmpH3zX2C3gD9ozCjnYDablbcmvatGukOaKt28"
    "Z3mDrERjgIyGotNmosLEtD1J2Kk/HcIArtI+wibIUXRNYCElmAgoTfmbNgWd0rtjSuNBki"
    "7NGdJQWI/WSYfsG3j09hEkD+AT/8ltRIPwuWHgsCvnW9/+0PcYYBR8MmYf6DG75K9LphVo"
    "PjsEfxC+75LIqp+UylKxaTp6kMfFMcJjGssJ0lLrjMonZdZkVa+CdgEXdiCNDCY6vwQoQD"
    "mhP+E+Aowr7q3ilsk2GbDIYgbJNHLeKagzbkwbS9jtfo2TrT8RZ5IUwQSaSybgHJ6Me3fo"
    "R2nLqCSclBtfRatUQGt7pcM/rDCPYIO1sj5Jrsj6qSrUsRynNAftCW/KCKT+g4jow79pW4"
    "E4kbI7oxbXJiBCmJQuQ7rol4jAoxoiY7a4/de3jFt9aBH3kaaqPauuywFYetuCkmAWzFR7"
    "PowlbceBHDqSudnroCCQHdeTvCtwo2svPW6/YEBRbYFGgUDRy9bc+AkuKHtgb0ILMGpNvx"
    "Ct/XUznGdAhEL0tjzNzcHz3HqWfIG5DklGAv8Q7mxFLvH8zJXcVDuCaez9ywJcvGjwtW1h"
    "7jy14g8whuIwcPYP+UxBQ8gOABBOMRPICjFvEhz6zt2UrT/ZG14F7t1L1KbcpWEv/fpbtZ"
    "XUS4Vs2khOWAB01e3lZ3tZ107D5RwPj0pL5f90kZYY85soOLBMC3JKjBOGUqQexQvzNTaP"
    "Lnxca1BHxovqFOQF3/mXjeX7pCvgHp2/fn19dVKwnOVj6EpxpO+u3+pN8jHmcKPkXw7vZS"
    "Eov44FBV926JHkpY23HvLnLnt2r7dzUOf+0X9Kr+3dKk03bw5o0ZcUbivoekpgctDmxvU4"
    "d3QSOEGal7IpQmvpoCUJchgvONgyeS+EB4fdp44mdCoRAZ8BhbhQm+PvGFy9efRsd2PlBP"
    "+L2i6t6o+bloeiWLFuwyBEQQ+rcOTSGCABEEcC9DBGHUIgYnd8c5xLJC1ZoEYmmRqhq0Pc"
    "vBOwCyNvWIZUkXaSm8BXrzMO7kvE+HWVyT21higkoxLtCbh3En8zjr+qsAcEZsHrpnSjP4"
    "rGEGn0mc3XiNLfkMrjPlCywdefb6Yq5UbXny7w1d4xVNeooVMattm19mM2F6Npl51d75Yc"
    "BPo5wlo4cAoXqA0GUB1jnOIaUf34SEWGr3sVSI4PUlgid2T7pyKPKYoCF6JZJ0x6UrFwkj"
    "CKdl4aRbNV3hSBhBOC0LJ9rm6UqmzAViaUEsGs2V8ouRCAbJci91wse3JAkpDUtmRwkfv6"
    "X4ghLPIxNJDDm7OW0KJNsUz6yMbms4+S1+8sNQL9sEaTT4tYj7Ch2JlkzoyafoAKSAPbpx"
    "oDi85sa9p0StmcV3zZ44OhxZDuNGSTXq3OmTIDgNwelBxW0gOA2RSwhOj0DENX1+33JpVD"
    "eNKk1+O/KrHEecQkQlZbfEfNorApbS7glYP61PRcAg/aHT4CYEkLvHuN8+aCWX/5AdBOBU"
    "67FwNLw3XTonLpgrjkjGVoRfxT9RuD9tclFYZcqtToobNzwhy/MJ8pljizOoMN/9i0h91c"
    "+wjXi7q+DzBLtRox53syIem/D7nyeEmxqRxf0QzvNZZHz8Co4FcCz0SF+BYwF2neBYGIGI"
    "ybc1scWqJtn6XTC7ulkuMhjXP0fJMmswzF5WdiWJFaC2kCTUo0u3jI0kZaAy+tFBxa3hOl"
    "9CQ8ugApeBbpv2uwatPcJ3F7MlkzVnf0f5L37LCVbYqWBd4iyvgRHXsxz3wJDfbnCXvLEc"
    "CH/GUXmgvjRttRFNCffoEV07+HcZkHXqMqMfnbrEPp82xLUonq2oS2Wd1mpXYxnr6ADMfB"
    "bKi03GckB36sdPNx9/FhZx1a86jAVnQawlnvGJZslMRmnsqswy5hBWhMWCSvw2DdjF9GMG"
    "bu2xOZ7TGpuydkkpcY1OL65IapVIPtf3zOVqomKFl3jGPO0KHnC1T7bMMmb4Vkw01pytiW"
    "dTWXFT416wzGpekK395TlCrQq0NJCZEZsHbScFypHJOMN8tfGorPPdVnOzwGse6l1N6JlH"
    "MNcE8jPoGuZ2ic88wDuZ5hy0OeWo6Z1UVuaCw8r6HFSB2myozd5B33RVm52F7GaWgx8kkb"
    "7aQjoJZytztEcRvxMl0E8aME/uSZOxnm+rcMwg1q1ylHBCAf3+uYuxdaMpjTKXCaq8j2LJ"
    "jM4dJSQbAITVsrCiTEmi2kW+SA6HhOrlMVZhX1AXO7rg55mgj/+OEghb04cdO3QOUMgxwO"
    "TfFfq1x9Yb4QlShb7MAJO+ncMrYoVSlYHC2RUXGe+w5nxdr4dp6eyK4lJXc3RFrU7fB9N3"
    "yQCDmtG6uOZXMQV0U/W7E7Lv8txmztfy+qSAaapXd8L0Y57byKlaXnf2OL+GuuGbWi002b"
    "nKhurKj3YE7ItVidQl2J8R94FiW+ah1cHrWgz2SUTyDUbswP2bBokRFVFHbLXzDaZDDc8B"
    "cZRuV3mtJaknLSm1+nJSWiJUOEFpjb2AWnSN3QAR12OOQ2xEXVEnGtamWkHYfOoR04DDFh"
    "6UhNFadKYTVFRSdNrSmJLa1M+Vetnck0hUfgptrqAatddqGKpRRx1Vh2pU40U8lEqD84u7"
    "q78PvMwAO8pZt0WGMefcRkjM8b/0oEsYxgydwEAr5y3HAOlufdbaYRh9Rvw1kWWQ1hmpZa"
    "7RlY9AjPw4MfLcRlgZ+yqPERurIwVqc64H5VhtlQc+gbbitSXXkH6AsTTAwL4C5RBjVQuo"
    "RMPyjrZd0P1YGmBYM1w5KFb9wNWD4/uExc2FVCnVoD7K2KXbvhg8kzjuK9G1etd9GNWbeX"
    "laBe+94IqOiYi9pdEfIjbLfOy8Dk+JCIi38sWN8MiI2AOPsC/+fkKPfIYhX9o+soPxpV79"
    "/K8uqHHw6B97wZ2CRx88+uA4AI/+qEXsUy4t+caiwalf4IJedQo+fQuv5pRJ0k8EyrckqA"
    "E6x1aC2aF+ZwvL5M+LjWsJCNF8Q52Auv4z8by/dBVRaUD79v359TX0WDzWvIUeizvMWeix"
    "eBBEoR0btGM7BnB0tWZeQBpa4TR+yjL2vb/l4QAq/ZR7HvQx1QMCdZE9gD7xEaoiX6I3wt"
    "/Uizhb3lmrHa1IfOE65VF9k4Jq4KI0A1XiQP0LYfYyIrRTBBNqJNupkTxOqC1TGJIwW0Gb"
    "1IfYChWd26NrvyxxII5WF7Gr/MlprxETQTGP33jg08CJT1jzp4hgaxnHwVbiMHcRPAviUb"
    "LaF0FBAx+xR7cacjvUQ+GQ+P4tulOItUGsDQIxEGsbtYjrjtCSnuNWe37WjnGKHnV0bP8M"
    "t4AGG0e183dGbGBbuXaaZcodFOpLdJ5jfGv0QKrkBhyVhJMp9gpgQP9r6H+9w3fcVf/ryN"
    "TR7X1d5oK+1632vY7h1ezhW+aCftf79+qN7FVdSZS5TFDdvRILlIdCC+VxSoC5AbYCppOn"
    "kaMH3KGLb/eBVOji26cuvokK2A3YHLOZoBYV5B7tZvP5A/v2utTMuOiZqViHvdSxuS9UJu"
    "f+dNodtAqcJAdCim59LkSanKSZFHEuLwQW1b40QI84ylx4hq4CZDPiI5cFyFpi9578KSwP"
    "dvkuLExl8EjY8NOvaSHa0VOk5ccFCOKIElQeH9uomyLIhtimhyAbYtShcsiGMF7EddkQdY"
    "quNiFiBHoO4p0Q7zxMvPM4h3T17ePshYPvcMf09A1+5Z5k7R3UEx09s58bwNgTZ7p0AdwS"
    "j5LL9KjkicQBUCaZNm3/fUE8I0XqrZv/u6Xo5MU5w25fC+rwnfZmNed7q2if/kSw9wxxtO"
    "mKRa3BHL6wxjRRUYLYu9/TB+JOEX8GEyUOSYlCOMicLJhHqh6Bwz4aqiP6twZMwR8A/gDY"
    "LII/YNwidmVdXOrUXELdjo476kKjpeEiO0Adp4x+HKtBZT91nKLe0GRtjGqVKBRsWs14Vt"
    "GuzJmUScxpB/tym/Xa4lPAUAVD1SzVBIbqGKwYMFSNFzEYqmCommKonq/ZE4vP/5ZYqfnb"
    "jSYqFoQzn+gc8RDCxa2/xyVD2PepH/jRWcp8GDHOM3TjkvCuw1e/MEEqYGyK/I21FAlTnH"
    "DDH0ODTcDHt9iGYy+uC2ouG1ny1SEeKc3EypAJmxHZzINELLBnB63BwJ4dg7ED9qzpIq7J"
    "jjE/M6ZYTnqmVG991lBvfSYpbRd4aRdRF5nMg/rIlbuJBabV6jijh9rdXStHIyNYFfYCtR"
    "EmVS/SynI7Ed2csmwjODDgVRPKClNOtfOuLTsBQLXxbsw8LO2hCmdJcfaq7e652PxzAVFp"
    "dC53d9ro9ijSKQXlcMA5bMznRlwDlp2syu/lfBHSYJsW9xZXROHoW3BHHFtpT8EdAe4I2K"
    "uCO2LUIobumV13z1xRlwtA4vKpW0tyDB117+nL11JdSoQzRsM5ZqbDpjPf2C6uMfCMddfT"
    "Do5hO66HLL8jU67ArPKAAMBF2XfUwUV5EBdlwcezC6IfSwMMS4solxJXlSgca3f4Y+2OVa"
    "1Rl/+mkvqmmfQmTjXjoCZ+2siLm5TrSnPWtnNsL5b4XJmr2SHYXCKc+nMhmhHfDa/zSYPL"
    "17Itd/5qYczwewgflRGXX8KmHrHCP34FfzP4m/u3HoO/edTOSPA3Gy/iFQvoA5v5mzCtW2"
    "7JSX1RckbzfFKdOP8WxFqqtjJLacfcw2zJgZ1l9lW5k5mFnbtYlxSwK7HVIaioh4aD4O37"
    "8+vr6kIdwhFbpVoQxjxjx+935qpGQxJSA0Nyr14qKMRXL2v1obhVxLXuw64zMbZ/0RrWxX"
    "Bm5eCMC6mqqRPqFh0DEu2DRCF4rrEvztw7amtGgd48S/pUyZI+bbCkT6uWNHHFOQCzB0sR"
    "4wK9eRh3slsZSE7S5OOnm48/CxU3Ocx8bj81KdxTa23AYRprTuOZiHF5VFa1sHU+F3jNQ7"
    "2rCT3zCF4TL9h4qrsnKZ95gHcyzTloc8pRwzNZalmd9V3mAjO812Z47HxlDv9ANB22KQ98"
    "T+pFzDKPGRyfUN7wVGMCuhmuTSOYgGev8l2Fj1JXQEWeAxr3VZveFDGk235dWUgY4RtpWT"
    "ipv0BXOBJGEE7LwolXi93WGBBLx2LJdm87Skg2AAirG2FF24JdzbUSMwipZSGJHFTVqowc"
    "rQkRl+MUwvS8FGwEEjhGmyqY+nkg1+FZ4gHTlkCJsSNRmJmV3lAX1sNym17WiKnX2xyjmV"
    "XPdEy7zawa9cjxke1jdVid1lRAOKlM0gb1PGY0c6rmDOA9jkQNW7rveSRqqX+8Ifq2OAfT"
    "FnD7YlXoJWcKVF3WbYqUO249WDXFm/nb06YKTloiVCjjFEssJ0GPNFiKakxHHDabPyfAwo"
    "6DmMf/tSIk4NBN0eOS8rsr/BQeFyBOacXIJd8CxAeS9vvr7jFKBaNOeoBuVIERlnjGV0VC"
    "PHZK93L/5Pv7NZ8LIcIJkTjB7Btd4RmGkk8o+eytDoOSz1FnlkDJp/Eirik+rK3LUKk/BL"
    "EeXawBXevlaCcMBpaotZ/JGr+W3PdWmwtW4jIhLqaXEcbnN3+6bvVAgeuQBQSXH95eXX64"
    "u5wMdJaWthgVzKWTtMpkwjw9QO2RdFtXwby+qF/COvoa/21obilUV0fUuCT2mpr1sitiuz"
    "4ocZinDF4oKYMXDcrgRU0/X32wZWxGIq4IeSPmklqXNf+avZmFbemORu65KXOZkCug5b1J"
    "AOAvb2OJs7HRNCuzmjdb27fLEtSW2Jf1U5eaCBWeMdsGCRj8YbZEtTYCmPKMGUDhgPX4Qm"
    "Mxj/9c5snarbxhzCG4+s3LeUtozjlzVxuz9MphYXxzc3Nd8P68uSqFFT78/P7NJV+3QlXA"
    "iWhQiDbkbNvQ3tcpyMxzQDFmnx1vUOQMRc59gd6k7yrykTQvWQ3OlS3rVfur/xGyyxQX//"
    "nG5y8t2yJJFVOe/KgVnkPaihY9T7qFNHXc5i0HR66kybladGUkZQUBtSygskNspzOyQFSH"
    "EBXUeQ5IWEnmomoxW4HciAS3I1US5jNGddHPM5ngpT5eMSe21AvZSvRQvzbAIlrAXxzNdL"
    "+hK6FJGP9J6qf6SbhABi3VcOaqCrTLNzPega28ypWbBaND5QS6SjnGjqC+SwYY1nqqC2ze"
    "nlA84E8shLshm2MelKLQqTPOmQk9PDBxuLjq128Xl62d0C1VzBkJrnR136NMNjfengWgba"
    "PfC0Vc8j1mEYk9wfpUCm4YYhB0Wi9bwExSMFvGtL5ithxaUimZ9chKgO1F55fmKlJfI8z/"
    "iRyR2IpERAr5jP+PjZ98NCcL5vHhwivhURokuyjqXjmni2gU7pRV0B7oqdsLaqHYFYpd+6"
    "eAoNh11BkGUOxqvIhtiv3w2A6NM6uKPCb43bXUnSikqYLVXHjT9CUYl0lVU2kTH3WmO9sq"
    "bKObcCtuZ7oyL1OdCs4xQApfz7VvVarSnL2YcsRJerk2TKqhmipLV8a5mVukhkBNqSlWx7"
    "7EnklA1ZlYnX/ansQuHT4fHb54UA7yROLtyW5Om1w96wKZgp8nICvOExC0CPuSBcLlQl3E"
    "XIL4UPcb/qrTqKHZWhwQsWSOzffWaU+z3/4Tx2q+/4awa/O//bB/4LPozOPvv8m8PAd5Jv"
    "h4+qfApuDjAR8PmKDg4xm1iF22mnvqDRcSYgP7Xr04UaptOWkobTmpVLZsfL3uTTH9ASuH"
    "Lm4+fbq8mRwE4vabA/hMOnsbEE45DJzC7eNLbcpWEj9EA8AZywFn8eXtUGcw9jdS/51UAW"
    "fEBtZ4KNUWnjSUFp5UKwvFdk4Cbm3TwZTeCO2g128QKl27r3SNLCj9urwiV1dwVzb6Bp8c"
    "G6lSXUmUuQxUw4cXS8WVfByX5/kD9dmNxbGVprjlb0+b3J5YEM5YRrnd8+ki7BAvQMESB6"
    "HrUXhIiId8l7HfiY1+2AhHai5z7A8il8ym/or6vrjvsvSOxMnZ6vBf3C+uQ6yAeXwmL5Ox"
    "pgijhUcIEqihaDzh6iQIi/9aFuPX/D9xmX+ZIOqHnI9L5hBkETfwSJ2b9PMkepa4bTn4gU"
    "RnP4DnFDyng7O5wHM6GrcaeE6NF3G2LilsljJiE7dKajslnY7A0VKvhm1Ka8Se/QDg1nRS"
    "re2mqNJEFfLFjqGP+rJzIh61lhPZpim6M23cL2U023ZK9YJtO8PCDd6FhOWPwbDdwsmLlz"
    "++/On01ct0k5Beadob7LEPuFhiTw5t/U7ABE1+cnam4lc5O6v3q4h7JScW/6g0EI7JDUS3"
    "GyOE8T1r9GkXEf7f25sPcoRzLOXVkloB+j/kUN+wXa0Ao7BGJpj+8P78H2W4L65v3pQXPz"
    "HAm2O7Ab//P43HH44="
)
