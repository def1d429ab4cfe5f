import { HostFailure } from "../../src/workbook/hostFailure";
import type { CellMark } from "../../src/workbook/cellMark";
import type { AddedRow, EditableWorkbook, NewRow } from "../../src/workbook/workbook";
import { CLASSES, MOVES, contractRegister } from "../support/contractRegister";
import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { CHARTED_PLAN } from "../support/chartedPlan";
import { SAMPLE_PLAN } from "../support/samplePlan";
import { IS_WHOLE } from "../support/sampled";

const NEW_MOVE: NewRow = {
  sheet: MOVES.sheet,
  table: MOVES.table,
  below: { sheet: MOVES.sheet, row: MOVES.lastRow, column: MOVES.left, rows: 1, columns: MOVES.columns },
  values: new Map([
    [1, { kind: "date", date: "2022-12-31" }],
    [2, { kind: "text", text: "Class B" }],
    [4, { kind: "number", decimal: "-9" }],
  ]),
};
const NEW_CLASS: NewRow = {
  sheet: CLASSES.sheet,
  table: null,
  below: { sheet: CLASSES.sheet, row: CLASSES.lastRow, column: CLASSES.left, rows: 1, columns: CLASSES.columns },
  values: new Map([
    [0, { kind: "text", text: "Class C" }],
    [1, { kind: "number", decimal: "5" }],
  ]),
};
const MARKS_BEFORE: readonly CellMark[] = [
  { cell: { sheet: "Movements", row: 4, column: 4 }, severity: "error" },
  { cell: { sheet: "Classes", row: 1, column: 1 }, severity: "note" },
];
const MARKS_AFTER: readonly CellMark[] = [
  { cell: { sheet: "Movements", row: 5, column: 4 }, severity: "error" },
  { cell: { sheet: "Movements", row: 6, column: 5 }, severity: "warning" },
  { cell: { sheet: "Kinds", row: 0, column: 1 }, severity: "note" },
];

// Hundreds of runs a test.
jest.setTimeout(60_000);

let register: Uint8Array;
beforeAll(async () => {
  register = await contractRegister();
});

interface Outcome {
  /** Each counted as often as there are actions it stands for. */
  readonly failures: number;
  readonly completions: number;
}

type Fault = "action" | "request" | "reply";

interface Attempted {
  /** Brings the workbook to where it begins, also from where a change was complete. */
  readonly prepare: (opened: OpenedInExcel) => Promise<unknown>;
  readonly change: (workbook: EditableWorkbook) => Promise<unknown>;
  readonly isComplete: (opened: OpenedInExcel) => boolean;
}

/** Actions from one failure to the next: a return has hundreds, most of them a cell like the one before. Requests are few: each is tried. */
const STEP = IS_WHOLE ? 1 : 29;

/**
 * Does the change with a failure at the first action, the next that is tried, and so on until one run has no failure left to happen. Each run must
 * leave the workbook as it was, with a failure to show for it, or complete.
 */
async function failAtEach(fault: Fault, { prepare, change, isComplete }: Attempted): Promise<Outcome> {
  let opened = await openOnSimulatedExcel(register);
  await prepare(opened);
  const before = JSON.stringify(opened.host.book.describe());
  let failures = 0;
  let completions = 0;
  const step = fault === "action" ? STEP : 1;
  for (let number = 1; ; number += step) {
    opened.host.faults.set(
      fault === "action" ? { failAtAction: { number } } : { failAtRequest: { number, lost: fault } },
    );
    const thrown: unknown = await change(opened.workbook).then(
      () => null,
      (failure: unknown) => failure,
    );
    const happened = !opened.host.faults.pending;
    opened.host.faults.set({});
    if (thrown !== null) {
      expect(thrown).toBeInstanceOf(HostFailure);
      expect((thrown as HostFailure).leftBehind).toBeNull();
      if (JSON.stringify(opened.host.book.describe()) !== before)
        throw new Error(
          `after a failure at ${fault} ${number} the workbook is not as before: ${String((thrown as HostFailure).originalCause)}`,
        );
      failures += step;
    } else {
      if (!isComplete(opened)) throw new Error(`after ${fault} ${number} the work says it is done and is not`);
      completions += step;
      if (!happened) return { failures, completions };
      // Complete all the same, as where Excel is asked once more: begun anew.
      opened = await openOnSimulatedExcel(register);
      await prepare(opened);
      expect(JSON.stringify(opened.host.book.describe())).toBe(before);
    }
  }
}

