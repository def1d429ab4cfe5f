import { expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const CANCELLED = "Repurchase of shares and cancelled";

describe("numbers without signs under a title that says which way they go", () => {
  test.each([
    ["English: a table each", "Date | Class | Event | No. of shares", "Reductions", "Additions"],
    ["Chinese: a table each", "日期 | 類別 | 事項 | 股數", "減少", "增加"],
    ["mixed: with a colon", "Date 日期 | Class 類別 | Event 事項 | Shares 股數", "Less:", "Add:"],
  ] as const)("%s", (_, headings, down, up) =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| ${down} |
| ${headings} |
| 2022-12-30 | Class B | ${CANCELLED} | 31775000 |
| 2022-12-30 | Class A | ${CONVERSION} | 7139508 |

| ${up} |
| ${headings} |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 |
`,
      SENSETIME,
    ),
  );

  test.each([
    ["English", "Date | Class | Event | No. of shares", "Decreases", "Increases"],
    ["Chinese", "日期 | 類別 | 事項 | 股數", "減", "加"],
    ["mixed", "Date 日期 | Class 類別 | Event 事項 | Shares 股數", "Deductions", "Additions"],
  ] as const)("%s: bands over the rows of one table", (_, headings, down, up) =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| ${down} |
| 2022-12-30 | Class B | ${CANCELLED} | 31775000 |
| 2022-12-30 | Class A | ${CONVERSION} | 7139508 |
| ${up} |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 |
`,
      SENSETIME,
    ),
  );
});

describe("rows that only say what they open and close with", () => {
  test.each([
    ["English", "Date | Share class | Event | Opening | Closing"],
    ["Chinese", "日期 | 股份類別 | 事項 | 期初結存 | 期終結存"],
    ["mixed", "Date 日期 | Class 類別 | Event 事項 | Opening balance 期初 | Closing balance 期終"],
  ] as const)("%s", (_, headings) =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| 2022-12-30 | Class B | ${CANCELLED} | 25973445420 | 25941670420 |
| 2022-12-30 | Class B | ${CONVERSION} | 25941670420 | 25948809928 |
| 2022-12-30 | Class A | ${CONVERSION} | 7527254580 | 7520115072 |
`,
      SENSETIME,
    ),
  );
});

test.each([
  ["words run together", "EventDate | ShareClass | EventType | NoOfShares"],
  ["with small letters first", "eventDate | shareClass | eventType | noOfShares"],
  ["with lines below", "event_date | share_class | event_type | no_of_shares"],
] as const)("headings of a program: %s", (_, headings) =>
  expectReturn(
    `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| 2022-12-30 | Class B | ${CANCELLED} | -31775000 |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 |
`,
    SENSETIME,
  ),
);
