import type { ExcelSession } from "./excelSession";

/** Prefix of our settings' names. */
const PREFIX = "next-day-return ";

/** How long loaded settings count as current. A check asks for five in turn, which would be five requests. */
const TRUE_FOR_MILLISECONDS = 1_000;

/** Queues loading all our settings. @returns a function that gives them by name after the sync */
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
    // Not remembered if we changed a setting meanwhile: the answer may be from before.
    if (session.settingChanges === settingChanges) session.settings = { at: performance.now(), values };
    return values;
  };
}

/** A remembered setting; null if never set, or lost by Excel. */
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