const nothing = (): Promise<void> => Promise.resolve();

const writing: Attempted = {
  prepare: ({ host }) => {
    const sheet = host.book.sheet(SAMPLE_PLAN.sheetName);
    if (sheet) host.book.deleteSheet(sheet, "user");
    return Promise.resolve();
  },
  change: (workbook) => workbook.write(SAMPLE_PLAN),
  isComplete: ({ host }) => {
    const names =
      SAMPLE_PLAN.cells.filter(({ name }) => name !== null).length + Object.keys(SAMPLE_PLAN.properties).length;
    return host.book.sheet(SAMPLE_PLAN.sheetName)?.names.length === names;
  },
};

/** Of a sheet with a chart: whether there must be one depends on what the answer calls unsupported. */
function drawing(): Attempted {
  let unsupported: readonly string[] = [];
  return {
    prepare: ({ host }) => {
      const sheet = host.book.sheet(CHARTED_PLAN.sheetName);
      if (sheet) host.book.deleteSheet(sheet, "user");
      return Promise.resolve();
    },
    change: async (workbook) => ({ unsupported } = await workbook.write(CHARTED_PLAN)),
    isComplete: ({ host }) => {
      const charts = host.book.sheet(CHARTED_PLAN.sheetName)?.charts;
      if (unsupported.includes("chart")) return charts?.length === 0;
      const [chart, ...more] = charts ?? [];
      return (
        chart?.title === CHARTED_PLAN.charts?.[0]?.title &&
        chart?.series.at(-1)?.outline === "#123456" &&
        more.length === 0
      );
    },
  };
}

function oursOn({ host }: OpenedInExcel, sheet: string): number {
  return host.sheet(sheet).conditionalFormats.filter(({ formula }) => formula.includes("NextDayReturn")).length;
}

const marking: Attempted = {
  prepare: ({ workbook }) => workbook.mark(MARKS_BEFORE),
  change: (workbook) => workbook.mark(MARKS_AFTER),
  isComplete: (opened) =>
    oursOn(opened, "Movements") === 2 && oursOn(opened, "Classes") === 0 && oursOn(opened, "Kinds") === 1,
};

const addingMove: Attempted = {
  prepare: nothing,
  change: (workbook) => workbook.appendRow(NEW_MOVE),
  isComplete: ({ host }) =>
    host.sheet("Movements").cell(7, 4).content === -9 &&
    host.sheet("Classes").cell(2, 3).formula === "=B3+SUM(Movements!$E$5:$E$8)",
};

const addingClass: Attempted = {
  prepare: nothing,
  change: (workbook) => workbook.appendRow(NEW_CLASS),
  isComplete: ({ host }) =>
    host.sheet("Classes").cell(3, 0).content === "Class C" && host.sheet("Classes").cell(3, 3).formula !== null,
};

/** Below rows of the table that are still blank: the first of them is the place. */
const fillingBlankRow: Attempted = {
  prepare: ({ host }) => {
    host.editor.clear(host.sheet("Movements"), { row: 6, column: 1, rows: 1, columns: 5 }, "Contents", "user");
    return Promise.resolve();
  },
  change: (workbook) => workbook.appendRow({ ...NEW_MOVE, below: { ...NEW_MOVE.below, row: 5 } }),
  isComplete: ({ host }) =>
    host.sheet("Movements").cell(6, 4).content === -9 &&
    host.sheet("Movements").cell(6, 5).formula === "=F6+E7" &&
    host.sheet("Movements").tables[0]?.area.rows === 5,
};

