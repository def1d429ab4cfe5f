import { newlyDisclosedRows, registerAfterFiling } from "../shares/disclosure/afterFiling";
import type { Balance } from "../shares/balances/balances";
import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Words } from "../shares/values/finding";
import { lastReturnOf } from "../shares/balances/lastReturn";
import { Ledger } from "../shares/ledger";
import type { Register } from "../shares/register/register";
import type { ClassReturn, ReturnContent } from "../shares/disclosure/returnContent";
import { fieldCell, hasField, type RowOrigin } from "../shares/register/table";
import { TABLE_NAMES } from "../shares/register/tableNames";
import type { CellWrite } from "../workbook/workbook";
import { asDate, asNumber, issuerDate, lastReturnWrites, type NotRecorded, type Recorded } from "./lastReturnWrites";

/** The writes that record a filed return in the register, and what of it the register has no cell for. */
export interface RollForwardWrites extends Recorded {
  /** Classes whose opening balance is written anew, each with why. */
  readonly reopened: readonly { readonly shareClass: string; readonly because: Words }[];
}

/**
 * The writes that record a filed return: Disclosed on in the rows it disclosed, its closing balances and date as Last return.
 *
 * The opening balance of Share classes stays: rows disclosed since are carried into the next return's opening (decision 0004), and writing both
 * would count them twice if formulas add movements to it. It is written only for a class that would not open on its closing balance otherwise:
 * one with rows of the opening day that cannot be distinguished from those its opening balance includes.
 */
export function rollForwardWrites(ledger: Ledger, content: ReturnContent, disclosedOn: CivilDate): RollForwardWrites {
  const { register } = ledger;
  const marks = disclosureMarks(content, disclosedOn);
  const last = content.classes.map((block) => lastReturnWrites(ledger, block, content.closingDate));
  const ofIssuer = issuerDate(register, content.closingDate);
  const lastReturns = register.lastReturns.map(
    (entry) => last.find(({ entry: written }) => written?.origin.row === entry.origin.row)?.after ?? entry,
  );
  const after = new Ledger({
    ...registerAfterFiling(register, content, disclosedOn, lastReturns),
    ...ofIssuer.after,
  });
  // Without Disclosed on its rows cannot be distinguished, and a new opening date would only hide the cause.
  const canDistinguish = marks.notRecorded.length === 0;
  const openings = canDistinguish ? content.classes.map((block) => newOpening(after, block, content.closingDate)) : [];
  return {
    writes: [
      ...marks.writes,
      ...last.flatMap(({ writes }) => writes),
      ...ofIssuer.writes,
      ...closingDateGone(register),
      ...openings.flatMap(({ writes }) => writes),
    ],
    notRecorded: [
      ...marks.notRecorded,
      ...last.flatMap(({ notRecorded }) => notRecorded),
      ...openings.flatMap(({ notRecorded }) => notRecorded),
    ],
    reopened: openings.flatMap(({ reopened }) => reopened),
  };
}

/** A closing date of the Issuer table is that of the return in hand alone. */
function closingDateGone({ issuer }: Register): readonly CellWrite[] {
  const entered = issuer?.closingDate ?? null;
  return entered === null ? [] : [{ cell: entered.cell, value: { kind: "text", text: "" } }];
}

function disclosureMarks(content: ReturnContent, disclosedOn: CivilDate): Recorded {
  const rows = newlyDisclosedRows(content);
  const without = rows.filter(({ table }) => !hasField(table, "Disclosed on"));
  const tables = new Map(without.map(({ table }) => [table.kind, table]));
  return {
    writes: rows
      .filter(({ table }) => hasField(table, "Disclosed on"))
      .map((origin) => ({ cell: fieldCell(origin, "Disclosed on"), value: asDate(disclosedOn) })),
    notRecorded: [...tables.values()].map((table) => ({
      what: "Disclosed on",
      cells: without.filter((origin) => origin.table.kind === table.kind).map(firstCell),
      because: {
        en: `The ${table.kind} table has no column Disclosed on: its rows would stand on the next return again. Add the column and fill in the date of this return.`,
        "zh-Hant": `「${TABLE_NAMES[table.kind]["zh-Hant"]}」表格沒有「披露日期」一欄：有關各行將再次列於下一份報表。請加上該欄並填上本報表的日期。`,
      },
    })),
  };
}

interface Reopening extends Recorded {
  readonly reopened: RollForwardWrites["reopened"];
}

const NOTHING: Reopening = { writes: [], notRecorded: [], reopened: [] };

function newOpening(after: Ledger, { shareClass, closing, events }: ClassReturn, closingDate: CivilDate): Reopening {
  const carried = after.carriedOpening(shareClass, closingDate);
  if (closing === null || carried === null || isSame(carried, closing)) return NOTHING;
  const { origin } = shareClass;
  // A cancellation that only Repurchases has, has no Disclosed on cell: only a Last return date marks it as disclosed.
  const isOpenEnded = events.some(
    (line) =>
      line.movements.length === 0 &&
      line.category === "repurchase-cancelled" &&
      lastReturnOf(after.register, shareClass) === null,
  );
  const lacks = [
    "Opening balance",
    "Opening date",
    ...(closing.treasury === 0n ? [] : ["Opening treasury shares"]),
  ].filter((field) => !hasField(origin.table, field));
  if (isOpenEnded || lacks.length > 0)
    return { ...NOTHING, notRecorded: [notReopened(shareClass.name, origin, isOpenEnded ? ["Last return"] : lacks)] };
  const writes: CellWrite[] = [
    { cell: fieldCell(origin, "Opening balance"), value: asNumber(closing.issued) },
    { cell: fieldCell(origin, "Opening date"), value: asDate(closingDate) },
  ];
  if (hasField(origin.table, "Opening treasury shares"))
    writes.push({ cell: fieldCell(origin, "Opening treasury shares"), value: asNumber(closing.treasury) });
  const because: Words = {
    en: `${shareClass.name} has a movement on its opening date, which its opening balance would be taken to hold: the opening balance is set to this return's closing balance. A running balance of your own that adds earlier movements to it must begin anew.`,
    "zh-Hant": `${shareClass.name} 於期初結存日期當日有變動，日後會視作已計入期初結存：現將期初結存改為本報表的期終結存。如自行以期初結存加上較早變動計算結存，須重新開始計算。`,
  };
  return { writes, notRecorded: [], reopened: [{ shareClass: shareClass.name, because }] };
}

function notReopened(shareClass: string, origin: RowOrigin, lacks: readonly string[]): NotRecorded {
  return {
    what: "Opening balance",
    cells: [fieldCell(origin, "Opening balance")],
    because: {
      en: `${shareClass} would not open on this return's closing balance, and there is no place to say so: add ${lacks.join(" and ")}.`,
      "zh-Hant": `${shareClass} 下次的期初結存與本報表的期終結存不符，而紀錄沒有可記錄之處：請加上 ${lacks.join("、")}。`,
    },
  };
}

function isSame(a: Balance, b: Balance): boolean {
  return a.issued === b.issued && a.treasury === b.treasury;
}

function firstCell({ table, row }: RowOrigin): CellRef {
  return { sheet: table.sheet, row, column: table.region.column };
}
