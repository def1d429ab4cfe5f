import { contentOf } from "../reading/columns/fieldContents";

const FORMATS: Readonly<Record<ReturnType<typeof contentOf>, string>> = {
  date: "d mmmm yyyy",
  count: "#,##0",
  money: "#,##0.00##",
  percentage: "0.00##%",
  class: "General",
  event: "General",
  currency: "General",
  direction: "General",
  text: "General",
};

/** Days among the fields whose cells may hold a word as well: `Disclosed on` may say `not yet`. */
const ALSO_DAYS: ReadonlySet<string> = new Set(["Disclosed on", "Date of explanatory statement"]);

/** Codes that begin with zeros: `00700` typed into a cell of another format loses them. */
const CODES: ReadonlySet<string> = new Set(["Stock code", "Multi-counter stock code"]);

/** The number format of a new column's cells, in its en-US form, by what the field holds. */
export function formatOfField(field: string): string {
  if (CODES.has(field)) return "@";
  return ALSO_DAYS.has(field) ? FORMATS.date : FORMATS[contentOf(field)];
}
