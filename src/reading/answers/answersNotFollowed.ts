import type { Finding } from "../../shares/values/finding";
import type { LocatedTable } from "../../shares/register/table";
import { kindWords } from "../columns/kindWords";
import type { Ground } from "../locateTables";
import { nearestHeadings } from "../nearestHeadings";
import { quotedTexts } from "../quotedTexts";
import { readingFinding } from "../readingFindings";
import { foldText } from "../vocabulary/foldText";
import type { TableAnswer } from "./tableAnswer";

/**
 * Answers that the sheets contradict: a sheet that is not there, one without the table's headings, a heading nobody finds. Of answers that name some fields
 * only: those that Set-up keeps go by headings that may have been renamed since.
 * @param found every table found, whether it counts or not
 */
export function answersNotFollowed(
  answers: readonly TableAnswer[],
  ground: Ground,
  found: readonly LocatedTable[],
): Finding[] {
  const said = answers.filter(({ isPartial }) => isPartial === true);
  const reported = new Set<string>();
  return said.flatMap((answer) => {
    const { kind, sheet } = answer;
    const ofKind = found.filter((table) => table.kind === kind && table.settledBy === "user");
    const about = { table: kind, sheet };
    const grid = ground.grids.find((each) => each.sheet === sheet);
    if (grid === undefined) {
      const sheets = quotedTexts(ground.grids.map((each) => each.sheet));
      return [readingFinding("answer-not-followed", [], { ...about, sheets })];
    }
    const near = nearestHeadings([kind], [grid], ground.words, []);
    const seen = quotedTexts(near?.texts ?? []);
    const unfound = Object.entries(answer.headings).filter(
      ([field, heading]) => !reported.has(field) && !ofKind.some((table) => hasHeading(table, field, heading)),
    );
    const isRead = ofKind.some((table) => table.sheet === sheet);
    if (isRead || unfound.some(([, heading]) => !stands(ground, answer, heading)))
      return unfound.map(([field, heading]) => {
        reported.add(field);
        return readingFinding("answer-not-followed", near?.cells ?? [], { ...about, field, heading, seen });
      });
    const missing = near?.missing.filter((field) => !(field in answer.headings)) ?? neededOf(answer);
    const fields = (missing.length === 0 ? neededOf(answer) : missing).join(", ");
    return [readingFinding("answer-not-followed", near?.cells ?? [], { ...about, fields, seen })];
  });
}

function neededOf({ kind, headings }: TableAnswer): readonly string[] {
  return kindWords(kind)
    .fields.filter(({ field, needed }) => needed && !(field in headings))
    .map(({ field }) => field);
}

function hasHeading({ headings }: LocatedTable, field: string, named: string): boolean {
  const heading = headings.get(field);
  return heading !== undefined && [heading, ...heading.split(" › ")].some((text) => foldText(text) === foldText(named));
}

/** True where a cell of the answer's sheet reads so. */
function stands({ grids }: Ground, { sheet }: TableAnswer, heading: string): boolean {
  const grid = grids.find((each) => each.sheet === sheet);
  const plain = foldText(heading.split(" › ").at(-1) ?? heading);
  return (
    grid?.snapshot.values.some((row) => row.some((value) => typeof value === "string" && foldText(value) === plain)) ===
    true
  );
}
