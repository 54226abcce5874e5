// Checks the schema with graphql-eslint's rules for schemas and for Relay: https://the-guild.dev/graphql/eslint
import assert from "node:assert/strict";
import { join } from "node:path";

import graphql from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";

import { check, end } from "./_checks.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const { "flat/schema-recommended": recommended, "flat/schema-relay": relay } = graphql.configs;
const { EnumValueDefinition: upper, ...naming } = recommended.rules["@graphql-eslint/naming-convention"][1];

const KINDS = ["Sesion", "Recordatorio", "RecordatorioProgramado", "Propuesta", "SinSesiones", "HorasSinPlanificar", "Asistencia"];
const ALERTS = [...KINDS, "AsistenciaEnRiesgo"].map((kind) => `Aviso${kind}`);
const VALUES = ["CampoFusion", "CodigoPostal", "Festivo", "FilaInscrita", "HuecoLibre", "Marcador", "Pais", "RelacionFusion"];
VALUES.push("FilasSuprimidas", "Permisos", "PermisoEntidad", "SegundoFactor", "SesionPropuesta", "TextoDePlantilla");
VALUES.push("ValorCambiado", "VistaPreviaFusion", "Yo");
const AGGREGATES = ["Agregados", "Suma", "Promedio", "Minimo", "Maximo", "Grupo", "Clave"];

// Exceptions from the rules, with their reasons.
const EXCEPTIONS = {
  // `Cliente.clientesFinales` is named after another type, ClienteFinal, not prefixed with its own type.
  "@graphql-eslint/no-typename-prefix": "off",
  // TipoNodo's values are names of types, for comparison with `__typename`.
  "@graphql-eslint/naming-convention": [
    "error",
    { ...naming, "EnumTypeDefinition[name.value!=TipoNodo] > EnumValueDefinition": upper },
  ],
  // Types that are not entities have no id: connections, edges, payloads, aggregates and groups, alerts and changes.
  "@graphql-eslint/strict-id-in-types": [
    "error",
    {
      exceptions: {
        suffixes: ["Connection", "Edge", "Payload", ...AGGREGATES],
        types: ["PageInfo", "TotalDeTipo", "Problema", "AvisosEvento", ...ALERTS, "Cambio", ...VALUES],
      },
    },
  ],
  // Groups are read forwards only.
  "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
  // Not every list is a connection: `nodes` beside `edges`, `errores`, the lists of a filter. Groups are no objects.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
};

const language = { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: join(ROOT, "schema.graphql") } } };
const plugins = { "@graphql-eslint": graphql };
const rules = { ...recommended.rules, ...relay.rules, ...EXCEPTIONS };
const config = [{ files: ["**/*.graphql"], languageOptions: language, plugins, rules }];
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });
const [{ messages }] = await eslint.lintFiles(["schema.graphql"]);
const broken = messages.filter(({ ruleId }) => !ruleId);

await check("the schema can be read", async () => assert.deepEqual(broken, []));
for (const rule of Object.keys(rules).filter((name) => rules[name] !== "off")) {
  await check(rule, async () => {
    const problems = messages.filter(({ ruleId }) => ruleId === rule).map(({ line, message }) => `line ${line}: ${message}`);
    assert.deepEqual(problems, []);
  });
}
end();
