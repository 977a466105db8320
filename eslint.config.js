import {defineConfig} from "eslint/config";
import tseslint from "typescript-eslint";

// What types and tests cannot see. Nothing here is about form: prettier does that.
// Rules that need type information are left out: they would cost more than all the others together.
export default defineConfig(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "data/",
      "coverage/",
      "lib/",
      ".cache/",
      "articles/",
      "template/",
      "tests/cases/",
      "src/.observablehq/",
      "src/_generated/"
    ]
  },
  {linterOptions: {reportUnusedDisableDirectives: "error"}},
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", {null: "ignore"}],
      "no-console": "off",
      "no-control-regex": "error",
      "no-fallthrough": "error",
      "no-self-compare": "error",
      "no-unreachable": "error",
      "no-unused-expressions": "off",
      "no-useless-escape": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "separate-type-imports"}],
      "@typescript-eslint/no-unused-expressions": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_"}
      ]
    }
  },
  {
    // A number's way is data in, data out: what is read and drawn must not hang on the clock or on chance.
    files: [
      "loaders",
      "src/text",
      "src/layout",
      "src/theme",
      "src/marks",
      "src/charts",
      "src/tables",
      "src/markdown"
    ].map((room) => `${room}/**/*.ts`),
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "The same input must give the same bytes: no chance in loaders and charts."
        },
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The same input must give the same bytes: no clock in loaders and charts."
        }
      ]
    }
  }
);