/** A row the table has ready, with a formula alone. */
const READY_ROW: NewRow = { ...NEW_MOVE, below: { ...NEW_MOVE.below, row: 5 } };
const clearedForReadyRow = ({ host }: OpenedInExcel): void => {
  host.editor.clear(host.sheet("Movements"), { row: 6, column: 1, rows: 1, columns: 4 }, "Contents", "user");
};
const fillingReadyRow: Attempted = {
  prepare: (opened) => {
    clearedForReadyRow(opened);
    return Promise.resolve();
  },
  change: (workbook) => workbook.appendRow(READY_ROW),
  isComplete: fillingBlankRow.isComplete,
};

/** A table without totals, to be resized. */
const growingTable: Attempted = {
  prepare: ({ host }) => {
    for (const table of host.sheet("Movements").tables) {
      if (table.showTotals) table.area = { ...table.area, rows: table.area.rows - 1 };
      table.showTotals = false;
    }
    host.editor.clear(host.sheet("Movements"), { row: 7, column: 1, rows: 1, columns: 5 }, "All", "user");
    return Promise.resolve();
  },
  change: (workbook) => workbook.appendRow(NEW_MOVE),
  isComplete: ({ host }) =>
    host.sheet("Movements").cell(7, 4).content === -9 && host.sheet("Movements").tables[0]?.area.rows === 5,
};

/** The row is added anew for each run: what is done at once is what takes it away again. */
const removingRow = (row: NewRow): Attempted => {
  let added: AddedRow | null = null;
  return {
    prepare: async ({ workbook }) => {
      added = await workbook.appendRow(row);
    },
    change: async (workbook) => {
      if (added !== null) await workbook.removeRow(added);
    },
    isComplete: ({ host }) =>
      host.sheet("Movements").tables[0]?.area.rows === 5 && host.sheet("Classes").cell(3, 0).content === "",
  };
};

const removingReadyRow: Attempted = (() => {
  let added: AddedRow | null = null;
  return {
    prepare: async (opened) => {
      if (opened.host.sheet("Movements").cell(6, 4).content !== "") clearedForReadyRow(opened);
      added = await opened.workbook.appendRow(READY_ROW);
    },
    change: async (workbook: EditableWorkbook) => {
      if (added !== null) await workbook.removeRow(added);
    },
    isComplete: ({ host }: OpenedInExcel) =>
      host.sheet("Movements").cell(6, 4).content === "" &&
      host.sheet("Movements").cell(6, 5).formula === "=F6+E7" &&
      host.sheet("Movements").tables[0]?.area.rows === 5,
  };
})();

const addingColumn: Attempted = {
  prepare: ({ host }) => {
    for (const table of host.sheet("Movements").tables) table.area = { ...table.area, columns: 5 };
    host.editor.clear(host.sheet("Movements"), { row: 3, column: 6, rows: 5, columns: 1 }, "All", "user");
    return Promise.resolve();
  },
  change: (workbook) =>
    workbook.addColumn({
      sheet: MOVES.sheet,
      table: MOVES.table,
      beside: { sheet: MOVES.sheet, row: 3, column: 5, rows: 4, columns: 1 },
      heading: "Holder",
      numberFormat: "@",
    }),
  isComplete: ({ host }) =>
    host.sheet("Movements").cell(3, 6).content === "Holder" && host.sheet("Movements").tables[0]?.area.columns === 6,
};

const putting: Attempted = {
  prepare: nothing,
  change: (workbook) =>
    workbook.put([
      { cell: { sheet: "Classes", row: 1, column: 1 }, value: { kind: "number", decimal: "1" } },
      { cell: { sheet: "Classes", row: 1, column: 3 }, value: { kind: "number", decimal: "2" } },
      { cell: { sheet: "Kinds", row: 6, column: 1 }, value: { kind: "text", text: "=x" } },
      { cell: { sheet: "Kinds", row: 8, column: 1 }, value: { kind: "text", text: "y" } },
    ]),
  isComplete: ({ host }) => host.sheet("Kinds").cell(6, 1).content === "=x",
};

