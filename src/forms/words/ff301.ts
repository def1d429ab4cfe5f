import type { Language } from "../../shares/values/finding";
import { type OfficialWord, read, unread } from "./officialWord";

type MonthlyWord = Readonly<Record<Language, OfficialWord>>;

/** Read in both languages. */
function both(en: string, chinese: string): MonthlyWord {
  return { en: read(en), "zh-Hant": read(chinese) };
}

/** Read in English. An official term is never made up: the Chinese sheet has the English, flagged. */
function english(en: string): MonthlyWord {
  return { en: read(en), "zh-Hant": unread(en) };
}

/** Read in neither language: our best knowledge of the form, flagged. */
function unseen(en: string, chinese: OfficialWord | null = null): MonthlyWord {
  return { en: unread(en), "zh-Hant": chinese ?? unread(en) };
}

/**
 * The words of FF301. Read in English on the returns of Top Spring (August 2021), SouthGobi (September 2021), Agricultural Bank of China (October 2021), CCT Fortis
 * (June 2023), Kanzhun (July 2023), Lufax (August 2023, August 2024), Tencent (January 2024) and Moon (January 2026); in Chinese on those of Flat Glass (October 2022), Angang
 * (September 2024) and of stock code 00381 (July 2025).
 */
export const FF301 = {
  title: both(
    "Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities",
    "股份發行人及根據《上市規則》第十九B章上市的香港預託證券發行人的證券變動月報表",
  ),
  titleWithFloat: english(
    "Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities and Public Float Sufficiency Confirmation",
  ),
  month: both("For the month ended:", "截至月份:"),
  to: both("To : Hong Kong Exchanges and Clearing Limited", "致：香港交易及結算所有限公司"),

  sectionI: both("I. Movements in Authorised / Registered Share Capital", "I. 法定/註冊股本變動"),
  listed: both("Listed on SEHK (Note 1)", "於香港聯交所上市 (註1)"),
  listedOnExchange: both("Listed on the Exchange (Note 1)", "於香港聯交所上市 (註1)"),
  stockCode: both("Stock code", "證券代號"),
  stockCodeIfListed: both("Stock code (if listed)", "證券代號 (如上市)"),
  authorisedNumber: both("Number of authorised/registered shares", "法定/註冊股份數目"),
  parValue: both("Par value", "面值"),
  authorisedCapital: both("Authorised/registered share capital", "法定/註冊股本"),
  opening: both("Balance at close of preceding month", "上月底結存"),
  change: both("Increase / decrease (-)", "增加 / 減少 (-)"),
  closing: both("Balance at close of the month", "本月底結存"),
  authorisedTotal: both(
    "Total authorised/registered share capital at the end of the month:",
    "本月底法定/註冊股本總額：",
  ),

  sectionII: english("II. Movements in Issued Shares"),
  sectionIIWithTreasury: both(
    "II. Movements in Issued Shares and/or Treasury Shares",
    "II. 已發行股份及/或庫存股份變動",
  ),
  sectionIIWithFloat: english(
    "II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation",
  ),
  issued: both("Number of issued shares (excluding treasury shares)", "已發行股份(不包括庫存股份)數目"),
  treasury: both("Number of treasury shares", "庫存股份數目"),
  total: both("Total number of issued shares", "已發行股份總數"),

  sectionIII: english("III. Details of Movements in Issued Shares"),
  sectionIIIWithTreasury: both(
    "III. Details of Movements in Issued Shares and/or Treasury Shares",
    "III. 已發行股份及/或庫存股份變動詳情",
  ),
  kindIssuable: both("Type of shares issuable", "可發行股份類別"),
  designationIssuable: both("Class of shares", "股份分類"),
  kindIssuableSwapped: english("Class of shares issuable"),
  designationIssuableSwapped: both("Type of shares", "股份類別"),
  listedIssuable: both("Shares issuable to be listed on SEHK (Note 1)", "可發行股份將於香港聯交所上市 (註1)"),
  stockCodeIssuable: both(
    "Stock code of shares issuable (if listed on SEHK) (Note 1)",
    "可發行股份的證券代號(如已於香港聯交所上市) (註1)",
  ),
  approvalDate: english("General Meeting approval date (if applicable)"),

  partA: both(
    "(A). Share Options (under Share Option Schemes of the Issuer)",
    "(A). 股份期權(根據發行人的股份期權計劃)",
  ),
  scheme: both("Particulars of share option scheme", "股份期權計劃詳情"),
  optionsOpening: both("Number of share options outstanding at close of preceding month", "上月底結存的股份期權數目"),
  movement: both("Movement during the month", "本月內變動"),
  granted: english("Granted"),
  exercised: english("Exercised"),
  cancelled: english("Cancelled"),
  lapsed: english("Lapsed"),
  optionsClosing: both("Number of share options outstanding at close of the month", "本月底結存的股份期權數目"),
  newSharesA: both(
    "No. of new shares of issuer issued during the month pursuant thereto (A)",
    "本月內因此發行的發行人新股份數目 (A)",
  ),
  issuable: both(
    "No. of new shares of issuer which may be issued pursuant thereto as at close of the month",
    "本月底因此可能發行的發行人新股份數目",
  ),
  grantable: english(
    "The total number of securities which may be issued upon exercise of all share options to be granted under the scheme at close of the month",
  ),
  funds: english("Total funds raised during the month from exercise of options:"),

  partB: both(
    "(B). Warrants to Issue Shares of the Issuer which are to be Listed",
    "(B). 承諾發行將予上市的發行人股份的權證",
  ),
  partBWithTreasury: both("(B). Warrants to Issue Shares of the Issuer", "(B). 承諾發行發行人股份的權證"),
  warrants: unseen("Description of the Warrants"),
  warrantCode: unseen("Stock code of the Warrants (if listed on SEHK) (Note 1)"),
  warrantCodeOnExchange: unseen("Stock code of the Warrants (if listed on the Exchange) (Note 1)"),
  subscriptionPrice: unseen("Subscription price"),
  newSharesB: unseen("No. of new shares of issuer issued during the month pursuant thereto (B)"),

  partC: english("(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)"),
  partCWithTreasury: english("(C). Convertibles (i.e. Convertible into Shares of the Issuer)"),
  convertibles: english("Description of the Convertibles"),
  currency: english("Currency"),
  amountOpening: english("Amount at close of preceding month"),
  amountClosing: english("Amount at close of the month"),
  newSharesC: english("No. of new shares of issuer issued during the month pursuant thereto (C)"),
  convertibleType: english("Type of convertibles"),
  convertibleCode: english("Stock code of the Convertibles (if listed on SEHK) (Note 1)"),
  convertibleTypeWithTreasury: english("Type of the Convertibles"),
  convertibleCodeOnExchange: english("Stock code of the Convertibles (if listed on the Exchange) (Note 1)"),
  conversionPrice: english("Subscription/Conversion price"),

  partD: english(
    "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including Options (other than Share Options Schemes)",
  ),
  partDWithTreasury: english(
    "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share Option Schemes)",
  ),
  description: english("Description"),
  newSharesD: english("No. of new shares of issuer issued during the month pursuant thereto (D)"),

  partE: english("(E). Other Movements in Issued Share"),
  partEWithTreasury: english("(E). Other Movements in Issued Shares and/or Treasury Shares"),
  typeOfIssue: english("Type of Issue"),
  events: unseen("Events"),
  price: english("At price (if applicable)"),
  amount: english("Amount"),
  date: english("Issue and allotment date"),
  dateOfEvent: unseen("Date of event (Note 2)"),
  newSharesE: english("No. of new shares of issuer issued during the month pursuant thereto (E)"),

  newSharesWithTreasury: english("Number of new shares issued during the month pursuant thereto ({part}1)"),
  changeWithTreasury: unseen(
    "Increase/ decrease (-) in issued shares (excluding treasury shares) during the month pursuant thereto (E1)",
  ),
  treasuryTransferred: english(
    "Number of treasury shares transferred out of treasury during the month pursuant thereto ({part}2)",
  ),
  treasuryChange: unseen("Increase/ decrease (-) in treasury shares during the month pursuant thereto (E2)"),
  notCancelled: unseen(
    "Shares redeemed or repurchased for cancellation but not yet cancelled as at close of the month (Note 3)",
  ),
  issuableWithTreasury: english(
    "Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month",
  ),

  partTotal: english("Total {part} ({class}):"),
  partTotalIssued: english("Increase in issued shares (excluding treasury shares): {class} ({part}{part}1)"),
  partTotalTreasury: english("Decrease in treasury shares: {class} ({part}{part}2)"),
  partETotalIssued: unseen("Increase/ decrease (-) in issued shares (excluding treasury shares): {class} (EE1)"),
  partETotalTreasury: unseen("Increase/ decrease (-) in treasury shares: {class} (EE2)"),
  grandTotal: english("Total increase / decrease (-) in {class} during the month (i.e. Total of A to E)"),
  grandTotalIssued: english(
    "Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1): {class}",
  ),
  grandTotalTreasury: english(
    "Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2): {class}",
  ),

  floatHeading: english("Public float sufficiency confirmation (Note 4)"),
  floatLead: english(
    "Pursuant to Main Board Rule 13.32D(1) or 19A.28D(1) / GEM Rule 17.37D(1) or 25.21D(1), we hereby confirm that, in relation to the class of shares as set out above, as at the close of the month:",
  ),
  floatMet: english("the applicable public float requirement (see below) has been complied with"),
  floatNotMet: english("the applicable public float requirement (see below) has not been complied with"),
  floatRequirement: english(
    "The applicable minimum public float requirement for the class of shares as set out above pursuant to Main Board Rule 13.32B or 19A.28B / GEM Rule 17.37B or 25.21B (as the case may be) is:",
  ),
  floatThreshold: english("Applicable public float threshold"),
  /** The threshold that Moon states. Those of other issuers were not seen. */
  floatInitialThreshold: english(
    "Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)",
  ),
  floatAdditional: english("Additional information"),

  sectionIV: english("IV. Information about Hong Kong Depositary Receipt (HDR)"),
  sectionV: both("V. Confirmations", "V. 確認"),
  confirmationLead: unseen(
    "Pursuant to Main Board Rule 13.25C / GEM Rule 17.27C, we hereby confirm to the best knowledge, information and belief that, in relation to each of the securities issued by the issuer during the month as set out in Parts III and IV which has not been previously disclosed in a return published under Main Board Rule 13.25A / GEM Rule 17.27A, it has been duly authorised by the board of directors of the issuer and carried out in compliance with all applicable listing rules, laws and other regulatory requirements and, insofar as applicable:",
  ),
  confirmationNote: unseen("(Note 2)"),
  confirmation4: unseen("all the securities of each class are in all respects identical (Note 3)"),
  confirmationLeadWithTreasury: english(
    "Pursuant to Main Board Rule 13.25C / GEM Rule 17.27C, we hereby confirm to the best knowledge, information and belief that, in relation to each of the securities issued, or the treasury shares sold or transferred by the issuer during the month as set out in Parts III and IV which has not been previously disclosed in a return published under Main Board Rule 13.25A / GEM Rule 17.27A, it has been duly authorised by the board of directors of the listed issuer and carried out in compliance with all applicable listing rules, laws and other regulatory requirements and, insofar as applicable:",
  ),
  confirmationNoteWithTreasury: unseen("(Note 4)"),
  confirmationNoteWithFloat: english("(Note 5)"),
  confirmation1WithTreasury: english(
    "all money due to the listed issuer in respect of the issue of securities, or sale or transfer of treasury shares has been received by it",
  ),
  confirmation2WithTreasury: english(
    'all pre-conditions for listing imposed by the Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited under "Qualifications of listing" have been fulfilled',
  ),
  confirmation3WithTreasury: english(
    "all (if any) conditions contained in the formal letter granting listing of and permission to deal in the securities have been fulfilled",
  ),
  confirmation4WithTreasury: unseen("all the securities of each class are in all respects identical (Note 5)"),
  confirmation4WithFloat: english("all the securities of each class are in all respects identical (Note 6)"),
  confirmation5WithTreasury: english(
    "all documents required by the Companies (Winding Up and Miscellaneous Provisions) Ordinance to be filed with the Registrar of Companies have been duly filed and that compliance has been made with all other legal requirements",
  ),
  confirmation6WithTreasury: english(
    "all the definitive documents of title have been delivered/are ready to be delivered/are being prepared and will be delivered in accordance with the terms of issue, sale or transfer",
  ),
  confirmation7WithTreasury: english(
    "completion has taken place of the purchase by the issuer of all property shown in the listing document to have been purchased or agreed to be purchased by it and the purchase consideration for all such property has been duly satisfied",
  ),
  confirmation8WithTreasury: english(
    "the trust deed/deed poll relating to the debenture, loan stock, notes or bonds has been completed and executed, and particulars thereof, if so required by law, have been filed with the Registrar of Companies",
  ),
  notes: english("Notes"),
  noteOfExchange: english("The Exchange refers to The Stock Exchange of Hong Kong Limited."),
  noteOfDate: english(
    'In the case of repurchase of shares (shares repurchased and cancelled) and redemption of shares (shares redeemed and cancelled), "date of event" should be construed as "cancellation date". In the case of repurchase of shares (shares held as treasury shares), "date of event" should be construed as "date on which shares were repurchased and held by the issuer in treasury".',
  ),
  noteOfNotCancelled: english(
    "The information is required in the case of repurchase of shares (shares repurchased for cancellation but not yet cancelled) and redemption of shares (shares redeemed but not yet cancelled). Please state the number of shares repurchased or redeemed during the month or in preceding month(s) but pending cancellation as at close of the month as a negative number.",
  ),
  noteOfFloat: english(
    '"Initial Prescribed Threshold", "Alternative Threshold" and "market value" have the meanings ascribed thereto under Main Board Rule 13.32A or 19A.28A / GEM Rule 17.37A or 25.21A. See also Main Board Rule 13.32D(4) or 19A.28D(4) / GEM Rule 17.37D(4) or 25.21D(4) on the basis of the public float disclosure.',
  ),
  noteOfConfirmations: english(
    "Items (i) to (viii) are suggested forms of confirmation. The listed issuer may amend the item(s) that is/are not applicable to meet individual cases. Where the issuer has already made the relevant confirmations in a return published under Main Board Rule 13.25A / GEM Rule 17.27A in relation to the securities issued, or the treasury shares sold or transferred, no further confirmation is required to be made in this return.",
  ),
  note1: unseen("SEHK refers to Stock Exchange of Hong Kong."),
  note2: unseen(
    "Items (i) to (viii) are suggested forms of confirmation which may be amended to meet individual cases. Where the issuer has already made the relevant confirmations in a return published under Main Board Rule 13.25A / GEM Rule 17.27A in relation to the securities issued, no further confirmation is required to be made in this return.",
  ),
  noteOfIdentical: english('"Identical" means in this context:'),
} satisfies Record<string, MonthlyWord>;
