import { checkRegister } from "../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { showCell } from "../../src/shares/values/cell";
import { gridsXlsx } from "../support/gridsXlsx";

/** The likeliest slip, or those that tie: cell, and the value it was meant to hold. */
async function likeliest(grids: string): Promise<readonly string[]> {
  const { diagnoses } = await checkRegister(await openWorkbookBytes(await gridsXlsx(grids), "register.xlsx"));
  return diagnoses.filter(({ rank }) => rank === 1).map(({ cell, value }) => `${showCell(cell)} ${value}`);
}

const conversions = (first: string, second: string): string => `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-04-22 |
## Share classes
| Share class | Listed | Stock code | Weighted voting rights | Opening balance | Opening date |
| Class B | Yes | '00001 | No | 3612450800 | 2025-03-31 |
| Class A | No | | Yes | 702115300 | 2025-03-31 |
## Movements
| Date | Share class | Event | Number of shares | Disclosed on |
| 2025-04-03 | Class A | Conversion of Class A to Class B | -215400 | 2025-04-03 |
| 2025-04-03 | Class B | Conversion of Class A to Class B | 215400 | 2025-04-03 |
| 2025-04-10 | Class A | Conversion of Class A to Class B | -88200 | 2025-04-10 |
| 2025-04-10 | Class B | Conversion of Class A to Class B | 88200 | 2025-04-10 |
| ${first} | Class A | Conversion of Class A to Class B | -147950 | |
| ${second} | Class B | Conversion of Class A to Class B | 147950 | |
`;

test("of two legs of a conversion on different days the one that is not dated like the return is the slip", async () => {
  // 12 April 2025 is a Saturday, and the return is of the 22nd.
  expect(await likeliest(conversions("2025-04-12", "2025-04-22"))).toEqual(["Movements!A6 2025-04-22"]);
  expect(await likeliest(conversions("2025-04-22", "2025-04-12"))).toEqual(["Movements!A7 2025-04-22"]);
});

test("a day that stands for both classes of its row is put right for both", async () => {
  // 1,000,000 − 51,000 + 38,250 = 987,250; 3,000,000 − 38,250 = 2,961,750. The second row is a year early.
  expect(
    await likeliest(`
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |
## Share classes
| Share class | Listed | Stock code | Weighted voting rights | Opening balance | Opening date | Closing balance |
| Class B | Yes | '00001 | No | 1000000 | 2022-11-30 | 987250 |
| Class A | No | | Yes | 3000000 | 2022-11-30 | 2961750 |
## Movements
| Date | Event | Class B | Class A |
| 2022-12-30 | Repurchased shares cancelled | -51000 | |
| 2021-12-30 | Conversion of Class A to Class B | 38250 | -38250 |
`),
  ).toEqual(["Movements!A3 2022-12-30"]);
});

const purchase = (resolved: string, sent: string): string => `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-06-13 |
| Date of explanatory statement | ${sent} |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 9190417249 | 2025-05-31 |
## Mandate
| Date of resolution | ${resolved} |
| Shares in issue at resolution | 9189018660 |
| Shares authorised | 918901866 |
## Repurchases
| Trading date | Number | Total paid | Currency | Disclosed on |
| 2025-05-19 | 979000 | 500441000 | HKD | 2025-05-19 |
| 2025-05-20 | 971000 | 500225000 | HKD | 2025-05-20 |
| 2025-06-12 | 950000 | 487489000 | HKD | 2025-06-12 |
| 2025-06-13 | 982000 | 500382813.6 | HKD | |
`;

test("the meeting that gave a mandate was on a business day, with three weeks of notice", async () => {
  // Of the days one digit away from 24 May, a Saturday, 4 May is a Sunday, 26 to 29 May are later than the first purchase, and 24 April is sixteen days
  // after the statement of 8 April.
  expect(await likeliest(purchase("2025-05-24", "2025-04-08"))).toEqual(["Mandate!B1 2025-05-14"]);
});

test("a return dated on a Saturday is meant for a business day", async () => {
  const grids = purchase("2025-05-14", "2025-04-08").replace(
    "| Date submitted | 2025-06-13 |",
    "| Date submitted | 2025-06-14 |",
  );
  expect(await likeliest(grids)).toEqual(["Issuer!B2 2025-06-13"]);
});

test("a row marked as filed moves with its day", async () => {
  const grids = purchase("2025-05-14", "2025-04-08")
    .replace("| HKD | 2025-05-19 |", "| HKD | Filed |")
    .replace(
      "| 2025-05-20 | 971000 | 500225000 | HKD | 2025-05-20 |",
      "| 2024-05-20 | 971000 | 500225000 | HKD | Filed |",
    );
  expect(await likeliest(grids)).toEqual(["Repurchases!A3 2025-05-20"]);
});

test("a purchase left out of the log, or entered twice in it, is told by the cancellation and by its day", async () => {
  const log = (...rows: readonly string[]): string => `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-03-14 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 10000000 | 2025-03-10 |
## Movements
| Date | Event | Number of shares | Disclosed on |
| 2025-03-14 | Repurchased shares cancelled | -91300 | |
## Repurchases
| Trading date | Number | Total paid | Currency | Cancelled on | Disclosed on |
${rows.join("\n")}
## Last return
| Closing balance | 10000000 |
| Closing date | 2025-03-10 |
`;
  const [first, second] = [
    "| 2025-03-05 | 40200 | 341700 | HKD | 2025-03-14 | 2025-03-05 |",
    "| 2025-03-06 | 51100 | 434350 | HKD | 2025-03-14 | 2025-03-06 |",
  ];
  expect(await slipsOf(log(first, second))).toEqual([]);
  expect(await slipsOf(log(first))).toEqual(["row-missing Movements!C2"]);
  expect(await slipsOf(log(first, second, second))).toEqual(["row-twice Repurchases!B3 Repurchases!B4"]);
});

async function slipsOf(grids: string): Promise<readonly string[]> {
  const { diagnoses } = await checkRegister(await openWorkbookBytes(await gridsXlsx(grids), "register.xlsx"));
  return diagnoses.filter(({ rank }) => rank === 1).map(({ slip, cells }) => [slip, ...cells.map(showCell)].join(" "));
}
