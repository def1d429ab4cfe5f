import type { CheckOptions } from "../../actions/checkRegister";
import { type CivilDate, parseCivilDate } from "../../shares/values/civilDate";
import type { ReturnDraft } from "../state/returnDraft";

/** What the secretary chose of the return, as the actions take it; what was left open stays out. */
export function chosenForReturn({
  asAt,
  form,
  languages,
}: ReturnDraft): Pick<CheckOptions, "asAt" | "form" | "today" | "languages"> {
  const today = todayInHongKong();
  return {
    languages,
    ...(asAt === null ? {} : { asAt }),
    ...(form === null ? {} : { form }),
    ...(today === null ? {} : { today }),
  };
}

/** The Exchange's day, wherever the secretary sits. */
export function todayInHongKong(): CivilDate | null {
  return parseCivilDate(new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Hong_Kong" }).format(new Date()));
}
