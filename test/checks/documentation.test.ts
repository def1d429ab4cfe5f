import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentationOf } from "../../src/checks/documentation";
import { CHECKS } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/runChecks";
import { READING_RULES } from "../../src/reading/readingFindings";
import { readingDocumentation } from "../../src/reading/readingDocumentation";
import { checkFixture } from "./support/registerFixture";

const PAGE = join(__dirname, "../../docs/checks.md");

/** `UPDATE_DOCS=1 npx jest test/checks/documentation.test.ts` writes the page anew. */
test("docs/checks.md says what the checks say", () => {
  const made = documentationOf(
    CHECKS,
    (check) => runChecks(checkFixture(check.example).input).filter(({ code }) => code === check.code),
    readingDocumentation(),
  );
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, made);
  expect(readFileSync(PAGE, "utf8")).toBe(made);
});

test("every check is documented, and nothing that is no check", () => {
  const documented = [...readFileSync(PAGE, "utf8").matchAll(/^### ([A-Z]\d{3}) (\S+)$/gm)].map(
    ([, code, name]) => `${code} ${name}`,
  );
  expect(documented.sort()).toEqual(
    [
      ...CHECKS.map(({ code, name }) => `${code} ${name}`),
      ...Object.entries(READING_RULES).map(([name, { code }]) => `${code} ${name}`),
    ].sort(),
  );
});
