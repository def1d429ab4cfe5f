import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { Issuer } from "../../../shares/register/issuer";
import { isIssueAtAPrice } from "../../../shares/disclosure/pricedRows";
import type { Register } from "../../../shares/register/register";
import { fieldCell, hasField, pairCell, type RowOrigin } from "../../../shares/register/table";
import type { CellRef } from "../../../shares/values/cell";
import type { Words } from "../../../shares/values/finding";
import { defineCheck } from "../../check";

export const neededFactBlank = defineCheck<{ fact: string; factInChinese: string; rows: number }>({
  code: "T110",
  name: "needed-fact-blank",
  severity: "warning",
  source: "FF304 and FF305: header, Sections I, II and III, and sign-off",
  title: { en: "A fact the return needs is blank", "zh-Hant": "報表所需資料留空" },
  *find({ ledger: { register }, content }) {
    if (content === null) return;
    for (const { fact, cells } of blankFacts(register, content))
      yield { at: cells, facts: { fact: fact.en, factInChinese: fact["zh-Hant"], rows: cells.length } };
  },
  says: {
    en: ({ fact, rows }) =>
      rows === 0
        ? `${fact} has no place in the record: the return is left blank there.`
        : `${fact} ${rows > 1 ? `is blank on ${rows} rows` : "is blank"}: the return is left blank there.`,
    "zh-Hant": ({ factInChinese, rows }) =>
      rows === 0
        ? `紀錄沒有填寫「${factInChinese}」之處，報表上相應位置亦將留空。`
        : `${factInChinese}${rows > 1 ? `有 ${rows} 行` : ""}留空，報表上相應位置亦將留空。`,
  },
  todo: {
    en: ({ rows }) =>
      rows === 0
        ? "Add a column for it to the table, or in the Issuer table a row, with its value."
        : "Enter it in that cell.",
    "zh-Hant": ({ rows }) =>
      rows === 0 ? "請於表格加入該欄（「發行人」表格則加入該行）及其內容。" : "請於該儲存格填上。",
  },
  example: `
Issuer
| Name of issuer | Example Limited |
| Date submitted | {T110} |
| Submitted by | Chan Tai Man |
| Title | Company Secretary |

Share classes
| Share class | Opening balance | Opening date | Stock code |
| Ordinary | 1,000,000 | 2022-11-30 | 00001 |

Movements
| Date | Event | Number of shares | Issue price |
| 2022-12-30 | Placing | 100 | HKD 4.5 |
`,
});

interface BlankFact {
  readonly fact: Words;
  /** None where the table has no column or row for it: no other cell is to blame. */
  readonly cells: readonly CellRef[];
}

const OF_ISSUER = {
  dateSubmitted: ["Date submitted", { en: "Date submitted", "zh-Hant": "呈交日期" }],
  submittedBy: ["Submitted by", { en: "Submitted by", "zh-Hant": "呈交者" }],
  explanatoryStatementDate: [
    "Date of explanatory statement",
    { en: "Date of explanatory statement", "zh-Hant": "說明函件日期" },
  ],
  title: ["Title", { en: "Title of who submits", "zh-Hant": "呈交者的職銜" }],
} as const satisfies Partial<Record<keyof Issuer, readonly [field: string, fact: Words]>>;

function blankOfIssuer(issuer: Issuer, needed: readonly (keyof typeof OF_ISSUER)[]): BlankFact[] {
  return needed
    .filter((key) => issuer[key] === null)
    .map((key) => {
      const [field, fact] = OF_ISSUER[key];
      return { fact, cells: hasField(issuer.table, field) ? [pairCell(issuer.table, field)] : [] };
    });
}

/** Facts that stand on every return of this kind and are blank in the register, not those that hold something unreadable. */
function blankFacts(register: Register, content: ReturnContent): BlankFact[] {
  const { issuer } = register;
  const ofIssuer =
    issuer === null
      ? []
      : blankOfIssuer(issuer, [
          "dateSubmitted",
          "submittedBy",
          ...(isStatementNeeded(register, content) ? (["explanatoryStatementDate"] as const) : []),
          "title",
        ]);
  const issued = content.classes
    .flatMap((block) => block.events)
    .filter(({ pricedBy }) => pricedBy.length === 0)
    .flatMap((line) => line.movements)
    .filter((row) => isIssueAtAPrice(row) && row.issuePrice === null && !row.unread.has("Issue price"));
  // `Other (please specify)`: the form asks for words.
  const others = content.classes
    .flatMap((block) => block.events)
    .flatMap((line) => line.movements)
    .filter(
      ({ category, event, details }) =>
        category === "other" && details === "" && /^(others?\b|其他)/i.test(event.trim()),
    );
  const bought = (content.purchaseReport?.purchases ?? []).filter(
    (row) => row.highestPrice === null && row.lowestPrice === null && !row.unread.has("Highest price"),
  );
  const paid = (content.purchaseReport?.purchases ?? []).filter(
    (row) => row.totalPaid === null && !row.unread.has("Total paid"),
  );
  const sold = (content.saleReport?.sales ?? []).filter(
    (row) => row.highestPrice === null && row.lowestPrice === null && !row.unread.has("Highest price"),
  );
  const received = (content.saleReport?.sales ?? []).filter(
    (row) => row.totalReceived === null && !row.unread.has("Total received"),
  );
  const classes = content.classes.map(({ shareClass }) => shareClass);
  const ofRows = [
    ...blankOfRows(
      { en: "The stock code of a listed class", "zh-Hant": "上市類別的證券代號" },
      "Stock code",
      classes.filter(({ listed, stockCode }) => listed && stockCode === ""),
    ),
    ...blankOfRows(
      { en: "What an event entered as Other is", "zh-Hant": "列為「其他」的事件的詳情" },
      "Details",
      others,
    ),
    ...blankOfRows({ en: "The issue price", "zh-Hant": "發行價" }, "Issue price", issued),
    ...blankOfRows({ en: "The price of a new purchase", "zh-Hant": "新購回的價格" }, "Highest price", bought),
    ...blankOfRows({ en: "The total paid for a new purchase", "zh-Hant": "新購回的付出總額" }, "Total paid", paid),
    ...blankOfRows({ en: "The price of a treasury sale", "zh-Hant": "出售庫存股份的價格" }, "Highest price", sold),
    ...blankOfRows(
      { en: "The total received for a treasury sale", "zh-Hant": "出售庫存股份收取的總額" },
      "Total received",
      received,
    ),
  ];
  return [...ofIssuer, ...ofRows];
}

/** The rows on which a fact is blank, those of tables that have no column for it apart. */
function blankOfRows(fact: Words, field: string, rows: readonly { readonly origin: RowOrigin }[]): BlankFact[] {
  const cells = rows
    .filter(({ origin }) => hasField(origin.table, field) || origin.cells?.has(field) === true)
    .map(({ origin }) => fieldCell(origin, field));
  return [...(cells.length > 0 ? [{ fact, cells }] : []), ...(cells.length < rows.length ? [{ fact, cells: [] }] : [])];
}

/** Section II confirms that nothing in the Explanatory Statement has changed: of an issuer with a primary listing. That there is no mandate at all is told by itself. */
function isStatementNeeded({ issuer, mandates }: Register, { purchaseReport }: ReturnContent): boolean {
  return purchaseReport !== null && mandates.length > 0 && issuer?.primaryListing?.value !== false;
}
