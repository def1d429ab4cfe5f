import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { HostFailure, type HostFailureKind } from "../../src/workbook/hostFailure";
import { contractRegister } from "../support/contractRegister";
import { handmadeWorkbook, handmadeZip } from "../support/handmadePackage";
import { heapInUse } from "../support/heapInUse";
import { timesTried } from "../support/sampled";

jest.setTimeout(120_000);

async function refusal(bytes: Uint8Array): Promise<HostFailureKind | "opened"> {
  try {
    await openWorkbookBytes(bytes, "register.xlsx");
    return "opened";
  } catch (failure) {
    if (failure instanceof HostFailure) return failure.kind;
    throw failure;
  }
}

/** Generous: a slow machine must pass, a hang must not. */
const SECONDS = 60;
async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly seconds: number; readonly megabytes: number }> {
  const start = process.hrtime.bigint();
  const before = process.memoryUsage().rss;
  const result = await work();
  return {
    result,
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    megabytes: (process.memoryUsage().rss - before) / 2 ** 20,
  };
}

const cells = (inner: string): string => `<sheetData>${inner}</sheetData>`;

describe("files that are no workbook", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "next-day-return-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("says when there is no such file", async () => {
    await expect(openFileWorkbook(join(folder, "none.xlsx"))).rejects.toMatchObject({ kind: "no such file" });
    await expect(openFileWorkbook(join(folder, "none", "none.xlsx"))).rejects.toMatchObject({ kind: "no such file" });
  });

  it("refuses a folder", async () => {
    await expect(openFileWorkbook(folder)).rejects.toMatchObject({ kind: "not a workbook" });
  });

  it("refuses a file beyond the bound before reading it", async () => {
    const path = join(folder, "vast.xlsx");
    await writeFile(path, Buffer.alloc(65 * 1024 * 1024));
    await expect(openFileWorkbook(path)).rejects.toMatchObject({ kind: "too large" });
  });

  it.each<readonly [string, Uint8Array, HostFailureKind]>([
    ["an empty file", new Uint8Array(), "not a workbook"],
    ["a csv renamed", Buffer.from("Date,Event\n2022-12-30,Repurchase\n"), "not a workbook"],
    ["a web page renamed", Buffer.from("<html></html>"), "not a workbook"],
    ["an empty zip", handmadeZip([]), "not a workbook"],
    ["a zip of something else", handmadeZip([{ name: "readme.txt", content: "hello" }]), "not a workbook"],
    [
      "another office document",
      handmadeZip([
        {
          name: "_rels/.rels",
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
        { name: "word/document.xml", content: "<document/>" },
      ]),
      "not a workbook",
    ],
    [
      "an old .xls",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1024), Buffer.from("Workbook", "utf16le")]),
      "not a workbook",
    ],
    [
      "a workbook with a password",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(1024),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "password-protected",
    ],
    [
      "a zip with a password",
      handmadeZip([{ name: "xl/workbook.xml", content: "<workbook/>", encrypted: true }]),
      "password-protected",
    ],
    [
      "two parts of one name",
      handmadeZip([
        { name: "a.xml", content: "<a/>" },
        { name: "A.xml", content: "<b/>" },
      ]),
      "not a workbook",
    ],
  ])("refuses %s", async (_, bytes, kind) => {
    expect(await refusal(bytes)).toBe(kind);
  });

  it("opens the honest file that the others are made from", async () => {
    expect(await refusal(handmadeWorkbook({ sheet: cells('<row r="1"><c r="A1"><v>1</v></c></row>') }))).toBe("opened");
  });
});

