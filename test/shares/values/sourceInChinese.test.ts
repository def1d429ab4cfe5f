import { CHECKS } from "../../../src/checks/registry";
import { sourceInChinese } from "../../../src/shares/values/sourceInChinese";

describe("the source of a check in Chinese", () => {
  test.each([
    ["Rule 13.25A(2)(a)", "《上市規則》第13.25A(2)(a)條"],
    ["Rule 13.25A(1) and (2)(a); Rule 10.06(4)(a)", "《上市規則》第13.25A(1)及(2)(a)條；《上市規則》第10.06(4)(a)條"],
    [
      "FF304 Notes 2 and 8; FF305 Notes 1 and 5; check against Rule 13.25B",
      "FF304 註2及8；FF305 註1及5；有待核對《上市規則》第13.25B條",
    ],
    ["FF304 to 10 June 2024; FF305 from 11 June 2024", "FF304（至2024年6月10日）；FF305（2024年6月11日起）"],
    ["FF304 Note 3; FF305 Note 2: each change is disclosed once", "FF304 註3；FF305 註2"],
    ["An ordinance nobody has translated", null],
  ])("%s", (source, chinese) => {
    expect(sourceInChinese(source)).toBe(chinese);
  });

  test("every check has one", () => {
    expect(CHECKS.map(({ source }) => source).filter((source) => sourceInChinese(source) === null)).toEqual([]);
  });
});
