import { classCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const listedAgainstCode = defineCheck<{ shareClass: string; stockCode: string }>({
  code: "T117",
  name: "listed-against-code",
  severity: "warning",
  source: "FF304 and FF305 Section I, Listed on SEHK and Stock code",
  title: {
    en: "A class not listed that has a stock code, or no class listed at all",
    "zh-Hant": "未上市而有證券代號的類別，或並無上市類別",
  },
  *find({ ledger: { register } }) {
    const { classes } = register;
    const contradictory = classes.filter(({ listed, stockCode }) => !listed && stockCode !== "");
    for (const shareClass of contradictory)
      yield {
        at: [classCell(shareClass, "Listed"), classCell(shareClass, "Stock code")],
        facts: { shareClass: shareClass.name, stockCode: shareClass.stockCode },
      };
    const [first] = classes;
    if (contradictory.length === 0 && first !== undefined && classes.every(({ listed }) => !listed)) {
      yield {
        at: classes.map((shareClass) => classCell(shareClass, "Listed")),
        facts: { shareClass: "", stockCode: "" },
      };
    }
  },
  says: {
    en: ({ shareClass, stockCode }) =>
      shareClass === ""
        ? "No class of shares is marked as listed; a listed issuer has one."
        : `${shareClass} is marked as not listed and has the stock code ${stockCode}.`,
    "zh-Hant": ({ shareClass, stockCode }) =>
      shareClass === ""
        ? "並無股份類別註明已上市；上市發行人應有上市類別。"
        : `${shareClass} 註明並未上市，但列有證券代號 ${stockCode}。`,
  },
  todo: {
    en: "Correct Listed or the stock code in Share classes.",
    "zh-Hant": "請更正股份類別表的「上市」或證券代號。",
  },
  example: `
Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| A | No {T117} | 00020 | 1,000,000 | 2022-11-30 |
| B | Yes | 00021 | 3,000,000 | 2022-11-30 |
`,
});
