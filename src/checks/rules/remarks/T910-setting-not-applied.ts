import type { SettledSetting } from "../../settledSetting";
import { defineCheck } from "../../check";

type Reason = Exclude<SettledSetting["outcome"], "applied" | "turned off">;

export const settingNotApplied = defineCheck<{ name: string; value: string; reason: Reason; sense: string }>({
  code: "T910",
  name: "setting-not-applied",
  severity: "warning",
  source: "The record's Settings table",
  title: { en: "A setting that is not applied", "zh-Hant": "未予採用的設定" },
  *find({ settings }) {
    for (const { name, value, outcome, cell, sense = "" } of settings) {
      if (outcome !== "applied" && outcome !== "turned off")
        yield { at: [cell], facts: { name, value, reason: outcome, sense } };
    }
  },
  says: {
    en: ({ name, value, reason, sense }) =>
      ({
        "no such check": `There is no check ${name}.`,
        "not a value": `${value} is no setting of ${name}: it takes error, warning, note or off, and a number if it has a threshold.`,
        "outside sense": `${value} is outside what ${name} can be set to, ${sense}; its usual threshold is used.`,
        "of reading": `${name} is about a cell that cannot be read: it takes no setting.`,
        "guards figures": `${name} stays an error: figures of the return depend on it, and ${value} would let a wrong one through.`,
      })[reason],
    "zh-Hant": ({ name, value, reason, sense }) =>
      ({
        "no such check": `沒有名為 ${name} 的檢查。`,
        "not a value": `${value} 並非 ${name} 的有效設定：可填 error、warning、note 或 off；如有界限，亦可填數字。`,
        "outside sense": `${value} 超出 ${name} 可設的範圍（${sense.replace(" to ", " 至 ")}），現沿用其通常界限。`,
        "of reading": `${name} 涉及無法讀取的儲存格，不設任何選項。`,
        "guards figures": `${name} 維持為錯誤：報表的數字以其為據，設為 ${value} 會令錯誤數字通過。`,
      })[reason],
  },
  todo: {
    en: "Correct the row of Settings, or delete it. docs/checks.md lists the checks and what each takes.",
    "zh-Hant": "請更正或刪除設定表的該行。各項檢查及其設定見 docs/checks.md。",
  },
  example: `
Settings
| Setting | Value |
| closing-balance | off {T910} |
| price-cap | 4.5 |
`,
});
