import { Button, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { BindableFigure } from "../../remarks/boundToken";
import type { LooseFigure } from "../../remarks/looseFigures";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane } from "../paneContext";
import type { FigureWords } from "./figureWords";

interface LooseFiguresProps {
  readonly loose: readonly LooseFigure[];
  readonly figures: FigureWords;
  readonly bind: (loose: LooseFigure, figure: BindableFigure) => void;
}

/** What was typed by hand in figures: a warning where it agrees with nothing, an offer where it does. */
export function LooseFigures({ loose, figures, bind }: LooseFiguresProps): ReactNode {
  return (
    <div role="status">
      <ul className="loose-figures">
        {loose.map((each) => (
          <Loose key={`${each.part} ${each.offset} ${each.text}`} loose={each} figures={figures} bind={bind} />
        ))}
      </ul>
    </div>
  );
}

function Loose({
  loose,
  figures,
  bind,
}: Omit<LooseFiguresProps, "loose"> & { readonly loose: LooseFigure }): ReactNode {
  const { words } = usePane();
  const [chosen, setChosen] = useState(0);
  const { text, agreesWith } = loose;
  const figure = agreesWith[chosen] ?? agreesWith[0];
  if (figure === undefined) {
    return (
      <li>
        <SeverityIcon severity="warning" />
        <p>{words.looseUnknown(text)}</p>
      </li>
    );
  }
  return (
    <li>
      <SeverityIcon severity="note" />
      <div className="loose-offer">
        <p>
          {words.looseKnown(text)} {agreesWith.length === 1 && figures.origin(figure)}
        </p>
        {agreesWith.length > 1 && (
          <Select
            size="small"
            aria-label={words.whichFigure(text)}
            value={String(chosen)}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {agreesWith.map((each, index) => (
              <option key={index} value={index}>
                {figures.origin(each)}
              </option>
            ))}
          </Select>
        )}
        <Button
          size="small"
          onClick={() => {
            bind(loose, figure);
          }}
        >
          {words.makeFigure}
        </Button>
      </div>
    </li>
  );
}
