import { squeeze } from "../forms/published/foldedText";
import { publishedClosings } from "../forms/published/publishedClosing";
import type { PublishedMonth } from "../forms/published/month/publishedMonth";
import type { PublishedReturn } from "../forms/published/publishedReturn";
import { Ledger } from "../shares/ledger";
import type { Balance } from "../shares/balances/balances";
import type { CivilDate } from "../shares/values/civilDate";
import type { Words } from "../shares/values/finding";
import type { Register } from "../shares/register/register";
import { classKey, type ShareClass } from "../shares/register/shareClass";
import type { ReadableWorkbook } from "../workbook/workbook";
import { issuerDate, lastReturnWrites, type NotRecorded } from "./lastReturnWrites";
import { planRecord, type RecordPlan } from "./recordChanges";

/** A class's row of the next Last return table. */
export interface PublishedLastReturn {
  /** The class's name in the register; as published if the register has no such class. */
  readonly name: string;
  /** Null if the register has no such class. */
  readonly shareClass: ShareClass | null;
  readonly closing: Balance;
  readonly closingDate: CivilDate;
}

/** The Last return rows of a published return, or why there are none: it is another issuer's, or its balances could not be read. */
export type PublishedLastReturns = { readonly rows: readonly PublishedLastReturn[] } | { readonly because: Words };

/** The closing balances of a published return as rows of the register's next Last return table. */
export function publishedLastReturns(
  register: Register,
  published: PublishedReturn | PublishedMonth,
): PublishedLastReturns {
  const issuer = published.fields.get("Header.Issuer") ?? "";
  const names = [
    register.issuer?.name,
    register.issuer?.nameInChinese,
    register.issuer?.shortName,
    register.issuer?.shortNameInChinese,
  ].flatMap((figure) => figure?.value ?? []);
  if (issuer !== "" && names.length > 0 && !names.some((name) => squeeze(name) === squeeze(issuer))) {
    return {
      because: {
        en: `The text is the return of “${issuer}”, and the record is of “${names[0] ?? ""}”.`,
        "zh-Hant": `文本為「${issuer}」的報表，而紀錄屬「${names[0] ?? ""}」。`,
      },
    };
  }
  const closings = publishedClosings(published);
  if (closings.length === 0)
    return {
      because: {
        en: "No closing balance of the text could be read with its date.",
        "zh-Hant": "未能從文本讀出任何期終結存及其日期。",
      },
    };
  return {
    rows: closings.map(({ shareClass: named, closingBalance, treasuryShares, closingDate }) => {
      const shareClass = classCalled(named, register, closings.length);
      return {
        name: shareClass?.name ?? named,
        shareClass,
        closing: { issued: closingBalance, treasury: treasuryShares },
        closingDate,
      };
    }),
  };
}

/** `Ordinary shares` for a register's only class, whatever it calls it; among several the one of that name. */
function classCalled(named: string, { classes }: Register, published: number): ShareClass | null {
  const key = classKey(named);
  const found = classes.find(
    ({ name, nameInChinese, kind, kindInChinese }) =>
      [name, nameInChinese].some((each) => each !== "" && classKey(each) === key) ||
      (classes.length === 1 && [kind, kindInChinese].includes(named)),
  );
  return found ?? (published === 1 && classes.length === 1 ? (classes[0] ?? null) : null);
}

/** Plans to put a published return's closing balances into the Last return table. Writes nothing. */
export async function planPublishedLastReturn(
  workbook: ReadableWorkbook,
  register: Register,
  rows: readonly PublishedLastReturn[],
): Promise<RecordPlan> {
  const { date1904 } = await workbook.survey();
  const ledger = new Ledger(register);
  const recorded = rows.map(({ name, shareClass, closing, closingDate }) =>
    shareClass === null
      ? { writes: [], notRecorded: [unknownClass(name)] }
      : lastReturnWrites(ledger, { shareClass, closing }, closingDate),
  );
  const last = rows
    .map(({ closingDate }) => closingDate)
    .sort()
    .at(-1);
  const ofIssuer = last === undefined ? [] : issuerDate(register, last).writes;
  return planRecord(
    workbook,
    {
      writes: [...recorded.flatMap(({ writes }) => writes), ...ofIssuer],
      notRecorded: recorded.flatMap(({ notRecorded }) => notRecorded),
    },
    date1904,
    register.tables,
  );
}

function unknownClass(name: string): NotRecorded {
  return {
    what: "Last return",
    cells: [],
    because: {
      en: `The record has no class that could be “${name}” of the text.`,
      "zh-Hant": `紀錄沒有與文本「${name}」相應的股份類別。`,
    },
  };
}
