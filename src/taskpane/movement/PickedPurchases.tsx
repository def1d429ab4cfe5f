import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showCount, sumOf } from "../../shares/values/quantity";
import { dateInWords } from "../frame/dateInWords";
import { useOwnWords } from "../frame/SaidInUnits";
import { usePane } from "../paneContext";
import type { EntryFields } from "./entryFields";
import { ENTRY_WORDS } from "./entryWords";
import { pickedOf, waitingPurchases } from "./readCancellation";

/** The purchases of the class that wait to be cancelled, to be picked. */
export function PickedPurchases({
  fields: { draft, register, type, stateOf },
}: {
  readonly fields: EntryFields;
}): ReactNode {
  const { language } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  if (register.classes.length > 1 && draft.shareClass === "") return null;
  const waiting = waitingPurchases(register, draft.shareClass);
  if (waiting.length === 0) return <p className="quiet">{words.nothingToCancel}</p>;
  const picked = pickedOf(register, draft);
  const { validationMessage } = stateOf("picked");
  return (
    <fieldset className="plain">
      <legend>{words.picked}</legend>
      {/* Reached by the keyboard, so that it can be scrolled by it. */}
      <div className="picked" tabIndex={0} role="group" aria-label={words.picked}>
        <Checkbox
          label={words.pickAll}
          checked={picked.length === waiting.length ? true : picked.length === 0 ? false : "mixed"}
          onChange={(_, { checked }) => {
            type({ picked: new Set(checked === false ? [] : waiting.map(({ key }) => key)) });
          }}
        />
        {waiting.map(({ key, date, number }) => (
          <Checkbox
            key={key}
            label={words.purchase(dateInWords(date, language), showCount(number))}
            checked={draft.picked.has(key)}
            onChange={(_, { checked }) => {
              const others = [...draft.picked].filter((each) => each !== key);
              type({ picked: new Set(checked === true ? [...others, key] : others) });
            }}
          />
        ))}
      </div>
      {picked.length > 0 && (
        <p>{words.pickedOf(picked.length, showCount(sumOf(picked.map(({ number }) => number))))}</p>
      )}
      {validationMessage !== null && (
        <p role="alert" className="refused-here">
          {validationMessage}
        </p>
      )}
    </fieldset>
  );
}
