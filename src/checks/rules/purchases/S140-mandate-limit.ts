import type { CivilDate } from "../../../shares/values/civilDate";
import { purchasedUnder } from "../../../shares/disclosure/purchaseReport";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const mandateLimit = defineCheck<{ authorised: bigint; purchased: bigint; difference: bigint }>({
  code: "S140",
  name: "mandate-limit",
  severity: "error",
  source: "Check against Rule 10.06(1); FF305 Section II B",
  title: { en: "Purchases under the mandate against the number authorised", "zh-Hant": "購回授權下的購回與獲授權數目" },
  *find({ ledger: { register } }) {
    const { mandate } = register;
    if (mandate === null || mandate.authorised === null) return;
    const authorised = mandate.authorised.value;
    const last = register.repurchases.reduce<CivilDate | null>(
      (latest, { tradingDate }) =>
        tradingDate !== null && (latest === null || tradingDate > latest) ? tradingDate : latest,
      null,
    );
    if (last === null || purchasedUnder(mandate, register, last) <= authorised) return;
    const rows = register.repurchases
      .flatMap((row) => (row.tradingDate === null ? [] : [{ row, date: row.tradingDate }]))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const over = rows[firstThat(rows, ({ date }) => purchasedUnder(mandate, register, date) > authorised)];
    if (over === undefined) return;
    const purchased = purchasedUnder(mandate, register, over.date);
    const before = mandate.purchasedBefore?.cell;
    yield {
      at: [dealingCell(over.row, "Number"), mandate.authorised.cell, ...(before === undefined ? [] : [before])],
      facts: { authorised, purchased, difference: purchased - authorised },
    };
  },
  says: {
    en: ({ authorised, purchased }) =>
      `With this purchase ${count(purchased)} shares are bought under the mandate, which authorises ${count(authorised)}: ${tooMany(purchased, authorised)}.`,
    "zh-Hant": ({ authorised, purchased }) =>
      `連同此項購回，在購回授權下共購回 ${count(purchased)} 股，而獲授權數目為 ${count(authorised)} 股，${tooManyInChinese(purchased, authorised)}。`,
  },
  todo: {
    en: "Check the number authorised, the date of the resolution (purchases before it do not count) and the purchases; check against Rule 10.06(1).",
    "zh-Hant": "請核對獲授權數目、決議日期（之前的購回不計算在內）及各項購回，並按《上市規則》第10.06(1)條核對。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-13 | 60,000 |
| 2025-06-16 | 50,000 {S140} |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 1,000,000 |
| Shares authorised | 100,000 |
`,
});

/** The first row on whose day the limit is passed: every later day passes it too, so halving finds it. */
function firstThat<Row>(rows: readonly Row[], isPassed: (row: Row) => boolean): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const row = rows[middle];
    if (row !== undefined && isPassed(row)) to = middle;
    else from = middle + 1;
  }
  return from;
}
