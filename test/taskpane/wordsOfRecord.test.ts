import { checkRegister } from "../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { Language } from "../../src/shares/values/finding";
import { ENTRY_WORDS } from "../../src/taskpane/movement/entryWords";
import { readDealing } from "../../src/taskpane/movement/readDealing";
import { readOtherEvent } from "../../src/taskpane/movement/readOtherEvent";
import { tableFor } from "../../src/taskpane/movement/entryReading";
import { EMPTY_ENTRY } from "../../src/taskpane/state/typedEntry";
import { fetchWords } from "../../src/taskpane/wordsIn";
import { gridsXlsx } from "../support/gridsXlsx";

const RECORDS: Readonly<Record<Language, string>> = {
  en: `
## Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1000000 | 2025-06-12 |

## Movements
| Date | Event | Number of shares |
| 2025-06-13 | Placing | 100 |

## Repurchases
| Trading date | Shares repurchased | Highest price (HKD) | Lowest price (HKD) | Total paid (HKD) | Method |
| 2025-06-13 | 100 | 5 | 5 | 500 | On the Exchange |
`,
  "zh-Hant": `
## 股份類別
| 股份類別 | 期初結存 | 期初日期 |
| 普通股 | 1000000 | 2025-06-12 |

## 變動
| 變動日期 | 事件 | 股份數目 |
| 2025-06-13 | 配售 | 100 |

## 購回
| 交易日 | 購回股份數目 | 最高價（港元） | 最低價（港元） | 付出總額（港元） | 購回方式 |
| 2025-06-13 | 100 | 5 | 5 | 500 | 於本交易所進行 |
`,
};

/** What an entry writes as words into a record, from a pane in a language. */
async function written(record: Language, pane: Language): Promise<readonly unknown[]> {
  const { register } = await checkRegister(await openWorkbookBytes(await gridsXlsx(RECORDS[record]), "record.xlsx"));
  const context = (kind: "Movements" | "Repurchases") => {
    const table = tableFor(register, kind);
    if (table === null) throw new Error(`no ${kind} table`);
    return { register, table, language: pane, words: ENTRY_WORDS[pane] };
  };
  const paneWords = await fetchWords(pane);
  const movement = { ...EMPTY_ENTRY, date: "16/6/2025", number: "500" };

  const purchase = { ...movement, fills: [{ venue: "", number: "500", highest: "5", lowest: "5", total: "2500" }] };
  const read = [
    readOtherEvent({ ...context("Movements"), draft: movement, paneWords }, "option-exercise"),
    readDealing({ ...context("Repurchases"), draft: purchase, paneWords }, "purchase"),
  ];
  return read.flatMap(({ entry }) => ["Event", "Method"].flatMap((field) => entry?.rows[0]?.values.get(field) ?? []));
}

test.each(["en", "zh-Hant"] as const)(
  "words are written in the language of the record, from a pane in %s",
  async (pane) => {
    expect(await written("en", pane)).toEqual([
      { kind: "text", text: "Exercise of share options" },
      { kind: "text", text: "On the Exchange" },
    ]);
    expect(await written("zh-Hant", pane)).toEqual([
      { kind: "text", text: "行使購股權" },
      { kind: "text", text: "於本交易所進行" },
    ]);
  },
);
