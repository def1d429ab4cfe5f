import { Button, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { describeTable, forgetAnswers, settleField, type TableDescription } from "../../actions/describeTable";
import { regionAddress } from "../../shares/cell";
import type { LocatedTable } from "../../shares/table";
import { showOldValue } from "../frame/showCellValue";
import { usePane } from "../paneContext";

/** One table: where it stands, and each field with its heading and the first value read. A heading chosen by hand counts from the next check, which follows at once. */
export function TableSetup({ table }: { readonly table: LocatedTable }): ReactNode {
  const { work, words, language } = usePane();
  const { kit, checks, cells } = work;
  const [open, setOpen] = useState(false);
  const [description, setDescription] = useState<TableDescription | null>(null);
  const { kind, sheet, region, settledBy } = table;

  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    void kit.attempt(async () => {
      const read = await describeTable(kit.workbook, table);
      if (current) setDescription(read);
    });
    return () => {
      current = false;
    };
  }, [open, table, kit]);

  const settle = (change: () => Promise<void>): void => {
    void kit.attempt(change).then((done) => (done ? checks.check("edit") : null));
  };

  return (
    <section className="table-setup">
      <div className="row">
        <Button size="small" appearance="subtle" aria-expanded={open} className="grow table-name" onClick={() => { setOpen(!open); }}>
          {words.tableKinds[kind]}
        </Button>
        <Button size="small" appearance="transparent" aria-label={words.goTo(`${sheet}!${regionAddress(region)}`)} onClick={() => void cells.show(region)}>
          {sheet}!{regionAddress(region)}
        </Button>
      </div>
      {settledBy === "user" && (
        <p className="quiet">
          {words.settledByUser}{" "}
          <Button size="small" onClick={() => { settle(() => forgetAnswers(kit.workbook, table)); }}>
            {words.headingsDecide}
          </Button>
        </p>
      )}
      {open && description !== null && (
        <table className="fields">
          <thead>
            <tr>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.heading}</th>
              <th scope="col">{words.firstValue}</th>
            </tr>
          </thead>
          <tbody>
            {description.fields.map(({ field, name, needed, heading, firstValue, format }) => (
              <tr key={field}>
                <th scope="row">
                  {name[language]}
                  {needed && <span className="quiet"> *</span>}
                </th>
                <td>
                  <Select size="small" aria-label={words.headingOf(name[language])} value={heading ?? ""} onChange={(_, { value }) => { settle(() => settleField(kit.workbook, table, field, value === "" ? null : value)); }}>
                    <option value="">{words.fieldNotFound}</option>
                    {description.headings.map((each) => (
                      <option key={each} value={each}>
                        {each}
                      </option>
                    ))}
                  </Select>
                </td>
                <td className="quiet">{showOldValue({ old: firstValue, format })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
