import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { fieldsOf } from "../../actions/namedFields";
import type { PointedTable } from "../../actions/pointOutTable";
import { type CellRef, cellAddress, parseRegionAddress, sameCell } from "../../shares/values/cell";
import { type LocatedTable, TABLE_KINDS, type TableKind } from "../../shares/register/table";
import type { WorkbookSurvey } from "../../workbook/workbook";
import { focusIsLost } from "../frame/focusIsLost";
import { usePane, usePaneState } from "../paneContext";
import { setupWords } from "./setupWords";
import { AssignedFields } from "./AssignedFields";

/** A single heading could be any cell of the workbook. */
const FEWEST_HEADINGS = 2;

/** A field that others say together. */
const SAID_TOGETHER: Readonly<Record<string, readonly string[]>> = { "Number of shares": ["Increase", "Decrease"] };

interface PointOutTableProps {
  readonly survey: WorkbookSurvey;
  /** Where its headings begin, and what it most likely is; without it the user points. */
  readonly start?: { readonly at: CellRef; readonly kind: TableKind; readonly shape?: LocatedTable["shape"] };
  /** What the button says, by default that a table is pointed out. */
  readonly label?: string;
}

/** For a table not recognised, or taken for another: the user points at its headings and says what each is. */
export function PointOutTable({ survey, start, label }: PointOutTableProps): ReactNode {
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Focus moves to the first choice when it opens, and back to the button when it closes.
  useEffect(() => {
    if (wasOpen.current !== open && focusIsLost()) place.current?.querySelector<HTMLElement>("select, button")?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <div ref={place}>
      {open ? (
        <Pointing
          survey={survey}
          start={start ?? null}
          close={() => {
            setOpen(false);
          }}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {label ?? words.pointOut}
        </Button>
      )}
    </div>
  );
}

interface PointingProps {
  readonly survey: WorkbookSurvey;
  readonly start: PointOutTableProps["start"] | null;
  readonly close: () => void;
}

function Pointing({ survey, start, close }: PointingProps): ReactNode {
  const { work, words, language } = usePane();
  const { setup } = work;
  const selection = usePaneState((state) => state.selection);
  const sheets = survey.sheets.filter(({ used, returnSheet }) => used !== null && returnSheet === null);
  const first = start?.at ?? selection;
  const [sheet, setSheet] = useState(first?.sheet ?? sheets[0]?.name ?? "");
  const [address, setAddress] = useState(first === null ? "A1" : cellAddress(first.row, first.column));
  const [kind, setKind] = useState<TableKind>(start?.kind ?? "Movements");
  const [looked, setLooked] = useState<PointedTable | null>(null);
  const [headings, setHeadings] = useState<Readonly<Record<string, string>>>({});

  const pointed = cellAt(sheet, address);
  const isStart = start != null && pointed !== null && kind === start.kind && sameCell(pointed, start.at);
  // As it was found to run, until the user points elsewhere.
  const shape = isStart ? start.shape : undefined;

  useEffect(() => {
    const at = cellAt(sheet, address);
    let current = true;
    const look = at === null ? null : setup.look(survey, at, kind, shape);
    void (look ?? Promise.resolve(null)).then((found) => {
      if (!current) return;
      setLooked(found);
      setHeadings(found?.suggested ?? {});
    });
    return () => {
      current = false;
    };
  }, [sheet, address, kind, survey, setup, shape]);

  const keep = (): void => {
    void setup.pointOut(sheet, kind, headings).then((done) => {
      if (done) close();
    });
  };
  const missing = fieldsOf(kind).filter(
    ({ field, needed }) =>
      needed && !(field in headings) && !(SAID_TOGETHER[field] ?? [field]).every((part) => part in headings),
  );
  const tooFew = Object.keys(headings).length < FEWEST_HEADINGS;
  return (
    <section
      className="box"
      aria-label={words.pointOut}
      onKeyDown={({ key, target }) => {
        // A list that is open closes by it first.
        if (key === "Escape" && !(target instanceof HTMLSelectElement)) close();
      }}
    >
      <p className="quiet">{words.pointOutLead}</p>
      <Field label={words.tableKind} size="small">
        <Select
          size="small"
          value={kind}
          onChange={(_, { value }) => {
            setKind(TABLE_KINDS.find((each) => each === value) ?? kind);
          }}
        >
          {TABLE_KINDS.map((each) => (
            <option key={each} value={each}>
              {words.tableName(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.sheet} size="small">
        <Select
          size="small"
          value={sheet}
          onChange={(_, { value }) => {
            setSheet(value);
          }}
        >
          {sheets.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.firstHeading} size="small">
        <Input
          size="small"
          value={address}
          onChange={(_, { value }) => {
            setAddress(value);
          }}
        />
      </Field>
      {selection !== null && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setSheet(selection.sheet);
              setAddress(cellAddress(selection.row, selection.column));
            }}
          >
            {words.useSelection} ({selection.sheet}!{cellAddress(selection.row, selection.column)})
          </Button>
        </div>
      )}
      {looked === null || looked.headings.length === 0 ? (
        <p>{words.noHeadingsThere}</p>
      ) : (
        <AssignedFields
          caption={words.pointOutFields}
          fields={fieldsOf(kind)}
          looked={looked}
          assigned={headings}
          assign={setHeadings}
        />
      )}
      {missing.length > 0 && <p className="quiet">{words.stillMissing(missing.map(({ name }) => name[language]))}</p>}
      {tooFew && <p className="quiet">{setupWords(language).twoHeadings}</p>}
      <div className="row">
        <Button size="small" appearance="primary" disabledFocusable={tooFew} onClick={keep}>
          {words.readItSo}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

function cellAt(sheet: string, address: string): CellRef | null {
  const area = parseRegionAddress(address.trim().toUpperCase());
  return area === null ? null : { sheet, row: area.row, column: area.column };
}
