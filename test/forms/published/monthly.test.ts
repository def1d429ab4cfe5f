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

  test("Kanzhun, July 2023: the lines and totals of two classes", () => {
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
      "Class1.PartE1.Description": "Repurchase of shares",
      "Class1.PartE1.Date": "05 July 2023",
      "Class1.PartE1.ApprovalDate": "14 December 2022",
      "Class1.PartE1.NewShares": "-1,442,852",
      "Class1.PartE2.Description": "Other (please specify)",
      "Class1.PartE2.Detail": "Conversion of Class B ordinary shares to Class A ordinary shares",
      "Class1.PartE2.Date": "05 July 2023",
      "Class1.PartE2.ApprovalDate": "",
      "Class1.PartE2.NewShares": "1,200,000",
      "Class2.PartE1.Detail": "Conversion of Class B ordinary shares to Class A ordinary shares",
      "Class2.PartE1.NewShares": "-1,200,000",
    });
    const read = parseMonthly(text);
    expect(read?.absent).toEqual(["Confirmation"]);
    // Parts A to D and who submitted it were not copied.
    expect(read?.unread.map(({ where }) => where)).toEqual([
      "PartA",
      "PartB",
      "PartC",
      "PartD",
      "SignOff.Name",
      "SignOff.Title",
    ]);
  });

  test("Agricultural Bank of China, October 2021: a convertible whose words go on behind its figures", () => {
    const text = `Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities
For the month ended: 31 October 2021 Status: New Submission To : Hong Kong Exchanges and Clearing Limited Name of Issuer: Agricultural Bank of China Limited Date Submitted: 04 November 2021
I. Movements in Authorised / Registered Share Capital
II. Movements in Issued Shares
1. Type of shares Preference shares Class of shares Not applicable Listed on SEHK (Note 1) No Stock code Description
Balance at close of preceding month 800,000,000 Increase / decrease (-) Balance at close of the month 800,000,000
FF301

III. Details of Movements in Issued Shares

(A). Share Options (under Share Option Schemes of the Issuer) Not applicable

(B). Warrants to Issue Shares of the Issuer which are to be Listed Not applicable

(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)

1. Type of shares issuable Preference shares Class of shares Not applicable Shares issuable to be listed on SEHK (Note 1) No

Stock code of shares issuable (if listed on SEHK) (Note 1)

No. of new shares of No. of new shares of Description of the Convertibles Currency Amount at close of Movement during the month Amount at close of the issuer issued during the issuer which may be preceding month month month pursuant thereto issued pursuant thereto (C) as at close of the month 1). Preference Shares, RMB 80,000,000,000 80,000,000,000 32,520,325,203 convertible compulsorily upon occurrence of a trigger event pursuant to the terms and conditions with respect to the Preference Shares Type of convertibles Preference Shares Stock code of the Convertibles (if listed on SEHK) (Note 1) Subscription/Conversion price RMB 100 General Meeting approval date 23 June 2014 (if applicable)

Total C (Preference shares):

Remarks:
`;
    const read = parseMonthly(text);
    expect(read?.absent).toEqual(["Class1.PartA", "Class1.PartB"]);
    expect(fieldsOf(text)).toMatchObject({
      "Class1.PartC1.Description":
        "Preference Shares, convertible compulsorily upon occurrence of a trigger event pursuant to the terms and conditions with respect to the Preference Shares",
      "Class1.PartC1.Currency": "RMB",
      "Class1.PartC1.NewShares": "",
      "Class1.PartC1.Issuable": "32,520,325,203",
      "Class1.PartC1.InstrumentType": "Preference Shares",
      "Class1.PartC1.Price": "RMB 100",
      "Class1.PartC1.ApprovalDate": "23 June 2014",
    });
    // Two equal amounts are those of the two closes, or what was issued in the month and its close: the copied text does not tell.
    expect(read?.unread.map(({ where }) => where)).toEqual(
      expect.arrayContaining([
        "Class1.PartC1.Outstanding.Opening",
        "Class1.PartC1.Moved",
        "Class1.PartC1.Outstanding.Closing",
      ]),
    );
  });

  test("Moon, January 2026: a convertible with treasury shares in the columns, the public float, the confirmations", () => {
    const text = `II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation
1. Class of shares  Ordinary shares  Type of shares  Not applicable  Listed on the Exchange (Note 1)  Yes
Stock code (if listed)  01723  Description  Ordinary Shares
Number of issued shares (excluding treasury shares)  Number of treasury shares  Total number of issued shares
Balance at close of preceding month  478,272,000  0  478,272,000
Increase / decrease (-)
Balance at close of the month  478,272,000  0  478,272,000
Public float sufficiency confirmation (Note 4)
\u2714  the applicable public float requirement (see below) has been complied with
the applicable public float requirement (see below) has not been complied with
Applicable public float threshold  Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)
Additional information
III. Details of Movements in Issued Shares and/or Treasury Shares
(A). Share Options (under Share Option Schemes of the Issuer)  Not applicable
(B). Warrants to Issue Shares of the Issuer  Not applicable
(C). Convertibles (i.e. Convertible into Shares of the Issuer)
1. Class of shares  Ordinary shares  Type of shares  Not applicable  Listed on the Exchange (Note 1)  Yes
Stock code (if listed)  01723  Description
1).  Convertible Notes in the aggregate principal amount of HK$52,377,600 issued under general mandate on 22 October 2025  HKD  52,377,600 Issued  52,377,600  10,475,520
Type of the Convertibles  Bond/Notes
Stock code of the Convertibles (if listed on the Exchange) (Note 1)
Subscription/Conversion price  HKD  5
General Meeting approval date (if applicable)  05 September 2024
Increase in issued shares (excluding treasury shares):  Ordinary shares (CC1)
Decrease in treasury shares:  Ordinary shares (CC2)
(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share Option Schemes)  Not applicable
(E). Other Movements in Issued Shares and/or Treasury Shares  Not applicable
Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1):  Ordinary shares
Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2):  Ordinary shares
IV. Information about Hong Kong Depositary Receipt (HDR)  Not applicable
V. Confirmations
(i)  all money due to the listed issuer in respect of the issue of securities, or sale or transfer of treasury shares has been received by it;
(ii) all pre-conditions for listing have been fulfilled.
Submitted by:  Chan Ming Kei
Title:  Company Secretary
Page 9 of 10  v 1.2.0
`;
    const head = `${LUFAX.split("I. Movements in Authorised")[0] ?? ""}I. Movements in Authorised / Registered Share Capital\n`;
    const read = parseMonthly(head + text);
    expect(read?.edition.version).toBe("1.2.0");
    expect(read?.unread).toEqual([]);
    expect(read?.absent).toEqual(["Class1.PartA", "Class1.PartB", "Class1.PartD", "Class1.PartE"]);
    expect(Object.fromEntries(read?.fields ?? [])).toMatchObject({
      "Class1.PublicFloat.Met": "\u2714",
      "Class1.PublicFloat.NotMet": "",
      "Class1.PublicFloat.Threshold":
        "Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)",
      "Class1.PublicFloat.Additional": "",
      "Class1.PartC1.Description":
        "Convertible Notes in the aggregate principal amount of HK$52,377,600 issued under general mandate on 22 October 2025",
      "Class1.PartC1.Currency": "HKD",
      "Class1.PartC1.Outstanding.Opening": "52,377,600",
      "Class1.PartC1.Outstanding.Closing": "52,377,600",
      // The totals below are blank: what is left is what may be issued.
      "Class1.PartC1.NewShares": "",
      "Class1.PartC1.TreasuryShares": "",
      "Class1.PartC1.Issuable": "10,475,520",
      "Class1.PartC1.InstrumentType": "Bond/Notes",
      "Class1.PartC1.InstrumentCode": "",
      "Class1.PartC1.Price": "HKD 5",
      "Class1.PartC1.ApprovalDate": "05 September 2024",
      "Class1.PartC.Total.NewShares": "",
      "Class1.Total.NewShares": "",
      "Confirmation2.Text": "(ii) all pre-conditions for listing have been fulfilled.",
      "SignOff.Name": "Chan Ming Kei",
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
