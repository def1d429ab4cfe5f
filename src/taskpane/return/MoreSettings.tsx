import { Field, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type ReturnSettings, SETTING_FIELDS } from "../../actions/settingFields";
import { nameOfField } from "../../shares/register/fieldNames";
import type { FormCode, Issuer } from "../../shares/register/issuer";
import type { PlainValue } from "../../workbook/plainValue";
import { DateField } from "../frame/DateField";
import { readTypedDate, showTypedDate } from "../frame/typedDate";
import { usePane } from "../paneContext";
import { KeptChoice } from "./KeptChoice";
import { type SettingChoice, settingChoices } from "./settingChoices";

/** Settings of the look of a return, those the form in hand has a box for. */
export function MoreSettings({ issuer, form }: { readonly issuer: Issuer; readonly form: FormCode }): ReactNode {
  const { language } = usePane();
  return (
    <>
      {settingChoices(language)
        .filter((choice) => choice.form === null || choice.form === form)
        .map((choice) => (
          <Choice key={`${choice.setting} ${String(issuer[choice.setting]?.value)}`} choice={choice} issuer={issuer} />
        ))}
      {form === "FF305" && <DayOfPartA key={`day ${issuer.partADate?.value ?? ""}`} issuer={issuer} />}
    </>
  );
}

function Choice({ choice, issuer }: { readonly choice: SettingChoice; readonly issuer: Issuer }): ReactNode {
  const { language } = usePane();
  const { setting, options, own } = choice;
  const value = issuer[setting]?.value ?? null;
  const now = value === null ? "" : typeof value === "boolean" ? (value ? "Yes" : "No") : String(value);
  const [chosen, setChosen] = useState(now);
  // What the register says in words of its own stays to be chosen.
  const all = options.some((option) => option.value === now) ? options : [...options, { value: now, says: now }];
  return (
    <>
      <Field label={nameOfField("Issuer", SETTING_FIELDS[setting])[language]} size="small">
        <Select
          size="small"
          value={chosen}
          onChange={(_, { value: picked }) => {
            setChosen(picked);
          }}
        >
          {all.map((option) => (
            <option key={option.value} value={option.value}>
              {option.says}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== now && (
        <KeptChoice issuer={issuer} setting={setting} value={plainOf(chosen)} chosen={{ [setting]: own(chosen) }} />
      )}
    </>
  );
}

/** As the cell of the Issuer table would hold it. */
function plainOf(chosen: string): PlainValue {
  return /^\d$/.test(chosen) ? { kind: "number", decimal: chosen } : { kind: "text", text: chosen };
}

/** The day of the row of Part A without an event, where it is not the closing date. */
function DayOfPartA({ issuer }: { readonly issuer: Issuer }): ReactNode {
  const { language } = usePane();
  const now = issuer.partADate?.value ?? null;
  const [typed, setTyped] = useState(now === null ? "" : showTypedDate(now));
  const day = readTypedDate(typed);
  const isBlank = typed.trim() === "";
  const setting: keyof ReturnSettings = "partADate";
  return (
    <>
      <DateField
        size="small"
        label={nameOfField("Issuer", SETTING_FIELDS[setting])[language]}
        value={typed}
        onChange={setTyped}
      />
      {(isBlank || day !== null) && day !== now && (
        <KeptChoice
          issuer={issuer}
          setting={setting}
          value={day === null ? { kind: "text", text: "" } : { kind: "date", date: day }}
          chosen={{ partADate: day }}
        />
      )}
    </>
  );
}
