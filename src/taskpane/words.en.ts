import type { PdfRefusal } from "../pdf/readPdf";
import type { TableKind } from "../shares/register/table";
import { TABLE_NAMES } from "../shares/register/tableNames";
import type { RefusalKind } from "./refusal";
import type { UnsupportedFeature } from "../workbook/sheetPlan";

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** Everything the pane says, in English. Findings bring their own words. */
export const WORDS_IN_ENGLISH = {
  pages: {
    start: "Start",
    findings: "Findings",
    return: "Return",
    keyIn: "Key it in",
    remarks: "Remarks",
    movement: "Add a movement",
    setup: "Set-up",
    checks: "Checks",
    pictures: "Charts",
  },
  pagesButton: "Pages",
  check: "Check",
  stop: "Stop",
  loading: "Loading…",
  markCells: "Mark cells in the sheet",
  checkEdits: "Check after each edit",
  checkClearsUndo: "In this Excel a check clears what you can undo.",
  editedSince: "Edited since this check: press Check.",
  markAsYouType: "Marks follow your edits",
  language: "Language",
  dateRefused: "Enter a date, day first: 30/12/2022.",
  dateHint: "Day first: 30/12/2022",
  notices: "Messages",
  goToRow: "Go to row",
  entryAdded: (cells: readonly string[]): string => `Added: ${cells.join(", ")}.`,
  entryTakenBack: (cells: readonly string[]): string => `Removed again: ${cells.join(", ")}.`,
  columnAdded: (field: string, cell: string): string => `The column “${field}” was added at ${cell}.`,
  putBack: "Undo",
  reload: "Reload",
  earlierNotices: (count: number): string => counted(count, "earlier message", "earlier messages"),
  fewerNotices: "Show only the latest",
  dismiss: "Dismiss this message",
  cancel: "Cancel",
  apply: "Apply",

  startLead:
    "Checks the record of share movements in this workbook and writes its Next Day Disclosure Return, with remarks.",
  startPromise: "Nothing is changed unless you say so, and nothing leaves the workbook.",
  checkThisWorkbook: "Check this workbook",
  newRecord: "Start a new record of share movements",
  startFromReturns: "Start from your last returns",
  openExample: "Look at an example",
  downloadExample: "or download it",
  openOwnFile: "Open a file of your own…",
  recordBegun: (sheets: readonly string[]): string => `The empty tables are on the sheets ${listed(sheets)}.`,
  tableMade: (table: string, sheet: string): string => `The empty table ${table} is on the sheet ${listed([sheet])}.`,
  startNeeds:
    "Tables are found by their headings, on any sheet: movements, share classes and, where you keep them, issuer, repurchases, mandate and last return.",

  checking: "Checking the record…",
  checkStopped: "The check was stopped. Press Check to run it again.",
  checkResult: (errors: number, warnings: number, notes: number, notChecked: number): string =>
    (errors + warnings + notes === 0
      ? "Checked: no issues found."
      : `Checked: ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${counted(notes, "note", "notes")}.`) +
    (notChecked === 0 ? "" : ` ${counted(notChecked, "point", "points")} could not be checked.`),
  sheetsNotMarked: (sheets: readonly string[]): string =>
    `${listed(sheets)} could not be marked: a protected sheet is checked, and never unprotected.`,

  severities: "Show",
  severityWord: { error: "Error:", warning: "Warning:", note: "Note:" },
  countOf: {
    error: (count: number): string => counted(count, "error", "errors"),
    warning: (count: number): string => counted(count, "warning", "warnings"),
    note: (count: number): string => counted(count, "note", "notes"),
  },
  acceptedCount: (count: number): string => `${count} accepted`,
  search: "Search findings",
  groupBy: "Group by",
  groupings: { severity: "By severity", table: "By table", rule: "By rule", none: "No groups" },
  wholeRegister: "The record as a whole",
  previous: "Previous",
  next: "Next",
  position: (at: number, total: number): string => (at === 0 ? `${total}` : `${at} of ${total}`),
  markAgain: "Refresh highlights",
  toReturn: "To the return",
  allHidden: "Every finding is filtered out. Change what is shown above.",
  nothingFound: "No issues found. The return can be written.",
  acceptedChip: "accepted",
  outcomes: { failed: "", "not checked": "not checked", "could not run": "could not run" },
  howComputed: "How this was computed",
  goTo: (address: string): string => `Go to ${address}`,
  proposal: (value: string): string =>
    `Propose ${/^-?\d+$/.test(value) ? BigInt(value).toLocaleString("en-GB") : value}…`,
  changesByCell: "Old and new, cell by cell",
  oldValue: "Now",
  newValue: "Will be",
  blank: "blank",
  losesFormula: "A formula stands there now. It will be replaced by the value.",
  cellChanged: (address: string): string => `${address} was changed.`,
  putBackDone: (addresses: readonly string[]): string =>
    `The earlier ${addresses.length === 1 ? "value is" : "values are"} back in ${addresses.join(", ")}.`,
  accept: "Accept…",
  reason: "Why is this right as it stands?",
  acceptWithReason: "Accept",
  acceptedBecause: (reason: string): string => `Accepted: ${reason}`,
  withdraw: "Withdraw",

  closingDate: "Closing date",
  closingDateHint: "the last event not yet disclosed",
  form: "Form",
  formByDate: "By closing date",
  returnLanguages: "Language of the return",
  english: "English",
  chinese: "繁體中文",
  goingIn: (count: number): string => `On this return: ${counted(count, "row", "rows")}`,
  pending: (count: number): string => `Not on this return: ${counted(count, "row", "rows")}`,
  pendingAfter: "after the closing date",
  pendingUndated: "no date",
  pendingBefore: "before its class’s opening date",
  noTableFor: (kind: TableKind): string =>
    `No ${kind === "Movements" ? "Movements or Repurchases" : TABLE_NAMES[kind].en} table was found, so nothing can be said.`,
  nothingToDisclose: "Nothing to disclose: every row up to the closing date has been disclosed already.",
  preview: "Preview",
  previewOf: (sheet: string): string => `Preview of the sheet “${sheet}”`,
  previewing: "Laying out the return…",
  confirmations: "Confirmations on the return",
  confirmationsHint: "Untick what the return leaves out.",
  noIssuerField: (field: string): string =>
    `The Issuer table has no row “${field}”. With one, the command line too would go by the choice.`,
  percentageDecimals: "Decimals of percentages",
  settings: "Settings of the issuer",
  percentageBase: "Percentages are taken of",
  baseOfForm: "What the form’s note says",
  percentageBases: {
    "this class": "Shares of this class",
    "all classes": "Shares of all classes",
    "without exclusion": "All shares, none excluded",
  },
  keepInWorkbook: "Keep with this workbook",
  settingKept: "Kept with this workbook.",
  keepSetting: "Put into the Issuer table…",
  write: "Write the return",
  writing: "Writing…",
  writeInSpite: (errors: number): string => `Write anyway, with ${counted(errors, "error", "errors")}`,
  errorsStand: (errors: number): string =>
    `${counted(errors, "error", "errors")} in the record: the return would be wrong.`,
  showErrors: "Show them",
  errorsInTheWay: (errors: number): string => `Not written: ${counted(errors, "error", "errors")} in the record.`,
  returnWritten: (sheets: readonly string[]): string => `The return is on the sheet ${listed(sheets)}.`,
  unsupported: (what: readonly string[]): string =>
    `The sheet is whole, but this Excel could not do everything: ${what.join("; ")}.`,
  unsupportedFeatures: {
    "page set-up": "the page set-up",
    landscape: "printing on the side",
    portrait: "printing upright",
    "A4 paper": "A4 paper",
    "one page wide": "fitting the width of one page",
    chart: "the chart",
    table: "the Excel table",
  } satisfies Record<UnsupportedFeature, string> as Readonly<Record<UnsupportedFeature, string>>,
  whatNext: "What next",
  deadline: (date: string): string => `File by 08:30 Hong Kong time on ${date} (Rule 13.25A(1)).`,
  deadlineUnknown: "File by 08:30 Hong Kong time on the next business day (Rule 13.25A(1)).",
  keyIn: "Key the figures into the Exchange’s system, field by field.",
  keyItIn: "Key it in",
  rollForwardLead:
    "Once it is filed: mark its rows as disclosed and record it as the last return. The next return then opens from it.",
  filedOn: "Filed on",
  rollForward: "Roll forward…",
  nothingToRecord: "Nothing is left to record.",
  rolledForward: (cells: number): string => `The record is rolled forward: ${counted(cells, "cell", "cells")} written.`,
  changedSince: (cells: readonly string[]): string =>
    `Nothing was written: ${cells.join(", ")} changed since you saw it. Look again first.`,
  checklistWritten: (sheet: string): string => `The checklist is on the sheet ${listed([sheet])}.`,
  monthSummary: "Month summary",
  monthLead:
    "The movements of a month, class by class, tied to its Next Day returns: what the Monthly Return (FF301) asks for.",
  month: "Month",
  writeMonth: "Write the month",
  monthWritten: (sheets: readonly string[]): string => `The month is on the sheet ${listed(sheets)}.`,
  verifyReturns: "Returns in this workbook",
  verifyLead:
    "Reads every return sheet back, edited by hand or not, and compares each field with the record as it is now.",
  verify: "Verify against the record",
  noStamp: "This sheet no longer says which return it is.",
  allAgree: (fields: number): string => `All ${counted(fields, "field agrees", "fields agree")} with the record.`,
  someDiffer: (wrong: number, all: number): string =>
    `${counted(wrong, "field", "fields")} of ${all} not as in the record.`,
  registerChanged: "The record has changed since this return was written.",
  fieldStates: {
    agrees: "Agrees",
    changed: "Changed on the sheet:",
    stale: "Record changed since:",
    missing: "Missing on the sheet:",
    added: "Added on the sheet:",
    hidden: "Hidden on the sheet:",
  },
  onSheet: "On the sheet",
  inRegister: "In the record",

  noMovements:
    "This workbook has no Movements table that a row could be added to. Begin one on any sheet with the headings Date, Event and Number of shares; if it stands under other headings, point it out on the page Set-up.",
  date: "Date",
  shareClass: "Share class",
  details: "Details",
  number: "Number of shares",
  issuePrice: "Issue price per share",
  currency: "Currency",
  holder: "Holder who converts",
  balanceAfter: (balance: string): string => `Balance after: ${balance}`,
  percentageWillBe: (percent: string, base: string): string => `${percent}% of ${base}`,
  percentageUnknown: "The percentage cannot be worked out: an opening balance is missing.",
  discloseAtOnce: (date: string): string =>
    `To be disclosed at once: the return is due at 08:30 Hong Kong time on ${date}.`,
  discloseAtOnceUnknown: "To be disclosed at once: the return is due at 08:30 Hong Kong time on the next business day.",
  discloseWithOthers:
    "Needs a return only at 5% with other such events, or together with an event that is disclosed at once (Rule 13.25A(3)).",
  pendingComeAlong: (count: number): string =>
    `${counted(count, "pending row comes", "pending rows come")} along on that return.`,
  moratorium: (date: string): string =>
    `No new issue, and no sale of treasury shares, up to ${date} without the Exchange’s approval (Rule 10.06(3)).`,
  moratoriumStands: (date: string): string =>
    `A purchase bars new issues up to ${date}, certain issues apart (Rule 10.06(3)).`,
  conversionNeeded: (number: string, name: string): string =>
    `At least ${number} ${name} shares must be converted on the same day, or the weighted proportion rises (Rule 8A.15).`,
  notABusinessDay: "This is no business day in Hong Kong.",
  ownWords: "In your own words (goes on the form as “Other”)",

  setupLead: "The tables found, and why. Open one to see its columns and rows, and to correct them.",
  noTables: "No table of a record of share movements was found in this workbook.",
  settledByUser: "as you set it",
  tableName: (kind: TableKind): string => TABLE_NAMES[kind].en,
  headingsDecide: "Let the headings decide",
  headingOf: (field: string): string => `Heading of ${field}`,
  fieldNotFound: "Not in this table",
  heading: "Heading",
  meaning: "Meaning",
  pointOut: "Point out a table…",
  pointOutLead:
    "Select the first heading of the table in the sheet, or the first name where names stand in a column, and say what it is.",
  pointOutFields: "What is read from it",
  tableKind: "It is the table",
  sheet: "Sheet",
  firstHeading: "Cell of the first heading",
  useSelection: "Use the selected cell",
  noHeadingsThere: "No headings stand there.",
  stillMissing: (fields: readonly string[]): string => `Not found yet: ${fields.join(", ")}.`,
  readItSo: "Use these columns",
  readSo: (table: string, sheet: string): string => `${table} is now read from the sheet “${sheet}”.`,

  bridge: "From opening to closing balance",
  bridgeOf: (name: string): string => `Bridge of ${name}`,
  opening: "Opening",
  closing: "Closing",
  placeBridge: "Place on a sheet",
  bridgePlaced: (sheet: string): string =>
    `The way from opening to closing balance is on the sheet ${listed([sheet])}, with a chart that follows its cells.`,
  noBridge: "There is nothing to place: no row is waiting to be disclosed, or an opening balance is missing.",
  mandateUse: "Use of the repurchase mandate",
  mandateUsed: "Purchased",
  mandateLeft: "Left",
  weightedProportion: "Weighted proportion",
  weightedBefore: "Before",
  weightedAfter: "After",
  weightedRises: "The proportion rises: Rule 8A.13 does not allow that.",
  weightedHolds: "The proportion does not rise.",
  weightedShares: "Weighted",
  otherShares: "Others",
  axisCut: "Axis does not start at zero: bars begin at the dashed line.",
  noPictures: "There is nothing to draw: no row is waiting to be disclosed.",

  checksLead:
    "What is checked, and how severe each finding is. A choice is written into the Settings table of the workbook, so that colleagues and the command line use it too.",
  searchChecks: "Search checks",
  checksFound: (count: number): string => counted(count, "check", "checks"),
  weighs: "A finding counts as",
  weights: { error: "an error", warning: "a warning", note: "a note", off: "switched off" },
  unlessSet: (value: string): string => `${value} (unless set)`,
  setChip: "set",
  guardsFigures: "Always an error: figures of the return stand on what it compares.",
  thresholdNeeded: "A number that makes sense here: percent from 0 to 1,000, days to 3,650, times from 1 to 1,000.",
  keepSettingOfCheck: "Put into Settings…",
  newSettingRow: (sheet: string): string => `A new row at the foot of the Settings table on the sheet “${sheet}”:`,
  newSettingSheet: "A new sheet “Settings”, with its first row:",
  settingAdded: (address: string): string => `The setting was added: ${address}.`,
  changeWeight: "Severity of this check",

  refusals: {
    "sheet gone": (subject) => `The sheet “${subject}” is no longer there. Check again.`,
    protected: (subject) =>
      `The sheet “${subject}” is protected. Unprotect it in Excel (Review › Unprotect Sheet), then try again. Nothing was changed.`,
    denied: (subject) =>
      `Excel denied access${subject === "" ? "" : ` to “${subject}”`}. The workbook may be read-only or marked as final, its structure protected (Review › Protect Workbook), your permission to it limited, or antivirus software may keep add-ins out of it.`,
    filtered: (subject) =>
      `A filter hides rows of ${subject}, and Excel would put a row among them. Clear the filter (Data › Clear), then try again. Nothing was changed.`,
    "in the way": (subject) =>
      `${subject} stands in the way of a new row: Excel moves no part of a table or of merged cells. Move it aside, then try again. Nothing was changed.`,
    "cell being edited": () => "A cell is being edited. Finish with Enter or Esc, then try again.",
    "another workbook in front": () =>
      "Another workbook seems to be in front. Bring this one to the front, then try again.",
    "too old": (subject) =>
      `This Excel is too old for it (it lacks ${subject}). Excel 2021, Microsoft 365 or Excel on the web can.`,
    "too large": (subject) =>
      `That is more than Excel hands over at once: ${subject}. Delete unused rows and columns around the record, then try again.`,
    network: () => "Excel lost its connection. Wait until the workbook is saved again, then try once more.",
    "no such file": (subject) => `There is no file “${subject}”.`,
    "not a workbook": (subject) => `“${subject}” is not an Excel workbook (.xlsx).`,
    "password-protected": (subject) => `“${subject}” is protected by a password. Save a copy without one.`,
    "cannot write": (subject) => `“${subject}” cannot be written. Is it open elsewhere, or read-only?`,
    "being saved": (subject) => `“${subject}” is being saved. Wait until that is done, then try again.`,
    stopped: () => "Stopped. Nothing was changed.",
    "part missing": () =>
      "A part of the add-in could not be fetched. It may have been updated, or the network is down. Reload the pane; nothing in the workbook is changed.",
    other: (subject) =>
      `Excel refused${subject === "" ? "" : ` work on “${subject}”`} and did not say why. Try again; if it stays so, save, close and reopen the workbook.`,
    defect: (subject) =>
      `Something in this add-in went wrong, not in your record: ${subject}. Nothing is known to be fine. Please report it with these words.`,
  } satisfies Record<RefusalKind, (subject: string) => string> as Readonly<
    Record<RefusalKind, (subject: string) => string>
  >,
  leftBehind: (what: string): string => `Something was left behind: ${what}.`,

  remarksLead:
    "Figures stand in frames: they come from the tables and follow them. Pass them with the arrow keys, take them out, put others in; between them you write as you like.",
  noRemarks: "This return needs no remarks: its tables say everything.",
  remarksIn: { en: "In English", "zh-Hant": "In Chinese" },
  editRemarks: "Edit the remarks",
  toTheRemark: "To the remark",
  remarkTitle: (number: number, name: string): string => `${number}. ${name}`,
  remarkEdited: "edited",
  remarkLeftOut: "left out",
  remarkInOwnWords: "own words",
  remarkToReadAgain: "to be read again",
  remarkEditor: (title: string): string => `Text of the remark ${title}`,
  editorHint: "Figures are whole. An arrow key passes one; Backspace takes it out; Enter goes to its cell.",
  figureKinds: { number: "number", date: "date", class: "class of shares", name: "name" },
  figureOrigin: (what: string, cells: string): string => `${what}, ${cells}`,
  figureLabel: (text: string, origin: string): string => `${text}: ${origin}`,
  figureOfForm: "the form itself",
  moreCells: (count: number): string => `and ${counted(count, "more cell", "more cells")}`,
  takeOut: "Remove",
  noFigureHere: "Go to a figure to see its cells.",
  looseUnknown: (text: string): string => `${text} does not appear in the record or the return.`,
  looseKnown: (text: string): string => `${text} was typed by hand, and is a figure:`,
  makeFigure: "Make it a figure",
  whichFigure: (text: string): string => `Which figure ${text} is`,
  putInFigure: "Insert a figure…",
  figure: "Figure",
  figuresOfRemark: "Of this remark",
  figuresOfReturn: "Of the return",
  putFigureIn: "Insert",
  readAgain:
    "The tables changed since this remark was edited. Until you have read it again, the drafted remark is printed.",
  was: "Was",
  isNow: "Is now",
  figureGone: "no longer in the tables",
  goneBecomesWords: "What is no longer in the tables stays as words you typed, unless you take it out.",
  keepAsRead: "I have read it: keep",
  backToComposed: "Restore the drafted remark",
  backAsComposed: "The drafted remark is restored.",
  remarkLacks: (fact: string): string => `Left blank in the record: ${fact}.`,
  wordsForLater: "Save as house wording",
  wordsForLaterLead: "Later returns would use these words, each with its own figures in the frames:",
  wordsForLaterFirst: "Edit the remark first. Its words can then be saved as house wording.",
  saveWordsForLater: "Save these words as house wording",
  wordsForLaterInUse: "This remark uses your house wording.",
  wordingSaved: "The words are saved with this workbook, for this kind of remark.",
  wordingBuiltIn: "The built-in words are back.",
  wordingsSaved: "House wording saved",
  wordingRefused: "They do not fit this return: the built-in words are printed.",
  backToBuiltIn: "Restore the built-in words",
  tieOut: "Write the tie-out",
  tieOutOf: (sheet: string): string => `Write the tie-out of “${sheet}”`,
  tieOutLead:
    "A working sheet beside the return: every figure of it recomputed from the record by Excel itself, ticked or crossed.",
  tieOutWritten: (sheet: string): string => `The tie-out is on the sheet “${sheet}”.`,
  noTieOut: (sheet: string): string =>
    `No tie-out was written: “${sheet}” no longer says which return it is, or the record has nothing for it.`,
  comparePublished: "Compare with a published return",
  compareLead:
    "Choose the PDF the Exchange published, drop it here, or paste its text. It is read here and sent nowhere.",
  chooseReturn: "Choose a PDF…",
  readingReturn: "Reading the PDF…",
  pdfRefused: (file: string, why: PdfRefusal | "too large"): string =>
    ({
      encrypted: `“${file}” needs a password. Open it with the password and print it to a new PDF, then choose that.`,
      broken: `“${file}” is cut or damaged. Download it again from the Exchange's website.`,
      "too long": `“${file}” has more pages than any return. Save the pages of the return as a PDF of their own.`,
      "too large": `“${file}” is larger than any return. Save the pages of the return as a PDF of their own.`,
      "no text": `“${file}” is a scan: its pages are pictures. Download the return from the Exchange's website, where it holds its text.`,
    })[why],
  publishedText: "Text of the published return",
  compareWithRegister: "Compare with the record",
  noPublishedReturn:
    "This is not the text of a Next Day Disclosure Return: neither the title of FF304 nor that of FF305 stands in it.",
  nothingCompared: "The record has nothing to disclose for its date: nothing was compared.",
  couldNotRead: "Could not be read:",
  comparedStates: {
    agrees: "Agrees",
    differs: "Differs:",
    "not read": "Not read in the text:",
    "not published": "Not in the text:",
    "published alone": "In the text alone:",
  },
  asPublished: "As published",
  takeOverClosings: "Put its closing balances into Last return…",
  lastReturnTaken: (cells: number): string =>
    `The published closing balances are the last return: ${counted(cells, "cell", "cells")} written.`,
};
