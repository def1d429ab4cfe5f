import ExcelJS from "exceljs";
import ckh from "../fixtures/returns/ckh-2021-09-15-zh.json";
import miniso from "../fixtures/returns/miniso-2024-10-18.json";
import overAllotment from "../fixtures/returns/overallotment-2021-07-15.json";
import tencentOnFF304 from "../fixtures/returns/tencent-2024-01-18.json";
import tencent from "../fixtures/returns/tencent-2025-06-13.json";
import { ownFolder, run } from "./runs";

const inFolder = ownFolder();

const printed = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
const printedInChinese = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
const count = (value: number): string => value.toLocaleString("en-US");
const percent = (text: string): string => text.replace(/\s*%$/, "");

async function written(register: string, ...options: readonly string[]): Promise<{ code: number; json: unknown }> {
  const { code, out, err } = await run(
    "write",
    `examples/${register}.xlsx`,
    "--out",
    inFolder("return.xlsx"),
    "--json",
    ...options,
  );
  expect(err).toBe("");
  return { code, json: JSON.parse(out) };
}

test("Tencent, 13 June 2025: FF305 with twenty uncancelled purchases and a repurchase report", async () => {
  const [block] = tencent.classes;
  if (!block) throw new Error("The published return has a class");
  const { opening, closing, events } = block.part_a;
  const { section_ii: report } = tencent;
  const { code, json } = await written("tencent-2025-06-13");
  expect(code).toBe(0);
  expect(json).toMatchObject({
    form: "FF305",
    header: {
      issuer: tencent.issuer,
      instrument: "Equity issuer",
      status: tencent.status,
      dateSubmitted: printed(tencent.date_submitted),
    },
    classes: [
      {
        labels: { "Class of shares": block.class_of_shares, "Type of shares": block.type_of_shares },
        listed: block.listed,
        stockCode: block.stock_code,
        multiCounter: block.multi_counter_stock_code,
        opening: {
          date: printed(opening.date),
          issued: count(opening.ex_treasury),
          treasury: count(opening.treasury),
          total: count(opening.total),
        },
        events: events.map((event) => ({
          category: event.category,
          detail: event.detail,
          date: printed(event.date),
          issued: count(event.ex_treasury),
          percent: "",
          treasury: count(event.treasury),
          price: event.price,
        })),
        uncancelled: block.part_b.map((line) => ({
          category: line.category,
          date: printed(line.date),
          shares: count(line.number),
          percent: percent(line.pct_printed),
          price: line.price,
        })),
        closing: {
          date: printed(closing.date),
          issued: count(closing.ex_treasury),
          treasury: count(closing.treasury),
          total: count(closing.total),
        },
      },
    ],
    sectionII: {
      purchases: report.repurchase_report.map((line) => ({
        date: printed(line.trading_date),
        number: count(line.number),
        method: line.method,
        highest: line.highest,
        lowest: line.lowest,
        paid: line.aggregate,
      })),
      totalNumber: count(report.total_number),
      totalPaid: report.aggregate_price_paid,
      forCancellation: count(report.for_cancellation),
      forTreasury: count(report.for_treasury),
      mandate: {
        resolutionDate: printed(report.additional.resolution_date),
        authorised: count(report.additional.authorised),
        purchased: count(report.additional.repurchased_under_mandate),
        percent: percent(report.additional.pct_printed),
      },
      moratorium: report.additional.moratorium,
      explanatoryStatement: printed(report.explanatory_statement_date),
    },
    sectionIII: null,
    remarks: "",
    // The one confirmation Tencent keeps, as printed on the return.
    confirmations: ["(i) all the securities of each class are in all respects identical (Note 8)."],
    signOff: tencent.signed,
  });
});

test("MINISO, 18 October 2024: a cancellation of depositary shares and a line that refers to Part B", async () => {
  const [block] = miniso.classes;
  if (!block) throw new Error("The published return has a class");
  const { opening, closing, events } = block.part_a;
  const { code, json } = await written("miniso-2024-10-18");
  expect(code).toBe(0);
  expect(json).toMatchObject({
    form: "FF305",
    header: { issuer: miniso.issuer, dateSubmitted: printed(miniso.date_submitted) },
    classes: [
      {
        labels: { "Class of shares": block.class_of_shares, "Type of shares": block.type_of_shares },
        stockCode: block.stock_code,
        opening: {
          date: printed(opening.date),
          issued: count(opening.ex_treasury),
          treasury: count(opening.treasury),
          total: count(opening.total),
        },
        events: events.map((event) => ({
          category: event.category,
          detail: event.detail,
          date: printed(event.date),
          percent: percent(event.pct_printed),
          ...(event.ex_treasury === undefined ? {} : { issued: count(event.ex_treasury) }),
          ...(event.price === undefined ? {} : { price: event.price }),
        })),
        closing: {
          date: printed(closing.date),
          issued: count(closing.ex_treasury),
          treasury: count(closing.treasury),
          total: count(closing.total),
        },
      },
    ],
  });
});

