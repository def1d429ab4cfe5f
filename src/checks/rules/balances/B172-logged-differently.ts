import type { CategoryCode } from "../../../shares/register/category";
import type { Movement } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell, numberCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { absolute, type ShareCount, sumOf } from "../../../shares/values/quantity";
import { unsignedTerms } from "../../balanceEquations";
import { defineCheck } from "../../check";
import { sumEquation } from "../../equation";
import { count, day, dayInChinese } from "../../wording";

type Kind = "bought into treasury" | "bought" | "sold out of treasury";

const TABLES: Readonly<Record<Kind, readonly [en: string, zh: string]>> = {
  "bought into treasury": ["Repurchases", "購回表"],
  bought: ["Repurchases", "購回表"],
  "sold out of treasury": ["Treasury sales", "出售庫存股份表"],
};

const OTHER_PURPOSE: Readonly<Partial<Record<Kind, Kind>>> = {
  "bought into treasury": "bought",
  bought: "bought into treasury",
};

const KIND_OF_MOVEMENT: Partial<Record<CategoryCode, Kind>> = {
  "repurchase-into-treasury": "bought into treasury",
  "repurchase-not-cancelled": "bought",
  "treasury-sale": "sold out of treasury",
};

export const loggedDifferentlyInTables = defineCheck<{
  kind: Kind;
  date: CivilDate;
  inMovements: bigint;
  inDealings: bigint;
  difference: bigint;
  isOfPurpose: boolean;
}>({
  code: "B172",
  name: "logged-differently",
  severity: "error",
  source: "FF304 and FF305 Section I against Section II A; FF305 Section III",
  title: { en: "A purchase or sale that two tables give differently", "zh-Hant": "兩個表格所列不同的購回或出售" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    const days = dealingDays(register);
    for (const each of days.values()) {
      const { kind, date, movements, dealings } = each;
      if (!isKnown(each) || movements.length === 0) continue;
      // The day's purchases may all be for the other purpose, and Movements know of none such.
      const isOfPurpose = dealings.length === 0;
      const otherKind = OTHER_PURPOSE[kind];
      const other = otherKind === undefined ? undefined : days.get(keyOf({ ...each, kind: otherKind }));
      const ofOther = other === undefined || other.movements.length > 0 ? [] : other.dealings;
      const dealt = isOfPurpose ? ofOther : dealings;
      const [inMovements, inDealings] = [sizeOf(movements), sizeOf(dealt)];
      if (dealt.length === 0 || (!isOfPurpose && inMovements === inDealings)) continue;
      const numbers = [...movements.map(numberCell), ...dealt.map((row) => dealingCell(row, "Number"))];
      yield {
        at: [...(isOfPurpose ? dealt.map((row) => dealingCell(row, "Purpose")) : []), ...numbers],
        facts: { kind, date, inMovements, inDealings, difference: inMovements - inDealings, isOfPurpose },
      };
    }
  },
  *equations({ ledger: { register } }) {
    for (const each of dealingDays(register).values()) {
      const { movements, dealings } = each;
      const [first] = movements;
      if (first === undefined || dealings.length === 0 || !isKnown(each)) continue;
      const terms = [
        ...movements.flatMap((row) => unsignedTerms(row, -1n)),
        ...dealings.flatMap((row) => unsignedTerms(row, 1n)),
      ];
      yield { equation: sumEquation(terms), at: numberCell(first) };
    }
  },
  says: {
    en: ({ kind, date, inMovements, inDealings, isOfPurpose }) =>
      `Movements has ${count(inMovements)} shares ${kind} on ${day(date)}; ${TABLES[kind][0]} has ${count(inDealings)}` +
      (isOfPurpose
        ? ` bought for ${kind === "bought" ? "treasury" : "cancellation"}.`
        : `: they differ by ${count(absolute(inMovements - inDealings))}.`),
    "zh-Hant": ({ kind, date, inMovements, inDealings, isOfPurpose }) =>
      `${dayInChinese(date)}的交易，變動表列 ${count(inMovements)} 股，${TABLES[kind][1]}列 ${count(inDealings)} 股，` +
      (isOfPurpose ? `兩者的用途不同。` : `相差 ${count(absolute(inMovements - inDealings))} 股。`),
  },
  todo: {
    en: "Compare both with the broker's note, and correct the number, the date or the purpose that is wrong.",
    "zh-Hant": "請將兩者與經紀單據核對，更正有誤的數目、日期或用途。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-30 | Repurchase into treasury | -5,000 {B172} | 5,000 |

Repurchases
| Trading date | Number | Purpose |
| 2024-12-30 | 4,000 | treasury |
| 2024-12-30 | 500 | treasury |
`,
});

interface KindOfDay {
  readonly kind: Kind;
  readonly date: CivilDate;
  readonly shareClass: string | null;
}

/** One kind of dealing of a class on a day, as either table has it. */
interface DealingDay extends KindOfDay {
  readonly movements: Movement[];
  readonly dealings: (Repurchase | TreasurySale)[];
}

/** A dealing logged in Movements and in Repurchases or Treasury sales is one dealing: the numbers of a day must be the same. */
function dealingDays({ movements, repurchases, treasurySales }: Register): ReadonlyMap<string, DealingDay> {
  const days = new Map<string, DealingDay>();
  const dayOf = (of: KindOfDay): DealingDay => {
    const key = keyOf(of);
    const known = days.get(key) ?? { ...of, movements: [], dealings: [] };
    days.set(key, known);
    return known;
  };
  for (const row of movements) {
    const { date, shareClass, category } = row;
    const kind = KIND_OF_MOVEMENT[category];
    if (kind !== undefined && date !== null) dayOf({ kind, date, shareClass }).movements.push(row);
  }
  for (const row of repurchases) {
    const { tradingDate: date, shareClass, purpose } = row;
    const kind = purpose === "treasury" ? "bought into treasury" : "bought";
    if (date !== null) dayOf({ kind, date, shareClass }).dealings.push(row);
  }
  for (const row of treasurySales) {
    const { tradingDate: date, shareClass } = row;
    if (date !== null) dayOf({ kind: "sold out of treasury", date, shareClass }).dealings.push(row);
  }
  return days;
}

function keyOf({ kind, date, shareClass }: KindOfDay): string {
  return `${kind}\n${date}\n${shareClass ?? ""}`;
}

function isKnown({ movements, dealings }: DealingDay): boolean {
  return [...movements, ...dealings].every(({ number }) => number !== null);
}

function sizeOf(rows: readonly (Movement | Repurchase | TreasurySale)[]): ShareCount {
  return sumOf(rows.map(({ number }) => absolute(number ?? 0n)));
}
