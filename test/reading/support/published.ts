import ckh from "../../fixtures/returns/ckh-2021-09-15-zh.json";
import miniso from "../../fixtures/returns/miniso-2024-10-18.json";
import overAllotment from "../../fixtures/returns/overallotment-2021-07-15.json";
import senseTime from "../../fixtures/returns/sensetime-2022-12-30.json";
import tencentOnFF304 from "../../fixtures/returns/tencent-2024-01-18.json";
import tencent from "../../fixtures/returns/tencent-2025-06-13.json";

/** What a published return says, in the shape of the command line's JSON; what it does not show is left out. */
export type PublishedReturn = Readonly<Record<string, unknown>>;

const printed = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
const count = (value: number): string => value.toLocaleString("en-US");
const percent = (text: string): string => text.replace(/\s*%$/, "");

const balances = ({
  date,
  ex_treasury,
  treasury,
  total,
}: (typeof tencent.classes)[0]["part_a"]["opening"]): object => ({
  date: printed(date),
  issued: count(ex_treasury),
  treasury: count(treasury),
  total: count(total),
});

function senseTimeReturn(): PublishedReturn {
  return {
    form: senseTime.form,
    header: { status: senseTime.status, dateSubmitted: printed(senseTime.date_submitted) },
    classes: senseTime.classes.map((block) => ({
      labels: { "Type of shares": block.type_of_shares, "Class of shares": block.class_of_shares },
      listed: block.listed,
      stockCode: block.stock_code,
      opening: { date: printed(block.opening.date), issued: count(block.opening.balance) },
      events: block.movements.map((movement) => ({
        category: movement.category,
        detail: movement.detail,
        date: printed(movement.date),
        issued: count(movement.number),
        percent: percent(movement.pct_printed),
      })),
      closing: { date: printed(block.closing.date), issued: count(block.closing.balance) },
    })),
    sectionII: null,
    sectionIII: null,
    signOff: senseTime.signed,
  };
}

/** FF304 of two classes: a cancellation and a conversion. */
export const SENSETIME: PublishedReturn = senseTimeReturn();

/** Its narrative, which needs the purchase dates and the holder. */
export const SENSETIME_WITH_REMARKS: PublishedReturn = { ...SENSETIME, remarks: senseTime.remarks };

function tencentReturn(): PublishedReturn {
  const { section_ii: report } = tencent;
  return {
    form: tencent.form,
    header: { issuer: tencent.issuer, dateSubmitted: printed(tencent.date_submitted) },
    classes: tencent.classes.map((block) => ({
      labels: { "Class of shares": block.class_of_shares, "Type of shares": block.type_of_shares },
      listed: block.listed,
      stockCode: block.stock_code,
      multiCounter: block.multi_counter_stock_code,
      opening: balances(block.part_a.opening),
      events: block.part_a.events.map((event) => ({
        category: event.category,
        detail: event.detail,
        date: printed(event.date),
        issued: count(event.ex_treasury),
      })),
      uncancelled: block.part_b.map((line) => ({
        category: line.category,
        date: printed(line.date),
        shares: count(line.number),
        percent: percent(line.pct_printed),
        price: line.price,
      })),
      closing: balances(block.part_a.closing),
    })),
    sectionII: {
      purchases: report.repurchase_report.map((line) => ({
        date: printed(line.trading_date),
        number: count(line.number),
        method: line.method,
        highest: line.highest,
        lowest: line.lowest,
        paid: line.aggregate,
      })),
      totalNumber: count(report.total_number),
      totalPaid: report.aggregate_price_paid,
      forCancellation: count(report.for_cancellation),
      forTreasury: count(report.for_treasury),
      mandate: {
        resolutionDate: printed(report.additional.resolution_date),
        authorised: count(report.additional.authorised),
        purchased: count(report.additional.repurchased_under_mandate),
        percent: percent(report.additional.pct_printed),
      },
      moratorium: report.additional.moratorium,
      explanatoryStatement: printed(report.explanatory_statement_date),
    },
    sectionIII: null,
    signOff: tencent.signed,
  };
}

