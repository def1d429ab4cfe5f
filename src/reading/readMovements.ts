import type { CategoryCode } from "../shares/register/category";
import type { Movement } from "../shares/register/movement";
import type { ShareCount } from "../shares/values/quantity";
import type { StatedBalance } from "../shares/register/register";
import type { ClassNames } from "./classNames";
import { recogniseEvent, statedBalanceKind } from "./events";
import type { TableReader } from "./tableReader";

/** Fields of which an entry has one at least. */
export const MOVEMENT_FIELDS = ["Date", "Event", "Number of shares", "Increase", "Decrease"] as const;

/** What a row of the Movements table is: an event, or a line that only states a balance. */
export interface MovementRow {
  readonly movement: Movement | null;
  readonly balance: StatedBalance | null;
}

/** Reads rows of the Movements table. */
export function movementsReader(reader: TableReader, classes: ClassNames): (row: number) => MovementRow {
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
  return (row) => {
    const event = fields.event.text(row, true);
    const details = fields.details.text(row);
    const known = words.of(event === "" ? details : event);
    if (known.balance !== null) {
      const balance = readStatedBalance(reader, row, known.balance, classOf);
      reader.takeUnread();
      return { movement: null, balance };
    }
    const director = fields.director.yesOrNo(row);
    const isGeneric = event !== "" && known.isGeneric;
    const { category, recognised } = words.of(isGeneric ? details : event).meaning(director);
    if (!recognised && event !== "" && !isGeneric) reader.report("event-not-recognised", row, "Event");
    const movement: Movement = {
      origin: { table: reader.table, row },
      date: fields.date.date(row, true),
      shareClass: classOf(row),
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
    return { movement: Object.freeze(movement), balance: null };
  };
}

interface EventMeaning {
  readonly category: CategoryCode;
  readonly recognised: boolean;
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

/** The signed number of a row. */
function signedNumberReader(reader: TableReader): (row: number) => ShareCount | null {
  const signed = reader.field("Number of shares");
  const increase = reader.field("Increase");
  const decrease = reader.field("Decrease");
  if (!increase.exists && !decrease.exists && signed.exists) return (row) => signed.count(row, true);
  const isSome = (count: ShareCount | null): boolean => count !== null && count !== 0n;
  return (row) => {
    const up = increase.count(row);
    const down = decrease.count(row);
    if (isSome(up) && isSome(down)) {
      reader.report("increase-and-decrease", row, "Decrease", { read: `${up}, ${down}` });
      return null;
    }
    if (isSome(up)) return up;
    if (down !== null && isSome(down)) return down < 0n ? down : -down;
    if (signed.exists) return signed.count(row, true);
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
