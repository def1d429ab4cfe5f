import type { TableAnswer } from "../actions/tableAnswers";
import { TABLE_KINDS, type TableKind } from "../shares/register/table";

/** Wrong usage: one line for standard error, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * What `--table KIND=SHEET` and `--column KIND.FIELD=HEADING` say of the register's tables. A column names its sheet by the table of its kind.
 * @throws UsageError where one of them cannot be understood
 */
export function tableAnswersOf(
  tables: readonly string[] = [],
  columns: readonly string[] = [],
): readonly TableAnswer[] {
  const answers: { kind: TableKind; sheet: string; headings: Record<string, string>; isPartial: true }[] = tables.map(
    (text) => {
      const [kind, sheet] = partsOf(text, "--table", "KIND=SHEET");
      return { kind: kindOf(kind, "--table"), sheet, headings: {}, isPartial: true };
    },
  );
  for (const text of columns) {
    const [name, heading] = partsOf(text, "--column", "KIND.FIELD=HEADING");
    const dot = name.indexOf(".");
    if (dot < 0) throw new UsageError(`--column is KIND.FIELD=HEADING, such as "Movements.Date=When", not "${text}".`);
    const kind = kindOf(name.slice(0, dot), "--column");
    const ofKind = answers.filter((answer) => answer.kind === kind);
    if (ofKind.length === 0)
      throw new UsageError(`--column "${text}" needs --table "${kind}=SHEET", which says on what sheet the table is.`);
    for (const answer of ofKind) answer.headings[name.slice(dot + 1).trim()] = heading;
  }
  return answers;
}

function partsOf(text: string, option: string, form: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at <= 0 || at === text.length - 1) throw new UsageError(`${option} is ${form}, not "${text}".`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function kindOf(text: string, option: string): TableKind {
  const kind = TABLE_KINDS.find((each) => each.toLowerCase() === text.trim().toLowerCase());
  if (kind === undefined)
    throw new UsageError(`${option}: there is no table "${text}"; say ${TABLE_KINDS.join(", ")}.`);
  return kind;
}
