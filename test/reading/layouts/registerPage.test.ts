import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { kindWords } from "../../../src/reading/columns/kindWords";
import { TABLE_KINDS } from "../../../src/shares/register/table";
import { croppedPng } from "../../support/croppedPng";
import { convertInOtherOffice } from "../../support/otherOffice";
import { sheetsOf } from "../support/grids";
import { CLASSES_ACROSS, LAYOUTS_OF_SENSETIME, REGISTRARS_STATEMENT } from "./senseTime";
import { LAYOUTS_OF_TENCENT } from "./tencent";

/** The layouts that docs/register.md shows, by the name of their picture: each gives its published return in layouts.test.ts. */
const PICTURED: Readonly<Record<string, string | undefined>> = {
  "register-merged": LAYOUTS_OF_SENSETIME["class and date merged down"],
  "register-two-rows": LAYOUTS_OF_SENSETIME["headings of two rows"],
  "register-debit-credit": LAYOUTS_OF_SENSETIME["debit and credit"],
  "register-thousands": LAYOUTS_OF_SENSETIME["thousands in the heading"],
  "register-classes-across": CLASSES_ACROSS,
  "register-statement": REGISTRARS_STATEMENT,
  "register-subtotals": LAYOUTS_OF_TENCENT["subtotals by month"],
  "register-tracker": LAYOUTS_OF_TENCENT["a treasury team's tracker"],
  "register-filed": LAYOUTS_OF_TENCENT["filed, ticks and to be filed"],
};
/** Of a longer log its first and last rows are shown: the kind is seen in them. */
const FIRST_ROWS = 6;
const LAST_ROWS = 7;
const WIDEST = 36;
const NARROWEST = 15;

const PAGE = readFileSync("docs/register.md", "utf8");

test("docs/register.md shows these layouts and no other", () => {
  const shown = [...PAGE.matchAll(/\]\(pictures\/(register-[a-z-]+)\.png\)/g)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(Object.keys(PICTURED).toSorted());
});

test.each(TABLE_KINDS)("docs/register.md names every field of %s, and marks those it cannot do without", (kind) => {
  const line = PAGE.split("\n").find((each) => each.startsWith(`| **${kind}**`)) ?? "";
  const named = (line.split("|")[2] ?? "")
    .replace(/\([^)]*\)/g, "")
    .replace(" and Decrease", "")
    .split(",");
  const fields = new Map(named.map((name) => [name.replace("*", "").trim(), name.includes("*")]));
  for (const { field, needed } of kindWords(kind).fields)
    if (field !== "Increase" && field !== "Decrease") expect([field, fields.get(field)]).toEqual([field, needed]);
});

test.each(Object.entries(PICTURED))(
  "%s is the picture of a proven layout",
  async (name, grids) => {
    expect(grids).toBeDefined();
    const file = join("docs/pictures", `${name}.png`);
    if (process.env["UPDATE_PICTURES"] === "1" && grids !== undefined) await draw(grids, file);
    expect(existsSync(file)).toBe(true);
  },
  60_000,
);

/** Draws the last sheet of a layout as LibreOffice prints it, with the letters and numbers of columns and rows. */
async function draw(grids: string, file: string): Promise<void> {
  const last = sheetsOf(grids).at(-1);
  if (last === undefined) throw new RangeError("No sheet");
  const { region, values, formats } = last.snapshot;
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(region.sheet, {
    pageSetup: {
      showRowColHeaders: true,
      showGridLines: true,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
    },
  });
  for (const [down, row] of values.entries())
    for (const [across, value] of row.entries()) {
      if (value === "") continue;
      const cell = sheet.getCell(region.row + down + 1, region.column + across + 1);
      cell.value = value;
      const format = formats[down]?.[across] ?? "General";
      cell.numFmt = format === "General" && typeof value === "number" ? "#,##0.###;-#,##0.###" : format;
    }
  for (let column = 1; column <= region.columns; column++) {
    const longest = Math.max(NARROWEST, ...values.map((row) => String(row[column - 1] ?? "").length));
    sheet.getColumn(column).width = Math.min(WIDEST, longest + 1);
  }
  for (let row = FIRST_ROWS + 1; row <= values.length - LAST_ROWS; row++) sheet.getRow(row).hidden = true;
  const folder = mkdtempSync(join(tmpdir(), "picture-"));
  try {
    writeFileSync(join(folder, "sheet.xlsx"), new Uint8Array(await book.xlsx.writeBuffer()));
    convertInOtherOffice([join(folder, "sheet.xlsx")], "pdf", folder);
    const page = ["-r", "110", "-f", "1", "-l", "1", "-singlefile", join(folder, "sheet.pdf"), join(folder, "page")];
    execFileSync("pdftoppm", page);
    writeFileSync(file, croppedPng(readFileSync(join(folder, "page.ppm"))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
