import { outcomeOfGrids } from "../reading/support/grids";
import type { Outcome } from "../reading/support/returnOf";

/** A mandate of a tenth of 850,000,000 shares, 12,000,000 of it bought. */
const register = (sharesInIssue: string): string => `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-06-13 |
| Submitted by | Chan Tai Man |
| Title | Company Secretary |
| Percentage decimals | 5 |
| Date of explanatory statement | 2025-04-08 |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 850000000 | 2025-06-12 |
## Repurchases
| Trading date | Number | Highest price (HKD) | Lowest price (HKD) | Total paid (HKD) |
| 2025-06-13 | 1000000 | 5.1 | 5 | 5050000 |
## Mandate
| Date of resolution | 2025-05-14 |
${sharesInIssue}| Shares authorised | 85000000 |
| Purchased before this register | 11000000 |
`;

interface PrintedMandate {
  readonly sectionII: { readonly mandate?: { readonly percent?: string } } | null;
}

function mandatePercent(outcome: Outcome): string | undefined {
  const { sectionII } = outcome.end === "written" ? (outcome.filled as PrintedMandate) : { sectionII: null };
  return sectionII?.mandate?.percent;
}
const codesOf = ({ findings }: Outcome): readonly string[] =>
  findings.map(({ code, severity }) => `${severity} ${code}`);

// 12,000,000 of 850,000,000 is 1.41176 %; of 85,000,000 it is 14.1176 %, which an issuer printed and had to correct.
test("a percentage ten times out on a mandate of a tenth: the shares authorised stand where the shares in issue should", async () => {
  const outcome = await outcomeOfGrids(register("| Shares in issue at resolution | 85000000 |\n"));
  expect(mandatePercent(outcome)).toBe("14.11765");
  expect(codesOf(outcome)).toContain("warning S142");
});

test("near miss: of the shares in issue nothing is asked", async () => {
  const outcome = await outcomeOfGrids(register("| Shares in issue at resolution | 850000000 |\n"));
  expect(mandatePercent(outcome)).toBe("1.41176");
  expect(codesOf(outcome).filter((each) => /S142|P154/.test(each))).toEqual([]);
});

test("without the shares in issue the percentage is of ten times the mandate, and a warning names it", async () => {
  const outcome = await outcomeOfGrids(register(""));
  expect(mandatePercent(outcome)).toBe("1.41176");
  expect(codesOf(outcome)).toContain("warning P154");
});