describe("damaged files", () => {
  it("refuses a file cut off anywhere", async () => {
    const whole = await contractRegister();
    for (let part = 0; part < 40; part++)
      expect(await refusal(whole.subarray(0, Math.floor((whole.length * part) / 40)))).toBe("not a workbook");
  });

  it("never reads a changed byte as another figure", async () => {
    const whole = await contractRegister();
    const honest = JSON.stringify(await everything(whole));
    for (let at = 0; at < whole.length; at += 61) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      if ((await refusal(bytes)) === "opened") expect(JSON.stringify(await everything(bytes))).toBe(honest);
    }
  });

  it.each([
    ["XML that is not closed", "<sheetData><row>"],
    ["a row that cannot be", cells('<row r="0"/>')],
    ["a row beyond the last", cells('<row r="1048577"/>')],
    ["a row that is no number", cells('<row r="1e9999"/>')],
    ["a cell beyond the last column", cells('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["a cell in another row", cells('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ["a cell outside a row", cells('<c r="A2"><v>1</v></c>')],
    ["a shared text that is not there", cells('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
    ["an entity nobody declared", cells('<row r="1"><c r="A1" t="str"><v>&bomb;</v></c></row>')],
    ["elements nested without end", "<a>".repeat(100_000)],
  ])("refuses %s", async (_, sheet) => {
    expect(await refusal(handmadeWorkbook({ sheet }))).toBe("not a workbook");
  });
});

describe("files made to harm", () => {
  it("refuses entities, be they many or from elsewhere", async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    const unused = "<!DOCTYPE worksheet>";
    expect(await refusal(handmadeWorkbook({ prologue: unused, sheet: cells("") }))).toBe("not a workbook");
    for (const prologue of [laughs, outside])
      expect(await refusal(handmadeWorkbook({ prologue, sheet: cells('<row><c t="str"><v>&a;</v></c></row>') }))).toBe(
        "not a workbook",
      );
  });

  it("refuses a bomb by the size it declares", async () => {
    const bytes = handmadeZip([{ name: "xl/worksheets/sheet1.xml", content: "x", claims: 2 ** 31 }]);
    expect(await refusal(bytes)).toBe("too large");
  });

  it("refuses a bomb that declares less than it is, without unpacking it", async () => {
    const lying = handmadeZip([
      {
        name: "_rels/.rels",
        content:
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      },
      { name: "xl/workbook.xml", content: Buffer.alloc(64 * 1024 * 1024, 32), claims: 100 },
    ]);
    const { result, megabytes } = await timed(() => refusal(lying));
    expect(result).toBe("too large");
    expect(megabytes).toBeLessThan(48);
  });

  it("refuses more parts than a workbook has", async () => {
    expect(
      await refusal(handmadeZip(Array.from({ length: 6_000 }, (_, index) => ({ name: `${index}.xml`, content: "" })))),
    ).toBe("too large");
  });

  it("refuses more sheets than a workbook has, though they all stand on one part, and names the limit", async () => {
    const sheets = (count: number): string =>
      `<sheets>${Array.from({ length: count }, (_, index) => `<sheet name="S${index}" sheetId="${index + 2}" r:id="rId1"/>`).join("")}</sheets>`;
    // With the one the workbook has already.
    await expect(
      openWorkbookBytes(handmadeWorkbook({ sheet: cells(""), workbookProperties: sheets(999) }), "register.xlsx"),
    ).resolves.toBeDefined();
    await expect(
      openWorkbookBytes(handmadeWorkbook({ sheet: cells(""), workbookProperties: sheets(1_000) }), "register.xlsx"),
    ).rejects.toMatchObject({
      kind: "too large",
      originalCause: { message: "more than 1,000 sheets" },
    });
  });

  it("refuses a shared text longer than any cell's", async () => {
    const ofLength = (length: number): Uint8Array =>
      handmadeWorkbook({ sheet: cells(""), sharedStrings: `<si><t>${"a".repeat(length)}</t></si>` });
    expect(await refusal(ofLength(32_767 * 7 + 1))).toBe("too large");
    await expect(openWorkbookBytes(ofLength(32_767), "register.xlsx")).resolves.toBeDefined();
  });

  it("reads blank rows by the hundred thousand without keeping them", async () => {
    const rows = '<row s="1" customFormat="1"><c s="1"/></row>'.repeat(
      timesTried({ sample: 100_000, whole: 1_000_000 }),
    );
    const bytes = handmadeWorkbook({
      formats: ["0.00"],
      sheet: cells(`<row r="1"><c r="A1"><v>1</v></c></row>${rows}`),
    });
    const before = heapInUse();
    const { result, seconds } = await timed(() => openWorkbookBytes(bytes, "register.xlsx"));
    // In megabytes: a hundred thousand rows, each with its cell, are some sixty.
    expect((heapInUse() - before) / 2 ** 20).toBeLessThan(20);
    expect((await result.survey()).sheets[0]?.used).toEqual({
      sheet: "Sheet1",
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    });
    expect(seconds).toBeLessThan(SECONDS);
  });

  it("does not believe what a sheet says of its own extent, nor walk the space between two far cells", async () => {
    const sheet = `<dimension ref="A1:XFD1048576"/>${cells('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')}`;
    const { result, seconds, megabytes } = await timed(() =>
      openWorkbookBytes(handmadeWorkbook({ sheet }), "register.xlsx"),
    );
    const used = (await result.survey()).sheets[0]?.used;
    expect(used).toEqual({ sheet: "Sheet1", row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
    expect(seconds).toBeLessThan(SECONDS);
    expect(megabytes).toBeLessThan(100);
    await expect(result.read(used ? [used] : [])).rejects.toMatchObject({ kind: "too large" });
  });

  it("refuses merges made to keep us busy", async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    ).join("");
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000);
    const { result, seconds } = await timed(() =>
      refusal(handmadeWorkbook({ sheet: `${cells(rows)}<mergeCells>${merges}</mergeCells>` })),
    );
    expect(result).toBe("too large");
    expect(seconds).toBeLessThan(SECONDS);
  });
});

/** All values and formats of a workbook that opened. */
async function everything(bytes: Uint8Array): Promise<unknown> {
  const workbook = await openWorkbookBytes(bytes, "register.xlsx");
  const { sheets } = await workbook.survey();
  return [sheets, await workbook.read(sheets.flatMap(({ used }) => (used ? [used] : [])))];
}
