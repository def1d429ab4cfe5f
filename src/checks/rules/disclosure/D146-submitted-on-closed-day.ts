import type { CivilDate } from "../../../shares/values/civilDate";
import { addDays } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { daysThat } from "../../dayEquations";
import { day, dayInChinese } from "../../wording";

export const submittedOnClosedDay = defineCheck<{
  submitted: CivilDate;
  kind: "weekend" | "holiday";
  evening: boolean;
}>({
  code: "D146",
  name: "submitted-on-closed-day",
  severity: "warning",
  source: "Check against the hours of the Exchange's submission system",
  title: { en: "Date submitted on a day that is no business day", "zh-Hant": "呈交日期並非營業日" },
  *find({ ledger: { register }, calendar }) {
    const submitted = register.issuer?.dateSubmitted ?? null;
    const kind = submitted === null ? "unknown" : calendar.kindOf(submitted.value);
    // On a day of bad weather returns are taken all the same.
    if (submitted === null || kind === "unknown" || kind === "business day" || kind === "suspended") return;
    // The evening before a business day has hours of its own.
    const evening = calendar.kindOf(addDays(submitted.value, 1)) === "business day";
    yield {
      at: [submitted.cell],
      facts: { submitted: submitted.value, kind, evening },
      ...(evening ? { severity: "note" as const } : {}),
    };
  },
  *equations({ ledger: { register }, calendar }) {
    const submitted = register.issuer?.dateSubmitted ?? null;
    if (submitted === null) return;
    const mayBe = (date: CivilDate): boolean => {
      const kind = calendar.kindOf(date);
      return (kind !== "weekend" && kind !== "holiday") || calendar.kindOf(addDays(date, 1)) === "business day";
    };
    yield {
      at: submitted.cell,
      equation: daysThat([{ date: submitted.value, cell: submitted.cell }], ([date = submitted.value]) => mayBe(date)),
    };
  },
  says: {
    en: ({ submitted, kind, evening }) =>
      `The return is dated ${day(submitted)}, a ${kind === "weekend" ? "Saturday or Sunday" : "public holiday"} in Hong Kong${evening ? ", before a business day: returns are taken in the evening only" : ""}.`,
    "zh-Hant": ({ submitted, kind, evening }) =>
      `報表呈交日期為${dayInChinese(submitted)}，是香港的${kind === "weekend" ? "星期六或星期日" : "公眾假期"}${evening ? "，翌日為營業日：只於晚上接受呈交" : ""}。`,
  },
  todo: {
    en: "Correct Date submitted, or see that the Exchange's system takes returns on that day.",
    "zh-Hant": "請更正呈交日期，或確認本交易所的系統於該日接受呈交。",
  },
  example: `
Issuer
| Date submitted | 2022-12-31 {D146} |
`,
});
