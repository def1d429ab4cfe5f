import { showCell } from "../../src/shares/values/cell";
import { checkedGrids, likeliestSlip } from "../support/slips";

jest.setTimeout(60_000);

interface Kept {
  readonly numbers?: readonly number[];
  readonly paid?: readonly (number | string)[];
  readonly average?: readonly number[];
  readonly total?: string;
  readonly opens?: string;
}

/** 30,000 at 12.45, 51,000 at 12.6, 42,000 at 12.5: 373,500 + 642,600 + 525,000 = 1,541,100 for 123,000 shares. */
function log({
  numbers = [30_000, 51_000, 42_000],
  paid = [373_500, 642_600, 525_000],
  average = [12.45, 12.6, 12.5],
  total = "1541100",
  opens = "2025-01-31",
}: Kept = {}): string {
  const days = ["2025-02-10", "2025-02-11", "2025-02-12"];
  const rows = days.map(
    (day, at) =>
      `| ${day} | ${numbers[at]} | 12.7 | 12.3 | ${paid[at]} | ${average[at]} | HKD | ${at < 2 ? day : ""} |`,
  );
  return `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100000000 | ${opens} |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency | Disclosed on |
${rows.join("\n")}
| Total | 123000 | | | ${total} | | | |
`;
}

const codesOf = async (text: string): Promise<readonly string[]> =>
  (await checkedGrids(text)).findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);

describe("a totals row of amounts", () => {
  test("that its rows come to is right, in whole dollars too", async () => {
    expect(await codesOf(log())).not.toContain("B162");
    // 373,500.4 + 642,600 + 525,000 = 1,541,100.4.
    expect(await codesOf(log({ paid: [373_500.4, 642_600, 525_000] }))).not.toContain("B162");
  });

  test("is an error at a dollar more", async () => {
    const { findings } = await checkedGrids(log({ total: "1541101" }));
    expect(findings.filter(({ code }) => code === "B162").map(({ cells }) => cells.slice(0, 1).map(showCell))).toEqual([
      ["Repurchases!E5"],
    ]);
  });

  test("is an error at seven tenths of a dollar more, as its decimal says", async () => {
    expect(await codesOf(log({ total: "1541100.7" }))).toContain("B162");
  });

  test("names the digits exchanged in one of its amounts", async () => {
    // 642,600 typed 624,600: 12.247 a share, below the lowest price, and 18,000 less in the total.
    expect(likeliestSlip(await checkedGrids(log({ paid: [373_500, 624_600, 525_000] })))).toEqual([
      "Repurchases!E3",
      "642600",
      "digits-exchanged",
    ]);
  });

  test("is not looked at where an amount is blank", async () => {
    expect(await codesOf(log({ paid: [373_500, "", 525_000], total: "99" }))).not.toContain("B162");
  });
});

test("a number bought with a minus is offered without it", async () => {
  const outcome = await checkedGrids(log({ numbers: [30_000, -51_000, 42_000] }));
  expect(likeliestSlip(outcome)).toEqual(["Repurchases!B3", "51000", "sign-turned"]);
  expect(outcome.findings.filter(({ code }) => code === "R186").map(({ proposal }) => proposal?.value)).toEqual([
    "51000",
  ]);
});

test("an amount copied from the row above is what number and average come to", async () => {
  // 51,000 × 12.6 = 642,600; no total is kept.
  const outcome = await checkedGrids(log({ paid: [373_500, 373_500, 525_000], total: "" }));
  expect(likeliestSlip(outcome)).toEqual(["Repurchases!E3", "642600", "neighbour-repeated"]);
  expect(outcome.findings.flatMap(({ proposal }) => proposal ?? [])).toEqual([]);
});

test("a class that opens on the day the return closes opened at the end of the month before", async () => {
  const grids = `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2022-12-30 |
## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 5000 |
`;
  expect(likeliestSlip(await checkedGrids(grids))).toEqual(["Share classes!D2", "2022-11-30", "digit-replaced"]);
});

test("a row that says the same as another is named where no balance is kept", async () => {
  const row = "| 2025-02-14 | Exercise of share options | 40000 |";
  const grids = `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2025-01-31 |
## Movements
| Date | Event | Number of shares |
${row}
${row}
| 2025-03-14 | Vesting of share awards | 7100 |
`;
  expect(likeliestSlip(await checkedGrids(grids))).toEqual(["Movements!C2,Movements!C3", null, "row-twice"]);
});

test("the price of a purchase kept in Movements too is put right by number and total", async () => {
  const grids = `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening treasury shares | Opening date |
| Ordinary | '00001 | 1000000 | 0 | 2025-01-31 |
## Movements
| Date | Event | Number of shares | Treasury shares | Issue price |
| 2025-02-11 | Repurchase into treasury | -51000 | 51000 | HKD 16.2 |
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Purpose |
| 2025-02-11 | 51000 | 12.7 | 12.3 | 642600 | HKD | treasury |
`;
  // 642,600 ÷ 51,000 = 12.6.
  expect(likeliestSlip(await checkedGrids(grids))).toEqual(["Movements!E2", "12.6", "digits-exchanged"]);
});

describe("what the record does as a habit ranks the days and numbers that a rule leaves open", () => {
  test("the last close of a daily log is of the next business day", async () => {
    // 4 September 2026 is a Friday: the close after it is of Monday the 7th.
    const days = ["2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04", "2026-09-04"];
    const grids = `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 100000000 | 2026-08-31 |
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency |
| 2026-09-08 | 30000 | 12.7 | 12.3 | 373500 | HKD |
## Closing prices
| Date | Close |
${days.map((day, at) => `| ${day} | ${12.5 + at / 50} |`).join("\n")}
`;
    const { diagnoses } = await checkedGrids(grids);
    expect(diagnoses.slice(0, 1).map(({ cell, value }) => [showCell(cell), value])).toEqual([
      ["Closing prices!A6", "2026-09-07"],
    ]);
  });

  test("a day of disclosure is that of the event, or the next business day", async () => {
    const grids = `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-03-14 |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2025-02-28 |
## Movements
| Date | Event | Number of shares | Disclosed on |
| 2025-03-03 | Exercise of share options | 5000 | 2025-03-03 |
| 2025-03-04 | Exercise of share options | 7100 | 2025-03-15 |
| 2025-03-06 | Exercise of share options | 9300 | 2025-03-06 |
| 2025-03-14 | Exercise of share options | 6200 | |
`;
    // 5 March, typed the 15th, is the next business day; the others were filed on their own day.
    const { diagnoses } = await checkedGrids(grids);
    expect(
      diagnoses.slice(0, 3).flatMap(({ cell, value }) => (showCell(cell) === "Movements!D3" ? [value] : [])),
    ).toContain("2025-03-05");
  });

  test("a mandate is of a tenth", async () => {
    // 1,234,500,000 shares typed with a digit twice: the opening balance is a tenth of them, and so are ten mandates.
    const grids = `
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1217300400 | 2025-06-12 |
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency |
| 2025-06-13 | 30000 | 12.7 | 12.3 | 373500 | HKD |
## Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 12345000000 |
| Shares authorised | 123450000 |
| Purchased before this register | 0 |
`;
    expect(likeliestSlip(await checkedGrids(grids)).slice(0, 2)).toEqual(["Mandate!B2", "1234500000"]);
  });
});
