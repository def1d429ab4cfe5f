import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("wordsInCells");

const CLASSES = (listed: string, unlisted: string): string =>
  SHEETS_OF_SENSETIME.replace("| '00020 | No  |", `| '00020 | ${unlisted} |`)
    .replace("| Yes | '00020", `| ${listed} | '00020`)
    .replace("| No  |        | Yes |", `| ${unlisted} | | ${listed} |`);
const MOVEMENTS = `
## Movements
| Date | Class | Event | Number of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 16, 19, 20, 21, 22, 23 and 26 September 2022 | |
| 2022-12-30 | Class B | Conversion of Class A ordinary shares to Class B ordinary shares | 7139508 | | Infinity Vision Enterprise Inc. |
| 2022-12-30 | Class A | Conversion of Class A ordinary shares to Class B ordinary shares | -7139508 | | Infinity Vision Enterprise Inc. |
`;

describe("yes and no", () => {
  proofEach(
    [
      ["English", "Yes", "No"],
      ["Chinese", "是", "否"],
      ["mixed: both languages in a cell", "是 Yes", "否 No"],
      ["mixed: with a stroke", "Yes / 是", "No / 否"],
    ],
    (_, yes, no) => expectReturn(`${CLASSES(yes, no)}${MOVEMENTS}`, SENSETIME_WITH_REMARKS),
  );

  proof("two languages that say two things are asked about", () =>
    expectErrors(`${CLASSES("Yes 否", "No")}${MOVEMENTS}`, ["Share classes!C2 R144", "Share classes!E3 R144"]),
  );
});

describe("days and numbers in words, under short headings", () => {
  proofEach(
    [
      [
        "Chinese: 萬股, days of a year in the title",
        "二零二一年",
        ["日期", "購回", "用途", "申報"],
        "萬股",
        "註銷",
        ["已報", "待報"],
      ],
      ["mainland", "2021年", ["日期", "买入", "用途", "申报"], "万股", "注销", ["已申报", "未申报"]],
      [
        "mixed: English headings over Chinese cells",
        "2021",
        ["Date", "Bought", "For", "Filed"],
        "萬股",
        "Cancellation",
        ["Filed", "Pending"],
      ],
    ] as const,
    (_, year, headings, unit, purpose, [filed, pending]) =>
      expectReturn(
        `${SHEETS_OF_CKH}
## 購回登記
| 股份購回登記冊 |
| ${year} |
| ${headings.join(" | ")} |
${lines(CKH_PURCHASES, (row) => `| ${parseInt(row.date.slice(5, 7), 10)}月${parseInt(row.date.slice(8), 10)}日 | '${row.number / 10_000}${unit} | ${purpose} | ${row.filed === "" ? pending : filed} |`)}
`,
        CKH,
        "zh-Hant",
      ),
  );
});

describe("beside the number of a return, the day it was filed", () => {
  proofEach(
    [
      ["English", "NDDR no.", "Filed on"],
      ["Chinese", "披露編號", "披露日期"],
      ["mixed", "NDDR 編號", "Filed on 呈交日期"],
    ],
    (_, number, filed) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Buyback
| ${number} | Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | ${filed} |
${lines(TENCENT_PURCHASES, (row, at) => `| ${at + 40} | ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.paid} | ${row.average} | ${row.filed} |`)}
`,
        TENCENT,
      ),
  );
});

describe("what bought shares are for, under a heading nobody knows", () => {
  proofEach(
    [
      ["English", "Mgmt intention code", "Treasury"],
      ["Chinese", "擬如何處置", "持作庫存"],
      ["mixed", "Plan 安排方案", "To be held in treasury"],
    ],
    (_, heading, purpose) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Buyback
| Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | ${heading} |
| 2025-06-13 | 982000 | 515 | 506.5 | 500382813.6 | ${purpose} |
`,
        {
          classes: [
            {
              closing: { issued: "9,189,435,249", treasury: "982,000", total: "9,190,417,249" },
              uncancelled: [],
            },
          ],
          sectionII: { forCancellation: "0", forTreasury: "982,000" },
        },
      ),
  );
});
