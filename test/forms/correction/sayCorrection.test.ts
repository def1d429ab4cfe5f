import { type ReturnToCorrect, sayCorrection } from "../../../src/forms/correction/sayCorrection";
import { REMARKS_FIELD } from "../../../src/forms/returnFields";
import type { CivilDate } from "../../../src/shares/values/civilDate";

const ISSUER = { en: "Example Limited", "zh-Hant": "例子有限公司" };
const closing = (name: string, old: string, now: string): ReturnToCorrect["fields"][number] => ({
  name,
  words: { en: "Class B, closing balance", "zh-Hant": "B類，期終結存" },
  old,
  now,
});
const one: ReturnToCorrect = {
  closingDate: "2025-06-12" as CivilDate,
  submittedOn: "2025-06-13" as CivilDate,
  fields: [closing("Class1.Closing.Issued", "1,000", "1,005")],
};
const late = [
  { date: "2025-06-11" as CivilDate, shareClass: "Class B", event: { en: "Placing", "zh-Hant": "配售" }, number: -5n },
  { date: "2025-06-12" as CivilDate, shareClass: "", event: { en: "Award", "zh-Hant": "獎勵" }, number: null },
];

describe("a correction says what was filed wrong, from the figures alone", () => {
  test("of one return", () => {
    expect(sayCorrection(ISSUER, [one], [])).toEqual({
      en: "Example Limited refers to its Next Day Disclosure Return of 13 June 2025. In the return submitted on 13 June 2025, Class B, closing balance should read 1,005 instead of 1,000. Save as stated, the return remains unchanged.",
      "zh-Hant":
        "例子有限公司謹此提述其日期為2025年6月13日的翌日披露報表。2025年6月13日的報表內，B類，期終結存應為 1,005，而非 1,000。除上文所述外，報表的其他內容維持不變。",
    });
  });

  test("of several, with what they left out", () => {
    const other: ReturnToCorrect = { ...one, closingDate: "2025-06-16" as CivilDate, submittedOn: null };
    const third: ReturnToCorrect = { ...one, submittedOn: "2025-06-18" as CivilDate };
    expect(sayCorrection(ISSUER, [one, other, third], late)).toEqual({
      en: "Example Limited refers to its Next Day Disclosure Returns of 13 June 2025, 16 June 2025 and 18 June 2025. They did not take into account: Placing on 11 June 2025, 5 shares (Class B); Award on 12 June 2025. Accordingly, in the return submitted on 13 June 2025, Class B, closing balance should read 1,005 instead of 1,000; in the return as at 16 June 2025, Class B, closing balance should read 1,005 instead of 1,000; and in the return submitted on 18 June 2025, Class B, closing balance should read 1,005 instead of 1,000. Save as stated, the returns remain unchanged.",
      "zh-Hant":
        "例子有限公司謹此提述其日期為2025年6月13日、2025年6月16日、2025年6月18日的翌日披露報表。上述報表未有計入：2025年6月11日的配售 5 股（Class B）；2025年6月12日的獎勵。因此，2025年6月13日的報表內，B類，期終結存應為 1,005，而非 1,000；2025年6月16日的報表內，B類，期終結存應為 1,005，而非 1,000；2025年6月18日的報表內，B類，期終結存應為 1,005，而非 1,000。除上文所述外，報表的其他內容維持不變。",
    });
    expect(sayCorrection(ISSUER, [one], late.slice(0, 1)).en).toContain(
      "It did not take into account: Placing on 11 June 2025, 5 shares (Class B). Accordingly, in the return",
    );
  });

  test("names the closing balances where one changes, and says that there is more", () => {
    const fields = [
      closing("Class1.Event1.Issued", "1", "2"),
      closing("Class1.Closing.Issued", "1,000", "1,005"),
      closing("Class2.Closing.Treasury", "", "7"),
      closing("Class2.Closing.Total", "5", ""),
      closing("Class2.Closing.Date", "5", "6"),
      closing("xClass2.Closing.Total", "8", "9"),
      closing("Class2.Closing.Totals", "8", "9"),
    ];
    const { en, "zh-Hant": chinese } = sayCorrection(ISSUER, [{ ...one, fields }], []);
    expect(en).toContain(
      "Class B, closing balance should read 1,005 instead of 1,000, Class B, closing balance should read 7 instead of blank and Class B, closing balance should read blank instead of 5. All figures that change are in the corrected return. Save",
    );
    expect(chinese).toContain(
      "應為 7，而非 空白，B類，期終結存應為 空白，而非 5。所有更改的數字載於更正後的報表。除上文",
    );
  });

  test("of several returns that have more, they are said to", () => {
    const more: ReturnToCorrect = { ...one, fields: [closing("Class1.Event1.Issued", "1", "2"), ...one.fields] };
    expect(sayCorrection(ISSUER, [one, more], []).en).toContain(
      "All figures that change are in the corrected returns. Save as stated, the returns remain",
    );
  });

  test("where no closing balance changes it names every field but the narrative", () => {
    const fields = [
      closing("Class1.Event1.Issued", "1", "2"),
      closing(REMARKS_FIELD, "a", "b"),
      closing("Class1.Event1.Percent", "3", "4"),
    ];
    const { en } = sayCorrection(ISSUER, [{ ...one, fields }], []);
    expect(en).toContain(
      "should read 2 instead of 1 and Class B, closing balance should read 4 instead of 3. All figures",
    );
  });
});
