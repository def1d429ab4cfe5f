import { type ReactNode, useState } from "react";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { deskChoices } from "./deskChoices";

interface PaneWindowProps {
  readonly excel: SimulatedExcel;
  readonly answers: Map<string, (event: { completed(): void }) => void>;
}

/** The pane's page in a frame of its own, as in Excel; its client is connected to the workbook of this desk. */
export function PaneWindow({ excel, answers }: PaneWindowProps): ReactNode {
  const [{ paneWidth }] = useState(() => {
    const choices = deskChoices();
    // Before the frame loads: the pane's window looks for it at once.
    window.nextDayReturnDesk = {
      bridge: excel.bridge,
      displayLanguage: choices.displayLanguage,
      background: choices.background,
      isSetSupported: (set, version) => excel.isSetSupported(set, version),
      type: (sheet, address, text) => { excel.edit(sheet, address, text); },
      associate: (name, answer) => answers.set(name, answer),
    };
    return choices;
  });
  return <iframe className="pane-window" title="Next Day Return" src="taskpane.html" style={{ width: paneWidth }} />;
}
