import type { Words } from "../values/finding";
import type { CategoryCode } from "./category";
import { isChinese } from "./chineseNames";

/** What an event is called in a sentence where the register has no words for it. Not the names of the forms' pick-lists. */
const CHINESE: Readonly<Record<CategoryCode, string>> = {
  "repurchase-cancelled": "註銷購回股份",
  "repurchase-not-cancelled": "購回股份但未註銷",
  "repurchase-into-treasury": "購回股份並持作庫存股份",
  "redemption-cancelled": "註銷贖回股份",
  "redemption-not-cancelled": "贖回股份但未註銷",
  "treasury-cancellation": "註銷庫存股份",
  "treasury-sale": "出售庫存股份",
  "treasury-transfer-scheme": "為股份計劃轉撥庫存股份",
  "treasury-transfer-scheme-director": "為股份計劃向董事轉撥庫存股份",
  "treasury-transfer-other": "其他轉撥庫存股份",
  placing: "配售",
  "consideration-issue": "代價發行",
  "open-offer": "公開招股",
  "rights-issue": "供股",
  "bonus-issue": "紅股發行",
  "scrip-dividend": "以股代息",
  "option-exercise": "行使期權",
  "option-exercise-director": "董事行使期權",
  "option-outside-scheme": "行使計劃以外的期權",
  "option-outside-scheme-director": "董事行使計劃以外的期權",
  award: "股份獎勵",
  "award-director": "向董事授出股份獎勵",
  "warrant-exercise": "行使權證",
  "convertible-conversion": "轉換可換股證券",
  "class-conversion": "類別轉換",
  "over-allotment": "行使超額配股權",
  "capital-reorganisation": "股本重組",
  subdivision: "股份拆細",
  consolidation: "股份合併",
  other: "其他",
};

/** What an event is called in a sentence: the secretary's own words; in Chinese the name of its category where they are English. */
export function eventInWords({ event, category }: { readonly event: string; readonly category: CategoryCode }): Words {
  const name = nameOfCategory(category);
  if (event === "") return name;
  return { en: event, "zh-Hant": category === "other" || isChinese(event) ? event : name["zh-Hant"] };
}

export function nameOfCategory(code: CategoryCode): Words {
  return { en: code.replace(/-/g, " "), "zh-Hant": CHINESE[code] };
}
