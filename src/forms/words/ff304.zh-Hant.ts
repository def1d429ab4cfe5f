import type { FF304_EN } from "./ff304.en";
import { type OfficialWord, read, unread } from "./officialWord";

/** Traditional Chinese texts of FF304. Read on the return of CK Hutchison (15 September 2021) where marked so. */
export const FF304_ZH_HANT: Readonly<Record<keyof typeof FF304_EN, OfficialWord>> = {
  "ff304.subtitle": read("(股份發行人 ── 已發行股本變動及/或股份購回)"),
  "ff304.lead": read(
    "如上市發行人的已發行股本出現變動而須根據《香港聯合交易所有限公司證券上市規則》(《主板上市規則》)第13.25A條 / 《香港聯合交易所有限公司GEM證券上市規則》(《GEM上市規則》)第17.27A條作出披露，必須填妥第一章節。",
  ),
  "ff304.listed": read("於香港聯交所上市 (註11)"),

  "ff304.column.events": read("發行股份 (註6及7)"),
  "ff304.column.issued": read("股份數目"),
  "ff304.column.percent": read("已發行股份佔有關股份發行前的現有已發行股份數目百分比 (註4、6及7)"),
  "ff304.column.price": read("每股發行價 (註1及7)"),
  "ff304.column.marketPrice": read("上一個營業日的每股收市價 (註5)"),
  "ff304.column.discount": read("發行價較市值的折讓/溢價幅度(百分比) (註7)"),
  "ff304.opening": read("於下列日期開始時的結存(註2)"),
  "ff304.closing": read("於下列日期結束時的結存(註8)"),

  "ff304.confirmation.lead": unread(
    "我們在此確認，據我們所知所信，第一章節所述的每項證券發行已獲發行人董事會正式授權批准，並在適用的情況下：",
  ),
  "ff304.confirmation.note": unread("(註9)"),
  "ff304.confirmation.1": unread("上市發行人已收取其在是次證券發行應得的全部款項"),
  "ff304.confirmation.2": unread("已履行《主板上市規則》/《GEM上市規則》「上市資格」項下所規定的一切上市先決條件"),
  "ff304.confirmation.3": unread("批准證券上市買賣的正式函件內所載的所有條件(如有)已予履行"),
  "ff304.confirmation.4": unread("每類證券在各方面均屬相同(註10)"),
  "ff304.confirmation.5": unread(
    "《公司(清盤及雜項條文)條例》規定送呈公司註冊處處長存檔的全部文件已經正式存檔，而一切其他法律規定亦已全部遵行",
  ),
  "ff304.confirmation.6": unread("確實所有權文件按照發行條款的規定經已發送/現已準備發送/正在準備中並將會發送"),
  "ff304.confirmation.7": unread(
    "發行人的上市文件所示已由其購買或同意購買的全部物業的交易已完成；全部該等物業的購買代價已予繳付",
  ),
  "ff304.confirmation.8": unread(
    "有關債券、借貸股份、票據或公司債券的信託契約/平邊契據經已製備及簽署，有關詳情已送呈公司註冊處處長存檔(如法律如此規定)",
  ),

  "ff304.note1": read("若股份曾以超過一個每股發行價發行，須提供每股加權平均發行價。"),
  "ff304.note2": unread(
    "請填上根據《主板上市規則》第13.25A條 / 《GEM上市規則》第17.27A條刊發的上一份「翌日披露報表」或根據《主板上市規則》第13.25B條 / 《GEM上市規則》第17.27B條刊發的上一份「月報表」(以較後者為準)的期終結存日期。",
  ),
  "ff304.note3": unread(
    "請列出所有須根據《主板上市規則》第13.25A條 / 《GEM上市規則》第17.27A條披露的已發行股本變動，連同有關的發行日期。每個類別須獨立披露，並提供充足資料，以便使用者可在上市發行人的「月報表」內識別有關類別。例如：因多次根據同一股份期權計劃行使股份期權或多次根據同一可換股票據進行換股而多次發行的股份，必須綜合計算，在同一個類別下披露。然而，若因根據兩項股份期權計劃行使股份期權或根據兩項可換股票據進行換股而進行的發行，則必須分開兩個類別披露。",
  ),
  "ff304.note4": unread(
    "在計算上市發行人已發行股份數目變動的百分比時，將參照該上市發行人在發生其最早一宗相關事件前的已發行股份總數(就此目的不包括已購回或贖回但尚未註銷的任何股份)，而該宗相關事件是未有在「月報表」或「翌日披露報表」內披露的。",
  ),
  "ff304.note5": unread(
    "如上市發行人的股份暫停買賣，則「上一個營業日的每股收市價」應理解為「最後一次買賣股份的營業日的每股收市價」。",
  ),
  "ff304.note6": unread("如購回股份："),
  "ff304.note6.a": unread("「發行股份」應理解為「購回股份」；及"),
  "ff304.note6.b": unread(
    "「已發行股份佔有關股份發行前的現有股份數目百分比」應理解為「購回股份佔有關股份購回前的現有股份數目百分比」。",
  ),
  "ff304.note7": unread("如贖回股份："),
  "ff304.note7.a": unread("「發行股份」應理解為「贖回股份」；"),
  "ff304.note7.b": unread(
    "「已發行股份佔有關股份發行前的現有股份數目百分比」應理解為「贖回股份佔有關股份贖回前的現有股份數目百分比」；及",
  ),
  "ff304.note7.c": unread("「每股發行價」應理解為「每股贖回價」。"),
  "ff304.note8": unread("期終結存日期為最後一宗披露的相關事件的日期。"),
  "ff304.note9": unread("第(i)至(viii)項為確認內容的建議格式，可按個別情況予以修訂。"),
  "ff304.note10": unread("在此「相同」指："),
  "ff304.note11": unread("香港聯交所指香港聯合交易所。"),

  "ff304.sectionII.applies": unread("發行人有購回報告或在本交易所作主要上市的發行人的額外資料"),
  "ff304.sectionII.listed": unread("於香港聯交所上市 (註)"),
  "ff304.sectionII.a": unread("A. 購回報告"),
  "ff304.sectionII.number": unread("購回證券數目"),
  "ff304.sectionII.method": unread("購回方式 (註)"),
  "ff304.sectionII.highest": unread("每股價格或付出的最高價 (元)"),
  "ff304.sectionII.lowest": unread("付出的最低價 (元)"),
  "ff304.sectionII.paid": unread("付出總額 (元)"),
  "ff304.sectionII.totalNumber": unread("合共購回證券總數"),
  "ff304.sectionII.totalPaid": unread("合共付出總額 (元)"),
  "ff304.sectionII.b": unread("B. 在本交易所作主要上市的發行人的額外資料"),
  "ff304.sectionII.b1": unread("1). 本年內至今為止(自普通決議案通過以來)在本交易所購回該等證券的數目 (a)"),
  "ff304.sectionII.b2": unread(
    "2). 自決議案通過日期以來在本交易所購回的證券佔普通決議案通過時已發行股份數目的百分比\n( (a) x 100 )/ 已發行股份數目",
  ),
  "ff304.sectionII.statement": unread(
    "我們在此確認，上文A部所述在本交易所進行的購回是根據《主板上市規則》/《GEM上市規則》進行，而日期為{date}並已呈交本交易所存檔的「說明函件」所載資料並無任何重大變動。我們亦確認，上文A部所述在另一證券交易所進行的任何購回，是根據當地有關在該交易所進行購回的適用規則進行。",
  ),
  "ff304.sectionII.note": unread(
    "第二章節註釋：請註明是在本交易所、在另一證券交易所(列明該交易所名稱)、以私人安排方式或以全面收購方式購回。",
  ),
};
