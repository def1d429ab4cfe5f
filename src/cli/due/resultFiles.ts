import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import * as v from "valibot";
import { type DueEntry, dueEntry } from "../../due/dueRow";
import { errorCode } from "../../file/errorCode";
import { UsageError } from "../tableOptions";

/** What was found out, before any day comes into it. */
export interface DueEntries {
  readonly entries: readonly DueEntry[];
  readonly warnings: readonly string[];
  /** False where an input led to nothing, or something of it could not be understood. */
  readonly isComplete: boolean;
}

const line = v.object({ ...dueEntry.entries, asOf: v.pipe(v.string(), v.isoTimestamp()) });

/**
 * Reads lines that `due --json` printed, here or on other machines. Of several lines of one file the last one made counts.
 * @throws UsageError for a file that cannot be read
 */
export async function entriesFrom(files: readonly string[]): Promise<DueEntries> {
  const byFile = new Map<string, { readonly entry: DueEntry; readonly asOf: string }>();
  const warnings: string[] = [];
  for (const file of files)
    for await (const { text, number } of linesOf(file)) {
      const read = v.safeParse(line, parsed(text));
      if (!read.success) {
        warnings.push(`${file}, line ${number}: is no line of "due --json" of this version, and was left out.`);
        continue;
      }
      const { asOf, ...entry } = read.output;
      const before = byFile.get(entry.file);
      if (before === undefined || before.asOf < asOf) byFile.set(entry.file, { entry, asOf });
    }
  return { entries: [...byFile.values()].map(({ entry }) => entry), warnings, isComplete: warnings.length === 0 };
}

async function* linesOf(file: string): AsyncGenerator<{ readonly text: string; readonly number: number }> {
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
      number += 1;
      if (text.trim() !== "") yield { text, number };
    }
  } catch (cause) {
    throw new UsageError(`The results "${file}" could not be read (${errorCode(cause) ?? "unknown"}).`);
  }
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
