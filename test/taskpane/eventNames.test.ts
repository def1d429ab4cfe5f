import { recogniseEvent } from "../../src/reading/vocabulary/eventMeaning";
import { CATEGORIES } from "../../src/shares/register/category";
import { inUnits } from "../../src/shares/values/inUnits";
import { EVENT_NAMES } from "../../src/taskpane/movement/eventNames";

describe("the events the form for a movement offers", () => {
  test.each(Object.entries(EVENT_NAMES))("%s is read back as what was chosen, in both languages", (code, names) => {
    expect(recogniseEvent(names.en, null)).toEqual({ category: code, recognised: true });
    expect(recogniseEvent(names["zh-Hant"], null)).toEqual({ category: code, recognised: true });
  });

  test.each(Object.entries(EVENT_NAMES))("%s is read back of units too", (code, names) => {
    for (const language of ["en", "zh-Hant"] as const)
      expect(recogniseEvent(inUnits(names[language], language), null)).toEqual({ category: code, recognised: true });
  });

  test("every category but the secretary's own words is offered", () => {
    expect(Object.keys(EVENT_NAMES).sort()).toEqual(
      CATEGORIES.map(({ code }) => code)
        .filter((code) => code !== "other")
        .sort(),
    );
  });
});
