"""Written by planificador.db.make_migration; look it through, change it by hand where it must be."""

UP = {
    "sqlite": """
DROP INDEX IF EXISTS "idx_sesion_inicio_af875f";
CREATE INDEX "idx_sesion_inicio_3844e8" ON "sesion" ("inicio", "id", "fin", "estado");
""",
    "postgres": """
DROP INDEX IF EXISTS "idx_sesion_inicio_af875f";
CREATE INDEX IF NOT EXISTS "idx_sesion_inicio_3844e8" ON "sesion" ("inicio", "id", "fin", "estado");
""",
}

CONSTRAINTS = {
    "cliente": {
        "ck_cliente_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_cliente_nombre": "CHECK (\"nombre\" <> '')",
        "ck_cliente_nombre_comercial": "CHECK (\"nombre_comercial\" <> '')",
        "ck_cliente_nif": "CHECK (\"nif\" <> '')",
        "ck_cliente_correo": "CHECK (\"correo\" <> '')",
        "ck_cliente_telefono": "CHECK (\"telefono\" <> '')",
        "ck_cliente_direccion": "CHECK (\"direccion\" <> '')",
        "ck_cliente_codigo_postal": "CHECK (\"codigo_postal\" <> '')",
        "ck_cliente_localidad": "CHECK (\"localidad\" <> '')",
        "ck_cliente_provincia": "CHECK (\"provincia\" <> '')",
        "ck_cliente_idioma": "CHECK (\"idioma\" IN ('EU', 'ES', 'EN'))",
        "ck_cliente_estado": "CHECK (\"estado\" IN ('POTENCIAL', 'ACTIVO', 'INACTIVO'))",
        "ck_cliente_notas": "CHECK (\"notas\" <> '')"
    },
    "cliente_final": {
        "ck_cliente_final_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_cliente_final_nombre": "CHECK (\"nombre\" <> '')",
        "ck_cliente_final_nif": "CHECK (\"nif\" <> '')",
        "ck_cliente_final_correo": "CHECK (\"correo\" <> '')",
        "ck_cliente_final_telefono": "CHECK (\"telefono\" <> '')",
        "ck_cliente_final_direccion": "CHECK (\"direccion\" <> '')",
        "ck_cliente_final_codigo_postal": "CHECK (\"codigo_postal\" <> '')",
        "ck_cliente_final_localidad": "CHECK (\"localidad\" <> '')",
        "ck_cliente_final_provincia": "CHECK (\"provincia\" <> '')",
        "ck_cliente_final_notas": "CHECK (\"notas\" <> '')",
        "uq_cliente_final_cliente": "UNIQUE (\"id\", \"cliente_id\")"
    },
    "contacto": {
        "ck_contacto_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_contacto_nombre": "CHECK (\"nombre\" <> '')",
        "ck_contacto_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_contacto_correo": "CHECK (\"correo\" <> '')",
        "ck_contacto_telefono": "CHECK (\"telefono\" <> '')",
        "ck_contacto_roles": "CHECK (\"roles\" BETWEEN 0 AND 31)",
        "ck_contacto_idioma": "CHECK (\"idioma\" IN ('EU', 'ES', 'EN'))",
        "uq_contacto_cliente": "UNIQUE (\"id\", \"cliente_id\")",
        "fk_contacto_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "uq_contacto_principal": "INDEX (\"cliente_id\", COALESCE(\"cliente_final_id\", 0)) WHERE \"principal\""
    },
    "participante": {
        "ck_participante_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_participante_nombre": "CHECK (\"nombre\" <> '')",
        "ck_participante_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_participante_documento": "CHECK (\"documento\" <> '')",
        "ck_participante_correo": "CHECK (\"correo\" <> '')",
        "ck_participante_telefono": "CHECK (\"telefono\" <> '')",
        "uq_participante_cliente": "UNIQUE (\"id\", \"cliente_id\")",
        "fk_participante_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT"
    },
    "formacion": {
        "ck_formacion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_formacion_codigo": "CHECK (\"codigo\" <> '')",
        "ck_formacion_nombre": "CHECK (\"nombre\" <> '')",
        "ck_formacion_horas": "CHECK (\"horas\" BETWEEN 1 AND 999999)",
        "ck_formacion_modalidad": "CHECK (\"modalidad\" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA'))",
        "ck_formacion_precio_hora": "CHECK (\"precio_hora\" BETWEEN 0 AND 999999999)",
        "ck_formacion_objetivos": "CHECK (\"objetivos\" <> '')",
        "ck_formacion_contenidos": "CHECK (\"contenidos\" <> '')"
    },
    "formador": {
        "ck_formador_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_formador_nombre": "CHECK (\"nombre\" <> '')",
        "ck_formador_apellidos": "CHECK (\"apellidos\" <> '')",
        "ck_formador_correo": "CHECK (\"correo\" <> '')",
        "ck_formador_telefono": "CHECK (\"telefono\" <> '')"
    },
    "contratacion": {
        "ck_contratacion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_contratacion_expediente": "CHECK (\"expediente\" <> '')",
        "ck_contratacion_modalidad": "CHECK (\"modalidad\" IN ('PRESENCIAL', 'AULA_VIRTUAL', 'TELEFORMACION', 'MIXTA'))",
        "ck_contratacion_precio_hora": "CHECK (\"precio_hora\" BETWEEN 0 AND 999999999)",
        "ck_contratacion_horas_previstas": "CHECK (\"horas_previstas\" BETWEEN 1 AND 999999)",
        "ck_contratacion_estado": "CHECK (\"estado\" IN ('PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'CADUCADA', 'EN_CURSO', 'FINALIZADA', 'CANCELADA'))",
        "ck_contratacion_motivo": "CHECK (\"motivo\" <> '')",
        "ck_contratacion_notas": "CHECK (\"notas\" <> '')",
        "uq_contratacion_cliente": "UNIQUE (\"id\", \"cliente_id\")",
        "fk_contratacion_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "ck_contratacion_cancelada": "CHECK (\"estado\" <> 'CANCELADA' OR \"motivo\" IS NOT NULL)"
    },
    "inscripcion": {
        "ck_inscripcion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_inscripcion_estado": "CHECK (\"estado\" IN ('ACTIVA', 'BAJA'))",
        "fk_inscripcion_contratacion": "FOREIGN KEY (\"contratacion_id\", \"cliente_id\") REFERENCES \"contratacion\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "fk_inscripcion_participante": "FOREIGN KEY (\"participante_id\", \"cliente_id\") REFERENCES \"participante\" (\"id\", \"cliente_id\") ON DELETE RESTRICT"
    },
    "asistencia": {
        "ck_asistencia_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_asistencia_estado": "CHECK (\"estado\" IN ('PRESENTE', 'AUSENTE', 'JUSTIFICADA'))",
        "ck_asistencia_minutos": "CHECK (\"minutos\" BETWEEN 0 AND 1500)",
        "fk_asistencia_sesion": "FOREIGN KEY (\"sesion_id\", \"contratacion_id\") REFERENCES \"sesion\" (\"id\", \"contratacion_id\") ON DELETE RESTRICT",
        "fk_asistencia_inscripcion": "FOREIGN KEY (\"contratacion_id\", \"participante_id\") REFERENCES \"inscripcion\" (\"contratacion_id\", \"participante_id\") ON DELETE RESTRICT"
    },
    "sesion": {
        "ck_sesion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_sesion_hora_inicio": "CHECK (\"hora_inicio\" BETWEEN 0 AND 1439)",
        "ck_sesion_hora_fin": "CHECK (\"hora_fin\" BETWEEN 0 AND 1439)",
        "ck_sesion_zona": "CHECK (\"zona\" <> '')",
        "ck_sesion_minutos": "CHECK (\"minutos\" BETWEEN 0 AND 1000000)",
        "ck_sesion_direccion": "CHECK (\"direccion\" <> '')",
        "ck_sesion_enlace_vc": "CHECK (\"enlace_vc\" <> '')",
        "ck_sesion_estado": "CHECK (\"estado\" IN ('PROPUESTA', 'PROGRAMADA', 'REALIZADA', 'CANCELADA'))",
        "ck_sesion_motivo": "CHECK (\"motivo\" <> '')",
        "ck_sesion_motivo_solape": "CHECK (\"motivo_solape\" <> '')",
        "ck_sesion_notas": "CHECK (\"notas\" <> '')",
        "uq_sesion_contratacion": "UNIQUE (\"id\", \"contratacion_id\")",
        "ck_sesion_programada": "CHECK (\"estado\" NOT IN ('PROGRAMADA', 'REALIZADA') OR (\"fecha\" IS NOT NULL AND \"hora_inicio\" IS NOT NULL AND \"hora_fin\" IS NOT NULL AND \"inicio\" IS NOT NULL AND \"fin\" IS NOT NULL))",
        "ck_sesion_horas": "CHECK (\"hora_fin\" > \"hora_inicio\")",
        "ck_sesion_instantes": "CHECK (\"fin\" > \"inicio\")",
        "ck_sesion_cancelada": "CHECK (\"estado\" <> 'CANCELADA' OR \"motivo\" IS NOT NULL)"
    },
    "interaccion": {
        "ck_interaccion_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)",
        "ck_interaccion_tipo": "CHECK (\"tipo\" IN ('LLAMADA', 'CORREO', 'REUNION', 'VISITA', 'VIDEOLLAMADA', 'OTRO'))",
        "ck_interaccion_descripcion": "CHECK (\"descripcion\" <> '')",
        "ck_interaccion_resultado": "CHECK (\"resultado\" IN ('PENDIENTE', 'PROPUESTA', 'ACEPTADA', 'RECHAZADA', 'SIN_RESPUESTA'))",
        "ck_interaccion_proxima_accion": "CHECK (\"proxima_accion\" <> '')",
        "fk_interaccion_cliente_final": "FOREIGN KEY (\"cliente_final_id\", \"cliente_id\") REFERENCES \"cliente_final\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "fk_interaccion_contacto": "FOREIGN KEY (\"contacto_id\", \"cliente_id\") REFERENCES \"contacto\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "fk_interaccion_contratacion": "FOREIGN KEY (\"contratacion_id\", \"cliente_id\") REFERENCES \"contratacion\" (\"id\", \"cliente_id\") ON DELETE RESTRICT",
        "ck_interaccion_recordatorio": "CHECK (CASE WHEN \"crear_recordatorio\" AND \"hecha_en\" IS NULL AND \"resultado\" <> 'RECHAZADA' THEN COALESCE(\"fecha_recordatorio\" = \"fecha_proxima_accion\", \"fecha_recordatorio\" IS NULL AND \"fecha_proxima_accion\" IS NULL) ELSE \"fecha_recordatorio\" IS NULL END)"
    },
    "aviso_oculto": {
        "ck_aviso_oculto_version": "CHECK (\"version\" BETWEEN 1 AND 2000000000)"
    },
    "aerich": {}
}

MODELS_STATE = (
    "eJztXWtz27gV/SsYfdnsjJqJ5UfSbacztuM0bh07Y2u3O5tkODAJW+hSgJaE7Djb/PcCpC"
    "i+QAq0XiR0P3Qbg/dS0rkgHudcXP7ZG3OP+OHLU58SJkjvJ/Rnj+Gx+kfxUh/18GSSXlAN"
    "At/6ka2bMboNRYBdIZvvsB8S2eSR0A3oRFDOlPExcvl4gtkTEiMs5B8scggRZh6a4Kfwpb"
    "qPx115I8ruzV2mjP4xJY7g90SMSCAdP32RzZR55CsJkz8nvzt3lPhe7sdST90ganfE0yRq"
    "O6H350y8i2zVF7p1XO5Pxyy1nzyJEWdzB8qEar0njARYEPUJIpgqBNjU92dYJaDEXzY1ib"
    "9lxscjd3jqKxyVd/wF0rae41xeDZ2bs6Hj9EoYJx4ZDGdNEjoVH/lVwwiAe/UV/vLXwWB/"
    "//Xg1f7Rm8OD168P37x6I22j71u+9Pp7/GVStOJbRZid//P8cqi+EJcBijuHavge+WCBY6"
    "8oGCn6DyQI1RcvhUDiT+5lJIvwZxwWxyBBvC4ISUMahbTzbiAMNYgm6KVouQHBHteBFQoc"
    "//wcWKl9ASsZDyLomLxM/mEXcsPzD2c3w+MPH9Xtx2H4h69a3x4Pz9SVQdT6VGh9cfRjvv"
    "POb4L+cz58j9Sf6Lery7MITh6K+yD6xNRu+FtPfSc8Fdxh/NHBXhaTpDlpygVWjmhT7NNv"
    "jaJbcIIQtzrEjI9vA1KO7pB8LYc2NS5EVaLTwTj2xvir4xN2L0byz8GrVzWB/eX4+vT98f"
    "ULaVWI1uXs0iC+9l0Dr4RwTAKXYr8R0Hm3Z0E+m7p3CXF6ZwpybLkSXLe7ZsqhundkAOpe"
    "ccxJMVWXCvM7DwKimQG0qKbGFnbYwwOTDnt4UN1h1bU8uoL45I4zU3yz5vYhfGAyIhxUDw"
    "gHpfHAowFxXe1iXotvzt4+gPeNxtz9mjF3vzzmutyj99xRaxPjKa7kYx/WeyZQ71UjvVcC"
    "2ueuXFp7WEMOaEHO2VsI8MAI4UENxIMSxpOAP1AmV12GGOfsAWMjjKlH+VgD8OmIU5doyK"
    "3EfHP7jt7ZTW8zI/LAZEAeVI/HgyK6RA6puh17Bbqp+QbR/Xg1PLs8PT++6CrIjAscljG+"
    "4Oy+Yks3s7dhiKhjQM5+LfKDt9NQfmtP+7zjQM9nZ33W1S1Le7TeZjrj3iujRZgyq1kbxM"
    "swJSDc/Z4hsVXDLXZ/f8SB5+SuZNZrsToSyosM+0TTjU9md3j372viY6FfDucFmXfqXh1k"
    "gb4nXS9pnfWMwgqXCewKvixUs9vYCtMEB4K6dIJV71oOqo+ZW9kKVywbyh4hb770U5i5l6"
    "14yWb5m9xVwHWe3somtNTozwe8aj4oXxoPxsUWzPB99JPUZ6tP0o3z1cL8fB5YqM7H009k"
    "2lSjD4hL6AMJUfTzJVTocUTdEcJymTUiwdx4LswvlPCfd0dQ+EHhB4W/TO6Bwt8N+RcUfu"
    "tDDAq/hXpzq3AFxRkU584iDIozKM7WYA2KcxfVUFCc148xyHUg17VArsvNYTMWtCkRmPdb"
    "FxllJyVYkktL4SjH4prckYAwV7ctLp9J6xbyVUKCbA7w45y1LvQ5CYD82UTE8JzdDK/PTy"
    "W6RtLzxoXUdo7FbdVRu4jWFmXULsK1NRW1K2CtVURNBi6dgJoZ1GrE06yVgW46IUHIGXqk"
    "YoQC7pMQYYEwikd0xANEmDf7SyeSNnUHRbTFy58+KKKgiIJcBoroTocYFNG1Um14Qnyfer"
    "otnhbhnL0NdFtRHTXC+KgG4yON/gECKQikG0F49QJptI3QscvqeFJYgnduXsDWp+Halpm9"
    "v99NmauAQ7dT6gvKwpfq8/6xLsq5BuObD8cXF+UV6CRQGtBEJ3+ecAkZZhrhKONSQPNW+q"
    "wLzXnLZoE7ubq6yK1JTs4Lu6LLnz+cnMnBN+q80oiK3GZpWwcWWz0erP4oHQhOIDjZy7iU"
    "8Y+OPTw7ClnvZ8Vi8ehiZyhA+1uj9lfZz5fB1PRIabt6dFNcsw/0EsoqyDpblHVyKqtG2i"
    "mqsNXyzqRo2UDiGXEk1/0B05520xuBXNPiGasPcg3INcDlg1yz0yEGucYyuablIK9Dr5Ff"
    "YjqWq31TSSFnbx+HaNSPa7pxuReDIAaCWGcFMSDAgQC3dw8LBHhLQgEEOBDgbcR1ZQR49G"
    "1XQ4DPb9XB/YzRKRAc0lAQdYp4SayO5zeyCap1igXveDCODxhplIL0Yr9OJrjLmRmVz5sG"
    "IUH8DokRQS4W2Of3U6Kvi1dtCnpBiyf4PugFoBcAmQx6wU6HOK7zY0wFJsarIVFa9CKw1f"
    "NUoMSstZTgSNppFuPvp8wLiCdG5dT4uUdxSCIuHWP/5dv4/zsI9+L1Tx47uUSuqlNVkaOd"
    "87Cwi64+T3sSyO7EHdXpGvXSgt/SfbVl6kDTrspv/yuXCQ86wbWyHFXOxwZJpVlJKlXzgD"
    "C9SF2JWd5p90CTq1b6oHlSq04HpfYbPBqULI86ezIItLu2vdwIXqqyfXbT40GvitxU1/oL"
    "uc3EyoDajH4bCXRUZvYSUJdAXQJ1CdRlV3ktoC6tDzEQbJDq3PVUZ8jEhUzcziocEQeiAb"
    "eWM9GhC5wJcCbd4UxCEq6ALbkhoRlP0rJBZSs0SY5aqigGnKWe6gsC5ywXUiZXjCRJXiH3"
    "PST4vKJvmURZZLyYVvnUw4xGgySbjknAe1+AaAGipY3LYyBaYBcORMsOhJh8nRCv4siLdi"
    "OVd4BcscU7qdmUX5pI9BN5Yr6mA12b3aTGk/lg7+D1wZv9o4P5HD5vqZu6yxPNbNVkDmbq"
    "AHBCqtgup4q1DfemuWJRgqcjUXmgofYFhouSQ/O+O48nkUjoVnUVD35qvrmnvvfx+urjz2"
    "qFsxnyafUP/0M0WDojLNErQ/0WizLQRZe65XP3ZrAagNVquDQ/6Tlo7bo0NbaP3j80YkUP"
    "a0jRw3KSPbwIFl4E2wKaHsqSbJsGhbIkLQzF/Fh74zAUPeFxgNIwS0+UUBqm/aVhtMPHs5"
    "DNld6ws78WR0kot7OhcjsbzrDoJEbwBoMt5qNkn0FNOkrhEa3ORqEFQ5PXF6SvPECEBdz3"
    "iYcoU2kmUWqLq38xtZmXJj3lUyllJvfShS9wKqgty9I+gmSVRcMEJKvsdCYDJKtYH+IuiF"
    "bHp8PzXzqrWAEDu2UGNrMeax6EsrMV8/t2QpFdCjcOhcYZHopV8bCFPUtz4tDOYhb9InVY"
    "Hg4MmMPia/cao1t8w1+3ergpuJoH3Jz0Bgnh2RJCNSG7Tk4oU9pbQwnlC39XM0I4b9eMEP"
    "ohRFhIbw/LXqJKUmMUklDt4xdwQgsctbRQOKdXgRBq5/zYB0IICCFgC4AQ2ukQd4AQ6vDZ"
    "hTFlEnyNAFk1j2QcbDhv02wa6QhzY+tyCIib9kUi3kY0jkHOzYoFaSt4s3RT15h7sC7dpl"
    "/gHnJdDliyLbNk7SN42wiuOb+7HdJsNmhoCLN0OKkmy9LRyqyMjyDYHUlYUehzEdNc1UlT"
    "Jg4m5XyyBZopkz2d96TNp8xGI9s6+3c/5cei3zczhlpAwKa1eQ4FNm2nqRZg06wP8R1xR6"
    "bn1Oe2u3xAXRWWcNJZvXiQ2sX+cNarS/UoMm5VCBo+Ed1B8ObD8cWFvrSHM1sLNYJw5rPr"
    "+H3jTPPUas/wJ6YW0t9HJjWmj6pLTB+VKkxXPdhVk93iJ7rBPNedXtm9aU431FQFdcEYAx"
    "FtQ0RBqGqwQ/NoQFw9taadM3L2NtR+KcimRqVM9msqmeyXC5kQ5mOXOA+uIcY5e/swXkv9"
    "og5o/92vYAYluNbZhWPAnJD7eGJaf7fkA1hDubPVv2QYUlnakECR6EvPKwKVOtqwyG1FDg"
    "VI02s8epRVU59Xs2jm3K2O3ahkUfpML1GxKD2IsmR1mfzJl47xh1uqLpPW49FWl8mV66mr"
    "LpM3NDhM5GKFwhhT9V9ChMTm83TwanDUR48j6o7kpSfkE/xAEEZMromQeqmb/nzRUvcyyq"
    "yI9CXIiYCciDaPHZATsdO8M+REWB/iipyISrnIJC0Cwrr1sAo6MaeOE2MLVfPVM8azr6Xf"
    "IFeybQWv3ePcZN+Wn95E0Mh5bFLTOLt8e352OTzrqqYxCfhXOsYObqKClp1s6KMbkEKjGd"
    "FZhHl1jqHGdZdTDtXeIHAC4vJA/lwe6BKUqt7Rrvfd4Pva5y2dfWH7KOqSpEECUdYDsoja"
    "vCaMh5v6R0uNUxWKi9Z77UPVFth/w5GqrS9N0ixpNrOSgbcm2USOwluT2hgKzgR25Rj/nK"
    "yFjCMEoMv1a3c1EHV5C1B4csnCk/Duqk29uyoZi58HbMbZTlDzM1ULy2l0F9c2V9M4fqAh"
    "v3IlNrynq0GbudyvLUKrDB2eWi7OHGEI+yQQSIywQJwRpPRpEqCQcf6NeOjFlAnqI8wQjU"
    "mQHxEPkEfDMQ1DdZ3x+RVNMslKb/+ZfWY+kc9H8BN6HHE0ovLXICr66o1IYpTc/IcQ8UeG"
    "HuVmPUTx/VUqCkFY/c91uWwL/4Y+9z73EA0jR3k3nyBXjmgBqa6cG3+2uuz6+AFK5rZoed"
    "RHkNCyaJiEhJadpkAhocX6EKcTlCkpm3rYSMmaMbJ1hGyZj1UTfwOA5w4WJpisBeERliNR"
    "AwkuMQf9rW0jU4my2tLmigTUHfV0+6r4Sr92S5XaLNpMVQd2cVJ8o63DruwbBnsHrw/e7B"
    "8dzLcL85a6XcISO4Lqcbx6T2DDSD44PDQYyaVV5UgeXcuP5OqhaoDwzNxCdNezEuFy9xo/"
    "2nmE/3VzdVmtwcxcirMldQX6H/JpaNn+VoGRmyMTTF98OP61CPfpxdVJcfJTNzjR6S+bnM"
    "y+/x+CNL8D"
)
