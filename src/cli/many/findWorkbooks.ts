import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { errorCode } from "../../file/errorCode";

/** A workbook among many inputs. */
export interface FoundWorkbook {
  /** As it is opened and named to the user. */
  readonly file: string;
  /** False for a file the user named; true for one found in a folder or by a pattern, which may be something else than a register. */
  readonly isFound: boolean;
  /** The folder it was found in, from the input on: "" for the input's own, `clients/a`. Kept below `--out`. */
  readonly below: string;
}

/** What the inputs of a command lead to. */
export interface FoundWorkbooks {
  /** Each file once, by path. */
  readonly workbooks: readonly FoundWorkbook[];
  /** The folders named as inputs. */
  readonly folders: readonly string[];
  /** What was passed over, a line each: links in a circle, folders that cannot be read, formats we do not read. */
  readonly passedOver: readonly string[];
  /** Inputs that lead to no workbook at all. */
  readonly empty: readonly string[];
}

const WORKBOOK = /\.xls[xm]$/i;
const OTHER_FORMAT = /\.(?:xls|xlsb|xlt|ods|numbers)$/i;
/** What Excel keeps beside a workbook while somebody has it open. */
const LOCK_FILE = /^~\$/;
/** Files in other formats that a line names; of more, the number. */
const NAMED = 3;

/**
 * The workbooks that files, folders and patterns lead to. Folders are read with all below them, links followed, hidden ones left out; a workbook reached in
 * two ways counts once.
 */
export async function findWorkbooks(inputs: readonly string[]): Promise<FoundWorkbooks> {
  const search = new Search();
  for (const input of inputs) await search.add(input);
  return search.found();
}

/** Whether a text is a pattern such as `clients/*.xlsx`. */
export function isPattern(text: string): boolean {
  return picomatch.scan(forwardSlashes(text)).isGlob;
}

/** Patterns are written with slashes; a backslash of Windows is one. */
function forwardSlashes(path: string): string {
  return sep === "\\" ? path.replace(/\\/g, "/") : path;
}

/** A folder to walk, and the real paths of those it is in. */
interface Link {
  readonly folder: string;
  readonly above: ReadonlySet<string>;
}

/** One input being walked. */
interface Walk {
  readonly top: string;
  readonly wanted: (file: string) => boolean;
  readonly walked: Set<string> | null;
  /** Links found on the way, to be followed. */
  readonly links: Link[];
}

class Search {
  readonly #byRealPath = new Map<string, FoundWorkbook>();
  readonly #folders: string[] = [];
  readonly #passedOver: string[] = [];
  /** By their folder. */
  readonly #otherFormats = new Map<string, Set<string>>();
  readonly #empty: string[] = [];

  async add(input: string): Promise<void> {
    const found = await stat(input).catch(() => null);
    if (found?.isDirectory() === true) {
      this.#folders.push(input);
      if ((await this.#addFolder(input, () => true, new Set())) === 0) this.#empty.push(input);
    } else if (found === null && isPattern(input)) await this.#addPattern(input);
    // A name that leads nowhere stays in the list: opening it says what is wrong.
    else await this.#addFile({ file: input, isFound: false, below: "" });
  }

  found(): FoundWorkbooks {
    const workbooks = [...this.#byRealPath.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    const otherFormats = [...this.#otherFormats].map(([folder, names]) => otherFormatsLine(folder, [...names]));
    return {
      workbooks,
      folders: this.#folders,
      passedOver: [...this.#passedOver, ...otherFormats],
      empty: this.#empty,
    };
  }

  async #addPattern(pattern: string): Promise<void> {
    const { base } = picomatch.scan(forwardSlashes(pattern));
    const isMatch = picomatch(forwardSlashes(resolve(pattern)), { dot: false });
    const folder = base === "" ? "." : base;
    const found = await stat(folder).catch(() => null);
    const count =
      found?.isDirectory() === true
        ? await this.#addFolder(folder, (file) => isMatch(forwardSlashes(resolve(file))), null)
        : 0;
    if (count === 0) this.#empty.push(pattern);
  }

  /**
   * Links to folders are followed last, so that what a folder holds itself goes by its own name.
   * @param walked takes the real paths of the folders walked, so that a link to one of them leads to nothing new; null where names matter, and a folder is walked under each of its own
   * @returns how many workbooks it leads to, known ones included
   */
  async #addFolder(top: string, wanted: (file: string) => boolean, walked: Set<string> | null): Promise<number> {
    const links: Link[] = [{ folder: top, above: new Set() }];
    let count = 0;
    for (const { folder, above } of links) count += await this.#walk(folder, above, { top, wanted, walked, links });
    return count;
  }

  /** @param above the real paths of the folders we are in: a link to one of them leads in a circle */
  async #walk(folder: string, above: ReadonlySet<string>, walk: Walk): Promise<number> {
    const { top, wanted, walked, links } = walk;
    const real = await realpath(folder).catch(() => folder);
    if (above.has(real)) {
      this.#passedOver.push(`"${folder}" is a link back to a folder it stands in: passed over.`);
      return 0;
    }
    if (walked?.has(real) === true) return 0;
    walked?.add(real);
    const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
      this.#passedOver.push(
        `"${folder}" is a folder that may not be read (${errorCode(cause) ?? "unknown"}): passed over.`,
      );
      return [];
    });
    const inside = new Set([...above, real]);
    let count = 0;
    for (const entry of entries) {
      const file = join(folder, entry.name);
      if (isPassedOver(entry)) continue;
      if (entry.isDirectory()) count += await this.#walk(file, inside, walk);
      else if (entry.isSymbolicLink() && (await isFolder(file))) links.push({ folder: file, above: inside });
      else if (!wanted(file)) continue;
      else if (WORKBOOK.test(entry.name)) {
        await this.#addFile({ file, isFound: true, below: relative(top, folder) });
        count += 1;
      } else if (OTHER_FORMAT.test(entry.name)) this.#addOtherFormat(file);
    }
    return count;
  }

  #addOtherFormat(file: string): void {
    const folder = dirname(file);
    const names = this.#otherFormats.get(folder) ?? new Set();
    this.#otherFormats.set(folder, names.add(basename(file)));
  }

  /** Lock files are nobody's register, even where a shell's pattern names them. */
  async #addFile(workbook: FoundWorkbook): Promise<void> {
    if (LOCK_FILE.test(basename(workbook.file))) return;
    const real = await realpath(workbook.file).catch(() => resolve(workbook.file));
    const before = this.#byRealPath.get(real);
    // Named and found as well: named.
    if (before === undefined || (before.isFound && !workbook.isFound)) this.#byRealPath.set(real, workbook);
  }
}

/** One line a folder, however many files in other formats it holds. */
function otherFormatsLine(folder: string, names: readonly string[]): string {
  const [first] = names;
  if (names.length === 1 && first !== undefined)
    return `"${join(folder, first)}" is in another format than .xlsx and was not read. A record in it must be saved as an Excel Workbook (.xlsx).`;
  const named = names.slice(0, NAMED).map((name) => `"${name}"`);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return `"${folder}": ${named.join(", ")}${more} are in other formats than .xlsx and were not read. Registers in them must be saved as Excel Workbooks (.xlsx).`;
}

/** Hidden files and folders, where programs keep their own: ours too. */
function isPassedOver({ name }: Dirent): boolean {
  return name.startsWith(".") || LOCK_FILE.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The name of a workbook without its ending. */
export function stemOf(file: string): string {
  return basename(file, extname(file));
}
