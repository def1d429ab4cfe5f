import { planRollForward } from "../../src/actions/rollForward";
import { writeReturn } from "../../src/actions/writeReturn";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { showCell } from "../../src/shares/values/cell";
import { day } from "../support/registerBuilder";
import { gridsXlsx } from "../support/gridsXlsx";

/** As Alibaba and D Tech file: a placeholder row dated before the closing date. */
const RECORD = (closing: string, row = "2024-11-15", bought = "2024-11-15"): string => `
## Issuer
| Name of issuer | Example Limited |
| Form | FF305 |
| Closing date | ${closing} |
| Date of Part A without an event | ${row} |

## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening treasury shares | Opening date |
| Ordinary | Ordinary shares | Yes | 09988 | 19000000000 | 0 | 2024-10-31 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Disclosed on |
| ${bought} | 500000 | HKD 90 | HKD 88 | HKD 44500000 | |
`;

const IN_CHINESE = `
## 發行人
| 公司名稱 | 示例有限公司 |
| 表格 | FF305 |
| 期終結存日期 | 2024年11月18日 |
| 甲部沒有事件的日期 | 2024年11月15日 |

## 股份類別
| 股份類別 | 股份種類 | 上市 | 證券代號 | 期初結存 | 期初庫存股份 | 期初日期 |
| 普通股 | 普通股 | 是 | 09988 | 19000000000 | 0 | 2024年10月31日 |

## 購回
| 交易日 | 購回股份數目 | 最高價 | 最低價 | 付出總額 | 披露日期 |
| 2024年11月15日 | 500000 | 港元90 | 港元88 | 港元44500000 | |
`;

async function written(grids: string, asAt?: string): ReturnType<typeof writeReturn> {
  const workbook = await openWorkbookBytes(await gridsXlsx(grids), "record.xlsx");
  return writeReturn(workbook, new NewFileWorkbook(), {
    languages: ["en", "zh-Hant"],
    today: day("2024-11-19"),
    ...(asAt === undefined ? {} : { asAt: day(asAt) }),
  });
}

/** Closing date and date of the one row of Part A, of each return. */
function dates({ returns }: Awaited<ReturnType<typeof writeReturn>>): unknown {
  return returns.map(({ classes }) =>
    classes.map(({ closing, events }) => [closing.date.text, ...events.map(({ date }) => date.text)]),
  );
}

test.each([
  ["in English", RECORD("2024-11-18")],
  ["in Chinese", IN_CHINESE],
])("the row of Part A may be dated before the closing date: %s", async (_, grids) => {
  const outcome = await written(grids);
  expect(outcome.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dates(outcome)).toEqual([[["18 November 2024", "15 November 2024"]], [["2024年11月18日", "2024年11月15日"]]]);
});

test.each(["期終日期", "期终结存日期", "本報表期終日期"])("the row may be called %s", async (name) => {
  expect(dates(await written(IN_CHINESE.replace("期終結存日期", name)))).toContainEqual([
    ["18 November 2024", "15 November 2024"],
  ]);
});

test("a closing date beside a closing balance is that of the last return, and sets nothing", async () => {
  const grids = RECORD("2024-10-31").replace("| Closing date |", "| Closing balance | 19000000000 |\n| Closing date |");
  expect(dates(await written(grids))).toContainEqual([["15 November 2024", "15 November 2024"]]);
});

test("a blank closing date is the day of the last event, and what is chosen for one return comes before the record's", async () => {
  expect(dates(await written(RECORD("")))).toEqual([
    [["15 November 2024", "15 November 2024"]],
    [["2024年11月15日", "2024年11月15日"]],
  ]);
  expect(dates(await written(RECORD("2024-11-18"), "2024-11-17"))).toMatchObject([
    [["17 November 2024", "15 November 2024"]],
    [["2024年11月17日", "2024年11月15日"]],
  ]);
});

async function found(grids: string): Promise<readonly string[]> {
  const { findings, written: sheets } = await written(grids);
  return [
    ...findings
      .filter(({ code }) => ["D152", "D153", "D155"].includes(code))
      .map(({ code, severity, cells }) => [code, severity, ...cells.map(showCell)].join(" ")),
    `${sheets.length} sheets`,
  ];
}

test("a closing date of the return before is an error where it leaves nothing, and a warning where it leaves an event out", async () => {
  const LATER = "| 2024-11-19 | 100000 | HKD 90 | HKD 88 | HKD 8900000 | |";
  expect(await found(RECORD("2024-11-14", ""))).toEqual(["D153 error Issuer!B3 Repurchases!A2", "0 sheets"]);
  expect(await found(`${RECORD("2024-11-18").trimEnd()}\n${LATER}\n`)).toEqual([
    "D152 warning Repurchases!A3 Issuer!B3",
    "2 sheets",
  ]);
  expect(await found(RECORD("2024-11-18"))).toEqual(["2 sheets"]);
});

test.each([
  ["on the opening date", "2024-10-31", []],
  ["before it", "2024-10-30", ["D155 warning Issuer!B4"]],
  ["on the closing date", "2024-11-18", []],
  ["after it", "2024-11-19", ["D155 warning Issuer!B4"]],
])("the row of Part A dated %s", async (_, row, expected) => {
  expect(await found(RECORD("2024-11-18", row))).toEqual([...expected, "2 sheets"]);
});

test("recording the return as filed takes its closing date out of the record", async () => {
  const workbook = await openWorkbookBytes(await gridsXlsx(RECORD("2024-11-18")), "record.xlsx");
  const plan = await planRollForward(workbook, await writeReturn(workbook, new NewFileWorkbook()));
  const at = plan?.changes.find(({ cell }) => showCell(cell) === "Issuer!B3");
  expect(at?.value).toEqual({ kind: "text", text: "" });
});
