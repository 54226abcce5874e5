"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
CREATE TABLE "sesion__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
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
    "aula_id" BIGINT REFERENCES "aula" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "formador_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sesion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
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
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" > "hora_inicio"),
    CONSTRAINT "ck_sesion_instantes" CHECK ("fin" > "inicio"),
    CONSTRAINT "ck_sesion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL)
);
INSERT INTO "sesion__new" ("id", "version", "creado", "actualizado", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "aula_id", "contratacion_id", "formador_id") SELECT "id", "version", "creado", "actualizado", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", NULL, "contratacion_id", "formador_id" FROM "sesion";
DELETE FROM sqlite_sequence WHERE name = 'sesion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'sesion__new', seq FROM sqlite_sequence WHERE name = 'sesion';
DROP TABLE "sesion";
ALTER TABLE "sesion__new" RENAME TO "sesion";
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_sesion_formado_598f89" ON "sesion" ("formador_id", "inicio");
CREATE INDEX "idx_sesion_aula_id_8d89ea" ON "sesion" ("aula_id", "inicio");
CREATE INDEX "idx_sesion_estado_8d1b46" ON "sesion" ("estado", "inicio");
CREATE INDEX "idx_sesion_inicio_cf29b3" ON "sesion" ("inicio", "id", "fin", "estado", "contratacion_id", "direccion");
CREATE TABLE "ausencia_formador" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "desde" DATE NOT NULL,
    "hora_inicio" SMALLINT,
    "hasta" DATE,
    "hora_fin" SMALLINT,
    "zona" VARCHAR(64) NOT NULL,
    "inicio" TIMESTAMP NOT NULL,
    "fin" TIMESTAMP,
    "motivo" VARCHAR(500),
    "formador_id" BIGINT NOT NULL REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_ausencia_formador_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_ausencia_formador_hora_inicio" CHECK ("hora_inicio" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_hora_fin" CHECK ("hora_fin" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_zona" CHECK ("zona" <> ''),
    CONSTRAINT "ck_ausencia_formador_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_ausencia_formador_instantes" CHECK ("fin" > "inicio")
);
CREATE INDEX "idx_ausencia_fo_formado_85bd36" ON "ausencia_formador" ("formador_id", "inicio");
CREATE TABLE "aula" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "sede" VARCHAR(120),
    "direccion" VARCHAR(300),
    "localidad" VARCHAR(120),
    "enlace" VARCHAR(500),
    "capacidad" INT,
    "equipamiento" TEXT,
    "activa" INT NOT NULL,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_aula_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_aula_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_aula_sede" CHECK ("sede" <> ''),
    CONSTRAINT "ck_aula_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_aula_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_aula_enlace" CHECK ("enlace" <> ''),
    CONSTRAINT "ck_aula_capacidad" CHECK ("capacidad" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_aula_equipamiento" CHECK ("equipamiento" <> ''),
    CONSTRAINT "ck_aula_notas" CHECK ("notas" <> '')
);
CREATE INDEX "idx_aula_busqued_98a965" ON "aula" ("busqueda");
""",
    "postgres": """
