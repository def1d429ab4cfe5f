import type { TableLeftAside } from "../../actions/checkRegister";
import type { ColumnReason, LocatedTable, SkippedRow } from "../../shares/register/table";
import type { Language } from "../../shares/values/finding";

/** What the Set-up page alone says: fetched with it. */
export interface SetupWords {
  readonly takenBy: (reasons: readonly string[], more: number, strength: Strength) => string;
  readonly namesWithValues: string;
  readonly columnReason: Readonly<Record<ColumnReason, string>>;
  readonly values: string;
  readonly notRead: string;
  readonly skipped: string;
  readonly skippedRows: (why: SkippedRow["why"], rows: readonly number[], more: number) => string;
  readonly otherTable: string;
  readonly leftAside: string;
  readonly leftAsideWhy: Readonly<Record<TableLeftAside["why"], (tables: readonly string[]) => string>>;
  readonly readAside: string;
  /** Of two that could be the table. */
  readonly useThisOne: string;
  /** Of one that could be several tables. */
  readonly useAs: (table: string) => string;
  readonly readAsWell: string;
  readonly leaveUnread: string;
  readonly leftUnread: string;
  readonly leftUnreadInWords: string;
  readonly readAgain: string;
  readonly moreAside: (count: number) => string;
  readonly commandLine: string;
  readonly commandLead: string;
  readonly copyWords: string;
  readonly copied: string;
  readonly twoHeadings: string;
  /** Of the choice beside a heading that nothing is read under. */
  readonly meaningOf: (heading: string) => string;
  readonly sayMeaning: string;
  readonly moreFields: (count: number) => string;
  readonly fewerFields: string;
  /** Of the button that waits for a column, or the row of a name, to be pressed in the sheet. */
  readonly pressColumn: (field: string, shape: LocatedTable["shape"]) => string;
  readonly pressNow: (field: string, shape: LocatedTable["shape"]) => string;
  readonly nothingPressed: (cell: string) => string;
}

/** How much speaks for a table, by its score. */
type Strength = "strong" | "good" | "enough";

