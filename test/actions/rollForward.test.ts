import { addEntry } from "../../src/actions/addEntry";
import { checkRegister, type CheckOutcome } from "../../src/actions/checkRegister";
import {
  applyRollForward,
  planRollForward,
  type RollForwardPlan,
  undoRollForward,
} from "../../src/actions/rollForward";
import { showCell } from "../../src/shares/values/cell";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { openFileInExcel } from "../support/excelWorkbook";
import { day } from "../support/registerBuilder";

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";
const TENCENT = "examples/tencent-2025-06-13.xlsx";

async function open(file: string): Promise<EditableWorkbook> {
  return (await openFileInExcel(file)).workbook;
}

async function planned(workbook: EditableWorkbook): Promise<RollForwardPlan> {
  const plan = await planRollForward(workbook, await checkRegister(workbook));
  if (plan === null) throw new Error("nothing to roll forward");
  return plan;
}

function changesOf(plan: RollForwardPlan): readonly string[] {
  return plan.changes.map(
    ({ cell, old, value }) =>
      `${showCell(cell)} ${old} → ${value.kind === "text" ? value.text : value.kind === "date" ? value.date : value.decimal}`,
  );
}

/** Errors of the check; those of formulas a file keeps without results are no matter of the register's. */
function errorsOf({ findings }: CheckOutcome): readonly string[] {
  return findings
    .filter(({ severity, name }) => severity === "error" && name !== "not-calculated")
    .map(({ code, cells, message }) => `${code} ${cells.map(showCell).join(" ")} ${message.en}`);
}

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

/** A row at the foot of Movements, as the pane adds it; Date submitted and the class's own Closing balance kept up, as the secretary does. */
async function move(
  workbook: EditableWorkbook,
  date: string,
  shareClass: "Class A" | "Class B",
  event: string,
  number: bigint,
): Promise<void> {
  const { register } = await checkRegister(workbook);
  const table = register.tables.find(({ kind }) => kind === "Movements");
  if (!table) throw new Error("no Movements table");
  await addEntry(workbook, {
    rows: [
      {
        table,
        values: new Map([
          ["Date", { kind: "date", date: day(date) }],
          ["Share class", { kind: "text", text: shareClass }],
          ["Event", { kind: "text", text: event }],
          ["Number of shares", { kind: "number", decimal: number.toString() }],
        ]),
      },
    ],
    writes: [],
  });
  const stated = register.classes.find(({ name }) => name === shareClass)?.statedClosing;
  if (!stated) throw new Error("no closing balance");
  await workbook.put([
    { cell: stated.cell, value: { kind: "number", decimal: (stated.value + number).toString() } },
    { cell: { sheet: "Issuer", row: 4, column: 1 }, value: { kind: "date", date } },
  ]);
}

async function rollOn(workbook: EditableWorkbook): Promise<RollForwardPlan> {
  const plan = await planned(workbook);
  expect((await applyRollForward(workbook, plan)).made).toBe(true);
  return plan;
}

/** Opening and closing of every class of the return, as it would be written now. */
async function balances(workbook: EditableWorkbook): Promise<readonly string[]> {
  const checked = await checkRegister(workbook);
  expect(errorsOf(checked)).toEqual([]);
  return (checked.content?.classes ?? []).map(
    ({ shareClass, openingDate, opening, closing }) =>
      `${shareClass.name}: ${openingDate} ${opening?.issued} → ${closing?.issued}`,
  );
}

