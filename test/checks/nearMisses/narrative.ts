import type { NearMiss } from "./nearMiss";

/** That a whole edited narrative and a written sheet raise nothing is shown on real workbooks: test/actions/remarkEdits and writtenReturns. */
export const NARRATIVE: readonly NearMiss[] = [
  [
    "T120",
    "an edited remark to be read again, none of whose figures was typed",
    `
Remarks to read again
| Remark | Was | Is |
| cancellation | 31,775,000 | 31,757,000 |
`,
  ],
  [
    "T130",
    "a figure typed by hand, no table having changed",
    `
Edited remarks
| Remark | Typed by hand |
| cancellation | 31,775,001 |
`,
  ],
  [
    "T140",
    "edited remarks, in the built-in words",
    `
Edited remarks
| Remark | Typed by hand |
| cancellation | 31,775,001 |
`,
  ],
  [
    "T150",
    "a sheet whose every field is as the register has it",
    `
Return sheets
| Sheet | Field | On the sheet | By the register |
| FF304 2022-12-30 | Class B, Closing balance | 25,948,809,928 | 25,948,809,928 |
`,
  ],
];
