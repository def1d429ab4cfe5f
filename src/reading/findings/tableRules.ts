import type { Words } from "../../shares/values/finding";
import type { ReadingFacts, ReadingRule } from "./readingRule";

/** The nearest headings to a table that was not found, and what they lack; nothing where there are none. */
function nearest({ seen = "", at = "", fields = "", refuted }: ReadingFacts): Words {
  if (seen === "") return { en: "", "zh-Hant": "" };
  const lack =
    refuted !== undefined
      ? { en: `what is below them is not ${refuted}`, "zh-Hant": `但其下的內容並非「${refuted}」` }
      : fields === ""
        ? { en: "nothing beside them mentions shares", "zh-Hant": "但沒有內容顯示與股份有關" }
        : { en: `none of them says ${fields}`, "zh-Hant": `但沒有「${fields}」` };
  return {
    en: ` The nearest headings are ${seen} at ${at}; ${lack.en}.`,
    "zh-Hant": `最接近的標題是 ${at} 的${seen}，${lack["zh-Hant"]}。`,
  };
}

function notFollowed({ table, sheet, sheets, heading, seen, fields }: ReadingFacts): string {
  const answer = `The ${table} table is set to the sheet "${sheet}"`;
  if (sheets !== undefined) return `${answer}, but there is no such sheet; the sheets are ${sheets}.`;
  const there = seen === "" ? "no headings were seen there" : `the headings seen there are ${seen}`;
  return heading === undefined
    ? `${answer}, but no heading there says ${fields}; ${there}.`
    : `${answer} with the heading "${heading}", which is not there; ${there}.`;
}

function notFollowedInChinese({ table, sheet, sheets, heading, seen, fields }: ReadingFacts): string {
  const answer = `已指明「${table}」表格在工作表「${sheet}」`;
  if (sheets !== undefined) return `${answer}，但沒有此工作表；現有：${sheets}。`;
  const there = seen === "" ? "該處沒有標題" : `該處的標題為：${seen}`;
  return heading === undefined
    ? `${answer}，但該處沒有「${fields}」的標題；${there}。`
    : `${answer}，標題為「${heading}」，但該處沒有此標題；${there}。`;
}

