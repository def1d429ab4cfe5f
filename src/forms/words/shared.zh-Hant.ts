import { type OfficialWord, read, unread } from "./officialWord";
import type { SHARED_EN } from "./shared.en";

/** Traditional Chinese texts that FF304 and FF305 share. */
export const SHARED_ZH_HANT: Readonly<Record<keyof typeof SHARED_EN, OfficialWord>> = {
  title: read("翌日披露報表"),
  "header.instrument": read("表格類別:"),
  "header.instrument.equity": read("股票"),
  "header.status": read("狀態:"),
  "header.status.new": read("新提交"),
  "header.issuer": read("公司名稱:"),
  "header.dateSubmitted": read("呈交日期:"),

  sectionI: read("第一章節"),
  sectionII: read("第二章節"),
  sectionIII: unread("第三章節"),

  "label.kind": read("股份類別"),
  "label.designation": read("股份分類"),
  "label.kind.swapped": read("股份分類"),
  "label.designation.swapped": read("股份類別"),
  "label.stockCode": read("證券代號 (如於香港聯交所上市)"),
  "label.description": read("說明"),
  "label.multiCounter": unread("多櫃檯證券代號"),
  yes: read("是"),
  no: read("否"),
  notApplicable: read("不適用"),
  seePartB: read("見B部分"),
  ordinaryShares: read("普通股"),
  wvrOrdinaryShares: unread("不同投票權架構公司普通股"),
  preferenceShares: unread("優先股"),
  units: unread("基金單位"),
  otherType: unread("其他類別 (請於說明列明)"),
  otherClass: unread("其他分類 (請於說明列明)"),
  classPrefix: unread("{letter}類"),
  dateOfChanges: read("變動日期"),
  onTheExchange: read("於本交易所進行"),
  onAnotherExchange: unread("於另一證券交易所進行 ({name})"),
  byPrivateArrangement: unread("以私人安排方式進行"),
  byGeneralOffer: unread("以全面收購方式進行"),
  moratoriumUntil: unread("截至"),
  continued: unread("(續)"),

  "sectionII.lead": unread(
    "如上市發行人購回股份而須根據《主板上市規則》第10.06(4)(a)條 / 《GEM上市規則》第13.13(1)條作出披露，則亦須填妥第二章節。",
  ),
  tradingDate: read("交易日"),

  "identical.a": unread("證券的面值相同，須繳或繳足的股款亦相同；"),
  "identical.b": unread(
    "證券有權領取同一期間內按同一息率計算的股息/利息，下次派息時每單位應獲派發的股息/利息額亦完全相同(總額及淨額)；及",
  ),
  "identical.c": unread("證券附有相同權益，如不受限制的轉讓、出席會議及於會上投票，並在所有其他方面享有同等權益。"),

  notesToSectionI: read("第一章節註釋:"),
  remarks: unread("備註:"),
  "signOff.name": unread("呈交者:"),
  "signOff.name.caption": unread("(姓名)"),
  "signOff.title": unread("職銜:"),
  "signOff.title.caption": unread("(董事、秘書或其他獲正式授權的人員)"),
  "officer.director": unread("董事"),
  "officer.secretary": unread("秘書"),
  "officer.companySecretary": unread("公司秘書"),
  page: read("第 &P 頁 共 &N 頁"),

  "blank.issuerName": unread("[公司中文名稱]"),
  "blank.kind": unread("[股份種類中文名稱]"),
  "blank.date": unread("[日期]"),
};
