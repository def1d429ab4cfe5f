import { wordIn, type WordKey } from "../words";
import { firstOf, inLine, pattern } from "./foldedText";
import type { Gathered } from "./publishedReturn";
import type { PublishedWords } from "./publishedWords";

/** Title to date submitted: each value stands between its label and the next. */
export function readHeader(text: string, words: PublishedWords, gathered: Gathered): void {
  const labels = ["header.instrument", "header.status", "header.issuer", "header.dateSubmitted"] as const;
  const names = ["Header.Instrument", "Header.Status", "Header.Issuer", "Header.DateSubmitted"];
  const after = [
    ...labels.slice(1).map((key) => say(key, words)),
    `${pattern(wordIn(words.language, `${words.form}.lead`).slice(0, 24))}|${say("sectionI", words)}|\\n\\s*\\n`,
  ];
  labels.forEach((key, index) => {
    const label = firstOf(text, [say(key, words)]);
    const end = label === null ? null : firstOf(text, [after[index] ?? "$"], label.end);
    if (label === null || end === null)
      gathered.unread.push({ where: names[index] ?? "", text: "", why: "its label was not found" });
    else gathered.fields.set(names[index] ?? "", inLine(text.slice(label.end, end.start)));
  });
}

/** The numbered confirmations; none where the form says they do not apply, or names none. */
export function readConfirmations(text: string, gathered: Gathered): void {
  const items = text
    .split(/(?:^|\s)-?\s*(?=\((?:i|ii|iii|iv|v|vi|vii|viii)\)\s)/u)
    .filter((item) => /^\([ivx]+\)/u.test(item));
  items.forEach((item, index) => gathered.fields.set(`Confirmation${index + 1}.Text`, inLine(item)));
}

/** Name and office. In copied texts they stand behind their labels, or on the line above. */
export function readSignOff(text: string, words: PublishedWords, gathered: Gathered): void {
  for (const [name, label, caption] of [
    ["SignOff.Name", "signOff.name", "signOff.name.caption"],
    ["SignOff.Title", "signOff.title", "signOff.title.caption"],
  ] as const) {
    const at = firstOf(text, [say(label, words)]);
    const end = at === null ? null : firstOf(text, [say(caption, words)], at.end);
    const behind = at === null ? "" : inLine(text.slice(at.end, end?.start));
    const above = at === null ? "" : inLine(text.slice(0, at.start).trimEnd().split("\n").at(-1) ?? "");
    if (at === null) gathered.unread.push({ where: name, text: "", why: "its label was not found" });
    else gathered.fields.set(name, behind !== "" ? behind : isCaption(above, words) ? "" : above);
  }
}

function isCaption(line: string, words: PublishedWords): boolean {
  return new RegExp(`^${say("signOff.name.caption", words)}$`, "u").test(line);
}

function say(key: WordKey, { language }: PublishedWords): string {
  return pattern(wordIn(language, key));
}
