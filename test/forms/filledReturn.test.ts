import { EMPTY_FIELD, type FilledField } from "../../src/forms/filledField";
import {
  type FilledMandate,
  type FilledPurchaseReport,
  linesOfMandate,
  mandateValues,
  NO_MANDATE,
  noteValues,
  prefixOf,
  totalValues,
} from "../../src/forms/filledReturn";
import { MANDATE_FIELDS, PURCHASE_NOTE_FIELDS } from "../../src/forms/fieldTable";
import { countField, dateField, textField } from "../../src/forms/printField";
import { day } from "../support/registerBuilder";

const until = (iso: string): FilledField => dateField(day(iso), "en", [], "Up to ");
const mandate = (moratorium: FilledField | null): FilledMandate => ({
  values: { ...NO_MANDATE, authorised: countField(80_000n) },
  moratorium,
  base: "",
  baseFrom: "",
  prefix: "SectionII.",
});
const report = (...moratoriums: readonly (FilledField | null)[]): FilledPurchaseReport => ({
  explanatoryStatement: textField("08 April 2025"),
  purchases: [],
  classes: moratoriums.map((each, place) => ({ shareClass: `Class ${place}`, totals: [], mandates: [mandate(each)] })),
});

describe("the moratorium beside several classes", () => {
  const last = (...moratoriums: readonly (FilledField | null)[]): string =>
    noteValues(report(...moratoriums)).moratorium.text;

  test("is the one that ends last, wherever it stands", () => {
    const [first, second, third] = [until("2025-07-09"), until("2025-07-13"), until("2025-12-01")];
    expect([last(first, second, third), last(third, second, first), last(second, third, first)]).toEqual([
      "Up to 01 December 2025",
      "Up to 01 December 2025",
      "Up to 01 December 2025",
    ]);
  });

  test("is a dated one before one that is not known; without any its box is empty", () => {
    expect([last(EMPTY_FIELD, until("2025-07-09")), last(until("2025-07-09"), EMPTY_FIELD)]).toEqual([
      "Up to 09 July 2025",
      "Up to 09 July 2025",
    ]);
    expect([last(null, until("2025-07-09")), last(null), last()]).toEqual(["Up to 09 July 2025", "", ""]);
  });
});

describe("the boxes of Section II", () => {
  test("beside totals and mandates: the statement's date, the others empty", () => {
    const values = noteValues(report());
    expect(values.explanatoryStatement.text).toBe("08 April 2025");
    for (const box of ["totalNumber", "totalPaid", "forCancellation", "forTreasury", "authorised", "percent"] as const)
      expect(values[box]).toEqual(EMPTY_FIELD);
  });

  test("of totals: their own figures, and the last moratorium", () => {
    const values = {
      totalNumber: countField(1_300n),
      totalPaid: EMPTY_FIELD,
      forCancellation: countField(1_000n),
      forTreasury: countField(300n),
    };
    const filled = totalValues(report(until("2025-07-09")), { currency: "HKD", values, prefix: "SectionII." });
    expect([filled.totalNumber, filled.forTreasury, filled.moratorium].map(({ text }) => text)).toEqual([
      "1,300",
      "300",
      "Up to 09 July 2025",
    ]);
  });

  test("of a mandate: its own moratorium, none of another class", () => {
    const of = report(until("2025-12-01"), until("2025-07-09"));
    expect([
      mandateValues(of, mandate(until("2025-07-09"))).moratorium.text,
      mandateValues(of, mandate(null)).moratorium.text,
      mandateValues(of, mandate(null)).authorised.text,
    ]).toEqual(["Up to 09 July 2025", "", "80,000"]);
  });
});

test("only the first mandate of a class has a line for the moratorium", () => {
  const lines = [{ field: MANDATE_FIELDS.Authorised }, { field: PURCHASE_NOTE_FIELDS.Moratorium }];
  expect(linesOfMandate(lines, mandate(until("2025-07-09")))).toEqual(lines);
  expect(linesOfMandate(lines, mandate(null))).toEqual([{ field: MANDATE_FIELDS.Authorised }]);
});

test("names that sheets have had from the beginning stay: the first set has no number, the second is 2", () => {
  expect([
    prefixOf("SectionII", "Total", 0),
    prefixOf("SectionII", "Total", 1),
    prefixOf("SectionII", "Mandate", 2),
    prefixOf("SectionIII", "Total", 0),
  ]).toEqual(["SectionII.", "SectionII.Total2.", "SectionII.Mandate3.", "SectionIII."]);
});
