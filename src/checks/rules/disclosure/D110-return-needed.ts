import { dutiesOf } from "../../../shares/disclosure/disclosureDuty";
import { cellsToShow } from "../../dutyCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const returnNeeded = defineCheck<{ events: readonly string[]; eventsInChinese: readonly string[] }>({
  code: "D110",
  name: "return-needed",
  severity: "note",
  source: "Rule 13.25A(2)(a)",
  title: { en: "Events that need a return by themselves", "zh-Hant": "本身須予披露的事件" },
  *find({ ledger: { register }, content }) {
    const duties = content === null ? [] : dutiesOf(content).filter((duty) => duty.list === "a");
    if (duties.length === 0) return;
    yield {
      at: cellsToShow(register, duties),
      facts: {
        events: [...new Set(duties.map(({ event, date }) => `${event.en} (${day(date)})`))],
        eventsInChinese: [...new Set(duties.map(({ event, date }) => `${event["zh-Hant"]}（${dayInChinese(date)}）`))],
      },
    };
  },
  says: {
    en: ({ events }) =>
      `A return is needed under Rule 13.25A(2)(a), whatever the number of shares, for: ${events.join("; ")}.`,
    "zh-Hant": ({ eventsInChinese }) =>
      `根據第13.25A(2)(a)條，不論股份數目多少，以下事件須提交報表：${eventsInChinese.join("；")}。`,
  },
  todo: {
    en: "Write and submit the return by its deadline.",
    "zh-Hant": "請於限期前編製及提交報表。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 {D110} |
`,
});
