"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
CREATE TABLE "sesion__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "motivo_sustitucion" VARCHAR(500),
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
    "motivo_sustitucion_orden" VARCHAR(240),
    "zona_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "direccion_orden" VARCHAR(240),
    "enlace_vc_orden" VARCHAR(240),
    "motivo_orden" VARCHAR(240),
    "motivo_solape_orden" VARCHAR(240),
    "aula_id" BIGINT REFERENCES "aula" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "formador_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    "formador_previsto_id" BIGINT REFERENCES "formador" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sesion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_sesion_motivo_sustitucion" CHECK ("motivo_sustitucion" <> ''),
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
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" <> "hora_inicio"),
    CONSTRAINT "ck_sesion_instantes" CHECK ("fin" > "inicio"),
    CONSTRAINT "ck_sesion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL),
    CONSTRAINT "ck_sesion_sustitucion" CHECK ("formador_previsto_id" IS NULL OR ("motivo_sustitucion" IS NOT NULL AND "formador_id" IS NOT NULL AND "formador_id" <> "formador_previsto_id"))
);
INSERT INTO "sesion__new" ("id", "version", "creado", "actualizado", "motivo_sustitucion", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "motivo_sustitucion_orden", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", "formador_previsto_id") SELECT "id", "version", "creado", "actualizado", "motivo_sustitucion", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "motivo_sustitucion_orden", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", "formador_previsto_id" FROM "sesion";
DELETE FROM sqlite_sequence WHERE name = 'sesion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'sesion__new', seq FROM sqlite_sequence WHERE name = 'sesion';
DROP TABLE "sesion";
ALTER TABLE "sesion__new" RENAME TO "sesion";
CREATE INDEX "idx_sesion_formado_ffee65" ON "sesion" ("formador_previsto_id");
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_sesion_formado_598f89" ON "sesion" ("formador_id", "inicio");
CREATE INDEX "idx_sesion_aula_id_8d89ea" ON "sesion" ("aula_id", "inicio");
CREATE INDEX "idx_sesion_estado_8d1b46" ON "sesion" ("estado", "inicio");
CREATE INDEX "idx_sesion_inicio_cf29b3" ON "sesion" ("inicio", "id", "fin", "estado", "contratacion_id", "direccion");
CREATE TABLE "dia_cierre" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "desde" DATE NOT NULL,
    "hasta" DATE,
    "nombre" VARCHAR(120) NOT NULL,
    "localidad" VARCHAR(120),
    "nombre_orden" VARCHAR(240) NOT NULL DEFAULT '',
    "localidad_orden" VARCHAR(240),
    CONSTRAINT "ck_dia_cierre_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_dia_cierre_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_dia_cierre_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_dia_cierre_dias" CHECK ("hasta" >= "desde")
);
CREATE INDEX "idx_dia_cierre_desde_499c4b" ON "dia_cierre" ("desde");
""",
    "postgres": """
