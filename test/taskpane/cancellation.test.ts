import { openXlsx } from "../../src/simulated-excel/openXlsx";
import { ENTRY_WORDS } from "../../src/taskpane/movement/entryWords";
import { tableFor } from "../../src/taskpane/movement/entryReading";
import { readCancellation, waitingPurchases } from "../../src/taskpane/movement/readCancellation";
import { EMPTY_ENTRY } from "../../src/taskpane/state/typedEntry";
import { fetchWords } from "../../src/taskpane/wordsIn";
import { gridsXlsx } from "../support/gridsXlsx";
import { openPane } from "../support/openPane";

const RECORD = `
## Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1000000 | 2022-11-30 |

## Movements
| Date | Event | Number of shares | Balance after |
| 2022-12-01 | Placing | 100 | 1000100 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Cancelled on |
| 2022-12-05 | 300 | 5 | 4 | 1350 | |
| 2022-12-06 | 200 | 5 | 4 | 900 | |
| 2022-12-07 | 500 | 5 | 4 | 2250 | |
`;

test("a cancellation takes the purchases that are picked: one row with their sum, their day of cancellation, and all of it undone", async () => {
  const pane = await openPane(await openXlsx(await gridsXlsx(RECORD)));
  const outcome = await pane.work.checks.check("press");
  if (outcome === null) throw new Error("Not checked");
  const { register } = outcome;
  const waiting = waitingPurchases(register, "");
  expect(waiting.map(({ number }) => number)).toEqual([300n, 200n, 500n]);
  const picked = new Set(waiting.filter(({ number }) => number !== 200n).map(({ key }) => key));
  const reading = (typed: Partial<typeof EMPTY_ENTRY>, paneWords: Awaited<ReturnType<typeof fetchWords>>) =>
    readCancellation({
      draft: { ...EMPTY_ENTRY, kind: "cancellation", ...typed },
      register,
      table: tableFor(register, "Movements"),
      language: "en",
      words: ENTRY_WORDS.en,
      paneWords,
    });
  const words = await fetchWords("en");
  expect([...reading({ date: "12/12/2022" }, words).problems.keys()]).toEqual(["picked"]);
  const { entry } = reading({ date: "12/12/2022", picked }, words);
  if (entry === null) throw new Error("Not read");
  const cells = (): readonly unknown[] =>
    [
      ["Movements", "C3"],
      ["Repurchases", "F2"],
      ["Repurchases", "F3"],
      ["Repurchases", "F4"],
    ].map(([sheet = "", address = ""]) => {
      const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      return pane.host.sheet(sheet).cell(Number(row) - 1, letter.charCodeAt(0) - 65).content;
    });
  const before = cells();
  await expect(pane.work.entries.add(entry)).resolves.toBe(true);
  // 12 December 2022 is day 44907 of Excel's calendar.
  expect(cells()).toEqual([-800, 44907, "", 44907]);
  await pane.store.state().notices[0]?.putBack?.();
  expect(cells()).toEqual(before);
  await pane.close();
}, 30_000);
