import { expectReturn } from "../../support/grids";
import { ISSUER_OF_SENSETIME, CLASSES_OF_SENSETIME, SHEETS_OF_MINISO } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CANCELLED = "Repurchase of shares and cancelled";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("answers of a form: a time stamp with the month first, questions for headings, which way in words", () => {
  test.each([
    ["English", "Timestamp | What changed? | Which class? | How many shares? | Up or down | Filed?", "Up", "Down"],
    ["Chinese", "時間戳記 | 事項 | 股份類別 | 股數 | 增/減 | 已呈交", "增", "減"],
    [
      "mixed",
      "Timestamp 時間戳記 | What changed 事項 | Class 類別 | How many shares 股數 | Up/down 增減 | Filed 已呈交",
      "Up",
      "Down",
    ],
  ] as const)("%s", (_, headings, up, down) =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}${CLASSES_OF_SENSETIME}
## Sheet1
| ${headings} |
| '12/30/2022 18:02:11 | ${CANCELLED} | Class B | 31,775,000 | ${down} | FALSE |
| '12/30/2022 18:03:44 | ${CONVERTED} | Class B | 7,139,508 | ${up} | FALSE |
| '12/30/2022 18:05:02 | ${CONVERTED} | Class A | 7,139,508 | ${down} | FALSE |
`,
      { classes: SENSETIME.classes },
    ),
  );
});

describe("what a program writes out: codes with underscores, an entry without an event among them", () => {
  const CODES = "DOC_NO | POST_DATE | SHARE_CLASS | TXN_TYPE | QTY_IN | QTY_OUT | BALANCE_QTY | CCY | UNIT_PRICE";
  test.each([
    ["English", CODES, "REPURCHASED_AND_CANCELLED", "SEE_PART_B"],
    ["Chinese", "憑證 | 記賬日期 | 股份類別 | 交易類型 | 增加 | 減少 | 結餘 | 貨幣 | 每股價", "購回並註銷", "見_乙部"],
    ["mixed", CODES, "購回並註銷 REPURCHASED_AND_CANCELLED", "SEE_PART_B 見乙部"],
  ] as const)("%s", (_, headings, cancelled, nothing) =>
    expectReturn(
      `${SHEETS_OF_MINISO}## EXPORT
| ${headings} |
| 900001 | 2024-10-08 | Ordinary shares | ${cancelled} | | 701740 | 1258580837 | HKD | 34.6296 |
| 900002 | 2024-10-17 | Ordinary shares | ${nothing} | | | 1258580837 | | |
`,
      { classes: [{ closing: { date: "17 October 2024", issued: "1,258,580,837" } }] },
    ),
  );
});

const LANTERN_BAY = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-09-10 |
| Percentage decimals | 4 |
## Class
| Class | Listed | Stock code | Shares in issue | As at | Treasury shares |
| Ordinary shares | Yes | '09999 | 2755483200 | 2026-08-31 | 10216800 |
`;

describe("shares moved between accounts of a depository are no movements", () => {
  test.each([
    ["English", "CCASS movement statement", "Date | From | To | Participant ID | Shares | Ref"],
    ["Chinese", "中央結算系統股份轉移紀錄", "日期 | 由 | 至 | 參與者編號 | 股數 | 參考"],
    [
      "mixed",
      "CCASS 中央結算 movements",
      "Date 日期 | From 由 | To 至 | Participant ID 參與者編號 | Shares 股數 | Ref 參考",
    ],
  ] as const)("%s", (_, title, headings) =>
    expectReturn(
      `${LANTERN_BAY}## CCASS
| ${title} |
| ${headings} |
| 2026-09-08 | Broker B01999 | Treasury account | B01234 | 1706400 | CC-991 |
## Events
| Date | Event | Issued shares | Treasury shares | Highest | Lowest | Total paid | Currency | Issue price |
| 2026-09-04 | Cancellation of treasury shares | | -2000000 | | | | | |
| 2026-09-08 | Repurchased and held in treasury | -1706400 | 1706400 | 2.82 | 2.695 | 4786606 | HKD | |
`,
      {
        // 2,755,483,200 less 1,706,400; 10,216,800 less 2,000,000 and with 1,706,400.
        classes: [{ closing: { issued: "2,753,776,800", treasury: "9,923,200" } }],
        sectionII: {
          purchases: [{ number: "1,706,400", highest: "HKD 2.82", lowest: "HKD 2.695", paid: "HKD 4,786,606" }],
        },
      },
    ),
  );
});

describe("under what somebody is, any position other than a director's is none", () => {
  test.each([
    ["English", "Holder | Position", "Manager", "Executive director"],
    ["Chinese", "承授人 | 職位", "工程師", "執行董事"],
    ["mixed", "Holder 承授人 | Position 職位", "Senior accountant 高級會計師", "Director 董事"],
  ] as const)("%s", (_, headings, other, director) =>
    expectReturn(
      `${LANTERN_BAY}## Exercises
| Share options exercised |
| ${headings} | Shares allotted on | Options exercised | Exercise price (HK$) |
| Lee Ka Yan | ${other} | 2026-09-10 | 70000 | 1.85 |
| Ho Wing | ${director} | 2026-09-10 | 50000 | 1.85 |
`,
      {
        classes: [
          {
            events: [
              {
                category:
                  "Exercise of share options under a share option scheme (other than by a director of the issuer)",
                issued: "70,000",
              },
              {
                category: "Exercise of share options under a share option scheme by a director of the issuer",
                issued: "50,000",
              },
            ],
          },
        ],
      },
    ),
  );
});
