import { Ledger } from "../../src/shares/ledger";
import fc from "fast-check";
import { classPhrase, hasWeightedVotingRights } from "../../src/remarks/classPhrase";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { listDates } from "../../src/remarks/listDates";
import { type CellRef, showCell } from "../../src/shares/values/cell";
import type { CivilDate } from "../../src/shares/values/civilDate";
import type { Language } from "../../src/shares/values/finding";
import { absolute, showCount } from "../../src/shares/values/quantity";
import type { Register } from "../../src/shares/register/register";
import { remarkAsText, type RemarkText, type RemarkToken } from "../../src/shares/values/remarkText";
import type { ReturnContent } from "../../src/shares/disclosure/returnContent";
import { anyRegister } from "./anyRegister";
import { contentOf } from "./sketchRegister";

const LANGUAGES: readonly Language[] = ["en", "zh-Hant"];
/** Numbers of rules are words of the rule book, not figures of the issuer. */
const RULE_NUMBERS = /8A\.\d+/g;

type Cells = ReadonlyMap<string, bigint | string | readonly CivilDate[]>;

/** What stands in the cells a remark may name: counts, days, names, and classes by their row. */
function cellsOf(register: Register): Cells {
  const cells = new Map<string, bigint | string | readonly CivilDate[]>();
  const put = (
    sheet: string,
    row: number,
    values: readonly (bigint | string | CivilDate | readonly CivilDate[] | null)[],
  ): void => {
    values.forEach((value, column) => {
      if (value !== null) cells.set(showCell({ sheet, row, column }), value);
    });
  };
  const { issuer } = register;
  [issuer?.name, issuer?.shortName, issuer?.nameInChinese, issuer?.shortNameInChinese].forEach((figure, row) => {
    if (figure) put("Issuer", row, [null, figure.value]);
  });
  register.classes.forEach((shareClass, row) => {
    put("Share classes", row + 1, [
      shareClass.name,
      shareClass.kind,
      shareClass.nameInChinese,
      shareClass.kindInChinese,
    ]);
  });
  register.movements.forEach((row, index) => {
    const { date, shareClass, event, details, number, purchaseDates, holder, announcementDate, depositaryShares } = row;
    put("Movements", index + 1, [
      date === null ? null : [date],
      shareClass,
      event,
      details,
      number,
      purchaseDates,
      holder,
      announcementDate === null ? null : [announcementDate],
      depositaryShares,
    ]);
  });
  register.repurchases.forEach(({ tradingDate, shareClass, number, method, cancelledOn, depositaryShares }, index) => {
    put("Repurchases", index + 1, [
      tradingDate === null ? null : [tradingDate],
      shareClass,
      number,
      method,
      cancelledOn === null ? null : [cancelledOn],
      depositaryShares,
    ]);
  });
  return cells;
}

/** What a token over these cells must read. */
function formatted(token: RemarkToken, cells: Cells, register: Register, language: Language): readonly string[] {
  const values = token.cells.map((cell: CellRef) => cells.get(showCell(cell)));
  if (values.some((value) => value === undefined)) return [];
  switch (token.kind) {
    case "number":
      return [
        showCount(absolute(values.reduce<bigint>((sum, value) => sum + (typeof value === "bigint" ? value : 0n), 0n))),
      ];
    case "date":
      return [
        listDates(
          values.flatMap((value) => (Array.isArray(value) ? (value as CivilDate[]) : [])),
          language,
        ),
      ];
    case "name":
      return values.every((value) => value === values[0]) ? [String(values[0]).replace(/^on /i, "")] : [];
    case "class": {
      const named = register.classes.filter((shareClass) => shareClass.name === values[0]);
      const byClass = hasWeightedVotingRights(register.classes);
      return named.flatMap((shareClass) => [
        shareClass.name,
        shareClass.nameInChinese,
        classPhrase(shareClass, byClass, language, false),
        classPhrase(shareClass, byClass, language, true),
      ]);
    }
  }
}

/** The form numbers its own remarks and events. */
function isOfTheForm(token: RemarkToken): boolean {
  return token.cells.length === 0;
}

