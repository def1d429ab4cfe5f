/** Who may know whom: docs/architecture.md. */
const room = (name) => `^src/${name}/`;
const only = (name, allowed) => ({
  name: `${name}-knows-only-${allowed.join("-") || "itself"}`,
  severity: "error",
  from: { path: room(name) },
  to: {
    path: "^src/",
    pathNot: [name, ...allowed]
      .map(room)
      .concat(
        name === "reading" || name === "forms" ? ["^src/workbook/(workbook|plainValue|sheetPlan|sheetName)\\.ts$"] : [],
      ),
  },
});

/** Names of fields, settings, remarks and placeholders in both languages. */
const PLAIN_WORDS = [
  "^src/actions/(namedFields|settingFields)\\.ts$",
  "^src/forms/fieldInWords\\.ts$",
  "^src/remarks/(placeholders|registry)\\.ts$",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^src/(cli/main|desk/|taskpane/)"] },
      to: {},
    },
    {
      name: "shares-takes-no-package",
      severity: "error",
      from: { path: room("shares") },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    only("shares", []),
    // Inside shares: values <- register <- balances, disclosure, month <- ledger.
    {
      name: "values-know-only-values",
      severity: "error",
      from: { path: "^src/shares/values/" },
      to: { path: "^src/", pathNot: "^src/shares/values/" },
    },
    {
      name: "register-knows-only-values",
      severity: "error",
      from: { path: "^src/shares/register/" },
      to: { path: "^src/", pathNot: "^src/shares/(register|values)/" },
    },
    {
      name: "plain-functions-know-no-ledger",
      severity: "error",
      from: { path: "^src/shares/(balances|disclosure|month)/" },
      to: { path: "^src/", pathNot: "^src/shares/((balances|disclosure|month|register|values)/|runInSlices)" },
    },
    only("reading", ["shares"]),
    only("checks", ["shares"]),
    only("forms", ["shares"]),
    only("remarks", ["shares"]),
    only("workbook", ["shares"]),
    only("actions", ["shares", "reading", "checks", "forms", "remarks", "workbook"]),
    only("excel", ["shares", "workbook"]),
    only("file", ["shares", "workbook"]),
    only("pdf", []),
    only("due", ["actions", "shares", "workbook", "forms", "checks"]),
    only("cli", ["due", "actions", "file", "pdf", "shares", "workbook", "forms", "checks"]),
    // One shared runtime: the pane's page answers the ribbon.
    only("taskpane", ["actions", "excel", "pdf", "shares", "workbook", "forms", "checks", "reading", "remarks"]),
    {
      name: "components-go-through-work-and-state",
      comment: "types and plain words apart",
      severity: "error",
      from: { path: "^src/taskpane/.*\\.tsx$" },
      to: {
        path: "^src/(actions|checks|excel|file|forms|reading|remarks|workbook)/",
        pathNot: PLAIN_WORDS,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "the-pane-acts-in-work-and-state",
      severity: "error",
      from: { path: room("taskpane"), pathNot: "^src/taskpane/(work/|state/|(main|officeHost)\\.ts$)" },
      to: {
        path: "^src/(actions|checks|excel|file|reading)/",
        pathNot: PLAIN_WORDS,
        dependencyTypesNot: ["type-only"],
      },
    },
    only("simulated-excel", ["shares"]),
    {
      name: "only-doors-pick-an-adapter",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/(excel|file|cli|taskpane|desk)/"] },
      to: { path: "^src/(excel|file)/" },
    },
    {
      name: "what-ships-knows-no-stand-in",
      comment: "desk/ and simulated-excel/ are for tests and development",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(desk|simulated-excel)/" },
      to: { path: "^src/(desk|simulated-excel)/" },
    },
    {
      name: "node-only-where-files-are",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/(cli|file)/", "^src/simulated-excel/.*[nN]ode"] },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "require", "default"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json"],
    },
  },
};
