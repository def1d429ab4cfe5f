import type { ExcelSession } from "./excelSession";

/** In front of our settings' names: other add-ins keep theirs in a store of their own, and this tells ours apart all the same. */
const PREFIX = "next-day-return ";

/**
 * For how long settings that were loaded are taken for true. A check asks for five, one after another, and each would be a request; a co-author's add-in
 * may change one at any moment, as it may between a request and its answer.
 */
const TRUE_FOR_MILLISECONDS = 1_000;

/** Settings as Excel last gave them. */
export interface LoadedSettings {
  readonly at: number;
  readonly values: ReadonlyMap<string, string>;
}

/** Asks for all our settings along with whatever else is asked. The answer, once the batch is through, gives them by name. */
export function askSettings(session: ExcelSession, context: Excel.RequestContext): () => ReadonlyMap<string, string> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  const { settingChanges } = session;
  return () => {
    const values = new Map(
      settings.items.flatMap(({ key, value }: { readonly key: string; readonly value: unknown }): [string, string][] =>
        key.startsWith(PREFIX) && typeof value === "string" ? [[key.slice(PREFIX.length), value]] : [],
      ),
    );
    // Asked before a change of ours and answered behind it: whether they hold it nobody knows.
    if (session.settingChanges === settingChanges) session.settings = { at: performance.now(), values };
    return values;
  };
}

/** A remembered setting, or null: never set, or lost, as some Excels lose them. */
export async function settingOf(session: ExcelSession, name: string): Promise<string | null> {
  const { settings } = session;
  if (settings !== null && performance.now() - settings.at < TRUE_FOR_MILLISECONDS)
    return settings.values.get(name) ?? null;
  const loaded = await session.run(name, async (context) => {
    const answer = askSettings(session, context);
    await context.sync();
    return answer();
  });
  return loaded.get(name) ?? null;
}

/** Remembers a setting in the workbook, or forgets it where the value is null. */
export async function rememberSetting(session: ExcelSession, name: string, value: string | null): Promise<void> {
  session.forgetSettings();
  try {
    await session.run(name, (context) => putSetting(context, PREFIX + name, value));
  } finally {
    session.forgetSettings();
  }
}

async function putSetting(context: Excel.RequestContext, key: string, value: string | null): Promise<void> {
  const { settings } = context.workbook;
  if (value !== null) {
    settings.add(key, value);
    await context.sync();
    return;
  }
  const setting = settings.getItemOrNullObject(key);
  setting.load("key");
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}
