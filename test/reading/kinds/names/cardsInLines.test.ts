import { expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { SENSETIME, TENCENT } from "../../support/published";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("cardsInLines");

const grouped = (number: number): string => number.toLocaleString("en-US");
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

type Names = readonly [
  day: string,
  number: string,
  high: string,
  low: string,
  paid: string,
  average: string,
  filed: string,
];

/** A purchase on a card, a line a value, each behind its name and a colon. */
function card([day, number, high, low, paid, average, filed]: Names, yes: string, no: string, unit: string) {
  return (purchase: Purchase): string =>
    [
      `${day}: ${purchase.date}`,
      `${number}: ${grouped(purchase.number)}${unit}`,
      ...(purchase.high === "" ? [] : [`${high}: HK$${purchase.high}`, `${low}: HK$${purchase.low}`]),
      ...(purchase.paid === ""
        ? []
        : [`${paid}: HK$${Number(purchase.paid).toLocaleString("en-US", { maximumFractionDigits: 4 })}`]),
      ...(purchase.average === ""
        ? []
        : [`${average}: ${purchase.average.startsWith("HK") ? "" : "HK$"}${purchase.average}`]),
      `${filed}: ${purchase.filed === "" ? no : yes}`,
      "",
    ]
      .map((line) => `| ${line} |`)
      .join("\n");
}

describe("cards of purchases, a line a value, with thousands parted by commas", () => {
  proofEach(
    [
      [
        "English",
        ["Date", "Shares bought back", "High", "Low", "Total paid", "Average", "NDDR filed"],
        "Yes",
        "No",
        " shares",
      ],
      ["Chinese", ["交易日", "購回股份數目", "最高價", "最低價", "已付總額", "平均價", "已披露"], "是", "否", "股"],
      [
        "mixed",
        ["Trading date", "購回股份數目", "Highest price", "最低價", "Total paid", "平均價", "Filed"],
        "Y",
        "N",
        "",
      ],
    ] as const,
    (_, names, yes, no, unit) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}\n## Buy-back\n${lines(TENCENT_PURCHASES, card(names, yes, no, unit))}\n`,
        TENCENT,
      ),
  );
});

describe("classes abreast, each before, changed and after", () => {
  proofEach(
    [
      ["English", "Date | Event", "Before | Change | After"],
      ["Chinese", "日期 | 事項", "變動前 | 變動 | 變動後結存"],
      ["mixed", "Date 日期 | Event 事項", "Before 變動前 | Change 變動 | Balance after 結存"],
    ] as const,
    (_, headings, sides) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} | Class B | | | Class A | | |
| | | ${sides} | ${sides} |
| 2022-12-30 | Repurchase of shares and cancelled | 25973445420 | -31775000 | 25941670420 | 7527254580 | | 7527254580 |
| 2022-12-30 | ${CONVERSION} | 25941670420 | 7139508 | 25948809928 | 7527254580 | -7139508 | 7520115072 |
`,
        SENSETIME,
      ),
  );
});

describe("who prepared a log, below its numbers, is no number", () => {
  proofEach(
    [
      [
        "English",
        "Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency | Filed",
        "Prepared by: | Amy Chan",
      ],
      ["Chinese", "交易日 | 購回股數 | 最高價 | 最低價 | 總代價 | 平均價 | 貨幣 | 已披露", "編製： | 陳大文"],
      [
        "mixed",
        "Date 交易日 | Shares repurchased 購回股數 | High 最高價 | Low 最低價 | Paid 總代價 | Average 平均價 | Currency 貨幣 | Filed 已披露",
        "Prepared by 編製 | Amy Chan",
      ],
    ] as const,
    (_, headings, signature) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Log
| ${headings} |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, paid, average, filed }) =>
    `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | HKD | ${filed === "" ? "" : "Y"} |`,
)}
| |
| ${signature} |
`,
        TENCENT,
      ),
  );

  proof("figures and abbreviations of a registrar", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Ledger
| Dt | Class | Narr. | Cxl | Issd | Bal |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | 31775000 | | 25941670420 |
| 2022-12-30 | Class B | ${CONVERSION} | | 7139508 | 25948809928 |
| 2022-12-30 | Class A | ${CONVERSION} | 7139508 | | 7520115072 |
`,
      SENSETIME,
    ),
  );

  proof("signs in words before a number", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | Change |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | decrease of 31,775,000 shares |
| 2022-12-30 | Class B | ${CONVERSION} | increase of 7,139,508 shares |
| 2022-12-30 | Class A | ${CONVERSION} | decrease of 7,139,508 shares |
`,
      SENSETIME,
    ),
  );
});
