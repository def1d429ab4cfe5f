import { readdirSync } from "node:fs";
import { CHECKS } from "../../src/checks/registry";
import { Consequences, RESTING_CODES } from "../../src/actions/consequences";
import { readWorkbook } from "../../src/actions/readWorkbook";
import { writeReturn } from "../../src/actions/writeReturn";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { parseCivilDate } from "../../src/shares/values/civilDate";
import { showCell } from "../../src/shares/values/cell";
import type { Finding } from "../../src/shares/values/finding";
import type { CellValue } from "../../src/workbook/workbook";
import { cellsWorkbook } from "../support/cellsWorkbook";
import type { GeneratedWorkbook } from "../support/generatedRegister";
import { isTried } from "../support/sampled";
import { surveyOf } from "../support/sheetFixture";
import { sheetsOf } from "../reading/support/grids";

/** Every so-many-th cell is made unreadable by default. */
const EVERY = 23;
const EXAMPLES = readdirSync("examples").filter((name) => name.endsWith(".xlsx"));
const TODAY = parseCivilDate("2025-06-20");

async function findingsOf(
  book: GeneratedWorkbook,
  typed?: { readonly sheet: string; readonly row: number; readonly column: number; readonly value: CellValue },
): Promise<readonly Finding[]> {
  const cells = cellsWorkbook(book);
  if (typed !== undefined) cells.type(typed.sheet, typed.row, typed.column, typed.value);
  const options = TODAY === null ? {} : { today: TODAY };
  return (await writeReturn(cells.workbook, new NewFileWorkbook(), { now: new Date(0), ...options })).findings;
}

const ofGrids = (grids: string): Promise<readonly Finding[]> => {
  const sheets = sheetsOf(grids);
  return findingsOf({ survey: surveyOf(sheets), snapshots: sheets.map(({ snapshot }) => snapshot) });
};

const told = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== "note")
    .map(({ code, cells: [cell] }) => `${code} ${cell === undefined ? "-" : showCell(cell)}`);

describe("a cell that cannot be read is one finding, and nothing that follows from it is another", () => {
  test.each(EXAMPLES)(
    "%s, any cell of it",
    async (file) => {
      const { survey, snapshots, register } = await readWorkbook(await openFileWorkbook(`examples/${file}`));
      const before = new Set((await findingsOf({ survey, snapshots })).map(({ code }) => code));
      const also: string[] = [];
      for (const { shape, sheet, fields, firstRow, lastRow, valueColumn } of register.tables) {
        for (const place of fields.values()) {
          const cells =
            shape === "pairs"
              ? [{ sheet, row: place, column: valueColumn }]
              : [firstRow, lastRow].map((row) => ({ sheet, row, column: place }));
          for (const cell of cells) {
            if (!isTried(place + cell.row, EVERY)) continue;
            const findings = await findingsOf({ survey, snapshots }, { ...cell, value: "soon" });
            const isOwn = ({ code, cells: [first] }: Finding): boolean =>
              code.startsWith("R") && first !== undefined && showCell(first) === showCell(cell);
            if (!findings.some((finding) => isOwn(finding) && finding.severity === "error")) continue;
            const others = findings.filter((finding) => !isOwn(finding) && !before.has(finding.code));
            also.push(...others.map(({ code, message }) => `${showCell(cell)}: ${code} ${message.en}`));
          }
        }
      }
      expect(also).toEqual([]);
    },
    60_000,
  );

  const CLASSES = `## Share classes
| Share class | Weighted voting rights | Opening balance | Opening date | Closing balance |
| A | Yes | 1000000 | 2022-11-30 | 1000100 |
| B | No | 3000000 | 2022-11-30 | 3000700 |
`;

  test("what does not rest on it is reported as before: the closing balance of the other class", async () => {
    const movements = (date: string): string => `${CLASSES}
## Movements
| Date | Share class | Event | Number of shares | Disclosed on |
| ${date} | A | Placing | 100 | |
| 2022-12-30 | B | Placing | 600 | |
`;
    expect(told(await ofGrids(movements("2022-12-30")))).toContain("B110 Share classes!E3");
    const findings = told(await ofGrids(movements("soon")));
    expect(findings).toContain("R130 Movements!A2");
    expect(findings).toContain("B110 Share classes!E3");
  });

  test("a missing Issuer table hides its own blanks, not those of a row", async () => {
    const findings = await ofGrids(`${CLASSES}
## Movements
| Date | Share class | Event | Number of shares | Issue price | Disclosed on |
| 2022-12-30 | B | Placing | 600 | | |
`);
    const blanks = findings.filter(({ code }) => code === "T110").map(({ cells: [cell] }) => cell?.sheet);
    expect(findings.map(({ code }) => code)).toContain("R110");
    // A blank of the Issuer table would stand at no cell.
    expect(blanks).not.toContain(undefined);
    expect(blanks).toContain("Movements");
  });

  test("nor a fact of the rows that Movements has no column for, which stands at no cell either", async () => {
    const findings = await ofGrids(`${CLASSES}
## Movements
| Date | Share class | Event | Number of shares | Disclosed on |
| 2022-12-30 | B | Placing | 600 | |
`);
    const blanks = findings.filter(({ code }) => code === "T110").map(({ message }) => message.en);
    expect(blanks).toEqual(["The issue price has no place in the record: the return is left blank there."]);
  });

  test("a class without a name: the rows that may be its own are not called strangers", async () => {
    const findings = await ofGrids(`## Share classes
| Share class | Listed | Opening balance | Opening date |
| A | No | 1000000 | 2022-11-30 |
|  | Yes | 3000000 | 2022-11-30 |

## Movements
| Date | Share class | Event | Number of shares | Disclosed on |
| 2022-12-30 | B | Placing | 600 | |
`);
    expect(told(findings).filter((line) => !line.startsWith("R110"))).toEqual(["R140 Share classes!A3"]);
  });
});

