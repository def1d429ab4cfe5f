import { type Category, type CategoryCode, categoryOf } from "../../shares/register/category";
import { meaningWithoutEvent } from "../../shares/register/withoutEvent";
import type { Movement } from "../../shares/register/movement";
import { fieldCell } from "../../shares/register/table";
import type { StatedBalance } from "../../shares/register/register";
import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { ShareCount } from "../../shares/values/quantity";
import type { CellValue } from "../../workbook/workbook";
import { placeholderKind } from "../cells/parsed";
import { BARE_CODE } from "../vocabulary/bareCode";
import { eventMeaning, recogniseEvent } from "../vocabulary/eventMeaning";
import { foldText } from "../vocabulary/foldText";
import { withTreasurySource } from "../vocabulary/outOfTreasury";
import { remembered } from "../vocabulary/remembered";
import { directionOf } from "../vocabulary/directions";
import { statedBalanceKind } from "../vocabulary/statuses";
import type { Entry } from "../rows/entry";
import type { ClassNames } from "./classNames";
import type { TableReader } from "./tableReader";

export interface MovementsRead {
  readonly movements: readonly Movement[];
  /** Rows that only state a balance. */
  readonly statedBalances: readonly StatedBalance[];
}

/** Reads the entries of a Movements table. */
export function* readMovements(reader: TableReader, classes: ClassNames): Steps<MovementsRead> {
  const eventOf = remembered((words) => new EventWord(words));
  const classOf = classes.reader(reader);
  const numberOf = signedNumberReader(reader);
  const movements: Movement[] = [];
  const statedBalances: StatedBalance[] = [];
  for (const [index, entry] of reader.entries.entries()) {
    if (pausesAfter(index)) yield;
    const eventText = reader.raw(entry, "Event") === "" ? reader.raw(entry, "Details") : reader.raw(entry, "Event");
    const balance = eventOf(String(eventText)).balance;
    if (balance !== null) {
      const stated = readStatedBalance(reader, entry, balance, (row) =>
        reader.raw(row, "Share class") === "" ? classes.only : classOf(row),
      );
      if (stated !== null) statedBalances.push(stated);
      reader.takeUnread();
    } else if (movesNoShares(reader, entry, eventOf)) reader.tell("moves-no-shares", entry, "Event");
    else movements.push(movementOf(reader, entry, eventOf, classOf, numberOf));
  }
  return { movements, statedBalances };
}

/** True for an event that moves no shares, such as a grant or a lapse, unless the balance of its row says that it does. */
function movesNoShares(reader: TableReader, entry: Entry, eventOf: EventOf): boolean {
  const event = reader.raw(entry, "Event");
  if (reader.has("Source of shares") && EXISTING.test(foldText(reader.text(entry, "Source of shares")))) return true;
  return typeof event === "string" && event !== "" && eventOf(event.trim()).movesNone;
}

function movementOf(
  reader: TableReader,
  entry: Entry,
  eventOf: EventOf,
  classOf: (entry: Entry) => string | null,
  numberOf: (entry: Entry) => ShareCount | null,
): Movement {
  const details = reader.text(entry, "Details");
  // `See Part B` may stand in the details alone.
  const isInDetails = details !== "" && eventOf(details).isWithoutEvent && holdsNothing(reader.raw(entry, "Event"));
  const event = reader.text(entry, "Event", !isInDetails);
  const director = reader.choice(entry, "Director", saysPosition(reader) ? POSITION : DIRECTOR);
  const isGeneric = event === "" ? isInDetails : eventOf(event).isGeneric;
  const said = eventOf(withScheme(withSource(reader, entry, isGeneric ? details : event), details, eventOf));
  const date = reader.date(entry, "Date", true);
  const { category, recognised } = said.meaning(director);
  const treasuryShares = reader.count(entry, "Treasury shares");
  const number = numberWithoutCell(reader, entry, said, categoryOf(category), treasuryShares) ?? numberOf(entry);
  // `Nil` beside a number says nothing of what happened.
  const isKnown = recognised || (said.isWithoutEvent && number === 0n);
  if (!isKnown && event !== "" && !isGeneric)
    reader.report(BARE_CODE.test(event) ? "event-is-code" : "event-not-recognised", entry, "Event");
  if (isOpenTriangle(reader, entry, category)) reader.report("not-a-number", entry, "Number of shares");
  const isTaken = isTakenAway(reader, entry, category, number);
  return Object.freeze<Movement>({
    origin: isTaken
      ? { ...entry, isSize: true }
      : isDecreaseAmongIncreases(reader, entry, number)
        ? { ...entry, cells: new Map([...(entry.cells ?? []), ["Number of shares", fieldCell(entry, "Increase")]]) }
        : entry,
    date,
    shareClass: classOf(entry),
    category,
    recognised: isKnown,
    event,
    details,
    number: isTaken ? negated(number) : number,
    issuePrice: reader.money(entry, "Issue price"),
    marketPrice: reader.money(entry, "Market price"),
    balanceAfter: reader.count(entry, "Balance after"),
    treasuryAfter: reader.count(entry, "Treasury balance after"),
    totalAfter: reader.count(entry, "Total after"),
    percentage: reader.field("Percentage").percentage(entry),
    treasuryShares,
    director,
    disclosedOn: reader.disclosedOn(entry, date),
    ...(reader.isDisclosedByMark(entry) ? { isDisclosedByMark: true } : {}),
    purchaseDates: reader.field("Purchase dates").dates(entry),
    holder: reader.text(entry, "Holder"),
    announcementDate: reader.date(entry, "Announcement date"),
    depositaryShares: reader.count(entry, "Depositary shares"),
    unread: reader.takeUnread(),
  });
}

