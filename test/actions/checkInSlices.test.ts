import { rememberingReads } from "../../src/actions/cachedWorkbook";
import { checkRegister } from "../../src/actions/checkRegister";
import { runToEnd, runInSlices, type Steps } from "../../src/shares/runInSlices";
import { cellsWorkbook } from "../support/cellsWorkbook";
import { generatedRegister } from "../support/generatedRegister";

const ROWS = 1_500;

afterEach(() => jest.restoreAllMocks());

/** Steps that each take their time, by a clock that nothing else moves on. */
function slow(steps: number, ms: number): Steps<number> {
  let now = 0;
  jest.spyOn(Date, "now").mockImplementation(() => now);
  return (function* () {
    for (let step = 0; step < steps; step++) {
      now += ms;
      yield;
    }
    return steps;
  })();
}

describe("work in turns", () => {
  test("rests when its steps have taken two frames, and gives what it gives at once", async () => {
    let rests = 0;
    const yieldToUi = (): Promise<void> => {
      rests += 1;
      return Promise.resolve();
    };
    expect(await runInSlices(slow(6, 24), yieldToUi)).toBe(6);
    expect(rests).toBe(6);
    expect(runToEnd(slow(6, 24))).toBe(6);
    rests = 0;
    await runInSlices(slow(6, 12), yieldToUi);
    expect(rests).toBe(3);
    rests = 0;
    await runInSlices(slow(2, 11), yieldToUi);
    expect(rests).toBe(0);
  });
});

describe("a check that rests", () => {
  test("finds what a check at once finds, and lets others have their turn meanwhile", async () => {
    const { workbook } = cellsWorkbook(generatedRegister({ rows: ROWS }));
    let others = 0;
    const resting = await checkRegister(workbook, {
      yieldToUi: () =>
        new Promise((resolve) => {
          setImmediate(() => {
            others += 1;
            resolve();
          });
        }),
    });
    const atOnceFound = await checkRegister(workbook);
    expect(resting.findings).toEqual(atOnceFound.findings);
    expect(resting.register).toEqual(atOnceFound.register);
    expect(resting.register.movements).toHaveLength(ROWS);
    expect(others).toBeGreaterThan(2);
  });

  test("is stopped at a rest, and the next one finds everything all the same", async () => {
    const generated = generatedRegister({ rows: ROWS });
    const live = rememberingReads(cellsWorkbook(generated).workbook);
    const stopped = new Error("stopped");
    await expect(checkRegister(live, { yieldToUi: () => Promise.reject(stopped) })).rejects.toBe(stopped);
    const after = await checkRegister(live);
    expect(after.findings).toEqual((await checkRegister(cellsWorkbook(generated).workbook)).findings);
  });
});
