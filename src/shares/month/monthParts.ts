import { afterChange, type BalanceChange, NO_CHANGE } from "../balances/balances";
import type { BalanceRow } from "../balances/balanceRows";
import { eventLines, isWithoutEvent } from "../disclosure/eventLines";
import type { EventLine } from "../disclosure/returnContent";
import type { CategoryCode } from "../register/category";
import { isOfMonth, type Scheme, type SchemePart } from "../register/scheme";
import type { ShareClass } from "../register/shareClass";
import type { CivilMonth } from "../values/civilMonth";
import { absolute } from "../values/quantity";
import { grouped } from "../values/grouped";

/** The parts of Section III of the Monthly Return: A to D by what gives a right to shares, E all other movements. */
export type MonthPart = SchemePart | "E";

export const MONTH_PARTS: readonly MonthPart[] = ["A", "B", "C", "D", "E"];

/** Where movements stand that are no other movement (FF301, titles of Parts A to D). */
const PART_OF: Partial<Record<CategoryCode, SchemePart>> = {
  "option-exercise": "A",
  "option-exercise-director": "A",
  "warrant-exercise": "B",
  "convertible-conversion": "C",
  award: "D",
  "award-director": "D",
  "option-outside-scheme": "D",
  "option-outside-scheme-director": "D",
  "treasury-transfer-scheme": "D",
  "treasury-transfer-scheme-director": "D",
};

/** The part of the Monthly Return in which movements of a category stand. */
export function partOfMonth(category: CategoryCode): MonthPart {
  return PART_OF[category] ?? "E";
}

/** A numbered line of a part. */
export interface PartLine {
  readonly part: MonthPart;
  /** The row of the Schemes table; null for movements that no scheme of the table has. */
  readonly scheme: Scheme | null;
  /** The movements behind it, as a Next Day return has them. In E there is one. */
  readonly events: readonly EventLine[];
  /** New shares issued (negative where they leave), and the change in treasury shares. */
  readonly change: BalanceChange;
}

/** The lines of every part for a class: its schemes of the month in the order of the table, then the movements by category and words; in E each day's. */
export function partLines(
  schemes: readonly Scheme[],
  shareClass: ShareClass,
  month: CivilMonth,
  rows: readonly BalanceRow[],
): readonly PartLine[] {
  const own = schemes.filter((scheme) => scheme.shareClass === shareClass.name && isOfMonth(scheme, month));
  const events = eventLines(rows).filter((event) => !isWithoutEvent(event));
  return MONTH_PARTS.flatMap((part) =>
    linesOfPart(
      part,
      own.filter((scheme) => scheme.part === part),
      events.filter(({ category }) => partOfMonth(category) === part),
    ),
  );
}

function linesOfPart(part: MonthPart, schemes: readonly Scheme[], events: readonly EventLine[]): readonly PartLine[] {
  const left = new Set(events);
  const ofSchemes = schemes.map((scheme): PartLine => {
    const behind = events.filter((event) => left.has(event) && isOfScheme(event, scheme, schemes));
    for (const event of behind) left.delete(event);
    return { part, scheme, events: behind, change: changeOfScheme(scheme, behind) };
  });
  // Where every scheme says what was issued under it, movements that name none are among them.
  const allSay = schemes.length > 0 && schemes.every(isSaid);
  return allSay ? ofSchemes : [...ofSchemes, ...linesWithoutScheme(part, [...left])];
}

/** By the scheme's name in the words of the movement; of one scheme alone, all. */
function isOfScheme({ event, details }: EventLine, { name }: Scheme, schemes: readonly Scheme[]): boolean {
  return schemes.length === 1 || (name !== "" && `${event} ${details}`.toLowerCase().includes(name.toLowerCase()));
}

/** Whether the scheme's row says what was issued, or transferred out of treasury, under it. */
export function isSaid({ issued, treasury }: Scheme): boolean {
  return issued !== null || treasury !== null;
}

/** What the scheme's row states; where it states nothing, what the movements come to. */
function changeOfScheme(scheme: Scheme, events: readonly EventLine[]): BalanceChange {
  if (!isSaid(scheme)) return changeOf(events);
  // Treasury shares that are transferred come into issue (excluding treasury shares) as well.
  const transferred = absolute(scheme.treasury?.value ?? 0n);
  return { issued: (scheme.issued?.value ?? 0n) + transferred, treasury: -transferred };
}

function linesWithoutScheme(part: MonthPart, events: readonly EventLine[]): readonly PartLine[] {
  const lines =
    part === "E"
      ? events.map((event) => [event])
      : grouped(events, ({ category, event, details }) =>
          JSON.stringify([category, ...[event, details].map((words) => words.trim().toLowerCase())]),
        ).values();
  return [...lines].map((group) => ({ part, scheme: null, events: group, change: changeOf(group) }));
}

/** What movements, or the lines of a part or of all parts, come to. */
export function changeOf(changes: readonly BalanceChange[]): BalanceChange {
  return changes.reduce(afterChange, NO_CHANGE);
}

/** The lines of a part. */
export function linesIn(part: MonthPart, lines: readonly PartLine[]): readonly PartLine[] {
  return lines.filter((line) => line.part === part);
}
