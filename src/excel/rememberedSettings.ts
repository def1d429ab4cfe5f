import type { ExcelSession } from "./excelSession";

/** In front of our settings' names: other add-ins keep theirs in a store of their own, and this tells ours apart all the same. */
const PREFIX = "next-day-return ";

/** A remembered setting, or null: never set, or lost, as some Excels lose them. */
export function settingOf(session: ExcelSession, name: string): Promise<string | null> {
  return session.run(name, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + name);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === "string" ? value : null;
  });
}

/** Remembers a setting in the workbook, or forgets it where the value is null. */
export function rememberSetting(session: ExcelSession, name: string, value: string | null): Promise<void> {
  return session.run(name, async (context) => {
    const { settings } = context.workbook;
    if (value !== null) {
      settings.add(PREFIX + name, value);
      await context.sync();
      return;
    }
    const setting = settings.getItemOrNullObject(PREFIX + name);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}
