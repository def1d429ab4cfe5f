import { categoryInWords } from "../../forms/categories";
import type { ReturnSettings } from "../../actions/settingFields";
import type { FormCode } from "../../shares/register/issuer";
import type { Language, Words } from "../../shares/values/finding";

type Choosable = Exclude<keyof ReturnSettings, "percentageDecimals" | "percentageBase" | "confirmations" | "partADate">;

/** A setting that is one of a few: each as the Issuer table holds it ("" where it says nothing), and as the pane says it. */
export interface SettingChoice {
  readonly setting: Choosable;
  /** The form that has a box for it; null for both. */
  readonly form: FormCode | null;
  readonly options: readonly { readonly value: string; readonly says: string }[];
  /** What the workbook keeps for a choice. */
  readonly own: (value: string) => ReturnSettings[Choosable];
}

interface Option {
  readonly value: string;
  readonly says: Words;
}

interface ChoiceInWords extends Pick<SettingChoice, "setting" | "form" | "own"> {
  readonly options: readonly Option[];
}

const DIGITS: readonly Option[] = ["0", "1", "2", "3", "4", "5", "6"].map((digit) => ({
  value: digit,
  says: { en: digit, "zh-Hant": digit },
}));

const numberOf = (value: string): number | null => (value === "" ? null : Number(value));
const textOf = (value: string): string | null => (value === "" ? null : value);

const CHOICES: readonly ChoiceInWords[] = [
  {
    setting: "mandateDecimals",
    form: null,
    options: [{ value: "", says: { en: "As the other percentages", "zh-Hant": "與其他百分比相同" } }, ...DIGITS],
    own: numberOf,
  },
  {
    setting: "discountDecimals",
    form: "FF304",
    options: [{ value: "", says: { en: "Usual: 2", "zh-Hant": "一般：2" } }, ...DIGITS],
    own: numberOf,
  },
  {
    setting: "repeatPercentages",
    form: null,
    options: [
      { value: "", says: { en: "No", "zh-Hant": "否" } },
      { value: "Yes", says: { en: "Yes, as first disclosed", "zh-Hant": "是，按首次披露者" } },
    ],
    own: (value) => (value === "" ? null : value === "Yes"),
  },
  {
    setting: "rowOrder",
    form: null,
    options: [
      { value: "", says: { en: "By date", "zh-Hant": "按日期" } },
      { value: "as kept", says: { en: "As in the record", "zh-Hant": "按紀錄次序" } },
    ],
    own: (value) => (value === "by date" || value === "as kept" ? value : null),
  },
  {
    setting: "partAWithoutEvent",
    form: "FF305",
    options: [
      { value: "", says: { en: "See Part B", "zh-Hant": "見B部" } },
      { value: "Not applicable", says: { en: "Not applicable", "zh-Hant": "不適用" } },
    ],
    own: textOf,
  },
  {
    setting: "partBCategory",
    form: "FF305",
    options: [
      { value: "", says: inWords("Shares repurchased for cancellation but not yet cancelled") },
      ...[
        "Repurchase of shares (or other securities) but not cancelled",
        "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)",
      ].map((value) => ({ value, says: inWords(value) })),
    ],
    own: textOf,
  },
];

/** The settings of which one of a few is chosen, in the words of a language. */
export function settingChoices(language: Language): readonly SettingChoice[] {
  return CHOICES.map((choice) => ({
    ...choice,
    options: choice.options.map(({ value, says }) => ({ value, says: says[language] })),
  }));
}

/** A category in both languages, as the form has it. */
function inWords(category: string): Words {
  return { en: categoryInWords(category, "en"), "zh-Hant": categoryInWords(category, "zh-Hant") };
}
