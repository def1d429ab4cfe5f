import ExcelJS, { type CellValue } from "exceljs";

type Grid = readonly (readonly CellValue[])[];

/** One change of a class, as every layout below keeps it. */
interface Change {
  readonly day: string;
  readonly shareClass: "Class A" | "Class B";
  readonly event: string;
  readonly number: number;
}

const OPENING = { "Class A": 150_000_000, "Class B": 1_234_567_800 };
/** The day the last return closed. */
const LAST_RETURN = "2025-03-10";
const CLASSES = ["Class B", "Class A"] as const;

const CHANGES: readonly Change[] = [
  { day: "2025-02-14", shareClass: "Class B", event: "Exercise of share options", number: 250_000 },
  { day: "2025-02-18", shareClass: "Class B", event: "Repurchased shares cancelled", number: -1_204_600 },
  { day: "2025-02-18", shareClass: "Class B", event: "Conversion of Class A to Class B", number: 131_400 },
  { day: "2025-02-18", shareClass: "Class A", event: "Conversion of Class A to Class B", number: -131_400 },
  { day: "2025-02-24", shareClass: "Class B", event: "Vesting of restricted share units", number: 412_300 },
  { day: "2025-03-05", shareClass: "Class B", event: "Exercise of share options", number: 88_900 },
  { day: "2025-03-14", shareClass: "Class B", event: "Repurchased shares cancelled", number: -960_500 },
  { day: "2025-03-14", shareClass: "Class B", event: "Conversion of Class A to Class B", number: 104_700 },
  { day: "2025-03-14", shareClass: "Class A", event: "Conversion of Class A to Class B", number: -104_700 },
];

const PURCHASES: readonly (readonly [
  day: string,
  number: number,
  high: number,
  low: number,
  paid: number,
  cancelled: string,
])[] = [
  ["2025-02-10", 604_300, 12.58, 12.34, 7_529_578, "2025-02-18"],
  ["2025-02-11", 600_300, 12.7, 12.46, 7_551_774, "2025-02-18"],
  ["2025-03-06", 310_200, 13.1, 12.88, 4_029_498, "2025-03-14"],
  ["2025-03-07", 325_800, 13.04, 12.8, 4_209_336, "2025-03-14"],
  ["2025-03-10", 324_500, 12.96, 12.7, 4_163_335, "2025-03-14"],
];

/** Layouts as people keep them, of one register, all of it typed and none of it a formula: by name. */
export async function keptLayouts(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const closings = CLASSES.map((name) => balance(name, CHANGES));
  return Promise.all(
    [
      ["Running balances alone", { movements: running(), closings: null }],
      ["Closing balances alone", { movements: plain(), closings }],
      ["Debit and credit", { movements: debitAndCredit(), closings }],
      ["In thousands", { movements: inThousands(), closings }],
      ["Classes abreast", { movements: matrix(), closings, opensOn: LAST_RETURN }],
      ["A sheet a month", { movements: null, months: months(), closings }],
    ].map(async ([name, layout]) => [name as string, await book(layout as Layout)] as const),
  );
}

interface Layout {
  readonly movements: Grid | null;
  readonly months?: readonly (readonly [name: string, grid: Grid])[];
  readonly closings: readonly number[] | null;
  /** 31 January by default. */
  readonly opensOn?: string;
}

