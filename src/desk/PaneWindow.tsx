import { type ReactNode, useState } from "react";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { parseRectangle } from "../simulated-excel/model/rectangle";
import { deskChoices } from "./deskChoices";
import { textToEdit } from "./gridSheet";

interface PaneWindowProps {
  readonly excel: SimulatedExcel;
  readonly answers: Map<string, (event: { completed(): void }) => void>;
  /** Asks for a file of the user's own. */
  readonly openFile: () => void;
}

/** The pane's page in a frame, as in Excel; its client is connected to the workbook of this desk. */
export function PaneWindow({ excel, answers, openFile }: PaneWindowProps): ReactNode {
  const [{ paneWidth }] = useState(() => {
    const choices = deskChoices();
    // Set before the frame loads: the pane's window reads it at once.
    window.nextDayReturnDesk = {
      bridge: excel.bridge,
      displayLanguage: choices.displayLanguage,
      background: choices.background,
      beginStep: () => excel.beginStep(),
      isSetSupported: (set, version) => excel.isSetSupported(set, version),
      type: (sheet, address, text) => {
        excel.edit(sheet, address, text);
      },
      read: (sheet, address) => {
        const { row, column } = parseRectangle(address);
        return textToEdit(excel.sheet(sheet).cell(row, column), excel.book.date1904);
      },
      openFile,
      associate: (name, answer) => answers.set(name, answer),
    };
    return choices;
  });
  return <iframe className="pane-window" title="Next Day Return" src="taskpane.html" style={{ width: paneWidth }} />;
}
