import { type OpenPane, openPaneOnFile } from "../support/openPane";

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPaneOnFile("examples/sensetime-2022-12-30.xlsx");
});
afterEach(() => pane.close());

test("a check that was pressed for is answered by the one an edit starts meanwhile, marks and all", async () => {
  const pressed = pane.work.checks.check("press");
  pane.host.edit("Movements", "E4", -31757000);
  pane.work.checks.edited(null, false);
  const outcome = await pressed;
  expect(outcome).not.toBeNull();
  const { check } = pane.store.state();
  expect(outcome).toBe(check.outcome);
  expect(check.findings.some(({ finding }) => finding.code === "B110")).toBe(true);
  expect(check.marks.count).toBeGreaterThan(0);
});
