import { monthly, printed } from "./placed";

describe("Monthly Returns as they were published", () => {
  test("Lufax, August 2023 (v1.0.2): Sections I and II, one column", () => {
    const filled = monthly(
      {
        issuer: { name: "Lufax Holding Ltd", dateSubmitted: "2023-09-04" },
        classes: [
          {
            name: "Ordinary",
            kind: "Ordinary shares",
            stockCode: "06623",
            opening: "1,146,239,188",
            openingDate: "2023-07-31",
            authorised: "10,000,000,000",
            parValue: "USD 0.00001",
          },
        ],
        movements: [{ date: "2023-08-15", category: "option-exercise", event: "Exercise of options", number: "5,863" }],
      },
      "2023-08",
    );
    expect(filled.edition.version).toBe("1.0.2");
    expect(printed(filled)).toMatchObject({
      "Header.Month": "31 August 2023",
      "Header.Status": "New Submission",
      "Header.Issuer": "Lufax Holding Ltd",
      "Header.DateSubmitted": "04 September 2023",
      "Class1.Kind": "Ordinary shares",
      "Class1.Designation": "Not applicable",
      "Class1.Listed": "Yes",
      "Class1.StockCode": "06623",
      "Class1.Authorised.Opening.Number": "10,000,000,000",
      "Class1.Authorised.Opening.ParValue": "USD 0.00001",
      "Class1.Authorised.Opening.Capital": "USD 100,000",
      "Class1.Authorised.Change.Number": "0",
      "Class1.Authorised.Change.Capital": "USD 0",
      "Class1.Authorised.Closing.Number": "10,000,000,000",
      "Class1.Authorised.Closing.ParValue": "USD 0.00001",
      "Class1.Authorised.Closing.Capital": "USD 100,000",
      "Authorised.Total": "USD 100,000",
      "Class1.Opening.Issued": "1,146,239,188",
      "Class1.Change.Issued": "5,863",
      "Class1.Closing.Issued": "1,146,245,051",
    });
    expect(Object.keys(printed(filled)).filter((name) => /Treasury|\.Total$/.test(name))).toEqual(["Authorised.Total"]);
  });

  test("Lufax, August 2024 (v1.1.0): three columns, and no total of the change", () => {
    const filled = monthly(
      {
        classes: [{ opening: "1,733,286,764", openingDate: "2024-07-31", stockCode: "06623" }],
        movements: [
          { date: "2024-08-15", category: "option-exercise", event: "Exercise of options", number: "13,040" },
        ],
      },
      "2024-08",
    );
    const all = printed(filled);
    expect(filled.edition.version).toBe("1.1.0");
    expect(
      [
        "Opening.Issued",
        "Opening.Total",
        "Change.Issued",
        "Change.Total",
        "Closing.Issued",
        "Closing.Treasury",
        "Closing.Total",
      ].map((name) => all[`Class1.${name}`]),
    ).toEqual(["1,733,286,764", "1,733,286,764", "13,040", undefined, "1,733,299,804", "0", "1,733,299,804"]);
  });

  test("Tencent, January 2024: 51,209,455 shares fewer", () => {
    const all = printed(
      monthly(
        {
          classes: [
            { opening: "9,482,992,820", openingDate: "2023-12-31", stockCode: "00700", multiCounter: "80700 RMB" },
          ],
          movements: [
            { date: "2024-01-31", category: "repurchase-cancelled", event: "Cancelled", number: "-51,209,455" },
          ],
        },
        "2024-01",
      ),
    );
    expect([all["Class1.MultiCounter"], all["Class1.Change.Issued"], all["Class1.Closing.Issued"]]).toEqual([
      "80700 RMB",
      "-51,209,455",
      "9,431,783,365",
    ]);
  });

  test("Kanzhun, July 2023: Part E of two classes with weighted voting rights", () => {
    const conversion = "Conversion of Class B ordinary shares to Class A ordinary shares";
    const all = printed(
      monthly(
        {
          classes: [
            {
              name: "Class A",
              kind: "WVR ordinary shares",
              stockCode: "02076",
              opening: "10,000,000",
              openingDate: "2023-06-30",
            },
            {
              name: "Class B",
              kind: "WVR ordinary shares",
              opening: "9,000,000",
              openingDate: "2023-06-30",
              weighted: true,
              listed: false,
            },
          ],
          movements: [
            {
              date: "2023-07-05",
              shareClass: "Class A",
              category: "repurchase-cancelled",
              event: "Cancellation",
              number: "-1,442,852",
            },
            {
              date: "2023-07-05",
              shareClass: "Class A",
              category: "class-conversion",
              event: conversion,
              number: "1,200,000",
            },
            {
              date: "2023-07-05",
              shareClass: "Class B",
              category: "class-conversion",
              event: conversion,
              number: "-1,200,000",
            },
          ],
        },
        "2023-07",
      ),
    );
    expect(Object.fromEntries(Object.entries(all).filter(([name]) => /^Class\d\.(?:Part|Total)/.test(name)))).toEqual({
      "Class1.PartE1.Description": "Repurchase of shares",
      "Class1.PartE1.Date": "05 July 2023",
      "Class1.PartE1.NewShares": "-1,442,852",
      "Class1.PartE2.Description": "Other (please specify)",
      "Class1.PartE2.Detail": conversion,
      "Class1.PartE2.Date": "05 July 2023",
      "Class1.PartE2.NewShares": "1,200,000",
      "Class2.PartE1.Description": "Other (please specify)",
      "Class2.PartE1.Detail": conversion,
      "Class2.PartE1.Date": "05 July 2023",
      "Class2.PartE1.NewShares": "-1,200,000",
      "Class1.PartE.Total.NewShares": "-242,852",
      "Class2.PartE.Total.NewShares": "-1,200,000",
      "Class1.Total.NewShares": "-242,852",
      "Class2.Total.NewShares": "-1,200,000",
    });
  });

  test("SouthGobi, September 2021: a convertible and two agreements of a Schemes table", () => {
    const all = printed(
      monthly(
        {
          classes: [{ opening: "273,079,461", openingDate: "2021-08-31", stockCode: "01878" }],
          schemes: [
            {
              name: "CIC Convertible Debenture",
              part: "C",
              opening: "250,000,000",
              closing: "250,000,000",
              issued: "0",
              issuable: "42,117,228",
              price: "CAD 8.88",
            },
            {
              name: "Employee Share Purchase Plan",
              part: "D",
              opening: "0",
              issued: "0",
              issuable: "186,388",
              approvalDate: "2021-06-29",
            },
            {
              name: "Employee Bonus Plan",
              part: "D",
              opening: "0",
              issued: "0",
              issuable: "1,800,000",
              approvalDate: "2021-06-29",
            },
          ],
        },
        "2021-09",
      ),
    );
    expect(Object.fromEntries(Object.entries(all).filter(([name]) => /^Class1\.Part[CD]/.test(name)))).toEqual({
      "Class1.PartC1.Description": "CIC Convertible Debenture",
      "Class1.PartC1.Currency": "CAD",
      "Class1.PartC1.Outstanding.Opening": "250,000,000",
      "Class1.PartC1.Moved": "0",
      "Class1.PartC1.Outstanding.Closing": "250,000,000",
      "Class1.PartC1.NewShares": "0",
      "Class1.PartC1.Issuable": "42,117,228",
      "Class1.PartC1.Price": "CAD 8.88",
      "Class1.PartC.Total.NewShares": "0",
      "Class1.PartD1.Description": "Employee Share Purchase Plan",
      "Class1.PartD1.ApprovalDate": "29 June 2021",
      "Class1.PartD1.NewShares": "0",
      "Class1.PartD1.Issuable": "186,388",
      "Class1.PartD2.Description": "Employee Bonus Plan",
      "Class1.PartD2.ApprovalDate": "29 June 2021",
      "Class1.PartD2.NewShares": "0",
      "Class1.PartD2.Issuable": "1,800,000",
      "Class1.PartD.Total.NewShares": "0",
    });
  });

  test("Flat Glass, October 2022, in Chinese: 450,000,000 H shares of RMB 0.25", () => {
    const all = printed(
      monthly(
        {
          issuer: {
            name: "Flat Glass Group Co., Ltd.",
            nameInChinese: "福萊特玻璃集團股份有限公司",
            dateSubmitted: "2022-11-04",
          },
          classes: [
            {
              name: "H",
              kind: "Ordinary shares",
              nameInChinese: "H股",
              stockCode: "06865",
              description: "H股",
              opening: "450,000,000",
              openingDate: "2022-09-30",
              authorised: "450,000,000",
              parValue: "RMB 0.25",
            },
          ],
        },
        "2022-10",
        "zh-Hant",
      ),
    );
    expect(all).toMatchObject({
      "Header.Month": "2022年10月31日",
      "Header.Status": "新提交",
      "Header.Issuer": "福萊特玻璃集團股份有限公司",
      "Header.DateSubmitted": "2022年11月4日",
      "Class1.Kind": "普通股",
      "Class1.Listed": "是",
      "Class1.StockCode": "06865",
      "Class1.Description": "H股",
      "Class1.Authorised.Closing.ParValue": "RMB 0.25",
      "Class1.Authorised.Closing.Capital": "RMB 112,500,000",
      "Class1.Change.Issued": "0",
      "Class1.Closing.Issued": "450,000,000",
    });
  });
});

