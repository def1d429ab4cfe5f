import { showCell } from "../../src/shares/values/cell";
import { readRegister } from "../../src/reading/readRegister";
import type { TableAnswer } from "../../src/reading/answers/tableAnswer";
import type { Register } from "../../src/shares/register/register";
import { sheet, type SheetFixture, surveyOf } from "../support/sheetFixture";

function readSheets(
  sheets: readonly SheetFixture[],
  answers: readonly TableAnswer[] = [],
  date1904 = false,
): ReturnType<typeof readRegister> {
  return readRegister(
    surveyOf(sheets, date1904),
    sheets.map((each) => each.snapshot),
    answers,
  );
}

/** Cell and code of every finding, to be compared with the marks in the fixture. */
function codes({ findings }: ReturnType<typeof readRegister>): string[] {
  return findings.map((finding) => `${finding.cells[0] ? showCell(finding.cells[0]) : "-"} ${finding.code}`);
}

function movementsOf(register: Register): unknown[] {
  return register.movements.map(({ date, shareClass, category, number, balanceAfter }) => [
    date,
    shareClass,
    category,
    number,
    balanceAfter,
  ]);
}

const ISSUER = sheet(
  "Issuer",
  `
  | Name of issuer | SenseTime Group Inc |`.replace("|", "| Date submitted | 2022-12-30 |\n  |"),
);
const CLASSES = sheet(
  "Share classes",
  `
  | Share class | Kind of shares     | Listed | Stock code | Weighted voting rights | Opening balance | Opening date |
  | Class B     | WVR ordinary shares | Yes    | '00020     | No                     | 25973445420     | 2022-11-30   |
  | Class A     | WVR ordinary shares | No     |            | Yes                    | 7527254580      | 2022-12-30   |`,
);
const THREE_ROWS = [
  ["2022-12-30", "Class B", "repurchase-cancelled", -31_775_000n, 25_941_670_420n],
  ["2022-12-30", "Class B", "class-conversion", 7_139_508n, 25_948_809_928n],
  ["2022-12-30", "Class A", "class-conversion", -7_139_508n, 7_520_115_072n],
];

