import { NOT_CALCULATED } from "../../workbook/workbook";

/** What came of reading a cell: a value, nothing in it, or something that could not be taken for a value. */
export type Parsed<T> =
  | {
      readonly kind: "value";
      readonly value: T;
      /** Worth telling though it was read: how it stood in the cell. */ readonly remark?: ReadingRemark;
    }
  | { readonly kind: "blank" }
  | {
      readonly kind: "placeholder";
      /** `—`, `n/a`, `TBC`: somebody meant to fill it or meant there is nothing. */ readonly tentative: boolean;
    }
  | { readonly kind: "unreadable"; readonly problem: ReadingProblem };

export type ReadingRemark = "number kept as text" | "note mark" | "day read first" | "date without a date format";

export type ReadingProblem =
  | "error value"
  | "not calculated"
  | "not a number"
  | "fraction of a share"
  | "too many digits"
  | "not a date"
  | "no such day"
  | "unclear percentage"
  | "not one of the choices";

/** A cell with a longer text holds prose. */
export const LONGEST_CELL = 200;

export const BLANK = { kind: "blank" } as const;

export function value<T>(read: T, remark?: ReadingRemark): Parsed<T> {
  return remark === undefined ? { kind: "value", value: read } : { kind: "value", value: read, remark };
}

export function unreadable(problem: ReadingProblem): { readonly kind: "unreadable"; readonly problem: ReadingProblem } {
  return { kind: "unreadable", problem };
}

const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#PYTHON!",
  "#EXTERNAL!",
  "#TIMEOUT!",
]);

/** True for the text of an Excel error value. */
export function isErrorValue(text: string): boolean {
  return text.startsWith("#") && (ERROR_VALUES.has(text) || text === NOT_CALCULATED);
}

/** The problem an error value is. */
export function errorProblem(text: string): ReadingProblem {
  return text === NOT_CALCULATED ? "not calculated" : "error value";
}

/** `—`, `n/a`, `nil`: nothing, said in words. `TBC`, `?`: not known yet. Null for any other text. */
export function placeholderKind(text: string): "nothing" | "tentative" | null {
  const plain = text.normalize("NFKC").trim().toLowerCase().replace(/\.$/, "");
  return kindOfPlaceholder(plain) ?? placeholderInTwoLanguages(plain);
}

/** `無 / Nil`, `待定 TBC`: both languages say it. */
function placeholderInTwoLanguages(plain: string): "nothing" | "tentative" | null {
  if (plain.length > LONGEST_PLACEHOLDER || !/\p{Script=Han}/u.test(plain)) return null;
  let latin = plain.replace(/\p{Script=Han}+/gu, " ").trim();
  while (/^[/|(]/.test(latin)) latin = latin.slice(1).trim();
  while (/[/|)]$/.test(latin)) latin = latin.slice(0, -1).trim();
  const kind = latin === "" ? null : kindOfPlaceholder(latin);
  return kind !== null && kind === kindOfPlaceholder((plain.match(/\p{Script=Han}+/gu) ?? []).join("")) ? kind : null;
}

const LONGEST_PLACEHOLDER = 30;

function kindOfPlaceholder(plain: string): "nothing" | "tentative" | null {
  if (/^([-–—−‒―]+|n\/?a|n\.a|nil|none|not applicable|不適用|不适用|無|无)$/.test(plain)) return "nothing";
  return /^(tbc|tba|tbd|to be confirmed|to be advised|pending|\?+|xx+|待定|待確認|待确认)$/.test(plain)
    ? "tentative"
    : null;
}
