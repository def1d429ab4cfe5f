import type { Figure } from "../../shares/values/figure";
import type { Mandate } from "../../shares/register/mandate";
import { type CivilDate, serialOfDate } from "../../shares/values/civilDate";
import type { Finding } from "../../shares/values/finding";
import { purchasedUnder, purchasesRestated } from "../../shares/disclosure/purchaseReport";
import type { Register } from "../../shares/register/register";
import { type ShareCount, showCount } from "../../shares/values/quantity";
import { readingFinding } from "../readingFindings";
import { parseDate } from "../cells/parseDate";
import { parseCountInUnits } from "../cells/parseNumber";
import type { FoundTable } from "../locateTables";
import { TABLE_WORDS } from "../vocabulary/headings/allHeadings";
import type { ClassNames } from "./classNames";
import type { TableReader } from "./tableReader";

const BASES = [
  [/^(this class|class|本類別)/, "this class", "this class"],
  [/^(all classes|所有類別)/, "all classes", "all classes"],
  [/^(ten times|10 ?x|10 times|十倍)/, "ten times", "ten times"],
] as const;

const FIELDS = (TABLE_WORDS.find(({ kind }) => kind === "Mandate")?.fields ?? []).map(({ field }) => field);

/**
 * Reads the mandates of a table: one, or one for each column of values or row.
 * @param areNeeded whether there are purchases; without any, a table nobody has filled in yet holds no mandate, and lacks nothing
 */
export function readMandates(reader: TableReader, classes: ClassNames, areNeeded: boolean): Mandate[] {
  const classOf = classes.reader(reader);
  const entries = areNeeded
    ? reader.entries
    : reader.entries.filter((entry) => FIELDS.some((field) => reader.raw(entry, field) !== ""));
  return entries.map((entry): Mandate => {
    const figure = <T>(field: string, read: T | null): Figure<T> | null =>
      read === null || read === "" ? null : { value: read, cell: reader.cell(entry, field) };
    const mandate: Mandate = {
      origin: entry,
      name: reader.text(entry, "Name of mandate"),
      shareClass: reader.raw(entry, "Share class") === "" ? null : classOf(entry),
      resolutionDate: figure("Date of resolution", reader.date(entry, "Date of resolution", true)),
      expires: figure("Expiry date", reader.date(entry, "Expiry date")),
      sharesInIssue: figure("Shares in issue at resolution", reader.count(entry, "Shares in issue at resolution")),
      sharesOfAllClasses: figure(
        "Shares of all classes at resolution",
        reader.count(entry, "Shares of all classes at resolution"),
      ),
      base: figure("Base of the percentage", reader.choice(entry, "Base of the percentage", BASES)),
      authorised: figure("Shares authorised", reader.count(entry, "Shares authorised", true)),
      purchasedBefore: figure("Purchased before this register", reader.count(entry, "Purchased before this register")),
      printedAs: figure("Printed as", reader.text(entry, "Printed as")),
      note: figure("Note", reader.text(entry, "Note")),
    };
    reader.takeUnread();
    return mandate;
  });
}

/**
 * The mandate with what a log brings forward of it, where its own table does not say what was bought before: a running total above the first purchase, to
 * which that purchase adds. Of a log in pieces the first counts.
 */
export function withBroughtForward(
  mandates: readonly Mandate[],
  tables: readonly Pick<FoundTable, "table" | "grid" | "entries" | "built">[],
): readonly Mandate[] {
  const [mandate, ...others] = mandates;
  if (mandate === undefined || others.length > 0 || mandate.purchasedBefore !== null) return mandates;
  const [first] = [...tables].sort((one, other) => firstDayOf(one) - firstDayOf(other));
  const [found] = first === undefined ? [] : broughtForwardIn(first);
  return found === undefined ? mandates : [{ ...mandate, purchasedBefore: found }];
}

/**
 * The mandates of a register without totals to date: a number under a heading that does not say *before*, to which the purchases of the record come from
 * the oldest on, is what they add up to themselves. It is left out, and a note says so. One that says *to date* and is more than they come to may hold
 * them and others, or others alone: that is a question.
 */
export function withoutTotalsToDate(register: Register): {
  readonly register: Register;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const mandates = register.mandates.map((mandate) => {
    const stated = mandate.purchasedBefore;
    const heading = mandate.origin.table.headings.get("Purchased before this register") ?? "before";
    if (stated === null || SAYS_BEFORE.test(heading)) return mandate;
    const restated = purchasesRestated(mandate, register);
    const facts = { heading, read: showCount(stated.value) };
    if (restated !== null) {
      findings.push(readingFinding("total-to-date-left-out", [stated.cell], { ...facts, rows: String(restated.rows) }));
      return { ...mandate, purchasedBefore: null };
    }
    const inRecord = purchasedUnder(mandate, register, LAST_DAY) - stated.value;
    if (TO_DATE.test(heading) && inRecord > 0n && stated.value > inRecord)
      findings.push(
        readingFinding("total-to-date-unclear", [stated.cell], {
          ...facts,
          sum: showCount(inRecord),
          before: showCount(stated.value - inRecord),
        }),
      );
    return mandate;
  });
  return { register: { ...register, mandates }, findings };
}

/** All days: what the record holds. */
const LAST_DAY = "9999-12-31" as CivilDate;
const TO_DATE = /\bto[ -]date\b|\bso far\b|\bytd\b|至今|迄今|累計|累计/i;
const SAYS_BEFORE =
  /\b(?:before|b\/?f|brought|prior|earlier|previous|previously|opening|up to)\b|此前|先前|之前|以前|較早|较早|過往|过往|早前|以往|承前|登記前|登记前/i;

/** The serial of the first day of a piece; 0 where it has none. */
function firstDayOf({ table, grid, entries }: Pick<FoundTable, "table" | "grid" | "entries">): number {
  const column = table.fields.get("Trading date") ?? -1;
  const days = entries.flatMap(({ row }) => {
    const read = parseDate(grid.value(row, column), grid.format(row, column), false);
    return read.kind === "value" ? [serialOfDate(read.value, false)] : [];
  });
  return days.length === 0 ? 0 : Math.min(...days);
}

function broughtForwardIn({
  table,
  grid,
  entries,
  built,
}: Pick<FoundTable, "table" | "grid" | "entries" | "built">): Figure<ShareCount>[] {
  const [number, total] = ["Number", "Purchased under the mandate"].map((field) => table.fields.get(field) ?? -1);
  const [first] = entries;
  if (number === undefined || total === undefined || number < 0 || total < 0 || first === undefined) return [];
  const countAt = (row: number, column: number): bigint | null => {
    const read = parseCountInUnits(grid.value(row, column), table.units?.get("Purchased under the mandate") ?? 1n);
    return read.kind === "value" ? read.value : null;
  };
  const [own, after] = [countAt(first.row, number), countAt(first.row, total)];
  return (built?.rows.skipped ?? []).flatMap(({ row, why }) => {
    const before = why === "balance" && row < first.row ? countAt(row, total) : null;
    const isBefore = before !== null && own !== null && after !== null && before > 0n && before + own === after;
    return isBefore ? [{ value: before, cell: grid.cell(row, total) }] : [];
  });
}
