import { Button, Checkbox, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type CategoryCode, categoryOf, CATEGORIES } from "../../shares/register/category";
import { nameOfField } from "../../shares/register/fieldNames";
import type { Register } from "../../shares/register/register";
import type { LocatedTable, TableKind } from "../../shares/register/table";
import { showCount, sumOf } from "../../shares/values/quantity";
import { DateField } from "../frame/DateField";
import { dateInWords } from "../frame/dateInWords";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { type Entry, fieldsWithoutColumn } from "../state/entailed";
import type { EntryKind } from "../state/typedEntry";
import { MissingTable } from "../start/MissingTable";
import { DealingFields } from "./DealingFields";
import type { EntryFields } from "./entryFields";
import { currencyInTable, currencyOf, type EntryReading, tableFor } from "./entryReading";
import { ENTRY_WORDS } from "./entryWords";
import { EVENT_NAMES } from "./eventNames";
import { pickedOf, readCancellation, waitingPurchases } from "./readCancellation";
import { readConversion } from "./readConversion";
import { readDealing } from "./readDealing";
import { readOtherEvent } from "./readOtherEvent";

/** The page that adds a purchase, a cancellation, a conversion, a sale, or another event to the record. */
export function MovementPage(): ReactNode {
  const { outcome, refusal } = usePaneState((state) => state.check);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
  return <EntryForm register={outcome.register} />;
}

/** The table an entry of a kind goes to. */
function kindOfTable(kind: EntryKind): TableKind {
  return kind === "purchase" ? "Repurchases" : kind === "sale" ? "Treasury sales" : "Movements";
}

function EntryForm({ register }: { readonly register: Register }): ReactNode {
  const { work, store, words: paneWords, language } = usePane();
  const words = ENTRY_WORDS[language];
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
          <FieldsOf fields={fields} kind={kind} />
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
    </form>
  );
}

