import { type OfficialWord, read, unread } from "./officialWord";

/** English texts that FF304 and FF305 share, and what the product prints around them. */
export const SHARED_EN = {
  title: read("Next Day Disclosure Return"),
  "header.instrument": read("Instrument:"),
  "header.instrument.equity": read("Equity issuer"),
  "header.status": read("Status:"),
  "header.status.new": read("New Submission"),
  "header.issuer": read("Name of Issuer:"),
  "header.dateSubmitted": read("Date Submitted:"),

  sectionI: read("Section I"),
  sectionII: read("Section II"),
  sectionIII: unread("Section III"),

  "label.kind": read("Type of shares"),
  "label.designation": read("Class of shares"),
  "label.kind.swapped": read("Class of shares"),
  "label.designation.swapped": read("Type of shares"),
  "label.stockCode": read("Stock code (if listed)"),
  "label.description": read("Description"),
  "label.multiCounter": read("Multi-counter stock code"),
  yes: read("Yes"),
  no: read("No"),
  notApplicable: read("Not applicable"),
  seePartB: read("See Part B"),
  ordinaryShares: read("Ordinary shares"),
  wvrOrdinaryShares: read("WVR ordinary shares"),
  preferenceShares: unread("Preference shares"),
  units: unread("Units"),
  otherType: read("Other type (specify in description)"),
  otherClass: read("Other class (specify in description)"),
  classPrefix: read("Class {letter}"),
  dateOfChanges: read("Date of changes"),
  onTheExchange: read("On the Exchange"),
  onAnotherExchange: read("On another stock exchange ({name})"),
  byPrivateArrangement: read("By private arrangement"),
  byGeneralOffer: read("By general offer"),
  moratoriumUntil: read("Up to "),
  continued: unread("(continued)"),

  "sectionII.lead": read(
    "Section II must also be completed by a listed issuer where it has made a repurchase of shares which is discloseable under Main Board Rule 10.06(4)(a) / GEM Rule 13.13(1).",
  ),
  tradingDate: read("Trading date"),

  "identical.a": read("the securities are of the same nominal value with the same amount called up or paid up;"),
  "identical.b": read(
    "they are entitled to dividend/interest at the same rate and for the same period, so that at the next ensuing distribution, the dividend/interest payable per unit will amount to exactly the same sum (gross and net); and",
  ),
  "identical.c": read(
    "they carry the same rights as to unrestricted transfer, attendance and voting at meetings and rank pari passu in all other respects.",
  ),

  notesToSectionI: read("Notes to Section I:"),
  remarks: read("Remarks:"),
  "signOff.name": read("Submitted by:"),
  "signOff.name.caption": read("(Name)"),
  "signOff.title": read("Title:"),
  "signOff.title.caption": read("(Director, Secretary or other Duly Authorised Officer)"),
  "officer.director": read("Director"),
  "officer.secretary": read("Secretary"),
  "officer.companySecretary": unread("Company Secretary"),
  page: read("Page &P of &N"),

  "blank.issuerName": unread("[name of issuer]"),
  "blank.kind": unread("[class of shares]"),
  "blank.date": unread("[date]"),
} satisfies Record<string, OfficialWord>;
