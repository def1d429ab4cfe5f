import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { WrittenStart } from "../../actions/startRecord";
import type { FigureSource } from "../../forms/published/start/pages";
import type { StartedRecord } from "../../forms/published/start/startedRecord";
import { nameOfField } from "../../shares/register/fieldNames";
import type { CellRef } from "../../shares/values/cell";
import { parseCivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import { groupDigits } from "../../shares/values/quantity";
import type { PlainValue } from "../../workbook/plainValue";
import { CellLink } from "../frame/CellLink";
import { dateInWords } from "../frame/dateInWords";
import { focusIsLost } from "../frame/focusIsLost";
import { usePane } from "../paneContext";
import { START_WORDS } from "./startWords";

/** Every figure of the record to come, table by table, with the document and page it was read on. */
export function PlannedFigures({ record: { tables } }: { readonly record: StartedRecord }): ReactNode {
  const { words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind, rows }) => (
      <details key={kind}>
        <summary>{words.figuresOf(paneWords.tableName(kind))}</summary>
        {rows.map((row, index) => (
          <Figures
            key={index}
            caption={paneWords.tableName(kind)}
            figures={[...row].map(([field, { value, source }]) => ({
              field: nameOfField(kind, field)[language],
              value,
              source,
              cell: null,
            }))}
          />
        ))}
      </details>
    ));
}

/** The record as it was written: each cell with its figure, document and page; the sheet of sources says the same. */
export function WrittenFigures({
  written: { sheets, figures },
  close,
}: {
  readonly written: WrittenStart;
  readonly close: () => void;
}): ReactNode {
  const { words: paneWords, store, language } = usePane();
  const words = START_WORDS[language];
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focusIsLost()) place.current?.querySelector("button")?.focus();
  }, []);
  return (
    <section ref={place} className="box" aria-label={paneWords.startFromReturns}>
      <p role="status">{words.recordStarted(sheets.map(({ sheetName }) => sheetName))}</p>
      <div className="row">
        <Button
          appearance="primary"
          onClick={() => {
            store.send({ type: "page opened", page: "movement" });
          }}
        >
          {words.addFirst}
        </Button>
        <Button onClick={close}>{words.closeList}</Button>
      </div>
      <details>
        <summary>{words.whereFrom}</summary>
        <Figures
          caption={words.whereFrom}
          figures={figures.map(({ cell, field, value, source }) => ({ cell, field: field[language], value, source }))}
        />
      </details>
    </section>
  );
}

interface ShownFigure {
  readonly field: string;
  readonly value: PlainValue;
  readonly source: FigureSource | null;
  readonly cell: CellRef | null;
}

function Figures({
  caption,
  figures,
}: {
  readonly caption: string;
  readonly figures: readonly ShownFigure[];
}): ReactNode {
  const { words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  const documents = [...new Set(figures.flatMap(({ source }) => source?.document ?? []))];
  // Said once where all come from one document.
  const [only] = documents.length === 1 ? documents : [];
  return (
    <table className="fields">
      <caption className={only === undefined ? "said-only" : "quiet said"}>
        {only === undefined ? caption : `${words.readFrom} ${only}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{paneWords.meaning}</th>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.readFrom}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ field, value, source, cell }, index) => (
          <tr key={index}>
            <th scope="row">
              {field}
              {cell !== null && (
                <div>
                  <CellLink cell={cell} />
                </div>
              )}
            </th>
            <td>{inWords(value, language)}</td>
            <td className="quiet">
              {source === null
                ? ""
                : only === undefined
                  ? words.sourceOf(source.document, source.page)
                  : words.page(source.page)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inWords(value: PlainValue, language: Language): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return groupDigits(value.decimal);
    case "date": {
      const date = parseCivilDate(value.date);
      return date === null ? value.date : dateInWords(date, language);
    }
  }
}
