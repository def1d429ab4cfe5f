import { field, type Field } from "../field";
import { HEADER_FIELDS } from "../fieldTable";
import type {
  AuthorisedValue,
  FloatValue,
  IssuedValue,
  MonthlyHeaderValue,
  PartTotalValue,
  PartValue,
} from "./monthlyValues";

type FieldTable<Value extends string> = Readonly<Record<string, Field<Value>>>;

export const MONTHLY_HEADER_FIELDS = {
  Month: field("Header.Month", "date", "month", "Month ended", "截至月份"),
  Status: { ...HEADER_FIELDS.Status, from: "status" },
  Issuer: { ...HEADER_FIELDS.Issuer, from: "issuer" },
  DateSubmitted: { ...HEADER_FIELDS.DateSubmitted, from: "dateSubmitted" },
} as const satisfies FieldTable<MonthlyHeaderValue>;

/** The three rows of Sections I and II. */
export type MonthlyRow = "Opening" | "Change" | "Closing";
const ROWS: Readonly<Record<MonthlyRow, readonly [en: string, chinese: string]>> = {
  Opening: ["at close of preceding month", "上月底"],
  Change: ["increase or decrease", "增加或減少"],
  Closing: ["at close of the month", "本月底"],
};

/** The fields of a row of Section I. */
export function authorisedFields(row: MonthlyRow): Readonly<Record<AuthorisedValue, Field<AuthorisedValue>>> {
  const [en, chinese] = ROWS[row];
  const own = (name: string, format: "count" | "money", from: AuthorisedValue, words: string, inChinese: string) =>
    field(`Authorised.${row}.${name}`, format, from, `${words}, ${en}`, `${inChinese}，${chinese}`);
  return {
    number: own("Number", "count", "number", "authorised shares", "法定股份數目"),
    parValue: own("ParValue", "money", "parValue", "par value", "面值"),
    capital: own("Capital", "money", "capital", "authorised share capital", "法定股本"),
  };
}

/** The fields of a row of Section II, under the names that the month's summary has had. */
export function issuedFields(row: MonthlyRow): Readonly<Record<IssuedValue, Field<IssuedValue>>> {
  const words: Readonly<Record<MonthlyRow, readonly (readonly [en: string, chinese: string])[]>> = {
    Opening: [
      ["Opening balance", "期初結存"],
      ["Opening treasury shares", "期初庫存股份"],
      ["Opening total", "期初總數"],
    ],
    Change: [
      ["Change in the month", "月內變動"],
      ["Change of treasury shares", "庫存股份變動"],
      ["Change of the total", "總數變動"],
    ],
    Closing: [
      ["Closing balance", "期終結存"],
      ["Closing treasury shares", "期終庫存股份"],
      ["Closing total", "期終總數"],
    ],
  };
  const own = (name: string, from: IssuedValue, at: number): Field<IssuedValue> => {
    const [en = "", chinese = ""] = words[row][at] ?? [];
    return field(`${row}.${name}`, "count", from, en, chinese);
  };
  return {
    issued: own("Issued", "issued", 0),
    treasury: own("Treasury", "treasury", 1),
    total: own("Total", "total", 2),
  };
}

export const PART_FIELDS = {
  Description: field("Description", "text", "description", "description", "說明"),
  Detail: field("Detail", "text", "detail", "details", "詳情"),
  Currency: field("Currency", "text", "currency", "currency", "貨幣"),
  Price: field("Price", "money", "price", "price", "價格"),
  Date: field("Date", "date", "date", "date", "日期"),
  Opening: field(
    "Outstanding.Opening",
    "count",
    "opening",
    "outstanding at close of preceding month",
    "上月底結存數目",
  ),
  Granted: field("Granted", "count", "granted", "granted", "授出"),
  Exercised: field("Exercised", "count", "exercised", "exercised", "行使"),
  Cancelled: field("Cancelled", "count", "cancelled", "cancelled", "註銷"),
  Lapsed: field("Lapsed", "count", "lapsed", "lapsed", "失效"),
  Moved: field("Moved", "count", "moved", "movement during the month", "月內變動"),
  Closing: field("Outstanding.Closing", "count", "closing", "outstanding at close of the month", "本月底結存數目"),
  NewShares: field("NewShares", "count", "newShares", "number of shares issued in the month", "本月內發行的股份數目"),
  TreasuryShares: field(
    "TreasuryShares",
    "count",
    "treasuryShares",
    "number of treasury shares moved in the month",
    "本月內變動的庫存股份數目",
  ),
  NotCancelled: field(
    "NotCancelled",
    "count",
    "notCancelled",
    "shares not yet cancelled at close of the month",
    "本月底尚未註銷的股份數目",
  ),
  Issuable: field(
    "Issuable",
    "count",
    "issuable",
    "shares which may be issued at close of the month",
    "本月底可能發行的股份數目",
  ),
  Grantable: field(
    "Grantable",
    "count",
    "grantable",
    "shares of options which may still be granted",
    "仍可授出的期權所涉股份數目",
  ),
  ApprovalDate: field("ApprovalDate", "date", "approvalDate", "general meeting approval date", "股東大會通過日期"),
  InstrumentType: field("InstrumentType", "text", "instrumentType", "type", "類別"),
  InstrumentCode: field("InstrumentCode", "text", "instrumentCode", "stock code of the securities", "票據的證券代號"),
} as const satisfies FieldTable<PartValue>;

export const PART_TOTAL_FIELDS = {
  NewShares: field("Total.NewShares", "count", "newShares", "total of new shares", "新股份總數"),
  TreasuryShares: field("Total.TreasuryShares", "count", "treasuryShares", "total of treasury shares", "庫存股份總數"),
  Funds: field("Total.Funds", "money", "funds", "funds raised", "所得資金"),
} as const satisfies FieldTable<PartTotalValue>;

/** Section I of all classes. */
export const AUTHORISED_TOTAL_FIELD = field(
  "Authorised.Total",
  "money",
  "authorisedTotal",
  "total authorised share capital",
  "法定股本總額",
);

export const FLOAT_FIELDS = {
  Met: field("PublicFloat.Met", "text", "met", "public float requirement complied with", "已符合公眾持股量規定"),
  NotMet: field(
    "PublicFloat.NotMet",
    "text",
    "notMet",
    "public float requirement not complied with",
    "未符合公眾持股量規定",
  ),
  Threshold: field("PublicFloat.Threshold", "text", "threshold", "public float threshold", "公眾持股量門檻"),
  Additional: field(
    "PublicFloat.Additional",
    "text",
    "additional",
    "additional information on public float",
    "公眾持股量的補充資料",
  ),
} as const satisfies FieldTable<FloatValue>;

const MONTHLY_ROWS: readonly MonthlyRow[] = ["Opening", "Change", "Closing"];

/** Every field of the Monthly Return that the Next Day Return has not. */
export const MONTHLY_FIELDS: readonly Field<string>[] = [
  MONTHLY_HEADER_FIELDS.Month,
  ...MONTHLY_ROWS.flatMap((row) => [...Object.values(authorisedFields(row)), ...Object.values(issuedFields(row))]),
  ...Object.values<Field<string>>(PART_FIELDS),
  ...Object.values<Field<string>>(PART_TOTAL_FIELDS),
  AUTHORISED_TOTAL_FIELD,
  ...Object.values<Field<string>>(FLOAT_FIELDS),
];
