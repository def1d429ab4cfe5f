import ExcelJS, { type CellValue, type Worksheet } from "exceljs";

const DAY = "dd mmmm yyyy";
const COUNT = "#,##0";

/** A day of March 2025. */
function march(day: number): Date {
  return new Date(Date.UTC(2025, 2, day));
}

function put(
  sheet: Worksheet,
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>>,
): void {
  for (const row of rows) sheet.addRow([...row]);
  const headings = rows[0] ?? [];
  headings.forEach((heading, index) => {
    const format = formats[typeof heading === "string" ? heading : ""];
    if (format !== undefined) sheet.getColumn(index + 1).numFmt = format;
  });
}

/** Names and values; a value that is a date is shown as one. */
function putPairs(sheet: Worksheet, rows: readonly (readonly [string, CellValue])[]): void {
  rows.forEach(([name, value], index) => {
    sheet.addRow([name, value]);
    if (value instanceof Date) sheet.getCell(index + 1, 2).numFmt = DAY;
  });
}

/**
 * A made-up issuer whose secretary keeps every column there is, and every total twice: options, treasury shares bought and sold, a cancellation,
 * eight purchases of which one is new, closing prices. What a register says twice can be held against itself.
 */
export async function everyColumn(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  putPairs(file.addWorksheet("Issuer"), [
    ["Name of issuer", "Harbour Lights Holdings Limited"],
    ["Name in Chinese", "海港之光控股有限公司"],
    ["Short name", "Harbour Lights"],
    ["Date submitted", march(14)],
    ["Status", "New Submission"],
    ["Submitted by", "Chan Tai Man"],
    ["Title", "Company Secretary"],
    ["Primary listing on the Exchange", "Yes"],
    ["Percentage decimals", 4],
    ["Price decimals", 4],
    ["Repeat percentages of earlier purchases", "Yes"],
    ["Date of explanatory statement", new Date("2024-04-26T00:00:00Z")],
  ]);
  put(
    file.addWorksheet("Share classes"),
    [
      [
        "Share class",
        "Kind of shares",
        "Kind in Chinese",
        "Listed",
        "Stock code",
        "Multi-counter stock code",
        "Opening balance",
        "Opening treasury shares",
        "Opening total",
        "Opening date",
        "Closing balance",
        "Closing treasury shares",
        "Closing total",
      ],
      [
        "Ordinary",
        "Ordinary shares",
        "普通股",
        "Yes",
        "01688",
        "81688 RMB",
        1_000_000_000,
        12_000_000,
        1_012_000_000,
        new Date("2025-02-28T00:00:00Z"),
        996_650_000,
        13_700_000,
        1_010_350_000,
      ],
    ],
    {
      "Opening balance": COUNT,
      "Opening treasury shares": COUNT,
      "Opening total": COUNT,
      "Opening date": DAY,
      "Closing balance": COUNT,
      "Closing treasury shares": COUNT,
      "Closing total": COUNT,
    },
  );
  put(file.addWorksheet("Movements"), MOVEMENTS, {
    Date: DAY,
    "Number of shares": COUNT,
    "Issue price": "0.00",
    "Balance after": COUNT,
    "Treasury balance after": COUNT,
    "Total after": COUNT,
    Percentage: "0.0000%",
    "Treasury shares": COUNT,
    "Disclosed on": DAY,
  });
  put(file.addWorksheet("Repurchases"), PURCHASES, {
    "Trading date": DAY,
    Number: COUNT,
    "Highest price": "0.00",
    "Lowest price": "0.00",
    "Total paid": "#,##0.00",
    "Average price": "0.0000",
    Percentage: "0.0000%",
    "Cancelled on": DAY,
    "Disclosed on": DAY,
    "Purchased under the mandate": COUNT,
  });
  put(
    file.addWorksheet("Treasury sales"),
    [
      [
        "Trading date",
        "Number",
        "Highest price",
        "Lowest price",
        "Total received",
        "Average price",
        "Currency",
        "Method",
        "Disclosed on",
      ],
      [march(3), 500_000, 5.04, 5, 2_510_500, 5.021, "HKD", "On the Exchange", march(3)],
    ],
    { "Trading date": DAY, Number: COUNT, "Disclosed on": DAY, "Total received": "#,##0.00" },
  );
  putPairs(file.addWorksheet("Mandate"), [
    ["Date of resolution", new Date("2024-05-30T00:00:00Z")],
    ["Shares in issue at resolution", 1_005_000_000],
    ["Shares authorised", 100_500_000],
    ["Purchased before this register", 20_000_000],
  ]);
  put(
    file.addWorksheet("Closing prices"),
    [
      ["Date", "Close", "Currency"],
      ...CLOSES.map(([day, close]) => [day === 28 ? new Date("2025-02-28T00:00:00Z") : march(day), close, "HKD"]),
    ],
    { Date: DAY, Close: "0.00" },
  );
  put(
    file.addWorksheet("Last return"),
    [
      ["Share class", "Closing balance", "Treasury shares", "Total", "Closing date"],
      ["Ordinary", 998_550_000, 13_700_000, 1_012_250_000, march(13)],
    ],
    { "Closing balance": COUNT, "Treasury shares": COUNT, Total: COUNT, "Closing date": DAY },
  );
  return new Uint8Array(await file.xlsx.writeBuffer());
}

