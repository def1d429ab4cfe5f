import { readFileSync } from "node:fs";
import { layOutMonthly } from "../../../src/forms/monthly/layOutMonthly";
import { placeMonthly } from "../../../src/forms/monthly/placeMonthly";
import { parseMonthly } from "../../../src/forms/published/month/parseMonthly";
import { parsePublished } from "../../../src/forms/published/parsePublished";
import { monthly } from "../monthly/placed";
import { joined, textOfCells } from "./textOfSheet";

const LUFAX = readFileSync("test/fixtures/returns/ff301-lufax-2024-08.txt", "utf8");

function fieldsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(parseMonthly(text)?.fields ?? []);
}

describe("published Monthly Returns", () => {
  test("Lufax, August 2024: three columns, an empty box of treasury shares", () => {
    const read = parseMonthly(LUFAX);
    expect(read).toMatchObject({ form: "FF301", language: "en", month: "2024-08", classes: 1 });
    expect(read?.edition.version).toBe("1.1.0");
    expect(fieldsOf(LUFAX)).toMatchObject({
      "Header.Month": "31 August 2024",
      "Header.Status": "New Submission",
      "Header.Issuer": "Lufax Holding Ltd",
      "Header.DateSubmitted": "05 September 2024",
      "Class1.Kind": "Ordinary shares",
      "Class1.Designation": "Not applicable",
      "Class1.Listed": "Yes",
      "Class1.StockCode": "06623",
      "Class1.Description": "",
      "Class1.Authorised.Opening.Number": "10,000,000,000",
      "Class1.Authorised.Opening.ParValue": "USD 0.00001",
      "Class1.Authorised.Opening.Capital": "USD 100,000",
      "Class1.Authorised.Change.Number": "0",
      "Class1.Authorised.Change.Capital": "USD 0",
      "Authorised.Total": "USD 100,000",
      "Class1.Opening.Issued": "1,733,286,764",
      "Class1.Opening.Treasury": "",
      "Class1.Opening.Total": "1,733,286,764",
      "Class1.Change.Issued": "13,040",
      "Class1.Change.Treasury": "",
      "Class1.Closing.Issued": "1,733,299,804",
      "Class1.Closing.Treasury": "0",
      "Class1.Closing.Total": "1,733,299,804",
    });
  });

  test("the same with its lines run into one, and no version: the edition by its month", () => {
    const read = parseMonthly(LUFAX.replaceAll(/ v 1\.1\.0/g, "").replaceAll(/\s*\n\s*/g, " "));
    expect([read?.edition.version, read?.fields.get("Class1.Closing.Issued")]).toEqual(["1.1.0", "1,733,299,804"]);
  });

  test("Tencent, January 2024, in another extractor's shape: one column, a second counter", () => {
    const fields = fieldsOf(`FF301
vPage 1 of 12 1.0.2
Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in
Securities
For the month ended: 31 January 2024 Status: New Submission
To : Hong Kong Exchanges and Clearing Limited
Name of Issuer: Tencent Holdings Limited
Date Submitted: 06 February 2024
I. Movements in Authorised / Registered Share Capital
FF301
vPage 2 of 12 1.0.2
II. Movements in Issued Shares
1. Class of shares Ordinary shares Type of shares Not applicable Listed on SEHK (Note 1) Yes
Stock code 00700 Description
Multi-counter stock code 80700 RMB Description
Balance at close of preceding month 9,482,992,820
Increase / decrease (-) -51,209,455
Balance at close of the month 9,431,783,365
`);
    expect(fields).toMatchObject({
      "Header.Month": "31 January 2024",
      "Header.DateSubmitted": "06 February 2024",
      "Class1.StockCode": "00700",
      "Class1.MultiCounter": "80700 RMB",
      "Class1.Opening.Issued": "9,482,992,820",
      "Class1.Change.Issued": "-51,209,455",
      "Class1.Closing.Issued": "9,431,783,365",
    });
  });

  test("Kanzhun, July 2023: the totals of two classes", () => {
    const text = `Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities
For the month ended: 31 July 2023 Status: New Submission To : Hong Kong Exchanges and Clearing Limited Name of Issuer: KANZHUN LIMITED Date Submitted: 04 August 2023
I. Movements in Authorised / Registered Share Capital
II. Movements in Issued Shares
1. Class of shares WVR ordinary shares Type of shares A Listed on SEHK (Note 1) Yes Stock code 02076 Description
Balance at close of preceding month 10,000,000 Increase / decrease (-) -242,852 Balance at close of the month 9,757,148
2. Class of shares WVR ordinary shares Type of shares B Listed on SEHK (Note 1) No Stock code Description
Balance at close of preceding month 9,000,000 Increase / decrease (-) -1,200,000 Balance at close of the month 7,800,000
III. Details of Movements in Issued Shares
(E). Other Movements in Issued Share 1. Class of shares issuable (Note 5 and 6) WVR ordinary shares Type of shares A Shares issuable to be listed on SEHK (Note 1, 5 and 6) Yes Stock code of shares issuable (if listed on SEHK) (Note 1, 5 and 6) 02076 Type of Issue At price (if applicable) Currency Amount Issue and allotment date (Note 5 and 6) General Meeting approval date (if applicable) No. of new shares of issuer issued during the month pursuant thereto (E) No. of new shares of issuer which may be issued pursuant thereto as at close of the month 1). Repurchase of shares 05 July 2023 14 December 2022 -1,442,852 2). Other (Please specify) Conversion of Class B ordinary shares to Class A ordinary shares 05 July 2023 1,200,000 2. Class of shares issuable (Note 5 and 6) WVR ordinary shares Type of shares B Shares issuable to be listed on SEHK (Note 1, 5 and 6) No Stock code of shares issuable (if listed on SEHK) (Note 1, 5 and 6) 02076 1). Other (Please specify) Conversion of Class B ordinary shares to Class A ordinary shares 05 July 2023 -1,200,000 Total E (WVR ordinary shares A): -242,852 Total E (WVR ordinary shares B): -1,200,000
Total increase / decrease (-) in WVR ordinary shares A during the month (i.e. Total of A to E) -242,852
Total increase / decrease (-) in WVR ordinary shares B during the month (i.e. Total of A to E) -1,200,000
IV. Information about Hong Kong Depositary Receipt (HDR) Not applicable
V. Confirmations Not applicable`;
    expect(parseMonthly(text)?.classes).toBe(2);
    expect(fieldsOf(text)).toMatchObject({
      "Class1.Designation": "A",
      "Class2.Designation": "B",
      "Class2.StockCode": "",
      "Class1.PartE.Total.NewShares": "-242,852",
      "Class2.PartE.Total.NewShares": "-1,200,000",
      "Class1.Total.NewShares": "-242,852",
      "Class2.Total.NewShares": "-1,200,000",
    });
  });

  test("Flat Glass, October 2022, in Chinese", () => {
    const text = `股份發行人及根據《上市規則》第十九B章上市的香港預託證券發行人的證券變動月報表
截至月份: 2022年10月31日 狀態: 新提交
致：香港交易及結算所有限公司
公司名稱: 福萊特玻璃集團股份有限公司
呈交日期: 2022年11月4日
I. 法定/註冊股本變動
1. 股份類別 普通股 股份分類 H股 於香港聯交所上市 (註1) 是
證券代號 06865 說明 H股
法定/註冊股份數目 面值 法定/註冊股本
上月底結存 450,000,000 RMB 0.25 RMB 112,500,000
增加 / 減少 (-) 0 RMB 0
本月底結存 450,000,000 RMB 0.25 RMB 112,500,000
本月底法定/註冊股本總額： RMB 112,500,000
第 1 頁 共 9 頁 v 1.0.1
II. 已發行股份變動
1. 股份類別 普通股 股份分類 H股 於香港聯交所上市 (註1) 是
證券代號 06865 說明 H股
上月底結存 450,000,000
增加 / 減少 (-) 0
本月底結存 450,000,000
`;
    expect(parseMonthly(text)).toMatchObject({ language: "zh-Hant", month: "2022-10", classes: 1 });
    expect(fieldsOf(text)).toMatchObject({
      "Header.Issuer": "福萊特玻璃集團股份有限公司",
      "Header.DateSubmitted": "2022年11月4日",
      "Class1.Kind": "普通股",
      "Class1.Designation": "H股",
      "Class1.Description": "H股",
      "Class1.Authorised.Closing.Capital": "RMB 112,500,000",
      "Authorised.Total": "RMB 112,500,000",
      "Class1.Closing.Issued": "450,000,000",
    });
  });

  test("a balance whose figures do not say which is which is reported, and not guessed", () => {
    const read = parseMonthly(LUFAX.replace("1,733,299,804 0 1,733,299,804", "1,733,299,804 40"));
    expect(read?.fields.has("Class1.Closing.Issued")).toBe(false);
    expect(read?.unread.map(({ where }) => where)).toContain("Class1.Closing.Issued");
  });

  test("one figure of a change is that of the treasury shares where these alone have changed", () => {
    const text = LUFAX.replace("1,733,286,764 1,733,286,764", "1,000 0 1,000")
      .replace("Increase / decrease (-) 13,040", "Increase / decrease (-) 40")
      .replace("1,733,299,804 0 1,733,299,804", "1,000 40 1,040");
    expect(fieldsOf(text)).toMatchObject({ "Class1.Change.Issued": "", "Class1.Change.Treasury": "40" });
  });

  test("is no Next Day return, and a Next Day return is none of it", () => {
    expect(parsePublished(LUFAX)).toBeNull();
    expect(parseMonthly(readFileSync("test/fixtures/returns/ff305-tencent-2025-06-13.txt", "utf8"))).toBeNull();
    expect(parseMonthly("")).toBeNull();
  });
});

