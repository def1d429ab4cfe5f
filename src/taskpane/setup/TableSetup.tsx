import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { fieldsOf } from "../../actions/namedFields";
import type { PointedTable } from "../../actions/pointOutTable";
import { regionAddress } from "../../shares/values/cell";
import type { LocatedTable } from "../../shares/register/table";
import type { WorkbookSurvey } from "../../workbook/workbook";
import { usePane } from "../paneContext";
import { AssignedFields } from "./AssignedFields";

/** One table: its address, and each field with its heading and first value. A heading chosen here is followed by a check. */
export function TableSetup({
  table,
  survey,
}: {
  readonly table: LocatedTable;
  readonly survey: WorkbookSurvey;
}): ReactNode {
  const { work, words } = usePane();
  const { setup, cells } = work;
  const [open, setOpen] = useState(false);
  const [looked, setLooked] = useState<PointedTable | null>(null);
  // Kept until the table is read again: the next key continues from this choice.
  const [chosen, setChosen] = useState<{
    readonly of: LocatedTable;
    readonly headings: Readonly<Record<string, string>>;
  } | null>(null);
  const { kind, sheet, region, settledBy } = table;

  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    void setup.look(survey, table.region, table.kind, table.shape).then((read) => {
      if (current) setLooked(read);
    });
    return () => {
      current = false;
    };
  }, [open, table, survey, setup]);

  const settle = (settled: Promise<boolean>): void => {
    void settled.then((done) => {
      if (!done) setChosen(null);
    });
  };

  return (
    <section className="table-setup">
      <div className="row">
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          className="grow table-name"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.tableName(kind)}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          aria-label={words.goTo(`${sheet}!${regionAddress(region)}`)}
          onClick={() => void cells.show(region)}
        >
          {sheet}!{regionAddress(region)}
        </Button>
      </div>
      {settledBy === "user" && (
        <p className="quiet">
          {words.settledByUser}{" "}
          <Button
            size="small"
            onClick={() => {
              settle(setup.forget(table));
            }}
          >
            {words.headingsDecide}
          </Button>
        </p>
      )}
      {open && looked !== null && (
        <AssignedFields
          caption={words.tableName(kind)}
          fields={fieldsOf(kind)}
          headings={looked.headings}
          assigned={chosen?.of === table ? chosen.headings : Object.fromEntries(table.headings)}
          assign={(headings) => {
            setChosen({ of: table, headings });
            settle(setup.settle(table, headings));
          }}
        />
      )}
    </section>
  );
}
