import { checkRegister } from "../../../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../../../src/file/openFileWorkbook";
import { showCell } from "../../../../src/shares/values/cell";
import { gridsXlsx } from "../../../support/gridsXlsx";

const REGISTER = (mandates: string, disclosed = ""): string => `
## Issuer
| Name of issuer | Two Mandates Limited |

## Share classes
| Share class | Listed | Opening balance | Opening date |
| Ordinary | Yes | 1000000000 | 2026-08-31 |

## Repurchases
| Trading date | Number | Total paid | Purpose | Disclosed on |
| 2026-09-08 | 30000 | HKD 268500 | treasury | ${disclosed} |

${mandates}
`;

/** Cells and words of what a second mandate without its number of shares leads to. */
async function found(grids: string): Promise<readonly string[]> {
  const workbook = await openWorkbookBytes(await gridsXlsx(grids), "record.xlsx");
  return (await checkRegister(workbook)).findings
    .filter(({ code }) => ["R175", "R193", "R140"].includes(code))
    .map(({ code, severity, cells }) => [code, severity, ...cells.map(showCell)].join(" "));
}

const FIRST = `## Mandate
| Date of resolution | 2025-10-14 |
| Shares authorised | 100000000 |
| Shares in issue at resolution | 1000000000 |
`;

test.each([
  [
    "in a second column",
    `## Mandate
| Date of resolution | 2025-10-14 | 2026-05-14 |
| Shares authorised | 100000000 | |
| Shares in issue at resolution | 1000000000 | |
`,
    ["R193 error Mandate!C1"],
  ],
  [
    "in a second row",
    `## Mandate
| Date of resolution | Shares authorised | Shares in issue at resolution |
| 2025-10-14 | 100000000 | 1000000000 |
| 2026-05-14 | | |
`,
    ["R140 error Mandate!B3"],
  ],
  [
    "in a second table, with its shares in issue",
    `${FIRST}
## AGM 2026
| Date of resolution | 2026-05-14 |
| Shares in issue at resolution | 1000000000 |
`,
    ["R193 error AGM 2026!B1"],
  ],
  [
    "resolved on the day of the purchase",
    `${FIRST}\n## AGM 2026\n| Date of resolution | 2026-09-08 |\n| Shares in issue at resolution | 1000000000 |\n`,
    ["R193 error AGM 2026!B1"],
  ],
  [
    "in a second table, alone",
    `${FIRST}\n## AGM 2026\n| Date of resolution | 2026-05-14 |\n`,
    ["R175 warning AGM 2026!B1"],
  ],
  [
    "in Chinese",
    `${FIRST}\n## 授權\n| 決議日期 | 2026-05-14 |\n| 決議日已發行股份 | 1000000000 |\n`,
    ["R193 error 授權!B1"],
  ],
] as const)("a mandate with its date and without shares authorised is named: %s", async (_, mandates, expected) => {
  expect(await found(REGISTER(mandates))).toEqual(expected);
});

test.each([
  ["after the last purchase to be reported", `${FIRST}\n## AGM 2026\n| Date of resolution | 2026-09-09 |\n`],
  ["older than the mandate of the purchase", `${FIRST}\n## AGM 2024\n| Date of resolution | 2024-05-14 |\n`],
  ["the same day said twice", `${FIRST}\n## Notes\n| Date of resolution | 2025-10-14 |\n`],
])("a day that changes no count is left alone: %s", async (_, mandates) => {
  expect(await found(REGISTER(mandates))).toEqual([]);
});

test("where every purchase was reported, nothing is said", async () => {
  expect(await found(REGISTER(`${FIRST}\n## AGM 2026\n| Date of resolution | 2026-05-14 |\n`, "2026-09-09"))).toEqual(
    [],
  );
});

test("a purchase that names its mandate counts under it, whatever was resolved later", async () => {
  const grids = REGISTER(
    `${FIRST.replace("| Date", "| Name of mandate | 2025 AGM |\n| Date")}\n## AGM 2026\n| Date of resolution | 2026-05-14 |\n`,
  )
    .replace("| Purpose |", "| Purpose | Mandate |")
    .replace("| treasury |", "| treasury | 2025 AGM |");
  expect(await found(grids)).toEqual([]);
});

test("a day of a meeting in the list of the issuer is a warning", async () => {
  const grids = REGISTER(FIRST).replace(
    "| Two Mandates Limited |",
    "| Two Mandates Limited |\n| Date of AGM | 2026-05-14 |",
  );
  expect(await found(grids)).toEqual(["R175 warning Issuer!B2"]);
});
