import { open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { savePackage } from "../../file/savePackage";
import { UsageError } from "../tableOptions";
import { refuseReadOnly } from "../outFile";

/** Every page and calendar of ours has it near its start. */
const MARK_OF_OURS = "next-day-return";
const START = 1_024;

/**
 * @param option the one that names the file
 * @throws UsageError where a file stands there that is no page or calendar of ours, or the folder is read-only
 */
export async function refuseToReplace(option: string, file: string, force: boolean): Promise<void> {
  await refuseReadOnly(dirname(file), `another name for ${option}`);
  const found = await stat(file).catch(() => null);
  if (found === null) return;
  if (!found.isFile()) throw new UsageError(`"${file}" is no file that can be written.`);
  if (!force && !(await startOf(file)).includes(MARK_OF_OURS))
    throw new UsageError(
      `"${file}" is there already, was not written by next-day-return, and was not replaced. Choose another name, or add --force.`,
    );
}

async function startOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(START), 0, START, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Writes a text whole or not at all. @throws HostFailure `cannot write` */
export async function saveDocument(file: string, text: string): Promise<void> {
  await savePackage(file, new TextEncoder().encode(text));
}
