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
    CONSTRAINT "ck_sesion_horas" CHECK ("hora_fin" > "hora_inicio"),
    CONSTRAINT "ck_sesion_instantes" CHECK ("fin" > "inicio"),
    CONSTRAINT "ck_sesion_cancelada" CHECK ("estado" <> 'CANCELADA' OR "motivo" IS NOT NULL),
    CONSTRAINT "ck_sesion_sustitucion" CHECK ("formador_previsto_id" IS NULL OR ("motivo_sustitucion" IS NOT NULL AND "formador_id" IS NOT NULL AND "formador_id" <> "formador_previsto_id"))
);
INSERT INTO "sesion__new" ("id", "version", "creado", "actualizado", "motivo_sustitucion", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", "motivo_sustitucion_orden", "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", "formador_previsto_id") SELECT "id", "version", "creado", "actualizado", NULL, "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "minutos", "direccion", "enlace_vc", "estado", "motivo", "motivo_solape", "notas", NULL, "zona_orden", "direccion_orden", "enlace_vc_orden", "motivo_orden", "motivo_solape_orden", "aula_id", "contratacion_id", "formador_id", NULL FROM "sesion";
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
CREATE TABLE "apoyo_sesion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "notas" VARCHAR(500),
    "notas_orden" VARCHAR(240),
    "formador_id" BIGINT NOT NULL REFERENCES "formador" ("id") ON DELETE RESTRICT,
    "sesion_id" BIGINT NOT NULL REFERENCES "sesion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_apoyo_sesio_sesion__9e7d77" UNIQUE ("sesion_id", "formador_id"),
    CONSTRAINT "ck_apoyo_sesion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_apoyo_sesion_notas" CHECK ("notas" <> '')
);
CREATE INDEX "idx_apoyo_sesio_formado_b26e5e" ON "apoyo_sesion" ("formador_id");
""",
    "postgres": """
