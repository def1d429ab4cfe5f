import type { CellRef } from "../../../shares/values/cell";
import type { Register } from "../../../shares/register/register";
import { classCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

/** The legend such an issuer carries in its name, and the words its classes are called by. */
const WEIGHTED = /\bWVR\b|weighted voting|不同投票權|同股不同權/i;

export const weightedNotMarked = defineCheck<{ words: string }>({
  code: "W142",
  name: "weighted-not-marked",
  severity: "warning",
  source: "Check against Rule 8A.37: the legend of an issuer with weighted voting rights",
  title: { en: "Weighted voting rights mentioned, but marked for no class", "zh-Hant": "提及不同投票權而並無類別註明" },
  *find({ ledger: { register } }) {
    if (register.classes.length < 2 || register.classes.some(({ weighted }) => weighted)) return;
    const words = wordsOfWeight(register);
    if (words === null) return;
    yield {
      at: [...register.classes.map((shareClass) => classCell(shareClass, "Weighted voting rights")), words.cell],
      facts: { words: words.text },
    };
  },
  says: {
    en: ({ words }) =>
      `The record mentions weighted voting rights ("${words}"), but no class is marked as carrying them: the proportion of Rule 8A.13 and the conversion of Rule 8A.15 are not checked.`,
    "zh-Hant": ({ words }) =>
      `紀錄提及不同投票權（「${words}」），但並無類別註明附有不同投票權：第8A.13條的比例及第8A.15條的轉換未經核對。`,
  },
  todo: {
    en: "Enter Yes under Weighted voting rights for the class that carries them.",
    "zh-Hant": "請在附有不同投票權的類別的「不同投票權」欄註明「是」。",
  },
  example: `
Issuer
| Name of issuer | Example Inc (a company controlled through weighted voting rights) |

Share classes
| Share class | Opening balance | Opening date | Weighted voting rights |
| A | 1,000,000 | 2022-11-30 | No {W142} |
| B | 3,000,000 | 2022-11-30 | No |
`,
});

function wordsOfWeight({ issuer, classes }: Register): { readonly text: string; readonly cell: CellRef } | null {
  const legend = WEIGHTED.exec(issuer?.name?.value ?? "")?.[0];
  if (issuer?.name !== null && issuer?.name !== undefined && legend !== undefined)
    return { text: legend, cell: issuer.name.cell };
  const named = classes.find(({ kind, name }) => WEIGHTED.test(`${kind} ${name}`));
  return named === undefined
    ? null
    : { text: named.kind === "" ? named.name : named.kind, cell: classCell(named, "Kind of shares") };
}
