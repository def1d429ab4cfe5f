import { setTimeout as pause } from "node:timers/promises";
import type { CheckOutcome } from "../../src/actions/checkRegister";
import { GridCommands } from "../../src/desk/gridCommands";
import { parseRectangle } from "../../src/simulated-excel/model/rectangle";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import { gridsXlsx } from "../support/gridsXlsx";
import { type OpenPane, openPane, openPaneOnFile } from "../support/openPane";

jest.setTimeout(30_000);

let pane: OpenPane;
let written: CheckOutcome;
let commands: GridCommands;
beforeEach(async () => {
  pane = await openPaneOnFile("examples/sensetime-2022-12-30.xlsx");
  commands = new GridCommands(pane.host, () => undefined);
  commands.undoList.follow();
  await pane.work.checks.check("press");
  await pane.work.returns.write();
  const { draft } = pane.store.state();
  if (draft.written === null) throw new Error("The return was not written");
  written = draft.written.from;
  await rollForward();
});
afterEach(() => pane.close());

/** As its button does. */
async function rollForward(): Promise<void> {
  const plan = await pane.work.filing.planRollForward(written, null);
  if (plan === null) throw new Error("There is no plan");
  const done = await pane.work.filing.rollForward(plan);
  if (done) pane.store.send({ type: "next step done", step: "rollForward" });
}

/** Waits for the check that an edit in the sheet sets off. */
async function until(comes: () => boolean): Promise<void> {
  for (let waited = 0; !comes() && waited < 5_000; waited += 50) await pause(50);
  expect(comes()).toBe(true);
}

const isTicked = (): boolean => pane.store.state().draft.stepsDone.has("rollForward");
const undoneByNotice = (): Promise<void> =>
  pane.store
    .state()
    .notices.find(({ putBack }) => putBack !== null)
    ?.putBack?.() ?? Promise.resolve();

test("a roll-forward is ticked, and stays so over checks of the record", async () => {
  expect(isTicked()).toBe(true);
  await pane.work.checks.check("press");
  expect(isTicked()).toBe(true);
});

test("undone from its notice it is a step to do again, and is ticked once it is done again", async () => {
  await undoneByNotice();
  await until(() => !isTicked());
  await rollForward();
  expect(isTicked()).toBe(true);
});

test("undone by the undo of Excel it is a step to do again", async () => {
  commands.undo();
  await until(() => !isTicked());
});

test("a row that comes after it leaves it ticked", async () => {
  const { row, column } = parseRectangle("A7");
  const { editor } = pane.host;
  const sheet = pane.host.sheet("Movements");
  editor.insertDown(sheet, { row, column, rows: 1, columns: 10 }, "user");
  pane.host.edit("Movements", "A7:C7", [["2023-01-04", "Class B", "Placing"]]);
  pane.host.edit("Movements", "E7", 500);
  const closing = (): string | undefined => pane.store.state().check.outcome?.content?.closingDate;
  await until(() => closing() === "2023-01-04");
  expect(isTicked()).toBe(true);
});

test.each([
  ["in the language of its headings, where its days are texts", "2022年12月28日", 'yyyy"年"m"月"d"日"'],
  ["as its other days, where they are days", "2022-12-28", "dd mmmm yyyy"],
])("a day put into a cell without a format is written %s", async (_, earlier, format) => {
  const bytes = await gridsXlsx(`## 發行人
| 公司名稱 | 例子有限公司 |
| 呈交日期 | 2022年12月30日 |

## 股份類別
| 股份類別 | 上市 | 股份代號 | 期初結存 | 期初日期 |
| 普通股 | 是 | '00001 | 1000000 | 2022年11月30日 |

## 變動
| 日期 | 事件 | 股份數目 | 披露日期 |
| ${earlier} | 配售 | 500 | ${earlier} |
| 2022年12月30日 | 配售 | 700 | |
`);
  const record = await openPane(await openXlsx(bytes));
  try {
    await record.work.checks.check("press");
    const { outcome } = record.store.state().check;
    if (outcome === null) throw new Error("Nothing was checked");
    const plan = await record.work.filing.planRollForward(outcome, null);
    if (plan === null) throw new Error("There is no plan");
    await record.work.filing.rollForward(plan);
    expect(record.host.sheet("變動").cell(2, 3).look.numberFormat).toBe(format);
  } finally {
    await record.close();
  }
});
