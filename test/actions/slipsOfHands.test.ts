import type { CheckOutcome } from "../../src/actions/checkRegister";
import { diagnosisInWords } from "../../src/checks/diagnosis/inWords";
import { showCell } from "../../src/shares/values/cell";
import { checkedGrids, likeliestSlip } from "../support/slips";

jest.setTimeout(60_000);

describe("a statement kept by months, one below the other", () => {
  const kept = (changed: Readonly<Record<string, string>> = {}): string => {
    const at = (cell: string, text: string): string => changed[cell] ?? text;
    return `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1259282577 | 2024-08-31 |

## Movements
| Date | Particulars | Increase | Decrease | Balance | Disclosed on |
| | Balance b/f | | | 1259282577 | |
| 2024-09-05 | Exercise of share options | ${at("C3", "148300")} | | 1259430877 | 2024-09-05 |
| 2024-09-12 | Vesting of share awards | 62450 | | 1259493327 | 2024-09-12 |
| | Balance c/f | | | ${at("E5", "1259493327")} | |
| ${at("A6", "")} | Balance b/f | | | ${at("E6", "1259493327")} | |
| 2024-10-08 | Exercise of share options | 95120 | | 1259588447 | |
| | Balance c/f | | | ${at("E8", "1259588447")} | |
`;
  };
  const errors = ({ findings }: CheckOutcome): readonly string[] =>
    findings
      .filter(({ severity }) => severity === "error")
      .map(({ code, cells: [at] }) => `${code} ${at === undefined ? "" : showCell(at)}`);

  test("gives no error where its lines agree, dated or not", async () => {
    expect(errors(await checkedGrids(kept()))).toEqual([]);
    expect(errors(await checkedGrids(kept({ A6: "2024-09-30" })))).toEqual([]);
  });

  test.each([
    ["E5", "1259493372", "1259493327"],
    ["E6", "1259493372", "1259493327"],
    ["E8", "1259588474", "1259588447"],
  ])("names two digits exchanged in the line at %s", async (cell, typed, right) => {
    expect(likeliestSlip(await checkedGrids(kept({ [cell]: typed })))).toEqual([
      `Movements!${cell}`,
      right,
      "digits-exchanged",
    ]);
  });

  test("takes a dated line for the balance of its day", async () => {
    expect(likeliestSlip(await checkedGrids(kept({ A6: "2024-09-30", E6: "1259493372" })))).toEqual([
      "Movements!E6",
      "1259493327",
      "digits-exchanged",
    ]);
  });
});

test("a number in the column of another class is named with the cell it belongs in", async () => {
  const outcome = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Closing balance |
| Class A | No | | 7534394088 | 2022-11-30 | 7534394088 |
| Class B | Yes | '00001 | 25973445420 | 2022-11-30 | 25975603220 |

## Movements
| Date | Event | Class A | Class A balance | Class B | Class B balance |
| 2022-12-08 | Exercise of share options | | 7534394088 | 1284300 | 25974729720 |
| 2022-12-20 | Vesting of share awards | 873500 | 7534394088 | | 25975603220 |
`);
  expect(likeliestSlip(outcome)).toEqual(["Movements!C3,Movements!E3", null, "class-exchanged"]);
});

test("a purchase cancelled on the day of another is named where both cancellations are off by its number", async () => {
  const outcome = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2025-01-31 |

## Movements
| Date | Event | Number of shares |
| 2025-02-25 | Repurchased shares cancelled | -19500 |
| 2025-04-14 | Repurchased shares cancelled | -19350 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Cancelled on | Disclosed on |
| 2025-02-10 | 9790 | 12.58 | 12.34 | 121983 | HKD | 2025-02-25 | 2025-02-10 |
| 2025-02-11 | 9710 | 12.58 | 12.34 | 120987 | HKD | 2025-04-14 | 2025-02-11 |
| 2025-03-03 | 9630 | 12.58 | 12.34 | 119990 | HKD | 2025-04-14 | 2025-03-03 |
| 2025-03-04 | 9720 | 12.58 | 12.34 | 121111 | HKD | 2025-04-14 | 2025-03-04 |
`);
  const diagnoses = outcome.diagnoses.filter(({ settles }) => settles.some(({ code }) => code === "B170"));
  expect(likeliestSlip({ ...outcome, diagnoses })).toEqual(["Repurchases!G3", "2025-02-25", "neighbour-repeated"]);
  expect(diagnoses[0]?.settles.map(({ code }) => code)).toEqual(["B170", "B170"]);
});

