import ExcelJS, { type CellValue, type Worksheet } from "exceljs";
import { HONG_KONG } from "../../../src/shares/register/tradingCalendar";
import { addDays, type CivilDate, civilDate } from "../../../src/shares/values/civilDate";
import { priceStepOf } from "../../../src/shares/register/priceSteps";
import { ratioOf } from "../../../src/shares/values/ratio";
import { lastDayOf, monthOfDay } from "../../../src/shares/values/civilMonth";
import { type Chance, seededChance } from "../../support/seededChance";

/**
 * Registers by chance, without a fault: one class or two, treasury shares or cancellations, few columns or many, typed or with formulas, in English or in
 * Chinese. A seed gives the same register in every run. Nobody looked at them when the diagnosis was written.
 */
export async function unseenRegisters(
  seed: number,
  count: number,
): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const number = seed * 1000 + at;
      return [`By chance, ${number}`, await book(kept(seededChance(number * 7919 + 13)))] as const;
    }),
  );
}

/** What a secretary keeps, and what happened. */
interface Habits {
  readonly isWeighted: boolean;
  readonly intoTreasury: boolean;
  readonly isChinese: boolean;
  readonly hasBalances: boolean;
  readonly hasFormulas: boolean;
  readonly hasClosing: boolean;
  readonly hasLastReturn: boolean;
  readonly hasAverage: boolean;
  readonly hasMandateTotal: boolean;
  readonly hasMandate: boolean;
  readonly hasCloses: boolean;
  readonly hasTotals: boolean;
  readonly hasPercentages: boolean;
  readonly inTwoColumns: boolean;
  readonly hasPrices: boolean;
}

interface Event {
  readonly day: CivilDate;
  readonly shareClass: string;
  readonly words: string;
  readonly details: string | null;
  readonly number: number;
  readonly treasury: number;
  readonly price: number | null;
}

interface Purchase {
  readonly day: CivilDate;
  readonly number: number;
  readonly highest: number;
  readonly lowest: number;
  readonly paid: number;
  cancelled: CivilDate | null;
}

interface Kept extends Habits {
  readonly opened: CivilDate;
  readonly closed: CivilDate;
  /** The day the last return closed. */
  readonly lastClosed: CivilDate;
  readonly openings: ReadonlyMap<string, number>;
  readonly openingTreasury: number;
  readonly events: readonly Event[];
  readonly purchases: readonly Purchase[];
  readonly closes: readonly (readonly [CivilDate, number])[];
}

