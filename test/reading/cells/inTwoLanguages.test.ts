import { inTwoLanguages } from "../../../src/reading/cells/inTwoLanguages";

test.each([
  ["Tencent Holdings Limited 騰訊控股有限公司", "Tencent Holdings Limited", "騰訊控股有限公司"],
  ["Tencent Holdings Limited\n騰訊控股有限公司", "Tencent Holdings Limited", "騰訊控股有限公司"],
  ["Tencent Holdings Limited (騰訊控股有限公司)", "Tencent Holdings Limited", "騰訊控股有限公司"],
  ["Tencent Holdings Limited / 騰訊控股有限公司", "Tencent Holdings Limited", "騰訊控股有限公司"],
  ["騰訊控股有限公司 Tencent Holdings Limited", "Tencent Holdings Limited", "騰訊控股有限公司"],
  ["騰訊控股有限公司（Tencent Holdings Limited）", "Tencent Holdings Limited", "騰訊控股有限公司"],
  ["MINISO Group Holding Limited 名創優品集團控股有限公司", "MINISO Group Holding Limited", "名創優品集團控股有限公司"],
  ["XIAOMI CORPORATION 小米集團－Ｗ", "XIAOMI CORPORATION", "小米集團－Ｗ"],
  [
    "Example Bank (Hong Kong) Limited 例子銀行（香港）有限公司",
    "Example Bank (Hong Kong) Limited",
    "例子銀行（香港）有限公司",
  ],
])("%j is a name in each language", (text, english, chinese) => {
  expect(inTwoLanguages(text)).toEqual({ english, chinese });
});

test.each([
  "Tencent Holdings Limited",
  "騰訊控股有限公司",
  "小米集團－W",
  "",
  "SenseTime Group Inc (a company controlled through weighted voting rights)",
  "例子ABC科技有限公司",
  "Example 例子 Holdings 控股 Limited",
])("%j is one name", (text) => {
  expect(inTwoLanguages(text)).toBeNull();
});