ALTER TABLE "sesion" ADD COLUMN "motivo_sustitucion" VARCHAR(500);
ALTER TABLE "sesion" ADD COLUMN "motivo_sustitucion_orden" VARCHAR(240) COLLATE "C";
ALTER TABLE "sesion" ADD COLUMN "formador_previsto_id" BIGINT;
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_motivo_sustitucion" CHECK ("motivo_sustitucion" <> '');
ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_sustitucion" CHECK ("formador_previsto_id" IS NULL OR ("motivo_sustitucion" IS NOT NULL AND "formador_id" IS NOT NULL AND "formador_id" <> "formador_previsto_id"));
CREATE INDEX "idx_sesion_formado_ffee65" ON "sesion" ("formador_previsto_id");
CREATE TABLE "apoyo_sesion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "creado" TIMESTAMPTZ NOT NULL,
    "actualizado" TIMESTAMPTZ NOT NULL,
    "notas" VARCHAR(500),
    "notas_orden" VARCHAR(240) COLLATE "C",
    "formador_id" BIGINT NOT NULL REFERENCES "formador" ("id") ON DELETE RESTRICT,
    "sesion_id" BIGINT NOT NULL REFERENCES "sesion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_apoyo_sesio_sesion__9e7d77" UNIQUE ("sesion_id", "formador_id"),
    CONSTRAINT "ck_apoyo_sesion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_apoyo_sesion_notas" CHECK ("notas" <> '')
);
CREATE INDEX "idx_apoyo_sesio_formado_b26e5e" ON "apoyo_sesion" ("formador_id");
ALTER TABLE "sesion" ADD CONSTRAINT "sesion_formador_previsto_id_fkey" FOREIGN KEY ("formador_previsto_id") REFERENCES "formador" ("id") ON DELETE RESTRICT;
""",
}

CHECKS = {
    "sqlite": [
        [
            "sesion",
            "ck_sesion_motivo_sustitucion",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "sesion",
            "ck_sesion_sustitucion",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) IS NULL OR ((NULL) IS NOT NULL AND \"formador_id\" IS NOT NULL AND \"formador_id\" <> (NULL)))"
        ],
        [
            "sesion",
            "formador_previsto_id: REFERENCES \"formador\" (\"id\") ON DELETE RESTRICT",
            "SELECT \"id\" FROM \"sesion\" WHERE (NULL) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"formador\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL))"
        ]
    ],
    "postgres": [
        [
            "sesion",
            "ck_sesion_motivo_sustitucion",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) <> '')"
        ],
        [
            "sesion",
            "ck_sesion_sustitucion",
            "SELECT \"id\" FROM \"sesion\" WHERE NOT ((NULL) IS NULL OR ((NULL) IS NOT NULL AND \"formador_id\" IS NOT NULL AND \"formador_id\" <> (NULL)))"
        ],
        [
            "sesion",
            "formador_previsto_id: REFERENCES \"formador\" (\"id\") ON DELETE RESTRICT",
            "SELECT \"id\" FROM \"sesion\" WHERE (NULL) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"formador\" AS \"parent\" WHERE \"parent\".\"id\" = (NULL))"
        ]
    ]
}

SCHEMA = "eNrtHWlv2zj2rxj50gboh/iOFzMFXEfteMaxs7bTORBAkCV6qqljubITdGfQ/76keIinLjsZO2WB3XFIvify8d2k9P45235ZhTtw9p/aP2f+KgRr+jtaPdyvt8nvMID/ORuO584HZ1q7mQ6v+9Pfa784v9f6t/PJcDyYOtfOeF4bT+D/bkejsze1s0cQb8NoTQCFLj8GXhChnvnw2pnN+9c3Qr/n7x68Vfh35qB1dL+I0VTPPvang5/609eNi4tzzRDXj+5B7IfeSh6cjAmXfHOzkbTuwk3k6rs2XriVu3CPH8UxiIT2dgujAyuwjNZCXws/Pwhj4PuEUOxRZHJ+FIR/Ru4m2u7E2dfxE1eRD+kUeIHYh4E3cfQYruG6tZ1wFeIKBMqFQRjde9LqhREATimIskaso52XPGPu/DbnqeCuH+CGRMLz6x08r8XD9ssDCMQ5Xxg2NooDINCt0eIG1q6c9/3b0bz26pWOGfTQhCXMnXT7zSMwG5j7GRmMIxhPZD2E4wzzMMYgGQuibJKz5uLE/pbMb73dxV643mEN8hAGLtEuCfU67Wa35yN0t+Phf2+d2us7RPc7+Lg7RuO7M7zWzwyUUyqDn5zBLwiMtN2d1d45818dZ1yr1/rjqxqUcPJPxpKqDoYEN0EcP7yFS9ADiIpEAk07jUiwzkjh0AL1Q3n1w8bTRgg0HNdevxoP3796U3s1/NhH/5nMp5NX5zIiXlkxRCl59U9P9RgDwU3G6XLqLZ0uaTQBCYqPQbFW8+QklcjNkesxgQsak4GyVhOYoEtTQtJWIxjRsgLpTYNTncuG4ya64c4t2mhnlvz/WN3sVCUzBLiJIriZzJ3xYNgfIQz9wXz4cZJw0Jj8Plf5nqhwjtlhSwaHIzHYrMCOnwbj9eEs0RXntR9lfqYdSG4NwzmupR3niaoJ1wH4Cqij8lXeatf3PK/VRvMRd/ocG7qvspS7nabf6V4SAN7UaGDoQ9qtVqt9KT8kBfuWKEUCtAzXCe++DCfLOlAaB+rYnB/r0uzl0nDCi8X03fADL3C1qfPemULl6syg/0KGQk2V6HAo/7XJGKIbOXMHjpzNp8PBXOsmcco0URIHcngwrtJuDwEr7rdggIN5LxhdJR8Gg5b2ZMgCqvgzGLSiV0Onu5dvg5FU9HAIrav5OelGFfZ2KEvmOxgPX2QysSwFFzwgMXuTyp4bBmr0wPj5iLwUOCfmRHgNf9FpFPBUEBD1VprLizZoF/NW+IddeH5z0TN7LBpQ+rvVaPf8CwIqEvwb0Wo76F5EJ+riIBMv4tmAFaSO3mhXclriaJXwwtnsuj8ayevaxEjaNlgHyJ3a1My/72EwGpW0qnt7Fge3y7KjLmLWIcTjKpp7Iiv7WnqKpriRpxACdzMg1mqEK25cKUQ5u0qhmKwwkKSFI8pFQpRmXQGtFlIjg8MWWcrWLD8rkCzYO3s/mTrDD+NE3b2+U3hMg7IQs6lQBuZTLJDEAG6322zXO0StS/LMWwR5hfVu86Ld0JoDE0ir0263ZQuSUkLZBkEjphvBP+xNbTDpj5zZwDEQ9+L8vPbrT5CeKMNI8d2dYZO18eJdiFpO9/ijuNkSRgWRD+3FeheZovisAYm7ox2wR0R/koaMESEn5iww7ru3ibww7mkXBVSFbaMAVdI+CrCCaKThIG3NhFWFTwymeSxCSH0FddHwqn+F/rjpz/o3k+ncUaNs4WGqIIuhdrEpF3YJxIUWdgugSRCfVzYS1G+OIRwUCKwGhbpu6gXoZnm8ngA3W+YM+M2g0VzkOgM8KDuH6IJFr6nxB9AEy6Fqdnut3tLoJxgQJhZ9GcX3HsnEHL85xwkeyRimKhtzd8GM/KcoxkkVSfGjvvsoUBPe8sn9JgaQcC7Ck6JBHdHiL7ALHyMhs42cNLCmCpK2wlWHj56OXsVMN8l4+SvvUV1tSg4yrMpNgP0OtKEyYRy2p41K8aRcIGX+ZP2ZghS2aSkI4w8GkbQoM+0l/1R4gYcYDtbKThuhzuGOG29HfffjcDq/xX/PoV6CevC6PxhOxqjhevjbvJ9ap/RxEjdyWUnWrsSCPfpPRSfwMEPGWs1kE/mc2yDanILqlKy8y67b8f06qFPlxjEypxTljXbdZqO7XASGfF+q+YIo/r7imEqhRqKlIt3ivsdsWpaeg/x0CDWH0JRTWQiipAvO4Ar7owyioC9qFHButm5n2VgsfLMLlQir97AFyVHlSUltALZBsoNXfehcys6HG66hIxfx+e2ky9vuPArExkJvTh74d7QWZKrTkm4nMvT62RGUrBM7PlTSKdY2YU30tHJihnGZxYxxQoH4m46tFikr3LOnjKr4pP0UXAbSrljfeqvZy8FItkhEBxtL4qKcwvCgBlm4VbCUGTj3BTXlg4ZwD1BUJ6oiPPO3cD8pSfQ6gsNHUbqX7UXQpGlXjnVweMPhw+pi5b0Uu74FAdBdrcm80ZN5YwesV54PdELuexvoRhEwombAlwcYbd6HNOORH7oot3qezgNAxNnrOk2BezKYXOWcAcSAeysZiKKwE5CMpqzCxqIG7ciSFzASmJJXJhKYlNXSy5ZJk3a0wH6pL0JbFaLVNRST2TV9LtehfXruLQu9qmK75LpevdkFflbQgcKg2NudTsYFfN2AgKUPc7Iu3jqMOM2BYwKuoXpaRc3coID3MdzujDmc/FcvHpPJuIrDZXaCKmq2lIi5mRpu6EGdrVM56+BTkoUdQ6KyKt4roPJ4gLsFDJUoNqkOYs26c3wG/SypI+GJB8keCRg1Qiom0tK+nJSaSNjc2/vTyc0tUmT49r5zM+9fJb+nDhSIP8gfg/7V7YD8dsbu4HY6Sy75vx+O+6NhOgpy2Qj9cW7Yp4IOsgBV9DYfD1PpgoUMfRxHKxqK+N7aBysv8PT7isiSbkVtMq1xdEZnSkQznBsvcJAnUbF060vfZ8GErHKlGxkUli7sotVqLdt59zhkqFYHLDrL7KscMizRbZA8rfZSCH2IdjTAITOM7o40vS5Nq6xRcIS2B9tkAyCmuOtfdoMmvXZCdwEB8waTuTQw1PPjcHM6Hk2uX7Dw/kKeq5IceRIbystBEcTc+HzswgFrAez8+AoGFb2+yLED5S233b5o4cu33KUkceH0lUZhvumJNI91PzPNY8o1JskbX4kpeNf/mVqB5WfdIqlLr+hW3TqzVKt2g4tqVmlu0n0teW4KuXPmpmePElqfnxuSMvEmAaP9j5Te+B4BkUdJ2eu1vbAzVM22uoseyNLYGpq5l2DZ86jG1jBmovy2IIbmRPD2jl8DcmGaLop7WO3Ce/W0x+BByxSoLJ7SbhLybk/FrJAAbPuw3YW7BzkvRwPIJfA/qcl9w0HA4fL+xnR/uH7Y4fMigjwzq0gyYY++bmn5dtUcV1PiRStvAwoF3iq5zbFv+aOLAolDRgvzkLyYXFi1eViSYjJH16j73/Yz9Ec5VU5weGQkQIz2x2rUXdv9HQqCRC//UlzId8sxIsGz70kSj6bS8RFBUOjMiK49VSPpgnGb+igt9UrmowmUoI+kBDNsNUGVSiHAPz5M+9csiZCdHhCYoUBiQGIepv8Uvkl6DNAFEwpktOyvavIJsssqPW8TR3/G3r0xXkcahRJSS7tzFMOjWBZZQ9GtS3hE5nZDP+ZktTMDTgE518jN1iQ0b+WZScDFTz0FsIOlPwSsJk2kU6/p3VyyM1p1pSEnfw6b2//D25rp8QZvniyFngEvlwB02vIZsIiIuvQit7tNv+l1A3aLTBOT0c1Jfmsw0Um0e5fLy17+QbQITYy4exlc9oBH0zK4MRuSJGUug/qi1dEkZUxwuN31l43egl4zltf4hooE+sEj1VKIU8f0nH0T/S9yT8hLZ6pS62A+610VFt4UwYlHVkzJcLtEmcPtgW7Q7Yr6n02HMAbP2+yklNvxfQ+4eVTVDl+5hVHxXDQ6oA104kl5dguVBSBv77+EdKUaxJ1sUvEZZYJxQSoSQW/RCDJFwpif5NDtKRQpogJ+Kjr/wy8t9W/Zz59vZ/Ph++FAcEw5vKW8dZa4+KySTJNRlOilepLZW2iAMeY6uSmJxxCFsrDqboqz41DiKRbFUvCFIm721E1Ztrtt5lzo/XAJkqYrF81my+vkpCuhCIDY80/mrIaly/Td6AWzLM0YAIEnaO4oBtuHVZ5WhUHO1/Decz1jNiyZnKuOo6k9RIHYhS4T9Cq8XRSH2hv0nxIsmtMmjF4Gp8iLXTwRJ/cibodwXy0wYiRD9smKVbWPhkwTJ3h7n1+lmCj/C2+8UuswGrHIezCZTp0JjsGhbcPXQT4OZ0Oc4vg4vHIm3HDxBVj+gZJApYkawGtKIUfBgwuCl36ngrYyu+aMr4bUmhW7zzEbjl24B2Skdu6qoPJfbuK6hBUsRSTHdpNCnl76SSGdBSRyU+gMUhSgPeZzNGejCjOKmpVww6A/c9AHMMYIq6LB4VNJAoqobS5zgjt4bkZslLJpbY6wcp/fUDV8cvZ5p7UsJCbTgYgT0AOnr2Y7o5mThwkKoOl4NSUgweDWO4tFQFMaOrTcMavCqm6nAZbc630ckxrBkKO06NU9cJnrKOlkd9HzguWF4cVrkpLMRNAAl6DTzHzdOgsNJlG37jfqC55qaYT6GG4jN/IhH53Gx8FWAO5ZLLki0nuH8r1XZQS7hpt6QcbgLSWQi5/ttjpLz5OCN9xFFQR8PhevcSQ+6Im1B+LQ/3ToXUvf1WzLL31ussmevHa7Q2N+nkG1mHWarywn+eJPtN39GRMNkF34AHpOM2c67I9Sz5FbaHk+nP9RiBOlYbbggS14oD3qHyAXd45M34CcUVUufyDiyvxysDo0+zvC6vist5XV0dnvLqvjc2466KaT+/1hFSjnLSsNkbK/TWygatWNt6UYbCkGW4rBlmKwpRgqlGI4HbfPunRHVIKhmDtm3aoTdqtsOQhbDsKWg7DlIGw5iAOUgzhWN+u4ykC8m0xGR1UHopCVzPuOXTFT+6QOja0fYetH2PoRtn7Ek9ePOH07Z+tGPK/hy6kVYQhqS0NZ+2prUdhaFLYWha1F8W/VojgO1+AF16BQoucDFKEQTXjBkhRl7moc8tDflquw5SpOs1zFCwub9ixToSgym+0rHo3Y+hbHW9/iOMT86OpaSPOTP3U1/6NybYtCwpj1oSdVGG3dC1v34vnrXpyMg3D89S4U7+IpCl4UUjzm8hcHuJJU+nZRVqGMYj6GLZthy2ZULJtxHPrNlst4jnIZppxSbvGMJ/DmbGENW1jDFtawhTVsYQ1bWOO5C2scic9TqaAGzsnYkhq2pIYtqWFLapQvqXEcuu+FlNI4DmIedQkNbK8MJwsvvoyGGvfue2ZSOh2ZU3BDBSgXxxcoxqEC2dIctjSHLc1hS3PY0hy2NIctzWFLc5xWaY5juRJQviTHs1yqsQU6jrRAx6mkPW1hDluYwxbmsIU5DlKY4ziUnlqQQxpwiiU5lPt82pocJAH4TFU5Tvqiia3RYWt02BodtkaHrdFha3R8vzU6jsNje6LaHNAbemnVOYpv1qHKcbwrWY/j2/8BDeLCCQ=="

MODELS_STATE = (
    "eJztXW1z2zYS/isYfUpndJnEb8n1bm5GdpWrr46didVep0lHA1OQhYYiVJKy4/b63w8gxX"
    "eQAmRSIsH9kJmY3KWkZ0Fgsfss9s/Bks2I7b28sClxfDL4Fv05cPBS/Cd/a4gGeLVKbogL"
    "Pr6zA1krJXTn+S62fH55jm2P8Esz4lkuXfmUOUJ4hCy2XGHnCfkL7PM/nEDBQ9iZoRV+8t"
    "Ccufzy2vWI91I8c8Ys/lDq3O+mvnbo72sy9dk98RfE5Q/59Gng0Lm4t8LUm4r///or/4s6"
    "M/KVeEJC/Ln6Mp1TYs8yuNCZ0AuuT/2nVXDtMrg2u5tazF4vnURs9eQvmBPLUccXV++JQ1"
    "zsE/Fg310LjJy1bW/QjGALv3YiEn65lM6MzPHaFkgL7fALJNcG0+n1zWR6O55Mp4OCFSKN"
    "FLKbSxxQYUH+Vb3gd9+Lr/C3vx8dHR+/OXp1fPb29OTNm9O3r95y2eD7Fm+9+Sv8MglI4a"
    "PEtzq//Pfl9UR8IcbNFg4fceGvQAf7ONQKbJCA/kBcT3zxIvJ82N1zm+bhTylst0GEeJUR"
    "oguJFZLhvQczVCAaoZegZbkEz5gMLM/H4c/PgJXI57Di9iA+XZKX0X/MQm5y+X58Oxm9/y"
    "Aev/S8321x9bvRZCzuHAVXn3JXX5x9kx288UPQfy8n3yPxJ/rl5nocwMk8/94NPjGRm/wy"
    "EN8Jr302ddjjFM/SmESXo0sZw/J5bo1t+oeWdXNKYOJWm9hhyzuXFK07IV+Lpk2Ec1bl6H"
    "TQjoMl/jq1iXPvL/ifR69eVRj2p9HHi+9HH19wqZy1rje3jsJ7f0ng5RAuiWtRbGsBnVXb"
    "CfLN0t0nxENHSwXkjUtmHK7HRwqwHh+VoipuZUH16YpNpciOnfXyIoQ0j29aCUDeDnK8N1"
    "Abvmlx8+BVQbcc3AK2FnNdInFipMgmwgbienqiguzpSTm24l5ueiA2mTNHiq9NVhxCUpwd"
    "UjrmwXyisrKdlC9sJ4V1bUZdYlnSTal0EGfkzQP4WMl3OK7wHY6LvoPFZvSeTYWPreyqFX"
    "TMw/q1ymT8unw2fl2Yjm1m8S3iDEtiW1KQM/INAbzXKFcOX5WxzKUqEC6M5ZXLHqjDNw+q"
    "7kRa3sQx3ATG3AXT8Nb2u3EejG8HXXTV6IyypWTUVuw0EhUD4a1/o0H4UiWL6FUgnKjsEe"
    "EPN5Px9cXl6KqrQDvMx5IJ4oo59yVhn428CfNvVZR0/HM+hxBtB6Z8DBKXqU6rMjUTwMst"
    "XmdKi9dZxeJ1Vli87tYe/6kzVf8gLb7HOWA/r/7rV0rbCSFWDvGr0vAvc2dEsm/7gTxVRX"
    "9jrabgLni8ErTr8xKUtsRHFXvi6F46BZLWQxc3V1ejyRh9Hlx8HmwJxO9oE4m+edPNoU1F"
    "59rWSauAQWo2SBRp1rVKUQ9MU7NpwlC1rmHyWmCWms0Su6WahinqgWlqNk0cF9e1jUQRjF"
    "P7dJYKpuvPalJlMFLNRoqD8boGkigaF8s/tKsWRfG1fbWiIrw4TfjRu/jQjUcClAIvXTaD"
    "oNfPv6S43uLCHba+PGJ3Ns3cSa1GYZmBx2862CaSmOT55gnvfvhIbOzLs+3ZyoZ34llNWa"
    "35cG5ydfOy59Zvx8eWLwvfakG1eYypMK2w61OLrrAYXc+D6kPqUabCFdbc8BHBH/7stzD1"
    "LFPx4pf5b7LqgOsyeZRJaInZnx2xsvWgeGt5tMxfwQ6+D36S+GzxSbJ5vrzCLV4Htpa5hc"
    "tPIKpb7MZ3rIQ+EA8FP59DFRSrPS6otUAYhc9PStq2Fr/t8DhJMRxUvsl9JKh8a9GcAZVv"
    "vS6Lgso3400MlW9Qh9U1QhnUYUEdFtRhGYEr1GHtA2aow4I6LGOwhjqsLtYIQR0W1GF10V"
    "WD4hUoXoHiFShegeKVgxOHoCKiZQaBiojWmgYqIlppFqiIaK1poCKixcaBiogOGAkqItpr"
    "G6iIaLNxoCKiDWaIiKaKjMuseFOsPzO5l4VClIIViib4SObEJY4l4x8V22Z0C/kyija/7O"
    "LHmBWcG3McAP6ziR/CM76dfLy84OgqFfXsvUSlZQtAyytUuojWAQtUugjXwepTugJWo+Up"
    "0cQlK01JTWoVZSlpKaWKlEAerYjrMQdhP6kVYS7CDiLObHNBXoGipw4VJ+3zeoQOVJxAxQ"
    "mUI0DFSX9NDBUnjbLA8IrYNp0p028y8uaF9hrh3QB/H/j7+4S5fv6+y6QnuYj6qVvil5RQ"
    "xUo5hG3qNeZxDv45XzuWgA/drantU8d7KT7vX8U4dONL7e370dVV0RlduSJBspJx9M8Zhw"
    "wXkcyo5NC84zpNoRlf2S9w5zc3Vxn35Pwyt0G6/vH9+ZjPw8EQ5kLUz+ybDtkXodUzQwPF"
    "lcDiBRYvsHj3yuLtVZo13nDoWkOiCLRqoIo2NRUBVRRMA0SRg6dMirAHB8Hpgp9W2skELS"
    "MXAlXHBKpO6fB+DqaqZ+u2a0Tr4pp+oZ9BhAIWxgFZGBlSlISJkSdNlbMxVnlJBUbGhkrx"
    "uGDFIz1lFIyt8ts5F5/Sc2Z+P8NlP0lOO81LAW8DeBvtmziAt9HrpD7wNow3MfA2DONttB"
    "zkJlIt/Eusl9y/UuVuZOTNi6M1dDRrBcrbDmgFwHc5plV3WBeVzIMajmwFyleHYa6f8gXE"
    "DiB2ALEDiB1A7OiJPWIHT/tEo6KieTN+G8782NlCZdpgJiBH9cEsQI5qrWlaSY7arzmAHd"
    "UfE3SBHtUKIsnQQH5Uq4GtjSAVfNt6CFLxowwa2Nk9sEc9n4jzEp+J1Sh+kElQNUkmG629"
    "AK93zF3iGXMHEkJZQWZYRSrDG+npPC2uwCwTbAVxRE/UEzoAgbiIeoir87fzW7Rg4sTTJ2"
    "+IPGp9QTbBD/xR2GGCOSb6TS+pvyw5C6jux6vw1tIQUIfydxiYaMBEa+OsA0y0XtOUgIlm"
    "vIk5BDPJtuo77BezxLFslU3NsqewUW62W3BDTTfLdgG3K3H8+mQzrDPg5dTKIFR8Jdq5n9"
    "I46GOB+eyhOO5i2WeOu+6AVjbs+D5Ue8xtdPo+4P5gjip5IBI1kAl6pkI4OivnG50V6EZl"
    "M2GZe7B9CgTPoBWegXSuKbPqlklGw6TdmWg6Z9El8+mDKu8yETYvrXeqxJ86raBPnRbZU2"
    "LV0M2hZnWAOVVDzjQct7qGyGuZN+YPbJYo5qmaTc3JGxFUa0UmNR181s76pWP9HQNfNeWX"
    "G3ja2b4m0zIB/Fb4wwv5mOTmsCoRM8+IKTVbWLseQWyO/AVBFvaxze7XRN5YoVwUmii0b5"
    "oYQgoEUiCwZ4IUSK9NHPa0LVr3gs2KIdVEuJ7d2mFXmobL5OCYg3j3pRRxOKqIOBwVIw4i"
    "vC+hRr2j/Od+Ryy6DKl5hZSArO5wFsq/TOl1DPDtHlA+UDALOyUXEayorM9oGThQG6iqd/"
    "mQYlMx8DTHak7z2SO2ZfEZ3QHL7n4jIkoleeWvmHMvnVQzOiYEtaocj/HPBbec8c2KIz8J"
    "phSzrFL/QOPeK32QvKtlDTgS+T1234jcpM4234CC9uYL2kNnfWrZ+EHihZZXHGa1apkBWu"
    "Tn1+SLDksyAa+2loEG8GqXgWa1oKj9+TmZdp/3YLolCjkalQqiA/YFb9u+5SCFMVUFMWqF"
    "MNr1L2FBirR2JXUL0iuQXuni6wvplV7H3iG9YryJIQkAZx3vE2RoUg0nlnYd5vpTsUGQVo"
    "JwZVBXhi4EdSuCunAuLJwLa14Yvd1xwl5VN8C5sO2yB5xp2UqzwJmWrTLNTqmO6MSo5x7+"
    "JTmmqmMb3NJMR3ZlYE8yh1MLK/GMW+IZlhBKw+QFv+65qTNljFo2E6hBtPZ86q/rSDEah1"
    "OTucXR2sYD6UF7Nq7OKeJIQiGf6DK2RHPmIv4mCON4Q8T/wOiBuiKqjrjR0SP1xVl4NnW+"
    "yPKOuzwC8pOQn+ziagL5yV4nryA/abyJIT/ZaH7SI7LzBaXgRqLm7bkbQXZGXWJZ0kVa3o"
    "ooLW8exsdKwe/jitj3cTH0bYuz9eRFYlKMM/LmYdzIOCaOjS3VOSIRNg/dRo6lsvAKW/IR"
    "XObKZ1RMaGGi5cuT39d0hZdU3gO4tGosr2bC8IS6sZrQqpFi4DBfFhIvHZexfP8GJHAD+s"
    "4N6FMqWuyedO2Q1TFhhmiVSeIdl3bX2KIiGKdm48RbNV3jSBTBODUbJ9zm6VomrwVmORR5"
    "A9Lse08fZ8p5JWnkfLlveTrZyktuTSvfOCQ6/NNj9gz5DGEUNk8sJpC3Cau0UMNO2EMgJE"
    "wP+P1PA+L5m4zLQzA/T8O+IdBaDRLLLZwcILHc66wjJJaNNzH5uiKzkrbV0rNFswpwvmjO"
    "c5UUtTnyzkPyhSSS7l1GY+MkKQOVyPcOKjgUtG+HgrYN+e0Ot+QQ4ClH5YF60szQ9uOAs9"
    "q9RzTZRypPAInKHhNHHz7efPhReCn7ySDVPwlktukFuKWtQPMqfe4ICu3cmuTNQJ4d8uw7"
    "jMWm8uzJ3lD3OFuZJhxpW+uRtimIdTNWEk0gQ0AXyMZelAMfl2CHY10x85IVbyr6b2oOpg"
    "j7nDrY1gU/rdRQPMh8C8RdF7X6n6YUYPDrQF/gLBTehaIRFNqfXiS63UK+jJAwzDU/zU64"
    "Jb1PS2eW52D6LnpApyYTXVzTc6kCuplerdrIZhrCmjle87OkdrfeFBnECb5pHadeXCaP6m"
    "64tFXHqHQSI36Z/yarnhEVP6p7O5CDsOHS76CEDJd7Rcu5cDQnqHDCygq7PrXoCjs+Io7L"
    "bJvMEHUEyS0g1lkSTpyyloQc96lA2Es9i4T8NzhnBehwrZ5KgQ7Xa64U0OGMN3FX0uqji8"
    "nlT53Nqd/h3/BUFvMue4lSCjW8QO10PY14fyB2fpjYecq3Vsa+qGOEr3YYC6R3M6oWkOjA"
    "K1BXBD2329QP+ZrZeHKYD/oWZwGFmG9m774Luh9yD+jWCFcFV/KCq6crIPmzc/KnPJTeZD"
    "TvlriUjJPyGElELy8yrIrqeUJ4mq232R7amywICjQ9xOZoTm3Cv+fyjrjB3xg9Eey+RNx2"
    "dMk4xFzaxp6/keF/Yx89Yg/d0wfiDBH/DCZqX6PwXvCQOzJnLinGB/f70XBYc/sW5CEEES"
    "GICDtkCCL228T7q/hs10KjNcOFfoA6Tol8P1YDjSNtmvRq0+12ZH0/st14Ktp/CMGpl0gq"
    "JKkDuLhr+LhgCHse9bgTGGSbNz09XiJxTIu4a/PVj9/zucPIhshbWwuuIATXd0GfGJ8/32"
    "Jrjr24LqS5bWQZ7n18pDQ9niAzj5pAQVIc/Nkuz2Dgz/bB2QF/1nQTl1SZml9huq8KXv2T"
    "iTNK5kF94AqwyAPTqoNJ5CGJt2sWNXSCVWHPSBvhUrUidZraieimn4zjyg9z6afMkFMtjt"
    "k09N2tNqa2bsBtzOblJs5WpfNGYvMfdGUeyOIeyd1hZdgjK6eUvsM+15hhPjbCvFmadY/9"
    "VCxCmoHT0t4SigCOfqsm7SGEIyAcAXtVCEf02sQd4ejvbbNcPz9/SR1uAEnIp2wtSSn07j"
    "TWlnOvTfWEgHrdGgNA1AaiNkZFbYDe3iS9vX2VGW0EV70w41Bs9zJKkAobSJMHRLC14KBG"
    "oaswsFV1UIWChkoHp/xYpQ4f78E+glvkV9HPKR3g3dwNrvNBg/PXkl1I+mrmmcH7EHxUIp"
    "z/EnHfRegaBSG4Nq7HEILrdXwGQnDGm3hzBrG3Dpiuck+u6vDinKJ5BJZGuEJzYi1Ue1DE"
    "sn1uPiEax0wT/yoL25XokDzZzCUZ7HJqZQgad9rI7fvR1ZW8ec9045VqQbjR6Tt+fzBHte"
    "tEJGpgluLsRGFCPDspnQ/FrSyuZS92mYux/Y2GM4Ta4FxIp5oyo26ZY8CibbAo5BM19sVJ"
    "eEdtzcjIm+dJHyt50scVnvSxpFGRY2OLTB8sRYwz8uZh3MhupSM0je53KIQWe00O4yhiwW"
    "y8kiQDK6McsQ5gDe0M621nWAyk7dhHTPoEE/BsVUWZ2NjrGiirc9AmlKaYIfaVdW0hUYR3"
    "pGbjxE62dn/KoiIYB3pV9sgsoae5qweQUwYj1WwkwQVSZcemZE2IfMFx6P20wCFOUIChnw"
    "Zy5ZIH6vlM2wI5ReimCwfSt5P3fIhzFlo2x9R7zkLlPHJ4ZNvI0i+bNRUQjhji2qCONopm"
    "DtWUA/yMRrnBaaPP7GeaO9rUkPk2Owbj00mei1XmmBNToGqyfibdLVdSRJNrplvV+zUrqF"
    "BOI5ZYLoIeqb8QVTFBS430EbYWtm3EXP6/JSE+h26IHheU313ip+AkW9GXASOHfPURf5D0"
    "KJrmPkapcCfVQyVgwgalNsVG8Mm9zX+hogYqato3NUFFTa/5c1BRY7yJS2o7SmmvKuUdYN"
    "aDm9WnKz0KXKRgYAVA/cy3zdeSh9RKWUM5LRPSXXrcIT6++afrkjMzWvvkZ46vv7scX0/G"
    "g46O0pXLvtIlnmIdVndRyYRxugdqd7AyTrdhXl4zKVHtcwml2CO4U5dYzOU/l7mygqtzxv"
    "huvThjyHVzaN5x5abmjvjKfmE8v7m5yjgo55e5ne/1j+/Pxx9fvA4GNheifkk6bxEMSRmp"
    "o8wzTGtAVVSbfcNwuql+tSrmqS3vVf2zVEs6yUkmqbu1x7/0TLXKNi1+UFptE4vq61dKq6"
    "oQK11Ww5tVXowu1axM2zyn5sBcs2x/7O2sp4y4ESHTA1HO0qkFXfTTSkB9eg7rD1vqjKec"
    "PBCdOsi27Cv+VUSzVOpTm2OW6HZs1leml2UWPJXjSgs54x1BfRc9oFtzuS6w6bVM8TRYMQ"
    "nvhmxKuVMThQ4ZMrVEtfB03e7i2ubDdUcP1GM3FseGDSTkoPTtYWX3KSE4ZYnkdnaQg7BN"
    "XB/5C+wj5hAkSALERZ7D2B9khl6sHZ/aCDuIhhGobwSFZ0a9JfU8cd9h8R0JK6jWx392Pj"
    "s24e+Hy828iJ41RBjNXUKQQA2FzxNEIYKw+GeFTbn/wbdPnweIeoHm44LZBFl8BnNJeWOs"
    "8LPEbcvGD9AR6/B+0BABeWjbbAjkoV6HmYE8ZLyJk3VJIfqdCJsY+1YLfVdFvvOB73CpV8"
    "M2ljWQvtMIuAvM5x+N5GYkDpnNts1HhYjUgXZOxKXWYiDbNIV3hpX7pURm206p3LDb6xP0"
    "9gmO/y4QzL8Mhu0Wjl6fvDl5e3x2Em8S4itVe4Nn7AMuFtiVQ1u+EzBhJj86PVVJUZ6elq"
    "coxb3cIRf8pdJAeCNuILrNOCGM71nDVzuL8H9ub67lCKdU8qsltXz0P2RTz7BdrQAjs0ZG"
    "mL54P/o5D/fF1c15fvETDziXpVf2uZj99X9/wb98"
)
