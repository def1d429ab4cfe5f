import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type ReactNode, useReducer, useState } from "react";
import { movementsTableFor } from "../../shares/register/movementsTableFor";
import type { Register } from "../../shares/register/register";
import type { LocatedTable } from "../../shares/register/table";
import { CATEGORIES, categoryOf } from "../../shares/register/category";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { EVENT_NAMES } from "./eventNames";
import { emptyForm, type MissingField, type MovementForm, readForm, reduceMovementForm } from "./movementForm";
import { WhatItEntails } from "./WhatItEntails";

/** A form for one row of the Movements table. */
export function MovementPage(): ReactNode {
  const { words } = usePane();
  const { outcome, refusal } = usePaneState((state) => state.check);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
  const first = movementsTableFor(outcome.register, "");
  if (first === null) return <p className="quiet">{words.noMovements}</p>;
  return <MovementFields register={outcome.register} first={first} />;
}

/** @param first the table that takes the row while no class is chosen */
function MovementFields({ register, first }: { readonly register: Register; readonly first: LocatedTable }): ReactNode {
  const { work, words, language } = usePane();
  const [form, dispatch] = useReducer(reduceMovementForm, register, emptyForm);
  const [tried, setTried] = useState(false);
  const table = movementsTableFor(register, form.shareClass) ?? first;
  const read = readForm(form, register, language);
  const missing = "missing" in read && tried ? read.missing : [];
  const category = form.category === "" ? null : categoryOf(form.category);
  const typed =
    (field: Exclude<keyof MovementForm, "category">) =>
    (_: unknown, { value }: { readonly value: string }) => {
      dispatch({ type: "typed", field, value });
    };
  const wrong = (field: MissingField, message: string): { readonly validationMessage: string | null } => ({
    validationMessage: missing.includes(field) ? message : null,
  });

  return (
    <form
      className="movement"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if ("missing" in read) return;
        void work.addMovement(table, read.movement).then((added) => {
          if (!added) return;
          setTried(false);
          dispatch({ type: "added" });
        });
      }}
    >
      <p>{words.movementLead}</p>
      <Field label={words.date} required {...wrong("date", words.dateNeeded)}>
        <Input type="date" value={form.date} onChange={typed("date")} />
      </Field>
      {register.classes.length > 1 && (
        <Field label={words.shareClass} required {...wrong("shareClass", words.shareClass)}>
          <Select value={form.shareClass} onChange={typed("shareClass")}>
            <option value="" />
            {register.classes.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.event} required {...wrong("category", words.eventNeeded)}>
        <Select
          value={form.category}
          onChange={(_, { value }) => {
            dispatch({ type: "event chosen", category: CATEGORIES.find(({ code }) => code === value)?.code ?? "" });
          }}
        >
          <option value="" />
          {CATEGORIES.map(({ code }) => (
            <option key={code} value={code}>
              {code === "other" ? words.ownWords : EVENT_NAMES[code][language]}
            </option>
          ))}
        </Select>
      </Field>
      {form.category === "other" && (
        <Field label={words.ownWords} required>
          <Input value={form.ownWords} onChange={typed("ownWords")} />
        </Field>
      )}
      <Field
        label={words.number}
        required
        hint={
          category === null ? "" : words.numberHint[category.issued === "none" ? category.treasury : category.issued]
        }
        {...wrong("number", words.numberNeeded)}
      >
        <Input inputMode="numeric" value={form.number} onChange={typed("number")} />
      </Field>
      {category?.priced === true && (
        <div className="row">
          <Field label={words.currency} className="short">
            <Input value={form.currency} onChange={typed("currency")} />
          </Field>
          <Field label={words.issuePrice} className="grow">
            <Input inputMode="decimal" value={form.issuePrice} onChange={typed("issuePrice")} />
          </Field>
        </div>
      )}
      {form.category === "class-conversion" && (
        <Field label={words.holder}>
          <Input value={form.holder} onChange={typed("holder")} />
        </Field>
      )}
      <Field label={words.details}>
        <Input value={form.details} onChange={typed("details")} />
      </Field>
      {"movement" in read && <WhatItEntails register={register} table={table} read={read} />}
      <Button type="submit" appearance="primary">
        {words.addToTable}
      </Button>
    </form>
  );
}
