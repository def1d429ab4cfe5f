import { checkRegister, type CheckOutcome, narrativeIn } from "../../src/actions/checkRegister";
import type { Narrative, NarrativeRemark } from "../../src/actions/narrative";
import { dropEdit, keepEdit, keptRemarks, proposeHouseWording, saveHouseWording } from "../../src/actions/remarkEdits";
import { agreesThroughout, verifyReturn } from "../../src/actions/verifyReturn";
import { writeMonth } from "../../src/actions/writeMonth";
import { fillReturns, writeReturn } from "../../src/actions/writeReturn";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { remarksText } from "../../src/forms/remarksText";
import { partsAsText } from "../../src/remarks/boundToken";
import { editParts } from "../../src/remarks/editParts";
import { bindFigure } from "../../src/remarks/looseFigures";
import { monthOfDay } from "../../src/shares/values/civilMonth";
import { remarkAsText } from "../../src/shares/values/remarkText";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { openFileInExcel } from "../support/excelWorkbook";
import { day } from "../support/registerBuilder";

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";

const open = async (): Promise<EditableWorkbook> => (await openFileInExcel(SENSETIME)).workbook;

function narrativeIs(checked: CheckOutcome): Narrative {
  if (checked.content === null) throw new Error("no return");
  return narrativeIn({ ...checked, content: checked.content }, "en");
}