const CANCELLED = "2,000,000 shares repurchased on 7 and 10 March 2025 were cancelled on 14 March 2025";

const MOVEMENTS: readonly (readonly CellValue[])[] = [
  [
    "Date",
    "Event",
    "Details",
    "Number of shares",
    "Issue price",
    "Currency",
    "Balance after",
    "Treasury balance after",
    "Total after",
    "Percentage",
    "Treasury shares",
    "Director",
    "Disclosed on",
    "Purchase dates",
  ],
  [
    march(3),
    "Sale of treasury shares on the Exchange",
    null,
    500_000,
    5.021,
    "HKD",
    1_000_500_000,
    11_500_000,
    1_012_000_000,
    null,
    -500_000,
    null,
    march(3),
    null,
  ],
  [
    march(4),
    "Exercise of share options",
    "2018 share option scheme",
    250_000,
    3.2,
    "HKD",
    1_000_750_000,
    11_500_000,
    1_012_250_000,
    null,
    null,
    "No",
    march(5),
    null,
  ],
  [
    march(5),
    "Repurchase of shares into treasury",
    null,
    -1_000_000,
    null,
    null,
    999_750_000,
    12_500_000,
    1_012_250_000,
    null,
    1_000_000,
    null,
    march(5),
    null,
  ],
  [
    march(6),
    "Repurchase of shares into treasury",
    null,
    -1_200_000,
    null,
    null,
    998_550_000,
    13_700_000,
    1_012_250_000,
    null,
    1_200_000,
    null,
    march(6),
    null,
  ],
  [
    march(14),
    "Repurchased shares cancelled",
    CANCELLED,
    -2_000_000,
    null,
    null,
    996_550_000,
    13_700_000,
    1_010_250_000,
    0.002003,
    null,
    null,
    null,
    "7 and 10 March 2025",
  ],
  [
    march(14),
    "Exercise of share options",
    "2018 share option scheme",
    100_000,
    3.2,
    "HKD",
    996_650_000,
    13_700_000,
    1_010_350_000,
    0.0001,
    null,
    "Yes",
    null,
    null,
  ],
  ["Total", null, null, -3_350_000, null, null, null, null, null, null, null, null, null, null],
];

const PURCHASES: readonly (readonly CellValue[])[] = [
  [
    "Trading date",
    "Number",
    "Highest price",
    "Lowest price",
    "Total paid",
    "Average price",
    "Currency",
    "Method",
    "Purpose",
    "Percentage",
    "Cancelled on",
    "Disclosed on",
    "Purchased under the mandate",
  ],
  [
    march(5),
    1_000_000,
    5.1,
    5.02,
    5_061_300,
    5.0613,
    "HKD",
    "On the Exchange",
    "treasury",
    null,
    null,
    march(5),
    21_000_000,
  ],
  [
    march(6),
    1_200_000,
    5.14,
    5.05,
    6_109_440,
    5.0912,
    "HKD",
    "On the Exchange",
    "treasury",
    null,
    null,
    march(6),
    22_200_000,
  ],
  [
    march(7),
    900_000,
    5.12,
    5.03,
    4_572_450,
    5.0805,
    "HKD",
    "On the Exchange",
    "cancellation",
    0.000901,
    march(14),
    march(7),
    23_100_000,
  ],
  [
    march(10),
    1_100_000,
    5.08,
    4.98,
    5_532_890,
    5.0299,
    "HKD",
    "On the Exchange",
    "cancellation",
    0.001102,
    march(14),
    march(10),
    24_200_000,
  ],
  [
    march(11),
    1_000_000,
    5.05,
    4.95,
    5_003_700,
    5.0037,
    "HKD",
    "On the Exchange",
    "cancellation",
    0.001001,
    null,
    march(11),
    25_200_000,
  ],
  [
    march(12),
    1_050_000,
    5.11,
    5.01,
    5_314_575,
    5.0615,
    "HKD",
    "On the Exchange",
    "cancellation",
    0.001052,
    null,
    march(12),
    26_250_000,
  ],
  [
    march(13),
    950_000,
    5.15,
    5.06,
    4_852_030,
    5.1074,
    "HKD",
    "On the Exchange",
    "cancellation",
    0.000951,
    null,
    march(13),
    27_200_000,
  ],
  [
    march(14),
    1_000_000,
    5.2,
    5.1,
    5_152_600,
    5.1526,
    "HKD",
    "On the Exchange",
    "cancellation",
    0.001001,
    null,
    null,
    28_200_000,
  ],
  ["Total", 8_200_000, null, null, null, null, null, null, null, null, null, null, null],
];

const CLOSES: readonly (readonly [day: number, close: number])[] = [
  [28, 5],
  [3, 5.01],
  [4, 5.04],
  [5, 5.07],
  [6, 5.1],
  [7, 5.06],
  [10, 5.02],
  [11, 5.01],
  [12, 5.08],
  [13, 5.12],
  [14, 5.18],
];
