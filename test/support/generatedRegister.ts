import { type CivilDate, civilDate, dateOfSerial, serialOfDate } from "../../src/shares/values/civilDate";
import { HONG_KONG } from "../../src/shares/register/tradingCalendar";
import type { CellValue, Snapshot, WorkbookSurvey } from "../../src/workbook/workbook";
import { seededChance, type Chance } from "./seededChance";

/** How large a register to make, and which one of that size. */
export interface RegisterSize {
  /** Rows of Movements. */
  readonly rows: number;
  readonly seed?: number;
  /** With two the first carries the weighted voting rights and is not listed. */
  readonly classes?: 1 | 2;
}

/** A workbook as an adapter would have read it. */
export interface GeneratedWorkbook {
  readonly survey: WorkbookSurvey;
  readonly snapshots: readonly Snapshot[];
}

/** A cell and its number format. */
type Cell = readonly [value: CellValue, format: string];

const BLANK: Cell = ["", "General"];
const DAY_FORMAT = "dd/mm/yyyy";
/** 1 January 2018, a serial of the 1900 system: the opening date. */
const OPENING_DAY = 43_101;
/** The business days of six years from then on: all of them under FF304. */
const BUSINESS_DAYS = businessDays(civilDate(2018, 1, 1), civilDate(2024, 1, 1));
const UNDISCLOSED_ROWS = 6;
const EVENTS = [
  "Exercise of share options - employees",
  "Vesting of share awards",
  "Exercise of share options under the scheme of 2014",
  "Scrip dividend",
] as const;

export const MOVEMENT_HEADINGS = [
  "Date",
  "Share class",
  "Event",
  "Details",
  "Number of shares",
  "Issue price",
  "Balance after",
  "Percentage",
  "Disclosed on",
  "Purchase dates",
] as const;

const text = (value: string): Cell => [value, "General"];
const day = (serial: number): Cell => [serial, DAY_FORMAT];
const count = (value: number): Cell => [value, "#,##0"];
const dollars = (value: number): Cell => [value, '"HKD" #,##0.00'];

interface Purchase {
  readonly on: number;
  readonly number: number;
  cancelledOn: number | null;
}

/**
 * A register in which nothing is wrong: six years of options, awards, conversions between the classes, purchases and their
 * cancellation, with running balances and percentages; all disclosed but the last few rows. The same size and seed give the same cells.
 */
export function generatedRegister(size: RegisterSize): GeneratedWorkbook {
  const maker = new RegisterMaker(size);
  const sheets = maker.sheets();
  const snapshots = sheets.map(({ name, cells }) => snapshotOf(name, cells));
  return {
    survey: {
      fileName: "generated.xlsx",
      date1904: false,
      fullCalcOnLoad: false,
      sheets: snapshots.map(({ region }, index) => ({
        id: String(index),
        name: region.sheet,
        visible: true,
        protected: false,
        used: region,
        tables: [],
        returnSheet: null,
      })),
    },
    snapshots,
  };
}

function snapshotOf(sheet: string, cells: readonly (readonly Cell[])[]): Snapshot {
  const columns = Math.max(...cells.map((row) => row.length));
  const whole = cells.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => BLANK)]);
  return {
    region: { sheet, row: 0, column: 0, rows: cells.length, columns },
    values: whole.map((row) => row.map(([value]) => value)),
    formats: whole.map((row) => row.map(([, format]) => format)),
  };
}

class RegisterMaker {
  readonly #chance: Chance;
  readonly #rows: number;
  readonly #weighted: string | null;
  readonly #listed: string;
  readonly #opening: ReadonlyMap<string, number>;
  readonly #balance: Map<string, number>;
  readonly #disclosedBalance = new Map<string, number>();
  readonly #movements: Cell[][] = [];
  readonly #purchases: Purchase[] = [];
  #outstanding: Purchase[] = [];
  #lastDisclosedDay = OPENING_DAY;

