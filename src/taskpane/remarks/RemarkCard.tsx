import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useRef, useState } from "react";
import type { Narrative, NarrativeRemark } from "../../actions/narrative";
import type { BoundToken, EditedParts } from "../../remarks/boundToken";
import { remarkName } from "../../remarks/registry";
import { showCell } from "../../shares/values/cell";
import { CellLink } from "../frame/CellLink";
import { usePane } from "../paneContext";
import type { RemarkKey } from "../state/remarkDraft";
import { FigureAtCaret } from "./FigureAtCaret";
import type { FigureWords } from "./figureWords";
import { LooseFigures } from "./LooseFigures";
import { OwnWords } from "./OwnWords";
import { PutInFigure } from "./PutInFigure";
import { ReadAgain } from "./ReadAgain";
import type { RemarkBox } from "./remarkBox";
import { RemarkEditor } from "./RemarkEditor";

interface RemarkCardProps {
  readonly number: number;
  readonly narrative: Narrative;
  readonly remark: NarrativeRemark;
  readonly of: RemarkKey;
  readonly figures: FigureWords;
}

/** One remark: its state, its text, and what can be done with it. */
export function RemarkCard({ number, narrative, remark, of, figures }: RemarkCardProps): ReactNode {
  const { work, words, language } = usePane();
  const box = useRef<RemarkBox>(null);
  const [atCaret, setAtCaret] = useState<BoundToken | null>(null);
  const id = useId();
  const title = words.remarkTitle(number, remarkName(remark.code)[language]);
  const change = (parts: EditedParts): void => {
    work.remarks.edit(of, remark, parts);
  };
  // The pressed button disappears, so the focus moves to the text.
  const thenOn = (done: Promise<void>): void => void done.then(() => box.current?.focus());
  const show = ({ cells: [cell] }: BoundToken): void => {
    if (cell !== undefined) void work.cells.show(cell);
  };
  const drop = (): void => {
    thenOn(work.remarks.backToComposed(of, remark));
  };
  return (
    <article className="remark" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>
        {title}
        <States remark={remark} />
      </h3>
      {remark.changes.length > 0 && (
        <ReadAgain
          changes={remark.changes}
          keep={() => {
            thenOn(work.remarks.keepAsRead(of, remark));
          }}
          drop={drop}
        />
      )}
      <RemarkEditor
        remark={remark}
        language={of.language}
        figures={figures}
        name={words.remarkEditor(title)}
        describedBy={`${id}hint`}
        box={box}
        changed={change}
        reached={setAtCaret}
        pressed={show}
      />
      <p id={`${id}hint`} className="said-only">
        {words.editorHint}
      </p>
      <FigureAtCaret token={atCaret} figures={figures} takeOut={() => box.current?.takeOut()} />
      <LooseFigures loose={remark.loose} figures={figures} bind={(loose, figure) => box.current?.bind(loose, figure)} />
      {remark.composed.missing.map(({ fact, cells }) => (
        <p key={fact} className="quiet">
          {words.remarkLacks(fact)}{" "}
          {cells.map((cell) => (
            <CellLink key={showCell(cell)} cell={cell} />
          ))}
        </p>
      ))}
      <div className="row">
        <PutInFigure offered={remark.figures} figures={figures} putIn={(figure) => box.current?.putIn(figure)} />
        {remark.isEdited && remark.changes.length === 0 && (
          <Button size="small" onClick={drop}>
            {words.backToComposed}
          </Button>
        )}
      </div>
      <OwnWords narrative={narrative} remark={remark} of={of} />
    </article>
  );
}

function States({ remark: { isEdited, parts, changes, composed } }: { readonly remark: NarrativeRemark }): ReactNode {
  const { words } = usePane();
  const states = [
    ...(changes.length > 0
      ? [words.remarkToReadAgain]
      : parts.length === 0
        ? [words.remarkLeftOut]
        : isEdited
          ? [words.remarkEdited]
          : []),
    ...(composed.inHouseWords ? [words.remarkInOwnWords] : []),
  ];
  return states.map((state) => (
    <span key={state} className="chip quiet">
      {state}
    </span>
  ));
}
