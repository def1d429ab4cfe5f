import { fillReturn } from "../../src/forms/fillReturn";
import { editionFor } from "../../src/forms/registry";
import { returnAsJson } from "../../src/forms/returnAsJson";
import { linePrice } from "../../src/forms/tieOut/tieRows";
import { checkFixture } from "../checks/support/registerFixture";

const opening = (date: string): string => `
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 2,000,000 | 10,000 | ${date} |
`;

/** Number, treasury shares and price of every event as printed. */
function events(movements: string, dealings: string, openingDate = "2026-08-31"): unknown {
  const { ledger, content } = checkFixture(`Form: FF305
${opening(openingDate)}
Movements
| Date | Event | Number of shares | Treasury shares | Issue price | Purchase dates |
${movements}
${dealings}`).input;
  if (content === null) throw new Error("The register has something to disclose");
  const filled = returnAsJson(fillReturn(ledger, content, editionFor(content.closingDate), "en", []));
  return filled.classes[0]?.events.map(({ issued, treasury, price }) => [issued, treasury, price]);
}

const REPURCHASES = `
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method | Purpose | Cancelled on |`;

describe("a purchase or sale that Movements has without its price is priced by the table that has it", () => {
  test("bought into treasury: everything paid over all the shares", () => {
    const log = `${REPURCHASES}
| 2026-09-02 | 300 | HKD 4.2 | HKD 4 | HKD 1,230 | | treasury | |
| 2026-09-02 | 100 | HKD 4.2 | HKD 4 | HKD 414 | NYSE | treasury | |`;
    // 1,644 ÷ 400
    expect(events("| 2026-09-02 | Repurchase into treasury | -400 | 400 | | |", log)).toEqual([
      ["-400", "400", "HKD 4.11"],
    ]);
    expect(events("| 2026-09-02 | Repurchase into treasury | -400 | 400 | HKD 4.11 | |", log)).toEqual([
      ["-400", "400", "HKD 4.11"],
    ]);
  });

  test("in two currencies it is two lines", () => {
    const log = `${REPURCHASES}
| 2026-09-02 | 300 | HKD 4.2 | HKD 4 | HKD 1,230 | | treasury | |
| 2026-09-02 | 100 | USD 0.54 | USD 0.53 | USD 53.5 | NYSE | treasury | |`;
    expect(events("| 2026-09-02 | Repurchase into treasury | -400 | 400 | | |", log)).toEqual([
      ["-300", "300", "HKD 4.1"],
      ["-100", "100", "USD 0.535"],
    ]);
  });

  test("sold out of treasury", () => {
    const log = `
Treasury sales
| Trading date | Number | Highest price | Lowest price | Total received |
| 2026-09-02 | 400 | HKD 4.2 | HKD 4 | HKD 1,644 |`;
    expect(events("| 2026-09-02 | Treasury sale | 400 | -400 | | |", log)).toEqual([["400", "-400", "HKD 4.11"]]);
  });

  test("cancelled: what the purchases of its days cost, since treasury shares may be held", () => {
    const log = `${REPURCHASES}
| 2026-09-01 | 300 | HKD 4.2 | HKD 4 | HKD 1,230 | | cancellation | 2026-09-08 |
| 2026-09-02 | 100 | HKD 4.2 | HKD 4 | HKD 414 | | cancellation | |`;
    const cancelled = "| 2026-09-08 | Repurchase cancelled | -400 | | | 2026-09-01, 2026-09-02 |";
    expect(events(cancelled, log)).toEqual([["-400", "", "HKD 4.11"]]);
    // SenseTime, 30 December 2022: without a price.
    const before = (text: string): string => text.replaceAll("2026-09", "2022-12");
    expect(events(before(cancelled), before(log), "2022-11-30")).toEqual([["-400", "", ""]]);
  });

  test("not where the numbers differ, which is an error of its own", () => {
    const log = `${REPURCHASES}
| 2026-09-02 | 300 | HKD 4.2 | HKD 4 | HKD 1,230 | | treasury | |`;
    expect(events("| 2026-09-02 | Repurchase into treasury | -400 | 400 | | |", log)).toEqual([["-400", "400", ""]]);
  });

  test("the tie-out divides the totals of that table", () => {
    const { ledger, content } = checkFixture(`Form: FF305
${opening("2026-08-31")}
Movements
| Date | Event | Number of shares | Treasury shares |
| 2026-09-02 | Repurchase into treasury | -400 | 400 |
${REPURCHASES}
| 2026-09-02 | 400 | HKD 4.2 | HKD 4 | HKD 1,644 | | treasury | |`).input;
    const [line] = content?.classes[0]?.events ?? [];
    if (line === undefined) throw new Error("There is a line");
    const sheets = linePrice(line, ledger.register.issuer?.priceDecimals?.value ?? 4)?.cells.map(({ sheet }) => sheet);
    expect(sheets).toEqual(["Repurchases", "Repurchases"]);
  });
});

test("a conversion is printed below the cancellation that the log tells of (SenseTime, 30 December 2022)", () => {
  const { ledger, content } = checkFixture(`Form: FF305
Share classes
| Share class | Kind of shares | Weighted voting rights | Opening balance | Opening date |
| B | WVR ordinary shares | No | 2,400,000 | 2026-08-31 |
| A | WVR ordinary shares | Yes | 600,000 | 2026-08-31 |

Movements
| Date | Share class | Event | Number of shares |
| 2026-09-07 | B | Placing | 5 |
| 2026-09-08 | B | Class conversion | 60 |
| 2026-09-08 | A | Class conversion | -60 |
| 2026-09-08 | B | Award | 7 |

Repurchases
| Trading date | Share class | Number | Purpose | Cancelled on |
| 2026-09-01 | B | 300 | cancellation | 2026-09-08 |
`).input;
  if (content === null) throw new Error("The register has something to disclose");
  const filled = returnAsJson(fillReturn(ledger, content, editionFor(content.closingDate), "en", []));
  expect(filled.classes[0]?.events.map(({ issued }) => issued)).toEqual(["5", "-300", "60", "7"]);
});
