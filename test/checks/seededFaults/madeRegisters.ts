import { gridsXlsx } from "../../support/gridsXlsx";

/**
 * Registers made up around figures of published returns and of one day's repurchase report, each of another trade of issuers: treasury purchases, A and H shares,
 * conversions without a purchase, units of a trust, options, scrip with an over-allotment, two mandates, depositary shares abroad. Without a fault.
 */
export async function madeRegisters(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  return Promise.all(Object.entries(MADE).map(async ([name, grids]) => [name, await gridsXlsx(grids)] as const));
}

type Row = readonly (string | number)[];

const line = (row: Row): string => `| ${row.join(" | ")} |`;
const lines = (rows: readonly Row[]): string => rows.map(line).join("\n");

/** The balance after each number. */
function running(opening: number, numbers: readonly number[]): readonly number[] {
  let balance = opening;
  return numbers.map((number) => (balance += number));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const issuer = (name: string, submitted: string, more: readonly Row[] = []): string =>
  `## Issuer\n${lines([["Name of issuer", name], ["Date submitted", submitted], ["Submitted by", "Cheung Mei Yee"], ["Title", "Company Secretary"], ...more])}\n`;

// Abbisko's row of 8 September 2026, with days before it as its total under the mandate allows.
const INTO_TREASURY: readonly Row[] = [
  ["2026-09-01", 42_000, 8.9, 8.61, 368_340, "2026-09-01"],
  ["2026-09-02", 38_000, 8.85, 8.55, 330_980, "2026-09-02"],
  ["2026-09-03", 35_000, 8.72, 8.49, 301_350, "2026-09-03"],
  ["2026-09-04", 41_000, 8.8, 8.53, 355_470, "2026-09-04"],
  ["2026-09-07", 33_000, 8.88, 8.6, 288_750, "2026-09-07"],
  ["2026-09-08", 30_000, 8.96, 8.635, 264_990, ""],
];
const bought = INTO_TREASURY.map(([, number]) => Number(number));
const BEFORE = 1_020_000 - sum(bought);
const treasury = `${issuer("Abbey Island Limited", "2026-09-08", [
  ["Percentage decimals", 5],
  ["Date of explanatory statement", "2026-05-08"],
])}
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening treasury shares | Opening date | Closing balance | Closing treasury shares | Closing total |
| Ordinary | Yes | '02256 | 715240500 | 4120000 | 2026-08-31 | ${715_240_500 - sum(bought)} | ${4_120_000 + sum(bought)} | 719360500 |
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Purpose | Purchased under the mandate | Disclosed on |
${lines(INTO_TREASURY.map(([day = "", number = 0, high = 0, low = 0, paid = 0, filed = ""], at) => [day, number, high, low, paid, "HKD", "treasury", running(BEFORE, bought)[at] ?? 0, filed]))}
| Total | ${sum(bought)} |
## Mandate
| Date of resolution | 2026-06-12 |
| Shares in issue at resolution | 716443000 |
| Shares authorised | 71644300 |
| Purchased before this register | ${BEFORE} |
## Last return
| Share class | Closing balance | Treasury shares | Closing date |
| Ordinary | ${715_240_500 - sum(bought.slice(0, -1))} | ${4_120_000 + sum(bought.slice(0, -1))} | 2026-09-07 |
`;

// Haitian's day of 8 September 2026: A shares bought in Shanghai, H shares on the Exchange.
const A_OPEN = 5_559_000_120;
const H_OPEN = 291_224_500;
const H_DAYS = [310_400, 287_600, 261_100] as const;
const twoListings = `${issuer("Harbour Flavour Food Company Limited", "2026-09-08", [["Date of explanatory statement", "2026-04-24"]])}
## Share capital
| Class | Listed on the Exchange | Stock code | Balance b/f | As at | Balance c/f |
| H Shares | Yes | '03288 | ${H_OPEN} | 2026-08-31 | ${H_OPEN - H_DAYS[0] - H_DAYS[1] + 1_250_000} |
| A Shares | No | | ${A_OPEN} | 2026-08-31 | ${A_OPEN + 732_500} |
## Movements
| Date of change | Class | Nature | No. of shares | Balance c/f | Disclosed on |
| 2026-09-02 | A Shares | Exercise of share options | 412300 | ${A_OPEN + 412_300} | 2026-09-02 |
| 2026-09-03 | H Shares | Placing of new shares | 1250000 | ${H_OPEN + 1_250_000} | 2026-09-03 |
| 2026-09-07 | A Shares | Exercise of share options | 320200 | ${A_OPEN + 732_500} | 2026-09-07 |
| 2026-09-08 | H Shares | Repurchased shares cancelled | -${H_DAYS[0] + H_DAYS[1]} | ${H_OPEN + 1_250_000 - H_DAYS[0] - H_DAYS[1]} | |
## Buy-backs
| Purchase date | Class | No. repurchased | High | Low | Consideration | Currency | Venue | Cancelled on | Disclosed on |
| 2026-09-01 | H Shares | ${H_DAYS[0]} | 28.9 | 28.44 | 8902272 | HKD | On the Exchange | 2026-09-08 | 2026-09-01 |
| 2026-09-02 | H Shares | ${H_DAYS[1]} | 28.76 | 28.32 | 8205228 | HKD | On the Exchange | 2026-09-08 | 2026-09-02 |
| 2026-09-08 | H Shares | ${H_DAYS[2]} | 28.54 | 28.32 | 7414848.35 | HKD | On the Exchange | | |
## Mandate
| Date of resolution | 2026-05-28 |
| Shares in issue at resolution | ${H_OPEN} |
| Shares authorised | ${H_OPEN / 10} |
| Purchased before this register | 1840600 |
`;

// Conversions alone, day after day, with the balance of each class after each.
const CONVERTED: readonly (readonly [day: string, number: number, filed: string])[] = [
  ["2025-04-03", 215_400, "2025-04-03"],
  ["2025-04-10", 88_200, "2025-04-10"],
  ["2025-04-22", 147_950, "2025-04-22"],
  ["2025-04-29", 302_600, ""],
];
const converted = CONVERTED.map(([, number]) => number);
const conversions = `${issuer("Quick Stream Technology", "2025-04-29")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Weighted voting rights | Opening balance | Opening date | Closing balance |
| Class B | WVR ordinary shares | Yes | '01024 | No | 3612450800 | 2025-03-31 | ${3_612_450_800 + sum(converted)} |
| Class A | WVR ordinary shares | No | | Yes | 702115300 | 2025-03-31 | ${702_115_300 - sum(converted)} |
## Movements
| Date | Share class | Event | Number of shares | Balance after | Holder | Disclosed on |
${lines(
  CONVERTED.flatMap(([day, number, filed], at): Row[] => [
    [
      day,
      "Class A",
      "Conversion of Class A to Class B",
      -number,
      running(
        702_115_300,
        converted.map((each) => -each),
      )[at] ?? 0,
      "Reach Best Limited",
      filed,
    ],
    [
      day,
      "Class B",
      "Conversion of Class A to Class B",
      number,
      running(3_612_450_800, converted)[at] ?? 0,
      "Reach Best Limited",
      filed,
    ],
  ]),
)}
## Last return
| Share class | Closing balance | Closing date |
| Class B | ${3_612_450_800 + sum(converted.slice(0, 3))} | 2025-04-22 |
| Class A | ${702_115_300 - sum(converted.slice(0, 3))} | 2025-04-22 |
`;

const UNITS = [3_214_800, -1_120_000, 2_987_450, -845_500] as const;
const units = `${issuer("Bay Front Real Estate Investment Trust", "2025-08-20")}
## Units
| Class of units | Listed | Stock code | Opening balance | Opening date | Closing balance |
| Units | Yes | '00778 | 1690204700 | 2025-06-30 | ${1_690_204_700 + sum(UNITS)} |
## Movements
| Date | Event | Details | Increase | Decrease | Balance after | Issue price (HKD) | Disclosed on |
| 2025-07-09 | Issue of units as management fee | Payment of the Manager's fee in units | ${UNITS[0]} | | ${running(1_690_204_700, UNITS)[0]} | 4.8715 | 2025-07-09 |
| 2025-07-25 | Units bought back and cancelled | | | ${-UNITS[1]} | ${running(1_690_204_700, UNITS)[1]} | | 2025-07-25 |
| 2025-08-08 | Issue of units as management fee | Payment of the Manager's fee in units | ${UNITS[2]} | | ${running(1_690_204_700, UNITS)[2]} | 4.9022 | 2025-08-08 |
| 2025-08-20 | Units bought back and cancelled | | | ${-UNITS[3]} | ${running(1_690_204_700, UNITS)[3]} | | |
| Total | | | ${UNITS[0] + UNITS[2]} | ${-UNITS[1] - UNITS[3]} |
## Unit buy-backs
| Trading date | Number of units | Highest price | Lowest price | Total paid | Average price | Currency | Cancelled on | Disclosed on |
| 2025-07-15 | 620000 | 4.92 | 4.86 | 3034280 | 4.894 | HKD | 2025-07-25 | 2025-07-15 |
| 2025-07-16 | 500000 | 4.9 | 4.84 | 2436500 | 4.873 | HKD | 2025-07-25 | 2025-07-16 |
| 2025-08-12 | 445500 | 4.97 | 4.91 | 2199433.5 | 4.937 | HKD | 2025-08-20 | 2025-08-12 |
| 2025-08-13 | 400000 | 4.95 | 4.9 | 1970400 | 4.926 | HKD | 2025-08-20 | 2025-08-13 |
## Last return
| Closing balance | ${1_690_204_700 + sum(UNITS.slice(0, 3))} |
| Closing date | 2025-08-13 |
`;

const GRANTS: readonly (readonly [
  day: string,
  event: string,
  details: string,
  number: number,
  price: number,
  filed: string,
])[] = [
  ["2024-02-05", "Exercise of share options", "2014 share option scheme", 182_500, 12.84, "2024-02-05"],
  ["2024-02-08", "Vesting of share awards", "2021 share award scheme", 1_304_260, 0, "2024-02-08"],
  ["2024-02-15", "Exercise of share options", "2014 share option scheme", 96_750, 12.84, "2024-02-15"],
  ["2024-02-20", "Exercise of share options", "2019 share option scheme", 240_000, 18.32, "2024-02-20"],
  ["2024-02-27", "Exercise of share options", "2019 share option scheme", 57_300, 18.32, ""],
  ["2024-02-28", "Exercise of share options", "2014 share option scheme", 411_800, 12.84, ""],
];
const granted = GRANTS.map(([, , , number]) => number);
const options = `${issuer("Lantern Hill Group Limited", "2024-02-28", [["Percentage decimals", 4]])}
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '01478 | 846210400 | 2024-01-31 |
## Movements
| Date | Event | Details | Number of shares | Issue price (HKD) | Running total | Disclosed on |
${lines(GRANTS.map(([day, event, details, number, price, filed], at) => [day, event, details, number, price === 0 ? "" : price, running(846_210_400, granted)[at] ?? 0, filed]))}
| Total | | | ${sum(granted)} |
## Last return
| Closing balance | ${846_210_400 + sum(granted.slice(0, 4))} |
| Closing date | 2024-02-20 |
`;

// The over-allotment of 15 July 2021, with a scrip dividend after it.
const scrip = `${issuer("Heather Mead Limited", "2021-07-30")}
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | Yes | '00013 | 847826087 | 2021-06-30 | ${847_826_087 + 15_600_000 + 3_412_977 + 204_500} |
## Movements
| Date | Event | Number of shares | Issue price | Market price | Currency | Percentage | Disclosed on |
| 2021-07-15 | Exercise of over-allotment option | 15600000 | 40.1 | 57.45 | HKD | 1.84% | 2021-07-15 |
| 2021-07-21 | Exercise of share options | 204500 | 31.2 | 58.2 | HKD | 0.02% | 2021-07-21 |
| 2021-07-30 | Scrip dividend | 3412977 | 52.68 | 56.9 | HKD | 0.40% | |
`;

const PROGRAMME: readonly (readonly [
  day: string,
  number: number,
  high: number,
  low: number,
  paid: number,
  mandate: string,
  filed: string,
])[] = [
  ["2025-05-20", 1_204_000, 21.3, 20.95, 25_464_600, "2024 AGM", "2025-05-20"],
  ["2025-05-21", 988_000, 21.5, 21.1, 21_044_400, "2024 AGM", "2025-05-21"],
  ["2025-05-22", 1_056_000, 21.2, 20.8, 22_176_000, "2024 AGM", "2025-05-22"],
  ["2025-05-27", 1_310_000, 21.8, 21.35, 28_296_000, "2025 AGM", "2025-05-27"],
  ["2025-05-28", 1_142_000, 22.05, 21.6, 24_924_150, "2025 AGM", "2025-05-28"],
  ["2025-05-29", 1_215_000, 22.2, 21.75, 26_730_000, "2025 AGM", ""],
];
const mandates = `${issuer("Silver Causeway Holdings Limited", "2025-05-29", [
  ["Percentage decimals", 4],
  ["Date of explanatory statement", "2025-04-17"],
])}
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '03888 | 1362400000 | 2025-05-28 |
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Currency | Mandate | Disclosed on |
${lines(PROGRAMME.map(([day, number, high, low, paid, mandate, filed]) => [day, number, high, low, paid, "HKD", mandate, filed]))}
## Mandate
| Name of mandate | 2024 AGM | 2025 AGM |
| Date of resolution | 2024-05-24 | 2025-05-23 |
| Shares in issue at resolution | 1371200000 | 1362400000 |
| Shares authorised | 137120000 | 136240000 |
| Purchased before this register | 4218000 | 0 |
`;

// MINISO's American depositary shares, four ordinary shares each, cancelled on 8 October 2024.
const depositary = `${issuer("Many Little Things Group", "2024-10-18", [["Percentage decimals", 6]])}
## Share classes
| Class | Listed on the Exchange | Stock code | Balance b/f | Opening date | Closing balance |
| Ordinary shares | Yes | '09896 | 1259282577 | 2024-09-30 | 1258580837 |
## Movements
| Date | Event | Details | Number of shares | Disclosed on |
| 2024-10-08 | Repurchased shares cancelled | 175,435 American depositary shares repurchased from the NYSE were cancelled | -701740 | |
## Repurchases
| Trading date | Depositary shares | Number | Highest price | Lowest price | Total paid | Currency | Method | Cancelled on | Disclosed on |
| 2024-07-05 | 62135 | 248540 | 4.62 | 4.51 | 1135827.8 | USD | New York Stock Exchange | 2024-10-08 | 2024-07-08 |
| 2024-07-12 | 58200 | 232800 | 4.55 | 4.44 | 1045272 | USD | New York Stock Exchange | 2024-10-08 | 2024-07-15 |
| 2024-07-25 | 55100 | 220400 | 4.41 | 4.3 | 959842 | USD | New York Stock Exchange | 2024-10-08 | 2024-07-26 |
## Last return
| Share class | Closing balance | Closing date |
| Ordinary shares | 1259282577 | 2024-09-30 |
`;

const MADE: Readonly<Record<string, string>> = {
  "Purchases into treasury": treasury,
  "A and H shares": twoListings,
  "Conversions alone": conversions,
  "Units of a trust": units,
  "Options and awards": options,
  "Over-allotment and scrip": scrip,
  "Two mandates": mandates,
  "Depositary shares abroad": depositary,
};
