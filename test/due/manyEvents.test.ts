import { duePage } from "../../src/due/page/duePage";
import { dueList } from "../../src/due/dueRow";
import { evening } from "./evening";

const NOW = new Date("2025-06-13T10:05:00Z");

/** The page of one record with so many events of one kind. */
function pageOf(count: number): string {
  const [entry] = evening;
  const [event] = entry?.register?.events ?? [];
  if (entry?.register == null || event === undefined) throw new Error("The first record of the evening has an event");
  const register = { ...entry.register, events: Array.from({ length: count }, () => event) };
  return duePage(dueList([{ ...entry, register }], NOW), {
    now: NOW,
    languages: ["en"],
    addressOf: (file) => file,
    hashOf: () => "sha256-",
  });
}

const folded = (page: string): string => /<details>.*<\/details>/s.exec(page)?.[0] ?? "";
const items = (html: string): number => html.match(/<li>/g)?.length ?? 0;

test("four events stand in the row of a record, and the others are folded under their number", () => {
  expect(folded(pageOf(4))).toBe("");
  expect(folded(pageOf(6))).toContain("and 2 more");
  expect(folded(pageOf(6))).toContain("另有 2 項");
  expect(items(folded(pageOf(6)))).toBe(2);
});
