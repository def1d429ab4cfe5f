import { type CheckOutcome, checkRegister } from "../../src/actions/checkRegister";
import { showCell } from "../../src/shares/values/cell";
import { sheetsOf } from "../reading/support/grids";
import { cellsWorkbook } from "../support/cellsWorkbook";
import { surveyOf } from "../support/sheetFixture";

jest.setTimeout(60_000);

/** A register written as it looks. */
function checked(grids: string): Promise<CheckOutcome> {
  const sheets = sheetsOf(grids.replaceAll(/(\d),(?=\d{3})/g, "$1"));
  const cells = { survey: surveyOf(sheets), snapshots: sheets.map(({ snapshot }) => snapshot) };
  return checkRegister(cellsWorkbook(cells).workbook);
}

async function first(grids: string): Promise<readonly unknown[]> {
  const [likeliest] = (await checked(grids)).diagnoses;
  return likeliest === undefined ? [] : [showCell(likeliest.cell), likeliest.value, likeliest.slip];
}

test("an opening date with day and month exchanged is named, though it makes every row count as disclosed", async () => {
  expect(
    await first(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | 1,000,000 | 2025-10-03 | 995,000 |

## Movements
| Date | Event | Number of shares |
| 2025-03-14 | Repurchased shares cancelled | -5,000 |

## Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2025-03-10 |
`),
  ).toEqual(["Share classes!D2", "2025-03-10", "date-exchanged"]);
});

test("a row dated a year early is named by its date, and not as a row left out", async () => {
  // 1,000,000 + 2,500 + 4,123 = 1,006,623.
  expect(
    await first(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1,000,000 | 2025-01-31 |

## Movements
| Date | Event | Number of shares | Disclosed on |
| 2024-02-14 | Exercise of share options | 2,500 | 2025-02-14 |
| 2025-02-24 | Vesting of share awards | 4,123 | 2025-02-24 |
| 2025-03-14 | Exercise of share options | 7,700 | |

## Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,006,623 | 2025-03-10 |
`),
  ).toEqual(["Movements!A2", "2025-02-14", "digit-replaced"]);
});

describe("two purchases of one number, where the cancellation of both needs another", () => {
  const grids = `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100,000,000 | 2025-01-31 |

## Movements
| Date | Event | Number of shares |
| 2025-02-18 | Repurchased shares cancelled | -1,204,600 |

## Repurchases
| Trading date | Number | Cancelled on | Disclosed on |
| 2025-02-10 | 604,300 | 2025-02-18 | 2025-02-10 |
| 2025-02-11 | 604,300 | 2025-02-18 | 2025-02-11 |
`;

  test("the lower one, which repeats the one above, comes first", async () => {
    // 1,204,600 − 604,300 = 600,300.
    expect(await first(grids)).toEqual(["Repurchases!B3", "600300", "digit-replaced"]);
  });

  test("neither is offered without the other", async () => {
    const { findings } = await checked(grids);
    expect(findings.filter(({ proposal }) => proposal !== undefined)).toEqual([]);
  });
});

describe("the legs of a conversion that differ", () => {
  // Class A is a quarter of all shares: a cancellation of 60,000 needs 15,000 converted.
  const withLegs = (into: string, outOf: string): string => `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Weighted voting rights |
| A | | 1,000,000 | 2022-11-30 | Yes |
| B | '00001 | 3,000,000 | 2022-11-30 | No |

## Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Repurchased shares cancelled | -60,000 |
| 2022-12-30 | B | Conversion of A to B | ${into} |
| 2022-12-30 | A | Conversion of A to B | ${outOf} |
`;

  test("the one further from what the cancellation needs is the slip", async () => {
    expect(await first(withLegs("51,100", "-15,100"))).toEqual(["Movements!D3", "15100", "digits-exchanged"]);
    expect(await first(withLegs("15,100", "-51,100"))).toEqual(["Movements!D4", "-15100", "digits-exchanged"]);
  });

  test("what is usual ranks them, and offers neither without the other", async () => {
    const { findings } = await checked(withLegs("51,100", "-15,100"));
    expect(findings.filter(({ code, proposal }) => code === "W110" && proposal !== undefined)).toEqual([]);
  });
});

