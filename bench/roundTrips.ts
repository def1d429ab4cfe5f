import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkRegister } from "../src/actions/checkRegister";
import { markFindings } from "../src/actions/markFindings";
import { writeReturn } from "../src/actions/writeReturn";
import type { ExcelNamespace } from "../src/excel/excelNamespace";
import { openExcelWorkbook } from "../src/excel/excelWorkbook";
import { showCell } from "../src/shares/values/cell";
import type { Finding } from "../src/shares/values/finding";
import type { SimulatedExcel } from "../src/simulated-excel/simulatedExcel";
import { createPaneStore } from "../src/taskpane/state/paneStore";
import { chosenForReturn } from "../src/taskpane/work/chosenForReturn";
import { createPaneWork } from "../src/taskpane/work/paneWork";
import type { EditableWorkbook } from "../src/workbook/workbook";
import { loadClient } from "../test/support/loadExcelClient";
import { registerInExcel } from "../test/support/registerInExcel";
import { rowByRow } from "./alternatives/rowByRow";
import { wholeSheets } from "./alternatives/wholeSheets";
import { flawedRegister, type FlawedRegister } from "./flawedRegister";
import { type Growth, growthChart } from "./growthChart";
import { milliseconds, table, timesOf } from "./measure";
import { type Cost, Wire } from "./wire";

/**
 * What Excel is asked for a check, its marks, a return and an edit: by the pane, by an add-in that walks row by row, and by one that reads every sheet again at
 * each edit. The same simulated Excel, Microsoft's own client, the same register and the same findings for all three.
 */
const SIZES = [100, 10_000, 100_000] as const;
const WORKS = ["check", "mark", "write", "edit"] as const;
/** How often each work is done; the median counts. */
const RUNS = 5;
/** What takes more requests than this is done once. */
const ONCE_ONLY = 5_000;
/** An add-in whose check takes more requests than this is not made to read all of it again: writing and editing would take as many. */
const NEVER_AGAIN = 20_000;

type Work = (typeof WORKS)[number];

/** An add-in on a workbook of its own. */
interface Way {
  readonly name: string;
  readonly works: Readonly<Record<Work, () => Promise<unknown>>>;
  findings(): readonly Finding[];
}

type MakeWay = (excel: ExcelNamespace, host: SimulatedExcel, register: FlawedRegister) => Way;

const pane: MakeWay = (excel, host, register) => {
  const store = createPaneStore();
  const work = createPaneWork(
    openExcelWorkbook(excel, (set, version) => host.isSetSupported(set, version)),
    store,
  );
  const sheetId = host.sheet(register.sheet).id;
  store.send({ type: "marking switched", on: false });
  return {
    name: "the pane",
    findings: () => store.state().check.outcome?.findings ?? [],
    works: {
      check: () => work.checks.check("press"),
      mark: () => work.checks.switchMarks(true),
      write: () => {
        store.send({ type: "writing in spite of errors", force: true });
        return work.returns.write();
      },
      edit: () => {
        const { ended } = store.state().check;
        const next = new Promise<void>((resolve) => {
          const stop = store.subscribe(() => {
            if (store.state().check.ended === ended) return;
            stop();
            resolve();
          });
        });
        work.checks.edited([{ sheetId, area: register.edit(host) }], false);
        return next;
      },
    },
  };
};

const alternative =
  (name: string, make: (excel: ExcelNamespace, ours: EditableWorkbook) => EditableWorkbook): MakeWay =>
  (excel, host, register) => {
    const workbook = make(
      excel,
      openExcelWorkbook(excel, (set, version) => host.isSetSupported(set, version)),
    );
    const chosen = chosenForReturn(createPaneStore().state().draft);
    let found: readonly Finding[] = [];
    const check = async (): Promise<void> => {
      ({ findings: found } = await checkRegister(workbook, chosen));
    };
    return {
      name,
      findings: () => found,
      works: {
        check,
        mark: () => markFindings(workbook, found),
        write: () => writeReturn(workbook, workbook, { ...chosen, force: true }),
        edit: () => {
          register.edit(host);
          return check();
        },
      },
    };
  };

const WAYS: readonly MakeWay[] = [pane, alternative("row by row", rowByRow), alternative("whole sheets", wholeSheets)];

interface Measured {
  readonly way: Way;
  readonly wire: Wire;
  readonly costs: Partial<Record<Work, Cost>>;
}

function connect(make: MakeWay, register: FlawedRegister): Measured {
  const host = registerInExcel(register.workbook);
  const wire = new Wire(host);
  const excel = loadClient({ bridge: wire.bridge, isSetSupported: (set, version) => wire.isSetSupported(set, version) })
    .Excel as typeof Excel;
  return { way: make(excel, host, register), wire, costs: {} };
}

