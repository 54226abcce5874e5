"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
DROP INDEX "idx_participant_cliente_0ac448";
DROP INDEX "idx_participant_cliente_c798f8";
CREATE INDEX "idx_participant_cliente_d943db" ON "participante" ("cliente_id", "busqueda");
CREATE INDEX "idx_participant_cliente_c94ce3" ON "participante" ("cliente_final_id", "busqueda");
DROP INDEX "idx_sesion_contrat_d6f0a5";
DROP INDEX "idx_sesion_inicio_3844e8";
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_sesion_inicio_cf29b3" ON "sesion" ("inicio", "id", "fin", "estado", "contratacion_id", "direccion");
DROP INDEX "idx_interaccion_cliente_f0e9c3";
DROP INDEX "idx_interaccion_cliente_937e55";
CREATE INDEX "idx_interaccion_cliente_b9adf0" ON "interaccion" ("cliente_id", "fecha");
CREATE INDEX "idx_interaccion_cliente_2e8e63" ON "interaccion" ("cliente_final_id", "fecha");
""",
    "postgres": """
DROP INDEX "idx_participant_cliente_0ac448";
DROP INDEX "idx_participant_cliente_c798f8";
DROP INDEX "idx_sesion_contrat_d6f0a5";
DROP INDEX "idx_sesion_inicio_3844e8";
DROP INDEX "idx_interaccion_cliente_f0e9c3";
DROP INDEX "idx_interaccion_cliente_937e55";
CREATE INDEX "idx_participant_cliente_d943db" ON "participante" ("cliente_id", "busqueda");
CREATE INDEX "idx_participant_cliente_c94ce3" ON "participante" ("cliente_final_id", "busqueda");
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_sesion_inicio_cf29b3" ON "sesion" ("inicio", "id", "fin", "estado", "contratacion_id", "direccion");
CREATE INDEX "idx_interaccion_cliente_b9adf0" ON "interaccion" ("cliente_id", "fecha");
CREATE INDEX "idx_interaccion_cliente_2e8e63" ON "interaccion" ("cliente_final_id", "fecha");
""",
}

CHECKS = {
    "sqlite": [],
    "postgres": []
}

SCHEMA = "eNrtXG1v2zgS/iuCv6QG+sHviQ93C7iO2qrr2Dlb7u4WAQRZolpdHcuVnaDYxf73I8V3SpRlO+naKQPsViH5DN+Gz8xQyvxV23xbxltQ+5f1Vy1YxmBFn5Plw/1qkz3HIfyn5oxd+509tW6nzs1g+of1q/2HNZi7E2c8nNo39ti1xhP433w0qr22ao8g3cTJigClqiAFfpigGte5sWfu4OZWqveD7YO/jP8sbbRK7hcpGmrt42A6fD+Yvmo1GvWCJl6Q3IM0iP2l2jhrE0dicbNXt+Zj579zOxtokqYgkWDdTgbbgiWIkpVU18ESwzgFQUCmTuvapLsgCePPibdONlt5PE1cv0wCOPPQD6W6Fq5cp8ljvIIzKaqMwzi5l2raLXk5AOwzTMparJKtv8mW3P7dRQWLh823BxDKHTakdf47m9Vqs039eLXF+hJ89YgqeYIaDN/bw1+tV3dUNe5q1hvb/c22x1bTGoyvLbgn5AevFZfCN5sJwUVQxr9/sS4uigHy1itQXqkVgnWD4+JI15RrCmuNi3QAUYEYhBbqQJJqMRQr1Q9OUTphjEKNDi7pJIOyUh1M0lYGY6U6GNdjhsFFEOCMrVcX9vzitXVhz7L/jy/qqgCu5kwALqICbieuPR46gxGSMBi6zscJenLG5LmeVyZyLAQNgiV8BugMxKsQfAeUL78zMDlCXtBq9LqXSArE03N1V4Pg7ASR1lG8yrboZfBvjlvPjVQPIURhN/G+vXHeiTtgTe239hRqoD2z7mhTqEuZokOFsCZj69oe2a4NW87cqTN0d5FspjVPRLVY1t6ES2DVGRMD9uZNDDuIPTH0QA6lwz2KSbGQA/kUgw9kVbqrO4gMgh6+qXNmTmENe0ZUU19z9fUyzS3lQSiMcWF02eyHnQIuzPwYGUOfO61uP2gQjNItOR5bSFzJmZInYhxZzhosoT4kG5lCG4dzaJoss32pzW4Go5E6r3WKFGiN1VqtLHQu/0E+VC2mLLlIIG53IM0S1TqWYamY6uRKEZIyMBAr1eKq0ytF7MesFMVUi0GyEmFRGtmitJs56GH+HmIpNsnqBAWR0dccknldtbeTqe28G2fs8Ooup2MFIispWx6lUb4cedKRUuZsdHuR3y9hTnVqzct2o9sqpE0dpNPrdrsq0/IlyK2/xBx8B8TOXlvDyWBkz4a2ZlUb9br123u4kNYdZ6K7Gqb2tZ9uY1RyvncT1eldahUmwcM9XCyZ6o+wAT8FX4v6ciRnS6Iq87aE2pO7Jay0/9xZpaWl2MrcL6Gq8z+kALm/fWm4CH26VCyMlrNxa9Hye3o2FjHsDqffaYeLAkJGI6soI+h3AtDWMrQqKSPRKEnvfRL3nD6D4nBKITBOQfyKtsI1xJckxVGPQmSo7j4J81cD6rXoGsaGceIhOVwMqkgW/wPb+DGRrgiQXQQreuBpKZx1/OgXrdfhd6xsS48kOS6HL7sS2KqcwSGVSZFD2IYwRFaSG2k/+8njpU1jMlgpu+eD51m46JuPBt5HZ+rO8e8uPPOQY24GQ2cyRgU3zu/ugF/+8e6U7ReCblaec3T79CcvTlIaJoyV6pdNVixhg2hx+YUkF0Tp66rbbYWR7koyax8m6c/lcR3kVWWHO3mGww2X/ynONhKz3zlFiD0dF4ar7HgwREWnQ6vVSAZV6n6z2eo3tffs8LCk/vZ8DCH4vgYhc6x2GEN/FVMtzA4F9BJTseBwa5c3qIgWH+PNVmtad79ufMwG433xYUvU7nrg2niY9DhRZLdxWvfxzxTPiG5alcGyxoffa9HD8AR3W0yUrLP8LRwrLrpHYugfYt2lHp/EwEsSC06I7Ovwuh1ej7ywO19tTie3c8Qi+NWmfesOrrPnqQ2Pxifyy3BwPR+SZ3vsDefTWfYG9K0zHowc3gpq2Qj9UtfsEz2lwiahotLdrfoKQsQcdMGnok8jsixYkcBfBWDph37xvqJl4VthTaaWsM7OjDFDXXuBSHpiFhL0YQzaLL9DpBg6oUan04m6u64RVVSnBxa9qPwmUcUSToPL0ulGNLYWWVGDQ7YPXV22ffqSHZXgbcGGkDkB8WoTpPH6fHyAnZb0WQycqKRVBAvtd0uXLn8qSBfbH2DtHuLQE7adao7X7TY6oKtcXMsTxyqkjJcoITzLotTjbKgoaSfTZ9+qZDz9ZvCBUnT0tWiS1NnNEV/RPMt4r3CDq9KeMjblTl8dW265d4ytWD0OvuyTVpHyVudy0QdlFFgwP+8KRH2fUmCBEmWEtAGbc+GiCARfJGcduTNw5nBaifhumVVBulfL/0xWksPe68hsxqWxMWRdY0lS2X28etjiCJUIL/1SCKyWfgC8x6AouNhNs/rABNd4m2QJ4+NKkcvz0isLi/WBCW1yWOyAVfZIxiNCFBWSPGVSnvO/m512v0gMURJZBiysIoDqJQOjAtWbJW0FxePuLy7Ld1U46z0/RCIoSYO5baClOtRegQP85d10cMNCh/KggC5I1XBAai+cGAVGajToimEEaa0awoIoQrWFSn/rNPmc+vdaLx2dWbqQhWtXR5478mQRf8qee6YjqrZr6rEm5ytLcDlIveDcbHSH5hd1ZAoY2rwtMmeyAI7VwJ416JF33WsHMCYIqeEucnroILNn0aITSYQqvW7/KrrqizEJplhZiorGs/KuwuaiQwMaOtMyHC73gqjVX9CXfepIX9MNRg+i0MJ5CuRCPA9/E2+2gHxP+BIiobxDcLZxDHMMq8jFLQ+MjLgWUN3z+mF/0QplsmSj2RESCeKO8w8EQRUsGLoPdG18G8geP8xnrvPWGUomS5C7lx2nzlz0Nb9kBUGMsl55G1O+hRqMNrwShiTfcFQK/PK7KY9OEImHWFVKxZBLGD0l7qh72WV0W2yhFSSNuhbtdod9mKGLuuARAKkfBGcXehVXb+N1KTOGQNIJGoekYPOw3MWq0P35Ht/7nq+NrLLBefl2NExEK5B60PwkaehvkzQufF36JZMC8nEeFq/CqfAX9xZI+DpWK5E0OeYi71C7p4kJhQN19FUYl0T1mr8YhgWU9Ucj5msPJ9OpPcFeN7RZ+LXPR2fm4KDmo3NtT4TmE3cq/KmX2KFyUHhoBkQGlKISES4dKP49NC1l9soeXzvUSlV7bzNzxh7cA9KycOz5Ayj+jYhQJc0gkoWc2hsTdXj8Lz2KLBs5N5WuM+UDdMR4TuaaNaeMMmMSbRgOZjb63nqMpOaYGfZKQk5CxyTo4jGlqM1IjbiaWi6SKnztnWduiPmPdVdoMUhAUwSRB1AMpo3qlj2a2bskwQNY19z+8gUkErxmb7HABkYzJ+EWOKeqXq8FItAUPBmmpFoYcoAW/aYPrnY6QEVnd9H3w6ih+cyUXEKUCmiBK9Ar/8a0TAxeostm0GouxFXjkedjvEm8JIB6dB5/s7UEcM9SxcVQPQz/EZS2YN+6cO9GG5TxBfJw316nF/m+EpThKkoQsH8hDhOW+GCDrBwQvHcgjYMvT71r/IO7rvrl3rp82bMvILeozYcZpMWyT+ty08n+wCTZbD+nhAHKk2BAz2lmT53BiHuOwkT310P3UyVNVJqZ5Bcm+YVJfmGSX/w8yS/Oh3dN0guT9MIkvTBJL04g6cWpkuZpJbt4M5mMTLYLk+3CZLsw2S7OI9vF+fO6yXJhslyYLBcmy8WPznJxGsz5grNb5Jxpk97CpLc4w/QWL8zFOjKtxVOfapPX4sfntTgNjTb5LEw+C5PPwuSzMPksTD4Lk8/iR+WzOBHbb/JYmDwWJo/FT5rH4jQ46B/KX+F+KspggUtNDguTw8LksDA5LEwOC5PDwuSweIYcFucS/ZjcFSZ3hcldYXJXPEnuihMLt3QNzjFrRe5taGHaChLymcQVJnGFSVxhEleYxBUmcYVJXPFzJK44Dd/rmRJWQL/mpaWsqL5ZT5Wj4s2eSSr+/j8ZhTfy"

MODELS_STATE = (
    "eJztXWtv2zgW/SuEP3UAb9E4j3YfWCBJ3Z3s5FE0ntnBtAOBkeiYW5n0SHLSdrb/fUnJtk"
    "SJkqnED4m6QAvE1KUsH1KX5DmXl3/2ptwjfvjy3KeERaT3N/Rnj+Gp/CN/qY96eDZLL8iC"
    "CN/5sa2bMboLowC7kSgeYz8kosgjoRvQWUQ5k8anyOXTGWZfUTTBkfjA4gohwsxDM/w1RG"
    "MeiOJ5EJLwpbynx11xU8run1Z9zugfc+JE/J5EExKIm3z8XRRT5pEvJFx+nH12xpT4ngIC"
    "9eQN4nIn+jqLyy7iMu/Ocbk/n7LUbPY1mnC2sqMskqX3hJEAR0TeOArmEhA29/0FdEuMkm"
    "dMTZKHy9TxyBjPfQmrrJ08QFrWc5zrm5FzOxw5Tq8A+bJGBsZFkUBPNpd41DD+3ffyEf7y"
    "18Hg8PD14NXhyZvjo9evj9+8eiNs4+ctXnr9PXmYFKTkVvKpzi7+dXE9kg/ERRslfUUWfI"
    "/r4AgnteI2SEF/IEEoH7yIvOhj96IB8/BnKqxvgyXiVY2wLEhbIe3LO2iGCkSX6KVouQHB"
    "HteBFUY4+fkKWKl9DivRHiSiU/Jy+YddyI0uroa3o9Or9/L20zD8w5elb09HQ3llEJd+zZ"
    "W+OPlB7byrm6D/XIx+RPIj+u3mehjDycPoPoi/MbUb/daTz4TnEXcYf3Swl8VkWbwsUhpW"
    "OLU59um3Wq2bqwRN3OgmZnx6F5Bi647Il2LTpsa5VhXotLAde1P8xfEJu48m4uPg1auKhv"
    "3l9MP5j6cfXgirXGtdLy4NkmvfNfAKCKckcCn2awGtVnsS5Iuhu0uI07EpyInlRnDd75xJ"
    "QfXgxADUg7zPSTGVl3LjOw8CohkBtKimxhZ22OMjkw57fFTeYeU1Fd2I+GTMmSm+WXP7ED"
    "4y8QhH5Q7hqOAPPBoQ19VO5rX4Kvb2AXxo5HMPK3zuYdHnutyj99yRcxPjIa5Qxz6sD0yg"
    "PihH+qAAtM9dMbX2sIYT0IKs2FsI8MAI4UEFxIMCxrOAP1AmZl2GGCv2gLERxtSjfKoBeM"
    "jm0/ME2TzMaZXdrT16w9vebrzywMQpD8p98iCPMBFuVbdqr0A4rbJDhN/fjIbX5xenl20F"
    "mvEIh0WcLzm7L1naLextcBVVTMjw1zxPeDcPxVN7po41a76tHllYpvV20w8PXhnNw6RZxf"
    "QgmYlJ6WD8OcNjy4I77H5+xIHnKFcyU7ZELwnFRYZ9ounBZ4s7vPvpA/FxpJ8RqxLNO3mv"
    "FhJB35ddb1m66Bm5SS6LsBvx50K1uI2tMM1wEFGXzrDsXc+D6n3mVrbClYiHokeImz/7Lc"
    "zcy1a8RLH4Te4m4LpIb2UTWtL78wEvGw+Kl6aDab4EM3wf/yT53fKbdH6+XKpfjQNr9fpk"
    "+IlN66r2AXEJfSAhin++gCpW3R8n1J0gjJL7p9r8WhX/CbcDVR9U/Tb6DFD1Oy35gqpvfR"
    "ODqm+hxtwoXEFlBpW5tQiDygwqszVYg8rcRgUUVObtYwzSHEhz+5XmlOFrwXgaUn+q+bbo"
    "JztJwIIiWmiFYhN8IGMSEObqFsLFjWjtQr5MKxDFAX5c0dO5PicAED+bRAk8w9vRh4tzga"
    "6RurxzrbSZ3repUmkb0dqjUtpGuPYmlLYFrK3qpEvHpdNIM06tQh/NWhlJo7E9mpEg5Azh"
    "KBUteYAwQ4R5iwK9FFqvOkifzZv19EH6BOkTdDGQPjvdxCB9bpVTwzPi+9TTrey0CCv2Nv"
    "BqeRnUCOOTCoxPNEIHKKGghO4E4c0roQHX7iaQ+45uSVSy9WhVKYewT8OtTTZ7/xjPmSvh"
    "Q3dz6keUhS/l9/1zWzRzBdK3V6eXl8V56CyQks9Mp3aecQEZLiKpVMmheSfqbAvNVclugT"
    "u7ublUZiZnF7m10fXPV2dD4YLjLiyMaKQsmfa5J7HRnmHzO+VAYwKNySa2pQh7vJmhLvjZ"
    "Sk9qgvVuxM4WAJVviypfafd+Dqam+0Ob1aPr4pp9oZ+hoYKAs0cBR9FTNSJOXm8tF3JmeU"
    "sDMWehwjxOeHFbmk69WWu/Xq75mPWZq6mXMPpYfP3TyyDygMjTPFcBIk+nFQAQeaxvYhB5"
    "LBN5Gg7yNlQe8RDzqZhYmQoRir19fKNRP67oxsVeDDIayGitldGALO8mWb7bTgxseXeaoA"
    "10eSOIxb6FfHmjgd0YYR4/7WYI89WtLOrY6hovpGFE5I7iZ2J1urqRTVBtU1x4x4NpsvVI"
    "oyykF/tVssJYMTPaICKPo0N8jKIJQS6OsM/v50S/GaTcFDZ+NG9k74MmAJoAEMagCXS6iZ"
    "NUP8Z039J4M2xJg87/2jwXBWrLVrMJToSdZg7+joqf+5a4dJqsARWUV3XyTimxf5mp1zLA"
    "18+AVPTE3LgsWVVF5LZSy8KOuvno7VkguhR3ZMer2VdzNZ/dY5vJdhh3WH73XzFdeNCJq6"
    "WZqZQ6Nsgn9bJTyewEhOkF6VLM1ErdA03MXumD5l0t2zmU2u9w29BymtTaXUOg0zXoTCM4"
    "S2X/vKbHg14ZrSmv9deymksrA1Iz/m0k0JGY2UtAWgJp2cbXF0jLTjNaQFpa38RArUEgc9"
    "sDmSHOFuJsW6ttxKyHBtxKlkSHLrAkwJK0giUJSbgBfuSWhGbMSMP8yV6IEYVMKkkJnCWb"
    "qtMCK5ZrSZIbRpYBXSH3PRTxVWrfIm2yzthkHzlmNPaPbD4lAYc94kCtNGpCDNQKrLuBWu"
    "lAE5MvM+KV7GvRzjrVChAXtn7ttBjpzQaSpbUNu7ZqDSKLiZAxUKl956CCYK6uBXM1Dfm6"
    "0VxxIKYjUHmgofa0wfVhnGrtziNKBBK6WVmFA0ir7O7t773/cPP+ZzlL2Q1vtHkn8BA7TW"
    "eCBXpFuN/iZB6kLgZzVaqmwFYNVXJGWxir9Myxdm6ZGttHyh8bEZrHFXzmcTEoHs5uhbNb"
    "90uuNz5ViK3kZXsyhdjfAqtt5qbo5ytA57ctR0uTU2+3OUVLk3E1yNCi9RpPQlbJgGFnf8"
    "17Sch6s6OsNzsOfmglRnDwwB5DRbLvoCZSJPeKlgeK0JyhyakD6UkFiLCA+z7xEGUyAiSO"
    "OnG1J0cb1tJEjnwsRLMoZyX8Dlt09r4QgDiSdd4B4kg6HWQAcSTWN3Fb9KjT89HFL60Vo4"
    "Bh3Q/DmpmBGWNfrGPFiL6fFsjOeU1bQFMHXoFN8ay5NUl9YtDOzBH9PDVY9AIGzGD+NLza"
    "6OYP3mtXDzcFV/OCm5PaIBE8WSIoJ1y3yflkMmhrKB81v3Y544NVu7WEz2hCEI5EDQ+Lni"
    "GzPWOFzMHiHwpJKFftReKndm0tARSuiFSgfho1QPaB+gHqB3gBoH463cQtoX5avBFhSplo"
    "AI3KWDaWZCp0bndMw8kaW2dCwNU0pgGS9YIp9Iq1FTPPRjBk6aKtNstgXeBMP8cyKF0O+L"
    "A982HNo3KbCK45k7sfemzhNDTUWOpOymmx1FsZJRQm2J0IUJfUVUJsVcU/GdQwyZqT76uU"
    "if4eryNEiwjrj0pu5MXVuDxdcWRLlfpx349vmxrnv9CjAUkC9SBjD9BtDRx7gW7rNBcDdJ"
    "v1TTwm7sR0J/rKtstb0GX6CCcd6fNbpV3sjxa9upB1IlOtDEHDN6I9CN5enV5e6lN4OIv5"
    "US0IF3W6jt83zkz3ni9NLeTGT0xyP5+Up34+KWR+Lnuxywa79W90jXGuPb2yfcOcztWUNe"
    "oaHwMt2oQWBRWrxgotJRrMxgzF3obsLjlN1ShjyWFFwpLDYr4SwnzsEufBNcRYsbcP461k"
    "KGpJcED785RBoq1tduMEMCfkPp6ZZsot1AGsIanZ5o/8bXCsi6WqfyGJi8eDWpmfUnsb5r"
    "WNCLdooIrdyNCLp21IyqqqT8tUtKjcrp5dK1FR+lI/I09Ruj3lmTll1P0wlnTmLeeUSbPw"
    "aHPKKEl6qnLKqIYG8RTypRQm6JFGk9VRQn0Uzl3xMZQl2PcRD8RfU0IiAV0fPU6ouDrFX5"
    "FP8OIMIiamR0ievabbi7S9rzGK3MjsuotFqTj+ophgLr22+BPCLCDMonmuCcIsOk1lQ5iF"
    "9U1cEmZRqkCZRFpAs+69WSM6q8dGLytYKMZvnoRePJZ+EV5K4OVqdY/GE/1bfHtdnUSptU"
    "upZHj99mJ4PRq2VSqZBfwLnWIH1xFYi5Vs6Kc7UFnjkdFZh3l5+KKmapejGeUaIXAC4vJA"
    "/Fwe6GKfyo5l19fd4RHtq5LWntE+ibskqRGblK0BAUpNnhsm7qb61arwU2veq817qT1skz"
    "N0Ug08bEkzkdnN/KVTpy1ZKjy26bilLjRBImTwOiEPGXs456qFeXC7in9VzENTMlk2Qhzu"
    "W3jaVaOBrXnc1dIJPw3ZTOVWOYo6cTmZIaqBeTvai2uT03acPtCQ37gCG97TpbXNXO5X5r"
    "WVhg5PLdeHnTCEfRJEKJrgCHFGkFSfSYBCxvk34qEXcxZRH2GGaEJt/CBjQzwaTmkYyuuM"
    "r65owk02evtP7BPziXg/AtHMk+W9+gijcUAIkqih5H4yAoUgLP+7Lhdl4d/Rp96nHqJhXP"
    "Nxwn2CXOHBAlKecjf5LnnZ9fED5Nrd/zyojyAqZZ03hKiUTvOXEJVifROn45IBrZoa20iq"
    "mnGqVZRqkVGVQ70ZtitbC+NCtgLuBAv/U0M1W5qDZNY0f1RgpPa0ciIBdSc93aIpudKvXC"
    "+lNutWSuUNuz7wvd46gUXvYsP8y2DZamFwcPT66M3hydFqkbAqqVobPGMdcD7BgR7a8pWA"
    "DZ58cHxs4MmFVaknj6+pnly+VDUQXphbiO52JiFcrFmTV1tF+N+3N9d6hDNV8qMldSP0P+"
    "TT0LJVrQRDGSOXmL64Ov01D/f55c1ZfvCTNzjTySu7HMy+/x9LX576"
)
