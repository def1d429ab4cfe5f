import ExcelJS from "exceljs";

/** A register whose movements stand under headings of nobody else's, and whose classes do not: to be pointed out by hand. */
export async function oddRegister(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet("Share classes").addRows([
    ["Share class", "Kind of shares", "Listed", "Stock code", "Opening balance", "Opening date", "Old code"],
    ["Ordinary", "Ordinary shares", "Yes", "01234", 1_000_000, 45_300, "00999"],
  ]);
  const log = file.addWorksheet("Log");
  log.addRows([
    ["Our log"],
    [],
    ["When", "What happened", "How many", "Left over"],
    [45_301, "Exercise of share options", 500, 1_000_500],
  ]);
  for (const cell of [log.getCell("A4"), file.getWorksheet("Share classes")?.getCell("F2")])
    if (cell) cell.numFmt = "d mmm yyyy";
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** A register with headings in two rows, a band, a total and a table of something else, as Set-up shows it. */
export const TWO_ROW_REGISTER = `## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |

## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 1000000 | 2022-11-30 |

## Movements
| Movements in issued shares |
| Ref. | Date | Event | Shares | |
| | | | Increase | Decrease |
| December 2022 | | | | |
| M-1 | 2022-12-28 | Placing | 1200 | |
| M-2 | 2022-12-29 | Exercise of share options | 500 | |
| M-3 | 2022-12-30 | Repurchase cancelled | | 400 |
| | | Total | 1700 | 400 |

## Stationery
| Date | Description | Quantity |
| 2022-12-29 | Paper | 12 |
`;

/** Units of a trust bought back. */
export const TRUST_REGISTER = `
## Issuer
| Name of issuer | Harbour Real Estate Investment Trust |
| Date submitted | 2026-09-09 |
## Units
| Class of units | Listed | Stock code | Opening balance (units) | Opening date |
| Units | Yes | '00823 | 2500000000 | 2026-08-31 |
## Unit buy-backs
| Trading date | No. of units | Highest price per unit (HKD) | Lowest price per unit (HKD) | Total paid (HKD) |
| 2026-09-08 | 200000 | 38.5 | 38.2 | 7670000 |
`;