/** The dealings first; then what else moves a balance. */
function EventSelect({ fields, tried }: { readonly fields: EntryFields; readonly tried: boolean }): ReactNode {
  const { language, words: paneWords } = usePane();
  const words = ENTRY_WORDS[language];
  const { draft, register, type } = fields;
  const others = CATEGORIES.map(({ code }) => code).filter((code) => code !== "class-conversion");
  const dealings = (["purchase", "cancellation", "conversion", "sale"] as const).filter(
    (kind) => kind !== "conversion" || register.classes.length > 1,
  );
  return (
    <Field label={words.event} required validationMessage={tried && draft.kind === null ? words.eventNeeded : null}>
      <Select
        value={draft.kind ?? ""}
        onChange={(_, { value }) => {
          type({ kind: [...dealings, ...others].find((kind) => kind === value) ?? null });
        }}
      >
        <option value="">{words.chooseEvent}</option>
        <optgroup label={words.dealings}>
          {dealings.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.otherEvents}>
          {others.map((code) => (
            <option key={code} value={code}>
              {code === "other" ? paneWords.ownWords : EVENT_NAMES[code][language]}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** The day and the class, which every entry has. */
function CommonFields({ fields, kind }: { readonly fields: EntryFields; readonly kind: EntryKind }): ReactNode {
  const { words: paneWords, language } = usePane();
  const words = ENTRY_WORDS[language];
  const { draft, register, type, stateOf } = fields;
  const isDealing = kind === "purchase" || kind === "sale";
  return (
    <>
      <DateField
        label={isDealing ? words.tradingDate : kind === "cancellation" ? words.cancellationDate : paneWords.date}
        required
        value={draft.date}
        missing={stateOf("date").validationMessage ?? undefined}
        onChange={(date) => {
          type({ date });
        }}
      />
      {register.classes.length > 1 && (
        <ClassSelect
          label={kind === "conversion" ? words.fromClass : paneWords.shareClass}
          register={register}
          value={draft.shareClass}
          message={stateOf("shareClass").validationMessage}
          onChange={(shareClass) => {
            type({ shareClass });
          }}
        />
      )}
    </>
  );
}

interface ClassSelectProps {
  readonly label: string;
  readonly register: Register;
  readonly value: string;
  readonly message: string | null;
  readonly onChange: (name: string) => void;
}

function ClassSelect({ label, register, value, message, onChange }: ClassSelectProps): ReactNode {
  return (
    <Field label={label} required validationMessage={message}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        <option value="" />
        {register.classes.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function FieldsOf({ fields, kind }: { readonly fields: EntryFields; readonly kind: EntryKind }): ReactNode {
  switch (kind) {
    case "purchase":
    case "sale":
      return (
        <>
          {kind === "purchase" && <PurposeChoice fields={fields} />}
          <CurrencyField fields={fields} />
          <DealingFields fields={fields} side={kind} />
        </>
      );
    case "cancellation":
      return (
        <>
          <PickedPurchases fields={fields} />
          {tableFor(fields.register, "Movements") !== null && <DetailsField fields={fields} />}
        </>
      );
    case "conversion":
      return <ConversionFields fields={fields} />;
    default:
      return <OtherEventFields fields={fields} kind={kind} />;
  }
}

function PurposeChoice({ fields: { draft, type } }: { readonly fields: EntryFields }): ReactNode {
  const { language } = usePane();
  const words = ENTRY_WORDS[language];
  return (
    <Field label={words.purpose}>
      <RadioGroup
        value={draft.purpose}
        onChange={(_, { value }) => {
          type({ purpose: value === "treasury" ? "treasury" : "cancellation" });
        }}
      >
        <Radio value="cancellation" label={words.purposes.cancellation} />
        <Radio value="treasury" label={words.purposes.treasury} />
      </RadioGroup>
    </Field>
  );
}

function CurrencyField({ fields: { currency, type, stateOf } }: { readonly fields: EntryFields }): ReactNode {
  const { words } = usePane();
  return (
    <Field label={words.currency} {...stateOf("currency")}>
      <Input
        value={currency}
        autoComplete="off"
        onChange={(_, { value }) => {
          type({ currency: value });
        }}
      />
    </Field>
  );
}

function DetailsField({ fields: { draft, type } }: { readonly fields: EntryFields }): ReactNode {
  const { words } = usePane();
  return (
    <Field label={words.details}>
      <Input
        value={draft.details}
        onChange={(_, { value }) => {
          type({ details: value });
        }}
      />
    </Field>
  );
}

/** The purchases of the class that wait to be cancelled, to be picked. */
function PickedPurchases({ fields: { draft, register, type, stateOf } }: { readonly fields: EntryFields }): ReactNode {
  const { language } = usePane();
  const words = ENTRY_WORDS[language];
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

function ConversionFields({ fields }: { readonly fields: EntryFields }): ReactNode {
  const { words: paneWords, language } = usePane();
  const words = ENTRY_WORDS[language];
  const { draft, register, type, stateOf } = fields;
  return (
    <>
      <ClassSelect
        label={words.intoClass}
        register={register}
        value={draft.intoClass}
        message={stateOf("intoClass").validationMessage}
        onChange={(intoClass) => {
          type({ intoClass });
        }}
      />
      <Field label={paneWords.number} required {...stateOf("number")}>
        <Input
          inputMode="numeric"
          value={draft.number}
          onChange={(_, { value }) => {
            type({ number: value });
          }}
        />
      </Field>
      <Field label={paneWords.holder}>
        <Input
          value={draft.holder}
          onChange={(_, { value }) => {
            type({ holder: value });
          }}
        />
      </Field>
      <DetailsField fields={fields} />
    </>
  );
}

function OtherEventFields({ fields, kind }: { readonly fields: EntryFields; readonly kind: CategoryCode }): ReactNode {
  const { words: paneWords, language } = usePane();
  const words = ENTRY_WORDS[language];
  const { draft, type, stateOf } = fields;
  const { issued, treasury, priced } = categoryOf(kind);
  const hint =
    issued === "none" && treasury === "down"
      ? words.numberHints.treasuryDown
      : issued === "up" && treasury === "down"
        ? words.numberHints.fromTreasury
        : issued === "down" && treasury === "up"
          ? words.numberHints.intoTreasury
          : words.numberHints[issued];
  return (
    <>
      {kind === "other" && (
        <Field label={paneWords.ownWords} required {...stateOf("ownWords")}>
          <Input
            value={draft.ownWords}
            onChange={(_, { value }) => {
              type({ ownWords: value });
            }}
          />
        </Field>
      )}
      <Field label={paneWords.number} required hint={hint} {...stateOf("number")}>
        <Input
          inputMode="numeric"
          value={draft.number}
          onChange={(_, { value }) => {
            type({ number: value });
          }}
        />
      </Field>
      {priced && (
        <>
          <CurrencyField fields={fields} />
          <Field label={paneWords.issuePrice} {...stateOf("price")}>
            <Input
              inputMode="decimal"
              value={draft.price}
              onChange={(_, { value }) => {
                type({ price: value });
              }}
            />
          </Field>
        </>
      )}
      <DetailsField fields={fields} />
    </>
  );
}

/** What would be lost because a table has no column for it, each with the column offered. */
function WithoutColumns({ entry, register }: { readonly entry: Entry; readonly register: Register }): ReactNode {
  const { work, words: paneWords, language } = usePane();
  const words = ENTRY_WORDS[language];
  const lacking = new Map<string, { readonly table: LocatedTable; readonly field: string }>();
  for (const row of entry.rows)
    for (const field of fieldsWithoutColumn(row, currencyInTable(register, row.table)))
      lacking.set(field, { table: row.table, field });
  return [...lacking.values()].map(({ table, field }) => {
    const name = nameOfField(table.kind, field)[language];
    return (
      <div key={field} className="box" role="status">
        <p>{words.withoutColumn(name, paneWords.tableName(table.kind))}</p>
        <div className="row">
          <Button size="small" onClick={() => void work.entries.addColumn(table, field, language)}>
            {words.addColumn(name)}
          </Button>
        </div>
      </div>
    );
  });
}

function NoTable({ kind }: { readonly kind: TableKind }): ReactNode {
  const { words: paneWords, language } = usePane();
  return (
    <div className="box" role="status">
      <p>{ENTRY_WORDS[language].noTable(paneWords.tableName(kind))}</p>
      <MissingTable kind={kind} />
    </div>
  );
}
