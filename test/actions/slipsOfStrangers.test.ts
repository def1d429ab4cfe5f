import { diagnosisInWords } from "../../src/checks/diagnosis/inWords";
import { showCell } from "../../src/shares/values/cell";
import { checkedGrids, likeliestSlip } from "../support/slips";

jest.setTimeout(60_000);

/** Opening 1,000,000; + 40,000 - 5,300 + 7,100 = 1,041,800. */
function kept({ numbers = ["40000", "-5300", "7100"], closing = "1041800", unit = "" } = {}): string {
  return `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance${unit} | Opening date | Closing balance${unit} |
| Ordinary | '00001 | ${unit === "" ? "1000000" : "'1,000.0"} | 2025-01-31 | ${closing} |

## Movements
| Date | Event | Number of shares${unit} |
| 2025-02-14 | Exercise of share options | ${numbers[0]} |
| 2025-02-18 | Repurchased shares cancelled | ${numbers[1]} |
| 2025-03-14 | Vesting of share awards | ${numbers[2]} |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Cancelled on | Disclosed on |
| 2025-02-10 | 5300 | 12.58 | 12.34 | 66038 | HKD | 2025-02-18 | 2025-02-10 |
`;
}

describe("numbers kept as text", () => {
  test("a slip in words of shares is named by the figure", async () => {
    expect(
      likeliestSlip(await checkedGrids(kept({ numbers: ["'40,000 shares", "'(3,500) shares", "'7,100 shares"] }))),
    ).toEqual(["Movements!C3", "-5300", "digits-exchanged"]);
  });

  test("in a column of thousands the value is in thousands, as the cell holds it", async () => {
    const outcome = await checkedGrids(
      kept({ numbers: ["'40.0", "'-3.5", "'7.1"], closing: "'1,041.8", unit: " ('000)" }),
    );
    expect(likeliestSlip(outcome)).toEqual(["Movements!C3", "-5.3", "digits-exchanged"]);
    expect(outcome.findings.flatMap(({ proposal }) => proposal?.value ?? [])).toEqual(
      outcome.findings.flatMap(({ proposal }) => (proposal === undefined ? [] : ["-5.3"])),
    );
  });

  test("a number with a unit in its own words is given in the unit of its column", async () => {
    // 0.0035 million is 3,500 shares: -5.3 thousand were meant.
    expect(
      likeliestSlip(
        await checkedGrids(
          kept({ numbers: ["'40.0", "'-0.0035 million", "'7.1"], closing: "'1,041.8", unit: " ('000)" }),
        ),
      ),
    ).toEqual(["Movements!C3", "-5.3", "digits-exchanged"]);
  });
});

test("a digit too many is named", async () => {
  // 40,000 typed 402,000: 362,000 more than the closing balance has.
  expect(likeliestSlip(await checkedGrids(kept({ numbers: ["402000", "-5300", "7100"] })))).toEqual([
    "Movements!C2",
    "40000",
    "digit-added",
  ]);
});

describe("two cells that hold each other's figures", () => {
  const log = (rows: string): string => `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100000000 | 2025-01-31 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Disclosed on |
${rows.trim()}
`;
  // 30,000 at 12.45 and 51,000 at 12.60 on average.
  test("the numbers of two rows", async () => {
    const outcome = await checkedGrids(
      log(`
| 2025-02-10 | 51000 | 12.50 | 12.40 | 373500 | HKD | |
| 2025-02-11 | 30000 | 12.64 | 12.56 | 642600 | HKD | |
`),
    );
    expect(likeliestSlip(outcome)).toEqual(["Repurchases!B2,Repurchases!B3", null, "cells-exchanged"]);
    expect(outcome.findings.filter(({ proposal }) => proposal !== undefined)).toEqual([]);
  });

  test("the lowest price and what was paid", async () => {
    const outcome = await checkedGrids(
      log(`
| 2025-02-10 | 30000 | 12.50 | 373500 | 12.40 | HKD | |
| 2025-02-11 | 51000 | 12.64 | 12.56 | 642600 | HKD | |
`),
    );
    const [first] = outcome.diagnoses;
    expect(likeliestSlip(outcome)).toEqual(["Repurchases!D2,Repurchases!E2", null, "cells-exchanged"]);
    if (first === undefined) throw new RangeError();
    expect(diagnosisInWords(first)).toEqual({
      en: expect.stringMatching(
        /^Repurchases!D2 and Repurchases!E2 may hold each other's figures\. Exchanging them settles this/,
      ),
      "zh-Hant": expect.stringMatching(/^Repurchases!D2與Repurchases!E2 的數字可能互相對調；調換後可解決此項/),
    });
  });
});

