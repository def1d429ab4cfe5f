import type { CellValue, Snapshot } from "../../src/workbook/workbook";
import type { GeneratedWorkbook } from "./generatedRegister";
import { seededChance, type Chance } from "./seededChance";

/** A cell and its number format. */
export type Cell = readonly [value: CellValue, format: string];

const BLANK: Cell = ["", "General"];
const text = (value: string): Cell => [value, "General"];
const day = (serial: number): Cell => [serial, "dd/mm/yyyy"];
const count = (value: number): Cell => [value, "#,##0"];
const dollars = (value: number): Cell => [value, '"HKD" #,##0.00'];

/** What an event does to issued shares: it adds, takes off, does neither, or (of two classes) moves. */
const EVENTS: readonly (readonly [words: string, sign: 1 | -1 | 0, treasury: 1 | -1 | 0])[] = [
  ["Exercise of share options - employees", 1, 0],
  ["Exercise of share options by a director", 1, 0],
  ["Vesting of share awards", 1, 0],
  ["Scrip dividend", 1, 0],
  ["Placing", 1, 0],
  ["Over-allotment", 1, 0],
  ["Conversion of convertible bonds", 1, 0],
  ["Shares repurchased and cancelled", -1, 0],
  ["Shares repurchased but not cancelled", 0, 0],
  ["Redemption of shares", -1, 0],
  ["Repurchase of shares held as treasury shares", -1, 1],
  ["Sale of treasury shares", 1, -1],
  ["Cancellation of treasury shares", 0, -1],
  ["Transfer of treasury shares under a share scheme", 1, -1],
  ["Capital reorganisation", 1, 0],
  ["Gift of shares", 1, 0],
  ["Other (please specify)", 1, 0],
];
const CONVERSION = "Conversion of Class A to Class B";
const ODD: readonly Cell[] = [
  BLANK,
  text("TBC"),
  text("n/a"),
  text("#REF!"),
  text("about 5"),
  text("7,000"),
  text("31 February 2022"),
  text("Total"),
  text("Opening balance"),
  text("Class Z"),
  text("Date"),
  text("Number of shares"),
  text("Share class"),
  text("Name of issuer"),
  [0, "General"],
  [1, "General"],
  [-1, "General"],
  [0.5, "General"],
  [1e15, "#,##0"],
  [0.09, "General"],
  [0.5, "0.00%"],
  [true, "General"],
  text("2022-12-30"),
  text("03/04/2024"),
  text("USD 4"),
  text("16 and 17 May 2024"),
  text("Mandate"),
  text("Issuer"),
];
const HEADINGS = {
  Movements: [
    "Date",
    "Share class",
    "Event",
    "Details",
    "Number of shares",
    "Issue price",
    "Market price",
    "Balance after",
    "Percentage",
    "Treasury shares",
    "Director",
    "Disclosed on",
    "Purchase dates",
    "Holder",
  ],
  Repurchases: [
    "Trading date",
    "Share class",
    "Number",
    "Highest price",
    "Lowest price",
    "Average price",
    "Total paid",
    "Method",
    "Purpose",
    "Cancelled on",
    "Percentage",
    "Disclosed on",
  ],
} as const;

/**
 * A register with rows of every kind, and with faults: signs, balances, dates, classes, prices that are wrong, blank, unreadable or doubled. It has both
 * classes or one, falls under FF304, FF305 or both, and keeps its latest row at the foot or on top. The same seed gives the same cells.
 */
export function variedRegister(seed: number, mostRows = 70): GeneratedWorkbook {
  const sheets = new VariedRegister(seededChance(seed), mostRows).sheets();
  const snapshots = sheets.map(([sheet, rows]): Snapshot => {
    const columns = Math.max(...rows.map((row) => row.length));
    const whole = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => BLANK)]);
    return {
      region: { sheet, row: 0, column: 0, rows: rows.length, columns },
      values: whole.map((row) => row.map(([value]) => value)),
      formats: whole.map((row) => row.map(([, format]) => format)),
    };
  });
  const listed = snapshots.map(({ region }, index) => ({
    id: String(index),
    name: region.sheet,
    visible: true,
    protected: false,
    used: region,
    tables: [],
    returnSheet: null,
  }));
  return { survey: { fileName: "varied.xlsx", date1904: false, fullCalcOnLoad: false, sheets: listed }, snapshots };
}