describe("finding the Movements table", () => {
  const layouts: readonly (readonly [string, SheetFixture])[] = [
    [
      "as the form names things",
      sheet(
        "Movements",
        `
      | Date | Share class | Event | Number of shares | Balance after |
      | 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 |
      | 2022-12-30 | Class B | Conversion of Class A ordinary shares to Class B ordinary shares | 7139508 | 25948809928 |
      | 2022-12-30 | Class A | Conversion of Class A ordinary shares to Class B ordinary shares | -7139508 | 7520115072 |`,
      ),
    ],
    [
      "in another order, under a title, with extra columns, a blank row, a totals row and a note below",
      sheet(
        "Log 2022",
        `
      | Changes in share capital | | | | | | |

      | Ref. {R160} | Running Total | NO. OF SHARES (Note 2) | Prepared by | Class | Nature | Date of change |
      | 1 | 25941670420 | (31,775,000) {R126} | Amy | B | Buy-back cancelled | 30 Dec 2022 |
      | | | | | | | |
      | 2 | 25948809928 | '7,139,508 {R126} | Amy | class b | Conversion of class A | 30/12/2022 |
      | 3 | 7520115072 | '−7,139,508 {R126} | Ben | A shares | Conversion into class B | 2022-12-30 |
      | | | -31775000 | | | Total | |
      | | | | | | Figures agree with the branch register. | |`,
        { at: "C4" },
      ),
    ],
    [
      "in Chinese",
      sheet(
        "變動",
        `
      | 變動日期 | 股份類別 | 事件 | 股份數目 | 結存 |
      | 2022年12月30日 | B類股份 | 購回股份並註銷 | -31775000 | 25941670420 |
      | 2022年12月30日 | B類 | A類股份轉換為B類股份 | 7139508 | 25948809928 |
      | 2022年12月30日 | A類 | A類股份轉換為B類股份 | (７,１３９,５０８) {R126} | 7520115072 |`,
      ),
    ],
    [
      "in Simplified Chinese",
      sheet(
        "变动",
        `
      | 变动日期 | 股份类别 | 事件 | 股份数目 | 结存 |
      | 2022-12-30 | B类 | 回购并注销 | -31775000 | 25941670420 |
      | 2022-12-30 | B类 | A类股份转换为B类股份 | 7139508 | 25948809928 |
      | 2022-12-30 | A类 | A类股份转换为B类股份 | -7139508 | 7520115072 |`,
      ),
    ],
    [
      "with an increase and a decrease column and a heading over two lines",
      sheet(
        "Sheet1",
        `
      | Allotment date | Class of shares | Particulars | Increase | Decrease | Balance c/f |
      | 2022-12-30 | Class B | Cancellation of repurchased shares | | 31775000 | 25941670420 |
      | 2022-12-30 | Class B | Conversion from class A | 7139508 | | 25948809928 |
      | 2022-12-30 | Class A | Conversion to class B | | 7139508 | 7520115072 |`.replace(
          "Allotment date",
          "Allotment\u00a0date",
        ),
      ),
    ],
  ];

  test.each(layouts)("%s", (_, fixture) => {
    const outcome = readSheets([ISSUER, CLASSES, fixture]);
    expect(movementsOf(outcome.register)).toEqual(THREE_ROWS);
    expect(codes(outcome).sort()).toEqual([...fixture.expected].sort());
  });

  test("every table on one sheet, beside and below each other", () => {
    const together = sheet(
      "Register",
      `
      | Name of issuer | A Limited | | Share class | Opening balance | Opening date | Stock code |
      | Submitted by | Chan Tai Man | | Ordinary | 1000 | 2025-01-31 | '09999 |

      | Movements | | | | | |
      | Date | Event | No. of shares | | Trading date | No. repurchased |
      | 2025-02-03 | Placing | 50 | | 2025-02-04 | 5 |
      | 2025-02-05 | Rights issue | 60 | | 2025-02-05 | 6 |

      | Date of resolution | 2024-06-01 | | | | |
      | Shares authorised | 100 | | | | |`,
    );
    const { register, findings } = readSheets([together]);
    expect(findings).toEqual([]);
    expect(register.issuer?.submittedBy?.value).toBe("Chan Tai Man");
    expect(register.classes.map((each) => [each.name, each.openingBalance?.value])).toEqual([["Ordinary", 1000n]]);
    expect(register.movements.map((each) => [each.category, each.number, each.shareClass])).toEqual([
      ["placing", 50n, "Ordinary"],
      ["rights-issue", 60n, "Ordinary"],
    ]);
    expect(register.repurchases.map((each) => [each.tradingDate, each.number])).toEqual([
      ["2025-02-04", 5n],
      ["2025-02-05", 6n],
    ]);
    expect(register.mandates[0]?.authorised?.value).toBe(100n);
  });

  test("tables below each other on one sheet, each under its title", () => {
    const stacked = sheet(
      "Register",
      `
      | ABC Holdings Limited | | | |

      | Company | ABC Holdings Limited | | |
      | Capacity | Company Secretary | | |

      | Share class | Kind | Opening balance | Opening date | Stock code |
      | Ordinary | Ordinary shares | 1000 | 2025-02-28 | '09999 |

      | Movements | | | |
      | Ref. | Date | Event | No. of shares |
      | 1 | 2025-03-03 | Placing | 50 |
      | Buy-back log | | | |
      | Trading date | Number | High | Total paid |
      | 2025-03-04 | 5 | 2.5 | 12 |

      | Agreed with the branch register of 5 March. | | | |`,
    );
    const { register, findings } = readSheets([stacked]);
    expect(findings.map(({ code }) => code)).toEqual(["R160"]);
    expect(register.classes.map((each) => each.name)).toEqual(["Ordinary"]);
    expect(register.movements.map((each) => each.number)).toEqual([50n]);
    expect(register.repurchases.map((each) => each.number)).toEqual([5n]);
  });

  test("an Excel table ends where Excel says, its totals row apart", () => {
    const region = { sheet: "Movements", row: 1, column: 0, rows: 3, columns: 3 };
    const fixture = sheet(
      "Movements",
      `
      | Log | | |
      | Date | Event | Number of shares |
      | 2025-02-03 | Placing | 50 |
      | | Sum of all | 50 |
      | 2025-02-09 | Scratch, not of the table | 7 |`,
      { tables: [{ name: "Table1", region, showsHeadings: true, showsTotals: true, filtered: false }] },
    );
    const { register } = readSheets([
      ISSUER,
      sheet(
        "Share classes",
        `
      | Share class | Opening balance | Opening date |
      | Ordinary | 1000 | 2025-01-31 |`,
      ),
      fixture,
    ]);
    expect(register.movements.map((each) => each.number)).toEqual([50n]);
    expect(register.statedTotals.map((total) => [showCell(total.stated.cell), total.stated.value])).toEqual([
      ["Movements!C4", 50n],
    ]);
    expect(register.tables.find((table) => table.kind === "Movements")?.excelTable).toBe("Table1");
  });

  test("opening and closing rows in the body are balances, not events", () => {
    const fixture = sheet(
      "Movements",
      `
      | Date | Share class | Event | Number of shares | Balance after |
      | 2022-11-30 | Class B | Balance b/f | | 25973445420 |
      | 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 |
      | 2022-12-30 | Class B | Closing balance | | 25941670420 |`,
    );
    const { register, findings } = readSheets([ISSUER, CLASSES, fixture]);
    expect(findings).toEqual([]);
    expect(register.movements).toHaveLength(1);
    expect(register.statedBalances.map(({ kind, balance }) => [kind, balance.value])).toEqual([
      ["opening", 25_973_445_420n],
      ["closing", 25_941_670_420n],
    ]);
  });

  test("a row with a day in it goes on the table, whatever words stand there", () => {
    const { register } = readSheets([
      ISSUER,
      CLASSES,
      sheet(
        "Movements",
        `
      | Date | Event | Details | Number of shares |
      | 2022-12-27 | Placing | first tranche | 5,000 |
      | 2022-12-28 | Transaction | Price | 700 |
      | 2022-12-29 | Placing | second tranche | 6,000 |`,
      ),
    ]);
    expect(register.movements.map(({ date, number }) => [date, number])).toEqual([
      ["2022-12-27", 5_000n],
      ["2022-12-28", 700n],
      ["2022-12-29", 6_000n],
    ]);
  });

  test("the date system of a Macintosh workbook of old", () => {
    const classes = sheet(
      "Share classes",
      `
      | Share class | Opening balance | Opening date |
      | Ordinary | 1000 | 2025-01-31 |`,
      { date1904: true },
    );
    const { register } = readSheets([ISSUER, classes], [], true);
    expect(register.classes[0]?.openingDate?.value).toBe("2025-01-31");
  });
});