ALTER TABLE "sesion" ADD COLUMN "aula_id" BIGINT;
CREATE INDEX "idx_sesion_aula_id_8d89ea" ON "sesion" ("aula_id", "inicio");
CREATE TABLE "ausencia_formador" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "desde" DATE NOT NULL,
    "hora_inicio" SMALLINT,
    "hasta" DATE,
    "hora_fin" SMALLINT,
    "zona" VARCHAR(64) NOT NULL,
    "inicio" TIMESTAMPTZ NOT NULL,
    "fin" TIMESTAMPTZ,
    "motivo" VARCHAR(500),
    "formador_id" BIGINT NOT NULL REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_ausencia_formador_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_ausencia_formador_hora_inicio" CHECK ("hora_inicio" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_hora_fin" CHECK ("hora_fin" BETWEEN 0 AND 1439),
    CONSTRAINT "ck_ausencia_formador_zona" CHECK ("zona" <> ''),
    CONSTRAINT "ck_ausencia_formador_motivo" CHECK ("motivo" <> ''),
    CONSTRAINT "ck_ausencia_formador_instantes" CHECK ("fin" > "inicio")
);
CREATE INDEX "idx_ausencia_fo_formado_85bd36" ON "ausencia_formador" ("formador_id", "inicio");
CREATE TABLE "aula" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "nombre" VARCHAR(120) NOT NULL,
    "sede" VARCHAR(120),
    "direccion" VARCHAR(300),
    "localidad" VARCHAR(120),
    "enlace" VARCHAR(500),
    "capacidad" INT,
    "equipamiento" TEXT,
    "activa" BOOL NOT NULL,
    "notas" TEXT,
    "busqueda" VARCHAR(1000) NOT NULL,
    CONSTRAINT "ck_aula_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_aula_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_aula_sede" CHECK ("sede" <> ''),
    CONSTRAINT "ck_aula_direccion" CHECK ("direccion" <> ''),
    CONSTRAINT "ck_aula_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_aula_enlace" CHECK ("enlace" <> ''),
    CONSTRAINT "ck_aula_capacidad" CHECK ("capacidad" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_aula_equipamiento" CHECK ("equipamiento" <> ''),
    CONSTRAINT "ck_aula_notas" CHECK ("notas" <> '')
);
CREATE INDEX "idx_aula_busqued_98a965" ON "aula" ("busqueda");
ALTER TABLE "sesion" ADD CONSTRAINT "sesion_aula_id_fkey" FOREIGN KEY ("aula_id") REFERENCES "aula" ("id") ON DELETE RESTRICT;
""",
}

CHECKS = {
    "sqlite": [],
    "postgres": []
}

SCHEMA = "eNrtXO2P2jgT/1civmyR+oH3XR49V4myaZseC32A7d1VK0UhMW2uLKEBVtWd+r8/dvzu2CHAtoWtV7prsD0TZzzz88w4mX8r6y+LeAMq/3H+rYSLGCzpdbLY3i/X2XUcwX8q3nDqvnbHzruxd9Mb/+X87v7l9G6nI2/YH7s37nDqDEfwv9vBoPLcqTyAdB0nS0IodYUpCKIE9Uy9G3cy7d28k/qDcLMNFvE/hYOWyf0sRVOtvO+N+29642eNWq2qGeKHyT1IwzhYqIOzMfFcbK53qs7t0PvfrZtNNElTkEhk7VZGtgELME+WUl8Lc4ziFIQheXTa1yS3C5Mo/pj4q2S9kedTx/2LJIRPHgWR1NfAnas0eYiX8El0nXEUJ/dST7MhiwPAe0ZJ0YhlsgnWmcjdP6eoYbZdf9mCSL5hTZLzt+yplutNGsTLDdaX8LNPVMkX1KD/xu3/7jy7o6pxV3FeutM/XHfo1J3e8NqBa0L+sKw4F77YjAlugjz++8K5uNATyEuvkPJOIxOsG5wunpuGck1ho3GTiUBUIEZCG01EkmoxKtZqnpyidMIchR4TuaSTjJS1msgkbWVkrNVExvWY0eAmSOANnWcX7u3Fc+fCnWT/H15UVQZczRkD3EQZvBtN3WHf6w0Qh15/6r0foStvSK6reWUiZiFoEGzhT4BsIF5G4CugePlVlZ4fBkHQaiMusvCI8XICYnN+2Kh12peEgBoiGv8tMzkyeh4vszV9GoCdA+NzQ+FDEFRYTbxuL73X4go4Y/eVO4Yq606cOzoUKl9mGVAhnNHQuXYH7tSFIyfTsdef7kLlTGseCZsxr70RmpCVh1hMsDfQYrKD4BaTHgi6dLpHQS9mciAAY+IDYZiu6g7kg0TbL+ozMy+ygl0pqqnPufr6meYWAidkxsAzaISzTqMEeCIiCqDzy3o3amkAVENDr1uNdjesERplrsSmNhDtkjNFXARTMp8VWEBZJmsZd2uHA2+aLLLFrExueoOB+lyrFGndCtuC2ql1YX8iiKrbrMxZxxCPOxCbiWodC8uUTXlEphSSMjAi1mqkK4/JlGI/OKZUTLUYSdYiCKWWCaVZz5Ee5lUiaGMPWR7VIOX8c46SuWqVV6Ox670eZujw7C6nYxqWpZQtT2VQvhzi0plS5Ky1O/OgW4Cc6qPVL5u1dkMLmyaSVqfdbqtIy0WQk7+EHHwFxJs9d/qj3sCd9F2DVGvVqvPHGyhI544j0V0FQ/sqSDcxajnfDEh5eJdGRUm4vYfCkqH+iD3gl8BrUV+OxGyJVWnclqj2xG6JVlp/7uHS1kLa0tgvUZXHfwgB8v32hWEd9elCsTBbjsaNWSPomNFYpGGZom6rGc00gIxmVpJH2G2FoGlEaJVTBqLzJL0PSLB0+giKYzAFwDgE8URwidzFpyTFoZICZKjvPony+QQ1+bqCAWWc+IgPZ4M6ktnfYBM/JFJeAe2LYEkNnrbCp44fAp28Ds/ksiU9EuQ4Hy52JRpWMYOTlAZFTsIWhFFkLbmZdrO/PL20aIwHa2XZRGjPQjrxdtDz33vj6S3+PYU2DzHmptf3RkPUcOP9Oe3xFCO/nbL8QqTO2nOObpf+5dlJSsOYsVaz2GTFEhaINhenPTkjCl9X7XYjmpvymNn4KEl/LY/rIK8qM+7kOxg3FP9j2DZis5+dIoo9HRdGV9rxYBQlnQ6jViMeVKm79XqjWzcpdbBdA5Rc889KuyOwjrKlu+5BN0Xd2/x4CR2ERMzsZF3BehNQIjYWegnqwH+SpaSfnZZsEpy9fnaEJevE+yq1CMq1TXSSLViJ4IKOPSwMyK31kaaU56dIX9rOSHtuZ6i3mt0dHIlAZXawcU9edF0ZH9Sg2mCejC+dsLWipt2kMVwD5M3LiIFn/gKuJxWJ3pQFfpQl3KJmUZN62ILqYCdX4IeNexE8ld1qDSKgO8YqPD0rPB0Dy0UQAp1JhsEKOgaEjIAC+LKFMcd9TIPP3X7sI76igBbyaGOFLErvedloKnI2FjVoR+558JTR7HlUlNHwJeMH5lmTdrS0jHzrpa05odU1ElOXnd9X6NDe/aCj+IyS7dxXQbfTNh6rQzc3DTbnE8KCrysQsZTIjjA2WMaJYH3L7T1IxYbD49R8KIwCmod4vTEGxbtfR3rIJuPnXAzztn8qx+/fKRMpJlhKezYEKw48kaLG8AinUoyVrLPc+Fmz7gSIUf+QuFy646OE5hJHjYXIWQretyNfIQt256tP49G7W4Qi+NUn9920d51dj11oGh/Ij37v+rZPrt2h378dT7I3pF55w97A46Oglg3Qj6phnUp6eBJV2TcORJqDjuZU6tPICWskEgbLECyCKNCvKxILXwpnNHYEOXsThgxV49EfuRPbIUE36rbqxad/lIY+UK3Vas3buw4AVapWB8w68+IzQJWWYBoUS6s9l3x2gooGOrT3oUPHZkDfqUMteFnwRsicABhghGm8Oh8fYOdO+l02OFFJyzAWxu/mLh3blOAujj9gt9vGkS8sO9Ucv92utUBbOXKWHxyrkDJfooTQlkWux+2hIqedSJ+9y5rh9MveWwrR88+6h6TObg74dM9ZhHvaBS4Le8rclNN4dW45ce+Ym149Dj6mk6RIcat1OeuCIgjUPJ9/BebdgEKgRokyQFqD9blg0RyEn/L5QEPu8PFShcYMYbzcbnBumTAvTG3guNd/CHXBxW6YNQcmuMdfJ4tgBUpFLlnQag4bUPfPxmh9kvURc6tY74+ETcLk2CyqyOag1ClhUCpfSsYK2st9aNyWv5X2qffMIREqyQyUpBBsNVHtFX3AH6/HvRsWfxRHFlQgZWMKabxgdgoZ6TFQl4xFyGh1N9WEIuqGqtxvlSYf0+De6Oojm6WC1Mquitx/5A4jEJbd/0xHVG039GNNzncW0OVIqhq7WZuM5oU6M4W4fMZfIvuukZO86n4zhIFFRHd/nedEJ5ldi24B4UQPI9rdq/lVd/dhhExNtgv/KrrqgoBGOLixmBLLAxLWZy0aT1EZFdHhdj+cN7oz+paQ+ozPqWqgC5GpVkICLNGzlnW83gDy9cJTCMTy/sjZhlHMLy3DF488MDDjWkB1z+9G3VkjkmGWzWZHRCawO/L0hzMqsfehdOTUxclIdvn2djL1Xnl9abMT+O7lAbDD7895kWliKEVe+d2peAkNNMboTpiSnGApFXfmV1OencAST7Esl5IRnzB7Cvnz9mWbAbV+b1coadA3azZb7I1OU9AHTQCkQRieXeSn797Eq0JkjICkEzQMSsF6u9iFqtBx+hrfB35gDOyyyfn5cTRKRRJIfbj9JGkUbJI01r5n9SnjAvJhJmavklPmT+4QSvisxsiRDDkmRj103zNEk4JBHZ2J45yoXvM3ymADRf3BgHnp/dF47I6wvw73LHzq9N6beDgceu9duyNh+Gg6Fr5EF2+oGAoP6oCIgFI8I5JLBsU/pKKtbL9yh9ce3aXKHRtNvKEP14CM1M49b4DiF6lCl/QEc5nJqR3YqNPjn4jqdjZiN6WyqbIBHTGfk8ny5pRRRkyiDf3exEUfag0R1xwyw7uSYJXAMQnXeDQqajNSI66mzhRxFT4TyyM3pPnNudPuGCSg0ZHIE9AT00FVxx1M3F2coAFWDclnLkDCwa93ZrOIhn06tkISOqeqfqcB5qAueDJMSY1kyAGadesBuNrpAOlsd9YNonnN8H0KSV8UMmiAK9Ap/jiliA0W0WU9bNRnotR45PkQrxM/CaEencfH3gsA1yxVXAzVwwgeQOEI9qoN926MQRkXkI/v7bc68yBQgjLcRQEC3l+IwwQRH7whKwaC1w6kcfjpsVeNv6nfVl/5XxWLPft0YoPGvJ1AWCx6LzH3ONmXqcl68zElCFBcowt6ThN37PUG3HMUHnR/PZx+KKWJyjBbm8vW5rK1uWxtLluby1ib63yA2tbksjW5bE0uW5PrXGtynSrSnlYtrpej0cAW47LFuGwxLluM6zyKcZ0/rtsiXLYIly3CZYtw/egiXKeBnE+4+FbOmbbVt2z1rTOsvvXEXKwjq249tlXbsls/qezWaaj1yZXbUuanfk43/WBLbtmSW6dWcutstqjTL7WV299srS1ba+vn1to6Deu2NbZsjS1bY8vW2LI1tmyNLVtj60fV2DqRvd/W1rK1tWxtrV+0ttZpYNBPqqmFE36GNKCtq2Xratm6Wraulq2rZetq2bpaT66u1rkEX7aelq2nZetp2Xpaj1JP68SiPdOAc6yklTtb1pbSIhGnLaZli2nZYlq2mJYtpmWLadliWr9GMa3T8L2+UxEt6Nc8tTJa5RfrsepmvdyzcNa3/wMvqkuG"

MODELS_STATE = (
    "eJztXWtv2zgW/SuEP3UAb9E4j3ZnFws4qbuTnTyKxDM7mHZhMBIdcyuTHklOms72vy8pWd"
    "aLkqnEsiXqAjNAQ13K9rnUFXnO5eWfvTm3ieO9PnMoYT7p/Yj+7DE8l//IXuqjHl4s4guy"
    "wcd3TmBrJYzuPN/Fli+ap9jxiGiyiWe5dOFTzqTxEFl8vsDsCfkz7Is/WNDBQ5jZaIGfPD"
    "Tlrmheuh7xXst72twSN6Xs/nndl4z+sSQTn98Tf0ZccZNP/xHNlNnkK/GiPxdfJlNKHDsF"
    "ArXlDYL2if+0CNrOgzb7bmJxZzlnsdniyZ9xtrajzJet94QRF/tE3th3lxIQtnScFXQRRu"
    "F3jE3CL5foY5MpXjoSVtk7/AJxW28yuboeT25H48mkl4M86pGAcdUk0JPuEl/VC373vfwK"
    "f/nrYHB4+Hbw5vDk3fHR27fH7968E7bB981fevs9/DIxSOGt5Lc6Pf/n+dVYfiEufBSOFd"
    "nwPeiDfRz2CnwQg/5AXE9+8TzyYozdCwdm4U902OyDCPEyJ0QNsRfisbwDN5QgGqEXo2W5"
    "BNtcBZbn4/Dnp8CK7TNYCX8Qn87J6+gfZiE3Pr8c3Y6Hlx/l7eee94cjW98PxyN5ZRC0Pm"
    "VaX538kB6865ugf5+Pf0LyT/T79dUogJN7/r0bfGJsN/69J78TXvp8wvjjBNtJTKLmqCnl"
    "WBHUltih3yp5N9MJXNxoFzM+v3NJ3rtj8jXv2tg441WBTgv92JvjrxOHsHt/Jv4cvHlT4t"
    "hfhzdnPw1vXgmrjLeuVpcG4bXvCngFhHPiWhQ7lYBOd3sW5KtXd5cQp1NdkEPLreC63zlT"
    "CtWDEw1QD7IxJ8ZUXsq837nrEsUbQIlqbGzggD0+0hmwx0fFA1ZeS6PrE4dMOdPFN2luHs"
    "JHOhHhqDggHOXigU1dYlnKybwS35S9eQAfasXcw5KYe5iPuRa36T2fyLmJ9isu18c8rA90"
    "oD4oRvogB7TDLTG1trGCE1CCnLKvCeA9vukGWgAPShAe5CBeuPyBMjHp0oQ4ZW/gGK4DY2"
    "pTPlcAPGLL+VmIbBbmuMvulh690W1vN0F5oBOTB8UheZBFmIioqlq0lyAcd9khwh+vx6Or"
    "s/PhRVuBZtzHXh7nC87uC1Z2K3sTQkUZETL6LUsT3i098a1t3cCaNK9rRObeXb3djMODN1"
    "rTMGlWMjsIJ2JSOZh+SdDYsuEOW18esWtPUlcSM7ZQLvHERYYdohjBp6s7fPj5hjjYV0+I"
    "0wrNB3mvFvJA36OhF7WuRkZmjst8bPn8pVCtbmMqTAvs+tSiCyxH18ug+pi4lalwhdqhGB"
    "Hi5i9+ChP3MhUv0Sx+k7UNuM7jW5mEloz+fMCL3gf5S/PBPNuCGb4PfpL8bPlJqjhfrNSv"
    "3wMb5frw9ROYVhXtXWIR+kA8FPx8AVUguj/OqDVDGIX3j6X5jSL+M24Hoj6I+m2MGSDqd1"
    "rxBVHfeBeDqG+gxNwoXEFkBpG5tQiDyAwiszFYg8jcQgEUROb6MQZlDpS5/SpzqbfXivDU"
    "ZP7S5nWxT2ZygDlBNOeFvAtuyJS4hFmqdXB+G1q7kC+SCkSzix/X7HRmzAkAxM8mfgjP6H"
    "Z8c34m0NUSl3culTYz+jZVKW0jWnsUStsI19500raAVatMGgUulUSaCGol8mjSSksZDezR"
    "grgeZwj7sWbJXYQZIsxeNaiV0GrdQfls3qynD8onKJ8gi4Hy2WkXg/JZK6eGF8RxqK1a2S"
    "kRTtmbwKtlVVAtjE9KMD5R6BwghIIQuhOEty+Euly5mUBuO7olfsHOo3WnDMIO9WqbbPb+"
    "Pl0yS8KH7pbU8SnzXsvP+0ddNHMJ0reXw4uL/Dx04UrJZ6ESO0+5gAznkUx1yaB5J/rUhe"
    "a6ZbfAnV5fX6RmJqfnmbXR1S+XpyMRgoMhLIyon1oy7XNLYqMjw/Y3yoHGBBqTSWxLHvZg"
    "L0NV8JOdnuWChuVOgMpngspXOLxfgqnu9tBmjeiquCYf6BdoqCDg7FHASempChEnq7cWCz"
    "mLrKWGmLNSYR5nPL8rTaXebLTfLNd8SsbM9dRLGH3KP/7xZRB5QORpXqgAkafTCgCIPMa7"
    "GEQew0SehoNch8ojvsRyLiZWukJEyt48vlFrHJcM4/woBhkNZLTWymhAlneTLN/tIAa2vD"
    "suaANd3ghisW8gX95oYLdGmAffdjuE+fpWBg3s9BrPo55P5I7iF2I1XN/IJKjqFBeGSy/A"
    "6wN359jmbk8hMORs+mUiA15ZT6ZJcw2lQXJZcrdHVOYuAIG4iHpIdBdP549oxuXW/ievjz"
    "xqfUEOwQ/iVphxqSTIEnpz6s8LtpVs+/Y6OkYSAsqoeIZBpwCdoolRB3SKTpPYoFMY72IB"
    "ga1YVr3H4YIpze9GtmU+Ncuf0keZaDcTjpqsXts53C5knaHxalinwMt0K4JQ85Fo5nqqQu"
    "L4DIvooTnu1rYvHHftAa1o2Il1aOUxt+rT9QH3jTNdqjoyNVAnPNHRWU6KZZaTnMpSFAmL"
    "pgebQyDMDBoxM1DGmiKvbggyFVzankDTOo/OuU8fdOXQ2Ng8MfRYS647LlHrjvNiXcTq6O"
    "pFGXsjaINGaEVJeq2yrpFkM1sGvq6okRl4lfWMOonnAH4r/OE5xjm+2C+jmqcpM63KREvX"
    "I4hPkT8jyMI+dvj9kqirEBWbQsWh5oWJPpC8QPLCrBBI3k67OCwxrznxj423w3/s901Tcx"
    "IkpPnXeoqNJDAVyR8fqPi574lF52HyUY70VKX526H960S/lgG+eQb0PbPet4sOSSgpGZLq"
    "ZeBA3X7ZkIUrhhSfyIFXcaxmer54xDaMdak6YPndf4lknaociZDqYwJVVTbxyB+LIMviEq"
    "beCVWIWbpT90ATs1f6oHhWi0pWxfY7rFcVTZNaW64KNojUskEkx3zqZB7DGd77TagtS6TV"
    "S6CtnDcbJrIqc14Tl4C0BNKyjY8vkJadZrSAtDTexUCtQQWNXYIMddKhwEOLEd6+thGwHg"
    "pwS1kSFbrAkgBL0gqWJNqk+tL9xoqdsS17N2pt0PaItwU66ZZ4ekRSw8LvnjZmO7in3Izt"
    "4HL+CEcWGtyRy/kcTbmLhIelc7x+cMYeeqCuXEEh4XT0SH25X9qh7IuKY3rOLYCLAi6qjV"
    "ESuKhOExXARRnvYuCiauWiPKLag64ENzI1bwFfC7I2dcn6VAUNeFP25mF8qLXAPCxZXx7m"
    "kxQduf9anWanxDhlbx7GtYxjwhxs6caI2Ng8dGvZumjhBbbUI7hoKp/qYkKZy0pzefLHki"
    "7wnKqLYxfm3WW7mTA8IfNuS2htkVNm3FdxmIXjcm3fvQEJ9Htz6Hfgk3fOJ6dyORW8cjbX"
    "s5hftrKWG3nma0ai/dQed2zkc4RRWHE3zyhvMtapu4lZWHiGLefEhZqbwCY3i2gBNhmoRm"
    "CTO+Bi8nVB7ILzDNTrxlQH2JadmXQqUpeYuiSd+kUSWXeOxlhNhLSBiu07BxXspe7aXuqm"
    "IV91M3VQB2EiUHmgnpIO2lxFId2784gSgYRqVlYSAOIuu3v6ex9vrj/+Imcpu+GNth8EHo"
    "KgOalSIzrbpculoqHOZ51iGZDrQK7vl1xv/BGRppKX7Tkh0nwPrKu8Vqq3nOgAg78K9DlB"
    "r4Fnc+4S+SK1rm/g0ZxNxlXjZE5l1HgWsqkC1GaO12yUhNNOzdxM10qMRLP4TdZ2RtT6Vq"
    "1dhe02VST5DCoyRTKPaHGiCM0YauxHXGDXpxZdYOYjwlzuOMRGlMkMkCDrxFIe7arZS5E5"
    "8imXzZK4FwkTR2BXIuSRNDqUQh5Jp5MMII/EeBe3RY8ano3Pf22tGAUM634Y1sQMTBv7fB"
    "8j3uj78UByzqvrAUUfeAS2xbNm1iTViUEzCzf3s9RgPgpoMIOpFd5z0P2YuUG7RrguuIoH"
    "XJ/UBong2RJBMeFaa7kpj3p+UMuspyo6FV/tl5aeStttJHzGM4KwL3rYWIwMedgiTpE5WP"
    "wX1ZXKEz+VeysJIG9NpAL106gXZB+oH6B+gBcA6qfTLm4J9dPijQhzyoQDFCpj0bsk0aFz"
    "u2MaTtaYOhMCrqYxDgjXC7rQp6yNmHk2giGLF22VWQbjEmf6GZYhNeSAD9szH9Y8KreJ4O"
    "ozufuhx1ZBQ0GNxeGkmBaLo5XWeX4EWzMBakRdhcRWWf6TRg+dqjnZsUqZGO/BOkJ4RFh/"
    "Sh1NuLoatEcl55Nt8Sok2Zq6Z/A8BB8VG2e/RFynFKr4AAXXwPcxUHCd5meAgjPexVNizX"
    "R3p69tu7wtXZaUmMRv+uz2aQs749WozlWiSHQrQlDziWgPgreXw4sLdVmPyWp+VAnCVZ+u"
    "4/eNM9396JGpgXz5ic5xjCfFpzGe5A5jLHqwi152m5/oCu+59ozK9r3mVKGmyKkbYgx4tA"
    "keBWWrwgoNDlCp/wCV8LyOyYOliXHK3jyMa6la1JKEgfbXLoPiW3UO4xCwiccdvNCtnpvr"
    "A1hDobMtH2uzdLCu9p+wNWE2BbvDuumBSPSrVH4rtoehD7vCGppLoBrlz0L2Q6Jzu0Z2pW"
    "pR8UOtAWiUE1AZzOGqo5lAJiYFL6i4FW+0emF1pPTOLkMiQs3VkeJ6UsrqSKlyU2XVkdKG"
    "GplBMrIJE/RI/dn6UKw+8paW+NOTLdhxEHfFv+aE+AK6PnqcUXF1jp+QQ/DqNC0mJvVIHr"
    "io2lVX38do5SAl9o8GUmqQNZQvlRhfW/0TkoMgOah5oQmSgzotwEBykPEuLkgOKtRNdfKD"
    "wK17d6tPF9U0lKiDgSkk25dOVl9LzWQU0s6ZXt0jn8X4Fp9eVd1L9dqlwDe6en8+uhqP2i"
    "rwLVz+lc7xBFdJC8h3MmGc7iA3IHgzTjZhXpx0q+ja5RxcuUZwJy6xuCt+LndVGXunnIvV"
    "ej5iqPtm0LwTneuKHeuWHZ8Fd319kZqgnJ5nVr5Xv1yejm5eHQQDWxhRv0A0mQVDklTIqE"
    "v2gLS6Js8Nw3BT/miVxKkNz9X2o9QeNnxqBqkGHhummMjsZv7SqXPDDFVv23RwWBdcEAoZ"
    "vEreSMIeTmxrYc5OV/EvSxxpSk3WRojDfQPPbWs0sBUPbouC8POQTXRuVaCoktyUeEU1sA"
    "JNe3FtcgGa4QP1+LUlsOE9VYHmxOV+aYVmaTjhseXmtBOGsENcH/kz7CPOCJLqM3GRxzj/"
    "Rmz0asl86iDMEA2pjR9kbohNvTn1PHmd8fUVRbrJVm//mX1mDhHPhyvcPIvu1UcYTV1CkE"
    "QNhfeTGSgEYfm/ZXHR5v0Nfe597iHqBT0fZ9whyBIRzCXFxaPDz5KXLQc/QNXo/c+D+giy"
    "UjZFQ8hK6TR/CVkpxrs4fi9p0KqxsYmkqh6nWkap5hlV+arXw3Zta2BeSC3gzrCIPxVUs8"
    "gcJLOmxaMcI7WnlRNxqTXrqRZN4ZV+6Xopttm0Uip27ObE92rrBOZ/CAyzD4Nhq4XBwdHb"
    "o3eHJ0frRcK6pWxt8IJ1wNkMu2poi1cCJkTywfGxRiQXVoWRPLiW2SotHqoKCK/MDUS3nk"
    "kIF2vW8NFOI/yv2+srNcKJLtm3JbV89D/kUM+wVa0EI/WOjDB9dTn8LQv32cX1afblJ29w"
    "qpJXdvky+/5/28Y5Ag=="
)
