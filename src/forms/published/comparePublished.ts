import type { CellRef } from "../../shares/values/cell";
import type { ReturnField } from "../returnFields";
import { squeeze } from "./foldedText";
import type { PublishedReturn } from "./publishedReturn";

/**
 * How a field of the published return stands to the register. `not read`: the text has no such field that could be read, so nothing is known of it;
 * `not published`: the return says the part does not apply; `published alone`: the register gives nothing there.
 */
type ComparedState = "agrees" | "differs" | "not read" | "not published" | "published alone";

export interface ComparedField {
  readonly name: string;
  readonly state: ComparedState;
  /** As printed, without the percent sign. */
  readonly published: string;
  readonly fromRegister: string;
  readonly registerCells: readonly CellRef[];
}

/** What was read of a return: its fields, and what it says does not apply. */
export interface ComparedReturn extends Pick<PublishedReturn, "fields">, Partial<Pick<PublishedReturn, "reports">> {
  /** Beginnings of the names of fields that do not apply. */
  readonly absent?: readonly string[];
}

/** Every field the register gives, in the order of the form, and then what only the published return has. */
export function comparePublished(
  published: ComparedReturn,
  register: readonly ReturnField[],
): readonly ComparedField[] {
  const unmet = new Map(published.fields);
  const given = register.map(({ name, field }): ComparedField => {
    const text = unmet.get(name) ?? null;
    unmet.delete(name);
    return {
      name,
      state: stateOf(published, name, text, field.text),
      published: text ?? "",
      fromRegister: field.text,
      registerCells: field.cells,
    };
  });
  const alone = [...unmet]
    .filter(([, text]) => text !== "")
    .map(([name, text]): ComparedField => ({
      name,
      state: "published alone",
      published: text,
      fromRegister: "",
      registerCells: [],
    }));
  return [...given, ...alone];
}

function stateOf(
  { reports, absent }: ComparedReturn,
  name: string,
  text: string | null,
  expected: string,
): ComparedState {
  if (text !== null) return squeeze(text) === squeeze(expected) ? "agrees" : "differs";
  const section = /^(SectionII|SectionIII)\./.exec(name)?.[1];
  const isOut = (section === "SectionII" || section === "SectionIII") && reports?.[section] === "not applicable";
  return isOut || absent?.some((start) => name.startsWith(start)) === true ? "not published" : "not read";
}
