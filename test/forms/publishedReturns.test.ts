import type { Language } from "../../src/shares/values/finding";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { fillReturn } from "../../src/forms/fillReturn";
import { editionFor } from "../../src/forms/registry";
import { type ReturnAsJson, returnAsJson } from "../../src/forms/returnAsJson";
import { showDateInChinese, showDateOnForm } from "../../src/shares/values/civilDate";
import { Ledger } from "../../src/shares/ledger";
import { showCount } from "../../src/shares/values/quantity";
import type { Register } from "../../src/shares/register/register";
import ckhReturn from "../fixtures/returns/ckh-2021-09-15-zh.json";
import minisoReturn from "../fixtures/returns/miniso-2024-10-18.json";
import overAllotmentReturn from "../fixtures/returns/overallotment-2021-07-15.json";
import sensetimeReturn from "../fixtures/returns/sensetime-2022-12-30.json";
import tencentReturn from "../fixtures/returns/tencent-2025-06-13.json";
import { day } from "../support/registerBuilder";
import { ckh, miniso, overAllotment, sensetime, tencent } from "./publishedRegisters";

function fill(register: Register, language: Language = "en"): FilledReturn {
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("The register has nothing to disclose");
  return fillReturn(new Ledger(register), content, editionFor(content.closingDate), language, []);
}

function printed(register: Register, language: Language = "en"): ReturnAsJson {
  return returnAsJson(fill(register, language));
}

const onForm = (iso: string): string => showDateOnForm(day(iso));
const figure = (count: number): string => showCount(BigInt(count));
const withoutSign = (percent: string): string => percent.replace(/ ?%$/, "");

describe("SenseTime, 30 December 2022 (FF304, old labels)", () => {
  const filled = printed(sensetime());

  test("each class as published", () => {
    expect(filled.classes).toHaveLength(2);
    sensetimeReturn.classes.forEach((published, index) => {
      const block = filled.classes[index];
      expect(Object.entries(block?.labels ?? {})).toEqual([
        ["Type of shares", published.type_of_shares],
        ["Class of shares", published.class_of_shares],
      ]);
      expect(block).toMatchObject({
        listed: published.listed,
        stockCode: published.stock_code,
        description: "",
        multiCounter: "",
        uncancelled: [],
      });
      expect(block?.opening).toEqual({
        date: onForm(published.opening.date),
        issued: figure(published.opening.balance),
        treasury: "",
        total: "",
      });
      expect(block?.closing).toEqual({
        date: onForm(published.closing.date),
        issued: figure(published.closing.balance),
        treasury: "",
        total: "",
      });
      expect(block?.events).toEqual(
        published.movements.map((movement) => ({
          category: movement.category,
          detail: movement.detail,
          date: onForm(movement.date),
          issued: figure(movement.number),
          percent: withoutSign(movement.pct_printed),
          treasury: "",
          price: "",
          marketPrice: "",
          discount: "",
        })),
      );
    });
  });

  test("header, sections, confirmations and sign-off as published", () => {
    expect(filled.form).toBe("FF304");
    expect(filled.header).toMatchObject({
      instrument: "Equity issuer",
      status: "New Submission",
      dateSubmitted: "30 December 2022",
    });
    expect(filled.sectionII).toBeNull();
    expect(filled.sectionIII).toBeNull();
    expect(filled.confirmations).toHaveLength(8);
    expect(filled.confirmations[0]).toBe(
      "(i) all money due to the listed issuer in respect of the issue of securities has been received by it;",
    );
    expect(filled.confirmations[6]).toMatch(/^\(vii\) .*duly satisfied; and$/);
    expect(filled.confirmations[7]).toMatch(/^\(viii\) .*Registrar of Companies\.$/);
    expect(filled.signOff).toEqual(sensetimeReturn.signed);
  });
});

