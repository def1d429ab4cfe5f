import { setTimeout as pause } from "node:timers/promises";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import type { PaneStore } from "../../src/taskpane/state/paneStore";
import { generatedRegister } from "../support/generatedRegister";
import { type OpenPane, openPane } from "../support/openPane";
import { registerInExcel } from "../support/registerInExcel";

jest.setTimeout(30_000);

/** Longer than the pane waits for edits to pause. */
const AFTER_AN_EDIT = 700;

/** A pane as main.ts opens it, its register checked by a press. */
async function checkedPane(excelApi: string): Promise<OpenPane> {
  const opened = await openPane(registerInExcel(generatedRegister({ rows: 12 }), { excelApi }));
  await opened.work.checks.check("press");
  // Preferences are kept a while after they change, and ranges are let go of in a request of their own.
  await pause(AFTER_AN_EDIT);
  opened.host.forgetTraffic();
  return opened;
}

/** Waits for so many checks to have ended. */
async function checksEnded(store: PaneStore, count: number): Promise<void> {
  while (store.state().check.ended < count) await pause(20);
}

async function edit(host: SimulatedExcel): Promise<void> {
  host.edit("Movements", "E3", 4_711);
  host.select("Movements", "E4");
  await pause(AFTER_AN_EDIT);
}

describe("in an Excel where any request clears what the user can undo", () => {
  test("an edit is followed by no request, its undo stays, and the pane says it has not looked", async () => {
    const { host, store, close } = await checkedPane("1.18");
    await edit(host);
    expect([host.counted.requests, host.undoSteps]).toEqual([0, 1]);
    expect(store.state().check).toMatchObject({ ended: 1, editedSince: true });
    await close();
  });

  test("a check that is pressed sees the edit, and there is nothing left to say", async () => {
    const { host, store, work, close } = await checkedPane("1.18");
    await edit(host);
    const before = store.state().check.outcome?.findings.length ?? 0;
    await work.checks.check("press");
    expect(store.state().check).toMatchObject({ ended: 2, editedSince: false });
    expect(store.state().check.outcome?.findings.length).toBeGreaterThan(before);
    expect(host.undoSteps).toBe(0);
    await close();
  });

  test("edits are checked once the user asks for it, that one first", async () => {
    const { host, store, work, close } = await checkedPane("1.18");
    await edit(host);
    work.checks.switchLive(true);
    await checksEnded(store, 2);
    expect(store.state().check.editedSince).toBe(false);
    host.edit("Movements", "E3", 5);
    await checksEnded(store, 3);
    await close();
  });
});

test("in an Excel of today an edit is checked, and can still be undone", async () => {
  const { host, store, close } = await checkedPane("1.19");
  await edit(host);
  await checksEnded(store, 2);
  expect(store.state().check.editedSince).toBe(false);
  expect(host.counted.requests).toBeGreaterThan(0);
  expect(host.undoSteps).toBe(1);
  await close();
});
