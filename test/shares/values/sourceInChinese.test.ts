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
    ["Reading the record", "讀取紀錄"],
    ["An ordinance nobody has translated", null],
    ["Rules 10.06B and 13.36(5)", "《上市規則》第10.06B及13.36(5)條"],
    ["Check against Rules 10.06B and 13.36(5)", "有待核對《上市規則》第10.06B及13.36(5)條"],
    [
      "Check against Chapter 8A; FF304 Section I, Listed on SEHK",
      "有待核對《上市規則》第8A章；FF304 第一章節，於香港聯交所上市",
    ],
    [
      "Check against Rule 10.06(2)(e); waivers for automatic programmes: GL117-23",
      "有待核對《上市規則》第10.06(2)(e)條；自動購回計劃的豁免：GL117-23",
    ],
    ["Rules 13.32A to 13.32D and 19A.28A to 19A.28D", "《上市規則》第13.32A至13.32D及19A.28A至19A.28D條"],
    ["FF304 and FF305: Name of Issuer", "FF304及FF305：公司名稱"],
    ["FF304 and FF305: Remarks", "FF304及FF305：備註"],
    ["FF304 and FF305: header, Sections I, II and III, and sign-off", "FF304及FF305：抬頭第一至三章節及簽署"],
    ["FF304 and FF305 in Chinese: header and Section I", "FF304及FF305中文版：抬頭及第一章節"],
    ["FF305 Section III", "FF305 第三章節"],
    ["FF304 Section II B 1); FF305 Section II B 3)", "FF304 第二章節B部 1)；FF305 第二章節B部 3)"],
    ["FF304 and FF305 Section II A, trading date", "FF304及FF305 第二章節A部，交易日期"],
    ["FF304 and FF305 Section II A: lowest ≤ average ≤ highest", "FF304及FF305 第二章節A部：最低價 ≤ 平均價 ≤ 最高價"],
    ["FF304 and FF305 Section I against Section II A", "FF304及FF305 第一章節對照第二章節A部"],
    ["FF304 and FF305 Section I, opening and closing balance", "FF304及FF305 第一章節，期初及期終結存"],
    ["FF304 Section I, closing balance (Note 8)", "FF304 第一章節，期終結存（註8）"],
    ["FF305 Section I Part A, changes in treasury shares", "FF305 第一章節A部，庫存股份變動"],
    ["FF304 Section I, discount or premium (Notes 5 and 7)", "FF304 第一章節，折讓或溢價（註5及7）"],
    ["FF305 Part B (Note 3)", "FF305 B部（註3）"],
    ["FF305 Notes 10 and 12", "FF305 註10及12"],
    ["FF301 Section II and Section III", "FF301 第二章節及第三章節"],
    [
      "FF304 and FF305 Section I, Stock code; check against the Exchange's stock code allocation plan",
      "FF304及FF305 第一章節，證券代號；有待核對聯交所的股份代號編配計劃",
    ],
    [
      "Check against the spread table of the Exchange (Second Schedule to its Rules)",
      "有待核對聯交所價位表（《交易所規則》附表二）",
    ],
    ["Check against the hours of the Exchange's submission system", "有待核對聯交所呈交系統的服務時間"],
    ["Remarks: every number of the narrative is one of the tables", "備註：每項數字均見於各表"],
    ["General Holidays Ordinance (Cap. 149)", "《公眾假期條例》（第149章）"],
    ["A running balance holds only in order of time", "累計結存須按時間次序"],
    ["The record's Settings table", "紀錄的「檢查設定」表格"],
    ["The record's own totals row", "紀錄本身的合計行"],
    ["House judgement: a figure copied from the row above", "本程式的判斷"],
    ["the Exchange's settlement period of two business days", "聯交所兩個營業日的交收期"],
    [
      "Companies (Amendment) Ordinance 2025, in force on 17 April 2025",
      "《2025年公司（修訂）條例》（2025年4月17日生效）",
    ],
    ["Rule 13.25A as in force from 11 June 2024", "《上市規則》第13.25A條（2024年6月11日起生效）"],
    [
      "Uncertificated securities market, from 16 November 2026, as announced",
      "無紙證券市場（2026年11月16日起）（按公布）",
    ],
    ["Rule 8A.13 and its note; Rule 8A.15", "《上市規則》第8A.13條及其註；《上市規則》第8A.15條"],
    ["FF304 to 05 December 2024", "FF304（至2024年12月5日）"],
    ["Rule 13.25A(2)(a) of no form", null],
  ])("%s", (source, chinese) => {
    expect(sourceInChinese(source)).toBe(chinese);
  });

  test("every check has one", () => {
    expect(CHECKS.map(({ source }) => source).filter((source) => sourceInChinese(source) === null)).toEqual([]);
  });
});
