import type { BoundToken } from "../../src/remarks/boundToken";
import { RemarkModel } from "../../src/taskpane/remarks/remarkModel";

const NUMBER: BoundToken = { kind: "number", text: "31,775,000", means: "cancellation nd 1", cells: [] };

function typed(model: RemarkModel, text: string): void {
  for (const character of text) {
    const place = model.places.focus;
    const [words = ""] = model.parts;
    if (typeof words !== "string") throw new Error("words first");
    model.change(
      [words.slice(0, place) + character + words.slice(place), ...model.parts.slice(1)],
      place + 1,
      character,
    );
  }
}

test("typing is undone word by word, and redone", () => {
  const model = new RemarkModel();
  typed(model, "bought back shares");
  const seen: unknown[] = [];
  while (model.undo()) seen.push(model.parts[0] ?? "");
  expect(seen).toEqual(["bought back", "bought", ""]);
  while (model.redo());
  expect([model.parts, model.places.focus]).toEqual([["bought back shares"], 18]);
});

test("a caret moved between, a figure put in: each is a step of its own; a new step ends the redo", () => {
  const model = new RemarkModel();
  typed(model, "ab");
  model.places = { anchor: 0, focus: 0 };
  typed(model, "c");
  model.change([...model.parts, NUMBER], 4, null);
  expect(model.tokenAtCaret()).toBe(NUMBER);
  expect([model.undo(), model.parts]).toEqual([true, ["cab"]]);
  expect([model.undo(), model.parts]).toEqual([true, ["ab"]]);
  typed(model, "d");
  expect(model.redo()).toBe(false);
});

test("undo takes back the words, not a change of the tables", () => {
  const model = new RemarkModel();
  model.follow([NUMBER], [NUMBER]);
  model.places = { anchor: 1, focus: 1 };
  model.change([NUMBER, " shares"], 8, " shares");
  const now = { ...NUMBER, text: "31,775,001" };
  expect(model.follow([now, " shares"], [now])).toBe(false);
  expect([model.undo(), model.parts]).toEqual([true, [now]]);
  expect([model.redo(), model.parts]).toEqual([true, [now, " shares"]]);
});

test("the figure just passed is the one the caret is at", () => {
  const model = new RemarkModel();
  const other = { ...NUMBER, text: "1" };
  model.follow([NUMBER, other], []);
  model.places = { anchor: 1, focus: 1 };
  expect([model.tokenAtCaret(), model.numberAtCaret()]).toEqual([NUMBER, 0]);
  model.side = "behind";
  expect([model.tokenAtCaret(), model.numberAtCaret(), model.placeOfFigure(1)]).toEqual([other, 1, 1]);
  model.places = { anchor: 0, focus: 1 };
  expect(model.tokenAtCaret()).toBeNull();
});
