import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { type ClipboardEvent, type ReactNode, useState } from "react";
import { groupDigits, showCount } from "../../shares/values/quantity";
import { OpenedBox } from "../frame/OpenedBox";
import { useOwnWords } from "../frame/SaidInUnits";
import { usePane } from "../paneContext";
import { EMPTY_FILL, type Fill } from "../state/typedEntry";
import { venueRows } from "./dealingRows";
import { FieldProblems } from "./entryReading";
import { ENTRY_WORDS } from "./entryWords";
import type { EntryFields } from "./entryFields";
import { isSeveralCells, pastedFills } from "./pastedFills";
import { venueName } from "./readDealing";

/** The executions of a day: typed one by one, or pasted as a table. */
export function DealingFields({
  fields,
  side,
}: {
  readonly fields: EntryFields;
  readonly side: "purchase" | "sale";
}): ReactNode {
  const words = useOwnWords(ENTRY_WORDS);
  const { draft, type } = fields;
  const { fills } = draft;
  const replace = (index: number, fill: Fill): void => {
    type({ fills: fills.map((each, at) => (at === index ? fill : each)) });
  };
  const take = (text: string): boolean => {
    const pasted = pastedFills(text);
    if (pasted.length === 0) return false;
    const typed = fills.filter((fill) => Object.values(fill).some((value) => value !== ""));
    type({ fills: [...typed, ...pasted] });
    return true;
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (isSeveralCells(text) && take(text)) event.preventDefault();
  };
  return (
    <div className="fills" onPaste={paste}>
      {fills.map((fill, index) => (
        <FillFields
          // Fills have no names of their own; typing never changes their order.
          key={index}
          fields={fields}
          side={side}
          fill={fill}
          index={index}
          replace={(changed) => {
            replace(index, changed);
          }}
          remove={
            fills.length === 1
              ? null
              : () => {
                  type({ fills: fills.filter((_, at) => at !== index) });
                }
          }
        />
      ))}
      <div className="row">
        <Button
          size="small"
          onClick={() => {
            type({ fills: [...fills, EMPTY_FILL] });
          }}
        >
          {words.anotherFill}
        </Button>
      </div>
      <PasteBox take={take} />
      {fills.length > 1 && <Sums fields={fields} />}
    </div>
  );
}

interface FillProps {
  readonly fields: EntryFields;
  readonly side: "purchase" | "sale";
  readonly fill: Fill;
  readonly index: number;
  readonly replace: (fill: Fill) => void;
  readonly remove: (() => void) | null;
}

function FillFields({ fields, side, fill, index, replace, remove }: FillProps): ReactNode {
  const { words: paneWords } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const change = (name: keyof Fill) => (value: string) => {
    replace({ ...fill, [name]: value });
  };
  return (
    <fieldset className={remove === null ? "plain fill" : "box fill"} aria-label={words.fill(index + 1)}>
      {remove !== null && (
        <div className="row fill-head">
          <span className="grow">{words.fill(index + 1)}</span>
          <Button size="small" appearance="subtle" aria-label={words.removeFill(index + 1)} onClick={remove}>
            ✕
          </Button>
        </div>
      )}
      <Field label={paneWords.number} required {...fields.stateOf(`number ${index}`)}>
        <FigureInput value={fill.number} onChange={change("number")} />
      </Field>
      <div className="pair">
        <Field label={words.highest} required {...fields.stateOf(`highest ${index}`)}>
          <FigureInput value={fill.highest} onChange={change("highest")} />
        </Field>
        <Field label={words.lowest} hint={words.lowestHint} {...fields.stateOf(`lowest ${index}`)}>
          <FigureInput value={fill.lowest} onChange={change("lowest")} />
        </Field>
        <Field
          label={side === "purchase" ? words.totalPaid : words.totalReceived}
          hint={words.totalHint}
          {...fields.stateOf(`total ${index}`)}
        >
          <FigureInput value={fill.total} onChange={change("total")} />
        </Field>
        <Field label={words.venue} hint={words.venueHint}>
          <Input
            value={fill.venue}
            onChange={(_, { value }) => {
              change("venue")(value);
            }}
          />
        </Field>
      </div>
    </fieldset>
  );
}

function FigureInput({
  value,
  onChange,
  ...given
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Input
      {...given}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(_, { value: typed }) => {
        onChange(typed);
      }}
    />
  );
}

function PasteBox({ take }: { readonly take: (text: string) => boolean }): ReactNode {
  const words = useOwnWords(ENTRY_WORDS);
  const [open, setOpen] = useState(false);
  const [pasted, setPasted] = useState("");
  const [nothing, setNothing] = useState(false);
  if (!open)
    return (
      <div className="row">
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            setOpen(true);
          }}
        >
          {words.pasteFills}
        </Button>
      </div>
    );
  return (
    <OpenedBox
      close={() => {
        setOpen(false);
      }}
    >
      <p className="quiet">{words.pasteLead}</p>
      <Field label={words.pastedRows} validationMessage={nothing ? words.nothingPasted : null}>
        <Textarea
          value={pasted}
          rows={4}
          // Its own paste is text: the fields take theirs as rows.
          onPaste={(event) => {
            event.stopPropagation();
          }}
          onChange={(_, { value }) => {
            setPasted(value);
            setNothing(false);
          }}
        />
      </Field>
      <div className="row">
        <Button
          size="small"
          onClick={() => {
            if (take(pasted)) {
              setPasted("");
              setOpen(false);
            } else setNothing(true);
          }}
        >
          {words.takePasted}
        </Button>
      </div>
    </OpenedBox>
  );
}

/** What the executions come to, venue by venue: the rows that will be added. */
function Sums({ fields: { draft, currency } }: { readonly fields: EntryFields }): ReactNode {
  const words = useOwnWords(ENTRY_WORDS);
  const rows = venueRows(draft, new FieldProblems(words), words);
  if (rows === null) return null;
  return (
    <ul className="quiet">
      {rows.map(({ venue, number, total }) => (
        <li key={venue}>
          {words.sumOfFills(
            showCount(number),
            `${currency} ${groupDigits(total.decimal)}`,
            venueName(venue, { words }),
          )}
        </li>
      ))}
    </ul>
  );
}
