import { setTimeout as pause } from "node:timers/promises";
import type { EntryValue } from "../../src/actions/addEntry";
import { cellAddress } from "../../src/shares/values/cell";
import { generatedRegister } from "../support/generatedRegister";
import { type OpenPane, openPane } from "../support/openPane";
import { registerInExcel } from "../support/registerInExcel";

jest.setTimeout(30_000);

/** At most so long for the check that follows an edit. */
const LONGEST_MS = 10_000;

let pane: OpenPane;

beforeEach(async () => {
  pane = await openPane(registerInExcel(generatedRegister({ rows: 12 }), { excelApi: "1.19" }));
  await pane.work.checks.check("press");
});
afterEach(() => pane.close());

const notices = (): number => pane.store.state().notices.length;

/** Types into cells as the user does, or as Excel's own undo puts them back, and waits for the check that follows. */
async function edit(sheet: string, cells: ReadonlyMap<string, string | number>): Promise<void> {
  const before = pane.store.state().check.ended;
  for (const [address, value] of cells) pane.host.edit(sheet, address, value);
  const until = Date.now() + LONGEST_MS;
  while (
    (pane.store.state().check.ended === before || pane.store.state().check.phase === "running") &&
    Date.now() < until
  )
    await pause(20);
  await pause(50);
}

test("the notice of an added row stays while the row is corrected, and goes once it is undone in the sheet", async () => {
  const { register } = pane.store.state().check.outcome ?? {};
  const table = register?.tables.find(({ kind }) => kind === "Movements");
  if (table === undefined) throw new Error("There is no table of movements");
  const values = new Map<string, EntryValue>([
    ["Date", { kind: "date", date: register?.movements.at(-1)?.date ?? "2022-12-30" }],
    ["Event", { kind: "text", text: "Exercise of share options" }],
    ["Number of shares", { kind: "number", decimal: "1000" }],
  ]);
  await expect(pane.work.entries.add({ rows: [{ table, values }], writes: [] })).resolves.toBe(true);
  const row = Math.max(table.lastEntry ?? table.lastRow, table.firstRow - 1) + 1;
  const at = (field: string): string => cellAddress(row, table.fields.get(field) ?? 0);
  expect(pane.host.sheet(table.sheet).cell(row, table.fields.get("Number of shares") ?? 0).content).toBe(1000);
  expect(notices()).toBe(1);
  await edit(table.sheet, new Map([[at("Number of shares"), 2000]]));
  expect(notices()).toBe(1);
  await edit(
    table.sheet,
    new Map(
      Array.from({ length: table.region.columns }, (_, column) => [cellAddress(row, table.region.column + column), ""]),
    ),
  );
  expect(notices()).toBe(0);
});

test("the notice of a changed cell goes once the cell is put back in the sheet", async () => {
  const cell = { sheet: "Movements", row: 2, column: 4 };
  const old = pane.host.sheet("Movements").cell(2, 4).content;
  const changes = await pane.work.cells.preview([{ cell, value: { kind: "number", decimal: "4711" } }]);
  await pane.work.cells.apply(changes ?? [], () => "E3 was changed");
  expect(notices()).toBe(1);
  await edit("Movements", new Map([["A20", "a note"]]));
  expect(notices()).toBe(1);
  await edit("Movements", new Map([["E3", Number(old)]]));
  expect(notices()).toBe(0);
});
