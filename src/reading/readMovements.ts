import { lookAtFirst } from "../shares/firstLook";
import type { Movement } from "../shares/register/movement";
import { type EventMeaning, MovementColumns } from "../shares/movementColumns";
import type { ShareCount } from "../shares/values/quantity";
import type { StatedBalance } from "../shares/register/register";
import type { ClassNames } from "./classNames";
import { recogniseEvent } from "./vocabulary/eventMeaning";
import { statedBalanceKind } from "./vocabulary/statuses";
import type { TableReader } from "./tableReader";

export interface MovementsRead {
  readonly movements: readonly Movement[];
  /** Rows that only state a balance. */
  readonly statedBalances: readonly StatedBalance[];
}

/** Fields of which an entry has one at least. */
export const MOVEMENT_FIELDS = ["Date", "Event", "Number of shares", "Increase", "Decrease"] as const;

/** Reads rows of the Movements table. */
export function movementsReader(reader: TableReader, classes: ClassNames): (rows: readonly number[]) => MovementsRead {
  const read = rowReader(reader, classes);
  return (rows) => {
    const columns = new MovementColumns(reader.table, rows.length);
    const statedBalances: StatedBalance[] = [];
    let size = 0;
    for (const row of rows) if (read(row, columns, size, statedBalances)) size += 1;
    const movements = columns.movements(size);
    lookAtFirst(movements);
    return { movements, statedBalances };
  };
}

/** A reader of single rows: true for an event, which goes into the columns; a row that only states a balance goes into the list of those. */
function rowReader(
  reader: TableReader,
  classes: ClassNames,
): (row: number, into: MovementColumns, at: number, balances: StatedBalance[]) => boolean {
  const fields = {
    event: reader.field("Event"),
    details: reader.field("Details"),
    director: reader.field("Director"),
    date: reader.field("Date"),
    issuePrice: reader.field("Issue price"),
    marketPrice: reader.field("Market price"),
    balanceAfter: reader.field("Balance after"),
    treasuryAfter: reader.field("Treasury balance after"),
    totalAfter: reader.field("Total after"),
    percentage: reader.field("Percentage"),
    treasuryShares: reader.field("Treasury shares"),
    disclosedOn: reader.field("Disclosed on"),
    purchaseDates: reader.field("Purchase dates"),
    holder: reader.field("Holder"),
    announcementDate: reader.field("Announcement date"),
    depositaryShares: reader.field("Depositary shares"),
  };
  const words = new EventWords();
  const classOf = classes.reader(reader);
  const readNumber = signedNumberReader(reader);
  return (row, into, at, balances) => {
    const event = fields.event.text(row, true);
    const details = fields.details.text(row);
    const known = words.of(event === "" ? details : event);
    if (known.balance !== null) {
      const stated = readStatedBalance(reader, row, known.balance, classOf);
      if (stated !== null) balances.push(stated);
      reader.takeUnread();
      return false;
    }
    const director = fields.director.exists ? fields.director.yesOrNo(row) : null;
    const isGeneric = event !== "" && known.isGeneric;
    const meaning = (isGeneric ? words.of(details) : words.of(event)).meaning(director);
    if (!meaning.recognised && event !== "" && !isGeneric) reader.report("event-not-recognised", row, "Event");
    into.row[at] = row;
    into.event[at] = event;
    into.meaning[at] = meaning;
    into.date[at] = fields.date.date(row, true);
    into.shareClass[at] = classOf(row);
    into.number.putCell(at, readNumber(row));
    fields.issuePrice.moneyInto(into.issuePrice, at, row, reader.currencyOfRow);
    fields.marketPrice.moneyInto(into.marketPrice, at, row, reader.currencyOfRow);
    into.balanceAfter.putCell(at, fields.balanceAfter.countCell(row));
    into.treasuryAfter.putCell(at, fields.treasuryAfter.countCell(row));
    into.totalAfter.putCell(at, fields.totalAfter.countCell(row));
    if (fields.details.exists) into.details[at] = details;
    fields.percentage.percentageInto(into.percentage, at, row);
    into.treasuryShares.putCell(at, fields.treasuryShares.countCell(row));
    if (fields.director.exists) into.director[at] = director;
    if (fields.disclosedOn.exists) into.disclosedOn[at] = fields.disclosedOn.date(row);
    if (fields.purchaseDates.exists) into.purchaseDates[at] = fields.purchaseDates.dates(row);
    if (fields.holder.exists) into.holder[at] = fields.holder.text(row);
    if (fields.announcementDate.exists) into.announcementDate[at] = fields.announcementDate.date(row);
    into.depositaryShares.putCell(at, fields.depositaryShares.countCell(row));
    const unread = reader.takeUnread();
    if (unread.size > 0) into.unread.set(at, unread);
    return true;
  };
}

/** What words of an Event cell mean. */
class EventWord {
  /** Which balance the row states where it is no event. */
  readonly balance: "opening" | "closing" | null;
  /** True for an event cell that only says the form's own catch-all: the details then say what it is. */
  readonly isGeneric: boolean;
  readonly #meanings = new Map<boolean | null, EventMeaning>();

  constructor(private readonly words: string) {
    this.balance = statedBalanceKind(words);
    this.isGeneric = /^(other(s|\s*\(please specify\))?|其他.*請註明.*|其他)$/i.test(words.trim());
  }

  meaning(director: boolean | null): EventMeaning {
    let meaning = this.#meanings.get(director);
    if (meaning === undefined) {
      meaning = recogniseEvent(this.words, director);
      this.#meanings.set(director, meaning);
    }
    return meaning;
  }
}

/** A register repeats a few dozen words of events, so each is looked at once. */
class EventWords {
  readonly #known = new Map<string, EventWord>();

  of(words: string): EventWord {
    const before = this.#known.get(words);
    if (before !== undefined) return before;
    const word = new EventWord(words);
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(words, word);
    return word;
  }
}

/** The most texts one reading remembers: a hostile register does not grow the store. */
const MOST_REMEMBERED = 10_000;

/** The signed number of a row: a whole double as its cell holds it, or a count read of a text. */
function signedNumberReader(reader: TableReader): (row: number) => number | ShareCount | null {
  const signed = reader.field("Number of shares");
  const increase = reader.field("Increase");
  const decrease = reader.field("Decrease");
  if (!increase.exists && !decrease.exists && signed.exists) return (row) => signed.countCell(row, true);
  const isSome = (count: number | ShareCount | null): boolean => count !== null && count !== 0 && count !== 0n;
  return (row) => {
    const up = increase.countCell(row);
    const down = decrease.countCell(row);
    if (isSome(up) && isSome(down)) {
      reader.report("increase-and-decrease", row, "Decrease", { read: `${up}, ${down}` });
      return null;
    }
    if (isSome(up)) return up;
    if (down !== null && isSome(down)) return down < 0n ? down : -down;
    if (signed.exists) return signed.countCell(row, true);
    if (up === null && down === null)
      reader.report("needed-cell-blank", row, increase.exists ? "Increase" : "Decrease");
    return up ?? down;
  };
}

function readStatedBalance(
  reader: TableReader,
  row: number,
  kind: "opening" | "closing",
  classOf: (row: number) => string | null,
): StatedBalance | null {
  const field = reader.raw(row, "Balance after") !== "" ? "Balance after" : "Number of shares";
  const balance = reader.count(row, field);
  if (balance === null) return null;
  return {
    kind,
    shareClass: reader.raw(row, "Share class") === "" ? null : classOf(row),
    date: reader.date(row, "Date"),
    balance: { value: balance, cell: reader.cell(row, field) },
  };
}
