import type { CellRef } from "../shares/values/cell";
import type { Facts, Finding, Severity, Words } from "../shares/values/finding";

/** What a reading finding says, in both languages, built from its facts. */
interface ReadingRule {
  readonly code: string;
  /** Facts of a case, for the documentation. */
  readonly sample: Record<string, string>;
  readonly severity: Severity;
  readonly says: (facts: Record<string, string>) => Words;
  readonly todo: (facts: Record<string, string>) => Words;
}

const SOURCE = "Reading the register";

/**
 * Family R: what cannot be understood on the sheet. A check that needed the cell says "not checked".
 * Codes never change meaning and are never used again.
 */
export const READING_RULES = {
  "table-missing": {
    sample: { table: "Share classes", headings: "Share class, Opening balance" },
    code: "R110",
    severity: "error",
    says: ({ table }) => ({ en: `No ${table} table was found.`, "zh-Hant": `找不到「${table}」表格。` }),
    todo: ({ table, headings }) => ({
      en: `Add a ${table} table with the headings ${headings}, or say in Set-up which table it is.`,
      "zh-Hant": `請加上「${table}」表格(標題:${headings}),或在「設定」中指明是哪一個表格。`,
    }),
  },
  "table-ambiguous": {
    sample: { tables: "Repurchases / Treasury sales" },
    code: "R112",
    severity: "error",
    says: ({ tables }) => ({ en: `This table could be ${tables}.`, "zh-Hant": `這個表格可能是:${tables}。` }),
    todo: () => ({
      en: "Say in Set-up which table it is, or put its name in the row above.",
      "zh-Hant": "請在「設定」中指明,或在上一行寫上表格名稱。",
    }),
  },
  "table-twice": {
    sample: { table: "Movements", other: "Movements!A3" },
    code: "R113",
    severity: "error",
    says: ({ table, other }) => ({
      en: `There is a second ${table} table; the one at ${other} was read.`,
      "zh-Hant": `有第二個「${table}」表格;已讀取的是 ${other}。`,
    }),
    todo: () => ({
      en: "Keep one, or say in Set-up which one counts.",
      "zh-Hant": "請只保留一個,或在「設定」中指明以哪一個為準。",
    }),
  },
  "heading-missing": {
    sample: { table: "Movements", field: "Event" },
    code: "R114",
    severity: "error",
    says: ({ table, field }) => ({
      en: `This looks like the ${table} table, but no heading says ${field}.`,
      "zh-Hant": `這似乎是「${table}」表格,但沒有「${field}」的標題。`,
    }),
    todo: ({ field }) => ({
      en: `Name a column "${field}", or say in Set-up which column it is.`,
      "zh-Hant": `請把其中一欄命名為「${field}」,或在「設定」中指明。`,
    }),
  },
  "heading-ambiguous": {
    sample: { headings: '"Quantity"', fields: "Number of shares / Treasury shares" },
    code: "R116",
    severity: "error",
    says: ({ headings, fields }) => ({
      en: `The heading ${headings} fits ${fields}.`,
      "zh-Hant": `標題 ${headings} 可以是:${fields}。`,
    }),
    todo: ({ fields }) => ({
      en: `Rename it to one of ${fields}, or say in Set-up what the column holds.`,
      "zh-Hant": `請改名為其中之一(${fields}),或在「設定」中指明該欄內容。`,
    }),
  },
  "heading-nearly-known": {
    sample: { heading: "Closng balance", meant: "Closing balance", table: "Share classes", field: "Closing balance" },
    code: "R118",
    severity: "warning",
    says: ({ heading, meant, table }) => ({
      en: `The heading "${heading}" is none we know; "${meant}" of the ${table} table may be meant. What it heads is not read.`,
      "zh-Hant": `未能識別標題「${heading}」；可能是「${table}」表格的「${meant}」。其內容未有讀取。`,
    }),
    todo: ({ meant }) => ({
      en: `Correct the heading to "${meant}", or say in Set-up what it is.`,
      "zh-Hant": `請把標題更正為「${meant}」,或在「設定」中指明其內容。`,
    }),
  },
  "values-without-heading": {
    sample: { table: "Movements" },
    code: "R119",
    severity: "warning",
    says: ({ table }) => ({
      en: `The ${table} table has values here without a heading: they are not read.`,
      "zh-Hant": `「${table}」表格此處有內容而沒有標題：未有讀取。`,
    }),
    todo: () => ({
      en: "Give the column, or the row, its name; clear the cells if nothing belongs there.",
      "zh-Hant": "請為該欄或該行填上標題;如無需內容,請清除儲存格。",
    }),
  },
  "not-a-number": {
    sample: { field: "Number of shares", read: "about 5 million" },
    code: "R120",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}", which is no number.`,
      "zh-Hant": `${field} 讀作「${read}」,不是數字。`,
    }),
    todo: () => ({ en: "Type the number, digits only.", "zh-Hant": "請輸入數字。" }),
  },
  "fraction-of-a-share": {
    sample: { field: "Number of shares", read: "7139508.5" },
    code: "R122",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads ${read}: shares are whole numbers.`,
      "zh-Hant": `${field} 讀作 ${read}:股份數目必須為整數。`,
    }),
    todo: () => ({ en: "Type the whole number of shares.", "zh-Hant": "請輸入整數股份數目。" }),
  },
  "too-many-digits": {
    sample: { field: "Opening balance", read: "1234567890123456" },
    code: "R124",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads ${read}: Excel keeps 15 digits and has lost the rest.`,
      "zh-Hant": `${field} 讀作 ${read}:Excel 只保留 15 位數字,其餘已遺失。`,
    }),
    todo: () => ({ en: "Check the number against its source document.", "zh-Hant": "請與原始文件核對。" }),
  },
  "number-kept-as-text": {
    sample: { field: "Number of shares", read: "7,139,508" },
    code: "R126",
    severity: "note",
    says: ({ field, read }) => ({
      en: `${field} "${read}" is kept as text; it was read as a number. Formulas do not count it.`,
      "zh-Hant": `${field}「${read}」以文字儲存,已作為數字讀取;公式不會計算它。`,
    }),
    todo: () => ({ en: "Convert the cell to a number.", "zh-Hant": "請把儲存格轉換為數字。" }),
  },
  "note-mark": {
    sample: { field: "Number of shares", read: "31775000¹" },
    code: "R127",
    severity: "note",
    says: ({ field, read }) => ({
      en: `${field} "${read}" has a raised note mark: it was read without it.`,
      "zh-Hant": `${field}「${read}」帶有上標註號，讀取時已略去。`,
    }),
    todo: () => ({
      en: "Type the number alone, and the mark in a cell beside it.",
      "zh-Hant": "請只輸入數字，註號可寫在旁邊的儲存格。",
    }),
  },
  "unclear-percentage": {
    sample: { field: "Percentage", read: "0.09" },
    code: "R128",
    severity: "warning",
    says: ({ field, read }) => ({
      en: `${field} reads ${read}: neither its format nor its heading has a %, so it may be ${read}% or a fraction. It was not checked.`,
      "zh-Hant": `${field} 讀作 ${read}:格式和標題都沒有 %,未能判斷是否 ${read}%。未作檢查。`,
    }),
    todo: () => ({ en: "Give the cell a percentage format.", "zh-Hant": "請把儲存格設為百分比格式。" }),
  },
  "not-a-date": {
    sample: { field: "Date", read: "soon" },
    code: "R130",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}", which is no date.`,
      "zh-Hant": `${field} 讀作「${read}」,不是日期。`,
    }),
    todo: () => ({ en: "Type a date such as 30 December 2022.", "zh-Hant": "請輸入日期,例如 2022年12月30日。" }),
  },
  "no-such-day": {
    sample: { field: "Date", read: "31 February 2022" },
    code: "R131",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}": there is no such day (the day is read before the month).`,
      "zh-Hant": `${field} 讀作「${read}」:沒有這一天(按日/月/年讀取)。`,
    }),
    todo: () => ({ en: "Correct the date.", "zh-Hant": "請更正日期。" }),
  },
  "day-read-first": {
    sample: { field: "Date", read: "03/04/2022", date: "2022-04-03" },
    code: "R132",
    severity: "note",
    says: ({ field, read, date }) => ({
      en: `${field} "${read}" is text; it was read day first, as ${date}.`,
      "zh-Hant": `${field}「${read}」是文字,已按日/月/年讀作 ${date}。`,
    }),
    todo: () => ({
      en: "If the month was meant first, type the date anew.",
      "zh-Hant": "如果原意是先寫月份,請重新輸入。",
    }),
  },
  "date-without-format": {
    sample: { field: "Date", read: "44925", date: "2022-12-30" },
    code: "R133",
    severity: "note",
    says: ({ field, read, date }) => ({
      en: `${field} shows ${read}, a number; it was read as the date ${date}.`,
      "zh-Hant": `${field} 顯示為數字 ${read},已讀作日期 ${date}。`,
    }),
    todo: () => ({ en: "Give the cell a date format.", "zh-Hant": "請把儲存格設為日期格式。" }),
  },
  "unknown-class": {
    sample: { read: "Class C", known: "Class B, Class A" },
    code: "R134",
    severity: "error",
    says: ({ read, known }) => ({
      en: `Share class "${read}" is not in the Share classes table, which has ${known}.`,
      "zh-Hant": `「股份類別」表格沒有「${read}」;現有:${known}。`,
    }),
    todo: () => ({
      en: "Correct the class, or add it to Share classes with its opening balance.",
      "zh-Hant": "請更正類別,或把它連同期初結存加入「股份類別」表格。",
    }),
  },
  "class-twice": {
    sample: { read: "Class B", other: "Share classes!A4" },
    code: "R135",
    severity: "error",
    says: ({ read, other }) => ({
      en: `Share class "${read}" is listed twice: it is also at ${other}.`,
      "zh-Hant": `股份類別「${read}」重複:亦見於 ${other}。`,
    }),
    todo: () => ({ en: "Keep one row for each class.", "zh-Hant": "每個類別只保留一行。" }),
  },
  "error-value": {
    sample: { field: "Balance after", read: "#REF!" },
    code: "R138",
    severity: "error",
    says: ({ field, read }) => ({ en: `${field} is the error ${read}.`, "zh-Hant": `${field} 為錯誤值 ${read}。` }),
    todo: () => ({ en: "Correct the formula.", "zh-Hant": "請修正公式。" }),
  },
  "not-calculated": {
    sample: { field: "Balance after" },
    code: "R139",
    severity: "error",
    says: ({ field }) => ({
      en: `${field} is a formula with no calculated value in the file.`,
      "zh-Hant": `${field} 是公式,但檔案內沒有計算結果。`,
    }),
    todo: () => ({
      en: "Open the register in Excel, let it calculate, and save it.",
      "zh-Hant": "請在 Excel 開啟登記冊,待其計算後儲存。",
    }),
  },
  "needed-cell-blank": {
    sample: { field: "Opening date" },
    code: "R140",
    severity: "error",
    says: ({ field }) => ({ en: `${field} is blank.`, "zh-Hant": `${field} 為空白。` }),
    todo: ({ field }) => ({ en: `Fill in ${field}.`, "zh-Hant": `請填寫 ${field}。` }),
  },
  "still-to-be-confirmed": {
    sample: { field: "Number of shares", read: "TBC" },
    code: "R141",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}": it is still to be filled in.`,
      "zh-Hant": `${field} 讀作「${read}」:尚未填寫。`,
    }),
    todo: ({ field }) => ({ en: `Fill in ${field}.`, "zh-Hant": `請填寫 ${field}。` }),
  },
  "read-as-blank": {
    sample: { field: "Issue price", read: "n/a" },
    code: "R143",
    severity: "note",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}"; it was taken as blank.`,
      "zh-Hant": `${field} 讀作「${read}」,已視為空白。`,
    }),
    todo: () => ({ en: "Clear the cell if nothing belongs there.", "zh-Hant": "如無內容,請清空儲存格。" }),
  },
  "event-not-recognised": {
    sample: { read: "Gift of shares" },
    code: "R142",
    severity: "note",
    says: ({ read }) => ({
      en: `The event "${read}" was not recognised; it goes on the form as Other (please specify), in these words.`,
      "zh-Hant": `未能識別事件「${read}」;將以「其他 (請註明)」列出,並沿用原文。`,
    }),
    todo: () => ({
      en: "If it is an event of the form's own list, name it so.",
      "zh-Hant": "如屬表格所列事件,請使用該名稱。",
    }),
  },
  "not-one-of-the-choices": {
    sample: { field: "Form", read: "FF306", choices: "FF304, FF305" },
    code: "R144",
    severity: "error",
    says: ({ field, read, choices }) => ({
      en: `${field} reads "${read}"; it can be ${choices}.`,
      "zh-Hant": `${field} 讀作「${read}」;可用:${choices}。`,
    }),
    todo: ({ choices }) => ({ en: `Type one of ${choices}.`, "zh-Hant": `請輸入:${choices}。` }),
  },
  "increase-and-decrease": {
    sample: { read: "5, 7" },
    code: "R146",
    severity: "error",
    says: ({ read }) => ({
      en: `This row has both an increase and a decrease (${read}).`,
      "zh-Hant": `此行同時有增加和減少(${read})。`,
    }),
    todo: () => ({ en: "Keep one of the two, or split the row.", "zh-Hant": "請只保留其中一項,或分成兩行。" }),
  },
  "moves-no-shares": {
    sample: { read: "Grant of share options" },
    code: "R148",
    severity: "note",
    says: ({ read }) => ({
      en: `"${read}" moves no shares: it was not read as a movement.`,
      "zh-Hant": `「${read}」不涉及股份變動，未作為變動讀取。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right; otherwise name the event that moved the shares.",
      "zh-Hant": "如正確，無須處理；否則請填寫令股份變動的事件。",
    }),
  },
  "number-unexplained": {
    sample: { table: "Repurchases", read: "1000000" },
    code: "R150",
    severity: "error",
    says: ({ table, read }) => ({
      en: `The number ${read} stands under the numbers of the ${table} table, and nothing says what it is: no date and no event, no word of a total, no sum of the rows above.`,
      "zh-Hant": `數字 ${read} 位於「${table}」表格的數目之下，但沒有日期、事件或合計字樣，亦不等於以上各行之和，未能得知其內容。`,
    }),
    todo: () => ({
      en: "Complete the row if it is an entry; write Total beside it if it is a total; move or clear it if it belongs elsewhere.",
      "zh-Hant": "如屬記項，請補齊該行；如屬合計，請在旁寫上「合計」；如不屬此表，請移走或清除。",
    }),
  },
  "unit-unclear": {
    sample: { table: "Movements", field: "Number of shares", heading: "Number of shares (lots)" },
    code: "R154",
    severity: "error",
    says: ({ table, field, heading }) => ({
      en: `The heading "${heading}" of the ${table} table says that ${field} counts in something other than one, and not how many one of it is.`,
      "zh-Hant": `「${table}」表格的標題「${heading}」表明「${field}」並非以一為單位，但未列明每單位為多少。`,
    }),
    todo: () => ({
      en: "Give the numbers in single shares, or name the unit in the heading: '000, million, 萬股.",
      "zh-Hant": "請以一股為單位填寫，或在標題列明單位：千股、萬股、百萬股。",
    }),
  },
  "days-exchanged": {
    sample: { table: "Repurchases", field: "Trading date" },
    code: "R152",
    severity: "warning",
    says: ({ table, field }) => ({
      en: `${field} of the ${table} table: days up to 12 were taken by Excel for months, the others stayed text. Read with day and month exchanged they stand in order, and so they were read.`,
      "zh-Hant": `「${table}」表格的「${field}」：12 或以下的日子被 Excel 當作月份，其餘仍為文字。日月對調後次序正確，已如此讀取。`,
    }),
    todo: () => ({
      en: "Look at the dates in the preview; type them anew with the month in words to be sure.",
      "zh-Hant": "請在預覽核對日期；如要確保無誤，請以文字月份重新輸入。",
    }),
  },
  "month-read-first": {
    sample: { table: "Movements", field: "Date" },
    code: "R153",
    severity: "note",
    says: ({ table, field }) => ({
      en: `${field} of the ${table} table is written month first: it has days above 12 in the second place and none in the first. It was read so.`,
      "zh-Hant": `「${table}」表格的「${field}」以月/日/年書寫：第二個數字有大於 12 者，第一個沒有。已如此讀取。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right.",
      "zh-Hant": "如正確，無須處理。",
    }),
  },
  "filed-unknown": {
    sample: { table: "Repurchases", days: "20", first: "2025-05-19", last: "2025-06-13" },
    code: "R192",
    severity: "error",
    says: ({ table, days, first, last }) => ({
      en: `Nothing in the ${table} table tells which rows are already filed: it has no Disclosed on column, and no last return is given. Rows of ${days} days, ${first} to ${last}, would be reported.`,
      "zh-Hant": `「${table}」表格沒有資料顯示哪些行已經呈報：沒有「披露日期」一欄，亦沒有上次報表的日期。${first}至${last}共 ${days} 日的各行均會列入報表。`,
    }),
    todo: () => ({
      en: "Add a Disclosed on column, or give the closing date of the last return in the Issuer table (Last return), or the opening date from which rows are new.",
      "zh-Hant": "請加上「披露日期」一欄，或在「發行人」表格填寫上次報表的日期，或更正期初日期。",
    }),
  },
  "nothing-to-disclose": {
    sample: { until: "" },
    code: "R190",
    severity: "error",
    says: ({ until }) => ({
      en: `There is nothing to disclose${until === "" ? "" : ` up to ${until}`}: every row has a Disclosed on date or lies before the opening date.`,
      "zh-Hant": `${until === "" ? "" : `截至 ${until} `}沒有需要披露的事項:每一行均已填上披露日期,或早於期初日期。`,
    }),
    todo: () => ({
      en: "Clear Disclosed on in the rows still to be disclosed, or choose another closing date.",
      "zh-Hant": "請清空尚未披露各行的「披露日期」,或選擇其他截止日期。",
    }),
  },
} as const satisfies Record<string, ReadingRule>;

export type ReadingRuleName = keyof typeof READING_RULES;

/** A finding of family R at its cell. Facts are what was read, as the cell shows it. */
export function readingFinding(
  name: ReadingRuleName,
  cells: readonly CellRef[],
  facts: Record<string, string>,
): Finding {
  const rule: ReadingRule = READING_RULES[name];
  return {
    code: rule.code,
    name,
    severity: rule.severity,
    cells,
    facts: facts satisfies Facts,
    message: rule.says(facts),
    todo: rule.todo(facts),
    source: SOURCE,
    outcome: "failed",
  };
}