/**
 * The number of a row that leaves its number blank and needs none: 0 of a row without an event; of shares that leave or enter treasury, what *Treasury
 * shares* says. Null for every other row.
 */
function numberWithoutCell(
  reader: TableReader,
  entry: Entry,
  said: EventWord,
  { issued, treasury }: Category,
  treasuryShares: ShareCount | null,
): ShareCount | null {
  const isByTreasury = treasury !== "none" && isSome(treasuryShares);
  if (!(said.isWithoutEvent || isByTreasury) || !holdsNoNumber(reader, entry)) return null;
  if (treasuryShares === null || !isByTreasury) return 0n;
  return issued === "none" ? treasuryShares : -treasuryShares;
}

/** The event together with the shares it was met out of, where a column says so: an award out of treasury issues nothing. */
function withSource(reader: TableReader, entry: Entry, event: string): string {
  return reader.has("Source of shares") ? withTreasurySource(event, reader.text(entry, "Source of shares")) : event;
}

/** The words of a transfer out of treasury together with the scheme that its details name: without one it would be any other transfer. */
function withScheme(event: string, details: string, eventOf: EventOf): string {
  if (details === "" || eventOf(event).meaning(null).category !== "treasury-transfer-other") return event;
  return OF_SCHEME.test(foldText(details)) ? `${event} (${details})` : event;
}

const OF_SCHEME =
  /\b(?:awards?|options?|incentive|rsus?|psus?|employees?|share|staff)\b[^,;]{0,30}\b(?:scheme|plan)\b|(?:獎勵|購股權|激勵|持股|股份單位)計劃/;

/** Bought in the market by a trustee, or held by it: no share comes into issue. */
const EXISTING = /\bexisting\b|\btrust(?:ee)?\b|\bmarket\b|現有|受託人|市場/;

const DIRECTOR = [
  [/^(?:y|yes|true|✓|✔|√|是|有)$/, true, "Yes"],
  [
    /^(?:n|no|false|✗|✘|否|沒有|不是)$|\bnon-?director|\bnot a director|\bother than directors?|非董事|^(?!.*(?:director|董事)).*(?:\bemployees?\b|\bstaff\b|\bconsultants?\b|\bparticipants?\b|\bservice providers?\b|僱員|員工|顧問|參與者)/,
    false,
    "No",
  ],
  [/^(?!.*(?:subsidiar|former|\bex-|附屬|前任|前董事)).*(?:\bdirectors?\b|董事)/, true, "Director"],
] as const;

/** Under a heading of what somebody is, any other position than a director's is none: `Manager`, 工程師. */
const POSITION = [...DIRECTOR, [/^(?!.*(?:director|董事)).*\p{L}{2}/u, false, "No"]] as const;
const OF_POSITION = /\b(?:position|role|capacity|job|title|post)\b|職位|職務|職銜|身份|职位|职务/i;

function saysPosition({ table }: TableReader): boolean {
  return OF_POSITION.test(table.headings.get("Director") ?? "");
}

function holdsNoNumber(reader: TableReader, entry: Entry): boolean {
  return ["Number of shares", "Increase", "Decrease"].every((field) => holdsNothing(reader.raw(entry, field)));
}

/** True for a blank cell, and for one that says so: `—`, `n/a`, `Nil`, 無. */
function holdsNothing(value: CellValue): boolean {
  return value === "" || (typeof value === "string" && placeholderKind(value) === "nothing");
}

