import { createRunner } from "jest-light-runner";

const ASKED = "jest-light-runner-get-worker-data";
const ANSWER = "jest-light-runner-worker-data";

/**
 * Runs the files of tests in processes that each load the program once (decision 0027).
 *
 * A process asks for its settings with its first file. The library answers every process that has been given a file as soon as one of them asks, and none a
 * second time: a process that was not yet listening then waited for ever, and the run with it. Here each file brings a channel of its own, and who asks
 * is answered.
 */
export default class Runner extends createRunner({ runtime: "child_process" }) {
  constructor(...settings) {
    super(...settings);
    this._testRunners = new RunnersThatAnswer({ globalConfig: this._globalConfig, runtime: this._runtime });
  }
}

/** The pools of processes, by the settings of their project. */
export class RunnersThatAnswer extends Map {
  #ofAll;

  constructor(ofAll) {
    super();
    this.#ofAll = ofAll;
  }

  set(projectConfig, { pool, run }) {
    const workerData = { ...this.#ofAll, projectConfig };
    const inProcesses = this.#ofAll.runtime === "child_process";
    return super.set(projectConfig, {
      pool,
      run: inProcesses ? (test) => pool.run(test.path, { channel: channelTo(workerData) }) : run,
    });
  }
}

function channelTo(workerData) {
  let answer;
  return {
    onMessage: (listener) => (answer = listener),
    postMessage: (message) => {
      if (message === ASKED) answer({ type: ANSWER, workerData });
    },
  };
}
