import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { NarrativeRemark } from "../../actions/narrative";
import type { BoundToken, EditedParts } from "../../remarks/boundToken";
import type { Language } from "../../shares/values/finding";
import type { FigureWords } from "./figureWords";
import { RemarkBox } from "./remarkBox";

interface RemarkEditorProps {
  readonly remark: NarrativeRemark;
  readonly language: Language;
  readonly figures: FigureWords;
  readonly name: string;
  readonly describedBy: string;
  /** Takes the box for those who put figures in and out. */
  readonly box: RefObject<RemarkBox | null>;
  readonly changed: (parts: EditedParts) => void;
  readonly reached: (token: BoundToken | null) => void;
  readonly pressed: (token: BoundToken) => void;
}

/** The editable text of a remark. The box owns its DOM: drawn by React, it would lose what is being composed. */
export function RemarkEditor({
  remark,
  language,
  figures,
  name,
  describedBy,
  box,
  changed,
  reached,
  pressed,
}: RemarkEditorProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const host = useRef({ changed, reached, pressed });
  useLayoutEffect(() => {
    host.current = { changed, reached, pressed };
  });
  useEffect(() => {
    if (element.current === null) return undefined;
    const made = new RemarkBox(element.current, {
      changed: (parts) => {
        host.current.changed(parts);
      },
      reached: (token) => {
        host.current.reached(token);
      },
      pressed: (token) => {
        host.current.pressed(token);
      },
    });
    box.current = made;
    return () => {
      made.detach();
      box.current = null;
    };
  }, [box]);
  useEffect(() => {
    box.current?.show({ parts: remark.parts, loose: remark.loose, figures: remark.figures, label: figures.label });
  }, [box, remark, figures]);
  return (
    <div
      ref={element}
      className="remark-text"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-multiline="true"
      aria-label={name}
      aria-describedby={describedBy}
      lang={language}
      spellCheck={language === "en"}
      tabIndex={0}
    />
  );
}