async function book({ movements, months: pieces = [], closings, opensOn = "2025-01-31" }: Layout): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  put(file, "Issuer", [
    ["Name of issuer", "Eastern Cove Limited"],
    ["Short name", "Eastern Cove"],
    ["Date submitted", day("2025-03-14")],
    ["Submitted by", "Wong Siu Ling"],
    ["Title", "Company Secretary"],
  ]);
  put(file, "Share classes", [
    [
      "Share class",
      "Listed",
      "Stock code",
      "Weighted voting rights",
      "Opening balance",
      "Opening date",
      ...(closings === null ? [] : ["Closing balance"]),
    ],
    ...CLASSES.map((name, at) => [
      name,
      name === "Class B" ? "Yes" : "No",
      name === "Class B" ? "01777" : null,
      name === "Class A" ? "Yes" : "No",
      balance(
        name,
        CHANGES.filter((change) => change.day <= opensOn),
      ),
      day(opensOn),
      ...(closings === null ? [] : [closings[at] ?? null]),
    ]),
  ]);
  if (movements !== null) put(file, "Movements", movements);
  for (const [name, grid] of pieces) put(file, name, grid);
  put(file, "Repurchases", [
    [
      "Trading date",
      "Share class",
      "Number",
      "Highest price",
      "Lowest price",
      "Total paid",
      "Currency",
      "Cancelled on",
      "Disclosed on",
    ],
    ...PURCHASES.map(([bought, number, high, low, paid, cancelled]) => [
      day(bought),
      "Class B",
      number,
      high,
      low,
      paid,
      "HKD",
      day(cancelled),
      day(bought),
    ]),
  ]);
  put(file, "Last return", [
    ["Share class", "Closing balance", "Closing date"],
    ...CLASSES.map((name) => [name, balance(name, CHANGES.filter(isDisclosed)), day(LAST_RETURN)]),
  ]);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function put(file: ExcelJS.Workbook, name: string, grid: Grid): void {
  const sheet = file.addWorksheet(name);
  for (const row of grid) {
    const added = sheet.addRow([...row]);
    row.forEach((value, at) => {
      if (value instanceof Date) added.getCell(at + 1).numFmt = "dd mmm yyyy";
      if (typeof value === "number") added.getCell(at + 1).numFmt = Number.isInteger(value) ? "#,##0" : "#,##0.###";
    });
  }
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function balance(name: Change["shareClass"], changes: readonly Change[]): number {
  return changes.reduce((sum, change) => (change.shareClass === name ? sum + change.number : sum), OPENING[name]);
}

function isDisclosed({ day: date }: Change): boolean {
  return date <= LAST_RETURN;
}

function disclosedOn(change: Change): CellValue {
  return isDisclosed(change) ? day(change.day) : null;
}

function plain(changes: readonly Change[] = CHANGES): Grid {
  return [
    ["Date", "Share class", "Event", "Number of shares", "Disclosed on"],
    ...changes.map((change) => [day(change.day), change.shareClass, change.event, change.number, disclosedOn(change)]),
  ];
}

function running(): Grid {
  const balances: Record<Change["shareClass"], number> = { ...OPENING };
  return [
    ["Date", "Share class", "Event", "Number of shares", "Balance after", "Disclosed on"],
    ...CHANGES.map((change) => {
      balances[change.shareClass] += change.number;
      return [
        day(change.day),
        change.shareClass,
        change.event,
        change.number,
        balances[change.shareClass],
        disclosedOn(change),
      ];
    }),
  ];
}

function debitAndCredit(): Grid {
  return [
    ["Date", "Share class", "Event", "Increase", "Decrease", "Disclosed on"],
    ...CHANGES.map((change) => [
      day(change.day),
      change.shareClass,
      change.event,
      change.number > 0 ? change.number : null,
      change.number < 0 ? -change.number : null,
      disclosedOn(change),
    ]),
  ];
}

function inThousands(): Grid {
  return [
    ["Date", "Share class", "Event", "Number of shares ('000)", "Disclosed on"],
    ...CHANGES.map((change) => [
      day(change.day),
      change.shareClass,
      change.event,
      change.number / 1000,
      disclosedOn(change),
    ]),
  ];
}

/** The rows since the last return, both legs of a conversion in one. */
function matrix(): Grid {
  const rows = CHANGES.filter(
    (change) => !isDisclosed(change) && (change.shareClass === "Class B" || !change.event.startsWith("Conversion")),
  );
  return [
    ["Date", "Event", ...CLASSES],
    ...rows.map((change) => [
      day(change.day),
      change.event,
      change.number,
      change.event.startsWith("Conversion") ? -change.number : null,
    ]),
  ];
}

function months(): readonly (readonly [string, Grid])[] {
  return (["2025-02", "2025-03"] as const).map(
    (month) =>
      [
        month === "2025-02" ? "Feb 2025" : "Mar 2025",
        plain(CHANGES.filter((change) => change.day.startsWith(month))),
      ] as const,
  );
}