test("two digits typed wrong in the first row are not offered as one digit of the opening balance", async () => {
  // 27,450 typed 33,450: 6,000 too many, which is one digit of 847,826,087 as well.
  const { diagnoses, findings } = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | 847826087 | 2021-05-31 | 847938747 |

## Movements
| Date | Event | Number of shares | Balance after |
| 2021-06-03 | Exercise of share options | 33450 | 847853537 |
| 2021-06-21 | Exercise of share options | 85210 | 847938747 |
`);
  expect(diagnoses.map(({ cell, value }) => `${showCell(cell)} ${value ?? ""}`)).toEqual(
    expect.arrayContaining(["Movements!C2 27450", "Share classes!C2 847820087"]),
  );
  expect(findings.filter(({ proposal }) => proposal !== undefined)).toEqual([]);
});

test("a warning that no slip explains is given none: another opening date would move the trouble to other rows", async () => {
  const { diagnoses, findings } = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | 847826087 | 2021-04-30 | 847938747 |

## Movements
| Date | Event | Number of shares | Balance after |
| 2021-06-03 | Exercise of share options | 27450 | 847853537 |
| 2021-06-21 | Exercise of share options | 85210 | 847938747 |
`);
  expect(findings.map(({ code }) => code)).toContain("B136");
  expect(diagnoses).toEqual([]);
});

describe("a cancellation that is off by just the number of one purchase", () => {
  const log = (rows: string): string => `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2025-01-31 |

## Movements
| Date | Event | Number of shares |
| 2025-02-25 | Repurchased shares cancelled | -19500 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Cancelled on | Disclosed on |
| 2025-02-10 | 9790 | 12.58 | 12.34 | 121983 | HKD | 2025-02-25 | 2025-02-10 |
${rows.trim()}
`;

  test("asks for the day left blank where that purchase was bought before", async () => {
    const outcome = await checkedGrids(
      log(`
| 2025-02-11 | 9710 | 12.58 | 12.34 | 120987 | HKD | | 2025-02-11 |
| 2025-02-26 | 9710 | 12.58 | 12.34 | 120987 | HKD | | 2025-02-26 |`),
    );
    const [first] = outcome.diagnoses;
    expect(likeliestSlip(outcome)).toEqual(["Repurchases!G3", "2025-02-25", "left-blank"]);
    expect(first === undefined ? "" : diagnosisInWords(first).en).toBe(
      "Repurchases!G3 is blank. 2025-02-25 there settles this.",
    );
    expect(outcome.findings.filter(({ proposal }) => proposal !== undefined)).toEqual([]);
  });

  test("names the row that does not belong in the log", async () => {
    const outcome = await checkedGrids(
      log(`
| 2025-02-11 | 9710 | 12.58 | 12.34 | 120987 | HKD | 2025-02-25 | 2025-02-11 |
| 2025-02-20 | 19500 | | | | HKD | 2025-02-25 | 2025-02-20 |`),
    );
    expect(likeliestSlip(outcome)).toEqual(["Repurchases!B4", null, "wrong-table"]);
  });
});

test("one digit of an opening balance, or of the first number, is a tie however near the figures around them are", async () => {
  // 3,840,422,000 typed 3,840,424,000: 2,000 too many, and so would be 34,000 as the first number.
  const { diagnoses } = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | 3840424000 | 2021-08-31 | 3840510500 |

## Movements
| Date | Event | Number of shares | Balance after |
| 2021-09-02 | Exercise of share options | 36000 | 3840458000 |
| 2021-09-06 | Exercise of share options | 52500 | 3840510500 |

## Mandate
| Date of resolution | 2021-05-13 |
| Shares in issue at resolution | 3856240500 |
| Shares authorised | 385624050 |
`);
  const first = diagnoses.filter(({ rank }) => rank === 1);
  expect(first.map(({ cell, value }) => `${showCell(cell)} ${value ?? ""}`)).toEqual(
    expect.arrayContaining(["Movements!C2 34000", "Share classes!C2 3840422000"]),
  );
});
