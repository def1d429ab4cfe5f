import { classCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const weightedClassListed = defineCheck<{ shareClass: string; stockCode: string }>({
  code: "W140",
  name: "weighted-class-listed",
  severity: "warning",
  source: "Check against Chapter 8A; FF304 Section I, Listed on SEHK",
  title: { en: "A weighted class marked as listed", "zh-Hant": "註明已上市的不同投票權股份類別" },
  *find({ ledger: { register } }) {
    for (const shareClass of register.classes) {
      if (!shareClass.weighted || !shareClass.listed) continue;
      yield {
        at: [classCell(shareClass, "Listed"), classCell(shareClass, "Weighted voting rights")],
        facts: { shareClass: shareClass.name, stockCode: shareClass.stockCode },
      };
    }
  },
  says: {
    en: ({ shareClass }) =>
      `${shareClass} carries weighted voting rights and is marked as listed; such a class is usually not listed.`,
    "zh-Hant": ({ shareClass }) => `${shareClass} 附有不同投票權並註明已上市；此類股份一般並不上市。`,
  },
  todo: {
    en: "Correct Listed or Weighted voting rights in Share classes, or accept with the reason.",
    "zh-Hant": "請更正股份類別表的「上市」或「不同投票權」欄，或註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date | Weighted voting rights | Listed |
| A | 1,000,000 | 2022-11-30 | Yes | Yes {W140} |
| B | 3,000,000 | 2022-11-30 | No | Yes |
`,
});