describe("rolling forward", () => {
  test("SenseTime: what will be written is shown, and nothing is written before", async () => {
    const workbook = await open(SENSETIME);
    const plan = await planned(workbook);
    expect(changesOf(plan)).toEqual([
      "Movements!J4  → 2022-12-30",
      "Movements!J5  → 2022-12-30",
      "Movements!J6  → 2022-12-30",
      "Last return!B4 25973445420 → 25948809928",
      "Last return!C4 44895 → 2022-12-30",
      "Last return!B5 7527254580 → 7520115072",
    ]);
    expect([plan.notRecorded, plan.reopened]).toEqual([[], []]);
    expect((await planned(workbook)).changes).toEqual(plan.changes);
  });

  test("SenseTime: once recorded nothing is left, and the next return opens on the closing balances", async () => {
    const workbook = await open(SENSETIME);
    await rollOn(workbook);
    const after = await checkRegister(workbook);
    expect([after.content, errorsOf(after)]).toEqual([null, []]);
    await move(workbook, "2023-01-16", "Class B", "Exercise of share options", 1_000n);
    expect(await balances(workbook)).toEqual(["Class B: 2022-12-30 25948809928 → 25948810928"]);
  });

  test("SenseTime: class A, opened and moved on one day, goes on from its closing balance", async () => {
    const workbook = await open(SENSETIME);
    await rollOn(workbook);
    await move(workbook, "2023-01-16", "Class A", CONVERSION, -5n);
    await move(workbook, "2023-01-16", "Class B", CONVERSION, 5n);
    expect(await balances(workbook)).toEqual([
      "Class B: 2022-12-30 25948809928 → 25948809933",
      "Class A: 2022-12-30 7520115072 → 7520115067",
    ]);
  });

  test("three returns one after another, two of them on one day, count each movement once", async () => {
    const workbook = await open(SENSETIME);
    await rollOn(workbook);
    await move(workbook, "2022-12-30", "Class B", "Exercise of share options", 100n);
    expect(await balances(workbook)).toEqual(["Class B: 2022-12-30 25948809928 → 25948810028"]);
    await rollOn(workbook);
    await move(workbook, "2023-01-03", "Class B", "Exercise of share options", 20n);
    expect(await balances(workbook)).toEqual(["Class B: 2022-12-30 25948810028 → 25948810048"]);
    const third = await rollOn(workbook);
    expect(third.disclosedOn).toBe("2023-01-03");
    await move(workbook, "2023-01-04", "Class B", "Exercise of share options", 3n);
    expect(await balances(workbook)).toEqual(["Class B: 2023-01-03 25948810048 → 25948810051"]);
    expect((await checkRegister(workbook)).register.classes.map(({ openingBalance }) => openingBalance?.value)).toEqual(
      [25_973_445_420n, 7_527_254_580n],
    );
  });

  test("Tencent: the purchase is disclosed and stays uncancelled; the balance is where it was", async () => {
    const workbook = await open(TENCENT);
    const plan = await rollOn(workbook);
    expect(changesOf(plan)).toEqual(["Repurchases!J23  → 2025-06-13", "Last return!B4 45820 → 2025-06-13"]);
    const after = await checkRegister(workbook);
    expect([after.content, errorsOf(after)]).toEqual([null, []]);
    expect(after.register.repurchases.filter(({ cancelledOn }) => cancelledOn === null)).toHaveLength(20);
  });

  test("is undone to the last cell, and can be done again", async () => {
    const workbook = await open(SENSETIME);
    const before = (await checkRegister(workbook)).register;
    const plan = await planned(workbook);
    const done = await applyRollForward(workbook, plan);
    if (!done.made) throw new Error("not made");
    const undone = await undoRollForward(workbook, done.undo);
    expect(undone.made).toBe(true);
    const after = (await checkRegister(workbook)).register;
    expect(after.lastReturns).toEqual(before.lastReturns);
    expect(after.movements.map(({ disclosedOn }) => disclosedOn)).toEqual([null, null, null]);
    expect((await planned(workbook)).changes).toEqual(plan.changes);
  });

  test("writes nothing over what somebody changed in the meantime, forwards or back", async () => {
    const workbook = await open(SENSETIME);
    const plan = await planned(workbook);
    const changed = { sheet: "Last return", row: 3, column: 1 };
    await workbook.put([{ cell: changed, value: { kind: "number", decimal: "1" } }]);
    expect(await applyRollForward(workbook, plan)).toEqual({ made: false, changedSince: [changed] });
    expect((await checkRegister(workbook)).content).not.toBeNull();

    const done = await applyRollForward(workbook, await planned(workbook));
    if (!done.made) throw new Error("not made");
    await workbook.put([{ cell: changed, value: { kind: "number", decimal: "2" } }]);
    expect(await undoRollForward(workbook, done.undo)).toEqual({ made: false, changedSince: [changed] });
    expect((await checkRegister(workbook)).content).toBeNull();
  });

  test("takes the day given; a Date submitted of an earlier return is not taken", async () => {
    const workbook = await open(SENSETIME);
    expect((await planRollForward(workbook, await checkRegister(workbook), day("2023-01-03")))?.disclosedOn).toBe(
      "2023-01-03",
    );
    await rollOn(workbook);
    await move(workbook, "2023-02-01", "Class B", "Exercise of share options", 7n);
    await workbook.put([{ cell: { sheet: "Issuer", row: 4, column: 1 }, value: { kind: "date", date: "2022-12-30" } }]);
    expect((await planned(workbook)).disclosedOn).toBe("2023-02-01");
    expect(await planRollForward(workbook, { ...(await checkRegister(workbook)), content: null })).toBeNull();
  });
});
