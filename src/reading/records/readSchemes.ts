import type { Figure } from "../../shares/values/figure";
import type { ShareCount } from "../../shares/values/quantity";
import type { Scheme, SchemePart } from "../../shares/register/scheme";
import type { ClassNames } from "./classNames";
import type { TableReader } from "./tableReader";

const PARTS: readonly (readonly [pattern: RegExp, part: SchemePart, shown: string])[] = [
  [/^\(?a\)?$|option|期權|購股權/, "A", "A (share options)"],
  [/^\(?b\)?$|warrant|權證/, "B", "B (warrants)"],
  [/^\(?c\)?$|convertible|可換股|可轉換/, "C", "C (convertibles)"],
  [/^\(?d\)?$|award|rsu|restricted|other|agreement|獎勵|受限制|其他|協議/, "D", "D (other agreements)"],
];

/** Reads the Schemes table, a row a scheme and month. */
export function readSchemes(reader: TableReader, classes: ClassNames): Scheme[] {
  const classOf = classes.reader(reader);
  return reader.entries.map((row): Scheme => {
    const figure = <T>(field: string, read: T | null): Figure<T> | null =>
      read === null ? null : { value: read, cell: reader.cell(row, field) };
    const count = (field: string, isNeeded = false): Figure<ShareCount> | null =>
      figure(field, reader.count(row, field, isNeeded));
    const name = reader.text(row, "Scheme", true);
    const scheme: Scheme = {
      origin: row,
      name,
      shareClass: classOf(row),
      part:
        reader.raw(row, "Part of the Monthly Return") === ""
          ? partByName(name)
          : (reader.choice(row, "Part of the Monthly Return", PARTS) ?? "A"),
      monthEnded: figure("Month ended", reader.date(row, "Month ended")),
      opening: count("Outstanding at last month end"),
      closing: count("Outstanding at month end"),
      granted: count("Granted"),
      exercised: count("Exercised"),
      cancelled: count("Cancelled"),
      lapsed: count("Lapsed"),
      issued: count("Shares issued"),
      treasury: count("Treasury shares transferred"),
      issuable: count("Shares which may be issued"),
      grantable: count("Shares which may be granted"),
      price: reader.money(row, "Exercise price"),
      approvalDate: figure("Date of approval", reader.date(row, "Date of approval")),
    };
    reader.takeUnread();
    return scheme;
  });
}

/** What a scheme's name says of its part; share options where it says nothing. */
function partByName(name: string): SchemePart {
  const plain = name.toLowerCase();
  return PARTS.find(([pattern]) => plain.length > 1 && pattern.test(plain))?.[1] ?? "A";
}
