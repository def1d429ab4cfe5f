import type { CategoryCode } from "./register/category";
import type { CellRef } from "./values/cell";
import type { CivilDate } from "./values/civilDate";
import { absolute, type ShareCount } from "./values/quantity";
import type { Register } from "./register/register";
import type { Repurchase, TreasurySale } from "./register/repurchase";
import { dealingCell, numberCell } from "./register/rowCells";

/** What Movements and the table of dealings say of one day, where they differ. */
export interface LoggedDifferently {
  readonly kind: "bought into treasury" | "bought" | "sold out of treasury";
  readonly date: CivilDate;
  readonly inMovements: ShareCount;
  readonly inDealings: ShareCount;
  /** True where the tables differ in what the shares were bought for. */
  readonly isOfPurpose: boolean;
  readonly cells: readonly CellRef[];
}

const KIND_OF_MOVEMENT: Partial<Record<CategoryCode, LoggedDifferently["kind"]>> = {
  "repurchase-into-treasury": "bought into treasury",
  "repurchase-not-cancelled": "bought",
  "treasury-sale": "sold out of treasury",
};

/** One kind of dealing of a class on a day, as either table has it. */
interface DayInBoth {
  readonly kind: LoggedDifferently["kind"];
  readonly date: CivilDate;
  inMovements: ShareCount;
  inDealings: ShareCount;
  readonly movements: CellRef[];
  readonly dealings: CellRef[];
  readonly purposes: CellRef[];
  readonly shareClass: string | null;
  isKnown: boolean;
}

/** A dealing logged in Movements and in Repurchases or Treasury sales is one dealing: the numbers of a day must be the same. Only days that both tables tell of. */
export function loggedDifferently(register: Register): readonly LoggedDifferently[] {
  const { movements, repurchases, treasurySales } = register;
  const days = new Map<string, DayInBoth>();
  const dayOf = (kind: LoggedDifferently["kind"], date: CivilDate, shareClass: string | null): DayInBoth => {
    const key = JSON.stringify([kind, date, shareClass]);
    const known = days.get(key) ?? {
      kind,
      date,
      inMovements: 0n,
      inDealings: 0n,
      movements: [],
      dealings: [],
      purposes: [],
      shareClass,
      isKnown: true,
    };
    days.set(key, known);
    return known;
  };
  for (const row of movements) {
    const kind = KIND_OF_MOVEMENT[row.category];
    if (kind === undefined || row.date === null) continue;
    const day = dayOf(kind, row.date, row.shareClass);
    day.inMovements += absolute(row.number ?? 0n);
    day.movements.push(numberCell(row));
    if (row.number === null) day.isKnown = false;
  }
  const deal = (row: Repurchase | TreasurySale, kind: LoggedDifferently["kind"]): void => {
    if (row.tradingDate === null) return;
    const day = dayOf(kind, row.tradingDate, row.shareClass);
    day.inDealings += absolute(row.number ?? 0n);
    day.dealings.push(dealingCell(row, "Number"));
    if ("purpose" in row) day.purposes.push(dealingCell(row, "Purpose"));
    if (row.number === null) day.isKnown = false;
  };
  for (const row of repurchases) deal(row, row.purpose === "treasury" ? "bought into treasury" : "bought");
  for (const row of treasurySales) deal(row, "sold out of treasury");
  return [...days.values()].flatMap((day) =>
    differenceOf(day, (kind) => days.get(JSON.stringify([kind, day.date, day.shareClass]))),
  );
}

function differenceOf(
  day: DayInBoth,
  sameDay: (kind: LoggedDifferently["kind"]) => DayInBoth | undefined,
): LoggedDifferently[] {
  const { kind, date, inMovements, inDealings, movements, dealings, isKnown } = day;
  if (!isKnown || movements.length === 0) return [];
  if (dealings.length > 0)
    return inMovements === inDealings
      ? []
      : [{ kind, date, inMovements, inDealings, isOfPurpose: false, cells: [...movements, ...dealings] }];
  // The day's purchases are all for the other purpose, and Movements knows of none such.
  const other =
    kind === "sold out of treasury" ? undefined : sameDay(kind === "bought" ? "bought into treasury" : "bought");
  if (other === undefined || other.dealings.length === 0 || other.movements.length > 0) return [];
  return [
    {
      kind,
      date,
      inMovements,
      inDealings: other.inDealings,
      isOfPurpose: true,
      cells: [...other.purposes, ...movements, ...other.dealings],
    },
  ];
}
