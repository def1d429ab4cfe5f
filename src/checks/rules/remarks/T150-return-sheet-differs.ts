import type { CellRef } from "../../../shares/values/cell";
import { defineCheck } from "../../check";
import type { DifferingField } from "../../writtenReturn";

interface DifferingFacts {
  readonly sheet: string;
  readonly fields: readonly string[];
  readonly inChinese: readonly string[];
}

/** More are counted, not listed: the pane's Verify and the command `verify` list them all. */
const MOST_TOLD = 3;
const LONGEST = 60;

export const returnSheetDiffers = defineCheck<DifferingFacts>({
  code: "T150",
  name: "return-sheet-differs",
  severity: "warning",
  source: "Rule 13.25A(1): the return says what the record says",
  title: { en: "A return sheet that no longer agrees with the record", "zh-Hant": "與紀錄不再相符的報表工作表" },
  *find({ writtenReturns }) {
    for (const { sheet, corner, state, differing } of writtenReturns) {
      if (state === "unknown") {
        yield {
          at: [corner],
          severity: "warning",
          notChecked: {
            en: `the sheet "${sheet}" no longer says which return it is; write it again.`,
            "zh-Hant": `工作表「${sheet}」已無從辨認屬哪份報表；請重新編製。`,
          },
        };
      } else if (state === "left behind") {
        yield {
          at: [corner],
          notChecked: {
            en: `the record gives the return on the sheet "${sheet}" no more: its opening balance has moved on, or its rows were disclosed on another day.`,
            "zh-Hant": `紀錄已無法得出工作表「${sheet}」的報表：期初結存已更新，或有關各行的披露日期不同。`,
          },
        };
      } else if (differing.length > 0) {
        yield {
          at: cellsOf(differing, corner),
          facts: {
            sheet,
            fields: differing.map((field) => differenceIn(field, "en")),
            inChinese: differing.map((field) => differenceIn(field, "zh-Hant")),
          },
        };
      }
    }
  },
  says: {
    en: ({ sheet, fields }) =>
      `The return on the sheet "${sheet}" no longer agrees with the record: ${fields.slice(0, MOST_TOLD).join("; ")}${fields.length > MOST_TOLD ? `; and ${fields.length - MOST_TOLD} more` : ""}.`,
    "zh-Hant": ({ sheet, inChinese }) =>
      `工作表「${sheet}」的報表與紀錄不再相符：${inChinese.slice(0, MOST_TOLD).join("；")}${inChinese.length > MOST_TOLD ? `；另有 ${inChinese.length - MOST_TOLD} 處` : ""}。`,
  },
  todo: {
    en: "If the record is right, write the return again and delete this sheet; if it has been filed as it stands, ask whether a correction is due.",
    "zh-Hant": "如紀錄無誤，請重新編製報表並刪除此工作表；如已按此呈交，請考慮是否須作更正。",
  },
  example: `
Return sheets
| Sheet | Field | On the sheet | By the register |
| FF304 2022-12-30 | Class B, Closing balance | 25,948,809,928 {T150} | 25,948,809,929 |
`,
});

function differenceIn({ field, onSheet, fromRegister }: DifferingField, language: "en" | "zh-Hant"): string {
  const [sheet, register] = whereTheyDiffer(onSheet, fromRegister);
  return language === "en"
    ? `${field.en} is ${sheet} on the sheet and ${register} by the record`
    : `${field["zh-Hant"]}於工作表為 ${sheet}，按紀錄為 ${register}`;
}

/** Both texts in quotes, so that an empty box is seen; of a long narrative what stands around the first difference. */
function whereTheyDiffer(onSheet: string, fromRegister: string): readonly [onSheet: string, fromRegister: string] {
  const same = [...onSheet].findIndex((character, index) => character !== [...fromRegister][index]);
  return [cut(onSheet, same), cut(fromRegister, same)];
}

function cut(text: string, at: number): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return `"${text}"`;
  const from = Math.max(0, at - LONGEST / 2);
  const to = from + LONGEST;
  return `"${from > 0 ? "…" : ""}${characters.slice(from, to).join("")}${to < characters.length ? "…" : ""}"`;
}

function cellsOf(differing: readonly DifferingField[], corner: CellRef): readonly CellRef[] {
  const [first] = differing;
  const onSheet = differing.flatMap(({ cell }) => cell ?? []);
  return [...(onSheet.length === 0 ? [corner] : onSheet), ...(first?.registerCells ?? [])];
}
