import type { MonthPart } from "../../shares/month/monthParts";
import type { CivilDate } from "../../shares/values/civilDate";
import type { CivilMonth } from "../../shares/values/civilMonth";
import type { Language } from "../../shares/values/finding";
import type { Filled } from "../filledReturn";
import type { FilledField } from "../filledField";
import type { ClassValue, SignOffValue } from "../returnValues";
import type { MonthlyEdition } from "./monthlyForm";
import type { MonthlyRow } from "./monthlyFieldTable";
import type {
  AuthorisedValue,
  FloatValue,
  IssuedValue,
  MonthlyHeaderValue,
  PartTotalValue,
  PartValue,
} from "./monthlyValues";

export interface FilledPart {
  readonly lines: readonly Filled<PartValue>[];
  readonly total: Filled<PartTotalValue>;
}

export interface FilledMonthlyClass extends Filled<ClassValue> {
  readonly shareClass: string;
  readonly authorised: Readonly<Record<MonthlyRow, Filled<AuthorisedValue>>>;
  readonly balances: Readonly<Record<MonthlyRow, Filled<IssuedValue>>>;
  readonly parts: Readonly<Record<MonthPart, FilledPart>>;
  /** Of all parts. */
  readonly total: Filled<PartTotalValue>;
  readonly float: Filled<FloatValue>;
}

/** A Monthly Return with every value filled, in one language. It prints those its edition places. */
export interface FilledMonthly {
  readonly edition: MonthlyEdition;
  readonly language: Language;
  readonly month: CivilMonth;
  /** The last day of the month. */
  readonly closingDate: CivilDate;
  readonly around: Filled<MonthlyHeaderValue | SignOffValue>;
  readonly classes: readonly FilledMonthlyClass[];
  readonly authorisedTotal: FilledField;
  readonly confirmations: readonly string[];
}
