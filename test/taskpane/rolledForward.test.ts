import { setTimeout as pause } from "node:timers/promises";
import type { CheckOutcome } from "../../src/actions/checkRegister";
import { GridCommands } from "../../src/desk/gridCommands";
import { parseRectangle } from "../../src/simulated-excel/model/rectangle";
import { type OpenPane, openPaneOnFile } from "../support/openPane";

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
