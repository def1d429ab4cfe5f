import { HostFailure } from "../workbook/hostFailure";

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/**
 * Refuses what its first bytes show to be no .xlsx. A workbook with a password to open is an OLE container around the encrypted package;
 * any other OLE container is an old .xls. What is neither OLE nor zip (a renamed .csv, a web page) is no workbook.
 * @throws HostFailure `password-protected`, `not a workbook`
 */
export function refuseForeign(bytes: Uint8Array, fileName: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, OLE.length).equals(OLE)) {
    throw new HostFailure(file.includes(ENCRYPTED) ? "password-protected" : "not a workbook", fileName);
  }
  if (file.toString("latin1", 0, 2) !== "PK") throw new HostFailure("not a workbook", fileName);
}
