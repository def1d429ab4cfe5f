import type { ReadingRule } from "./readingRule";

/** Single cells. */
export const CELL_RULES = {
  "not-a-number": {
    sample: { field: "Number of shares", read: "about 5 million" },
    code: "R120",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}", which is not a number.`,
      "zh-Hant": `「${field}」讀作「${read}」，不是數字。`,
    }),
    todo: () => ({ en: "Type the number, digits only.", "zh-Hant": "請輸入數字。" }),
  },
  "fraction-of-a-share": {
    sample: { field: "Number of shares", read: "7139508.5" },
    code: "R122",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads ${read}: shares are whole numbers.`,
      "zh-Hant": `「${field}」讀作 ${read}：股份數目必須為整數。`,
    }),
    todo: () => ({ en: "Type the whole number of shares.", "zh-Hant": "請輸入整數股份數目。" }),
  },
  "too-many-digits": {
    sample: { field: "Opening balance", read: "1234567890123456" },
    code: "R124",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads ${read}: Excel keeps 15 digits and has lost the rest.`,
      "zh-Hant": `「${field}」讀作 ${read}：Excel 只保留 15 位數字，其餘已遺失。`,
    }),
    todo: () => ({ en: "Check the number against its source document.", "zh-Hant": "請與原始文件核對。" }),
  },
  "number-kept-as-text": {
    sample: { field: "Number of shares", read: "7,139,508" },
    code: "R126",
    severity: "note",
    says: ({ field, read }) => ({
      en: `${field} "${read}" is kept as text; it was read as a number. Formulas do not count it.`,
      "zh-Hant": `「${field}」的「${read}」以文字儲存，已當作數字讀取；公式不會計算在內。`,
    }),
    todo: () => ({ en: "Convert the cell to a number.", "zh-Hant": "請把儲存格轉換為數字。" }),
  },
  "note-mark": {
    sample: { field: "Number of shares", read: "31775000¹" },
    code: "R127",
    severity: "note",
    says: ({ field, read }) => ({
      en: `${field} "${read}" has a footnote mark: it was read without the mark.`,
      "zh-Hant": `「${field}」的「${read}」帶有上標註號，讀取時已略去。`,
    }),
    todo: () => ({
      en: "Type only the number, and the mark in a cell beside it.",
      "zh-Hant": "請只輸入數字，註號可寫在旁邊的儲存格。",
    }),
  },
  "unclear-percentage": {
    sample: { field: "Percentage", read: "0.09" },
    code: "R128",
    severity: "warning",
    says: ({ field, read }) => ({
      en: `${field} reads ${read}: neither its format nor its heading has a %, so it may be ${read}% or a fraction. It was not checked.`,
      "zh-Hant": `「${field}」讀作 ${read}：格式和標題都沒有 %，未能判斷是否 ${read}%。未作檢查。`,
    }),
    todo: () => ({ en: "Give the cell a percentage format.", "zh-Hant": "請把儲存格設為百分比格式。" }),
  },
  "not-a-date": {
    sample: { field: "Date", read: "soon" },
    code: "R130",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}", which is not a date.`,
      "zh-Hant": `「${field}」讀作「${read}」，不是日期。`,
    }),
    todo: () => ({ en: "Type a date such as 30 December 2022.", "zh-Hant": "請輸入日期，例如 2022年12月30日。" }),
  },
  "no-such-day": {
    sample: { field: "Date", read: "31 February 2022" },
    code: "R131",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}": there is no such day (the day is read before the month).`,
      "zh-Hant": `「${field}」讀作「${read}」：沒有這一天（按日/月/年讀取）。`,
    }),
    todo: () => ({ en: "Correct the date.", "zh-Hant": "請更正日期。" }),
  },
  "day-read-first": {
    sample: { field: "Date", read: "03/04/2022", date: "2022-04-03" },
    code: "R132",
    severity: "note",
    says: ({ field, read, date }) => ({
      en: `${field} "${read}" is text; it was read day first, as ${date}.`,
      "zh-Hant": `「${field}」的「${read}」是文字，已按日/月/年讀作 ${date}。`,
    }),
    todo: () => ({
      en: "If the month comes first, type the date again with the month in words.",
      "zh-Hant": "如月份在前，請以文字月份重新輸入。",
    }),
  },
  "date-without-format": {
    sample: { field: "Date", read: "44925", date: "2022-12-30" },
    code: "R133",
    severity: "note",
    says: ({ field, read, date }) => ({
      en: `${field} shows ${read}, a number; it was read as the date ${date}.`,
      "zh-Hant": `「${field}」顯示為數字 ${read}，已讀作日期 ${date}。`,
    }),
    todo: () => ({ en: "Give the cell a date format.", "zh-Hant": "請把儲存格設為日期格式。" }),
  },
  "error-value": {
    sample: { field: "Balance after", read: "#REF!" },
    code: "R138",
    severity: "error",
    says: ({ field, read }) => ({ en: `${field} is the error ${read}.`, "zh-Hant": `「${field}」為錯誤值 ${read}。` }),
    todo: () => ({ en: "Correct the formula.", "zh-Hant": "請修正公式。" }),
  },
  "not-calculated": {
    sample: { table: "Movements", field: "Balance after", count: "12" },
    code: "R139",
    severity: "error",
    says: ({ table, field, count = "1" }) => ({
      en:
        count === "1"
          ? `${field} is a formula with no calculated value in the file: it was not used.`
          : `${count} cells of the record are formulas with no calculated value in the file, the first in ${field} of the ${table} table: they were not used.`,
      "zh-Hant":
        count === "1"
          ? `「${field}」是公式，但檔案內沒有計算結果，未予採用。`
          : `有 ${count} 個儲存格是公式，但檔案內沒有計算結果（首個為「${table}」表格的「${field}」），未予採用。`,
    }),
    todo: () => ({
      en: "Open the workbook in Excel, let it calculate, and save it.",
      "zh-Hant": "請在 Excel 開啟活頁簿，待其計算後儲存。",
    }),
  },
  "checks-not-calculated": {
    sample: { table: "Repurchases", field: "Average price", count: "12" },
    code: "R137",
    severity: "warning",
    says: ({ table, field, count = "1" }) => ({
      en:
        count === "1"
          ? `${field} is a formula with no calculated value in the file: it was computed from the other cells, and nothing was checked against it.`
          : `${count} cells of the record are formulas with no calculated value in the file, the first in ${field} of the ${table} table: what they show was computed from the other cells, and nothing was checked against them.`,
      "zh-Hant":
        count === "1"
          ? `「${field}」是公式，但檔案內沒有計算結果：已按其他儲存格計算，沒有與之核對。`
          : `有 ${count} 個儲存格是公式，但檔案內沒有計算結果（首個為「${table}」表格的「${field}」）：已按其他儲存格計算，沒有與之核對。`,
    }),
    todo: () => ({
      en: "To have them checked, open the workbook in Excel, let it calculate, and save it.",
      "zh-Hant": "如要核對，請在 Excel 開啟活頁簿，待其計算後儲存。",
    }),
  },
  "needed-cell-blank": {
    sample: { field: "Opening date" },
    code: "R140",
    severity: "error",
    says: ({ field }) => ({
      en: `${field} ${field?.includes(", ") === true ? "are" : "is"} blank.`,
      "zh-Hant": `「${field}」為空白。`,
    }),
    todo: ({ field }) => ({ en: `Fill in ${field}.`, "zh-Hant": `請填寫「${field}」。` }),
  },
  "still-to-be-confirmed": {
    sample: { field: "Number of shares", read: "TBC" },
    code: "R141",
    severity: "error",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}": it is still to be filled in.`,
      "zh-Hant": `「${field}」讀作「${read}」：尚未填寫。`,
    }),
    todo: ({ field }) => ({ en: `Fill in ${field}.`, "zh-Hant": `請填寫「${field}」。` }),
  },
  "read-as-blank": {
    sample: { field: "Issue price", read: "n/a" },
    code: "R143",
    severity: "note",
    says: ({ field, read }) => ({
      en: `${field} reads "${read}"; it was treated as blank.`,
      "zh-Hant": `「${field}」讀作「${read}」，已視為空白。`,
    }),
    todo: () => ({ en: "Clear the cell if nothing belongs there.", "zh-Hant": "如無內容，請清空儲存格。" }),
  },
  "event-not-recognised": {
    sample: { read: "Gift of shares" },
    code: "R142",
    severity: "note",
    says: ({ read }) => ({
      en: `The event "${read}" was not recognised; it goes on the form as Other (please specify), in these words.`,
      "zh-Hant": `未能識別事件「${read}」；將以「其他（請註明）」列出，並沿用原文。`,
    }),
    todo: () => ({
      en: "If it is an event of the form's own list, use the form's name for it.",
      "zh-Hant": "如屬表格所列事件，請使用該名稱。",
    }),
  },
  "event-is-code": {
    sample: { read: "C" },
    code: "R149",
    severity: "error",
    says: ({ read }) => ({
      en: `The event "${read}" is a code, and nothing on the sheets says what it means.`,
      "zh-Hant": `事件「${read}」為代號，各工作表均未說明其含義。`,
    }),
    todo: ({ read }) => ({
      en: `Say what it means in a cell beside the table, such as "${read} = repurchase of shares and cancelled", or write the event out.`,
      "zh-Hant": `請在表格旁的儲存格說明，例如「${read} = 購回股份並註銷」，或寫出事件名稱。`,
    }),
  },
  "not-one-of-the-choices": {
    sample: { field: "Form", read: "FF306", choices: "FF304, FF305" },
    code: "R144",
    severity: "error",
    says: ({ field, read, choices }) => ({
      en: `${field} reads "${read}"; it can be ${choices}.`,
      "zh-Hant": `「${field}」讀作「${read}」；可用：${choices}。`,
    }),
    todo: ({ choices }) => ({ en: `Type one of ${choices}.`, "zh-Hant": `請輸入：${choices}。` }),
  },
} as const satisfies Record<string, ReadingRule>;
