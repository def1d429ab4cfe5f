import { EVENT_FIELDS, PURCHASE_NOTE_FIELDS, UNCANCELLED_FIELDS } from "./fieldTable";
import type { Field } from "./field";
import type { Block, FormEdition } from "./form";
import type {
  BalanceValue,
  ClassValue,
  EventValue,
  PurchaseReportValue,
  PurchaseValue,
  ReturnValue,
  SaleTotalValue,
  SaleValue,
  UncancelledValue,
} from "./returnValues";

/** The fields an edition places, part by part, in the order of the form. */
export interface EditionFields {
  /** Header and sign-off. */
  readonly around: readonly Field<ReturnValue>[];
  readonly shareClass: readonly Field<ClassValue>[];
  readonly opening: readonly Field<BalanceValue>[];
  readonly event: readonly Field<EventValue>[];
  readonly closing: readonly Field<BalanceValue>[];
  readonly uncancelled: readonly Field<UncancelledValue>[];
  readonly purchase: readonly Field<PurchaseValue>[];
  readonly purchaseReport: readonly Field<PurchaseReportValue>[];
  readonly sale: readonly Field<SaleValue>[];
  readonly saleReport: readonly Field<SaleTotalValue>[];
}

interface Placed<Value extends string> {
  readonly field: Field<Value>;
}

/** The fields of an edition. A row of events and of Part B always has category, detail and date; the rest stands under its columns. */
export function editionFields(edition: FormEdition): EditionFields {
  const classes = blocksOf(edition, "classes");
  const purchases = blocksOf(edition, "purchaseReport");
  const sales = blocksOf(edition, "saleReport");
  const fieldsOf = <Value extends string>(placed: readonly Placed<Value>[]): readonly Field<Value>[] =>
    placed.map(({ field }) => field);
  return {
    around: fieldsOf(blocksOf(edition, "fields").flatMap(({ lines }) => lines.flat())),
    shareClass: fieldsOf(classes.flatMap(({ labels }) => [...labels.lines.flat(), labels.multiCounter])),
    opening: fieldsOf(classes.flatMap(({ opening }) => opening.boxes)),
    event: [
      ...[EVENT_FIELDS.Category, EVENT_FIELDS.Detail, EVENT_FIELDS.Date],
      ...fieldsOf(classes.flatMap(({ events }) => events)),
    ],
    closing: fieldsOf(classes.flatMap(({ closing }) => closing.boxes)),
    uncancelled: [
      ...[UNCANCELLED_FIELDS.Category, UNCANCELLED_FIELDS.Detail, UNCANCELLED_FIELDS.Date],
      ...fieldsOf(classes.flatMap(({ uncancelled }) => uncancelled?.boxes ?? [])),
    ],
    purchase: fieldsOf(purchases.flatMap(({ boxes }) => boxes)),
    purchaseReport: [
      ...fieldsOf(purchases.flatMap(({ totals, mandate }) => [...totals.flat(), ...mandate.lines])),
      PURCHASE_NOTE_FIELDS.ExplanatoryStatement,
    ],
    sale: fieldsOf(sales.flatMap(({ boxes }) => boxes)),
    saleReport: fieldsOf(sales.flatMap(({ totals }) => totals.flat())),
  };
}

/** The blocks of a kind, in their order. */
export function blocksOf<Kind extends Block["kind"]>(
  { blocks }: FormEdition,
  kind: Kind,
): readonly Extract<Block, { readonly kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind);
}
