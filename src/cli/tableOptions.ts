import { fieldsOf } from "../actions/namedFields";
import { type Answer, fieldCalled, isNoTable, kindCalled, placeCalled } from "../actions/tableAnswers";
import { TABLE_KINDS, type TableKind } from "../shares/register/table";

/** Wrong usage: one line for standard error, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * What `--table KIND=SHEET[!RANGE]` and `--column KIND.FIELD=HEADING` say of the register's tables, kinds and fields by their names in either language;
 * `--table none=SHEET[!RANGE]`, that nothing is read there. A column names its sheet by the table of its kind.
 * @throws UsageError where one of them cannot be understood
 */
export function tableAnswersOf(tables: readonly string[] = [], columns: readonly string[] = []): readonly Answer[] {
  const named = columns.map(columnOf);
  const answers = tables.map((text): Answer => {
    const [name, place] = partsOf(text, "--table", "KIND=SHEET or KIND=SHEET!RANGE");
    const { sheet, range } = placeCalled(place);
    if (isNoTable(name)) return { kind: "none", sheet, ...(range === null ? {} : { range }), isInWords: true };
    const kind = kindOf(name, "--table");
    const headings = Object.fromEntries(
      named.filter((column) => column.kind === kind).map(({ field, heading }) => [field, heading]),
    );
    return { kind, sheet, ...(range === null ? {} : { range }), headings, isPartial: true };
  });
  for (const { text, kind } of named) {
    if (!answers.some((answer) => answer.kind === kind))
      throw new UsageError(`--column "${text}" needs --table "${kind}=SHEET", which says on what sheet the table is.`);
  }
  return answers;
}

function columnOf(text: string): { text: string; kind: TableKind; field: string; heading: string } {
  const [name, heading] = partsOf(text, "--column", "KIND.FIELD=HEADING");
  const dot = name.indexOf(".");
  if (dot < 0) throw new UsageError(`--column is KIND.FIELD=HEADING, such as "Movements.Date=When", not "${text}".`);
  const kind = kindOf(name.slice(0, dot), "--column");
  const field = fieldCalled(kind, name.slice(dot + 1));
  if (field === null)
    throw new UsageError(
      `--column: the ${kind} table has no field "${name.slice(dot + 1).trim()}"; say ${fieldsOf(kind)
        .map((each) => each.field)
        .join(", ")}.`,
    );
  return { text, kind, field, heading };
}

function partsOf(text: string, option: string, form: string): readonly [string, string] {
  const at = text.indexOf("=");
  const parts = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()] as const;
  if (at < 0 || parts.includes("")) throw new UsageError(`${option} is ${form}, not "${text}".`);
  return parts;
}

function kindOf(text: string, option: string): TableKind {
  const kind = kindCalled(text);
  if (kind === null)
    throw new UsageError(`${option}: there is no table "${text}"; say ${TABLE_KINDS.join(", ")}, or none.`);
  return kind;
}
