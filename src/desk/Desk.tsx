import { type ReactNode, useEffect, useRef, useState } from "react";
import type { RibbonCommand } from "../taskpane/answerRibbon";
import type { ModelChange } from "../simulated-excel/model/bookModel";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { deskChoices } from "./deskChoices";
import { deskWords } from "./deskWords";
import { download, EXAMPLE, openExample, openFile, openNew } from "./deskWorkbook";
import { PaneWindow } from "./PaneWindow";
import { SheetGrid } from "./SheetGrid";

const words = deskWords();

type Answers = Map<string, (event: { completed(): void }) => void>;

const BUTTONS: readonly { readonly command: RibbonCommand; readonly icon: string }[] = [
  { command: "checkRegister", icon: "check" },
  { command: "writeReturn", icon: "write" },
  { command: "addMovement", icon: "movement" },
];

/** True for changes of cells and sheets, and for what is decided in the pane: acceptances, ticks, choices of columns. Not for the page it is on. */
function isWorthSaving(change: ModelChange): boolean {
  if (change.kind === "setting") return !change.name.endsWith("NextDayReturn.pane");
  return change.kind === "cells" || change.kind === "sheet deleted" || change.kind === "sheet added";
}

/** A spreadsheet on the left, the real pane on the right, an example open: to try the add-in without Excel. */
export function Desk(): ReactNode {
  const [excel, setExcel] = useState<SimulatedExcel | null>(null);
  // Counts the files opened: two may have the same name.
  const [opening, setOpening] = useState(0);
  const [failure, setFailure] = useState("");
  const [without, setWithout] = useState("");
  const answers = useRef<Answers>(new Map());
  const picker = useRef<HTMLInputElement>(null);
  const unsaved = useRef(false);
  /** Waits for the user to say what becomes of the changes that are not saved. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);

  const open = (wanted: Promise<SimulatedExcel>): void => {
    wanted.then(
      (opened) => {
        answers.current.clear();
        setFailure("");
        setWithout("");
        unsaved.current = false;
        setExcel(opened);
        setOpening((before) => before + 1);
      },
      () => {
        setFailure(words.notOpened);
      },
    );
  };
  /** Nothing open is thrown away unasked. */
  const asking = (go: () => void): void => {
    if (unsaved.current) setWaiting(() => go);
    else go();
  };
  const openOne = (file: File): void => {
    asking(() => {
      const opened = openFile(file);
      open(opened.then(({ excel: fromFile }) => fromFile));
      // `open` shows why a file cannot be opened.
      opened.then(
        (from) => {
          setWithout(from.without.map((part) => words.parts[part]).join(words.comma));
        },
        () => undefined,
      );
    });
  };
  const save = (): void => {
    if (excel === null) return;
    void download(excel).then(() => {
      unsaved.current = false;
    });
  };
  useEffect(
    () =>
      excel?.book.onChange((change) => {
        if (isWorthSaving(change)) unsaved.current = true;
      }),
    [excel],
  );
  // Excel opens another window for a workbook of the add-in; the desk has only one.
  useEffect(
    () =>
      excel === null
        ? undefined
        : excel.whenAnotherOpens((bytes) => {
            if (unsaved.current) setWaiting(() => () => open(openNew(bytes)));
            else open(openNew(bytes));
          }),
    [excel],
  );
  // A file dropped on a page is otherwise opened in its place, and what is not saved is gone.
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      const [file, ...more] = files;
      if (file !== undefined && more.length === 0) openOne(file);
      else setFailure(words.oneAtATime);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  });
  useEffect(() => {
    const { example, latency } = deskChoices();
    open(openExample(example ?? EXAMPLE, latency));
  }, []);

  return (
    <>
      <header className="ribbon">
        <button type="button" onClick={() => picker.current?.click()}>
          {words.open}
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".xlsx"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) openOne(file);
            target.value = "";
          }}
        />
        <button type="button" disabled={excel === null} onClick={save}>
          {words.saveCopy}
        </button>
        <span className="file">{excel?.book.fileName ?? ""}</span>
        {BUTTONS.map(({ command, icon }) => (
          <button
            key={command}
            type="button"
            disabled={excel === null}
            onClick={() => answers.current.get(command)?.({ completed: () => undefined })}
          >
            <img src={`assets/${icon}-16.png`} width={16} height={16} alt="" /> {words.ribbon[command]}
          </button>
        ))}
      </header>
      {waiting !== null && (
        <p className="note" role="alert">
          {words.unsaved(excel?.book.fileName ?? "")}{" "}
          <button type="button" onClick={save}>
            {words.saveCopy}
          </button>
          <button
            type="button"
            onClick={() => {
              setWaiting(null);
              waiting();
            }}
          >
            {words.openOther}
          </button>
          <button
            type="button"
            onClick={() => {
              setWaiting(null);
            }}
          >
            {words.cancel}
          </button>
        </p>
      )}
      {failure !== "" && (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
      {without !== "" && (
        <p className="note" role="status">
          {words.without(without)}
        </p>
      )}
      {excel && (
        <div className="surface">
          <SheetGrid key={`grid ${opening}`} excel={excel} refused={setFailure} />
          <PaneWindow
            key={`pane ${opening}`}
            excel={excel}
            answers={answers.current}
            openFile={() => picker.current?.click()}
          />
        </div>
      )}
    </>
  );
}
