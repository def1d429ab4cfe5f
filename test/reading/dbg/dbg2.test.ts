import { readRegister } from "../../../src/reading/readRegister";
import { sheet, surveyOf } from "../../support/sheetFixture";
test("y", () => {
  const sheets = [sheet(
  "Share classes",
  `
  | Class of shares | Stock code | Opening | As at |
  | Ordinary shares | '00700 | 9452393365 | 2024-01-17 |`,
)];
  const out = readRegister(surveyOf(sheets), sheets.map((s) => s.snapshot));
  for (const l of out.leftAside) console.log(l.why, l.rivals, l.guess?.kind, l.guess?.evidence, l.guess?.assignment.missing, [...(l.guess?.assignment.fields ?? [])].map(([f, s]) => f + "=" + s.column + ":" + s.score), JSON.stringify(l.guess?.reasons), JSON.stringify(l.columns.map((c)=>[c.heading.path, c.heading.meanings.map((m)=>`${m.kind}.${m.field} ${m.weight} ${m.match}`)])));
  console.log(out.register.tables.map((t) => [t.kind, [...t.fields].join(" "), t.evidence?.skipped]), out.findings.map((f) => f.code + " " + f.message.en), out.register.classes.map((c) => c.name));
});
