import { statedSums, type StatedSum } from "../../../shares/statedSums";
import { defineCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

const IN_WORDS: Readonly<Record<StatedSum["what"], readonly [en: string, zh: string]>> = {
  "opening total": ["issued and treasury shares at the opening", "期初已發行股份總數"],
  "closing treasury": ["treasury shares at the close", "期終庫存股份"],
  "closing total": ["issued and treasury shares at the close", "期終已發行股份總數"],
  "last total": ["issued and treasury shares of the last return", "上次報表的已發行股份總數"],
};

export const balancesAddUp = defineCheck<{
  shareClass: string | null;
  what: StatedSum["what"];
  expected: bigint;
  stated: bigint;
  difference: bigint;
}>({
  code: "B126",
  name: "balances-add-up",
  severity: "error",
  source: "FF305 Section I Part A: issued shares and treasury shares make the total",
  title: { en: "Issued shares, treasury shares and their total", "zh-Hant": "已發行股份、庫存股份及其總數" },
  guardsFigures: true,
  *find({ ledger, content }) {
    for (const { shareClass, what, stated, expected, alsoRight, from } of statedSums(ledger, content)) {
      if ([expected, ...alsoRight].includes(stated.value)) continue;
      yield {
        at: [stated.cell, ...from],
        facts: { shareClass, what, expected, stated: stated.value, difference: stated.value - expected },
      };
    }
  },
  says: {
    en: ({ shareClass, what, stated, expected }) =>
      `${shareClass === null ? "" : `${shareClass}: `}${IN_WORDS[what][0]} are stated as ${count(stated)}; the register comes to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ shareClass, what, stated, expected }) =>
      `${shareClass === null ? "" : `${shareClass}：`}${IN_WORDS[what][1]}列為 ${count(stated)}；按登記冊計算為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Compare issued shares, treasury shares and their total with the last return or with the movements; correct the one that is wrong.",
    "zh-Hant": "請將已發行股份、庫存股份及總數與上次報表或各項變動核對，更正有誤者。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening total | Opening date |
| Ordinary | 990,000 | 10,000 | 1,000,100 {B126} | 2024-11-30 |

Movements
| Date | Event | Number of shares |
| 2024-12-30 | Placing | 100 |
`,
});
