import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME, SENSETIME_WITH_REMARKS } from "../../support/published";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("betweenClasses");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";

describe("from which class and into which, in one row", () => {
  proofEach(
    [
      ["English: From and To", "From", "To", "(cancelled)"],
      ["English: From class and To class", "From class", "To class", ""],
      ["Chinese: 轉出類別 and 轉入類別", "轉出類別", "轉入類別", "註銷"],
      ["mixed: both languages", "From class 由類別", "To class 至類別", "—"],
    ],
    (_, from, to, nothing) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| Date | Event | Number of shares | ${from} | ${to} | Holder | Purchase dates |
| 2022-12-30 | Repurchase of shares and cancelled | 31775000 | Class B | ${nothing} | | ${DATES} |
| 2022-12-30 | ${CONVERSION} | 7139508 | Class A | Class B | ${HOLDER} | |
`,
        SENSETIME_WITH_REMARKS,
      ),
  );
});

describe("the classes abreast, each with what came in, what went out and its balance", () => {
  proofEach(
    [
      ["English", ["Date", "Event"], ["Increase", "Decrease", "Balance"], "Total issued", "Brought forward"],
      ["Chinese", ["日期", "事項"], ["增加", "減少", "結餘"], "已發行總數", "承前"],
      [
        "mixed",
        ["Date 日期", "Event 事項"],
        ["Issued 增加", "Cancelled 減少", "Balance 結餘"],
        "Total 合計",
        "Balance b/f 承前",
      ],
    ] as const,
    (_, [day, event], [more, less, balance], total, opening) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| | | Class A | | | Class B | | | ${total} |
| ${day} | ${event} | ${more} | ${less} | ${balance} | ${more} | ${less} | ${balance} | |
| | ${opening} | | | 7527254580 | | | 25973445420 | 33500700000 |
| 2022-12-30 | Repurchase of shares and cancelled | | | 7527254580 | | 31775000 | 25941670420 | 33468925000 |
| 2022-12-30 | ${CONVERSION} | | 7139508 | 7520115072 | 7139508 | | 25948809928 | 33468925000 |
`,
        SENSETIME,
      ),
  );

  proof("a balance that does not follow is at its own cell", () =>
    expectErrors(
      `${SHEETS_OF_SENSETIME}
## Movements
| | | Class A | | | Class B | | |
| Date | Event | Increase | Decrease | Balance | Increase | Decrease | Balance |
| 2022-12-30 | Repurchase of shares and cancelled | | | | | 31775000 | 25941670402 |
| 2022-12-30 | ${CONVERSION} | | 7139508 | 7520115072 | 7139508 | | 25948809928 |
`,
      ["Movements!H3, Movements!G3, Share classes!F2 B120"],
    ),
  );
});
