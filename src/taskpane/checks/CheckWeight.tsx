import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CheckInForce, CheckSetting, SettingPlace } from "../../actions/checkSettings";
import { showCell } from "../../shares/values/cell";
import { takesThreshold } from "../state/settingsOfChecks";
import type { Register } from "../../shares/register/register";
import { CellLink } from "../frame/CellLink";
import { OpenedBox } from "../frame/OpenedBox";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";
import { placeFor } from "../state/settingsOfChecks";

const SEVERITIES = ["error", "warning", "note", "off"] as const;

interface CheckWeightProps {
  readonly register: Register;
  readonly inForce: CheckInForce;
}

/** A check's severity and threshold. A choice is previewed and written into the register's Settings table. */
export function CheckWeight({ register, inForce }: CheckWeightProps): ReactNode {
  return (
    <div className="weight">
      <SeverityChoice register={register} inForce={inForce} />
      {inForce.check.threshold !== null && <ThresholdChoice register={register} inForce={inForce} />}
    </div>
  );
}

function SeverityChoice({ register, inForce: { check, severity, severityCell } }: CheckWeightProps): ReactNode {
  const { words } = usePane();
  const [chosen, setChosen] = useState(severity);
  if (check.guardsFigures) return <p className="quiet">{words.guardsFigures}</p>;
  return (
    <>
      <div className="row">
        <Field label={words.weighs} size="small" className="grow">
          <Select
            size="small"
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(SEVERITIES.find((each) => each === value) ?? severity);
            }}
          >
            {SEVERITIES.map((each) => (
              <option key={each} value={each}>
                {each === check.severity ? words.unlessSet(words.weights[each]) : words.weights[each]}
              </option>
            ))}
          </Select>
        </Field>
        {severityCell !== null && <CellLink cell={severityCell} />}
      </div>
      {chosen !== severity && <OfferedSetting register={register} setting={{ code: check.code, value: chosen }} />}
    </>
  );
}

function ThresholdChoice({
  register,
  inForce: { check, threshold, standardThreshold, thresholdCell },
}: CheckWeightProps): ReactNode {
  const { words, language } = usePane();
  const [typed, setTyped] = useState(threshold ?? "");
  const value = typed.trim().replace(/%$/, "").trimEnd();
  const isNumber = takesThreshold(check, value);
  return (
    <>
      <div className="row">
        <Field
          label={words.named(check.threshold?.is[language] ?? "", words.unlessSet(standardThreshold ?? ""))}
          size="small"
          className="grow"
          {...(isNumber ? {} : { validationMessage: words.thresholdNeeded, validationState: "error" as const })}
        >
          <Input
            size="small"
            className="short"
            inputMode="decimal"
            value={typed}
            onChange={(_, data) => {
              setTyped(data.value);
            }}
          />
        </Field>
        {thresholdCell !== null && <CellLink cell={thresholdCell} />}
      </div>
      {isNumber && value !== threshold && <OfferedSetting register={register} setting={{ code: check.code, value }} />}
    </>
  );
}

function OfferedSetting({
  register,
  setting,
}: {
  readonly register: Register;
  readonly setting: CheckSetting;
}): ReactNode {
  const { words } = usePane();
  const place = placeFor(register, setting);
  if (place.kind === "cell")
    return (
      <OfferedChanges
        key={setting.value}
        label={words.keepSettingOfCheck}
        writes={[place.write]}
        says={(each) => each.cellChanged(showCell(place.write.cell))}
      />
    );
  return <OfferedRow place={place} setting={setting} />;
}

function OfferedRow({
  place,
  setting,
}: {
  readonly place: Exclude<SettingPlace, { readonly kind: "cell" }>;
  readonly setting: CheckSetting;
}): ReactNode {
  const { work, words, language } = usePane();
  const [offered, setOffered] = useState(false);
  if (!offered) {
    return (
      <div>
        <Button
          size="small"
          onClick={() => {
            setOffered(true);
          }}
        >
          {words.keepSettingOfCheck}
        </Button>
      </div>
    );
  }
  return (
    <OpenedBox
      close={() => {
        setOffered(false);
      }}
    >
      <p>{place.kind === "row" ? words.newSettingRow(place.sheet) : words.newSettingSheet}</p>
      <p>
        <ins>
          {setting.code} · {setting.value}
        </ins>
      </p>
      <div className="row">
        <Button size="small" appearance="primary" onClick={() => void work.cells.addSetting(place, setting, language)}>
          {words.apply}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOffered(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </OpenedBox>
  );
}