/** Tables and headings that were not found, or could be several. */
export const TABLE_RULES = {
  "total-to-date-left-out": {
    sample: { heading: "Bought to date", read: "19,588,000", rows: "20" },
    code: "R157",
    severity: "note",
    says: ({ heading, read, rows }) => ({
      en: `"${heading}" of the mandate, ${read}, is what the first ${rows} purchases of the record come to: it was not added to them.`,
      "zh-Hant": `授權的「${heading}」${read} 等於紀錄首 ${rows} 項購回之和，未有重複計入。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right.",
      "zh-Hant": "如正確，無須處理。",
    }),
  },
  "total-to-date-unclear": {
    sample: { heading: "Bought to date", read: "30,000,000", sum: "19,588,000", before: "10,412,000" },
    code: "R151",
    severity: "error",
    says: ({ heading, read, sum }) => ({
      en: `"${heading}" of the mandate is ${read}, and the purchases of the record come to ${sum}: it is not known whether the former holds the latter.`,
      "zh-Hant": `授權的「${heading}」為 ${read}，而紀錄的購回合共 ${sum}：未能得知前者是否已包括後者。`,
    }),
    todo: ({ read, before }) => ({
      en: `Call it "Purchased before this register" with what was bought before the first purchase of the record: ${before} if it holds them, ${read} if it does not.`,
      "zh-Hant": `請改稱「本登記冊前已回購」，並填上紀錄首項購回之前所購回的股數：如已包括，為 ${before}；如未包括，為 ${read}。`,
    }),
  },
  "workbook-empty": {
    sample: {},
    code: "R106",
    severity: "error",
    says: () => ({
      en: "This workbook is empty.",
      "zh-Hant": "本活頁簿沒有內容。",
    }),
    todo: () => ({
      en: "Open the workbook in which the record of share movements is kept.",
      "zh-Hant": "請開啟存有股份變動紀錄的活頁簿。",
    }),
  },
  "no-register": {
    sample: {
      sheets: '"Stock"',
      seen: '"Date", "Number", "Warehouse"',
      at: "Stock!A1",
      fields: "",
      table: "Movements",
    },
    code: "R108",
    severity: "error",
    says: (facts) => {
      const seen = nearest(facts);
      return {
        en: `Nothing in this workbook (${facts["sheets"]}) is about share movements.${seen.en}`,
        "zh-Hant": `本活頁簿（${facts["sheets"]}）沒有與股份變動有關的內容。${seen["zh-Hant"]}`,
      };
    },
    todo: () => ({
      en: "Open the workbook in which the record of share movements is kept; if this is it, point out its tables in Set-up.",
      "zh-Hant": "請開啟存有股份變動紀錄的活頁簿；如正是本活頁簿，請在「設定」中指明其表格。",
    }),
  },
  "table-missing": {
    sample: {
      table: "Share classes",
      headings: "Share class, Opening balance",
      seen: '"Class", "Balance"',
      at: "Capital!A3",
      fields: "Opening date",
    },
    code: "R110",
    severity: "error",
    says: (facts) => {
      const seen = nearest(facts);
      return {
        en: `No ${facts["table"]} table was found.${seen.en}`,
        "zh-Hant": `找不到「${facts["table"]}」表格。${seen["zh-Hant"]}`,
      };
    },
    todo: ({ table, headings }) => ({
      en: `Add ${/^[AEIOU]/.test(table ?? "") ? "an" : "a"} ${table} table with the headings ${headings}, or say in Set-up which table it is.`,
      "zh-Hant": `請加上「${table}」表格（標題：${headings}），或在「設定」中指明是哪一個表格。`,
    }),
  },
  "answer-not-followed": {
    sample: { table: "Movements", sheet: "Log", seen: '"When", "What happened"', fields: "Date, Event" },
    code: "R158",
    severity: "error",
    says: (facts) => ({ en: notFollowed(facts), "zh-Hant": notFollowedInChinese(facts) }),
    todo: () => ({
      en: "Correct this choice, or also choose the heading of each column.",
      "zh-Hant": "請更正所作的指明，或一併指明各欄的標題。",
    }),
  },
  "table-ambiguous": {
    sample: { tables: "Repurchases / Treasury sales" },
    code: "R112",
    severity: "error",
    says: ({ tables }) => ({ en: `This table could be ${tables}.`, "zh-Hant": `這個表格可能是：${tables}。` }),
    todo: () => ({
      en: "Say in Set-up which table it is, or put its name in the row above.",
      "zh-Hant": "請在「設定」中指明，或在上一行寫上表格名稱。",
    }),
  },
  "table-twice": {
    sample: { table: "Movements", other: "Movements!A3" },
    code: "R113",
    severity: "error",
    says: ({ table, other }) => ({
      en: `There is a second ${table} table; the one at ${other} was read.`,
      "zh-Hant": `有第二個「${table}」表格；已讀取的是 ${other}。`,
    }),
    todo: () => ({
      en: "Keep one, or say in Set-up which one counts.",
      "zh-Hant": "請只保留一個，或在「設定」中指明以哪一個為準。",
    }),
  },
  "heading-missing": {
    sample: { table: "Movements", field: "Event", seen: '"Date", "What", "Number of shares"' },
    code: "R114",
    severity: "error",
    says: ({ table, field, seen }) => ({
      en: `This looks like the ${table} table, but no heading says ${field}: the headings are ${seen}.`,
      "zh-Hant": `這似乎是「${table}」表格，但沒有「${field}」的標題；現有標題：${seen}。`,
    }),
    todo: ({ field }) => ({
      en: `Name a column "${field}", or say in Set-up which column it is.`,
      "zh-Hant": `請把其中一欄命名為「${field}」，或在「設定」中指明。`,
    }),
  },
  "heading-ambiguous": {
    sample: { headings: '"Quantity"', fields: "Number of shares / Treasury shares" },
    code: "R116",
    severity: "error",
    says: ({ headings, fields }) => ({
      en: `The heading ${headings} fits ${fields}.`,
      "zh-Hant": `標題${headings}可以是：${fields}。`,
    }),
    todo: ({ fields }) => ({
      en: `Rename it to one of ${fields}, or say in Set-up what the column holds.`,
      "zh-Hant": `請改名為其中之一（${fields}），或在「設定」中指明該欄內容。`,
    }),
  },
  "heading-nearly-known": {
    sample: { heading: "Closng balance", meant: "Closing balance", table: "Share classes", field: "Closing balance" },
    code: "R118",
    severity: "warning",
    says: ({ heading, meant, table }) => ({
      en: `The heading "${heading}" is not known; it may be "${meant}" of the ${table} table. What is under it was not read.`,
      "zh-Hant": `未能識別標題「${heading}」；可能是「${table}」表格的「${meant}」。其內容未有讀取。`,
    }),
    todo: ({ meant }) => ({
      en: `Correct the heading to "${meant}", or say in Set-up what it is.`,
      "zh-Hant": `請把標題更正為「${meant}」，或在「設定」中指明其內容。`,
    }),
  },
  "unknown-class": {
    sample: { read: "Class C", known: "Class B, Class A" },
    code: "R134",
    severity: "error",
    says: ({ read, known }) => ({
      en: `Share class "${read}" is not in the Share classes table, which has ${known}.`,
      "zh-Hant": `「股份類別」表格沒有「${read}」；現有：${known}。`,
    }),
    todo: () => ({
      en: "Correct the class, or add it to Share classes with its opening balance.",
      "zh-Hant": "請更正類別，或把它連同期初結存加入「股份類別」表格。",
    }),
  },
  "class-twice": {
    sample: { read: "Class B", other: "Share classes!A4" },
    code: "R135",
    severity: "error",
    says: ({ read, other }) => ({
      en: `Share class "${read}" is listed twice: it is also at ${other}.`,
      "zh-Hant": `股份類別「${read}」重複：亦見於 ${other}。`,
    }),
    todo: () => ({ en: "Keep one row for each class.", "zh-Hant": "每個類別只保留一行。" }),
  },
  "filed-unknown": {
    sample: { table: "Repurchases", days: "20", first: "2025-05-19", last: "2025-06-13" },
    code: "R192",
    severity: "error",
    says: ({ table, days, first, last }) => ({
      en: `Nothing in the ${table} table says which rows are already filed: it has no Disclosed on column, and no last return is given. Rows of ${days} days, ${first} to ${last}, would be reported.`,
      "zh-Hant": `「${table}」表格沒有資料顯示哪些行已經呈報：沒有「披露日期」一欄，亦沒有上次報表的日期。${first}至${last}共 ${days} 日的各行均會列入報表。`,
    }),
    todo: () => ({
      en: "Add a Disclosed on column, or give the closing date of the last return in the Issuer table (Last return), or the opening date from which rows are new.",
      "zh-Hant": "請加上「披露日期」一欄，或在「發行人」表格填寫上次報表的日期，或填上期初日期（其後各行方屬未呈報）。",
    }),
  },
  "nothing-to-disclose": {
    sample: { until: "" },
    code: "R190",
    severity: "error",
    says: ({ until }) => ({
      en: `There is nothing to disclose${until === "" ? "" : ` up to ${until}`}: every row has a Disclosed on date or lies before the opening date.`,
      "zh-Hant": `${until === "" ? "" : `截至 ${until} `}沒有需要披露的事項：每一行均已填上披露日期，或早於期初日期。`,
    }),
    todo: () => ({
      en: "Clear Disclosed on in the rows still to be disclosed, or choose another closing date.",
      "zh-Hant": "請清空尚未披露各行的「披露日期」，或選擇其他截止日期。",
    }),
  },
} as const satisfies Record<string, ReadingRule>;