/** The return has no box for depositary shares: their sum is tied to its cells in the register. */
function countsDepositaryShares(token: RemarkToken): boolean {
  return (
    token.kind === "number" &&
    token.cells.every(
      (cell) =>
        (cell.sheet === "Movements" && cell.column === 8) || (cell.sheet === "Repurchases" && cell.column === 5),
    )
  );
}

function forAnyReturn(
  holds: (remarks: readonly RemarkText[], register: Register, content: ReturnContent, language: Language) => void,
): void {
  fc.assert(
    fc.property(anyRegister, fc.constantFrom(...LANGUAGES), (register, language) => {
      const content = contentOf(register);
      holds(composeRemarks(new Ledger(register), content, language).remarks, register, content, language);
    }),
    { numRuns: 200 },
  );
}

describe("the remarks of any register", () => {
  test("have figures as tokens alone: no digit stands among the words", () => {
    forAnyReturn((remarks) => {
      const words = remarks.flatMap((remark) => remark.parts.filter((part) => typeof part === "string"));
      expect(words.filter((text) => /\d/.test(text.replace(RULE_NUMBERS, "")))).toEqual([]);
    });
  });

  test("have tokens that read what their cells hold", () => {
    forAnyReturn((remarks, register, _content, language) => {
      const cells = cellsOf(register);
      for (const { parts } of remarks) {
        parts.forEach((part, index) => {
          if (typeof part === "string") return;
          // A number without a cell is the form's own: that of the remark, or of an event in its block.
          if (isOfTheForm(part))
            expect([part.kind, parts[index + 1]]).toEqual(["number", expect.stringMatching(/^\)/)]);
          else expect(formatted(part, cells, register, language)).toContain(part.text);
        });
      }
    });
  });

  test("have no number that is not in the tables", () => {
    forAnyReturn((remarks, register, content) => {
      const lines = content.classes.flatMap((block) => block.events);
      const counts = [
        ...lines.flatMap((line) => [line.issued, line.treasury]),
        ...register.repurchases.map((purchase) => purchase.number ?? 0n),
      ].map((count) => showCount(absolute(count)));
      const values = [...cellsOf(register).values()];
      const days = JSON.stringify(values.filter((value) => Array.isArray(value))).match(/\d+/g) ?? [];
      const names = values.flatMap((value) => (typeof value === "string" ? (value.match(/\d+/g) ?? []) : []));
      const allowed = new Set([...counts, ...days.map((digits) => String(Number(digits))), ...names]);
      for (const remark of remarks) {
        const text = remark.parts
          .map((part) =>
            typeof part === "string" ? part : isOfTheForm(part) || countsDepositaryShares(part) ? "" : part.text,
          )
          .join("");
        const numbers = text.replace(RULE_NUMBERS, "").match(/\d{1,3}(?:,\d{3})+|\d+/g) ?? [];
        expect(numbers.filter((number) => !allowed.has(number))).toEqual([]);
      }
    });
  });

  test("list every placeholder they show, with the cell to fill", () => {
    forAnyReturn((remarks) => {
      for (const remark of remarks) {
        expect(remark.missing.map(({ fact }) => fact)).toEqual(
          [...remarkAsText(remark).matchAll(/\[([^\]]+)\]/g)].map(([, fact]) => fact),
        );
        expect(remark.missing.filter(({ cells }) => cells.length === 0)).toEqual([]);
      }
    });
  });

  test("define each term once, before it is used again", () => {
    forAnyReturn((remarks, _register, _content, language) => {
      const text = remarks.map(remarkAsText).join(" ");
      const definitions =
        language === "en" ? [...text.matchAll(/the "([^"]+)"/g)] : [...text.matchAll(/「([^」]+)」/g)];
      const terms = definitions.map(([, term]) => term ?? "");
      expect(new Set(terms).size).toBe(terms.length);
      for (const term of terms) {
        // A term is no part of another, or one could be read for the other.
        expect(terms.filter((other) => other !== term && other.endsWith(term))).toEqual([]);
        expect(text.indexOf(term)).toBeGreaterThan(-1);
      }
    });
  });

  test("are the same each time, and leave the register as it was", () => {
    forAnyReturn((remarks, register, content, language) => {
      expect(composeRemarks(new Ledger(register), content, language).remarks).toEqual(remarks);
    });
  });
});
