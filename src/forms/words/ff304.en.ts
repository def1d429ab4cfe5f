import { type OfficialWord, read } from "./officialWord";

/** English texts of FF304, as printed by the returns of SenseTime (30 December 2022) and Tencent (18 January 2024). */
export const FF304_EN = {
  "ff304.subtitle": read("(Equity issuer - changes in issued share capital and/or share buybacks)"),
  "ff304.lead": read(
    'Section I must be completed by a listed issuer where there has been a change in its issued share capital which is discloseable pursuant to rule 13.25A of the Main Board Rules (the "Main Board Listing Rules") / rule 17.27A of the GEM Rules (the "GEM Listing Rules") Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited (the "Exchange")',
  ),
  "ff304.listed": read("Listed on SEHK (Note 11)"),

  "ff304.column.events": read("Issues of shares (Notes 6 and 7)"),
  "ff304.column.issued": read("No. of shares"),
  "ff304.column.percent": read(
    "Issued shares as a % of existing number of issued shares before relevant share issue (Notes 4, 6 and 7)",
  ),
  "ff304.column.price": read("Issue price per share (Notes 1 and 7)"),
  "ff304.column.marketPrice": read("Closing market price per share of the immediately preceding business day (Note 5)"),
  "ff304.column.discount": read("% discount(-)/ premium of issue price to market price (Note 7)"),
  "ff304.opening": read("Opening balance as at (Note 2)"),
  "ff304.closing": read("Closing balance as at (Note 8)"),

  "ff304.confirmation.lead": read(
    "We hereby confirm to the best knowledge, information and belief that, in relation to each issue of securities as set out in Section I, it has been duly authorised by the board of directors of the listed issuer and, insofar as applicable:",
  ),
  "ff304.confirmation.note": read("(Note 9)"),
  "ff304.confirmation.1": read(
    "all money due to the listed issuer in respect of the issue of securities has been received by it",
  ),
  "ff304.confirmation.2": read(
    'all pre-conditions for the listing imposed by the Main Board Listing Rules / GEM Listing Rules under "Qualifications of listing" have been fulfilled',
  ),
  "ff304.confirmation.3": read(
    "all (if any) conditions contained in the formal letter granting listing of and permission to deal in the securities have been fulfilled",
  ),
  "ff304.confirmation.4": read("all the securities of each class are in all respects identical (Note 10)"),
  "ff304.confirmation.5": read(
    "all documents required by the Companies (Winding Up and Miscellaneous Provisions) Ordinance to be filed with the Registrar of Companies have been duly filed and that compliance has been made with other legal requirements",
  ),
  "ff304.confirmation.6": read(
    "all the definitive documents of title have been delivered/are ready to be delivered/are being prepared and will be delivered in accordance with the terms of issue",
  ),
  "ff304.confirmation.7": read(
    "completion has taken place of the purchase by the issuer of all property shown in the listing document to have purchased or agreed to be purchased by it and the purchase consideration for all such property has been duly satisfied",
  ),
  "ff304.confirmation.8": read(
    "the trust deed/deed poll relating to the debenture, loan stock, notes or bonds has been completed and executed, and particulars thereof, if so required by law, have been filed with the Registrar of Companies",
  ),

  "ff304.note1": read(
    "Where shares have been issued at more than one issue price per share, a weighted average issue price per share should be given.",
  ),
  "ff304.note2": read(
    "Please insert the closing balance date of the last Next Day Disclosure Return published pursuant to Main Board Rule 13.25A / GEM Rule 17.27A or Monthly Return pursuant to Main Board Rule 13.25B / GEM Rule 17.27B, whichever is the later.",
  ),
  "ff304.note3": read(
    "Please set out all changes in issued share capital requiring disclosure pursuant to Main Board Rule 13.25A / GEM Rule 17.27A together with the relevant dates of issue. Each category will need to be disclosed individually with sufficient information to enable the user to identify the relevant category in the listed issuer's Monthly Return. For example, multiple issues of shares as a result of multiple exercises of share options under the same share option scheme or of multiple conversions under the same convertible note must be aggregated and disclosed as one category. However, if the issues resulted from exercises of share options under 2 share option schemes or conversions of 2 convertible notes, these must be disclosed as 2 separate categories.",
  ),
  "ff304.note4": read(
    "The percentage change in the number of issued shares of listed issuer is to be calculated by reference to the listed issuer's total number of shares in issue (excluding for such purpose any shares repurchased or redeemed but not yet cancelled) as it was immediately before the earliest relevant event which has not been disclosed in a Monthly Return or Next Day Disclosure Return.",
  ),
  "ff304.note5": read(
    "Where trading in the shares of the listed issuer has been suspended, “closing market price per share of the immediately preceding business day” should be construed as “closing market price per share of the business day on which the shares were last traded”.",
  ),
  "ff304.note6": read("In the context of a repurchase of shares:"),
  "ff304.note6.a": read("“issues of shares” should be construed as “repurchases of shares”; and"),
  "ff304.note6.b": read(
    "“issued shares as a % of existing number of shares before relevant share issue” should be construed as “repurchased shares as a % of existing number of shares before relevant share repurchase”.",
  ),
  "ff304.note7": read("In the context of a redemption of shares:"),
  "ff304.note7.a": read("“issues of shares” should be construed as “redemptions of shares”;"),
  "ff304.note7.b": read(
    "“issued shares as a % of existing number of shares before relevant share issue” should be construed as “redeemed shares as a % of existing number of shares before relevant share redemption”; and",
  ),
  "ff304.note7.c": read("“issue price per share” should be construed as “redemption price per share”."),
  "ff304.note8": read("The closing balance date is the date of the last relevant event being disclosed."),
  "ff304.note9": read(
    "Items (i) to (viii) are suggested forms of confirmation which may be amended to meet individual cases.",
  ),
  "ff304.note10": read("“Identical” means in this context:"),
  "ff304.note11": read("SEHK refers to Stock Exchange of Hong Kong."),

  "ff304.sectionII.applies": read(
    "The issuer has Purchase report or additional information for issuer whose primary listing is on the Exchange",
  ),
  "ff304.sectionII.listed": read("Listed on SEHK (Note)"),
  "ff304.sectionII.a": read("A. Purchase report"),
  "ff304.sectionII.number": read("Number of securities purchased"),
  "ff304.sectionII.method": read("Method of purchase (Note)"),
  "ff304.sectionII.highest": read("Price per share or highest price paid $"),
  "ff304.sectionII.lowest": read("Lowest price paid $"),
  "ff304.sectionII.paid": read("Total paid $"),
  "ff304.sectionII.totalNumber": read("Total number of securities purchased"),
  "ff304.sectionII.totalPaid": read("Total paid $"),
  "ff304.sectionII.b": read("B. Additional information for issuer whose primary listing is on the Exchange"),
  "ff304.sectionII.b1": read(
    "1). Number of such securities purchased on the Exchange in the year to date (since ordinary resolution) (a)",
  ),
  "ff304.sectionII.b2": read(
    "2). % of number of shares in issue at time ordinary resolution passed acquired on the Exchange since date of resolution\n( (a) x 100 )/ Number of shares in issue",
  ),
  "ff304.sectionII.statement": read(
    "We hereby confirm that the repurchases set out in A above which were made on the Exchange were made in accordance with the Main Board Listing Rules / GEM Listing Rules and that there have been no material changes to the particulars contained in the Explanatory Statement dated {date} which has been filed with the Exchange. We also confirm that any purchases set out in A above which were made on another stock exchange were made in accordance with the domestic rules applying to purchases made on that other exchange.",
  ),
  "ff304.sectionII.note": read(
    "Note to Section II: Please state whether on the Exchange, on another stock exchange (stating the name of the exchange), by private arrangement or by general offer.",
  ),
} satisfies Record<string, OfficialWord>;
