import { Button, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import type { RollForwardPlan } from "../../actions/rollForward";
import { parseCivilDate } from "../../shares/values/civilDate";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import { usePane } from "../paneContext";
import { PlannedChanges } from "./PlannedChanges";

/** Once the return is filed: previews what the register records of it, and writes that at one press. */
export function RollForward({ written }: { readonly written: CheckOutcome }): ReactNode {
  const { work, words } = usePane();
  const [filedOn, setFiledOn] = useState<string>(() => todayInHongKong());
  const [plan, setPlan] = useState<RollForwardPlan | null>(null);
  return (
    <>
      <p>{words.rollForwardLead}</p>
      <Field label={words.filedOn} size="small">
        <Input
          type="date"
          size="small"
          value={filedOn}
          onChange={(_, { value }) => {
            setFiledOn(value);
            setPlan(null);
          }}
        />
      </Field>
      {plan === null ? (
        <div>
          <Button
            size="small"
            onClick={() => void work.filing.planRollForward(written, parseCivilDate(filedOn)).then(setPlan)}
          >
            {words.rollForward}
          </Button>
        </div>
      ) : (
        <PlannedChanges
          plan={plan}
          remarks={plan.reopened.map(({ because }) => because)}
          apply={() => work.filing.rollForward(plan)}
          close={() => {
            setPlan(null);
          }}
        />
      )}
    </>
  );
}
