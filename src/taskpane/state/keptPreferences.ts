import type { Language } from "../../shares/values/finding";
import { isPage, type Page } from "./page";

/** What the pane keeps in the workbook for the next time it is opened. */
export interface Preferences {
  readonly page: Page;
  /** Null: as Excel shows itself. */
  readonly language: Language | null;
  /** Whether a check that was asked for marks the cells of its findings. */
  readonly marks: boolean;
  readonly returnLanguages: readonly Language[];
}

export function preferencesAsText({ page, language, marks, returnLanguages }: Preferences): string {
  return JSON.stringify({ page, language, marks, returnLanguages });
}

/** The valid parts of a kept text: another version may have written it. */
export function preferencesFromText(text: string): Partial<Preferences> {
  const kept = asRecord(text);
  return {
    ...(typeof kept["page"] === "string" && isPage(kept["page"]) ? { page: kept["page"] } : {}),
    ...(isLanguage(kept["language"]) ? { language: kept["language"] } : {}),
    ...(typeof kept["marks"] === "boolean" ? { marks: kept["marks"] } : {}),
    ...(Array.isArray(kept["returnLanguages"]) ? { returnLanguages: kept["returnLanguages"].filter(isLanguage) } : {}),
  };
}

function isLanguage(value: unknown): value is Language {
  return value === "en" || value === "zh-Hant";
}

function asRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch (error) {
    // Not JSON: the pane starts with its defaults.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
