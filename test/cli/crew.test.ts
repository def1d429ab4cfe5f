import { Worker } from "node:worker_threads";
import { answersInOrder, type Crew, WorkerCrew } from "../../src/cli/many/crew";
import type { Answer, Task } from "../../src/cli/many/tasks";

const task = (file: string): Task => ({ kind: "facts", file });

/** A thread that answers with the name of the file, dies of one called `die`, and ends at one called `end`. */
const THREAD = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", ({ file }) => {
  if (file === "die") throw new Error("a fault");
  if (file === "end") process.exit(0);
  parentPort.postMessage({ kind: "failed", line: { en: file } });
});`;

function crewOf(most: number): { crew: WorkerCrew; started: () => number } {
  let started = 0;
  const crew = new WorkerCrew(() => {
    started += 1;
    return new Worker(THREAD, { eval: true });
  }, most);
  return { crew, started: () => started };
}

const lineOf = (answer: Answer): string => (answer.kind === "failed" ? answer.line.en : "");

test("threads do every task, no more of them than allowed and none without work", async () => {
  const { crew, started } = crewOf(2);
  const names = Array.from({ length: 9 }, (_, index) => `${index}`);
  const answers = await Promise.all(names.map((name) => crew.perform(task(name))));
  await crew.dismiss();
  expect(answers.map(lineOf)).toEqual(names);
  expect(started()).toBe(2);
});

test("a thread that dies takes only its own register with it", async () => {
  const { crew } = crewOf(1);
  const answers = await Promise.all(["a", "die", "b", "end", "c"].map((name) => crew.perform(task(name))));
  await crew.dismiss();
  expect(answers.map(lineOf)).toEqual([
    "a",
    expect.stringMatching(/the program failed \(.*a fault\)/),
    "b",
    expect.stringMatching(/the program failed/),
    "c",
  ]);
});

/** A crew that counts what it has in hand, and answers the later of two tasks first. */
function countingCrew(): { crew: Crew; mostInHand: () => number; begun: () => number } {
  let inHand = 0;
  let most = 0;
  let begun = 0;
  const crew: Crew = {
    perform: async (of) => {
      begun += 1;
      most = Math.max(most, ++inHand);
      await new Promise((done) => setTimeout(done, begun % 2 === 0 ? 0 : 3));
      inHand -= 1;
      const name = of.kind === "facts" ? of.file : "";
      return { kind: "failed", line: { en: name, "zh-Hant": name } };
    },
    dismiss: () => Promise.resolve(),
  };
  return { crew, mostInHand: () => most, begun: () => begun };
}

const items = (count: number): { task: Task }[] =>
  Array.from({ length: count }, (_, index) => ({ task: task(`${index}`) }));

test("answers come in the order of the tasks, and no more are in hand than allowed", async () => {
  const { crew, mostInHand } = countingCrew();
  const lines: string[] = [];
  for await (const { answer } of answersInOrder(items(20), crew, 4, new AbortController().signal))
    lines.push(lineOf(answer));
  expect(lines).toEqual(items(20).map((_, index) => `${index}`));
  expect(mostInHand()).toBe(4);
});

test("once stopped no task is begun, and those begun are waited for", async () => {
  const { crew, begun } = countingCrew();
  const stop = new AbortController();
  const lines: string[] = [];
  for await (const { answer } of answersInOrder(items(20), crew, 4, stop.signal)) {
    lines.push(lineOf(answer));
    if (lines.length === 2) stop.abort();
  }
  expect(lines).toHaveLength(begun());
  expect(begun()).toBeLessThan(8);
});
