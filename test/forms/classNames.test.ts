import { designationOfClass, issuerName, kindOfClass } from "../../src/forms/classNames";
import type { FilledField } from "../../src/forms/filledField";
import { editionFor } from "../../src/forms/registry";
import { showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import { aRegister, day } from "../support/registerBuilder";
import type { ClassSketch } from "../support/registerSketch";

/** Prints `Class B`; that of today prints `B`. */
const OLD_LABELS = editionFor(day("2022-12-30"));
const TODAY = editionFor(day("2025-06-13"));

function kind(sketch: ClassSketch, language: Language = "en"): FilledField {
  const register = aRegister({ classes: [sketch] });
  const [shareClass] = register.classes;
  if (shareClass === undefined) throw new Error("There is a class");
  return kindOfClass(register, shareClass, language);
}

function designation(sketch: ClassSketch, language: Language = "en", edition = OLD_LABELS): FilledField {
  const register = aRegister({ classes: [sketch] });
  const [shareClass] = register.classes;
  if (shareClass === undefined) throw new Error("There is a class");
  return designationOfClass(register, shareClass, edition, language);
}

test.each([
  ["普通股", "Ordinary shares"],
  ["不同投票權架構公司普通股", "WVR ordinary shares"],
  ["優先股", "Preference shares"],
  ["基金單位", "Units"],
  ["其他分類 (請於說明列明)", "Other class (specify in description)"],
])("the kind %s of the pick-list is %s on an English return", (typed, english) => {
  expect(kind({ kind: typed }).text).toBe(english);
});

test("a kind in the singular is the form's own, on a Chinese return", () => {
  expect(kind({ kind: "Ordinary share" }, "zh-Hant").text).toBe(kind({ kind: "Ordinary shares" }, "zh-Hant").text);
  expect(kind({ kind: "Ordinary share" }, "zh-Hant").text).toBe("普通股");
});

test("a Chinese kind the form has no word for stands as it is: never translated", () => {
  expect(kind({ kind: "特別股" }).text).toBe("特別股");
});

test("kind and class come from their cells, a type as filed from its own", () => {
  expect(
    [kind({ kind: "Deferred" }), designation({ name: "B" }), designation({ name: "B", typeAsFiled: "Theirs" })].map(
      ({ text, cells }) => [text, cells.map(showCell).join()],
    ),
  ).toEqual([
    ["Deferred", "Share classes!B2"],
    ["Class B", "Share classes!A2"],
    ["Theirs", "Share classes!N2"],
  ]);
});

test("the Chinese name of a lettered class is for Chinese returns", () => {
  const B = { name: "B", nameInChinese: "乙類" };
  expect([designation(B).text, designation(B, "zh-Hant").text, designation(B, "en", TODAY).text]).toEqual([
    "Class B",
    "乙類",
    "B",
  ]);
});

test("an issuer without a name has a placeholder in the language of the return", () => {
  const register = aRegister({ issuer: {} });
  const nameless = { ...register, issuer: register.issuer === null ? null : { ...register.issuer, name: null } };
  for (const record of [nameless, { ...register, issuer: null }])
    expect([issuerName(record, "en").text, issuerName(record, "zh-Hant").text]).toEqual([
      "[name of issuer]",
      "[公司中文名稱]",
    ]);
});
