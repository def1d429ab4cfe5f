import { defineCheck } from "../../check";

export const chineseNamesDiffer = defineCheck<{ name: string; chineseName: string }>({
  code: "T115",
  name: "chinese-names-differ",
  severity: "warning",
  source: "FF304 and FF305: Name of Issuer",
  title: { en: "Two Chinese names of the issuer that differ", "zh-Hant": "發行人的兩個中文名稱不同" },
  *find({ ledger: { register } }) {
    const { name = null, nameInChinese = null } = register.issuer ?? {};
    if (name === null || nameInChinese === null || !/\p{Script=Han}/u.test(name.value)) return;
    const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");
    if (plain(name.value).includes(plain(nameInChinese.value))) return;
    yield { at: [nameInChinese.cell, name.cell], facts: { name: name.value, chineseName: nameInChinese.value } };
  },
  says: {
    en: ({ name, chineseName }) => `Name of issuer is ${name} and Name in Chinese is ${chineseName}: the two differ.`,
    "zh-Hant": ({ name, chineseName }) => `「公司名稱」為 ${name}，「中文名稱」為 ${chineseName}，兩者不同。`,
  },
  todo: {
    en: "Correct the one that is wrong.",
    "zh-Hant": "請更正有誤者。",
  },
  example: `
Issuer
| Name of issuer | 長江和記實業有限公司 |
| Name in Chinese | 長江記和實業有限公司 {T115} |
`,
});
