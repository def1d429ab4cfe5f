import { type OfficialWord, read, unread } from "./officialWord";

/** English texts of FF305, as printed by the return of Tencent (13 June 2025). */
export const FF305_EN = {
  "ff305.subtitle": read(
    "(Equity issuer - changes in issued shares or treasury shares, share buybacks and/or on-market sales of treasury shares)",
  ),
  "ff305.lead": read(
    "Section I must be completed by a listed issuer where there has been a change in its issued shares or treasury shares which is discloseable pursuant to rule 13.25A of the Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited (the “Exchange”) (the “Main Board Rules”) or rule 17.27A of the Rules Governing the Listing of Securities on GEM of the Exchange (the “GEM Rules”).",
  ),
  "ff305.stockCode": read("Stock code (if listed)"),
  "ff305.listed": read("Listed on the Exchange"),

  "ff305.partA": read("A. Changes in issued shares or treasury shares"),
  "ff305.column.events": read("Events"),
  "ff305.column.changesIssued": read("Changes in issued shares (excluding treasury shares)"),
  "ff305.column.issued": read("Number of issued shares (excluding treasury shares)"),
  "ff305.column.percent": read(
    "As a % of existing number of issued shares (excluding treasury shares) before the relevant event (Note 3)",
  ),
  "ff305.column.changesTreasury": read("Changes in treasury shares"),
  "ff305.column.treasury": read("Number of treasury shares"),
  "ff305.column.price": read("Issue/ selling price per share (Note 4)"),
  "ff305.column.total": read("Total number of issued shares"),
  "ff305.opening": read("Opening balance as at (Note 1)"),
  "ff305.closing": read("Closing balance as at (Notes 5 and 6)"),
  "ff305.partB": read(
    "B. Shares redeemed or repurchased for cancellation but not yet cancelled as at the closing balance date (Notes 5 and 6)",
  ),

  "ff305.confirmation": read("Confirmation"),
  "ff305.confirmation.lead": read(
    "Pursuant to Main Board Rule 13.25C / GEM Rule 17.27C, we hereby confirm to the best knowledge, information and belief that, in relation to each issue of shares or sale or transfer of treasury shares as set out in Section I, it has been duly authorised by the board of directors of the listed issuer and carried out in compliance with all applicable listing rules, laws and other regulatory requirements and, insofar as applicable:",
  ),
  "ff305.confirmation.note": read("(Note 7)"),
  "ff305.confirmation.1": unread(
    "all money due to the listed issuer in respect of the issue of shares, or sale or transfer of treasury shares has been received by it",
  ),
  "ff305.confirmation.2": unread(
    'all pre-conditions for the listing imposed by the Main Board Rules / GEM Rules under "Qualifications of listing" have been fulfilled',
  ),
  "ff305.confirmation.3": unread(
    "all (if any) conditions contained in the formal letter granting listing of and permission to deal in the securities have been fulfilled",
  ),
  "ff305.confirmation.4": read("all the securities of each class are in all respects identical (Note 8)"),
  "ff305.confirmation.5": unread(
    "all documents required by the Companies (Winding Up and Miscellaneous Provisions) Ordinance to be filed with the Registrar of Companies have been duly filed and that compliance has been made with other legal requirements",
  ),
  "ff305.confirmation.6": unread(
    "all the definitive documents of title have been delivered/are ready to be delivered/are being prepared and will be delivered in accordance with the terms of issue, sale or transfer",
  ),
  "ff305.confirmation.7": unread(
    "completion has taken place of the purchase by the issuer of all property shown in the listing document to have been purchased or agreed to be purchased by it and the purchase consideration for all such property has been duly satisfied",
  ),
  "ff305.confirmation.8": unread(
    "the trust deed/deed poll relating to the debenture, loan stock, notes or bonds has been completed and executed, and particulars thereof, if so required by law, have been filed with the Registrar of Companies",
  ),

  "ff305.note1": read(
    "Please insert the closing balance date of the last Next Day Disclosure Return published pursuant to Main Board Rule 13.25A / GEM Rule 17.27A or Monthly Return pursuant to Main Board Rule 13.25B / GEM Rule 17.27B, whichever is the later.",
  ),
  "ff305.note2": read(
    "Please set out all changes in issued shares or treasury shares requiring disclosure pursuant to Main Board Rule 13.25A / GEM Rule 17.27A together with the relevant dates of changes. Each category will need to be disclosed individually with sufficient information to enable the user to identify the relevant category in the listed issuer's Monthly Return. For example, multiple issues of shares as a result of multiple exercises of share options under the same share option scheme or of multiple conversions under the same convertible note must be aggregated and disclosed as one category. However, if the issues resulted from exercises of share options under 2 share option schemes or conversions of 2 convertible notes, these must be disclosed as 2 separate categories.",
  ),
  "ff305.note3": read(
    "The percentage change in the number of issued shares (excluding treasury shares) of the listed issuer is to be calculated by reference to the opening balance of the number of issued shares (excluding treasury shares) being disclosed in this Next Day Disclosure Return.",
  ),
  "ff305.note4": read(
    "In the case of a share repurchase or redemption, the “issue/ selling price per share” shall be construed as “repurchase price per share” or “redemption price per share”.\nWhere shares have been issued/ sold/ repurchased/ redeemed at more than one price per share, a volume-weighted average price per share should be given.",
  ),
  "ff305.note5": read("The closing balance date is the date of the last relevant event being disclosed."),
  "ff305.note6": read(
    "For repurchase or redemption of shares, disclosure is required when the relevant event has occurred (subject to the provisions of Main Board Rules 10.06(4)(a), 13.25A and 13.31 / GEM Rules 13.13(1), 17.27A and 17.35), even if the repurchased or redeemed shares have not yet been cancelled.\nIf repurchased or redeemed shares are to be cancelled upon settlement of such repurchase or redemption after the closing balance date, they shall remain part of the issued shares as at the closing balance date in Part A. Details of these repurchased or redeemed shares shall be disclosed in Part B.",
  ),
  "ff305.note7": read(
    "Items (i) to (viii) are suggested forms of confirmation. The listed issuer may amend the item(s) that is/are not applicable to meet individual cases.",
  ),
  "ff305.note8": read("“Identical” means in this context:"),

  "ff305.sectionII.applies": read("Repurchase report"),
  "ff305.sectionII.a": read("A. Repurchase report"),
  "ff305.sectionII.number": read("Number of shares repurchased"),
  "ff305.sectionII.method": read("Method of repurchase (Note 1)"),
  "ff305.sectionII.highest": read("Repurchase price per share or highest repurchase price per share $"),
  "ff305.sectionII.lowest": read("Lowest repurchase price per share $"),
  "ff305.sectionII.paid": read("Aggregate price paid $"),
  "ff305.sectionII.totalNumber": read("Total number of shares repurchased"),
  "ff305.sectionII.totalPaid": read("Aggregate price paid $"),
  "ff305.sectionII.forCancellation": read("Number of shares repurchased for cancellation"),
  "ff305.sectionII.forTreasury": read("Number of shares repurchased for holding as treasury shares"),
  "ff305.sectionII.b": read("B. Additional information for issuer who has a primary listing on the Exchange"),
  "ff305.sectionII.b1": read("1). Date of the resolution granting the repurchase mandate"),
  "ff305.sectionII.b2": read(
    "2). Total number of shares which the issuer is authorised to repurchase under the repurchase mandate",
  ),
  "ff305.sectionII.b3": read(
    "3). Number of shares repurchased on the Exchange or another stock exchange under the repurchase mandate (a)",
  ),
  "ff305.sectionII.b4": read(
    "4). As a % of number of issued shares (excluding treasury shares) as at the date of the resolution granting the repurchase mandate\n(a) x 100 / number of issued shares (excluding treasury shares) as at the date of the resolution granting the repurchase mandate",
  ),
  "ff305.sectionII.b5": read(
    "5). Moratorium period for any issue of new shares, or sale or transfer of treasury shares after the share repurchase(s) set out in Part A (Note 2)",
  ),
  "ff305.sectionII.statement": read(
    "We hereby confirm that the repurchases made on the Exchange set out in Part A above were made in accordance with the Main Board Rules / GEM Rules and that there have been no material changes to the particulars contained in the Explanatory Statement dated {date} which has been filed with the Exchange.",
  ),
  "ff305.sectionII.notes": read("Notes to Section II:"),
  "ff305.sectionII.note1": read(
    "Please state whether the repurchase was made on the Exchange, on another stock exchange (stating the name of the exchange), by private arrangement or by general offer.",
  ),
  "ff305.sectionII.note2": read(
    "Subject to the carve-out set out in Main Board Rule 10.06(3)(a)/ GEM Rule 13.12, an issuer may not (i) make a new issue of shares, or a sale or transfer of any treasury shares; or (ii) announce a proposed new issue of shares, or a sale or transfer of any treasury shares, for a period of 30 days after any purchase by it of shares, whether on the Exchange or otherwise, without the prior approval of the Exchange.",
  ),

  "ff305.sectionIII.lead": read(
    "Section III must also be completed by a listed issuer where it has made a sale of treasury shares on the Exchange or any other stock exchange on which the issuer is listed which is discloseable under Main Board Rule 10.06B / GEM Rule 13.14B.",
  ),
  "ff305.sectionIII.applies": read("Report of on-market sale of treasury shares"),
  "ff305.sectionIII.a": unread("A. Report of on-market sale of treasury shares"),
  "ff305.sectionIII.number": unread("Number of treasury shares sold"),
  "ff305.sectionIII.method": unread("Method of sale"),
  "ff305.sectionIII.highest": unread("Selling price per share or highest selling price per share $"),
  "ff305.sectionIII.lowest": unread("Lowest selling price per share $"),
  "ff305.sectionIII.received": unread("Aggregate price received $"),
  "ff305.sectionIII.totalNumber": unread("Total number of treasury shares sold"),
  "ff305.sectionIII.totalReceived": unread("Aggregate price received $"),
} satisfies Record<string, OfficialWord>;
