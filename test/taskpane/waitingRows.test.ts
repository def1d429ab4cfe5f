import { checkRegister } from "../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { showCell } from "../../src/shares/values/cell";
import { parseCivilDate } from "../../src/shares/values/civilDate";
import { pendingRows, rowsGoingIn, rowsRepeated } from "../../src/taskpane/return/rowsOfReturn";
import { openFileInExcel } from "../support/excelWorkbook";
import { gridsXlsx } from "../support/gridsXlsx";

const RECORD = `
## Share classes
| Share class | Opening balance | Opening date |
| A | 1000000 | 2022-11-30 |
| B | 1000000 | 2022-11-30 |

## Movements
| Date | Share class | Event | Number of shares |
| 2022-12-28 | A | Placing | 20 |
| TBC | A | Placing | 30 |
| 2022-12-28 |  | Placing | 40 |
| 2022-12-30 | A | Placing | 50 |
`;

test("rows that go on no return are named, each with what keeps it off", async () => {
  const workbook = await openWorkbookBytes(await gridsXlsx(RECORD), "record.xlsx");
  const asAt = parseCivilDate("2022-12-28");
  if (asAt === null) throw new Error("no day");
  const outcome = await checkRegister(workbook, { asAt });
  expect(rowsGoingIn(outcome).map(({ number }) => number)).toEqual(["20"]);
  expect(pendingRows(outcome).map(({ number, reason }) => [number, reason])).toEqual([
    ["30", "undated"],
    ["40", "unclassed"],
    ["50", "after"],
  ]);
});

test("rows below a date that is written once each lead to their own row", async () => {
  const { workbook, host } = await openFileInExcel("examples/sensetime-2022-12-30.xlsx");
  host.edit("Movements", "A6", "");
  const rows = rowsGoingIn(await checkRegister(workbook));
  expect(rows.map(({ date, cell }) => [date, showCell(cell)])).toEqual([
    ["2022-12-30", "Movements!A4"],
    ["2022-12-30", "Movements!A5"],
    ["2022-12-30", "Movements!E6"],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
});

test("purchases of earlier returns that are not cancelled are printed again, and counted apart", async () => {
  // Tencent, 13 June 2025: one purchase of the day, nineteen before it.
  const { openFileWorkbook } = await import("../../src/file/openFileWorkbook");
  const outcome = await checkRegister(await openFileWorkbook("examples/tencent-2025-06-13.xlsx"));
  expect([rowsGoingIn(outcome).length, rowsRepeated(outcome).length]).toEqual([1, 19]);
});

test.each([
  ["0", "-500"],
  ["", "-500"],
  ["-500", ""],
  ["-500", "-500"],
])(
  "a cancellation of treasury shares, kept as %j and %j, is listed with the treasury shares it takes",
  async (number, treasury) => {
    const record = `
## Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| A | 1000000 | 2026-08-31 | 5000 |

## Movements
| Date | Share class | Event | Number of shares | Treasury shares |
| 2026-09-08 | A | Placing | 20 | |
| 2026-09-08 | A | Cancellation of treasury shares | ${number} | ${treasury} |
| 2026-09-08 | A | Treasury shares transferred under a share scheme | 30 | -30 |
`;
    const outcome = await checkRegister(await openWorkbookBytes(await gridsXlsx(record), "record.xlsx"));
    expect(rowsGoingIn(outcome).map((row) => [row.number, row.ofTreasury])).toEqual([
      ["20", null],
      [expect.any(String), "-500"],
      ["30", null],
    ]);
  },
);

test("purchases, cancellations and sales are told apart by purpose, programme and venue, and all rows stand by date", async () => {
  const record = `
## Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| A | 9000000 | 2026-08-31 | 5000 |

## Movements
| Date | Share class | Event | Number of shares |
| 2026-09-07 | A | Placing | 20 |

## Repurchases
| Trading date | Number | Total paid | Venue | Programme | Purpose | Cancelled on | Disclosed on |
| 2026-09-01 | 700 | HKD 7000 | | Programme II | cancellation | 2026-09-07 | 2026-09-02 |
| 2026-09-01 | 800 | HKD 8000 | | Programme I | cancellation | | 2026-09-02 |
| 2026-09-08 | 300 | GBP 900 | London Stock Exchange | Programme I | cancellation | | |
| 2026-09-08 | 400 | HKD 4000 | | | treasury | | |

## Treasury sales
| Trading date | Number | Total received | Method |
| 2026-09-03 | 500 | HKD 5000 | On the Exchange |
`;
  const outcome = await checkRegister(await openWorkbookBytes(await gridsXlsx(record), "record.xlsx"));
  expect(rowsGoingIn(outcome).map(({ number, purpose, event }) => [number, purpose, event.en])).toEqual([
    ["500", null, "On the Exchange"],
    ["20", null, "Placing"],
    ["-700", "cancelled", "Programme II"],
    ["300", "cancellation", "Programme I – London Stock Exchange"],
    ["400", "treasury", ""],
  ]);
  expect(rowsGoingIn(outcome).map(({ event }) => event["zh-Hant"])).toContain("Programme I – 倫敦證券交易所");
});
