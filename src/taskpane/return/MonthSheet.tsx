import { Button, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { monthOfDay, parseCivilMonth } from "../../shares/values/civilMonth";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import { usePane } from "../paneContext";

/** The month's movements on a sheet, for the Monthly Return: a month, and one press. */
export function MonthSheet(): ReactNode {
  const { work, words } = usePane();
  const [typed, setTyped] = useState<string>(() => monthOfDay(todayInHongKong()));
  const month = parseCivilMonth(typed);
  return (
    <details className="settings">
      <summary>{words.monthSummary}</summary>
      <p className="quiet">{words.monthLead}</p>
      <Field label={words.month} size="small">
        <Input
          size="small"
          value={typed}
          placeholder="2024-10"
          onChange={(_, { value }) => {
            setTyped(value.trim());
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          disabledFocusable={month === null}
          onClick={() => {
            if (month !== null) void work.filing.writeMonth(month);
          }}
        >
          {words.writeMonth}
        </Button>
      </div>
    </details>
  );
}