describe("a heading in doubt is one question", () => {
  const days = Array.from({ length: 28 }, (_, index) => `2022-12-${String(index + 1).padStart(2, "0")}`);
  const log = (headings: string, row: (day: string) => string): string => `## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |

## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | Yes | '00001 | 1000000 | 2022-11-30 | 1002800 |

## Movements
| ${headings} |
${days.map((day) => `| ${row(day)} |`).join("\n")}
`;

  test("a unit nobody can tell: nothing is computed with its column", async () => {
    const findings = await ofGrids(
      log("Date | Event | Number of shares (lots) | Disclosed on", (day) => `${day} | Placing | 100 | `),
    );
    expect(told(findings)).toEqual(["R154 Movements!C1"]);
  });

  test("two columns that fit one field", async () => {
    const findings = await ofGrids(
      log("Date | Event | Number of shares | No. of shares | Disclosed on", (day) => `${day} | Placing | 100 | 90 | `),
    );
    expect(told(findings)).toEqual(["R116 Movements!C1"]);
  });

  test("a column whose cells are something else", async () => {
    const findings = await ofGrids(
      log("Date | Event | Number of shares | Disclosed on", (day) => `${day} | Placing | many | `),
    );
    expect(told(findings)).toEqual(["R156 Movements!C1"]);
    expect(findings.find(({ code }) => code === "R156")?.message.en).toBe(
      '28 of the 28 cells under "Number of shares" in the Movements table cannot be read as Number of shares; the first reads "many".',
    );
  });

  test("numbers kept as text in a whole column are one note", async () => {
    const findings = await ofGrids(
      log("Date | Event | Number of shares | Disclosed on", (day) => `${day} | Placing | '100 | `),
    );
    expect(findings.filter(({ code }) => code === "R126").map(({ cells }) => cells.length)).toEqual([28]);
  });

  test("five cells of ten are cells, six are a column", async () => {
    const some = async (bad: number): Promise<readonly string[]> =>
      told(
        await ofGrids(
          log("Date | Event | Number of shares | Disclosed on", (day) => {
            const at = days.indexOf(day);
            return at > 9 ? " | | | " : `${day} | Placing | ${at < bad ? "many" : "100"} | `;
          }),
        ),
      ).filter((line) => line.startsWith("R"));
    expect(await some(5)).toEqual([2, 3, 4, 5, 6].map((row) => `R120 Movements!C${row}`));
    expect(await some(6)).toEqual(["R156 Movements!C1"]);
  });
});

test("every check that is said to rest on other cells is one of the registry, or the reading's own", () => {
  const codes = new Set(CHECKS.map(({ code }) => code));
  expect([...RESTING_CODES].filter((code) => !codes.has(code))).toEqual(["R190"]);
});

test("without an error of the reading nothing follows from one", async () => {
  const { register, findings } = await readWorkbook(await openFileWorkbook(`examples/${EXAMPLES[0] ?? ""}`));
  const consequences = new Consequences(findings, register);
  expect([...RESTING_CODES].filter((code) => consequences.has({ code, cells: [] }))).toEqual([]);
});
