import { foldText } from "../vocabulary/foldText";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";

/** Columns that part the shares bought by what they are for; -1 where a log has only one of them. */
export interface PurposeColumns {
  readonly cancellation: number;
  readonly treasury: number;
}

const CANCELLATION = /\bcancel(?:led|lation)?\b|註銷/g;
const TREASURY = /\btreasury\b|庫存股份|庫存股|庫存/g;
/** `Cancelled`, 已註銷: what became of shares, not what they were bought for. */
const PAST = /(?<!\bto be )(?<!\bbe )\bcancelled\b|已註銷|[已獲]註/;
/** Words beside the purpose that say nothing else. */
const BESIDE =
  /\b(?:number|no|nos|qty|quantity|total|of|the|shares?|units?|securities|stock|re-?purchased?|purchased?|bought|back|buy-?backs?|for|to|be|is|are|as|in|into|and|then|hold(?:ing)?|held|keep|kept|retained?|intended)\b|股份數目|股份總數|股份|股數|數目|數量|[擬作供待以持有購回買入的於將轉為用途股數]/g;

/**
 * `For cancellation` beside `For treasury`, in a log of purchases: what a row bought is their sum. Alone either stands for the number only where no column
 * gives one, and its words say that shares were bought for it.
 */
export function purposeColumnsOf(
  columns: readonly ColumnEvidence[],
  { kind, missing, fields }: ColumnAssignment,
): PurposeColumns | null {
  if (kind !== "Repurchases" || !fields.has("Trading date")) return null;
  const of = (side: "cancellation" | "treasury"): readonly ColumnEvidence[] =>
    columns.filter((column) => purposeOver(column) === side);
  const [cancelled, held] = [of("cancellation"), of("treasury")];
  if (cancelled.length > 1 || held.length > 1) return null;
  const [one] = [...cancelled, ...held];
  const isAlone = cancelled.length + held.length === 1;
  if (one === undefined || (isAlone && !(missing.includes("Number") && SAYS_FOR.test(textOf(one))))) return null;
  return { cancellation: cancelled[0]?.heading.column ?? -1, treasury: held[0]?.heading.column ?? -1 };
}

const SAYS_FOR = /\bfor\b|\bto be\b|[擬供作待]/;

function textOf({ heading }: ColumnEvidence): string {
  return foldText(heading.path.join(" "));
}

/** What the words over a column of numbers say that its shares were bought for; null where they say something else. */
function purposeOver(column: ColumnEvidence): "cancellation" | "treasury" | null {
  const { numbers, wholes, percentages, dates, filled, areDashes } = column.contents;
  if (filled > 0 && !areDashes && (wholes === 0 || numbers < 0.5 || percentages > 0 || dates > 0)) return null;
  const text = textOf(column).replace(UNIT, " ");
  if (text.length > LONGEST || PAST.test(text)) return null;
  const [isCancelled, isHeld] = [text.search(CANCELLATION) >= 0, text.search(TREASURY) >= 0];
  if (isCancelled === isHeld) return null;
  const rest = text.replace(CANCELLATION, " ").replace(TREASURY, " ").replace(BESIDE, " ");
  return /[\p{L}\p{N}%$]/u.test(rest) ? null : isCancelled ? "cancellation" : "treasury";
}

const LONGEST = 80;
const UNIT = /['‘’]?0{3}s?\b|\b(?:thousands?|millions?)\b|千股|[百千]?萬股/g;

/** The assignment without what else was made of these columns; what was bought is their sum. */
export function withPurposes(
  assignment: ColumnAssignment,
  { cancellation, treasury }: PurposeColumns,
): ColumnAssignment {
  const own = new Set([cancellation, treasury]);
  return {
    ...assignment,
    fields: new Map([...assignment.fields].filter(([, { column }]) => !own.has(column))),
    missing: assignment.missing.filter((field) => field !== "Number"),
    open: assignment.open.filter(({ columns }) => !columns.some((column) => own.has(column))),
  };
}
