import { outcomeOfGrids } from "../../support/grids";

const FACTS = `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-09-08 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Yes | '00001 | 1000000 | 2025-08-31 | 50000 |
## Mandate
| Date of resolution | 2025-05-20 |
| Shares in issue at resolution | 1000000 |
| Shares authorised | 100000 |
`;

async function closing(headings: string, answer: string): Promise<unknown> {
  const outcome = await outcomeOfGrids(
    `${FACTS}## Buy-backs\n| ${headings} |\n| 2025-09-08 | 500 | 10 | 9 | 4800 | ${answer} |\n`,
  );
  if (outcome.end !== "written") return outcome.end;
  const [block] = outcome.filled.classes;
  return [block?.closing.issued, block?.closing.treasury];
}

const HELD = ["999,500", "50,500"];
const TO_BE_CANCELLED = ["1,000,000", "50,000"];

describe("whether shares bought are held as treasury shares, as a question with an answer in each row", () => {
  test.each([
    ["English", "Trading date | Number | High HK$ | Low HK$ | Total HK$ | To be held as treasury shares?", "Yes", HELD],
    [
      "English, answered no",
      "Trading date | Number | High HK$ | Low HK$ | Total HK$ | To be held as treasury shares?",
      "No",
      TO_BE_CANCELLED,
    ],
    ["Chinese", "交易日 | 購回股數 | 最高價港元 | 最低價港元 | 總額港元 | 是否持作庫存股份", "是", HELD],
    ["mixed", "Date 交易日 | Shares 股數 | High HK$ | Low HK$ | Total HK$ | Treasury shares? 庫存股份？", "Y", HELD],
    [
      "near miss: asked of what became of other shares",
      "Trading date | Number | High HK$ | Low HK$ | Total HK$ | Broker confirmed?",
      "Yes",
      TO_BE_CANCELLED,
    ],
  ] as const)("%s", async (_, headings, answer, expected) => expect(await closing(headings, answer)).toEqual(expected));
});
