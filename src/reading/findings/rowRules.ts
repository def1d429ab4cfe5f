import type { ReadingRule } from "./readingRule";

/** Rows of a table, and columns as a whole. */
export const ROW_RULES = {
  "increase-and-decrease": {
    sample: { read: "5, 7" },
    code: "R146",
    severity: "error",
    says: ({ read }) => ({
      en: `This row has both an increase and a decrease (${read}).`,
      "zh-Hant": `此行同時有增加和減少（${read}）。`,
    }),
    todo: () => ({ en: "Keep one of the two, or split the row.", "zh-Hant": "請只保留其中一項，或分成兩行。" }),
  },
  "total-across": {
    sample: { table: "Movements", read: "210000", sum: "200000" },
    code: "R180",
    severity: "error",
    says: ({ read, sum }) => ({
      en: `The total of this row reads ${read}, and the numbers beside it come to ${sum}.`,
      "zh-Hant": `本行合計為 ${read}，而旁邊各數相加為 ${sum}。`,
    }),
    todo: () => ({
      en: "Correct the number that is wrong.",
      "zh-Hant": "請更正有誤的數目。",
    }),
  },
  "moves-no-shares": {
    sample: { read: "Grant of share options" },
    code: "R148",
    severity: "note",
    says: ({ read }) => ({
      en: `"${read}" moves no shares, so it was not read as a movement.`,
      "zh-Hant": `「${read}」不涉及股份變動，未作為變動讀取。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right; otherwise enter the event that moved the shares.",
      "zh-Hant": "如正確，無須處理；否則請填寫令股份變動的事件。",
    }),
  },
  "number-unexplained": {
    sample: { table: "Repurchases", read: "1000000" },
    code: "R150",
    severity: "error",
    says: ({ table, read }) => ({
      en: `The number ${read} stands below the numbers of the ${table} table, and nothing says what it is: it has no date and no event, is not called a total, and is not the sum of the rows above.`,
      "zh-Hant": `數字 ${read} 位於「${table}」表格的數目之下，但沒有日期、事件或合計字樣，亦不等於以上各行之和，未能得知其內容。`,
    }),
    todo: () => ({
      en: "Complete the row if it is an entry; write Total beside it if it is a total; move or clear it if it belongs elsewhere.",
      "zh-Hant": "如屬記項，請補齊該行；如屬合計，請在旁寫上「合計」；如不屬此表，請移走或清除。",
    }),
  },
  "bought-for-both": {
    sample: { table: "Repurchases", field: "Purpose", read: "500000 / 482000" },
    code: "R145",
    severity: "error",
    says: ({ read }) => ({
      en: `This row bought shares for cancellation and for treasury (${read}): what was paid for each of the two is not known.`,
      "zh-Hant": `此行購回的股份部分作註銷、部分持作庫存股份（${read}），兩者各付多少未有列明。`,
    }),
    todo: () => ({
      en: "Make two rows of it, one for each purpose, each with its own number and total.",
      "zh-Hant": "請按用途分成兩行，各填數目及總額。",
    }),
  },
  "bought-into-treasury": {
    sample: { table: "Repurchases" },
    code: "R147",
    severity: "warning",
    says: () => ({
      en: "This log has shares bought and shares sold, and does not say what shares were bought for: they were taken to be held in treasury.",
      "zh-Hant": "此紀錄既有購入亦有售出的股份，而未有列明購回股份的用途：現視為持作庫存股份。",
    }),
    todo: () => ({
      en: "Add a Purpose column, with cancellation or treasury in each row that buys.",
      "zh-Hant": "請加入「用途」欄，在每個購回的行填上註銷或庫存。",
    }),
  },
  "number-below-zero": {
    sample: { table: "Repurchases", field: "Number", read: "-18000" },
    code: "R186",
    severity: "error",
    says: ({ table, read }) => ({
      en: `The number ${read} of the ${table} table is below zero, where others are not, and no row above has the same number for it to take back.`,
      "zh-Hant": `「${table}」表格的數目 ${read} 為負數，而其他數目並非負數，上方亦沒有數目相同的一行可供沖銷。`,
    }),
    todo: () => ({
      en: "Enter what was bought or sold; to take a row back, give its own number below zero.",
      "zh-Hant": "請填寫實際購回或出售的數目；如要沖銷某行，請填寫該行數目的負數。",
    }),
  },
  "unit-unclear": {
    sample: { table: "Movements", field: "Number of shares", heading: "Number of shares (lots)" },
    code: "R154",
    severity: "error",
    says: ({ table, field, heading }) => ({
      en: `The heading "${heading}" of the ${table} table says that ${field} is not in single shares, but not how many shares one unit is.`,
      "zh-Hant": `「${table}」表格的標題「${heading}」表明「${field}」並非以一股為單位，但未列明每單位為多少股。`,
    }),
    todo: ({ table, field }) => ({
      en: `Give the numbers in single shares, or name the unit in the heading ('000, million, 萬股), or in a row of the Settings table: "Unit ${table}.${field}" with the shares of one unit, such as 500.`,
      "zh-Hant": `請以一股為單位填寫，或在標題列明單位（千股、萬股、百萬股），或在「設定」表格加入一行「單位 ${table}.${field}」，並填上每單位的股數（例如 500）。`,
    }),
  },
  "unit-not-whole": {
    sample: {
      table: "Movements",
      field: "Number of shares",
      heading: "Number of shares ('000)",
      unit: "1,000",
      read: "7139.5085",
      count: "2",
    },
    code: "R155",
    severity: "error",
    says: ({ table, field, heading, unit, read, count }) => ({
      en: `"${heading}" in the ${table} table is in units of ${unit}, and ${count} ${count === "1" ? "cell does" : "cells do"} not come to whole shares; the first reads "${read}". ${field} is not read there.`,
      "zh-Hant": `「${table}」表格「${heading}」以 ${unit} 為單位，有 ${count} 個儲存格並非整數股，首個為「${read}」：未有讀取「${field}」。`,
    }),
    todo: () => ({
      en: "Give these numbers to the last share, or take the unit out of the heading if they are single shares.",
      "zh-Hant": "請列明至每一股；如數目以一股為單位，請刪去標題的單位。",
    }),
  },
  "column-not-read": {
    sample: {
      table: "Movements",
      field: "Date",
      heading: "Date of change",
      count: "800",
      of: "812",
      read: "Placing",
    },
    code: "R156",
    severity: "error",
    says: ({ table, field, heading, count, of, read }) => ({
      en: `${count} of the ${of} cells under "${heading}" in the ${table} table cannot be read as ${field}; the first ${read === "" ? "is blank" : `reads "${read}"`}.`,
      "zh-Hant": `「${table}」表格「${heading}」一欄的 ${of} 個儲存格中，有 ${count} 個未能讀作「${field}」；首個${read === "" ? "為空白" : `讀作「${read}」`}。`,
    }),
    todo: ({ field }) => ({
      en: `If another column holds ${field}, say so in Set-up; otherwise correct the cells of this one.`,
      "zh-Hant": `如「${field}」在另一欄，請在「設定」中指明；否則請更正此欄的儲存格。`,
    }),
  },
  "days-exchanged": {
    sample: { table: "Repurchases", field: "Trading date" },
    code: "R152",
    severity: "warning",
    says: ({ table, field }) => ({
      en: `${field} of the ${table} table: Excel took days up to 12 for months and left the others as text. With day and month exchanged the dates are in order, and were read that way.`,
      "zh-Hant": `「${table}」表格的「${field}」：12 或以下的日子被 Excel 當作月份，其餘仍為文字。日月對調後次序正確，已如此讀取。`,
    }),
    todo: () => ({
      en: "Look at the dates in the preview; to be sure, type them again with the month in words.",
      "zh-Hant": "請在預覽核對日期；如要確保無誤，請以文字月份重新輸入。",
    }),
  },
  "month-read-first": {
    sample: { table: "Movements", field: "Date" },
    code: "R153",
    severity: "note",
    says: ({ table, field }) => ({
      en: `${field} of the ${table} table is written month first: the second number goes above 12, the first never does. It was read that way.`,
      "zh-Hant": `「${table}」表格的「${field}」以月/日/年書寫：第二個數字有大於 12 者，第一個沒有。已如此讀取。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right.",
      "zh-Hant": "如正確，無須處理。",
    }),
  },
} as const satisfies Record<string, ReadingRule>;
