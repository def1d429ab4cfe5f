import { IS_WHOLE, timesTried } from "../support/sampled";
import { longDay, type Held, type LongDay } from "../support/longDay";

/** Enough to see by; `npm run bench -- longDay` does ten thousand. */
const EDITS = timesTried({ sample: 9, whole: 600 });
/** Bytes an edit: the engine's own housekeeping is a third of it over hundreds of edits, and more over a few; the outcome of one small check is a million. */
const MOST_GROWTH = IS_WHOLE ? 10_000 : 300_000;

describe("a pane that stays open for a day of edits, with its live check", () => {
  let day: LongDay;
  let held: readonly Held[];
  beforeAll(async () => {
    day = await longDay({ edits: EDITS, rows: 60, looks: timesTried({ sample: 3, whole: 8 }) });
    ({ held } = day);
  }, 900_000);

  const each = (of: (held: Held) => number): readonly number[] => held.map(of);

  it("listens as often at the end as at the beginning", () => {
    expect(new Set(each(({ handlers }) => handlers))).toEqual(new Set([held[0]?.handlers]));
    expect(held[0]?.handlers).toBeGreaterThan(3);
  });

  it("leaves no range tracked in Excel", () => {
    expect(new Set(each(({ tracked }) => tracked))).toEqual(new Set([0]));
  });

  it("piles up neither memory nor timers", () => {
    const middle = held[Math.floor(held.length / 2)];
    const last = held.at(-1);
    if (!middle || !last) throw new Error("Nobody looked");
    expect((last.heap - middle.heap) / (last.edits - middle.edits)).toBeLessThan(MOST_GROWTH);
    const timers = each((look) => look.timers);
    expect(Math.max(...timers) - Math.min(...timers)).toBeLessThan(3);
  });

  it("has found what a check of everything finds, all day long, and what a pane finds that is opened at its end", () => {
    expect(held.map(({ edits, isUpToDate }) => [edits, isUpToDate])).toEqual(held.map(({ edits }) => [edits, true]));
    expect(day.findings.live.length).toBeGreaterThan(5);
    expect(day.findings.live).toEqual(day.findings.fresh);
  });

  it("marks what a pane marks that is opened now, and leaves the user's own format when the marks go", () => {
    expect(day.marks.own.length).toBeGreaterThan(3);
    expect(day.marks.own).toEqual(day.marks.fresh);
    expect(day.formats.before).toHaveLength(1);
    expect(day.formats.after).toEqual(day.formats.before);
  });
});
