import type { Narrator } from "./narrator";
import type { Phrase } from "./phrase";
import type { Place, PlacedLine } from "./placedLine";
import type { RemarkContext } from "./remarkContext";
import type { Language, Words } from "../shares/values/finding";
import type { EventLine } from "../shares/disclosure/returnContent";

/** An occasion for a remark. */
interface Occasion<Subject> {
  readonly subject: Subject;
  /** The event it follows on the return: remarks are in the order of these events. */
  readonly at: Place;
  /** The events it is about, for cross references. */
  readonly lines: readonly PlacedLine[];
  /** The cancellation whose shares it defines as the "Repurchased Shares". */
  readonly defines?: EventLine;
}

/** A kind of remark. `when` finds its occasions; `says` words one, with every number, date, class and name as a token. */
export interface RemarkDeclaration<Subject> {
  /** Never changes its meaning: house wording is saved under it. */
  readonly code: string;
  /** What a list of remarks calls it. */
  readonly name: Words;
  when(context: RemarkContext): readonly Occasion<Subject>[];
  readonly says: Readonly<Record<Language, (subject: Subject, narrator: Narrator) => Phrase>>;
}

/** An occasion of a known kind, ready to be worded. */
export interface FoundOccasion extends Omit<Occasion<unknown>, "subject"> {
  readonly code: string;
  say(narrator: Narrator, language: Language): Phrase;
}

export interface Remark {
  readonly code: string;
  readonly name: Words;
  occasions(context: RemarkContext): readonly FoundOccasion[];
}

export function defineRemark<Subject>(declaration: RemarkDeclaration<Subject>): Remark {
  const { code, name, says } = declaration;
  return Object.freeze({
    code,
    name,
    occasions: (context: RemarkContext) =>
      declaration.when(context).map(({ subject, ...occasion }) => ({
        ...occasion,
        code,
        say: (narrator: Narrator, language: Language) => says[language](subject, narrator),
      })),
  });
}
