import type { Language, Words } from "../../shares/values/finding";
import type { FormCode } from "../../shares/register/issuer";
import type { FormEdition } from "../form";

/** A piece of the text that could not be read, or that says two things. It is reported, and never counts as equal to anything. */
interface Unread {
  /** The field or part of the form it belongs to. */
  readonly where: string;
  readonly text: string;
  readonly why: Words;
}

/** A return as read out of its published text. */
export interface PublishedReturn {
  readonly form: FormCode;
  readonly edition: FormEdition;
  readonly language: Language;
  /** Which of the two class labels stands first, as the editions of FF304 differ. */
  readonly labelOrder: FormEdition["labelOrder"];
  readonly classes: number;
  /**
   * As printed, without the percent sign, by the names the fields have on our sheets; "" where the form leaves a box empty. A field that is not here was
   * not found.
   */
  readonly fields: ReadonlyMap<string, string>;
  /** Sections II and III: a report, `Not applicable`, or not found at all. */
  readonly reports: Readonly<Record<"SectionII" | "SectionIII", "report" | "not applicable" | "not found">>;
  /** The class, by its number in Section I, of each purchase and mandate of Section II, by the names of these: `SectionII.Purchase3`. Where it is not said there is none. */
  readonly classOfRow: ReadonlyMap<string, number>;
  readonly unread: readonly Unread[];
}

/** What parts of the reader gather as they go. */
export interface Gathered {
  readonly fields: Map<string, string>;
  readonly classOfRow: Map<string, number>;
  readonly unread: Unread[];
}
