import type { TableKind } from "../../shares/register/table";
import type { Language } from "../../shares/values/finding";
import { TABLE_NAMES } from "../../shares/register/tableNames";

/** What beginning a record says: fetched when it is first asked for. */
export interface StartWords {
  readonly recordLead: string;
  readonly headingsIn: string;
  readonly languages: Readonly<Record<Language | "both", string>>;
  readonly makeRecord: string;
  readonly firstSteps: string;
  readonly steps: {
    readonly issuer: string;
    readonly classes: string;
    readonly mandate: string;
    readonly entries: string;
  };
  readonly done: string;
  readonly addFirst: string;
  readonly setUpTables: string;
  readonly makeTable: (kind: TableKind) => string;
}

const en: StartWords = {
  recordLead:
    "Writes empty tables on new sheets of this workbook: Issuer, Share classes, Movements, Repurchases and Mandate. The sheets you have stay as they are.",
  headingsIn: "Headings in",
  languages: { en: "English", "zh-Hant": "繁體中文", both: "English and 繁體中文" },
  makeRecord: "Write the tables",
  firstSteps: "First steps",
  steps: {
    issuer: "Enter the name of the issuer.",
    classes:
      "Enter each class of shares with its opening balance and its opening date: those of the last return filed.",
    mandate: "If shares are bought back: enter the date of the resolution and the shares authorised.",
    entries: "Add the first purchase or movement.",
  },
  done: "done",
  addFirst: "Add an entry",
  setUpTables: "Set up tables",
  makeTable: (kind) => `Make the table “${TABLE_NAMES[kind].en}”`,
};

const zh: StartWords = {
  recordLead: "在本活頁簿的新工作表寫入空白表格：發行人、股份類別、變動、購回及購回授權。現有工作表不受影響。",
  headingsIn: "標題語言",
  languages: { en: "English", "zh-Hant": "繁體中文", both: "English 及繁體中文" },
  makeRecord: "寫入表格",
  firstSteps: "開始步驟",
  steps: {
    issuer: "填寫公司名稱。",
    classes: "填寫每類股份及其期初結存和期初日期，即上次呈交報表的數字。",
    mandate: "如有購回股份：填寫決議日期及獲授權股份數目。",
    entries: "加入首項購回或變動。",
  },
  done: "已完成",
  addFirst: "新增紀錄",
  setUpTables: "設定表格",
  makeTable: (kind) => `建立「${TABLE_NAMES[kind]["zh-Hant"]}」表格`,
};

export const START_WORDS: Readonly<Record<Language, StartWords>> = { en, "zh-Hant": zh };
