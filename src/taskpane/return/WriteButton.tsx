import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../shares/values/finding";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane, usePaneState } from "../paneContext";

/** The button that writes the return. With errors it needs a tick first. */
export function WriteButton({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { store, work, words } = usePane();
  const { force, writing } = usePaneState((state) => state.draft);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return (
    <section className="write">
      {errors > 0 && (
        <div className="box box-refused">
          <SeverityIcon severity="error" />
          <div>
            <p>
              {words.errorsStand(errors)}{" "}
              <Button
                size="small"
                appearance="transparent"
                onClick={() => {
                  store.send({ type: "page opened", page: "findings" });
                }}
              >
                {words.showErrors}
              </Button>
            </p>
            <Checkbox
              label={words.writeInSpite(errors)}
              checked={force}
              onChange={(_, { checked }) => {
                store.send({ type: "writing in spite of errors", force: checked === true });
              }}
            />
          </div>
        </div>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={writing || (errors > 0 && !force)}
        onClick={() => void work.returns.write()}
      >
        {writing ? words.writing : words.write}
      </Button>
    </section>
  );
}
