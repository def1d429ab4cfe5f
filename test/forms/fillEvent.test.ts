import { fillReturn } from "../../src/forms/fillReturn";
import type { FilledField } from "../../src/forms/filledField";
import type { FilledClass } from "../../src/forms/filledReturn";
import { editionFor } from "../../src/forms/registry";
import type { FormCode } from "../../src/shares/register/issuer";
import { Ledger } from "../../src/shares/ledger";
import { showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import { aRegister } from "../support/registerBuilder";
import type { MovementSketch, RegisterSketch } from "../support/registerSketch";

const CLASS = { name: "Ordinary", opening: "800,000", openingDate: "2025-05-30", openingTreasury: "5,000" };
const DAY = "2025-06-13";

function classOf(sketch: RegisterSketch, language: Language = "en", form: FormCode = "FF305"): FilledClass {
  const register = aRegister({ classes: [CLASS], ...sketch });
  const ledger = new Ledger(register);
  const content = ledger.returnContent();
  if (content === null) throw new Error("There is a return");
  const [first] = fillReturn(ledger, content, editionFor(content.closingDate, form, null), language, []).classes;
  if (first === undefined) throw new Error("There is a class");
  return first;
}

const moved = (sketch: MovementSketch): MovementSketch => ({
  date: DAY,
  category: "placing",
  event: "Placing",
  number: "1,000",
  ...sketch,
});
const eventOf = (
  sketch: MovementSketch,
  more: RegisterSketch = {},
  language: Language = "en",
): FilledClass["events"][number] => {
  const [line] = classOf({ movements: [moved(sketch)], ...more }, language).events;
  if (line === undefined) throw new Error("There is an event");
  return line;
};
const text = (field: FilledField | undefined): unknown => field?.text;
const cells = (field: FilledField | undefined): readonly string[] | undefined => field?.cells.map(showCell);

describe("the percentage of a change (FF304 Note 4, FF305 Note 3)", () => {
  test("is of the opening balance, unsigned", () => {
    // 1,000 / 800,000 = 0.125 %
    const issuer = { percentageDecimals: 3 };
    expect(eventOf({}, { issuer }).percent.text).toBe("0.125");
    expect(
      eventOf({ category: "repurchase-cancelled", event: "Cancelled", number: "-1,000" }, { issuer }).percent.text,
    ).toBe("0.125");
  });

  test("is the bare sign where nothing changed, or where there is no balance to take it of", () => {
    const none = eventOf({ category: "other", event: "Nil", number: "0" });
    expect([none.percent.text, none.percent.value]).toEqual(["", { kind: "text", text: "%" }]);
    const classes = [{ name: "Ordinary", openingDate: "2025-05-30" }];
    expect(eventOf({}, { classes }).percent.value).toEqual({ kind: "text", text: "%" });
  });
});

describe("the discount to the market price (FF304 Note 7)", () => {
  const discount = (issuePrice: string, marketPrice: string): unknown => {
    const { discount: field } = eventOf({ issuePrice, marketPrice }, { issuer: { discountDecimals: 2 } });
    return field.text === "" ? field.value : field.text;
  };
  const BARE = { kind: "text", text: "%" };

  test("(issue price ÷ market price − 1) × 100: a discount with its sign, a premium without", () => {
    expect([discount("HKD 9", "HKD 10"), discount("HKD 11", "HKD 10"), discount("HKD 10", "HKD 10")]).toEqual([
      "-10",
      "10",
      "0",
    ]);
  });

  test("is the bare sign where a price is missing, of another currency, or zero", () => {
    expect(eventOf({ issuePrice: "HKD 9" }).discount.value).toEqual(BARE);
    expect(eventOf({ marketPrice: "HKD 10" }).discount.value).toEqual(BARE);
    expect([discount("HKD 9", "USD 10"), discount("HKD 9", "HKD 0")]).toEqual([BARE, BARE]);
  });

  test("comes from the cells of both prices", () => {
    const line = eventOf({ issuePrice: "HKD 9", marketPrice: "HKD 10" });
    expect([cells(line.price), cells(line.marketPrice), cells(line.discount)]).toEqual([
      ["Movements!F2"],
      ["Movements!G2"],
      ["Movements!F2", "Movements!G2"],
    ]);
  });
});

describe("the price of a line", () => {
  const issuer = { priceDecimals: 2 };

  test("stands as typed where one row states it, and rounded where it is the average of two", () => {
    expect(eventOf({ issuePrice: "HKD 1.23456" }, { issuer }).price.text).toBe("HKD 1.23456");
    // (1,000 × 1 + 2,000 × 2) / 3,000 = 1.666...
    const movements = [moved({ issuePrice: "HKD 1" }), moved({ number: "2,000", issuePrice: "HKD 2" })];
    expect(classOf({ movements, issuer }).events.map(({ price }) => price.text)).toEqual(["HKD 1.67"]);
  });

  test("of a purchase not yet cancelled is rounded too: paid by number", () => {
    const repurchases = [{ date: DAY, number: "3,000", paid: "HKD 5,000" }];
    expect(classOf({ repurchases, issuer }).uncancelled.map(({ price }) => price.text)).toEqual(["HKD 1.67"]);
  });
});

describe("changes in issued and in treasury shares", () => {
  test("stand in columns of their own: a change in treasury alone leaves the issued shares blank", () => {
    const line = eventOf({
      category: "treasury-cancellation",
      event: "Cancellation of treasury shares",
      number: "0",
      treasuryShares: "-2,000",
    });
    expect([line.issued, line.treasury].map(text)).toEqual(["", "-2,000"]);
  });

  test("a placing moves issued shares, and its treasury box is blank", () => {
    const line = eventOf({});
    expect([line.issued, line.treasury].map(text)).toEqual(["1,000", ""]);
    expect(cells(line.issued)).toEqual(["Movements!E2"]);
  });
});

describe("the category and its details", () => {
  test("an event that is no name of the form's list is Other, its own words the details", () => {
    const line = eventOf({ category: "other", event: "Sub-division adjustment", details: "" });
    expect([line.category, line.detail].map(text)).toEqual(["Other (please specify)", "Sub-division adjustment"]);
    const detailed = eventOf({ category: "other", event: "Adjustment", details: "Of the scheme of 2020" });
    expect(detailed.detail.text).toBe("Of the scheme of 2020");
    expect([cells(line.category), cells(detailed.detail)]).toEqual([["Movements!C2"], ["Movements!D2"]]);
  });

  test("an event called by its kind in the other language is called so in the return's", () => {
    const inChinese = eventOf({ category: "other", event: "其他", details: "", number: "1,000" }, {}, "en");
    expect(inChinese.detail.text).toBe("Other");
    const inEnglish = eventOf({ category: "other", event: "other", details: "", number: "1,000" }, {}, "zh-Hant");
    expect(inEnglish.detail.text).toBe("其他");
  });
});

describe("a row without an event (FF305 Part A)", () => {
  const row = (sketch: MovementSketch, more: RegisterSketch = {}, language: Language = "en"): readonly unknown[] => {
    const line = eventOf({ category: "other", number: "0", ...sketch }, more, language);
    return [line.category, line.detail, line.issued, line.treasury].map(text);
  };
  const OTHER = "Other (please specify)";

  test("that says nothing happened stands with zeros; one that refers to Part B with empty boxes", () => {
    expect(row({ event: "Not applicable" })).toEqual([OTHER, "Not applicable", "0", "0"]);
    expect(row({ event: "Nil" })).toEqual([OTHER, "Nil", "0", "0"]);
    expect(row({ event: "See Part B" })).toEqual([OTHER, "See Part B", "", ""]);
    expect(row({ event: "Please refer to Part B below" })).toEqual([OTHER, "See Part B", "", ""]);
  });

  test("its details say more than the event; Other alone says what the issuer has for such rows", () => {
    expect(row({ event: "Other", details: "See Part B" })).toEqual([OTHER, "See Part B", "", ""]);
    const issuer = { partAWithoutEvent: "Not applicable" };
    expect(row({ event: "Others" }, { issuer })).toEqual([OTHER, "Not applicable", "0", "0"]);
    expect(row({ event: "其他" }, { issuer })).toEqual([OTHER, "Not applicable", "0", "0"]);
    expect(row({ event: "Nil" }, { issuer })[1]).toBe("Nil");
  });

  test("words of the other language give the form's own in the return's", () => {
    expect(row({ event: "不適用" })[1]).toBe("Not applicable");
    expect(row({ event: "無變動" })[1]).toBe("Not applicable");
    expect(row({ event: "Nil" }, {}, "zh-Hant")[1]).toBe("不適用");
    expect(row({ event: "無變動" }, {}, "zh-Hant")[1]).toBe("無變動");
    expect(row({ event: "See Part B" }, {}, "zh-Hant")[1]).toBe("見B部分");
    expect(row({ event: "N/A" })[1]).toBe("N/A");
  });

  test("comes from its own cells", () => {
    const line = eventOf({ category: "other", event: "Other", details: "See Part B", number: "0" });
    expect([line.category, line.detail, line.date, line.issued].map(cells)).toEqual([
      ["Movements!C2"],
      ["Movements!D2"],
      ["Movements!A2"],
      ["Movements!E2"],
    ]);
  });
});

describe("purchases not yet cancelled", () => {
  const bought = { date: "2025-06-12", number: "-1,000", paid: "HKD 2,000" };
  const disclosed = { ...bought, disclosedOn: "2025-06-12" };
  const partB = (more: RegisterSketch, form: FormCode = "FF305"): FilledClass =>
    classOf({ repurchases: [disclosed], movements: [moved({})], ...more }, "en", form);

  test("stand in Part B without a sign, one disclosed before without a percentage of this return", () => {
    const [line] = partB({}).uncancelled;
    expect([line?.category, line?.shares, line?.percent, line?.price].map(text)).toEqual([
      "Shares repurchased for cancellation but not yet cancelled",
      "1,000",
      "",
      "HKD 2",
    ]);
  });

  test("one of this return has its percentage", () => {
    const [line] = classOf({ repurchases: [bought] }).uncancelled;
    // 1,000 / 800,000 = 0.125 %, to two places half up.
    expect(line?.percent.text).toBe("0.13");
  });

  test("an issuer that repeats percentages repeats that of this base on FF305, and none on FF304, where each return has its own", () => {
    const issuer = { repeatPercentages: true };
    expect(partB({ issuer }).uncancelled[0]?.percent.text).toBe("0.13");
    const onFF304 = partB({ issuer, movements: [moved({ number: "2,000" })] }, "FF304").events.find(
      ({ issued }) => issued.text === "1,000",
    );
    expect([onFF304?.issued.text, onFF304?.percent.text, onFF304?.price.text]).toEqual(["1,000", "", ""]);
  });

  test("the issuer's own category for them stands in Part B, in place of the form's", () => {
    const issuer = {
      partBCategory: "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)",
    };
    const [line] = partB({ issuer }).uncancelled;
    expect(line?.category.text).toBe(issuer.partBCategory);
  });
});