describe("Tencent, 13 June 2025 (FF305)", () => {
  const filled = printed(tencent());
  const [published] = tencentReturn.classes;
  const [block] = filled.classes;

  test("Part A says that its news is elsewhere", () => {
    expect(Object.entries(block?.labels ?? {})).toEqual([
      ["Class of shares", "Ordinary shares"],
      ["Type of shares", "Not applicable"],
    ]);
    expect(block).toMatchObject({ multiCounter: "80700 RMB", stockCode: "00700" });
    expect(block?.opening).toEqual({
      date: "12 June 2025",
      issued: "9,190,417,249",
      treasury: "0",
      total: "9,190,417,249",
    });
    expect(block?.events).toEqual([
      {
        category: "Other (please specify)",
        detail: "Not applicable",
        date: "13 June 2025",
        issued: "0",
        percent: "",
        treasury: "0",
        price: "",
        marketPrice: "",
        discount: "",
      },
    ]);
    expect(block?.closing).toEqual({
      date: "13 June 2025",
      issued: "9,190,417,249",
      treasury: "0",
      total: "9,190,417,249",
    });
  });

  test("Part B repeats all twenty purchases, percentages included", () => {
    expect(block?.uncancelled).toEqual(
      published?.part_b.map((line) => ({
        category: line.category,
        date: onForm(line.date),
        shares: figure(line.number),
        percent: withoutSign(line.pct_printed),
        price: line.price,
      })),
    );
  });

  test("Section II as published", () => {
    expect(filled.sectionII).toEqual({
      purchases: [
        {
          date: "13 June 2025",
          number: "982,000",
          method: "On the Exchange",
          highest: "HKD 515",
          lowest: "HKD 506.5",
          paid: "HKD 500,382,813.6",
        },
      ],
      totalNumber: "982,000",
      totalPaid: "HKD 500,382,813.6",
      forCancellation: "982,000",
      forTreasury: "0",
      mandate: {
        resolutionDate: "14 May 2025",
        authorised: "918,901,866",
        purchased: "19,588,000",
        percent: "0.21317",
      },
      moratorium: "Up to 13 July 2025",
      explanatoryStatement: "08 April 2025",
    });
  });

  test("the one confirmation kept is numbered (i) and ends the list", () => {
    expect(filled.confirmations).toEqual([
      "(i) all the securities of each class are in all respects identical (Note 8).",
    ]);
  });
});

describe("MINISO, 18 October 2024 (FF305)", () => {
  const [block] = printed(miniso()).classes;
  const [published] = minisoReturn.classes;

  test("a cancellation, and a second row because Part B's news is later", () => {
    expect(block?.events).toEqual(
      published?.part_a.events.map((event) => ({
        category: event.category,
        detail: event.detail,
        date: onForm(event.date),
        issued: event.ex_treasury === undefined ? "" : figure(event.ex_treasury),
        percent: withoutSign(event.pct_printed),
        treasury: "",
        price: event.price ?? "",
        marketPrice: "",
        discount: "",
      })),
    );
    expect(block?.closing).toMatchObject({
      date: "17 October 2024",
      issued: figure(published?.part_a.closing.ex_treasury ?? 0),
      treasury: "0",
    });
  });
});

describe("CK Hutchison, 15 September 2021 (FF304 in Chinese)", () => {
  const filled = printed(ckh(), "zh-Hant");
  const [published] = ckhReturn.classes;
  const [block] = filled.classes;

  test("earlier purchases are listed again without a percentage, and none moves the balance", () => {
    expect(filled.header).toMatchObject({
      issuer: "長江和記實業有限公司",
      instrument: "股票",
      status: "新提交",
      dateSubmitted: "2021年9月15日",
    });
    expect(Object.entries(block?.labels ?? {})).toEqual([
      ["股份類別", published?.type_of_shares],
      ["股份分類", published?.class_of_shares],
    ]);
    expect(block).toMatchObject({ listed: "是", stockCode: "00001", uncancelled: [] });
    expect(block?.events).toEqual(
      published?.movements.map((movement) => ({
        category: movement.category,
        detail: "",
        date: showDateInChinese(day(movement.date)),
        issued: figure(movement.number),
        // CK Hutchison printed 0.0033, the truncated value; the form rounds half up.
        percent: movement.pct_printed === "0.0033 %" ? "0.0034" : withoutSign(movement.pct_printed),
        treasury: "",
        price: "",
        marketPrice: "",
        discount: "",
      })),
    );
    expect(block?.opening.issued).toBe(block?.closing.issued);
  });
});

describe("the over-allotment of 15 July 2021 (FF304)", () => {
  test("percentage, prices and discount as published", () => {
    const [event] = printed(overAllotment()).classes[0]?.events ?? [];
    const [published] = overAllotmentReturn.classes[0]?.movements ?? [];
    expect(event).toEqual({
      category: published?.category,
      detail: published?.detail,
      date: "15 July 2021",
      issued: "15,600,000",
      percent: withoutSign(published?.pct_printed ?? ""),
      treasury: "",
      price: published?.issue_price,
      marketPrice: published?.market_price,
      discount: withoutSign(published?.discount_printed ?? ""),
    });
  });
});
