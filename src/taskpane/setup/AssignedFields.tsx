import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NamedField } from "../../actions/settleFields";
import type { PointedHeading } from "../../actions/pointOutTable";
import { showOldValue } from "../frame/showCellValue";
import { usePane } from "../paneContext";

interface AssignedFieldsProps {
  readonly caption: string;
  readonly fields: readonly NamedField[];
  readonly headings: readonly PointedHeading[];
  /** Field to heading. */
  readonly assigned: Readonly<Record<string, string>>;
  readonly assign: (field: string, heading: string | null) => void;
}

/** Each field, the heading it is read under, and what would be read there first. */
export function AssignedFields({ caption, fields, headings, assigned, assign }: AssignedFieldsProps): ReactNode {
  const { words, language } = usePane();
  return (
    <table className="fields">
      <caption className="said-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.meaning}</th>
          <th scope="col">{words.heading}</th>
          <th scope="col">{words.firstValue}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, name, needed }) => {
          const heading = headings.find(({ text }) => text === assigned[field]);
          return (
            <tr key={field}>
              <th scope="row">
                {name[language]}
                {needed && <span className="quiet"> *</span>}
              </th>
              <td>
                <Select size="small" aria-label={words.headingOf(name[language])} value={heading?.text ?? ""} onChange={(_, { value }) => { assign(field, value === "" ? null : value); }}>
                  <option value="">{words.fieldNotFound}</option>
                  {headings.map(({ text }, index) => (
                    <option key={`${index} ${text}`} value={text}>
                      {text}
                    </option>
                  ))}
                </Select>
              </td>
              <td className="quiet">{heading === undefined ? "" : showOldValue({ old: heading.firstValue, format: heading.format })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
