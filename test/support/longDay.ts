import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { checkRegister } from "../../src/actions/checkRegister";
import { markFindings } from "../../src/actions/markFindings";
import type { ExcelNamespace } from "../../src/excel/excelNamespace";
import { openExcelWorkbook } from "../../src/excel/excelWorkbook";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { cellAddress } from "../../src/shares/values/cell";
import type { Finding } from "../../src/shares/values/finding";
import { openXlsx, saveXlsx } from "../../src/simulated-excel/openXlsx";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import { createPaneStore, type PaneStore } from "../../src/taskpane/state/paneStore";
import { chosenForReturn } from "../../src/taskpane/work/chosenForReturn";
import { createPaneWork, type PaneWork } from "../../src/taskpane/work/paneWork";
import { watcherOf } from "../../src/taskpane/work/watcherOf";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { generatedRegister } from "./generatedRegister";
import { heapInUse } from "./heapInUse";
import { loadClient } from "./loadExcelClient";
import { registerInExcel } from "./registerInExcel";
import { seededChance, type Chance } from "./seededChance";

/** What an add-in that stays open must not pile up. */
export interface Held {
  readonly edits: number;
  /** Bytes of the heap after a collection: pane, Microsoft's client and simulated Excel together. */
  readonly heap: number;
  /** Events the client has registered for in Excel. */
  readonly handlers: number;
  /** Ranges Excel keeps for the client. */
  readonly tracked: number;
  /** Timers of this process. */
  readonly timers: number;
  /** Whether the pane's findings are those of a check that reads everything. */
  readonly isUpToDate: boolean;
}

/** The conditional formats of the workbook: sheet, formula and areas of each. */
type Formats = readonly string[];

export interface LongDay {
  readonly held: readonly Held[];
  /** What the pane has found after the last edit, and what a pane opened then finds. */
  readonly findings: { readonly live: readonly Finding[]; readonly fresh: readonly Finding[] };
  /** Marks after a check at the end, and those that a pane opened then makes. */
  readonly marks: { readonly own: Formats; readonly fresh: Formats };
  /** The user's own formats before the day, and what is left when the marks are taken away. */
  readonly formats: { readonly before: Formats; readonly after: Formats };
}

interface Day {
  /** Edits in all. */
  readonly edits: number;
  /** Rows of the register. */
  readonly rows: number;
  /** How often to look at what is held, after the first tenth. */
  readonly looks: number;
  readonly seed?: number;
}

/** How much faster than the clock on the wall the day goes: the pane waits for edits to pause, and ten thousand pauses are an hour. */
const HASTE = 100;

/**
 * A register stays open in the pane with its live check for a day of edits, one to three at a time, reported by Excel's events and checked before the next. Every so
 * often marks are switched, a check is pressed, and the user walks over the sheet.
 */
export async function longDay({ edits, rows, looks, seed = 1 }: Day): Promise<LongDay> {
  const host = registerInExcel(generatedRegister({ rows }));
  const before = giveOwnFormat(host);
  const excel = loadClient(host).Excel as ExcelNamespace;
  const supports = (set: string, version: string): boolean => host.isSetSupported(set, version);
  const store = createPaneStore();
  const workbook = openExcelWorkbook(excel, supports);
  const work = createPaneWork(workbook, store);
  await work.restore();
  const watch = await watchWorkbook(excel, supports, watcherOf(work));
  await work.checks.check("press");
  const user = new User(host, rows, seededChance(seed));
  const held: Held[] = [];
  const first = Math.ceil(edits / 10);
  const realTime = globalThis.setTimeout;
  globalThis.setTimeout = hastened(realTime);
  try {
    const every = Math.max(1, Math.floor((edits - first) / looks));
    for (let [done, moments, nextLook] = [0, 0, first]; done < edits;) {
      // One cell, or up to three before the pane has looked.
      const together = 1 + (++moments % 3);
      await checkedAfter(store, () => {
        for (let each = 0; each < together; each++) user.edit();
      });
      done += together;
      if (done >= nextLook) {
        nextLook += every;
        held.push(await look(done, host, workbook, store));
      }
      if (moments % 25 === 0) await inBetween(work, user);
    }
  } finally {
    globalThis.setTimeout = realTime;
  }
  const live = store.state().check.outcome?.findings ?? [];
  await work.checks.check("press");
  const own = formatsOf(host);
  const { findings: fresh, marks } = await openedAnew(host);
  await work.checks.switchMarks(false);
  await watch.dispose();
  return { held, findings: { live, fresh }, marks: { own, fresh: marks }, formats: { before, after: formatsOf(host) } };
}

