import * as v from "valibot";

export const LANGUAGE = v.picklist(["en", "zh-Hant"]);

/** A record of texts. Values of other kinds are dropped. */
export const TEXTS = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((read) =>
    Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === "string")),
  ),
);

/** A list of entries. Those that do not fit are dropped: another version may have written them. */
export function entriesOf<Entry extends v.GenericSchema>(
  entry: Entry,
): v.GenericSchema<unknown, v.InferOutput<Entry>[]> {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((read) => read.filter((each): each is v.InferOutput<Entry> => v.is(entry, each))),
  );
}

/** What a setting of the workbook holds; null if it is not set, or does not fit. */
export function readSetting<Setting extends v.GenericSchema>(
  kept: string | null,
  setting: Setting,
): v.InferOutput<Setting> | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), setting), kept);
  return read.success ? read.output : null;
}
