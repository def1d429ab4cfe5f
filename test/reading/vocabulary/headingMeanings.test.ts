import { headingMeanings, readHeading } from "../../../src/reading/vocabulary/headingMeanings";
import { NATURAL_HEADINGS } from "./naturalHeadings";

/** The surest meanings of a heading, as `kind > field`. */
function sure(...path: string[]): string[] {
  return headingMeanings(path)
    .filter(({ match }) => match !== "partial")
    .map(({ kind, field }) => `${kind} > ${field}`);
}

const HEADINGS = Object.entries(NATURAL_HEADINGS).flatMap(([meaning, headings]) =>
  headings.map((heading) => [heading, meaning] as const),
);

test.each(HEADINGS)("%j means %s", (heading, meaning) => {
  const path = heading.split(" › ");
  if (meaning === "not read") expect(readHeading(path).notRead).not.toBeNull();
  else expect(sure(...path)).toContain(meaning);
});

describe("the headings of the Exchange's Share Repurchase Report", () => {
  test.each([
    ["Sec. type", "Share class"],
    ["Trading date (yyyy/mm/dd)", "Trading date"],
    ["Number of shares/units repurchased", "Number"],
    ["Repurchase price or highest repurchase price per share/unit ($)", "Highest price"],
    ["Lowest repurchase price per share/unit ($)", "Lowest price"],
    ["Aggregate price paid ($)", "Total paid"],
    ["Method of repurchase", "Method"],
    ["Number repurchased under the mandate*", "Purchased under the mandate"],
  ])("%s is %s", (heading, field) => {
    expect(sure(heading)).toContain(`Repurchases > ${field}`);
  });

  test.each([
    ["Company", "company"],
    ["Stock code", "stock code"],
    ["Number of shares/units repurchased for cancellation*", "for cancellation"],
    ["Number of shares/units repurchased for holding as treasury*", "for holding as treasury"],
    ["As a %*", "share of the mandate used"],
  ])("%s is known and not read", (heading, name) => {
    expect(readHeading([heading]).notRead).toBe(name);
  });
});

describe("what a column is not", () => {
  test.each([
    ["Settlement date", "settlement date"],
    ["Value date", "settlement date"],
    ["交收日期", "settlement date"],
    ["Broker", "broker"],
    ["Approved by", "who dealt with it"],
    ["Net amount (HKD)", "net amount"],
    ["Commission (HKD)", "charges"],
  ])("%s is %s, and no field", (heading, name) => {
    const { meanings, notRead } = readHeading([heading]);
    expect(notRead).toBe(name);
    expect(meanings.filter(({ kind }) => kind === "Movements" || kind === "Repurchases")).toEqual([]);
  });

  test.each(["Remuneration", "Telephone", "Weather in Shenzhen", "Chairman's speech"])(
    "%s means no field surely",
    (heading) => {
      expect(sure(heading)).toEqual([]);
    },
  );
});

test.each([
  "High / Low",
  "High/Low (HK$)",
  "Highest / lowest price",
  "High & low",
  "Price range",
  "最高/最低價",
  "最高/最低价（港元）",
])("%s is both prices of a day", (heading) => {
  expect(sure(heading)).toEqual(expect.arrayContaining(["Repurchases > Highest price", "Repurchases > Lowest price"]));
});

test.each([
  ["RMB counter", "Share classes > Multi-counter stock code"],
  ["人民币柜台代码", "Share classes > Multi-counter stock code"],
  ["Number of thousand shares", "Movements > Number of shares"],
  ["Shares (million)", "Movements > Number of shares"],
  ["股份數目(百萬股)", "Movements > Number of shares"],
  ["公告日期", "Repurchases > Disclosed on"],
  ["公告情况", "Repurchases > Disclosed on"],
  ["Date of\nmovement", "Movements > Date"],
  ["HK$", null],
])("%j is %s", (heading, meaning) => {
  expect(sure(heading)).toEqual(meaning === null ? [] : expect.arrayContaining([meaning]));
});

test("a net amount is never what was paid", () => {
  expect(sure("Net amount (HKD)")).toEqual([]);
  expect(sure("Gross amount (HKD)")).toContain("Repurchases > Total paid");
});

describe("a path of headings", () => {
  test("joins the words of both rows", () => {
    expect(sure("Number of shares", "Increase")).toContain("Movements > Increase");
    expect(sure("Treasury shares", "Balance")).toContain("Movements > Treasury balance after");
    expect(sure("Price per share (HK$)", "High")).toContain("Repurchases > Highest price");
  });

  test("means what its own words mean under a class or a caption", () => {
    expect(sure("Class B", "Issued")).toContain("Movements > Increase");
    expect(sure("Details of the movement", "Date")).toContain("Movements > Date");
  });
});

describe("what a heading says of its cells", () => {
  test.each([
    ["Number of shares ('000)", { unit: 1_000n }],
    ["股份數目(萬股)", { unit: 10_000n }],
    ["Total paid (HK$ million)", { unit: 1_000_000n, currency: "HKD" }],
    ["Quantity (lots)", { unit: "unclear" }],
    ["% change", { ratio: "percent" }],
    ["Change (bps)", { ratio: "basis points" }],
    ["Date (mm/dd/yyyy)", { dateOrder: "month first" }],
    ["Number of shares", { unit: null, currency: null, ratio: null, dateOrder: null }],
  ])("%s", (heading, facts) => {
    expect(readHeading([heading]).facts).toMatchObject(facts);
  });
});

test("mainland and Traditional spellings are one", () => {
  for (const [traditional, mainland] of [
    ["購回股份數目", "购回股份数目"],
    ["註銷日期", "注销日期"],
    ["庫存股份結餘", "库存股份结余"],
    ["變動類別", "变动类别"],
    ["每股最高購回價", "每股最高购回价"],
  ] as const)
    expect(sure(mainland)).toEqual(sure(traditional));
});

test.each([
  ["petty cash", ["Date", "Particulars", "Receipt no.", "Debit", "Credit", "Balance", "Initials"]],
  ["a stock room", ["Date", "Item", "In", "Out", "Balance", "Location", "Received by"]],
  ["a cash book", ["日期", "摘要", "收入", "支出", "餘額", "憑證號"]],
  ["a subsidiary ledger", ["日期", "項目", "借方", "貸方", "結餘"]],
  ["payroll", ["Employee no.", "Name", "Department", "Basic salary", "MPF", "Net pay", "Bank"]],
  ["minutes", ["No.", "Date", "Subject", "Action", "Person in charge", "Status", "Remarks"]],
  ["a price list", ["Item", "Description", "Unit price", "Quantity", "Amount", "Total"]],
  ["stationery", ["Date", "Particulars", "Quantity", "Price", "Currency", "Total"]],
  ["attendance", ["Date", "Name", "Time in", "Time out", "Total", "Remarks"]],
  ["a fund's cash", ["Date", "Description", "Additions", "Deductions", "Closing balance"]],
  ["assets", ["Asset", "Opening balance", "Additions", "Disposals", "Closing balance"]],
  ["invoices", ["Invoice date", "Supplier", "Invoice no.", "Amount", "Amount paid", "Paid on"]],
])("the headings of %s prove no movement and no purchase of shares", (_what, headings) => {
  const telling = headings.flatMap((heading) =>
    headingMeanings([heading])
      .filter(
        ({ kind, generic, match }) =>
          (kind === "Movements" || kind === "Repurchases") && !generic && match !== "partial",
      )
      .map(({ field, match }) => `${heading}: ${field} ${match}`),
  );
  expect(telling).toEqual([]);
});
