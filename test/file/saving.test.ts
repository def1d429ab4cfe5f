import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { convertInOtherOffice, HAS_OTHER_OFFICE } from "../support/otherOffice";
import { SAMPLE_PLAN } from "../support/samplePlan";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "next-day-return-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("saving", () => {
  it("writes the return into a new file that opens again, and nothing beside it", async () => {
    const workbook = new NewFileWorkbook();
    await workbook.write(SAMPLE_PLAN);
    await workbook.save(join(folder, "return.xlsx"));
    expect(await readdir(folder)).toEqual(["return.xlsx"]);
    const { fileName, sheets } = await (await openFileWorkbook(join(folder, "return.xlsx"))).survey();
    expect(fileName).toBe("return.xlsx");
    expect(sheets.map(({ name, returnSheet }) => [name, returnSheet])).toEqual([
      ["Secretary's return", "FF304 2022-12-30"],
    ]);
  });

  it("leaves an older file as it was when the new one cannot take its place, and nothing behind", async () => {
    await mkdir(join(folder, "return.xlsx"));
    await writeFile(join(folder, "return.xlsx", "kept"), "");
    const workbook = new NewFileWorkbook();
    await workbook.write(SAMPLE_PLAN);
    await expect(workbook.save(join(folder, "return.xlsx"))).rejects.toMatchObject({
      kind: "cannot write",
      leftBehind: null,
    });
    expect(await readdir(folder)).toEqual(["return.xlsx"]);
    await expect(workbook.save(join(folder, "no", "return.xlsx"))).rejects.toMatchObject({ kind: "cannot write" });
  });

  it("is no file without a sheet", async () => {
    await expect(new NewFileWorkbook().save(join(folder, "return.xlsx"))).rejects.toThrow("no file");
  });
});

describe("a sheet that cannot be written", () => {
  it("leaves the workbook as it was", async () => {
    const workbook = new NewFileWorkbook();
    await workbook.write(SAMPLE_PLAN);
    await expect(
      workbook.write({
        ...SAMPLE_PLAN,
        cells: SAMPLE_PLAN.cells.map((cell) => ({ ...cell, value: { kind: "number", decimal: "nonsense" } })),
      }),
    ).rejects.toThrow("is no number");
    const opened = await openWorkbookBytes(await workbook.toBytes(), "return.xlsx");
    expect((await opened.survey()).sheets.map(({ name }) => name)).toEqual(["Secretary's return"]);
  });

  it("refuses a text no cell can hold", async () => {
    const cells = SAMPLE_PLAN.cells
      .slice(0, 1)
      .map((cell) => ({ ...cell, value: { kind: "text", text: "x".repeat(32_768) } as const }));
    await expect(new NewFileWorkbook().write({ ...SAMPLE_PLAN, cells })).rejects.toMatchObject({ kind: "too large" });
  });
});

(HAS_OTHER_OFFICE ? describe : describe.skip)("another office program", () => {
  it("finds the names on their sheet, the text as text, and the measures as planned", async () => {
    const workbook = new NewFileWorkbook();
    await workbook.write(SAMPLE_PLAN);
    await workbook.save(join(folder, "return.xlsx"));
    convertInOtherOffice([join(folder, "return.xlsx")], "fods", folder);
    const opened = await readFile(join(folder, "return.fods"), "utf8");
    expect(opened).toMatch(
      /table:named-range table:name="ClassB\.Opening"[^>]*cell-range-address="\$&apos;Secretary&apos;&apos;s return&apos;\.\$B\$3"/,
    );
    expect(opened).not.toContain("table:formula=");
    const widths = [...opened.matchAll(/style:column-width="([\d.]+)in"/g)].map(([, inches]) => Number(inches) * 72);
    SAMPLE_PLAN.columnWidths.forEach((points, column) => {
      expect(Math.abs((widths[column] ?? 0) - points)).toBeLessThan(points * 0.01);
    });
  }, 180_000);
});
