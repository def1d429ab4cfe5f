import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type ReturnSettings, SETTING_FIELDS } from "../../actions/settingFields";
import { nameOfField } from "../../shares/register/fieldNames";
import type { Issuer } from "../../shares/register/issuer";
import { hasField, pairCell } from "../../shares/register/table";
import { showCell } from "../../shares/values/cell";
import type { PlainValue } from "../../workbook/plainValue";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";

interface KeptChoiceProps {
  readonly issuer: Issuer;
  readonly setting: keyof ReturnSettings;
  /** As the Issuer table's cell would hold it. */
  readonly value: PlainValue;
  readonly chosen: Partial<ReturnSettings>;
}

/** Offers to change the row of the Issuer table, or to keep the choice with the workbook if there is no such row. */
export function KeptChoice({ issuer, setting, value, chosen }: KeptChoiceProps): ReactNode {
  const { work, words, language } = usePane();
  const field = SETTING_FIELDS[setting];
  if (hasField(issuer.table, field)) {
    const cell = pairCell(issuer.table, field);
    return (
      <OfferedChanges
        label={words.keepSetting}
        writes={[{ cell, value }]}
        says={(each) => each.cellChanged(showCell(cell))}
      />
    );
  }
  return (
    <>
      <div>
        <Button size="small" onClick={() => void work.returns.keepSettings(chosen)}>
          {words.keepInWorkbook}
        </Button>
      </div>
      <p className="quiet">{words.noIssuerField(nameOfField("Issuer", field)[language])}</p>
    </>
  );
}
