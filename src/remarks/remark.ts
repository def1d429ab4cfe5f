import type { Narrator } from "./narrator";
import type { Phrase } from "./phrase";
import type { Place, PlacedLine } from "./placedLine";
import type { RemarkContext } from "./remarkContext";
import type { Language, Words } from "../shares/values/finding";
import type { EventLine } from "../shares/disclosure/returnContent";

/** One thing to remark upon. */
interface Occasion<Subject> {
  readonly subject: Subject;
  /** The event it follows on the return: remarks stand in the order of these, and those of one event belong together. */
  readonly at: Place;
  /** The events it tells of, for cross references. */
  readonly lines: readonly PlacedLine[];
  /** The cancellation whose shares it defines as the "Repurchased Shares". */
  readonly defines?: EventLine;
}

/** A kind of remark. `when` finds its occasions; `says` tells one, with every number, date, class and name as a token. */
export interface RemarkDeclaration<Subject> {
  /** Never changes its meaning: house wording is saved under it. */
  readonly code: string;
  /** What a list of remarks calls it. */
  readonly name: Words;
  when(scene: RemarkContext): readonly Occasion<Subject>[];
  readonly says: Readonly<Record<Language, (subject: Subject, narrator: Narrator) => Phrase>>;
}

/** An occasion ready to be told: its subject is held inside. */
export interface Telling extends Omit<Occasion<unknown>, "subject"> {
  readonly code: string;
  tell(narrator: Narrator, language: Language): Phrase;
}

export interface Remark {
  readonly code: string;
  readonly name: Words;
  tellings(scene: RemarkContext): readonly Telling[];
}

export function defineRemark<Subject>(declaration: RemarkDeclaration<Subject>): Remark {
  const { code, name, says } = declaration;
  return Object.freeze({
    code,
    name,
    tellings: (scene: RemarkContext) =>
      declaration.when(scene).map(({ subject, ...occasion }) => ({
        ...occasion,
        code,
        tell: (narrator: Narrator, language: Language) => says[language](subject, narrator),
      })),
  });
}
