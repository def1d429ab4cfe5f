import type { DueEvent, NamedMandateLeft, RegisterFacts } from "../../src/due/dueFacts";
import type { DueEntry } from "../../src/due/dueRow";
import { type CivilDate, civilDate } from "../../src/shares/values/civilDate";

const day = (year: number, month: number, of: number): CivilDate => {
  const made = civilDate(year, month, of);
  if (made === null) throw new Error("no such day");
  return made;
};
const FRIDAY = day(2025, 6, 13);
const MONDAY = day(2025, 6, 16);

const purchase: DueEvent = {
  date: FRIDAY,
  shareClass: "Ordinary shares",
  event: { en: "Shares repurchased for cancellation but not yet cancelled", "zh-Hant": "購回股份作註銷但尚未註銷" },
  number: "-987000",
  list: "a",
};

const mandate = (name: string, left: string, expires = day(2026, 5, 13)): NamedMandateLeft => ({
  name,
  resolutionDate: day(2025, 5, 14),
  expires,
  authorised: "919188021",
  purchased: "1",
  left,
});

function register(en: string, chinese: string, code: string, more: Partial<RegisterFacts> = {}): RegisterFacts {
  return {
    issuer: { en, "zh-Hant": chinese },
    stockCodes: [code],
    fingerprint: code,
    form: "FF305",
    closingDate: FRIDAY,
    events: [purchase],
    asksForReturn: { event: FRIDAY, rules: ["Rule 13.25A(2)(a)", "Rule 10.06(4)(a)"], deadline: MONDAY },
    findings: { errors: 0, warnings: 1, notes: 2 },
    firstErrors: [],
    mandate: null,
    mandates: [mandate("", "902345021")],
    lastPurchase: { date: FRIDAY, moratoriumUntil: day(2025, 7, 13) },
    ...more,
  };
}

const written = (file: string, state: "unchanged" | "stale" | "changed"): DueEntry["return"] => ({
  file,
  sheet: "FF305",
  closingDate: FRIDAY,
  writtenAt: "2025-06-13T09:00:00Z",
  state,
});

const entry = (file: string, of: RegisterFacts, to: DueEntry["return"] = null): DueEntry => ({
  file,
  error: "",
  errorInChinese: "",
  register: of,
  return: to,
  months: [],
});

/** An evening with a register in each state, of Friday 13 June 2025 at 18:05 in Hong Kong. */
export const evening: readonly DueEntry[] = [
  entry(
    "clients/one <b>Overdue</b>.xlsx",
    register("Overdue & Late Holdings Limited", "逾期控股有限公司", "00001", {
      asksForReturn: {
        event: day(2025, 6, 11),
        rules: ["Rule 13.25A(2)(a)"],
        deadline: day(2025, 6, 12),
      },
      mandates: [mandate("On the Exchange", "902345021"), mandate("Off market", "-12", day(2025, 6, 1))],
    }),
  ),
  {
    file: "clients/a name without any place to break it aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.xlsx",
    error:
      '"locked.xlsx" is password-protected. Remove the password in Excel (File, Info, Protect Workbook) and try again.',
    errorInChinese: "「locked.xlsx」受密碼保護。請在 Excel 移除密碼（檔案、資訊、保護活頁簿）後再試。",
    register: null,
    return: null,
    months: [],
  },
  entry(
    "clients/wrong.xlsx",
    register("Wrong Figures International Group Company (Bermuda) Limited", "數字有誤國際集團有限公司", "00003", {
      findings: { errors: 5, warnings: 0, notes: 0 },
      firstErrors: [
        {
          code: "B110",
          cell: "Share classes!H3",
          message: {
            en: "The closing balance is stated as 9,191,880,221; the opening balance and the movements come to 9,190,893,221: 987,000 too many.",
            "zh-Hant": "期終結存列為 9,191,880,221；期初結存加變動為 9,190,893,221，多出 987,000。",
          },
        },
      ],
    }),
  ),
  entry(
    "clients/stale.xlsx",
    register("Stale Limited", "Stale Limited", "00004"),
    written("clients/stale FF305.xlsx", "stale"),
  ),
  entry("客戶/可以編製 報表.xlsx", register("Ready Limited", "可以編製有限公司", "00005")),
  entry(
    "clients/done.xlsx",
    register("Done Limited", "已編製有限公司", "00006"),
    written("clients/done FF305.xlsx", "unchanged"),
  ),
  entry(
    "clients/quiet.xlsx",
    register("Quiet Limited", "平靜有限公司", "00007", {
      closingDate: null,
      events: [],
      asksForReturn: null,
      mandates: [],
      lastPurchase: null,
    }),
  ),
];