/** FF305: twenty purchases not yet cancelled, the last of them new. */
export const TENCENT: PublishedReturn = tencentReturn();

/** FF304: nine purchases not cancelled, the last of them new. */
export const TENCENT_ON_FF304: PublishedReturn = {
  form: tencentOnFF304.form,
  header: { issuer: tencentOnFF304.issuer, dateSubmitted: printed(tencentOnFF304.date_submitted) },
  classes: tencentOnFF304.classes.map((block) => ({
    labels: { "Class of shares": block.class_of_shares, "Type of shares": block.type_of_shares },
    listed: block.listed,
    stockCode: block.stock_code,
    opening: { date: printed(block.opening.date), issued: count(block.opening.balance) },
    events: block.movements.map((movement) => ({
      category: movement.category,
      date: printed(movement.date),
      issued: count(movement.number),
      percent: percent(movement.pct_printed),
    })),
    closing: { date: printed(block.closing.date), issued: count(block.closing.balance) },
  })),
  sectionII: {
    purchases: tencentOnFF304.section_ii.purchase_report.map(({ trading_date, number, ...line }) => ({
      date: printed(trading_date),
      number: count(number),
      ...line,
    })),
    totalNumber: count(tencentOnFF304.section_ii.total_number),
    totalPaid: tencentOnFF304.section_ii.total_paid,
  },
  signOff: tencentOnFF304.signed,
};

/** FF305: a cancellation, and a line that refers to Part B. */
export const MINISO: PublishedReturn = {
  form: miniso.form,
  header: { issuer: miniso.issuer, dateSubmitted: printed(miniso.date_submitted) },
  classes: miniso.classes.map((block) => ({
    labels: { "Class of shares": block.class_of_shares, "Type of shares": block.type_of_shares },
    listed: block.listed,
    stockCode: block.stock_code,
    opening: balances(block.part_a.opening),
    events: block.part_a.events.map((event) => ({
      category: event.category,
      detail: event.detail,
      date: printed(event.date),
      percent: percent(event.pct_printed),
      ...(event.ex_treasury === undefined ? {} : { issued: count(event.ex_treasury) }),
      ...(event.price === undefined ? {} : { price: event.price }),
    })),
    closing: balances(block.part_a.closing),
  })),
};

const CHINESE_DAY = /^(\d+)-0?(\d+)-0?(\d+)$/;
const inChinese = (date: string): string => date.replace(CHINESE_DAY, "$1年$2月$3日");

/** FF304 in Chinese: eight purchases not cancelled. It cut its one percentage to 0.0033; rounded half up it is 0.0034. */
export const CKH: PublishedReturn = {
  form: ckh.form,
  header: { issuer: ckh.issuer, dateSubmitted: inChinese(ckh.date_submitted) },
  classes: ckh.classes.map((block) => ({
    labels: { 股份類別: block.type_of_shares, 股份分類: block.class_of_shares },
    listed: block.listed,
    stockCode: block.stock_code,
    opening: { date: inChinese(block.opening.date), issued: count(block.opening.balance) },
    events: block.movements.map((movement) => ({
      category: movement.category,
      date: inChinese(movement.date),
      issued: count(movement.number),
      percent: movement.pct_printed === "0.0033 %" ? "0.0034" : percent(movement.pct_printed),
    })),
    closing: { date: inChinese(block.closing.date), issued: count(block.closing.balance) },
  })),
};

/** FF304: one issue with its price, the market price and the discount. */
export const OVER_ALLOTMENT: PublishedReturn = {
  form: overAllotment.form,
  classes: overAllotment.classes.map((block) => ({
    labels: { "Type of shares": block.type_of_shares, "Class of shares": block.class_of_shares },
    events: block.movements.map((movement) => ({
      category: movement.category,
      detail: movement.detail,
      date: printed(movement.date),
      issued: count(movement.number),
      percent: percent(movement.pct_printed),
      price: movement.issue_price,
      marketPrice: movement.market_price,
      discount: percent(movement.discount_printed),
    })),
  })),
};