/** Edits now here, now there; what was edited is put back some edits later, so that the register stays one. */
class User {
  private readonly toPutBack: (() => void)[] = [];

  constructor(
    private readonly host: SimulatedExcel,
    private readonly rows: number,
    private readonly chance: Chance,
  ) {}

  edit(): void {
    const putBack = this.toPutBack.length > 8 ? this.toPutBack.shift() : undefined;
    if (putBack) {
      putBack();
      return;
    }
    const [row, column] = [1 + this.chance.under(this.rows), this.chance.under(10)];
    const address = cellAddress(row, column);
    const { content } = this.host.sheet("Movements").cell(row, column);
    const other = [this.chance.under(1_000_000), "", "another text", -1, 45_000][this.chance.under(5)];
    this.toPutBack.push(() => {
      this.host.edit("Movements", address, content);
    });
    // What a cell holds already is no edit.
    this.host.edit("Movements", address, other === content ? "yet another" : other);
  }

  walk(): void {
    this.host.select("Movements", cellAddress(1 + this.chance.under(this.rows), 4));
  }
}

async function checkedAfter(store: PaneStore, edit: () => void): Promise<void> {
  const { ended } = store.state().check;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.state().check.ended === ended) return;
      stop();
      resolve();
    });
    edit();
  });
}

async function inBetween(work: PaneWork, user: User): Promise<void> {
  user.walk();
  await work.checks.switchMarks(false);
  await work.checks.switchMarks(true);
  await work.checks.check("press");
}

async function look(edits: number, host: SimulatedExcel, workbook: EditableWorkbook, store: PaneStore): Promise<Held> {
  const { findings } = await checkRegister(workbook, chosenForReturn(store.state().draft));
  const isUpToDate = isDeepStrictEqual(findings, store.state().check.outcome?.findings);
  // Let what was just done come to rest: Microsoft's client lets go of its ranges in a request of its own, and a preference is kept a moment later.
  await pause(30);
  return {
    edits,
    heap: heapInUse(),
    handlers: host.events.registered,
    tracked: host.references.count,
    timers: process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length,
    isUpToDate,
  };
}

/** The day's timers, hastened. */
function hastened(realTime: typeof setTimeout): typeof setTimeout {
  const run = (work: () => void, milliseconds = 0): NodeJS.Timeout => realTime(work, milliseconds / HASTE);
  return Object.assign(run, { __promisify__: realTime.__promisify__ }) as typeof setTimeout;
}

/** A conditional format of the user's, which no check may touch. */
function giveOwnFormat(host: SimulatedExcel): Formats {
  const sheet = host.sheet("Movements");
  sheet.conditionalFormats = [
    {
      id: host.book.nextId(),
      type: "Custom",
      areas: [{ row: 1, column: 4, rows: 20, columns: 1 }],
      formula: "=$E2<0",
      stopIfTrue: false,
      fill: "#EEEEEE",
      font: {},
      borders: {},
      carried: null,
    },
  ];
  return formatsOf(host);
}

function formatsOf(host: SimulatedExcel): Formats {
  return host.book.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.map(({ formula, fill, areas }) =>
      JSON.stringify([
        sheet.name,
        formula,
        fill,
        areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]).sort(),
      ]),
    ),
  );
}

/** The workbook as it now is, saved and opened by somebody else. */
async function openedAnew(
  host: SimulatedExcel,
): Promise<{ readonly findings: readonly Finding[]; readonly marks: Formats }> {
  const another = await openXlsx(await saveXlsx(host));
  const excel = loadClient(another).Excel as ExcelNamespace;
  const workbook = openExcelWorkbook(excel, (set, version) => another.isSetSupported(set, version));
  const { findings, causes } = await checkRegister(workbook, chosenForReturn(createPaneStore().state().draft));
  await markFindings(workbook, findings, causes);
  return { findings, marks: formatsOf(another) };
}