describe("questions, not guesses", () => {
  test("a needed heading is missing", () => {
    const fixture = sheet(
      "Movements",
      `
      | Date {R114} | Share class | Number of shares | Issue price | Balance after |
      | 2022-12-30 | Class B | -31775000 | | 25941670420 |`,
    );
    const outcome = readSheets([ISSUER, CLASSES, fixture]);
    expect(codes(outcome)).toEqual(fixture.expected);
    expect(outcome.hasMovements).toBe(true);
    expect(outcome.findings[0]?.message.en).toContain("Event");
  });

  test("two headings fit one field", () => {
    const fixture = sheet(
      "Movements",
      `
      | Date | Share class | Event | No. of shares {R116} | Quantity | Shares issued |
      | 2022-12-30 | Class B | Placing | 5 | 6 | 7 |`
        .replace("No. of shares {R116}", "Number")
        .replace("Shares issued", "Shares issued {R116}")
        .replace("Quantity", "No. of shares issued"),
    );
    const outcome = readSheets([ISSUER, CLASSES, fixture]);
    expect(codes(outcome)).toContain("Movements!E1 R116");
  });

  test("two Movements tables", () => {
    const rows = `
      | Date | Share class | Event | Number of shares |
      | 2022-12-30 | Class B | Placing | 5 |`;
    const outcome = readSheets([ISSUER, CLASSES, sheet("Movements", rows), sheet("Copy", rows)]);
    expect(codes(outcome)).toEqual(["Copy!A1 R113"]);
    expect(outcome.register.movements).toHaveLength(1);
  });

  test("the user's answer wins over the headings, wherever the columns have moved", () => {
    const fixture = sheet(
      "Kapital",
      `
      | Bestand | Tag | Vorgang | Stück |
      | 1005 | 2022-12-30 | Placing | 5 |`,
    );
    const answer: TableAnswer = {
      kind: "Movements",
      sheet: "Kapital",
      headings: { Date: "Tag", Event: "Vorgang", "Number of shares": "Stück", "Balance after": "Bestand" },
    };
    expect(readSheets([fixture]).hasMovements).toBe(false);
    const { register } = readSheets([fixture], [answer]);
    expect(register.movements.map((each) => [each.date, each.category, each.number, each.balanceAfter])).toEqual([
      ["2022-12-30", "placing", 5n, 1005n],
    ]);
    expect(register.tables[0]?.settledBy).toBe("user");
  });

  test("which of Class of shares and Type of shares is the short name, the cells tell", () => {
    for (const [name, kind] of [
      ["Class of shares", "Type of shares"],
      ["Type of shares", "Class of shares"],
    ] as const) {
      const fixture = sheet(
        "Classes",
        `
        | ${kind} | ${name} | Opening balance | Opening date |
        | WVR ordinary shares | B | 10 | 2022-11-30 |
        | WVR ordinary shares | A | 20 | 2022-11-30 |`,
      );
      const { register, findings } = readSheets([fixture]);
      expect(register.classes.map((each) => [each.name, each.kind])).toEqual([
        ["B", "WVR ordinary shares"],
        ["A", "WVR ordinary shares"],
      ]);
      expect(findings.map((finding) => finding.code)).not.toContain("R116");
    }
  });

  test("the title of an empty table is none of its names", () => {
    const names = sheet("發行人", "| 發行人 | |\n\n| 公司名稱 | |\n| 簡稱 | |\n| 呈交日期 | |");
    const { register } = readSheets([CLASSES, names]);
    const issuer = register.tables.find(({ kind }) => kind === "Issuer");
    expect(issuer?.fields.get("Name of issuer")).toBe(2);
  });

  test("two mandates abreast, one of them without a fact that the other has", () => {
    const mandatesOf = (bases: string): unknown =>
      readSheets([
        CLASSES,
        sheet(
          "Mandate",
          `
          | Date of resolution | 2026-06-05 | 2025-06-05 |
          | Shares authorised | 2500 | 2400 |
          | Shares in issue at resolution | ${bases} |
          | Purchased before this register | | |`,
        ),
      ]).register.mandates.map(({ resolutionDate, authorised }) => [resolutionDate?.value, authorised?.value]);
    const both = [
      ["2026-06-05", 2500n],
      ["2025-06-05", 2400n],
    ];
    expect(mandatesOf("25000 | ")).toEqual(both);
    expect(mandatesOf(" | 24000")).toEqual(both);
  });

  describe("two columns that both name events", () => {
    const read = (details: string): ReturnType<typeof readRegister> =>
      readSheets([
        CLASSES,
        sheet(
          "Movements",
          `
          | Date | Share class | Nature | Details | Number of shares |
          | 2022-12-30 | Class B | Shares repurchased and cancelled | ${details} | -1000 |`,
        ),
      ]);

    test("the shorter is the event and the longer its details, where they are one event", () => {
      const details = "Shares bought back in September 2022 were cancelled";
      const { register, findings } = read(details);
      expect(register.movements).toEqual([
        expect.objectContaining({
          category: "repurchase-cancelled",
          event: "Shares repurchased and cancelled",
          details,
        }),
      ]);
      expect(findings.map(({ code }) => code)).not.toContain("R116");
    });

    test("it stays a question where they are two events", () => {
      const { findings } = read("Allotment on the exercise of share options by employees");
      expect(findings.map(({ code }) => code)).toContain("R116");
    });
  });

  test("a workbook about something else is no register", () => {
    const stock = sheet(
      "Stock",
      `
      | Date | Number | Warehouse |
      | 2022-12-30 | 5 | North |`,
    );
    expect(readSheets([stock]).hasMovements).toBe(false);
  });
});

