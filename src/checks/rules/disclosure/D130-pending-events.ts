import { dutiesOf } from "../../../shares/disclosure/disclosureDuty";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const pendingEvents = defineCheck<{
  brings: string;
  bringsInChinese: string;
  events: readonly string[];
  eventsInChinese: readonly string[];
}>({
  code: "D130",
  name: "pending-events",
  severity: "note",
  source: "Rule 13.25A(3)",
  title: { en: "Pending (b) events that an (a) event brings along", "zh-Hant": "因(a)項事件而須一併披露的(b)項事件" },
  *find({ content }) {
    const duties = content === null ? [] : dutiesOf(content);
    const first = duties.find((duty) => duty.list === "a");
    const pending = duties.filter((duty) => duty.list === "b");
    if (first === undefined || pending.length === 0) return;
    yield {
      at: [...pending, first].flatMap((duty) => duty.cells),
      facts: {
        brings: `${first.event.en} (${day(first.date)})`,
        bringsInChinese: `${first.event["zh-Hant"]}（${dayInChinese(first.date)}）`,
        events: [...new Set(pending.map(({ event, date }) => `${event.en} (${day(date)})`))],
        eventsInChinese: [...new Set(pending.map(({ event, date }) => `${event["zh-Hant"]}（${dayInChinese(date)}）`))],
      },
    };
  },
  says: {
    en: ({ brings, events }) =>
      `A return is needed for ${brings}, and every event of Rule 13.25A(2)(b) not yet disclosed goes on it: ${events.join("; ")}.`,
    "zh-Hant": ({ bringsInChinese, eventsInChinese }) =>
      `${bringsInChinese}須提交報表，並須一併披露所有未披露的第13.25A(2)(b)條事件：${eventsInChinese.join("；")}。`,
  },
  todo: {
    en: "They are on the return. If one was disclosed earlier, give its Disclosed on.",
    "zh-Hant": "上述事件已列入報表。如其中一項先前已披露，請填上披露日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-14 | Option exercise | 500 {D130} |
| 2022-12-30 | Placing | 100 |
`,
});
