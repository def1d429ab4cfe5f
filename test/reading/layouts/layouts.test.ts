import { expectReturn, outcomeOfGrids } from "../support/grids";
import { SENSETIME, SENSETIME_WITH_REMARKS, TENCENT } from "../support/published";
import { CLASSES_ACROSS, LAYOUTS_OF_SENSETIME, RAISED_MARKS, REGISTRARS_STATEMENT } from "./senseTime";
import { EXCHANGED_DATES, LAYOUTS_OF_TENCENT, STRUCK_ROW } from "./tencent";
import { proofs } from "../support/proofs";

const { proof, proofEach } = proofs("layouts");

describe("SenseTime's register as people keep it gives the published return", () => {
  proofEach(Object.entries(LAYOUTS_OF_SENSETIME), (_, grids) => expectReturn(grids, SENSETIME_WITH_REMARKS));
  proof("classes across, remarks aside", () => expectReturn(CLASSES_ACROSS, SENSETIME));
  proof("a registrar's statement, remarks aside, the conversion in full words", () =>
    expectReturn(REGISTRARS_STATEMENT, SENSETIME),
  );
});

describe("Tencent's log as people keep it gives the published return", () => {
  proofEach(Object.entries(LAYOUTS_OF_TENCENT), (_, grids) => expectReturn(grids, TENCENT));
});

describe("the published return, or an error at the cells in doubt", () => {
  proof("a raised note mark is no digit of the number", async () => {
    const outcome = await outcomeOfGrids(RAISED_MARKS);
    if (outcome.end === "written") expect(outcome.filled).toMatchObject(SENSETIME_WITH_REMARKS);
    else
      expect(outcome.end === "errors" && outcome.errors.map((line) => line.split(" ")[0])).toEqual([
        "Movements!D2",
        "Movements!D3",
        "Movements!D4",
      ]);
  });

  proof("days and months exchanged by an American Excel", async () => {
    const outcome = await outcomeOfGrids(EXCHANGED_DATES);
    if (outcome.end === "written") expect(outcome.filled).toMatchObject(TENCENT);
    else expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBe(1);
  });

  proof("a row struck through", async () => {
    const outcome = await outcomeOfGrids(STRUCK_ROW);
    if (outcome.end === "written") expect(outcome.filled).toMatchObject(TENCENT);
    else expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBe(1);
  });
});
