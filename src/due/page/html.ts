import type { Words } from "../../shares/values/finding";

const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML. What stands in a cell or a file's name is never markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => MARKUP[character] ?? "");
}

/** A text in both languages, of which the page shows one. */
export function inBoth({ en, "zh-Hant": chinese }: Words): string {
  if (en === chinese) return escapeHtml(en);
  return `<span lang="en">${escapeHtml(en)}</span><span lang="zh-Hant-HK">${escapeHtml(chinese)}</span>`;
}