/** A cell somebody may type over one of a sheet: near to what stands there, another of its column, odd, or blank. */
export function typedOver(chance: Chance, { values, formats }: Snapshot, row: number, column: number): Cell {
  const cellAt = (at: number): Cell => [values[at]?.[column] ?? "", formats[at]?.[column] ?? "General"];
  const [value, format] = cellAt(row);
  const way = chance.under(7);
  if (way === 0) return ODD[chance.under(ODD.length)] ?? BLANK;
  if (way === 1) return BLANK;
  if (way < 4 || typeof value !== "number") return cellAt(chance.under(values.length));
  return [way === 4 ? -value : value + ([1, -1, 40, -400, 1_000_000][chance.under(5)] ?? 1), format];
}

class VariedRegister {
  readonly #classes: readonly string[];
  readonly #start: number;
  readonly #rows: number;
  /** How often a row or a cell is faulty, in a thousand. */
  readonly #faults: number;
  /** How many rows of a hundred state the balance after them. */
  readonly #balances: number;
  readonly #days: number;
  readonly #lastReturn: number;

  constructor(
    readonly chance: Chance,
    mostRows: number,
  ) {
    this.#classes = chance.under(2) === 0 ? ["Ordinary"] : ["Class A", "Class B"];
    // 1 April of 2022, 2024 or 2025: before, around and after the first day of FF305.
    this.#start = [44_652, 45_383, 45_748][chance.under(3)] ?? 44_652;
    this.#rows = 8 + chance.under(mostRows - 8);
    this.#faults = [0, 4, 15, 60][chance.under(4)] ?? 0;
    this.#balances = [100, 100, 25, 0][chance.under(4)] ?? 100;
    this.#days = 10 + chance.under(150);
    this.#lastReturn = this.#start + Math.floor((this.#days * 3) / 4);
  }

