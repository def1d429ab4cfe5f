import { EDITIONS, editionFor } from "../../src/forms/registry";
import { day } from "../support/registerBuilder";

describe("the edition of a closing date", () => {
  test.each([
    ["2021-07-15", "FF304 old labels"],
    ["2022-11-21", "FF304 old labels"],
    ["2022-12-30", "FF304 old labels"],
    // Between the two no FF304 was seen: the day is that on which the labels of FF301 changed.
    ["2023-07-30", "FF304 old labels"],
    ["2023-07-31", "FF304 v1.2.5"],
    ["2023-10-26", "FF304 v1.2.5"],
    ["2024-06-10", "FF304 v1.2.5"],
    ["2024-06-11", "FF305 v1.3.0"],
    ["2026-01-06", "FF305 v1.3.0"],
  ])("%s is %s", (closing, id) => {
    expect(editionFor(day(closing)).id).toBe(id);
  });

  test("a form asked for is taken in the edition nearest to the date", () => {
    expect(editionFor(day("2025-06-13"), "FF304").id).toBe("FF304 v1.2.5");
    expect(editionFor(day("2021-07-15"), "FF304").id).toBe("FF304 old labels");
    expect(editionFor(day("2021-07-15"), "FF305").id).toBe("FF305 v1.3.0");
  });

  test("an order of labels asked for is taken where the form ever had it", () => {
    expect(editionFor(day("2022-12-30"), null, "new").id).toBe("FF304 v1.2.5");
    expect(editionFor(day("2023-10-26"), "FF304", "old").id).toBe("FF304 old labels");
    expect(editionFor(day("2025-06-13"), null, "old").id).toBe("FF305 v1.3.0");
  });

  test("no two editions share an identifier", () => {
    expect(new Set(EDITIONS.map(({ id }) => id)).size).toBe(EDITIONS.length);
  });
});
