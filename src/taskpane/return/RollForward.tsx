import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import type { RollForwardPlan } from "../../actions/rollForward";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import { DateField } from "../frame/DateField";
import { readTypedDate, showTypedDate } from "../frame/typedDate";
import { usePane } from "../paneContext";
import { PlannedChanges } from "./PlannedChanges";

/** Once the return is filed: previews what the register records of it, and writes that at one press. */
export function RollForward({ written }: { readonly written: CheckOutcome }): ReactNode {
  const { work, store, words } = usePane();
  const [filedOn, setFiledOn] = useState<string>(() =>
    showTypedDate(written.register.issuer?.dateSubmitted?.value ?? todayInHongKong()),
  );
  const [plan, setPlan] = useState<RollForwardPlan | null>(null);
  return (
    <>
      <p>{words.rollForwardLead}</p>
      <DateField
        size="small"
        label={words.filedOn}
        value={filedOn}
        onChange={(typed) => {
          setFiledOn(typed);
          setPlan(null);
        }}
      />
      {plan === null ? (
        <div>
          <Button
            size="small"
            onClick={() => void work.filing.planRollForward(written, readTypedDate(filedOn)).then(setPlan)}
          >
            {words.rollForward}
          </Button>
        </div>
      ) : (
        <PlannedChanges
          plan={plan}
          remarks={plan.reopened.map(({ because }) => because)}
          apply={async () => {
            const done = await work.filing.rollForward(plan);
            if (done) store.send({ type: "next step done", step: "rollForward" });
            return done;
          }}
          close={() => {
            setPlan(null);
          }}
        />
      )}
    </>
  );
}
