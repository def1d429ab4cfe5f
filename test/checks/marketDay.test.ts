import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/runChecks";
import { fillReturn } from "../../src/forms/fillReturn";
import { editionFor } from "../../src/forms/registry";
import { returnAsJson } from "../../src/forms/returnAsJson";
import { grouped } from "../../src/shares/values/grouped";
import { checkFixture } from "./support/registerFixture";

const CSV = join(__dirname, "../fixtures/returns/market-day-2026-09-09.csv");

/** A row of the Share Repurchase Report printed on 9 September 2026. */
interface Row {
  readonly company: string;
  readonly type: string;
  readonly date: string;
  readonly number: string;
  readonly highest: string;
  readonly lowest: string;
  readonly paid: string;
  readonly method: string;
  readonly total: string;
  readonly cancellation: string;
  readonly treasury: string;
  readonly mandate: string;
}

function rowsOfDay(): readonly Row[] {
  const [, , ...lines] = readFileSync(CSV, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [company = "", , type = "", date = "", ...cells] = line.split("|");
    const [number = "", highest = "", lowest = "", paid = "", method = "", total = ""] = cells;
    const [cancellation = "", treasury = "", mandate = ""] = cells.slice(6);
    return {
      ...{ company, type, date: date.replace(/\//g, "-"), number, highest, lowest, paid, method, total },
      ...{ cancellation, treasury, mandate },
    };
  });
}

/** The issuers of the day, each with its rows. */
const ISSUERS = [...grouped(rowsOfDay(), ({ company }) => company)];

/** Other numbers and another day: what a row says of its neighbours stays. The totals are added up anew, by class and currency. */
function altered(rows: readonly Row[]): readonly Row[] {
  const currencyOf = ({ paid }: Row): string => paid.slice(0, 3);
  const moved = rows.map((row, index) => ({
    ...row,
    date: row.date === "2026-09-08" ? "2027-03-10" : "2027-03-09",
    number: String(Number(row.number) + 1_700 * (index + 1)),
    paid: `${currencyOf(row)} ${Number(row.paid.slice(4)) + 1_000.25 * (index + 1)}`,
  }));
  return moved.map((row, index) => {
    const before = rows[index];
    const own = moved.filter(({ type, paid }) => type === row.type && paid.slice(0, 3) === currencyOf(row));
    const change = sumOf(own) - sumOf(rows.filter((of) => of.type === row.type && currencyOf(of) === currencyOf(row)));
    const ofClass =
      sumOf(moved.filter(({ type }) => type === row.type)) - sumOf(rows.filter(({ type }) => type === row.type));
    const by = (count: string, more: number): string =>
      count === "" || Number.isNaN(Number(count)) || Number(count) === 0 ? count : String(Number(count) + more);
    return {
      ...row,
      total: by(before?.total ?? "", change),
      cancellation: by(before?.cancellation ?? "", change),
      treasury: by(before?.treasury ?? "", change),
      mandate: by(before?.mandate ?? "", ofClass),
    };
  });
}

/** `1,234.5` for `1234.50`: as the form shows an amount. */
function shown(amount: string): string {
  const [, currency = "", digits = ""] = /^([A-Z]{3} )?(.*)$/.exec(amount) ?? [];
  const [whole = "", decimals = ""] = digits.split(".");
  const trimmed = decimals.replace(/0+$/, "");
  const grouping = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return digits === "" ? "" : currency + grouping + (trimmed === "" ? "" : `.${trimmed}`);
}

function methodOnForm(method: string): string {
  if (method === "Exchange") return "On the Exchange";
  return method.startsWith("By ") ? method : `On another stock exchange (${method})`;
}

/** The purpose stands with the totals, which the report gives on the last row of a currency. */
function isIntoTreasury(row: Row, rows: readonly Row[]): boolean {
  const last = rows.filter(({ paid }) => paid.slice(0, 3) === row.paid.slice(0, 3)).at(-1);
  return Number(last?.treasury ?? 0) > 0;
}

/** The purchases of an issuer as a secretary's log would hold them. A purchase under no mandate is of A shares, or the report says so in words. */
function registerOf(rows: readonly Row[]): string {
  const classes = [...new Set(rows.map(({ type }) => type))];
  const mandates = rows.flatMap((row) => {
    const before = Number(row.mandate) - sumOf(rows.filter(({ type }) => type === row.type));
    return row.type === "A SHARES" || row.mandate === "" || Number.isNaN(before) ? [] : [{ row, before }];
  });
  return `Form: FF305
Issuer
| Name of issuer | Example |
| Date submitted | ${nextDay(rows[0]?.date ?? "")} |
| Percentage decimals | 6 |

Share classes
| Share class | Kind of shares | Listed | Opening balance | Opening date |
${classes.map((type) => `| ${type} | Ordinary shares | ${type === "A SHARES" ? "No" : "Yes"} | 99,000,000,000 | 2026-09-04 |`).join("\n")}

Repurchases
| Trading date | Share class | Number | Highest price | Lowest price | Total paid | Method | Purpose |
${rows
  .map((row) => {
    const { date, type, number, highest, lowest, paid, method } = row;
    return `| ${date} | ${type} | ${number} | ${highest} | ${lowest} | ${paid} | ${method} | ${isIntoTreasury(row, rows) ? "treasury" : ""} |`;
  })
  .join("\n")}
${mandates
  .slice(0, 1)
  .map(
    ({ row, before }) => `
Mandate
| Share class | ${row.type} |
| Date of resolution | 2026-05-20 |
| Shares authorised | 9,900,000,000 |
| Shares in issue at resolution | 99,000,000,000 |
| Purchased before this register | ${before} |
`,
  )
  .join("")}`;
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { number }) => sum + Number(number), 0);
}

