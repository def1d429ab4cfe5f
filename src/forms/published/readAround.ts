import { WHY_UNREAD } from "./unreadWords";
import { wordIn } from "../words";
import { firstOf, inLine, pattern } from "./foldedText";
import type { Language } from "../../shares/values/finding";
import type { LabelledField } from "../form";
import type { Gathered } from "./publishedReturn";
import { type PublishedWords, saying } from "./publishedWords";

/** Title to date submitted: each value stands between its label and the next. */
export function readHeader(text: string, words: PublishedWords, gathered: Gathered): void {
  const say = saying(words);
  const lead = pattern(wordIn(words.language, words.lead).slice(0, 24));
  words.header.forEach(({ label: word, field: { name } }, index) => {
    const next = words.header[index + 1];
    const label = firstOf(text, [say(word)]);
    const after = next === undefined ? `${lead}|${say("sectionI")}|\\n\\s*\\n` : say(next.label);
    const end = label === null ? null : firstOf(text, [after], label.end);
    if (label === null || end === null) gathered.unread.push({ where: name, text: "", why: WHY_UNREAD.noLabel });
    else gathered.fields.set(name, inLine(text.slice(label.end, end.start)));
  });
}

/** The numbered confirmations; none where the form says they do not apply, or names none. */
export function readConfirmations(text: string, gathered: Gathered): void {
  const items = text
    .split(/(?:^|\s)-?\s{0,9}(?=\((?:i|ii|iii|iv|v|vi|vii|viii)\)\s)/u)
    .filter((item) => /^\([ivx]+\)/u.test(item));
  items.forEach((item, index) => gathered.fields.set(`Confirmation${index + 1}.Text`, inLine(item)));
}

/** Name and office. In copied texts they stand behind their labels, or on the line above. */
export function readSignOff(
  text: string,
  words: { readonly language: Language; readonly signOff: readonly LabelledField<string>[] },
  gathered: Gathered,
): void {
  const say = saying(words);
  const isFirstCaption = new RegExp(`^${say(words.signOff[0]?.caption ?? "signOff.name.caption")}$`, "u");
  for (const { label, caption, field } of words.signOff) {
    const at = firstOf(text, [say(label)]);
    // Some returns leave the words under the line out.
    const ends = [
      ...(caption === undefined ? [] : [say(caption)]),
      ...words.signOff.flatMap((other) => (other.label === label ? [] : [say(other.label)])),
    ];
    const end = at === null ? null : (firstOf(text, ends, at.end) ?? firstOf(text, ["\\n"], at.end));
    const behind = at === null ? "" : inLine(text.slice(at.end, end?.start));
    const above = at === null ? "" : inLine(text.slice(0, at.start).trimEnd().split("\n").at(-1) ?? "");
    if (at === null) gathered.unread.push({ where: field.name, text: "", why: WHY_UNREAD.noLabel });
    else gathered.fields.set(field.name, behind !== "" ? behind : isFirstCaption.test(above) ? "" : above);
  }
}
