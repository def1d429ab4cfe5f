import { expectReturn } from "../../support/grids";
import { ISSUER_OF_SENSETIME } from "../../support/plainSheets";

const REST = `
## Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Class B | Yes | '00020 | 25973445420 | 2022-11-30 |
`;

describe("names with their values in lines of one column", () => {
  test.each([
    [
      "English: commas, with one in the value",
      `## csv
| Name of issuer,SenseTime Group Inc |
| Short name,"SenseTime, the Group" |
| Date submitted,2022-12-30 |
| Submitted by,Xu Li |
| Title,Director |`,
    ],
    [
      "Chinese: semicolons",
      `## 資料
| 發行人名稱;SenseTime Group Inc |
| 呈交日期;2022年12月30日 |
| 呈交者;Xu Li |
| 職銜;Director |`,
    ],
    [
      "mixed",
      `## info
| Name of issuer 發行人名稱,SenseTime Group Inc |
| Date submitted 呈交日期,2022-12-30 |
| Submitted by 呈交者,Xu Li |
| Title 職銜,Director |`,
    ],
  ] as const)("%s", (_, sheet) =>
    expectReturn(`${sheet}\n${REST}`, {
      header: { issuer: "SenseTime Group Inc", dateSubmitted: "30 December 2022" },
      signOff: { name: "Xu Li", title: "Director" },
    }),
  );
});

describe("events down and days across, with nothing over the events, below many rows of notes", () => {
  const NOTES = Array.from({ length: 70 }, (_, index) => `| Note ${index + 1}: kept for the file |`).join("\n");
  test.each([
    ["English", "Repurchase of shares and cancelled"],
    ["Chinese", "購回股份並註銷"],
    ["mixed", "Shares repurchased and cancelled 購回並註銷"],
  ] as const)("%s", (_, event) =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## Days
${NOTES}
| |
| | 2022-12-30 |
| ${event} | -31775000 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Class B | Yes | '00020 | 25973445420 | 2022-11-30 |
`,
      // 25,973,445,420 less 31,775,000.
      { classes: [{ closing: { date: "30 December 2022", issued: "25,941,670,420" } }] },
    ),
  );
});
