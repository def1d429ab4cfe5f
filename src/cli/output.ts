export interface Output {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
  /** Takes the object of `--json` where it is one of many; without this it is printed. */
  readonly object?: (value: object) => unknown;
}

/** Prints what `--json` prints: one object. */
export function printObject(output: Output, value: object): void {
  if (output.object === undefined) output.out(`${JSON.stringify(value, null, 2)}\n`);
  else output.object(value);
}

/** 0: done, no error finding, no difference. 1: error findings or differences. 2: wrong usage, or a file that is no register or cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** Characters that steer a terminal or turn the order of what is read: controls, ends of line that are none of ours, marks of direction. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/g;

/**
 * An output that no text from a cell or an argument can steer: such characters are written out (`\u001b`), which is what JSON has for them too.
 * Ends of line pass: whoever prints lines folds those of the texts in them first.
 */
export function unsteered({ out, err }: Output): Output {
  return { out: (text) => out(written(text)), err: (text) => err(written(text)) };
}

function written(text: string): string {
  return text.replace(STEERING, (steering) => `\\u${steering.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Lines of text for a person, each one line whatever stands in it. */
export function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${line.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ")}\n`).join("");
}