test("a close is meant as one at which the share can trade", async () => {
  // Between 200 and 500 prices move by 0.2: 403.3 is none of them.
  expect(
    await first(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100,000,000 | 2025-01-31 |

## Movements
| Date | Event | Number of shares |
| 2025-02-18 | Exercise of share options | 1,200 |

## Closing prices
| Date | Close |
| 2025-02-10 | 400.2 |
| 2025-02-11 | 401.4 |
| 2025-02-12 | 4033 |
| 2025-02-13 | 404.6 |
| 2025-02-14 | 402.8 |
`),
  ).toEqual(["Closing prices!B4", "403", "digit-doubled"]);
});

describe("a total and the prices of its day", () => {
  const ofDay = (highest: string, lowest: string, total: string): string => `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100,000,000 | 2025-02-28 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency |
| 2025-03-04 | 100,000 | ${highest} | ${lowest} | ${total} | HKD |
`;

  test("the average lies in the middle: the highest price is as far from it as the lowest", async () => {
    // 1,260,000 ÷ 100,000 = 12.60, 0.14 above 12.46: 12.74, and 12.7 is the nearest that one digit leads from.
    expect(await first(ofDay("12.2", "12.46", "1,260,000"))).toEqual(["Repurchases!C2", "12.7", "digit-replaced"]);
  });

  test("where highest and lowest are one, the total is not offered: one of the prices may be the slip", async () => {
    // 100,000 × 2.41 = 241,000.
    const { findings } = await checked(ofDay("2.41", "2.41", "241,500"));
    expect(findings.some(({ code }) => code === "S112")).toBe(true);
    expect(findings.filter(({ proposal }) => proposal !== undefined)).toEqual([]);
  });
});

test("an average that one value alone fits is likelier than a total of which a hundred would do", async () => {
  expect(
    await first(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100,000,000 | 2025-02-28 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency |
| 2025-03-04 | 1,000,000 | 5.1 | 5.02 | 5,061,300 | 5.0631 | HKD |
`),
  ).toEqual(["Repurchases!F2", "5.0613", "digits-exchanged"]);
});

test("the day of the resolution is tried as well as that of the statement sent before it", async () => {
  // 2 August to 2 October 2024 is 61 days, one more than we ask about; 2 September is a day a purchase of 4 September may rest on.
  const { diagnoses } = await checked(`
## Issuer
| Name of issuer | Example Limited |
| Date of explanatory statement | 2024-08-02 |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100,000,000 | 2024-12-31 |

## Movements
| Date | Event | Number of shares |
| 2025-01-06 | Exercise of share options | 1,200 |

## Mandate
| Date of resolution | 2024-10-02 |
| Shares in issue at resolution | 100,000,000 |
| Shares authorised | 10,000,000 |
`);
  expect(diagnoses.map(({ cell, value }) => `${showCell(cell)} ${value ?? ""}`)).toContain("Mandate!B1 2024-09-02");
});

describe("a row in the wrong table", () => {
  const log = (movements: string, repurchases: string, sales = ""): string => `
## Issuer
| Name of issuer | Example Limited |
| Primary listing on the Exchange | Yes |
## Share classes
| Share class | Stock code | Opening balance | Opening treasury shares | Opening date |
| Ordinary | '00001 | 10,000,000 | 500,000 | 2025-03-10 |
## Movements
| Date | Event | Number of shares | Disclosed on |
${movements}
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Cancelled on | Disclosed on |
${repurchases}
${sales}`;

  const named = async (grids: string): Promise<readonly unknown[]> =>
    (await checked(grids)).diagnoses
      .filter(({ slip }) => slip === "wrong-table")
      .map(({ cell, value, settles }) => [showCell(cell), value, settles.map(({ code }) => code)]);

  test("a sale of treasury shares among the purchases", async () => {
    expect(
      await named(
        log(
          "| 2025-03-13 | Sale of treasury shares on the Exchange | 20,000 | |",
          "| 2025-03-13 | 20,000 | 8.6 | 8.5 | 171,000 | HKD | | |",
        ),
      ),
    ).toEqual([["Repurchases!B2", null, ["S173"]]]);
  });

  test("a cancellation among the purchases", async () => {
    // 30,000 + 38,000.
    expect(
      await named(
        log(
          "| 2025-03-18 | Exercise of share options | 23,400 | |",
          `| 2025-03-12 | 30,000 | 8.42 | 8.3 | 250,900 | HKD | 2025-03-17 | 2025-03-12 |
| 2025-03-13 | 38,000 | 8.5 | 8.36 | 320,340 | HKD | 2025-03-17 | 2025-03-13 |
| 2025-03-17 | 68,000 | | | | | | |`,
        ),
      ),
    ).toEqual([["Repurchases!B4", null, ["S173"]]]);
  });

  test("a cancellation entered as a purchase", async () => {
    const purchases = `| 2025-03-12 | 30,000 | 8.42 | 8.3 | 250,900 | HKD | 2025-03-17 | 2025-03-12 |
| 2025-03-13 | 38,000 | 8.5 | 8.36 | 320,340 | HKD | 2025-03-17 | 2025-03-13 |`;
    expect(await named(log("| 2025-03-17 | Repurchase of shares but not cancelled | -68,000 | |", purchases))).toEqual([
      ["Movements!C2", null, ["S173"]],
    ]);
    expect(await named(log("| 2025-03-17 | Repurchased shares cancelled | -68,000 | |", purchases))).toEqual([]);
  });

  test("a purchase not yet cancelled that stands among the movements as something else", async () => {
    // 10,000,000 + 23,400 = 10,023,400, which the row takes 35,000 from.
    const grids = `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | 10,000,000 | 2025-03-10 | 10,023,400 |
## Movements
| Date | Event | Number of shares |
| 2025-03-18 | Exercise of share options | 23,400 |
| 2025-03-18 | Award | -35,000 |
`;
    const [first] = (await checked(grids)).diagnoses;
    expect([first === undefined ? "" : showCell(first.cell), first?.value, first?.slip]).toEqual([
      "Movements!C3",
      null,
      "wrong-table",
    ]);
  });
});