/** True for a size whose sign stands in words: a heading of what is taken away, the event across, or a cell that says which way the number goes. */
function isTakenAway(reader: TableReader, entry: Entry, category: CategoryCode, number: ShareCount | null): boolean {
  if (number === null) return false;
  if (entry.isNegated === true) return true;
  if (number <= 0n) return false;
  if (entry.isSignedByEvent === true) return categoryOf(category).issued === "down";
  return reader.has("Direction") && directionOf(String(reader.raw(entry, "Direction"))) === "down";
}

/** A hollow triangle is a minus to most and a plus to some: the event or the balance must tell. */
function isOpenTriangle(reader: TableReader, entry: Entry, category: CategoryCode): boolean {
  const raw = reader.raw(entry, "Number of shares");
  if (typeof raw !== "string" || !/^\s*[△▽]/.test(raw)) return false;
  const { issued } = categoryOf(category);
  return issued !== "up" && issued !== "down" && reader.raw(entry, "Balance after") === "";
}

/** A number below zero in the column of increases: its cell is not the one its sign names. */
function isDecreaseAmongIncreases(reader: TableReader, entry: Entry, number: ShareCount | null): boolean {
  return (
    number !== null &&
    number < 0n &&
    reader.field("Increase").exists &&
    reader.raw(entry, "Increase") !== "" &&
    reader.raw(entry, "Decrease") === ""
  );
}

function negated(number: ShareCount | null): ShareCount | null {
  return number === null ? null : -number;
}

/** A size beside a word that is no direction has no sign anybody knows. */
function hasKnownDirection(reader: TableReader, entry: Entry): boolean {
  if (!reader.has("Direction") || reader.raw(entry, "Direction") === "") return true;
  if (directionOf(String(reader.raw(entry, "Direction"))) !== null) return true;
  reader.report("not-one-of-the-choices", entry, "Direction", { choices: "+, −, In, Out, Increase, Decrease" });
  reader.leave("Number of shares");
  return false;
}

type EventOf = (words: string) => EventWord;

/** What words of an Event cell mean. */
class EventWord {
  /** Which balance the row states where it is no event. */
  readonly balance: "opening" | "closing" | null;
  /** True for an event cell that only says the form's own catch-all: the details then say what it is. */
  readonly isGeneric: boolean;
  /** True for words of a row that stands for no event: `See Part B`, 無變動. */
  readonly isWithoutEvent: boolean;
  /** True for what moves no shares: a grant, a lapse, an issue of bonds. */
  readonly movesNone: boolean;
  readonly #meanings = new Map<boolean | null, ReturnType<typeof recogniseEvent>>();

  constructor(private readonly words: string) {
    this.balance = statedBalanceKind(words);
    this.movesNone = eventMeaning(words).kind === "no movement";
    this.isWithoutEvent = meaningWithoutEvent(words) !== null;
    this.isGeneric = /^(other(s|\s*\(please specify\))?|其他.*請註明.*|其他)$/i.test(words.trim());
  }

  meaning(director: boolean | null): ReturnType<typeof recogniseEvent> {
    let meaning = this.#meanings.get(director);
    if (meaning === undefined) {
      meaning = recogniseEvent(this.words, director);
      this.#meanings.set(director, meaning);
    }
    return meaning;
  }
}

/** The signed number of an entry, out of one column or of an increase and a decrease. */
function signedNumberReader(reader: TableReader): (entry: Entry) => ShareCount | null {
  const signed = reader.field("Number of shares");
  const increase = reader.field("Increase");
  const decrease = reader.field("Decrease");
  if (!increase.exists && !decrease.exists)
    return (entry) => (hasKnownDirection(reader, entry) ? signed.count(entry, true) : null);
  return (entry) => {
    const up = increase.count(entry);
    const down = decrease.count(entry);
    if (isSome(up) && isSome(down)) {
      reader.report("increase-and-decrease", entry, "Decrease", { read: `${up}, ${down}` });
      return null;
    }
    if (isSome(up)) return up;
    if (down !== null && isSome(down)) return down < 0n ? down : -down;
    if (signed.exists) return signed.count(entry, true);
    if (increase.raw(entry) === "" && decrease.raw(entry) === "")
      reader.report("needed-cell-blank", entry, increase.exists ? "Increase" : "Decrease");
    return up ?? down;
  };
}

function isSome(count: ShareCount | null): boolean {
  return count !== null && count !== 0n;
}

function readStatedBalance(
  reader: TableReader,
  entry: Entry,
  kind: "opening" | "closing",
  classOf: (entry: Entry) => string | null,
): StatedBalance | null {
  const field = reader.raw(entry, "Balance after") !== "" ? "Balance after" : "Number of shares";
  const balance = reader.count(entry, field);
  if (balance === null) return null;
  return {
    kind,
    shareClass: classOf(entry),
    date: reader.date(entry, "Date"),
    balance: { value: balance, cell: reader.cell(entry, field) },
  };
}
