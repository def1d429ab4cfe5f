import type { FilledMonthly } from "../forms/monthly/filledMonthly";
import { fillMonthly } from "../forms/monthly/fillMonthly";
import { MONTHLY_EDITIONS, monthlyEditionFor } from "../forms/monthly/monthlyRegistry";
import type { Ledger } from "../shares/ledger";
import { monthSummary } from "../shares/month/monthSummary";
import type { CivilMonth } from "../shares/values/civilMonth";
import { lastDayOf } from "../shares/values/civilMonth";
import type { Language } from "../shares/values/finding";

/**
 * The Monthly Return of a register, filled.
 * @param edition by its name; null, or a name no edition has: that in force at the end of the month
 */
export function monthlyReturn(
  ledger: Ledger,
  month: CivilMonth,
  language: Language,
  edition: string | null = null,
): FilledMonthly {
  const asked = MONTHLY_EDITIONS.find(({ id }) => id === edition) ?? monthlyEditionFor(lastDayOf(month));
  return fillMonthly(ledger.register, monthSummary(ledger, month), asked, language);
}
