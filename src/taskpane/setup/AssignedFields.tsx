import { Button, Select } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import { type ReactNode, useRef, useState } from "react";
import type { NamedField } from "../../actions/namedFields";
import type { PointedHeading, PointedTable } from "../../actions/pointOutTable";
import { showCell } from "../../shares/values/cell";
import { showOldValue } from "../frame/showCellValue";
import { usePane } from "../paneContext";
import { setupWords } from "./setupWords";
import { usePressedColumn } from "./usePressedColumn";

interface AssignedFieldsProps {
  readonly caption: string;
  readonly fields: readonly NamedField[];
  readonly looked: PointedTable;
  /** Field to heading. */
  readonly assigned: Readonly<Record<string, string>>;
  /** What the column of a field was known by; "" where that is not known. */
  readonly reasonFor?: (field: string) => string;
  /** Called with the new assignment. */
  readonly assign: (assigned: Readonly<Record<string, string>>) => void;
}

/** Each field, the heading it is read under and why, and what would be read there first; then the headings nothing is read under. */
export function AssignedFields({
  caption,
  fields,
  looked,
  assigned,
  reasonFor = () => "",
  assign,
}: AssignedFieldsProps): ReactNode {
  const { words, language } = usePane();
  const own = setupWords(language);
  const { headings } = looked;
  const unread = headings.filter(({ text, samples }) => samples.length > 0 && !Object.values(assigned).includes(text));
  // The field being chosen for, and the headings before: arrow keys pass other headings and must not take them from their fields.
  const choosing = useRef<{ readonly field: string; readonly before: Readonly<Record<string, string>> } | null>(null);
  const choose = (field: string, heading: string | null): void => {
    if (choosing.current?.field !== field) choosing.current = { field, before: assigned };
    assign(withHeading(choosing.current.before, field, heading));
  };
  const pressed = usePressedColumn(looked, (field, { text }) => {
    choosing.current = null;
    choose(field, text);
  });
  const waitsFor = fields.find(({ field }) => field === pressed.field);
  // First what the table needs and what was found; what else it could have opens at a press.
  const [open, setOpen] = useState(false);
  const rest = fields.filter(({ field, needed }) => !needed && assigned[field] === undefined);
  const shown = open ? fields : fields.filter((each) => !rest.includes(each));
  return (
    <div
      className="assigned"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || pressed.field === null) return;
        event.stopPropagation();
        pressed.wait(null);
      }}
    >
      <div role="status" className={waitsFor === undefined ? "said-only" : "box"}>
        {waitsFor === undefined
          ? ""
          : pressed.missed === null
            ? own.pressNow(waitsFor.name[language], looked.shape)
            : own.nothingPressed(showCell(pressed.missed))}
      </div>
      <table className="fields">
        <caption className="said-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.heading}</th>
            <th scope="col">{own.values}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ field, name, needed }) => {
            const heading = headings.find(({ text }) => text === assigned[field]);
            return (
              <tr key={field}>
                <th scope="row">
                  {name[language]}
                  {needed && <span className="quiet"> *</span>}
                </th>
                <td>
                  <Select
                    size="small"
                    aria-label={words.headingOf(name[language])}
                    value={heading?.text ?? ""}
                    onFocus={() => {
                      choosing.current = null;
                    }}
                    onChange={(_, { value }) => {
                      choose(field, value === "" ? null : value);
                    }}
                  >
                    <option value="">{words.fieldNotFound}</option>
                    {headings.map(({ text }, index) => (
                      <option key={`${index} ${text}`} value={text}>
                        {text}
                      </option>
                    ))}
                  </Select>
                  <div className="row quiet">
                    <span className="grow">{heading === undefined ? "" : reasonFor(field)}</span>
                    <Button
                      size="small"
                      appearance="subtle"
                      className="press-column"
                      icon={<TableCursorRegular />}
                      aria-label={own.pressColumn(name[language], looked.shape)}
                      aria-pressed={pressed.field === field}
                      onClick={() => {
                        pressed.wait(pressed.field === field ? null : field);
                      }}
                    />
                  </div>
                </td>
                <Samples of={heading ?? null} />
              </tr>
            );
          })}
          {unread.map((heading, index) => (
            <tr key={`${index} ${heading.text}`} className="quiet">
              <th scope="row">{own.notRead}</th>
              <td>
                {heading.text}
                <Select
                  size="small"
                  aria-label={own.meaningOf(heading.text)}
                  value=""
                  onChange={(_, { value }) => {
                    choosing.current = null;
                    if (value !== "") choose(value, heading.text);
                  }}
                >
                  <option value="">{own.sayMeaning}</option>
                  {fields
                    .filter(({ field }) => assigned[field] === undefined)
                    .map(({ field, name }) => (
                      <option key={field} value={field}>
                        {name[language]}
                      </option>
                    ))}
                </Select>
              </td>
              <Samples of={heading} />
            </tr>
          ))}
        </tbody>
      </table>
      {rest.length > 0 && (
        <div>
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? own.fewerFields : own.moreFields(rest.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Samples({ of }: { readonly of: PointedHeading | null }): ReactNode {
  const { language } = usePane();
  return (
    <td className="quiet">
      {(of?.samples ?? []).map((sample, index) => (
        <div key={index} className="sample">
          {showOldValue(sample, language)}
        </div>
      ))}
    </td>
  );
}

/** A heading belongs to one field: it is taken from the field that had it. */
function withHeading(
  headings: Readonly<Record<string, string>>,
  field: string,
  heading: string | null,
): Readonly<Record<string, string>> {
  const others = Object.entries(headings).filter(([other, text]) => other !== field && text !== heading);
  return Object.fromEntries(heading === null ? others : [...others, [field, heading]]);
}
