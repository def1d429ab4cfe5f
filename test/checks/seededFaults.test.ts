import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { showCell } from "../../src/shares/values/cell";
import { DIAGNOSIS_TITLE } from "./seededFaults/diagnosisPage";
import { HEAD, missesOf, pageOf, ratesOf } from "./seededFaults/page";
import { reasonsFor, REASONS } from "./seededFaults/reasons";
import { registersToSeed } from "./seededFaults/registers";
import { type Seeded, seedFaults } from "./seededFaults/seedFaults";
import type { SeedableRegister } from "./seededFaults/seedableRegister";
import { IS_WHOLE, isTried } from "../support/sampled";

const PAGE = join(__dirname, "../../docs/seeded-faults.md");

/** Every so-many-th slip is made; all of them in the long run. */
const EVERY = 139;

let registers: readonly SeedableRegister[] = [];
const seeded: Seeded[] = [];

beforeAll(async () => {
  registers = await registersToSeed();
  for (const register of registers) {
    for await (const one of seedFaults(register, (fault) => isTried(fault, EVERY))) seeded.push(one);
  }
}, 600_000);

function tell({ register, seen, fault, outcome }: Seeded): string {
  return `${register}: ${seen.table.kind}.${seen.field} ${showCell(seen.cell)} ${fault.slip} (${String(seen.value)} → ${String(fault.typed[0]?.value)}) ${outcome}`;
}

test("the registers are read alike by the file reader and by the model whose cells are typed over", () => {
  expect(registers.map((register) => register.differently())).toEqual(registers.map(() => []));
});

test("without a slip they give no error, and no warning but those the published returns earn", async () => {
  const graver = await Promise.all(
    registers.map(async (register) => {
      const { findings } = await register.untouched();
      return [
        register.name,
        ...findings
          .filter(({ severity }) => severity !== "note")
          .map(({ severity, code, cells }) => `${severity} ${code} ${cells.slice(0, 1).map(showCell).join("")}`),
      ];
    }),
  );
  expect(graver).toEqual([
    ["Purchase into treasury, 8 September 2026"],
    ["Sale and transfer out of treasury, 20 November 2026"],
    // Class A opens on the closing date: the return's own quirk.
    ["SenseTime, 30 December 2022", "warning B140 Share classes!H5"],
    ["Tencent, 18 January 2024"],
    ["Tencent, 13 June 2025"],
    // Its published pages do not show who signed.
    ["MINISO, 18 October 2024", "warning T110 ", "warning T110 "],
    // Neither who signed nor Section II were seen; on an English return its name stays Chinese.
    [
      "CK Hutchison, 15 September 2021",
      "warning P150 購回!A11",
      "warning T110 ",
      "warning T110 ",
      "warning T110 ",
      "warning T110 ",
      "warning T113 公司!B3",
    ],
    ["Every column kept, a made-up issuer"],
  ]);
});

test("CK Hutchison's percentage, cut and not rounded, is the note named for it", async () => {
  const hutchison = registers.find(({ name }) => name.startsWith("CK Hutchison"));
  const { findings } = (await hutchison?.untouched()) ?? { findings: [] };
  expect(
    findings
      .filter(({ code }) => code === "P110")
      .map(({ severity, cells, facts }) => [
        severity,
        showCell(cells[0] ?? { sheet: "", row: 0, column: 0 }),
        facts["rounding"],
      ]),
  ).toEqual([["note", "購回!C11", "truncated"]]);
});

test("no slip makes a check fail to run", () => {
  expect(
    seeded.filter(({ findings }) => findings.some(({ outcome }) => outcome === "could not run")).map(tell),
  ).toEqual([]);
});

test("every slip is found, or changes nothing, or has a reason why it cannot be found", () => {
  console.info(ratesOf(seeded));
  expect(
    missesOf(seeded)
      .filter((miss) => reasonsFor(miss).length === 0)
      .map(tell),
  ).toEqual([]);
});

test("docs/seeded-faults.md says what is found and what is not", () => {
  if (!IS_WHOLE) {
    const page = readFileSync(PAGE, "utf8");
    expect(page.startsWith(HEAD)).toBe(true);
    expect(REASONS.filter(({ reason }) => !page.includes(reason))).toEqual([]);
    return;
  }
  expect(
    REASONS.filter((reason) => !missesOf(seeded).some((miss) => reasonsFor(miss).includes(reason))).map(
      ({ reason }) => reason,
    ),
  ).toEqual([]);
  const made = pageOf(seeded);
  const page = readFileSync(PAGE, "utf8");
  // The second part is made by diagnoses.test.ts.
  const rest = page.slice(page.indexOf(DIAGNOSIS_TITLE));
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, made + rest);
  expect(readFileSync(PAGE, "utf8")).toBe(made + rest);
});
