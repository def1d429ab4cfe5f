import type { Language, Words } from "../../shares/values/finding";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import type { CivilDate } from "../../shares/values/civilDate";
import type { NamedMandateLeft, RegisterFacts } from "../dueFacts";
import { DUE_STATES, type DueRow } from "../dueRow";
import { EVENTS_NAMED } from "../dueLines";
import { countInWords, dayInWords, deadlineInWords, monthInWords, ruleInWords, STATE_WORDS } from "../words";
import { escapeHtml, inBoth } from "./html";
import { PAGE_SCRIPT } from "./pageScript";
import { PAGE_STYLE } from "./pageStyle";
import { filledWords, PAGE_WORDS } from "./pageWords";

/** What the page is given beside the rows. */
export interface PageSettings {
  readonly now: Date;
  /** The first is the one it opens in. */
  readonly languages: readonly Language[];
  /** The address of a workbook as seen from the page. */
  readonly addressOf: (file: string) => string;
  /** A hash of a text for the page's own policy, as `sha256-…`: nothing but these very texts may run or style. */
  readonly hashOf: (text: string) => string;
}

/** The list as one page that needs nothing but itself: no address is asked for, and what stands in a cell is text. */
export function duePage(rows: readonly DueRow[], settings: PageSettings): string {
  const { now, languages, hashOf } = settings;
  const [language = "en"] = languages;
  const { title } = PAGE_WORDS;
  const policy = `default-src 'none'; style-src '${hashOf(PAGE_STYLE)}'; script-src '${hashOf(PAGE_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language === "en" ? "en" : "zh-Hant-HK"}" data-title-english="${title.en}" data-title-chinese="${title["zh-Hant"]}">
<head>
<meta charset="utf-8">
<meta name="generator" content="next-day-return">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${inBoth(title)}</h1>
<p>${inBoth(filledWords(PAGE_WORDS.asOf, { moment: momentInWords(now) }))}</p>
<button type="button" class="language">${inBoth(PAGE_WORDS.language)}</button>
</header>
<main>
<p>${countsOf(rows)}</p>
${monthlyOf(rows)}<div class="sort-by" role="group" aria-label="${PAGE_WORDS.sortBy.en} ${PAGE_WORDS.sortBy["zh-Hant"]}">${COLUMNS.map((column, at) => `<button type="button" data-column="${at}">${inBoth(column.heading)}</button>`).join("")}</div>
<table>
<thead><tr>${COLUMNS.map((column, at) => `<th scope="col"><button type="button" data-column="${at}">${inBoth(column.heading)}</button></th>`).join("")}</tr></thead>
<tbody>
${rows.map((row, place) => rowOf(row, place, settings)).join("\n")}
</tbody>
</table>
</main>
<footer><p>${inBoth(PAGE_WORDS.evidence)}</p></footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** What a cell of the table shows, and what it is sorted by. */
interface CellOf {
  readonly html: string;
  readonly key: string;
  readonly look?: string;
}

interface Column {
  readonly heading: Words;
  readonly cell: (row: DueRow, settings: PageSettings) => CellOf;
}

const EMPTY: CellOf = { html: inBoth(PAGE_WORDS.none), key: "", look: "empty" };

const COLUMNS: readonly Column[] = [
  {
    heading: PAGE_WORDS.state,
    cell: ({ state }) => ({
      html: `<span class="${state}">${inBoth(STATE_WORDS[state])}</span>`,
      key: `${DUE_STATES.indexOf(state)}`,
      look: "state",
    }),
  },
  { heading: PAGE_WORDS.deadline, cell: deadlineCell },
  {
    heading: PAGE_WORDS.code,
    cell: ({ register }) => textCell((register?.stockCodes ?? []).join(", "), "number"),
  },
  {
    heading: PAGE_WORDS.issuer,
    cell: ({ register }) =>
      register === null ? EMPTY : { html: inBoth(register.issuer), key: register.issuer.en.toLowerCase() },
  },
  { heading: PAGE_WORDS.events, cell: eventsCell },
  { heading: PAGE_WORDS.rules, cell: rulesCell },
  { heading: PAGE_WORDS.mandate, cell: mandatesCell },
  {
    heading: PAGE_WORDS.moratorium,
    cell: ({ moratoriumUntil }) =>
      moratoriumUntil === null ? EMPTY : { html: inBoth(dayInWords(moratoriumUntil)), key: moratoriumUntil },
  },
  { heading: PAGE_WORDS.workbook, cell: workbookCell },
];

function rowOf(row: DueRow, place: number, settings: PageSettings): string {
  const cells = COLUMNS.map(({ heading, cell }) => {
    const { html, key, look } = cell(row, settings);
    const label = `<span class="label">${inBoth(heading)}</span>`;
    return `<td data-key="${escapeHtml(key)}"${look === undefined ? "" : ` class="${look}"`}>${label}${html}</td>`;
  });
  return `<tr data-place="${place}">${cells.join("")}</tr>`;
}

function textCell(text: string, look?: string): CellOf {
  return text === "" ? EMPTY : { html: escapeHtml(text), key: text, ...(look === undefined ? {} : { look }) };
}

/** A rule a line, unbroken. */
function rulesCell({ register }: DueRow): CellOf {
  const rules = register?.asksForReturn?.rules ?? [];
  if (rules.length === 0) return EMPTY;
  const lines = rules.map((rule) => `<li class="rule">${inBoth(ruleInWords(rule))}</li>`);
  return { html: `<ul>${lines.join("")}</ul>`, key: rules.join() };
}

function deadlineCell({ register, deadline }: DueRow): CellOf {
  if (register?.asksForReturn == null) return { ...EMPTY, key: "9" };
  if (deadline === null) return { html: inBoth(PAGE_WORDS.beyondTable), key: "" };
  return { html: inBoth(deadlineInWords(deadline)), key: deadline };
}

/** Events, or what keeps them from being known; then errors. */
function eventsCell({ register, error, errorInChinese }: DueRow): CellOf {
  if (register === null)
    return { html: inBoth({ en: error, "zh-Hant": errorInChinese === "" ? error : errorInChinese }), key: "" };
  const { events, asksForReturn, findings } = register;
  const shown = events.map(
    ({ date, event, number, shareClass }) =>
      `${inBoth(dayInWords(date))} ${inBoth(event)} <span class="number">${escapeHtml(countInWords(number))}</span> <span class="soft">${escapeHtml(shareClass)}</span>`,
  );
  // A record with hundreds of events must not push the others off the page.
  const folded = shown.slice(EVENTS_NAMED);
  const lines = [
    ...shown.slice(0, EVENTS_NAMED),
    ...(folded.length === 0
      ? []
      : [
          `<details><summary>${inBoth(filledWords(PAGE_WORDS.moreEvents, { count: `${folded.length}` }))}</summary>${listOf(folded)}</details>`,
        ]),
    ...(events.length > 0 && asksForReturn === null
      ? [`<span class="soft">${inBoth(PAGE_WORDS.notAlone)}</span>`]
      : []),
    ...errorLines(register),
  ];
  if (lines.length === 0) return EMPTY;
  return {
    html: listOf(lines),
    key: `${events[0]?.date ?? "9"} ${findings.errors}`,
  };
}

function listOf(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
}

function errorLines({ findings, firstErrors }: RegisterFacts): string[] {
  const told = firstErrors.map(
    ({ code, cell, message }) => `<span class="errors">${escapeHtml(`${code} ${cell}`)}</span> ${inBoth(message)}`,
  );
  return findings.errors > firstErrors.length
    ? [
        ...told,
        `<span class="errors">${inBoth(filledWords(PAGE_WORDS.moreErrors, { count: `${findings.errors}` }))}</span>`,
      ]
    : told;
}

/** A mandate a line; the cell is sorted by the one that leaves least. */
function mandatesCell({ register }: DueRow, { now }: PageSettings): CellOf {
  const mandates = register?.mandates ?? [];
  if (mandates.length === 0) return EMPTY;
  const lines = mandates.map((mandate) => `<li>${mandateOf(mandate, todayInHongKong(now))}</li>`);
  const keys = mandates.map(({ left }) => (BigInt(left) + ABOVE_ANY_COUNT).toString()).sort();
  return { html: `<ul>${lines.join("")}</ul>`, key: keys[0] ?? "" };
}

/** So that counts, those below zero too, are texts of one length. */
const ABOVE_ANY_COUNT = 10n ** 24n;

function mandateOf({ name, left, authorised, expires }: NamedMandateLeft, today: CivilDate): string {
  const of = filledWords(PAGE_WORDS.of, { count: countInWords(authorised) });
  const expired =
    expires !== null && expires < today
      ? ` <span class="soft">${inBoth(filledWords(PAGE_WORDS.expired, { day: dayInWords(expires) }))}</span>`
      : "";
  const named = name === "" ? "" : `${escapeHtml(name)} `;
  return `${named}<span class="number">${escapeHtml(countInWords(left))}</span> <span class="soft">${inBoth(of)}</span>${expired}`;
}

function workbookCell(
  { file, return: written, monthlyWritten, monthlyReturn }: DueRow,
  { addressOf }: PageSettings,
): CellOf {
  const link = (of: string): string => `<a href="${escapeHtml(addressOf(of))}">${escapeHtml(of)}</a>`;
  const lineOf = (called: Words, written: DueRow["return"]): string =>
    written === null
      ? ""
      : `<li><span class="soft">${inBoth(called)}</span> ${link(written.file)} <span class="soft">${inBoth(PAGE_WORDS[written.state])}</span></li>`;
  const ofMonth = lineOf(
    filledWords(PAGE_WORDS.monthlyReturn, { month: monthInWords(monthlyReturn.month) }),
    monthlyWritten,
  );
  return { html: `<ul><li>${link(file)}</li>${lineOf(PAGE_WORDS.return, written)}${ofMonth}</ul>`, key: file };
}

function countsOf(rows: readonly DueRow[]): string {
  const counts = DUE_STATES.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`<span class="${state}">${inBoth(STATE_WORDS[state])} ${count}</span>`];
  });
  return [inBoth(filledWords(PAGE_WORDS.registers, { count: `${rows.length}` })), ...counts].join(" · ");
}

function monthlyOf(rows: readonly DueRow[]): string {
  const monthly = rows[0]?.monthlyReturn;
  if (monthly?.deadline == null) return "";
  const words = filledWords(PAGE_WORDS.monthly, {
    month: monthInWords(monthly.month),
    deadline: deadlineInWords(monthly.deadline),
  });
  return `<p>${inBoth(words)}</p>\n`;
}

/** `18:05, Fri 13 June 2025`. */
function momentInWords(now: Date): Words {
  const time = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
  const { en, "zh-Hant": chinese } = dayInWords(todayInHongKong(now));
  return { en: `${time}, ${en}`, "zh-Hant": `${chinese}${time}` };
}