describe("a failure at any action leaves the workbook as it was, or complete", () => {
  it("while a return is written", async () => {
    const { failures, completions } = await failAtEach("action", writing);
    expect(failures).toBeGreaterThan(100);
    // The page set-up comes last: where Excel refuses that alone, the sheet stays and the answer says so.
    expect(completions).toBeGreaterThan(1);
  });

  it("while a sheet with a chart is written: the chart is whole, or not there and said so", async () => {
    const { failures, completions } = await failAtEach("action", drawing());
    expect(failures).toBeGreaterThan(30);
    expect(completions).toBeGreaterThan(20);
  });

  it("while marks are replaced", async () => {
    const { failures, completions } = await failAtEach("action", marking);
    expect(failures).toBeGreaterThan(20);
    // Once old marks began to go, going on is the way back to order.
    expect(completions).toBeGreaterThan(1);
  });

  it("while the first marks are made", async () => {
    const { failures } = await failAtEach("action", { ...marking, prepare: ({ workbook }) => workbook.mark([]) });
    expect(failures).toBeGreaterThan(20);
  });

  it.each([
    ["an Excel table", addingMove],
    ["a plain range", addingClass],
    ["a blank row of an Excel table", fillingBlankRow],
    ["a row of an Excel table with a formula alone", fillingReadyRow],
    ["an Excel table without totals", growingTable],
  ])("while a row is added to %s", async (_table, attempted) => {
    const { failures } = await failAtEach("action", attempted);
    expect(failures).toBeGreaterThan(15);
  });

  it.each([
    ["an Excel table", removingRow(NEW_MOVE)],
    ["a plain range", removingRow(NEW_CLASS)],
    ["an Excel table, where it was ready,", removingReadyRow],
  ])("while a row of %s is taken away again", async (_table, attempted) => {
    const { failures } = await failAtEach("action", attempted);
    expect(failures).toBeGreaterThan(5);
  });

  it("while a column is added", async () => {
    const { failures } = await failAtEach("action", addingColumn);
    expect(failures).toBeGreaterThan(8);
  });

  it("while values are put into cells", async () => {
    const { failures } = await failAtEach("action", putting);
    expect(failures).toBeGreaterThan(8);
  });

  it.each(["request", "reply"] as const)("where a %s is lost on the way", async (fault) => {
    for (const attempted of [
      writing,
      drawing(),
      marking,
      addingMove,
      addingClass,
      removingRow(NEW_MOVE),
      addingColumn,
      putting,
    ])
      await failAtEach(fault, attempted);
  });

  it("reports what is unsupported where only the page set-up is refused", async () => {
    const opened = await openOnSimulatedExcel(register);
    const { workbook, host } = opened;
    await workbook.write(SAMPLE_PLAN);
    const { actions } = host.counted;
    await writing.prepare(opened);
    host.faults.set({ failAtAction: { number: actions - 2, code: "InvalidArgument" } });
    expect(await workbook.write(SAMPLE_PLAN)).toEqual({
      sheetName: SAMPLE_PLAN.sheetName,
      unsupported: ["page set-up"],
    });
  });

  it("takes the sheet away too where a chart half-drawn cannot be", async () => {
    const opened = await openOnSimulatedExcel(register);
    const { workbook, host } = opened;
    const before = JSON.stringify(host.book.describe());
    let refusals = 2;
    const refuse = (number: number): void => {
      host.faults.set({
        failAtAction: { number },
        // The next request, which would take the chart away, is refused at once.
        beforeRequest: () => {
          if (!host.faults.pending && --refusals > 0) refuse(1);
        },
      });
    };
    await workbook.write(CHARTED_PLAN);
    const { actions } = host.counted;
    await drawing().prepare(opened);
    refuse(actions - 2);
    await expect(workbook.write(CHARTED_PLAN)).rejects.toBeInstanceOf(HostFailure);
    expect(JSON.stringify(host.book.describe())).toBe(before);
  });

  it("says what it had to leave behind where even taking it back fails", async () => {
    const { workbook, host } = await openOnSimulatedExcel(register);
    let requests = 0;
    host.faults.set({
      failAtAction: { number: 60 },
      beforeRequest: () => {
        requests++;
        // From the third request on the network is gone.
        if (requests === 3) host.faults.set({ failAtRequest: { number: 1, lost: "request" } });
      },
    });
    await expect(workbook.write(SAMPLE_PLAN)).rejects.toMatchObject({ leftBehind: SAMPLE_PLAN.sheetName });
  });
});
