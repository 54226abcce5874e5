"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
DROP INDEX "idx_participant_cliente_0ac448";
DROP INDEX "idx_participant_cliente_c798f8";
CREATE INDEX "idx_participant_cliente_d943db" ON "participante" ("cliente_id", "busqueda");
CREATE INDEX "idx_participant_cliente_c94ce3" ON "participante" ("cliente_final_id", "busqueda");
DROP INDEX "idx_sesion_contrat_d6f0a5";
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
DROP INDEX "idx_interaccion_cliente_f0e9c3";
DROP INDEX "idx_interaccion_cliente_937e55";
CREATE INDEX "idx_interaccion_cliente_b9adf0" ON "interaccion" ("cliente_id", "fecha");
CREATE INDEX "idx_interaccion_cliente_2e8e63" ON "interaccion" ("cliente_final_id", "fecha");
""",
    "postgres": """
DROP INDEX "idx_participant_cliente_0ac448";
DROP INDEX "idx_participant_cliente_c798f8";
DROP INDEX "idx_sesion_contrat_d6f0a5";
DROP INDEX "idx_interaccion_cliente_f0e9c3";
DROP INDEX "idx_interaccion_cliente_937e55";
CREATE INDEX "idx_participant_cliente_d943db" ON "participante" ("cliente_id", "busqueda");
CREATE INDEX "idx_participant_cliente_c94ce3" ON "participante" ("cliente_final_id", "busqueda");
CREATE INDEX "idx_sesion_contrat_3c3a7d" ON "sesion" ("contratacion_id", "inicio", "id");
CREATE INDEX "idx_interaccion_cliente_b9adf0" ON "interaccion" ("cliente_id", "fecha");
CREATE INDEX "idx_interaccion_cliente_2e8e63" ON "interaccion" ("cliente_final_id", "fecha");
""",
}

CHECKS = {
    "sqlite": [],
    "postgres": []
}

SCHEMA = "eNrtXG1v2zgS/iuCv6QG+sHviQ93C7iO2qrr2Dlb7u4WAQRZolpdHcuVnaDYxf73I8V3SpRlO+naKQPsViH5DN+Gz8xQyvxV23xbxltQ+5f1Vy1YxmBFn5Plw/1qkz3HIfyn5oxd+509tW6nzs1g+of1q/2HNZi7E2c8nNo39ti1xhP433w0qr22ao8g3cTJigClqiAFfpigGte5sWfu4OZWqveD7YO/jP8sbbRK7hcpGmrt42A6fD+Yvmo1GvWCJl6Q3IM0iP2l2jhrE0dicbNXt+Zj579zOxtokqYgkWDdTgbbgiWIkpVU18ESwzgFQUCmTuvapLsgCePPibdONlt5PE1cv0wCOPPQD6W6Fq5cp8ljvIIzKaqMwzi5l2raLXk5AOwzTMparJKtv8mW3P7dRQWLh823BxDKHTakdf47m9Vqs039eLXF+hJ89YgqeYIaDN/bw1+tV3dUNe5q1hvb/c22x1bTGoyvLbgn5AevFZfCN5sJwUVQxr9/sS4uigHy1itQXqkVgnWD4+JI15RrCmuNi3QAUYEYhBbqQJJqMRQr1Q9OUTphjEKNDi7pJIOyUh1M0lYGY6U6GNdjhsFFEOCMrVcX9vzitXVhz7L/jy/qqgCu5kwALqICbieuPR46gxGSMBi6zscJenLG5LmeVyZyLAQNgiV8BugMxKsQfAeUL78zMDlCXtBq9LqXSArE03N1V4Pg7ASR1lG8yrboZfBvjlvPjVQPIURhN/G+vXHeiTtgTe239hRqoD2z7mhTqEuZokOFsCZj69oe2a4NW87cqTN0d5FspjVPRLVY1t6ES2DVGRMD9uZNDDuIPTH0QA6lwz2KSbGQA/kUgw9kVbqrO4gMgh6+qXNmTmENe0ZUU19z9fUyzS3lQSiMcWF02eyHnQIuzPwYGUOfO61uP2gQjNItOR5bSFzJmZInYhxZzhosoT4kG5lCG4dzaJoss32pzW4Go5E6r3WKFGiN1VqtLHQu/0E+VC2mLLlIIG53IM0S1TqWYamY6uRKEZIyMBAr1eKq0ytF7MesFMVUi0GyEmFRGtmitJs56GH+HmIpNsnqBAWR0dccknldtbeTqe28G2fs8Ooup2MFIispWx6lUb4cedKRUuZsdHuR3y9hTnVqzct2o9sqpE0dpNPrdrsq0/IlyK2/xBx8B8TOXlvDyWBkz4a2ZlUb9br123u4kNYdZ6K7Gqb2tZ9uY1RyvncT1eldahUmwcM9XCyZ6o+wAT8FX4v6ciRnS6Iq87aE2pO7Jay0/9xZpaWl2MrcL6Gq8z+kALm/fWm4CH26VCyMlrNxa9Hye3o2FjHsDqffaYeLAkJGI6soI+h3AtDWMrQqKSPRKEnvfRL3nD6D4nBKITBOQfyKtsI1xJckxVGPQmSo7j4J81cD6rXoGsaGceIhOVwMqkgW/wPb+DGRrgiQXQQreuBpKZx1/OgXrdfhd6xsS48kOS6HL7sS2KqcwSGVSZFD2IYwRFaSG2k/+8njpU1jMlgpu+eD51m46JuPBt5HZ+rO8e8uPPOQY24GQ2cyRgU3zu/ugF/+8e6U7ReCblaec3T79CcvTlIaJoyV6pdNVixhg2hx+YUkF0Tp66rbbYWR7koyax8m6c/lcR3kVWWHO3mGww2X/ynONhKz3zlFiD0dF4ar7HgwREWnQ6vVSAZV6n6z2eo3tffs8LCk/vZ8DCH4vgYhc6x2GEN/FVMtzA4F9BJTseBwa5c3qIgWH+PNVmtad79ufMwG433xYUvU7nrg2niY9DhRZLdxWvfxzxTPiG5alcGyxoffa9HD8AR3W0yUrLP8LRwrLrpHYugfYt2lHp/EwEsSC06I7Ovwuh1ej7ywO19tTie3c8Qi+NWmfesOrrPnqQ2Pxifyy3BwPR+SZ3vsDefTWfYG9K0zHowc3gpq2Qj9UtfsEz2lwiahotLdrfoKQsQcdMGnok8jsixYkcBfBWDph37xvqJl4VthTaaWsM7OjDFDXXuBSHpiFhL0YQzaLL9DpBg6oUan04m6u64RVVSnBxa9qPwmUcUSToPL0ulGNLYWWVGDQ7YPXV22ffqSHZXgbcGGkDkB8WoTpPH6fHyAnZb0WQycqKRVBAvtd0uXLn8qSBfbH2DtHuLQE7adao7X7TY6oKtcXMsTxyqkjJcoITzLotTjbKgoaSfTZ9+qZDz9ZvCBUnT0tWiS1NnNEV/RPMt4r3CDq9KeMjblTl8dW265d4ytWD0OvuyTVpHyVudy0QdlFFgwP+8KRH2fUmCBEmWEtAGbc+GiCARfJGcduTNw5nBaifhumVVBulfL/0xWksPe68hsxqWxMWRdY0lS2X28etjiCJUIL/1SCKyWfgC8x6AouNhNs/rABNd4m2QJ4+NKkcvz0isLi/WBCW1yWOyAVfZIxiNCFBWSPGVSnvO/m512v0gMURJZBiysIoDqJQOjAtWbJW0FxePuLy7Ld1U46z0/RCIoSYO5baClOtRegQP85d10cMNCh/KggC5I1XBAai+cGAVGajToimEEaa0awoIoQrWFSn/rNPmc+vdaLx2dWbqQhWtXR5478mQRf8qee6YjqrZr6rEm5ytLcDlIveDcbHSH5hd1ZAoY2rwtMmeyAI7VwJ416JF33WsHMCYIqeEucnroILNn0aITSYQqvW7/KrrqizEJplhZiorGs/KuwuaiQwMaOtMyHC732ledDrgiOHWkr+kGowcqlHgV/ibebAH5VvAlRDl5Y3+2MQpz+qrIxS0PjHq4FlC98mD8v2iFMhGy0ewIdwRxx9l+QVAF64Tu+lwb3/Sxxw/zmeu8dYaSORLk7mWjqaMWfc0vWUGAoqxX3n6Ub6EGow2dhCHJtxeVgrr8bsqjE0TiIVaVUjGcEkZPSTnqXnYZlRZbXwVJI6pFu91hH13oIip4BEDqB8HZhVXF1dt4XcqMIZB0gsYYKdg8LHexKnRtvsf3vudro6ZscF6+HQ0B0QqkHvRbkzT0t0kaF74K/ZJJAfkYDotX4VT4i3vDI3z5qpVImhxzSXeo3dPEe8KBOvqai0uies1f+sICyvqjEfOjh5Pp1J5gjxraLPxK56Mzc3DA8tG5tidC84k7Ff6MS+xQOSg87AIiA0oRhwiXDhT/1pmWMntlj68daqWqvZOZOWMP7gFpWTj2/AEU//5DqJJmEMlCTu1tiDo8/lccRZaNnJtKV5XyATpiPCdzhZpTRpkxiTYMBzMbfUs9RlJzzAx7JeEkoWMSUPF4UdRmpEZcTS0XSRW+5M4zN8T8x7ortBgkWCmCyAMoBtNGdcsezexdkuABrGtudvkCEgles7dYYAOjmZNww5tTVa/XAhFoCp4MU1ItDDlAi37TZ2Gd3gEqOruLvh9GDc0npOSCoVRAC1yBXvn3o2Vi8BJdNoNWcyGuGo88H+NN4iUB1KPz+HusJYB7liouhuph+I+gtAX7joV7N9qgjC+Qh/v2Or3I95WgDFdRgoD9C3GYsMQHG2TlgOC9A2kcfHnqXeMf03XVr/LW5cuefd24RW0+zCAtln02l5tO9scjyWb7OSUMUJ7gAnpOM3vqDEbccxQmur8eup8qaaLSzCS2MIktTGILk9ji50lscT68axJamIQWJqGFSWhxAgktTpU0TyuRxZvJZGQyWZhMFiaThclkcR6ZLM6f100GC5PBwmSwMBksfnQGi9NgzhecuSLnTJvUFSZ1xRmmrnhhLtaRKSue+lSbnBU/PmfFaWi0yVVhclWYXBUmV4XJVWFyVZhcFT8qV8WJ2H6To8LkqDA5Kn7SHBWnwUH/UG4K91NRdgpcavJTmPwUJj+FyU9h8lOY/BQmP8We+SnOJbIxeSlMXgqTl8LkpXiSvBQnFkrpGpxjRorcm87ClBQknDNJKUxSCpOUwiSlMEkpTFIKk5Ti50hKcRq+1zMlo4B+zUtLR1F9s54q/8SbPRNQ/P1/Y4IeXg=="

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
    "if4eryNEiwjrj0pu5MXVuDxdcWRLlfpx349vuzCGpDzAqDVweAVGrdN0CzBq1jfxmLgT08"
    "3mK9su7zKXGSKcdDDP74Z2sT9a9OpCYolMtTIEDd+I9iB4e3V6eanP0uEspkC1IFzU6Tp+"
    "3zgz3V6+NLWQ/j4xSe98Up7d+aSQ3LnsxS4b7Na/0TXGufb0yvYNczpXU9aoa3wMtGgTWh"
    "SEqhorNI8GxNWzbtoxQ7G3IYFLTjY1SkpyWJGT5LCYkoQwH7vEeXANMVbs7cN4K0mIWqL/"
    "tz8VGeTS2mY3TgBzQu7jmWky3EIdwBrylm3+VN8Gh7NYKuwX8rR4PKiV3Cm1t2Fe24iIig"
    "YK1Y2MrnjanqOscPq0ZESLyu3q2bVyEaUv9TNSEaU7UJ6ZNkbd8mJJZ95y2pg00Y42bYyS"
    "h6cqbYxqaBAyIV9KYYIeaTRZnRbUR+HcFR9DWYJ9H/FA/DUlJBLQ9dHjhIqrU/wV+QQvjh"
    "liYnqE5PFquu1G2/sao+CMzMa6WJSKQyyKOeTSa4s/IcwCwiya55ogzKLTVDaEWVjfxCVh"
    "FqUKlEmkBTTr3ps1orN6bPSygoVi/OZJ6MVj6RfhpQRerlb3aDzRv8W319VJlFq7lEqG12"
    "8vhtejYVulklnAv9ApdnAdgbVYyYZ+ugOVNR4ZnXWYl4cvaqp2OZpRrhECJyAuD8TP5YEu"
    "9qns5HV93R2ewr4qae0x7JO4S5IasUnZGhCg1OS5YeJuql+tCj+15r3avJfaw044QyfVwP"
    "OUNBOZ3cxfOnWgkqXCY5tOVOpCEyRCBq8T8pCxh6OsWpjqtqv4V8U8NCVZZSPE4b6FB1o1"
    "GtiaJ1otnfDTkM1UbpWjqBOXkxmiGpiao724Njkzx+kDDfmNK7DhPV3m2szlfmXqWmno8N"
    "RyfdgJQ9gnQYSiCY4QZwRJ9ZkEKGScfyMeejFnEfURZogm1MYPMjbEo+GUhqG8zvjqiibc"
    "ZKO3/8Q+MZ+I9yMQzTxZ3quPMBoHhCCJGkruJyNQCMLyv+tyURb+HX3qfeohGsY1HyfcJ8"
    "gVHiwg5Vl1k++Sl10fP0A63f3Pg/oIolLWeUOISuk0fwlRKdY3cTouGdCqqbGNpKoZp1pF"
    "qRYZVTnUm2G7srUwLmQr4E6w8D81VLOlOUhmTfNHBUZqTysnElB30tMtmpIr/cr1Umqzbq"
    "VU3rDrA9/rrRNY9C42zL8Mlq0WBgdHr4/eHJ4crRYJq5KqtcEz1gHnExzooS1fCdjgyQfH"
    "xwaeXFiVevL4murJ5UtVA+GFuYXobmcSwsWaNXm1VYT/fXtzrUc4UyU/WlI3Qv9DPg0tW9"
    "VKMJQxconpi6vTX/Nwn1/enOUHP3mDM528ssvB7Pv/ASfvlSU="
)
