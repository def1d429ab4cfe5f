import { inspect } from "node:util";
import type { Worker } from "node:worker_threads";
import type { Words } from "../../shares/values/finding";
import { errorCode } from "../../file/errorCode";
import type { Answer, Task } from "./tasks";

/** Those who do tasks. */
export interface Crew {
  /** Never rejects: what fails is an answer too. */
  perform(task: Task): Promise<Answer>;
  dismiss(): Promise<void>;
}

/** The crew of one: this thread. */
export function thisThread(perform: (task: Task) => Promise<Answer>): Crew {
  return { perform, dismiss: () => Promise.resolve() };
}

interface Waiting {
  readonly task: Task;
  readonly answer: (answer: Answer) => void;
}

/** A thread, and what it has in hand. */
interface Hand {
  readonly worker: Worker;
  current: Waiting | null;
}

/** Worker threads, started when there is work for them, each with one register in hand. One that dies takes only its own register with it. */
export class WorkerCrew implements Crew {
  readonly #hands = new Set<Hand>();
  readonly #waiting: Waiting[] = [];

  constructor(
    private readonly newWorker: () => Worker,
    private readonly most: number,
  ) {}

  perform(task: Task): Promise<Answer> {
    return new Promise((answer) => {
      this.#waiting.push({ task, answer });
      this.#assign();
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all([...this.#hands].map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const idle = [...this.#hands].find(({ current }) => current === null);
      const hand = idle ?? (this.#hands.size < this.most ? this.#started() : undefined);
      if (hand === undefined) return;
      hand.current = this.#waiting.shift() ?? null;
      if (hand.current !== null) hand.worker.postMessage(hand.current.task);
    }
  }

  #started(): Hand {
    const hand: Hand = { worker: this.newWorker(), current: null };
    this.#hands.add(hand);
    hand.worker.on("message", (answer: Answer) => {
      this.#done(hand, answer);
    });
    // It ran out of memory, or died of a fault of ours.
    hand.worker.on("error", (cause: unknown) => {
      this.#hands.delete(hand);
      this.#done(hand, { kind: "failed", line: deathLine(cause) });
    });
    hand.worker.on("exit", () => {
      this.#hands.delete(hand);
      this.#done(hand, { kind: "failed", line: deathLine(null) });
    });
    return hand;
  }

  #done(hand: Hand, answer: Answer): void {
    const { current } = hand;
    hand.current = null;
    current?.answer(answer);
    this.#assign();
  }
}

function deathLine(cause: unknown): Words {
  if (errorCode(cause) === "ERR_WORKER_OUT_OF_MEMORY")
    return {
      en: "needs more memory than there is. Keep the record in a workbook of its own, without what does not belong to it.",
      "zh-Hant": "記憶體不足。請將紀錄存於獨立的活頁簿，移除無關內容。",
    };
  const what = cause === null ? "the thread ended" : (inspect(cause).split("\n")[0] ?? "");
  return {
    en: `could not be looked at: the program failed (${what}).`,
    "zh-Hant": `未能查看：程式出錯（${what}）。`,
  };
}

/**
 * Has tasks done, so many in hand at a time, and gives their answers in the order of the tasks. No new task is begun once it is stopped; those begun are waited for.
 */
export async function* answersInOrder<T extends { readonly task: Task }>(
  items: Iterable<T>,
  crew: Crew,
  inHand: number,
  stop: AbortSignal,
): AsyncGenerator<{ readonly item: T; readonly answer: Answer }> {
  const running: Promise<{ item: T; answer: Answer }>[] = [];
  for (const item of items) {
    if (stop.aborted) break;
    running.push(crew.perform(item.task).then((answer) => ({ item, answer })));
    const first = running.length < inHand ? undefined : running.shift();
    if (first !== undefined) yield await first;
  }
  for (const each of running) yield await each;
}
