import { isOnTheExchange } from "../../../shares/register/exchanges";
import type { Repurchase } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const oddOneOut = defineCheck<{ field: OddOneOut["field"]; read: string; usual: string }>({
  code: "S188",
  name: "odd-one-out",
  severity: "warning",
  source: "House judgement; FF304 and FF305 Section II A",
  title: {
    en: "A purchase made otherwise, for something else or in another currency than those beside it",
    "zh-Hant": "方式、用途或貨幣與前後購回不同的購回",
  },
  *find({ ledger }) {
    for (const { row, field, read, usual } of ledger.purchaseLogs().flatMap(oddOnesOut))
      yield { at: [dealingCell(row, field), dealingCell(row, "Trading date")], facts: { field, read, usual } };
  },
  says: {
    en: ({ field, read, usual }) => `${field} is ${read}; the purchases beside it have ${usual}.`,
    "zh-Hant": ({ field, read, usual }) =>
      `「${{ Purpose: "用途", Method: "方式", Currency: "貨幣" }[field]}」為${shown(read)}，前後的購回則為${shown(usual)}。`,
  },
  todo: {
    en: "Correct it, or accept with the reason if this purchase was different.",
    "zh-Hant": "請更正；如此項購回確有不同，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Purpose |
| 2025-06-09 | 968,000 | cancellation |
| 2025-06-10 | 973,000 | cancellation |
| 2025-06-11 | 969,000 | treasury {S188} |
| 2025-06-12 | 975,000 | cancellation |
| 2025-06-13 | 982,000 | cancellation |
`,
});

function shown(read: string): string {
  return { cancellation: "註銷", treasury: "庫存", "On the Exchange": "於本交易所進行" }[read] ?? read;
}

/** A purchase unlike the purchases beside it in how, for what, or in what currency it was made. */
interface OddOneOut {
  readonly row: Repurchase;
  readonly field: "Purpose" | "Method" | "Currency";
  readonly read: string;
  readonly usual: string;
}

/** A shorter log shows no habit. */
const FEWEST_ROWS = 5;

/** What a row has in each field; null where it says nothing. */
const READERS: Readonly<Record<OddOneOut["field"], (row: Repurchase) => string | null>> = {
  Purpose: ({ purpose }) => purpose,
  Method: ({ method }) => (isOnTheExchange(method) ? "On the Exchange" : method.trim()),
  Currency: ({ totalPaid, averagePrice, highestPrice }) =>
    (totalPaid ?? averagePrice ?? highestPrice)?.currency ?? null,
};

/** Rows of a log in order of time that differ from two neighbours that agree: the one before and the one after, or at an end of the log the two nearest. */
function oddOnesOut(log: readonly Repurchase[]): OddOneOut[] {
  return (["Purpose", "Method", "Currency"] as const).flatMap((field) => oddIn(log, field));
}

function oddIn(log: readonly Repurchase[], field: OddOneOut["field"]): OddOneOut[] {
  const rows: Repurchase[] = [];
  const reads: string[] = [];
  for (const row of log) {
    const read = READERS[field](row);
    if (read === null) continue;
    rows.push(row);
    reads.push(read);
  }
  if (rows.length < FEWEST_ROWS) return [];
  const odd: OddOneOut[] = [];
  for (const [at, row] of rows.entries()) {
    const [a, b] = at === 0 ? [1, 2] : at === rows.length - 1 ? [at - 1, at - 2] : [at - 1, at + 1];
    const [read = "", usual = ""] = [reads[at], reads[a]];
    if (usual === reads[b] && read !== usual) odd.push({ row, field, read, usual });
  }
  return odd;
}