function kept(chance: Chance): Kept {
  const often = (percent: number): boolean => chance.under(100) < percent;
  const isWeighted = often(25);
  const year = 2021 + chance.under(5);
  const opened = lastDayOf(monthOfDay(dayIn(year, 1 + chance.under(11))));
  const isTreasuryRegime = opened >= "2024-07-01";
  const habits: Habits = {
    isWeighted,
    intoTreasury: isTreasuryRegime && !isWeighted && often(40),
    isChinese: often(20),
    hasBalances: often(55),
    hasFormulas: often(30),
    hasClosing: often(60),
    hasLastReturn: often(70),
    hasAverage: often(45),
    hasMandateTotal: often(40),
    hasMandate: often(80),
    hasCloses: often(50),
    hasTotals: often(40),
    hasPercentages: !isWeighted && often(50),
    inTwoColumns: often(20),
    hasPrices: often(60),
  };
  const size = 10 ** (7 + chance.under(4));
  const lot = [100, 200, 500, 1000, 2000][chance.under(5)] ?? 500;
  const main = isWeighted ? "Class B" : (["Ordinary", "H Shares", "Ordinary shares"][chance.under(3)] ?? "Ordinary");
  const openings = new Map([[main, wholeNumber(chance, size * 2, size * 30)]]);
  if (isWeighted) openings.set("Class A", wholeNumber(chance, size, size * 8));
  const days: CivilDate[] = [];
  const length = 8 + chance.under(11);
  for (let day = HONG_KONG.nextBusinessDay(opened); day !== null && days.length < length;) {
    days.push(day);
    day = HONG_KONG.nextBusinessDay(day);
  }
  const closed = days.at(-1) ?? opened;
  const lastClosed = days.at(-1 - 1 - chance.under(2)) ?? opened;
  const events: Event[] = [];
  const purchases: Purchase[] = [];
  const closes: [CivilDate, number][] = [];
  let price = [0.62, 2.4, 8.3, 17.5, 46, 120, 385][chance.under(7)] ?? 8;
  const usual = 3 + chance.under(Math.max(10, Math.floor(size / 4000 / lot)));
  const step = (value: number, day: CivilDate): number => {
    const of = priceStepOf(ratioOf(BigInt(Math.round(value * 1000)), 1000n), day);
    const tick = of === null ? 0.01 : Number(of.numerator) / Number(of.denominator);
    return rounded(Math.round(value / tick) * tick, 3);
  };
  for (let back = addDays(opened, -14); back <= opened; back = addDays(back, 1))
    if (HONG_KONG.kindOf(back) === "business day") {
      price *= 1 + (chance.under(21) - 10) / 1000;
      closes.push([back, step(price, back)]);
    }
  for (const day of days) {
    price *= 1 + (chance.under(31) - 15) / 1000;
    const isNew = day > lastClosed;
    const buys = isNew ? day === closed || often(50) : often(55);
    if (buys) {
      const [low, high] = [
        step(price * (1 - (2 + chance.under(8)) / 1000), day),
        step(price * (1 + (2 + chance.under(8)) / 1000), day),
      ];
      const number = lot * (usual + chance.under(2 * usual));
      const share = (20 + chance.under(60)) / 100;
      const paid = rounded(number * (low + (high - low) * share), [0, 2][chance.under(2)] ?? 2);
      purchases.push({ day, number, highest: high, lowest: low, paid, cancelled: null });
      if (habits.intoTreasury)
        events.push({
          day,
          shareClass: main,
          words: words(habits, "treasury"),
          details: null,
          number: -number,
          treasury: number,
          price: null,
        });
    }
    if (often(25)) {
      const scheme = often(50) ? "2018 share option scheme" : null;
      events.push({
        day,
        shareClass: main,
        words: words(habits, "options"),
        details: scheme,
        number: lot * (1 + chance.under(300)) + (often(40) ? chance.under(lot) : 0),
        treasury: 0,
        price: rounded(price * 0.6, 2),
      });
    }
    if (often(8))
      events.push({
        day,
        shareClass: main,
        words: words(habits, "awards"),
        details: null,
        number: wholeNumber(chance, lot * 10, lot * 900),
        treasury: 0,
        price: null,
      });
    if (!habits.intoTreasury && (often(14) || (day === closed && often(60)))) {
      const open = purchases.filter(({ cancelled, day: bought }) => cancelled === null && bought < addDays(day, -4));
      if (open.length > 0) {
        for (const one of open) one.cancelled = day;
        const number = open.reduce((sum, one) => sum + one.number, 0);
        events.push({
          day,
          shareClass: main,
          words: words(habits, "cancelled"),
          details: null,
          number: -number,
          treasury: 0,
          price: null,
        });
        if (isWeighted) {
          const [a, b] = ["Class A", main].map(
            (name) => balanceOf(name, openings, events, day) + (name === main ? number : 0),
          );
          const moved = Math.ceil((number * (a ?? 0)) / ((a ?? 0) + (b ?? 1))) + chance.under(2) * chance.under(500);
          events.push({
            day,
            shareClass: "Class A",
            words: words(habits, "conversion"),
            details: null,
            number: -moved,
            treasury: 0,
            price: null,
          });
          events.push({
            day,
            shareClass: main,
            words: words(habits, "conversion"),
            details: null,
            number: moved,
            treasury: 0,
            price: null,
          });
        }
      }
    }
    closes.push([day, step(price, day)]);
  }
  return {
    ...habits,
    opened,
    closed,
    lastClosed,
    openings,
    openingTreasury: habits.intoTreasury ? wholeNumber(chance, lot * 1000, lot * 9000) : 0,
    events,
    purchases,
    closes,
  };
}