/** Each work by each add-in in turn, so that a busy moment of the machine falls on all of them. */
async function measure(rows: number): Promise<readonly Measured[]> {
  const register = flawedRegister(rows);
  const all = WAYS.map((make) => connect(make, register));
  for (const work of WORKS) {
    const runs = new Map(all.map((each): [Measured, Cost[]] => [each, []]));
    for (let run = 0; run < RUNS; run++) {
      for (const [each, done] of runs)
        if (isToRun(work, done, each.costs.check)) done.push(await each.wire.cost(each.way.works[work]));
    }
    for (const [each, done] of runs) if (done.length > 0) each.costs[work] = medianOf(done);
    // Before anything is edited: how often each of them edits hangs on what it costs.
    if (work === "check") sameFindings(rows, all);
  }
  return all;
}

function sameFindings(rows: number, all: readonly Measured[]): void {
  const found = new Set(
    all.map(({ way }) =>
      way
        .findings()
        .map(({ code, cells }) => `${code} ${cells.map(showCell).join()}`)
        .join("\n"),
    ),
  );
  if (found.size !== 1)
    throw new Error(`At ${rows} rows the add-ins do not find the same:\n${[...found].join("\n\n")}`);
}

function isToRun(work: Work, done: readonly Cost[], check: Cost | undefined): boolean {
  const readsAll = work === "write" || work === "edit";
  if (readsAll && (check?.requests ?? 0) > NEVER_AGAIN) return false;
  return done[0] === undefined || done[0].requests <= ONCE_ONLY;
}

function medianOf(runs: readonly Cost[]): Cost {
  const median = (of: (cost: Cost) => number): number => timesOf(runs.map(of)).median;
  return {
    requests: median((run) => run.requests),
    actions: median((run) => run.actions),
    up: median((run) => run.up),
    down: median((run) => run.down),
    own: median((run) => run.own),
  };
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const kilobytes = (bytes: number): string =>
  `${(bytes / 1024).toLocaleString("en", { maximumFractionDigits: bytes < 10_240 ? 1 : 0 })} kB`;

async function main(): Promise<void> {
  console.log("Round trips: what Excel is asked, by the pane and by two other add-ins\n");
  const lines: Record<Work, string[][]> = { check: [], mark: [], write: [], edit: [] };
  const requests: Lines = new Map();
  const kilobytesOfEdit: Lines = new Map();
  // The engine compiles what is hot before anything counts.
  await measure(1_000);
  for (const rows of SIZES) {
    const all = await measure(rows);
    console.log(`${whole(rows)} rows: ${whole(all[0]?.way.findings().length ?? 0)} findings each`);
    for (const {
      way: { name },
      costs,
    } of all) {
      for (const work of WORKS) lines[work].push([whole(rows), name, ...cells(costs[work])]);
      if (costs.check) addPoint(requests, name, rows, costs.check.requests);
      if (costs.edit) addPoint(kilobytesOfEdit, name, rows, (costs.edit.up + costs.edit.down) / 1024);
    }
  }
  for (const work of WORKS)
    console.log(
      `\n${work}\n${table([["rows", "add-in", "requests", "actions", "to Excel", "from Excel", "own time"], ...lines[work]])}`,
    );
  draw("requests.svg", requests, {
    title: "Requests of a check against rows",
    unit: "",
    scale: [1, 10, 100, 1_000, 10_000, 100_000],
  });
  draw("edit.svg", kilobytesOfEdit, {
    title: "Kilobytes that travel at an edit against rows",
    unit: " kB",
    scale: [1, 10, 100, 1_000, 10_000, 100_000],
  });
}

function cells(cost: Cost | undefined): readonly string[] {
  return cost
    ? [whole(cost.requests), whole(cost.actions), kilobytes(cost.up), kilobytes(cost.down), milliseconds(cost.own)]
    : ["not run", "", "", "", ""];
}

type Lines = Map<string, (readonly [rows: number, value: number])[]>;

function addPoint(lines: Lines, name: string, rows: number, value: number): void {
  lines.set(name, [...(lines.get(name) ?? []), [rows, value]]);
}

const DASHES = ["", "8 4", "2 4"];

function draw(file: string, lines: Lines, growth: Growth): void {
  const series = [...lines].map(([name, points], index) => ({ name, dashes: DASHES[index] ?? "", points }));
  writeFileSync(join(process.env["BENCH_FOLDER"] ?? "bench", "../docs/pictures", file), growthChart(series, growth));
}

main().catch((failure: unknown) => {
  // An error of Microsoft's client shows the whole of its one line of source.
  console.error(String(failure));
  process.exitCode = 1;
});
