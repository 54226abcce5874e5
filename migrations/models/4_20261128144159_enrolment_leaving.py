"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
CREATE TABLE "inscripcion__new" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "creado" TIMESTAMP NOT NULL,
    "actualizado" TIMESTAMP NOT NULL,
    "estado" VARCHAR(32) NOT NULL,
    "baja_en" TIMESTAMP,
    "cliente_id" BIGINT NOT NULL REFERENCES "cliente" ("id") ON DELETE RESTRICT,
    "contratacion_id" BIGINT NOT NULL REFERENCES "contratacion" ("id") ON DELETE RESTRICT,
    "participante_id" BIGINT NOT NULL REFERENCES "participante" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inscripcion_contrat_5504e5" UNIQUE ("contratacion_id", "participante_id"),
    CONSTRAINT "ck_inscripcion_version" CHECK ("version" BETWEEN 1 AND 2000000000),
    CONSTRAINT "ck_inscripcion_estado" CHECK ("estado" IN ('ACTIVA', 'BAJA')),
    CONSTRAINT "fk_inscripcion_contratacion" FOREIGN KEY ("contratacion_id", "cliente_id") REFERENCES "contratacion" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE RESTRICT,
    CONSTRAINT "ck_inscripcion_baja" CHECK (("estado" = 'BAJA') = ("baja_en" IS NOT NULL))
);
INSERT INTO "inscripcion__new" ("id", "version", "creado", "actualizado", "estado", "baja_en", "cliente_id", "contratacion_id", "participante_id") SELECT "id", "version", "creado", "actualizado", "estado", CASE WHEN estado = 'BAJA' THEN actualizado END, "cliente_id", "contratacion_id", "participante_id" FROM "inscripcion";
DELETE FROM sqlite_sequence WHERE name = 'inscripcion__new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'inscripcion__new', seq FROM sqlite_sequence WHERE name = 'inscripcion';
DROP TABLE "inscripcion";
ALTER TABLE "inscripcion__new" RENAME TO "inscripcion";
CREATE INDEX "idx_inscripcion_cliente_f47b9e" ON "inscripcion" ("cliente_id");
CREATE INDEX "idx_inscripcion_partici_8ef9af" ON "inscripcion" ("participante_id");
""",
    "postgres": """
