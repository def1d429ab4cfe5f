import fc from "fast-check";
import { listDates } from "../../src/remarks/listDates";
import { day } from "./sketchRegister";

const CASES: readonly (readonly [days: readonly string[], en: string, zh: string])[] = [
  [[], "", ""],
  [["2022-12-30"], "30 December 2022", "2022年12月30日"],
  [["2022-09-16", "2022-09-19"], "16 and 19 September 2022", "2022年9月16日及19日"],
  [["2022-09-16", "2022-09-19", "2022-09-26"], "16, 19 and 26 September 2022", "2022年9月16日、19日及26日"],
  [
    ["2022-09-29", "2022-09-30", "2022-10-03"],
    "29 and 30 September and 3 October 2022",
    "2022年9月29日、30日及10月3日",
  ],
  [
    ["2022-09-30", "2022-10-03", "2022-11-01"],
    "30 September, 3 October and 1 November 2022",
    "2022年9月30日、10月3日及11月1日",
  ],
  [["2022-12-30", "2023-01-03"], "30 December 2022 and 3 January 2023", "2022年12月30日及2023年1月3日"],
  [
    ["2022-11-30", "2022-12-29", "2023-01-03", "2023-01-04"],
    "30 November and 29 December 2022 and 3 and 4 January 2023",
    "2022年11月30日、12月29日、2023年1月3日及4日",
  ],
  // The same month of two years is two months.
  [["2022-09-16", "2023-09-16"], "16 September 2022 and 16 September 2023", "2022年9月16日及2023年9月16日"],
];

describe("listDates", () => {
  test.each(CASES)("%j", (days, en, zh) => {
    expect(listDates(days.map(day), "en")).toBe(en);
    expect(listDates(days.map(day), "zh-Hant")).toBe(zh);
  });

  test("puts the days in order and says each once", () => {
    expect(listDates(["2022-09-26", "2022-09-16", "2022-09-16"].map(day), "en")).toBe("16 and 26 September 2022");
  });

  test("each day stands in the list once, whatever the days", () => {
    const anyDay = fc
      .integer({ min: 0, max: 1500 })
      .map((days) => day(new Date(Date.UTC(2021, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 30 }), (days) => {
        const expected = new Set(days).size;
        expect(listDates(days, "zh-Hant").match(/日/g)?.length ?? 0).toBe(expected);
        expect(listDates(days, "en").match(/\b\d{1,2}\b/g)?.length ?? 0).toBe(expected);
      }),
    );
  });
});
