import { type PublishedLastReturn, publishedLastReturns } from "../actions/publishedLastReturn";
import { NewFileWorkbook } from "../file/newFileWorkbook";
import { layOutLastReturn } from "../forms/published/layOutLastReturn";
import type { PublishedMonth } from "../forms/published/month/publishedMonth";
import type { PublishedReturn } from "../forms/published/publishedReturn";
import { showCount } from "../shares/values/quantity";
import type { Register } from "../shares/register/register";
import { saveAsked } from "./outFile";

/** The Last return table made of a published return, and the file it is in; or why there is none. */
export type LastReturnFile =
  | { readonly file: string; readonly rows: readonly PublishedLastReturn[] }
  | { readonly because: string };

/** Writes the closing balances of a published return as a Last return table into a workbook of its own. The register is only read. @throws UsageError where the file may not be written to */
export async function writeLastReturn(
  register: Register,
  published: PublishedReturn | PublishedMonth,
  file: string,
  force: boolean,
): Promise<LastReturnFile> {
  const last = publishedLastReturns(register, published);
  if ("because" in last) return { because: last.because.en };
  const target = new NewFileWorkbook();
  await target.write(
    layOutLastReturn(
      last.rows.map(({ name, closing, closingDate }) => ({
        shareClass: name,
        closingBalance: closing.issued,
        closingDate,
      })),
      published.language,
    ),
  );
  await saveAsked(target, "--last-return", file, force);
  return { file, rows: last.rows };
}

export function lastReturnLines(last: LastReturnFile): readonly string[] {
  if ("because" in last) return [`No Last return was written. ${last.because}`];
  return [
    ...last.rows.map(
      ({ name, shareClass, closing, closingDate }) =>
        `Last return  ${name}: ${showCount(closing.issued)} at ${closingDate}${shareClass === null ? " (the record has no such class)" : ""}`,
    ),
    `Written: ${last.file}`,
  ];
}

export function lastReturnAsJson(last: LastReturnFile): Readonly<Record<string, unknown>> {
  if ("because" in last) return { written: "", because: last.because, rows: [] };
  return {
    written: last.file,
    rows: last.rows.map(({ name, shareClass, closing, closingDate }) => ({
      shareClass: name,
      inRegister: shareClass !== null,
      closingBalance: showCount(closing.issued),
      closingDate,
    })),
  };
}
