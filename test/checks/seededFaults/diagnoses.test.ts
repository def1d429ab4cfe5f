import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnosis, FindingRef } from "../../../src/checks/diagnosis/diagnosis";
import { parseCivilDate, serialOfDate } from "../../../src/shares/values/civilDate";
import { sameCell, showCell } from "../../../src/shares/values/cell";
import type { Finding } from "../../../src/shares/values/finding";
import { type DiagnosedSlip, diagnosedSlips } from "./diagnosedSlips";
import { countsOf, DIAGNOSIS_TITLE, diagnosisPage, diagnosisRates } from "./diagnosisPage";
import { layoutsToSeed, madeToSeed, registersToSeed, unseenToSeed } from "./registers";
import type { SeedableRegister } from "./seedableRegister";
import { IS_WHOLE, isTried, timesTried } from "../../support/sampled";

const PAGE = join(__dirname, "../../../docs/seeded-faults.md");

/** Every so-many-th slip is tried in the short run. */
const EVERY = 331;
/** Registers by chance have many times the slips of the others: every so-many-th is tried in the long run. */
const EVERY_BY_CHANCE = 17;
/** And of the others: each number is typed wrong in a dozen ways, of which several are left. */
const EVERY_THIRD = 3;

let registers: readonly SeedableRegister[] = [];
let examples: readonly DiagnosedSlip[] = [];
let layouts: readonly DiagnosedSlip[] = [];
let made: readonly DiagnosedSlip[] = [];
let unseen: readonly DiagnosedSlip[] = [];

beforeAll(async () => {
  const [published, kept, aroundPublished, byChance] = await Promise.all([
    registersToSeed(),
    layoutsToSeed(),
    madeToSeed(),
    unseenToSeed(timesTried({ sample: 2, whole: 24 })),
  ]);
  registers = [...published, ...kept, ...aroundPublished, ...byChance];
  examples = await tried(published, EVERY_THIRD);
  layouts = await tried(kept, EVERY_THIRD);
  made = await tried(aroundPublished, EVERY_THIRD);
  unseen = await tried(byChance, EVERY_BY_CHANCE);
}, 3_600_000);

async function tried(of: readonly SeedableRegister[], everyInLongRun = 1): Promise<readonly DiagnosedSlip[]> {
  const slips: DiagnosedSlip[] = [];
  const isChosen = (number: number): boolean => isTried(number, EVERY) && (!IS_WHOLE || number % everyInLongRun === 0);
  for (const register of of) for await (const slip of diagnosedSlips(register, isChosen)) slips.push(slip);
  return slips;
}

function tell({ register, slip, cell, right, typed, wrongProposals, diagnoses }: DiagnosedSlip): string {
  const offered = wrongProposals.flatMap(({ proposal }) =>
    proposal === undefined ? [] : [`${showCell(proposal.cell)}=${proposal.value}`],
  );
  return `${register}: ${showCell(cell)} ${slip} (${String(right)} → ${String(typed[0]?.value)}) ${offered.join(", ")}; ${diagnoses[0] === undefined ? "" : showCell(diagnoses[0].cell)}`;
}

test("no error or warning offers a value that did not stand there", () => {
  expect(
    [...examples, ...layouts, ...made, ...unseen].filter(({ wrongProposals }) => wrongProposals.length > 0).map(tell),
  ).toEqual([]);
});

test("the right cell and the right value come first", () => {
  console.info([examples, layouts, made, unseen].map(diagnosisRates).join("\n"));
  for (const { found, cell, value } of [examples, layouts, made, unseen].map(countsOf)) {
    // A sample of forty is not the whole.
    expect(cell / found).toBeGreaterThan(IS_WHOLE ? 0.8 : 0.7);
    expect(value / found).toBeGreaterThan(IS_WHOLE ? 0.75 : 0.65);
  }
});

test("what the first diagnosis says it settles is gone when it is done, and nothing is raised that it does not own up to", async () => {
  const slips = [...examples, ...layouts, ...made, ...unseen].filter(
    ({ diagnoses }) => diagnoses[0]?.value != null && diagnoses[0].tiedWith.length === 0,
  );
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: slips.length - 1 }), async (at) => {
      const slip = slips[at];
      const [first] = slip?.diagnoses ?? [];
      const register = registers.find(({ name }) => name === slip?.register);
      if (slip === undefined || first === undefined || register === undefined) throw new RangeError();
      const { findings } = await register.with([...slip.typed, { cell: first.cell, value: asTyped(first) }]);
      expect({
        of: tell(slip),
        left: first.settles.filter((ref) => isThere(ref, findings)).map(({ code }) => code),
      }).toEqual({
        of: tell(slip),
        left: [],
      });
      if (first.raises > 0) return;
      const before = new Set([...slip.findings, ...(await register.untouched()).findings].map(keyOf));
      const raised = findings.filter((finding) => finding.severity === "error" && !before.has(keyOf(finding)));
      expect({ of: tell(slip), raised: raised.map(({ code }) => code) }).toEqual({ of: tell(slip), raised: [] });
    }),
    { numRuns: timesTried({ sample: 15, whole: 400 }) },
  );
}, 1_800_000);

/** A value of a diagnosis as it is typed into its cell. */
function asTyped({ value }: Diagnosis): string | number {
  const text = value ?? "";
  const day = parseCivilDate(text);
  if (day !== null) return serialOfDate(day, false);
  return /^-?\d/.test(text) ? Number(text) : text;
}

function isThere({ code, cell }: FindingRef, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ code: other, cells: [first], severity }) =>
      other === code && severity !== "note" && first !== undefined && sameCell(first, cell),
  );
}

function keyOf(finding: Finding): string {
  return `${finding.code} ${finding.cells.slice(0, 1).map(showCell).join("")}`;
}

test("docs/seeded-faults.md says how often the slip is named", () => {
  const page = readFileSync(PAGE, "utf8");
  const own = page.indexOf(DIAGNOSIS_TITLE);
  if (!IS_WHOLE) {
    expect(own).toBeGreaterThan(0);
    return;
  }
  const part = diagnosisPage({ examples, layouts, made, unseen });
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page.slice(0, own < 0 ? page.length : own) + part);
  expect(readFileSync(PAGE, "utf8").endsWith(part)).toBe(true);
});
