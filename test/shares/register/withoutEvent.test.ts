import { meaningWithoutEvent } from "../../../src/shares/register/withoutEvent";

test.each([
  "See Part B",
  "see part B.",
  "(See Part B)",
  "Please refer to Part B",
  "參閱B部",
  "請參閱 B 部",
  "見B部",
  "见Ｂ部分",
  "詳見乙部",
  "See Part B 參閱B部",
  "參閱B部 / See Part B",
])("%s refers to Part B", (words) => {
  expect(meaningWithoutEvent(words)).toBe("reference");
});

test.each([
  "Not applicable",
  "N/A",
  "n.a.",
  "NIL",
  "None",
  "No change",
  "No changes in issued shares",
  "No movement during the month",
  "不適用",
  "不适用",
  "無",
  "沒有變動",
  "無變動",
  "无变动",
  "並無變動",
  "本月無變動",
  "無股份變動",
  "Not applicable 不適用",
  "不適用 Not applicable",
  "Nil / 無",
])("%s says that nothing happened", (words) => {
  expect(meaningWithoutEvent(words)).toBe("nil");
});

test.each([
  "",
  "Placing",
  "See Part B: placing",
  "Change of name",
  "No change of control clause: placing",
  "Nil paid rights",
  "見B部及配售",
  "不適用於本次配售",
  "無償配發",
  "無紙化",
  "See Part B 不適用",
  "Cancellation of options: none exercised",
])("%s is an event of its own", (words) => {
  expect(meaningWithoutEvent(words)).toBeNull();
});
