import { lookAtFirst } from "../shares/firstLook";
import type { Movement } from "../shares/movement";
import type { ShareCount } from "../shares/quantity";
import type { StatedBalance } from "../shares/register";
import type { ClassNames } from "./classNames";
import { recogniseEvent, statedBalanceKind } from "./events";
import type { TableReader } from "./tableReader";

export interface MovementsRead {
  readonly movements: readonly Movement[];
  /** Rows that only state a balance. */
  readonly statedBalances: readonly StatedBalance[];
}

/** Fields of which an entry has one at least. */
export const MOVEMENT_FIELDS = ["Date", "Event", "Number of shares", "Increase", "Decrease"] as const;

/** Reads rows of the Movements table. */
export function movementsReader(reader: TableReader, classes: ClassNames): (rows: Iterable<number>) => MovementsRead {
  const readRow = movementReader(reader, classes);
  return (rows) => {
    const movements: Movement[] = [];
    const statedBalances: StatedBalance[] = [];
    for (const row of rows) {
      const read = readRow(row);
      if (read === null) continue;
      if ("kind" in read) statedBalances.push(read);
      else movements.push(read);
    }
    lookAtFirst(movements);
    return { movements, statedBalances };
  };
}

/** A reader of single rows: an event, a stated balance, or null for a balance row without a figure. */
function movementReader(reader: TableReader, classes: ClassNames): (row: number) => Movement | StatedBalance | null {
  const { table } = reader;
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
  const readNumber = signedNumberReader(reader);
  return (row) => {
    const event = fields.event.text(row, true);
    const details = fields.details.text(row);
    const balanceKind = words.balanceKind(event, details);
    if (balanceKind !== null) {
      const stated = readStatedBalance(reader, row, balanceKind, classes);
      reader.takeUnread();
      return stated;
    }
    const director = fields.director.yesOrNo(row);
    const { category, recognised } = words.category(event, details, director);
    if (!recognised && event !== "" && !words.isGeneric(event)) reader.report("event-not-recognised", row, "Event");
    return {
      origin: { table, row },
      date: fields.date.date(row, true),
      shareClass: classes.read(reader, row),
      category,
      recognised,
      event,
      details,
      number: readNumber(row),
      issuePrice: fields.issuePrice.money(row, reader.currencyOfRow),
      marketPrice: fields.marketPrice.money(row, reader.currencyOfRow),
      balanceAfter: fields.balanceAfter.count(row),
      treasuryAfter: fields.treasuryAfter.count(row),
      totalAfter: fields.totalAfter.count(row),
      percentage: fields.percentage.percentage(row),
      treasuryShares: fields.treasuryShares.count(row),
      director,
      disclosedOn: fields.disclosedOn.date(row),
      purchaseDates: fields.purchaseDates.dates(row),
      holder: fields.holder.text(row),
      announcementDate: fields.announcementDate.date(row),
      depositaryShares: fields.depositaryShares.count(row),
      unread: reader.takeUnread(),
    };
  };
}

/** What the words of Event cells mean. A register repeats a few dozen of them, so each is looked at once. */
class EventWords {
  readonly #balances = new Map<string, "opening" | "closing" | null>();
  readonly #generic = new Map<string, boolean>();
  readonly #categories = new Map<string, ReturnType<typeof recogniseEvent>>();

  /** Which balance the row states where it is no event. */
  balanceKind(event: string, details: string): "opening" | "closing" | null {
    const words = event === "" ? details : event;
    return remembered(this.#balances, words, statedBalanceKind);
  }

  /** True for an event cell that only says the form's own catch-all: the details then say what it is. */
  isGeneric(event: string): boolean {
    return remembered(this.#generic, event, (words) => /^(other(s|\s*\(please specify\))?|其他.*請註明.*|其他)$/i.test(words.trim()));
  }

  category(event: string, details: string, director: boolean | null): ReturnType<typeof recogniseEvent> {
    const words = this.isGeneric(event) ? details : event;
    return remembered(this.#categories, director === null ? words : `${director} ${words}`, () => recogniseEvent(words, director));
  }
}

/** The most texts one reading remembers: a hostile register does not grow the store. */
const MOST_REMEMBERED = 10_000;

function remembered<Meaning>(known: Map<string, Meaning>, words: string, find: (words: string) => Meaning): Meaning {
  const before = known.get(words);
  if (before !== undefined) return before;
  const meaning = find(words);
  if (known.size < MOST_REMEMBERED) known.set(words, meaning);
  return meaning;
}

function signedNumberReader(reader: TableReader): (row: number) => ShareCount | null {
  const signed = reader.field("Number of shares");
  const increase = reader.field("Increase");
  const decrease = reader.field("Decrease");
  return (row) => {
    const up = increase.count(row);
    const down = decrease.count(row);
    if (up !== null && up !== 0n && down !== null && down !== 0n) {
      reader.report("increase-and-decrease", row, "Decrease", { read: `${up}, ${down}` });
      return null;
    }
    if (up !== null && up !== 0n) return up;
    if (down !== null && down !== 0n) return down < 0n ? down : -down;
    if (signed.exists) return signed.count(row, true);
    if (up === null && down === null) reader.report("needed-cell-blank", row, increase.exists ? "Increase" : "Decrease");
    return up ?? down;
  };
}

function readStatedBalance(reader: TableReader, row: number, kind: "opening" | "closing", classes: ClassNames): StatedBalance | null {
  const field = reader.raw(row, "Balance after") !== "" ? "Balance after" : "Number of shares";
  const balance = reader.count(row, field);
  if (balance === null) return null;
  return { kind, shareClass: reader.raw(row, "Share class") === "" ? null : classes.read(reader, row), date: reader.date(row, "Date"), balance: { value: balance, cell: reader.cell(row, field) } };
}
