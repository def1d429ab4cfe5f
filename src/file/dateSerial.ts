const DAY = 86_400_000;
/** Serial 0 of each system, such that every date from March 1900 on comes out as Excel has it. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** The serial of an ISO date, with or without a time of day; null for a text that is none. Before March 1900 Excel counts a day that never was: from there down one less. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (midnight.getUTCMonth() !== Number(month) - 1 || midnight.getUTCDate() !== Number(day)) return null;
  const days = (midnight.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const serial = !date1904 && days <= 60 ? days - 1 : days;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
