import type { CivilDate } from "../../shares/values/civilDate";
import type { MonthPart } from "../../shares/month/monthParts";
import type { CategoryList } from "../categories";
import type { Block, Box, ClassLabels, LabelledField, LeftBlank, PrintingRules, Span, TableColumns } from "../form";
import type { SignOffValue } from "../returnValues";
import type { FormWord } from "../words";
import type { MonthlyRow } from "./monthlyFieldTable";
import type {
  AuthorisedValue,
  FloatValue,
  IssuedValue,
  MonthlyHeaderValue,
  PartTotalValue,
  PartValue,
} from "./monthlyValues";

export const MONTHLY_FORM = "FF301";

/** A row of Section I or II: its label, and its boxes. */
export interface MonthlyTableRow<Value extends string> {
  readonly row: MonthlyRow;
  readonly label: FormWord;
  readonly boxes: readonly Box<Value>[];
}

/** Section I or II: class by class its labels and three rows. */
interface BalancesBlock<Value extends string> {
  readonly labels: ClassLabels;
  readonly table: TableColumns;
  readonly labelAt: Span;
  readonly rows: readonly MonthlyTableRow<Value>[];
}

export interface AuthorisedBlock extends BalancesBlock<AuthorisedValue> {
  readonly kind: "authorised";
  readonly total: { readonly label: FormWord; readonly labelAt: Span; readonly at: Span };
}

/** What is confirmed of the public float, below the balances of each listed class. */
export interface PublicFloatLines {
  readonly heading: FormWord;
  readonly lead: FormWord;
  /** One of them is ticked. */
  readonly answers: readonly LabelledField<FloatValue>[];
  readonly requirement: FormWord;
  readonly lines: readonly LabelledField<FloatValue>[];
}

export interface IssuedBlock extends BalancesBlock<IssuedValue> {
  readonly kind: "issued";
  /** Null where the edition has no such statement. */
  readonly float: PublicFloatLines | null;
}

/** A total of a part, of one class. `{class}` in its label stands for the class, `{part}` for the part. */
export interface PartTotal {
  readonly label: FormWord;
  readonly labelAt: Span;
  readonly field: LabelledField<PartTotalValue>["field"];
  readonly at: Span;
}

/** A part of Section III. */
export interface PartBlock {
  readonly kind: "part";
  readonly part: MonthPart;
  readonly heading: FormWord;
  readonly labels: ClassLabels;
  readonly table: TableColumns;
  /** Where the words of a line stand, the number in front. */
  readonly wordsAt: Span;
  readonly boxes: readonly Box<PartValue>[];
  /** What happened in the month, one under the other, beside the line's boxes: of the first the line is the first row. */
  readonly movement: readonly LabelledField<PartValue>[];
  /** Lines below, each with its label. */
  readonly below: readonly LabelledField<PartValue>[];
  readonly totals: readonly PartTotal[];
}

/** A piece of the Monthly Return. */
export type MonthlyBlock = { readonly startsPage?: true } & (
  | Exclude<
      Extract<Block, { readonly kind: "heading" | "paragraph" | "confirmations" | "notes" }>,
      { readonly startsPage: true }
    >
  | {
      readonly kind: "fields";
      readonly lines: readonly (readonly LabelledField<MonthlyHeaderValue | SignOffValue>[])[];
      readonly ruled: boolean;
    }
  | AuthorisedBlock
  | IssuedBlock
  | PartBlock
  | { readonly kind: "totals"; readonly totals: readonly PartTotal[] }
  /** A section of which the record knows nothing. */
  | { readonly kind: "not applicable"; readonly word: FormWord }
);

/** How an edition prints what the record says. */
export interface MonthlyRules extends Pick<PrintingRules, "classLabels" | "designation" | "confirmations"> {
  /** The names of the movements in Part E. */
  readonly categories: CategoryList;
  /** Whether treasury shares have columns of their own. */
  readonly hasTreasury: boolean;
}

/** A layout of FF301, in force from a month. */
export interface MonthlyEdition {
  readonly id: string;
  readonly form: typeof MONTHLY_FORM;
  readonly version: string;
  readonly labelOrder: "old" | "new";
  /** First month end it serves; null: from the beginning. */
  readonly from: CivilDate | null;
  readonly rules: MonthlyRules;
  readonly blocks: readonly MonthlyBlock[];
  readonly leftBlank: readonly LeftBlank[];
  readonly columnWidths: readonly number[];
}
