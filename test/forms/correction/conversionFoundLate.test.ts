import { type FoundLate, sayCorrection } from "../../../src/forms/correction/sayCorrection";
import type { CivilDate } from "../../../src/shares/values/civilDate";

const DAY = "2022-12-28" as CivilDate;
const CONVERSION = { en: "Conversion of Class A to Class B", "zh-Hant": "A類股份轉換為B類股份" };

function leg(shareClass: string, number: bigint, event = CONVERSION): FoundLate {
  return { date: DAY, shareClass, event, number };
}

function said(late: readonly FoundLate[]): { en: string; "zh-Hant": string } {
  const closing = {
    name: "Class1.Closing.Issued",
    words: { en: "Class B, Closing balance", "zh-Hant": "B類股份、期終結存" },
    old: "1",
    now: "2",
  };
  return sayCorrection(
    { en: "Example Limited", "zh-Hant": "範例有限公司" },
    [{ closingDate: DAY, submittedOn: DAY, fields: [closing] }],
    late,
  );
}

test("the two legs of a conversion are one event, the class that gives the shares up first", () => {
  const { en, "zh-Hant": chinese } = said([leg("Class B", 1_000_000n), leg("Class A", -1_000_000n)]);
  expect(en).toContain(
    "did not take into account: Conversion of Class A to Class B on 28 December 2022, 1,000,000 shares (Class A and Class B).",
  );
  expect(chinese).toContain("未有計入：2022年12月28日的A類股份轉換為B類股份 1,000,000 股（Class A及Class B）。");
});

test("two conversions of one size on one day are two events", () => {
  const { en } = said([leg("B", 5_000n), leg("A", -5_000n), leg("B", 5_000n), leg("A", -5_000n)]);
  expect(en.match(/5,000 shares \(A and B\)/g)).toHaveLength(2);
});

test.each([
  ["of another number", [leg("B", 5_000n), leg("A", -5_001n)]],
  ["in one direction", [leg("B", 5_000n), leg("A", 5_000n)]],
  ["of another event", [leg("B", 5_000n), leg("A", -5_000n, { en: "Placing", "zh-Hant": "配售" })]],
])("rows %s stay two", (_, late) => {
  expect(said(late).en.match(/ shares \([AB]\)/g)).toHaveLength(2);
});
