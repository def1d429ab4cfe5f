import { createHash } from "node:crypto";
import { lstat, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { type WorkbookFacts, workbookFacts } from "../../due/dueFacts";
import { clearAbandonedParts, partBeside } from "../../file/abandonedParts";
import { errorCode } from "../../file/errorCode";
import { PROGRAM_VERSION } from "../../shares/values/programVersion";

/** Hidden, so that the search for registers passes it over with all that is hidden. */
const FILE = ".next-day-return.read.json";
/** What a register says before it is disclosed is price-sensitive: nobody but its owner may read the file. */
const OWNER_ALONE = 0o600;
const OF_OTHERS = 0o077;
const MAY_WRITE = 0o222;

const kept = v.object({ program: v.string(), workbooks: v.record(v.string(), v.unknown()) });

/**
 * What was read of the workbooks of a folder, kept in one small file in it by the hash of their bytes. It holds for this program alone, may be deleted at any time,
 * and one that is damaged, of another program or open to others counts as none.
 */
export class KeptFacts {
  readonly #seen = new Map<string, WorkbookFacts>();
  #isChanged = false;

  private constructor(
    private readonly folder: string,
    private readonly program: string,
    private readonly before: ReadonlyMap<string, unknown>,
  ) {}

  /** @param fresh to know nothing of what was read before */
  static async open(folder: string, fresh: boolean): Promise<KeptFacts> {
    const program = await thisProgram();
    return new KeptFacts(folder, program, fresh ? new Map() : await readKept(join(folder, FILE), program));
  }

  get isEmpty(): boolean {
    return this.before.size === 0;
  }

  /** What was read of a workbook with these bytes; null where that is not known. */
  of(hash: string): WorkbookFacts | null {
    const found = v.safeParse(workbookFacts, this.before.get(hash));
    if (!found.success) return null;
    this.#seen.set(hash, found.output);
    return found.output;
  }

  keep(hash: string, facts: WorkbookFacts): void {
    this.#seen.set(hash, facts);
    this.#isChanged = true;
  }

  /**
   * Writes the file, whole or not at all; what another run has added meanwhile stays.
   * @param isWhole whether every workbook of the folder was looked at: then what is in it no longer is forgotten
   * @returns why it could not be written, in a line; "" where it was, or had not to be
   */
  async save(isWhole: boolean): Promise<string> {
    if (!this.#isChanged && (!isWhole || this.#seen.size === this.before.size)) return "";
    const file = join(this.folder, FILE);
    const before = isWhole ? [] : this.before;
    const added = [...(await readKept(file, this.program))].filter(([hash]) => !this.before.has(hash));
    const text = JSON.stringify({
      program: this.program,
      workbooks: Object.fromEntries([...before, ...added, ...this.#seen]),
    });
    try {
      // Its mode, not the system, decides: the system lets an administrator write anywhere.
      if (((await stat(this.folder)).mode & MAY_WRITE) === 0) throw Object.assign(new Error(), { code: "EACCES" });
      await replace(file, text);
      return "";
    } catch (cause) {
      return `"${this.folder}" could not be written to (${errorCode(cause) ?? "unknown"}), so what was read is not kept: the next run reads every record again.`;
    }
  }
}

/** The version, and the very program: one built anew reads anew. */
async function thisProgram(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(__filename));
  return `${PROGRAM_VERSION} ${hash.digest("hex").slice(0, 16)}`;
}

async function readKept(file: string, program: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const found = await lstat(file);
    const isOwn = process.getuid === undefined || (found.uid === process.getuid() && (found.mode & OF_OTHERS) === 0);
    if (!found.isFile() || !isOwn) return new Map();
    const read = v.safeParse(kept, JSON.parse(await readFile(file, "utf8")));
    return read.success && read.output.program === program ? new Map(Object.entries(read.output.workbooks)) : new Map();
  } catch {
    // Nobody has run here yet, or the file is damaged: then everything is read, which is always right.
    return new Map();
  }
}

async function replace(file: string, text: string): Promise<void> {
  await clearAbandonedParts(join(file, ".."));
  const beside = await partBeside(file);
  try {
    const part = await open(beside, "wx", OWNER_ALONE);
    try {
      await part.writeFile(text);
    } finally {
      await part.close();
    }
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw cause;
  }
}