test("an event that its number contradicts is named with the event that fits", async () => {
  const outcome = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100000000 | 2025-01-31 |

## Movements
| Date | Event | Number of shares |
| 2025-02-14 | Vesting of share awards | 40000 |
| 2025-02-18 | Repurchased shares cancelled | -5300 |
| 2025-02-25 | Vesting of share awards | -6100 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Cancelled on | Disclosed on |
| 2025-02-10 | 5300 | 12.58 | 12.34 | 66038 | HKD | 2025-02-18 | 2025-02-10 |
| 2025-02-11 | 6100 | 12.58 | 12.34 | 76006 | HKD | 2025-02-25 | 2025-02-11 |
`);
  expect(likeliestSlip(outcome)).toEqual(["Movements!B4", "Repurchased shares cancelled", "event-exchanged"]);
});

test("a treasury balance typed again is not a row left out, though another row has the number it lacks", async () => {
  // 5,000,000 + 41,200 = 5,041,200, which is typed again for 5,041,200 + 38,500 = 5,079,700.
  const [first] = (
    await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening treasury shares | Opening date |
| Ordinary | '00001 | 300000000 | 5000000 | 2025-08-29 |

## Movements
| Date | Event | Number of shares | Treasury shares | Treasury balance after |
| 2025-09-02 | Share repurchased and held as treasury shares | -41200 | 41200 | 5041200 |
| 2025-09-03 | Share repurchased and held as treasury shares | -38500 | 38500 | 5041200 |
`)
  ).diagnoses;
  expect([first === undefined ? "" : showCell(first.cell), first?.value, first?.slip]).toEqual([
    "Movements!E3",
    "5079700",
    "neighbour-repeated",
  ]);
});

test("a mandate and the shares it is a tenth of, two digits of either exchanged, are a tie", async () => {
  // A tenth of 9,587,961,965 is 958,796,196; with two digits exchanged 9,587,916,965 gives 958,791,696.
  const { diagnoses } = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 9545239365 | 2025-01-31 |

## Mandate
| Date of resolution | 2024-05-14 |
| Shares in issue at resolution | 9587916965 |
| Shares authorised | 958796196 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency |
| 2025-02-10 | 5300 | 12.58 | 12.34 | 66038 | HKD |
`);
  expect(diagnoses.filter(({ rank }) => rank === 1).map(({ cell, value }) => [showCell(cell), value])).toEqual(
    expect.arrayContaining([
      ["Mandate!B2", "9587961965"],
      ["Mandate!B3", "958791696"],
    ]),
  );
  expect(diagnoses[0]?.tiedWith).toHaveLength(1);
});

test("of a mandate and the shares it is a tenth of, the one that a balance of the record speaks against is named", async () => {
  const kept = (issued: number, authorised: number): string => `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening treasury shares | Opening date |
| Ordinary | '00001 | 836193300 | 5010000 | 2026-09-30 |
## Mandate
| Date of resolution | 2026-05-22 |
| Shares in issue at resolution | ${issued} |
| Shares authorised | ${authorised} |
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Purpose |
| 2026-10-06 | 85000 | 23.3 | 23 | 1967750 | HKD | treasury |
`;
  // 836,193,300 + 5,010,000 = 841,203,300, and a tenth of it is 84,120,330.
  expect(likeliestSlip(await checkedGrids(kept(841_903_300, 84_120_330))).slice(0, 2)).toEqual([
    "Mandate!B2",
    "841203300",
  ]);
  expect(likeliestSlip(await checkedGrids(kept(841_203_300, 84_160_330))).slice(0, 2)).toEqual([
    "Mandate!B3",
    "84120330",
  ]);
});

test("a sign turned above a total of the sizes is named, and the total speaks for it either way", async () => {
  const { diagnoses } = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | 2014330750 | 2025-05-31 | 2014733500 |
## Movements
| Date | Event | Number of shares | Balance after | Disclosed on |
| 2025-06-03 | Exercise of share options | 128000 | 2014458750 | 2025-06-03 |
| 2025-06-05 | Exercise of share options | -64500 | 2014523250 | 2025-06-05 |
| 2025-06-10 | Exercise of share options | 210250 | 2014733500 | |
| Total | | 402750 | | |
`);
  expect(likeliestSlip({ diagnoses })).toEqual(["Movements!C3", "64500", "sign-turned"]);
  expect([diagnoses[0]?.raises, diagnoses[0]?.isSure]).toEqual([0, true]);
});

test("a market price off the steps of the Exchange is likelier the one whose point moved than the issue price beside it (P142)", async () => {
  // At 5.745 a share of this price traded in cents in July 2021, and 57.45 in five cents.
  const outcome = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2021-06-30 |
## Movements
| Date | Event | Number of shares | Issue price | Market price | Currency |
| 2021-07-15 | Over-allotment | 15600 | 40.1 | 5.745 | HKD |
`);
  expect(likeliestSlip(outcome)).toEqual(["Movements!E2", "57.45", "decimal-point"]);
  expect(outcome.diagnoses[0]?.tiedWith).toEqual([]);
});

test("a purchase day that only the words of its cancellation name is given (S171)", async () => {
  const outcome = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2022-11-30 |

## Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchased shares cancelled | -50000 | 19 and 21 December 2022 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Cancelled on | Disclosed on |
| 2022-12-12 | 20000 | 12.58 | 12.34 | 249200 | HKD | 2022-12-30 | 2022-12-21 |
| 2022-12-19 | 30000 | 12.58 | 12.34 | 373800 | HKD | 2022-12-30 | 2022-12-19 |
`);
  const [first] = outcome.diagnoses;
  expect(likeliestSlip(outcome)).toEqual(["Repurchases!A2", "2022-12-21", "digits-exchanged"]);
  expect(first?.settles.map(({ code }) => code)).toContain("S171");
});
