import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { SENSETIME, TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("legends");

const movements = (headings: string, cancelled: string, converted: string): string => `| ${headings} |
| 2022-12-30 | ${cancelled} | Class B | -31775000 | 25941670420 |
| 2022-12-30 | ${converted} | Class B | 7139508 | 25948809928 |
| 2022-12-30 | ${converted} | Class A | -7139508 | 7520115072 |`;

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("codes that the workbook explains", () => {
  proofEach(
    [
      [
        "English: two columns below the table",
        `${movements("Date | Code | Class | Number of shares | Balance after", "RC", "CV")}
|  |
| Codes |
| RC | Repurchase of shares and cancelled |
| CV | ${CONVERSION} |`,
      ],
      [
        "English: a line above it",
        `| Key: R – repurchased and cancelled; X – ${CONVERSION} |
${movements("Date | T | Class | Number of shares | Balance after", "R", "X")}`,
      ],
      [
        "Chinese: a cell each, in figures",
        `${movements("日期 | 代號 | 類別 | 股數 | 結餘", "1", "2")}
|  |
| 1 = 購回股份並註銷 |
| 2 = Class A 普通股轉換為 Class B 普通股 |`,
      ],
      [
        "mixed: a sheet of its own",
        `${movements("Date 日期 | Type 類型 | Class 類別 | Shares 股數 | Balance 結餘", "rc", "cv")}
## Legend
| Code 代號 | Meaning 說明 |
| RC | Repurchase of shares and cancelled 購回並註銷 |
| CV | Conversion of Class A into Class B 轉換 |
| OX | Exercise of share options 行使購股權 |`,
      ],
    ] as const,
    (_, grid) => expectReturn(`${SHEETS_OF_SENSETIME}\n## Movements\n${grid}`, CATEGORIES),
  );

  const purchases = (legend: string, type: string, filed: string, open: string): string => `${SHEETS_OF_TENCENT}
## Log
| ${legend} |
|  |
| Date | Type | Shares | High (HKD) | Low (HKD) | Average (HKD) | Paid (HKD) | Status |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${type} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${row.filed === "" ? open : filed} |`)}`;

  proof("purchases with their prices, by a code", () =>
    expectReturn(purchases("Types: B = buy-back, C = cancellation, O = options exercised", "B", "Filed", ""), TENCENT),
  );

  proof("codes of how their return stands", () =>
    expectReturn(purchases("F = filed; P = pending", "Buy-back", "F", "P"), TENCENT),
  );

  proof("letters of classes are not those of events", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Note: A = Class A (unlisted), B = Class B (listed), C = cancelled |
${movements("Date | Event | Class | Number of shares | Balance after", "Repurchase of shares and cancelled", CONVERSION).replaceAll(" Class B |", " B |").replaceAll(" Class A |", " A |")}`,
      CATEGORIES,
    ),
  );

  proof("a code that nothing explains is asked about", () =>
    expectErrors(
      `${SHEETS_OF_SENSETIME}
## Movements
${movements("Date | Event | Class | Number of shares | Balance after", "C", "V")}`,
      ["Movements!B2 R149", "Movements!B3 R149", "Movements!B4 R149"],
    ),
  );
});

/** Its events, without the details, which none of these tables keeps. */
const CATEGORIES = {
  classes: (SENSETIME["classes"] as readonly { events: readonly { category: string; issued: string }[] }[]).map(
    ({ events }) => ({ events: events.map(({ issued, category }) => ({ issued, category })) }),
  ),
};
