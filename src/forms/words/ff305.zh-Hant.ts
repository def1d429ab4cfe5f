import type { FF305_EN } from "./ff305.en";
import { type OfficialWord, read, unread } from "./officialWord";

/**
 * Traditional Chinese texts of FF305. Those marked so were read on the returns of COSCO SHIPPING Development (7 November 2024), D&G Technology (3 April 2025) and
 * Tencent (13 June 2025, 6 July 2026).
 */
export const FF305_ZH_HANT: Readonly<Record<keyof typeof FF305_EN, OfficialWord>> = {
  "ff305.subtitle": read("(股份發行人 ── 已發行股份或庫存股份變動、股份購回及/或在場內出售庫存股份)"),
  "ff305.lead": read(
    "如上市發行人的已發行股份或庫存股份出現變動而須根據《香港聯合交易所有限公司(「香港聯交所」)證券上市規則》(「《主板上市規則》」)第13.25A條 / 《香港聯合交易所有限公司GEM證券上市規則》(「《GEM上市規則》」)第17.27A條作出披露，必須填妥第一章節。",
  ),
  "ff305.stockCode": read("證券代號 (如上市)"),
  "ff305.listed": read("於香港聯交所上市"),

  "ff305.partA": read("A. 已發行股份或庫存股份變動"),
  "ff305.column.events": read("事件"),
  "ff305.column.changesIssued": read("已發行股份（不包括庫存股份）變動"),
  "ff305.column.issued": read("已發行股份（不包括庫存股份）數目"),
  "ff305.column.percent": read("佔有關事件前的現有已發行股份（不包括庫存股份）數目百分比 (註3)"),
  "ff305.column.changesTreasury": read("庫存股份變動"),
  "ff305.column.treasury": read("庫存股份數目"),
  "ff305.column.price": read("每股發行/出售價 (註4)"),
  "ff305.column.total": read("已發行股份總數"),
  "ff305.opening": read("於下列日期開始時的結存(註1)"),
  "ff305.closing": read("於下列日期結束時的結存 (註5及6)"),
  "ff305.partB": read("B. 贖回/購回股份 (擬註銷但截至期終結存日期尚未註銷) (註5及6)"),

  "ff305.confirmation": unread("確認"),
  "ff305.confirmation.lead": unread(
    "根據《主板上市規則》第13.25C條 / 《GEM上市規則》第17.27C條，我們在此確認，據我們所知所信，第一章節所述的每項股份發行或庫存股份出售或轉讓已獲發行人董事會正式授權批准，並遵照所有適用上市規則、法律及其他監管規定進行，並在適用的情況下：",
  ),
  "ff305.confirmation.note": unread("(註7)"),
  "ff305.confirmation.1": unread("上市發行人已收取其在是次股份發行或庫存股份出售或轉讓應得的全部款項"),
  "ff305.confirmation.2": unread("已履行《主板上市規則》/《GEM上市規則》「上市資格」項下所規定的一切上市先決條件"),
  "ff305.confirmation.3": unread("批准證券上市買賣的正式函件內所載的所有條件(如有)已予履行"),
  "ff305.confirmation.4": unread("每類證券在各方面均屬相同(註8)"),
  "ff305.confirmation.5": unread(
    "《公司(清盤及雜項條文)條例》規定送呈公司註冊處處長存檔的全部文件已經正式存檔，而一切其他法律規定亦已全部遵行",
  ),
  "ff305.confirmation.6": unread(
    "確實所有權文件按照發行、出售或轉讓條款的規定經已發送/現已準備發送/正在準備中並將會發送",
  ),
  "ff305.confirmation.7": unread(
    "發行人的上市文件所示已由其購買或同意購買的全部物業的交易已完成；全部該等物業的購買代價已予繳付",
  ),
  "ff305.confirmation.8": unread(
    "有關債券、借貸股份、票據或公司債券的信託契約/平邊契據經已製備及簽署，有關詳情已送呈公司註冊處處長存檔(如法律如此規定)",
  ),

  "ff305.note1": unread(
    "請填上根據《主板上市規則》第13.25A條 / 《GEM上市規則》第17.27A條刊發的上一份「翌日披露報表」或根據《主板上市規則》第13.25B條 / 《GEM上市規則》第17.27B條刊發的上一份「月報表」(以較後者為準)的期終結存日期。",
  ),
  "ff305.note2": unread(
    "請列出所有須根據《主板上市規則》第13.25A條 / 《GEM上市規則》第17.27A條披露的已發行股份或庫存股份變動，連同有關的變動日期。每個類別須獨立披露，並提供充足資料，以便使用者可在上市發行人的「月報表」內識別有關類別。例如：因多次根據同一股份期權計劃行使股份期權或多次根據同一可換股票據進行換股而多次發行的股份，必須綜合計算，在同一個類別下披露。然而，若因根據兩項股份期權計劃行使股份期權或根據兩項可換股票據進行換股而進行的發行，則必須分開兩個類別披露。",
  ),
  "ff305.note3": unread(
    "上市發行人已發行股份（不包括庫存股份）數目變動的百分比，須參照本「翌日披露報表」所披露的已發行股份（不包括庫存股份）數目的期初結存計算。",
  ),
  "ff305.note4": unread(
    "如購回或贖回股份，「每股發行/出售價」應理解為「每股購回價」或「每股贖回價」。\n若股份曾以超過一個每股價格發行/出售/購回/贖回，須提供每股成交量加權平均價格。",
  ),
  "ff305.note5": unread("期終結存日期為最後一宗披露的相關事件的日期。"),
  "ff305.note6": unread(
    "就購回或贖回股份而言，即使購回或贖回的股份尚未註銷，亦須在有關事件發生時作出披露(須符合《主板上市規則》第10.06(4)(a)、13.25A及13.31條 / 《GEM上市規則》第13.13(1)、17.27A及17.35條的規定)。\n如購回或贖回的股份將於期終結存日期之後的購回或贖回結算時註銷，該等股份於期終結存日期仍屬A部所述已發行股份的一部分。該等購回或贖回股份的詳情須在B部披露。",
  ),
  "ff305.note7": unread("第(i)至(viii)項為確認內容的建議格式。上市發行人可按個別情況修訂不適用的項目。"),
  "ff305.note8": unread("在此「相同」指："),

  "ff305.sectionII.applies": read("購回報告"),
  "ff305.sectionII.a": read("A. 購回報告"),
  "ff305.sectionII.number": read("購回股份數目"),
  "ff305.sectionII.method": read("購回方式 (註1)"),
  "ff305.sectionII.highest": read("每股購回價或每股最高購回價 (元)"),
  "ff305.sectionII.lowest": read("每股最低購回價 (元)"),
  "ff305.sectionII.paid": read("付出的價格總額 (元)"),
  "ff305.sectionII.totalNumber": read("合共購回股份總數"),
  "ff305.sectionII.totalPaid": read("合共付出的價格總額 (元)"),
  "ff305.sectionII.forCancellation": unread("擬註銷的購回股份數目"),
  "ff305.sectionII.forTreasury": unread("擬持作庫存股份的購回股份數目"),
  "ff305.sectionII.b": unread("B. 在本交易所作主要上市的發行人的額外資料"),
  "ff305.sectionII.b1": unread("1). 購回授權的決議獲通過的日期"),
  "ff305.sectionII.b2": unread("2). 發行人根據購回授權可購回的股份總數"),
  "ff305.sectionII.b3": unread("3). 根據購回授權在本交易所或另一證券交易所購回的股份數目 (a)"),
  "ff305.sectionII.b4": unread(
    "4). 佔購回授權的決議獲通過當日的已發行股份（不包括庫存股份）數目百分比\n(a) x 100 / 購回授權的決議獲通過當日的已發行股份（不包括庫存股份）數目",
  ),
  "ff305.sectionII.b5": unread("5). A部所載股份購回後的任何新股發行、或庫存股份出售或轉讓的暫止期 (註2)"),
  "ff305.sectionII.statement": unread(
    "我們在此確認，上文A部所述在本交易所進行的購回是根據《主板上市規則》/《GEM上市規則》進行，而日期為{date}並已呈交本交易所存檔的「說明函件」所載資料並無任何重大變動。",
  ),
  "ff305.sectionII.notes": unread("第二章節註釋:"),
  "ff305.sectionII.note1": unread(
    "請註明購回是在本交易所、在另一證券交易所(列明該交易所名稱)、以私人安排方式或以全面收購方式進行。",
  ),
  "ff305.sectionII.note2": unread(
    "除《主板上市規則》第10.06(3)(a)條 / 《GEM上市規則》第13.12條所載的豁免情況外，未經本交易所事先批准，發行人在購回股份(不論是否在本交易所進行)後的30天內，不得(i)發行新股，或出售或轉讓任何庫存股份；或(ii)公布發行新股、或出售或轉讓任何庫存股份的建議。",
  ),

  "ff305.sectionIII.lead": unread(
    "如上市發行人在本交易所或其上市所在的任何其他證券交易所出售庫存股份而須根據《主板上市規則》第10.06B條 / 《GEM上市規則》第13.14B條作出披露，則亦須填妥第三章節。",
  ),
  "ff305.sectionIII.applies": unread("在場內出售庫存股份報告"),
  "ff305.sectionIII.a": unread("A. 在場內出售庫存股份報告"),
  "ff305.sectionIII.number": unread("出售庫存股份數目"),
  "ff305.sectionIII.method": unread("出售方式"),
  "ff305.sectionIII.highest": unread("每股出售價或每股最高出售價 (元)"),
  "ff305.sectionIII.lowest": unread("每股最低出售價 (元)"),
  "ff305.sectionIII.received": unread("收取的價格總額 (元)"),
  "ff305.sectionIII.totalNumber": unread("合共出售庫存股份總數"),
  "ff305.sectionIII.totalReceived": unread("合共收取的價格總額 (元)"),
};
