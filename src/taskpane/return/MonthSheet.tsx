import { Button, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Register } from "../../shares/register/register";
import { type CivilMonth, monthOfDay, nextMonth, showMonth } from "../../shares/values/civilMonth";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import { usePane } from "../paneContext";

/** More than the years a record goes back; a date typed wrong by a century makes no endless list. */
const MOST_MONTHS = 600;

/** The Monthly Return on a sheet: of the record's last month unless another is chosen, and one press. */
export function MonthSheet({ register }: { readonly register: Register }): ReactNode {
  const { work, words, language } = usePane();
  const ofRecord = monthsOfRecord(register);
  const last = ofRecord.at(-1) ?? null;
  const months = monthsOf(last, ofRecord[0] ?? null);
  const [chosen, setChosen] = useState<CivilMonth | null>(null);
  const month = chosen ?? last ?? monthOfDay(todayInHongKong());
  return (
    <details className="settings">
      <summary>{words.monthlyReturn}</summary>
      <p className="quiet">{words.monthLead}</p>
      <Field label={words.month} size="small">
        <Select
          size="small"
          value={month}
          onChange={(_, { value }) => {
            setChosen(months.find((each) => each === value) ?? null);
          }}
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {showMonth(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button size="small" onClick={() => void work.filing.writeMonth(month)}>
          {words.writeMonth}
        </Button>
      </div>
    </details>
  );
}

/** Every month since something first happened, latest first: a return is due for those in which nothing did as well. */
function monthsOf(last: CivilMonth | null, first: CivilMonth | null): readonly CivilMonth[] {
  const today = monthOfDay(todayInHongKong());
  const end = last === null || last < today ? today : last;
  const months = [first ?? end];
  for (let next = nextMonth(months[0] ?? end); next <= end && months.length < MOST_MONTHS; next = nextMonth(next))
    months.push(next);
  return months.toReversed();
}

/** The months something happened in, earliest first. */
function monthsOfRecord({ movements, repurchases, treasurySales }: Register): readonly CivilMonth[] {
  const days = [
    ...movements.map(({ date }) => date),
    ...[...repurchases, ...treasurySales].map(({ tradingDate }) => tradingDate),
  ];
  return days.flatMap((day) => (day === null ? [] : [monthOfDay(day)])).sort();
}
