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
    CONSTRAINT "fk_inscripcion_participante" FOREIGN KEY ("participante_id", "cliente_id") REFERENCES "participante" ("id", "cliente_id") ON DELETE RESTRICT
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
""",
}

CHECKS = {
    "sqlite": [],
    "postgres": []
}

SCHEMA = "eNrtXG1v27YW/iuCv6QG+sHviYd7B7iO2qpz7F5b7rYigCBLVKvVsVzZCYoN/e+XFN8pUZbtpLNTBtiqkHyO+HL4nHNI5fxT23xdxltQ+8X6pxYsY7Ciz8ny/m61yZ7jEP5Tc8au/caeWu+nzs1g+qf1m/2nNZi7E2c8nNo39ti1xhP433w0qr20ag8g3cTJigClqiAFfpigGte5sWfu4Oa9VO8H23t/Gf9d2miV3C1S1NXah8F0+HYwfdFqNOoFTbwguQNpEPtLtXHWJo7E4mavbs3Hzv/mdtbRJE1BIsG6nQy2BUsQJSuproMlhnEKgoAMnda1yeuCJIw/Jd462Wzl/jRx/TIJ4MhDP5TqWrhynSYP8QqOpKgyDuPkTqppt+TpAPCdYVLWYpVs/U025fYfLipY3G++3oNQfmFDmufv2ahWm23qx6st1pfgi0dUyRPUYPjWHv5mvbilqnFbs17Z7u+2Pbaa1mB8bcE1IT94rrgUvthMCC6CMv7zq3VxUQyQl16B8kqtEKwbHBdHuqZcU1hrXKQDiArEILRQB5JUi6FYqb5zitIJfRRqdHBJJxmUlepgkrYyGCvVwbgeMwwuggBnbL24sOcXL60Le5b9f3xRVwVwNWcCcBEV8H7i2uOhMxghCYOh63yYoCdnTJ7reWUi20LQIFjCR4D2QLwKwTdA+fKbOnte4Pt+p4ukyJNHNi8HkD3nBa1Gr3tJAHQjovbfsy1HWkfxKlvT50HYOTI+NxY+hEGF1cTr9sp5I66ANbVf21OosvbMuqVNofJlOwMqhDUZW9f2yHZt2HLmTp2hu4uVM615JG7GsvZmaAKrTrEYsDfRYthBdIuhB5Iu7e5R1IuFHEjAGHwgDdNV3cF8EHT/VR0z8yJr2JWimvqSq6+XaW4pcUJhjDz9VrDotSqQJwJRAo0um/2wU0CgBRj63Gl1+0GDYJS+kj21hWyXnCnjIpqS5azBEs5lspF5t3E48abJMlvM2uxmMBqp41qnSOvWeC+olYUu7L9IoqqZlSUXCcTtDuRmolrH0jIVU52RKUJSBgZipVpcdU6miP3omKKYajFIViJMSiOblHYzBz3Mq0TUxgZZndUgMvqSQzJXrfZ6MrWdN+OMHV7c5nSsQGQlZcujNMqXY1zaU8qcjW4v8vslzKkOrXnZbnRbhbSpg3R63W5XZVo+Bbn5l5iDr4D4spfWcDIY2bOhrZnVRr1u/f4WTqR1y5notoapfe2n2xiVnO8JSHV6l1qFSXB/BydLpvojbMBPwdeivhzJ2ZKoyrwtofbkbgkrrT/3cGlpKbYy90uo6vwPKUB+3740XIQ+XSoWesvZuLVo+T09G4sYdlLU77TDRQEho55VlBH0OwFoaxlalZSRaJSkdz4Jlk6fQXEMphAYpyB+EFzh7OJzkuJQSSEyVHeXhPnzBPXwdQ0DyjjxkBwuBlUki7/ANn5IpHMFZBfBim54WgpHHT/4RfN1+EkuW9IjSY7L4dOuRMMqZ3BIZVLkELYgDJGV5Hraz37yeGnRmAxWyk4T4X4WjhPno4H3wZm6c/y7C/c85JibwdCZjFHBjfOHO+BHjPx1yvILkTorzzm6ffqTFycpDRPGSvXTJiuWsEC0uPzYkwui9HXV7bbCSHeOmbUPk/Tn8rgO8qqyzZ08weaG0/8YexuJ2W+fIsSejgvDVXY8GKKi06HVaiSDKnW/2Wz1m9rDebhZUn97PoYQfFuDkDlWO4yhv4qpFmabAnqJqVhwuLXLG1REiw/xZqs1rbsvNR+yzniffdgStbseuDbuJt1OFNltnNYh/hPFM6KbVqWzrPHh51p0MzzC2RYTJessv+tjxUXnSAz9Q6y79MZHMfCSxIIdIvs6vG6H1yNP7M4L1Onk/RyxCL5Atd+7g+vseWrDrfGR/DIcXM+H5Nkee8P5dJbds752xoORw1tBLRuhX+qadaK7VFgkVFS6ulXvLUTMQQd8Kvo0IsuCGQn8VQCWfugXryuaFr4U1mRqCfPszBgz1LUHiORNzEKCPoxBm+VniBRDB9TodDpRd9cxoorq9MCiF5WfJKpYwmlwWjrdiMbWIitqcMj2oaPLtk9v5lEJXhZsCJkTEK82QRqvz8cH2GlJF/5fvgdWkognM3yi8lYRLLTfLV06FKogXWx/gBW8j0NPUAeqUV632+iArnKgLQ8cq5bSX6KccI+LUo+zraKknRYg+1Im4+9Xg3eUuqMvRYOkTnCOEIvGWcaHhQtclQ6Vviln/WrfctO9o2/F6nHwIaA0i5TPOpeLPiijxoLxeVcg6vuUGguUKCOqDdicC0dFIPgsOfHIzYEjh8NKxDtnVgXNgFr+d7KSHPleR2Y5Lk0iOSJJKruLV/dbHLkS4aWfHYHV0g+A9xAUBR276VcfsOAab5MsYdxcKaJ5Wnpl4bI+YKFNDospsMoeyXhEiKJCkgdNynN+ebPT7heJIUoiy4CFVQRQvWRgVKB6uaStoHjcLcZl+VcVjnrPr5oIStJgbhtoqQ61V0ABf3kzHdywkKI8WKATUjVMkNoLO0aBkRoNumJ4QVqrhrAgulBtofK+dZp8Sv07rfeO9iydyMK5qyOPHnm4iD9ljz7TEVXbNfVYk/OVJbgcpF6wbza6TfOr2jMFDG3eFpkzWQDHamBPGgzJq+61AxgrhNRwFzk9tJPZs2jRiSRClV63fxVd9cVYBVOsLEVF41F5V2Fz0aGBDh1pGQ6Xe0HU6i/oJaDa05d0gdGDKLRwnAK5EM/D38SbLSAfJz6HCCnvEJxtHMMcwypyccsDIyOuBVT3vH7YX7RCmSxZb3aERIK44/wDQVAFC4bOCV0bnxKyx3fzmeu8doaSyRLk7mXHqTMXfclPWUEQo8xX3saUL6EGow2vhC7JJx+VAr/8asq9E0TiLlaVUjHkEnpPiTvqXnYZ3RZbaAVJo65Fu91hH2zooi64BUDqB8HZhV7F1dt4XcqMIZB0gsYhKdjcL3exKnR/vsV3vudrI6usc16+HQ0T0QykHjQ/SRr62ySNC69RP2dSCg64sHgVToU/u9sh4atZrUTS5JiDvEPtniYmFDbU0UdhXBLVa35hDAso649GzNceTqZTe4K9bmiz8HXQB2fm4KDmg3NtT4TmE3cq/KGZ+EJlo/DQDIgMKEUlIlzaUPw7aVrK7JU9vnaolap2nzNzxh5cA9KysO/5DSj+wYlQJY0gkoWc2k2K2j3+FyBFlo3sm0rHmfIGOqI/J3PMmlNGmTGJNgwHMxt9hz1GUnPMDN9KQk5CxyTo4jGlqM1IjbiaWi6SKnwFnmduiPmvdVtoMUhAUwSRO1AMpo3qlj2a2bskwQ1Y15z+8gkkErxmb7HABkYzJuEUOKeqXq8FItAUPBmmpFoYcoAW/aYPrnY6QEV7d9H3w6ih+fyUHEKUCmiBK9Ar//a0TAyeostm0GouxFnjkedDvEm8JIB6dB5/y7UEcM1SxcVQPQz/AZS2YN/AcO9GG5TxCfLwu71OL/J9JSjDVZQg4PuFOEyY4oMNsrJB8NqBNA4+P/aq8Q/xuuoXfevyac++jNyiNu9mkBbLPrnLDSf7w5Nks/2UEgYoT8EBPaeZPXUGI+45CgPdXw/dj5U0UWlmUm+Y1Bsm9YZJvWFSb2hTb5wPUZuUGyblhkm5YVJunGvKjVNl2tNKtfFqMhmZXBsm14bJtWFybZxHro3z53WTY8Pk2DA5NkyOjR+dY+M0mPMZ59bIOdMmuYZJrnGGyTWemYt1ZFKNx97VJqvGj8+qcRoabbJpmGwaJpuGyaZhsmmYbBomm8aPyqZxIrb/oCwa7keTR8Pk0TB5NJ5vHo3TYKd/KX8Gpjc1gwYuNTk0TA4Nk0PD5NAwOTRMDg2TQ+MJcmicS1xkcmeY3Bkmd4bJnfEouTNOLNzSNTjHrBm5e9LCtBkk5DOJM0ziDJM4wyTOMIkzTOIMkzjj50iccRq+1xMlzIB+zXNLmVF9sR4rR8arPZNkfP8/7yeJUg=="

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
