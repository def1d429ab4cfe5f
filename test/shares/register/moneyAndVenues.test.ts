import {
  CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  codeOfCurrency,
  EXAMPLES_OF_CODES,
  HOME_CURRENCY_IN_CHINESE,
  KNOWN_CODES,
} from "../../../src/shares/register/currencies";
import {
  amountOf,
  averageAgrees,
  averageOf,
  dealingOf,
  dealingsOf,
  isAbove,
} from "../../../src/shares/register/dealings";
import {
  isOfDepositaryShares,
  isOffExchange,
  isOnTheExchange,
  NAMES_OF_THE_EXCHANGE,
  otherExchange,
  takesArticle,
} from "../../../src/shares/register/exchanges";
import { isTradedAt, priceStepOf } from "../../../src/shares/register/priceSteps";
import { showCell } from "../../../src/shares/values/cell";
import { showMoney } from "../../../src/shares/values/money";
import { parseDecimal, type Ratio, ratioOf, showExactly } from "../../../src/shares/values/ratio";
import { aRegister, day, money } from "../../support/registerBuilder";

describe("currencies by their names", () => {
  test.each([
    ["HKD", "hkd HK$ H.K.$ HKD$ Hong_Kong_dollars HK_dollar 港元 港幣 港币 港圓 港圆"],
    ["USD", "USD US$ U.S._dollars us_dollar 美元 美金"],
    ["GBP", "gbp £ stg pound Pounds Pound_Sterling pounds_sterling 英鎊 英镑"],
    ["RMB", "RMB renminbi 人民幣 人民币 元人民幣"],
    ["CNY", "CNY"],
    ["EUR", "EUR € euro Euros 歐元 欧元"],
    ["SGD", "SGD S$ 新加坡元"],
    ["AUD", "AUD A$ 澳元"],
    ["CAD", "CAD C$ 加元"],
    ["JPY", "JPY 日圓 日元"],
    ["CHF", "CHF 瑞士法郎"],
  ])("%s", (code, names) => {
    for (const name of names.split(" "))
      expect([name, codeOfCurrency(name.replaceAll("_", " "))]).toEqual([name, code]);
  });

  test.each(["$", "¥", "元", "", "dollars", "XYZ"])("%p names no one currency", (text) => {
    expect(codeOfCurrency(text)).toBeNull();
  });

  test("their hundredths", () => {
    const hundredths = CURRENCIES.flatMap(({ code, hundredths: names }) => names.map((name) => `${name}: ${code}`));
    expect(hundredths).toEqual([
      "hk cent: HKD",
      "hk cents: HKD",
      "hkcents: HKD",
      "港仙: HKD",
      "us cent: USD",
      "us cents: USD",
      "uscents: USD",
      "美仙: USD",
      "pence: GBP",
      "gbx: GBP",
      "便士: GBP",
      "euro cent: EUR",
      "euro cents: EUR",
    ]);
  });

  test("within a text: words of one word, codes, signs and Chinese names, the longer first", () => {
    const all = (source: string, text: string): readonly string[] => text.match(new RegExp(source, "g")) ?? [];
    expect(all(CURRENCY_WORDS, "hkd$ hk$ euros 元人民幣")).toEqual(["hkd$", "hk$", "euros", "元人民幣"]);
    expect(all(CURRENCY_CODES, "hkd rmb usd xyz")).toEqual(["hkd", "rmb", "usd"]);
    expect(all(CURRENCY_SIGNS, "HKD$5 HK$5 US$5 5港元 £5 HKD")).toEqual(["HKD$", "HK$", "US$", "港元", "£"]);
    expect(CURRENCY_WORDS.split("|").includes("hk dollar")).toBe(false);
  });

  test("codes of ISO 4217, and RMB", () => {
    expect([...KNOWN_CODES].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(["HKD", "RMB", "CNH", "USD", "UYU", "XYZ"].map((code) => KNOWN_CODES.has(code))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect([EXAMPLES_OF_CODES, HOME_CURRENCY_IN_CHINESE]).toEqual([["HKD", "USD", "RMB"], "港元"]);
  });
});

describe("where a purchase was made", () => {
  test.each([
    "",
    "On the Exchange",
    "the exchange",
    "Exchange",
    " SEHK ",
    "The Stock Exchange of Hong Kong Limited",
    "HKEX",
    "於本交易所進行",
    "本交易所",
    "香港聯合交易所",
    "香港联合交易所",
    "香港交易所",
    "聯交所",
    "联交所",
  ])("%p is the Exchange", (method) => {
    expect([isOnTheExchange(method), otherExchange(method)]).toEqual([true, null]);
  });

  test("its own names are it", () => {
    expect(NAMES_OF_THE_EXCHANGE.length).toBe(5);
    expect(NAMES_OF_THE_EXCHANGE.filter((name) => !isOnTheExchange(name) || name === "")).toEqual([]);
  });

  test.each([
    "private arrangement",
    "By Private agreement",
    "General offer",
    "off-market",
    "off market",
    "私人安排",
    "協議",
    "协议转让",
    "全面要約",
    "場外",
  ])("%p is no stock exchange", (method) => {
    expect([isOffExchange(method), isOnTheExchange(method), otherExchange(method)]).toEqual([true, false, null]);
  });

  test.each([
    [
      "Shanghai Stock Exchange",
      "上海證券交易所",
      "Shanghai|shanghai stock exchange|SSE|上海證券交易所|上海证券交易所|上海交易所|上交所|on the Shanghai Stock Exchange",
    ],
    ["Shenzhen Stock Exchange", "深圳證券交易所", "Shenzhen|SZSE|深圳證券交易所|深圳交易所|深交所|於深圳證券交易所"],
    ["Beijing Stock Exchange", "北京證券交易所", "Beijing Stock Exchange|北京證券交易所|北京证券交易所"],
    [
      "London Stock Exchange",
      "倫敦證券交易所",
      "London|LSE|London Stock Exchange|倫敦證券交易所|伦敦交易所|at the London Stock Exchange|On another stock exchange (London Stock Exchange)|Other exchange: London|於另一證券交易所進行（倫敦證券交易所）|其他交易所:倫敦交易所",
    ],
    ["New York Stock Exchange", "紐約證券交易所", "New York Stock Exchange|紐約證券交易所|纽约交易所"],
    ["Nasdaq Stock Market", "納斯達克", "Nasdaq Stock Market|納斯達克|納斯達克股票市場"],
    ["Singapore Exchange", "新加坡交易所", "Singapore Exchange|新加坡交易所|新加坡證券交易所"],
    ["Toronto Stock Exchange", "多倫多證券交易所", "Toronto Stock Exchange|多倫多證券交易所|多倫多交易所"],
    ["Tokyo Stock Exchange", "東京證券交易所", "Tokyo Stock Exchange|東京證券交易所"],
    ["Australian Securities Exchange", "澳洲證券交易所", "Australian Securities Exchange|澳洲證券交易所"],
  ])("%s", (en, chinese, methods) => {
    for (const method of methods.split("|"))
      expect([method, otherExchange(method)]).toEqual([method, { en, "zh-Hant": chinese }]);
  });

  test.each([
    ["Euronext Paris", "Euronext Paris"],
    ["on NYSE American", "NYSE American"],
    ["NASDAQ", "NASDAQ"],
    ["Cboe Europe", "Cboe Europe"],
    ["Aquis", "Aquis"],
    ["Turquoise", "Turquoise"],
    ["Xetra", "Xetra"],
    ["Deutsche Börse", "Deutsche Börse"],
    ["Luxembourg Bourse", "Luxembourg Bourse"],
    ["Botswana Stock Exchange", "Botswana Stock Exchange"],
    ["台灣證券交易所", "台灣證券交易所"],
    ["Another stock exchange (Gaborone)", "Gaborone"],
  ])("%s is known by its own words in both languages", (method, name) => {
    expect(otherExchange(method)).toEqual({ en: name, "zh-Hant": name });
  });

  test.each(["by tender", "Londonderry", "SSE Composite", "Another stock exchange ()"])("%p names none", (method) => {
    expect(otherExchange(method)).toBeNull();
  });

  test("a name has an article where it ends in Exchange or Market", () => {
    expect(
      ["London Stock Exchange", "Nasdaq Stock Market", "CBOE Europe", "The Exchange", "Exchange Square"].map(
        takesArticle,
      ),
    ).toEqual([true, true, false, false, false]);
  });

  test("depositary shares, and where they trade", () => {
    expect(
      [
        "NYSE",
        "New York Stock Exchange",
        "nasdaq",
        "紐約",
        "纽约",
        "納斯達克",
        "纳斯达克",
        "American depositary shares",
        "depository",
        "depsitory",
        "ADS",
        "ADSs",
        "預託股份",
        "存託",
      ].filter((words) => !isOfDepositaryShares(words)),
    ).toEqual([]);
    expect(["London", "ads", "NYSEX", "loads", "ordinary"].filter(isOfDepositaryShares)).toEqual(["ads"]);
  });
});

describe("the spread table of the Exchange (Second Schedule, part A)", () => {
  const step = (price: string, date = "2026-09-08"): string | null => {
    const found = priceStepOf(parseDecimal(price) ?? ratioOf(0n), day(date));
    return found === null ? null : showExactly(found);
  };

  test.each([
    ["0.25", "0.001", "0.255", "0.005"],
    ["10", "0.005", "10.01", "0.01"],
    ["20", "0.01", "20.02", "0.02"],
    ["50", "0.02", "50.05", "0.05"],
    ["100", "0.05", "100.1", "0.1"],
    ["200", "0.1", "200.2", "0.2"],
    ["500", "0.2", "500.5", "0.5"],
    ["1000", "0.5", "1001", "1"],
    ["2000", "1", "2002", "2"],
    ["5000", "2", "5005", "5"],
  ])("up to and with %s the step is %s; of %s it is %s", (last, within, first, beyond) => {
    expect([step(last), step(first)]).toEqual([within, beyond]);
  });

  test("ends at 9,995; the finest begins at the lowest price", () => {
    expect([step("9995"), step("10000"), step("0.01")]).toEqual(["5", null, "0.001"]);
  });

  test("before August 2025 steps were wider from 10 to 50, before 2026 from 0.50 to 10", () => {
    expect([
      step("0.5", "2025-07-31"),
      step("5", "2025-07-31"),
      step("10.01", "2025-07-31"),
      step("20.05", "2025-07-31"),
      step("100", "2025-07-31"),
    ]).toEqual(["0.005", "0.01", "0.02", "0.05", "0.05"]);
    expect([
      step("0.5", "2025-08-01"),
      step("5", "2025-08-01"),
      step("15", "2025-08-01"),
      step("30", "2025-08-01"),
      step("0.25", "2025-08-01"),
    ]).toEqual(["0.005", "0.01", "0.01", "0.02", "0.001"]);
    expect([
      step("5", "2025-12-31"),
      step("5", "2026-01-01"),
      step("0.25", "2025-07-31"),
      step("20", "2025-07-31"),
    ]).toEqual(["0.01", "0.005", "0.001", "0.02"]);
  });

  test("a price is traded at where it is a whole number of steps, or beyond the table", () => {
    const traded = (price: string): boolean => isTradedAt(parseDecimal(price) ?? ratioOf(0n), day("2026-09-08"));
    expect(["0.5", "10.01", "10.005", "2.99667", "30.02", "30.01", "0", "-5", "12000.37"].map(traded)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe("a day's dealings", () => {
  const register = aRegister({
    repurchases: [{ number: "-100", paid: "HKD 5" }, { highest: "HKD 5" }],
    treasurySales: [{ number: "7", received: "USD 9" }],
  });

  test("have a number without its sign, a total and its cell", () => {
    expect(
      dealingsOf(register)
        .map(dealingOf)
        .map(({ number, total, totalCell }) => [number, total && showMoney(total), showCell(totalCell)]),
    ).toEqual([
      [100n, "HKD 5", "Repurchases!F2"],
      [null, null, "Repurchases!F3"],
      [7n, "USD 9", "Treasury sales!F2"],
    ]);
  });

  test("a price is above another of its currency", () => {
    const [low, high] = [money("HKD 2"), money("HKD 3")];
    expect([
      isAbove(high, low),
      isAbove(low, high),
      isAbove(low, low),
      isAbove(money("USD 3"), low),
      isAbove(null, low),
      isAbove(high, null),
    ]).toEqual([true, false, false, false, false, false]);
  });

  test("number times price, and total by number", () => {
    expect(showMoney(amountOf(300n, money("HKD 2.5")))).toBe("HKD 750");
    const average = (number: bigint | null, total: string | null): string | null => {
      const found = averageOf(number, total === null ? null : money(total));
      return found && showMoney(found);
    };
    expect([average(300n, "HKD 750"), average(0n, "HKD 750"), average(null, "HKD 750"), average(300n, null)]).toEqual([
      "HKD 2.5",
      null,
      null,
      null,
    ]);
  });

  test("a stated average agrees at the decimals it is written with", () => {
    const third: Ratio = ratioOf(1n, 3n);
    const computed = { currency: "HKD", amount: third };
    expect([
      averageAgrees(money("HKD 0.33"), computed),
      averageAgrees(money("HKD 0.3333"), computed),
      averageAgrees(money("HKD 0.34"), computed),
      averageAgrees(money("0.33"), computed),
      averageAgrees(money("USD 0.33"), computed),
      averageAgrees(money("HKD 0.33"), { ...computed, currency: null }),
    ]).toEqual([true, true, false, true, false, true]);
    expect([
      averageAgrees(money("HKD 3"), { currency: "HKD", amount: ratioOf(27n, 10n) }),
      averageAgrees(money("HKD 2.70"), { currency: "HKD", amount: ratioOf(27n, 10n) }),
    ]).toEqual([true, true]);
  });
});
