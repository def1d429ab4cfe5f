import type { FilledField } from "../../src/forms/filledField";
import type { FilledClass } from "../../src/forms/filledReturn";
import { fillReturn } from "../../src/forms/fillReturn";
import { editionFor } from "../../src/forms/registry";
import { Ledger } from "../../src/shares/ledger";
import type { FormCode } from "../../src/shares/register/issuer";
import { showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";

const DAY = "2025-06-13";
const CLASS = { name: "Ordinary", opening: "800,000", openingDate: "2025-05-30", openingTreasury: "5,000" };
const PLACED = { date: DAY, category: "placing", event: "Placing", number: "1,000" } as const;

function classOf(sketch: RegisterSketch, form: FormCode = "FF305", language: Language = "en"): FilledClass {
  const ledger = new Ledger(aRegister({ classes: [CLASS], movements: [PLACED], ...sketch }));
  const content = ledger.returnContent(day(DAY));
  if (content === null) throw new Error("There is a return");
  const [first] = fillReturn(ledger, content, editionFor(content.closingDate, form), language, []).classes;
  if (first === undefined) throw new Error("There is a class");
  return first;
}

const text = (field: FilledField): string => field.text;
const withCells = ({ text: said, cells }: FilledField): readonly [string, string] => [said, cells.map(showCell).join()];

test("the labels of a class come from the cells of its row", () => {
  const { listed, stockCode, multiCounter, description } = classOf({
    classes: [{ ...CLASS, stockCode: "00001", multiCounter: "80001", description: "Fully paid" }],
  });
  expect([listed, stockCode, multiCounter, description].map(withCells)).toEqual([
    ["Yes", "Share classes!E2"],
    ["00001", "Share classes!F2"],
    ["80001", "Share classes!G2"],
    ["Fully paid", "Share classes!H2"],
  ]);
  const unlisted = { classes: [{ ...CLASS, listed: false }] };
  expect([classOf(unlisted).listed.text, classOf(unlisted, "FF305", "zh-Hant").listed.text]).toEqual(["No", "否"]);
});

describe("the balances of a class", () => {
  test("are issued shares, treasury shares and both together, at the opening and the closing date, from the opening's cells", () => {
    const { opening, closing } = classOf({});
    expect([opening.date, opening.issued, opening.treasury, opening.total].map(withCells)).toEqual([
      ["30 May 2025", "Share classes!K2"],
      ["800,000", "Share classes!J2"],
      ["5,000", "Share classes!L2"],
      ["805,000", "Share classes!J2"],
    ]);
    // 800,000 + 1,000 placed; 801,000 + 5,000
    expect([closing.date, closing.issued, closing.treasury, closing.total].map(text)).toEqual([
      "13 June 2025",
      "801,000",
      "5,000",
      "806,000",
    ]);
  });

  test("are empty boxes, of the cell to fill, where the opening balance is blank", () => {
    const { opening, closing } = classOf({ classes: [{ name: "Ordinary", openingDate: "2025-05-30" }] });
    expect([opening.issued, opening.treasury, opening.total, closing.issued, closing.total].map(withCells)).toEqual([
      ["", "Share classes!J2"],
      ["", "Share classes!L2"],
      ["", "Share classes!J2"],
      ["", "Share classes!J2"],
      ["", "Share classes!J2"],
    ]);
  });
});

test("changes in treasury shares stand where the form has a column for them: on FF305, not on FF304", () => {
  const movements = [
    PLACED,
    { ...PLACED, category: "treasury-transfer-other", number: "0", treasuryShares: "-200" } as const,
  ];
  const treasury = (form: FormCode): readonly string[] =>
    classOf({ movements }, form).events.map((event) => event.treasury.text);
  expect(treasury("FF305").filter((said) => said !== "")).toEqual(["-200"]);
  expect(treasury("FF304").filter((said) => said !== "")).toEqual([]);
});

test("purchases not yet cancelled have Part B on FF305 and stand among the events on FF304", () => {
  const bought = { repurchases: [{ date: DAY, number: "300", paid: "HKD 600" }] };
  const places = (form: FormCode): readonly number[] => {
    const { events, uncancelled } = classOf(bought, form);
    return [events.length, uncancelled.length];
  };
  expect([places("FF305"), places("FF304")]).toEqual([
    [1, 1],
    [2, 0],
  ]);
});

describe("a class that only bought shares (FF305 Part A)", () => {
  const bought = { movements: [], repurchases: [{ date: DAY, number: "300", paid: "HKD 600" }] };

  test("has a row that refers to Part B, of the closing date or of the issuer's own", () => {
    const row = (sketch: RegisterSketch): readonly string[] =>
      classOf({ ...bought, ...sketch }).events.flatMap(({ detail, date }) => [detail.text, date.text]);
    expect(row({})).toEqual(["See Part B", "13 June 2025"]);
    expect(row({ issuer: { partADate: "2025-06-12" } })).toEqual(["See Part B", "12 June 2025"]);
    expect(row({ issuer: { partAWithoutEvent: "Not applicable" } })[0]).toBe("Not applicable");
  });

  test("has none on FF304, whose table shows the purchases themselves", () => {
    expect(classOf(bought, "FF304").events.map(({ issued }) => issued.text.replace("-", ""))).toEqual(["300"]);
  });
});

test("percentages print to two decimals, prices to four and discounts to two unless the issuer says otherwise", () => {
  const CLASSES = [{ ...CLASS, opening: "900,000" }];
  const movements = [
    { ...PLACED, issuePrice: "HKD 1", marketPrice: "HKD 3" },
    { ...PLACED, number: "2,000", issuePrice: "HKD 2", marketPrice: "HKD 3" },
  ];
  const printed = (issuer: RegisterSketch["issuer"]): readonly string[] =>
    classOf({ classes: CLASSES, movements, ...(issuer === undefined ? {} : { issuer }) }).events.flatMap(
      ({ percent, price }) => [percent.text, price.text],
    );
  // 3,000 / 900,000 = 0.3333... %; (1,000 × 1 + 2,000 × 2) / 3,000 = 1.6666...
  expect(printed({})).toEqual(["0.33", "HKD 1.6667"]);
  expect(printed(null)).toEqual(["0.33", "HKD 1.6667"]);
  expect(printed({ percentageDecimals: 4, priceDecimals: 1 })).toEqual(["0.3333", "HKD 1.7"]);
});
