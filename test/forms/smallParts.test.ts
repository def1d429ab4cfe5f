import { descriptionOfClass, designationOfClass, issuerName, kindOfClass } from "../../src/forms/classNames";
import { numberedConfirmations, suggestedConfirmations } from "../../src/forms/confirmations";
import { depositaryDetail } from "../../src/forms/depositaryDetail";
import { fieldInWords, joinedParts, partsInWords } from "../../src/forms/fieldInWords";
import { isKeyInSheet, keyInProperty } from "../../src/forms/keyInSheets";
import { labelBeside } from "../../src/forms/labelBeside";
import { ROW_CELLS, type Rows } from "../../src/forms/lineCells";
import { bareSign, countField, dateField, moneyField, percentField, textField } from "../../src/forms/printField";
import { editionFor } from "../../src/forms/registry";
import { remarksText } from "../../src/forms/remarksText";
import { labelIn, textsNotRead, textsOfForms, wordIn, wordOfForm } from "../../src/forms/words";
import { showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import { parseDecimal, ratioOf } from "../../src/shares/values/ratio";
import { aRegister, day, money } from "../support/registerBuilder";
import type { ClassSketch, IssuerSketch, RepurchaseSketch } from "../support/registerSketch";
import type { CellValue } from "../../src/workbook/workbook";

const FF304 = editionFor(day("2022-12-30"));
const FF305 = editionFor(day("2025-06-13"));

describe("a box of the form", () => {
  const percent = (text: string | null, decimals: number): unknown => {
    const {
      text: shown,
      value,
      numberFormat,
    } = percentField(text === null ? null : (parseDecimal(text) ?? ratioOf(0n)), decimals);
    return [shown, value?.kind === "number" ? value.decimal : value?.kind === "text" ? value.text : null, numberFormat];
  };

  test("of a percentage: half up, zeros at the end dropped, the sign behind it; without one the bare sign", () => {
    expect([percent("0.0949", 2), percent("0.5", 2), percent("40", 2), percent("-0.125", 2), percent(null, 2)]).toEqual(
      [
        ["0.09", "0.09", '0.00" %"'],
        ["0.5", "0.5", '0.0" %"'],
        ["40", "40", '0" %"'],
        ["-0.13", "-0.13", '0.00" %"'],
        ["", "%", "@"],
      ],
    );
    expect(bareSign().cells).toEqual([]);
  });

  test("of an amount: code, thousands, zeros at the end dropped", () => {
    const amount = (text: string, decimals: number | "exact"): unknown => {
      const { text: shown, numberFormat } = moneyField(money(text), decimals);
      return [shown, numberFormat];
    };
    expect([
      amount("HKD 509.55480", 4),
      amount("HKD 509.55485", 4),
      amount("HKD 1,000", "exact"),
      amount("40.10", "exact"),
    ]).toEqual([
      ["HKD 509.5548", '"HKD "#,##0.0000'],
      ["HKD 509.5549", '"HKD "#,##0.0000'],
      ["HKD 1,000", '"HKD "#,##0'],
      ["40.1", "#,##0.0"],
    ]);
    expect(moneyField({ currency: 'H"K', amount: ratioOf(5n) }, "exact").numberFormat).toBe('"HK "#,##0');
    expect(moneyField(null, 2)).toMatchObject({ text: "", value: null });
  });

  test("of a count: a sheet keeps 15 digits, a longer one stands as text", () => {
    const count = (of: bigint | null): unknown => {
      const { text, value, numberFormat } = countField(of);
      return [text, value?.kind ?? null, numberFormat];
    };
    expect([count(-31_775_000n), count(999_999_999_999_999n), count(1_000_000_000_000_000n), count(0n)]).toEqual([
      ["-31,775,000", "number", "#,##0"],
      ["999,999,999,999,999", "number", "#,##0"],
      ["1,000,000,000,000,000", "text", "@"],
      ["0", "number", "#,##0"],
    ]);
    expect(countField(null)).toMatchObject({ text: "", value: null });
  });

  test("of a day, in the form's language whatever the computer's", () => {
    const dated = (language: Language, before?: string): unknown => {
      const { text, value, numberFormat } = dateField(day("2024-01-08"), language, [], before);
      return [text, value?.kind, numberFormat];
    };
    expect([dated("en"), dated("zh-Hant"), dated("en", "Up to ")]).toEqual([
      ["08 January 2024", "date", "[$-809]dd mmmm yyyy"],
      ["2024年1月8日", "date", 'yyyy"年"m"月"d"日"'],
      ["Up to 08 January 2024", "date", '[$-809]"Up to "dd mmmm yyyy'],
    ]);
    expect(dateField(null, "en")).toMatchObject({ text: "", value: null });
  });

  test("of words: as they stand; an empty one keeps its cells", () => {
    const cell = { sheet: "Log", row: 0, column: 0 };
    expect([textField("See Part B", [cell]), textField("", [cell])]).toEqual([
      { text: "See Part B", value: { kind: "text", text: "See Part B" }, numberFormat: "@", cells: [cell] },
      expect.objectContaining({ text: "", value: null, cells: [cell] }),
    ]);
  });
});

describe("a field in words", () => {
  test.each([
    ["Class1.Event2.Issued", /^Class B, line 2, /, /^Class B、第 2 項、/],
    ["Class2.Event2.Issued", /^Class2, line 2, /, /^Class2、第 2 項、/],
    ["Class1.PartB3.Date", /^Class B, Part B, line 3, /, /^Class B、B部第 3 項、/],
    ["SectionII.Purchase12.Date", /^Section II, line 12, /, /^第二章節、第 12 項、/],
    ["SectionIII.Sale1.Date", /^Section III, line 1, /, /^第三章節、第 1 項、/],
    ["SectionII.Total2.TotalNumber", /^Section II, totals 2, /, /^第二章節、總數 2、/],
    ["SectionII.Mandate2.Mandate.Authorised", /^Section II, mandate 2, /, /^第二章節、授權 2、/],
    ["Confirmation4.Text", /^confirmation \(iv\), words$/, /^第\(iv\)項確認、文字$/],
    ["Label3", /^wording of the form$/, /^表格文字$/],
    ["Remarks", /^Remarks$/, /^備註$/],
    ["Class1.PartE", /^Class B, Part E$/, /^Class B、E部$/],
    ["Unknown.Other", /^Unknown, Other$/, /^Unknown、Other$/],
  ])("%s", (name, english, chinese) => {
    expect(fieldInWords(name, "en", ["Class B"])).toMatch(english);
    expect(fieldInWords(name, "zh-Hant", ["Class B"])).toMatch(chinese);
  });

  test("part by part: the block, the line, what stands in the field", () => {
    expect(partsInWords("Class1.Event2.Issued", "en", ["Class B"]).length).toBe(3);
    expect([joinedParts(["a", "b"], "en"), joinedParts(["a", "b"], "zh-Hant")]).toEqual(["a, b", "a、b"]);
  });
});

describe("the form's own label beside a box", () => {
  const values: readonly (readonly CellValue[])[] = [["Stock code:\nnote", "", "00020", "Kind：", "x"]];
  const region = { sheet: "FF305", row: 4, column: 1, rows: 1, columns: 5 };
  const beside = (name: string, column: number, boxes: readonly number[] = [], row = 4): string | null =>
    labelBeside(
      name,
      { sheet: "FF305", row, column },
      { region, values, formats: [] },
      boxes.map((each) => ({ sheet: "FF305", row: 4, column: each })),
    );

  test("is the nearest text to its left, its first line, without a colon", () => {
    expect([beside("Class1.StockCode", 3), beside("Class1.Kind", 5), beside("StockCode", 3)]).toEqual([
      "Stock code",
      "Kind",
      "Stock code",
    ]);
  });

  test("is none past another box, at the edge, on another row, or of a box under a column's heading", () => {
    expect([
      beside("Class1.Kind", 5, [4]),
      beside("Class1.Kind", 3, [2]),
      beside("Class1.Kind", 1),
      beside("Class1.Kind", 5, [], 9),
      beside("Class1.Event1.Issued", 3),
      beside("Class1.XKind", 3),
    ]).toEqual([null, null, null, null, null, null]);
    // A box of another row says nothing.
    expect(
      labelBeside("Class1.Kind", { sheet: "FF305", row: 4, column: 3 }, { region, values, formats: [] }, [
        { sheet: "FF305", row: 5, column: 1 },
      ]),
    ).toBe("Stock code");
  });
});

describe("purchases made as depositary shares (worded as MINISO, 18 October 2024)", () => {
  const detail = (
    language: Language,
    depositary: bigint,
    shares: bigint,
    ...repurchases: readonly RepurchaseSketch[]
  ): string =>
    depositaryDetail({ depositary, shares, repurchases: aRegister({ repurchases }).repurchases }, language).text;
  const newYork = { method: "New York Stock Exchange" };

  test("say how many represent how many, and where", () => {
    expect(detail("en", 175_435n, 701_740n, newYork)).toBe(
      "175,435 depositary shares (representing 701,740 shares) repurchased on the New York Stock Exchange",
    );
    expect(detail("zh-Hant", 175_435n, 701_740n, newYork)).toBe(
      "在紐約證券交易所購回 175,435 股預託股份（代表 701,740 股股份）",
    );
    expect(detail("en", 1n, 1n, { method: "Cboe Europe" })).toBe(
      "1 depositary share (representing 1 share) repurchased on Cboe Europe",
    );
  });

  test("not where, where they were made at two venues or none is named", () => {
    expect(detail("en", 2n, 8n, newYork, { method: "London Stock Exchange" })).toBe(
      "2 depositary shares (representing 8 shares) repurchased",
    );
    expect(detail("zh-Hant", 2n, 8n, {})).toBe("購回 2 股預託股份（代表 8 股股份）");
    const { cells } = depositaryDetail(
      { depositary: 1n, shares: 1n, repurchases: aRegister({ repurchases: [newYork] }).repurchases },
      "en",
    );
    expect(cells.map(showCell)).toEqual(["Repurchases!L2", "Repurchases!C2"]);
  });
});

describe("confirmations", () => {
  test("kept ones are numbered anew and punctuated as a list (Tencent keeps one)", () => {
    const all = suggestedConfirmations(FF304, "en");
    expect(all.length).toBe(8);
    expect(numberedConfirmations(FF304, "en", [4])).toEqual([`(i) ${all[3]}.`]);
    expect(numberedConfirmations(FF304, "en", [1, 4, 8])).toEqual([
      `(i) ${all[0]};`,
      `(ii) ${all[3]}; and`,
      `(iii) ${all[7]}.`,
    ]);
    expect(numberedConfirmations(FF304, "en", null).map((each) => each.slice(0, each.indexOf(")") + 1))).toEqual([
      "(i)",
      "(ii)",
      "(iii)",
      "(iv)",
      "(v)",
      "(vi)",
      "(vii)",
      "(viii)",
    ]);
    expect(numberedConfirmations(FF304, "en", [])).toEqual([]);
  });

  test("in Chinese with Chinese marks", () => {
    const all = suggestedConfirmations(FF304, "zh-Hant");
    expect(numberedConfirmations(FF304, "zh-Hant", [1, 2, 3])).toEqual([
      `(i) ${all[0]}；`,
      `(ii) ${all[1]}；及`,
      `(iii) ${all[2]}。`,
    ]);
  });
});

describe("names of the issuer and its classes", () => {
  const issuer = (sketch: IssuerSketch | null, language: Language): readonly [string, string] => {
    const { text, cells } = issuerName(aRegister({ issuer: sketch }), language);
    return [text, cells.map(showCell).join()];
  };

  test("the issuer's is in the language of the return, or a placeholder that is seen: never transliterated", () => {
    const named = { name: "Example Limited", nameInChinese: "例子有限公司" };
    expect([issuer(named, "en"), issuer(named, "zh-Hant"), issuer({ name: "例子" }, "zh-Hant")]).toEqual([
      ["Example Limited", "Issuer!B1"],
      ["例子有限公司", "Issuer!B2"],
      ["例子", "Issuer!B1"],
    ]);
    const placeholder = wordIn("zh-Hant", "blank.issuerName");
    expect([issuer({ name: "Example" }, "zh-Hant")[0], issuer(null, "zh-Hant"), issuer(null, "en")[0]]).toEqual([
      placeholder,
      [placeholder, ""],
      wordIn("en", "blank.issuerName"),
    ]);
    expect(issuer({ name: "Example", nameInChinese: "Example too" }, "zh-Hant")[0]).toBe(placeholder);
  });

  const kind = (sketch: ClassSketch, language: Language, others: readonly ClassSketch[] = []): string => {
    const register = aRegister({ classes: [sketch, ...others] });
    const [shareClass] = register.classes;
    return shareClass ? kindOfClass(register, shareClass, language).text : "";
  };

  test("the kind is the secretary's; where blank, what such an issuer issues", () => {
    expect([
      kind({ kind: "Deferred shares" }, "en"),
      kind({}, "en"),
      kind({}, "en", [{ name: "A", weighted: true }]),
      kind({ name: "Units" }, "en"),
      kind({ kind: "普通股" }, "en"),
      kind({ kind: "ordinary SHARES" }, "en"),
    ]).toEqual([
      "Deferred shares",
      wordIn("en", "ordinaryShares"),
      wordIn("en", "wvrOrdinaryShares"),
      wordIn("en", "units"),
      wordIn("en", "ordinaryShares"),
      "ordinary SHARES",
    ]);
    expect([
      kind({ kind: "Ordinary shares" }, "zh-Hant"),
      kind({ kind: "Odd", kindInChinese: "特別股" }, "zh-Hant"),
      kind({ kind: "特別股" }, "zh-Hant"),
      kind({ kind: "Odd" }, "zh-Hant"),
    ]).toEqual([wordIn("zh-Hant", "ordinaryShares"), "特別股", "特別股", wordIn("zh-Hant", "blank.kind")]);
  });

  const designation = (
    sketch: ClassSketch,
    designationRule: "bare" | "prefixed",
    language: Language = "en",
    others: readonly ClassSketch[] = [],
  ): string => {
    const register = aRegister({ classes: [sketch, ...others] });
    const [shareClass] = register.classes;
    const rules = { designation: designationRule } as unknown as typeof FF304.rules;
    return shareClass ? designationOfClass(register, shareClass, { rules }, language).text : "";
  };

  test("the class is its letter on the new order of labels, with the word before it on the old", () => {
    expect(
      ["Class B", "B", "b shares", "B類股份"].map((name) => [
        designation({ name }, "bare"),
        designation({ name }, "prefixed"),
      ]),
    ).toEqual([1, 2, 3, 4].map(() => ["B", "Class B"]));
    expect(designation({ name: "B" }, "prefixed", "zh-Hant")).toBe(
      wordIn("zh-Hant", "classPrefix").replace("{letter}", "B"),
    );
    expect(designation({ name: "B", nameInChinese: "乙類" }, "prefixed", "zh-Hant")).toBe("乙類");
    // Beside H shares the letter alone, unless its name says class.
    expect([
      designation({ name: "A" }, "prefixed", "en", [{ name: "H" }]),
      designation({ name: "Class A" }, "prefixed", "en", [{ name: "H" }]),
    ]).toEqual(["A", "Class A"]);
  });

  test("a class without another name is not applicable; a longer name stands in its language", () => {
    expect([designation({ name: "Ordinary" }, "bare"), designation({ name: "Units" }, "bare")]).toEqual([
      wordIn("en", "notApplicable"),
      wordIn("en", "notApplicable"),
    ]);
    expect([
      designation({ name: "Management" }, "bare"),
      designation({ name: "Management", nameInChinese: "管理股" }, "bare", "zh-Hant"),
      designation({ name: "Management" }, "bare", "zh-Hant"),
    ]).toEqual(["Management", "管理股", wordIn("zh-Hant", "blank.kind")]);
    expect([
      designation({ name: "B", typeAsFiled: wordIn("en", "otherClass") }, "bare", "zh-Hant"),
      designation({ name: "B", typeAsFiled: "Their own" }, "bare", "zh-Hant"),
    ]).toEqual([wordIn("zh-Hant", "otherClass"), "Their own"]);
  });

  test("a value of the pick-list that asks for the name has it in Description", () => {
    const description = (sketch: ClassSketch): string | undefined =>
      aRegister({ classes: [{ name: "B", ...sketch }] }).classes.map(descriptionOfClass)[0];
    expect([
      description({}),
      description({ typeAsFiled: "Other type (specify in description)" }),
      description({ kind: "其他分類 (請於說明列明)" }),
      description({ description: "Own", typeAsFiled: "Other type (specify in description)" }),
    ]).toEqual(["", "B", "B", "Own"]);
  });
});

describe("texts of the form", () => {
  test("typed in either language they are the form's own in the return's", () => {
    const words = ["ordinaryShares", "units"] as const;
    expect([
      wordOfForm(` ${wordIn("en", "ordinaryShares").toUpperCase()} `, words, "zh-Hant"),
      wordOfForm(wordIn("zh-Hant", "units"), words, "en"),
      wordOfForm("Theirs", words, "en"),
    ]).toEqual([wordIn("zh-Hant", "ordinaryShares"), wordIn("en", "units"), "Theirs"]);
  });

  test("a trust's say units; each text is read on a return or not", () => {
    expect(labelIn("en", "ordinaryShares", true)).toBe(wordIn("en", "ordinaryShares").replace("shares", "units"));
    expect(labelIn("en", "ordinaryShares", false)).toBe(wordIn("en", "ordinaryShares"));
    expect(textsNotRead("zh-Hant").every((text) => textsOfForms("zh-Hant").includes(text))).toBe(true);
    expect(textsNotRead("zh-Hant").length).toBeLessThan(textsOfForms("zh-Hant").length);
  });

  test("the narrative is one paragraph: a space between English sentences, none between Chinese", () => {
    const remarks = ["One.", "Two."].map((words) => ({ code: "T", parts: [words], missing: [] }));
    expect([
      remarksText({ remarks, language: "en" }),
      remarksText({ remarks, language: "zh-Hant" }),
      remarksText({ remarks: [], language: "en" }),
    ]).toEqual(["One. Two.", "One.Two.", ""]);
  });

  test("a checklist for keying in says that it is one", () => {
    expect([keyInProperty("FF305"), isKeyInSheet("KeyIn FF305"), isKeyInSheet("FF305")]).toEqual([
      "KeyIn FF305",
      true,
      false,
    ]);
  });
});

test("what a line prints is kept in Movements, Repurchases and Treasury sales", () => {
  const {
    movements,
    repurchases,
    treasurySales: sales,
  } = aRegister({ movements: [{}], repurchases: [{}], treasurySales: [{}] });
  const rows: Rows = { movements, repurchases, sales };
  const cells = (field: keyof typeof ROW_CELLS, of: Rows = rows): string =>
    ROW_CELLS[field](of).map(showCell).join(" ");
  expect(
    (["date", "event", "details", "number", "price", "marketPrice", "treasury"] as const).map((field) => cells(field)),
  ).toEqual([
    "Movements!A2 Repurchases!A2 Treasury sales!A2",
    "Movements!C2 Repurchases!A2 Treasury sales!A2",
    "Movements!D2 Repurchases!A2 Treasury sales!A2",
    "Movements!E2 Repurchases!C2 Treasury sales!C2",
    "Movements!F2 Repurchases!F2 Treasury sales!F2",
    "Movements!G2 Repurchases!D2 Treasury sales!D2",
    "Movements!K2 Repurchases!C2 Treasury sales!C2",
  ]);
  // The dealings of other tables give the price of rows without one.
  expect([cells("price", { ...rows, pricedBy: repurchases }), cells("date", { movements, repurchases: [] })]).toEqual([
    "Repurchases!F2",
    "Movements!A2",
  ]);
  expect(FF305.form).toBe("FF305");
});
