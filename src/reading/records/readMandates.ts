import type { Figure } from "../../shares/values/figure";
import type { Mandate } from "../../shares/register/mandate";
import type { ClassNames } from "./classNames";
import type { TableReader } from "./tableReader";

const BASES = [
  [/^(this class|class|本類別)/, "this class", "this class"],
  [/^(all classes|所有類別)/, "all classes", "all classes"],
  [/^(ten times|10 ?x|10 times|十倍)/, "ten times", "ten times"],
] as const;

/** Reads the mandates of a table: one, or one for each column of values or row. */
export function readMandates(reader: TableReader, classes: ClassNames): Mandate[] {
  const classOf = classes.reader(reader);
  return reader.entries.map((entry): Mandate => {
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
