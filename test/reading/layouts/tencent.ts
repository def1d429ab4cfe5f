import { SHEETS_OF_TENCENT } from "../support/plainSheets";
import { lines, type Purchase, TENCENT_PURCHASES } from "../support/purchases";

const HEADINGS =
  "| Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency | Method | Purpose | Disclosed on |";

const afterNumber = ({ high, low, paid, average }: Purchase): string =>
  `${high} | ${low} | ${paid} | ${average} | HKD | On the Exchange | cancellation`;
const line = (each: Purchase): string => `| ${each.date} | ${each.number} | ${afterNumber(each)} | ${each.filed} |`;
const MAY = TENCENT_PURCHASES.filter(({ date }) => date.startsWith("2025-05"));
const JUNE = TENCENT_PURCHASES.filter(({ date }) => date.startsWith("2025-06"));
const TICKS = ["Filed", "✓", "Y"];
const dayFirst = (iso: string): string => iso.replace(/^(\d+)-(\d+)-(\d+)$/, "$3/$2/$1");
const exchanged = (iso: string): string => iso.replace(/^(\d+)-(\d+)-(\d+)$/, "$1-$3-$2");

/** Tencent's facts as people keep them, by what is different. */
export const LAYOUTS_OF_TENCENT: Readonly<Record<string, string>> = {
  "a sheet a month": `${SHEETS_OF_TENCENT}
## May 2025
${HEADINGS}
${lines(MAY, line)}
## Jun 2025
${HEADINGS}
${lines(JUNE, line)}
`,
  "subtotals by month": `${SHEETS_OF_TENCENT}
## Repurchases
${HEADINGS}
${lines(MAY, line)}
| May 2025 total | 9784000 |
${lines(JUNE, line)}
| June 2025 subtotal | 9804000 |
| Grand total | 19588000 |
`,
  "a treasury team's tracker": `${SHEETS_OF_TENCENT}
## Buyback tracker
| Trade Date | Settlement Date | Broker | Shares Bought | VWAP (HKD) | High (HKD) | Low (HKD) | Gross Amount (HKD) | Commission (HKD) | Net Amount (HKD) | Cum. Shares | % Mandate Used | NDDR Date |
${lines(TENCENT_PURCHASES, (each) => {
  const fees = each.paid === "" ? " | | " : `${each.paid} | 12345.67 | 500395159.27`;
  return `| ${each.date} | 2025-06-20 | CICC | ${each.number} | ${each.average} | ${each.high} | ${each.low} | ${fees} | ${each.soFar} | ${((each.soFar / 918_901_866) * 100).toFixed(6)}% | ${each.filed} |`;
})}
`,
  "filed, ticks and to be filed": `${SHEETS_OF_TENCENT}
## Repurchases
${HEADINGS.replace("Disclosed on", "NDDR filed?")}
${lines(TENCENT_PURCHASES, (each, at) => `| ${each.date} | ${each.number} | ${afterNumber(each)} | ${each.filed === "" ? "To be filed" : (TICKS[at % 3] ?? "")} |`)}
`,
  "dated subtotals": `${SHEETS_OF_TENCENT}
## Repurchases
${HEADINGS.replace("| Trading", "| Remarks | Trading")}
${lines(MAY, (each) => `| ${line(each)}`)}
| Total for May 2025 | 2025-05-31 | 9784000 |
${lines(JUNE, (each) => `| ${line(each)}`)}
`,
  "the Exchange's own report": `${SHEETS_OF_TENCENT}
## Repurchases
| Share Repurchases Report |
| Daily |

| Company | Stock code | Sec. type | Trading date (yyyy/mm/dd) | Number of shares/units repurchased | Repurchase price or highest repurchase price per share/unit ($) | Lowest repurchase price per share/unit ($) | Aggregate price paid ($) | Method of repurchase | Total number of shares/units repurchased* | Number of shares/units repurchased for cancellation* | Number of shares/units repurchased for holding as treasury* | Number repurchased under the mandate* | As a %* | Average price (HKD) | Disclosed on |
${lines(TENCENT_PURCHASES, (each) => {
  const prices = each.high === "" ? " | | " : "HKD 515.00 | HKD 506.50 | HKD 500,382,813.60";
  const share = ((each.soFar / 9_189_018_660) * 100).toFixed(5);
  return `| TENCENT | '00700 | Ordinary | ${each.date} | ${each.number} | ${prices} | On the Exchange | ${each.number} | ${each.number} | 0 | ${each.soFar} | ${share}% | ${each.average} | ${each.filed} |`;
})}
`,
};

/** Typed day first into an Excel of the United States: days up to 12 became other days, the others stayed text. */
export const EXCHANGED_DATES = `${SHEETS_OF_TENCENT}
## Repurchases
${HEADINGS}
${lines(TENCENT_PURCHASES, (each) => {
  const day = Number(each.date.slice(8));
  return `| ${day > 12 ? `'${dayFirst(each.date)}` : exchanged(each.date)} | ${each.number} | ${afterNumber(each)} | ${each.filed} |`;
})}
`;

/** The last row, a cancelled order, is struck through. */
export const STRUCK_ROW = `${SHEETS_OF_TENCENT}
## Repurchases
${HEADINGS}
${lines(TENCENT_PURCHASES, line)}
~| 2025-06-13 | 100000 | 515 | 506.5 | 51000000 | | HKD | On the Exchange | cancellation | |
`;
