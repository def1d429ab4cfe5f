import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { lookAtTable, type PointedTable } from "../../actions/pointOutTable";
import { fieldsOf, forgetAnswers, settleFields } from "../../actions/settleFields";
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
  const { kit, checks, cells } = work;
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
    void kit.attempt(async () => {
      const read = await lookAtTable(kit.workbook, survey, table.region, table.kind, table.shape);
      if (current) setLooked(read);
    });
    return () => {
      current = false;
    };
  }, [open, table, survey, kit]);

  const settle = (change: () => Promise<void>): void => {
    void kit.attempt(change).then((done) => {
      if (done) void checks.check("edit");
      else setChosen(null);
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
          {words.tableKinds[kind]}
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
              settle(() => forgetAnswers(kit.workbook, table));
            }}
          >
            {words.headingsDecide}
          </Button>
        </p>
      )}
      {open && looked !== null && (
        <AssignedFields
          caption={words.tableKinds[kind]}
          fields={fieldsOf(kind)}
          headings={looked.headings}
          assigned={chosen?.of === table ? chosen.headings : Object.fromEntries(table.headings)}
          assign={(headings) => {
            setChosen({ of: table, headings });
            settle(() => settleFields(kit.workbook, table, headings));
          }}
        />
      )}
    </section>
  );
}
