import { expectErrors, expectReturn } from "../../support/grids";
import { ISSUER_OF_SENSETIME, SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("accounts");

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

/** Accounts of the two classes, their sides abreast with a blank column between or none. */
function accounts(
  [day, words, number]: readonly [string, string, string],
  [down, up]: readonly [string, string],
  [opening, closing]: readonly [string, string],
  gap: string,
): string {
  return `
## Class B
| Class B ordinary shares |
| ${down} | | | ${gap}${up} |
| ${day} | ${words} | ${number} | ${gap}${day} | ${words} | ${number} |
| 2022-12-30 | Repurchase of shares and cancelled | 31775000 | ${gap}2022-11-30 | ${opening} | 25973445420 |
| 2022-12-30 | ${closing} | 25948809928 | ${gap}2022-12-30 | ${CONVERSION} | 7139508 |
| | | 25980584928 | ${gap}| | 25980584928 |
## Class A
| Class A ordinary shares |
| ${down} | | | ${gap}${up} |
| ${day} | ${words} | ${number} | ${gap}${day} | ${words} | ${number} |
| 2022-12-30 | ${CONVERSION} | 7139508 | ${gap}2022-12-30 | ${opening} | 7527254580 |
| | ${closing} | 7520115072 | ${gap}| | |
| | | 7527254580 | ${gap}| | 7527254580 |
`;
}

type Hand = [
  name: string,
  headings: readonly [string, string, string],
  sides: readonly [string, string],
  balances: readonly [string, string],
];

const HANDS: readonly Hand[] = [
  ["English", ["Date", "Particulars", "No. of shares"], ["Debit", "Credit"], ["Balance b/d", "Balance c/d"]],
  ["Chinese", ["日期", "摘要", "股數"], ["借方", "貸方"], ["承前結餘", "結轉下期"]],
  [
    "mixed",
    ["Date 日期", "Particulars 摘要", "Shares 股數"],
    ["Dr 借", "Cr 貸"],
    ["Balance brought down 承前", "Balance carried down 結轉"],
  ],
];

describe("an account in T form: the side its balance is brought down on adds shares", () => {
  proofEach(HANDS, (_, headings, sides, balances) =>
    expectReturn(`${SHEETS_OF_SENSETIME}${accounts(headings, sides, balances, "| ")}`, SENSETIME),
  );

  proof("without a blank column between its sides", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}${accounts(["Date", "Details", "Shares"], ["Dr", "Cr"], ["Balance b/f", "Balance c/f"], "")}`,
      SENSETIME,
    ),
  );

  proof("the classes table names no balance: the accounts bring it down", () =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Weighted voting rights |
| Class B | WVR ordinary shares | Yes | 00020 | No |
| Class A | WVR ordinary shares | No | | Yes |
${accounts(["Date", "Particulars", "No. of shares"], ["Debit", "Credit"], ["Balance b/d", "Balance c/d"], "| ")}`,
      SENSETIME,
    ),
  );

  proof("one whose sides do not come to the same is not read as an account", async () => {
    const grids = `${SHEETS_OF_SENSETIME}${accounts(["Date", "Particulars", "No. of shares"], ["Debit", "Credit"], ["Balance b/d", "Balance c/d"], "| ")}`;
    await expect(expectErrors(grids.replace("| 31775000 |", "| 31757000 |"), [])).rejects.toThrow();
  });
});
