import { linesAligned } from "../../../src/forms/published/linesAligned";
import type { ReturnField } from "../../../src/forms/returnFields";

/** Fields of a return that say so much. */
function saying(texts: Readonly<Record<string, string>>): readonly ReturnField[] {
  return Object.entries(texts).map(([name, text]) => ({ name, field: { text } }) as ReturnField);
}

const PLACING = { Category: "Placing", Detail: "", Date: "09 December 2024" };
const AWARD = { Category: "Share awards", Detail: "2020 scheme", Date: "05 December 2024" };

function event(number: number, line: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(line).map(([part, text]) => [`Class1.Event${number}.${part}`, text]));
}

test("where a line has come in before it, the published line is compared with itself, spaces apart", () => {
  const now = saying({ ...event(1, AWARD), ...event(2, PLACING) });
  const published = new Map([
    ["Class1.Event1.Category", "Pla cing"],
    ["Class1.Event1.Date", "09 December 2024"],
    ["Class1.Event1.Issued", "20,000"],
  ]);
  expect(linesAligned(now, published).get("Class1.Event2.Issued")).toBe("20,000");
  expect(linesAligned(now, published).has("Class1.Event1.Issued")).toBe(false);
});

test("a published line that the register no longer gives comes behind all of its lines", () => {
  const published = new Map([
    ["Class1.Event1.Category", "Rights issue"],
    ["Class1.Event1.Issued", "7"],
  ]);
  expect(linesAligned(saying(event(1, PLACING)), published).get("Class1.Event2.Issued")).toBe("7");
});