async function remark(workbook: EditableWorkbook, code: string): Promise<NarrativeRemark> {
  const found = narrativeIs(await checkRegister(workbook)).remarks.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no remark ${code}`);
  return found;
}

async function edit(workbook: EditableWorkbook, code: string, change: (text: string) => string): Promise<void> {
  const { content } = await checkRegister(workbook);
  const before = await remark(workbook, code);
  if (content === null) throw new Error("no return");
  await keepEdit(
    workbook,
    content.closingDate,
    "en",
    before,
    editParts(before.parts, change(partsAsText(before.parts))),
  );
}

async function printed(workbook: EditableWorkbook): Promise<string> {
  return fillReturns(await checkRegister(workbook), ["en"])
    .map(({ filled }) => remarksText(filled))
    .join();
}

/** Findings of the narrative itself. */
async function findingsOf(workbook: EditableWorkbook): Promise<readonly string[]> {
  return (await checkRegister(workbook)).findings
    .filter(({ code }) => ["T120", "T130", "T140"].includes(code))
    .map(({ code, facts }) => `${code} ${String(facts["typed"] ?? facts["changes"] ?? facts["lost"])}`);
}

const NUMBER = { sheet: "Movements", row: 3, column: 4 };

describe("edited remarks", () => {
  test("are printed in place of the composed ones, and dropped again", async () => {
    const workbook = await open();
    const composed = await printed(workbook);
    await edit(workbook, "cancellation", (text) => text.replace("purchased a total of", "bought back"));
    expect(await printed(workbook)).toBe(composed.replace("purchased a total of", "bought back"));
    const target = new NewFileWorkbook();
    await writeReturn(workbook, target);
    await writeMonth(workbook, target, monthOfDay(day("2022-12-30")), ["en"]);
    const verified = await verifyReturn(await openWorkbookBytes(await target.toBytes(), "return.xlsx"), workbook);
    expect([verified.sheets.map(({ sheet }) => sheet), agreesThroughout(verified)]).toEqual([
      ["FF304 2022-12-30", "FF301 2022-12"],
      true,
    ]);
    expect(await findingsOf(workbook)).toEqual([]);
    await dropEdit(workbook, day("2022-12-30"), "en", await remark(workbook, "cancellation"));
    expect([await printed(workbook), (await keptRemarks(workbook)).edited]).toEqual([composed, []]);
  });

  test("edited back to the composed one are kept no longer", async () => {
    const workbook = await open();
    await edit(workbook, "cancellation", (text) => `${text} Indeed.`);
    await edit(workbook, "cancellation", (text) => text.replace(" Indeed.", ""));
    expect((await keptRemarks(workbook)).edited).toEqual([]);
  });

  test("are left out where every word was taken out, with no gap in their place", async () => {
    const workbook = await open();
    const { composed } = await remark(workbook, "simultaneous-conversion");
    await edit(workbook, "cancellation", () => "");
    expect(await printed(workbook)).toBe(remarkAsText(composed));
  });

  test("that no longer agree with the table are not printed, and are to be read again with what changed", async () => {
    const workbook = await open();
    await edit(workbook, "cancellation", (text) => text.replace("purchased a total of", "bought back"));
    await workbook.put([{ cell: NUMBER, value: { kind: "number", decimal: "-31775001" } }]);
    expect(await findingsOf(workbook)).toEqual(["T130 31,775,000 → 31,775,001"]);
    expect(await printed(workbook)).toContain("purchased a total of 31,775,001 class B");
    const again = await remark(workbook, "cancellation");
    expect(partsAsText(again.parts)).toContain("bought back 31,775,001 class B");
    // Kept as it reads now: read again.
    await edit(workbook, "cancellation", (text) => text);
    expect(await findingsOf(workbook)).toEqual([]);
    expect(await printed(workbook)).toContain("bought back 31,775,001 class B");
  });

  test("with a number typed by hand: a finding where it agrees with nothing, a token on request where it does", async () => {
    const workbook = await open();
    await edit(workbook, "cancellation", (text) => `${text} It left 25,948,809,928 shares, and 12 more.`);
    expect(await findingsOf(workbook)).toEqual(["T120 12"]);
    const { parts, loose, ...of } = await remark(workbook, "cancellation");
    const closing = loose.find(({ text }) => text === "25,948,809,928");
    const figure = closing?.agreesWith[0];
    if (closing === undefined || figure === undefined) throw new Error("not offered");
    expect(figure.means).toBe("Class1.Closing.Issued");
    const content = (await checkRegister(workbook)).content;
    if (content === null) throw new Error("no return");
    await keepEdit(workbook, content.closingDate, "en", of, bindFigure(parts, closing, figure));
    await workbook.put([{ cell: NUMBER, value: { kind: "number", decimal: "-31775001" } }]);
    expect(partsAsText((await remark(workbook, "cancellation")).parts)).toContain("It left 25,948,809,927 shares");
  });
});

describe("house wordings", () => {
  const OWN = "{company} bought back {number} {class} on {purchase dates}; the {term} were cancelled on {date}.";

  test("are saved where they keep every figure, and used by every return after", async () => {
    const workbook = await open();
    const narrative = narrativeIs(await checkRegister(workbook));
    expect(await saveHouseWording(workbook, narrative, "cancellation", OWN)).toEqual({ saved: true });
    expect(await printed(workbook)).toMatch(
      /^SenseTime Group Inc\. \(the "Company"\) bought back 31,775,000 class B ordinary shares on 16, 19/,
    );
    expect(await saveHouseWording(workbook, narrative, "cancellation", null)).toEqual({ saved: true });
    expect(await printed(workbook)).toContain("purchased a total of");
  });

  test("are refused with the reason", async () => {
    const workbook = await open();
    const narrative = narrativeIs(await checkRegister(workbook));
    expect(
      await saveHouseWording(workbook, narrative, "cancellation", OWN.replace("{number} ", "{holder}")),
    ).toMatchObject({
      saved: false,
      because: { en: "The words leave out “number of shares”, which the remark needs. The remark has no “holder”." },
    });
    expect(await saveHouseWording(workbook, narrative, "bonus-issue", "x")).toMatchObject({ saved: false });
    expect((await keptRemarks(workbook)).wordings.en.size).toBe(0);
  });

  test("are proposed from an edited remark, unless a figure of it would be lost or stand still", async () => {
    const workbook = await open();
    const proposed = async (change: (text: string) => string): Promise<string> => {
      await edit(workbook, "cancellation", change);
      const narrative = narrativeIs(await checkRegister(workbook));
      const outcome = proposeHouseWording(await remark(workbook, "cancellation"), narrative);
      await dropEdit(workbook, day("2022-12-30"), "en", { code: "cancellation", place: 0 });
      return "wording" in outcome ? outcome.wording : outcome.because.en;
    };
    expect(await proposed((text) => text.replace("purchased a total of", "bought back"))).toBe(
      OWN.replace(
        "on {purchase dates}; the {term} were",
        '(the "{term}") on {purchase dates} on the Stock Exchange. The {term} were',
      ),
    );
    expect(await proposed((text) => text.replace("31,775,000 ", ""))).toBe(
      "The words leave out “number of shares”, which the remark needs.",
    );
    expect(await proposed((text) => `${text} And 12 more.`)).toMatch(/^12 would stand on every later return/);
    expect(await proposed((text) => text.replace("31,775,000 ", "31,775,0000"))).toMatch(/^31,775,0000 would stand/);
  });

  test("that do not fit a later return give way to the built-in words, and it is said", async () => {
    const workbook = await open();
    await workbook.remember("NextDayReturn.wordings", JSON.stringify({ en: { cancellation: "Cancelled." } }));
    expect(await printed(workbook)).toContain("purchased a total of");
    expect(await findingsOf(workbook)).toEqual([
      "T140 issuer,number of shares,class of shares,defined term,dates of purchase,date of the event",
    ]);
  });

  test("a setting that is not ours is taken for none", async () => {
    const workbook = await open();
    for (const setting of ["{", "[]", '{"en":1}', '[{"code":"cancellation"}]', "null"]) {
      await workbook.remember("NextDayReturn.wordings", setting);
      await workbook.remember("NextDayReturn.remarks", setting);
      const { edited, wordings } = await keptRemarks(workbook);
      expect([edited, wordings.en.size]).toEqual([[], 0]);
    }
  });
});
