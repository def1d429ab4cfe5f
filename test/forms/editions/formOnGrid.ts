import { fillReturn } from "../../../src/forms/fillReturn";
import type { FormEdition, TableColumns } from "../../../src/forms/form";
import { layOutReturn } from "../../../src/forms/layOutReturn";
import { wordIn } from "../../../src/forms/words";
import { WORDS_EN, type WordKey } from "../../../src/forms/words.en";
import { Ledger } from "../../../src/shares/ledger";
import { aRegister, day } from "../../support/registerBuilder";

/** The columns that both forms stand on. */
const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7];

const REMARK = { code: "T", parts: ["The shares were placed."], missing: [] };

function without(text: string): string {
  return text.replace(/\s+/g, "");
}

/** All that the sheet of a return says in English, without spaces: one that placed shares, bought some and sold treasury shares. */
function sheetOf(edition: FormEdition): string {
  const date = "2025-06-13";
  const ledger = new Ledger(
    aRegister({
      issuer: { explanatoryStatementDate: "2025-04-08" },
      classes: [
        { name: "A", multiCounter: "80001", opening: "800,000", openingDate: "2025-05-30", openingTreasury: "5,000" },
      ],
      movements: [{ date, category: "placing", event: "Placing", number: "1,000" }],
      repurchases: [{ date, number: "100", highest: "HKD 2", lowest: "HKD 2", paid: "HKD 200" }],
      treasurySales: [{ date, number: "50", highest: "HKD 3", lowest: "HKD 3", received: "HKD 150" }],
    }),
  );
  const content = ledger.returnContent(day(date));
  if (content === null) throw new Error("There is a return");
  const { cells } = layOutReturn(fillReturn(ledger, content, edition, "en", [REMARK]));
  return without(cells.map(({ value }) => (value?.kind === "text" ? value.text : "")).join(" "));
}

/** The texts of a form, by the beginning of their names, that its sheet does not print. */
export function textsMissing(edition: FormEdition, beginning: string): readonly WordKey[] {
  const sheet = sheetOf(edition);
  return (Object.keys(WORDS_EN) as readonly WordKey[]).filter(
    (word) =>
      word.startsWith(beginning) &&
      // A text with a place in it is printed with what stands there; one of several confirmations without its mark at the end.
      !wordIn("en", word)
        .split(/\{\w+\}/)
        .map((part) => without(part).replace(/[;.]$/, ""))
        .every((part) => sheet.includes(part)),
  );
}

/** Spans of a form, wherever they are, that begin after they end or leave the page. */
export function spansOffThePage(part: unknown): readonly unknown[] {
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([key, value]: readonly [string, unknown]) => {
    if (key !== "at" && key !== "labelAt") return spansOffThePage(value);
    const [from, to] = value as readonly (number | undefined)[];
    return from !== undefined && to !== undefined && from >= 0 && from <= to && to <= 7 ? [] : [value];
  });
}

/** The columns of a page that the columns of a table cover, and those that its lowest row of headings does: both are every one, once. */
export function covered({ columns, headings }: TableColumns): readonly (readonly number[])[] {
  const each = (spans: readonly (readonly [number, number])[]): readonly number[] =>
    spans.flatMap(([from, to]) => COLUMNS.filter((column) => column >= from && column <= to));
  return [each(columns), each(headings.filter(({ level }) => level !== "upper").map(({ at }) => at))];
}

export const WHOLE_PAGE = [COLUMNS, COLUMNS];

/** The boxes that stand under no column of their table, or wider than it. */
export function outsideColumns(
  boxes: readonly { readonly field: { readonly name: string }; readonly at: readonly [number, number] }[],
  { columns }: TableColumns,
): readonly string[] {
  return boxes
    .filter(({ at }) => !columns.some(([from, to]) => from <= at[0] && at[1] <= to))
    .map(({ field }) => field.name);
}

/** Labels and boxes of a line from left to right: the columns each begins and ends on. */
export function inOrder(
  line: readonly { readonly labelAt: readonly [number, number]; readonly at: readonly [number, number] }[],
): boolean {
  const edges = line.flatMap(({ labelAt, at }) => [...labelAt, ...at]);
  return edges.every((edge, place) => place === 0 || edge >= (edges[place - 1] ?? 0) + (place % 2 === 0 ? 1 : 0));
}
