import { Button, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Register } from "../../shares/register/register";
import { type CivilMonth, monthOfDay, showMonth } from "../../shares/values/civilMonth";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import { usePane } from "../paneContext";

/** The Monthly Return on a sheet: of the record's last month unless another is chosen, and one press. */
export function MonthSheet({ register }: { readonly register: Register }): ReactNode {
  const { work, words, language } = usePane();
  const months = monthsOf(register);
  const [chosen, setChosen] = useState<CivilMonth | null>(null);
  const month = chosen ?? months[0] ?? monthOfDay(todayInHongKong());
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

/** The months something happened in, latest first; this month too where nothing did. */
function monthsOf({ movements, repurchases, treasurySales }: Register): readonly CivilMonth[] {
  const days = [
    ...movements.map(({ date }) => date),
    ...[...repurchases, ...treasurySales].map((row) => row.tradingDate),
  ];
  const months = days.flatMap((day) => (day === null ? [] : [monthOfDay(day)]));
  return [...new Set([...months, monthOfDay(todayInHongKong())])]
    .sort((a, b) => (a < b ? 1 : -1))
    .toSorted(byRecord(new Set(months)));
}

/** The record's own months before this one. */
function byRecord(own: ReadonlySet<CivilMonth>): (a: CivilMonth, b: CivilMonth) => number {
  return (a, b) => Number(own.has(b)) - Number(own.has(a));
}
