import type { Snapshot } from "../../../src/workbook/workbook";
import { sheet, type SheetFixture, surveyOf } from "../../support/sheetFixture";
import type { PublishedReturn } from "./published";
import { lineOf, type Outcome, outcomeOfCells } from "./returnOf";

/** Sheets written as they look: `## name` begins one, `⏎` is a line break within a cell, `~` before a row strikes it through. */
export type Grids = string;

export function sheetsOf(grids: Grids): readonly SheetFixture[] {
  return grids
    .split(/^\s*## /m)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.replace(/\n\s*$/, "").split("\n");
      const isStruck = (line: string): boolean => line.trim().startsWith("~");
      const struckRows = lines.flatMap((line, down) => (isStruck(line) ? [down] : []));
      return withLineBreaks(sheet(name.trim(), lines.map((line) => line.replace("~", "")).join("\n")), struckRows);
    });
}

function withLineBreaks({ snapshot, ...rest }: SheetFixture, struckRows: readonly number[]): SheetFixture {
  const values: Snapshot["values"] = snapshot.values.map((row) =>
    row.map((value) => (typeof value === "string" ? value.replaceAll("⏎", "\n") : value)),
  );
  return { ...rest, snapshot: { ...snapshot, values, struck: struckRows.map((down) => snapshot.region.row + down) } };
}

export function outcomeOfGrids(grids: Grids, language: "en" | "zh-Hant" = "en"): Promise<Outcome> {
  const sheets = sheetsOf(grids);
  return outcomeOfCells({ survey: surveyOf(sheets), snapshots: sheets.map(({ snapshot }) => snapshot) }, language);
}

/** The sheets must give the published return: exit 0, no error finding, each field of it as printed. */
export async function expectReturn(
  grids: Grids,
  published: PublishedReturn,
  language: "en" | "zh-Hant" = "en",
): Promise<void> {
  const outcome = await outcomeOfGrids(grids, language);
  expect(outcome.end === "errors" ? outcome.errors : outcome.end).toBe("written");
  expect(outcome.end === "written" ? outcome.filled : null).toMatchObject(published);
}

/** The sheets must be asked about: error findings with these codes at these cells, and no others. `Movements!C4 R120`. */
export async function expectErrors(grids: Grids, errors: readonly string[]): Promise<void> {
  const { findings } = await outcomeOfGrids(grids);
  const found = findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => lineOf(finding).split(" ").slice(0, -1).join(" "));
  expect(found).toEqual(errors);
}

export { outcomeOfCells };

export function notesOf({ findings }: Outcome): readonly string[] {
  return findings.filter(({ severity }) => severity !== "error").map(({ code, name }) => `${code} ${name}`);
}
