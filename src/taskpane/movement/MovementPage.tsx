import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { focusIsLost } from "../frame/focusIsLost";
import type { Register } from "../../shares/register/register";
import type { TableKind } from "../../shares/register/table";
import { Message } from "../frame/Message";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { SaidInUnits, useOwnWords } from "../frame/SaidInUnits";
import { usePane, usePaneState } from "../paneContext";
import type { EntryKind } from "../state/typedEntry";
import { MissingTable } from "../start/MissingTable";
import { NoTables } from "../start/NoTables";
import { CommonFields } from "./CommonFields";
import type { EntryFields } from "./entryFields";
import { currencyOf, type EntryReading, tableFor } from "./entryReading";
import { ENTRY_WORDS } from "./entryWords";
import { EventSelect } from "./EventSelect";
import { FieldsOfKind } from "./FieldsOfKind";
import { readCancellation } from "./readCancellation";
import { readConversion } from "./readConversion";
import { readDealing } from "./readDealing";
import { readOtherEvent } from "./readOtherEvent";
import { WithoutColumns } from "./WithoutColumns";

/** The page that adds a purchase, a cancellation, a conversion, a sale, or another event to the record. */
export function MovementPage(): ReactNode {
  const { outcome, refusal } = usePaneState((state) => state.check);
  // The button that made a table goes with the check that reads it, whichever that is: Tab continues from the page.
  useEffect(() => {
    if (focusIsLost()) document.querySelector("main")?.focus({ preventScroll: true });
  }, [outcome]);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
  if (outcome.register.tables.length === 0) return <NoTables />;
  return (
    <SaidInUnits register={outcome.register}>
      <EntryForm register={outcome.register} canGoOn={outcome.content !== null} />
    </SaidInUnits>
  );
}

/** The table an entry of a kind goes to. */
function kindOfTable(kind: EntryKind): TableKind {
  return kind === "purchase" ? "Repurchases" : kind === "sale" ? "Treasury sales" : "Movements";
}

interface EntryFormProps {
  readonly register: Register;
  /** Whether there is a return to write. */
  readonly canGoOn: boolean;
}

function EntryForm({ register, canGoOn }: EntryFormProps): ReactNode {
  const { work, store, words: paneWords, language } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const draft = usePaneState((state) => state.entry);
  const [tried, setTried] = useState(false);
  const { kind } = draft;
  const table = kind === null ? null : tableFor(register, kindOfTable(kind), draft.shareClass);
  const isPossible = table !== null || (kind === "cancellation" && tableFor(register, "Repurchases") !== null);
  const context = { draft, register, language, words, paneWords };
  const reading: EntryReading | null =
    kind === null || !isPossible
      ? null
      : kind === "cancellation"
        ? readCancellation({ ...context, table })
        : table === null
          ? null
          : kind === "purchase" || kind === "sale"
            ? readDealing({ ...context, table }, kind)
            : kind === "conversion"
              ? readConversion({ ...context, table })
              : readOtherEvent({ ...context, table }, kind);
  const fields: EntryFields = {
    draft,
    register,
    currency: draft.currency ?? currencyOf(register),
    type: (typed) => {
      store.send({ type: "entry typed", typed });
    },
    stateOf: (field) => {
      const problem = reading?.problems.get(field);
      return { validationMessage: problem !== undefined && (tried || !problem.blank) ? problem.message : null };
    },
  };
  return (
    <form
      className="movement"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const entry = reading?.entry ?? null;
        if (entry === null) {
          // The first field that stands in the way takes the keyboard.
          const form = event.currentTarget;
          setTimeout(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
          return;
        }
        void work.entries.add(entry).then((added) => {
          if (added) setTried(false);
        });
      }}
    >
      <p className="quiet">{words.lead}</p>
      <EventSelect fields={fields} tried={tried} />
      {kind !== null && !isPossible && <NoTable kind={kindOfTable(kind)} />}
      {kind !== null && isPossible && (
        <>
          <CommonFields fields={fields} kind={kind} />
          <FieldsOfKind fields={fields} kind={kind} />
        </>
      )}
      {reading?.entry && <WithoutColumns entry={reading.entry} register={register} />}
      {reading !== null && reading.effect.length > 0 && (
        <section className="box entails" aria-live="polite" aria-labelledby="entails">
          <h2 id="entails">{words.effect}</h2>
          <ul>
            {reading.effect.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={kind !== null && !isPossible}>
        {words.add}
      </Button>
      {canGoOn && (
        <Button
          type="button"
          onClick={() => {
            store.send({ type: "page opened", page: "return" });
          }}
        >
          {paneWords.toReturn}
        </Button>
      )}
    </form>
  );
}

function NoTable({ kind }: { readonly kind: TableKind }): ReactNode {
  const { words: paneWords } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  return (
    <Message intent="warning" ways={<MissingTable kind={kind} />}>
      {words.noTable(paneWords.tableName(kind))}
    </Message>
  );
}
