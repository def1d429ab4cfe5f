import type { FilledMonthly } from "../../../src/forms/monthly/filledMonthly";
import { fillMonthly } from "../../../src/forms/monthly/fillMonthly";
import { monthlyEditionFor } from "../../../src/forms/monthly/monthlyRegistry";
import { placeMonthly } from "../../../src/forms/monthly/placeMonthly";
import { Ledger } from "../../../src/shares/ledger";
import { monthSummary } from "../../../src/shares/month/monthSummary";
import { type CivilMonth, lastDayOf, parseCivilMonth } from "../../../src/shares/values/civilMonth";
import type { Language } from "../../../src/shares/values/finding";
import { aRegister } from "../../support/registerBuilder";
import type { RegisterSketch } from "../../support/registerSketch";

/** A month of the text. @throws RangeError for none: a mistake of the test */
export function aMonth(text: string): CivilMonth {
  const month = parseCivilMonth(text);
  if (month === null) throw new RangeError(text);
  return month;
}

/** The Monthly Return of a register in a few words, on the edition in force. */
export function monthly(sketch: RegisterSketch, month: string, language: Language = "en"): FilledMonthly {
  const register = aRegister(sketch);
  const of = aMonth(month);
  return fillMonthly(register, monthSummary(new Ledger(register), of), monthlyEditionFor(lastDayOf(of)), language);
}

/** What a return prints, by the names of its fields; empty boxes left out. */
export function printed(filled: FilledMonthly): Readonly<Record<string, string>> {
  return Object.fromEntries(
    placeMonthly(filled).fields.flatMap(({ name, field }) => (field.text === "" ? [] : [[name, field.text]])),
  );
}
