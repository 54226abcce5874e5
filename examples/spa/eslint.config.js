import js from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import a11y from "eslint-plugin-jsx-a11y-x";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist", "src/gql"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `() => close()` and `${count} rows` are as clear as their longer forms.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["src/**/*.tsx"], extends: [hooks.configs.flat.recommended, a11y.configs.strict] },
  // The queries in the code are linted as GraphQL documents, against the schema.
  { files: ["src/**/*.{ts,tsx}"], processor: graphql.processor },
  {
    files: ["src/**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: { parser: graphql.parser },
    rules: graphql.configs["flat/operations-recommended"].rules,
  },
);
