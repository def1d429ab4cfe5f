import { type CivilDate, showDateInChinese, showDateInText } from "../../shares/values/civilDate";
import type { Words } from "../../shares/values/finding";
import { absolute, type ShareCount, showCount } from "../../shares/values/quantity";
import { REMARKS_FIELD } from "../returnFields";

/** A field of a return as it was filed and as it should read. */
export interface CorrectedField {
  readonly name: string;
  /** `Class B, closing balance`. */
  readonly words: Words;
  /** As printed; "" for an empty box. */
  readonly old: string;
  readonly now: string;
}

/** A movement found after its return was filed. */
export interface FoundLate {
  readonly date: CivilDate;
  /** "" where the register names none. */
  readonly shareClass: string;
  /** The secretary's words for it. */
  readonly event: Words;
  /** Null where it is blank or unread. */
  readonly number: ShareCount | null;
}

/** A return with what it should read. */
export interface ReturnToCorrect {
  readonly closingDate: CivilDate;
  /** Null where the return does not say. */
  readonly submittedOn: CivilDate | null;
  readonly fields: readonly CorrectedField[];
}

/**
 * One paragraph that says what was filed wrong: from the figures alone, with no word on how it came about.
 * @param issuer its name in either language
 */
export function sayCorrection(issuer: Words, returns: readonly ReturnToCorrect[], late: readonly FoundLate[]): Words {
  return { en: inEnglish(issuer.en, returns, late), "zh-Hant": inChinese(issuer["zh-Hant"], returns, late) };
}

function inEnglish(issuer: string, returns: readonly ReturnToCorrect[], late: readonly FoundLate[]): string {
  const which = ({ submittedOn, closingDate }: ReturnToCorrect): string =>
    submittedOn === null
      ? `the return as at ${showDateInText(closingDate)}`
      : `the return submitted on ${showDateInText(submittedOn)}`;
  const days = listed(
    returns.map(({ submittedOn, closingDate }) => showDateInText(submittedOn ?? closingDate)),
    ", ",
    " and ",
  );
  const many = returns.length > 1;
  const found = byEvent(late, " and ").map(
    ({ date, shareClass, event, number }) =>
      `${event.en} on ${showDateInText(date)}${number === null ? "" : `, ${showCount(absolute(number))} shares`}${shareClass === "" ? "" : ` (${shareClass})`}`,
  );
  const omitted =
    found.length === 0 ? "" : ` ${many ? "They" : "It"} did not take into account: ${listed(found, "; ", "; ")}.`;
  const figures = returns.map(
    (each) =>
      `in ${which(each)}, ${listed(
        shownFields(each).map(
          ({ words, old, now }) =>
            `${words.en} should read ${orBlank(now, "blank")} instead of ${orBlank(old, "blank")}`,
        ),
        ", ",
        " and ",
      )}`,
  );
  return `${issuer} refers to its Next Day Disclosure ${many ? "Returns" : "Return"} of ${days}.${omitted} ${omitted === "" ? "I" : "Accordingly, i"}${listed(figures, "; ", "; and ").slice(1)}. ${returns.some(hasMore) ? `All figures that change are in the corrected ${many ? "returns" : "return"}. ` : ""}Save as stated, the ${many ? "returns remain" : "return remains"} unchanged.`;
}

function inChinese(issuer: string, returns: readonly ReturnToCorrect[], late: readonly FoundLate[]): string {
  const day = ({ submittedOn, closingDate }: ReturnToCorrect): string => showDateInChinese(submittedOn ?? closingDate);
  const found = byEvent(late, "及").map(
    ({ date, shareClass, event, number }) =>
      `${showDateInChinese(date)}的${event["zh-Hant"]}${number === null ? "" : ` ${showCount(absolute(number))} 股`}${shareClass === "" ? "" : `（${shareClass}）`}`,
  );
  const omitted = found.length === 0 ? "" : `上述報表未有計入：${found.join("；")}。`;
  const figures = returns.map(
    (each) =>
      `${day(each)}的報表內，${shownFields(each)
        .map(({ words, old, now }) => `${words["zh-Hant"]}應為 ${orBlank(now, "空白")}，而非 ${orBlank(old, "空白")}`)
        .join("，")}`,
  );
  return `${issuer}謹此提述其日期為${returns.map(day).join("、")}的翌日披露報表。${omitted}${omitted === "" ? "" : "因此，"}${figures.join("；")}。${returns.some(hasMore) ? "所有更改的數字載於更正後的報表。" : ""}除上文所述外，報表的其他內容維持不變。`;
}

/** What was found late, with the two legs of a conversion as the one event they are. */
function byEvent(late: readonly FoundLate[], and: string): readonly FoundLate[] {
  const events: FoundLate[] = [];
  const whole = new Set<FoundLate>();
  for (const found of late) {
    const at = events.findIndex((other) => !whole.has(other) && areLegs(other, found));
    const other = events[at];
    if (other === undefined) {
      events.push(found);
      continue;
    }
    const both = { ...found, shareClass: classesOf(other, found).join(and) };
    whole.add(both);
    events[at] = both;
  }
  return events;
}

function areLegs(a: FoundLate, b: FoundLate): boolean {
  return (
    a.number !== null &&
    b.number !== null &&
    a.number < 0n !== b.number < 0n &&
    absolute(a.number) === absolute(b.number) &&
    a.shareClass !== b.shareClass &&
    a.date === b.date &&
    a.event.en === b.event.en
  );
}

/** The class that gives the shares up first. */
function classesOf(a: FoundLate, b: FoundLate): readonly string[] {
  const classes = [a, b].map(({ shareClass }) => shareClass);
  return (a.number ?? 0n) < 0n ? classes : classes.toReversed();
}

const CLOSING = /^Class\d+\.Closing\.(?:Issued|Treasury|Total)$/;

/** The closing balances; where none of them changes, every field. The narrative is too long to be quoted. */
function shownFields({ fields }: ReturnToCorrect): readonly CorrectedField[] {
  const closing = fields.filter(({ name }) => CLOSING.test(name));
  return closing.length > 0 ? closing : fields.filter(({ name }) => name !== REMARKS_FIELD);
}

function hasMore(each: ReturnToCorrect): boolean {
  return shownFields(each).length < each.fields.length;
}

function orBlank(text: string, blank: string): string {
  return text === "" ? blank : text;
}

function listed(parts: readonly string[], comma: string, last: string): string {
  const before = parts.slice(0, -1);
  return [before.join(comma), ...parts.slice(-1)].filter((part) => part !== "").join(last);
}
