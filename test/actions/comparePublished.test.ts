import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { rememberingReads } from "../../src/actions/cachedWorkbook";
import { checkRegister } from "../../src/actions/checkRegister";
import { compareWithPublished, equalsPublished } from "../../src/actions/comparePublished";
import { applyRollForward, planRollForward } from "../../src/actions/rollForward";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { openFileInExcel } from "../support/excelWorkbook";
import { onlyRead } from "../support/onlyRead";
import { isTried } from "../support/sampled";

jest.setTimeout(120_000);

const RETURNS = [
  ["SenseTime, 30 December 2022", "ff304-sensetime-2022-12-30", "sensetime-2022-12-30"],
  ["Tencent, 13 June 2025", "ff305-tencent-2025-06-13", "tencent-2025-06-13"],
] as const;

const published = (name: string): string => readFileSync(`test/fixtures/returns/${name}.txt`, "utf8");

/** Every so-many-th digit is changed by default: neighbours take the same way. */
const EVERY = 29;

/** The rules, notes and suggested confirmations: words of the form, no figures of the issuer. */
const OF_THE_FORM =
  /We hereby confirm to the best[\s\S]*?(?=Section II must)|\nConfirmation\nPursuant[\s\S]*?(?=Section II must)|Notes to Section II:[\s\S]*?(?=Section III must)/g;
/** Days, counts, amounts, percentages, stock codes, and the noughts of an empty Part A. */
const FIGURE =
  /\d{1,2}(?:, \d{1,2})*(?: and \d{1,2})? (?:April|May|June|July|September|November|December) \d{4}|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?= %)|HKD [\d.,]+|\b\d{5}\b|(?<=% )0\b|(?<=holding )0\b/g;

/** Where the digits of the issuer's figures stand in the text. */
function digitsOf(text: string): readonly number[] {
  const own = text.replace(OF_THE_FORM, (words) => words.replace(/\d/g, "x"));
  return [...own.matchAll(FIGURE)].flatMap(({ 0: figure, index }) =>
    [...figure].flatMap((character, at) => (/\d/.test(character) ? [index + at] : [])),
  );
}

describe.each(RETURNS)("the published return of %s", (_, text, register) => {
  test("equals its register", async () => {
    const outcome = await compareWithPublished(published(text), await openFileWorkbook(`examples/${register}.xlsx`));
    expect(outcome.published?.unread).toEqual([]);
    expect(outcome.fields.filter(({ state }) => state !== "agrees")).toEqual([]);
    expect(equalsPublished(outcome)).toBe(true);
  });

  test("equals its register still when the return is filed and recorded there", async () => {
    const { workbook } = await openFileInExcel(`examples/${register}.xlsx`);
    const plan = await planRollForward(workbook, await checkRegister(workbook));
    if (plan === null) throw new Error("There is a return to roll forward");
    await applyRollForward(workbook, plan);
    const outcome = await compareWithPublished(published(text), workbook);
    expect(outcome.fields.filter(({ state }) => state !== "agrees")).toEqual([]);
    expect(equalsPublished(outcome)).toBe(true);
  });

  test("is reported at the field, whichever digit of its figures is changed", async () => {
    // As the pane does: the file is read once, for it does not change.
    const workbook = rememberingReads(onlyRead(await openFileWorkbook(`examples/${register}.xlsx`)));
    const original = published(text);
    const before = new Map((await compareWithPublished(original, workbook)).published?.fields);
    const digits = digitsOf(original);
    expect(digits.length).toBeGreaterThan(150);
    for (const at of digits.filter((_, place) => isTried(place, EVERY))) {
      const digit = original.charAt(at);
      const changed = original.slice(0, at) + String((Number(digit) + 1) % 10) + original.slice(at + 1);
      const outcome = await compareWithPublished(changed, workbook);
      const context = original.slice(at - 30, at + 12);
      // The fields whose text is another now, and what a later section says otherwise than the first.
      const touched = [...(outcome.published?.fields ?? [])]
        .filter(([name, value]) => before.get(name) !== value)
        .map(([name]) => name);
      const contradicted = (outcome.published?.unread ?? []).map(({ where }) => where);
      const reported = outcome.fields.filter(({ state }) => state !== "agrees").map(({ name }) => name);
      expect([context, equalsPublished(outcome)]).toEqual([context, false]);
      expect([context, touched.length + contradicted.length > 0]).toEqual([context, true]);
      expect([context, reported]).toEqual([context, expect.arrayContaining(touched)]);
      if (contradicted.length === 0) expect([context, reported]).toEqual([context, touched]);
    }
  });
});

test("words that are no return compare with nothing", async () => {
  const outcome = await compareWithPublished(
    "not a return",
    await openFileWorkbook("examples/sensetime-2022-12-30.xlsx"),
  );
  expect(outcome).toMatchObject({ published: null, fields: [] });
  expect(equalsPublished(outcome)).toBe(false);
});

test("a part that is not in the text is not read, and never agrees", async () => {
  const whole = published("ff304-sensetime-2022-12-30");
  const withoutClassA =
    whole.slice(0, whole.indexOf("2. Type of shares")) + whole.slice(whole.indexOf("We hereby confirm to the best"));
  const outcome = await compareWithPublished(
    withoutClassA,
    await openFileWorkbook("examples/sensetime-2022-12-30.xlsx"),
  );
  expect(equalsPublished(outcome)).toBe(false);
  const ofClassA = outcome.fields.filter(({ name }) => name.startsWith("Class2."));
  expect(ofClassA.length).toBeGreaterThan(10);
  expect(new Set(ofClassA.map(({ state }) => state))).toEqual(new Set(["not read"]));
});

test("another issuer's register differs throughout", async () => {
  const outcome = await compareWithPublished(
    published("ff305-tencent-2025-06-13"),
    await openFileWorkbook("examples/miniso-2024-10-18.xlsx"),
  );
  expect(equalsPublished(outcome)).toBe(false);
  expect(outcome.fields.find(({ name }) => name === "Header.Issuer")).toMatchObject({
    state: "differs",
    published: "Tencent Holdings Limited",
  });
  expect(outcome.fields.find(({ name }) => name === "Class1.PartB20.Shares")).toMatchObject({
    state: "published alone",
  });
});

test("a purchase that stands in the published return alone is named as a row left out, and those after it agree", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile("examples/tencent-2025-06-13.xlsx");
  // The purchase of 27 May 2025, 979,000 shares.
  book.getWorksheet("Repurchases")?.spliceRows(10, 1);
  const register = await openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx");
  const { fields, leftOut } = await compareWithPublished(published("ff305-tencent-2025-06-13"), register);
  expect(leftOut.map(({ date, number }) => [date, number])).toEqual([["27 May 2025", "979,000"]]);
  const others = fields.filter(({ name, state }) => state !== "agrees" && !name.startsWith("Class1.PartB20."));
  // 19,588,000 − 979,000 = 18,609,000.
  expect(others.map(({ name, fromRegister }) => [name, fromRegister])).toEqual([
    ["SectionII.Mandate.Purchased", "18,609,000"],
    ["SectionII.Mandate.Percent", "0.20251"],
  ]);
});
