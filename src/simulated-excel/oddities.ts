import type { RefusalCode } from "./protocol/hostRefusal";

/** What Excels are reported to do otherwise than documented. Each can be switched on a running host. */
export interface Oddities {
  /** While true another workbook is in front of this one. */
  anotherWorkbookInFront: boolean;
  /** What is answered then to what needs this workbook in front: by builds before 2021 `GeneralException`, since then `InvalidSelection`. */
  answerBehind: RefusalCode;
  /** A sheet's names list those of the workbook too (OfficeDev/office-js 1011). */
  sheetsListNamesOfWorkbook: boolean;
  /** `zoom.verticalFitToPages` of 0, which is undocumented, is refused (OfficeDev/office-js 1860). */
  refusesZeroPages: boolean;
  /** No cells are inserted where a table's totals stand. */
  refusesInsertAtTotals: boolean;
}

export function noOddities(): Oddities {
  return {
    anotherWorkbookInFront: false,
    answerBehind: "InvalidSelection",
    sheetsListNamesOfWorkbook: false,
    refusesZeroPages: false,
    refusesInsertAtTotals: false,
  };
}
