import type { Language } from "../../shares/values/finding";

/** The type a return is set in, and how far to trust the measured widths of it. */
export interface Typeface {
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** The pitch of lines in sizes: what Excel and LibreOffice give the face at most. */
  readonly pitch: number;
  /** Measured widths of letters times this are never less than the printed ones: faces differ, and screens and printers round each letter. */
  readonly widening: number;
}

/**
 * Arial stands on every Windows and Mac, and Liberation Sans has its widths. Microsoft JhengHei comes with Windows and with Office on a
 * Mac; its Latin letters are wider than Arial's, and what a host puts in its stead sets its lines further apart.
 */
export const TYPEFACES: Readonly<Record<Language, Typeface>> = {
  en: { name: "Arial", size: 9, pitch: 1.28, widening: 1.05 },
  "zh-Hant": { name: "Microsoft JhengHei", size: 9, pitch: 1.48, widening: 1.1 },
};

/** Chinese words in an English return, a name for one, come in another face with a wider pitch. */
export const PITCH_WITH_CHINESE = 1.48;

/** A Chinese character is as wide as it is tall in every face, bold too: only rounding is added. */
export const SQUARE_WIDENING = 1.02;

/** Bold letters are at most this much wider. */
export const BOLD_WIDENING = 1.08;