test("the file holds sixty rows of the day", () => {
  expect(rowsOfDay().length).toBe(60);
});

const ALTERED = ISSUERS.map(([company, rows]) => [`${company}, altered`, altered(rows)] as const);

test.each([...ISSUERS, ...ALTERED])("%s prints as the Exchange printed it", (_, rows) => {
  const { ledger, content } = checkFixture(registerOf(rows)).input;
  if (content === null) throw new Error("The register has purchases");
  const section = returnAsJson(fillReturn(ledger, content, editionFor(content.closingDate), "en", [])).sectionII;
  const ordered = [...grouped(rows, ({ type }) => type).values()].flat();
  expect(section).toMatchObject({
    purchases: ordered.map(({ number, highest, lowest, paid, method }) => ({
      number: shown(number),
      highest: shown(highest),
      lowest: shown(lowest),
      paid: shown(paid),
      method: methodOnForm(method),
    })),
  });
  // Totals of each class and currency, as its last row has them.
  const totals = [...grouped(ordered, ({ type, paid }) => `${type} ${paid.slice(0, 3)}`).values()].map((group) => ({
    number: shown(group.at(-1)?.total ?? ""),
    forCancellation: shown(group.at(-1)?.cancellation || "0"),
    forTreasury: shown(group.at(-1)?.treasury || "0"),
  }));
  const [first] = totals;
  const { number = "", ...parts } = first ?? {};
  expect(section).toMatchObject({ totalNumber: number, ...parts, ...(totals.length > 1 ? { totals } : {}) });
  const under = rows.find(({ mandate, type }) => type !== "A SHARES" && Number(mandate) > 0);
  expect(section).toMatchObject({ mandate: { purchased: under === undefined ? "" : shown(under.mandate) } });
});

test("of the whole day two purchases are doubted: a total corrected later, and an average in the place of a price", () => {
  const found = ISSUERS.flatMap(([company, rows]) =>
    runChecks(checkFixture(registerOf(rows)).input)
      .filter(({ cells }) => cells.some(({ sheet }) => sheet === "Repurchases"))
      // The report has "Note 1 & 2" in the place of HSBC's mandates, and this register none.
      .filter(({ code }) => company !== "HSBC HOLDINGS" || code !== "P150")
      .map(({ code, message }) => `${company} ${code} ${message.en}`),
  );
  expect(found).toEqual([
    expect.stringMatching(/^ACTIVATION GP S112 .*It is 2\.56 times that/),
    expect.stringMatching(
      /^CHINA BOTON S113 HKD 2\.99667 is not a price on the Exchange: the minimum spread at that price was HKD 0\.005 on 8 September 2026\.$/,
    ),
  ]);
});