const en: SetupWords = {
  takenBy: (reasons, more, strength) =>
    `Recognised by ${reasons.join(", ")}${more > 0 ? ` and ${more} more` : ""} (${{ strong: "strong", good: "good", enough: "weak" }[strength]} match).`,
  namesWithValues: "Recognised by its names, with a value beside each.",
  columnReason: {
    heading: "by the heading",
    contents: "by what the cells hold",
    answer: "as you set it",
  },
  values: "Values",
  notRead: "Not read",
  skipped: "Rows that are not entries",
  skippedRows: (why, rows, more) =>
    `${
      {
        heading: "repeated headings",
        "column numbers": "numbers of columns",
        band: "bands",
        total: "totals",
        note: "notes",
        balance: "balances",
        "struck through": "struck through",
        void: "void or cancelled",
        "taken back": "taken back, or taking one back",
        formula: "formulas without an entry",
      }[why]
    }: ${rows.length + more === 1 ? "row" : "rows"} ${rows.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  otherTable: "It is another table…",
  leftAside: "Tables not used",
  leftAsideWhy: {
    evidence: () => "Nothing shows that it is about shares.",
    prices: () => "It has amounts that the record lacks: the return would leave them blank.",
    missing: ([table]) => `Almost a ${table} table: a heading is missing.`,
    rivals: (tables) => `Could be ${tables.join(" or ")}.`,
    second: ([table]) => `A second ${table} table: another is read in its place.`,
    repeated: ([table]) => `A ${table} table whose entries stand in another one that is read.`,
    superseded: ([table]) => `A ${table} table that its sheet or title calls older.`,
    planned: ([table]) => `A ${table} table that its sheet or title calls planned.`,
  },
  readAside: "Read it…",
  useThisOne: "Use this one",
  useAs: (table) => `Use as ${table}…`,
  readAsWell: "Read it as well",
  leaveUnread: "Do not read this table",
  leftUnread: "Left unread, as you set it.",
  leftUnreadInWords: "Left unread, as the Settings table says.",
  readAgain: "Read it again",
  moreAside: (count) => `${count} more.`,
  commandLine: "For the command line",
  commandLead: "Your choices on this page, as words to add to a command. The workbook keeps them as well.",
  copyWords: "Copy",
  copied: "Copied.",
  meaningOf: (heading) => `Meaning of “${heading}”`,
  sayMeaning: "Read it as…",
  moreFields: (count) => `${count} more ${count === 1 ? "field" : "fields"} this table could have`,
  fewerFields: "Show only what is found or needed",
  pressColumn: (field, shape) => `Press the ${shape === "rows" ? "column" : "row"} of ${field}`,
  pressNow: (field, shape) =>
    `Press the ${shape === "rows" ? "column" : "row"} of ${field} in the sheet, at any cell. Esc leaves it as it is.`,
  nothingPressed: (cell) => `${cell} is not under a heading of this table. Press a cell of the table.`,
  twoHeadings: "At least two headings are needed, or the table could not be found again.",
};

const zhHant: SetupWords = {
  takenBy: (reasons, more, strength) =>
    `根據${reasons.join("、")}${more > 0 ? `等 ${reasons.length + more} 項` : ""}辨識（${{ strong: "依據充分", good: "依據足夠", enough: "依據較弱" }[strength]}）。`,
  namesWithValues: "根據名稱及旁邊的數值辨識。",
  columnReason: { heading: "按標題", contents: "按儲存格內容", answer: "由閣下設定" },
  values: "數值",
  notRead: "沒有讀取",
  skipped: "並非記項的各行",
  skippedRows: (why, rows, more) =>
    `${
      {
        heading: "重複的標題",
        "column numbers": "欄號",
        band: "分段標示",
        total: "合計",
        note: "附註",
        balance: "結存",
        "struck through": "劃去",
        void: "作廢或取消",
        "taken back": "已沖銷或屬沖銷",
        formula: "沒有記項的公式",
      }[why]
    }：第 ${rows.join("、")} 行${more > 0 ? `及另外 ${more} 行` : ""}`,
  otherTable: "這是另一種表格…",
  leftAside: "沒有讀取的表格",
  leftAsideWhy: {
    evidence: () => "沒有內容顯示與股份有關。",
    prices: () => "載有紀錄所欠的金額：報表會將其留空。",
    missing: ([table]) => `近似「${table}」表格，但欠一個標題。`,
    rivals: (tables) => `可能是${tables.map((table) => `「${table}」`).join("或")}表格。`,
    second: ([table]) => `第二個「${table}」表格：已讀取另一個。`,
    repeated: ([table]) => `「${table}」表格，其記項已載於另一個已讀取的表格。`,
    superseded: ([table]) => `「${table}」表格，其工作表或標題表明是舊版本。`,
    planned: ([table]) => `「${table}」表格，其工作表或標題表明屬計劃。`,
  },
  readAside: "讀取…",
  useThisOne: "採用此表",
  useAs: (table) => `用作「${table}」…`,
  readAsWell: "一併讀取",
  leaveUnread: "不讀取此表",
  leftUnread: "由閣下設定不讀取。",
  leftUnreadInWords: "設定表列明不讀取。",
  readAgain: "重新讀取",
  moreAside: (count) => `另有 ${count} 個。`,
  commandLine: "供命令列使用",
  commandLead: "閣下在此所作的設定，可作為文字加在命令之後。活頁簿亦會保存。",
  copyWords: "複製",
  copied: "已複製。",
  meaningOf: (heading) => `「${heading}」的內容`,
  sayMeaning: "讀作…",
  moreFields: (count) => `此表還可有的 ${count} 個欄位`,
  fewerFields: "只顯示已找到或必需的欄位",
  pressColumn: (field, shape) => `點選「${field}」的${shape === "rows" ? "欄" : "行"}`,
  pressNow: (field, shape) =>
    `請在工作表上點選「${field}」所在${shape === "rows" ? "欄" : "行"}的任何儲存格。按 Esc 則維持不變。`,
  nothingPressed: (cell) => `${cell} 不屬此表格的任何標題。請點選表格內的儲存格。`,
  twoHeadings: "至少須有兩個標題，否則日後無法再找到此表格。",
};

export function setupWords(language: Language): SetupWords {
  return language === "en" ? en : zhHant;
}
