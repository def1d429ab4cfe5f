import { allInUnits, inUnits } from "../../../src/shares/values/inUnits";

describe("a trust says units where the form says shares", () => {
  test.each([
    ["Number of shares", "Number of units"],
    ["Share issue by the issuer", "Unit issue by the issuer"],
    ["share price per share", "unit price per unit"],
    ["Treasury shares and new shares", "Treasury units and new units"],
  ])("%s", (shares, units) => {
    expect(inUnits(shares, "en")).toBe(units);
  });

  test.each([
    "Share class",
    "share classes",
    "share option",
    "share options",
    "share scheme",
    "Share schemes",
    "share award",
    "share awards",
    "share capital",
    "share buy-back",
    "share buybacks",
    "Share Repurchase Report",
    "share consolidation",
    "share subdivision",
    "share-option scheme",
    "American depositary shares",
    "depository share",
    "shareholders and a timeshare",
  ])("a share stays one in %p", (text) => {
    expect(inUnits(text, "en")).toBe(text);
  });

  test.each([
    ["share optional", "unit optional"],
    ["share capitalisation", "unit capitalisation"],
    ["share (class A)", "unit (class A)"],
    ["share and options", "unit and options"],
  ])("but not before other words: %s", (shares, units) => {
    expect(inUnits(shares, "en")).toBe(units);
  });

  test.each([
    ["每股發行價", "每個基金單位發行價"],
    ["發行新股", "發行新基金單位"],
    ["總股數", "總基金單位數目"],
    ["股價", "基金單位價格"],
    ["購回1,000股", "購回1,000 個基金單位"],
    ["購回1,000 股", "購回1,000 個基金單位"],
    ["庫存股份數目", "庫存基金單位數目"],
    ["新股份", "新基金單位"],
  ])("%s", (shares, units) => {
    expect(inUnits(shares, "zh-Hant")).toBe(units);
  });

  test.each(["股份發行人", "股份計劃", "股份獎勵", "股份期權", "股份購回報告", "美國預託股份", "新股權", "每10股東"])(
    "stays: %s",
    (text) => {
      expect(inUnits(text, "zh-Hant")).toBe(text);
    },
  );

  test.each([
    ['the "Shares" are shares', 'the "Shares" are units', 'the "Units" are units', "en"],
    ["“Shares” and shares", "“Shares” and units", "“Units” and units", "en"],
    ["「股份」即股份", "「股份」即基金單位", "「基金單位」即基金單位", "zh-Hant"],
  ] as const)("what stands in quotes is somebody's own: %s", (text, quotedLeft, all, language) => {
    expect([inUnits(text, language), allInUnits(text, language)]).toEqual([quotedLeft, all]);
  });
});
