import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT_ON_FF304 } from "../../support/plainSheets";
import { MINISO, TENCENT_ON_FF304 } from "../../support/published";
import { lines, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("namesWithDays");

const CANCELLED =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";
const MOVEMENTS = `
## Movements
| Date | Event | Details | Number of shares | Price (HKD) |
| 2024-10-08 | Shares repurchased and cancelled | ${CANCELLED} | -701740 | 34.6296 |
| 2024-10-17 | Other | See Part B | 0 | |
`;

describe("an opening balance whose name says its day", () => {
  proofEach(
    [
      ["English", "Issued shares as at 30 September 2024"],
      ["Chinese", "於2024年9月30日已發行股份"],
      ["mixed", "Opening balance 期初結存 (2024-09-30)"],
    ],
    (_, name) =>
      expectReturn(
        `
## Particulars
| Name of issuer | MINISO Group Holding Limited |
| Stock code | '09896 |
| Date submitted | 2024-10-18 |
| ${name} | 1259282577 |
| Treasury shares | 0 |
| Percentage decimals | 6 |
${MOVEMENTS}`,
        MINISO,
      ),
  );
});

describe("a number of the mandate under a name nobody knows", () => {
  const withName = (name: string): string => `${SHEETS_OF_TENCENT_ON_FF304}
## Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 9587961965 |
| Shares authorised | 958796196 |
| ${name} | 148592600 |
## Buy-back log
| Purchase date | Number of securities purchased | High (HKD) | Low (HKD) | Consideration (HKD) | NDDR date |
${lines(TENCENT_PURCHASES_OF_2024, ({ date, number, high, low, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${filed} |`)}
`;

  proofEach(
    [
      ["English: with a day in it", "Bought before 8 January 2024"],
      ["Chinese", "此前已購回股數"],
      ["mixed", "Repurchased before 較早已購回"],
    ],
    (_, name) => expectReturn(withName(name), TENCENT_ON_FF304),
  );

  proof("is asked about, for it may say what was bought before", () =>
    expectErrors(withName("Block of March"), ["Mandate!A4 R172"]),
  );

  proof("is left alone where it is more than the mandate allows", () =>
    expectReturn(
      withName("Purchased before this register").replace(
        "## Buy-back log",
        "| Authorised capital | 50000000000 |\n## Buy-back log",
      ),
      TENCENT_ON_FF304,
    ),
  );
});
