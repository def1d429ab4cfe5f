import { defineCheck } from "../../check";

export const checkTurnedOff = defineCheck<{ name: string }>({
  code: "T920",
  name: "check-turned-off",
  severity: "note",
  source: "The record's Settings table",
  title: { en: "A check that is turned off", "zh-Hant": "已關閉的檢查" },
  *find({ settings }) {
    for (const { name, outcome, cell } of settings) if (outcome === "turned off") yield { at: [cell], facts: { name } };
  },
  says: {
    en: ({ name }) => `${name} is turned off: what it compares was not checked.`,
    "zh-Hant": ({ name }) => `${name} 已關閉，其所檢查的事項未經核對。`,
  },
  todo: {
    en: "Delete the row of Settings to have it checked again.",
    "zh-Hant": "如要恢復檢查，請刪除設定表的該行。",
  },
  example: `
Settings
| Setting | Value |
| price-cap | off {T920} |
`,
});
