import { CURRENCY, SHARE_CLASS } from "./sharedFields";
import { field, needed, type TableWords } from "./tableWords";

const AT_LAST_CLOSE =
  "{at last month end|at close of preceding month|at close of the preceding month|at previous month end|at beginning of month|at the beginning of the month|at start of month|at opening|brought forward|b/f|last month}";
const AT_CLOSE =
  "{at month end|at close of month|at close of the month|at end of month|at the end of the month|at closing|carried forward|c/f|this month}";

/** What an issuer keeps of its share schemes, warrants and convertibles for the Monthly Return. */
export const SCHEME_WORDS: TableWords = {
  kind: "Schemes",
  titles:
    "schemes; share schemes; share option schemes; option schemes; share plans; share incentive schemes; share incentive plans; schemes and convertibles; outstanding options; outstanding options and awards; options and convertibles; 股份計劃; 購股權計劃; 股份期權計劃; 股份獎勵計劃; 期權計劃",
  fields: [
    needed(
      "Scheme",
      `{name|particulars|description} of {scheme|share scheme|share option scheme|option scheme|plan|share plan}; {scheme|plan} name; Plan; {share|share option|option|award|share award|incentive|share incentive} {scheme|plan}; scheme / plan; scheme or plan; scheme or instrument; description of the convertibles; description of the warrants
       {計劃|股份計劃|股份期權計劃|購股權計劃|期權計劃|獎勵計劃}{名稱|詳情|}; 可換股票據說明`,
    ),
    SHARE_CLASS,
    field(
      "Part of the Monthly Return",
      `Part; FF301 part; {section|part} of {ff301|the monthly return|monthly return}; part of return; type of {scheme|plan|instrument}; {scheme|plan|instrument} type; kind of {scheme|plan}; nature of scheme
       月報表部分; 部分; 計劃{類別|種類|類型}`,
    ),
    field(
      "Month ended",
      `Month; Month end; For the month ended; month ended on; {month|period} end {date|}; as at month end; month of return; 月份; 月底; 月結日; 截至月份`,
    ),
    needed(
      "Outstanding at last month end",
      `{outstanding|options outstanding|share options outstanding|number of share options outstanding|number of options outstanding|awards outstanding|amount|number outstanding|units outstanding|balance} ${AT_LAST_CLOSE}; opening {outstanding|options|options outstanding|number outstanding|number of options}; outstanding opening; outstanding (opening)
       {上月底|月初|期初}{結存|尚未行使|未行使|}{的|}{股份期權|購股權|期權|}{數目|數量|}; 上月底結存的股份期權數目; 上月底結存; 承前數目`,
    ),
    field(
      "Granted",
      `{options|awards|number|share options|options/awards|units} granted; {granted|issued|grants} {in|during} {month|the month}; grants; new grants; 授出; 本月授出; 授出數目; 月內授出`,
    ),
    field(
      "Exercised",
      `{options|awards|number|share options|units} {exercised|vested|converted}; {exercised|vested|converted} {in|during} {month|the month}; vested; converted; exercises; 行使; 歸屬; 轉換; 本月行使; 行使數目; 月內行使`,
    ),
    field(
      "Cancelled",
      `{options|awards|number|share options|units} cancelled; cancelled {in|during} {month|the month}; forfeited; redeemed; 註銷; 沒收; 本月註銷; 註銷數目; 月內註銷`,
    ),
    field(
      "Lapsed",
      `{options|awards|number|share options|units} lapsed; lapsed {in|during} {month|the month}; lapses; expired; 失效; 本月失效; 失效數目; 月內失效`,
    ),
    field(
      "Outstanding at month end",
      `{outstanding|options outstanding|share options outstanding|number of share options outstanding|number of options outstanding|awards outstanding|amount|number outstanding|units outstanding|balance} ${AT_CLOSE}; closing {outstanding|options|options outstanding|number outstanding|number of options}; outstanding closing; outstanding (closing); outstanding
       {本月底|月底|期末|期終}{結存|尚未行使|未行使}{的|}{股份期權|購股權|期權|}{數目|數量|}; 本月底結存的股份期權數目; 結轉數目`,
    ),
    field(
      "Shares issued",
      `{shares|new shares|number of new shares|no. of new shares|number of shares|no. of new shares of issuer} issued {|in month|in the month|during month|during the month|during the month pursuant thereto|pursuant thereto}; allotted shares; shares allotted
       {本月內|本月|月內|}{因此|}{發行|已發行}{的|}{發行人|}{新|}股份{數目|}; 本月內因此發行的發行人新股份數目`,
    ),
    field(
      "Treasury shares transferred",
      `treasury shares {transferred|used|delivered|transferred out} {|in month|in the month|during the month}; transferred out of treasury; {本月|月內|}{轉讓|轉出}庫存股份{數目|}`,
    ),
    field(
      "Shares which may be issued",
      `{shares|new shares|number of new shares|no. of new shares|number of shares|no. of new shares of issuer} {which|that} may be issued {|at month end|at close of the month|pursuant thereto|pursuant thereto as at close of the month}; shares issuable; issuable shares; may be issued; which may be issued
       {本月底|}{因此|}{可能|可}發行{的|}{發行人|}{新|}股份{數目|}; 本月底因此可能發行的發行人新股份數目`,
    ),
    field(
      "Shares which may be granted",
      `{shares|number of shares|total number of securities} {which|that} may be {granted|issued upon exercise of all share options to be granted}; {available|remaining} for {grant|future grant|issue}; scheme limit {left|remaining|available}; unused scheme limit; may be granted; {可授出|尚可授出|可供授出}{的|}{股份|期權|}{數目|}`,
    ),
    field(
      "Exercise price",
      `{exercise|subscription|conversion|strike} price {|per share}; subscription/conversion price; {行使|認購|轉換|換股}價{格|}`,
    ),
    CURRENCY,
    field(
      "Date of approval",
      `{general meeting|shareholders'|egm|agm|} approval date {|if applicable}; date {approved|adopted|of adoption|of general meeting}; adopted on; adoption date; approved on; {股東大會|}{通過|批准|採納}日期`,
    ),
  ],
};
