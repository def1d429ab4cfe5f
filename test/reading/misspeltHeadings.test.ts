import { readRegister } from "../../src/reading/readRegister";
import { showCell } from "../../src/shares/values/cell";
import { sheet, type SheetFixture, surveyOf } from "../support/sheetFixture";

function told(sheets: readonly SheetFixture[], told = "R118"): string[] {
  return readRegister(
    surveyOf(sheets),
    sheets.map((each) => each.snapshot),
  )
    .findings.filter(({ code }) => code === told)
    .map(
      ({ cells, facts }) => `${cells.map(showCell).join()} ${String(facts["table"])}: ${String(facts["meant"] ?? "")}`,
    );
}

const CLASSES = sheet(
  "Share classes",
  `
  | Share class | Opening balance | Opening date |
  | Ordinary    | 1000000         | 2022-11-30   |`,
);

test("a heading one slip away from one we know is told, and where it stands", () => {
  expect(
    told([
      sheet(
        "Share classes",
        `
        | Share class | Opening balance | Opening date | Closng balance |
        | Ordinary    | 1000000         | 2022-11-30   | 1000100        |`,
      ),
      sheet(
        "Movements",
        `
        | Date       | Event   | Number of shares | Runing total | Disclosde on |
        | 2022-12-30 | Placing | 100              | 1000100      |              |`,
      ),
      sheet(
        "Issuer",
        `
        | Name of issuer | Example Limited |
        | Date submited  | 2022-12-30      |`,
      ),
      sheet(
        "購回",
        `
        | 交易日     | 購回股份數目 | 註日銷期   |
        | 2022-12-30 | 100          | 2022-12-31 |`,
      ),
    ]),
  ).toEqual([
    "Share classes!D1 Share classes: Closing balance",
    "Movements!D1 Movements: Running total",
    "Movements!E1 Movements: Disclosed on",
    "Issuer!A2 Issuer: Date submitted",
    "購回!C1 Repurchases: 註銷日期",
  ]);
});

test("a short word is looked at only where the other words make the heading plain", () => {
  const issuer = (name: string): string[] =>
    told([
      CLASSES,
      sheet(
        "Issuer",
        `
    | Name of issuer | Example Limited |
    | ${name}        | See Part B      |`,
      ),
    ]);
  expect(issuer("Prt A without an event")).toEqual(["Issuer!A2 Issuer: Part A without an event"]);
  expect(issuer("Frm")).toEqual([]);
});

test("a table that a misspelt name keeps from being found is told by that name", () => {
  expect(
    told([
      CLASSES,
      sheet(
        "Mandate",
        `
    | Date of resoluton | 2022-05-20 |
    | Shares authorised | 100000     |`,
      ),
    ]),
  ).toEqual(["Mandate!A1 Mandate: Date of resolution"]);
});

test("a misspelt name that is in part one we know and do not read is told as the one it was meant to be", () => {
  expect(
    told([
      CLASSES,
      sheet(
        "Mandate",
        `
    | Date of resolution            | 2022-05-20 |
    | Shares authorised             | 100000     |
    | Puchased before this register | 5000       |`,
      ),
    ]),
  ).toEqual(["Mandate!A3 Mandate: Purchased before this register"]);
});

test("columns of the secretary's own, values, titles and headings that are read are left alone", () => {
  expect(
    told([
      CLASSES,
      sheet(
        "Movements",
        `
        | Movemnts in 2022 | | | | | |
        | Date       | Event           | Number of shares | Remark     | Ref. no. | Prepared by |
        | 2022-12-30 | Issue prices    | 100              | Percentge  | 17       | Closng      |`,
      ),
      sheet(
        "Notes",
        `
        | Closng balance of the bank account |
        | Even                               |`,
      ),
    ]),
  ).toEqual([]);
});

test("a name that a title above it is taken for is told too", () => {
  expect(
    told([
      CLASSES,
      sheet(
        "Issuer",
        `
    | Issuer         |                 |

    | Nmae of issuer | Example Limited |
    | Date submitted | 2022-12-30      |`,
      ),
    ]),
  ).toEqual(["Issuer!A3 Issuer: Name of issuer"]);
});

test("values under no heading and beside no name are told, inside a table and numbers right beside it", () => {
  expect(
    told(
      [
        sheet(
          "Share classes",
          `
        | Share class | Opening balance | Opening date |         |
        | Ordinary    | 1000000         | 2022-11-30   | 1000100 |`,
        ),
        sheet(
          "Movements",
          `
        | Date       | Event   |     | Number of shares |
        | 2022-12-29 | Placing | 4.2 | 100              |
        | 2022-12-30 | Placing | 4.5 | 100              |`,
        ),
        sheet(
          "Issuer",
          `
        | Name of issuer | Example Limited |
        |                | 2022-12-30      |
        | Title          | Director        |`,
        ),
      ],
      "R119",
    ),
  ).toEqual(["Share classes!D1 Share classes: ", "Movements!C1 Movements: ", "Issuer!A2 Issuer: "]);
});

test("words jotted beside a table, a blank column inside it and a blank row between names are left alone", () => {
  expect(
    told(
      [
        CLASSES,
        sheet(
          "Movements",
          `
        | Date       | Event   | | Number of shares |          | Check |
        | 2022-12-29 | Placing | | 100              | see file | 17    |
        | 2022-12-30 | Placing | | 100              |          |       |`,
        ),
        sheet(
          "Issuer",
          `
        | Name of issuer | Example Limited |

        | Title          | Director        |`,
        ),
      ],
      "R119",
    ),
  ).toEqual([]);
});
