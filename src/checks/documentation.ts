import { DATED_RULES, firstDayOf } from "../shares/register/datedRules";
import { COMPUTED_YEARS, HONG_KONG, SUSPENDED_DAYS } from "../shares/register/tradingCalendar";
import type { Finding } from "../shares/values/finding";
import type { Check } from "./check";

const FAMILIES: readonly (readonly [letter: string, title: string])[] = [
  ["B", "Balances"],
  ["P", "Percentages"],
  ["D", "Disclosure and dates"],
  ["S", "Purchases and sales"],
  ["W", "Weighted voting rights"],
  ["T", "Remarks, settings and tie-out"],
];

const HEAD = `# The checks

This page is made from the checks themselves; a test holds the two together.

A finding is an **error** (the return would be wrong), a **warning** (look before filing) or a **note** (worth knowing). A check whose input is
missing says "Not checked" with the reason; one that could not run says so and is never taken for fine. A warning may be accepted with a reason,
and comes back when a cell it names changes. An error cannot be accepted.

A **Settings** table in the record (columns Setting and Value) names a check by its code or name, with \`error\`, \`warning\`, \`note\` or \`off\`, or a number
for its threshold. The pane's page Checks, and "Severity of this check" at a finding, write that table. Checks marked "guards figures" stay errors: figures of the return depend on what they compare.

Deadlines and trading days rest on a table of Hong Kong's general holidays from ${HONG_KONG.firstYear} to ${HONG_KONG.lastYear}; those of ${COMPUTED_YEARS.join(", ")} are computed and
not yet gazetted. Days on which a typhoon or a rainstorm kept the market closed are those we know of (${SUSPENDED_DAYS.map(({ date }) => date).join(", ")}),
which is no complete list; since ${firstDayOf("severe weather trading")} the market trades through them. Half days count as business days. Days on which rules change:

| From | Changes | Source | Known |
| --- | --- | --- | --- |
${DATED_RULES.map(({ from, says, source, certainty }) => `| ${from} | ${says} | ${source} | ${certainty} |`).join("\n")}

In the examples \`{B110}\` follows the content of the cell the finding names first. Examples are run as tests.
`;

/**
 * The documentation of the checks as Markdown, family by family, by code.
 * @param firedBy the findings of a check's own example
 * @param reading the part on what cannot be read, which reading itself documents
 */
export function documentationOf(
  checks: readonly Check[],
  firedBy: (check: Check) => readonly Finding[],
  reading: string,
): string {
  const sections = FAMILIES.flatMap(([letter, title]) => {
    const family = checks.filter(({ code }) => code.startsWith(letter)).sort((a, b) => (a.code < b.code ? -1 : 1));
    return family.length === 0 ? [] : [`## ${title}\n`, ...family.map((check) => sectionOf(check, firedBy(check)))];
  });
  return [HEAD, contents(checks), ...sections, reading].join("\n");
}

function contents(checks: readonly Check[]): string {
  const rows = checks.map(
    ({ code, name, severity, title }) =>
      `| [${code}](#${code.toLowerCase()}-${name}) | ${name} | ${severity} | ${title.en} |`,
  );
  return [
    "They run in this order, the first to fix first.\n",
    "| Code | Name | Severity | What |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function sectionOf(check: Check, findings: readonly Finding[]): string {
  const { code, name, severity, title, source, threshold, thresholdOf, guardsFigures } = check;
  const facts = [
    `- Severity: ${severity}${guardsFigures ? ", guards figures" : ""}`,
    `- Source: ${source}`,
    ...(thresholdOf === null ? [] : [`- Threshold: that of ${thresholdOf}`]),
    ...(threshold === null ? [] : [`- Threshold: ${threshold.is.en}; ${threshold.standard} unless set`]),
  ];
  const said = findings
    .slice(0, 1)
    .flatMap(({ message, todo }) => [
      `> ${message.en}\n>\n> ${message["zh-Hant"]}\n`,
      ...(todo.en === "" ? [] : [`What to do: ${todo.en} ${todo["zh-Hant"]}\n`]),
    ]);
  return [
    `### ${code} ${name}\n`,
    `${title.en} · ${title["zh-Hant"]}\n`,
    ...facts,
    "",
    "```text",
    check.example.trim(),
    "```",
    "",
    ...said,
  ].join("\n");
}
