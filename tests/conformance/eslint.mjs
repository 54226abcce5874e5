// The schema under graphql-eslint's rules for schemas and for Relay: https://the-guild.dev/graphql/eslint
import assert from "node:assert/strict";
import { join } from "node:path";

import graphql from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";

import { check, end } from "./_checks.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const { "flat/schema-recommended": recommended, "flat/schema-relay": relay } = graphql.configs;
const { EnumValueDefinition: upper, ...naming } = recommended.rules["@graphql-eslint/naming-convention"][1];

// Where a rule makes no sense here, why, and what is left of it.
const HERE = {
  // `Cliente.clientesFinales` are those of another type, ClienteFinal: no prefix, but the plural of a word of its own.
  "@graphql-eslint/no-typename-prefix": "off",
  // TipoNodo's values are names of types, to be compared with `__typename` as they are.
  "@graphql-eslint/naming-convention": [
    "error",
    { ...naming, "EnumTypeDefinition[name.value!=TipoNodo] > EnumValueDefinition": upper },
  ],
  // What is no thing of the graph has no id: pages and their rows, answers, what an alert or a change tells.
  "@graphql-eslint/strict-id-in-types": [
    "error",
    {
      exceptions: {
        suffixes: ["Connection", "Edge", "Payload"],
        types: ["PageInfo", "Problema", "AvisosEvento", "AvisoSesion", "AvisoRecordatorio", "Cambio"],
      },
    },
  ],
  // Not every list is a page: `nodes` beside `edges`, `errores`, the sets of a filter.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
};

const language = { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: join(ROOT, "schema.graphql") } } };
const plugins = { "@graphql-eslint": graphql };
const rules = { ...recommended.rules, ...relay.rules, ...HERE };
const config = [{ files: ["**/*.graphql"], languageOptions: language, plugins, rules }];
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });
const [{ messages }] = await eslint.lintFiles(["schema.graphql"]);
const broken = messages.filter(({ ruleId }) => !ruleId);

await check("the schema can be read", async () => assert.deepEqual(broken, []));
for (const rule of Object.keys(rules).filter((name) => rules[name] !== "off")) {
  await check(rule, async () => {
    const found = messages.filter(({ ruleId }) => ruleId === rule).map(({ line, message }) => `line ${line}: ${message}`);
    assert.deepEqual(found, []);
  });
}
end();
