// The register behind CK Hutchison's Next Day Disclosure Return of 15 September 2021, in Chinese. Every fact is that return's own
// (its Section II was not seen, so no prices are here). The percentage of the last purchase is kept as printed, cut and not rounded.
import { COUNT, day, newRegister, pairs, rows } from "../sheets.mjs";

const DAY = 'yyyy"年"m"月"d"日"';
const PURCHASES = [
  ["2021-09-01", 250_000],
  ["2021-09-02", 320_000],
  ["2021-09-03", 300_000],
  ["2021-09-06", 200_000],
  ["2021-09-07", 290_000],
  ["2021-09-08", 400_000],
  ["2021-09-09", 300_000],
  ["2021-09-15", 130_000],
];

export function build() {
  const register = newRegister();
  pairs(register, "公司", "公司資料", [
    ["公司名稱", "長江和記實業有限公司"],
    ["中文名稱", "長江和記實業有限公司"],
    ["呈交日期", day("2021-09-15")],
    ["百分比小數位", 4],
  ]);
  rows(
    register,
    "股份類別",
    "股份類別",
    [
      { key: "name", heading: "股份類別", width: 14 },
      { key: "listed", heading: "上市", width: 10 },
      { key: "code", heading: "證券代號", width: 12 },
      { key: "opening", heading: "期初結存", width: 20, format: COUNT },
      { key: "date", heading: "期初日期", width: 20, format: DAY },
    ],
    [{ name: "普通股", listed: "是", code: "00001", opening: 3_840_422_000, date: day("2021-09-09") }],
  );
  rows(
    register,
    "購回",
    "購回股份紀錄",
    [
      { key: "date", heading: "交易日", width: 20, format: DAY },
      { key: "number", heading: "購回股份數目", width: 16, format: COUNT },
      { key: "percentage", heading: "百分比", width: 12, format: "0.0000%" },
      { key: "purpose", heading: "用途", width: 12 },
      { key: "cancelled", heading: "註銷日期", width: 20, format: DAY },
      { key: "disclosed", heading: "披露日期", width: 20, format: DAY },
    ],
    PURCHASES.map(([date, number], index) => ({
      date: day(date),
      number,
      purpose: "註銷",
      ...(index === PURCHASES.length - 1 ? { percentage: 0.000033 } : { disclosed: day(date) }),
    })),
  );
  return register;
}