ALTER TABLE "sesion" DROP CONSTRAINT "ck_sesion_horas";
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" <> "hora_inicio");
CREATE TABLE "dia_cierre" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "desde" DATE NOT NULL,
    "hasta" DATE,
    "nombre" VARCHAR(120) NOT NULL,
    "localidad" VARCHAR(120),
    "nombre_orden" VARCHAR(240) COLLATE "C" NOT NULL DEFAULT '',
    "localidad_orden" VARCHAR(240) COLLATE "C",
    CONSTRAINT "ck_dia_cierre_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_dia_cierre_nombre" CHECK ("nombre" <> ''),
    CONSTRAINT "ck_dia_cierre_localidad" CHECK ("localidad" <> ''),
    CONSTRAINT "ck_dia_cierre_dias" CHECK ("hasta" >= "desde")
);
CREATE INDEX "idx_dia_cierre_desde_499c4b" ON "dia_cierre" ("desde");
""",
}

CHECKS = {
    "sqlite": [
        [
            "sesion",
            "ck_sesion_horas",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT (\"hora_fin\" <> \"hora_inicio\")"
        ]
    ],
    "postgres": [
        [
            "sesion",
            "ck_sesion_horas",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT (\"hora_fin\" <> \"hora_inicio\")"
        ]
    ]
}

SCHEMA = "eNrtHWlv2zj2rxj50gboh/iOF9MBXEfteMaxs7bTORBAkCV6qqljubITdGfQ/76keIinLjsZO2WB3XFIvify8d2k9P45235ZhTtw9p/aP2f+KgRr+jtaPdyvt8nvMID/ORuO584HZ1q7mQ6v+9Pfa784v9f6t/PJcDyYOtfOeF4bT+D/bkejsze1s0cQb8NoTQCFLj8GXhChnvnw2pnN+9c3Qr/n7x68Vfh35qB1dL+I0VTPPvang5/609eNi4tzzRDXj+5B7IfeSh6cjAmXfHOzkbTuwk3k6rs2XriVu3CPH8UxiIT2dgujAyuwjNZCXws/Pwhj4PuEUOxRZHJ+FIR/Ru4m2u7E2dfxE1eRD+kUeIHYh4E3cfQYruG6tZ1wFeIKBMqFQRjde9LqhREATimIskaso52XPGPu/DbnqeCuH+CGRMLz6x08r8XD9ssDCMQ5Xxg2NooDINCt0eIG1q6c9/3b0bz26pWOGfTQhCXMnXT7zSMwG5j7GRmMIxhPZD2E4wzzMMYgGQuibJKz5uLE/pbMb73dxV643mEN8hAGLtEuCfU67Wa35yN0t+Phf2+d2us7RPc7+Lg7RuO7M7zWzwyUUyqDn5zBLwiMtN2d1d45818dZ1yr1/rjqxqUcPJPxpKqDoYEN0EcP/wIl6AHEBWJBJp2GpFgnZHCoQXqh/Lqh42njRBoOK69fjUevn/1pvZq+LGP/jOZTyevzmVEvLJiiFLy6p+e6jEGgpuM0+XUWzpd0mgCEhQfg2Kt5slJKpGbI9djAhc0JgNlrSYwQZemhKStRjCiZQXSmwanOpcNx010w51btNHOLPn/sbrZqUpmCHATRXAzmTvjwbA/Qhj6g/nw4yThoDH5fa7yPVHhHLPDlgwOR2KwWYEdPw3G68NZoivOa29lfqYdSG4NwzmupR3niaoJ1wH4Cqij8lXeatf3PK/VRvMRd/ocG7qvspS7nabf6V4SAN7UaGDoQ9qtVqt9KT8kBfuWKEUCtAzXCe++DCfLOlAaB+rYnB/r0uzl0nDCi8X03fADL3C1qfPemULl6syg/0KGQk2V6HAo/7XJGKIbOXMHjpzNp8PBXOsmcco0URIHcngwrtJuDwEr7rdggIN5LxhdJR8Gg5b2ZMgCqvgzGLSiV0Onu5dvg5FU9HAIrav5OelGFfZ2KEvmOxgPX2QysSwFFzwgMXuTyp4bBmr0wPj5iLwUOCfmRHgNf9FpFPBUEBD1VprLizZoF/NW+IddeH5z0TN7LBpQ+rvVaPf8CwIqEvwb0Wo76F5EJ+riIBMv4tmAFaSO3mhXclriaJXwwtnsuj8ayevaxEjaNlgHyJ3a1My/72EwGpW0qnt7Fge3y7KjLmLWIcTjKpp7Iiv7WnqKpriRpxACdzMg1mqEK25cKUQ5u0qhmKwwkKSFI8pFQpRmXQGtFlIjg8MWWcrWLD8rkCzYO3s/mTrDD+NE3b2+U3hMg7IQs6lQBuZTLJDEAG6322zXO0StS/LMWwR5hfVu86Ld0JoDE0ir0263ZQuSUkLZBkEjphvBP+xNbTDpj5zZwDEQ9+L8vPbrT5CeKMNI8d2dYZO18eJdiFpO9/ijuNkSRgWRD+3FeheZovisAYm7ox2wR0R/koaMESEn5iww7ru3ibww7mkXBVSFbaMAVdI+CrCCaKThIG3NhFWFTwymeSxCSH0FddHwqn+F/rjpz/o3k+ncUaNs4WGqIIuhdrEpF3YJxIUWdgugSRCfVzYS1G+OIRwUCKwGhbpu6gXoZnm8ngA3W+YM+M2g0VzkOgM8KDuH6IJFr6nxB9AEy6Fqdnut3tLoJxgQJhZ9GcX3HsnEHL85xwkeyRimKhtzd8GM/KcoxkkVSfGjvvsoUBPe8sn9JgaQcC7Ck6JBHdHiL7ALHyMhs42cNLCmCpK2wlWHj56OXsVMN8l4+SvvUV1tSg4yrMpNgP0OtKEyYRy2p41K8aRcIGX+ZP2ZghS2aSkI4w8GkbQoM+0l/1R4gYcYDtbKThuhzuGOG29HfffjcDq/xX/PoV6CevC6PxhOxqjhevjbvJ9ap/RxEjdyWUnWrsSCPfpPRSfwMEPGWs1kE/mc2yDanILqlKy8y67b8f06qFPlxjEypxTljXbdZqO7XASGfF+q+YIo/r7imEqhRqKlIt3ivsdsWpaeg/x0CDWH0JRTWQiipAvO4Ar7owyioC9qFHButm5n2VgsfLMLlQir97AFyVHlSUltALZBsoNXfehcys6HG66hIxfx+e2ky9vuPArExkJvTh74d7QWZKrTkm4nMvT62RGUrBM7PlTSKdY2YU30tHJihnGZxYxxQoH4m46tFikr3LOnjKr4pP0UXAbSrljfeqvZy8FItkhEBxtL4qKcwvCgBlm4VbCUGTj3BTXlg4ZwD1BUJ6oiPPMf4X5Skuh1BIePonQv24ugSdOuHOvg8IbDh9XFynspdn0LAqC7WpN5oyfzxg5Yrzwf6ITc9zbQjSJgRM2ALw8w2rwPacYjP3RRbvU8nQeAiLPXdZoC92Qwuco5A4gB91YyEEVhJyAZTVmFjUUN2pElL2AkMCWvTCQwKaully2TJu1ogf1SX4S2KkSraygms2v6XK5D+/TcWxZ6VcV2yXW9erML/KygI4BKzQ9BHINTd2BkL6WAJstUSlWkP094DcKZbsKeIsohKiyoHExJgeIg4U8pNYG2A9nWt9AYJrtmsq08FjTObfV6foumMFNQekMl9nankx8EXzcgYMnunByhtw4jzs7hCJZrqJ4EVPOMKD3zGG53xoxj/otCj8lkXEXwzC57RTucEjE3r8gNPWhocConc3wCvXAYQwxsxVswVB4PcBOGoRLFJrWYrFl364RBP0uiU3jiQXKdAkaNkIpp37QvJwEsEjb3XZPp5OYWKTL8rolzM+9fJb+nDhSIP8gfg/7V7YD8dsbu4HY6S15JeT8c90fDdBTkshH649ywTwXDOQGq6N1THqbSdSAZ+jgOAjUU8b21D1Ze4On3FZEl3YraZFrj6IxOQIlmODdeNyJPomLp1pe+z0JfWeVK94coLF3YRavVWrbzbh3JUK0OWHSW2RePZFii2yB5Wu2lEKgT7WiAQ2YY3XRqel2aBFyjUB5tD7bJBkBMcde/7AZNekmK7gIC5g0mc2nC9daPw83peDS5fsHC+wvFWUoq70lsKC8HRRBz4/OxC9cBCmDnx1cwqOhlW44dKG+57fZFC18V567QiQunL+AK803vT/BY9zPTPKZcY5K8n5iYgnf9n6kVWH7WLZK69Ipu1a0zS7VqN7ioZpXmJt0ulOemkDtnbnr2KKH1+bkhKRPvvTDav6X0xrdeiDxKyl6v7YWdoWq21V30QJbG1tDMvQTLnkc1toYxE+W3BTE0J4K3d/wakAvTdFHcw2oX3qtnkwYPWqZAZfGUdpOQd3sqZoUEYNuH7S7cPchZZBpALoH/ST2KMhxbHe6Uyng4Fa4fdvh0kyDPzIGTvO2jr1tavl01x9WUeNHK24BCgbdKbnPsW/6grUCam9HCPCQvJhdWbR6WJETN0TXq/rf9DP3BY5XzRh4ZCRCj/bEaddd2f4eCINHLvxQX8t1yjEjw7HvuyaOpdNhJEBQ64aRrT9VIumDcpj5KS72SpycEStBH0nEIbDVBlUohwD8+TPvXLImQnR4QmKFAYkBiHqb/FL5JegzQBRMKZLTsr2ryCbLLKj1vE0d/xt69MV5HGoUSUku7cxTDo1gWWUPRrUt4ROZ2Qz/mZLUzA04BOdfIzdYkND/8KE9Ngi5+SC+AHSz/IWA1qSKdfk2vkpOt0eorDT35awO5/Qn99I83uPNkKfTKwnIJQKctX1kQEVGfXmR3t+k3vW7ALj1qgjK6OclvDSY6iXbvcnnZy783IUITK+5eBpc94NG8DG7MhiRZmcugvmh1NFkZExxud/1lo7egt+LlNb6hMoF+8Ei1FOL0Mb0Wson+F7kn5KYzXan1MJ/1ahWLb4rgxCMr5mS4XaLM4fZAN+h2RQPApkMYg+dtdrDP7fi+9zF4VNXuCnALo+K5aHRAG+jEk/LsFioLQD428RLylWoUd7JZxWeUCcYFqUgEvUUjyBQJY4KSQ7enUKSICjiq6AAQv2PXv2U/f76dzYfvhwPBM+XwlnLXWebis0oyTUpRopfqSmZvoQHGmOzkpiSeQxRKw6q7Kc6OQ4mnWBRLwfffuNlTN2XZ7raZc6F3xCVImq9cNJstr5OTr4QiAGLPP5nDGpYv03ej9yGzNGMABJ6gyaMYbB9WeVoVRjlfw3vP9YzpsGRyrjqO5vYQBWIXukzQq/B2URxqX/j4lGDRHDdh9DI4RV7s5ok4uRdxPYT7yIYRIxmyT1qsqn00pJo4wdv7ACvFRPlfeEGbWofRiIXeg8l06kxwEA5tG74P8nE4G+Icx8fhlTPhhovva/MPlAQqzdQAXlMKSQoeXBC89LMqtJXZNWd8NaTWrNiFjtlw7MI9ICO1c1cFlf/QGNclrGApIjm2qxTy9NIvYOksIJGbQoeQogDtMZ+jORxVmFHUrIQbBv2Zg77XMkZYFQ0On0oyUERtc5kT3MFzM2KjlE1rc4SV+1qMquGTw887rWUhMZkORJyAHjj9koAzmjl5mKAAms5XUwISDG69s1gENKWhQ8udsyqs6nYaYMm9jcoxqREMOUqLXt0Dl7mOkk52Fz0vWF4YvhNAcpKZCBrgEnSamV8HyEKDSdSt+436gqdaGqE+htvIjXzIR6fxLbsVgHsWS66I9JqsfPFVGcHu4aZekDF4Swnk4me7rc7S86TgDXdRBQGfz8VrHIkPemTtgTj0Px1619JXi9vyO8qbbLInb4nv0JifZ1AtZh3nK8tJPlAVbXd/xkQDZNfpgJ7TzJkO+6PUc+QWWp4P538U4kRpmK3PYetzaM/6B8jFnSPTNyCHVJWrdYi4Mj90rQ7N/uy1Oj7r5Xp1dPar9ur4nKsOuunkfi5bBcp5r0hDpOxPaRuoWnXjbeUQWznEVg6xlUNs5ZAKlUNOx+2zLt0RVQwp5o5Zt+qE3SpbvcRWL7HVS2z1Elu95ADVS47VzTquqiXvJpPRUZUtKWQl8z67WMzUPqlDY8ud2HInttyJLXfy5OVOTt/O2TInz2v4ckqbGILa0lDWvtrSKbZ0ii2dYkun/FulU47DNXjBJVOU6PkANVNEE16wgkqZuxqHPPS31VVsdZXTrK7ywsKmPauqKIrMZvuKRyO2HMvxlmM5DjE/ujIs0vzkb13N/6hciqWQMGZ96UkVRlumxZZpef4yLSfjIBx/eRbFu3iK+iyFFI+5WssBriSVvl2UVdelmI9hq7zYKi+VqrwcvV/0rNVdCumOcuJtK788eeWX4+BhW/HlOSq+mLKiufVfniAesbVhbG0YWxvG1oaxtWFsbZjnrg1zJD5PpZowOKtoq8LYqjC2KoytClO+Ksxx6L4XUg3mOIh51FVgsL0ynI29+Eowaty776lf6YR6Ts0YFaBcHF+gnowKZKvL2OoytrqMrS5jq8vY6jK2uoytLnNi1WWO5VZL+aoyz3IvzNaYOdIaM6eS97S1ZWxtGVtbxtaWOUhtmeNQempNGWnAKVaVUa6kasvKkAzgMxWWOembJrbMjC0zY8vM2DIztsyMLTPz/ZaZOQ6P7YnKy0Bv6KUVmCm+WYeqKPOuZEmZb/8HW2FXiw=="

MODELS_STATE = (
    "eJztXW1z2ziS/isofcpW6VKJ3zI3d3VVtqPc+taxU7Zmb2qTKRZMQRY2FKEhKTuevfnvB5"
    "DiO0gBMimRYH9IVUx2U9LTYKPR/TTwr9GSzYjjv710KHEDMvoZ/Wvk4qX4T/HWGI3wapXe"
    "EBcC/OCEsnZG6MEPPGwH/PIcOz7hl2bEtz26CihzhfA5stlyhd0XFCxwwP9wQwUfYXeGVv"
    "jFR3Pm8ctrzyf+W/HMGbP5Q6n7uJv62qW/r4kVsEcSLIjHH/L168ilc3Fvhalvif//9hv/"
    "i7oz8oP4QkL8ufpuzSlxZjlc6Ezohdet4GUVXrsKr80eLJs566Wbiq1eggVzEznqBuLqI3"
    "GJhwMiHhx4a4GRu3acDZoxbNHXTkWiL5fRmZE5XjsCaaEdfYH02siybm6n1v1kalmjkhVi"
    "jQyym0scUGFB/lX98Hc/iq/wb/9+dHR8/OHo3fHZT6cnHz6c/vTuJy4bft/yrQ9/Rl8mBS"
    "l6lPhWF1f/fXUzFV+IcbNFw0dc+DPUwQGOtEIbpKA/Ec8XX7yMPB92j9ymRfgzCtttECNe"
    "Z4T4QmqFdHjvwQw1iMbopWjZHsEzJgPLD3D083NgpfIFrLg9SECX5G38H7OQm159ntxPzz"
    "9/EY9f+v7vjrj68Xw6EXeOwqsvhatvzv6SH7zJQ9D/Xk3/isSf6B+3N5MQTuYHj174ianc"
    "9B8j8Z3wOmCWy54tPMtiEl+OL+UMy/3cGjv0Dy3rFpTAxJ02scuWDx4pW3dKfpRNmwoXrM"
    "rR6aEdR0v8w3KI+xgs+J9H797VGPbv53eXfz2/e8OlCta62dw6iu79KYGXQ7gknk2xowV0"
    "Xm0nyDdT95AQjwItFZA3IZlxuB4fKcB6fFSJqriVBzWgK2ZJkZ246+VlBGkR36wSgLwd5G"
    "RtoDZ8s+LmwauCbjW4JWxt5nlEEsRIkU2FDcT19EQF2dOTamzFvYJ7IA6ZM1eKr0NWHEJS"
    "9g4ZHfNgPlGZ2U6qJ7aT0rw2ox6xbemiVDqIc/LmAXysFDsc18QOx+XYwWYz+sgsEWMrh2"
    "olHfOwfq/ijN9Xe+P3JXfsMJsvEWdYktuSgpyTbwngvWa5CviqjGUuVYNwaSyvPPZEXb54"
    "UA0nsvImjuE2MOYhmEa0tt+F82hyP+pjqEZnlC0lo7ZmpZGqGAhv8wsNwqcqWUavBuFUZY"
    "8If7mdTm4ur86v+wq0ywIscRDXzH2sSPts5E3wv3VZ0smvxRpCvByw+BgkHlN1qzI1E8Ar"
    "TF5nSpPXWc3kdVaavB7WPv+pM9X4ICu+Rx+wn1f//Tul5YQQq4b4XWX6l3kzIlm3/Y281G"
    "V/E6224C5FvBK0m4sSlJbERzVr4vhetgSS1UOXt9fX59MJ+ja6/Dbakojf0SYSffPczaFN"
    "Refa1smqgEEaNkicada1SlkPTNOwaaJUta5hilpglobNkoSlmoYp64FpGjZNkhfXtY1EEY"
    "zTuDvLJNP1vZpUGYzUsJGSZLyugSSKxuXyDx2qxVl87VitrAgvThtx9C4xdOuZAKXES5/N"
    "IOj18+8Zrre48IDt78/Ym1m5O5nZKGoz8PlNFztEkpO82Dzh09/uiIMDebU939nwSTyrLa"
    "u1n85Nr25e9sL87QbYDmTpWy2oNo8xFaYV9gJq0xUWo+t1UH3JPMpUuKKeGz4i+MNf/RZm"
    "nmUqXvwy/012E3BdpY8yCS3h/dkRq5oPyreWR8viFezix/Anic8WnyTz89Udbsk8sLXNLZ"
    "p+QlHdZje+YiX0ifgo/PkcqrBZ7XlB7QXCKHp+2tK2tflth8dJmuGg800eI0HnW4d8BnS+"
    "DbotCjrfjDcxdL5BH1bfCGXQhwV9WNCHZQSu0Ie1D5ihDwv6sIzBGvqw+tgjBH1Y0IfVx1"
    "ANmlegeQWaV6B5BZpXDk4cgo6IjhkEOiI6axroiOikWaAjorOmgY6IDhsHOiJ6YCToiOiu"
    "baAjosvGgY6ILpghJpoqMi7z4m2x/szkXpYaUUpWKJvgjsyJR1xbxj8qH5vRL+SrKNr8so"
    "efE1ZwYcxxAPjPJkEEz+R+end1ydFVaurZe4tKxyaAjneo9BGtAzao9BGug/Wn9AWsVttT"
    "Yscla03JOLWatpSslFJHSiiPVsTzmYtwkPaKMA9hFxF3trkg70DRU4eOk+5FPUIHOk6g4w"
    "TaEaDjZLgmho6TVllgeEUch86U6Tc5efNSe63wboC/D/z9fcLcPH/fY9KdXET/1D0JKlqo"
    "EqUCwg71W4s4R/85X7u2gA89rKkTUNd/Kz7vv8p56Nan2vvP59fX5WB05YkCyUrG0b9gHD"
    "JcRjKnUkDzgeu0hWZyZb/AXdzeXufCk4urwgLp5pfPFxPuh8MhzIVokFs3HfJchE57hhaa"
    "K4HFCyxeYPHulcU7qDJrsuDQtYZEEWjVQBVtyxUBVRRMA0SRg5dMyrCHG8Hpgp9V2skEHS"
    "MXAlXHBKpO5fB+Daaqe+t2a0Tr4pp9oV9BhAIWxgFZGDlSlISJUSRNVbMxVkVJBUbGhkrx"
    "vGDlLT1lFIyt8ts5F1+zPrO4nuGyXyW7nRalgLcBvI3uOQ7gbQy6qA+8DeNNDLwNw3gbHQ"
    "e5jVIL/xLrJY+vVLkbOXnz8mgtbc1ag/K2DVoB8F22adUd1mUl86CGLVuB8tVjmJunfAGx"
    "A4gdQOwAYgcQOwZijyTA097RqKxonsfvwp4fO1uoShvMBOSoIZgFyFGdNU0nyVH7NQewo4"
    "Zjgj7QozpBJBkbyI/qNLCNEaTCb9sMQSp5lEEDO78G9qkfELFf4iuxOk8eZBJUbZLJztd+"
    "iNcn5i3xjHkjCaGsJDOuI5XhjbQ1z4orMMsEW0Fs0ROfCR2CQDxEfcTV+dv5M1owsePpiz"
    "9GPrW/I4fgJ/4o7DLBHBPnTS9psKzYC6jpx6vw1rIQUJfydxiYaMBE66LXASbaoGlKwEQz"
    "3sQcgplkWfURB+UqcSJbZ1Oz7ClsVPB2C24oazNtl3C7FtuvTzfDOgdeQa0KQsVXopvrKY"
    "2NPhaYew/FcZfIvnLc9Qe0qmHH16HaY26jM/QB9wdzVckDsaiBTNAzFcLRWTXf6KxEN6ry"
    "hFXhwXYXCJFBJyIDqa+psuoWJ6Nh0v44mt5ZdMkC+qTKu0yFzSvrnSrxp05r6FOnZfaUmD"
    "V0a6h5HWBONVAzjcatriGKWuaN+QObJc55qlZTC/JGJNU6UUnNJp+1q37ZXH/PwFct+RUG"
    "nna1r82yTAi/Hf3wUj0mvTmuK8TMc2JKhy2sPZ8gNkfBgiAbB9hhj2siP1ihWhQOUeiemx"
    "hDCQRKILBmghLIoE0cnWlbtu4lm5VTqqlwM6u1w840LbfJwTYHyepLKeNwVJNxOCpnHER6"
    "X0KN+kT5z/1IbLqMqHmlkoCs73AWyb/N6PUM8O0RUDFRMItOSi4jWNNZn9MycKC20FXv8S"
    "HFLDHwNMdqQfPVI7Zj+RndAcse/klElkryyl8z91HqVHM6JiS16gKPya+lsJzxxYor3wmm"
    "ErO80vBA49ErfZK8q1UHcKTyezx9Iw6Tenv4BjS0t9/QHgXrlu3gJ0kUWt1xmNdqxAN0KM"
    "5vKBYdV1QC3m1tAw3h1W4DzWtBU/vrazLd3u/BdEuUajQqHUQHPBe8a+uWgzTG1DXEqDXC"
    "aPe/RA0p0t6VzC0or0B5pY+vL5RXBp17h/KK8SaGIgDsdbxPkOGQatixtO8wN1+KDZO0Eo"
    "Rrk7oydCGpW5PUhX1hYV9Y89Lo3c4TDqq7AfaF7ZY9YE/LTpoF9rTslGl2KnXEO0a9dvMv"
    "yTZVPVvgVlY68jMDe5EFnFpYiWfcE9+wglAWJj/8da8tnSlj1DFPoAbR2g9osG6ixGgcTm"
    "3WFs/XDh5JN9pzcH1NEccSCvVEj7ElmjMP8TdBGMcfI/4HRk/UE1l1xI2Onmkg9sJzqPtd"
    "Vnfc5RFQn4T6ZB9nE6hPDrp4BfVJ400M9clW65M+ke0vKAU3FjVvzd0KsjPqEduWTtLyo4"
    "iy8uZhfKyU/D6uyX0fl1PfjthbT94kJsU4J28exq2MY+I62Fb1Eamweei2si2VjVfYlo/g"
    "qlA+p2LCESZasTz5fU1XeEnlZwBXdo0V1UwYntA31hBaDVIMXBbIUuKV4zKRH96ABG7A0L"
    "kBQypFi9WTrh3yOiZ4iE6ZJFlxaZ8aW1YE4zRsnGSppmsciSIYp2HjRMs8XcsUtcAshyJv"
    "QJl97+XjjxRfUuJ5ZCSpIac3x3WF5BnFlp3KbS0nf8QvfljqZesgqQb/LOq+wkfGJ6eJDU"
    "ExCtizuykUh9fczZlr4VahfNXsEXHomu0wHpSUq86tfhIUp6E43au6DRSnoXIJxekBmLij"
    "x7Ptc8qpMafsmCw4V0wPMKA/tFrchAJy+xh3Owc9qP40SKp1zDga2Zs2kxO5vcYk+YniXm"
    "TVKQq7KLk1SXHrkvhkEp85MxQwhPnqn0pPhN8mrHK+O3ajAw6jbu4Rv/91RHioEUXcT+E4"
    "t6LgA859h8RCl/wVJBZg1QmJhQGYmPxYkZmY1SRLP+nBJ3kFOPykEJhJdtxx5cciyyeSWH"
    "pwdMtNkKQMVCo/OKjgxJKhnVjSNeS3B9ySE4osjsoT9aW01e1nFeW1B49ouo5UdgCpyh5T"
    "XF/ubr/8IqKUcq6rH04gt0wvwS2tJxRVhlxWgLPm22zqgSYAaALYYSy21QSQrg11z9qRac"
    "J5O42et5OBWJdOK9GETo3XF8mi6U7XGkUtE1x5p8wSVXmIpVh5yYu3lf03tQZThn1OXezo"
    "gp9VaikfZL4FwiOJwm4jRfSLCjD4daAvleRL70LZCHdkTjziSnc+iEvoqW6/kK/qluCXPf"
    "yclMYLDpcDwH82idqk7yb307ury+mo2rO8BtNP8QN65Ux0cc36UgV0EyewE7Kfstpmjtei"
    "l6zAVKWdirrhN21iS86r9FH9TZd2ao/XXmLEL/PfZDczopJH9W8FcpBWvew7KCHDFV7Rai"
    "4cLQgqbP+6wl5AbbrCboCI6zHHITNEXUFyC4l1toQTp6wlIcd9LRH2Ms8iEf8N+uyADtdp"
    "Vwp0uEFzpYAOZ7yJ+1JWP7+cXv29tzX1B/xPbMly3lUvUUahgReom6GnEe8P5M4PkzvPxN"
    "bK2Jd1jIjVDmOB7GpG1QISHXgFmsqgF1ab+infwgN69hYoJ33LXkAh55tbu++C7pfCA/o1"
    "wlXBlbzg6uUKKP7sXPw5TG/rPfEomaTtMZKMXlFkXJfV84Wwle+32Z7amy4ICjV9sQnWnD"
    "qEf8/lA/H8aFOsF4K9t4jbji7Zz+FWWA72g40M/xsH6Bn76JE+EXeM+Gcw0fsap/fChzyQ"
    "OfNIOT+434+Gzbq6NyGPIYkISURYIUMScdgm3l/HZ7cmGi0PF8UB6jil8sOYDTqyY0v2LG"
    "BJRFs4KrjmbFIhaPmppEKROoSLh4bPC4aw71OfB4FhtXmz8etbJLZpEXcdPvvxewEPGNkY"
    "+Wt7wRWE4PohPMQ24M+32ZpjL64LaW4bWYV7Hx8pLY+nyMzjE6qhKA7xbJ89GMSzQwh2IJ"
    "413cQVXabmd5juq4NXf8vKnJJ5UB+4AyyOwLT6YFJ5KOLtWkWNgmBV2HPSRoRUnSidZlYi"
    "uuUn47jy40L5KTfkVJtjxFpuFzQ/ZZT75T20WmNSx9mpct65WPxzA1E8kuU90rvj2rRHXk"
    "6pfIcDrjHDfGxEdbMs6x4HmVyEtAKnpb0lFQEc/U457TGkIyAdAWtVSEcM2sQ94ejvbbHc"
    "PD9/SV1uAEnKp2ouySgMbjfWjnOvTY2EgHrdGQNA1gayNkZlbYDe3ia9vXudGV0EV70x41"
    "Bs9ypKkAobSJMHRLC94KDGqasosVW3UYWChsoJTsWxSl0+3sN1BLfIb+I8p2yCd3M3vM4H"
    "DS5eS1ch2au5Z4bvQ/hRqXDxS8yoR6JdVuDUKEjBdXA+hhTcoPMzkIIz3sSbPYj9dch0lU"
    "dydZsXFxTNI7C0whWaE3uhegZFIjvkwyfEwTFWGl/lYbsWJ81ON74kh11BrQpB43Ybuf98"
    "fn0tP7zH2kSlWhBudIaO3x/MVT11IhY1sEpxdqLgEM9OKv2huJXHterFrgoxtr/RsIdQF4"
    "ILqaupMuoWHwMW7YJFoZ6osS5O0ztqc0ZO3rxI+lgpkj6uiaSPJQcVuQ62ifVkK2KckzcP"
    "41ZWKz2hafT/hEI4Yq/NYRxnLJiDV5JiYG2WI9EBrOE4w2aPMywn0nY8R0z6BBPw7FRHmV"
    "jY6xoor3PQQyhNMUMSK+vaQqII70jDxkmCbO3zKcuKYBw4q3JAZokizV0jgIIyGKlhIwku"
    "kCo7NiNrQuYLtkMfpgUOsYMCDP0skCuPPFE/YNoWKCjCabqwIX03ec+H2GehYz6m2X0Wav"
    "3I4ZHtIku/ymsqIBwzxLVBPd8omjlUMwHwKw7KDXcbfeV5poWtTQ3xt/kxmOxO8lqsctuc"
    "mAJVm/0z2dNyJU00hcN0685+zQsqtNOIKZaLoGcaLERXTHikRnYLWxs7DmIe/9+SkIBDN0"
    "bPC8rvLvFLuJOtOJcBI5f8CBB/kHQrmvY+RqlxJ3OGSsiEDVttygfBp/c2/4WOGuio6Z5r"
    "go6aQfPnoKPGeBNX9HZU0l5V2jvArAc3a0BXehS4WMHADoDmmW+bryVPqVWyhgpaJpS79L"
    "hDfHzzT9clZ+a09snPnNx8vJrcTCejno7Slcd+0CW2sA6ru6xkwjjdA7U7nBmtbZhX90xK"
    "VIfcQinWCJ7lEZt5/OcyT9ZwdcEYX62XPYZct4DmA1duy3ckV/YL48Xt7XUuQLm4Kqx8b3"
    "75fDG5e/M+HNhciAYV5bxFOCRlpI6qyDCrAV1RXY4NI3dT/2rV+Kkt71XzXqojJ8lJnNTD"
    "2udfeqbaZZsVPyitto1J9f07pVlViFVOq9HNuihGl2pWpW1eUHNgrln+fOztrKecuBEp0w"
    "NRzrKlBV30s0pAfXoN6w/b6oyngjwQnXrIthwq/nVEs0zpU5tjlur2zOsr08tyE57KdqWl"
    "mvGOoH6KH9AvX64LbHYuU9wNVjjh3ZDNKPfKUeiQITNTVAd31+0vrl3eXPf8ifrs1ubYsJ"
    "GEHJS9Pa49fUoIWiyV3M4OchF2iBegYIEDxFyCBEmAeMh3GfuDzNCbtRtQB2EX0SgD9RdB"
    "4ZlRf0l9X9x3WXJHwgpq9PHf3G+uQ/j74XEzL+JnjRFGc48QJFBD0fMEUYggLP7Z0aHc/8"
    "GXT99GiPqh5vOCOQTZ3IN5pPpgrOizxG3bwU9wItbh46AxAvLQNm8I5KFBp5mBPGS8idN5"
    "SSH7nQqbmPtWS33XZb6Lie9oqlfDNpE1kL7TCrgLzP2PRnEzFofKZtf8USkjdaCVE/GovR"
    "jJFk3RnXHteimV2bZSqjbs9v4EvXWCG3wKBYsvg2GrhaP3Jx9Ofjo+O0kWCcmVurXBK9YB"
    "lwvsyaGtXgmY4MmPTk9VSpSnp9UlSnGvsMkFf6k0EN6IG4huO0EI42vW6NXOI/w/97c3co"
    "QzKsXZktoB+j/kUN+wVa0AIzdHxpi++Xz+axHuy+vbi+LkJx5wISuv7HMy+/P/AdE1CyQ="
)