ALTER TABLE "inscripcion" ADD COLUMN "baja_en" TIMESTAMPTZ;
UPDATE "inscripcion" SET "baja_en" = CASE WHEN estado = 'BAJA' THEN actualizado END;
ALTER TABLE "inscripcion" ADD CONSTRAINT "ck_inscripcion_baja" CHECK (("estado" = 'BAJA') = ("baja_en" IS NOT NULL));
""",
}

CHECKS = {
    "sqlite": [
        [
            "inscripcion",
            "ck_inscripcion_baja",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((\"estado\" = 'BAJA') = ((CASE WHEN estado = 'BAJA' THEN actualizado END) IS NOT NULL))"
        ]
    ],
    "postgres": [
        [
            "inscripcion",
            "ck_inscripcion_baja",
            "SELECT \"id\" FROM \"inscripcion\" WHERE NOT ((\"estado\" = 'BAJA') = ((CASE WHEN estado = 'BAJA' THEN actualizado END) IS NOT NULL))"
        ]
    ]
}

SCHEMA = "eNrtXO1v2zYT/1cEf0kN9IPfEw/PM8B11FadY/ex5W4rAgiyRLVaHcuVnaDY0P/9IcV3SpRlO+nslAG2KiTvRB7vfndHMfdPbfN1GW9B7Rfrn1qwjMGKPifL+7vVJnuOQ/hPzRm79ht7ar2fOjeD6Z/Wb/af1mDuTpzxcGrf2GPXGk/gf/PRqPbSqj2AdBMnK0IodQUp8MME9bjOjT1zBzfvpX4/2N77y/jv0kGr5G6RoqnWPgymw7eD6YtWo1EvGOIFyR1Ig9hfqoOzMXEkNjd7dWs+dv43t7OJJmkKEoms28nItmAJomQl9XUwxzBOQRCQpdO+NnldkITxp8RbJ5utPJ8m7l8mAVx56IdSXwt3rtPkIV7BlRR1xmGc3Ek97ZYsDgDfGSZlI1bJ1t9kIrf/cFHD4n7z9R6E8gsbkpy/Z6tabbapH6+2WF+CLx5RJU9Qg+Fbe/ib9eKWqsZtzXplu7/b9thqWoPxtQX3hPxgWXEufLMZE9wEefznV+viophA3nqFlHdqmWDd4HRxpBvKNYWNxk06AlGBGAlt1BFJqsWoWKt+corSCXMUenTkkk4yUtaqI5O0lZGxVh0Z12NGg5sggTO2XlzY84uX1oU9y/4/vqirDLiaMwa4iTJ4P3Ht8dAZjBCHwdB1PkzQkzMmz/W8MhGzEDQItvAVIBuIVyH4BiheflOl5wW+73e6iIssPGK8nIDYnBe0Gr3uJSGghojGf89MjoyO4lW2p88DsHNgfG4ofAiCCruJ9+2V80bcAWtqv7anUGXtmXVLh0LlyywDKoQ1GVvX9sh2bThy5k6dobsLlTOteSRsxrz2RmhCVh1iMcHeQIvJDoJbTHog6NLpHgW9mMmBAIyJD4Rhuqs7kA8S3X9V18yiyBoOpaimvuTq62WaWwqckBkDT78VLHqtCuCJiCiARpfNftgpANACGvrcaXX7QYPQKHMlNrWFaJecKeIimJL5rMESyjLZyLjbOBx402SZbWZtdjMYjdR1rVOkdWtsC2pnYQj7L4Ko6mZlzkUM8bgDsZmo1rGwTNlUR2RKISkDI2KtWrrqmEwp9oNjSsVUi5FkLYJQGplQ2s0c6WFRJYI2tsjqqAYpoy85Shaq1V5PprbzZpyhw4vbnI4VsKykbHkqjfLlEJfOlCJno9uL/H4JcqpLa162G91WIWzqSDq9brerIi0XQU7+EnLwHRBf9tIaTgYjeza0NVJt1OvW72+hIK1bjkS3NQztaz/dxqjlfE9AqsO7NCpMgvs7KCwZ6o/wAT8FXov6ciRmS6wq47ZEtSd2S7TS/vMIl7aW0lbGfomqOv5DCJDfty8MF1GfLhQLs+Vo3Fq0/J4ejUUadlLU77TDRQEgo5lV5BH0OwFoaxFa5ZSBaJSkdz5Jlk4fQXEOpgAYhyB+EFzh7OJzkuJUSQEy1HeXhPnzBPXwdQ0TyjjxEB/OBnUki7/ANn5IpHMF5BfBiho8bYWrjh/8InkdfpLLtvRIkON8uNiVbFjFDE5SGRQ5CdsQRpG15Gbaz37y9NKmMR6slZ0mQnsWjhPno4H3wZm6c/y7C20eYszNYOhMxqjhxvnDHfAjRv46ZfuFTJ215wLdPv3Js5OUhjFjrXqxyYolbBBtLj/25IwofF11u60w0p1jZuPDJP25Iq6DoqrMuJMnMG4o/sewbcRmPztFFHsGLoyucuDBKCoGHVqtRjyoUvebzVa/qT2ch8aS+tvzcYTg2xqELLDa4Qz9VUy1MDMKGCWmYsPh3i7vUBEsPsSbrda17v6o+ZBNxvvsw5Fo3PXAtfE0qTlRym7jtA7xnyifEcO0KpNlgw8/16LG8AhnW4yVrLP8Wx9rLjpHYtQ/xLtLb3wUBy9xLLAQOdbhfTuiHlmwOz+gTifv5whF8AdU+707uM6epzY0jY/kl+Hgej4kz/bYG86ns+w762tnPBg5fBTUshH6pa7ZJ2qlwiahptLdrfrdQqQ56IBPpT6NzLJAIoG/CsDSD/3ifUVi4VthTaaWIGdnxpChrj1AJG9iHhL0YQ7aLD9DpDR0QY1OpxN1dx0jqlSdHlj0ovKTRJWWYBoUS6cb0dxaREUNHfJ96Oiy7dMv86gFbwt2hCwIiFebII3X5xMD7PSkC/8v3wMricWTOT5ReaswFsbv5i4dClXgLo4/wAvex6EnqAPVKK/bbXRAVznQlheOVUuZL1FOaOMi1+N8q8hppwfIbspk+P1q8I5Cd/SlaJE0CM4BYtE6y/CwcIOrwqEyN+WsX51bTtw75lasHntAtTg3ZGWC6EXZ/5fKGz4hVMX2qCB0MURLO0MxsnO56IMyuC2QmXcFor5P4bZAMTPw24DNueBeBILPUmKAQie4crisRPyOzbqga1Hb/05WUnLQ68jIyblJwEk4SW138ep+i7Nhwrz0KhNYLf0AeA9BUSKzG9L1SRDu8TbJEubilbKkp4VsloLrkyA65LA8BavskShKmCgqJEXlpD0X6zc77X4RG6IkMg/YWIUB1UtGjBrUyJmMFRSPh9q4Lf+qwlXveVOKUEkazP0NbdVR7ZWkwF/eTAc3LE0pT0CoQKqmHtJ4wWIUMtKjoa6YspDRqnMtyFhU/6q8b50mn1L/TpsRIJulgiyUXR1lCShqRvgp+6BMR1Rt1/RjTc53ltDlSOoFdrPRGc2v6swUYujztsidyQw4rYbsSRMsede9dgDzj5A67qJAik4yexY9OuFEoNLr9q+iq76Y/2CIlbmo1HhV3lXYXHRo8kRXWkaH270gavUX9MOiOtOXdIPRg8i0cJ0CuJDIw9/Emy0gFx6fQ9aVDwjONjdigWEVvnjkgdkW1wKqe14/7C9aoQyWbDY70iyB3XHxgcCoggdDZ4+ujU8e2eO7+cx1XjtDyWUJfPfy4zSYi77kRVaQGCnyyvuY8i3U0GhTNmFK8mlKpWQyv5vy7ASWeIpVuVS8yyHMngJ31L3sMrgt9tAKJc26Fu12h10C0WVd0ARA6gfB2aVexd3beF2KjCGQdILmISnY3C93oSoMf77Fd77nazOrbHJefhxNE5EEUg+6nyQN/W2SxoWfZj9nXAoOzTB7lZwyf3ZfnISbuFqOZMgxh4OH+j1NTigY1NHHa5wT1Wv+ERo2UNQfjVisPZxMp/YER93QZ+FPTB+cmYOTmg/OtT0Rhk/cqfDHa+ILFUPhqRkQEVDKSkRyyaD43WvayvyVPb52qJeq9o1o5ow9uAdkZOHc8wYo/hGL0CWtIJKZnNrXGXV6/K9KijwbsZtKR6SyAR0xn5M5us0po4yYRBuGg5mN7naPEdccMsO3kpSTwDFJunhOKWozUiOuppaLuAo3y/PInR3N3hZ6DJLQFJHIEygmpoPqlj2a2bs4QQPUnf5yARIOXrO3WGAHo1mTcAqcU1Wv1wIRaAqRDFNSLRkKgBb9pg+udgZARba76Pth1NBcaSWHEKUMWuAK9Mrvs5axwSK6bAat5kKUGs88H+JN4iUB1KPz+PuwJYB7liohhhph+A+gdAS7V8OjG21SxgXk4Xd7nV7k+0pShrsoQMD3C3mYIOKDHbJiIHjvQBoHnx971/jlvq56S3BdLvbstuUWjXk3g7BYdo0vt5zsj1mSzfZTShCgvKwHjJxm9tQZjHjkKCx0fz10P1bSRGWYKedhynmYch6mnIcp56Et53E+QG3KeJgyHqaMhynjca5lPE4VaU+rfMeryWRk6neY+h2mfoep33Ee9TvOH9dN3Q5Tt8PU7TB1O3503Y7TQM5nXK8jF0ybgh2mYMcZFux4ZiHWkYU6HtuqTaWOH1+p4zQ02lToMBU6TIUOU6HDVOgwFTpMhY4fVaHjRHz/QZU53I+mNoepzWFqc5jaHPvU5jgNxPuXanJgyFSrcuBWU5fD1OUwdTlMXQ5Tl8PU5TB1OZ6gLse55FqmHoepx2HqcZh6HI9Sj+PE0i3dgHOsxJH79lpYioOkfKYYhynGYYpxmGIcphiHKcZhinH8HMU4TiP2eqIiHDCueW5lOKpv1mPV3Xi1Z+GN7/8Hc565cg=="

MODELS_STATE = (
    "eJztXWtv2zgW/SuEP3UAb9E4j3YfWCBJ3Z3s5lEkntnBtAOBkeiYMzLpkeSkndn+9yUl2x"
    "IlSqYSPyTqAjNAQ90r24fUJXnO5dWfvSn3iB++PvcpYRHp/Q392WN4Kv+Rv9RHPTybpRdk"
    "Q4Tv/djWzRjdh1GA3Ug0j7EfEtHkkdAN6CyinEnjU+Ty6Qyzryia4Ej8wWKHEGHmoRn+Gq"
    "IxD0TzPAhJ+Fre0+OuuCllD89znzP6+5w4EX8g0YQE4iaffhHNlHnkCwmXf85+c8aU+J4C"
    "AvXkDeJ2J/o6i9su4jbv3nG5P5+y1Gz2NZpwtrKjLJKtD4SRAEdE3jgK5hIQNvf9BXRLjJ"
    "LvmJokXy7j45ExnvsSVumdfIG0rec41zcj5244cpxeAfKlRwbGRZNAT3aX+Kph/Lsf5Ff4"
    "y18Hg8PDt4M3hyfvjo/evj1+9+adsI2/b/HS22/Jl0lBSm4lv9XZxb8urkfyC3HRR8lYkQ"
    "3fYh8c4cQr7oMU9EcShPKLF5EXY+xBdGAe/ozD+j5YIl7VCcuGtBfSsbyDbqhAdIleipYb"
    "EOxxHVhhhJOfr4CV2uewEv1BIjolr5f/sAu50cXV8G50evVR3n4ahr/7svX96Wgorwzi1q"
    "+51lcn36mDd3UT9N+L0fdI/ol+vrkexnDyMHoI4k9M7UY/9+R3wvOIO4w/OdjLYrJsXjYp"
    "HSuC2hz79I9avZtzgi5udBczPr0PSLF3R+RLsWtT41yvCnRa2I+9Kf7i+IQ9RBPx5+DNm4"
    "qO/fH09vz709tXwirXW9eLS4Pk2jcNvALCKQlciv1aQKtuz4J8MXV3CXE6NgU5sdwIrvtd"
    "MymoHpwYgHqQjzkppvJSbn7nQUA0M4AW1dTYwgF7fGQyYI+PygesvKaiGxGfjDkzxTdrbh"
    "/CRyYR4ag8IBwV4oFHA+K62sW8Fl/F3j6AD41i7mFFzD0sxlyXe/SBO3JtYjzFFXzsw/rA"
    "BOqDcqQPCkD73BVLaw9rOAEtyIr9lgDe40w3MAJ4UIHwoADxLOCPlIlFlyHEir2FY3gbGF"
    "OP8qkG4CGbT88TZPMwpy6723r0hne93QTlgUlMHpSH5EEeYSKiqm7TXoFw6rJDhD/ejIbX"
    "5xenl20FmvEIh0WcLzl7KNnZLextCBVVRMjwpzxNeD8Pxbf2TANr1nxbI7Iwd/V2Mw4P3h"
    "gtw6RZxeogWYhJ5WD8W4bGlg332P3tCQeeo1zJrNgSuSQUFxn2iWYEny3u8OE/t8THkX5B"
    "rCo0H+S9WsgDfVsOvWXrYmTk1rgswm7EXwrV4ja2wjTDQURdOsNydL0Mqo+ZW9kKV6Idih"
    "Ehbv7ipzBzL1vxEs3iN7mbgOsivZVNaMnozwe8bD4oXpoOpvkWzPBD/JPkZ8tP0sX5cqV+"
    "NQ+sleuT6Sc2rSvaB8Ql9JGEKP75AqpYdH+aUHeCMErun0rza0X8Z9wORH0Q9dsYM0DU77"
    "TiC6K+9V0Mor6FEnOjcAWRGUTm1iIMIjOIzNZgDSJzCwVQEJm3jzEoc6DM7VeZU2avBeFp"
    "yPyp5ttin+zkAAuCaKEXil1wS8YkIMzV7YOLx9DahXyZVCCaA/y0YqdzY04AIH42iRJ4hn"
    "ej24tzga6RuLxzqbSZ0bepSmkb0dqjUNpGuPamk7YFrK3KpMvApZNIM0GtQh7NWhkpo7E9"
    "mpEg5AzhKNUseYAwQ4R5iwa9ElrPHZTP5q16+qB8gvIJshgon53uYlA+t8qp4Rnxferpdn"
    "ZahBV7G3i1vApqhPFJBcYnGp0DhFAQQneC8OaF0IBrDxPIY0d3JCo5ebRyyiHs03Bri83e"
    "P8Zz5kr40P2c+hFl4Wv5ef/cFs1cgfTd1enlZXEdOguk5DPTiZ1nXECGi0gqLjk074XPtt"
    "BctewWuLObm0tlZXJ2kdsbXf9wdTYUITgewsKIRsqWaZ9HEhsdGTZ/UA40JtCYbGJbirDH"
    "Zxnqgp91elYXNCx3AlQ+G1S+0uH9EkxNj4c2a0TXxTX7QL9AQwUBZ48CjqKnakScvN5aLu"
    "TM8pYGYs5ChXma8OKpNJ16s9Z+vVzzKRszV0svYfSp+Pinl0HkAZGneaECRJ5OKwAg8ljf"
    "xSDyWCbyNBzkbag84kvMp2JhZSpEKPb28Y1G47hiGBdHMchoIKO1VkYDsrybZPluBzGw5d"
    "3pgjbQ5Y0gFvsW8uWNBnZjhHn8bTdDmK9uZdHAVvd4IQ0jIk8UvxCr09WNbIJqm+LCBx5M"
    "k6NHGmUhvdivkhXGipnRARH5MjrExyiaEOTiCPv8YU70h0HKTeHgR/Nm9j5oAqAJAGEMmk"
    "Cnuzip9GNM9y2NN8OWNOjtX5vnokBt2WoxwYmw06zBP1Dxc98Tl06TPaCC8sonH5QS+9cZ"
    "v5YBvn4FpKIn1sZltaoqMrcVLwsH6uazt2eBGFLckQOv5ljNeb54xDaT7TAesPz+V7FceN"
    "SJq6WVqRQfG+STetWpZHUCwvSCdClmqlP3QBOrV/qoeVbLTg6l9js8NrRcJrX21BDodA16"
    "pRG8SmX/vKbHg14ZrSmv9deymksrA1Iz/m0k0JGY2UtAWgJp2cbHF0jLTjNaQFpa38VArU"
    "Eic9sTmSHPFvJsW6ttxKyHBtxKlkSHLrAkwJK0giUJSbgBfuSOhGbMSMPiyV6IEYVMKikJ"
    "nCWbqssCK5ZrSZIbRpYJXSH3PRTxVWnfIm2yztjkHDlmNI6PbD4lAYcz4kCtNGpBDNQK7L"
    "uBWulAF5MvM+KVnGvRrjpVB8gLW793Wsz0ZhPJ0tqGU1u1JpHFQsgYqNS+c1BBMlfXkrma"
    "hnzdbK44EdMRqDzSUPu2wfVpnKp35xElAgndqqwiAKQuu3v6ex9vbz7+IFcpu+GNNh8EHu"
    "Og6UywQK8I93ucrIPUzWDOpWoJbNVUJVe0hblKzxxr15apsX2k/LERoXlcwWceF5Pi4d2t"
    "8O7W/ZLrjS8VYit52Z5KIfb3wOqYuSn6eQcY/LbVaGly6e02l2hpMq4GFVq0UeNZyCoVMO"
    "wcr/koCVVvdlT1ZsfJD63ECF48sMdUkewzqMkUyT2i5YkiNGdo8taB9E0FiLCA+z7xEGUy"
    "AyTOOnG1b4429NJkjnwqZLMo70r4BY7o7H0jAHkk66ID5JF0OskA8kis7+K26FGn56OLH1"
    "srRt3jX7FDtPOJ/iHKOGzgAWrm0tOK5we48/1w55m1tTH2RR8r1mr76YHsbsa0BzQ+8Ahs"
    "ikHP7TbrU7521gTp50nfYhQw4Hzz7zmsjW7+lYrtGuGm4GoecHO5AsSfZ4s/5VT6Ntm8TG"
    "10DZmnVk4v5/KwareWyhtNCMKR8PCwGBmyjjdWaDos/kMhCSUfU6T0antrqb1wRZEDqdeo"
    "CbIPpB6QerBjBVKv013cElJvZzm8myf0ppSJDtDox2VzScahc+eeGk7W2LoSAq6mMR2Q7B"
    "dMoVesrVh5NoIhSzdttVkG61Ki+jmWQRlywIftmQ9rHpXbRHDNmdz90GOLoKGhxtJwUk6L"
    "pdHKqFQ0we5EgLqkrhJiqyqzzcDDpB5SfqxSJsZ7vI8QPSKsPylVrxdX4/Z0x5FtVfzjsR"
    "/fNjXOf6BHA5KkYEItJqDbGjj3At3WaS4G6Dbru3hM3IlpjYGVbZeLC8jCIE460+cPwbvY"
    "Hy1GdaGeSMatDEHrkuLurk4vL/XFWZzF+qgWhAufruP3B2emVQWWphZy4ycmVb1Pyot6nx"
    "Rqepc92GWT3fonGlJdGzHN6UJNWaeuiTHQo03oUVCxauzQUqLBbM5Q7G2o25PTVI1q0RxW"
    "lKI5LFaiIczHLnEeXUOMFXv7MN5K7amWJAe0vwIdlFDb5jBOAHNC7uOZaQ3kgg9gDeXqNv"
    "8y5wbnuliq+hfK83g8qFXTK7W3YV3biHSLBqrYjUy9eN6BpKyq+rwaVAvndo3sWiWo0of6"
    "BRWo0uMpL6wWpJ6HsWQwb7laUFpfSVstSCm/VFUtSDU0yKeQD6UwQU80mqxeEtVH4dwVf4"
    "ayBfs+4oH415SQSEDXR08TKq5O8VfkE7x4uxQTyyMk36qnO4u0vY8xytzInLqLRak4/6JY"
    "OjC9tvgnpFlAmkXzQhOkWXSayoY0C+u7uCTNolSBMsm0gG7de7dGdFaPjV46WCjGb56EXn"
    "wt/Sa8lMDLeXWPxhPjW3x6XZ1E8dqlVDK8fn8xvB4N2yqVzAL+hU6xg+sIrEUnG8bpDlTW"
    "eGZ01mFenr6oce1yNqPcIwROQFweiJ/LA13u0xnnYrdejBh63xya98J5W7Fj1bLjd6Pd3F"
    "wqC5Szi9zO9/qHq7Ph7auDeGALIxqV8P2TeEjWKa6Y9YAEpSavDZNwU/1oVcSpNc/V5qPU"
    "Ho7JGQapBr5GS7OQ2c36pVPv0bJUeGzTi7S60AWJkMHrpDxk7OENZi2sg9tV/KtyHppSyb"
    "IR4nDfwveYNRrYmi8yWwbh5yGbcW5VoKiTl5OZohpYt6O9uDa5bMfpIw35jSuw4T1dWdvM"
    "5X5lXVtp6PDUcn3aCUPYJ0GEogmOEGcESfWZBChknP9BPPRqziLqI8wQTaiN72RuiEfDKQ"
    "1DeZ3x1RVNuslGb/+ZfWY+Ec9HILp5srxXH2E0DghBEjWU3E9moBCE5f+uy0Vb+Hf0ufe5"
    "h2gYez5NuE+QKyJYQMpL7iafJS+7Pn6EWrv7Xwf1EWSlrIuGkJXSaf4SslKs7+J0XjKgVV"
    "NjG0lVM061ilItMqpyqjfDdmVrYV7IVsCdYBF/aqhmS3OQzJoWjwqM1J52TiSg7qSn2zQl"
    "V/qV+6XUZt1Oqbxj1ye+19snsOhDbJh/GCzbLQwOjt4evTs8OVptElYtVXuDF+wDzic40E"
    "NbvhOwIZIPjo8NIrmwKo3k8TU1ksuHqgbCC3ML0d3OIoSLPWvyaKsI//vu5lqPcMYlP1tS"
    "N0L/Qz4NLdvVSjCUOXKJ6aur05/ycJ9f3pzlJz95gzOdvLLLyezb/wFwIjRQ"
)
