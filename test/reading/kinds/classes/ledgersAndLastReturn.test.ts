import { expectReturn } from "../../support/grids";
import { ISSUER_OF_SENSETIME } from "../../support/plainSheets";
import type { PublishedReturn } from "../../support/published";
import { proofs } from "../../support/proofs";

const { proofEach } = proofs("ledgersAndLastReturn");

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

/** Ledgers of both classes without a table of them; each begins a month before the return that closed with the same balance. */
function ledgers(
  headings: string,
  forward: string,
  [titleB, titleA]: readonly [string, string],
  last: string,
  [firstOfB, firstOfA] = ["2022-10-31", "2022-11-30"],
): string {
  return `${ISSUER_OF_SENSETIME}
## Ledger B
| ${titleB} |
| ${headings} |
| ${firstOfB} | ${forward} | | 25973445420 |
| 2022-12-30 | Repurchase of shares and cancelled | -31775000 | 25941670420 |
| 2022-12-30 | ${CONVERSION} | 7139508 | 25948809928 |
## Ledger A
| ${titleA} |
| ${headings} |
| ${firstOfA} | ${forward} | | 7527254580 |
| 2022-12-30 | ${CONVERSION} | -7139508 | 7520115072 |
## Last return
| ${last} |
| Class B | 25973445420 | 2022-11-30 |
| Class A | 7527254580 | 2022-12-30 |
`;
}

/** What is printed of the classes' balances; how they are labelled a ledger without a table of classes cannot say. */
const DAYS: PublishedReturn = {
  classes: [
    { opening: { date: "30 November 2022", issued: "25,973,445,420" }, closing: { issued: "25,948,809,928" } },
    { opening: { date: "30 December 2022", issued: "7,527,254,580" }, closing: { issued: "7,520,115,072" } },
  ],
};

describe("a ledger that begins before the last return, which closed with the same balance: its day is printed", () => {
  proofEach(
    [
      [
        "English",
        "Date | Particulars | Movement | Balance",
        "Balance b/f",
        ["Class B ordinary shares - stock code 00020", "Class A ordinary shares (WVR) - unlisted"],
        "Share class | Closing balance | Closing date",
      ],
      [
        "Chinese",
        "日期 | 摘要 | 變動股數 | 結存",
        "承前結存",
        ["Class B 普通股 證券代號：00020", "Class A 普通股（不同投票權）非上市"],
        "股份類別 | 期終結存 | 期終日期",
      ],
      [
        "mixed",
        "Date 日期 | Particulars 摘要 | Movement 變動 | Balance 結存",
        "Balance b/f 承前結存",
        ["Class B ordinary shares 證券代號 00020", "Class A ordinary shares (WVR) 非上市"],
        "Class 類別 | Closing balance 期終結存 | Closing date 期終日期",
      ],
    ] as const,
    (_, headings, forward, titles, last) => expectReturn(ledgers(headings, forward, titles, last), DAYS),
  );
});
