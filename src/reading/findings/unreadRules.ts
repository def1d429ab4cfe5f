import { groupDigits } from "../../shares/values/quantity";
import type { ReadingRule } from "./readingRule";

/** Columns, rows and tables with values that are left unread. */
export const UNREAD_RULES = {
  "sentences-not-read": {
    sample: { count: "20", read: "On 13 June 2025 the Company repurchased 982,000 shares on the Exchange." },
    code: "R159",
    severity: "error",
    says: ({ count, read }) => ({
      en: `${count === "1" ? "A sentence says" : `${count} sentences say`} what happened to shares, and no row of a table does: "${read}". Sentences are not read.`,
      "zh-Hant": `有 ${count} 個句子說明股份變動，而沒有表格載有該等變動：「${read}」。句子不會讀取。`,
    }),
    todo: () => ({
      en: "Make a row of each in a table with the day, the event and the number of shares, and the prices of a purchase, in columns of their own.",
      "zh-Hant": "請將每句改為表格的一行，分欄填寫日期、事件、股份數目，以及購回的價格。",
    }),
  },
  "values-without-heading": {
    sample: { table: "Movements" },
    code: "R119",
    severity: "warning",
    // Of names and values the row whose name is blank, and what stands beside it.
    says: ({ table, row, read }) =>
      row === undefined
        ? {
            en: `The ${table} table has values here without a heading: they were not read.`,
            "zh-Hant": `「${table}」表格此處有內容而沒有標題：未有讀取。`,
          }
        : {
            en: `In the ${table} table ${read} stands beside a blank name, in row ${row}: it was not read.`,
            "zh-Hant": `「${table}」表格第 ${row} 行的名稱留空，旁邊的 ${read} 未有讀取。`,
          },
    todo: () => ({
      en: "Give the column, or the row, a heading, or say what it is; clear the cells if nothing belongs there.",
      "zh-Hant": "請為該欄或該行填上標題，或指明其為何；如無需內容，請清除儲存格。",
    }),
  },
  "columns-not-read": {
    sample: { table: "Repurchases", columns: '"Broker", "Approved by"' },
    code: "R160",
    severity: "note",
    says: ({ table, columns, shape }) => ({
      en: `The ${table} table has ${shape ?? "columns"} that were not read: ${columns}.`,
      "zh-Hant": `「${table}」表格有些${shape === undefined ? "欄" : "名稱"}沒有讀取：${columns}。`,
    }),
    todo: () => ({
      en: "Nothing, if they hold nothing the return needs; otherwise say in Set-up what they are.",
      "zh-Hant": "如其內容與報表無關，無須處理；否則請在「設定」中指明各欄內容。",
    }),
  },
  "setting-not-read": {
    sample: { table: "Issuer", heading: "Rounding places", field: "Percentage decimals" },
    code: "R176",
    severity: "warning",
    says: ({ heading, field }) => ({
      en: `"${heading}" looks like ${field} and was not read: the return goes by the default.`,
      "zh-Hant": `「${heading}」看似「${field}」，但沒有讀取：報表按預設處理。`,
    }),
    todo: ({ field }) => ({
      en: `Call it ${field} if it is that; otherwise nothing.`,
      "zh-Hant": `如屬此項，請把名稱改為「${field}」；否則無須處理。`,
    }),
  },
  "column-says-again": {
    sample: { table: "Repurchases", field: "Number", heading: "Shares acquired", other: "No. repurchased" },
    code: "R166",
    severity: "error",
    says: ({ table, field, heading, other }) => ({
      en: `The ${table} table has two columns that say ${field}, with different numbers: "${other}", which was read, and "${heading}", which was not.`,
      "zh-Hant": `「${table}」表格有兩欄表示「${field}」而數目不同：已讀取「${other}」，未讀取「${heading}」。`,
    }),
    todo: ({ field }) => ({
      en: `Say in Set-up which of the two holds ${field}, or rename the other.`,
      "zh-Hant": `請在「設定」中指明何者為「${field}」，或更改另一欄的標題。`,
    }),
  },
  "price-not-read": {
    sample: { table: "Repurchases", columns: '"Zenith", "Nadir"', fields: "Highest price / Lowest price" },
    code: "R174",
    severity: "error",
    says: ({ table, columns, fields }) => ({
      en: `The ${table} table has figures that were not read, under ${columns}, and no heading says ${fields}: these would be blank on the return.`,
      "zh-Hant": `「${table}」表格有未讀取的數目（${columns}），而沒有「${fields}」的標題：報表上相應位置將會留空。`,
    }),
    todo: ({ fields }) => ({
      en: `Say in Set-up what the columns hold, or name them ${fields}; if they hold something else, add columns with these names, blank where nothing is known.`,
      "zh-Hant": `請在「設定」中指明各欄內容，或把標題改為「${fields}」；如屬其他內容，請加上以此為標題的欄，未知者留空。`,
    }),
  },
  "left-unread": {
    sample: { places: "Notes!A3:D9" },
    code: "R198",
    severity: "note",
    says: ({ places }) => ({
      en: `Left unread, as you set it: ${places}.`,
      "zh-Hant": `按閣下所設，沒有讀取：${places}。`,
    }),
    todo: () => ({
      en: "Nothing, if it is no part of the record; otherwise have it read again in Set-up, or take the row out of Settings.",
      "zh-Hant": "如不屬紀錄的一部分，無須處理；否則請在「設定」重新讀取，或刪去設定表的該行。",
    }),
  },
  "nothing-to-leave-unread": {
    sample: { place: "Note", sheets: '"Issuer", "Notes"' },
    code: "R199",
    severity: "error",
    says: ({ place, sheets }) => ({
      en: `${place} is to be left unread, but nothing stands there; the sheets are ${sheets}.`,
      "zh-Hant": `已指明不讀取 ${place}，但該處沒有內容；現有工作表：${sheets}。`,
    }),
    todo: () => ({
      en: "Correct the sheet or the cells, or take the choice out.",
      "zh-Hant": "請更正工作表或儲存格，或刪去此項指明。",
    }),
  },
  "price-elsewhere": {
    sample: { place: "Fills!A1", read: "982000", day: "2025-06-13" },
    code: "R188",
    severity: "error",
    says: ({ place, read, day }) => ({
      en: `The row of ${day} with ${groupDigits(read ?? "")} shares has no price or no total, and the table at ${place}, which was not read, has amounts with that number: the return would leave blank what stands there.`,
      "zh-Hant": `${day}的 ${groupDigits(read ?? "")} 股沒有價格或總額，而未讀取的表格（${place}）載有同一數目及金額：報表會把該處已有的資料留空。`,
    }),
    todo: () => ({
      en: "Enter the highest and the lowest price and the total beside the purchase or sale. If the table is about something else, leave it unread in Set-up.",
      "zh-Hant": "請在該項購回或出售旁填寫最高價、最低價及總額。如該表與此無關，請在「設定」指明不讀取。",
    }),
  },
  "cancellation-price-elsewhere": {
    sample: { place: "Prices!A1", day: "2024-10-08" },
    code: "R196",
    severity: "error",
    says: ({ place, day }) => ({
      en: `The cancellation of ${day} has no price, and the table at ${place}, which was not read, has a price for that day: the return would leave blank what stands there.`,
      "zh-Hant": `${day}的註銷沒有價格，而未讀取的表格（${place}）載有該日的價格：報表會把該處已有的資料留空。`,
    }),
    todo: () => ({
      en: "Enter the price beside the cancellation, under Issue price. If the table is about something else, leave it unread in Set-up.",
      "zh-Hant": "請在該項註銷旁的發行價欄填寫價格。如該表與此無關，請在「設定」指明不讀取。",
    }),
  },
  "name-not-read": {
    sample: {
      table: "Mandate",
      heading: "Bought in the first quarter",
      read: "148592600",
      field: "Purchased before this register",
    },
    code: "R172",
    severity: "error",
    says: ({ table, heading, read, field }) => ({
      en: `The ${table} table has "${heading}" with ${read}, which was not read, and has no ${field}.`,
      "zh-Hant": `「${table}」表格有「${heading}」（${read}）未有讀取，而沒有列明「${field}」。`,
    }),
    todo: ({ field }) => ({
      en: `Say in Set-up what it is; if it is something else, add ${field} to the table, 0 where there was none.`,
      "zh-Hant": `請在「設定」中指明其內容；如屬其他內容，請在表格加上「${field}」，沒有則填 0。`,
    }),
  },
  "mandate-incomplete": {
    sample: { date: "2026-05-14", counted: "2025-05-14" },
    code: "R193",
    severity: "error",
    says: ({ date, counted }) => ({
      en: `The mandate of ${date} stands here without the shares it authorises: purchases from that day on would be counted under the mandate of ${counted}.`,
      "zh-Hant": `此處${date}的授權沒有列明獲授權股份數目：該日起的購回會計入${counted}的授權。`,
    }),
    todo: () => ({
      en: "Enter the shares authorised under Shares authorised beside the date; or name the mandate of each purchase in a Mandate column of Repurchases.",
      "zh-Hant": "請於日期旁的「獲授權股份數目」填寫數目；或於購回表的「所屬授權」欄列明每項購回的授權。",
    }),
  },
  "mandate-not-read": {
    sample: { date: "2026-05-14", counted: "2025-05-14" },
    code: "R175",
    severity: "warning",
    says: ({ date, counted }) => ({
      en: `A resolution of ${date} stands here, but not how many shares it authorises: purchases from that day on are counted under the mandate of ${counted}.`,
      "zh-Hant": `此處有${date}的決議，但沒有列明授權股份數目：該日起的購回計入${counted}的授權。`,
    }),
    todo: () => ({
      en: "Enter the shares authorised under Shares authorised beside the date: each mandate has a column or a row of the Mandate table. If this is no mandate, accept with the reason.",
      "zh-Hant":
        "請於日期旁的「獲授權股份數目」填寫數目：每項授權佔購回授權表的一欄或一行。如不屬購回授權，請註明理由後接受。",
    }),
  },
  "mandate-sheet-not-read": {
    sample: { place: "Mandate!A1", seen: '"When it was given", "How many"' },
    code: "R195",
    severity: "error",
    says: ({ place, seen }) => ({
      en: `No mandate could be read at ${place}, which has ${seen}: Section II B would be left blank.`,
      "zh-Hant": `${place} 有${seen}，但未能讀取購回授權：第二章節B部將留空。`,
    }),
    todo: () => ({
      en: "Name the values Date of resolution, Shares in issue at resolution and Shares authorised.",
      "zh-Hant": "請把各項名稱寫為「決議日期」、「決議當日已發行股份」及「獲授權股份數目」。",
    }),
  },
  "rows-outside": {
    sample: { table: "Repurchases", rows: "2" },
    code: "R168",
    severity: "error",
    says: ({ table, rows }) => ({
      en:
        rows === "1"
          ? `This row looks like an entry of the ${table} table, but is in no table: it was not read.`
          : `${rows} rows here look like entries of the ${table} table, but are in no table: they were not read.`,
      "zh-Hant": `此處有 ${rows} 行看似「${table}」表格的記項，但不在任何表格之內：未有讀取。`,
    }),
    todo: ({ table }) => ({
      en: `Move them into the ${table} table or give them its headings; clear them, or put headings of their own above them, if they are something else.`,
      "zh-Hant": `請移入「${table}」表格，或加上該表格的標題；如屬其他內容，請清除或加上其本身的標題。`,
    }),
  },
  "rows-passed-over": {
    sample: {
      "struck through": "Movements!E7",
      void: "Movements!E9",
      "taken back": "Movements!E11, Movements!E12",
      balance: "Movements!E4",
    },
    code: "R162",
    severity: "note",
    says: (facts) => {
      const { balance, void: withdrawn, "struck through": struck, "taken back": reversed } = facts;
      const parts: readonly (readonly [string | undefined, string, string])[] = [
        [struck, "struck through", "劃去"],
        [withdrawn, "with a status that says they do not count", "狀態顯示作廢"],
        [reversed, "taken back, or taking one back", "已沖銷或屬沖銷"],
        [balance, "balances", "結存"],
      ];
      const said = parts.filter(([cells]) => cells !== undefined);
      return {
        en: `Rows with numbers that are not entries: ${said.map(([cells, english]) => `${english}: ${cells}`).join("; ")}.`,
        "zh-Hant": `以下各行有數目但並非記項：${said.map(([cells, , chinese]) => `${chinese}：${cells}`).join("；")}。`,
      };
    },
    todo: () => ({
      en: "Nothing, if that is right; otherwise remove the mark or the word.",
      "zh-Hant": "如正確，無須處理；否則請移除該標記或字樣。",
    }),
  },
  "classes-taken": {
    sample: { classes: "Ordinary shares" },
    code: "R170",
    severity: "note",
    says: ({ classes }) => ({
      en: `No Share classes table was found. Classes and their opening balances were read from here: ${classes}.`,
      "zh-Hant": `找不到「股份類別」表格，股份類別及其期初結存由此處讀取：${classes}。`,
    }),
    todo: () => ({
      en: "Nothing, if these are the classes of the issuer; otherwise add a Share classes table.",
      "zh-Hant": "如這些就是發行人的股份類別，無須處理；否則請編製「股份類別」表格。",
    }),
  },
  "tables-left-aside": {
    sample: { places: "Stationery!A3, Petty cash!A1" },
    code: "R164",
    severity: "note",
    says: ({ places }) => ({
      en: `The tables at ${places} were not read: nothing shows that they are about shares (no class, no event, no heading that mentions shares).`,
      "zh-Hant": `以下表格沒有內容顯示與股份有關（沒有股份類別、事件或提及股份的標題），未有讀取：${places}。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right; otherwise say in Set-up which table it is.",
      "zh-Hant": "如正確，無須處理；否則請在「設定」中指明是哪一個表格。",
    }),
  },
  "superseded-left-aside": {
    sample: { places: "Buy-back OLD!A3" },
    code: "R182",
    severity: "warning",
    says: ({ places }) => ({
      en: `The tables at ${places} were not read: their title or sheet says that they are an older version, and the newer one was read.`,
      "zh-Hant": `以下表格的題目或工作表名稱顯示為舊版本，已讀取較新者，未有讀取：${places}。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right; otherwise say in Set-up which table counts.",
      "zh-Hant": "如正確，無須處理；否則請在「設定」中指明採用哪一個表格。",
    }),
  },
  "planned-left-aside": {
    sample: { places: "Forecast!A2" },
    code: "R184",
    severity: "warning",
    says: ({ places }) => ({
      en: `The tables at ${places} were not read: their title or sheet says that they are planned.`,
      "zh-Hant": `以下表格的題目或工作表名稱顯示為計劃或預測，未有讀取：${places}。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right; otherwise say in Set-up which tables hold the entries.",
      "zh-Hant": "如正確，無須處理；否則請在「設定」中指明哪些表格載有記項。",
    }),
  },
  "returns-left-aside": {
    sample: { sheets: "NDDR 12 June" },
    code: "R194",
    severity: "note",
    says: ({ sheets }) => ({
      en: `These sheets hold a return as the form prints it, and were not read: ${sheets}.`,
      "zh-Hant": `以下工作表為表格形式的報表，未有讀取：${sheets}。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right; otherwise say in Set-up which tables hold the entries.",
      "zh-Hant": "如正確，無須處理；否則請在「設定」中指明哪些表格載有記項。",
    }),
  },
  "repeated-tables-left-aside": {
    sample: { places: "Summary!A3" },
    code: "R178",
    severity: "note",
    says: ({ places }) => ({
      en: `The tables at ${places} were not read: they repeat or add up rows that are read in another table.`,
      "zh-Hant": `以下表格重複或匯總另一表格已讀取的各行，未有讀取：${places}。`,
    }),
    todo: () => ({
      en: "Nothing, if that is right; otherwise say in Set-up which tables hold the entries.",
      "zh-Hant": "如正確，無須處理；否則請在「設定」中指明哪些表格載有記項。",
    }),
  },
} as const satisfies Record<string, ReadingRule>;