function wholeNumber(chance: Chance, least: number, most: number): number {
  return least + chance.under(Math.max(1, most - least));
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Rounded half up to four decimals, in whole numbers: a double would round a half either way. */
function averageOf(paid: number, number: number): number {
  const tenThousandths = (BigInt(Math.round(paid * 100)) * 100n * 2n + BigInt(number)) / (2n * BigInt(number));
  return Number(tenThousandths) / 10_000;
}

function balanceOf(
  name: string,
  openings: ReadonlyMap<string, number>,
  events: readonly Event[],
  until: CivilDate,
): number {
  return events.reduce(
    (sum, { shareClass, number, day }) => (shareClass === name && day <= until ? sum + number : sum),
    openings.get(name) ?? 0,
  );
}

const WORDS = {
  treasury: ["Repurchase of shares held as treasury shares", "購回股份並持作庫存股份"],
  options: ["Exercise of share options - employees", "行使購股權"],
  awards: ["Vesting of share awards", "歸屬股份獎勵"],
  cancelled: ["Repurchased shares cancelled", "註銷購回股份"],
  conversion: ["Conversion of Class A to Class B", "Conversion of Class A to Class B"],
} as const;

function words({ isChinese }: Habits, event: keyof typeof WORDS): string {
  return WORDS[event][isChinese ? 1 : 0];
}

const IN_CHINESE: Readonly<Record<string, string>> = {
  Date: "變動日期",
  Event: "事件",
  "Number of shares": "股份數目",
  "Balance after": "結存",
  "Trading date": "交易日",
  Number: "購回股份數目",
};

function date(day: CivilDate | null): CellValue {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

type Grid = (CellValue | { readonly formula: string; readonly result: number })[][];

async function book(made: Kept): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const {
    isWeighted,
    openings,
    opened,
    closed,
    lastClosed,
    hasClosing,
    hasLastReturn,
    hasMandate,
    hasCloses,
    intoTreasury,
    openingTreasury,
  } = made;
  const classes = [...openings.keys()];
  const treasuryAt = (day: CivilDate): number =>
    made.events.reduce((sum, event) => (event.day <= day ? sum + event.treasury : sum), openingTreasury);
  put(file.addWorksheet("Issuer"), [
    ["Name of issuer", "Far Shore Holdings Limited"],
    ["Short name", "Far Shore"],
    ["Date submitted", date(closed)],
    ["Submitted by", "Lee Ka Yan"],
    ["Title", "Company Secretary"],
    ["Primary listing on the Exchange", "Yes"],
    ["Percentage decimals", 4],
    ...(hasLastReturn ? [] : [["Last return", date(lastClosed)]]),
    ["Date of explanatory statement", date(addDays(opened, -90))],
  ]);
  put(file.addWorksheet("Share classes"), [
    [
      "Share class",
      "Listed",
      "Stock code",
      ...(isWeighted ? ["Weighted voting rights"] : []),
      "Opening balance",
      ...(intoTreasury ? ["Opening treasury shares"] : []),
      "Opening date",
      ...(hasClosing ? ["Closing balance"] : []),
    ],
    ...classes.map((name): Grid[number] => [
      name,
      name === "Class A" ? "No" : "Yes",
      name === "Class A" ? null : "01899",
      ...(isWeighted ? [name === "Class A" ? "Yes" : "No"] : []),
      openings.get(name) ?? 0,
      ...(intoTreasury ? [openingTreasury] : []),
      date(opened),
      ...(hasClosing ? [balanceOf(name, openings, made.events, closed)] : []),
    ]),
  ]);
  put(file.addWorksheet("Movements"), movements(made));
  if (made.purchases.length > 0) put(file.addWorksheet("Repurchases"), purchases(made));
  if (hasMandate) {
    const resolved = HONG_KONG.nextBusinessDay(addDays(opened, -60)) ?? opened;
    const issued =
      Math.round(((openings.get(classes[0] ?? "") ?? 0) + (isWeighted ? (openings.get("Class A") ?? 0) : 0)) / 1000) *
      1000;
    put(file.addWorksheet("Mandate"), [
      ["Date of resolution", date(resolved)],
      ["Shares in issue at resolution", issued],
      ["Shares authorised", issued / 10],
      ["Purchased before this register", before(made)],
    ]);
  }
  if (hasCloses)
    put(file.addWorksheet("Closing prices"), [
      ["Date", "Close"],
      ...made.closes.map(([day, close]): Grid[number] => [date(day), close]),
    ]);
  if (hasLastReturn)
    put(file.addWorksheet("Last return"), [
      ["Share class", "Closing balance", ...(intoTreasury ? ["Treasury shares"] : []), "Closing date"],
      ...classes.map((name): Grid[number] => [
        name,
        balanceOf(name, openings, made.events, lastClosed),
        ...(intoTreasury ? [treasuryAt(lastClosed)] : []),
        date(lastClosed),
      ]),
    ]);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** Bought under the mandate before the register begins. */
function before({ openings, intoTreasury }: Kept): number {
  return intoTreasury ? (Math.floor([...openings.values()][0] ?? 0) % 1000) * 100 : 0;
}

function movements(made: Kept): Grid {
  const {
    events,
    openings,
    lastClosed,
    isWeighted,
    hasBalances,
    hasFormulas,
    inTwoColumns,
    hasTotals,
    intoTreasury,
    isChinese,
    hasPercentages,
    hasPrices,
  } = made;
  const heads = [
    "Date",
    ...(isWeighted ? ["Share class"] : []),
    "Event",
    "Details",
    ...(inTwoColumns ? ["Increase", "Decrease"] : ["Number of shares"]),
    ...(hasBalances ? ["Balance after"] : []),
    ...(intoTreasury ? ["Treasury shares"] : []),
    ...(hasPercentages ? ["Percentage"] : []),
    ...(hasPrices ? ["Issue price", "Currency"] : []),
    ...(isWeighted ? ["Holder"] : []),
    "Disclosed on",
  ];
  const at = (name: string): string => String.fromCharCode(65 + heads.indexOf(name));
  const balances = new Map(openings);
  const lastRow = new Map<string, number>();
  const base =
    balanceOf([...openings.keys()][0] ?? "", openings, events, lastClosed) -
    (lastClosed < "2024-06-01"
      ? made.purchases
          .filter(({ day, cancelled }) => day <= lastClosed && (cancelled === null || cancelled > lastClosed))
          .reduce((sum, { number }) => sum + number, 0)
      : 0);
  const rows = events.map((event, index): Grid[number] => {
    const { day, shareClass, words: said, details, number, treasury, price } = event;
    const balance = (balances.get(shareClass) ?? 0) + number;
    balances.set(shareClass, balance);
    const isNew = day > lastClosed;
    const row = index + 2;
    const above = lastRow.get(shareClass);
    lastRow.set(shareClass, row);
    const change = inTwoColumns ? `${at("Increase")}${row}-${at("Decrease")}${row}` : `${at("Number of shares")}${row}`;
    const balanceCell: Grid[number][number] =
      hasFormulas && above !== undefined
        ? { formula: `${at("Balance after")}${above}+${change}`, result: balance }
        : balance;
    return [
      date(day),
      ...(isWeighted ? [shareClass] : []),
      said,
      details,
      ...(inTwoColumns ? [number > 0 ? number : null, number < 0 ? -number : null] : [number]),
      ...(hasBalances ? [balanceCell] : []),
      ...(intoTreasury ? [treasury === 0 ? null : treasury] : []),
      ...(hasPercentages ? [isNew && !isWeighted ? rounded(Math.abs(number) / base, 6) : null] : []),
      ...(hasPrices ? [price, price === null ? null : "HKD"] : []),
      ...(isWeighted ? [said === WORDS.conversion[0] ? "Bright Star Limited" : null] : []),
      isNew ? null : date(day),
    ];
  });
  const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
  const numbers = events.map(({ number }) => number);
  const total = (name: string, result: number): Grid[number][number] =>
    hasFormulas ? { formula: `SUM(${at(name)}2:${at(name)}${rows.length + 1})`, result } : result;
  const totals: Grid =
    hasTotals && rows.length > 1 && !isWeighted
      ? [
          [
            "Total",
            null,
            null,
            ...(inTwoColumns
              ? [
                  total("Increase", sum(numbers.filter((each) => each > 0))),
                  total("Decrease", -sum(numbers.filter((each) => each < 0))),
                ]
              : [total("Number of shares", sum(numbers))]),
          ],
        ]
      : [];
  return [heads.map((head) => (isChinese ? (IN_CHINESE[head] ?? head) : head)), ...rows, ...totals];
}

function purchases(made: Kept): Grid {
  const { hasAverage, hasMandateTotal, hasTotals, hasFormulas, isWeighted, intoTreasury, isChinese, lastClosed } = made;
  const heads = [
    "Trading date",
    ...(isWeighted ? ["Share class"] : []),
    "Number",
    "Highest price",
    "Lowest price",
    "Total paid",
    ...(hasAverage ? ["Average price"] : []),
    "Currency",
    ...(intoTreasury ? ["Purpose"] : []),
    ...(hasMandateTotal ? ["Purchased under the mandate"] : []),
    "Cancelled on",
    "Disclosed on",
  ];
  const at = (name: string): string => String.fromCharCode(65 + heads.indexOf(name));
  let running = made.hasMandate ? before(made) : 0;
  const rows = made.purchases.map(({ day, number, highest, lowest, paid, cancelled }, index): Grid[number] => {
    running += number;
    const row = index + 2;
    return [
      date(day),
      ...(isWeighted ? ["Class B"] : []),
      number,
      highest,
      lowest,
      paid,
      ...(hasAverage
        ? [
            hasFormulas
              ? { formula: `${at("Total paid")}${row}/${at("Number")}${row}`, result: paid / number }
              : averageOf(paid, number),
          ]
        : []),
      "HKD",
      ...(intoTreasury ? ["treasury"] : []),
      ...(hasMandateTotal ? [running] : []),
      date(cancelled),
      day > lastClosed ? null : date(day),
    ];
  });
  const total: Grid =
    hasTotals && rows.length > 1
      ? [["Total", ...(isWeighted ? [null] : []), made.purchases.reduce((sum, { number }) => sum + number, 0)]]
      : [];
  return [heads.map((head) => (isChinese ? (IN_CHINESE[head] ?? head) : head)), ...rows, ...total];
}

function put(sheet: Worksheet, grid: Grid): void {
  for (const row of grid) {
    const added = sheet.addRow([...row]);
    row.forEach((value, at) => {
      if (value instanceof Date) added.getCell(at + 1).numFmt = "dd mmm yyyy";
      const number = typeof value === "object" && value !== null && "result" in value ? value.result : value;
      if (typeof number !== "number") return;
      const head = grid[0]?.[at];
      added.getCell(at + 1).numFmt =
        head === "Percentage" ? "0.0000%" : Number.isInteger(number) ? "#,##0" : "#,##0.####";
    });
  }
}

/** The first of a month. */
function dayIn(year: number, month: number): CivilDate {
  const day = civilDate(year, month, 1);
  if (day === null) throw new RangeError(`${year}-${month}`);
  return day;
}