describe("bad cells are findings at their cells", () => {
  test("in Movements", () => {
    const fixture = sheet(
      "Movements",
      `
      | Date | Share class | Event | Number of shares | Balance after | Percentage | Disclosed on | Purchase dates |
      | 31 February 2022 {R131} | Class B | Repurchase cancelled | TBC {R141} | #REF! {R138} | '0.09 {R128} | | 16, 31 September 2022 {R131} |
      | 2022-12-30 | Class C {R134} | Placing | 12.5 {R122} | 1234567890123456 {R124} | | soon {R130} | |
      | | | Gift of shares {R142} | about 5 {R120} | - {R143} | | n/a {R143} | |
      | 2022-12-30 | Class B | {R140} | | | | 03/04/2023 {R132} | |`,
    );
    const outcome = readSheets([ISSUER, CLASSES, fixture]);
    expect(codes(outcome).sort()).toEqual([...fixture.expected].sort());
    expect([...(outcome.register.movements[0]?.unread ?? [])].sort()).toEqual([
      "Balance after",
      "Date",
      "Number of shares",
      "Percentage",
      "Purchase dates",
    ]);
  });

  test("in Issuer and Share classes", () => {
    const issuer = sheet(
      "Issuer",
      `
      | Name of issuer | {R140} |
      | Date submitted | TBC {R141} |
      | Form | FF306 {R144} |
      | Percentage decimals | 7 {R144} |
      | Primary listing | maybe {R144} |
      | Confirmations | (i), (ix) {R144} |`,
    );
    const classes = sheet(
      "Share classes",
      `
      | Share class | Listed | Opening balance | Opening date |
      | Class B | perhaps {R144} | 25,973,445,42O {R120} | 2022-11-30 |
      | class b shares {R135} | Yes | 5 | {R140} |`,
    );
    const outcome = readSheets([
      issuer,
      classes,
      sheet(
        "Movements",
        `
      | Date | Share class | Event | Number of shares |
      | 2022-12-30 | B | Placing | 5 |`,
      ),
    ]);
    expect(codes(outcome).sort()).toEqual([...issuer.expected, ...classes.expected].sort());
  });

  test("nothing of Issuer and Share classes is there", () => {
    const outcome = readSheets([
      sheet(
        "Movements",
        `
      | Date | Event | Number of shares |
      | 2022-12-30 | Placing | 5 |`,
      ),
    ]);
    expect(outcome.findings.map((finding) => [finding.code, finding.facts["table"]])).toEqual([
      ["R110", "Issuer"],
      ["R110", "Share classes"],
    ]);
  });
});

test("formulas that were never calculated are one error that names their cells, and not taken for blank", () => {
  const fixture = sheet(
    "Movements",
    `
    | Date | Share class | Event | Number of shares | Balance after |
    | 2022-12-30 | Class B | Placing | 5 | #NOT_CALCULATED! |
    | #NOT_CALCULATED! | Class B | Placing | #NOT_CALCULATED! | |`,
  );
  const { findings } = readSheets([ISSUER, CLASSES, fixture]);
  expect(findings.map(({ code, cells }) => [code, cells.map(showCell).sort()])).toEqual([
    ["R139", ["Movements!A3", "Movements!D3", "Movements!E2"]],
  ]);
});
