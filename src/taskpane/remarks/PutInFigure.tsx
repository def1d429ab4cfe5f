import { Button, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { BindableFigure } from "../../remarks/boundToken";
import { usePane } from "../paneContext";
import { type FigureWords, isOfReturn } from "./figureWords";

interface PutInFigureProps {
  readonly offered: readonly BindableFigure[];
  readonly figures: FigureWords;
  readonly putIn: (figure: BindableFigure) => void;
}

/** Offers the figures of the remark and of the return, to be put in where the caret is. */
export function PutInFigure({ offered, figures, putIn }: PutInFigureProps): ReactNode {
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Focus moves to the choice when it opens, back to the button on cancel, and to the text once a figure is put in.
  useEffect(() => {
    if (open) place.current?.querySelector("select")?.focus();
    else if (wasOpen.current && document.activeElement === document.body)
      place.current?.querySelector("button")?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open) {
    return (
      <div ref={place}>
        <Button
          size="small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {words.putInFigure}
        </Button>
      </div>
    );
  }
  const figure = offered[chosen] ?? offered[0];
  const options = (ofReturn: boolean): ReactNode =>
    offered.map((each, index) =>
      isOfReturn(each) === ofReturn ? (
        <option key={index} value={index}>
          {figures.label(each)}
        </option>
      ) : null,
    );
  return (
    <div
      ref={place}
      className="box put-in"
      onKeyDown={({ key }) => {
        if (key === "Escape") setOpen(false);
      }}
    >
      <Field label={words.figure} size="small">
        <Select
          size="small"
          value={String(chosen)}
          onChange={(_, { value }) => {
            setChosen(Number(value));
          }}
        >
          <optgroup label={words.figuresOfRemark}>{options(false)}</optgroup>
          <optgroup label={words.figuresOfReturn}>{options(true)}</optgroup>
        </Select>
      </Field>
      <div className="row">
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (figure !== undefined) putIn(figure);
            setOpen(false);
          }}
        >
          {words.putFigureIn}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
