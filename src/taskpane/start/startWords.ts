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
    readonly lastReturn: string;
    readonly entries: string;
  };
  readonly done: string;
  readonly addFirst: string;
  readonly setUpTables: string;
  readonly makeTable: (kind: TableKind) => string;
  readonly returnsLead: string;
  readonly notReturn: (document: string, why: string) => string;
  readonly closes: (form: string, day: string | null) => string;
  readonly classCloses: (name: string, issued: string | null) => string;
  readonly sourceOf: (document: string, page: number | null) => string;
  readonly figuresOf: (table: string) => string;
  readonly readFrom: string;
  readonly oneRecordHere: string;
  readonly contradicted: (errors: number) => string;
  readonly writeAnyway: (errors: number) => string;
  readonly writeRecord: string;
  readonly recordStarted: (sheets: readonly string[]) => string;
  readonly whereFrom: string;
  readonly page: (page: number | null) => string;
  readonly figure: string;
  readonly closeList: string;
}

const en: StartWords = {
  recordLead:
    "Writes empty tables on new sheets of this workbook: Issuer, Share classes, Movements, Repurchases, Mandate and Last return. The sheets you have stay as they are.",
  headingsIn: "Headings in",
  languages: { en: "English", "zh-Hant": "繁體中文", both: "English and 繁體中文" },
  makeRecord: "Write the tables",
  firstSteps: "First steps",
  steps: {
    issuer: "Enter the name of the issuer, and the name and title of the person who submits its returns.",
    classes:
      "Enter each class of shares with its opening balance and its opening date: those of the last return filed.",
    mandate:
      "If shares are bought back: enter the date of the resolution, the shares in issue on that day and the shares authorised.",
    lastReturn:
      "If a return was filed before: enter its closing balances. The opening balances are checked against them.",
    entries: "Add the first purchase or movement.",
  },
  done: "done",
  addFirst: "Add an entry",
  setUpTables: "Set up tables",
  makeTable: (kind) => `Make the table “${TABLE_NAMES[kind].en}”`,
  returnsLead:
    "Add the last return filed, and earlier ones if you have them: PDF or text, in any order, English or Chinese. The new record opens where they close, on new sheets of this workbook. Drop the files here, choose them, or paste a text.",
  notReturn: (document, why) => `“${document}” ${why}.`,
  closes: (form, day) => `${form}, ${day === null ? "closing date not read" : `closes on ${day}`}`,
  classCloses: (name, issued) => `${name}: ${issued ?? "closing balance not read"}`,
  sourceOf: (document, page) => (page === null ? document : `${document}, page ${page}`),
  figuresOf: (table) => `${table}: figures and where they were read`,
  readFrom: "Read from",
  oneRecordHere:
    "This workbook has a record already. The new sheets are added beside it, but only one table of each kind is read: start in an empty workbook, or choose the table on the page Set-up.",
  contradicted: (errors) =>
    `The returns contradict themselves or each other in ${errors === 1 ? "one point" : `${errors} points`}: compare them first.`,
  writeAnyway: (errors) => `Write anyway, with ${errors === 1 ? "1 error" : `${errors} errors`}`,
  writeRecord: "Write the record",
  recordStarted: (sheets) => `The record is on the sheets ${sheets.map((name) => `“${name}”`).join(", ")}.`,
  page: (page) => (page === null ? "" : `page ${page}`),
  whereFrom: "Where each figure was read",
  figure: "Figure",
  closeList: "Close",
};

const zh: StartWords = {
  recordLead:
    "在本活頁簿的新工作表寫入空白表格：發行人、股份類別、變動、購回、購回授權及上次報表。現有工作表不受影響。",
  headingsIn: "標題語言",
  languages: { en: "English", "zh-Hant": "繁體中文", both: "English 及繁體中文" },
  makeRecord: "寫入表格",
  firstSteps: "開始步驟",
  steps: {
    issuer: "填寫公司名稱，以及報表呈交者的姓名和職銜。",
    classes: "填寫每類股份及其期初結存和期初日期，即上次呈交報表的數字。",
    mandate: "如有購回股份：填寫決議日期、當日已發行股份及獲授權購回的股份數目。",
    lastReturn: "如曾呈交報表：填寫其期終結存，用以核對期初結存。",
    entries: "加入首項購回或變動。",
  },
  done: "已完成",
  addFirst: "新增紀錄",
  setUpTables: "設定表格",
  makeTable: (kind) => `建立「${TABLE_NAMES[kind]["zh-Hant"]}」表格`,
  returnsLead:
    "請提供上一份已呈交的報表，如有更早的亦可一併提供：PDF 或文字，中英文均可，次序不拘。新紀錄由其期終結存開始，載於本活頁簿的新工作表。請把檔案拖放到此、選擇檔案，或貼上文字。",
  notReturn: (document, why) => `「${document}」${why}。`,
  closes: (form, day) => `${form}，${day === null ? "未能讀出期終日期" : `期終日期${day}`}`,
  classCloses: (name, issued) => `${name}：${issued ?? "未能讀出期終結存"}`,
  sourceOf: (document, page) => (page === null ? document : `${document}，第 ${page} 頁`),
  figuresOf: (table) => `${table}：數字及其出處`,
  readFrom: "出處",
  oneRecordHere: "本活頁簿已有紀錄。新工作表與之並列，而同類表格只讀取一個：請在空白活頁簿開始，或在「設定」頁選擇。",
  contradicted: (errors) => `報表本身或互相有 ${errors} 處矛盾：請先核對。`,
  writeAnyway: (errors) => `仍要寫入（有 ${errors} 項錯誤）`,
  writeRecord: "寫入紀錄",
  recordStarted: (sheets) => `紀錄載於工作表${sheets.map((name) => `「${name}」`).join("、")}。`,
  page: (page) => (page === null ? "" : `第 ${page} 頁`),
  whereFrom: "各項數字的出處",
  figure: "數字",
  closeList: "關閉",
};

export const START_WORDS: Readonly<Record<Language, StartWords>> = { en, "zh-Hant": zh };