describe("our own sheets", () => {
  const CLASSES = [
    {
      name: "Class A",
      kind: "WVR ordinary shares",
      stockCode: "00020",
      opening: "1,000,000",
      openingDate: "2020-01-01",
      authorised: "5,000,000",
      parValue: "HKD 0.1",
    },
    {
      name: "Class B",
      kind: "WVR ordinary shares",
      stockCode: "",
      listed: false,
      weighted: true,
      opening: "2,000,000",
      openingDate: "2020-01-01",
      authorised: "9,000,000",
      parValue: "HKD 0.1",
    },
  ];
  const changes = (month: string) =>
    [
      {
        date: `${month}-04`,
        shareClass: "Class A",
        category: "placing",
        event: "Placing",
        number: "500",
        disclosedOn: `${month}-05`,
      },
      {
        date: `${month}-06`,
        shareClass: "Class A",
        category: "repurchase-cancelled",
        event: "Cancelled",
        number: "-20",
        disclosedOn: `${month}-07`,
      },
    ] as const;

  test.each([
    ["2022-12", "en"],
    ["2023-08", "en"],
    ["2024-08", "en"],
    ["2026-03", "en"],
    ["2022-12", "zh-Hant"],
    ["2024-08", "zh-Hant"],
    ["2026-03", "zh-Hant"],
  ] as const)("%s in %s reads back as it was written", (month, language) => {
    const filled = monthly(
      {
        issuer: {
          name: "Example Holdings Limited",
          nameInChinese: "例子控股有限公司",
          submittedBy: "Chan Tai Man",
          title: "Director",
        },
        classes: CLASSES,
        movements: changes(month),
      },
      month,
      language,
    );
    const { fields } = placeMonthly(filled);
    const text = textOfCells("FF301", layOutMonthly(filled).cells, fields, joined);
    const read = parseMonthly(`${text}\nPage 1 of 5 v ${filled.edition.version}\n`);
    expect(read?.unread).toEqual([]);
    expect(read?.edition.id).toBe(filled.edition.id);
    expect(fields.length).toBeGreaterThan(45);
    expect(Object.fromEntries(fields.map(({ name }) => [name, read?.fields.get(name)]))).toEqual(
      Object.fromEntries(fields.map(({ name, field }) => [name, field.text])),
    );
  });
});
