import type { Register } from "../../src/shares/register/register";
import ckhReturn from "../fixtures/returns/ckh-2021-09-15-zh.json";
import tencentReturn from "../fixtures/returns/tencent-2025-06-13.json";
import { aRegister } from "../support/registerBuilder";

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

/** The register behind SenseTime's return of 30 December 2022. */
export function sensetime(): Register {
  return aRegister({
    issuer: {
      name: "SenseTime Group Inc (a company controlled through weighted voting rights and incorporated in the Cayman Islands with limited liability)",
      dateSubmitted: "2022-12-30",
      submittedBy: "Xu Li",
      title: "Director",
    },
    classes: [
      {
        name: "Class B",
        kind: "WVR ordinary shares",
        stockCode: "00020",
        opening: "25,973,445,420",
        openingDate: "2022-11-30",
      },
      {
        name: "Class A",
        kind: "WVR ordinary shares",
        listed: false,
        weighted: true,
        opening: "7,527,254,580",
        openingDate: "2022-12-30",
      },
    ],
    movements: [
      {
        date: "2022-12-30",
        shareClass: "Class B",
        category: "repurchase-cancelled",
        number: "-31,775,000",
        purchaseDates: [
          "2022-09-16",
          "2022-09-19",
          "2022-09-20",
          "2022-09-21",
          "2022-09-22",
          "2022-09-23",
          "2022-09-26",
        ],
      },
      {
        date: "2022-12-30",
        shareClass: "Class B",
        category: "class-conversion",
        event: CONVERSION,
        number: "7,139,508",
        holder: "Infinity Vision Enterprise Inc.",
      },
      {
        date: "2022-12-30",
        shareClass: "Class A",
        category: "class-conversion",
        event: CONVERSION,
        number: "-7,139,508",
        holder: "Infinity Vision Enterprise Inc.",
      },
    ],
  });
}

/** The register behind Tencent's return of 13 June 2025: twenty purchases not yet cancelled, one of them new. */
export function tencent(): Register {
  const [ordinary] = tencentReturn.classes;
  const purchases = ordinary?.part_b ?? [];
  return aRegister({
    issuer: {
      name: "Tencent Holdings Limited",
      dateSubmitted: "2025-06-13",
      submittedBy: "Lau Suk Yi",
      title: "Secretary",
      percentageDecimals: 5,
      repeatPercentages: true,
      partAWithoutEvent: "Not applicable",
      confirmations: [4],
      explanatoryStatementDate: "2025-04-08",
    },
    classes: [
      {
        name: "Ordinary shares",
        kind: "Ordinary shares",
        stockCode: "00700",
        multiCounter: "80700 RMB",
        opening: "9,190,417,249",
        openingDate: "2025-06-12",
        openingTreasury: "0",
      },
    ],
    repurchases: purchases.map(({ date, number, price }) =>
      date === "2025-06-13"
        ? { date, number: String(number), highest: "HKD 515", lowest: "HKD 506.5", paid: "HKD 500,382,813.6" }
        : { date, number: String(number), highest: price, lowest: price, disclosedOn: date },
    ),
    mandate: { resolutionDate: "2025-05-14", authorised: "918,901,866", purchasedBefore: "0" },
  });
}

/** The register behind CK Hutchison's Chinese return of 15 September 2021. */
export function ckh(): Register {
  const [ordinary] = ckhReturn.classes;
  return aRegister({
    issuer: {
      name: "CK Hutchison Holdings Limited",
      nameInChinese: "長江和記實業有限公司",
      dateSubmitted: "2021-09-15",
      percentageDecimals: 4,
      confirmations: [],
      submittedBy: "[name]",
      title: "Company Secretary",
    },
    classes: [
      {
        name: "Ordinary shares",
        kind: "Ordinary shares",
        stockCode: "00001",
        opening: "3,840,422,000",
        openingDate: "2021-09-09",
      },
    ],
    repurchases: (ordinary?.movements ?? []).map(({ date, number }) =>
      date === "2021-09-15"
        ? { date, number: String(number), highest: "HKD 56.2", lowest: "HKD 55.9", paid: "HKD 7,290,000" }
        : { date, number: String(number), disclosedOn: date },
    ),
    mandate: { resolutionDate: "2021-05-13", authorised: "385,624,050", purchasedBefore: "0" },
  });
}

/** The register behind MINISO's return of 18 October 2024, as far as its first two pages show it. */
export function miniso(): Register {
  return aRegister({
    issuer: { name: "MINISO Group Holding Limited", dateSubmitted: "2024-10-18", percentageDecimals: 6 },
    classes: [
      {
        name: "Ordinary",
        kind: "Ordinary shares",
        stockCode: "09896",
        opening: "1,259,282,577",
        openingDate: "2024-09-30",
        openingTreasury: "0",
      },
    ],
    movements: [
      {
        date: "2024-10-08",
        category: "repurchase-cancelled",
        details:
          "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024",
        number: "-701,740",
        issuePrice: "HKD 34.6296",
      },
    ],
    repurchases: [
      { date: "2024-10-17", number: "100,000", highest: "HKD 36", lowest: "HKD 35", paid: "HKD 3,550,000" },
    ],
  });
}

/** The register behind the over-allotment of 15 July 2021: the base of 847,826,087 shares is implied by the percentage printed. */
export function overAllotment(): Register {
  return aRegister({
    classes: [{ name: "Ordinary", kind: "Ordinary shares", opening: "847,826,087", openingDate: "2021-06-30" }],
    movements: [
      {
        date: "2021-07-15",
        category: "over-allotment",
        event: "Over-allotment",
        details:
          "Issue of ordinary shares on 15 July 2021 pursuant to the full exercise of the over-allotment option as disclosed in the announcement of the issuer dated 12 July 2021",
        number: "15,600,000",
        issuePrice: "HKD 40.1",
        marketPrice: "HKD 57.45",
      },
    ],
  });
}
