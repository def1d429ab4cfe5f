import { showCell } from "../../shares/values/cell";
import type { Finding } from "../../shares/values/finding";
import { classKey, type ShareClass } from "../../shares/register/shareClass";
import { fieldCell } from "../../shares/register/table";
import { classMeaning } from "../vocabulary/classMeaning";
import { foldText } from "../vocabulary/foldText";
import type { Entry } from "../rows/entry";
import type { TableReader } from "./tableReader";
import { readingFinding } from "../readingFindings";

const STOCK_CODE = /^\s?(?:SEHK|HKEX|HK)?[\s:.]{0,2}(\d{1,5})(?:[\s.]?HK)?$/i;
/** `9999 LANTERN BAY`: the code of a counter before the name of its company, as brokers print it. */
const CODE_AND_NAME = /^\s?(\d{1,5})(?:[\s.]?HK)?[\s\-–:,/]{1,3}(?=\p{L})(?!(?:class|shares?|股)(?!\p{L}))[^\d]+$/iu;
const LONGEST_CODE = 20;
const LONGEST_NAME = 60;

/** Matches what the tables call a class with the Share classes table. */
export class ClassNames {
  readonly #byName = new Map<string, string>();
  /** As cells write them: null for a name of no class. */
  readonly #seen = new Map<string, string | null>();
  /** The only class; null where there are several, or may be. */
  readonly only: string | null;

  /** @param isComplete false where a class is listed whose name could not be read: a name that is not known may be its */
  constructor(
    private readonly classes: readonly ShareClass[],
    private readonly isComplete = true,
  ) {
    for (const { name, kind } of classes) {
      for (const known of [foldText(name), classKey(name)]) if (!this.#byName.has(known)) this.#byName.set(known, name);
      // A register with one class of a kind may call it by its kind.
      if (
        kind !== "" &&
        classes.filter((other) => foldText(other.kind) === foldText(kind)).length === 1 &&
        !this.#byName.has(foldText(kind))
      )
        this.#byName.set(foldText(kind), name);
    }
    this.only = classes.length === 1 && isComplete ? (classes[0]?.name ?? null) : null;
  }

  /** Reads the class's name in Share classes; null, with a finding, where the cell names none or is blank with several classes. */
  reader(reader: TableReader): (entry: Entry) => string | null {
    const field = reader.field("Share class");
    return (entry) => {
      const text = field.text(entry);
      if (text === "") {
        if (!this.isComplete) reader.leave("Share class");
        else if (this.only === null && this.classes.length > 0)
          reader.report("needed-cell-blank", entry, "Share class");
        return this.only;
      }
      const known = this.classCalled(text);
      if (known !== null) return known;
      if (!this.isComplete) reader.leave("Share class");
      else if (this.classes.length > 0)
        reader.report("unknown-class", entry, "Share class", {
          known: this.classes.map((shareClass) => shareClass.name).join(", "),
        });
      return null;
    };
  }

  /** The class a text names; null for none. */
  classCalled(text: string): string | null {
    let known = this.#seen.get(text);
    if (known === undefined) {
      known = this.#byName.get(foldText(text)) ?? this.#byName.get(classKey(text)) ?? this.#classMeant(text);
      if (this.#seen.size < MOST_REMEMBERED) this.#seen.set(text, known);
    }
    return known;
  }

  /** The class that words mean as another one does: `ORD` of a security, and `Ordinary shares`; or whose stock code they give: `700 HK`. */
  #classMeant(text: string): string | null {
    const code = (
      STOCK_CODE.exec(text.slice(0, LONGEST_CODE)) ?? CODE_AND_NAME.exec(text.slice(0, LONGEST_NAME))
    )?.[1]?.padStart(5, "0");
    const coded = code === undefined ? [] : this.classes.filter(({ stockCode }) => stockCode === code);
    if (coded.length === 1) return coded[0]?.name ?? null;
    const meant = classMeaning(text)?.key;
    if (meant === undefined) return null;
    const same = this.classes.filter(({ name, kind }) =>
      [name, kind].some((each) => each !== "" && classMeaning(each)?.key === meant),
    );
    return same.length === 1 ? (same[0]?.name ?? null) : null;
  }
}

/** The most spellings one reading remembers: a hostile register does not grow the store. */
const MOST_REMEMBERED = 10_000;

/** A finding for each class listed a second time. */
export function classesListedTwice(classes: readonly ShareClass[]): Finding[] {
  const seen = new Map<string, ShareClass>();
  const findings: Finding[] = [];
  for (const shareClass of classes) {
    const key = classKey(shareClass.name);
    const other = seen.get(key);
    const cell = fieldCell(shareClass.origin, "Share class");
    if (other) {
      const first = fieldCell(other.origin, "Share class");
      findings.push(
        readingFinding("class-twice", [cell, first], {
          table: "Share classes",
          read: shareClass.name,
          other: showCell(first),
        }),
      );
    } else seen.set(key, shareClass);
  }
  return findings;
}