describe("schemes", () => {
  const SCHEME = {
    name: "2021 Share Option Scheme",
    opening: "1,000,000",
    granted: "50,000",
    exercised: "5,863",
    lapsed: "112,875",
  } as const;
  const CLASSES = [{ opening: "1,000,000,000", openingDate: "2023-07-31", stockCode: "06623" }];
  const exercise = (number: string) =>
    [{ date: "2023-08-15", category: "option-exercise", event: "Exercise", number, issuePrice: "HKD 2" }] as const;

  test("print what happened with the signs of the form, and what is left", () => {
    const all = printed(monthly({ classes: CLASSES, movements: exercise("5,863"), schemes: [SCHEME] }, "2023-08"));
    expect(Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith("Class1.PartA")))).toEqual({
      "Class1.PartA1.Description": "2021 Share Option Scheme",
      "Class1.PartA1.Outstanding.Opening": "1,000,000",
      "Class1.PartA1.Granted": "50,000",
      "Class1.PartA1.Exercised": "-5,863",
      "Class1.PartA1.Lapsed": "-112,875",
      // 1,000,000 + 50,000 − 5,863 − 112,875
      "Class1.PartA1.Outstanding.Closing": "931,262",
      "Class1.PartA1.NewShares": "5,863",
      "Class1.PartA.Total.NewShares": "5,863",
      // 5,863 × 2
      "Class1.PartA.Total.Funds": "HKD 11,726",
    });
  });

  test("of another month are not in it", () => {
    const all = printed(monthly({ classes: CLASSES, schemes: [{ ...SCHEME, monthEnded: "2023-07-31" }] }, "2023-08"));
    expect(all["Class1.PartA1.Description"]).toBeUndefined();
  });

  test("that state what was issued have the movements that name none among theirs", () => {
    const schemes = [
      { ...SCHEME, issued: "5,000" },
      { name: "2019 Performance Plan", opening: "9,000", issued: "863" },
    ];
    const all = printed(monthly({ classes: CLASSES, movements: exercise("5,863"), schemes }, "2023-08"));
    expect([all["Class1.PartA1.NewShares"], all["Class1.PartA2.NewShares"], all["Class1.PartA3.NewShares"]]).toEqual([
      "5,000",
      "863",
      undefined,
    ]);
    expect(all["Class1.Total.NewShares"]).toBe("5,863");
  });
});

describe("confirmations", () => {
  const CLASSES = [{ opening: "1,000", openingDate: "2023-07-31" }];
  const placing = { date: "2023-08-15", category: "placing", event: "Placing", number: "100" } as const;

  test("are made of issues no Next Day return has confirmed", () => {
    expect(monthly({ classes: CLASSES, movements: [placing] }, "2023-08").confirmations).toHaveLength(8);
  });

  test("do not apply where a Next Day return has made them, or nothing was issued", () => {
    const disclosed = { ...placing, disclosedOn: "2023-08-16" };
    expect(monthly({ classes: CLASSES, movements: [disclosed] }, "2023-08").confirmations).toEqual([]);
    expect(monthly({ classes: CLASSES }, "2023-08").confirmations).toEqual([]);
  });
});
