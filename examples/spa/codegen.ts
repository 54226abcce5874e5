import type { CodegenConfig } from "@graphql-codegen/cli";
import project from "./.graphqlrc.json" with { type: "json" };

const config: CodegenConfig = {
  ...project,
  generates: {
    // The function `graphql`, which gives each query in the code its types.
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: { unmaskFunctionName: "readFragment" } },
    },
    // The types and fields of the schema, from which urql's cache knows what has an id.
    "src/gql/introspection.ts": { plugins: ["urql-introspection"] },
  },
  config: {
    strictScalars: true,
    scalars: { Date: "string", DateTime: "string", Month: "string", Time: "string", Decimal: "string", BigInt: "string", JSON: "unknown" },
    useTypeImports: true,
  },
};

export default config;
