import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const FIGURES = ["src/shares/**", "src/reading/**", "src/checks/**", "src/forms/**", "src/remarks/**"];
const HOST = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel speaks to Excel; the doors of the add-in may say Office.",
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "**/*.cjs", "**/*.mjs", "webpack.config.js"] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allow: ["bigint"] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      // Code points are what Chinese texts are made of; no emoji is taken apart here.
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-alert": "error",
      "no-eval": "error",
      "no-console": "error",
    },
  },
  { files: ["src/**"], ignores: ["src/excel/**"], rules: { "no-restricted-globals": ["error", ...HOST] } },
  {
    files: ["src/taskpane/**", "src/desk/**"],
    rules: { "no-restricted-globals": ["error", HOST[0], HOST[2], HOST[3]] },
  },
  { files: ["src/simulated-excel/**"], rules: { "no-restricted-globals": "off" } },
  {
    files: FIGURES,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "round", message: "Figures are exact: see src/shares/values/ratio.ts." },
        { property: "toFixed", message: "Figures are exact: see src/shares/values/ratio.ts." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "CallExpression[callee.name='parseFloat']", message: "Figures are exact: parseDecimal." },
        { selector: "CallExpression[callee.name='Number']", message: "Figures are exact: BigInt or parseDecimal." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddins.configs.recommended?.rules ?? {},
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // A cell may hold 32,767 characters, and a text to compare any number: no pattern may take their square.
    files: ["src/**"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": "error", "regexp/no-super-linear-move": "error" },
  },
  // What a rule must ask types for is asked of the program; of its tests, whose types are checked, only that no promise is left alone.
  { ...tseslint.configs.disableTypeChecked, files: ["test/**", "bench/**"] },
  {
    files: ["test/**", "bench/**"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { "@typescript-eslint/no-floating-promises": "error", "no-console": "off" },
  },
  {
    files: ["test/**"],
    ignores: ["test/support/sampled.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.property.name='env']:matches([property.value='LONG'], [property.name='LONG'])",
          message: "The long run takes up what imports test/support/sampled.ts: ask there.",
        },
      ],
    },
  },
);
