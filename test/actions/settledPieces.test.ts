import { checkRegister, type CheckOutcome } from "../../src/actions/checkRegister";
import { lookAtTable, pointOutTable } from "../../src/actions/pointOutTable";
import { forgetAnswers, settleFields } from "../../src/actions/settleFields";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { FRONT } from "../support/frontOfRecord";
import { gridsXlsx } from "../support/gridsXlsx";

const MONTHS = `${FRONT}
## November
| Date | Event | Number of shares | Details | Note |
| 2022-11-29 | Placing | 500 | a | b |

## December
| Date | Event | Number of shares | Details | Note |
| 2022-12-29 | Placing | 700 | c | d |

## Odd
| When | What | How many |
| 2022-12-30 | Placing | 900 |
`;

/** A workbook that is read from a file and keeps what Set-up says. */
async function workbookOf(grids: string): Promise<EditableWorkbook> {
  const read = await openWorkbookBytes(await gridsXlsx(grids), "pieces.xlsx");
  const kept = new Map<string, string>();
  return Object.assign(Object.create(read) as EditableWorkbook, {
    setting: (name: string) => Promise.resolve(kept.get(name) ?? null),
    remember: (name: string, text: string | null) => {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
      return Promise.resolve();
    },
  });
}

const numbers = ({ register }: CheckOutcome): readonly bigint[] =>
  register.movements.flatMap(({ number }) => number ?? []);
const tableOn = ({ register: { tables } }: CheckOutcome, sheet: string): CheckOutcome["register"]["tables"][number] => {
  const table = tables.find((each) => each.sheet === sheet);
  if (table === undefined) throw new Error(`No table on ${sheet}`);
  return table;
};

describe("of a record kept in pieces, a sheet a month, the others stay where one is set by hand", () => {
  test("a column chosen for one month", async () => {
    const workbook = await workbookOf(MONTHS);
    const before = await checkRegister(workbook);
    expect(numbers(before)).toEqual([500n, 700n, 900n]);
    const november = tableOn(before, "November");
    await settleFields(workbook, november, { ...Object.fromEntries(november.headings), Details: "Note" });
    const after = await checkRegister(workbook);
    expect(numbers(after)).toEqual([500n, 700n, 900n]);
    expect(tableOn(after, "November").settledBy).toBe("user");
    // Named on the command line, a table of a kind is read alone: all three are named.
    for (const sheet of ["November", "December", "Odd"])
      expect(after.commandWords).toContain(`--table "Movements=${sheet}"`);
    await forgetAnswers(workbook, november);
    expect(numbers(await checkRegister(workbook))).toEqual([500n, 700n, 900n]);
  });

  test("one of them pointed out, then another", async () => {
    const workbook = await workbookOf(MONTHS);
    await pointOutTable(workbook, "Odd", "Movements", { Date: "When", Event: "What", "Number of shares": "How many" });
    await pointOutTable(workbook, "December", "Movements", {
      Date: "Date",
      Event: "Event",
      "Number of shares": "Number of shares",
    });
    const outcome = await checkRegister(workbook);
    expect(numbers(outcome)).toEqual([500n, 700n, 900n]);
    expect(outcome.register.tables.filter(({ settledBy }) => settledBy === "user")).toHaveLength(2);
  });

  test("a copy of a month that was named is left aside without a question", async () => {
    const copied = `${FRONT}
## December
| Date | Event | Number of shares |
| 2022-12-28 | Placing | 600 |
| 2022-12-29 | Placing | 700 |

## December (2)
| Date | Event | Number of shares |
| 2022-12-29 | Placing | 700 |
| 2022-12-30 | Placing | 900 |
`;
    const workbook = await workbookOf(copied);
    const [aside] = (await checkRegister(workbook)).leftAside;
    expect(aside).toMatchObject({ kind: "Movements", why: "second" });
    await pointOutTable(workbook, "December (2)", "Movements", aside?.headings ?? {});
    const outcome = await checkRegister(workbook);
    expect(numbers(outcome)).toEqual([700n, 900n]);
    expect(outcome.findings.filter(({ code }) => code === "R113")).toEqual([]);
  });
});

describe("of two tables of a kind kept once", () => {
  const TWO = `${FRONT}
## Last return
| Share class | Closing balance | Closing date | | | Share class | Closing balance | Closing date |
| Ordinary | 1000000 | 2022-10-31 | | | Ordinary | 999000 | 2022-10-31 |

## Movements
| Date | Event | Number of shares |
| 2022-12-29 | Placing | 700 |
`;

  test("the second is offered as it stands, and is read in place of the first on the same sheet", async () => {
    const workbook = await workbookOf(TWO);
    const before = await checkRegister(workbook);
    const [aside] = before.leftAside;
    expect(before.findings.map(({ code }) => code)).toContain("R113");
    expect(aside).toMatchObject({ kind: "Last return", why: "second" });
    if (aside === undefined) throw new Error("Nothing was left aside");
    await pointOutTable(workbook, "Last return", "Last return", aside.headings, aside.region);
    const after = await checkRegister(workbook);
    expect(after.register.lastReturns.map(({ closingBalance }) => closingBalance?.value)).toEqual([999_000n]);
    expect(after.findings.map(({ code }) => code)).not.toContain("R113");
  });
});

test("a last return kept in rows is read in rows where it is pointed out", async () => {
  const workbook = await workbookOf(`${FRONT}
## Log
| Class | Date of resolution | Price | Closing price | Closing balance |
| Ordinary | 2022-11-29 | 5.1 | 5.2 | 1000000 |
| Ordinary | 2022-11-30 | 5.1 | 5.3 | 1000000 |
`);
  const looked = await lookAtTable(
    workbook,
    await workbook.survey(),
    { sheet: "Log", row: 0, column: 0 },
    "Last return",
  );
  expect(looked?.shape).toBe("rows");
  expect(looked?.headings.map(({ text }) => text)).toContain("Closing balance");
});
