import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/runChecks";
import { CHECKS } from "../../src/checks/registry";
import { showCell } from "../../src/shares/values/cell";
import { checkFixture } from "./support/registerFixture";

const RULES = join(__dirname, "../../src/checks/rules");
/** Beside the rules of a family stands what several of them share. */
const RULE_FILE = /\/[A-Z]\d{3}-/;
const FAMILIES: Readonly<Record<string, string>> = {
  B: "balances",
  P: "percentages",
  D: "disclosure",
  S: "purchases",
  W: "weighted",
  T: "remarks",
};

describe("the registry of checks", () => {
  test("has no code and no name twice", () => {
    expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  });

  test("lists every rule file, each named by code and name", () => {
    const files = readdirSync(RULES).flatMap((family) =>
      readdirSync(join(RULES, family)).map((file) => `${family}/${file}`),
    );
    const expected = CHECKS.map(({ code, name }) => `${FAMILIES[code.charAt(0)]}/${code}-${name}.ts`);
    expect(files.filter((file) => RULE_FILE.test(file)).sort()).toEqual(expected.sort());
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(CHECKS)).toBe(true);
    expect(CHECKS.every((check) => Object.isFrozen(check))).toBe(true);
  });

  test.each(CHECKS.map((check) => [check.code, check] as const))(
    "%s has a family, a source and a title in both languages",
    (code, check) => {
      expect(code).toMatch(/^[BPDSWT]\d{3}$/);
      expect(check.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(check.source).not.toBe("");
      expect(check.title.en).toMatch(/^[A-Z]/);
      expect(check.title["zh-Hant"]).toMatch(/[一-鿿]/);
    },
  );
});

/** Latin words that a Chinese text keeps: currencies, forms, what the Settings table is told, and the guide. */
const KEPT_IN_CHINESE = /HKD|USD|RMB|ISO|FF30\d|docs\/checks\.md|「?\boff\b」?/g;

/** Checks whose facts are words of the register, of its remarks or of its settings, headings among them. */
const QUOTES_THE_REGISTER = /^T|^W142$/;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z]{2,}/g) ?? []);

describe("the documented example of", () => {
  test.each(CHECKS.map((check) => [check.code, check] as const))(
    "%s says everything in Chinese but what the register says itself",
    (code, check) => {
      const { input } = checkFixture(check.example);
      const facts = runChecks({ ...input, languages: ["zh-Hant"] }).filter((finding) => finding.code === code);
      for (const { message, todo, working = [], facts: values } of facts) {
        // Headings and names of tables are ours: only what stands in the rows below them is the register's own.
        const own = wordsOf(
          check.example
            .split("\n")
            .filter((line, index, lines) => line.startsWith("|") && lines[index - 1]?.startsWith("|"))
            .join(" "),
        );
        const named = QUOTES_THE_REGISTER.test(code) ? wordsOf(Object.values(values).join(" ")) : new Set<string>();
        const texts = [message, todo, ...working.map(({ says }) => says)].map((words) => words["zh-Hant"]);
        const latin = [...wordsOf(texts.join(" ").replace(KEPT_IN_CHINESE, ""))];
        expect(latin.filter((word) => !own.has(word) && !named.has(word))).toEqual([]);
      }
    },
  );

  test.each(CHECKS.map((check) => [check.code, check] as const))(
    "%s fires on the cells it marks and on no other",
    (code, check) => {
      const { input, marks } = checkFixture(check.example);
      const findings = runChecks(input).filter((finding) => finding.code === code);
      const expected = marks
        .filter((mark) => mark.code === code)
        .map(({ cell }) => (cell === null ? "" : showCell(cell)));
      expect(expected.length).toBeGreaterThan(0);
      expect(findings.map((finding) => finding.cells.slice(0, 1).map(showCell).join())).toEqual(expected);
      for (const finding of findings) {
        expect(finding.message["zh-Hant"]).toMatch(/[一-鿿]/);
        expect(finding.todo["zh-Hant"]).toMatch(/[一-鿿]/);
        expect(`${finding.message.en} ${finding.todo.en}`).not.toMatch(/undefined|null|NaN|\[object/);
        expect(`${finding.message["zh-Hant"]} ${finding.todo["zh-Hant"]}`).not.toMatch(/undefined|null|NaN|\[object/);
      }
    },
  );
});
