import { readingFinding, READING_RULES, type ReadingRuleName } from "./readingFindings";

const HEAD = `## Reading

What cannot be understood on the sheet. The checks that needed such a cell leave it alone or say "Not checked". These findings cannot be turned off.
`;

/** The part of docs/checks.md on family R, by code. */
export function readingDocumentation(): string {
  const names = Object.keys(READING_RULES).filter((name): name is ReadingRuleName => name in READING_RULES);
  const sections = names.map((name) => {
    const { code, severity, message, todo } = readingFinding(name, [], READING_RULES[name].sample);
    return `### ${code} ${name}\n\n- Severity: ${severity}\n\n> ${message.en}\n>\n> ${message["zh-Hant"]}\n\nWhat to do: ${todo.en} ${todo["zh-Hant"]}\n`;
  });
  return [HEAD, ...sections.sort()].join("\n");
}
