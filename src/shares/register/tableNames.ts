import type { Words } from "../values/finding";
import type { TableKind } from "./table";

/** What the tables of a register are called. */
export const TABLE_NAMES: Readonly<Record<TableKind, Words>> = {
  Issuer: { en: "Issuer", "zh-Hant": "發行人" },
  "Share classes": { en: "Share classes", "zh-Hant": "股份類別" },
  Movements: { en: "Movements", "zh-Hant": "變動" },
  Repurchases: { en: "Repurchases", "zh-Hant": "購回" },
  "Treasury sales": { en: "Treasury sales", "zh-Hant": "出售庫存股份" },
  Mandate: { en: "Mandate", "zh-Hant": "購回授權" },
  "Closing prices": { en: "Closing prices", "zh-Hant": "收市價" },
  "Last return": { en: "Last return", "zh-Hant": "上次報表" },
  Schemes: { en: "Schemes", "zh-Hant": "股份計劃" },
  Settings: { en: "Settings", "zh-Hant": "檢查設定" },
};