test("CK Hutchison, 15 September 2021, in Chinese: FF304 rows that do not move the balance", async () => {
  const [block] = ckh.classes;
  if (!block) throw new Error("The published return has a class");
  const { code, json } = await written("ckh-2021-09-15-zh", "--lang", "zh-Hant");
  expect(code).toBe(0);
  const events = block.movements.map((movement) => ({
    category: movement.category,
    date: printedInChinese(movement.date),
    issued: count(movement.number),
    // The one quirk: CK Hutchison cut 0.003385 to 0.0033; rounded half up it is 0.0034, and the check says so.
    percent: movement.pct_printed === "0.0033 %" ? "0.0034" : percent(movement.pct_printed),
    discount: percent(movement.discount_printed),
  }));
  expect(json).toMatchObject({
    form: "FF304",
    header: {
      issuer: ckh.issuer,
      instrument: "股票",
      status: "新提交",
      dateSubmitted: printedInChinese(ckh.date_submitted),
    },
    classes: [
      {
        labels: { 股份類別: block.type_of_shares, 股份分類: block.class_of_shares },
        listed: block.listed,
        stockCode: block.stock_code,
        opening: { date: printedInChinese(block.opening.date), issued: count(block.opening.balance) },
        events,
        closing: { date: printedInChinese(block.closing.date), issued: count(block.closing.balance) },
      },
    ],
  });
  const { findings } = json as { findings: { code: string; severity: string; cells: string[] }[] };
  expect(findings.filter(({ code: check }) => check === "P110")).toMatchObject([
    { severity: "note", cells: expect.arrayContaining(["購回!C11"]) as unknown },
  ]);
});

test("Tencent, 18 January 2024: FF304 with the labels of its last edition, a purchase report, and Note 4's base", async () => {
  const [block] = tencentOnFF304.classes;
  if (!block) throw new Error("The published return has a class");
  const { section_ii: report } = tencentOnFF304;
  const { code, json } = await written("tencent-2024-01-18");
  expect(code).toBe(0);
  expect(json).toMatchObject({
    form: "FF304",
    header: {
      issuer: tencentOnFF304.issuer,
      instrument: "Equity issuer",
      status: tencentOnFF304.status,
      dateSubmitted: printed(tencentOnFF304.date_submitted),
    },
    classes: [
      {
        labels: { "Class of shares": block.class_of_shares, "Type of shares": block.type_of_shares },
        listed: block.listed,
        stockCode: block.stock_code,
        multiCounter: block.multi_counter_stock_code,
        opening: { date: printed(block.opening.date), issued: count(block.opening.balance), treasury: "", total: "" },
        events: block.movements.map((movement) => ({
          category: movement.category,
          detail: "",
          date: printed(movement.date),
          issued: count(movement.number),
          percent: percent(movement.pct_printed),
          price: "",
          marketPrice: "",
          discount: "",
        })),
        uncancelled: [],
        closing: { date: printed(block.closing.date), issued: count(block.closing.balance) },
      },
    ],
    sectionII: {
      purchases: report.purchase_report.map(({ trading_date, number, ...line }) => ({
        date: printed(trading_date),
        number: count(number),
        ...line,
      })),
      totalNumber: count(report.total_number),
      totalPaid: report.total_paid,
      mandate: { purchased: count(report.additional.purchased), percent: percent(report.additional.pct_printed) },
      explanatoryStatement: printed(report.explanatory_statement_date),
    },
    remarks: "",
    confirmations: tencentOnFF304.confirmations,
    signOff: tencentOnFF304.signed,
  });
});

test("the over-allotment of 15 July 2021: issue price, market price and discount", async () => {
  const [block] = overAllotment.classes;
  const [movement] = block?.movements ?? [];
  if (!block || !movement) throw new Error("The published excerpt has a movement");
  const register = new ExcelJS.Workbook();
  // Neither the issuer's name nor the opening balance stands in the excerpt: the base is the one its printed percentage implies.
  register.addWorksheet("Issuer").addRows([
    ["Name of issuer", "(not in the published excerpt)"],
    ["Form", "FF304"],
  ]);
  register.addWorksheet("Classes").addRows([
    ["Share class", "Kind of shares", "Listed", "Opening balance", "Opening date"],
    ["Ordinary", block.type_of_shares, block.listed, 847_826_087, "30 June 2021"],
  ]);
  register.addWorksheet("Movements").addRows([
    ["Date", "Event", "Details", "Number of shares", "Issue price", "Market price (previous close)"],
    [
      "15 July 2021",
      "Over-allotment option",
      movement.detail,
      movement.number,
      movement.issue_price,
      movement.market_price,
    ],
  ]);
  await register.xlsx.writeFile(inFolder("register.xlsx"));
  const { code, out } = await run("write", inFolder("register.xlsx"), "--out", inFolder("return.xlsx"), "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    form: overAllotment.form,
    classes: [
      {
        labels: { "Type of shares": block.type_of_shares, "Class of shares": block.class_of_shares },
        events: [
          {
            category: movement.category,
            detail: movement.detail,
            date: printed(movement.date),
            issued: count(movement.number),
            percent: percent(movement.pct_printed),
            price: movement.issue_price,
            marketPrice: movement.market_price,
            discount: percent(movement.discount_printed),
          },
        ],
      },
    ],
  });
});
