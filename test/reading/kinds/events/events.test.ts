import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_MINISO, SHEETS_OF_OVER_ALLOTMENT, SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { MINISO, OVER_ALLOTMENT, SENSETIME_WITH_REMARKS } from "../../support/published";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("events");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";
const CANCELLED =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";
const ALLOTTED =
  "Issue of ordinary shares on 15 July 2021 pursuant to the full exercise of the over-allotment option as disclosed in the announcement of the issuer dated 12 July 2021";

describe("the event by its words", () => {
  proofEach(
    [
      ["English: Repurchased and cancelled", "Repurchased and cancelled"],
      ["English: Buy-back and cancellation", "Cancellation of shares bought back"],
      ["English: cancelled (not treasury)", "Shares bought back and cancelled (not treasury)"],
      ["Chinese: 購回並註銷", "購回股份並註銷"],
      ["Chinese: 購回股份註銷", "註銷購回股份"],
      ["mainland: 回购注销", "回购股份并注销"],
      ["mainland: 购回", "购回股份并注销"],
      ["mixed", "Repurchase and cancellation 購回及註銷"],
    ],
    (_, event) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | Number of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | ${event} | -31775000 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | | ${HOLDER} |
`,
        SENSETIME_WITH_REMARKS,
      ),
  );

  proofEach(
    [
      ["English: exercise of the over-allotment option", "Exercise of over-allotment option"],
      ["English: greenshoe", "Over-allotment (greenshoe)"],
      ["Chinese: 超額配股權", "行使超額配股權"],
      ["mainland: 超额配售权", "超额配售权获悉数行使"],
      ["mixed", "Over-allotment 超額配售"],
    ],
    (_, event) =>
      expectReturn(
        `${SHEETS_OF_OVER_ALLOTMENT}
## Allotments
| Date | Event | Details | Shares allotted | Issue price | Market price (previous close) |
| 2021-07-15 | ${event} | ${ALLOTTED} | 15600000 | HKD 40.1 | HKD 57.45 |
`,
        OVER_ALLOTMENT,
      ),
  );
});

describe("words that move no shares", () => {
  const among = (event: string, details: string, number: string): string => `${SHEETS_OF_MINISO}
## Movements
| Date | Nature | Details | No. of shares | Price (HKD) | Balance |
| 2024-10-02 | ${event} | ${details} | ${number} | | 1259282577 |
| 2024-10-08 | Shares repurchased and cancelled | ${CANCELLED} | -701740 | 34.6296 | 1258580837 |
| 2024-10-17 | Other | See Part B | 0 | | 1258580837 |
`;

  proofEach(
    [
      ["English: a grant", "Grant of share options", "1,200,000 options to employees"],
      ["English: a lapse", "Lapse of options", "Leavers"],
      ["English: warrants issued", "Issue of warrants", "To a subscriber"],
      ["English: bonds", "Issue of convertible bonds", "Due 2029"],
      ["English: bonds bought back", "Repurchase of bonds", "USD 5 million"],
      ["Chinese: 授出購股權", "授出購股權", "僱員"],
      ["mainland: 购股权失效", "购股权失效", "离职雇员"],
      ["mixed", "Grant of awards 授出獎勵", "Employees"],
    ],
    async (_, event, details) => {
      const grids = among(event, details, "");
      await expectReturn(grids, MINISO);
      expect(notesOf(await outcomeOfGrids(grids)).length).toBeGreaterThan(0);
    },
  );

  proof("with a number of options beside it, the balance shows that no share moved", () =>
    expectReturn(among("Grant of share options", "To employees", "1200000"), MINISO),
  );
});
