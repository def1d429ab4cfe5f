import { Checkbox, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import type { Issuer } from "../../shares/issuer";
import { hasField, pairCell } from "../../shares/table";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const DECIMALS = [0, 1, 2, 3, 4, 5, 6] as const;
const PRINTED_UNLESS_SAID = 2;

/**
 * What an issuer chooses once: decimals of percentages, confirmations kept. They are cells of the Issuer table, so that the command line
 * gives the same return; a choice here is offered as a change of that cell.
 */
export function ReturnSettings({ outcome, confirmations }: { readonly outcome: CheckOutcome; readonly confirmations: readonly string[] }): ReactNode {
  const { words } = usePane();
  const { issuer } = outcome.register;
  if (issuer === null) return null;
  return (
    <details className="settings">
      <summary>{words.settings}</summary>
      <Decimals key={`decimals ${issuer.percentageDecimals?.value ?? ""}`} issuer={issuer} />
      <Confirmations key={`confirmations ${issuer.confirmations?.value.join(" ") ?? ""}`} issuer={issuer} printed={confirmations} />
    </details>
  );
}

function Decimals({ issuer }: { readonly issuer: Issuer }): ReactNode {
  const { words } = usePane();
  const now = issuer.percentageDecimals?.value ?? PRINTED_UNLESS_SAID;
  const [chosen, setChosen] = useState<number>(now);
  return (
    <>
      <Field label={words.percentageDecimals} size="small">
        <Select size="small" value={String(chosen)} onChange={(_, { value }) => { setChosen(Number(value)); }}>
          {DECIMALS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== now && <KeptInIssuer issuer={issuer} field="Percentage decimals" value={String(chosen)} number />}
    </>
  );
}

function Confirmations({ issuer, printed }: { readonly issuer: Issuer; readonly printed: readonly string[] }): ReactNode {
  const { words } = usePane();
  const now = issuer.confirmations?.value ?? NUMBERS;
  const [kept, setKept] = useState<readonly number[]>(now);
  const same = kept.length === now.length && kept.every((number) => now.includes(number));
  return (
    <>
      <fieldset className="plain">
        <legend>{words.confirmations}</legend>
        {NUMBERS.map((number) => {
          const text = now.includes(number) ? printed[now.indexOf(number)] : undefined;
          return (
            <Checkbox
              key={number}
              label={<span title={text}>{`(${number}) ${shortened(text)}`}</span>}
              checked={kept.includes(number)}
              onChange={() => { setKept(NUMBERS.filter((each) => (each === number ? !kept.includes(each) : kept.includes(each)))); }}
            />
          );
        })}
      </fieldset>
      <p className="quiet">{words.confirmationsHint}</p>
      {!same && <KeptInIssuer issuer={issuer} field="Confirmations" value={kept.join(", ")} />}
    </>
  );
}

/** The printed text begins with a roman number of its own: `(i) pursuant to…`. */
function shortened(text: string | undefined): string {
  const bare = (text ?? "").replace(/^\([ivx]+\)\s*/, "");
  return bare.length > 90 ? `${bare.slice(0, 88)}…` : bare;
}

function KeptInIssuer({ issuer, field, value, number = false }: { readonly issuer: Issuer; readonly field: string; readonly value: string; readonly number?: boolean }): ReactNode {
  const { words } = usePane();
  if (!hasField(issuer.table, field)) return <p className="quiet">{words.noIssuerField(field)}</p>;
  return (
    <OfferedChanges
      label={words.keepSetting}
      writes={[{ cell: pairCell(issuer.table, field), value: number ? { kind: "number", decimal: value } : { kind: "text", text: value } }]}
      says={(each) => each.cellChanged(`${issuer.table.sheet}: ${field}`)}
    />
  );
}
