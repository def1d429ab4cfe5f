import { Checkbox, Field, Select, Tooltip } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { PERCENTAGE_BASES } from "../../actions/settingFields";
import type { Issuer } from "../../shares/register/issuer";
import { romanNumeral } from "../../shares/values/romanNumeral";
import { usePane } from "../paneContext";
import { KeptChoice } from "./KeptChoice";
import { MoreSettings } from "./MoreSettings";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const DECIMALS = [0, 1, 2, 3, 4, 5, 6] as const;
const DEFAULT_DECIMALS = 2;

/**
 * What an issuer chooses once: decimals and base of percentages, confirmations, and what the form in hand asks for besides. Each is a row of the Issuer table, or is kept with the
 * workbook if the table has no such row.
 */
export function ReturnSettings({
  outcome,
  suggested,
}: {
  readonly outcome: CheckOutcome;
  readonly suggested: readonly string[];
}): ReactNode {
  const { words } = usePane();
  const { issuer } = outcome.register;
  if (issuer === null) return null;
  return (
    <details className="settings">
      <summary>{words.settings}</summary>
      <Decimals key={`decimals ${issuer.percentageDecimals?.value ?? ""}`} issuer={issuer} />
      <Base key={`base ${issuer.percentageBase?.value ?? ""}`} issuer={issuer} />
      <Confirmations
        key={`confirmations ${issuer.confirmations?.value.join(" ") ?? ""}`}
        issuer={issuer}
        suggested={suggested}
      />
      <MoreSettings issuer={issuer} form={outcome.form} />
    </details>
  );
}

function Decimals({ issuer }: { readonly issuer: Issuer }): ReactNode {
  const { words } = usePane();
  const now = issuer.percentageDecimals?.value ?? DEFAULT_DECIMALS;
  const [chosen, setChosen] = useState<number>(now);
  return (
    <>
      <Field label={words.percentageDecimals} size="small">
        <Select
          size="small"
          value={String(chosen)}
          onChange={(_, { value }) => {
            setChosen(Number(value));
          }}
        >
          {DECIMALS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== now && (
        <KeptChoice
          issuer={issuer}
          setting="percentageDecimals"
          value={{ kind: "number", decimal: String(chosen) }}
          chosen={{ percentageDecimals: chosen }}
        />
      )}
    </>
  );
}

function Base({ issuer }: { readonly issuer: Issuer }): ReactNode {
  const { words } = usePane();
  const now = issuer.percentageBase?.value ?? null;
  const [chosen, setChosen] = useState(now);
  return (
    <>
      <Field label={words.percentageBase} size="small">
        <Select
          size="small"
          value={chosen ?? ""}
          onChange={(_, { value }) => {
            setChosen(PERCENTAGE_BASES.find((base) => base === value) ?? null);
          }}
        >
          <option value="">{words.baseOfForm}</option>
          {PERCENTAGE_BASES.map((base) => (
            <option key={base} value={base}>
              {words.percentageBases[base]}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== now && (
        <KeptChoice
          issuer={issuer}
          setting="percentageBase"
          value={{ kind: "text", text: chosen ?? "" }}
          chosen={{ percentageBase: chosen }}
        />
      )}
    </>
  );
}

/** Every confirmation by its words, also those not on the return. */
function Confirmations({
  issuer,
  suggested,
}: {
  readonly issuer: Issuer;
  readonly suggested: readonly string[];
}): ReactNode {
  const { words } = usePane();
  const now = issuer.confirmations?.value ?? NUMBERS;
  const [kept, setKept] = useState<readonly number[]>(now);
  const same = kept.length === now.length && kept.every((number) => now.includes(number));
  // Nothing hovers over a touch screen: there the text stands whole.
  const isCut = matchMedia("(hover: hover)").matches;
  return (
    <>
      <fieldset className="plain">
        <legend>{words.confirmations}</legend>
        {NUMBERS.map((number) => {
          const text = suggested[number - 1] ?? "";
          return (
            // Checkbox tells only of the pointer on its box: the tooltip stands at what is around it.
            <Tooltip key={number} relationship="inaccessible" content={text} withArrow>
              <div className="confirmation">
                <Checkbox
                  label={`(${romanNumeral(number)}) ${isCut ? shortened(text) : text}`}
                  aria-description={text}
                  checked={kept.includes(number)}
                  onChange={() => {
                    setKept(NUMBERS.filter((each) => (each === number ? !kept.includes(each) : kept.includes(each))));
                  }}
                />
              </div>
            </Tooltip>
          );
        })}
      </fieldset>
      <p className="quiet">{words.confirmationsHint}</p>
      {!same && (
        <KeptChoice
          issuer={issuer}
          setting="confirmations"
          value={{ kind: "text", text: kept.join(", ") }}
          chosen={{ confirmations: kept }}
        />
      )}
    </>
  );
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
