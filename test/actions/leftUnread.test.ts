import { checkRegister, type CheckOutcome } from "../../src/actions/checkRegister";
import { leaveUnread, readAgain } from "../../src/actions/leaveUnread";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { FRONT } from "../support/frontOfRecord";
import { gridsXlsx } from "../support/gridsXlsx";
import ExcelJS from "exceljs";

/** The issuer's movements, and on one sheet those of two others: of a subsidiary, and below, without a blank row, of an associate. */
const OF_OTHERS = `${FRONT}
## Movements
| Date | Event | Number of shares |
| 2022-11-29 | Placing | 500 |

## Others
| Date | Event | Number of shares | |
| 2022-11-30 | Placing | 700 | |
| 2022-12-01 | Placing | 800 | |
| Date | Event | Number of shares | Details |
| 2022-12-02 | Placing | 900 | Tranche 2 |
`;

/** What the workbook keeps, and the sheets as they are edited. */
function workbookOf(bytes: Uint8Array, kept = new Map<string, string>()): Promise<EditableWorkbook> {
  return openWorkbookBytes(bytes, "others.xlsx").then((read) =>
    Object.assign(Object.create(read) as EditableWorkbook, {
      setting: (name: string) => Promise.resolve(kept.get(name) ?? null),
      remember: (name: string, text: string | null) => {
        if (text === null) kept.delete(name);
        else kept.set(name, text);
        return Promise.resolve();
      },
    }),
  );
}

const numbers = ({ register }: CheckOutcome): readonly bigint[] =>
  register.movements.flatMap(({ number }) => number ?? []);
const codes = ({ findings }: CheckOutcome): readonly string[] => findings.map(({ code }) => code);

function tableOn({ register: { tables } }: CheckOutcome, sheet: string): CheckOutcome["register"]["tables"][number] {
  const table = tables.find((each) => each.sheet === sheet);
  if (table === undefined) throw new Error(`No table on ${sheet}`);
  return table;
}

describe("a table taken for one of the record is left unread at the user's word", () => {
  test("it alone, its later rows too; a note says so, and it is read again when asked", async () => {
    const kept = new Map<string, string>();
    const workbook = await workbookOf(await gridsXlsx(OF_OTHERS), kept);
    const before = await checkRegister(workbook);
    const read = numbers(before);
    expect(read).toEqual(expect.arrayContaining([500n, 700n, 800n, 900n]));
    const others = tableOn(before, "Others");
    await leaveUnread(workbook, others.kind, { ...others.region, rows: 2 });
    const after = await checkRegister(workbook);
    expect(numbers(after)).toEqual(read.filter((number) => number !== 700n && number !== 800n));
    expect(after.findings.find(({ code }) => code === "R198")).toMatchObject({ severity: "note" });
    expect(after.unread).toEqual([
      { kind: "none", sheet: "Others", range: { row: 0, column: 0, rows: 2, columns: 3 } },
    ]);

    const [place] = after.unread;
    if (place === undefined) throw new Error("Nothing is left unread");
    await readAgain(workbook, place);
    const again = await checkRegister(workbook);
    expect(numbers(again)).toEqual(read);
    expect(codes(again)).not.toContain("R198");
  });

  test("a workbook that keeps it says it to the command line in words that do the same", async () => {
    const bytes = await gridsXlsx(OF_OTHERS);
    const workbook = await workbookOf(bytes);
    const { region, kind } = tableOn(await checkRegister(workbook), "Others");
    await leaveUnread(workbook, kind, region);
    const { commandWords } = await checkRegister(workbook);
    expect(commandWords).toMatch(/^--table '?"?none=Others!A1:/);
  });

  test("an Excel table too", async () => {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await gridsXlsx(OF_OTHERS)) as unknown as ArrayBuffer);
    file.addWorksheet("Subsidiary").addTable({
      name: "Subsidiary",
      ref: "A1",
      columns: [{ name: "Date" }, { name: "Event" }, { name: "Number of shares" }],
      rows: [["2022-12-05", "Placing", 1100]],
    });
    const workbook = await workbookOf(new Uint8Array(await file.xlsx.writeBuffer()));
    const before = await checkRegister(workbook);
    expect(numbers(before)).toContain(1100n);
    await leaveUnread(workbook, "Movements", tableOn(before, "Subsidiary").region);
    const after = await checkRegister(workbook);
    expect(numbers(after)).not.toContain(1100n);
    expect(
      codes(after)
        .filter((code) => code.startsWith("R"))
        .filter((code) => !codes(before).includes(code)),
    ).toEqual(["R198"]);
  });

  test("amounts beside a purchase that lacks them are listed for Set-up, and left unread there ask no more", async () => {
    const fills = `${FRONT}
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2022-12-29 | 1500 | | | |

## Fills
| Ref | Qty | Average price | Total paid |
| 1 | 700 | 5 | 3500 |
| 2 | 800 | 5 | 4000 |
`;
    const workbook = await workbookOf(await gridsXlsx(fills));
    const before = await checkRegister(workbook);
    expect(codes(before)).toContain("R188");
    const aside = before.leftAside.find(({ why }) => why === "prices");
    expect(aside).toMatchObject({ kind: "Repurchases", region: { sheet: "Fills", row: 0, column: 0, columns: 4 } });
    await leaveUnread(workbook, "Repurchases", { sheet: "Fills", row: 0, column: 0, rows: 1, columns: 4 });
    expect(codes(await checkRegister(workbook))).not.toContain("R188");
  });
});
