import type { CategoryCode } from "../../shares/register/category";
import { countsUnits } from "../../shares/register/countsUnits";
import type { Register } from "../../shares/register/register";
import type { Language, Words } from "../../shares/values/finding";
import { inUnits } from "../../shares/values/inUnits";

/** What is put into the Event column for a category, said of units for a trust. */
export function nameOfEvent(
  category: Exclude<CategoryCode, "other">,
  language: Language,
  register: Pick<Register, "classes">,
): string {
  const name = EVENT_NAMES[category][language];
  return countsUnits(register) ? inUnits(name, language) : name;
}

/** Words that read back as the same category, in units too. */
export const EVENT_NAMES: Readonly<Record<Exclude<CategoryCode, "other">, Words>> = {
  placing: { en: "Placing", "zh-Hant": "配售" },
  "consideration-issue": { en: "Consideration issue", "zh-Hant": "代價發行" },
  "open-offer": { en: "Open offer", "zh-Hant": "公開發售" },
  "rights-issue": { en: "Rights issue", "zh-Hant": "供股" },
  "bonus-issue": { en: "Bonus issue", "zh-Hant": "紅股發行" },
  "scrip-dividend": { en: "Scrip dividend", "zh-Hant": "以股代息" },
  "treasury-sale": { en: "Sale of treasury shares", "zh-Hant": "出售庫存股份" },
  "repurchase-cancelled": { en: "Repurchase of shares, cancelled", "zh-Hant": "購回股份並註銷" },
  "repurchase-not-cancelled": { en: "Repurchase of shares, not yet cancelled", "zh-Hant": "購回股份，尚未註銷" },
  "repurchase-into-treasury": { en: "Repurchase of shares, held in treasury", "zh-Hant": "購回股份，持作庫存股份" },
  "redemption-cancelled": { en: "Redemption of shares, cancelled", "zh-Hant": "贖回股份並註銷" },
  "redemption-not-cancelled": { en: "Redemption of shares, not yet cancelled", "zh-Hant": "贖回股份，尚未註銷" },
  "treasury-cancellation": { en: "Cancellation of treasury shares", "zh-Hant": "註銷庫存股份" },
  "option-exercise-director": { en: "Exercise of share options by a director", "zh-Hant": "董事行使購股權" },
  "award-director": { en: "Share award to a director", "zh-Hant": "向董事授出股份獎勵" },
  "treasury-transfer-scheme-director": {
    en: "Transfer of treasury shares to a director under a scheme",
    "zh-Hant": "根據計劃向董事轉讓庫存股份",
  },
  "option-outside-scheme-director": {
    en: "Exercise of options outside a scheme by a director",
    "zh-Hant": "董事行使計劃以外的購股權",
  },
  "capital-reorganisation": { en: "Capital reorganisation", "zh-Hant": "股本重組" },
  subdivision: { en: "Share subdivision", "zh-Hant": "股份拆細" },
  consolidation: { en: "Share consolidation", "zh-Hant": "股份合併" },
  "over-allotment": { en: "Over-allotment", "zh-Hant": "超額配股權" },
  "class-conversion": { en: "Conversion from one class to another", "zh-Hant": "股份類別轉換" },
  "treasury-transfer-other": { en: "Transfer of treasury shares", "zh-Hant": "轉讓庫存股份" },
  "option-exercise": { en: "Exercise of share options", "zh-Hant": "行使購股權" },
  award: { en: "Share award", "zh-Hant": "股份獎勵" },
  "treasury-transfer-scheme": { en: "Transfer of treasury shares under a scheme", "zh-Hant": "根據計劃轉讓庫存股份" },
  "option-outside-scheme": { en: "Exercise of options outside a scheme", "zh-Hant": "行使計劃以外的購股權" },
  "warrant-exercise": { en: "Exercise of warrants", "zh-Hant": "行使認股證" },
  "convertible-conversion": { en: "Conversion of convertible notes", "zh-Hant": "轉換可換股票據" },
};
