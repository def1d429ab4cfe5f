import type { CheckOptions } from "../../actions/checkRegister";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import type { ReturnDraft } from "../state/returnDraft";

/** What the secretary chose for the return, as options of the actions. */
export function chosenForReturn({
  asAt,
  form,
  languages,
  languagesChosen,
}: ReturnDraft): Pick<CheckOptions, "asAt" | "form" | "today" | "languages"> {
  return {
    languages: languagesChosen ? languages : "as headed",
    today: todayInHongKong(),
    ...(asAt === null ? {} : { asAt }),
    ...(form === null ? {} : { form }),
  };
}
