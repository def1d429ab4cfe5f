import type { ReturnField } from "../returnFields";
import { printSame } from "./fieldMarks";
import { printedPlan } from "./printedCell";
import type { SheetField } from "./readSheetFields";

/** What tells a block or a line apart from the others of its kind. */
const TOLD_BY: readonly (readonly [group: RegExp, fields: readonly string[]])[] = [
  [/^(Class)(\d+)\./, ["Kind", "Designation"]],
  [/^(Class\d+\.Event)(\d+)\./, ["Category", "Detail", "Date"]],
  [/^(Class\d+\.PartB)(\d+)\./, ["Category", "Description", "Date"]],
  // The Monthly Return; its Part B has a description where that of FF305 has a category.
  [/^(Class\d+\.Part[ACDE])(\d+)\./, ["Description", "Detail", "Date"]],
  [/^(SectionII\.Purchase)(\d+)\./, ["Date", "Method"]],
  [/^(SectionIII\.Sale)(\d+)\./, ["Date", "Method"]],
];

/**
 * The fields of a sheet under the names they have on another make of the same return: where a line or a class has come in before them, theirs has moved.
 * A line the other make does not have comes behind all of its.
 */
export function alignedTo(fields: readonly ReturnField[], sheet: readonly SheetField[]): readonly SheetField[] {
  return linesAlignedBy(fields, sheet, (part, expected, found) => {
    // An empty box may have no name.
    const blank = { kind: "blank" } as const;
    const printed = expected === undefined ? blank : printedPlan(expected.field.value, expected.field.numberFormat);
    return printSame(part, printed, found?.printed ?? blank);
  });
}

/** True where a field of a line reads the same on both makes; undefined for a box one of them does not have. */
type ReadsTheSame<Field> = (part: string, expected: ReturnField | undefined, found: Field | undefined) => boolean;

/** The same for fields that were read in any other way. */
export function linesAlignedBy<Field extends { readonly name: string }>(
  fields: readonly ReturnField[],
  read: readonly Field[],
  readsTheSame: ReadsTheSame<Field>,
): readonly Field[] {
  return TOLD_BY.reduce(
    (aligned, [group, toldBy]) => alignGroup({ fields, sheet: aligned, group, toldBy }, readsTheSame),
    read,
  );
}

interface GroupToAlign<Field> {
  readonly fields: readonly ReturnField[];
  readonly sheet: readonly Field[];
  readonly group: RegExp;
  readonly toldBy: readonly string[];
}

function alignGroup<Field extends { readonly name: string }>(
  { fields, sheet, group, toldBy }: GroupToAlign<Field>,
  readsTheSame: ReadsTheSame<Field>,
): readonly Field[] {
  const given = new Map(fields.map((field) => [field.name, field]));
  const onSheet = new Map(sheet.map((field) => [field.name, field]));
  const places = placesIn(fields, group);
  const moved = new Map<string, string>();
  for (const [prefix, numbers] of placesIn(sheet, group)) {
    const free = new Set(places.get(prefix));
    let next = Math.max(0, ...free);
    const isSame = (at: number, other: number): boolean =>
      toldBy.every((part) =>
        readsTheSame(part, given.get(`${prefix}${other}.${part}`), onSheet.get(`${prefix}${at}.${part}`)),
      );
    for (const at of numbers) {
      const to = [...free].find((other) => isSame(at, other)) ?? (next += 1);
      free.delete(to);
      moved.set(`${prefix}${at}.`, `${prefix}${to}.`);
    }
  }
  return sheet.map((field) => {
    const [start] = group.exec(field.name) ?? [];
    const to = start === undefined ? undefined : moved.get(start);
    return start === undefined || to === undefined ? field : { ...field, name: to + field.name.slice(start.length) };
  });
}

/** The numbers of the blocks or lines of a kind, by what stands before the number. */
function placesIn(fields: readonly { readonly name: string }[], group: RegExp): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { name } of fields) {
    const [, prefix, number] = group.exec(name) ?? [];
    if (prefix === undefined || number === undefined) continue;
    const at = parseInt(number, 10);
    const known = places.get(prefix) ?? [];
    if (!known.includes(at)) places.set(prefix, [...known, at]);
  }
  return places;
}
