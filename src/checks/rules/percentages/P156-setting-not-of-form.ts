import type { FormCode, Issuer } from "../../../shares/register/issuer";
import { nameOfField } from "../../../shares/register/fieldNames";
import type { Figure } from "../../../shares/values/figure";
import { defineCheck } from "../../check";

/** Settings of the Issuer table that one of the forms has no place for. */
const ONLY_ON: readonly {
  readonly form: FormCode;
  readonly field: string;
  readonly of: (issuer: Issuer) => Figure<unknown> | null;
}[] = [
  { form: "FF304", field: "Label order", of: (issuer) => issuer.labelOrder },
  { form: "FF304", field: "Discount decimals", of: (issuer) => issuer.discountDecimals },
  { form: "FF305", field: "Part A without an event", of: (issuer) => issuer.partAWithoutEvent },
  { form: "FF305", field: "Date of Part A without an event", of: (issuer) => issuer.partADate },
  { form: "FF305", field: "Part B category", of: (issuer) => issuer.partBCategory },
];

export const settingNotOfForm = defineCheck<{ settings: readonly string[]; form: string }>({
  code: "P156",
  name: "setting-not-of-form",
  severity: "note",
  source: "FF304 and FF305: the boxes of each form",
  title: { en: "Settings the form has no place for", "zh-Hant": "表格不適用的設定" },
  *find({ ledger: { register }, content, form }) {
    const { issuer } = register;
    if (issuer === null || content === null) return;
    const given = ONLY_ON.flatMap((each) => {
      const figure = each.form === form ? null : each.of(issuer);
      return figure === null ? [] : [{ field: each.field, cell: figure.cell }];
    });
    if (given.length > 0)
      yield { at: given.map(({ cell }) => cell), facts: { settings: given.map(({ field }) => field), form } };
  },
  says: {
    en: ({ settings, form }) =>
      `${settings.map((name) => `"${name}"`).join(", ")} ${settings.length === 1 ? "is" : "are"} not used: the return is on ${form}, which has no such box.`,
    "zh-Hant": ({ settings, form }) =>
      `${settings.map((name) => `「${nameOfField("Issuer", name)["zh-Hant"]}」`).join("、")}並無使用：報表為 ${form}，沒有該欄。`,
  },
  todo: {
    en: "Nothing to do if the setting is for returns on the other form; otherwise see Form in the Issuer table.",
    "zh-Hant": "如該設定用於另一表格，無須處理；否則請查看發行人表的「表格」。",
  },
  example: `
Form: FF304
Issuer
| Part B category | Repurchase of shares (or other securities) but not cancelled {P156} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2024-01-17 |

Repurchases
| Trading date | Number |
| 2024-01-18 | 982,000 |
`,
});
