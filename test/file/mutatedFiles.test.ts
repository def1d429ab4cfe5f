import fc from "fast-check";
import JSZip from "jszip";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { readRegister } from "../../src/reading/readRegister";
import { HostFailure } from "../../src/workbook/hostFailure";
import type { Snapshot } from "../../src/workbook/workbook";
import { contractRegister } from "../support/contractRegister";
import { handmadeWorkbook, handmadeZip } from "../support/handmadePackage";
import { timesTried } from "../support/sampled";

jest.setTimeout(60_000);

/** The same files in every run: a failure is found again. */
const SEED = 20_240_611;
/** Generous: a slow machine must pass, a hang must not. */
const SECONDS = 20;
const MEGABYTES = 300;

interface Part {
  readonly name: string;
  readonly content: string;
}

/** The cells of a file, or its refusal. Whatever else is thrown is thrown. */
async function readOrRefused(bytes: Uint8Array): Promise<readonly Snapshot[] | HostFailure> {
  try {
    const workbook = await openWorkbookBytes(bytes, "register.xlsx");
    const survey = await workbook.survey();
    const snapshots = await workbook.read(survey.sheets.flatMap(({ used }) => (used ? [used] : [])));
    readRegister(survey, snapshots);
    return snapshots;
  } catch (failure) {
    if (failure instanceof HostFailure) return failure;
    throw failure;
  }
}

async function boundedReading(bytes: Uint8Array): Promise<readonly Snapshot[] | HostFailure> {
  const started = Date.now();
  const before = process.memoryUsage().rss;
  const outcome = await readOrRefused(bytes);
  expect((Date.now() - started) / 1_000).toBeLessThan(SECONDS);
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(MEGABYTES);
  return outcome;
}

/** What replaces a piece of XML. */
const PIECES = [
  "",
  "<",
  ">",
  "/>",
  '"',
  "&",
  "&lt;",
  "&#0;",
  "&#x110000;",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x?>",
  "<!DOCTYPE x>",
  "</row>",
  "</c>",
  "<row>",
  "<c>",
  "<v>",
  "</v>",
  "<f>A1</f>",
  "<is>",
  '<t xml:space="preserve"> ',
  "-1",
  "0",
  "1e309",
  "99999999999999999999",
  "NaN",
  "Infinity",
  "0x10",
  "A1048577",
  "XFE1",
  "A0",
  "ZZZZ1",
  "A1:XFD1048576",
  "1 1",
  't="s"',
  't="e"',
  't="b"',
  't="d"',
  's="-1"',
  's="1e9"',
  'r="R1C1"',
  "\u0000",
  "\ufffe",
  "_x0000_",
  "☃",
];

const mutation = fc.record({
  part: fc.nat(),
  from: fc.nat(),
  length: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat({ max: 60 })),
  piece: fc.constantFrom(...PIECES),
});

let parts: readonly Part[];
let whole: Uint8Array;
beforeAll(async () => {
  whole = await contractRegister();
  const zip = await JSZip.loadAsync(whole);
  parts = await Promise.all(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(async (file) => ({ name: file.name, content: await file.async("string") })),
  );
});

describe("mutated files", () => {
  it("are read or refused where their XML was changed", async () => {
    let refused = 0;
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const changed = parts.map(({ name, content }, index) => ({
          name,
          content: mutations
            .filter(({ part }) => part % parts.length === index)
            .reduce((text, { from, length, piece }) => {
              const at = from % (text.length + 1);
              return text.slice(0, at) + piece + text.slice(at + length);
            }, content),
        }));
        const outcome = await boundedReading(handmadeZip(changed));
        if (outcome instanceof HostFailure) refused += 1;
        else read += 1;
      }),
      { seed: SEED, numRuns: timesTried({ sample: 120, whole: 1_000 }) },
    );
    // Both came about, or the mutations were all too small or all too large.
    expect(refused).toBeGreaterThan(20);
    expect(read).toBeGreaterThan(20);
  });

  it("are read or refused where their bytes were changed, cut or doubled", async () => {
    const edit = fc.record({
      at: fc.nat(),
      byte: fc.integer({ min: 0, max: 255 }),
      how: fc.constantFrom("set" as const, "insert" as const, "cut" as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const bytes = edits.reduce<Uint8Array>((now, { at, byte, how }) => {
          const place = at % (now.length + 1);
          if (how === "cut") return Uint8Array.from([...now.subarray(0, place), ...now.subarray(place + byte)]);
          return Uint8Array.from([...now.subarray(0, place), byte, ...now.subarray(how === "set" ? place + 1 : place)]);
        }, whole);
        await boundedReading(bytes);
      }),
      { seed: SEED, numRuns: timesTried({ sample: 60, whole: 500 }) },
    );
  });

  it("are read or refused where a part went, or stands twice under another name", async () => {
    for (const { name } of parts) {
      await boundedReading(handmadeZip(parts.filter((part) => part.name !== name)));
      await boundedReading(
        handmadeZip([
          ...parts,
          ...parts.filter((part) => part.name === name).map(({ content }) => ({ name: `copy/${name}`, content })),
        ]),
      );
    }
  });
});

describe("formulas made to harm", () => {
  const valuesOf = async (sheet: string): Promise<unknown> => {
    const outcome = await readOrRefused(handmadeWorkbook({ sheet: `<sheetData>${sheet}</sheetData>` }));
    return outcome instanceof HostFailure ? outcome.kind : outcome.map(({ values }) => values);
  };

  it("are not calculated: one that stands on itself reads by its result, or as not calculated", async () => {
    expect(await valuesOf('<row r="1"><c r="A1"><f>B1</f><v>7</v></c><c r="B1"><f>A1</f></c></row>')).toEqual([
      [[7, "#NOT_CALCULATED!"]],
    ]);
  });

  it("are not followed to other files, the network or a program", async () => {
    const formulas = [
      "[1]Other!$A$1",
      "'\\\\server\\share\\[book.xlsx]S'!A1",
      'WEBSERVICE("https://example.invalid/")',
      "cmd|' /C calc'!A0",
    ];
    const cells = formulas
      .map((formula, index) => `<c r="${"ABCD"[index] ?? "A"}1"><f>${formula}</f><v>${index}</v></c>`)
      .join("");
    expect(await valuesOf(`<row r="1">${cells}</row>`)).toEqual([[[0, 1, 2, 3]]]);
  });

  it("cost no more than their text: a shared formula over a million cells that are not there", async () => {
    const started = Date.now();
    expect(
      await valuesOf('<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">A2</f><v>1</v></c></row>'),
    ).toEqual([[[1]]]);
    expect((Date.now() - started) / 1_000).toBeLessThan(SECONDS);
  });
});