const CLOSING = (closing: string, more = ""): string => `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | 1,000,000 | 2025-01-31 | ${closing} |

## Movements
| Date | Event | Number of shares |${more === "" ? "" : " Balance after |"}
| 2025-02-14 | Exercise of share options | 2,500 |${more === "" ? "" : " 1,002,500 |"}
| 2025-02-24 | Vesting of share awards | 4,123 |${more === "" ? "" : ` ${more} |`}
`;

test("a digit replaced in a closing balance that the sum of the rows alone contradicts is named and not offered: a row of 500,000 left out does the same", async () => {
  // 1,000,000 + 2,500 + 4,123 = 1,006,623.
  const { findings, diagnoses } = await checked(CLOSING("1,506,623"));
  const [likeliest] = diagnoses;
  expect([likeliest?.value, likeliest?.slip]).toEqual(["1006623", "digit-replaced"]);
  expect(findings.flatMap(({ proposal }) => proposal ?? []).filter(({ kind }) => kind !== "text")).toEqual([]);
});

test("where the balance after the last row says the same as the sum, the closing balance is offered", async () => {
  const { findings } = await checked(CLOSING("1,506,623", "1,006,623"));
  expect(findings.flatMap(({ proposal }) => proposal ?? []).map(({ value }) => value)).toContain("1006623");
});

describe("a transfer out of treasury", () => {
  /** Shares issued rise by what leaves treasury: 990,000 + 50,000 and 80,000 − 50,000. */
  const TRANSFER = (
    day: string,
    rows = `| ${day} | Transfer of treasury shares - share award scheme | 50,000 | -50,000 |`,
  ): string => `
## Issuer
| Name of issuer | Example Limited |
| Place of incorporation | Cayman Islands |
## Share classes
| Share class | Stock code | Opening date | Opening balance | Opening treasury shares | Closing balance | Closing treasury shares |
| Ordinary | '00001 | 2026-08-31 | 990,000 | 80,000 | 1,040,123 | 30,000 |

## Movements
| Date | Event | Number of shares | Treasury shares |
| 2026-09-01 | Exercise of share options | 123 | |
${rows}
`;

  test("dated a year early is named by its date, though each balance lacks one digit of it", async () => {
    expect(await first(TRANSFER("2025-09-02"))).toEqual(["Movements!A3", "2026-09-02", "digit-replaced"]);
  });

  test("left out is missed by the shares issued and by those in treasury, and neither balance is offered", async () => {
    const { findings, diagnoses } = await checked(TRANSFER("", ""));
    const [likeliest] = diagnoses;
    expect([likeliest?.slip, likeliest?.settles.map(({ code }) => code)]).toEqual(["row-missing", ["B110", "B126"]]);
    expect(findings.flatMap(({ proposal }) => proposal ?? []).filter(({ kind }) => kind === "number")).toEqual([]);
  });
});

test("a treasury sale of no shares is given the number its balances lack", async () => {
  expect(
    await first(`
## Issuer
| Name of issuer | Example Limited |
| Place of incorporation | Cayman Islands |
## Share classes
| Share class | Stock code | Opening date | Opening balance | Opening treasury shares | Closing balance | Closing treasury shares |
| Ordinary | '00001 | 2026-10-31 | 990,000 | 80,000 | 1,020,123 | 50,000 |

## Movements
| Date | Event | Number of shares | Treasury shares |
| 2026-11-19 | Exercise of share options | 123 | |

## Treasury sales
| Trading date | Number sold | Highest price (HKD) | Lowest price (HKD) | Total received (HKD) |
| 2026-11-20 | 0 | 2.9 | 2.86 | 86,370 |
`),
  ).toEqual(["Treasury sales!B2", "30000", "digit-replaced"]);
});

test("a close of a daily list is meant on the business day between its neighbours", async () => {
  // 3 September 2026 is a Thursday; 3 October a Saturday, and 30 October, two digits exchanged, a day as well.
  expect(
    await first(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1,000,000 | 2026-08-31 |

## Movements
| Date | Event | Number of shares |
| 2026-09-08 | Repurchase of shares but not cancelled | -5,000 |

## Closing prices
| Date | Close (HKD) |
| 2026-09-01 | 2.74 |
| 2026-09-02 | 2.76 |
| 2026-10-03 | 2.75 |
| 2026-09-04 | 2.73 |
| 2026-09-07 | 2.72 |
`),
  ).toEqual(["Closing prices!A4", "2026-09-03", "other"]);
});

test("an opening date in the year after every row is named by the year", async () => {
  expect(
    await first(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1,000,000 | 2025-09-30 |

## Movements
| Date | Event | Number of shares |
| 2024-10-08 | Repurchased shares cancelled | -5,123 |
| 2024-10-17 | Exercise of share options | 1,234 |
`),
  ).toEqual(["Share classes!D2", "2024-09-30", "digit-replaced"]);
});
