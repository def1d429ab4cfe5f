/** What --help prints. */
export const USAGE = `Usage:
  next-day-return check RECORD.xlsx [--table KIND=SHEET[!RANGE]] [--column KIND.FIELD=HEADING] [--json]
  next-day-return write RECORD.xlsx [--out FILE.xlsx] [--form FF304|FF305] [--lang en|zh-Hant|both]
                                      [--as-at YYYY-MM-DD] [--table KIND=SHEET[!RANGE]] [--column KIND.FIELD=HEADING]
                                      [--force] [--json]
  next-day-return verify RETURN.xlsx RECORD.xlsx [--table …] [--column …] [--json]
  next-day-return due FOLDER [--html FILE.html] [--ics FILE.ics] [--lang en|zh-Hant|both] [--fresh] [--force] [--json]
  next-day-return due --from RESULTS.ndjson [--html FILE.html] [--ics FILE.ics] [--lang en|zh-Hant|both] [--force] [--json]
  next-day-return compare PUBLISHED.pdf|.txt|REPORT.xlsx RECORD.xlsx [--last-return FILE.xlsx [--force]]
                                      [--table …] [--column …] [--json]
  next-day-return start PUBLISHED.pdf|.txt… --out RECORD.xlsx [--lang en|zh-Hant|both] [--force] [--json]
  next-day-return correct RECORD.xlsx RETURN.xlsx|.pdf|.txt… [--out FILE.xlsx [--force]] [--table …] [--column …] [--json]
  next-day-return month RECORD.xlsx --month YYYY-MM [--out FILE.xlsx [--force]] [--lang en|zh-Hant|both]
                                      [--table …] [--column …] [--json]
  next-day-return headroom RECORD.xlsx [--number SHARES] [--as-at YYYY-MM-DD] [--table …] [--column …] [--json]
  next-day-return template --out FILE.xlsx [--lang en|zh-Hant|both] [--force] [--json]

  --force writes the return with errors as well, and replaces a file that is not a return written by next-day-return.

  check, write, month, headroom and verify take several files, folders and patterns such as "clients/*.xlsx" as well: --out is then a folder, and --json prints
  one object a line. due lists what each record has to file, by when, and how it stands. template writes the empty tables of a new record.

  --table says on which sheet (and in which cells) a table is, --column under which heading a field is; both may be given several times:
  --table "Movements=Capital 2025" --column "Movements.Number of shares=Qty"
  A finding that asks such a question ends with the words to add. Rows of the record's Settings table say the same: Table Movements | Capital 2025.
  --table "none=Notes" leaves a sheet, or cells of it, unread.`;
