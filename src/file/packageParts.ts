import { inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { HostFailure } from "../workbook/hostFailure";
import { crc32 } from "./crc32";
import { errorCode } from "./errorCode";
import { LIMITS, tooMany, tooManyBytes } from "./limits";

/** The parts of an .xlsx package, unpacked one by one when asked for. */
export interface PackageParts {
  /** The bytes of a part; null where the package has none of that name. Part names have no case. */
  part(name: string): Promise<Uint8Array | null>;
}

/**
 * Opens the zip by its directory and refuses what is no zip or would unpack beyond our limits: a bomb must be seen before it goes off, by the size
 * declared and again by the size that comes.
 * @throws HostFailure `not a workbook`, `too large`, `password-protected`
 */
export async function openPackage(bytes: Uint8Array, fileName: string): Promise<PackageParts> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await damagedOtherwise(fileName, () =>
    // Names are decoded here: many programs write UTF-8 without saying so, and nothing is unpacked to a path.
    fromBufferPromise(file, { lazyEntries: true, decodeStrings: false }),
  );
  const entries = await damagedOtherwise(fileName, () => entriesOf(zip, fileName));
  return {
    part: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      return damagedOtherwise(`${fileName} (${name})`, async () => {
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        return unpack(file.subarray(fileDataStart, fileDataStart + entry.compressedSize), entry, fileName);
      });
    },
  };
}

/** The entries by name, without case. */
async function entriesOf(zip: ZipFile, fileName: string): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > LIMITS.parts) throw tooMany("parts", fileName);
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new HostFailure("password-protected", fileName);
    total += entry.uncompressedSize;
    if (total > LIMITS.unpackedBytes) throw tooManyBytes("unpackedBytes", fileName);
    const name = entry.fileNameRaw.toString("utf8").replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
    // Two entries of one name: which of them counts differs from reader to reader, so neither can be trusted.
    if (entries.has(name)) throw new Error(`two parts are called ${name}`);
    entries.set(name, entry);
  }
  return entries;
}

function unpack(packed: Buffer, entry: Entry, fileName: string): Uint8Array {
  const content = entry.compressionMethod === 0 ? packed : inflate(packed, entry, fileName);
  if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32)
    throw new Error("the part does not match its checksum");
  return content;
}

function inflate(packed: Buffer, entry: Entry, fileName: string): Uint8Array {
  if (entry.compressionMethod !== 8) throw new Error(`packed by method ${entry.compressionMethod}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  } catch (cause) {
    throw errorCode(cause) === "ERR_BUFFER_TOO_LARGE" ? new HostFailure("too large", fileName, cause) : cause;
  }
}

/** Whatever a damaged package makes the zip reader throw is a refusal of the file. */
async function damagedOtherwise<T>(subject: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw cause instanceof HostFailure ? cause : new HostFailure("not a workbook", subject, cause);
  }
}
