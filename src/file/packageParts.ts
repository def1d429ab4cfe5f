import { inflateRawSync } from "node:zlib";
import { HostFailure } from "../workbook/hostFailure";
import { crc32 } from "./crc32";
import { errorCode } from "./errorCode";
import { LIMITS } from "./limits";

/** The parts of an .xlsx package, unpacked one by one when asked for. */
export interface PackageParts {
  readonly names: readonly string[];
  /** The bytes of a part; null where the package has none of that name. Part names have no case. */
  part(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/**
 * Opens the zip by its directory and refuses what is no zip or would unpack beyond our bounds. An own reader of the directory, because the
 * .xlsx library unpacks first and asks afterwards: a bomb must be seen before it goes off, by the size declared and again by the size that comes.
 * @throws HostFailure `not a workbook`, `too large`, `password-protected`
 */
export function openPackage(bytes: Uint8Array, fileName: string): PackageParts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let total = 0;
  for (const entry of readDirectory(file, fileName)) {
    total += entry.unpacked;
    if (total > LIMITS.unpackedBytes) throw new HostFailure("too large", fileName);
    const key = entry.name.toLowerCase();
    // Two entries of one name: which of them counts differs from reader to reader, so neither can be trusted.
    if (entries.has(key))
      throw new HostFailure("not a workbook", fileName, new Error(`two parts are called ${entry.name}`));
    entries.set(key, entry);
  }
  return {
    names: [...entries.values()].map((entry) => entry.name),
    part: (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry ? unpack(file, entry, fileName) : null;
    },
  };
}

function readDirectory(file: Buffer, fileName: string): Entry[] {
  const damaged = (what: string): HostFailure => new HostFailure("not a workbook", fileName, new Error(what));
  const end = endOfDirectory(file);
  if (end === null) throw damaged("the zip has no directory: no zip, or cut off");
  const count = file.readUInt16LE(end + 10);
  const directoryAt = file.readUInt32LE(end + 16);
  // Either value at its maximum means zip64: 65,535 parts or 4 GB, both far beyond a register.
  if (count > LIMITS.parts || directoryAt === 0xffffffff) throw new HostFailure("too large", fileName);
  const entries: Entry[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw damaged("the directory of the zip is damaged");
    if (file.readUInt16LE(at + 8) & 1) throw new HostFailure("password-protected", fileName);
    const nameLength = file.readUInt16LE(at + 28);
    const name = file
      .toString("utf8", at + 46, at + 46 + nameLength)
      .replace(/\\/g, "/")
      .replace(/^\//, "");
    entries.push({
      name,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      headerAt: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the end record begins: it is the last thing in the file, behind it only a comment of at most 65,535 bytes. */
function endOfDirectory(file: Buffer): number | null {
  const lowest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= lowest; at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function unpack(file: Buffer, entry: Entry, fileName: string): Uint8Array {
  const damaged = (cause: unknown): HostFailure =>
    new HostFailure("not a workbook", `${fileName} (${entry.name})`, cause);
  if (entry.headerAt + 30 > file.length || file.readUInt32LE(entry.headerAt) !== LOCAL_HEADER)
    throw damaged(new Error("the part is not where the directory says"));
  const start = entry.headerAt + 30 + file.readUInt16LE(entry.headerAt + 26) + file.readUInt16LE(entry.headerAt + 28);
  if (start + entry.packed > file.length) throw damaged(new Error("the part is cut off"));
  const packed = file.subarray(start, start + entry.packed);
  const content = entry.method === 0 ? packed : inflate(packed, entry, fileName, damaged);
  if (content.length !== entry.unpacked || crc32(content) !== entry.crc)
    throw damaged(new Error("the part does not match its checksum"));
  return content;
}

function inflate(packed: Buffer, entry: Entry, fileName: string, damaged: (cause: unknown) => HostFailure): Uint8Array {
  if (entry.method !== 8) throw damaged(new Error(`packed by method ${entry.method}`));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (cause) {
    throw errorCode(cause) === "ERR_BUFFER_TOO_LARGE" ? new HostFailure("too large", fileName, cause) : damaged(cause);
  }
}