  constructor({ rows, seed = 1, classes = 2 }: RegisterSize) {
    this.#chance = seededChance(seed);
    this.#rows = rows;
    this.#weighted = classes === 2 ? "Class A" : null;
    this.#listed = classes === 2 ? "Class B" : "Ordinary";
    this.#opening = new Map(
      this.#names().map((name) => [name, name === this.#listed ? 25_973_445_420 : 7_440_000_000]),
    );
    this.#balance = new Map(this.#opening);
  }

  sheets(): { name: string; cells: Cell[][] }[] {
    this.#makeMovements();
    return [
      { name: "Issuer", cells: this.#issuer() },
      { name: "Share classes", cells: this.#classes() },
      { name: "Movements", cells: [MOVEMENT_HEADINGS.map(text), ...this.#movements] },
      { name: "Repurchases", cells: this.#repurchases() },
      {
        name: "Mandate",
        cells: [
          [text("Date of resolution"), day(dayOfRow(0.93))],
          [text("Shares in issue at resolution"), count(25_000_000_000)],
          [text("Shares authorised"), count(2_500_000_000)],
        ],
      },
      { name: "Last return", cells: this.#lastReturn() },
    ];
  }

  #names(): string[] {
    return this.#weighted === null ? [this.#listed] : [this.#weighted, this.#listed];
  }

  #makeMovements(): void {
    const disclosed = Math.max(0, this.#rows - UNDISCLOSED_ROWS);
    let boughtOn = OPENING_DAY;
    while (this.#movements.length < this.#rows) {
      const made = this.#movements.length;
      const isDisclosed = made < disclosed;
      const on = isDisclosed ? dayOfRow(made / this.#rows) : dayOfRow(1);
      if (isDisclosed) this.#lastDisclosedDay = on;
      if (isDisclosed && on > boughtOn && this.#chance.under(10) < 6) {
        boughtOn = on;
        const purchase = { on, number: 10_000 + this.#chance.under(4_000) * 100, cancelledOn: null };
        this.#purchases.push(purchase);
        this.#outstanding.push(purchase);
      }
      const [first] = this.#outstanding;
      if (isDisclosed && first !== undefined && on - first.on > 40) this.#cancel(on);
      else if (made + 2 <= disclosed && this.#weighted !== null && this.#chance.under(10) === 0) this.#convert(on);
      else this.#issue(on, isDisclosed);
      if (this.#movements.length <= disclosed)
        for (const [name, balance] of this.#balance) this.#disclosedBalance.set(name, balance);
    }
  }

  /** No two rows of a day have one number, so that none is taken for entered twice. */
  #number(): number {
    return this.#chance.under(9) * 100_000 + (this.#movements.length % 9_973) * 10 + 10;
  }

  #issue(on: number, isDisclosed: boolean): void {
    const event = EVENTS[this.#chance.under(EVENTS.length)] ?? EVENTS[0];
    const price = event.startsWith("Exercise") ? dollars((100 + this.#chance.under(4_000)) / 100) : BLANK;
    this.#row(
      on,
      this.#listed,
      event,
      event.startsWith("Vesting") ? `Grant of ${2010 + this.#chance.under(8)}` : "",
      this.#number(),
      price,
      isDisclosed,
    );
  }

  #convert(on: number): void {
    const number = this.#number();
    this.#row(on, this.#weighted ?? "", "Conversion of Class A to Class B", "", -number, BLANK, true);
    this.#row(on, this.#listed, "Conversion of Class A to Class B", "", number, BLANK, true);
  }

  /** By Cancelled on, or by the days that the cancellation names: both are ways of keeping a log. */
  #cancel(on: number): void {
    const purchases = this.#outstanding.filter((purchase) => purchase.on < on);
    this.#outstanding = this.#outstanding.filter((purchase) => purchase.on >= on);
    const number = purchases.reduce((sum, purchase) => sum + purchase.number, 0);
    const byDays = this.#chance.under(2) === 0;
    this.#row(
      on,
      this.#listed,
      "Shares repurchased and cancelled",
      "",
      -number,
      BLANK,
      true,
      byDays ? purchases.map((purchase) => isoDay(purchase.on)).join(", ") : "",
    );
    if (!byDays) for (const purchase of purchases) purchase.cancelledOn = on;
  }

  #row(
    on: number,
    shareClass: string,
    event: string,
    details: string,
    number: number,
    price: Cell,
    isDisclosed: boolean,
    purchaseDates = "",
  ): void {
    const balance = (this.#balance.get(shareClass) ?? 0) + number;
    this.#balance.set(shareClass, balance);
    const base =
      (this.#disclosedBalance.get(this.#listed) ?? this.#opening.get(this.#listed) ?? 1) +
      (this.#weighted === null
        ? 0
        : (this.#disclosedBalance.get(this.#weighted) ?? this.#opening.get(this.#weighted) ?? 0));
    // What is still undisclosed is checked against the return's own base; purchases not cancelled are left out of it.
    const left = isDisclosed ? 0 : this.#outstanding.reduce((sum, purchase) => sum + purchase.number, 0);
    const percentage: Cell = [Math.abs(number) / (base - left), "0.00%"];
    this.#movements.push([
      day(on),
      text(shareClass),
      text(event),
      text(details),
      count(number),
      price,
      count(balance),
      percentage,
      isDisclosed ? day(on + 1) : BLANK,
      text(purchaseDates),
    ]);
  }

  #issuer(): Cell[][] {
    return [
      [text("Name of issuer"), text("Generated Holdings Limited")],
      [text("Short name"), text("Company")],
      [text("Date submitted"), day(dayOfRow(1))],
      [text("Submitted by"), text("Chan Tai Man")],
      [text("Title"), text("Company Secretary")],
    ];
  }

  #classes(): Cell[][] {
    const rows = this.#names().map((name) => {
      const isListed = name === this.#listed;
      return [
        text(name),
        text("Ordinary shares"),
        text(isListed ? "Yes" : "No"),
        text(isListed ? "00999" : ""),
        text(isListed ? "No" : "Yes"),
        count(this.#opening.get(name) ?? 0),
        day(OPENING_DAY),
        count(this.#balance.get(name) ?? 0),
      ];
    });
    return [
      [
        "Share class",
        "Kind of shares",
        "Listed",
        "Stock code",
        "Weighted voting rights",
        "Opening balance",
        "Opening date",
        "Closing balance",
      ].map(text),
      ...rows,
    ];
  }

  #repurchases(): Cell[][] {
    const rows = this.#purchases.map(({ on, number, cancelledOn }) => {
      // On the steps of 5 cents in which prices from 20 to 100 dollars move.
      const lowest = (400 + this.#chance.under(200)) / 20;
      const highest = (lowest * 20 + this.#chance.under(20)) / 20;
      return [
        day(on),
        text(this.#listed),
        count(number),
        dollars(highest),
        dollars(lowest),
        dollars(Math.round(number * lowest)),
        text("On the Exchange"),
        cancelledOn === null ? BLANK : day(cancelledOn),
        day(on + 1),
      ];
    });
    return [
      [
        "Trading date",
        "Share class",
        "Number",
        "Highest price",
        "Lowest price",
        "Total paid",
        "Method",
        "Cancelled on",
        "Disclosed on",
      ].map(text),
      ...rows,
    ];
  }

  #lastReturn(): Cell[][] {
    const rows = this.#names().map((name) => [
      text(name),
      count(this.#disclosedBalance.get(name) ?? this.#opening.get(name) ?? 0),
      day(this.#lastDisclosedDay),
    ]);
    return [["Share class", "Closing balance", "Closing date"].map(text), ...rows];
  }
}

/** The business day a part of the way through the six years; 1 is the last. */
function dayOfRow(part: number): number {
  return BUSINESS_DAYS[Math.min(Math.floor(part * BUSINESS_DAYS.length), BUSINESS_DAYS.length - 1)] ?? OPENING_DAY;
}

function businessDays(after: CivilDate | null, before: CivilDate | null): number[] {
  const days: number[] = [];
  for (
    let on = after === null ? null : HONG_KONG.nextBusinessDay(after);
    on !== null && before !== null && on < before;
    on = HONG_KONG.nextBusinessDay(on)
  )
    days.push(serialOfDate(on, false));
  return days;
}

function isoDay(serial: number): string {
  return dateOfSerial(serial, false) ?? "";
}
