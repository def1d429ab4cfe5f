import type { RemarkText } from "../shares/values/remarkText";
import type { CellRef } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";
import type { FormCode } from "../shares/register/issuer";
import type { PlainValue } from "../workbook/plainValue";

/** A field as the form prints it, with the value behind it and the cells it came from. */
export interface FilledField {
  /** As printed, without the percent sign; "" for an empty box. */
  readonly text: string;
  /** What stands in the cell of the sheet; null for an empty box. */
  readonly value: PlainValue | null;
  /** In its en-US form; what makes the value print as `text` (a percentage's sign included). */
  readonly numberFormat: string;
  readonly cells: readonly CellRef[];
}

export interface FilledEvent {
  readonly category: FilledField;
  readonly detail: FilledField;
  readonly date: FilledField;
  readonly issued: FilledField;
  readonly percent: FilledField;
  readonly treasury: FilledField;
  readonly price: FilledField;
  readonly marketPrice: FilledField;
  readonly discount: FilledField;
}

export interface FilledUncancelled {
  readonly category: FilledField;
  readonly detail: FilledField;
  readonly date: FilledField;
  readonly shares: FilledField;
  readonly percent: FilledField;
  readonly price: FilledField;
}

export interface FilledBalance {
  readonly date: FilledField;
  readonly issued: FilledField;
  /** Empty boxes on FF304. */
  readonly treasury: FilledField;
  readonly total: FilledField;
}

export interface FilledClass {
  /** In this edition's order: label to field. */
  readonly labels: readonly { readonly label: string; readonly field: FilledField }[];
  readonly shareClass: string;
  readonly listed: FilledField;
  readonly stockCode: FilledField;
  readonly multiCounter: FilledField;
  readonly description: FilledField;
  readonly opening: FilledBalance;
  readonly events: readonly FilledEvent[];
  readonly uncancelled: readonly FilledUncancelled[];
  readonly closing: FilledBalance;
}

export interface FilledPurchaseReport {
  readonly purchases: readonly {
    readonly shareClass: string;
    readonly date: FilledField;
    readonly number: FilledField;
    readonly method: FilledField;
    readonly highest: FilledField;
    readonly lowest: FilledField;
    readonly paid: FilledField;
  }[];
  readonly totalNumber: FilledField;
  readonly totalPaid: FilledField;
  readonly forCancellation: FilledField;
  readonly forTreasury: FilledField;
  readonly mandate: {
    readonly resolutionDate: FilledField;
    readonly authorised: FilledField;
    readonly purchased: FilledField;
    readonly percent: FilledField;
  } | null;
  readonly moratorium: FilledField;
  readonly explanatoryStatement: FilledField;
}

export interface FilledSaleReport {
  readonly sales: readonly {
    readonly shareClass: string;
    readonly date: FilledField;
    readonly number: FilledField;
    readonly method: FilledField;
    readonly highest: FilledField;
    readonly lowest: FilledField;
    readonly received: FilledField;
  }[];
  readonly totalNumber: FilledField;
  readonly totalReceived: FilledField;
}

/** A return with every field filled, in one language: what the command line prints and the sheet shows. */
export interface FilledReturn {
  readonly form: FormCode;
  /** The edition's identifier: form and label order. */
  readonly edition: string;
  readonly language: Language;
  readonly closingDate: string;
  readonly header: {
    readonly issuer: FilledField;
    readonly instrument: FilledField;
    readonly status: FilledField;
    readonly dateSubmitted: FilledField;
  };
  readonly classes: readonly FilledClass[];
  readonly sectionII: FilledPurchaseReport | null;
  readonly sectionIII: FilledSaleReport | null;
  readonly remarks: readonly RemarkText[];
  readonly confirmations: readonly string[];
  readonly signOff: { readonly name: FilledField; readonly title: FilledField };
}
