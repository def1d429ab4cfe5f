import { outcomeOfGrids } from "../../support/grids";

const FACTS = `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-09-09 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Yes | '00001 | 1000000 | 2025-08-31 | 50000 |
`;

async function printed(ledger: string): Promise<unknown> {
  const outcome = await outcomeOfGrids(`${FACTS}## Ledger\n${ledger}\n`);
  if (outcome.end !== "written") return outcome.end;
  const [block] = outcome.filled.classes;
  return {
    lines: block?.events.map((line) => [line.issued, line.treasury]),
    closing: [block?.closing.issued, block?.closing.treasury, block?.closing.total],
  };
}

/** 1,000,000 + 500; 50,000 − 500 − 2,000. */
const MOVED = {
  lines: [
    ["500", "-500"],
    ["", "-2,000"],
  ],
  closing: ["1,000,500", "47,500", "1,048,000"],
};

describe("a ledger with two sides of issued shares, and two of treasury shares beside them", () => {
  test.each([
    [
      "English: with both balances",
      `| Date | Event | Issued shares (excl. treasury) | | | Treasury shares | | |
| | | In | Out | Balance | In | Out | Balance |
| 2025-08-31 | Brought forward | | | 1000000 | | | 50000 |
| 2025-09-08 | Treasury shares transferred for a share scheme | 500 | | 1000500 | | 500 | 49500 |
| 2025-09-08 | Cancellation of treasury shares | | | 1000500 | | 2000 | 47500 |`,
    ],
    [
      "Chinese: without balances",
      `| 日期 | 事件 | 已發行股份 | | 庫存股份 | |
| | | 增加 | 減少 | 增加 | 減少 |
| 2025-09-08 | 根據股份計劃轉讓庫存股份 | 500 | | | 500 |
| 2025-09-08 | 註銷庫存股份 | | | | 2000 |`,
    ],
    [
      "mixed: additions and reductions",
      `| Date 日期 | Event 事件 | Issued shares 已發行股份 | | Treasury shares 庫存股份 | |
| | | Addition | Reduction | Addition | Reduction |
| 2025-09-08 | Treasury shares transferred for a share scheme | 500 | | | 500 |
| 2025-09-08 | Cancellation of treasury shares | | | | 2000 |`,
    ],
  ] as const)("%s", async (_, ledger) => expect(await printed(ledger)).toEqual(MOVED));
});

describe("the decrease of treasury shares as the only number", () => {
  test.each([
    [
      "English",
      "Date | Event | Treasury shares decrease",
      "Treasury shares transferred for a share scheme",
      "Cancellation of treasury shares",
    ],
    ["Chinese", "日期 | 事项 | 库存股减少", "根據股份計劃轉讓庫存股份", "註銷庫存股份"],
    [
      "mixed",
      "Date 日期 | Event 事件 | Decrease in treasury shares",
      "Treasury shares transferred for a share scheme",
      "註銷庫存股份",
    ],
  ] as const)("%s", async (_, headings, moved, cancelled) =>
    expect(
      await printed(`| ${headings} |\n| 2025-09-08 | ${moved} | 500 |\n| 2025-09-08 | ${cancelled} | 2000 |`),
    ).toEqual(MOVED),
  );

  test("near miss: a balance that the sides do not come to is no ledger of both", async () => {
    expect(
      await printed(`| Date | Event | Issued shares | | | Treasury shares | | |
| | | In | Out | Balance | In | Out | Balance |
| 2025-08-31 | Brought forward | | | 1000000 | | | 50000 |
| 2025-09-08 | Treasury shares transferred for a share scheme | 500 | | 1000700 | | 500 | 49100 |
| 2025-09-08 | Cancellation of treasury shares | | | 1000900 | | 2000 | 48100 |`),
    ).toBe("errors");
  });
});