  sheets(): [sheet: string, rows: Cell[][]][] {
    const balances = new Map<string, readonly [issued: number, treasury: number]>(
      this.#classes.map((name) => [name, [1_000_000_000, 5_000_000]]),
    );
    const openings = new Map(balances);
    const atLastReturn = new Map(balances);
    const movements = this.#movements(balances, atLastReturn);
    const repurchases = Array.from({ length: this.chance.under(14) }, () => this.#repurchase()).sort(
      (a, b) => Number(a[0]?.[0]) - Number(b[0]?.[0]),
    );
    const sheets: [string, Cell[][]][] = [
      ["Issuer", this.#issuer()],
      [
        "Share classes",
        [
          this.#heading(
            "Share class",
            "Kind of shares",
            "Listed",
            "Stock code",
            "Weighted voting rights",
            "Opening balance",
            "Opening date",
            "Opening treasury shares",
            "Closing balance",
          ),
          ...this.#classes.map((name, index) =>
            this.#faulty([
              text(name),
              text("Ordinary shares"),
              text(index === 0 && this.#classes.length > 1 ? "No" : "Yes"),
              text(this.chance.under(5) === 0 ? "" : "00999"),
              text(index === 0 && this.#classes.length > 1 ? "Yes" : "No"),
              count(openings.get(name)?.[0] ?? 0),
              day(this.#start),
              this.chance.under(2) === 0 ? BLANK : count(5_000_000),
              count(balances.get(name)?.[0] ?? 0),
            ]),
          ),
        ],
      ],
      ["Movements", [this.#heading(...HEADINGS.Movements), ...movements]],
    ];
    if (repurchases.length > 0) sheets.push(["Repurchases", [this.#heading(...HEADINGS.Repurchases), ...repurchases]]);
    if (this.chance.under(3) === 0)
      sheets.push([
        "Treasury sales",
        [
          this.#heading(
            "Trading date",
            "Share class",
            "Number",
            "Highest price",
            "Lowest price",
            "Total received",
            "Method",
            "Disclosed on",
          ),
          ...Array.from({ length: 1 + this.chance.under(4) }, () => this.#sale()),
        ],
      ]);
    if (this.chance.under(2) === 0)
      sheets.push([
        "Mandate",
        [
          [text("Date of resolution"), day(this.#start - 20)],
          [text("Shares in issue at resolution"), count(1_000_000_000)],
          [text("Shares authorised"), count([100_000_000, 200_000_000, 1_000][this.chance.under(3)] ?? 0)],
        ],
      ]);
    if (this.chance.under(3) === 0)
      sheets.push([
        "Closing prices",
        [
          this.#heading("Date", "Close"),
          ...Array.from({ length: this.#days }, (_, index) =>
            this.#faulty([day(this.#start + index), dollars(40 + this.chance.under(4))]),
          ),
        ],
      ]);
    if (this.chance.under(4) > 0)
      sheets.push([
        "Last return",
        [
          this.#heading("Share class", "Closing balance", "Closing date"),
          ...this.#classes.map((name) =>
            this.#faulty([text(name), count(atLastReturn.get(name)?.[0] ?? 0), day(this.#lastReturn)]),
          ),
        ],
      ]);
    if (this.chance.under(4) === 0)
      sheets.push([
        "Settings",
        [
          this.#heading("Setting", "Value"),
          [
            text(["price-cap", "five-percent", "duplicate-rows", "nothing"][this.chance.under(4)] ?? ""),
            text(["4.5", "off", "note", "error"][this.chance.under(4)] ?? ""),
          ],
        ],
      ]);
    return sheets;
  }

  #heading(...texts: readonly string[]): Cell[] {
    return texts.map(text);
  }

  #movements(
    balances: Map<string, readonly [number, number]>,
    atLastReturn: Map<string, readonly [number, number]>,
  ): Cell[][] {
    const rows: Cell[][] = [];
    while (rows.length < this.#rows) {
      const on =
        this.#start +
        Math.floor((rows.length * this.#days) / this.#rows) +
        (this.chance.under(1_000) < this.#faults ? -this.chance.under(30) : 0);
      const isDisclosed = on <= this.#lastReturn ? this.chance.under(30) > 0 : this.chance.under(12) === 0;
      const legs: (readonly [shareClass: string, event: readonly [string, 1 | -1 | 0, 1 | -1 | 0]])[] =
        this.#classes.length > 1 && this.chance.under(5) === 0
          ? [
              ["Class A", [CONVERSION, this.chance.under(20) === 0 ? 1 : -1, 0]],
              ["Class B", [CONVERSION, 1, 0]],
            ]
          : [
              [
                this.#classes[this.chance.under(this.#classes.length)] ?? "",
                EVENTS[this.chance.under(EVENTS.length)] ?? ["Placing", 1, 0],
              ],
            ];
      const number = 1_000 * (1 + this.chance.under(40)) * (this.chance.under(8) === 0 ? 1_000 : 1);
      for (const leg of legs) rows.push(this.#movement(on, leg, number, isDisclosed, balances));
      if (on <= this.#lastReturn) for (const [name, balance] of balances) atLastReturn.set(name, balance);
      if (this.chance.under(1_000) < this.#faults) rows.push(rows.at(-1) ?? []);
      if (this.chance.under(60) === 0) rows.push([BLANK]);
    }
    const first = this.#classes[0] ?? "";
    if (this.chance.under(4) === 0)
      rows.unshift([
        day(this.#start),
        text(first),
        text("Opening balance"),
        BLANK,
        BLANK,
        BLANK,
        BLANK,
        count(1_000_000_000 + (this.chance.under(2) === 0 ? 5 : 0)),
      ]);
    if (this.chance.under(5) === 0) rows.reverse();
    if (this.chance.under(4) === 0)
      rows.push([
        text("Total"),
        BLANK,
        BLANK,
        BLANK,
        count(rows.reduce((sum, row) => sum + (typeof row[4]?.[0] === "number" ? row[4][0] : 0), 0)),
      ]);
    return rows;
  }

  #movement(
    on: number,
    [shareClass, [event, sign, treasury]]: readonly [string, readonly [string, 1 | -1 | 0, 1 | -1 | 0]],
    size: number,
    isDisclosed: boolean,
    balances: Map<string, readonly [number, number]>,
  ): Cell[] {
    const number = sign === 0 ? -size : sign * size;
    const [issued, held] = balances.get(shareClass) ?? [0, 0];
    const after = [issued + sign * size, held + treasury * size] as const;
    balances.set(shareClass, after);
    const isPriced = sign === 1 && this.chance.under(3) > 0;
    const price = 20 + this.chance.under(60);
    const names = event.includes("cancelled") && this.chance.under(2) === 0;
    const row = [
      day(on),
      text(this.#classes.length === 1 && this.chance.under(3) === 0 ? "" : shareClass),
      text(event),
      text(this.chance.under(4) === 0 ? `Scheme of ${2015 + this.chance.under(3)}` : ""),
      count(number),
      isPriced ? dollars(price) : BLANK,
      isPriced && this.chance.under(2) === 0 ? dollars(price + this.chance.under(9)) : BLANK,
      this.chance.under(100) < this.#balances ? count(after[0]) : BLANK,
      this.chance.under(3) === 0 ? ([size / 1_000_000_000, "0.00%"] as const) : BLANK,
      treasury !== 0 && this.chance.under(2) === 0 ? count(treasury * size) : BLANK,
      text(this.chance.under(15) === 0 ? "Yes" : ""),
      isDisclosed ? day(on + 1 + this.chance.under(2)) : BLANK,
      names ? text(`${isoDay(on - 9)}, ${isoDay(on - 8)}`) : BLANK,
      text(event === CONVERSION && this.chance.under(2) === 0 ? "WVR holder" : ""),
    ];
    return this.#faulty(row);
  }

  #repurchase(): Cell[] {
    const on = this.#start + this.chance.under(this.#days);
    const number = 100 * (1 + this.chance.under(900));
    const lowest = 30 + this.chance.under(5);
    const highest = lowest + this.chance.under(4);
    const isTreasury = this.chance.under(4) === 0;
    const isDisclosed = on <= this.#lastReturn;
    return this.#faulty([
      day(on),
      text(this.#classes.at(-1) ?? ""),
      count(number),
      dollars(highest),
      dollars(lowest),
      this.chance.under(3) === 0 ? dollars(lowest) : BLANK,
      dollars(number * lowest),
      text(["", "On the Exchange", "London Stock Exchange", "private arrangement"][this.chance.under(4)] ?? ""),
      text(isTreasury ? "treasury" : ""),
      !isTreasury && this.chance.under(2) === 0 ? day(on + 9 + this.chance.under(3)) : BLANK,
      this.chance.under(3) === 0 ? [number / 1_000_000_000, "0.000%"] : BLANK,
      isDisclosed ? day(on + 1) : BLANK,
    ]);
  }

  #sale(): Cell[] {
    const on = this.#start + this.chance.under(this.#days);
    const number = 100 * (1 + this.chance.under(900));
    return this.#faulty([
      day(on),
      text(this.#classes.at(-1) ?? ""),
      count(number),
      dollars(41),
      dollars(40),
      dollars(number * 40),
      text(""),
      on <= this.#lastReturn ? day(on + 1) : BLANK,
    ]);
  }

  #issuer(): Cell[][] {
    const rows = [
      [text("Name of issuer"), text("Varied Holdings Limited")],
      [text("Short name"), text("Company")],
      [text("Date submitted"), day(this.#start + this.#days + this.chance.under(4))],
      [text("Submitted by"), text("Chan Tai Man")],
      [text("Title"), text("Company Secretary")],
      [text("Percentage decimals"), [[2, 4][this.chance.under(2)] ?? 2, "General"] as const],
      [text("Form"), text(["", "", "FF304", "FF305"][this.chance.under(4)] ?? "")],
    ];
    return rows.map((row) => (this.chance.under(1_000) < this.#faults ? [row[0] ?? BLANK, BLANK] : row));
  }

  /** The row with a cell of it odd, blank, or a little off, now and then. */
  #faulty(row: readonly Cell[]): Cell[] {
    return row.map((cell) => {
      if (this.chance.under(1_000) >= this.#faults) return cell;
      if (typeof cell[0] === "number" && this.chance.under(2) === 0)
        return [cell[0] * (this.chance.under(2) === 0 ? -1 : 1) + 10, cell[1]];
      return ODD[this.chance.under(ODD.length)] ?? BLANK;
    });
  }
}

function isoDay(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
