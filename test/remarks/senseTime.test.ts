import { PUBLISHED_REMARKS, senseTime } from "./senseTime";
import { paragraphOn } from "./remarksOn";

describe("the remarks of SenseTime's return of 30 December 2022", () => {
  test("are the published narrative, letter for letter", () => {
    expect(paragraphOn(senseTime())).toBe(PUBLISHED_REMARKS);
  });

  test("in Chinese", () => {
    expect(paragraphOn(senseTime(), "zh-Hant")).toBe(
      "SenseTime Group Inc.（「本公司」）於2022年9月16日、19日、20日、21日、22日、23日及26日在聯交所購回合共31,775,000股B類普通股（「購回股份」）。購回股份已於2022年12月30日註銷。" +
        "於購回股份註銷後，A類普通股持有人Infinity Vision Enterprise Inc.同時根據上市規則第8A.21條按一換一比率將7,139,508股A類普通股轉換為7,139,508股B類普通股，" +
        "使A類普通股的比例不會因購回B類普通股而增加，符合上市規則第8A.13及8A.15條的規定。",
    );
  });
});
