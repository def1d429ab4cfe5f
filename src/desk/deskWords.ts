import type { RibbonCommand } from "../taskpane/answerRibbon";
import { deskChoices } from "./deskChoices";

const EN = {
  open: "Open…",
  saveCopy: "Save a copy",
  /** As the buttons of Excel's ribbon are called. */
  ribbon: {
    checkRegister: "Check movements",
    writeReturn: "Write return",
    addMovement: "Add movement",
  } satisfies Record<RibbonCommand, string>,
  cells: "Cells",
  toolbar: { undo: "Undo", redo: "Redo", insertRows: "Insert rows", deleteRows: "Delete rows" },
  unsaved: (file: string): string => `${file} has changes that are not saved.`,
  openOther: "Open the other file",
  cancel: "Cancel",
  notOpened:
    "This file could not be opened as an Excel workbook (.xlsx). It may be damaged, protected by a password, or of another kind.",
  oneAtATime: "Several files were dropped. Open one workbook at a time.",
  without: (parts: string): string =>
    `The desk leaves out what this file has of: ${parts}. A saved copy will be without them.`,
  comma: ", ",
  parts: {
    charts: "charts",
    pictures: "pictures",
    "pivot tables": "pivot tables",
    slicers: "slicers",
    macros: "macros",
  },
};

const ZH: typeof EN = {
  open: "開啟…",
  saveCopy: "儲存副本",
  ribbon: { checkRegister: "檢查變動", writeReturn: "編製報表", addMovement: "新增變動" },
  cells: "儲存格",
  toolbar: { undo: "復原", redo: "取消復原", insertRows: "插入行", deleteRows: "刪除行" },
  unsaved: (file) => `${file} 有尚未儲存的更改。`,
  openOther: "開啟另一檔案",
  cancel: "取消",
  notOpened: "此檔案未能以 Excel 活頁簿（.xlsx）開啟。檔案可能已損毀、設有密碼，或屬其他類型。",
  oneAtATime: "拖放了多個檔案。請每次只開啟一個活頁簿。",
  without: (parts) => `此檔案的${parts}不會載入，儲存的副本亦不會包含。`,
  comma: "、",
  parts: { charts: "圖表", pictures: "圖片", "pivot tables": "樞紐分析表", slicers: "交叉分析篩選器", macros: "巨集" },
};

export type DeskWords = typeof EN;

/** What the desk says, in the language of the Excel it stands for. */
export function deskWords(): DeskWords {
  return isDeskInChinese() ? ZH : EN;
}

export function isDeskInChinese(): boolean {
  return /^zh/i.test(deskChoices().displayLanguage);
}
