import { firstDayOf, isInForce } from "../../../shares/register/datedRules";
import { movementCell } from "../../../shares/register/rowCells";
import { pairCell } from "../../../shares/register/table";
import type { CellRef } from "../../../shares/values/cell";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

const FROM = firstDayOf("uncertificated securities");

/** The suggested confirmation that definitive documents of title were delivered. */
const DOCUMENTS_OF_TITLE = 6;
const CERTIFICATES =
  /\b(?:share |definitive )?certificates?\b|\bdocuments? of title\b|股票證書|股份證明書|所有權文件|實物股票/i;

export const certificates = defineCheck<{ confirmation: boolean; words: string }>({
  code: "T122",
  name: "certificates",
  severity: "note",
  source: `Uncertificated securities market, from ${day(FROM)}, as announced`,
  title: { en: "Words on certificates in a market without them", "zh-Hant": "無紙證券市場下提及股票證書的字句" },
  *find({ ledger: { register }, content }) {
    if (content === null || !isInForce("uncertificated securities", content.closingDate)) return;
    const lines = content.classes.flatMap(({ events }) => events);
    // Confirmations are of issues, sales and transfers.
    if (lines.some(({ issued }) => issued > 0n)) {
      const kept = register.issuer?.confirmations ?? null;
      if (kept === null || kept.value.includes(DOCUMENTS_OF_TITLE))
        yield {
          at: register.issuer === null ? [] : [pairCell(register.issuer.table, "Confirmations")],
          facts: { confirmation: true, words: "" },
        };
    }
    for (const row of lines.flatMap(({ movements }) => movements)) {
      const words = CERTIFICATES.exec(row.details)?.[0];
      const at: readonly CellRef[] = [movementCell(row, "Details")];
      if (words !== undefined) yield { at, facts: { confirmation: false, words } };
    }
  },
  says: {
    en: ({ confirmation, words }) =>
      confirmation
        ? `Confirmation (vi) says that definitive documents of title are delivered: since ${day(FROM)} securities may be held without them.`
        : `The details mention "${words}": since ${day(FROM)} securities may be held without certificates.`,
    "zh-Hant": ({ confirmation, words }) =>
      confirmation
        ? `確認第(vi)項述明所有權文件已發送：自${dayInChinese(FROM)}起，證券可以無紙形式持有。`
        : `詳情提及「${words}」：自${dayInChinese(FROM)}起，證券可以無紙形式持有。`,
  },
  todo: {
    en: "Check whether the issuer's securities are uncertificated. If so, leave the confirmation out (Confirmations in the Issuer table names those kept), or reword the details.",
    "zh-Hant":
      "請查核發行人的證券是否已無紙化。如是，請刪去該項確認（於發行人表的「確認」列明保留的項目），或改寫詳情。",
  },
  example: `
Form: FF305
Issuer
| Name of issuer | Example Limited |
| Confirmations | 1, 4 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2026-11-16 |

Movements
| Date | Event | Details | Number of shares |
| 2026-11-18 | Placing | Placing, share certificates posted {T122} | 100 |
`,
});
