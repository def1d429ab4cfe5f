import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { fieldsOf } from "../../actions/namedFields";
import type { PointedTable } from "../../actions/pointOutTable";
import { regionAddress } from "../../shares/values/cell";
import type { LocatedTable } from "../../shares/register/table";
import type { WorkbookSurvey } from "../../workbook/workbook";
import { grouped } from "../../shares/values/grouped";
import type { Language } from "../../shares/values/finding";
import { usePane } from "../paneContext";
import { AssignedFields } from "./AssignedFields";
import { PointOutTable } from "./PointOutTable";
import { setupWords, type SetupWords } from "./setupWords";

/** Rows named of a kind that are no entries; of more only how many. */
const MOST_ROWS = 8;
const MOST_REASONS = 4;
/** Scores from which on much, or more than enough, speaks for a table. */
const STRONG = 7;
const GOOD = 4;

/**
 * One table as it was read: its cells and what it was known by; opened, each field with its heading, why and first values, and the rows that are no
 * entries. A heading chosen here is followed by a check.
 */
export function TableSetup({
  table,
  survey,
}: {
  readonly table: LocatedTable;
  readonly survey: WorkbookSurvey;
}): ReactNode {
  const { work, words, language } = usePane();
  const own = setupWords(language);
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
    void setup.lookAsRead(table).then((read) => {
      if (current) setLooked(read);
    });
    return () => {
      current = false;
    };
  }, [open, table, setup]);

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
      {settledBy === "headings" && <p className="quiet">{knownBy(table, own, language)}</p>}
      {open && looked !== null && (
        <AssignedFields
          caption={words.tableName(kind)}
          fields={fieldsOf(kind)}
          looked={looked}
          reasonFor={(field) =>
            settledBy === "user" ? "" : own.columnReason[table.evidence?.columns.get(field) ?? "heading"]
          }
          assigned={chosen?.of === table ? chosen.headings : Object.fromEntries(table.headings)}
          assign={(headings) => {
            setChosen({ of: table, headings });
            settle(setup.settle(table, headings));
          }}
        />
      )}
      {open && <SkippedRows table={table} words={own} />}
      {open && (
        <div className="row">
          <PointOutTable
            survey={survey}
            start={{ at: { sheet, row: region.row, column: region.column }, kind }}
            label={own.otherTable}
          />
          <Button
            size="small"
            onClick={() => {
              void setup.leaveUnread(kind, region);
            }}
          >
            {own.leaveUnread}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What a table was known by, and how much that is. */
function knownBy({ evidence, shape }: LocatedTable, words: SetupWords, language: Language): string {
  if (evidence === undefined || evidence.reasons.length === 0) return shape === "pairs" ? words.namesWithValues : "";
  const strength = evidence.score >= STRONG ? "strong" : evidence.score >= GOOD ? "good" : "enough";
  const reasons = [...new Set(evidence.reasons.map((reason) => reason[language]))];
  return words.takenBy(reasons.slice(0, MOST_REASONS), reasons.length - MOST_REASONS, strength);
}

function SkippedRows({ table, words }: { readonly table: LocatedTable; readonly words: SetupWords }): ReactNode {
  const kinds = grouped(table.evidence?.skipped ?? [], ({ why }) => why);
  if (kinds.size === 0) return null;
  return (
    <>
      <h3>{words.skipped}</h3>
      <ul className="quiet">
        {[...kinds].map(([why, rows]) => (
          <li key={why}>
            {words.skippedRows(
              why,
              rows.slice(0, MOST_ROWS).map(({ row }) => row + 1),
              Math.max(0, rows.length - MOST_ROWS),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
