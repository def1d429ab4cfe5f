import type { Browser, Page } from "playwright-core";

/** One task of the page's main thread, in milliseconds. */
export interface Task {
  /** Of the processor: a busy machine does not lengthen it. */
  readonly processor: number;
  /** By the clock on the wall: what the user waits on a quiet machine. */
  readonly wall: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds: on the wall, and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The tasks of pages' main threads while something is done, by Chromium's own trace; the longest first. */
export async function tasksOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<readonly Task[]> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mainThreads = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(place),
  );
  const own = traceEvents.filter((event) => event.ph === "X" && (isTask(event) || isAfterTask(event)));
  return [...mainThreads]
    .flatMap((thread) => withMicrotasks(own.filter((event) => place(event) === thread)))
    .sort((a, b) => b.processor - a.processor);
}

const isTask = ({ name }: TraceEvent): boolean => name.endsWith("::RunTask");
/** What promises do next belongs to the task before it: the page is no freer in between. */
const isAfterTask = ({ name }: TraceEvent): boolean => name === "BlinkScheduler_PerformMicrotaskCheckpoint";

function withMicrotasks(events: readonly TraceEvent[]): readonly Task[] {
  const tasks: { processor: number; wall: number }[] = [];
  let end = 0;
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const { ts, dur = 0, tdur = 0 } = event;
    // Within the one before.
    if (ts < end) continue;
    end = ts + dur;
    const last = tasks.at(-1);
    if (last && isAfterTask(event)) {
      last.processor += tdur / 1_000;
      last.wall += dur / 1_000;
    } else tasks.push({ processor: tdur / 1_000, wall: dur / 1_000 });
  }
  return tasks;
}
